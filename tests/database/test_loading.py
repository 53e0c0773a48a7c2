"""What a load promises: nothing lost, nothing twice, the same again no change, a correction replaces the whole."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

import pytest
from looking import connected, content, on_server, rows
from qgis.core import QgsVectorLayer
from small_elections import four_results, four_zones, layer_of, records, square

from mp_election_plugin.database.opening import open_database
from mp_election_plugin.database.zones import read_zones
from mp_election_plugin.layers.geometry import to_geometry


@pytest.fixture
def zones(run: Any, empty: str) -> str:
    """Return a database with four zones of one level."""
    run("loadzones", DATABASE=empty, ZONES=four_zones(), LEVEL="commune", VINTAGE="2024")
    return empty


def file_digest(path: str) -> str:
    return "" if on_server(path) else hashlib.sha256(Path(path).read_bytes()).hexdigest()


def load(run: Any, database: str, results: QgsVectorLayer | None = None, **more: Any) -> dict[str, Any]:
    given = {"ELECTION": "2021", "LEVEL": "commune", **more}
    return run("loadresults", DATABASE=database, RESULTS=results or four_results(), **given)


def test_rows_and_votes_in_are_joined_or_unmatched_and_all_are_kept(run: Any, zones: str) -> None:
    found = load(run, zones)
    assert (found["ROWS_IN"], found["ROWS_JOINED"], found["ROWS_UNMATCHED"]) == (4, 3, 1)
    assert found["VOTES_IN"] == found["VOTES_JOINED"] + found["VOTES_UNMATCHED"] == 500
    assert rows(zones, "SELECT sum(votes) FROM result") == [(500,)]
    assert rows(zones, 'SELECT "row", code, name, votes FROM unmatched') == [(4, "99", "Elsewhere", 100)]
    assert rows(zones, "SELECT code, name, geom FROM zone WHERE import_id IS NOT NULL") == [("99", "Elsewhere", None)]
    ((algorithm, votes_in),) = rows(zones, "SELECT algorithm, votes_in FROM import_log")
    assert (algorithm, votes_in) == ("loadresults", 500)


def test_absent_is_no_row_and_a_published_zero_is_one(run: Any, zones: str) -> None:
    load(run, zones)
    assert rows(zones, "SELECT zone_code, votes, share FROM result WHERE party = 'MP' ORDER BY 1") == [
        ("01", 60, 0.3), ("02", 0, 0.0), ("99", 70, 0.7)]  # fmt: skip
    classes = dict(rows(zones, "SELECT zone_code, zone_class FROM map_2021_commune WHERE party = 'MP'"))
    assert (classes["02"], classes["03"], classes["04"]) == ("zero", "no_list", "no_data")
    layer = run("electionlayer", DATABASE=zones, ELECTION="2021", LEVEL="commune")["OUTPUT"]
    votes = dict(records(layer, "zone_code", "votes_MP"))
    assert votes == {"01": 60, "02": 0, "03": None, "04": None, "99": 70}


def test_rows_without_zone_may_be_left_out_and_are_told(run: Any, zones: str) -> None:
    found = load(run, zones, WITHOUT_GEOMETRY=False)
    assert rows(zones, "SELECT sum(votes) FROM result") == [(400,)]
    assert rows(zones, "SELECT count(*) FROM unmatched") == [(1,)]
    assert found["VOTES_UNMATCHED"] == 100 and "left out" in run.log.text


def test_loading_the_same_again_changes_nothing(run: Any, zones: str) -> None:
    first = load(run, zones, MATCHING=3)
    before = content(zones)
    digest = file_digest(zones)
    again = load(run, zones, MATCHING=3)
    assert (first["CHANGED"], again["CHANGED"], again["IMPORT"]) == (1, 0, first["IMPORT"])
    assert content(zones) == before
    assert file_digest(zones) == digest
    assert "nothing was changed" in run.log.text


@pytest.mark.parametrize(
    "edit",
    [
        "UPDATE standing SET votes = 180 - votes WHERE party = 'RNI' AND zone_code IN ('01', '02')",
        "UPDATE turnout SET registered = 9 WHERE zone_code = '01'",
        "DELETE FROM standing WHERE party = 'RNI'",
    ],
)
def test_loading_the_same_again_takes_back_what_was_edited_by_hand(run: Any, zones: str, edit: str) -> None:
    first = load(run, zones)
    columns = "election, level, zone_code, party, votes, share, rank"
    before = rows(zones, f"SELECT {columns} FROM result ORDER BY 1, 2, 3, 4")
    with connected(zones, write=True) as cursor:
        cursor.execute(edit)
    again = load(run, zones)
    assert (again["CHANGED"], again["IMPORT"] > first["IMPORT"]) == (1, True)
    assert rows(zones, f"SELECT {columns} FROM result ORDER BY 1, 2, 3, 4") == before
    assert rows(zones, "SELECT registered FROM turnout WHERE zone_code = '01'") == [(500,)]
    assert run("validatedatabase", DATABASE=zones)["PROBLEMS"] == 0, run.log.text


def test_a_correction_stays_on_the_boundaries_of_its_results(run: Any, zones: str) -> None:
    load(run, zones)
    run("loadzones", DATABASE=zones, ZONES=four_zones(), LEVEL="commune", VINTAGE="2030")
    assert load(run, zones)["CHANGED"] == 0
    corrected = layer_of({"zone_code": "text", "votes_MP": "integer"}, [["01", 61]])
    load(run, zones, corrected)
    load(run, zones, ELECTION="2031")
    assert rows(zones, "SELECT election, vintage FROM election_level ORDER BY 1") == [
        ("2021", "2024"),
        ("2031", "2030"),
    ]
    load(run, zones, corrected, VINTAGE="2030")
    assert rows(zones, "SELECT vintage FROM election_level WHERE election = '2021'") == [("2030",)]


def test_a_correction_replaces_the_whole_and_keeps_the_log(run: Any, zones: str) -> None:
    load(run, zones)
    load(run, zones, ELECTION="2016")
    other = rows(zones, "SELECT * FROM result WHERE election = '2016' ORDER BY fid")
    fields = {"zone_code": "text", "zone_name": "text", "votes_MP": "integer", "votes_NEW": "integer"}
    corrected = layer_of(fields, [["01", "Fès", 61, 1], ["04", "Azrou", 5, None]])
    found = load(run, zones, corrected)
    assert found["CHANGED"] == 1
    assert rows(zones, "SELECT zone_code, party, votes FROM result WHERE election = '2021' ORDER BY 1, 2") == [
        ("01", "MP", 61), ("01", "NEW", 1), ("04", "MP", 5)]  # fmt: skip
    assert rows(zones, "SELECT party FROM election_party WHERE election = '2021' ORDER BY position") == [
        ("MP",), ("NEW",)]  # fmt: skip
    assert rows(zones, "SELECT * FROM result WHERE election = '2016' ORDER BY fid") == other
    assert rows(zones, "SELECT count(*) FROM import_log WHERE election = '2021'") == [(2,)]
    # Zone 99 stays, since 2016 has results for it.
    assert rows(zones, "SELECT count(*) FROM zone WHERE code = '99'") == [(1,)]
    load(run, zones, corrected, ELECTION="2016")
    assert rows(zones, "SELECT count(*) FROM zone WHERE code = '99'") == [(0,)]


def test_no_two_results_have_one_number(run: Any, zones: str) -> None:
    """Maps tell rows apart by it: of new elections, corrections, another level of an election, and by hand."""
    run("loadzones", DATABASE=zones, ZONES=four_zones(), LEVEL="province", VINTAGE="2024")
    for more in ({}, {"ELECTION": "2016"}, {"LEVEL": "province"}):
        load(run, zones, **more)
    load(run, zones, layer_of({"zone_code": "text", "votes_MP": "integer"}, [["01", 61], ["02", 7]]))
    with connected(zones, write=True) as cursor:
        cursor.execute(
            "INSERT INTO standing (election, level, party, zone_code, votes) VALUES ('2016', 'commune', 'MP', 'x', 5)"
        )
    ((all_rows, numbers),) = rows(zones, "SELECT count(*), count(DISTINCT fid) FROM standing")
    assert all_rows == numbers > 30
    assert rows(zones, "SELECT counted FROM standing WHERE zone_code = 'x'") == [(1,)]


def test_a_code_that_is_corrected_leaves_no_zone_behind(run: Any, zones: str) -> None:
    fields = {"zone_code": "text", "zone_name": "text", "votes_MP": "integer"}
    load(run, zones, layer_of(fields, [["01", "Fès", 60], ["O4", "Azzrou", 5]]), MATCHING=0)
    assert rows(zones, "SELECT count(*) FROM zone") == [(5,)]
    load(run, zones, layer_of(fields, [["01", "Fès", 60], ["04", "Azrou", 5]]), MATCHING=0)
    assert rows(zones, "SELECT count(*) FROM zone") == [(4,)]
    assert rows(zones, "SELECT zone_code, votes FROM result ORDER BY 1") == [("01", 60), ("04", 5)]


def test_decisions_are_kept_and_replayed(run: Any, zones: str) -> None:
    fields = {"zone_name": "text", "votes_MP": "integer"}
    results = layer_of(fields, [["Fas", 60], ["Taza", 5]])
    aliases = layer_of({"name": "text", "zone_code": "text"}, [["Fas", "01"]])
    assert load(run, zones, results)["ROWS_UNMATCHED"] == 1
    assert load(run, zones, results, ALIASES=aliases)["ROWS_UNMATCHED"] == 0
    assert rows(zones, "SELECT level, vintage, name, zone_code FROM alias") == [("commune", "2024", "Fas", "01")]
    # A later decision takes its place, and a table of before does not take it back.
    dated = {"name": "text", "zone_code": "text", "decided_on": "text"}
    for day, code, stays in (("02/10/2021", "01", "01"), ("30/09/2021", "02", "01")):
        load(run, zones, results, ALIASES=layer_of(dated, [["Fas", code, day], ["Fas", "03", "01/01/2020"]]))
        assert rows(zones, "SELECT name, zone_code FROM alias") == [("Fas", stays)]
    assert load(run, zones, results, ELECTION="2016")["ROWS_UNMATCHED"] == 0


def test_close_names_applied_are_decisions_from_then_on(run: Any, zones: str) -> None:
    fields = {"zone_name": "text", "votes_MP": "integer"}
    results = layer_of(fields, [["Sefroou", 60], ["Taza", 5]])
    assert load(run, zones, results, MATCHING=3)["ROWS_UNMATCHED"] == 0
    assert rows(zones, "SELECT name, zone_code FROM alias") == [("Sefroou", "02")]
    assert load(run, zones, results, MATCHING=1)["CHANGED"] == 0


def test_words_of_sql_are_stored_as_text(run: Any, empty: str) -> None:
    evil = "x'); DROP TABLE zone; --\""
    fields = {"zone_code": "text", "zone_name": "text"}
    run("loadzones", DATABASE=empty, ZONES=layer_of(fields, [[evil, evil]], [square(0)]), LEVEL=evil, VINTAGE=evil)
    results = layer_of({**fields, "votes_MP": "integer"}, [[evil, evil, 5]])
    load(run, empty, results, ELECTION=evil, LEVEL=evil)
    assert rows(empty, "SELECT election, level, zone_code, votes FROM result") == [(evil, evil, evil, 5)]
    layer = run("electionlayer", DATABASE=empty, ELECTION=evil, LEVEL=evil)["OUTPUT"]
    assert records(layer, "zone_code", "votes_MP") == [(evil, 5)]
    ((view,),) = rows(empty, "SELECT map_view FROM election_level")
    assert rows(empty, f"SELECT votes FROM {view}") == [(5,)]


def test_a_cancelled_load_leaves_the_database_as_it_was(run: Any, zones: str) -> None:
    before = content(zones)
    with pytest.raises(Exception, match="Cancelled"):
        run("loadresults", cancel_at=41, DATABASE=zones, RESULTS=four_results(), ELECTION="2021", LEVEL="commune")
    assert content(zones) == before


def test_a_level_or_vintage_that_is_not_there_is_named(run: Any, zones: str) -> None:
    told = run.refused("loadresults", DATABASE=zones, RESULTS=four_results(), ELECTION="2021", LEVEL="canton")
    assert "canton" in told and "commune" in told
    told = run.refused("loadresults", DATABASE=zones, RESULTS=four_results(), ELECTION="2021", LEVEL="commune",
                       VINTAGE="1999")  # fmt: skip
    assert "1999" in told and "2024" in told
    assert "2021" in run.refused("electionlayer", DATABASE=zones, ELECTION="2021", LEVEL="commune")


def city(run: Any, database: str, grain: int = 0) -> None:
    """Load a city, a village and the city's two arrondissements as one level."""
    fields = {"zone_code": "text", "zone_name": "text"}
    shapes = [square(0, size=2), square(5)]
    run("loadzones", DATABASE=database, ZONES=layer_of(fields, [["c", "City"], ["v", "Village"]], shapes),
        LEVEL="commune", VINTAGE="2024", GRAIN=grain)  # fmt: skip
    parts = layer_of({**fields, "parent_code": "text"}, [["a1", "North", "c"], ["a2", "South", "c"]],
                     [square(0), square(1)])  # fmt: skip
    run("loadzones", DATABASE=database, ZONES=parts, LEVEL="commune", VINTAGE="2024", PARENT_LEVEL="commune", ADD=True)


