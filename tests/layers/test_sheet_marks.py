"""Cells of workbooks that are merged, hidden, true, false or an error: none of them is a figure of one zone."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import Any

import pytest
from broken_files import bomb, row_xml, xlsx

from mp_election_plugin.core.errors import ElectionError
from mp_election_plugin.core.parties import load_registry
from mp_election_plugin.core.tables import Reading, read_results

HEADER = ["province", "code", "nom", "MP", "RNI", "exprimes"]
ROWS = [["Fès", "1", "A", "5", "6", "11"], ["Fès", "2", "B", "7", "8", "15"], ["Taza", "3", "C", "9", "10", "19"]]
ODS_NAMES = ("office", "table", "text")


def read(path: Path) -> tuple[Any, list[str]]:
    """Return the frame of a file, and its warnings."""
    from mp_election_plugin.layers.files import FileOptions, read_file

    notes: list[Any] = []
    registry = load_registry()
    raw, _ = read_file(str(path), FileOptions(), notes, lambda part: True, registry.knows)
    results = read_results(raw, Reading(), registry)
    return results.frame, [str(note) for note in [*notes, *results.notes] if note.warning]


def sheet(
    path: Path, *, odd: dict[str, str] | None = None, merged: str = "", before: str = "", rows: Any = ROWS
) -> Path:
    """Write the table with some cells as XML of their own, and with merged cells, the covered ones blank."""
    lines = []
    for number, row in enumerate([HEADER, *rows], start=1):
        cells = [(odd or {}).get(f"{chr(65 + at)}{number}", text) for at, text in enumerate(row)]
        lines.append(row_xml(number, ["<c/>" if cell == "" else cell for cell in cells]))
    cells_xml = "".join(f'<mergeCell ref="{each}"/>' for each in merged.split())
    after = f"<mergeCells>{cells_xml}</mergeCells>" if merged else ""
    return xlsx(path / "r.xlsx", lines, before=before, after=after)


def ods(path: Path, body: str) -> Path:
    """Write a sheet with nothing but zip."""
    spaces = " ".join(f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ODS_NAMES)
    spaces += ' xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"'
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    with zipfile.ZipFile(path / "r.ods", "w") as book:
        book.writestr("mimetype", kind)
        book.writestr(
            "content.xml",
            f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {spaces}><office:body><office:spreadsheet>'
            f'<table:table table:name="a">{body}</table:table></office:spreadsheet></office:body>'
            "</office:document-content>",
        )
    return path / "r.ods"


def ods_row(cells: list[str], said: str = "") -> str:
    """Return a row of texts; cells that are XML stay as they are."""
    inner = "".join(
        cell if cell.startswith("<")
        else f'<table:table-cell office:value-type="string"><text:p>{cell}</text:p></table:table-cell>'
        for cell in cells
    )  # fmt: skip
    return f"<table:table-row {said}>{inner}</table:table-row>"


@pytest.mark.parametrize(
    ("merged", "blank", "words"),
    [
        ("D2:D3", [(1, 3)], "MP (1 A, 2 B)"),
        ("D2:E2", [(0, 4)], "MP (1 A), RNI (1 A)"),
        ("F2:F4", [(1, 5), (2, 5)], "exprimes (1 A, 2 B, 3 C)"),
    ],
)
def test_one_figure_of_several_zones_or_lists_is_that_of_none(
    qgis_app: object, tmp_path: Path, merged: str, blank: list[tuple[int, int]], words: str
) -> None:
    rows = [["" if (at, place) in blank else cell for place, cell in enumerate(row)] for at, row in enumerate(ROWS)]
    with pytest.raises(ElectionError) as told:
        read(sheet(tmp_path, merged=merged, rows=rows))
    assert words in str(told.value)
    assert len(read(sheet(tmp_path, rows=rows))[0]) == 3


def test_merged_votes_of_a_long_table_are_refused(qgis_app: object, tmp_path: Path) -> None:
    lines = [["nom", "parti", "voix"], ["A", "MP", "5"], ["A", "RNI", "<c/>"], ["B", "MP", "6"], ["B", "RNI", "7"]]
    after = '<mergeCells><mergeCell ref="C2:C3"/></mergeCells>'
    path = xlsx(tmp_path / "r.xlsx", [row_xml(at, row) for at, row in enumerate(lines, start=1)], after=after)
    with pytest.raises(ElectionError, match="merged cells"):
        read(path)


def test_merged_names_of_zones_above_are_those_of_each_row(qgis_app: object, tmp_path: Path) -> None:
    """The same province stands twice, so blanks alone would not tell whether the cells are merged."""
    rows = [ROWS[0], ["", *ROWS[1][1:]], ROWS[2], ["Fès", "4", "D", "1", "2", "3"], ["", "5", "E", "3", "4", "7"]]
    frame, _ = read(sheet(tmp_path, merged="A2:A3 A5:A6", rows=rows))
    assert frame["parent_name"].tolist() == ["Fès", "Fès", "Taza", "Fès", "Fès"]


@pytest.mark.parametrize(
    ("cell", "words"),
    [
        ('<c r="D3" t="b"><v>1</v></c>', "2 B: “TRUE”"),
        ('<c t="b"><f>1=2</f><v>0</v></c>', "2 B: “FALSE”"),
        ('<c r="D3" t="e"><v>#N/A</v></c>', "2 B: “#N/A (error)”"),
        ('<c r="D3" t="e"><f>1/0</f><v>#DIV/0!</v></c>', "2 B: “#DIV/0!”"),
        ('<c r="D3" t="e"><v>#REF!</v></c>', "2 B: “#REF!”"),
    ],
)
def test_a_cell_that_is_true_or_an_error_is_no_figure(qgis_app: object, tmp_path: Path, cell: str, words: str) -> None:
    with pytest.raises(ElectionError) as told:
        read(sheet(tmp_path, odd={"D3": cell}))
    assert words in str(told.value)


def test_hidden_rows_and_columns_are_read_and_said(qgis_app: object, tmp_path: Path) -> None:
    path = sheet(tmp_path, before='<cols><col min="1" max="1" width="9"/><col min="5" max="5" hidden="1"/></cols>')
    with zipfile.ZipFile(path) as book:
        parts = {name: book.read(name) for name in book.namelist()}
    name = "xl/worksheets/sheet1.xml"
    parts[name] = parts[name].replace(b'<row r="3">', b'<row r="3" hidden="1">') + b""
    with zipfile.ZipFile(path, "w") as book:
        for each, data in parts.items():
            book.writestr(each, data)
    frame, warnings = read(path)
    assert (frame["votes_MP"].tolist(), frame["votes_RNI"].tolist()) == ([5, 7, 9], [6, 8, 10])
    assert any("1 hidden rows" in words and ": 3." in words for words in warnings)
    assert any("1 hidden columns" in words and ": E." in words for words in warnings)


def test_open_documents_tell_the_same(qgis_app: object, tmp_path: Path) -> None:
    columns = '<table:table-column table:number-columns-repeated="4"/><table:table-column table:visibility="collapse"/>'
    blank = '<table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row>'
    lines = [ods_row(HEADER), *(ods_row(row) for row in ROWS)]
    frame, warnings = read(ods(tmp_path, columns + blank + "".join(lines)))
    assert frame["votes_MP"].tolist() == [5, 7, 9]
    assert any("1 hidden columns" in words and ": E." in words for words in warnings)
    lines[2] = ods_row(ROWS[1], 'table:visibility="filter"')
    assert any("hidden rows" in words and ": 5." in words for words in read(ods(tmp_path, blank + "".join(lines)))[1])
    for kind in ("rows", "columns"):
        cell = ROWS[0][3].join(
            [f'<table:table-cell table:number-{kind}-spanned="2" office:value-type="float" office:value="5"><text:p>',
             "</text:p></table:table-cell>"]
        )  # fmt: skip
        rows = [list(row) for row in ROWS]
        rows[0][3] = cell
        rows[1 if kind == "rows" else 0][3 if kind == "rows" else 4] = "<table:covered-table-cell/>"
        with pytest.raises(ElectionError, match="merged cells"):
            read(ods(tmp_path, blank + "".join(ods_row(row) for row in [HEADER, *rows])))
    rows = [list(row) for row in ROWS]
    for cell, words in (
        ('office:value-type="boolean" office:boolean-value="true"><text:p>TRUE', "TRUE"),
        ('office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>#N/A', "#N/A \\(error"),
    ):
        rows[1][3] = f"<table:table-cell {cell}</text:p></table:table-cell>"
        with pytest.raises(ElectionError, match=words):
            read(ods(tmp_path, blank + "".join(ods_row(row) for row in [HEADER, *rows])))


def test_a_workbook_of_more_cells_than_memory_holds_is_refused_unopened(
    qgis_app: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from mp_election_plugin.layers import archives

    path = bomb(tmp_path / "r.xlsx", 2)
    assert archives.look_into(str(path)).valueless == []
    monkeypatch.setattr(archives, "_MOST_CELLS", 20_000)
    with pytest.raises(ElectionError, match="million cells"):
        read(path)


def test_a_long_text_that_many_cells_share_is_refused_before_it_fills_memory(qgis_app: object, tmp_path: Path) -> None:
    from mp_election_plugin.layers.archives import look_into

    rows = [row_xml(at, [str(at), f'<c r="B{at}" t="s"><v>0</v></c>', "5", "6"]) for at in range(2, 20_000)]
    path = xlsx(tmp_path / "r.xlsx", [row_xml(1, ["code", "nom", "MP", "RNI"]), *rows])
    for length, words in ((30, ""), (32_000, "would unpack")):
        with zipfile.ZipFile(path) as book:
            parts = {name: book.read(name) for name in book.namelist()}
        link = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings"
        name = "xl/_rels/workbook.xml.rels"
        relation = f'<Relationship Id="rId2" Type="{link}" Target="sharedStrings.xml"/></Relationships>'
        if "xl/sharedStrings.xml" not in parts:
            parts[name] = parts[name].replace(b"</Relationships>", relation.encode())
        shared = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
        parts["xl/sharedStrings.xml"] = f'<sst xmlns="{shared}"><si><t>{"x" * length}</t></si></sst>'.encode()
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as book:
            for each, data in parts.items():
                book.writestr(each, data)
        if words:
            with pytest.raises(ElectionError, match=words):
                read(path)
        else:
            assert look_into(str(path)).valueless == []
