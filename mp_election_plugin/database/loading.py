"""From a join to what is stored: the figures of every zone, and zones for rows that are on no map."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pandas as pd

from ..core import fields
from ..core.aliases import Alias, alias_key, decisions
from ..core.dates import written_date
from ..core.joining import Join
from ..core.names import normal_name
from ..core.places import Places
from .connection import Database
from .records import Figures, Ledger, Unmatched
from .zones import Zone


def aliases_of(database: Database, level: str, vintage: str) -> list[Alias]:
    """Return the decisions kept for a level and vintage of zones."""
    return [
        Alias(name, parent or None, zone_code, decided_on, note)
        for name, parent, zone_code, decided_on, note in database.rows("aliases", (level, vintage))
    ]


def keep_aliases(database: Database, level: str, vintage: str, aliases: list[Alias]) -> int:
    """Keep decisions that are not there yet, or are decided anew; return how many they are.

    Of several on one name the one that counts, so that an older table takes nothing from a later decision.
    """
    kept = aliases_of(database, level, vintage)
    counts, _ = decisions([*kept, *aliases])
    known = {(each.name, each.parent or "", each.zone_code): written_date(each.decided_on) for each in kept}

    def is_news(each: Alias) -> bool:
        earlier = known.get((each.name, each.parent or "", each.zone_code))
        return earlier is None or written_date(each.decided_on) > earlier

    new = [
        (level, vintage, each.name, each.parent or "", each.zone_code, each.decided_on, each.note)
        for each in sorted(aliases, key=lambda each: written_date(each.decided_on))
        if each.zone_code and counts.get(alias_key(each.name, each.parent)) == each.zone_code and is_news(each)
    ]
    if new:
        database.many("put_alias", new)
        database.changed(["alias"])
    return len(new)


def made_zones(done: Join, zones: list[Zone], others: list[Zone]) -> list[Zone]:
    """Return a zone without geometry for each row that found none, under its own code where that is free.

    Parameters
    ----------
    done : Join
        The join of results to ``zones``.
    zones : list of Zone
    others : list of Zone
        Zones that other elections have made; the same place is the same zone in all of them.
    """
    taken, there = {zone.code for zone in zones}, {zone.code: zone for zone in others}
    known = {zone.parent_code: zone.parent_level for zone in zones if zone.parent_code is not None}
    named = _parents_by_name(zones)
    rows, made = done.rows, []
    for row in done.unmatched_rows.tolist():
        zone = _made_zone(rows, row, known, named)
        base, number = zone.code, 1
        while zone.code in taken or (zone.code in there and not _same_place(zone, there[zone.code], rows.codes[row])):
            number += 1
            zone = replace(zone, code=f"{base}~{number}")
        taken.add(zone.code)
        made.append(there.get(zone.code, zone))
    return made


def _parents_by_name(zones: list[Zone]) -> dict[str, str]:
    """Return the code of the parent that has a name, where one alone has it."""
    found: dict[str, set[str]] = {}
    for zone in zones:
        if zone.parent_code is not None and zone.parent_name:
            found.setdefault(normal_name(zone.parent_name), set()).add(zone.parent_code)
    return {name: next(iter(codes)) for name, codes in found.items() if len(codes) == 1}


def _made_zone(rows: Places, row: int, known: dict[str, str | None], named: dict[str, str]) -> Zone:
    base = rows.codes[row] or rows.name(row) or f"row {row + 1}"
    name, name_ar = (*(column[row] for column in rows.names[:2]), None, None)[:2]
    parents = [str(column[row]) for column in rows.parents if column[row]]
    # What is the code of a parent of other zones is one; all else that a row calls its parent is a name.
    parent_code = next((text for text in parents if text in known), None)
    if parent_code is None:
        parent_code = next((named[normal_name(text)] for text in parents if normal_name(text) in named), None)
    parent_name = next((text for text in reversed(parents) if text != parent_code), None)
    return Zone(base, name, name_ar, known[parent_code] if parent_code else None, parent_code, parent_name)


def _same_place(one: Zone, other: Zone, code: str | None) -> bool:
    """Return whether zones of one code are one: a name that stands for a code needs the same parent."""
    return one.code == code or (one.parent_code, one.parent_name) == (other.parent_code, other.parent_name)


def figures_of_join(
    done: Join, zones: list[Zone], others: list[Zone], table: pd.DataFrame, *, keep_unmatched: bool
) -> Figures:
    """Return the counts of all zones of a level, and of the zones made for rows that found none.

    Parameters
    ----------
    done : Join
        The join of a results table to ``zones``.
    zones, others : list of Zone
        Zones to join to, and those that other elections have made.
    table : DataFrame, one row a result row
        Counts and ``votes_<CODE>``, float with NaN.
    keep_unmatched : bool
        Whether rows that found no zone are kept as zones of their own.
    """
    made = made_zones(done, zones, others) if keep_unmatched else []
    order = np.concatenate([done.row_of_zone, done.unmatched_rows[: len(made)]])
    published = order >= 0
    at = np.where(published, order, 0)
    columns: dict[str, Any] = {}
    for name in table.columns:
        values = table[name].to_numpy(dtype=np.float64)[at]
        values[~published] = np.nan
        columns[name] = values
    return Figures([*zones, *made], pd.DataFrame(columns, index=pd.RangeIndex(len(order))), published)


def ledger_of(done: Join) -> Ledger:
    """Return the ledger of a join as it is kept."""
    return Ledger(**{name: getattr(done.ledger, name) for name in Ledger.__dataclass_fields__})


def unmatched_of(done: Join, reasons: dict[int, str]) -> list[Unmatched]:
    """Return the rows that found no zone as they are kept, with the close zone proposed."""
    rows: Places = done.rows
    proposals = {each.row: each for each in done.matching.proposals if not each.applied}
    found = []
    for row in done.unmatched_rows.tolist():
        near = proposals.get(row)
        votes = done.row_votes[row]
        found.append(
            Unmatched(
                row + 1,
                rows.name(row),
                rows.parent(row),
                rows.codes[row],
                None if np.isnan(votes) else int(votes),
                reasons.get(row),
                done.groups.codes[near.zone] if near is not None else None,
                float(near.score) if near is not None else None,
            )
        )
    return found


def main_columns(frame: pd.DataFrame, votes: dict[str, str]) -> pd.DataFrame:
    """Return the counts and votes of a results table under the names of the election layer."""
    counts = {name: frame[name].to_numpy() for name in fields.COUNTS if name in frame}
    return pd.DataFrame({**counts, **{field: frame[column].to_numpy() for field, column in votes.items()}})
