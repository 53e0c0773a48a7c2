"""Effective numbers, concentration, smoothed shares and pooled breaks against exact fractions and other packages.

The numbers of other packages were computed once with esda 2.x and mapclassify 2.x (see ``oracles.json``), which the
plugin and its tests do not need.
"""

from __future__ import annotations

import json
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mp_election_plugin.core.breaks import common_steps, pooled_breaks, quantile_breaks
from mp_election_plugin.core.concentration import effective_number, golosov_number, herfindahl
from mp_election_plugin.core.smoothing import empirical_bayes

ORACLES: dict[str, Any] = json.loads((Path(__file__).parent / "oracles.json").read_text(encoding="utf-8"))
VOTES = st.lists(st.one_of(st.none(), st.integers(0, 400)), min_size=1, max_size=7)


def as_row(votes: list[int | None]) -> Any:
    return np.array([[np.nan if each is None else each for each in votes]], dtype=float)


@given(VOTES)
def test_effective_numbers_are_what_the_published_formulas_give_exactly(votes: list[int | None]) -> None:
    """As the formulas stand in Laakso & Taagepera and in Golosov, and in the package electoral for R, in fractions."""
    known = [each for each in votes if each is not None]
    total = sum(known)
    row = as_row(votes)
    found = [function(row)[0] for function in (effective_number, herfindahl, golosov_number)]
    if not total:
        assert all(np.isnan(found))
        return
    shares = [Fraction(each, total) for each in known]
    largest, squares = max(shares), sum(share**2 for share in shares)
    # electoral writes Golosov's number with p / (p + p1^2 - p^2); a list without votes adds nothing to it.
    golosov = sum(share / (share + largest**2 - share**2) for share in shares if share)
    for value, exact in zip(found, (1 / squares, squares, golosov)):
        assert value == pytest.approx(float(exact), rel=1e-12)


@pytest.mark.parametrize("count", [1, 2, 5, 30])
def test_equal_lists_are_as_many_as_they_are(count: int) -> None:
    row = as_row([1000] * count)
    assert effective_number(row)[0] == pytest.approx(count, rel=1e-12)
    assert golosov_number(row)[0] == pytest.approx(count, rel=1e-12)
    assert herfindahl(row)[0] == pytest.approx(1 / count, rel=1e-12)


def exact_bayes(votes: list[int], base: list[int]) -> list[Fraction]:
    """Smooth by plain loops and exact fractions, from the formula in METHODS of the field: Marshall with m (1 - m)."""
    mean = Fraction(sum(votes), sum(base))
    shares = [Fraction(v, b) for v, b in zip(votes, base)]
    variance = sum(b * (share - mean) ** 2 for b, share in zip(base, shares)) / sum(base)
    between = max(Fraction(0), variance - mean * (1 - mean) / Fraction(sum(base), len(base)))
    smoothed = []
    for share, b in zip(shares, base):
        within = mean * (1 - mean) / b
        weight = between / (between + within) if between else Fraction(0)
        smoothed.append(weight * share + (1 - weight) * mean)
    return smoothed


PAIRS = st.lists(
    st.integers(1, 900).flatmap(lambda base: st.tuples(st.integers(0, base), st.just(base))), min_size=1, max_size=9
)


@given(PAIRS)
def test_smoothing_is_what_exact_arithmetic_gives(pairs: list[tuple[int, int]]) -> None:
    votes, base = (list(each) for each in zip(*pairs))
    found = empirical_bayes(np.array(votes, dtype=float), np.array(base, dtype=float))
    np.testing.assert_allclose(found, [float(each) for each in exact_bayes(votes, base)], rtol=1e-9, atol=1e-12)


@given(PAIRS)
def test_a_smoothed_share_lies_between_its_own_and_the_common_one(pairs: list[tuple[int, int]]) -> None:
    votes, base = (np.array(each, dtype=float) for each in zip(*pairs))
    mean = votes.sum() / base.sum()
    found = empirical_bayes(votes, base)
    low, high = np.minimum(votes / base, mean), np.maximum(votes / base, mean)
    assert ((found >= low - 1e-12) & (found <= high + 1e-12)).all()


