"""Local statistics: references of GeoDa and PySAL, laws, and how often chance is called a cluster."""

from __future__ import annotations

import csv
import json
import math
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from outline_shapes import grid, shapefile

from mp_election_plugin.core.areas import find_areas
from mp_election_plugin.core.cluster_analysis import METHODS, Clusters, Values, find_clusters
from mp_election_plugin.core.cluster_words import cluster_class_words, cluster_sentences
from mp_election_plugin.core.clusters import (
    Chance,
    bonferroni,
    cluster_classes,
    false_discovery,
    getis_ord,
    global_moran,
    local_join_count,
    local_moran,
    standardised_rates,
)
from mp_election_plugin.core.contiguity import contiguity, usual_size
from mp_election_plugin.core.errors import ElectionError
from mp_election_plugin.core.neighbours import Neighbours, from_links
from mp_election_plugin.core.permutation import draws_for, permute

LAYERS = {
    "columbus_CRIME": "columbus/columbus.shp",
    "guerry_Crm_prs": "guerry/guerry.shp",
    "stl_HR8893": "stl/stl_hom.shp",
}
PYGEODA = {1: "high_high", 2: "low_low", 3: "low_high", 4: "high_low"}


class Reference:
    """Values, neighbours and published statistics of one layer."""

    def __init__(self, folder: Path, name: str) -> None:
        self.summary = json.loads((folder / "REFERENCE.json").read_text(encoding="utf-8"))[name]
        with (folder / f"{name}.csv").open(encoding="utf-8") as file:
            self.rows = list(csv.DictReader(file))
        self.outlines = shapefile(folder / LAYERS[name])
        self.neighbours = contiguity(self.outlines)
        self.values = self.column("value")

    def column(self, start: str) -> Any:
        (name,) = (each for each in self.rows[0] if each.startswith(start))
        return np.array([float(row[name]) for row in self.rows])


@pytest.fixture(params=sorted(LAYERS))
def reference(request: Any, shared_data: Path) -> Reference:
    return Reference(shared_data / "spatial_statistics", request.param)


def test_neighbours_are_those_of_the_reference(reference: Reference) -> None:
    assert (reference.neighbours.count == reference.column("n_neighbors")).all()
    assert len(reference.neighbours.other) == reference.summary["links"]
    lag = reference.neighbours.lag(reference.values)
    assert lag == pytest.approx(reference.column("lag_mean"), rel=1e-12)


def test_a_small_tolerance_changes_nothing_where_outlines_agree(reference: Reference) -> None:
    tolerance = 0.0001 * usual_size(reference.outlines)
    assert contiguity(reference.outlines, tolerance=tolerance).other.tolist() == reference.neighbours.other.tolist()


def test_statistics_are_those_of_the_reference(reference: Reference) -> None:
    values, neighbours, few = reference.values, reference.neighbours, Chance(99, 1)
    moran = local_moran(values, neighbours, few)
    for program in ("local_I_esda", "local_I_pygeoda"):
        assert moran.statistic == pytest.approx(reference.column(program), abs=1e-10)
    star, plain = (getis_ord(values, neighbours, few, star=each) for each in (True, False))
    assert star.z == pytest.approx(reference.column("Gi_star_z"), abs=1e-10)
    assert plain.z == pytest.approx(reference.column("Gi_z"), abs=1e-10)
    assert star.statistic == pytest.approx(reference.column("Gstar_pygeoda"), abs=1e-10)
    overall = global_moran(values, neighbours)
    assert overall.statistic == pytest.approx(reference.summary["moran_I"], abs=1e-12)
    assert overall.expected == pytest.approx(reference.summary["expected_I"], abs=1e-12)
    assert overall.z == pytest.approx(reference.summary["z_rand"], abs=1e-10)


