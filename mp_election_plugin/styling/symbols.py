"""Symbols of the zone classes: flat fills, hatches and dots for what is no value; markers where zones are points."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsCentroidFillSymbolLayer,
    QgsFillSymbol,
    QgsLinePatternFillSymbolLayer,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsPointPatternFillSymbolLayer,
    QgsProperty,
    QgsSimpleFillSymbolLayer,
    QgsSymbol,
    QgsSymbolLayer,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from . import palette
from .markers import circle, marker_size, proportional_circle, tone_marker

# Outline in millimetres up to a number of zones: with many of them the outlines would be all there is to see.
_OUTLINES = ((150, 0.22), (600, 0.16), (3_000, 0.1), (20_000, 0.05))
_THINNEST = 0.02


def outline_width(zones: int) -> float:
    """Return the width of the outlines in millimetres that suits a number of zones."""
    return next((width for most, width in _OUTLINES if zones <= most), _THINNEST)


def flat(colour: str, outline: float) -> QgsFillSymbol:
    """Return an opaque fill of one colour."""
    fill = QgsSimpleFillSymbolLayer(
        QColor(colour),
        Qt.BrushStyle.SolidPattern,
        QColor(palette.OUTLINE),
        Qt.PenStyle.SolidLine,
        outline,
        Qt.PenJoinStyle.RoundJoin,
    )
    # Handed over one by one: a list of layers stays Python's, which would free them under the symbol.
    symbol = QgsFillSymbol()
    symbol.changeSymbolLayer(0, fill)
    return symbol


def hatched(
    colour: str, line: str, outline: float, *, distance: float, width: float, angle: float = 45
) -> QgsFillSymbol:
    """Return an opaque fill with parallel lines over it; distance and width in millimetres, so print is like screen."""
    symbol = flat(colour, outline)
    lines = QgsLinePatternFillSymbolLayer()
    lines.setLineAngle(angle)
    lines.setDistance(distance)
    lines.setSubSymbol(QgsLineSymbol.createSimple({"line_color": line, "line_width": str(width)}))
    symbol.appendSymbolLayer(lines)
    return symbol


def dotted(colour: str, dot: str, outline: float) -> QgsFillSymbol:
    """Return an opaque fill with a grid of dots over it."""
    symbol = flat(colour, outline)
    dots = QgsPointPatternFillSymbolLayer()
    dots.setDistanceX(1.5)
    dots.setDistanceY(1.5)
    marker = {"name": "circle", "color": dot, "size": "0.5", "outline_style": "no"}
    dots.setSubSymbol(QgsMarkerSymbol.createSimple(marker))
    symbol.appendSymbolLayer(dots)
    return symbol


def tone_symbol(tone: str, party_colour: str, outline: float, *, diverging: bool = False) -> QgsFillSymbol:
    """Return the symbol of a zone class by its tone (see `palette.tone_colour`).

    In a diverging scale the contrasting side is lined too: grey print shows only how far from the middle a class is.
    """
    colour = palette.tone_colour(tone, party_colour)
    if tone == "tie":
        return hatched(colour, palette.TIE_LINE, outline, distance=1.3, width=0.4)
    if tone == "no_data":
        return hatched(colour, palette.NO_DATA_LINE, outline, distance=1.6, width=0.2)
    if tone == "no_list":
        # Neither grey print nor a colour-blind eye tells a plain light grey from a party's palest tone.
        return hatched(colour, palette.NO_LIST_LINE, outline, distance=1.9, width=0.3, angle=135)
    if tone == "zero":
        return dotted(colour, palette.ZERO_DOT, outline)
    if diverging and tone.startswith("contrast"):
        return hatched(colour, palette.CONTRAST_LINE, outline, distance=1.8, width=0.15, angle=0)
    return flat(colour, outline)


def for_legend_only(symbol: QgsSymbol) -> QgsSymbol:
    """Return a symbol that legends show and maps do not draw: a legend does not ask the property, a map does."""
    for layer in symbol.symbolLayers():
        layer.setDataDefinedProperty(QgsSymbolLayer.Property.PropertyLayerEnabled, QgsProperty.fromExpression("FALSE"))
    return symbol


def with_colours(symbol: QgsSymbol, field: str, bounds: Sequence[float], colours: Sequence[str]) -> QgsSymbol:
    """Return a symbol whose fill is of the colour of the part of a field that a zone is in.

    Opaque: what lies below a map, such as the ground of zones without a polygon, must not tint what its legend says.

    Parameters
    ----------
    symbol : QgsSymbol
    field : str
    bounds : sequence of float
        Where the parts begin, but for the lowest one.
    colours : sequence of str
        One a part, the lowest first.
    """
    lowest, *higher = colours
    cases = " ".join(f"WHEN \"{field}\" >= {start!r} THEN '{each}'" for start, each in reversed([*zip(bounds, higher)]))
    fill = QgsProperty.fromExpression(f"CASE {cases} ELSE '{lowest}' END")
    symbol.symbolLayer(0).setDataDefinedProperty(QgsSymbolLayer.Property.PropertyFillColor, fill)
    return symbol


def centred(marker: QgsMarkerSymbol, outline: float) -> QgsFillSymbol:
    """Return the ground of a zone with a marker on it, one for all its parts, drawn after all grounds."""
    symbol = flat(palette.UNDER_CIRCLES, outline)
    centre = QgsCentroidFillSymbolLayer()
    centre.setPointOnSurface(True)
    centre.setPointOnAllParts(False)
    centre.setSubSymbol(marker)
    centre.setRenderingPass(1)
    symbol.appendSymbolLayer(centre)
    return symbol


def circle_in(symbol: QgsSymbol) -> QgsMarkerSymbol | None:
    """Return a copy of the marker that a symbol draws in the middle of a polygon; None where it draws none."""
    last = symbol.symbolLayer(symbol.symbolLayerCount() - 1)
    return last.subSymbol().clone() if isinstance(last, QgsCentroidFillSymbolLayer) else None


def proportional_size(marker: QgsSymbol | None) -> float:
    """Return the diameter of the circle in proportion that a symbol shows in legends; 0 where it has none."""
    if not isinstance(marker, QgsMarkerSymbol):
        return 0.0
    sized = marker.symbolLayer(0).dataDefinedProperties().isActive(QgsSymbolLayer.Property.PropertySize)
    return float(marker.size()) if sized else 0.0


class ZoneSymbols:
    """The symbols of a layer: fills for polygons, markers for points, as fine as its number of zones asks for."""

    def __init__(self, layer: QgsVectorLayer, zones: int) -> None:
        self._points = layer.geometryType() == QgsWkbTypes.GeometryType.PointGeometry
        self._outline, self._size, self._zones = outline_width(zones), marker_size(zones), zones

    def flat(self, colour: str) -> QgsSymbol:
        """Return the symbol of one colour."""
        return circle(colour, self._size, self._outline) if self._points else flat(colour, self._outline)

    def tone(self, tone: str, party_colour: str, *, diverging: bool = False) -> QgsSymbol:
        """Return the symbol of a zone class by its tone."""
        if self._points:
            return tone_marker(tone, party_colour, self._size, self._outline, diverging=diverging)
        return tone_symbol(tone, party_colour, self._outline, diverging=diverging)

    def proportional(self, colour: str, field: str, most: float, shown: float) -> QgsSymbol:
        """Return a circle whose area is in proportion to a field.

        Parameters
        ----------
        colour : str
            Colour of the circle.
        field : str
            The field.
        most : float
            The value of the largest circle.
        shown : float
            The value that legends show.
        """
        marker = proportional_circle(colour, field, most, shown, self._zones)
        return marker if self._points else centred(marker, self._outline)
