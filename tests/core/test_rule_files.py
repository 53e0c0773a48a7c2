"""Zone rules in files and of the user's own: kept without loss, completed, and wrong ones refused by key and reason."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from field_rules import told
from generated_elections import Row, election, elections
from hypothesis import given
from hypothesis import strategies as st

from mp_election_plugin.core.class_totals import class_totals
from mp_election_plugin.core.custom_rules import CUSTOM, rule_of_table
from mp_election_plugin.core.errors import ElectionError
from mp_election_plugin.core.measures import party_measures
from mp_election_plugin.core.rule_fields import SOURCES
from mp_election_plugin.core.rule_files import load_rule_file, save_rule
from mp_election_plugin.core.rule_order import never_reached
from mp_election_plugin.core.zoning import (
    LANGUAGES,
    PRESETS,
    QUANTITIES,
    RULE_FORMAT,
    classify,
    load_rule,
    reasons,
    rule_quantities,
)

TABLE = ["Ours", '"share" > 0.2', "#1B7837", "", "", "", "Near", "{x} IS NULL", "#762a83"]
SMALL: dict[str, Any] = {
    "format": RULE_FORMAT,
    "name": "small",
    "label": "Small",
    "thresholds": [{"name": "low", "default": 20, "unit": "points", "label": "Low"}],
    "classes": [
        {"code": "high", "when": [["share", ">=", "$low"]], "label": {"en": "High", "fr": "Haut"}, "tone": "party:1.0",
         "reason": "{share:.2f} % is at least {t_low:g}."},
        {"code": "free", "expression": "turnout > 0.5", "label": "Free", "tone": "#00ff00"},
    ],
}  # fmt: skip


def written(folder: Path, data: Any) -> Path:
    path = folder / "rule.json"
    path.write_text(data if isinstance(data, str) else json.dumps(data), encoding="utf-8")
    return path


def changed(**given_keys: Any) -> dict[str, Any]:
    return {**json.loads(json.dumps(SMALL)), **given_keys}


def with_class(**keys: Any) -> dict[str, Any]:
    data = changed()
    data["classes"][0] = {name: value for name, value in {**data["classes"][0], **keys}.items() if value is not None}
    return data


def test_the_names_that_a_rule_may_use_are_those_that_are_measured() -> None:
    measured = set(rule_quantities(party_measures(election([{"votes_A": 1}]), "A")))
    assert measured | {name for source in SOURCES for name in source.quantities} == set(QUANTITIES)


@pytest.mark.parametrize("name", PRESETS)
def test_a_saved_rule_is_the_rule_with_the_thresholds_of_the_run(name: str, tmp_path: Path) -> None:
    rule = load_rule(name)
    values = {each.name: each.default + 0.5 for each in rule.thresholds}
    save_rule(rule, tmp_path / "rule.json", values)
    found = load_rule_file(tmp_path / "rule.json")
    assert {each.name: each.default for each in found.thresholds} == values
    assert (found.name, found.label, found.classes, found.legend) == (rule.name, rule.label, rule.classes, rule.legend)


def test_the_users_classes_are_kept_and_come_between_those_that_are_apart_and_the_rest(tmp_path: Path) -> None:
    rule = rule_of_table(TABLE)
    assert rule.name == CUSTOM
    assert [each.code for each in rule.classes] == ["no_data", "no_list", "zero", "no_data", "no_data", "class_1",
                                                    "class_3", "other"]  # fmt: skip
    assert rule.legend == ["class_1", "class_3", "other", "zero", "no_list", "no_data"]
    save_rule(rule, tmp_path / "rule.json")
    assert load_rule_file(tmp_path / "rule.json") == rule


@pytest.mark.parametrize(
    ("cells", "row"),
    [
        (["", "share > 1", "#000000"], "row 1: the label"),
        (["A", "share > 1", "#000000", "B", "", "#000000"], "row 2: the expression"),
        (["A", "share > 1", "red"], "row 1: the colour"),
        (["A", "x", "#000000", "A", "y", "#111111"], "row 2: its label"),
        (["", "", ""], "no class"),
        ([], "no class"),
    ],
)
def test_a_wrong_row_is_named(cells: list[str], row: str) -> None:
    with pytest.raises(ElectionError, match=row):
        rule_of_table(cells)


@given(elections(), st.integers(0, 3))
def test_classes_by_expressions_take_the_zones_in_which_they_hold_in_order(rows: list[Row], shift: int) -> None:
    rule = rule_of_table(TABLE)
    n = len(rows)
    first, second = (np.arange(n) + shift) % 2 == 0, (np.arange(n) + shift) % 3 == 0
    for code in election(rows).codes:
        measures = party_measures(election(rows), code)
        result = classify(measures, rule, holding={5: first, 6: second})
        apart = classify(measures, load_rule("quotient"))
        for zone, at in enumerate(result.index):
            of_preset = apart.rule.classes[apart.index[zone]].code
            expected = "class_1" if first[zone] else "class_3" if second[zone] else "other"
            assert rule.classes[at].code == (of_preset if of_preset in ("no_data", "no_list", "zero") else expected)
        for language in LANGUAGES:
            assert not [each for each in reasons(result, language) if "nan" in each or not each]
        if (result.index == 6).any():
            assert any("{x} IS NULL" in each for each in reasons(result, "fr"))


def test_a_file_may_leave_out_what_every_rule_has(tmp_path: Path) -> None:
    rule = load_rule_file(written(tmp_path, SMALL))
    assert [each.code for each in rule.classes] == ["no_data", "no_list", "zero", "no_data", "no_data", "high", "free",
                                                    "other"]  # fmt: skip
    assert rule.legend == ["high", "free", "other", "zero", "no_list", "no_data"]
    assert rule.zone_class("free").label == dict.fromkeys(LANGUAGES, "Free")
    assert "turnout > 0.5" in rule.zone_class("free").reason["ar"]


def test_a_class_that_is_apart_keeps_the_name_and_look_that_the_file_gives_it(tmp_path: Path) -> None:
    data = changed()
    data["classes"].insert(0, {"code": "zero", "when": [["votes", "<=", 2]], "label": "Nearly none", "tone": "#eeeeee"})
    rule = load_rule_file(written(tmp_path, data))
    assert {(each.label["en"], each.tone) for each in rule.classes if each.code == "zero"} == {
        ("Nearly none", "#eeeeee")
    }


@pytest.mark.parametrize(
    ("data", "why"),
    [
        ("{", "cannot be read"),
        ('{"format": "a", "format": "b"}', "written twice"),
        ({"format": "other"}, "no zone rule"),
        ([], "no zone rule"),
        (changed(colour="red"), "“rule”.*colour"),
        ({key: value for key, value in SMALL.items() if key != "label"}, "“rule”.*label"),
        (changed(name=""), "“name”"),
        (changed(label={"fr": "x"}), "“label”"),
        (changed(label={"en": "x", "de": "x"}), "“label”"),
        (changed(classes=[]), "“classes”"),
        (changed(classes={}), "“classes”"),
        (changed(legend=["high"]), "“legend”"),
        (changed(legend=["high", "free", "free"]), "“legend”"),
        (changed(thresholds=[{"name": "Low", "default": 1, "unit": "sd", "label": "x"}]), "“thresholds 1 name”"),
        (changed(thresholds=[{"name": "low", "default": "1", "unit": "sd", "label": "x"}]), "“thresholds 1 default”"),
        (changed(thresholds=[{"name": "low", "default": True, "unit": "sd", "label": "x"}]), "“thresholds 1 default”"),
        (changed(thresholds=[{"name": "low", "default": 1, "unit": "km", "label": "x"}]), "“thresholds 1 unit”"),
        (changed(thresholds=SMALL["thresholds"] * 2), "“thresholds”.*twice"),
        (with_class(code="Über"), "“classes 1 code”"),
        (with_class(tone="party:2"), "“classes 1 tone”"),
        (with_class(tone="gold"), "“classes 1 tone”"),
        (with_class(when=[["shares", ">", 1]]), "“classes 1 when”"),
        (with_class(when=[["share", "=>", 1]]), "“classes 1 when”"),
        (with_class(when=[["share", ">", "$high"]]), "“classes 1 when”"),
        (with_class(when=[["share", ">", True]]), "“classes 1 when”"),
        (with_class(when=[["share", ">"]]), "“classes 1 when”"),
        (with_class(expression="a"), "“classes 1”.*one of the two"),
        (with_class(when=None, expression=" "), "“classes 1 expression”"),
        (with_class(when=None, expression=5), "“classes 1 expression”"),
        (with_class(reason="{shares:.2f}"), "“classes 1 reason”.*shares"),
        (with_class(reason="{share:.2%}"), "“classes 1 reason”"),
        (with_class(reason="{share"), "“classes 1 reason”"),
        (with_class(label=""), "“classes 1 label”"),
        (with_class(label=None), "“classes 1”.*label"),
    ],
)
def test_a_wrong_file_is_refused_by_file_key_and_reason(data: Any, why: str, tmp_path: Path) -> None:
    path = written(tmp_path, data)
    with pytest.raises(ElectionError, match=why) as told:
        load_rule_file(path)
    assert path.name in str(told.value)


def test_a_file_that_is_not_there_or_cannot_be_written_is_an_error_of_its_own(tmp_path: Path) -> None:
    with pytest.raises(ElectionError, match="cannot be read"):
        load_rule_file(tmp_path / "none.json")
    with pytest.raises(ElectionError, match="cannot be written"):
        save_rule(load_rule("strength"), tmp_path / "no" / "rule.json")


@given(elections(), st.sampled_from(PRESETS), st.sampled_from(["valid", "registered"]))
def test_totals_by_class_add_up_to_those_of_the_election(rows: list[Row], name: str, base: str) -> None:
    made = election(rows)
    if base == "registered" and np.isnan(made.registered).all():
        return
    for code in made.codes:
        measures = party_measures(made, code, denominator=base)
        result = classify(measures, load_rule(name), further=told(load_rule(name), made, code))
        found = class_totals(made, measures, result, "en")
        assert {row["class"]: row["zones"] for row in found} == result.counts()
        assert sum(row["votes"] or 0 for row in found) == measures.total_votes
        assert sum(row["valid"] or 0 for row in found) == np.nansum(made.valid)
        lacking = int((made.has_result & np.isnan(made.registered)).sum())
        assert sum(row["without_registered"] for row in found) == lacking
        if not lacking:
            assert sum(row["registered"] or 0 for row in found) == np.nansum(made.registered)
        for row in found:
            assert row["registered"] is None or row["without_registered"] == 0
            assert row["share"] is None or row["share"] >= 0
            if row["class"] == "no_list":
                assert row["votes"] is None and row["share"] is None


def test_a_byte_order_mark_is_no_part_of_a_rule(tmp_path: Path) -> None:
    """Editors on Windows write one."""
    assert load_rule_file(written(tmp_path, "\ufeff" + json.dumps(SMALL))).name == "small"


@pytest.mark.parametrize("number", ["NaN", "1e999", "-Infinity", "1" + "0" * 400])
def test_a_number_that_nothing_can_be_compared_with_is_refused(tmp_path: Path, number: str) -> None:
    for old in ('"default": 20', '"$low"'):
        text = json.dumps(SMALL).replace(old, old.replace("20", number).replace('"$low"', number))
        with pytest.raises(ElectionError) as caught:
            load_rule_file(written(tmp_path, text))
        assert caught.value.message.values["key"] in ("thresholds 1 default", "classes 1 when")


def test_contradictory_figures_give_a_class_no_share() -> None:
    """More votes than valid votes would be a share of 125 %."""
    made = election([{"votes_A": 50, "votes_B": 10, "valid": 40}, {"votes_A": 20, "votes_B": 30, "valid": 50}])
    measures = party_measures(made, "A")
    rows = {row["class"]: row for row in class_totals(made, measures, classify(measures, load_rule("strength")), "en")}
    assert (rows["no_data"]["votes"], rows["no_data"]["valid"], rows["no_data"]["share"]) == (50, 40, None)
    assert [row["share"] for row in rows.values() if row["share"] is not None] == [0.4]


@pytest.mark.parametrize(
    ("keys", "key"),
    [
        ({"when": [["share", [">"], 1]]}, "classes 1 when"),
        ({"when": [[["share"], ">", 1]]}, "classes 1 when"),
        ({"when": [["share", ">", ["lq"]]]}, "classes 1 when"),
        ({"reason": "{share!r:.2f}"}, "classes 1 reason"),
        ({"reason": "{share:{votes}}"}, "classes 1 reason"),
    ],
)
def test_lists_and_conversions_where_a_word_or_number_should_be_are_refused(
    tmp_path: Path, keys: dict[str, Any], key: str
) -> None:
    with pytest.raises(ElectionError) as caught:
        load_rule_file(written(tmp_path, json.dumps(with_class(expression=None, **keys))))
    assert caught.value.message.values["key"] == key


def test_a_number_that_a_zone_lacks_stands_as_a_dash_in_the_users_own_sentence(tmp_path: Path) -> None:
    """With a single list there is no gap, which a sentence of the user's own may name all the same."""
    keys = {"when": [["votes", ">", 0]], "reason": "{gap:.0f votes}, {behind:.2f points}, {votes:.0f votes}."}
    data = with_class(expression=None, **keys)
    rule = load_rule_file(written(tmp_path, json.dumps({**data, "classes": data["classes"][:1]})))
    result = classify(party_measures(election([{"votes_A": 9}, {"votes_A": 1}]), "A"), rule)
    assert reasons(result, "en") == ["– votes, – points, 9 votes.", "– votes, – points, 1 vote."]
    assert reasons(result, "fr")[1] == "– voix, – points, 1 voix."


