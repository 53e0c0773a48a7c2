"""The matching window: what a join or a reading left open is decided by hand, and kept in an alias table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Callable

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsProject,
    QgsVectorLayer,
)
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QCloseEvent
from qgis.PyQt.QtWidgets import (
    QFileDialog,
    QFrame,
    QMessageBox,
    QProgressBar,
    QScrollArea,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..core.errors import ElectionError
from ..core.parties import load_registry
from ..layers.places import user_language
from .alias_file import PARTIES, ZONES, AliasError, Scheme
from .decisions import Decisions, Target
from .matching_page import MatchingPage
from .matching_saving import AliasSaver
from .matching_sources import LayerChoice, PartySources, ZoneSources, folding
from .matching_tables import PARTY_FIELDS, party_rows, party_targets, records, zone_rows, zone_targets
from .matching_words import Words, party_words, zone_words
from .runner import ChainRunner
from .texts import in_words, tr, whole
from .widgets import button, named, row_of

SIDE_TABLES = ("UNMATCHED_RESULTS", "UNMATCHED_ZONES", "PROPOSALS", "SUSPICIOUS_TABLE")
SAVE, DISCARD, CANCEL = "save", "discard", "cancel"
# A zone is shown with its neighbours around it.
_AROUND = 4.0


def ask_unsaved(parent: QWidget, text: str) -> str:
    """Ask what becomes of decisions that are not saved."""
    kind = QMessageBox.StandardButton
    answer = QMessageBox.question(parent, tr("Elections"), text, kind.Save | kind.Discard | kind.Cancel, kind.Save)
    return {kind.Save: SAVE, kind.Discard: DISCARD}.get(answer, CANCEL)


def ask_table(parent: QWidget) -> str:
    """Ask for the alias table to write; one that is there already is added to."""
    path, _ = QFileDialog.getSaveFileName(
        parent,
        tr("Save Decisions (an existing table is added to)"),
        "",
        tr("CSV files") + " (*.csv)",
        options=QFileDialog.Option.DontConfirmOverwrite,
    )
    return path if not path or path.lower().endswith(".csv") else path + ".csv"


@dataclass(frozen=True)
class Tab:
    """A page with what it is made from and where its decisions go."""

    sources: Any
    page: MatchingPage
    saver: AliasSaver
    box: QWidget


class MatchingWindow(QWidget):
    """Two pages, zones and parties. It computes nothing: joins are `joinresults`, run in the background."""

    def __init__(self, iface: Any, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("mpMatchWindow")
        self.setWindowTitle(tr("Match Zones and Parties"))
        self.iface = iface
        self.ask_unsaved: Callable[[QWidget, str], str] = ask_unsaved
        self.ask_table: Callable[[QWidget], str] = ask_table
        self.runner = ChainRunner(self)
        self._into_project = False
        self._output = ""
        self._added = ""
        self._crs = QgsCoordinateReferenceSystem()
        column = QVBoxLayout(self)
        self.bar = QgsMessageBar()
        column.addWidget(self.bar)
        self.tabs = QTabWidget()
        self.zones = self._make_tab(tr("Zones"), ZoneSources(), zone_words(), ZONES)
        self.parties = self._make_tab(tr("Parties"), PartySources(), party_words(), PARTIES)
        column.addWidget(self.tabs, 1)
        column.addLayout(self._make_bottom())
        self._connect()
        self.guess()

    def _make_tab(self, title: str, sources: Any, words: Words, scheme: Scheme) -> Tab:
        widget = QWidget()
        column = QVBoxLayout(widget)
        box = folding(tr("What to Match"), sources)
        page = MatchingPage(words)
        column.addWidget(box)
        column.addWidget(page, 1)
        # With large letters in a small window the page scrolls; the balance and the lists keep their size.
        scrolling = QScrollArea()
        scrolling.setWidgetResizable(True)
        scrolling.setFrameShape(QFrame.Shape.NoFrame)
        scrolling.setWidget(widget)
        self.tabs.addTab(scrolling, title)
        return Tab(sources, page, AliasSaver(scheme, sources.aliases), box)

    def _make_bottom(self) -> Any:
        self.progress = QProgressBar()
        self.progress.setRange(0, 100)
        named(self.progress, "mpMatchProgress", tr("Progress"), tr("What is being computed"))
        self.cancel_button = QToolButton()
        self.cancel_button.setIcon(QgsApplication.getThemeIcon("/mActionStop.svg"))
        named(self.cancel_button, "mpMatchCancel", tr("Cancel"), tr("Cancel; the lists stay as they are"))
        self.save_button = button("mpMatchSave", tr("Save Decisions…"), tr("Write the table of decisions (CSV)"))
        self.join_button = button(
            "mpMatchJoin", tr("Join Again"), tr("Save, and join with these decisions into the output")
        )
        self._show_working(False)
        return row_of(
            (self.progress, 1), (self.cancel_button, 0), (None, 1), (self.save_button, 0), (self.join_button, 0)
        )

    def _connect(self) -> None:
        self.zones.sources.find_button.clicked.connect(self.find)
        self.parties.sources.find_button.clicked.connect(self.show_lists)
        self.save_button.clicked.connect(lambda: self.save(self.tab()))
        self.join_button.clicked.connect(self.join_again)
        self.cancel_button.clicked.connect(self.runner.cancel)
        self.tabs.currentChanged.connect(self._enable)
        self.runner.progressed.connect(self._progressed)
        self.runner.finished.connect(self._finished)
        self.runner.failed.connect(self._failed)
        self.runner.stopped.connect(lambda: self._show_working(False))
        for tab in (self.zones, self.parties):
            tab.page.changed.connect(self._enable)
            # What was said of the step before is over.
            tab.page.changed.connect(self.bar.clearWidgets)
            tab.page.told.connect(lambda text: self.tell(text, Qgis.MessageLevel.Info))
            for choice in tab.sources.findChildren(LayerChoice):
                choice.failed.connect(self.tell)
        self.zones.page.target_chosen.connect(self.show_on_map)
        self._enable()

    def sizeHint(self) -> QSize:
        """Ask for room for two lists of names, in the letters of the user."""
        letter = self.fontMetrics()
        return QSize(letter.averageCharWidth() * 150, letter.height() * 38)

    def guess(self) -> None:
        """Fill in what the project makes likely."""
        self.zones.sources.guess()
        self.parties.sources.guess()

    def tab(self) -> Tab:
        """Return the page that is shown."""
        return self.parties if self.tabs.currentIndex() else self.zones

    def tell(self, text: str, level: Qgis.MessageLevel = Qgis.MessageLevel.Critical, log: str = "") -> None:
        """Say something at the top of the window, in place of what was said before."""
        self.bar.clearWidgets()
        details = (log,) if log.strip() else ()
        self.bar.pushMessage("", text, *details, level)

    def _enable(self, *_: Any) -> None:
        tab = self.tab()
        zones, idle = tab is self.zones, not self.runner.running
        self.save_button.setEnabled(tab.page.decisions.unsaved)
        self.join_button.setVisible(zones)
        self.join_button.setEnabled(zones and idle and bool(tab.page.rows.rowCount() or tab.page.decisions.joined_rows))
        self.zones.sources.find_button.setEnabled(idle)

    def save(self, tab: Tab) -> bool:
        """Write the alias table of a page; return whether every decision is in it."""
        decisions = tab.page.decisions
        path = tab.sources.aliases.path() or self.ask_table(self)
        if not path:
            return False
        try:
            saved = tab.saver.save(path, decisions)
        except AliasError as error:
            self.tell(str(error))
            return False
        left = len(decisions.chosen) - saved
        self._enable()
        if left:
            text = tr(
                "{path}: {saved} decisions saved, {left} in red not: a zone takes one row, a name means one zone."
            )
            self.tell(text.format(path=path, saved=whole(saved), left=whole(left)), Qgis.MessageLevel.Warning)
            return False
        self.tell(
            tr("{path}: {saved} decisions saved.").format(path=path, saved=whole(saved)), Qgis.MessageLevel.Success
        )
        return True

    def _settled(self, tab: Tab) -> bool:
        """Return whether the decisions of a page may be let go, asking where some are not saved."""
        if not tab.page.decisions.unsaved:
            return True
        text = tr("Some decisions are not saved. Save them in the table of decisions?")
        answer = self.ask_unsaved(self, text)
        return self.save(tab) if answer == SAVE else answer == DISCARD

    def find(self, *_: Any) -> None:
        """Join as the sources say, and list what is open; the election layer itself is not kept."""
        if self._settled(self.zones):
            self._join(into_project=False)

    def join_again(self, *_: Any) -> None:
        """Save, and join with the decisions into the chosen output."""
        if not self.zones.page.decisions.unsaved or self.save(self.zones):
            self._join(into_project=True)

    def _join(self, *, into_project: bool) -> None:
        given = self.zones.sources.parameters()
        needed = {"ZONES": tr("Zones"), "RESULTS": tr("Results")}
        missing = [label for key, label in needed.items() if key not in given]
        if missing:
            self.tell(tr("Choose first: {names}").format(names=", ".join(missing)))
            return
        self._into_project = into_project
        self._output = self.zones.sources.output.filePath() if into_project else ""
        given["OUTPUT"] = self._output or "TEMPORARY_OUTPUT"
        self.bar.clearWidgets()
        self.runner.start(
            [("mpelection:joinresults", {**given, "MATCHING": 2, **dict.fromkeys(SIDE_TABLES, "TEMPORARY_OUTPUT")})]
        )
        self._enable()

    def _progressed(self, part: float, label: str) -> None:
        self._show_working(True)
        self.progress.setValue(int(part))
        self.progress.setFormat(f"{label} %p%")

    def _show_working(self, working: bool) -> None:
        self.progress.setVisible(working)
        self.cancel_button.setVisible(working)

    def _failed(self, message: str, log: str) -> None:
        self._show_working(False)
        self.tell(message, Qgis.MessageLevel.Critical, log)
        self._enable()

    def _finished(self, results: dict[str, Any], layer: QgsVectorLayer | None) -> None:
        self._show_working(False)
        names = ("UNMATCHED_RESULTS", "PROPOSALS", "SUSPICIOUS_TABLE")
        unmatched, proposals, suspicious = (records(self.runner.take(name)) for name in names)
        free = self.runner.take("UNMATCHED_ZONES")
        self._crs = free.crs() if free is not None else QgsCoordinateReferenceSystem()
        decisions = Decisions(zone_rows(unmatched, proposals), results["ROWS_JOINED"], results["VOTES_JOINED"])
        self.zones.saver.forget()
        against = [f"{each['zone_name'] or each['zone_code']}: {each['text']}" for each in suspicious]
        self.zones.page.show_tables(decisions, zone_targets(records(free, geometry=True)), against)
        self.zones.box.setCollapsed(True)
        if self._into_project:
            self._add(results, layer)
        if not decisions.rows:
            self.tell(tr("Every row has its zone."), Qgis.MessageLevel.Success)

    def _add(self, results: dict[str, Any], layer: QgsVectorLayer | None) -> None:
        """Show the election layer in the project, in place of the one of the run before."""
        project = QgsProject.instance()
        if self._output:
            source = str(results["OUTPUT"])
            # A file that the project shows already was reloaded by the algorithm.
            if any(each.source().split("|")[0] == source.split("|")[0] for each in project.mapLayers().values()):
                return
            layer = QgsVectorLayer(source, "", "ogr")
        if layer is None or not layer.isValid():
            self.tell(tr("The join gave no layer."))
            return
        layer.setName(tr("Joined: {results}").format(results=self.zones.sources.results.combo.currentText()))
        earlier, self._added = self._added, layer.id()
        project.addMapLayer(layer)
        if earlier and not self._output:
            project.removeMapLayer(earlier)

    def show_lists(self, *_: Any) -> None:
        """List what has no party."""
        layer = self.parties.sources.lists.layer()
        if layer is None:
            self.tell(tr("Choose first: {names}").format(names=tr("Lists")))
            return
        missing = [name for name in PARTY_FIELDS if name not in layer.fields().names()]
        if missing:
            text = tr("“{layer}” is no table of lists: it lacks the fields {fields}.")
            self.tell(text.format(layer=layer.name(), fields=", ".join(missing)))
            return
        if not self._settled(self.parties):
            return
        lists = records(layer)
        try:
            rows, joined, votes = party_rows(lists)
            registry = load_registry(self.parties.sources.registry.filePath() or None)
        except ElectionError as error:
            self.tell(in_words(error.message))
            return
        self.parties.saver.forget()
        decisions = Decisions(rows, joined, votes, one_to_one=False)
        self.parties.page.show_tables(decisions, party_targets(registry, user_language()))
        self.parties.box.setCollapsed(True)
        for note in registry.notes:
            self.tell(in_words(note), Qgis.MessageLevel.Warning)

    def show_on_map(self, target: Target) -> None:
        """Move the map to a zone and flash it."""
        canvas = self.iface.mapCanvas()
        if target.geometry is None or target.geometry.isEmpty():
            return
        transform = QgsCoordinateTransform(self._crs, canvas.mapSettings().destinationCrs(), QgsProject.instance())
        try:
            extent = transform.transformBoundingBox(target.geometry.boundingBox())
        except QgsCsException:
            # Nothing that this map could show.
            return
        extent.scale(_AROUND)
        canvas.setExtent(extent)
        canvas.refresh()
        canvas.flashGeometries([target.geometry], self._crs)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close where every decision is saved, or the user lets them go."""
        for tab in (self.zones, self.parties):
            if not self._settled(tab):
                event.ignore()
                return
        self.runner.cancel()
        event.accept()

    def close_down(self) -> None:
        """Stop what is running; called before the window is deleted."""
        self.runner.cancel()
