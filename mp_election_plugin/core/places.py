"""Zones and result rows as places with codes, names and parents, and an index to find zones by them."""

from __future__ import annotations

import difflib
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Optional

from .names import may_be_same, normal_code, normal_name, spelling_key

Texts = Sequence[Optional[str]]


@dataclass(frozen=True)
class Places:
    """Codes, names and parents of zones or result rows; every list has one text or None a place.

    ``names`` and ``parents`` hold several columns where a place has names in two scripts, or a parent code and name.
    """

    codes: Texts
    names: list[Texts]
    parents: list[Texts]

    def __len__(self) -> int:
        return len(self.codes)

    def label(self, row: int) -> str:
        """Return what to call a place in a message."""
        parts = [self.codes[row], *(column[row] for column in self.names[:1])]
        return " ".join(part for part in parts if part) or f"row {row + 1}"


def distinct_names(places: Places, row: int) -> list[str]:
    """Return the names that a place has, those missing left out."""
    return [text for column in places.names if (text := column[row])]


def likeness(left: str, right: str) -> float:
    """Return how alike two names are, 0 to 1: 1 for spellings of one name, 0 for names that exclude each other.

    The ratio of matching characters of the normal forms, or of the looser spelling keys where that is higher.
    """
    if not may_be_same(left, right):
        return 0.0
    best = 0.0
    for one, other in ((normal_name(left), normal_name(right)), (spelling_key(left), spelling_key(right))):
        if one and one == other:
            return 1.0
        best = max(best, difflib.SequenceMatcher(None, one, other, autojunk=False).ratio())
    # Equal only after normalisation is certain; close is never quite.
    return min(best, 0.99)


def names_likeness(zones: Places, zone: int, rows: Places, row: int) -> float | None:
    """Return the best likeness of any name of a zone and any of a row; None where either has none."""
    ours, theirs = distinct_names(zones, zone), distinct_names(rows, row)
    if not ours or not theirs:
        return None
    return max(likeness(one, other) for one in ours for other in theirs)


def parent_forms(places: Places, row: int) -> set[str]:
    """Return the normal forms of a place's parents; code and name serve alike."""
    forms = set()
    for column in places.parents:
        text = column[row]
        if text:
            forms |= {normal_name(text), normal_code(text)}
    return forms - {""}


class ZoneIndex:
    """Zones by code and by normal form of name, built once."""

    def __init__(self, zones: Places, ignore_code: set[int]) -> None:
        self.zones = zones
        self.code = {code: zone for zone, code in enumerate(zones.codes) if code and zone not in ignore_code}
        self._normal_codes: dict[str, set[int]] | None = None
        self._names: dict[str, set[int]] | None = None
        self._parents: list[set[str]] | None = None
        self._known_parents: set[str] = set()

    @property
    def normal_codes(self) -> dict[str, set[int]]:
        if self._normal_codes is None:
            self._normal_codes = defaultdict(set)
            for code, zone in self.code.items():
                self._normal_codes[normal_code(code)].add(zone)
        return self._normal_codes

    @property
    def names(self) -> dict[str, set[int]]:
        if self._names is None:
            self._names = defaultdict(set)
            for column in self.zones.names:
                for zone, name in enumerate(column):
                    if name:
                        self._names[normal_name(name)].add(zone)
        return self._names

    @property
    def parents(self) -> list[set[str]]:
        if self._parents is None:
            self._parents = [parent_forms(self.zones, zone) for zone in range(len(self.zones))]
            self._known_parents = set().union(*self._parents) if self._parents else set()
        return self._parents

    def within(self, candidates: set[int], forms: set[str]) -> tuple[set[int], bool]:
        """Return the candidates that share a parent, and whether the parent says anything about these zones."""
        parents = self.parents
        if not forms & self._known_parents:
            return candidates, False
        return {zone for zone in candidates if parents[zone] & forms}, True

    def by_name(self, rows: Places, row: int) -> tuple[set[int], bool]:
        """Return the zones that have a name of the row, in its parent where that is known, and whether it is."""
        found: set[int] = set()
        for name in distinct_names(rows, row):
            found |= self.names.get(normal_name(name), set())
        return self.within(found, parent_forms(rows, row)) if rows.parents and self.zones.parents else (found, False)
