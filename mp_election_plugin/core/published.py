"""A published table as it is read: cells as text, columns by role, counts parsed, doubtful rows refused."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .errors import QT_TRANSLATE_NOOP, ElectionError, some
from .numbers import Texts
from .roles import COUNT_ROLES, ROLES, SYMBOL, count_key, header_key, says_percent, two_scripts, whole_key


@dataclass(frozen=True)
class RawTable:
    """A table as published: header texts and cells as text, None where blank.

    ``numbers`` are the rows of the file, counted from 1, that the rows of the table come from. ``spellings`` are, for
    columns of lists that the file writes in several ways, the way it does so in each row. ``covered`` are, by column,
    the cells that share one figure with others, since they are merged.
    """

    source: str
    columns: dict[str, Texts]
    numbers: NDArray[np.int64] | None = None
    spellings: dict[str, Texts] = field(default_factory=dict)
    covered: dict[str, NDArray[np.bool_]] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(next(iter(self.columns.values()))) if self.columns else 0

    def take(self, rows: NDArray[np.int64]) -> RawTable:
        """Return the table with only some rows."""
        numbers = None if self.numbers is None else self.numbers[rows]
        columns, spellings = (
            {name: values[rows] for name, values in each.items()} for each in (self.columns, self.spellings)
        )
        covered = {name: cells[rows] for name, cells in self.covered.items()}
        return RawTable(self.source, columns, numbers, spellings, covered)

    def number(self, row: int) -> int:
        """Return the row of the file, counted from 1, that a row comes from."""
        return row + 1 if self.numbers is None else int(self.numbers[row])


def find_roles(raw: RawTable, given: Mapping[str, str | None]) -> dict[str, str]:
    """Return the column of each role: the one given, else the first whose header is known and which is not blank.

    A role given as None has no column, whatever the headers.

    Raises
    ------
    ElectionError
        If a column given does not exist.
    """
    # A figure in percent is no count: “Votants (%)” are no voters.
    names = [name for name in raw.columns if not says_percent(name)]
    # A header in two scripts that say the same is known by either.
    said = [(part, name) for name in names for part in (name, *two_scripts(name))]
    by_key: dict[str, str] = {}
    for key_of in (header_key, whole_key):
        for part, name in said:
            by_key.setdefault(key_of(part), name)
    by_count: dict[str, str] = {}
    for part, name in said:
        by_count.setdefault(count_key(part), name)
    roles = {}
    for role, column in given.items():
        if column is None:
            continue
        if column not in raw.columns:
            raise ElectionError(
                QT_TRANSLATE_NOOP("core", "{source} has no column “{column}”. Columns: {columns}"),
                source=raw.source,
                column=column,
                columns=some(list(raw.columns), 60),
            )
        roles[role] = column
    for role, keys in ROLES.items():
        if role in given:
            continue
        found = [by_key.get(key) for key in keys]
        found += [by_count.get(key) for key in keys if role in COUNT_ROLES]
        for column_found in found:
            if column_found is None or column_found in roles.values():
                continue
            filled = (value for value in raw.columns[column_found].tolist() if value is not None)
            symbol = role == "code" and header_key(column_found) == SYMBOL
            if any(not symbol or any(map(str.isdigit, value)) for value in filled):
                roles[role] = column_found
                break
    return roles


def blank_columns(raw: RawTable, role: str) -> list[str]:
    """Return the columns whose header is that of a role and which are blank in every row."""
    named = [name for name in raw.columns if header_key(name) in ROLES[role]]
    return [name for name in named if all(value is None for value in raw.columns[name].tolist())]


class RowLabels(Sequence[str]):
    """What to call each row in a message: code and name, or its number. Made when asked for: tables are long."""

    def __init__(self, raw: RawTable, columns: list[str]) -> None:
        self._raw, self._columns = raw, [raw.columns[name] for name in columns]

    def __len__(self) -> int:
        return len(self._raw)

    def __getitem__(self, row: Any) -> Any:
        parts = [column[row] for column in self._columns]
        return " ".join(part for part in parts if part) or f"row {self._raw.number(row)}"


def row_labels(raw: RawTable, roles: dict[str, str]) -> RowLabels:
    """Return what to call each row in a message."""
    return RowLabels(raw, [roles[role] for role in ("code", "name") if role in roles])


def refuse_merged(raw: RawTable, columns: Sequence[str], labels: Sequence[str]) -> None:
    """Refuse figures that stand for several zones or lists, since their cells are merged."""
    wrong = [
        f"{column} ({some([labels[row] for row in np.flatnonzero(raw.covered[column]).tolist()], 4)})"
        for column in columns
        if column in raw.covered and raw.covered[column].any()
    ]
    if wrong:
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core",
                "{source}: merged cells hold one figure for several zones or lists: {cells}. Split them and write the "
                "figure of each, or leave those rows out with FILTER.",
            ),
            source=raw.source,
            cells=some(wrong, 6),
        )
