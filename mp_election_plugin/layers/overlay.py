"""The ground that zones of two layers have in common, measured in inhabitants of a third or in area."""

from __future__ import annotations

from typing import Any, Callable

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsDistanceArea,
    QgsGeometry,
    QgsRectangle,
    QgsSpatialIndex,
    QgsWkbTypes,
)

from ..core.crosswalk import ENDLESS, Ground
from ..core.errors import QT_TRANSLATE_NOOP, ElectionError, Message, some
from .geometry import to_geometry
from .shapes import brought_to, zone_shapes
from .table import ZoneTable
from .writer import Cancelled

Progress = Callable[[float], bool]
Shapes = list[QgsGeometry]
_NOWHERE = -1


class Overlay:
    """Zones of two layers laid upon each other, in the reference system of the first.

    Parameters
    ----------
    sources, targets : ZoneTable
        Layers of polygons.
    transforms : QgsCoordinateTransformContext
    progress : callable
        Takes the part done (0 to 1), returns False to stop.
    """

    def __init__(
        self, sources: ZoneTable, targets: ZoneTable, transforms: QgsCoordinateTransformContext, progress: Progress
    ) -> None:
        self.crs, self._transforms, self._progress = sources.crs, transforms, progress
        self.notes: list[Message] = []
        self.sources, self.targets = self._shapes(sources), self._shapes(targets)
        self._index = _index_of(self.targets)
        self._measure = QgsDistanceArea()
        self._measure.setSourceCrs(self.crs, transforms)
        self._measure.setEllipsoid(self.crs.ellipsoidAcronym())

    def _shapes(self, table: ZoneTable) -> Shapes:
        blobs, repaired = zone_shapes(table, self.crs, self._transforms, self._progress)
        if repaired:
            template = QT_TRANSLATE_NOOP("core", "Invalid shapes, repaired for the overlay, in rows: {rows}")
            self.notes.append(Message(template, {"rows": some([str(row + 1) for row in repaired])}, warning=True))
        return [to_geometry(blob) for blob in blobs]

    def _area(self, shape: QgsGeometry) -> float:
        return abs(float(self._measure.measureArea(shape)))

    def _go_on(self, part: float) -> None:
        if not self._progress(part):
            raise Cancelled

    def pieces(self, wanted: Any) -> list[tuple[int, int, QgsGeometry]]:
        """Return source, target and shape of all common ground of the sources wanted."""
        found = []
        for source in np.asarray(wanted).tolist():
            self._go_on(source / max(len(self.sources), 1))
            shape = self.sources[source]
            if shape.isNull():
                continue
            engine = _prepared(shape)
            for target in sorted(self._index.intersects(shape.boundingBox())):
                other = self.targets[target]
                if not engine.intersects(other.constGet()):
                    continue
                common = other if engine.contains(other.constGet()) else shape.intersection(other)
                if not common.isNull() and not common.isEmpty():
                    found.append((source, target, common))
        return found

    def by_area(self, wanted: Any) -> Ground:
        """Return the common ground of the sources wanted, measured by its area on the ellipsoid."""
        rows = [(source, target, self._area(common)) for source, target, common in self.pieces(wanted)]
        inside: dict[int, float] = {}
        for source, _, area in rows:
            inside[source] = inside.get(source, 0.0) + area
        for source in np.asarray(wanted).tolist():
            if not self.sources[source].isNull():
                rows.append((source, _NOWHERE, max(self._area(self.sources[source]) - inside.get(source, 0.0), 0.0)))
        return _ground(rows)

    def by_points(self, table: ZoneTable, inhabitants: Any) -> Ground:
        """Return the common ground measured by the inhabitants of points, each counted once.

        A point on a border is in the zone that comes first in its layer's order of shapes from west to east and south
        to north, whatever the order of rows.
        """
        transform = brought_to(table.crs, self.crs, self._transforms)
        points, weights = [], []
        for row, (blob, number) in enumerate(zip(table.geometry or [], inhabitants.tolist())):
            shape = to_geometry(blob)
            if shape.isNull() or shape.isEmpty() or number != number:
                continue
            if transform is not None:
                transform(shape, row)
            parts = [QgsGeometry(part.clone()) for part in shape.constParts()]
            points += parts
            weights += [number / len(parts)] * len(parts)
        index = _index_of(points)
        source, target = (self._located(points, index, shapes) for shapes in (self.sources, self.targets))
        self._said_of_outside(source < 0, np.array(weights))
        inside = source >= 0
        return Ground(source[inside], target[inside], np.array(weights)[inside])

    def _located(self, points: Shapes, index: QgsSpatialIndex, zones: Shapes) -> Any:
        """Return the zone of each point, -1 for none."""
        found = np.full(len(points), _NOWHERE, dtype=np.int64)
        for number, zone in enumerate(_west_to_east(zones)):
            self._go_on(number / len(zones))
            engine = _prepared(zones[zone])
            for point in index.intersects(zones[zone].boundingBox()):
                if found[point] == _NOWHERE and engine.intersects(points[point].constGet()):
                    found[point] = zone
        return found

    def by_polygons(self, table: ZoneTable, inhabitants: Any) -> Ground:
        """Return the common ground measured by the inhabitants of polygons, taken as spread evenly in each."""
        pieces = self.pieces(range(len(self.sources)))
        index, outer = _index_of([common for _, _, common in pieces]), _index_of(self.sources)
        rows = []
        shapes, lost = self._shapes(table), np.zeros(len(table))
        for number, (shape, people) in enumerate(zip(shapes, inhabitants.tolist())):
            self._go_on(number / len(shapes))
            if shape.isNull() or not people > 0:
                continue
            whole, engine = self._area(shape), _prepared(shape)
            inside: dict[int, float] = {}
            for at in index.intersects(shape.boundingBox()):
                source, target, common = pieces[at]
                area = self._common_area(shape, engine, common)
                inside[source] = inside.get(source, 0.0) + area
                rows.append((source, target, people * area / whole))
            for source in outer.intersects(shape.boundingBox()):
                area = self._common_area(shape, engine, self.sources[source])
                rows.append((source, _NOWHERE, people * max(area - inside.get(source, 0.0), 0.0) / whole))
                lost[number] += area / whole
        self._said_of_outside(lost < 0.5, np.nan_to_num(inhabitants))
        return _ground(rows)

    def _common_area(self, shape: QgsGeometry, engine: Any, other: QgsGeometry) -> float:
        if not engine.intersects(other.constGet()):
            return 0.0
        return self._area(other if engine.contains(other.constGet()) else shape.intersection(other))

    def _said_of_outside(self, outside: Any, inhabitants: Any) -> None:
        rows = outside & (inhabitants > 0)
        if rows.any():
            template = QT_TRANSLATE_NOOP(
                "core", "{count} features of the weight layer with {people:.0f} inhabitants lie outside all zones."
            )
            values = {"count": int(rows.sum()), "people": float(inhabitants[rows].sum())}
            self.notes.append(Message(template, values, warning=True))


