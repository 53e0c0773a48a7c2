"""Wires the plugin into QGIS: provider, dock, menu. Nothing is computed here."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from .algorithms.provider import ElectionProvider

DOCK_OPEN = "mpelection/dock_open"
FOLDER = Path(__file__).resolve().parent


def tr(text: str) -> str:
    """Translate a text of the desktop."""
    return QCoreApplication.translate("MPElection", text)


class ElectionPlugin:
    """The plugin as QGIS starts and stops it; `unload` mirrors `initGui`."""

    def __init__(self, iface: Any) -> None:
        self.iface = iface
        self.provider: ElectionProvider | None = None
        self.dock: Any = None
        self.dock_action: QAction | None = None
        self.sample_action: QAction | None = None
        self.database_action: QAction | None = None
        self.match_action: QAction | None = None
        self.colours_action: QAction | None = None
        self.translator = self._translator()

    def _translator(self) -> QTranslator | None:
        """Return the installed translator of the user's language, if the plugin has one."""
        language = QgsSettings().value("locale/userLocale", "") or QLocale().name()
        file = FOLDER / "i18n" / f"mp_election_plugin_{language[:2]}.qm"
        translator = QTranslator()
        if not file.exists() or not translator.load(str(file)):
            return None
        QCoreApplication.installTranslator(translator)
        return translator

    def initProcessing(self) -> None:
        """Register the provider."""
        provider = ElectionProvider()
        # QGIS deletes a provider whose id it has already, as from another copy of the plugin.
        self.provider = provider if QgsApplication.processingRegistry().addProvider(provider) else None

    def initGui(self) -> None:
        """Register the provider, make the dock's action and the menu."""
        self.initProcessing()
        icon = QIcon(str(FOLDER / "icon.svg"))
        window = self.iface.mainWindow()
        self.dock_action = QAction(icon, tr("Elections"), window)
        self.dock_action.setObjectName("mpElectionDockAction")
        self.dock_action.setCheckable(True)
        self.dock_action.setToolTip(tr("Show or hide the elections panel"))
        self.dock_action.toggled.connect(self._toggle_dock)
        # Not `toggled`: on leaving QGIS every dock is hidden.
        self.dock_action.triggered.connect(self._remember_dock)
        self.sample_action = QAction(icon, tr("Load Sample Data"), window)
        self.sample_action.setObjectName("mpElectionSampleAction")
        self.sample_action.triggered.connect(self._load_sample)
        self.database_action = QAction(icon, tr("Open Sample Database"), window)
        self.database_action.setObjectName("mpElectionDatabaseAction")
        self.database_action.triggered.connect(self._open_sample_database)
        self.match_action = QAction(icon, tr("Match Zones and Parties…"), window)
        self.match_action.setObjectName("mpElectionMatchAction")
        self.match_action.triggered.connect(lambda: self._make_dock().match())
        self.colours_action = QAction(icon, tr("Party Colours…"), window)
        self.colours_action.setObjectName("mpElectionColoursAction")
        self.colours_action.triggered.connect(self._edit_colours)
        for action in self._actions():
            self.iface.addPluginToVectorMenu(tr("MP Election Analysis"), action)
        self.iface.addVectorToolBarIcon(self.dock_action)
        if QgsSettings().value(DOCK_OPEN, False, type=bool):
            self.dock_action.setChecked(True)

    def unload(self) -> None:
        """Take everything back."""
        if self.dock_action is not None:
            self.iface.removeVectorToolBarIcon(self.dock_action)
        for action in self._actions():
            if action is not None:
                self.iface.removePluginVectorMenu(tr("MP Election Analysis"), action)
                action.deleteLater()
        self.dock_action = self.sample_action = self.database_action = self.match_action = None
        self.colours_action = None
        if self.dock is not None:
            self.dock.close_down()
            self.iface.removeDockWidget(self.dock)
            self.dock.deleteLater()
            self.dock = None
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        if self.translator is not None:
            QCoreApplication.removeTranslator(self.translator)
            self.translator = None

    def _actions(self) -> tuple[QAction | None, ...]:
        """Return what the menu has, in its order."""
        return self.dock_action, self.sample_action, self.database_action, self.match_action, self.colours_action

    def _edit_colours(self) -> None:
        from .ui.recolouring import edit_colours

        edit_colours(self.iface, lambda: self.dock)

    def _make_dock(self) -> Any:
        """Return the dock, made on first use so that starting QGIS costs nothing."""
        if self.dock is None:
            from .ui.dock import ElectionDock

            self.dock = ElectionDock(self.iface)
            self.iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
            # QGIS makes a new dock as narrow as it can be; where one stood before, its width comes back after this.
            width = self.dock.widget().sizeHint().width()
            self.iface.mainWindow().resizeDocks([self.dock], [width], Qt.Orientation.Horizontal)
            self.dock.setToggleVisibilityAction(self.dock_action)
            self.dock.closed.connect(lambda: self._remember_dock(False))
        return self.dock

    def _toggle_dock(self, shown: bool) -> None:
        """Make the dock when it is first asked for; from then on the action is the dock's own switch."""
        if shown and self.dock is None:
            self._make_dock().setUserVisible(True)

    def _remember_dock(self, shown: bool) -> None:
        """Have the dock open at the next start as the user leaves it."""
        QgsSettings().setValue(DOCK_OPEN, shown)

    def _show_dock(self) -> Any:
        dock = self._make_dock()
        dock.setUserVisible(True)
        self._remember_dock(True)
        return dock

    def _load_sample(self) -> None:
        self._show_dock().load_sample()

    def _open_sample_database(self) -> None:
        self._show_dock().sample_database.open()
