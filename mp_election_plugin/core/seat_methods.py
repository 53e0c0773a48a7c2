"""Rules that turn votes into seats, over all zones at once and in whole numbers: divisors, quotas, plurality.

A list without votes wins nothing. What lists are level for is handed to none of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from .election import Bools, Floats
from .errors import QT_TRANSLATE_NOOP, ElectionError

Ints = NDArray[np.int64]

DIVISORS = ("dhondt", "sainte_lague", "modified_sainte_lague", "danish", "huntington_hill", "adams")
QUOTAS = ("hare", "droop", "hagenbach_bischoff", "hagenbach_bischoff_rounded", "imperiali")
PLURALITY = "plurality"
METHODS = (*DIVISORS, *QUOTAS, PLURALITY)
# Divisors whose first is 0, so that every list has a seat before any has two.
ONE_EACH = ("huntington_hill", "adams")
# Step of the divisors, and how much less than the step the first of a steady row is.
_STEPS = {"dhondt": (1, 0), "sainte_lague": (2, 1), "modified_sainte_lague": (10, 5), "danish": (3, 2)}
_MOST = 2**62
# Figures of zones and lists that are computed together.
_CELLS = 60_000
# Quotients nearer to each other than this part are compared as fractions.
_NEAR = 1e-9


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


def divisor(method: str, number: Ints) -> Ints:
    """Return the divisor of a list's k-th seat, in whole numbers; of Huntington-Hill its square."""
    if method == "dhondt":
        return number
    if method == "sainte_lague":
        return 2 * number - 1
    if method == "modified_sainte_lague":
        # 1.4, 3, 5, ... times 5.
        return np.where(number == 1, 7, 5 * (2 * number - 1))
    if method == "danish":
        return 3 * number - 2
    if method == "adams":
        return number - 1
    return number * (number - 1)


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
    border = np.full(n, np.iinfo(np.int64).max)
    rows = np.flatnonzero(wanted > 0)
    if len(rows):
        at = m - wanted[rows]
        # A partition puts each of some places right; there are as many as numbers of seats.
        border[rows] = np.partition(values if len(rows) == n else values[rows], np.unique(at))[np.arange(len(rows)), at]
    above, level = values > border[:, None], values == border[:, None]
    left = wanted - np.count_nonzero(above, axis=1)
    fits = np.count_nonzero(level, axis=1) == left
    open_yet = np.flatnonzero(~fits)
    if not len(open_yet):
        return above | level, np.zeros((n, m), dtype=np.bool_), np.zeros(n, dtype=np.int64)
    return above | (level & fits[:, None]), level & ~fits[:, None], np.where(fits, 0, left)


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
    remainder = np.where(standing, scaled, -1)
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


def _quotients(method: str, votes: Ints, number: Ints) -> Floats:
    """Return the quotient of each list's ``number``-th seat as a float; of Huntington-Hill its square.

    Where the divisor is 0 every list with votes is ahead of all quotients, those with more votes first.
    """
    by = divisor(method, number)
    counted = votes.astype(np.float64)
    if method in ONE_EACH:
        first = np.where(votes > 0, 1e300 * (1 + counted / 2.0**62), 0.0)
        power = 2 if method == "huntington_hill" else 1
        return np.where(by == 0, first, counted**power / np.maximum(by, 1))
    return counted / by


def _first_seats(method: str, votes: Ints, seats: Ints) -> Ints:
    """Return the seats of the quotients that are above the votes by seat, where there are no more of these than seats.

    All of them are among the greatest, so a list has no fewer seats; none where there are more of them.
    """
    if method not in _STEPS:
        return np.zeros_like(votes)
    step, ahead = _STEPS[method]
    lowest = votes.sum(axis=1) / np.maximum(step * seats, 1)
    ratio = votes / np.maximum(lowest, 1e-300)[:, None]
    first = float(divisor(method, np.int64(1)))  # type: ignore[arg-type]
    found: Ints = ((ratio + ahead) * (1 / step)).astype(np.int64) if step > 1 else ratio.astype(np.int64)
    found[ratio < first] = 0
    found[found.sum(axis=1) > seats] = 0
    return found


