"""A layer read by columns is the layer read feature by feature, whatever is in it."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from awkward_layers import AWKWARD_TABLES, FIELDS, ROWS, SQUARE, make_geopackage, memory_layer, open_layer, shape_of
from osgeo import gdal, ogr
from qgis.core import (
    NULL,
    QgsField,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsVectorLayer,
    QgsVectorLayerJoinInfo,
    QgsVectorLayerSelectedFeatureSource,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QVariant

from mp_election_plugin.layers import compat
from mp_election_plugin.layers import table as reading
from mp_election_plugin.layers.compat import TEXT, from_qgis, kind_of, make_field
from mp_election_plugin.layers.geometry import to_blob, to_geometry
from mp_election_plugin.layers.table import ZoneTable, read_features, read_table

pytestmark = pytest.mark.usefixtures("qgis_app")


def going(part: float) -> bool:
    return True


def by_columns(layer: QgsVectorLayer, monkeypatch: pytest.MonkeyPatch) -> ZoneTable:
    """Read a layer by columns, and fail where it is read by features after all."""
    if not hasattr(ogr.Layer, "GetArrowStreamAsNumPy"):
        pytest.skip("this GDAL does not read by columns")

    def never(*args: Any) -> ZoneTable:
        raise AssertionError("read feature by feature")

    with monkeypatch.context() as patch:
        patch.setattr(reading, "read_features", never)
        return read_table(layer, layer, going)


@pytest.mark.parametrize("name", AWKWARD_TABLES)
@pytest.mark.parametrize("spatial", [True, False])
def test_columns_and_features_give_one_table(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, spatial: bool
) -> None:
    layer = open_layer(make_geopackage(tmp_path / "a b'c.gpkg", name, spatial=spatial), name)
    assert shape_of(by_columns(layer, monkeypatch)) == shape_of(read_features(layer, going))


@pytest.mark.parametrize(("fid", "geometry"), [("ogc_fid", "the_geom"), ("my id", 'odd "geom"'), ("select", "from")])
def test_columns_and_features_give_one_table_under_other_names_of_key_and_geometry(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fid: str, geometry: str
) -> None:
    fields = [("code", ogr.OFTString), ("votes_MP", ogr.OFTInteger64)]
    rows: list[Any] = [(5, SQUARE, ["01", 3]), (7, None, [None, None])]
    path = make_geopackage(tmp_path / "x.gpkg", fid=fid, geometry=geometry, fields=fields, rows=rows)
    layer = open_layer(path)
    assert shape_of(by_columns(layer, monkeypatch)) == shape_of(read_features(layer, going))


def test_missing_stays_missing_and_zero_and_empty_stay_what_they_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = by_columns(open_layer(make_geopackage(tmp_path / "x.gpkg")), monkeypatch)
    found = shape_of(table)["columns"]
    for index, (name, _) in enumerate(FIELDS):
        assert found[name] == [values[index] for _, _, values in ROWS], name
    assert all(table.frame[name].dtype == np.float64 for name in ("votes_MP", "votes_RNI", "registered", "ratio"))
    # A whole number that is no count keeps its digits, even those a float has no room for.
    assert found["big"][0] == 2**53 + 1
    assert all(type(value) is int for value in table.frame["population"] if value is not None)


def test_a_table_of_many_batches_keeps_its_order(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Batches hold 65,536 rows; keys leave gaps, and rows are not stored in the order of any column."""
    path = make_geopackage(tmp_path / "x.gpkg", fields=[("zone_code", ogr.OFTString), ("votes_MP", ogr.OFTInteger64)],
                           rows=[])  # fmt: skip
    count = 70000
    with sqlite3.connect(path) as connection:
        for (trigger,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            connection.execute(f'DROP TRIGGER "{trigger}"')
        connection.executemany(
            "INSERT INTO plain (fid, zone_code, votes_MP) VALUES (?, ?, ?)",
            ((at * 3 + 1, f"{count - at:06d}", None if at % 7 == 0 else at) for at in range(count)),
        )
        connection.execute("UPDATE gpkg_ogr_contents SET feature_count = ?", (count,))
    layer = open_layer(path)
    # GDAL 3.10's own thread spoils one read in twenty.
    table = [by_columns(layer, monkeypatch) for _ in range(10)][-1]
    assert len(table) == count
    assert table.frame["zone_code"].tolist() == [f"{count - at:06d}" for at in range(count)]
    votes = table.frame["votes_MP"].tolist()
    assert votes[1] == 1
    assert votes[69999] == 69999 or 69999 % 7 == 0
    assert np.isnan(votes[::7]).all()
    assert table.geometry == [None] * count


@pytest.mark.parametrize(
    ("version", "wanted"), [("3060200", None), ("3100300", "YES"), ("3110300", "YES"), ("3110400", None)]
)
def test_versions_of_gdal_whose_thread_spoils_columns_read_without_it(
    monkeypatch: pytest.MonkeyPatch, version: str, wanted: str | None
) -> None:
    monkeypatch.setattr(compat.gdal, "VersionInfo", lambda *_: version)
    option = "OGR_GPKG_STREAM_BASE_IMPL"
    with compat.columns_in_one_thread():
        assert gdal.GetThreadLocalConfigOption(option, None) == wanted
    assert gdal.GetThreadLocalConfigOption(option, None) is None


def test_a_table_of_more_columns_than_a_function_takes_is_read_by_columns(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fields = [("zone_code", ogr.OFTString), *((f"votes_L{at}", ogr.OFTInteger64) for at in range(250))]
    rows = [(row, SQUARE, [f"0{row}", *((at * 10 + row if (at + row) % 7 else None) for at in range(250))])
            for row in (1, 2, 5)]  # fmt: skip
    wide = open_layer(make_geopackage(tmp_path / "wide.gpkg", fields=fields, rows=rows))
    table = by_columns(wide, monkeypatch)
    assert list(table.frame) == [name for name, _ in fields]
    assert shape_of(table) == shape_of(read_features(wide, going))


def test_an_empty_table_has_its_columns_and_no_rows(tmp_path: Path) -> None:
    layer = open_layer(make_geopackage(tmp_path / "x.gpkg", rows=[]))
    table = read_table(layer, layer, going)
    assert len(table) == 0
    assert "votes_MP" in table.frame


@pytest.mark.parametrize("geometry", ["POLYGON((0 0,1 0,1 1,0 0))", "MULTIPOLYGON Z(((0 0 1,1 0 1,1 1 1,0 0 1)))"])
def test_single_or_high_geometries_in_a_table_of_multipolygons_come_as_multipolygons(
    tmp_path: Path, geometry: str
) -> None:
    """GDAL stores what it is given; the type that the table declares is only a wish."""
    rows: list[Any] = [(1, SQUARE, ["1"]), (2, geometry, ["2"])]
    layer = open_layer(make_geopackage(tmp_path / "x.gpkg", fields=[("zone_code", ogr.OFTString)], rows=rows))
    table = read_table(layer, layer, going)
    assert shape_of(table) == shape_of(read_features(layer, going))
    types = {QgsWkbTypes.displayString(to_geometry(blob).wkbType()) for blob in table.geometry or []}
    assert types == {"MultiPolygon"}


def test_a_layer_chosen_by_its_number_is_that_layer(tmp_path: Path) -> None:
    fields = [("zone_code", ogr.OFTString)]
    path = make_geopackage(tmp_path / "x.gpkg", "first", fields=fields, rows=[(1, SQUARE, ["first"])])
    make_geopackage(path, "second", fields=fields, rows=[(1, SQUARE, ["second"])])
    layer = QgsVectorLayer(f"{path}|layerid=1", "by number", "ogr")
    assert [feature["zone_code"] for feature in layer.getFeatures()] == ["second"]
    assert read_table(layer, layer, going).frame["zone_code"].tolist() == ["second"]


def generic(layer: QgsVectorLayer) -> dict[str, Any]:
    """Read a layer that must not be read by columns."""
    assert reading._stored(layer) is None
    table = read_table(layer, layer, going)
    return shape_of(table)["columns"]


def test_a_filtered_layer_gives_what_the_filter_keeps(tmp_path: Path) -> None:
    layer = open_layer(make_geopackage(tmp_path / "x.gpkg"))
    assert layer.setSubsetString("\"zone_code\" = '007'")
    assert generic(layer)["zone_code"] == ["007"]


def test_a_layer_being_edited_gives_what_the_editor_sees(tmp_path: Path) -> None:
    layer = open_layer(make_geopackage(tmp_path / "x.gpkg"))
    layer.startEditing()
    layer.changeAttributeValue(3, layer.fields().indexOf("zone_code"), "changed")
    layer.deleteFeature(4)
    assert sorted(str(code) for code in generic(layer)["zone_code"]) == sorted(["changed", "", "01.07", "1"])
    layer.rollBack()


def test_a_joined_or_computed_field_is_read_as_well(tmp_path: Path) -> None:
    path = make_geopackage(tmp_path / "x.gpkg")
    layer, other = open_layer(path), open_layer(path)
    layer.addExpressionField('upper("zone_name")', QgsField("shout", QVariant.String))
    assert generic(layer)["shout"][0] == "FÈS"
    joined, info = open_layer(path), QgsVectorLayerJoinInfo()
    info.setJoinLayer(other)
    info.setJoinFieldName("zone_code")
    info.setTargetFieldName("zone_code")
    info.setUsingMemoryCache(True)
    info.setPrefix("o_")
    joined.addJoin(info)
    assert generic(joined)["o_votes_MP"][0] == 5


def test_a_selection_gives_only_what_is_selected(tmp_path: Path) -> None:
    layer = open_layer(make_geopackage(tmp_path / "x.gpkg"))
    layer.selectByIds([3, 70])
    table = read_table(QgsVectorLayerSelectedFeatureSource(layer), None, going)
    assert sorted(table.frame["zone_code"]) == ["007", "01.07"]


def test_a_layer_with_dates_and_booleans_is_read_by_features_and_keeps_them(tmp_path: Path) -> None:
    fields = [("zone_code", ogr.OFTString), ("day", ogr.OFTDate), ("votes_MP", ogr.OFTInteger64)]
    rows: list[Any] = [(1, SQUARE, ["01", "2021/09/08", 5]), (2, None, ["02", None, None])]
    layer = open_layer(make_geopackage(tmp_path / "x.gpkg", fields=fields, rows=rows))
    found = generic(layer)
    assert found["votes_MP"] == [5, None]
    assert found["day"][0].toString("yyyy-MM-dd") == "2021-09-08"
    assert found["day"][1] is None


def test_a_memory_layer_loses_neither_null_nor_zero_nor_code(tmp_path: Path) -> None:
    fields = [make_field("zone_code", "text"), make_field("votes_MP", "integer"), make_field("x", "real")]
    rows = [(SQUARE, ["007", 0, 0.0]), (None, [NULL, NULL, NULL]), ("MULTIPOLYGON EMPTY", ["", 3, 1.5])]
    layer = memory_layer("MultiPolygon?crs=EPSG:4326", fields, rows)
    table = read_table(layer, layer, going)
    assert shape_of(table)["columns"] == {
        "zone_code": ["007", None, ""],
        "votes_MP": [0, None, 3],
        "x": [0, None, 1.5],
    }
    assert [None if blob is None else to_geometry(blob).isEmpty() for blob in table.geometry or []] == [
        False, None, True,
    ]  # fmt: skip


@pytest.mark.parametrize("definition", ["Polygon", "PolygonZ", "MultiPolygonZM", "Point", "LineString"])
def test_every_type_of_geometry_comes_flat_and_multipart(definition: str) -> None:
    wkt = {"Polygon": "POLYGON((0 0,1 0,1 1,0 0))", "PolygonZ": "POLYGONZ((0 0 5,1 0 5,1 1 5,0 0 5))",
           "MultiPolygonZM": "MULTIPOLYGONZM(((0 0 5 6,1 0 5 6,1 1 5 6,0 0 5 6)))", "Point": "POINT(1 2)",
           "LineString": "LINESTRING(0 0,1 1)"}[definition]  # fmt: skip
    layer = memory_layer(f"{definition}?crs=EPSG:4326", [make_field("zone_code", "text")], [(wkt, ["1"])])
    table = read_table(layer, layer, going)
    flat = QgsWkbTypes.multiType(QgsWkbTypes.flatType(layer.wkbType()))
    assert int(table.wkb_type) == int(flat) == int(to_geometry((table.geometry or [None])[0]).wkbType())


def test_reading_stops_when_told_to() -> None:
    layer = memory_layer("None", [make_field("zone_code", "text")], [(None, [str(at)]) for at in range(5)])
    assert len(read_table(layer, layer, lambda part: False)) == 0


@pytest.mark.parametrize(("kind", "rows", "times"), [("file", 5, 2), ("other", 2, 1)])
def test_a_file_that_gave_a_part_only_is_read_again(
    kind: str, rows: int, times: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of what is no file the number of features may be an estimate: it is not read in vain."""
    layer = memory_layer("None", [make_field("zone_code", "text")], [(None, [str(at)]) for at in range(5)])
    if kind == "file":
        features = [{"type": "Feature", "properties": {"zone_code": str(at)}, "geometry": None} for at in range(5)]
        path = tmp_path / "zones.geojson"
        path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
        layer = QgsVectorLayer(str(path), "zones", "ogr")
    given: list[int] = []

    def part(source: Any, progress: Any) -> ZoneTable:
        found = read_features(source, progress)
        given.append(len(found))
        if len(given) == 1:
            found.frame = found.frame.iloc[:2]
        return found

    monkeypatch.setattr(reading, "read_features", part)
    assert len(read_table(layer, layer, going)) == rows and len(given) == times


def test_null_is_none_and_nothing_else_is() -> None:
    assert from_qgis(NULL) is None
    assert from_qgis(None) is None
    for value in (0, "", 0.0, False, "NULL"):
        assert from_qgis(value) == value
        assert from_qgis(value) is not None


@pytest.mark.parametrize(("kind", "numbers"), [("text", False), ("integer", True), ("real", True)])
def test_a_made_field_is_of_its_kind(kind: str, numbers: bool) -> None:
    field = make_field("x", kind)
    assert kind_of(field.type()) == kind
    assert field.isNumeric() is numbers


def test_a_source_of_processing_is_read_like_its_layer(tmp_path: Path) -> None:
    layer = open_layer(make_geopackage(tmp_path / "x.gpkg"))
    source = QgsProcessingFeatureSource(layer, QgsProcessingContext(), False)
    assert shape_of(read_features(source, going)) == shape_of(read_features(layer, going))


def test_triangles_and_collections_become_the_polygons_they_hold() -> None:
    triangle = QgsGeometry.fromWkt("TRIANGLE((0 0,1 0,1 1,0 0))")
    expected = "MultiPolygon (((0 0, 1 0, 1 1, 0 0)))"
    # Through a blob of the standard, which GDAL must be able to read.
    blob = to_blob(triangle, QgsWkbTypes.Type.Triangle)
    assert blob is not None
    assert ogr.CreateGeometryFromWkb(blob[40:]).ExportToWkt() == "MULTIPOLYGON (((0 0,1 0,1 1,0 0)))"
    assert to_geometry(blob).asWkt() == expected
    mixed = QgsGeometry.fromWkt("GEOMETRYCOLLECTION(POLYGON((0 0,1 0,1 1,0 0)),POINT(5 5))")
    assert to_geometry(to_blob(mixed, QgsWkbTypes.Type.MultiPolygon)).asWkt() == expected
    assert to_geometry(to_blob(mixed)).asWkt() == mixed.asWkt()
    point = QgsGeometry.fromWkt("GEOMETRYCOLLECTION(POINT(5 5))")
    assert to_geometry(to_blob(point, QgsWkbTypes.Type.MultiPolygon)).isEmpty()


def test_json_of_a_layer_is_carried_along_as_text(tmp_path: Path) -> None:
    path = tmp_path / "tags.geojson"
    wanted = [{"name:ar": "فاس", "n": [1, {"x": None}]}, None]
    features = [{"type": "Feature", "properties": {"code": "1", "tags": tags},
                 "geometry": {"type": "Point", "coordinates": [0, 0]}} for tags in wanted]  # fmt: skip
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
    table = read_features(QgsVectorLayer(str(path), "tags", "ogr"), going)
    assert kind_of(table.types["tags"].type()) == "text"
    assert [None if each is None else json.loads(each) for each in table.frame["tags"]] == wanted
    assert "فاس" in table.frame["tags"][0]


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        (["12", " 7 ", "", None, "3.0", "007"], [12, 7, None, None, 3, 7]),
        (["", None, "  "], [None, None, None]),
        (["-3", "0"], [-3, 0]),
        (["12", "1,000"], None),
        (["12", "2.5"], None),
        (["12", "٣"], None),
        (["nan"], None),
    ],
)
def test_texts_of_a_count_are_numbers_where_all_are_whole(cells: list[Any], expected: list[Any] | None) -> None:
    rows: list[Any] = [(None, [cell, cell]) for cell in cells]
    layer = memory_layer("None", [QgsField("votes_MP", TEXT), QgsField("other", TEXT)], rows)
    table = read_table(layer, layer, going)
    found = shape_of(table)
    assert found["columns"]["votes_MP"] == (cells if expected is None else expected)
    assert found["types"]["votes_MP"][1] == ("text" if expected is None else "integer")
    assert found["columns"]["other"] == cells
