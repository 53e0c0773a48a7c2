"""Reading a layer or table into columns, with NULL as None or NaN and geometries as blobs."""

from __future__ import annotations

import contextlib
import json
import os
import sqlite3
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable

import numpy as np
import pandas as pd
from osgeo import ogr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsFeatureSource,
    QgsField,
    QgsProcessingFeatureSource,
    QgsProviderRegistry,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..core import fields as names
from ..core.frames import frame_of
from . import compat
from .attempts import whole
from .geometry import Blob, flat_multi_type, has_type, to_blob, to_geometry
from .sql import statement
from .text_layer import ROW_ID, is_plain_text
from .whole_numbers import numbers_of_digits, whole_numbers

Progress = Callable[[float], bool]
# GDAL 3.6 hands a row of a GeoPackage to a function of SQLite, which takes 127 arguments, and never ends with more.
_MOST_COLUMNS = 100


@dataclass
class ZoneTable:
    """Columns of a layer, in order, with what QGIS knows of them.

    Attributes
    ----------
    frame : DataFrame
        Counts of the election layer as float with NaN for NULL; text as object with None; other columns as they came.
    types : dict
        QgsField by column name.
    geometry : list of bytes or None
        GeoPackage blobs; None for a table without geometry.
    crs : QgsCoordinateReferenceSystem
    wkb_type : QgsWkbTypes.Type
    """

    frame: pd.DataFrame
    types: dict[str, QgsField]
    geometry: list[Blob] | None
    crs: QgsCoordinateReferenceSystem
    wkb_type: Any

    def __len__(self) -> int:
        return len(self.frame)

    def add_columns(
        self, columns: dict[str, Any], kinds: dict[str, str], first: tuple[str, ...] = ()
    ) -> dict[str, str]:
        """Add columns at the end.

        Where all of them are there already, or all that earlier releases wrote (``first``), these come from an
        earlier run and are replaced, in their place. Else a column of such a name is the user's own and keeps its
        values under a name with ``zone_``; so does one that differs only by case, which databases do not tell apart.

        Parameters
        ----------
        columns, kinds : dict
            Values, and ``text``, ``integer`` or ``real``, by name.

        Returns
        -------
        dict
            New names of the user's columns by the old ones.
        """
        replaced = next((each for each in (set(columns), set(first)) if each and each <= set(self.frame)), set())
        renamed = self._aside({name.lower() for name in columns}, replaced)
        self.types.update({new: self.types.pop(old) for old, new in renamed.items()})
        self.types.update({name: compat.make_field(name, kinds[name]) for name in columns})
        found = {renamed.get(name, name): self.frame[name].to_numpy() for name in self.frame.columns}
        found.update(columns)
        # Columns stay apart: to put those of a kind together, as pandas would, is to copy all of them once more.
        self.frame = frame_of(found, len(self.frame), copy=False)
        return renamed

    def _aside(self, wanted: set[str], replaced: set[str]) -> dict[str, str]:
        """Return free names for the columns that stand where others are wanted, and are not replaced by them."""
        renamed = {}
        taken = wanted | {name.lower() for name in self.frame.columns}
        for name in self.frame.columns:
            if name.lower() in wanted and name not in replaced:
                free = f"zone_{name}"
                while free.lower() in taken:
                    free += "_"
                taken.add(free.lower())
                renamed[name] = free
        return renamed


def _is_count(name: str) -> bool:
    return name in names.COUNTS or names.party_of(name) is not None


def as_counts(table: ZoneTable, column: str) -> None:
    """Make a column one of counts (float with NaN); leave text that is none as it is, for the check to name it.

    CSV and GeoJSON know no type of an empty column, and CSV of none: blank text is missing, digits are a number.
    """
    if table.frame[column].dtype.kind == "f":
        return
    values = table.frame[column].tolist()
    if compat.kind_of(table.types[column].type()) == "text":
        numbers = whole_numbers(values)
        if numbers is None:
            return
        table.types[column] = compat.make_field(column, "integer")
        table.frame[column] = numbers
        return
    if compat.kind_of(table.types[column].type()) == "other":
        return
    table.frame[column] = np.array([np.nan if value is None else value for value in values], dtype=np.float64)


def _column(name: str, field: QgsField, values: Any) -> Any:
    """Return the values of one field as a column: numbers as float with NaN where they may be computed with."""
    kind = compat.kind_of(field.type())
    if kind == "real" or (kind == "integer" and _is_count(name)):
        return np.array([np.nan if value is None else value for value in values], dtype=np.float64)
    if compat.is_json(field.type()):
        values = [None if value is None else json.dumps(value, ensure_ascii=False, default=str) for value in values]
    column = np.empty(len(values), dtype=object)
    column[:] = values
    return column


