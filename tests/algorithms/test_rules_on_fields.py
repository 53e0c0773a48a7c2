"""What one analysis tells the next: seats and history as zone rules, neighbours, marks of estimates."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProcessingFeatureSourceDefinition, QgsProject, QgsVectorLayer
from small_elections import layer_of, names_of, records, square

from mp_election_plugin.core.registry import measures
from mp_election_plugin.core.rules import load_rule
from mp_election_plugin.core.seat_prospects import PROSPECTS
from mp_election_plugin.core.typology import load_typology

FIELDS = {"zone_code": "text", "zone_name": "text", "registered": "integer", "seats": "integer", "votes_A": "integer",
          "votes_B": "integer", "votes_C": "integer"}  # fmt: skip
# A row of zones, one of them an island, one without a geometry.
ZONES = [
    ["1", "One", 400, 2, 120, 60, 20],
    ["2", "Two", 300, 1, 20, 50, 30],
    ["3", "Three", 300, 1, 0, 60, 40],
    ["4", "Four", 900, 3, None, 200, 100],
    ["5", "Five", 50, 1, None, None, None],
    ["6", "Six", 90, 1, 50, None, None],
]
PLACES = [square(0), square(1), square(2), square(3), square(9), None]


def zones(rows: list[list[Any]] | None = None) -> QgsVectorLayer:
    return layer_of(FIELDS, rows or ZONES, PLACES)


def joined(run: Any, sample: Path, results: str) -> QgsVectorLayer:
    return run("joinresults", ZONES=f"{sample}|layername=constituencies", RESULTS=f"{sample}|layername={results}",
               MATCHING=1)["OUTPUT"]  # fmt: skip


def test_seats_of_morocco_are_classes_of_zones(run: Any, sample: Path, tmp_path: Path) -> None:
    """The same zones in the same prospects as `allocateseats` counts them; in files, without a legend left behind."""
    seats = run("allocateseats", INPUT=joined(run, sample, "results_2021_local"), PARTY="MP")
    path = str(tmp_path / "seats.gpkg")
    found = run("classifyzones", INPUT=seats["OUTPUT"], PARTY="MP", RULE="seat", OUTPUT=path)
    for code in PROSPECTS:
        name = {"no_list": "NO_LIST", "tie": "SEAT_TIE"}.get(code, f"SEAT_{code.upper()}")
        assert found[f"ZONES_{name}"] == seats[f"ZONES_{code.upper()}"], code
    assert sum(found[f"ZONES_{code.upper()}"] for code in load_rule("seat").legend) == 92
    assert found["ZONES_SEAT_SAFE"] + found["ZONES_SEAT_MARGINAL"] <= seats["PARTY_SEATS"]
    layer = QgsVectorLayer(path, "seats", "ogr")
    assert [each.value() for each in layer.renderer().categories()][:2] == ["seat_safe", "seat_marginal"]
    for prospect, label, sentence, missing in records(
        layer, "seat_prospect", "zone_label", "zone_reason", "seat_missing"
    ):
        assert sentence.endswith(".") and "nan" not in sentence
        if prospect == "near_miss" and missing is not None:
            assert label == "Near miss" and f"{missing:,} vote" in sentence
    # The layer of a file, of another party, and one that has no such fields.
    assert "seat_prospect" in run.refused("classifyzones", INPUT=zones(), PARTY="A", RULE="seat")
    told = run.refused("classifyzones", INPUT=path, PARTY="RNI", RULE="seat")
    assert "of MP here, not of RNI" in told and "mpelection:allocateseats" in told


def test_history_of_morocco_is_a_class_of_zones(run: Any, sample: Path, tmp_path: Path) -> None:
    now, before = (joined(run, sample, f"results_{year}_local") for year in (2021, 2016))
    compared = run("compareelections", INPUT=now, PREVIOUS=before, PARTY="MP")
    found = run("classifyzones", INPUT=compared["OUTPUT"], PARTY="MP", RULE="history")
    codes = {"no_history": "HISTORY_NONE", "no_list": "NO_LIST", "no_data": "NO_DATA"}
    for code in load_typology().legend:
        assert found[f"ZONES_{codes.get(code, f'HISTORY_{code.upper()}')}"] == compared[f"HISTORY_{code.upper()}"], code
    for own, sentence, above in records(found["OUTPUT"], "zone_class", "zone_reason", "history_mean"):
        assert (own not in ("history_stronghold", "history_volatile")) or above >= 0
        assert "nan" not in sentence
    # A saved rule is applied again, also by the theme class.
    rule = str(tmp_path / "history.json")
    run("classifyzones", INPUT=compared["OUTPUT"], PARTY="MP", RULE="history", SAVE_RULE=rule)
    again = run("classifyzones", INPUT=compared["OUTPUT"], PARTY="MP", RULE_FILE=rule)["OUTPUT"]
    assert records(again, "zone_class", "zone_reason") == records(found["OUTPUT"], "zone_class", "zone_reason")
    styled = run("stylezones", INPUT=compared["OUTPUT"], PARTY="MP", THEME="class", RULE_FILE=rule)["OUTPUT"]
    assert records(styled, "zone_class") == records(found["OUTPUT"], "zone_class")
    assert "mpelection:compareelections" in run.refused("classifyzones", INPUT=now, PARTY="MP", RULE="history")


def test_history_is_a_theme_of_its_own(run: Any, sample: Path, tmp_path: Path) -> None:
    now, before = (joined(run, sample, f"results_{year}_local") for year in (2021, 2016))
    compared = run("compareelections", INPUT=now, PREVIOUS=before, PARTY="MP")
    path = str(tmp_path / "history.gpkg")
    run("stylezones", INPUT=compared["OUTPUT"], THEME="history", OUTPUT=path)
    layer = QgsVectorLayer(path, "zones", "ogr")
    assert layer.renderer().classAttribute() == "history_class"
    for item, code in zip(layer.renderer().legendSymbolItems(), load_typology().legend):
        assert int(re.search(r"\((\d+)", item.label()).group(1)) == compared[f"HISTORY_{code.upper()}"], code
    assert "Compare elections" in run.refused("stylezones", INPUT=now, THEME="history")
    assert "of MP, not of RNI" in run.refused("stylezones", INPUT=compared["OUTPUT"], THEME="history", PARTY="RNI")


def test_votes_edited_since_are_told(run: Any) -> None:
    compared = run("compareelections", INPUT=zones(), PREVIOUS=zones(), PARTY="A")["OUTPUT"]
    provider = compared.dataProvider()
    feature = next(compared.getFeatures())
    provider.changeAttributeValues({feature.id(): {compared.fields().lookupField("votes_A"): 3}})
    run("classifyzones", INPUT=compared, PARTY="A", RULE="history")
    (warning,) = [each for each in run.log.warnings if "has used" in each]
    assert "1 zones" in warning and "1 One" in warning


def test_a_rule_of_ones_own_may_ask_for_prospects(run: Any, tmp_path: Path) -> None:
    """A near miss where the party is strong: conditions on another analysis and on measures together."""
    rule = tmp_path / "rule.json"
    rule.write_text(
        '{"format": "mpelection-rule/1", "name": "go", "label": "Go", "classes": ['
        '{"code": "go", "when": [["prospect_out_of_reach", "==", 1], ["lq", ">=", 0.5]], "label": "Go there",'
        ' "reason": "{seat_missing:.0f votes} missing, {seats_won:.0f seats}.", "tone": "#1b7837"}]}',
        encoding="utf-8",
    )
    assert "seat_prospect" in run.refused("classifyzones", INPUT=zones(), PARTY="A", RULE_FILE=str(rule))
    seats = run("allocateseats", INPUT=zones(), PARTY="A", LAW="spain_congress", NEAR_MISS=0)["OUTPUT"]
    found = records(run("classifyzones", INPUT=seats, PARTY="A", RULE_FILE=str(rule))["OUTPUT"], "zone_class",
                    "zone_reason", "seat_missing")  # fmt: skip
    assert [code for code, _, _ in found] == ["other", "go", "zero", "no_list", "no_data", "other"]
    assert found[1][1] == f"{found[1][2]} votes missing, 0 seats."


def deviations(layer: QgsVectorLayer) -> list[tuple[Any, Any]]:
    return records(layer, "deviation_neighbours", "deviation_neighbours_reason")


def test_the_deviation_from_the_neighbours_of_a_row_of_zones(run: Any) -> None:
    layer = run("classifyzones", INPUT=zones(), PARTY="A", NEIGHBOUR_DEVIATION=True)["OUTPUT"]
    assert deviations(layer) == [
        (pytest.approx(0.6 - 0.2), None),
        (pytest.approx(0.2 - 120 / 300), None),
        (pytest.approx(0 - 20 / 400), None),
        (None, "no list of the party"),
        (None, "no result published"),
        (None, "the zone is not on the map"),
    ]
    nearest = run("classifyzones", INPUT=zones(), PARTY="A", NEIGHBOUR_DEVIATION=True, CONTIGUITY=2, K=1)["OUTPUT"]
    assert deviations(nearest)[1][0] is not None
    alone = run("classifyzones", INPUT=layer_of(FIELDS, ZONES[:2], [square(0), square(5)]), PARTY="A",
                NEIGHBOUR_DEVIATION=True)["OUTPUT"]  # fmt: skip
    assert deviations(alone) == [(None, "the zone has no neighbour")] * 2


def test_the_deviation_is_described_as_the_registry_has_it(run: Any, tmp_path: Path) -> None:
    path = str(tmp_path / "zones.gpkg")
    run("classifyzones", INPUT=zones(), PARTY="A", NEIGHBOUR_DEVIATION=True, OUTPUT=path)
    layer = QgsVectorLayer(path, "zones", "ogr")
    for each in measures("neighbours"):
        assert layer.attributeAlias(layer.fields().lookupField(each.name)) == each.called("en")


def test_the_deviation_is_measured_on_demand_and_never_left_over(run: Any) -> None:
    """A run that does not ask for it takes away what an earlier one found, of whichever party."""
    plain = run("classifyzones", INPUT=zones(), PARTY="A")["OUTPUT"]
    assert "deviation_neighbours" not in names_of(plain)
    asked = run("classifyzones", INPUT=plain, PARTY="A", NEIGHBOUR_DEVIATION=True)["OUTPUT"]
    assert names_of(asked) == [*names_of(plain), "deviation_neighbours", "deviation_neighbours_reason"]
    assert names_of(run("classifyzones", INPUT=asked, PARTY="B")["OUTPUT"]) == names_of(plain)
    assert names_of(run("stylezones", INPUT=asked, PARTY="B", THEME="class")["OUTPUT"]) == names_of(plain)
    again = run("classifyzones", INPUT=asked, PARTY="B", NEIGHBOUR_DEVIATION=True)["OUTPUT"]
    assert names_of(again) == names_of(asked) and deviations(again) != deviations(asked)
    custom = ["Island of support", "deviation_neighbours > 0.3", "#112233"]
    found = run("classifyzones", INPUT=asked, PARTY="A", RULE="custom", CUSTOM=custom, NEIGHBOUR_DEVIATION=True)
    assert found["ZONES_CLASS_1"] == 1
    told = run.refused("classifyzones", INPUT=asked, PARTY="A", RULE="custom", CUSTOM=custom)
    assert "deviation_neighbours" in told


def test_a_single_zone_has_no_neighbour_at_whatever_distance(run: Any) -> None:
    one = layer_of(FIELDS, ZONES[:1], [square(0)])
    for kind in range(4):
        found = run("classifyzones", INPUT=one, PARTY="A", NEIGHBOUR_DEVIATION=True, CONTIGUITY=kind)["OUTPUT"]
        assert deviations(found) == [(None, "the zone has no neighbour")]


def test_without_polygons_neighbours_are_refused_with_what_to_choose(run: Any) -> None:
    told = run.refused("classifyzones", INPUT=layer_of(FIELDS, ZONES), PARTY="A", NEIGHBOUR_DEVIATION=True)
    assert "CONTIGUITY" in told
    table = layer_of({"zone_code": "text", "neighbour_code": "text", "mutual": "integer"}, [["1", "2", 1]])
    found = run("classifyzones", INPUT=layer_of(FIELDS, ZONES), PARTY="A", NEIGHBOUR_DEVIATION=True, CONTIGUITY=4,
                NEIGHBOURS=table)["OUTPUT"]  # fmt: skip
    assert [value for value, _ in deviations(found)][:3] == [pytest.approx(0.4), pytest.approx(-0.4), None]


def test_neighbours_of_morocco_as_loops_over_the_table_of_neighbours_give_them(run: Any, sample: Path) -> None:
    layer = joined(run, sample, "results_2021_local")
    found = run("classifyzones", INPUT=layer, PARTY="MP", NEIGHBOUR_DEVIATION=True)["OUTPUT"]
    links = records(run("zonecontiguity", INPUT=layer)["OUTPUT"], "zone_code", "neighbour_code", "mutual")
    votes = [name for name in names_of(found) if name.startswith("votes_")]
    rows = {
        code: (own, sum(each or 0 for each in all_of) or None, share, deviation)
        for code, own, share, deviation, *all_of in records(
            found, "zone_code", "votes_MP", "share", "deviation_neighbours", *votes
        )
    }
    around: dict[str, list[str]] = {code: [] for code in rows}
    for one, other, _ in links:
        around[one].append(other)
        around[other].append(one)
    seen = 0
    for code, (_, _, share, deviation) in rows.items():
        known = [rows[other] for other in around[code] if rows[other][1] is not None]
        if share is None or not known:
            assert deviation is None
            continue
        seen += 1
        whole = sum(votes or 0 for votes, *_ in known) / sum(valid for _, valid, *_ in known)
        assert deviation == pytest.approx(share - whole, abs=1e-12), code
    assert seen == 62, "17 of 79 are not on the map of the sample"


def test_of_a_selection_the_neighbours_are_those_selected(run: Any) -> None:
    layer = zones()
    QgsProject.instance().addMapLayer(layer)
    layer.selectByIds([feature.id() for feature in layer.getFeatures() if feature["zone_code"] != "2"])
    source = QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
    found = run("classifyzones", INPUT=source, PARTY="A", NEIGHBOUR_DEVIATION=True)["OUTPUT"]
    reasons = dict(records(found, "zone_code", "deviation_neighbours_reason"))
    assert len(reasons) == 5 and reasons["1"] == "the zone has no neighbour"
    QgsProject.instance().removeMapLayer(layer.id())


def test_zones_of_one_rank_are_listed_by_their_codes_whatever_their_rows(run: Any) -> None:
    fields = {"zone_code": "text", "zone_name": "text", "votes_A": "integer", "votes_B": "integer"}
    rows: list[list[Any]] = [["20", "b", 10, 30], [None, "z", 10, 30], ["03", "c", 10, 30], ["1", "a", 40, 0],
                             ["9", "n", None, 5], [None, "y", 10, 30], ["11", "m", None, 9]]  # fmt: skip
    for given in (rows, rows[::-1], sorted(rows, key=str)):
        found = run("rankzones", INPUT=layer_of(fields, given), PARTY="A", CRITERION="contribution",
                    LIST="TEMPORARY_OUTPUT")  # fmt: skip
        assert records(found["LIST"], "zone_code", "zone_name", "priority_rank") == [
            ("1", "a", 1), ("03", "c", 2), ("20", "b", 2), (None, "y", 2), (None, "z", 2), ("11", "m", None),
            ("9", "n", None),
        ]  # fmt: skip
        assert found["ZONES_LEVEL"] == 4


def test_what_was_estimated_stays_so_in_a_roll_up(run: Any) -> None:
    rows = [["a", "A", "P", "R"], ["b", "B", "P", "R"], ["c", "C", "Q", "R"], ["d", "D", "S", "R"]]
    targets = layer_of({"zone_code": "text", "zone_name": "text", "parent_code": "text", "region_code": "text"}, rows)
    results = layer_of({"zone_code": "text", "votes_A": "integer"}, [["1", 10], ["2", 20]])
    crosswalk = layer_of({"old_code": "text", "new_code": "text", "weight": "real"},
                         [["1", "a", 0.5], ["1", "b", 0.5], ["2", "c", 1.0]])  # fmt: skip
    moved = run("transferresults", INPUT=results, TARGET=targets, CROSSWALK=crosswalk)["OUTPUT"]
    found = run("aggregateresults", INPUT=moved)["OUTPUT"]
    assert records(found, "zone_code", "votes_A", "estimated") == [("P", 10, 1), ("Q", 20, 0), ("S", None, None)]
    assert any("P" in each and "estimates" in each for each in run.log.warnings)
    once_more = run("aggregateresults", INPUT=moved, PARENT_FIELD="region_code")["OUTPUT"]
    assert records(once_more, "zone_code", "votes_A", "estimated") == [("R", 30, 1)]
    own = layer_of({"zone_code": "text", "parent_code": "text", "estimated": "text", "votes_A": "integer"},
                   [["1", "P", "roughly", 5], ["2", "P", "no", 6]])  # fmt: skip
    assert "estimated" not in names_of(run("aggregateresults", INPUT=own)["OUTPUT"])


def edited(layer: QgsVectorLayer, code: str, **values: Any) -> QgsVectorLayer:
    """Return the layer with other values in one zone."""
    feature = next(each for each in layer.getFeatures() if each["zone_code"] == code)
    changes = {layer.fields().lookupField(name): value for name, value in values.items()}
    layer.dataProvider().changeAttributeValues({feature.id(): changes})
    return layer


@pytest.mark.parametrize("method", [0, 1, 3])
def test_areas_and_maps_of_clusters_of_other_votes_are_told(run: Any, method: int) -> None:
    rows = [[str(at), f"Z{at}", 900, 1, 20 + 7 * at, 60, 20] for at in range(9)]
    layer = layer_of(FIELDS, rows, [square(at % 3, at // 3) for at in range(9)])
    found = run("zoneclusters", INPUT=layer, PARTY="A", METHOD=method, CORRECTION=0, ALPHA=0.5, PERMUTATIONS=99)
    there = {each for (each,) in records(found["OUTPUT"], "cluster_class")}
    asked = {"CLASSES": "+".join(sorted(there))}
    for algorithm, given in (("clusterareas", asked), ("stylezones", {"THEME": "clusters", "PARTY": "A"})):
        run(algorithm, INPUT=found["OUTPUT"], **given)
        assert not [each for each in run.log.warnings if "has used" in each]
    edited(found["OUTPUT"], "4", votes_A=500)
    for algorithm, given in (("clusterareas", asked), ("stylezones", {"THEME": "clusters", "PARTY": "A"})):
        run(algorithm, INPUT=found["OUTPUT"], **given)
        (told,) = [each for each in run.log.warnings if "has used" in each]
        assert "zoneclusters" in told and "1 zones" in told and "4 Z4" in told


def test_areas_of_classes_of_other_votes_are_told_and_clusters_of_a_difference_are_not(run: Any) -> None:
    classified = run("classifyzones", INPUT=zones(), PARTY="A")["OUTPUT"]
    run("clusterareas", INPUT=classified, CLASSES="stronghold")
    assert not [each for each in run.log.warnings if "has used" in each]
    run("clusterareas", INPUT=edited(classified, "2", votes_A=21), CLASSES="stronghold")
    (told,) = [each for each in run.log.warnings if "has used" in each]
    assert "classifyzones" in told and "2 Two" in told
    rows = [[str(at), f"Z{at}", 900, 1, 20 + 7 * at, 60, 20] for at in range(9)]
    shapes = [square(at % 3, at // 3) for at in range(9)]
    earlier = layer_of(FIELDS, [[*row[:4], row[4] + 3 * at, *row[5:]] for at, row in enumerate(rows, 1)], shapes)
    found = run("zoneclusters", INPUT=layer_of(FIELDS, rows, shapes), PARTY="A", METHOD=5, PREVIOUS=earlier,
                CORRECTION=0, ALPHA=0.5, PERMUTATIONS=99)["OUTPUT"]  # fmt: skip
    run("stylezones", INPUT=found, THEME="clusters", PARTY="A")
    assert not [each for each in run.log.warnings if "has used" in each]
