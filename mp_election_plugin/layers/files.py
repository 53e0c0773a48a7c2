"""Files with tables, read as text cell by cell: codes keep their zeros, blank stays blank."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Callable

import numpy as np
from osgeo import gdal

from ..core.blocks import take_block
from ..core.cells import Cells, Layout, table_of_cells
from ..core.errors import QT_TRANSLATE_NOOP, ElectionError, Message, some
from ..core.letters import composed
from ..core.numbers import Texts
from ..core.parents import banners_to_parents
from ..core.published import RawTable
from .archives import Workbook, is_text_named_workbook, look_into
from .compat import gdal_answers
from .delimited import read_delimited
from .sheet_marks import sheet_marks
from .stored_text import declared_encoding, decoded, is_dbf, keeps_bytes, open_options, refuse_overflow
from .stored_views import views_of
from .writer import Cancelled
from .xls_marks import OldWorkbook

Progress = Callable[[float], bool]

_TEXT_ENDINGS = (".csv", ".tsv", ".txt", ".tab")
_SPREADSHEETS = ("XLSX", "XLS", "ODS")
# No other driver of GDAL: some read from the network, or other files than the one chosen.
_DRIVERS = [*_SPREADSHEETS, "ESRI Shapefile", "GeoJSON", "GPKG"]
# GDAL guesses where a header is, one row at most, and types; both are switched off, as configuration since the open
# options are not heeded by all its versions.
_SPREADSHEET_OPTIONS = {
    f"OGR_{kind}_{option}": value
    for kind in _SPREADSHEETS
    for option, value in (("HEADERS", "DISABLE"), ("FIELD_TYPES", "STRING"))
}
_MOST_COLUMNS = 2000
_MOST_BYTES = 2_000_000_000
# Rows that are turned into columns at once, and texts that are kept as one object: votes and names repeat.
_ROWS = 2000
_MOST_KNOWN = 1_000_000
# Below so many rows a sheet has no header.
_FIRST_ROWS = 20


@contextlib.contextmanager
def _gdal_options(options: dict[str, str]) -> Iterator[None]:
    before = {key: gdal.GetThreadLocalConfigOption(key) for key in options}
    for key, value in options.items():
        gdal.SetThreadLocalConfigOption(key, value)
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        with gdal_answers():
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


@dataclass(frozen=True)
class FileOptions:
    """How to read a file; what is empty is found.

    Parameters
    ----------
    sheet : str
        Name of a sheet or table, or its number from 1; empty for the one with the most cells.
    encoding, delimiter : str
        Of text tables.
    layout : Layout
        Where the table stands in its sheet.
    block : str
        Block of columns to take, where several stand side by side.
    """

    sheet: str = ""
    encoding: str = ""
    delimiter: str = ""
    layout: Layout = field(default_factory=Layout)
    block: str = ""


def read_file(
    path: str,
    options: FileOptions,
    notes: list[Message],
    progress: Progress,
    is_list: Callable[[str], bool] | None = None,
) -> tuple[RawTable, list[str]]:
    """Read one table of a file.

    Parameters
    ----------
    path : str
    options : FileOptions
    notes : list of Message
        Takes what was decided.
    progress : callable
        Takes the part done (0 to 1), returns False to stop.
    is_list : callable, optional
        Whether a text is known as the name of a list.

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
    if path.lower().endswith(_TEXT_ENDINGS) or is_text_named_workbook(path):
        text = read_delimited(path, options.encoding, options.delimiter, notes, progress)
        raw = banners_to_parents(table_of_cells(text, options.layout, notes), notes)
        return take_block(raw, options.block, is_list), []
    if is_dbf(path):
        refuse_overflow(path, os.path.basename(path))
    workbook, old = look_into(path), OldWorkbook(path)
    workbook.say(notes)
    hidden = [*workbook.hidden, *old.hidden(), *views_of(path)]
    header, sheet, names = _read_ogr(path, options, hidden, old, notes, progress)
    if header is None:
        raw = banners_to_parents(table_of_cells(sheet, options.layout, notes), notes)
        return take_block(raw, options.block, is_list), names
    raw = banners_to_parents(RawTable(sheet.source, dict(zip(header, sheet.columns))), notes)
    return take_block(raw, options.block, is_list), names


def _columns(rows: list[list[str | None]], width: int, known: dict[str, str | None]) -> list[Texts]:
    """Return rows as columns, cells trimmed and None where blank; texts that are known are one object each."""
    columns = []
    for at in range(width):
        column = np.empty(len(rows), dtype=object)
        column[:] = [None if row[at] is None else _cell(str(row[at]), known) for row in rows]
        columns.append(column)
    return columns


def _cell(text: str, known: dict[str, str | None]) -> str | None:
    if text in known:
        return known[text]
    cell = composed(text).strip() or None
    if len(known) < _MOST_KNOWN:
        known[text] = cell
    return cell


