"""Writing a table into a GeoPackage by columns, whole or not at all."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import tempfile
from dataclasses import replace
from typing import Any, Callable

import numpy as np
import pandas as pd
from osgeo import gdal, ogr, osr
from qgis.core import QgsFields

from ..core.errors import QT_TRANSLATE_NOOP, ElectionError
from . import compat
from .descriptions import write_descriptions
from .destinations import unwritable
from .geometry import bounding_boxes, with_srs
from .places import output_file, same_table, table_in_file
from .spatial_index import fill_spatial_index
from .sql import statement
from .table import ZoneTable

Progress = Callable[[float], bool]

_NEW = "mpelection_new"
_CREATION = ["FID=fid", "SPATIAL_INDEX=YES", "GEOMETRY_NAME=geom", "OVERWRITE=YES"]
_OGR_TYPES = {"text": ogr.OFTString, "integer": ogr.OFTInteger64, "real": ogr.OFTReal}


class Cancelled(Exception):
    """The user stopped the run; what was begun has been taken back."""


def fields_of(table: ZoneTable) -> QgsFields:
    """Return the fields of a table, in the order of its columns."""
    described = QgsFields()
    for name in table.frame.columns:
        described.append(compat.renamed(table.types[name], name))
    return described


def python_values(column: pd.Series, kind: str) -> list[Any]:
    """Return a column as plain Python values, missing as None; numpy scalars never leave here."""
    return plain_values(column.to_numpy(), kind)


def plain_values(values: Any, kind: str) -> list[Any]:
    """Return an array as plain Python values, missing as None."""
    if values.dtype.kind == "f":
        missing = np.isnan(values)
        if kind == "integer":
            whole = np.where(missing, 0, values).astype(np.int64).astype(object)
            whole[missing] = None
            return list(whole)
        if not missing.any():
            return list(values.tolist())
        plain = values.astype(object)
        plain[missing] = None
        return list(plain)
    return list(values.astype(object).tolist())


def geopackage_target(destination: str) -> tuple[str, str | None] | None:
    """Return path and table of a destination in a GeoPackage; the table is None where the whole file is written.

    None for any other destination.
    """
    found = table_in_file(destination)
    if found:
        return found if found[0].lower().endswith(".gpkg") else None
    path = output_file(destination)
    return (path, None) if path is not None and path.lower().endswith(".gpkg") else None


def can_write_directly(table: ZoneTable) -> bool:
    """Return whether every column is text, whole or real numbers."""
    return all(compat.kind_of(table.types[name].type()) != "other" for name in table.frame.columns)


def _spatial_reference(table: ZoneTable) -> osr.SpatialReference | None:
    if not table.crs.isValid():
        return None
    reference = osr.SpatialReference()
    text = table.crs.authid() if table.crs.authid().startswith("EPSG:") else table.crs.toWkt()
    return reference if reference.SetFromUserInput(text) == 0 else None


def stored_names(columns: list[str]) -> list[str]:
    """Return the names of columns in a GeoPackage, which needs ``fid`` and ``geom`` for itself and knows no case.

    A name that is taken gets a ``_``, or as many as it needs.
    """
    taken = {"fid", "geom"}
    # Columns that can keep their names do, wherever they stand.
    free = {name.lower() for name in columns} - taken
    names = []
    for column in columns:
        name = column
        while name.lower() in taken or (name != column and name.lower() in free):
            name += "_"
        taken.add(name.lower())
        names.append(name)
    return names


def with_stored_names(table: ZoneTable) -> ZoneTable:
    """Return a table with the names that its columns have in a GeoPackage."""
    names = dict(zip(table.frame.columns, stored_names(list(table.frame.columns))))
    if all(old == new for old, new in names.items()):
        return table
    types = {new: table.types[old] for old, new in names.items()}
    return replace(table, frame=table.frame.rename(columns=names), types=types)


def _open(path: str, *, new_file: bool) -> Any:
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(path) if new_file else ogr.Open(path, 1)
    if dataset is None:
        raise OSError(gdal.GetLastErrorMsg())
    return dataset


def _create_empty(path: str, name: str, table: ZoneTable, *, new_file: bool) -> int:
    """Create the empty layer by GDAL, which knows the standard, and return its spatial reference id."""
    dataset = _open(path, new_file=new_file)
    spatial = table.geometry is not None
    layer = dataset.CreateLayer(
        name,
        _spatial_reference(table) if spatial else None,
        int(table.wkb_type) if spatial else ogr.wkbNone,
        _CREATION,
    )
    if layer is None:
        raise OSError(gdal.GetLastErrorMsg())
    for column, stored in zip(table.frame.columns, stored_names(list(table.frame.columns))):
        kind = compat.kind_of(table.types[column].type())
        if layer.CreateField(ogr.FieldDefn(stored, _OGR_TYPES[kind])) != 0:
            raise OSError(gdal.GetLastErrorMsg())
    if layer.SyncToDisk() != 0:
        raise OSError(gdal.GetLastErrorMsg())
    del layer, dataset
    if not spatial:
        return 0
    with contextlib.closing(sqlite3.connect(path)) as connection:
        return int(connection.execute(statement("srs_of"), (name,)).fetchone()[0])


def cannot_write(path: str, error: Exception, target: str) -> ElectionError:
    """Return the error for a file that could not be written, in terms of the user's file and not of its stand-in."""
    why = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return ElectionError(
        QT_TRANSLATE_NOOP(
            "core",
            "{path} cannot be written: {error}. Choose another file or folder, or close the programs that use it.",
        ),
        path=path,
        error=why.replace(target, path).strip().rstrip(".") or "unknown error",
    )


