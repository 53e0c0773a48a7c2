"""Labels of zones, name and share: as large as the zone on the map allows, never one over another, with a halo."""

from __future__ import annotations

from qgis.core import (
    QgsPalLayerSettings,
    QgsProperty,
    QgsPropertyCollection,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
    QgsWkbTypes,
)
from qgis.PyQt.QtGui import QColor

from .fonts import font

LABELS = ("none", "name", "share", "name_share")
# Points; a label that a zone has no room for is left out, so the map stays readable at every scale.
_LEAST, _MOST = 5.5, 10.0
_HALO = 0.7
# Points of text for each millimetre of a square as large as the zone.
_POINTS_A_MILLIMETRE = 0.42


def label_text(layer: QgsVectorLayer, labels: str, language: str) -> str:
    """Return the expression of a zone's label: its name in the language, its share in percent, or both in two lines."""
    from .themes import zone_name_expression

    mark, sign = ("." if language[:2] == "en" else ","), ("٪" if language[:2] == "ar" else "%")
    has_share = layer.fields().lookupField("share") >= 0
    share = (
        f"replace(format_number(\"share\" * 100, 1, 'en'), '.', '{mark}') || '\u00a0{sign}'" if has_share else "NULL"
    )
    parts = {"name": [zone_name_expression(layer, language) or "NULL"], "share": [share]}
    parts["name_share"] = parts["name"] + parts["share"]
    # Joined so that a zone without share still has its name.
    return f"nullif(array_to_string(array_filter(array({', '.join(parts[labels])}), @element IS NOT NULL), '\\n'), '')"


def label_zones(layer: QgsVectorLayer, labels: str, language: str) -> None:
    """Give a layer labels, or take them away.

    Parameters
    ----------
    layer : QgsVectorLayer
        Zones.
    labels : {"none", "name", "share", "name_share"}
        What they tell.
    language : str
        Language of names and numbers.
    """
    if labels == "none":
        layer.setLabelsEnabled(False)
        return
    arabic = language[:2] == "ar"
    settings = QgsPalLayerSettings()
    settings.fieldName, settings.isExpression = label_text(layer, labels, language), True
    settings.setFormat(_text_format(arabic))
    settings.multilineAlign = QgsPalLayerSettings.MultiLineAlign.MultiCenter
    properties = QgsPropertyCollection()
    if layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry:
        settings.placement = QgsPalLayerSettings.Placement.Horizontal
        settings.fitInPolygonOnly = True
        # The side of a square of the zone's size on paper, in millimetres.
        side = "sqrt($area) / @map_scale * 1000"
        size = f"max({_LEAST}, min({_MOST}, {side} * {_POINTS_A_MILLIMETRE}))"
        properties.setProperty(QgsPalLayerSettings.Property.Size, QgsProperty.fromExpression(size))
    else:
        settings.placement = QgsPalLayerSettings.Placement.OrderedPositionsAroundPoint
    if layer.fields().lookupField("votes") >= 0:
        # Where two labels want one place, the zone with more votes has it.
        first = 'min(10, ln(1 + coalesce("votes", 0)))'
        properties.setProperty(QgsPalLayerSettings.Property.Priority, QgsProperty.fromExpression(first))
    settings.setDataDefinedProperties(properties)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)
    layer.triggerRepaint()


def _text_format(arabic: bool) -> QgsTextFormat:
    of = QgsTextFormat()
    of.setFont(font(_MOST, arabic=arabic))
    of.setSize(_MOST)
    of.setSizeUnit(QgsUnitTypes.RenderUnit.RenderPoints)
    of.setColor(QColor("#1c1c1c"))
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(_HALO)
    halo.setColor(QColor(255, 255, 255, 215))
    of.setBuffer(halo)
    return of
