"""The least votes for a first seat where the quota moves with a list's own votes: many lists of a zone by one line.

For lists without a seat t is 1, and the numbers that `moving_quota` explains are lines in R. The least of those held is
the same line for all of these lists where it is so for the greatest and the smallest R, as the least of lines is
concave. Where claims overtake each other in between, the lists with most votes come first, as far as their line holds,
then those with fewer.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .divisors import Ints
from .election import Bools, Floats
from .overtaking import LAST, Beside, ByShares, Front, first_with, settled
from .seats import Allocation

MOST = np.iinfo(np.int64).max


@dataclass(frozen=True)
class Lines:
    """The claim passed first of those held, by zone: v D and 1 - k, and where that is so for all lists without a seat.

    All of shape (n,).
    """

    line: Ints
    slope: Ints
    same: Bools


def counted_votes(found: Allocation, front: Front) -> Ints:
    """Return the votes of each list that are in the base of the quota."""
    return front.votes if found.law.base == "lists" else np.maximum(found.contest.votes, 0)


def whole_quotas(left: Ints, target: Ints | np.int64, rest: Ints) -> Ints:
    """Return the least votes that make ``target`` whole quotas, ``left`` more of which make the base."""
    least: Ints = np.where(left > 0, -(-target * rest // np.maximum(left, 1)), MOST)
    return least


def first_seats(found: Allocation, certain: Bools, front: Front, lines: Lines) -> tuple[Ints, Bools]:
    """Return the least votes for a first seat, and for which lists without a seat that is known.

    Claims overtake each other as the quota grows, and then one line does not hold for all lists of a zone: those with
    most votes and those with fewer are looked at apart.
    """
    parts, counted, seatless = found.handed.denominator, counted_votes(found, front), found.handed.seats == 0
    least = _on_line(lines.line[:, None], lines.slope[:, None], parts[:, None], found.base[:, None] - counted)
    # Written to by flat places, so row after row whatever the order of the votes in memory.
    least, known = np.ascontiguousarray(least), np.ascontiguousarray(seatless & (certain & lines.same)[:, None])
    zone = np.flatnonzero(certain & ~lines.same & seatless.any(axis=1))
    among, claims = seatless[zone], front.order.held.take(zone, axis=1)
    while len(zone):
        counted_in, base = counted[zone], found.base[zone]
        most = np.where(among, counted_in, -1).max(axis=1)
        votes = front.order.votes.take(zone, axis=1)
        claims, enough = _held_by_others(found, front, zone, votes, claims, base - most)
        down_to = base - _until(votes, claims, parts[zone], base - most)
        some = among & (counted_in >= np.minimum(down_to, most)[:, None])
        fewest = np.where(some, counted_in, MOST).min(axis=1)
        line, slope, same = one_line(votes, claims, parts[zone], (base - most, base - fewest))
        flat = np.flatnonzero(some & (same & enough)[:, None])
        row = flat // counted.shape[1]
        at = flat + ((zone - np.arange(len(zone))) * counted.shape[1])[row]
        # A list that holds one of these claims has it as one of the others.
        place = front.order.place.reshape(-1)[at] * len(zone) + row
        other = np.append(claims.reshape(-1), np.zeros(len(zone)))[place] == 0
        row, at = row[other], at[other]
        known.reshape(-1)[at] = True
        rest = base[row] - counted.reshape(-1)[at]
        least.reshape(-1)[at] = _on_line(line[row], slope[row], parts[zone[row]], rest)
        among &= ~some
        left = np.flatnonzero(among.any(axis=1))
        zone, among, claims = zone[left], among[left], claims.take(left, axis=1)
    if found.law.method != "hare":
        least = np.minimum(least, whole_quotas(parts[:, None] - 1, np.int64(1), found.base[:, None] - counted))
    return np.ascontiguousarray(least), known


def _on_line(line: Ints, slope: Ints, parts: Ints, rest: Ints) -> Ints:
    """Return the least votes with which a list has passed the claim of a line, all of one shape or of one column."""
    passed = rest.astype(np.float64)
    passed *= slope
    passed += line
    passed /= np.maximum(parts - slope, 1)
    least: Ints = np.maximum(np.floor(passed, out=passed), 0, out=passed).astype(np.int64)
    least += 1
    return least


def _held_by_others(
    found: Allocation, front: Front, zone: NDArray[np.int64], votes: Floats, held: Floats, rest: Ints
) -> tuple[Floats, Bools]:
    """Return the claims held before a list without a seat has its first, and where no further list holds any."""
    places = found.contest.seats[zone]
    beside = Beside(votes, held, places, np.ones_like(places))
    _, _, claims = settled(beside, ByShares(beside, rest.astype(np.float64), found.handed.denominator[zone]))
    return claims, front.suffices(zone, claims, votes)


def _until(votes: Floats, held: Floats, parts: Ints, rest: Ints) -> Floats:
    """Return up to which R, about, the claim that is passed first of those held stays so, and none free is after it."""
    zones, scaled, below = np.arange(votes.shape[1]), votes * parts, held + (parts - 1)
    with np.errstate(divide="ignore", invalid="ignore"):
        height, slope = scaled / below, (1 - held) / below
        last = np.where(held > 0, height + slope * rest, LAST)
        line = first_with(last, last.min(axis=0))
        first, falling = height[line, zones], slope[line, zones]
        until = np.where((held > 0) & (slope < falling), (height - first) / (falling - slope), LAST).min(axis=0)
        below += 1
        height, slope = scaled / below, -held / below
        free = np.where(slope > falling, (height - first) / (falling - slope), LAST).min(axis=0)
    # Those nearer to where lines meet than floats tell apart are left for the next one.
    nearest: Floats = np.minimum(until, free) * (1 - 1e-9)
    return nearest


def one_line(votes: Floats, held: Floats, parts: Ints, ends: Sequence[Ints]) -> tuple[Ints, Ints, Bools]:
    """Return the claim passed first of those held, v D and 1 - k, and where it is so from one end of R to the other.

    Nothing free may be passed after it at either end: the greatest of the free lines is convex.
    """
    by = np.maximum(parts, 1).astype(np.float64)
    zones, nobody, scaled = np.arange(votes.shape[1]), (held <= 0) * LAST, votes * by
    lasts, lows, highs = [], [], []
    with np.errstate(divide="ignore", invalid="ignore"):
        for end in (each.astype(np.float64) for each in ends):
            above, below = (1 - held) * end, held + (by - 1)
            above += scaled
            lasts.append(np.maximum(above / below, nobody))
            lows.append(lasts[-1].min(axis=0))
            above -= end
            below += 1
            above /= below
            highs.append(above.max(axis=0))
    first = first_with(lasts[0], lows[0])
    line, slope = scaled[first, zones], 1 - held[first, zones]
    same: Bools = (lasts[1][first, zones] == lows[1]) & (np.maximum(*highs) <= np.minimum(*lows)) & (lows[0] < LAST)
    return np.where(same, line, 0).astype(np.int64), slope.astype(np.int64), same
