"""Bad input is told in plain words that name the thing, and leaves nothing half written."""

from __future__ import annotations

import gc
import weakref
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    QgsFeature,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsVectorLayer,
)
from small_elections import csv_file, four_results, four_zones, layer_of, records, square

from mp_election_plugin.layers.table import ZoneTable

BOW_TIE = "POLYGON((0 0,1 1,1 0,0 1,0 0))"


def joined_layer(run: Any) -> QgsVectorLayer:
    return run("joinresults", ZONES=four_zones(), RESULTS=four_results())["OUTPUT"]


def test_no_result_joins(run: Any, tmp_path: Path) -> None:
    results = layer_of({"zone_code": "text", "zone_name": "text", "votes_MP": "integer"}, [["X7", "Nowhere", 5]])
    told = run.refused("joinresults", ZONES=four_zones(), RESULTS=results, OUTPUT=str(tmp_path / "o.gpkg"))
    assert "No result row finds a zone" in told
    assert "X7 Nowhere" in told
    assert "01 Fès" in told
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("algorithm", "given"), [("classifyzones", {}), ("stylezones", {"THEME": "class"})])
def test_the_party_is_not_in_the_table(run: Any, tmp_path: Path, algorithm: str, given: dict[str, Any]) -> None:
    told = run.refused(algorithm, INPUT=joined_layer(run), PARTY="PJDD", OUTPUT=str(tmp_path / "o.gpkg"), **given)
    assert "“PJDD”" in told
    assert "Did you mean: PJD?" in told
    assert "MP, RNI, PJD" in told
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("kind", "value", "words"),
    [
        ("text", "1 2", "01: “1 2”"),
        ("integer", -3, "-3"),
        ("text", "-3", "-3"),
        ("real", 2.5, "2.5"),
        ("text", "douze", "01: “douze”"),
        ("text", "2.5", "01: “2.5”"),
        ("integer", 2**53 + 1, "too large"),
        ("text", str(2**70), "too large"),
        ("real", 1e30, "too large"),
    ],
)
def test_a_vote_column_that_holds_no_counts(run: Any, kind: str, value: Any, words: str) -> None:
    results = layer_of({"zone_code": "text", "votes_MP": kind}, [["01", value]])
    told = run.refused("joinresults", ZONES=four_zones(), RESULTS=results)
    assert "“votes_MP”" in told
    assert words in told
    zones = layer_of({"zone_code": "text", "votes_MP": kind}, [["01", value]], [square(0)])
    for algorithm, given in (("classifyzones", {"PARTY": "MP"}), ("zoneindicators", {}),
                             ("aggregateresults", {"PARENT_FIELD": "zone_code"})):  # fmt: skip
        told = run.refused(algorithm, INPUT=zones, **given)
        assert "votes_MP" in told
        assert words in told


@pytest.mark.parametrize(("cell", "zone"), [("douze", "02 Sefrou"), ("-3", "02 Sefrou"), ("2.5", "02 Sefrou")])
def test_a_published_cell_that_is_no_count_names_file_column_and_zone(
    run: Any, tmp_path: Path, cell: str, zone: str
) -> None:
    path = csv_file(tmp_path / "r.csv", "code,name,MP,RNI", "01,Fès,5,6", f"02,Sefrou,{cell},6")
    told = run.refused("readresults", INPUT=path, VOTE_FIELDS="MP;RNI")
    for words in ("r.csv", "“MP”", zone, cell):
        assert words in told


def test_codes_shared_by_zones_of_different_names_decide_nothing_and_are_counted(run: Any) -> None:
    zones = layer_of({"zone_code": "text", "zone_name": "text"}, [["1", "Fès"], ["1", "Taza"], ["2", "Azrou"]],
                     [square(0), square(1), square(2)])  # fmt: skip
    results = layer_of({"zone_code": "text", "zone_name": "text", "votes_MP": "integer"},
                       [["1", "Taza", 7], ["2", "Azrou", 9]])  # fmt: skip
    found = run("joinresults", ZONES=zones, RESULTS=results)
    assert found["SUSPICIOUS"] == 2
    assert records(found["OUTPUT"], "zone_code", "votes_MP", "match_method") == [
        ("1~1", None, "none"), ("1~2", 7, "name"), ("2", 9, "code"),
    ]  # fmt: skip
    assert any("Code 1 is shared" in warning and "Fès, Taza" in warning for warning in run.log.warnings)


