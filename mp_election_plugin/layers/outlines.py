"""The outlines of zones as arrays of coordinates, in metres as near as can be, from geometries as they are stored."""

from __future__ import annotations

import hashlib
import math
import struct
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY, QgsUnitTypes, QgsWkbTypes

from ..core.contiguity import Outlines
from ..core.nearest import EARTH, centroids, on_globe
from .geometry import Blob, to_blob, to_geometry, wkb_start
from .table import ZoneTable

_MULTIPOLYGON = int(QgsWkbTypes.Type.MultiPolygon)
_HEAD = struct.Struct("<BI")
_COUNT = struct.Struct("<I")
# A degree of latitude on the sphere that has the earth's mean radius.
_METRES_A_DEGREE = EARTH * math.pi / 180


@dataclass(frozen=True)
class Shapes:
    """Outlines of a layer's zones, and what is to be said of some.

    Parameters
    ----------
    own : Outlines
        In the coordinates of the layer.
    metres : ndarray of float, shape (2,)
        Metres of one unit of them, along x and y: of degrees at the layer's middle latitude.
    geographic : bool
        Whether they are longitude and latitude.
    invalid : list of int
        Rows whose geometry is not valid; they are read as they are.
    twins : list of list of int
        Rows that have one and the same geometry.
    points : ndarray of float, shape (n, 2)
        Where zones are that are drawn as points, in the coordinates of the layer; NaN for any other.
    """

    own: Outlines
    metres: np.ndarray
    geographic: bool
    invalid: list[int]
    twins: list[list[int]]
    points: np.ndarray

    @property
    def outlines(self) -> Outlines:
        """The outlines in metres."""
        return replace(self.own, xy=self.own.xy * self.metres)

    def centres(self) -> np.ndarray:
        """Return the centre of each zone in the layer's coordinates, NaN where it is not on the map; shape (n, 2)."""
        return centroids(self.own) if len(self.own.xy) else self.points


def _rings(blob: bytes, at: int) -> list[tuple[int, int]]:
    """Return where the vertices of each ring of a little-endian multipolygon begin, and how many they are."""
    (parts,) = _COUNT.unpack_from(blob, at + 5)
    at += 9
    found = []
    for _ in range(parts):
        (rings,) = _COUNT.unpack_from(blob, at + 5)
        at += 9
        for _ in range(rings):
            (count,) = _COUNT.unpack_from(blob, at)
            found.append((at + 4, count))
            at += 4 + 16 * count
    return found


def _plain(blob: bytes) -> tuple[bytes, int] | None:
    """Return a blob that holds a little-endian multipolygon and where that begins, None where there is no outline."""
    start = wkb_start(blob)
    if _HEAD.unpack_from(blob, start) != (1, _MULTIPOLYGON):
        again = to_blob(_straight(to_geometry(blob)), QgsWkbTypes.Type.MultiPolygon)
        if again is None or _HEAD.unpack_from(again, wkb_start(again)) != (1, _MULTIPOLYGON):
            return None
        blob, start = again, wkb_start(again)
    return blob, start


def _straight(geometry: QgsGeometry) -> QgsGeometry:
    """Return a geometry with its arcs as straight lines; the surfaces of a GML are polygons then, curved or not."""
    return geometry if geometry.isNull() else QgsGeometry(geometry.constGet().segmentize())


def read_outlines(geometry: Sequence[Blob]) -> Outlines:
    """Return the outlines of polygons, given as GeoPackage blobs, in the coordinates that they have."""
    pieces: list[bytes] = []
    counts: list[int] = []
    zones: list[int] = []
    for zone, blob in enumerate(geometry):
        plain = None if blob is None else _plain(blob)
        if plain is None:
            continue
        for at, count in _rings(*plain):
            # A vertex that is nowhere cannot be beside another.
            if count and np.isfinite(np.frombuffer(plain[0], "<f8", 2 * count, at)).all():
                pieces.append(plain[0][at : at + 16 * count])
                counts.append(count)
                zones.append(zone)
    xy = np.frombuffer(b"".join(pieces), dtype="<f8").reshape(-1, 2).astype(np.float64)
    return Outlines(xy, np.cumsum(counts, dtype=np.int64), np.array(zones, dtype=np.int64), len(geometry))


