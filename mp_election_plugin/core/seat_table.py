"""The allocation written out as a commission writes it: one row a list, where the base is not known one a range too."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from .election import Floats
from .next_seat import next_seats
from .reasons import without_reason
from .seat_methods import QUOTAS
from .seat_prospects import Outlook, remainder_ranks
from .seat_ranges import NO_END
from .seats import Allocation

KINDS = {
    "registered_from": "integer", "registered_to": "integer", "party": "text", "votes": "integer",
    "takes_part": "integer", "base": "integer", "quota": "real", "whole_seats": "integer", "remainder": "real",
    "remainder_rank": "integer", "remainder_seats": "integer", "seats": "integer", "level": "integer",
    "seat_missing": "integer", "seat_cushion": "integer",
}  # fmt: skip


def quotas(found: Allocation) -> Floats:
    """Return the quota of each zone, NaN where there is none."""
    handed = found.handed
    known = (handed.denominator > 0) & (handed.numerator > 0) & without_reason(found.reason)
    return np.where(known, handed.numerator / np.maximum(handed.denominator, 1), np.nan)


def _rows_of(
    found: Allocation, zone: NDArray[np.int64], start: Floats, end: Floats, *, known: bool = True
) -> dict[str, Any]:
    """Return the rows of some allocations, those of an allocation with most seats and votes first.

    ``known`` says that these are not of one number among others that the base may have: votes for the next seat are
    then not those of one number.
    """
    handed, contest, by_quota = found.handed, found.contest, found.law.method in QUOTAS
    handed_out = without_reason(found.reason)
    # A number for which no seat is handed out is one of the range's answers.
    row, column = np.nonzero((contest.votes >= 0) & (handed_out | (not known))[:, None])
    seats, votes = handed.seats[row, column], contest.votes[row, column]
    order = np.lexsort((column, -votes, -seats, row))
    row, column, seats, votes = row[order], column[order], seats[order], votes[order]
    counted = handed_out[row]
    whole = np.where(counted, handed.whole[row, column], np.nan) if by_quota else np.full(len(row), np.nan)
    left = handed.remainder[row, column]
    quota = quotas(found)[row]
    none = np.full(contest.votes.shape, np.nan)
    missing, cushion = next_seats(found) if known else (none, none)
    return {
        "zone": zone[row],
        "registered_from": start[row],
        "registered_to": end[row],
        "party": np.array(contest.codes, dtype=object)[column],
        "votes": votes,
        "takes_part": found.part[row, column].astype(np.int64),
        "base": np.where(found.base[row] < 0, np.nan, found.base[row]),
        "quota": quota,
        "whole_seats": whole,
        "remainder": np.where((left >= 0) & by_quota, left / np.maximum(handed.denominator[row], 1), np.nan),
        "remainder_rank": remainder_ranks(found)[row, column],
        "remainder_seats": seats - whole,
        "seats": np.where(counted, seats, np.nan),
        "level": handed.tied[row, column].astype(np.int64),
        "seat_missing": missing[row, column],
        "seat_cushion": cushion[row, column],
    }


def allocation_rows(outlook: Outlook) -> dict[str, Any]:
    """Return the columns `KINDS` of the allocation, and ``zone``, the row of the zone; zones in their order.

    ``base`` is what the quota divides; where it is not known a zone has rows for each range of it, with the quota and
    the remainders at its start. ``remainder`` is in votes. ``level`` are lists that share seats no law but a lot gives.
    ``seat_missing`` and ``seat_cushion`` are the votes for one more seat and until one is lost, of every list where the
    base is known.
    """
    found, ranges = outlook.found, outlook.ranges
    n, none = len(found.contest.seats), np.full(len(found.contest.seats), np.nan)
    known = _rows_of(found, np.arange(n), none, none)
    end = np.where(ranges.end == NO_END, np.nan, ranges.end)
    ranged = _rows_of(ranges.found, ranges.zone, ranges.start.astype(np.float64), end, known=False)
    both = {name: np.concatenate([known[name], ranged[name]]) for name in known}
    order = np.argsort(both["zone"], kind="stable")
    return {name: values[order] for name, values in both.items()}
