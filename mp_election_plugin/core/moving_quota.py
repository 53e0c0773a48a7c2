"""The least votes with which a list has its t-th seat where the quota moves with its votes, as one on votes does.

With x votes of the list the quota's base is R + x, R being the rest of it, and D quotas make the base: the k-th claim
of a list with w votes is w D - (k - 1) (R + x), that of the list itself x D - (t - 1) (R + x). The list passes a claim
from x > (w D + (t - k) R) / (D - t + k) on, whatever becomes of the others: the seats change at one of these numbers.

For lists without a seat t is 1, and the numbers are lines in R. The least of those held is the same line for all of
these lists where it is so for the greatest and the smallest R, as the least of lines is concave.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from .divisors import Ints
from .election import Bools, Floats
from .least_votes import NEVER, votes_taking_part
from .overtaking import EXACT, LAST, NONE, Beside, ByShares, Order, in_blocks, least_above, ordered, settled
from .reasons import without_reason
from .seat_laws import Law
from .seats import Allocation

# Quotas that are fractions of the base; a rounded one jumps by a vote now and then.
_EXACT = ("hare", "hagenbach_bischoff", "imperiali")
# Part of the greatest list without a seat up to which lists are looked at together.
_PART = 4
_ALL = np.iinfo(np.int64).max


def has_moving_quota(law: Law) -> bool:
    """Return whether the quota moves with a list's own votes, and as a fraction."""
    return law.method in _EXACT and law.base in ("lists", "valid", "voters")


def moving_votes(found: Allocation) -> tuple[Ints, Ints, Bools]:
    """Return the least votes with which each list has the seats it has, and one more; by a law that `has_moving_quota`.

    Returns
    -------
    holding, gaining : ndarray, shape (n, m)
        `NEVER` where no number of votes does; all else equal, and the same lists taking part.
    sure : ndarray of bool, shape (n, m)
        Where these follow from the figures; elsewhere they have to be searched for.
    """
    shape, seats = found.contest.votes.shape, found.handed.seats
    certain, best = _certain(found), _strongest(found)
    gaining, known, later = _first_seats(found, certain, best)
    holding = np.full(shape, NEVER)
    left = (found.contest.votes >= 0) & certain[:, None] & ~known
    for some, order in ((left & (seats > 0), best), (left & (seats == 0), later)):
        zone, own = np.divmod(np.flatnonzero(some), max(shape[1], 1))
        holding[zone, own], gaining[zone, own] = _of_pairs(found, order, zone, own)
    has_all = seats >= found.contest.seats[:, None]
    return holding, gaining, certain[:, None] & (~has_all | (found.law.method == "hare"))


def moving_votes_of(found: Allocation, zone: NDArray[np.int64], own: Ints) -> tuple[Ints, Ints, Bools]:
    """Return the same of some lists, given by zone and column; shape (k,)."""
    certain = _certain(found)[zone]
    holding, gaining = np.full(len(zone), NEVER), np.full(len(zone), NEVER)
    at = np.flatnonzero(certain)
    holding[at], gaining[at] = _of_pairs(found, _strongest(found), zone[at], own[at])
    some = found.handed.seats[zone, own] < found.contest.seats[zone]
    return holding, gaining, certain & (some | (found.law.method == "hare"))


def _strongest(found: Allocation) -> Order:
    """Return the lists with most votes: with S seats S + 1 of them can have a claim, beside the list itself."""
    votes = votes_taking_part(found)
    return ordered(votes, votes, _held(found), min(votes.shape[1], int(found.contest.seats.max(initial=0)) + 2))


def _certain(found: Allocation) -> Bools:
    """Return the zones in which claims decide, and floats hold them."""
    handed, votes, places = found.handed, found.contest.votes, found.contest.seats
    certain: Bools = (handed.over == 0) & (handed.rounds == 0) & without_reason(found.reason)
    if found.law.base != "lists":
        # Another round begins where there are more seats than lists to have one by remainder.
        certain &= np.count_nonzero(found.part & (votes > 0), axis=1) >= places
    # A list with more votes than the whole base is a contradiction of the figures.
    certain &= votes.max(axis=1, initial=0) <= found.base
    certain &= found.base < EXACT // (2 * np.maximum(places, 0) + 8)
    if found.law.single_list is not None:
        certain &= np.count_nonzero(votes >= 0, axis=1) != 1
    return certain


