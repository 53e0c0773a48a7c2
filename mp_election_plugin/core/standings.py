"""Share, rank, margin and gap of all lists at once, and their zone classes: what a database keeps beside the votes."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .election import Election, Floats
from .measures import PartyMeasures, places_of, ratio
from .zoning import Rule, classify


@dataclass(frozen=True)
class Standings:
    """Measures of all lists as in `measures.party_measures`; arrays of shape (zones, lists), NaN where refused."""

    share: Floats
    rank: Floats
    margin: Floats
    gap: Floats
    level: NDArray[np.bool_]


def standings(election: Election, places: int = 0) -> Standings:
    """Measure all lists at once, each as `measures.party_measures` measures it.

    Parameters
    ----------
    election : Election
        Counts of n zones.
    places : int
        Winning places of every zone; 0 takes the zone's seats where known, else 1.

    Returns
    -------
    Standings
    """
    # Nothing is measured where a list has more votes than all lists together.
    votes = np.where(election.contradicts(election.valid)[:, None], np.nan, election.votes)
    n = len(election.valid)
    width = votes.shape[1]
    # The best first; a list that does not stand is behind all, and so is the place after the last list.
    ordered = np.full((n, width + 1), -np.inf)
    ordered[:, :width] = -np.sort(-np.where(np.isnan(votes), -np.inf, votes), axis=1)
    k = np.minimum(places_of(election, places), width)
    rows = np.arange(n)
    last_place = ordered[rows, np.maximum(k, 1) - 1]
    next_place = ordered[rows, np.minimum(np.maximum(k, 1), width)]
    shape = votes.shape
    share, rank, margin, gap = (np.full(shape, np.nan) for _ in range(4))
    level = np.zeros(shape, dtype=np.bool_)
    for column in range(width):
        mine = votes[:, column]
        with np.errstate(invalid="ignore"):
            ahead = (votes > mine[:, None]).sum(axis=1)
            # Of the other lists the best, and the one in the last winning place once this list is taken away.
            best = np.where(mine >= ordered[:, 0], ordered[:, min(1, width)], ordered[:, 0])
            last = np.where(mine >= last_place, next_place, last_place)
            last = np.where(k > 0, last, -np.inf)
        best, last = (np.where(np.isinf(each), np.nan, each) for each in (best, last))
        rank[:, column] = np.where(np.isnan(mine), np.nan, 1.0 + ahead)
        share[:, column] = ratio(mine, election.valid)
        margin[:, column] = ratio(mine - best, election.valid)
        gap[:, column] = ratio(mine - last, election.valid)
        level[:, column] = (mine > 0) & (mine == last)
    return Standings(share, rank, margin, gap, level)


def zone_classes(election: Election, found: Standings, column: int, rule: Rule) -> NDArray[np.object_]:
    """Return the zone class of one list in every zone, as `zoning.classify` gives it to its measures.

    Parameters
    ----------
    election : Election
    found : Standings
        Those of the election.
    column : int
        Position of the list among ``election.codes``.
    rule : Rule
        The rule, with its own thresholds.

    Returns
    -------
    ndarray of str, shape (zones,)
    """
    votes, base = election.votes[:, column], election.valid
    counted = election.has_result & ~np.isnan(base)
    total_votes, total_base = float(np.nansum(votes[counted])), float(np.nansum(base[counted]))
    total_share = total_votes / total_base if total_base > 0 else np.nan
    has_list = ~np.isnan(votes)
    share = found.share[:, column]
    n = len(votes)
    blank = np.full(n, None, dtype=object)
    contradictory = election.contradicts(base)
    own, whole = np.where(contradictory, np.nan, votes), np.where(contradictory, np.nan, base)
    measures = PartyMeasures(
        party=election.codes[column],
        votes=votes,
        base=base,
        share=share,
        rank=found.rank[:, column],
        lists=election.lists,
        places=places_of(election),
        margin=found.margin[:, column],
        gap=found.gap[:, column],
        level=found.level[:, column],
        deviation=share - total_share,
        lq=ratio(own * total_base, whole * total_votes),
        excess_votes=own - whole * total_share,
        contribution=ratio(own, np.full(n, float(np.nansum(votes)))),
        has_result=election.has_result,
        has_list=has_list,
        contradictory=contradictory,
        most_votes=election.most_votes,
        share_reason=blank,
        gap_reason=blank,
        total_votes=float(np.nansum(votes)),
        total_base=total_base,
        total_share=total_share,
    )
    codes = np.array([each.code for each in rule.classes], dtype=object)
    classes: NDArray[np.object_] = codes[classify(measures, rule).index]
    return classes
