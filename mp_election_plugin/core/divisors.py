"""Seats by divisors: the highest quotients of votes have them, over all zones at once."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from .election import Bools, Floats

Ints = NDArray[np.int64]

DIVISORS = ("dhondt", "sainte_lague", "modified_sainte_lague", "danish", "huntington_hill", "adams")
# Divisors whose first is 0, so that every list has a seat before any has two.
ONE_EACH = ("huntington_hill", "adams")
# Step of the divisors, and how much less than the step the first of a steady row is.
_STEPS = {"dhondt": (1, 0), "sainte_lague": (2, 1), "modified_sainte_lague": (10, 5), "danish": (3, 2)}
# Quotients nearer to each other than this part are compared as fractions.
_NEAR = 1e-9


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


def _lowest_by_row(row: NDArray[np.int64], values: Floats, n: int) -> Floats:
    """Return the lowest of the values of each of n rows, infinite where there is none; ``row`` is in order."""
    out = np.full(n, np.inf)
    if len(row):
        first = np.flatnonzero(np.diff(row, prepend=-1))
        out[row[first]] = np.minimum.reduceat(values, first)
    return out


def by_divisors(method: str, votes: Ints, seats: Ints) -> tuple[Ints, Bools, Ints]:
    """Give seat after seat to the highest quotient; where the border is near, decide by exact fractions.

    Returns
    -------
    seats, tied : ndarray, shape (n, m)
        Seats beyond doubt, and who is level for the last ones.
    open : ndarray, shape (n,)
        How many these are.
    """
    n, m = votes.shape
    tied, still_open = np.zeros((n, m), dtype=np.bool_), np.zeros(n, dtype=np.int64)
    if not m:
        return np.zeros_like(votes), tied, still_open
    handed, highest = _one_by_one(method, votes, seats)
    flat = np.flatnonzero(handed)
    has = handed.ravel()[flat]
    last = _lowest_by_row(flat // m, _quotients(method, votes.ravel()[flat], has), n)
    near = (highest >= last * (1 - _NEAR)) & (seats > 0)
    for row in np.flatnonzero(near).tolist():
        handed[row], tied[row], still_open[row] = _exactly(method, votes[row].tolist(), handed[row].tolist())
    return handed, tied, still_open


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
