"""Measures against an oracle of plain loops and exact fractions, and the laws they keep."""

from __future__ import annotations

import math
from typing import Any

import election_oracle as oracle
import numpy as np
import pytest
from generated_elections import Row, election, elections, frame_of
from hypothesis import example, given, settings
from hypothesis import strategies as st

from mp_election_plugin.core.election import election_of
from mp_election_plugin.core.errors import ElectionError
from mp_election_plugin.core.measures import PartyMeasures, party_measures, zone_indicators
from mp_election_plugin.core.reasons import REASONS

EXACT = ("votes", "rank", "places", "level", "has_result", "has_list", "lists")
REAL = ("share", "margin", "gap", "deviation", "lq", "excess_votes", "contribution")

# What is compared with the oracle carries all the rest, so it is tried on more elections.
thorough = settings(max_examples=5 * settings.default.max_examples)


def same(found: Any, expected: Any) -> bool:
    """Return whether a float is what an exact value says; NaN is None and nothing else is."""
    if expected is None:
        return math.isnan(found)
    return math.isclose(float(found), float(expected), rel_tol=1e-9, abs_tol=1e-9)


def columns_of(measures: PartyMeasures) -> dict[str, list[float]]:
    return {name: np.asarray(getattr(measures, name), dtype=float).tolist() for name in EXACT + REAL}


def assert_close(one: dict[str, list[float]], other: dict[str, list[float]]) -> None:
    for name, values in one.items():
        np.testing.assert_allclose(values, other[name], rtol=1e-9, atol=1e-9, equal_nan=True, err_msg=name)


@thorough
@given(elections(), st.integers(0, 5), st.sampled_from(["valid", "registered"]))
@example([{"votes_A": 0, "votes_B": 0, "votes_C": 4}], 2, "valid")
@example([{"votes_A": 5, "votes_B": 5, "votes_C": 5}, {"votes_A": 0, "votes_B": 0, "votes_C": 0}], 1, "valid")
def test_every_measure_of_a_party_is_what_plain_loops_give(rows: list[Row], places: int, base: str) -> None:
    if base == "registered" and all(row.get("registered") is None for row in rows):
        return
    for code in oracle.lists_of(rows):
        found = columns_of(party_measures(election(rows), code, places=places, denominator=base))
        for zone, expected in enumerate(oracle.party(rows, code, places, base)):
            wrong = {name: (found[name][zone], expected[name]) for name in EXACT + REAL
                     if not same(found[name][zone], expected[name])}  # fmt: skip
            assert not wrong, (code, zone, wrong)


@thorough
@given(elections())
def test_every_indicator_of_a_zone_is_what_plain_loops_give(rows: list[Row]) -> None:
    made = election(rows)
    found = zone_indicators(made)
    for zone, expected in enumerate(oracle.indicators(rows)):
        for name in ("winner", "runner_up"):
            index = int(getattr(found, name)[zone])
            assert (made.codes[index] if index >= 0 else None) == expected[name], (zone, name)
        for name in ("winner_share", "winner_margin", "tie", "turnout", "invalid_rate", "lists", "enp"):
            assert same(getattr(found, name)[zone], expected[name]), (zone, name, getattr(found, name)[zone])


@given(elections())
def test_a_refused_indicator_says_why_and_a_given_one_does_not(rows: list[Row]) -> None:
    found = zone_indicators(election(rows))
    for zone in range(len(rows)):
        for name in ("turnout", "invalid_rate", "enp"):
            missing = math.isnan(getattr(found, name)[zone])
            reason = getattr(found, f"{name}_reason")[zone]
            assert missing == (reason is not None), (zone, name, reason)
            assert reason is None or reason in REASONS
        undecided = found.winner[zone] < 0 or found.runner_up[zone] < 0 or math.isnan(found.winner_margin[zone])
        if found.winner_reason[zone] is None:
            assert found.winner[zone] >= 0
        assert undecided == (found.winner_reason[zone] is not None)


@given(elections(published_valid=False))
def test_shares_of_a_zone_sum_to_one(rows: list[Row]) -> None:
    made = election(rows)
    shares = [party_measures(made, code).share for code in made.codes]
    total = np.nansum(shares, axis=0)
    for zone, row in enumerate(rows):
        valid = oracle.valid_of(row)
        if valid:
            assert total[zone] == pytest.approx(1 - (oracle.others_of(row) or 0) / valid)


