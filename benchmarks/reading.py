"""Times ``readresults`` on a long CSV beside ``ogr2ogr`` from the same CSV to a GeoPackage, in turn.

    python3 benchmarks/reading.py [--rows 1000000] [--lists 30] [--times 5]

Needs the Python that has QGIS, and ogr2ogr. Each run is a process of its own. The row of RESULTS.md is written anew;
how long a reading goes on after it is cancelled, at several moments, is printed.
"""

from __future__ import annotations

import argparse
import csv
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

import numpy as np

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from benchmarks.results_table import put_row  # noqa: E402
from benchmarks.run import run_once  # noqa: E402

KNOWN = ("MP", "PI", "PJD", "RNI", "USFP", "PAM", "UC", "PPS")
AIM = 2.0


def write_table(path: Path, rows: int, lists: int) -> None:
    """Write a long table: zones with code, name and province, a row for each of their lists."""
    rng = np.random.default_rng(12)
    names = [*KNOWN, *(f"Liste {at}" for at in range(lists))][:lists]
    votes = rng.integers(0, 5000, rows)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["code", "commune", "province", "parti", "voix"])
        for row in range(rows):
            zone = row // lists
            writer.writerow(
                [f"{zone:06d}", f"Aïn Zone {zone}", f"Province {zone // 300}", names[row % lists], votes[row]]
            )


def ogr2ogr(source: Path, target: Path) -> dict[str, float]:
    """Convert once; return seconds and peak memory."""
    target.unlink(missing_ok=True)
    start = time.perf_counter()
    subprocess.run(["ogr2ogr", "-f", "GPKG", str(target), str(source)], check=True)
    seconds = time.perf_counter() - start
    # The greatest of all children so far: none is larger, since ours are started by another function.
    return {"seconds": seconds, "peak": resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024}


def main() -> None:
    """Time both in turn, write the row, and time some that are cancelled."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--lists", type=int, default=30)
    parser.add_argument("--times", type=int, default=5)
    parser.add_argument("--results", type=Path, default=HERE / "RESULTS.md")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="mpelection-benchmark-") as name:
        folder = Path(name)
        table = folder / "long.csv"
        write_table(table, given.rows, given.lists)
        peer_peak = ogr2ogr(table, folder / "peer.gpkg")["peak"]
        job = {
            "algorithm": "mpelection:readresults",
            "parameters": {"INPUT": str(table), "OUTPUT": str(folder / "ours.gpkg")},
        }
        ours, peer = [], []
        for number in range(given.times):
            ours.append(run_once(job, folder))
            peer.append(ogr2ogr(table, folder / "peer.gpkg"))
            print(f"{number + 1}: ours {ours[-1]['seconds']:.2f} s, ogr2ogr {peer[-1]['seconds']:.2f} s")
        ratio = statistics.median(one["seconds"] / other["seconds"] for one, other in zip(ours, peer))
        best, best_peer = (min(each["seconds"] for each in runs) for runs in (ours, peer))
        peak = max(each["peak"] for each in ours)
        row = (
            f"| read a long CSV of {given.rows:,} rows ({given.times} pairs, {date.today().isoformat()}) "
            f"| `{job['algorithm']}` {best:.2f} s | `ogr2ogr` {best_peer:.2f} s | **{ratio:.2f}** | {AIM:g} "
            f"| {peak:.0f} MB | {peer_peak:.0f} MB |"
        )
        put_row(given.results, row)
        print(row)
        for part in (0.1, 0.3, 0.5, 0.7, 0.9):
            moment = part * best
            late = run_once({**job, "cancel_after": moment}, folder)
            print(f"cancelled after {moment:.1f} s: ended {late['seconds'] - moment:.2f} s later")


if __name__ == "__main__":
    main()
