"""Long tables, one row a list and zone, as wide ones."""

from __future__ import annotations

import numpy as np

from .errors import QT_TRANSLATE_NOOP, ElectionError, some
from .names import normal_name
from .parties import Registry
from .published import COUNT_ROLES, RawTable, Texts, filter_example, row_labels, tell_apart


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
