"""Scenarios of seats: votes stay whole numbers and keep their sum, and each change is what it says."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from mp_election_plugin.core.errors import ElectionError
from mp_election_plugin.core.scenario_notes import scenario_notes
from mp_election_plugin.core.scenarios import PROPORTIONAL, Scenario, changed, swung_further
from mp_election_plugin.core.seats import Contest

CODES = ("A", "B", "C", "D")


def random_contest(n: int = 300) -> Contest:
    draw = np.random.default_rng(1)
    votes = draw.integers(0, 900, (n, 4))
    votes[draw.random(votes.shape) < 0.2] = -1
    total = np.maximum(votes, 0).sum(axis=1)
    return Contest(CODES, votes, total + 7, total + 20, 2 * total + 50, draw.integers(1, 6, n), ["z"] * n)


def counted(contest: Contest) -> np.ndarray:
    return np.maximum(contest.votes, 0)


@pytest.mark.parametrize("kind", ["uniform", "proportional"])
def test_a_swing_keeps_the_sum_of_votes_and_who_stands(kind: str) -> None:
    made = random_contest()
    after = changed(made, Scenario(swing={"A": 6.5, "C": -3}, kind=kind))
    assert (counted(after).sum(axis=1) == counted(made).sum(axis=1)).all() and (after.votes >= -1).all()
    assert ((after.votes < 0) == (made.votes < 0)).all() and (after.valid == made.valid).all()
    assert (after.votes != made.votes).any()


def test_a_uniform_swing_adds_the_points_and_others_give_in_proportion() -> None:
    one = Contest(CODES, np.array([[100, 600, 300, -1]]), *(np.array([each]) for each in (1000, 1000, 2000, 3)), ["z"])
    assert changed(one, Scenario(swing={"A": 9})).votes.tolist() == [[190, 540, 270, -1]]
    assert changed(one, Scenario(swing={"A": -20})).votes.tolist() == [[0, 667, 333, -1]]
    assert changed(one, Scenario(swing={"D": 9})).votes.tolist() == one.votes.tolist()
    assert changed(one, Scenario(swing={"A": 99, "B": 99})).votes[0, 2] == 0


def test_a_proportional_swing_makes_these_points_of_all_votes() -> None:
    made = replace(random_contest(), votes=np.abs(random_contest().votes) + 200)
    after = changed(made, Scenario(swing={"A": 5}, kind=PROPORTIONAL))
    share = counted(made)[:, 0].sum() / counted(made).sum()
    assert after.votes[:, 0].sum() / counted(after).sum() == pytest.approx(share + 0.05, abs=1e-3)
    assert np.allclose(after.votes[:, 0] / made.votes[:, 0], 1 + 0.05 / share, atol=0.01)


def test_points_by_zone_are_added_to_those_of_all() -> None:
    one = Contest(
        CODES[:2], np.array([[50, 50], [50, 50]]), *(np.array([each] * 2) for each in (100, 100, 200, 3)), ["x", "y"]
    )
    by_zone = np.array([[10, np.nan], [np.nan, np.nan]])
    assert changed(one, Scenario(by_zone=by_zone)).votes.tolist() == [[60, 40], [50, 50]]
    assert changed(one, Scenario(by_zone=by_zone, swing={"A": 5})).votes.tolist() == [[65, 35], [55, 45]]


def test_a_list_that_withdraws_leaves_its_votes_where_it_is_said_and_the_rest_is_not_cast() -> None:
    made = random_contest()
    after = changed(made, Scenario(withdrawals={"B": {"A": 50, "C": 25}}))
    lost = counted(made).sum(axis=1) - counted(after).sum(axis=1)
    assert (after.votes[:, 1] == -1).all() and (lost >= 0).all() and (made.valid - after.valid == lost).all()
    both = (made.votes[:, [0, 1, 2]] >= 0).all(axis=1)
    assert (after.votes[both, 0] == made.votes[both, 0] + made.votes[both, 1] // 2).all()
    with pytest.raises(ElectionError, match="110 %"):
        changed(made, Scenario(withdrawals={"B": {"A": 60, "C": 50}}))


def test_lists_that_merge_have_the_votes_of_all_and_stand_where_one_stood() -> None:
    made = random_contest()
    after = changed(made, Scenario(merges={"A": ("A", "B")}))
    assert (counted(after)[:, 0] == counted(made)[:, :2].sum(axis=1)).all() and (after.votes[:, 1] == -1).all()
    assert ((after.votes[:, 0] >= 0) == (made.votes[:, :2] >= 0).any(axis=1)).all()


def test_turnout_changes_all_votes_and_never_goes_beyond_the_electors() -> None:
    made = random_contest()
    after = changed(made, Scenario(turnout=10))
    assert np.allclose(counted(after).sum(axis=1), 1.1 * counted(made).sum(axis=1), atol=1)
    most = changed(made, Scenario(turnout=900))
    assert (most.least_ballots() <= made.registered).all()
    assert (counted(changed(made, Scenario(turnout=-100))) == 0).all()


def test_a_higher_turnout_takes_no_vote_where_there_are_more_ballots_than_electors() -> None:
    made = replace(random_contest(), registered=np.zeros(300, dtype=np.int64))
    assert (changed(made, Scenario(turnout=5)).votes == made.votes).all()
    assert (counted(changed(made, Scenario(turnout=-50))) <= counted(made) / 2 + 1).all()


@pytest.mark.parametrize("kind", ["uniform", "proportional"])
@pytest.mark.parametrize("own", [{}, {"A": 3.0}])
def test_a_further_swing_begins_at_the_scenario(kind: str, own: dict[str, float]) -> None:
    made = random_contest()
    points = np.full(made.votes.shape, np.nan)
    points[:100, 2] = 2.0
    scenario = Scenario({"D": ("C", "D")} if own else {}, {}, {"B": 5.0, **own}, None if own else points, kind, 4.0)
    there = changed(made, scenario)
    for field in ("votes", "valid", "voters"):
        assert (getattr(swung_further(made, scenario, "A", 0.0), field) == getattr(there, field)).all()
    sums = [counted(swung_further(made, scenario, "A", each))[:, 0].sum() for each in (-2.0, -1.0, 0.0, 1.0, 2.0)]
    assert sums == sorted(set(sums))


@pytest.mark.parametrize(
    "scenario",
    [
        Scenario(merges={"A": ("A", "B")}, swing={"B": 1}),
        Scenario(merges={"A": ("A", "B")}, withdrawals={"B": {}}),
        Scenario(merges={"A": ("A", "B")}, withdrawals={"C": {"B": 50}}),
        Scenario(withdrawals={"B": {"A": 50}, "C": {"B": 50}}),
        Scenario(withdrawals={"B": {}}, by_zone=np.array([[np.nan, 1.0, np.nan, np.nan]] * 300)),
    ],
)
def test_a_list_that_is_gone_cannot_be_named(scenario: Scenario) -> None:
    with pytest.raises(ElectionError, match="merged or withdrawn by then: B"):
        changed(random_contest(), scenario)


def test_lists_may_merge_in_turn_and_hand_on_what_they_are_given() -> None:
    made = random_contest()
    merged = changed(made, Scenario(merges={"C": ("A", "B"), "A": ("C", "D")}, swing={"A": 1}))
    assert (counted(merged)[:, 0] == counted(made).sum(axis=1)).all()
    changed(made, Scenario(withdrawals={"B": {"A": 50}, "A": {"C": 50}}))


def test_what_a_scenario_cannot_do_is_told_with_the_zones() -> None:
    def told(**scenario: object) -> str:
        figures = (np.array(each) for each in ([1000, 500], [1000, 500], [1000, 900], [3, 2]))
        made = Contest(CODES[:3], np.array([[20, 680, 300], [-1, 400, 100]]), *figures, ["Anfa", "Safi"])
        return " ".join(map(str, scenario_notes(made, Scenario(**scenario))))  # type: ignore[arg-type]

    assert told() == told(swing={"A": 3}) == told(withdrawals={"A": {"B": 100}}) == told(turnout=-9) == ""
    assert "The swing of A is not made in full in 1 zones" in told(swing={"A": -3})
    assert "The swing of B is not made in full in 2 zones" in told(swing={"B": 90, "C": 20})
    assert "for A are not cast in 1 zones, where A has no list: Safi" in told(withdrawals={"C": {"A": 10}})
    assert "by less than 5 % in 1 zones, where all electors then vote: Anfa" in told(turnout=5)


def test_nothing_changes_without_a_change_and_an_unknown_list_is_refused() -> None:
    made = random_contest()
    assert (changed(made, Scenario()).votes == made.votes).all()
    with pytest.raises(ElectionError, match="“X”"):
        changed(made, Scenario(swing={"X": 1}))
