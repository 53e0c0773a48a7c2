"""A theme's style goes with the data it was made for; a style of the user's stays."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsFillSymbol, QgsProject, QgsSingleSymbolRenderer, QgsVectorLayer
from small_elections import four_results, four_zones

from mp_election_plugin.styling.marks import give_title


def destination(folder: Path, kind: str) -> tuple[str, str]:
    """Return where an output goes, and how it is opened."""
    if kind == "table":
        return f"ogr:dbname='{folder / 's.gpkg'}' table=\"z\" (geom)", f"{folder / 's.gpkg'}|layername=z"
    return str(folder / f"z.{kind}"), str(folder / f"z.{kind}")


def joined(run: Any) -> QgsVectorLayer:
    return run("joinresults", ZONES=four_zones(), RESULTS=four_results())["OUTPUT"]


def overwrite(run: Any, algorithm: str, output: str) -> None:
    if algorithm == "joinresults":
        run(algorithm, ZONES=four_zones(), RESULTS=four_results(), OUTPUT=output)
    else:
        run(algorithm, INPUT=joined(run), OUTPUT=output)


@pytest.mark.parametrize(("theme", "algorithm"), [("winner", "aggregateresults"), ("share", "zoneindicators"),
                                                  ("class", "joinresults")])  # fmt: skip
@pytest.mark.parametrize("kind", ["table", "geojson", "gpkg"])
def test_new_data_do_not_open_with_the_theme_of_the_old(
    run: Any, tmp_path: Path, theme: str, algorithm: str, kind: str
) -> None:
    output, opened = destination(tmp_path, kind)
    run("stylezones", INPUT=joined(run), THEME=theme, PARTY="MP", OUTPUT=output)
    assert QgsVectorLayer(opened, "z", "ogr").renderer().type() != "singleSymbol"
    overwrite(run, algorithm, output)
    assert QgsVectorLayer(opened, "z", "ogr").renderer().type() == "singleSymbol"
    assert list(tmp_path.glob("*.qml")) == []
    assert run.log.errors == []


@pytest.mark.parametrize("kind", ["table", "geojson"])
def test_a_style_that_the_user_has_changed_stays(run: Any, tmp_path: Path, kind: str) -> None:
    output, opened = destination(tmp_path, kind)
    run("stylezones", INPUT=joined(run), THEME="winner", OUTPUT=output)
    layer = QgsVectorLayer(opened, "z", "ogr")
    symbol = QgsFillSymbol.createSimple({"color": "#123456"})
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    if kind == "table":
        layer.saveStyleToDatabase("mine", "", True, "")
    else:
        layer.saveNamedStyle(layer.styleURI())
    del layer
    overwrite(run, "aggregateresults", output)
    kept = QgsVectorLayer(opened, "z", "ogr")
    assert kept.renderer().symbol().color().name() == "#123456"


def test_a_style_beside_a_file_of_the_same_name_stays(run: Any, tmp_path: Path) -> None:
    run("stylezones", INPUT=joined(run), THEME="winner", OUTPUT=str(tmp_path / "z.geojson"))
    run("aggregateresults", INPUT=joined(run), OUTPUT=str(tmp_path / "z.gpkg"))
    assert (tmp_path / "z.qml").exists()


def test_an_open_layer_of_a_theme_is_plain_once_its_file_has_other_data(
    run: Any, tmp_path: Path, qgis_new_project: Any
) -> None:
    output, opened = destination(tmp_path, "table")
    run("stylezones", INPUT=joined(run), THEME="winner", OUTPUT=output)
    themed, own = (QgsVectorLayer(opened, name, "ogr") for name in ("Leading list", "mine"))
    give_title(themed, "Leading list")
    own.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple({"color": "#123456"})))
    QgsProject.instance().addMapLayers([themed, own])
    run("aggregateresults", INPUT=joined(run), OUTPUT=output)
    assert (themed.renderer().type(), themed.name()) == ("singleSymbol", "z")
    assert (own.renderer().symbol().color().name(), own.name()) == ("#123456", "mine")
