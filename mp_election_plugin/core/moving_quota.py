"""The least votes with which a list has its t-th seat where the quota moves with its votes, as one on votes does.

With x votes of the list the quota's base is R + x, R being the rest of it, and D quotas make the base: the k-th claim
of a list with w votes is w D - (k - 1) (R + x), that of the list itself x D - (t - 1) (R + x). The list passes a claim
from x > (w D + (t - k) R) / (D - t + k) on, whatever becomes of the others: the seats change at one of these numbers.

Lists that hold seats are looked at together, zones with as many of them at a time; those without by `first_seats`.
Where claims overtake each other on the way they are exchanged.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .divisors import Ints
from .election import Bools, Floats
from .first_seats import MOST, Lines, counted_votes, first_seats, one_line, whole_quotas
from .least_votes import NEVER, votes_taking_part
from .overtaking import (
    EXACT,
    NONE,
    SPARE,
    Beside,
    ByShares,
    Front,
    holders_first,
    in_blocks,
    least_above,
    ordered,
    settled,
)
from .reasons import without_reason
from .seat_laws import Law
from .seats import Allocation

# Quotas that are fractions of the base; a rounded one jumps by a vote now and then.
_EXACT = ("hare", "hagenbach_bischoff", "imperiali")


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
    certain, holding = _certain(found), np.full(shape, NEVER)
    if not certain.any():
        return holding, holding, np.zeros(shape, dtype=np.bool_)
    front = holders_first(votes_taking_part(found), _held(found))
    numbers, lines = _at_once(found, front, np.flatnonzero(certain))
    gaining, known = first_seats(found, certain, front, lines)
    left = np.flatnonzero((found.contest.votes >= 0) & certain[:, None] & ~known)
    has_seats = seats.reshape(-1)[left] > 0
    for flat, at_once in ((left[has_seats], True), (left[~has_seats], False)):
        zone = flat // shape[1]
        place = front.order.place.reshape(-1)[flat] * shape[0] + zone
        given = (each.reshape(-1)[place] for each in numbers) if at_once else ()
        some = _Lists(found, front, zone, flat - zone * shape[1])
        holding.reshape(-1)[flat], gaining.reshape(-1)[flat] = some.least_votes(*given)
    has_all = seats >= found.contest.seats[:, None]
    return holding, gaining, certain[:, None] & (~has_all | (found.law.method == "hare"))


def moving_votes_of(found: Allocation, zone: NDArray[np.int64], own: Ints) -> tuple[Ints, Ints, Bools]:
    """Return the same of some lists, given by zone and column; shape (k,)."""
    certain = _certain(found)[zone]
    holding, gaining = np.full(len(zone), NEVER), np.full(len(zone), NEVER)
    at = np.flatnonzero(certain)
    if len(at):
        front = holders_first(votes_taking_part(found), _held(found))
        holding[at], gaining[at] = _Lists(found, front, zone[at], own[at]).least_votes()
    some = found.handed.seats[zone, own] < found.contest.seats[zone]
    return holding, gaining, certain & (some | (found.law.method == "hare"))


def _certain(found: Allocation) -> Bools:
    """Return the zones in which claims decide, and floats hold them."""
    handed, votes, places = found.handed, found.contest.votes, found.contest.seats
    certain: Bools = (handed.over == 0) & (handed.rounds == 0) & without_reason(found.reason)
    if found.law.base != "lists":
        # Another round begins where there are more seats than lists to have one by remainder.
        certain &= np.count_nonzero(found.part & (votes > 0), axis=1) >= places
        # Lists with more votes than the whole base are a contradiction of the figures.
        certain &= votes_taking_part(found).sum(axis=1) <= found.base
    certain &= found.base < EXACT // (2 * np.maximum(places, 0) + 8)
    if found.law.single_list is not None:
        certain &= np.count_nonzero(votes >= 0, axis=1) != 1
    return certain


def _held(found: Allocation) -> Ints:
    """Return the seats of the lists; of those that are level the first have one, as far as there are seats."""
    handed = found.handed
    rows = np.flatnonzero(handed.open)
    if not len(rows):
        return handed.seats
    held, tied = handed.seats.copy(), handed.tied[rows]
    held[rows] += tied & (np.cumsum(tied, axis=1) <= handed.open[rows, None])
    return held


class _Lists:
    """Some lists whose votes move, given by zone and column, and the others beside them."""

    def __init__(self, found: Allocation, front: Front, zone: NDArray[np.int64], own: Ints) -> None:
        self._front, self._zone, self._own = front, zone, own
        self._method = found.law.method
        flat = zone * found.contest.votes.shape[1] + own
        self._has, self._places = found.handed.seats.reshape(-1)[flat], found.contest.seats[zone]
        self._parts = found.handed.denominator[zone]
        self._rest: Ints = found.base[zone] - counted_votes(found, front).reshape(-1)[flat]

    def least_votes(
        self, lowest: Floats | None = None, gains: Bools | None = None,
        highest: Floats | None = None, holds: Bools | None = None,
    ) -> tuple[Ints, Ints]:  # fmt: skip
        """Return the least votes to hold the seats and to gain one, by what `_at_once` found where that is given."""
        missing = self._places - self._has
        # Where claims overtake each other on the way, or lists are level, they are exchanged.
        lowest = self._completed(missing > 0, lowest, gains, 1)
        highest = self._completed(self._has > 0, highest, holds, 0)
        gaining = np.minimum(least_above(lowest, MOST), self._whole(self._has + 1))
        holding = np.maximum(np.minimum(least_above(highest, 1), self._whole(self._has)), 1)
        return np.where(self._has > 0, holding, NEVER), np.where((missing > 0) & (gaining < MOST), gaining, NEVER)

    def _completed(self, wanted: Bools, numbers: Floats | None, known: Bools | None, more: int) -> Floats:
        """Return the numbers for the last seat, or one more, with those that are not known by exchanges."""
        if numbers is None or known is None:
            numbers, known = np.full(len(wanted), NONE), np.zeros_like(wanted)
        rows = np.flatnonzero(wanted & ~known)
        # Zones with few lists that have seats come first, as few lists are looked at in them.
        count = self._front.count[self._zone[rows]]
        turn = np.argsort(count.astype(np.int16), kind="stable")
        rows, count = rows[turn], count[turn]
        for block in in_blocks(len(rows), 2 * len(self._front.order.votes)):
            numbers[rows[block]] = self._exchanged(rows[block], more, int(count[block][-1]))
        return numbers

    def _exchanged(self, rows: NDArray[np.int64], more: int, holders: int) -> Floats:
        """Return by exchanges the number for the last seat of some of the lists, or one more."""
        zone, own, wide = self._zone[rows], self._own[rows], holders + SPARE
        votes, held = self._front.order.beside(zone, own, wide)
        found, claims = self._settled(rows, more, votes, held)
        short = np.flatnonzero(~self._front.suffices(zone, claims, votes))
        if len(short):
            taking, seats = self._front.votes[zone[short]], self._front.held[zone[short]]
            # With S seats S + 1 of the others can have a claim.
            order = ordered(taking, taking, seats, min(taking.shape[1], int(self._places[rows[short]].max()) + 2))
            votes, held = order.beside(np.arange(len(short)), own[short], len(order.votes))
            found[short], _ = self._settled(rows[short], more, votes, held)
        return found

    def _settled(self, rows: NDArray[np.int64], more: int, votes: Floats, held: Floats) -> tuple[Floats, Floats]:
        """Return what `overtaking.settled` does with the others: the number that is wanted, and the claims."""
        has = self._has[rows]
        beside = Beside(votes, held, self._places[rows] - has, has + more)
        last, following, claims = settled(
            beside, ByShares(beside, self._rest[rows].astype(np.float64), self._parts[rows])
        )
        return last if more else following, claims

    def _whole(self, target: Ints) -> Ints:
        """Return the least votes that make ``target`` whole quotas; of Hare's all quotas are as many as seats."""
        if self._method == "hare":
            return np.full(len(target), MOST)
        return whole_quotas(self._parts - target, target, self._rest)


