"""What an atlas page tells: best and nearest zones, and totals that are never of a part."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mp_election_plugin.core.atlas import best_zones, check_measured, nearest_zones, totals
from mp_election_plugin.core.breaks import round_steps, thirds
from mp_election_plugin.core.errors import ElectionError

NAN = np.nan


def zones() -> pd.DataFrame:
    return pd.DataFrame(
        {
            "zone_code": ["1", "2", "3", "4", "5", "6"],
            "party": ["A"] * 6,
            "votes": [50.0, 10.0, 0.0, NAN, 20.0, 20.0],
            "votes_A": [50.0, 10.0, 0.0, NAN, 20.0, 20.0],
            "votes_B": [50.0, 90.0, 10.0, 40.0, 30.0, 30.0],
            "share": [0.5, 0.1, 0.0, NAN, 0.4, 0.4],
            "rank": [1, 2, 2, NAN, 2, 2],
            "gap": [0.0, -0.8, -1.0, NAN, -0.2, 0.3],
            "registered": [200.0, 150.0, 20.0, 80.0, 100.0, 100.0],
            "voters": [100.0, 100.0, 10.0, 40.0, 50.0, 60.0],
        }
    )


def test_best_and_nearest_zones_in_their_order() -> None:
    frame = zones()
    # A published zero is no strength; zones without a list are in neither table; ties by code.
    assert best_zones(frame, 10) == [0, 4, 5, 1]
    assert best_zones(frame, 2) == [0, 4]
    assert nearest_zones(frame, 10) == [0, 4, 1, 2]


def test_totals_are_those_of_all_zones_or_none() -> None:
    found = totals(zones())
    assert (found.zones, found.lists, found.in_place, found.votes, found.valid) == (6, 5, 1, 100, 350)
    assert found.share == pytest.approx(100 / 350)
    assert found.registered == 650 and found.turnout == pytest.approx(360 / 650)
    partial = zones()
    partial.loc[0, "registered"] = NAN
    assert totals(partial).registered is None and totals(partial).turnout is None
    none = zones().assign(votes=NAN, votes_A=NAN)
    assert totals(none).votes is None and totals(none).share is None


def test_an_atlas_needs_the_measures_of_a_party() -> None:
    with pytest.raises(ElectionError, match=r"rank.*classifyzones"):
        check_measured(zones().drop(columns="rank"))
    check_measured(zones())


LAYERS = st.lists(st.lists(st.floats(0, 1e7), min_size=1, max_size=20).map(np.array), min_size=1, max_size=3)


@given(LAYERS)
def test_round_steps_hold_every_value_below_twice_the_last(layers: list[np.ndarray]) -> None:
    steps = round_steps(layers)
    assert steps[0] == 0 and list(steps) == sorted(set(steps))
    assert all(step == int(step) and len(str(int(step)).rstrip("0")) == 1 for step in steps[1:])
    largest = max(each.max() for each in layers)
    assert largest < 2 * max(steps[-1], 1)
    assert round_steps(layers[::-1]) == steps


@given(LAYERS)
def test_thirds_do_not_depend_on_the_order_of_layers(layers: list[np.ndarray]) -> None:
    lower, upper = thirds(layers)
    assert lower <= upper
    assert thirds(layers[::-1]) == (lower, upper)
    assert thirds([np.array([NAN])]) == (0.0, 0.0)
