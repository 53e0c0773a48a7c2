"""Rolling up: votes are conserved, missing stays missing, and it does not matter what is done first."""

from __future__ import annotations

import math
from typing import Any

import election_oracle as oracle
import numpy as np
from generated_elections import Row, election, elections, frame_of
from hypothesis import given
from hypothesis import strategies as st

from mp_election_plugin.core.aggregation import RollUp, roll_up
from mp_election_plugin.core.election import election_of
from mp_election_plugin.core.measures import party_measures


def rolled(rows: list[Row], parents: list[Any], names: list[Any] | None = None) -> RollUp:
    return roll_up(election(rows), frame_of(rows), parents, names)


def plain_sum(values: list[int | None]) -> int | None:
    known = [value for value in values if value is not None]
    return sum(known) if known else None


def parents_for(rows: list[Row]) -> st.SearchStrategy[list[Any]]:
    return st.lists(st.sampled_from(["P", "Q", "R", None]), min_size=len(rows), max_size=len(rows))


with_parents = elections().flatmap(lambda rows: st.tuples(st.just(rows), parents_for(rows)))


@given(with_parents)
def test_counts_of_parents_are_what_plain_loops_give(drawn: tuple[list[Row], list[Any]]) -> None:
    rows, parents = drawn
    frame = rolled(rows, parents).frame
    assert frame["zone_code"].tolist() == sorted({parent for parent in parents if parent})
    for _, found in frame.iterrows():
        parts = [row for row, parent in zip(rows, parents) if parent == found["zone_code"]]
        reporting = [row for row in parts if oracle.has_result(row)]
        expected: dict[str, Any] = {
            name: plain_sum([row[name] for row in parts]) for name in rows[0] if name.startswith("votes_")
        }
        expected["valid"] = plain_sum([oracle.valid_of(row) for row in parts])
        for name in ("registered", "voters", "invalid"):
            if name in rows[0]:
                values = [row[name] for row in reporting]
                expected[name] = None if not values or None in values else sum(values)
        expected["parts"] = len(parts)
        expected["parts_without_result"] = len(parts) - len(reporting)
        for name, value in expected.items():
            assert math.isnan(found[name]) if value is None else found[name] == value, name


@given(elections(), st.randoms(use_true_random=False))
def test_aggregating_then_measuring_is_measuring_the_aggregate(rows: list[Row], shuffler: Any) -> None:
    """Over all zones a party has the same votes, base and share, whatever the level they are measured at."""
    parents = [shuffler.choice("PQ") for _ in rows]
    above = election_of(rolled(rows, parents).frame)
    below = election(rows)
    for code in below.codes:
        one, other = party_measures(below, code), party_measures(above, code)
        assert one.total_votes == other.total_votes
        # A zone whose valid votes alone are published has no result, and no part in the national share.
        if all(oracle.has_result(row) or row.get("valid") is None for row in rows):
            np.testing.assert_allclose([one.total_base, one.total_share], [other.total_base, other.total_share])
            for parent, share, wrong in zip(sorted(set(parents)), other.share, other.contradictory):
                votes = plain_sum([row[f"votes_{code}"] for row, each in zip(rows, parents) if each == parent])
                base = plain_sum([oracle.valid_of(row) for row, each in zip(rows, parents) if each == parent])
                expected = None if wrong else oracle.part(votes, base)
                assert math.isnan(share) if expected is None else math.isclose(share, float(expected))


@given(with_parents, st.randoms(use_true_random=False))
def test_the_order_of_parts_changes_nothing(drawn: tuple[list[Row], list[Any]], shuffler: Any) -> None:
    rows, parents = drawn
    order = list(range(len(rows)))
    shuffler.shuffle(order)
    one = rolled(rows, parents).frame
    other = rolled([rows[at] for at in order], [parents[at] for at in order]).frame
    assert one.equals(other)


