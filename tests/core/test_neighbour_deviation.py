"""Deviation from the neighbours: what plain loops over exact fractions give, and the laws of measures."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import numpy as np
import pytest
from election_oracle import contradicts, has_result, valid_of
from generated_elections import Row, election, elections
from hypothesis import given
from hypothesis import strategies as st

from mp_election_plugin.core.measures import party_measures
from mp_election_plugin.core.neighbours import Neighbours, from_links
from mp_election_plugin.core.reasons import REASONS
from mp_election_plugin.core.relative import NeighbourDeviation, neighbour_deviation

Links = list[tuple[int, int, int]]


@st.composite
def surrounded(draw: st.DrawFn) -> tuple[list[Row], Links]:
    """Draw zones and who is a neighbour of whom, one way only at times, each link with a weight."""
    rows = draw(elections(zones=7))
    n = len(rows)
    pairs = [(one, other) for one in range(n) for other in range(n) if one != other]
    chosen = draw(st.lists(st.sampled_from(pairs), unique=True, max_size=12)) if pairs else []
    return rows, [(*pair, draw(st.integers(1, 4))) for pair in chosen]


def neighbours_of(links: Links, n: int, *, weighted: bool) -> Neighbours:
    zone, other, weight = (np.array([link[at] for link in links], dtype=np.int64) for at in range(3))
    return from_links(zone, other, n, weight / 3 if weighted else None)


def measured(rows: list[Row], links: Links, code: str, *, weighted: bool = False) -> NeighbourDeviation:
    around = neighbours_of(links, len(rows), weighted=weighted)
    return neighbour_deviation(party_measures(election(rows), code), around, np.zeros(len(rows), dtype=bool))


def expected(rows: list[Row], links: Links, code: str, zone: int, *, weighted: bool) -> Fraction | None:
    """Return the deviation by loops, None where there is none."""
    own, valid = rows[zone][f"votes_{code}"], valid_of(rows[zone])
    if own is None or not valid or contradicts(rows[zone], valid):
        return None
    votes = base = Fraction(0)
    for one, other, weight in links:
        # A neighbour whose figures contradict each other stands in the sums, as it does in those of all zones.
        if one == zone and has_result(rows[other]) and valid_of(rows[other]) is not None:
            votes += (weight if weighted else 1) * (rows[other][f"votes_{code}"] or 0)
            base += (weight if weighted else 1) * valid_of(rows[other])
    return Fraction(own, valid) - votes / base if base else None


@given(surrounded(), st.booleans())
def test_it_is_what_plain_loops_give(made: tuple[list[Row], Links], weighted: bool) -> None:
    rows, links = made
    for code in election(rows).codes:
        found = measured(rows, links, code, weighted=weighted)
        for zone in range(len(rows)):
            wanted = expected(rows, links, code, zone, weighted=weighted)
            value = found.deviation_neighbours[zone]
            assert np.isnan(value) if wanted is None else value == pytest.approx(float(wanted), abs=1e-12)
            why = found.deviation_neighbours_reason[zone]
            assert (why is not None) == (wanted is None) and (why is None or why in REASONS)


@given(surrounded(), st.randoms(use_true_random=False), st.sampled_from([2, 997]))
def test_neither_order_nor_scale_changes_a_bit(made: tuple[list[Row], Links], shuffler: Any, factor: int) -> None:
    rows, links = made
    order = list(range(len(rows)))
    shuffler.shuffle(order)
    place = {zone: at for at, zone in enumerate(order)}
    turned = [(place[one], place[other], weight) for one, other, weight in links]
    shuffler.shuffle(turned)
    larger = [{key: None if value is None else value * (1 if key == "seats" else factor) for key, value in row.items()}
              for row in rows]  # fmt: skip
    for code in election(rows).codes:
        for weighted in (False, True):
            first = measured(rows, links, code, weighted=weighted)
            second = measured([rows[at] for at in order], turned, code, weighted=weighted)
            np.testing.assert_array_equal(first.deviation_neighbours[order], second.deviation_neighbours)
            assert first.deviation_neighbours_reason[order].tolist() == second.deviation_neighbours_reason.tolist()
        third = measured(larger, links, code)
        np.testing.assert_array_equal(measured(rows, links, code).deviation_neighbours, third.deviation_neighbours)


def test_a_large_neighbour_counts_for_more_and_one_without_the_list_for_no_vote() -> None:
    rows: list[Row] = [
        {"votes_A": 50, "votes_B": 50},
        {"votes_A": 10, "votes_B": 10},
        {"votes_A": 100, "votes_B": 900},
        {"votes_A": None, "votes_B": 80},
        {"votes_A": None, "votes_B": None},
    ]
    found = measured(rows, [(0, 1, 1), (0, 2, 1), (0, 3, 1), (0, 4, 1)], "A").deviation_neighbours[0]
    assert found == pytest.approx(0.5 - 110 / 1100)


def test_why_there_is_none() -> None:
    rows: list[Row] = [
        {"votes_A": 1, "votes_B": 3},
        {"votes_A": None, "votes_B": None},
        {"votes_A": 2, "votes_B": 2},
        {"votes_A": None, "votes_B": 2},
        {"votes_A": 5, "votes_B": 5},
        {"votes_A": 5, "votes_B": 5},
    ]
    around = neighbours_of([(0, 1, 1), (1, 0, 1), (3, 0, 1), (5, 0, 1)], len(rows), weighted=False)
    not_mapped = np.array([False, False, True, False, False, False])
    found = neighbour_deviation(party_measures(election(rows), "A"), around, not_mapped)
    assert found.deviation_neighbours_reason.tolist() == [
        "no_result_around", "no_result", "not_mapped", "no_list", "no_neighbour", None,
    ]  # fmt: skip
    assert np.isnan(found.deviation_neighbours).tolist() == [True] * 5 + [False]


@given(elections(zones=6))
def test_with_all_other_zones_around_it_is_the_distance_from_the_rest(rows: list[Row]) -> None:
    """Then s_i - R_i, R_i the share over all other zones; and zones of one share are at 0."""
    n = len(rows)
    links = [(one, other, 1) for one in range(n) for other in range(n) if one != other]
    made = election(rows)
    for code in made.codes:
        measures = party_measures(made, code)
        counted = measures.has_result & ~np.isnan(measures.base)
        votes, base = np.where(counted, np.nan_to_num(measures.votes), 0), np.where(counted, measures.base, 0)
        with np.errstate(divide="ignore", invalid="ignore"):
            rest = (votes.sum() - votes) / (base.sum() - base)
        rest[~(base.sum() - base > 0)] = np.nan
        np.testing.assert_allclose(measured(rows, links, code).deviation_neighbours, measures.share - rest, atol=1e-12)
    same: list[Row] = [{"votes_A": 3 * size, "votes_B": 7 * size} for size in (1, 5, 20, 300)]
    links = [(0, 1, 1), (1, 0, 1), (1, 2, 1), (2, 1, 1), (2, 3, 1), (3, 2, 1)]
    assert measured(same, links, "A").deviation_neighbours.tolist() == [0, 0, 0, 0]
