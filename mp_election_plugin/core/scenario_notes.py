"""What of a scenario cannot be done as it is asked, told with the zones."""

from __future__ import annotations

import numpy as np

from .election import Bools
from .errors import QT_TRANSLATE_NOOP, Message, some
from .scenarios import Scenario, asked_votes, column_of, merge, most_turnout, swing, withdraw
from .seats import Contest


def scenario_notes(contest: Contest, scenario: Scenario) -> list[Message]:
    """Return where votes go to a list that does not stand, a swing stops short, or all electors vote already.

    Parameters
    ----------
    contest : Contest
        As it is before.
    scenario : Scenario
        One that `changed` takes.
    """
    notes = []
    for code, merged in scenario.merges.items():
        contest = merge(contest, code, merged)
    for code, shares in scenario.withdrawals.items():
        for other, share in shares.items():
            own, others = (contest.votes[:, column_of(contest, each)] for each in (code, other))
            notes += _note(
                QT_TRANSLATE_NOOP(
                    "core",
                    "Votes of {code} for {other} are not cast in {count} zones, where {other} has no list: {zones}",
                ),
                contest, (own > 0) & (others < 0) & (share > 0), code=code, other=other,
            )  # fmt: skip
        contest = withdraw(contest, code, shares)
    given = np.zeros(contest.votes.shape) if scenario.by_zone is None else np.nan_to_num(scenario.by_zone)
    absent = (given != 0) & (contest.votes < 0)
    for column in np.flatnonzero(absent.any(axis=0)).tolist():
        notes += _note(
            QT_TRANSLATE_NOOP(
                "core",
                "SWING_TABLE: the points of {code} change nothing in {count} zones, where it has no list: {zones}",
            ),
            contest, absent[:, column], code=contest.codes[column],
        )  # fmt: skip
    asked, named = asked_votes(contest, scenario)
    after = swing(contest, scenario)
    # Votes are rounded to whole numbers, so less than one is no difference.
    short = named & (np.abs(after.votes - asked) >= 1)
    for column in np.flatnonzero(short.any(axis=0)).tolist():
        notes += _note(
            QT_TRANSLATE_NOOP(
                "core",
                "The swing of {code} is not made in full in {count} zones, where it would have less than no vote or "
                "the others have none to give: {zones}",
            ),
            contest, short[:, column], code=contest.codes[column],
        )  # fmt: skip
    if scenario.turnout > 0:
        notes += _note(
            QT_TRANSLATE_NOOP(
                "core",
                "The ballots rise by less than {percent:g} % in {count} zones, where all electors then vote: {zones}",
            ),
            contest, most_turnout(after) < 1 + scenario.turnout / 100, percent=scenario.turnout,
        )  # fmt: skip
    return notes


def _note(template: str, contest: Contest, where: Bools, **values: object) -> list[Message]:
    """Return a warning that names zones, none where there are none."""
    if not where.any():
        return []
    zones = some([contest.names[row] for row in np.flatnonzero(where).tolist()])
    return [Message(template, {"count": int(where.sum()), "zones": zones, **values}, warning=True)]