def test_pseudo_p_is_that_of_the_reference_within_its_error(reference: Reference) -> None:
    found = local_moran(reference.values, reference.neighbours, Chance(99_999, 7))
    # The reference folds 999 permutations to one side: its error is that of a proportion of them.
    one_sided = found.p / 2
    for program in ("p_sim_esda", "p_pygeoda"):
        error = np.sqrt(one_sided * (1 - one_sided) / 999) + 0.001
        assert (np.abs(one_sided - reference.column(program)) < 4.5 * error).all()
    mine = cluster_classes(found, one_sided, 0.05)
    theirs = [PYGEODA.get(int(code), "not_significant") for code in reference.column("cluster_pygeoda")]
    assert (mine == theirs).mean() >= 0.95


def test_the_permuted_distribution_is_that_of_complete_enumeration() -> None:
    """On a small map all ways of handing out the others' values can be counted."""
    from itertools import combinations

    values = np.array([3.0, -1.0, 4.0, 1.0, -5.0, 9.0, 2.5])
    neighbours = from_links(np.array([0, 0, 0, 1, 2, 2, 5]), np.array([1, 2, 6, 0, 0, 3, 4]), 7)
    tails = permute(values, neighbours, permutations=200_000, seed=3)
    for zone in (0, 1, 2, 5):
        near = neighbours.of(zone)
        others = np.delete(values, zone)
        sums = np.array([sum(each) for each in combinations(others.tolist(), len(near))])
        observed = values[near].sum()
        for counted, exact in ((tails.above, sums >= observed - 1e-9), (tails.below, sums <= observed + 1e-9)):
            share = counted[zone] / tails.draws[zone]
            error = math.sqrt(max(exact.mean() * (1 - exact.mean()), 1e-4) / tails.draws[zone])
            assert abs(share - exact.mean()) < 5 * error
    assert tails.draws[3] == tails.draws[4] == tails.draws[6] == 0
    assert np.isnan(tails.two_sided()[[3, 4, 6]]).all()


def test_draws_of_a_zones_own_agree_with_shared_ones() -> None:
    """Unequal weights fall back on a zone's own draws; with weights that are all but equal both must agree."""
    squares = contiguity(grid(7, 7))
    values = np.random.default_rng(2).normal(size=49)
    shared = permute(values, squares, permutations=20_000, seed=1).one_sided()
    uneven = Neighbours(squares.ends, squares.other, np.where(np.arange(len(squares.other)) % 2, 1.0, 1.0 + 1e-9))
    own = permute(values, uneven, permutations=20_000, seed=1)
    error = np.sqrt(shared * (1 - shared) * (1 / own.draws + 1 / 20_000)) + 1 / own.draws
    assert (np.abs(own.one_sided() - shared) < 5 * error).all()
    # What chance gives often is found out early, and kept to 50 draws beyond it.
    assert own.draws.min() < 500 < own.draws.max()


def test_equal_sums_are_equal() -> None:
    """Tenths have no exact form: added up in another order they differ in the last bit, and are still ties."""
    values = np.array([0.1, 0.2, 0.3] * 12)
    tails = permute(values, contiguity(grid(6, 6)), permutations=2_000, seed=1)
    whole = permute(values * 10, contiguity(grid(6, 6)), permutations=2_000, seed=1)
    assert tails.above.tolist() == whole.above.tolist()
    assert tails.below.tolist() == whole.below.tolist()


@pytest.mark.parametrize("threads", [1, 2, 5])
def test_a_seed_gives_the_same_counts_on_any_number_of_processors(threads: int) -> None:
    squares, values = contiguity(grid(9, 9)), np.arange(81.0) % 7
    plain = permute(values, squares, permutations=120_000, seed=11, threads=1)
    again = permute(values, squares, permutations=120_000, seed=11, threads=threads)
    assert plain.above.tobytes() == again.above.tobytes()
    assert plain.draws.tobytes() == again.draws.tobytes()
    other = permute(values, squares, permutations=120_000, seed=12)
    assert other.above.tobytes() != plain.above.tobytes()


