"""Published tables of results, wide or long, into one results table."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from . import fields
from .ballots import check_ballots
from .code_and_name import split_codes
from .election import contradictions
from .errors import QT_TRANSLATE_NOOP, ElectionError, Message, some
from .frames import frame_of
from .identity import check_one_row_a_zone, filled_down, texts_of, without_counter
from .lists import long_to_wide, without_seats_of_lists
from .numbers import Convention, checked_counts, is_whole
from .parents import parents_of_totals
from .parties import Registry
from .party_aliases import PartyAlias, not_met
from .party_matching import Found, PartyIndex
from .party_table import PartyRow, close_names, party_rows, refuse_too_many, sum_minor
from .published import (
    RawTable,
    blank_columns,
    find_roles,
    refuse_merged,
    row_labels,
)
from .repeated_columns import one_row_a_list
from .roles import COUNT_ROLES, OF_LISTS
from .share_columns import shares_into_votes
from .totals import find_totals
from .vote_columns import Lists, VoteColumn, counts_convention, possible_lists, total_column, wide_lists
from .wide_tables import WideTable

AUTO, WIDE, LONG = range(3)
_IDENTITY_ROLES = ("code", "name", "name_ar", "parent_code", "parent")
_PARENTS = (fields.PARENT_CODE, fields.PARENT_NAME)


@dataclass
class Reading:
    """How to read a table; roles not given are recognised by their header, a role given as None is not read.

    ``vote_fields`` are all lists, by the user's word; ``expected`` those of an earlier table of the same make, and
    ``others`` the columns of that one that were no lists.
    """

    layout: int = AUTO
    roles: dict[str, str | None] = field(default_factory=dict)
    vote_fields: list[str] = field(default_factory=list)
    expected: list[str] = field(default_factory=list)
    others: list[str] = field(default_factory=list)
    minor_below: float = 0.0
    thousands: str = ""
    decimal: str = ""
    shares: str = ""
    fill_merged: bool = True
    keep_totals: bool = False
    aliases: list[PartyAlias] = field(default_factory=list)
    election: str = ""


@dataclass(frozen=True)
class Results:
    """A results table, its lists, and what was decided on the way: messages, columns by role, columns of votes.

    ``parties`` has one row a published name, ``lists`` is the number of lists before small ones are summed.
    ``vote_columns`` and ``others`` are the columns of the table that are lists, and that may be taken for some.
    """

    frame: pd.DataFrame
    parties: list[PartyRow]
    lists: int
    notes: list[Message]
    roles: dict[str, str]
    vote_columns: list[str]
    others: list[str] = field(default_factory=list)


def _go_on(part: float) -> None:
    """Take a part done and go on."""


def read_results(
    raw: RawTable, reading: Reading, registry: Registry, step: Callable[[float], None] = _go_on
) -> Results:
    """Turn a published table into a results table.

    Parameters
    ----------
    raw : RawTable
        Cells as text, after the user's filter.
    reading : Reading
        Layout, roles and vote columns where the user chose them.
    registry : Registry
        Parties by which columns and lists are recognised.
    step : callable, optional
        Takes the part done (0 to 1); what it raises ends the reading.

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
    if reading.layout != WIDE and not (reading.vote_fields or reading.expected):
        raw, chosen_roles = one_row_a_list(raw, reading.roles, notes)
        reading = replace(reading, roles=chosen_roles)
    chosen_columns = reading.roles.values()
    roles = without_counter(raw, find_roles(raw, reading.roles), chosen_columns, notes)
    check_ballots(raw, roles)
    _check_zones(raw, roles)
    as_published = raw.columns
    raw, roles = split_codes(raw, roles, reading.roles, notes)
    index = PartyIndex(registry, reading.aliases, reading.election)
    notes += index.notes
    lists = Lists(tuple(reading.vote_fields), tuple(reading.expected), tuple(reading.others), reading.shares)
    given: dict[str, Found] = {}
    raw = filled_down(raw, roles, notes) if reading.fill_merged else raw
    step(0.1)
    separators = reading.thousands, reading.decimal
    long = _is_long(raw, roles, reading)
    if long:
        refuse_merged(raw, [roles["votes"]], row_labels(raw, roles))
        roles = without_seats_of_lists(raw, roles, chosen_columns, notes)
        _say_left(raw, roles, notes)
        published = raw
        raw, of_rows, given = long_to_wide(
            raw, roles, index, lambda: counts_convention(published, roles, [], index, *separators), notes
        )
        lists = Lists(tuple(of_rows), shares=reading.shares)
    of_zones = {role: column for role, column in roles.items() if role not in OF_LISTS}
    step(0.3)
    raw, of_zones, lists = shares_into_votes(
        raw, of_zones, lists, index, separators, notes, keep_totals=reading.keep_totals
    )
    roles = {**roles, **of_zones}
    convention = counts_convention(raw, of_zones, lists.named, index, *separators)
    notes.append(
        Message(
            QT_TRANSLATE_NOOP("core", "Columns by role: {roles}"),
            {"roles": ", ".join(f"{role} = {column}" for role, column in roles.items())},
        )
    )
    found = wide_lists(raw, of_zones, lists, index, convention, notes, given)
    step(0.5)
    if not reading.keep_totals:
        raw, of_zones = _without_totals(raw, of_zones, found, convention, notes)
    step(0.7)
    counts = [of_zones[role] for role in COUNT_ROLES if role in of_zones]
    refuse_merged(raw, [*(column for column, _, _ in found), *counts], row_labels(raw, of_zones))
    check_one_row_a_zone(raw, of_zones, chosen_columns, row_labels(raw, of_zones), notes)
    step(0.9)
    columns, votes = _columns(raw, of_zones, found, convention, reading, notes)
    if np.isnan(np.asarray(columns["invalid"])).all():
        # What is not published has no column in a recipe either.
        roles.pop("invalid", None)
    if "code" in roles and roles["code"] not in as_published:
        del roles["code"]
    parties = party_rows(raw, found, votes, index, given)
    notes += not_met(reading.aliases, [each.published for each in parties], reading.election)
    notes += close_names(parties)
    votes, parties = sum_minor(votes, parties, reading.minor_below, notes)
    refuse_too_many(raw.source, votes)
    columns.update({fields.vote_field(code): values for code, values in votes.items()})
    frame = frame_of(columns, len(raw))
    results = Results(frame, parties, len(found), notes, roles, [])
    if long:
        return results
    others = possible_lists(WideTable(raw, of_zones, index, convention), found)
    return replace(results, vote_columns=[column for column, _, _ in found], others=others)


