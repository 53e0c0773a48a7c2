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
from typing import Union

import numpy as np
from numpy.typing import NDArray

from .divisors import Ints, divisor
from .election import Bools, Floats

# Numerators up to here are exact in floats.
EXACT = 2**53
# Figures that are computed together.
_CELLS = 120_000


# Numbers of claims that are not there: of free ones and, above all others, of those held. One below 0 counts as 0, as
# both are passed by any vote.
NONE, LAST = -np.inf, 1e300

# Lists without a seat that are looked at beside those that have one: more rarely take part in what is exchanged.
SPARE = 3

Places = Union[NDArray[np.int64], slice]
_EVERY = slice(None)


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

    def numbers(self, at: Places, held: Floats, row: Places = _EVERY) -> tuple[Floats, Floats]:
        """Return from which votes on the last claims held are passed, and those that follow."""
        scaled = self._scaled[row, at]
        last = scaled / divisor(self._method, held)  # type: ignore[arg-type]
        return last, scaled / divisor(self._method, held + 1)  # type: ignore[arg-type]


class ByShares:
    """A quota is a part of R + x votes, D of which make them: it is passed from (v D + (t - k) R) / (D - t + k) on."""

    def __init__(self, beside: Beside, rest: Floats, parts: Ints) -> None:
        self._rest, self._parts, self._target = rest, parts.astype(np.float64), beside.target.astype(np.float64)
        self._scaled = beside.votes * self._parts

    def numbers(self, at: Places, held: Floats, row: Places = _EVERY) -> tuple[Floats, Floats]:
        """Return from which votes on the last claims held are passed, and those that follow."""
        rest = self._rest[at]
        ahead = self._target[at] - held
        above = ahead * rest
        above += self._scaled[row, at]
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
    with np.errstate(divide="ignore", invalid="ignore"):
        last, following = rule.numbers(_EVERY, claims)
        np.maximum(last, (claims <= 0) * LAST, out=last)
        low, high = last.min(axis=0), following.max(axis=0)
        lowest, highest, left = low, high, np.arange(len(need))
        while True:
            moving = np.flatnonzero(((need > 0) | (high > low)) & (high > NONE))
            if not len(moving):
                return lowest, highest, claims
            if len(moving) < len(left):
                left, need, low, high = left[moving], need[moving], low[moving], high[moving]
                last, following = last.take(moving, axis=1), following.take(moving, axis=1)
            column, giving = np.arange(len(left)), np.flatnonzero(need <= 0)
            taker, giver = first_with(following, high), first_with(last.take(giving, axis=1), low[giving])
            claims[taker, left] += 1
            claims[giver, left[giving]] -= 1
            # Only the numbers of the two lists change.
            for row, at in ((taker, column), (giver, giving)):
                has = claims[row, left[at]]
                own, next_own = rule.numbers(left[at], has, row)
                last[row, at], following[row, at] = np.maximum(own, (has <= 0) * LAST), next_own
            low, high = last.min(axis=0), following.max(axis=0)
            lowest[left], highest[left] = low, high
            need = np.maximum(need - 1, 0)


def first_with(values: Floats, wanted: Floats) -> NDArray[np.int64]:
    """Return the first row in which each column has a value that it has.

    With the greatest or least value of each column it is what argmax and argmin return, which take thrice as long,
    since they look at one column after the other.
    """
    # The first row has the greatest number.
    number = np.arange(len(values), 0, -1, dtype=np.int32)[:, None]
    found: NDArray[np.int64] = len(values) - ((values == wanted) * number).max(axis=0).astype(np.int64)
    return found


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

    place: NDArray[np.int32]
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
    place = np.full(n * m, width, dtype=np.int32)
    place[flat] = np.arange(column.shape[1])
    in_place = votes.reshape(-1)[flat].T.astype(np.float64)
    in_place[in_place <= 0] = NONE
    return Order(place.reshape(n, m), in_place, held.reshape(-1)[flat].T.astype(np.float64))


@dataclass(frozen=True)
class Front:
    """Lists of each zone that hold seats, in any order, and behind them those without that have most votes: `SPARE`.

    Attributes
    ----------
    order : Order
    count : ndarray, shape (n,)
        How many hold seats.
    votes, held : ndarray, shape (n, m)
        Of all lists.
    """

    order: Order
    count: NDArray[np.int64]
    votes: Ints
    held: Ints

    def suffices(self, zone: NDArray[np.int64], claims: Floats, votes: Floats) -> Bools:
        """Return where the claims of some lists are those of all others too.

        That is so where the last of the lists that are looked at holds none, or where there is no further one.
        """
        last, each = self.count[zone] + SPARE - 1, np.arange(len(zone))
        none: Bools = (claims[last, each] == 0) & (votes[last, each] > NONE)
        none |= self.order.votes[last, zone] == NONE
        return none


def holders_first(votes: Ints, held: Ints) -> Front:
    """Return the lists that hold seats, and as many of the others as are looked at; there is a list."""
    n, m = votes.shape
    flat = np.flatnonzero(held > 0)
    zone = flat // m
    count = np.bincount(zone, minlength=n)
    at = np.arange(len(flat)) - (np.cumsum(count) - count)[zone]
    width = int(count.max(initial=0)) + SPARE
    in_place, seats, place = np.full(width * n, NONE), np.zeros(width * n), np.full(n * m, width, dtype=np.int32)
    others = votes.copy().reshape(-1)
    in_place[at * n + zone], seats[at * n + zone], place[flat] = others[flat], held.reshape(-1)[flat], at
    others[flat] = 0
    for spare in range(SPARE):
        column = others.reshape(n, m).argmax(axis=1) + np.arange(0, n * m, m)
        most = others[column]
        with_votes = np.flatnonzero(most > 0)
        column, behind = column[with_votes], count[with_votes] + spare
        in_place[behind * n + with_votes], place[column] = most[with_votes], behind
        others[column] = 0
    return Front(Order(place.reshape(n, m), in_place.reshape(width, n), seats.reshape(width, n)), count, votes, held)
