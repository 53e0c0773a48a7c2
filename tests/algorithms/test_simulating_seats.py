"""Seats before and after: another law on Morocco's votes, swings in steps, and scenarios that cannot be read."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from small_elections import four_results, layer_of, names_of, records

from mp_election_plugin.algorithms.simulate_seats import KINDS


def test_the_law_of_2016_instead_of_2021s_moves_seats_where_it_is_said(run: Any, sample: Path) -> None:
    found = run("simulateseats", INPUT=f"{sample}|layername=results_2016_local", PARTY="PJD", LAW="morocco_house_2016",
                LAW_AFTER="tunisia_2014", SUMMARY="TEMPORARY_OUTPUT")  # fmt: skip
    seats = {party: (before, after) for party, before, after in records(found["SUMMARY"], "party", "seats_before",
                                                                        "seats_after")}  # fmt: skip
    assert (found["SEATS_BEFORE"], found["SEATS_AFTER"]) == seats["PJD"]
    assert sum(before for before, _ in seats.values()) == sum(after for _, after in seats.values()) == 305
    moved = records(found["OUTPUT"], "seats_moved", "seats_gained_by", "seats_lost_by")
    assert found["ZONES_CHANGED"] == sum(row[0] > 0 for row in moved)
    assert all((row[0] > 0) == (row[1] is not None) == (row[2] is not None) for row in moved)


def test_a_swing_moves_a_seat_from_the_list_that_loses_it(run: Any) -> None:
    given = {"INPUT": four_results(), "PARTY": "MP", "LAW": "spain_congress"}
    found = run("simulateseats", **given, SWING="MP=20", STEPS=2, STEP=10, SENSITIVITY="TEMPORARY_OUTPUT")
    assert names_of(found["OUTPUT"]) == [*names_of(four_results()), *KINDS]
    rows = {row[0]: row[1:] for row in records(found["OUTPUT"], "zone_code", "seats_before", "seats_after",
                                                     "seats_gained_by", "seats_lost_by")}  # fmt: skip
    assert rows["01"] == (1, 1, None, None) and rows["02"] == (0, 0, None, None)
    steps = [
        (swing, seats)
        for swing, party, seats in records(found["SENSITIVITY"], "swing", "party", "seats")
        if party == "MP"
    ]
    assert [swing for swing, _ in steps] == [0, 10, 20, 30, 40]
    counts = [seats for _, seats in steps]
    assert counts == sorted(counts) and counts[-1] > counts[0] == found["SEATS_BEFORE"]
    far = run("simulateseats", **given, SWING="MP=60")
    assert dict(records(far["OUTPUT"], "zone_code", "seats_gained_by"))["02"] == "MP 1"


def test_swings_by_zone_mergers_and_withdrawals(run: Any) -> None:
    points = layer_of({"zone_code": "text", "party": "text", "points": "real"}, [["02", "MP", 60.0]])
    given = {"INPUT": four_results(), "PARTY": "MP", "LAW": "spain_congress"}
    assert run("simulateseats", **given, SWING_TABLE=points)["ZONES_CHANGED"] == 1
    merged = run("simulateseats", **given, MERGE="MP + PJD = MP", SUMMARY="TEMPORARY_OUTPUT")
    votes = dict(records(merged["SUMMARY"], "party", "votes_after"))
    assert (votes["MP"], votes["PJD"]) == (250, 0)
    joined = run("simulateseats", **given, MERGE="MP+RNI=PJD", SUMMARY="TEMPORARY_OUTPUT")
    assert sum(votes for _, votes in records(joined["SUMMARY"], "party", "votes_after")) == 500
    left = run("simulateseats", **given, WITHDRAW="RNI: MP=50, PJD=10", SUMMARY="TEMPORARY_OUTPUT")
    assert dict(records(left["SUMMARY"], "party", "votes_after"))["RNI"] == 0
    wrong = layer_of({"zone_code": "text", "party": "text", "points": "real"}, [["77", "MP", 1.0]])
    assert "77" in run.refused("simulateseats", **given, SWING_TABLE=wrong)


def test_the_middle_step_is_the_scenario_also_where_it_names_other_lists(run: Any, sample: Path) -> None:
    found = run("simulateseats", INPUT=f"{sample}|layername=results_2021_local", PARTY="MP", SWING="RNI=5", TURNOUT=70,
                STEPS=1, SUMMARY="TEMPORARY_OUTPUT", SENSITIVITY="TEMPORARY_OUTPUT")  # fmt: skip
    now = {row[0]: row[1:] for row in records(found["SUMMARY"], "party", "votes_after", "seats_after")}
    rows = records(found["SENSITIVITY"], "swing", "party", "votes", "seats")
    assert {party: row for swing, party, *row in rows if swing == 0} == {party: list(row) for party, row in now.items()}
    assert now["MP"][1] == found["SEATS_AFTER"] and found["SEATS_BEFORE"] == 20
    assert "it is open whose a seat is" in run.log.text


def test_numbers_may_be_written_as_they_are_printed(run: Any) -> None:
    given = {"INPUT": four_results(), "PARTY": "MP", "LAW": "spain_congress"}
    for name, printed, plain in (("SWING", "RNI=\u22129 %", "RNI=-9"), ("WITHDRAW", "PJD: MP=50%", "PJD: MP=50")):
        found = [run("simulateseats", **given, **{name: text}, SUMMARY="TEMPORARY_OUTPUT") for text in (printed, plain)]
        votes = [records(each["SUMMARY"], "party", "votes_after") for each in found]
        assert votes[0] == votes[1] and dict(votes[0])["MP"] > 130


def test_points_of_a_zone_are_given_once_and_go_to_all_its_rows(run: Any) -> None:
    kinds = {"zone_code": "text", "party": "text", "points": "real"}
    given = {"PARTY": "MP", "LAW": "spain_congress"}
    twice = layer_of(kinds, [["02", "MP", 60.0], ["02", "MP", -60.0]])
    assert "“MP” stands twice" in run.refused("simulateseats", INPUT=four_results(), SWING_TABLE=twice, **given)
    fields = {"zone_code": "text", "seats": "integer", "votes_MP": "integer", "votes_RNI": "integer"}
    rows = layer_of(fields, [["02", 1, 20, 80], ["02", 1, 20, 80]])
    points = layer_of(kinds, [["02", "MP", 60.0]])
    assert run("simulateseats", INPUT=rows, SWING_TABLE=points, **given)["SEATS_AFTER"] == 2


def test_points_by_zone_are_read_as_they_are_printed_or_refused_with_what_to_do(run: Any) -> None:
    kinds = {"zone_code": "text", "party": "text", "points": "text"}
    given = {"INPUT": four_results(), "PARTY": "MP", "LAW": "spain_congress"}

    def points(*rows: list[Any]) -> dict[str, Any]:
        return {**given, "SWING_TABLE": layer_of(kinds, rows)}

    for text in ("60 %", "\u0666\u0660\u066a", " 60.0 ", "6e1"):
        assert run("simulateseats", **points(["02", "MP", text]))["ZONES_CHANGED"] == 1, text
    small = layer_of({**kinds, "points": "real"}, [["02", "RNI", -0.00001]])
    assert run("simulateseats", **given, SWING_TABLE=small)["ZONES_CHANGED"] == 0
    for text in ("2,5", "", "abc", None):
        told = run.refused("simulateseats", **points(["02", "MP", text]))
        assert f"“{text or ''}” for “MP” in zone “02” is no number of points. Write it as in 2 or -1.5" in told
    told = run.refused("simulateseats", **points(["02", "MP", "1"], ["R1", "MP", "1"], ["R2", "MP", "1"]))
    assert "2 of its zones are none of those read of the election layer: R1, R2." in told and "01, 02, 03, 99" in told
    assert "SWING_TABLE (02, MP): 120 is not from" in run.refused("simulateseats", **points(["02", "MP", "120"]))
    assert "zone “02” names no list" in run.refused("simulateseats", **points(["02", None, "1"]))
    wide = layer_of({"zone_code": "text", "MP": "real"}, [["02", 1.0]])
    assert "lacks: party, points" in run.refused("simulateseats", **given, SWING_TABLE=wide)
    fields = {"seats": "integer", "votes_MP": "integer", "votes_RNI": "integer"}
    nameless = {**points(["02", "MP", "1"]), "INPUT": layer_of(fields, [[1, 20, 80]])}
    assert "the election layer has no such field" in run.refused("simulateseats", **nameless)


def test_points_for_a_list_that_does_not_stand_in_the_zone_are_told(run: Any) -> None:
    points = layer_of({"zone_code": "text", "party": "text", "points": "real"}, [["03", "MP", 20.0], ["01", "MP", 1.0]])
    run("simulateseats", INPUT=four_results(), PARTY="MP", LAW="spain_congress", SWING_TABLE=points)
    assert "the points of MP change nothing in 1 zones, where it has no list: 03 Taza" in run.log.text


def test_signs_of_arabic_are_read_as_those_of_latin(run: Any) -> None:
    given = {"INPUT": four_results(), "PARTY": "MP", "LAW": "spain_congress"}
    latin, arabic = {"SWING": "MP=-2.5%; PJD=3"}, {"SWING": "MP=\u2212٢\u066b٥\u066a\u061b PJD=٣"}
    first, second = (run("simulateseats", **given, **each, SUMMARY="TEMPORARY_OUTPUT") for each in (latin, arabic))
    votes = [records(each["SUMMARY"], "party", "votes_after") for each in (first, second)]
    assert votes[0] == votes[1]


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"SWING": "MP 2"}, "“MP 2” is not understood. Write it as in MP=2"),
        ({"SWING": "MP=2,5"}, "a decimal has a point"),
        ({"WITHDRAW": "PJD: MP=50, MP=20"}, "the list “MP” stands twice"),
        ({"SWING": "XX=2"}, "XX"),
        ({"SWING": "MP=2, MP=3"}, "stands twice"),
        ({"MERGE": "MP=RNI"}, "MERGE"),
        ({"MERGE": "MP+MP=MP"}, "stands twice"),
        ({"MERGE": "MP+RNI=MP; RNI+PJD=PJD"}, "stands twice"),
        ({"WITHDRAW": "MP; MP"}, "stands twice"),
        ({"WITHDRAW": "MP: MP=50"}, "stands twice"),
        ({"MERGE": "MP+RNI=MP", "SWING": "RNI=5"}, "by then: RNI"),
        ({"WITHDRAW": "RNI: MP=80, PJD=30"}, "110 %"),
        ({"SWING": "MP=-100.5"}, "-100.5 is not from -100 to 100"),
        ({"SWING": "MP=" + "9" * 400}, "not from -100 to 100"),
    ],
)
def test_what_cannot_be_read_is_refused(run: Any, given: dict[str, str], told: str) -> None:
    assert told in run.refused("simulateseats", INPUT=four_results(), PARTY="MP", LAW="spain_congress", **given)
