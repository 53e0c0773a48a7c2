"""An election layer of the project as a map whose filter is the list: what it shows is what the algorithms give."""

from __future__ import annotations

import sqlite3
import time
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("qgis.gui")

from qgis.core import NULL, QgsApplication, QgsFeature, QgsGeometry, QgsProject, QgsRectangle, QgsVectorLayer

from mp_election_plugin.layers.compat import make_field
from mp_election_plugin.layers.list_map import FIGURES, WORDS, ListMap, can_be_read_once, state_of
from mp_election_plugin.layers.measured import INDICATOR_KINDS, PARTY_KINDS
from mp_election_plugin.ui.dock import ElectionDock

from .driving import idle, maps, pick, theme

FIELDS = (
    "field=zone_code:string&field=zone_name:string&field=parent_name:string&field=share:double&field=fid:integer"
    "&field=zone:string&field=valid:integer&field=registered:integer&field=voters:integer&field=seats:integer"
    "&field=votes_MP:integer&field=votes_RNI:integer&field=votes_PAM:integer&field=votes_OTHERS:integer"
)
# A tie, a list alone, a published zero, no list, no result, more votes than valid ones, a code twice, no code.
ROWS: list[list[Any]] = [
    ["1", "Ifrane", "A", 0.5, 7, "x", 100, 200, 110, 1, 40, 40, 20, NULL],
    ["2", "Azrou", "A", NULL, 8, "y", NULL, 200, 110, 2, 50, NULL, NULL, NULL],
    ["3", "Midelt", "B", 0.1, 9, NULL, 100, 90, 110, 3, 0, 60, 40, NULL],
    ["4", NULL, "B", 0.1, 9, "z", 100, NULL, NULL, NULL, NULL, 60, 30, 10],
    ["5", "Fès", NULL, 0.1, 9, "z", NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL],
    ["6", "Sefrou", "C", 0.1, 9, "z", 30, 300, 100, 0, 40, 10, 5, NULL],
    ["6", "Taza", "C", 0.1, 9, "z", 90, 300, 100, 2, 40, 30, 20, NULL],
    [NULL, "Tiznit", "C", 0.1, 9, "z", 90, 300, 100, 2, 20, 30, 40, NULL],
]


def awkward() -> QgsVectorLayer:
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:26191&{FIELDS}", "awkward", "memory")
    features = []
    for number, values in enumerate(ROWS):
        feature = QgsFeature(layer.fields())
        feature.setAttributes(values)
        if number != 3:
            feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(number, 0, number + 1, 1)))
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    return layer


def values_of(layer: QgsVectorLayer) -> list[dict[str, Any]]:
    """Return the values of all features by field, NULL as None."""
    names = layer.fields().names()
    return [
        {name: None if value is None or value == NULL else value for name, value in zip(names, feature.attributes())}
        for feature in layer.getFeatures()
    ]


def by_algorithms(layer: QgsVectorLayer, party: str) -> QgsVectorLayer:
    import processing

    between = processing.run("mpelection:zoneindicators", {"INPUT": layer, "OUTPUT": "TEMPORARY_OUTPUT"})["OUTPUT"]
    given = {"INPUT": between, "PARTY": party, "OUTPUT": "TEMPORARY_OUTPUT"}
    return processing.run("mpelection:classifyzones", given)["OUTPUT"]


def same(one: Any, other: Any) -> bool:
    if isinstance(one, float) and isinstance(other, (int, float)):
        return one == pytest.approx(other, rel=1e-12, abs=1e-15)
    return bool(one == other)


@pytest.mark.parametrize("party", ["MP", "RNI", "PAM"])
@pytest.mark.parametrize("of", ["awkward", "sample"])
def test_the_map_has_what_the_algorithms_give(qtbot: Any, loaded: ElectionDock, of: str, party: str) -> None:
    source = loaded.source_layer()
    if of == "awkward":
        source = awkward()
        QgsProject.instance().addMapLayer(source)
        pick(qtbot, loaded, "layers", source.id())
    pick(qtbot, loaded, "parties", party)
    shown = loaded.live.layer()
    found, wanted = values_of(shown), values_of(by_algorithms(source, party))
    assert shown.crs() == source.crs() and len(found) == len(wanted) == source.featureCount()
    # Between the steps of an analysis a GeoPackage keeps the field fid for itself.
    names = {"fid": "fid_"}
    for one, other in zip(found, wanted):
        assert {names.get(name, name) for name in other} == set(one) - {"OGC_FID"}
        wrong = {name: (one[names.get(name, name)], value) for name, value in other.items()
                 if not same(one[names.get(name, name)], value)}  # fmt: skip
        assert wrong == {}
    rows = loaded.zones.model.rows
    for row, other in zip(rows, wanted):
        for name in ("zone_class", "zone_label", "zone_reason", "votes", "share", "rank", "gap", "margin", "zone_name"):
            assert same(row.values[name], other[name]), name
    assert [row.mapped for row in rows] == [feature.hasGeometry() for feature in shown.getFeatures()]


