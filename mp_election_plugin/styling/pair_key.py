"""The square of three by three colours that explains a map of two measures on paper, of native shapes and labels."""

from __future__ import annotations

from qgis.core import (
    QgsFillSymbol,
    QgsLayoutItemLabel,
    QgsLayoutItemShape,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsPrintLayout,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QFont

from .fonts import font
from .letters import set_label_font
from .marks import theme_of, words_of
from .sheets import Box
from .words import Words

# Millimetres: the side of a colour where room is scarce and where it is not, the room for the words of an axis, and the
# whole with a gap above.
_CELL, _LARGEST_CELL, _AXIS, _GAP = 7.0, 11.0, 4.5, 4.0
KEY_HEIGHT, LARGEST_KEY = (3 * cell + _AXIS + _GAP for cell in (_CELL, _LARGEST_CELL))
KEY_WIDTH = 3 * _CELL + _AXIS
_LETTERS = 7.0
_LEFT_TO_RIGHT_MARK = "\u200e"
_AXES = {"strength_turnout": "axis_turnout", "strength_margin": "axis_gap"}


def has_key(layer: QgsVectorLayer) -> bool:
    """Return whether a layer shows two measures by a theme, with areas that have one colour each."""
    polygons = layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry
    return polygons and theme_of(layer)[0] in _AXES


def add_key(layout: QgsPrintLayout, layer: QgsVectorLayer, box: Box) -> bool:
    """Draw the square at the foot of a box: share grows upwards, the other measure as the language is read.

    Returns
    -------
    bool
        Whether there was room for it.
    """
    if box.height < KEY_HEIGHT or box.width < KEY_WIDTH or not has_key(layer):
        return False
    words = Words(words_of(layer))
    arabic = words.language == "ar"
    cell = min(_LARGEST_CELL, (box.height - _AXIS - _GAP) / 3, (box.width - _AXIS) / 3)
    side = 3 * cell
    left = box.x + box.width - side - _AXIS if arabic else box.x + _AXIS
    top = box.y + box.height - side - _AXIS
    # The nine classes come first, the strongest at the head.
    for number, rule in enumerate(layer.renderer().rootRule().children()[:9]):
        strength, other = 2 - number // 3, 2 - number % 3
        column = 2 - other if arabic else other
        _cell(layout, rule.symbol(), Box(left + column * cell, top + (2 - strength) * cell, cell, cell))
    of = font(_LETTERS * (1 + (cell / _CELL - 1) / 2), arabic=arabic)
    beside = left + side if arabic else left - _AXIS
    _axis(layout, words("axis_share"), Box(beside, top, _AXIS, side), of, arabic, upright=True)
    below = Box(box.x if arabic else left, top + side, box.width - _AXIS, _AXIS)
    _axis(layout, words(_AXES[theme_of(layer)[0]]), below, of, arabic)
    return True


def _cell(layout: QgsPrintLayout, symbol: QgsFillSymbol, box: Box) -> None:
    shape = QgsLayoutItemShape(layout)
    shape.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
    shape.setSymbol(symbol.clone())
    layout.addLayoutItem(shape)
    shape.attemptMove(QgsLayoutPoint(box.x, box.y))
    shape.attemptResize(QgsLayoutSize(box.width, box.height))


def _axis(layout: QgsPrintLayout, name: str, box: Box, of: QFont, arabic: bool, *, upright: bool = False) -> None:
    """Write the name of an axis along it, with an arrow to where it grows."""
    text = QgsLayoutItemLabel(layout)
    # Turned by a quarter to the left, what runs to the right runs upwards; the mark has the arrow at the right end.
    text.setText(f"{_LEFT_TO_RIGHT_MARK}{name} →" if upright or not arabic else f"{name} ←")
    set_label_font(text, of, QColor("#1c1c1c"))
    text.setMargin(0)
    text.setHAlign(Qt.AlignmentFlag.AlignRight if arabic and not upright else Qt.AlignmentFlag.AlignLeft)
    text.setVAlign(Qt.AlignmentFlag.AlignVCenter)
    layout.addLayoutItem(text)
    if not upright:
        text.attemptMove(QgsLayoutPoint(box.x, box.y))
        text.attemptResize(QgsLayoutSize(box.width, box.height))
        return
    text.attemptResize(QgsLayoutSize(box.height, box.width))
    text.setItemRotation(-90)
    # A turned item keeps its reference point: its upper left corner is then the lower left one of the box.
    text.attemptMove(QgsLayoutPoint(box.x, box.y + box.height))
