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
from qgis.PyQt.QtGui import QColor

from .fonts import font
from .letters import set_label_font
from .marks import theme_of, words_of
from .sheets import Box
from .words import Words

# Millimetres: the side of a colour, the room for the words of an axis, and the whole with a gap above.
_CELL, _AXIS = 7.0, 4.5
KEY_HEIGHT, KEY_WIDTH = 3 * _CELL + _AXIS + 4.0, 3 * _CELL + _AXIS
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
    left = box.x + box.width - KEY_WIDTH if arabic else box.x + _AXIS
    top = box.y + box.height - 3 * _CELL - _AXIS
    # The nine classes come first, the strongest at the head.
    for number, rule in enumerate(layer.renderer().rootRule().children()[:9]):
        strength, other = 2 - number // 3, 2 - number % 3
        column = 2 - other if arabic else other
        _cell(layout, rule.symbol(), left + column * _CELL, top + (2 - strength) * _CELL)
    beside = left + 3 * _CELL if arabic else left - _AXIS
    _axis(layout, words, "axis_share", Box(beside, top, _AXIS, 3 * _CELL), upright=True)
    _axis(layout, words, _AXES[theme_of(layer)[0]], Box(left, top + 3 * _CELL, max(3 * _CELL, 30.0), _AXIS))
    return True


def _cell(layout: QgsPrintLayout, symbol: QgsFillSymbol, x: float, y: float) -> None:
    shape = QgsLayoutItemShape(layout)
    shape.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
    shape.setSymbol(symbol.clone())
    layout.addLayoutItem(shape)
    shape.attemptMove(QgsLayoutPoint(x, y))
    shape.attemptResize(QgsLayoutSize(_CELL, _CELL))


def _axis(layout: QgsPrintLayout, words: Words, key: str, box: Box, *, upright: bool = False) -> None:
    """Write the words of an axis along it, with an arrow to where it grows."""
    arabic = words.language == "ar"
    text = QgsLayoutItemLabel(layout)
    # Turned by a quarter to the left, what runs to the right runs upwards.
    arrow = "←" if arabic and not upright else "→"
    text.setText(f"{words(key)} {arrow}")
    set_label_font(text, font(7.0, arabic=arabic), QColor("#1c1c1c"))
    text.setMargin(0)
    text.setHAlign(Qt.AlignmentFlag.AlignRight if arabic and not upright else Qt.AlignmentFlag.AlignLeft)
    text.setVAlign(Qt.AlignmentFlag.AlignVCenter)
    layout.addLayoutItem(text)
    x = box.x + 3 * _CELL - box.width if arabic and not upright else box.x
    if not upright:
        text.attemptMove(QgsLayoutPoint(x, box.y))
        text.attemptResize(QgsLayoutSize(box.width, box.height))
        return
    text.attemptResize(QgsLayoutSize(box.height, box.width))
    text.setItemRotation(-90)
    # A turned item keeps its reference point: its upper left corner is then the lower left one of the box.
    text.attemptMove(QgsLayoutPoint(box.x, box.y + box.height))