def lowest_by_row(row: NDArray[np.int64], values: Floats, n: int) -> Floats:
    """Return the lowest of the values of each of n rows, infinite where there is none; ``row`` is in order."""
    out = np.full(n, np.inf)
    if len(row):
        first = np.flatnonzero(np.diff(row, prepend=-1))
        out[row[first]] = np.minimum.reduceat(values, first)
    return out


def _by_divisors(method: str, votes: Ints, seats: Ints) -> Handed:
    """Give seat after seat to the highest quotient; where the border is near, decide by exact fractions."""
    n, m = votes.shape
    standing = votes > 0
    vacant = np.where(standing.any(axis=1), 0, seats)
    if not m:
        empty = np.zeros((n, m), dtype=np.int64)
        return _handed(empty, empty > 0, np.zeros(n, dtype=np.int64), vacant)
    left = np.where(vacant > 0, 0, seats)
    handed, highest = _one_by_one(method, votes, left)
    flat = np.flatnonzero(handed)
    has = handed.ravel()[flat]
    last = lowest_by_row(flat // m, _quotients(method, votes.ravel()[flat], has), n)
    near = (highest >= last * (1 - _NEAR)) & (left > 0)
    # The first seats of these methods go by votes, which floats of such a size do not tell apart.
    if method in ONE_EACH:
        near |= (left > 0) & (left <= standing.sum(axis=1))
    tied = np.zeros((n, m), dtype=np.bool_)
    still_open = np.zeros(n, dtype=np.int64)
    for row in np.flatnonzero(near).tolist():
        handed[row], tied[row], still_open[row] = _exactly(method, votes[row].tolist(), handed[row].tolist())
    return _handed(handed, tied, still_open, vacant)


def _one_by_one(method: str, votes: Ints, seats: Ints) -> tuple[Ints, Floats]:
    """Return the seats as floats give them, one after the other, and the highest quotient that has none."""
    n, m = votes.shape
    handed = _first_seats(method, votes, seats)
    left = seats - handed.sum(axis=1)
    # Zones with most seats left come first, so that those not done yet are a slice.
    order = np.argsort(-left, kind="stable")
    votes, handed, left = votes[order], handed[order], left[order]
    current = _quotients(method, votes, handed + 1)
    zones = np.searchsorted(-left, -np.arange(int(left.max(initial=0))), side="left")
    begin, flat_votes, flat_handed, flat_current = np.arange(n) * m, votes.ravel(), handed.ravel(), current.ravel()
    for count in zones.tolist():
        taker = current[:count].argmax(axis=1) + begin[:count]
        has = flat_handed[taker] + 1
        flat_handed[taker] = has
        flat_current[taker] = _quotients(method, flat_votes[taker], has + 1)
    back = np.empty_like(order)
    back[order] = np.arange(n)
    return handed[back], current.max(axis=1)[back]


def key(method: str, votes: int, number: int) -> tuple[int, Fraction]:
    """Return the quotient of a list's ``number``-th seat as it is compared: exactly."""
    by = int(divisor(method, np.int64(number)))  # type: ignore[arg-type]
    if by == 0:
        return 1, Fraction(votes)
    return 0, Fraction(votes**2 if method == "huntington_hill" else votes, by)


def _exactly(method: str, votes: Sequence[int], near: list[int]) -> tuple[list[int], list[bool], int]:
    """Return the undisputed seats of a zone, who is level for the last ones, and how many these are.

    Parameters
    ----------
    near : list of int
        Seats that floats gave; seats are exchanged until no list without the next has a greater quotient.
    """
    seats, lists = list(near), [at for at, each in enumerate(votes) if each > 0]
    if not lists:
        return seats, [False] * len(votes), 0
    while True:
        upper = max(lists, key=lambda at: key(method, votes[at], seats[at] + 1))
        lower = min((at for at in lists if seats[at]), key=lambda at: key(method, votes[at], seats[at]))
        highest, lowest = key(method, votes[upper], seats[upper] + 1), key(method, votes[lower], seats[lower])
        if highest <= lowest:
            break
        seats[upper] += 1
        seats[lower] -= 1
    tied = [False] * len(votes)
    if highest < lowest:
        return seats, tied, 0
    still_open = 0
    for at in lists:
        has = seats[at] > 0 and key(method, votes[at], seats[at]) == lowest
        tied[at] = has or key(method, votes[at], seats[at] + 1) == lowest
        seats[at] -= has
        still_open += has
    return seats, tied, still_open