def test_a_class_without_a_sentence_names_the_conditions_that_held(tmp_path: Path) -> None:
    """It must not say that no condition holds; what is always apart keeps its own words."""
    data = changed(classes=[
        {"code": "no_data", "when": [["has_result", "==", 0]], "label": "Nothing", "tone": "no_data"},
        {"code": "high", "when": [["share", ">=", "$low"], ["rank", "<=", "places"]], "label": "High",
         "tone": "#112233"},
        {"code": "low", "when": [["deviation", ">", -1000000]], "label": "Low", "tone": "#332211"},
        {"code": "rest", "label": "Rest", "tone": "#000000"},
    ])  # fmt: skip
    rule = load_rule_file(written(tmp_path, data))
    made = election([{"votes_A": 30, "votes_B": 20}, {"votes_A": 5, "votes_B": 45}, {"votes_A": None, "votes_B": None}])
    said = reasons(classify(party_measures(made, "A"), rule, {"low": 25.5}), "en")
    assert said == [
        "First condition that holds: share >= 25.5, rank <= places. 60.00 %, rank 1 of 2 lists.",
        "First condition that holds: deviation > -1000000. 10.00 %, rank 2 of 2 lists.",
        "No result is published for this zone.",
    ]
    save_rule(rule, tmp_path / "kept.json")
    assert load_rule_file(tmp_path / "kept.json") == rule


