"""A list of the matching window: columns that fit, Enter to decide."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from typing import Callable

from qgis.PyQt.QtCore import QItemSelectionModel, QModelIndex, QSize, QSortFilterProxyModel, Qt
from qgis.PyQt.QtGui import QKeySequence, QResizeEvent
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QShortcut,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from .matching_models import MatchModel
from .texts import MISSING

# Letters of a name that are seen before another column gives way; letters that no other column may exceed, and those
# that it keeps.
_NAME_LETTERS, _MOST_LETTERS, _LEAST_LETTERS = 18, 26, 8
# Rows that stand for all: in whether a column is blank, and in how wide it is.
_LOOKED_AT, _MEASURED = 200, 30


class NameDelegate(QStyledItemDelegate):
    """Writes each text from its own side, so that what does not fit is cut at its end."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        super().initStyleOption(option, index)
        strong = next((kind for kind in map(unicodedata.bidirectional, option.text) if kind in ("L", "R", "AL")), "")
        if strong:
            option.direction = Qt.LayoutDirection.LeftToRight if strong == "L" else Qt.LayoutDirection.RightToLeft


class MatchTable(QTableView):
    """A table whose names have the room; other columns give way one after the other, and blank ones are hidden."""

    def __init__(self, proxy: QSortFilterProxyModel, stretch: int, giving_way: Sequence[int]) -> None:
        super().__init__()
        self._stretch, self._giving_way = stretch, giving_way
        # Widths by column; blank ones have none.
        self._wanted: dict[int, int] = {}
        self.setModel(proxy)
        self.setItemDelegate(NameDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setTabKeyNavigation(False)
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setDefaultSectionSize(max(24, self.fontMetrics().height() + 8))
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setResizeContentsPrecision(_MEASURED)
        header.setMinimumSectionSize(self.fontMetrics().averageCharWidth() * 4)

    def on_enter(self, act: Callable[[], object]) -> None:
        """Do something on either Enter key."""
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.on_key(QKeySequence(key), act)

    def on_key(self, keys: QKeySequence, act: Callable[[], object]) -> None:
        shortcut = QShortcut(keys, self, act)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)

    def fit(self) -> None:
        """Look which columns are blank and what the others ask for, and share the width."""
        model: MatchModel = self.model().sourceModel()
        header, letter = self.horizontalHeader(), self.fontMetrics().averageCharWidth()
        looked_at = range(min(model.rowCount(), _LOOKED_AT))
        self._wanted = {}
        for column in range(model.columnCount()):
            # What is hidden asks for nothing.
            self.setColumnHidden(column, False)
            blank = all(model.shown(row, column) in ("", MISSING) for row in looked_at)
            if column != self._stretch and (not blank or model.never_blank(column)):
                # What is decided later is as long as names are.
                decided = column == model.DECIDED
                asked = letter * _NAME_LETTERS if decided else self.sizeHintForColumn(column) + letter
                self._wanted[column] = min(max(asked, header.sectionSizeHint(column)), letter * _MOST_LETTERS)
        self._share()

    def _share(self) -> None:
        header, letter = self.horizontalHeader(), self.fontMetrics().averageCharWidth()
        widths = dict(self._wanted)
        for column in range(header.count()):
            self.setColumnHidden(column, column != self._stretch and column not in widths)
        room = self.viewport().width() - letter * _NAME_LETTERS
        for column in self._giving_way:
            if sum(widths.values()) <= room:
                break
            if widths.pop(column, None) is not None:
                self.setColumnHidden(column, True)
        over = sum(widths.values()) - room
        for column in sorted(widths, key=widths.__getitem__, reverse=True):
            # What must stay is cut before the names are.
            cut = min(over, widths[column] - letter * _LEAST_LETTERS)
            if cut > 0:
                widths[column] -= cut
                over -= cut
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column, width in widths.items():
            header.resizeSection(column, width)
        header.setSectionResizeMode(self._stretch, QHeaderView.ResizeMode.Stretch)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def sizeHint(self) -> QSize:
        """Ask for a few rows; what room there is comes by itself."""
        height = self.horizontalHeader().sizeHint().height() + self.verticalHeader().defaultSectionSize() * 4
        return QSize(super().sizeHint().width(), height)

    def choose(self, row: int) -> None:
        """Make a row of the source the current one, if it is shown."""
        proxy = self.model()
        index = proxy.mapFromSource(proxy.sourceModel().index(row, 0))
        if index.isValid():
            # Not left to the view, which would add to the selection while Ctrl is held.
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.selectionModel().setCurrentIndex(index, flags)
            self.scrollTo(index)

    def chosen(self) -> int | None:
        """Return the current row of the source."""
        index = self.model().mapToSource(self.currentIndex())
        return index.row() if index.isValid() else None

    def all_chosen(self) -> list[int]:
        """Return the selected rows of the source."""
        return [self.model().mapToSource(index).row() for index in self.selectionModel().selectedRows()]
