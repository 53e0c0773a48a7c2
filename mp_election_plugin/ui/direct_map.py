"""The map that is a query of the database: another party is another filter, and nothing is computed or copied."""

from __future__ import annotations

import json
import os
from typing import Any

from qgis.core import QgsFeatureRenderer, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..core.zoning import load_rule
from ..database.contents import Entry
from ..database.party_zones import ZoneBase
from ..database.sameness import RULE
from ..layers.places import user_language
from ..styling.map_style import plain_class_renderer
from .choice import Choice
from .live_layer import LiveLayer
from .map_reading import FeatureFinder, MapReader, party_filter
from .texts import tr
from .zone_loading import Dress

_MAP = "mpelection/map"


def key_of(choice: Choice) -> str:
    """Return what tells the map of an election and level from others."""
    return json.dumps([choice.database, choice.election, choice.level], ensure_ascii=False)


class DirectMap(QObject):
    """Switches the live layer from party to party, or opens it; reads the list and makes the look meanwhile."""

    # The reader with what it has read, once the map is as it says.
    shown = pyqtSignal(object)
    # The rows, once they know their features: what is selected on the map can be marked then.
    found = pyqtSignal(object)
    failed = pyqtSignal(str)

    def __init__(self, live: LiveLayer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self._reader: MapReader | None = None
        self._finder: FeatureFinder | None = None
        # The zones of the election that was shown last.
        self._base: tuple[str, ZoneBase] | None = None
        # Where the zones of the map lie, and of which layer: newer versions of QGIS do not know it of a filtered file.
        self._extent: tuple[str, QgsRectangle] | None = None
        # Filter and look of the map as it was last shown whole, while another party is read.
        self._before: tuple[str, str, QgsFeatureRenderer] | None = None

    @property
    def reading(self) -> bool:
        """Whether a map or its list is being read."""
        return self._reader is not None or self._finder is not None

    def show(self, choice: Choice, entry: Entry, dress: Dress) -> None:
        """Show a party of an election and level.

        Parameters
        ----------
        choice : Choice
        entry : Entry
            The results that are meant.
        dress : Dress
            The theme.
        """
        self._stop_reading()
        if not entry.source:
            text = tr("The database has no map of {title}. “Remove results” and “Load results” make it.")
            self._fail(text.format(title=choice.title))
            return
        base = self._base[1] if self._base is not None and self._base[0] == key_of(choice) else None
        layer = self._live.shows(_MAP, key_of(choice))
        if layer is not None and not self._may_switch(layer, choice, entry, dress):
            layer = None
        self._reader = reader = MapReader(choice, entry, dress, base, layer)
        reader.read.connect(self._read)
        reader.failed.connect(self._not_read)
        reader.start()

    def _may_switch(self, layer: QgsVectorLayer, choice: Choice, entry: Entry, dress: Dress) -> bool:
        """Switch the map of a file at once, leave that of a server until it has answered; False to open it anew."""
        if not layer.isValid():
            return False
        if entry.provider != "ogr":
            return True
        # QGIS crashes where it is to filter a layer whose file is gone; the reader says that it is.
        return os.path.isfile(choice.database) and self._switch(layer, choice, entry, dress)

    def _switch(self, layer: QgsVectorLayer, choice: Choice, entry: Entry, dress: Dress) -> bool:
        """Have the map show another party at once; its legend gets the counts when they are known."""
        wanted = party_filter(choice.party)
        if layer.subsetString() == wanted:
            return True
        before = (layer.id(), layer.subsetString(), layer.renderer().clone())
        if not self._filter(layer, wanted):
            return False
        self._before = self._before or before
        if dress.theme == "class":
            colour = dress.registry.get(choice.party).colour
            layer.setRenderer(plain_class_renderer(layer, load_rule(RULE), colour, entry.zones, user_language()))
        layer.triggerRepaint()
        return True

    def _filter(self, layer: QgsVectorLayer, wanted: str) -> bool:
        """Filter a map, which lies where it lay: another party has the same zones."""
        if not layer.setSubsetString(wanted):
            return False
        if self._extent is not None and self._extent[0] == layer.id():
            layer.setExtent(self._extent[1])
        return True

    def _read(self, reader: MapReader) -> None:
        self._reader = self._before = None
        choice, loaded = reader.choice, reader.loaded
        if loaded is None or loaded.dressed is None:
            return
        if reader.base is not None:
            self._base = (key_of(choice), reader.base)
        dressed, layer = loaded.dressed, reader.layer
        name = f"{dressed.title} - {choice.title}"
        if layer is not None:
            layer.setCustomProperty(_MAP, key_of(choice))
            known = reader.extent is not None and not reader.extent.isNull()
            self._extent = (layer.id(), reader.extent) if known else None
            dressed.draw(layer)
            self._live.replace(layer, name)
        else:
            layer = self._live.shows(_MAP, key_of(choice))
            if layer is None:
                # The user has removed it meanwhile.
                self.show(choice, reader.entry, dressed.dress)
                return
            wanted = party_filter(choice.party)
            if layer.subsetString() != wanted and not self._filter(layer, wanted):
                self._fail(tr("The map “{layer}” cannot be filtered to another party.").format(layer=layer.name()))
                return
            self._live.restyle(dressed.draw)
            layer.setName(name)
        self._finder = FeatureFinder(layer, loaded.rows, reader.base)
        self._finder.found.connect(self._found)
        self._finder.failed.connect(self._not_found)
        # The list after the map, so that the window is held by neither for long.
        finder = self._finder
        QTimer.singleShot(0, lambda: self._tell(reader, finder))

    def _tell(self, reader: MapReader, finder: FeatureFinder) -> None:
        layer = self._live.layer()
        if self._finder is not finder or layer is None or reader.loaded is None or reader.loaded.dressed is None:
            return
        reader.loaded.dressed.note(layer)
        finder.start()
        QTimer.singleShot(0, lambda: self.shown.emit(reader))

    def _found(self, rows: Any) -> None:
        self._finder = None
        self.found.emit(rows)

    def _not_found(self, error: str) -> None:
        self._finder = None
        self.failed.emit(error)

    def _not_read(self, error: str) -> None:
        self._reader = None
        self._fail(error)

    def _fail(self, error: str) -> None:
        self._revert()
        self.failed.emit(error)

    def _revert(self) -> None:
        """Have the map show again what its list shows."""
        before, self._before = self._before, None
        layer = self._live.layer()
        path = layer.source().partition("|")[0] if layer is not None else ""
        if before is not None and layer is not None and layer.id() == before[0] and os.path.isfile(path):
            self._filter(layer, before[1])
            layer.setRenderer(before[2])
            layer.triggerRepaint()

    def stop(self) -> None:
        """Give up what is being read; the map shows what it showed before."""
        self._stop_reading()
        self._revert()

    def _stop_reading(self) -> None:
        reader, self._reader = self._reader, None
        if reader is not None:
            reader.read.disconnect(self._read)
            reader.failed.disconnect(self._not_read)
            reader.cancel()
        finder, self._finder = self._finder, None
        if finder is not None:
            finder.found.disconnect(self._found)
            finder.failed.disconnect(self._not_found)
            finder.cancel()

    def forget(self) -> None:
        """Let go of all that has been read."""
        self.stop()
        self._base = self._extent = None
