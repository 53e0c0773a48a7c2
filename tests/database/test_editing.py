"""What elections, levels and parties are called can be corrected, with a log; what refers to them stays whole."""

from __future__ import annotations

from typing import Any

import pytest
from looking import change, content, on_server, rows
from small_elections import four_zones
from test_loading import load


@pytest.fixture
def loaded(run: Any, empty: str) -> str:
    run("loadzones", DATABASE=empty, ZONES=four_zones(), LEVEL="commune", VINTAGE="2024")
    load(run, empty, ELECTION_DATE="08/09/2021")
    return empty


def title(database: str) -> str:
    query = "SELECT description FROM gpkg_contents WHERE table_name = 'map_2021_commune'"
    if on_server(database):
        query = "SELECT obj_description('map_2021_commune'::regclass)"
    return str(rows(database, query)[0][0])


def test_an_election_is_corrected_and_the_log_has_what_was(run: Any, loaded: str) -> None:
    assert rows(loaded, "SELECT name, date FROM election") == [("2021", "2021-09-08")]
    given = {"NAME": "House 2021", "DATE": "9/9/2021", "BALLOT": "local'); DROP TABLE zone; --", "NOTE": "فاس"}
    assert run("editelection", DATABASE=loaded, ELECTION="2021", **given)["CHANGED"] == 4
    query = "SELECT name, date, body, ballot, law, note FROM election WHERE id = '2021'"
    assert rows(loaded, query) == [("House 2021", "2021-09-09", None, given["BALLOT"], None, "فاس")]
    log = rows(loaded, "SELECT item, code, field, old_value, new_value FROM edit_log ORDER BY fid")
    assert log[:2] == [("election", "2021", "name", "2021", "House 2021"),
                       ("election", "2021", "date", "2021-09-08", "2021-09-09")]  # fmt: skip
    assert len(log) == 4
    assert title(loaded) == "House 2021, commune"
    # Emptied by a hyphen; what is not given stays.
    assert run("editelection", DATABASE=loaded, ELECTION="2021", BALLOT="-", NAME="House 2021")["CHANGED"] == 1
    assert rows(loaded, query) == [("House 2021", "2021-09-09", None, None, None, "فاس")]
    assert run("validatedatabase", DATABASE=loaded)["PROBLEMS"] == 0, run.log.text


def test_the_same_again_changes_nothing(run: Any, loaded: str) -> None:
    before = content(loaded)
    assert run("editelection", DATABASE=loaded, ELECTION="2021", DATE="2021-09-08")["CHANGED"] == 0
    assert run("editparty", DATABASE=loaded, PARTY="mp", NAME_FR="-")["CHANGED"] in (0, 1)
    run("editparty", DATABASE=loaded, PARTY="mp", NAME_FR="Mouvement populaire")
    before = content(loaded)
    assert run("editparty", DATABASE=loaded, PARTY="MP", NAME_FR="Mouvement populaire")["CHANGED"] == 0
    assert content(loaded) == before
    for name, given in (("election", {"DATE": "yesterday"}), ("election", {"NAME": "-"}), ("election", {})):
        assert run.refused(f"edit{name}", DATABASE=loaded, ELECTION="2021", **given)
    told = run.refused("editelection", DATABASE=loaded, ELECTION="2020", NAME="x")
    assert "2020" in told and "2021" in told
    assert "commune" in run.refused("editlevel", DATABASE=loaded, LEVEL="town", NAME="x")
    assert "PJD" in run.refused("editparty", DATABASE=loaded, PARTY="XYZ", NAME="x")
    assert content(loaded) == before


def test_a_level_and_a_party_are_corrected(run: Any, loaded: str) -> None:
    assert run("editlevel", DATABASE=loaded, LEVEL="commune", NAME="Communes", RANK=4)["CHANGED"] == 2
    assert rows(loaded, "SELECT name, rank, grain FROM level") == [("Communes", 4, "parts")]
    assert title(loaded) == "2021, Communes"
    found = run("editparty", DATABASE=loaded, PARTY="mp", NAME="The Movement", NAME_AR="الحركة", COLOUR="#0A0b0C")
    assert found["CHANGED"] == 3
    query = "SELECT name, name_ar, colour FROM party WHERE code = 'MP'"
    assert rows(loaded, query) == [("The Movement", "الحركة", "#0A0B0C")]
    layer = run("databasemap", DATABASE=loaded, ELECTION="2021", LEVEL="commune", PARTY="The Movement")["OUTPUT"]
    assert layer.isValid()
    # A later load takes neither back.
    load(run, loaded, ELECTION_NAME="Another")
    assert rows(loaded, query) == [("The Movement", "الحركة", "#0A0B0C")]
    assert rows(loaded, "SELECT name FROM election") == [("2021",)]


def test_a_date_that_is_none_is_refused_at_the_load_too(run: Any, loaded: str) -> None:
    before = content(loaded)
    told = run.refused("loadresults", DATABASE=loaded, RESULTS=four_zones(), ELECTION="2026", LEVEL="commune",
                       ELECTION_DATE="2026-02-30")  # fmt: skip
    assert "2026-02-30" in told or "votes_" in told
    assert content(loaded) == before


def back_to_version_1(database: str) -> None:
    """Take back what version 2 of the schema brought."""
    change(database, "DROP TABLE edit_log")
    change(database, "ALTER TABLE election DROP COLUMN note")
    if not on_server(database):
        change(database, "DELETE FROM gpkg_contents WHERE table_name = 'edit_log'")
        change(database, "DELETE FROM sqlite_sequence WHERE name LIKE 'map_%'")
    change(database, "UPDATE meta SET value = '1' WHERE item = 'schema_version'")


def test_a_database_of_version_1_is_brought_to_what_a_new_one_is(run: Any, loaded: str) -> None:
    """A reader is enough, for the first one who opens it brings it up to date."""
    columns = "SELECT * FROM election"
    before, new = content(loaded), rows(loaded, columns)
    back_to_version_1(loaded)
    assert run("validatedatabase", DATABASE=loaded)["PROBLEMS"] == 0
    now = content(loaded)
    assert rows(loaded, columns) == new
    differing = {name for name in before if before[name] != now.get(name)}
    # GeoPackage keeps the date of a table's last change.
    assert differing <= {"gpkg_contents", "sqlite_sequence"}, differing
    assert set(before) == set(now)
    assert run("editelection", DATABASE=loaded, ELECTION="2021", NOTE="x")["CHANGED"] == 1


def test_two_who_bring_a_database_up_to_date_at_once_do_it_once(run: Any, loaded: str) -> None:
    from concurrent.futures import ThreadPoolExecutor

    from mp_election_plugin.database.opening import open_database

    def opened(_: int) -> int:
        with open_database(loaded, read_only=True) as database:
            return database.version()

    back_to_version_1(loaded)
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(opened, range(8))) == [2] * 8
    assert run("validatedatabase", DATABASE=loaded)["PROBLEMS"] == 0, run.log.text
