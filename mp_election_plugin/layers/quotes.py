"""Quotation marks of a text table: those that went astray make one cell of whole rows, which are lost with it."""

from __future__ import annotations

import csv
import os
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np

from ..core.errors import QT_TRANSLATE_NOOP, ElectionError, Message, some
from ..core.numbers import clean, is_missing, read_number

_QUOTE = ord('"')
_BLOCK = 1 << 22
_SAMPLE = 1000
# A mark of the byte order may stand before the first cell.
_MARK = 3


@dataclass(frozen=True)
class _Shape:
    """What a row of the table looks like: its number of cells, and the columns of figures."""

    width: int
    figures: tuple[int, ...]

    def fits(self, cells: list[str]) -> bool:
        """Return whether cells are as many as those of a row, with figures where rows have them."""
        return len(cells) == self.width and all(_is_figure(cells[at]) for at in self.figures)


@dataclass(frozen=True)
class _Found:
    """Lines of rows whose quotes are astray, and of those with figures in a cell of several lines."""

    astray: list[str]
    figures: list[str]


def unquoted(cell: str, *, enclosed: bool) -> str:
    """Return a cell without marks that have no other one, and those that enclose it where they were read with it."""
    if '"' not in cell:
        return cell
    if enclosed and len(cell) > 1 and cell[0] == cell[-1] == '"':
        cell = cell[1:-1].replace('""', '"')
    return cell.replace('"', "") if cell.count('"') % 2 else cell


def quotes_enclose(path: str, encoding: str, delimiter: str, notes: list[Message]) -> bool:
    """Return whether quotation marks enclose cells, in a file where they do not make one cell of several rows.

    Parameters
    ----------
    path : str
    encoding, delimiter : str
    notes : list of Message
        Takes a warning where they do not, and of cells that hold figures of several lines.

    Raises
    ------
    ElectionError
        If a mark may have gone astray and it cannot be told which rows there are. It names the lines.
    """
    if not _is_doubtful(path, encoding, delimiter):
        return True
    shape = _shape(path, encoding, delimiter)
    found = _look_at_rows(path, encoding, delimiter, shape)
    source = os.path.basename(path)
    if found.figures:
        template = QT_TRANSLATE_NOOP(
            "core",
            "{source}: cells in quotes hold several lines with delimiters and figures, read as one cell each: lines "
            "{lines}. Look at the rows there.",
        )
        notes.append(Message(template, {"source": source, "lines": some(found.figures)}, warning=True))
    if not found.astray:
        return True
    if not _whole_without_quotes(path, encoding, delimiter, shape):
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core",
                "{path}: a quotation mark of line {lines} may have gone astray: what it encloses may be several cells "
                "or rows. Check the quotes there: delete those that enclose no cell, and write one that belongs to a "
                "name twice, with the name in quotes.",
            ),
            path=path,
            lines=found.astray[0],
        )
    template = QT_TRANSLATE_NOOP(
        "core",
        "{source}: quotation marks of lines {lines} would make one cell of several rows. They are left out, since "
        "every row then has the {count} cells of the header. Look at the names there.",
    )
    notes.append(Message(template, {"source": source, "lines": some(found.astray), "count": shape.width}, warning=True))
    return False


def _is_doubtful(path: str, encoding: str, delimiter: str) -> bool:
    """Return whether a quote is not at the edge of its cell, or a line ends within quotes: all else is regular."""
    if f'\n"{delimiter}'.encode(encoding, "ignore").lstrip(b"\xef\xbb\xbf") != b'\n"' + delimiter.encode():
        with open(path, encoding=encoding, newline="", errors="replace") as file:
            return any('"' in line for line in file)
    edge = np.zeros(256, dtype=bool)
    edge[[*b"\r\n", _QUOTE, ord(delimiter)]] = True
    data = np.memmap(path, np.uint8, "r")
    inside = False
    for start in range(0, len(data), _BLOCK):
        block = data[start : start + _BLOCK]
        quote = block == _QUOTE
        marks = np.flatnonzero(quote | (block == ord("\n")) | (block == ord("\r"))) if inside or quote.any() else ()
        if not len(marks):
            continue
        is_quote = quote[marks]
        within = (np.cumsum(is_quote) + inside) % 2 == 1
        if (within & ~is_quote).any():
            return True
        at, opens = start + marks[is_quote], within[is_quote]
        beside = np.where(opens, np.maximum(at - 1, 0), np.minimum(at + 1, len(data) - 1))
        fine = edge[data[beside]] | (opens & (at <= _MARK)) | (~opens & (at == len(data) - 1))
        if not fine.all():
            return True
        inside = bool(within[-1])
    return inside


def _is_figure(cell: str) -> bool:
    return is_missing(cell.strip()) or read_number(clean(cell).rstrip("% ")) is not None