def _at_once(
    found: Allocation, front: Front, zones: NDArray[np.int64]
) -> tuple[tuple[Floats, Bools, Floats, Bools], Lines]:
    """Look at all lists of some zones together, those with as many lists that hold seats at a time.

    Returns
    -------
    numbers : tuple of four ndarrays, shape (w, n)
        By place, as `_of_holders` returns them.
    lines : Lines
        Of the lists without a seat.
    """
    order, shape = front.order, front.order.votes.shape
    numbers = (np.empty(shape), np.zeros(shape, np.bool_), np.empty(shape), np.zeros(shape, np.bool_))
    line, slope, same = np.zeros(shape[1], np.int64), np.zeros(shape[1], np.int64), np.zeros(shape[1], np.bool_)
    seats, counted = found.handed.seats, counted_votes(found, front)
    smallest = found.base - (counted * (seats == 0)).max(axis=1, initial=0)
    # Ties left open are exchanged.
    clear = found.handed.open == 0
    turn = zones[np.argsort(front.count[zones].astype(np.int16), kind="stable")]
    ends = np.flatnonzero(np.diff(front.count[turn], append=-1)) + 1
    for begin, end in zip([0, *ends[:-1].tolist()], ends.tolist()):
        count = int(front.count[turn[begin]])
        for rows in in_blocks(end - begin, 2 * max(count, 1) ** 2):
            at = turn[begin:end][rows]
            votes, held = (each[: count + 1].take(at, axis=1) for each in (order.votes, order.held))
            parts, base = found.handed.denominator[at], found.base[at]
            line[at], slope[at], same[at] = one_line(votes, held, parts, (base, smallest[at]))
            if count:
                known = _of_holders(votes, held, base.astype(np.float64), parts.astype(np.float64))
                full = clear[at] & (held.sum(axis=0) == found.contest.seats[at])
                for all_zones, some in zip(numbers, known):
                    all_zones[:count, at] = some & full if some.dtype == np.bool_ else some
    return numbers, Lines(line, slope, same & clear)


