"""What the dock offers and what becomes of a choice: parties by any name, layers as they come and go, runs given up."""

from __future__ import annotations

import os
import re
from typing import Any

import pytest

pytest.importorskip("qgis.gui")

from qgis.core import QgsApplication, QgsFeature, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QLocale, Qt
from qgis.PyQt.QtWidgets import QComboBox

from mp_election_plugin.core.parties import load_registry
from mp_election_plugin.layers.zone_rows import ZoneRow, ZoneRows
from mp_election_plugin.ui import texts
from mp_election_plugin.ui.dock import ElectionDock
from mp_election_plugin.ui.party_combo import PartyCombo
from mp_election_plugin.ui.summary import coverage_line, totals_line
from mp_election_plugin.ui.theme_list import NUMBERS

PATIENCE = 60_000


@pytest.fixture
def votes_layer(qgis_app: Any) -> QgsVectorLayer:
    fields = "field=zone_code:string&field=votes_XYZ:integer&field=votes_RNI:integer&field=votes_MP:integer"
    layer = QgsVectorLayer(f"MultiPolygon?crs=EPSG:4326&{fields}&field=votes_OTHERS:integer", "votes", "memory")
    feature = QgsFeature(layer.fields())
    feature.setAttributes(["1", -5, 1, 1, 1])
    assert layer.dataProvider().addFeature(feature)
    return layer


def matches(combo: QComboBox, typed: str) -> list[str]:
    completer = combo.completer()
    completer.setCompletionPrefix(typed)
    model = completer.completionModel()
    return [model.index(row, 0).data(Qt.ItemDataRole.UserRole) for row in range(model.rowCount())]


def test_parties_stand_in_the_order_of_the_registry_and_unknown_ones_last(
    qtbot: Any, votes_layer: QgsVectorLayer
) -> None:
    combo = PartyCombo()
    qtbot.addWidget(combo)
    combo.fill(votes_layer, load_registry(), "fr", "RNI")
    assert [combo.itemData(row) for row in range(combo.count())] == ["MP", "RNI", "XYZ"]
    assert combo.currentData() == "RNI"
    assert combo.currentText() == "RNI  Rassemblement National des Indépendants"


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("mp", ["MP"]),
        ("independants", ["RNI"]),
        ("INDÉP", ["RNI"]),
        ("الاحرار", ["RNI"]),
        ("الحركة", ["MP"]),
        ("xy", ["XYZ"]),
    ],
)
def test_a_party_is_found_by_any_of_its_names_in_either_script(
    qtbot: Any, votes_layer: QgsVectorLayer, language: str, typed: str, found: list[str]
) -> None:
    combo = PartyCombo()
    qtbot.addWidget(combo)
    combo.fill(votes_layer, load_registry(), language, "MP")
    assert matches(combo, typed) == found


def test_what_was_typed_and_led_nowhere_is_taken_back(qtbot: Any, votes_layer: QgsVectorLayer) -> None:
    combo = PartyCombo()
    qtbot.addWidget(combo)
    combo.fill(votes_layer, load_registry(), "en", "MP")
    combo.lineEdit().clear()
    qtbot.keyClicks(combo.lineEdit(), "nowhere")
    qtbot.keyClick(combo.lineEdit(), Qt.Key.Key_Return)
    assert combo.currentData() == "MP"
    assert combo.currentText().startswith("MP")


def test_layers_come_go_and_change_their_name(dock: ElectionDock, votes_layer: QgsVectorLayer) -> None:
    project, combo = QgsProject.instance(), dock.panel.layers
    project.addMapLayer(QgsVectorLayer("Polygon?field=name:string", "no election", "memory"))
    assert combo.count() == 0
    project.addMapLayer(votes_layer)
    assert [combo.itemText(row) for row in range(combo.count())] == ["votes"]
    votes_layer.setName("House 2021")
    assert [combo.itemText(row) for row in range(combo.count())] == ["House 2021"]
    project.removeMapLayer(votes_layer.id())
    assert combo.count() == 0
    assert not dock.panel.empty.isHidden()


def test_an_analysis_that_fails_says_why_once(qtbot: Any, dock: ElectionDock, votes_layer: QgsVectorLayer) -> None:
    with qtbot.waitSignal(dock.follow.direct.failed, timeout=PATIENCE):
        QgsProject.instance().addMapLayer(votes_layer)
    assert len(dock.iface.seen) == 1
    assert "negative" in dock.iface.seen[0][1]
    assert dock.panel.working.isHidden()


