"""The dock in as much of a desktop as it talks to."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

pytest.importorskip("qgis.gui")

from qgis.core import QgsApplication, QgsProject, QgsSettings
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import QLocale

from .driving import idle

if TYPE_CHECKING:
    from mp_election_plugin.ui.dock import ElectionDock

PATIENCE = 60_000


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


@pytest.fixture(autouse=True)
def english(qgis_app: Any) -> None:
    """Begin every test in English, whatever language another left in the settings or as the default."""
    QgsSettings().remove("locale/userLocale")
    QLocale.setDefault(QLocale.c())


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


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory, qgis_app: Any) -> Path:
    return tmp_path_factory.mktemp("dock") / "morocco.gpkg"


@pytest.fixture
def database(provider: Any, made: Path, tmp_path: Path) -> Path:
    """Return a database with all of the sample in it, of the test's own."""
    import processing

    if not made.exists():
        processing.run("mpelection:createdatabase", {"DATABASE": str(made), "PACK": "morocco_results"})
    return Path(shutil.copy(made, tmp_path / "morocco.gpkg"))


@pytest.fixture
def opened(qtbot: Any, dock: ElectionDock, database: Path) -> ElectionDock:
    dock.open_database(str(database))
    idle(qtbot, dock)
    return dock
