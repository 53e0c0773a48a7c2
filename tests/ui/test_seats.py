"""The theme seats in the dock: its law, the ten nearest seats and the ten at risk, the allocation of a zone."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("qgis.gui")

from qgis.core import QgsFeature, QgsFeatureRequest, QgsProject, QgsSettings, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFileDialog

from mp_election_plugin.core.seat_laws import load_law
from mp_election_plugin.ui.choice import kept_choice
from mp_election_plugin.ui.dock import ElectionDock
from mp_election_plugin.ui.seat_reading import SeatZone, _Reader
from mp_election_plugin.ui.seat_steps import SeatSteps
from mp_election_plugin.ui.seats_panel import LAW, SeatsPanel, usual_law
from mp_election_plugin.ui.theme_list import NUMBERS, dock_themes

PATIENCE = 60_000


def zone(number: int, **more: Any) -> SeatZone:
    given = {"places": 3, "won": 1, "missing": None, "cushion": None, "taken_from": None, **more}
    return SeatZone(feature=number, code=f"{number:02d}", name=f"Zone {number}", mapped=True, **given)


def shown(table: Any) -> list[list[str]]:
    return [[table.item(row, column).text() for column in range(3)] for row in range(table.rowCount())]


def test_ten_nearest_and_ten_at_risk_fewest_votes_first(qtbot: Any, provider: Any) -> None:
    panel = SeatsPanel()
    qtbot.addWidget(panel)
    zones = [zone(number, missing=500 - number, cushion=20 + number) for number in range(15)]
    absent = [zone(number, won=None, stands=False) for number in (17, 18)]
    panel.show_zones([*zones, zone(15, won=None), zone(16, missing=3, taken_from="RNI"), *absent])
    nearest, at_risk = shown(panel.nearest), shown(panel.at_risk)
    assert nearest[0] == ["Zone 16", "3", "1 of 3"] and nearest[1][0] == "Zone 14"
    assert [row[1] for row in at_risk] == [str(20 + number) for number in range(10)]
    assert (len(nearest), len(at_risk)) == (10, 10)
    assert "RNI" in panel.nearest.item(0, 0).toolTip()
    assert panel.total.text().startswith("Seats of the party: 16 of 57") and panel.total.text().endswith("1 zones")
    with qtbot.waitSignal(panel.zone_chosen) as told:
        panel.nearest.cellClicked.emit(0, 0)
    assert told.args[0].feature == 16
    panel.show_zones([])
    assert panel.nearest.rowCount() == 0 and panel.total.text() == ""
    assert not panel.tabs.isTabEnabled(0) and not panel.tabs.isTabEnabled(1)


def test_the_law_is_that_of_the_election_and_a_file_may_be_chosen(
    qtbot: Any, provider: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert usual_law("House 2016, local lists") == "morocco_house_2016"
    assert usual_law("España: Congreso 2016") == "spain_congress"
    assert usual_law("Chambre 2021") == usual_law("") == "morocco_house_2021"
    QgsSettings().remove(LAW)
    panel = SeatsPanel()
    qtbot.addWidget(panel)
    combo, path = panel.law, tmp_path / "mine.json"
    path.write_text("{}", encoding="utf-8")
    told: list[str] = []
    combo.chosen.connect(told.append)
    for answer, law in (("", "morocco_house_2021"), (str(path), str(path))):
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, answer=answer: (answer, ""))
        combo.setCurrentIndex(combo.count() - 1)
        combo.activated.emit(combo.count() - 1)
        assert combo.law() == law
    assert told == [str(path)] and combo.currentText() == "mine.json"
    combo.setCurrentIndex(combo.findData("spain_congress"))
    combo.activated.emit(combo.currentIndex())
    assert told[-1] == "spain_congress"
    again = SeatsPanel()
    qtbot.addWidget(again)
    assert again.law.findData(str(path)) >= 0
    QgsSettings().remove(LAW)


def test_the_steps_of_a_zone_are_escaped_and_folded(qtbot: Any, provider: Any) -> None:
    steps = SeatSteps()
    qtbot.addWidget(steps)
    row = {"registered_from": None, "registered_to": None, "party": "<b>A", "votes": 60, "takes_part": 1, "base": 100,
           "quota": 50.0, "whole_seats": 1, "remainder": 10.0, "remainder_rank": 1, "remainder_seats": 1, "seats": 2,
           "level": 0}  # fmt: skip
    steps.show_zone("Anfa", [row], load_law("morocco_house_2021"), 2)
    assert "&lt;b&gt;A 2" in steps.steps.text() and "Anfa" in steps.title.text() and not steps.isHidden()
    steps.title.setChecked(False)
    assert steps.scroll.isHidden()
    steps.clear()
    assert steps.isHidden()


def seats_shown(qtbot: Any, dock: ElectionDock) -> None:
    qtbot.mouseClick(dock.panel.themes.button(NUMBERS["seats"]), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dock.seats.panel.nearest.rowCount() == 10 and not dock.busy, timeout=PATIENCE)


def test_the_seats_of_morocco_in_the_dock(qtbot: Any, loaded: ElectionDock) -> None:
    assert not loaded.seats.shown
    seats_shown(qtbot, loaded)
    panel, steps = loaded.seats.panel, loaded.seats.steps
    layer = loaded.live.layer()
    assert layer.renderer().type() == "RuleRenderer" and layer.name().startswith("Seats by list - ")
    assert panel.total.text() == "Seats of the party: 18 of 305 · not known in 2 zones"
    votes = [int(row[1].replace(",", "")) for row in shown(panel.nearest)]
    assert votes == sorted(votes)
    panel.nearest.cellClicked.emit(0, 0)
    name = panel.nearest.item(0, 0).text()
    assert [each["zone_name"] for each in layer.selectedFeatures()] == [name]
    qtbot.waitUntil(lambda: not steps.isHidden(), timeout=PATIENCE)
    assert name in steps.title.text() and "Quotient" in steps.steps.text()
    # The next-seat map is of the same layer; another theme has no seats beside it.
    qtbot.mouseClick(loaded.panel.themes.button(NUMBERS["prospect"]), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: loaded.live.layer().renderer().type() == "categorizedSymbol", timeout=PATIENCE)
    assert loaded.live.layer().id() == layer.id() and loaded.seats.shown
    qtbot.mouseClick(loaded.panel.themes.button(0), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not loaded.seats.shown, timeout=PATIENCE)
    assert not loaded.panel.pages.isTabVisible(loaded.panel.pages.indexOf(loaded.seats.widget))
    # The page that was there before, not the one beside it.
    assert loaded.panel.pages.currentIndex() == 0


def test_a_highest_turnout_decides_seats_that_are_open_and_stays_with_the_project(
    qtbot: Any, loaded: ElectionDock
) -> None:
    """With 70 % the party has the 20 seats that were published, as `allocateseats` has it."""
    seats_shown(qtbot, loaded)
    panel, box = loaded.seats.panel, loaded.seats.panel.turnout
    assert box.text() == "not assumed" and not box.isHidden()
    box.setValue(70)
    qtbot.waitUntil(lambda: panel.total.text().startswith("Seats of the party: 20 of 305"), timeout=PATIENCE)
    assert panel.total.text().endswith("Turnout assumed to be at most 70\u00a0%") and "in 0 zones" in panel.total.text()
    kept = kept_choice(QgsProject.instance())
    assert (kept.theme, kept.law, kept.turnout) == ("seats", "morocco_house_2021", "70")
    qtbot.waitUntil(lambda: not loaded.busy, timeout=PATIENCE)
    loaded.follow.back()
    qtbot.waitUntil(lambda: "not known in 2 zones" in panel.total.text() and not loaded.busy, timeout=PATIENCE)
    assert box.text() == "not assumed"
    loaded._restore(kept)
    qtbot.waitUntil(lambda: panel.total.text().startswith("Seats of the party: 20 of 305"), timeout=PATIENCE)
    qtbot.waitUntil(lambda: not loaded.busy, timeout=PATIENCE)
    # A law that divides votes is no matter of turnout.
    panel.law.setCurrentIndex(panel.law.findData("spain_congress"))
    panel.law.activated.emit(panel.law.currentIndex())
    qtbot.waitUntil(lambda: box.isHidden() and not loaded.busy, timeout=PATIENCE)


def test_seats_of_zones_that_have_none_are_refused_in_words(qtbot: Any, provider: Any) -> None:
    """Of provinces, which are no constituencies, the map would be empty."""
    themes = dock_themes()
    for code in ("seats", "prospect"):
        assert themes[code].refused(0, {"registered", "voters"}) == "No figures are published here: seats to fill."
        assert themes[code].refused(0, {"seats"}) == ""
    assert themes["class"].refused(0, set()) == themes["gap"].refused(0, set()) == ""


def test_another_law_counts_anew_and_a_wrong_one_is_told(
    qtbot: Any, loaded: ElectionDock, desktop: Any, tmp_path: Path
) -> None:
    seats_shown(qtbot, loaded)
    law = loaded.seats.panel.law
    law.setCurrentIndex(law.findData("tunisia_2014"))
    law.activated.emit(law.currentIndex())
    qtbot.waitUntil(lambda: "not known in 0" in loaded.seats.panel.total.text(), timeout=PATIENCE)
    assert not loaded.runner.running
    path = tmp_path / "wrong.json"
    path.write_text(json.dumps({"format": "x"}), encoding="utf-8")
    law.take(str(path))
    law.chosen.emit(str(path))
    qtbot.waitUntil(lambda: any("no electoral law" in str(each) for each in desktop.seen), timeout=PATIENCE)
    assert "of 305" in loaded.seats.panel.total.text()


def test_seats_that_cannot_be_read_are_told(qtbot: Any, dock: ElectionDock, desktop: Any) -> None:
    class Broken(_Reader):
        def _kept(self, feature: Any, values: dict[str, Any]) -> Any:
            raise ValueError("the field is gone")

    layer = QgsVectorLayer("None?field=zone_code:string", "zones", "memory")
    layer.dataProvider().addFeatures([QgsFeature(layer.fields())])
    dock.seats._start(Broken(layer, ("zone_code",), QgsFeatureRequest()), lambda rows: None)
    qtbot.waitUntil(lambda: not dock.seats._tasks, timeout=PATIENCE)
    assert "the field is gone" in desktop.messageBar().currentItem().text()


def test_what_the_seats_warn_of_goes_with_them(
    qtbot: Any, loaded: ElectionDock, monkeypatch: pytest.MonkeyPatch
) -> None:
    from mp_election_plugin.ui.runner import ChainRunner

    finished = ChainRunner._executed

    def executed(runner: ChainRunner, successful: bool, results: dict[str, Any]) -> None:
        if runner._steps[runner._done][0] == "mpelection:allocateseats":
            runner._feedback.pushWarning("of seats")
        runner._feedback.pushWarning("of all")
        finished(runner, successful, results)

    monkeypatch.setattr(ChainRunner, "_executed", executed)
    seats_shown(qtbot, loaded)
    of_seats = loaded.panel.warnings.warnings
    # Seats that are open, among them.
    assert of_seats[0] == "of all" and of_seats[-1] == "of seats" and len(of_seats) == 3
    layer = loaded.live.layer()
    qtbot.mouseClick(loaded.panel.themes.button(NUMBERS["share"]), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not loaded.busy, timeout=PATIENCE)
    # The same layer, drawn by another theme.
    assert loaded.live.layer() is layer and loaded.panel.warnings.warnings == ["of all"]
    qtbot.mouseClick(loaded.panel.themes.button(NUMBERS["prospect"]), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not loaded.busy, timeout=PATIENCE)
    assert loaded.panel.warnings.warnings == of_seats
