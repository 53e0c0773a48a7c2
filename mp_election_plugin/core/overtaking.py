"""From which votes on a list overtakes the claims of the others, whatever these are: the K-th greatest of the numbers.

With each rule the k-th claim of another list is passed from some number of the list's own votes on, the smaller the
higher k. A list has its t-th seat where it has passed all claims of the others but S - t: so it needs more votes than
the (S - t + 1)-th greatest of these numbers. Claims are held to begin with as seats are, and exchanged until none that
is free is passed later than one that is held.

All numbers are fractions whose numerator floats hold exactly, below 2^53. Then a fraction below a whole number is also
below it as a float: it lies at least 1 / denominator below, which is more than a float rounds it by.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .election import Bools, Floats
from .seat_methods import Ints, divisor

# Numerators up to here are exact in floats.
EXACT = 2**53
# Figures that are computed together.
_CELLS = 60_000


@dataclass(frozen=True)
class Rows:
    """Lists whose votes move, a row each, and the others beside whom they stand.

    Attributes
    ----------
    votes : ndarray, shape (r, w)
        Votes of the others as floats; 0 for lists that have no claim, the list itself among them.
    held : ndarray, shape (r, w)
        Seats they have to begin with, as floats.
    held_by_all : ndarray, shape (r,)
        How many claims they hold together in the end: S - t + 1.
    target : ndarray, shape (r,)
        Which seat of the list it is: t.
    """

    votes: Floats
    held: Floats
    held_by_all: Ints
    target: Ints


class ByDivisors:
    """A quotient v / d(k) is passed from v d(t) / d(k) on."""

    def __init__(self, method: str, rows: Rows) -> None:
        self._method = method
        self._scaled = rows.votes * divisor(method, rows.target)[:, None]

    def passed(self, at: NDArray[np.int64] | slice, number: Floats) -> Floats:
        """Return from which votes on the claims with a number are passed."""
        found: Floats = self._scaled[at] / divisor(self._method, number)  # type: ignore[arg-type]
        return found


class ByShares:
    """A quota is a part of R + x votes, D of which make them: it is passed from (v D + (t - k) R) / (D - t + k) on."""

    def __init__(self, rows: Rows, rest: Floats, parts: Ints) -> None:
        self._scaled = rows.votes * parts[:, None]
        self._rest, self._parts = rest[:, None], parts.astype(np.float64)[:, None]
        self._target = rows.target.astype(np.float64)[:, None]

    def passed(self, at: NDArray[np.int64] | slice, number: Floats) -> Floats:
        """Return from which votes on the claims with a number are passed."""
        ahead = self._target[at] - number
        above = ahead * self._rest[at]
        above += self._scaled[at]
        np.subtract(self._parts[at], ahead, out=ahead)
        above /= ahead
        return above


def settled(rows: Rows, rule: ByDivisors | ByShares) -> tuple[Floats, Floats, Floats]:
    """Return the least number of the claims held in the end, the greatest of those that are free, and the claims.

    Returns
    -------
    held, free : ndarray, shape (r,)
        Infinite, or below all numbers, where there is no such claim.
    claims : ndarray, shape (r, w)
        How many each of the others holds in the end.
    """
    count = len(rows.votes)
    lowest, highest = np.empty(count), np.empty(count)
    present = rows.votes > 0
    held = np.where(present, rows.held, 0.0)
    need = rows.held_by_all - held.sum(axis=1)
    left: NDArray[np.int64] | slice = slice(None)
    numbers = np.arange(count)
    with np.errstate(divide="ignore", invalid="ignore"):
        while len(numbers):
            has: Floats = held[left]
            last = np.where(has > 0, rule.passed(left, has), np.inf)
            following = np.where(present[left], rule.passed(left, np.add(has, 1.0)), -np.inf)
            row = np.arange(len(numbers))
            out, into = last.argmin(axis=1), following.argmax(axis=1)
            lowest[left], highest[left] = last[row, out], following[row, into]
            more = need[left] > 0
            moving = np.flatnonzero((more | (highest[left] > lowest[left])) & (highest[left] > -np.inf))
            exchanged = moving[~more[moving]]
            numbers, into, more = numbers[moving], into[moving], more[moving]
            held[numbers, into] += 1
            taken = numbers[~more]
            held[taken, out[exchanged]] -= 1
            need[numbers[more]] -= 1
            left = numbers
    return lowest, highest, held


def least_above(numbers: Floats, none: int) -> Ints:
    """Return the least whole number of votes above, 1 at least; ``none`` where no claim is held."""
    known = np.isfinite(numbers)
    found: Ints = np.where(known, np.floor(np.maximum(np.where(known, numbers, 0), 0)), 0).astype(np.int64) + 1
    return np.where(known, found, none)


def in_blocks(count: int, width: int) -> list[slice]:
    """Return rows in blocks that are looked at together."""
    size = max(_CELLS // max(width, 1), 1)
    return [slice(begin, begin + size) for begin in range(0, count, size)]


@dataclass(frozen=True)
class Strongest:
    """The lists with most votes of each zone, as many as can ever hold a claim.

    Attributes
    ----------
    column : ndarray, shape (n, w)
    votes, held : ndarray, shape (n, w)
        As floats.
    """

    column: NDArray[np.int64]
    votes: Floats
    held: Floats

    def beside(self, zone: NDArray[np.int64], own: Ints, width: int) -> tuple[Floats, Floats]:
        """Return the votes and seats of the others beside some lists."""
        votes, held = self.votes[zone, :width], self.held[zone, :width]
        itself: Bools = self.column[zone, :width] == own[:, None]
        votes[itself] = 0
        return votes, held


def strongest(votes: Ints, held: Ints, seats: Ints) -> Strongest:
    """Return the lists with most votes: with S seats S + 1 of them can have a claim, beside the list itself."""
    width = min(votes.shape[1], int(seats.max(initial=0)) + 2)
    column = np.argsort(-votes, axis=1, kind="stable")[:, :width]
    row = np.arange(len(votes))[:, None]
    return Strongest(column, votes[row, column].astype(np.float64), held[row, column].astype(np.float64))
