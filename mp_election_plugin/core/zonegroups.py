"""Features put together to zones: parts of one zone merged, shared codes told apart."""

from __future__ import annotations

import itertools
from collections import defaultdict
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .errors import QT_TRANSLATE_NOOP, Message, some
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
