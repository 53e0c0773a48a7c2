"""The dock in as much of a desktop as it talks to."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest

pytest.importorskip("qgis.gui")

from qgis.core import QgsApplication, QgsProject, QgsSettings
from qgis.gui import QgsMessageBar

if TYPE_CHECKING:
    from mp_election_plugin.ui.dock import ElectionDock

PATIENCE = 30_000


class MessageBar(QgsMessageBar):
    """A message bar that remembers what it was given: title, text, level last."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[tuple[Any, ...]] = []

    def pushMessage(self, *message: Any) -> None:
        self.seen.append(message)
        super().pushMessage(*message)

    def pushItem(self, item: Any) -> None:
        self.seen.append((item.title(), item.text(), item.level()))
        super().pushItem(item)


class Desktop:
    """The parts of QGIS's interface that the dock uses."""

    def __init__(self, iface: Any) -> None:
        self._iface, self.bar = iface, MessageBar()
        self.active: Any = None

    @property
    def seen(self) -> list[tuple[Any, ...]]:
        return self.bar.seen

    def mapCanvas(self) -> Any:
        return self._iface.mapCanvas()

    def messageBar(self) -> MessageBar:
        return self.bar

    def activeLayer(self) -> Any:
        return self.active

    def setActiveLayer(self, layer: Any) -> bool:
        self.active = layer
        return True


@pytest.fixture
def desktop(qtbot: Any, qgis_iface: Any) -> Desktop:
    made = Desktop(qgis_iface)
    qtbot.addWidget(made.bar)
    return made


@pytest.fixture
def dock(qtbot: Any, provider: Any, desktop: Desktop, qgis_new_project: Any) -> Iterator[ElectionDock]:
    from mp_election_plugin.ui.dock import ElectionDock

    for name in ("party", "databases"):
        QgsSettings().remove(f"mpelection/{name}")
    made = ElectionDock(desktop)
    qtbot.addWidget(made)
    yield made
    made.close_down()
    QgsProject.instance().clear()
    # Layers that a run still reads would outlive QGIS and crash it on leaving.
    qtbot.waitUntil(
        lambda: not made.runner._ending and not QgsApplication.taskManager().countActiveTasks(), timeout=PATIENCE
    )
    qtbot.wait(10)


@pytest.fixture
def loaded(qtbot: Any, dock: ElectionDock) -> ElectionDock:
    """Return the dock with the sample's election analysed for its first party."""
    dock.load_sample()
    qtbot.waitUntil(lambda: dock.zones.model.rowCount() == 92, timeout=PATIENCE)
    return dock
