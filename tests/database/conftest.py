"""Set-up of the tests of the electoral database: algorithms run through Processing, on small elections."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "algorithms")]


@pytest.fixture
def run(provider: Any) -> Any:
    """Return a function that runs an algorithm of the plugin and keeps its log."""
    from small_elections import Runner

    return Runner()


@pytest.fixture
def empty(run: Any, tmp_path: Path) -> str:
    """Return an electoral database with nothing in it."""
    return str(run("createdatabase", DATABASE=str(tmp_path / "elections.gpkg"))["DATABASE"])
