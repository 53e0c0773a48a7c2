"""Arrays of arrays of different lengths, without loops."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]


def expanded(counts: Ints) -> tuple[Ints, Ints]:
    """Return, for each of so many places a row, the row and the place within it.

    Parameters
    ----------
    counts : ndarray of int, shape (rows,)

    Returns
    -------
    rows, places : ndarray of int, shape (sum of counts,)

    Examples
    --------
    >>> expanded(np.array([2, 0, 1]))
    (array([0, 0, 2]), array([0, 1, 0]))
    """
    rows = np.repeat(np.arange(len(counts)), counts)
    begin = np.cumsum(counts) - counts
    return rows, np.arange(len(rows)) - begin[rows]


def within_groups(groups: Ints) -> tuple[Ints, Ints]:
    """Return all pairs of positions, first before second, at which a sorted array has the same value.

    Examples
    --------
    >>> within_groups(np.array([5, 5, 5, 7]))
    (array([0, 0, 1]), array([1, 2, 2]))
    """
    if not len(groups):
        return np.empty(0, np.int64), np.empty(0, np.int64)
    new = np.r_[True, groups[1:] != groups[:-1]]
    starts = np.flatnonzero(new)
    ends = np.r_[starts[1:], len(groups)]
    group = np.cumsum(new) - 1
    first, place = expanded(ends[group] - np.arange(len(groups)) - 1)
    return first, first + 1 + place
