"""Servers that are not there, go away or refuse, people who may only read, and schemas that are not right."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from kill_loads import make_data
from looking import content, rows
from pg_server import programs, register
from qgis.core import QgsVectorLayer
from small_elections import four_results, four_zones, layer_of
from test_loading import load

from mp_election_plugin.core.errors import Conflict, ElectionError
from mp_election_plugin.database import connection as seam
from mp_election_plugin.database import postgis, results, sql
from mp_election_plugin.database.opening import open_database
from mp_election_plugin.database.postgis import PostGIS

pytestmark = pytest.mark.parametrize("place", ["postgis"], indirect=True)
HERE = Path(__file__).resolve().parent
OURS = "application_name = 'MP Election Analysis'"


def refused(run: Any, database: str) -> str:
    return run.refused("loadresults", DATABASE=database, RESULTS=four_results(), ELECTION="2021", LEVEL="commune")


def schema_of(database: str) -> str:
    return database.rpartition("/")[2]


def test_what_cannot_be_reached_is_told(run: Any, loaded: str, server: Any) -> None:
    server.execute("CREATE ROLE stranger LOGIN PASSWORD 'right-word'")
    schema = schema_of(loaded)
    register(f"wrong password {server.name}", server.uri("stranger", "wrong-word"))
    register(f"nobody {server.name}", server.uri("nobody", "x"))
    register(f"no database {server.name}", server.uri(database="nowhere"))
    register(f"down {server.name}", server.uri().replace(str(server.folder), "/nowhere"))
    words = {
        "postgres:unknown": "no PostgreSQL connection",
        f"postgres:wrong password {server.name}/{schema}": "password",
        f"postgres:nobody {server.name}/{schema}": "refuses the user",
        f"postgres:no database {server.name}/{schema}": "no such database",
        f"postgres:down {server.name}/{schema}": "cannot be reached",
        f"postgres:{server.name}/missing": "no such schema",
        f"postgres:{server.name}/public": "no electoral database",
    }
    for name, word in words.items():
        for told in (refused(run, name), run.refused("electionlayer", DATABASE=name, ELECTION="1", LEVEL="x")):
            assert word in told and "wrong-word" not in told and "Traceback" not in told, (name, told)


def test_no_part_of_a_password_is_shown(run: Any, loaded: str, server: Any) -> None:
    """A password with a quote and a space, of which QGIS's own function shows what follows them."""
    schema, word = schema_of(loaded), "begin'middle \\end"
    user = f"quoted_{schema}"
    server.execute(f"CREATE ROLE {user} LOGIN SUPERUSER PASSWORD %s", word)
    register(f"{user} {server.name}", server.uri(user, word))
    given = {"DATABASE": f"postgres:{user} {server.name}/{schema}", "ELECTION": "2016", "LEVEL": "commune",
             "PARTY": "MP"}  # fmt: skip
    shown = run("databasemap", **given)["SOURCE"] + run.log.text
    assert "map_2016_commune" in shown and '"party" = ' in shown
    # One that is missing is made anew; another one under its name is not replaced.
    server.execute(f"DROP VIEW {schema}.map_2016_commune")
    server.execute(f"CREATE VIEW {schema}.map_2016_commune AS SELECT 1 AS fid")
    shown += run.refused("databasemap", **given)
    assert not [part for part in ("begin", "middle", "end'", "\\end") if part in shown], shown


def test_a_schema_of_any_name_holds_its_tables(run: Any, place: Any, server: Any) -> None:
    for more in (' What? "Now" %s', "a?b"):
        database = place("x") + more
        name = schema_of(database)
        run("createdatabase", DATABASE=database)
        run("loadzones", DATABASE=database, ZONES=four_zones(), LEVEL="commune", VINTAGE="2024")
        load(run, database)
        assert run("databasemap", DATABASE=database, ELECTION="2021", LEVEL="commune", PARTY="MP")
        found = server.execute("SELECT count(*) FROM pg_tables WHERE schemaname = %s AND tablename = 'zone'", name)
        assert found == [(1,)]
    assert server.execute("SELECT 1 FROM pg_tables WHERE schemaname = 'public' AND tablename = 'zone'") == []


def test_a_database_without_postgis_is_told(run: Any, place: Any, server: Any) -> None:
    connection = server.connect()
    connection.autocommit = True
    connection.cursor().execute("CREATE DATABASE bare")
    connection.close()
    register(f"bare {server.name}", server.uri(database="bare"))
    assert "CREATE EXTENSION" in run.refused("createdatabase", DATABASE=f"postgres:bare {server.name}")


