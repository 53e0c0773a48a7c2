"""An election layer of the project as a map in which each list is a filter: read once, measured list by list."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsMemoryProviderUtils,
    QgsProcessingUtils,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)
from qgis.PyQt.QtCore import pyqtSignal

from ..core.fields import ZONE_CODE, ZONE_NAME, ZONE_NAME_AR
from ..layers.list_map import PARENT_NAME_AR, ListMap, PartyZones, arabic_names, is_list_map, state_of
from ..layers.zone_rows import ZoneRows
from .choice import Choice
from .map_reading import PartyReader
from .runner import copy_of, remove_files
from .texts import tr
from .zone_loading import BackgroundTask, Dress
from .zone_model import columns

# Zones of a layer that is looked at for names of parents.
_MOST_PARENTS = 10_000


class LayerReader(PartyReader):
    """Reads an election layer where it has not been read as it is now, and measures a party.

    ``source_layer`` is the layer; a copy of it is read, which the user cannot remove meanwhile.
    """

    def __init__(
        self,
        source_layer: QgsVectorLayer,
        choice: Choice,
        dress: Dress,
        base: ListMap | None,
        layer: QgsVectorLayer | None,
    ) -> None:
        super().__init__(choice, dress, base, layer)
        self._copy: QgsVectorLayer | None = None
        self._state: Any = None
        self._named: list[QgsVectorLayerFeatureSource] = []
        self._found: PartyZones | None = None
        if base is None:
            self._state, self._copy = state_of(source_layer), copy_of(source_layer)
            self._named = _with_arabic_names(source_layer) if dress.language == "ar" else []

    def zones(self) -> tuple[ZoneRows, dict[str, Any]] | None:
        if self.base is None:
            path = QgsProcessingUtils.generateTempFilename("zones.gpkg")
            self.base = ListMap.read(self._copy, path, self._progress, arabic_names(self._named))
            self.base.state = self._state
        self._found = found = self.base.zones_of(self.choice.party, self._dress.language)
        found.rows.prepare(column.field for column in columns())
        if self.isCanceled():
            return None
        self.base.put(self.choice.party, found)
        self.warnings = [("classifyzones", text) for text in self.base.warnings]
        return found.rows, found.numbers

    def _progress(self, part: float) -> bool:
        self.setProgress(part * 100)
        return not self.isCanceled()

    def source(self) -> tuple[str, str]:
        return self.base.source, "ogr"

    def rest(self, layer: QgsVectorLayer) -> BackgroundTask:
        return RestWriter(self.base, self.choice.party, self._found)

    def finished(self, result: bool) -> None:
        # In the main thread, where it was made.
        self._copy = None
        super().finished(result)


def _with_arabic_names(layer: QgsVectorLayer) -> list[QgsVectorLayerFeatureSource]:
    """Return the layers of the project, for any thread, that may know the Arabic names of a layer's parents."""
    wanted = {ZONE_CODE, ZONE_NAME, ZONE_NAME_AR}
    if PARENT_NAME_AR in layer.fields().names():
        return []
    layers = [each for each in QgsProject.instance().mapLayers().values() if isinstance(each, QgsVectorLayer)]
    return [
        QgsVectorLayerFeatureSource(each)
        for each in layers
        if each is not layer and each.isValid() and wanted <= set(each.fields().names()) and not is_list_map(each)
        if 0 <= each.featureCount() <= _MOST_PARENTS
    ]


class RestWriter(BackgroundTask):
    """Writes what a map of a party does not need in order to be drawn."""

    found = pyqtSignal(object)

    def __init__(self, base: ListMap, party: str, zones: PartyZones | None) -> None:
        super().__init__(tr("Reading zones"))
        self._base, self._party, self._zones = base, party, zones

    def work(self) -> bool:
        if self._zones is not None:
            self._base.put_rest(self._party, self._zones)
        return not self.isCanceled()

    def done(self) -> None:
        self.found.emit(self._zones.rows if self._zones is not None else None)


def save_as_temporary(layer: Any, element: Any, *_: Any) -> None:
    """Have a project that is being saved keep a map in a temporary file as the temporary layer that it is.

    It comes back empty then, where QGIS would ask for a file that went with the session.
    """
    if not isinstance(layer, QgsVectorLayer) or not is_list_map(layer):
        return
    like = QgsMemoryProviderUtils.createMemoryLayer("", layer.fields(), layer.wkbType(), layer.crs())
    for name, text in (("datasource", like.source()), ("provider", like.providerType())):
        element.firstChildElement(name).firstChild().setNodeValue(text)


def remove_unused(paths: list[str]) -> list[str]:
    """Remove the files of maps that no layer of the project shows any more; returns those that one does."""
    shown = [layer.source() for layer in QgsProject.instance().mapLayers().values()]
    used = [path for path in paths if any(source.startswith(path) for source in shown)]
    remove_files([path for path in paths if path not in used])
    return used
