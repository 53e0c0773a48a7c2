"""Outputs that would destroy what they must not: an input, another output, or the other tables of a file."""

from __future__ import annotations

import contextlib
import os
import re
import sqlite3
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingParameterFile

from ..core.errors import QT_TRANSLATE_NOOP, Message
from .sql import statement

_DATABASE = re.compile(r"^ogr:\s*dbname='([^']+)'\s+table=\"([^\"]+)\"", re.I)


def _target(text: str) -> tuple[str, str | None] | None:
    """Return file and table of a destination, the table None where the whole file is written; None for no file."""
    found = _DATABASE.match(text)
    if found:
        return os.path.realpath(found.group(1)), found.group(2)
    if text == "TEMPORARY_OUTPUT" or text.startswith(("memory:", "postgres:", "ogr:")) or not text:
        return None
    return os.path.realpath(text), None


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


def destination_problem(outputs: list[str], inputs: list[str]) -> Message | None:
    """Return why outputs may not be written where they should, None where they may.

    Parameters
    ----------
    outputs : list of str
        Destinations as the user gave them.
    inputs : list of str
        Files that are read.
    """
    targets = [target for target in map(_target, outputs) if target is not None]
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
