"""How the party's share is spread over the zones: a histogram whose bars select the zones in them."""

from __future__ import annotations

import math
from typing import Any

from qgis.PyQt.QtCore import QEvent, QPointF, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from qgis.PyQt.QtWidgets import QSizePolicy, QToolTip, QWidget

from ..layers.zone_rows import ZoneRows
from .texts import isolated, percent, tr, whole
from .widgets import Drawing, named

_BARS = 20
# Widths of a bar in points, of which the first is taken that needs no more bars.
_WIDTHS = (0.1, 0.2, 0.5, 1, 2, 5)


def bar_edges(largest: float) -> list[float]:
    """Return where the bars begin and end, as fractions: round numbers of points from 0 to beyond the largest."""
    points = max(largest, 0.0) * 100
    width = next((each for each in _WIDTHS if points < each * _BARS), _WIDTHS[-1])
    count = max(1, math.floor(points / width + 1e-9) + 1)
    return [round(width * step, 6) / 100 for step in range(count + 1)]


class Histogram(Drawing):
    """Zones by share of the party."""

    chosen = pyqtSignal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: ZoneRows | None = None
        self._edges: list[float] = []
        self._counts: list[int] = []
        self._counted = False
        self._colour = QColor("#8c8c8c")
        self._current = -1
        self._overall: float | None = None
        named(self, "mpElectionChart", tr("Distribution of the share over the zones"), "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:
        return QSize(280, 180)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.fontMetrics().height() * 6)

    def show_rows(self, rows: ZoneRows, colour: QColor, overall: float | None = None) -> None:
        """Show other zones, and the share of all of them together."""
        self._rows, self._colour, self._current, self._overall = rows, colour, -1, overall
        self._counted = False
        self.update()

    def count(self) -> list[int]:
        """Return the number of zones in each bar; counted when the chart is first looked at."""
        if not self._counted and self._rows is not None:
            self._counted, rows = True, self._rows
            self._edges = bar_edges(rows.largest("share"))
            self._counts = rows.histogram("share", self._edges) if len(rows) else []
            words = "; ".join(self._words(bar) for bar, zones in enumerate(self._counts) if zones)
            self.setAccessibleDescription(words)
        return self._counts

    def _words(self, bar: int) -> str:
        text = tr("{start} to {end}: {count} zones")
        return text.format(
            start=percent(self._edges[bar], 1), end=percent(self._edges[bar + 1], 1), count=whole(self._counts[bar])
        )

    def _area(self) -> QRectF:
        line = self.fontMetrics().height()
        return QRectF(4, line + 4, max(self.width() - 8, 1), max(self.height() - 2 * line - 10, 1))

    def _boxes(self) -> list[QRectF]:
        """Return the bars; the lowest share at the left, at the right where lines run from there."""
        area, most, count = self._area(), max(self._counts, default=0), len(self._counts)
        boxes = []
        for bar, zones in enumerate(self._counts):
            place = count - 1 - bar if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else bar
            height = max(area.height() * zones / most, 2 if zones else 0)
            width = area.width() / count
            boxes.append(QRectF(area.left() + place * width, area.bottom() - height, width, height))
        return boxes

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = self.painter()
        text = self.ink()
        if not sum(self.count()):
            painter.setPen(text)
            flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
            painter.drawText(QRectF(self.rect()), flags, tr("No share is known."))
            painter.end()
            return
        for bar, box in enumerate(self._boxes()):
            painter.setBrush(self._colour)
            painter.setPen(QPen(text, 2 if bar == self._current and self.hasFocus() else 0.6))
            painter.drawRect(box.adjusted(0.5, 0, -0.5, 0))
        painter.setPen(text)
        area = self._area()
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        below = QRectF(area.left(), area.bottom() + 2, area.width(), self.fontMetrics().height())
        # A painter mirrors these by itself.
        painter.drawText(below, int(Qt.AlignmentFlag.AlignLeft), percent(self._edges[0], 0))
        painter.drawText(below, int(Qt.AlignmentFlag.AlignRight), percent(self._edges[-1], 0))
        self._draw_overall(painter, area, text)
        head = QRectF(area.left(), 0, area.width(), self.fontMetrics().height())
        title = tr("Zones by share, {most} in the highest bar").format(most=whole(max(self._counts)))
        painter.drawText(head, int(Qt.AlignmentFlag.AlignCenter), title)
        painter.end()

    def _draw_overall(self, painter: QPainter, area: QRectF, ink: QColor) -> None:
        """Draw a line at the share of all zones together, with the figure beside it, where the bars are lower."""
        if self._overall is None or not 0 < self._overall <= self._edges[-1]:
            return
        along = area.width() * self._overall / self._edges[-1]
        from_right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = area.right() - along if from_right else area.left() + along
        painter.setPen(QPen(ink, 1.4, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
        words = tr("Overall: {share}").format(share=isolated(percent(self._overall)))
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(words) + 2
        # To the higher shares, of which fewer zones are; a painter mirrors neither place nor line.
        left = x - width - 4 if from_right else x + 4
        if area.left() <= left and left + width <= area.right():
            painter.setPen(ink)
            painter.drawText(
                QRectF(left, area.top(), width, metrics.height()), int(Qt.AlignmentFlag.AlignCenter), words
            )

    def _at(self, x: float) -> int:
        self.count()
        return next((bar for bar, box in enumerate(self._boxes()) if box.left() <= x < box.right()), -1)

    def choose(self, bar: int) -> None:
        """Select the zones of a bar."""
        self._current = bar
        self.update()
        if self._rows is not None and 0 <= bar < len(self.count()):
            self.chosen.emit(self._rows.between("share", self._edges[bar], self._edges[bar + 1]))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.choose(self._at(event.pos().x()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from bar to bar by the arrows, and select by Enter or Space."""
        keys = Qt.Key
        step = {keys.Key_Left: -1, keys.Key_Right: 1}.get(event.key(), 0)
        if step and self.count():
            step = -step if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else step
            self._current = min(max(self._current + step, 0), len(self._counts) - 1)
            self.update()
            QToolTip.showText(self.mapToGlobal(self.rect().center()), self._words(self._current), self)
        elif event.key() in (keys.Key_Return, keys.Key_Enter, keys.Key_Space):
            self.choose(self._current)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> Any:
        """Tell the bar under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            bar = self._at(event.pos().x())
            if bar >= 0:
                QToolTip.showText(event.globalPos(), self._words(bar), self)
            return True
        return super().event(event)
