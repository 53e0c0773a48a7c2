"""Shapes of zones as a database and an overlay need them: polygons, valid, in one reference system."""

from __future__ import annotations

from typing import Any, Callable

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsGeometry,
    QgsWkbTypes,
)

from ..core.errors import QT_TRANSLATE_NOOP, ElectionError
from .geometry import Blob, bounding_box, to_blob, to_geometry
from .table import ZoneTable

_POLYGONS = QgsWkbTypes.Type.MultiPolygon


def zone_shapes(
    table: ZoneTable,
    crs: QgsCoordinateReferenceSystem,
    transforms: QgsCoordinateTransformContext,
    progress: Callable[[float], bool],
) -> tuple[list[Blob], list[int]]:
    """Return the shapes of a layer as valid multipolygons in a reference system, and the rows that were not valid.

    A table without geometry has none for every row, and an empty geometry is none.

    Raises
    ------
    ElectionError
        If the layer has points or lines, no known reference system, or a shape that it cannot be brought from.
    """
    if table.geometry is None:
        return [None] * len(table), []
    kind = QgsWkbTypes.geometryType(table.wkb_type)
    wanted = (QgsWkbTypes.GeometryType.PolygonGeometry, QgsWkbTypes.GeometryType.UnknownGeometry)
    if kind not in wanted:
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core", "The zones are {kind}, and polygons are needed. Choose the layer with the boundaries."
            ),
            kind=QgsWkbTypes.geometryDisplayString(kind),
        )
    if not table.crs.isValid():
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core", "The layer of the zones has no known reference system. Set it in the layer's properties first."
            )
        )
    transform = brought_to(table.crs, crs, transforms)
    shapes: list[Blob] = []
    repaired = []
    for row, blob in enumerate(table.geometry):
        if row % 1000 == 0:
            progress(row / len(table))
        shape, valid = _shape(blob, transform, row)
        if not valid:
            repaired.append(row)
        shapes.append(shape)
    return shapes, repaired


def brought_to(
    given: QgsCoordinateReferenceSystem, crs: QgsCoordinateReferenceSystem, transforms: QgsCoordinateTransformContext
) -> Callable[[QgsGeometry, int], None] | None:
    """Return a function that brings the geometry of a row to a reference system; None where it is there already."""
    if given == crs:
        return None
    transform = QgsCoordinateTransform(given, crs, transforms)
    return lambda geometry, row: _transform(geometry, transform, row)


def _shape(blob: Blob, transform: Callable[[QgsGeometry, int], None] | None, row: int) -> tuple[Blob, bool]:
    """Return one shape, and whether it was valid as it came."""
    geometry = to_geometry(blob)
    if geometry.isNull() or geometry.isEmpty():
        return None, True
    # Judged before anything is done to it: what the user has is what is said to be wrong.
    valid = geometry.isGeosValid()
    if QgsWkbTypes.isCurvedType(geometry.wkbType()):
        # A database of polygons, and an overlay, have straight lines only.
        geometry = QgsGeometry(geometry.constGet().segmentize())
        blob = to_blob(geometry, _POLYGONS)
    if transform is not None:
        transform(geometry, row)
    if valid and transform is not None and not geometry.isGeosValid():
        valid = False
    if valid:
        return (blob if transform is None and _is_multipolygon(geometry) else to_blob(geometry, _POLYGONS)), True
    mended = to_blob(geometry.makeValid(), _POLYGONS)
    if mended is not None and (to_geometry(mended).isEmpty() or not _is_multipolygon(to_geometry(mended))):
        # It had no area: what is left is a point or a line.
        mended = None
    return mended, False


def outside_world(shapes: list[Blob]) -> list[int]:
    """Return the rows of shapes in degrees that lie where there is no place on earth, in whole or in part.

    Degrees of longitude up to 360 are taken, as maps of the Pacific have them.
    """
    found = []
    for row, shape in enumerate(shapes):
        box = None if shape is None else bounding_box(shape)
        # Also said of what is no number: it is not within.
        if box is not None and not (min(box[0], box[1] * 4, -box[2], -box[3] * 4) >= -360.0):
            found.append(row)
    return found


def beyond_half_turn(shapes: list[Blob]) -> list[int]:
    """Return the rows of shapes in degrees with a longitude beyond 180, in whole or in part."""
    boxes = [None if shape is None else bounding_box(shape) for shape in shapes]
    # What has been brought to degrees may end a hair's breadth behind the line.
    return [row for row, box in enumerate(boxes) if box is not None and max(-box[0], box[2]) > 180.0 + 1e-9]


def _is_multipolygon(geometry: QgsGeometry) -> bool:
    return bool(geometry.wkbType() == _POLYGONS)


def _transform(geometry: QgsGeometry, transform: QgsCoordinateTransform, row: int) -> None:
    problem: Any = None
    try:
        failed = geometry.transform(transform)
        problem = failed if int(getattr(failed, "value", failed)) else None
    except QgsCsException as error:
        problem = error
    if problem is not None:
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core",
                "The geometry of row {row} cannot be brought to {crs}. Check the reference system of the layer.",
            ),
            row=row + 1,
            crs=transform.destinationCrs().authid() or transform.destinationCrs().description(),
        )
