"""Seats of an election by a law: who takes part, what the quota divides, who has how many seats, and who is level."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .divisors import Ints
from .election import Bools, Election, Floats
from .errors import QT_TRANSLATE_NOOP, ElectionError, Message, some
from .reasons import Reasons, first_reason, further, without_reason
from .seat_laws import Law, Threshold
from .seat_methods import QUOTAS, Handed, hand_out

UNKNOWN = -1
# No zone has more seats than that; a field with larger numbers holds something else.
MOST_SEATS = 10_000
# Why a quota means nothing where more votes, or ballots, are published than the figure that it divides.
CONTRADICTORY = {"registered": "more_than_registered", "voters": "more_than_cast", "valid": "more_than_valid"}


@dataclass(frozen=True)
class Contest:
    """Whole numbers of n zones and m lists; -1 where one is not known.

    Attributes
    ----------
    codes : tuple of str
        Codes of the lists.
    votes : ndarray, shape (n, m)
        Votes; -1 where a list is not standing or its votes are not published.
    valid, voters, registered, seats : ndarray, shape (n,)
    names : list of str
        What to call each zone.
    """

    codes: tuple[str, ...]
    votes: Ints
    valid: Ints
    voters: Ints
    registered: Ints
    seats: Ints
    names: list[str]

    def figure(self, name: str) -> Ints:
        """Return ``valid``, ``voters`` or ``registered``."""
        values: Ints = getattr(self, name)
        return values

    def rows(self, chosen: NDArray[np.int64]) -> Contest:
        """Return some of the zones, in that order; a zone may come several times."""
        figures: dict[str, Any] = {
            name: self.figure(name)[chosen] for name in ("votes", "valid", "voters", "registered", "seats")
        }
        return replace(self, **figures, names=[self.names[row] for row in chosen.tolist()])

    def part(self, rows: slice) -> Contest:
        """Return zones that lie beside each other, without a copy."""
        figures: dict[str, Any] = {
            name: self.figure(name)[rows] for name in ("votes", "valid", "voters", "registered", "seats")
        }
        return replace(self, **figures, names=self.names[rows])

    def with_more(self, column: int | Ints, more: Ints) -> Contest:
        """Return the contest with more votes, or fewer, for a list; valid votes and ballots cast move with them.

        The list is the same in all zones, or given for each.
        """
        votes = self.votes.copy()
        votes[np.arange(len(votes)), column] += more
        moved: dict[str, Any] = {
            name: np.where(self.figure(name) < 0, UNKNOWN, self.figure(name) + more) for name in ("valid", "voters")
        }
        return replace(self, votes=votes, **moved)

    def least_ballots(self) -> Ints:
        """Return the least number of ballots cast, and of electors, that the published figures allow."""
        least: Ints = np.maximum(np.maximum(self.valid, self.voters), self.summed())
        return least

    def summed(self) -> Ints:
        """Return the votes of all lists together."""
        summed: Ints = np.maximum(self.votes, 0).sum(axis=1)
        return summed


@dataclass(frozen=True)
class Allocation:
    """Seats of n zones and m lists by a law.

    Attributes
    ----------
    contest : Contest
    law : Law
    handed : Handed
        Seats by list, and who is level.
    part : ndarray of bool, shape (n, m)
        Lists that take part.
    base : ndarray, shape (n,)
        What the quota divides, -1 where it is not known or there is no quota.
    reason : ndarray of object, shape (n,)
        Why no seat of a zone is handed out: a key of `reasons.REASONS`, else None.
    """

    contest: Contest
    law: Law
    handed: Handed
    part: Bools
    base: Ints
    reason: Reasons

    def in_part(self, rows: slice) -> Allocation:
        """Return the allocation of zones that lie beside each other, without a copy."""
        handed = Handed(**{each.name: getattr(self.handed, each.name)[rows] for each in fields(Handed)})
        return Allocation(
            self.contest.part(rows), self.law, handed, self.part[rows], self.base[rows], self.reason[rows]
        )

    @property
    def decided(self) -> Bools:
        """Zones whose seats are all with a list; shape (n,)."""
        handed = self.handed
        full: Bools = without_reason(self.reason) & (handed.open == 0) & (handed.vacant == 0) & (handed.over == 0)
        return full


def contest_of(election: Election, seats: int = 0) -> Contest:
    """Return the whole numbers of an election.

    Parameters
    ----------
    election : Election
    seats : int
        Seats of every zone, 0 for those the table gives.

    Raises
    ------
    ElectionError
        If a zone has more seats than any house; names the zones.
    """

    def whole(values: Floats) -> Ints:
        return np.where(np.isnan(values), UNKNOWN, np.nan_to_num(values)).astype(np.int64)

    places = np.full(len(election.valid), seats, dtype=np.int64) if seats else whole(election.seats)
    many = np.flatnonzero(places > MOST_SEATS)
    if len(many):
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core",
                "{count} zones have more than {most} seats, which is more than any house has: {zones}. Check "
                "the field seats, or SEATS.",
            ),
            count=len(many),
            most=MOST_SEATS,
            zones=some([f"{election.names[row]}: {places[row]}" for row in many.tolist()]),
        )
    return Contest(
        election.codes, whole(election.votes), whole(election.valid), whole(election.voters),
        whole(election.registered), places, election.names,
    )  # fmt: skip


def _reaches(contest: Contest, threshold: Threshold, votes: Ints) -> tuple[Bools, Bools]:
    """Return which lists reach a threshold, shape (n, m), and where the figure it is of is known, shape (n,)."""
    figure = contest.figure(threshold.of)
    known = figure >= 0
    counted = np.maximum(votes, 0)
    if threshold.where == "national":
        has_votes = counted.sum(axis=1) > 0
        known = np.full(len(figure), bool((known | ~has_votes).all()))
        counted = np.broadcast_to(counted.sum(axis=0), votes.shape)
        figure = np.full(len(figure), int(np.maximum(figure, 0).sum()))
    other = dict(threshold.shares)
    shares = [other.get(code, threshold.share) for code in contest.codes]
    upper, lower = (np.array([getattr(each, part) for each in shares]) for part in ("numerator", "denominator"))
    reached = counted * lower[None, :] >= figure[:, None] * upper[None, :]
    exempt = np.array([code in threshold.exempt for code in contest.codes], dtype=np.bool_)
    return reached | exempt[None, :], known


def taking_part(contest: Contest, law: Law, nationally: Bools | None = None) -> tuple[Bools, Reasons]:
    """Return the lists that take part, shape (n, m), and why a zone cannot tell, shape (n,).

    ``nationally`` are those that reach the threshold where that is decided already; the only list of a zone needs its
    share all the same.
    """
    standing, n = contest.votes >= 0, len(contest.seats)
    part = standing if nationally is None else nationally
    unknown, alone = np.zeros(n, dtype=np.bool_), np.zeros(n, dtype=np.bool_)
    if law.threshold is not None and nationally is None:
        reached, known = _reaches(contest, law.threshold, contest.votes)
        part = part & reached
        unknown |= ~known
    if law.single_list is not None:
        single = standing.sum(axis=1) == 1
        reached, known = _reaches(contest, law.single_list, contest.votes)
        part = part & (reached | ~single[:, None])
        alone = single & known & ~reached.any(axis=1, where=standing)
        unknown |= single & ~known
    return part, first_reason(n, (unknown, "no_threshold_base"), (alone, "single_list_below"))


def base_of(contest: Contest, law: Law, part: Bools) -> Ints:
    """Return what the quota divides in each zone, -1 where it is not known or the method has no quota."""
    if law.base is None:
        return np.full(len(contest.seats), UNKNOWN, dtype=np.int64)
    if law.base == "lists":
        summed: Ints = (np.maximum(contest.votes, 0) * part).sum(axis=1)
        return summed
    return contest.figure(law.base)


def contradictory(contest: Contest, law: Law) -> Reasons:
    """Return why the figure that the quota divides cannot be right: more votes or ballots are published than it is.

    Such a quota would hand out more seats than there are. A figure that is not published contradicts none.
    """
    n, code = len(contest.seats), CONTRADICTORY.get(law.base or "")
    if code is None or law.method not in QUOTAS:
        return first_reason(n)
    least = {"registered": contest.least_ballots(), "voters": np.maximum(contest.valid, contest.summed())}
    base = contest.figure(law.base or "")
    return first_reason(n, ((base >= 0) & (least.get(law.base or "", contest.summed()) > base), code))


def allocate(contest: Contest, law: Law, part: Bools | None = None, *, refused: Reasons | None = None) -> Allocation:
    """Hand out the seats of every zone by a law.

    Parameters
    ----------
    contest : Contest
    law : Law
    part : ndarray of bool, shape (n, m), optional
        Lists that take part, where that is decided elsewhere.
    refused : ndarray of object, shape (n,), optional
        Why a zone is not to have seats handed out though the law could, as from `contradictory`.

    Returns
    -------
    Allocation
        A zone with a ``reason`` has no seats handed out. Ties are left open.
    """
    n = len(contest.seats)
    part, doubt = taking_part(contest, law, part)
    base = base_of(contest, law, part)
    with_votes = contest.votes > 0
    has_votes = (part & with_votes).any(axis=1)
    reason = first_reason(
        n,
        (~(contest.votes >= 0).any(axis=1), "no_result"),
        (contest.seats < 0, "no_seats"),
        (contest.seats == 0, "no_places"),
    )
    reason = further(
        np.where(without_reason(reason), doubt, reason),
        (~has_votes & with_votes.any(axis=1), "below_threshold"),
        (~has_votes, "no_votes"),
        ((base < 0) & (law.method in QUOTAS), f"no_{law.base}"),
        ((base == 0) & (law.method in QUOTAS), f"zero_{law.base}"),
    )
    if refused is not None:
        reason = np.where(without_reason(reason), refused, reason)
    free = without_reason(reason)
    seats = np.where(free, contest.seats, 0)
    handed = hand_out(law.method, contest.votes, part & free[:, None], seats, None if law.base is None else base)
    return Allocation(contest, law, handed, part, base, reason)


def allocation_notes(found: Allocation, others: Floats) -> list[Message]:
    """Return what has to be said of an allocation, zones named.

    Parameters
    ----------
    found : Allocation
    others : ndarray, shape (n,)
        Votes of lists that are summed, NaN where there are none.
    """
    handed, law, names = found.handed, found.law, found.contest.names
    cases = (
        (np.array([each == "no_seats" for each in found.reason], dtype=np.bool_), QT_TRANSLATE_NOOP(
            "core", "How many seats there are is not known in {count} zones, and none is handed out: {zones}. Fill in "
            "the field seats, or give SEATS.")),
        (np.isin(found.reason.astype(str), list(CONTRADICTORY.values())), QT_TRANSLATE_NOOP(
            "core", "More votes or ballots are published than the figure that the quota divides in {count} zones, and "
            "no seat is handed out: {zones}. Correct the figures, or leave that one blank: it is not published then.")),
        (handed.open > 0, QT_TRANSLATE_NOOP(
            "core", "Lists are level for the last seats in {count} zones, and no seat that they are level for is given "
            "to any: {zones}. The law decides: {ties}")),
        (handed.over > 0, QT_TRANSLATE_NOOP(
            "core", "The lists have more whole quotas than there are seats in {count} zones; all of them are shown, "
            "none is taken away: {zones}.")),
        (handed.rounds > 0, QT_TRANSLATE_NOOP(
            "core", "Seats were left in {count} zones after every list had one by remainder, and went in a further "
            "round in the same order: {zones}.")),
        (handed.vacant > 0, QT_TRANSLATE_NOOP("core", "There are more seats than lists in {count} zones: {zones}.")),
        (np.nan_to_num(others) > 0, QT_TRANSLATE_NOOP(
            "core", "Votes of lists that are summed (votes_OTHERS) take no part in the allocation in {count} zones, "
            "though one of these lists may have a claim to a seat: {zones}")),
    )  # fmt: skip
    notes = []
    for where, template in cases:
        if where.any():
            zones = some([names[row] for row in np.flatnonzero(where).tolist()])
            values = {"count": int(where.sum()), "zones": zones, "ties": law.ties or "–"}
            notes.append(Message(template, values, warning=True))
    exempt = law.threshold.exempt if law.threshold is not None else ()
    if exempt and not set(exempt) & set(found.contest.codes):
        template = QT_TRANSLATE_NOOP(
            "core", "No list has one of the codes that the law exempts from its threshold: {codes}"
        )
        notes.append(Message(template, {"codes": some(list(exempt))}, warning=True))
    shares = law.threshold.shares if law.threshold is not None else ()
    absent = [code for code, _ in shares if code not in found.contest.codes]
    if absent:
        template = QT_TRANSLATE_NOOP(
            "core", "The law gives these codes another threshold, and no list has them: {codes}"
        )
        notes.append(Message(template, {"codes": some(absent)}, warning=True))
    return notes
