"""Long tables, one row a list and zone, as wide ones."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Callable

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from .ballots import filter_example, refuse_parts, tell_apart
from .errors import QT_TRANSLATE_NOOP, ElectionError, Message, some
from .names import normal_name
from .numbers import Convention, Texts, is_missing, parse_counts
from .party_matching import Found, PartyIndex
from .published import RawTable, refuse_merged, row_labels
from .roles import COUNT_ROLES, OF_LISTS, count_role
from .spellings import one_list, tell_slots_apart
from .total_names import is_total

AskConvention = Callable[[], Convention]
_BALLOTS = re.compile(r"(?:bulletins|votes|suffrages|voix)? ?(?:blancs?|nuls?|exprimes?|annules)\b")


def _zone_of_rows(raw: RawTable, roles: dict[str, str]) -> NDArray[np.int64]:
    """Return the number of each row's zone, in the order in which the zones come first."""
    zone = np.zeros(len(raw), dtype=np.int64)
    for role in ("code", "parent", "name"):
        if role in roles:
            part, distinct = pd.factorize(raw.columns[roles[role]])
            zone, _ = pd.factorize(zone * (len(distinct) + 1) + part + 1)
    return zone


def _names_of_rows(
    raw: RawTable, roles: dict[str, str], zone: NDArray[np.int64], convention: AskConvention, index: PartyIndex
) -> tuple[NDArray[np.int64], list[str], set[str]]:
    """Return the number of each row's name, -1 where blank, the names, and those that tell lists of one name apart."""
    written, spelt = pd.factorize(raw.columns[roles["party"]])
    # Blanks around a name are no spelling of their own.
    number, names = pd.factorize(np.array([name.strip() or None for name in spelt.tolist()] + [None], dtype=object))
    number = number[written]
    listed = number >= 0
    if not pd.Series(zone[listed] * len(names) + number[listed]).duplicated().any():
        return number, names.tolist(), set()
    place = pd.factorize(raw.columns[roles["parent"]])[0] if "parent" in roles else np.zeros_like(zone)
    votes = parse_counts(raw.columns[roles["votes"]], convention()).values
    numbers = raw.columns[roles["list_number"]].tolist() if "list_number" in roles else None
    of_rows = [names[each] if each >= 0 else None for each in number.tolist()]
    told_apart, own = tell_slots_apart(of_rows, zone, place, votes, numbers, index)
    number, names = pd.factorize(np.array(told_apart, dtype=object))
    return number, names.tolist(), own


def without_seats_of_lists(
    raw: RawTable, roles: dict[str, str], chosen: Iterable[str | None], notes: list[Message]
) -> dict[str, str]:
    """Return the columns by role without seats that are those of each list, and not of the zone.

    Seats to fill stand in every row of a zone, or in cells merged over its rows; seats won differ from list to list.
    """
    column = roles.get("seats")
    if column is None or column in chosen:
        return roles
    frame = pd.DataFrame({"zone": _zone_of_rows(raw, roles), "seats": raw.columns[column]})
    merged = raw.covered.get(column)
    if merged is not None:
        frame = frame[~merged | frame["seats"].notna()]
    if (frame.groupby("zone")["seats"].nunique(dropna=False) < 2).all():
        return roles
    template = QT_TRANSLATE_NOOP(
        "core",
        "Column “{column}” differs between the rows of one zone: seats of each list, not read. If they are those of "
        "the zone, choose it with SEATS_FIELD.",
    )
    notes.append(Message(template, {"column": column}, warning=True))
    return {role: name for role, name in roles.items() if role != "seats"}


