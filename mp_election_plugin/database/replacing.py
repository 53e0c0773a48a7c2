"""What a load replaces: said before it is gone, with a warning where little of it is left."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..core import fields
from ..core.errors import QT_TRANSLATE_NOOP, Message, some
from . import catalogue
from .connection import Database
from .records import Figures
from .results import counted_of
from .sameness import votes_of


@dataclass(frozen=True)
class Stored:
    """Results that the database has: votes that count by list, zones with results, when they came and from where."""

    votes: dict[str, int]
    zones: int
    loaded_on: str
    source: str


def stored_results(database: Database, election: str, level: str) -> Stored | None:
    """Return the results of an election on a level, None where there are none."""
    entries = {(each.election, each.level): each for each in catalogue.election_levels(database)}
    entry = entries.get((election, level))
    if entry is None:
        return None
    logged = database.rows("loaded_by", (entry.import_id,))
    at, source = logged[0] if logged else (None, None)
    # Zones that do not count are parts of others that do, or hold them.
    zones = int(database.value("count_results", (election, level)))
    return Stored(dict(catalogue.parties_of(database, election, level)), zones, (at or "–")[:10], source or "–")


def said_of_replaced(before: Stored | None, figures: Figures, level: catalogue.Level) -> list[Message]:
    """Return what to say of new results and of those they replace, if any.

    Parameters
    ----------
    before : Stored or None
        As they were before the load.
    figures : Figures
        The new ones.
    level : Level
    """
    lists = fields.party_codes(list(figures.frame.columns))
    now = np.nansum(votes_of(figures, lists)[counted_of(figures, level)], axis=0)
    total = int(now.sum())
    notes = []
    if not total:
        text = QT_TRANSLATE_NOOP("core", "The results have no votes in any zone. Check the fields with votes.")
        notes.append(Message(text, warning=True))
    if before is None:
        return notes
    earlier = sum(before.votes.values())
    values = {
        "votes": earlier,
        "lists": len(before.votes),
        "zones": before.zones,
        "day": before.loaded_on,
        "source": before.source,
    }
    text = QT_TRANSLATE_NOOP(
        "core", "Replaces {votes} votes of {lists} lists in {zones} zones, loaded on {day} from {source}."
    )
    notes.append(Message(text, values))
    if total and earlier and 2 * abs(total - earlier) > earlier:
        text = QT_TRANSLATE_NOOP(
            "core",
            "There are {now} votes now and there were {earlier} before. Check that it is this election, and all of it.",
        )
        notes.append(Message(text, {"now": total, "earlier": earlier}, warning=True))
    lost = [code for code, votes in before.votes.items() if votes and not dict(zip(lists, now)).get(code)]
    if lost and total:
        text = QT_TRANSLATE_NOOP("core", "Lists that had votes before and have none now: {lists}")
        notes.append(Message(text, {"lists": some(lost, 30)}, warning=True))
    return notes
