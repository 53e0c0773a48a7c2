"""Votes missing for the next seat, and votes before one is lost: the least change of a list's votes, all else equal.

Where what the others have does not change with a list's votes, the least votes for its t-th seat follow from the others
alone. Elsewhere (a threshold, or a quota on votes) they are searched for by halving.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .election import Bools, Floats
from .seat_laws import Law
from .seat_methods import DIVISORS, ONE_EACH, PLURALITY, Ints, divisor
from .seats import Allocation, allocate

NEVER = -1


@dataclass(frozen=True)
class NextSeat:
    """Of one list in n zones.

    Attributes
    ----------
    missing : ndarray
        Votes missing for one more seat; NaN where no number of votes brings one.
    cushion : ndarray
        Votes it can lose until a seat is lost, that one included; NaN where it has none.
    taken_from : ndarray of object
        Lists that would have one seat less, or the chance of one that lists are level for; None where there is none.
    """

    missing: Floats
    cushion: Floats
    taken_from: NDArray[np.object_]


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


def _without_own(values: Ints, rank: Ints) -> Ints:
    """Return, for each list, the ``rank``-th greatest value of the others (from 1); -1 where they are fewer."""
    n, m = values.shape
    order = np.argsort(-values, axis=1, kind="stable")
    place = np.empty_like(order)
    np.put_along_axis(place, order, np.arange(m)[None, :].repeat(n, axis=0), axis=1)
    ordered = np.take_along_axis(values, order, axis=1)
    at = rank - 1 + (place < rank)
    found = np.take_along_axis(ordered, np.clip(at, 0, m - 1), axis=1)
    return np.where((at < m) & (rank > 0), found, -1)


def _least_by_plurality(found: Allocation) -> tuple[Ints, Ints, Bools]:
    votes, seats = _votes(found), found.handed.seats
    rank = np.broadcast_to(found.contest.seats[:, None], votes.shape)
    least = np.maximum(_without_own(votes, rank), 0) + 1
    never = np.full_like(votes, NEVER)
    return np.where(seats > 0, least, never), np.where(seats > 0, never, least), np.ones(votes.shape, dtype=np.bool_)


def _least_by_quota(found: Allocation) -> tuple[Ints, Ints, Bools]:
    """A list has t seats with t whole quotas, or with t - 1 and a remainder that is among the largest that are left."""
    handed, votes = found.handed, _votes(found)
    others = (votes > 0).sum(axis=1, keepdims=True) - (votes > 0)
    left = found.contest.seats[:, None] - (handed.whole.sum(axis=1, keepdims=True) - handed.whole)
    numerator, denominator = np.maximum(handed.numerator, 1)[:, None], np.maximum(handed.denominator, 1)[:, None]
    standing = np.where(votes > 0, handed.remainder, -1)

    def least(target: Ints) -> Ints:
        by_whole = -(-target * numerator // denominator)
        rank = left - (target - 1)
        border = _without_own(standing, np.clip(rank, 0, votes.shape[1]))
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
    passed = _border(method, votes, weakest + 1, lowest=False)
    lose = np.where(own_last[..., None], passed, following)
    gaining = _above(method, gain, divisor(method, seats + 1))
    free = (method in ONE_EACH) & (seats == 0)
    gaining = np.where((gain[..., 0] < 0) & ~free, NEVER, gaining)
    holding = np.where(seats > 0, _above(method, lose, divisor(method, np.maximum(seats, 1))), NEVER)
    sure = np.ones(votes.shape, dtype=np.bool_)
    if method in ONE_EACH:
        few = found.contest.seats <= (votes > 0).sum(axis=1) + 1
        sure &= ~few[:, None]
    return holding, gaining, sure


def _border(method: str, votes: Ints, number: Ints, *, lowest: bool) -> Ints:
    """Return, for each list, votes and divisor of the lowest or highest quotient among the others' ``number``-th ones.

    Shape (n, m, 2); votes are -1 where no other has one.
    """
    n, m = votes.shape
    by = divisor(method, number)
    usable = (votes > 0) & (number > 0) & (by > 0)
    power = 2 if method == "huntington_hill" else 1
    quotient = np.where(usable, votes.astype(np.float64) ** power / np.maximum(by, 1), np.inf if lowest else -np.inf)
    key = quotient if lowest else -quotient
    rows = np.arange(n)
    first = key.argmin(axis=1) if m else np.zeros(n, dtype=np.int64)
    rest = key.copy()
    rest[rows, first] = np.inf
    second = rest.argmin(axis=1)
    chosen = np.where(np.arange(m)[None, :] == first[:, None], second[:, None], first[:, None])
    out = np.stack([np.take_along_axis(votes, chosen, 1), np.take_along_axis(by, chosen, 1)], axis=-1)
    out[~np.take_along_axis(usable, chosen, 1) | (chosen == np.arange(m)[None, :])] = NEVER
    return out


def _above(method: str, border: Ints, by: Ints) -> Ints:
    """Return the least votes whose quotient by ``by`` is above a border.

    The border was chosen among floats, which tell any two quotients of votes below a hundred million apart.
    """
    votes, divisors = border[..., 0], np.maximum(border[..., 1], 1)
    if method == "huntington_hill":
        exact = np.frompyfunc(lambda v, d, own: math.isqrt(int(v) * int(v) * int(own) // int(d)) + 1, 3, 1)
        squares: Ints = exact(np.maximum(votes, 0), divisors, by).astype(np.int64)
        return squares
    least: Ints = np.maximum(votes, 0) * by // divisors + 1
    return least


def next_seats(found: Allocation) -> tuple[Floats, Floats]:
    """Return the votes missing for one more seat and the cushion of every list; shape (n, m), as in `NextSeat`."""
    n, m = found.contest.votes.shape
    missing, cushion = np.full((n, m), np.nan), np.full((n, m), np.nan)
    todo = _open_to_change(found)
    sure = np.zeros((n, m), dtype=np.bool_)
    if has_closed_form(found.law):
        holding, gaining, sure = least_votes(found)
        votes = found.contest.votes
        possible = todo & (gaining != NEVER) & (gaining - votes <= _room(found)[:, None])
        missing = np.where(possible, gaining - votes, np.nan)
        cushion = np.where(todo & (holding != NEVER), votes - holding + 1, np.nan)
    for column in range(m):
        rows = np.flatnonzero(todo[:, column] & ~sure[:, column])
        if len(rows):
            missing[rows, column], cushion[rows, column] = _searched(found, column, rows)
    return missing, cushion


def next_seat(found: Allocation, column: int, *, limited: bool = True) -> NextSeat:
    """Return the votes missing and the cushion of one list, proved by allocating anew, and whom a seat comes from.

    Parameters
    ----------
    found : Allocation
    column : int
        Which list.
    limited : bool
        Whether more votes than electors who have not voted are none, where electors are the quota's base.
    """
    n = len(found.contest.seats)
    missing, cushion = np.full(n, np.nan), np.full(n, np.nan)
    todo = _open_to_change(found)[:, column]
    wrong = todo.copy()
    if has_closed_form(found.law):
        holding, gaining, sure = least_votes(found)
        votes = found.contest.votes[:, column]
        more = gaining[:, column] - votes
        possible = (more <= _room(found)) | (not limited)
        missing = np.where(todo & (gaining[:, column] != NEVER) & possible, more, np.nan)
        cushion = np.where(todo & (holding[:, column] != NEVER), votes - holding[:, column] + 1, np.nan)
        wrong = todo & ~(sure[:, column] & _proved(found, column, missing, cushion))
    rows = np.flatnonzero(wrong)
    if len(rows):
        missing[rows], cushion[rows] = _searched(found, column, rows)
    return NextSeat(missing, cushion, _losers(found, column, missing))


def _open_to_change(found: Allocation) -> Bools:
    """Return where a list has votes of its own to gain or lose; with a national threshold only if it takes part."""
    standing = (found.contest.votes >= 0) & np.array([each is None for each in found.reason], dtype=np.bool_)[:, None]
    national = found.law.threshold is not None and found.law.threshold.where == "national"
    return standing & found.part if national else standing


def _room(found: Allocation) -> Ints:
    """Return how many more votes there can be: where electors are the quota's base, no more than have not voted."""
    contest = found.contest
    if found.law.base != "registered":
        return np.full(len(contest.seats), np.iinfo(np.int64).max)
    room: Ints = np.maximum(contest.registered - np.maximum(contest.votes, 0).sum(axis=1), 0)
    return room


