"""Measures of one election: those of every zone, and those of one party.

Formulas and sources are in the docstrings; v are votes of a list, V valid votes, C ballots cast, E registered electors.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .concentration import effective_number, golosov_number, herfindahl
from .election import Bools, Election, Floats
from .errors import QT_TRANSLATE_NOOP, ElectionError
from .reasons import Reasons, first_reason, further


def ratio(numerator: Floats, denominator: Floats) -> Floats:
    """Divide, with NaN where either is missing or the denominator is not positive."""
    out = np.full(np.broadcast(numerator, denominator).shape, np.nan)
    with np.errstate(invalid="ignore"):
        np.divide(numerator, denominator, out=out, where=denominator > 0)
    return out


def _ranked(votes: Floats) -> Floats:
    """Sort the votes of each zone downwards, missing last (as -inf); shape (zones, lists)."""
    descending: Floats = -np.sort(-np.where(np.isnan(votes), -np.inf, votes), axis=1)
    return descending


@dataclass(frozen=True)
class ZoneIndicators:
    """Measures of a zone that need no party; every array has shape (zones,).

    ``winner`` and ``runner_up`` are columns of the election, -1 where undecided. Shares, rates and margins are
    fractions
    of 1. The ``*_reason`` arrays hold a key of `REASONS` where the measure is refused, else None.
    """

    winner: NDArray[np.int64]
    winner_share: Floats
    runner_up: NDArray[np.int64]
    winner_margin: Floats
    tie: Bools
    turnout: Floats
    invalid_rate: Floats
    lists: NDArray[np.int64]
    enp: Floats
    abstention: Floats
    golosov_n: Floats
    hhi: Floats
    winner_reason: Reasons
    turnout_reason: Reasons
    invalid_rate_reason: Reasons
    enp_reason: Reasons


def ballots_cast(election: Election) -> Floats:
    """Return ballots cast C: as published, else valid plus invalid where both are known; shape (zones,)."""
    return np.where(np.isnan(election.voters), election.valid + election.invalid, election.voters)


def zone_indicators(election: Election) -> ZoneIndicators:
    """Measure every zone without reference to a party.

    Winner, runner-up and margin s1 - s2 by votes (a tie leaves them undecided and is flagged); turnout C / E; invalid
    rate (C - V) / C; number of lists with a published figure; effective numbers and concentration (`concentration`),
    refused unless the lists' shares sum to 1. Lists summed into ``OTHERS`` are valid votes but never a winner.
    Where a list has more votes than V, C fewer than the votes, or E fewer than C, what rests on the two is refused.

    Parameters
    ----------
    election : Election
        Counts of n zones.

    Returns
    -------
    ZoneIndicators
        Arrays of shape (n,); a winner's margin is never negative, and NaN with a single list.
    """
    votes, valid, n = election.votes, election.valid, len(election.valid)
    has = ~np.isnan(votes).all(axis=1) if votes.shape[1] else np.zeros(n, dtype=bool)
    lists = (~np.isnan(votes)).sum(axis=1).astype(np.int64)
    filled = np.where(np.isnan(votes), -1.0, votes)
    rows = np.arange(n)
    if votes.shape[1]:
        first = filled.argmax(axis=1)
        top = filled[rows, first]
    else:
        first, top = np.zeros(n, dtype=np.int64), np.full(n, -1.0)
    rest = filled
    if votes.shape[1]:
        rest[rows, first] = -1.0
    if votes.shape[1] > 1:
        second = rest.argmax(axis=1)
        next_votes = rest[rows, second]
        rest[rows, second] = -1.0
        third_votes = rest.max(axis=1)
    else:
        second, next_votes = np.zeros(n, dtype=np.int64), np.full(n, -1.0)
        third_votes = next_votes
    contradictory = election.contradicts(valid)
    voted = has & (top > 0) & ~contradictory
    tie = voted & (next_votes == top)
    single = voted & (lists == 1)
    tie_second = voted & ~tie & ~single & (third_votes == next_votes)
    winner = np.where(voted & ~tie, first, -1).astype(np.int64)
    runner_up = np.where(voted & ~tie & ~single & ~tie_second, second, -1).astype(np.int64)
    margin = np.where(voted & ~single, ratio(top - next_votes, valid), np.nan)

    cast = ballots_cast(election)
    registered = election.registered
    with np.errstate(invalid="ignore"):
        too_many = (valid > cast) | election.contradicts(cast)
        beyond = cast > registered
    # Ballots cast that are not published rest on the valid votes.
    summed = np.isnan(election.voters) & contradictory
    turnout = np.where(too_many | beyond | summed, np.nan, ratio(cast, registered))
    invalid_rate = np.where(np.isnan(valid) | too_many | contradictory, np.nan, ratio(cast - valid, cast))

    enp_ok = voted & (np.nansum(votes, axis=1) == valid) & ~(election.others > 0)
    all_lists = np.where(enp_ok[:, None], votes, np.nan)
    no_result = ~election.has_result
    return ZoneIndicators(
        winner=winner,
        winner_share=np.where(voted, ratio(top, valid), np.nan),
        runner_up=runner_up,
        winner_margin=margin,
        tie=tie,
        turnout=turnout,
        invalid_rate=invalid_rate,
        lists=lists,
        enp=effective_number(all_lists),
        abstention=1.0 - turnout,
        golosov_n=golosov_number(all_lists),
        hhi=herfindahl(all_lists),
        winner_reason=first_reason(
            n,
            (no_result, "no_result"),
            (contradictory, "more_than_base"),
            (~voted & (election.others > 0), "only_others"),
            (~voted, "no_votes"),
            (tie, "tie"),
            (single, "single_list"),
            (tie_second, "tie_second"),
        ),
        turnout_reason=first_reason(
            n,
            (np.isnan(registered), "no_registered"),
            (np.isnan(cast), "no_voters"),
            (summed, "more_than_base"),
            (too_many, "more_than_cast"),
            (beyond, "more_than_registered"),
            (registered == 0, "zero_registered"),
        ),
        invalid_rate_reason=first_reason(
            n,
            (np.isnan(cast), "no_voters"),
            (np.isnan(valid), "no_result"),
            (summed, "more_than_base"),
            (too_many, "more_than_cast"),
            (contradictory, "more_than_base"),
            (cast == 0, "zero_voters"),
        ),
        enp_reason=first_reason(
            n,
            (no_result, "no_result"),
            (contradictory, "more_than_base"),
            (~voted & ~(election.others > 0), "no_votes"),
            (election.others > 0, "others_summed"),
            (~enp_ok, "not_all_lists"),
        ),
    )


@dataclass(frozen=True)
class PartyMeasures:
    """Measures of one party; every array has shape (zones,), fractions of 1, NaN where refused.

    ``total_votes``, ``total_base`` and ``total_share`` are those of all zones, mapped or not. ``level`` marks zones in
    which the party is level with another list across the last winning place, ``contradictory`` those in which a list,
    the party's or another, has more votes than the base (``most_votes``): nothing is measured there, while the counts
    stand in the totals as published.
    """

    party: str
    votes: Floats
    base: Floats
    share: Floats
    rank: Floats
    lists: NDArray[np.int64]
    places: NDArray[np.int64]
    margin: Floats
    gap: Floats
    level: Bools
    deviation: Floats
    lq: Floats
    excess_votes: Floats
    contribution: Floats
    has_result: Bools
    has_list: Bools
    contradictory: Bools
    most_votes: Floats
    share_reason: Reasons
    gap_reason: Reasons
    total_votes: float
    total_base: float
    total_share: float


def places_of(election: Election, places: int = 0) -> NDArray[np.int64]:
    """Return the winning places k of every zone: ``places`` if positive, else its seats where known, else 1."""
    if places > 0:
        return np.full(len(election.valid), places, dtype=np.int64)
    seats = np.nan_to_num(election.seats, nan=1.0)
    return seats.astype(np.int64)


def party_measures(election: Election, party: str, *, places: int = 0, denominator: str = "valid") -> PartyMeasures:
    """Measure one party in every zone.

    With v the party's votes, B the base (V, or E), S = sum v / sum B over all zones with a known base:

    Nothing is measured where a list has more votes than B; both stay in the sums.

    - share s = v / B; rank = 1 + lists strictly ahead;
    - margin = s - best other list's s (negative when behind; NaN when it is the only list);
    - gap = s - s(k), s(k) the k-th best of the *other* lists, k winning places. When the party holds a place this is
    the
      lead over list k + 1, otherwise the distance behind list k, and 0 means level across place k; k = 1 gives the
      margin. NaN when there are no more lists than places, or no places;
    - deviation = s - S (Siegfried 1913);
    - location quotient = (v / B) / S (Isard; Avelino, Biderman & Silva 2011);
    - excess votes = v - B S, in votes (Fingleton, Igliori & Moore 2004), NaN where the party had no list; sums to 0
    over
      all zones once those count as v = 0;
    - contribution = v / sum v.

    Parameters
    ----------
    election : Election
        Counts of n zones.
    party : str
        Code of the list, one of ``election.codes``.
    places : int
        Winning places of every zone; 0 takes the zone's seats where known, else 1.
    denominator : {"valid", "registered"}
        Base of shares, quotient and excess votes.

    Returns
    -------
    PartyMeasures

    Raises
    ------
    ElectionError
        If the party is not in the table, or the registered electors are asked for and published nowhere.
    """
    column = election.index(party)
    n = len(election.valid)
    votes = election.votes[:, column]
    base = election.valid if denominator == "valid" else election.registered
    if denominator == "registered" and np.isnan(base).all():
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core",
                "Shares of registered electors were asked for, and no zone has a figure in the field “registered”. "
                "Take shares of valid votes, or join a table with the registered electors.",
            )
        )
    has_result = election.has_result
    has_list = ~np.isnan(votes)
    party_total = float(np.nansum(votes))
    counted = has_result & ~np.isnan(base)
    total_votes = float(np.nansum(np.where(counted, votes, np.nan)))
    total_base = float(np.nansum(base[counted]))
    total_share = total_votes / total_base if total_base > 0 else np.nan

    contradictory = election.contradicts(base)
    # What is measured, in which the contradictory zones have no part, and what is summed, in which they have.
    own, whole = np.where(contradictory, np.nan, votes), np.where(contradictory, np.nan, base)
    others = np.delete(election.votes, column, axis=1)
    with np.errstate(invalid="ignore"):
        ahead = (others > own[:, None]).sum(axis=1)
    rank = np.where(np.isnan(own), np.nan, 1.0 + ahead)
    lists = (~np.isnan(election.votes)).sum(axis=1).astype(np.int64)
    k = places_of(election, places)
    if others.shape[1]:
        ordered = _ranked(others)
        best = ordered[:, 0]
        at = np.minimum(k, ordered.shape[1]) - 1
        last = np.where((k > 0) & (k <= ordered.shape[1]), ordered[np.arange(n), at], -np.inf)
    else:
        best = last = np.full(n, -np.inf)
    best = np.where(np.isinf(best), np.nan, best)
    last = np.where(np.isinf(last), np.nan, last)
    share = ratio(own, whole)
    share_reason = first_reason(
        n,
        (~has_result, "no_result"),
        (~has_list, "no_list"),
        (np.isnan(base), "no_registered" if denominator == "registered" else "no_result"),
        (contradictory, "more_than_base"),
        (base == 0, "zero_registered" if denominator == "registered" else "zero_valid"),
    )
    # With a positive base the party's own zero is a share of 0; a zone without valid votes has none.
    expected = whole * total_share
    return PartyMeasures(
        party=party,
        votes=votes,
        base=base,
        share=share,
        rank=rank,
        lists=lists,
        places=k,
        margin=ratio(own - best, whole),
        gap=ratio(own - last, whole),
        level=(own > 0) & (own == last),
        deviation=share - total_share,
        lq=ratio(own * total_base, whole * total_votes),
        excess_votes=own - expected,
        contribution=ratio(own, np.full(n, party_total)),
        has_result=has_result,
        has_list=has_list,
        contradictory=contradictory,
        most_votes=election.most_votes,
        share_reason=share_reason,
        gap_reason=further(share_reason, (k == 0, "no_places"), (np.isnan(last), "fewer_lists")),
        total_votes=party_total,
        total_base=total_base,
        total_share=total_share,
    )
