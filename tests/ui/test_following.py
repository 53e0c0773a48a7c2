"""The dock follows the layer that it shows, and says what the analysis warns of."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("qgis.gui")

from qgis.core import QgsFeature, QgsField, QgsGeometry, QgsProject, QgsRectangle, QgsVectorFileWriter, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QVariant

from mp_election_plugin.ui.dock import ElectionDock

PATIENCE = 60_000
SIGNALS = ("afterCommitChanges", "subsetStringChanged", "dataSourceChanged", "dataChanged", "editingStopped",
           "willBeDeleted")  # fmt: skip


def election(name: str = "made", valid: int = 400, codes: str = "MP RNI") -> QgsVectorLayer:
    """Return two zones, valid votes of the first as given."""
    made = QgsVectorLayer("MultiPolygon?crs=EPSG:4326", name, "memory")
    votes = [QgsField(f"votes_{code}", QVariant.LongLong) for code in codes.split()]
    fields = [QgsField("zone_code", QVariant.String), QgsField("parent_code", QVariant.String)]
    made.dataProvider().addAttributes([*fields, QgsField("valid", QVariant.LongLong), *votes])
    made.updateFields()
    features = []
    for number, (parent, whole) in enumerate((("P", valid), ("Q", 300))):
        feature = QgsFeature(made.fields())
        feature.setAttributes([f"0{number}", parent, whole, *([100 + number] * len(votes))])
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(number, 0, number + 1, 1)))
        features.append(feature)
    made.dataProvider().addFeatures(features)
    return made


def in_a_file(layer: QgsVectorLayer, path: Path) -> QgsVectorLayer:
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    context = QgsProject.instance().transformContext()
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), context, options)
    return QgsVectorLayer(str(path), layer.name(), "ogr")


def settled(dock: ElectionDock, text: str) -> bool:
    idle = not dock.runner.running and not dock.busy and not dock.watch._timer.isActive()
    return idle and text in dock.panel.totals.text()


def shown(qtbot: Any, dock: ElectionDock, layer: QgsVectorLayer, text: str = "201") -> QgsVectorLayer:
    QgsProject.instance().addMapLayer(layer)
    combo = dock.panel.layers
    combo.setCurrentIndex(combo.findData(layer.id()))
    combo.activated.emit(combo.currentIndex())
    qtbot.waitUntil(lambda: settled(dock, text), timeout=PATIENCE)
    return layer


def connections(layer: QgsVectorLayer) -> list[int]:
    return [layer.receivers(getattr(layer, name)) for name in SIGNALS]


@pytest.mark.parametrize("keep", [False, True])
@pytest.mark.parametrize("file", [False, True])
def test_edits_show_once_they_are_saved(qtbot: Any, dock: ElectionDock, tmp_path: Path, file: bool, keep: bool) -> None:
    layer = shown(qtbot, dock, in_a_file(election(), tmp_path / "e.gpkg") if file else election())
    layer.startEditing()
    feature = next(layer.getFeatures())
    layer.changeAttributeValue(feature.id(), layer.fields().indexOf("votes_MP"), 150)
    qtbot.wait(600)
    assert settled(dock, "201")
    layer.commitChanges(not keep)
    qtbot.waitUntil(lambda: settled(dock, "251"), timeout=PATIENCE)
    layer.rollBack()


def test_a_list_that_comes_and_goes(qtbot: Any, dock: ElectionDock) -> None:
    layer = shown(qtbot, dock, election())
    layer.startEditing()
    layer.addAttribute(QgsField("votes_PAM", QVariant.LongLong))
    layer.deleteAttribute(layer.fields().indexOf("votes_RNI"))
    layer.commitChanges()
    qtbot.waitUntil(lambda: dock.panel.parties.findData("PAM") >= 0, timeout=PATIENCE)
    assert dock.panel.parties.findData("RNI") < 0 and dock.party() == "MP"
    qtbot.waitUntil(lambda: settled(dock, "201"), timeout=PATIENCE)


def test_a_layer_without_lists_any_more_is_not_offered(qtbot: Any, dock: ElectionDock) -> None:
    layer = shown(qtbot, dock, election())
    layer.startEditing()
    layer.deleteAttributes([layer.fields().indexOf(f"votes_{code}") for code in ("MP", "RNI")])
    layer.commitChanges()
    qtbot.waitUntil(lambda: dock.panel.layers.count() == 0, timeout=PATIENCE)
    assert dock.zones.model.rowCount() == 0 and not dock.panel.empty.isHidden()


def test_edits_thrown_away_are_no_longer_said_to_be_missing(qtbot: Any, dock: ElectionDock) -> None:
    layer = election()
    layer.startEditing()
    layer.changeAttributeValue(1, layer.fields().indexOf("votes_MP"), 150)
    shown(qtbot, dock, layer)
    assert "until you save" in dock.panel.coverage.text()
    layer.rollBack()
    qtbot.waitUntil(lambda: settled(dock, "201") and "until" not in dock.panel.coverage.text(), timeout=PATIENCE)


def test_a_filter_set_and_taken_away(qtbot: Any, dock: ElectionDock, tmp_path: Path) -> None:
    layer = shown(qtbot, dock, in_a_file(election(), tmp_path / "e.gpkg"))
    layer.setSubsetString("parent_code = 'Q'")
    qtbot.waitUntil(lambda: settled(dock, "101"), timeout=PATIENCE)
    assert any("Only a part" in each for each in dock.panel.warnings.warnings)
    layer.setSubsetString("")
    qtbot.waitUntil(lambda: settled(dock, "201"), timeout=PATIENCE)
    assert dock.panel.warnings.isHidden()


@pytest.mark.parametrize("file", [False, True])
def test_a_filter_that_leaves_nothing_leaves_no_figures_of_the_whole(
    qtbot: Any, dock: ElectionDock, desktop: Any, tmp_path: Path, file: bool
) -> None:
    layer = shown(qtbot, dock, in_a_file(election(), tmp_path / "e.gpkg") if file else election())
    layer.setSubsetString("parent_code = 'none'")
    qtbot.waitUntil(lambda: dock.zones.model.rowCount() == 0, timeout=PATIENCE)
    assert "no features" in desktop.seen[-1][1] and not settled(dock, "201")
    layer.setSubsetString("")
    qtbot.waitUntil(lambda: settled(dock, "201"), timeout=PATIENCE)


def test_another_source(qtbot: Any, dock: ElectionDock, tmp_path: Path) -> None:
    layer = shown(qtbot, dock, in_a_file(election(), tmp_path / "e.gpkg"))
    shutil.copy(tmp_path / "e.gpkg", tmp_path / "f.gpkg")
    other = QgsVectorLayer(str(tmp_path / "f.gpkg"), "other", "ogr")
    other.dataProvider().changeAttributeValues({1: {other.fields().indexOf("votes_MP"): 7}})
    del other
    layer.setDataSource(str(tmp_path / "f.gpkg"), "made", "ogr")
    qtbot.waitUntil(lambda: settled(dock, "108"), timeout=PATIENCE)


def test_what_the_dock_writes_itself_starts_no_run(qtbot: Any, dock: ElectionDock) -> None:
    shown(qtbot, dock, election())
    started: list[str] = []
    dock.runner.progressed.connect(lambda part, label: started.append(label))
    dock.follow.direct.shown.connect(lambda reader: started.append(reader.choice.party))
    live = dock.live.layer()
    dock.panel.themes.button(1).click()
    live.reload()
    live.selectAll()
    qtbot.wait(1000)
    assert started == []
    dock.analyse()
    qtbot.waitUntil(lambda: bool(started) and settled(dock, "201"), timeout=PATIENCE)
    qtbot.wait(700)
    assert started == ["MP"] and not dock.busy


def test_a_layer_no_longer_shown_is_let_go(qtbot: Any, dock: ElectionDock) -> None:
    first, second = election("a"), election("b")
    free = connections(first)
    shown(qtbot, dock, first)
    watched = connections(first)
    assert all(more > less for more, less in zip(watched, free))
    dock.analyse()
    qtbot.waitUntil(lambda: settled(dock, "201"), timeout=PATIENCE)
    assert connections(first) == watched
    shown(qtbot, dock, second)
    let_go = connections(first)
    assert all(less < more for less, more in zip(let_go, watched))
    QgsProject.instance().removeMapLayer(second.id())
    assert sip.isdeleted(second) and dock.watch._layer is first


def test_a_dock_that_is_closed_down_lets_go_of_its_layer(qtbot: Any, dock: ElectionDock, desktop: Any) -> None:
    layer = shown(qtbot, dock, election())
    before = connections(layer)
    other = ElectionDock(desktop)
    qtbot.addWidget(other)
    qtbot.waitUntil(lambda: settled(other, "201"), timeout=PATIENCE)
    assert all(more > less for more, less in zip(connections(layer), before))
    other.close_down()
    assert connections(layer) == before


def test_warnings_stand_beside_the_figures_and_open_without_holding_the_desktop(
    qtbot: Any, dock: ElectionDock, desktop: Any
) -> None:
    shown(qtbot, dock, election())
    assert dock.panel.warnings.isHidden()
    wrong = shown(qtbot, dock, election("wrong", valid=50))
    button = dock.panel.warnings
    assert not button.isHidden() and f": {len(button.warnings)}" in button.text()
    assert len(set(button.warnings)) == len(button.warnings) > 0
    button.click()
    assert button.viewer is not None and button.viewer.isVisible() and not button.viewer.isModal()
    dock.analyse()
    qtbot.waitUntil(lambda: settled(dock, "201"), timeout=PATIENCE)
    # The same again: nothing is told anew, and what the user reads stays open.
    assert button.viewer.isVisible()
    assert desktop.seen == []
    QgsProject.instance().removeMapLayer(wrong.id())
    qtbot.waitUntil(lambda: button.isHidden(), timeout=PATIENCE)
    assert not button.viewer.isVisible()


def test_the_sample_has_no_warnings(loaded: ElectionDock) -> None:
    assert loaded.panel.warnings.warnings == []
