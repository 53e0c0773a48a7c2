"""Zone rules as users run them: their own classes, files, thresholds on real zones, tables by class, shared legends."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsVectorLayer
from small_elections import layer_of, names_of, records, square

from mp_election_plugin.core.registry import all_measures, earlier_fields, kinds, measures
from mp_election_plugin.core.zoning import load_rule

FIELDS = {"zone_code": "text", "zone_name": "text", "parent_code": "text", "registered": "integer", "voters": "integer",
          "valid": "integer", "seats": "integer", "votes_A": "integer", "votes_B": "integer",
          "votes_C": "integer"}  # fmt: skip
ZONES = [
    ["1", "One", "P", 400, 220, 200, 1, 120, 60, 20],
    ["2", "Two", "P", None, 110, 100, 1, 20, 50, 30],
    ["3", "Three", "Q", 300, 105, 100, 2, 0, 60, 40],
    ["4", "Four", "Q", 900, 310, 300, 1, None, 200, 100],
    ["5", "Five", None, 50, None, None, 1, None, None, None],
    ["6", "Six", "Q", 90, 60, 50, 1, 50, None, None],
]


def election_layer() -> QgsVectorLayer:
    return layer_of(FIELDS, ZONES, [square(at) for at in range(len(ZONES))])


def constituencies(run: Any, sample: Path) -> QgsVectorLayer:
    zones, results = (f"{sample}|layername={name}" for name in ("constituencies", "results_2021_local"))
    return run("joinresults", ZONES=zones, RESULTS=results)["OUTPUT"]


def classes(layer: Any) -> list[str]:
    return [each for (each,) in records(layer, "zone_class")]


@pytest.mark.parametrize(("algorithm", "group"), [("zoneindicators", "zone"), ("classifyzones", "party")])
def test_every_field_that_is_written_is_in_the_registry_and_is_called_by_it(
    run: Any, algorithm: str, group: str, tmp_path: Path
) -> None:
    given = {"PARTY": "A"} if group == "party" else {}
    path = str(tmp_path / "zones.gpkg")
    layer = QgsVectorLayer(run(algorithm, INPUT=election_layer(), OUTPUT=path, **given)["OUTPUT"], "zones", "ogr")
    written = [name for name in names_of(layer) if name not in (*FIELDS, "fid")]
    assert written == [each.name for each in measures(group)]
    connection = sqlite3.connect(path)
    described = connection.execute("SELECT column_name, title, description FROM gpkg_data_columns").fetchall()
    registered = connection.execute("SELECT table_name, extension_name FROM gpkg_extensions").fetchall()
    connection.close()
    assert ("gpkg_data_columns", "gpkg_schema") in registered
    assert described == [(each.name, each.called("en"), each.comment("en")) for each in measures(group)]
    if group == "party":
        # The style keeps them for every QGIS, whatever its GDAL reads.
        for each in measures(group):
            assert layer.attributeAlias(layer.fields().lookupField(each.name)) == each.called("en")


def test_the_help_lists_every_field_with_its_formula(provider: Any) -> None:
    for name, group in (("zoneindicators", "zone"), ("classifyzones", "party")):
        text = provider.algorithm(name).shortHelpString().replace("&lt;", "<").replace("&gt;", ">")
        for each in measures(group):
            if not each.name.endswith("_reason"):
                assert f"{each.name}: {each.called('en')} = {each.formula}" in text


def test_a_share_of_registered_that_are_not_published_is_refused_with_its_reason(run: Any) -> None:
    for base in (0, 1):
        layer = run("classifyzones", INPUT=election_layer(), PARTY="A", DENOMINATOR=base)["OUTPUT"]
        found = records(layer, "share_registered", "share_registered_reason")
        assert found[:3] == [(0.3, None), (None, "registered electors not published"), (0.0, None)]
        assert [why for _, why in found[3:]] == ["no list of the party", "no result published", None]
    shares = records(layer, "share", "share_reason", "zone_class")
    assert shares[0][:2] == (0.3, None)
    assert shares[1] == (None, "registered electors not published", "no_data")


def test_deviations_are_from_all_zones_and_from_those_of_the_parent(run: Any) -> None:
    layer = run("classifyzones", INPUT=election_layer(), PARTY="A")["OUTPUT"]
    found = records(layer, "deviation", "deviation_parent", "deviation_parent_reason")
    overall, parent = 190 / 750, 140 / 300
    assert found[0] == (pytest.approx(0.6 - overall), pytest.approx(0.6 - parent), None)
    assert found[2] == (pytest.approx(-overall), pytest.approx(-50 / 450), None)
    assert found[3] == (None, None, "no list of the party")
    without = layer_of({"zone_code": "text", "votes_A": "integer", "votes_B": "integer"}, [["1", 1, 2]], [square(0)])
    layer = run("classifyzones", INPUT=without, PARTY="A")["OUTPUT"]
    assert records(layer, "deviation_parent")[0] == (None,)
    assert "parent" in records(layer, "deviation_parent_reason")[0][0]


def test_indicators_of_concentration_and_abstention(run: Any) -> None:
    found = records(run("zoneindicators", INPUT=election_layer())["OUTPUT"], "abstention", "golosov_n", "hhi", "enp")
    s = (0.6, 0.3, 0.1)
    golosov = sum(each / (each + 0.36 - each**2) for each in s)
    assert found[0] == (pytest.approx(1 - 220 / 400), pytest.approx(golosov), pytest.approx(0.46),
                        pytest.approx(1 / 0.46))  # fmt: skip
    assert found[1][0] is None and found[4] == (None, None, None, None)


CUSTOM = ["Base", "share >= 0.5 AND rank = 1", "#1b7837", "Big", "\"registered\" > 350 OR zone_name = 'Two'", "#762a83"]


def test_classes_of_the_user_by_expressions_on_measures_and_fields(run: Any, tmp_path: Path) -> None:
    """The apart ones first, then the rows in order, then all others; drawn in the colours of the table."""
    path = str(tmp_path / "zones.gpkg")
    rule = str(tmp_path / "rule.json")
    found = run("classifyzones", INPUT=election_layer(), PARTY="A", RULE="custom", CUSTOM=CUSTOM, OUTPUT=path,
                SAVE_RULE=rule)  # fmt: skip
    layer = QgsVectorLayer(found["OUTPUT"], "zones", "ogr")
    assert classes(layer) == ["class_1", "class_2", "zero", "no_list", "no_data", "class_1"]
    assert (found["ZONES_CLASS_1"], found["ZONES_CLASS_2"], found["ZONES_OTHER"]) == (2, 1, 0)
    labels = [label for (label,) in records(layer, "zone_label")]
    assert labels[:3] == ["Base", "Big", "No vote"]
    assert "share >= 0.5 AND rank = 1" in records(layer, "zone_reason")[0][0]
    # Held: a category belongs to the list it came in.
    categories = layer.renderer().categories()
    assert [each.value() for each in categories][:3] == ["class_1", "class_2", "other"]
    assert categories[0].symbol().symbolLayer(0).fillColor().name() == "#1b7837"
    again = run("classifyzones", INPUT=election_layer(), PARTY="A", RULE_FILE=rule)
    assert records(again["OUTPUT"], "zone_class", "zone_label", "zone_reason") == records(
        layer, "zone_class", "zone_label", "zone_reason"
    )
    styled = run("stylezones", INPUT=path, RULE_FILE=rule, OUTPUT=str(tmp_path / "styled.gpkg"))["OUTPUT"]
    assert QgsVectorLayer(styled, "s", "ogr").renderer().legendClassificationAttribute() == "zone_class"
    assert len(QgsVectorLayer(styled, "s", "ogr").renderer().categories()) == len(categories)


def test_what_an_earlier_run_has_classified_is_not_what_the_rule_sees(run: Any) -> None:
    once = run("classifyzones", INPUT=election_layer(), PARTY="B")["OUTPUT"]
    told = run.refused("classifyzones", INPUT=once, PARTY="A", RULE="custom",
                       CUSTOM=["X", "zone_class = 'weak'", "#000000"])  # fmt: skip
    assert "zone_class" in told
    twice = run("classifyzones", INPUT=once, PARTY="A", RULE="custom", CUSTOM=["A here", "party = 'A'", "#000000"])
    assert classes(twice["OUTPUT"])[0] == "class_1"


@pytest.mark.parametrize(
    ("expression", "why"),
    [
        ("share >", "no expression"),
        ("shares > 0.1", "shares"),
        ("to_int('x' || zone_name) > 1", "fails in zone"),
        ("zone_name", "true or false"),
        ("share > @threshold", "@threshold"),
        ("share > var('threshold')", "@threshold"),
    ],
)
def test_a_wrong_expression_is_refused_by_its_row_and_reason(run: Any, expression: str, why: str) -> None:
    cells = ["Fine", "share > 2", "#000000", "Wrong", expression, "#111111"]
    told = run.refused("classifyzones", INPUT=election_layer(), PARTY="A", RULE="custom", CUSTOM=cells)
    assert "CUSTOM, row 2" in told and why in told


@pytest.mark.parametrize(
    "expression",
    [
        "with_variable('half', 0.5, share >= @half)",
        "array_length(array_filter(array(share), @element >= 0.5)) = 1",
        "share >= 0.5 AND @qgis_version_no > 1",
    ],
)
def test_variables_that_have_a_value_may_be_named(run: Any, expression: str) -> None:
    cells = ["Half", expression, "#000000"]
    layer = run("classifyzones", INPUT=election_layer(), PARTY="A", RULE="custom", CUSTOM=cells)["OUTPUT"]
    assert classes(layer)[0] == "class_1"


def test_a_class_that_the_thresholds_leave_without_zones_is_told(run: Any) -> None:
    run("classifyzones", INPUT=election_layer(), PARTY="A", RULE="quotient", LOW_LQ=3)
    assert [each for each in run.log.warnings if "“Low”" in each and "“Very high”" in each]


def test_classes_that_are_given_and_not_used_are_told(run: Any) -> None:
    run("classifyzones", INPUT=election_layer(), PARTY="A", CUSTOM=CUSTOM)
    assert any("CUSTOM" in warning for warning in run.log.warnings)
    run("classifyzones", INPUT=election_layer(), PARTY="A", RULE="custom", CUSTOM=CUSTOM)
    assert not run.log.warnings


def test_a_null_of_an_expression_is_not_true_and_geometry_may_be_asked(run: Any) -> None:
    cells = ["Many", "registered > 0 AND registered < 350", "#000000", "West", "x(centroid($geometry)) < 2", "#111111"]
    layer = run("classifyzones", INPUT=election_layer(), PARTY="A", RULE="custom", CUSTOM=cells)["OUTPUT"]
    assert classes(layer) == ["class_2", "class_2", "zero", "no_list", "no_data", "class_1"]


def test_a_rule_without_classes_or_of_a_wrong_file_is_refused_before_anything_is_written(
    run: Any, tmp_path: Path
) -> None:
    assert "CUSTOM" in run.refused("classifyzones", INPUT=election_layer(), PARTY="A", RULE="custom")
    wrong = tmp_path / "rule.json"
    wrong.write_text('{"format": "mpelection-rule/1", "name": "x"}', encoding="utf-8")
    told = run.refused("classifyzones", INPUT=election_layer(), PARTY="A", RULE_FILE=str(wrong),
                       OUTPUT=str(tmp_path / "o.gpkg"))  # fmt: skip
    assert "rule.json" in told and "classes" in told
    assert not (tmp_path / "o.gpkg").exists()


def test_a_saved_rule_gives_the_same_classes_with_its_thresholds(run: Any, tmp_path: Path) -> None:
    rule = str(tmp_path / "mine.json")
    first = run("classifyzones", INPUT=election_layer(), PARTY="A", AVERAGE_LQ=2.0, SAVE_RULE=rule)
    saved = {each["name"]: each["default"] for each in json.loads(Path(rule).read_text(encoding="utf-8"))["thresholds"]}
    assert saved["average_lq"] == 2.0
    second = run("classifyzones", INPUT=election_layer(), PARTY="A", RULE="quotient", RULE_FILE=rule)
    assert records(second["OUTPUT"]) == records(first["OUTPUT"])
    assert any("mine.json" in info for info in run.log.infos)


def test_the_table_by_class_has_the_sums_of_its_zones(run: Any) -> None:
    found = run("classifyzones", INPUT=election_layer(), PARTY="A", CLASS_TABLE="TEMPORARY_OUTPUT")
    rows = {row[0]: row[1:] for row in records(found["CLASS_TABLE"])}
    assert list(rows) == load_rule("strength").legend
    assert rows["stronghold"] == ("Stronghold", 2, 170, 250, 490, 0, pytest.approx(170 / 250))
    assert rows["no_list"] == ("No list", 1, None, 300, 900, 0, None)
    assert rows["average"][1:6] == (1, 20, 100, None, 1)
    assert sum(row[1] for row in rows.values()) == len(ZONES)
    assert "Stronghold: 2 zones, 170 votes, 490 registered electors" in run.log.infos


def test_margins_have_classes_of_their_own(run: Any) -> None:
    aec = run("classifyzones", INPUT=election_layer(), PARTY="A", RULE="margin_aec")["OUTPUT"]
    assert classes(aec) == ["safe", "safe_for_another", "zero", "no_list", "no_data", "only_list"]
    points = run("classifyzones", INPUT=election_layer(), PARTY="B", RULE="margin_points")
    assert classes(points["OUTPUT"]) == ["behind_large", "lead_large", "lead_large", "lead_large", "no_data", "no_list"]
    assert points["ZONES_LEAD_LARGE"] == 3


@pytest.mark.parametrize(
    ("name", "threshold", "other"),
    [("strength", each.name, each.default * factor) for each in load_rule("strength").thresholds
     for factor in (0.8, 1.3)],
)  # fmt: skip
def test_changing_a_threshold_moves_just_the_zones_that_cross_it(
    run: Any, sample: Path, name: str, threshold: str, other: float
) -> None:
    """On the 92 constituencies of Morocco in 2021: whoever changes its class has its number between the two values."""
    layer = constituencies(run, sample)
    usual = next(each.default for each in load_rule(name).thresholds if each.name == threshold)
    before = records(run("classifyzones", INPUT=layer, PARTY="MP", RULE=name)["OUTPUT"], "zone_class", "lq", "gap")
    after = classes(run("classifyzones", INPUT=layer, PARTY="MP", RULE=name, **{threshold.upper(): other})["OUTPUT"])
    low, high = sorted((usual, other))
    # The rule says in which classes a zone was or comes: with another condition, nobody else has moved.
    side = {"stronghold_lq": ("stronghold", "holding"), "contested_gap": ("contested",),
            "foothold_lq": ("foothold",), "average_lq": ("average", "weak")}[threshold]  # fmt: skip
    crossed = moved = 0
    for (old, quotient, gap), new in zip(before, after):
        number = None if quotient is None else (-100 * gap if threshold == "contested_gap" else quotient)
        passes = number is not None and low <= number <= high
        if old != new:
            moved += 1
            assert passes and (old in side or new in side), (old, new, number)
        elif passes and old in side:
            crossed += 1
    assert moved > 0 or not crossed


def test_the_classes_of_morocco_are_those_that_the_page_explains(run: Any, sample: Path, repo: Path) -> None:
    found = run("classifyzones", INPUT=constituencies(run, sample), PARTY="MP")
    page = (repo / "docs" / "zones.md").read_text(encoding="utf-8")
    for code in load_rule("strength").legend:
        label = load_rule("strength").zone_class(code).label["en"]
        label = "Tie" if code == "tie" else label
        (line,) = [each for each in page.splitlines() if each.startswith(f"| {label} |")]
        assert int(line.rsplit("|", 2)[1]) == found[f"ZONES_{code.upper()}"], line


def legend(layer: QgsVectorLayer) -> list[tuple[str, str]]:
    """Return condition and text before the number of zones of each entry."""
    return [
        (rule.filterExpression(), rule.label().rpartition(" (")[0]) for rule in layer.renderer().rootRule().children()
    ]


@pytest.mark.parametrize("breaks", ["fixed", "pooled"])
def test_two_parties_share_the_steps_of_their_maps(run: Any, sample: Path, breaks: str, tmp_path: Path) -> None:
    """MP reaches 34 %, RNI 55 %: apart their legends differ, pooled they are the same to the last digit."""
    layer = constituencies(run, sample)
    paths = {}
    for party in ("MP", "RNI"):
        paths[party] = str(tmp_path / f"{party}.gpkg")
        run("classifyzones", INPUT=layer, PARTY=party, OUTPUT=paths[party])
    found = {}
    for party, other in (("MP", "RNI"), ("RNI", "MP")):
        given = {"INPUT": paths[party], "THEME": "share", "BREAKS": breaks}
        for name, pool in (("alone", []), ("pooled", [paths[other]])):
            path = str(tmp_path / f"{party}_{name}.gpkg")
            run("stylezones", OUTPUT=path, POOL_WITH=pool, **given)
            styled = QgsVectorLayer(path, party, "ogr")
            assert styled.renderer().type() == "RuleRenderer"
            found[party, name] = legend(styled)
    assert found["MP", "alone"] != found["RNI", "alone"]
    assert found["MP", "pooled"] == found["RNI", "pooled"]


def test_a_layer_that_is_not_classified_has_no_legend_to_share(run: Any) -> None:
    classified = run("classifyzones", INPUT=election_layer(), PARTY="A")["OUTPUT"]
    told = run.refused("stylezones", INPUT=classified, THEME="share", POOL_WITH=[election_layer()])
    assert "share" in told


def test_what_earlier_releases_wrote_is_replaced_and_the_users_own_field_is_kept(run: Any) -> None:
    old = list(earlier_fields("party"))
    layer = run("classifyzones", INPUT=election_layer(), PARTY="B")["OUTPUT"]
    later = [name for name in kinds("party") if name not in old]
    provider = layer.dataProvider()
    provider.deleteAttributes([layer.fields().lookupField(name) for name in later if name != "deviation"])
    layer.updateFields()
    found = run("classifyzones", INPUT=layer, PARTY="A")["OUTPUT"]
    assert {party for (party,) in records(found, "party")} == {"A"}
    assert [name for name in names_of(found) if name.startswith("zone_") and name not in FIELDS] == [
        "zone_class", "zone_label", "zone_reason", "zone_deviation",
    ]  # fmt: skip
    assert set(all_measures()) >= set(old)


def test_areas_are_square_metres_whatever_the_reference_system(run: Any) -> None:
    """In degrees a square of one of them is no larger than 1."""
    custom = ["Large", "$area > 1.2e10", "#112233", "Small", "$area > 1e10", "#445566"]
    found = run("classifyzones", INPUT=election_layer(), PARTY="A", RULE="custom", CUSTOM=custom)
    # 12,308 square kilometres at the equator.
    assert found["ZONES_CLASS_1"] == 3
    metres = layer_of(FIELDS, ZONES, [square(2e5 * at, 0, 1.05e5) for at in range(len(ZONES))], crs="EPSG:32629")
    found = run("classifyzones", INPUT=metres, PARTY="A", RULE="custom", CUSTOM=custom)
    assert (found["ZONES_CLASS_1"], found["ZONES_CLASS_2"]) == (0, 3)


def test_a_rule_file_classifies_what_is_not_classified_by_it(run: Any, tmp_path: Path) -> None:
    rule = str(tmp_path / "rule.json")
    custom = ["Strong", "share > 0.4", "#112233"]
    path = str(tmp_path / "zones.gpkg")
    run("classifyzones", INPUT=election_layer(), PARTY="A", RULE="custom", CUSTOM=custom, SAVE_RULE=rule, OUTPUT=path)
    for layer, party in ((path, "B"), (election_layer(), "B"), (path, "A")):
        asked = run("stylezones", INPUT=layer, THEME="class", PARTY=party, RULE_FILE=rule)["OUTPUT"]
        by_hand = run("classifyzones", INPUT=election_layer(), PARTY=party, RULE_FILE=rule)["OUTPUT"]
        assert classes(asked) == classes(by_hand)
        assert "class_1" in classes(asked)
    by_strength = run("classifyzones", INPUT=election_layer(), PARTY="A")["OUTPUT"]
    asked = run("stylezones", INPUT=by_strength, THEME="class", RULE_FILE=rule)["OUTPUT"]
    assert set(classes(asked)) <= {"class_1", "other", "no_data", "no_list", "zero"}
