"""What the card of a zone tells, read in the background: lists, other elections, the parent and the neighbours."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from qgis.core import QgsFeatureRequest, QgsGeometry, QgsVectorLayer, QgsVectorLayerFeatureSource
from qgis.PyQt.QtCore import pyqtSignal

from ..core import fields
from ..core.parties import Registry
from ..database.contents import Contents
from ..database.opening import open_database
from ..database.zone_history import Standing, history_of, lists_of, standing_of
from ..layers.compat import from_qgis
from ..layers.zone_rows import ZoneRow
from .choice import Choice
from .texts import tr
from .zone_loading import BackgroundTask

_MOST_NEIGHBOURS = 12


@dataclass(frozen=True)
class ListBar:
    """A list in the zone: code, name, colour, votes and share."""

    code: str
    name: str
    colour: str
    votes: int
    share: float | None


@dataclass
class Card:
    """All that a card shows of a zone beside the values of its row.

    Attributes
    ----------
    row : ZoneRow
    party : str
    lists : list of ListBar
        The one with most votes first.
    history : list of (str, float or None)
        Date of an election and the party's share then.
    parent : Standing or None
        The party in the zone above, where the database has results there.
    neighbours : list of (str, int)
        Code and feature of the zones that touch this one.
    """

    row: ZoneRow
    party: str
    lists: list[ListBar] = field(default_factory=list)
    history: list[tuple[str, float | None]] = field(default_factory=list)
    parent: Standing | None = None
    neighbours: list[tuple[str, int]] = field(default_factory=list)


class CardReader(BackgroundTask):
    """Reads the card of one zone.

    Parameters
    ----------
    row : ZoneRow
    choice : Choice
        What is shown.
    layer : QgsVectorLayer or None
        The map that is shown.
    contents : Contents or None
        The database, where one is chosen.
    registry : Registry
    language : str
    """

    read = pyqtSignal(object)

    def __init__(
        self,
        row: ZoneRow,
        choice: Choice,
        layer: QgsVectorLayer | None,
        contents: Contents | None,
        registry: Registry,
        language: str,
    ) -> None:
        super().__init__(tr("Reading a zone"))
        self._choice, self._contents, self._registry, self._language = choice, contents, registry, language
        self._source = QgsVectorLayerFeatureSource(layer) if layer is not None else None
        names = layer.fields().names() if layer is not None else []
        self._votes = {
            party: index
            for index, party in enumerate(map(fields.party_of, fields.frozen_names(names)))
            if party is not None and party != fields.OTHERS
        }
        self._code = names.index(fields.ZONE_CODE) if fields.ZONE_CODE in names else -1
        self._card = Card(row, choice.party)

    def work(self) -> bool:
        card, values = self._card, self._card.row.values
        geometry = self._own_feature()
        if self._contents is not None and values.get("zone_code"):
            self._read_database(values)
        if geometry is not None and not self.isCanceled():
            card.neighbours = self._neighbours(geometry)
        card.lists.sort(key=lambda each: (-each.votes, each.code))
        return not self.isCanceled()

    def _bar(self, code: str, votes: int, share: float | None) -> ListBar:
        party = self._registry.get(code)
        return ListBar(code, party.name(self._language), party.colour, int(votes), share)

    def _own_feature(self) -> QgsGeometry | None:
        """Return the zone's geometry, and take its lists where the layer has them."""
        if self._source is None or self._card.row.feature < 0:
            return None
        found = next(iter(self._source.getFeatures(QgsFeatureRequest(self._card.row.feature))), None)
        if found is None:
            return None
        valid = self._card.row.values.get("valid")
        for party, index in self._votes.items():
            votes = from_qgis(found.attribute(index))
            if votes is not None and votes == votes:
                self._card.lists.append(self._bar(party, votes, votes / valid if valid else None))
        return QgsGeometry(found.geometry()) if found.hasGeometry() else None

    def _read_database(self, values: Mapping[str, Any]) -> None:
        choice, contents, card, zone = self._choice, self._contents, self._card, values["zone_code"]
        if contents is None:
            return
        with open_database(choice.database, read_only=True) as database:
            found = lists_of(database, contents, choice.election, choice.level, zone)
            card.lists = [self._bar(code, each.votes or 0, each.share) for code, each in found.items()]
            history = history_of(database, contents, choice.election, choice.level, choice.party, zone)
            card.history = [(name, each.share) for name, each in history]
            parent, above = values.get("parent_code"), _level_above(contents, choice.election, choice.level)
            if parent and above:
                card.parent = standing_of(database, choice.election, above, choice.party, parent)

    def _neighbours(self, geometry: QgsGeometry) -> list[tuple[str, int]]:
        """Return the zones that share a point with this one."""
        if self._source is None or self._code < 0:
            return []
        request = QgsFeatureRequest().setFilterRect(geometry.boundingBox()).setSubsetOfAttributes([self._code])
        engine = QgsGeometry.createGeometryEngine(geometry.constGet())
        engine.prepareGeometry()
        found = []
        for feature in self._source.getFeatures(request):
            if feature.id() != self._card.row.feature and engine.intersects(feature.geometry().constGet()):
                found.append((str(feature.attribute(self._code)), feature.id()))
            if self.isCanceled():
                break
        return sorted(found)[:_MOST_NEIGHBOURS]

    def done(self) -> None:
        self.read.emit(self._card)


def _level_above(contents: Contents, election: str, level: str) -> str:
    """Return the level next above one on which the election has results too; empty where there is none."""
    ranks = {each.code: each.rank for each in contents.levels}
    above = [each for each in contents.levels_of(election) if each.rank < ranks.get(level, 0)]
    return max(above, key=lambda each: each.rank).code if above else ""
