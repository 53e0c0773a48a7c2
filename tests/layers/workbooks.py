"""Tafra's workbooks, read with nothing but zip and XML: something to compare the reader of the plugin to."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path
from xml.etree import ElementTree

from mp_election_plugin.core.recipes import shipped_recipes

Row = dict[str, str]
# Recipes whose workbook is among the real data; those of the councils are not.
WORKBOOKS = [name for name in shipped_recipes() if not name.endswith(("communal", "councils"))]
_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_LINK = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


def _text(node: ElementTree.Element) -> str:
    return "".join(each.text or "" for each in node.iter(f"{_MAIN}t"))


def grid(path: Path, sheet: str) -> list[list[str | None]]:
    """Read a sheet with nothing but zip and XML, as it stands."""
    with zipfile.ZipFile(path) as book:
        shared = [_text(node) for node in ElementTree.fromstring(book.read("xl/sharedStrings.xml"))]
        relations = ElementTree.fromstring(book.read("xl/_rels/workbook.xml.rels"))
        links = {each.get("Id"): each.get("Target") for each in relations}
        sheets = ElementTree.fromstring(book.read("xl/workbook.xml")).iter(f"{_MAIN}sheet")
        part = next(links[each.get(_LINK)] for each in sheets if each.get("name") == sheet)
        root = ElementTree.fromstring(book.read("xl/" + str(part).removeprefix("/xl/")))
    found: list[list[str | None]] = []
    for row in root.iter(f"{_MAIN}row"):
        cells: list[str | None] = []
        for cell in row:
            at = 0
            for letter in re.sub(r"\d", "", str(cell.get("r"))):
                at = at * 26 + ord(letter) - ord("A") + 1
            cells += [None] * (at - len(cells))
            value = cell.find(f"{_MAIN}v")
            if value is not None and value.text is not None:
                cells[at - 1] = shared[int(value.text)] if cell.get("t") == "s" else value.text
            elif cell.get("t") == "inlineStr":
                cells[at - 1] = _text(cell)
        found += [[] for _ in range(int(str(row.get("r"))) - len(found) - 1)]
        found.append(cells)
    return found


def rows_of(path: Path, sheet: str) -> list[Row]:
    """Return the rows of a sheet by header, blank cells left out."""
    header, *body = grid(path, sheet)
    return [{str(name): text for name, text in zip(header, row) if text is not None} for row in body if any(row)]


def workbook(folder: Path, name: str) -> Path:
    return next((folder / "morocco" / "results").glob(f"parlement-elections-{name[6:10]}-*.xlsx"))
