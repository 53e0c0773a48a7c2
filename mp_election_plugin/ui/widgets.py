"""Widgets as the panels of the plugin have them: with names, tips, and room for long words."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QToolTip,
    QWidget,
)


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


class ElidedCombo(QComboBox):
    """A choice that long names do not widen: what has no room ends in an ellipsis, and the tip has all of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _option(self) -> QStyleOptionComboBox:
        """Return how the choice is drawn, its text as far as there is room."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        place = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        # A pixel at either side is the style's.
        room = place.width() - 2
        option.currentText = self.fontMetrics().elidedText(option.currentText, Qt.TextElideMode.ElideRight, room)
        return option

    def shown_text(self) -> str:
        """Return what can be read of the text."""
        return str(self._option().currentText)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, option = QStylePainter(self), self._option()
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

    def event(self, event: QEvent) -> Any:
        """Tell the whole text above the tip where it has no room."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            text = self.currentText()
            tip = self.toolTip() if self.shown_text() == text else f"{text}\n{self.toolTip()}"
            QToolTip.showText(event.globalPos(), tip, self)
            return True
        return super().event(event)


def combo(name: str, label: str, tip: str) -> ElidedCombo:
    """Return a choice with its name and tip."""
    made = ElidedCombo()
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