def test_a_newer_schema_is_told_and_left_alone(run: Any, loaded: str, server: Any) -> None:
    server.execute(f"UPDATE {schema_of(loaded)}.meta SET value = '99'")
    before = content(loaded)
    assert "99" in refused(run, loaded)
    assert "99" in run.refused("validatedatabase", DATABASE=loaded)
    assert content(loaded) == before


def test_an_older_schema_is_brought_up_to_date(loaded: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "sql"
    shutil.copytree(Path(sql.__file__).parent, folder)
    (folder / "migrate").mkdir(exist_ok=True)
    monkeypatch.setattr(sql, "_FOLDER", folder)
    monkeypatch.setattr(seam, "SCHEMA_VERSION", 3)
    (folder / "migrate" / "2.sql").write_text("ALTER TABLE election ADD COLUMN round INTEGER\n", encoding="utf-8")
    sql.text_of.cache_clear()
    with open_database(loaded) as database:
        assert database.version() == 3
    assert rows(loaded, "SELECT round FROM election") == [(None,)]
    sql.text_of.cache_clear()


def test_a_failed_creation_leaves_nothing(run: Any, place: Any, server: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(self: PostGIS) -> None:
        raise ElectionError("no")

    monkeypatch.setattr(PostGIS, "register", broken)
    name = place("broken")
    run.refused("createdatabase", DATABASE=name)
    assert server.execute("SELECT 1 FROM pg_namespace WHERE nspname = %s", schema_of(name)) == []


@pytest.fixture
def people(run: Any, place: Any, server: Any) -> Callable[[str], str]:
    """Return how an editor, another editor and a reader name a database whose roles the shipped script has made."""
    name = place("shared")
    schema = schema_of(name)
    script = HERE.parents[1] / "mp_election_plugin" / "resources" / "postgis_roles.sql"
    folder = programs()
    assert folder is not None
    command = [str(folder / "psql"), "-q", "-h", str(server.folder), "-U", "postgres", "-d", "elections",
               "-v", f"schema={schema}", "-f", str(script)]  # fmt: skip
    for _ in range(2):
        subprocess.run(command, check=True)
    for person, role in (("anna", "editor"), ("said", "editor"), ("omar", "reader")):
        user = f"{person}_{schema}"
        server.execute(f"CREATE ROLE {user} LOGIN PASSWORD 'secret-word'; GRANT {schema}_{role} TO {user}")
        register(f"{user} {server.name}", server.uri(user, "secret-word"))
    return lambda person: f"postgres:{person}_{schema} {server.name}/{schema}"


def test_editors_write_and_a_reader_reads(run: Any, people: Callable[[str], str]) -> None:
    anna, said, omar = map(people, ("anna", "said", "omar"))
    run("createdatabase", DATABASE=anna, PACK="morocco")
    run("loadzones", DATABASE=anna, ZONES=four_zones(), LEVEL="parish", VINTAGE="2024")
    load(run, anna, LEVEL="parish")
    # What one editor has made, another one corrects.
    fields = {"zone_code": "text", "votes_MP": "integer"}
    corrected = layer_of(fields, [["01", 7], ["02", 8]])
    assert load(run, said, corrected, LEVEL="parish")["CHANGED"] == 1
    assert load(run, said, ELECTION="2016", LEVEL="parish")["CHANGED"] == 1
    before = content(omar)
    for name, given in (
        ("loadresults", {"RESULTS": four_results(), "ELECTION": "2011", "LEVEL": "parish"}),
        ("loadzones", {"ZONES": four_zones(), "LEVEL": "ward", "VINTAGE": "1"}),
        ("aggregatedatabase", {"ELECTION": "2016", "LEVEL": "parish", "PARENT_LEVEL": "province"}),
    ):
        told = run.refused(name, DATABASE=omar, **given)
        assert "may not" in told or "no parent" in told, told
        assert "secret-word" not in told
    assert content(omar) == before
    assert run("electionlayer", DATABASE=omar, ELECTION="2021", LEVEL="parish")["VOTES"] == 15
    assert run("validatedatabase", DATABASE=omar)["PROBLEMS"] == 0, run.log.text
    mapped = run("databasemap", DATABASE=omar, ELECTION="2021", LEVEL="parish", PARTY="MP")
    assert "map_2021_parish" in mapped["SOURCE"] and "secret-word" not in mapped["SOURCE"] + run.log.text
    with open_database(omar, read_only=True) as database:
        source, provider = database.layer_source("map_2021_parish")
    layer = QgsVectorLayer(source, "map", provider)
    assert layer.isValid() and layer.renderer().type() == "categorizedSymbol"


def test_an_older_schema_waits_for_an_editor(run: Any, people: Callable[[str], str]) -> None:
    from test_editing import back_to_version_1

    anna, omar = map(people, ("anna", "omar"))
    run("createdatabase", DATABASE=anna, PACK="morocco")
    back_to_version_1(anna)
    before = content(anna)
    told = run.refused("validatedatabase", DATABASE=omar)
    assert "older schema" in told and "Traceback" not in told
    assert content(anna) == before
    run("editelection", DATABASE=anna, ELECTION="2021_local", NOTE="looked at")
    assert run("validatedatabase", DATABASE=omar)["PROBLEMS"] == 0, run.log.text
    assert len(rows(omar, "SELECT * FROM edit_log")) == 1
    told = run.refused("editparty", DATABASE=omar, PARTY="MP", COLOUR="#123456")
    assert "may not" in told


def test_who_may_not_keep_styles_loads_all_the_same(run: Any, place: Any, server: Any) -> None:
    """The usual server: somebody else's layer_styles, and a schema public in which people may make nothing."""
    database = place("own")
    user = f"lone_{schema_of(database)}"
    server.execute(f"CREATE ROLE {user} LOGIN PASSWORD 'x'; GRANT CREATE ON DATABASE elections TO {user}")
    register(f"{user} {server.name}", server.uri(user, "x"))
    mine = f"postgres:{user} {server.name}/{schema_of(database)}"
    run("createdatabase", DATABASE=mine)
    run("loadzones", DATABASE=mine, ZONES=four_zones(), LEVEL="commune", VINTAGE="2024")
    assert load(run, mine)["VOTES_IN"] == 500
    assert [text for text in run.log.warnings if "layer_styles" in text], run.log.text
    assert run("databasemap", DATABASE=mine, ELECTION="2021", LEVEL="commune", PARTY="MP")
    assert run("removeresults", DATABASE=mine, ELECTION="2021", LEVEL="commune")["VOTES"] == 500
    server.execute(f"GRANT ALL ON public.layer_styles TO {user}; GRANT ALL ON ALL SEQUENCES IN SCHEMA public TO {user}")
    load(run, mine)
    assert "layer_styles" not in run.log.text


def test_a_reader_connection_cannot_write(loaded: str) -> None:
    with open_database(loaded, read_only=True) as database, pytest.raises(ElectionError, match="reading only"):
        database.rows("remove_results", ("2016", "commune"))


def test_a_read_only_server_is_told(run: Any, loaded: str, server: Any) -> None:
    before = content(loaded)
    server.execute("ALTER DATABASE elections SET default_transaction_read_only = on")
    try:
        assert "reading only" in refused(run, loaded)
        assert run("electionlayer", DATABASE=loaded, ELECTION="2016", LEVEL="commune")["VOTES"] == 500
    finally:
        connection = server.connect(options="-c default_transaction_read_only=off")
        with connection, connection.cursor() as cursor:
            cursor.execute("ALTER DATABASE elections RESET default_transaction_read_only")
        connection.close()
    assert content(loaded) == before


def end_ours(server: Any) -> None:
    server.execute(f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE {OURS}")


@pytest.mark.parametrize("moment", ["note_rows", "_commit", "insert_blocks"])
def test_a_connection_that_ends_in_mid_load_changes_nothing(
    run: Any, loaded: str, server: Any, monkeypatch: pytest.MonkeyPatch, moment: str
) -> None:
    before, kept = content(loaded), getattr(PostGIS, moment)

    def ended(self: PostGIS, *given: Any) -> None:
        end_ours(server)
        kept(self, *given)

    monkeypatch.setattr(PostGIS, moment, ended)
    told = refused(run, loaded)
    assert "went away while it was confirming" in told if moment == "_commit" else "ended the connection" in told
    assert content(loaded) == before
    monkeypatch.setattr(PostGIS, moment, kept)
    assert load(run, loaded)["CHANGED"] == 1


def test_a_server_that_stops_in_mid_load_changes_nothing(
    run: Any, loaded: str, server: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = content(loaded)
    # This server does not wait for its disk, so what was loaded a moment ago could go with it.
    server.execute("CHECKPOINT")
    monkeypatch.setattr(PostGIS, "note_rows", lambda self, view, count: server.stop())
    try:
        assert "ended the connection" in refused(run, loaded)
        assert "cannot be reached" in refused(run, loaded)
    finally:
        server.start()
    assert content(loaded) == before


def test_another_editor_of_the_same_election_is_waited_for(
    run: Any, loaded: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(postgis, "_WAIT", "300ms")
    before = content(loaded)
    with open_database(loaded) as other, other.transaction(["election 2021"], ["level commune"]):
        assert "another editor" in refused(run, loaded)
        # Another election of the same level is not in its way, other zones of the level are.
        assert load(run, loaded, ELECTION="2011")["CHANGED"] == 1
        told = run.refused("loadzones", DATABASE=loaded, ZONES=four_zones(), LEVEL="commune", VINTAGE="1")
        assert "another editor" in told
    assert len(content(loaded)["import_log"]) == len(before["import_log"]) + 1
    assert load(run, loaded)["CHANGED"] == 1


def test_a_deadlock_is_tried_again_and_not_for_ever(run: Any, loaded: str, monkeypatch: pytest.MonkeyPatch) -> None:
    store, tries = results.store, []

    def never(*given: Any) -> Any:
        tries.append(1)
        raise Conflict("deadlock detected")

    def store_later(*given: Any) -> Any:
        return never() if len(tries) < 2 else store(*given)

    monkeypatch.setattr(results, "store", store_later)
    assert load(run, loaded)["CHANGED"] == 1
    assert len(tries) == 2 and "deadlock" in run.log.text
    monkeypatch.setattr(results, "store", never)
    tries.clear()
    assert "deadlock" in refused(run, loaded)
    assert len(tries) == 4


def test_a_real_deadlock_is_told_apart(loaded: str) -> None:
    """The other one waits for what this one has, and this one asks for what the other one has."""
    import threading

    with open_database(loaded) as one, open_database(loaded) as other:
        told: list[BaseException] = []

        def second() -> None:
            try:
                with other.transaction(["b"]):
                    ready.set()
                    with other.last("a"):
                        pass
            except ElectionError as error:
                told.append(error)

        ready = threading.Event()
        thread = threading.Thread(target=second)
        try:
            with one.transaction(["a"]):
                thread.start()
                ready.wait(10)
                with one.last("b"):
                    pass
        except ElectionError as error:
            told.append(error)
        thread.join()
        assert [type(error) for error in told] == [Conflict]


def test_a_client_that_is_killed_in_mid_load_changes_nothing(run: Any, empty: str, server: Any, tmp_path: Path) -> None:
    data = str(tmp_path / "data.gpkg")
    make_data(data, 6000)
    run("loadzones", DATABASE=empty, ZONES=f"{data}|layername=zones", LEVEL="x", VINTAGE="1")
    before = content(empty)
    script = tmp_path / "load.py"
    script.write_text(
        "import sys\n"
        f"sys.path[:0] = [{str(HERE)!r}]\n"
        "from kill_loads import load, start_qgis\n"
        "from pg_server import register\n"
        "from qgis.core import QgsApplication\n"
        "kept = QgsApplication([], False)\n"
        "kept.initQgis()\n"
        "register(sys.argv[4], sys.argv[3])\n"
        "load(*sys.argv[1:3])\n",
        encoding="utf-8",
    )
    command = [sys.executable, str(script), empty, data, server.uri(), server.name]
    child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    assert child.stdin is not None and child.stdout is not None
    while child.stdout.readline().strip() != b"ready":
        assert child.poll() is None
    child.stdin.write(b"\n")
    child.stdin.flush()
    copying = f"SELECT 1 FROM pg_stat_activity WHERE {OURS} AND query LIKE 'COPY \"standing%'"
    while not server.execute(copying):
        assert child.poll() is None
        time.sleep(0.01)
    os.kill(child.pid, signal.SIGKILL)
    child.wait()
    child.stdin.close()
    child.stdout.close()
    end = time.monotonic() + 20
    while server.execute(f"SELECT 1 FROM pg_stat_activity WHERE {OURS}") and time.monotonic() < end:
        time.sleep(0.05)
    assert content(empty) == before
    assert server.execute("SELECT 1 FROM pg_locks WHERE locktype = 'advisory'") == []
