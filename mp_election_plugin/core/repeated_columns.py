"""Tables that set the lists of a zone side by side in numbered groups: Nuance 1, Voix 1, Nuance 2, Voix 2 ...

The number is a place on the ballot, and who stands there differs from zone to zone: such columns are no lists.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from .errors import QT_TRANSLATE_NOOP, ElectionError, Message, some
from .published import RawTable
from .roles import ROLES, header_key, says_percent

_NUMBERED = re.compile(r"(.*?[^\d\s_.-])[\s_.-]*(\d{1,3})", re.DOTALL)
_PERCENT = re.compile(
    r"\W*(?:en )?(?:[%٪]|pct|pourcentages?|pour ?cent|percent(?:age)?|(?:ال)?نسبة(?: المئوية)?)\W*", re.I
)
# What names a list, the best first; a candidate's name only where nothing else does.
_NAMES = (
    *("nuanceliste", "nuancedelaliste", "nuance", "nuancecandidat", *ROLES["party"]),
    *("libelledeliste", "libelleliste", "libelledelaliste", "libelleabregedeliste", "etiquette", "listeabregee"),
    *("nomcandidat", "candidat", "nomducandidat", "candidate", "candidatename", "nom", "name", "مترشح", "اسممترشح"),
)


def told_apart(names: Sequence[str]) -> list[str]:
    """Return the names of columns with those told apart that stand once for each list.

    A column “%” behind each list is called by the list before it; columns that repeat in one order, such as “Liste,
    Voix, Liste, Voix”, are numbered. All other names stay as they are, repeated or not.
    """
    if len(set(names)) == len(names):
        return list(names)
    twice = {name for name in names if names.count(name) > 1}
    if all(_PERCENT.fullmatch(name) for name in twice):
        found = [
            f"{name} {names[at - 1]}" if name in twice and at and names[at - 1] not in twice else name
            for at, name in enumerate(names)
        ]
        return found if len(set(found)) == len(found) and not twice & set(found) else list(names)
    first = next(at for at, name in enumerate(names) if name in twice)
    period = names.index(names[first], first + 1) - first
    group, rest = list(names[first : first + period]), len(names) - first
    whole = rest % period == 0 and group * (rest // period) == list(names[first:])
    if not whole or len(set(group)) < period or not _makes_groups(group):
        return list(names)
    return [*names[:first], *(f"{name} {at // period + 1}" for at, name in enumerate(names[first:]))]


def named_once(names: Sequence[str], unnamed: Sequence[int], numeric: Iterable[int]) -> list[str]:
    """Return the names of columns where a header names the columns of the first list only, and others follow it.

    Parameters
    ----------
    names : sequence of str
    unnamed : sequence of int
        Columns without a name.
    numeric : iterable of int
        Columns of figures: those of every list have to be figures in the same places.
    """
    first = len(names) - len(unnamed)
    if not unnamed or list(unnamed) != list(range(first, len(names))):
        return list(names)
    figures = set(numeric)
    for period in range(2, first):
        group = range(first - period, first)
        if len(unnamed) % period or not _makes_groups([names[at] for at in group]):
            continue
        if all((at in figures) == (at - period in figures) for at in unnamed):
            stems = [names[at] for at in group]
            numbered = [f"{stems[at % period]} {at // period + 1}" for at in range(period + len(unnamed))]
            return [*names[: first - period], *numbered]
    return list(names)


def _makes_groups(stems: Sequence[str]) -> bool:
    keys = {header_key(stem) for stem in stems if not says_percent(stem)}
    return bool(keys & set(ROLES["votes"]) and keys & set(_NAMES))


@dataclass(frozen=True)
class Groups:
    """Numbered groups of columns: each stem with its columns in the order of the numbers."""

    columns: dict[str, list[str]]
    votes: str
    names: list[str]


def _groups(raw: RawTable) -> Groups | None:
    """Return the numbered groups of a table, None where it has none with votes and with names of lists."""
    found: dict[str, dict[int, str]] = {}
    for column in raw.columns:
        match = _NUMBERED.fullmatch(column.strip())
        if match:
            found.setdefault(match[1].strip(), {})[int(match[2])] = column
    votes = [stem for stem in found if not says_percent(stem) and header_key(stem) in ROLES["votes"]]
    if len(votes) != 1 or len(found[votes[0]]) < 2:
        return None
    numbers = sorted(found[votes[0]])
    stems = {stem: [each[at] for at in numbers] for stem, each in found.items() if set(each) == set(numbers)}
    named = [stem for stem in stems if header_key(stem) in _NAMES]
    named.sort(key=lambda stem: _NAMES.index(header_key(stem)))
    named = [stem for stem in named if any(pd.notna(raw.columns[column]).any() for column in stems[stem])]
    return Groups(stems, votes[0], named) if named else None


def one_row_a_list(
    raw: RawTable, roles: dict[str, str | None], notes: list[Message]
) -> tuple[RawTable, dict[str, str | None]]:
    """Return a table of numbered groups as a long one, and the roles with the columns of lists and votes in it.

    Parameters
    ----------
    raw : RawTable
    roles : dict of str to str or None
        Columns that the user chose; a stem such as “Nuance” may stand for its columns.
    notes : list of Message
        Takes what was decided.

    Raises
    ------
    ElectionError
        If a column left beside the groups has the name of one of them.
    """
    groups = _groups(raw)
    if groups is None:
        return raw, roles
    of_groups = {column for columns in groups.columns.values() for column in columns}
    clash = [stem for stem in groups.columns if stem in raw.columns and stem not in of_groups]
    if clash:
        raise ElectionError(
            QT_TRANSLATE_NOOP("core", "{source}: lists have the names of columns: {names}. Rename those columns."),
            source=raw.source,
            names=some(clash),
        )
    party = roles.get("party") or _party(raw, groups)
    count = len(groups.columns[groups.votes])
    filled = [
        pd.notna(raw.columns[votes]) | np.logical_or.reduce([pd.notna(raw.columns[name]) for name in named])
        for votes, *named in zip(*(groups.columns[stem] for stem in (groups.votes, *groups.names)))
    ]
    # Zone by zone, as the file has them.
    cells = np.argwhere(np.column_stack(filled))
    kept = [stem for stem in groups.columns if header_key(stem) in ROLES["list_number"]]
    # Other names of the group would pass for those of zones.
    stems = list(dict.fromkeys([party, groups.votes, *kept])) if party in groups.columns else list(groups.columns)
    long = _long(raw, {stem: groups.columns[stem] for stem in stems}, of_groups, cells[:, 0], cells[:, 1])
    template = QT_TRANSLATE_NOOP(
        "core",
        "Up to {count} lists stand side by side in a row, in numbered columns: {columns}. Read as one row a list, "
        "named by “{party}”; another of {names} is chosen with PARTY_FIELD.",
    )
    values = {"count": count, "columns": some(list(groups.columns)), "party": party, "names": some(groups.names)}
    notes.append(Message(template, values, warning=True))
    return long, {"party": party, "votes": groups.votes, **{role: each for role, each in roles.items() if each}}


def _long(
    raw: RawTable,
    groups: dict[str, list[str]],
    of_groups: set[str],
    rows: NDArray[np.int64],
    places: NDArray[np.int64],
) -> RawTable:
    """Return the table with one row for each row and place of a list."""
    rest = {name: values for name, values in raw.columns.items() if name not in of_groups}
    kept = {name: cells for name, cells in raw.covered.items() if name not in of_groups}
    long = replace(raw, columns=rest, covered=kept).take(rows)
    columns, covered = dict(long.columns), dict(long.covered)
    for stem, each in groups.items():
        columns[stem] = np.column_stack([raw.columns[column] for column in each])[rows, places]
        merged = [raw.covered.get(column, np.zeros(len(raw), dtype=bool)) for column in each]
        covered[stem] = np.column_stack(merged)[rows, places]
    return RawTable(raw.source, columns, long.numbers, long.spellings, covered)


def _party(raw: RawTable, groups: Groups) -> str:
    """Return the names that are different within every row, the best such; else the best."""
    for stem in groups.names:
        names = pd.DataFrame({column: raw.columns[column] for column in groups.columns[stem]})
        if not any(len(set(row)) < len(row) for row in ([each for each in row if each] for row in names.to_numpy())):
            return stem
    return groups.names[0]
