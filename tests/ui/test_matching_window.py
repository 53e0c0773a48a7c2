"""The matching window on the Tunisian election of 2014: find, accept, save, join again; and what must not be lost."""

from __future__ import annotations

import csv
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

pytest.importorskip("qgis.gui")

from osgeo import gdal
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QTableView

from mp_election_plugin.ui import sample
from mp_election_plugin.ui.decisions import Decisions, OpenRow, Target
from mp_election_plugin.ui.matching_models import RowModel, TargetModel

if TYPE_CHECKING:
    from mp_election_plugin.ui.matching_window import MatchingWindow

PATIENCE = 60_000
# The six delegations whose names the results spell in their own way, and the zones that they are.
RIGHT = {
    "قصيبة الميدوني": "g32d62",
    "بلطة بوعون": "g22d59",
    "س.ب الشرقية": "g43d52",
    "س.ب الغربية": "g43d51",
    "صفاقس الغربية": "g34d52",
    "دار شعبان": "g15d52",
}
VOTES = 3_296_219


@pytest.fixture(scope="module")
def tunisia(shared_data: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Return the sources of zones, of results by delegation with the largest lists, and the lists as published."""
    folder = shared_data / "tunisia_2014"
    votes: dict[tuple[str, str], dict[str, int]] = {}
    lists: dict[str, int] = {}
    with open(folder / "results_full_long.csv", encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            place = votes.setdefault((row["constituency_ar"], row["delegation_ar"]), {})
            place[row["list"]] = place.get(row["list"], 0) + int(row["votes"])
            lists[row["list"]] = lists.get(row["list"], 0) + int(row["votes"])
    made = tmp_path_factory.mktemp("tunisia")
    largest = sorted(lists, key=lambda name: -lists[name])[:5]
    with open(made / "results.csv", "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["zone_name", "parent_name", *(f"votes_L{at}" for at in range(5)), "votes_OTHERS"])
        for (parent, name), found in votes.items():
            kept = [found.get(each, 0) for each in largest]
            writer.writerow([name, parent, *kept, sum(found.values()) - sum(kept)])
    with open(made / "lists.csv", "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["code", "name", "published", "method", "votes"])
        writer.writerows([f"LIST_{at}", "", name, "generated", count] for at, (name, count) in enumerate(lists.items()))
    # Each layer of GeoJSON, and each copy of it, would be read whole again.
    gdal.VectorTranslate(str(made / "delegations.gpkg"), str(folder / "delegations.geojson"), format="GPKG")
    return {
        "zones": str(made / "delegations.gpkg"),
        "results": str(made / "results.csv"),
        "lists": str(made / "lists.csv"),
    }


@pytest.fixture
def window(qtbot: Any, provider: Any, desktop: Any, qgis_new_project: Any) -> Iterator[MatchingWindow]:
    from mp_election_plugin.ui.matching_window import DISCARD, MatchingWindow

    def never(*_: Any) -> str:
        raise AssertionError("asked")

    made = MatchingWindow(desktop)
    made.ask_unsaved = made.ask_table = never
    qtbot.addWidget(made, before_close_func=lambda it: setattr(it, "ask_unsaved", lambda *_: DISCARD))
    made.resize(1000, 650)
    made.show()
    yield made
    made.close_down()
    QgsProject.instance().clear()
    # Layers that a run still reads would outlive QGIS and crash it on leaving.
    qtbot.waitUntil(
        lambda: not made.runner._ending and not QgsApplication.taskManager().countActiveTasks(), timeout=PATIENCE
    )
    qtbot.wait(10)


def open_in_project(path: str) -> QgsVectorLayer:
    layer = QgsVectorLayer(path, Path(path).stem, "ogr")
    assert layer.isValid()
    return QgsProject.instance().addMapLayer(layer)


def wait(qtbot: Any, window: MatchingWindow) -> None:
    qtbot.waitUntil(lambda: not window.runner.running, timeout=PATIENCE)


@pytest.fixture
def found(qtbot: Any, window: MatchingWindow, tunisia: dict[str, str]) -> MatchingWindow:
    """Return the window with what the join of the Tunisian delegations left open."""
    sources = window.zones.sources
    sources.zones.set_layer(open_in_project(tunisia["zones"]))
    sources.results.set_layer(open_in_project(tunisia["results"]))
    for name, field in (("ZONE_CODE", "adm_id"), ("ZONE_NAME", "deleg_name"), ("ZONE_PARENT", "circo_name")):
        sources.fields[name].setField(field)
    sources.find_button.click()
    wait(qtbot, window)
    return window


def row_of(window: MatchingWindow, name: str) -> int:
    (row,) = (at for at, each in enumerate(window.zones.page.decisions.rows) if (each.name or "").endswith(name))
    return row


def balance(window: MatchingWindow) -> list[tuple[int, ...]]:
    return [tuple(vars(each).values()) for each in window.zones.page.decisions.balance()]


def entries(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def message(window: MatchingWindow) -> str:
    return window.bar.currentItem().text()


def test_what_is_open_has_the_right_zone_first_and_every_vote_is_told(found: MatchingWindow) -> None:
    page = found.zones.page
    assert {(each.name or "").strip(" ّ"): each.proposals[0][0] for each in page.decisions.rows} == RIGHT
    (rows, votes) = balance(found)
    assert rows == (264, 258, 0, 6)
    assert votes[0] == VOTES == votes[1] + votes[3] and votes[2] == 0
    assert "264 = 258" in page.balance.text() and "3,296,219" in page.balance.text()
    for name, code in RIGHT.items():
        page.row_table.choose(row_of(found, name))
        assert page.chosen_target().code == code
        assert page.targets.target(0).code == code and page.targets.cells(0)[TargetModel.SCORE] >= 0.75


def test_accepted_saved_and_joined_again_all_are_joined(
    qtbot: Any, found: MatchingWindow, tmp_path: Path, tunisia: dict[str, str]
) -> None:
    import processing

    page, path = found.zones.page, tmp_path / "decisions.csv"
    page.score.setValue(0)
    page.accept_all_button.click()
    assert balance(found)[0] == (264, 258, 6, 0)
    found.ask_table = lambda _: str(path)
    found.join_button.click()
    wait(qtbot, found)
    assert balance(found) == [(264, 264, 0, 0), (VOTES, VOTES, 0, 0)]
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    assert {each["zone_code"] for each in entries(path)} == set(RIGHT.values())
    (layer,) = (each for each in QgsProject.instance().mapLayers().values() if "match_method" in each.fields().names())
    methods = [feature["match_method"] for feature in layer.getFeatures()]
    assert (methods.count("alias"), methods.count("name")) == (6, 258)
    again = processing.run("mpelection:joinresults", {
        "ZONES": tunisia["zones"], "ZONE_CODE": "adm_id", "ZONE_NAME": "deleg_name", "ZONE_PARENT": "circo_name",
        "RESULTS": tunisia["results"], "ALIASES": str(path), "MATCHING": 1, "OUTPUT": "TEMPORARY_OUTPUT",
    })  # fmt: skip
    assert (again["ROWS_JOINED"], again["VOTES_JOINED"]) == (264, VOTES)


def test_joining_again_joins_the_decided_rows_and_no_others_into_the_output_chosen(
    qtbot: Any, found: MatchingWindow, tmp_path: Path
) -> None:
    decided = ("دار شعبان", "س.ب الغربية")
    for name in decided:
        found.zones.page.decisions.accept(row_of(found, name), RIGHT[name])
    found.zones.page.renew()
    found.zones.sources.output.setFilePath(str(tmp_path / "election.gpkg"))
    found.ask_table = lambda _: str(tmp_path / "decisions.csv")
    for _ in range(2):
        found.join_button.click()
        wait(qtbot, found)
        assert balance(found)[0] == (264, 260, 0, 4)
        left = {(each.name or "").strip(" ّ") for each in found.zones.page.decisions.rows}
        assert left == set(RIGHT) - set(decided)
    layers = [each for each in QgsProject.instance().mapLayers().values() if "election.gpkg" in each.source()]
    assert len(layers) == 1
    joined = {each["zone_code"] for each in layers[0].getFeatures() if each["match_method"] == "alias"}
    assert joined == {RIGHT[name] for name in decided}


def test_a_zone_decided_twice_is_red_and_not_saved_and_nothing_is_joined(found: MatchingWindow, tmp_path: Path) -> None:
    page, path = found.zones.page, tmp_path / "decisions.csv"
    rows = [row_of(found, name) for name in ("دار شعبان", "بلطة بوعون", "صفاقس الغربية")]
    for row, code in zip(rows, ("g15d52", "g15d52", "g34d52")):
        page.decisions.accept(row, code)
    page.renew()
    red = page.rows.data(page.rows.index(rows[0], 0), Qt.ItemDataRole.ForegroundRole)
    assert red.color().red() > 2 * red.color().green()
    assert page.rows.data(page.rows.index(rows[2], 0), Qt.ItemDataRole.ForegroundRole) is None
    assert page.rows.shown(rows[1], RowModel.DECISION).startswith("⚠")
    found.ask_table = lambda _: str(path)
    found.join_button.click()
    assert not found.runner.running
    assert "1" in message(found) and "2 in red" in message(found)
    assert [each["zone_code"] for each in entries(path)] == ["g34d52"]
    assert page.decisions.unsaved


def test_enter_accepts_goes_on_and_control_z_takes_back_step_by_step(qtbot: Any, found: MatchingWindow) -> None:
    page = found.zones.page
    found.activateWindow()
    page.row_table.setFocus()
    first = page.row_table.chosen()
    qtbot.keyClick(page.row_table, Qt.Key.Key_Return)
    assert page.row_table.chosen() != first and list(page.decisions.chosen) == [first]
    qtbot.keyClick(page.row_table, Qt.Key.Key_Enter)
    assert len(page.decisions.chosen) == 2
    qtbot.keyClick(page.row_table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert list(page.decisions.chosen) == [first]
    qtbot.keyClick(page.row_table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.decisions.chosen == {} and not page.undo_button.isEnabled()


def test_a_double_click_accepts_and_delete_takes_one_back(qtbot: Any, found: MatchingWindow) -> None:
    page = found.zones.page
    found.activateWindow()
    for _ in range(2):
        page.target_table.doubleClicked.emit(page.target_table.currentIndex())
    first, second = page.decisions.chosen
    page.row_table.setFocus()
    page.row_table.choose(first)
    qtbot.keyClick(page.row_table, Qt.Key.Key_Delete)
    assert list(page.decisions.chosen) == [second]
    page.undo_all_button.click()
    assert page.decisions.chosen == {}
    page.undo_button.click()
    assert list(page.decisions.chosen) == [second]


def test_rows_and_zones_are_searched_and_kept_to_a_parent(found: MatchingWindow) -> None:
    page = found.zones.page
    page.row_search.setText("سيدي بوزيد")
    assert page.shown_rows.rowCount() == 2
    page.row_search.setText("")
    page.parents.setCurrentIndex(page.parents.findText("سيدي بوزيد"))
    page.parents.activated.emit(page.parents.currentIndex())
    assert page.shown_rows.rowCount() == 2
    assert {page.targets.target(row).code for row in page.shown_targets.sources()} == {"g43d51", "g43d52"}
    page.target_search.setText("الغربية")
    assert page.shown_targets.rowCount() == 1


def test_layers_that_look_right_are_filled_in_and_a_choice_stays(
    window: MatchingWindow, tunisia: dict[str, str]
) -> None:
    sources = window.zones.sources
    assert sources.zones.layer() is None and sources.results.layer() is None
    zones, results = (open_in_project(tunisia[name]) for name in ("zones", "results"))
    window.guess()
    assert (sources.zones.layer(), sources.results.layer()) == (zones, results)
    assert sources.aliases.layer() is None and window.parties.sources.lists.layer() is None
    sources.results.set_layer(zones)
    lists = open_in_project(tunisia["lists"])
    window.guess()
    assert sources.results.layer() == zones and window.parties.sources.lists.layer() == lists


def test_what_is_decided_is_hidden_on_request(found: MatchingWindow) -> None:
    page = found.zones.page
    page.open_only.setChecked(True)
    page.free_only.setChecked(True)
    free = page.shown_targets.rowCount()
    page.accept_button.click()
    assert (page.shown_rows.rowCount(), page.shown_targets.rowCount()) == (5, free - 1)
    page.undo()
    assert (page.shown_rows.rowCount(), page.shown_targets.rowCount()) == (6, free)


def test_the_zone_chosen_is_shown_on_the_map(found: MatchingWindow, desktop: Any) -> None:
    page, canvas = found.zones.page, desktop.mapCanvas()
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    for name, code in list(RIGHT.items())[:3]:
        canvas.setExtent(QgsRectangle(-10, 50, -9, 51))
        page.row_table.choose(row_of(found, name))
        (zone,) = (each for each in page.targets.targets if each.code == code)
        box = zone.geometry.boundingBox()
        assert canvas.extent().contains(box)
        assert canvas.extent().width() < 20 * max(box.width(), box.height())


def test_a_zone_without_a_code_cannot_be_decided_for(found: MatchingWindow) -> None:
    page = found.zones.page
    page.show_tables(Decisions([OpenRow("a")]), [Target(None, ("Lake",))])
    page.target_table.choose(0)
    page.accept_button.click()
    assert page.decisions.chosen == {} and "Lake" in message(found)


def test_decisions_so_far_are_kept_and_what_is_taken_back_leaves_the_table(
    found: MatchingWindow, tmp_path: Path
) -> None:
    page, path = found.zones.page, tmp_path / "given.csv"
    path.write_text("name;parent;zone_code;mine\nX;Y;Z;kept\nدار شعبان;نابل 1;old;\n", encoding="utf-8")
    found.zones.sources.aliases.open_file(str(path))
    rows = {name: row_of(found, name) for name in ("دار شعبان", "بلطة بوعون")}
    for name, row in rows.items():
        page.decisions.accept(row, RIGHT[name])
    assert found.save(found.zones)
    assert [(each["name"], each["zone_code"], each["mine"]) for each in entries(path)] == [
        ("X", "Z", "kept"), ("دار شعبان", "old", ""), ("دار شعبان", "g15d52", ""), ("بلطة بوعون", "g22d59", "")
    ]  # fmt: skip
    page.decisions.take_back([rows["بلطة بوعون"]])
    assert found.save(found.zones)
    assert [each["zone_code"] for each in entries(path)] == ["Z", "old", "g15d52"]


def test_a_table_that_cannot_be_written_is_a_message_with_its_path(found: MatchingWindow) -> None:
    found.zones.page.accept()
    found.ask_table = lambda _: "/no/such/folder/decisions.csv"
    found.save_button.click()
    assert "/no/such/folder/decisions.csv" in message(found)
    assert found.bar.currentItem().level() == Qgis.MessageLevel.Critical
    assert found.zones.page.decisions.unsaved


def test_closing_asks_what_becomes_of_decisions(found: MatchingWindow, tmp_path: Path) -> None:
    from mp_election_plugin.ui.matching_window import CANCEL, SAVE

    found.zones.page.accept()
    found.ask_unsaved = lambda *_: CANCEL
    assert not found.close() and found.isVisible()
    found.ask_unsaved = lambda *_: SAVE
    found.ask_table = lambda _: ""
    assert not found.close()
    found.ask_table = lambda _: str(tmp_path / "decisions")
    assert found.close()
    assert len(entries(tmp_path / "decisions")) == 1


def test_finding_does_not_stop_the_window_and_an_error_is_told(qtbot: Any, found: MatchingWindow) -> None:
    began = time.thread_time()
    found.find()
    assert found.runner.running and time.thread_time() - began < 1
    found.cancel_button.click()
    assert not found.runner.running and balance(found)[0] == (264, 258, 0, 6)
    found.zones.sources.fields["ZONE_CODE"].setField("")
    found.zones.sources.fields["ZONE_NAME"].setField("")
    found.find()
    wait(qtbot, found)
    assert "ZONE_NAME" in message(found)


def test_layers_removed_in_mid_run_end_in_no_crash(qtbot: Any, found: MatchingWindow) -> None:
    found.find()
    QgsProject.instance().clear()
    wait(qtbot, found)
    assert balance(found)[0] == (264, 258, 0, 6)
    found.find()
    assert "Zones" in message(found)


def show_lists(window: MatchingWindow, path: str) -> None:
    window.tabs.setCurrentIndex(1)
    window.parties.sources.lists.set_layer(open_in_project(path))
    window.parties.sources.find_button.click()


def test_lists_without_party_are_decided_and_kept(
    window: MatchingWindow, tunisia: dict[str, str], tmp_path: Path
) -> None:
    show_lists(window, tunisia["lists"])
    page, path = window.parties.page, tmp_path / "parties.csv"
    rows, votes = page.decisions.balance()
    assert (rows.total, rows.unmatched, votes.total) == (508, 508, VOTES)
    named = [row for row, each in enumerate(page.decisions.rows) if "نداء تونس" in (each.name or "")]
    for row in named[:2]:
        page.row_table.choose(row)
        page.target_table.choose(
            next(at for at in range(page.targets.rowCount()) if page.targets.target(at).code == "MP")
        )
        page.accept_button.click()
    assert page.decisions.clashes() == {} and page.decisions.balance()[0].decided == len(named[:2]) > 0
    window.ask_table = lambda _: str(path)
    window.save_button.click()
    assert [(each["name"], each["party"], each["election"]) for each in entries(path)] == [
        (page.decisions.rows[row].name, "MP", "") for row in named[:2]
    ]
    assert all(each["decided_on"] for each in entries(path))


def test_parties_proposed_by_the_reading_come_first(window: MatchingWindow, tmp_path: Path) -> None:
    path = tmp_path / "lists.csv"
    path.write_text(
        "code,name,published,method,votes,proposed,score,runner_up,runner_up_score\n"
        "LIST_1,,Mouvment populaire,generated,10,MP,0.95,MDS,0.6\n"
        "LIST_2,,Liste du village,generated,5,,,,\n"
        "RNI,Rassemblement,RNI,code,85,,,,\n"
        "OTHERS,,3 lists,sum,7,,,,\n",
        encoding="utf-8",
    )
    show_lists(window, str(path))
    page = window.parties.page
    rows, votes = page.decisions.balance()
    assert (rows.total, rows.joined, votes.joined, votes.unmatched) == (4, 2, 92, 15)
    assert [page.targets.target(at).code for at in range(2)] == ["MP", "MDS"]
    page.accept_all_button.click()
    assert page.decisions.chosen == {0: "MP"}


def test_parties_decided_in_the_window_are_those_of_the_next_reading(window: MatchingWindow, tmp_path: Path) -> None:
    import processing

    published, lists, kept = (tmp_path / name for name in ("published.csv", "lists.gpkg", "kept.csv"))
    published.write_text("code,Mouvement Populisaire,RNI,Liste du village\n1,10,20,3\n2,11,21,4\n", encoding="utf-8")
    reading = {
        "INPUT": str(published),
        "OUTPUT": "memory:",
        "VOTE_FIELDS": "Mouvement Populisaire;RNI;Liste du village",
    }
    processing.run("mpelection:readresults", {**reading, "PARTY_TABLE": str(lists)})
    show_lists(window, str(lists))
    page = window.parties.page
    assert [each.name for each in page.decisions.rows] == ["Mouvement Populisaire", "Liste du village"]
    assert page.decisions.balance()[0].joined == 1 and page.decisions.balance()[1].total == 69
    assert page.targets.target(0).code == "MP"
    page.row_table.choose(0)
    page.target_table.choose(0)
    page.accept_button.click()
    window.ask_table = lambda _: str(kept)
    window.save_button.click()
    again = processing.run("mpelection:readresults", {**reading, "PARTY_ALIASES": str(kept)})
    found = {name: again["OUTPUT"].fields().lookupField(name) >= 0 for name in ("votes_MP", "votes_RNI")}
    assert found == {"votes_MP": True, "votes_RNI": True}
    assert sum(feature["votes_MP"] for feature in again["OUTPUT"].getFeatures()) == 21


def test_a_registry_of_a_spreadsheet_is_shown_and_what_of_it_is_of_no_use_is_told(
    window: MatchingWindow, tunisia: dict[str, str], tmp_path: Path
) -> None:
    registry = tmp_path / "parties.csv"
    registry.write_text("code;name;couleur\nNT;Nidaa Tounes;#ff0000\n", encoding="utf-8")
    sources = window.parties.sources
    sources.lists.set_layer(open_in_project(tunisia["lists"]))
    sources.registry.setFilePath(str(registry))
    window.show_lists()
    page = window.parties.page
    assert [each.title for each in page.targets.targets] == ["Nidaa Tounes"]
    assert "couleur (1)" in message(window) and str(registry) in message(window)
    page.row_table.choose(0)
    page.target_table.choose(0)
    page.accept()
    assert window.bar.currentItem() is None
    registry.write_text("sigle;name\n", encoding="utf-8")
    page.undo_all()
    window.show_lists()
    assert "sigle" in message(window)


def test_a_table_of_something_else_is_no_table_of_lists(window: MatchingWindow, tunisia: dict[str, str]) -> None:
    show_lists(window, tunisia["results"])
    assert "published" in message(window)


def test_1500_rows_and_1500_zones_stay_fluent(window: MatchingWindow) -> None:
    page = window.zones.page
    shape = QgsGeometry.fromPointXY(QgsPointXY(0, 0))
    rows = [OpenRow(f"Aït {at}", f"P{at % 75}", str(at), at, "no zone", ((f"Z{at}", 0.9),)) for at in range(1500)]
    zones = [Target(f"Z{at}", (f"آيت {at}", f"Ait {at}"), (f"P{at % 75}",), shape) for at in range(1500)]
    page.show_tables(Decisions(rows), zones)
    slowest = 0.0
    for act in (
        *[page.accept] * 5,
        page.accept_all,
        page.undo,
        lambda: page.row_search.setText("ait 7"),
        lambda: page.target_search.setText("ait"),
        lambda: page.row_table.sortByColumn(RowModel.NAME, Qt.SortOrder.AscendingOrder),
        lambda: page.row_table.choose(77),
    ):
        began = time.thread_time()
        act()
        window.grab()
        slowest = max(slowest, time.thread_time() - began)
    assert slowest < 0.5


def test_every_control_has_a_name_for_those_who_cannot_see_it(window: MatchingWindow) -> None:
    for kind in (QAbstractButton, QComboBox, QTableView, QAbstractSpinBox):
        for widget in window.findChildren(kind):
            ours = widget.objectName().startswith("mpMatch")
            assert not ours or (widget.accessibleName() and (widget.toolTip() or kind is QTableView))
    named = {each.objectName() for each in window.findChildren(QAbstractButton)}
    assert {"mpMatchFind", "mpMatchSave", "mpMatchJoin", "mpMatchZoneAccept", "mpMatchPartyUndo"} <= named
    assert all(
        each.accessibleName() for each in window.findChildren(QLineEdit) if each.objectName().startswith("mpMatch")
    )


def test_f6_goes_through_the_parts_of_the_page(qtbot: Any, found: MatchingWindow) -> None:
    page = found.zones.page
    found.activateWindow()
    page.row_search.setFocus()
    for part in (page.row_table, page.target_search, page.target_table, page.row_search):
        qtbot.keyClick(found.focusWidget(), Qt.Key.Key_F6)
        assert part.hasFocus()


def test_the_dock_opens_one_window_filled_in(qtbot: Any, loaded: Any) -> None:
    loaded.panel.match_button.click()
    window = loaded.matching
    assert window.isVisible()
    assert window.zones.sources.zones.layer().name() == "communes"
    assert window.zones.sources.results.layer().name().startswith("results_")
    loaded.panel.match_button.click()
    assert loaded.matching is window
    window.close()


@pytest.mark.parametrize(
    ("side", "table", "offered"),
    [
        ("zones", "provinces", sample.LAYERS),
        ("results", "results_2016_local", (*sample.LAYERS, *sample.TABLES, "about")),
    ],
)
def test_a_file_of_several_tables_asks_which_is_meant(
    window: MatchingWindow, side: str, table: str, offered: tuple[str, ...]
) -> None:
    choice = getattr(window.zones.sources, side)
    asked: list[list[str]] = []

    def answer(parent: Any, title: str, names: list[str]) -> str:
        asked.append(names)
        return table

    choice.ask_table = answer
    choice.open_file(str(sample.FILE))
    assert choice.layer().name() == table
    assert choice.layer().source().endswith(f"|layername={table}")
    assert [sorted(names) for names in asked] == [sorted(offered)]
    before = choice.layer()
    choice.ask_table = lambda *_: ""
    choice.open_file(str(sample.FILE))
    assert choice.layer() is before


def test_a_file_of_one_table_asks_nothing(window: MatchingWindow, tmp_path: Path) -> None:
    path = tmp_path / "one.geojson"
    path.write_text('{"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"a": 1}, '
                    '"geometry": null}]}', encoding="utf-8")  # fmt: skip
    choice = window.zones.sources.results
    choice.ask_table = lambda *_: pytest.fail("asked")
    choice.open_file(str(path))
    assert choice.layer().name() == "one"
