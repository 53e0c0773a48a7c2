"""What if: swings, turnout, lists that withdraw or merge, as other votes of the same zones in whole numbers."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np

from .divisors import Ints
from .election import Bools, Floats
from .errors import QT_TRANSLATE_NOOP, ElectionError, some
from .seats import Contest

UNIFORM, PROPORTIONAL = "uniform", "proportional"
KINDS = (UNIFORM, PROPORTIONAL)


@dataclass(frozen=True)
class Scenario:
    """Changes of an election, made in this order: lists merge, lists withdraw, votes swing, turnout changes.

    Attributes
    ----------
    merges : dict of str to tuple of str
        Lists that stand as one, by the code that it has.
    withdrawals : dict of str to dict of str to float
        Percent of a list's votes that go to others; what goes to none is not cast.
    swing : dict of str to float
        Points by which lists gain or lose.
    by_zone : ndarray, shape (zones, lists), optional
        Points by zone, added to those; NaN where there are none.
    kind : {"uniform", "proportional"}
        Whether a swing adds the same points everywhere, or multiplies votes by what makes these points of the whole.
    turnout : float
        Percent by which votes, valid votes and ballots cast change.
    """

    merges: dict[str, tuple[str, ...]] = field(default_factory=dict)
    withdrawals: dict[str, dict[str, float]] = field(default_factory=dict)
    swing: dict[str, float] = field(default_factory=dict)
    by_zone: Floats | None = None
    kind: str = UNIFORM
    turnout: float = 0.0


def column_of(contest: Contest, code: str) -> int:
    """Return the column of a list.

    Raises
    ------
    ElectionError
        If there is none; names those there are.
    """
    if code not in contest.codes:
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core", "The scenario names the list “{code}”, which is none of the table. Lists: {codes}"
            ),
            code=code,
            codes=some(list(contest.codes), 60),
        )
    return contest.codes.index(code)


def whole_numbers(wanted: Floats, totals: Ints) -> Ints:
    """Return whole numbers near to those wanted that add up to the total of each row, by largest remainder."""
    floor = np.floor(wanted)
    left = (totals - floor.sum(axis=1)).astype(np.int64)
    order = np.argsort(-(wanted - floor), axis=1, kind="stable")
    place = np.empty_like(order)
    np.put_along_axis(place, order, np.broadcast_to(np.arange(wanted.shape[1]), wanted.shape), axis=1)
    out: Ints = (floor + (place < left[:, None])).astype(np.int64)
    return out


def changed(contest: Contest, scenario: Scenario) -> Contest:
    """Return the contest as it is in a scenario.

    Raises
    ------
    ElectionError
        If a list is none of the table, is named after it has merged or withdrawn, or more than all votes of a list are
        given away.
    """
    _check_order(contest, scenario)
    for code, merged in scenario.merges.items():
        contest = merge(contest, code, merged)
    for code, shares in scenario.withdrawals.items():
        contest = withdraw(contest, code, shares)
    contest = swing(contest, scenario)
    return _turnout(contest, scenario.turnout) if scenario.turnout else contest


def swung_further(contest: Contest, scenario: Scenario, code: str, points: float) -> Contest:
    """Return the contest of a scenario in which a list swings by more points than it does there.

    Where the scenario names no points of the list it gives or takes in proportion there, and swings after that: with no
    more points the contest is that of the scenario itself.
    """
    if not points:
        return changed(contest, scenario)
    if code in scenario.swing:
        return changed(contest, replace(scenario, swing={**scenario.swing, code: scenario.swing[code] + points}))
    before = changed(contest, replace(scenario, turnout=0.0))
    return changed(before, Scenario(swing={code: points}, kind=scenario.kind, turnout=scenario.turnout))


def _check_order(contest: Contest, scenario: Scenario) -> None:
    """Refuse a scenario that does something with a list which stands no more."""
    gone: set[str] = set()
    for code, merged in scenario.merges.items():
        gone = (gone | set(merged)) - {code}
    named: list[str] = []
    for code, shares in scenario.withdrawals.items():
        named += [each for each in (code, *shares) if each in gone]
        gone.add(code)
    by_zone = () if scenario.by_zone is None else np.flatnonzero((np.nan_to_num(scenario.by_zone) != 0).any(axis=0))
    named += [each for each in (*scenario.swing, *(contest.codes[at] for at in by_zone)) if each in gone]
    if named:
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core",
                "The scenario names lists that have merged or withdrawn by then: {codes}. Lists merge first, then "
                "withdraw one after the other, then votes swing; name a list that still stands.",
            ),
            codes=some(list(dict.fromkeys(named))),
        )


def merge(contest: Contest, code: str, merged: tuple[str, ...]) -> Contest:
    """Return the contest with lists that stand as one."""
    columns = [column_of(contest, each) for each in merged]
    target, votes = column_of(contest, code), contest.votes.copy()
    own = votes[:, columns]
    stands = (own >= 0).any(axis=1)
    # A list that is there already keeps its votes beside those that merge into it.
    kept = np.maximum(votes[:, target], 0) * (target not in columns)
    votes[:, columns] = -1
    votes[:, target] = np.where(stands, np.maximum(own, 0).sum(axis=1) + kept, contest.votes[:, target])
    return replace(contest, votes=votes)


def withdraw(contest: Contest, code: str, shares: dict[str, float]) -> Contest:
    """Return the contest without a list; votes that go to none that stands in the zone are not cast."""
    if any(each < 0 for each in shares.values()) or sum(shares.values()) > 100:
        raise ElectionError(
            QT_TRANSLATE_NOOP("core", "Of the votes of “{code}” {total:g} % are given away; it should be 0 to 100 %."),
            code=code,
            total=sum(shares.values()),
        )
    column, votes = column_of(contest, code), contest.votes.copy()
    free = np.maximum(votes[:, column], 0)
    given = np.zeros_like(free)
    for other, share in shares.items():
        at = column_of(contest, other)
        part = np.where(votes[:, at] >= 0, np.floor(free * share / 100 + 1e-9), 0).astype(np.int64)
        votes[:, at] += part
        given += part
    votes[:, column] = -1
    return _fewer(replace(contest, votes=votes), free - given)


def _fewer(contest: Contest, lost: Ints) -> Contest:
    """Return the contest with ballots that are not cast taken from valid votes and ballots cast."""
    valid, voters = (np.where(each < 0, -1, each - lost) for each in (contest.valid, contest.voters))
    return replace(contest, valid=valid, voters=voters)


def asked_votes(contest: Contest, scenario: Scenario) -> tuple[Floats, Bools]:
    """Return the votes that a swing asks for, less than none too, and of which lists it does; shape (n, m)."""
    counted = np.maximum(contest.votes, 0).astype(np.float64)
    totals = counted.sum(axis=1)
    points = np.zeros_like(counted) if scenario.by_zone is None else np.nan_to_num(scenario.by_zone)
    named = points != 0
    for code, each in scenario.swing.items():
        points[:, column_of(contest, code)] += each
        named[:, column_of(contest, code)] = True
    named &= contest.votes >= 0
    if scenario.kind == PROPORTIONAL:
        share = counted.sum(axis=0) / max(totals.sum(), 1.0)
        factor = np.where(share > 0, (share + points / 100) / np.where(share > 0, share, 1), 1)
        return counted * factor, named
    return counted + totals[:, None] * points / 100, named


def swing(contest: Contest, scenario: Scenario) -> Contest:
    """Move votes between lists; those that are not named give or take in proportion to their votes.

    A list has no fewer than no votes and no more than all; where no other list stands nothing moves.
    """
    if not scenario.swing and scenario.by_zone is None:
        return contest
    standing, counted = contest.votes >= 0, np.maximum(contest.votes, 0).astype(np.float64)
    totals = counted.sum(axis=1)
    asked, named = asked_votes(contest, scenario)
    wanted = np.where(named, np.maximum(asked, 0), 0)
    sums, rest = wanted.sum(axis=1), np.where(named, 0, counted).sum(axis=1)
    # Named lists cannot have more than all votes together.
    wanted *= np.where(sums > totals, totals / np.maximum(sums, 1), 1)[:, None]
    left = totals - wanted.sum(axis=1)
    wanted += np.where(named, 0, counted) * (left / np.maximum(rest, 1))[:, None]
    moves = (rest > 0) & named.any(axis=1)
    votes = whole_numbers(np.where(moves[:, None], wanted, counted), totals.astype(np.int64))
    return replace(contest, votes=np.where(standing, votes, -1))


def most_turnout(contest: Contest) -> Floats:
    """Return by how much the ballots can be multiplied until all electors vote, infinite where they are not known.

    Where there are more ballots than electors, which is an error of the table, they do not become more nor fewer.
    """
    cast = np.maximum(contest.least_ballots(), 1)
    return np.where(contest.registered >= 0, np.maximum(contest.registered / cast, 1.0), np.inf)


def _turnout(contest: Contest, percent: float) -> Contest:
    """Change all votes by a percentage, never to more ballots than electors."""
    counted = np.maximum(contest.votes, 0)
    factor = np.minimum(np.full(len(contest.seats), max(1 + percent / 100, 0.0)), most_turnout(contest))
    totals = np.floor(counted.sum(axis=1) * factor + 1e-9).astype(np.int64)
    votes = np.where(contest.votes >= 0, whole_numbers(counted * factor[:, None], totals), -1)
    valid, voters = (
        np.where(each < 0, -1, np.maximum(np.floor(each * factor + 1e-9), totals)).astype(np.int64)
        for each in (contest.valid, contest.voters)
    )
    return replace(contest, votes=votes, valid=valid, voters=voters)
