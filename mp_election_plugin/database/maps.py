"""Layers that are queries of the database: one view an election and level, one row a zone and list."""

from __future__ import annotations

import re

from .catalogue import ElectionEntry, Level, election_levels
from .connection import Database

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
    """Make the view of an election and level where there is none yet, and have readers know it as a layer.

    It has one row a zone and list, a zone without the list too: the filter ``"party" = 'MP'`` leaves one row a zone.

    Returns
    -------
    str
        Name of the view.
    """
    taken = {each.map_view: (each.election, each.level) for each in election_levels(database)}
    mine = next((view for view, of in taken.items() if view and of == (entry.id, level.code)), None)
    if mine is None:
        base = re.sub(r"[^A-Za-z0-9]+", "_", f"map_{entry.id}_{level.code}").strip("_").lower()[:_LONGEST]
        mine = free_name(base, {view for view in taken if view})
        database.rows("set_map", (mine, entry.id, level.code))
        database.create_map(mine, entry.id, level.code)
        database.register_view(mine, f"{entry.name}, {level.name}")
    return mine
