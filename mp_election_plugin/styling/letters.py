"""Letters of labels and legends: a text format where QGIS has one, else a font, which newer versions deprecate."""

from __future__ import annotations

from qgis.core import QgsLayoutItemLabel, QgsLayoutItemLegend, QgsLegendStyle, QgsTextFormat, QgsUnitTypes
from qgis.PyQt.QtGui import QColor, QFont


def _in_font(words: QgsTextFormat, of: QFont, ink: QColor | None) -> QgsTextFormat:
    """Return a format in another font, which has its size in points, and another colour where one is given."""
    result = QgsTextFormat(words)
    result.setFont(of)
    result.setSize(of.pointSizeF())
    result.setSizeUnit(QgsUnitTypes.RenderUnit.RenderPoints)
    if ink is not None:
        result.setColor(ink)
    return result


def label_font(label: QgsLayoutItemLabel) -> QFont:
    """Return the font of a label with its size in points."""
    return label.textFormat().toQFont() if hasattr(label, "textFormat") else label.font()


def set_label_font(label: QgsLayoutItemLabel, of: QFont, ink: QColor | None = None) -> None:
    """Set the font of a label, and its colour where one is given."""
    if hasattr(label, "setTextFormat"):
        label.setTextFormat(_in_font(label.textFormat(), of, ink))
        return
    label.setFont(of)
    if ink is not None:
        label.setFontColor(ink)


def set_legend_font(legend: QgsLayoutItemLegend, style: QgsLegendStyle.Style, of: QFont, ink: QColor) -> None:
    """Set the font and the colour of one part of a legend."""
    if hasattr(QgsLegendStyle, "setTextFormat"):
        part = legend.rstyle(style)
        part.setTextFormat(_in_font(part.textFormat(), of, ink))
        return
    legend.setStyleFont(style, of)
    legend.setFontColor(ink)
