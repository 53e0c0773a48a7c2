"""Rolling up: what is one parent, what is asked for, and what becomes of collections."""

from __future__ import annotations

import unicodedata
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsVectorLayer, QgsWkbTypes
from small_elections import layer_of, records


def test_parents_that_look_the_same_are_the_same(run: Any) -> None:
    names = [unicodedata.normalize(form, "Fès") for form in ("NFC", "NFD")]
    fields = {"zone_code": "text", "parent_name": "text", "grandparent_name": "text", "votes_MP": "integer"}
    layer = layer_of(fields, [["1", names[0], names[1], 3], ["2", names[1], names[0], 4]])
    found = run("aggregateresults", INPUT=layer)["OUTPUT"]
    assert records(found, "zone_code", "parent_name", "votes_MP") == [(names[0], names[0], 7)]
    assert not any("several names" in each or "differ" in each for each in run.log.warnings)


def test_without_a_parent_field_the_user_is_told_to_choose_one(run: Any) -> None:
    layer = layer_of({"zone_code": "text", "province": "text", "votes_MP": "integer"}, [["1", "P", 3]])
    told = run.refused("aggregateresults", INPUT=layer)
    assert "PARENT_FIELD" in told
    assert "zone_code, province, votes_MP" in told
    assert run("aggregateresults", INPUT=layer, PARENT_FIELD="province")["VOTES_IN"] == 3


@pytest.mark.parametrize("algorithm", ["aggregateresults", "joinresults"])
@pytest.mark.parametrize("ending", ["", "gpkg", "geojson"])
@pytest.mark.parametrize(
    ("parts", "kind"),
    [
        (
            ["POLYGON((0 0,1 0,1 1,0 0)),POINT(9 9)", "POLYGON((3 0,4 0,4 1,3 0))", "POLYGON((6 0,7 0,7 1,6 0))"],
            "MultiPolygon",
        ),
        (["LINESTRING(0 0,1 0)", "LINESTRING(3 0,4 0),POINT(9 9)", "LINESTRING(6 0,7 0)"], "MultiLineString"),
    ],
)
def test_collections_that_are_merged_become_the_ground_they_have(
    run: Any, tmp_path: Path, algorithm: str, ending: str, parts: list[str], kind: str
) -> None:
    fields = {"zone_code": "text", "parent_code": "text", "votes_MP": "integer"}
    rows = [["1", "P", 3], ["1", "P", 3], ["2", "Q", 4]]
    layer = layer_of(fields, rows, [f"GEOMETRYCOLLECTION({each})" for each in parts], kind="GeometryCollection")
    given = {"INPUT": layer}
    if algorithm == "joinresults":
        results = layer_of({"zone_code": "text", "votes_MP": "integer"}, [["1", 3], ["2", 4]])
        given = {"ZONES": layer, "RESULTS": results}
    found = run(algorithm, **given, OUTPUT=str(tmp_path / f"o.{ending}") if ending else "memory:")["OUTPUT"]
    opened = QgsVectorLayer(found, "o", "ogr") if ending else found
    assert QgsWkbTypes.displayString(opened.wkbType()) == kind
    shapes = [feature.geometry() for feature in opened.getFeatures()]
    assert [QgsWkbTypes.displayString(each.wkbType()) for each in shapes] == [kind, kind]
    assert [each.constGet().numGeometries() for each in shapes] == [2, 1]
