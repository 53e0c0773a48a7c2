"""Text tables (CSV, TSV ...), cell by cell, whatever their encoding and delimiter."""

from __future__ import annotations

import csv
import os
from collections.abc import Iterator
from typing import Any, BinaryIO, Callable, Literal

import numpy as np
import pandas as pd

from ..core.cells import Cells
from ..core.delimiters import delimiter as find_delimiter
from ..core.encodings import Decision, Detector, known_encoding, repair
from ..core.errors import QT_TRANSLATE_NOOP, ElectionError, Message
from ..core.letters import composed
from .quotes import quotes_enclose, unquoted
from .writer import Cancelled

Progress = Callable[[float], bool]

_SAMPLE = 1 << 18
_BLOCK = 1 << 22
_CHUNK = 100_000
_MOST_COLUMNS = 2000
_MOST_CELLS = 60_000_000


def read_delimited(path: str, encoding: str, delimiter: str, notes: list[Message], progress: Progress) -> Cells:
    """Read a text table.

    Parameters
    ----------
    path : str
    encoding, delimiter : str
        As the user gave them; empty where they are to be found.
    notes : list of Message
        Takes what was decided.
    progress : callable
        Takes the part done (0 to 1), returns False to stop.

    Raises
    ------
    ElectionError
        If the file is empty, binary, of no encoding that can be told, or its rows make no table.
    Cancelled
        If ``progress`` returned False.
    """
    source = os.path.basename(path)
    decision = Decision(known_encoding(encoding)) if encoding else _encoding(path, progress)
    notes.append(decision.message(source))
    with open(path, "rb") as file:
        sample = decision.text(file.read(_SAMPLE).decode(decision.encoding, "ignore")).removeprefix("\ufeff")
    if not sample.strip():
        raise ElectionError(QT_TRANSLATE_NOOP("core", "{path} is empty."), path=path)
    delimiter = delimiter or find_delimiter(sample)
    template = QT_TRANSLATE_NOOP("core", "Cells are divided by “{delimiter}”.")
    notes.append(Message(template, {"delimiter": "TAB" if delimiter == "\t" else delimiter}))
    width = _width(path, sample, delimiter)
    if width > _MOST_COLUMNS:
        raise ElectionError(
            QT_TRANSLATE_NOOP("core", "{path} has {count} columns, more than {most}. Choose another DELIMITER."),
            path=path,
            count=width,
            most=_MOST_COLUMNS,
        )
    try:
        enclose = quotes_enclose(path, decision.encoding, delimiter, notes)
        quoting: Literal[0, 3] = csv.QUOTE_MINIMAL if enclose else csv.QUOTE_NONE
        with open(path, "rb") as file:
            parts = list(_chunks(file, path, decision.encoding, delimiter, quoting, width, progress))
    except (pd.errors.ParserError, UnicodeError, csv.Error) as error:
        raise _no_table(path, decision.encoding, error) from error
    columns = [np.concatenate([part[at].to_numpy() for part in parts]) for at in range(width)]
    source_cells = [pd.factorize(column) for column in columns]
    texts = [[decision.text(text) for text in distinct.tolist()] for _, distinct in source_cells]
    right = _repaired(_unquoted(texts, source, notes, enclosed=not enclose), source, notes)
    trimmed = [_taken(codes, each) for (codes, _), each in zip(source_cells, right)]

    def lengths() -> Any:
        with open(path, encoding=decision.encoding, newline="") as file:
            return np.array(
                [len(row) for row in csv.reader(file, delimiter=delimiter, quoting=quoting)], dtype=np.int64
            )

    return Cells(source, trimmed, lengths)


def _width(path: str, sample: str, delimiter: str) -> int:
    """Return the number of columns; one alone is no table of results."""
    try:
        width = max(map(len, csv.reader(sample.splitlines(), delimiter=delimiter)))
    except csv.Error as error:
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core", "{path} is no table: a cell of its beginning has no end ({error}). Check the quotes there."
            ),
            path=path,
            error=error,
        ) from error
    if width < 2:
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core", "{path}: nothing divides its rows into columns. Check the quotes, or choose another DELIMITER."
            ),
            path=path,
        )
    return width


