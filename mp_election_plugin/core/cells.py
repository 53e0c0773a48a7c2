"""A sheet as it stands, cell by cell, into a table: header found, body cut out."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Callable

import numpy as np
from numpy.typing import NDArray

from .errors import QT_TRANSLATE_NOOP, ElectionError, Message, some
from .headers import HeaderGuess, find_header
from .list_headers import is_unnamed
from .numbers import Texts, clean, read_number
from .published import RawTable

# A header and its titles stand at the top, notes at the end: of a long file only these are looked at cell by cell.
_WHOLE = 5_000
_HEAD, _TAIL = 1_000, 200


@dataclass(frozen=True)
class Layout:
    """Where the table stands in its sheet, as far as the user says so.

    Parameters
    ----------
    header_row, header_rows : int, optional
        First row of the header, counted from 1, and how many rows it has.
    """

    header_row: int | None = None
    header_rows: int | None = None


@dataclass(frozen=True)
class Merged:
    """Cells that are merged into one, by rows and columns of the sheet, counted from 0; the first has the text."""

    first_row: int
    last_row: int
    first_column: int
    last_column: int


@dataclass(frozen=True)
class Cells:
    """Cells of a sheet by column, trimmed, None where blank.

    Parameters
    ----------
    source : str
        What to call it in a message.
    columns : list of ndarray of str or None, shape (rows,)
    lengths : callable, optional
        Returns the number of cells that each row has, shape (rows,), where rows may differ in it; asked only where a
        row may have too few or too many.
    merged : list of Merged
        Where the file says so.
    """

    source: str
    columns: list[Texts]
    lengths: Callable[[], NDArray[np.int64]] | None = None
    merged: list[Merged] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.columns[0]) if self.columns else 0


def table_of_cells(sheet: Cells, layout: Layout, notes: list[Message]) -> RawTable:
    """Return the table that stands in a sheet.

    Parameters
    ----------
    sheet : Cells
    layout : Layout
        What the user says; the rest is found.
    notes : list of Message
        Takes what was decided.

    Raises
    ------
    ElectionError
        If no header is found, or rows have too few or too many cells.
    """
    rows = len(sheet)
    seen = np.arange(rows) if rows <= _WHOLE else np.r_[0:_HEAD, rows - _TAIL : rows]
    grid = list(zip(*(column[seen].tolist() for column in sheet.columns)))
    guess = find_header(grid, layout.header_row, layout.header_rows)
    notes += guess.notes
    body = seen[np.array(guess.body, dtype=np.int64)]
    if rows > _WHOLE:
        body = np.concatenate([body[body < _HEAD], _between(sheet, guess), body[body >= rows - _TAIL]])
    _refuse_ragged(sheet, guess, body)
    width = _width(sheet, guess)
    merged = _merged(sheet, guess)
    names = guess.names[:width]
    columns = {name: column[body] for name, column in zip(names, sheet.columns)}
    covered = {name: merged[at][body] for at, name in enumerate(names) if at in merged}
    return RawTable(sheet.source, columns, body + 1, covered=covered)


def _merged(sheet: Cells, guess: HeaderGuess) -> dict[int, NDArray[np.bool_]]:
    """Fill texts of merged cells downwards; return by column the cells that are merged with one that has a figure.

    What a text says of several rows it says of each; a figure of several rows or lists is that of none.
    """
    covered: dict[int, NDArray[np.bool_]] = {}
    for each in sheet.merged:
        last = min(each.last_row + 1, len(sheet))
        if each.first_row < guess.first + guess.count or each.first_row >= last:
            continue
        for at in range(each.first_column, min(each.last_column + 1, len(sheet.columns))):
            column = sheet.columns[at]
            if at == each.first_column:
                text = column[each.first_row]
                if text is None:
                    break
                figure = read_number(clean(text).rstrip("% ")) is not None
                if not figure:
                    column[each.first_row : last] = text
                    break
            covered.setdefault(at, np.zeros(len(sheet), dtype=bool))[each.first_row : last] = True
    return covered


def _between(sheet: Cells, guess: HeaderGuess) -> NDArray[np.int64]:
    """Return the rows of a long body that were not looked at, without blank rows and repeated headers."""
    rows = np.arange(_HEAD, len(sheet) - _TAIL)
    filled = np.zeros(len(rows), dtype=bool)
    same = np.ones(len(rows), dtype=bool)
    last = guess.first + guess.count - 1
    for column in sheet.columns:
        part = column[rows]
        filled |= part != None  # noqa: E711 - compared element by element
        same &= part == column[last]
    kept: NDArray[np.int64] = rows[filled & ~same]
    return kept


def _width(sheet: Cells, guess: HeaderGuess) -> int:
    """Return the number of columns that a header names or a body fills: blank ones at the end are no columns."""
    named = [at for at, parts in enumerate(guess.parts) if parts]
    return 1 + max([*named, *(at for at, column in enumerate(sheet.columns) if _has_body(column, guess))], default=0)


def _has_body(column: Texts, guess: HeaderGuess) -> bool:
    return any(value is not None for value in column[guess.first + guess.count :].tolist())


def _refuse_ragged(sheet: Cells, guess: HeaderGuess, body: NDArray[np.int64]) -> None:
    """Refuse rows with fewer cells than the header, or with a cell beyond it: a delimiter or a quote went astray."""
    if sheet.lengths is None:
        return
    named = 1 + max((at for at, parts in enumerate(guess.parts) if parts), default=0)
    suspect = sheet.columns[named - 1][body] == None  # noqa: E711 - compared element by element
    for column in sheet.columns[named:]:
        suspect |= column[body] != None  # noqa: E711
    if not suspect.any():
        return
    lengths = sheet.lengths()
    header = int(lengths[guess.first : guess.first + guess.count].max())
    wrong = lengths[body] < header
    beyond = guess.names[header:]
    # Where a header names the columns of the first list only, further lists follow whole.
    period = sum(name.endswith(" 2") for name in beyond)
    if period and not any(map(is_unnamed, beyond)):
        wrong |= (lengths[body] - header) % period > 0
    else:
        for column in sheet.columns[header:]:
            wrong |= column[body] != None  # noqa: E711
    if wrong.any():
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core",
                "{source}: the header has {count} columns and these rows have another number: {rows}. Check the "
                "delimiter and the quotes there.",
            ),
            source=sheet.source,
            count=header,
            rows=some([str(row + 1) for row in body[wrong].tolist()]),
        )
