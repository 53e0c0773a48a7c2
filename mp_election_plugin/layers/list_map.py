"""An election layer read once, and a map of it in which each list is a filter: figures are added list by list.

The map is a view in a GeoPackage of its own: zones with their fields and geometry are written once. What a map shows
of a list is written before it is drawn, the rest after that.
"""

from __future__ import annotations

import os
import sqlite3
import threading
import weakref
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from qgis.core import QgsFeatureRequest, QgsProviderRegistry, QgsVectorLayer

from ..core import fields
from ..core.election import Election, election_of
from ..core.frames import frame_of
from ..core.measures import party_measures, zone_indicators
from ..core.names import learn
from ..core.registry import earlier_fields
from ..core.zoning import classify, load_rule
from .compat import kind_of
from .geometry import bounding_boxes
from .measured import (
    INDICATOR_KINDS,
    OF_RULE,
    PARTY_KINDS,
    forget_neighbours,
    in_order,
    indicator_columns,
    measure_columns,
    rule_columns,
    said_of_part,
    said_of_renamed,
    totals_of,
)
from .sql import statement
from .table import ZoneTable, read_table
from .translation import in_words
from .writer import Cancelled, plain_values, with_stored_names, write_geopackage
from .zone_columns import as_texts
from .zone_rows import SEARCHED, WHOLE, ZoneRows, searched

Progress = Callable[[float], bool]
ArabicNames = Mapping[tuple[Any, Any], Any]

RULE = "strength"
# What a map of a list is drawn by; the other measures follow.
FIGURES = ("party", "votes", "share", "rank", "places", "margin", "gap", "lq", "excess_votes", "zone_class")
WORDS = tuple(name for name in PARTY_KINDS if name not in FIGURES)
_ZONES, _MAP = "mpelection_zones", "mpelection_map"
PARENT_NAME_AR = "parent_name_ar"
# Columns of zones that a list of zones shows, or a theme draws.
_TEXTS = (*SEARCHED, "parent_code", "winner")
_NUMBERS = (*fields.COUNTS, "winner_margin", "tie", "turnout")


def can_be_read_once(layer: QgsVectorLayer) -> bool:
    """Return whether all fields of a layer are texts and numbers, with names that differ and that the map needs not."""
    names = {name.lower() for name in layer.fields().names()}
    ours = any(name == "ogc_fid" or name.startswith("mpelection_") for name in names)
    plain = all(kind_of(field.type()) != "other" for field in layer.fields())
    return plain and not ours and len(names) == layer.fields().count()


def arabic_names(sources: list[Any]) -> ArabicNames:
    """Return Arabic names by code and name, of sources of features that have all three.

    A name is known by both, since codes of different countries and levels may be the same.
    """
    found: dict[tuple[Any, Any], Any] = {}
    for source in sources:
        names = source.fields()
        at = [names.lookupField(name) for name in (fields.ZONE_CODE, fields.ZONE_NAME, fields.ZONE_NAME_AR)]
        request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry).setSubsetOfAttributes(at)
        read = [[feature.attribute(index) for index in at] for feature in source.getFeatures(request)]
        codes, called, arabic = (as_texts(column) for column in zip(*read)) if read else ([], [], [])
        found.update({(code, name): each for code, name, each in zip(codes, called, arabic) if each})
    return found


def is_list_map(layer: QgsVectorLayer) -> bool:
    """Return whether a layer shows such a map."""
    return layer.providerType() == "ogr" and layer.source().partition("|")[2].startswith(f"layername={_MAP}")


def state_of(layer: QgsVectorLayer) -> Any:
    """Return what is another where the data of a layer is, beside what it tells itself; None where that is not known.

    Signals tell of what is done in this QGIS; files may be written by others.
    """
    if layer.vectorJoins() or layer.fields().count() != layer.dataProvider().fields().count():
        return None
    key = (layer.id(), layer.source(), layer.subsetString(), tuple(layer.fields().names()))
    if layer.providerType() == "memory":
        return (*key, layer.featureCount())
    path = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source()).get("path", "")
    try:
        found = os.stat(path)
    except (OSError, TypeError, ValueError):
        return None
    log = path + "-wal"
    return (*key, found.st_mtime_ns, found.st_size, os.path.getsize(log) if os.path.exists(log) else 0)


