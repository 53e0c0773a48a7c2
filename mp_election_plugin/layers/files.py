"""Files with tables, read as text cell by cell: codes keep their zeros, blank stays blank."""

from __future__ import annotations

import contextlib
import csv
import os
from collections.abc import Iterator
from typing import Any, Callable

import numpy as np
import pandas as pd
from osgeo import gdal
from qgis.core import QgsExpression, QgsExpressionContext, QgsExpressionContextUtils, QgsFeature, QgsFields

from ..core.errors import QT_TRANSLATE_NOOP, ElectionError, some
from ..core.published import RawTable
from .compat import from_qgis, make_field
from .writer import Cancelled

Progress = Callable[[float], bool]

_TEXT_ENDINGS = (".csv", ".tsv", ".txt", ".tab")
# GDAL takes a sheet whose cells are all text for one without header, and guesses types; both are forced, as
# configuration since the open options are not heeded by all its versions.
_SPREADSHEET_OPTIONS = {
    f"OGR_{kind}_{option}": value
    for kind in ("XLSX", "XLS", "ODS")
    for option, value in (("HEADERS", "FORCE"), ("FIELD_TYPES", "STRING"))
}
_MOST_COLUMNS = 2000
_MOST_BYTES = 2_000_000_000


@contextlib.contextmanager
def _gdal_options(options: dict[str, str]) -> Iterator[None]:
    before = {key: gdal.GetThreadLocalConfigOption(key) for key in options}
    for key, value in options.items():
        gdal.SetThreadLocalConfigOption(key, value)
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        yield
    finally:
        gdal.PopErrorHandler()
        for key, value in before.items():
            gdal.SetThreadLocalConfigOption(key, value)


def _unreadable(path: str, why: str) -> ElectionError:
    return ElectionError(
        QT_TRANSLATE_NOOP(
            "core",
            "{path} cannot be read as a table: {why}. Supported: CSV, TSV, XLSX, XLS, ODS, DBF, GeoJSON, GeoPackage.",
        ),
        path=path,
        why=why,
    )


def read_file(path: str, sheet: str, progress: Progress) -> tuple[RawTable, list[str]]:
    """Read one table of a file.

    Parameters
    ----------
    path : str
    sheet : str
        Name of a sheet or table, or its number from 1; empty for the one with the most cells.
    progress : callable
        Takes the part done (0 to 1), returns False to stop.

    Returns
    -------
    RawTable, list of str
        The cells, and the names of all sheets.

    Raises
    ------
    ElectionError
        If the file or sheet does not exist or is no table; names the sheets there are.
    """
    if os.path.isdir(path):
        raise _unreadable(path, "it is a folder; choose a file in it")
    if not os.path.isfile(path):
        raise _unreadable(path, "there is no such file")
    if os.path.getsize(path) > _MOST_BYTES:
        raise _unreadable(path, "the file is larger than 2 GB")
    if path.lower().endswith(_TEXT_ENDINGS):
        return _read_delimited(path, progress), []
    return _read_ogr(path, sheet, progress)


def _encoding(path: str) -> str:
    """Return the encoding of a text file: by its byte order mark, else UTF-8 where it decodes, else windows-1252."""
    import codecs

    with open(path, "rb") as file:
        start = file.read(4)
    if start.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    decoder = codecs.getincrementaldecoder("utf-8")()
    with open(path, "rb") as file:
        try:
            for block in iter(lambda: file.read(1 << 20), b""):
                decoder.decode(block)
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            return "windows-1252"
    return "utf-8-sig"


