"""Where the table stands in a published sheet: titles above, a header of one or several rows, the body, notes below."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from .errors import QT_TRANSLATE_NOOP, ElectionError, Message, some
from .numbers import is_missing
from .repeated_columns import named_once, told_apart
from .roles import is_role
from .sheets import Grid, Sheet

SEPARATOR = " – "


@dataclass(frozen=True)
class HeaderGuess:
    """Where header and body stand; rows counted from 0, in the grid as given.

    Parameters
    ----------
    first, count : int
        First row of the header and how many rows it has.
    parts : list of tuple of str
        What the header's rows say of each column, from above; empty for a column without a name.
    names : list of str
        One name a column: its parts joined by ``SEPARATOR``, ``column <n>`` where there are none.
    body : list of int
        Rows of the body, without blank rows, repeated headers and notes.
    notes : list of Message
        What was decided and why, rows counted from 1.
    """

    first: int
    count: int
    parts: list[tuple[str, ...]]
    names: list[str]
    body: list[int]
    notes: list[Message] = field(default_factory=list)


def find_header(grid: Grid, first: int | None = None, count: int | None = None) -> HeaderGuess:
    """Find header and body of a published sheet.

    The first row is the header where it names every column once, whatever stands below it. Otherwise the header ends
    with the last row that names columns before the first row of figures, and takes in rows above it as long as columns
    lack a name or share one.

    Parameters
    ----------
    grid : sequence of rows of str or None
        The sheet as it stands, blank rows included so that rows are counted as the user sees them; may be ragged.
    first, count : int, optional
        First row of the header, counted from 1, and how many rows it has, where the user says so.

    Returns
    -------
    HeaderGuess

    Raises
    ------
    ElectionError
        If there is no header, the rows given do not exist, or two columns have one name.
    """
    sheet = Sheet(grid)
    top, rows, notes = _place(sheet, first, count)
    parts, common = _parts(sheet, top, rows)
    names = [SEPARATOR.join(each) or f"column {at}" for at, each in enumerate(parts, start=1)]
    unnamed = [at for at, each in enumerate(parts) if not each and at in sheet.used]
    names = named_once(told_apart(names), unnamed, sheet.numeric)
    _refuse_repeated(names, top, rows)
    body = _body(sheet, top, rows, notes)
    if common:
        template = QT_TRANSLATE_NOOP("core", "The header says of all its columns, and of no other: {common}.")
        notes.append(Message(template, {"common": ", ".join(common)}))
    return HeaderGuess(top, rows, parts, names, body, notes)


def _place(sheet: Sheet, first: int | None, count: int | None) -> tuple[int, int, list[Message]]:
    """Return the first row of the header, how many rows it has, and why."""
    if not sheet.rows:
        raise ElectionError(QT_TRANSLATE_NOOP("core", "The sheet is empty."))
    if first is not None:
        _check_given(sheet, first, count)
        last = first - 1 + (count or 1) - 1
        if count is None and not sheet.names_all(first - 1):
            try:
                last = max(_last_row(sheet, first - 1), first - 1)
            except ElectionError:
                # The row that the user names is the header, whatever it leaves without a name.
                last = first - 1
        why = QT_TRANSLATE_NOOP("core", "Header: rows {first} to {last}, as given.")
        return first - 1, last - first + 2, [Message(why, {"first": first, "last": last + 1})]
    last = sheet.rows[0] if sheet.names_all(sheet.rows[0]) else _last_row(sheet, sheet.rows[0])
    top = last
    if count is not None:
        _check_given(sheet, last - count + 2, count)
        top = last - count + 1
    else:
        while top > 0 and _needs_more(sheet, top, last) and _may_join(sheet, top - 1):
            top -= 1
    return top, last - top + 1, _why(sheet, top, last)


def _check_given(sheet: Sheet, first: int, count: int | None) -> None:
    """Refuse rows of a header that the sheet does not have."""
    if not (first >= 1 and first - 1 + (1 if count is None else count) <= len(sheet.cells)) or count == 0:
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core",
                "The sheet has {rows} rows: a header of {count} rows from row {first} is not among them. Correct "
                "HEADER_ROW and HEADER_ROWS.",
            ),
            rows=len(sheet.cells),
            count=count or 1,
            first=first,
        )
    if count is None and not sheet.filled[first - 1]:
        raise ElectionError(QT_TRANSLATE_NOOP("core", "HEADER_ROW {first} is a blank row."), first=first)


def _last_row(sheet: Sheet, start: int) -> int:
    """Return the last row of the header: one that names all columns, else the last with names before the figures."""
    rows = [row for row in sheet.rows if row >= start]
    if not sheet.numeric:
        return next((row for row in rows if len(sheet.filled[row]) * 2 >= len(sheet.used)), rows[0])
    # One figure in a title, such as a number of zones, makes no row of the body.
    breadth = [len(sheet.filled[row]) for row in rows[:500] if sheet.is_data(row)]
    least = max(2.0, float(np.median(breadth)) / 2) if breadth else 2.0
    named: int | None = None
    for row in rows:
        cells = [at for at in sheet.filled[row] if at in sheet.numeric]
        if sheet.is_data(row) and len(sheet.filled[row]) >= min(least, len(sheet.used)):
            break
        if sheet.names_all(row):
            return row
        broad = len(sheet.filled[row]) > 1 or len(sheet.used) < 3
        enough = len(cells) * 2 >= len(sheet.numeric) or len(sheet.filled[row]) * 2 >= len(sheet.used)
        if cells and broad and enough and not sheet.is_data(row):
            named = row
    if named is not None:
        return named
    if rows[0] == sheet.rows[0] and sheet.is_data(rows[0]):
        return rows[0]
    raise ElectionError(
        QT_TRANSLATE_NOOP(
            "core",
            "No row of the sheet names the columns of figures. Say which row is the header with HEADER_ROW, counted "
            "from 1 (rows {first} to {last} look like titles).",
        ),
        first=rows[0] + 1,
        last=row,
    )


def _needs_more(sheet: Sheet, top: int, last: int) -> bool:
    """Return whether columns still lack a name or share one."""
    parts, _ = _parts(sheet, top, last - top + 1)
    named = [parts[at] for at in sorted(sheet.used)]
    return not all(named) or len(set(named)) < len(named)


def _may_join(sheet: Sheet, row: int) -> bool:
    """Return whether a row above may belong to the header: several cells, and neither a note nor figures."""
    return len(sheet.filled[row]) > 1 and not sheet.is_note(row) and not sheet.is_data(row)


def _parts(sheet: Sheet, top: int, count: int) -> tuple[list[tuple[str, ...]], list[str]]:
    """Return what the rows of the header say of each column, and what they say of all alike, which is left out.

    A cell of an upper row stands for the blank cells to its right too, as a merged cell does, where those columns have
    a name below; a cell with nothing below it is merged downwards and stands for its own column only.
    """
    rows = [list(sheet.cells[row]) for row in range(top, top + count)]
    for level in range(count - 2, -1, -1):
        below = [any(rows[lower][at] is not None for lower in range(level + 1, count)) for at in range(sheet.width)]
        running: str | None = None
        for at in range(sheet.width):
            if rows[level][at] is not None:
                running = rows[level][at] if below[at] else None
            elif below[at]:
                rows[level][at] = running
    found = [_once([cell for cell in column if cell is not None]) for column in zip(*rows)]
    return _without_common(rows, found)


def _once(cells: list[str]) -> tuple[str, ...]:
    """Return the cells of a column without those that say again what is above: in other case, or with a stray quote."""
    parts: list[str] = []
    for cell in cells:
        if parts and _folded(parts[-1]) == _folded(cell):
            parts[-1] = min(parts[-1], cell, key=len)
        else:
            parts.append(cell)
    return tuple(parts)


def _folded(cell: str) -> str:
    return cell.strip('" ').casefold()


def _without_common(
    rows: list[list[str | None]], found: list[tuple[str, ...]]
) -> tuple[list[tuple[str, ...]], list[str]]:
    """Leave out what one row says of every column with several parts, where the names stay apart without it."""
    several = [at for at, parts in enumerate(found) if len(parts) > 1]
    common: list[str] = []
    for row in rows:
        said = {row[at] for at in several}
        word = next(iter(said)) if len(said) == 1 else None
        if word is None or len(several) < 2:
            continue
        fewer = [
            tuple(part for part in parts if part != word) if at in several else parts for at, parts in enumerate(found)
        ]
        named = [parts for parts in fewer if parts]
        if len(set(named)) == len(named) == sum(map(bool, found)):
            found = fewer
            common.append(word)
    return found, common


def _refuse_repeated(names: list[str], top: int, count: int) -> None:
    twice = sorted({name for name in names if names.count(name) > 1}) if len(set(names)) < len(names) else []
    if twice:
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core",
                "The header (rows {first} to {last}) has columns of the same name: {columns}. Rename them, or say with "
                "HEADER_ROW and HEADER_ROWS which rows are the header.",
            ),
            first=top + 1,
            last=top + count,
            columns=some(twice),
        )


def _why(sheet: Sheet, top: int, last: int) -> list[Message]:
    """Say which rows are the header and why, unless it is simply the first row."""
    above = [row for row in sheet.rows if row < top]
    if top == last == sheet.rows[0] and sheet.names_all(top):
        return []
    reason = (
        QT_TRANSLATE_NOOP("core", "Header: row {last}, the first that names every column.")
        if top == last and sheet.names_all(top)
        else QT_TRANSLATE_NOOP("core", "Header: rows {first} to {last}, the names above the first row of figures.")
    )
    notes = [Message(reason, {"first": top + 1, "last": last + 1})]
    if above:
        template = QT_TRANSLATE_NOOP("core", "Rows above the header: {rows}")
        notes.append(Message(template, {"rows": sheet.quoted(above)}))
    return notes


def _body(sheet: Sheet, top: int, count: int, notes: list[Message]) -> list[int]:
    """Return the rows of the body; headers repeated between them and notes after them are left out and said."""
    rows = [row for row in sheet.rows if row >= top + count]
    footer = _footer(sheet, rows)
    if footer:
        texts = [f"{row + 1}: {' '.join(cell for cell in sheet.cells[row] if cell)}" for row in footer]
        notes.append(
            Message(QT_TRANSLATE_NOOP("core", "Rows below the table, not read: {rows}"), {"rows": some(texts)})
        )
    header = [sheet.cells[row] for row in range(top, top + count) if sheet.filled[row]]
    repeated = [row for row in rows if sheet.cells[row] in header and len(sheet.filled[row]) > 1]
    if repeated:
        template = QT_TRANSLATE_NOOP("core", "Rows that repeat the header, not read: {rows}")
        notes.append(Message(template, {"rows": some([str(row + 1) for row in repeated])}))
    second = _second_header(sheet, [row for row in rows if row not in footer])
    if second:
        template = QT_TRANSLATE_NOOP(
            "core",
            "The first row below the header has other names in the columns of figures, and is not read: {rows}. If "
            "they belong to the header, say so with HEADER_ROWS.",
        )
        notes.append(Message(template, {"rows": sheet.quoted(second)}, warning=True))
    left = {*footer, *repeated, *second}
    return [row for row in rows if row not in left]


def _second_header(sheet: Sheet, rows: list[int]) -> list[int]:
    """Return the first row below the header where it names the columns once more, in another language or by candidates.

    A zone whose figures are texts is none: it has a name of its own beside them.
    """
    if len(rows) < 2 or sheet.is_data(rows[0]) or not sheet.is_data(rows[1]):
        return []
    cells = sheet.cells[rows[0]]
    names = [name for name in (cells[at] for at in sorted(sheet.numeric)) if name is not None]
    beside = [cells[at] for at in sorted(sheet.used - sheet.numeric)]
    words = all(not is_missing(name) and any(map(str.isalpha, name)) for name in names)
    no_zone = all(cell is None or is_role(cell) for cell in beside)
    return rows[:1] if len(names) == len(set(names)) > 1 and words and no_zone else []


def _footer(sheet: Sheet, rows: list[int]) -> list[int]:
    """Return the last rows that hold no figure and are notes, or stand alone after a blank row."""
    footer: list[int] = []
    for at in range(len(rows) - 1, 0, -1):
        row = rows[at]
        single = len(sheet.filled[row]) == 1 and sheet.width > 2 and not sheet.is_data(row)
        # A line without figures between notes is one of them: notes begin after a blank row or with a mark.
        if not (sheet.is_note(row) or (single and _part_of_notes(sheet, rows[: at + 1]))):
            break
        footer.append(row)
    return footer[::-1]


def _part_of_notes(sheet: Sheet, rows: list[int]) -> bool:
    """Return whether lines of one cell, the last row and those right above it, begin with a note or after a blank."""
    for row, above in zip(rows[::-1], rows[-2::-1]):
        if len(sheet.filled[row]) != 1 or sheet.is_data(row):
            return False
        if sheet.is_note(row) or above < row - 1:
            return True
    return False
