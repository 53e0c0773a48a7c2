"""Making the file of an electoral database: a GeoPackage that is there only when whole."""

from __future__ import annotations

import contextlib
import os
import tempfile
from typing import Any

from osgeo import gdal, ogr

from ..core.errors import QT_TRANSLATE_NOOP, ElectionError
from ..layers.destinations import unwritable
from ..layers.writer import remove_journals
from .geopackage import GeoPackage


def create_geopackage(path: str, fill: Any = None) -> None:
    """Make an electoral database in a new file, which takes its place only when whole.

    Parameters
    ----------
    path : str
        A file that does not exist yet.
    fill : callable, optional
        Takes the open database and puts the first content in.

    Raises
    ------
    ElectionError
        If there is such a file already, or it cannot be written.
    """
    problem = unwritable(path)
    if problem is not None:
        raise ElectionError(problem.template, **problem.values)
    if os.path.exists(path) and os.path.getsize(path):
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core", "{path} exists already and is not replaced. Choose another file, or delete it first."
            ),
            path=path,
        )
    target = ""
    try:
        folder = os.path.dirname(os.path.abspath(path))
        handle, target = tempfile.mkstemp(suffix=".gpkg", prefix=".mpelection-", dir=folder)
        os.close(handle)
        os.remove(target)
        _create_empty(target)
        database = GeoPackage(target)
        try:
            database.create_schema()
            _index_zones(database)
            if fill is not None:
                fill(database)
        finally:
            database.close()
        remove_journals(path)
        os.replace(target, path)
    except (OSError, RuntimeError) as error:
        raise ElectionError(
            QT_TRANSLATE_NOOP("core", "{path} cannot be written: {error}. Choose another file or folder."),
            path=path,
            error=getattr(error, "strerror", None) or str(error),
        ) from error
    except ElectionError as error:
        values = {key: path if value == target else value for key, value in error.message.values.items()}
        raise ElectionError(error.message.template, **values) from error
    finally:
        if target:
            remove_journals(target)
            with contextlib.suppress(FileNotFoundError):
                os.remove(target)


def _create_empty(path: str) -> None:
    """Make a file with the tables of the standard by GDAL; 1.2 is what the oldest supported QGIS reads unasked."""
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(path, ["VERSION=1.2", "ADD_GPKG_OGR_CONTENTS=NO"])
    if dataset is None:
        raise OSError(gdal.GetLastErrorMsg())
    # GDAL makes the tables of layers, and of extensions, with the first of them.
    layer = dataset.CreateLayer("first", None, ogr.wkbMultiPolygon, ["SPATIAL_INDEX=YES"])
    if layer is None:
        raise OSError(gdal.GetLastErrorMsg())
    del layer
    dataset.DeleteLayer(0)
    del dataset


def _index_zones(database: GeoPackage) -> None:
    """Make the spatial index of the zones by GDAL, which knows the standard's triggers."""
    dataset = ogr.Open(database.path, 1)
    if dataset is None:
        raise OSError(gdal.GetLastErrorMsg())
    dataset.ExecuteSQL(database.text("create_index"))
    del dataset
    if not database.has_table("rtree_zone_geom"):
        raise OSError(gdal.GetLastErrorMsg())
