"""The layers of an atlas page: its zones, the line round them, the ground below, and the rest of the country."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsCoordinateTransform,
    QgsFeature,
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsGeometry,
    QgsProject,
    QgsRuleBasedRenderer,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
    QgsWkbTypes,
)

from . import palette
from .symbols import flat

_FRAME = {"style": "no", "outline_color": "#1c1c1c", "outline_width": "0.5"}
# Paler than the ground, and without the zones' outlines: what is beyond the page's zones is context only.
_CONTEXT, _CONTEXT_LINE = "#f3f4f5", "#d3d6d8"


def part_of(layer: QgsVectorLayer, ids: Sequence[int]) -> QgsVectorLayer:
    """Return a layer in memory of some features of a layer, with its fields."""
    made: QgsVectorLayer = layer.materialize(QgsFeatureRequest().setFilterFids(list(ids)))
    made.setName(layer.name())
    return made


def united(geometries: Sequence[QgsGeometry]) -> QgsGeometry:
    """Return the area of some geometries together, without those that have none."""
    areas = [each for each in geometries if not each.isEmpty()]
    return QgsGeometry.unaryUnion(areas) if areas else QgsGeometry()


def in_system_of(layer: QgsVectorLayer, other: QgsVectorLayer, project: QgsProject) -> dict[int, QgsGeometry]:
    """Return the geometries of a layer by feature id, in the reference system of another one."""
    transform = QgsCoordinateTransform(layer.crs(), other.crs(), project)
    found = {}
    for feature in layer.getFeatures(QgsFeatureRequest().setNoAttributes()):
        geometry = QgsGeometry(feature.geometry())
        geometry.transform(transform)
        found[feature.id()] = geometry
    return found


def areas_layer(geometries: Sequence[QgsGeometry], like: QgsVectorLayer, label: str = "") -> QgsVectorLayer:
    """Return a layer in memory of polygons in the reference system of another layer."""
    layer = QgsVectorLayer(f"MultiPolygon?crs={like.crs().authid()}", label, "memory")
    layer.setCrs(like.crs())
    features = []
    for geometry in geometries:
        if geometry.type() == QgsWkbTypes.GeometryType.PolygonGeometry and not geometry.isEmpty():
            feature = QgsFeature()
            feature.setGeometry(geometry)
            features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    return layer


def frame_layer(area: QgsGeometry, like: QgsVectorLayer) -> QgsVectorLayer:
    """Return the line round the zones of a page."""
    layer = areas_layer([area], like)
    layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(_FRAME)))
    return layer


def ground_layer(area: QgsGeometry, like: QgsVectorLayer, label: str) -> QgsVectorLayer:
    """Return the ground below the zones of a page, seen where a zone has no polygon; ``label`` is its legend entry."""
    layer = areas_layer([area], like, label)
    root = QgsRuleBasedRenderer.Rule(None)
    root.appendChild(QgsRuleBasedRenderer.Rule(flat(palette.GROUND, 0.15), label=label))
    layer.setRenderer(QgsRuleBasedRenderer(root))
    return layer


def context_layer(geometries: Sequence[QgsGeometry], like: QgsVectorLayer) -> QgsVectorLayer:
    """Return the country round the zones of a page, pale."""
    layer = areas_layer(geometries, like)
    symbol = QgsFillSymbol.createSimple({"color": _CONTEXT, "outline_color": _CONTEXT_LINE, "outline_width": "0.12"})
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    return layer