def _read_ogr(
    path: str, options: FileOptions, hidden: list[str], old: OldWorkbook, notes: list[Message], progress: Progress
) -> tuple[list[str] | None, Cells, list[str]]:
    """Return the header where the format has one, the cells, and the names of all sheets."""
    with _gdal_options(_SPREADSHEET_OPTIONS):
        gdal.ErrorReset()
        try:
            dataset = gdal.OpenEx(
                path, gdal.OF_VECTOR | gdal.OF_READONLY, allowed_drivers=_DRIVERS, open_options=open_options(path)
            )
        except RuntimeError as error:
            raise _unreadable(path, str(error)) from error
        if dataset is None:
            raise _unreadable(path, gdal.GetLastErrorMsg() or "its format is not known")
        layers = [dataset.GetLayer(index) for index in range(dataset.GetLayerCount())]
        names = [layer.GetName() for layer in layers]
        layer = _choose(path, layers, names, options.sheet, hidden)
        bare = dataset.GetDriver().ShortName in _SPREADSHEETS
        if not options.sheet:
            visible = [each for each in layers if each.GetName() not in hidden]
            _say_alike(layer, visible, _rows_above if bare else _field_names, notes)
        definition = layer.GetLayerDefn()
        header = [definition.GetFieldDefn(i).GetName() for i in range(definition.GetFieldCount())]
        if not header:
            raise _unreadable(path, f"the table “{layer.GetName()}” has no columns")
        if len(header) > _MOST_COLUMNS:
            raise _unreadable(path, f"it has {len(header)} columns, more than {_MOST_COLUMNS}")
        total = max(layer.GetFeatureCount(), 1)
        parts: list[list[Texts]] = []
        rows: list[list[str | None]] = []
        known: dict[str, str | None] = {}
        indexes = range(len(header))
        for number, feature in enumerate(layer):
            if number % _ROWS == 0:
                parts.append(_columns(rows, len(header), known))
                rows = []
                if not progress(0.9 * number / total):
                    raise Cancelled
            rows.append([feature.GetFieldAsString(i) if feature.IsFieldSetAndNotNull(i) else None for i in indexes])
        parts.append(_columns(rows, len(header), known))
        # A damaged file ends early, or loses rows, without more than this.
        if gdal.GetLastErrorType() >= gdal.CE_Failure:
            raise _unreadable(path, gdal.GetLastErrorMsg())
        source = os.path.basename(path) + (f" [{layer.GetName()}]" if len(names) > 1 else "")
        declared = declared_encoding(layer)
    columns = [np.concatenate(column) for column in zip(*parts)]
    if not bare:
        filled = np.logical_or.reduce([column != None for column in columns])  # noqa: E711 - element by element
        columns = [column[filled] for column in columns]
        if is_dbf(path) or keeps_bytes(header, columns):
            header, columns = decoded(header, columns, options.encoding, declared, source, notes)
        return header, Cells(source, columns), names
    marks = old.marks(layer.GetName()) if old.sheets() else sheet_marks(path, layer.GetName())
    Workbook(valueless=marks.put(columns)).say(notes)
    marks.say_hidden(columns, source, notes)
    return None, Cells(source, columns, merged=marks.merged), names


def _say_alike(chosen: Any, layers: list[Any], headers: Callable[[Any], list[list[str]]], notes: list[Message]) -> None:
    """Say which sheets have the columns of the one chosen: of a sheet a province one alone is read."""
    if len(layers) < 2:
        return

    def names(layer: Any) -> set[tuple[str, ...]]:
        return {tuple(row) for row in headers(layer) if len(row) > 2 and not any(cell[0].isdigit() for cell in row)}

    own = names(chosen)
    alike = [each.GetName() for each in layers if each.GetName() != chosen.GetName() and own & names(each)]
    if alike:
        template = QT_TRANSLATE_NOOP(
            "core",
            "Only the sheet “{sheet}” is read. {count} other sheets have the same columns: {names}. Choose one with "
            "SHEET, or put them into one sheet to read them together.",
        )
        values = {"sheet": chosen.GetName(), "count": len(alike), "names": some(alike, 12)}
        notes.append(Message(template, values, warning=True))


def _field_names(layer: Any) -> list[list[str]]:
    definition = layer.GetLayerDefn()
    return [[definition.GetFieldDefn(at).GetName() for at in range(definition.GetFieldCount())]]


def _rows_above(layer: Any) -> list[list[str]]:
    """Return the filled cells of the first rows of a sheet, among which its header is."""
    count = layer.GetLayerDefn().GetFieldCount()
    layer.ResetReading()
    rows = [
        [cell for cell in (feature.GetFieldAsString(at).strip() for at in range(count)) if cell]
        for _, feature in zip(range(_FIRST_ROWS), layer)
    ]
    layer.ResetReading()
    return rows


def _choose(path: str, layers: list[Any], names: list[str], sheet: str, hidden: list[str]) -> Any:
    if not layers:
        raise _unreadable(path, "it has no table")
    if not sheet:
        layers = [layer for layer, name in zip(layers, names) if name not in hidden]
        if not layers:
            raise ElectionError(
                QT_TRANSLATE_NOOP("core", "{path} has no visible sheet. Choose a hidden one with SHEET: {names}"),
                path=path,
                names=some(names),
            )
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