def test_parts_of_one_zone_are_merged_and_reported(run: Any) -> None:
    zones = layer_of({"zone_code": "text", "zone_name": "text"}, [["1", "Fès"], ["1", "Fès"], ["2", "Azrou"]],
                     [square(0), square(5), square(9)])  # fmt: skip
    results = layer_of({"zone_code": "text", "votes_MP": "integer"}, [["1", 7], ["2", 9]])
    found = run("joinresults", ZONES=zones, RESULTS=results)
    layer = found["OUTPUT"]
    assert records(layer, "zone_code", "votes_MP") == [("1", 7), ("2", 9)]
    assert [feature.geometry().area() for feature in layer.getFeatures()] == [2, 1]
    assert found["SUSPICIOUS"] == 0
    assert "merged" in run.log.text


EMPTY_CASES = [
    ("joinresults", "ZONES"),
    ("joinresults", "RESULTS"),
    ("zoneindicators", "INPUT"),
    ("classifyzones", "INPUT"),
    ("aggregateresults", "INPUT"),
    ("stylezones", "INPUT"),
]


@pytest.mark.parametrize(("algorithm", "parameter"), EMPTY_CASES)
def test_a_layer_without_features_is_refused_by_name(run: Any, tmp_path: Path, algorithm: str, parameter: str) -> None:
    empty = layer_of({"zone_code": "text", "votes_MP": "integer"}, [], [])
    empty.setName("nobody here")
    given: dict[str, Any] = {
        "joinresults": {"ZONES": four_zones(), "RESULTS": four_results()},
        "classifyzones": {"PARTY": "MP"},
        "aggregateresults": {"PARENT_FIELD": "zone_code"},
        "stylezones": {"PARTY": "MP"},
    }.get(algorithm, {})
    told = run.refused(algorithm, **{**given, parameter: empty, "OUTPUT": str(tmp_path / "o.gpkg")})
    assert "no features" in told
    assert list(tmp_path.iterdir()) == []


def test_an_empty_file_and_one_that_is_not_there_are_refused_by_name(run: Any, tmp_path: Path) -> None:
    assert "nowhere.csv" in run.refused("readresults", INPUT=str(tmp_path / "nowhere.csv"))
    (tmp_path / "empty.csv").write_text("")
    assert "empty.csv" in run.refused("readresults", INPUT=str(tmp_path / "empty.csv"))
    assert "r.csv" in run.refused("readresults", INPUT=csv_file(tmp_path / "r.csv", "code,MP"))
    (tmp_path / "noise.xlsx").write_bytes(b"\x00\x01 no workbook")
    assert "noise.xlsx" in run.refused("readresults", INPUT=str(tmp_path / "noise.xlsx"))


@pytest.mark.parametrize("output", ["nowhere/o.gpkg", "nowhere/o.shp", "folder.gpkg"])
@pytest.mark.parametrize("algorithm", ["joinresults", "classifyzones", "zoneindicators", "aggregateresults"])
def test_an_output_that_cannot_be_written_is_refused_and_leaves_nothing(
    run: Any, tmp_path: Path, algorithm: str, output: str
) -> None:
    (tmp_path / "folder.gpkg").mkdir()
    given: dict[str, Any] = {"INPUT": None}
    if algorithm == "joinresults":
        given = {"ZONES": four_zones(), "RESULTS": four_results()}
    else:
        given = {"INPUT": joined_layer(run), "PARTY": "MP", "PARENT_FIELD": "parent_code"}
    told = run.refused(algorithm, **given, OUTPUT=str(tmp_path / output))
    assert Path(output).stem in told or "OUTPUT" in told or "destination" in told
    assert [each.name for each in tmp_path.iterdir()] == ["folder.gpkg"]
    assert list((tmp_path / "folder.gpkg").iterdir()) == []


def test_two_result_rows_for_one_zone_are_refused_naming_both(run: Any) -> None:
    results = layer_of({"zone_code": "text", "zone_name": "text", "votes_MP": "integer"},
                       [["01", "Fès", 5], ["01", "Fès (bis)", 6]])  # fmt: skip
    told = run.refused("joinresults", ZONES=four_zones(), RESULTS=results)
    assert "01 Fès (code)" in told
    assert "01 Fès (bis) (code)" in told


def test_results_without_vote_fields_are_refused_with_the_fields_there_are(run: Any) -> None:
    told = run.refused("joinresults", ZONES=four_zones(), RESULTS=layer_of({"zone_code": "text"}, [["01"]]))
    assert "VOTE_FIELDS" in told
    assert "zone_code" in told


def test_a_table_without_code_and_name_is_refused_naming_the_parameter(run: Any) -> None:
    results = layer_of({"x": "text", "votes_MP": "integer"}, [["01", 5]])
    assert "RESULT_CODE or RESULT_NAME" in run.refused("joinresults", ZONES=four_zones(), RESULTS=results)


