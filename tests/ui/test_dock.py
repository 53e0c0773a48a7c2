"""The dock on the embedded data: choices, the one live layer, the list, faults."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("qgis.gui")

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication, QFileDialog

from mp_election_plugin.ui.dock import ElectionDock, is_election_layer
from mp_election_plugin.ui.live_layer import LiveLayer

PATIENCE = 60_000


def live_layers() -> list[QgsVectorLayer]:
    return [each for each in QgsProject.instance().mapLayers().values() if each.customProperty(LiveLayer.MARK)]


def choose_party(qtbot: Any, dock: ElectionDock, code: str) -> None:
    combo = dock.panel.parties
    combo.setCurrentIndex(combo.findData(code))
    combo.activated.emit(combo.currentIndex())
    qtbot.waitUntil(lambda: not dock.busy and dock.follow.shown.party == code, timeout=PATIENCE)


def test_an_empty_project_shows_how_to_begin(dock: ElectionDock) -> None:
    assert not dock.panel.empty.isHidden()
    assert dock.panel.body.isHidden()


def test_the_sample_opens_with_mp_classified(loaded: ElectionDock) -> None:
    assert loaded.party() == "MP"
    assert "534,292" in loaded.panel.totals.text() or "534 292" in loaded.panel.totals.text()
    assert "20" in loaded.panel.totals.text() and "79" in loaded.panel.totals.text()
    assert loaded.panel.coverage.text().startswith("Zones not on the map: 19,")
    assert len(live_layers()) == 1
    counts = {each.code: each.count for each in loaded.panel.bar._segments}
    assert counts == {
        "stronghold": 17, "holding": 3, "contested": 10, "foothold": 4, "average": 8, "weak": 37, "no_list": 13
    }  # fmt: skip


def test_the_list_is_ranked_by_excess_votes_with_missing_last(loaded: ElectionDock) -> None:
    values = [row.values["excess_votes"] for row in loaded.zones.shown_rows()]
    known = [value for value in values if value is not None]
    assert loaded.zones.shown_rows()[0].values["zone_name"] == "Fquih Ben Salah"
    assert known == sorted(known, reverse=True)
    assert values[len(known) :] == [None] * 13
    loaded.panel.table.sortByColumn(4, Qt.SortOrder.AscendingOrder)
    values = [row.values["excess_votes"] for row in loaded.zones.shown_rows()]
    assert values[len(known) :] == [None] * 13


def test_another_party_replaces_the_one_live_layer_in_its_place(qtbot: Any, loaded: ElectionDock) -> None:
    root = QgsProject.instance().layerTreeRoot()
    place = [node.name() for node in root.children()].index(live_layers()[0].name())
    choose_party(qtbot, loaded, "RNI")
    assert len(live_layers()) == 1
    assert live_layers()[0].name().startswith("RNI")
    assert [node.name() for node in root.children()].index(live_layers()[0].name()) == place
    assert "2,099,036" in loaded.panel.totals.text() or "2 099 036" in loaded.panel.totals.text()


@pytest.mark.parametrize(("button", "kind"), [(0, "categorizedSymbol"), (1, "RuleRenderer"), (2, "RuleRenderer")])
def test_a_theme_changes_the_renderer_of_the_same_layer(
    qtbot: Any, loaded: ElectionDock, button: int, kind: str
) -> None:
    layer = loaded.live.layer()
    other = loaded.panel.themes.button((button + 1) % 3)
    qtbot.mouseClick(other, Qt.MouseButton.LeftButton)
    before = layer.renderer().dump()
    qtbot.mouseClick(loaded.panel.themes.button(button), Qt.MouseButton.LeftButton)
    assert loaded.live.layer().id() == layer.id()
    assert layer.renderer().type() == kind
    assert layer.renderer().dump() != before


def test_clusters_are_found_when_they_are_looked_at_and_for_every_party_then(qtbot: Any, loaded: ElectionDock) -> None:
    totals = loaded.panel.totals.text()

    def measured(party: str) -> bool:
        layer = loaded.live.layer()
        return (
            layer.name().startswith(f"{party} - clusters")
            and loaded.follow.shown.party == party
            and not loaded.runner.running
        )

    assert loaded.live.layer().fields().lookupField("cluster_class") < 0
    qtbot.mouseClick(loaded.panel.themes.button(3), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: measured("MP"), timeout=PATIENCE)
    assert len(live_layers()) == 1
    assert loaded.live.layer().renderer().classAttribute() == "cluster_class"
    # Totals and classes are those of the zone classes still.
    assert loaded.panel.totals.text() == totals
    assert len(loaded.zones.shown_rows()) == 92
    loaded.panel.bar.clicked.emit("stronghold")
    assert len(loaded.zones.shown_rows()) == 17
    loaded.panel.bar.clicked.emit("")
    choose_party(qtbot, loaded, "RNI")
    qtbot.waitUntil(lambda: measured("RNI"), timeout=PATIENCE)
    assert loaded.live.layer().renderer().classAttribute() == "cluster_class"
    qtbot.mouseClick(loaded.panel.themes.button(0), Qt.MouseButton.LeftButton)
    assert loaded.live.layer().renderer().classAttribute() == "zone_class"


def test_zones_are_found_in_either_script(loaded: ElectionDock) -> None:
    loaded.panel.search.setText("khemisset")
    assert {row.values["zone_name"] for row in loaded.zones.shown_rows()} == {"Khémisset - Oulmès", "Tifelt - Rommani"}
    loaded.panel.search.setText("إفران")
    assert [row.values["zone_name"] for row in loaded.zones.shown_rows()] == ["Ifrane"]
    loaded.panel.search.setText("")
    assert len(loaded.zones.shown_rows()) == 92


def test_the_class_bar_filters_and_a_second_click_takes_it_back(loaded: ElectionDock) -> None:
    loaded.panel.bar.clicked.emit("stronghold")
    assert len(loaded.zones.shown_rows()) == 17
    assert loaded.panel.classes.currentData() == "stronghold"
    loaded.panel.bar.clicked.emit("")
    assert len(loaded.zones.shown_rows()) == 92


def test_a_row_selects_the_zone_on_the_map_and_says_why(loaded: ElectionDock) -> None:
    loaded.panel.table.selectRow(0)
    chosen = [feature["zone_name"] for feature in loaded.live.layer().selectedFeatures()]
    assert chosen == ["Fquih Ben Salah"]
    assert "2.88" in loaded.panel.card.text()


def test_a_zone_selected_on_the_map_is_marked_in_the_list(loaded: ElectionDock) -> None:
    feature = next(each for each in loaded.live.layer().getFeatures() if each["zone_name"] == "Ifrane")
    loaded.live.layer().selectByIds([feature.id()])
    assert [row.values["zone_name"] for row in loaded.zones.chosen_rows()] == ["Ifrane"]


def test_a_zone_without_polygon_says_so_instead_of_zooming(loaded: ElectionDock, desktop: Any) -> None:
    loaded.panel.search.setText("Fès-Chamalia")
    loaded.panel.table.doubleClicked.emit(loaded.zones.proxy.index(0, 0))
    assert "Fès-Chamalia" in desktop.seen[-1][1]


def test_the_list_is_exported_with_raw_values_and_missing_left_empty(
    loaded: ElectionDock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "zones.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    loaded.panel.export_button.click()
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 92
    assert rows[0]["zone_name"] == "Fquih Ben Salah" and rows[0]["votes"] == "25704"
    assert {row["votes"] for row in rows if row["zone_class"] == "no_list"} == {""}
    assert sum(row["on_map"] == "0" for row in rows) == 19


def test_an_export_that_cannot_be_written_is_a_message(
    loaded: ElectionDock, desktop: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("/no/such/folder/zones.csv", ""))
    loaded.panel.export_button.click()
    assert "/no/such/folder/zones.csv" in desktop.seen[-1][1]


def test_the_selection_is_copied_as_the_list_shows_it(loaded: ElectionDock) -> None:
    loaded.panel.table.selectRow(0)
    loaded.zones.copy()
    header, row = QApplication.clipboard().text().split("\n")
    assert header.split("\t")[0] == "Zone"
    assert row.startswith("Fquih Ben Salah\tStronghold\t20.3\u00a0%")


def test_cancelling_keeps_the_old_map(qtbot: Any, loaded: ElectionDock) -> None:
    before = loaded.live.layer().id()
    loaded.panel.parties.setCurrentIndex(loaded.panel.parties.findData("PAM"))
    loaded.analyse()
    assert loaded.busy
    loaded.panel.cancel_button.click()
    assert not loaded.busy
    qtbot.wait(500)
    assert loaded.live.layer().id() == before
    assert loaded.panel.working.isHidden()


def test_the_source_removed_in_mid_run_ends_in_no_crash(qtbot: Any, loaded: ElectionDock) -> None:
    loaded.analyse()
    QgsProject.instance().removeMapLayer(loaded.source_layer().id())
    qtbot.wait(1500)
    assert loaded.source_layer() is None


def test_the_project_cleared_in_mid_run_leaves_an_empty_dock(qtbot: Any, loaded: ElectionDock) -> None:
    loaded.analyse()
    QgsProject.instance().clear()
    qtbot.wait(1500)
    assert loaded.live.layer() is None
    assert loaded.zones.model.rowCount() == 0
    assert not loaded.panel.empty.isHidden()


def test_the_live_layer_removed_by_the_user_comes_back_with_the_next_analysis(qtbot: Any, loaded: ElectionDock) -> None:
    QgsProject.instance().removeMapLayer(loaded.live.layer().id())
    assert loaded.live.layer() is None
    loaded.analyse()
    qtbot.waitUntil(lambda: loaded.live.layer() is not None, timeout=PATIENCE)
    assert len(live_layers()) == 1


def test_the_live_layer_is_no_choice_of_its_own(loaded: ElectionDock) -> None:
    assert not is_election_layer(loaded.live.layer())
    assert loaded.panel.layers.count() == 1


def test_every_control_has_a_name_for_those_who_cannot_see_it(dock: ElectionDock) -> None:
    panel = dock.panel
    for widget in (
        panel.layers,
        panel.parties,
        panel.search,
        panel.classes,
        panel.table,
        panel.export_button,
        panel.bar,
    ):
        assert widget.accessibleName()
        assert widget.objectName()