@pytest.mark.parametrize(
    ("published", "grain", "expected"),
    [
        ({"c": 30, "a1": 10, "a2": 20, "v": 5}, 0, {"a1", "a2", "v"}),
        ({"c": 30, "a1": 10, "a2": 20, "v": 5}, 2, {"c", "v"}),
        ({"c": 30, "a1": 10, "v": 5}, 0, {"c", "v"}),
        ({"a1": 10, "a2": 20, "v": 5}, 2, {"a1", "a2", "v"}),
        ({"c": 30, "a1": 10, "a2": None, "v": 5}, 0, {"c", "v"}),
    ],
)
def test_a_city_and_its_arrondissements_are_never_both_counted(
    run: Any, empty: str, published: dict[str, int | None], grain: int, expected: set[str]
) -> None:
    city(run, empty, grain)
    fields = {"zone_code": "text", "votes_MP": "integer"}
    load(run, empty, layer_of(fields, [list(each) for each in published.items()]))
    found = run("electionlayer", DATABASE=empty, ELECTION="2021", LEVEL="commune")
    assert {code for code, votes in records(found["OUTPUT"], "zone_code", "votes_MP")} == expected
    assert found["VOTES"] == 35
    assert rows(empty, "SELECT votes FROM election_party") == [(35,)]
    assert {code for (code,) in rows(empty, "SELECT zone_code FROM map_2021_commune WHERE party = 'MP'")} == expected
    # What was published stays, counted or not.
    assert rows(empty, "SELECT sum(votes) FROM result") == [(sum(votes or 0 for votes in published.values()),)]
    found = run("validatedatabase", DATABASE=empty)
    # Parts that are not all known may be less than their whole.
    assert (found["PROBLEMS"], found["LEVELS"]) == (0, int("c" in expected and sum(map(bool, published.values())) < 4))