@pytest.mark.parametrize("parameter", ["ZONE_CODE", "RESULT_NAME", "VOTE_FIELDS"])
def test_a_field_that_is_not_there_is_named(run: Any, parameter: str) -> None:
    told = run.refused("joinresults", ZONES=four_zones(), RESULTS=four_results(), **{parameter: "nope"})
    assert "“nope”" in told
    assert "zone_code" in told


def test_an_unknown_rule_or_theme_is_refused(run: Any) -> None:
    layer = joined_layer(run)
    run.refused("classifyzones", INPUT=layer, PARTY="MP", RULE="strenght")
    run.refused("stylezones", INPUT=layer, PARTY="MP", THEME="colours")


def test_shares_of_registered_electors_without_any_are_refused(run: Any) -> None:
    layer = layer_of({"zone_code": "text", "votes_MP": "integer"}, [["01", 5]], [square(0)])
    assert "registered" in run.refused("classifyzones", INPUT=layer, PARTY="MP", DENOMINATOR=1)


def test_leading_zeros_survive_reading_joining_and_classifying(run: Any, tmp_path: Path) -> None:
    path = csv_file(tmp_path / "r.csv", "code;name;MP;RNI", "007;A;5;6", "07;B;7;8")
    read = run("readresults", INPUT=path, OUTPUT=str(tmp_path / "r.gpkg"))["OUTPUT"]
    zones = layer_of({"zone_code": "text"}, [["07"], ["007"], ["7"]], [square(0), square(1), square(2)])
    joined = run("joinresults", ZONES=zones, RESULTS=read, MATCHING=0, OUTPUT=str(tmp_path / "j.gpkg"))["OUTPUT"]
    found = run("classifyzones", INPUT=joined, PARTY="MP", OUTPUT=str(tmp_path / "c.gpkg"))["OUTPUT"]
    assert records(found, "zone_code", "votes_MP") == [("07", 7), ("007", 5), ("7", None)]


@pytest.mark.parametrize("kind", ["int", "integer", "real"])
def test_a_text_key_joins_a_number_key_of_the_same_digits_and_no_other(run: Any, kind: str) -> None:
    zones = four_zones(kind)
    results = layer_of({"zone_code": "text", "votes_MP": "integer"}, [["1", 5], ["2", 6], ["03", 7], ["4", 8]])
    found = run("joinresults", ZONES=zones, RESULTS=results, MATCHING=0)
    assert records(found["OUTPUT"], "zone_code", "votes_MP") == [
        ("1", 5), ("2", 6), ("3", None), ("4", 8), ("03", 7),
    ]  # fmt: skip
    numbers = layer_of({"zone_code": kind, "votes_MP": "integer"}, [[1, 5], [2, 6]])
    text_zones = layer_of({"zone_code": "text"}, [["1"], ["02"]], [square(0), square(1)])
    found = run("joinresults", ZONES=text_zones, RESULTS=numbers, MATCHING=0)
    assert records(found["OUTPUT"], "zone_code", "votes_MP") == [("1", 5), ("02", None), ("2", 6)]


@pytest.mark.parametrize("stored", ["memory", "gpkg"])
def test_invalid_empty_and_missing_geometries_lose_no_zone_and_no_vote(run: Any, tmp_path: Path, stored: str) -> None:
    zones: Any = layer_of({"zone_code": "text", "parent_code": "text"}, [["1", "P"], ["2", "P"], ["3", "P"],
                          ["4", "Q"]], [BOW_TIE, None, "MULTIPOLYGON EMPTY", square(3)])  # fmt: skip
    if stored == "gpkg":
        import processing

        zones = processing.run("native:savefeatures", {"INPUT": zones, "OUTPUT": str(tmp_path / "z.gpkg")})["OUTPUT"]
    results = layer_of({"zone_code": "text", "votes_MP": "integer", "votes_RNI": "integer"},
                       [["1", 5, 1], ["2", 6, 1], ["3", 7, 1], ["4", 8, 1]])  # fmt: skip
    joined = run("joinresults", ZONES=zones, RESULTS=results, OUTPUT=str(tmp_path / "j.gpkg"))
    assert joined["VOTES_JOINED"] == 30
    for algorithm, given in (("zoneindicators", {}), ("classifyzones", {"PARTY": "MP"})):
        layer = run(algorithm, INPUT=joined["OUTPUT"], **given)["OUTPUT"]
        assert records(layer, "zone_code", "votes_MP") == [("1", 5), ("2", 6), ("3", 7), ("4", 8)]
        assert [feature.hasGeometry() for feature in layer.getFeatures()] == [True, False, False, True] or [
            feature.geometry().isEmpty() for feature in layer.getFeatures()
        ] == [False, True, True, False]
    rolled = run("aggregateresults", INPUT=joined["OUTPUT"], PARENT_FIELD="parent_code")
    assert rolled["VOTES_OUT"] == 30
    assert records(rolled["OUTPUT"], "zone_code", "votes_MP") == [("P", 18), ("Q", 8)]


