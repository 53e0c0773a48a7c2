"""Which columns of a wide table are the votes of which list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from . import fields
from .errors import QT_TRANSLATE_NOOP, ElectionError, Message, some
from .list_headers import is_total_column, list_named_in
from .numbers import Convention, find_convention, parse_counts
from .party_matching import CODE, DECIDED, GENERATED, LOOSE, NAME, OWN_LIST, Found, PartyIndex
from .party_names import free_codes
from .party_table import refuse_two_columns
from .published import RawTable
from .roles import COUNT_ROLES
from .unknown_lists import recognised
from .wide_tables import WideTable, proves_sum

VoteColumn = tuple[str, str, str]


@dataclass(frozen=True)
class Lists:
    """Which columns are lists, as far as it is known before the table is looked at.

    Parameters
    ----------
    chosen : tuple of str
        The columns of all lists, by the user's word; empty where they are to be found.
    expected : tuple of str
        The columns that were lists in an earlier table of the same make.
    others : tuple of str
        Columns of that table that were none.
    shares : str
        What their figures are: ``votes``, ``percent`` or ``fraction``; empty where it is to be found.
    """

    chosen: tuple[str, ...] = ()
    expected: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    shares: str = ""

    @property
    def named(self) -> list[str]:
        """The columns named, whoever names them."""
        return list(self.chosen or self.expected)


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
    lists: Lists,
    index: PartyIndex,
    convention: Convention,
    notes: list[Message],
    given: dict[str, Found] | None = None,
) -> list[VoteColumn]:
    """Return the vote columns of a wide table as (column, code, how the code was found).

    The columns chosen; else those expected, those named ``votes_<CODE>`` and those whose header the registry knows,
    with the unknown columns of whole numbers that are proved or likely to be lists; else, where none of these is there,
    all columns of whole numbers that are not named like some other figure.

    Raises
    ------
    ElectionError
        If no column can be a list, or it cannot be told whether one is.
    """
    wide = WideTable(raw, roles, index, convention, lists.others)
    _check_chosen(wide, list(lists.chosen))
    chosen = list(lists.chosen) or _not_chosen(wide, lists, notes)
    found = _codes(wide, chosen, given or {})
    if not found:
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core", "{source}: no column can be the votes of a list. Choose VOTE_FIELDS. Columns: {columns}"
            ),
            source=raw.source,
            columns=some(list(raw.columns), 60),
        )
    _say(wide, lists, found, notes, alone=not given)
    return found


def _not_chosen(wide: WideTable, lists: Lists, notes: list[Message]) -> list[str]:
    """Return the columns of lists where the user does not name them all."""
    expected = [column for column in lists.expected if column in wide.free]
    named = [column for column in wide.free if wide.listed(column)]
    known = [column for column in wide.free if column in expected or wide.index.find(column).is_list]
    gone = [column for column in lists.expected if column not in expected]
    if lists.expected and (not expected or (len(gone) > len(expected) and wide.proved(known, []) is None)):
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core",
                "{source}: the recipe does not fit: of its {count} columns of lists these are not there: {gone}. "
                "Choose another recipe, or name the lists in VOTE_FIELDS. Columns: {columns}",
            ),
            source=wide.raw.source,
            count=len(lists.expected),
            gone=some(gone, 40),
            columns=some(list(wide.raw.columns), 60),
        )
    # A registry's list beside them is a list too: left out, its votes would be gone in silence.
    both = [column for column in wide.free if column in named or column in known]
    found = both if named else recognised(wide, known, notes)
    new = [column for column in found if lists.expected and column not in expected]
    for columns, template in (
        (gone, QT_TRANSLATE_NOOP("core", "Lists of the recipe that the table does not have: {columns}")),
        (new, QT_TRANSLATE_NOOP("core", "Lists that the recipe does not have, read as well: {columns}")),
    ):
        if columns:
            notes.append(Message(template, {"columns": some(columns, 40)}, warning=True))
    return found


def possible_lists(wide: WideTable, found: list[VoteColumn]) -> list[str]:
    """Return the columns that were not read as lists and could be taken for some."""
    read = {column for column, _, _ in found}
    return [
        column
        for column in wide.free
        if column not in read and (wide.index.find(column).is_list or wide.could_be_list(column))
    ]


def _say(wide: WideTable, lists: Lists, found: list[VoteColumn], notes: list[Message], *, alone: bool) -> None:
    """Say which columns are not read, and which lists have codes of their own; ``alone``: by the registry alone."""
    read = {column for column, _, _ in found}
    left = [column for column in [*wide.free, *wide.others] if column not in read and column in wide.raw.columns]
    if left:
        notes.append(Message(QT_TRANSLATE_NOOP("core", "Columns not read: {columns}"), {"columns": some(left, 40)}))
    if not lists.chosen:
        _say_doubtful(wide, [column for column in wide.free if column not in read], read, notes)
    second = [
        f"{column} ({meant})"
        for column, _, how in found
        if how == GENERATED and alone and (meant := wide.index.find(wide.listed(column) or column).code)
    ]
    generated = [f"{column} → {code}" for column, code, how in found if how == GENERATED]
    for texts, most, template in (
        (
            second,
            10,
            QT_TRANSLATE_NOOP(
                "core",
                "Columns of a party whose code a surer or earlier column has: they stay lists of their own: {columns}",
            ),
        ),
        (
            generated,
            40,
            QT_TRANSLATE_NOOP("core", "Lists that the registry does not know, with codes of their own: {columns}"),
        ),
    ):
        if texts:
            notes.append(Message(template, {"columns": some(texts, most)}, warning=True))


def _say_doubtful(wide: WideTable, left: list[str], read: set[str], notes: list[Message]) -> None:
    """Say of which whole numbers beside columns named as votes it is not known that they are no list."""
    if not any(list_named_in(column) for column in read) or wide.proved(sorted(read), left) == []:
        return
    doubtful = [column for column in left if column not in fields.DERIVED and wide.could_be_list(column)]
    if doubtful:
        template = QT_TRANSLATE_NOOP(
            "core",
            "These columns of whole numbers are not named as votes and are not read: {columns}. If they are lists, "
            "name all lists in VOTE_FIELDS.",
        )
        notes.append(Message(template, {"columns": some(doubtful, 40)}, warning=True))


def _check_chosen(wide: WideTable, vote_fields: list[str]) -> None:
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


def total_column(
    raw: RawTable,
    left: list[str],
    cells: NDArray[np.float64],
    convention: Convention,
    labels: Sequence[str],
    notes: list[Message],
) -> str | None:
    """Return the column beside the lists that is their sum in every row, which makes it the valid votes, else None.

    ``cells`` are the votes, of shape (rows, lists). A column that is named a total and is no sum gets a warning: a list
    may be missing.
    """
    sums = np.nansum(cells, axis=1)
    for column in left:
        own = parse_counts(raw.columns[column], convention).values
        if np.isnan(own).all():
            continue
        differing = np.flatnonzero(own != sums)
        if proves_sum(column, own, cells):
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


def _codes(wide: WideTable, columns: list[str], given: dict[str, Found]) -> list[VoteColumn]:
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
