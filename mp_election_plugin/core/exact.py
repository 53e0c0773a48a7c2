"""Sums that do not depend on the order of what is summed, to the last bit.

Whole numbers below 2^53 sum exactly in any order; shares and products do not, and with them zones or lists in another
order would give another last digit.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from .election import Floats


def total(values: Floats) -> float:
    """Return the sum of values, rounded once (Shewchuk 1997)."""
    return math.fsum(values.tolist())


def mean(values: Floats) -> float:
    """Return the mean, NaN of no value."""
    return total(values) / len(values) if len(values) else float("nan")


def spread(values: Floats) -> float:
    """Return the standard deviation, population form; NaN of no value."""
    return math.sqrt(mean((values - mean(values)) ** 2)) if len(values) else float("nan")


def row_sums(values: Floats) -> Floats:
    """Return the sum of each row, whatever the order of its columns; NaN counts as 0. Shape (rows,)."""
    found: Floats = np.sort(np.nan_to_num(values), axis=-1).sum(axis=-1)
    return found


def sums_by(group: NDArray[np.int64], values: Floats, count: int) -> Floats:
    """Return the sum of the values of each group, whatever their order; shape (count,)."""
    # Whole numbers need no order, and sorting takes longer than summing.
    if len(values) and not (values % 1 == 0).all():
        order = np.lexsort((values, group))
        group, values = group[order], values[order]
    found: Floats = np.bincount(group, values, minlength=count).astype(np.float64)
    return found
