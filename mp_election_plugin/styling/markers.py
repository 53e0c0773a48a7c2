"""Markers of the zone classes for layers of points: circles in the colours of the fills, signs for their patterns."""

from __future__ import annotations

from qgis.core import QgsMarkerSymbol, QgsSimpleMarkerSymbolLayer

from . import palette

# Diameter in millimetres up to a number of zones: with many of them the circles would lie on one another.
_SIZES = ((150, 3.6), (600, 2.8), (3_000, 2.0), (20_000, 1.4))
_SMALLEST = 1.0

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