def _insert(path: str, name: str, table: ZoneTable, srs_id: int, progress: Progress, *, new_file: bool) -> None:
    """Insert all rows in one transaction, with the count and extent that readers rely on."""
    columns = [
        (table.frame[column].to_numpy(), compat.kind_of(table.types[column].type())) for column in table.frame.columns
    ]
    names = stored_names(list(table.frame.columns))
    boxed: list[int] = []
    if table.geometry is not None:
        corners = bounding_boxes(table.geometry)
        boxed = np.flatnonzero(~np.isnan(corners[:, 0])).tolist()
        names.insert(0, "geom")
    count = len(table)
    with contextlib.closing(sqlite3.connect(path)) as connection:
        if new_file:
            # The file takes its place only once it is whole, so a journal would guard nothing.
            connection.execute("PRAGMA journal_mode = OFF")
            connection.execute("PRAGMA synchronous = OFF")
        with connection:
            write_descriptions(connection, name, stored_names(list(table.frame.columns)), fields_of(table))
            # Triggers that count and index would run once a row; both is done once instead.
            triggers = connection.execute(statement("triggers_of"), (name,)).fetchall()
            for trigger, _ in triggers:
                connection.execute(statement("drop_trigger", trigger=trigger))
            insert = statement("insert_rows", table=name, columns=["fid", *names], places=["fid", *names])
            step = 20000
            for start in range(0, count, step):
                if not progress(start / count):
                    raise Cancelled
                # Made into Python's values part by part: all at once they take many times the room of the arrays.
                part = [plain_values(values[start : start + step], kind) for values, kind in columns]
                if table.geometry is not None:
                    blobs = table.geometry[start : start + step]
                    part.insert(0, [None if blob is None else with_srs(blob, srs_id) for blob in blobs])
                connection.executemany(insert, zip(range(start + 1, start + step + 1), *part))
            for _, sql in triggers:
                connection.execute(sql)
            connection.execute(statement("set_feature_count"), (count, name))
            if boxed:
                corners = corners[boxed]
                extent = [*corners[:, :2].min(axis=0).tolist(), *corners[:, 2:].max(axis=0).tolist()]
                connection.execute(statement("set_extent"), (*extent, name))
                fill_spatial_index(connection, f"rtree_{name}_geom", [row + 1 for row in boxed], corners)


def _finish(path: str, name: str) -> str:
    """Give the table its name, replacing a table that had it, and return it as the file spells it.

    A table whose name differs by case only is the same to SQLite; it keeps its spelling, by which its styles know it.
    """
    dataset = ogr.Open(path, 1)
    if dataset is None:
        raise OSError(gdal.GetLastErrorMsg())
    for index in range(dataset.GetLayerCount()):
        if same_table(dataset.GetLayer(index).GetName(), name):
            name = dataset.GetLayer(index).GetName()
            dataset.DeleteLayer(index)
            break
    dataset.ExecuteSQL(statement("rename_table", old=_NEW, new=name))
    failed = all(dataset.GetLayer(index).GetName() != name for index in range(dataset.GetLayerCount()))
    del dataset
    if failed:
        raise OSError(gdal.GetLastErrorMsg())
    return name