def _held(found: Allocation) -> Ints:
    """Return the seats of the lists; of those that are level the first have one, as far as there are seats."""
    handed = found.handed
    if not handed.open.any():
        return handed.seats
    return handed.seats + (handed.tied & (np.cumsum(handed.tied, axis=1) <= handed.open[:, None]))


def _of_pairs(found: Allocation, best: Order, zone: NDArray[np.int64], own: Ints) -> tuple[Ints, Ints]:
    """Return the least votes to hold the seats and to gain one of some lists, given by zone and column."""
    lists = _Lists(found, best, zone, own)
    with_seats = np.count_nonzero(best.held > 0, axis=0)[zone]
    numbers, full = np.empty((4, len(zone))), np.empty(len(zone), dtype=np.bool_)
    # Zones with few lists that have seats come first, as few lists are looked at in them.
    turn = np.argsort(with_seats.astype(np.int16), kind="stable")
    for rows in in_blocks(len(turn), len(best.votes)):
        at = turn[rows]
        numbers[:, at], full[at] = lists.at_once(at, min(int(with_seats[at[-1]]) + 2, len(best.votes)))
    return lists.least_votes(numbers, full)


class _Lists:
    """Some lists whose votes move, given by zone and column, and the others beside them."""

    def __init__(self, found: Allocation, best: Order, zone: NDArray[np.int64], own: Ints) -> None:
        self._best, self._zone, self._own, self._method = best, zone, own, found.law.method
        self._has, self._places = found.handed.seats[zone, own], found.contest.seats[zone]
        self._parts = found.handed.denominator[zone]
        counted = np.maximum(found.contest.votes[zone, own], 0)
        if found.law.base == "lists":
            counted *= found.part[zone, own]
        self._rest: Ints = found.base[zone] - counted

    def least_votes(self, numbers: Floats, full: Bools) -> tuple[Ints, Ints]:
        """Return the least votes to hold the seats and to gain one by what `at_once` gives."""
        lowest, free, held, highest = numbers
        missing = self._places - self._has
        # Where claims overtake each other on the way, or lists are level, they are exchanged.
        rows = np.flatnonzero((missing > 0) & ~((free <= lowest) & full))
        lowest[rows] = self._exchanged(rows, 1)[0]
        rows = np.flatnonzero((self._has > 0) & ~((highest <= held) & full))
        highest[rows] = self._exchanged(rows, 0)[1]
        gaining = np.minimum(least_above(lowest, _ALL), self._whole(self._has + 1))
        holding = np.maximum(np.minimum(least_above(highest, 1), self._whole(self._has)), 1)
        return np.where(self._has > 0, holding, NEVER), np.where((missing > 0) & (gaining < _ALL), gaining, NEVER)

    def at_once(self, at: NDArray[np.int64], narrow: int) -> tuple[list[Floats], Bools]:
        """Return the least number of the claims held and the greatest that is free, for one seat more and for the last.

        A number depends on t - k alone: a free claim has the number, for one seat more, of the one before for the last.
        Beside some of the lists no more than ``narrow`` others are looked at. Also returned is where no claim lacks.
        """
        votes, seats = self._best.beside(self._zone[at], self._own[at], narrow)
        seats *= votes > NONE
        # Floats, since numbers of two kinds take numpy several times as long.
        has, rest, parts = (each[at].astype(np.float64) for each in (self._has, self._rest, self._parts))
        nobody, ahead = (seats <= 0) * LAST, has + 1 - seats
        above = ahead * rest
        votes *= parts
        above += votes
        np.subtract(parts, ahead, out=ahead)
        with np.errstate(divide="ignore", invalid="ignore"):
            numbers = above / ahead
            lowest = np.maximum(numbers, nobody, out=numbers).min(axis=0)
            above -= rest
            ahead += 1
            np.divide(above, ahead, out=numbers)
            free = numbers.max(axis=0)
            held = np.maximum(numbers, nobody, out=numbers).min(axis=0)
            above -= rest
            ahead += 1
            np.divide(above, ahead, out=numbers)
        found = [lowest, free, held, numbers.max(axis=0)]
        return found, seats.sum(axis=0) == self._places[at] - has

    def _exchanged(self, rows: NDArray[np.int64], more: int) -> tuple[Floats, Floats]:
        """Return what `overtaking.settled` does for the last seat of some of the lists, or one more."""
        if not len(rows):
            return np.zeros(0), np.zeros(0)
        places, has = self._places[rows], self._has[rows]
        wide = min(len(self._best.votes), int(places.max()) + 2)
        votes, seats = self._best.beside(self._zone[rows], self._own[rows], wide)
        beside = Beside(votes, seats, places - has, has + more)
        last, following, _ = settled(beside, ByShares(beside, self._rest[rows].astype(np.float64), self._parts[rows]))
        return last, following

    def _whole(self, target: Ints) -> Ints:
        """Return the least votes that make ``target`` whole quotas; of Hare's all quotas are as many as seats."""
        if self._method == "hare":
            return np.full(len(target), _ALL)
        return _whole(self._parts - target, target, self._rest)