def test_zones_loaded_again_keep_their_place_and_are_not_touched(run: Any, zones: str) -> None:
    load(run, zones)
    before = content(zones)
    found = run("loadzones", DATABASE=zones, ZONES=four_zones(), LEVEL="commune", VINTAGE="2024")
    assert (found["ZONES_UNCHANGED"], found["ZONES_ADDED"], found["ZONES_KEPT"]) == (4, 0, 1)
    after = content(zones)
    assert after == before
    renamed = layer_of({"zone_code": "text", "zone_name": "text"}, [["01", "Fez"]], [square(7)])
    found = run("loadzones", DATABASE=zones, ZONES=renamed, LEVEL="commune", VINTAGE="2024")
    assert (found["ZONES_CHANGED"], found["ZONES_REMOVED"], found["ZONES_KEPT"]) == (1, 1, 3)
    assert rows(zones, "SELECT fid, name FROM zone WHERE code = '01'") == [(1, "Fez")]
    extent = "ST_XMin(geom), ST_XMax(geom) FROM zone WHERE fid = 1"
    (box,) = rows(zones, f"SELECT {extent if on_server(zones) else 'minx, maxx FROM rtree_zone_geom WHERE id = 1'}")
    assert box == (7.0, 8.0)


def test_geometry_is_reprojected_repaired_or_refused(run: Any, empty: str) -> None:
    fields = {"zone_code": "text", "zone_name": "text"}
    bowtie = "MULTIPOLYGON(((0 0,100000 100000,100000 0,0 100000,0 0)))"
    layer = layer_of(fields, [["1", "Good"], ["2", "Bowtie"], ["3", "Nowhere"]],
                     [square(0, size=100000), bowtie, None], crs="EPSG:3857")  # fmt: skip
    told = run.refused("loadzones", DATABASE=empty, ZONES=layer, LEVEL="x", VINTAGE="1", INVALID=1)
    assert "2 Bowtie" in told and "Good" not in told
    assert rows(empty, "SELECT count(*) FROM zone") == [(0,)]
    found = run("loadzones", DATABASE=empty, ZONES=layer, LEVEL="x", VINTAGE="1")
    assert (found["REPAIRED"], found["WITHOUT_GEOMETRY"], found["ZONES_ADDED"]) == (1, 1, 3)
    assert "2 Bowtie" in run.log.text
    with open_database(empty, read_only=True) as database:
        stored = read_zones(database, "x", "1")
    for geometry in (to_geometry(zone.geometry) for zone in stored if zone.geometry is not None):
        assert geometry.isGeosValid()
        assert geometry.boundingBox().xMaximum() == pytest.approx(0.898315, abs=1e-6)
    points = layer_of(fields, [["1", "P"]], ["POINT(0 0)"], kind="Point")
    assert "polygons" in run.refused("loadzones", DATABASE=empty, ZONES=points, LEVEL="x", VINTAGE="1")