@given(elections(), st.sampled_from(["valid", "registered"]))
def test_excess_votes_sum_to_zero_once_absent_lists_count_as_none(rows: list[Row], base: str) -> None:
    if base == "registered" and all(row.get("registered") is None for row in rows):
        return
    for code in oracle.lists_of(rows):
        found = party_measures(election(rows), code, denominator=base)
        if np.isnan(found.total_share):
            assert np.isnan(found.excess_votes).all()
            continue
        counted = found.has_result & ~np.isnan(found.base)
        # A zone without the list has v = 0 against an expectation of B S; a contradictory one is only in the sums.
        unmeasured = np.nan_to_num(found.votes) - found.base * found.total_share
        absent = np.where(counted & (~found.has_list | found.contradictory), unmeasured, 0.0)
        assert abs(np.nansum(found.excess_votes) + absent.sum()) < 1e-6


@given(elections(), st.randoms(use_true_random=False))
def test_the_order_of_zones_changes_nothing(rows: list[Row], shuffler: Any) -> None:
    order = list(range(len(rows)))
    shuffler.shuffle(order)
    for code in oracle.lists_of(rows):
        one = columns_of(party_measures(election(rows), code))
        other = columns_of(party_measures(election([rows[at] for at in order]), code))
        assert_close({name: [values[at] for at in order] for name, values in one.items()}, other)


@given(elections(), st.randoms(use_true_random=False))
def test_the_order_of_columns_changes_nothing(rows: list[Row], shuffler: Any) -> None:
    frame = frame_of(rows)
    names = list(frame.columns)
    shuffler.shuffle(names)
    one, other = election_of(frame), election_of(frame[names])
    for code in one.codes:
        assert_close(columns_of(party_measures(one, code)), columns_of(party_measures(other, code)))
    first, second = zone_indicators(one), zone_indicators(other)
    for name in ("winner_share", "winner_margin", "tie", "lists", "enp", "turnout", "invalid_rate"):
        np.testing.assert_allclose(getattr(first, name), getattr(second, name), rtol=1e-12, equal_nan=True)
    for name in ("winner", "runner_up"):
        names_of = [[made.codes[at] if at >= 0 else None for at in getattr(found, name)]
                    for made, found in ((one, first), (other, second))]  # fmt: skip
        assert names_of[0] == names_of[1]


@given(elections(), st.sampled_from([2, 3, 7, 1000, 12345]))
def test_multiplying_all_counts_changes_no_share_and_no_rank(rows: list[Row], factor: int) -> None:
    larger = [
        {name: value if value is None or name == "seats" else value * factor for name, value in row.items()}
        for row in rows
    ]
    for code in oracle.lists_of(rows):
        one, other = (columns_of(party_measures(election(each), code)) for each in (rows, larger))
        np.testing.assert_allclose(
            np.multiply(one["excess_votes"], factor), other["excess_votes"], rtol=1e-9, atol=1e-6
        )
        for name in ("votes", "excess_votes"):
            del one[name], other[name]
        assert_close(one, other)


@given(elections())
def test_renaming_a_party_changes_only_its_name(rows: list[Row]) -> None:
    code = oracle.lists_of(rows)[-1]
    renamed = [{"votes_ZZZ" if name == f"votes_{code}" else name: value for name, value in row.items()} for row in rows]
    for each in oracle.lists_of(rows):
        one = party_measures(election(rows), each)
        other = party_measures(election(renamed), "ZZZ" if each == code else each)
        assert_close(columns_of(one), columns_of(other))


@given(elections())
def test_no_missing_figure_becomes_zero_and_no_zero_becomes_missing(rows: list[Row]) -> None:
    for code in oracle.lists_of(rows):
        found = party_measures(election(rows), code)
        for zone, row in enumerate(rows):
            votes = row[f"votes_{code}"]
            if votes is None:
                for name in ("votes", "share", "rank", "margin", "gap", "lq", "excess_votes", "contribution"):
                    assert math.isnan(getattr(found, name)[zone]), name
            elif votes == 0:
                assert found.votes[zone] == 0
                assert found.has_list[zone]
                if oracle.valid_of(row) and not found.contradictory[zone]:
                    assert found.share[zone] == 0