def test_a_zone_without_list_or_base_is_not_smoothed_and_moves_no_other() -> None:
    votes, base = np.array([10.0, 40.0, 5.0]), np.array([100.0, 90.0, 80.0])
    alone = empirical_bayes(votes, base)
    found = empirical_bayes(np.array([*votes, np.nan, 7, 0]), np.array([*base, 50, np.nan, 0]))
    assert np.isnan(found[3:]).all()
    assert (found[:3] == alone).all()


def test_shares_that_vary_no_more_than_by_chance_are_all_the_common_one() -> None:
    """The estimate of A is negative here: without the clamp some shares would pass the common one."""
    votes, base = np.array([50.0, 51.0, 49.0]), np.array([1000.0, 1000.0, 1000.0])
    assert empirical_bayes(votes, base).tolist() == [0.05] * 3


def test_smoothing_agrees_with_esda_where_the_definitions_agree() -> None:
    """esda writes Marshall's m / b where votes ask for m (1 - m) / b, and does not clamp A at 0.

    With the two terms put into the formula of this plugin the numbers of esda come out to 1e-12; the clamp matters in
    neither, since A is above 0 in both.
    """
    case = ORACLES["empirical_bayes"]
    votes, base = np.array(case["votes"], dtype=float), np.array(case["base"], dtype=float)
    mean, share = votes.sum() / base.sum(), votes / base
    variance = (base * (share - mean) ** 2).sum() / base.sum()
    between = variance - mean / (base.sum() / len(base))
    assert between > 0
    weight = between / (between + mean / base)
    np.testing.assert_allclose(weight * share + (1 - weight) * mean, case["esda"], rtol=1e-12)
    # Our weight is larger: m (1 - m) is less than m. So ours is never farther from the zone's own share.
    ours = empirical_bayes(votes, base)
    assert (np.abs(ours - share) <= np.abs(np.array(case["esda"]) - share) + 1e-15).all()
    assert np.abs(ours - np.array(case["esda"])).max() < 0.02


def test_the_location_quotient_is_esdas_excess_risk() -> None:
    """esda divides observed by expected events, which for votes is the location quotient."""
    from generated_elections import election

    from mp_election_plugin.core.measures import party_measures

    case = ORACLES["excess_risk"]
    rows = [{"votes_A": v, "votes_B": b - v} for v, b in zip(case["votes"], case["base"])]
    np.testing.assert_allclose(party_measures(election(rows), "A").lq, case["esda"], rtol=1e-12)


@pytest.mark.parametrize("name", ORACLES["quantiles"])
def test_quantiles_are_those_of_mapclassify(name: str) -> None:
    case = ORACLES["quantiles"][name]
    np.testing.assert_allclose(quantile_breaks(np.array(case["values"]), case["k"]), case["bins"], rtol=1e-12)


SHARES = st.lists(st.one_of(st.just(0.0), st.floats(0, 0.6), st.just(float("nan"))), max_size=12).map(np.array)


@given(SHARES, SHARES, st.integers(1, 8))
def test_pooled_breaks_do_not_depend_on_whose_layer_is_first(one: Any, other: Any, classes: int) -> None:
    found = pooled_breaks([one, other], classes)
    assert found == pooled_breaks([other, one], classes)
    assert found[0] == 0 and list(found) == sorted(set(found)) and len(found) <= classes
    # A layer that holds nothing new moves nothing.
    assert found == pooled_breaks([one, other, np.zeros(3)], classes)


@given(SHARES, SHARES)
def test_common_steps_reach_the_largest_share_of_any_layer(one: Any, other: Any) -> None:
    breaks = [step * 0.05 for step in range(8)]
    found = common_steps([one, other], breaks)
    assert found == common_steps([other, one], breaks) and len(found) >= 2
    largest = max([0.0, *(float(each) for each in np.concatenate([one, other]) if each == each)])
    assert all(step <= largest for step in found[2:])
    assert len(found) == 8 or largest < breaks[len(found)]
