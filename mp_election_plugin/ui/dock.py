"""The dock: choose an election layer, a party and a theme; the map and the ranked list follow."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from qgis.core import QgsApplication, QgsProject, QgsSettings, QgsVectorLayer
from qgis.gui import QgsDockWidget

from ..core import fields
from ..core.errors import ElectionError
from ..layers.places import user_language
from ..layers.user_colours import users_registry
from ..styling.themes import apply_theme, theme_title
from . import sample
from .layer_watch import LayerWatch
from .live_layer import LiveLayer, is_emptied, show_if_away
from .matching_window import MatchingWindow
from .messages import note, tell
from .panel import THEMES, ElectionPanel
from .runner import ChainRunner
from .sample_database import SampleDatabase
from .texts import tr
from .zone_list import ZoneList
from .zone_model import ZoneLoader

SETTINGS = "mpelection/"
FIRST_PARTY = "MP"


def is_election_layer(layer: Any) -> bool:
    """Return whether a layer has a zone code and the votes of at least one list."""
    if not isinstance(layer, QgsVectorLayer) or not layer.isValid() or not layer.isSpatial():
        return False
    names = fields.frozen_names(layer.fields().names())
    if layer.customProperty(LiveLayer.MARK):
        return False
    return fields.ZONE_CODE in names and bool(fields.party_codes(names))


@dataclass(frozen=True)
class Choice:
    """What an analysis is of: the layer's id and name, the party; whether the layer had edits not saved."""

    layer: str
    title: str
    party: str
    edited: bool


