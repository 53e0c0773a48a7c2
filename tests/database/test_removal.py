"""Results loaded by mistake are taken out: whole or not at all, nothing else touched, the log kept."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from looking import content, on_server, rows
from osgeo import ogr
from small_elections import four_results, four_zones
from test_loading import load

from mp_election_plugin.database import removal

FILLED = ("election_level", "election_party", "turnout", "standing", "seat")


@pytest.fixture
def zones(run: Any, empty: str) -> str:
    run("loadzones", DATABASE=empty, ZONES=four_zones(), LEVEL="commune", VINTAGE="2024")
    return empty


def styles(database: str, view: str) -> int:
    where = f"f_table_name = '{view}'"
    if on_server(database):
        where += f" AND f_table_schema = '{database.rpartition('/')[2]}'"
    return int(rows(database, f"SELECT count(*) FROM layer_styles WHERE {where}")[0][0])


def test_what_was_loaded_is_gone_and_all_else_is_as_it_was(run: Any, morocco: str, tmp_path: Path) -> None:
    def exported(name: str) -> bytes:
        path = tmp_path / name
        run("exportresults", DATABASE=morocco, OUTPUT=str(path), SEATS=str(tmp_path / f"seats {name}"))
        return path.read_bytes() + (tmp_path / f"seats {name}").read_bytes()

    before = exported("before.csv")
    run("loadzones", DATABASE=morocco, ZONES=four_zones(), LEVEL="ward", VINTAGE="1")
    load(run, morocco, ELECTION="mistake", LEVEL="ward")
    assert exported("with.csv") != before and styles(morocco, "map_mistake_ward") == 1
    found = run("removeresults", DATABASE=morocco, ELECTION="mistake", LEVEL="ward")
    assert (found["LISTS"], found["VOTES"], found["ZONES_REMOVED"]) == (3, 500, 1)
    assert exported("after.csv") == before
    assert styles(morocco, "map_mistake_ward") == 0
    assert rows(morocco, "SELECT algorithm, votes_in FROM import_log WHERE election = 'mistake' ORDER BY fid") == [
        ("loadresults", 500), ("removeresults", 0)]  # fmt: skip
    assert run("validatedatabase", DATABASE=morocco)["PROBLEMS"] == 0, run.log.text
    assert "no results" in run.refused("removeresults", DATABASE=morocco, ELECTION="mistake", LEVEL="ward")
    if not on_server(morocco):
        dataset = ogr.Open(morocco)
        names = [dataset.GetLayer(at).GetName() for at in range(dataset.GetLayerCount())]
        assert "map_mistake_ward" not in names and "map_2021_local_constituency" in names


def test_seats_go_with_their_results(run: Any, morocco: str) -> None:
    run("aggregatedatabase", DATABASE=morocco, ELECTION="2021_local", LEVEL="constituency", PARENT_LEVEL="province")
    run("removeresults", DATABASE=morocco, ELECTION="2021_local", LEVEL="constituency")
    assert "province" in run.log.warnings[-1]
    for table in FILLED:
        query = f"SELECT count(*) FROM {table} WHERE election = '2021_local' AND level = 'constituency'"
        assert rows(morocco, query) == [(0,)], table
    assert rows(morocco, "SELECT sum(votes) FROM election_party WHERE election = '2021_local'") == [(7_588_505,)]
    assert run("validatedatabase", DATABASE=morocco)["PROBLEMS"] == 0, run.log.text


def test_results_removed_can_be_loaded_again(run: Any, zones: str) -> None:
    load(run, zones)
    columns = "zone_code, party, votes, share, rank, margin, gap, zone_class"
    before = rows(zones, f"SELECT {columns} FROM map_2021_commune ORDER BY 1, 2")
    run("removeresults", DATABASE=zones, ELECTION="2021", LEVEL="commune")
    assert load(run, zones, four_results())["CHANGED"] == 1
    assert rows(zones, f"SELECT {columns} FROM map_2021_commune ORDER BY 1, 2") == before
    assert run("databasemap", DATABASE=zones, ELECTION="2021", LEVEL="commune", PARTY="MP")


def test_a_zone_that_another_election_needs_stays(run: Any, zones: str) -> None:
    load(run, zones)
    load(run, zones, ELECTION="2016")
    assert run("removeresults", DATABASE=zones, ELECTION="2021", LEVEL="commune")["ZONES_REMOVED"] == 0
    assert rows(zones, "SELECT code FROM zone WHERE code = '99'") == [("99",)]
    assert rows(zones, "SELECT sum(votes) FROM result") == [(500,)]


def test_a_removal_that_fails_changes_nothing(run: Any, zones: str, monkeypatch: pytest.MonkeyPatch) -> None:
    load(run, zones)
    before = content(zones)

    def broken(*_: Any) -> None:
        raise OSError("full")

    monkeypatch.setattr(removal, "remove_figures", broken)
    run.refused("removeresults", DATABASE=zones, ELECTION="2021", LEVEL="commune")
    assert content(zones) == before
