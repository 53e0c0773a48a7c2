"""What an analysis warns of: one line in the dock, all of it in a window beside QGIS's own."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsApplication
from qgis.gui import QgsMessageViewer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QToolButton

from .texts import tr
from .widgets import named


class WarningsButton(QToolButton):
    """Is there as long as figures are shown that have warnings; says how many, and shows them on a click."""

    def __init__(self) -> None:
        super().__init__()
        self.warnings: list[str] = []
        # What the analysis has warned of, each text with the id of its algorithm.
        self.warned: list[tuple[str, str]] = []
        self.viewer: QgsMessageViewer | None = None
        self.setIcon(QgsApplication.getThemeIcon("/mIconWarning.svg"))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setAutoRaise(True)
        named(self, "mpElectionWarnings", tr("Warnings"), tr("What the analysis warns of"))
        self.clicked.connect(self.show_details)
        self.set_warnings([])

    def show_for(self, tells: Callable[[str], bool]) -> None:
        """Show what the algorithms have warned of that the theme shown rests on, each text once."""
        self.set_warnings(list(dict.fromkeys(text for name, text in self.warned if tells(name))))

    def set_warnings(self, warnings: list[str]) -> None:
        """Take the warnings of what is shown now."""
        if self.viewer is not None and warnings != self.warnings:
            # It would speak of other figures.
            self.viewer.close()
        self.warnings = list(warnings)
        self.setVisible(bool(warnings))
        self.setText(tr("Warnings: {count}. Details…").format(count=len(warnings)))

    def show_details(self) -> None:
        """Show all warnings; the map and the dock stay usable beside them."""
        if self.viewer is None:
            self.viewer = QgsMessageViewer(self, Qt.WindowType.Dialog, False)
            self.viewer.setModal(False)
            self.viewer.setWindowTitle(tr("Elections"))
        self.viewer.setMessageAsPlainText("\n\n".join(self.warnings))
        self.viewer.show()
        self.viewer.raise_()
