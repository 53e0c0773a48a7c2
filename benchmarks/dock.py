"""Times the dock: the opening of a database, a change of party, a search; and the longest hold of the event loop.

    python3 benchmarks/dock.py [--sizes 1503 10000 100000] [--lists 30] [--times 5] [--results FILE]

Needs the Python that has QGIS. Prints its rows and writes them into RESULTS.md: the median of the changes, in seconds
of the clock, and the longest hold in seconds of processor time of the window's thread. "Switched" is when the layer has
its new filter, "drawn" when the map of the canvas has been drawn anew after it, "classes" when the legend has its
counts and the list is there. An election layer of the project is read once, and each party measured when it is asked
for; the map shows it from then on. One that was shown before is switched to at once.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
HERE = Path(__file__).resolve().parent
sys.path[:0] = ["/usr/share/qgis/python/plugins", str(HERE.parent)]

from qgis.core import QgsApplication, QgsProject, QgsSettings, QgsVectorLayer  # noqa: E402
from qgis.gui import QgsMapCanvas, QgsMessageBar  # noqa: E402
from qgis.PyQt.QtCore import QEventLoop, QTimer  # noqa: E402
from qgis.PyQt.QtWidgets import QMainWindow  # noqa: E402

from benchmarks.large_database import LEVEL, make  # noqa: E402
from benchmarks.results_table import put_lines  # noqa: E402

BEGIN, END = "<!-- dock -->", "<!-- end of dock -->"
HEAD = ["| zones | job | ours | aim |", "|---|---|---|---|"]


class Desktop:
    """The parts of QGIS's interface that the dock uses, with a canvas that shows the live layer."""

    def __init__(self) -> None:
        self.canvas, self.bar, self.window = QgsMapCanvas(), QgsMessageBar(), QMainWindow()
        self.canvas.resize(800, 800)
        self.canvas.show()

    def mapCanvas(self) -> QgsMapCanvas:
        return self.canvas

    def messageBar(self) -> QgsMessageBar:
        return self.bar

    def mainWindow(self) -> QMainWindow:
        return self.window

    def activeLayer(self) -> None:
        return None

    def setActiveLayer(self, layer: Any) -> None:
        self.canvas.setDestinationCrs(layer.crs())
        self.canvas.setLayers([layer])


class Clock:
    """Runs the event loop until something is so, and measures its longest hold meanwhile."""

    def __init__(self) -> None:
        self.longest, self._last = 0.0, time.thread_time()
        self._timer = QTimer()
        self._timer.timeout.connect(self._tick)
        self._timer.start(2)

    def begin(self) -> None:
        """Measure holds anew."""
        self.longest, self._last = 0.0, time.thread_time()

    def _tick(self) -> None:
        now = time.thread_time()
        self.longest, self._last = max(self.longest, now - self._last), now

    def until(self, ready: Callable[[], bool], most: float = 120.0) -> float:
        """Return the seconds until something is so."""
        start = time.perf_counter()
        while not ready():
            # Waits for the clock itself: a loop that never rests would take the interpreter from the other threads.
            QgsApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            if time.perf_counter() - start > most:
                raise TimeoutError
        return time.perf_counter() - start


def change(dock: Any, clock: Clock, canvas: QgsMapCanvas, party: str) -> dict[str, float]:
    """Return the seconds of one change of party."""
    combo, layer = dock.panel.parties, dock.live.layer()
    drawn: list[float] = []
    shown: list[float] = []
    start = time.perf_counter()

    def done() -> None:
        drawn.append(time.perf_counter() - start)

    def listed(*_: Any) -> None:
        shown.append(time.perf_counter() - start)

    canvas.mapCanvasRefreshed.connect(done)
    dock.follow.layer_shown.connect(listed)
    combo.setCurrentIndex(combo.findData(party))
    combo.activated.emit(combo.currentIndex())
    switched = time.perf_counter() - start
    if party not in layer.subsetString():
        raise RuntimeError("the map has not followed")
    clock.until(lambda: bool(drawn) and bool(shown) and not dock.busy)
    canvas.mapCanvasRefreshed.disconnect(done)
    dock.follow.layer_shown.disconnect(listed)
    clock.until(lambda: not canvas.isDrawing())
    return {"switched": switched, "drawn": drawn[0], "classes": shown[0]}


def choose(dock: Any, clock: Clock, party: str) -> float:
    """Return the seconds until the layer of another party has taken the place of the one that is shown."""
    combo, shown = dock.panel.parties, []
    start = time.perf_counter()

    def listed(*_: Any) -> None:
        shown.append(time.perf_counter() - start)

    dock.follow.layer_shown.connect(listed)
    combo.setCurrentIndex(combo.findData(party))
    combo.activated.emit(combo.currentIndex())
    clock.until(lambda: bool(shown) and not dock.busy)
    dock.follow.layer_shown.disconnect(listed)
    return shown[0]


