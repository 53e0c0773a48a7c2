"""Published numbers: what separates thousands and decimals is decided for a whole table; what stays open is refused."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from .errors import QT_TRANSLATE_NOOP, ElectionError, some

Texts = NDArray[np.object_]

_MISSING = {
    *("", "-", "--", "---", "–", "—", "…", "...", "..", ".", "n.d.", "n.d", "nd", "n/d", "na", "n.a.", "n/a"),
    *("/", "//", "ـ", "ــ", "s.o.", "s.o", "s/o"),
    *("#n/a", "n.c.", "nc", "null", "nan", "none", "غ.م", "غ.م.", "غ م", "غير متوفر", "غير متوفرة"),
}
# Beyond this a count is no longer exact as a floating-point number.
_MOST = 2**53
_AS_ASCII = str.maketrans(
    {
        **dict(zip("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")),
        **dict.fromkeys("\u00a0\u202f\u2009\u2007\u2008\u2002\u2003\u2005\t", " "),
        **dict.fromkeys("\u200e\u200f\u061c\ufeff\u200b"),
        **{"’": "'", "ʼ": "'", "−": "-", "٪": "%", "،": ","},
    }
)
# Marks of a footnote behind a number; none of them can be one of its digits.
_NOTES = " *†‡"
_NUMBER = re.compile(r"([+-]?) ?([0-9][0-9 '.,٬٫]*|[.,٫][0-9]+)(?:[eE]([+-]?[0-9]{1,3}))?")
# What a spreadsheet shows of a long number in a narrow cell and writes into text: digits are cut off.
_CUT = re.compile(r"[0-9][.,][0-9]{2}E\+[0-9]{2}")
_MARKS = re.compile(r"[ '.,٬٫]")
_DECIMAL_MARKS = frozenset(".,٫")

THOUSANDS, DECIMAL, AMBIGUOUS, UNUSED = "thousands", "decimal", "ambiguous", "unused"
_RIGHT, _WRONG, _TOO_LARGE, _OPEN = range(4)


def clean(text: str) -> str:
    """Return a cell with ASCII digits, blanks and apostrophes, without marks of writing direction."""
    return text.translate(_AS_ASCII).strip()


def is_missing(text: str | None) -> bool:
    """Return whether a cell says that there is no figure. A published 0 is a figure."""
    return text is None or clean(text).lower() in _MISSING


@dataclass(frozen=True)
class Number:
    """How a number is written.

    Parameters
    ----------
    whole, part : str
        Digits before and after the decimal mark.
    grouping, decimal : str
        The mark that separates thousands, and the decimal mark; empty where there is none.
    power : int or None
        The exponent.
    open : bool
        True for numbers such as 1.234: the decimal mark could separate thousands as well.
    """

    negative: bool
    whole: str
    part: str
    grouping: str
    decimal: str
    power: int | None
    open: bool

    @property
    def ungrouped(self) -> bool:
        """Whether it has a thousand that no mark separates."""
        return not self.grouping and len(self.whole.lstrip("0")) > 3

    def value(self, *, grouped: bool = False) -> Decimal:
        """Return the exact number; grouped, an open one is read as thousands."""
        digits = f"{self.whole}{self.part}" if grouped else f"{self.whole or 0}.{self.part or 0}E{self.power or 0}"
        return Decimal(f"-{digits}" if self.negative else digits)


def _is_grouped(groups: list[str], marks: list[str]) -> bool:
    """Return whether one mark separates groups of exactly three digits, the first of one to three and no leading 0."""
    first, *others = groups
    return (
        len(set(marks)) == 1
        and marks[0] != "٫"
        and 1 <= len(first) <= 3
        and first[0] != "0"
        and all(len(group) == 3 for group in others)
    )


def read_number(text: str) -> Number | None:
    """Return how a cleaned cell writes a number; None where it is none."""
    found = _NUMBER.fullmatch(text.rstrip(_NOTES))
    if found is None:
        return None
    negative, power = found[1] == "-", int(found[3]) if found[3] else None
    groups, marks = _MARKS.split(found[2]), _MARKS.findall(found[2])
    if not marks:
        return Number(negative, groups[0], "", "", "", power, False)
    grouped = power is None and _is_grouped(groups, marks)
    last, before = marks[-1], marks[:-1]
    if last in _DECIMAL_MARKS and last not in before and (not before or _is_grouped(groups[:-1], before)):
        return Number(negative, "".join(groups[:-1]), groups[-1], "".join(before[:1]), last, power, grouped)
    return Number(negative, "".join(groups), "", last, "", power, False) if grouped else None


@dataclass(frozen=True)
class Convention:
    """What a comma and a point mean in the counts of a table; blanks and apostrophes always separate thousands.

    Parameters
    ----------
    comma, point : str
        ``"thousands"``, ``"decimal"``, ``"unused"``, or ``"ambiguous"``: only what can be read in one way is read then.
    """

    comma: str = AMBIGUOUS
    point: str = AMBIGUOUS

    def role(self, mark: str) -> str:
        """Return what a separator means."""
        return {".": self.point, ",": self.comma, "٫": DECIMAL}.get(mark, THOUSANDS)


def _plain(values: Texts) -> list[str] | None:
    """Return the cells of a column that is blank or plain digits everywhere, None for any other."""
    known = [value for value in values.tolist() if value is not None]
    joined = "".join(known)
    return known if joined.isascii() and (joined.isdigit() or not known) and "" not in known else None


def _given(thousands: str | None, decimal: str | None) -> Convention:
    """Return the convention that the user names."""
    if (
        thousands not in (None, "", " ", "'", ".", ",")
        or decimal not in (None, ".", ",")
        or (thousands == decimal is not None)
    ):
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core",
                "THOUSANDS “{thousands}” and DECIMAL “{decimal}” are no separators of numbers: THOUSANDS is a blank, "
                "apostrophe, point or comma, DECIMAL another one, a point or comma.",
            ),
            thousands=thousands or "",
            decimal=decimal or "",
        )

    def role(mark: str) -> str:
        if mark == decimal:
            return DECIMAL
        if mark == thousands or thousands is None:
            return THOUSANDS
        return UNUSED if decimal is not None else DECIMAL

    return Convention(role(","), role("."))


def find_convention(
    columns: Iterable[Texts], *, thousands: str | None = None, decimal: str | None = None
) -> Convention:
    """Return what separates thousands and decimals in a table, by the evidence of all its counts.

    Parameters
    ----------
    columns : iterable of ndarray of str or None
        All columns of counts of the table, and no others.
    thousands, decimal : str, optional
        The user's word; evidence is not asked then.

    Notes
    -----
    A mark is proved by cells that can be read in one way only: 1.234.567 and 1.234,0 have points between thousands,
    12.50, 0.123 and 1234.0 decimal ones. Cells such as 1.234, open by themselves, show thousands where they are no
    whole number otherwise and the table has no thousand without mark and no other mark for it. Numbers such as 12.000
    prove nothing: without other evidence they stay ambiguous.
    """
    if thousands is not None or decimal is not None:
        return _given(thousands, decimal)
    numbers: list[Number] = []
    ungrouped = False
    for values in columns:
        known = _plain(values)
        if known is None:
            texts = {clean(text) for text in set(values.tolist()) - {None}}
            numbers += [number for number in map(read_number, texts) if number is not None]
        else:
            ungrouped = ungrouped or any(len(text) > 3 and text.lstrip("0")[3:] for text in known)
    ungrouped = ungrouped or any(number.ungrouped for number in numbers)
    return Convention(_resolve(",", numbers, ungrouped=ungrouped), _resolve(".", numbers, ungrouped=ungrouped))


def _resolve(mark: str, numbers: list[Number], *, ungrouped: bool) -> str:
    """Return what a comma or point means in a table."""
    decimals = [number for number in numbers if number.decimal == mark and not number.open]
    opened = [number.part for number in numbers if number.decimal == mark and number.open]
    is_decimal, is_grouping = bool(decimals), any(number.grouping == mark for number in numbers)
    broken = any(part != "000" for part in opened)
    if is_decimal and is_grouping:
        return AMBIGUOUS
    if is_grouping:
        return THOUSANDS
    if is_decimal:
        # Three decimals are no rule of the table if those that are sure have another number of them, or are fractions.
        three = any(len(number.part) == 3 for number in decimals)
        return DECIMAL if not opened or (three and not broken) else AMBIGUOUS
    if not opened or ungrouped:
        return AMBIGUOUS
    other = "." if mark == "," else ","
    if any(number.grouping or (number.open and number.decimal == other) for number in numbers):
        return AMBIGUOUS
    other_decimal = any(number.decimal in (other, "٫") for number in numbers)
    return THOUSANDS if broken or other_decimal else AMBIGUOUS


@dataclass(frozen=True)
class Counts:
    """A column of counts as read.

    Parameters
    ----------
    values : ndarray of float, shape (n,)
        NaN where missing, and in the rows named below.
    wrong, too_large, ambiguous : list of int
        Rows that are no whole number of at least 0; of 2**53 or more; that can be read in two ways.
    """

    values: NDArray[np.float64]
    wrong: list[int]
    too_large: list[int]
    ambiguous: list[int]


def _exact(number: Number, convention: Convention) -> Decimal | str | None:
    """Return the value of a number, ``AMBIGUOUS``, or None where it breaks the table's convention."""
    role = convention.role(number.decimal) if number.decimal else DECIMAL
    if number.open:
        return AMBIGUOUS if role == AMBIGUOUS else None if role == UNUSED else number.value(grouped=role == THOUSANDS)
    grouping = convention.role(number.grouping) if number.grouping else THOUSANDS
    if role in (THOUSANDS, UNUSED) or grouping in (DECIMAL, UNUSED):
        return None
    return number.value()


