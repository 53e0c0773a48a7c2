"""The table of the ranked list: as many columns as leave room for the names of the zones."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QSize, Qt
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from .texts import tr
from .widgets import named

# Letters of a zone's name that are seen before a column of figures gives way.
_NAME_LETTERS = 12
# Which columns give way to the names: votes, place, class (the colour has it too), gap, share.
_GIVING_WAY = (5, 6, 1, 3, 2)


class ZoneTable(QTableView):
    """Zones, one a row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "mpElectionZones", tr("Zones"), "")
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAlternatingRowColors(True)
        self.setSortingEnabled(True)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setTabKeyNavigation(False)
        self.verticalHeader().setVisible(False)
        self._set_heights()
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setMinimumSectionSize(36)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setAccessibleName(tr("Columns"))

    def sizeHint(self) -> QSize:
        """Ask for some lines; more where there is room."""
        return QSize(200, self.verticalHeader().defaultSectionSize() * 7)

    def changeEvent(self, event: QEvent) -> None:
        """Keep lines as high as the letters ask for."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._set_heights()

    def _set_heights(self) -> None:
        line = max(24, self.fontMetrics().height() + 8)
        self.verticalHeader().setDefaultSectionSize(line)
        self.setMinimumHeight(line * 5)

    def fit_columns(self) -> None:
        """Give the numbers what they need and the names the rest; the first rows stand for all."""
        header = self.horizontalHeader()
        header.setResizeContentsPrecision(50)
        for column in range(1, self.model().columnCount()):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.hide_columns()

    def hide_columns(self) -> None:
        """Hide columns, one after the other, until the names can be read."""
        header = self.horizontalHeader()
        metrics, count = self.fontMetrics(), header.count()
        swatch = metrics.height() + 16
        room = self.viewport().width() - swatch - metrics.averageCharWidth() * _NAME_LETTERS
        widths = [max(self.sizeHintForColumn(each), header.sectionSizeHint(each)) for each in range(count)]
        for column in range(1, count):
            self.setColumnHidden(column, False)
        left = set(range(1, count))
        for column in _GIVING_WAY:
            if sum(widths[each] for each in left) <= room:
                return
            self.setColumnHidden(column, True)
            left.discard(column)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width() and self.model() is not None:
            self.hide_columns()
