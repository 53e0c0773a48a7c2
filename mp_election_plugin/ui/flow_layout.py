"""A layout that puts widgets beside each other as far as there is room, and the others in rows below; mirrored too."""

from __future__ import annotations

from qgis.PyQt.QtCore import QPoint, QRect, QSize, Qt
from qgis.PyQt.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Buttons in as many rows as the width asks for, those of a row together as wide as the layout."""

    def __init__(self, parent: QWidget | None = None, spacing: int = 2) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        sizes = [item.minimumSize() for item in self._shown()]
        return QSize(
            max((each.width() for each in sizes), default=0), max((each.height() for each in sizes), default=0)
        )

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _rows(self, width: int) -> list[list[QLayoutItem]]:
        rows: list[list[QLayoutItem]] = []
        left = -1
        for item in self._shown():
            needed = item.sizeHint().width()
            if not rows or left < needed + self.spacing():
                rows.append([])
                left = width + self.spacing()
            rows[-1].append(item)
            left -= needed + self.spacing()
        return rows

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        """Return the height that the rows take; give the widgets their places."""
        parent = self.parentWidget()
        mirrored = parent is not None and parent.layoutDirection() == Qt.LayoutDirection.RightToLeft
        y = rect.y()
        for row in self._rows(rect.width()):
            height = max(item.sizeHint().height() for item in row)
            hints = [item.sizeHint().width() for item in row]
            spare = max(rect.width() - sum(hints) - self.spacing() * (len(row) - 1), 0)
            x = rect.x()
            for number, (item, hint) in enumerate(zip(row, hints)):
                width = min(hint + spare // len(row) + (number < spare % len(row)), rect.width())
                left = rect.right() + 1 - (x - rect.x()) - width if mirrored else x
                if move:
                    item.setGeometry(QRect(QPoint(left, y), QSize(width, height)))
                x += width + self.spacing()
            y += height + self.spacing()
        return max(y - rect.y() - self.spacing(), 0)