def _count(text: str, convention: Convention) -> tuple[float, int]:
    """Return the count of a cell and what is wrong with it."""
    if is_missing(text):
        return np.nan, _RIGHT
    number = read_number(clean(text))
    if number is not None and _CUT.fullmatch(clean(text)) and (number.power or 0) > len(number.part):
        return np.nan, _WRONG
    value = _exact(number, convention) if number is not None else None
    if isinstance(value, str):
        return np.nan, _OPEN
    if value is None or value < 0:
        return np.nan, _WRONG
    if value >= _MOST:
        return np.nan, _TOO_LARGE
    return (float(value), _RIGHT) if value == value.to_integral_value() else (np.nan, _WRONG)


def parse_counts(values: Texts, convention: Convention) -> Counts:
    """Return published counts as numbers, with the rows that are none.

    Parameters
    ----------
    values : ndarray of str or None, shape (n,)
    convention : Convention
    """
    known = _plain(values)
    if known is not None:
        numbers = np.full(len(values), np.nan)
        numbers[pd.notna(values)] = np.fromiter(map(float, known), np.float64, len(known))
        large = numbers >= _MOST
        numbers[large] = np.nan
        return Counts(numbers, [], np.flatnonzero(large).tolist(), [])
    codes, texts = pd.factorize(values)
    read = [_count(text, convention) for text in texts]
    # Blank cells have the code -1: the last of these.
    numbers = np.array([number for number, _ in read] + [np.nan])[codes]
    states = np.array([state for _, state in read] + [_RIGHT])[codes]
    wrong, large, opened = (np.flatnonzero(states == state).tolist() for state in (_WRONG, _TOO_LARGE, _OPEN))
    return Counts(numbers, wrong, large, opened)


