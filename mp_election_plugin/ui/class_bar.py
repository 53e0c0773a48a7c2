"""The zone classes as one bar in the legend's colours; a click filters the list."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.PyQt.QtCore import QEvent, QPoint, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QHelpEvent, QKeyEvent, QMouseEvent, QPaintEvent, QPen
from qgis.PyQt.QtWidgets import QSizePolicy, QToolTip, QWidget

from .texts import tr, whole
from .widgets import Drawing


@dataclass(frozen=True)
class Segment:
    """One class: code, words, colour, number of zones."""

    code: str
    label: str
    colour: QColor
    count: int


class ClassBar(Drawing):
    """Counts of zones by class, strong to weak, as wide as their number."""

    clicked = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._segments: list[Segment] = []
        self._chosen = ""
        # The class that the arrows have come to.
        self._current = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setObjectName("mpElectionClassBar")
        self.setAccessibleName(tr("Zones by class"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return QSize(200, max(24, self.fontMetrics().height() + 10))

    def set_segments(self, segments: list[Segment]) -> None:
        """Show other counts; classes without zones take no room."""
        self._segments = [each for each in segments if each.count]
        self._current = -1
        words = "; ".join(f"{each.label} {whole(each.count)}" for each in self._segments)
        self.setAccessibleDescription(words)
        self.update()

    def set_chosen(self, code: str) -> None:
        """Mark the class that the list is filtered by."""
        self._chosen = code
        self.update()

    def _boxes(self) -> list[tuple[Segment, QRectF]]:
        """Return where each segment stands; none narrower than its number can be read, mirrored right to left."""
        total = sum(each.count for each in self._segments)
        if not total:
            return []
        least = min(self.fontMetrics().horizontalAdvance("0") * 2.0, self.width() / len(self._segments))
        free = self.width() - least * len(self._segments)
        boxes, x = [], 0.0
        for each in self._segments:
            width = least + free * each.count / total
            left = self.width() - x - width if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else x
            boxes.append((each, QRectF(left, 0, width, self.height())))
            x += width
        return boxes

    def _at(self, x: float) -> Segment | None:
        return next((each for each, box in self._boxes() if box.left() <= x < box.right()), None)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = self.painter()
        for each, box in self._boxes():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(each.colour)
            painter.drawRect(box)
            dark = each.colour.lightness() < 128
            painter.setPen(QColor("#ffffff" if dark else "#1a1a1a"))
            number = whole(each.count)
            if self.fontMetrics().horizontalAdvance(number) + 2 <= box.width():
                painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), number)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            marked = self.hasFocus() and self._current >= 0 and each is self._segments[self._current]
            width = 2 if each.code == self._chosen or marked else 1
            painter.setPen(QPen(self.ink() if width > 1 else QColor("#8a8a8a"), width))
            painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        segment = self._at(event.pos().x())
        if segment is not None:
            self.clicked.emit("" if segment.code == self._chosen else segment.code)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from class to class by the arrows, and filter by Enter or Space."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(event.key(), 0)
        if step and self._segments:
            step = -step if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else step
            self._current = min(max(self._current + step, 0), len(self._segments) - 1)
            self._tell(self.mapToGlobal(self.rect().center()), self._segments[self._current])
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._current >= 0:
            code = self._segments[self._current].code
            self.clicked.emit("" if code == self._chosen else code)
        else:
            super().keyPressEvent(event)

    def _tell(self, place: QPoint, segment: Segment) -> None:
        QToolTip.showText(place, f"{segment.label}: {whole(segment.count)}", self)

    def event(self, event: QEvent) -> bool:
        """Tell the class under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            segment = self._at(event.pos().x())
            if segment is not None:
                self._tell(event.globalPos(), segment)
            return True
        return super().event(event)
