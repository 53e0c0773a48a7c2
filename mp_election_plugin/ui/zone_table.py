"""The table of the ranked list: as many columns as leave room for the names of the zones."""

from __future__ import annotations

from qgis.PyQt.QtCore import QAbstractItemModel, QEvent, QItemSelectionModel, QSize, Qt
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QStyle, QTableView, QWidget

from .texts import tr
from .widgets import named

# Letters of a zone's name that are seen before a column of figures gives way.
_NAME_LETTERS = 12
# Which columns give way to the names: votes, place, class (the colour has it too), gap, share.
_GIVING_WAY = (5, 6, 1, 3, 2)
# Between a figure and the lines of its cell.
_PADDING = 14


class ZoneTable(QTableView):
    """Zones, one a row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # What a column needs with its header, and what its figures need.
        self._widths: list[int] = []
        self._figures: list[int] = []
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
        # The arrow of the column that the list is sorted by needs room.
        header.sortIndicatorChanged.connect(lambda *_: self.hide_columns())

    def setModel(self, model: QAbstractItemModel) -> None:
        super().setModel(model)
        # A header asks of each of its columns whether all its cells are selected, each time anything is: with its own
        # selection, which nobody makes, it does not.
        self._of_header = QItemSelectionModel(model, self)
        self.horizontalHeader().setSelectionModel(self._of_header)

    def sizeHint(self) -> QSize:
        """Ask for a few lines; what room there is besides is the list's."""
        return QSize(200, self.minimumHeight())

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
        """Give the numbers what they need and the names the rest.

        Not by the header's own way: that asks for dozens of rows each time the list is sorted.
        """
        model, header = self.model().sourceModel(), self.horizontalHeader()
        metrics, of_header = self.fontMetrics(), header.fontMetrics()
        self._widths, self._figures = [], []
        for number, column in enumerate(model.columns):
            texts = model.widest(column) if number else []
            widest = max((metrics.horizontalAdvance(text) for text in texts), default=0)
            self._figures.append(widest + _PADDING)
            # Not the header's own hint, which is none for a hidden column and has room for an arrow in all of them.
            title = str(model.headerData(number, Qt.Orientation.Horizontal))
            self._widths.append(max(widest, of_header.horizontalAdvance(title)) + _PADDING)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.hide_columns()

    def hide_columns(self) -> None:
        """Hide columns, one after the other, until the names can be read."""
        header, metrics = self.horizontalHeader(), self.fontMetrics()
        if len(self._widths) != header.count():
            return
        arrow = self.style().pixelMetric(QStyle.PixelMetric.PM_HeaderMarkSize, None, header) + _PADDING // 2
        sorted_by = header.sortIndicatorSection()
        widths = [width + arrow * (column == sorted_by) for column, width in enumerate(self._widths)]
        swatch = metrics.height() + 16
        room = self.viewport().width() - swatch - metrics.averageCharWidth() * _NAME_LETTERS
        left = list(range(1, len(widths)))
        for column in _GIVING_WAY:
            if sum(widths[each] for each in left) <= room:
                break
            left.remove(column)
        if sum(widths[each] for each in left) > room:
            # Then the figures have what they need themselves, and their headers are cut.
            widths = self._figures
        for column in range(1, len(widths)):
            shown = column in left
            if self.isColumnHidden(column) == shown:
                self.setColumnHidden(column, not shown)
            if shown and header.sectionSize(column) != widths[column]:
                header.resizeSection(column, widths[column])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.hide_columns()
