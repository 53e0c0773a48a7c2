"""What the tests of the dock do to it: choose, wait, and look at what is offered."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt

if TYPE_CHECKING:
    from mp_election_plugin.ui.dock import ElectionDock

PATIENCE = 60_000


def maps() -> list[QgsVectorLayer]:
    return [each for each in QgsProject.instance().mapLayers().values() if each.customProperty("mpelection/live")]


def idle(qtbot: Any, dock: ElectionDock) -> None:
    qtbot.waitUntil(lambda: not dock.busy and not dock.follow.cards.reading, timeout=PATIENCE)


def pick(qtbot: Any, dock: ElectionDock, name: str, value: str) -> None:
    combo = getattr(dock.panel.choices, name)
    assert combo.findData(value) >= 0, [combo.itemData(at) for at in range(combo.count())]
    combo.setCurrentIndex(combo.findData(value))
    combo.activated.emit(combo.currentIndex())
    idle(qtbot, dock)


def theme(qtbot: Any, dock: ElectionDock, code: str) -> None:
    from mp_election_plugin.ui.theme_list import NUMBERS

    qtbot.mouseClick(dock.panel.themes.button(NUMBERS[code]), Qt.MouseButton.LeftButton)
    idle(qtbot, dock)


def offered(dock: ElectionDock, name: str) -> list[str]:
    combo = getattr(dock.panel.choices, name)
    return [combo.itemData(at) for at in range(combo.count())]
