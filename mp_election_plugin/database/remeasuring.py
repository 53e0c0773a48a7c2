"""Results measured anew where the zones of their level have changed: others are there, or other ones count."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from . import catalogue
from .connection import Database
from .results import counted_of, read_figures, remove_figures, write_figures


def measure_anew(database: Database, level: str, progress: Callable[[float], bool]) -> list[str]:
    """Bring the results on a level in line with its zones, in a transaction of the caller.

    Every zone has a place in the map of every list of an election, and which zones count is settled by the zones and
    the grain of the level. Votes and counts stay as they are.

    Parameters
    ----------
    database : Database
    level : str
    progress : callable
        Takes the part done, returns False to stop.

    Returns
    -------
    list of str
        Elections whose results were measured anew.
    """
    done = []
    chosen = catalogue.level_of(database, level)
    for entry in catalogue.election_levels(database):
        if entry.level != level or entry.map_view is None:
            continue
        figures, before = read_figures(database, entry.election, level)
        counted = counted_of(figures, chosen)
        first, _ = catalogue.parties_of(database, entry.election, level)[0]
        placed = {code for (code,) in database.rows("placed_zones", (entry.election, level, first))}
        wanted = {figures.zones[row].code for row in np.flatnonzero(counted)}
        if np.array_equal(before, counted) and placed == wanted:
            continue
        remove_figures(database, entry.election, level)
        write_figures(database, entry.election, level, entry.map_view, figures, counted, progress)
        done.append(entry.election)
    if done:
        database.changed(["election_party", "turnout", "standing", "result"])
    return done
