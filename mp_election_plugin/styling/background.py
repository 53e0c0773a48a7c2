"""The ground below the zones: where a country has zones without a polygon its map would have holes like the sea."""

from __future__ import annotations

from qgis.core import QgsFeature, QgsGeometry, QgsRuleBasedRenderer, QgsVectorLayer

from . import palette
from .symbols import flat


def background_layer(areas: QgsVectorLayer, label: str) -> QgsVectorLayer:
    """Return a layer of the united areas in a neutral colour, to lay below zones.

    Parameters
    ----------
    areas : QgsVectorLayer
        Polygons that cover the country, its regions for instance.
    label : str
        The text of its legend entry.
    """
    layer = QgsVectorLayer(f"MultiPolygon?crs={areas.crs().authid()}", label, "memory")
    whole = QgsFeature()
    whole.setGeometry(QgsGeometry.unaryUnion([each.geometry() for each in areas.getFeatures()]))
    layer.dataProvider().addFeatures([whole])
    layer.updateExtents()
    root = QgsRuleBasedRenderer.Rule(None)
    root.appendChild(QgsRuleBasedRenderer.Rule(flat(palette.GROUND, 0.15), label=label))
    layer.setRenderer(QgsRuleBasedRenderer(root))
    return layer
