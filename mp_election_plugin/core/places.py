"""Zones and result rows as places with codes, names and parents, and an index to find zones by them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Optional

from .codes import CodeIndex
from .likeness import likeness
from .names import level_of, normal_code, normal_forms, normal_name, sides, spelling_key

__all__ = ["Places", "ZoneIndex", "distinct_names", "likeness", "names_likeness", "parent_forms"]

Texts = Sequence[Optional[str]]
NOTHING: tuple[int, ...] = ()


# Below this two spellings are two parents.
_PARENTS_AGREE = 0.8


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

    def labels(self) -> list[str]:
        """Return what to call each place in a message."""
        names = self.names[0] if self.names else self.codes
        return [
            f"{code} {name}" if code and name and self.names else self.label(row)
            for row, (code, name) in enumerate(zip(self.codes, names))
        ]

    def name(self, row: int) -> str | None:
        """Return the first name that a place has."""
        return next((column[row] for column in self.names if column[row]), None)

    def first_names(self) -> list[str | None]:
        """Return the first name that each place has."""
        found: list[str | None] = [None] * len(self)
        for column in reversed(self.names):
            found = [text or other for text, other in zip(column, found)]
        return found

    def parent(self, row: int) -> str | None:
        """Return the parent of a place, its name rather than its code."""
        return next((column[row] for column in reversed(self.parents) if column[row]), None)

    def take(self, rows: Sequence[int]) -> Places:
        """Return some of the places."""
        return Places(
            [self.codes[row] for row in rows],
            [[column[row] for row in rows] for column in self.names],
            [[column[row] for row in rows] for column in self.parents],
        )


def distinct_names(places: Places, row: int) -> list[str]:
    """Return the names that a place has, those missing left out."""
    if len(places.names) == 1:
        text = places.names[0][row]
        return [text] if text else []
    return [text for column in places.names if (text := column[row])]


def names_likeness(zones: Places, zone: int, rows: Places, row: int) -> float | None:
    """Return the best likeness of any name of a zone and any of a row; None where either has none in one script."""
    pairs = [
        (one, other)
        for one in distinct_names(zones, zone)
        for other in distinct_names(rows, row)
        if _latin(one) == _latin(other) and normal_name(one) and normal_name(other)
    ]
    return max(likeness(one, other) for one, other in pairs) if pairs else None


def _latin(name: str) -> bool:
    """Return whether a name has a Latin letter: one in Arabic says nothing against one in French."""
    return any(char.isascii() for char in name if char.isalpha()) or not any(map(str.isalpha, name))


def stated_level(places: Places, row: int) -> str | None:
    """Return the level that a name of a place states (province, commune ...), None where none does."""
    return next((level for column in places.names if (text := column[row]) and (level := level_of(text))), None)


def parent_forms(places: Places, row: int) -> set[str]:
    """Return the normal forms of a place's parents; code and name serve alike."""
    forms = set()
    for column in places.parents:
        text = column[row]
        if text:
            forms |= {normal_name(text), normal_code(text)}
    return forms - {""}


class Parents:
    """Normal forms of the parents of places, each combination worked out once."""

    def __init__(self, places: Places) -> None:
        given = list(zip(*places.parents)) if places.parents else [()] * len(places)
        rows = dict(zip(given, range(len(places))))
        known = {texts: frozenset(parent_forms(places, row)) for texts, row in rows.items()}
        self.of: list[frozenset[str]] = [known[texts] for texts in given]
        self.all: frozenset[str] = frozenset().union(*known.values())


class ZoneIndex:
    """Zones by code and by normal form of name, built once."""

    def __init__(self, zones: Places, ignore_code: set[int]) -> None:
        self.zones = zones
        self.code = {code: zone for zone, code in enumerate(zones.codes) if code and zone not in ignore_code}
        self.parents = Parents(zones)
        self._known: dict[frozenset[str], bool] = {}
        self._codes: CodeIndex | None = None
        self._names: dict[str, tuple[int, ...]] | None = None

    @property
    def codes(self) -> CodeIndex:
        if self._codes is None:
            self._codes = CodeIndex(self.code)
        return self._codes

    @property
    def names(self) -> dict[str, tuple[int, ...]]:
        if self._names is None:
            named: dict[str, tuple[int, ...]] = {}
            shared: dict[str, list[int]] = {}
            for column in self.zones.names:
                for zone, form in enumerate(normal_forms(column)):
                    # A name without any letter or figure is none; nearly all others are of one zone.
                    if form and form not in named:
                        named[form] = (zone,)
                    elif form:
                        shared.setdefault(form, [*named[form]]).append(zone)
            named.update({form: tuple(zones) for form, zones in shared.items()})
            self._names = named
        return self._names

    def knows(self, forms: frozenset[str]) -> bool:
        """Return whether a parent is one of those of the zones, so that it says something about them."""
        known = self._known.get(forms)
        if known is None:
            known = self._known[forms] = not forms.isdisjoint(self.parents.all)
        return known

    def within(self, candidates: Collection[int], forms: frozenset[str]) -> Collection[int]:
        """Return the candidates that share a parent, all of them where it says nothing about these zones."""
        if not candidates or not self.knows(forms):
            return candidates
        parents = self.parents.of
        if len(candidates) == 1:
            (zone,) = candidates
            return candidates if not forms.isdisjoint(parents[zone]) else NOTHING
        return [zone for zone in candidates if not forms.isdisjoint(parents[zone])]

    def by_name(self, names: list[str], forms: frozenset[str]) -> Collection[int]:
        """Return the zones that have one of the names, in their parent where that is known."""
        return self.by_form([normal_name(name) for name in names], forms)

    def by_form(self, names: Sequence[str], forms: frozenset[str]) -> Collection[int]:
        """Return the zones that have one of the names by its normal form, in their parent where that is known."""
        if len(names) == 1:
            return self.within(self.names.get(names[0], NOTHING), forms)
        return self.within({zone for name in names for zone in self.names.get(name, NOTHING)}, forms)

    def by_form_in_parent(
        self, rows: list[int], names: list[str], parents: list[frozenset[str]]
    ) -> list[tuple[int, int]]:
        """Return the rows, each with its zone, whose name is that of one zone only, and whose parent is the zone's."""
        of, zones_of = self.parents.of, self.names.get
        found = []
        for row, name in zip(rows, names):
            zones = zones_of(name, NOTHING)
            if len(zones) == 1 and not parents[row].isdisjoint(of[zones[0]]):
                found.append((row, zones[0]))
        return found

    def by_spelling(self, free: Iterable[int]) -> dict[tuple[str, frozenset[int]], list[int]]:
        """Return zones by another usual spelling of their names, and the words for sides that these have.

        Only zones that are still free: a zone that has its row is not meant by another.
        """
        found: dict[tuple[str, frozenset[int]], list[int]] = defaultdict(list)
        for zone in free:
            for name in distinct_names(self.zones, zone):
                # A name without any letter or figure is none.
                if key := spelling_key(name):
                    found[key, sides(name)].append(zone)
        return found


def of_another_parent(index: ZoneIndex, zone: int, rows: Places, row: int, forms: frozenset[str]) -> bool:
    """Return whether a row names a parent that the zones do not have, nor one that is spelt much like the zone's."""
    theirs, ours = rows.parent(row), index.zones.parent(zone)
    if not forms or index.knows(forms) or theirs is None or ours is None:
        return False
    return _latin(theirs) == _latin(ours) and likeness(theirs, ours) < _PARENTS_AGREE
