"""An output of any algorithm may go to a file or server, but never in the place of a table of an electoral database."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from looking import content
from qgis.core import QgsVectorLayer
from small_elections import four_zones
from test_loading import load

on_servers = pytest.mark.parametrize("place", ["postgis"], indirect=True)
OWN = ("standing_1", "standing", "turnout", "seat", "alias", "unmatched", "edit_log", "meta", "zone", "election_level",
       "import_log", "map_2021_commune", "result")  # fmt: skip


@pytest.fixture
def loaded(run: Any, empty: str) -> str:
    run("loadzones", DATABASE=empty, ZONES=four_zones(), LEVEL="commune", VINTAGE="2024")
    load(run, empty)
    return empty


def destination(server: Any, schema: str, table: str, scheme: str = "postgis:") -> str:
    place = f'"{schema}"."{table}"' if schema else f'"{table}"'
    return f"{scheme}{server.uri()} table={place} (geom)"


def in_file(path: str, table: str) -> str:
    return f"ogr:dbname='{path}' table=\"{table}\" (geom)"


@on_servers
def test_no_output_replaces_a_table_of_a_database(run: Any, loaded: str, server: Any) -> None:
    schema, before = loaded.rpartition("/")[2], content(loaded)
    wanted = {"DATABASE": loaded, "ELECTION": "2021", "LEVEL": "commune"}
    for table in OWN:
        told = run.refused("electionlayer", **wanted, OUTPUT=destination(server, schema, table))
        assert "electoral database" in told and f"“{table}”" in told and "Traceback" not in told, told
    layer = run("electionlayer", **wanted)["OUTPUT"]
    for scheme in ("postgis:", "postgres:", "postgres://"):
        there = destination(server, schema, "standing_1", scheme)
        told = run.refused("classifyzones", INPUT=layer, PARTY="MP", OUTPUT=there)
        assert "electoral database" in told, told
    # What was a partition of it still holds results, and a partition may lie in another schema.
    server.execute(f"CREATE SCHEMA aside_{schema}; ALTER TABLE {schema}.standing_1 SET SCHEMA aside_{schema}")
    assert "electoral" in run.refused("electionlayer", **wanted, OUTPUT=there.replace(schema, f"aside_{schema}"))
    server.execute(f"ALTER TABLE aside_{schema}.standing_1 SET SCHEMA {schema}")
    assert content(loaded) == before


@on_servers
def test_a_table_found_on_the_search_path_is_told_too(run: Any, loaded: str, server: Any) -> None:
    schema, before = loaded.rpartition("/")[2], content(loaded)
    user = f"path_{schema}"
    server.execute(f"CREATE ROLE {user} SUPERUSER LOGIN PASSWORD 'x'; ALTER ROLE {user} SET search_path = {schema}")
    there = f'postgis:{server.uri(user, "x")} table="turnout" (geom)'
    told = run.refused("electionlayer", DATABASE=loaded, ELECTION="2021", LEVEL="commune", OUTPUT=there)
    assert schema in told, told
    assert content(loaded) == before


@on_servers
def test_styles_of_all_layers_are_not_replaced(run: Any, loaded: str, server: Any) -> None:
    before = server.execute("SELECT count(*) FROM public.layer_styles")
    told = run.refused("electionlayer", DATABASE=loaded, ELECTION="2021", LEVEL="commune",
                       OUTPUT=destination(server, "public", "layer_styles"))  # fmt: skip
    assert "layer_styles" in told
    assert server.execute("SELECT count(*) FROM public.layer_styles") == before


@on_servers
def test_tables_of_ones_own_are_written_again_and_again(run: Any, loaded: str, server: Any) -> None:
    schema = loaded.rpartition("/")[2]
    server.execute(f"CREATE SCHEMA own_{schema}")
    for there, table in ((schema, "mine"), (schema, "Standing"), (f"own_{schema}", "turnout")):
        for _ in range(2):
            run("electionlayer", DATABASE=loaded, ELECTION="2021", LEVEL="commune",
                OUTPUT=destination(server, there, table))  # fmt: skip
        source = f'{server.uri()} table="{there}"."{table}" (geom)'
        assert QgsVectorLayer(source, "mine", "postgres").featureCount() == 5
    assert run("validatedatabase", DATABASE=loaded)["PROBLEMS"] == 0, run.log.text


@on_servers
def test_a_server_that_is_not_there_is_told_without_its_password(run: Any, loaded: str, server: Any) -> None:
    gone = server.uri("postgres", "secret-word").replace(str(server.folder), "/nowhere")
    there = f'postgis:{gone} table="x"."mine" (geom)'
    told = run.refused("electionlayer", DATABASE=loaded, ELECTION="2021", LEVEL="commune", OUTPUT=there)
    assert "cannot be reached" in told and "secret-word" not in told, told


@pytest.mark.parametrize("place", ["geopackage"], indirect=True)
def test_no_output_replaces_a_table_of_a_file(run: Any, loaded: str, tmp_path: Path) -> None:
    layer = run("electionlayer", DATABASE=loaded, ELECTION="2021", LEVEL="commune")["OUTPUT"]
    before = content(loaded)
    for table in (*OWN[1:], "Turnout"):
        told = run.refused("classifyzones", INPUT=layer, PARTY="MP", OUTPUT=in_file(loaded, table))
        assert "electoral database" in told and f"“{table}”" in told and "Traceback" not in told, told
    assert content(loaded) == before
    # In a file that is no electoral database the same names are as good as any, and so are other names in one.
    for path, table in ((str(tmp_path / "own.gpkg"), "turnout"), (loaded, "mine")):
        for _ in range(2):
            run("classifyzones", INPUT=layer, PARTY="MP", OUTPUT=in_file(path, table))
    after = content(loaded)
    assert [after[name] for name in before if name in OWN] == [before[name] for name in before if name in OWN]