def _say_left(raw: RawTable, roles: dict[str, str], notes: list[Message]) -> None:
    """Say which columns of a long table are not read."""
    left = [name for name in raw.columns if name not in roles.values()]
    if left:
        notes.append(Message(QT_TRANSLATE_NOOP("core", "Columns not read: {columns}"), {"columns": some(left, 40)}))


def _check_zones(raw: RawTable, roles: dict[str, str]) -> None:
    """Refuse a table in which nothing says which zone a row is."""
    if "code" in roles or "name" in roles:
        return
    blank = [*blank_columns(raw, "code"), *blank_columns(raw, "name")]
    if blank:
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core",
                "{source}: the columns of codes and names ({blank}) are blank in every row. Fill one in, or choose "
                "another with CODE_FIELD or NAME_FIELD. Columns: {columns}",
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


def _is_long(raw: RawTable, roles: dict[str, str], reading: Reading) -> bool:
    """Return whether the table has one row a list and zone."""
    named = {"party", "votes"} <= set(roles)
    if reading.layout == LONG and not named:
        raise ElectionError(
            QT_TRANSLATE_NOOP("core", "{source}: a long table needs PARTY_FIELD and VOTES_FIELD. Columns: {columns}"),
            source=raw.source,
            columns=some(list(raw.columns), 60),
        )
    return reading.layout == LONG or (
        reading.layout == AUTO and named and not (reading.vote_fields or reading.expected)
    )


