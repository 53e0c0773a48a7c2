"""The dock through saving, opening and closing a project, and with what users do to its layers."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("qgis.gui")

from qgis.core import QgsProject

from mp_election_plugin.ui import sample
from mp_election_plugin.ui.dock import ElectionDock
from mp_election_plugin.ui.live_layer import LiveLayer

PATIENCE = 30_000


def marked(mark: str) -> list[Any]:
    return [each for each in QgsProject.instance().mapLayers().values() if each.customProperty(mark)]


def idle(qtbot: Any, dock: ElectionDock) -> None:
    qtbot.waitUntil(lambda: not dock.runner.running and dock._loader is None, timeout=PATIENCE)


def reopened(qtbot: Any, dock: ElectionDock, path: Path) -> None:
    project = QgsProject.instance()
    assert project.write(str(path))
    project.clear()
    assert project.read(str(path))
    idle(qtbot, dock)


def test_a_reopened_project_has_no_empty_layers_and_the_sample_comes_back(
    qtbot: Any, loaded: ElectionDock, desktop: Any, tmp_path: Path
) -> None:
    reopened(qtbot, loaded, tmp_path / "saved.qgz")
    assert marked(LiveLayer.MARK) == marked(sample.MARK) == []
    assert not loaded.panel.empty.isHidden()
    assert desktop.seen == []
    loaded.load_sample()
    qtbot.waitUntil(lambda: loaded.zones.model.rowCount() == 92, timeout=PATIENCE)
    assert [each.featureCount() for each in marked(LiveLayer.MARK)] == [92]
    assert [each.featureCount() for each in marked(sample.MARK)] == [92]


def test_the_sample_is_made_anew_where_its_layer_has_lost_its_zones(qtbot: Any, loaded: ElectionDock) -> None:
    layer = marked(sample.MARK)[0]
    layer.dataProvider().truncate()
    loaded.load_sample()
    idle(qtbot, loaded)
    assert [each.featureCount() for each in marked(sample.MARK)] == [92]
    assert loaded.zones.model.rowCount() == 92


def test_another_dock_takes_up_the_layer_that_the_first_has_left(
    qtbot: Any, loaded: ElectionDock, desktop: Any
) -> None:
    loaded.close_down()
    second = ElectionDock(desktop)
    qtbot.addWidget(second)
    idle(qtbot, second)
    assert second.zones.model.rowCount() == 92
    assert len(marked(LiveLayer.MARK)) == 1
    # The fixture closes what is open.
    loaded.close_down = second.close_down
