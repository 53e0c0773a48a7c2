"""Set-up of the tests of the electoral database: algorithms run through Processing, on small elections."""

from __future__ import annotations

import itertools
import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "algorithms")]

_numbers = itertools.count(1)


@pytest.fixture
def run(provider: Any) -> Iterator[Any]:
    """Return a function that runs an algorithm of the plugin and keeps its log."""
    from small_elections import Runner

    runner = Runner()
    yield runner
    runner.let_go()


@pytest.fixture(scope="session")
def server(qgis_app: Any) -> Iterator[Any]:
    """Return a server of the tests, known to QGIS as a connection of its ``name``."""
    from pg_server import CARELESS, ThrowAwayServer, programs, register

    if programs() is None:
        pytest.skip("there is no PostgreSQL server with PostGIS (Debian: postgresql-postgis)")
    # In memory where there is such a folder: nothing of it is kept.
    parent = "/dev/shm" if os.access("/dev/shm", os.W_OK) else tempfile.gettempdir()
    started = ThrowAwayServer(parent, **CARELESS)
    register(started.name, started.uri())
    yield started
    started.remove()


@pytest.fixture(params=["geopackage", "postgis"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[str], str]:
    """Return a function that names a database which is not there yet, in each of the systems that keep one."""
    if request.param == "geopackage":
        return lambda name: str(tmp_path / f"{name}.gpkg")
    server = request.getfixturevalue("server")
    return lambda name: f"postgres:{server.name}/{name}_{next(_numbers)}"


@pytest.fixture
def empty(run: Any, place: Callable[[str], str]) -> str:
    """Return an electoral database with nothing in it."""
    return str(run("createdatabase", DATABASE=place("elections"))["DATABASE"])


@pytest.fixture
def loaded(run: Any, empty: str) -> str:
    """Return an electoral database with four zones and the election of 2016 in them."""
    from small_elections import four_results, four_zones

    given = {"DATABASE": empty, "LEVEL": "commune"}
    run("loadzones", ZONES=four_zones(), VINTAGE="2024", **given)
    run("loadresults", RESULTS=four_results(), ELECTION="2016", **given)
    return empty


@pytest.fixture(scope="session")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("made") / "morocco.gpkg"


@pytest.fixture
def morocco(run: Any, place: Callable[[str], str], made_once: Path) -> str:
    """Return a database with all of the sample in it, of the test's own; the file is made once and copied."""
    wanted = place("morocco")
    if not wanted.endswith(".gpkg"):
        return str(run("createdatabase", DATABASE=wanted, PACK="morocco_results")["DATABASE"])
    if not made_once.exists():
        run("createdatabase", DATABASE=str(made_once), PACK="morocco_results")
    return str(shutil.copy(made_once, wanted))
