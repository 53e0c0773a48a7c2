"""Shares of small zones drawn towards the share of all: empirical Bayes."""

from __future__ import annotations

import numpy as np

from .election import Floats
from .exact import total


def empirical_bayes(votes: Floats, base: Floats) -> Floats:
    """Return smoothed shares, by moments with binomial variance (Marshall 1991).

    With s = v / b and m = sum v / sum b over the zones that have both, and n of these:

        A = max(0, sum b (s - m)^2 / sum b - m (1 - m) / (sum b / n))
        B = A / (A + m (1 - m) / b)
        smoothed = B s + (1 - B) m

    Marshall writes m / b for counts that are rare; votes are not, so their variance is m (1 - m) / b. Where the shares
    vary no more than chance would make them, A is 0 and every zone has m.

    Parameters
    ----------
    votes : ndarray, shape (zones,)
        Votes of the list, NaN where it does not stand: such a zone says nothing about the others.
    base : ndarray, shape (zones,)
        Valid votes or registered electors, NaN where unknown.

    Returns
    -------
    ndarray, shape (zones,)
        Between 0 and 1; NaN where votes or base are missing or the base is 0.
    """
    known = ~np.isnan(votes) & ~np.isnan(base)
    known[known] = base[known] > 0
    smoothed = np.full(len(votes), np.nan)
    v, b = votes[known], base[known]
    if not len(v):
        return smoothed
    # Sums of whole numbers are exact, so the order of zones does not move them.
    m = v.sum() / b.sum()
    chance = m * (1 - m)
    share = v / b
    between = max(0.0, total(b * (share - m) ** 2) / float(b.sum()) - chance * len(b) / float(b.sum()))
    weight = between / (between + chance / b) if between > 0 else np.zeros(len(b))
    smoothed[known] = weight * share + (1 - weight) * m
    return smoothed
