"""Quotation marks of text tables: rows are never lost to one that went astray, and right ones enclose their cells."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mp_election_plugin.core.errors import ElectionError
from mp_election_plugin.core.parties import load_registry
from mp_election_plugin.core.tables import Reading, Results, read_results

HEADER = "code,nom,MP,RNI"
ROWS = [f"{at},Zone {at},{3 * at},{at + 7}" for at in range(101, 130)]
VOTES = sum(4 * at + 7 for at in range(101, 130))


def read(path: Path) -> tuple[Results, list[str]]:
    """Return the results of a file, and its warnings."""
    from mp_election_plugin.layers.files import FileOptions, read_file

    notes: list[Any] = []
    registry = load_registry()
    raw, _ = read_file(str(path), FileOptions(), notes, lambda part: True, registry.knows)
    return read_results(raw, Reading(), registry), [str(note) for note in notes if note.warning]


def votes(results: Results) -> int:
    return sum(each.votes for each in results.parties)


def put(row: str, cell: int, where: int) -> str:
    """Return a row with a quotation mark put into a cell."""
    cells = row.split(",")
    cells[cell] = cells[cell][:where] + '"' + cells[cell][where:]
    return ",".join(cells)


@pytest.mark.parametrize("where", [7, 3])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "windows-1252"])
def test_two_marks_that_enclose_whole_rows_lose_none(
    qgis_app: object, tmp_path: Path, encoding: str, where: int
) -> None:
    rows = list(ROWS)
    rows[4], rows[19] = put(rows[4], 1, 0), put(rows[19], 1, where)
    path = tmp_path / "r.csv"
    path.write_bytes("\n".join([HEADER, *rows, ""]).encode(encoding))
    results, warnings = read(path)
    assert (votes(results), len(results.frame)) == (VOTES, 29)
    assert results.frame["zone_name"].tolist() == [f"Zone {at}" for at in range(101, 130)]
    assert any("lines 6–21" in words for words in warnings)


@pytest.mark.parametrize("other", ['7,"Aïn, Chock",5,6', "7,Anfa,5,6,"])
def test_marks_astray_are_refused_by_line_where_rows_cannot_be_told(
    qgis_app: object, tmp_path: Path, other: str
) -> None:
    rows = list(ROWS)
    rows[4], rows[19] = put(rows[4], 1, 0), put(rows[19], 1, 7)
    path = tmp_path / "r.csv"
    path.write_text("\n".join([HEADER, *rows, other, ""]), encoding="utf-8")
    with pytest.raises(ElectionError, match=r"line 6–21.*Check the quotes"):
        read(path)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('code,nom,MP,RNI\n1,"Aïn, le"vieux,5,6\n2,B,7,8\n', "line 2 "),
        ('code,nom,MP,RNI,PI\n1,A,"5,"6,7,8\n2,B,7,8,9\n', "line 2 "),
        ('"code,nom,MP,RNI\n1",A,5,6\n2,B,7,8\n3,C,7,8\n4,D,7,8\n', "line 1–2 "),
        ('code,nom,MP,RNI\n1,A,5,6\n2,"B,7,8\n3,C,7,8\n', "line 3–4 "),
    ],
)
def test_text_behind_a_closing_mark_and_marks_without_end_are_refused(
    qgis_app: object, tmp_path: Path, text: str, line: str
) -> None:
    path = tmp_path / "r.csv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ElectionError, match=line):
        read(path)


def test_cells_of_several_lines_and_names_in_quotes_are_read(qgis_app: object, tmp_path: Path) -> None:
    path = tmp_path / "r.csv"
    body = (
        '1,"Aïn\nChock",5,6,\n2,"A, b\nc, d",7,8,x\n3,Aïn "le vieux" Chock,9,1,"x\ny, z"\n4,"Al" amal,2,3,\n'
        '5,"a ""b"" c",4,5,\n'
    )
    path.write_text('code,nom,MP,"RNI","Remarques\n(du bureau, ou non)"\n' + body, encoding="utf-8")
    results, warnings = read(path)
    names = ["Aïn\nChock", "A, b\nc, d", 'Aïn "le vieux" Chock', "Al amal", 'a "b" c']
    assert results.frame["zone_name"].tolist() == names
    assert results.frame["votes_MP"].tolist() == [5, 7, 9, 2, 4]
    assert warnings == []


def test_a_mark_without_its_other_one_makes_no_zone_of_its_own(qgis_app: object, tmp_path: Path) -> None:
    path = tmp_path / "r.csv"
    path.write_text('nom,parti,voix\nAnfa,MP,5\nAn"fa,RNI,6\nSidi,MP,7\n', encoding="utf-8")
    results, warnings = read(path)
    assert results.frame["zone_name"].tolist() == ["Anfa", "Sidi"]
    assert any('An"fa' in words for words in warnings)


def test_a_long_real_table_keeps_its_votes_with_marks_in_it(
    qgis_app: object, shared_data: Path, tmp_path: Path
) -> None:
    lines = (shared_data / "tunisia_2014" / "results_full_long.csv").read_text(encoding="utf-8").split("\n")
    lines[3], lines[2001] = put(lines[3], 2, 0), put(lines[2001], 2, 99)
    path = tmp_path / "r.csv"
    path.write_text("\n".join(lines), encoding="utf-8")
    results, warnings = read(path)
    assert (votes(results), len(results.frame)) == (3_296_219, 264)
    assert any("lines 4–2002" in words for words in warnings)


@given(data=st.data())
@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
def test_any_marks_put_into_a_table_lose_no_row_in_silence(
    qgis_app: object, tmp_path: Path, data: st.DataObject
) -> None:
    count = data.draw(st.integers(3, 12))
    names = data.draw(st.lists(st.sampled_from(["Anfa", "Aïn, Chock", "Sidi\nMoumen", 'l"Oued']), min_size=count,
                               max_size=count))  # fmt: skip
    rows = [[str(230 + at), f"{name} {at}", str(17 * at + 3), str(at)] for at, name in enumerate(names)]
    text = io.StringIO(newline="")
    kind = data.draw(st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL, csv.QUOTE_NONNUMERIC]))
    csv.writer(text, quoting=kind, lineterminator="\n").writerows([HEADER.split(","), *rows])
    written = text.getvalue()
    for _ in range(data.draw(st.integers(0, 3))):
        at = data.draw(st.integers(0, len(written)))
        written = written[:at] + '"' + written[at:]
    path = tmp_path / "r.csv"
    path.write_text(written, encoding="utf-8", newline="")
    try:
        results, _ = read(path)
    except ElectionError:
        return
    # Two marks within one cell may be part of a name.
    assert [code.replace('"', "") for code in results.frame["zone_code"]] == [row[0] for row in rows]
    assert results.frame[["votes_MP", "votes_RNI"]].values.tolist() == [[int(row[2]), int(row[3])] for row in rows]
