"""The least votes with which a list has its t-th seat, where they follow from the others' votes alone.

So it is with divisors, with plurality, and with a quota that does not change with a list's votes.
"""

from __future__ import annotations

import math

import numpy as np

from .election import Bools
from .seat_laws import Law
from .seat_methods import DIVISORS, ONE_EACH, PLURALITY, Ints, divisor
from .seats import Allocation

NEVER = -1


def has_closed_form(law: Law) -> bool:
    """Return whether the least votes for a seat follow from the others alone."""
    by_zone = law.threshold is not None and law.threshold.where == "zone"
    return not by_zone and law.base in (None, "registered")


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
        sure = sure & ((found.contest.votes >= 0).sum(axis=1) > 1)[:, None]
    return holding, gaining, sure


def _votes(found: Allocation) -> Ints:
    """Return the votes of lists that take part, 0 for all others."""
    return np.where(found.part, np.maximum(found.contest.votes, 0), 0)


def _in_order(values: Ints) -> tuple[Ints, Ints]:
    """Return the values of each row from the greatest on, and the place that each has, from 0."""
    n, m = values.shape
    order = np.argsort(-values, axis=1, kind="stable")
    place = np.empty_like(order)
    np.put_along_axis(place, order, np.broadcast_to(np.arange(m), (n, m)), axis=1)
    return np.take_along_axis(values, order, axis=1), place


def _without_own(ordered: Ints, place: Ints, rank: Ints) -> Ints:
    """Return, for each list, the ``rank``-th greatest value of the others (from 1); -1 where they are fewer."""
    m = ordered.shape[1]
    at = rank - 1 + (place < rank)
    found = np.take_along_axis(ordered, np.clip(at, 0, m - 1), axis=1)
    return np.where((at < m) & (rank > 0), found, -1)


def _least_by_plurality(found: Allocation) -> tuple[Ints, Ints, Bools]:
    votes, seats = _votes(found), found.handed.seats
    rank = np.broadcast_to(found.contest.seats[:, None], votes.shape)
    least = np.maximum(_without_own(*_in_order(votes), rank), 0) + 1
    never = np.full_like(votes, NEVER)
    return np.where(seats > 0, least, never), np.where(seats > 0, never, least), np.ones(votes.shape, dtype=np.bool_)


def _least_by_quota(found: Allocation) -> tuple[Ints, Ints, Bools]:
    """A list has t seats with t whole quotas, or with t - 1 and a remainder that is among the largest that are left."""
    handed, votes = found.handed, _votes(found)
    others = (votes > 0).sum(axis=1, keepdims=True) - (votes > 0)
    left = found.contest.seats[:, None] - (handed.whole.sum(axis=1, keepdims=True) - handed.whole)
    numerator, denominator = np.maximum(handed.numerator, 1)[:, None], np.maximum(handed.denominator, 1)[:, None]
    ordered, place = _in_order(np.where(votes > 0, handed.remainder, -1))

    def least(target: Ints) -> Ints:
        by_whole = -(-target * numerator // denominator)
        rank = left - (target - 1)
        border = _without_own(ordered, place, np.clip(rank, 0, votes.shape[1]))
        any_will_do = np.maximum(-(-(target - 1) * numerator // denominator), 1)
        by_remainder = np.where(border < 0, any_will_do, ((target - 1) * numerator + border) // denominator + 1)
        return np.where(rank >= 1, np.minimum(by_whole, by_remainder), NEVER)

    seats = handed.seats
    # With more seats left than lists the rounds go on, and the whole quotas of all would have to be counted anew.
    sure = (left - np.maximum(seats - 2, 0) <= others + 1) & ((handed.over == 0) & (handed.rounds == 0))[:, None]
    # Where whole quotas may be more than the seats there are, the remainders say nothing.
    sure &= (left > seats) | (found.law.method == "hare")
    return np.where(seats > 0, least(seats), NEVER), least(seats + 1), sure


def _least_by_divisors(found: Allocation) -> tuple[Ints, Ints, Bools]:
    """A list has t seats where its t-th quotient is above the (S - t + 1)-th greatest of the others."""
    method, handed, votes = found.law.method, found.handed, _votes(found)
    seats, tied = handed.seats, handed.tied
    level = tied.sum(axis=1, keepdims=True)
    # Of lists that are level all but the list itself stand before it, as far as there are seats.
    own_last = tied & (level - 1 == handed.open[:, None])
    weakest = seats + (tied & (level > 0))
    gain = _border(method, votes, weakest, lowest=True)
    following = _border(method, votes, seats + 1, lowest=False)
    gaining = _above(method, *gain, divisor(method, seats + 1))
    least = _above(method, *following, divisor(method, np.maximum(seats, 1)))
    if own_last.any():
        passed = _border(method, votes, weakest + 1, lowest=False)
        least = np.where(own_last, _above(method, *passed, divisor(method, np.maximum(seats, 1))), least)
    holding = np.where(seats > 0, least, NEVER)
    free = (method in ONE_EACH) & (seats == 0)
    gaining = np.where((gain[0] < 0) & ~free, NEVER, gaining)
    sure = np.ones(votes.shape, dtype=np.bool_)
    if method in ONE_EACH:
        few = found.contest.seats <= (votes > 0).sum(axis=1) + 1
        sure &= ~few[:, None]
    return holding, gaining, sure


def _border(method: str, votes: Ints, number: Ints, *, lowest: bool) -> tuple[Ints, Ints]:
    """Return, for each list, votes and divisor of the lowest or highest quotient among the others' ``number``-th ones.

    Votes are -1 where no other has one. All lists of a zone have the same but the one whose own it is.
    """
    m, rows = votes.shape[1], np.arange(len(votes))
    by = divisor(method, number)
    usable = (votes > 0) & (number > 0) & (by > 0)
    counted = votes.astype(np.float64)
    quotient = (counted**2 if method == "huntington_hill" else counted) / np.maximum(by, 1)
    key = np.where(usable, quotient if lowest else -quotient, np.inf)
    first = key.argmin(axis=1)
    key[rows, first] = np.inf
    second = key.argmin(axis=1)
    own = np.arange(m)[None, :] == first[:, None]
    alone = np.isinf(key[rows, second])

    def of_others(values: Ints, none: Ints) -> Ints:
        return np.where(own, none[:, None], values[rows, first][:, None])

    held = np.where(usable, votes, NEVER)
    return of_others(held, np.where(alone, NEVER, held[rows, second])), of_others(by, by[rows, second])


def _above(method: str, votes: Ints, divisors: Ints, by: Ints) -> Ints:
    """Return the least votes whose quotient by ``by`` is above that of votes by their divisor.

    The border was chosen among floats, which tell any two quotients of votes below a hundred million apart.
    """
    votes, divisors = np.maximum(votes, 0), np.maximum(divisors, 1)
    if method == "huntington_hill":
        exact = np.frompyfunc(lambda v, d, own: math.isqrt(int(v) * int(v) * int(own) // int(d)) + 1, 3, 1)
        squares: Ints = exact(votes, divisors, by).astype(np.int64)
        return squares
    least: Ints = votes * by // divisors + 1
    return least