def of_layer(dock: Any, clock: Clock, database: Path, times: int) -> dict[str, float]:
    """Return the seconds that an election layer of the project takes to be opened, and to show other parties."""
    import processing

    given = {
        "DATABASE": str(database),
        "ELECTION": "e1",
        "LEVEL": LEVEL,
        "OUTPUT": str(database.with_suffix(".layer.gpkg")),
    }
    made = processing.run("mpelection:electionlayer", given)["OUTPUT"]
    layer = QgsVectorLayer(made, "Election 1", "ogr")
    dock.follow.choose_source("")
    clock.until(lambda: not dock.iface.mapCanvas().isDrawing())
    start = time.perf_counter()
    QgsProject.instance().addMapLayer(layer)
    clock.until(lambda: dock.follow.shown is not None and dock.follow.shown.layer == layer.id() and not dock.busy)
    opened = time.perf_counter() - start
    clock.until(lambda: not dock.iface.mapCanvas().isDrawing())
    clock.begin()
    parties = [f"P{number:02d}" for number in range(1, times + 1)]
    first = statistics.median(choose(dock, clock, party) for party in parties)
    again = statistics.median(choose(dock, clock, party) for party in parties)
    return {"opened": opened, "classes": first, "classes of one shown before": again, "longest hold": clock.longest}


def measure(zones: int, lists: int, times: int, folder: Path, desktop: Desktop) -> list[str]:
    """Return the rows of one size."""
    from mp_election_plugin.ui.dock import ElectionDock

    path = folder / f"dock{zones}.gpkg"
    make(path, zones, lists)
    QgsProject.instance().clear()
    dock, clock = ElectionDock(desktop), Clock()
    dock.resize(400, 900)
    dock.show()
    start = time.perf_counter()
    dock.open_database(str(path))
    clock.until(lambda: dock.live.layer() is not None and not dock.busy)
    opened = time.perf_counter() - start
    map_shown = dock.live.layer()
    if map_shown is None:
        raise RuntimeError("no map was opened")
    desktop.canvas.setExtent(map_shown.extent())
    clock.until(lambda: not desktop.canvas.isDrawing())
    clock.begin()
    changes = [change(dock, clock, desktop.canvas, f"P{number:02d}") for number in range(1, times + 1)]
    held = clock.longest
    start = time.perf_counter()
    for text in ("z", "zo", "zone 9", "zone 99", ""):
        dock.panel.search.setText(text)
    typed = (time.perf_counter() - start) / 5
    clock.until(lambda: True)
    of_a_layer = of_layer(dock, clock, path, times)
    dock.close_down()
    dock.deleteLater()
    found = {"database opened": (opened, ""), "longest hold in changes of party": (held, "0.05 s")}
    aims = {"switched": "0.1 s", "drawn": "0.3 s" if zones < 10_000 else "", "classes": "1 s"}
    for name, aim in aims.items():
        found[f"another party: {name}"] = (statistics.median(each[name] for each in changes), aim)
    found["a letter in the search"] = (typed, "0.05 s")
    aims = {"classes": "1 s", "classes of one shown before": "1 s", "longest hold": "0.05 s"}
    found.update({f"an election layer: {name}": (each, aims.get(name, "")) for name, each in of_a_layer.items()})
    return [f"| {zones:,} | {name} | {seconds:.3f} s | {aim} |" for name, (seconds, aim) in found.items()]


def rows_of(given: argparse.Namespace, zones: int) -> list[str]:
    """Return the rows of one size, measured in another process."""
    with tempfile.TemporaryDirectory() as name:
        results = Path(name) / "rows.md"
        results.touch()
        sizes = ["--sizes", str(zones), "--lists", str(given.lists), "--times", str(given.times)]
        command = [sys.executable, __file__, *sizes, "--results", str(results)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        rows = [line for line in results.read_text(encoding="utf-8").splitlines() if line.startswith(f"| {zones:,} |")]
    print("\n".join(rows), flush=True)
    return rows


def write(given: argparse.Namespace, rows: list[str]) -> None:
    """Put the rows into the file of results."""
    put_lines(given.results, [
        BEGIN,
        "## The dock",
        "",
        f"Made by `python3 benchmarks/dock.py`; the median of {given.times} changes of party, {given.lists} lists.",
        "Holds are of processor time in the thread of the window, all else is by the clock.",
        "",
        *HEAD,
        *rows,
        END,
    ])  # fmt: skip


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=[1_503, 10_000, 100_000])
    parser.add_argument("--lists", type=int, default=30)
    parser.add_argument("--times", type=int, default=5)
    parser.add_argument("--results", type=Path, default=HERE / "RESULTS.md")
    given = parser.parse_args()
    if len(given.sizes) > 1:
        # Each size in a process of its own: a second database waits for drawings of the first in one window.
        print("\n".join(HEAD), flush=True)
        write(given, [row for zones in given.sizes for row in rows_of(given, zones)])
        return
    application = QgsApplication([], True)
    application.initQgis()
    from processing.core.Processing import Processing

    from mp_election_plugin.algorithms.provider import ElectionProvider

    Processing.initialize()
    provider = ElectionProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    QgsSettings().remove("mpelection/party")
    desktop, rows = Desktop(), []
    with tempfile.TemporaryDirectory() as name:
        print("\n".join(HEAD), flush=True)
        for zones in given.sizes:
            found = measure(zones, given.lists, given.times, Path(name), desktop)
            print("\n".join(found), flush=True)
            rows += found
    write(given, rows)
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    main()
