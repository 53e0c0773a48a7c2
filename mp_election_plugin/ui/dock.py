"""The dock: choose an election layer, a party and a theme; the map and the ranked list follow."""

from __future__ import annotations

import html
from typing import Any

from qgis.core import Qgis, QgsApplication, QgsProject, QgsSettings, QgsVectorLayer
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QFileDialog, QShortcut

from ..core import fields
from ..core.errors import ElectionError
from ..core.parties import load_registry
from ..layers.places import user_language
from ..styling.themes import apply_theme, theme_title
from . import sample
from .export import as_text, write_csv
from .live_layer import LiveLayer
from .panel import THEMES, ElectionPanel
from .runner import ChainRunner
from .summary import class_segments, coverage_line, totals_line
from .texts import tr
from .zone_model import ZoneLoader, ZoneModel, ZoneProxy, zone_title

SETTINGS = "mpelection/"
FIRST_PARTY = "MP"
MOST_FLASHED = 200


def is_election_layer(layer: Any) -> bool:
    """Return whether a layer has a zone code and the votes of at least one list."""
    if not isinstance(layer, QgsVectorLayer) or not layer.isValid() or not layer.isSpatial():
        return False
    names = layer.fields().names()
    return fields.ZONE_CODE in names and bool(fields.party_codes(names)) and not layer.customProperty(LiveLayer.MARK)


