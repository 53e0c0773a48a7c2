"""The page of measures says what the registry says."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from mp_election_plugin.core.registry import all_measures


def test_the_page_of_measures_is_up_to_date(repo: Path) -> None:
    script = str(repo / "scripts" / "measures_page.py")
    assert subprocess.run([sys.executable, script, "--check"], check=False).returncode == 0, f"run {script}"
    page = (repo / "docs" / "measures.md").read_text(encoding="utf-8")
    for name in all_measures():
        assert f"| `{name}` |" in page