@given(elections())
def test_measuring_leaves_the_election_as_it_was(rows: list[Row]) -> None:
    made = election(rows)
    before = made.votes.copy(), made.valid.copy(), made.others.copy()
    zone_indicators(made)
    for code in made.codes:
        party_measures(made, code)
    for one, other in zip(before, (made.votes, made.valid, made.others)):
        np.testing.assert_array_equal(one, other)


def test_a_tie_for_first_place_leaves_winner_and_runner_up_open_and_shows_itself() -> None:
    found = zone_indicators(election([{"votes_A": 40, "votes_B": 40, "votes_C": 20}]))
    assert (found.winner[0], found.runner_up[0], found.tie[0]) == (-1, -1, True)
    assert found.winner_margin[0] == 0
    assert found.winner_share[0] == 0.4
    assert found.winner_reason[0] == "tie"
    for code in "AB":
        measured = party_measures(election([{"votes_A": 40, "votes_B": 40, "votes_C": 20}]), code)
        assert (measured.rank[0], measured.margin[0], measured.level[0]) == (1, 0, True)


def test_a_tie_for_second_place_leaves_the_winner_and_its_margin() -> None:
    found = zone_indicators(election([{"votes_A": 60, "votes_B": 20, "votes_C": 20}]))
    assert (found.winner[0], found.runner_up[0], found.tie[0]) == (0, -1, False)
    assert found.winner_margin[0] == pytest.approx(0.4)
    assert found.winner_reason[0] == "tie_second"


@pytest.mark.parametrize(
    ("party", "places", "rank", "gap", "level"),
    [
        ("A", 1, 1, 0.10, False),
        ("B", 2, 2, 0.00, True),
        ("C", 2, 2, 0.00, True),
        ("B", 1, 2, -0.10, False),
        ("B", 3, 2, 0.20, False),
        ("D", 3, 4, -0.20, False),
        ("A", 2, 1, 0.10, False),
        ("A", 4, 1, None, False),
    ],
)
def test_the_gap_is_to_the_last_winning_place(
    party: str, places: int, rank: int, gap: float | None, level: bool
) -> None:
    """Lists of 40, 30, 30 and 10 votes, 100 valid votes for ease."""
    rows: list[Row] = [{"votes_A": 40, "votes_B": 30, "votes_C": 30, "votes_D": 10, "valid": 100}]
    found = party_measures(election(rows), party, places=places)
    assert found.rank[0] == rank
    assert same(found.gap[0], gap)
    assert bool(found.level[0]) is level
    if gap is None:
        assert found.gap_reason[0] == "fewer_lists"


def test_a_single_list_has_a_share_and_no_margin() -> None:
    made = election([{"votes_A": 70}])
    found, zone = party_measures(made, "A"), zone_indicators(made)
    assert (found.share[0], found.rank[0]) == (1, 1)
    assert math.isnan(found.margin[0])
    assert math.isnan(found.gap[0])
    assert math.isnan(zone.winner_margin[0])
    assert zone.winner_reason[0] == "single_list"
    assert zone.winner[0] == 0


def test_a_zone_with_no_vote_at_all_has_no_share_and_no_winner() -> None:
    made = election([{"votes_A": 0, "votes_B": 0}, {"votes_A": 3, "votes_B": 1}])
    found, zone = party_measures(made, "A"), zone_indicators(made)
    assert math.isnan(found.share[0])
    assert found.share_reason[0] == "zero_valid"
    assert found.votes[0] == 0
    assert zone.winner[0] == -1
    assert not zone.tie[0]
    assert zone.winner_reason[0] == "no_votes"
    assert found.total_share == 0.75


def test_a_column_of_zeros_is_a_party_without_votes_and_not_an_absent_one() -> None:
    made = election([{"votes_A": 0, "votes_B": 5}, {"votes_A": 0, "votes_B": 7}])
    found = party_measures(made, "A")
    assert found.total_share == 0
    assert found.has_list.all()
    assert np.isnan(found.lq).all()
    assert np.isnan(found.contribution).all()
    assert (found.excess_votes == 0).all()


def test_a_column_of_blanks_is_a_party_without_list() -> None:
    made = election([{"votes_A": None, "votes_B": 5}])
    found = party_measures(made, "A")
    assert not found.has_list.any()
    assert np.isnan(found.rank).all()
    assert found.share_reason[0] == "no_list"


