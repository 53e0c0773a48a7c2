"""Published percentages, and the votes behind them where the total and the decimals leave one whole number only."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from .errors import QT_TRANSLATE_NOOP, ElectionError, some
from .numbers import Texts, clean, is_missing, read_number

PERCENT = 100
# Nobody rounds one share to so many parts of the whole and the next to few: such shares are results of a division.
_DIVIDED = 10**7
# What binary arithmetic adds to a quotient, relative to it: a few of its smallest steps.
_NOISE = Fraction(1, 2**49)
_LEAST_POWER = -30


@dataclass(frozen=True)
class Share:
    """A share as published: `digits` with so many `decimals`, of `whole` (100 for a percentage, 1 for a fraction).

    ``error`` is how far the fraction of 1 may be from the true one where that is not half a unit of the last digit.
    """

    digits: int
    decimals: int
    whole: int
    error: Fraction | None = None

    @property
    def unit(self) -> int:
        """How many units of the last digit make the whole."""
        return int(self.whole * 10**self.decimals)

    @property
    def value(self) -> Fraction:
        """The fraction of 1."""
        return Fraction(self.digits, self.unit)


def divided(shares: Iterable[Share]) -> list[Share] | None:
    """Return the shares of a table with their errors where they are quotients written in full, else None.

    A spreadsheet writes a quotient with all its digits and leaves out zeros at the end: ``12.5`` among numbers such as
    ``33.3333333333333`` is 12.5 exactly, and not 12.45 to 12.55. All have as many decimals as the longest, or as many
    significant digits.
    """
    known = list(shares)
    unit = max((each.unit for each in known), default=0)
    if unit < _DIVIDED:
        return None
    digits = max(len(str(each.digits)) for each in known)

    def error(share: Share) -> Fraction:
        # A unit of the last significant digit of a number as long as the longest.
        step = Fraction(10 ** len(str(share.digits)), 10**digits) / share.unit if share.digits else Fraction(0)
        return max(Fraction(1, unit), step) / 2 + share.value * _NOISE

    return [replace(each, error=error(each)) for each in known]


_Cells = Mapping[str, "tuple[list[Share | None], list[int]]"]


def read_share(text: str, whole: int) -> Share | None:
    """Return how a cell writes a share; None where it is none, or not from 0 to 1.

    No share reaches a thousand, so a comma or point in it always is the decimal mark.
    """
    cleaned = clean(text)
    percent = cleaned.endswith("%")
    number = read_number(cleaned.removesuffix("%").rstrip())
    # Programs write small quotients as 7.5E-05; nothing writes a share as 1E1.
    if number is None or number.grouping or not _LEAST_POWER <= (number.power or 0) <= 0:
        return None
    digits = int(f"{number.whole}{number.part}")
    share = Share(digits, len(number.part) - (number.power or 0), PERCENT if percent else whole)
    return share if share.value <= 1 and not (number.negative and digits) else None


def _read(values: Texts, whole: int) -> tuple[list[Share | None], list[int]]:
    """Return the share of each cell, None where missing, and the rows that are none."""
    known = {text: read_share(text, whole) for text in set(values.tolist()) if not is_missing(text)}
    shares = [known.get(text) for text in values.tolist()]
    return shares, [row for row, text in enumerate(values.tolist()) if text in known and known[text] is None]


def possible_votes(share: Share, total: int, *, cut: bool = False) -> tuple[int, int]:
    """Return the fewest and the most votes of a total whose share is published so; none where the first is greater.

    The published figure may have been rounded either way at a half: both ends of its interval count. Where its further
    digits were ``cut`` off, it is the lower end.
    """
    if share.error is not None:
        start = share.value - (share.value * _NOISE if cut else share.error)
        low_end, high_end = start * total, (share.value + (2 if cut else 1) * share.error) * total
        return max(-(-low_end.numerator // low_end.denominator), 0), min(int(high_end), total)
    scale = 2 * share.unit
    low, high = (2 * share.digits, 2 * share.digits + 2) if cut else (2 * share.digits - 1, 2 * share.digits + 1)
    most = -(-high * total // scale) - 1 if cut else high * total // scale
    return max(-(-low * total // scale), 0), min(most, total)


def votes_from_shares(
    shares: Mapping[str, Texts],
    totals: NDArray[np.float64],
    labels: Sequence[str],
    source: str,
    *,
    whole: int = PERCENT,
) -> tuple[dict[str, NDArray[np.float64]], int]:
    """Return the votes behind published shares, where shares and their sum leave exactly one whole number of votes.

    Parameters
    ----------
    shares : mapping of str to ndarray of str or None, shape (n,)
        Published shares of all lists by column.
    totals : ndarray of float, shape (n,)
        Votes that the shares are of, by zone; NaN where not published.
    labels : sequence of str
        What to call the zones.
    source : str
        What to call the table.
    whole : int
        100 for percentages, 1 for fractions.

    Returns
    -------
    votes : dict of str to ndarray of float, shape (n,)
        Votes by column, NaN where the share is missing.
    by_sum : int
        Cells whose own decimals leave several numbers, and the sum of the zone one.

    Raises
    ------
    ElectionError
        If a cell is no share, its total is missing, it leaves several numbers or none, the sum is another, or digits
        cut off instead of rounded would give other votes; names columns, zones and cells.
    """
    cells: _Cells = {column: _read(values, whole) for column, values in shares.items()}
    _refuse_unread(cells, shares, totals, labels, source)
    cells = _in_full(cells, totals)
    rounded = _Ranges(cells, totals)
    rounded.refuse(shares, labels, source)
    cut = _Ranges(cells, totals, cut=True)
    if not cut.impossible and not cut.other_sum:
        doubtful = np.flatnonzero((cut.fewest != rounded.fewest) | (cut.most != rounded.most))
        _refuse(
            QT_TRANSLATE_NOOP(
                "core",
                "{source}, column “{column}”: these shares give other votes if their digits were cut off and not "
                "rounded: {cells}. Use the published votes.",
            ),
            [divmod(at, len(totals)) for at in doubtful.tolist()],
            shares,
            labels,
            source,
        )
    missing = np.isnan(rounded.shares)
    votes = np.where(missing, np.nan, rounded.fewest)
    return dict(zip(shares, votes)), rounded.by_sum


def _in_full(cells: _Cells, totals: NDArray[np.float64]) -> _Cells:
    """Return the shares as quotients written in full where they are such and give votes that sum to the totals."""
    known = list(dict.fromkeys(share for read, _ in cells.values() for share in read if share is not None))
    full = divided(known)
    if full is None:
        return cells
    as_full: dict[Share | None, Share | None] = dict(zip(known, full))
    found = {name: ([as_full.get(share) for share in read], rows) for name, (read, rows) in cells.items()}
    ranges = _Ranges(found, totals)
    return cells if ranges.impossible or ranges.other_sum else found


def _refuse_unread(
    cells: _Cells,
    shares: Mapping[str, Texts],
    totals: NDArray[np.float64],
    labels: Sequence[str],
    source: str,
) -> None:
    """Refuse cells that are no shares, and shares of a total that is not published."""
    found = list(enumerate(cells.values()))
    wrong = [(at, row) for at, (_, rows) in found for row in rows]
    without = [
        (at, row)
        for at, (read, _) in found
        for row in np.flatnonzero(np.isnan(totals)).tolist()
        if read[row] is not None
    ]
    template = QT_TRANSLATE_NOOP(
        "core", "{source}, column “{column}”: these cells are no shares: {cells}. Correct them."
    )
    _refuse(template, wrong, shares, labels, source)
    template = QT_TRANSLATE_NOOP(
        "core",
        "{source}, column “{column}”: these shares have no published total of valid votes: {cells}. Without it they "
        "give no votes.",
    )
    _refuse(template, without, shares, labels, source)


class _Ranges:
    """The fewest and the most votes of every cell, by its own decimals and by what the others of its zone leave."""

    def __init__(
        self,
        cells: _Cells,
        totals: NDArray[np.float64],
        *,
        cut: bool = False,
    ) -> None:
        shape = (len(cells), len(totals))
        self.totals = np.nan_to_num(totals)
        self.shares = np.full(shape, np.nan)
        self.fewest, self.most = np.zeros(shape), np.zeros(shape)
        for at, (read, _) in enumerate(cells.values()):
            for row, share in enumerate(read):
                if share is not None:
                    self.shares[at, row] = float(share.value)
                    self.fewest[at, row], self.most[at, row] = possible_votes(share, int(self.totals[row]), cut=cut)
        self.impossible = list(map(tuple, np.argwhere(self.fewest > self.most).tolist()))
        some_share = ~np.isnan(self.shares).all(axis=0)
        low, high = self.fewest.sum(axis=0), self.most.sum(axis=0)
        self.other_sum = np.flatnonzero(some_share & ((low > self.totals) | (high < self.totals))).tolist()
        self.sums = np.where(low > self.totals, low, high)
        own = self.fewest < self.most
        if not self.impossible and not self.other_sum:
            # What a cell can have once all others have their fewest or most.
            fewest = np.maximum(self.fewest, self.totals - (high - self.most))
            self.most = np.minimum(self.most, self.totals - (low - self.fewest))
            self.fewest = np.where(some_share, fewest, 0)
        self.several = list(map(tuple, np.argwhere((self.fewest < self.most) & some_share).tolist()))
        self.by_sum = int(own.sum()) - len(self.several)

    def refuse(self, shares: Mapping[str, Texts], labels: Sequence[str], source: str) -> None:
        """Refuse cells that leave no number or several, and zones whose sum is another."""
        template = QT_TRANSLATE_NOOP(
            "core",
            "{source}, column “{column}”: no whole number of votes has these shares of the published total: {cells}. "
            "Check the column of valid votes.",
        )
        _refuse(template, self.impossible, shares, labels, source)
        if self.other_sum:
            zones = [f"{labels[row]} ({self.sums[row]:.0f} / {self.totals[row]:.0f})" for row in self.other_sum]
            raise ElectionError(
                QT_TRANSLATE_NOOP(
                    "core",
                    "{source}: the votes that the shares of {columns} give do not sum to the published total: {zones}. "
                    "A list may be missing, or the shares are of another total.",
                ),
                source=source,
                columns=some(list(shares)),
                zones=some(zones),
            )
        template = QT_TRANSLATE_NOOP(
            "core",
            "{source}, column “{column}”: these shares have too few decimals to give one number of votes: {cells}. "
            "Use the published votes.",
        )
        ranges = {(at, row): f" ({self.fewest[at, row]:.0f}–{self.most[at, row]:.0f})" for at, row in self.several}
        _refuse(template, self.several, shares, labels, source, ranges)


def _refuse(
    template: str,
    cells: list[tuple[int, int]],
    shares: Mapping[str, Texts],
    labels: Sequence[str],
    source: str,
    more: Mapping[tuple[int, int], str] | None = None,
) -> None:
    """Raise an error that names the first column with such cells, their zones and what they say."""
    if cells:
        at = min(column for column, _ in cells)
        name = list(shares)[at]
        named = [
            f"{labels[row]}: “{shares[name][row]}”{(more or {}).get((column, row), '')}"
            for column, row in cells
            if column == at
        ]
        raise ElectionError(template, source=source, column=name, cells=some(named))