def test_a_seed_gives_the_counts_that_it_always_gave() -> None:
    """The stream is promised by numpy for its bits: these numbers must not change from one version to the next."""
    values = np.array([5.0, 1.0, 4.0, 2.0, 8.0, 7.0, 1.0, 3.0, 9.0])
    tails = permute(values, contiguity(grid(3, 3), rook=True), permutations=1_000, seed=2021)
    assert tails.draws.tolist() == [771, 661, 776, 666, 548, 662, 783, 671, 778]
    assert tails.above.tolist() == [745, 208, 531, 367, 433, 23, 729, 131, 222]


def test_how_many_draws_the_correction_needs() -> None:
    assert draws_for(1538, 0.05, sides=1) == 30_759
    assert 2 / (draws_for(1538, 0.05) + 1) <= 0.05 / 1538 < 2 / draws_for(1538, 0.05)
    # Draws that contain the zone are not its own.
    left = draws_for(1538, 0.05, most=20) * (1 - 20 / 1538)
    assert 0.05 / 1538 * 0.98 < 2 / (left + 1) < 0.05 / 1538


def test_corrections() -> None:
    p = np.array([0.01, 0.04, 0.03, np.nan, 0.5])
    assert false_discovery(p) == pytest.approx([0.04, 0.16 / 3, 0.16 / 3, np.nan, 0.5], nan_ok=True)
    assert bonferroni(p) == pytest.approx([0.04, 0.16, 0.12, np.nan, 1.0], nan_ok=True)


def test_join_counts_are_exact() -> None:
    squares = contiguity(grid(5, 5), rook=True)
    members = np.zeros(25, dtype=bool)
    members[[0, 1, 5, 6, 24]] = True
    found = local_join_count(members, squares)
    assert found.statistic[[0, 6, 24]].tolist() == [2, 2, 0]
    # Both of two neighbours among 24 others with 4 members.
    assert found.p[0] == pytest.approx(4 / 24 * 3 / 23)
    assert found.p[24] == 1.0
    assert np.isnan(found.p[2])
    assert found.expected[0] == pytest.approx(2 * 4 / 24)


def test_rates_of_small_zones_are_taken_back_to_what_chance_allows() -> None:
    votes, valid = np.array([1.0, 1000.0, 300.0]), np.array([2.0, 2000.0, 1000.0])
    found = standardised_rates(votes, valid)
    assert found[0] < found[1]
    # By hand: b, A by moments, then (r - b) / sqrt(A + b (1 - b) / n).
    b = 1301 / 3002
    rate = votes / valid
    spread = (valid * (rate - b) ** 2).sum() / 3002 - b * (1 - b) / (3002 / 3)
    assert found == pytest.approx((rate - b) / np.sqrt(max(spread, 0) + b * (1 - b) / valid), rel=1e-12)
    assert standardised_rates(np.array([0.0, 0.0]), np.array([5.0, 6.0])).tolist() == [0.0, 0.0]


def ran(values: Any, neighbours: Neighbours, method: str = "moran", **more: Any) -> Clusters:
    given_values = {
        "own": values,
        **{name: more.pop(name) for name in ("around", "base", "without_list") if name in more},
    }
    chance = Chance(more.pop("permutations", 999), more.pop("seed", 1))
    settings_ = {"alpha": 0.05, "correction": "none", **more}
    return find_clusters(method, Values(**given_values), neighbours, chance, **settings_)


def test_missing_zero_island_and_lake_each_keep_their_class() -> None:
    zones = grid(8, 8)
    values = np.random.default_rng(3).normal(10, 1, 64)
    values[9] = np.nan
    values[10] = 0.0
    # The corner's only neighbours with a value are taken away.
    values[[1, 8]] = np.nan
    found = ran(values, contiguity(zones, rook=True))
    assert found.classes[9] == "no_data"
    assert found.classes[0] == "island"
    assert found.classes[10] not in ("no_data", "island")
    assert found.value[10] == 0.0
    assert np.isnan(found.p[[0, 1, 8, 9]]).all()
    # A missing value is no neighbour: what it might be changes nothing.
    assert found.count[10] == 3
    assert found.tests == 60


