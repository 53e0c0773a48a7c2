"""Maps that are queries of the database: they open, styled, in a QGIS that has no plugin, and a party is a filter."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from looking import change, content, on_server, rows
from qgis.core import QgsCategorizedSymbolRenderer, QgsFeatureRequest, QgsRectangle, QgsVectorLayer
from small_elections import records
from test_loading import load

from mp_election_plugin.database.opening import open_database

VIEW = "map_2021_local_constituency"


def source_of(path: str, view: str = VIEW) -> tuple[str, str]:
    with open_database(path, read_only=True) as database:
        return database.layer_source(view)


def opened(path: str, party: str = "MP", view: str = VIEW) -> QgsVectorLayer:
    source, provider = source_of(path, view)
    layer = QgsVectorLayer(source, "map", provider)
    assert layer.isValid()
    assert layer.setSubsetString(f"\"party\" = '{party}'")
    return layer


def test_a_map_has_all_zones_of_a_party_with_numbers_as_numbers(run: Any, morocco: str) -> None:
    layer = opened(morocco)
    kinds = {field.name(): field.typeName() for field in layer.fields()}
    whole, real = ("int8", "float8") if on_server(morocco) else ("Integer64", "Real")
    assert {kinds[name] for name in ("votes", "rank")} == {whole}
    assert {kinds[name] for name in ("share", "margin", "gap")} == {real}
    # QGIS 3.22 counts the features of a filtered view without its filter, so they are counted here one by one.
    assert len(records(layer)) == 92
    source = run("electionlayer", DATABASE=morocco, ELECTION="2021_local", LEVEL="constituency")["OUTPUT"]
    classified = run("classifyzones", INPUT=source, PARTY="MP")["OUTPUT"]
    wanted = ("zone_code", "votes", "share", "rank", "margin", "gap", "zone_class")
    assert sorted(records(layer, *wanted)) == sorted(records(classified, *wanted))


def test_another_party_is_another_filter_and_nothing_else(morocco: str) -> None:
    layer, before = opened(morocco), content(morocco)
    assert layer.setSubsetString("\"party\" = 'PI'")
    assert {party for (party,) in records(layer, "party")} == {"PI"}
    assert sum(votes or 0 for (votes,) in records(layer, "votes")) == 1_278_420
    assert content(morocco) == before


def test_a_part_of_the_map_is_found_by_the_index(morocco: str) -> None:
    layer = opened(morocco)
    window = QgsRectangle(-7, 33, -6, 34)
    found = {each["zone_code"] for each in layer.getFeatures(QgsFeatureRequest().setFilterRect(window))}
    every = {each["zone_code"] for each in layer.getFeatures() if each.geometry().intersects(window)}
    assert found == every and 0 < len(found) < 30


def test_the_style_comes_with_the_map(morocco: str) -> None:
    layer = opened(morocco)
    renderer = layer.renderer()
    assert isinstance(renderer, QgsCategorizedSymbolRenderer)
    assert renderer.classAttribute() == "zone_class"
    drawn = {str(each.value()) for each in renderer.categories()}
    assert {code for (code,) in records(layer, "zone_class")} <= drawn


def test_a_qgis_without_the_plugin_draws_it(morocco: str, tmp_path: Path) -> None:
    """In a process of its own that never sees the plugin; two parties give two pictures."""
    script = tmp_path / "plain.py"
    script.write_text(
        "import sys\n"
        "from qgis.core import (QgsApplication, QgsMapRendererParallelJob, QgsMapSettings, QgsVectorLayer)\n"
        "from qgis.PyQt.QtCore import QSize\n"
        "application = QgsApplication([], False)\n"
        "application.initQgis()\n"
        "layer = QgsVectorLayer(sys.argv[1], 'map', sys.argv[3])\n"
        # Newer versions have no extent of a filtered file where a zone has no geometry.
        "extent = layer.extent()\n"
        "for party in ('MP', 'PI'):\n"
        "    layer.setSubsetString('\"party\" = \\'' + party + '\\'')\n"
        "    settings = QgsMapSettings()\n"
        "    settings.setLayers([layer])\n"
        "    settings.setExtent(extent)\n"
        "    settings.setOutputSize(QSize(500, 500))\n"
        "    job = QgsMapRendererParallelJob(settings)\n"
        "    job.start()\n"
        "    job.waitForFinished()\n"
        "    image = job.renderedImage()\n"
        "    image.save(sys.argv[2] + '/' + party + '.png')\n"
        "    colours = {image.pixelColor(x, y).name() for x in range(0, 500, 5) for y in range(0, 500, 5)}\n"
        "    print('COLOURS', party, layer.renderer().type(), len(colours), flush=True)\n"
        "assert not [name for name in sys.modules if name.startswith('mp_election_plugin')]\n"
        "import os\n"
        "os._exit(0)\n",
        encoding="utf-8",
    )
    source, provider = source_of(morocco)
    done = subprocess.run(
        [sys.executable, str(script), source, str(tmp_path), provider], capture_output=True, text=True, check=False
    )
    lines = [line.split() for line in done.stdout.splitlines() if line.startswith("COLOURS")]
    assert [line[2] for line in lines] == ["categorizedSymbol"] * 2, done.stdout + done.stderr
    assert all(int(line[3]) > 5 for line in lines)
    assert (tmp_path / "MP.png").read_bytes() != (tmp_path / "PI.png").read_bytes()


def test_a_style_that_the_user_has_changed_outlives_a_correction(run: Any, morocco: str) -> None:
    mine = "XMLPARSE(CONTENT 'mine')" if on_server(morocco) else "'mine'"
    schema = "current_schema()" if on_server(morocco) else "''"
    change(morocco, f"UPDATE layer_styles SET styleQML = {mine} WHERE f_table_name = ? AND f_table_schema = {schema}",
           VIEW)  # fmt: skip
    from small_elections import layer_of

    results = layer_of({"zone_code": "text", "votes_MP": "integer"}, [["512", 5], ["513", 6]])
    load(run, morocco, results, ELECTION="2021_local", LEVEL="constituency")
    query = f"SELECT styleQML FROM layer_styles WHERE f_table_name = ? AND f_table_schema = {schema}"
    assert rows(morocco, query, VIEW) == [("mine",)]
    assert len(records(opened(morocco))) == 92


@pytest.mark.parametrize("place", ["geopackage"], indirect=True)
def test_the_validator_of_gdal_finds_no_error(run: Any, morocco: str) -> None:
    """Whole and changed: after a roll-up, another load and another vintage of zones."""
    samples = pytest.importorskip("osgeo_utils.samples.validate_gpkg")
    assert samples.check(morocco, extra_checks=True) in (None, [])
    run("aggregatedatabase", DATABASE=morocco, ELECTION="2021_local", LEVEL="constituency", PARENT_LEVEL="province")
    layer = run("electionlayer", DATABASE=morocco, ELECTION="2021_local", LEVEL="province")["OUTPUT"]
    run("loadzones", DATABASE=morocco, ZONES=layer, LEVEL="province", VINTAGE="2030", PARENT_LEVEL="region")
    load(run, morocco, layer, ELECTION="new", LEVEL="province")
    assert samples.check(morocco, extra_checks=True) in (None, [])
    found = run("validatedatabase", DATABASE=morocco)
    assert found["PROBLEMS"] == 0, run.log.text


def test_a_map_that_is_open_shows_a_correction(run: Any, morocco: str, qgis_new_project: None) -> None:
    """The project has the file open while the load writes to it."""
    from qgis.core import QgsProject
    from small_elections import layer_of

    layer = opened(morocco)
    QgsProject.instance().addMapLayer(layer)
    assert dict(records(layer, "zone_code", "votes"))["512"] == 4299
    results = layer_of({"zone_code": "text", "votes_MP": "integer"}, [["512", 5], ["513", 6]])
    assert load(run, morocco, results, ELECTION="2021_local", LEVEL="constituency")["CHANGED"] == 1
    votes = dict(records(layer, "zone_code", "votes"))
    assert (votes["512"], votes["513"], votes["514"]) == (5, 6, None)
    QgsProject.instance().removeMapLayer(layer)


def test_a_party_is_mapped_by_its_code_or_name_in_its_colour(run: Any, morocco: str) -> None:
    from mp_election_plugin.core.parties import load_registry

    given = {"DATABASE": morocco, "ELECTION": "2021_local", "LEVEL": "constituency"}
    maps = {party: run("databasemap", **given, PARTY=party)["OUTPUT"] for party in ("mp", "RNI")}
    colours = {}
    for party, layer in maps.items():
        assert layer.subsetString() == f"\"party\" = '{party.upper()}'"
        assert len(records(layer)) == 92
        assert layer.renderer().classAttribute() == "zone_class"
        # Zones that are not on the map leave the others an extent.
        assert layer.extent().toString(1) == "-17.1,20.8 : -1.0,35.9"
        colours[party] = {each.symbol().color().name() for each in layer.renderer().categories()[:6]}
    assert colours["mp"] != colours["RNI"]
    assert maps["mp"].dataProvider().name() == ("postgres" if on_server(morocco) else "ogr")
    named = load_registry().get("MP").name("fr")
    assert run("databasemap", **given, PARTY=named)["SOURCE"].endswith("\"party\" = 'MP'")


def test_a_party_that_did_not_stand_is_told_with_those_that_did(run: Any, morocco: str) -> None:
    said = run.refused("databasemap", DATABASE=morocco, ELECTION="2021_local", LEVEL="constituency", PARTY="Nobody")
    assert "Nobody" in said and "RNI" in said


def test_a_map_that_was_removed_by_hand_is_made_anew_with_its_style(run: Any, morocco: str) -> None:
    given = {"DATABASE": morocco, "ELECTION": "2021_local", "LEVEL": "constituency"}
    before = content(morocco)
    change(morocco, f"DROP VIEW {VIEW}")
    found = run("validatedatabase", DATABASE=morocco)
    assert VIEW in run.log.text and found["WARNINGS"] >= 1
    layer = run("databasemap", **given, PARTY="PI")["OUTPUT"]
    assert len(records(layer)) == 92
    now = content(morocco)
    assert {name for name in before if before[name] != now[name]} <= {"gpkg_contents", "sqlite_sequence"}
    change(morocco, f"DROP VIEW {VIEW}")
    from small_elections import layer_of

    results = layer_of({"zone_code": "text", "votes_MP": "integer"}, [["512", 5], ["513", 6]])
    load(run, morocco, results, ELECTION="2021_local", LEVEL="constituency")
    assert len(records(opened(morocco))) == 92


@pytest.mark.parametrize("place", ["geopackage"], indirect=True)
def test_opening_a_map_reads_no_rows(morocco: str) -> None:
    """GDAL takes the largest fid and the number of rows from where it looks for them first, and not from all rows."""
    ((largest,),) = rows(morocco, "SELECT max(fid) FROM zone")
    ((number,),) = rows(morocco, f"SELECT count(*) FROM {VIEW}")
    assert rows(morocco, "SELECT seq FROM sqlite_sequence WHERE name = ?", VIEW) == [(largest,)]
    assert rows(morocco, "SELECT feature_count FROM gpkg_ogr_contents WHERE table_name = ?", VIEW) == [(number,)]
