"""What a database holds: levels, elections, parties, and which zones an election uses on a level."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import astuple, dataclass

from ..core.errors import QT_TRANSLATE_NOOP, ElectionError, some
from ..core.grain import PARTS
from ..core.parties import Party, Registry, is_colour
from ..core.vintages import newest, vintage_order
from .connection import Database


@dataclass(frozen=True)
class Level:
    """A level of zones; ``rank`` grows from the largest zones to the smallest, ``grain`` is as in `core.grain`."""

    code: str
    name: str
    rank: int
    grain: str = PARTS


@dataclass(frozen=True)
class ElectionEntry:
    """One ballot of an election: what the database says of it."""

    id: str
    name: str
    date: str | None = None
    body: str | None = None
    ballot: str | None = None
    law: str | None = None
    note: str | None = None


@dataclass(frozen=True)
class ElectionLevel:
    """The results of an election on a level: which vintage of the zones they use, which import brought them."""

    election: str
    level: str
    vintage: str
    import_id: int | None
    map_view: str | None


def levels(database: Database) -> list[Level]:
    """Return the levels, the largest zones first."""
    return [Level(*row) for row in database.rows("levels")]


def level_of(database: Database, code: str) -> Level:
    """Return a level.

    Raises
    ------
    ElectionError
        If there is none of that code; lists those there are.
    """
    known = levels(database)
    found = next((each for each in known if each.code == code), None)
    if found is None:
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core",
                "The database has no level “{level}”. Levels: {levels}. Zones of a new level come by “Load zones”.",
            ),
            level=code,
            levels=", ".join(each.code for each in known) or "–",
        )
    return found


def put_level(database: Database, level: Level) -> None:
    """Keep a level; one of that code gets the new name, rank and grain."""
    database.rows("put_level", (level.code, level.name, level.rank, level.grain))


def vintages(database: Database, level: str) -> list[str]:
    """Return the vintages of the zones of a level, the newest last."""
    return sorted((str(vintage) for (vintage,) in database.rows("vintages", (level,))), key=vintage_order)


def vintage_of(database: Database, level: str, wanted: str, election: str) -> str:
    """Return the vintage of zones that is meant.

    It is the one named; else that of the results of the election that are there, which a correction leaves on their
    boundaries; else the only one, or the one of the last year.

    Raises
    ------
    ElectionError
        If the level has no zones, or none of that vintage, or it cannot be told which one is the newest.
    """
    known = vintages(database, level)
    if not known:
        raise ElectionError(
            QT_TRANSLATE_NOOP("core", "The level “{level}” has no zones yet. Load them with “Load zones” first."),
            level=level,
        )
    if wanted and wanted not in known:
        raise ElectionError(
            QT_TRANSLATE_NOOP("core", "The level “{level}” has no zones of vintage “{vintage}”. Vintages: {known}"),
            level=level,
            vintage=wanted,
            known=", ".join(known),
        )
    there = [each.vintage for each in election_levels(database) if (each.election, each.level) == (election, level)]
    meant = wanted or (there[0] if there and there[0] in known else newest(known))
    if meant is None:
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core",
                "The level “{level}” has zones of several vintages, and their names do not tell which is the newest: "
                "{known}. Give VINTAGE.",
            ),
            level=level,
            known=", ".join(known),
        )
    return meant


def elections(database: Database) -> list[ElectionEntry]:
    """Return the elections by date and id."""
    found = [ElectionEntry(*row) for row in database.rows("elections")]
    return sorted(found, key=lambda each: (each.date or "", each.id))


def put_election(database: Database, entry: ElectionEntry) -> None:
    """Keep an election that is not there yet."""
    database.rows("put_election", astuple(entry))


def election_levels(database: Database) -> list[ElectionLevel]:
    """Return which elections have results on which levels."""
    found = [ElectionLevel(*row) for row in database.rows("election_levels")]
    return sorted(found, key=lambda each: (each.election, each.level))


def election_level(database: Database, election: str, level: str) -> ElectionLevel:
    """Return the results that are meant.

    Raises
    ------
    ElectionError
        If the database has no results of that election on that level; lists those it has.
    """
    known = election_levels(database)
    found = next((each for each in known if (each.election, each.level) == (election, level)), None)
    if found is None:
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core",
                "The database has no results of election “{election}” on level “{level}”. It has: {known}. Results "
                "come "
                "by “Load results”.",
            ),
            election=election,
            level=level,
            known=some([f"{each.election} / {each.level}" for each in known], 30) or "–",
        )
    return found


def readable_results(database: Database, election: str, level: str) -> ElectionLevel:
    """Return the results that are meant, to read them.

    Raises
    ------
    ElectionError
        As in `election_level`, and if they are listed but not in the database.
    """
    entry = election_level(database, election, level)
    database.check_results(election)
    return entry


def parties_of(database: Database, election: str, level: str) -> list[tuple[str, int]]:
    """Return the lists of an election on a level with their votes, in the order of the table they came from."""
    return [(str(party), int(votes)) for party, votes in database.rows("election_parties", (election, level))]


def put_parties(database: Database, parties: Iterable[Party]) -> None:
    """Keep parties that are not there yet."""
    rows = [
        (each.code, each.name("en"), each.names.get("fr"), each.names.get("ar"), each.colour, each.kind)
        for each in parties
    ]
    database.many("put_party", rows)


def set_colours(database: Database, colours: Mapping[str, str]) -> None:
    """Give parties of the database other colours, by code; in a transaction of the caller."""
    database.many("set_party_colour", [(colour, code) for code, colour in colours.items()])
    database.changed(["party"])


def registry_of(database: Database) -> Registry:
    """Return the parties of the database as a registry."""
    found = {}
    for code, name, name_fr, name_ar, colour, kind in database.rows("parties"):
        names = {key: text for key, text in (("en", name), ("fr", name_fr), ("ar", name_ar)) if text}
        # Other programs write the table too.
        known = {"colour": colour} if is_colour(colour) else {}
        found[code] = Party(code, names, kind=kind or "party", **known)
    return Registry(found)
