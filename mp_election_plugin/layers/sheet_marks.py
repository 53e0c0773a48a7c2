"""What the sheet of a workbook says of its cells beside their text: merged, hidden, no figure (XLSX and ODS)."""

from __future__ import annotations

import html
import posixpath
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from ..core.cells import Merged
from ..core.errors import QT_TRANSLATE_NOOP, Message, some
from .archives import open_archive, pieces

_ATTRIBUTE = re.compile(rb'([\w:.-]+)\s*=\s*"([^"]*)"')
_SHEET = re.compile(rb"<(?:\w+:)?sheet\b([^>]*)>")
_RELATION = re.compile(rb"<(?:\w+:)?Relationship\b([^>]*)>")
_ROW = re.compile(rb"<row\b([^>]*?)(?:/>|>(.*?)</row>)", re.DOTALL)
_CELL = re.compile(rb"<c\b([^>]*?)(?:/>|>(.*?)</c>)", re.DOTALL)
_VALUE = re.compile(rb"<v\b[^>]*>([^<]*)</v>")
_COLUMN = re.compile(rb"<col\b([^>]*)>")
_MERGED = re.compile(rb'<mergeCell\b[^>]*\bref="([A-Z]+)(\d+):([A-Z]+)(\d+)"')
_PLACE = re.compile(rb"([A-Z]+)")
_YES = (b"1", b"true")
_TABLE = re.compile(rb"<table:table((?=[\s>])[^>]*)>")
_ODS_ROW = re.compile(
    rb"<table:table-column\b([^>]*)>|<table:table-row\b([^>]*?)(?:/>|>(.*?)</table:table-row>)", re.DOTALL
)
_ODS_CELL = re.compile(rb"<table:(?:covered-)?table-cell\b([^>]*)>(?:\s*<text:p>([^<]*)</text:p>)?")
_ODS_SAYS = (b"-spanned=", b"table:visibility=", b'value-type="error"')
_NO_DATA = ("", "#N/A", "#NV", "#ND")


@dataclass
class SheetMarks:
    """Marks of one sheet; rows and columns are counted from 0.

    Parameters
    ----------
    merged : list of Merged
    texts : dict of (int, int) to str
        What stands in cells that are no text and no number: ``TRUE``, ``#N/A (error)``.
    results : dict of (int, int) to str
        Numbers that formulas have given, where they may be read as blank; empty where the file has none.
    rows, columns : list of (int, int)
        First and last of those hidden.
    """

    merged: list[Merged] = field(default_factory=list)
    texts: dict[tuple[int, int], str] = field(default_factory=dict)
    results: dict[tuple[int, int], str] = field(default_factory=dict)
    rows: list[tuple[int, int]] = field(default_factory=list)
    columns: list[tuple[int, int]] = field(default_factory=list)

    def put(self, columns: list[Any]) -> list[str]:
        """Put what is known of cells into the columns of a sheet; return the cells of formulas without a result."""
        blank = []
        for (row, column), text in {**self.results, **self.texts}.items():
            if column >= len(columns) or row >= len(columns[column]):
                continue
            if (row, column) in self.texts or columns[column][row] is None:
                columns[column][row] = text or None
                if not text:
                    blank.append(f"{letters(column)}{row + 1}")
        return blank

    def say_hidden(self, columns: list[Any], source: str, notes: list[Message]) -> None:
        """Warn of hidden rows and columns that are filled: they are read, and the reader of the sheet sees them not."""
        height = len(columns[0]) if columns else 0
        rows = [
            row
            for first, last in self.rows
            for row in range(first, min(last + 1, height))
            if any(column[row] is not None for column in columns)
        ]
        hidden = [
            at
            for first, last in self.columns
            for at in range(first, min(last + 1, len(columns)))
            if any(cell is not None for cell in columns[at].tolist())
        ]
        for count, names, template in (
            (len(rows), [str(row + 1) for row in rows], _HIDDEN_ROWS),
            (len(hidden), [letters(at) for at in hidden], _HIDDEN_COLUMNS),
        ):
            if count:
                values = {"source": source, "count": count, "which": some(names)}
                notes.append(Message(template, values, warning=True))


_HIDDEN_ROWS = QT_TRANSLATE_NOOP(
    "core", "{source}: {count} hidden rows are read like all others: {which}. Leave them out with FILTER if need be."
)
_HIDDEN_COLUMNS = QT_TRANSLATE_NOOP(
    "core", "{source}: {count} hidden columns are read like all others: {which}. Look at the columns and lists found."
)


def letters(column: int) -> str:
    """Return the name that spreadsheets give a column, counted from 0."""
    name = ""
    while column >= 0:
        name = chr(ord("A") + column % 26) + name
        column = column // 26 - 1
    return name


def sheet_marks(path: str, sheet: str) -> SheetMarks:
    """Return what a sheet of a workbook says of its cells; nothing for files that are no XLSX or ODS."""
    marks = SheetMarks()
    if not zipfile.is_zipfile(path):
        return marks
    with open_archive(path) as archive:
        names = set(archive.namelist())
        if "xl/workbook.xml" in names:
            part = _part_of(archive, sheet)
            if part in names:
                _look_at_xlsx(archive, part, marks)
        elif "content.xml" in names:
            _look_at_ods(archive, sheet, marks)
    return marks


def _attributes(text: bytes) -> dict[bytes, bytes]:
    return dict(_ATTRIBUTE.findall(text))


