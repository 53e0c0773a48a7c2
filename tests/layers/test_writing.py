"""Tables written: whole or not at all, valid, indexed, and nothing changed on the way."""

from __future__ import annotations

import hashlib
import math
import os
import sqlite3
import struct
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from awkward_layers import AWKWARD_TABLES, FIELDS, SQUARE, make_geopackage, open_layer, shape_of
from osgeo import gdal, ogr
from qgis.core import (
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingUtils,
    QgsRectangle,
    QgsVectorLayer,
    QgsWkbTypes,
)

from mp_election_plugin.core.errors import ElectionError
from mp_election_plugin.layers import writer
from mp_election_plugin.layers.columns import table_of
from mp_election_plugin.layers.geometry import bounding_box, bounding_boxes, from_wkb, to_blob, wkb_of
from mp_election_plugin.layers.sinks import write_sink
from mp_election_plugin.layers.table import ZoneTable, read_features, read_table
from mp_election_plugin.layers.writer import Cancelled, fields_of, geopackage_target, write_geopackage

pytestmark = pytest.mark.usefixtures("qgis_app")


def going(part: float) -> bool:
    return True


@pytest.fixture
def awkward_table(tmp_path: Path) -> ZoneTable:
    layer = open_layer(make_geopackage(tmp_path / "source.gpkg"))
    return read_features(layer, going)


def small_table(*codes: str) -> ZoneTable:
    return table_of([{"zone_code": code} for code in codes], {"zone_code": "text"})


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def files_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def tables_in(path: Path) -> list[str]:
    dataset = ogr.Open(str(path))
    return [dataset.GetLayer(index).GetName() for index in range(dataset.GetLayerCount())]


def checked(path: Path) -> None:
    """Fail where a file breaks the standard, as far as GDAL's checker knows it."""
    validator = pytest.importorskip("osgeo_utils.samples.validate_gpkg")
    checker = validator.GPKGChecker(str(path), abort_at_first_error=False)
    checker.check()
    # GDAL 3.6's checker looks for the empty flag one bit too low, and so refuses GDAL's own empty geometries.
    assert [text for _, text in checker.errors if not text.startswith("Inconsistent empty_flag")] == []


@pytest.mark.parametrize("name", [None, *AWKWARD_TABLES])
def test_what_is_written_is_what_is_read_back(tmp_path: Path, awkward_table: ZoneTable, name: str | None) -> None:
    path = tmp_path / "out é.gpkg"
    uri = write_geopackage(awkward_table, str(path), name, going)
    layer = QgsVectorLayer(uri, "back", "ogr")
    assert layer.isValid()
    assert shape_of(read_features(layer, going)) == shape_of(awkward_table)
    assert shape_of(read_table(layer, layer, going)) == shape_of(awkward_table)
    assert files_in(tmp_path) == ["out é.gpkg", "source.gpkg"]
    # The checker of newer GDAL takes a doubled quote for a letter of the name, and fails itself.
    if name != "it's" or int(gdal.VersionInfo()) < 3_070_000:
        checked(path)


@pytest.mark.parametrize("name", [None, 'my "odd" zones', "it's"])
def test_the_index_extent_and_count_are_those_of_the_rows(
    tmp_path: Path, awkward_table: ZoneTable, name: str | None
) -> None:
    path = tmp_path / "out.gpkg"
    uri = write_geopackage(awkward_table, str(path), name, going)
    table_name = name or "out"
    boxes = [box for blob in awkward_table.geometry or [] if blob and (box := bounding_box(blob))]
    extent = [min(b[0] for b in boxes), min(b[1] for b in boxes), max(b[2] for b in boxes), max(b[3] for b in boxes)]

    dataset = ogr.Open(str(path))
    by_ogr = dataset.GetLayerByName(table_name)
    assert by_ogr.TestCapability(ogr.OLCFastSpatialFilter)
    x_min, x_max, y_min, y_max = by_ogr.GetExtent()
    assert [x_min, y_min, x_max, y_max] == extent
    assert by_ogr.GetFeatureCount() == len(awkward_table)
    del by_ogr, dataset

    layer = QgsVectorLayer(uri, "zones", "ogr")
    assert layer.featureCount() == len(awkward_table)
    assert layer.extent() == QgsRectangle(*extent)
    for box in (QgsRectangle(0.2, 0.2, 0.4, 0.4), QgsRectangle(5.9, 5.9, 7, 7), QgsRectangle(20, 20, 30, 30)):
        found = [f.id() for f in layer.getFeatures(QgsFeatureRequest().setFilterRect(box))]
        plain = [f.id() for f in layer.getFeatures() if f.hasGeometry() and f.geometry().boundingBox().intersects(box)]
        assert found == plain
    with sqlite3.connect(path) as connection:
        quoted = f"rtree_{table_name}_geom".replace('"', '""')
        indexed = connection.execute(f'SELECT count(*) FROM "{quoted}"').fetchone()[0]
        counted = "SELECT feature_count FROM gpkg_ogr_contents WHERE table_name = ?"
        stored = connection.execute(counted, (table_name,)).fetchone()[0]
        registered = "SELECT count(*) FROM gpkg_extensions WHERE table_name = ? AND extension_name = 'gpkg_rtree_index'"
        extension = connection.execute(registered, (table_name,)).fetchone()[0]
    assert (indexed, stored, extension) == (len(boxes), len(awkward_table), 1)


