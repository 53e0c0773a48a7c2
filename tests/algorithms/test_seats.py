"""Seats as layer and table: Morocco's of 2021, what is not known is NULL, what others make of the fields."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsVectorLayer
from small_elections import four_results, four_zones, layer_of, names_of, records

from mp_election_plugin.algorithms.allocate_seats import KINDS
from mp_election_plugin.core.seat_table import KINDS as ROW_KINDS


def table(sample: Path, name: str) -> str:
    return f"{sample}|layername={name}"


def elected(sample: Path, ballot: str) -> dict[tuple[str, str], int]:
    seats = QgsVectorLayer(table(sample, "seats_won"), "seats", "ogr")
    rows = records(seats, "election", "ballot", "zone_code", "party", "seats")
    return {
        (zone, party): number for election, kind, zone, party, number in rows if (election, kind) == ("2021", ballot)
    }


def test_morocco_2021_has_its_seats_wherever_the_electors_do_not_decide(run: Any, sample: Path) -> None:
    found = run("allocateseats", INPUT=table(sample, "results_2021_local"), PARTY="MP", ALLOCATION="TEMPORARY_OUTPUT")
    layer, official = found["OUTPUT"], elected(sample, "local")
    assert (found["SEATS"], found["UNDECIDED"], found["TIES"]) == (305, 11, 0)
    parties = [name[len("seats_") :] for name in names_of(layer) if name.startswith("seats_") and name not in KINDS]
    known = 0
    for zone, *seats in records(layer, "zone_code", *(f"seats_{party}" for party in parties)):
        for party, number in zip(parties, seats):
            if number is not None:
                assert number == official.get((zone, party), 0), (zone, party)
                known += number
    assert known == found["SEATS_ALLOCATED"] == 281
    prospects = {name: found[f"ZONES_{name}"] for name in ("SAFE", "MARGINAL", "NEAR_MISS", "OUT_OF_REACH", "NO_LIST")}
    assert prospects == {"SAFE": 12, "MARGINAL": 6, "NEAR_MISS": 2, "OUT_OF_REACH": 57, "NO_LIST": 13}
    by_zone = {row[0]: row[1:] for row in records(layer, "zone_code", "seats_won", "seat_missing", "seat_cushion",
                                                  "seat_from", "seat_prospect", "registered_from")}  # fmt: skip
    assert by_zone["513"] == (0, 3227, None, "USFP", "out_of_reach", 40285)
    assert by_zone["512"] == (1, None, 271, "PI", "marginal", 47753)
    assert "in 81 of them the seats are the same" in run.log.text
    ranges = {row[0]: row[1:] for row in records(found["ALLOCATION"], "zone_code", "registered_from", "registered_to")}
    assert ranges["519"] == (52589, None)


def test_the_seats_that_a_zone_won_are_counted_on_the_user_s_word_of_a_turnout(run: Any, sample: Path) -> None:
    found = run("allocateseats", INPUT=table(sample, "results_2021_local"), PARTY="MP", TURNOUT=70)
    assert (found["PARTY_SEATS"], found["UNDECIDED"]) == (20, 1)


def test_an_earlier_law_on_the_same_votes(run: Any, sample: Path) -> None:
    found = run("allocateseats", INPUT=table(sample, "results_2021_local"), PARTY="RNI", LAW="morocco_house_2016")
    assert (found["PARTY_SEATS"], found["SEATS_ALLOCATED"], found["UNDECIDED"]) == (94, 305, 0)


def test_the_allocation_is_written_as_it_is_counted(run: Any) -> None:
    found = run("allocateseats", INPUT=four_results(), PARTY="MP", ALLOCATION="TEMPORARY_OUTPUT")
    names = names_of(found["ALLOCATION"])
    assert names == ["zone_code", "zone_name", *ROW_KINDS]
    rows = records(found["ALLOCATION"], "zone_code", "party", "votes", "quota", "whole_seats", "remainder",
                   "remainder_rank", "remainder_seats", "seats", "level")  # fmt: skip
    assert rows[:3] == [("01", "RNI", 100, 250.0, 0, 100.0, 1, 1, 1, 0), ("01", "MP", 60, 250.0, 0, 60.0, 2, 1, 1, 0),
                        ("01", "PJD", 40, 250.0, 0, 40.0, 3, 0, 0, 0)]  # fmt: skip
    assert [row for row in rows if row[0] == "03"] == [
        ("03", "RNI", 50, 300.0, 0, 50.0, 1, 0, 0, 1), ("03", "PJD", 50, 300.0, 0, 50.0, 1, 0, 0, 1)]  # fmt: skip
    # Every list has the votes that it needs and can lose, as the layer has them of the party.
    votes = records(found["ALLOCATION"], "zone_code", "party", "seat_missing", "seat_cushion")
    mine = records(found["OUTPUT"], "zone_code", "seat_missing", "seat_cushion")
    assert {row[0]: row[2:] for row in votes if row[1] == "MP"} == {row[0]: row[1:] for row in mine if row[0] != "03"}
    assert ("01", "PJD", 21, None) in votes
    layer = found["OUTPUT"]
    assert names_of(layer) == [*names_of(four_results()), "seats_MP", "seats_RNI", "seats_PJD", *KINDS]
    assert records(layer, "zone_code", "seats_MP", "seats_RNI", "seats_PJD", "seat_prospect") == [
        ("01", 1, 1, 0, "safe"), ("02", 0, 1, 0, "out_of_reach"), ("03", None, None, None, "no_list"),
        ("99", 1, 0, 0, "safe")]  # fmt: skip
    assert (found["TIES"], found["SEATS_ALLOCATED"], found["SEATS"]) == (1, 4, 5)
    assert "Lists are level for the last seats in 1 zones" in run.log.text and "youngest" not in run.log.text


def test_every_zone_has_a_sentence_and_running_again_replaces_it(run: Any) -> None:
    once = run("allocateseats", INPUT=four_results(), PARTY="MP")["OUTPUT"]
    twice = run("allocateseats", INPUT=once, PARTY="RNI", LAW="spain_congress")["OUTPUT"]
    assert names_of(twice) == names_of(once)
    assert records(once, "seat_reason")[0][0] == (
        "1 seat of 2 with 60 votes, 30.00 % of the valid votes; 20 votes fewer would cost a seat; 291 votes missing "
        "for the next seat (from RNI)."
    )
    assert all(reason.endswith(".") for (reason,) in records(twice, "seat_reason"))


def test_without_seats_or_figures_nothing_is_made_up(run: Any) -> None:
    fields = {"zone_code": "text", "seats": "integer", "votes_MP": "integer", "votes_RNI": "integer"}
    layer = layer_of(fields, [["01", None, 5, 6], ["02", 2, None, None], ["03", 0, 5, 6]])
    found = run("allocateseats", INPUT=layer, PARTY="MP", LAW="tunisia_2014")
    assert records(found["OUTPUT"], "seats_MP", "seats_won", "seat_missing", "seat_prospect") == 3 * [
        (None, None, None, "unknown")
    ]
    assert "the number of seats is not known" in records(found["OUTPUT"], "seat_reason")[0][0]
    assert run("allocateseats", INPUT=layer, PARTY="MP", LAW="tunisia_2014", SEATS=3)["SEATS_ALLOCATED"] == 6


def test_a_join_and_a_roll_up_do_not_carry_seats_as_if_they_were_of_other_votes(run: Any) -> None:
    joined = run("joinresults", ZONES=four_zones(), RESULTS=four_results())["OUTPUT"]
    allocated = run("allocateseats", INPUT=joined, PARTY="MP")["OUTPUT"]
    again = names_of(run("joinresults", ZONES=allocated, RESULTS=four_results())["OUTPUT"])
    assert {"zone_seats_MP", "zone_seats_won", "zone_seat_reason"} <= set(again) and "seats_MP" not in again
    rolled = names_of(run("aggregateresults", INPUT=allocated, PARENT_FIELD="parent_code")["OUTPUT"])
    assert not [name for name in rolled if name.startswith(("seats", "seat_"))]


def test_a_law_of_the_user_s_own_and_one_that_is_wrong(run: Any, tmp_path: Path) -> None:
    law = {"format": "mpelection-law/1", "name": "mine", "label": {"en": "Mine"}, "source": "me", "date": "2026",
           "body": "x", "method": "adams"}  # fmt: skip
    path = tmp_path / "mine.json"
    path.write_text(json.dumps(law), encoding="utf-8")
    assert run("allocateseats", INPUT=four_results(), PARTY="MP", LAW=str(path))["SEATS_ALLOCATED"] == 4
    path.write_text(json.dumps({**law, "methods": 1}), encoding="utf-8")
    assert "methods" in run.refused("allocateseats", INPUT=four_results(), PARTY="MP", LAW=str(path))


def test_more_seats_than_any_house_has_and_codes_that_are_fields_are_refused(run: Any) -> None:
    told = run.refused("allocateseats", INPUT=four_results(), PARTY="MP", LAW="spain_congress", SEATS=1_000_000)
    assert "more than 10000 seats" in told and "01 Fès: 1000000" in told
    fields = {"zone_code": "text", "seats": "integer", "votes_MP": "integer", "votes_Won": "integer"}
    named = layer_of(fields, [["01", 2, 60, 30]])
    assert "another meaning: Won" in run.refused("allocateseats", INPUT=named, PARTY="MP", LAW="spain_congress")


@pytest.mark.parametrize("algorithm", ["allocateseats", "simulateseats"])
def test_seats_may_be_given_and_are_asked_for(run: Any, algorithm: str) -> None:
    fields = {"zone_code": "text", "registered": "integer", "votes_MP": "integer", "votes_RNI": "integer"}
    given = {"INPUT": layer_of(fields, [["01", 500, 60, 100]]), "PARTY": "MP"}
    run(algorithm, **given)
    assert "How many seats there are is not known in 1 zones" in run.log.text
    found = run(algorithm, **given, SEATS=2)
    assert found.get("PARTY_SEATS", found.get("SEATS_AFTER")) == 1
    assert "How many seats" not in run.log.text


@pytest.mark.parametrize(("given", "told"), [({"LAW": "nowhere"}, "morocco_house_2021"), ({"PARTY": "MPP"}, "MPP"),
                                             ({"TURNOUT": 0, "INPUT": None}, "at most 100 %")])  # fmt: skip
def test_what_cannot_be_is_refused(run: Any, sample: Path, given: dict[str, Any], told: str) -> None:
    given = {"INPUT": four_results(), "PARTY": "MP", **given}
    given["INPUT"] = given["INPUT"] or table(sample, "results_2021_local")
    assert told in run.refused("allocateseats", **given)


# A quota divides no figure that is less than what was counted: such a zone had 40 seats of 4.
BALLOTS = {"zone_code": "text", "seats": "integer", "registered": "integer", "voters": "integer", "valid": "integer",
           "votes_MP": "integer", "votes_RNI": "integer"}  # fmt: skip


def test_a_quota_of_contradictory_figures_hands_out_no_seat(run: Any) -> None:
    rows = [["01", 4, 100, None, None, 600, 400], ["02", 4, 1000, 1001, None, 600, 400],
            ["03", 4, 1000, 1000, 1000, 600, 400], ["04", 4, None, None, None, 600, 400]]  # fmt: skip
    found = run("allocateseats", INPUT=layer_of(BALLOTS, rows), PARTY="MP", ALLOCATION="TEMPORARY_OUTPUT")
    refused = (None, None, "unknown", "No seats are allocated: contradictory figures: more ballots cast than electors.")
    told = records(found["OUTPUT"], "seats_MP", "seats_RNI", "seat_prospect", "seat_reason")
    assert told[:2] == [refused, refused] and [row[:2] for row in told[2:]] == [(2, 2), (2, 2)]
    assert (found["SEATS"], found["SEATS_ALLOCATED"], found["UNDECIDED"]) == (16, 8, 2)
    assert {code for (code,) in records(found["ALLOCATION"], "zone_code")} == {"03", "04"}
    assert "the quota divides in 2 zones, and no seat is handed out: 01, 02" in run.log.text
    # Who divides ballots cast, or votes, has nothing against the number of electors.
    voters = run("allocateseats", INPUT=layer_of(BALLOTS, rows[:3]), PARTY="MP", LAW="morocco_communal_lists_2021")
    assert voters["UNDECIDED"] == 0
    fewer = [["01", 4, None, 999, None, 600, 400], ["02", 4, None, 999, 999, 500, 400]]
    given = {"INPUT": layer_of(BALLOTS, fewer), "PARTY": "MP", "LAW": "morocco_communal_lists_2021"}
    assert [seats for (seats,) in records(run("allocateseats", **given)["OUTPUT"], "seats_MP")] == [None, 2]
    after = run("simulateseats", **given, SWING="MP=1")
    assert (after["SEATS_BEFORE"], after["UNDECIDED_BEFORE"], after["UNDECIDED_AFTER"]) == (2, 1, 1)


def test_a_zone_with_more_whole_quotas_than_seats_says_so(run: Any, tmp_path: Path) -> None:
    law = {"format": "mpelection-law/1", "name": "mine", "label": {"en": "Mine"}, "source": "me", "date": "2026",
           "body": "x", "method": "imperiali", "base": "lists"}  # fmt: skip
    path = tmp_path / "mine.json"
    path.write_text(json.dumps(law), encoding="utf-8")
    fields = {"zone_code": "text", "seats": "integer", "votes_MP": "integer", "votes_RNI": "integer"}
    layer = layer_of(fields, [["01", 2, 75, 25], ["02", 2, 60, 40]])
    reasons = records(run("allocateseats", INPUT=layer, PARTY="MP", LAW=str(path))["OUTPUT"], "seat_reason")
    assert "3 seats of 2" in reasons[0][0] and "have 2 seats by whole quotients beyond those there are" in reasons[0][0]
    assert "1 seat by whole quotients beyond" in reasons[1][0]


def test_numbers_of_electors_for_which_no_seat_is_handed_out_have_their_rows(run: Any, tmp_path: Path) -> None:
    layer = layer_of(BALLOTS, [["01", 2, None, None, None, 100, None]])
    given = {"ALLOCATION": "TEMPORARY_OUTPUT", "REPORT": str(tmp_path / "report.html")}
    found = run("allocateseats", INPUT=layer, PARTY="MP", **given)
    columns = ("registered_from", "registered_to", "takes_part", "whole_seats", "seats")
    assert records(found["ALLOCATION"], *columns) == [(100, 500, 1, 2, 2), (501, None, 0, None, None)]
    assert "501 or more registered electors" in Path(found["REPORT"]).read_text(encoding="utf-8")


def test_no_more_ballots_are_thought_of_than_there_are_electors(run: Any) -> None:
    kinds = {"zone_code": "text", "seats": "integer", "registered": "integer", "votes_MP": "integer",
             "votes_RNI": "integer", "votes_PJD": "integer"}  # fmt: skip
    layer = layer_of(kinds, [["01", 3, 200, 90, 20, 10], ["02", 3, None, 90, 20, 10], ["03", 3, 240, 90, 20, 10]])
    given = {"INPUT": layer, "LAW": "morocco_communal_lists_2021", "ALLOCATION": "TEMPORARY_OUTPUT"}
    found = run("allocateseats", **given, PARTY="MP")
    seats = records(found["OUTPUT"], "seats_MP", "seats_RNI", "seats_PJD", "registered_from")
    assert seats[0] == (2, 1, 0, 120) and seats[1] == seats[2] == (None, 1, None, None)
    rows = records(found["ALLOCATION"], "zone_code", "party", "registered_from", "registered_to")
    ranges = [row[2:] for row in rows if row[1] == "MP"]
    assert ranges == [(120, 200), (120, 239), (240, 240), (241, None), (120, 239), (240, 240)]
    reason = dict(records(run("allocateseats", **given, PARTY="PJD")["OUTPUT"], "zone_code", "seat_reason"))["01"]
    assert reason.endswith("8.33 % of the valid votes; 11 votes missing for the next seat.")


def test_votes_are_no_share_of_fewer_valid_votes(run: Any) -> None:
    layer = layer_of(BALLOTS, [["01", 2, None, None, 50, 60, 40]])
    found = run("allocateseats", INPUT=layer, PARTY="MP", LAW="tunisia_2014")
    assert "with 60 votes, – % of the valid votes" in records(found["OUTPUT"], "seat_reason")[0][0]


def test_a_turnout_below_what_is_published_is_told_with_the_zones(run: Any) -> None:
    rows = [["01", 4, None, 120, 100, 60, 40], ["02", 4, 150, 120, 100, 60, 40], ["03", 4, 400, 120, 100, 60, 40]]
    given = {"INPUT": layer_of(BALLOTS, rows), "PARTY": "MP"}
    for algorithm in ("allocateseats", "simulateseats"):
        run(algorithm, **given, TURNOUT=30)
        assert "TURNOUT: by published figures more than 30 % voted in 1 zones: 02." in run.log.text
        run(algorithm, **given, TURNOUT=80)
        assert "TURNOUT" not in run.log.text
