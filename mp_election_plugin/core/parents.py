"""Zones above that a table writes in rows of their own: as a banner over their zones, or in the row of their total."""

from __future__ import annotations

import re
from dataclasses import replace

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from .errors import QT_TRANSLATE_NOOP, Message, some
from .fields import PARENT_NAME
from .names import level_of, normal_name
from .numbers import clean, is_missing, read_number
from .published import RawTable, find_roles
from .sums import Rows, Total
from .total_names import is_total, name_of_group

_NEARLY_ALL = 0.95
_ABOVE = ("region", "province", "cercle", "constituency")
# What totals are told of that is no zone.
_NO_ZONE = re.compile(r"\b(?:urbaine?s?|rurale?s?|ruraux|hommes|femmes|men|women|etranger|bureaux|حضري|قروي)\b")


def banners_to_parents(raw: RawTable, notes: list[Message]) -> RawTable:
    """Return a table without the rows that only name the zone above the rows below them; these get it as their own.

    A row is such a banner where it has one cell, in a table that begins with one: where its zones have a code or name
    in another column, where it says that it is a province or the like and they do not, or where several each have
    zones. A name alone in any other row may be that of a zone without figures, which is said.

    Parameters
    ----------
    raw : RawTable
        Cells as text, in the order of the file.
    notes : list of Message
        Takes what was decided.
    """
    alone = _alone(raw)
    banner = {row: column for row, column in alone.items() if _is_name(raw.columns[column][row])}
    if not banner:
        return raw
    roles = find_roles(raw, {})
    rows = np.array(sorted(banner), dtype=np.int64)
    zones = np.setdiff1d(np.arange(len(raw)), np.fromiter(alone, dtype=np.int64))
    # Numbers of banners counted up to each row: 0 is above the first.
    over = np.searchsorted(rows, zones, side="right")
    texts = np.array([str(raw.columns[banner[row]][row]).rstrip(" :") for row in rows.tolist()], dtype=object)
    shown = some([f"{raw.number(row)} “{text}”" for row, text in zip(rows.tolist(), texts)], 12)
    if not len(zones) or not _are_banners(raw, roles, banner, zones, over):
        template = QT_TRANSLATE_NOOP(
            "core",
            "Rows with a name and nothing else, read as zones without figures: {rows}. If they head the rows below "
            "them, write the zone above into a column of its own; if they are no zones, leave them out with FILTER.",
        )
        notes.append(Message(template, {"rows": shown}, warning=True))
        return raw
    column = roles.get("parent", PARENT_NAME)
    own = raw.columns.get(column, np.full(len(raw), None, dtype=object))[zones]
    of_rows = np.array([None, *texts], dtype=object)[over]
    parents = np.where(pd.isna(own), of_rows, own)
    template = QT_TRANSLATE_NOOP(
        "core",
        "Rows that only name the zone above the rows below them, read as “{column}” of these and as no zones: {rows}",
    )
    notes.append(Message(template, {"column": column, "rows": shown}, warning=True))
    kept = raw.take(zones)
    return replace(kept, columns={**kept.columns, column: parents})


def _alone(raw: RawTable) -> dict[int, str]:
    """Return the rows with one filled cell, and its column."""
    rows = np.arange(len(raw))
    filled = np.zeros(len(raw), dtype=np.int64)
    place = np.full(len(raw), -1)
    names = list(raw.columns)
    # Votes stand last: hardly any row is left after their first column.
    for at in range(len(names) - 1, -1, -1):
        here = raw.columns[names[at]][rows] != None  # noqa: E711 - compared element by element
        filled[rows] += here
        place[rows[here]] = at
        rows = rows[filled[rows] < 2]
    return {row: names[place[row]] for row in rows.tolist() if filled[row] == 1}


def _is_name(text: str) -> bool:
    return not is_missing(text) and not is_total(text) and read_number(clean(text).rstrip("% ")) is None


