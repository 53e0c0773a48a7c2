"""Features put together to zones: parts of one zone merged, shared codes told apart."""

from __future__ import annotations

import itertools
from collections import defaultdict
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from .carrying import common_values
from .errors import QT_TRANSLATE_NOOP, Message, some
from .frames import frame_of
from .names import normal_name


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


def put_together(frame: pd.DataFrame, groups: ZoneGroups) -> tuple[pd.DataFrame, list[Message]]:
    """Return the columns of zones out of those of their features, and what is said where the parts of one disagree.

    What one part leaves open is what the others say. Where they say different things a figure is neither the first nor
    the sum (it may be that of each part, or of the whole zone), so it is missing; of texts the first is kept.

    Parameters
    ----------
    frame : DataFrame, one row a feature
    groups : ZoneGroups

    Returns
    -------
    frame : DataFrame, one row a zone
    notes : list of Message
    """
    if not groups.merged:
        return frame, []
    labels = [str(code or "–") for code in groups.codes]
    figures: list[str] = []
    texts: list[str] = []
    columns: dict[str, object] = {}
    for name in frame.columns:
        values = [_plain(value) for value in frame[name].tolist()]
        if any(isinstance(value, list) for value in values):
            columns[name] = frame[name].to_numpy()[groups.first]
            continue
        common, clashes = common_values(values, groups.group, labels)
        if clashes and all(value is None or _is_figure(value) for value in values):
            figures += [f"{name} {each}" for each in clashes]
        elif clashes:
            texts += [f"{name} {each}" for each in clashes]
            common = _first_known(values, groups.group, common)
        columns[name] = common.astype(np.float64) if frame[name].dtype.kind == "f" else common
    notes = []
    if figures:
        template = QT_TRANSLATE_NOOP(
            "core",
            "The features of one zone have different figures; which is that of the zone is not known, so it is left "
            "empty: {cells}",
        )
        notes.append(Message(template, {"cells": some(figures, 30)}, warning=True))
    if texts:
        template = QT_TRANSLATE_NOOP("core", "The features of one zone differ, the first is kept: {cells}")
        notes.append(Message(template, {"cells": some(texts, 30)}, warning=True))
    return frame_of(columns, len(groups.first)), notes


def _plain(value: Any) -> Any:
    """Return a value with NaN as None and whole numbers without their ``.0``, as messages show them."""
    if value is None or value != value:
        return None
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _is_figure(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _first_known(values: list[object], group: NDArray[np.int64], common: NDArray[np.object_]) -> NDArray[np.object_]:
    """Return the one value of each zone, and of those that have several the first."""
    found = common.copy()
    for zone, value in zip(group.tolist(), values):
        if found[zone] is None:
            found[zone] = value
    return found