def _kept_field(field: QgsField) -> QgsField:
    """Return the field that a column is kept in; JSON becomes the text that it is."""
    return compat.make_field(field.name(), "text") if compat.is_json(field.type()) else QgsField(field)


def read_features(source: QgsFeatureSource, progress: Progress) -> ZoneTable:
    """Read any feature source, one feature at a time.

    Parameters
    ----------
    source : QgsFeatureSource
        Layer, selection or filtered source.
    progress : callable
        Takes the part done (0 to 1), returns False to stop.
    """
    described = source.fields()
    keep = list(range(described.count()))
    row_ids: list[int] = []
    spatial = source.wkbType() != QgsWkbTypes.Type.NoGeometry
    rows: list[list[Any]] = []
    geometry: list[Blob] = []
    total = max(source.featureCount(), 1)
    request = QgsFeatureRequest()
    if not spatial:
        request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    if isinstance(source, QgsProcessingFeatureSource):
        # An invalid geometry is no reason to lose a zone and its votes.
        features = source.getFeatures(request, QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks)
    else:
        features = source.getFeatures(request)
    for number, feature in enumerate(features):
        if number % 2000 == 0 and not progress(min(number / total, 1.0)):
            break
        values = feature.attributes()
        rows.append([compat.from_qgis(values[index]) for index in keep])
        row_ids.append(feature.id())
        if spatial:
            geometry.append(to_blob(feature.geometry(), source.wkbType()))
    columns = list(zip(*rows)) if rows else [()] * len(keep)
    # The row numbers that a file needs for itself are no data; a column of the user's by their name is.
    keep = [at for at in keep if described.at(at).name().lower() != "fid" or list(columns[at]) != row_ids]
    columns = [columns[at] for at in keep]
    kept = [described.at(index) for index in keep]
    types = {field.name(): _kept_field(field) for field in kept}
    frame = frame_of(
        {field.name(): _column(field.name(), field, values) for field, values in zip(kept, columns)},
        len(rows),
        # Columns stay apart, since counts kept as text are replaced one by one.
        copy=False,
    )
    return ZoneTable(frame, types, geometry if spatial else None, source.sourceCrs(), flat_multi_type(source.wkbType()))


@dataclass(frozen=True)
class _Stored:
    """A layer that is a whole table of a file as stored; kept apart from it, since the user may remove the layer."""

    path: str
    table: str
    fields: list[QgsField]
    crs: QgsCoordinateReferenceSystem
    wkb_type: Any


def _stored(layer: QgsVectorLayer | None) -> _Stored | None:
    """Return what is needed to read a layer from its file, None where it is not a whole table of one as stored."""
    if layer is None or layer.providerType() != "ogr" or layer.isEditable() or layer.subsetString():
        return None
    if layer.vectorJoins() or layer.dataProvider().fields().count() != layer.fields().count():
        return None
    if any(compat.kind_of(field.type()) == "other" for field in layer.fields()):
        return None
    if layer.wkbType() != flat_multi_type(layer.wkbType()):
        return None
    parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    path = parts.get("path", "")
    if not os.path.isfile(path) or parts.get("openOptions"):
        return None
    if not (path.lower().endswith(".gpkg") or is_plain_text(layer, path)):
        return None
    if not parts.get("layerName") and parts.get("layerId") not in (None, "", 0, "0"):
        return None
    keys = {layer.fields().at(index).name() for index in layer.primaryKeyAttributes()}
    kept = [QgsField(field) for field in layer.fields() if field.name().lower() != "fid" or field.name() not in keys]
    return _Stored(path, parts.get("layerName") or "", kept, layer.crs(), layer.wkbType())


def _arrow_column(name: str, field: QgsField, parts: list[Any]) -> Any:
    """Return one field's Arrow batches as a column; a masked value is NULL."""
    values = np.ma.concatenate(parts)
    mask = np.ma.getmaskarray(values)
    kind = compat.kind_of(field.type())
    if kind == "real" or (kind == "integer" and _is_count(name)):
        column = values.filled(0).astype(np.float64)
        column[mask] = np.nan
        return column
    column = np.ma.getdata(values)
    if kind == "text":
        numbers = numbers_of_digits(column) if _is_count(name) and column.dtype.kind == "S" else None
        if numbers is not None:
            numbers[mask] = np.nan
            return numbers
        texts = np.full(len(column), None, dtype=object)
        known = column[~mask].tolist()
        texts[~mask] = list(map(bytes.decode, known)) if set(map(type, known)) <= {bytes} else known
        return texts
    column = column.astype(object)
    column[mask] = None
    return column