def _are_banners(
    raw: RawTable, roles: dict[str, str], banner: dict[int, str], zones: Rows, over: NDArray[np.int64]
) -> bool:
    """Return whether all names that stand alone are of zones above."""
    rows = sorted(banner)
    # Above the first banner may stand a total, by its name or without any: one that is no sum is refused later.
    totals = np.array(
        [_total_like(raw, roles, row) or _nameless(raw, roles, row) for row in zones[over == 0].tolist()], dtype=bool
    )
    if not totals.all() or rows[-1] > zones[-1] or len(set(banner.values())) > 1:
        return False
    column = banner[rows[0]]
    if "parent" in roles:
        # With a column of its own a banner stands in it, or says it once more.
        own = raw.columns[roles["parent"]][zones]
        if column == roles["parent"]:
            return all(value is None for value in own.tolist())
        names = [normal_name(str(raw.columns[column][row])) for row in rows]
        return all(
            value is not None and normal_name(value) == names[at - 1] for value, at in zip(own.tolist(), over) if at
        )
    for other in [roles[role] for role in ("code", "name") if role in roles and roles[role] != column]:
        blank = zones[pd.isna(raw.columns[other][zones])].tolist()
        lacking = sum(raw.columns[column][row] is not None and not _total_like(raw, roles, row) for row in blank)
        if lacking <= (1 - _NEARLY_ALL) * len(zones) and len(blank) < len(zones):
            return True
    levels = [level_of(str(raw.columns[column][row])) for row in rows]
    of_zones = [level_of(value) for value in raw.columns[column][zones].tolist() if value is not None]
    if all(level in _ABOVE for level in levels) and 2 * sum(level in levels for level in of_zones) < len(of_zones):
        return True
    groups = len(np.unique(over[over > 0]))
    return groups > 1 and len(zones) >= 2 * groups


def _nameless(raw: RawTable, roles: dict[str, str], row: int) -> bool:
    return all(raw.columns[roles[role]][row] is None for role in ("code", "name", "parent") if role in roles)


def _total_like(raw: RawTable, roles: dict[str, str], row: int) -> bool:
    texts = [raw.columns[roles[role]][row] for role in ("code", "name", "parent") if role in roles]
    return any(text is not None and is_total(text) for text in texts)


def parents_of_totals(
    raw: RawTable,
    roles: dict[str, str],
    totals: list[Total],
    votes: NDArray[np.float64],
    notes: list[Message],
) -> tuple[RawTable, dict[str, str]]:
    """Return the table with the zones above that rows of totals name, in the rows that they sum, and its roles.

    Parameters
    ----------
    raw : RawTable
        With the rows of totals in it.
    roles : dict of str to str
    totals : list of Total
    votes : ndarray, shape (rows, lists)
        NaN where not published.
    notes : list of Message
        Takes what was decided.
    """
    leaves = np.setdiff1d(np.arange(len(raw)), [each.row for each in totals])
    parents = raw.columns[roles["parent"]].copy() if "parent" in roles else np.full(len(raw), None, dtype=object)
    if pd.notna(parents).all():
        return raw, roles
    given: dict[str, int] = {}
    lost: list[str] = []
    # Of nested totals the one of the fewest rows is that of the zone right above.
    for each in sorted(totals, key=lambda total: len(total.members)):
        text = _zone_of_total(raw, roles, each.row)
        members = each.members[parents[each.members] == None]  # noqa: E711 - compared element by element
        whole = len(each.members) == len(leaves)
        if not text or whole or not len(members):
            continue
        known = {normal_name(value) for value in parents[each.members].tolist() if value is not None}
        if _is_sum(votes, each) and known <= {normal_name(text)}:
            parents[members] = text
            given[text] = given.get(text, 0) + len(members)
        elif "parent" in roles:
            lost.append(text)
    several = len(given) > 1 or "parent" in roles
    if given and several:
        template = QT_TRANSLATE_NOOP(
            "core", "Zones above that only rows of totals name, read as those of the rows that they sum: {parents}"
        )
        shown = some([f"{text} ({count})" for text, count in given.items()], 12)
        notes.append(Message(template, {"parents": shown}, warning=True))
        column = roles.get("parent", PARENT_NAME)
        raw = replace(raw, columns={**raw.columns, column: parents})
        roles = {**roles, "parent": column}
    if lost:
        template = QT_TRANSLATE_NOOP(
            "core",
            "Zones above that only rows of totals name, and not those they sum: {parents}. The totals do not agree "
            "with their rows, so which zones are below them is not known. Write them into each row.",
        )
        notes.append(Message(template, {"parents": some(lost)}, warning=True))
    return raw, roles


def _zone_of_total(raw: RawTable, roles: dict[str, str], row: int) -> str:
    """Return the zone above that a row of totals names, empty for none."""
    for role in ("parent",) if "parent" in roles else ("name", "code"):
        text = raw.columns[roles[role]][row] if role in roles else None
        found = name_of_group(text) if text is not None else ""
        if found and not _NO_ZONE.search(normal_name(found)) and read_number(clean(found)) is None:
            return found
    return ""


def _is_sum(votes: NDArray[np.float64], total: Total) -> bool:
    own, sums = votes[total.row], np.nansum(votes[total.members], axis=0)
    return bool(np.nansum(own) > 0 and ((own == sums) | np.isnan(own)).all())
