"""The country pack Morocco: levels, zones, elections, parties and, if wanted, results, out of the shipped sample."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import QgsVectorLayer

from ..core.errors import QT_TRANSLATE_NOOP, ElectionError
from ..core.parties import Registry, load_registry
from ..layers.columns import texts, vote_columns
from ..layers.table import ZoneTable, read_table
from ..layers.translation import tr
from . import catalogue
from .catalogue import ElectionEntry, Level
from .connection import Database
from .loading import main_columns
from .records import Figures, Ledger, Provenance
from .results import file_digest, store
from .zones import Zone, read_zones, write_zones

SAMPLE = Path(__file__).resolve().parent.parent / "resources" / "sample" / "morocco.gpkg"

# Codes of the HCP of 2024; constituencies are those of 2021.
LEVELS = {
    "regions": (Level("region", "Regions", 1), "2024", None),
    "provinces": (Level("province", "Provinces and prefectures", 2), "2024", "region"),
    "constituencies": (Level("constituency", "Local constituencies", 3), "2021", "province"),
    "communes": (Level("commune", "Communes", 4), "2024", "province"),
}
_HOUSE = "House of Representatives"
_DATES = {"2011": "2011-11-25", "2016": "2016-10-07", "2021": "2021-09-08"}
# Table of the sample: ballot and level of its zones.
BALLOTS = {
    "results_2011_local": ("local", "constituencies"),
    "results_2016_local": ("local", "constituencies"),
    "results_2016_national": ("national", "constituencies"),
    "results_2021_local": ("local", "constituencies"),
    "results_2021_regional": ("regional", "regions"),
}


def election_of_table(name: str) -> ElectionEntry:
    """Return the election of a results table of the sample, ``2021_local`` of ``results_2021_local``."""
    identity = name.removeprefix("results_")
    year, ballot = identity.split("_")
    return ElectionEntry(identity, _election_name(year, ballot), _DATES[year], _HOUSE, ballot)


def _election_name(year: str, ballot: str) -> str:
    """Return what the user reads; the identity is the same in every language."""
    names = {
        "local": tr("House of Representatives {year}, local lists"),
        "national": tr("House of Representatives {year}, national lists"),
        "regional": tr("House of Representatives {year}, regional lists"),
    }
    return names[ballot].format(year=year)


def _named(level: Level) -> Level:
    names = {
        "region": tr("Regions"),
        "province": tr("Provinces and prefectures"),
        "constituency": tr("Local constituencies"),
        "commune": tr("Communes"),
    }
    return replace(level, name=names[level.code])


def _read(name: str) -> ZoneTable:
    layer = QgsVectorLayer(f"{SAMPLE}|layername={name}", name, "ogr")
    if not layer.isValid():
        raise ElectionError(
            QT_TRANSLATE_NOOP("core", "{path} has no table {table}: install the plugin again."), path=SAMPLE, table=name
        )
    return read_table(layer, layer, lambda part: True)


def _zones(table: ZoneTable, parent_level: str | None) -> list[Zone]:
    """Return the zones of a layer of the sample, or those that a results table names."""
    names = ("zone_code", "zone_name", "zone_name_ar", "parent_code", "parent_name")
    columns = [texts(table, name) for name in names]
    people: list[Any] = [None] * len(table)
    if "population" in table.frame:
        people = [None if value is None or value != value else int(value) for value in table.frame["population"]]
    shapes = table.geometry or [None] * len(table)
    return [
        Zone(str(code), name, name_ar, parent_level if parent else None, parent, parent_name, number, shape)
        for code, name, name_ar, parent, parent_name, number, shape in zip(*columns, people, shapes)
    ]


def put_morocco(database: Database, *, with_results: bool, progress: Callable[[float], bool]) -> list[ElectionEntry]:
    """Put Morocco into an empty database, in one transaction.

    Parameters
    ----------
    database : Database
    with_results : bool
        Whether the results of the House 2011, 2016 and 2021 and the seats won come too.
    progress : callable
        Takes the part done, returns False to stop.

    Returns
    -------
    list of ElectionEntry
        The elections.
    """
    registry = load_registry()
    entries = {name: election_of_table(name) for name in BALLOTS}
    with database.transaction():
        catalogue.put_parties(database, registry.parties.values())
        for name, (level, vintage, parent_level) in LEVELS.items():
            catalogue.put_level(database, _named(level))
            zones = _zones(_read(name), parent_level)
            if name == "constituencies":
                # 19 are parts of a province, have no published boundary, and are in the results only.
                known = {zone.code for zone in zones}
                zones += [each for each in _zones(_read("results_2021_local"), "province") if each.code not in known]
            write_zones(database, level.code, vintage, zones)
        for number, (name, entry) in enumerate(entries.items()):
            catalogue.put_election(database, entry)
            if with_results:
                _put_results(database, name, entry, registry, progress)
                progress(number / len(entries))
        if with_results:
            _put_seats(database)
        database.changed(["level", "party", "election", "zone"])
    return list(entries.values())


def _put_results(
    database: Database, name: str, entry: ElectionEntry, registry: Registry, progress: Callable[[float], bool]
) -> None:
    level, vintage, _ = LEVELS[BALLOTS[name][1]]
    table = _read(name)
    votes = vote_columns(table, [])
    frame = main_columns(table.frame, votes)
    zones = read_zones(database, level.code, vintage, geometry=False)
    row_of = {code: row for row, code in enumerate(texts(table, "zone_code"))}
    order = [row_of[zone.code] for zone in zones]
    figures = Figures(zones, frame.iloc[order].reset_index(drop=True), np.ones(len(zones), dtype=np.bool_))
    total = int(np.nansum(frame[list(votes)].to_numpy(dtype=np.float64)))
    ledger = Ledger(len(table), len(table), 0, total, total, 0)
    source = Provenance(f"{SAMPLE.name}: {name}", file_digest(str(SAMPLE)), "createdatabase", {}, ledger)
    store(database, entry, level, vintage, figures, source, registry, lambda part: progress(0.0))


def _put_seats(database: Database) -> None:
    """Keep the seats won in zones of the database; those of a national list are of no zone."""
    table = _read("seats_won")
    columns = [texts(table, name) for name in ("election", "ballot", "zone_code", "party", "seats")]
    level_of = {entry.id: LEVELS[BALLOTS[name][1]][0].code for name, entry in
                ((name, election_of_table(name)) for name in BALLOTS)}  # fmt: skip
    rows = []
    for year, ballot, code, party, seats in zip(*columns):
        election = f"{year}_{ballot}"
        if ballot != "national":
            rows.append((election, level_of[election], code, party, int(seats or 0)))
    database.insert("seat", ["election", "level", "zone_code", "party", "seats"], rows)
    database.changed(["seat"])
