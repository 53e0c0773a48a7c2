"""The widgets of the dock and where they stand; what they do is in `dock`."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from .class_bar import ClassBar
from .party_combo import PartyCombo
from .texts import tr
from .warnings_button import WarningsButton
from .widgets import combo as _combo
from .widgets import named as _named
from .widgets import text as _text

# Letters of a zone's name that are seen before a column of figures gives way.
_NAME_LETTERS = 12
# Which columns give way to the names: class (the colour has it too), gap, share.
_GIVING_WAY = (1, 3, 2)
_WIDTH = 380

THEMES = ("class", "share", "winner", "clusters")


class ElectionPanel(QWidget):
    """One column: what to show, the totals, the ranked list, the zone's sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("mpElectionPanel")
        self.setMinimumWidth(300)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        self.empty = self._make_empty()
        self.body = QWidget()
        column.addWidget(self.empty)
        column.addWidget(self.body, 1)
        inner = QVBoxLayout(self.body)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addLayout(self._make_choices())
        inner.addWidget(self._make_progress())
        self.totals = _text("mpElectionTotals", tr("Totals"))
        self.coverage = _text("mpElectionCoverage", tr("Coverage"))
        self.bar = ClassBar()
        self.warnings = WarningsButton()
        for widget in (self.totals, self.bar, self.coverage, self.warnings):
            inner.addWidget(widget)
        inner.addLayout(self._make_filters())
        inner.addWidget(self._make_table(), 1)
        self.nothing = _text("mpElectionNothing", tr("No zone found"))
        self.nothing.setText(tr("No zone fits the search and the class chosen."))
        self.nothing.setVisible(False)
        inner.addWidget(self.nothing)
        self.card = _text("mpElectionCard", tr("Zone"))
        inner.addWidget(self.card)
        inner.addLayout(self._make_buttons())
        self.show_empty(True)

    def show_empty(self, empty: bool) -> None:
        """Show the three lines of the first start, or the election."""
        self.empty.setVisible(empty)
        self.body.setVisible(not empty)

    def _make_empty(self) -> QWidget:
        widget = QWidget()
        layout = QVBoxLayout(widget)
        lines = (
            tr("1. Read a published table: “Read published results” in the Processing toolbox."),
            tr("2. Join it to a layer of zones: “Join results to zones”."),
            tr("3. Choose that layer here, a party, and what to show."),
        )
        label = _text("mpElectionEmpty", tr("How to begin"))
        label.setText("\n\n".join(lines))
        self.sample_button = QPushButton(tr("Load Sample Data"))
        _named(
            self.sample_button, "mpElectionSampleButton", tr("Load sample data"), tr("Open Morocco's elections of 2021")
        )
        self.database_button = QPushButton(tr("Open Sample Database"))
        tip = tr("Open a database of your own with Morocco's elections of 2011, 2016 and 2021; made at the first time")
        _named(self.database_button, "mpElectionDatabaseButton", tr("Open sample database"), tip)
        layout.addWidget(label)
        layout.addWidget(self.sample_button)
        layout.addWidget(self.database_button)
        layout.addStretch(1)
        return widget

    def _make_choices(self) -> QFormLayout:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        # In a narrow dock or with large letters a label goes above its field.
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.layers = _combo("mpElectionLayer", tr("Election layer"), tr("Election layer of the project"))
        self.parties = PartyCombo()
        form.addRow(tr("Election"), self.layers)
        form.addRow(tr("Party"), self.parties)
        form.addRow(tr("Show"), self._make_themes())
        return form

    def _make_themes(self) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        self.themes = QButtonGroup(self)
        words = {
            "class": (tr("Zone Class"), tr("Zones of the party by the rule “strength”")),
            "share": (tr("Share"), tr("Share of the party in steps of 5 points")),
            "winner": (tr("Winner"), tr("First list of each zone, darker with its margin")),
            "clusters": (tr("Clusters"), tr("Zones like their neighbours, or unlike them, more than chance has it")),
        }
        for number, theme in enumerate(THEMES):
            button = QToolButton()
            button.setText(words[theme][0])
            button.setCheckable(True)
            button.setMinimumHeight(24)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            _named(button, f"mpElectionTheme_{theme}", words[theme][0], words[theme][1])
            self.themes.addButton(button, number)
            layout.addWidget(button)
        self.themes.button(0).setChecked(True)
        return row

    def _make_progress(self) -> QWidget:
        self.working = QWidget()
        layout = QHBoxLayout(self.working)
        layout.setContentsMargins(0, 0, 0, 0)
        self.progress = QProgressBar()
        self.progress.setRange(0, 100)
        _named(self.progress, "mpElectionProgress", tr("Progress"), tr("What is being computed"))
        self.cancel_button = QToolButton()
        self.cancel_button.setIcon(QgsApplication.getThemeIcon("/mActionStop.svg"))
        _named(self.cancel_button, "mpElectionCancel", tr("Cancel"), tr("Cancel; the map stays as it is"))
        layout.addWidget(self.progress, 1)
        layout.addWidget(self.cancel_button)
        self.working.setVisible(False)
        return self.working

    def _make_filters(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.search = QgsFilterLineEdit()
        self.search.setShowSearchIcon(True)
        self.search.setPlaceholderText(tr("Search zones…"))
        _named(self.search, "mpElectionSearch", tr("Search zones"), tr("Name, code or parent; either script"))
        self.classes = _combo("mpElectionClass", tr("Class"), tr("Only zones of this class"))
        row.addWidget(self.search, 1)
        row.addWidget(self.classes, 1)
        return row

    def _make_table(self) -> QTableView:
        self.table = QTableView()
        _named(self.table, "mpElectionZones", tr("Zones"), "")
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setAlternatingRowColors(True)
        self.table.setSortingEnabled(True)
        self.table.setWordWrap(False)
        self.table.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().setVisible(False)
        self.table.verticalHeader().setDefaultSectionSize(max(24, self.fontMetrics().height() + 8))
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setMinimumSectionSize(36)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setAccessibleName(tr("Columns"))
        return self.table

    def sizeHint(self) -> QSize:
        """Ask for a width at which the list has room for its figures."""
        return QSize(_WIDTH, super().sizeHint().height())

    def fit_columns(self) -> None:
        """Give the numbers what they need and the names the rest; the first rows stand for all."""
        header = self.table.horizontalHeader()
        header.setResizeContentsPrecision(200)
        for column in range(1, self.table.model().columnCount()):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._hide_columns()

    def _hide_columns(self) -> None:
        """Hide columns, one after the other, until the names can be read."""
        table, header = self.table, self.table.horizontalHeader()
        metrics, count = table.fontMetrics(), header.count()
        swatch = metrics.height() + 16
        room = table.viewport().width() - swatch - metrics.averageCharWidth() * _NAME_LETTERS
        widths = [max(table.sizeHintForColumn(each), header.sectionSizeHint(each)) for each in range(count)]
        for column in range(1, count):
            table.setColumnHidden(column, False)
        left = set(range(1, count))
        for column in _GIVING_WAY:
            if sum(widths[each] for each in left) <= room:
                return
            table.setColumnHidden(column, True)
            left.discard(column)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._hide_columns()

    def _make_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.export_button = QPushButton(tr("Export List…"))
        _named(self.export_button, "mpElectionExport", tr("Export list"), tr("Save the zones of the list as CSV"))
        self.match_button = QPushButton(tr("Match…"))
        tip = tr("Decide which zones and parties are meant where a join or a reading has left it open")
        _named(self.match_button, "mpElectionMatch", tr("Match zones and parties"), tip)
        row.addWidget(self.match_button)
        row.addStretch(1)
        row.addWidget(self.export_button)
        return row
