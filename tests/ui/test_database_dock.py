"""The dock on the sample as an electoral database: every choice, the one live map, the way back, the saved project."""

from __future__ import annotations

import re
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

pytest.importorskip("qgis.gui")

from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import Qt

from mp_election_plugin.ui.choice import Choice, kept_choice, recent_databases
from mp_election_plugin.ui.dock import ElectionDock
from mp_election_plugin.ui.map_reading import FeatureFinder
from mp_election_plugin.ui.theme_list import NUMBERS

from .driving import idle, maps, offered, pick, theme


def test_a_database_opens_with_the_last_election_and_says_what_an_analysis_says(
    opened: ElectionDock, database: Path
) -> None:
    panel = opened.panel
    assert not panel.body.isHidden() and panel.layers.isHidden() and not panel.choices.elections.isHidden()
    assert opened.follow.shown == Choice(str(database), "", "2021_local", "constituency", "MP", "class", "2016_local")
    assert "534,292" in panel.totals.text() and "place 5 of" in panel.totals.text()
    assert panel.coverage.text().startswith("Zones not on the map: 19,")
    assert {each.code: each.count for each in panel.bar._segments} == {
        "stronghold": 17, "holding": 3, "contested": 10, "foothold": 4, "average": 8, "weak": 37, "no_list": 13
    }  # fmt: skip
    (layer,) = maps()
    assert layer.name() == "MP - zone class - House of Representatives 2021, local lists - Local constituencies"
    assert layer.subsetString() == "\"party\" = 'MP'" and layer.providerType() == "ogr"
    labels = [each.label() for each in layer.renderer().categories()]
    assert any(label.startswith("Stronghold (17") for label in labels)
    assert opened.zones.shown_rows()[0].values["zone_name"] == "Fquih Ben Salah"
    assert recent_databases() == [str(database)]


def test_only_what_the_database_holds_is_offered(qtbot: Any, opened: ElectionDock) -> None:
    assert set(offered(opened, "elections")) == {
        "2021_local", "2021_regional", "2016_local", "2016_national", "2011_local"
    }  # fmt: skip
    assert offered(opened, "levels") == ["constituency"]
    assert opened.panel.choices.levels.currentText() == "Local constituencies (92, 73 mapped)"
    pick(qtbot, opened, "elections", "2021_regional")
    assert offered(opened, "levels") == ["region"]
    assert len(opened.zones.shown_rows()) == 12
    assert not opened.panel.themes.button(NUMBERS["swing"]).isEnabled()
    assert "no other election" in opened.panel.themes.button(NUMBERS["swing"]).toolTip()
    pick(qtbot, opened, "elections", "2016_local")
    assert opened.panel.themes.button(NUMBERS["swing"]).isEnabled()
    assert offered(opened, "compared") == ["2011_local", "2021_local", "2016_national"]


def test_a_theme_of_figures_that_are_not_published_says_so(qtbot: Any, opened: ElectionDock) -> None:
    def refused() -> dict[str, str]:
        buttons = {code: opened.panel.themes.button(number) for code, number in NUMBERS.items()}
        return {code: each.toolTip().split("\n")[-1] for code, each in buttons.items() if not each.isEnabled()}

    both = "No figures are published here: registered electors, ballots cast."
    assert refused() == {
        "turnout": both, "strength_turnout": both, "share_alpha": "No figures are published here: registered electors."
    }  # fmt: skip
    pick(qtbot, opened, "elections", "2011_local")
    cast = "No figures are published here: ballots cast."
    assert refused() == {"turnout": cast, "strength_turnout": cast}
    theme(qtbot, opened, "share_alpha")
    assert opened.follow.shown.theme == "share_alpha"
    pick(qtbot, opened, "elections", "2021_local")
    assert opened.follow.shown.theme == "class" and "share_alpha" in refused()


def test_another_party_is_another_filter_of_the_same_layer(qtbot: Any, opened: ElectionDock) -> None:
    (layer,) = maps()
    pick(qtbot, opened, "parties", "RNI")
    assert maps() == [layer] and layer.subsetString() == "\"party\" = 'RNI'"
    assert layer.name().startswith("RNI - zone class")
    assert "2,099,036" in opened.panel.totals.text()
    counts = {each.code: each.count for each in opened.panel.bar._segments}
    drawn = {each.value(): each.label() for each in layer.renderer().categories() if isinstance(each.value(), str)}
    assert f"({counts['stronghold']}" in drawn["stronghold"]


