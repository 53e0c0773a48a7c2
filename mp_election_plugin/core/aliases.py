"""Decisions of the user about which zone a name means, kept in a table and replayed; and tables of names."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace

from .codes import CodeIndex, Column
from .dates import unread_dates, written_date
from .errors import QT_TRANSLATE_NOOP, Message, some
from .names import normal_name
from .places import Places, Texts, distinct_names


@dataclass(frozen=True)
class Alias:
    """One decision: the zone that a name, within a parent, means.

    A row with ``name_ar`` is one of a table of names: the two names are of one place. Its ``zone_code`` may be missing,
    or be none of the layer's: then the one name still stands for the other.
    """

    name: str
    parent: str | None = None
    zone_code: str | None = None
    decided_on: str | None = None
    note: str | None = None
    name_ar: str | None = None

    @property
    def names(self) -> list[str]:
        return [text for text in (self.name, self.name_ar) if text]


def alias_key(name: str | None, parent: str | None) -> str:
    """Return the key under which a matching decision is kept: normal forms of name and parent."""
    return f"{normal_name(name or '')}|{normal_name(parent or '')}"


def row_keys(rows: Places, row: int) -> list[str]:
    """Return the keys under which a decision on a row may stand; with its parent before without.

    A row without a name has its code for one.
    """
    parents = [None, *(column[row] for column in rows.parents)]
    names = distinct_names(rows, row) or [rows.codes[row] or ""]
    return [alias_key(name, parent) for name in names if name for parent in reversed(parents)]


def unread_names(names: Iterable[str | None]) -> list[Message]:
    """Return a note of the names in a table of decisions whose letters were lost in reading it."""
    broken = [name for name in names if name and "\ufffd" in name]
    if not broken:
        return []
    template = QT_TRANSLATE_NOOP(
        "core",
        "{count} names of the table of decisions have letters that cannot be read: {names}. Save it as CSV in UTF-8.",
    )
    return [Message(template, {"count": len(broken), "names": some(broken, 5)}, warning=True)]


def decisions(table: Iterable[Alias]) -> tuple[dict[str, str], list[Message]]:
    """Return zone codes by `alias_key`; of two decisions on one name the later one, of undated ones neither.

    Returns
    -------
    codes : dict
    notes : list of Message
        Names decided twice, and names and dates that cannot be read.
    """
    table = list(table)
    notes = unread_names(name for alias in table for name in alias.names)
    notes += unread_dates(alias.decided_on for alias in table)
    found: dict[str, list[Alias]] = defaultdict(list)
    for alias in table:
        if alias.zone_code:
            for name in alias.names:
                found[alias_key(name, alias.parent)].append(alias)
    codes: dict[str, str] = {}
    unclear = []
    for key, rivals in found.items():
        latest = max(written_date(alias.decided_on) for alias in rivals)
        meant = {alias.zone_code for alias in rivals if written_date(alias.decided_on) == latest}
        code = meant.pop()
        if meant or not code:
            unclear.append(rivals[0].name)
        else:
            codes[key] = code
    if not unclear:
        return codes, notes
    text = QT_TRANSLATE_NOOP(
        "core",
        "{count} names of the alias table mean several zones: {names}. None is applied; give the parent, or the date "
        "in decided_on.",
    )
    return codes, [*notes, Message(text, {"count": len(unclear), "names": some(unclear, 5)}, warning=True)]


def restored(table: Iterable[Alias], zones: Places, rows: Places) -> tuple[list[Alias], list[Message]]:
    """Return entries whose codes lost something in a spreadsheet (``1051`` for ``01051``) with those they had.

    Codes of zones are compared with those of the layer, parents and the codes of rows without a name with those of the
    results, each with the care that `codes.CodeIndex` takes.

    Returns
    -------
    table : list of Alias
    notes : list of Message
        What was read as what.
    """
    table = list(table)
    nameless = [row for row in range(len(rows)) if not distinct_names(rows, row)]
    known: dict[str, list[Texts]] = {
        "zone_code": [zones.codes],
        "parent": rows.parents,
        "name": [[rows.codes[row] for row in nameless]],
    }
    changed: dict[str, str] = {}
    for field, columns in known.items():
        codes = dict.fromkeys(text for column in columns for text in column if text)
        forms = {normal_name(code) for code in codes} if field != "zone_code" else set()
        index, given = CodeIndex({code: at for at, code in enumerate(codes)}), list(codes)
        written = {text for alias in table if (text := getattr(alias, field))}
        lost = {text for text in written if text not in codes and normal_name(text) not in forms and _has_digit(text)}
        column = Column.of(written)
        found = {text: given[at] for text in lost if (at := index.find(text, column)[0]) >= 0}
        table = [replace(each, **{field: found.get(getattr(each, field), getattr(each, field))}) for each in table]
        changed.update(found)
    if not changed:
        return table, []
    text = QT_TRANSLATE_NOOP(
        "core", "{count} codes of the alias table are read as those of the zones or results that they mean: {pairs}"
    )
    pairs = some([f"{old} → {new}" for old, new in sorted(changed.items())], 5)
    return table, [Message(text, {"count": len(changed), "pairs": pairs})]


def _has_digit(text: str) -> bool:
    return any(map(str.isdigit, text))


def with_other_names(rows: Places, table: Iterable[Alias]) -> Places:
    """Return rows with the other name that a table of names gives them, as one more column of names.

    A name that the table has for several places is given to none of them.
    """
    other: dict[str, set[str]] = defaultdict(set)
    for alias in table:
        if alias.name_ar and alias.name:
            other[alias_key(alias.name, alias.parent)].add(alias.name_ar)
            other[alias_key(alias.name_ar, alias.parent)].add(alias.name)
    if not other:
        return rows
    column = []
    for row in range(len(rows)):
        meant: set[str] = next((other[key] for key in row_keys(rows, row) if key in other), set())
        column.append(next(iter(meant)) if len(meant) == 1 else None)
    return replace(rows, names=[*rows.names, column])


def is_table_of_names(table: Iterable[Alias]) -> bool:
    """Return whether an alias table is one of names rather than of decisions: most of it need not be used."""
    return any(alias.name_ar for alias in table)
