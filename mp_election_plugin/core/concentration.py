"""How the votes of a zone are spread over its lists: effective numbers and concentration, from unrounded votes."""

from __future__ import annotations

import numpy as np

from .election import Floats
from .exact import row_sums


def _over(numerator: Floats, denominator: Floats) -> Floats:
    out = np.full(numerator.shape, np.nan)
    np.divide(numerator, denominator, out=out, where=denominator > 0)
    return out


def _squares(votes: Floats) -> Floats:
    """Return the sum of the squared votes of every zone, in any order of the lists; shape (zones,)."""
    squares = votes * votes
    found: Floats = np.nansum(squares, axis=1)
    # Whole numbers are summed exactly below this; above it the order would show in the last bit.
    return found if not len(found) or found.max() < 2**53 else row_sums(squares)


def effective_number(votes: Floats) -> Floats:
    """Return the effective number of lists of every zone, 1 / sum s^2 (Laakso & Taagepera 1979).

    Parameters
    ----------
    votes : ndarray, shape (zones, lists)
        Votes of all lists, NaN where a list does not stand; s are shares of their sum.

    Returns
    -------
    ndarray, shape (zones,)
        At least 1; NaN where there are no votes.
    """
    total = np.nansum(votes, axis=1)
    return _over(total * total, _squares(votes))


def herfindahl(votes: Floats) -> Floats:
    """Return the Herfindahl-Hirschman index of every zone, sum s^2; arguments as for `effective_number`."""
    total = np.nansum(votes, axis=1)
    return _over(_squares(votes), total * total)


def golosov_number(votes: Floats) -> Floats:
    """Return Golosov's effective number of lists of every zone, sum s / (s + s1^2 - s^2) (Golosov 2010).

    s1 is the largest share. Arguments as for `effective_number`.
    """
    if not votes.shape[1]:
        return np.full(len(votes), np.nan)
    filled = np.nan_to_num(votes)
    total, largest = filled.sum(axis=1), filled.max(axis=1)
    # With s = v / T every term is v T / (v T + v1^2 - v^2), in which nothing has been rounded yet.
    scaled = filled * total[:, None]
    terms = np.zeros(filled.shape)
    np.divide(scaled, scaled + (largest * largest)[:, None] - filled * filled, out=terms, where=filled > 0)
    number: Floats = np.where(total > 0, row_sums(terms), np.nan)
    return number
