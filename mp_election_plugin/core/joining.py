"""The audited join: zones prepared, rows matched, votes counted in and out."""

from __future__ import annotations

import itertools
from collections import defaultdict
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from . import fields
from .errors import QT_TRANSLATE_NOOP, ElectionError, Message, some
from .matching import CODE_OR_NAME, Matching, match
from .names import normal_name
from .places import Places


@dataclass(frozen=True)
class ZoneGroups:
    """Features put together to zones: parts of one zone merged, shared codes told apart.

    Attributes
    ----------
    first : ndarray of int, shape (zones,)
        The feature whose attributes the zone has.
    group : ndarray of int, shape (features,)
        The zone of each feature.
    codes : list
        Codes of the zones; those shared by zones of different names are ``CODE~1``, ``CODE~2`` ...
    shared : set of int
        Zones whose code decides nothing.
    notes : list of Message
    """

    first: NDArray[np.int64]
    group: NDArray[np.int64]
    codes: list[str | None]
    shared: set[int]
    notes: list[Message]

    @property
    def merged(self) -> bool:
        """Whether any zone has several features."""
        return len(self.first) < len(self.group)


def group_zones(codes: list[str | None], names: list[str | None]) -> ZoneGroups:
    """Put features with one code and name together, and tell apart zones that share a code but not the name.

    Parameters
    ----------
    codes, names : list of str or None, one a feature

    Returns
    -------
    ZoneGroups
        Features without a code stay zones of their own.
    """
    count = len(codes)
    if None not in codes and len(set(codes)) == count:
        each = np.arange(count, dtype=np.int64)
        return ZoneGroups(each, each, list(codes), set(), [])
    by_key: dict[tuple[str, str], int] = {}
    group = np.empty(count, dtype=np.int64)
    first: list[int] = []
    by_code: dict[str, list[int]] = defaultdict(list)
    for feature, (code, name) in enumerate(zip(codes, names)):
        key = (code, normal_name(name or "")) if code else None
        if key is not None and key in by_key:
            group[feature] = by_key[key]
            continue
        zone = len(first)
        group[feature] = zone
        first.append(feature)
        if key is not None and code:
            by_key[key] = zone
            by_code[code].append(zone)
    zone_codes = [codes[feature] for feature in first]
    shared: set[int] = set()
    notes = []
    for code, zones in by_code.items():
        if len(zones) < 2:
            continue
        shared.update(zones)
        free = (f"{code}~{number}" for number in itertools.count(1) if f"{code}~{number}" not in by_code)
        for zone in zones:
            zone_codes[zone] = next(free)
        notes.append(
            Message(
                QT_TRANSLATE_NOOP(
                    "core",
                    "Code {code} is shared by zones of different names: {names}. The code decides nothing for them.",
                ),
                {"code": code, "names": some([names[first[zone]] or "–" for zone in zones])},
                warning=True,
            )
        )
    parts = np.bincount(group, minlength=len(first))
    several = np.flatnonzero(parts > 1)
    if len(several):
        labels = [
            f"{zone_codes[zone]} {names[first[zone]] or ''} ({parts[zone]})".replace("  ", " ") for zone in several
        ]
        notes.append(
            Message(
                QT_TRANSLATE_NOOP(
                    "core", "{count} zones have several features with one code and name, merged: {zones}"
                ),
                {"count": len(several), "zones": some(labels)},
                warning=True,
            )
        )
    without = sum(1 for code in zone_codes if not code)
    if without:
        notes.append(
            Message(
                QT_TRANSLATE_NOOP("core", "{count} zones have no code; only their name can match."),
                {"count": without},
                warning=True,
            )
        )
    return ZoneGroups(np.array(first, dtype=np.int64), group, zone_codes, shared, notes)


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
    """

    matching: Matching
    groups: ZoneGroups
    row_of_zone: NDArray[np.int64]
    unmatched_rows: NDArray[np.int64]
    row_votes: NDArray[np.float64]
    ledger: Ledger


def join(
    features: Places,
    rows: Places,
    votes: pd.DataFrame,
    *,
    mode: int = CODE_OR_NAME,
    aliases: dict[str, str] | None = None,
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
    if groups.merged or groups.shared:
        zones = Places(
            groups.codes,
            [[column[feature] for feature in groups.first] for column in features.names],
            [[column[feature] for feature in groups.first] for column in features.parents],
        )
    else:
        zones = features
    found = match(zones, rows, mode=mode, aliases=aliases, ignore_code=groups.shared)
    joined = found.zone >= 0
    if not joined.any():
        raise _nothing_joins(zones, rows)
    row_of_zone = np.full(len(zones), -1, dtype=np.int64)
    row_of_zone[found.zone[joined]] = np.flatnonzero(joined)
    matrix = votes.to_numpy(dtype=np.float64)
    row_votes = np.where(np.isnan(matrix).all(axis=1), np.nan, np.nansum(matrix, axis=1))
    ledger = Ledger(
        rows_in=len(rows),
        rows_joined=int(joined.sum()),
        rows_unmatched=int((~joined).sum()),
        votes_in=int(np.nansum(matrix)),
        votes_joined=int(np.nansum(matrix[joined])),
        votes_unmatched=int(np.nansum(matrix[~joined])),
        zones_without_result=int((row_of_zone == -1).sum()),
        suspicious=len(found.suspicious) + len(groups.shared),
    )
    return Join(found, groups, row_of_zone, np.flatnonzero(~joined), row_votes, ledger)


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
        Election-layer identity columns of the features, then columns carried along.
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
    zone_part = zone_frame if not groups.merged else zone_frame.iloc[groups.first].reset_index(drop=True)
    order = np.concatenate([join_result.row_of_zone, extra])
    n_zones = len(zone_part)
    total = n_zones + len(extra)
    columns: dict[str, object] = {}
    for name in zone_part.columns:
        values = zone_part[name].to_numpy()
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
            values = identity
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
    return pd.DataFrame(columns, index=pd.RangeIndex(total))


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