@given(elections())
def test_two_steps_up_are_one_step_up(rows: list[Row]) -> None:
    """Communes to provinces to the nation gives the nation of the communes, votes and valid votes alike."""
    halves = rolled(rows, [f"P{number % 2}" for number in range(len(rows))]).frame
    nation = rolled(rows, ["N"] * len(rows)).frame
    again = roll_up(election_of(halves), halves, ["N"] * len(halves)).frame
    votes = [name for name in rows[0] if name.startswith("votes_")]
    np.testing.assert_array_equal(nation[votes].to_numpy(), again[votes].to_numpy())
    if all(oracle.has_result(row) or row.get("valid") is None for row in rows):
        np.testing.assert_array_equal(nation["valid"].to_numpy(), again["valid"].to_numpy())


def test_a_list_that_stood_nowhere_stays_missing_and_a_zero_stays_a_zero() -> None:
    rows: list[Row] = [{"votes_A": None, "votes_B": 0, "votes_C": 5}, {"votes_A": None, "votes_B": None, "votes_C": 1}]
    frame = rolled(rows, ["P", "P"]).frame
    assert math.isnan(frame["votes_A"][0])
    assert frame["votes_B"][0] == 0
    assert frame["votes_C"][0] == 6


def test_electors_of_some_parts_only_do_not_pass_for_all_and_the_log_says_so() -> None:
    rows: list[Row] = [{"votes_A": 1, "registered": 10}, {"votes_A": 1, "registered": None}]
    result = rolled(rows, ["P", "P"])
    assert math.isnan(result.frame["registered"][0])
    assert any("P (registered)" in str(note) for note in result.notes)


def test_sums_of_lists_that_stood_in_some_parts_only_are_counted_in_the_log() -> None:
    rows: list[Row] = [
        {"votes_A": 1, "votes_B": 5},
        {"votes_A": None, "votes_B": 7},
        {"votes_A": None, "votes_B": None},
    ]
    assert any("1 of 2 sums of a list" in str(note) for note in rolled(rows, ["P"] * 3).notes)
    assert not any("sums of a list" in str(note) for note in rolled(rows[:1] + rows[2:], ["P"] * 2).notes)


def test_a_part_without_result_is_counted_and_named() -> None:
    rows: list[Row] = [{"votes_A": 1, "registered": 10}, {"votes_A": None, "registered": None}]
    result = rolled(rows, ["P", "P"])
    assert result.frame["parts_without_result"].tolist() == [1]
    assert result.frame["registered"].tolist() == [10]
    assert any("P (1/2)" in str(note) for note in result.notes)


def test_zones_without_parent_are_left_out_counted_and_named_with_their_votes() -> None:
    result = rolled([{"votes_A": 7}, {"votes_A": 5}], ["P", None])
    assert result.group.tolist() == [0, -1]
    note = next(note for note in result.notes if note.warning)
    assert "1 zones with 5 valid votes" in str(note)
    assert "Zone 1" in str(note)


def test_seats_are_not_carried_up() -> None:
    assert "seats" not in rolled([{"votes_A": 7, "seats": 3}], ["P"]).frame


def test_a_parent_with_two_names_keeps_the_first_and_says_so() -> None:
    rows: list[Row] = [{"votes_A": 7}, {"votes_A": 7}, {"votes_A": 7}]
    result = rolled(rows, ["P", "P", "Q"], ["Fès", "Fez", None])
    assert result.frame["zone_name"].tolist() == ["Fès", None]
    assert any("P: Fès / Fez" in str(note) for note in result.notes)


def test_valid_votes_of_a_part_without_lists_count_in_no_share() -> None:
    rows = [{"votes_A": 40, "valid": 100}, {"votes_A": None, "valid": 100}]
    made = election(rows)
    rolled = roll_up(made, frame_of(rows), ["P", "P"]).frame
    assert rolled["valid"].tolist() == [100]
    assert party_measures(made, "A").total_share == 0.4
