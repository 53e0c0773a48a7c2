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

from .divisors import Ints, divisor
from .election import Floats

# Numerators up to here are exact in floats.
EXACT = 2**53
# Figures that are computed together.
_CELLS = 60_000


# Numbers of claims that are not there: of free ones and, above all others, of those held. One below 0 counts as 0, as
# both are passed by any vote.
NONE, LAST = -np.inf, 1e300


@dataclass(frozen=True)
class Beside:
    """The others beside r lists whose votes move, a column for each of these lists.

    Attributes
    ----------
    votes : ndarray, shape (w, r)
        Votes of the others as floats; `NONE` for what has no claim, the list itself among them.
    held : ndarray, shape (w, r)
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

    def __init__(self, method: str, beside: Beside) -> None:
        self._method = method
        self._scaled = beside.votes * divisor(method, beside.target).astype(np.float64)

    def numbers(self, at: NDArray[np.int64] | slice, held: Floats) -> tuple[Floats, Floats]:
        """Return from which votes on the last claims held are passed, and those that follow."""
        scaled = self._scaled[:, at]
        last = scaled / divisor(self._method, held)  # type: ignore[arg-type]
        return last, scaled / divisor(self._method, held + 1)  # type: ignore[arg-type]


class ByShares:
    """A quota is a part of R + x votes, D of which make them: it is passed from (v D + (t - k) R) / (D - t + k) on."""

    def __init__(self, beside: Beside, rest: Floats, parts: Ints) -> None:
        self._rest, self._parts, self._target = rest, parts.astype(np.float64), beside.target.astype(np.float64)
        self._scaled = beside.votes * self._parts

    def numbers(self, at: NDArray[np.int64] | slice, held: Floats) -> tuple[Floats, Floats]:
        """Return from which votes on the last claims held are passed, and those that follow."""
        rest = self._rest[at]
        ahead = self._target[at] - held
        above = ahead * rest
        above += self._scaled[:, at]
        np.subtract(self._parts[at], ahead, out=ahead)
        last = above / ahead
        above -= rest
        ahead += 1
        above /= ahead
        return last, above


def settled(beside: Beside, rule: ByDivisors | ByShares) -> tuple[Floats, Floats, Floats]:
    """Return the least number of the claims held in the end, the greatest of those that are free, and the claims.

    Returns
    -------
    held, free : ndarray, shape (r,)
        `LAST`, or `NONE`, where there is no such claim.
    claims : ndarray, shape (w, r)
        How many each of the others holds in the end.
    """
    claims = beside.held * (beside.votes > NONE)
    need = beside.held_by_all - claims.sum(axis=0)
    count = len(need)
    lowest, highest = np.empty(count), np.empty(count)
    at: NDArray[np.int64] | slice = slice(None)
    left, has = np.arange(count), claims
    with np.errstate(divide="ignore", invalid="ignore"):
        while len(left):
            last, following = rule.numbers(at, has)
            np.maximum(last, (has <= 0) * LAST, out=last)
            low, high = last.min(axis=0), following.max(axis=0)
            lowest[left], highest[left] = low, high
            moving = np.flatnonzero(((need[left] > 0) | (high > low)) & (high > NONE))
            at = left = left[moving]
            has, column, more = claims[:, left], np.arange(len(left)), need[left] > 0
            has[following[:, moving].argmax(axis=0), column] += 1
            has[last[:, moving].argmin(axis=0)[~more], column[~more]] -= 1
            claims[:, left] = has
            need[left[more]] -= 1
    return lowest, highest, claims


def least_above(numbers: Floats, none: int) -> Ints:
    """Return the least whole number of votes above, 1 at least; ``none`` where no claim is held."""
    known = (numbers > NONE) & (numbers < LAST)
    found: Ints = np.maximum(np.floor(np.where(known, numbers, 0.0)), 0.0).astype(np.int64) + 1
    return np.where(known, found, none)


def in_blocks(count: int, width: int) -> list[slice]:
    """Return lists in blocks that are looked at together."""
    size = max(_CELLS // max(width, 1), 1)
    return [slice(begin, begin + size) for begin in range(0, count, size)]


@dataclass(frozen=True)
class Order:
    """Lists of each zone in some order, as many as are looked at.

    Attributes
    ----------
    place : ndarray, shape (n, m)
        Place of each list, from 0.
    votes, held : ndarray, shape (w, n)
        Votes, `NONE` where there are none, and seats by place, as floats.
    """

    place: NDArray[np.int64]
    votes: Floats
    held: Floats

    def beside(self, zone: NDArray[np.int64], own: Ints, width: int) -> tuple[Floats, Floats]:
        """Return the votes and seats of the others beside some lists; shape (width, r)."""
        votes, held = self.votes[:width].take(zone, axis=1), self.held[:width].take(zone, axis=1)
        place = self.place[zone, own]
        inside = np.flatnonzero(place < width)
        votes[place[inside], inside] = NONE
        return votes, held


def ordered(by: Ints, votes: Ints, held: Ints, width: int) -> Order:
    """Return the lists with the greatest of some figures, as many as ``width``."""
    n, m = votes.shape
    column = np.argsort(-by, axis=1, kind="stable")[:, :width]
    flat = column + np.arange(n)[:, None] * m
    place = np.full(n * m, width)
    place[flat] = np.arange(column.shape[1])
    in_place = votes.reshape(-1)[flat].T.astype(np.float64)
    in_place[in_place <= 0] = NONE
    return Order(place.reshape(n, m), in_place, held.reshape(-1)[flat].T.astype(np.float64))
