"""Files as they come, through the algorithm: the same table as from the clean file, and what was decided is told."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProcessingException
from small_elections import records

CLEAN = "code;nom;province;MP;PJD\n01;فاس;الشمال;1234;56\n02;تازة;الشمال;7;0\n03;طنجة;الغرب;89;\n"
MESSY = (
    "نتائج الانتخابات\n\ncode;nom;province;MP;PJD\n01;فاس;الشمال;1.234;56\n02;تازة;الشمال;7;0\n"
    "03;طنجة;الغرب;89;-\n;المجموع;;1.330;56\n\nمصدر: وزارة الداخلية\n"
)


def file(folder: Path, name: str, text: str, encoding: str = "utf-8") -> str:
    path = folder / name
    path.write_bytes(text.encode(encoding))
    return str(path)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "windows-1256"])
def test_a_file_as_it_comes_gives_the_table_of_the_clean_one(run: Any, tmp_path: Path, encoding: str) -> None:
    clean = records(run("readresults", INPUT=file(tmp_path, "clean.csv", CLEAN))["OUTPUT"])
    report, recipe = tmp_path / "r.html", tmp_path / "r.json"
    found = run("readresults", INPUT=file(tmp_path, "messy.csv", MESSY, encoding), REPORT=str(report),
                SAVE_RECIPE=str(recipe))  # fmt: skip
    assert records(found["OUTPUT"]) == clean
    assert found["VOTES"] == 1386
    page = report.read_text(encoding="utf-8")
    assert "Rows left out as totals" in page and "المجموع" in page and "نتائج الانتخابات" in page
    kept = json.loads(recipe.read_text(encoding="utf-8"))
    assert (kept["columns"]["code"], kept["vote_columns"]) == ("code", ["MP", "PJD"])
    again = run("readresults", INPUT=file(tmp_path, "next.csv", MESSY, encoding), RECIPE=str(recipe))
    assert records(again["OUTPUT"]) == clean


def test_text_once_saved_in_a_wrong_encoding_is_put_right_and_said(run: Any, tmp_path: Path) -> None:
    wrong = CLEAN.encode().decode("windows-1256")
    found = run("readresults", INPUT=file(tmp_path, "wrong.csv", wrong))
    assert [name for (name,) in records(found["OUTPUT"], "zone_name")] == ["فاس", "تازة", "طنجة"]
    assert any("wrong encoding" in text for text in run.log.warnings)


def test_two_ballots_side_by_side_are_chosen_by_block(run: Any, tmp_path: Path) -> None:
    text = "code,nom,Locale,,Régionale,\n,,MP,PJD,MP,PJD\n1,A,5,6,7,8\n2,B,1,2,3,4\n"
    path = file(tmp_path, "two.csv", text)
    assert "Choose one with BLOCK" in run.refused("readresults", INPUT=path)
    found = run("readresults", INPUT=path, BLOCK="Régionale")
    assert records(found["OUTPUT"], "votes_MP", "votes_PJD") == [(7, 8), (3, 4)]


def test_totals_are_kept_where_the_user_says_so(run: Any, tmp_path: Path) -> None:
    path = file(tmp_path, "messy.csv", MESSY)
    assert run("readresults", INPUT=path, KEEP_TOTALS=True)["VOTES"] == 2 * 1386


def test_a_shipped_recipe_reads_its_workbook(run: Any, shared_data: Path) -> None:
    workbook = next((shared_data / "morocco" / "results").glob("*2021*.xlsx"))
    found = run("readresults", INPUT=str(workbook), RECIPE="tafra_2021_local")
    assert (found["ROWS"], found["VOTES"]) == (92, 7588505)
    assert not run.log.warnings


@pytest.mark.parametrize("cancel_at", [10, 52, 57, 59])
def test_a_reading_can_be_cancelled_while_the_table_is_made(run: Any, tmp_path: Path, cancel_at: float) -> None:
    path, output = file(tmp_path, "clean.csv", CLEAN), tmp_path / "o.gpkg"
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run("readresults", cancel_at=cancel_at, INPUT=path, OUTPUT=str(output))
    assert not output.exists()
