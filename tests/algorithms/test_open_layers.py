"""A file written anew while it is open: its layer shows the new zones, and the new theme where it had one of ours."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    QgsApplication,
    QgsLayerTreeModel,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingModelChildParameterSource,
    QgsProject,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, Qt, QThread
from small_elections import Log, four_results, four_zones
from test_analyses import model_of_the_chain, stored_copy

from mp_election_plugin.styling.marks import give_title


@pytest.fixture
def joined(run: Any, tmp_path: Path) -> str:
    return run("joinresults", ZONES=four_zones(), RESULTS=four_results(), OUTPUT=str(tmp_path / "j.gpkg"))["OUTPUT"]


@pytest.fixture
def shown_layer(run: Any, joined: str, tmp_path: Path, qgis_new_project: Any) -> QgsVectorLayer:
    """Return the layer of a file with the zones of MP, open in the project under the name of its theme."""
    path = str(tmp_path / "open.gpkg")
    run("classifyzones", INPUT=joined, PARTY="MP", OUTPUT=path)
    layer = QgsVectorLayer(path, "MP", "ogr")
    give_title(layer, "MP - zone class")
    QgsProject.instance().addMapLayer(layer)
    return layer


def legend(layer: QgsVectorLayer) -> list[tuple[str, str]]:
    return [(item.label(), item.symbol().color().name()) for item in layer.renderer().legendSymbolItems()]


def of_the_file(layer: QgsVectorLayer) -> list[tuple[str, str]]:
    return legend(QgsVectorLayer(layer.source(), "afresh", "ogr"))


def path_of(layer: QgsVectorLayer) -> str:
    return layer.source().split("|")[0]


@pytest.mark.parametrize("unfolded", [True, False])
@pytest.mark.parametrize("given", [("classifyzones", {"PARTY": "RNI"}, "RNI - zone class"),
                                   ("stylezones", {"THEME": "winner"}, "Leading list")])  # fmt: skip
def test_an_open_layer_of_a_theme_takes_the_theme_of_the_file_written_anew(
    run: Any, joined: str, shown_layer: QgsVectorLayer, given: tuple[str, dict[str, Any], str], unfolded: bool
) -> None:
    algorithm, parameters, title = given
    before = legend(shown_layer)
    root = QgsProject.instance().layerTreeRoot()
    node, model = root.findLayer(shown_layer.id()), QgsLayerTreeModel(root)
    model.setAutoCollapseLegendNodes(3)
    node.setExpanded(unfolded)
    run(algorithm, INPUT=joined, OUTPUT=path_of(shown_layer), **parameters)
    assert legend(shown_layer) == of_the_file(shown_layer) != before
    assert shown_layer.name() == title
    assert node.isExpanded() == unfolded
    assert model.layerLegendNodes(node)


def test_a_look_or_a_name_of_the_users_own_stays(run: Any, joined: str, shown_layer: QgsVectorLayer) -> None:
    shown_layer.setName("our zones")
    renderer = shown_layer.renderer().clone()
    kept = renderer.categories()
    symbol = kept[0].symbol().clone()
    symbol.setOpacity(0.5)
    renderer.updateCategorySymbol(0, symbol)
    shown_layer.setRenderer(renderer)
    before = legend(shown_layer)
    run("classifyzones", INPUT=joined, PARTY="RNI", OUTPUT=path_of(shown_layer))
    assert legend(shown_layer) == before != of_the_file(shown_layer)
    kept = shown_layer.renderer().categories()
    assert kept[0].symbol().opacity() == 0.5
    assert shown_layer.name() == "our zones"
    assert {each["party"] for each in shown_layer.getFeatures()} == {"RNI"}


def test_a_plain_layer_of_a_file_that_becomes_a_theme_stays_plain(
    run: Any, joined: str, qgis_new_project: Any, tmp_path: Path
) -> None:
    path = str(tmp_path / "plain.gpkg")
    run("zoneindicators", INPUT=joined, OUTPUT=path)
    layer = QgsVectorLayer(path, "plain", "ogr")
    QgsProject.instance().addMapLayer(layer)
    run("classifyzones", INPUT=joined, PARTY="RNI", OUTPUT=path)
    assert isinstance(layer.renderer(), QgsSingleSymbolRenderer)
    assert layer.name() == "plain"


def test_the_look_is_known_again_after_the_project_was_saved_and_opened(
    run: Any, joined: str, shown_layer: QgsVectorLayer, tmp_path: Path
) -> None:
    project = QgsProject.instance()
    assert project.write(str(tmp_path / "p.qgz"))
    project.clear()
    assert project.read(str(tmp_path / "p.qgz"))
    (layer,) = project.mapLayers().values()
    run("classifyzones", INPUT=joined, PARTY="RNI", OUTPUT=path_of(layer))
    assert legend(layer) == of_the_file(layer)
    assert layer.name() == "RNI - zone class"


@pytest.mark.parametrize("model", [False, True])
def test_a_run_in_the_background_styles_in_the_thread_of_the_layer(
    qtbot: Any, run: Any, joined: str, shown_layer: QgsVectorLayer, tmp_path: Path, model: bool
) -> None:
    """A model styles from its own thread: what it asks of the project's layer waits for the layer's thread."""
    threads: list[Any] = []
    shown_layer.rendererChanged.connect(
        lambda: threads.append(QThread.currentThread()), Qt.ConnectionType.DirectConnection
    )
    context, log = QgsProcessingContext(), Log()
    context.setProject(QgsProject.instance())
    path, before = path_of(shown_layer), legend(shown_layer)
    if model:
        algorithm = model_of_the_chain()
        given = {"classify:classes": path}
        for name, source in (("ZONES", four_zones()), ("RESULTS", four_results())):
            (tmp_path / name).mkdir()
            given[name] = stored_copy(source, tmp_path / name)
        child = algorithm.childAlgorithm("classify")
        child.addParameterSources("PARTY", [QgsProcessingModelChildParameterSource.fromStaticValue("RNI")])
        algorithm.setChildAlgorithm(child)
    else:
        algorithm = QgsApplication.processingRegistry().createAlgorithmById("mpelection:classifyzones")
        given = {"INPUT": joined, "PARTY": "RNI", "OUTPUT": path}
    task = QgsProcessingAlgRunnerTask(algorithm, given, context, log)
    done = []
    task.executed.connect(lambda able, _: done.append(able))
    QgsApplication.taskManager().addTask(task)
    qtbot.waitUntil(lambda: bool(done), timeout=15_000)
    QCoreApplication.processEvents()
    assert done == [True], log.errors
    assert legend(shown_layer) == of_the_file(shown_layer) != before
    assert threads and all(each == shown_layer.thread() for each in threads)