def test_a_written_layer_can_be_edited_and_its_index_and_count_follow(tmp_path: Path, awkward_table: ZoneTable) -> None:
    path = tmp_path / "out.gpkg"
    layer = QgsVectorLayer(write_geopackage(awkward_table, str(path), None, going), "zones", "ogr")
    assert layer.startEditing()
    inside = layer.getFeatures(QgsFeatureRequest().setFilterRect(QgsRectangle(0, 0, 1, 1)))
    assert layer.deleteFeature(next(inside).id())
    del inside
    assert layer.commitChanges()
    assert layer.featureCount() == len(awkward_table) - 1
    del layer
    with sqlite3.connect(path) as connection:
        (stored,) = connection.execute("SELECT feature_count FROM gpkg_ogr_contents").fetchone()
        (indexed,) = connection.execute("SELECT count(*) FROM rtree_out_geom").fetchone()
    assert stored == len(awkward_table) - 1
    assert indexed == 2
    checked(path)


def test_a_table_without_geometry_and_one_without_rows_are_valid(tmp_path: Path, awkward_table: ZoneTable) -> None:
    path = tmp_path / "out.gpkg"
    write_geopackage(small_table("007", "1"), str(path), None, going)
    checked(path)
    layer = QgsVectorLayer(str(path), "t", "ogr")
    assert [feature["zone_code"] for feature in layer.getFeatures()] == ["007", "1"]
    empty = tmp_path / "empty.gpkg"
    write_geopackage(small_table(), str(empty), None, going)
    assert QgsVectorLayer(str(empty), "t", "ogr").featureCount() == 0
    checked(empty)
    of = awkward_table
    no_zone = ZoneTable(of.frame.iloc[:0], of.types, [], of.crs, of.wkb_type)
    write_geopackage(no_zone, str(tmp_path / "nozone.gpkg"), None, going)
    checked(tmp_path / "nozone.gpkg")


def test_zones_that_all_lack_geometry_are_written(tmp_path: Path, awkward_table: ZoneTable) -> None:
    awkward_table.geometry = [None] * len(awkward_table)
    path = tmp_path / "out.gpkg"
    layer = QgsVectorLayer(write_geopackage(awkward_table, str(path), None, going), "zones", "ogr")
    assert layer.featureCount() == len(awkward_table)
    checked(path)


def test_adding_a_table_leaves_the_others_as_they_were(tmp_path: Path, awkward_table: ZoneTable) -> None:
    path = make_geopackage(tmp_path / "x.gpkg", "kept")
    before = shape_of(read_features(open_layer(path, "kept"), going))
    uri = write_geopackage(awkward_table, str(path), "added one", going)
    assert uri == f"{path}|layername=added one"
    assert shape_of(read_features(open_layer(path, "kept"), going)) == before
    assert shape_of(read_features(open_layer(path, "added one"), going)) == before
    names = tables_in(path)
    assert names == ["kept", "added one"]
    checked(path)


