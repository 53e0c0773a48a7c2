"""Rules that turn votes into seats, over all zones at once and in whole numbers: divisors, quotas, plurality.

A list without votes wins nothing. What lists are level for is handed to none of them.
"""

from __future__ import annotations

from dataclasses import dataclass, fields

import numpy as np

from .divisors import DIVISORS, ONE_EACH, Ints, by_divisors
from .election import Bools
from .errors import QT_TRANSLATE_NOOP, ElectionError

QUOTAS = ("hare", "droop", "hagenbach_bischoff", "hagenbach_bischoff_rounded", "imperiali")
# Rounded to whole votes.
ROUNDED = ("droop", "hagenbach_bischoff_rounded")
PLURALITY = "plurality"
METHODS = (*DIVISORS, *QUOTAS, PLURALITY)
_MOST = 2**62
# Figures of zones and lists that are computed together: few enough to stay near the processor, and so many that calls
# of numpy weigh little.
_CELLS = 360_000
# Arrays of so many figures have memory of their own from the system, until glibc has seen a larger one freed: as large
# as that may be to be kept. Else it gives every array back, and has the next one page by page: half of the time.
_LARGE = 16_000
_KEPT_BYTES = (32 << 20) - (1 << 16)
# Up to so many values of a row it is faster to take one after the other than to put them in order.
_FEW = 10


@dataclass(frozen=True)
class Handed:
    """Seats handed out in n zones to m lists.

    Attributes
    ----------
    seats : ndarray, shape (n, m)
        Seats that are a list's beyond doubt.
    tied : ndarray of bool, shape (n, m)
        Lists that are level for the ``open`` seats of their zone, at most one of them each.
    open : ndarray, shape (n,)
        Seats that lists are level for.
    vacant : ndarray, shape (n,)
        Seats for which there is no list.
    over : ndarray, shape (n,)
        Whole quotas beyond the seats there are; all of them stand in ``seats``.
    numerator, denominator : ndarray, shape (n,)
        The quota as a fraction; 0 where the method has none.
    whole : ndarray, shape (n, m)
        Seats by whole quotas.
    remainder : ndarray, shape (n, m)
        Votes left, times the denominator; -1 for a list that takes no part.
    rounds : ndarray, shape (n,)
        Times that every list had a seat by remainder before the last round.
    """

    seats: Ints
    tied: Bools
    open: Ints
    vacant: Ints
    over: Ints
    numerator: Ints
    denominator: Ints
    whole: Ints
    remainder: Ints
    rounds: Ints


def quota(method: str, base: Ints, seats: Ints) -> tuple[Ints, Ints]:
    """Return the quota as numerator and denominator.

    Hare B / S; Droop floor(B / (S + 1)) + 1; Hagenbach-Bischoff B / (S + 1), also rounded to a whole number, halves up;
    Imperiali B / (S + 2).
    """
    one = np.ones_like(seats)
    if method == "hare":
        return base, seats
    if method == "droop":
        return base // (seats + 1) + 1, one
    if method == "hagenbach_bischoff":
        return base, seats + 1
    if method == "hagenbach_bischoff_rounded":
        return (2 * base + seats + 1) // (2 * (seats + 1)), one
    return base, seats + 2


def hand_out(method: str, votes: Ints, part: Bools, seats: Ints, base: Ints | None = None) -> Handed:
    """Hand out the seats of n zones.

    Parameters
    ----------
    method : str
        One of `METHODS`.
    votes : ndarray, shape (n, m)
        Votes of m lists.
    part : ndarray of bool, shape (n, m)
        Lists that take part; the votes of others are not looked at.
    seats : ndarray, shape (n,)
        Seats of each zone; 0 hands out none.
    base : ndarray, shape (n,), optional
        What a quota divides; above 0.

    Raises
    ------
    ElectionError
        If votes times seats are too large to be computed exactly.
    """
    taking = np.maximum(votes, 0)
    taking *= part
    top = int(taking.max(initial=0)) if base is None else max(int(taking.max(initial=0)), int(base.max(initial=0)))
    if 10 * top * (int(seats.max(initial=0)) + 2) >= _MOST:
        raise ElectionError(
            QT_TRANSLATE_NOOP("core", "{votes} votes and {seats} seats are too many to be computed exactly."),
            votes=top,
            seats=int(seats.max()),
        )
    if method in QUOTAS and base is None:
        raise ElectionError(
            QT_TRANSLATE_NOOP("core", "The method {method} needs the base of its quota."), method=method
        )
    if votes.size > _LARGE:
        _keep_freed_memory()
    found = []
    for rows in blocks(*votes.shape):
        if method in DIVISORS:
            found.append(_by_divisors(method, taking[rows], seats[rows]))
        elif method == PLURALITY:
            found.append(_by_plurality(taking[rows], seats[rows]))
        elif base is not None:
            found.append(_by_quota(method, taking[rows], part[rows], seats[rows], base[rows]))
    if len(found) == 1:
        return found[0]
    return Handed(**{each.name: np.concatenate([getattr(one, each.name) for one in found]) for each in fields(Handed)})


