"""Published tables of results, wide or long, into one results table."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from . import fields
from .election import contradictions
from .errors import QT_TRANSLATE_NOOP, ElectionError, Message, some
from .lists import long_to_wide
from .names import normal_name
from .parties import Registry
from .published import (
    COUNT_ROLES,
    RawTable,
    Texts,
    blank_columns,
    check_ballots,
    check_one_row_a_zone,
    find_roles,
    parse_counts,
    row_labels,
)
from .vote_columns import total_column, wide_lists

AUTO, WIDE, LONG = range(3)
_TOTAL = re.compile(r"(?:total|ensemble|somme|sum|مجموع)\b")


@dataclass
class Reading:
    """How to read a table; what is None is recognised by its header."""

    layout: int = AUTO
    roles: dict[str, str] = field(default_factory=dict)
    vote_fields: list[str] = field(default_factory=list)
    filtered: bool = False
    minor_below: float = 0.0


@dataclass(frozen=True)
class PartyRow:
    """One list as published and the code it was given: by ``code``, ``name``, ``generated`` or summed into others."""

    code: str
    published: str
    method: str
    votes: int


@dataclass(frozen=True)
class Results:
    """A results table, its lists, and what was decided on the way."""

    frame: pd.DataFrame
    parties: list[PartyRow]
    notes: list[Message]


def _texts(values: Texts) -> Texts:
    """Return codes or names trimmed; a column of whole numbers written ``545.0`` loses the ``.0``."""
    found = [value for value in values.tolist() if value is not None]
    if found and all(re.fullmatch(r"\d+\.0", value) for value in found):
        values = np.array([None if value is None else value[:-2] for value in values.tolist()], dtype=object)
    trimmed = np.empty(len(values), dtype=object)
    trimmed[:] = [(value.strip() or None) if value is not None else None for value in values.tolist()]
    return trimmed


def read_results(raw: RawTable, reading: Reading, registry: Registry) -> Results:
    """Turn a published table into a results table.

    Parameters
    ----------
    raw : RawTable
        Cells as text, after the user's filter.
    reading : Reading
        Layout, roles and vote columns where the user chose them.
    registry : Registry
        Parties by which columns and lists are recognised.

    Returns
    -------
    Results
        ``frame`` has the fields of a results table: codes as text, counts as float with NaN for blank.

    Raises
    ------
    ElectionError
        If the table is empty, mixes ballots, has two rows a zone, or a cell that is no count.
    """
    if len(raw) == 0:
        raise ElectionError(QT_TRANSLATE_NOOP("core", "{source} has no rows."), source=raw.source)
    notes: list[Message] = []
    roles = find_roles(raw, reading.roles)
    check_ballots(raw, roles, notes, filtered=reading.filtered)
    if "code" not in roles and "name" not in roles:
        blank = [*blank_columns(raw, "code"), *blank_columns(raw, "name")]
        if blank:
            raise ElectionError(
                QT_TRANSLATE_NOOP(
                    "core",
                    "{source}: the columns of codes and names ({blank}) are blank in every row. Fill one in, or "
                    "choose another with CODE_FIELD or NAME_FIELD. Columns: {columns}",
                ),
                source=raw.source,
                blank=", ".join(blank),
                columns=some(list(raw.columns), 60),
            )
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core",
                "{source}: neither a code nor a name of zones is recognised. Choose CODE_FIELD or NAME_FIELD. "
                "Columns: {columns}",
            ),
            source=raw.source,
            columns=some(list(raw.columns), 60),
        )
    layout = reading.layout
    if layout == AUTO:
        layout = LONG if {"party", "votes"} <= set(roles) and not reading.vote_fields else WIDE
    if layout == LONG:
        missing = [role for role in ("party", "votes") if role not in roles]
        if missing:
            raise ElectionError(
                QT_TRANSLATE_NOOP(
                    "core", "{source}: a long table needs PARTY_FIELD and VOTES_FIELD. Columns: {columns}"
                ),
                source=raw.source,
                columns=some(list(raw.columns), 60),
            )
        raw, lists = long_to_wide(raw, roles, registry)
        reading = Reading(layout, reading.roles, lists, reading.filtered, reading.minor_below)
    roles = {role: column for role, column in roles.items() if role not in ("party", "votes")}
    notes.append(
        Message(
            QT_TRANSLATE_NOOP("core", "Columns by role: {roles}"),
            {"roles": ", ".join(f"{role} = {column}" for role, column in roles.items())},
        )
    )
    labels = row_labels(raw, roles)
    check_one_row_a_zone(raw, roles, labels)
    found = wide_lists(raw, roles, reading.vote_fields, registry, notes)

    columns: dict[str, object] = {}
    for role, target in (
        ("code", fields.ZONE_CODE),
        ("name", fields.ZONE_NAME),
        ("name_ar", fields.ZONE_NAME_AR),
        ("parent_code", fields.PARENT_CODE),
        ("parent", fields.PARENT_NAME),
    ):
        if role in roles:
            columns[target] = _texts(raw.columns[roles[role]])
    for role in COUNT_ROLES:
        columns[role] = np.full(len(raw), np.nan)
        if role in roles:
            columns[role] = _zone_counts(raw, roles[role], role, labels, notes)
    votes = {code: parse_counts(raw.columns[column], column, labels, raw.source) for column, code, _ in found}
    _refuse_total_row(votes, columns, labels, raw.source)
    matrix = np.column_stack(list(votes.values()))
    together = np.where(np.isnan(matrix).all(axis=1), np.nan, np.nansum(matrix, axis=1))
    if "valid" not in roles:
        total = total_column(raw, roles, found, labels, notes)
        if total is not None:
            columns[fields.VALID] = parse_counts(raw.columns[total], total, labels, raw.source)
    bounds = {roles[role]: np.asarray(columns[role]) for role in ("valid", "voters", "registered") if role in roles}
    notes += contradictions(together, bounds, labels)
    parties = [
        PartyRow(code, fields.party_of(column) or column, how, int(np.nansum(votes[code])))
        for column, code, how in found
    ]
    votes, parties = _sum_minor(votes, parties, reading.minor_below, notes)
    columns.update({fields.vote_field(code): values for code, values in votes.items()})
    return Results(pd.DataFrame(columns, index=pd.RangeIndex(len(raw))), parties, notes)


def _refuse_total_row(
    votes: dict[str, NDArray[np.float64]], columns: dict[str, object], labels: Sequence[str], source: str
) -> None:
    """Refuse a row of totals: the sum of all others in every list, and without a code or named like a total.

    Counted as a zone it would double the votes. The sum alone is no proof, since a real zone can happen to be it.
    """
    matrix = np.nan_to_num(np.column_stack(list(votes.values())))
    if len(matrix) < 3:
        return
    rows = np.flatnonzero((matrix * 2 == matrix.sum(axis=0)).all(axis=1) & (matrix > 0).any(axis=1))
    blank = [None] * len(matrix)
    codes, names = (np.asarray(columns.get(key, blank), dtype=object) for key in (fields.ZONE_CODE, fields.ZONE_NAME))
    coded = fields.ZONE_CODE in columns
    rows = np.array(
        [row for row in rows if (coded and codes[row] is None) or _TOTAL.match(normal_name(names[row] or ""))],
        dtype=int,
    )
    if len(rows):
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core", "{source}: row {row} ({zone}) is the sum of all other rows. Leave the total out with FILTER."
            ),
            source=source,
            row=int(rows[0]) + 1,
            zone=labels[rows[0]],
        )


def _zone_counts(
    raw: RawTable, column: str, role: str, labels: Sequence[str], notes: list[Message]
) -> NDArray[np.float64]:
    values = parse_counts(raw.columns[column], column, labels, raw.source)
    if role == "invalid" and len(values) > 1 and (values == 0).all():
        # A whole country without one spoilt ballot is a column nobody filled.
        notes.append(
            Message(
                QT_TRANSLATE_NOOP("core", "Column “{column}” is 0 in every row: taken as not published."),
                {"column": column},
                warning=True,
            )
        )
        return np.full(len(values), np.nan)
    return values


def _sum_minor(
    votes: dict[str, NDArray[np.float64]], parties: list[PartyRow], minor_below: float, notes: list[Message]
) -> tuple[dict[str, NDArray[np.float64]], list[PartyRow]]:
    """Sum lists below a percentage of all votes into ``OTHERS``; votes are conserved."""
    total = sum(each.votes for each in parties)
    minor = {
        each.code
        for each in parties
        if minor_below > 0 and (each.votes * 100 < minor_below * total or each.code == fields.OTHERS)
    }
    if not minor - {fields.OTHERS}:
        return votes, parties
    matrix = np.column_stack([values for code, values in votes.items() if code in minor])
    others = np.where(np.isnan(matrix).all(axis=1), np.nan, np.nansum(matrix, axis=1))
    kept = {code: values for code, values in votes.items() if code not in minor}
    kept[fields.OTHERS] = others
    notes.append(
        Message(
            QT_TRANSLATE_NOOP(
                "core", "{count} lists below {percent:g} % of all votes are summed into votes_OTHERS: {lists}"
            ),
            {"count": len(minor), "percent": minor_below, "lists": some(sorted(minor), 40)},
        )
    )
    rows = [
        PartyRow(fields.OTHERS, each.published, "summed", each.votes) if each.code in minor else each
        for each in parties
    ]
    return kept, rows
