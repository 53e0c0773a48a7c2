"""The seats of a party: won, near and at risk, also where the quota's base is not published.

What is shown where the base is not known is what holds for every number that it can have; where that differs, nothing
is.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .divisors import Ints
from .election import Bools, Election, Floats
from .next_seat import next_seat
from .reasons import Reasons, without_reason
from .seat_laws import Law
from .seat_methods import QUOTAS
from .seat_ranges import NO_END, SeatRanges, at_base, most_base, needs_ranges, seat_ranges
from .seats import CONTRADICTORY, Allocation, Contest, allocate, contradictory

PROSPECTS = ("safe", "marginal", "near_miss", "out_of_reach", "no_list", "tie", "unknown")
_SAFE, _MARGINAL, _NEAR, _OUT, _NO_LIST, _TIE, _UNKNOWN = range(len(PROSPECTS))
# The least and most a number can be over all bases; the most is infinite where it grows with the base.
Bounds = tuple[Floats, Floats]


@dataclass(frozen=True)
class Outlook:
    """Seats of n zones and m lists, and the prospects of one party; NaN or None where there is nothing to say.

    Attributes
    ----------
    found : Allocation
        Where the base is known.
    ranges : SeatRanges
        Where it is not.
    column : int
        The party's list.
    seats : ndarray, shape (n, m)
        Seats by list: NaN for no list, where lists are level, or where the base decides and is not known.
    missing, cushion : pair of ndarray
        Least and most votes missing for the next seat and until one is lost.
    taken_from : ndarray of object
    remainder_rank : ndarray
        1 + lists with a larger remainder.
    prospect : ndarray of int
        Index into `PROSPECTS`.
    reason : ndarray of object
        Why a zone has no prospect: a key of `reasons.REASONS`, or ``depends``.
    undecided : ndarray of bool
        Zones with a seat of which it is not known whose it is.
    holds_from : ndarray
        Where the base is not known and the whole allocation is the same for every number of it: from which number on.
    """

    found: Allocation
    ranges: SeatRanges
    column: int
    seats: Floats
    missing: Bounds
    cushion: Bounds
    taken_from: NDArray[np.object_]
    remainder_rank: Floats
    prospect: NDArray[np.int64]
    reason: Reasons
    undecided: Bools
    holds_from: Floats


def remainder_ranks(found: Allocation) -> Floats:
    """Return 1 + number of lists with a larger remainder, NaN for lists without; shape (n, m)."""
    remainder = found.handed.remainder
    ordered = np.sort(remainder, axis=1)
    larger = np.stack([(ordered > remainder[:, [at]]).sum(axis=1) for at in range(remainder.shape[1])], axis=1)
    return np.where((remainder >= 0) & (found.law.method in QUOTAS), 1.0 + larger, np.nan)


def _shown(found: Allocation) -> Floats:
    """Return the seats of each list, NaN where it does not stand, is level with others, or nothing is handed out."""
    handed = found.handed
    unknown = np.array([each is not None for each in found.reason], dtype=np.bool_)
    hidden = handed.tied | unknown[:, None] | (found.contest.votes < 0)
    return np.where(hidden, np.nan, handed.seats)


@dataclass(frozen=True)
class KnownSeats:
    """Seats as far as they are known; attributes as in `Outlook`."""

    found: Allocation
    ranges: SeatRanges
    seats: Floats
    undecided: Bools
    holds_from: Floats

    def most_seats(self) -> Ints:
        """Return the most seats that each list may have, where lists are level or the base is doubtful."""
        handed = self.found.handed
        most: Ints = np.nan_to_num(self.seats, nan=-1).astype(np.int64)
        hidden = most < 0
        most = np.where(hidden, handed.seats + handed.tied, most)
        doubtful = np.isin(self.found.reason.astype(str), list(CONTRADICTORY.values()))[:, None]
        most = np.where(doubtful & (self.found.contest.votes >= 0), self.found.contest.seats[:, None], most)
        if len(self.ranges.zone):
            zones, first = np.unique(self.ranges.zone, return_index=True)
            over = self.ranges.found.handed
            most[zones] = np.maximum(most[zones], np.maximum.reduceat(over.seats + over.tied, first))
        return most


def known_seats(
    contest: Contest, law: Law, *, turnout: float = 1.0, go_on: Callable[[float], bool] | None = None
) -> KnownSeats:
    """Return the seats of all lists: where the quota's base is not known those that are the same for every base."""
    # Only here: a search for votes goes on to more than there can be, and says itself where they end.
    found = allocate(contest, law, refused=contradictory(contest, law))
    ranges = seat_ranges(contest, law, needs_ranges(contest, law), turnout=turnout, go_on=go_on)
    seats = _shown(found)
    # A zone without seats leaves none open.
    undecided = (found.handed.open > 0) | np.array([each not in (None, "no_places") for each in found.reason], np.bool_)
    holds_from = np.full(len(seats), np.nan)
    if len(ranges.zone):
        zones, first = np.unique(ranges.zone, return_index=True)
        seats[zones], same = _agreed(ranges, first)
        undecided[zones] = ~same
        holds_from[zones] = np.where(same, ranges.start[first], np.nan)
    return KnownSeats(found, ranges, seats, undecided, holds_from)


def _within(bounds: Bounds, valid: Floats, percent: float) -> tuple[Bools, Bools]:
    """Return where votes are within a percentage of the valid votes for every base, and where for some."""
    with np.errstate(invalid="ignore", divide="ignore"):
        least, most = (100 * each / valid <= percent for each in bounds)
    return most, least


