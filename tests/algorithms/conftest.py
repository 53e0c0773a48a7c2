"""Set-up of the tests of algorithms: all of them run through Processing, as users, models and scripts do."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

# Builders of small elections stand beside the tests and are imported by their name.
sys.path.insert(0, str(Path(__file__).resolve().parent))


@pytest.fixture
def run(provider: Any) -> Iterator[Any]:
    """Return a function that runs an algorithm of the plugin and keeps its log."""
    from small_elections import Runner

    runner = Runner()
    yield runner
    runner.let_go()
