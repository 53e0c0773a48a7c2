"""Clusters on layers as users have them: rows in any order, codes as numbers, points, several parties in one layer."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsVectorLayer
from small_elections import layer_of, names_of, records, square

NEAREST, BAND, TABLE = 2, 3, 4
DIFFERENCE = 5
FIELDS = {"zone_code": "integer", "votes_MP": "integer", "votes_RNI": "integer"}


def rows_of(seed: int = 1) -> list[list[int]]:
    numbers = random.Random(seed)
    return [[at, numbers.randint(1, 60) + (40 if at < 18 else 0), 50] for at in range(36)]


def squares(kind: str = "integer", order: list[int] | None = None, seed: int = 1) -> QgsVectorLayer:
    """Return 36 zones with votes, their codes as numbers or text."""
    order = list(range(36)) if order is None else order
    rows = [[str(code) if kind == "text" else code, *votes] for code, *votes in rows_of(seed)]
    outlines = [square(0.1 * (at % 6), 0.1 * (at // 6), 0.1) for at in range(36)]
    return layer_of({**FIELDS, "zone_code": kind}, [rows[at] for at in order], [outlines[at] for at in order])


def test_rows_in_another_order_are_the_same_map(run: Any) -> None:
    plain = run("zoneclusters", INPUT=squares("text"), PARTY="MP", CORRECTION=0)
    order = random.Random(5).sample(range(36), 36)
    mixed = run("zoneclusters", INPUT=squares("text", order), PARTY="MP", CORRECTION=0)
    assert sorted(records(mixed["OUTPUT"])) == sorted(records(plain["OUTPUT"]))
    assert mixed["MORAN"] == plain["MORAN"]


def test_codes_that_are_numbers_name_zones_too(run: Any) -> None:
    zones = squares()
    lines = run("zonecontiguity", INPUT=zones)["OUTPUT"]
    plain = run("zoneclusters", INPUT=zones, PARTY="MP")
    given = run("zoneclusters", INPUT=zones, PARTY="MP", CONTIGUITY=TABLE, NEIGHBOURS=lines)
    assert records(given["OUTPUT"]) == records(plain["OUTPUT"])
    change = run("zoneclusters", INPUT=zones, PARTY="MP", METHOD=DIFFERENCE, PREVIOUS=squares("text", seed=2))
    assert change["ZONES_TESTED"] == 36


def test_an_infinite_value_is_refused(run: Any) -> None:
    """Taken as a number it made clusters of all zones around it."""
    values = [[f"{at:02d}", float("inf") if at == 7 else float(at)] for at in range(36)]
    outlines = [square(at % 6, at // 6) for at in range(36)]
    layer = layer_of({"zone_code": "text", "value": "real"}, values, outlines)
    assert "infinite in row 8" in run.refused("zoneclusters", INPUT=layer, FIELD="value")


def test_points_have_neighbours_by_distance(run: Any) -> None:
    polygons = squares()
    places = [f"MULTIPOINT(({0.1 * (at % 6) + 0.05} {0.1 * (at // 6) + 0.05}))" for at in range(36)]
    points = layer_of(FIELDS, rows_of(), places, kind="MultiPoint")
    for given in ({"CONTIGUITY": NEAREST, "K": 4}, {"CONTIGUITY": BAND}):
        of_polygons = run("zoneclusters", INPUT=polygons, PARTY="MP", CORRECTION=0, **given)
        of_points = run("zoneclusters", INPUT=points, PARTY="MP", CORRECTION=0, **given)
        assert of_points["LINKS"] == of_polygons["LINKS"] > 0
        assert of_points["ZONES_TESTED"] == 36
    assert "CONTIGUITY" in run.refused("zoneclusters", INPUT=points, PARTY="MP")
    nowhere = layer_of(FIELDS, rows_of(), [None] * 36)
    told = run.refused("zoneclusters", INPUT=nowhere, PARTY="MP", CONTIGUITY=NEAREST)
    assert "neither polygons nor points" in told


def test_zones_without_a_place_do_not_share_one(run: Any, tmp_path: Path) -> None:
    """A GeoJSON has empty geometries where there are none, all alike."""
    outlines: list[str | None] = [square(0.1 * (at % 6), 0.1 * (at // 6), 0.1) for at in range(36)]
    outlines[3] = outlines[9] = None
    path = str(tmp_path / "zones.geojson")
    run("classifyzones", INPUT=layer_of(FIELDS, rows_of(), outlines), PARTY="MP", OUTPUT=path)
    found = run("zoneclusters", INPUT=path, PARTY="MP")
    assert found["ZONES_NOT_MAPPED"] == 2
    assert not [each for each in run.log.warnings if "outline of another" in each]


def test_clusters_know_the_party_that_they_are_of(run: Any) -> None:
    of_mp = run("classifyzones", INPUT=squares(), PARTY="MP")["OUTPUT"]
    of_rni = run("zoneclusters", INPUT=of_mp, PARTY="RNI", CORRECTION=0)["OUTPUT"]
    areas = run("clusterareas", INPUT=of_rni, CLASS_FIELD="cluster_class", CLASSES="not_significant")["OUTPUT"]
    assert {party for (party,) in records(areas, "area_party")} == {"RNI"}
    assert all(votes == own for votes, own in records(areas, "area_votes", "votes_RNI"))
    told = run.refused("stylezones", INPUT=of_rni, THEME="clusters", PARTY="MP")
    assert "those of RNI, not of MP" in told
    assert run("stylezones", INPUT=of_rni, THEME="clusters", PARTY="rni")["OUTPUT"].isValid()
    # The classes of a rule are those of the party measured, and a field is no party's.
    areas = run("clusterareas", INPUT=of_rni, CLASS_FIELD="zone_class", CLASSES="weak+average+stronghold")["OUTPUT"]
    assert {party for (party,) in records(areas, "area_party")} == {"MP"}
    of_field = run("zoneclusters", INPUT=of_rni, FIELD="votes_MP")["OUTPUT"]
    assert {party for (party,) in records(of_field, "cluster_of")} == {"votes_MP"}
    assert names_of(of_field) == names_of(of_rni)


@pytest.mark.parametrize("missing", ["cluster_of", None])
def test_a_second_run_replaces_the_first_also_that_of_an_earlier_release(run: Any, missing: str | None) -> None:
    first = run("zoneclusters", INPUT=squares(), PARTY="MP")["OUTPUT"]
    if missing:
        first.dataProvider().deleteAttributes([first.fields().lookupField(missing)])
        first.updateFields()
    second = run("zoneclusters", INPUT=first, PARTY="MP")["OUTPUT"]
    assert not [name for name in names_of(second) if name.startswith("zone_cluster")]


def test_surfaces_with_arcs_are_outlines(run: Any) -> None:
    """A GML gives its areas as surfaces, with arcs or without."""
    arcs = [
        f"CurvePolygon(CompoundCurve(({x} 0,{x + 1} 0,{x + 1} 1),CircularString({x + 1} 1,{x + 0.5} 1.5,{x} 1),"
        f"({x} 1,{x} 0)))"
        for x in range(4)
    ]
    layer = layer_of(FIELDS, rows_of()[:4], arcs, kind="CurvePolygon")
    assert run("zonecontiguity", INPUT=layer)["LINKS"] == 3


def test_other_results_do_not_stand_beside_the_share_of_an_area(run: Any) -> None:
    classified = run("classifyzones", INPUT=squares(), PARTY="MP")["OUTPUT"]
    areas = run("clusterareas", INPUT=classified)["OUTPUT"]
    results = layer_of({"zone_code": "text", "votes_MP": "integer"}, [["A1", 7]])
    joined = run("joinresults", ZONES=areas, RESULTS=results)["OUTPUT"]
    assert {"zone_area_votes", "zone_area_share"} <= set(names_of(joined))
    assert not {"area_party", "area_votes", "area_share"} & set(names_of(joined))
