"""Counts of votes and people: whole, not negative, and never so large that a sum would not be told to the unit."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import numpy as np

from . import fields
from .errors import QT_TRANSLATE_NOOP, ElectionError, some

if TYPE_CHECKING:
    import pandas as pd

# A float holds every whole number below this, and not all above.
_TOO_LARGE = 2**53


def _is_count_text(value: Any) -> bool:
    return value is None or value != value or bool(re.fullmatch(r"\s*([0-9]+(\.0+)?)?\s*", str(value)))


def check_counts(table: pd.DataFrame, columns: list[str], labels: list[str]) -> None:
    """Refuse counts that cannot be counts.

    Raises
    ------
    ElectionError
        If a column is not numeric, or has a negative, fractional or too large value; names column, zones and cells.
    """
    for column in columns:
        if table[column].dtype.kind not in "fiu":
            cells = [
                f"{labels[row]}: “{value}”"
                for row, value in enumerate(table[column].tolist())
                if not _is_count_text(value)
            ]
            raise ElectionError(
                QT_TRANSLATE_NOOP(
                    "core",
                    "Column “{column}” should hold whole numbers and holds text: {cells}. "
                    "Read the table with “Read published results” first, or correct the cells.",
                ),
                column=column,
                cells=some(cells) or str(table[column].dtype),
            )
        values = table[column].to_numpy(dtype=np.float64)
        large = np.flatnonzero(values >= _TOO_LARGE)
        if len(large):
            raise ElectionError(
                QT_TRANSLATE_NOOP(
                    "core",
                    "Column “{column}” has numbers that are too large for votes or people (2^53 or more): {cells}. "
                    "Correct them, or leave them empty if they are not known.",
                ),
                column=column,
                cells=some([f"{labels[row]}: {values[row]:g}" for row in large]),
            )
        wrong = (values < 0) | (values != np.floor(values))
        wrong &= ~np.isnan(values)
        if wrong.any():
            rows = np.flatnonzero(wrong)
            raise ElectionError(
                QT_TRANSLATE_NOOP(
                    "core",
                    "Column “{column}” has values that are no counts (negative or fractional): {cells}. "
                    "Correct them, or leave them empty if they are not known.",
                ),
                column=column,
                cells=some([f"{labels[row]}: {values[row]:g}" for row in rows]),
            )


def check_totals(table: pd.DataFrame) -> None:
    """Refuse counts whose sum over all zones and lists could not be told to the unit.

    Raises
    ------
    ElectionError
        If the votes of all columns, or a column, sum up to 2^53 or more; names the largest column.
    """
    sums = {name: float(np.nansum(table[name].to_numpy(dtype=np.float64))) for name in table}
    votes = sum(total for name, total in sums.items() if fields.party_of(name))
    if max(votes, *sums.values(), 0.0) >= _TOO_LARGE:
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core",
                "All counts together are too large for votes or people (2^53 or more); “{column}” has the most. "
                "Correct them, or leave them empty if they are not known.",
            ),
            column=max(sums, key=lambda name: sums[name]),
        )
