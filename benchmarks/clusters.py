"""Times neighbours and clusters beside libpysal and esda, in turn, and writes the ratios into RESULTS.md.

    /usr/bin/python3 benchmarks/clusters.py [--zones 10000,100000,300000] [--times 3]

Needs the Python that has QGIS. The peers are installed into .venv-peers (benchmarks/peers_requirements.txt), numba with
them. Zones are Voronoi cells of random points. Ours begins with geometries as a GeoPackage stores them, the peer with
shapely's; both have imported and compiled all they use before the clock starts.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from benchmarks.results_table import put_lines  # noqa: E402

VENV = HERE.parent / ".venv-peers"
START, END = "<!-- clusters -->", "<!-- end of clusters -->"
# Title, job, aim at 100,000 zones.
JOBS = (
    ("neighbours, queen, exact", "contiguity", "`Graph.build_contiguity`", 1.0),
    ("local Moran; 4,000,000 draws against 999", "moran", "`Moran_Local`", 0.5),
    ("Gi*, statistic and z", "gi_star", "`G_Local`, 0 permutations", 0.2),
)


def make_peers() -> Path:
    """Return the Python of the peers, installed where it is missing."""
    python = VENV / "bin" / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", str(VENV)], check=True)
        wanted = str(HERE / "peers_requirements.txt")
        subprocess.run([str(python), "-m", "pip", "install", "-q", "-r", wanted], check=True)
    return python


def run_once(python: str, job: dict[str, Any]) -> dict[str, float]:
    """Run a job in a process of its own.

    Raises
    ------
    RuntimeError
        If it fails; with what it printed.
    """
    environment = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}
    environment |= {name: os.environ[name] for name in ("HOME", "TMPDIR") if name in os.environ}
    command = [python, str(HERE / "cluster_job.py"), json.dumps(job)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    for line in done.stdout.splitlines():
        if line.startswith("RESULT "):
            return json.loads(line[7:])
    raise RuntimeError(f"{job} failed:\n{done.stdout}\n{done.stderr}")


def rows_of(sizes: list[int], times: int, folder: Path) -> list[str]:
    """Run all jobs and return the rows of the table."""
    peers, rows = make_peers(), []
    for zones in sizes:
        data = str(folder / f"{zones}.npz")
        run_once(str(peers), {"job": "make", "zones": zones, "data": data})
        for title, job, peer, aim in JOBS:
            pairs = [
                (
                    run_once(sys.executable, {"job": job, "data": data, "side": "ours"}),
                    run_once(str(peers), {"job": job, "data": data, "side": "peer"}),
                )
                for _ in range(times)
            ]
            ratio = statistics.median(ours["seconds"] / other["seconds"] for ours, other in pairs)
            ours, other = (min(pair[side]["seconds"] for pair in pairs) for side in (0, 1))
            memory = [f"{max(pair[side]['peak'] for pair in pairs):.0f} MB" for side in (0, 1)]
            goal = f"{aim:g}" if zones == 100_000 else ""
            cells = [f"{zones:,}", title, f"{ours:.2f} s", f"{peer} {other:.2f} s", f"**{ratio:.2f}**", goal, *memory]
            rows.append(f"| {' | '.join(cells)} |")
            print(rows[-1], flush=True)
    return rows


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--zones", default="10000,100000,300000")
    parser.add_argument("--times", type=int, default=3)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        rows = rows_of([int(each) for each in asked.zones.split(",")], asked.times, Path(folder))
    versions = run_once(str(make_peers()), {"job": "versions"})
    head = [
        START,
        "## Neighbours and clusters",
        "",
        f"Made by `benchmarks/clusters.py` on {date.today()}; the median of {asked.times} pairs, "
        f"{os.cpu_count()} processors ({platform.machine()}). Peers: {versions['text']}. Ours judges by draws",
        "that give two-sided p-values down to 1/2,000,000, esda by 999 permutations a zone.",
        "",
        "| zones | job | ours | peer | ratio | aim | peak memory ours | peer |",
        "|---|---|---|---|---|---|---|---|",
    ]
    put_lines(HERE / "RESULTS.md", [*head, *rows, END])


if __name__ == "__main__":
    main()
