"""The least votes with which a list has its t-th seat, where the votes of the others decide alone.

A seat is a claim: the k-th of a list has a value (its quotient by the k-th divisor; with a quota its votes less k - 1
quotas), and the S claims of the greatest value have the seats. A list gains one where its next claim passes the lowest
that others hold, and keeps its last as long as that stays above the highest that others do not hold.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .divisors import DIVISORS, ONE_EACH, Ints, divisor
from .election import Bools, Floats
from .seat_laws import Law
from .seat_methods import PLURALITY
from .seats import Allocation

NEVER = -1
# Of two quotients that differ one is greater by a part of what they are of the other, which floats hold 53 bits of.
_TOLD_APART = 2.0**50


def has_moving_lists(law: Law) -> bool:
    """Return whether a list's votes decide which lists take part: a threshold in the zone."""
    return law.threshold is not None and law.threshold.where == "zone"


def has_closed_form(law: Law) -> bool:
    """Return whether the least votes for a seat follow from the others alone."""
    return not has_moving_lists(law) and law.base in (None, "registered")


def least_votes(found: Allocation) -> tuple[Ints, Ints, Bools]:
    """Return the least votes with which each list has the seats it has, and one more, the others' votes as they are.

    Returns
    -------
    holding, gaining : ndarray, shape (n, m)
        `NEVER` where no number of votes does.
    sure : ndarray of bool, shape (n, m)
        Where these follow from the others; elsewhere they have to be searched for.
    """
    method = found.law.method
    rule = _least_by_divisors if method in DIVISORS else _least_by_plurality if method == PLURALITY else _least_by_quota
    holding, gaining, sure = rule(found)
    if found.law.single_list is not None:
        # A list that stands alone needs its share first.
        sure &= ((found.contest.votes >= 0).sum(axis=1) > 1)[:, None]
    return holding, gaining, sure


def votes_taking_part(found: Allocation) -> Ints:
    """Return the votes of lists that take part, 0 for all others."""
    taking: Ints = np.maximum(found.contest.votes, 0)
    taking *= found.part
    return taking


