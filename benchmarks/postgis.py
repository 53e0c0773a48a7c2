"""Times loads into the electoral database on a PostGIS server and its maps, and writes its own rows into RESULTS.md.

    python3 benchmarks/postgis.py [--zones 100000] [--lists 38] [--times 3] [--folder /var/tmp]

Needs the Python that has QGIS, and a PostgreSQL server with PostGIS installed; it starts one of its own with the
settings that a new server has, its data on the disk of ``--folder``. The peer is COPY of the same results as a tidy CSV
into a table, and a unique index over election, level, party and zone; ours joins, audits, measures and classifies too.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path[:0] = ["/usr/share/qgis/python/plugins", str(HERE.parent), str(HERE.parent / "tests" / "database")]

from pg_server import ThrowAwayServer  # type: ignore[import-not-found]  # noqa: E402

from benchmarks.database import map_lines, map_times, tidy_csv, wide_csv  # noqa: E402
from benchmarks.make_election import make  # noqa: E402
from benchmarks.results_table import put_lines  # noqa: E402
from benchmarks.run import run_once  # noqa: E402

BEGIN, END = "<!-- postgis -->", "<!-- end of postgis -->"
NAME = "postgres:benchmark"
MOST = 1.5


def register(server: Any, folder: Path) -> None:
    """Keep the connection in the profile that the runs have."""
    script = (
        "import sys\n"
        f"sys.path.insert(0, {str(HERE.parent / 'tests' / 'database')!r})\n"
        "from qgis.core import QgsApplication\n"
        "application = QgsApplication([], False)\n"
        "application.initQgis()\n"
        "from pg_server import register\n"
        f"register('benchmark', {server.uri()!r})\n"
    )
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(folder)}
    subprocess.run([sys.executable, "-c", script], env=environment, check=True, capture_output=True)


def peer(server: Any, tidy: Path) -> float:
    """Return the seconds that COPY and the index take."""
    server.execute("DROP TABLE IF EXISTS peer")
    connection = server.connect()
    start = time.perf_counter()
    with connection, connection.cursor() as cursor, tidy.open("rb") as file:
        cursor.execute("CREATE TABLE peer (election text, level text, zone_code text, party text, votes bigint)")
        cursor.copy_expert("COPY peer FROM STDIN WITH (FORMAT csv, HEADER)", file, 1 << 16)
        cursor.execute("CREATE UNIQUE INDEX ON peer (election, level, party, zone_code)")
    seconds = time.perf_counter() - start
    connection.close()
    return seconds


def ours(results: str, election: str, folder: Path) -> dict[str, float]:
    """Return seconds and peak memory of one load of an election that the database does not have."""
    given = {"DATABASE": NAME, "RESULTS": results, "ELECTION": election, "LEVEL": "commune"}
    return run_once({"algorithm": "mpelection:loadresults", "parameters": given}, folder)


def source_of(server: Any, view: str) -> str:
    """Return the source of a map as the browser of QGIS makes it."""
    return (
        f"{server.uri()} key='fid' checkPrimaryKeyUnicity='0' estimatedmetadata=true srid=4326 type=MultiPolygon "
        + f'table="mpelection"."{view}" (geom)'
    )


def measure(server: Any, zones: int, lists: int, times: int, folder: Path) -> dict[str, Any]:
    """Return what one size of election takes."""
    data, tidy, wide = (folder / name for name in ("data.gpkg", "tidy.csv", "wide.csv"))
    for path in (data, tidy, wide):
        path.unlink(missing_ok=True)
    make(data, zones, lists)
    rows = tidy_csv(data, tidy)
    wide_csv(data, wide)
    server.execute("DROP SCHEMA IF EXISTS mpelection CASCADE")
    run_once({"algorithm": "mpelection:createdatabase", "parameters": {"DATABASE": NAME}}, folder)
    given = {"DATABASE": NAME, "ZONES": f"{data}|layername=zones", "LEVEL": "commune", "VINTAGE": "2021"}
    found: dict[str, Any] = {"zones": zones, "rows": rows, "peer": [], "table": [], "csv": []}
    found["loadzones"] = run_once({"algorithm": "mpelection:loadzones", "parameters": given}, folder)
    table = f"{data}|layername=results"
    for number in range(times):
        found["peer"].append(peer(server, tidy))
        found["table"].append(ours(table, "2021" if number == 0 else f"table{number}", folder))
        found["csv"].append(ours(str(wide), f"csv{number}", folder))
    found["again"] = ours(table, "2021", folder)
    layer = {"DATABASE": NAME, "ELECTION": "2021", "LEVEL": "commune", "OUTPUT": str(folder / "layer.gpkg")}
    found["layer"] = run_once({"algorithm": "mpelection:electionlayer", "parameters": layer}, folder)
    found["map"] = map_times(source_of(server, "map_2021_commune"), "postgres", zones, folder)
    sizes = "SELECT pg_total_relation_size('mpelection.standing_1'), pg_total_relation_size('peer')"
    found["bytes"] = server.execute(sizes)[0]
    return found


def in_words(found: dict[str, Any]) -> list[str]:
    """Return the rows of the table for one size."""
    size = f"| {found['zones']:,} | {found['rows']:,} |"
    peers, lines = found["peer"], []
    for name, label in (("table", "GeoPackage table"), ("csv", "CSV")):
        ratio = statistics.median(mine["seconds"] / theirs for mine, theirs in zip(found[name], peers))
        best, peak = min(each["seconds"] for each in found[name]), max(each["peak"] for each in found[name])
        lines.append(f"{size} `loadresults` of a {label} | {best:.1f} s | `COPY` and index {min(peers):.1f} s "
                     f"| **{ratio:.2f}** | {MOST} | {peak:.0f} MB |")  # fmt: skip
    others = (("loadzones", "`loadzones`"), ("again", "`loadresults` of the same again"),
              ("layer", "`electionlayer` into a GeoPackage"))  # fmt: skip
    for name, label in others:
        each = found[name]
        lines.append(f"{size} {label} | {each['seconds']:.1f} s | | | | {each['peak']:.0f} MB |")
    return lines + map_lines(found)


def main() -> None:
    """Measure two sizes and write them down."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--zones", type=int, default=100_000)
    parser.add_argument("--lists", type=int, default=38)
    parser.add_argument("--times", type=int, default=3)
    parser.add_argument("--folder", default="/var/tmp")
    given = parser.parse_args()
    sizes = []
    with tempfile.TemporaryDirectory() as name:
        server = ThrowAwayServer(given.folder)
        try:
            register(server, Path(name))
            for zones in (given.zones, given.zones // 10):
                sizes.append(measure(server, zones, given.lists, given.times, Path(name)))
                print("\n".join(in_words(sizes[-1])), flush=True)
        finally:
            server.remove()
    size = sizes[0]["bytes"]
    put_lines(HERE / "RESULTS.md", [
        BEGIN,
        "## The electoral database on PostGIS",
        "",
        f"Made by `python3 benchmarks/postgis.py`; the median of {given.times} pairs, on a server with the settings",
            "of a new one. The peer is `COPY` of the same results as a tidy CSV and one index; ours joins, audits,",
            "measures and classifies besides, and has a row for lists that did not stand too. The memory is that of",
            f"QGIS. The tables with their indexes are {size[0] / 1e6:.0f} MB and {size[1] / 1e6:.0f} MB.",
        "",
        "| zones | result rows | job | ours | peer | ratio | aim | peak memory |",
        "|---|---|---|---|---|---|---|---|",
        *(line for found in sizes for line in in_words(found)),
        END,
    ])  # fmt: skip


if __name__ == "__main__":
    main()
