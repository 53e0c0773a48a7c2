"""What goes wrong around the dock is a message: a database that is gone, locked or on a lost server, layers and
projects that go in mid-run, two windows on one file."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("qgis.gui")

from qgis.core import Qgis, QgsApplication, QgsProject

from mp_election_plugin.database.fitness import check_in_sight
from mp_election_plugin.database.geopackage import GeoPackage
from mp_election_plugin.ui.dock import ElectionDock

from .driving import idle, maps, offered, pick, theme

PATIENCE = 60_000
CRITICAL = Qgis.MessageLevel.Critical


def errors(desktop: Any) -> list[str]:
    return [each[1] for each in desktop.seen if each[-1] == CRITICAL]


def test_a_database_that_is_not_there_is_told(qtbot: Any, dock: ElectionDock, desktop: Any, tmp_path: Path) -> None:
    dock.open_database(str(tmp_path / "gone.gpkg"))
    idle(qtbot, dock)
    assert len(errors(desktop)) == 1 and "gone.gpkg" in errors(desktop)[0]
    assert not dock.databases.name and not dock.panel.empty.isHidden() and dock.panel.working.isHidden()


def test_a_database_deleted_meanwhile_leaves_the_map_as_it_was(
    qtbot: Any,
    opened: ElectionDock,
    database: Path,
    desktop: Any,
) -> None:
    (layer,) = maps()
    drawn = layer.renderer().dump()
    os.remove(database)
    pick(qtbot, opened, "parties", "RNI")
    assert len(errors(desktop)) == 1 and str(database) in errors(desktop)[0]
    assert opened.party() == "MP" and opened.follow.shown.party == "MP"
    assert maps() == [layer] and layer.subsetString() == "\"party\" = 'MP'" and layer.renderer().dump() == drawn
    assert len(opened.zones.shown_rows()) == 92
    theme(qtbot, opened, "winner")
    assert len(errors(desktop)) == 2 and opened.theme() == "class"


def test_maps_that_would_be_drawn_empty_are_told(
    qtbot: Any, dock: ElectionDock, desktop: Any, database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As of a server whose PostGIS is out of sight of QGIS."""

    def out_of_sight(self: GeoPackage) -> None:
        check_in_sight(self.label, ["tools"])

    monkeypatch.setattr(GeoPackage, "check_layers", out_of_sight)
    dock.open_database(str(database))
    idle(qtbot, dock)
    assert len(errors(desktop)) == 1 and "“tools”" in errors(desktop)[0]
    assert not maps()


def test_a_project_of_a_database_that_is_gone_opens_with_a_message(
    qtbot: Any,
    opened: ElectionDock,
    database: Path,
    desktop: Any,
    tmp_path: Path,
) -> None:
    project = QgsProject.instance()
    assert project.write(str(tmp_path / "kept.qgz"))
    project.clear()
    os.remove(database)
    project.read(str(tmp_path / "kept.qgz"))
    idle(qtbot, opened)
    assert len(errors(desktop)) == 1 and str(database) in errors(desktop)[0]
    # No dead layer is left, and the dock can go on.
    assert maps() == [] and opened.follow.shown is None and not opened.panel.empty.isHidden()
    opened.load_sample()
    idle(qtbot, opened)
    assert "534,292" in opened.panel.totals.text()


