"""Columns of an election layer out of the columns of any layer."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from typing import Any

import numpy as np
import pandas as pd
from qgis.core import QgsCoordinateReferenceSystem, QgsField, QgsGeometry, QgsWkbTypes
from qgis.PyQt.QtCore import QDate, QDateTime, Qt

from ..core import fields
from ..core.errors import QT_TRANSLATE_NOOP, ElectionError, Message, some
from ..core.frames import frame_of
from ..core.list_codes import ListCodes, is_code, list_name
from . import compat
from .compat import make_field
from .dissolving import dissolved
from .geometry import Blob, bounding_box, has_type, to_blob, to_geometry
from .table import ZoneTable, as_counts


def as_text(value: Any) -> str | None:
    """Return a code, name or date as text; a whole number loses its ``.0``, an empty text is missing."""
    if value is None or value != value:
        return None
    if isinstance(value, (QDate, QDateTime)):
        # An invalid date is an empty text.
        return str(value.toString(Qt.DateFormat.ISODate)) or None
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return str(value).strip() or None


def texts(table: ZoneTable, column: str) -> list[str | None]:
    """Return a column as texts, missing as None."""
    values = table.frame[column].tolist()
    if compat.kind_of(table.types[column].type()) == "text":
        return [(value.strip() or None) if value else None for value in values]
    return [as_text(value) for value in values]


def places_in(table: ZoneTable, column: str) -> list[str | None]:
    """Return codes or names of zones as texts, with accents in one form, so that what looks the same is the same."""
    return [None if text is None else unicodedata.normalize("NFC", text) for text in texts(table, column)]


def said_of_case(given: list[str], table: ZoneTable) -> list[Message]:
    """Return a note for fields that the election layer writes in another case than a layer has them."""
    pairs = [(old, new) for old, new in zip(given, fields.frozen_names(given)) if old != new and old not in table.frame]
    template = QT_TRANSLATE_NOOP("core", "Fields taken as those of the election layer, whatever their case: {pairs}")
    return [Message(template, {"pairs": some([f"{old} → {new}" for old, new in pairs], 30)})] if pairs else []


def vote_columns(table: ZoneTable, chosen: list[str], codes: ListCodes | None = None) -> dict[str, str]:
    """Return the vote columns by the field they become, ``votes_<CODE>``.

    Parameters
    ----------
    table : ZoneTable
    chosen : list of str
        Columns of lists, by code or by name; where there are none, those named ``votes_<CODE>``.
    codes : ListCodes, optional
        Gives lists their codes where they are chosen by name.

    Raises
    ------
    ElectionError
        If there is none, or a name makes no code, or two make the same.
    """
    chosen = [fields.found_name(name, list(table.frame.columns)) for name in chosen]
    names = chosen or [name for name in table.frame.columns if fields.party_of(name) is not None]
    aside = (
        []
        if chosen
        else [name for name in fields.like_vote_fields(list(table.frame.columns)) if not fields.counts_ballots(name)]
    )
    if aside:
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core",
                "These fields are named like votes of a list, but a code has ASCII letters, digits and “_” and the "
                "field begins with “votes_” in small letters: {names}. Rename them, or choose all fields with votes in "
                "VOTE_FIELDS.",
            ),
            names=some(aside),
        )
    if not names:
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core",
                "The results have no field votes_<CODE>. Choose the fields with votes in VOTE_FIELDS. Fields: {fields}",
            ),
            fields=", ".join(table.frame.columns),
        )
    found: dict[str, str] = {}
    for name in names:
        if name not in table.frame:
            raise ElectionError(
                QT_TRANSLATE_NOOP("core", "There is no field “{name}” in the results. Fields: {fields}"),
                name=name,
                fields=", ".join(table.frame.columns),
            )
        field = name
        if fields.party_of(name) is None:
            code = name if is_code(name) else (codes or ListCodes(())).of(list_name(name))
            field = fields.vote_field(code or "")
        if fields.party_of(field) is None or field.casefold() in {each.casefold() for each in found}:
            raise ElectionError(
                QT_TRANSLATE_NOOP(
                    "core",
                    "The field “{name}” makes no list code of its own ({field}). Rename it with ASCII letters and "
                    "digits.",
                ),
                name=name,
                field=field,
            )
        found[field] = name
        as_counts(table, name)
    return found


def election_columns(table: ZoneTable, chosen: list[list[str]], votes: dict[str, str], *, carry: bool) -> ZoneTable:
    """Return the columns under the names of the election layer.

    Parameters
    ----------
    table : ZoneTable
    chosen : list of lists
        Columns of code, names and parents.
    votes : dict
        Columns by vote field.
    carry : bool
        Whether all other columns follow.
    """
    code, names, parents = chosen
    frame: dict[str, Any] = {}
    types: dict[str, QgsField] = {}

    def add(target: str, values: Any, field: QgsField) -> None:
        frame[target] = values
        renamed = QgsField(field)
        renamed.setName(target)
        types[target] = renamed

    def add_text(target: str, column: str) -> None:
        values = np.empty(len(table), dtype=object)
        values[:] = texts(table, column)
        add(target, values, make_field(target, "text"))

    identity = dict(zip((fields.ZONE_NAME, fields.ZONE_NAME_AR), names))
    if code:
        identity = {fields.ZONE_CODE: code[0], **identity}
    for target, column in identity.items():
        add_text(target, column)
    if fields.ZONE_NAME_AR not in frame and fields.ZONE_NAME_AR in table.frame:
        add_text(fields.ZONE_NAME_AR, fields.ZONE_NAME_AR)
    for column in (fields.PARENT_CODE, fields.PARENT_NAME):
        if column in table.frame:
            add_text(column, column)
    if parents and fields.PARENT_CODE not in frame and fields.PARENT_NAME not in frame:
        add_text(fields.PARENT_NAME, parents[0])
    # Of a layer of zones only the seats belong to the zones; its other counts are those of some other election.
    for column in (fields.SEATS,) if carry else fields.COUNTS:
        if column in table.frame and compat.kind_of(table.types[column].type()) in ("integer", "real"):
            as_counts(table, column)
            add(column, table.frame[column].to_numpy(), make_field(column, "integer"))
    for target, column in votes.items():
        add(target, table.frame[column].to_numpy(), make_field(target, "integer"))
    if carry:
        taken = {name.lower() for name in frame}
        for column in table.frame.columns:
            # A zone_code in whose place another column was chosen is one of the others.
            if column not in frame or identity.get(column, column) != column:
                target = _carried_name(column, taken, list(table.frame.columns))
                taken.add(target.lower())
                add(target, table.frame[column].to_numpy(), table.types[column])
    return ZoneTable(frame_of(frame, len(table)), types, table.geometry, table.crs, table.wkb_type)


def _carried_name(column: str, taken: set[str], columns: list[str]) -> str:
    """Return the name of a column carried along; one that would pass for a field of the election gets ``zone_``."""
    folded = column.lower()
    known = {*fields.IDENTITY, *fields.COUNTS, *fields.MATCH}
    ours = folded in known or folded.startswith(fields.VOTES_PREFIX) or fields.is_derived(column, columns)
    name = f"zone_{column}" if ours or folded in taken else column
    while name.lower() in taken:
        name += "_"
    return name


def as_measures(table: ZoneTable, kinds: dict[str, str]) -> None:
    """Make the columns of an earlier run numbers again, where a format such as CSV has kept them as texts.

    Only where all of them are there are they measures; one that holds anything but numbers stays as it is.

    Parameters
    ----------
    table : ZoneTable
    kinds : dict
        ``text``, ``integer`` or ``real`` by name of the measure.
    """
    if not set(kinds) <= set(table.frame.columns):
        return
    for name, kind in kinds.items():
        found = compat.kind_of(table.types[name].type())
        if kind in ("text", found):
            continue
        given = pd.Series(texts(table, name), dtype=object)
        values = pd.to_numeric(given, errors="coerce").to_numpy(dtype=np.float64)
        known = ~np.isnan(values)
        if np.array_equal(known, given.notna()) and (kind == "real" or np.all(values[known] % 1 == 0)):
            table.frame[name], table.types[name] = values, make_field(name, kind)


def in_order(frame: pd.DataFrame) -> pd.DataFrame:
    """Return the columns in the order of the election layer, others last."""
    votes = [name for name in frame.columns if fields.party_of(name) is not None]
    first = [*fields.IDENTITY, *fields.COUNTS, *votes, *fields.MATCH]
    order = [name for name in first if name in frame.columns]
    return frame[order + [name for name in frame.columns if name not in set(order)]]


def rows_of(table: ZoneTable, rows: Any, *, spatial: bool = True) -> ZoneTable:
    """Return some rows of a table, in the order asked for; without geometry where it is to be a plain table."""
    frame = table.frame.iloc[rows].reset_index(drop=True)
    if table.geometry is None or not spatial:
        return ZoneTable(frame, table.types, None, table.crs, QgsWkbTypes.Type.NoGeometry)
    return replace(table, frame=frame, geometry=[table.geometry[row] for row in np.asarray(rows).tolist()])


def merged_geometry(geometry: list[Blob], group: Any, wkb_type: Any) -> tuple[list[Blob], Any]:
    """Return one multipart geometry a group, parts collected, overlapping parts dissolved, and the type of all.

    Of a layer of collections what is merged becomes a layer of the ground they have: polygons, else lines, else points.

    Raises
    ------
    ElectionError
        If parts cannot be merged; names the group.
    """
    if wkb_type == QgsWkbTypes.Type.GeometryCollection:
        geometry, wkb_type = _ground_of(geometry)
    members: list[list[int]] = [[] for _ in range(int(np.max(group)) + 1)] if len(group) else []
    for feature, number in enumerate(group.tolist()):
        if geometry[feature] is not None:
            members[number].append(feature)
    fitting = dissolved(geometry, members) if wkb_type == QgsWkbTypes.Type.MultiPolygon else {}
    merged: list[Blob] = []
    for number, features in enumerate(members):
        if number in fitting:
            merged.append(fitting[number])
            continue
        if len(features) < 2:
            merged.append(geometry[features[0]] if features else None)
            continue
        parts = [to_geometry(geometry[feature]) for feature in features]
        union = QgsGeometry.unaryUnion(parts)
        if union.isNull():
            # An invalid part makes the union fail where repairing it does not lose ground.
            union = QgsGeometry.unaryUnion([part.makeValid() for part in parts])
        if union.isNull():
            raise ElectionError(
                QT_TRANSLATE_NOOP(
                    "core", "The geometries of zone {number} cannot be merged; repair them first (“Fix geometries”)."
                ),
                number=number + 1,
            )
        if QgsWkbTypes.flatType(union.wkbType()) == QgsWkbTypes.Type.GeometryCollection:
            # Spikes of invalid parts come out as lines; a zone is its ground.
            union.convertGeometryCollectionToSubclass(QgsWkbTypes.geometryType(parts[0].wkbType()))
        merged.append(to_blob(union))
    return merged, wkb_type


def _ground_of(geometry: list[Blob]) -> tuple[list[Blob], Any]:
    """Return of collections the parts of the highest dimension that any of them has, and the type of those."""
    for wkb_type in (QgsWkbTypes.Type.MultiPolygon, QgsWkbTypes.Type.MultiLineString, QgsWkbTypes.Type.MultiPoint):
        found = [None if blob is None else to_blob(to_geometry(blob), wkb_type) for blob in geometry]
        found = [blob if blob is not None and has_type(blob, int(wkb_type)) else None for blob in found]
        if any(blob is not None and bounding_box(blob) for blob in found):
            return found, wkb_type
    return geometry, QgsWkbTypes.Type.GeometryCollection


def table_of(records: list[dict[str, Any]], kinds: dict[str, str]) -> ZoneTable:
    """Return a table without geometry from records; numbers as float with NaN, texts with None."""
    columns = {}
    for name, kind in kinds.items():
        values = [record.get(name) for record in records]
        if kind == "text":
            column = np.empty(len(values), dtype=object)
            column[:] = values
        else:
            column = np.array([np.nan if value is None else value for value in values], dtype=np.float64)
        columns[name] = column
    types = {name: make_field(name, kind) for name, kind in kinds.items()}
    frame = frame_of(columns, len(records))
    return ZoneTable(frame, types, None, QgsCoordinateReferenceSystem(), QgsWkbTypes.Type.NoGeometry)
