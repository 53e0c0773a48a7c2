"""Which columns of a wide table are the votes of which list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from . import fields
from .errors import QT_TRANSLATE_NOOP, ElectionError, Message, some
from .list_headers import is_like_code, is_other_figure, is_total_column, list_named_in, says_list
from .numbers import Convention, find_convention, is_whole, parse_counts
from .party_matching import CODE, DECIDED, GENERATED, LOOSE, NAME, OWN_LIST, Found, PartyIndex
from .party_names import free_codes
from .party_table import refuse_two_columns
from .published import COUNT_ROLES, RawTable

# Columns no list can exceed, the tightest first.
_BOUNDS = ("valid", "voters", "registered")


VoteColumn = tuple[str, str, str]


@dataclass(frozen=True)
class _Wide:
    """A wide table, its columns by role, and what the registry knows."""

    raw: RawTable
    roles: dict[str, str]
    index: PartyIndex
    convention: Convention

    @property
    def free(self) -> list[str]:
        return [column for column in self.raw.columns if column not in self.roles.values()]

    def listed(self, column: str) -> str | None:
        """Return the list that a header names as votes and whose cells are whole numbers, else None."""
        named = list_named_in(column)
        return named if fields.party_of(column) or (named and self.could_be_list(column)) else None

    def could_be_list(self, column: str) -> bool:
        """Return whether a column nobody knows holds whole numbers and is not named like some other figure."""
        return not is_other_figure(column) and is_whole(self.raw.columns[column], self.convention)

    def counts(self, columns: list[str]) -> NDArray[np.float64]:
        """Return cells as numbers, NaN where blank or no number; shape (rows, columns)."""
        if not columns:
            return np.empty((len(self.raw), 0))
        return np.column_stack([parse_counts(self.raw.columns[column], self.convention).values for column in columns])


def counts_convention(
    raw: RawTable, roles: dict[str, str], vote_fields: list[str], index: PartyIndex, thousands: str, decimal: str
) -> Convention:
    """Return how the counts of a table are written, by all columns that are counts without doubt.

    Parameters
    ----------
    raw, roles, vote_fields, index
        As for `wide_lists`.
    thousands, decimal : str
        The user's word; empty where the figures decide.
    """
    columns = dict.fromkeys([roles[role] for role in (*COUNT_ROLES, "votes") if role in roles])
    for name in raw.columns:
        if name in vote_fields or list_named_in(name) or index.find(name).is_list:
            columns[name] = None
    cells = [raw.columns[name] for name in columns if name in raw.columns]
    return find_convention(cells, thousands=thousands or None, decimal=decimal or None)


def wide_lists(
    raw: RawTable,
    roles: dict[str, str],
    vote_fields: list[str],
    index: PartyIndex,
    convention: Convention,
    notes: list[Message],
    given: dict[str, Found] | None = None,
) -> list[VoteColumn]:
    """Return the vote columns of a wide table as (column, code, how the code was found).

    The columns chosen; else those named ``votes_<CODE>`` and those whose header the registry knows, with the unknown
    columns of whole numbers that are proved or likely to be lists; else, where the registry knows none, all columns of
    whole numbers that are not named like some other figure.

    Raises
    ------
    ElectionError
        If no column can be a list, or it cannot be told whether one is.
    """
    wide = _Wide(raw, roles, index, convention)
    _check_chosen(wide, vote_fields)
    chosen = vote_fields or _named(wide) or _recognised(wide, notes)
    found = _codes(wide, chosen, given or {})
    if not found:
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core", "{source}: no column can be the votes of a list. Choose VOTE_FIELDS. Columns: {columns}"
            ),
            source=raw.source,
            columns=some(list(raw.columns), 60),
        )
    read = {column for column, _, _ in found}
    left = [column for column in wide.free if column not in read]
    if left:
        notes.append(Message(QT_TRANSLATE_NOOP("core", "Columns not read: {columns}"), {"columns": some(left, 40)}))
    _say_doubtful(wide, [] if vote_fields else left, read, notes)
    second = [
        f"{column} ({meant})"
        for column, _, how in found
        if how == GENERATED and not given and (meant := wide.index.find(fields.party_of(column) or column).code)
    ]
    if second:
        template = QT_TRANSLATE_NOOP(
            "core",
            "Columns of a party whose code a surer or earlier column has: they stay lists of their own: {columns}",
        )
        notes.append(Message(template, {"columns": some(second)}, warning=True))
    generated = [f"{column} → {code}" for column, code, how in found if how == GENERATED]
    if generated:
        notes.append(
            Message(
                QT_TRANSLATE_NOOP("core", "Lists that the registry does not know, with codes of their own: {lists}"),
                {"lists": some(generated, 40)},
                warning=True,
            )
        )
    return found


def _say_doubtful(wide: _Wide, left: list[str], read: set[str], notes: list[Message]) -> None:
    """Say of which whole numbers beside columns named as votes it is not known that they are no list."""
    if not any(fields.party_of(column) for column in read) or _proved(wide, sorted(read), left) == []:
        return
    doubtful = [column for column in left if column not in fields.DERIVED and wide.could_be_list(column)]
    if doubtful:
        template = QT_TRANSLATE_NOOP(
            "core",
            "These columns of whole numbers are not named as votes and are not read: {columns}. If they are lists, "
            "name all lists in VOTE_FIELDS.",
        )
        notes.append(Message(template, {"columns": some(doubtful, 40)}, warning=True))


def _check_chosen(wide: _Wide, vote_fields: list[str]) -> None:
    for column in vote_fields:
        if column not in wide.raw.columns:
            raise ElectionError(
                QT_TRANSLATE_NOOP("core", "{source} has no column “{column}”. Columns: {columns}"),
                source=wide.raw.source,
                column=column,
                columns=some(list(wide.raw.columns), 60),
            )
    taken = wide.roles.values()
    repeated = sorted({column for column in vote_fields if vote_fields.count(column) > 1 or column in taken})
    if repeated:
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core",
                "{source}: VOTE_FIELDS names these columns twice, or they are no votes: {columns}. Take them out.",
            ),
            source=wide.raw.source,
            columns=some(repeated),
        )


def _named(wide: _Wide) -> list[str]:
    """Return the columns ``votes_<CODE>`` and those much like them, with the lists of the registry beside them."""
    named = [column for column in wide.free if wide.listed(column)]
    # A registry's list beside them is a list too: left out, its votes would be gone in silence.
    return [column for column in wide.free if named and (column in named or wide.index.find(column).is_list)]


def _recognised(wide: _Wide, notes: list[Message]) -> list[str]:
    """Return the columns that the registry knows, with those nobody knows that are lists all the same."""
    matched = [column for column in wide.free if wide.index.find(column).is_list]
    unknown = [column for column in wide.free if column not in matched and wide.could_be_list(column)]
    unknown = [column for column in unknown if not _is_sum(wide, column, matched, unknown)]
    if not matched:
        _refuse_impossible(wide, unknown)
        notes.append(
            Message(
                QT_TRANSLATE_NOOP("core", "No column is named like a list of the registry; taken as lists: {columns}"),
                {"columns": some(unknown, 40)},
                warning=True,
            )
        )
        return unknown
    order = list(wide.raw.columns)
    first, last = order.index(matched[0]), order.index(matched[-1])
    proved = _proved(wide, matched, unknown)
    if proved is None:
        # What stands before the lists is usually of the zone; a header like theirs makes it a list all the same.
        unknown = [column for column in unknown if order.index(column) > first or _looks_like_code(wide, column)]
        possible = [column for column in unknown if not _exceeds(wide, [*matched, column])]
        inside = [column for column in possible if order.index(column) < last or _looks_like_code(wide, column)]
        _refuse_doubtful(wide, matched, [column for column in possible if column not in inside])
        proved = inside
    return [column for column in wide.free if column in matched or column in proved]


def _looks_like_code(wide: _Wide, column: str) -> bool:
    """Return whether a header says “list” or is in capitals like a code, in a table that does not write all so."""
    if says_list(column):
        return True
    others = [header for header in wide.roles.values() if header.upper() != header]
    return bool(others) and is_like_code(column)


def _proved(wide: _Wide, matched: list[str], unknown: list[str]) -> list[str] | None:
    """Return the unknown columns that are lists where the published valid votes prove it, else None."""
    if "valid" not in wide.roles or not unknown:
        return None
    valid = wide.counts([wide.roles["valid"]])[:, 0]
    published = ~np.isnan(valid)
    if not published.any():
        return None
    for lists in ([], unknown):
        total = np.nansum(wide.counts([*matched, *lists]), axis=1)
        if (total == valid)[published].all():
            return lists
    return None


def _exceeds(wide: _Wide, lists: list[str]) -> str | None:
    """Return the column of valid votes, ballots cast or electors that the lists together exceed somewhere."""
    total = np.nansum(wide.counts(lists), axis=1)
    for role in _BOUNDS:
        if role in wide.roles:
            with np.errstate(invalid="ignore"):
                if (total > wide.counts([wide.roles[role]])[:, 0]).any():
                    return wide.roles[role]
    return None


def _is_sum(wide: _Wide, column: str, matched: list[str], unknown: list[str]) -> bool:
    """Return whether a column is, in every row, the sum of the lists: those of the registry, or all others too."""
    own = wide.counts([column])[:, 0]
    others = [each for each in unknown if each != column]
    return any(
        len(lists) > 1 and (own > 0).any() and (np.nansum(wide.counts(lists), axis=1) == own).all()
        for lists in (matched, [*matched, *others])
    )


def total_column(
    raw: RawTable,
    left: list[str],
    sums: NDArray[np.float64],
    convention: Convention,
    labels: Sequence[str],
    notes: list[Message],
) -> str | None:
    """Return the column beside the lists that is their sum in every row, which makes it the valid votes, else None.

    A column that is named a total and is no sum gets a warning: a list may be missing.
    """
    for column in left:
        own = parse_counts(raw.columns[column], convention).values
        if np.isnan(own).all():
            continue
        differing = np.flatnonzero(own != sums)
        if not len(differing) and (own > 0).any():
            template = QT_TRANSLATE_NOOP(
                "core", "Column “{column}” is the sum of the lists in each row: read as valid votes."
            )
            notes.append(Message(template, {"column": column}, warning=True))
            return column
        if is_total_column(column):
            template = QT_TRANSLATE_NOOP(
                "core",
                "Column “{column}” is not the sum of the lists in {count} zones: {zones}. A list may be missing, or "
                "a figure wrong.",
            )
            zones = some([labels[row] for row in differing])
            notes.append(Message(template, {"column": column, "count": len(differing), "zones": zones}, warning=True))
    return None


def _refuse_impossible(wide: _Wide, columns: list[str]) -> None:
    """Refuse columns that cannot all be lists, where the registry knows none of them."""
    bound = _exceeds(wide, columns)
    if bound is not None:
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core",
                "{source}: no column is named like a list of the registry, and these columns of whole numbers add up "
                "to more than “{bound}”, so they cannot all be lists: {columns}. Name the lists in VOTE_FIELDS, for "
                "instance {example}",
            ),
            source=wide.raw.source,
            bound=bound,
            columns=some(columns, 40),
            example=";".join(columns[:3]),
        )


def _refuse_doubtful(wide: _Wide, matched: list[str], doubtful: list[str]) -> None:
    """Refuse to guess about whole numbers after the last list, which may be votes or any other figure."""
    if doubtful:
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core",
                "{source}: the columns {columns} hold whole numbers and the registry does not know them: they may be "
                "lists or other figures. Name all lists in VOTE_FIELDS: {without} – or, with them: {whole}",
            ),
            source=wide.raw.source,
            columns=some([f"“{column}”" for column in doubtful]),
            without=";".join(matched),
            whole=";".join([*matched, *doubtful]),
        )


def _codes(wide: _Wide, columns: list[str], given: dict[str, Found]) -> list[VoteColumn]:
    """Give every vote column a list code of its own; of two that are one party the surer gets its code."""
    headers = {column: wide.listed(column) or column for column in columns}
    found: dict[str, Found] = {}
    for column, header in headers.items():
        match = given.get(column) or wide.index.find(header)
        # What a reading has called votes_<CODE> keeps its code.
        kept = fields.party_of(column) is not None and (match.code is None or match.tier > NAME)
        if header == fields.OTHERS or kept:
            match = Found(header, "code", CODE)
        found[column] = match
    # Databases do not tell votes_ABC from votes_abc.
    first: dict[str, str] = {}
    for column in sorted((each for each in columns if found[each].code), key=lambda each: found[each].tier):
        surer = first.setdefault(str(found[column].code).casefold(), column)
        if surer != column and found[surer].tier == DECIDED and found[column].tier < LOOSE:
            refuse_two_columns(wide.raw.source, surer, column, str(found[column].code))
    with_code = set(first.values())
    taken = {code.upper() for code in (fields.OTHERS, *first, *wide.index.registry.parties)}
    made = free_codes([headers[column] for column in columns if column not in with_code], taken)
    return [
        (column, str(found[column].code), found[column].method)
        if column in with_code
        else (column, made[headers[column]], OWN_LIST if found[column].method == OWN_LIST else GENERATED)
        for column in columns
    ]