def _prospects(has: Floats, tied: Bools, missing: Bounds, cushion: Bounds, valid: Floats, within: Any) -> Ints:
    """Return the prospect of each zone, what is at risk before what is near; unknown where it depends on the base."""
    risk, perhaps_risk = _within(cushion, valid, within[0])
    near, perhaps_near = _within(missing, valid, within[1])
    out = np.where(has > 0, _SAFE, _OUT)
    out = np.where(near, _NEAR, np.where(perhaps_near, _UNKNOWN, out))
    out = np.where(risk, _MARGINAL, np.where(perhaps_risk, _UNKNOWN, out))
    return np.where(tied, _TIE, np.where(np.isnan(has), _UNKNOWN, out))


def seat_outlook(
    election: Election,
    contest: Contest,
    law: Law,
    party: str,
    *,
    marginal: float = 2.0,
    near: float = 2.0,
    turnout: float = 1.0,
    go_on: Callable[[float], bool] | None = None,
) -> Outlook:
    """Return the seats of all lists and the prospects of one party.

    Parameters
    ----------
    election, contest : Election, Contest
        The same zones.
    law : Law
    party : str
        Code of the list.
    marginal, near : float
        Percent of the valid votes within which a seat is at risk, or the next one near.
    turnout, go_on
        As for `seat_ranges`.
    """
    column, within = election.index(party), (marginal, near)
    known = known_seats(contest, law, turnout=turnout, go_on=go_on)
    found, ranges, own = known.found, known.ranges, next_seat(known.found, column)
    rank, tied = remainder_ranks(found)[:, column], found.handed.tied[:, column].copy()
    missing, cushion = (own.missing, own.missing.copy()), (own.cushion, own.cushion.copy())
    taken_from, reason = own.taken_from, found.reason.copy()
    if len(ranges.zone):
        zones = np.unique(ranges.zone)
        over = _over_points(contest, law, ranges, column)
        for bounds, values in ((missing, over.missing), (cushion, over.cushion)):
            bounds[0][zones], bounds[1][zones] = values
        taken_from[zones], rank[zones], tied[zones] = over.taken_from, over.rank, over.tied
        reason[zones] = None
    seats, undecided, holds_from = known.seats, known.undecided, known.holds_from
    # Beyond the last seat of a zone there is no next one, whatever number of quotas the votes would hold.
    with np.errstate(invalid="ignore"):
        full = seats[:, column] >= np.maximum(contest.seats, 1)
    for bound in missing:
        bound[full] = np.nan
    taken_from[full] = None
    prospect = _prospects(seats[:, column], tied, missing, cushion, election.valid, within)
    no_list = (contest.votes[:, column] < 0) & (contest.votes >= 0).any(axis=1)
    prospect[no_list] = _NO_LIST
    depends = (prospect == _UNKNOWN) & without_reason(reason)
    reason[depends] = "depends"
    return Outlook(
        found, ranges, column, seats, missing, cushion, taken_from, rank, prospect, reason, undecided, holds_from
    )


def _agreed(ranges: SeatRanges, first: NDArray[np.int64]) -> tuple[Floats, Bools]:
    """Return the seats that are the same in all ranges of each zone, and whether all are."""
    shown = _shown(ranges.found)
    least, most = np.minimum.reduceat(shown, first), np.maximum.reduceat(shown, first)
    standing = ranges.found.contest.votes[first] >= 0
    seats = np.where(least == most, least, np.nan)
    return seats, ~(np.isnan(seats) & standing).any(axis=1)


@dataclass(frozen=True)
class _Over:
    """What is known of the party in zones whose base is not, over all numbers of it; shape (zones,)."""

    missing: Bounds
    cushion: Bounds
    tied: Bools
    taken_from: NDArray[np.object_]
    rank: Floats


def _over_points(contest: Contest, law: Law, ranges: SeatRanges, column: int) -> _Over:
    """Look at all breakpoints and far beyond the last, or at the greatest number that the base can have.

    Between two of them votes missing run straight.
    """
    zones, last = np.unique(ranges.point_zone[::-1], return_index=True)
    ends = len(ranges.point_zone) - 1 - last
    most = most_base(contest, law)[zones]
    endless = most == NO_END
    far = np.where(endless, ranges.point[ends] * 1000, most)
    zone, point = np.append(ranges.point_zone, zones), np.append(ranges.point, far)
    order = np.argsort(zone, kind="stable")
    zone, point = zone[order], point[order]
    found = at_base(contest, law, zone, point)
    # With as many electors as ballots nobody is left to vote, and yet the votes missing are those of any number.
    own = next_seat(found, column, limited=False)
    first = np.unique(zone, return_index=True)[1]
    tail = np.append(first[1:], len(zone)) - 1
    rank = remainder_ranks(found)[:, column]

    inside = np.ones(len(zone), dtype=np.bool_)
    inside[tail] = ~endless

    def bounds(values: Floats) -> Bounds:
        near = np.where(inside, values, np.nan)
        with np.errstate(invalid="ignore"):
            grows = endless & (values[tail] > values[tail - 1])
        return np.fmin.reduceat(near, first), np.where(grows, np.inf, np.fmax.reduceat(near, first))

    def agreed(values: Floats) -> Floats:
        least, most = np.fmin.reduceat(values, first), np.fmax.reduceat(values, first)
        return np.where(least == most, least, np.nan)

    names, numbers = np.unique(np.array([each or "" for each in own.taken_from], dtype=object), return_inverse=True)
    takers = agreed(np.where(np.isnan(own.missing) | ~inside, np.nan, numbers))
    taken = np.array([None if at != at else names[int(at)] or None for at in takers.tolist()], dtype=object)
    tied = np.logical_and.reduceat(found.handed.tied[:, column], first)
    rank = np.where(np.logical_or.reduceat(np.isnan(rank), first), np.nan, agreed(rank))
    return _Over(bounds(own.missing), bounds(own.cushion), tied, taken, rank)