def long_to_wide(
    raw: RawTable, roles: dict[str, str], index: PartyIndex, convention: AskConvention, notes: list[Message]
) -> tuple[RawTable, list[str], dict[str, Found]]:
    """Return a long table as a wide one, its columns of votes, and what each name of a list was found to be.

    How the votes are written is asked only where they are needed, to order lists of one name: they may be shares.

    Raises
    ------
    ElectionError
        If a zone has two rows for one list, or its other figures differ between rows.
    """
    labels = row_labels(raw, roles)
    zone = _zone_of_rows(raw, roles)
    number, names, own = _names_of_rows(raw, roles, zone, convention, index)
    if own:
        template = QT_TRANSLATE_NOOP(
            "core", "Several lists of one name in one zone are told apart by a number behind their name: {lists}"
        )
        notes.append(Message(template, {"lists": some(sorted(own), 12)}, warning=True))
    votes = raw.columns[roles["votes"]]
    listed = np.flatnonzero(number >= 0)
    for row in np.flatnonzero(number < 0).tolist():
        if votes[row] is not None:
            raise ElectionError(
                QT_TRANSLATE_NOOP("core", "{source}: row {row} ({zone}) has votes and no list in “{column}”."),
                source=raw.source,
                row=raw.number(row),
                zone=labels[row],
                column=roles["party"],
            )
    _refuse_no_lists(raw, roles["party"], names)
    _refuse_two_rows(
        raw, roles, pd.DataFrame({"row": listed, "cell": zone[listed] * max(len(names), 1) + number[listed]}), labels
    )
    count = int(zone.max()) + 1
    first = np.empty(count, dtype=np.int64)
    first[zone[::-1]] = np.arange(len(raw) - 1, -1, -1)
    spelt = one_list(names, zone[listed], number[listed], index, [labels[row] for row in first.tolist()], notes, own)
    lists = spelt.lists
    party = spelt.of_name[number[listed]]
    cell = zone[listed] * max(len(lists), 1) + party
    columns: dict[str, Texts] = {}
    for role, column in roles.items():
        if role in OF_LISTS:
            continue
        values = raw.columns[column]
        if role not in COUNT_ROLES:
            columns[column] = values[first]
            continue
        known = _known(values)
        columns[column] = _said_once(values, known, zone, count)
        shared = raw.covered.get(column, np.zeros(len(raw), dtype=bool)) & pd.isna(columns[column])[zone]
        # One figure in merged cells of several zones is that of none of them.
        refuse_merged(replace(raw, covered={column: shared}), [column], labels)
        _refuse_differing(raw, column, known & (columns[column][zone] != values), labels)
    clash = sorted(set(lists) & set(columns))
    if clash:
        raise ElectionError(
            QT_TRANSLATE_NOOP("core", "{source}: lists have the names of columns: {names}. Rename those columns."),
            source=raw.source,
            names=some(clash),
        )
    cells = np.full(count * len(lists), None, dtype=object)
    cells[cell] = votes[listed]
    cells = cells.reshape(count, len(lists))
    for position, name in enumerate(lists):
        columns[name] = cells[:, position]
    spellings: dict[str, Texts] = {}
    for which in np.flatnonzero(np.bincount(spelt.of_name, minlength=len(lists)) > 1).tolist():
        rows = listed[party == which]
        written = np.full(count, None, dtype=object)
        written[zone[rows]] = np.array(names, dtype=object)[number[rows]]
        spellings[lists[which]] = written
    numbers = None if raw.numbers is None else raw.numbers[first]
    return RawTable(raw.source, columns, numbers, spellings), lists, spelt.found


def _known(values: Texts) -> NDArray[np.bool_]:
    """Return in which rows a figure stands."""
    codes, texts = pd.factorize(values)
    known = np.array([*(not is_missing(text) for text in texts), False])
    return np.asarray(known[codes], dtype=np.bool_)


def _said_once(values: Texts, known: NDArray[np.bool_], zone: NDArray[np.int64], count: int) -> Texts:
    """Return the first figure of each zone: tables may give it in one row of the zone and leave the others blank."""
    found = np.full(count, None, dtype=object)
    rows = np.flatnonzero(known)[::-1]
    found[zone[rows]] = values[rows]
    return found


def _refuse_no_lists(raw: RawTable, column: str, lists: list[str]) -> None:
    """Refuse rows of totals and of ballots among those of lists: their figures would pass for votes."""
    wrong = [name for name in lists if is_total(name) or count_role(name) or _BALLOTS.match(normal_name(name))]
    if wrong:
        quoted = ", ".join("'{}'".format(name.replace("'", "''")) for name in wrong)
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core",
                "{source}: some rows are no lists by their “{column}”: {names}. Leave them out with FILTER: {example}",
            ),
            source=raw.source,
            column=column,
            names=some(wrong),
            example='"{}" NOT IN ({})'.format(column.replace('"', '""'), quoted),
        )


def _refuse_two_rows(raw: RawTable, roles: dict[str, str], rows: pd.DataFrame, labels: Sequence[str]) -> None:
    """Refuse two rows for one list in one zone, with the filter that chooses one of them."""
    several = rows[rows["cell"].duplicated(keep=False)]
    if several.empty:
        return
    groups = several.groupby("cell", sort=False)["row"].agg(list).tolist()
    of_zones = {role: name for role, name in roles.items() if role not in OF_LISTS}
    refuse_parts(raw, of_zones, groups, labels)
    apart = tell_apart(raw, groups, of_zones)
    names = raw.columns[roles["party"]]
    raise ElectionError(
        QT_TRANSLATE_NOOP(
            "core", "{source}: a list has several rows in one zone: {cells}. Choose one ballot with FILTER{hint}."
        ),
        source=raw.source,
        cells=some([f"{labels[group[0]]} – {names[group[0]]}" for group in groups], 6),
        hint=f": {filter_example(apart[0], apart[1][0])}" if apart else "",
    )


def _refuse_differing(raw: RawTable, column: str, differs: NDArray[np.bool_], labels: Sequence[str]) -> None:
    if differs.any():
        raise ElectionError(
            QT_TRANSLATE_NOOP("core", "{source}: the column “{column}” differs between the rows of one zone: {zones}"),
            source=raw.source,
            column=column,
            zones=some(sorted({labels[row] for row in np.flatnonzero(differs).tolist()}), 6),
        )
