"""The least votes with which a list has its t-th seat where the quota moves with its votes, as one on votes does.

With x votes of the list the quota's base is R + x, R being the rest of it, and D quotas make the base: the k-th claim
of a list with w votes is w D - (k - 1) (R + x), that of the list itself x D - (t - 1) (R + x). The list passes a claim
from x > (w D + (t - k) R) / (D - t + k) on, whatever becomes of the others: the seats change at one of these numbers.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .election import Bools, Floats
from .least_votes import NEVER, votes_taking_part
from .seat_laws import Law
from .seat_methods import Ints
from .seats import Allocation

# Quotas that are fractions of the base; a rounded one jumps by a vote now and then.
_EXACT = ("hare", "hagenbach_bischoff", "imperiali")
# Up to here floats tell any two of the fractions apart.
_MOST = 2**30
# Zones whose claims are all put in order together.
_BLOCK = 1000
_ALL = np.iinfo(np.int64).max


def has_moving_quota(law: Law) -> bool:
    """Return whether the quota moves with a list's own votes, and as a fraction."""
    return law.method in _EXACT and law.base in ("lists", "valid", "voters")


def moving_votes(found: Allocation, own: Ints) -> tuple[Ints, Ints, Bools]:
    """Return the least votes with which one list of each zone has the seats it has, and one more.

    Parameters
    ----------
    found : Allocation
        By a law that `has_moving_quota`.
    own : ndarray, shape (n,)
        Column of the list in each zone.

    Returns
    -------
    holding, gaining : ndarray, shape (n,)
        `NEVER` where no number of votes does; all else equal, and the same lists taking part.
    sure : ndarray of bool, shape (n,)
        Where these follow from the figures; elsewhere they have to be searched for.
    """
    handed, votes = found.handed, votes_taking_part(found)
    n, rows = len(own), np.arange(len(own))
    seats, places = handed.seats[rows, own], found.contest.seats
    counted = found.part[rows, own] if found.law.base == "lists" else np.ones(n, dtype=np.bool_)
    rest = found.base - np.where(counted, np.maximum(found.contest.votes[rows, own], 0), 0)
    others = votes.copy()
    others[rows, own] = 0
    line = _Line(others, rest, np.maximum(handed.denominator, 1))
    lowest, above_lowest = line.extremes(handed.seats, seats + 1)
    below_highest, highest = line.extremes(handed.seats, seats)
    gaining = np.minimum(lowest, line.whole(seats + 1))
    holding = np.where(seats > 0, np.maximum(np.minimum(highest, line.whole(seats)), 1), NEVER)
    # Another round begins where there are more seats than lists to have one by remainder.
    enough = (votes > 0).sum(axis=1) >= places
    all_own = seats >= places
    certain = (handed.open == 0) & (handed.over == 0) & (handed.rounds == 0) & (~all_own | (found.law.method == "hare"))
    certain &= (enough | (found.law.base == "lists")) & (votes.max(axis=1, initial=0) < _MOST) & (found.base < _MOST)
    alone = (found.law.single_list is not None) & ((found.contest.votes >= 0).sum(axis=1) == 1)
    certain &= ~alone
    # Where claims overtake each other on the way, all of them are put in order.
    for turned, target, out in (
        (certain & (above_lowest > lowest) & ~all_own, seats + 1, gaining),
        (certain & (highest > below_highest) & (seats > 0), seats, holding),
    ):
        for row in _in_blocks(np.flatnonzero(turned)):
            border = line.of(row).in_order(target[row], places[row])
            out[row] = np.maximum(np.minimum(border, line.of(row).whole(target[row])), 1)
    gaining = np.where((gaining == _ALL) | all_own, NEVER, gaining)
    return holding, gaining, certain


def _in_blocks(rows: NDArray[np.int64]) -> list[NDArray[np.int64]]:
    """Return rows in blocks that are looked at together."""
    return [rows[begin : begin + _BLOCK] for begin in range(0, len(rows), _BLOCK)]


class _Line:
    """Where a list passes the claims of the others as its votes grow."""

    def __init__(self, others: Ints, rest: Ints, parts: Ints) -> None:
        self._others, self._rest, self._parts = others, rest, parts
        self._scaled: Floats = others.astype(np.float64) * parts[:, None]

    def extremes(self, held: Ints, target: Ints) -> tuple[Ints, Ints]:
        """Return from which votes on the list's ``target``-th claim passes the first of those held, and all the next.

        A claim that is not there is passed by any votes, and never where none is held.
        """
        ahead = (target[:, None] - held).astype(np.float64)
        parts, rest = self._parts[:, None], self._rest[:, None].astype(np.float64)
        lowest = np.where(held > 0, (self._scaled + ahead * rest) / np.maximum(parts - ahead, 1), np.inf)
        lowest[self._others == 0] = np.inf
        highest = (self._scaled + (ahead - 1) * rest) / np.maximum(parts - ahead + 1, 1)
        highest[self._others == 0] = -np.inf
        first, last = lowest.argmin(axis=1), highest.argmax(axis=1)
        rows = np.arange(len(target))
        passed = self._passing(first, held[rows, first], target)
        followed = self._passing(last, held[rows, last] + 1, target)
        return (
            np.where(np.isinf(lowest[rows, first]), _ALL, passed),
            np.where(np.isinf(highest[rows, last]), 0, followed),
        )

    def _passing(self, at: Ints, number: Ints, target: Ints) -> Ints:
        """Return the least votes above the claim ``number`` of a list, in whole numbers."""
        ahead = target - number
        own = np.maximum(self._parts - ahead, 1)
        scaled = self._others[np.arange(len(at)), at] * self._parts + ahead * self._rest
        least: Ints = np.maximum(scaled // own, 0) + 1
        return least

    def of(self, rows: NDArray[np.int64]) -> _Line:
        """Return the same for some zones."""
        return _Line(self._others[rows], self._rest[rows], self._parts[rows])

    def in_order(self, target: Ints, places: Ints) -> Ints:
        """Return from which votes on no more than the places left have a claim before the list's ``target``-th."""
        n, m = self._others.shape
        number = np.arange(1, int(places.max()) + 1)
        ahead = target[:, None] - number[None, :]
        own = np.maximum(self._parts[:, None] - ahead, 1)
        scaled = (self._others * self._parts[:, None])[:, :, None] + (ahead * self._rest[:, None])[:, None, :]
        passed = np.maximum(scaled // own[:, None, :], 0) + 1
        passed[np.broadcast_to(self._others[:, :, None] == 0, passed.shape)] = 0
        passed[np.broadcast_to((number[None, :] > places[:, None])[:, None, :], passed.shape)] = 0
        flat = passed.reshape(n, m * len(number))
        at = flat.shape[1] - (places - target + 1)
        # A partition puts each of some places right: there are as many as numbers of seats.
        border: Ints = np.partition(flat, np.unique(at), axis=1)[np.arange(n), at]
        return border

    def whole(self, target: Ints) -> Ints:
        """Return the least votes that make ``target`` whole quotas."""
        left = self._parts - target
        least: Ints = np.where(left > 0, -(-target * self._rest // np.maximum(left, 1)), _ALL)
        return least
