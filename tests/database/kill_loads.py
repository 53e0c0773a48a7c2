"""Kills loads at random moments, as a power cut does, and looks at what is left.

    python3 tests/database/kill_loads.py [--times 50] [--seed 1] [--zones 4000]

Needs the Python and the environment that have QGIS. Each load is a process of its own, killed by SIGKILL after a part
of the time that a whole load takes; then the database must be as before or wholly as after.
"""

from __future__ import annotations

import argparse
import contextlib
import hashlib
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

REPO = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(REPO), "/usr/share/qgis/python/plugins", str(REPO / "benchmarks")]

ZONES, LISTS = 4000, 12
CHILD = "--load"
# Columns that tell when something was done; and styles, whose XML Qt writes in another order in every process.
OTHERWISE = {
    "import_log": {"at"},
    "gpkg_contents": {"last_change"},
    "layer_styles": {"update_time", "styleQML", "styleSLD"},
}


def start_qgis() -> Any:
    """Start QGIS with Processing and the plugin, and return what must be kept."""
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    application.initQgis()
    from processing.core.Processing import Processing

    from mp_election_plugin.algorithms.provider import ElectionProvider

    Processing.initialize()
    provider = ElectionProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    return application, provider


def make_data(path: str, zones: int = ZONES) -> None:
    """Make the invented zones and results."""
    from make_election import make

    make(Path(path), zones, LISTS)


def load(database: str, data: str) -> None:
    """Load results by the algorithm, once the parent says so."""
    kept = start_qgis()
    import processing

    print("ready", flush=True)
    sys.stdin.readline()
    given = {"DATABASE": database, "RESULTS": f"{data}|layername=results", "ELECTION": "e", "LEVEL": "x"}
    processing.run("mpelection:loadresults", given)
    print("done", flush=True)
    os._exit(0 if kept else 1)


def digest(path: str) -> str:
    """Return a digest of all rows of all tables but their times; the file must be sound."""
    with contextlib.closing(sqlite3.connect(path)) as connection:
        if connection.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
            raise RuntimeError(f"{path} is damaged")
        found = hashlib.sha256()
        names = connection.execute("SELECT name, type, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite%'").fetchall()
        found.update(repr(sorted(map(str, names))).encode())
        for name, kind, _ in sorted(names, key=str):
            if kind != "table":
                continue
            columns = [row[1] for row in connection.execute(f'PRAGMA table_info("{name}")')]
            chosen = ", ".join(f'"{each}"' for each in columns if each not in OTHERWISE.get(name, set()))
            for row in connection.execute(f'SELECT {chosen} FROM "{name}" ORDER BY 1'):
                found.update(repr(row).encode())
    return found.hexdigest()


def run_child(database: str, data: str, delay: float | None) -> tuple[bool, float]:
    """Load in a process of its own, killed after a delay; return whether it was done, and how long it ran."""
    command = [sys.executable, str(Path(__file__).resolve()), CHILD, database, data]
    child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    if child.stdin is None or child.stdout is None:
        raise RuntimeError("no pipes")
    while child.stdout.readline().strip() != b"ready":
        if child.poll() is not None:
            raise RuntimeError("the load did not start")
    child.stdin.write(b"\n")
    child.stdin.flush()
    start = time.perf_counter()
    if delay is None:
        done = b"done" in child.stdout.read()
    else:
        time.sleep(delay)
        child.send_signal(signal.SIGKILL)
        done = b"done" in child.stdout.read()
    child.wait()
    child.stdin.close()
    child.stdout.close()
    return done, time.perf_counter() - start


def kill_loads(folder: Path, times: int, seed: int, zones: int = ZONES) -> dict[str, int]:
    """Kill loads and return how many databases were as before and how many as after.

    Raises
    ------
    RuntimeError
        If one is damaged, or neither as before nor as after.
    """
    data, fresh = folder / "data.gpkg", folder / "fresh.gpkg"
    make_data(str(data), zones)
    import processing

    processing.run("mpelection:createdatabase", {"DATABASE": str(fresh)})
    given = {"DATABASE": str(fresh), "ZONES": f"{data}|layername=zones", "LEVEL": "x", "VINTAGE": "1"}
    processing.run("mpelection:loadzones", given)
    before = digest(str(fresh))
    whole = folder / "whole.gpkg"
    shutil.copy(fresh, whole)
    done, seconds = run_child(str(whole), str(data), None)
    after = digest(str(whole))
    if not done or after == before:
        raise RuntimeError("the load that nobody kills did not load")
    found, chance = {"before": 0, "after": 0, "journals": 0}, random.Random(seed)
    for number in range(times):
        victim = folder / f"victim{number}.gpkg"
        shutil.copy(fresh, victim)
        # Every other one near the end, where the load becomes whole.
        run_child(str(victim), str(data), seconds * chance.uniform(0.8 if number % 2 else 0, 1.05))
        found["journals"] += Path(f"{victim}-journal").exists()
        state = digest(str(victim))
        if state not in (before, after):
            raise RuntimeError(f"{victim}: neither as before nor as after")
        found["after" if state == after else "before"] += 1
        victim.unlink()
    return found


def main() -> None:
    """Kill as many loads as are asked for and print what was left."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=50)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--zones", type=int, default=ZONES)
    given = parser.parse_args()
    kept = start_qgis()
    with tempfile.TemporaryDirectory() as folder:
        print(kill_loads(Path(folder), given.times, given.seed, given.zones), flush=True)
    os._exit(0 if kept else 1)


if __name__ == "__main__":
    if sys.argv[1:2] == [CHILD]:
        load(*sys.argv[2:])
    main()