def _read_delimited(path: str, progress: Progress) -> RawTable:
    encoding = _encoding(path)
    errors = "replace" if encoding == "windows-1252" else "strict"
    with open(path, encoding=encoding, newline="", errors=errors) as file:
        head = file.readline()
        if "\0" in head:
            raise _unreadable(path, "it is a binary file")
        delimiter = max((",", ";", "\t", "|"), key=head.count)
    size = max(os.path.getsize(path), 1)
    parts = []
    with open(path, "rb") as file:
        try:
            chunks = pd.read_csv(
                file,
                sep=delimiter,
                header=None,
                dtype=str,
                keep_default_na=False,
                encoding=encoding,
                encoding_errors=errors,
                chunksize=100_000,
            )
            with chunks:
                for chunk in chunks:
                    parts.append(chunk)
                    if not progress(min(0.9, file.tell() / size)):
                        raise Cancelled
        except pd.errors.EmptyDataError as error:
            raise _unreadable(path, "it is empty") from error
        except (pd.errors.ParserError, UnicodeError) as error:
            _refuse_ragged(path, encoding, delimiter)
            raise _unreadable(path, str(error)) from error
    columns = [_cells([part[number].to_numpy() for part in parts]) for number in range(parts[0].shape[1])]
    if any(column is None for column in columns):
        _refuse_ragged(path, encoding, delimiter)
    filled = np.zeros(len(columns[0]), dtype=bool)
    for column in columns:
        filled |= column != None  # noqa: E711 - compared element by element
    rows = np.flatnonzero(filled)
    if not len(rows):
        raise _unreadable(path, "it is empty")
    header = _header(path, [column[rows[0]] or "" for column in columns])
    return RawTable(os.path.basename(path), {name: column[rows[1:]] for name, column in zip(header, columns)})


def _cells(parts: list[Any]) -> Any:
    """Return a column's cells trimmed, None where blank; None for the column where rows have fewer cells than it."""
    codes, distinct = pd.factorize(np.concatenate(parts))
    if (codes < 0).any():
        return None
    trimmed = np.empty(len(distinct), dtype=object)
    trimmed[:] = [text.strip() or None for text in distinct.tolist()]
    return trimmed[codes]


def _refuse_ragged(path: str, encoding: str, delimiter: str) -> None:
    """Refuse a file whose rows have different numbers of cells, naming the rows."""
    with open(path, encoding=encoding, newline="", errors="replace") as file:
        rows = (row for row in csv.reader(file, delimiter=delimiter) if any(cell.strip() for cell in row))
        count = len(next(rows))
        wrong = [str(number) for number, row in enumerate(rows, start=2) if len(row) != count]
    if wrong:
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core",
                "{path}: the header has {count} columns and these rows have another number: {rows}. Check the "
                "delimiter “{delimiter}”.",
            ),
            path=path,
            count=count,
            rows=some(wrong),
            delimiter=delimiter,
        )


def _header(path: str, names: list[str]) -> list[str]:
    """Return the header trimmed; blank names are numbered, repeated ones refused."""
    header = [name.strip() or f"column {number}" for number, name in enumerate(names, start=1)]
    twice = sorted({name for name in header if header.count(name) > 1}) if len(set(header)) < len(header) else []
    if twice:
        raise ElectionError(
            QT_TRANSLATE_NOOP("core", "{path}: the header has columns of the same name: {columns}. Rename them."),
            path=path,
            columns=some(twice),
        )
    if len(header) > _MOST_COLUMNS:
        raise _unreadable(path, f"it has {len(header)} columns, more than {_MOST_COLUMNS}")
    return header


def _columns(header: list[str], values: list[Any]) -> dict[str, Any]:
    columns = {}
    for name, cells in zip(header, values):
        column = np.empty(len(cells), dtype=object)
        column[:] = [cell.strip() or None if cell is not None else None for cell in cells]
        columns[name] = column
    return columns


