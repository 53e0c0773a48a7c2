"""Every control of the dock: names for those who cannot see it, keys, filters, chart, export, dialogs, directions."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("qgis.gui")

from qgis.core import QgsApplication, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtGui import QColor, QHelpEvent
from qgis.PyQt.QtWidgets import QAbstractButton, QApplication, QComboBox, QFileDialog, QLineEdit, QWidget

from mp_election_plugin.core.registry import all_measures
from mp_election_plugin.ui.card_reading import ListBar
from mp_election_plugin.ui.choice import Choice, History, recent_databases, remember_database
from mp_election_plugin.ui.class_bar import ClassBar
from mp_election_plugin.ui.dock import ElectionDock
from mp_election_plugin.ui.histogram import Histogram, bar_edges
from mp_election_plugin.ui.keys import go_on, parts_of
from mp_election_plugin.ui.small_charts import LineChart, ListBars
from mp_election_plugin.ui.theme_list import dock_themes
from mp_election_plugin.ui.widgets import combo
from mp_election_plugin.ui.zone_card import _table

from .driving import idle, maps, pick

PATIENCE = 60_000


def controls(panel: QWidget) -> list[QWidget]:
    kinds = (QAbstractButton, QComboBox, QLineEdit)
    found = [each for kind in kinds for each in panel.findChildren(kind)]
    # Parts of Qt's own widgets have no name of ours.
    return [each for each in found if each.objectName().startswith("mpElection")]


def test_every_control_is_named_has_a_tip_and_can_be_hit(qtbot: Any, opened: ElectionDock) -> None:
    opened.resize(380, 900)
    opened.show()
    qtbot.wait(20)
    found = controls(opened.panel)
    assert len(found) > 25
    for each in found:
        assert each.accessibleName(), each.objectName()
        assert each.toolTip(), each.objectName()
        if each.isVisible():
            assert each.height() >= 24 and each.width() >= 24, each.objectName()


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5])
@pytest.mark.parametrize("width", [300, 420])
def test_nothing_scrolls_sideways(qtbot: Any, opened: ElectionDock, width: int, scale: float) -> None:
    font = opened.font()
    font.setPointSizeF(font.pointSizeF() * scale)
    opened.panel.setFont(font)
    opened.resize(width, 900)
    opened.show()
    qtbot.wait(20)
    panel = opened.panel
    assert panel.width() <= width
    assert panel.body.width() <= panel.scroll.viewport().width()
    for each in controls(panel):
        if each.isVisible() and panel.body.isAncestorOf(each):
            right = each.mapTo(panel.body, each.rect().topRight()).x()
            assert right <= panel.body.width(), each.objectName()


def test_the_window_is_mirrored_for_arabic(qtbot: Any, opened: ElectionDock) -> None:
    before = QApplication.layoutDirection()
    try:
        QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        opened.resize(380, 900)
        opened.show()
        qtbot.wait(20)
        form = opened.panel.choices
        first, second = form.themes.button(0), form.themes.button(1)
        assert first.x() > second.x()
        assert form.back_button.x() < form.sources.x()
        boxes = opened.panel.chart._boxes() if opened.panel.chart.count() else []
        assert boxes and boxes[0].x() > boxes[-1].x()
        assert not opened.panel.chart.grab().isNull() and not opened.panel.zone_card.grab().isNull()
    finally:
        QApplication.setLayoutDirection(before)


def test_an_arabic_dock_runs_from_the_right_in_a_desktop_that_does_not(
    qtbot: Any, provider: Any, qgis_iface: Any, qgis_new_project: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert QApplication.layoutDirection() == Qt.LayoutDirection.LeftToRight
    monkeypatch.setattr("mp_election_plugin.ui.texts.user_language", lambda: "ar")
    arabic = ElectionDock(qgis_iface)
    qtbot.addWidget(arabic)
    assert arabic.panel.layoutDirection() == arabic.panel.chart.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert _table([("A", "1")]).index(">1<") < _table([("A", "1")]).index(">A<")
    arabic.close_down()


def ink_of(drawing: QWidget, top: int, bottom: int) -> tuple[int, int]:
    """Return how many dark pixels the left and the right half of some lines of a drawing have."""
    image = drawing.grab().toImage()
    middle = image.width() // 2
    dark = [x for x in range(image.width()) for y in range(top, bottom) if image.pixelColor(x, y).lightness() < 110]
    return sum(x < middle for x in dark), sum(x >= middle for x in dark)


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_names_and_figures_of_drawings_stand_where_lines_begin_and_end(
    qtbot: Any, opened: ElectionDock, direction: Any
) -> None:
    bars, chart = ListBars(), Histogram()
    for each in (bars, chart):
        qtbot.addWidget(each)
        each.setLayoutDirection(direction)
        each.setStyleSheet("background: white; color: black")
        each.resize(300, 120)
    bars.show_bars([ListBar("A", "A", "#ffffff", 9, None), ListBar("B", "A long name here", "#ffffff", 0, None)], "C")
    name_left, name_right = ink_of(bars, bars._line() + 1, 2 * bars._line())
    chart.show_rows(opened.zones.model.rows, QColor("#ffffff"))
    first, last = ink_of(chart, chart.height() - chart.fontMetrics().height() - 2, chart.height())
    if direction == Qt.LayoutDirection.RightToLeft:
        name_left, name_right, first, last = name_right, name_left, last, first
    assert name_left > 2 * name_right
    # "0 %" has less ink than "34 %".
    assert 0 < first < last


def luminance(colour: QColor) -> float:
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour.getRgbF()[:3]]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize(("ground", "ink"), [("#efefef", "#000000"), ("#323232", "#b1b1b1")])
@pytest.mark.parametrize("colour", ["#e2b505", "#f08fbf", "#14245c", "#2e9af0"])
def test_letters_can_be_read_on_the_bars_of_lists(qtbot: Any, ground: str, ink: str, colour: str) -> None:
    bars = ListBars()
    qtbot.addWidget(bars)
    bars.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    bars.setStyleSheet(f"QWidget {{ background: {ground} }} QLabel {{ color: {ink} }}")
    bars.resize(300, 40)
    bars.show_bars([ListBar("MP", "Popular Movement", colour, 9, None)], "MP")
    image = bars.grab().toImage()
    line = [image.pixelColor(x, y) for x in range(4, 120) for y in range(2, bars._line() - 3)]
    bright = sorted(map(luminance, line))
    # The ground of the bar is what most of its pixels are, the letters what is farthest from it.
    bar = bright[len(bright) // 2]
    letters = bright[0] if ink == "#000000" else bright[-1]
    darker, lighter = sorted((bar, letters))
    assert (lighter + 0.05) / (darker + 0.05) >= 4.5


def test_what_draws_itself_has_the_colour_of_labels(qtbot: Any) -> None:
    dark = QWidget()
    qtbot.addWidget(dark)
    for kind in (ClassBar, Histogram, ListBars, LineChart):
        drawing = kind()
        drawing.setParent(dark)
        dark.setStyleSheet("QLabel { color: #abcdef }")
        assert drawing.ink().name() == "#abcdef", kind.__name__


def test_a_choice_that_is_too_long_ends_in_an_ellipsis_and_its_tip_has_all(
    qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr("mp_election_plugin.ui.widgets.QToolTip.showText", lambda _, text, *__: told.append(text))
    made = combo("mpElectionTest", "Level", "Level of the zones")
    qtbot.addWidget(made)
    name = "Local constituencies (92, 73 mapped)"
    made.addItem(name)
    for width in (120, 600):
        made.resize(width, 28)
        made.show()
        made.grab()
        place = made.rect().center()
        QApplication.sendEvent(made, QHelpEvent(QEvent.Type.ToolTip, place, made.mapToGlobal(place)))
        assert made.shown_text() == (f"{made.shown_text()[:-1]}…" if width == 120 else name)
    assert told == [f"{name}\nLevel of the zones", "Level of the zones"]


def test_the_chart_has_a_line_at_the_share_of_all_zones(qtbot: Any, opened: ElectionDock) -> None:
    chart = Histogram()
    qtbot.addWidget(chart)
    chart.setStyleSheet("background: white; color: black")
    chart.resize(300, 160)
    rows = opened.zones.model.rows
    drawn = []
    for overall in (None, 0.0704, 2.0):
        chart.show_rows(rows, QColor("#ffffff"), overall)
        drawn.append(chart.grab().toImage())
    # None, and one that is no share, leave the chart as it is.
    assert drawn[0] == drawn[2] != drawn[1]
    assert opened.panel.chart._overall == pytest.approx(534292 / 7588505)


def test_the_line_of_a_zone_takes_no_room_where_none_is_chosen(qtbot: Any, opened: ElectionDock) -> None:
    assert opened.panel.card.isHidden()
    opened.panel.table.selectRow(0)
    assert not opened.panel.card.isHidden() and "Fquih Ben Salah" in opened.panel.card.text()
    opened.panel.table.clearSelection()
    assert opened.panel.card.isHidden()


def test_the_question_mark_beside_the_list_explains_its_columns(qtbot: Any, opened: ElectionDock) -> None:
    window = opened.panel.help_button.explain()
    shown = window.browser.toPlainText()
    assert all(all_measures()[name].label["en"] in shown for name in ("share", "gap", "excess_votes"))
    window.close()


def test_f6_goes_from_part_to_part_and_back(qtbot: Any, opened: ElectionDock) -> None:
    opened.resize(380, 900)
    opened.show()
    opened.activateWindow()
    panel = opened.panel
    parts = parts_of(panel)
    assert parts == [panel.parties, panel.bar, panel.table, panel.keep_button]
    panel.parties.setFocus()
    qtbot.waitUntil(panel.parties.hasFocus)
    for part in (panel.bar, panel.table, panel.keep_button, panel.parties):
        go_on(panel, 1)
        assert part.hasFocus(), part.objectName()
    go_on(panel, -1)
    assert panel.keep_button.hasFocus()
    panel.pages.setCurrentIndex(2)
    assert panel.chart in parts_of(panel)


def test_the_keys_are_those_of_the_dock(qtbot: Any, opened: ElectionDock) -> None:
    opened.show()
    opened.activateWindow()
    pick(qtbot, opened, "parties", "RNI")
    opened.panel.table.setFocus()
    qtbot.waitUntil(opened.panel.table.hasFocus)
    qtbot.keyClick(opened.panel.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    idle(qtbot, opened)
    assert opened.party() == "MP"
    qtbot.keyClick(opened.panel.table, Qt.Key.Key_F6)
    assert opened.panel.keep_button.hasFocus()


def test_enter_zooms_to_the_zone(qtbot: Any, opened: ElectionDock, desktop: Any) -> None:
    opened.show()
    opened.activateWindow()
    canvas, before = desktop.mapCanvas(), desktop.mapCanvas().extent()
    opened.panel.table.selectRow(0)
    opened.panel.table.setFocus()
    qtbot.waitUntil(opened.panel.table.hasFocus)
    qtbot.keyClick(opened.panel.table, Qt.Key.Key_Return)
    assert canvas.extent() != before


def test_the_class_bar_goes_by_keys(qtbot: Any, opened: ElectionDock) -> None:
    bar = opened.panel.bar
    qtbot.keyClick(bar, Qt.Key.Key_Right)
    qtbot.keyClick(bar, Qt.Key.Key_Right)
    qtbot.keyClick(bar, Qt.Key.Key_Return)
    assert opened.panel.classes.currentData() == "holding" and len(opened.zones.shown_rows()) == 3
    qtbot.keyClick(bar, Qt.Key.Key_Space)
    assert len(opened.zones.shown_rows()) == 92


def test_the_chart_selects_the_zones_of_a_bar(qtbot: Any, opened: ElectionDock) -> None:
    chart = opened.panel.chart
    counts = chart.count()
    assert sum(counts) == sum(row.values["share"] is not None for row in opened.zones.model.rows)
    bar = max(at for at, count in enumerate(counts) if count)
    chart.resize(300, 200)
    box = chart._boxes()[bar]
    qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    shares = [row.values["share"] for row in opened.zones.chosen_rows()]
    assert len(shares) == counts[bar] and max(shares) == max(
        row.values["share"] for row in opened.zones.model.rows if row.values["share"] is not None
    )
    assert maps()[0].selectedFeatureCount() == counts[bar]
    assert "zones" in chart.accessibleDescription()


@pytest.mark.parametrize("largest", [0.0, 0.004, 0.05, 0.2, 0.34, 0.999, 1.0])
def test_the_bars_hold_the_largest_share_and_are_not_too_many(largest: float) -> None:
    edges = bar_edges(largest)
    assert edges[0] == 0 and edges[-1] > largest and edges == sorted(edges) and 1 <= len(edges) - 1 <= 21


def test_an_arabic_dock_calls_parents_by_their_arabic_names(
    qtbot: Any, opened: ElectionDock, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel = opened.panel
    latin = {panel.parents.itemData(at): panel.parents.itemText(at) for at in range(1, panel.parents.count())}
    assert all(name == text for name, text in latin.items())
    for module in ("zone_list", "zone_model", "zone_card", "texts"):
        monkeypatch.setattr(f"mp_election_plugin.ui.{module}.user_language", lambda: "ar")
    opened.analyse()
    idle(qtbot, opened)
    arabic = {panel.parents.itemData(at): panel.parents.itemText(at) for at in range(1, panel.parents.count())}
    assert arabic.keys() == latin.keys() and len(arabic) > 5
    assert all("\u0600" <= text[0] <= "\u06ff" for text in arabic.values()), arabic
    name, title = next(iter(arabic.items()))
    # Found by it, filtered by it, and said on the card.
    panel.search.setText(title)
    rows = opened.zones.shown_rows()
    assert rows and {row.values["parent_name"] for row in rows} == {name}
    panel.search.clear()
    choose = panel.parents.findText(title)
    panel.parents.setCurrentIndex(choose)
    panel.parents.activated.emit(choose)
    assert {row.values["parent_name"] for row in opened.zones.shown_rows()} == {name}
    panel.table.selectRow(0)
    idle(qtbot, opened)
    assert title in panel.zone_card.above.text()


def test_parents_and_zones_away_are_filtered(opened: ElectionDock, qtbot: Any) -> None:
    panel = opened.panel
    name = panel.parents.itemData(1)
    pick_parent = panel.parents.findData(name)
    panel.parents.setCurrentIndex(pick_parent)
    panel.parents.activated.emit(pick_parent)
    assert {row.values["parent_name"] for row in opened.zones.shown_rows()} == {name}
    # It stays with another party.
    pick(qtbot, opened, "parties", "RNI")
    assert {row.values["parent_name"] for row in opened.zones.shown_rows()} == {name}
    panel.parents.setCurrentIndex(0)
    panel.parents.activated.emit(0)
    qtbot.mouseClick(panel.away_button, Qt.MouseButton.LeftButton)
    rows = opened.zones.shown_rows()
    assert len(rows) == 19 and not any(row.mapped for row in rows)
    qtbot.mouseClick(panel.away_button, Qt.MouseButton.LeftButton)
    assert len(opened.zones.shown_rows()) == 92


@pytest.mark.parametrize("few", [True, False])
def test_the_list_is_exported_as_a_workbook(
    qtbot: Any, opened: ElectionDock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, few: bool, desktop: Any
) -> None:
    from mp_election_plugin.ui import zone_list

    monkeypatch.setattr(zone_list, "_FEW", 1_000 if few else 10)
    path = tmp_path / "zones.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), "Workbooks (*.xlsx)"))
    qtbot.mouseClick(opened.panel.export_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: opened.zones._task is None, timeout=PATIENCE)
    sheet = QgsVectorLayer(str(path), "zones", "ogr")
    assert sheet.isValid() and sheet.featureCount() == 92
    found = {each["zone_name"]: each for each in sheet.getFeatures()}
    assert found["Fquih Ben Salah"]["votes"] == 25704
    assert [each.name for each in tmp_path.iterdir() if each.name.startswith(".")] == []
    del sheet


def test_many_rows_are_copied_in_the_background(
    qtbot: Any, opened: ElectionDock, monkeypatch: pytest.MonkeyPatch
) -> None:
    from mp_election_plugin.ui import zone_list

    monkeypatch.setattr(zone_list, "_FEW", 10)
    opened.zones.copy()
    qtbot.waitUntil(lambda: opened.zones._task is None, timeout=PATIENCE)
    assert QApplication.clipboard().text().count("\n") == 92


def test_rank_opens_its_dialog_on_an_election_layer(
    qtbot: Any, opened: ElectionDock, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[str, dict[str, Any]]] = []
    monkeypatch.setattr(opened.dialogs, "show", lambda name, given: asked.append((name, given)))
    qtbot.mouseClick(opened.panel.rank_button, Qt.MouseButton.LeftButton)
    idle(qtbot, opened)
    ((name, given),) = asked
    layer = QgsProject.instance().mapLayer(given["INPUT"])
    assert name == "rankzones" and given["PARTY"] == "MP"
    assert layer.fields().lookupField("votes_MP") >= 0 and layer.featureCount() == 92
    # The map is still the database's.
    assert maps()[0].providerType() == "ogr" and opened.follow.shown.database


def test_dialogs_are_filled_in(qtbot: Any, loaded: ElectionDock, monkeypatch: pytest.MonkeyPatch) -> None:
    from qgis.gui import QgsBrowserGuiModel
    from qgis.utils import iface

    monkeypatch.setattr(iface, "browserModel", QgsBrowserGuiModel)
    dialog = loaded.dialogs.show("rankzones", {"INPUT": loaded.source_layer().id(), "PARTY": "MP", "NONE": 1})
    assert dialog is not None and dialog.isVisible()
    loaded.dialogs.close_down()
    assert loaded.dialogs.show("no_such_algorithm", {}) is None


def test_the_new_database_is_made_by_its_algorithm(
    qtbot: Any, dock: ElectionDock, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(dock.dialogs, "show", lambda name, given: asked.append(name))
    dock.panel.menu.new_wanted.emit()
    assert asked == ["createdatabase"]


def test_a_file_is_looked_for(
    qtbot: Any,
    dock: ElectionDock,
    database: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(database), ""))
    dock.panel.menu.browse()
    idle(qtbot, dock)
    assert dock.databases.name == str(database)


def test_the_themes_are_those_of_the_styling(provider: Any) -> None:
    from mp_election_plugin.styling.themes import THEMES

    offered_themes = dock_themes()
    assert set(offered_themes) == set(THEMES)
    assert offered_themes["class"].direct and offered_themes["share"].direct
    assert not offered_themes["winner"].direct and offered_themes["swing"].compares
    assert offered_themes["swing"].refused(0) and not offered_themes["swing"].refused(1)
    counts = {code: each.counts for code, each in offered_themes.items() if each.counts}
    assert counts == {
        "turnout": ["registered", "voters"], "strength_turnout": ["registered", "voters"],
        "share_alpha": ["registered"], "seats": ["seats"], "prospect": ["seats"],
    }  # fmt: skip
    for each in offered_themes.values():
        assert each.label and each.tip and each.steps("MP", None)[-1][0] == "mpelection:classifyzones"


def test_recent_databases_are_few_and_each_once() -> None:
    for number in [*range(12), 11]:
        remember_database(f"/folder/{number}.gpkg")
    assert recent_databases() == [f"/folder/{number}.gpkg" for number in range(11, 3, -1)]


def test_a_choice_is_kept_as_text_and_broken_texts_are_none() -> None:
    choice = Choice("d", "", "e", "l", "MP", "seats", "f", "title", True, "law", "70")
    assert Choice.of_text(choice.as_text()) == choice
    for text in ("", "no json", "[1]", '{"party": 3, "other": "x"}'):
        assert Choice.of_text(text) == Choice()


def test_the_way_back_is_long_and_has_an_end() -> None:
    history = History()
    for number in range(60):
        history.shown(Choice(party=str(number)))
    back = []
    while history:
        back.append(history.back().party)
    assert back == [str(number) for number in range(58, 8, -1)] and history.back() is None


def test_a_menu_of_the_list_does_what_keys_do(qtbot: Any, opened: ElectionDock) -> None:
    from qgis.PyQt.QtCore import QPoint
    from qgis.PyQt.QtWidgets import QMenu

    opened.show()
    opened.panel.table.selectRow(0)
    opened.panel.table.customContextMenuRequested.emit(QPoint(5, 5))
    menu = opened.panel.table.findChild(QMenu, "mpElectionListMenu")
    texts = [each.text() for each in menu.actions()]
    assert texts == ["Copy", "Zoom to Zone", "Show Card", "Open Attribute Table"]
    menu.actions()[0].trigger()
    assert QgsApplication.clipboard().text().count("\n") == 1
    menu.actions()[2].trigger()
    assert opened.panel.pages.currentIndex() == 1
    menu.close()


def test_the_card_of_a_plain_layer_tells_its_lists(qtbot: Any, loaded: ElectionDock) -> None:
    loaded.panel.table.selectRow(0)
    idle(qtbot, loaded)
    card = loaded.panel.zone_card
    assert "Fquih Ben Salah" in card.title.text() and len(card.bars._bars) > 5
    assert card.bars._bars[0].votes == max(each.votes for each in card.bars._bars)
    assert not card.bars.isHidden() and card.chart.isHidden()
    loaded.live.layer().removeSelection()
    assert card.bars.isHidden() and "Choose one zone" in card.title.text()