@pytest.mark.parametrize("code", ["votes", "rank", "margin", "gap", "strength_margin"])
def test_what_the_database_keeps_is_drawn_by_the_same_layer(qtbot: Any, opened: ElectionDock, code: str) -> None:
    (layer,) = maps()
    before = layer.renderer().dump()
    theme(qtbot, opened, code)
    assert maps() == [layer] and layer.renderer().dump() != before and opened.follow.shown.theme == code
    pick(qtbot, opened, "parties", "PAM")
    assert maps() == [layer] and layer.subsetString() == "\"party\" = 'PAM'" and layer.name().startswith("PAM - ")
    labels = [item.label() for item in layer.renderer().legendSymbolItems()]
    assert sum(int(found) for found in re.findall(r"\((\d+)", " ".join(labels))) >= 92


def test_a_theme_without_its_figures_is_a_message_and_leaves_the_map(
    qtbot: Any, opened: ElectionDock, desktop: Any
) -> None:
    """No registered electors are published on this level, and they were taken out after the themes were offered."""
    (layer,) = maps()
    opened.panel.themes.button(NUMBERS["share_alpha"]).setEnabled(True)
    theme(qtbot, opened, "share_alpha")
    assert maps() == [layer] and opened.theme() == "class"
    assert "registered electors" in desktop.seen[-1][1]


def test_colours_that_are_changed_show_at_once(qtbot: Any, opened: ElectionDock, database: Path) -> None:
    from mp_election_plugin.database import catalogue
    from mp_election_plugin.database.opening import open_database

    with open_database(str(database)) as changed, changed.transaction():
        catalogue.set_colours(changed, {"MP": "#0000ff"})
    before = [each.colour for each in opened.panel.bar._segments]
    opened.registry = opened.registry
    idle(qtbot, opened)
    assert opened.databases.registry.get("MP").colour.lower() == "#0000ff"
    assert [each.colour for each in opened.panel.bar._segments] != before


def test_the_map_moves_to_its_zones(qtbot: Any, dock: ElectionDock, desktop: Any, database: Path) -> None:
    desktop.mapCanvas().setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    desktop.mapCanvas().setExtent(QgsRectangle(90, 0, 91, 1))
    dock.open_database(str(database))
    idle(qtbot, dock)
    assert desktop.mapCanvas().extent().contains(QgsRectangle(-17.1, 20.8, -1.1, 35.9))


def test_the_share_is_drawn_by_the_same_layer_too(qtbot: Any, opened: ElectionDock) -> None:
    (layer,) = maps()
    theme(qtbot, opened, "share")
    assert maps() == [layer] and layer.renderer().type() == "RuleRenderer"
    pick(qtbot, opened, "parties", "PAM")
    assert maps() == [layer] and layer.name().startswith("PAM - share")
    labels = [rule.label() for rule in layer.renderer().rootRule().children()]
    assert sum(int(label.split("(")[1].split(")")[0].split(",")[0]) for label in labels) == 92


@pytest.mark.parametrize("code", ["winner", "clusters", "history"])
def test_what_a_query_cannot_show_is_analysed(qtbot: Any, opened: ElectionDock, code: str) -> None:
    theme(qtbot, opened, code)
    (layer,) = maps()
    assert layer.providerType() == "memory" and layer.featureCount() == 92
    assert opened.follow.shown.theme == code
    assert "534,292" in opened.panel.totals.text() and "place 5 of" in opened.panel.totals.text()
    theme(qtbot, opened, "class")
    assert maps()[0].renderer().classAttribute() == "zone_class"
    pick(qtbot, opened, "parties", "PI")
    assert maps()[0].providerType() == "ogr"


def test_the_swing_is_from_the_election_that_is_chosen(qtbot: Any, opened: ElectionDock) -> None:
    assert opened.panel.choices.compared.isHidden()
    theme(qtbot, opened, "swing")
    assert not opened.panel.choices.compared.isHidden()
    assert offered(opened, "compared")[0] == "2016_local"
    (layer,) = maps()
    swings = [each["swing"] for each in layer.getFeatures() if isinstance(each["swing"], float)]
    assert len(swings) > 50 and opened.follow.shown.theme == "swing"
    pick(qtbot, opened, "compared", "2011_local")
    (layer,) = maps()
    assert swings != [each["swing"] for each in layer.getFeatures() if isinstance(each["swing"], float)]
    theme(qtbot, opened, "class")
    assert opened.panel.choices.compared.isHidden()


def test_back_shows_what_was_shown_before(qtbot: Any, opened: ElectionDock) -> None:
    assert not opened.panel.choices.back_button.isEnabled()
    pick(qtbot, opened, "parties", "RNI")
    theme(qtbot, opened, "share")
    pick(qtbot, opened, "elections", "2016_local")
    steps = []
    while opened.panel.choices.back_button.isEnabled():
        qtbot.mouseClick(opened.panel.choices.back_button, Qt.MouseButton.LeftButton)
        idle(qtbot, opened)
        shown = opened.follow.shown
        steps.append((shown.election, shown.party, shown.theme))
        assert maps()[0].subsetString() == f"\"party\" = '{shown.party}'"
    assert steps == [
        ("2021_local", "RNI", "share"), ("2021_local", "RNI", "class"), ("2021_local", "MP", "class")
    ]  # fmt: skip
    assert "534,292" in opened.panel.totals.text()


