"""The widgets of the dock and where they stand; what they do is in `dock` and `zone_list`."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from .choices_form import ChoicesForm
from .class_bar import ClassBar
from .database_menu import DatabaseMenu
from .flow_layout import FlowLayout
from .histogram import Histogram
from .measure_help import MeasureButton
from .texts import tr
from .warnings_button import WarningsButton
from .widgets import combo as _combo
from .widgets import named as _named
from .widgets import text as _text
from .zone_card import MEASURES, ZoneCard
from .zone_table import ZoneTable

_WIDTH = 380
_SMALLEST = 24


class _Page(QScrollArea):
    """A page as high as the others leave it; what it holds would make all of the dock scroll."""

    def sizeHint(self) -> QSize:
        return QSize(200, self.fontMetrics().height() * 6)


def _narrow_scroll(scroll: QScrollArea, widget: QWidget) -> QScrollArea:
    """Return a scroll area as wide as its place, never scrolling sideways."""
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setWidget(widget)
    return scroll


class ElectionPanel(QWidget):
    """One column: what to show, the totals, then the ranked list, the zone's card or the chart, and what to do next."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("mpElectionPanel")
        self.setMinimumWidth(300)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        self.menu = DatabaseMenu(self)
        self.empty = self._make_empty()
        self.body = QWidget()
        column.addWidget(self.empty)
        column.addWidget(self._make_scroll(), 1)
        inner = QVBoxLayout(self.body)
        inner.setContentsMargins(0, 0, 0, 0)
        self.choices = ChoicesForm(self.menu)
        inner.addWidget(self.choices)
        inner.addWidget(self._make_progress())
        self._make_summary(inner)
        self.pages = QTabWidget()
        _named(self.pages, "mpElectionPages", tr("List, zone and distribution"), "")
        self.pages.setDocumentMode(True)
        self.pages.addTab(self._make_list(), tr("Ranking"))
        self.pages.addTab(self._make_card_page(), tr("Zone"))
        self.chart = Histogram()
        self.pages.addTab(self.chart, tr("Distribution"))
        inner.addWidget(self.pages, 1)
        inner.addWidget(self._make_buttons())
        self.show_empty(True)

    # The choices, as the rest of the plugin names them.
    @property
    def layers(self) -> QWidget:
        return self.choices.layers

    @property
    def parties(self) -> QWidget:
        return self.choices.parties

    @property
    def themes(self) -> QWidget:
        return self.choices.themes

    def show_working(self, part: int, label: str) -> None:
        """Show what is under way, and how far it is."""
        self.working.setVisible(True)
        self.progress.setValue(part)
        self.progress.setFormat(f"{label} %p%" if part else label)

    def hide_working(self) -> None:
        """Show that nothing is under way."""
        self.working.setVisible(False)

    def show_empty(self, empty: bool) -> None:
        """Show the three lines of the first start, or the election."""
        self.empty.setVisible(empty)
        self.body.setVisible(not empty)
        self.scroll.setVisible(not empty)

    def _make_scroll(self) -> QScrollArea:
        """Return what lets a low window, or one with large letters, come to all of the body; never sideways."""
        self.scroll = _narrow_scroll(QScrollArea(), self.body)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        _named(self.scroll, "mpElectionScroll", tr("Elections"), "")
        return self.scroll

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
        self.open_button = QPushButton(tr("Open a Database"))
        tip = tr("Open an electoral database: a recent one, a file, or one on a server that QGIS has a connection to")
        _named(self.open_button, "mpElectionOpenButton", tr("Open a database"), tip)
        self.open_button.setMenu(self.menu)
        layout.addWidget(label)
        for button in (self.sample_button, self.database_button, self.open_button):
            button.setMinimumHeight(_SMALLEST)
            layout.addWidget(button)
        layout.addStretch(1)
        return widget

    def _make_progress(self) -> QWidget:
        self.working = QWidget()
        layout = QHBoxLayout(self.working)
        layout.setContentsMargins(0, 0, 0, 0)
        self.progress = QProgressBar()
        self.progress.setRange(0, 100)
        _named(self.progress, "mpElectionProgress", tr("Progress"), tr("What is being computed"))
        self.cancel_button = QToolButton()
        self.cancel_button.setMinimumSize(_SMALLEST, _SMALLEST)
        self.cancel_button.setIcon(QgsApplication.getThemeIcon("/mActionStop.svg"))
        _named(self.cancel_button, "mpElectionCancel", tr("Cancel"), tr("Cancel; the map stays as it is"))
        layout.addWidget(self.progress, 1)
        layout.addWidget(self.cancel_button)
        self.working.setVisible(False)
        return self.working

    def _make_summary(self, inner: QVBoxLayout) -> None:
        self.totals = _text("mpElectionTotals", tr("Totals"))
        self.bar = ClassBar()
        self.coverage = _text("mpElectionCoverage", tr("Coverage"))
        self.away_button = QToolButton()
        self.away_button.setText(tr("List Them"))
        self.away_button.setCheckable(True)
        self.away_button.setMinimumHeight(_SMALLEST)
        self.away_button.setVisible(False)
        _named(self.away_button, "mpElectionAway", tr("List zones not on the map"), tr("Only zones not on the map"))
        self.warnings = WarningsButton()
        row = QHBoxLayout()
        row.addWidget(self.coverage, 1)
        row.addWidget(self.away_button)
        inner.addWidget(self.totals)
        inner.addWidget(self.bar)
        inner.addLayout(row)
        inner.addWidget(self.warnings)

    def _make_list(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 4, 0, 0)
        self.search = QgsFilterLineEdit()
        self.search.setShowSearchIcon(True)
        self.search.setMinimumHeight(_SMALLEST)
        self.search.setPlaceholderText(tr("Search zones…"))
        _named(self.search, "mpElectionSearch", tr("Search zones"), tr("Name, code or parent; either script"))
        self.help_button = MeasureButton(MEASURES, "mpElectionListHelp")
        self.classes = _combo("mpElectionClass", tr("Class"), tr("Only zones of this class"))
        self.parents = _combo("mpElectionParent", tr("Parent"), tr("Only zones of this parent, such as a region"))
        self.table = ZoneTable()
        self.nothing = _text("mpElectionNothing", tr("No zone found"))
        self.nothing.setText(tr("No zone fits the search and what is chosen beside it."))
        self.nothing.setVisible(False)
        self.card = _text("mpElectionCard", tr("Zone"))
        for each in (self.classes, self.parents):
            # The two share what room there is.
            each.setMinimumContentsLength(4)
            each.setMinimumHeight(_SMALLEST)
        filters = QHBoxLayout()
        filters.addWidget(self.classes, 1)
        filters.addWidget(self.parents, 1)
        searching = QHBoxLayout()
        searching.setSpacing(2)
        searching.addWidget(self.search, 1)
        searching.addWidget(self.help_button)
        layout.addLayout(searching)
        layout.addLayout(filters)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.nothing)
        layout.addWidget(self.card)
        return page

    def _make_card_page(self) -> QWidget:
        self.zone_card = ZoneCard()
        scroll = _narrow_scroll(_Page(), self.zone_card)
        _named(scroll, "mpElectionCardPage", tr("Zone"), "")
        return scroll

    def sizeHint(self) -> QSize:
        """Ask for a width at which the list has room for its figures."""
        return QSize(_WIDTH, super().sizeHint().height())

    def fit_columns(self) -> None:
        """Give the numbers of the list what they need and the names the rest."""
        self.table.fit_columns()

    def _make_buttons(self) -> QWidget:
        row = QWidget()
        layout = FlowLayout(row, spacing=4)
        self.keep_button = QPushButton(tr("Keep as Layer"))
        tip = tr("Keep this map as a layer of its own; the next choice makes another")
        _named(self.keep_button, "mpElectionKeep", tr("Keep as layer"), tip)
        self.rank_button = QPushButton(tr("Rank…"))
        tip = tr("Open “Rank zones of a party” filled in: where there is most to defend or to gain")
        _named(self.rank_button, "mpElectionRank", tr("Rank zones"), tip)
        self.atlas_button = QPushButton(tr("Atlas…"))
        tip = tr("Open the atlas of this map filled in: a page for each region")
        _named(self.atlas_button, "mpElectionAtlas", tr("Print an atlas"), tip)
        self.match_button = QPushButton(tr("Match…"))
        tip = tr("Decide which zones and parties are meant where a join or a reading has left it open")
        _named(self.match_button, "mpElectionMatch", tr("Match zones and parties"), tip)
        self.export_button = QPushButton(tr("Export List…"))
        _named(
            self.export_button, "mpElectionExport", tr("Export list"), tr("Save the zones of the list as CSV or XLSX")
        )
        buttons = (self.keep_button, self.rank_button, self.atlas_button, self.match_button, self.export_button)
        for button in buttons:
            button.setMinimumHeight(_SMALLEST)
            layout.addWidget(button)
        return row
