"""Outputs that would destroy what they must not: an input, another output, or the other tables of a file."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from pathlib import Path
from typing import Any, Optional

from osgeo import gdal
from qgis.core import QgsProcessingContext, QgsProcessingParameterFile, QgsProviderRegistry, QgsVectorFileWriter

from ..core.errors import QT_TRANSLATE_NOOP, Message
from .archives import sheet_names
from .places import output_file, same_table, table_in_file
from .sql import statement

Target = tuple[str, Optional[str]]

_WORKBOOKS = (".xlsx", ".ods")
_OTHERS_WITH_LAYERS = (".sqlite", ".db", ".kml", ".kmz")
_SHAPE_PARTS = (".shp", ".dbf", ".shx")


def _target(text: str) -> Target | None:
    """Return file and table of a destination, the table None where the whole file is written; None for no file."""
    found = table_in_file(text)
    if found:
        return os.path.realpath(found[0]), found[1]
    path = output_file(text)
    return None if path is None else (os.path.realpath(path), None)


def files_and_tables(outputs: list[str]) -> list[Target]:
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


def input_tables(algorithm: Any, definition: Any, parameters: dict, context: QgsProcessingContext) -> list[Target]:
    """Return the files that an input parameter reads, each with its table, None where the whole file is read."""
    name = definition.name()
    if parameters.get(name) is None:
        return []
    if isinstance(definition, QgsProcessingParameterFile):
        path = algorithm.parameterAsFile(parameters, name, context)
        # Which table of a GeoPackage will be read is not known here: none may be replaced.
        tables: list[str | None] = [*_tables(path)] if path.lower().endswith(".gpkg") else []
        return [(os.path.realpath(path), table) for table in tables or [None]] if path else []
    if definition.type() == "multilayer":
        layers = algorithm.parameterAsLayerList(parameters, name, context)
        return [table for layer in layers for table in _table_of(layer)]
    if definition.type() not in ("source", "vector"):
        return []
    layer = algorithm.parameterAsVectorLayer(parameters, name, context)
    return [] if layer is None else _table_of(layer)


def _table_of(layer: Any) -> list[Target]:
    """Return the file that a layer shows, with its table."""
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    path = parts.get("path") or ""
    if not os.path.isfile(path):
        return []
    table = parts.get("layerName") or None
    if table is None and path.lower().endswith(".gpkg"):
        # Without a name the first table is read.
        table = next(iter(_tables(path)), None)
    return [(os.path.realpath(path), table)]


def _tables(path: str) -> list[str]:
    """Return the tables or sheets that a file holds; none for a file of a format that has one only."""
    ending = os.path.splitext(path)[1].lower()
    if ending == ".gpkg":
        uri = Path(path).resolve().as_uri() + "?mode=ro"
        try:
            with contextlib.closing(sqlite3.connect(uri, uri=True)) as connection:
                return [name for (name,) in connection.execute(statement("tables_of"))]
        except sqlite3.Error:
            return []
    if ending in _WORKBOOKS:
        return sheet_names(path)
    if ending in _OTHERS_WITH_LAYERS:
        with contextlib.suppress(RuntimeError):
            dataset = gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_READONLY)
            return [dataset.GetLayer(at).GetName() for at in range(dataset.GetLayerCount())] if dataset else []
    return []


def _no_table(path: str, table: str) -> Message | None:
    """Return why a table of such a name cannot be written into a file, None where it can."""
    if not path.lower().endswith(".gpkg"):
        template = QT_TRANSLATE_NOOP(
            "core", "{path} is no GeoPackage, so no table can be written into it. Choose a file that ends in .gpkg."
        )
        return Message(template, {"path": path})
    return reserved_name(table)


def reserved_name(table: str) -> Message | None:
    """Return why no table may be called so, None where it may."""
    if "|" in table or table.lower().startswith("sqlite_") or same_table(table, "layer_styles"):
        template = QT_TRANSLATE_NOOP(
            "core",
            "“{table}” cannot be the name of a table: QGIS and SQLite keep the sign “|”, names that begin with "
            "“sqlite_”, and “layer_styles” for themselves. Choose another name.",
        )
        return Message(template, {"table": table})
    return None


def _is_read(target: Target, inputs: list[Target]) -> bool:
    """Return whether an output would replace what an input reads."""
    path, table = target
    stem, ending = os.path.splitext(path)
    for other, read in inputs:
        if path == other and (table is None or read is None or same_table(table, read)):
            return True
        other_stem, other_ending = os.path.splitext(other)
        # A shapefile is several files.
        if stem == other_stem and {ending.lower(), other_ending.lower()} <= set(_SHAPE_PARTS):
            return True
    return False


def _shared(targets: list[Target]) -> str | None:
    """Return a file in which two outputs would take the same place, None where there is none."""
    for number, (path, table) in enumerate(targets):
        for other, other_table in targets[:number]:
            if path == other and (table is None or other_table is None or same_table(table, other_table)):
                return path
    return None


def destination_problem(layers: list[str], inputs: list[Target], files: list[str] | None = None) -> Message | None:
    """Return why outputs may not be written where they should, None where they may.

    Parameters
    ----------
    layers : list of str
        Destinations of layers and tables as the user gave them.
    inputs : list of tuple
        Files that are read, with the table, None where the whole file is read.
    files : list of str, optional
        Destinations of other files, such as reports.
    """
    of_layers = files_and_tables(layers)
    targets = of_layers + files_and_tables(files or [])
    shared = _shared(targets)
    if shared is not None:
        return Message(
            QT_TRANSLATE_NOOP(
                "core",
                "Two outputs go to {path}: one would destroy the other. Give each a file of its own, or a "
                "table of its own in one GeoPackage (ogr:dbname='{path}' table=\"name\" (geom)).",
            ),
            {"path": shared},
        )
    for number, (path, table) in enumerate(targets):
        unknown = _unknown_format(path) if table is None and number < len(of_layers) else None
        problem = (_no_table(path, table) if table is not None else None) or unwritable(path) or unknown
        problem = problem or _destroys(path, table, inputs)
        if problem is not None:
            return problem
    return None


def _destroys(path: str, table: str | None, inputs: list[Target]) -> Message | None:
    """Return what an output would destroy where it goes, None where there is nothing to be lost."""
    if _is_read((path, table), inputs):
        return Message(
            QT_TRANSLATE_NOOP(
                "core",
                "{path} is read and cannot be replaced by the output. Choose another file, or a table of its "
                "own in a GeoPackage (ogr:dbname='zones.gpkg' table=\"name\" (geom)).",
            ),
            {"path": path if table is None else f"{path}, “{table}”"},
        )
    others = _tables(path) if table is None and os.path.exists(path) else []
    if len(others) < 2:
        return None
    return Message(
        QT_TRANSLATE_NOOP(
            "core",
            "{path} holds {count} tables or sheets, which the output would replace. Choose another file, or a table "
            "of its own in a GeoPackage (ogr:dbname='zones.gpkg' table=\"name\" (geom)).",
        ),
        {"path": path, "count": len(others)},
    )