def test_parents_given_by_name_get_their_code(run: Any, empty: str) -> None:
    fields = {"zone_code": "text", "zone_name": "text"}
    run("loadzones", DATABASE=empty, ZONES=layer_of(fields, [["P1", "Fès-Meknès"]], [square(0)]), LEVEL="region",
        VINTAGE="1")  # fmt: skip
    communes = layer_of({**fields, "parent_name": "text"}, [["1", "Fès", "FES MEKNES"], ["2", "Safi", "Nowhere"]])
    run("loadzones", DATABASE=empty, ZONES=communes, LEVEL="commune", VINTAGE="1", PARENT_LEVEL="region")
    assert rows(empty, "SELECT code, parent_code FROM zone WHERE level = 'commune' ORDER BY 1") == [
        ("1", "P1"), ("2", None)]  # fmt: skip


def test_a_database_that_is_there_is_never_replaced(run: Any, zones: str) -> None:
    before = content(zones)
    run.refused("createdatabase", DATABASE=zones)
    assert content(zones) == before


def test_provenance_is_that_of_the_file(run: Any, zones: str, tmp_path: Path) -> None:
    path = tmp_path / "published.csv"
    path.write_text("zone_code,votes_MP\n01,5\n", encoding="utf-8")
    load(run, zones, PUBLISHED=str(path))
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    assert rows(zones, "SELECT source, sha256 FROM import_log") == [("published.csv", digest)]


