"""The audited join: zones prepared, rows matched, votes counted in and out."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from . import fields
from .aliases import Alias, decisions, is_table_of_names, restored, with_other_names
from .errors import QT_TRANSLATE_NOOP, ElectionError, Message, some
from .evidence import Elsewhere, Finding, figures_of
from .frames import frame_of
from .matching import CODE_OR_NAME, Matching, match
from .places import Places
from .plausibility import examine
from .totals import totals_without_zone
from .zonegroups import ZoneGroups, group_zones, put_together

__all__ = ["Elsewhere", "Join", "Ledger", "ZoneGroups", "group_zones", "join", "joined_columns", "put_together"]


@dataclass(frozen=True)
class Ledger:
    """Rows and votes in, joined and not: ``in = joined + unmatched``, to the unit."""

    rows_in: int
    rows_joined: int
    rows_unmatched: int
    votes_in: int
    votes_joined: int
    votes_unmatched: int
    zones_without_result: int
    suspicious: int


@dataclass(frozen=True)
class Join:
    """The outcome of a join.

    Attributes
    ----------
    matching : Matching
    groups : ZoneGroups
    row_of_zone : ndarray of int, shape (zones,)
        Result row of each zone, -1 where it has none.
    unmatched_rows : ndarray of int
        Result rows that found no zone.
    row_votes : ndarray, shape (rows,)
        Votes of all lists of each row; NaN where the row publishes none.
    ledger : Ledger
    zones, rows : Places
        The zones, parts put together, and the rows as they were matched.
    findings : list of Finding
        What speaks against single joins.
    """

    matching: Matching
    groups: ZoneGroups
    row_of_zone: NDArray[np.int64]
    unmatched_rows: NDArray[np.int64]
    row_votes: NDArray[np.float64]
    ledger: Ledger
    zones: Places
    rows: Places
    findings: list[Finding]


def join(
    features: Places,
    rows: Places,
    votes: pd.DataFrame,
    *,
    mode: int = CODE_OR_NAME,
    aliases: dict[str, str] | None = None,
    table: list[Alias] | None = None,
    counts: pd.DataFrame | None = None,
    elsewhere: Elsewhere | None = None,
) -> Join:
    """Join result rows to zones and account for every row and vote.

    Parameters
    ----------
    features : Places
        Features of the zone layer.
    rows : Places
        Rows of the results table.
    votes : DataFrame, shape (rows, lists)
        Votes, NaN for missing.
    mode, aliases
        As in `matching.match`.
    table : list of Alias, optional
        Decisions and names as kept in a table, instead of ``aliases``.
    counts : DataFrame, shape (rows, counts), optional
        ``registered``, ``voters``, ``valid`` where the rows have them.
    elsewhere : Elsewhere, optional
        What the joins are compared with.

    Raises
    ------
    ElectionError
        If no row finds a zone, or two rows find the same.
    """
    if len(features) == 0 or len(rows) == 0:
        raise ElectionError(
            QT_TRANSLATE_NOOP("core", "There is nothing to join: {zones} zones and {rows} result rows."),
            zones=len(features),
            rows=len(rows),
        )
    blank: list[str | None] = [None] * len(features)
    groups = group_zones(list(features.codes), list(features.names[0]) if features.names else blank)
    zones = features
    if groups.merged or groups.shared:
        zones = replace(features.take(groups.first.tolist()), codes=groups.codes)
    notes: list[Message] = []
    if table is not None:
        table, notes = restored(table, zones, rows)
        aliases, unclear = decisions(table)
        notes += unclear
        rows = with_other_names(rows, table)
    found = match(
        zones,
        rows,
        mode=mode,
        aliases=aliases,
        ignore_code=groups.shared,
        all_aliases_matter=not is_table_of_names(table or []),
    )
    found.notes[:0] = notes
    joined = found.zone >= 0
    if not joined.any():
        raise _nothing_joins(zones, rows)
    row_of_zone = np.full(len(zones), -1, dtype=np.int64)
    row_of_zone[found.zone[joined]] = np.flatnonzero(joined)
    matrix = votes.to_numpy(dtype=np.float64)
    row_votes = np.where(np.isnan(matrix).all(axis=1), np.nan, np.nansum(matrix, axis=1))
    figures = figures_of(groups, zones, votes, row_votes, counts, elsewhere or Elsewhere())
    findings = examine(found, zones, rows, groups.shared, figures)
    found.notes += _two_systems(found)
    found.notes += totals_without_zone(_identity(rows), matrix, np.flatnonzero(~joined), rows.label)
    ledger = Ledger(
        rows_in=len(rows),
        rows_joined=int(joined.sum()),
        rows_unmatched=int((~joined).sum()),
        votes_in=int(np.nansum(matrix)),
        votes_joined=int(np.nansum(matrix[joined])),
        votes_unmatched=int(np.nansum(matrix[~joined])),
        zones_without_result=int((row_of_zone == -1).sum()),
        suspicious=len({each.zone for each in findings}),
    )
    return Join(found, groups, row_of_zone, np.flatnonzero(~joined), row_votes, ledger, zones, rows, findings)


def _identity(rows: Places) -> dict[str, NDArray[np.object_]]:
    """Return the columns that say which zone a row is, as `totals` takes them."""
    columns: dict[str, list[str | None]] = {
        "code": list(rows.codes),
        "name": rows.first_names(),
        **{f"parent_{number}": list(column) for number, column in enumerate(rows.parents)},
    }
    return {role: np.array(texts, dtype=object) for role, texts in columns.items() if any(texts)}


def _two_systems(found: Matching) -> list[Message]:
    """Return a note where so many codes name another zone than the names do that they are of another system."""
    against = len(found.suspicious)
    if against < 3:
        return []
    by_code = sum(1 for row, method in enumerate(found.method) if method == "code" and row not in found.suspicious)
    if against < by_code:
        return []
    text = QT_TRANSLATE_NOOP(
        "core",
        "{against} codes name other zones than their names do, {by_code} the same: the codes of zones and results are "
        "of two systems. Join by name, or choose other code fields.",
    )
    return [Message(text, {"against": against, "by_code": by_code}, warning=True)]


def _nothing_joins(zones: Places, rows: Places) -> ElectionError:
    def examples(places: Places) -> str:
        return some([places.label(row) for row in range(min(4, len(places)))])

    return ElectionError(
        QT_TRANSLATE_NOOP(
            "core",
            "No result row finds a zone. Zones look like: {zones}. Results look like: {rows}. Choose other code or "
            "name fields, "
            "or let names match too.",
        ),
        zones=examples(zones),
        rows=examples(rows),
    )


def joined_columns(
    join_result: Join,
    zone_frame: pd.DataFrame,
    result_frame: pd.DataFrame,
    rows: Places,
    *,
    keep_unmatched: bool = True,
) -> pd.DataFrame:
    """Put the columns of an election layer together: all zones, then the result rows that found none.

    Parameters
    ----------
    join_result : Join
    zone_frame : DataFrame
        Election-layer identity columns of the zones, parts put together, then columns carried along.
    result_frame : DataFrame
        Election-layer columns of the result rows.
    rows : Places
        Codes, names and parents of the result rows.
    keep_unmatched : bool
        Whether rows without zone follow.

    Returns
    -------
    DataFrame
        Counts come from the results, identity from the zone where there is one.
    """
    groups, found = join_result.groups, join_result.matching
    extra = join_result.unmatched_rows if keep_unmatched else np.empty(0, dtype=np.int64)
    order = np.concatenate([join_result.row_of_zone, extra])
    n_zones = len(zone_frame)
    total = n_zones + len(extra)
    columns: dict[str, object] = {}
    for name in zone_frame.columns:
        values = zone_frame[name].to_numpy()
        if name == fields.ZONE_CODE:
            values = np.array(groups.codes, dtype=object)
        if len(extra):
            numeric = values.dtype.kind == "f"
            tail = np.full(len(extra), np.nan) if numeric else np.full(len(extra), None, dtype=object)
            values = np.concatenate([values, tail])
        columns[name] = values
    none = order == -1
    at = np.where(none, 0, order)
    for name in result_frame.columns:
        source = result_frame[name].to_numpy()
        values = source[at]
        values[none] = np.nan if values.dtype.kind == "f" else None
        if name in fields.IDENTITY and name in columns:
            # Of a zone the layer says who it is; only what has no zone is named by its row.
            identity = np.asarray(columns[name], dtype=object)
            identity[n_zones:] = values[n_zones:]
            if name in (fields.PARENT_CODE, fields.PARENT_NAME):
                # A parent that the layer leaves open is the one that the results give.
                blank = pd.isna(identity)
                identity[blank] = values[blank]
            values = identity
        elif name == fields.SEATS and name in columns:
            # Seats that the results do not publish are those of the zone.
            values = np.where(np.isnan(values), np.asarray(columns[name], dtype=np.float64), values)
        columns[name] = values
    if len(extra) and fields.ZONE_CODE in columns:
        columns[fields.ZONE_CODE] = _unique_codes(np.asarray(columns[fields.ZONE_CODE], dtype=object), n_zones)
    keys = np.array(
        [code or next((c[row] for c in rows.names if c[row]), None) for row, code in enumerate(rows.codes)],
        dtype=object,
    )
    methods = np.array(found.method, dtype=object)
    columns[fields.MATCH_METHOD] = np.where(none, "none", methods[at])
    columns[fields.MATCH_SCORE] = np.where(none, np.nan, found.score[at])
    key_column = keys[at]
    key_column[none] = None
    columns[fields.MATCH_KEY] = key_column
    return frame_of(columns, total)


def _unique_codes(codes: NDArray[np.object_], n_zones: int) -> NDArray[np.object_]:
    """Return the codes with those of rows without zone kept only where no zone and no other row has them."""
    taken = set(codes[:n_zones].tolist())
    for position in range(n_zones, len(codes)):
        code = codes[position]
        if code in taken:
            codes[position] = None
        elif code is not None:
            taken.add(code)
    return codes
