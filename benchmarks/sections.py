"""Writes sections of RESULTS.md: what a benchmark printed, and the versions and the machine of the last run.

    python3 benchmarks/sections.py printed NAME FILE
    python3 benchmarks/sections.py machine

Needs the Python that has QGIS. `scripts/benchmarks.sh` calls it after the benchmarks.
"""

from __future__ import annotations

import argparse
import os
import platform
import sqlite3
import sys
from datetime import date
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from benchmarks.results_table import put_lines  # noqa: E402


def processor() -> str:
    """Return the name of the processor, as the system tells it."""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.machine()


def memory() -> str:
    """Return the memory of the machine."""
    return f"{os.sysconf('SC_PAGE_SIZE') * os.sysconf('SC_PHYS_PAGES') / 1e9:.0f} GB of memory"


def machine_lines() -> list[str]:
    """Return the section on versions and machine."""
    import numpy
    import pandas
    from osgeo import gdal
    from qgis.core import Qgis

    versions = {
        "QGIS": Qgis.QGIS_VERSION.partition("-")[0],
        "GDAL": gdal.VersionInfo("RELEASE_NAME"),
        "Python": platform.python_version(),
        "numpy": numpy.__version__,
        "pandas": pandas.__version__,
        "SQLite": sqlite3.sqlite_version,
    }
    return [
        "<!-- machine -->",
        "## Versions and machine",
        "",
        f"Of the last run of `scripts/benchmarks.sh`, {date.today()}: "
        + ", ".join(f"{name} {version}" for name, version in versions.items())
        + f"; {platform.system()} {platform.machine()}, {os.cpu_count()} processors ({processor()}), {memory()}.",
        "<!-- end of machine -->",
    ]


def printed_lines(name: str, text: str) -> list[str]:
    """Return the section with what a benchmark printed."""
    return [
        f"<!-- printed by {name} -->",
        f"## `benchmarks/{name}.py`",
        "",
        f"Printed on {date.today()}:",
        "",
        "```text",
        text.strip(),
        "```",
        f"<!-- end of printed by {name} -->",
    ]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("kind", choices=("machine", "printed"))
    parser.add_argument("name", nargs="?", default="")
    parser.add_argument("file", nargs="?", type=Path)
    parser.add_argument("--results", type=Path, default=HERE / "RESULTS.md")
    options = parser.parse_args()
    if options.kind == "printed" and options.file is None:
        parser.error("printed needs the name of a benchmark and the file with what it printed")
    if options.kind == "machine":
        put_lines(options.results, machine_lines())
    else:
        put_lines(options.results, printed_lines(options.name, options.file.read_text(encoding="utf-8")))


if __name__ == "__main__":
    main()
