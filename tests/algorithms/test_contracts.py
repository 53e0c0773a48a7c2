"""What models and scripts rely on: ids, parameters, outputs and fields, and that every one of them is explained."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProcessingAlgorithm, QgsProcessingParameterDefinition, QgsVectorLayer
from qgis.PyQt.QtGui import QTextDocument
from small_elections import csv_file, four_results, four_zones, layer_of, names_of, records

FROZEN = {
    "readresults": {
        "INPUT", "SHEET", "FILTER", "LAYOUT", "CODE_FIELD", "NAME_FIELD", "PARENT_FIELD", "PARTY_FIELD", "VOTES_FIELD",
        "VOTE_FIELDS", "REGISTERED_FIELD", "VOTERS_FIELD", "VALID_FIELD", "INVALID_FIELD", "SEATS_FIELD",
        "PARTY_REGISTRY", "MINOR_BELOW", "OUTPUT", "PARTY_TABLE",
    },
    "joinresults": {
        "ZONES", "ZONE_CODE", "ZONE_NAME", "ZONE_PARENT", "RESULTS", "RESULT_CODE", "RESULT_NAME", "RESULT_PARENT",
        "VOTE_FIELDS", "ALIASES", "MATCHING", "WITHOUT_GEOMETRY", "OUTPUT", "UNMATCHED_RESULTS", "UNMATCHED_ZONES",
        "PROPOSALS",
    },
    "zoneindicators": {"INPUT", "OUTPUT"},
    "classifyzones": {"INPUT", "PARTY", "RULE", "PLACES", "DENOMINATOR", "OUTPUT"},
    "aggregateresults": {"INPUT", "PARENT_FIELD", "OUTPUT"},
    "transferresults": {"INPUT", "TARGET", "CROSSWALK", "WEIGHT", "OUTPUT"},
    "rankzones": {"INPUT", "PARTY", "CRITERION", "DIRECTION", "WEIGHTS", "TOP", "PLACES", "OUTPUT", "LIST"},
    "allocateseats": {"INPUT", "LAW", "PARTY", "OUTPUT", "ALLOCATION"},
    "stylezones": {"INPUT", "THEME", "PARTY", "OUTPUT"},
    "compareelections": {"INPUT", "PREVIOUS", "EARLIER", "PARTY", "PARTY_MAP", "ELECTIONS", "MATCHING", "OUTPUT",
                         "SWINGS", "ZONE_SWINGS", "FLIP_TABLE", "UNMATCHED"},
    "partyindices": {"INPUT", "SEATS", "PLACES", "OUTPUT", "ELECTION", "REPORT_JSON"},
}  # fmt: skip
NUMBERS = {
    "readresults": {"ROWS", "LISTS", "VOTES"},
    "joinresults": {"ROWS_IN", "ROWS_JOINED", "ROWS_UNMATCHED", "VOTES_IN", "VOTES_JOINED", "VOTES_UNMATCHED",
                    "ZONES_WITHOUT_RESULT", "SUSPICIOUS"},
    "classifyzones": {"PARTY_VOTES", "PARTY_SHARE", "ZONES_STRONGHOLD", "ZONES_HOLDING", "ZONES_TIE", "ZONES_CONTESTED",
                      "ZONES_FOOTHOLD", "ZONES_AVERAGE", "ZONES_WEAK", "ZONES_ZERO", "ZONES_NO_LIST", "ZONES_NO_DATA"},
    "compareelections": {"ZONES_COMPARED", "ZONES_NOT_COMPARED", "FLIPS", "SWING", "VOLATILITY", "VOTES_BEFORE",
                         "VOTES_NOW"},
    "partyindices": {"EFFECTIVE_LISTS", "EFFECTIVE_SEATS", "GALLAGHER", "UNREPRESENTED_VOTES",
                     "SYSTEM_JONES_MAINWARING", "TURNOUT"},
}  # fmt: skip


def algorithms(provider: Any) -> list[QgsProcessingAlgorithm]:
    return list(provider.algorithms())


def test_the_provider_has_its_frozen_ids(provider: Any) -> None:
    assert (provider.id(), provider.name()) == ("mpelection", "MP Election Analysis")
    assert set(FROZEN) <= {each.name() for each in algorithms(provider)}
    for each in algorithms(provider):
        assert each.name() == each.name().lower()
        assert each.name().isalpha()
        assert each.id() == f"mpelection:{each.name()}"


@pytest.mark.parametrize("name", FROZEN)
def test_the_frozen_parameters_are_there(provider: Any, name: str) -> None:
    found = {each.name() for each in provider.algorithm(name).parameterDefinitions()}
    assert FROZEN[name] <= found
    assert all(each == each.upper() for each in found)


@pytest.mark.parametrize("name", NUMBERS)
def test_the_frozen_numbers_are_declared(provider: Any, name: str) -> None:
    found = {each.name() for each in provider.algorithm(name).outputDefinitions() if each.type() == "outputNumber"}
    assert NUMBERS[name] <= found


def test_everything_is_explained(provider: Any) -> None:
    for each in algorithms(provider):
        assert each.shortHelpString().strip(), each.name()
        assert each.shortDescription().strip(), each.name()
        assert each.displayName().strip(), each.name()
        assert each.group().strip(), each.name()
        assert each.tags(), each.name()
        for parameter in each.parameterDefinitions():
            assert parameter.help().strip(), f"{each.name()} {parameter.name()}"
            assert parameter.description().strip(), f"{each.name()} {parameter.name()}"
        for output in each.outputDefinitions():
            assert output.description().strip(), f"{each.name()} {output.name()}"


def as_shown(text: str) -> str:
    """Return a help text as the dialogs show it."""
    document = QTextDocument()
    document.setHtml(text)
    return document.toPlainText()


def test_placeholders_in_help_texts_are_shown(provider: Any) -> None:
    """QGIS takes help for HTML, where a plain votes_<CODE> has an unknown tag that is left out."""
    shown = {}
    for each in algorithms(provider):
        texts = {each.name(): each.shortHelpString()}
        texts.update({f"{each.name()} {one.name()}": one.toolTip() for one in each.parameterDefinitions()})
        shown.update({name: as_shown(text) for name, text in texts.items()})
    for name, text in shown.items():
        assert not re.search(r"votes_(?![<*A-Z])", text), (name, text)
        assert "&" not in text, (name, text)
    for name in ("readresults", "classifyzones INPUT", "classifyzones PARTY", "zoneindicators INPUT"):
        assert "votes_<CODE>" in shown[name], name


def test_options_that_are_codes_are_explained_one_by_one(provider: Any) -> None:
    """The dialog offers the bare codes, since models and scripts rely on them."""
    found = 0
    for each in algorithms(provider):
        for one in each.parameterDefinitions():
            if one.type() == "enum" and one.usesStaticStrings():
                found += 1
                assert all(f"{code}: " in one.help() for code in one.options()), (each.name(), one.name())
    assert found >= 2


def test_the_winning_places_say_what_0_is(provider: Any) -> None:
    places = provider.algorithm("classifyzones").parameterDefinition("PLACES")
    assert places.defaultValue() == 0 and "0: the zone's seats" in places.description()


def test_an_optional_parameter_says_so_or_has_a_default(provider: Any) -> None:
    flag = QgsProcessingParameterDefinition.Flag.FlagOptional
    for each in algorithms(provider):
        for parameter in each.parameterDefinitions():
            if parameter.flags() & flag and not parameter.isDestination() and parameter.defaultValue() is None:
                assert "ptional" in parameter.help(), f"{each.name()} {parameter.name()}"


def test_an_algorithm_makes_others_of_its_own_kind(provider: Any) -> None:
    for each in algorithms(provider):
        made = each.createInstance()
        assert type(made) is type(each)
        assert made is not each
        assert each.canExecute()[0]


def test_every_declared_output_is_returned_and_every_returned_one_declared(
    run: Any, provider: Any, tmp_path: Path
) -> None:
    path = csv_file(tmp_path / "r.csv", "zone_code,zone_name,votes_MP,votes_RNI", "01,Fès,5,6", "9,Nowhere,1,2")
    memory = "TEMPORARY_OUTPUT"
    results = {
        "readresults": run(
            "readresults",
            INPUT=path,
            PARTY_TABLE=memory,
            PARTY_DECISIONS=memory,
            REPORT=str(tmp_path / "read.html"),
            SAVE_RECIPE=str(tmp_path / "read.json"),
        )
    }
    results["joinresults"] = run("joinresults", ZONES=four_zones(), RESULTS=four_results(), UNMATCHED_RESULTS=memory,
                                 UNMATCHED_ZONES=memory, PROPOSALS=memory, SUSPICIOUS_TABLE=memory, DECISIONS=memory,
                                 REPORT=str(tmp_path / "r.html"), REPORT_JSON=str(tmp_path / "r.json"))  # fmt: skip
    joined = results["joinresults"]["OUTPUT"]
    results["zoneindicators"] = run("zoneindicators", INPUT=joined)
    results["classifyzones"] = run(
        "classifyzones", INPUT=joined, PARTY="MP", CLASS_TABLE=memory, SAVE_RULE=str(tmp_path / "rule.json")
    )
    results["aggregateresults"] = run("aggregateresults", INPUT=joined, PARENT_FIELD="parent_code")
    crosswalk = layer_of({"old_code": "text", "new_code": "text"}, [["01", "02"]])
    results["transferresults"] = run("transferresults", INPUT=joined, TARGET=four_zones(), CROSSWALK=crosswalk)
    page = str(tmp_path / "page.html")
    results["allocateseats"] = run("allocateseats", INPUT=joined, PARTY="MP", ALLOCATION=memory, REPORT=page)
    results["simulateseats"] = run("simulateseats", INPUT=joined, PARTY="MP", SUMMARY=memory, SENSITIVITY=memory,
                                   REPORT=page)  # fmt: skip
    results["stylezones"] = run("stylezones", INPUT=joined, PARTY="MP")
    first, second = (
        layer_of(
            {"zone_code": "text", "registered": "integer", "voters": "integer", "votes_MP": "integer",
             "votes_RNI": "integer", "seats_MP": "integer"}, rows,
        )
        for rows in ([["1", 90, 30, 10, 20, 1], ["2", 80, 40, 30, 10, 2]],
                     [["1", 91, 31, 11, 20, 1], ["2", 82, 50, 20, 30, 1]])
    )  # fmt: skip
    # With ballots cast and electors, without which there is no turnout reserve, which is told as nothing.
    results["rankzones"] = run("rankzones", INPUT=second, PARTY="MP", LIST=memory)
    results["compareelections"] = run("compareelections", INPUT=second, PREVIOUS=first, PARTY="MP", SWINGS=memory,
                                      ZONE_SWINGS=memory, FLIP_TABLE=memory, UNMATCHED=memory)  # fmt: skip
    results["partyindices"] = run("partyindices", INPUT=second, ELECTION=memory,
                                  REPORT_JSON=str(tmp_path / "i.json"))  # fmt: skip
    for name, found in results.items():
        declared = {each.name() for each in provider.algorithm(name).outputDefinitions()}
        assert set(found) == declared, name
        for each in provider.algorithm(name).outputDefinitions():
            if each.type() == "outputNumber":
                assert type(found[each.name()]) in (int, float), f"{name} {each.name()}"
            elif each.type() in ("outputFile", "outputHtml"):
                assert Path(found[each.name()]).is_file(), f"{name} {each.name()}"
            else:
                assert isinstance(found[each.name()], QgsVectorLayer), f"{name} {each.name()}"


def test_an_output_that_is_not_asked_for_is_not_made(run: Any) -> None:
    found = run("joinresults", ZONES=four_zones(), RESULTS=four_results())
    assert not {"UNMATCHED_RESULTS", "UNMATCHED_ZONES", "PROPOSALS"} & set(found)


def test_the_fields_of_the_election_layer_come_in_their_order_and_kinds(run: Any) -> None:
    layer = run("joinresults", ZONES=four_zones(), RESULTS=four_results())["OUTPUT"]
    assert names_of(layer) == ["zone_code", "zone_name", "parent_code", "registered", "seats", "votes_MP", "votes_RNI",
                               "votes_PJD", "match_method", "match_score", "match_key"]  # fmt: skip
    kinds = {field.name(): field.typeName() for field in layer.fields()}
    assert kinds["zone_code"] == kinds["match_method"] == kinds["match_key"] == "string"
    assert all(kinds[name].startswith("int") for name in ("registered", "seats", "votes_MP"))
    assert kinds["match_score"] == "double"


def test_classification_adds_its_frozen_fields_after_those_there_are(run: Any) -> None:
    layer = run("joinresults", ZONES=four_zones(), RESULTS=four_results())["OUTPUT"]
    found = names_of(run("classifyzones", INPUT=layer, PARTY="MP")["OUTPUT"])
    assert found == [*names_of(layer), "party", "votes", "share", "rank", "places", "margin", "gap", "lq",
                     "excess_votes", "contribution", "zone_class", "zone_label", "zone_reason",
                     "deviation", "deviation_parent", "share_registered", "share_eb", "share_reason", "margin_reason",
                     "gap_reason", "lq_reason", "deviation_parent_reason", "share_registered_reason"]  # fmt: skip


def test_indicators_add_their_frozen_fields_after_those_there_are(run: Any) -> None:
    layer = run("joinresults", ZONES=four_zones(), RESULTS=four_results())["OUTPUT"]
    found = names_of(run("zoneindicators", INPUT=layer)["OUTPUT"])
    assert found[: len(names_of(layer))] == names_of(layer)
    added = set(found[len(names_of(layer)) :])
    assert {"winner", "winner_share", "runner_up", "winner_margin", "tie", "turnout", "invalid_rate", "lists",
            "enp"} <= added  # fmt: skip
    assert all(name.endswith("_reason") for name in added - {
        "winner", "winner_share", "runner_up", "winner_margin", "tie", "turnout", "invalid_rate", "lists", "enp",
        "abstention", "golosov_n", "hhi",
    })  # fmt: skip


def test_running_twice_replaces_the_fields_and_adds_none(run: Any) -> None:
    layer = run("joinresults", ZONES=four_zones(), RESULTS=four_results())["OUTPUT"]
    once = run("classifyzones", INPUT=layer, PARTY="MP")["OUTPUT"]
    twice = run("classifyzones", INPUT=once, PARTY="RNI")["OUTPUT"]
    assert names_of(twice) == names_of(once)
    assert {party for (party,) in records(twice, "party")} == {"RNI"}
    direct = run("classifyzones", INPUT=layer, PARTY="RNI")["OUTPUT"]
    assert records(twice) == records(direct)


def test_other_fields_are_carried_untouched(run: Any) -> None:
    zones = layer_of({"zone_code": "text", "area": "real", "remark": "text", "pop": "int"},
                     [["01", 1.5, "", 0], ["02", None, None, None]],
                     ["POLYGON((0 0,1 0,1 1,0 0))", None])  # fmt: skip
    results = layer_of({"zone_code": "text", "votes_MP": "integer"}, [["01", 5], ["02", 0]])
    joined = run("joinresults", ZONES=zones, RESULTS=results)["OUTPUT"]
    layer = run("classifyzones", INPUT=joined, PARTY="MP")["OUTPUT"]
    assert records(layer, "zone_code", "area", "remark", "pop") == [("01", 1.5, "", 0), ("02", None, None, None)]
