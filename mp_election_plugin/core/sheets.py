"""A sheet as it stands in a file: cells as text, which of them are figures, which rows are notes."""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np

from .errors import some
from .names import normal_name

Row = Sequence["str | None"]
Grid = Sequence[Row]

_NUMBER = re.compile(r"[+-]?\d[\d\s\u00a0\u202f\u2009'’.,٬٫]*%?")
_YEAR = re.compile(r"(?:19|20)\d\d")
_MARKS = {"-", "–", "—", "…", "...", "n.d.", "nd", "n/d", "na", "n/a"}
_NOTE = re.compile(
    r"(?:sources?|notes?|nb|n b|remarques?|licen[cs]e|champ|lecture|date|mise a jour|updated?|telecharge|https?|c|"
    r"مصدر|ملاحظه|ملحوظه|مرجع|تاريخ)\b"
)
_MARKED = re.compile(r"\s*(?:\*|†|\(\s*(?:\*|\d)\s*\)|©)")


class Sheet:
    """A grid trimmed and made rectangular, and which of its cells are numbers."""

    def __init__(self, grid: Grid) -> None:
        self.width = max((len(row) for row in grid), default=0)
        self.cells = [trimmed(row, self.width) for row in grid]
        self.filled = [[at for at, cell in enumerate(row) if cell is not None] for row in self.cells]
        self.rows = [number for number, filled in enumerate(self.filled) if filled]
        counts, numbers = np.zeros(self.width), np.zeros(self.width)
        # Enough rows to know a column by, even in a file of millions.
        for number in self.rows[:500]:
            for at in self.filled[number]:
                counts[at] += 1
                numbers[at] += _is_number(self.cells[number][at])
        self.numeric = {int(at) for at in np.flatnonzero((numbers > 0) & (numbers * 3 >= counts))}
        self.used = {at for number in self.rows for at in self.filled[number]}

    def numbers(self, row: int) -> list[str]:
        """Return the numbers and marks of missing numbers that a row has in the columns of numbers."""
        cells = (self.cells[row][at] for at in self.filled[row] if at in self.numeric)
        return [cell for cell in cells if cell is not None and (_is_number(cell) or cell.casefold() in _MARKS)]

    def is_data(self, row: int) -> bool:
        """Return whether a row holds figures; years alone may be a header's."""
        return any(not _YEAR.fullmatch(cell) for cell in self.numbers(row))

    def names_all(self, row: int) -> bool:
        """Return whether a row has one name of its own for every column."""
        names = [self.cells[row][at] for at in self.filled[row]]
        return set(self.filled[row]) == self.used and len(set(names)) == len(names)

    def is_note(self, row: int) -> bool:
        """Return whether a row says where figures come from or what a mark means: few cells, and no figure."""
        filled = self.filled[row]
        if len(filled) > 2 or self.width < 3 or self.is_data(row):
            return False
        text = self.cells[row][filled[0]] or ""
        return bool(_NOTE.match(normal_name(text)) or _MARKED.match(text) or text.endswith(":"))

    def quoted(self, rows: list[int]) -> str:
        """Return rows with their numbers and texts, for a message."""
        return some([f"{row + 1}: {' '.join(cell for cell in self.cells[row] if cell)}" for row in rows])


def trimmed(row: Row, width: int) -> list[str | None]:
    """Return the cells of a row without blanks around them, None where blank, as many as the sheet is wide."""
    cells = [(cell.strip() or None) if cell is not None else None for cell in row]
    return cells + [None] * (width - len(cells))


def _is_number(cell: str | None) -> bool:
    return cell is not None and _NUMBER.fullmatch(cell) is not None