def shapes_of(table: ZoneTable) -> Shapes:
    """Return the outlines of a layer of polygons, or its points; none for a layer or zone without a geometry."""
    geometry: Sequence[Blob] = table.geometry if table.geometry is not None else [None] * len(table)
    found, points = read_outlines(geometry), _points(table, geometry)
    geographic = bool(table.crs.isGeographic())
    latitudes = found.xy[:, 1] if len(found.xy) else points[~np.isnan(points[:, 1]), 1]
    middle = (latitudes.min() + latitudes.max()) / 2 if len(latitudes) else 0.0
    metres = (
        _METRES_A_DEGREE * np.array([math.cos(math.radians(middle)), 1.0])
        if geographic
        else np.full(2, metres_of(table.crs))
    )
    invalid = [row for row, blob in enumerate(geometry) if blob is not None and not to_geometry(blob).isGeosValid()]
    shapes = Shapes(found, metres, geographic, invalid, [], points)
    # Empty geometries are alike too, and nobody's outline.
    mapped = ~np.isnan(shapes.centres()).any(axis=1)
    return replace(shapes, twins=_twins([blob if there else None for blob, there in zip(geometry, mapped)]))


def _points(table: ZoneTable, geometry: Sequence[Blob]) -> np.ndarray:
    """Return where the zones of a layer of points are, several points of a zone in their middle."""
    found = np.full((len(geometry), 2), np.nan)
    if QgsWkbTypes.geometryType(table.wkb_type) != QgsWkbTypes.GeometryType.PointGeometry:
        return found
    for row, blob in enumerate(geometry):
        middle = None if blob is None else to_geometry(blob).centroid()
        if middle is not None and not middle.isEmpty():
            found[row] = middle.asPoint().x(), middle.asPoint().y()
    return found


def metres_of(crs: QgsCoordinateReferenceSystem) -> float:
    """Return the metres of one unit of a projected reference system; 1 where its unit is not known."""
    metres = QgsUnitTypes.DistanceUnit.DistanceMeters
    unit = crs.mapUnits()
    if not crs.isValid() or unit == QgsUnitTypes.DistanceUnit.DistanceUnknownUnit:
        return 1.0
    return float(QgsUnitTypes.fromUnitToUnitFactor(unit, metres))


def _twins(geometry: Sequence[Blob]) -> list[list[int]]:
    """Return rows that have the same geometry."""
    seen: dict[bytes, list[int]] = {}
    for row, blob in enumerate(geometry):
        if blob is not None:
            seen.setdefault(hashlib.sha256(blob[wkb_start(blob) :]).digest(), []).append(row)
    return [rows for rows in seen.values() if len(rows) > 1]


def line_blob(start: np.ndarray, end: np.ndarray) -> Blob:
    """Return a straight line between two points, as a blob."""
    line = QgsGeometry.fromPolylineXY([QgsPointXY(*start.tolist()), QgsPointXY(*end.tolist())])
    return to_blob(line, QgsWkbTypes.Type.MultiLineString)


def metres_between(
    centres: np.ndarray, first: np.ndarray, second: np.ndarray, crs: QgsCoordinateReferenceSystem
) -> np.ndarray:
    """Return the distance of pairs of points in metres: along the globe, or in the plane of a projected system."""
    if not crs.isGeographic():
        return np.hypot(*(centres[first] - centres[second]).T) * metres_of(crs)
    points = on_globe(centres)
    straight = np.sqrt(((points[first] - points[second]) ** 2).sum(axis=1))
    return 2 * EARTH * np.arcsin(np.minimum(straight / (2 * EARTH), 1.0))