def test_one_zone_is_the_nation() -> None:
    found = party_measures(election([{"votes_A": 30, "votes_B": 70}]), "A")
    assert found.share[0] == found.total_share == 0.3
    assert (found.lq[0], found.excess_votes[0], found.deviation[0], found.contribution[0]) == (1, 0, 0, 1)


def test_small_lists_summed_count_as_valid_votes_and_never_as_a_list() -> None:
    made = election([{"votes_A": 30, "votes_B": 20, "votes_OTHERS": 50}])
    found, zone = party_measures(made, "A"), zone_indicators(made)
    assert (found.share[0], found.rank[0], found.lists[0]) == (0.3, 1, 2)
    assert zone.winner[0] == 0
    assert math.isnan(zone.enp[0])
    assert zone.enp_reason[0] == "others_summed"


def test_the_effective_number_of_equal_lists_is_their_number() -> None:
    for count in (1, 2, 3, 7):
        zone = zone_indicators(election([{f"votes_P{number}": 11 for number in range(count)}]))
        assert zone.enp[0] == pytest.approx(count)


def test_the_effective_number_is_refused_where_the_lists_do_not_add_up() -> None:
    zone = zone_indicators(election([{"votes_A": 30, "votes_B": 20, "valid": 60}]))
    assert math.isnan(zone.enp[0])
    assert zone.enp_reason[0] == "not_all_lists"


def test_shares_of_registered_electors_need_registered_electors() -> None:
    with pytest.raises(ElectionError, match="registered"):
        party_measures(election([{"votes_A": 3}]), "A", denominator="registered")


def test_the_national_share_of_registered_electors_leaves_out_zones_without_their_number() -> None:
    rows: list[Row] = [{"votes_A": 10, "registered": 100}, {"votes_A": 90, "registered": None}]
    found = party_measures(election(rows), "A", denominator="registered")
    assert found.total_share == 0.1
    assert found.total_votes == 100
    assert math.isnan(found.share[1])
    assert found.share_reason[1] == "no_registered"


def test_more_votes_than_the_whole_is_told_and_gives_no_negative_rate() -> None:
    made = election([
        {"votes_A": 30, "votes_B": 5, "valid": 20, "voters": 19},
        {"votes_A": 5, "votes_B": 5, "valid": None, "voters": None},
    ])  # fmt: skip
    found, zone = party_measures(made, "A"), zone_indicators(made)
    assert found.contradictory.tolist() == [True, False]
    assert found.share_reason.tolist() == ["more_than_base", None]
    assert math.isnan(zone.invalid_rate[0])
    assert zone.invalid_rate_reason[0] == "more_than_cast"
    # What is published stays in the totals: measuring the aggregate must give the same.
    assert found.total_share == 35 / 30


@pytest.mark.parametrize("valid", [20, 0])
def test_a_list_with_more_votes_than_the_valid_ones_leaves_nothing_to_measure_in_its_zone(valid: int) -> None:
    row: Row = {"votes_A": 30, "votes_B": 5, "valid": valid, "voters": None, "invalid": 4, "registered": 90}
    made = election([row, {**row, "valid": None, "voters": 39}])
    zone = zone_indicators(made)
    for code in "AB":
        found = party_measures(made, code)
        assert [name for name in ("rank", *REAL) if not math.isnan(getattr(found, name)[0])] == []
        assert (found.share_reason[0], found.gap_reason[0]) == ("more_than_base", "more_than_base")
        assert found.rank[1] >= 1
    assert (zone.winner.tolist(), zone.tie.tolist()) == ([-1, 0], [False, False])
    for name in ("winner", "turnout", "invalid_rate", "enp"):
        assert getattr(zone, f"{name}_reason").tolist() == ["more_than_base", None]
    assert math.isnan(zone.winner_share[0]) and math.isnan(zone.winner_margin[0]) and math.isnan(zone.turnout[0])


def test_a_turnout_above_one_is_refused() -> None:
    rows: list[Row] = [
        {"votes_A": 8, "votes_B": 2, "voters": 11, "registered": 10},
        {"votes_A": 8, "votes_B": 2, "voters": 9, "registered": 20},
        {"votes_A": 0, "votes_B": 0, "voters": 1, "registered": 0},
    ]
    zone = zone_indicators(election(rows))
    assert np.isnan(zone.turnout).all()
    assert zone.turnout_reason.tolist() == ["more_than_registered", "more_than_cast", "more_than_registered"]
