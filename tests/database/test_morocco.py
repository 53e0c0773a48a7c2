"""Morocco in the database: figures known from elsewhere, and the published workbooks loaded by the shipped recipes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from looking import rows
from qgis.core import QgsVectorLayer
from small_elections import layer_of, records

NATIONAL_2021 = {"RNI": 2_099_036, "PAM": 1_400_122, "PI": 1_278_420, "USFP": 598_293, "MP": 534_292, "UC": 418_679,
                 "PPS": 387_869, "PJD": 322_758}  # fmt: skip
REGIONAL_2021 = {"RNI": 2_088_548, "PAM": 1_385_230, "PI": 1_267_866, "USFP": 590_215, "MP": 528_261, "UC": 423_067,
                 "PPS": 389_802, "PJD": 325_337}  # fmt: skip
LOCAL_SEATS_2021 = 305
BALLOTS = {
    "2021_local": ("2021-1-0", "tafra_2021_local", "constituency"),
    "2021_regional": ("2021-1-0", "tafra_2021_regional", "region"),
    "2016_local": ("2016-1-1", "tafra_2016_local", "constituency"),
    "2016_national": ("2016-1-1", "tafra_2016_national", "constituency"),
    "2011_local": ("2011-1-0", "tafra_2011", "constituency"),
}


def totals(path: str, election: str) -> dict[str, int]:
    return dict(rows(path, "SELECT party, sum(votes) FROM result WHERE election = ? GROUP BY party", election))


@pytest.fixture
def without_results(run: Any, place: Any) -> str:
    return str(run("createdatabase", DATABASE=place("loaded"), PACK="morocco")["DATABASE"])


def test_the_pack_has_the_official_figures(morocco: str) -> None:
    for election, official in (("2021_local", NATIONAL_2021), ("2021_regional", REGIONAL_2021)):
        found = totals(morocco, election)
        assert {party: found[party] for party in official} == official
    assert sum(totals(morocco, "2021_local").values()) == 7_588_505
    ((lists,),) = rows(morocco, "SELECT count(*) FROM result WHERE election = '2021_local' AND party = 'MP'")
    assert lists == 79
    counted = dict(rows(morocco, "SELECT level, count(*) FROM zone GROUP BY level"))
    assert counted == {"region": 12, "province": 75, "constituency": 92, "commune": 1503}
    ((without,),) = rows(morocco, "SELECT count(*) FROM zone WHERE geom IS NULL AND level = 'constituency'")
    assert without == 19
    ((seats,),) = rows(morocco, "SELECT sum(seats) FROM seat WHERE election = '2021_local'")
    assert seats == LOCAL_SEATS_2021
    ((mine,),) = rows(morocco, "SELECT sum(seats) FROM seat WHERE election LIKE '2021%' AND party = 'MP'")
    assert mine == 28


def load(run: Any, shared_data: Path, database: str, election: str, **more: Any) -> dict[str, Any]:
    version, recipe, level = BALLOTS[election]
    workbook = shared_data / "morocco" / "results" / f"parlement-elections-{version}.xlsx"
    read = run("readresults", INPUT=str(workbook), RECIPE=recipe)
    return run("loadresults", DATABASE=database, RESULTS=read["OUTPUT"], ELECTION=election, LEVEL=level,
               PUBLISHED=str(workbook), **more)  # fmt: skip


def test_the_workbooks_loaded_are_what_the_pack_has(
    run: Any, shared_data: Path, morocco: str, without_results: str
) -> None:
    """Votes, lists and zones agree row by row; codes of Tafra and of the HCP are brought together by the matching."""
    for election in BALLOTS:
        found = load(run, shared_data, without_results, election)
        assert (found["ROWS_UNMATCHED"], found["VOTES_UNMATCHED"], found["CHANGED"]) == (0, 0, 1), run.log.text
    query = "SELECT election, level, party, zone_code, votes FROM result ORDER BY 1, 2, 3, 4"
    assert rows(without_results, query) == rows(morocco, query)
    for measure in ("share", "rank", "margin"):
        query = f"SELECT {measure} FROM result ORDER BY election, level, party, zone_code"
        assert rows(without_results, query) == rows(morocco, query)


def test_an_election_layer_of_the_database_is_that_of_the_join(run: Any, sample: Path, morocco: str) -> None:
    joined = run("joinresults", ZONES=f"{sample}|layername=constituencies",
                 RESULTS=f"{sample}|layername=results_2021_local")["OUTPUT"]  # fmt: skip
    found = run("electionlayer", DATABASE=morocco, ELECTION="2021_local", LEVEL="constituency")
    layer = found["OUTPUT"]
    assert (found["ZONES"], found["VOTES"], found["ZONES_WITHOUT_RESULT"]) == (92, 7_588_505, 0)
    votes = [field.name() for field in joined.fields() if field.name().startswith("votes_")]
    assert [field.name() for field in layer.fields() if field.name().startswith("votes_")] == votes
    wanted = ("zone_code", "seats", *votes)
    assert sorted(records(layer, *wanted)) == sorted(records(joined, *wanted))
    areas = {each["zone_code"]: each.geometry().area() for each in joined.getFeatures()}
    assert {each["zone_code"]: each.geometry().area() for each in layer.getFeatures()} == pytest.approx(areas)
    one, other = (run("classifyzones", INPUT=each, PARTY="MP") for each in (joined, layer))
    assert {key: value for key, value in one.items() if key != "OUTPUT"} == {
        key: value for key, value in other.items() if key != "OUTPUT"
    }
    classes = dict(records(other["OUTPUT"], "zone_code", "zone_class"))
    stored = dict(
        rows(morocco, "SELECT zone_code, zone_class FROM standing WHERE election = '2021_local' AND party = 'MP'")
    )
    assert stored == classes


def test_communal_results_of_1538_units_are_loaded_by_name_and_rolled_up(
    run: Any, shared_data: Path, without_results: str
) -> None:
    """The units of the communal ballot by their real names and provinces; the votes are invented and say so."""
    path = shared_data / "morocco" / "boundaries" / "unites_1538_simplified.geojson"
    units = [each["properties"] for each in json.loads(path.read_text(encoding="utf-8"))["features"]]
    layer = QgsVectorLayer(str(path), "units", "ogr")
    layer.setSubsetString("type = 'arrondissement'")
    found = run("loadzones", DATABASE=without_results, ZONES=layer, LEVEL="commune", VINTAGE="2024", ADD=True,
                ZONE_CODE="hcp2024", ZONE_NAME="name_fr", ZONE_NAME_AR="name_ar", ZONE_PARENT="parent_code",
                PARENT_LEVEL="commune")  # fmt: skip
    assert (found["ZONES_ADDED"], found["WITHOUT_PARENT"]) == (41, 0)
    invented = [
        [each["name_fr"], each["province_fr"], 100 + number, number % 7 or None] for number, each in enumerate(units)
    ]
    results = layer_of(
        {"zone_name": "text", "parent_name": "text", "votes_INVENTED1": "integer", "votes_INVENTED2": "integer"},
        invented,
    )
    found = run("loadresults", DATABASE=without_results, RESULTS=results, ELECTION="invented_communal", LEVEL="commune")
    assert (found["ROWS_IN"], found["ROWS_UNMATCHED"], found["ZONES_WITHOUT_RESULT"]) == (1538, 0, 6), run.log.text
    total = sum((first or 0) + (second or 0) for _, _, first, second in invented)
    layer = run("electionlayer", DATABASE=without_results, ELECTION="invented_communal", LEVEL="commune")
    assert (layer["ZONES"], layer["ZONES_LEFT_OUT"], layer["VOTES"]) == (1538, 6, total)
    sums = run("aggregatedatabase", DATABASE=without_results, ELECTION="invented_communal", LEVEL="commune",
               PARENT_LEVEL="province")  # fmt: skip
    assert (sums["ZONES_IN"], sums["ZONES"], sums["VOTES_OUT"]) == (1538, 75, total)
    expected: dict[str, int] = {}
    for each, (_, _, first, second) in zip(units, invented):
        code = each["province_code"]
        expected[code] = expected.get(code, 0) + first + (second or 0)
    query = "SELECT zone_code, sum(votes) FROM result WHERE level = 'province' GROUP BY zone_code"
    assert dict(rows(without_results, query)) == expected
    assert run("validatedatabase", DATABASE=without_results)["PROBLEMS"] == 0, run.log.text
