"""Zones that change under results, and zones that results make: every election stays whole and what it was."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from looking import content, rows
from qgis.core import QgsVectorLayer
from small_elections import four_results, four_zones, layer_of, square
from test_loading import load

RESULTS = {"zone_code": "text", "zone_name": "text", "votes_MP": "integer"}
ZONES = {"zone_code": "text", "zone_name": "text", "parent_code": "text"}


@pytest.fixture
def zones(run: Any, empty: str) -> str:
    run("loadzones", DATABASE=empty, ZONES=four_zones(), LEVEL="commune", VINTAGE="2024")
    return empty


def arrondissements() -> QgsVectorLayer:
    return layer_of(ZONES, [["011", "A", "01"], ["012", "B", "01"]], [square(0, size=0.5), square(0.5, size=0.5)])


def clean(run: Any, database: str) -> bool:
    return bool(run("validatedatabase", DATABASE=database)["PROBLEMS"] == 0)


def test_a_load_does_not_depend_on_which_election_was_loaded_before(run: Any, zones: str) -> None:
    load(run, zones, ELECTION="first")
    second = load(run, zones, ELECTION="second")
    assert (second["ROWS_UNMATCHED"], second["VOTES_UNMATCHED"]) == (1, 100)
    before = content(zones)
    assert [load(run, zones, ELECTION=each)["CHANGED"] for each in ("first", "second")] == [0, 0]
    assert content(zones) == before
    assert rows(zones, "SELECT count(*) FROM zone WHERE code = '99'") == [(1,)]


def test_zones_made_for_one_election_are_of_no_other(run: Any, zones: str) -> None:
    load(run, zones, layer_of(RESULTS, [["01", "Fès", 60]]), ELECTION="small")
    load(run, zones, ELECTION="large")
    assert run("electionlayer", DATABASE=zones, ELECTION="small", LEVEL="commune")["ZONES"] == 4
    assert clean(run, zones), run.log.text
    load(run, zones, layer_of(RESULTS, [["01", "Fès", 60]]), ELECTION="large")
    assert rows(zones, "SELECT count(*) FROM zone") == [(4,)]
    assert clean(run, zones), run.log.text


def test_places_of_one_name_and_two_parents_are_two_zones(run: Any, zones: str) -> None:
    named = {"zone_name": "text", "parent_name": "text", "votes_MP": "integer"}
    for election, parent in (("a", "North"), ("b", "South"), ("c", "South")):
        load(run, zones, layer_of(named, [["Fès", "P", 1], ["Nowhere", parent, 5]]), ELECTION=election)
    query = "SELECT code, parent_name FROM zone WHERE import_id IS NOT NULL ORDER BY code"
    assert rows(zones, query) == [("Nowhere", "North"), ("Nowhere~2", "South")]
    assert clean(run, zones), run.log.text


def test_a_row_without_zone_is_summed_where_its_parent_is_known_by_name(run: Any, empty: str) -> None:
    above = layer_of({"zone_code": "text", "zone_name": "text"}, [["P", "Tanger-Assilah"], ["Q", "Fès"]],
                     [square(0, size=2), square(2, size=2)])  # fmt: skip
    run("loadzones", DATABASE=empty, ZONES=above, LEVEL="province", VINTAGE="2024")
    run("loadzones", DATABASE=empty, ZONES=four_zones(), LEVEL="commune", VINTAGE="2024", PARENT_LEVEL="province")
    named = {"zone_name": "text", "parent_name": "text", "votes_MP": "integer"}
    results = [["Taza", "Fès", 3], ["Anfa", "Tanger - Assilah", 5], ["Nowhere", None, 7]]
    load(run, empty, layer_of(named, results[:2]))
    sums = {"DATABASE": empty, "ELECTION": "2021", "LEVEL": "commune", "PARENT_LEVEL": "province"}
    assert run("aggregatedatabase", **sums)["VOTES_OUT"] == 8
    query = "SELECT zone_code, votes FROM result WHERE level = 'province' ORDER BY 1"
    assert rows(empty, query) == [("P", 5), ("Q", 3)]
    load(run, empty, layer_of(named, results))
    assert "Nowhere" in run.refused("aggregatedatabase", **sums)


def test_zones_that_come_and_go_have_their_place_in_every_map(run: Any, zones: str) -> None:
    load(run, zones)
    other = layer_of(ZONES, [["01", "Fès", "P"], ["05", "New", "Q"]], [square(0), square(5)])
    found = run("loadzones", DATABASE=zones, ZONES=other, LEVEL="commune", VINTAGE="2024")
    assert (found["ZONES_ADDED"], found["ZONES_REMOVED"], found["ZONES_KEPT"]) == (1, 1, 3)
    assert "Measured anew" in run.log.text
    query = "SELECT zone_code, zone_class FROM map_2021_commune WHERE party = 'MP' AND votes IS NULL ORDER BY 1"
    assert rows(zones, query) == [("03", "no_list"), ("05", "no_data")]
    assert rows(zones, "SELECT sum(votes) FROM result") == [(500,)]
    assert clean(run, zones), run.log.text


def test_what_counts_follows_the_parts_and_the_grain(run: Any, zones: str) -> None:
    load(run, zones, layer_of(RESULTS, [["01", "Fès", 10]]), ELECTION="whole")
    parts = {"LEVEL": "commune", "VINTAGE": "2024", "PARENT_LEVEL": "commune", "ADD": True}
    run("loadzones", DATABASE=zones, ZONES=arrondissements(), **parts)
    load(run, zones, layer_of(RESULTS, [["01", "Fès", 10], ["011", "A", 6], ["012", "B", 4]]), ELECTION="both")
    query = "SELECT sum(votes) FROM result WHERE counted = 1 GROUP BY election"
    counted = "SELECT zone_code FROM result WHERE election = 'both' AND counted = 1 ORDER BY 1"
    assert rows(zones, query) == [(10,), (10,)]
    assert rows(zones, counted) == [("011",), ("012",)]
    assert clean(run, zones), run.log.text
    run("loadzones", DATABASE=zones, ZONES=arrondissements(), GRAIN=2, **parts)
    assert rows(zones, query) == [(10,), (10,)]
    assert rows(zones, counted) == [("01",)]
    assert clean(run, zones), run.log.text


def test_shapes_and_names_alone_measure_nothing_anew(run: Any, zones: str) -> None:
    load(run, zones)
    before = rows(zones, "SELECT * FROM standing ORDER BY fid")
    moved = layer_of(
        ZONES, [[f"0{at + 1}", f"New name {at}", "P"] for at in range(4)], [square(at + 7) for at in range(4)]
    )
    found = run("loadzones", DATABASE=zones, ZONES=moved, LEVEL="commune", VINTAGE="2024")
    assert found["ZONES_CHANGED"] == 4
    assert "Measured anew" not in run.log.text
    assert rows(zones, "SELECT * FROM standing ORDER BY fid") == before


@pytest.mark.parametrize("place", ["geopackage"], indirect=True)
def test_the_number_of_rows_of_a_map_is_kept(run: Any, zones: str) -> None:
    """QGIS takes it as the number of features and does not count them when it opens the layer."""
    load(run, zones)
    run("loadzones", DATABASE=zones, ZONES=arrondissements(), LEVEL="commune", VINTAGE="2024", PARENT_LEVEL="commune",
        ADD=True)  # fmt: skip
    kept = rows(zones, "SELECT table_name, feature_count FROM gpkg_ogr_contents")
    assert kept == [("map_2021_commune", rows(zones, "SELECT count(*) FROM map_2021_commune")[0][0])]
    layer = QgsVectorLayer(f"{zones}|layername=map_2021_commune", "map", "ogr")
    assert layer.featureCount() == kept[0][1]
    layer.setSubsetString("\"party\" = 'MP'")
    assert layer.featureCount() == 5
    load(run, zones, layer_of(RESULTS, [["01", "Fès", 60]]))
    assert rows(zones, "SELECT feature_count FROM gpkg_ogr_contents") == [(4,)]


def test_elections_that_differ_in_case_or_where_a_name_ends_are_all_in_the_package(
    run: Any, zones: str, tmp_path: Path
) -> None:
    run("loadzones", DATABASE=zones, ZONES=four_zones(), LEVEL="b_c", VINTAGE="2024")
    run("loadzones", DATABASE=zones, ZONES=four_zones(), LEVEL="c", VINTAGE="2024")
    run("loadzones", DATABASE=zones, ZONES=four_zones(), LEVEL="dictionary", VINTAGE="2024")
    for election, level in (("a", "b_c"), ("a_b", "c"), ("A_b", "c"), ("data", "dictionary")):
        load(run, zones, four_results(), ELECTION=election, LEVEL=level)
    package = str(tmp_path / "package.gpkg")
    found = run("exportresults", DATABASE=zones, OUTPUT=str(tmp_path / "all.csv"), PACKAGE=package)
    assert found["LAYERS"] == 4
    names = {name for (name,) in rows(package, "SELECT table_name FROM gpkg_contents")}
    assert names == {"A_b_c", "a_b_c_2", "a_b_c_3", "data_dictionary_2", "data_dictionary", "elections", "parties",
                     "seats"}  # fmt: skip


def test_a_database_in_capitals_is_taken(run: Any, tmp_path: Path) -> None:
    path = str(run("createdatabase", DATABASE=str(tmp_path / "ELECTIONS.GPKG"))["DATABASE"])
    assert run("loadzones", DATABASE=path, ZONES=four_zones(), LEVEL="c", VINTAGE="1")["ZONES_ADDED"] == 4


def test_zones_that_would_be_parts_of_themselves_are_refused_by_name(run: Any, empty: str) -> None:
    """In one level, over levels, and a zone that is its own parent; a city and its parts are no ring."""
    base = {"DATABASE": empty, "VINTAGE": "2024"}
    top = layer_of(ZONES, [["P", "Up", "01"], ["Q", "Other", None]], [square(0), square(1)])
    run("loadzones", **base, ZONES=four_zones(), LEVEL="commune")
    run("loadzones", **base, ZONES=top, LEVEL="province", PARENT_LEVEL="commune")
    before = content(empty)
    told = run.refused("loadzones", **base, ZONES=four_zones(), LEVEL="commune", PARENT_LEVEL="province")
    assert "commune 01 → province P → commune 01" in told
    for parents in (["02", "01"], ["01", None], [None, "02"]):
        ring = layer_of(ZONES, [[c, c, p] for c, p in zip(("01", "02"), parents)], [square(0), square(1)])
        told = run.refused("loadzones", **base, ZONES=ring, LEVEL="commune", PARENT_LEVEL="commune", ADD=True)
        assert "commune 0" in told and "→" in told
    assert content(empty) == before
    run("loadzones", **base, ZONES=arrondissements(), LEVEL="commune", PARENT_LEVEL="commune", ADD=True)
    assert clean(run, empty), run.log.text


def test_old_zones_that_are_parts_of_themselves_are_reported(run: Any, zones: str) -> None:
    from looking import change

    change(zones, "UPDATE zone SET parent_level = 'commune', parent_code = '03' WHERE code = '02'")
    change(zones, "UPDATE zone SET parent_level = 'commune', parent_code = '02' WHERE code = '03'")
    assert run("validatedatabase", DATABASE=zones)["PROBLEMS"] == 1
    assert "commune 02 → commune 03 → commune 02" in run.log.text
