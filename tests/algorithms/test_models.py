"""Models of the plugin: the same as their steps run by hand, to the byte, and files that the script makes."""

from __future__ import annotations

import contextlib
import importlib.util
import sqlite3
import sys
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterMapLayer,
    QgsVectorLayer,
)
from small_elections import records

from mp_election_plugin.algorithms.shipped_models import FOLDER, MODELS


def attribute_table(path: Path) -> list[tuple[Any, ...]]:
    """Return the rows of a GeoPackage as SQLite keeps them: values with their types, and the geometry's bytes."""
    with contextlib.closing(sqlite3.connect(path)) as connection:
        (name,) = connection.execute("SELECT table_name FROM gpkg_contents WHERE data_type = 'features'").fetchone()
        found = connection.execute(f'SELECT * FROM "{name}" ORDER BY fid')
        return [tuple(column[0] for column in found.description), *found]


@pytest.fixture
def published(run: Any, sample: Path, tmp_path: Path) -> Path:
    """Return Morocco's local ballot as a file that a ministry might publish."""
    layer = QgsVectorLayer(f"{sample}|layername=results_2021_local", "results", "ogr")
    names = [field.name() for field in layer.fields() if field.name() != "fid"]
    path = tmp_path / "published.csv"
    rows = ["" if value is None else str(value) for row in records(layer, *names) for value in row]
    width = len(names)
    lines = [";".join(each) for each in (names, *(rows[at : at + width] for at in range(0, len(rows), width)))]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def test_four_steps_by_hand_give_what_the_model_gives_to_the_byte(
    run: Any, sample: Path, published: Path, tmp_path: Path
) -> None:
    zones = f"{sample}|layername=constituencies"
    by_model, by_hand = tmp_path / "model" / "map.gpkg", tmp_path / "hand" / "map.gpkg"
    by_model.parent.mkdir()
    by_hand.parent.mkdir()
    given = {"TABLE": str(published), "ZONES": zones, "PARTY": "MP", "style:OUTPUT": str(by_model)}
    found = run("tabletozonemap", **given, OUTPUT=None)
    assert found["style:OUTPUT"] == str(by_model)
    read = run("readresults", INPUT=str(published), OUTPUT=str(tmp_path / "read.gpkg"))
    joined = run("joinresults", ZONES=zones, RESULTS=read["OUTPUT"], OUTPUT=str(tmp_path / "joined.gpkg"))
    classified = run("classifyzones", INPUT=joined["OUTPUT"], PARTY="MP", OUTPUT=str(tmp_path / "classes.gpkg"))
    run("stylezones", INPUT=classified["OUTPUT"], THEME="class", PARTY="MP", OUTPUT=str(by_hand))
    one, other = attribute_table(by_model), attribute_table(by_hand)
    assert one == other
    assert len(one) == 1 + joined["ROWS_IN"]
    assert repr(one).encode() == repr(other).encode()
    layers = [QgsVectorLayer(str(path), "map", "ogr") for path in (by_model, by_hand)]
    looks = [[each.label() for each in layer.renderer().legendSymbolItems()] for layer in layers]
    assert looks[0] == looks[1] and len(looks[0]) > 5


def test_communes_become_provinces_as_by_hand(run: Any, sample: Path, tmp_path: Path) -> None:
    zones, results = f"{sample}|layername=constituencies", f"{sample}|layername=results_2021_local"
    by_model, by_hand = tmp_path / "model.gpkg", tmp_path / "hand.gpkg"
    run("communestoprovince", ZONES=zones, RESULTS=results, PARTY="MP", PLACES=3, OUTPUT=None,
        **{"classify:OUTPUT": str(by_model)})  # fmt: skip
    joined = run("joinresults", ZONES=zones, RESULTS=results)["OUTPUT"]
    rolled = run("aggregateresults", INPUT=joined)
    run("classifyzones", INPUT=rolled["OUTPUT"], PARTY="MP", PLACES=3, OUTPUT=str(by_hand))
    one, other = attribute_table(by_model), attribute_table(by_hand)
    assert one == other
    assert len(one) == 1 + rolled["ZONES"]


def test_two_elections_are_compared_as_by_hand(run: Any, sample: Path, tmp_path: Path) -> None:
    zones = f"{sample}|layername=constituencies"
    later, earlier = (f"{sample}|layername=results_{year}_local" for year in (2021, 2016))
    by_model, by_hand = tmp_path / "model.gpkg", tmp_path / "hand.gpkg"
    run("twoelectionscompared", ZONES=zones, RESULTS=later, PREVIOUS=earlier, PARTY="MP", OUTPUT=None,
        **{"compare:OUTPUT": str(by_model)})  # fmt: skip
    now, before = (run("joinresults", ZONES=zones, RESULTS=each)["OUTPUT"] for each in (later, earlier))
    run("compareelections", INPUT=now, PREVIOUS=before, PARTY="MP", OUTPUT=str(by_hand))
    one = attribute_table(by_model)
    assert one == attribute_table(by_hand)
    assert len(one) > 90