def test_a_database_that_another_program_locks_is_told(
    qtbot: Any,
    opened: ElectionDock,
    database: Path,
    desktop: Any,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from mp_election_plugin.database import geopackage

    monkeypatch.setattr(geopackage, "_WAIT_SECONDS", 0.2)
    (layer,) = maps()
    with closing(sqlite3.connect(database, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        try:
            other.execute("BEGIN EXCLUSIVE")
            other.execute("UPDATE meta SET value = value")
            locked = True
        except sqlite3.OperationalError:
            # QGIS itself reads the file: then nobody can lock it against readers.
            locked = False
        pick(qtbot, opened, "parties", "RNI")
        if locked and errors(desktop):
            assert str(database) in errors(desktop)[0] and opened.party() == "MP"
            assert layer.subsetString() == "\"party\" = 'MP'"
    pick(qtbot, opened, "parties", "PI")
    assert opened.follow.shown.party == "PI" and layer.subsetString() == "\"party\" = 'PI'"


def test_a_server_that_cannot_be_reached_is_told(qtbot: Any, dock: ElectionDock, desktop: Any) -> None:
    from qgis.core import QgsSettings

    settings = QgsSettings()
    for key, value in {"host": "127.0.0.1", "port": "1", "database": "none", "username": "nobody",
                       "password": "none", "savePassword": True, "saveUsername": True}.items():  # fmt: skip
        settings.setValue(f"PostgreSQL/connections/lost/{key}", value)
    try:
        dock.open_database("postgres:lost")
        idle(qtbot, dock)
    finally:
        settings.remove("PostgreSQL/connections/lost")
    assert len(errors(desktop)) == 1 and "postgres:lost" in errors(desktop)[0]
    assert not dock.databases.name and not dock.panel.empty.isHidden()


def test_the_map_removed_while_a_party_is_read_comes_back(qtbot: Any, opened: ElectionDock) -> None:
    combo = opened.panel.parties
    combo.setCurrentIndex(combo.findData("RNI"))
    combo.activated.emit(combo.currentIndex())
    QgsProject.instance().removeMapLayer(maps()[0].id())
    idle(qtbot, opened)
    (layer,) = maps()
    assert layer.isValid() and layer.subsetString() == "\"party\" = 'RNI'" and opened.follow.shown.party == "RNI"
    opened.panel.table.selectRow(0)
    assert layer.selectedFeatureCount() == 1


@pytest.mark.parametrize("code", ["class", "winner"])
def test_the_project_closed_in_mid_run_leaves_an_empty_dock(
    qtbot: Any,
    opened: ElectionDock,
    desktop: Any,
    code: str,
) -> None:
    from mp_election_plugin.ui.theme_list import NUMBERS

    if code != "class":
        opened.panel.themes.button(NUMBERS[code]).click()
    combo = opened.panel.parties
    combo.setCurrentIndex(combo.findData("RNI"))
    combo.activated.emit(combo.currentIndex())
    QgsProject.instance().clear()
    idle(qtbot, opened)
    qtbot.wait(300)
    assert QgsProject.instance().mapLayers() == {} and errors(desktop) == []
    assert not opened.panel.empty.isHidden() and len(opened.zones.model.rows) == 0


def test_the_map_removed_while_an_analysis_runs_is_no_fault(
    qtbot: Any,
    opened: ElectionDock,
    desktop: Any,
) -> None:
    from mp_election_plugin.ui.theme_list import NUMBERS

    opened.panel.themes.button(NUMBERS["winner"]).click()
    QgsProject.instance().removeMapLayer(maps()[0].id())
    idle(qtbot, opened)
    assert len(maps()) == 1 and opened.follow.shown.theme == "winner" and errors(desktop) == []


def test_two_windows_on_one_file_do_not_disturb_each_other(
    qtbot: Any,
    opened: ElectionDock,
    database: Path,
    desktop: Any,
    provider: Any,
) -> None:
    """Another QGIS reads the same file, and one of them loads results into it."""
    import processing

    from mp_election_plugin.database.opening import open_database

    with open_database(str(database), read_only=True) as other:
        assert other.value("count_zones_of", ("constituency", "2021")) == 92
        pick(qtbot, opened, "parties", "RNI")
        processing.run("mpelection:removeresults", {"DATABASE": str(database), "ELECTION": "2016_local",
                                                    "LEVEL": "constituency"})  # fmt: skip
        pick(qtbot, opened, "parties", "PAM")
    idle(qtbot, opened)
    assert errors(desktop) == [] and opened.follow.shown.party == "PAM"
    assert "2016_local" not in offered(opened, "elections")
    (layer,) = maps()
    assert layer.isValid() and layer.featureCount() == 92


def test_an_empty_database_is_told(qtbot: Any, dock: ElectionDock, desktop: Any, tmp_path: Path) -> None:
    import processing

    path = str(tmp_path / "empty.gpkg")
    processing.run("mpelection:createdatabase", {"DATABASE": path})
    dock.open_database(path)
    idle(qtbot, dock)
    assert len(errors(desktop)) == 1 and "Load results" in errors(desktop)[0]
    assert maps() == []


def test_closing_the_dock_in_mid_run_leaves_no_task_and_no_signal(
    qtbot: Any,
    opened: ElectionDock,
) -> None:
    project, (layer,) = QgsProject.instance(), maps()
    before = project.receivers(project.layersAdded)
    combo = opened.panel.parties
    combo.setCurrentIndex(combo.findData("RNI"))
    combo.activated.emit(combo.currentIndex())
    opened.close_down()
    qtbot.waitUntil(lambda: not QgsApplication.taskManager().countActiveTasks(), timeout=PATIENCE)
    qtbot.wait(50)
    assert project.receivers(project.layersAdded) == before - 1
    # The map is the user's, as it was shown last.
    assert layer.subsetString() == "\"party\" = 'MP'" and not layer.readOnly()
    opened.close_down = lambda: None