def test_a_kept_layer_stays_as_it_is(qtbot: Any, opened: ElectionDock, desktop: Any) -> None:
    (layer,) = maps()
    qtbot.mouseClick(opened.panel.keep_button, Qt.MouseButton.LeftButton)
    assert "is kept" in desktop.seen[-1][1] and not layer.readOnly()
    # The list still shows and selects it.
    opened.panel.table.selectRow(0)
    assert layer.selectedFeatureCount() == 1
    pick(qtbot, opened, "parties", "RNI")
    (other,) = maps()
    assert other is not layer and layer.subsetString() == "\"party\" = 'MP'" and layer.name().startswith("MP ")
    assert other.subsetString() == "\"party\" = 'RNI'"
    assert set(QgsProject.instance().mapLayers().values()) == {layer, other}


def test_another_party_is_drawn_once_and_its_features_are_not_read_again(
    qtbot: Any, opened: ElectionDock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A legend with other numbers is no other map, and the zones of a file are the same features for all parties."""
    (layer,), drawn, tried = maps(), [], []
    layer.repaintRequested.connect(lambda *_: drawn.append(1))
    reading = FeatureFinder._read

    def read(finder: Any, request: Any) -> Any:
        tried.append(len(request.filterFids()))
        return reading(finder, request)

    monkeypatch.setattr(FeatureFinder, "_read", read)
    combo = opened.panel.parties
    combo.setCurrentIndex(combo.findData("RNI"))
    combo.activated.emit(combo.currentIndex())
    switched = len(drawn)
    idle(qtbot, opened)
    assert switched and len(drawn) == switched
    assert 0 < tried[0] < 20 and len(tried) == 1
    zones = {each.id(): each["zone_code"] for each in layer.getFeatures()}
    assert {row.feature: row.values["zone_code"] for row in opened.zones.model.rows} == zones


def test_a_map_of_another_party_lies_where_it_lay(opened: ElectionDock, qtbot: Any) -> None:
    """Newer versions of QGIS do not know where a filtered file lies if any of its zones has no polygon."""
    (layer,) = maps()
    extent = layer.extent()
    pick(qtbot, opened, "parties", "RNI")
    assert maps() == [layer] and not extent.isNull() and layer.extent() == extent


def test_selections_go_both_ways(opened: ElectionDock, qtbot: Any) -> None:
    (layer,) = maps()
    opened.panel.table.selectRow(0)
    assert [each["zone_name"] for each in layer.selectedFeatures()] == ["Fquih Ben Salah"]
    feature = next(each for each in layer.getFeatures() if each["zone_name"] == "Ifrane")
    layer.selectByIds([feature.id()])
    assert [row.values["zone_name"] for row in opened.zones.chosen_rows()] == ["Ifrane"]
    pick(qtbot, opened, "parties", "RNI")
    # The zone stays chosen, and its figures are the other party's.
    assert [row.values["zone_name"] for row in opened.zones.chosen_rows()] == ["Ifrane"]
    assert layer.selectedFeatureCount() == 1


def test_the_card_tells_all_of_a_zone(qtbot: Any, opened: ElectionDock) -> None:
    opened.panel.search.setText("Ifrane")
    opened.panel.table.selectRow(0)
    idle(qtbot, opened)
    card = opened.panel.zone_card
    assert "Ifrane" in card.title.text() and card.reason.text()
    assert [name for name, _ in card.chart._points] == ["2011-11-25", "2016-10-07", "2021-09-08"]
    assert card.bars._bars[0].votes == max(each.votes for each in card.bars._bars)
    row = opened.zones.chosen_rows()[0]
    mine = next(each for each in card.bars._bars if each.code == "MP")
    assert mine.votes == row.values["votes"] and abs(mine.share - row.values["share"]) < 1e-12
    assert card.chart._points[-1][1] == row.values["share"]
    assert "Parent:" in card.above.text() and "Neighbours:" in card.around.text()
    opened.panel.search.setText("")
    neighbour = card.around.text().split("href='")[1].split("'")[0]
    card.wanted.emit(int(neighbour))
    idle(qtbot, opened)
    assert [row.feature for row in opened.zones.chosen_rows()] == [int(neighbour)]
    card.copy()


def test_the_card_has_the_arabic_name_of_the_parent_in_arabic(
    qtbot: Any, opened: ElectionDock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mp_election_plugin.ui.zone_card.user_language", lambda: "ar")
    opened.panel.search.setText("Ifrane")
    opened.panel.table.selectRow(0)
    idle(qtbot, opened)
    assert "Parent: إفران" in opened.panel.zone_card.above.text()


def test_the_layers_panel_is_laid_out_anew_once_the_map_of_another_theme_is_drawn(
    qtbot: Any, opened: ElectionDock, desktop: Any
) -> None:
    """It keeps the heights of its lines, and circles are higher than those."""
    told: list[str] = []
    desktop.layerTreeView = lambda: SimpleNamespace(doItemsLayout=lambda: told.append(opened.follow.shown.theme))
    drawn = desktop.mapCanvas().mapCanvasRefreshed
    drawn.emit()
    qtbot.wait(20)
    told.clear()
    theme(qtbot, opened, "votes")
    drawn.emit()
    qtbot.waitUntil(lambda: told == ["votes"], timeout=2_000)
    drawn.emit()
    qtbot.wait(20)
    assert told == ["votes"]


def test_the_card_has_the_same_figures_on_a_query_and_on_an_analysis(qtbot: Any, opened: ElectionDock) -> None:
    """Valid votes that are not published are the sum of the lists on both; what nobody knows is said in words."""
    opened.panel.search.setText("Ifrane")
    opened.panel.table.selectRow(0)
    idle(qtbot, opened)
    figures = opened.panel.zone_card.figures.text()
    assert figures.count("not published") == 3 and "Valid votes" in figures
    theme(qtbot, opened, "winner")
    opened.panel.table.selectRow(0)
    idle(qtbot, opened)
    assert opened.panel.zone_card.figures.text() == figures


def test_the_project_remembers_what_was_shown(
    qtbot: Any, opened: ElectionDock, database: Path, tmp_path: Path, desktop: Any
) -> None:
    pick(qtbot, opened, "elections", "2016_local")
    pick(qtbot, opened, "parties", "PI")
    theme(qtbot, opened, "share")
    shown, project = opened.follow.shown, QgsProject.instance()
    assert kept_choice(project) == shown
    assert project.write(str(tmp_path / "kept.qgz"))
    project.clear()
    assert opened.follow.shown is None and not opened.databases.name and not opened.panel.empty.isHidden()
    assert project.read(str(tmp_path / "kept.qgz"))
    idle(qtbot, opened)
    assert opened.follow.shown == shown and opened.party() == "PI" and opened.theme() == "share"
    (layer,) = maps()
    assert layer.subsetString() == "\"party\" = 'PI'"
    pick(qtbot, opened, "parties", "MP")
    assert maps() == [layer] and layer.subsetString() == "\"party\" = 'MP'"
    opened.panel.table.selectRow(0)
    layer.removeSelection()
    assert opened.zones.chosen_rows() == []


def test_the_layers_of_the_project_are_one_choice_away(qtbot: Any, opened: ElectionDock, database: Path) -> None:
    sources = opened.panel.choices.sources
    assert [sources.itemData(at) for at in range(sources.count())] == ["", str(database)]
    pick(qtbot, opened, "sources", "")
    assert not opened.panel.empty.isHidden()
    opened.load_sample()
    idle(qtbot, opened)
    assert opened.panel.layers.count() == 1 and "534,292" in opened.panel.totals.text()
    assert opened.panel.choices.elections.isHidden()
    pick(qtbot, opened, "sources", str(database))
    assert not opened.panel.choices.elections.isHidden() and opened.source_layer() is None
    assert opened.follow.shown.database == str(database)
    qtbot.mouseClick(opened.panel.choices.back_button, Qt.MouseButton.LeftButton)
    idle(qtbot, opened)
    assert opened.follow.shown.layer and not opened.panel.layers.isHidden()


def test_results_that_are_loaded_meanwhile_are_seen(
    qtbot: Any, opened: ElectionDock, database: Path, provider: Any
) -> None:
    import processing

    processing.run("mpelection:removeresults", {"DATABASE": str(database), "ELECTION": "2011_local",
                                                "LEVEL": "constituency"})  # fmt: skip
    pick(qtbot, opened, "parties", "RNI")
    idle(qtbot, opened)
    assert "2011_local" not in offered(opened, "elections")
    assert opened.follow.shown.party == "RNI"


def test_the_menu_offers_recent_databases_and_opens_them(qtbot: Any, opened: ElectionDock, database: Path) -> None:
    pick(qtbot, opened, "sources", "")
    menu = opened.panel.menu
    menu.fill()
    action = next(each for each in menu.actions() if each.toolTip() == str(database))
    assert action.text() == "morocco"
    action.trigger()
    idle(qtbot, opened)
    assert opened.databases.name == str(database)