def _encoding(path: str, progress: Progress) -> Decision:
    detector = Detector()
    with open(path, "rb") as file:
        for block in iter(lambda: file.read(_BLOCK), b""):
            detector.feed(block)
            if not progress(0.0):
                raise Cancelled
    try:
        return detector.decision()
    except ElectionError as error:
        raise ElectionError("{path}: " + error.message.template, path=path, **error.message.values) from error


def _chunks(
    file: BinaryIO, path: str, encoding: str, delimiter: str, quoting: int, width: int, progress: Progress
) -> Iterator[pd.DataFrame]:
    """Yield the rows of a file in parts, absent cells as blank ones; blank rows stay, to count rows as in the file."""
    size, rows = max(os.path.getsize(path), 1), 0
    chunks = pd.read_csv(
        file,
        sep=delimiter,
        quoting=quoting,
        header=None,
        names=list(range(width)),
        dtype=str,
        keep_default_na=False,
        skip_blank_lines=False,
        encoding=encoding,
        chunksize=_CHUNK,
    )
    with chunks:
        for chunk in chunks:
            if not progress(min(0.9, file.tell() / size)):
                raise Cancelled
            rows += len(chunk)
            if rows * width > _MOST_CELLS:
                raise ElectionError(
                    QT_TRANSLATE_NOOP("core", "{path} has more than {most} million cells. Read it in parts."),
                    path=path,
                    most=_MOST_CELLS // 1_000_000,
                )
            yield chunk


def _taken(codes: Any, texts: list[str]) -> Any:
    """Return cells trimmed, None where blank; the same text is one object however often it occurs."""
    trimmed = np.empty(len(texts), dtype=object)
    trimmed[:] = [composed(text).strip("\ufeff \t\r\n\v\f\u00a0") or None for text in texts]
    return trimmed[codes]


def _unquoted(columns: list[list[str]], source: str, notes: list[Message], *, enclosed: bool) -> list[list[str]]:
    """Return texts without quotation marks that have no other one: a name with one would be that of another zone."""
    right = [[unquoted(text, enclosed=enclosed) for text in column] for column in columns]
    lone = [text for column in columns for text in column if '"' in text and text.count('"') % 2]
    if lone:
        template = QT_TRANSLATE_NOOP(
            "core",
            "{source}: {count} texts have a quotation mark without its other one, which is left out, for instance in "
            "“{text}”. Look at the names there.",
        )
        values = {"source": source, "count": len(lone), "text": lone[0].strip()}
        notes.append(Message(template, values, warning=True))
    return right


def _repaired(columns: list[list[str]], source: str, notes: list[Message]) -> list[list[str]]:
    """Return texts with the letters that a wrong encoding once made of UTF-8 put right, and say so."""
    distinct = list(dict.fromkeys(text for column in columns for text in column))
    found = repair(distinct)
    if found is None:
        return columns
    right = {wrong: new for wrong, new in zip(distinct, found) if new is not None and wrong != new}
    wrong, new = next(iter(right.items()))
    notes.append(
        Message(
            QT_TRANSLATE_NOOP(
                "core",
                "{source} was once saved in a wrong encoding; {count} texts are put right, for instance “{wrong}” to "
                "“{right}”.",
            ),
            {"source": source, "count": len(right), "wrong": wrong.strip(), "right": new.strip()},
            warning=True,
        )
    )
    return [[right.get(text, text) for text in column] for column in columns]


def _no_table(path: str, encoding: str, error: Exception) -> ElectionError:
    if isinstance(error, UnicodeError):
        return ElectionError(
            QT_TRANSLATE_NOOP("core", "{path} is not all {encoding}: {error}. Choose ENCODING."),
            path=path,
            encoding=encoding,
            error=error,
        )
    return ElectionError(
        QT_TRANSLATE_NOOP(
            "core", "{path}: rows have different numbers of cells ({error}). Check the delimiter and the quotes there."
        ),
        path=path,
        error=str(error).strip().removeprefix("Error tokenizing data. C error: "),
    )
