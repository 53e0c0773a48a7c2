"""Published percentages, and the votes behind them where the total and the decimals leave one whole number only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from .errors import QT_TRANSLATE_NOOP, ElectionError, some
from .numbers import Texts, clean, is_missing, read_number

PERCENT = 100


@dataclass(frozen=True)
class Share:
    """A share as published: `digits` with so many `decimals`, of `whole` (100 for a percentage, 1 for a fraction)."""

    digits: int
    decimals: int
    whole: int

    @property
    def value(self) -> Fraction:
        """The fraction of 1."""
        return Fraction(self.digits, self.whole * 10**self.decimals)


def read_share(text: str, whole: int) -> Share | None:
    """Return how a cell writes a share; None where it is none, or not from 0 to 1.

    No share reaches a thousand, so a comma or point in it always is the decimal mark.
    """
    cleaned = clean(text)
    percent = cleaned.endswith("%")
    number = read_number(cleaned.removesuffix("%").rstrip())
    if number is None or number.grouping or number.power is not None:
        return None
    digits = int(f"{number.whole}{number.part}")
    share = Share(digits, len(number.part), PERCENT if percent else whole)
    return share if share.value <= 1 and not (number.negative and digits) else None


def _read(values: Texts, whole: int) -> tuple[NDArray[np.int64], list[Share | None], list[int]]:
    """Return the code of each cell among the distinct shares (the last: None), those, and the rows that are none."""
    codes, texts = pd.factorize(values)
    shares = [None if is_missing(text) else read_share(text, whole) for text in texts]
    bad = np.array([share is None and not is_missing(text) for share, text in zip(shares, texts)] + [False])
    return codes, [*shares, None], np.flatnonzero(bad[codes]).tolist()


def parse_shares(values: Texts, *, whole: int = PERCENT) -> tuple[NDArray[np.float64], list[int]]:
    """Return published shares as fractions of 1, NaN where missing, and the rows that are no shares.

    Parameters
    ----------
    values : ndarray of str or None, shape (n,)
    whole : int
        What all votes together are without a percent sign: 100, or 1 for fractions.
    """
    codes, shares, wrong = _read(values, whole)
    return np.array([np.nan if share is None else float(share.value) for share in shares])[codes], wrong


def possible_votes(share: Share, total: int) -> tuple[int, int]:
    """Return the fewest and the most votes of a total whose share is published so; none where the first is greater.

    The published figure may have been rounded either way at a half: both ends of its interval count.
    """
    scale = 2 * share.whole * 10**share.decimals
    fewest = -((-(2 * share.digits - 1) * total) // scale)
    most = (2 * share.digits + 1) * total // scale
    return max(fewest, 0), min(most, total)


def votes_from_shares(
    shares: Mapping[str, Texts],
    totals: NDArray[np.float64],
    labels: list[str],
    source: str,
    *,
    complete: bool,
    whole: int = PERCENT,
) -> dict[str, NDArray[np.float64]]:
    """Return the votes behind published shares, where each share leaves exactly one whole number of votes.

    Parameters
    ----------
    shares : mapping of str to ndarray of str or None, shape (n,)
        Published shares by column.
    totals : ndarray of float, shape (n,)
        Votes that the shares are of, by zone; NaN where not published.
    labels : list of str
        What to call the zones.
    source : str
        What to call the table.
    complete : bool
        True where the columns are all lists, so that their votes must sum to the total.
    whole : int
        100 for percentages, 1 for fractions.

    Returns
    -------
    dict of str to ndarray of float, shape (n,)
        Votes by column, NaN where the share is missing.

    Raises
    ------
    ElectionError
        If a cell is no share, its total is missing, it leaves several numbers or none, or the sum is another; names
        columns, zones and cells.
    """
    votes = {}
    for column, values in shares.items():
        codes, read, wrong = _read(values, whole)
        numbers = np.full(len(values), np.nan)
        open_cells, impossible, without = [], [], []
        for row in np.flatnonzero(codes >= 0).tolist():
            share, total = read[codes[row]], totals[row]
            if share is None:
                continue
            cell = f"{labels[row]}: {values[row]}"
            if np.isnan(total):
                without.append(cell)
                continue
            fewest, most = possible_votes(share, int(total))
            if fewest < most:
                open_cells.append(f"{cell} ({fewest}–{most})")
            elif fewest > most:
                impossible.append(cell)
            numbers[row] = fewest
        _refuse(source, column, [f"{labels[row]}: “{values[row]}”" for row in wrong], without, impossible, open_cells)
        votes[column] = numbers
    if complete:
        _check_sums(votes, totals, labels, source)
    return votes


def _refuse(source: str, column: str, *cells: list[str]) -> None:
    """Raise the first of the reasons why shares give no votes that has cells."""
    reasons = (
        QT_TRANSLATE_NOOP("core", "{source}, column “{column}”: these cells are no shares: {cells}. Correct them."),
        QT_TRANSLATE_NOOP(
            "core",
            "{source}, column “{column}”: these shares have no published total of valid votes: {cells}. Without it "
            "they give no votes.",
        ),
        QT_TRANSLATE_NOOP(
            "core",
            "{source}, column “{column}”: no whole number of votes has these shares of the published total: {cells}. "
            "Check the column of valid votes.",
        ),
        QT_TRANSLATE_NOOP(
            "core",
            "{source}, column “{column}”: these shares have too few decimals to give one number of votes: {cells}. "
            "Use the published votes.",
        ),
    )
    for template, each in zip(reasons, cells):
        if each:
            raise ElectionError(template, source=source, column=column, cells=some(each))


def _check_sums(
    votes: Mapping[str, NDArray[np.float64]], totals: NDArray[np.float64], labels: list[str], source: str
) -> None:
    """Refuse votes of all lists that do not sum to their total; zones without any share are passed over."""
    table = np.array(list(votes.values())).reshape(len(votes), len(totals))
    sums = np.nansum(table, axis=0)
    rows = np.flatnonzero(~np.isnan(table).all(axis=0) & (sums != totals)).tolist()
    if rows:
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core",
                "{source}: the votes that the shares of {columns} give do not sum to the published total: {zones}. A "
                "list may be missing, or the shares are of another total.",
            ),
            source=source,
            columns=some(list(votes)),
            zones=some([f"{labels[row]} ({sums[row]:.0f} / {totals[row]:.0f})" for row in rows]),
        )
