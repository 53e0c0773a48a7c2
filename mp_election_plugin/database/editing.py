"""Corrections of what elections, levels and parties are called, each with an entry in the log of edits."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timezone
from typing import Any

from ..core.errors import QT_TRANSLATE_NOOP, ElectionError, some
from . import catalogue
from .connection import Database
from .maps import name_maps

# Columns that can be corrected: keys of the tables are what results refer to, and stay.
COLUMNS = {
    "election": ("name", "date", "body", "ballot", "law", "note"),
    "level": ("name", "rank"),
    "party": ("name", "name_fr", "name_ar", "colour"),
}


_UNKNOWN = {
    "election": QT_TRANSLATE_NOOP("core", "The database has no election “{code}”. Elections: {known}"),
    "level": QT_TRANSLATE_NOOP("core", "The database has no level “{code}” to correct. Levels: {known}"),
    "party": QT_TRANSLATE_NOOP("core", "The database has no party “{code}”. Parties: {known}"),
}


@dataclass(frozen=True)
class Edit:
    """One column corrected."""

    column: str
    old: Any
    new: Any


def _rows(database: Database, item: str) -> dict[str, dict[str, Any]]:
    """Return what the database has of an item, by its id or code."""
    if item == "election":
        return {each.id: vars(each) for each in catalogue.elections(database)}
    if item == "level":
        return {each.code: vars(each) for each in catalogue.levels(database)}
    names = ("code", *COLUMNS["party"])
    return {row[0]: dict(zip(names, row)) for row in database.rows("parties")}


def edit(database: Database, item: str, code: str, values: dict[str, Any]) -> list[Edit]:
    """Correct an election, level or party, in a transaction of the caller.

    Parameters
    ----------
    database : Database
    item : {"election", "level", "party"}
    code : str
        Its id or code.
    values : dict
        New values by column, of those in `COLUMNS`; None empties a column. What is not given stays.

    Returns
    -------
    list of Edit
        What was another value before. Where nothing was, nothing is written.

    Raises
    ------
    ElectionError
        If the database has none of that code; lists those it has.
    """
    known = _rows(database, item)
    if code not in known:
        raise ElectionError(_UNKNOWN[item], code=code, known=some(sorted(known), 60) or "–")
    old = known[code]
    edits = [Edit(name, old[name], value) for name, value in values.items() if old[name] != value]
    if not edits:
        return []
    new = {**old, **values}
    database.rows(f"edit_{item}", (*(new[name] for name in COLUMNS[item]), code))
    at = datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    database.insert(
        "edit_log",
        ["at", "item", "code", "field", "old_value", "new_value"],
        [(at, item, code, each.column, _text(each.old), _text(each.new)) for each in edits],
    )
    if item != "party" and "name" in {each.column for each in edits}:
        name_maps(database, **{item: code})
    database.changed([item, "edit_log"])
    return edits


def _text(value: Any) -> str | None:
    return None if value is None else str(value)
