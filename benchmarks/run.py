"""Times the plugin's algorithms beside QGIS's own, in turn, and writes the ratios into RESULTS.md.

    python3 benchmarks/run.py [--zones 100000] [--lists 30] [--times 5]

Needs the Python that has QGIS. Each run is a process of its own; ours and the peer's alternate, so that a busy machine
slows both.
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
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from benchmarks.results_table import HEAD, rows_in, sections_in, title_of  # noqa: E402


@dataclass
class Contest:
    """One job of ours beside the peer's; ``aim`` is the ratio of times that is aimed at."""

    title: str
    ours: dict[str, Any]
    peer: dict[str, Any]
    aim: float
    times: dict[str, list[dict[str, float]]] = field(default_factory=lambda: {"ours": [], "peer": []})

    def best(self, side: str) -> float:
        return min(each["seconds"] for each in self.times[side])

    def peak(self, side: str) -> float:
        return max(each["peak"] for each in self.times[side])

    def ratio(self) -> float:
        """Return the median of the ratios of neighbouring runs."""
        pairs = zip(self.times["ours"], self.times["peer"])
        return statistics.median(ours["seconds"] / peer["seconds"] for ours, peer in pairs)


def run_once(job: dict[str, Any], folder: Path) -> dict[str, float]:
    """Run a job in a process of its own with a clean profile.

    Raises
    ------
    RuntimeError
        If the algorithm fails; with what it printed.
    """
    runtime = folder / "runtime"
    runtime.mkdir(mode=0o700, exist_ok=True)
    environment = {
        "QT_QPA_PLATFORM": "offscreen",
        "LC_ALL": "C.UTF-8",
        "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
        "HOME": str(folder),
        "XDG_RUNTIME_DIR": str(runtime),
    }
    command = [sys.executable, str(HERE / "one_run.py"), json.dumps(job)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    for line in done.stdout.splitlines():
        if line.startswith("RESULT "):
            return json.loads(line[7:])
    raise RuntimeError(f"{job['algorithm']} failed:\n{done.stdout}\n{done.stderr}")


def contests(data: Path, folder: Path, lists: int) -> list[Contest]:
    """Return the jobs; those after the first read what ours of the first wrote."""
    zones, results = f"{data}|layername=zones", f"{data}|layername=results"
    joined = str(folder / "joined.gpkg")
    return [
        Contest(
            "join results to zones, audited, into a GeoPackage",
            {
                "algorithm": "mpelection:joinresults",
                "parameters": {"ZONES": zones, "RESULTS": results, "OUTPUT": joined},
            },
            {
                "algorithm": "native:joinattributestable",
                "parameters": {
                    "INPUT": zones,
                    "FIELD": "zone_code",
                    "INPUT_2": results,
                    "FIELD_2": "zone_code",
                    "METHOD": 1,
                    "OUTPUT": str(folder / "native_joined.gpkg"),
                },
            },
            0.8,
        ),
        Contest(
            "all measures, classes, sentences and style of a party, against one expression",
            {
                "algorithm": "mpelection:classifyzones",
                "parameters": {"INPUT": joined, "PARTY": "P03", "OUTPUT": str(folder / "classified.gpkg")},
            },
            {
                "algorithm": "native:fieldcalculator",
                "parameters": {
                    "INPUT": joined,
                    "FIELD_NAME": "share",
                    "FIELD_TYPE": 0,
                    "FORMULA": '"votes_P03" / "registered"',
                    "OUTPUT": str(folder / "native_calculated.gpkg"),
                },
            },
            0.8,
        ),
        Contest(
            "sums of all counts by parent, audited, geometry dissolved",
            {
                "algorithm": "mpelection:aggregateresults",
                "parameters": {"INPUT": joined, "OUTPUT": str(folder / "aggregated.gpkg")},
            },
            {
                "algorithm": "native:aggregate",
                "parameters": {
                    "INPUT": joined,
                    "GROUP_BY": '"parent_code"',
                    "AGGREGATES": summed(lists),
                    "OUTPUT": str(folder / "native_aggregated.gpkg"),
                },
            },
            0.5,
        ),
    ]


def summed(lists: int) -> list[dict[str, Any]]:
    """Return what `native:aggregate` is to do: the first code of the parent, and the sum of every count."""
    counts = ["registered", "voters", *(f"votes_P{number:02d}" for number in range(lists))]
    fields = [("parent_code", "first_value", 10), *((name, "sum", 4) for name in counts)]
    return [
        {"input": f'"{name}"', "name": name, "aggregate": how, "type": kind, "length": 0, "precision": 0,
         "delimiter": ","}
        for name, how, kind in fields
    ]  # fmt: skip


def versions() -> str:
    """Return QGIS, GDAL, Python, numpy and pandas, as the benchmarked Python has them."""
    code = (
        "from qgis.core import Qgis; from osgeo import gdal; import numpy, pandas, platform;"
        "print('QGIS', Qgis.QGIS_VERSION.split('-')[0] + ', GDAL', gdal.__version__ + ', Python',"
        "platform.python_version() + ', numpy', numpy.__version__ + ', pandas', pandas.__version__)"
    )
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip()


def report(done: list[Contest], options: argparse.Namespace) -> str:
    """Return the text of RESULTS.md."""
    lines = [
        "# Benchmarks",
        "",
        "Made by `python3 benchmarks/run.py` and `benchmarks/reading.py`. Ours and the peer's run in turn, each in a",
        "process of its own; the ratio is the median over the pairs (below 1: ours is faster), the times are the best",
        "ones. Times are of this machine and this day; the ratios are what to compare.",
        "",
        f"{options.zones:,} zones, {options.lists} lists, {options.times} pairs. {versions()}.",
        f"{os.cpu_count()} processors ({platform.machine()}), {date.today().isoformat()}.",
        "",
        *HEAD,
    ]
    for each in done:
        lines.append(
            f"| {each.title} | `{each.ours['algorithm']}` {each.best('ours'):.2f} s "
            f"| `{each.peer['algorithm']}` {each.best('peer'):.2f} s | **{each.ratio():.2f}** | {each.aim:g} "
            f"| {each.peak('ours'):.0f} MB | {each.peak('peer'):.0f} MB |"
        )
    measured = {title_of(line) for line in lines if line.startswith("| ")}
    lines += [row for row in rows_in(options.results) if title_of(row) not in measured]
    return "\n".join([*lines, "", *sections_in(options.results)]).rstrip() + "\n"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--zones", type=int, default=100_000)
    parser.add_argument("--lists", type=int, default=30)
    parser.add_argument("--times", type=int, default=5)
    parser.add_argument("--results", type=Path, default=HERE / "RESULTS.md")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="mpelection-benchmark-") as name:
        folder = Path(name)
        data = folder / "election.gpkg"
        make = [sys.executable, str(HERE / "make_election.py"), str(data)]
        subprocess.run([*make, "--zones", str(options.zones), "--lists", str(options.lists)], check=True)
        jobs = contests(data, folder, options.lists)
        for each in jobs:
            for number in range(options.times):
                for side in ("ours", "peer"):
                    job = each.ours if side == "ours" else each.peer
                    measured = run_once(job, folder)
                    each.times[side].append(measured)
                    print(f"{job['algorithm']} {number + 1}: {measured['seconds']:.2f} s, {measured['peak']:.0f} MB")
        options.results.write_text(report(jobs, options), encoding="utf-8")
    print(options.results.read_text(encoding="utf-8"))


if __name__ == "__main__":
    main()
