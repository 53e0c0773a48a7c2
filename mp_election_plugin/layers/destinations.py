"""Outputs that would destroy what they must not: an input, another output, or the other tables of a file."""

from __future__ import annotations

import contextlib
import os
import re
import sqlite3
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingParameterFile, QgsVectorFileWriter

from ..core.errors import QT_TRANSLATE_NOOP, Message
from .places import output_file
from .sql import statement

_DATABASE = re.compile(r"^ogr:\s*dbname='([^']+)'\s+table=\"([^\"]+)\"", re.I)


def _target(text: str) -> tuple[str, str | None] | None:
    """Return file and table of a destination, the table None where the whole file is written; None for no file."""
    found = _DATABASE.match(text)
    if found:
        return os.path.realpath(found.group(1)), found.group(2)
    path = output_file(text)
    return None if path is None else (os.path.realpath(path), None)


def files_and_tables(outputs: list[str]) -> list[tuple[str, str | None]]:
    """Return file and table of the destinations that are files, the table None where the whole file is written."""
    return [target for target in map(_target, outputs) if target is not None]


def unwritable(path: str) -> Message | None:
    """Return why a file cannot be written, as far as it can be known beforehand; None where nothing is against it."""
    folder = os.path.dirname(os.path.abspath(path))
    if os.path.isdir(path):
        return Message(
            QT_TRANSLATE_NOOP(
                "core", "{path} cannot be written: it is a folder. Give the name of a file in it, such as {example}."
            ),
            {"path": path, "example": os.path.join(path, "zones.gpkg")},
        )
    if not os.path.isdir(folder):
        return Message(
            QT_TRANSLATE_NOOP(
                "core", "{path} cannot be written: the folder does not exist. Create it, or choose another one."
            ),
            {"path": path},
        )
    # The superuser may write what somebody has made read-only on purpose.
    if os.path.exists(path) and not (os.access(path, os.W_OK) and os.stat(path).st_mode & 0o222):
        return Message(
            QT_TRANSLATE_NOOP("core", "{path} cannot be written: the file is read-only. Choose another file."),
            {"path": path},
        )
    if not os.access(folder, os.W_OK):
        return Message(
            QT_TRANSLATE_NOOP(
                "core", "{path} cannot be written: you may not write into its folder. Choose another folder."
            ),
            {"path": path},
        )
    return None


def _unknown_format(path: str) -> Message | None:
    ending = os.path.splitext(path)[1]
    # QGIS would write a GeoPackage under another name than the one given.
    if QgsVectorFileWriter.driverForExtension(ending):
        return None
    return Message(
        QT_TRANSLATE_NOOP(
            "core", "{path} cannot be written: QGIS writes no format with the ending {ending}. Choose .gpkg."
        ),
        {"path": path, "ending": ending},
    )


def input_files(algorithm: Any, definition: Any, parameters: dict, context: QgsProcessingContext) -> list[str]:
    """Return the files that an input parameter reads."""
    name = definition.name()
    if parameters.get(name) is None:
        return []
    if isinstance(definition, QgsProcessingParameterFile):
        path = algorithm.parameterAsFile(parameters, name, context)
        return [os.path.realpath(path)] if path else []
    if definition.type() not in ("source", "vector"):
        return []
    layer = algorithm.parameterAsVectorLayer(parameters, name, context)
    path = layer.source().split("|")[0] if layer is not None and layer.providerType() == "ogr" else ""
    return [os.path.realpath(path)] if path and os.path.isfile(path) else []


def _tables(path: str) -> list[str]:
    """Return the tables that a GeoPackage holds; none for what is no GeoPackage."""
    uri = Path(path).as_uri() + "?mode=ro"
    try:
        with contextlib.closing(sqlite3.connect(uri, uri=True)) as connection:
            return [name for (name,) in connection.execute(statement("tables_of"))]
    except sqlite3.Error:
        return []


def destination_problem(layers: list[str], inputs: list[str], files: list[str] | None = None) -> Message | None:
    """Return why outputs may not be written where they should, None where they may.

    Parameters
    ----------
    layers : list of str
        Destinations of layers and tables as the user gave them.
    inputs : list of str
        Files that are read.
    files : list of str, optional
        Destinations of other files, such as reports.
    """
    of_layers = files_and_tables(layers)
    targets = of_layers + files_and_tables(files or [])
    for number, (path, table) in enumerate(targets):
        for other, other_table in targets[:number]:
            if path == other and (table is None or other_table is None or table == other_table):
                return Message(
                    QT_TRANSLATE_NOOP(
                        "core",
                        "Two outputs go to {path}: one would destroy the other. Give each a file of its own, or a "
                        "table of its own in one GeoPackage (ogr:dbname='{path}' table=\"name\" (geom)).",
                    ),
                    {"path": path},
                )
        problem = unwritable(path) or (_unknown_format(path) if table is None and number < len(of_layers) else None)
        if problem is not None:
            return problem
        if table is not None or not os.path.exists(path):
            continue
        if path in inputs:
            return Message(
                QT_TRANSLATE_NOOP(
                    "core",
                    "{path} is read and cannot be replaced by the output. Choose another file, or a table of its "
                    "own in it (ogr:dbname='{path}' table=\"name\" (geom)).",
                ),
                {"path": path},
            )
        others = _tables(path) if path.lower().endswith(".gpkg") else []
        if len(others) > 1:
            return Message(
                QT_TRANSLATE_NOOP(
                    "core",
                    "{path} holds {count} tables, which the output would replace. Choose another file, or a table of "
                    "its own in it (ogr:dbname='{path}' table=\"name\" (geom)).",
                ),
                {"path": path, "count": len(others)},
            )
    return None