def _batches(source: Any, wanted: list[str], *, ignore_geometry: bool) -> list[Any]:
    """Return the Arrow batches of some columns. Geometries are not among them: they are copied as stored."""
    definition = source.GetLayerDefn()
    names = [definition.GetFieldDefn(at).GetName() for at in range(definition.GetFieldCount())]
    source.SetIgnoredFields([name for name in names if name not in wanted] + ["OGR_GEOMETRY"] * ignore_geometry)
    source.ResetReading()
    with compat.columns_in_one_thread():
        return list(source.GetArrowStreamAsNumPy(["USE_MASKED_ARRAYS=TRUE", "MAX_FEATURES_IN_BATCH=65536"]))


def _read_arrow(stored: _Stored) -> ZoneTable | None:
    """Read a whole table by columns; None where GDAL cannot, or order cannot be assured."""
    try:
        dataset = ogr.Open(stored.path)
    except RuntimeError:
        # Raised only where another plugin has switched GDAL's exceptions on; the generic way says what is wrong.
        return None
    if dataset is None:
        return None
    source = dataset.GetLayerByName(stored.table) if stored.table else dataset.GetLayer(0)
    if source is None or not hasattr(source, "GetArrowStreamAsNumPy"):
        return None
    fid, geometry_name = source.GetFIDColumn() or ROW_ID, source.GetGeometryColumn()
    if geometry_name and source.GetLayerDefn().GetGeomFieldCount() != 1:
        return None
    types = {field.name(): QgsField(field) for field in stored.fields}
    columns: dict[str, Any] = {}
    fids: Any = None
    for start in range(0, max(len(types), 1), _MOST_COLUMNS):
        wanted = list(types)[start : start + _MOST_COLUMNS]
        batches = _batches(source, wanted, ignore_geometry=bool(geometry_name))
        if not batches or any(name not in batches[0] for name in (*wanted, fid)):
            return None
        found = np.concatenate([np.ma.getdata(batch[fid]) for batch in batches])
        if fids is not None and not np.array_equal(fids, found):
            return None
        fids = found
        columns.update({name: _arrow_column(name, types[name], [batch[name] for batch in batches]) for name in wanted})
    for name, column in columns.items():
        if column.dtype.kind == "f" and compat.kind_of(types[name].type()) == "text":
            types[name] = compat.make_field(name, "integer")
    frame = frame_of(columns, copy=False)
    geometry = None
    if geometry_name:
        geometry = _stored_geometries(stored.path, source.GetName(), fid, geometry_name, fids, stored.wkb_type)
    return ZoneTable(frame, types, geometry, stored.crs, stored.wkb_type)


def _stored_geometries(path: str, table: str, fid: str, column: str, fids: Any, wkb_type: Any) -> list[Blob]:
    uri = Path(path).resolve().as_uri() + "?mode=ro"
    with contextlib.closing(sqlite3.connect(uri, uri=True)) as connection:
        found = dict(connection.execute(statement("geometries", fid=fid, geometry=column, table=table)))
    blobs, wanted = map(found.get, fids.tolist()), int(wkb_type)
    return [blob if blob is None or has_type(blob, wanted) else to_blob(to_geometry(blob), wkb_type) for blob in blobs]


def _take_frozen_names(table: ZoneTable) -> None:
    """Give the fields of an election layer the names that it writes, where they come in another case."""
    for old, new in zip(list(table.frame.columns), names.frozen_names(list(table.frame.columns))):
        if old == new:
            continue
        if new in names.COUNTS:
            # A mark such as “yes” in a field Valid of the user's own is no count.
            as_counts(table, old)
            if compat.kind_of(table.types[old].type()) not in ("integer", "real"):
                continue
        table.frame.rename(columns={old: new}, inplace=True)
        table.types[new] = table.types.pop(old)
        table.types[new].setName(new)


def read_table(source: QgsFeatureSource, layer: QgsVectorLayer | None, progress: Progress) -> ZoneTable:
    """Read a source, by columns where it is a whole table of a GeoPackage or CSV file, else feature by feature.

    Parameters
    ----------
    source : QgsFeatureSource
        What the user chose: a layer, a selection of it, a filtered layer.
    layer : QgsVectorLayer or None
        The layer itself, only if ``source`` is all of it.
    progress : callable
        Takes the part done (0 to 1), returns False to stop.
    """
    # All that is asked of the layer is asked at once: the user may remove it while its file is read.
    stored, count = _stored(layer), source.featureCount()
    # Of a server it may be an estimate, and be more than there are however often they are read.
    exact = layer is not None and layer.providerType() == "ogr"
    table = _read_arrow(stored) if stored is not None else None
    if table is None or len(table) != count:
        table = whole(lambda: read_features(source, progress), count if exact else -1, progress)
    _take_frozen_names(table)
    for column in filter(_is_count, table.frame.columns):
        as_counts(table, column)
    return table
