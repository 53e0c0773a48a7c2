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


def thirds(values: Sequence[Floats]) -> tuple[float, ...]:
    """Return the two bounds of three classes with about as many values each, over all layers together.

    Bounds have three significant digits, so that legends can say them; equal values may leave a class empty. Without
    any value both bounds are 0.
    """
    every = np.concatenate([np.asarray(each, dtype=np.float64) for each in values])
    every = np.sort(every[np.isfinite(every)])
    if not len(every):
        return (0.0, 0.0)
    lower, upper = (float(f"{bound:.3g}") for bound in np.quantile(every, [1 / 3, 2 / 3]).tolist())
    return (lower, upper)


def round_steps(values: Sequence[Floats]) -> tuple[float, ...]:
    """Return where steps of a count begin, in round numbers that fit the largest value; the first is 0.

    The largest value lies below twice the last beginning, so a scale of sizes may end there.
    """
    largest = max((float(np.nanmax(each)) for each in values if np.isfinite(each).any()), default=0.0)
    power = 10.0 ** np.floor(np.log10(max(largest, 1.0)))
    top = next(float(step * power) for step in (1, 2, 4, 10) if step * power > largest)
    # In hundredths, so that no start is a fraction by rounding.
    starts = (round(top * part) / 100 for part in (2, 10, 20, 50))
    return (0.0, *sorted({start for start in starts if start >= 1}))