@pytest.mark.parametrize("text", ["[" * 100_000, json.dumps(SMALL).replace('"Free"', '"\\ud800"')],
                         ids=["nested", "half a letter"])  # fmt: skip
def test_a_file_that_no_reader_can_hold_is_refused_in_words(tmp_path: Path, text: str) -> None:
    """Nested without end, or with half of a letter, with which no output could be written."""
    with pytest.raises(ElectionError, match="cannot be read"):
        load_rule_file(written(tmp_path, text))


@pytest.mark.parametrize("name", PRESETS)
def test_every_class_of_a_preset_can_be_reached(name: str) -> None:
    rule = load_rule(name)
    assert not never_reached(rule, {each.name: each.default for each in rule.thresholds})


@given(
    st.sampled_from([name for name in PRESETS if load_rule(name).thresholds]),
    st.lists(st.sampled_from([0.0, 0.5, 1.0, 2.0, 5.0, 60.0]), min_size=5, max_size=5),
    elections(),
)
def test_no_zone_is_of_a_class_that_is_told_to_be_out_of_reach(
    name: str, numbers: list[float], rows: list[Row]
) -> None:
    rule = load_rule(name)
    values = dict(zip((each.name for each in rule.thresholds), numbers))
    made = election(rows)
    counts = classify(party_measures(made, made.codes[0]), rule, values).counts()
    told = {each.values["label"] for each in never_reached(rule, values)}
    assert not [code for code, count in counts.items() if count and rule.zone_class(code).label["en"] in told]


