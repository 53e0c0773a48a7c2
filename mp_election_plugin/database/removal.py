"""Results of one election on one level taken out again, as if they had never been loaded; the log remembers them."""

from __future__ import annotations

from dataclasses import dataclass

from . import catalogue
from .connection import Database
from .records import Ledger, Provenance
from .results import log_import, remove_figures


@dataclass(frozen=True)
class Removed:
    """What was taken out: lists, votes that counted, and zones without a place on the map that nothing needs now."""

    lists: int
    votes: int
    zones: int


def remove(database: Database, election: str, level: str, algorithm: str) -> Removed:
    """Take the results of an election on a level out, with its map and style, in a transaction of the caller.

    The election, its parties, the decisions of matching, zones with a boundary and the log stay.

    Raises
    ------
    ElectionError
        If there are no such results.
    """
    entry = catalogue.election_level(database, election, level)
    lists = catalogue.parties_of(database, election, level)
    votes = sum(number for _, number in lists)
    log_import(database, election, level, entry.vintage, "", Provenance("", None, algorithm, {}, Ledger(*[0] * 6)))
    if entry.map_view is not None:
        database.forget_view(entry.map_view)
        database.rows("drop_map", view=entry.map_view)
    remove_figures(database, election, level)
    for name in ("remove_seats", "remove_election_level"):
        database.rows(name, (election, level))
    with database.last("made zones"):
        made = database.rows("made_zones", (level, entry.vintage, election))
        database.many("delete_zone", made)
    database.changed(
        ["import_log", "zone", "election_level", "election_party", "turnout", "standing", "result", "seat"]
    )
    return Removed(len(lists), votes, len(made))