def _whole(left: Ints, target: Ints | np.int64, rest: Ints) -> Ints:
    """Return the least votes that make ``target`` whole quotas, ``left`` more of which make the base."""
    least: Ints = np.where(left > 0, -(-target * rest // np.maximum(left, 1)), _ALL)
    return least


def _first_seats(found: Allocation, certain: Bools, best: Order) -> tuple[Ints, Bools, Order]:
    """Return the least votes for a first seat, where that is what a list without one needs, and the claims held then.

    Claims overtake each other as the quota grows; where they do, those held in the end are looked at.
    """
    handed, votes = found.handed, votes_taking_part(found)
    counted = votes if found.law.base == "lists" else np.maximum(found.contest.votes, 0)
    parts, seatless = handed.denominator, handed.seats == 0
    # From a list without a vote to the greatest of them.
    smallest = found.base - (counted * seatless).max(axis=1, initial=0)
    line, slope, same = _one_line(best.votes, best.held, parts, (found.base, smallest))
    together = certain & same & (handed.open == 0)
    known = seatless & together[:, None]
    again = np.flatnonzero(certain & ~together)
    later = best
    if len(again):
        later = replace(best, held=best.held.copy())
        later.held[:, again], held = _held_by_others(found, best, again)
        left, base = seatless[again] & (held == 0), found.base[again]
        # One line rarely holds up to the greatest of these lists; most of them are much smaller.
        upto = (counted[again] * left).max(axis=1, initial=0) // _PART
        left &= counted[again] <= upto[:, None]
        line[again], slope[again], same = _one_line(
            best.votes[:, again], later.held[:, again], parts[again], (base, base - upto)
        )
        known[again] = left & same[:, None]
    rest = found.base[:, None] - counted
    least = np.maximum((line[:, None] + slope[:, None] * rest) // np.maximum(parts - slope, 1)[:, None], 0) + 1
    if found.law.method != "hare":
        least = np.minimum(least, _whole(parts[:, None] - 1, np.int64(1), rest))
    return least, known, later


def _held_by_others(found: Allocation, best: Order, zone: NDArray[np.int64]) -> tuple[Floats, Ints]:
    """Return the claims that lists hold before a list without votes has its first seat, by place and by column."""
    votes, seats, places = best.votes[:, zone], best.held[:, zone], found.contest.seats[zone]
    beside = Beside(votes, seats, places, np.ones_like(places))
    _, _, claims = settled(
        beside, ByShares(beside, found.base[zone].astype(np.float64), found.handed.denominator[zone])
    )
    place = best.place[zone]
    by_place = np.vstack([claims, np.zeros(len(zone))]).astype(np.int64)
    held: Ints = by_place[place, np.arange(len(zone))[:, None]]
    return claims, held


def _one_line(votes: Floats, held: Floats, parts: Ints, ends: Sequence[Ints]) -> tuple[Ints, Ints, Bools]:
    """Return the claim passed first of those held, v D and 1 - k, and where it is so from one end of R to the other.

    Nothing free may be passed after it at either end: the greatest of the free lines is convex.
    """
    by = np.maximum(parts, 1).astype(np.float64)
    zones, nobody, scaled = np.arange(votes.shape[1]), (held <= 0) * LAST, votes * by
    lines, lows, highs = [], [], []
    for end in (each.astype(np.float64) for each in ends):
        above, below = (1 - held) * end, held + (by - 1)
        above += scaled
        with np.errstate(divide="ignore", invalid="ignore"):
            last = np.maximum(above / below, nobody)
        lines.append(last.argmin(axis=0))
        lows.append(last[lines[-1], zones])
        above -= end
        below += 1
        above /= below
        highs.append(above.max(axis=0))
    line, slope = scaled[lines[0], zones], 1 - held[lines[0], zones]
    same: Bools = (lines[0] == lines[1]) & (np.maximum(*highs) <= np.minimum(*lows)) & (lows[0] < LAST)
    return np.where(same, line, 0).astype(np.int64), slope.astype(np.int64), same
