"""Layers with everything that goes wrong in practice, and a strict comparison of tables."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from osgeo import ogr, osr
from qgis.core import QgsFeature, QgsField, QgsGeometry, QgsVectorLayer

from mp_election_plugin.layers.compat import kind_of
from mp_election_plugin.layers.geometry import to_geometry
from mp_election_plugin.layers.table import ZoneTable

SQUARE = "MULTIPOLYGON(((0 0,1 0,1 1,0 1,0 0)))"
AWKWARD_TABLES = ["plain", "two words", "it's", 'my "odd" zones', "العربية", "select", "100%", "a;b--c"]
FIELDS = [
    ("zone_code", ogr.OFTString),
    ("zone_name", ogr.OFTString),
    ('say "hello"', ogr.OFTString),
    ("l'été", ogr.OFTString),
    ("select", ogr.OFTString),
    ("دائرة", ogr.OFTString),
    ("votes_MP", ogr.OFTInteger64),
    ("votes_RNI", ogr.OFTInteger),
    ("registered", ogr.OFTInteger64),
    ("population", ogr.OFTInteger),
    ("big", ogr.OFTInteger64),
    ("ratio", ogr.OFTReal),
]
ROWS: list[tuple[int, str | None, list[Any]]] = [
    (3, SQUARE, ["007", "Fès", "x", None, "a", "فاس", 5, 0, 100, 7, 2**53 + 1, 0.1]),
    (4, None, [None, None, None, None, None, None, None, None, None, None, None, None]),
    (9, "MULTIPOLYGON EMPTY", ["", "", "", "", "", "", 0, None, 0, 0, 0, 0.0]),
    (70, "MULTIPOLYGON(((2 2,3 2,3 3,2 3,2 2)),((5 5,6 5,6 6,5 5)))",
     ["01.07", "L'\"Oued\"\nSebou", "é", "\t", " ", "سلـا", 2**40, 2**31 - 1, None, -5, -(2**40), -1e300]),
    (71, "MULTIPOLYGON(((8 8,9 9,9 8,8 9,8 8)))", ["1", "Bow-tie", None, "", None, "", None, 1, 1, 1, 1, 1e-300]),
]  # fmt: skip


def make_geopackage(
    path: Path,
    name: str = "plain",
    *,
    fid: str = "fid",
    geometry: str = "geom",
    spatial: bool = True,
    rows: list[tuple[int, str | None, list[Any]]] | None = None,
    fields: list[tuple[str, int]] | None = None,
) -> Path:
    """Write an awkward table by GDAL, into a new file or beside what a file has."""
    driver = ogr.GetDriverByName("GPKG")
    dataset = ogr.Open(str(path), 1) if path.exists() else driver.CreateDataSource(str(path))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(4326)
    layer = dataset.CreateLayer(
        name,
        reference if spatial else None,
        ogr.wkbMultiPolygon if spatial else ogr.wkbNone,
        [f"FID={fid}", f"GEOMETRY_NAME={geometry}"],
    )
    for field, kind in fields or FIELDS:
        layer.CreateField(ogr.FieldDefn(field, kind))
    for number, wkt, values in ROWS if rows is None else rows:
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetFID(number)
        for index, value in enumerate(values):
            if value is None:
                feature.SetFieldNull(index)
            elif isinstance(value, int):
                feature.SetFieldInteger64(index, value)
            else:
                feature.SetField(index, value)
        if spatial and wkt is not None:
            feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
        if layer.CreateFeature(feature) != 0:
            raise OSError(f"row {number} was refused")
    del layer, dataset
    return path


def open_layer(path: Path, name: str = "plain") -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{path}|layername={name}", "zones", "ogr")
    if not layer.isValid():
        raise OSError(f"{path} {name}")
    return layer


def memory_layer(definition: str, fields: list[QgsField], rows: list[tuple[str | None, list[Any]]]) -> QgsVectorLayer:
    """Return a memory layer from fields and rows of (WKT, attributes)."""
    layer = QgsVectorLayer(definition, "memory zones", "memory")
    provider = layer.dataProvider()
    provider.addAttributes(fields)
    layer.updateFields()
    for wkt, values in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(values)
        if wkt is not None:
            feature.setGeometry(QgsGeometry.fromWkt(wkt))
        added, _ = provider.addFeatures([feature])
        if not added:
            raise OSError(f"refused: {values}")
    layer.updateExtents()
    return layer


def shape_of(table: ZoneTable) -> dict[str, Any]:
    """Return all that a table holds as plain values, so that two can be compared by ``==``; NaN is None."""
    return {
        "columns": {
            name: [None if value is None or value != value else value for value in table.frame[name].tolist()]
            for name in table.frame.columns
        },
        "kinds": {name: table.frame[name].dtype.kind for name in table.frame.columns},
        "types": {name: (field.name(), kind_of(field.type())) for name, field in table.types.items()},
        "geometry": None if table.geometry is None else [
            None if blob is None else (to_geometry(blob).asWkt(12) if not to_geometry(blob).isEmpty() else "EMPTY")
            for blob in table.geometry
        ],
        "crs": table.crs.authid(),
        "wkb": int(table.wkb_type),
    }  # fmt: skip
