"""A database read in the background: what it offers to choose from, and the map of a party with its list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsExpression,
    QgsFeatureRequest,
    QgsRectangle,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)
from qgis.PyQt.QtCore import QThread, pyqtSignal

from ..core.errors import QT_TRANSLATE_NOOP, ElectionError
from ..database.contents import Contents, Entry, State, read_contents, state_of
from ..database.opening import open_database
from ..database.party_zones import ZoneBase, read_base, read_party
from ..layers.compat import extent_of
from ..layers.places import shown_source
from ..layers.zone_rows import ZoneRows
from ..styling.zone_view import ZoneView
from .choice import Choice
from .runner import Warned
from .texts import tr
from .zone_loading import BackgroundTask, Dress, Loaded

# How often, and after how many milliseconds, the features of a map are read again where some are missing.
_ATTEMPTS, _PAUSE = 3, 200
# Zones whose features are looked up to see whether those that are known are right, and one more.
_TRIED = 10


def party_filter(party: str) -> str:
    """Return the filter by which a map shows a party."""
    return QgsExpression.createFieldEqualityExpression("party", party)


class ContentsReader(BackgroundTask):
    """Reads what a database offers; a server may be slow, and a file on a disk that is gone."""

    read = pyqtSignal(object)

    def __init__(self, name: str) -> None:
        super().__init__(tr("Opening {database}").format(database=name))
        self.name = name
        self._contents: Contents | None = None

    def work(self) -> bool:
        with open_database(self.name, read_only=True) as database:
            self._contents = read_contents(database, self.name)
        return True

    def done(self) -> None:
        self.read.emit(self._contents)


class PartyReader(BackgroundTask):
    """Reads the zones of a party and makes the look of its map; opens the map where it is not yet.

    Parameters
    ----------
    choice : Choice
    dress : Dress
        The theme.
    base : ZoneBase or ListMap, optional
        What has been read of these zones for another party.
    layer : QgsVectorLayer, optional
        The map, filtered to the party already; else it is opened here.
    """

    read = pyqtSignal(object)

    def __init__(self, choice: Choice, dress: Dress, base: Any = None, layer: QgsVectorLayer | None = None) -> None:
        super().__init__(tr("Reading zones"))
        self.choice, self.base = choice, base
        self.layer: QgsVectorLayer | None = None
        self.extent: QgsRectangle | None = None
        self.loaded: Loaded | None = None
        self.warnings: list[Warned] = []
        # What is another when the database has been written to; empty where that is not known.
        self.state: State = ()
        self._dress = dress
        self._view = ZoneView(layer) if layer is not None else None

    def zones(self) -> tuple[ZoneRows, dict[str, Any]] | None:
        """Read the zones with their totals; None where it was cancelled."""
        raise NotImplementedError

    def source(self) -> tuple[str, str]:
        """Return source and provider of the map."""
        raise NotImplementedError

    @property
    def rows(self) -> ZoneRows:
        """The zones, once they have been read."""
        return self.loaded.rows if self.loaded is not None else ZoneRows.of([])

    def work(self) -> bool:
        found = self.zones()
        if found is None or self.isCanceled():
            return False
        rows, numbers = found
        if self._view is None:
            self._view = self._opened()
        self._view.take(rows)
        self.loaded = Loaded(rows, self._dress.made(self._view, rows), numbers)
        return not self.isCanceled()

    def _opened(self) -> ZoneView:
        """Open the map, which reads a large file for a while, and hand it over to the main thread."""
        source, provider = self.source()
        layer = QgsVectorLayer(source, self.choice.title, provider)
        if not layer.isValid() or not layer.setSubsetString(party_filter(self.choice.party)):
            template = QT_TRANSLATE_NOOP(
                "core",
                "QGIS cannot open the map {source}. Rename files and folders that have % or | in their name. Where "
                "somebody has removed the view, “Remove results” and “Load results” make it anew.",
            )
            raise ElectionError(template, source=shown_source(source, provider))
        view = ZoneView(layer)
        # To ask for it takes as long as to read all zones.
        self.extent = extent_of(layer)
        layer.moveToThread(QgsApplication.instance().thread())
        self.layer = layer
        return view

    def rest(self, layer: QgsVectorLayer) -> BackgroundTask:
        """Return the task that is to follow once the map is shown; its signal ``found`` tells that it has ended."""
        raise NotImplementedError

    def done(self) -> None:
        self.read.emit(self)


class DatabaseReader(PartyReader):
    """Reads the zones of a party out of a database; ``entry`` are the results that are meant."""

    def __init__(
        self, entry: Entry, choice: Choice, dress: Dress, base: ZoneBase | None, layer: QgsVectorLayer | None
    ) -> None:
        super().__init__(choice, dress, base, layer)
        self._entry = entry

    def zones(self) -> tuple[ZoneRows, dict[str, Any]] | None:
        choice = self.choice
        with open_database(choice.database, read_only=True) as database:
            if self._view is None:
                database.check_layers()
            self.state = state_of(database)
            if self.base is None or self.base.state != self.state:
                self.base = read_base(database, choice.election, choice.level)
            if self.isCanceled():
                return None
            found = read_party(database, self.base, choice.party, self._dress.language)
        return found.rows, found.numbers

    def source(self) -> tuple[str, str]:
        return self._entry.source, self._entry.provider

    def rest(self, layer: QgsVectorLayer) -> BackgroundTask:
        return FeatureFinder(layer, self.rows, self.base)


class FeatureFinder(BackgroundTask):
    """Finds which feature of a map each zone of the list is, so that selections go both ways.

    A map of a file has the same features for all parties: what ``base`` knows of them is tried on a few zones, and
    taken where it is right.
    """

    found = pyqtSignal(object)

    def __init__(self, layer: QgsVectorLayer, rows: ZoneRows, base: ZoneBase | None = None) -> None:
        super().__init__(tr("Reading zones"))
        self._source, self._rows, self._base = QgsVectorLayerFeatureSource(layer), rows, base
        self._index = layer.fields().lookupField("zone_code")
        self._ids: list[int] = []

    def work(self) -> bool:
        codes = self._rows.columns["zone_code"]
        if self._known(codes):
            return not self.isCanceled()
        for _ in range(_ATTEMPTS):
            ids = self._read(QgsFeatureRequest())
            self._ids = [ids.get(code, -1) for code in codes]
            if self.isCanceled():
                break
            if -1 not in self._ids:
                if self._base is not None:
                    self._base.features = ids
                break
            # Another connection to the file was being closed: then a reader gets a part, and no error.
            QThread.msleep(_PAUSE)
        return not self.isCanceled()

    def _known(self, codes: Sequence[Any]) -> bool:
        """Take the features that the base knows, where those of a few zones are right; False where they are not."""
        known = self._base.features if self._base is not None else None
        if not known:
            return False
        self._ids = [known.get(code, -1) for code in codes]
        tried = {codes[at]: self._ids[at] for at in range(0, len(codes), max(1, len(codes) // _TRIED))}
        return -1 not in self._ids and self._read(QgsFeatureRequest().setFilterFids(list(tried.values()))) == tried

    def _read(self, request: QgsFeatureRequest) -> dict[Any, int]:
        request.setFlags(QgsFeatureRequest.Flag.NoGeometry).setSubsetOfAttributes([self._index])
        ids: dict[Any, int] = {}
        for feature in self._source.getFeatures(request):
            ids[feature.attribute(self._index)] = feature.id()
            if self.isCanceled():
                break
        return ids

    def done(self) -> None:
        self._rows.set_features(self._ids)
        self.found.emit(self._rows)