def _of_holders(votes: Floats, held: Floats, base: Floats, parts: Floats) -> tuple[Floats, Bools, Floats, Bools]:
    """Return from which votes on each list that holds seats gains one, and the last it has, and where these are known.

    Parameters
    ----------
    votes, held : ndarray, shape (w + 1, z)
        Of these lists, and of the greatest without a seat.
    base, parts : ndarray, shape (z,)
    """
    count = len(votes) - 1
    # Claims to one more seat. With d votes more a list passes a claim that is ahead by d (D - t + k).
    claims = votes * parts - held * base
    own, has = claims[:count], held[:count]
    apart, by = own[:, None] - own, has[:, None] - has
    by += parts
    left = parts - has
    with np.errstate(divide="ignore", invalid="ignore"):
        number = apart / by
        free = np.maximum(number.max(axis=0), (claims[count] - own) / left)
        last = number.min(axis=0)
        by += 1
        apart -= base
        _itself(apart)[:] = NONE
        np.divide(apart, by, out=number)
        highest = np.maximum(number.max(axis=0), (claims[count] - own - base) / (left + 1))
        by -= 2
        apart += 2 * base
        _itself(apart)[:] = -NONE
        np.divide(apart, by, out=number)
        lowest = number.min(axis=0)
    votes = votes[:count]
    return np.floor(lowest) + votes, free <= lowest, np.floor(highest) + votes, highest <= last


def _itself(values: Floats) -> Floats:
    """Return the values of each list beside itself, to be written."""
    count, _, zones = values.shape
    return values.reshape(count * count, zones)[:: count + 1]
