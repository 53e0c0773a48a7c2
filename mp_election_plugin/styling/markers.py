"""Markers of the zone classes for layers of points: circles in the colours of the fills, signs for their patterns."""

from __future__ import annotations

import math

from qgis.core import QgsMarkerSymbol, QgsProperty, QgsSimpleMarkerSymbolLayer, QgsSymbolLayer
from qgis.PyQt.QtGui import QColor

from . import palette

# Diameter in millimetres up to a number of zones: with many of them the circles would lie on one another.
_SIZES = ((150, 3.6), (600, 2.8), (3_000, 2.0), (20_000, 1.4))
_SMALLEST = 1.0

# The same of the largest of circles in proportion, and the diameter below which none can be seen.
_LARGEST = ((150, 12.0), (600, 8.0), (3_000, 5.0), (20_000, 3.0))
_LARGEST_OF_MANY, _LEAST_SEEN = 2.0, 0.4

# Sign over the circle by tone: shape, colour, angle, size as a part of the circle's, width of its line likewise.
_SIGNS = {
    "tie": ("line", palette.TIE_LINE, 45, 0.95, 0.16),
    "no_data": ("cross2", palette.NO_DATA_LINE, 0, 0.6, 0.08),
    "no_list": ("line", palette.NO_LIST_LINE, 135, 0.95, 0.16),
    "zero": ("circle", palette.ZERO_DOT, 0, 0.3, 0.0),
    "contrast": ("line", palette.CONTRAST_LINE, 90, 0.95, 0.08),
}


def marker_size(zones: int) -> float:
    """Return the diameter of the circles in millimetres that suits a number of zones."""
    return next((size for most, size in _SIZES if zones <= most), _SMALLEST)


def circle(colour: str, size: float, outline: float) -> QgsMarkerSymbol:
    """Return an opaque circle of one colour."""
    return QgsMarkerSymbol.createSimple(
        {
            "name": "circle",
            "color": colour,
            "size": str(size),
            "outline_color": palette.OUTLINE,
            "outline_width": str(outline),
        }
    )


def proportional_circle(colour: str, field: str, most: float, shown: float, zones: int) -> QgsMarkerSymbol:
    """Return a circle whose area is in proportion to a field; legends show that of the value ``shown``."""
    largest = next((size for limit, size in _LARGEST if zones <= limit), _LARGEST_OF_MANY)
    symbol = circle(colour, max(_LEAST_SEEN, largest * math.sqrt(shown / most)), 0.12)
    layer = symbol.symbolLayer(0)
    layer.setStrokeColor(QColor("#ffffff"))
    size = f'max({_LEAST_SEEN}, {largest} * sqrt("{field}" / {most!r}))'
    layer.setDataDefinedProperty(QgsSymbolLayer.Property.PropertySize, QgsProperty.fromExpression(size))
    layer.setRenderingPass(1)
    return symbol


def tone_marker(
    tone: str, party_colour: str, size: float, outline: float, *, diverging: bool = False
) -> QgsMarkerSymbol:
    """Return the marker of a zone class by its tone; where the fill has a pattern the circle has a sign."""
    symbol = circle(palette.tone_colour(tone, party_colour), size, outline)
    sign = _SIGNS.get("contrast" if diverging and tone.startswith("contrast") else tone)
    if sign is None or (tone == "contrast" and not diverging):
        return symbol
    shape, colour, angle, part, width = sign
    symbol.appendSymbolLayer(
        QgsSimpleMarkerSymbolLayer.create(
            {
                "name": shape,
                "color": colour,
                "angle": str(angle),
                "size": str(size * part),
                "outline_color": colour,
                "outline_width": str(size * width),
            }
        )
    )
    return symbol
