"""The menu by which a database is opened: recent ones, connections of QGIS, a file, a new one."""

from __future__ import annotations

import os

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QAction, QFileDialog, QMenu, QWidget

from ..database.opening import on_servers
from .choice import database_label, recent_databases
from .texts import tr


class DatabaseMenu(QMenu):
    """Filled each time it is opened."""

    chosen = pyqtSignal(str)
    sample_wanted = pyqtSignal()
    new_wanted = pyqtSignal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("mpElectionDatabases")
        self.setToolTipsVisible(True)
        self.aboutToShow.connect(self.fill)
        self.fill()

    def fill(self) -> None:
        """Offer what there is now."""
        self.clear()
        recent = recent_databases()
        for name in (*recent, *(each for each in on_servers() if each not in recent)):
            action = self._add(database_label(name), name)
            action.triggered.connect(lambda _=False, name=name: self.chosen.emit(name))
        if not self.isEmpty():
            self.addSeparator()
        self._add(tr("Open a File…"), tr("A GeoPackage made by “Create electoral database”")).triggered.connect(
            self.browse
        )
        self._add(tr("Sample Database"), tr("Morocco's elections of 2011, 2016 and 2021")).triggered.connect(
            lambda: self.sample_wanted.emit()
        )
        self._add(tr("New Database…"), tr("Open “Create electoral database”")).triggered.connect(
            lambda: self.new_wanted.emit()
        )

    def _add(self, label: str, tip: str) -> QAction:
        action = QAction(label.replace("&", "&&"), self)
        action.setToolTip(tip)
        self.addAction(action)
        return action

    def browse(self) -> None:
        """Ask for a file."""
        recent = [each for each in recent_databases() if os.path.isabs(each)]
        folder = os.path.dirname(recent[0]) if recent else ""
        kinds = tr("Electoral database") + " (*.gpkg *.GPKG)"
        path, _ = QFileDialog.getOpenFileName(self.parentWidget(), tr("Open Electoral Database"), folder, kinds)
        if path:
            self.chosen.emit(path)