def test_the_tables_have_all_measures_of_a_party() -> None:
    assert sorted((*FIGURES, *WORDS)) == sorted(PARTY_KINDS)
    assert not set(INDICATOR_KINDS) & set(PARTY_KINDS)


def test_another_party_is_another_filter_of_the_same_layer(qtbot: Any, loaded: ElectionDock) -> None:
    layer = loaded.live.layer()
    pick(qtbot, loaded, "parties", "RNI")
    assert loaded.live.layer() is layer and "RNI" in layer.subsetString()
    assert loaded.zones.model.rows.value("party", 0) == "RNI"
    # Back at once: the figures of MP are there.
    combo = loaded.panel.parties
    combo.setCurrentIndex(combo.findData("MP"))
    combo.activated.emit(combo.currentIndex())
    assert "MP" in layer.subsetString()
    idle(qtbot, loaded)
    assert layer.featureCount() == 92 and len(maps()) == 1


def test_every_theme_of_one_election_needs_no_run(qtbot: Any, loaded: ElectionDock) -> None:
    started: list[str] = []
    loaded.runner.progressed.connect(lambda part, label: started.append(label))
    layer = loaded.live.layer()
    for code in ("share", "votes", "rank", "margin", "gap", "winner", "strength_margin", "class"):
        theme(qtbot, loaded, code)
        assert loaded.theme() == code and loaded.live.layer() is layer, code
        pick(qtbot, loaded, "parties", "PAM" if loaded.party() == "MP" else "MP")
        assert loaded.live.layer() is layer
    assert started == []
    theme(qtbot, loaded, "clusters")
    assert started != [] and loaded.live.layer() is not layer


def test_a_kept_map_stays_as_it_is(qtbot: Any, loaded: ElectionDock) -> None:
    kept = loaded.live.layer()
    name = kept.name()
    loaded.panel.keep_button.click()
    pick(qtbot, loaded, "parties", "RNI")
    assert loaded.live.layer() is not kept and kept.name() == name
    assert {each["party"] for each in values_of(kept)} == {"MP"}
    # A layer that is read anew leaves the file of the kept map in its place.
    layer = loaded.source_layer()
    layer.startEditing()
    layer.changeAttributeValue(next(layer.getFeatures()).id(), layer.fields().lookupField("votes_RNI"), 5)
    assert layer.commitChanges()
    pick(qtbot, loaded, "parties", "PAM")
    assert Path(kept.source().partition("|")[0]).exists() and {each["party"] for each in values_of(kept)} == {"MP"}


def test_files_of_maps_that_nothing_shows_are_removed(qtbot: Any, loaded: ElectionDock) -> None:
    first = Path(loaded.live.layer().source().partition("|")[0])
    layer = loaded.source_layer()
    layer.startEditing()
    layer.changeAttributeValue(next(layer.getFeatures()).id(), layer.fields().lookupField("votes_RNI"), 5)
    assert layer.commitChanges()
    loaded.analyse()
    idle(qtbot, loaded)
    second = Path(loaded.live.layer().source().partition("|")[0])
    assert not first.exists() and second.exists()
    QgsProject.instance().clear()
    idle(qtbot, loaded)
    assert not second.exists()


def test_a_file_that_another_program_has_written_is_read_anew(qtbot: Any, dock: ElectionDock, tmp_path: Path) -> None:
    import processing

    path = tmp_path / "e.gpkg"
    processing.run("native:deletecolumn", {"INPUT": awkward(), "COLUMN": ["fid"], "OUTPUT": str(path)})
    layer = QgsVectorLayer(str(path), "e", "ogr")
    QgsProject.instance().addMapLayer(layer)
    idle(qtbot, dock)
    pick(qtbot, dock, "parties", "MP")
    assert dock.zones.model.rows.value("votes", 0) == 40
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.create_function("ST_IsEmpty", 1, lambda blob: 0)
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            connection.execute(f'DROP TRIGGER "{name}"')
        connection.execute("UPDATE e SET votes_MP = 41 WHERE zone_code = '1'")
    pick(qtbot, dock, "parties", "RNI")
    pick(qtbot, dock, "parties", "MP")
    assert dock.zones.model.rows.value("votes", 0) == 41