@dataclass(frozen=True)
class PartyZones:
    """The zones of a party: the rows of the list, its totals, and all fields that an analysis gives, by name."""

    rows: ZoneRows
    numbers: dict[str, Any]
    columns: dict[str, Any]


class ListMap:
    """The zones of an election layer, and the file with their map.

    Attributes
    ----------
    source : str
        What QGIS opens.
    state : object
        That of the layer when it was read, as `state_of` has it.
    parties : set of str
        Lists whose figures are in the file.
    warnings : list of str
        What is to be said of the layer, in the user's language.
    """

    def __init__(
        self, path: str, table: ZoneTable, election: Election, crs: Any, arabic: ArabicNames | None = None
    ) -> None:
        self.path, self.source, self.crs = path, f"{path}|layername={_MAP}", crs
        self.state: Any = None
        self.parties: set[str] = set()
        self.warnings: list[str] = []
        self.features: dict[str, int] | None = None
        self._election = election
        self._zones = _rows(table, election, arabic or {})
        # Lists all of whose measures are in the file.
        self._whole: set[str] = set()
        # A run that was given up may still be writing.
        self._lock = threading.Lock()
        self._connection = sqlite3.connect(path, check_same_thread=False)
        # Open as long as the map is in use: QGIS would else take back that readers and a writer do not meet.
        weakref.finalize(self, self._connection.close)
        self._create([name for name in table.frame.columns if name not in PARTY_KINDS])

    @classmethod
    def read(cls, layer: QgsVectorLayer, path: str, progress: Progress, arabic: ArabicNames | None = None) -> ListMap:
        """Read a layer and write its zones into a file.

        Parameters
        ----------
        layer : QgsVectorLayer
        path : str
            The file, which is made.
        progress : callable
            Takes the part done (0 to 1), returns False to stop.
        arabic : mapping, optional
            Arabic names of parents by code and name, for a layer that does not have them itself.

        Raises
        ------
        ElectionError
            If it is no election layer, or the file cannot be written.
        Cancelled
            If ``progress`` returned False.
        """
        table = read_table(layer, layer, lambda part: progress(part * 0.3))
        if not progress(0.3):
            raise Cancelled
        election = election_of(table.frame)
        notes = [said_of_part(layer.name())] if layer.subsetString() else []
        notes += election.notes
        indicators = indicator_columns(zone_indicators(election), election.codes)
        renamed = table.add_columns(indicators, INDICATOR_KINDS, earlier_fields("zone"))
        forget_neighbours(table)
        none = {name: np.full(len(table), None, dtype=object) for name in PARTY_KINDS}
        renamed.update(table.add_columns(none, PARTY_KINDS, earlier_fields("party")))
        kept = [name for name in table.frame.columns if name not in PARTY_KINDS]
        frame = frame_of({name: table.frame[name].to_numpy() for name in kept}, len(table), copy=False)
        table = ZoneTable(frame, {name: table.types[name] for name in kept}, table.geometry, table.crs, table.wkb_type)
        table = with_stored_names(table)
        write_geopackage(table, path, _ZONES, lambda part: progress(0.3 + part * 0.7))
        made = cls(path, table, election, layer.crs(), arabic)
        made.warnings = [in_words(note) for note in (*notes, *said_of_renamed(renamed)) if note.warning]
        return made

    def _create(self, zones: list[str]) -> None:
        connection = self._connection
        # Whoever draws the map reads while the figures of another list are written.
        connection.execute("PRAGMA journal_mode = WAL")
        # The file is as temporary as the run.
        connection.execute("PRAGMA synchronous = OFF")
        with connection:
            for name in ("create_party_figures", "create_party_words"):
                connection.execute(statement(name))
            view = statement("create_party_map", zones=zones, figures=list(FIGURES), words=list(WORDS))
            connection.execute(view)
            for name in ("register_party_map", "register_party_geometry", "count_party_map"):
                connection.execute(statement(name))

    def zones_of(self, party: str, language: str) -> PartyZones:
        """Return the measures and classes of a party, as `classifyzones` gives them.

        Raises
        ------
        ElectionError
            If the layer has no such list.
        """
        election, known = self._election, self._zones
        measures = party_measures(election, party)
        result = classify(measures, load_rule(RULE))
        columns = in_order({**measure_columns(election, measures), **rule_columns(result, language)})
        shown = {name: columns[name] for name in FIGURES if columns[name].dtype.kind == "f"}
        shown.update({name: columns[name].tolist() for name in ("party", *OF_RULE)})
        rows = ZoneRows(
            {**known.columns, **shown}, known.search, known.order, features=known.features, mapped=known.mapped
        )
        rows.learn_from(known)
        return PartyZones(rows, {**totals_of(measures), **self._place(party)}, columns)

    def _place(self, party: str) -> dict[str, int]:
        """Return the place of the party among the lists by their votes."""
        election = self._election
        sums = np.nansum(election.votes, axis=0)
        mine = sums[election.index(party)]
        return {"PLACE": 1 + int((sums > mine).sum()), "LISTS": len(sums)}

    def put(self, party: str, found: PartyZones) -> None:
        """Write what a map of a party is drawn by."""
        with self._lock:
            if party not in self.parties:
                self._insert("mpelection_figures", ["party", "mpelection_zone"], party, FIGURES[1:], found)
                self.parties.add(party)

    def put_rest(self, party: str, found: PartyZones) -> None:
        """Write the other measures of a party, where they are not there."""
        key = ["mpelection_party", "mpelection_of"]
        with self._lock:
            if party not in self._whole:
                self._insert("mpelection_words", key, party, WORDS, found)
                self._whole.add(party)

    def _insert(self, table: str, key: list[str], party: str, names: tuple[str, ...], found: PartyZones) -> None:
        insert = statement("insert_rows", table=table, columns=[*key, *names], places=[*key, *names])
        columns = [plain_values(found.columns[name], PARTY_KINDS[name]) for name in names]
        count = len(found.rows)
        with self._connection as connection:
            connection.executemany(insert, zip([party] * count, range(1, count + 1), *columns))