@pytest.mark.parametrize("count", [0, 1, 498, 499, 500, 998, 999, 1500])
def test_any_number_of_rows_goes_in(empty: str, count: int) -> None:
    """Rows go in many with one statement, 499 of two columns."""
    wanted = [(f"item {number}", str(number)) for number in range(count)]
    with open_database(empty) as database, database.transaction():
        database.insert("meta", ["item", "value"], iter(wanted))
    assert rows(empty, "SELECT item, value FROM meta WHERE item LIKE 'item %' ORDER BY fid") == wanted


def test_lists_given_by_name_keep_it_and_never_share_a_code(run: Any, zones: str) -> None:
    """Letters that ASCII does not have make no code: two elections with other lists would have one party."""
    for election, name in (("a", "حزب الورد الأبيض"), ("b", "حزب الورد الأسود"), ("c", "حزب الورد الأبيض")):
        fields = {"zone_code": "text", "الحركة الشعبية": "integer", name: "integer"}
        results = layer_of(fields, [["01", 5, 7]])
        load(run, zones, results, ELECTION=election, VOTE_FIELDS=["الحركة الشعبية", name])
        assert "الحركة الشعبية → MP" in run.log.text and f"{name} → " in run.log.text
    codes = dict(rows(zones, "SELECT election, party FROM election_party WHERE party <> 'MP'"))
    assert codes["a"] == codes["c"] != codes["b"]
    names = dict(rows(zones, "SELECT code, name_ar FROM party"))
    assert (names[codes["a"]], names[codes["b"]]) == ("حزب الورد الأبيض", "حزب الورد الأسود")
    assert rows(zones, "SELECT sum(votes) FROM result WHERE party = 'MP'") == [(15,)]


