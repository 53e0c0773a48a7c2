"""The theme seats in the dock: which step makes it, what is read of its results, and what a click does.

The dock lets it `attach` itself to its panel, adds `steps_for` to its chain before the last step, and calls `show`
whenever the layer of the map or the theme is another. `law_chosen` asks for a new analysis.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Callable

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ..core.errors import ElectionError
from ..core.seat_laws import Law, load_law
from ..layers.places import user_language
from .choice import Choice
from .live_layer import LiveLayer
from .messages import note, tell
from .runner import Step
from .seat_reading import AllocationReader, SeatZone, ZoneSeatsReader
from .seat_steps import SeatSteps
from .seats_panel import SeatsPanel, usual_law
from .texts import tr

THEMES = ("seats", "prospect")


class SeatsControl(QObject):
    """Seats of the party on the map, and the allocation of a zone.

    Parameters
    ----------
    iface
        The desktop, for its map and its messages.
    live : LiveLayer
        The layer of the map.
    take : callable
        Returns another output of the chain that is ending as a layer, None where none is.
    parent : QObject
    """

    law_chosen = pyqtSignal()

    def __init__(
        self,
        iface: Any,
        live: LiveLayer,
        take: Callable[[str], QgsVectorLayer | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._iface, self._live, self._take = iface, live, take
        self.widget = QWidget()
        layout = QVBoxLayout(self.widget)
        layout.setContentsMargins(0, 0, 0, 0)
        self.panel, self.steps = SeatsPanel(), SeatSteps()
        layout.addWidget(self.panel)
        layout.addWidget(self.steps)
        layout.addStretch(1)
        # Whether the map is one of seats.
        self.shown = False
        self._pages: Any = None
        # The page that was looked at before that of the seats came to the front.
        self._before: Any = None
        self._election = ""
        # The table of the allocation that the map shows.
        self._table: QgsVectorLayer | None = None
        self._law: Law | None = None
        self._zones: dict[int, SeatZone] = {}
        self._tasks: list[Any] = []
        self._chosen = -1
        self.panel.law.chosen.connect(lambda _: self.law_chosen.emit())
        self.panel.turnout.chosen.connect(lambda _: self.law_chosen.emit())
        self.panel.zone_chosen.connect(self._clicked)

    def attach(self, panel: Any, chosen: Callable[[], int], analyse: Callable[[], None]) -> None:
        """Take a page beside the list of zones, follow the selection there, and ask for analyses by another law."""
        self._pages = panel.pages
        self._pages.addTab(self.widget, tr("Seats"))
        self._show_page(False)
        self.law_chosen.connect(analyse)

        panel.table.selectionModel().selectionChanged.connect(lambda *_: self.choose(chosen()))

    def _show_page(self, shown: bool) -> None:
        """Show or hide the page; it comes to the front when it was not there before."""
        if self._pages is not None:
            current = self._pages.currentWidget()
            self._pages.setTabVisible(self._pages.indexOf(self.widget), shown)
            if shown and not self.shown:
                self._before = current
                self._pages.setCurrentWidget(self.widget)
            elif not shown and current is self.widget and self._before is not None:
                # The page beside it would come to the front.
                self._pages.setCurrentWidget(self._before)
        self.shown = shown

    def completed(self, choice: Choice) -> Choice:
        """Return a choice with the law and the turnout, where it is of seats; another election has its usual law."""
        if choice.theme not in THEMES:
            return choice
        if choice.title != self._election:
            self._election = choice.title
            self.panel.take(usual_law(choice.title), "")
        return replace(choice, law=self.panel.law.law(), turnout=self.panel.turnout.assumed())

    def given(self, choice: Choice) -> None:
        """Take the law and the turnout of a choice that is to be shown again."""
        if choice.law:
            self._election = choice.title
            self.panel.take(choice.law, choice.turnout)

    def steps_for(self, choice: Choice) -> list[Step]:
        """Return the step that hands out the seats of an election, none for themes of other measures."""
        if not choice.law:
            return []
        turnout = {"TURNOUT": float(choice.turnout)} if choice.turnout else {}
        given = {"PARTY": choice.party, "LAW": choice.law, "ALLOCATION": "TEMPORARY_OUTPUT", **turnout}
        return [("mpelection:allocateseats", given)]

    def show(self, theme: str, layer: QgsVectorLayer) -> None:
        """Show the seats of a layer, if the theme is one of seats and it has any; hide them else."""
        self.steps.clear()
        self._chosen = -1
        seats = theme in THEMES and layer.fields().lookupField("seat_prospect") >= 0
        self._show_page(seats)
        if not seats:
            return
        # None where the theme alone is another: the table is that of before.
        self._table = self._take("ALLOCATION") or self._table
        try:
            self._law = load_law(self.panel.law.law())
        except ElectionError:
            # The file is gone by now: the map is right, and its steps cannot be written any more.
            self._law = None
        self.panel.offer_turnout(self._law)
        self._start(ZoneSeatsReader(layer, user_language()), self._zones_read)

    def close_down(self) -> None:
        """Stop reading, and let go of the table of the allocation."""
        for task in list(self._tasks):
            task.cancel()
        self._tasks.clear()
        self._table = None

    def choose(self, feature: int) -> None:
        """Show the allocation of a zone of the map; of none for a feature that is none of its zones."""
        self._chosen = feature
        zone = self._zones.get(feature)
        if self._law is None or zone is None or zone.code is None or not self.shown:
            self.steps.clear()
            return
        if self._table is not None:
            self._start(AllocationReader(self._table, zone.code), lambda rows: self._rows_read(zone, rows))

    def _clicked(self, zone: SeatZone) -> None:
        """Zoom to a zone, select it on the map, and show its allocation."""
        layer = self._live.layer()
        if layer is None:
            return
        layer.selectByIds([zone.feature])
        if zone.mapped:
            self._iface.mapCanvas().zoomToFeatureIds(layer, [zone.feature])
        else:
            note(self._iface.messageBar(), tr("{zone} is not on the map: no polygon.").format(zone=zone.name))
        self.choose(zone.feature)

    def _start(self, task: Any, then: Callable[[Any], None]) -> None:
        def done(found: Any) -> None:
            if task in self._tasks:
                self._tasks.remove(task)
                then(found)

        def failed(error: str) -> None:
            if task in self._tasks:
                self._tasks.remove(task)
                tell(self._iface.messageBar(), error)

        self._tasks.append(task)
        task.found.connect(done)
        task.failed.connect(failed)
        task.start()

    def _zones_read(self, zones: list[SeatZone]) -> None:
        self._zones = {zone.feature: zone for zone in zones}
        self.panel.show_zones(zones)
        if self._chosen >= 0:
            self.choose(self._chosen)

    def _rows_read(self, zone: SeatZone, rows: list[Any]) -> None:
        if self._chosen == zone.feature and self._law is not None:
            self.steps.show_zone(zone.name, rows, self._law, zone.places)
