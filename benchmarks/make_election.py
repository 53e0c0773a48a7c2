"""Makes an invented election of any size: square zones and a results table in one GeoPackage, the same at every run."""

from __future__ import annotations

import argparse
import math
from pathlib import Path

import numpy as np
from osgeo import ogr, osr

ogr.UseExceptions()


def square(column: int, row: int, side: float = 1000.0) -> ogr.Geometry:
    """Return a square of nine vertices, near the size of a simplified administrative zone."""
    x, y, half = column * side, row * side, side / 2
    ring = ogr.Geometry(ogr.wkbLinearRing)
    for dx, dy in (
        (0, 0),
        (half, 0),
        (side, 0),
        (side, half),
        (side, side),
        (half, side),
        (0, side),
        (0, half),
        (0, 0),
    ):
        ring.AddPoint_2D(x + dx, y + dy)
    polygon = ogr.Geometry(ogr.wkbPolygon)
    polygon.AddGeometry(ring)
    zone = ogr.Geometry(ogr.wkbMultiPolygon)
    zone.AddGeometry(polygon)
    return zone


def make(path: Path, zones: int, lists: int, seed: int = 20210908) -> None:
    """Write layers ``zones`` and ``results``; one list in five is missing in a zone."""
    rng = np.random.default_rng(seed)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(26191)
    path.unlink(missing_ok=True)
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = dataset.CreateLayer("zones", reference, ogr.wkbMultiPolygon, ["GEOMETRY_NAME=geom"])
    for name in ("zone_code", "zone_name", "parent_code"):
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    side = math.ceil(math.sqrt(zones))
    codes = [f"{zone // 1000:03d}.{zone % 1000:04d}" for zone in range(zones)]
    dataset.StartTransaction()
    for zone, code in enumerate(codes):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField(0, code)
        feature.SetField(1, f"Zone {zone}")
        feature.SetField(2, code[:3])
        feature.SetGeometryDirectly(square(zone % side, zone // side))
        layer.CreateFeature(feature)
    dataset.CommitTransaction()

    table = dataset.CreateLayer("results", None, ogr.wkbNone)
    for name in ("zone_code", "zone_name"):
        table.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    for name in ("registered", "voters", "seats", *(f"votes_P{number:02d}" for number in range(lists))):
        table.CreateField(ogr.FieldDefn(name, ogr.OFTInteger64))
    votes = rng.negative_binomial(1, 0.002, (zones, lists))
    missing = rng.random((zones, lists)) < 0.2
    dataset.StartTransaction()
    for zone, code in enumerate(codes):
        feature = ogr.Feature(table.GetLayerDefn())
        feature.SetField(0, code)
        feature.SetField(1, f"Zone {zone}")
        valid = int(votes[zone][~missing[zone]].sum())
        for position, value in enumerate((2 * valid + 10, valid + 5, zone % 6 + 1), start=2):
            feature.SetField(position, value)
        for number in range(lists):
            if not missing[zone, number]:
                feature.SetField(5 + number, int(votes[zone, number]))
        table.CreateFeature(feature)
    dataset.CommitTransaction()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("path", type=Path)
    parser.add_argument("--zones", type=int, default=100_000)
    parser.add_argument("--lists", type=int, default=30)
    options = parser.parse_args()
    make(options.path, options.zones, options.lists)
