"""The embedded data of Morocco, opened in the project."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProject, QgsVectorLayer

from .live_layer import is_emptied
from .texts import tr

FILE = Path(__file__).resolve().parent.parent / "resources" / "sample" / "morocco.gpkg"
MARK = "mpelection/sample"
# Boundaries below, small ones under large ones; tables last.
LAYERS = ("regions", "provinces", "constituencies", "communes")
TABLES = (
    "results_2021_local",
    "results_2021_regional",
    "results_2016_local",
    "results_2016_national",
    "results_2011_local",
    "seats_won",
)


def source(name: str) -> str:
    """Return the data source of a layer or table of the sample."""
    return f"{FILE}|layername={name}"


def election_name() -> str:
    """Return the name of the election layer that the sample opens with."""
    return tr("Morocco: House 2021, local lists, constituencies")


def election_layer(project: QgsProject) -> QgsVectorLayer | None:
    """Return the sample's election layer if the project has it, with its zones."""
    marked = [layer for layer in project.mapLayers().values() if layer.customProperty(MARK)]
    return next((layer for layer in marked if not is_emptied(layer)), None)


def remove_emptied(project: QgsProject) -> None:
    """Remove an election layer of the sample that has come back from a saved project without its zones."""
    marked = [layer for layer in project.mapLayers().values() if layer.customProperty(MARK)]
    project.removeMapLayers([layer.id() for layer in marked if is_emptied(layer)])


def add_layers(project: QgsProject) -> None:
    """Add the boundaries and the tables in a group of their own, boundaries hidden; those open already are left."""
    open_already = {layer.source() for layer in project.mapLayers().values()}
    title = tr("Morocco (sample)")
    root = project.layerTreeRoot()
    group = root.findGroup(title) or root.addGroup(title)
    for name in (*LAYERS, *TABLES):
        if source(name) in open_already:
            continue
        layer = QgsVectorLayer(source(name), name, "ogr")
        if not layer.isValid():
            continue
        project.addMapLayer(layer, False)
        node = group.addLayer(layer)
        node.setItemVisibilityChecked(False)
        node.setExpanded(False)
    group.setExpanded(False)


def join_step() -> tuple[str, dict[str, object]]:
    """Return the algorithm that makes the sample's election layer, with its parameters.

    The layers are the run's own: those of the project can go while they are read.
    """
    parameters = {
        "ZONES": QgsVectorLayer(source("constituencies"), "constituencies", "ogr"),
        "RESULTS": QgsVectorLayer(source("results_2021_local"), "results_2021_local", "ogr"),
        "MATCHING": 1,
    }
    return "mpelection:joinresults", parameters