@pytest.mark.parametrize(
    ("first", "second", "told"),
    [
        (["share", ">=", 10], ["share", ">=", 10], True),
        (["share", ">", 10], ["share", ">=", 10], False),
        (["share", ">=", 10], ["share", ">", 10], True),
        (["share", "<", 10], ["share", "<", 5], True),
        (["share", "<", 10], ["share", "<", 20], False),
        (["share", "<=", 10], ["share", "==", 10], True),
        (["share", "==", 10], ["share", ">=", 10], False),
        (["share", ">=", 10], ["lq", ">=", 10], False),
        (["rank", "<=", "places"], ["rank", "<=", "places"], True),
        (["share", ">=", "$low"], ["share", ">=", 20], True),
        (["gap", "<=", "-$low"], ["gap", "<=", -21], True),
        (["gap", "<=", "-$low"], ["gap", "<=", -19], False),
    ],
)
def test_what_an_earlier_class_takes_whole_is_told(tmp_path: Path, first: Any, second: Any, told: bool) -> None:
    both = [{"code": code, "when": [each], "label": code, "tone": "#112233"}
            for code, each in (("one", first), ("two", second))]  # fmt: skip
    rule = load_rule_file(written(tmp_path, changed(classes=both)))
    assert [each.values["label"] for each in never_reached(rule, {"low": 20.0})] == ["two"] * told