def test_without_list_is_a_class_of_its_own() -> None:
    values = np.random.default_rng(3).normal(10, 1, 49)
    values[[5, 6]] = np.nan
    without = np.zeros(49, dtype=bool)
    without[5] = True
    found = ran(values, contiguity(grid(7, 7)), without_list=without)
    assert found.classes[[5, 6]].tolist() == ["no_list", "no_data"]


@pytest.mark.parametrize("method", ["moran", "gi_star", "g"])
def test_equal_values_have_no_cluster(method: str) -> None:
    found = ran(np.full(49, 0.1 + 0.2), contiguity(grid(7, 7)), method)
    assert set(found.classes.tolist()) == {"not_significant"}
    assert [note.template for note in found.notes if "same value" in note.template]


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("factor", [1.0, 1e-9, 1e12, -1.0])
def test_a_constant_factor_changes_no_class(method: str, factor: float) -> None:
    """A negative one turns high into low; the mean of all values may have any sign."""
    random = np.random.default_rng(8)
    values = random.normal(-3, 1, 100) + np.repeat([4, 0], 50)
    squares = contiguity(grid(10, 10))
    if method in ("rates", "join_count"):
        if factor < 0:
            pytest.skip("votes are not negative")
        votes = np.round(np.abs(values) * 1000)
        plain, scaled = (
            ran(each, squares, "rates", base=np.full(100, 20_000.0) * size)
            if method == "rates"
            else ran((each > 3000 * size).astype(float), squares, "join_count")
            for each, size in ((votes, 1.0), (votes * factor, factor))
        )
        if method == "rates" and factor != 1.0:
            # Larger zones vary less by chance, so only the order of the rates stays.
            assert np.corrcoef(plain.statistic, scaled.statistic)[0, 1] > 0.99
            return
        assert plain.classes.tolist() == scaled.classes.tolist()
        return
    around = random.normal(size=100)
    plain = ran(values, squares, method, around=around)
    scaled = ran(values * factor, squares, method, around=around * factor)
    if method == "moran":
        assert scaled.statistic == pytest.approx(plain.statistic, rel=1e-9)
    if factor > 0:
        assert scaled.classes.tolist() == plain.classes.tolist()
        return
    turned = {"high_high": "low_low", "low_low": "high_high", "hot": "cold", "cold": "hot"}
    if method != "bivariate":
        turned |= {"high_low": "low_high", "low_high": "high_low"}
        assert [turned.get(each, each) for each in plain.classes.tolist()] == scaled.classes.tolist()
        assert scaled.p == pytest.approx(plain.p)


@settings(deadline=None, max_examples=25)
@given(st.permutations(range(30)), st.integers(0, 1000))
def test_the_order_of_zones_changes_no_class_and_hardly_a_p(order: list[int], seed: int) -> None:
    """Draws are of places in the table: the same seed gives other draws once rows are exchanged, of the same law."""
    values = np.random.default_rng(seed).normal(size=30)
    zones = [(x, y) for y in range(5) for x in range(6)]
    from outline_shapes import box, outlines_of

    plain = contiguity(outlines_of([[box(x, y)] for x, y in zones]))
    mixed = contiguity(outlines_of([[box(*zones[at])] for at in order]))
    first, second = ran(values, plain), ran(values[order], mixed)
    assert second.statistic == pytest.approx(first.statistic[order], abs=1e-12)
    assert second.z == pytest.approx(first.z[order], abs=1e-9)
    assert second.quadrant.tolist() == first.quadrant[order].tolist()
    assert np.abs(second.p - first.p[order]).max() < 0.2


def test_too_few_zones_are_refused() -> None:
    with pytest.raises(ElectionError):
        ran(np.array([1.0, np.nan, 2.0, np.nan]), contiguity(grid(2, 2)))
    with pytest.raises(ElectionError):
        ran(np.full(9, np.nan), contiguity(grid(3, 3)))


def test_few_zones_and_few_permutations_are_warned_of() -> None:
    found = ran(np.arange(9.0), contiguity(grid(3, 3)), permutations=99)
    words = " ".join(note.template for note in found.notes if note.warning)
    assert "zones took part" in words
    assert "permutations give no p-value" in words


