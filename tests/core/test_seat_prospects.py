"""The outlook of a party where electors are not published: what every number of them gives, and words for it."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import Any

import numpy as np
import pytest
from generated_elections import election

from mp_election_plugin.core.next_seat import next_seat
from mp_election_plugin.core.seat_laws import Law, Threshold, load_law
from mp_election_plugin.core.seat_prospects import PROSPECTS, Outlook, seat_outlook
from mp_election_plugin.core.seat_ranges import at_base
from mp_election_plugin.core.seat_words import prospect_labels, seat_reasons
from mp_election_plugin.core.seats import contest_of

HARE = Law("test", {"en": "test"}, "source", "2021", "body", "hare", "registered")


def outlook_of(row: dict[str, Any], law: Law = HARE, **more: Any) -> tuple[Any, Outlook]:
    made = election([row])
    return made, seat_outlook(made, contest_of(made), law, made.codes[0], **more)


def test_what_is_said_holds_for_every_number_of_electors() -> None:
    draw = np.random.default_rng(1)
    unbounded = constant = depends = 0
    for _ in range(150):
        votes = [int(each) for each in draw.integers(0, 40, 4)]
        votes[1] += 1
        row = {"seats": int(draw.integers(1, 5)), **{f"votes_{code}": each for code, each in zip("ABCD", votes)}}
        made, found = outlook_of(row)
        electors = np.arange(sum(votes), 60 * sum(votes))
        whole = at_base(contest_of(made), HARE, np.zeros(len(electors), dtype=np.int64), electors)
        for column in range(4):
            own = set(whole.handed.seats[:, column].tolist())
            one = found.seats[0, column]
            assert np.isnan(one) == (len(own) > 1 or bool(whole.handed.tied[:, column].any())), row
            assert np.isnan(one) or own == {int(one)}
        every = next_seat(whole, 0, limited=False)
        for bounds, values in ((found.missing, every.missing), (found.cushion, every.cushion)):
            least, most = bounds[0][0], bounds[1][0]
            assert np.isnan(values).all() if np.isnan(least) else least == np.nanmin(values), (
                row,
                bounds,
                np.nanmin(values),
                values[:50],
                found.ranges.point,
            )
            if np.isinf(most):
                assert np.nanmax(values) == values[-1] and values[-1] > values[len(values) // 2]
                unbounded += 1
            elif not np.isnan(most):
                assert most == np.nanmax(values), (row, bounds, np.nanmax(values), values[:80], found.ranges.point)
                constant += least == most
        assert found.undecided[0] == np.isnan(found.seats[0]).any()
        depends += int(found.undecided[0])
    assert min(unbounded, constant, depends) > 10


ZONE = {"seats": 2, "registered": 500, "votes_A": 60, "votes_B": 100, "votes_C": 40}


@pytest.mark.parametrize(
    ("change", "prospect", "said"),
    [
        ({}, "safe", "1 seat of 2 with 60 votes"),
        ({"votes_C": 59}, "marginal", "1 vote fewer would cost a seat"),
        ({"votes_A": 40, "votes_C": 41}, "near_miss", "2 votes missing for the next seat (from C)"),
        ({"votes_A": 10}, "out_of_reach", "31 votes missing for the next seat"),
        ({"votes_A": 40}, "tie", "level with others for a seat"),
        ({"votes_A": None}, "no_list", "has no list here"),
        ({"seats": None}, "unknown", "the number of seats is not known"),
        ({"registered": None, "votes_B": 240, "votes_C": 20}, "unknown", "depends on the number of electors"),
    ],
)
def test_each_prospect_has_its_case_and_its_words(change: dict[str, Any], prospect: str, said: str) -> None:
    made, found = outlook_of({**ZONE, **change})
    assert PROSPECTS[found.prospect[0]] == prospect
    assert said in seat_reasons(found, made)[0]
    for language in ("fr", "ar"):
        assert seat_reasons(found, made, language)[0] not in (None, seat_reasons(found, made)[0])


def test_a_highest_turnout_rules_out_the_smallest_numbers_of_electors() -> None:
    row = {**ZONE, "registered": None, "votes_B": 240, "votes_C": 20}
    _, wide = outlook_of(row)
    _, narrow = outlook_of(row, turnout=0.5)
    assert np.isnan(wide.seats[0]).any() and narrow.seats[0].tolist() == [1, 1, 0]
    assert narrow.holds_from[0] == 640 and np.isnan(wide.holds_from[0])


def test_percentages_of_the_user_decide_what_is_near() -> None:
    row = {**ZONE, "votes_C": 59}
    assert PROSPECTS[outlook_of(row)[1].prospect[0]] == "marginal"
    assert PROSPECTS[outlook_of(row, marginal=0.1)[1].prospect[0]] == "safe"


@pytest.mark.parametrize("registered", [None, 600])
def test_a_list_with_all_the_seats_lacks_no_vote_for_another(registered: int | None) -> None:
    zone = {**ZONE, "registered": registered, **{name: None for name in ZONE if name.startswith("votes_")}}
    _, outlook = outlook_of({**zone, "votes_A": 390})
    assert outlook.seats[0, outlook.column] == outlook.found.contest.seats[0] > 0
    assert np.isnan(outlook.missing).all() and outlook.taken_from[0] is None and outlook.cushion[0][0] > 0


def test_a_list_below_the_threshold_is_told_so() -> None:
    row = {"seats": 3, "votes_A": 20, "votes_B": 500, "votes_C": 480}
    made, found = outlook_of(row, replace(load_law("morocco_house_2016"), name="x"))
    assert "does not take part" in seat_reasons(found, made)[0] and found.seats[0, 0] == 0


def test_a_zone_without_seats_leaves_none_open() -> None:
    _, none = outlook_of({"votes_MP": 30.0, "votes_RNI": 70.0, "valid": 100.0, "registered": 200.0, "seats": 0.0})
    assert none.found.reason.tolist() == ["no_places"] and not none.undecided.any()


def test_prospects_are_named_in_three_languages() -> None:
    for language in ("en", "fr", "ar"):
        assert list(prospect_labels(language)) == list(PROSPECTS) and all(prospect_labels(language).values())


def test_seats_of_an_only_list_hold_as_long_as_it_has_its_share_of_the_electors() -> None:
    law = load_law("morocco_house_2021")
    _, found = outlook_of({"seats": 2, "voters": 3000, "valid": 3000, "votes_A": 3000}, law)
    assert found.ranges.start.tolist() == [3000, 15001]
    assert found.ranges.end.tolist() == [15000, -1]
    assert found.ranges.found.handed.seats.tolist() == [[2], [0]]
    assert np.isnan(found.seats).all() and found.undecided.all()
    assert found.reason.tolist() == ["depends"]


def test_a_share_of_unpublished_electors_lets_lists_fall_out() -> None:
    law = replace(HARE, threshold=Threshold(Fraction(1, 10), "registered"))
    row = {"seats": 3, "voters": 5000, "valid": 5000, "votes_A": 3000, "votes_B": 1500, "votes_C": 500}
    made, found = outlook_of(row, law)
    electors = np.arange(5000, 40_000)
    whole = at_base(contest_of(made), law, np.zeros(len(electors), dtype=np.int64), electors).handed.seats
    changed = np.flatnonzero((whole[1:] != whole[:-1]).any(axis=1)) + 1
    assert found.ranges.start.tolist() == [5000, *electors[changed].tolist()]
    assert {15_001, 30_001} <= set(found.ranges.start.tolist())


@pytest.mark.parametrize("method", ["hare", "droop"])
def test_what_is_said_holds_for_every_number_of_ballots_up_to_the_electors(method: str) -> None:
    draw, law = np.random.default_rng(2), Law("v", {}, "s", "d", "b", method, "voters")
    changes = 0
    for _ in range(60):
        votes = [int(each) for each in draw.integers(0, 40, 4)]
        votes[1] += 1
        electors = sum(votes) + int(draw.integers(0, 3 * sum(votes)))
        row = {"seats": int(draw.integers(1, 5)), **{f"votes_{code}": each for code, each in zip("ABCD", votes)}}
        made, found = outlook_of({**row, "registered": electors}, law)
        ballots = np.arange(sum(votes), electors + 1)
        whole = at_base(contest_of(made), law, np.zeros(len(ballots), dtype=np.int64), ballots)
        assert (found.ranges.start[0], found.ranges.end[-1]) == (ballots[0], ballots[-1])
        for column in range(4):
            own = set(whole.handed.seats[:, column].tolist())
            one = found.seats[0, column]
            assert np.isnan(one) == (len(own) > 1 or bool(whole.handed.tied[:, column].any())), row
            changes += len(own) > 1
        every = next_seat(whole, 0, limited=False)
        for bounds, values in ((found.missing, every.missing), (found.cushion, every.cushion)):
            if not np.isnan(bounds[0][0]):
                assert (bounds[0][0], bounds[1][0]) == (np.nanmin(values), np.nanmax(values)), (row, electors)
    assert changes > 10
