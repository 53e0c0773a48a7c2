"""The map, the list and the card follow what is chosen; what cannot be shown leaves the choices as they were."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Callable

from qgis.core import QgsProject, QgsRectangle
from qgis.PyQt.QtCore import QObject, pyqtSignal

from .analysis import Analysed, Analysis
from .card_control import CardControl
from .choice import Choice, History, keep_choice
from .choosing import Choosing
from .direct_map import DirectMap
from .dressing import Dressing
from .layer_elections import is_election_layer
from .layer_watch import LayerWatch
from .live_layer import LiveLayer, show_if_away
from .map_reading import DatabaseReader, PartyReader
from .map_sources import source_of
from .messages import note, tell
from .panel import ElectionPanel
from .runner import ChainRunner, Step, Warned
from .texts import tr
from .zone_list import ZoneList
from .zone_loading import Dressed, Loaded, dress_of


class Follow(QObject):
    """What is chosen, what is shown, and the way from one to the other."""

    # A theme, and the layer that is drawn by it now.
    layer_shown = pyqtSignal(str, object)

    def __init__(self, iface: Any, panel: ElectionPanel, parent: QObject) -> None:
        super().__init__(parent)
        self.iface, self.panel = iface, panel
        self.choosing = Choosing(panel.choices, self)
        self.runner = ChainRunner(self)
        self.analysis = Analysis(self.runner)
        self.live = LiveLayer()
        self.direct = DirectMap(self.live, self)
        self.databases = self.choosing.databases
        self.zones = ZoneList(iface, panel, self.live)
        self.cards = CardControl(self.zones, self._for_card)
        self.watch, self.history = LayerWatch(self), History()
        self.asked = Choice()
        self.shown: Choice | None = None
        self.dressing = Dressing(self)
        # Whether the next live layer is to be made the active layer, as the first of the sample and of a database is.
        self.first = False
        # The zones that stay selected from one map to the next.
        self._selected: list[str] = []
        # Steps that a part of the dock of its own adds to an analysis.
        self.extra_steps: Callable[[Choice], list[Step]] = lambda choice: []
        self._connect()

    def _connect(self) -> None:
        form = self.panel.choices
        form.sources.activated.connect(lambda: self.choose_source(form.sources.currentData()))
        form.layers.activated.connect(self.layer_chosen)
        for combo in (form.elections, form.levels):
            combo.activated.connect(self._election_chosen)
        for combo in (form.compared, form.parties):
            combo.activated.connect(self.analyse)
        form.themes.idClicked.connect(self._theme_chosen)
        self.watch.touched.connect(self.direct.forget_zones)
        self.watch.changed.connect(self._layer_changed)
        self.watch.ended.connect(self._edits_ended)
        self.analysis.shown.connect(self._analysed)
        self.analysis.failed.connect(self.failed)
        self.analysis.stopped.connect(self.put_back)
        self.dressing.dressed.connect(self._dressed)
        self.dressing.failed.connect(self.failed)
        self.direct.shown.connect(self._mapped)
        self.direct.found.connect(lambda _: self.zones.reselect(self._selected))
        self.direct.failed.connect(self.failed)
        self.direct.outdated.connect(self.databases.check)
        self.direct.stopped.connect(self.put_back)
        self.direct.progressed.connect(lambda part: self.panel.show_working(int(part), tr("Reading zones")))
        self.databases.opened.connect(self._opened)
        self.databases.failed.connect(self._not_opened)

    @property
    def busy(self) -> bool:
        """Whether anything is still to come."""
        waiting = (self.analysis.loader, self.dressing.running, self.databases.opening)
        return self.runner.running or self.direct.reading or any(waiting)

    def _for_card(self) -> tuple[Any, ...]:
        shown = self.shown
        of_database = shown is not None and shown.database and shown.database == self.databases.name
        return shown, self.databases.contents if of_database else None, self.choosing.registry_of(shown or Choice())

    def refresh_layers(self, *_: Any) -> None:
        """Offer the election layers that the project has now; keep the choice where it is still there."""
        changed = self.choosing.elections.refresh()
        if self.databases.name:
            return
        self.panel.show_empty(self.panel.layers.count() == 0 and not self.databases.opening)
        if changed:
            self.layer_chosen()
        else:
            self.choosing.elections.fill_compared("")
            self.choosing.offer()

    def layer_chosen(self, *_: Any) -> None:
        """Show the election layer that is chosen, or nothing where there is none."""
        self.choosing.fill_layer()
        if self.choosing.layer() is not None:
            self.analyse()
            return
        self.watch.watch(None)
        self.show_nothing()

    def _layer_changed(self) -> None:
        """Follow a layer whose data is another: its lists may be others, and it may be no election layer any more."""
        if is_election_layer(self.choosing.layer()):
            self.layer_chosen()
        else:
            self.refresh_layers()

    def _edits_ended(self) -> None:
        # Edits that were thrown away change no figure, but they are said not to be in the figures.
        if self.asked.edited:
            self.watch.tell()

    def _election_chosen(self, *_: Any) -> None:
        self.choosing.fill_database()
        self.analyse()

    def choose_source(self, name: str) -> None:
        """Take the election layers of the project, or open a database."""
        if name:
            self.open_database(name)
            return
        self.direct.forget()
        self.choosing.close_database()
        self.panel.show_empty(self.panel.layers.count() == 0)
        self.layer_chosen()

    def open_database(self, name: str, wanted: Choice | None = None) -> None:
        """Open a database, in the background; what is shown stays until it is there."""
        self.panel.show_working(0, tr("Opening {database}").format(database=name))
        self.databases.open(name, wanted)

    def _opened(self, wanted: Choice | None) -> None:
        self.runner.give_up()
        self.choosing.sources.fill(self.databases.name)
        self.panel.show_empty(False)
        self.choosing.fill_database(wanted)
        if not self.choosing.party():
            text = tr("{database} holds no results yet. “Load results” brings them.")
            self.failed(text.format(database=self.databases.name))
            return
        self.analyse()

    def _not_opened(self, error: str) -> None:
        self.choosing.sources.fill(self.databases.name)
        self.put_back()
        tell(self.iface.messageBar(), error)

    def analyse(self, *_: Any) -> None:
        """Show what is chosen: another filter of the map where the database has all of it, else by an analysis."""
        choice = self.choosing.choice()
        if self.watch.watch(self.choosing.layer()):
            self.direct.forget_zones()
        self.choosing.offer()
        if not choice.party:
            return
        self.panel.parties.restore()
        self.dressing.stop()
        if not self.busy:
            self._selected = self.zones.selected_codes()
        self.asked = choice
        theme = self.choosing.entry_of(choice.theme)
        layer = self.choosing.layer()
        source = source_of(choice, theme, self.databases.entry(), layer)
        if source is not None:
            self.analysis.give_up()
            self.panel.hide_working()
            self.direct.show(choice, source, dress_of(choice.theme, self.choosing.registry_of(choice)))
            return
        self.direct.stop()
        if choice.database or layer is not None:
            extra = self.extra_steps(choice)
            self.analysis.start(choice, theme, self.choosing.registry_of(choice), layer, extra)

    def _theme_chosen(self, *_: Any) -> None:
        """Draw the live layer by another theme where it has what that needs, else make it anew."""
        layer, choice = self.live.layer(), self.choosing.choice()
        theme = self.choosing.entry_of(choice.theme)
        shown = self.shown
        if shown is not None and not choice.law:
            # By which law seats are handed out is nothing to themes of other measures.
            shown = replace(shown, law="", turnout="")
        same = shown is not None and replace(shown, theme=choice.theme, compared=choice.compared) == choice
        known = layer is not None and theme.is_shown_by(layer.fields().names())
        if layer is None or not same or not known or theme.compares or self.direct.changing or self.runner.running:
            self.analyse()
            return
        self.choosing.offer()
        self.asked = choice
        rows = self.zones.model.rows
        dress = dress_of(choice.theme, self.choosing.registry_of(choice))
        self.dressing.start(layer, dress, rows if theme.is_shown_by(rows.columns) else None, len(rows))

    def _dressed(self, dressed: Dressed) -> None:
        layer = self.live.layer()
        if layer is None:
            self.analyse()
            return
        # QGIS shares the expressions of a renderer with the threads that draw it: none may while it is replaced.
        self.iface.mapCanvas().stopRendering()
        self.live.restyle(dressed.give)
        layer.setName(f"{dressed.title} - {self.asked.title}")
        self._settled(self.asked)

    def _analysed(self, found: Analysed) -> None:
        """Put the layer of an analysis in the place of what was shown."""
        loaded, choice, layer = found.loaded, found.choice, found.layer
        if loaded is None or loaded.dressed is None:
            self.failed(tr("The analysis gave no zones."))
            return
        loaded.dressed.give(layer)
        old = self.live.layer()
        active = self.first or (old is not None and self.iface.activeLayer() is old)
        self.live.replace(layer, f"{loaded.dressed.title} - {choice.title}")
        self._added(layer, active)
        self._show(choice, loaded, found.numbers, found.warnings)
        self.zones.reselect(self._selected)

    def _mapped(self, reader: PartyReader) -> None:
        """Show the list of a map that shows the party already."""
        layer = self.live.layer()
        if layer is not None:
            self._added(layer, self.first, self.direct.extent, again=not reader.choice.database)
        if reader.loaded is not None:
            self._show(reader.choice, reader.loaded, reader.loaded.numbers, reader.warnings)
            if isinstance(reader, DatabaseReader):
                self.databases.check(reader.state)

    def _added(self, layer: Any, active: bool, extent: QgsRectangle | None = None, *, again: bool = False) -> None:
        if active:
            self.iface.setActiveLayer(layer)
        self.first = False
        if self.zones.hear(layer) or again:
            show_if_away(self.iface.mapCanvas(), layer, extent)

    def _show(self, choice: Choice, loaded: Loaded, numbers: dict[str, Any], warnings: list[Warned]) -> None:
        panel = self.panel
        self.zones.show(loaded.rows, numbers, self.choosing.registry_of(choice).get(choice.party).colour)
        panel.warnings.warned = warnings
        if choice.edited:
            text = tr("Edits of “{layer}” that are not saved are not in these figures until you save them.")
            panel.coverage.setText(f"{panel.coverage.text()}\n{text.format(layer=choice.title)}")
        self._settled(choice)

    def _settled(self, choice: Choice) -> None:
        """Note what is shown, with the project and for the way back; warn of what it rests on."""
        self.panel.warnings.show_for(self.choosing.entry_of(choice.theme).tells)
        self.shown, layer = choice, self.live.layer()
        if layer is not None:
            self.layer_shown.emit(choice.theme, layer)
        self.choosing.remember(choice)
        self.history.shown(choice)
        keep_choice(QgsProject.instance(), choice)
        self.panel.choices.back_button.setEnabled(bool(self.history))
        if not self.busy:
            self.panel.hide_working()
            # Another party may have been asked for meanwhile, and given up.
            self.choosing.put(choice)

    def show_nothing(self) -> None:
        """Show no figure of an election that is not chosen any more."""
        self.shown = None
        self.runner.cancel()
        self.analysis.stop_loading()
        self.direct.forget()
        self.zones.clear()

    def cancel(self, *_: Any) -> None:
        """Stop what is under way; the map stays as it is."""
        self.databases.stop()
        self.direct.stop()
        self.dressing.stop()
        if self.runner.running:
            self.runner.cancel()
        else:
            self.put_back()

    def put_back(self) -> None:
        """Take the choices back to what is shown; where nothing is, no figure is left of another."""
        self.first = False
        self.panel.hide_working()
        self.panel.show_empty(not self.databases.name and self.panel.layers.count() == 0)
        if self.shown is None or not self.choosing.put(self.shown):
            self.shown = None
            self.zones.clear()
        self.watch.watch(self.choosing.layer())

    def back(self, *_: Any) -> None:
        """Show again what was shown before."""
        choice = self.history.back(self.choosing.may_be_put)
        self.panel.choices.back_button.setEnabled(bool(self.history))
        if choice is None:
            note(self.iface.messageBar(), tr("What was shown before is not there any more."))
            return
        if choice.database and choice.database != self.databases.name:
            self.open_database(choice.database, choice)
            return
        if not choice.database and self.databases.name:
            self.choosing.close_database()
        if self.choosing.put(choice):
            self.analyse()

    def failed(self, message: str, log: str = "") -> None:
        """Tell what went wrong; the map and the choices stay as they were."""
        if self.asked == self.shown and not self.analysis.purpose:
            # The figures shown are not those of the election as it is now.
            self.shown = None
        self.put_back()
        tell(self.iface.messageBar(), message, log)

    def forget(self) -> None:
        """Let go of all of it, as when the project is closed."""
        self.live.release()
        self.zones.hear(None)
        self.history.forget()
        self.panel.choices.back_button.setEnabled(False)
        self.choosing.close_database()
        self.panel.hide_working()
        self.panel.show_empty(self.panel.layers.count() == 0)
        self.show_nothing()

    def close_down(self) -> None:
        """Stop what is running and leave the live layer to the user."""
        self.watch.watch(None)
        self.databases.close()
        self.dressing.stop()
        self.cards.stop()
        self.runner.cancel()
        self.analysis.stop_loading()
        self.direct.forget()
        self.zones.hear(None)
        self.live.release()
