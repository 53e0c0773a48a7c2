"""Outlines for tests: from polygons given by hand, grids, and the layers of the reference data."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from mp_election_plugin.core.contiguity import Outlines

Ring = Sequence[tuple[float, float]]


def outlines_of(zones: Sequence[Sequence[Ring]]) -> Outlines:
    """Return outlines of zones, each a list of rings, which are closed here where they are not."""
    xy: list[tuple[float, float]] = []
    ends, of_ring = [], []
    for zone, rings in enumerate(zones):
        for ring in rings:
            points = list(ring)
            xy += points if points[0] == points[-1] else [*points, points[0]]
            ends.append(len(xy))
            of_ring.append(zone)
    return Outlines(np.array(xy, dtype=np.float64).reshape(-1, 2), np.array(ends), np.array(of_ring), len(zones))


def box(x: float, y: float, width: float = 1.0, height: float = 1.0) -> Ring:
    """Return a rectangle."""
    return [(x, y), (x + width, y), (x + width, y + height), (x, y + height)]


def grid(columns: int, rows: int) -> Outlines:
    """Return unit squares side by side, row after row."""
    return outlines_of([[box(x, y)] for y in range(rows) for x in range(columns)])


def shapefile(path: Path) -> Outlines:
    """Return the outlines of a shapefile, by GDAL."""
    ogr = pytest.importorskip("osgeo.ogr", reason="GDAL reads the outlines")

    source = ogr.Open(str(path))
    zones = []
    for feature in source.GetLayer(0):
        geometry = feature.geometry()
        single = geometry.GetGeometryName() == "POLYGON"
        parts = [geometry] if single else [geometry.GetGeometryRef(at) for at in range(geometry.GetGeometryCount())]
        zones.append(
            [
                [point[:2] for point in part.GetGeometryRef(at).GetPoints()]
                for part in parts
                for at in range(part.GetGeometryCount())
            ]
        )
    return outlines_of(zones)