def _read_ogr(path: str, sheet: str, progress: Progress) -> tuple[RawTable, list[str]]:
    with _gdal_options(_SPREADSHEET_OPTIONS):
        try:
            dataset = gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_READONLY)
        except RuntimeError as error:
            raise _unreadable(path, str(error)) from error
        if dataset is None:
            raise _unreadable(path, gdal.GetLastErrorMsg() or "its format is not known")
        layers = [dataset.GetLayer(index) for index in range(dataset.GetLayerCount())]
        names = [layer.GetName() for layer in layers]
        layer = _choose(path, layers, names, sheet)
        definition = layer.GetLayerDefn()
        header = _header(path, [definition.GetFieldDefn(i).GetName() for i in range(definition.GetFieldCount())])
        if not header:
            raise _unreadable(path, f"the table “{layer.GetName()}” has no columns")
        total = max(layer.GetFeatureCount(), 1)
        rows: list[list[str | None]] = []
        indexes = range(len(header))
        for number, feature in enumerate(layer):
            if number % 2000 == 0 and not progress(0.9 * number / total):
                raise Cancelled
            rows.append([feature.GetFieldAsString(i) if feature.IsFieldSetAndNotNull(i) else None for i in indexes])
        source = os.path.basename(path) + (f" [{layer.GetName()}]" if len(names) > 1 else "")
    rows = [row for row in rows if any(cell and cell.strip() for cell in row)]
    return RawTable(source, _columns(header, list(zip(*rows)) or [()] * len(header))), names


def _choose(path: str, layers: list[Any], names: list[str], sheet: str) -> Any:
    if not layers:
        raise _unreadable(path, "it has no table")
    if not sheet:
        return max(layers, key=lambda layer: layer.GetFeatureCount() * layer.GetLayerDefn().GetFieldCount())
    if sheet in names:
        return layers[names.index(sheet)]
    if sheet.isdigit() and 1 <= int(sheet) <= len(layers):
        return layers[int(sheet) - 1]
    raise ElectionError(
        QT_TRANSLATE_NOOP("core", "{path} has no sheet “{sheet}”. Sheets: {names}"),
        path=path,
        sheet=sheet,
        names=some(names),
    )


def filter_rows(raw: RawTable, expression: str, progress: Progress) -> RawTable:
    """Return the rows for which a QGIS expression is true; all cells are text in it.

    Raises
    ------
    ElectionError
        If the expression is wrong, names a column that is not there, or keeps no row.
    """
    parsed = QgsExpression(expression)
    if parsed.hasParserError():
        raise ElectionError(
            QT_TRANSLATE_NOOP("core", "FILTER {filter} is no expression: {error}"),
            filter=expression,
            error=parsed.parserErrorString().strip(),
        )
    missing = sorted(name for name in parsed.referencedColumns() if name not in raw.columns and name != "*")
    if missing:
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core", "FILTER {filter} names columns that {source} does not have: {missing}. Columns: {columns}"
            ),
            filter=expression,
            source=raw.source,
            missing=", ".join(missing),
            columns=some(list(raw.columns), 60),
        )
    fields = QgsFields()
    for name in raw.columns:
        fields.append(make_field(name, "text"))
    context = QgsExpressionContext()
    context.appendScope(QgsExpressionContextUtils.globalScope())
    context.setFields(fields)
    parsed.prepare(context)
    kept = []
    feature = QgsFeature(fields)
    for row, values in enumerate(zip(*(column.tolist() for column in raw.columns.values()))):
        if row % 20000 == 0 and not progress(row / max(len(raw), 1)):
            raise Cancelled
        feature.setAttributes(list(values))
        context.setFeature(feature)
        value = from_qgis(parsed.evaluate(context))
        if parsed.hasEvalError():
            raise ElectionError(
                QT_TRANSLATE_NOOP("core", "FILTER {filter} fails in row {row}: {error}"),
                filter=expression,
                row=row + 1,
                error=parsed.evalErrorString(),
            )
        if value:
            kept.append(row)
    if not kept:
        found = {
            name: sorted({v for v in raw.columns[name].tolist() if v is not None})
            for name in parsed.referencedColumns()
            if name in raw.columns
        }
        raise ElectionError(
            QT_TRANSLATE_NOOP("core", "FILTER {filter} keeps no row of {source}. Values there: {values}"),
            filter=expression,
            source=raw.source,
            values="; ".join(f"{name}: {some(values, 8)}" for name, values in found.items()) or "–",
        )
    return raw.take(np.array(kept, dtype=np.int64))