def sample_layers() -> list[str]:
    return sorted(
        layer.source() for layer in QgsProject.instance().mapLayers().values() if layer.providerType() == "ogr"
    )


def test_the_sample_loaded_twice_is_there_once(qtbot: Any, dock: ElectionDock) -> None:
    dock.load_sample()
    qtbot.waitUntil(lambda: dock.zones.model.rowCount() == 92, timeout=PATIENCE)
    before, count = sample_layers(), dock.panel.layers.count()
    dock.load_sample()
    qtbot.waitUntil(lambda: not dock.runner.running and not dock.busy, timeout=PATIENCE)
    assert sample_layers() == before
    assert dock.panel.layers.count() == count == 1


def test_the_sample_given_up_brings_back_the_first_page(qtbot: Any, dock: ElectionDock) -> None:
    dock.load_sample()
    assert dock.runner.running and dock.panel.empty.isHidden()
    dock.panel.cancel_button.click()
    assert not dock.panel.empty.isHidden()
    assert dock.panel.working.isHidden()


def test_sorting_and_searching_keep_what_is_selected_on_the_map(loaded: ElectionDock) -> None:
    loaded.panel.table.selectRow(2)
    name = loaded.zones.chosen_rows()[0].values["zone_name"]
    loaded.panel.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    assert [row.values["zone_name"] for row in loaded.zones.chosen_rows()] == [name]
    loaded.panel.search.setText("Ifrane")
    assert loaded.live.layer().selectedFeatureCount() == 1
    loaded.panel.search.setText("")
    assert [row.values["zone_name"] for row in loaded.zones.chosen_rows()] == [name]


@pytest.mark.parametrize("given_up", [False, True])
def test_a_run_leaves_no_file_between_its_steps(qtbot: Any, loaded: ElectionDock, given_up: bool) -> None:
    written: list[str] = []
    remember = loaded.runner._next

    def watched(*given: Any) -> None:
        remember(*given)
        written.extend(loaded.runner._between)
        # The second step is given up: the file of the first is there by then.
        if given_up and loaded.runner._done == 1:
            assert os.path.exists(written[0])
            loaded.runner.cancel()

    loaded.runner._next = watched
    loaded.panel.themes.button(NUMBERS["clusters"]).click()
    qtbot.waitUntil(lambda: not loaded.runner.running, timeout=PATIENCE)
    qtbot.waitUntil(lambda: QgsApplication.taskManager().countActiveTasks() == 0, timeout=PATIENCE)
    qtbot.wait(200)
    assert written
    assert [path for path in written if os.path.exists(path)] == []
    assert loaded.runner._ending == []


def test_letting_go_in_mid_run_leaves_no_task(qtbot: Any, loaded: ElectionDock) -> None:
    before = loaded.live.layer().id()
    loaded.analyse()
    loaded.runner.cancel()
    loaded.follow.analysis.stop_loading()
    qtbot.waitUntil(lambda: QgsApplication.taskManager().countActiveTasks() == 0, timeout=PATIENCE)
    qtbot.wait(200)
    assert loaded.live.layer().id() == before
    assert loaded.runner._ending == []


def test_every_zone_has_the_colour_of_its_class(loaded: ElectionDock) -> None:
    legend = {each.code: each.colour for each in loaded.panel.bar._segments}
    for number, row in enumerate(loaded.zones.shown_rows()):
        colour = loaded.zones.proxy.index(number, 0).data(Qt.ItemDataRole.DecorationRole)
        assert colour.toImage().pixelColor(1, 1) == legend[row.values["zone_class"]]


def test_a_sign_stays_before_its_number_where_lines_run_right_to_left(qgis_app: Any) -> None:
    before = qgis_app.layoutDirection()
    try:
        qgis_app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        assert texts.signed(1500.4)[:2] == "\u200e+"
        assert texts.points(-0.02)[:2] == "\u200e−"
        assert texts.signed(0) == "\u200e0" and texts.points(None) == "–"
    finally:
        qgis_app.setLayoutDirection(before)
    assert texts.signed(1500.4)[0] == "+"