def _without_totals(
    raw: RawTable, roles: dict[str, str], found: list[VoteColumn], convention: Convention, notes: list[Message]
) -> tuple[RawTable, dict[str, str]]:
    """Return the table without rows that sum others, which counted as zones would double the votes, and its roles."""
    labels = row_labels(raw, roles)
    matrix = np.column_stack(
        [checked_counts(raw.columns[column], convention, column, labels, raw.source) for column, _, _ in found]
    )
    read = {column for column, _, _ in found} | set(roles.values())
    identity = {role: raw.columns[roles[role]] for role in _IDENTITY_ROLES if role in roles}
    # A zone one level up has several rows; its column need not be one that is read.
    identity.update({name: raw.columns[name] for name in raw.columns if name not in read and _is_group(raw, name)})
    numbers = np.arange(1, len(raw) + 1) if raw.numbers is None else raw.numbers
    totals = find_totals(identity, matrix, [code for _, code, _ in found], numbers=numbers)
    notes += totals.notes
    if not len(totals.rows):
        return raw, roles
    raw, roles = parents_of_totals(raw, roles, totals.found, matrix, notes)
    return raw.take(np.setdiff1d(np.arange(len(raw)), totals.rows)), roles


def _is_group(raw: RawTable, name: str) -> bool:
    values = [value for value in raw.columns[name].tolist() if value is not None]
    return 0 < len(set(values)) * 2 <= len(values) and not is_whole(raw.columns[name], Convention())


def _columns(
    raw: RawTable,
    roles: dict[str, str],
    found: list[VoteColumn],
    convention: Convention,
    reading: Reading,
    notes: list[Message],
) -> tuple[dict[str, object], dict[str, NDArray[np.float64]]]:
    """Return the columns of the results table without those of votes, and the votes by list code."""
    labels = row_labels(raw, roles)

    def counts(column: str) -> NDArray[np.float64]:
        return checked_counts(raw.columns[column], convention, column, labels, raw.source)

    targets = zip(_IDENTITY_ROLES, (fields.ZONE_CODE, fields.ZONE_NAME, fields.ZONE_NAME_AR, *_PARENTS))
    columns: dict[str, object] = {
        target: texts_of(raw.columns[roles[role]]) for role, target in targets if role in roles
    }
    for role in COUNT_ROLES:
        columns[role] = counts(roles[role]) if role in roles else np.full(len(raw), np.nan)
    # A column that the user names is as it says.
    if "invalid" in roles and "invalid" not in reading.roles:
        columns["invalid"] = _published_invalid(np.asarray(columns["invalid"]), roles["invalid"], notes)
    votes = {code: counts(column) for column, code, _ in found}
    matrix = np.column_stack(list(votes.values()))
    sums = np.nansum(matrix, axis=1)
    if "valid" not in roles and "valid" not in reading.roles and len(found) > 1:
        read = {column for column, _, _ in found} | set(roles.values())
        left = [name for name in raw.columns if name not in read]
        total = total_column(raw, left, matrix, convention, labels, notes)
        if total is not None:
            columns[fields.VALID] = counts(total)
    together = np.where(np.isnan(matrix).all(axis=1), np.nan, sums)
    bounds = {roles[role]: np.asarray(columns[role]) for role in ("valid", "voters", "registered") if role in roles}
    notes += contradictions(together, bounds, labels)
    return columns, votes


def _published_invalid(values: NDArray[np.float64], column: str, notes: list[Message]) -> NDArray[np.float64]:
    """Return invalid ballots; a whole country without one spoilt ballot is a column nobody filled."""
    if len(values) > 1 and (values == 0).all():
        template = QT_TRANSLATE_NOOP("core", "Column “{column}” is 0 in every row: taken as not published.")
        notes.append(Message(template, {"column": column}, warning=True))
        return np.full(len(values), np.nan)
    return values
