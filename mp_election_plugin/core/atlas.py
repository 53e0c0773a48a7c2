"""What a page of an atlas tells of its zones: the best, the nearest to a winning place, and the totals."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from .election import Bools, Floats, election_of
from .errors import QT_TRANSLATE_NOOP, ElectionError

if TYPE_CHECKING:
    import pandas as pd

NEEDED = ("party", "votes", "share", "rank", "gap")


@dataclass(frozen=True)
class Totals:
    """Totals over zones; None where what they need is not published.

    Attributes
    ----------
    zones : int
        Number of zones.
    lists : int
        Zones in which the party has a list.
    in_place : int
        Zones in which the party is ahead of the last list without a place.
    votes : int or None
        Votes of the party, None without a list.
    valid : int or None
        Valid votes of the zones with a result.
    share : float or None
        Votes of the party over those valid votes, zones without its list included; a fraction of 1.
    registered : int or None
        Electors, None unless every zone with a result has them: a partial sum would pass for the whole.
    turnout : float or None
        Ballots cast over electors, None unless every zone with a result has both.
    """

    zones: int
    lists: int
    in_place: int
    votes: int | None
    valid: int | None
    share: float | None
    registered: int | None
    turnout: float | None


def check_measured(frame: pd.DataFrame) -> None:
    """Check that zones have the measures of a party.

    Raises
    ------
    ElectionError
        If they lack some; names them, and who writes them.
    """
    missing = [name for name in NEEDED if name not in frame]
    if missing:
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core",
                "An atlas tells of one party, and the layer lacks the fields {fields}. The algorithm "
                "mpelection:classifyzones writes them; run it first.",
            ),
            fields=", ".join(missing),
        )


def numbers(frame: pd.DataFrame, name: str) -> Floats:
    """Return a column as numbers, NaN where there is none."""
    import pandas as pd

    values: Floats = pd.to_numeric(frame[name], errors="coerce").to_numpy(dtype=np.float64)
    return values


def totals(frame: pd.DataFrame) -> Totals:
    """Return the totals over all zones of a classified election layer."""
    election = election_of(frame)
    votes, gap = numbers(frame, "votes"), numbers(frame, "gap")
    there = election.has_result
    own = votes[~np.isnan(votes)]
    valid = _whole(election.valid, there & ~np.isnan(election.valid))
    registered = _whole(election.registered, there)
    voters = _whole(election.voters, there)
    return Totals(
        zones=len(frame),
        lists=len(own),
        in_place=int((gap > 0).sum()),
        votes=int(own.sum()) if len(own) else None,
        valid=valid,
        share=float(own.sum()) / valid if valid and len(own) else None,
        registered=registered,
        turnout=voters / registered if voters is not None and registered else None,
    )


def _whole(values: Floats, where: Bools) -> int | None:
    """Return the sum of some values, None where one of them is missing or there are none."""
    chosen = values[where]
    return int(chosen.sum()) if len(chosen) and not np.isnan(chosen).any() else None


def best_zones(frame: pd.DataFrame, count: int) -> list[int]:
    """Return the rows of the zones with the highest shares, the highest first; by code where shares are equal."""
    share = numbers(frame, "share")
    return _first(frame, -share, numbers(frame, "votes") > 0, count)


def nearest_zones(frame: pd.DataFrame, count: int) -> list[int]:
    """Return the rows of the zones just outside a winning place, the least gap first; level with it is a gap of 0."""
    gap = numbers(frame, "gap")
    return _first(frame, -gap, gap <= 0, count)


def _first(frame: pd.DataFrame, key: Floats, where: Bools, count: int) -> list[int]:
    codes = frame["zone_code"].astype(str).tolist() if "zone_code" in frame else [""] * len(frame)
    rows = [row for row in range(len(frame)) if where[row] and not np.isnan(key[row])]
    return sorted(rows, key=lambda row: (key[row], codes[row], row))[:count]