def _ground(rows: list[tuple[int, int, float]]) -> Ground:
    source, target, weight = zip(*rows) if rows else ((), (), ())
    return Ground(np.array(source, np.int64), np.array(target, np.int64), np.array(weight, np.float64))


def _prepared(shape: QgsGeometry) -> Any:
    engine = QgsGeometry.createGeometryEngine(shape.constGet())
    engine.prepareGeometry()
    return engine


def _index_of(shapes: Shapes) -> QgsSpatialIndex:
    index = QgsSpatialIndex()
    for row, shape in enumerate(shapes):
        if not shape.isNull():
            index.addFeature(row, QgsRectangle(shape.boundingBox()))
    return index


def _west_to_east(zones: Shapes) -> list[int]:
    """Return the zones with a shape in an order of their ground, which does not depend on that of the rows."""
    boxes = {row: shape.boundingBox() for row, shape in enumerate(zones) if not shape.isNull()}
    return sorted(boxes, key=lambda row: (boxes[row].xMinimum(), boxes[row].yMinimum(), boxes[row].xMaximum(), row))


def inhabited(table: ZoneTable, people: Any, crs: QgsCoordinateReferenceSystem) -> None:
    """Refuse a weight layer that cannot be laid upon zones.

    Raises
    ------
    ElectionError
        If it has no points or polygons, no reference system, or numbers of inhabitants that are negative or without
        end.
    """
    kind = QgsWkbTypes.geometryType(table.wkb_type)
    fit = (QgsWkbTypes.GeometryType.PointGeometry, QgsWkbTypes.GeometryType.PolygonGeometry)
    if table.geometry is None or kind not in fit:
        raise ElectionError(
            QT_TRANSLATE_NOOP("core", "The weight layer has neither points nor polygons. Choose one that has.")
        )
    if not table.crs.isValid() or not crs.isValid():
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core",
                "The layer of the zones or the weight layer has no known reference system. Set it in the layer's "
                "properties first.",
            )
        )
    wrong = np.flatnonzero((people < 0) | (people >= ENDLESS))
    if len(wrong):
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core", "The weight layer has endless or negative numbers of inhabitants, in rows: {rows}"
            ),
            rows=some([str(row + 1) for row in wrong.tolist()]),
        )
