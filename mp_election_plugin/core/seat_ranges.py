"""What an allocation is for every number that an unpublished figure may have: registered electors, or ballots cast.

As a function of the quota's base an allocation is the same between two breakpoints: where a list has one whole quota
less, two remainders change their order, or a list no longer has a share of the base that it needs to take part. All are
computed, so the ranges are exact and no figure is assumed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from .divisors import Ints
from .errors import QT_TRANSLATE_NOOP, ElectionError, Message, some
from .seat_laws import Law
from .seat_methods import QUOTAS, quota
from .seats import Allocation, Contest, allocate

# Zones and breakpoints that are computed at once.
_ROWS = 100_000
NO_END = -1


@dataclass(frozen=True)
class SeatRanges:
    """Allocations of zones whose base is not known, one row a range; ranges of a zone follow each other.

    Attributes
    ----------
    zone : ndarray
        Row of the zone in the contest.
    start, end : ndarray
        First and last number of the base for which the allocation holds; the last ends at `most_base`.
    found : Allocation
        Allocation at the start of each range.
    point_zone, point : ndarray
        Zone and number of all breakpoints, those included at which no seat changes.
    """

    zone: NDArray[np.int64]
    start: Ints
    end: Ints
    found: Allocation
    point_zone: NDArray[np.int64]
    point: Ints


def needs_ranges(contest: Contest, law: Law) -> NDArray[np.int64]:
    """Return the rows of zones whose quota stands on a figure that is not published, and have all else."""
    if law.method not in QUOTAS or law.base not in ("registered", "voters"):
        return np.zeros(0, dtype=np.int64)
    known = (contest.seats > 0) & (contest.votes > 0).any(axis=1)
    return np.flatnonzero(known & (contest.figure(law.base) < 0))


def most_base(contest: Contest, law: Law) -> Ints:
    """Return the greatest number that the base can have in each zone, `NO_END` where there is none.

    There are no more ballots cast than electors, unless the published figures contradict each other.
    """
    bound = (contest.registered >= contest.least_ballots()) & (law.base == "voters")
    most: Ints = np.where(bound, contest.registered, NO_END)
    return most


def turnout_notes(contest: Contest, law: Law, turnout: float) -> list[Message]:
    """Return a warning where published figures have a higher turnout than the one held to be the highest."""
    if law.base != "registered" or not len(needs_ranges(contest, law)):
        return []
    share, cast = Fraction(repr(float(turnout))), contest.least_ballots()
    higher = (cast <= contest.registered) & (cast * share.denominator > contest.registered * share.numerator)
    if not higher.any():
        return []
    template = QT_TRANSLATE_NOOP(
        "core",
        "TURNOUT: by published figures more than {turnout:g} % voted in {count} zones: {zones}. Give a higher turnout, "
        "or seats of zones without registered electors may be wrong.",
    )
    zones = some([contest.names[row] for row in np.flatnonzero(higher).tolist()])
    return [Message(template, {"turnout": 100 * turnout, "count": int(higher.sum()), "zones": zones}, warning=True)]


def seat_ranges(
    contest: Contest,
    law: Law,
    rows: NDArray[np.int64],
    *,
    turnout: float = 1.0,
    go_on: Callable[[float], bool] | None = None,
) -> SeatRanges:
    """Return the allocations of some zones for every base from the least that is possible on.

    Parameters
    ----------
    contest : Contest
    law : Law
    rows : ndarray
        Zones, as from `needs_ranges`.
    turnout : float
        Highest turnout that is held to be possible, above 0; 1 assumes nothing: electors are at least the ballots.
    go_on : callable, optional
        Told the part that is done; answers False to stop.

    Raises
    ------
    ElectionError
        If the turnout is none.
    """
    if not 0 < turnout <= 1:
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core", "TURNOUT: the highest turnout is {turnout:g} %; it should be above 0 and at most 100 %."
            ),
            turnout=100 * turnout,
        )
    share = Fraction(repr(float(turnout))) if law.base == "registered" else Fraction(1)
    least, most = contest.least_ballots(), most_base(contest, law)
    zones: list[Ints] = []
    points: list[Ints] = []
    for done, row in enumerate(rows.tolist()):
        first = -(-int(least[row]) * share.denominator // share.numerator)
        at = _points(law, contest.votes[row], int(contest.seats[row]), first)
        limits = [each for each in _limits(contest, law, row) if each > first]
        at = np.union1d(at, np.array(limits, dtype=np.int64))
        at = at[at <= most[row]] if most[row] != NO_END else at
        zones.append(np.full(len(at), row, dtype=np.int64))
        points.append(at)
        if go_on is not None and done % 1000 == 0 and not go_on(done / len(rows)):
            break
    none = [np.zeros(0, dtype=np.int64)]
    zone, point = np.concatenate(zones or none), np.concatenate(points or none)
    kept = _first_of_each(contest, law, zone, point)
    points_of, every = zone, point
    zone, start = zone[kept], point[kept]
    end = np.append(start[1:] - 1, NO_END)
    if len(zone):
        last = np.append(zone[1:] != zone[:-1], True)
        end[last] = most[zone[last]]
    return SeatRanges(zone, start, end[: len(zone)], at_base(contest, law, zone, start), points_of, every)


def at_base(contest: Contest, law: Law, zone: NDArray[np.int64], base: Ints) -> Allocation:
    """Return the allocation of zones at a number of electors, or of ballots cast."""
    chosen = contest.rows(zone)
    assumed = replace(chosen, registered=base) if law.base == "registered" else replace(chosen, voters=base)
    return allocate(assumed, law)


def _points(law: Law, votes: Ints, seats: int, first: int) -> Ints:
    """Return every base at which an allocation may begin to be another one, the first included; in their order.

    With v D the votes times the quota's denominator and N its numerator: v D / N is whole at N = v D / k, and the
    remainders of two lists are level at N = (v - w) D / k.
    """
    held = np.unique(votes[votes > 0])
    one = np.ones(1, dtype=np.int64)
    _, denominator = quota(law.method, one, one * seats)
    scale = int(denominator[0])
    # What N is of the base: N = B where the quota is a fraction, else about B / (S + 1).
    parts = 1 if scale > 1 or law.method == "hare" else seats + 1
    top = np.concatenate([held, (held[:, None] - held[None, :])[held[:, None] > held[None, :]]]) * scale * parts
    most = int(top.max(initial=0)) // max(first, 1) + 1
    by = np.arange(1, most + 1)
    near = (top[:, None] // by[None, :])[top[:, None] >= by[None, :] * max(first - 2 * parts, 1)]
    reach = np.arange(-2 * parts, 2 * parts + 1) if parts > 1 else np.arange(-1, 2)
    around = (near[:, None] + reach[None, :]).ravel()
    found: Ints = np.unique(np.append(around[around > first], first))
    return found


def _limits(contest: Contest, law: Law, row: int) -> list[int]:
    """Return the bases from which on a list of a zone has less than a share of them that it needs."""
    votes, found = contest.votes[row], []
    for threshold in (law.threshold, law.single_list):
        if threshold is None or threshold.of != law.base or threshold.where != "zone":
            continue
        if threshold is law.single_list and (votes >= 0).sum() != 1:
            continue
        other = dict(threshold.shares)
        for code, own in zip(contest.codes, votes.tolist()):
            share = other.get(code, threshold.share)
            if own > 0 and share > 0 and code not in threshold.exempt:
                found.append(int(own / share) + 1)
    return found


def _first_of_each(contest: Contest, law: Law, zone: NDArray[np.int64], point: Ints) -> NDArray[np.int64]:
    """Return the points at which the allocation is another than at the point before, or the zone is."""
    changed = np.ones(len(zone), dtype=np.bool_)
    before = None
    for begin in range(0, len(zone), _ROWS):
        part = slice(begin, begin + _ROWS)
        handed = at_base(contest, law, zone[part], point[part]).handed
        state = np.concatenate([handed.seats, handed.tied, handed.open[:, None], handed.over[:, None]], axis=1)
        previous = np.concatenate([state[:1] * 0 - 1 if before is None else before, state[:-1]])
        changed[part] = (state != previous).any(axis=1)
        before = state[-1:]
    changed[1:] |= zone[1:] != zone[:-1]
    return np.flatnonzero(changed)