def _anew(found: Allocation, column: int, more: Ints) -> Allocation:
    """Return the allocation with more votes for a list; who takes part nationally stays, as the other zones do."""
    national = found.law.threshold is not None and found.law.threshold.where == "national"
    return allocate(found.contest.with_more(column, more), found.law, found.part if national else None)


def _proved(found: Allocation, column: int, missing: Floats, cushion: Floats) -> Bools:
    """Return where adding the votes brings a seat and one less does not, and losing them costs one and one less not."""
    has, votes = found.handed.seats[:, column], found.contest.votes[:, column]
    right = np.ones(len(has), dtype=np.bool_)
    for change, known in ((missing, ~np.isnan(missing)), (-cushion, ~np.isnan(cushion))):
        sign = 1 if change is missing else -1
        full = np.where(known, np.nan_to_num(change), 0).astype(np.int64)
        # Votes below 0 cannot be; the law then says that the first seat is lost with the last vote.
        after = _anew(found, column, np.maximum(full, -np.maximum(votes, 0))).handed.seats[:, column]
        before = _anew(found, column, np.where(known, full - sign, 0)).handed.seats[:, column]
        right &= ~known | ((sign * after > sign * has) & (sign * before <= sign * has))
    return right


def _searched(found: Allocation, column: int, rows: NDArray[np.int64]) -> tuple[Floats, Floats]:
    """Return the votes missing and the cushion by halving.

    Seats do not fall when a list's own votes rise, save by a few votes where a quota on votes is rounded.
    """
    some_zones = _chosen(found, rows)
    contest, has = some_zones.contest, some_zones.handed.seats[:, column]
    votes, everyone = contest.votes[:, column], np.maximum(contest.votes, 0).sum(axis=1)
    most = np.minimum(4 * (contest.seats + 2) * (np.maximum(everyone, some_zones.base) + 1), _room(some_zones))

    def seats_with(more: Ints) -> Ints:
        own: Ints = _anew(some_zones, column, more).handed.seats[:, column]
        return own

    def halved(sign: int, upper: Ints) -> Floats:
        low, high = np.zeros_like(upper), upper.copy()
        possible = (upper > 0) & (sign * seats_with(sign * upper) > sign * has)
        while (possible & (high - low > 1)).any():
            middle = (low + high) // 2
            reached = sign * seats_with(sign * middle) > sign * has
            high, low = np.where(reached, middle, high), np.where(reached, low, middle)
        return np.where(possible, high, np.nan)

    return halved(1, most), halved(-1, votes)


def _chosen(found: Allocation, rows: NDArray[np.int64]) -> Allocation:
    """Return the allocation of some zones; who takes part nationally stays."""
    contest = found.contest.rows(rows)
    national = found.law.threshold is not None and found.law.threshold.where == "national"
    return allocate(contest, found.law, found.part[rows] if national else None)


def _losers(found: Allocation, column: int, missing: Floats) -> NDArray[np.object_]:
    """Return which lists lose when a list gets the votes missing: a seat, or the chance of one they are level for."""
    known = ~np.isnan(missing)
    out = np.full(len(missing), None, dtype=object)
    after = _anew(found, column, np.where(known, np.nan_to_num(missing), 0).astype(np.int64)).handed
    fewer = (after.seats + after.tied) < (found.handed.seats + found.handed.tied)
    fewer[:, column] = False
    for row in np.flatnonzero(known).tolist():
        codes = [found.contest.codes[at] for at in np.flatnonzero(fewer[row]).tolist()]
        out[row] = " / ".join(codes) or None
    return out
