"""From which votes on a list has its t-th seat where the quota is rounded to whole votes and moves with its own votes.

With x votes of the list and R the rest of the base the quota is near (R + x) / (S + 1): with Droop up to a vote above,
rounded to the nearest half a vote to either side. While it stays the same the claims of the list grow with its votes
and seats do not fall; where it grows by a vote they may. So a claim of the others is passed for the first time and, up
to S (S + 1) votes later, for good. Both are fractions as in `moving_quota`, with the least and the greatest that the
quota can be, and what lies between them is looked at quota by quota.

A claim is a seat where no list has a further one by a second round of remainders: with as many lists as seats, or with
S (S + 1) votes where the votes of the lists are the base.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .divisors import Ints
from .election import Bools
from .least_votes import votes_taking_part
from .reasons import without_reason
from .seat_laws import Law
from .seat_methods import ROUNDED
from .seats import Allocation

# Figures that are computed together.
_CELLS = 1_000_000


def has_jumps(law: Law) -> bool:
    """Return whether the quota moves with a list's own votes in whole votes."""
    return law.method in ROUNDED and law.base in ("lists", "valid", "voters")


@dataclass(frozen=True)
class Reach:
    """Of some lists, one a zone; shape (r,).

    Attributes
    ----------
    first, good : ndarray
        Votes with which the list may have the seat, and from which on it has it.
    surely : ndarray
        Votes from which on this is so: with fewer a further round of remainders may give it a seat.
    rest, seats : ndarray
        The rest of the base, and the seats of the zone.
    known : ndarray of bool
        Where all of this is so; elsewhere nothing is said.
    """

    method: str
    first: Ints
    good: Ints
    surely: Ints
    rest: Ints
    seats: Ints
    known: Bools

    def of(self, rows: NDArray[np.int64]) -> Reach:
        """Return some of the lists."""
        figures: dict[str, Any] = {
            name: getattr(self, name)[rows] for name in ("first", "good", "surely", "rest", "seats", "known")
        }
        return replace(self, **figures)

    def same_quota(self, votes: Ints) -> tuple[Ints, Ints]:
        """Return the least and the most votes of the list with which the quota is the same as with these."""
        parts = self.seats + 1
        # Twice the base at which the quota is one more is an even multiple of the parts, or an odd one.
        odd = 0 if self.method == "droop" else 1
        number = (2 * (self.rest + votes) + odd * parts) // (2 * parts)
        begin, end = (-(-(2 * each - odd) * parts // 2) for each in (number, number + 1))
        return begin - self.rest, end - 1 - self.rest


def reach(found: Allocation, own: Ints, target: Ints) -> Reach:
    """Return from which votes on a list of each zone has its ``target``-th seat; by a law that `has_jumps`."""
    rows, votes, seats = np.arange(len(own)), votes_taking_part(found), found.contest.seats
    rest, others = found.base - votes[rows, own], votes.copy()
    others[rows, own] = 0
    many = np.count_nonzero(others, axis=1) + 1 >= seats
    known = without_reason(found.reason) & (target <= seats) & (many | (found.law.base == "lists"))
    first, good = np.zeros_like(rest), np.zeros_like(rest)
    size = max(_CELLS // max(votes.shape[1] * int(seats.max(initial=1)), 1), 1)
    at = np.flatnonzero(known)
    for begin in range(0, len(at), size):
        some = at[begin : begin + size]
        first[some], good[some] = _passed(found.law.method, others[some], seats[some], rest[some], target[some])
    surely = np.where(many, 0, seats * (seats + 1) - rest)
    return Reach(found.law.method, first, good, surely, rest, seats, known)


def _passed(method: str, others: Ints, seats: Ints, rest: Ints, target: Ints) -> tuple[Ints, Ints]:
    """Return with which votes a list may have passed all claims but S - t, or have t quotas, and with which it has."""
    n, parts = len(others), seats + 1
    # Twice the parts times the quota is twice the base and something between these.
    least, greatest = (0 * parts, 2 * parts) if method == "droop" else (-parts, parts)
    number = np.arange(1, int(seats.max()) + 1)
    ahead = target[:, None] - number
    there = (others > 0)[:, :, None] & (number <= seats[:, None])[:, None, :]
    found = []
    for low, high in ((least, greatest), (greatest, least)):
        above = ahead * (2 * rest[:, None] + np.where(ahead > 0, low[:, None], high[:, None]))
        by = 2 * (parts[:, None] - ahead)
        passed = (2 * parts[:, None] * others)[:, :, None] + above[:, None, :]
        # What has no votes is passed by any.
        passed = np.where(there, np.maximum(passed // np.maximum(by, 1)[:, None, :] + 1, 1), 1).reshape(n, -1)
        passed.sort(axis=1)
        claims = passed[np.arange(n), passed.shape[1] - 1 - (seats - target)]
        quotas = -(-target * (2 * rest + low) // (2 * (parts - target)))
        found.append(np.maximum(np.minimum(claims, quotas), 1))
    return found[0], found[1]
