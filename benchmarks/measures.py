"""Times classifyzones beside the chain of QGIS's own algorithms and beside geopandas, for several numbers of zones.

    python3 benchmarks/measures.py [--zones 10000 100000 300000] [--lists 30] [--times 3] [--without-chain]

The chain: one pass of native:fieldcalculator for each of ten measures and one for the class, in memory but for the
last, which writes a GeoPackage; it makes neither sentences nor style, nor half of the fields. The geopandas peer
(geopandas_peer.py) reads, computes the same measures, classes and sentences, and writes a GeoPackage by pyogrio, in an
environment of its own that is made on first use. Every run is a process of its own, ours and the peers' in turn.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from benchmarks.run import run_once  # noqa: E402

PARTY = "P03"


def chain(source: str, target: str, lists: int) -> list[dict[str, Any]]:
    """Return the passes of the field calculator, each over the output of the one before."""
    votes = [f"votes_P{number:02d}" for number in range(lists)]
    own, others = f'"votes_{PARTY}"', [f'"{each}"' for each in votes if each != f"votes_{PARTY}"]
    valid = " + ".join(f'coalesce("{each}", 0)' for each in votes)
    best = f"array_sort(array_remove_all(array({', '.join(others)}), NULL), false)"
    ahead = " + ".join(f"if({each} > {own}, 1, 0)" for each in others)
    conditions = [
        (f"{own} IS NULL", "no_list"), (f"{own} = 0", "zero"), ("\"gap\" = 0", "tie"),
        ('"rank" <= "places" AND "lq" >= 1.25', "stronghold"), ('"rank" <= "places"', "holding"),
        ('"gap" >= -0.05', "contested"), ('"lq" >= 1.25', "foothold"), ('"lq" >= 0.75', "average"),
    ]  # fmt: skip
    cases = " ".join(f"WHEN {condition} THEN '{code}'" for condition, code in conditions)
    formulas = {
        "valid_votes": (valid, 1),
        "share": (f'{own} / "valid_votes"', 0),
        "rank": (f"if({own} IS NULL, NULL, 1 + {ahead})", 1),
        "places": ('coalesce("seats", 1)', 1),
        "margin": (f'({own} - array_first({best})) / "valid_votes"', 0),
        "gap": (f'({own} - array_get({best}, "places" - 1)) / "valid_votes"', 0),
        "lq": (f'"share" / (sum({own}) / sum("valid_votes"))', 0),
        "excess_votes": (f'{own} - "valid_votes" * sum({own}) / sum("valid_votes")', 0),
        "contribution": (f"{own} / sum({own})", 0),
        "deviation_parent": (
            f'"share" - sum({own}, "parent_code") / sum("valid_votes", "parent_code")', 0),
        "zone_class": (f"CASE {cases} ELSE 'weak' END", 2),
    }  # fmt: skip
    steps: list[dict[str, Any]] = []
    for name, (formula, kind) in formulas.items():
        parameters = {"FIELD_NAME": name, "FIELD_TYPE": kind, "FIELD_LENGTH": 0, "FORMULA": formula,
                      "OUTPUT": "TEMPORARY_OUTPUT"}  # fmt: skip
        steps.append({"algorithm": "native:fieldcalculator", "parameters": parameters})
    steps[0]["parameters"]["INPUT"], steps[-1]["parameters"]["OUTPUT"] = source, target
    return steps


def geopandas_python(folder: Path) -> Path:
    """Return the Python of an environment with geopandas, made on first use."""
    python = folder / "bin" / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
        packages = str(HERE / "geopandas_requirements.txt")
        subprocess.run([str(python), "-m", "pip", "install", "-q", "-r", packages], check=True)
    return python


def run_geopandas(python: Path, source: str, target: str) -> dict[str, float]:
    """Run the geopandas peer once."""
    command = [str(python), str(HERE / "geopandas_peer.py"), source, PARTY, target]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    for line in done.stdout.splitlines():
        if line.startswith("RESULT "):
            return json.loads(line[7:])
    raise RuntimeError(f"geopandas failed:\n{done.stdout}\n{done.stderr}")


def rows(zones: int, options: argparse.Namespace, folder: Path) -> list[str]:
    """Return the lines of the table for a number of zones."""
    data, joined = folder / f"{zones}.gpkg", str(folder / f"{zones}_joined.gpkg")
    make = [sys.executable, str(HERE / "make_election.py"), str(data), "--zones", str(zones)]
    subprocess.run([*make, "--lists", str(options.lists)], check=True)
    sources = {"ZONES": f"{data}|layername=zones", "RESULTS": f"{data}|layername=results", "OUTPUT": joined}
    run_once({"algorithm": "mpelection:joinresults", "parameters": sources}, folder)
    ours = {"INPUT": joined, "PARTY": PARTY, "OUTPUT": str(folder / "ours.gpkg")}
    jobs: dict[str, Any] = {
        "ours": lambda: run_once({"algorithm": "mpelection:classifyzones", "parameters": ours}, folder),
        "geopandas": lambda: run_geopandas(options.python, joined, str(folder / "geopandas.gpkg")),
    }
    if not options.without_chain:
        steps = chain(joined, str(folder / "chain.gpkg"), options.lists)
        jobs["chain"] = lambda: run_once({"algorithm": "chain of native:fieldcalculator", "steps": steps}, folder)
    times: dict[str, list[dict[str, float]]] = {name: [] for name in jobs}
    for _ in range(options.times):
        for name, job in jobs.items():
            times[name].append(job())
            print(f"{zones} {name}: {times[name][-1]['seconds']:.2f} s", flush=True)
    lines = []
    for peer, aim in (("chain", 0.25), ("geopandas", 1.0)):
        if peer in times:
            pairs = zip(times["ours"], times[peer])
            ratio = statistics.median(own["seconds"] / other["seconds"] for own, other in pairs)
            best = {name: min(each["seconds"] for each in times[name]) for name in ("ours", peer)}
            peak = {name: max(each["peak"] for each in times[name]) for name in ("ours", peer)}
            lines.append(
                f"| {zones:,} | {best['ours']:.2f} s | {peer} {best[peer]:.2f} s | **{ratio:.2f}** | {aim:g} "
                f"| {peak['ours']:.0f} MB | {peak[peer]:.0f} MB |"
            )
    return lines


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--zones", type=int, nargs="+", default=[10_000, 100_000, 300_000])
    parser.add_argument("--lists", type=int, default=30)
    parser.add_argument("--times", type=int, default=3)
    parser.add_argument("--without-chain", action="store_true", help="geopandas only")
    parser.add_argument("--environment", type=Path, help="folder of the environment with geopandas")
    options = parser.parse_args()
    options.python = geopandas_python(options.environment or Path(tempfile.gettempdir()) / "mpelection-geopandas")
    lines = [
        "| zones | `classifyzones` | peer | ratio | aim | peak memory ours | peer |",
        "|---|---|---|---|---|---|---|",
    ]
    with tempfile.TemporaryDirectory(prefix="mpelection-benchmark-") as name:
        for zones in options.zones:
            lines += rows(zones, options, Path(name))
    print(f"{options.lists} lists, {options.times} times, {os.cpu_count()} processors")
    print("\n".join(lines))


if __name__ == "__main__":
    main()
