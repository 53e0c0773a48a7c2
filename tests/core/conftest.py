"""Set-up of the tests of core. Nothing here, nor in any test of this folder, needs QGIS."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from hypothesis import HealthCheck, settings

# The oracle and the generators stand beside the tests and are imported by their names.
sys.path.insert(0, str(Path(__file__).resolve().parent))

# The same examples on every run, so that a failure can be repeated; set MPELECTION_EXPLORE to a number of examples to
# look for new ones.
_EXPLORE = os.environ.get("MPELECTION_EXPLORE", "")
settings.register_profile(
    "house",
    deadline=None,
    database=None,
    derandomize=not _EXPLORE,
    max_examples=int(_EXPLORE or 40),
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("house")