def test_replacing_a_table_leaves_the_others_and_nothing_of_the_old_one(
    tmp_path: Path, awkward_table: ZoneTable
) -> None:
    path = make_geopackage(tmp_path / "x.gpkg", "kept")
    make_geopackage(path, "old", fields=[("gone", ogr.OFTString)], rows=[(1, SQUARE, ["x"])])
    before = shape_of(read_features(open_layer(path, "kept"), going))
    write_geopackage(awkward_table, str(path), "old", going)
    assert shape_of(read_features(open_layer(path, "old"), going)) == before
    assert shape_of(read_features(open_layer(path, "kept"), going)) == before
    assert sorted(tables_in(path)) == ["kept", "old"]
    with sqlite3.connect(path) as connection:
        left = connection.execute("SELECT name FROM sqlite_master WHERE name LIKE '%mpelection%'").fetchall()
    assert left == []
    checked(path)


def test_a_table_is_added_to_a_file_that_the_project_has_open(tmp_path: Path, awkward_table: ZoneTable) -> None:
    path = make_geopackage(tmp_path / "x.gpkg", "kept")
    open_one = open_layer(path, "kept")
    iterator = open_one.getFeatures()
    next(iterator)
    write_geopackage(awkward_table, str(path), "added", going)
    assert open_layer(path, "added").featureCount() == len(awkward_table)
    assert open_one.featureCount() == len(awkward_table)


def test_an_older_file_is_replaced_as_a_whole(tmp_path: Path) -> None:
    path = make_geopackage(tmp_path / "x.gpkg", "old")
    write_geopackage(small_table("1"), str(path), None, going)
    assert tables_in(path) == ["x"]
    checked(path)


@pytest.mark.parametrize("name", [None, "added", "old"])
@pytest.mark.parametrize("steps", [0, 1])
def test_cancelling_leaves_the_file_as_it_was_and_nothing_beside_it(
    tmp_path: Path, name: str | None, steps: int
) -> None:
    path = make_geopackage(tmp_path / "x.gpkg", "old")
    before = shape_of(read_features(open_layer(path, "old"), going))
    whole = digest(path)
    asked: list[float] = []

    def stop(part: float) -> bool:
        asked.append(part)
        return len(asked) <= steps

    many = small_table(*map(str, range(45000)))
    with pytest.raises(Cancelled):
        write_geopackage(many, str(path), name, stop)
    assert files_in(tmp_path) == ["x.gpkg"]
    assert tables_in(path) == ["old"]
    assert shape_of(read_features(open_layer(path, "old"), going)) == before
    if name is None:
        assert digest(path) == whole
    checked(path)


def test_cancelling_a_new_file_leaves_none(tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        write_geopackage(small_table("1"), str(tmp_path / "new.gpkg"), None, lambda part: False)
    assert files_in(tmp_path) == []


@pytest.mark.parametrize("name", [None, "added"])
def test_a_read_only_file_is_refused_by_name_and_stays_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str | None
) -> None:
    path = make_geopackage(tmp_path / "x.gpkg", "old")
    path.chmod(0o444)
    before = digest(path)
    if os.access(path, os.W_OK):
        # The superuser may write anything; what others meet is put in its place.
        monkeypatch.setattr(writer.os, "access", lambda *args: False)
    with pytest.raises(ElectionError, match=r"x\.gpkg cannot be written: .*read-only"):
        write_geopackage(small_table("1"), str(path), name, going)
    assert digest(path) == before
    assert files_in(tmp_path) == ["x.gpkg"]


def test_a_missing_folder_is_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(ElectionError, match=r"nowhere.*folder does not exist"):
        write_geopackage(small_table("1"), str(tmp_path / "nowhere" / "x.gpkg"), None, going)
    assert files_in(tmp_path) == []


def test_a_folder_in_place_of_the_file_is_refused_and_nothing_is_left(tmp_path: Path) -> None:
    (tmp_path / "x.gpkg").mkdir()
    with pytest.raises(ElectionError, match=r"x\.gpkg cannot be written"):
        write_geopackage(small_table("1"), str(tmp_path / "x.gpkg"), None, going)
    assert files_in(tmp_path) == ["x.gpkg"]


def test_a_file_that_is_no_database_is_refused_and_stays_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "x.gpkg"
    path.write_text("no database, but something that somebody may want to keep")
    before = digest(path)
    with pytest.raises(ElectionError, match=r"x\.gpkg cannot be written"):
        write_geopackage(small_table("1"), str(path), "added", going)
    assert digest(path) == before
    assert files_in(tmp_path) == ["x.gpkg"]