class _Rows:
    """Rows as a reader of quotes has them, each with the lines that it took."""

    def __init__(self, lines: Iterable[str], delimiter: str) -> None:
        self._lines, self._delimiter = lines, delimiter
        self.line = 0
        self.taken: list[str] = []

    def _feed(self) -> Iterator[str]:
        for line in self._lines:
            self.taken.append(line)
            yield line

    def __iter__(self) -> Iterator[tuple[int, list[str], list[str]]]:
        """Yield the number of a row's first line, its lines, and its cells."""
        for cells in csv.reader(self._feed(), delimiter=self._delimiter):
            yield self.line + 1, self.taken, cells
            self.line += len(self.taken)
            self.taken = []


def _shape(path: str, encoding: str, delimiter: str) -> _Shape:
    """Return what most rows look like that stand in a line of their own."""
    rows: list[list[str]] = []
    with open(path, encoding=encoding, newline="") as file:
        try:
            for _, lines, cells in _Rows(file, delimiter):
                if len(lines) == 1 and any(cells):
                    rows.append(cells)
                if len(rows) == _SAMPLE:
                    break
        except csv.Error:
            # A cell without end: the rows before it are known.
            pass
    widths = Counter(map(len, rows))
    width = max(widths, key=lambda each: (widths[each], each)) if widths else 0
    body = [row for row in rows if len(row) == width][1:]
    figures = [at for at in range(width) if body and 2 * sum(_is_figure(row[at]) for row in body) > len(body)]
    return _Shape(width, tuple(figures))


def _look_at_rows(path: str, encoding: str, delimiter: str, shape: _Shape) -> _Found:
    """Return the lines of rows whose quotes are astray or doubtful."""
    found = _Found([], [])
    header = True
    with open(path, encoding=encoding, newline="") as file:
        rows = _Rows(file, delimiter)
        try:
            for line, lines, cells in rows:
                if len(lines) > 1 or '"' in lines[0]:
                    where = f"{line}–{line + len(lines) - 1}" if len(lines) > 1 else str(line)
                    kind = _kind(lines, cells, delimiter, shape, header=header)
                    if kind:
                        getattr(found, kind).append(where)
                header = header and len(cells) != shape.width
        except csv.Error:
            # A cell longer than any is.
            found.astray.append(f"{rows.line + 1}–{rows.line + max(len(rows.taken), 1)}")
    return found


def _kind(lines: list[str], cells: list[str], delimiter: str, shape: _Shape, *, header: bool) -> str:
    """Return what speaks against the quotes of a row: the name of a field of what is found, empty for nothing."""
    strict = _is_strict(lines, delimiter)
    if len(lines) == 1:
        return "astray" if not strict and len(lines[0].split(delimiter)) != len(cells) else ""
    if not strict or _swallows(cells, delimiter, shape, header=header):
        return "astray"
    return "figures" if _holds_figures(cells, delimiter) else ""


def _is_strict(lines: list[str], delimiter: str) -> bool:
    """Return whether the quotes of a row enclose whole cells and have an end."""
    try:
        return bool(list(csv.reader(lines, delimiter=delimiter, strict=True)))
    except csv.Error:
        return False


def _swallows(cells: list[str], delimiter: str, shape: _Shape, *, header: bool) -> bool:
    """Return whether the lines of a row are rows themselves, two or more: no name of several lines is that."""
    rows: list[list[str]] = [[]]
    for cell in cells:
        head, *others = cell.splitlines() or [""]
        rows[-1] += head.split(delimiter) if others else [cell]
        rows += [other.split(delimiter) for other in others]
    wide = sum(len(row) == shape.width for row in rows)
    # A header has no figures; a row of another width than the table is none that must be kept.
    return wide > 1 and (header or len(cells) != shape.width or sum(map(shape.fits, rows)) > 1)


def _holds_figures(cells: list[str], delimiter: str) -> bool:
    """Return whether a cell of several lines holds a delimiter, and a figure beside it."""
    for cell in cells:
        lines = cell.splitlines()
        pieces = [piece.strip() for line in lines for piece in line.split(delimiter)]
        if len(lines) > 1 and len(pieces) > len(lines) and any(map(str.isdecimal, pieces)):
            return True
    return False


def _whole_without_quotes(path: str, encoding: str, delimiter: str, shape: _Shape) -> bool:
    """Return whether every line is a row where quotes are plain characters, and no quote lacks its other one."""
    quotes, within, ended = 0, False, False
    headers = 0
    with open(path, encoding=encoding, newline="") as file:
        for line in file:
            quotes += line.count('"')
            cells = line.rstrip("\r\n").split(delimiter)
            if not any(cells):
                continue
            if len(cells) != shape.width:
                ended = within
                if len(cells) > shape.width:
                    return False
            elif ended or (within and not shape.fits(cells)):
                return False
            elif shape.fits(cells):
                within = True
            else:
                headers += 1
    return within and headers < 2 and quotes % 2 == 0