def test_what_cannot_be_known_to_be_the_same_is_never_taken_for_it(qgis_app: Any) -> None:
    from qgis.core import QgsVectorLayerJoinInfo

    layer, other = awkward(), awkward()
    assert state_of(layer) == state_of(layer) != state_of(other)
    join = QgsVectorLayerJoinInfo()
    join.setJoinLayer(other)
    join.setJoinFieldName("zone_code")
    join.setTargetFieldName("zone_code")
    layer.addJoin(join)
    assert state_of(layer) is None
    dated = QgsVectorLayer(f"Polygon?crs=EPSG:4326&{FIELDS}&field=day:date", "dated", "memory")
    twins = QgsVectorLayer(f"Polygon?crs=EPSG:4326&{FIELDS}&field=OGC_FID:integer", "ours", "memory")
    assert can_be_read_once(other) and not can_be_read_once(dated) and not can_be_read_once(twins)


def test_a_layer_with_a_field_of_dates_is_analysed_by_the_algorithms(qtbot: Any, dock: ElectionDock) -> None:
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:4326&{FIELDS}&field=day:date", "dated", "memory")
    feature = QgsFeature(layer.fields())
    feature.setAttributes([*ROWS[0], NULL])
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(0, 0, 1, 1)))
    assert layer.dataProvider().addFeature(feature)
    with qtbot.waitSignal(dock.runner.finished, timeout=60_000):
        QgsProject.instance().addMapLayer(layer)
    idle(qtbot, dock)
    assert len(dock.zones.model.rows) == 1


def test_a_map_of_a_layer_comes_back_from_a_project_as_the_temporary_layer_it_is(
    qtbot: Any, loaded: ElectionDock, desktop: Any, tmp_path: Path
) -> None:
    loaded.panel.keep_button.click()
    kept = loaded.live.layer().id()
    pick(qtbot, loaded, "parties", "RNI")
    project, path = QgsProject.instance(), str(tmp_path / "saved.qgz")
    assert project.write(path)
    # What is open is not touched.
    assert loaded.live.layer().featureCount() == 92
    project.clear()
    desktop.seen.clear()
    bad: list[Any] = []
    assert project.read(path)
    bad += [each.name() for each in project.mapLayers().values() if not each.isValid()]
    idle(qtbot, loaded)
    assert bad == [] and maps() == [] and project.mapLayer(kept).featureCount() == 0
    assert len(desktop.seen) == 1


def test_two_runs_at_once_write_each_list_once(qgis_app: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from concurrent.futures import ThreadPoolExecutor

    made = ListMap.read(awkward(), str(tmp_path / "m.gpkg"), lambda part: True)
    found, insert = made.zones_of("MP", "en"), made._insert

    def slowly(*given: Any) -> None:
        time.sleep(0.02)
        insert(*given)

    monkeypatch.setattr(made, "_insert", slowly)

    def write(_: int) -> None:
        made.put("MP", found)
        made.put_rest("MP", found)

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(write, range(8)))
    layer = QgsVectorLayer(made.source, "m", "ogr")
    assert layer.setSubsetString("\"party\" = 'MP'") and layer.featureCount() == len(ROWS)
    assert QgsApplication.taskManager().countActiveTasks() == 0


