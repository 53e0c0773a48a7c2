"""Fields of the election layer in the case that a database or a format gives them."""

from __future__ import annotations

from typing import Any

import pytest
from qgis.core import QgsVectorLayer
from small_elections import four_zones, layer_of, names_of, records, square

FIELDS = {"zone_code": "text", "zone_name": "text", "parent_code": "text", "registered": "integer",
          "voters": "integer", "valid": "integer", "seats": "integer", "votes_MP": "integer",
          "votes_RNI": "integer"}  # fmt: skip
ROWS = [["01", "Fès", "P", 500, 400, 320, 2, 100, 200], ["02", "Sefrou", "P", 400, 300, 210, 1, None, 200]]


def election(change: Any = str, **more: str) -> QgsVectorLayer:
    fields = {**{change(name): kind for name, kind in FIELDS.items()}, **more}
    return layer_of(fields, [row + ["x"] * len(more) for row in ROWS], [square(0), square(1)])


@pytest.mark.parametrize("change", [str.upper, str.title, lambda name: name if "vot" in name else name.upper()])
@pytest.mark.parametrize("algorithm", ["classifyzones", "zoneindicators", "aggregateresults", "stylezones"])
def test_case_makes_no_difference_to_what_is_found(run: Any, algorithm: str, change: Any) -> None:
    given = {"classifyzones": {"PARTY": "MP"}, "stylezones": {"PARTY": "MP", "THEME": "class"}}.get(algorithm, {})
    # A party's code is written as its field has it: title case would make another.
    spelt = {"Votes_Mp": "Votes_MP", "Votes_Rni": "Votes_RNI"}
    wanted = run(algorithm, INPUT=election(), **given)["OUTPUT"]
    found = run(algorithm, INPUT=election(lambda name: spelt.get(change(name), change(name))), **given)["OUTPUT"]
    assert names_of(found) == names_of(wanted)
    assert records(found) == records(wanted)
    assert "→ registered" in run.log.text


def test_both_sides_of_a_join_and_fields_chosen_by_the_name_that_the_layer_has(run: Any) -> None:
    results = layer_of({"Zone_Code": "text", "SEATS": "integer", "VOTES_MP": "integer"}, [["01", 2, 60], ["02", 1, 5]])
    zones = four_zones()
    zones.dataProvider().renameAttributes({0: "ZONE_CODE"})
    zones.updateFields()
    chosen = {"ZONE_CODE": "ZONE_CODE", "RESULT_CODE": "Zone_Code", "VOTE_FIELDS": ["VOTES_MP"]}
    for given in ({}, chosen):
        joined = run("joinresults", ZONES=zones, RESULTS=results, MATCHING=0, **given)["OUTPUT"]
        assert records(joined, "zone_code", "seats", "votes_MP")[:2] == [("01", 2, 60), ("02", 1, 5)]
    rolled = run("aggregateresults", INPUT=election(str.upper), PARENT_FIELD="PARENT_CODE")["OUTPUT"]
    assert records(rolled, "zone_code", "valid") == [("P", 530)]


def test_two_fields_that_differ_by_case_only_stay_what_they_are(run: Any) -> None:
    fields = dict.fromkeys(("VALID", "Valid", "votes_MP", "VOTES_mp"), "integer")
    layer = layer_of({"zone_code": "text", **fields}, [["01", 300, 290, 100, 90]])
    given = names_of(layer)
    found = run("zoneindicators", INPUT=layer)["OUTPUT"]
    assert names_of(found)[: len(given)] == given
    assert records(found, "winner_share") == [(1.0,)]


def test_a_mark_of_the_users_own_is_no_count(run: Any) -> None:
    fields = {name: kind for name, kind in FIELDS.items() if name != "valid"}
    layer = layer_of({**fields, "Valid": "text"}, [[*row[:5], *row[6:], "yes"] for row in ROWS], [square(0), square(1)])
    found = run("zoneindicators", INPUT=layer)["OUTPUT"]
    assert records(found, "Valid", "winner_share")[0] == ("yes", 200 / 300)


def test_tables_of_decisions_in_the_case_of_a_spreadsheet(run: Any, tmp_path: Any) -> None:
    zones = layer_of(
        {"zone_code": "text", "zone_name": "text"}, [["01", "Fès"], ["02", "Sefrou"]], [square(0), square(1)]
    )
    results = layer_of({"zone_name": "text", "votes_MP": "integer"}, [["Fez", 3], ["Sefrou", 4]])
    decisions = layer_of({"Name": "text", "ZONE_CODE": "text"}, [["Fez", "01"]])
    joined = run("joinresults", ZONES=zones, RESULTS=results, ALIASES=decisions)["OUTPUT"]
    assert records(joined, "zone_code", "votes_MP") == [("01", 3), ("02", 4)]
    path = tmp_path / "t.csv"
    path.write_text("Commune;RNI;Epi\nA;3;4\nB;5;6\n", encoding="utf-8")
    parties = layer_of({"NAME": "text", "Party": "text"}, [["Epi", "MP"]])
    read = run("readresults", INPUT=str(path), PARTY_ALIASES=parties)["OUTPUT"]
    assert records(read, "votes_RNI", "votes_MP") == [(3, 4), (5, 6)]
