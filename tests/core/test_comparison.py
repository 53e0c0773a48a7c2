"""Laws of the comparison of elections, and its figures against the formulas done by hand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import comparison_oracle as oracle
import numpy as np
import pytest
from generated_elections import CODES, Row, election, elections
from hypothesis import given
from hypothesis import strategies as st

from mp_election_plugin.core.comparison import (
    Pair,
    compare_zones,
    of_sides,
    said_of_dates,
    shares,
    side_by_side,
    take_zones,
)
from mp_election_plugin.core.election import Election
from mp_election_plugin.core.errors import ElectionError
from mp_election_plugin.core.party_map import PartyMap, party_map
from mp_election_plugin.core.swings import party_swings, totals, zone_swings
from mp_election_plugin.core.typology import history, load_typology, typify
from mp_election_plugin.core.zoning import reasons

NO_MAP = PartyMap()
MAP = {"AAA": "BB", "X1": "NEW"}


def at(values: np.ndarray) -> list[float | None]:
    return [None if value != value else float(value) for value in values.tolist()]


def close(found: float | None, expected: object) -> bool:
    return found is None if expected is None else found == pytest.approx(float(expected), rel=1e-12, abs=1e-12)


@st.composite
def pairs(draw: st.DrawFn, *, complete: bool = False) -> tuple[list[Row], list[Row], list[int]]:
    """Draw two elections of as many zones each, and which of the earlier zones each later one is, -1 for none."""
    sizes = {"zones": 4, "lists": 4, "published_valid": not complete, "others": not complete}
    now, before = draw(elections(**sizes)), draw(elections(**sizes))
    if complete:
        now, before = ([{name: value or 0 for name, value in row.items() if name.startswith("votes_")} for row in rows]
                       for rows in (now, before))  # fmt: skip
        codes = sorted({name for rows in (now, before) for name in rows[0]})
        now, before = ([{name: row.get(name, 1) for name in codes} for row in rows] for rows in (now, before))
    order = draw(st.permutations(range(len(before))))
    rows = [order[zone] if zone < len(order) and (complete or draw(st.booleans())) else -1 for zone in range(len(now))]
    return now, before, rows


def pair_of(now: Sequence[Row], before: Sequence[Row], rows: Sequence[int], mapped: PartyMap = NO_MAP) -> Pair:
    return side_by_side(election(now), election(before), np.array(rows, dtype=np.int64), mapped)


def one_list(pair: Pair) -> str:
    """Return a list of the two elections: another one in every example, since all of them take long."""
    return pair.now.codes[int(np.nansum(pair.now.votes)) % len(pair.now.codes)]


def partner(before: Sequence[Row], rows: Sequence[int], zone: int) -> Row | None:
    return before[rows[zone]] if rows[zone] >= 0 else None


@given(pairs(), st.booleans())
def test_every_measure_is_that_of_the_formula(
    given_pair: tuple[list[Row], list[Row], list[int]], mapping: bool
) -> None:
    now, before, rows = given_pair
    declared = MAP if mapping else {}
    pair = pair_of(now, before, rows, party_map(declared.items()))
    renamed = oracle.renamed(before, declared)
    table = zone_swings(pair)
    for column, code in enumerate(pair.now.codes):
        for zone, row in enumerate(now):
            expected = oracle.swing(row, partner(renamed, rows, zone), code)
            assert close(at(table.swing[:, column])[zone], expected)
            assert (table.reason[zone, column] is None) == (expected is not None)
    found = compare_zones(pair, one_list(pair))
    column = pair.now.index(one_list(pair))
    np.testing.assert_array_equal(found.swing, table.swing[:, column])
    assert found.swing_reason.tolist() == table.reason[:, column].tolist()
    for zone, row in enumerate(now):
        earlier = partner(renamed, rows, zone)
        assert close(at(found.volatility)[zone], oracle.volatility(row, earlier))
        assert at(found.volatility)[zone] is None or 0 <= found.volatility[zone] <= 1 + 1e-12
        assert (found.volatility_reason[zone] is None) == (oracle.volatility(row, earlier) is not None)
        changed = oracle.flip(row, earlier)
        assert at(found.flip)[zone] == (None if changed is None else float(changed))
        assert (found.flip_reason[zone] is None) == (changed is not None)
        assert (found.flip_kind[zone] is None) == (changed is None)


@given(pairs())
def test_all_votes_are_in_the_table_of_swings(given_pair: tuple[list[Row], list[Row], list[int]]) -> None:
    now, before, rows = given_pair
    pair = pair_of(now, before, rows)
    found = party_swings(pair, compare_zones(pair, pair.now.codes[0]), {})
    for side, given_rows in (("now", now), ("before", before)):
        expected = sum(value or 0 for row in given_rows for name, value in row.items() if name.startswith("votes_"))
        assert sum(np.nan_to_num(getattr(each, f"{side}_votes")) for each in found.parties) == expected
    for each in found.parties[: len(pair.now.codes)]:
        before_share, now_share = (oracle.overall(rows_of, each.party) for rows_of in (before, now))
        if each.party != "OTHERS":
            assert close(at(np.array([each.before_share]))[0], before_share)
            assert close(at(np.array([each.now_share]))[0], now_share)
            assert (each.reason is None) == (before_share is not None and now_share is not None) or not (
                found.now.valid and found.before.valid
            )
    zones = compare_zones(pair, pair.now.codes[0])
    changed = zones.flip == 1
    for each in found.parties:
        column = pair.now.codes.index(each.party) if each.party in pair.now.codes else -2
        assert each.zones_gained == (changed & (zones.zones_now.winner == column)).sum()
        assert each.zones_lost == (changed & (zones.zones_before.winner == column)).sum()


@given(pairs(complete=True))
def test_swings_of_a_zone_sum_to_0_where_all_lists_are_published(
    given_pair: tuple[list[Row], list[Row], list[int]],
) -> None:
    now, before, rows = given_pair
    table = zone_swings(pair_of(now, before, rows))
    known = ~np.isnan(table.swing).any(axis=1)
    np.testing.assert_allclose(table.swing[known].sum(axis=1), 0, atol=1e-12)
    assert known.sum() == sum(
        rows[zone] >= 0 and sum(row.values()) > 0 and sum(before[rows[zone]].values()) > 0
        for zone, row in enumerate(now)
    )


@given(pairs())
def test_exchanging_the_elections_turns_the_swing_and_keeps_the_volatility(
    given_pair: tuple[list[Row], list[Row], list[int]],
) -> None:
    now, before, rows = given_pair
    back = [rows.index(row) if row in rows else -1 for row in range(len(before))]
    pair, turned = pair_of(now, before, rows), pair_of(before, now, back)
    one, other = compare_zones(pair, one_list(pair)), compare_zones(turned, one_list(pair))
    for zone, row in enumerate(rows):
        if row < 0:
            assert at(one.swing)[zone] is None
            continue
        assert close(at(one.swing)[zone], None if np.isnan(other.swing[row]) else -other.swing[row])
        assert close(at(one.volatility)[zone], at(other.volatility)[row])
        assert at(one.flip)[zone] == at(other.flip)[row]
        opposite = {"gained": "lost", "lost": "gained"}
        assert one.flip_kind[zone] == opposite.get(other.flip_kind[row], other.flip_kind[row])


@given(pairs(), st.integers(2, 9), st.randoms(use_true_random=False))
def test_scale_and_order_change_nothing(
    given_pair: tuple[list[Row], list[Row], list[int]], factor: int, random: object
) -> None:
    now, before, rows = given_pair
    pair = pair_of(now, before, rows)
    larger = [{name: None if value is None else value * factor for name, value in row.items()} for row in before]
    names = list(now[0])
    random.shuffle(names)  # type: ignore[attr-defined]
    order = list(range(len(now)))
    random.shuffle(order)  # type: ignore[attr-defined]
    shuffled = pair_of([{name: now[zone][name] for name in names} for zone in order], larger, [rows[z] for z in order])
    one, other = compare_zones(pair, one_list(pair)), compare_zones(shuffled, one_list(pair))
    for name in ("swing", "volatility", "flip"):
        np.testing.assert_array_equal(getattr(one, name)[order], getattr(other, name))
    assert [one.flip_kind[zone] for zone in order] == other.flip_kind.tolist()


@given(pairs())
def test_the_history_of_a_zone_is_that_of_the_formula(given_pair: tuple[list[Row], list[Row], list[int]]) -> None:
    now, before, rows = given_pair
    pair = pair_of(now, before, rows)
    oldest = take_zones(pair.now, np.arange(len(now))[::-1].copy())
    code = one_list(pair)
    found = history([pair.now, pair.before, oldest], [pair.now, pair.whole, pair.now], code)
    for zone, row in enumerate(now):
        expected = oracle.history([row, partner(before, rows, zone), now[::-1][zone]], [now, before, now], code)
        for name in ("mean", "deviation", "extent", "rise"):
            assert close(at(getattr(found, name))[zone], expected[name]), name
        assert (found.elections[zone], found.above[zone]) == (expected["elections"], expected["above"])
    classes = typify(found, load_typology())
    assert len(reasons(classes, "fr")) == len(now)
    assert all("nan" not in sentence for sentence in reasons(classes, "ar"))


def follow(*points: float | None, steady: float = 3) -> str:
    """Return the class of a zone with these deviations in points, the latest first; another zone makes up for them."""
    rows = []
    for each in points:
        own = None if each is None else round(2000 + each * 100)
        rows.append([{"votes_A": own, "votes_B": 10_000 - (own or 0)},
                     {"votes_A": 4000 - (own or 2000), "votes_B": 6000 + (own or 2000)}])  # fmt: skip
    taken = [election(each) for each in rows]
    found = history(taken, taken, "A")
    rule = load_typology()
    return rule.classes[int(typify(found, rule, {"steady": steady}).index[0])].code


def test_the_typology_says_what_its_words_say() -> None:
    assert follow(5, 6) == "stronghold"
    assert follow(5, 12) == "volatile"
    assert follow(5, 11) == "stronghold", "a range of 6 is a standard deviation of 3"
    assert follow(-4, -6) == "winnable", "rising by 2 points"
    assert follow(-6, -4) == "weak"
    assert follow(-12, -4) == "winnable", "not steady"
    assert follow(-6, -4, -5) == "weak"
    assert follow(None, 5) == "no_list"
    assert follow(5, None) == "no_history"
    assert follow(5, 12, steady=4) == "stronghold"


def test_two_elections_give_the_range_and_say_so() -> None:
    rows = [[{"votes_A": 30, "votes_B": 70}, {"votes_A": 10, "votes_B": 90}],
            [{"votes_A": 20, "votes_B": 80}, {"votes_A": 20, "votes_B": 80}]]  # fmt: skip
    taken = [election(each) for each in rows]
    found = history(taken, taken, "A")
    assert found.spread.tolist() == pytest.approx([0.1, 0.1])
    assert found.deviation.tolist() == pytest.approx([0.05, 0.05])
    assert found.always_above.tolist() == [0, 0]
    assert "two elections, range 10.00 points" in reasons(typify(found, load_typology()))[0]
    three = history([*taken, taken[1]], [*taken, taken[1]], "A")
    assert "3 elections, standard deviation 4.71 points" in reasons(typify(three, load_typology()))[0]
    with pytest.raises(ElectionError, match="two elections or more"):
        history(taken[:1], taken[:1], "A")


def test_a_merger_counts_as_one_list_and_its_name_is_no_flip() -> None:
    now = [{"votes_NEW": 60, "votes_C": 40}]
    before = [{"votes_A": 30, "votes_B": 20, "votes_C": 50}]
    merged = compare_zones(pair_of(now, before, [0], party_map([("A", "NEW"), ("votes_B", "NEW")])), "NEW")
    assert merged.swing.tolist() == pytest.approx([0.1])
    assert merged.flip_reason.tolist() == ["before:tie"]
    alone = compare_zones(pair_of(now, before, [0]), "NEW")
    assert alone.swing_reason.tolist() == ["before:no_list"]
    assert alone.volatility.tolist() == pytest.approx([0.6])
    assert merged.volatility.tolist() == pytest.approx([0.1])


def test_a_list_that_is_absent_is_no_share_of_0() -> None:
    pair = pair_of([{"votes_A": 10, "votes_B": 90}, {"votes_A": None, "votes_B": 5}],
                   [{"votes_A": None, "votes_B": 100}, {"votes_A": 0, "votes_B": 5}], [0, 1])  # fmt: skip
    found = compare_zones(pair, "A")
    assert np.isnan(found.swing).all()
    assert found.swing_reason.tolist() == ["before:no_list", "now:no_list"]
    assert found.volatility.tolist() == pytest.approx([0.1, 0.0])


def test_a_zone_that_is_not_compared_has_no_figure_and_says_so() -> None:
    pair = pair_of([{"votes_A": 10, "votes_B": 90}], [{"votes_A": 50, "votes_B": 50}], [-1])
    found = compare_zones(pair, "A")
    for name in ("swing", "volatility", "flip", "change_votes", "change_turnout"):
        assert np.isnan(getattr(found, name)).all(), name
    assert {found.swing_reason[0], found.volatility_reason[0], found.flip_reason[0]} == {"not_compared"}
    swings = party_swings(pair, found, {})
    own = next(each for each in swings.parties if each.party == "A")
    assert (own.before_votes, own.now_votes) == (50, 10), "its votes stay in the sums"
    assert own.swing == pytest.approx(-0.4)
    assert np.isnan(own.compared_swing)


def test_a_reason_of_the_earlier_election_goes_before_one_of_the_later() -> None:
    none, some = np.array([None, "x", None, "x"], dtype=object), np.array([None, None, "y", "y"], dtype=object)
    found = of_sides(np.array([True] * 4), none, some, np.array([True] * 4))
    assert found.tolist() == [None, "now:x", "before:y", "before:y"]


def turnouts(registered: list[int], votes: list[int]) -> Election:
    return election([{"votes_A": number, "votes_B": 5, "registered": electors, "voters": number + 5}
                     for electors, number in zip(registered, votes)])  # fmt: skip


def test_ballots_of_one_day_and_one_election_twice_are_told() -> None:
    rows = np.arange(2)
    first, again = turnouts([90, 80], [10, 20]), turnouts([90, 80], [11, 20])
    (told,) = said_of_dates(side_by_side(first, first, rows, NO_MAP))
    assert "given twice" in str(told) and told.warning
    (told,) = said_of_dates(side_by_side(first, again, rows, NO_MAP))
    assert "two ballots of one day" in str(told) and "registered" in str(told)
    assert said_of_dates(side_by_side(first, turnouts([91, 80], [11, 20]), rows, NO_MAP)) == []


def test_turnout_and_electors_change_where_both_are_published() -> None:
    pair = side_by_side(turnouts([100, 80], [20, 20]), turnouts([50, 50], [20, 15]), np.arange(2), NO_MAP)
    found = compare_zones(pair, "A")
    assert found.change_turnout.tolist() == pytest.approx([25 / 100 - 25 / 50, 25 / 80 - 20 / 50])
    assert found.change_registered.tolist() == [50, 30]
    pair = replace(pair, before=replace(pair.before, registered=np.array([np.nan, 50.0])))
    found = compare_zones(pair, "A")
    assert found.change_turnout_reason.tolist() == ["before:no_registered", None]
    assert found.change_registered_reason.tolist() == ["before:no_registered", None]


def test_small_lists_that_are_summed_have_no_swing_and_spoil_the_volatility() -> None:
    pair = pair_of([{"votes_A": 10, "votes_OTHERS": 3}], [{"votes_A": 10, "votes_OTHERS": 5}], [0])
    found = compare_zones(pair, "A")
    assert found.volatility_reason.tolist() == ["before:others_summed"]
    swings = party_swings(pair, found, {})
    assert (swings.volatility_reason, swings.parties[-1].party) == ("before:others_summed", "OTHERS")
    assert (swings.parties[-1].before_votes, swings.parties[-1].now_votes) == (5, 3)
    assert np.isnan(swings.parties[-1].swing)


def test_ten_thousand_zones_are_compared_at_once() -> None:
    rng = np.random.default_rng(7)
    n, m = 10_000, 30
    blank = np.full(n, np.nan)

    def made() -> Election:
        votes = rng.integers(0, 1000, (n, m)).astype(float)
        votes[rng.random((n, m)) < 0.2] = np.nan
        valid = np.nansum(votes, axis=1)
        codes = tuple(f"P{number}" for number in range(m))
        return Election(codes, votes, blank, valid, blank, blank, blank, blank, [""] * n)

    pair = side_by_side(made(), made(), rng.permutation(n), NO_MAP)
    found = compare_zones(pair, "P3")
    np.testing.assert_allclose(found.swing, shares(pair.now)[:, 3] - shares(pair.before)[:, 3])
    assert totals(pair.before).votes.tolist() == totals(pair.whole).votes.tolist()


def test_codes_of_the_map_are_checked() -> None:
    assert party_map([("A", "B"), ("A", "B"), ("C", "B"), (None, None)]).later == {"A": "B", "C": "B"}
    with pytest.raises(ElectionError, match="splits a list: A → B \\+ C"):
        party_map([("A", "B"), ("A", "C")])
    for pair in (("A", None), ("", "B"), ("A", "Ä"), ("OTHERS", "B"), ("A", "OTHERS")):
        with pytest.raises(ElectionError, match="Party map, row 1"):
            party_map([pair])
    assert set(MAP) <= set(CODES), "the map of the laws must meet lists that are drawn"
