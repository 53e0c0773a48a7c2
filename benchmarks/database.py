"""Times loads into the electoral database and its maps, and writes its own rows into RESULTS.md.

    python3 benchmarks/database.py [--zones 100000] [--lists 38] [--times 3]

Needs the Python that has QGIS, and ogr2ogr. Four lists in five stand in a zone, so that 100,000 zones and 38 lists are
some 3,000,000 result rows. The peer is ogr2ogr of the same results as a tidy CSV into a GeoPackage table, and an index
over election, level, party and zone; ours joins, audits, measures and classifies besides. They run in turn, each in a
process of its own.
"""

from __future__ import annotations

import argparse
import csv
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path[:0] = ["/usr/share/qgis/python/plugins", str(HERE.parent)]

from benchmarks.make_election import make  # noqa: E402
from benchmarks.results_table import put_lines  # noqa: E402
from benchmarks.run import run_once  # noqa: E402

BEGIN, END = "<!-- database -->", "<!-- end of database -->"


def tidy_csv(data: Path, path: Path) -> int:
    """Write the results as one row a zone and list, and return the number of rows."""
    from osgeo import ogr

    dataset = ogr.Open(str(data))
    table = dataset.GetLayerByName("results")
    rows = 0
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["election", "level", "zone_code", "party", "votes"])
        for feature in table:
            values = feature.items()
            for name, votes in values.items():
                if name.startswith("votes_") and votes is not None:
                    writer.writerow(["2021", "commune", values["zone_code"], name[6:], votes])
                    rows += 1
    return rows


def wide_csv(data: Path, path: Path) -> None:
    """Write the results table as CSV, as a user may have it."""
    command = ["ogr2ogr", "-f", "CSV", str(path), str(data), "results"]
    subprocess.run(command, check=True, capture_output=True)


def peer(tidy: Path, folder: Path) -> float:
    """Return the seconds that ogr2ogr and the index take."""
    target = folder / "peer.gpkg"
    target.unlink(missing_ok=True)
    start = time.perf_counter()
    load = ["ogr2ogr", "-f", "GPKG", str(target), str(tidy), "-nln", "result", "-oo", "AUTODETECT_TYPE=YES",
            "-gt", "unlimited"]  # fmt: skip
    subprocess.run(load, check=True, capture_output=True)
    index = "CREATE UNIQUE INDEX result_key ON result (election, level, party, zone_code)"
    subprocess.run(["ogrinfo", "-q", str(target), "-sql", index], check=True, capture_output=True)
    return time.perf_counter() - start


def ours(fresh: Path, results: str, folder: Path) -> dict[str, float]:
    """Return seconds and peak memory of one load into a database that has its zones."""
    target = folder / "ours.gpkg"
    target.unlink(missing_ok=True)
    shutil.copy(fresh, target)
    given = {"DATABASE": str(target), "RESULTS": results, "ELECTION": "2021", "LEVEL": "commune"}
    return run_once({"algorithm": "mpelection:loadresults", "parameters": given}, folder)


def map_times(source: str, provider: str, zones: int, folder: Path) -> dict[str, float]:
    """Return the seconds to open a map, to change its party, and to read 1,600 zones in view, and all of them."""
    script = f"""
import json, sys, time, statistics
from qgis.core import (QgsApplication, QgsFeatureRequest, QgsMapRendererParallelJob, QgsMapSettings, QgsRectangle,
                       QgsVectorLayer)
from qgis.PyQt.QtCore import QSize
application = QgsApplication([], False)
application.initQgis()
def timed(job):
    start = time.perf_counter()
    kept = job()
    return time.perf_counter() - start, kept
def opened():
    layer = QgsVectorLayer({source!r}, "map", {provider!r})
    layer.setSubsetString("\\"party\\" = 'P03'")
    return layer
opening, layer = timed(opened)
box = layer.extent()
# A window of 40 by 40 of the square zones.
part = 40 / {zones} ** 0.5
window = QgsRectangle(box.xMinimum() + box.width() * 0.3, box.yMinimum() + box.height() * 0.3,
                      box.xMinimum() + box.width() * (0.3 + part), box.yMinimum() + box.height() * (0.3 + part))
def draw(extent):
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setExtent(extent)
    settings.setOutputSize(QSize(800, 800))
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
first, _ = timed(lambda: draw(window))
changes, draws = [], []
for party in ("P05", "P07", "P11", "P13", "P17"):
    changes.append(timed(lambda: layer.setSubsetString(f"\\"party\\" = '{{party}}'"))[0])
    draws.append(timed(lambda: draw(window))[0])
inside = sum(1 for _ in layer.getFeatures(QgsFeatureRequest().setFilterRect(window)))
everything, _ = timed(lambda: draw(box))
print("RESULT " + json.dumps({{"open": opening, "first": first, "change": statistics.median(changes),
      "draw": statistics.median(draws), "all": everything, "inside": inside}}), flush=True)
import os
os._exit(0)
"""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(folder)}
    command = [sys.executable, "-c", script]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    for line in done.stdout.splitlines():
        if line.startswith("RESULT "):
            return dict(json.loads(line[7:]))
    raise RuntimeError(done.stdout + done.stderr)