class Pairs:
    """Zones and lists that hold something, in order of zones, with a value each."""

    def __init__(self, held: Bools) -> None:
        self.n, self._m = held.shape
        self.flat = np.flatnonzero(held)
        self.zone = self.flat // self._m

    def of(self, values: NDArray[Any]) -> NDArray[Any]:
        """Return the values of the pairs, of a row for each zone or of a row and a column."""
        return values[self.zone] if values.ndim == 1 else values.reshape(-1)[self.flat]

    def others_lowest(self, values: NDArray[Any], none: float) -> tuple[Ints, Ints]:
        """Return which pair has the lowest value of each zone, and of the others of each pair; -1 where none has."""
        lowest = self.lowest(values)
        first = lowest[lowest >= 0]
        left = values.copy()
        left[first] = none
        second, _ = self._lowest(left)
        others = lowest[self.zone]
        others[first] = np.where(left[second] == none, -1, second)
        return lowest, others

    def lowest(self, values: NDArray[Any]) -> Ints:
        """Return which pair has the lowest value of each zone, -1 where there is none."""
        first, begin = self._lowest(values)
        found = np.full(self.n, -1)
        found[self.zone[begin]] = first
        return found

    def _lowest(self, values: NDArray[Any]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Return which pair has the lowest value of each zone with any, and where the pairs of these zones begin."""
        begin = np.flatnonzero(np.diff(self.zone, prepend=-1))
        if not len(begin):
            return begin, begin
        lowest = np.repeat(np.minimum.reduceat(values, begin), np.diff(begin, append=len(values)))
        hit = np.flatnonzero(values == lowest)
        return hit[np.flatnonzero(np.diff(self.zone[hit], prepend=-1))], begin

    def others_highest(self, values: NDArray[Any], none: float) -> tuple[Ints, NDArray[Any]]:
        """Return which list of the others has the highest value for each pair, and that value; changes ``values``."""
        rows, own = np.arange(self.n), self.flat - self.zone * self._m
        first = values.argmax(axis=1)
        highest = values[rows, first]
        values[rows, first] = none
        second = values.argmax(axis=1)
        itself = first[self.zone] == own
        at = np.where(itself, second[self.zone], first[self.zone])
        return at, np.where(itself, values[self.zone, at], highest[self.zone])

    def spread(self, ours: NDArray[Any], rest: NDArray[Any] | int) -> NDArray[Any]:
        """Return the values of the pairs in rows and columns, of the others that of their zone, or one for all."""
        out = np.empty((self.n, self._m), dtype=ours.dtype)
        out[:] = rest if isinstance(rest, int) else rest[:, None]
        out.reshape(-1)[self.flat] = ours
        return out


def _in_order(values: Ints) -> tuple[Ints, Ints]:
    """Return the values of each row from the greatest on, and the place that each has, from 0."""
    n, m = values.shape
    order = np.argsort(-values, axis=1, kind="stable")
    place = np.empty_like(order)
    np.put_along_axis(place, order, np.broadcast_to(np.arange(m), (n, m)), axis=1)
    return np.take_along_axis(values, order, axis=1), place


def _least_by_plurality(found: Allocation) -> tuple[Ints, Ints, Bools]:
    votes, seats = votes_taking_part(found), found.handed.seats
    ordered, place = _in_order(votes)
    rank, m = np.broadcast_to(found.contest.seats[:, None], votes.shape), votes.shape[1]
    # The last place among the others: their S-th greatest votes.
    at = rank - 1 + (place < rank)
    last = np.take_along_axis(ordered, np.clip(at, 0, m - 1), axis=1)
    least = np.where((at < m) & (rank > 0), np.maximum(last, 0), 0) + 1
    never = np.full_like(votes, NEVER)
    return np.where(seats > 0, least, never), np.where(seats > 0, never, least), np.ones(votes.shape, dtype=np.bool_)


def _least_by_quota(found: Allocation) -> tuple[Ints, Ints, Bools]:
    """A claim is what a list has left after k - 1 quotas; a whole quota is a seat whatever the others have."""
    handed, votes = found.handed, votes_taking_part(found)
    numerator, denominator = np.maximum(handed.numerator, 1), np.maximum(handed.denominator, 1)
    following = votes * denominator[:, None] - handed.seats * numerator[:, None]
    following[votes == 0] = -1
    pairs = Pairs((handed.seats > 0) | handed.tied)
    by, quota, seats = pairs.of(denominator), pairs.of(numerator), pairs.of(handed.seats)
    tied, spent, none = pairs.of(handed.tied), seats * quota, np.iinfo(np.int64).max
    held = pairs.of(following) + np.where(tied, 0, quota)
    lowest, others = pairs.others_lowest(held, none)
    held = np.append(held, 0)
    gaining = np.minimum((held[others] + spent) // by + 1, -(-(spent + quota) // by))
    first = np.minimum(held[lowest] // denominator + 1, -(-numerator // denominator))
    taken = pairs.spread(others < 0, lowest < 0)
    passed = _passed_claims(found, pairs, following)
    holding = np.where(
        passed < 0, np.maximum(-(-(spent - quota) // by), 1), (np.maximum(passed, 0) + spent - quota) // by + 1
    )
    holding[seats == 0] = NEVER
    steady = (handed.rounds == 0) & ((handed.over == 0) & (lowest >= 0) | (found.law.method == "hare") & (lowest < 0))
    # A list alone gets by further rounds what it loses in whole quotas.
    of_pair = ((passed >= 0) | (seats < 2)) & ((others >= 0) | (found.law.method == "hare"))
    of_pair &= pairs.of(handed.rounds == 0) & ((others < 0) | pairs.of(handed.over == 0))
    gains = pairs.spread(gaining, first)
    gains[taken] = NEVER
    return pairs.spread(holding, NEVER), gains, pairs.spread(of_pair, steady)


def _passed_claims(found: Allocation, pairs: Pairs, following: Ints) -> Ints:
    """Return the highest claim of the others without a seat, for each of the pairs; -1 where there is none."""
    handed = found.handed
    behind = following - handed.numerator[:, None] * handed.tied if handed.open.any() else None
    _, passed = pairs.others_highest(following, -1)
    if behind is not None:
        # Of lists that are level all but the list itself stand before it, as far as there are seats.
        level = pairs.of(handed.tied) & pairs.of(np.count_nonzero(handed.tied, axis=1) - 1 == handed.open)
        passed = np.where(level, np.maximum(pairs.others_highest(behind, -1)[1], -1), passed)
    highest: Ints = passed
    return highest


def _least_by_divisors(found: Allocation) -> tuple[Ints, Ints, Bools]:
    """A list has t seats where its t-th quotient is above the (S - t + 1)-th greatest of the others.

    What stands at the border is chosen among floats, and passed in whole numbers. Floats tell two quotients apart as
    long as the votes, of Huntington-Hill their square, times the divisor are below `_TOLD_APART`.
    """
    method, handed, votes = found.law.method, found.handed, votes_taking_part(found)
    seats, tied = handed.seats, handed.tied
    weakest = seats + tied
    pairs = Pairs(weakest > 0)
    has, number = pairs.of(seats), divisor(method, pairs.of(weakest))
    own = pairs.of(votes)
    quotient = _quotients(method, own, number)
    quotient[number == 0] = np.inf
    lowest, others = pairs.others_lowest(quotient, np.inf)
    # The last stands for no list: no votes, by which nothing is passed.
    own, number = np.append(own, 0), np.append(number, 1)
    number[number == 0] = 1
    gaining = _above(method, own[others], number[others], divisor(method, has + 1))
    first = _above(method, own[lowest], number[lowest], divisor(method, np.ones_like(lowest)))
    no_other = (others < 0) | np.isinf(np.append(quotient, np.inf)[others])
    none = (lowest < 0) | np.isinf(np.append(quotient, np.inf)[lowest])
    free = method in ONE_EACH
    gaining = np.where(no_other & ~(free & (has == 0)), NEVER, gaining)
    first = np.where(none & (not free), NEVER, first)
    holding = np.where(has > 0, _holding_by_divisors(found, pairs, votes), NEVER)
    most = votes.max(axis=1, initial=0).astype(np.float64) ** (2 if method == "huntington_hill" else 1)
    apart: Bools = most * divisor(method, np.maximum(found.contest.seats, 0) + 1) < _TOLD_APART
    sure = np.repeat(apart[:, None], votes.shape[1], axis=1)
    least_held, least_more = pairs.spread(holding, NEVER), pairs.spread(gaining, first)
    if free:
        # Where the others alone could fill the seats with one each, votes decide.
        others = np.count_nonzero(votes, axis=1)[:, None] - (votes > 0)
        one_each = others >= found.contest.seats[:, None]
        held_by_votes, more_by_votes, _ = _least_by_plurality(found)
        least_held = np.where(one_each, held_by_votes, least_held)
        least_more = np.where(one_each, more_by_votes, least_more)
    return least_held, least_more, sure


def _holding_by_divisors(found: Allocation, pairs: Pairs, votes: Ints) -> Ints:
    """Return the least votes with which each pair has the seats that it has."""
    method, handed = found.law.method, found.handed
    by = divisor(method, np.maximum(pairs.of(handed.seats), 1))

    def passed(has: Ints) -> Ints:
        number = divisor(method, has + 1)
        quotient = _quotients(method, votes, number)
        if method in ONE_EACH:
            quotient[number == 0] = 0.0
        at, highest = pairs.others_highest(quotient, 0.0)
        absent = highest <= 0
        theirs, own = np.where(absent, 0, votes[pairs.zone, at]), np.where(absent, 1, number[pairs.zone, at])
        return _above(method, theirs, own, by)

    least = passed(handed.seats)
    if handed.open.any():
        # Of lists that are level all but the list itself stand before it, as far as there are seats.
        own_last = pairs.of(handed.tied) & pairs.of(np.count_nonzero(handed.tied, axis=1) - 1 == handed.open)
        least = np.where(own_last, passed(handed.seats + handed.tied), least)
    return least


def _quotients(method: str, votes: Ints, by: Ints) -> Floats:
    """Return quotients as floats, of Huntington-Hill their squares; a divisor of 0 counts as 1."""
    counted: Floats = votes.astype(np.float64)
    if method in ONE_EACH:
        by = np.maximum(by, 1)
    return (counted**2 if method == "huntington_hill" else counted) / by


def _above(method: str, votes: Ints, by: Ints, own: Ints) -> Ints:
    """Return the least votes whose quotient by ``own`` is above that of others' votes by their divisor."""
    if method != "huntington_hill":
        least: Ints = votes * own // by + 1
        return least
    exact = np.frompyfunc(lambda v, d, k: math.isqrt(int(v) * int(v) * int(k) // int(d)) + 1, 3, 1)
    squares: Ints = exact(votes, by, own).astype(np.int64)
    return squares