def test_parents_of_a_layer_have_the_arabic_names_that_the_project_knows(
    qtbot: Any, loaded: ElectionDock, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in ("zone_list", "zone_model", "zone_loading", "texts"):
        monkeypatch.setattr(f"mp_election_plugin.ui.{module}.user_language", lambda: "ar")
    loaded.follow.direct.forget_zones()
    loaded.analyse()
    idle(qtbot, loaded)
    titles = [loaded.panel.parents.itemText(at) for at in range(1, loaded.panel.parents.count())]
    assert len(titles) > 5 and all("\u0600" <= text[0] <= "\u06ff" for text in titles), titles
    # The same code with another name is another zone.
    names = "field=zone_code:string&field=zone_name:string&field=zone_name_ar:string"
    other = QgsVectorLayer(f"Point?{names}", "o", "memory")
    feature = QgsFeature(other.fields())
    feature.setAttributes(["01", "Elsewhere", "مكان آخر"])
    assert other.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(other)
    loaded.follow.direct.forget_zones()
    loaded.analyse()
    idle(qtbot, loaded)
    assert [loaded.panel.parents.itemText(at) for at in range(1, loaded.panel.parents.count())] == titles


def test_a_map_whose_file_somebody_has_removed_is_made_anew(qtbot: Any, loaded: ElectionDock) -> None:
    path = Path(loaded.live.layer().source().partition("|")[0])
    for ending in ("", "-wal", "-shm"):
        Path(f"{path}{ending}").unlink(missing_ok=True)
    pick(qtbot, loaded, "parties", "RNI")
    assert loaded.zones.model.rows.value("party", 0) == "RNI"
    assert loaded.live.layer().isValid() and loaded.live.layer().featureCount() == 92
    assert Path(loaded.live.layer().source().partition("|")[0]) != path


def test_layers_removed_while_a_party_is_measured(qtbot: Any, loaded: ElectionDock, desktop: Any) -> None:
    combo = loaded.panel.parties
    combo.setCurrentIndex(combo.findData("RNI"))
    combo.activated.emit(combo.currentIndex())
    QgsProject.instance().removeMapLayer(loaded.live.layer().id())
    idle(qtbot, loaded)
    # The map that the user has removed meanwhile is asked for once more.
    assert loaded.live.layer().featureCount() == 92 and len(maps()) == 1
    combo.setCurrentIndex(combo.findData("PAM"))
    combo.activated.emit(combo.currentIndex())
    QgsProject.instance().removeMapLayers([loaded.live.layer().id(), loaded.source_layer().id()])
    idle(qtbot, loaded)
    assert maps() == [] and len(loaded.zones.model.rows) == 0
    assert desktop.seen == []


def test_parties_chosen_faster_than_they_are_measured_end_with_the_last(qtbot: Any, loaded: ElectionDock) -> None:
    combo = loaded.panel.parties
    for round_trip in range(3):
        for code in ("RNI", "PAM", "PI", "USFP", "MP", "PJD"):
            combo.setCurrentIndex(combo.findData(code))
            combo.activated.emit(combo.currentIndex())
            qtbot.wait(7 * round_trip)
    idle(qtbot, loaded)
    layer = loaded.live.layer()
    assert "PJD" in layer.subsetString() and layer.name().startswith("PJD") and len(maps()) == 1
    assert loaded.zones.model.rows.value("party", 0) == "PJD"
    assert {each["party"] for each in values_of(layer)} == {"PJD"}
    assert None not in {each["zone_label"] for each in values_of(layer)}


def test_names_that_sql_could_stumble_over(qtbot: Any, dock: ElectionDock) -> None:
    odd = ['a "b"', "c'd; --", "{brace}", "[x]", "%s", "é ع", "a.b", "select"]
    fields = "&".join(f"field={name}:string" for name in ("zone_code", "zone_name"))
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:4326&{fields}&field=votes_MP:integer", "odd", "memory")
    assert layer.dataProvider().addAttributes([make_field(name, "text") for name in odd])
    layer.updateFields()
    feature = QgsFeature(layer.fields())
    feature.setAttributes(["1", 'it\'s "A"', 5, *odd])
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(0, 0, 1, 1)))
    assert layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    idle(qtbot, dock)
    (found,) = values_of(dock.live.layer())
    assert [found[name] for name in odd] == odd and found["zone_class"] == "holding"


def test_a_map_removed_as_soon_as_it_is_there_leaves_no_dock_that_waits(
    qtbot: Any, loaded: ElectionDock, monkeypatch: pytest.MonkeyPatch
) -> None:
    from mp_election_plugin.ui.direct_map import DirectMap

    tell = DirectMap._tell

    def removed(direct: DirectMap, *given: Any) -> None:
        QgsProject.instance().removeMapLayers([each.id() for each in maps()])
        tell(direct, *given)

    monkeypatch.setattr(DirectMap, "_tell", removed)
    pick(qtbot, loaded, "parties", "RNI")
    assert not loaded.busy and maps() == [] and loaded.panel.working.isHidden()
    monkeypatch.undo()
    pick(qtbot, loaded, "parties", "PAM")
    assert loaded.live.layer().featureCount() == 92


def test_a_map_kept_at_once_has_all_measures(qtbot: Any, loaded: ElectionDock) -> None:
    combo, follow = loaded.panel.parties, loaded.follow
    with qtbot.waitSignal(follow.direct.shown, timeout=60_000):
        combo.setCurrentIndex(combo.findData("RNI"))
        combo.activated.emit(combo.currentIndex())
    kept = loaded.live.layer()
    loaded.panel.keep_button.click()
    pick(qtbot, loaded, "parties", "PAM")
    qtbot.waitUntil(lambda: QgsApplication.taskManager().countActiveTasks() == 0, timeout=60_000)
    found = values_of(kept)
    assert {each["party"] for each in found} == {"RNI"} and None not in {each["zone_reason"] for each in found}
