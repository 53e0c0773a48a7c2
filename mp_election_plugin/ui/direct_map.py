"""The map that is a query of the database: another party is another filter, and nothing is computed or copied."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsFeatureRenderer, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..core.zoning import load_rule
from ..database.sameness import RULE
from ..layers.list_map import ListMap
from ..layers.places import user_language
from ..layers.stored_views import is_gone
from ..styling.map_style import plain_class_renderer
from .choice import Choice
from .layer_reading import RestWriter, remove_unused
from .live_layer import LiveLayer
from .map_reading import PartyReader, party_filter
from .map_sources import MapSource
from .texts import tr
from .zone_loading import BackgroundTask, Dress

_MAP = "mpelection/map"


class DirectMap(QObject):
    """Switches the live layer from party to party, or opens it; reads the list and makes the look meanwhile."""

    # The reader with what it has read, once the map is as it says.
    shown = pyqtSignal(object)
    # The rows, once they know their features: what is selected on the map can be marked then.
    found = pyqtSignal(object)
    failed = pyqtSignal(str)
    # The state of a database that was read in vain: others may have taken results out of it.
    outdated = pyqtSignal(object)
    stopped = pyqtSignal()
    # Percent of what takes long: an election layer is read.
    progressed = pyqtSignal(float)

    def __init__(self, live: LiveLayer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self._reader: PartyReader | None = None
        self._finder: BackgroundTask | None = None
        # The zones of the election that was shown last.
        self._base: tuple[str, Any] | None = None
        self._source: MapSource | None = None
        # Files with maps of layers as they were before, which may still be shown.
        self._files: list[str] = []
        # Where the zones of the map lie, and of which layer: newer versions of QGIS do not know it of a filtered file.
        self._extent: tuple[str, QgsRectangle] | None = None
        # Filter and look of the map as it was last shown whole, while another party is read.
        self._before: tuple[str, str, QgsFeatureRenderer] | None = None

    @property
    def reading(self) -> bool:
        """Whether a map or its list is being read."""
        return self._reader is not None or self._finder is not None

    @property
    def changing(self) -> bool:
        """Whether the map is about to be another."""
        return self._reader is not None

    @property
    def extent(self) -> QgsRectangle | None:
        """Where the zones of the map lie; None where that is not known."""
        return self._extent[1] if self._extent is not None else None

    def show(self, choice: Choice, source: MapSource, dress: Dress) -> None:
        """Show a party.

        Parameters
        ----------
        choice : Choice
        source : MapSource
            The election that is meant.
        dress : Dress
            The theme.
        """
        self._stop_reading()
        problem = source.problem()
        if problem:
            self._fail(problem)
            return
        base = source.base(self._base[1] if self._base is not None and self._base[0] == source.key else None)
        layer = self._live.shows(_MAP, source.key)
        if layer is not None and not self._may_use(layer, choice, source, base, dress):
            layer = None
        self._source = source
        self._reader = reader = source.reader(dress, base, layer)
        reader.read.connect(self._read)
        reader.failed.connect(self._not_read)
        reader.stopped.connect(self._halted)
        reader.progressChanged.connect(self.progressed)
        reader.start()

    def _may_use(self, layer: QgsVectorLayer, choice: Choice, source: MapSource, base: Any, dress: Dress) -> bool:
        """Switch a map where its source has the party already, else leave it; False to open it anew."""
        switches = source.switches(base, choice.party) if layer.isValid() else None
        if not switches:
            return switches is not None
        return self._switch(layer, choice, source, dress)

    def _switch(self, layer: QgsVectorLayer, choice: Choice, source: MapSource, dress: Dress) -> bool:
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
            layer.setRenderer(plain_class_renderer(layer, load_rule(RULE), colour, source.zones, user_language()))
        layer.triggerRepaint()
        return True

    def _filter(self, layer: QgsVectorLayer, wanted: str) -> bool:
        """Filter a map, which lies where it lay: another party has the same zones."""
        if is_gone(layer.source()) or not layer.setSubsetString(wanted):
            return False
        if self._extent is not None and self._extent[0] == layer.id():
            layer.setExtent(self._extent[1])
        return True

    def _read(self, reader: PartyReader) -> None:
        choice, loaded, source = reader.choice, reader.loaded, self._source
        if self._reader is not reader or loaded is None or loaded.dressed is None or source is None:
            return
        layer = self._live.shows(_MAP, source.key) if reader.layer is None else None
        if layer is not None and layer.subsetString() != party_filter(choice.party):
            if self._switch(layer, choice, source, loaded.dressed.dress):
                # The rest in a turn of its own, so that the window is held by neither for long.
                QTimer.singleShot(0, lambda: self._read(reader))
                return
            self._reader = None
            self._fail(tr("The map “{layer}” cannot be filtered to another party.").format(layer=layer.name()))
            return
        self._reader = self._before = None
        self._keep(source.key, reader.base)
        dressed, layer = loaded.dressed, reader.layer
        name = f"{dressed.title} - {choice.title}"
        if layer is not None:
            layer.setCustomProperty(_MAP, source.key)
            known = reader.extent is not None and not reader.extent.isNull()
            self._extent = (layer.id(), reader.extent) if known else None
            dressed.draw(layer)
            self._live.replace(layer, name)
        else:
            layer = self._live.shows(_MAP, source.key)
            if layer is None:
                # The user has removed it meanwhile.
                self.show(choice, source, dressed.dress)
                return
            self._live.restyle(dressed.draw)
            layer.setName(name)
        self._files = remove_unused(self._files)
        self._finder = reader.rest(layer)
        self._finder.found.connect(self._found)
        self._finder.failed.connect(self._not_found)
        self._finder.stopped.connect(self._not_finished)
        # The list after the map, so that the window is held by neither for long.
        finder = self._finder
        QTimer.singleShot(0, lambda: self._tell(reader, finder))

    def _tell(self, reader: PartyReader, finder: BackgroundTask) -> None:
        layer = self._live.layer()
        if self._finder is not finder or reader.loaded is None or reader.loaded.dressed is None:
            return
        if layer is None:
            # The user has removed it since.
            self._finder = None
            self.stopped.emit()
            return
        reader.loaded.dressed.note(layer)
        finder.start()
        QTimer.singleShot(0, lambda: self.shown.emit(reader))

    def _found(self, rows: Any) -> None:
        self._finder = None
        self.found.emit(rows)

    def _not_finished(self) -> None:
        self._finder = None

    def _not_found(self, error: str) -> None:
        self._finder = None
        self.failed.emit(error)

    def _halted(self) -> None:
        self._reader = None
        self._revert()
        self.stopped.emit()

    def _not_read(self, error: str) -> None:
        reader, self._reader = self._reader, None
        self._fail(error)
        if reader is not None and reader.state:
            self.outdated.emit(reader.state)

    def _fail(self, error: str) -> None:
        self._revert()
        self.failed.emit(error)

    def _revert(self) -> None:
        """Have the map show again what its list shows."""
        before, self._before = self._before, None
        layer = self._live.layer()
        if before is None or layer is None or layer.id() != before[0]:
            return
        if self._filter(layer, before[1]):
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
            reader.stopped.disconnect(self._halted)
            reader.progressChanged.disconnect(self.progressed)
            reader.cancel()
        finder, self._finder = self._finder, None
        if finder is not None:
            finder.found.disconnect(self._found)
            finder.failed.disconnect(self._not_found)
            finder.stopped.disconnect(self._not_finished)
            if not isinstance(finder, RestWriter):
                # What is begun of a map that may be kept is written to its end.
                finder.cancel()

    def _keep(self, key: str, base: Any) -> None:
        """Keep what has been read of zones, and note the file of what was kept before."""
        before = self._base[1] if self._base is not None else None
        if before is not base and isinstance(before, ListMap):
            self._files.append(before.path)
        self._base = (key, base) if base is not None else None

    def forget_zones(self) -> None:
        """Read the zones anew when a map is asked for again: they may be others now."""
        self._keep("", None)

    def forget(self) -> None:
        """Let go of all that has been read."""
        self.stop()
        self.forget_zones()
        self._extent = self._source = None
        self._files = remove_unused(self._files)