def test_a_correction_says_what_it_replaces(run: Any, zones: str) -> None:
    counts = {"zone_code": "text", "votes_MP": "integer", "votes_RNI": "integer"}

    def put(*rows_of: list[Any]) -> str:
        load(run, zones, layer_of(counts, list(rows_of)))
        return "\n".join(each for each in run.log.warnings if not each.startswith("Zones without result"))

    assert put(["01", 60, 30], ["02", 10, 0]) == "" and "Replaces" not in run.log.text
    assert put(["01", 60, 30], ["02", 10, 0]) == "" and "Replaces" not in run.log.text
    assert put(["01", 60, 40], ["02", 10, 0]) == ""
    assert "Replaces 100 votes of 2 lists in 2 zones, loaded on 20" in run.log.text
    assert "none now: RNI" in put(["01", 90, None], ["02", 10, None])
    told = put(["01", 40, 1])
    assert "41 votes now and there were 100" in told
    assert "41 votes" not in put(["01", 41, 1])
    assert "300 votes now and there were 42" in put(["01", 200, 100])
    told = put(["01", None, None], ["02", None, None])
    assert "no votes in any zone" in told and "Replaces 300 votes of 2 lists in 1 zones" in run.log.text
    load(run, zones, layer_of(counts, [["01", None, None]]), ELECTION="first")
    assert "no votes in any zone" in "".join(run.log.warnings)


def test_what_is_said_of_an_election_that_is_there_is_not_passed_over(run: Any, zones: str) -> None:
    def told() -> list[str]:
        return [each for each in run.log.warnings if "keeps what it has" in each]

    given = {"ELECTION_NAME": "Elections", "ELECTION_DATE": "2021-09-08", "BODY": "House"}
    load(run, zones, **given)
    load(run, zones, **given)
    assert not told()
    load(run, zones, **{**given, "ELECTION_NAME": "Other", "ELECTION_DATE": "2011-01-01", "LAW": "New"})
    (text,) = told()
    assert "Elections ≠ Other" in text and "2021-09-08 ≠ 2011-01-01" in text and "LAW: – ≠ New" in text
    assert "House" not in text and "Correct election" in text
    load(run, zones, ELECTION="second")
    assert not told()


@pytest.mark.parametrize(
    ("text", "day", "words", "warned"),
    [
        ("08/09/2021", "2021-09-08", "2021", True),
        ("25/09/2021", "2021-09-25", "25", False),
        ("2021-9-8", "2021-09-08", "", False),
    ],
)
def test_a_date_with_the_day_first_is_said_as_it_is_read(
    run: Any, zones: str, text: str, day: str, words: str, warned: bool
) -> None:
    load(run, zones, ELECTION_DATE=text)
    assert rows(zones, "SELECT date FROM election") == [(day,)]
    said = [each for each in [*run.log.infos, *run.log.warnings] if f"“{text}” is read as" in each]
    assert len(said) == bool(words) and all(words in each for each in said)
    assert any(each in run.log.warnings for each in said) == warned


def test_the_vintage_meant_is_the_newest_by_year_or_has_to_be_said(run: Any, empty: str) -> None:
    for level, vintages, expected in (
        ("a", ("avant 2015", "2024"), "2024"),
        ("b", ("HCP 2014", "2004"), "HCP 2014"),
        ("c", ("9", "10"), None),
        ("d", ("avant 2015", "2015"), None),
        ("e", ("old",), "old"),
    ):
        for vintage in vintages:
            run("loadzones", DATABASE=empty, ZONES=four_zones(), LEVEL=level, VINTAGE=vintage)
        if expected is None:
            told = run.refused("loadresults", DATABASE=empty, RESULTS=four_results(), ELECTION="e", LEVEL=level)
            assert "VINTAGE" in told and all(each in told for each in vintages)
            load(run, empty, ELECTION="e", LEVEL=level, VINTAGE=vintages[0])
            assert load(run, empty, ELECTION="e", LEVEL=level)["CHANGED"] == 0
        else:
            load(run, empty, ELECTION="e", LEVEL=level)
            query = f"SELECT vintage FROM election_level WHERE level = '{level}'"
            assert rows(empty, query) == [(expected,)]