def _rows(table: ZoneTable, election: Election, arabic: ArabicNames) -> ZoneRows:
    """Return what is the same of the zones for all lists, with what sorting and searching need of it."""
    count, frame = len(table), table.frame
    columns: dict[str, Any] = {name: as_texts(frame[name].tolist()) for name in _TEXTS if name in frame}
    if arabic and PARENT_NAME_AR not in columns and {fields.PARENT_CODE, fields.PARENT_NAME} <= columns.keys():
        pairs = zip(columns[fields.PARENT_CODE], columns[fields.PARENT_NAME])
        columns[PARENT_NAME_AR] = list(map(arabic.get, pairs))
    names = [name for name in SEARCHED if name in columns]
    learn(text for name in names for text in columns[name])
    words = [searched({name: columns[name][at] for name in names}) for at in range(count)]
    columns.update({name: np.full(count, np.nan) for name in (*SEARCHED, "parent_code") if name not in columns})
    for name in _NUMBERS:
        known = name in frame and frame[name].dtype.kind in "fiub"
        columns[name] = frame[name].to_numpy(dtype=np.float64) if known else np.full(count, np.nan)
    columns[fields.VALID] = election.valid
    rows = ZoneRows(
        columns,
        [text for text, _ in words],
        [text for _, text in words],
        features=np.arange(1, count + 1, dtype=np.int64),
        mapped=~np.isnan(bounding_boxes(table.geometry or [None] * count)[:, 0]),
    )
    rows.prepare(("zone_name", *sorted(WHOLE & set(columns))))
    return rows