class ElectionDock(QgsDockWidget):
    """The dock. It computes nothing: every analysis is an algorithm run in the background."""

    def __init__(self, iface: Any) -> None:
        super().__init__(tr("Elections"))
        self.setObjectName("mpElectionDock")
        self.iface = iface
        self.registry = users_registry()
        self.panel = ElectionPanel()
        self.setWidget(self.panel)
        self.runner = ChainRunner(self)
        self.sample_database = SampleDatabase(iface, self)
        self.live = LiveLayer()
        self.zones = ZoneList(iface, self.panel, self.live)
        self._loader: ZoneLoader | None = None
        self._asked = Choice("", "", "", False)
        self._shown: Choice | None = None
        self._theme = self.theme()
        self._numbers: dict[str, Any] = {}
        self._warnings: list[str] = []
        self.watch = LayerWatch(self)
        self._wanted = ""
        self._joining = False
        # Made on first use.
        self.matching: MatchingWindow | None = None
        # Whether the next live layer is the first of the sample, to be made the active layer.
        self._first = False
        self._connect()
        self._take_up()
        self.refresh_layers()

    def _connect(self) -> None:
        panel, project = self.panel, QgsProject.instance()
        panel.sample_button.clicked.connect(self.load_sample)
        panel.database_button.clicked.connect(self.sample_database.open)
        panel.layers.activated.connect(self._layer_chosen)
        panel.parties.activated.connect(self.analyse)
        panel.parties.not_found.connect(self._no_party)
        panel.themes.idClicked.connect(self._theme_chosen)
        panel.cancel_button.clicked.connect(self.runner.cancel)
        panel.match_button.clicked.connect(self.match)
        self.watch.changed.connect(self._layer_changed)
        self.watch.ended.connect(self._edits_ended)
        self.runner.progressed.connect(self._progressed)
        self.runner.finished.connect(self._finished)
        self.runner.failed.connect(self._failed)
        self.runner.stopped.connect(self._stopped)
        project.layersAdded.connect(self.refresh_layers)
        project.layersRemoved.connect(self.refresh_layers)
        project.layerTreeRoot().nameChanged.connect(self.refresh_layers)
        project.cleared.connect(self._project_cleared)
        project.readProject.connect(self._take_up)

    def close_down(self) -> None:
        """Let go of the project and stop what is running; called before the dock is deleted."""
        project = QgsProject.instance()
        project.layersAdded.disconnect(self.refresh_layers)
        project.layersRemoved.disconnect(self.refresh_layers)
        project.layerTreeRoot().nameChanged.disconnect(self.refresh_layers)
        project.cleared.disconnect(self._project_cleared)
        project.readProject.disconnect(self._take_up)
        self.watch.watch(None)
        self.runner.cancel()
        self.sample_database.close_down()
        self._stop_loading()
        self.live.release()
        if self.matching is not None:
            self.matching.close_down()
            self.matching.deleteLater()
            self.matching = None

    def match(self, *_: Any) -> None:
        """Open the matching window, with what the project makes likely where nothing is chosen."""
        if self.matching is None:
            self.matching = MatchingWindow(self.iface, self.window())
        self.matching.guess()
        self.matching.show()
        self.matching.raise_()
        self.matching.activateWindow()

    def refresh_layers(self, *_: Any) -> None:
        """Offer the election layers that the project has now; keep the choice where it is still there."""
        combo, before = self.panel.layers, self.panel.layers.currentData()
        layers = filter(is_election_layer, QgsProject.instance().mapLayers().values())
        found = [layer for layer in layers if not is_emptied(layer)]
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
        self.watch.watch(layer)
        before = self.party() or QgsSettings().value(SETTINGS + "party", FIRST_PARTY)
        self.panel.parties.fill(layer, self.registry, user_language(), before)
        if layer is None:
            self._shown = None
            self.runner.cancel()
            self._stop_loading()
            self._show_rows([])
        else:
            self.analyse()

    def _layer_changed(self) -> None:
        """Follow a layer whose data is another: its lists may be others, and it may be no election layer any more."""
        if is_election_layer(self.source_layer()):
            self._layer_chosen()
        else:
            self.refresh_layers()

    def _edits_ended(self) -> None:
        # Edits that were thrown away change no figure, but they are said not to be in the figures.
        if self._asked.edited:
            self.watch.tell()

    def analyse(self, *_: Any) -> None:
        """Measure and classify for the party chosen, in the background; the old map stays until then."""
        layer, party = self.source_layer(), self.party()
        if layer is None or not party:
            return
        self.panel.parties.restore()
        self._asked = Choice(layer.id(), layer.name(), party, layer.isEditable() and layer.isModified())
        self._joining = False
        of_party = {"PARTY": party}
        # Only where they are looked at: they take the longest. Before the classes, whose numbers are the totals.
        clusters = [("mpelection:zoneclusters", of_party)] if self.theme() == "clusters" else []
        steps = [("mpelection:zoneindicators", {}), *clusters, ("mpelection:classifyzones", of_party)]
        self.runner.start(steps, layer)

    def load_sample(self, *_: Any) -> None:
        """Open the embedded data and make its election layer."""
        project = QgsProject.instance()
        sample.add_layers(project)
        earlier = sample.election_layer(project)
        if earlier is not None:
            self.panel.layers.setCurrentIndex(self.panel.layers.findData(earlier.id()))
            self._layer_chosen()
            return
        sample.remove_emptied(project)
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
            self._joining, self._first = False, True
            layer.setName(sample.election_name())
            layer.setCustomProperty(sample.MARK, True)
            self._wanted = layer.id()
            QgsProject.instance().addMapLayer(layer)
            QgsProject.instance().layerTreeRoot().findLayer(layer.id()).setItemVisibilityChecked(False)
            self._wanted = ""
            return
        if not self._apply_theme(layer):
            self._stopped()
            return
        self._numbers, self._shown, self._warnings = results, self._asked, self.runner.warnings
        QgsSettings().setValue(SETTINGS + "party", self._shown.party)
        old = self.live.layer()
        active = self._first or (old is not None and self.iface.activeLayer() is old)
        self.live.replace(layer, self._name(layer, self._asked))
        if active:
            self.iface.setActiveLayer(layer)
        self._first = False
        show_if_away(self.iface.mapCanvas(), layer)
        layer.selectionChanged.connect(self.zones.map_selected)
        self._load_zones(layer)

    def _apply_theme(self, layer: QgsVectorLayer) -> bool:
        """Give the layer the theme chosen; False where it cannot have it, which the user is told."""
        try:
            apply_theme(layer, self.theme(), registry=self.registry, language=user_language())
        except ElectionError as error:
            self.panel.themes.button(THEMES.index(self._theme)).setChecked(True)
            tell(self.iface.messageBar(), str(error))
            return False
        self._theme = self.theme()
        return True

    def _name(self, layer: QgsVectorLayer, choice: Choice) -> str:
        title = theme_title(layer, self.theme(), registry=self.registry, language=user_language())
        return f"{title} - {choice.title}"

    def _theme_chosen(self, *_: Any) -> None:
        layer = self.live.layer()
        unmeasured = (
            self.theme() == "clusters" and layer is not None and layer.fields().lookupField("cluster_class") < 0
        )
        if layer is None or self._shown is None or unmeasured:
            # The user has removed it, or it was measured for another theme: it is made anew.
            self.analyse()
        elif self.live.restyle(self._apply_theme):
            layer.setName(self._name(layer, self._shown))

    def _stopped(self) -> None:
        """Take the choices back to what is shown; where nothing is, no figure is left of another."""
        self._first = False
        self.panel.working.setVisible(False)
        self.panel.show_empty(self.panel.layers.count() == 0)
        source = QgsProject.instance().mapLayer(self._shown.layer) if self._shown is not None else None
        if self._shown is None or source is None:
            self._shown = None
            self._show_rows([])
            return
        self.panel.layers.setCurrentIndex(self.panel.layers.findData(self._shown.layer))
        self.watch.watch(source)
        self.panel.parties.fill(source, self.registry, user_language(), self._shown.party)
        self.panel.themes.button(THEMES.index(self._theme)).setChecked(True)

    def _failed(self, message: str, log: str) -> None:
        asked, shown = self._asked, self._shown
        same = shown is not None and (asked.layer, asked.party) == (shown.layer, shown.party)
        if same and self.theme() == self._theme and not self._joining:
            # The figures shown are not those of the layer as it is now.
            self._shown = None
        self._stopped()
        tell(self.iface.messageBar(), message, log)

    def _no_party(self, typed: str) -> None:
        note(self.iface.messageBar(), tr("No party of this election has “{typed}” in its names.").format(typed=typed))

    def _project_cleared(self) -> None:
        self._shown = None
        self.runner.cancel()
        self._stop_loading()
        self.live.release()
        self._show_rows([])

    def _take_up(self, *_: Any) -> None:
        """Clear away what a saved project could not keep; the layers in memory come back empty."""
        self.live.take_up()
        sample.remove_emptied(QgsProject.instance())
        emptied = filter(is_emptied, filter(is_election_layer, QgsProject.instance().mapLayers().values()))
        names = ", ".join(sorted(f"“{layer.name()}”" for layer in emptied))
        if names:
            text = tr(
                "Not offered, since a temporary layer is empty when its project is opened again: {layers}. Make it "
                "anew and save it to a file."
            )
            note(self.iface.messageBar(), text.format(layers=names))

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
        self._loader = self._shown = None
        self._failed(tr("The zones cannot be listed: {error}").format(error=error), "")

    def _show_rows(self, rows: list[Any]) -> None:
        self._loader = None
        shown = self._shown
        self.zones.show(rows, self._numbers, self.registry.get(shown.party if shown is not None else "").colour)
        self.panel.warnings.set_warnings(self._warnings if rows else [])
        if rows and shown is not None and shown.edited:
            text = tr("Edits of “{layer}” that are not saved are not in these figures until you save them.")
            self.panel.coverage.setText(f"{self.panel.coverage.text()}\n{text.format(layer=shown.title)}")
