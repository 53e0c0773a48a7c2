"""Votes missing for the next seat, and votes before one is lost: the least change of a list's votes, all else equal.

They follow from the others' votes where these decide alone (`least_votes`), from the quota where it moves with the
list's own votes (`moving_quota`), and from point to point where a threshold lets lists in and out (`threshold_votes`).
What these leave open is searched for (`seat_search`).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .divisors import Ints
from .election import Bools, Floats
from .least_votes import NEVER, has_closed_form, has_moving_lists, least_votes
from .limits import FAR
from .moving_quota import has_moving_quota, moving_votes
from .reasons import without_reason
from .seat_methods import blocks
from .seat_search import searched
from .seats import Allocation, allocate
from .threshold_votes import has_steps, threshold_votes


@dataclass(frozen=True)
class NextSeat:
    """Of one list in n zones.

    Attributes
    ----------
    missing : ndarray
        Votes missing for one more seat; NaN where no number of votes brings one.
    cushion : ndarray
        Votes it can lose until a seat is lost, that one included; NaN where it has none.
    taken_from : ndarray of object
        Lists that would have one seat less, or the chance of one that lists are level for; None where there is none.
    """

    missing: Floats
    cushion: Floats
    taken_from: NDArray[np.object_]


def next_seats(found: Allocation) -> tuple[Floats, Floats]:
    """Return the votes missing for one more seat and the cushion of every list; shape (n, m), as in `NextSeat`."""
    shape = found.contest.votes.shape
    missing, cushion, left = np.full(shape, np.nan), np.full(shape, np.nan), np.zeros(shape, dtype=np.bool_)
    if not shape[1]:
        return missing, cushion
    room = _room(found)
    for rows in blocks(*shape):
        part = found.in_part(rows)
        if has_steps(found.law):
            missing[rows], cushion[rows], sure = threshold_votes(part)
            left[rows] = _open_to_change(part) & ~sure
            continue
        votes, todo = part.contest.votes, _open_to_change(part)
        holding, gaining, sure = _by_formula(part)
        left[rows] = todo & ~sure
        todo &= sure
        # Few lists hold seats, and all may gain one.
        held = np.flatnonzero(todo & (holding != NEVER))
        cushion[rows].reshape(-1)[held] = votes.reshape(-1)[held] - holding.reshape(-1)[held] + 1
        gaining_too = todo & (gaining != NEVER)
        gaining -= votes
        if found.law.base == "registered":
            gaining_too &= gaining <= room[rows, None]
        np.copyto(missing[rows], gaining, where=gaining_too)
    if left.any():
        zone, own = np.nonzero(left)
        missing[zone, own], cushion[zone, own] = searched(found, zone, own, room)
    return missing, cushion


def _by_formula(found: Allocation) -> tuple[Ints, Ints, Bools]:
    """Return the least votes to hold and to gain a seat, as `least_votes` does, with a moving quota too."""
    shape = found.contest.votes.shape
    if has_closed_form(found.law):
        return least_votes(found)
    if has_moving_quota(found.law) and not has_moving_lists(found.law):
        return moving_votes(found)
    return np.full(shape, NEVER), np.full(shape, NEVER), np.zeros(shape, dtype=np.bool_)


def next_seat(found: Allocation, column: int, *, limited: bool = True) -> NextSeat:
    """Return the votes missing and the cushion of one list, proved by allocating anew, and whom a seat comes from.

    Parameters
    ----------
    found : Allocation
    column : int
        Which list.
    limited : bool
        Whether more votes than electors who have not voted are none, where electors are the quota's base.
    """
    n = len(found.contest.seats)
    missing, cushion = np.full(n, np.nan), np.full(n, np.nan)
    todo = _open_to_change(found)[:, column]
    room = _room(found) if limited else np.full(n, FAR)
    wrong = todo.copy()
    if has_closed_form(found.law):
        holding, gaining, sure = least_votes(found)
        votes, held, gained = found.contest.votes[:, column], holding[:, column], gaining[:, column]
        missing = np.where(todo & (gained != NEVER) & (gained - votes <= room), gained - votes, np.nan)
        cushion = np.where(todo & (held != NEVER), votes - held + 1, np.nan)
        wrong = todo & ~(sure[:, column] & _proved(found, column, missing, cushion))
    rows = np.flatnonzero(wrong)
    if len(rows):
        missing[rows], cushion[rows] = searched(found, rows, np.full(len(rows), column), room)
    return NextSeat(missing, cushion, _losers(found, column, missing))


def _open_to_change(found: Allocation) -> Bools:
    """Return where a list has votes of its own to gain or lose; with a national threshold only if it takes part."""
    standing = (found.contest.votes >= 0) & without_reason(found.reason)[:, None]
    national = found.law.threshold is not None and found.law.threshold.where == "national"
    return standing & found.part if national else standing


def _room(found: Allocation) -> Ints:
    """Return how many more votes there can be: where electors are the quota's base, no more than have not voted."""
    contest = found.contest
    if found.law.base != "registered":
        return np.full(len(contest.seats), FAR)
    room: Ints = np.maximum(contest.registered - contest.least_ballots(), 0)
    return room


def _anew(found: Allocation, column: int, more: Ints) -> Allocation:
    """Return the allocation with more votes for a list; who takes part nationally stays, as the other zones do."""
    national = found.law.threshold is not None and found.law.threshold.where == "national"
    return allocate(found.contest.with_more(column, more), found.law, found.part if national else None)


def _proved(found: Allocation, column: int, missing: Floats, cushion: Floats) -> Bools:
    """Return where adding the votes brings a seat and one less does not, and losing them costs one and one less not."""
    has, votes = found.handed.seats[:, column], found.contest.votes[:, column]
    right = np.ones(len(has), dtype=np.bool_)
    for change, known in ((missing, ~np.isnan(missing)), (-cushion, ~np.isnan(cushion))):
        sign = 1 if change is missing else -1
        full = np.where(known, np.nan_to_num(change), 0).astype(np.int64)
        # Votes below 0 cannot be; the law then says that the first seat is lost with the last vote.
        after = _anew(found, column, np.maximum(full, -np.maximum(votes, 0))).handed.seats[:, column]
        before = _anew(found, column, np.where(known, full - sign, 0)).handed.seats[:, column]
        right &= ~known | ((sign * after > sign * has) & (sign * before <= sign * has))
    return right


def _losers(found: Allocation, column: int, missing: Floats) -> NDArray[np.object_]:
    """Return which lists lose when a list gets the votes missing: a seat, or the chance of one they are level for."""
    known = ~np.isnan(missing)
    out = np.full(len(missing), None, dtype=object)
    after = _anew(found, column, np.where(known, np.nan_to_num(missing), 0).astype(np.int64)).handed
    fewer = (after.seats + after.tied) < (found.handed.seats + found.handed.tied)
    fewer[:, column] = False
    for row in np.flatnonzero(known).tolist():
        codes = [found.contest.codes[at] for at in np.flatnonzero(fewer[row]).tolist()]
        out[row] = " / ".join(codes) or None
    return out