def measure(zones: int, lists: int, times: int, folder: Path) -> dict[str, Any]:
    """Return what one size of election takes."""
    data, tidy, wide, fresh = (folder / name for name in ("data.gpkg", "tidy.csv", "wide.csv", "fresh.gpkg"))
    for path in (data, tidy, wide, fresh):
        path.unlink(missing_ok=True)
    make(data, zones, lists)
    rows = tidy_csv(data, tidy)
    wide_csv(data, wide)
    run_once({"algorithm": "mpelection:createdatabase", "parameters": {"DATABASE": str(fresh)}}, folder)
    given = {"DATABASE": str(fresh), "ZONES": f"{data}|layername=zones", "LEVEL": "commune", "VINTAGE": "2021"}
    loading = run_once({"algorithm": "mpelection:loadzones", "parameters": given}, folder)
    found: dict[str, Any] = {"zones": zones, "rows": rows, "loadzones": loading, "peer": [], "table": [], "csv": []}
    for _ in range(times):
        found["peer"].append(peer(tidy, folder))
        found["csv"].append(ours(fresh, str(wide), folder))
        found["table"].append(ours(fresh, f"{data}|layername=results", folder))
    target = folder / "ours.gpkg"
    again = {"DATABASE": str(target), "RESULTS": f"{data}|layername=results", "ELECTION": "2021", "LEVEL": "commune"}
    found["again"] = run_once({"algorithm": "mpelection:loadresults", "parameters": again}, folder)
    layer = {"DATABASE": str(target), "ELECTION": "2021", "LEVEL": "commune", "OUTPUT": str(folder / "layer.gpkg")}
    found["layer"] = run_once({"algorithm": "mpelection:electionlayer", "parameters": layer}, folder)
    found["map"] = map_times(f"{target}|layername=map_2021_commune", "ogr", zones, folder)
    found["bytes"] = (target.stat().st_size, (folder / "peer.gpkg").stat().st_size)
    return found


def in_words(found: dict[str, Any]) -> list[str]:
    """Return the rows of the table for one size."""
    peers = found["peer"]
    lines = []
    for name, label in (("table", "GeoPackage table"), ("csv", "CSV")):
        ratio = statistics.median(mine["seconds"] / theirs for mine, theirs in zip(found[name], peers))
        best, peak = min(each["seconds"] for each in found[name]), max(each["peak"] for each in found[name])
        lines.append(
            f"| {found['zones']:,} | {found['rows']:,} | `loadresults` of a {label} | {best:.1f} s "
            f"| `ogr2ogr` and index {min(peers):.1f} s | **{ratio:.2f}** | 2.0 | {peak:.0f} MB |"
        )
    others = (("loadzones", "`loadzones`"), ("again", "`loadresults` of the same again"),
              ("layer", "`electionlayer` into a GeoPackage"))  # fmt: skip
    for name, label in others:
        each = found[name]
        lines.append(f"| {found['zones']:,} | {found['rows']:,} | {label} | {each['seconds']:.1f} s | | | | "
                     f"{each['peak']:.0f} MB |")  # fmt: skip
    return lines + map_lines(found)


def map_lines(found: dict[str, Any]) -> list[str]:
    """Return the rows of the table for the map of one size."""
    times, lines = found["map"], []
    for name, label, aim in (
        ("open", "map: opened", ""), ("change", "map: another party", "0.05 s"),
        ("first", f"map: first draw of {times['inside']:,} zones in view", "0.5 s"),
        ("draw", "map: drawn again after a change of party", ""), ("all", "map: all zones drawn", ""),
    ):  # fmt: skip
        lines.append(f"| {found['zones']:,} | {found['rows']:,} | {label} | {times[name]:.3f} s | | | {aim} | |")
    return lines


def write_results(sizes: list[dict[str, Any]], times: int) -> None:
    """Write the rows down."""
    size = sizes[0]["bytes"]
    head = [
        BEGIN,
        "## The electoral database",
        "",
        f"Made by `python3 benchmarks/database.py`; the median of {times} pairs. The peer takes the same results as a",
        "tidy CSV and makes one index; ours joins, audits, measures and classifies besides, and has a row for lists",
        f"that did not stand too. The files are {size[0] / 1e6:.0f} MB and {size[1] / 1e6:.0f} MB.",
        "",
        "| zones | result rows | job | ours | peer | ratio | aim | peak memory |",
        "|---|---|---|---|---|---|---|---|",
    ]
    put_lines(HERE / "RESULTS.md", [*head, *(line for found in sizes for line in in_words(found)), END])


def main() -> None:
    """Measure two sizes and write them down."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--zones", type=int, default=100_000)
    parser.add_argument("--lists", type=int, default=38)
    parser.add_argument("--times", type=int, default=3)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        sizes = []
        for zones in (given.zones, given.zones // 10):
            sizes.append(measure(zones, given.lists, given.times, folder))
            print("\n".join(in_words(sizes[-1])), flush=True)
    write_results(sizes, given.times)


if __name__ == "__main__":
    main()
