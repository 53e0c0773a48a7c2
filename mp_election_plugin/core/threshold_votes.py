"""The least change of votes that moves a seat where a threshold in the zone lets lists in and out, many lists at once.

As a list gains votes the figure that shares are taken of rises, and the others fall out one after the other, those with
the smallest limit first; as it loses some they come back in the reverse order. Between two such points the same lists
take part and the numbers of `overtaking` decide, so it goes from point to point until a seat moves before the next one.
With divisors nothing changes where a list without claim falls out.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .divisors import DIVISORS, ONE_EACH, Ints
from .election import Bools, Floats
from .limits import FAR, Limits, limits_of
from .overtaking import EXACT, NONE, Beside, ByDivisors, ByShares, Order, in_blocks, least_above, ordered, settled
from .reasons import without_reason
from .seat_laws import Law
from .seats import Allocation


def has_steps(law: Law) -> bool:
    """Return whether the claims of the lists that take part decide, whichever these are."""
    exact = (law.method in DIVISORS and law.method not in ONE_EACH) or (law.method == "hare" and law.base == "lists")
    return exact and law.threshold is not None and law.threshold.where == "zone"


def threshold_votes(found: Allocation) -> tuple[Floats, Floats, Bools]:
    """Return the votes missing for one more seat, the cushion of each list, and where these are sure.

    Parameters
    ----------
    found : Allocation
        By a law that `has_steps`.
    """
    contest, shape = found.contest, found.contest.votes.shape
    missing, cushion = np.full(shape, np.nan), np.full(shape, np.nan)
    standing = contest.votes >= 0
    most = contest.votes.max(axis=1, initial=0).astype(np.float64)
    sure = without_reason(found.reason) & (most * 10 * (contest.seats + 2) * shape[1] < EXACT)
    if found.law.single_list is not None:
        sure &= np.count_nonzero(standing, axis=1) != 1
    limits = limits_of(contest, found.law)
    if limits is None:
        return missing, cushion, np.zeros(shape, dtype=np.bool_)
    here = standing & sure[:, None]
    order = _ordered(found, limits)
    zone, own = np.nonzero(here & (found.handed.seats < contest.seats[:, None]))
    missing[zone, own] = _in_turn(found, limits, order, zone, own, rising=True)
    zone, own = np.nonzero(here & (found.handed.seats > 0))
    cushion[zone, own] = _in_turn(found, limits, order, zone, own, rising=False)
    return missing, cushion, here


@dataclass(frozen=True)
class _Order:
    """The lists of each zone, those that stay in longest first, what their limits are, and their votes summed up."""

    lists: Order
    most: Ints
    summed: Floats


def _ordered(found: Allocation, limits: Limits) -> _Order:
    votes, n = found.contest.votes, len(found.contest.votes)
    lists = ordered(limits.most, votes, found.handed.seats, votes.shape[1])
    most = np.sort(limits.most, axis=1)[:, ::-1].T.copy()
    return _Order(lists, most, np.vstack([np.zeros(n), np.cumsum(np.maximum(lists.votes, 0), axis=0)]))


def _in_turn(
    found: Allocation, limits: Limits, order: _Order, zone: NDArray[np.int64], own: Ints, *, rising: bool
) -> Floats:
    """Return the change of votes of some lists, those with as many lists beside them together."""
    out = np.full(len(zone), np.nan)
    beside = np.count_nonzero(order.most >= limits.figure, axis=0)
    turn = np.argsort(beside[zone], kind="stable")
    for rows in in_blocks(len(zone), 8):
        at = turn[rows]
        steps = _Steps(found, limits, order, zone[at], own[at])
        out[at] = steps.gained() if rising else steps.lost()
    return out


class _Steps:
    """Lists on their way to the votes at which they gain, or lose, a seat."""

    def __init__(self, found: Allocation, limits: Limits, order: _Order, zone: NDArray[np.int64], own: Ints) -> None:
        self._method, self._moves, self._order, self._zone, self._own = found.law.method, limits.moves, order, zone, own
        self._votes, self._figure = found.contest.votes[zone, own], limits.figure[zone]
        self._places, self._has = found.contest.seats[zone], found.handed.seats[zone, own]
        entry = Limits(limits.most, self._figure, limits.moves, limits.upper, limits.lower, limits.exempt).entry(
            self._votes, own
        )
        # A list without a vote has no seat.
        self._entry = np.maximum(entry, 1)
        self._held = order.lists.held[:, zone]

    def gained(self) -> Floats:
        """Return how many more votes bring one more seat."""
        out = np.full(len(self._zone), np.nan)
        votes = np.maximum(self._votes + 1, self._entry)
        count = self._taking_part(votes)
        left = np.arange(len(self._zone))
        while len(left):
            last, _ = self._settle(left, count, self._has[left] + 1)
            least = np.maximum(least_above(last, 1), votes)
            end = self._last_that_counts(left, count)
            until = np.where(end >= 0, self._at_limit(left, end), FAR) if self._moves else np.full(len(left), FAR)
            done = least <= until
            out[left[done]] = (least - self._votes[left])[done]
            left, votes, count = left[~done], until[~done] + 1, end[~done]
        return out

    def lost(self) -> Floats:
        """Return how many votes can be lost until a seat is, that one included."""
        out = np.full(len(self._zone), np.nan)
        votes, left = self._votes - 1, np.arange(len(self._zone))
        count = self._taking_part(votes)
        while len(left):
            _, following = self._settle(left, count, self._has[left])
            lost = np.minimum(votes, least_above(following, 1) - 1)
            entry, back = self._entry[left], np.full(len(left), -FAR)
            if self._moves:
                inside = count < len(self._order.most)
                back[inside] = self._at_limit(left[inside], count[inside])
            bottom = np.maximum(back + 1, entry)
            lost = np.where(votes < entry, votes, np.where((lost < bottom) & (bottom == entry), entry - 1, lost))
            done = (lost >= bottom) | (bottom == entry) | (votes < entry)
            out[left[done]] = (self._votes[left] - lost)[done]
            left, votes, count = left[~done], np.minimum(votes, back)[~done], count[~done] + 1
        return out

    def _taking_part(self, votes: Ints) -> Ints:
        """Return how many lists take part with some votes of the list: the first of the order."""
        figure = self._figure + (votes - self._votes if self._moves else 0)
        count: Ints = np.count_nonzero(self._order.most.take(self._zone, axis=1) >= figure, axis=0)
        return count

    def _at_limit(self, rows: NDArray[np.int64], at: Ints) -> Ints:
        """Return the most votes of the list with which another one takes part."""
        most = self._order.most[at, self._zone[rows]]
        return np.where(most >= FAR, FAR, self._votes[rows] + most - self._figure[rows])

    def _settle(self, rows: NDArray[np.int64], count: Ints, target: Ints) -> tuple[Floats, Floats]:
        """Return from which votes on the last claim that the others hold is passed, and the first that is free."""
        wide, zone, own = max(int(count.max()), 1), self._zone[rows], self._own[rows]
        votes, _ = self._order.lists.beside(zone, own, wide)
        np.copyto(votes, NONE, where=np.arange(wide)[:, None] >= count)
        beside = Beside(votes, self._held[:wide, rows], self._places[rows] - self._has[rows], target)
        if self._method in DIVISORS:
            last, following, claims = settled(beside, ByDivisors(self._method, beside))
        else:
            counted = np.where(self._order.lists.place[zone, own] < count, self._votes[rows], 0)
            rest = self._order.summed[count, zone] - counted
            last, following, claims = settled(beside, ByShares(beside, rest, self._places[rows]))
        self._held[:wide, rows] = claims
        return last, following

    def _last_that_counts(self, rows: NDArray[np.int64], count: Ints) -> Ints:
        """Return the list that falls out first of those that count, -1 where none does."""
        if self._method not in DIVISORS:
            return count - 1
        wide = max(int(count.max()), 1)
        holds = (self._held[:wide, rows] > 0) & (np.arange(wide)[:, None] < count)
        return np.where(holds.any(axis=0), wide - 1 - holds[::-1].argmax(axis=0), -1)