def test_the_output_has_the_coordinates_of_the_zones_whatever_those_of_the_results(run: Any) -> None:
    zones = layer_of({"zone_code": "text"}, [["1"]], [square(100000, 200000, 50)], crs="EPSG:26191")
    results = layer_of({"zone_code": "text", "votes_MP": "integer"}, [["1", 5]], [square(0)], crs="EPSG:3857")
    layer = run("joinresults", ZONES=zones, RESULTS=results)["OUTPUT"]
    assert layer.crs().authid() == "EPSG:26191"
    assert layer.extent().xMinimum() == 100000


def test_only_selected_zones_are_taken_where_the_user_asks_for_it(run: Any) -> None:
    layer = joined_layer(run)
    QgsProject.instance().addMapLayer(layer)
    layer.selectByExpression("\"zone_code\" = '01'")
    found = run("zoneindicators", INPUT=QgsProcessingFeatureSourceDefinition(layer.id(), True))
    assert records(found["OUTPUT"], "zone_code") == [("01",)]
    QgsProject.instance().removeMapLayer(layer.id())


@pytest.mark.parametrize("at", [0, 20, 60, 90])
@pytest.mark.parametrize("algorithm", ["joinresults", "classifyzones", "zoneindicators", "aggregateresults",
                                       "stylezones", "readresults"])  # fmt: skip
def test_cancelling_at_any_time_leaves_all_or_nothing(run: Any, tmp_path: Path, algorithm: str, at: float) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    outputs = {"OUTPUT": str(folder / "o.gpkg")}
    given: dict[str, Any] = {"PARTY": "MP", "PARENT_FIELD": "parent_code"}
    if algorithm == "joinresults":
        given = {"ZONES": four_zones(), "RESULTS": four_results()}
        outputs["UNMATCHED_ZONES"] = str(folder / "u.gpkg")
    elif algorithm == "readresults":
        rows = [f"{number},Zone {number},5,6" for number in range(3000)]
        given = {"INPUT": csv_file(tmp_path / "r.csv", "code,name,MP,RNI", *rows), "FILTER": "\"MP\" = '5'"}
        outputs["PARTY_TABLE"] = str(folder / "p.gpkg")
    else:
        given["INPUT"] = joined_layer(run)
    try:
        run(algorithm, cancel_at=at, **outputs, **given)
    except QgsProcessingException as error:
        assert "Cancelled; nothing has been written" in str(error)
        assert list(folder.iterdir()) == []
    else:
        # Where no question came after that moment all was done already.
        assert at > 20
        assert all(QgsVectorLayer(path, "whole", "ogr").isValid() for path in outputs.values())


@pytest.mark.parametrize("output", ["o.gpkg", "o.shp", "o.geojson", "TEMPORARY_OUTPUT"])
def test_cancelling_in_the_middle_of_writing_stops_and_leaves_nothing(run: Any, tmp_path: Path, output: str) -> None:
    count = 45000
    layer = layer_of({"zone_code": "text", "votes_MP": "integer"}, [])
    features = []
    for number in range(count):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([str(number), number])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    with pytest.raises(QgsProcessingException, match="Cancelled; nothing has been written"):
        run("classifyzones", cancel_at=60, INPUT=layer, PARTY="MP",
            OUTPUT=str(tmp_path / output) if "." in output else output)  # fmt: skip
    assert run.log.progress() < 90
    assert list(tmp_path.iterdir()) == []


def test_a_run_that_fails_keeps_neither_its_layer_nor_its_tables(run: Any) -> None:
    """QGIS keeps what an algorithm raises for ever; with the frames in it, layers would outlive QGIS and crash it."""

    def fail() -> Any:
        layer = layer_of({"zone_code": "text", "votes_A": "integer"}, [["1", 5]], [square(0)])
        run.refused("classifyzones", INPUT=layer, PARTY="Nobody")
        return weakref.ref(layer)

    alive = fail()
    run.let_go()
    gc.collect()
    assert alive() is None
    assert not [each for each in gc.get_objects() if isinstance(each, ZoneTable) and "votes_A" in each.frame]
