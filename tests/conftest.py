"""Fixtures of all tests. Those that need QGIS start it on first use; the tests of core never do."""

from __future__ import annotations

import contextlib
import gc
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from types import FrameType, TracebackType
from typing import Any

import pytest
from hypothesis import settings

# The same tree gives the same verdict everywhere. `--hypothesis-profile=search` looks for new examples.
settings.register_profile("reproducible", derandomize=True, database=None, deadline=None)
settings.register_profile("search", derandomize=False, deadline=None)
settings.load_profile("reproducible")

_providers: list[Any] = []
REPO = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(REPO), str(REPO / "scripts"), "/usr/share/qgis/python/plugins"]


@pytest.fixture(scope="session")
def qgis_app(qgis_app: Any) -> Iterator[Any]:
    """Return QGIS, and let go of what refused algorithms hold before it ends.

    QGIS 3.22 never frees the traceback of an exception that leaves an algorithm: its frames hold those of the test, and
    these the layers, which would be destroyed after the program and crash it.
    """
    yield qgis_app
    for each in gc.get_objects():
        if isinstance(each, TracebackType):
            frame: FrameType | None = each.tb_frame
            while frame is not None:
                # A frame that still runs is left as it is.
                with contextlib.suppress(RuntimeError):
                    frame.clear()
                frame = frame.f_back
    gc.collect()


@pytest.fixture(scope="session")
def repo() -> Path:
    return REPO


@pytest.fixture(scope="session")
def sample() -> Path:
    """Return the embedded GeoPackage."""
    return REPO / "mp_election_plugin" / "resources" / "sample" / "morocco.gpkg"


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """Return the folder of real data that is not part of the repository."""
    folder = Path(os.environ.get("MPELECTION_SHARED_DATA") or REPO.parent / "shared" / "data")
    if not folder.is_dir():
        pytest.skip(f"real data is not there: {folder} (set MPELECTION_SHARED_DATA)")
    return folder


@pytest.fixture
def provider(qgis_app: Any) -> Any:
    """Return the registered provider, with Processing started; registered again where a test has taken it away."""
    from processing.core.Processing import Processing
    from qgis.core import QgsApplication

    from mp_election_plugin.algorithms.provider import ElectionProvider

    Processing.initialize()
    registry = QgsApplication.processingRegistry()
    if registry.providerById("mpelection") is None:
        # QGIS 3.22 keeps no Python reference of its own: without ours the algorithms would vanish.
        _providers.append(ElectionProvider())
        registry.addProvider(_providers[-1])
    return registry.providerById("mpelection")
