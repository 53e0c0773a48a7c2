"""Columns through the algorithm: years in one row of headers, stations summed, a recipe and the next year's file."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from small_elections import records


def file(folder: Path, name: str, *lines: str) -> str:
    path = folder / name
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return str(path)


def test_years_in_headers_are_blocks_in_text_and_in_databases(run: Any, tmp_path: Path) -> None:
    from osgeo import gdal

    text = file(tmp_path, "years.csv", "code;nom;MP_2016;RNI_2016;MP_2021;RNI_2021", "a1;A;5;6;7;8", "b2;B;1;2;3;4")
    table = str(tmp_path / "years.gpkg")
    gdal.VectorTranslate(table, text, format="GPKG")
    for path in (text, table):
        assert "2016, 2021. Choose one with BLOCK" in run.refused("readresults", INPUT=path)
        found = run("readresults", INPUT=path, BLOCK="2021")
        assert records(found["OUTPUT"], "votes_MP", "votes_RNI") == [(7, 8), (3, 4)]


def test_stations_are_read_as_zones_and_summed_as_the_message_says(run: Any, tmp_path: Path) -> None:
    path = file(tmp_path, "bv.csv", "code,commune,bureau de vote,MP,RNI", "01,A,1,5,6", "01,A,2,7,8", "02,B,1,3,4")
    told = run.refused("readresults", INPUT=path)
    assert "CODE_FIELD = -, NAME_FIELD = bureau de vote and PARENT_CODE_FIELD = code" in told
    stations = run(
        "readresults", INPUT=path, CODE_FIELD="-", NAME_FIELD="bureau de vote", PARENT_CODE_FIELD="code",
        PARENT_FIELD="commune",
    )  # fmt: skip
    assert stations["VOTES"] == 33
    whole = run("aggregateresults", INPUT=stations["OUTPUT"])
    assert records(whole["OUTPUT"], "zone_code", "zone_name", "votes_MP", "votes_RNI") == [
        ("01", "A", 12, 14), ("02", "B", 3, 4),
    ]  # fmt: skip


def test_a_recipe_reads_the_next_file_with_a_new_party_and_knows_what_is_no_list(run: Any, tmp_path: Path) -> None:
    first = file(tmp_path, "1.csv", "code,nom,nom2,cafés,MP,RNI", "01,A,x,30,5,6", "02,B,y,9,7,8", "03,C,z,12,1,2")
    recipe = tmp_path / "r.json"
    assert "“cafés”" in run.refused("readresults", INPUT=first)
    found = run("readresults", INPUT=first, VOTE_FIELDS="MP;RNI", NAME_FIELD="nom2", SAVE_RECIPE=str(recipe))
    kept = json.loads(recipe.read_text(encoding="utf-8"))
    assert (kept["vote_columns"], kept["other_columns"], kept["columns"]["name"]) == (["MP", "RNI"], ["cafés"], "nom2")
    again = run("readresults", INPUT=first, RECIPE=str(recipe))
    assert records(again["OUTPUT"]) == records(found["OUTPUT"])
    following = file(
        tmp_path, "2.csv", "code,nom,nom2,cafés,MP,RNI,PJD", "01,A,x,30,5,6,9", "02,B,y,9,7,8,4", "03,C,z,12,1,2,3"
    )
    found = run("readresults", INPUT=following, RECIPE=str(recipe))
    assert found["VOTES"] == 45
    assert any("read as well: PJD" in text for text in run.log.warnings)
    other = file(tmp_path, "3.csv", "code,nom,nom2,Alpha,Beta", "01,A,x,5,6", "02,B,y,7,8")
    assert "does not fit" in run.refused("readresults", INPUT=other, RECIPE=str(recipe))


def test_a_role_can_be_said_to_have_no_column(run: Any, tmp_path: Path) -> None:
    path = file(tmp_path, "t.csv", "code,nom,nom_ar,parent_code,typeListe,MP,RNI", "01,A,أ,9,x,5,6", "02,B,ب,9,y,7,8")
    assert "typeListe" in run.refused("readresults", INPUT=path)
    found = run("readresults", INPUT=path, BALLOT_FIELD="-", NAME_AR_FIELD="-", PARENT_CODE_FIELD="-")
    assert found["VOTES"] == 26
    names = [field.name() for field in found["OUTPUT"].fields()]
    assert not {"zone_name_ar", "parent_code"} & set(names)
