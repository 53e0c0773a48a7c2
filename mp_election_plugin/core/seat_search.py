"""The least change of a list's votes that moves a seat, found step by step where no formula gives it at once.

As a list gains votes the threshold rises with them and other lists fall below it, and as it loses some they come back.
Between two such points the same lists take part and the formulas of `least_votes` and `moving_quota` hold, so the
search goes from point to point; a list may well lose a seat where another drops out. What they leave open (ties, rounds
of remainders, quotas rounded to whole votes) is searched for by halving.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .divisors import DIVISORS, ONE_EACH, Ints, divisor
from .election import Bools, Floats
from .least_votes import NEVER, least_votes
from .limits import FAR, Limits, limits_of
from .moving_quota import has_moving_quota, moving_votes_of
from .reasons import without_reason
from .rounded_quota import Reach, has_jumps, reach
from .seat_methods import PLURALITY
from .seats import Allocation, allocate

# Zones and lists that are looked at together.
_ROWS = 20_000


def searched(found: Allocation, zone: NDArray[np.int64], own: Ints, room: Ints) -> tuple[Floats, Floats]:
    """Return the votes missing for one more seat and the cushion of some lists.

    Parameters
    ----------
    found : Allocation
    zone, own : ndarray, shape (k,)
        Zone and column of each list.
    room : ndarray, shape (n,)
        How many more votes there can be in each zone.
    """
    missing, cushion = np.full(len(zone), np.nan), np.full(len(zone), np.nan)
    has = found.handed.seats[zone, own]
    for begin in range(0, len(zone), _ROWS):
        part = slice(begin, begin + _ROWS)
        missing[part] = _Walk(found, zone[part], own[part], room[zone[part]], rising=True).run()
        at = begin + np.flatnonzero(has[part] > 0)
        cushion[at] = _Walk(found, zone[at], own[at], room[zone[at]], rising=False).run()
    return missing, cushion


class _Walk:
    """Lists on their way to the votes at which they gain, or lose, a seat."""

    def __init__(self, found: Allocation, zone: NDArray[np.int64], own: Ints, room: Ints, *, rising: bool) -> None:
        self._found, self._zone, self._own, self._rising = found, zone, own, rising
        self._has = found.handed.seats[zone, own]
        self._votes = found.contest.votes[zone, own]
        self._end = self._far_enough(room) if rising else -self._votes
        self._more = np.zeros(len(zone), dtype=np.int64)
        self._limits = limits_of(found.contest, found.law)

    def _far_enough(self, room: Ints) -> Ints:
        """Return how many more votes are looked at: with so many a list has all the seats that it can have."""
        contest = self._found.contest
        everyone = np.maximum(contest.votes, 0).sum(axis=1)[self._zone]
        base, seats = self._found.base[self._zone], contest.seats[self._zone]
        return np.minimum(4 * (seats + 2) * (np.maximum(everyone, base) + 1), room)

    def run(self) -> Floats:
        """Return the change in votes of each list, NaN where there is none."""
        out = np.full(len(self._zone), np.nan)
        left = np.flatnonzero(self._has > 0) if not self._rising else np.arange(len(self._zone))
        while len(left):
            here = self._at(left, self._more[left])
            seats = here.handed.seats[np.arange(len(left)), self._own[left]]
            moved = seats > self._has[left] if self._rising else seats < self._has[left]
            out[left[moved]] = np.abs(self._more[left[moved]])
            step = self._step(here, left, seats)
            step = np.maximum(step, self._more[left] + 1) if self._rising else np.minimum(step, self._more[left] - 1)
            beyond = (step > self._end[left]) if self._rising else (step < self._end[left])
            self._more[left] = step
            left = left[~moved & ~beyond]
        return out

    def _at(self, rows: NDArray[np.int64], more: Ints) -> Allocation:
        """Return the allocation with more votes; who takes part nationally stays, as the other zones do."""
        found, zone = self._found, self._zone[rows]
        national = found.law.threshold is not None and found.law.threshold.where == "national"
        contest = found.contest.rows(zone).with_more(self._own[rows], more)
        return allocate(contest, found.law, found.part[zone] if national else None)

    def _step(self, here: Allocation, rows: NDArray[np.int64], seats: Ints) -> Ints:
        """Return the change at which the list has one seat more or less, or at which others take part."""
        own, more = self._own[rows], self._more[rows]
        end = self._set_ends(here, rows)
        held, gained, sure = self._by_formula(here, own)
        votes = self._votes[rows]
        if self._rising:
            target = np.where(gained == NEVER, FAR, gained - votes)
        else:
            target = np.where(held == NEVER, FAR, held - votes - 1)
        open_yet = np.flatnonzero(~sure)
        if len(open_yet) and has_jumps(here.law):
            there = reach(here, own, seats + self._rising)
            jumps = open_yet[there.known[open_yet]]
            open_yet = open_yet[~there.known[open_yet]]
            target[jumps] = self._quota_by_quota(rows[jumps], end[jumps], seats[jumps], there.of(jumps))
        if len(open_yet):
            target[open_yet] = self._halved(rows[open_yet], more[open_yet], end[open_yet], seats[open_yet])
        return np.minimum(target, end) if self._rising else np.maximum(np.where(target == FAR, -FAR, target), end)

    def _by_formula(self, here: Allocation, own: Ints) -> tuple[Ints, Ints, Bools]:
        """Return the least votes to hold and to gain a seat while the same lists take part, and where that is sure."""
        law, at = here.law, np.arange(len(own))
        part = here.part[at, own]
        # A list of which nothing is known, or that has yet to take part, goes on to the next point.
        known = without_reason(here.reason)
        if has_moving_quota(law):
            held, gained, sure = moving_votes_of(here, at, own)
        elif law.base in (None, "registered"):
            all_held, all_gained, all_sure = least_votes(here)
            held, gained, sure = all_held[at, own], all_gained[at, own], all_sure[at, own]
        else:
            held = gained = np.full(len(own), NEVER)
            sure = np.zeros(len(own), dtype=np.bool_)
        outside = ~part & (self._limits is not None) & ~self._alone(here)
        return held, np.where(outside, NEVER, gained), (sure & known) | outside

    def _alone(self, here: Allocation) -> Bools:
        """Return the zones whose only list has to reach a share of its own."""
        single: Bools = (here.contest.votes >= 0).sum(axis=1) == 1
        return single & (here.law.single_list is not None)

    def _set_ends(self, here: Allocation, rows: NDArray[np.int64]) -> Ints:
        """Return the first change at which other lists take part than now."""
        far = np.full(len(rows), FAR if self._rising else -FAR)
        if self._limits is None:
            return far
        own, at, more = self._own[rows], np.arange(len(rows)), self._more[rows]
        limits = Limits(
            self._limits.most[self._zone[rows]], self._limits.figure[self._zone[rows]], self._limits.moves,
            self._limits.upper, self._limits.lower, self._limits.exempt,
        )  # fmt: skip
        entry = limits.entry(self._votes[rows], own) - self._votes[rows]
        alone, part = self._alone(here), here.part[at, own]
        figure = limits.figure + (more if limits.moves else 0)
        most = limits.most.copy()
        most[at, own] = -1 if not self._rising else FAR
        if self._rising:
            most[~(here.part & self._matter(here))] = FAR
            end = np.where(limits.moves, more + most.min(axis=1) - figure + 1, FAR)
            # Until it takes part itself nothing is won, whoever drops out.
            end = np.where(part, end, np.maximum(entry, more + 1))
        else:
            most[(most >= figure[:, None]) | self._cannot_win(here, own)] = -1
            behind = most.max(axis=1)
            end = np.where(limits.moves & (behind >= 0), more - (figure - behind), -FAR)
            end = np.maximum(end, entry - 1)
        return np.where(alone, far, end)

    def _matter(self, here: Allocation) -> Bools:
        """Return the lists without which the list would have other chances: with divisors those with seats."""
        if here.law.method in DIVISORS or here.law.method == PLURALITY:
            return (here.handed.seats > 0) | here.handed.tied
        return np.ones(here.part.shape, dtype=np.bool_)

    def _cannot_win(self, here: Allocation, own: Ints) -> Bools:
        """Return the lists that would win no seat if they took part: with divisors those behind one that has none."""
        method, votes = here.law.method, here.contest.votes
        if method not in DIVISORS or method in ONE_EACH:
            return votes <= 0
        # Of lists that are level each may have the seat.
        following = divisor(method, here.handed.seats + here.handed.tied + 1)
        behind = np.where(here.part & (votes > 0), votes / following, 0.0)
        behind[np.arange(len(own)), own] = 0.0
        first = float(divisor(method, np.int64(1)))  # type: ignore[arg-type]
        last: Bools = votes / first < behind.max(axis=1)[:, None] * (1 - 1e-9)
        return last

    def _quota_by_quota(self, rows: NDArray[np.int64], end: Ints, seats: Ints, there: Reach) -> Ints:
        """Return the change at which a seat is moved where a quota on votes is rounded; as `_halved`.

        Seats do not fall with more votes while the quota is the same, so the last votes with it, or the first, tell
        whether any of them moves a seat. Where a further round may begin each number of votes is looked at.
        """
        target, sign = np.full(len(rows), FAR), 1 if self._rising else -1
        votes, start = self._votes[rows], self._votes[rows] + self._more[rows] + sign
        if self._rising:
            last = np.minimum(np.maximum(there.good, there.surely), votes + np.minimum(end - 1, self._end[rows]))
            at = np.where(start < there.surely, start, np.maximum(start, there.first))
        else:
            last = np.maximum(np.where(there.first > there.surely, there.first - 1, 0), votes + end + 1)
            last = np.maximum(last, 0)
            at = np.minimum(start, np.maximum(there.good, there.surely) - 1)
        left = np.flatnonzero(sign * (last - at) >= 0)
        while len(left):
            here = there.of(left)
            begin, ending = here.same_quota(at[left])
            if self._rising:
                to = np.where(at[left] < here.surely, at[left], np.minimum(ending, last[left]))
            else:
                to = np.maximum(np.where(at[left] < here.surely, at[left], np.maximum(begin, here.surely)), last[left])
            # Of votes before those of this quota none moves a seat.
            found = self._between(rows[left], (at[left] - sign) - votes[left], to - votes[left], seats[left])
            target[left] = found
            at[left] = to + sign
            if self._rising:
                at[left] = np.where(at[left] < here.surely, at[left], np.maximum(at[left], here.first))
            left = left[(found == FAR) & (sign * (last[left] - at[left]) >= 0)]
        return target

    def _halved(self, rows: NDArray[np.int64], start: Ints, end: Ints, seats: Ints) -> Ints:
        """Return the change at which a seat is moved before others take part, by halving; beyond the end if at none.

        Seats do not fall when a list's own votes rise, save by a few votes where a quota on votes is rounded.
        """
        limit = self._end[rows]
        return self._between(
            rows, start.copy(), np.minimum(end - 1, limit) if self._rising else np.maximum(end + 1, limit), seats
        )

    def _between(self, rows: NDArray[np.int64], low: Ints, high: Ints, seats: Ints) -> Ints:
        """Return the change after ``low`` at which a seat is moved, `FAR` where the change ``high`` moves none."""
        sign, at = 1 if self._rising else -1, np.arange(len(rows))

        def moved(more: Ints) -> Bools:
            now = self._at(rows, more).handed.seats[at, self._own[rows]]
            there: Bools = sign * now > sign * seats
            return there

        possible = (sign * (high - low) > 0) & moved(np.where(sign * (high - low) > 0, high, low))
        while (possible & (np.abs(high - low) > 1)).any():
            middle = low + (high - low) // 2
            reached = moved(middle)
            high, low = np.where(reached, middle, high), np.where(reached, low, middle)
        return np.where(possible, high, FAR)
