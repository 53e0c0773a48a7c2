"""Which zones are neighbours: exact, with slivers and T-junctions, near ones, and from files."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from outline_shapes import box, grid, outlines_of

from mp_election_plugin.core.contiguity import Outlines, contiguity, usual_size
from mp_election_plugin.core.errors import ElectionError
from mp_election_plugin.core.nearest import (
    EARTH,
    centroids,
    chord,
    k_nearest,
    least_band,
    on_globe,
    within,
)
from mp_election_plugin.core.neighbours import Neighbours, from_links, from_pairs, pairs, parts
from mp_election_plugin.core.weights_files import read_weights


def lists(neighbours: Neighbours) -> list[list[int]]:
    return [neighbours.of(zone) for zone in range(neighbours.n)]


def test_a_corner_makes_queens_neighbours_and_an_edge_rooks() -> None:
    squares = grid(3, 3)
    assert lists(contiguity(squares))[4] == [0, 1, 2, 3, 5, 6, 7, 8]
    assert lists(contiguity(squares, rook=True))[4] == [1, 3, 5, 7]


def test_a_vertex_on_the_edge_of_a_neighbour_meets_it_only_with_a_tolerance() -> None:
    # A wide zone under two narrow ones that meet in the middle of its edge.
    zones = outlines_of([[box(0, 0, 4, 1)], [box(0.5, 1, 1.5, 1)], [box(2, 1, 1.5, 1)]])
    assert lists(contiguity(zones)) == [[], [2], [1]]
    for rook in (False, True):
        assert lists(contiguity(zones, rook=rook, tolerance=0.01)) == [[1, 2], [0, 2], [0, 1]]


def test_slivers_and_gaps_as_narrow_as_the_tolerance_part_no_zones() -> None:
    apart = outlines_of([[box(0, 0)], [box(1.02, 0)]])
    over = outlines_of([[box(0, 0)], [box(0.98, 0.3)]])
    for zones in (apart, over):
        assert lists(contiguity(zones)) == [[], []]
        for rook in (False, True):
            assert lists(contiguity(zones, rook=rook, tolerance=0.03)) == [[1], [0]]
    assert lists(contiguity(apart, tolerance=0.019)) == [[], []]


def test_outlines_that_cross_meet_though_no_vertex_is_near() -> None:
    cross = outlines_of([[box(-5, -0.1, 10, 0.2)], [box(-0.1, -5, 0.2, 10)]])
    assert lists(contiguity(cross, tolerance=1e-6)) == [[1], [0]]


def test_a_corner_with_a_tolerance_is_no_common_border() -> None:
    zones = outlines_of([[box(0, 0)], [box(1.001, 1.001)]])
    assert lists(contiguity(zones, tolerance=0.01)) == [[1], [0]]
    assert lists(contiguity(zones, rook=True, tolerance=0.01)) == [[], []]


def test_a_zone_in_the_hole_of_another_is_its_neighbour_and_a_lake_none_of_anybody() -> None:
    hole = [(1, 1), (1, 2), (2, 2), (2, 1)]
    zones = outlines_of([[box(0, 0, 3, 3), hole], [box(1, 1)], [box(10, 10)]])
    assert lists(contiguity(zones)) == [[1], [0], []]


def test_zones_without_an_outline_have_no_neighbours_and_are_named() -> None:
    squares = grid(2, 1)
    zones = Outlines(squares.xy, squares.ring_ends, np.array([0, 2]), 4)
    assert lists(contiguity(zones)) == [[2], [], [0], []]
    assert sorted(set(range(zones.n)) - set(zones.zone_of_ring.tolist())) == [1, 3]
    assert usual_size(zones) == 1.0
    nothing = Outlines(np.empty((0, 2)), np.empty(0, np.int64), np.empty(0, np.int64), 2)
    assert lists(contiguity(nothing, tolerance=1.0)) == [[], []]
    assert usual_size(nothing) == 0.0


def test_minus_zero_is_zero() -> None:
    zones = outlines_of([[box(-1, 0)], [[(-0.0, 0.0), (1, 0), (1, 1), (-0.0, 1.0)]]])
    assert lists(contiguity(zones)) == [[1], [0]]


@pytest.mark.parametrize("tolerance", [-1.0, np.nan, np.inf])
def test_a_tolerance_is_a_distance(tolerance: float) -> None:
    with pytest.raises(ValueError, match="tolerance"):
        contiguity(grid(2, 1), tolerance=tolerance)


@settings(deadline=None, max_examples=60)
@given(st.integers(2, 6), st.integers(1, 6), st.randoms(use_true_random=False), st.floats(1e-6, 0.2))
def test_a_jittered_grid_keeps_its_neighbours_with_a_tolerance(
    columns: int, rows: int, random: Any, jitter: float
) -> None:
    """Each square is moved by itself: no two vertices agree, and all that met are at most 2 sqrt 2 jitters apart."""
    moved = [
        [box(x + random.uniform(-jitter, jitter), y + random.uniform(-jitter, jitter))]
        for y in range(rows)
        for x in range(columns)
    ]
    wanted = lists(contiguity(grid(columns, rows)))
    found = lists(contiguity(outlines_of(moved), tolerance=3 * jitter))
    assert all(set(each) <= set(other) for each, other in zip(wanted, found))
    if jitter < 0.1:
        assert found == wanted


@settings(deadline=None, max_examples=40)
@given(st.permutations(range(12)))
def test_the_order_of_zones_changes_nothing(order: list[int]) -> None:
    squares = [[box(x, y)] for y in range(3) for x in range(4)]
    for rook in (False, True):
        for tolerance in (0.0, 0.01):
            plain = contiguity(outlines_of(squares), rook=rook, tolerance=tolerance)
            mixed = contiguity(outlines_of([squares[at] for at in order]), rook=rook, tolerance=tolerance)
            assert [sorted(order[each] for each in mixed.of(at)) for at in range(12)] == [plain.of(at) for at in order]


def by_brute_force(points: Any, k: int) -> list[list[int]]:
    squared = ((points[:, None] - points[None]) ** 2).sum(axis=-1)
    np.fill_diagonal(squared, np.inf)
    rank = np.lexsort(points.T)
    place = np.empty(len(points), dtype=int)
    place[rank] = np.arange(len(points))
    return [sorted(sorted(range(len(points)), key=lambda at: (row[at], place[at]))[:k]) for row in squared]


@settings(deadline=None, max_examples=60)
@given(st.integers(2, 60), st.integers(1, 7), st.integers(2, 3), st.integers(0, 2**20), st.booleans())
def test_the_nearest_are_those_of_brute_force(n: int, k: int, axes: int, seed: int, ties: bool) -> None:
    random = np.random.default_rng(seed)
    points = random.integers(0, 4, (n, axes)).astype(float) if ties else random.normal(size=(n, axes)) ** 3
    if not ties:
        assert lists(k_nearest(points, k)) == by_brute_force(points, min(k, n - 1))
    found = k_nearest(points, k)
    assert (found.count == min(k, n - 1)).all()
    band = least_band(points)
    gaps = np.sqrt(((points[:, None] - points[None]) ** 2).sum(axis=-1))
    np.fill_diagonal(gaps, np.inf)
    if band > 0:
        assert lists(within(points, band)) == [np.flatnonzero(row <= band).tolist() for row in gaps]
        assert (within(points, band).count > 0).all()


def test_many_points_and_far_ones_are_found_by_cells() -> None:
    random = np.random.default_rng(5)
    points = np.r_[random.random((3000, 2)), [[500.0, 500.0], [501.0, 500.0]]]
    found = k_nearest(points, 5)
    some = [0, 17, 1500, 3000, 3001]
    squared = ((points[some][:, None] - points[None]) ** 2).sum(axis=-1)
    squared[np.arange(len(some)), some] = np.inf
    assert [found.of(zone) for zone in some] == [sorted(np.argsort(row)[:5].tolist()) for row in squared]


def test_on_the_globe_neighbours_lie_beyond_the_date_line() -> None:
    points = on_globe(np.array([[179.9, 0.0], [-179.9, 0.0], [170.0, 0.0]]))
    assert lists(k_nearest(points, 1)) == [[1], [0], [0]]
    assert lists(within(points, chord(25_000))) == [[1], [0], []]
    assert chord(EARTH * np.pi) == pytest.approx(2 * EARTH)
    # A degree of longitude at 60 degrees north is half as long as one of latitude.
    north = on_globe(np.array([[0.0, 60.0], [1.0, 60.0], [0.0, 60.7]]))
    assert lists(k_nearest(north, 1))[0] == [1]


def test_points_without_a_place_are_left_out() -> None:
    points = np.array([[0.0, 0.0], [np.nan, np.nan], [1.0, 0.0]])
    assert lists(k_nearest(points, 3)) == [[2], [], [0]]
    assert lists(within(points, 1.0)) == [[2], [], [0]]
    assert lists(k_nearest(points[:1], 1)) == [[]]


def test_centres_are_those_of_area_with_holes_taken_out() -> None:
    hole = [(2.0, 0.0), (2.0, 2.0), (4.0, 2.0), (4.0, 0.0)]
    far = 4_000_000.0
    zones = outlines_of([[box(0, 0, 4, 2), hole], [box(far, far)], [[(0, 0), (2, 0), (0, 0)]]])
    centres = centroids(zones)
    assert centres[0] == pytest.approx([1.0, 1.0])
    assert centres[1] == pytest.approx([far + 0.5, far + 0.5], abs=1e-6)
    assert np.isfinite(centres[2]).all()


def test_connected_parts() -> None:
    chain = from_pairs(np.array([0, 1, 3]), np.array([1, 2, 4]), 6)
    assert parts(chain, np.ones(6, dtype=bool)).tolist() == [0, 0, 0, 1, 1, 2]
    assert parts(chain, np.array([1, 0, 1, 1, 1, 0], dtype=bool)).tolist() == [0, -1, 1, 2, 2, -1]


def test_a_long_chain_in_any_order_is_one_part() -> None:
    order = np.random.default_rng(1).permutation(5000)
    chain = from_pairs(order[:-1], order[1:], 5000)
    assert set(parts(chain, np.ones(5000, dtype=bool)).tolist()) == {0}


def test_pairs_give_mutual_links_once() -> None:
    links = from_links(np.array([0, 1, 2, 0]), np.array([1, 0, 0, 3]), 4, np.array([1.0, 1.0, 2.0, 1.0]))
    first, second, weight, mutual = pairs(links)
    found = sorted(zip(first.tolist(), second.tolist(), weight.tolist(), mutual.tolist()))
    assert found == [(0, 1, 1.0, True), (0, 3, 1.0, False), (2, 0, 2.0, False)]


CODES = ["01", "02", "03", None]


def written(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_files_of_neighbours(tmp_path: Path) -> None:
    gal = read_weights(written(tmp_path, "a.gal", "0 3 zones code\n01 1\n02\n02 2\n01 03\n03 0\n"), CODES)
    assert lists(gal) == [[1], [0, 2], [], []]
    assert gal.weight is None
    gwt = read_weights(written(tmp_path, "a.gwt", "0 3 zones code\n01 02 0.5\n02 01 0.25\n"), CODES)
    assert lists(gwt) == [[1], [0], [], []]
    assert gwt.weight is not None
    assert gwt.weight.tolist() == [0.5, 0.25]
    equal = read_weights(written(tmp_path, "b.gwt", "3\n01 02 0.5\n"), CODES)
    assert equal.weight is None


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("a.gal", "3\n01 2\n02\n", "line 3"),
        ("a.gal", "3\n01 x\n02\n", "line 2"),
        ("a.gal", "3\n01 1\n", "neighbours"),
        ("a.gal", "zones\n01 1\n02\n", "number of zones"),
        ("a.gal", "", "number of zones"),
        ("a.gal", "3\n1 1\n02\n", "does not have"),
        ("a.gal", "3\n01 2\n02 02\n", "twice"),
        ("a.gal", "3\n01 1\n01\n", "itself"),
        ("a.gwt", "3\n01 02 -1\n", "line 2"),
        ("a.gwt", "3\n01 02 nan\n", "line 2"),
        ("a.gwt", "3\n01 02\n", "line 2"),
        ("a.txt", "3\n", ".gal"),
    ],
)
def test_files_of_neighbours_that_are_wrong_are_refused(tmp_path: Path, name: str, text: str, told: str) -> None:
    with pytest.raises(ElectionError) as caught:
        read_weights(written(tmp_path, name, text), CODES)
    message = caught.value.message
    assert told in message.template.format(**message.values)
