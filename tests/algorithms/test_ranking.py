"""The priority list of a party as layer and table: Morocco's order, first zones only, and what is refused."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsVectorLayer
from small_elections import four_results, names_of, records

from mp_election_plugin.algorithms.rank_zones import KINDS


@pytest.fixture
def morocco_layer(run: Any, sample: Path) -> QgsVectorLayer:
    return run("joinresults", ZONES=f"{sample}|layername=constituencies", MATCHING=1,
               RESULTS=f"{sample}|layername=results_2021_local")["OUTPUT"]  # fmt: skip


def test_morocco_is_ranked_by_excess_votes_unless_told_otherwise(run: Any, morocco_layer: QgsVectorLayer) -> None:
    classified = run("classifyzones", INPUT=morocco_layer, PARTY="MP")["OUTPUT"]
    found = run("rankzones", INPUT=classified, PARTY="MP", LIST="TEMPORARY_OUTPUT")
    assert names_of(found["OUTPUT"]) == [*names_of(classified), *KINDS]
    assert (found["ZONES_RANKED"], found["ZONES_UNRANKED"], found["PARTY_VOTES"]) == (79, 13, 534292)
    listed = records(found["LIST"], "priority_rank", "excess_votes", "priority_score", "zone_name")
    ranked = [row for row in listed if row[0] is not None]
    assert [row[0] for row in ranked] == list(range(1, 80))
    assert [row[1] for row in ranked] == [row[2] for row in ranked] == sorted((row[1] for row in ranked), reverse=True)
    assert all(row[0] is None for row in listed[79:])
    reasons = dict(records(found["LIST"], "zone_name", "priority_reason"))
    assert reasons[ranked[0][3]].startswith("Rank 1 of 79: +")
    assert {reasons[name] for rank, _, _, name in listed if rank is None} == {"Not ranked: no list of the party."}


def test_the_nearest_winning_places_come_first_and_those_held_are_left_out(
    run: Any, morocco_layer: QgsVectorLayer, tmp_path: Path
) -> None:
    path = tmp_path / "near.csv"
    found = run("rankzones", INPUT=morocco_layer, PARTY="MP", CRITERION="last_place", DIRECTION="gain", TOP=10,
                LIST=str(path))  # fmt: skip
    held = run("classifyzones", INPUT=morocco_layer, PARTY="MP")["ZONES_IN_PLACE"]
    assert found["ZONES_RANKED"] == 79 - held
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [int(row["priority_rank"]) for row in rows] == list(range(1, 11))
    missing = [int(row["priority_last_place"]) for row in rows]
    assert missing == sorted(missing) and missing[0] >= 0
    assert found["OUTPUT"].featureCount() == 10
    assert f"{missing[0]:,} votes missing to the last winning place" in rows[0]["priority_reason"]


def test_running_again_replaces_the_ranking_and_several_criteria_have_weights(run: Any) -> None:
    once = run("rankzones", INPUT=four_results(), PARTY="MP")["OUTPUT"]
    twice = run("rankzones", INPUT=once, PARTY="MP", WEIGHTS="contribution = 3; next_place=1", DIRECTION="gain")
    assert names_of(twice["OUTPUT"]) == names_of(once)
    scores = dict(records(twice["OUTPUT"], "zone_code", "priority_score"))
    assert scores == {"01": 0.375, "02": 0.25, "03": None, "99": None}
    reasons = dict(records(twice["OUTPUT"], "zone_code", "priority_reason"))
    assert reasons["99"] == "Not ranked: Votes to the next place: no list is ahead."


@pytest.mark.parametrize("weights", ["share=1", "excess_votes", "excess_votes=0", "excess_votes=1, excess_votes=2"])
def test_weights_that_say_nothing_are_refused(run: Any, weights: str) -> None:
    told = run.refused("rankzones", INPUT=four_results(), PARTY="MP", WEIGHTS=weights)
    assert weights.split("=")[0].split(",")[0] in told


def test_a_reserve_that_is_published_nowhere_is_not_one_of_0(run: Any, morocco_layer: QgsVectorLayer) -> None:
    assert run("rankzones", INPUT=morocco_layer, PARTY="MP")["TURNOUT_RESERVE"] is None


@pytest.mark.parametrize(("direction", "field"), [("gain", "seat_missing"), ("defend", "seat_cushion")])
def test_the_nearest_seats_of_the_law_come_first(
    run: Any, morocco_layer: QgsVectorLayer, direction: str, field: str
) -> None:
    """By the fields of allocateseats, which have to be those of the party."""
    seats = run("allocateseats", INPUT=morocco_layer, LAW="morocco_house_2021", PARTY="MP")["OUTPUT"]
    found = run("rankzones", INPUT=seats, PARTY="MP", CRITERION="next_seat", DIRECTION=direction)
    rows = records(found["OUTPUT"], "priority_rank", "priority_score", field)
    ranked = sorted(row for row in rows if row[0] is not None)
    assert len(ranked) == found["ZONES_RANKED"] > 10
    assert [row[1] for row in ranked] == sorted(row[1] for row in ranked) == [row[2] for row in ranked]
    for layer, party in ((morocco_layer, "MP"), (seats, "PAM")):
        told = run.refused("rankzones", INPUT=layer, PARTY=party, CRITERION="next_seat", DIRECTION=direction)
        assert "mpelection:allocateseats" in told and party in told
