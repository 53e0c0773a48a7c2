"""The dock through saving, opening and closing a project, and with what users do to its layers."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("qgis.gui")

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsLayerTreeModel,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsLayerTreeView

from mp_election_plugin.ui import sample
from mp_election_plugin.ui.dock import ElectionDock
from mp_election_plugin.ui.live_layer import LiveLayer

PATIENCE = 60_000


def marked(mark: str) -> list[Any]:
    return [each for each in QgsProject.instance().mapLayers().values() if each.customProperty(mark)]


def one_zone(name: str, votes: int) -> QgsVectorLayer:
    """Return an election layer in memory."""
    layer = QgsVectorLayer("Polygon?field=zone_code:string&field=votes_RNI:integer", name, "memory")
    feature = QgsFeature(layer.fields())
    feature.setAttributes(["1", votes])
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(0, 0, 1, 1)))
    assert layer.dataProvider().addFeature(feature)
    return layer


def idle(qtbot: Any, dock: ElectionDock) -> None:
    qtbot.waitUntil(lambda: not dock.runner.running and not dock.busy, timeout=PATIENCE)


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


def in_words(dock: ElectionDock) -> tuple[str, ...]:
    panel = dock.panel
    return panel.layers.currentText(), dock.party(), dock.theme(), panel.totals.text(), panel.coverage.text()


def choose(dock: ElectionDock, code: str) -> None:
    combo = dock.panel.parties
    combo.setCurrentIndex(combo.findData(code))
    combo.activated.emit(combo.currentIndex())


def test_choices_go_back_to_what_is_shown_when_a_run_is_cancelled(qtbot: Any, loaded: ElectionDock) -> None:
    before = in_words(loaded)
    choose(loaded, "RNI")
    loaded.panel.cancel_button.click()
    assert loaded.party() == "MP"
    assert loaded.panel.parties.currentText().startswith("MP ")
    assert in_words(loaded) == before


def test_choices_go_back_to_what_is_shown_when_a_run_fails(qtbot: Any, loaded: ElectionDock) -> None:
    before = in_words(loaded)
    broken = one_zone("broken", -1)
    QgsProject.instance().addMapLayer(broken)
    combo = loaded.panel.layers
    combo.setCurrentIndex(combo.findData(broken.id()))
    with qtbot.waitSignal(loaded.follow.direct.failed, timeout=PATIENCE):
        combo.activated.emit(combo.currentIndex())
    assert in_words(loaded) == before


def test_no_figure_stays_of_an_election_that_is_gone(qtbot: Any, loaded: ElectionDock) -> None:
    QgsProject.instance().removeMapLayer(loaded.source_layer().id())
    idle(qtbot, loaded)
    assert in_words(loaded) == ("", "", "class", "", "")
    assert loaded.zones.model.rowCount() == 0
    assert loaded.panel.bar._segments == []


def test_a_party_chosen_while_the_zones_of_another_are_read_does_not_mix_with_it(
    qtbot: Any, loaded: ElectionDock
) -> None:
    with qtbot.waitSignal(loaded.follow.direct.shown, timeout=PATIENCE):
        choose(loaded, "RNI")
    choose(loaded, "PAM")
    loaded.panel.cancel_button.click()
    idle(qtbot, loaded)
    assert loaded.party() == "RNI"
    assert "2,099,036" in loaded.panel.totals.text()


def test_a_theme_chosen_brings_back_the_layer_that_was_removed(qtbot: Any, loaded: ElectionDock) -> None:
    QgsProject.instance().removeMapLayer(loaded.live.layer().id())
    loaded.panel.themes.button(1).click()
    qtbot.waitUntil(lambda: loaded.live.layer() is not None, timeout=PATIENCE)
    assert loaded.theme() == "share"
    assert loaded.live.layer().renderer().type() == "RuleRenderer"


def test_the_live_layer_cannot_be_put_in_edit_mode_until_it_is_left_to_the_user(loaded: ElectionDock) -> None:
    layer = loaded.live.layer()
    assert not layer.startEditing()
    loaded.live.release()
    assert layer.startEditing()
    layer.rollBack()


def test_a_run_cancelled_in_the_task_manager_is_no_error(qtbot: Any, loaded: ElectionDock, desktop: Any) -> None:
    before = in_words(loaded)
    choose(loaded, "RNI")
    qtbot.waitUntil(lambda: QgsApplication.taskManager().count() > 0)
    with qtbot.waitSignal(loaded.follow.direct.stopped, timeout=PATIENCE):
        QgsApplication.taskManager().cancelAll()
    idle(qtbot, loaded)
    assert desktop.seen == []
    assert in_words(loaded) == before
    assert loaded.panel.working.isHidden()


def test_a_filter_of_an_election_layer_in_memory_is_heeded(qtbot: Any, loaded: ElectionDock) -> None:
    loaded.source_layer().setSubsetString("\"zone_name\" LIKE 'F%'")
    count = loaded.source_layer().featureCount()
    loaded.analyse()
    idle(qtbot, loaded)
    assert 0 < count < 92
    assert loaded.zones.model.rowCount() == count


def test_unsaved_edits_are_said_not_to_be_in_the_figures(qtbot: Any, loaded: ElectionDock) -> None:
    layer = loaded.source_layer()
    assert layer.startEditing()
    loaded.analyse()
    idle(qtbot, loaded)
    assert "not saved" not in loaded.panel.coverage.text()
    layer.changeAttributeValue(next(layer.getFeatures()).id(), layer.fields().lookupField("votes_MP"), 999_999)
    loaded.analyse()
    idle(qtbot, loaded)
    assert "not saved" in loaded.panel.coverage.text() and layer.name() in loaded.panel.coverage.text()
    assert "534,292" in loaded.panel.totals.text()
    assert layer.commitChanges()
    loaded.analyse()
    idle(qtbot, loaded)
    assert "not saved" not in loaded.panel.coverage.text()
    assert "534,292" not in loaded.panel.totals.text()


def test_the_live_layer_is_active_after_the_sample_and_stays_so(qtbot: Any, loaded: ElectionDock, desktop: Any) -> None:
    assert desktop.active.id() == loaded.live.layer().id()
    choose(loaded, "RNI")
    idle(qtbot, loaded)
    assert desktop.active.id() == loaded.live.layer().id()
    desktop.active = loaded.source_layer()
    choose(loaded, "MP")
    idle(qtbot, loaded)
    assert desktop.active.id() == loaded.source_layer().id()


def test_the_map_moves_to_an_election_elsewhere_and_else_stays(qtbot: Any, loaded: ElectionDock, desktop: Any) -> None:
    canvas = desktop.mapCanvas()
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    place = QgsRectangle(-700_000, 3_900_000, -600_000, 4_000_000)
    canvas.setExtent(place)
    near = canvas.extent()
    loaded.analyse()
    idle(qtbot, loaded)
    assert canvas.extent() == near
    canvas.setExtent(QgsRectangle(10_000_000, 0, 10_100_000, 100_000))
    loaded.analyse()
    idle(qtbot, loaded)
    assert canvas.extent().contains(place)


def test_an_election_layer_that_came_back_empty_is_not_offered_and_the_user_is_told_why(
    qtbot: Any, dock: ElectionDock, desktop: Any, tmp_path: Path
) -> None:
    QgsProject.instance().addMapLayer(one_zone("my election", 5))
    idle(qtbot, dock)
    assert [dock.panel.layers.itemText(row) for row in range(dock.panel.layers.count())] == ["my election"]
    reopened(qtbot, dock, tmp_path / "saved.qgz")
    assert [each.name() for each in QgsProject.instance().mapLayers().values()] == ["my election"]
    assert dock.panel.layers.count() == 0
    assert not dock.panel.empty.isHidden()
    assert [message[1].count("“my election”") for message in desktop.seen] == [1]


@pytest.mark.parametrize("folded", [True, False])
def test_the_legend_of_the_live_layer_stays_as_unfolded_as_it_was(
    qtbot: Any, loaded: ElectionDock, folded: bool
) -> None:
    """The desktop folds every legend of ten entries, and a party's steps, whenever it makes them anew."""
    root = QgsProject.instance().layerTreeRoot()
    model, view = QgsLayerTreeModel(root), QgsLayerTreeView()
    qtbot.addWidget(view)
    model.setFlag(QgsLayerTreeModel.Flag.ShowLegendAsTree)
    model.setAutoCollapseLegendNodes(3)
    view.setModel(model)

    def open_rows() -> list[bool]:
        top = view.node2index(root.findLayer(loaded.live.layer().id()))
        rows = [view.model().index(row, 0, top) for row in range(view.model().rowCount(top))]
        return [view.isExpanded(row) for row in (top, *rows) if view.model().rowCount(row)]

    root.findLayer(loaded.live.layer().id()).setExpanded(not folded)
    for button in (2, 0, 1, 2):
        loaded.panel.themes.button(button).click()
        assert (not open_rows()[0]) if folded else all(open_rows()), button
    choose(loaded, "RNI")
    idle(qtbot, loaded)
    assert (not open_rows()[0]) if folded else all(open_rows())
