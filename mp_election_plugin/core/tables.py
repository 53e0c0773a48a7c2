"""Published tables of results, wide or long, into one results table."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Optional

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from . import fields
from .errors import QT_TRANSLATE_NOOP, ElectionError, Message, some
from .names import normal_name
from .parties import Registry, free_code

AUTO, WIDE, LONG = range(3)
Texts = NDArray[np.object_]

_MISSING = {"", "-", "–", "—", "…", "...", "n.d.", "nd", "n/d", "na", "n/a", "null", "nan"}
_NUMBER = re.compile(r"[+-]?\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|[+-]?\.\d+")
_SPACES = re.compile(r"[\s\u00a0\u202f\u2009']+")

# Headers by the role they play, as normal forms without spaces; the first that the table has is taken.
ROLES: dict[str, tuple[str, ...]] = {
    "code": ("zonecode", "idcirconscription", "codecirconscription", "codecommune", "code", "codegeo", "hcp2024", "idzone", "id"),
    "name": ("zonename", "circonscription", "commune", "nom", "name", "libelle", "zone", "دائره", "جماعه"),
    "name_ar": ("zonenamear", "namear", "nomar"),
    "parent_code": ("parentcode",),
    "parent": ("parentname", "prefprov", "province", "prefecture", "provinceprefecture", "parent", "region", "اقليم", "عماله"),
    "party": ("party", "parti", "partycode", "codeparti", "liste", "list", "حزب", "لائحه"),
    "votes": ("votes", "voix", "suffrages", "nbvoix", "nvoix", "اصوات"),
    "registered": ("registered", "inscrits", "ninscrits", "nbinscrits", "electeursinscrits", "مسجلون"),
    "voters": ("voters", "votants", "nvotants", "nbvotants", "مصوتون"),
    "valid": ("valid", "exprimes", "suffragesexprimes", "nexprimes", "valides", "votesvalides"),
    "invalid": ("invalid", "nuls", "invalide", "invalides", "bulletinsnuls", "votesnuls", "nnuls"),
    "seats": ("seats", "nsieges", "sieges", "nbsieges", "مقاعد"),
    "ballot": ("typeliste", "ballot", "scrutin", "typescrutin", "typedeliste", "listtype"),
}
_COUNT_ROLES = ("registered", "voters", "valid", "invalid", "seats")


@dataclass(frozen=True)
class RawTable:
    """A table as published: header texts and cells as text, None where blank."""

    source: str
    columns: dict[str, Texts]

    def __len__(self) -> int:
        return len(next(iter(self.columns.values()))) if self.columns else 0

    def take(self, rows: NDArray[np.int64]) -> RawTable:
        """Return the table with only some rows."""
        return RawTable(self.source, {name: values[rows] for name, values in self.columns.items()})


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


def header_key(text: str) -> str:
    """Return the normal form of a header, without spaces."""
    return normal_name(text).replace(" ", "")


def parse_counts(values: Texts, column: str, labels: list[str], source: str) -> NDArray[np.float64]:
    """Return published counts as numbers, NaN where blank.

    Raises
    ------
    ElectionError
        If a cell is no whole number of at least 0; names source, column, zones and cells.
    """
    numbers = np.full(len(values), np.nan)
    wrong = []
    for row, value in enumerate(values.tolist()):
        if value is None:
            continue
        text = _SPACES.sub("", value)
        if text.lower() in _MISSING:
            continue
        number = float(text) if _NUMBER.fullmatch(text) else np.nan
        if number >= 0 and number == np.floor(number):
            numbers[row] = number
        else:
            wrong.append(f"{labels[row]}: “{value}”")
    if wrong:
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core",
                "{source}, column “{column}”: these cells are no counts (text, negative or fractional): {cells}. Correct them, leave "
                "them empty if they are not known, or choose other columns.",
            ),
            source=source,
            column=column,
            cells=some(wrong),
        )
    return numbers


def _is_whole(values: Texts) -> bool:
    """Return whether a column has values, all whole numbers of at least 0."""
    found = False
    for value in values.tolist():
        text = "" if value is None else _SPACES.sub("", value)
        if text.lower() in _MISSING:
            continue
        if not _NUMBER.fullmatch(text) or float(text) < 0 or float(text) != np.floor(float(text)):
            return False
        found = True
    return found


def find_roles(raw: RawTable, given: dict[str, str]) -> dict[str, str]:
    """Return the column of each role: the one given, else the first whose header is known and which is not blank.

    Raises
    ------
    ElectionError
        If a column given does not exist.
    """
    by_key = {}
    for name in raw.columns:
        by_key.setdefault(header_key(name), name)
    roles = {}
    for role, column in given.items():
        if column not in raw.columns:
            raise ElectionError(
                QT_TRANSLATE_NOOP("core", "{source} has no column “{column}”. Columns: {columns}"),
                source=raw.source,
                column=column,
                columns=some(list(raw.columns), 60),
            )
        roles[role] = column
    for role, keys in ROLES.items():
        if role in roles:
            continue
        for key in keys:
            column_found = by_key.get(key)
            blank = column_found is None or all(value is None for value in raw.columns[column_found].tolist())
            if column_found is not None and not blank and column_found not in roles.values():
                roles[role] = column_found
                break
    return roles


def _texts(values: Texts) -> Texts:
    """Return codes or names trimmed; a column of whole numbers written ``545.0`` loses the ``.0``."""
    found = [value for value in values.tolist() if value is not None]
    if found and all(re.fullmatch(r"\d+\.0", value) for value in found):
        values = np.array([None if value is None else value[:-2] for value in values.tolist()], dtype=object)
    trimmed = np.empty(len(values), dtype=object)
    trimmed[:] = [(value.strip() or None) if value is not None else None for value in values.tolist()]
    return trimmed


def _labels(raw: RawTable, roles: dict[str, str]) -> list[str]:
    columns = [raw.columns[roles[role]].tolist() for role in ("code", "name") if role in roles]
    return [
        " ".join(part for part in parts if part) or f"row {row}" for row, parts in enumerate(zip(*columns), start=1)
    ] or [f"row {row + 1}" for row in range(len(raw))]


def _tell_apart(raw: RawTable, groups: list[list[int]], roles: dict[str, str]) -> tuple[str, list[str]] | None:
    """Return the column that differs within every group of duplicate rows, with the fewest values, and those values."""
    best: tuple[str, list[str]] | None = None
    for name, values in raw.columns.items():
        if name in roles.values() and name != roles.get("ballot"):
            continue
        distinct = sorted({value for value in values.tolist() if value is not None})
        if not 2 <= len(distinct) <= 20 or not all(len({values[row] for row in rows}) == len(rows) for rows in groups):
            continue
        if best is None or len(distinct) < len(best[1]):
            best = (name, distinct)
    return best


def check_one_row_a_zone(raw: RawTable, roles: dict[str, str], labels: list[str]) -> None:
    """Refuse a table in which a zone has two rows.

    Raises
    ------
    ElectionError
        Names the zones, and the filter on the column that tells the rows apart.
    """
    key_columns = ["code"] if "code" in roles else [role for role in ("parent", "name") if role in roles]
    keys = list(zip(*(raw.columns[roles[role]].tolist() for role in key_columns)))
    groups: dict[tuple[Optional[str], ...], list[int]] = {}
    for row, key in enumerate(keys):
        if key[-1] is not None:
            groups.setdefault(key, []).append(row)
    several = [rows for rows in groups.values() if len(rows) > 1]
    if not several:
        return
    zones = some([labels[rows[0]] for rows in several], 6)
    apart = _tell_apart(raw, several, roles)
    if apart is not None:
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core",
                "{source}: {count} zones have several rows: {zones}. The column “{column}” tells them apart ({values}); choose one with "
                "FILTER, for instance {example}",
            ),
            source=raw.source,
            count=len(several),
            zones=zones,
            column=apart[0],
            values=some(apart[1], 6),
            example=_filter_example(apart[0], apart[1][0]),
        )
    raise ElectionError(
        QT_TRANSLATE_NOOP(
            "core", "{source}: {count} zones have several rows: {zones}. Choose one row a zone with FILTER, or another CODE_FIELD."
        ),
        source=raw.source,
        count=len(several),
        zones=zones,
    )


def _filter_example(column: str, value: str) -> str:
    return '"{}" = \'{}\''.format(column.replace('"', '""'), value.replace("'", "''"))


def _check_ballots(raw: RawTable, roles: dict[str, str], reading: Reading, notes: list[Message]) -> None:
    """Refuse two ballots in one table unless the user filtered it."""
    if "ballot" not in roles:
        return
    column = roles["ballot"]
    ballots = sorted({value for value in raw.columns[column].tolist() if value is not None})
    if len(ballots) < 2:
        return
    template = QT_TRANSLATE_NOOP(
        "core", "{source} holds several ballots, told apart by “{column}” ({values}). Choose one with FILTER, for instance {example}"
    )
    values = {
        "source": raw.source,
        "column": column,
        "values": some(ballots, 6),
        "example": _filter_example(column, ballots[0]),
    }
    if not reading.filtered:
        raise ElectionError(template, **values)
    notes.append(Message(template, values, warning=True))


def wide_lists(
    raw: RawTable, roles: dict[str, str], reading: Reading, registry: Registry, notes: list[Message]
) -> list[tuple[str, str, str]]:
    """Return the vote columns of a wide table as (column, code, how the code was found).

    The columns chosen; else those named ``votes_<CODE>``; else those whose header the registry knows, with any unknown
    column of whole numbers among or right after them; else all columns of whole numbers that play no other role.

    Raises
    ------
    ElectionError
        If no column can be a list.
    """
    known = registry.by_name()
    folded = {code.casefold(): code for code in registry.parties}
    taken: set[str] = {fields.OTHERS}
    found: list[tuple[str, str, str]] = []

    def registered_code(header: str) -> tuple[str, str] | None:
        code = folded.get(header.strip().casefold())
        if code is not None:
            return code, "code"
        code = known.get(normal_name(header))
        return (code, "name") if code is not None else None

    def add(column: str) -> None:
        header = fields.party_of(column) or column
        if fields.party_of(column) == fields.OTHERS:
            found.append((column, fields.OTHERS, "code"))
            return
        match = registered_code(header)
        if match is None and fields.party_of(column):
            match = header, "code"
        if match is None or match[0] in taken:
            match = free_code(header, taken | set(registry.parties)), "generated"
        taken.add(match[0])
        found.append((column, *match))

    columns = list(raw.columns)
    free = [column for column in columns if column not in roles.values()]
    chosen = reading.vote_fields or [column for column in free if fields.party_of(column)]
    if not chosen:
        matched = [column for column in free if registered_code(column)]
        if matched:
            places = [columns.index(column) for column in matched]
            end = max(places) + 1
            while end < len(columns) and columns[end] in free and _is_whole(raw.columns[columns[end]]):
                end += 1
            inside = set(columns[min(places) : end])
            chosen = [
                column for column in free if column in matched or (column in inside and _is_whole(raw.columns[column]))
            ]
        else:
            chosen = [
                column for column in free if _is_whole(raw.columns[column]) and not header_key(column).startswith("id")
            ]
            notes.append(
                Message(
                    QT_TRANSLATE_NOOP("core", "No column is named like a list of the registry; taken as lists: {columns}"),
                    {"columns": some(chosen, 40)},
                    warning=True,
                )
            )
    for column in chosen:
        if column not in raw.columns:
            raise ElectionError(
                QT_TRANSLATE_NOOP("core", "{source} has no column “{column}”. Columns: {columns}"),
                source=raw.source,
                column=column,
                columns=some(columns, 60),
            )
        add(column)
    if not found:
        raise ElectionError(
            QT_TRANSLATE_NOOP("core", "{source}: no column can be the votes of a list. Choose VOTE_FIELDS. Columns: {columns}"),
            source=raw.source,
            columns=some(columns, 60),
        )
    left = [column for column in free if column not in {each[0] for each in found}]
    if left:
        notes.append(Message(QT_TRANSLATE_NOOP("core", "Columns not read: {columns}"), {"columns": some(left, 40)}))
    generated = [f"{column} → {code}" for column, code, how in found if how == "generated"]
    if generated:
        notes.append(
            Message(
                QT_TRANSLATE_NOOP("core", "Lists that the registry does not know, with codes of their own: {lists}"),
                {"lists": some(generated, 40)},
                warning=True,
            )
        )
    return found


def _from_long(raw: RawTable, roles: dict[str, str]) -> tuple[RawTable, list[str]]:
    """Return a long table as a wide one, and its columns of votes.

    Raises
    ------
    ElectionError
        If a zone has two rows for one list, or its other figures differ between rows.
    """
    key_roles = [role for role in ("code", "parent", "name") if role in roles]
    keys = list(zip(*(raw.columns[roles[role]].tolist() for role in key_roles)))
    lists = raw.columns[roles["party"]].tolist()
    labels = _labels(raw, roles)
    zones: dict[tuple[Optional[str], ...], int] = {}
    row_zone = [zones.setdefault(key, len(zones)) for key in keys]
    parties: dict[str, int] = {}
    for name in lists:
        if name is not None:
            parties.setdefault(name, len(parties))
    votes = raw.columns[roles["votes"]]
    cells = np.full((len(zones), len(parties)), None, dtype=object)
    seen: set[tuple[int, str]] = set()
    twice = []
    for row, (zone, name) in enumerate(zip(row_zone, lists)):
        if name is None:
            if votes[row] is not None:
                raise ElectionError(
                    QT_TRANSLATE_NOOP("core", "{source}: row {row} ({zone}) has votes and no list in “{column}”."),
                    source=raw.source,
                    row=row + 1,
                    zone=labels[row],
                    column=roles["party"],
                )
            continue
        if (zone, name) in seen:
            twice.append(f"{labels[row]} – {name}")
        seen.add((zone, name))
        cells[zone, parties[name]] = votes[row]
    if twice:
        several = [row for row in range(len(raw)) if f"{labels[row]} – {lists[row]}" in set(twice)]
        apart = _tell_apart(raw, [several], {k: v for k, v in roles.items() if k not in ("party", "votes")})
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core", "{source}: a list has several rows in one zone: {cells}. Choose one ballot with FILTER{hint}."
            ),
            source=raw.source,
            cells=some(twice, 6),
            hint=f": {_filter_example(apart[0], apart[1][0])}" if apart else "",
        )
    first = np.full(len(zones), -1, dtype=np.int64)
    columns: dict[str, Texts] = {}
    for row in range(len(raw) - 1, -1, -1):
        first[row_zone[row]] = row
    at = np.array(row_zone, dtype=np.int64)
    for role, column in roles.items():
        if role in ("party", "votes"):
            continue
        values = raw.columns[column]
        columns[column] = values[first]
        differing = [labels[row] for row in np.flatnonzero(columns[column][at] != values)]
        if differing and role in _COUNT_ROLES:
            raise ElectionError(
                QT_TRANSLATE_NOOP("core", "{source}: the column “{column}” differs between the rows of one zone: {zones}"),
                source=raw.source,
                column=column,
                zones=some(sorted(set(differing)), 6),
            )
    for name, position in parties.items():
        columns[name] = cells[:, position]
    return RawTable(raw.source, columns), list(parties)


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
    _check_ballots(raw, roles, reading, notes)
    layout = reading.layout
    if layout == AUTO:
        layout = LONG if {"party", "votes"} <= set(roles) and not reading.vote_fields else WIDE
    if layout == LONG:
        missing = [role for role in ("party", "votes") if role not in roles]
        if missing:
            raise ElectionError(
                QT_TRANSLATE_NOOP("core", "{source}: a long table needs PARTY_FIELD and VOTES_FIELD. Columns: {columns}"),
                source=raw.source,
                columns=some(list(raw.columns), 60),
            )
        raw, lists = _from_long(raw, roles)
        reading = Reading(layout, reading.roles, lists, reading.filtered, reading.minor_below)
    roles = {role: column for role, column in roles.items() if role not in ("party", "votes")}
    if "code" not in roles and "name" not in roles:
        raise ElectionError(
            QT_TRANSLATE_NOOP("core", "{source}: neither a code nor a name of zones is recognised. Choose CODE_FIELD or NAME_FIELD. Columns: {columns}"),
            source=raw.source,
            columns=some(list(raw.columns), 60),
        )
    notes.append(
        Message(
            QT_TRANSLATE_NOOP("core", "Columns by role: {roles}"),
            {"roles": ", ".join(f"{role} = {column}" for role, column in roles.items())},
        )
    )
    labels = _labels(raw, roles)
    check_one_row_a_zone(raw, roles, labels)
    found = wide_lists(raw, roles, reading, registry, notes)

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
    for role in _COUNT_ROLES:
        columns[role] = np.full(len(raw), np.nan)
        if role in roles:
            columns[role] = _zone_counts(raw, roles[role], role, labels, notes)
    votes = {code: parse_counts(raw.columns[column], column, labels, raw.source) for column, code, _ in found}
    parties = [
        PartyRow(code, fields.party_of(column) or column, how, int(np.nansum(votes[code]))) for column, code, how in found
    ]
    votes, parties = _sum_minor(votes, parties, reading.minor_below, notes)
    columns.update({fields.vote_field(code): values for code, values in votes.items()})
    return Results(pd.DataFrame(columns, index=pd.RangeIndex(len(raw))), parties, notes)


def _zone_counts(raw: RawTable, column: str, role: str, labels: list[str], notes: list[Message]) -> NDArray[np.float64]:
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
        each.code for each in parties if minor_below > 0 and (each.votes * 100 < minor_below * total or each.code == fields.OTHERS)
    }
    if not minor - {fields.OTHERS}:
        return votes, parties
    matrix = np.column_stack([values for code, values in votes.items() if code in minor])
    others = np.where(np.isnan(matrix).all(axis=1), np.nan, np.nansum(matrix, axis=1))
    kept = {code: values for code, values in votes.items() if code not in minor}
    kept[fields.OTHERS] = others
    notes.append(
        Message(
            QT_TRANSLATE_NOOP("core", "{count} lists below {percent:g} % of all votes are summed into votes_OTHERS: {lists}"),
            {"count": len(minor), "percent": minor_below, "lists": some(sorted(minor), 40)},
        )
    )
    rows = [
        PartyRow(fields.OTHERS, each.published, "summed", each.votes) if each.code in minor else each for each in parties
    ]
    return kept, rows