def _own_table(path: str) -> str:
    """Return the name of the only table of a file: the file's, unless the standard keeps it for itself."""
    stem = os.path.splitext(os.path.basename(path))[0]
    return "_" + stem if stem.lower().startswith(("gpkg", "sqlite_", "rtree_")) else stem


def write_geopackage(table: ZoneTable, path: str, name: str | None, progress: Progress) -> str:
    """Write a table into a GeoPackage, whole or not at all.

    Parameters
    ----------
    table : ZoneTable
        Columns of text, whole or real numbers.
    path : str
        The file. With ``name`` None it is made anew and takes the place of an older one when complete.
    name : str or None
        Table to add to, or replace in, an existing file; None for a file of its own named after the path.
    progress : callable
        Takes the part done (0 to 1), returns False to stop.

    Returns
    -------
    str
        What QGIS opens: ``path|layername=name``, or the path where the file has one layer.

    Raises
    ------
    ElectionError
        If the file cannot be written; the file is then as it was.
    Cancelled
        If ``progress`` returned False.
    """

    def fill(target: str, new_file: bool) -> None:
        srs_id = _create_empty(target, _NEW, table, new_file=new_file)
        _insert(target, _NEW, table, srs_id, progress, new_file=new_file)

    return _put(path, name, fill)


def copy_geopackage(source: str, path: str, name: str) -> str:
    """Copy the one table of a GeoPackage into another, whole or not at all, as `write_geopackage` does."""

    def fill(target: str, new_file: bool) -> None:
        given = ogr.Open(source)
        if given is None:
            raise OSError(gdal.GetLastErrorMsg())
        layer = given.GetLayer(0)
        dataset = _open(target, new_file=new_file)
        copied = dataset.CopyLayer(layer, _NEW, _CREATION)
        if copied is None or copied.GetFeatureCount() != layer.GetFeatureCount():
            raise OSError(gdal.GetLastErrorMsg())

    return _put(path, name, fill)


def _put(path: str, name: str | None, fill: Callable[[str, bool], None]) -> str:
    """Have a table filled under another name, in a file aside where the file is new, and put into its place."""
    new_file = name is None or not os.path.exists(path)
    problem = unwritable(path)
    if problem is not None:
        raise ElectionError(problem.template, **problem.values)
    folder = os.path.dirname(os.path.abspath(path))
    table_name = name or _own_table(path)
    target = path
    try:
        if new_file:
            handle, target = tempfile.mkstemp(suffix=".gpkg", prefix=".mpelection-", dir=folder)
            os.close(handle)
            os.remove(target)
        fill(target, new_file)
        table_name = _finish(target, table_name)
        if new_file:
            # A journal left beside the old file would be played into the new one and destroy it.
            remove_journals(path)
            os.replace(target, path)
    except (OSError, sqlite3.Error, RuntimeError) as error:
        _take_back(target, new_file)
        raise cannot_write(path, error, target) from error
    except (Cancelled, ElectionError):
        _take_back(target, new_file)
        raise
    return f"{path}|layername={table_name}" if name else path


def has_style(destination: str) -> bool:
    """Return whether a GeoPackage has a style for a layer, by a connection of its own.

    GDAL and QGIS keep files open: what they saved after the file was replaced may have gone into the old one.
    """
    path, _, name = destination.partition("|layername=")
    name = name or _own_table(path)
    try:
        with contextlib.closing(sqlite3.connect(path)) as connection:
            return bool(connection.execute(statement("style_rows"), (name,)).fetchone()[0])
    except sqlite3.OperationalError:
        return False


def remove_journals(path: str) -> None:
    for ending in ("-wal", "-shm", "-journal"):
        with contextlib.suppress(FileNotFoundError):
            os.remove(path + ending)


def _take_back(target: str, new_file: bool) -> None:
    """Remove what a failed run has begun."""
    if new_file:
        remove_journals(target)
        with contextlib.suppress(OSError):
            os.remove(target)
        return
    with contextlib.suppress(RuntimeError):
        dataset = ogr.Open(target, 1)
        for index in range(dataset.GetLayerCount() if dataset else 0):
            if dataset.GetLayer(index).GetName() == _NEW:
                dataset.DeleteLayer(index)
                break
