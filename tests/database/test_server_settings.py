"""Servers, databases and roles that are set otherwise than usual: it makes no difference, or it is told."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Any

import pytest
from looking import content, rows
from pg_server import register
from small_elections import four_results, four_zones
from test_loading import load

from mp_election_plugin.database.opening import open_database
from mp_election_plugin.database.postgis import PostGIS

pytestmark = pytest.mark.parametrize("place", ["postgis"], indirect=True)
OURS = "application_name = 'MP Election Analysis'"


@pytest.fixture
def other_database(place: Any, server: Any) -> Callable[..., str]:
    """Return a function that makes a database on the server and a connection of QGIS to it."""

    def made(name: str, how: str, *statements: str) -> str:
        for database, texts in (("postgres", [f"CREATE DATABASE {name} {how}"]), (name, statements)):
            connection = server.connect(database=database)
            connection.autocommit = True
            for text in texts:
                connection.cursor().execute(text)
            connection.close()
        register(f"{name} {server.name}", server.uri(database=name))
        return f"postgres:{name} {server.name}"

    return made


def as_role(server: Any, database: str, settings: dict[str, str]) -> str:
    """Return the name of a database for a new role with settings of its own."""
    schema = database.rpartition("/")[2]
    user = f"set_{schema}"
    server.execute(f"CREATE ROLE {user} SUPERUSER LOGIN PASSWORD 'x'")
    for name, value in settings.items():
        server.execute(f"ALTER ROLE {user} SET {name} = '{value}'")
    register(f"{user} {server.name}", server.uri(user, "x"))
    return f"postgres:{user} {server.name}/{schema}"


def test_settings_of_a_role_make_no_difference(run: Any, loaded: str, server: Any) -> None:
    other = as_role(server, loaded, {
        "extra_float_digits": "-5", "datestyle": "SQL, DMY", "bytea_output": "escape",
        "standard_conforming_strings": "off", "default_transaction_isolation": "serializable",
        "transform_null_equals": "on", "quote_all_identifiers": "on", "search_path": "", "timezone": "Asia/Tehran",
    })  # fmt: skip
    assert run("validatedatabase", DATABASE=other)["PROBLEMS"] == 0, run.log.text
    for election in ("back\\slash's", "2021"):
        assert load(run, other, ELECTION=election)["CHANGED"] == 1
        assert load(run, other, ELECTION=election)["CHANGED"] == 0
    assert run("validatedatabase", DATABASE=other)["PROBLEMS"] == 0, run.log.text
    here, there = (rows(loaded, "SELECT zone_code, party, share FROM standing WHERE election = ? ORDER BY 1, 2", each)
                   for each in ("2016", "2021"))  # fmt: skip
    assert here == there
    # Who has waited for another editor must see what that one has written.
    with open_database(other) as database, database.transaction(["x"]):
        assert database.fetch("SHOW transaction_isolation", ()) == [("read committed",)]


def test_postgis_out_of_sight_of_qgis_is_told(run: Any, other_database: Any, server: Any) -> None:
    name = f"aside_{server.name}"
    database = other_database(name, "", "CREATE SCHEMA tools", "CREATE EXTENSION postgis SCHEMA tools")
    run("createdatabase", DATABASE=database)
    run("loadzones", DATABASE=database, ZONES=four_zones(), LEVEL="commune", VINTAGE="2024")
    load(run, database)
    wanted = {"DATABASE": database, "ELECTION": "2021", "LEVEL": "commune"}
    told = run.refused("databasemap", **wanted, PARTY="MP")
    assert "search_path" in told and "“tools”" in told, told
    assert run("electionlayer", **wanted)["VOTES"] == 500
    path = told.partition("search_path = ")[2].rstrip(".\n")
    connection = server.connect(database=name)
    with connection, connection.cursor() as cursor:
        cursor.execute(f"ALTER DATABASE {name} SET search_path = {path}")
    connection.close()
    assert run("databasemap", **wanted, PARTY="MP")


def test_an_encoding_without_arabic_is_refused(run: Any, other_database: Any) -> None:
    how = "ENCODING 'LATIN1' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0"
    database = other_database("latin", how, "CREATE EXTENSION postgis")
    told = run.refused("createdatabase", DATABASE=database)
    assert "LATIN1" in told and "UTF8" in told, told
    assert "no such schema" in run.refused("validatedatabase", DATABASE=database)


def test_work_that_the_server_stops_is_told_as_that(
    run: Any, loaded: str, server: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, kept = content(loaded), PostGIS.note_rows

    def slow(self: PostGIS, view: str, count: int) -> None:
        self.fetch("SELECT pg_sleep(20)", ())

    monkeypatch.setattr(PostGIS, "note_rows", slow)
    given = {"RESULTS": four_results(), "ELECTION": "2021", "LEVEL": "commune"}
    limited = as_role(server, loaded, {"statement_timeout": "2s"})
    told = run.refused("loadresults", DATABASE=limited, **given)
    assert "has stopped the work" in told and "statement timeout" in told, told

    def cancel() -> None:
        asleep = f"SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE {OURS} AND query LIKE '%pg_sleep%'"
        end = time.monotonic() + 10
        while not server.execute(asleep) and time.monotonic() < end:
            time.sleep(0.05)

    thread = threading.Thread(target=cancel)
    thread.start()
    told = run.refused("loadresults", DATABASE=loaded, **given)
    thread.join()
    assert "has stopped the work" in told and "user request" in told, told
    assert content(loaded) == before
    monkeypatch.setattr(PostGIS, "note_rows", kept)
    assert load(run, loaded)["CHANGED"] == 1


def test_a_role_without_connections_left_is_told(run: Any, loaded: str, server: Any) -> None:
    user = f"full_{loaded.rpartition('/')[2]}"
    server.execute(f"CREATE ROLE {user} LOGIN PASSWORD 'right-word' CONNECTION LIMIT 0")
    register(f"{user} {server.name}", server.uri(user, "right-word"))
    told = run.refused("validatedatabase", DATABASE=f"postgres:{user} {server.name}/x")
    assert "no more connections" in told and "right-word" not in told, told


def test_the_table_of_styles_is_made_again_by_who_may(run: Any, loaded: str, server: Any) -> None:
    server.execute("ALTER TABLE public.layer_styles RENAME TO kept_styles")
    try:
        wanted = {"DATABASE": loaded, "ELECTION": "2016", "LEVEL": "commune"}
        assert run("databasemap", **wanted, PARTY="MP")
        assert run("removeresults", **wanted)["VOTES"] == 500
        load(run, loaded)
        assert not run.log.warnings or "layer_styles" not in run.log.text, run.log.text
        assert server.execute("SELECT count(*) FROM public.layer_styles") == [(1,)]
    finally:
        server.execute("DROP TABLE IF EXISTS public.layer_styles")
        server.execute("ALTER TABLE public.kept_styles RENAME TO layer_styles")
