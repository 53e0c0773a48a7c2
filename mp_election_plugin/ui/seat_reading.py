"""What the seats of a map are read of, in the background: the zones of its layer, and the allocation of one zone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from qgis.core import QgsExpression, QgsFeatureRequest, QgsVectorLayer, QgsVectorLayerFeatureSource
from qgis.PyQt.QtCore import pyqtSignal

from ..layers.compat import from_qgis
from .texts import tr
from .zone_loading import BackgroundTask
from .zone_model import zone_title

_FIELDS = ("zone_code", "zone_name", "zone_name_ar", "seats", "seats_won", "seat_missing", "seat_cushion", "seat_from",
           "seat_prospect")  # fmt: skip


@dataclass(frozen=True)
class SeatZone:
    """The seats of a party in a zone; None where it is not known or there is none.

    Attributes
    ----------
    feature : int
        Id of the feature in the map's layer.
    code : str or None
    name : str
    mapped : bool
        Whether it has a polygon.
    places, won, missing, cushion : float or None
        Seats to fill and won; votes missing for the next one, and votes whose loss costs one.
    taken_from : str or None
        The list that the next seat would be taken from.
    stands : bool
        Whether the party has a list there; where it has none, no seat is unknown.
    """

    feature: int
    code: str | None
    name: str
    mapped: bool
    places: float | None
    won: float | None
    missing: float | None
    cushion: float | None
    taken_from: str | None
    stands: bool = True


class _Reader(BackgroundTask):
    """Reads features."""

    found = pyqtSignal(object)

    def __init__(self, layer: QgsVectorLayer, names: tuple[str, ...], request: QgsFeatureRequest) -> None:
        super().__init__(tr("Reading seats"))
        self._source = QgsVectorLayerFeatureSource(layer)
        self._at = [(name, layer.fields().lookupField(name)) for name in names]
        self._request = request.setSubsetOfAttributes([index for _, index in self._at if index >= 0])
        self._read: list[Any] = []

    def work(self) -> bool:
        for feature in self._source.getFeatures(self._request):
            if self.isCanceled():
                return False
            given = feature.attributes()
            values = {name: from_qgis(given[index]) if index >= 0 else None for name, index in self._at}
            self._read.append(self._kept(feature, values))
        return True

    def _kept(self, feature: Any, values: dict[str, Any]) -> Any:
        return values

    def done(self) -> None:
        self.found.emit(self._read)


class ZoneSeatsReader(_Reader):
    """Reads what the layer of the map says of the party's seats in every zone."""

    def __init__(self, layer: QgsVectorLayer, language: str) -> None:
        super().__init__(layer, _FIELDS, QgsFeatureRequest())
        self._language = language

    def _kept(self, feature: Any, values: dict[str, Any]) -> SeatZone:
        return SeatZone(
            feature=feature.id(),
            code=values["zone_code"],
            name=zone_title(values, self._language),
            mapped=feature.hasGeometry(),
            places=values["seats"],
            won=values["seats_won"],
            missing=values["seat_missing"],
            cushion=values["seat_cushion"],
            taken_from=values["seat_from"],
            stands=values["seat_prospect"] != "no_list",
        )


class AllocationReader(_Reader):
    """Reads the rows of a zone in the allocation table."""

    def __init__(self, table: QgsVectorLayer, code: str) -> None:
        wanted = QgsExpression.createFieldEqualityExpression("zone_code", code)
        super().__init__(table, tuple(table.fields().names()), QgsFeatureRequest().setFilterExpression(wanted))
