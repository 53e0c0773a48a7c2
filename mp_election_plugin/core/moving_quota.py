"""The least votes with which a list has its t-th seat where the quota moves with its votes, as one on votes does.

With x votes of the list the quota's base is R + x, R being the rest of it, and D quotas make the base: the k-th claim
of a list with w votes is w D - (k - 1) (R + x), that of the list itself x D - (t - 1) (R + x). The list passes a claim
from x > (w D + (t - k) R) / (D - t + k) on, whatever becomes of the others: the seats change at one of these numbers.

For lists without a seat t is 1, and the numbers are lines in R. The least of those held is the same line for all of
these lists where it is so for the greatest and the smallest R, as the least of lines is concave.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .election import Bools, Floats
from .least_votes import NEVER, Pairs, votes_taking_part
from .overtaking import EXACT, Beside, ByShares, Order, in_blocks, least_above, ordered, settled
from .reasons import without_reason
from .seat_laws import Law
from .seat_methods import Ints
from .seats import Allocation

# Quotas that are fractions of the base; a rounded one jumps by a vote now and then.
_EXACT = ("hare", "hagenbach_bischoff", "imperiali")
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
    certain = _certain(found)
    gaining, together = _first_seats(found, certain)
    holding = np.full(shape, NEVER)
    single = (seats > 0) | ~together[:, None]
    single &= certain[:, None] & (found.contest.votes >= 0)
    zone, own = np.nonzero(single)
    holding[zone, own], gaining[zone, own], _ = moving_votes_of(found, zone, own)
    has_all = seats >= found.contest.seats[:, None]
    return holding, gaining, certain[:, None] & (~has_all | (found.law.method == "hare"))


def moving_votes_of(found: Allocation, zone: NDArray[np.int64], own: Ints) -> tuple[Ints, Ints, Bools]:
    """Return the same of some lists, given by zone and column; shape (k,)."""
    certain, shape = _certain(found)[zone], found.contest.votes.shape
    holding, gaining = np.full(len(zone), NEVER), np.full(len(zone), NEVER)
    # With S seats the S + 1 lists with most votes can have a claim, beside the list itself.
    votes, width = votes_taking_part(found), min(shape[1], int(found.contest.seats.max(initial=0)) + 2)
    best = ordered(votes, votes, _held(found), width)
    places, seats = found.contest.seats[zone], found.handed.seats[zone, own]
    # Zones with few seats come first, as few lists are looked at in them.
    order = np.argsort(places, kind="stable")
    order = order[certain[order]]
    for rows in in_blocks(len(order), width):
        at = order[rows]
        wide = min(width, int(places[at[-1]]) + 2)
        some = at[seats[at] < places[at]]
        gaining[some] = _gaining(found, best, zone[some], own[some], wide)
        some = at[seats[at] > 0]
        holding[some] = _holding(found, best, zone[some], own[some], wide)
    return holding, gaining, certain & ((seats < places) | (found.law.method == "hare"))


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


def _rest(found: Allocation, zone: NDArray[np.int64], own: Ints) -> Ints:
    """Return the quota's base without the votes of each list."""
    counted = np.maximum(found.contest.votes[zone, own], 0)
    if found.law.base == "lists":
        counted *= found.part[zone, own]
    rest: Ints = found.base[zone] - counted
    return rest


def _claims(
    found: Allocation, best: Order, zone: NDArray[np.int64], own: Ints, wide: int, more: int
) -> tuple[Floats, Floats, Ints]:
    """Return what `overtaking.settled` does for a seat of each list, and its least votes by whole quotas."""
    votes, held = best.beside(zone, own, wide)
    has = found.handed.seats[zone, own]
    target, rest, parts = has + more, _rest(found, zone, own), found.handed.denominator[zone]
    beside = Beside(votes, held, found.contest.seats[zone] - has, target)
    last, following, _ = settled(beside, ByShares(beside, rest.astype(np.float64), parts))
    return last, following, _whole(parts - target, target, rest)


def _gaining(found: Allocation, best: Order, zone: NDArray[np.int64], own: Ints, wide: int) -> Ints:
    held, _, whole = _claims(found, best, zone, own, wide, 1)
    least = np.minimum(least_above(held, _ALL), whole)
    return np.where(least == _ALL, NEVER, least)


def _holding(found: Allocation, best: Order, zone: NDArray[np.int64], own: Ints, wide: int) -> Ints:
    _, free, whole = _claims(found, best, zone, own, wide, 0)
    return np.maximum(np.minimum(least_above(free, 1), whole), 1)


def _whole(left: Ints, target: Ints | np.int64, rest: Ints) -> Ints:
    """Return the least votes that make ``target`` whole quotas, ``left`` more of which make the base."""
    least: Ints = np.where(left > 0, -(-target * rest // np.maximum(left, 1)), _ALL)
    return least


def _first_seats(found: Allocation, certain: Bools) -> tuple[Ints, Bools]:
    """Return the least votes for a first seat, shape (n, m), and the zones in which they hold for all without one."""
    handed, votes = found.handed, votes_taking_part(found)
    counted = votes if found.law.base == "lists" else np.maximum(found.contest.votes, 0)
    pairs = Pairs(handed.seats > 0)
    seatless, parts, places = handed.seats == 0, handed.denominator, pairs.of(handed.seats)
    scaled = pairs.of(votes) * pairs.of(parts)
    # From the greatest rest, of a list without a vote, to the smallest.
    ends = (found.base, found.base - np.where(seatless, counted, 0).max(axis=1, initial=0))
    lines, lows, highs = [], [], [np.where(seatless, votes, 0).max(axis=1, initial=0)]
    for end in ends:
        rest = pairs.of(end)
        last = np.append((scaled + (1 - places) * rest) / np.maximum(pairs.of(parts) - 1 + places, 1), np.inf)
        following = np.append((scaled - places * rest) / np.maximum(pairs.of(parts) + places, 1), -np.inf)
        lines.append(pairs.lowest(last[:-1]))
        lows.append(last[lines[-1]])
        highs.append(following[pairs.lowest(-following[:-1])])
    together = certain & (handed.open == 0) & (lines[0] == lines[1]) & (lines[0] >= 0)
    together &= np.maximum.reduce(highs) <= np.minimum(*lows)
    line, slope = (np.append(each, 0)[lines[0]][:, None] for each in (scaled, 1 - places))
    rest = found.base[:, None] - counted
    least = np.maximum((line + slope * rest) // np.maximum(parts[:, None] - slope, 1), 0) + 1
    if found.law.method != "hare":
        least = np.minimum(least, _whole(parts[:, None] - 1, np.int64(1), rest))
    return least, together
