"""Columns of whole numbers that nobody knows: lists, other figures, or a doubt that the user has to settle."""

from __future__ import annotations

from .errors import QT_TRANSLATE_NOOP, ElectionError, Message, some
from .list_headers import is_unnamed, says_list
from .wide_tables import WideTable


def recognised(wide: WideTable, known: list[str], notes: list[Message]) -> list[str]:
    """Return the columns that are known to be lists, with those nobody knows that are lists all the same.

    Published sums decide where they can. Else a column between two lists is one, and one that is named like a list or
    a code; any other column of whole numbers may be one, and is refused, unless its figures show that it is none.

    Raises
    ------
    ElectionError
        If a column may be a list or not, or the columns cannot all be lists; names them.
    """
    unknown = [column for column in wide.free if column not in known and wide.could_be_list(column)]
    unknown = [column for column in unknown if not wide.is_sum(column, known, unknown)]
    proved = wide.proved(known, unknown)
    if proved is None:
        proved = _likely(wide, known, unknown, notes) if known else _all(wide, unknown, notes)
    elif not known:
        _say_taken(proved, notes)
    return [column for column in wide.free if column in known or column in proved]


def _likely(wide: WideTable, known: list[str], unknown: list[str], notes: list[Message]) -> list[str]:
    """Return the unknown columns that are lists by where they stand or what they are called."""
    order = {column: at for at, column in enumerate(wide.raw.columns)}
    first, last = order[known[0]], order[known[-1]]
    inside = [column for column in unknown if first < order[column] < last and not is_unnamed(column)]
    sure = [column for column in unknown if column in inside or says_list(column)]
    of_zone = [column for column in unknown if column not in sure and wide.is_of_zone(column)]
    possible = [column for column in unknown if column not in of_zone]
    impossible = [column for column in possible if wide.exceeds(column, known)]
    possible = [column for column in possible if column not in impossible]
    damaged = [column for column in wide.free if column not in known and wide.could_be_damaged(column)]
    lists = [column for column in possible if column in inside or wide.looks_like_list(column)]
    lists += [column for column in damaged if first < order[column] < last or wide.looks_like_list(column)]
    _say_none(of_zone, impossible, [column for column in damaged if column not in lists], notes)
    _refuse_doubtful(wide, known, lists, [column for column in possible if column not in lists])
    return lists


def _all(wide: WideTable, unknown: list[str], notes: list[Message]) -> list[str]:
    """Return the columns of whole numbers of a table in which no list is known."""
    of_zone = [column for column in unknown if not says_list(column) and wide.is_of_zone(column)]
    lists = [column for column in unknown if column not in of_zone]
    if not lists:
        return []
    unnamed = [column for column in lists if is_unnamed(column)]
    _refuse_doubtful(wide, [], [column for column in lists if column not in unnamed], unnamed)
    damaged = [column for column in wide.free if wide.could_be_damaged(column)]
    _say_none(of_zone, [], damaged, notes)
    bound = wide.bound_exceeded(lists)
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
            columns=some(lists, 40),
            example=";".join(lists[:3]),
        )
    _say_taken(lists, notes)
    return lists


def _say_taken(columns: list[str], notes: list[Message]) -> None:
    template = QT_TRANSLATE_NOOP("core", "No column is named like a list of the registry; taken as lists: {columns}")
    notes.append(Message(template, {"columns": some(columns, 40)}, warning=True))


def _say_none(of_zone: list[str], impossible: list[str], damaged: list[str], notes: list[Message]) -> None:
    """Say which columns of whole numbers are no lists by their figures, and why."""
    for columns, template in (
        (
            of_zone,
            QT_TRANSLATE_NOOP(
                "core",
                "These columns of whole numbers are not read as lists, since their figures are codes, years, only 0 "
                "and 1, numbers of rows or the same all over a group of zones: {columns}. If they are lists, name all "
                "lists in VOTE_FIELDS.",
            ),
        ),
        (
            impossible,
            QT_TRANSLATE_NOOP(
                "core",
                "These columns of whole numbers are not read as lists, since the lists would have more votes with them "
                "than there are ballots or electors: {columns}. If they are lists, name all lists in VOTE_FIELDS.",
            ),
        ),
        (
            damaged,
            QT_TRANSLATE_NOOP(
                "core",
                "These columns are not read as lists, since some of their cells are negative or fractions and most "
                "are whole numbers: {columns}. If they are lists, name all lists in VOTE_FIELDS and correct the cells.",
            ),
        ),
    ):
        if columns:
            notes.append(Message(template, {"columns": some(columns, 40)}, warning=True))


def _refuse_doubtful(wide: WideTable, known: list[str], lists: list[str], doubtful: list[str]) -> None:
    """Refuse to guess about whole numbers beside the lists, which may be votes or any other figure."""
    for column in doubtful:
        wide.check(column)
    if doubtful:
        without = [column for column in wide.raw.columns if column in known or column in lists]
        whole = [column for column in wide.raw.columns if column in without or column in doubtful]
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core",
                "{source}: the columns {columns} hold whole numbers and the registry does not know them: they may be "
                "lists or other figures. Name all lists in VOTE_FIELDS: {without} – or, with them: {whole}",
            ),
            source=wide.raw.source,
            columns=some([f"“{column}”" for column in doubtful]),
            without=";".join(without),
            whole=";".join(whole),
        )