def test_a_file_that_another_program_holds_is_refused_and_stays_as_it_was(tmp_path: Path) -> None:
    path = make_geopackage(tmp_path / "x.gpkg", "old")
    holder = sqlite3.connect(path, isolation_level=None)
    holder.execute("BEGIN EXCLUSIVE")
    try:
        with pytest.raises(ElectionError, match=r"x\.gpkg cannot be written"):
            write_geopackage(small_table("1"), str(path), "added", going)
    finally:
        holder.execute("ROLLBACK")
        holder.close()
    assert tables_in(path) == ["old"]


def test_a_failure_half_way_leaves_no_table_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = make_geopackage(tmp_path / "x.gpkg", "old")

    def fails(*args: Any, **kwargs: Any) -> None:
        raise sqlite3.OperationalError("disk is full")

    monkeypatch.setattr(writer, "_finish", fails)
    for name in (None, "old", "added"):
        with pytest.raises(ElectionError, match="disk is full"):
            write_geopackage(small_table("1"), str(path), name, going)
        assert tables_in(path) == ["old"]
        assert files_in(tmp_path) == ["x.gpkg"]


@pytest.mark.parametrize("column", ["fid", "FID", "geom", "Geom", "rowid", "select", 'say "hello"', "{x}", "%s", "a?b"])
def test_columns_with_names_of_the_file_or_of_sql_keep_their_values(
    tmp_path: Path, awkward_table: ZoneTable, column: str
) -> None:
    table = awkward_table
    table.add_columns({column: np.arange(len(table), dtype=float)}, {column: "integer"})
    path = tmp_path / "out.gpkg"
    layer = QgsVectorLayer(write_geopackage(table, str(path), None, going), "zones", "ogr")
    name = column + "_" if column.lower() in ("fid", "geom") else column
    assert [feature[name] for feature in layer.getFeatures()] == list(range(len(table)))
    checked(path)


@pytest.mark.parametrize(
    ("destination", "expected"),
    [
        ("/a/b.gpkg", ("/a/b.gpkg", None)),
        ("/a/B.GPKG", ("/a/B.GPKG", None)),
        ("ogr:dbname='/a/b c.gpkg' table=\"x y\" (geom)", ("/a/b c.gpkg", "x y")),
        ("ogr:dbname='/a/b.gpkg' table=\"x\"", ("/a/b.gpkg", "x")),
        ('ogr:dbname=\'/a/b.gpkg\' table="say ""x""" (geom)', ("/a/b.gpkg", 'say "x"')),
        ("/a/b.shp", None),
        ("TEMPORARY_OUTPUT", None),
        ("memory:", None),
        ("", None),
        ("postgres:dbname='x' table=\"y.gpkg\"", None),
    ],
)
def test_destinations_in_a_geopackage_are_recognised(destination: str, expected: Any) -> None:
    assert geopackage_target(destination) == expected


def sink_for(table: ZoneTable, destination: str) -> tuple[Any, str, QgsProcessingContext]:
    context = QgsProcessingContext()
    wkb = table.wkb_type if table.geometry is not None else QgsWkbTypes.Type.NoGeometry
    sink, identifier = QgsProcessingUtils.createFeatureSink(destination, context, fields_of(table), wkb, table.crs)
    assert sink is not None
    return sink, identifier, context


def test_a_memory_sink_takes_every_row_with_its_nulls(awkward_table: ZoneTable) -> None:
    sink, identifier, context = sink_for(awkward_table, "memory:zones")
    write_sink(awkward_table, sink, going)
    del sink
    layer = context.temporaryLayerStore().mapLayer(identifier)
    assert shape_of(read_features(layer, going)) == shape_of(awkward_table)


@pytest.mark.parametrize("ending", ["shp", "geojson", "csv", "gpkg"])
def test_sinks_of_other_formats_take_every_row(tmp_path: Path, awkward_table: ZoneTable, ending: str) -> None:
    path = tmp_path / f"out.{ending}"
    if ending == "shp":
        # A shapefile has ten letters a name and no room for 2**53; what it can hold it must hold.
        awkward_table.frame = awkward_table.frame[["zone_code", "zone_name", "votes_MP", "votes_RNI", "population"]]
    sink, _, context = sink_for(awkward_table, str(path))
    write_sink(awkward_table, sink, going)
    # The sink writes its last rows when it goes, and must go before the context that it belongs to.
    del sink, context
    layer = QgsVectorLayer(str(path), "zones", "ogr")
    assert layer.featureCount() == len(awkward_table)
    votes = [feature["votes_MP"] for feature in layer.getFeatures()]
    if ending in ("shp", "csv"):
        assert [float(value) for value in votes if str(value) not in ("", "NULL", "None")] == [5, 0, 2**40]
    else:
        found = shape_of(read_features(layer, going))["columns"]["votes_MP"]
        assert found == [5, None, 0, 2**40, None]


