"""What must change nothing in what is found: the order of rows, and the size of the numbers."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

import numpy as np
import pytest
from outline_shapes import box, grid, outlines_of

from mp_election_plugin.core.areas import find_areas
from mp_election_plugin.core.cluster_analysis import METHODS, Clusters, Values, find_clusters
from mp_election_plugin.core.clusters import Chance
from mp_election_plugin.core.contiguity import contiguity

PLACES = [(x, y) for y in range(6) for x in range(6)]


def found_in(order: Any, method: str, values: Values) -> Clusters:
    """Return what is found when the rows stand in an order, put back into that of the places."""
    moved = {each.name: getattr(values, each.name) for each in fields(values)}
    moved = {name: None if column is None else column[order] for name, column in moved.items()}
    zones = contiguity(outlines_of([[box(*PLACES[at])] for at in order]))
    found = find_clusters(method, Values(**moved), zones, Chance(999, 1), alpha=0.05, correction="none")
    columns = {each.name: getattr(found, each.name) for each in fields(found)}
    back = np.argsort(order)
    return replace(found, **{name: each[back] for name, each in columns.items() if isinstance(each, np.ndarray)})


def some_values(method: str, names: Any) -> Values:
    random = np.random.default_rng(8)
    own = random.integers(0, 12, 36).astype(float)
    if method == "join_count":
        own = (own > 6).astype(float)
    own[3] = np.nan
    return Values(own, around=random.random(36), base=random.integers(20, 40, 36).astype(float), names=names)


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("kind", ["codes", "blank"])
def test_rows_in_another_order_give_the_same_to_the_last_bit(method: str, kind: str) -> None:
    names = np.array([f"{at:02d}" if kind == "codes" else "" for at in range(36)], dtype=object)
    values = some_values(method, names)
    if kind == "blank":
        # Zones that nothing tells apart may be exchanged; these can all be told by their values.
        values = replace(values, own=values.own if method == "join_count" else values.own + values.around)
    plain = found_in(np.arange(36), method, values)
    for seed in range(3):
        mixed = found_in(np.random.default_rng(seed).permutation(36), method, values)
        for each in fields(plain):
            one, other = getattr(plain, each.name), getattr(mixed, each.name)
            if isinstance(one, np.ndarray) and one.dtype == float:
                exact = each.name in ("p", "adjusted") or kind == "codes"
                assert np.allclose(one, other, 0 if exact else 1e-12, 0, equal_nan=True), each.name
            elif isinstance(one, np.ndarray):
                assert one.tolist() == other.tolist(), each.name
        assert (mixed.overall, mixed.mean) == (plain.overall, plain.mean) or kind == "blank"


@pytest.mark.parametrize("method", ["moran", "gi_star", "g", "bivariate", "difference"])
@pytest.mark.parametrize("factor", [1e-300, 1e-13, 1e300])
def test_very_small_and_very_large_numbers_are_as_good_as_any(method: str, factor: float) -> None:
    values = some_values(method, None)
    plain = found_in(np.arange(36), method, values)
    scaled = replace(values, own=values.own * factor, around=values.around * factor)
    found = found_in(np.arange(36), method, scaled)
    assert found.classes.tolist() == plain.classes.tolist()
    assert found.p == pytest.approx(plain.p, abs=0, nan_ok=True)
    assert found.z == pytest.approx(plain.z, rel=1e-9, nan_ok=True)
    assert found.statistic == pytest.approx(plain.statistic, rel=1e-9, nan_ok=True)


def test_areas_of_one_size_are_ordered_by_the_names_of_their_zones() -> None:
    squares = contiguity(grid(5, 1))
    kinds: list[Any] = ["x", None, "x", None, "x"]
    wanted = np.array([kind is not None for kind in kinds])
    found = find_areas(squares, wanted, kinds, np.ones(5), ["c", "?", "a", "?", "b"])
    assert [zones.tolist() for zones in found.zones] == [[2], [4], [0]]
