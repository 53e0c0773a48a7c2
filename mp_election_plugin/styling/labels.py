"""Labels of zones, name and share: as large as the zone on the map allows, never one over another, with a halo.

A theme may have figures of its own, which are labels too: QGIS leaves out those that have no room.
"""

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

from ..core.wording import written
from .fonts import font

LABELS = ("none", "name", "share", "name_share")
# Points; a label that a zone has no room for is left out, so the map stays readable at every scale.
_LEAST, _MOST = 5.5, 10.0
_FIGURE = 7.5
# Width of a letter as a part of its height, and the letters of the shortest line: a name longer than its zone is wide
# is broken at spaces and after hyphens.
_LETTER_WIDTH, _LEAST_LETTERS = 0.54, 6
_MILLIMETRES_A_POINT = 0.3528
# The expression of the figures that the theme of a layer has.
_FIGURES = "mpelection/figures"
_HALO = 0.7
# Points of text for each millimetre of a square as large as the zone.
_POINTS_A_MILLIMETRE = 0.42


def label_text(layer: QgsVectorLayer, labels: str, language: str) -> str:
    """Return the expression of a zone's label: its name in the language, its share in percent, or both in two lines."""
    from .themes import zone_name_expression

    mark, sign = ("." if language[:2] == "en" else ","), ("٪" if language[:2] == "ar" else "%")
    has_share = layer.fields().lookupField("share") >= 0
    # In Arabic a mark has the line run from the right, the percent sign at the left of its number.
    start = "\u200f" if language[:2] == "ar" else ""
    number = f"replace(format_number(\"share\" * 100, 1, 'en'), '.', '{mark}')"
    share = f"'{start}' || {number} || '\u00a0{sign}'" if has_share else "NULL"
    # After a hyphen, but not after an article, a space without width, where a line may end.
    name = f"regexp_replace({zone_name_expression(layer, language) or 'NULL'}, '([^- ]{{3,}}-)', '\\\\1\u200b')"
    parts = {"name": [name], "share": [share]}
    parts["name_share"] = parts["name"] + parts["share"]
    figures = layer.customProperty(_FIGURES)
    lines = [*parts[labels], *([figures] if figures else [])]
    # Joined so that a zone without share still has its name.
    return f"nullif(array_to_string(array_filter(array({', '.join(lines)}), @element IS NOT NULL), '\\n'), '')"


def label_figures(layer: QgsVectorLayer, field: str, language: str) -> None:
    """Give a layer the figures of its theme as labels, or take away those of the theme that it had before.

    Parameters
    ----------
    layer : QgsVectorLayer
    field : str
        Expression of a count of votes, NULL where a zone has no figure; empty for a theme without figures. Where two
        have no room beside one another, the zone with fewer votes has it.
    language : str
        Language of the numbers.
    """
    had = bool(layer.customProperty(_FIGURES))
    layer.removeCustomProperty(_FIGURES)
    if not field:
        if had:
            layer.setLabelsEnabled(False)
        return
    mark = written([1000], ".0f", language[:2])[0].strip("\u200e")[1:-3]
    text = f"replace(format_number({field}, 0, 'en'), ',', '{mark}')"
    layer.setCustomProperty(_FIGURES, text)
    settings = QgsPalLayerSettings()
    settings.fieldName, settings.isExpression = text, True
    settings.setFormat(_text_format(language[:2] == "ar", _FIGURE))
    # Inside of the zone, also where it is a crescent or in several parts.
    settings.placement = QgsPalLayerSettings.Placement.OverPoint
    settings.centroidInside = settings.centroidWhole = True
    # Its own zone would be in the way of a figure.
    alone = settings.obstacleSettings()
    alone.setIsObstacle(False)
    settings.setObstacleSettings(alone)
    properties = QgsPropertyCollection()
    first = f"max(0, 10 - ln(1 + coalesce({field}, 0)))"
    properties.setProperty(QgsPalLayerSettings.Property.Priority, QgsProperty.fromExpression(first))
    settings.setDataDefinedProperties(properties)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


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
        # The figures of a theme are a part of it.
        layer.setLabelsEnabled(bool(layer.customProperty(_FIGURES)))
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
        letters = f"max({_LEAST_LETTERS}, floor({side} / ({size} * {_LETTER_WIDTH * _MILLIMETRES_A_POINT:.4f})))"
        properties.setProperty(QgsPalLayerSettings.Property.AutoWrapLength, QgsProperty.fromExpression(letters))
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


def _text_format(arabic: bool, size: float = _MOST) -> QgsTextFormat:
    of = QgsTextFormat()
    of.setFont(font(size, arabic=arabic))
    of.setSize(size)
    of.setSizeUnit(QgsUnitTypes.RenderUnit.RenderPoints)
    of.setColor(QColor("#1c1c1c"))
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(_HALO)
    halo.setColor(QColor(255, 255, 255, 215))
    of.setBuffer(halo)
    return of
