"""Two elections compared list by list, over all zones and in each: votes, shares, swing, first places won and lost."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .comparison import BEFORE, NOW, Pair, ZoneComparison, of_sides, pedersen, shares
from .election import Bools, Election, Floats
from .fields import OTHERS
from .measures import zone_indicators
from .reasons import Reasons, first_reason


@dataclass(frozen=True)
class Totals:
    """Votes and shares of all lists over some zones, NaN for a list without any; arrays of shape (lists,).

    The last list is the sum of small lists, where a zone has one.
    """

    votes: Floats
    shares: Floats
    valid: float
    others: float

    @property
    def complete(self) -> bool:
        """Whether the lists add up to the valid votes, none of them summed."""
        return bool(self.valid > 0 and np.nansum(self.votes) == self.valid and not self.others > 0)


def totals(election: Election, zones: Bools | None = None) -> Totals:
    """Sum an election over all zones, or some of them: S = sum v / sum V, over all zones with a result.

    A zone in which a list has more votes than the whole stands in the sums as published.
    """
    chosen = election.has_result if zones is None else election.has_result & zones
    votes = election.votes[chosen]
    summed = np.where(np.isnan(votes).all(axis=0), np.nan, np.nansum(votes, axis=0))
    others = election.others[chosen]
    valid = float(np.nansum(election.valid[chosen]))
    return Totals(
        votes=summed,
        shares=summed / valid if valid > 0 else np.full(len(summed), np.nan),
        valid=valid,
        others=float(np.nansum(others)) if (~np.isnan(others)).any() else float("nan"),
    )


@dataclass(frozen=True)
class PartySwing:
    """One list in two elections; NaN where it does not stand.

    Votes, shares and swing are of all zones of each election, those that begin with ``compared`` of the zones that
    correspond. ``earlier`` are its lists in the earlier election. ``reason`` says why there is no swing.
    """

    party: str
    earlier: list[str]
    before_votes: float
    now_votes: float
    before_share: float
    now_share: float
    swing: float
    compared_before_votes: float
    compared_now_votes: float
    compared_swing: float
    zones_before: int
    zones_now: int
    zones_gained: int
    zones_lost: int
    reason: str | None


@dataclass(frozen=True)
class Swings:
    """All lists in two elections, and the volatility over all zones, NaN where not all lists are published."""

    parties: list[PartySwing]
    now: Totals
    before: Totals
    volatility: float
    volatility_reason: str | None


def _no_swing(now: float, before: float) -> str | None:
    if np.isnan(before):
        return f"{BEFORE}:no_list"
    return f"{NOW}:no_list" if np.isnan(now) else None


def party_swings(pair: Pair, zones: ZoneComparison, earlier_lists: dict[str, list[str]]) -> Swings:
    """Compare all lists over all zones; the votes of the rows sum to those of the elections.

    Parameters
    ----------
    pair : Pair
    zones : ZoneComparison
        Their zones compared, for whichever party.
    earlier_lists : dict
        Codes in the earlier election by code in the later one.
    """
    now, before = totals(pair.now), totals(pair.whole)
    same_now, same_before = totals(pair.now, pair.compared), totals(pair.before, pair.compared)
    winner, earlier_winner = zones.zones_now.winner, zones.zones_before.winner
    # Of the earlier election all zones, also those that are not compared.
    whole_winner = zone_indicators(pair.whole).winner
    changed = zones.flip == 1
    rows = [
        PartySwing(
            party=code,
            earlier=earlier_lists.get(code, []),
            before_votes=before.votes[at],
            now_votes=now.votes[at],
            before_share=before.shares[at],
            now_share=now.shares[at],
            swing=now.shares[at] - before.shares[at],
            compared_before_votes=same_before.votes[at],
            compared_now_votes=same_now.votes[at],
            compared_swing=same_now.shares[at] - same_before.shares[at],
            zones_before=int((whole_winner == at).sum()),
            zones_now=int((winner == at).sum()),
            zones_gained=int((changed & (winner == at)).sum()),
            zones_lost=int((changed & (earlier_winner == at)).sum()),
            reason=_no_swing(now.votes[at], before.votes[at]),
        )
        for at, code in enumerate(pair.now.codes)
    ]
    rows.sort(key=lambda each: (-np.nan_to_num(each.now_votes, nan=-1.0), -np.nan_to_num(each.before_votes, nan=-1.0)))
    if not (np.isnan(now.others) and np.isnan(before.others)):
        rows.append(_others(now, before, same_now, same_before))
    complete = {NOW: now.complete, BEFORE: before.complete}
    lacking = next((side for side in (BEFORE, NOW) if not complete[side]), None)
    summed = {NOW: now.others, BEFORE: before.others}
    return Swings(
        parties=rows,
        now=now,
        before=before,
        volatility=float(pedersen(now.shares, before.shares)) if lacking is None else float("nan"),
        volatility_reason=None
        if lacking is None
        else f"{lacking}:{'others_summed' if summed[lacking] > 0 else 'not_all_lists'}",
    )


def _others(now: Totals, before: Totals, same_now: Totals, same_before: Totals) -> PartySwing:
    """Return the row of the small lists that are summed: no swing, since they need not be the same lists."""

    def share(of: Totals) -> float:
        return of.others / of.valid if of.valid > 0 else float("nan")

    side = NOW if now.others > 0 else BEFORE
    return PartySwing(
        OTHERS, [OTHERS], before.others, now.others, share(before), share(now), float("nan"), same_before.others,
        same_now.others, float("nan"), 0, 0, 0, 0, f"{side}:others_summed",
    )  # fmt: skip


@dataclass(frozen=True)
class ZoneSwings:
    """All lists in every zone that corresponds; arrays of shape (zones, lists)."""

    before_share: Floats
    now_share: Floats
    swing: Floats
    reason: Reasons


def _share_reasons(election: Election, column: int) -> Reasons:
    """Return why a list has no share, as `measures.party_measures` gives it."""
    return first_reason(
        len(election.valid),
        (~election.has_result, "no_result"),
        (np.isnan(election.votes[:, column]), "no_list"),
        (election.contradicts(election.valid), "more_than_base"),
        (election.valid == 0, "zero_valid"),
    )


def zone_swings(pair: Pair) -> ZoneSwings:
    """Compare all lists in every zone, each as `comparison.compare_zones` compares one."""
    now, before = shares(pair.now), shares(pair.before)
    swing = now - before
    reason = np.full(swing.shape, None, dtype=object)
    for column in range(swing.shape[1]):
        after, earlier = _share_reasons(pair.now, column), _share_reasons(pair.before, column)
        reason[:, column] = of_sides(pair.compared, after, earlier, np.isnan(swing[:, column]))
    return ZoneSwings(before, now, swing, reason)
