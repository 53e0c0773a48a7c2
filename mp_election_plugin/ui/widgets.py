"""Widgets as the panels of the plugin have them: with names, tips, and room for long words."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QPainter
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget


def named(widget: QWidget, name: str, label: str, tip: str) -> None:
    """Give a widget its name, and what people hear and read of it."""
    widget.setObjectName(name)
    widget.setAccessibleName(label)
    widget.setToolTip(tip)


class Drawing(QWidget):
    """A widget that draws itself, in the colour that texts have."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Dark looks of QGIS give that colour to labels only, by a style sheet.
        self._label = QLabel(self)
        self._label.hide()

    def ink(self) -> QColor:
        """Return the colour of texts."""
        self._label.ensurePolished()
        return self._label.palette().color(self._label.foregroundRole())

    def painter(self) -> QPainter:
        """Return a painter whose texts begin where the widget's lines do; left to itself it goes by all of QGIS."""
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        return painter


def combo(name: str, label: str, tip: str) -> QComboBox:
    """Return a choice that long names do not widen."""
    made = QComboBox()
    # A long name must not widen the dock.
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(10)
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    named(made, name, label, tip)
    return made


def text(name: str, label: str) -> QLabel:
    """Return a text that wraps at any width and can be copied."""
    widget = QLabel()
    widget.setWordWrap(True)
    widget.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    # Words wrap at any width, so the label asks for none.
    widget.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    named(widget, name, label, "")
    return widget


def button(name: str, label: str, tip: str) -> QPushButton:
    """Return a button with its name and tip."""
    made = QPushButton(label)
    named(made, name, label, tip)
    return made


def row_of(*widgets: tuple[QWidget | None, int]) -> QHBoxLayout:
    """Return widgets in a row, each with its stretch; room for None."""
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    for widget, stretch in widgets:
        if widget is None:
            row.addStretch(stretch)
        else:
            row.addWidget(widget, stretch)
    return row
