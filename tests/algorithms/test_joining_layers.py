"""``joinresults``: the ledger, the side tables, and what the election layer must not carry."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from small_elections import four_results, four_zones, layer_of, names_of, records, square


def test_the_ledger_balances_and_results_without_zone_follow_without_geometry(run: Any) -> None:
    found = run("joinresults", ZONES=four_zones(), RESULTS=four_results(), UNMATCHED_RESULTS="TEMPORARY_OUTPUT",
                UNMATCHED_ZONES="TEMPORARY_OUTPUT")  # fmt: skip
    assert {name: value for name, value in found.items() if isinstance(value, int)} == {
        "ROWS_IN": 4, "ROWS_JOINED": 3, "ROWS_UNMATCHED": 1, "VOTES_IN": 500, "VOTES_JOINED": 400,
        "VOTES_UNMATCHED": 100, "ZONES_WITHOUT_RESULT": 1, "SUSPICIOUS": 0,
    }  # fmt: skip
    layer = found["OUTPUT"]
    assert records(layer, "zone_code", "votes_MP", "match_method", "match_key") == [
        ("01", 60, "code", "01"),
        ("02", 0, "code", "02"),
        ("03", None, "code", "03"),
        ("04", None, "none", None),
        ("99", 70, "none", "99"),
    ]
    assert [feature.hasGeometry() for feature in layer.getFeatures()] == [True] * 4 + [False]
    ((row, code, _, _, votes, reason),) = records(found["UNMATCHED_RESULTS"])
    assert (row, code, votes) == (4, "99", 100)
    assert "no zone has this code or name" in reason
    assert records(found["UNMATCHED_ZONES"], "code", "name") == [("04", "Azrou")]
    assert found["UNMATCHED_ZONES"].extent().xMinimum() == 3
    assert "= 3 joined + 1 without zone" in run.log.text


def test_results_without_zone_can_be_left_out_with_a_warning(run: Any) -> None:
    found = run("joinresults", ZONES=four_zones(), RESULTS=four_results(), WITHOUT_GEOMETRY=False)
    assert len(records(found["OUTPUT"])) == 4
    assert any("100 votes without zone are left out" in warning for warning in run.log.warnings)


def test_the_election_layer_has_the_votes_that_came_in_and_no_others(run: Any) -> None:
    """Zones that carry an election already: its votes are not those of lists of the new one."""
    zones = layer_of({"zone_code": "text", "votes_MP": "integer", "votes_OLD": "integer", "valid": "integer"},
                     [["01", 1000, 5000, 6000], ["02", 1, 2, 3]], [square(0), square(1)])  # fmt: skip
    results = layer_of({"zone_code": "text", "votes_MP": "integer", "votes_NEW": "integer"},
                       [["01", 10, 20], ["02", 30, 40]])  # fmt: skip
    found = run("joinresults", ZONES=zones, RESULTS=results)
    layer = found["OUTPUT"]
    votes = [name for name in names_of(layer) if name.startswith("votes_")]
    assert sum(value or 0 for row in records(layer, *votes) for value in row) == found["VOTES_IN"] == 100
    measured = run("classifyzones", INPUT=layer, PARTY="MP")
    assert measured["PARTY_SHARE"] == pytest.approx(0.4)


@pytest.mark.parametrize("output", ["TEMPORARY_OUTPUT", "o.gpkg"])
def test_fields_of_zones_that_clash_by_case_with_those_of_the_election_keep_their_values(
    run: Any, tmp_path: Path, output: str
) -> None:
    """Shapefiles come with names in capitals."""
    zones = layer_of({"ZONE_CODE": "text", "VALID": "integer", "SEATS": "text", "Votes_MP": "text"},
                     [["01", 7, "x", "y"]], [square(0)])  # fmt: skip
    results = layer_of({"zone_code": "text", "valid": "integer", "seats": "integer", "votes_MP": "integer"},
                       [["01", 15, 2, 10]])  # fmt: skip
    layer = run("joinresults", ZONES=zones, ZONE_CODE="ZONE_CODE", RESULTS=results,
                OUTPUT=str(tmp_path / output) if "." in output else output)["OUTPUT"]  # fmt: skip
    (found,) = records(layer)
    assert {"01", 7, "x", "y", 15, 2, 10} <= set(found)
    assert records(layer, "valid", "seats", "votes_MP") == [(15, 2, 10)]


@pytest.mark.parametrize("output", ["TEMPORARY_OUTPUT", "o.gpkg"])
def test_a_field_of_the_zones_named_like_a_count_but_of_text_does_not_become_a_count(
    run: Any, tmp_path: Path, output: str
) -> None:
    zones = layer_of({"zone_code": "text", "valid": "text"}, [["01", "yes"], ["02", "no"]], [square(0), square(1)])
    results = layer_of({"zone_code": "text", "votes_MP": "integer"}, [["01", 10], ["02", 5]])
    layer = run("joinresults", ZONES=zones, RESULTS=results,
                OUTPUT=str(tmp_path / output) if "." in output else output)["OUTPUT"]  # fmt: skip
    assert run("classifyzones", INPUT=layer, PARTY="MP")["PARTY_SHARE"] == 1


def test_the_zone_says_who_it_is_and_the_row_what_it_counts(run: Any) -> None:
    zones = layer_of({"code": "text", "nom": "text", "prov": "text"}, [["01", "Fès", "P"]], [square(0)])
    results = layer_of({"c": "text", "n": "text", "MP": "integer", "Étoile 2": "integer"}, [["01", "FES", 5, 6]])
    layer = run("joinresults", ZONES=zones, ZONE_CODE="code", ZONE_NAME="nom", ZONE_PARENT="prov", RESULTS=results,
                RESULT_CODE="c", RESULT_NAME="n", VOTE_FIELDS=["MP", "Étoile 2"])["OUTPUT"]  # fmt: skip
    (code,) = (field.name() for field in layer.fields() if field.name().startswith("votes_ETOILE_2_"))
    assert records(layer, "zone_code", "zone_name", "parent_name", "votes_MP", code) == [("01", "Fès", "P", 5, 6)]


def test_lists_given_by_name_are_parties_or_have_codes_of_their_own(run: Any) -> None:
    names = ["الحركة الشعبية", "حزب الورد", "حزب النور", "Mouvement-Test"]
    results = layer_of({"zone_code": "text", **dict.fromkeys(names, "integer")}, [["01", 1, 2, 3, 4]])
    found = []
    for chosen in (names, names[::-1]):
        layer = run("joinresults", ZONES=four_zones(), RESULTS=results, VOTE_FIELDS=chosen)["OUTPUT"]
        row = next(each for each in layer.getFeatures() if each["zone_code"] == "01")
        found.append({row[each.name()]: each.name() for each in layer.fields() if each.name().startswith("votes_")})
    assert found[0] == found[1] and len(set(found[0].values())) == 4
    assert (found[0][1], found[0][4]) == ("votes_MP", "votes_Mouvement_Test")
    assert "الحركة الشعبية → MP" in run.log.text
    assert f"حزب الورد → {found[0][2][6:]}" in "".join(run.log.warnings)
    assert "of its own" in run.refused(
        "joinresults",
        ZONES=four_zones(),
        VOTE_FIELDS=["%%"],
        RESULTS=layer_of({"zone_code": "text", "%%": "integer"}, [["01", 1]]),
    )


def test_aliases_are_applied_and_stale_ones_reported(run: Any) -> None:
    results = layer_of({"zone_name": "text", "votes_MP": "integer"}, [["Ville de Fez", 5], ["Taza", 6]])
    aliases = layer_of({"name": "text", "parent": "text", "zone_code": "text"},
                       [["VILLE DE FEZ", None, "01"], ["Nobody", None, "02"], ["Taza", None, "77"]])  # fmt: skip
    layer = run("joinresults", ZONES=four_zones(), RESULTS=results, ALIASES=aliases)["OUTPUT"]
    assert records(layer, "zone_code", "votes_MP", "match_method")[0] == ("01", 5, "alias")
    warnings = "\n".join(run.log.warnings)
    assert "nobody" in warnings
    assert "77" in warnings


def test_close_names_are_listed_and_applied_only_on_request(run: Any) -> None:
    zones = layer_of({"zone_code": "text", "zone_name": "text"}, [["1", "Ouaouizaght"], ["2", "Azrou"]],
                     [square(0), square(1)])  # fmt: skip
    results = layer_of({"zone_name": "text", "votes_MP": "integer"}, [["Ouaouizeght", 5], ["Azrou", 6]])
    proposed = run("joinresults", ZONES=zones, RESULTS=results, MATCHING=2, PROPOSALS="TEMPORARY_OUTPUT")
    assert proposed["ROWS_JOINED"] == 1
    ((code, name, applied),) = records(proposed["PROPOSALS"], "proposed_code", "proposed_name", "applied")
    assert (code, name, applied) == ("1", "Ouaouizaght", 0)
    applied_run = run("joinresults", ZONES=zones, RESULTS=results, MATCHING=3, PROPOSALS="TEMPORARY_OUTPUT")
    assert applied_run["ROWS_JOINED"] == 2
    assert records(applied_run["OUTPUT"], "match_method") == [("close",), ("name",)]


def test_the_join_is_the_same_in_memory_in_a_file_and_inside_a_database(run: Any, tmp_path: Path) -> None:
    given = {"ZONES": four_zones(), "RESULTS": four_results()}
    memory = records(run("joinresults", **given)["OUTPUT"])
    assert records(run("joinresults", **given, OUTPUT=str(tmp_path / "a.gpkg"))["OUTPUT"]) == memory
    table = f"ogr:dbname='{tmp_path / 'a.gpkg'}' table=\"another one\" (geom)"
    assert records(run("joinresults", **given, OUTPUT=table)["OUTPUT"]) == memory
    assert len(records(f"{tmp_path / 'a.gpkg'}|layername=a")) == 5


def test_a_file_read_from_a_database_gives_what_memory_gives(run: Any, tmp_path: Path) -> None:
    joined = run("joinresults", ZONES=four_zones(), RESULTS=four_results())["OUTPUT"]
    stored = run("joinresults", ZONES=four_zones(), RESULTS=four_results(), OUTPUT=str(tmp_path / "j.gpkg"))["OUTPUT"]
    for algorithm, given in (("zoneindicators", {}), ("classifyzones", {"PARTY": "MP"}),
                             ("aggregateresults", {"PARENT_FIELD": "parent_code"})):  # fmt: skip
        one, other = run(algorithm, INPUT=joined, **given), run(algorithm, INPUT=stored, **given)
        assert records(one["OUTPUT"]) == records(other["OUTPUT"])
        assert {k: v for k, v in one.items() if k != "OUTPUT"} == {k: v for k, v in other.items() if k != "OUTPUT"}


def test_columns_that_a_join_does_not_take_or_renames_are_said_in_one_line_each(run: Any) -> None:
    zones = layer_of({"zone_code": "text", "turnout": "real", "area": "real"}, [["1", 0.5, 3.0]], [square(0)])
    fields = {"code": "text", "mayor": "text", "votes_A": "integer", "remark": "text", "votes_total": "integer"}
    results = layer_of(fields, [["1", "Alami", 5, "late", 5]])
    found = run("joinresults", ZONES=zones, RESULTS=results, RESULT_CODE="code")
    (taken,) = [info for info in run.log.infos if "not taken" in info]
    assert taken.endswith(": mayor, remark, votes_total")
    (renamed,) = [info for info in run.log.infos if "zone_..." in info]
    assert renamed.endswith(": turnout")
    assert records(found["OUTPUT"], "zone_turnout", "area") == [(0.5, 3.0)]
    run("joinresults", ZONES=four_zones(), RESULTS=four_results())
    assert not [info for info in run.log.infos if "not taken" in info or "zone_..." in info]


def test_a_zone_code_in_whose_place_another_field_is_chosen_is_kept_beside_it(run: Any) -> None:
    fields = {"zone_code": "text", "zone_name": "text", "hcp": "text", "nom": "text"}
    zones = layer_of(fields, [["old 1", "Old", "01", "New"]], [square(0)])
    results = layer_of({"zone_code": "text", "votes_A": "integer"}, [["01", 5]])
    layer = run("joinresults", ZONES=zones, ZONE_CODE="hcp", ZONE_NAME="nom", RESULTS=results)["OUTPUT"]
    assert records(layer, "zone_code", "zone_name", "zone_zone_code", "zone_zone_name", "votes_A") == [
        ("01", "New", "old 1", "Old", 5)
    ]
    assert any("zone_code, zone_name" in info for info in run.log.infos)


def test_a_row_without_a_name_is_decided_by_its_code(run: Any) -> None:
    aliases = layer_of({"name": "text", "zone_code": "text"}, [["99", "04"]])
    found = run("joinresults", ZONES=four_zones(), RESULTS=four_results(), ALIASES=aliases, RESULT_NAME="zone_code")
    assert found["ROWS_UNMATCHED"] == 0
    assert ("04", 70, "alias") in records(found["OUTPUT"], "zone_code", "votes_MP", "match_method")
    nameless = layer_of({"zone_code": "text", "votes_MP": "integer"}, [["99", 5], ["01", 6]])
    found = run("joinresults", ZONES=four_zones(), RESULTS=nameless, ALIASES=aliases)
    assert ("04", 5, "alias") in records(found["OUTPUT"], "zone_code", "votes_MP", "match_method")


def test_free_zones_have_their_names_in_two_scripts_and_their_parents(run: Any) -> None:
    zones = layer_of(
        {
            "zone_code": "text",
            "zone_name": "text",
            "zone_name_ar": "text",
            "parent_code": "text",
            "parent_name": "text",
        },
        [["01", "Ifrane", "إفران", "3", "Fès"], ["02", None, "آزرو", None, "Fès"], ["03", None, None, None, None]],
        [square(0), square(1), square(2)],
    )
    results = layer_of({"zone_code": "text", "votes_MP": "integer"}, [["01", 1]])
    names = ("code", "name", "name_2", "parent", "parent_2")
    found = run("joinresults", ZONES=zones, RESULTS=results, UNMATCHED_ZONES="TEMPORARY_OUTPUT")
    assert records(found["UNMATCHED_ZONES"], *names) == [
        ("02", "آزرو", None, "Fès", None), ("03", None, None, None, None)
    ]  # fmt: skip
    results = layer_of({"zone_code": "text", "votes_MP": "integer"}, [["02", 1]])
    found = run("joinresults", ZONES=zones, RESULTS=results, UNMATCHED_ZONES="TEMPORARY_OUTPUT")
    assert records(found["UNMATCHED_ZONES"], *names)[0] == ("01", "Ifrane", "إفران", "Fès", "3")


def test_of_a_zone_in_parts_no_part_speaks_for_the_whole(run: Any) -> None:
    fields = {"zone_code": "text", "zone_name": "text", "seats": "integer", "population": "integer", "area": "real"}
    rows = [["1", "X", 1, 100, 2.5], ["1", "X", 3, 900, 2.5], ["2", "Y", 2, 50, 1.5]]
    zones = layer_of(fields, rows, [square(at) for at in range(3)])
    results = layer_of({"zone_code": "text", "votes_MP": "integer"}, [["1", 10], ["2", 20]])
    found = run("joinresults", ZONES=zones, RESULTS=results)["OUTPUT"]
    assert records(found, "zone_code", "seats", "population", "area") == [("1", None, None, 2.5), ("2", 2, 50, 1.5)]
    (said,) = [each for each in run.log.warnings if "different figures" in each]
    assert "seats 1: 1 / 3" in said
    assert "population 1: 100 / 900" in said


def test_a_row_of_totals_without_zone_is_warned_of(run: Any) -> None:
    rows = [["01", "Fès", 10, 20], ["02", "Sefrou", 30, 20], ["03", "Taza", 5, 5], ["04", "Azrou", 5, 5]]
    kinds = {"zone_code": "text", "zone_name": "text", "votes_MP": "integer", "votes_RNI": "integer"}
    run("joinresults", ZONES=four_zones(), RESULTS=layer_of(kinds, [*rows, [None, "Total", 50, 50]]))
    assert any("count twice" in warning and ": Total." in warning for warning in run.log.warnings)
    run("joinresults", ZONES=four_zones(), RESULTS=layer_of(kinds, [*rows, ["99", "Abroad", 5, 5]]))
    assert "twice" not in run.log.text
