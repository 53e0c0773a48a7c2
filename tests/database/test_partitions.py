"""Partitions and tables that administrators move away, or that people have put where a load wants to make its own."""

from __future__ import annotations

from typing import Any

import pytest
from looking import change, rows
from small_elections import four_zones, records
from test_loading import load

from mp_election_plugin.database.opening import open_database
from mp_election_plugin.database.partitions import part_of

WANTED = {"ELECTION": "2021", "LEVEL": "commune"}
on_servers = pytest.mark.parametrize("place", ["postgis"], indirect=True)


@pytest.fixture
def zones(run: Any, empty: str) -> str:
    run("loadzones", DATABASE=empty, ZONES=four_zones(), LEVEL="commune", VINTAGE="2024")
    return empty


@pytest.fixture
def detached(run: Any, zones: str) -> str:
    """Return a database of two elections, the first of which an administrator has detached."""
    load(run, zones)
    load(run, zones, ELECTION="2026")
    change(zones, "ALTER TABLE standing DETACH PARTITION standing_1")
    return zones


def votes(run: Any, database: str) -> list[Any]:
    layer = run("electionlayer", DATABASE=database, **WANTED)["OUTPUT"]
    return sorted(records(layer, "zone_code", "votes_MP"), key=str)


@on_servers
def test_results_in_no_partition_are_told(run: Any, detached: str, tmp_path: Any) -> None:
    table = str(tmp_path / "results.csv")
    for name, given in (
        ("electionlayer", WANTED),
        ("databasemap", {**WANTED, "PARTY": "MP"}),
        ("exportresults", {"OUTPUT": table}),
    ):
        told = run.refused(name, DATABASE=detached, **given)
        assert "in no partition" in told and "2021" in told, (name, told)
    assert run("validatedatabase", DATABASE=detached)["PROBLEMS"] == 1, run.log.text
    assert "2021 are in no partition" in run.log.text
    assert run("electionlayer", DATABASE=detached, **{**WANTED, "ELECTION": "2026"})["VOTES"] == 500
    assert run("exportresults", DATABASE=detached, ELECTION="2026", OUTPUT=table)["VOTES"] == 500


@on_servers
@pytest.mark.parametrize("how", ["again", "removed", "attached"])
def test_results_in_no_partition_come_back(run: Any, detached: str, how: str) -> None:
    kept = rows(detached, "SELECT * FROM standing_1 ORDER BY fid")
    if how == "removed":
        run("removeresults", DATABASE=detached, **WANTED)
        assert run("validatedatabase", DATABASE=detached)["PROBLEMS"] == 0, run.log.text
    if how == "attached":
        change(detached, "ALTER TABLE standing ATTACH PARTITION standing_1 FOR VALUES IN ('2021')")
    assert load(run, detached)["CHANGED"] == (how != "attached")
    assert load(run, detached)["CHANGED"] == 0
    assert run("validatedatabase", DATABASE=detached)["PROBLEMS"] == 0, run.log.text
    assert run("databasemap", DATABASE=detached, **WANTED, PARTY="MP")
    assert sum(each[1] or 0 for each in votes(run, detached)) == 130
    assert rows(detached, "SELECT * FROM standing_1 ORDER BY fid") == kept
    ((number, different),) = rows(detached, "SELECT count(*), count(DISTINCT fid) FROM standing")
    assert number == different


@on_servers
def test_a_table_in_the_place_of_a_partition_stays(run: Any, zones: str) -> None:
    change(zones, "CREATE TABLE standing_1 (mine text)")
    change(zones, "CREATE VIEW standing_1_2 AS SELECT 1 AS mine")
    change(zones, "CREATE TYPE standing_1_3 AS ENUM ('mine')")
    assert load(run, zones)["CHANGED"] == 1
    assert run("validatedatabase", DATABASE=zones)["PROBLEMS"] == 0, run.log.text
    assert rows(zones, "SELECT sum(votes) FROM standing_1_4") == [(500,)]
    assert rows(zones, "SELECT * FROM standing_1") == []


@on_servers
def test_partitions_are_found_by_the_exact_election(run: Any, zones: str) -> None:
    odd = ["a", "a', 'b", "it's", "back\\slash", "DEFAULT", "b"]
    for election in odd:
        load(run, zones, ELECTION=election)
    with open_database(zones) as database:
        assert [part_of(database, election) for election in odd] == [f"standing_{number}" for number in range(1, 7)]
        assert part_of(database, "c") is None
    change(zones, "ALTER TABLE standing DETACH PARTITION standing_1; ALTER TABLE standing DETACH PARTITION standing_6")
    with open_database(zones) as database:
        assert part_of(database, "a") is part_of(database, "b") is None
    change(zones, "CREATE TABLE several PARTITION OF standing FOR VALUES IN ('x', 'a', 'b')")
    with open_database(zones) as database:
        assert part_of(database, "a") == part_of(database, "b") == "several"
        assert part_of(database, "c") is None
    change(zones, "CREATE TABLE rest PARTITION OF standing DEFAULT")
    assert load(run, zones, ELECTION="c")["CHANGED"] == load(run, zones, ELECTION="a")["CHANGED"] == 1
    load(run, zones, ELECTION="b")
    assert run("validatedatabase", DATABASE=zones)["PROBLEMS"] == 0, run.log.text


def test_a_table_or_view_in_the_place_of_a_map_stays(run: Any, zones: str) -> None:
    change(zones, "CREATE TABLE map_2021_commune (mine text)")
    change(zones, "CREATE VIEW map_2026_commune AS SELECT 1 AS mine")
    for election in ("2021", "2026"):
        load(run, zones, ELECTION=election)
        found = run("databasemap", DATABASE=zones, ELECTION=election, LEVEL="commune", PARTY="MP")
        assert f"map_{election}_commune_2" in found["SOURCE"]
    assert rows(zones, "SELECT * FROM map_2021_commune") == []
    assert rows(zones, "SELECT * FROM map_2026_commune") == [(1,)]


def test_a_table_in_the_place_of_a_map_that_is_gone_stays(run: Any, zones: str) -> None:
    load(run, zones)
    change(zones, "DROP VIEW map_2021_commune")
    change(zones, "CREATE TABLE map_2021_commune (mine text)")
    assert "map_2021_commune_2" in run("databasemap", DATABASE=zones, **WANTED, PARTY="MP")["SOURCE"]
    assert load(run, zones)["CHANGED"] == 0
    assert run("validatedatabase", DATABASE=zones)["WARNINGS"] == 0, run.log.text
    run("removeresults", DATABASE=zones, **WANTED)
    assert rows(zones, "SELECT * FROM map_2021_commune") == []
