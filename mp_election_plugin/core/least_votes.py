"""The least votes with which a list has its t-th seat, where the votes of the others decide alone.

A seat is a claim: the k-th of a list has a value (its quotient by the k-th divisor; with a quota its votes less k - 1
quotas), and the S claims of the greatest value have the seats. A list gains one where its next claim passes the lowest
that others hold, and keeps its last as long as that stays above the highest that others do not hold.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from .election import Bools, Floats
from .seat_laws import Law
from .seat_methods import DIVISORS, ONE_EACH, PLURALITY, Ints, divisor
from .seats import Allocation

NEVER = -1


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
    return np.where(found.part, np.maximum(found.contest.votes, 0), 0)


@dataclass(frozen=True)
class _Border:
    """The outermost value of each zone, whose it is, and the next one, which that list itself has as its border."""

    at: Ints
    first: Ints
    second: Ints

    def spread(self, shape: tuple[int, ...]) -> Ints:
        """Return what the border is for each list."""
        out = np.broadcast_to(self.first[:, None], shape).copy()
        out[np.arange(shape[0]), self.at] = self.second
        return out


def _outermost(values: Ints, none: int, *, lowest: bool) -> _Border:
    """Return the lowest or highest value of each row and the next one; ``none`` stands for no value and is the last."""
    n, m = values.shape
    rows = np.arange(n)
    left = values.copy()
    pick = np.argmin if lowest else np.argmax
    at = pick(left, axis=1)
    first = left[rows, at]
    left[rows, at] = none
    return _Border(at, first, left[rows, pick(left, axis=1)] if m > 1 else np.full(n, none, dtype=values.dtype))


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
    numerator, denominator = np.maximum(handed.numerator, 1)[:, None], np.maximum(handed.denominator, 1)[:, None]
    seats, none = handed.seats, np.iinfo(np.int64).max
    spent = seats * numerator
    left = votes * denominator - spent
    tied = bool(handed.open.any())
    last, standing = (left + numerator * ~handed.tied, seats + handed.tied) if tied else (left + numerator, seats)
    border = _outermost(np.where(standing > 0, last, none), none, lowest=True).spread(votes.shape)
    following = np.where(votes > 0, left, -1)
    passed = _outermost(following, -1, lowest=False).spread(votes.shape)
    if tied:
        # Of lists that are level all but the list itself stand before it, as far as there are seats.
        level = (handed.tied.sum(axis=1) - 1 == handed.open)[:, None]
        behind = _outermost(following - numerator * handed.tied, -1, lowest=False).spread(votes.shape)
        passed = np.where(handed.tied & level, np.maximum(behind, -1), passed)
    taken = border == none
    border[taken] = 0
    gaining = (border + spent) // denominator + 1
    holding = (np.maximum(passed, 0) + spent - numerator) // denominator + 1
    # A whole quota is less than what passes another whole one; a border below 0 is passed by any votes.
    rows = np.flatnonzero(((border >= numerator) | (passed < 0)).any(axis=1))
    by, quota = denominator[rows], numerator[rows]
    gaining[rows] = np.minimum(gaining[rows], -(-(spent[rows] + quota) // by))
    any_will_do = np.maximum(-(-(spent[rows] - quota) // by), 1)
    holding[rows] = np.where(passed[rows] < 0, any_will_do, holding[rows])
    gaining[taken] = NEVER
    holding[seats == 0] = NEVER
    sure = np.broadcast_to(((handed.over == 0) & (handed.rounds == 0))[:, None], votes.shape)
    # With more seats left than lists another round begins, in which a list may have its seat all the same.
    sure = sure & ((passed >= 0) | (seats < 2)) & ~taken
    return holding, gaining, sure | (taken & (found.law.method == "hare") & (handed.rounds == 0)[:, None])


def _least_by_divisors(found: Allocation) -> tuple[Ints, Ints, Bools]:
    """A list has t seats where its t-th quotient is above the (S - t + 1)-th greatest of the others."""
    method, handed, votes = found.law.method, found.handed, votes_taking_part(found)
    seats, tied = handed.seats, handed.tied
    weakest = seats + tied
    following, own = divisor(method, seats + 1), divisor(method, np.maximum(seats, 1))
    gaining, none = _passing(method, votes, weakest, following, lowest=True)
    least, _ = _passing(method, votes, seats + 1, own, lowest=False)
    # Of lists that are level all but the list itself stand before it, as far as there are seats.
    own_last = tied & (tied.sum(axis=1) - 1 == handed.open)[:, None]
    rows = np.flatnonzero(own_last.any(axis=1))
    if len(rows):
        passed, _ = _passing(method, votes[rows], weakest[rows] + 1, own[rows], lowest=False)
        least[rows] = np.where(own_last[rows], passed, least[rows])
    holding = np.where(seats > 0, least, NEVER)
    free = (method in ONE_EACH) & (seats == 0)
    gaining = np.where(none & ~free, NEVER, gaining)
    sure = np.ones(votes.shape, dtype=np.bool_)
    if method in ONE_EACH:
        few = found.contest.seats <= (votes > 0).sum(axis=1) + 1
        sure &= ~few[:, None]
    return holding, gaining, sure


def _passing(method: str, votes: Ints, number: Ints, by: Ints, *, lowest: bool) -> tuple[Ints, Bools]:
    """Return the least votes whose quotient by ``by`` is above the border, and where there is no border.

    The border of a list is the lowest or highest of the others' ``number``-th quotients. It is chosen among floats,
    which tell any two quotients of votes below a hundred million apart, and passed in whole numbers.
    """
    n, rows = len(votes), np.arange(len(votes))
    counted: Floats = votes.astype(np.float64)
    divisors = divisor(method, number)
    usable = (votes > 0) & (divisors > 0) & (number > 0)
    quotient = (counted**2 if method == "huntington_hill" else counted) / np.maximum(divisors, 1)
    none = np.inf if lowest else -np.inf
    quotient[~usable] = none
    pick = np.argmin if lowest else np.argmax
    first = pick(quotient, axis=1)
    first_none = quotient[rows, first] == none
    quotient[rows, first] = none
    second = pick(quotient, axis=1)
    second_none = quotient[rows, second] == none

    def above(at: Ints, absent: Bools, own: Ints) -> Ints:
        held = np.where(absent, 0, votes[rows, at])
        by_them = np.where(absent, 1, divisors[rows, at])
        if own.ndim > 1:
            held, by_them = held[:, None], by_them[:, None]
        if method != "huntington_hill":
            least: Ints = held * own // by_them + 1
            return least
        exact = np.frompyfunc(lambda v, d, k: math.isqrt(int(v) * int(v) * int(k) // int(d)) + 1, 3, 1)
        squares: Ints = exact(held, by_them, own).astype(np.int64)
        return squares

    passing = above(first, first_none, by)
    passing[rows, first] = above(second, second_none, by[rows, first])
    absent = np.broadcast_to(first_none[:, None], votes.shape).copy()
    absent[np.arange(n), first] = second_none
    return passing, absent