def communes(shared_data: Path) -> Neighbours:
    ogr = pytest.importorskip("osgeo.ogr", reason="GDAL reads the outlines")
    from outline_shapes import outlines_of

    source = ogr.Open(str(shared_data / "morocco" / "boundaries" / "communes_1503_simplified.geojson"))
    zones: list[Any] = []
    for feature in source.GetLayer(0):
        geometry = feature.geometry()
        single = geometry.GetGeometryName() == "POLYGON"
        polygons = [geometry] if single else [geometry.GetGeometryRef(at) for at in range(geometry.GetGeometryCount())]
        zones.append(
            [
                [point[:2] for point in polygon.GetGeometryRef(at).GetPoints()]
                for polygon in polygons
                for at in range(polygon.GetGeometryCount())
            ]
        )
    outlines = outlines_of(zones)
    return contiguity(outlines, tolerance=0.001 * usual_size(outlines))


def test_chance_is_seldom_called_a_cluster_and_a_planted_one_is_found(shared_data: Path) -> None:
    """The rate of false alarms on random maps, alone and corrected, and the power to find twelve communes."""
    neighbours = communes(shared_data)
    n = neighbours.n
    assert n == 1503
    random = np.random.default_rng(2021)
    maps, below = 200, 0
    for number in range(maps):
        found = local_moran(random.normal(size=n), neighbours, Chance(999, number))
        below += int((found.p <= 0.05).sum())
    # p-values of one map are not independent: the error is that of the maps, not of all zones.
    assert abs(below / (maps * n) - 0.05) < 0.003
    # Fewer draws could not tell: the correction needs p-values down to 0.05 / 1,503.
    corrected = [
        false_discovery(local_moran(random.normal(size=n), neighbours, Chance(draws_for(n, 0.05, most=15), number)).p)
        for number in range(20)
    ]
    assert sum(bool((each <= 0.05).any()) for each in corrected) <= 4

    start = 700
    planted = [start]
    for zone in planted:
        planted += [each for each in neighbours.of(zone) if each not in planted]
        if len(planted) >= 12:
            break
    planted = planted[:12]
    values = random.normal(size=n)
    values[planted] += 4
    found = local_moran(values, neighbours, Chance(draws_for(n, 0.05, most=15), 1))
    classes = cluster_classes(found, false_discovery(found.p), 0.05)
    assert (classes[planted] == "high_high").sum() >= 6
    outside = np.setdiff1d(np.flatnonzero(classes == "high_high"), planted)
    near = {each for zone in planted for each in neighbours.of(zone)}
    assert len(set(outside.tolist()) - near) <= 1


def test_every_class_has_words_and_a_sentence_in_three_languages() -> None:
    words = cluster_class_words()
    classes = np.array(list(words), dtype=object)
    n = len(classes)
    columns = {name: np.full(n, 0.25) for name in ("value", "around", "count", "expected", "p", "q")}
    for language in ("en", "fr", "ar"):
        for correction in ("none", "fdr", "bonferroni"):
            for method in METHODS:
                told = cluster_sentences(
                    classes,
                    columns,
                    {"mean": 1.0, "tests": 80.0},
                    method=method,
                    unit=" %",
                    correction=correction,
                    language=language,
                )
                assert all(told.tolist())
                assert not any(mark in text for text in told.tolist() for mark in "{}§~")
        assert all(each.label[language] for each in words.values())


def test_areas_are_ordered_by_size_and_parted_by_kind() -> None:
    squares = contiguity(grid(4, 2), rook=True)
    kinds = ["a", "a", "b", None, "a", None, "b", "a"]
    wanted = np.array([kind is not None for kind in kinds])
    size = np.array([1.0, 5.0, 2.0, 9.0, np.nan, 9.0, 2.0, 30.0])
    found = find_areas(squares, wanted, kinds, size)
    assert [zones.tolist() for zones in found.zones] == [[7], [1, 0, 4], [2, 6]]
    assert found.area.tolist() == [1, 1, 2, -1, 1, -1, 2, 0]
