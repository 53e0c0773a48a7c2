"""Old workbooks (XLS): texts, numbers and formulas as they are, and nothing that is no figure read as one."""

from __future__ import annotations

import struct
from pathlib import Path
from typing import Any

import pytest
from old_workbooks import xls

from mp_election_plugin.core.errors import ElectionError
from mp_election_plugin.core.parties import load_registry
from mp_election_plugin.core.tables import Reading, read_results

HEADER = ["code", "nom", "nom_ar", "MP", "RNI"]
ROWS: list[list[Any]] = [
    ["01001", "Fès", "فاس", 5, 6],
    ["01002", "Aïn Chock", "عين الشق", 1234567, 0],
    ["2003", "Taza", "تازة", None, 10],
]


def read(path: Path, sheet: str = "") -> tuple[Any, list[str]]:
    """Return the frame of a file, and its warnings."""
    from mp_election_plugin.layers.files import FileOptions, read_file

    notes: list[Any] = []
    registry = load_registry()
    raw, _ = read_file(str(path), FileOptions(sheet=sheet), notes, lambda part: True, registry.knows)
    results = read_results(raw, Reading(), registry)
    return results.frame, [str(note) for note in [*notes, *results.notes] if note.warning]


def put(row: int, column: int, value: Any) -> list[list[Any]]:
    rows = [HEADER, *(list(each) for each in ROWS)]
    rows[row][column] = value
    return rows


def record(kind: int, *numbers: int) -> bytes:
    data = struct.pack(f"<{len(numbers)}H", *numbers)
    return struct.pack("<HH", kind, len(data)) + data


def test_texts_numbers_and_codes_of_the_visible_sheet_are_read(qgis_app: object, tmp_path: Path) -> None:
    others = {"Lisez-moi": [["Notes"]], "cachée": [[7.0, 8.0]] * 30}
    path = xls(tmp_path / "r.xls", {**others, "Résultats": [HEADER, *ROWS]}, hidden=("cachée",))
    frame, warnings = read(path)
    assert frame["zone_code"].tolist() == ["01001", "01002", "2003"]
    assert frame["zone_name"].tolist() == ["Fès", "Aïn Chock", "Taza"]
    assert frame["zone_name_ar"].tolist() == ["فاس", "عين الشق", "تازة"]
    assert frame["votes_MP"].tolist()[:2] == [5, 1234567] and frame["votes_MP"].isna().tolist() == [False, False, True]
    assert frame["votes_RNI"].tolist() == [6, 0, 10] and warnings == []
    assert read(path, "Résultats")[0].equals(frame) and read(path, "3")[0].equals(frame)


def test_the_result_of_a_formula_is_read_and_one_without_is_said(qgis_app: object, tmp_path: Path) -> None:
    frame, warnings = read(xls(tmp_path / "r.xls", {"a": put(1, 3, ("formula", 42.0))}))
    assert frame["votes_MP"].tolist()[0] == 42 and warnings == []
    frame, warnings = read(xls(tmp_path / "r.xls", {"a": put(1, 3, ("formula", None))}))
    assert frame["votes_MP"].isna().tolist() == [True, False, True]
    assert any("D2" in words for words in warnings)


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (True, "TRUE"),
        (False, "FALSE"),
        (("error", 42), "#N/A (error)"),
        (("error", 23), "#REF!"),
        (("error", 7), "#DIV"),
    ],
)
def test_a_cell_that_is_true_or_an_error_is_no_figure(qgis_app: object, tmp_path: Path, value: Any, words: str) -> None:
    with pytest.raises(ElectionError) as told:
        read(xls(tmp_path / "r.xls", {"a": put(2, 3, value)}))
    assert f"01002 Aïn Chock: “{words}" in str(told.value)


def test_merged_figures_are_refused_and_what_is_hidden_is_said(qgis_app: object, tmp_path: Path) -> None:
    with pytest.raises(ElectionError, match="merged cells"):
        read(xls(tmp_path / "r.xls", {"a": [HEADER, *ROWS]}, more=record(0xE5, 1, 2, 3, 3, 3)))
    more = record(0x208, 2, 0, 5, 300, 0, 0, 0x20, 0) + record(0x7D, 4, 4, 2000, 0, 1, 0)
    frame, warnings = read(xls(tmp_path / "r.xls", {"a": [HEADER, *ROWS]}, more=more))
    assert frame["votes_RNI"].tolist() == [6, 0, 10]
    assert any("1 hidden rows" in words and ": 3." in words for words in warnings)
    assert any("1 hidden columns" in words and ": E." in words for words in warnings)


def test_any_cut_or_changed_byte_is_read_or_refused(qgis_app: object, tmp_path: Path) -> None:
    from mp_election_plugin.layers.xls_marks import OldWorkbook

    data = xls(tmp_path / "r.xls", {"a": [HEADER, *ROWS]}, more=record(0xE5, 1, 2, 3, 3, 3)).read_bytes()
    path = tmp_path / "broken.xls"
    for at in range(0, len(data), 97):
        path.write_bytes(data[:at])
        OldWorkbook(str(path)).marks("a")
        path.write_bytes(data[:at] + bytes([data[at] ^ 0xFF]) + data[at + 1 :])
        OldWorkbook(str(path)).marks("a")
