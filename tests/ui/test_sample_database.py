"""The sample as a database of the user's own: made once, whole or not at all, and never made anew."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

pytest.importorskip("qgis.gui")

from qgis.core import Qgis, QgsApplication, QgsProject, QgsVectorLayer

from mp_election_plugin.ui.sample_database import database_file

from .conftest import PATIENCE, Desktop

if TYPE_CHECKING:
    from mp_election_plugin.ui.dock import ElectionDock

BALLOTS = {"2011_local", "2016_local", "2016_national", "2021_local", "2021_regional"}


@pytest.fixture
def profile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder of a user's profile, with the signs that trouble people in paths."""
    folder = tmp_path / "Profil d'été, مغرب"
    folder.mkdir()
    monkeypatch.setattr(QgsApplication, "qgisSettingsDirPath", staticmethod(lambda: f"{folder}/"))
    return folder


@pytest.fixture
def press(dock: ElectionDock, qtbot: Any) -> Callable[[], None]:
    """Return what presses the button of the dock's first page and waits for the end."""

    def press_and_wait() -> None:
        dock.panel.database_button.click()
        qtbot.waitUntil(lambda: not dock.busy, timeout=PATIENCE)
        qtbot.wait(10)

    return press_and_wait


def maps() -> list[QgsVectorLayer]:
    return list(QgsProject.instance().mapLayers().values())


def inside(file: Path, statement: str) -> list[tuple[Any, ...]]:
    """Return what a statement finds in a database, as any program would."""
    with closing(sqlite3.connect(file)) as connection, connection:
        return connection.execute(statement).fetchall()


def test_the_database_is_made_once_and_what_the_user_puts_in_stays(
    profile: Path, dock: ElectionDock, desktop: Desktop, press: Callable[[], None]
) -> None:
    press()
    file = profile / "mp_election_plugin" / "morocco.gpkg"
    assert database_file() == file and [each.name for each in file.parent.iterdir()] == [file.name]
    assert {each for (each,) in inside(file, "SELECT id FROM election")} >= BALLOTS
    (layer,) = maps()
    assert layer.isValid() and layer.subsetString() == "\"party\" = 'MP'" and layer.featureCount() == 92
    assert sum(each["votes"] or 0 for each in layer.getFeatures()) == 534_292
    assert layer.renderer().type() == "categorizedSymbol" and layer.renderer().classAttribute() == "zone_class"
    assert desktop.active is layer
    (note,) = desktop.bar.items()
    assert str(file) in note.text()

    inside(file, "UPDATE election SET name = 'My own name' WHERE id = '2011_local'")
    made = file.stat().st_ino
    desktop.active = None
    press()
    assert maps() == [layer] and desktop.active is layer
    QgsProject.instance().clear()
    press()
    assert [each.featureCount() for each in maps()] == [92]
    assert file.stat().st_ino == made
    assert inside(file, "SELECT name FROM election WHERE id = '2011_local'") == [("My own name",)]
    assert {each[-1] for each in desktop.seen} == {Qgis.MessageLevel.Info}


def test_a_run_that_is_cancelled_leaves_no_file(
    profile: Path, dock: ElectionDock, desktop: Desktop, press: Callable[[], None], qtbot: Any
) -> None:
    made = dock.sample_database
    # A second press while it is being made starts nothing.
    dock.panel.database_button.click()
    started = made.runner._task
    dock.panel.database_button.click()
    assert made.runner._task is started
    qtbot.waitUntil(lambda: any(profile.glob("mp_election_plugin/.mpelection-*")), timeout=PATIENCE)
    made.close_down()
    qtbot.waitUntil(lambda: not made.runner._ending, timeout=PATIENCE)
    assert list((profile / "mp_election_plugin").iterdir()) == [] and maps() == []
    assert desktop.bar.items() == []
    press()
    assert [each.featureCount() for each in maps()] == [92]


def test_a_folder_that_cannot_be_made_or_written_is_told(
    profile: Path, desktop: Desktop, press: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    (profile / "mp_election_plugin").write_text("in the way")
    press()
    monkeypatch.setattr(QgsApplication, "qgisSettingsDirPath", staticmethod(lambda: "/proc/self/"))
    press()
    # The folder is there, and what is in it cannot be written.
    (profile / "mp_election_plugin").unlink()
    (profile / "mp_election_plugin").symlink_to("/proc/self", target_is_directory=True)
    monkeypatch.setattr(QgsApplication, "qgisSettingsDirPath", staticmethod(lambda: f"{profile}/"))
    press()
    errors = [each[1] for each in desktop.seen if each[-1] == Qgis.MessageLevel.Critical]
    assert len(errors) == 3
    assert str(profile / "mp_election_plugin") in errors[0]
    assert "/proc/self/mp_election_plugin" in errors[1] and "Create electoral database" in errors[1]
    assert "morocco.gpkg cannot be written" in errors[2]
    assert maps() == [] and len(desktop.bar.items()) == 3


def test_a_file_that_is_no_database_is_told_and_left(
    profile: Path, desktop: Desktop, press: Callable[[], None]
) -> None:
    file = profile / "mp_election_plugin" / "morocco.gpkg"
    file.parent.mkdir()
    file.write_bytes(b"something else")
    press()
    assert desktop.seen[-1][-1] == Qgis.MessageLevel.Critical and str(file) in desktop.seen[-1][1]
    assert file.read_bytes() == b"something else" and maps() == []