def seats_and_classes() -> QgsProcessingModelAlgorithm:
    """Return a model that hands out seats and classifies the zones by the prospects."""
    model = QgsProcessingModelAlgorithm("seats and classes", "test")
    model.addModelParameter(QgsProcessingParameterMapLayer("ZONES"), QgsProcessingModelParameter("ZONES"))
    zones = QgsProcessingModelChildParameterSource.fromModelParameter("ZONES")
    steps = {
        "seats": ("allocateseats", zones, {}),
        "classes": (
            "classifyzones", QgsProcessingModelChildParameterSource.fromChildOutput("seats", "OUTPUT"),
            {"RULE": "seat", "NEIGHBOUR_DEVIATION": True},
        ),
    }  # fmt: skip
    for name, (algorithm, source, given) in steps.items():
        step = QgsProcessingModelChildAlgorithm(f"mpelection:{algorithm}")
        step.setChildId(name)
        step.addParameterSources("INPUT", [source])
        for parameter, value in {"PARTY": "MP", **given}.items():
            step.addParameterSources(parameter, [QgsProcessingModelChildParameterSource.fromStaticValue(value)])
        model.addChildAlgorithm(step)
    step = model.childAlgorithm("classes")
    output = QgsProcessingModelOutput("OUT")
    output.setChildId("classes")
    output.setChildOutputName("OUTPUT")
    step.setModelOutputs({"OUT": output})
    model.updateDestinationParameters()
    return model


def test_a_rule_on_fields_is_the_same_in_a_model_as_by_hand(run: Any, sample: Path, tmp_path: Path) -> None:
    zones, results = f"{sample}|layername=constituencies", f"{sample}|layername=results_2021_local"
    joined = run("joinresults", ZONES=zones, RESULTS=results, OUTPUT=str(tmp_path / "joined.gpkg"))["OUTPUT"]
    by_model, by_hand = tmp_path / "model.gpkg", tmp_path / "hand.gpkg"
    context = QgsProcessingContext()
    _, done = seats_and_classes().run({"ZONES": joined, "classes:OUT": str(by_model)}, context, QgsProcessingFeedback())
    assert done
    seats = run("allocateseats", INPUT=joined, PARTY="MP", OUTPUT=str(tmp_path / "seats.gpkg"))["OUTPUT"]
    run("classifyzones", INPUT=seats, PARTY="MP", RULE="seat", NEIGHBOUR_DEVIATION=True, OUTPUT=str(by_hand))
    one = attribute_table(by_model)
    assert one == attribute_table(by_hand)
    assert "deviation_neighbours" in one[0] and len(one) == 93


def test_models_can_run_as_soon_as_the_provider_is_registered(provider: Any) -> None:
    for name in MODELS:
        model = QgsApplication.processingRegistry().createAlgorithmById(f"mpelection:{name}")
        assert isinstance(model, QgsProcessingModelAlgorithm)
        assert model.canExecute() == (True, "")
        assert model.name() == name != model.displayName()
        destinations = [each.name() for each in model.parameterDefinitions() if each.isDestination()]
        assert len(destinations) == 1 and destinations[0].endswith(":OUTPUT")
        optional = QgsProcessingParameterDefinition.Flag.FlagOptional
        needed = {each.name() for each in model.parameterDefinitions() if not each.flags() & optional}
        assert {"ZONES", "PARTY"} <= needed


def test_models_are_there_once_after_the_provider_is_loaded_anew(provider: Any) -> None:
    before = sorted(each.id() for each in provider.algorithms())
    provider.refreshAlgorithms()
    assert sorted(each.id() for each in provider.algorithms()) == before
    assert all(provider.algorithm(name).canExecute()[0] for name in MODELS)


def test_the_model_designer_opens_the_files(provider: Any) -> None:
    for name in MODELS:
        model = QgsProcessingModelAlgorithm()
        assert model.fromFile(str(FOLDER / f"{name}.model3"))
        assert model.canExecute()[0]
        assert model.validate() == (True, [])
        assert all(child.algorithm() is not None for child in model.childAlgorithms().values())


@pytest.mark.skipif(Qgis.QGIS_VERSION_INT >= 32300, reason="newer versions write more into the files")
def test_the_files_are_what_the_script_makes(provider: Any, repo: Path) -> None:
    spec = importlib.util.spec_from_file_location("build_models", repo / "scripts" / "build_models.py")
    assert spec is not None and spec.loader is not None
    script = importlib.util.module_from_spec(spec)
    sys.modules["build_models"] = script
    spec.loader.exec_module(script)
    for name in MODELS:
        assert script.build(name) == (FOLDER / f"{name}.model3").read_text(encoding="utf-8")