@pytest.mark.parametrize("kept", [["no_data"], ["zero"], ["no_list", "zero"], ["zero", "no_data"]])
def test_a_file_with_some_of_the_classes_that_are_apart_tells_them_all_apart(tmp_path: Path, kept: list[str]) -> None:
    """A zone without data has no list either: what the file lacks must not come before what it has."""
    preset = json.loads(json.dumps([each.__dict__ for each in load_rule("quotient").classes[:3]]))
    usual = {each["code"]: {**each, "label": "Own " + each["code"]} for each in preset}
    for each in usual.values():
        del each["expression"]
    rule = load_rule_file(written(tmp_path, changed(classes=[*(usual[code] for code in kept), SMALL["classes"][0]])))
    made = election([{"votes_A": None, "votes_B": None}, {"votes_A": None, "votes_B": 5}, {"votes_A": 0, "votes_B": 5},
                     {"votes_A": 9, "votes_B": 5}])  # fmt: skip
    result = classify(party_measures(made, "A"), rule)
    found = [rule.classes[at] for at in result.index.tolist()]
    assert [each.code for each in found] == ["no_data", "no_list", "zero", "high"]
    assert [each.code for each in found if each.label["en"].startswith("Own ")] == [
        code for code in ("no_data", "no_list", "zero") if code in kept
    ]
