"""Where a map comes from in which each list is a filter: results of a database, or an election layer of the project."""

from __future__ import annotations

import json
from typing import Any

from qgis.core import QgsVectorLayer

from ..database.contents import Entry
from ..layers.list_map import can_be_read_once, state_of
from ..layers.stored_views import is_gone
from .choice import Choice
from .layer_reading import LayerReader
from .map_reading import DatabaseReader, PartyReader
from .texts import tr
from .theme_list import DockTheme
from .zone_loading import Dress


def source_of(choice: Choice, theme: DockTheme, entry: Entry | None, layer: QgsVectorLayer | None) -> MapSource | None:
    """Return where a map comes from that needs no run of algorithms; None where the theme, or the layer, needs one."""
    if choice.database:
        return DatabaseSource(choice, entry) if theme.direct and entry is not None else None
    if layer is None or not theme.of_one_election or not can_be_read_once(layer):
        return None
    return LayerSource(choice, layer)


class MapSource:
    """A source of maps.

    Attributes
    ----------
    key : str
        What tells its map from others.
    zones : int
        How many it has, about.
    """

    key: str
    zones: int

    def problem(self) -> str:
        """Return why there is no map; empty where there may be one."""
        return ""

    def base(self, known: Any) -> Any:
        """Return what is known of the zones, None where it is seen here that they are others now."""
        return known

    def switches(self, base: Any, party: str) -> bool | None:
        """Return whether a map that is open may show a list at once, or only when it has been read (False).

        None where it is to be opened anew.
        """
        raise NotImplementedError

    def reader(self, dress: Dress, base: Any, layer: QgsVectorLayer | None) -> PartyReader:
        """Return the task that reads a list, and opens the map where it is not given."""
        raise NotImplementedError


class DatabaseSource(MapSource):
    """The results of a database: the figures of all lists are there."""

    def __init__(self, choice: Choice, entry: Entry) -> None:
        self._choice, self._entry, self.zones = choice, entry, entry.zones
        self.key = json.dumps([choice.database, choice.election, choice.level], ensure_ascii=False)

    def problem(self) -> str:
        if self._entry.source:
            return ""
        text = tr("The database has no map of {title}. “Remove results” and “Load results” make it.")
        return text.format(title=self._choice.title)

    def switches(self, base: Any, party: str) -> bool | None:
        if self._entry.provider != "ogr":
            return False
        # The reader says what is gone.
        return None if is_gone(self._entry.source) else True

    def reader(self, dress: Dress, base: Any, layer: QgsVectorLayer | None) -> PartyReader:
        return DatabaseReader(self._entry, self._choice, dress, base, layer)


class LayerSource(MapSource):
    """An election layer of the project: it is read once, and each list is measured when it is asked for."""

    def __init__(self, choice: Choice, layer: QgsVectorLayer) -> None:
        self._choice, self._layer, self.zones = choice, layer, max(layer.featureCount(), 0)
        self.key = json.dumps(["", layer.id()])

    def base(self, known: Any) -> Any:
        same = known is not None and known.state is not None and known.state == state_of(self._layer)
        return known if same and not is_gone(known.source) else None

    def switches(self, base: Any, party: str) -> bool | None:
        return None if base is None else party in base.parties

    def reader(self, dress: Dress, base: Any, layer: QgsVectorLayer | None) -> PartyReader:
        return LayerReader(self._layer, self._choice, dress, base, layer)