def test_a_sink_that_refuses_a_row_is_an_error_and_not_a_lost_row(awkward_table: ZoneTable) -> None:
    class Refusing:
        def addFeatures(self, features: list[Any], flags: Any) -> bool:
            return False

        def lastError(self) -> str:
            return "no room"

    with pytest.raises(ElectionError, match="rows 1 to 5: no room"):
        write_sink(awkward_table, Refusing(), going)


def test_cancelling_a_sink_stops_it(awkward_table: ZoneTable) -> None:
    sink, _, context = sink_for(awkward_table, "memory:zones")
    with pytest.raises(Cancelled):
        write_sink(awkward_table, sink, lambda part: False)
    del sink, context


def test_no_numpy_value_leaves_for_qgis(awkward_table: ZoneTable) -> None:
    """An attribute that is a numpy scalar makes QGIS drop the feature without a word."""
    for name in awkward_table.frame.columns:
        for kind in ("integer", "real", "text"):
            if awkward_table.frame[name].dtype.kind != "f" and kind != "text":
                continue
            if kind == "integer" and name == "ratio":
                continue
            values = writer.python_values(awkward_table.frame[name], kind)
            assert all(value is None or type(value) in (int, float, str) for value in values), (name, kind)


def test_the_fields_are_those_of_the_table(awkward_table: ZoneTable) -> None:
    assert [field.name() for field in fields_of(awkward_table)] == [name for name, _ in FIELDS]


@pytest.mark.parametrize(
    ("columns", "names"),
    [
        (["fid", "geom", "x"], ["fid_", "geom_", "x"]),
        (["geom", "geom_"], ["geom__", "geom_"]),
        (["geom_", "GEOM", "Geom__"], ["geom_", "GEOM___", "Geom__"]),
        (["a", "A", "a_", "A_"], ["a", "A__", "a_", "A___"]),
    ],
)
def test_names_in_a_geopackage_are_unique_without_regard_to_case(columns: list[str], names: list[str]) -> None:
    found = writer.stored_names(columns)
    assert len({name.lower() for name in found} | {"fid", "geom"}) == len(found) + 2
    assert found == names


@pytest.mark.parametrize("name", ["gpkg_zones", "sqlite_x", "rtree_zones", "GPKG"])
def test_a_file_may_have_a_name_that_no_table_may_have(tmp_path: Path, name: str) -> None:
    path = write_geopackage(small_table("1"), str(tmp_path / f"{name}.gpkg"), None, going)
    assert [feature["zone_code"] for feature in QgsVectorLayer(path, "x", "ogr").getFeatures()] == ["1"]
    assert tables_in(tmp_path / f"{name}.gpkg") == [f"_{name}"]


def test_boxes_read_at_once_are_those_read_one_by_one(awkward_table: ZoneTable) -> None:
    """Of every header: none, empty, without an envelope, big endian, with an envelope of NaN."""
    square = to_blob(QgsGeometry.fromWkt("MULTIPOLYGON(((1 2,3 2,3 5,1 2)))"))
    assert square is not None
    big = square[:3] + bytes([0b00000010]) + square[4:8] + struct.pack(">4d", 1, 3, 2, 5) + wkb_of(square)
    nowhere = square[:8] + struct.pack("<4d", *[math.nan] * 4) + wkb_of(square)
    empty = to_blob(QgsGeometry.fromWkt("MULTIPOLYGON EMPTY"))
    blobs = [square, None, empty, from_wkb(wkb_of(square)), big, nowhere, square, *(awkward_table.geometry or [])]
    found = bounding_boxes(blobs)
    for blob, box in zip(blobs, found.tolist()):
        alone = None if blob is None else bounding_box(blob)
        assert (None if math.isnan(box[0]) else tuple(box)) == alone
    assert found[[0, 3, 4, 6]].tolist() == [[1, 2, 3, 5]] * 4
    assert bounding_boxes([]).shape == (0, 4)
