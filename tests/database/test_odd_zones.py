"""Zones as nobody should have them: both systems take the same, store the same, and refuse the same in words."""

from __future__ import annotations

import math
from typing import Any

import pytest
from looking import content, on_server, rows
from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer
from small_elections import four_results, four_zones, layer_of, square

ZONES = {"zone_code": "text", "zone_name": "text", "population": "real"}


def of_shape(kind: str, wkt: str, crs: str = "EPSG:4326") -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{kind}?crs={crs}&field=zone_code:string&field=zone_name:string", "odd", "memory")
    feature = QgsFeature(layer.fields())
    feature.setAttributes(["1", "One"])
    feature.setGeometry(QgsGeometry.fromWkt(wkt))
    layer.dataProvider().addFeatures([feature])
    return layer


def stored(database: str) -> str | None:
    query = "SELECT GeometryType(geom) FROM zone" if on_server(database) else "SELECT hex(geom) FROM zone"
    ((found,),) = rows(database, query)
    if not found or on_server(database):
        return str(found) if found else None
    from mp_election_plugin.layers.geometry import wkb_of

    geometry = QgsGeometry()
    geometry.fromWkb(wkb_of(bytes.fromhex(found)))
    return str(geometry.constGet().wktTypeStr()).split()[0].upper()


@pytest.mark.parametrize(
    ("kind", "wkt", "kept"),
    [
        ("CurvePolygon", "CURVEPOLYGON(CIRCULARSTRING(0 0,1 1,2 0,1 -1,0 0))", "MULTIPOLYGON"),
        ("PolygonZM", "POLYGON ZM((0 0 1 1,1 0 1 1,1 1 1 1,0 0 1 1))", "MULTIPOLYGON"),
        ("Polygon", "POLYGON((0 0,1 1,1 0,0 1,0 0))", "MULTIPOLYGON"),
        ("Polygon", "POLYGON((0 0,0 0,0 0,0 0))", None),
        ("Polygon", "POLYGON((0 0,1 1,0 0,0 0))", None),
        ("Polygon", "POLYGON EMPTY", None),
    ],
)
def test_what_is_stored_is_a_multipolygon_or_nothing(run: Any, empty: str, kind: str, wkt: str, kept: str) -> None:
    run("loadzones", DATABASE=empty, ZONES=of_shape(kind, wkt), LEVEL="x", VINTAGE="1")
    assert stored(empty) == kept
    assert run("validatedatabase", DATABASE=empty)["PROBLEMS"] == 0, run.log.text
    # The same again is the same.
    again = run("loadzones", DATABASE=empty, ZONES=of_shape(kind, wkt), LEVEL="x", VINTAGE="1")
    assert (again["ZONES_UNCHANGED"], again["ZONES_CHANGED"]) == (1, 0)


def test_metres_that_are_said_to_be_degrees_are_refused(run: Any, empty: str) -> None:
    metres = "POLYGON((500000 300000,500000 400000,600000 400000,500000 300000))"
    before = content(empty)
    for wkt in (metres, "POLYGON((0 0,1e300 1,1 1,0 0))", "POLYGON((0 0,0 91,1 1,0 0))"):
        told = run.refused("loadzones", DATABASE=empty, ZONES=of_shape("Polygon", wkt), LEVEL="x", VINTAGE="1")
        assert "1 One" in told and "EPSG:4326" in told, told
    assert content(empty) == before
    run("loadzones", DATABASE=empty, ZONES=of_shape("Polygon", metres, "EPSG:26191"), LEVEL="x", VINTAGE="1")
    pacific = "POLYGON((179 -18,181 -18,181 -17,179 -18))"
    run("loadzones", DATABASE=empty, ZONES=of_shape("Polygon", pacific), LEVEL="y", VINTAGE="1")


def test_inhabitants_are_whole_numbers_or_not_known(run: Any, empty: str) -> None:
    before = content(empty)
    for people in (-5.0, 1.5, 1e30, math.inf):
        layer = layer_of(ZONES, [["1", "One", people]], [square(0)])
        told = run.refused("loadzones", DATABASE=empty, ZONES=layer, LEVEL="x", VINTAGE="1")
        assert "population" in told and "1 One" in told and "Traceback" not in told
    assert content(empty) == before
    texts = layer_of({**ZONES, "population": "text"}, [["1", "One", "12"], ["2", "Two", "many"], ["3", "Three", None]],
                     [square(0), square(1), square(2)])  # fmt: skip
    run("loadzones", DATABASE=empty, ZONES=texts, LEVEL="x", VINTAGE="1")
    assert "2 Two: “many”" in run.log.text
    assert rows(empty, "SELECT population FROM zone ORDER BY code") == [(12,), (None,), (None,)]


def test_codes_that_look_the_same_are_the_same(run: Any, empty: str) -> None:
    layer = layer_of({"zone_code": "text", "zone_name": "text"}, [["é", "Fe\u0301s"], ["e\u0301", "Fés"]],
                     [square(0), square(1)])  # fmt: skip
    assert run("loadzones", DATABASE=empty, ZONES=layer, LEVEL="x", VINTAGE="1")["ZONES_ADDED"] == 1
    assert rows(empty, "SELECT code, name FROM zone") == [("é", "Fés")]


@pytest.mark.parametrize("sign", ["\0", "\x1b"])
def test_ids_have_no_control_characters(run: Any, empty: str, sign: str) -> None:
    given = {"DATABASE": empty, "LEVEL": "x", "VINTAGE": "1"}
    run("loadzones", **given, ZONES=four_zones())
    before = content(empty)
    for name in ("LEVEL", "VINTAGE", "LEVEL_NAME"):
        told = run.refused("loadzones", **{**given, name: f"a{sign}b"}, ZONES=four_zones())
        assert name in told and "control character" in told
    for name in ("ELECTION", "ELECTION_NAME", "BALLOT"):
        more = {"ELECTION": "e", name: f"a{sign}b"}
        assert name in run.refused("loadresults", DATABASE=empty, RESULTS=four_results(), LEVEL="x", **more)
    assert "NAME" in run.refused("editlevel", DATABASE=empty, LEVEL="x", NAME=f"a{sign}b")
    assert content(empty) == before


@pytest.mark.parametrize("sign", ["\n", "\t", "\u2028"])
def test_new_ids_are_on_one_line_and_without_tabs(run: Any, empty: str, sign: str) -> None:
    given = {"DATABASE": empty, "LEVEL": "x", "VINTAGE": "1"}
    run("loadzones", **given, ZONES=four_zones())
    before = content(empty)
    for name in ("LEVEL", "VINTAGE"):
        told = run.refused("loadzones", **{**given, name: f"a{sign}b"}, ZONES=four_zones())
        assert name in told and "control character" in told
    told = run.refused("loadresults", DATABASE=empty, RESULTS=four_results(), LEVEL="x", ELECTION=f"a{sign}b")
    assert "ELECTION" in told and "control character" in told
    assert content(empty) == before


def test_zones_beyond_half_a_turn_are_taken_with_a_warning(run: Any, empty: str) -> None:
    fields = {"zone_code": "text"}
    for at, warned in ((179, False), (180, True), (190, True), (-181, True), (-180, False)):
        run("loadzones", DATABASE=empty, ZONES=layer_of(fields, [["one"]], [square(at)]), LEVEL="x", VINTAGE="1")
        assert any("180°" in each and "one" in each for each in run.log.warnings) == warned, at