def _keep_freed_memory() -> None:
    """Let the C library keep the memory of arrays for the next ones; it costs nothing, since none is touched."""
    np.empty(_KEPT_BYTES, dtype=np.uint8)


def blocks(n: int, m: int) -> list[slice]:
    """Return zones in blocks whose figures stay near the processor; at least one."""
    size = max(_CELLS // max(m, 1), 1)
    return [slice(begin, begin + size) for begin in range(0, max(n, 1), size)]


def _handed(seats: Ints, tied: Bools, left: Ints, vacant: Ints) -> Handed:
    """Return what a method without quota hands out."""
    none, nothing = np.zeros(len(seats), dtype=np.int64), np.zeros_like(seats)
    return Handed(seats, tied, left, vacant, none, none, none, nothing, nothing - 1, none)


def best(values: Ints, count: Ints) -> tuple[Bools, Bools, Ints]:
    """Return which values are among the ``count`` greatest of each row beyond doubt, which are level for the last
    places, and how many places those are. Values below 0 are none.
    """
    n, m = values.shape
    wanted = np.minimum(count, np.count_nonzero(values >= 0, axis=1))
    border = _borders(values, wanted)
    above, level = values > border[:, None], values == border[:, None]
    left = wanted - np.count_nonzero(above, axis=1)
    fits = np.count_nonzero(level, axis=1) == left
    open_yet = np.flatnonzero(~fits)
    if not len(open_yet):
        return above | level, np.zeros((n, m), dtype=np.bool_), np.zeros(n, dtype=np.int64)
    return above | (level & fits[:, None]), level & ~fits[:, None], np.where(fits, 0, left)


def _borders(values: Ints, wanted: Ints) -> Ints:
    """Return the last of the ``wanted`` greatest values of each row, more than any where none is wanted."""
    n, m = values.shape
    border = np.full(n, np.iinfo(np.int64).max)
    if int(wanted.sum()) > _FEW * n:
        rows = np.flatnonzero(wanted > 0)
        at = m - wanted[rows]
        # A partition puts each of some places right; there are as many as numbers of seats.
        border[rows] = np.partition(values[rows], np.unique(at))[np.arange(len(rows)), at]
        return border
    # Rows of which most are wanted come first, and one value after the other is taken away.
    order = np.argsort(-wanted, kind="stable")
    left, begin = values[order].reshape(-1), np.arange(0, n * m, max(m, 1))
    rows = np.searchsorted(-wanted[order], -np.arange(int(wanted.max(initial=0))), side="left")
    for count in rows.tolist():
        at = left.reshape(n, m)[:count].argmax(axis=1) + begin[:count]
        border[order[:count]] = left[at]
        left[at] = -1
    return border


def _by_plurality(votes: Ints, seats: Ints) -> Handed:
    """Give one seat to each of the lists with most votes."""
    standing = np.where(votes > 0, votes, -1)
    won, tied, left = best(standing, seats)
    vacant = np.maximum(seats - (votes > 0).sum(axis=1), 0)
    return _handed(won.astype(np.int64), tied, left, vacant)


def _by_quota(method: str, votes: Ints, part: Bools, seats: Ints, base: Ints) -> Handed:
    """Give a seat for each whole quota, and what is left by largest remainder.

    Where every list has one by remainder and seats are left, the round begins again in the same order.
    """
    numerator, denominator = quota(method, base, seats)
    safe = np.maximum(numerator, 1)[:, None]
    working = (numerator > 0) & (seats > 0)
    idle = ~working
    scaled = votes * denominator[:, None]
    whole = scaled // safe
    whole[idle] = 0
    scaled -= whole * safe
    standing = votes > 0
    standing[idle] = False
    # Votes left, -1 for a list without a vote.
    remainder: Ints = (scaled + 1) * standing - 1
    left = np.where(working, seats - whole.sum(axis=1), 0)
    over, left = np.maximum(-left, 0), np.maximum(left, 0)
    lists = np.count_nonzero(standing, axis=1)
    rounds = np.where(lists > 0, np.maximum(left - 1, 0) // np.maximum(lists, 1), 0)
    won, tied, still_open = best(remainder, left - rounds * lists)
    handed = whole + won
    if rounds.any():
        handed += np.where(standing, rounds[:, None], 0)
    vacant = np.where(lists == 0, seats, 0)
    # A list that takes part without a vote has nothing left.
    none = part & ~standing
    none[idle] = False
    remainder[none] = 0
    return Handed(handed, tied, still_open, vacant, over, numerator, denominator, whole, remainder, rounds)


def _by_divisors(method: str, votes: Ints, seats: Ints) -> Handed:
    """Give seat after seat to the highest quotient."""
    vacant = np.where(votes.any(axis=1), 0, seats)
    filled = np.where(vacant > 0, 0, seats)
    if method not in ONE_EACH:
        return _handed(*by_divisors(method, votes, filled), vacant)
    # As long as there are no more seats than lists the largest have one each.
    few = filled <= np.count_nonzero(votes, axis=1)
    handed, tied, left = by_divisors(method, votes, np.where(few, 0, filled))
    won, level, open_yet = best(np.where(votes > 0, votes, -1), np.where(few, filled, 0))
    return _handed(handed + won, tied | level, left + open_yet, vacant)
