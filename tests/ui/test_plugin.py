"""The plugin as QGIS starts and stops it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("qgis.gui")

from qgis.core import QgsApplication, QgsProject, QgsSettings
from qgis.PyQt.QtWidgets import QMainWindow
from qm_files import compiled
from ts_files import Entry

from mp_election_plugin import classFactory
from mp_election_plugin.plugin import DOCK_OPEN, tr


class Window:
    """A main window that counts what is given to it and what is taken back."""

    def __init__(self, iface: Any) -> None:
        self.window, self._iface = QMainWindow(), iface
        self.menu: list[Any] = []
        self.icons: list[Any] = []
        self.docks: list[Any] = []

    def mainWindow(self) -> QMainWindow:
        return self.window

    def mapCanvas(self) -> Any:
        return self._iface.mapCanvas()

    def addPluginToVectorMenu(self, _name: str, action: Any) -> None:
        self.menu.append(action)

    def removePluginVectorMenu(self, _name: str, action: Any) -> None:
        self.menu.remove(action)

    def addVectorToolBarIcon(self, action: Any) -> None:
        self.icons.append(action)

    def removeVectorToolBarIcon(self, action: Any) -> None:
        self.icons.remove(action)

    def addDockWidget(self, area: Any, dock: Any) -> None:
        self.docks.append(dock)
        self.window.addDockWidget(area, dock)

    def removeDockWidget(self, dock: Any) -> None:
        self.docks.remove(dock)
        self.window.removeDockWidget(dock)


@pytest.fixture
def fresh(qgis_app: Any, qgis_new_project: Any) -> Iterator[Any]:
    """Return the registry of algorithms without the plugin's, with nothing remembered of the dock."""
    registry = QgsApplication.processingRegistry()
    earlier = registry.providerById("mpelection")
    if earlier is not None:
        registry.removeProvider(earlier)
    QgsSettings().remove(DOCK_OPEN)
    yield registry
    QgsSettings().remove(DOCK_OPEN)


def test_the_dock_is_open_at_the_next_start_if_it_was_left_open(fresh: Any, qgis_iface: Any) -> None:
    def docks_at_start(act: Callable[[Any], None]) -> int:
        window = Window(qgis_iface)
        window.window.show()
        plugin = classFactory(window)
        plugin.initGui()
        count = len(window.docks)
        act(plugin)
        plugin.unload()
        return count

    assert docks_at_start(lambda plugin: plugin.dock_action.trigger()) == 0
    assert docks_at_start(lambda plugin: None) == 1
    assert docks_at_start(lambda plugin: plugin.dock.close()) == 1
    assert docks_at_start(lambda plugin: plugin.dock_action.trigger()) == 0
    assert docks_at_start(lambda plugin: plugin.dock_action.trigger()) == 1
    assert docks_at_start(lambda plugin: None) == 0


def test_starting_and_stopping_ten_times_leaves_nothing(fresh: Any, qgis_iface: Any) -> None:
    registry = fresh
    window, project = Window(qgis_iface), QgsProject.instance()
    before = project.receivers(project.layersAdded)
    for _ in range(10):
        plugin = classFactory(window)
        plugin.initGui()
        assert registry.providerById("mpelection") is not None
        plugin.dock_action.setChecked(True)
        assert len(window.docks) == 1
        assert project.receivers(project.layersAdded) == before + 1
        plugin.unload()
        assert registry.providerById("mpelection") is None
        assert (window.menu, window.icons, window.docks) == ([], [], [])
        assert project.receivers(project.layersAdded) == before


def test_the_menu_opens_the_matching_window(fresh: Any, qgis_iface: Any, qtbot: Any) -> None:
    window = Window(qgis_iface)
    plugin = classFactory(window)
    plugin.initGui()
    assert plugin.match_action in window.menu
    plugin.match_action.trigger()
    assert plugin.dock.matching.isVisible() and plugin.dock.matching.windowTitle()
    plugin.unload()
    assert window.menu == []
    qtbot.wait(10)


def test_the_menu_opens_the_sample_database(
    fresh: Any, qgis_iface: Any, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    from mp_election_plugin.ui.sample_database import SampleDatabase

    opened: list[Any] = []
    monkeypatch.setattr(SampleDatabase, "open", lambda *given: opened.append(given[0]))
    window = Window(qgis_iface)
    plugin = classFactory(window)
    plugin.initGui()
    assert plugin.database_action in window.menu
    plugin.database_action.trigger()
    assert opened == [plugin.dock.sample_database]
    plugin.unload()
    assert window.menu == []
    qtbot.wait(10)


@pytest.mark.parametrize(("locale", "title"), [("fr_MA", "Élections"), ("ar", "الانتخابات"), ("de", "Elections")])
def test_the_plugin_speaks_the_language_of_qgis_while_it_is_loaded(
    fresh: Any, qgis_iface: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, locale: str, title: str
) -> None:
    (tmp_path / "i18n").mkdir()
    for language, words in (("fr", "Élections"), ("ar", "الانتخابات")):
        entry = Entry("MPElection", "Elections", words, finished=True)
        (tmp_path / "i18n" / f"mp_election_plugin_{language}.qm").write_bytes(compiled([entry]))
    monkeypatch.setattr("mp_election_plugin.plugin.FOLDER", tmp_path)
    before = QgsSettings().value("locale/userLocale")
    QgsSettings().setValue("locale/userLocale", locale)
    try:
        plugin = classFactory(Window(qgis_iface))
        plugin.initGui()
        assert plugin.dock_action.text() == title
        plugin.unload()
        assert tr("Elections") == "Elections"
        plugin.unload()
    finally:
        QgsSettings().setValue("locale/userLocale", before) if before else QgsSettings().remove("locale/userLocale")