class ElectionDock(QgsDockWidget):
    """The dock. It computes nothing: every analysis is an algorithm run in the background."""

    def __init__(self, iface: Any) -> None:
        super().__init__(tr("Elections"))
        self.setObjectName("mpElectionDock")
        self.iface = iface
        self.registry = load_registry()
        self.panel = ElectionPanel()
        self.setWidget(self.panel)
        self.runner = ChainRunner(self)
        self.live = LiveLayer()
        self.model = ZoneModel(self)
        self.proxy = ZoneProxy(self)
        self.proxy.setSourceModel(self.model)
        self.panel.table.setModel(self.proxy)
        self.panel.table.sortByColumn(4, Qt.SortOrder.DescendingOrder)
        self._loader: ZoneLoader | None = None
        self._title = ""
        self._numbers: dict[str, Any] = {}
        self._wanted = ""
        self._joining = False
        self._syncing = False
        self._connect()
        self.refresh_layers()

    def _connect(self) -> None:
        panel, project = self.panel, QgsProject.instance()
        panel.sample_button.clicked.connect(self.load_sample)
        panel.layers.activated.connect(self._layer_chosen)
        panel.parties.activated.connect(self.analyse)
        panel.themes.idClicked.connect(self._theme_chosen)
        panel.cancel_button.clicked.connect(self.runner.cancel)
        panel.search.textChanged.connect(self.proxy.set_search)
        panel.classes.activated.connect(lambda: self.filter_class(self.panel.classes.currentData() or ""))
        panel.bar.clicked.connect(self.filter_class)
        panel.export_button.clicked.connect(self.export)
        panel.table.doubleClicked.connect(self._zoom)
        panel.table.selectionModel().selectionChanged.connect(self._zone_chosen)
        self._copy = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), panel.table, self.copy)
        self._copy.setContext(Qt.ShortcutContext.WidgetShortcut)
        self._enter = QShortcut(
            QKeySequence(Qt.Key.Key_Return), panel.table, lambda: self._zoom(panel.table.currentIndex())
        )
        self._enter.setContext(Qt.ShortcutContext.WidgetShortcut)
        self.runner.progressed.connect(self._progressed)
        self.runner.finished.connect(self._finished)
        self.runner.failed.connect(self._failed)
        self.runner.stopped.connect(self._stopped)
        # Sorting and filtering make the rows anew; what is selected on the map stays marked.
        self.proxy.modelReset.connect(self._map_selected)
        project.layersAdded.connect(self.refresh_layers)
        project.layersRemoved.connect(self.refresh_layers)
        project.layerTreeRoot().nameChanged.connect(self.refresh_layers)
        project.cleared.connect(self._project_cleared)

    def close_down(self) -> None:
        """Let go of the project and stop what is running; called before the dock is deleted."""
        project = QgsProject.instance()
        project.layersAdded.disconnect(self.refresh_layers)
        project.layersRemoved.disconnect(self.refresh_layers)
        project.layerTreeRoot().nameChanged.disconnect(self.refresh_layers)
        project.cleared.disconnect(self._project_cleared)
        self.runner.cancel()
        self._stop_loading()
        self.live.release()

    def refresh_layers(self, *_: Any) -> None:
        """Offer the election layers that the project has now; keep the choice where it is still there."""
        combo, before = self.panel.layers, self.panel.layers.currentData()
        found = [layer for layer in QgsProject.instance().mapLayers().values() if is_election_layer(layer)]
        combo.blockSignals(True)
        combo.clear()
        for layer in sorted(found, key=lambda each: each.name().casefold()):
            combo.addItem(layer.name(), layer.id())
        combo.setCurrentIndex(max(combo.findData(self._wanted or before), 0 if found else -1))
        combo.blockSignals(False)
        self.panel.show_empty(not found)
        if combo.currentData() != before:
            self._layer_chosen()

    def source_layer(self) -> QgsVectorLayer | None:
        """Return the election layer chosen."""
        return QgsProject.instance().mapLayer(self.panel.layers.currentData() or "")

    def party(self) -> str:
        """Return the code of the party chosen."""
        return self.panel.parties.currentData() or ""

    def theme(self) -> str:
        """Return the theme chosen."""
        return THEMES[max(self.panel.themes.checkedId(), 0)]

    def _layer_chosen(self, *_: Any) -> None:
        layer = self.source_layer()
        before = self.party() or QgsSettings().value(SETTINGS + "party", FIRST_PARTY)
        self.panel.parties.fill(layer, self.registry, user_language(), before)
        if layer is None:
            self.runner.cancel()
            self.model.set_rows([])
        else:
            self.analyse()

    def analyse(self, *_: Any) -> None:
        """Measure and classify for the party chosen, in the background; the old map stays until then."""
        layer, party = self.source_layer(), self.party()
        if layer is None or not party:
            return
        QgsSettings().setValue(SETTINGS + "party", party)
        self.panel.parties.restore()
        self._title = layer.name()
        self._joining = False
        self.runner.start(
            [("mpelection:zoneindicators", {}), ("mpelection:classifyzones", {"PARTY": party})],
            layer,
        )

    def load_sample(self, *_: Any) -> None:
        """Open the embedded data and make its election layer."""
        project = QgsProject.instance()
        sample.add_layers(project)
        earlier = sample.election_layer(project)
        if earlier is not None:
            self.panel.layers.setCurrentIndex(self.panel.layers.findData(earlier.id()))
            self._layer_chosen()
            return
        self._joining = True
        self.panel.show_empty(False)
        self.runner.start([sample.join_step()])

    def _progressed(self, part: float, label: str) -> None:
        self.panel.working.setVisible(True)
        self.panel.progress.setValue(int(part))
        self.panel.progress.setFormat(f"{label} %p%")

    def _finished(self, results: dict[str, Any], layer: QgsVectorLayer | None) -> None:
        self.panel.working.setVisible(False)
        if layer is None:
            self._failed(tr("The analysis gave no layer."), "")
            return
        if self._joining:
            self._joining = False
            layer.setName(sample.election_name())
            layer.setCustomProperty(sample.MARK, True)
            self._wanted = layer.id()
            QgsProject.instance().addMapLayer(layer)
            QgsProject.instance().layerTreeRoot().findLayer(layer.id()).setItemVisibilityChecked(False)
            self._wanted = ""
            return
        if not self._apply_theme(layer):
            return
        self._numbers = results
        self.live.replace(layer, self._name(layer))
        layer.selectionChanged.connect(self._map_selected)
        self._load_zones(layer)

    def _apply_theme(self, layer: QgsVectorLayer) -> bool:
        """Give the layer the theme chosen; False where it cannot have it, which the user is told."""
        try:
            apply_theme(layer, self.theme(), registry=self.registry, language=user_language())
        except ElectionError as error:
            self._failed(str(error), "")
            return False
        return True

    def _name(self, layer: QgsVectorLayer) -> str:
        title = theme_title(layer, self.theme(), registry=self.registry, language=user_language())
        return f"{title} - {self._title}"

    def _theme_chosen(self, *_: Any) -> None:
        layer = self.live.layer()
        if layer is not None and self._apply_theme(layer):
            layer.setName(self._name(layer))

    def _stopped(self) -> None:
        self.panel.working.setVisible(False)
        self.panel.show_empty(self.panel.layers.count() == 0)

    def _failed(self, message: str, log: str) -> None:
        self._stopped()
        # A button for details that are not there would open an empty window.
        details = (log,) if log.strip() else ()
        self.iface.messageBar().pushMessage(tr("Elections"), message, *details, Qgis.MessageLevel.Critical)

    def _project_cleared(self) -> None:
        self.runner.cancel()
        self._stop_loading()
        self.live.release()
        self._show_rows([])

    def _stop_loading(self) -> None:
        if self._loader is not None:
            self._loader.loaded.disconnect(self._show_rows)
            self._loader.failed.disconnect(self._not_loaded)
            self._loader.cancel()
            self._loader = None

    def _load_zones(self, layer: QgsVectorLayer) -> None:
        self._stop_loading()
        self._loader = ZoneLoader(layer)
        self._loader.loaded.connect(self._show_rows)
        self._loader.failed.connect(self._not_loaded)
        QgsApplication.taskManager().addTask(self._loader)

    def _not_loaded(self, error: str) -> None:
        self._loader = None
        self._failed(tr("The zones cannot be listed: {error}").format(error=error), "")

    def _show_rows(self, rows: list[Any]) -> None:
        """Show the zones of a new analysis, their totals and their classes."""
        self._loader = None
        self.panel.card.setText("")
        party = self.registry.get(self.party())
        segments = class_segments(rows, party.colour, user_language())
        self.model.set_rows(rows, {each.code: each.colour for each in segments})
        self.panel.totals.setText(totals_line(rows, self._numbers))
        self.panel.coverage.setText(coverage_line(rows))
        self.panel.bar.set_segments(segments)
        combo = self.panel.classes
        combo.clear()
        combo.addItem(tr("All Classes"), "")
        for each in segments:
            if each.count:
                combo.addItem(f"{each.label} ({each.count})", each.code)
        self.filter_class("")
        self.panel.fit_columns()

    def filter_class(self, code: str) -> None:
        """Show only the zones of a class; all for an empty code."""
        self.proxy.set_class(code)
        self.panel.bar.set_chosen(code)
        self.panel.classes.setCurrentIndex(max(self.panel.classes.findData(code), 0))

    def _row(self, index: QModelIndex) -> Any:
        return self.model.rows[self.proxy.mapToSource(index).row()]

    def chosen_rows(self) -> list[Any]:
        """Return the zones selected in the list."""
        return [self._row(index) for index in self.panel.table.selectionModel().selectedRows()]

    def _zone_chosen(self, *_: Any) -> None:
        """Say why the zone has its class, select the zones on the map and flash them."""
        rows = self.chosen_rows()
        if len(rows) == 1:
            name = zone_title(rows[0].values, user_language())
            label = " – ".join(html.escape(each) for each in (name, rows[0].values["zone_label"]) if each)
            self.panel.card.setText(f"<b>{label}</b><br/>{html.escape(rows[0].values['zone_reason'] or '')}")
        layer = self.live.layer()
        if layer is None or self._syncing:
            return
        self._syncing = True
        layer.selectByIds([row.feature for row in rows])
        self._syncing = False
        mapped = [row.feature for row in rows if row.mapped]
        # Flashing thousands of zones takes longer than looking at them.
        if 0 < len(mapped) <= MOST_FLASHED:
            self.iface.mapCanvas().flashFeatureIds(layer, mapped)

    def _map_selected(self, *_: Any) -> None:
        """Mark in the list what was selected on the map."""
        layer = self.live.layer()
        if layer is None or self._syncing:
            return
        self._syncing = True
        chosen = set(layer.selectedFeatureIds())
        numbers = self.proxy.row_numbers(chosen) if chosen else []
        marked = QItemSelection()
        for number in numbers:
            index = self.proxy.index(number, 0)
            marked.select(index, index)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.panel.table.selectionModel().select(marked, flags)
        if numbers:
            self.panel.table.scrollTo(self.proxy.index(numbers[0], 0))
        self._syncing = False

    def _zoom(self, index: QModelIndex) -> None:
        layer = self.live.layer()
        if layer is None or not index.isValid():
            return
        row = self._row(index)
        if row.mapped:
            self.iface.mapCanvas().zoomToFeatureIds(layer, [row.feature])
            return
        text = tr("{zone} is not on the map: no polygon.").format(zone=zone_title(row.values, user_language()))
        self.iface.messageBar().pushMessage(tr("Elections"), text, Qgis.MessageLevel.Info)

    def shown_rows(self) -> list[Any]:
        """Return the zones of the list, filtered and in its order."""
        return self.proxy.rows()

    def copy(self) -> None:
        """Copy the selected zones, or all of the list, as text for a spreadsheet."""
        rows = self.chosen_rows() or self.shown_rows()
        QgsApplication.clipboard().setText(as_text(rows, self.model.columns))

    def export(self, *_: Any) -> None:
        """Save the list as CSV, where the user says."""
        path, _ = QFileDialog.getSaveFileName(self, tr("Export List"), "", tr("CSV files") + " (*.csv)")
        if not path:
            return
        path = path if path.lower().endswith(".csv") else path + ".csv"
        try:
            write_csv(self.shown_rows(), path)
        except OSError as error:
            text = tr("{path} cannot be written: {error}").format(path=path, error=error)
            self.iface.messageBar().pushMessage(tr("Elections"), text, Qgis.MessageLevel.Critical)
            return
        text = tr("Saved {path}").format(path=path)
        self.iface.messageBar().pushMessage(tr("Elections"), text, Qgis.MessageLevel.Success)
