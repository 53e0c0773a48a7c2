"""The registry of measures: whole in three languages, and every measure of it keeps the laws of measures."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

import numpy as np
import pandas as pd
import pytest
from generated_elections import Row, elections, frame_of
from hypothesis import example, given, settings
from hypothesis import strategies as st

from mp_election_plugin.core import fields
from mp_election_plugin.core.aggregation import roll_up
from mp_election_plugin.core.election import Election, election_of
from mp_election_plugin.core.measures import party_measures, zone_indicators
from mp_election_plugin.core.reasons import REASONS
from mp_election_plugin.core.registry import OF_LAYERS, UNITS, WRITTEN_BY, all_measures, earlier_fields, measures
from mp_election_plugin.core.relative import relative_measures
from mp_election_plugin.core.zoning import LANGUAGES

# Reasons are many, and each comes up seldom.
thorough = settings(max_examples=3 * settings.default.max_examples)
OF_RULE = ("zone_class", "zone_label", "zone_reason")
# Whatever follows from votes by an even number of operations may differ in the last bits.
CLOSE = {"rtol": 1e-9, "atol": 1e-12, "equal_nan": True}


# What is measured of the zones of one election, and by what rows of another kind.
OF_ZONES = {each.name: each for group in ("zone", "party") for each in measures(group)}
EVERY = [(group, each.name) for group in WRITTEN_BY for each in measures(group)]


def values_of(made: Election, party: str, base: str = "valid") -> dict[str, Any]:
    """Return every measure of one election that needs no rule, by name; lists by code."""
    zone, own = zone_indicators(made), party_measures(made, party, denominator=base)
    further = relative_measures(made, own)
    codes = np.array([*made.codes, None], dtype=object)
    found: dict[str, Any] = {}
    for name, measure in OF_ZONES.items():
        if name in OF_RULE or name == "party":
            continue
        source = zone if measure.group == "zone" else own if hasattr(own, name) else further
        values = getattr(source, name)
        found[name] = codes[values] if name in ("winner", "runner_up") else values
    return found


def with_parents(rows: Sequence[Row]) -> pd.DataFrame:
    table = frame_of(rows)
    table["parent_code"] = np.array([None if at % 4 == 3 else "PQ"[at % 2] for at in range(len(rows))], dtype=object)
    return table


def assert_same(one: dict[str, Any], other: dict[str, Any], but: tuple[str, ...] = ()) -> None:
    assert set(one) == set(other)
    for name, values in one.items():
        if name in but:
            continue
        if np.asarray(values).dtype == object:
            assert list(values) == list(other[name]), name
        else:
            np.testing.assert_allclose(
                np.asarray(values, dtype=float), np.asarray(other[name], dtype=float), err_msg=name, **CLOSE
            )


def usable(table: pd.DataFrame, base: str) -> bool:
    return base == "valid" or ("registered" in table and table["registered"].notna().any())


@pytest.mark.parametrize(("group", "name"), EVERY)
def test_a_measure_is_whole(group: str, name: str) -> None:
    of_group = {each.name: each for each in measures(group)}
    measure = of_group[name]
    for words in (measure.label, measure.meaning):
        assert set(words) == set(LANGUAGES)
        assert all(text.strip() for text in words.values())
        assert re.search("[\u0600-\u06ff]", words["ar"])
        assert not re.search("[\u0600-\u06ff]", words["en"] + words["fr"])
    assert measure.formula.strip() and measure.source.strip()
    assert measure.unit in UNITS
    assert measure.kind in ("text", "integer", "real")
    if measure.reason is not None:
        assert measure.reason in of_group
    elif not name.endswith("_reason") and group in ("zone", "party", "neighbours"):
        assert name in ("party", "places", "zone_class", "zone_label")


@pytest.mark.parametrize("group", WRITTEN_BY)
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_fields_of_a_layer_are_called_alike(group: str, language: str) -> None:
    labels = [each.called(language) for each in measures(group)]
    assert len(set(labels)) == len(labels)


def test_no_join_carries_a_measure_to_other_votes() -> None:
    # Where results come from is no measure, and stays with them.
    assert set(all_measures()) - {each.name for each in measures("transfer")} <= set(fields.DERIVED)
    assert len(all_measures()) == sum(len(measures(group)) for group in OF_LAYERS), "two fields have one name"


def test_the_first_releases_are_known_by_their_fields() -> None:
    assert earlier_fields("zone") == (
        "winner", "winner_share", "runner_up", "winner_margin", "winner_reason", "tie", "turnout", "turnout_reason",
        "invalid_rate", "invalid_rate_reason", "lists", "enp", "enp_reason",
    )  # fmt: skip
    assert earlier_fields("party") == (
        "party", "votes", "share", "rank", "places", "margin", "gap", "lq", "excess_votes", "contribution",
        "zone_class", "zone_label", "zone_reason",
    )  # fmt: skip


@thorough
@given(elections(), st.sampled_from(["valid", "registered"]))
@example([{"votes_A": 10}], "valid")
@example([{"votes_A": 0, "votes_B": 7}, {"votes_A": None, "votes_B": 7}], "valid")
@example(
    [{"votes_A": 5, "votes_B": 7, "registered": None}, {"votes_A": 5, "votes_B": 7, "registered": 9}], "registered"
)
def test_a_measure_that_is_missing_says_why(rows: list[Row], base: str) -> None:
    table = with_parents(rows)
    if not usable(table, base):
        return
    made = election_of(table)
    for party in made.codes:
        found = values_of(made, party, base)
        for name, values in found.items():
            reason = all_measures()[name].reason
            if name.endswith("_reason"):
                assert {each for each in values if each is not None} <= set(REASONS), name
                continue
            if reason is None or reason == "zone_reason":
                continue
            missing = [each is None or each != each for each in values]
            why = [each is not None for each in found[reason]]
            assert all(told for gone, told in zip(missing, why) if gone), (name, values, found[reason])
            # That of the winner also says why there is no runner-up and no margin.
            if f"{name}_reason" == reason != "winner_reason":
                assert missing == why, name


@given(elections(), st.sampled_from([2, 10, 997]), st.sampled_from(["valid", "registered"]))
def test_multiplying_all_counts_changes_what_is_counted_and_nothing_else(
    rows: list[Row], factor: int, base: str
) -> None:
    table = with_parents(rows)
    if not usable(table, base):
        return
    larger = table.copy()
    counts = [name for name in table.columns if name in fields.COUNTS or fields.party_of(name)]
    for name in counts:
        larger[name] = table[name] * (1 if name == "seats" else factor)
    one, other = election_of(table), election_of(larger)
    for party in one.codes:
        first, second = values_of(one, party, base), values_of(other, party, base)
        # How far a share is smoothed depends on the number of votes: that is what smoothing is.
        assert_same(first, second, ("votes", "excess_votes", "share_eb"))
        for name in ("votes", "excess_votes"):
            np.testing.assert_allclose(first[name] * factor, second[name], rtol=1e-9, atol=1e-9, equal_nan=True)


@given(elections(), st.randoms(use_true_random=False), st.sampled_from(["valid", "registered"]))
def test_the_order_of_zones_and_lists_changes_no_measure(rows: list[Row], shuffler: Any, base: str) -> None:
    table = with_parents(rows)
    if not usable(table, base):
        return
    order, columns = list(range(len(rows))), list(table.columns)
    shuffler.shuffle(order)
    shuffler.shuffle(columns)
    one, other = election_of(table), election_of(table.iloc[order].reset_index(drop=True)[columns])
    for party in one.codes:
        first = {name: np.asarray(values)[order] for name, values in values_of(one, party, base).items()}
        second = values_of(other, party, base)
        # To the last bit: what is summed is summed in no order.
        assert repr({name: list(values) for name, values in first.items()}) == repr(
            {name: list(values) for name, values in second.items()}
        )


@given(elections())
def test_renaming_a_party_changes_only_its_name(rows: list[Row]) -> None:
    table = with_parents(rows)
    party = election_of(table).codes[0]
    renamed = table.rename(columns={f"votes_{party}": "votes_ZZ9"})
    first, second = values_of(election_of(table), party), values_of(election_of(renamed), "ZZ9")
    for name in ("winner", "runner_up"):
        second[name] = np.array([party if each == "ZZ9" else each for each in second[name]], dtype=object)
    assert_same(first, second)


@given(elections(published_valid=False))
def test_measuring_what_was_rolled_up_is_measuring_the_sums(rows: list[Row]) -> None:
    """The measures of an aggregate are those of its summed votes, and never means of those of its parts."""
    known = [row for row in rows if all(value is not None for value in row.values())]
    table = with_parents(known or [dict.fromkeys(rows[0], 1)])
    table = table[table["parent_code"].notna()].reset_index(drop=True).drop(columns="seats", errors="ignore")
    counts = [name for name in table.columns if name in fields.COUNTS or fields.party_of(name)]
    summed = table.groupby("parent_code", sort=True)[counts].sum().reset_index(drop=True)
    rolled = roll_up(election_of(table), table, table["parent_code"].tolist()).frame[counts]
    for party in election_of(summed).codes:
        assert_same(values_of(election_of(summed), party), values_of(election_of(rolled), party))


def test_one_zone_and_ten_thousand(rows: int = 10_000) -> None:
    rng = np.random.default_rng(20210908)
    votes = np.where(rng.random((rows, 12)) < 0.3, np.nan, rng.negative_binomial(1, 0.01, (rows, 12)).astype(float))
    table = pd.DataFrame({f"votes_L{at}": votes[:, at] for at in range(12)})
    table["registered"] = np.nansum(votes, axis=1) * 2 + rng.integers(0, 50, rows)
    table["parent_code"] = np.array([f"P{at % 97}" for at in range(rows)], dtype=object)
    whole = values_of(election_of(table), "L3")
    assert all(len(values) == rows for values in whole.values())
    for at in (0, 17, rows - 1):
        alone = values_of(election_of(table.iloc[[at]].reset_index(drop=True)), "L3")
        for name in ("share", "rank", "margin", "gap", "turnout", "enp", "golosov_n", "hhi", "share_registered"):
            np.testing.assert_allclose(
                np.asarray(alone[name], dtype=float), np.asarray(whole[name], dtype=float)[[at]], err_msg=name, **CLOSE
            )
