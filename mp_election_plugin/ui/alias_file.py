"""The table that decisions are kept in: read, merged with new ones, written whole or not at all."""

from __future__ import annotations

import contextlib
import csv
import io
import os
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import Optional

from ..core.dates import after, written_date
from .decisions import alias_key
from .texts import tr

Record = dict[str, Optional[str]]


@dataclass(frozen=True)
class Scheme:
    """Columns of an alias table; ``value`` is what a name means, ``context`` where it means it."""

    columns: tuple[str, ...]
    value: str
    context: str
    # Columns with other names of the same place or party.
    other_names: tuple[str, ...] = ()

    def keys(self, record: Record) -> set[str]:
        """Return the keys under which an entry stands, one for each of its names."""
        names = [record.get(column) for column in ("name", *self.other_names)]
        return {alias_key(name, record.get(self.context)) for name in names if name}


ZONES = Scheme(("name", "parent", "zone_code", "decided_on", "note"), "zone_code", "parent", ("name_ar",))
PARTIES = Scheme(("name", "party", "election", "decided_on", "note"), "party", "election")


class AliasError(Exception):
    """An alias table that cannot be read or written; says which and why."""


def read_table(path: str, scheme: Scheme) -> tuple[list[str], list[Record]]:
    """Return the columns and entries of an alias table.

    Raises
    ------
    AliasError
        If the file cannot be read or is no such table.
    """
    try:
        with open(path, "rb") as file:
            raw = file.read()
    except OSError as error:
        raise AliasError(tr("{path} cannot be read: {error}").format(path=path, error=error.strerror)) from error
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        why = tr("it is not in UTF-8; save it as “CSV UTF-8”")
        raise AliasError(tr("{path} cannot be read: {error}").format(path=path, error=why)) from error
    head = text.split("\n", 1)[0]
    # Spreadsheets write semicolons or tabs where the comma is the decimal mark.
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=max(",;\t", key=head.count))
    columns = [column.strip() for column in next(lines, [])]
    of_names = bool(scheme.other_names) and {"name", *scheme.other_names} <= set(columns)
    if not of_names and not {"name", scheme.value} <= set(columns):
        raise _no_table(path, tr("the columns {columns} are needed").format(columns=f"name, {scheme.value}"))
    named = [column for column in columns if column]
    if len(set(named)) < len(named):
        raise _no_table(path, tr("a column stands twice in it"))
    records: list[Record] = []
    for line in lines:
        if any(cell for cell, column in zip_longest(line, columns) if not column):
            raise _no_table(path, tr("line {line} has more cells than the header").format(line=lines.line_num))
        if any(line):
            records.append({column: cell or None for column, cell in zip(columns, line) if column})
    return named, records


def _no_table(path: str, why: str) -> AliasError:
    return AliasError(tr("{path} is no table of decisions: {error}").format(path=path, error=why))


def merged(
    columns: Sequence[str], records: Sequence[Record], new: Iterable[Record], scheme: Scheme, now: str
) -> tuple[list[str], list[Record]]:
    """Add decisions to a table; nothing of it is lost, and what they replace is dated earlier.

    Parameters
    ----------
    columns, records
        The table so far.
    new : iterable of dict
        Decisions with ``name``, the context, the value and, if wanted, ``note``.
    scheme : Scheme
    now : str
        Date and time of the decisions, as `core.dates.written_date` gives it.
    """
    every = [*columns, *(name for name in scheme.columns if name not in columns)]
    result = [dict(record) for record in records]
    standing: dict[str, list[Record]] = {}
    for record in result:
        if record.get(scheme.value):
            for key in scheme.keys(record):
                standing.setdefault(key, []).append(record)
    for decision in new:
        (key,) = scheme.keys({name: decision.get(name) for name in scheme.columns})
        rivals = standing.get(key, [])
        latest = max((written_date(rival.get("decided_on")) for rival in rivals), default="")
        meant = {rival[scheme.value] for rival in rivals if written_date(rival.get("decided_on")) == latest}
        if meant == {decision[scheme.value]}:
            continue
        added = {**decision, "decided_on": after(now, latest)}
        result.append(added)
        standing.setdefault(key, []).append(added)
    return every, result


def write_table(path: str, columns: Sequence[str], records: Iterable[Record]) -> None:
    """Write a table as CSV, whole or not at all.

    Raises
    ------
    AliasError
        If it cannot be written; the earlier file is then as it was.
    """
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows([record.get(name) or "" for name in columns] for record in records)
    # The file itself where the path is a link to it.
    target, temporary = os.path.realpath(path), ""
    try:
        handle, temporary = tempfile.mkstemp(suffix=".tmp", dir=os.path.dirname(target))
        # With a byte order mark, since spreadsheets take a CSV without one for a local encoding.
        with open(handle, "w", encoding="utf-8-sig", newline="") as file:
            file.write(text.getvalue())
            file.flush()
            os.fsync(file.fileno())
        os.chmod(temporary, os.stat(target).st_mode & 0o777 if os.path.exists(target) else 0o644)
        os.replace(temporary, target)
    except OSError as error:
        with contextlib.suppress(OSError):
            os.remove(temporary)
        raise AliasError(tr("{path} cannot be written: {error}").format(path=path, error=error.strerror)) from error
