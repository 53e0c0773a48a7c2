"""What the database knows of one zone: all lists there, a party at the other elections, and in the zone above."""

from __future__ import annotations

from dataclasses import dataclass

from .connection import Database
from .contents import Contents


@dataclass(frozen=True)
class Standing:
    """A list in a zone; None where it did not stand, or nothing is published."""

    votes: int | None = None
    share: float | None = None
    rank: int | None = None


def standing_of(database: Database, election: str, level: str, party: str, zone: str) -> Standing:
    """Return the standing of one list in one zone."""
    found = database.rows("zone_standing", (election, level, party, zone))
    return Standing(*found[0]) if found else Standing()


def lists_of(database: Database, contents: Contents, election: str, level: str, zone: str) -> dict[str, Standing]:
    """Return the standing of each list that has votes in a zone, a published zero among them."""
    entry = contents.entries.get((election, level))
    # One by one: the index goes by the list before the zone.
    found = {party: standing_of(database, election, level, party, zone) for party in (entry.parties if entry else ())}
    return {party: each for party, each in found.items() if each.votes is not None}


def history_of(
    database: Database, contents: Contents, election: str, level: str, party: str, zone: str
) -> list[tuple[str, Standing]]:
    """Return the date (the name without one) of each election of the same body and ballot, and the standing then.

    They are those with results on the level, by date, the one chosen among them.
    """
    kind = next(((each.body, each.ballot) for each in contents.elections if each.id == election), None)
    return [
        (each.date or each.name, standing_of(database, each.id, level, party, zone))
        for each in contents.elections
        if (each.id, level) in contents.entries and (each.body, each.ballot) == kind
    ]
