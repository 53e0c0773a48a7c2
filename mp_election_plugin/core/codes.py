"""Codes that lost something on the way: separators, a country's letters, a spreadsheet's decimals, leading zeros."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from .errors import QT_TRANSLATE_NOOP
from .names import DIGITS_AS_ASCII, normal_code, same_code, seen

SEPARATORS, DIGITS, DECIMALS, PREFIX, ZEROS = "separators", "digits", "decimals", "prefix", "zeros"
# Not certain without more: such a code joins only where no name speaks against it and no other row means the zone.
LOOSE = frozenset({DECIMALS, PREFIX, ZEROS})
# What was done to a code before it met that of a zone, in the order in which it is tried.
STEPS = {
    SEPARATORS: QT_TRANSLATE_NOOP(
        "core", "{count} codes meet those of zones without separators and in capitals: {examples}"
    ),
    DIGITS: QT_TRANSLATE_NOOP(
        "core", "{count} codes meet those of zones once Arabic digits are read as 0 to 9: {examples}"
    ),
    DECIMALS: QT_TRANSLATE_NOOP(
        "core", "{count} codes meet those of zones without the decimals of a spreadsheet: {examples}"
    ),
    PREFIX: QT_TRANSLATE_NOOP(
        "core", "{count} codes meet those of zones without the letters they begin with: {examples}"
    ),
    ZEROS: QT_TRANSLATE_NOOP(
        "core", "{count} codes meet those of zones once their leading zeros are put back: {examples}"
    ),
}
# A spreadsheet keeps zeros where a formula or an apostrophe says that they are text.
_AS_TEXT = re.compile(r"=\"(.+)\"|'(.+)")
# Digits are gone: no zone can be told from what is left.
_SCIENTIFIC = re.compile(r"\d+(?:[.,]\d+)?[eE]\+\d+")
_DECIMALS = re.compile(r"(\d+)[.,]0+")
_PREFIX = re.compile(r"([A-Za-z]{2,3})[\s.\-/_]*(?=\d)")
_SPLIT = re.compile(r"[\s.\-/_]+")


@dataclass(frozen=True)
class Column:
    """What the codes of one side have in common: the letters of a country (MA-01-151), one width of the first group.

    Leading zeros go from a whole column at once. Where codes of two widths stand side by side (1, 03) they are part of
    them.
    """

    letters: str
    even: bool

    @classmethod
    def of(cls, codes: Iterable[str | None]) -> Column:
        """Return what codes have in common."""
        known = [code.strip() for code in codes if code]
        found = {match[1].upper() for code in known if (match := _PREFIX.match(code))}
        letters = found.pop() if len(found) == 1 else ""
        return cls(letters, len({len(_groups(bare_code(code, PREFIX, letters))[0]) for code in known}) == 1)


def bare_code(code: str, step: str, letters: str) -> str:
    """Return a code as it is after a step and those before it."""
    text = seen(code).strip()
    if found := _AS_TEXT.fullmatch(text):
        text = found[1] or found[2]
    if step != SEPARATORS:
        text = text.translate(DIGITS_AS_ASCII)
    if step in (DECIMALS, PREFIX, ZEROS) and (whole := _DECIMALS.fullmatch(text)):
        text = whole[1]
    if step in (PREFIX, ZEROS) and letters and (start := _PREFIX.match(text)):
        text = text[start.end() :]
    return text.strip(".-_/ ")


def cut_codes(codes: Iterable[str | None]) -> list[str]:
    """Return the codes that a spreadsheet has cut to a few figures: 1.05E+08."""
    return list(dict.fromkeys(code for code in codes if code and _SCIENTIFIC.fullmatch(code.strip())))


def _groups(code: str) -> list[str]:
    return _SPLIT.split(code)


def _key(text: str, step: str) -> str:
    key = normal_code(text)
    return key.lstrip("0") if step == ZEROS else key


def _alike(one: str, other: str, step: str) -> bool:
    """Return whether two bare codes are one; groups of digits stay apart where both have separators."""
    if step in (SEPARATORS, DIGITS) and (_takes_decimals(one, other) or _takes_decimals(other, one)):
        return False
    if step != ZEROS:
        return same_code(one, other)
    ours, theirs = ([group.lstrip("0") for group in _groups(code.upper())] for code in (one, other))
    return len(ours) == 1 or len(theirs) == 1 or ours == theirs


def _takes_decimals(one: str, other: str) -> bool:
    """Return whether 231.0 would be 2310: the decimals of a spreadsheet are no digits of a code without separators."""
    return _DECIMALS.fullmatch(one.translate(DIGITS_AS_ASCII)) is not None and len(_groups(other)) == 1


class CodeIndex:
    """Zones by what is left of their codes after each step.

    Parameters
    ----------
    zone_of : mapping
        Zone by its code.
    """

    def __init__(self, zone_of: Mapping[str, int]) -> None:
        self.zone_of = zone_of
        self.column = Column.of(zone_of)
        self._by_step: dict[str, dict[str, list[tuple[str, int]]]] = {}
        self._by_core: dict[str, list[str]] | None = None

    def _codes(self, step: str) -> dict[str, list[tuple[str, int]]]:
        if step not in self._by_step:
            found: dict[str, list[tuple[str, int]]] = defaultdict(list)
            for code, zone in self.zone_of.items():
                bare = bare_code(code, step, self.column.letters)
                found[_key(bare, step)].append((bare, zone))
            self._by_step[step] = found
        return self._by_step[step]

    def near(self, code: str) -> list[str]:
        """Return the codes that a code may have been, zeros lost at either end: 01.050 of 1.05."""
        if self._by_core is None:
            self._by_core = defaultdict(list)
            for other in self.zone_of:
                self._by_core[self._core(other)].append(other)
        core = self._core(code)
        return self._by_core.get(core, []) if core else []

    def _core(self, code: str) -> str:
        return normal_code(bare_code(code, PREFIX, self.column.letters)).strip("0")

    def find(self, code: str, column: Column) -> tuple[int, str]:
        """Return the one zone that a code means and the step that it took; -1 and no step where none or several do.

        Parameters
        ----------
        code : str
        column : Column
            Of all codes of the results.

        Returns
        -------
        zone : int
        step : str
            ``""`` letter for letter, else of `STEPS`. The first step that meets any zone decides, so that a code of two
            zones is not decided by a looser one.
        """
        if code in self.zone_of:
            return self.zone_of[code], ""
        for step in STEPS:
            bare = bare_code(code, step, column.letters)
            key = _key(bare, step)
            found = self._codes(step).get(key, []) if key else []
            if step == ZEROS:
                # The longer one of two codes still has its zeros.
                found = [pair for pair in found if (self.column if len(pair[0]) > len(bare) else column).even]
            alike = [zone for each, zone in found if _alike(bare, each, step)]
            if alike:
                return (alike[0], step) if len(alike) == 1 else (-1, "")
        return -1, ""