def _text(value: bytes) -> str:
    return html.unescape(value.decode("utf-8", "replace"))


def _part_of(archive: zipfile.ZipFile, sheet: str) -> str:
    """Return the part of an XLSX that holds a sheet."""
    try:
        book, links = archive.read("xl/workbook.xml"), archive.read("xl/_rels/workbook.xml.rels")
    except KeyError:
        return ""
    targets = {each.get(b"Id"): each.get(b"Target", b"") for each in map(_attributes, _RELATION.findall(links))}
    for each in map(_attributes, _SHEET.findall(book)):
        if _text(each.get(b"name", b"")) == sheet:
            link = next((value for key, value in each.items() if key.endswith(b":id")), b"")
            target = targets.get(link, b"").decode("utf-8", "replace")
            return target.lstrip("/") if target.startswith("/") else posixpath.normpath(f"xl/{target}")
    return ""


def _column(name: bytes) -> int:
    at = 0
    for letter in name:
        at = at * 26 + letter - ord("A") + 1
    return at - 1


def _look_at_xlsx(archive: zipfile.ZipFile, part: str, marks: SheetMarks) -> None:
    for piece in pieces(archive, part, b"</row>"):
        odd = b't="b"' in piece or b't="e"' in piece
        hidden = b"hidden=" in piece
        for found in _ROW.finditer(piece) if odd or hidden else ():
            attributes = _attributes(found[1])
            row = int(attributes.get(b"r", b"0")) - 1
            if attributes.get(b"hidden") in _YES:
                marks.rows.append((row, row))
            if odd and found[2]:
                marks.texts.update(_odd_cells(row, found[2]))
        for found in _COLUMN.finditer(piece) if hidden else ():
            attributes = _attributes(found[1])
            if attributes.get(b"hidden") in _YES:
                marks.columns.append((int(attributes.get(b"min", b"1")) - 1, int(attributes.get(b"max", b"1")) - 1))
        for found in _MERGED.finditer(piece) if b"<mergeCell" in piece else ():
            rows, columns = (
                sorted((int(found[2]) - 1, int(found[4]) - 1)),
                sorted((_column(found[1]), _column(found[3]))),
            )
            marks.merged.append(Merged(*rows, *columns))


def _odd_cells(row: int, text: bytes) -> Iterator[tuple[tuple[int, int], str]]:
    """Yield place and text of the cells of a row that are true, false or an error; GDAL gives 1, 0 and the like."""
    at = -1
    for cell in _CELL.finditer(text):
        attributes = _attributes(cell[1])
        place = _PLACE.match(attributes.get(b"r", b""))
        at = _column(place[1]) if place else at + 1
        kind, value = attributes.get(b"t"), _VALUE.search(cell[2] or b"")
        if kind == b"b" and value:
            yield (row, at), "TRUE" if value[1].strip() in _YES else "FALSE"
        elif kind == b"e":
            yield (row, at), error_text(_text(value[1] if value else b""))


def error_text(text: str) -> str:
    """Return the text of an error; one alone would be read as a mark of a figure that is not published."""
    return f"{text} (error)".strip() if text.strip().upper() in _NO_DATA else text


def _look_at_ods(archive: zipfile.ZipFile, sheet: str, marks: SheetMarks) -> None:
    inside = False
    row, column = 0, 0
    for piece in pieces(archive, "content.xml", b"</table:table-row>"):
        for start, end, name in _tables(piece):
            if name is not None:
                inside = _text(name) == sheet
            if not inside:
                continue
            for found in _ODS_ROW.finditer(piece, start, end):
                if found[1] is not None:
                    column = _ods_column(_attributes(found[1]), column, marks)
                else:
                    row = _ods_row(_attributes(found[2]), found[3] or b"", row, marks)


def _tables(piece: bytes) -> Iterator[tuple[int, int, bytes | None]]:
    """Yield the parts of a piece by table: start, end, and the name of the table that begins there."""
    starts = [(found.start(), _attributes(found[1]).get(b"table:name", b"")) for found in _TABLE.finditer(piece)]
    bounds = [*(start for start, _ in starts), len(piece)]
    yield 0, bounds[0], None
    for (start, name), end in zip(starts, bounds[1:]):
        yield start, end, name


def _ods_column(attributes: dict[bytes, bytes], column: int, marks: SheetMarks) -> int:
    count = int(attributes.get(b"table:number-columns-repeated", b"1"))
    if attributes.get(b"table:visibility", b"visible") != b"visible":
        marks.columns.append((column, column + count - 1))
    return column + count


def _ods_row(attributes: dict[bytes, bytes], cells: bytes, row: int, marks: SheetMarks) -> int:
    count = int(attributes.get(b"table:number-rows-repeated", b"1"))
    if attributes.get(b"table:visibility", b"visible") != b"visible":
        marks.rows.append((row, row + count - 1))
    if any(word in cells for word in _ODS_SAYS):
        at = 0
        for cell in _ODS_CELL.finditer(cells):
            said = _attributes(cell[1])
            down, right = (int(said.get(b"table:number-%s-spanned" % kind, b"1")) for kind in (b"rows", b"columns"))
            if down > 1 or right > 1:
                marks.merged.append(Merged(row, row + down - 1, at, at + right - 1))
            if said.get(b"calcext:value-type") == b"error":
                marks.texts[row, at] = error_text(_text(cell[2] or b""))
            at += int(said.get(b"table:number-columns-repeated", b"1"))
    return row + count
