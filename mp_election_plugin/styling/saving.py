"""A layer's style kept with its data: in the database it comes from, or beside its file."""

from __future__ import annotations

import os

from qgis.core import QgsVectorLayer

from ..core.errors import QT_TRANSLATE_NOOP, ElectionError
from ..layers.compat import keeps_styles, save_default_style
from ..layers.writer import has_style
from .marks import has_theme

STYLE_NAME = "MP Election Analysis"


def save_style(layer: QgsVectorLayer, name: str) -> None:
    """Save a layer's style as the default one of its data, in place of a style of that name.

    A layer of a database (GeoPackage, PostGIS) has it there, one of another file in a ``.qml`` beside the file. A
    memory layer has nothing to save it in.

    Parameters
    ----------
    layer : QgsVectorLayer
        A layer with its renderer.
    name : str
        Name of the style in the database.

    Raises
    ------
    ElectionError
        If the style could not be written.
    """
    if layer.dataProvider().name() == "memory":
        return
    if keeps_styles(layer.dataProvider()):
        problem = _save_in_database(layer, name)
    else:
        message, saved = layer.saveNamedStyle(layer.styleURI())
        problem = "" if saved else message or layer.styleURI()
    if problem:
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core",
                "The style of “{layer}” could not be saved with its data, which may be read-only or in use: {problem}",
            ),
            layer=layer.name(),
            problem=problem,
        )


def remove_theme(layer: QgsVectorLayer) -> None:
    """Remove the style that a theme saved with data which are others now; one that the user has made or changed stays.

    Parameters
    ----------
    layer : QgsVectorLayer
        A layer just opened, so that it has the style of its data.

    Raises
    ------
    ElectionError
        If it cannot be removed.
    """
    if not has_theme(layer):
        return
    problem = ""
    if keeps_styles(layer.dataProvider()):
        problem = _delete_from_database(layer, STYLE_NAME)
        layer.dataProvider().reloadData()
    elif os.path.isfile(layer.styleURI()):
        try:
            os.remove(layer.styleURI())
        except OSError as error:
            problem = str(error)
    if problem:
        template = QT_TRANSLATE_NOOP(
            "core", "The old style of “{layer}”, which its new data do not fit, could not be removed: {problem}"
        )
        raise ElectionError(template, layer=layer.name(), problem=problem)


def _delete_from_database(layer: QgsVectorLayer, name: str) -> str:
    """Delete a layer's styles of a name and return what went wrong, nothing when it went well."""
    # Asked of a file that has no styles yet, QGIS would log that as a warning.
    source = layer.source()
    if source.partition("|")[0].lower().endswith(".gpkg") and not has_style(source):
        return ""
    related, ids, names, _, _ = layer.listStylesInDatabase()
    for number in range(max(0, related)):
        if names[number] == name:
            deleted, problem = layer.deleteStyleFromDatabase(ids[number])
            if not deleted:
                return str(problem) or name
    return ""


def _save_in_database(layer: QgsVectorLayer, name: str) -> str:
    """Save the style and return what went wrong, nothing when it went well.

    Old styles of that name go first: where one exists already QGIS asks whether to overwrite it, in a dialog for which
    a batch run has nobody.
    """
    problem = _delete_from_database(layer, name)
    if problem:
        return problem
    problem = save_default_style(layer, name)
    related, ids, names, _, listing = layer.listStylesInDatabase()
    # Writing beside readers ends a GeoPackage's write-ahead log; connections that QGIS keeps would then read nothing.
    layer.dataProvider().reloadData()
    # An old provider may fail without a word; what counts is that the style is there.
    return problem or ("" if name in names[: max(0, related)] else str(listing) or name)
