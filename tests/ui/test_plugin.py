"""The plugin as QGIS starts and stops it."""

from __future__ import annotations

from typing import Any

import pytest

pytest.importorskip("qgis.gui")

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtWidgets import QMainWindow

from mp_election_plugin import classFactory


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


def test_starting_and_stopping_ten_times_leaves_nothing(qgis_app: Any, qgis_iface: Any, qgis_new_project: Any) -> None:
    registry = QgsApplication.processingRegistry()
    earlier = registry.providerById("mpelection")
    if earlier is not None:
        registry.removeProvider(earlier)
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
