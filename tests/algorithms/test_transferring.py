"""Transfers of layers: by crosswalk, by inhabitants, by area; what is counted once, and what is said."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsVectorLayer
from small_elections import Rows, layer_of, names_of, records, square

ORIGIN = ("transfer", "sources", "source_zones", "estimated")
RESULTS = {"zone_code": "text", "zone_name": "text", "registered": "integer", "valid": "integer",
           "votes_MP": "integer", "votes_RNI": "integer"}  # fmt: skip


def two_sources(crs: str = "EPSG:26191") -> QgsVectorLayer:
    """Return two zones of 1,000 by 1,000 metres, side by side, and a result that is on no map."""
    rows = [["1", "West", 300, 101, 60, 41], ["2", "East", 100, 50, 50, None], ["9", "Abroad", 20, 7, 7, 0]]
    shapes = [square(500_000, 300_000, 1000), square(501_000, 300_000, 1000), None]
    return layer_of(RESULTS, rows, shapes, crs)


def three_targets() -> QgsVectorLayer:
    """Return the west half of the western zone, its east half with the west half of the other, and the rest."""
    shapes = [
        f"MULTIPOLYGON((({x} 300000,{x + w} 300000,{x + w} 301000,{x} 301000,{x} 300000)))"
        for x, w in ((500_000, 500), (500_500, 1000), (501_500, 500))
    ]
    rows = [["A", "Left", 1.5], ["B", "Middle", None], ["C", "Right", 2.5]]
    return layer_of({"code": "text", "label": "text", "area": "real"}, rows, shapes, "EPSG:26191")


def points(rows: Rows, wkt: list[str], kind: str = "Point") -> QgsVectorLayer:
    return layer_of({"population": "integer"}, rows, wkt, "EPSG:26191", kind)


def into_three(run: Any, **given: Any) -> dict[str, Any]:
    return run("transferresults", INPUT=two_sources(), TARGET=three_targets(), TARGET_CODE="code", TARGET_NAME="label",
               **given)  # fmt: skip


def test_by_crosswalk_zones_are_split_merged_and_named(run: Any) -> None:
    crosswalk = layer_of(
        {"old_code": "text", "new_code": "text", "weight": "real"},
        [["1", "A", 0.25], ["1", "B", 0.75], ["2", "B", 1], ["9", None, None]],
    )
    found = into_three(run, CROSSWALK=crosswalk)
    assert names_of(found["OUTPUT"]) == [*RESULTS, "code", "label", "area", *ORIGIN]
    names = [*RESULTS, "area", *ORIGIN]
    assert records(found["OUTPUT"], *names) == [
        ("A", "Left", 75, 25, 15, 10, 1.5, "crosswalk", 1, "1 (25 %)", 1),
        ("B", "Middle", 325, 126, 95, 31, None, "crosswalk", 2, "1 (75 %), 2", 1),
        ("C", "Right", None, None, None, None, 2.5, None, 0, None, None),
        ("9", "Abroad", 20, 7, 7, 0, None, "none", 1, "9", 0),
    ]
    assert [feature.hasGeometry() for feature in found["OUTPUT"].getFeatures()] == [True, True, True, False]
    found.pop("OUTPUT")
    assert found == {"ZONES": 3, "ZONES_WITH_SOURCE": 2, "ESTIMATED": 2, "SOURCES_NOWHERE": 1, "VOTES_IN": 158,
                     "VOTES_OUT": 151, "VOTES_NOWHERE": 7}  # fmt: skip
    assert any("9 Abroad" in each for each in run.log.warnings)


@pytest.mark.parametrize("turned", [False, True])
def test_points_are_counted_once_also_on_borders_and_in_another_reference_system(run: Any, turned: bool) -> None:
    where = ["POINT(500100 300500)", "POINT(500500 300500)", "POINT(500900 300500)", "POINT(501000 300500)",
             "POINT(501200 300500)", "POINT(509000 300500)"]  # fmt: skip
    people = [[100], [50], [50], [200], [300], [7]]
    if turned:
        where, people = where[::-1], people[::-1]
    weight = points(people, where)
    import processing

    moved = processing.run("native:reprojectlayer", {"INPUT": weight, "TARGET_CRS": "EPSG:26191", "OUTPUT": "memory:"})[
        "OUTPUT"
    ]
    found = into_three(run, WEIGHT=moved)
    # The point on the border of the targets is the western one's, that of the sources the western zone's.
    rows = {row[0]: row[1:] for row in records(found["OUTPUT"], "zone_code", "votes_MP", "source_zones", "estimated")}
    assert rows["A"] == (23, "1 (37.5 %)", 1)
    assert rows["B"] == (37 + 50, "1 (62.5 %), 2", 1)
    assert rows["C"] == (None, None, None)
    assert any("1 features of the weight layer with 7 inhabitants" in each for each in run.log.warnings)


def test_the_reference_systems_may_all_differ(run: Any) -> None:
    import processing

    def moved(layer: QgsVectorLayer, crs: str) -> QgsVectorLayer:
        given = {"INPUT": layer, "TARGET_CRS": crs, "OUTPUT": "memory:"}
        return processing.run("native:reprojectlayer", given)["OUTPUT"]

    weight = points([[10], [30], [60]], ["POINT(500100 300500)", "POINT(500900 300500)", "POINT(501800 300500)"])
    found = run("transferresults", INPUT=moved(two_sources(), "EPSG:4326"), TARGET=moved(three_targets(), "EPSG:3857"),
                TARGET_CODE="code", WEIGHT=moved(weight, "EPSG:26192"))  # fmt: skip
    rows = records(found["OUTPUT"], "zone_code", "votes_MP", "source_zones")
    assert rows == [("A", 15, "1 (25 %)"), ("B", 45, "1 (75 %)"), ("C", 50, "2"), ("9", 7, "9")]


def test_polygons_share_their_inhabitants_by_area_and_points_of_one_feature_evenly(run: Any) -> None:
    shapes = [square(500_000, 300_000, 500), square(500_250, 300_500, 500), square(501_500, 300_000, 500)]
    polygons = layer_of({"people": "real"}, [[50], [100], [10]], shapes, "EPSG:26191")
    found = into_three(run, WEIGHT=polygons, WEIGHT_FIELD="people")
    assert records(found["OUTPUT"], "source_zones")[:3] == [("1 (66.67 %)",), ("1 (33.33 %)",), ("2",)]
    both = points([[20], [9]], ["MULTIPOINT((500100 300500),(500900 300500))", "MULTIPOINT((501800 300500))"],
                  "MultiPoint")  # fmt: skip
    found = into_three(run, WEIGHT=both)
    assert records(found["OUTPUT"], "source_zones")[:3] == [("1 (50 %)",), ("1 (50 %)",), ("2",)]


def test_zones_without_inhabitants_go_by_area_with_a_warning_and_so_does_all_without_weights(run: Any) -> None:
    found = into_three(run, WEIGHT=points([[10]], ["POINT(500100 300500)"]))
    assert records(found["OUTPUT"], "transfer", "source_zones")[:3] == [
        ("weight", "1"), ("area", "2 (50 %)"), ("area", "2 (50 %)"),
    ]  # fmt: skip
    assert any("no inhabitants in these zones" in each and "2 East" in each for each in run.log.warnings)
    found = into_three(run)
    assert records(found["OUTPUT"], "transfer", "source_zones")[:2] == [
        ("area", "1 (50 %)"), ("area", "1 (50 %), 2 (50 %)"),
    ]  # fmt: skip
    assert any("Neither a crosswalk nor a weight layer" in each for each in run.log.warnings)


def test_what_cannot_be_carried_is_refused_in_words(run: Any) -> None:
    weight = points([[10]], ["POINT(500100 300500)"])
    crosswalk = layer_of({"old_code": "text", "to": "text"}, [["1", "A"]])
    endless = layer_of({"population": "real"}, [[float("inf")]], ["POINT(0 0)"], "EPSG:26191", "Point")
    base = {"INPUT": two_sources(), "TARGET": three_targets(), "TARGET_CODE": "code"}
    for given, told in (
        ({"CROSSWALK": crosswalk, "WEIGHT": weight}, "not both"),
        ({"CROSSWALK": crosswalk}, "CROSSWALK_NEW: there is no field “new_code”. Choose one of: old_code, to"),
        ({"WEIGHT": weight, "WEIGHT_FIELD": "people"}, "WEIGHT_FIELD: there is no field"),
        ({"WEIGHT": points([[-1]], ["POINT(0 0)"])}, "negative numbers of inhabitants, in rows: 1"),
        ({"WEIGHT": endless}, "negative numbers of inhabitants, in rows: 1"),
        ({"WEIGHT": layer_of({"population": "integer"}, [[1]])}, "neither points nor polygons"),
        ({"TARGET": layer_of({"code": "text"}, [["A"]])}, "need polygons"),
        ({"TARGET_CODE": "", "WEIGHT": weight}, "TARGET_CODE: there is no field “zone_code”"),
    ):
        assert told in run.refused("transferresults", **{**base, **given}), told


def test_a_cancelled_transfer_writes_nothing(run: Any, tmp_path: Path) -> None:
    from qgis.core import QgsProcessingException

    output = tmp_path / "o.gpkg"
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        into_three(lambda name, **given: run(name, cancel_at=40, **given), OUTPUT=str(output))
    assert not output.exists()


def test_the_207_renumbered_communes_keep_every_vote(run: Any, shared_data: Path) -> None:
    path = shared_data / "morocco" / "boundaries" / "unites_1538_simplified.geojson"
    units = [(each["hcp2014"], each["hcp2024"]) for each in QgsVectorLayer(str(path), "units", "ogr").getFeatures()]
    rows = [[old, None if at % 9 == 0 else at * 7 % 401, at * 11 % 997] for at, (old, _) in enumerate(units)]
    results = layer_of({"zone_code": "text", "votes_MP": "integer", "votes_RNI": "integer"}, rows)
    crosswalk = str(shared_data / "morocco" / "names" / "crosswalk_2014_2024.csv")
    found = run("transferresults", INPUT=results, TARGET=str(path), TARGET_CODE="hcp2024", TARGET_NAME="name_fr",
                CROSSWALK=crosswalk, CROSSWALK_OLD="code_2014", CROSSWALK_NEW="code_2024")  # fmt: skip
    expected = {new: (votes, other) for (_, new), (_, votes, other) in zip(units, rows)}
    got = {code: tuple(votes) for code, *votes in records(found["OUTPUT"], "zone_code", "votes_MP", "votes_RNI")}
    assert got == expected
    methods = [method for (method,) in records(found["OUTPUT"], "transfer")]
    assert (methods.count("crosswalk"), methods.count("same_code"), len(methods)) == (207, 1331, 1538)
    assert (found["ESTIMATED"], found["SOURCES_NOWHERE"]) == (0, 0)


def test_delegations_of_tunisia_go_to_their_constituencies_by_area(run: Any, shared_data: Path) -> None:
    """Two layers of one source: every delegation goes as a whole where it belongs."""
    folder = shared_data / "tunisia_2014"
    given = list(QgsVectorLayer(str(folder / "delegations.geojson"), "delegations", "ogr").getFeatures())
    rows = [[f"D{at}", 1000 + at, None if at % 5 else at] for at in range(len(given))]
    shapes = [each.geometry().asWkt() for each in given]
    results = layer_of({"zone_code": "text", "votes_N": "integer", "votes_T": "integer"}, rows, shapes)
    found = run("transferresults", INPUT=results, TARGET=str(folder / "circonscriptions.geojson"),
                TARGET_CODE="circo_id")  # fmt: skip
    homes: dict[str, list[int]] = {}
    for at, each in enumerate(given):
        homes.setdefault(f"{each['circo_id']:.0f}", []).append(at)
    got = {code: votes for code, *votes in records(found["OUTPUT"], "zone_code", "votes_N", "votes_T", "sources")}
    assert got == {
        code: [
            sum(rows[at][1] for at in parts),
            sum(rows[at][2] or 0 for at in parts) if any(rows[at][2] is not None for at in parts) else None,
            len(parts),
        ]
        for code, parts in homes.items()
    }
    assert (len(got), found["ESTIMATED"]) == (27, 0)


def test_zones_that_go_nowhere_bring_no_parent_of_another_level(run: Any, sample: Path) -> None:
    """Rolled up to regions, the provinces of unmapped constituencies would stand among them."""
    zones, results, provinces = (
        f"{sample}|layername={name}" for name in ("constituencies", "results_2021_local", "provinces")
    )
    joined = run("joinresults", ZONES=zones, RESULTS=results)["OUTPUT"]
    carried = run("transferresults", INPUT=joined, TARGET=provinces)
    rolled = run("aggregateresults", INPUT=carried["OUTPUT"], PARENT_FIELD="parent_code")
    assert rolled["ZONES"] == 12
    assert rolled["VOTES_WITHOUT_PARENT"] == carried["VOTES_NOWHERE"] > 0
    assert any("have no parent" in each for each in run.log.warnings)
    same = run("transferresults", INPUT=joined, TARGET=zones)
    kept = [parent for parent, method in records(same["OUTPUT"], "parent_code", "transfer") if method == "none"]
    assert kept and None not in kept
