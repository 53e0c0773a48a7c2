"""Which columns of a wide table, and which rows of a long one, are the votes of which list."""

from __future__ import annotations

import numpy as np

from . import fields
from .errors import QT_TRANSLATE_NOOP, ElectionError, Message, some
from .names import normal_name
from .parties import Registry, free_code
from .published import COUNT_ROLES, RawTable, Texts, filter_example, header_key, is_whole, row_labels, tell_apart


def wide_lists(
    raw: RawTable, roles: dict[str, str], vote_fields: list[str], registry: Registry, notes: list[Message]
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
        # Databases do not tell votes_ABC from votes_abc.
        if match is None or match[0].casefold() in {code.casefold() for code in taken}:
            known_codes = {code.upper() for code in (*taken, *registry.parties)}
            match = free_code(header, known_codes), "generated"
        taken.add(match[0])
        found.append((column, *match))

    columns = list(raw.columns)
    free = [column for column in columns if column not in roles.values()]
    repeated = sorted({column for column in vote_fields if vote_fields.count(column) > 1 or column in roles.values()})
    if repeated:
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core",
                "{source}: VOTE_FIELDS names these columns twice, or they are no votes: {columns}. Take them out.",
            ),
            source=raw.source,
            columns=some(repeated),
        )
    named = [column for column in free if fields.party_of(column)]
    # A registry's list beside them is a list too: left out, its votes would be gone in silence.
    chosen = vote_fields or [column for column in free if named and (column in named or registered_code(column))]
    if not chosen:
        matched = [column for column in free if registered_code(column)]
        if matched:
            places = [columns.index(column) for column in matched]
            end = max(places) + 1
            while end < len(columns) and columns[end] in free and is_whole(raw.columns[columns[end]]):
                end += 1
            inside = set(columns[min(places) : end])
            chosen = [
                column for column in free if column in matched or (column in inside and is_whole(raw.columns[column]))
            ]
        else:
            chosen = [
                column for column in free if is_whole(raw.columns[column]) and not header_key(column).startswith("id")
            ]
            notes.append(
                Message(
                    QT_TRANSLATE_NOOP(
                        "core", "No column is named like a list of the registry; taken as lists: {columns}"
                    ),
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
            QT_TRANSLATE_NOOP(
                "core", "{source}: no column can be the votes of a list. Choose VOTE_FIELDS. Columns: {columns}"
            ),
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


def _one_spelling(names: list[str | None], registry: Registry) -> list[str | None]:
    """Return the list names with every spelling of one registered party as its first one in the table."""
    known = registry.by_name()
    folded = {code.casefold(): code for code in registry.parties}
    first: dict[str, str] = {}
    spelt: list[str | None] = []
    for name in names:
        code = None if name is None else folded.get(name.strip().casefold()) or known.get(normal_name(name))
        spelt.append(name if name is None or code is None else first.setdefault(code, name))
    return spelt


def long_to_wide(raw: RawTable, roles: dict[str, str], registry: Registry) -> tuple[RawTable, list[str]]:
    """Return a long table as a wide one, and its columns of votes.

    Raises
    ------
    ElectionError
        If a zone has two rows for one list, or its other figures differ between rows.
    """
    key_roles = [role for role in ("code", "parent", "name") if role in roles]
    keys = list(zip(*(raw.columns[roles[role]].tolist() for role in key_roles)))
    lists = _one_spelling(raw.columns[roles["party"]].tolist(), registry)
    labels = row_labels(raw, roles)
    zones: dict[tuple[str | None, ...], int] = {}
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
        groups: dict[tuple[int, str | None], list[int]] = {}
        for row, (zone, name) in enumerate(zip(row_zone, lists)):
            groups.setdefault((zone, name), []).append(row)
        several = [rows for rows in groups.values() if len(rows) > 1]
        apart = tell_apart(raw, several, {k: v for k, v in roles.items() if k not in ("party", "votes")})
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core", "{source}: a list has several rows in one zone: {cells}. Choose one ballot with FILTER{hint}."
            ),
            source=raw.source,
            cells=some(twice, 6),
            hint=f": {filter_example(apart[0], apart[1][0])}" if apart else "",
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
        if differing and role in COUNT_ROLES:
            raise ElectionError(
                QT_TRANSLATE_NOOP(
                    "core", "{source}: the column “{column}” differs between the rows of one zone: {zones}"
                ),
                source=raw.source,
                column=column,
                zones=some(sorted(set(differing)), 6),
            )
    clash = sorted(set(parties) & set(columns))
    if clash:
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core",
                "{source}: lists have the names of columns: {names}. Rename those columns.",
            ),
            source=raw.source,
            names=some(clash),
        )
    for name, position in parties.items():
        columns[name] = cells[:, position]
    return RawTable(raw.source, columns), list(parties)
