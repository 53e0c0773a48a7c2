"""The delimiter of a published text table, told by rows that have the same number of cells."""

from __future__ import annotations

import csv
import re
import statistics
from collections import Counter

# In the order of preference among equals: a comma alone also stands within numbers.
_DELIMITERS = ("\t", ";", "|", ",")
_MOST_ROWS = 500
_MOST_TEXT = 1 << 18
_CONSISTENT = 0.6
# Part of rows of one width; numbers in a row; minus the lines before; part of cells that are numbers; that width.
_Rank = tuple[float, int, int, float, int]
_NUMBER = re.compile(r" *[-+]?\d[\d \u00a0\u202f\u2009.,'’٫٬]*[%٪]? *")


def _rows(sample: str, delimiter: str) -> list[list[str]]:
    """Return the rows of a sample that are not blank; none where quotes leave a cell without end."""
    rows: list[list[str]] = []
    try:
        for row in csv.reader(sample.splitlines(keepends=True), delimiter=delimiter):
            if any(cell.strip() for cell in row):
                rows.append(row)
            if len(rows) > _MOST_ROWS:
                return rows[:_MOST_ROWS]
    except csv.Error:
        return []
    # The last row may be cut.
    return rows[:-1] if len(rows) > 2 and not sample.endswith(("\n", "\r")) else rows


def _judge(rows: list[list[str]], delimiter: str) -> _Rank | None:
    """Return how well a delimiter splits, better ones being greater; None where it makes no table."""
    widths = Counter(len(row) for row in rows if len(row) > 1)
    if not widths:
        return None
    width = max(widths, key=lambda each: (widths[each], each))
    first = next(place for place, row in enumerate(rows) if len(row) == width)
    # Lines before the header are no rows of the table; a note that follows it may be.
    table = [row for row in rows if len(row) == width]
    consistent = len(table) / len(rows[first:])
    if consistent < _CONSISTENT:
        return None
    # Numbers cut at their decimal comma: a table has a header, which is not all numbers.
    if delimiter == "," and all(_NUMBER.fullmatch(cell) for cell in table[0]):
        return None
    numbers = statistics.median_high(sum(bool(_NUMBER.fullmatch(cell)) for cell in row) for row in table)
    # One odd row in a hundred says less than numbers that are whole.
    return round(consistent, 1), numbers, -first, numbers / width, width


def delimiter(sample: str) -> str:
    """Return the delimiter of a table's text: comma, semicolon, tab or bar.

    Quotes are heeded, lines of another width before the header are passed over, and a decimal comma is none.

    Parameters
    ----------
    sample : str
        The text, or its beginning.

    Returns
    -------
    str
        The delimiter; for a table of one column one that does not split it.
    """
    sample = sample[:_MOST_TEXT]
    best: tuple[_Rank, str] | None = None
    for each in _DELIMITERS:
        rank = _judge(_rows(sample, each), each) if each in sample else None
        if rank is not None and (best is None or rank > best[0]):
            best = (rank, each)
    if best is not None:
        return best[1]
    return next((each for each in (",", ";", "\t", "|") if each not in sample), "\t")
