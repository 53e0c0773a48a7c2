"""Layers that are queries of the database: one view an election and level, one row a zone and list."""

from __future__ import annotations

import re

from .catalogue import ElectionEntry, Level, election_levels, elections, levels
from .connection import Database

# The columns of a map that a theme can show.
MAP_FIELDS = frozenset(
    ("zone_code", "zone_name", "zone_name_ar", "parent_code", "parent_name",
     "party", "votes", "share", "rank", "margin", "gap", "zone_class")
)  # fmt: skip

# PostgreSQL cuts longer names, here with a number after it, in silence.
_LONGEST = 50


def free_name(base: str, taken: set[str]) -> str:
    """Return a name for a table that is not taken, in whatever case, and take it."""
    number, name = 1, base
    while name.lower() in taken:
        number += 1
        name = f"{base}_{number}"
    taken.add(name.lower())
    return name


def put_map(database: Database, entry: ElectionEntry, level: Level) -> str:
    """Make the view of an election and level where there is none, and have readers know it as a layer.

    It has one row a zone and list, a zone without the list too: the filter ``"party" = 'MP'`` leaves one row a zone.

    Returns
    -------
    str
        Name of the view.
    """
    taken = {each.map_view: (each.election, each.level) for each in election_levels(database)}
    mine = next((view for view, of in taken.items() if view and of == (entry.id, level.code)), None)
    there = {name.lower(): is_view for name, is_view in database.rows("relations")}
    if mine is not None and not there.get(mine.lower(), True):
        # Somebody has put a table of his own in the place of the map.
        mine = None
    if mine is None:
        base = re.sub(r"[^A-Za-z0-9]+", "_", f"map_{entry.id}_{level.code}").strip("_").lower()[:_LONGEST]
        mine = free_name(base, {*there, *(view.lower() for view in taken if view)})
        database.rows("set_map", (mine, entry.id, level.code))
    if not database.has_map(mine):
        # Somebody may have removed the one or the other: the view, or what readers know of it.
        database.rows("drop_map", view=mine)
        database.create_map(mine, entry.id, level.code)
        database.register_view(mine, _title(entry, level))
        database.note_rows(mine, int(database.value("count_map", (entry.id, level.code))))
    return mine


def name_maps(database: Database, election: str | None = None, level: str | None = None) -> None:
    """Have readers know the maps of an election, or of a level, by the names that these have now."""
    entries = {each.id: each for each in elections(database)}
    kinds = {each.code: each for each in levels(database)}
    for each in election_levels(database):
        if each.map_view and each.election == (election or each.election) and each.level == (level or each.level):
            database.register_view(each.map_view, _title(entries[each.election], kinds[each.level]))


def _title(entry: ElectionEntry, level: Level) -> str:
    return f"{entry.name}, {level.name}"
