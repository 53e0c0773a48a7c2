"""Several people on one server: all that each of them loads is there, once, and the two systems tell the same."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import pytest
from looking import rows
from qgis.core import QgsProcessingContext, QgsProcessingFeedback
from small_elections import four_zones, layer_of
from test_morocco import BALLOTS
from test_morocco import load as load_ballot

from mp_election_plugin.layers.columns import table_of
from mp_election_plugin.layers.writer import write_geopackage

EDITORS = 10


def results_of(editor: int, path: Path, *, own: bool) -> str:
    """Write the results that an editor has: votes of its own, parties, a place and a misspelt name that others have."""
    names = ("zone_code", "zone_name", "votes_MP", "votes_NEW", f"votes_L{editor}")
    values = [
        ("01", "Fès", 100 + editor, 5, 1),
        ("02", "Sefrou", editor, 6, None),
        (None, "Tazza", 7, None, 2),
        ("99", "Elsewhere", 10, 20, 30),
    ]
    if own:
        values.append((f"x{editor}", "Own place", 1, 1, 1))
    write_geopackage(table_of([dict(zip(names, row)) for row in values], {
        name: "integer" if name.startswith("votes_") else "text" for name in names
    }), str(path), "results", lambda part: True)  # fmt: skip
    return f"{path}|layername=results"


@pytest.mark.parametrize("place", ["postgis"], indirect=True)
def test_ten_editors_at_once_lose_nothing(run: Any, provider: Any, empty: str, server: Any, tmp_path: Path) -> None:
    run("loadzones", DATABASE=empty, ZONES=four_zones(), LEVEL="commune", VINTAGE="2024")
    start, done = threading.Barrier(EDITORS), {}

    def edit(editor: int) -> None:
        algorithm, context, feedback = provider.algorithm("loadresults").create(), QgsProcessingContext(), Heard()
        given = {"DATABASE": empty, "RESULTS": files[editor], "ELECTION": f"e{editor}", "LEVEL": "commune",
                 "MATCHING": 3}  # fmt: skip
        start.wait(30)
        for _ in range(2):
            # The second time a correction, in which the place of its own is gone.
            found, well = algorithm.run(given, context, feedback)
            done.setdefault(editor, []).append((well, found.get("CHANGED"), feedback.said))
            given = {**given, "RESULTS": corrected[editor]}

    files = {editor: results_of(editor, tmp_path / f"{editor}.gpkg", own=True) for editor in range(EDITORS)}
    corrected = {editor: results_of(editor, tmp_path / f"again{editor}.gpkg", own=False) for editor in range(EDITORS)}
    threads = [threading.Thread(target=edit, args=(editor,)) for editor in range(EDITORS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(120)
    assert [each[0] for tries in done.values() for each in tries] == [True] * 2 * EDITORS, done
    sums = dict(rows(empty, "SELECT election, sum(votes) FROM result GROUP BY election"))
    assert sums == {f"e{editor}": 181 + 2 * editor for editor in range(EDITORS)}
    assert rows(empty, "SELECT code, count(*) FROM zone WHERE code = '99' GROUP BY 1") == [("99", 1)]
    assert rows(empty, "SELECT code FROM zone WHERE code LIKE 'x%'") == []
    assert rows(empty, "SELECT name, zone_code FROM alias") == [("Tazza", "03")]
    assert len(rows(empty, "SELECT code FROM party")) == EDITORS + 2
    assert run("validatedatabase", DATABASE=empty)["PROBLEMS"] == 0, run.log.text
    assert server.execute("SELECT 1 FROM pg_locks WHERE locktype = 'advisory'") == []
    assert server.execute("SELECT 1 FROM pg_stat_activity WHERE state LIKE 'idle in%'") == []


class Heard(QgsProcessingFeedback):
    """Feedback of a thread, which keeps errors."""

    def __init__(self) -> None:
        super().__init__(False)
        self.said: list[str] = []

    def reportError(self, error: str, fatalError: bool = False) -> None:
        self.said.append(error)


def test_both_systems_export_the_same_bytes(run: Any, shared_data: Path, server: Any, tmp_path: Path) -> None:
    """The commands of docs/database.md, with all ballots, once into a file and once onto a server."""
    outputs = ("OUTPUT", "COUNTS", "SEATS", "DICTIONARY")
    written = []
    for number, name in enumerate((str(tmp_path / "morocco.gpkg"), f"postgres:{server.name}/same_bytes")):
        run("createdatabase", DATABASE=name, PACK="morocco")
        for election in BALLOTS:
            load_ballot(run, shared_data, name, election)
        evil = "x'); DROP TABLE zone; --\" \\ \t%s"
        zones = layer_of({"zone_code": "text", "zone_name": "text"}, [[evil, evil], ["É", "é"], ["Z", "ألف"]])
        run("loadzones", DATABASE=name, ZONES=zones, LEVEL="odd", VINTAGE="1")
        odd = layer_of({"zone_code": "text", "votes_A": "integer"}, [[evil, 1], ["É", 0], ["Z", None], ["none", 3]])
        run("loadresults", DATABASE=name, RESULTS=odd, ELECTION=evil.replace("\t", " "), LEVEL="odd")
        for upper, level in (("province", "constituency"), ("region", "province")):
            run("aggregatedatabase", DATABASE=name, ELECTION="2021_local", LEVEL=level, PARENT_LEVEL=upper)
        assert run("validatedatabase", DATABASE=name)["PROBLEMS"] == 0, run.log.text
        paths = {output: str(tmp_path / f"{number}{output}.csv") for output in outputs}
        found = run("exportresults", DATABASE=name, **paths)
        written.append([Path(path).read_bytes() for path in paths.values()])
        assert found["LAYERS"] == 8
    assert written[0] == written[1]
    assert evil.encode().replace(b'"', b'""') in written[0][0]
