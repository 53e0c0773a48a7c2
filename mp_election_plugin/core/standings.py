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
    measures = list_measures(
        party=election.codes[column],
        votes=election.votes[:, column],
        base=election.valid,
        share=found.share[:, column],
        rank=found.rank[:, column],
        margin=found.margin[:, column],
        gap=found.gap[:, column],
        level=found.level[:, column],
        lists=election.lists,
        places=places_of(election),
        has_result=election.has_result,
        contradictory=election.contradicts(election.valid),
        most_votes=election.most_votes,
    )
    codes = np.array([each.code for each in rule.classes], dtype=object)
    classes: NDArray[np.object_] = codes[classify(measures, rule).index]
    return classes


def list_measures(
    *,
    party: str,
    votes: Floats,
    base: Floats,
    share: Floats,
    rank: Floats,
    margin: Floats,
    gap: Floats,
    level: NDArray[np.bool_],
    lists: NDArray[np.int64],
    places: NDArray[np.int64],
    has_result: NDArray[np.bool_],
    contradictory: NDArray[np.bool_],
    most_votes: Floats,
) -> PartyMeasures:
    """Complete the standing of one list to its measures, as `measures.party_measures` has them but for reasons.

    Parameters
    ----------
    party : str
        Code of the list.
    votes, base, share, rank, margin, gap, level, lists, places, has_result, contradictory, most_votes : ndarray
        As in `measures.PartyMeasures`, shape (zones,), of all zones that count.

    Returns
    -------
    PartyMeasures
        Its reasons for missing measures are all None.
    """
    counted = has_result & ~np.isnan(base)
    total_votes, total_base = float(np.nansum(votes[counted])), float(np.nansum(base[counted]))
    total_share = total_votes / total_base if total_base > 0 else np.nan
    n, whole_list = len(votes), float(np.nansum(votes))
    own, whole = np.where(contradictory, np.nan, votes), np.where(contradictory, np.nan, base)
    blank = np.full(n, None, dtype=object)
    return PartyMeasures(
        party=party,
        votes=votes,
        base=base,
        share=share,
        rank=rank,
        lists=lists,
        places=places,
        margin=margin,
        gap=gap,
        level=level,
        deviation=share - total_share,
        lq=ratio(own * total_base, whole * total_votes),
        excess_votes=own - whole * total_share,
        contribution=ratio(own, np.full(n, whole_list)),
        has_result=has_result,
        has_list=~np.isnan(votes),
        contradictory=contradictory,
        most_votes=most_votes,
        share_reason=blank,
        gap_reason=blank,
        total_votes=whole_list,
        total_base=total_base,
        total_share=total_share,
    )


def in_place(measures: PartyMeasures) -> NDArray[np.bool_]:
    """Return where the party holds a winning place, ties across the last one apart.

    Only where there is a share, as in the classes: a zone without one is no data.
    """
    with np.errstate(invalid="ignore"):
        held: NDArray[np.bool_] = (measures.rank <= measures.places) & ~measures.level & (measures.share > 0)
    return held
