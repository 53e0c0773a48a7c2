"""What a database offers to choose from, read in one go: elections, their levels and lists, and the maps of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ..core import fields
from ..core.parties import Registry
from . import catalogue
from .connection import Database

State = tuple[Any, ...]
# As `published_counts` counts them.
_COUNTS = (fields.REGISTERED, fields.VOTERS, fields.SEATS)


@dataclass(frozen=True)
class Entry:
    """The results of an election on a level.

    Attributes
    ----------
    parties : dict
        Votes by code of the list, without lists that are summed.
    source, provider : str
        How QGIS opens the map; both empty where the database has none.
    zones, mapped : int
        Zones of the level, and those with a polygon.
    published : frozenset of str
        Counts of electors and of seats, as the election layer calls them, that at least one zone has.
    """

    election: str
    level: str
    vintage: str
    parties: dict[str, int]
    source: str
    provider: str
    zones: int
    mapped: int
    published: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Contents:
    """What a database holds; elections and levels are those that have results; ``state`` is as `state_of` tells it."""

    name: str
    elections: list[catalogue.ElectionEntry]
    levels: list[catalogue.Level]
    entries: dict[tuple[str, str], Entry]
    registry: Registry
    state: State = ()

    def levels_of(self, election: str) -> list[catalogue.Level]:
        """Return the levels on which an election has results."""
        return [each for each in self.levels if (election, each.code) in self.entries]

    def others(self, election: str, level: str) -> list[catalogue.ElectionEntry]:
        """Return what an election can be compared with on a level: those of its ballot, the latest before it, first."""
        order = [each.id for each in self.elections]
        kinds = {each.id: (each.body, each.ballot) for each in self.elections}
        at, kind = (order.index(election), kinds[election]) if election in kinds else (len(order), None)
        found = [each for each in self.elections if each.id != election and (each.id, level) in self.entries]

        def distance(each: catalogue.ElectionEntry) -> tuple[bool, bool, int]:
            place = order.index(each.id)
            return kinds[each.id] != kind, place > at, abs(place - at)

        return sorted(found, key=distance)

    def first(self) -> tuple[str, str]:
        """Return the election and level to begin with: the first ballot of the last day of voting; empty for none."""
        if not self.elections:
            return "", ""
        last = max(each.date or "" for each in self.elections)
        election = next(each.id for each in self.elections if (each.date or "") == last)
        return election, self.levels_of(election)[0].code


def read_contents(database: Database, name: str) -> Contents:
    """Read what a database offers to choose from.

    Parameters
    ----------
    database : Database
        Open for reading.
    name : str
        What the user calls it.
    """
    counts: dict[tuple[str, str], tuple[int, int]] = {
        (level, vintage): (zones, mapped) for level, vintage, zones, mapped in database.rows("zone_counts")
    }
    published = {
        (election, level): frozenset(name for name, zones in zip(_COUNTS, known) if zones)
        for election, level, *known in database.rows("published_counts")
    }
    entries = {}
    for each in catalogue.election_levels(database):
        lists = dict(catalogue.parties_of(database, each.election, each.level))
        lists.pop(fields.OTHERS, None)
        source, provider = database.layer_source(each.map_view) if each.map_view else ("", "")
        zones, mapped = counts.get((each.level, each.vintage), (0, 0))
        key = each.election, each.level
        known = published.get(key, frozenset())
        entries[key] = Entry(*key, each.vintage, lists, source, provider, zones, mapped, known)
    with_results: set[Any] = {election for election, _ in entries}
    elections = [each for each in catalogue.elections(database) if each.id in with_results]
    return Contents(name, elections, catalogue.levels(database), entries, catalogue.registry_of(database),
                    state_of(database))  # fmt: skip


def state_of(database: Database) -> State:
    """Return what is another after each load, and after results have been taken out."""
    return tuple(database.rows("state")[0])
