"""Text of formats that keep bytes and may not say in which encoding: DBF without a code page, or with a wrong one."""

from __future__ import annotations

import codecs
from typing import Any

import numpy as np

from ..core.encodings import Decision, Detector, known_encoding
from ..core.errors import QT_TRANSLATE_NOOP, ElectionError, Message, some
from ..core.letters import composed, plausibility
from ..core.numbers import Texts

# GDAL hands over bytes that it cannot recode; Python keeps those beyond ASCII as lone surrogates.
_RAW = "surrogateescape"


def is_dbf(path: str) -> bool:
    """Return whether a file is one of dBASE, by its ending."""
    return path.lower().endswith(".dbf")


def open_options(path: str) -> list[str]:
    """Return what makes GDAL hand over the bytes of a DBF as they are."""
    return ["ENCODING="] if is_dbf(path) else []


def refuse_overflow(path: str, source: str) -> None:
    """Refuse a DBF with numbers that did not fit: dBASE writes asterisks, which GDAL reads as blank.

    Raises
    ------
    ElectionError
        Naming columns and rows. A file that is too short for its own header is left to GDAL.
    """
    with open(path, "rb") as file:
        head = file.read(32)
        rows, header, width = (int.from_bytes(head[at : at + size], "little") for at, size in ((4, 4), (8, 2), (10, 2)))
        described = file.read(max(header - 32, 0))
        cells = np.frombuffer(file.read(rows * width), dtype=np.uint8)
    if width < 2 or len(cells) < width:
        return
    cells = cells[: len(cells) // width * width].reshape(-1, width)
    # The first byte of a row is an asterisk where it is deleted.
    alive, start = cells[:, 0] != ord("*"), 1
    wrong = []
    for at in range(0, len(described) - 31, 32):
        field = described[at : at + 32]
        if field[0] == 0x0D:
            break
        if field[11:12] in b"NF" and start < width:
            bad = np.flatnonzero(alive & (cells[:, start : start + field[16]] == ord("*")).any(axis=1))
            if len(bad):
                name = field[:11].split(b"\0")[0].decode("latin-1")
                wrong.append(f"{name} ({some([str(row + 1) for row in bad.tolist()], 6)})")
        start += field[16]
    if wrong:
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core",
                "{source}: numbers did not fit into their columns when the file was written, and are asterisks in it. "
                "Get them from where the file was made. Columns and rows: {cells}",
            ),
            source=source,
            cells=some(wrong, 6),
        )


def keeps_bytes(header: list[str], columns: list[Texts]) -> bool:
    """Return whether some text is no UTF-8 where the format says that all is."""
    return any(
        "\udc80" <= char <= "\udcff"
        for texts in (header, *(set(column.tolist()) for column in columns))
        for text in texts
        if text and not text.isascii()
        for char in text
    )


def declared_encoding(layer: Any) -> str:
    """Return the encoding that a DBF or its .cpg file declares, empty for none that Python knows."""
    name = (layer.GetMetadata("SHAPEFILE") or {}).get("SOURCE_ENCODING") or ""
    try:
        return codecs.lookup(name).name
    except LookupError:
        return ""


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", _RAW)


def _text(text: str, encoding: str) -> str:
    # A field of a fixed width in bytes may end within a letter, which is then left out.
    return codecs.getincrementaldecoder(encoding)().decode(_bytes(text))


def decoded(
    header: list[str],
    columns: list[Texts],
    encoding: str,
    declared: str,
    source: str,
    notes: list[Message],
) -> tuple[list[str], list[Texts]]:
    """Return the names of columns and their cells in the encoding given, declared or told from the letters.

    Parameters
    ----------
    header : list of str
    columns : list of array of str or None
        Bytes beyond ASCII as UTF-8 where they are valid, else as lone surrogates.
    encoding : str
        As the user gave it; empty where it is to be found.
    declared : str
        What the file says itself; believed unless its letters make no words and those of another do.
    source : str
    notes : list of Message
        Takes what was decided.

    Raises
    ------
    ElectionError
        If the encoding cannot be told, or the one given has no letters for some bytes.
    """
    texts = dict.fromkeys([*header, *(cell for column in columns for cell in column.tolist() if cell)])
    foreign = [text for text in texts if not text.isascii()]
    if not foreign:
        return header, columns
    decision = Decision(known_encoding(encoding)) if encoding else _decision(foreign, declared, source)
    notes.append(decision.message(source))
    try:
        right = {text: composed(decision.text(_text(text, decision.encoding))).strip() for text in foreign}
    except UnicodeError as error:
        raise ElectionError(
            QT_TRANSLATE_NOOP("core", "{source} is not in the encoding {encoding} ({error}). Choose ENCODING."),
            source=source,
            encoding=decision.encoding,
            error=str(error),
        ) from error
    known = {text: right.get(text, text) or None for text in texts}
    return [right.get(name, name) for name in header], [_taken(column, known) for column in columns]


def _taken(column: Texts, known: dict[str, str | None]) -> Texts:
    taken = np.empty(len(column), dtype=object)
    taken[:] = [known.get(cell) if cell else None for cell in column.tolist()]
    return taken


def _decision(foreign: list[str], declared: str, source: str) -> Decision:
    detector = Detector()
    detector.feed(b"\n".join(_bytes(text) for text in foreign))
    try:
        found = detector.decision()
    except ElectionError as error:
        if declared:
            return Decision(declared)
        raise ElectionError("{path}: " + error.message.template, path=source, **error.message.values) from error
    if not declared or found.encoding == declared:
        return found
    try:
        texts = [_bytes(text).decode(declared) for text in foreign]
    except UnicodeError:
        return found
    score = plausibility(word for text in texts for word in text.split())
    # The word of the file stands, unless it makes no words of letters that are some in another encoding.
    return Decision(declared) if score >= 0 or found.doubtful else found
