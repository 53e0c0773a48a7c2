"""Keeps the card of the zone that is chosen: what the list knows at once, the rest when it has been read."""

from __future__ import annotations

from typing import Any, Callable

from qgis.PyQt.QtCore import QObject, QTimer
from qgis.PyQt.QtGui import QColor

from ..core.parties import Registry
from ..database.contents import Contents
from ..layers.places import user_language
from ..layers.zone_rows import ZoneRow
from .card_reading import Card, CardReader
from .choice import Choice
from .zone_list import ZoneList

# Arrows pass many zones on their way to one.
_PAUSE = 120


class CardControl(QObject):
    """Reads a card when its zone has been chosen for a moment.

    Parameters
    ----------
    zones : ZoneList
    shown : callable
        Returns what is shown: the choice, the database's contents where it is of one, and the parties.
    """

    def __init__(self, zones: ZoneList, shown: Callable[[], tuple[Choice | None, Contents | None, Registry]]) -> None:
        super().__init__(zones)
        self._zones, self._shown = zones, shown
        self._row: ZoneRow | None = None
        self._reader: CardReader | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._start)
        zones.chosen.connect(self._chosen)
        zones.panel.zone_card.wanted.connect(zones.choose_feature)

    @property
    def reading(self) -> bool:
        """Whether a card is still to come."""
        return self._reader is not None or self._timer.isActive()

    def _chosen(self, row: ZoneRow | None) -> None:
        if row is not None and row is self._row:
            return
        self.stop()
        self._row = row
        card = self._zones.panel.zone_card
        if row is None:
            card.clear()
        else:
            card.show_row(row)
            self._timer.start()

    def _start(self) -> None:
        choice, contents, registry = self._shown()
        if self._row is None or choice is None:
            return
        layer = self._zones.live.layer()
        self._reader = CardReader(self._row, choice, layer, contents, registry, user_language())
        self._reader.read.connect(self._read)
        self._reader.failed.connect(self._failed)
        self._reader.start()

    def _read(self, card: Card) -> None:
        self._reader = None
        _, _, registry = self._shown()
        rows = self._zones.model.rows
        name = "zone_name_ar" if user_language() == "ar" else "zone_name"
        names: dict[int, Any] = rows.titles([feature for _, feature in card.neighbours], name)
        self._zones.panel.zone_card.show_card(card, QColor(registry.get(card.party).colour), names)

    def _failed(self, error: str) -> None:
        # What the list knows stays; the map itself tells where the database is gone.
        self._reader = None
        self._zones.panel.zone_card.show_problem(error)

    def stop(self) -> None:
        """Give up what is being read."""
        self._timer.stop()
        reader, self._reader = self._reader, None
        self._row = None
        if reader is not None:
            reader.read.disconnect(self._read)
            reader.failed.disconnect(self._failed)
            reader.cancel()
