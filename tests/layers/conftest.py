"""Set-up of the tests of the boundary to QGIS."""

from __future__ import annotations

import sys
from pathlib import Path

# Builders of awkward layers and of damaged tables stand beside the tests and are imported by their name.
sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "core"))