def is_whole(values: Texts, convention: Convention) -> bool:
    """Return whether a column has figures, all whole numbers of at least 0."""
    counts = parse_counts(values, convention)
    return not (counts.wrong or counts.too_large or counts.ambiguous or np.isnan(counts.values).all())


def checked_counts(
    values: Texts, convention: Convention, column: str, labels: Sequence[str], source: str
) -> NDArray[np.float64]:
    """Return published counts as numbers, NaN where missing.

    Raises
    ------
    ElectionError
        If a cell is no whole number of at least 0, or can be read in two ways; names source, column, zones and cells.
    """
    counts = parse_counts(values, convention)
    problems = (
        (
            counts.ambiguous,
            QT_TRANSLATE_NOOP(
                "core",
                "{source}, column “{column}”: these numbers can be read in two ways, with a mark between thousands or "
                "with decimals: {cells}. Say with THOUSANDS or DECIMAL which it is.",
            ),
        ),
        (
            counts.too_large,
            QT_TRANSLATE_NOOP(
                "core", "{source}, column “{column}”: these numbers are too large to be votes: {cells}. Correct them."
            ),
        ),
        (
            counts.wrong,
            QT_TRANSLATE_NOOP(
                "core",
                "{source}, column “{column}”: these cells are no counts (text, negative or fractional): {cells}. "
                "Correct them, leave them empty if they are not known, or choose other columns.",
            ),
        ),
    )
    for rows, template in problems:
        if rows:
            cells = some([f"{labels[row]}: “{values[row]}”" for row in rows])
            raise ElectionError(template, source=source, column=column, cells=cells)
    return counts.values
