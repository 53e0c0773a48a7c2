"""What others do to what the dock shows: files that are there already, a second QGIS, another copy of the plugin."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("qgis.gui")

from qgis.core import (
    NULL,
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProcessingFeedback,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtWidgets import QFileDialog

from mp_election_plugin import classFactory
from mp_election_plugin.layers.stored_views import is_gone
from mp_election_plugin.ui.dock import ElectionDock

from .driving import idle, maps, offered, pick, theme
from .test_dock_faults import errors
from .test_layer_map import awkward
from .test_plugin import Window


@pytest.mark.parametrize(("kind", "ending"), [("CSV files (*.csv)", ".csv"), ("Workbooks (*.xlsx)", ".xlsx")])
def test_a_file_is_replaced_only_where_the_dialog_has_asked(
    loaded: ElectionDock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str, ending: str
) -> None:
    whole, asked = tmp_path / f"list{ending}", []
    whole.write_text("mine")
    answers = [(str(tmp_path / "list"), kind), ("", "")]

    def answer(_parent: Any, _title: str, path: str, _kinds: str) -> tuple[str, str]:
        asked.append(path)
        return answers[len(asked) - 1]

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    loaded.panel.export_button.click()
    assert asked == ["", str(whole)] and whole.read_text() == "mine"
    # Agreed to in the dialog, which then gives the whole name.
    asked.clear()
    answers[1] = (str(whole), kind)
    loaded.panel.export_button.click()
    assert asked == ["", str(whole)] and whole.stat().st_size > 1_000
    # Where there is no such file nothing is asked again.
    asked.clear()
    answers[0] = (str(tmp_path / "new"), kind)
    loaded.panel.export_button.click()
    assert asked == [""] and (tmp_path / f"new{ending}").is_file()


def test_results_that_another_qgis_has_removed_are_told_and_not_offered_any_more(
    qtbot: Any, opened: ElectionDock, database: Path, desktop: Any
) -> None:
    import processing

    shown = opened.follow.shown
    assert not is_gone(maps()[0].source())
    given = {"DATABASE": str(database), "ELECTION": shown.election, "LEVEL": shown.level}
    processing.run("mpelection:removeresults", given)
    assert is_gone(maps()[0].source())
    pick(qtbot, opened, "parties", "RNI")
    # Once the database has been read again.
    idle(qtbot, opened)
    (told,) = errors(desktop)
    assert f"“{shown.election}”" in told
    contents = opened.databases.contents
    assert (shown.election, shown.level) not in contents.entries
    now, (layer,) = opened.follow.shown, maps()
    assert (now.election, now.level) in contents.entries and now.election in offered(opened, "elections")
    assert layer.isValid() and layer.featureCount() == len(opened.zones.model.rows) > 0


def test_a_map_whose_view_is_gone_is_not_filtered(qtbot: Any, opened: ElectionDock, database: Path) -> None:
    """QGIS crashes where it is to filter it."""
    (layer,) = maps()
    wanted, name = layer.subsetString(), layer.source().split("layername=")[1].split("|")[0]
    with closing(sqlite3.connect(database)) as other, other:
        other.execute(f'DROP VIEW "{name}"')
        other.execute("DELETE FROM gpkg_contents WHERE table_name = ?", (name,))
    assert not opened.follow.direct._filter(layer, "\"party\" = 'RNI'") and layer.subsetString() == wanted


def test_what_cannot_be_read_is_not_taken_for_gone(tmp_path: Path) -> None:
    other = tmp_path / "other.gpkg"
    other.write_text("no database")
    assert not is_gone(f"{other}|layername=zones") and not is_gone("dbname='x' table=\"map\"") and not is_gone("")
    assert is_gone(f"{tmp_path / 'none.gpkg'}|layername=zones|subset=a")


def test_the_map_of_a_database_keeps_no_signal_of_a_dock_that_is_closed(
    qtbot: Any, opened: ElectionDock, database: Path, desktop: Any
) -> None:
    (layer,) = maps()
    before = layer.receivers(layer.selectionChanged)
    opened.close_down()
    assert layer.receivers(layer.selectionChanged) == before - 1
    again = ElectionDock(desktop)
    qtbot.addWidget(again)
    again.open_database(str(database))
    idle(qtbot, again)
    assert maps() == [layer] and layer.receivers(layer.selectionChanged) == before
    again.close_down()
    opened.close_down = lambda: None


def test_a_map_that_is_kept_is_not_heard_once_there_is_another(qtbot: Any, loaded: ElectionDock) -> None:
    kept = loaded.live.layer()
    before = kept.receivers(kept.selectionChanged)
    loaded.panel.keep_button.click()
    pick(qtbot, loaded, "parties", "RNI")
    assert loaded.live.layer() is not kept and kept.receivers(kept.selectionChanged) == before - 1


def test_the_way_back_leaves_out_what_is_gone(qtbot: Any, loaded: ElectionDock, desktop: Any) -> None:
    project, sample, other = QgsProject.instance(), loaded.source_layer(), awkward()
    project.addMapLayer(other)
    pick(qtbot, loaded, "layers", other.id())
    party = loaded.party()
    pick(qtbot, loaded, "layers", sample.id())
    pick(qtbot, loaded, "parties", "PAM")
    pick(qtbot, loaded, "layers", other.id())
    pick(qtbot, loaded, "parties", "RNI")
    project.removeMapLayer(sample.id())
    idle(qtbot, loaded)
    back = loaded.panel.choices.back_button
    steps = []
    while back.isEnabled():
        back.click()
        idle(qtbot, loaded)
        steps.append((loaded.follow.shown.layer, loaded.follow.shown.party))
        assert len(steps) < 9
    # Every step shows something else, until nothing is left, which is said.
    assert steps == [(other.id(), "PAM"), (other.id(), party), (other.id(), party)]
    assert "not there any more" in desktop.seen[-1][1]


def test_a_second_copy_of_the_plugin_starts_and_stops(qgis_app: Any, qgis_iface: Any, provider: Any) -> None:
    registry = QgsApplication.processingRegistry()
    plugin = classFactory(Window(qgis_iface))
    plugin.initGui()
    assert [each.id() for each in registry.providers()].count("mpelection") == 1
    plugin.unload()
    # That of the other copy stays.
    assert registry.providerById("mpelection") is provider


def _without_turnout() -> QgsVectorLayer:
    layer = awkward()
    at = [layer.fields().lookupField(name) for name in ("registered", "voters")]
    changes = {each.id(): dict.fromkeys(at, NULL) for each in layer.getFeatures()}
    assert layer.dataProvider().changeAttributeValues(changes)
    return layer


def test_a_theme_of_turnout_says_that_none_is_known(
    qtbot: Any, dock: ElectionDock, desktop: Any, tmp_path: Path
) -> None:
    import processing

    layer = _without_turnout()
    QgsProject.instance().addMapLayer(layer)
    idle(qtbot, dock)
    pick(qtbot, dock, "parties", "MP")
    theme(qtbot, dock, "strength_turnout")
    (told,) = errors(desktop)
    assert "turnout of no zone" in told and dock.theme() == "class"
    given = {"INPUT": layer, "PARTY": "MP", "THEME": "strength_turnout", "OUTPUT": str(tmp_path / "z.gpkg")}
    log = QgsProcessingFeedback(False)
    processing.run("mpelection:stylezones", given, feedback=log)
    assert "turnout of no zone" in log.textLog()


def test_a_layer_that_cannot_have_the_theme_is_shown_by_the_first(qtbot: Any, loaded: ElectionDock) -> None:
    awake = awkward()
    QgsProject.instance().addMapLayer(awake)
    pick(qtbot, loaded, "layers", awake.id())
    theme(qtbot, loaded, "turnout")
    assert loaded.follow.shown.theme == "turnout"
    names = "field=zone_code:string&field=zone_name:string&field=votes_MP:integer&field=votes_RNI:integer"
    bare = QgsVectorLayer(f"Polygon?{names}", "bare", "memory")
    feature = QgsFeature(bare.fields())
    feature.setAttributes(["1", "Ifrane", 3, 4])
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(0, 0, 1, 1)))
    assert bare.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(bare)
    idle(qtbot, loaded)
    pick(qtbot, loaded, "layers", bare.id())
    assert loaded.follow.shown.layer == bare.id() and loaded.theme() == loaded.follow.shown.theme == "class"
