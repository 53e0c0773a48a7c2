"""Neighbours kept in the files of GeoDa and PySAL: ``.gal`` (who is beside whom) and ``.gwt`` (with a weight)."""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from .errors import QT_TRANSLATE_NOOP, ElectionError, some
from .neighbours import Neighbours, from_links


def read_weights(path: str | Path, codes: Sequence[str | None]) -> Neighbours:
    """Read neighbours from a file.

    Parameters
    ----------
    path : str or Path
        A ``.gal`` or ``.gwt`` file in UTF-8: a head of the number of zones (alone or second of four words), then for
        GAL two lines a zone (its code and number of neighbours; their codes), for GWT one line a link (code, code of
        the neighbour, weight).
    codes : sequence of str or None, length n
        Codes of the zones in the order in which they are to be numbered; each once where not None.

    Returns
    -------
    Neighbours
        Of equal weight from a GAL file, and from a GWT file whose weights are all the same. Zones that are not in the
        file have no neighbours.

    Raises
    ------
    ElectionError
        If the file cannot be read, is of neither form, names a zone that the layer does not have, or has a link twice,
        to the zone itself, or of a weight not above 0; names file, line and code.
    """
    file = Path(path)
    try:
        lines = file.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeError) as error:
        raise ElectionError(
            QT_TRANSLATE_NOOP("core", "The neighbours in {file} cannot be read: {error}"), file=file, error=error
        ) from error
    kind = file.suffix.lower()
    if kind not in (".gal", ".gwt"):
        raise ElectionError(
            QT_TRANSLATE_NOOP("core", "{file} is no file of neighbours: its name ends in .gal or .gwt."), file=file
        )
    rows = [(number, words) for number, words in enumerate(map(str.split, lines), start=1) if words]
    _check_head(file, rows)
    links = _gal(file, rows[1:]) if kind == ".gal" else _gwt(file, rows[1:])
    return numbered(file, links, codes)


def _wrong(file: str | Path, line: int, problem: str, **values: object) -> ElectionError:
    return ElectionError(problem, file=file, line=line, **values)


def _check_head(file: Path, rows: list[tuple[int, list[str]]]) -> None:
    if not rows or not any(word.isdigit() for word in rows[0][1][:2]):
        raise ElectionError(
            QT_TRANSLATE_NOOP("core", "{file} does not begin with the number of zones, as files of neighbours do."),
            file=file,
        )


Link = tuple[int, str, str, float]


def _gal(file: Path, rows: list[tuple[int, list[str]]]) -> list[Link]:
    links: list[Link] = []
    at = 0
    while at < len(rows):
        line, words = rows[at]
        if len(words) != 2 or not words[1].isdigit():
            raise _wrong(
                file,
                line,
                QT_TRANSLATE_NOOP(
                    "core",
                    "{file}, line {line}: a zone's code and its number of neighbours are expected, not “{text}”.",
                ),
                text=" ".join(words),
            )
        code, count = words[0], int(words[1])
        if count == 0:
            at += 1
            continue
        others = rows[at + 1] if at + 1 < len(rows) else (line, [])
        if len(others[1]) != count:
            raise _wrong(
                file,
                others[0],
                QT_TRANSLATE_NOOP(
                    "core", "{file}, line {line}: zone {code} should have {count} neighbours here, and has {found}."
                ),
                code=code,
                count=count,
                found=len(others[1]),
            )
        links += [(others[0], code, other, 1.0) for other in others[1]]
        at += 2
    return links


def _gwt(file: Path, rows: list[tuple[int, list[str]]]) -> list[Link]:
    links: list[Link] = []
    for line, words in rows:
        try:
            code, other, text = words
            weight = float(text)
        except ValueError:
            weight = math.nan
            code = other = ""
        if not 0 < weight < math.inf:
            raise _wrong(
                file,
                line,
                QT_TRANSLATE_NOOP(
                    "core",
                    "{file}, line {line}: a zone's code, that of a neighbour and a weight above 0 are expected, not "
                    "“{text}”.",
                ),
                text=" ".join(words),
            )
        links.append((line, code, other, weight))
    return links


def numbered(file: str | Path, links: list[Link], codes: Sequence[str | None]) -> Neighbours:
    """Return the neighbours that links between zones are: line, code, code of the neighbour, weight.

    As for `read_weights`; ``file`` is what to call their source in a message.
    """
    number = {code: at for at, code in enumerate(codes) if code is not None}
    unknown = list(dict.fromkeys(code for _, *both, _ in links for code in both if code not in number))
    if unknown:
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core",
                "{file} names zones that the layer does not have by zone_code: {codes}. Choose the layer it is of.",
            ),
            file=file,
            codes=some(unknown),
        )
    seen: set[tuple[int, int]] = set()
    for line, code, other, _ in links:
        pair = number[code], number[other]
        if pair in seen or pair[0] == pair[1]:
            raise _wrong(
                file,
                line,
                QT_TRANSLATE_NOOP(
                    "core", "{file}, line {line}: the link from {code} to {other} is there twice, or leads to itself."
                ),
                code=code,
                other=other,
            )
        seen.add(pair)
    zone = np.array([number[code] for _, code, _, _ in links], dtype=np.int64)
    others = np.array([number[other] for _, _, other, _ in links], dtype=np.int64)
    weight = np.array([each for *_, each in links], dtype=np.float64)
    equal = len(weight) == 0 or bool((weight == weight[0]).all())
    return from_links(zone, others, len(codes), None if equal else weight)