@pytest.mark.parametrize(
    ("language", "votes", "share", "gap", "excess"),
    [
        ("en", "534,292", "7.04\u00a0%", "−4.1", "+16,778"),
        ("fr", "534\u00a0292", "7,04\u00a0%", "−4,1", "+16\u00a0778"),
        ("ar", "534\u00a0292", "7,04\u00a0٪", "\u200e−4,1", "\u200e+16\u00a0778"),
    ],
)
def test_figures_stand_as_in_the_sentences_of_the_language_whatever_the_locale(
    monkeypatch: pytest.MonkeyPatch, language: str, votes: str, share: str, gap: str, excess: str
) -> None:
    before = QLocale()
    monkeypatch.setattr(texts, "user_language", lambda: language)
    try:
        # Egypt's locale has Arabic-Indic digits.
        QLocale.setDefault(QLocale("ar_EG"))
        assert texts.whole(534292) == votes
        assert texts.percent(0.0704) == share
        assert texts.points(-0.041) == gap
        assert texts.signed(16777.6) == excess
        assert texts.points(-0.0001) in ("0.0", "0,0")
    finally:
        QLocale.setDefault(before)


def two_zones() -> ZoneRows:
    return ZoneRows.of([ZoneRow(1, mapped, {"votes": 1}, "", "") for mapped in (True, False)])


def test_figures_between_arabic_words_are_isolated(monkeypatch: pytest.MonkeyPatch) -> None:
    rows = two_zones()
    numbers = {"PARTY_VOTES": 2, "PARTY_SHARE": 0.5, "ZONES_IN_PLACE": 1, "ZONES_WITH_LIST": 2}
    assert "\u2068" not in totals_line(rows, numbers)
    monkeypatch.setattr(texts, "user_language", lambda: "ar")
    assert totals_line(rows, numbers).count("\u2068") == totals_line(rows, numbers).count("\u2069") == 5
    assert coverage_line(rows).count("\u2068") == 2


def test_totals_read_right_for_one_zone_too() -> None:
    rows = two_zones()
    numbers = {"PARTY_VOTES": 1, "PARTY_SHARE": 0.5, "ZONES_IN_PLACE": 1, "ZONES_WITH_LIST": 1}
    lines = [totals_line(rows, numbers), coverage_line(rows), coverage_line(ZoneRows.of(rows[:1]))]
    assert not re.search(r"\b1 (votes|zones)", " ".join(lines)), lines


def test_the_project_cleared_while_the_sample_is_read_ends_in_no_crash(qtbot: Any, dock: ElectionDock) -> None:
    for _ in range(10):
        dock.load_sample()
        qtbot.wait(20)
        QgsProject.instance().clear()
    qtbot.waitUntil(lambda: QgsApplication.taskManager().countActiveTasks() == 0, timeout=PATIENCE)
    assert dock.panel.layers.count() == 0


@pytest.mark.parametrize(
    ("typed", "key", "code"),
    [
        ("pam", Qt.Key.Key_Return, "PAM"),
        ("RNI", Qt.Key.Key_Tab, "RNI"),
        ("independants", Qt.Key.Key_Return, "RNI"),
        ("الاستقلال", Qt.Key.Key_Tab, "PI"),
    ],
)
def test_a_party_typed_is_taken_by_enter_and_tab(
    qtbot: Any, loaded: ElectionDock, typed: str, key: Qt.Key, code: str
) -> None:
    loaded.show()
    loaded.activateWindow()
    edit = loaded.panel.parties.lineEdit()
    edit.setFocus()
    qtbot.waitUntil(loaded.panel.parties.hasFocus)
    edit.selectAll()
    edit.insert(typed)
    qtbot.keyClick(loaded.panel.parties, key)
    assert loaded.busy
    qtbot.waitUntil(lambda: not loaded.busy, timeout=PATIENCE)
    assert loaded.party() == code
    assert loaded.panel.parties.currentText().startswith(f"{code} ")
    assert loaded.live.layer().name().startswith(f"{code} ")


def test_a_party_that_nothing_fits_is_said_once(qtbot: Any, loaded: ElectionDock, desktop: Any) -> None:
    edit = loaded.panel.parties.lineEdit()
    for typed in ("nowhere", "nobody"):
        edit.setText(typed)
        qtbot.keyClick(edit, Qt.Key.Key_Return)
        assert loaded.panel.parties.currentText().startswith("MP ")
    assert not loaded.runner.running
    assert ["nowhere" in desktop.seen[0][1], "nobody" in desktop.seen[1][1]] == [True, True]
    assert [item.text() for item in desktop.bar.items()] == [desktop.seen[1][1]]


def test_what_was_typed_is_not_taken_by_a_click_elsewhere(qtbot: Any, loaded: ElectionDock) -> None:
    loaded.show()
    edit = loaded.panel.parties.lineEdit()
    edit.setFocus()
    edit.setText("RNI")
    loaded.panel.search.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not loaded.runner.running
    assert loaded.party() == "MP"
