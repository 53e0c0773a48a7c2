"""Breaks of shares over several layers together, so that their maps have one legend."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .election import Floats


def quantile_breaks(values: Floats, classes: int) -> list[float]:
    """Return the upper bounds of classes with about as many values each, the last the maximum.

    Linear interpolation between neighbours (Hyndman & Fan 1996, type 7); equal bounds stand once.

    Parameters
    ----------
    values : ndarray
        Values without NaN, at least one.
    classes : int
        Number of classes wanted; with many equal values there may come out fewer.
    """
    bounds: list[float] = np.unique(np.quantile(values, np.arange(1, classes + 1) / classes)).tolist()
    return bounds


def pooled_breaks(shares: Sequence[Floats], classes: int) -> tuple[float, ...]:
    """Return where steps of share begin, by quantiles of all layers together, in tenths of a point; the first is 0.

    Which layer comes first does not matter. Only shares above 0 count, since a published 0 is an entry of its own.
    """
    every = np.concatenate([np.asarray(each, dtype=np.float64) for each in shares])
    every = np.sort(every[every > 0])
    if not len(every):
        return (0.0,)
    starts = [round(bound, 3) for bound in quantile_breaks(every, classes)[:-1]]
    return (0.0, *sorted({start for start in starts if start > 0}))


def common_steps(shares: Sequence[Floats], breaks: Sequence[float]) -> tuple[float, ...]:
    """Return those of fixed breaks, but at least two, that the largest share of all layers reaches."""
    largest = max((float(np.nanmax(each)) for each in shares if np.isfinite(each).any()), default=0.0)
    reached = sum(each <= largest for each in breaks)
    return tuple(breaks[: max(2, reached)])
