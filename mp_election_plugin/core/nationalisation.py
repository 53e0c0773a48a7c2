"""How evenly a party's support is spread over zones: 0 all in one zone, 1 the same share everywhere.

The inputs are shares or votes of one party in n zones with a result; a zone without its list has a share of 0, as the
authors count it.
"""

from __future__ import annotations

import numpy as np

from .election import Floats
from .exact import total as exact_total


def jones_mainwaring(shares: Floats) -> float:
    """Return 1 - Gini of a party's shares, every zone counted alike (Jones & Mainwaring 2003).

    G = 2 sum i s_(i) / (n sum s) - (n + 1) / n, with the shares s_(1) <= ... <= s_(n).

    Parameters
    ----------
    shares : ndarray, shape (zones,)
        Fractions of 1, 0 where the party has no list.

    Returns
    -------
    float
        From 1/n to 1; NaN without zones, or where all shares are 0.
    """
    n, total = len(shares), exact_total(shares)
    if n == 0 or not total > 0:
        return float("nan")
    order = np.sort(shares)
    gini = 2 * exact_total(np.arange(1, n + 1) * order) / (n * total) - (n + 1) / n
    return 1 - gini


def bochsler_weighted(votes: Floats, valid: Floats) -> float:
    """Return the nationalisation of a party with zones weighted by their valid votes (Bochsler 2010).

    PNSw = 2 sum V_i (sum_(j<=i) v_j - v_i / 2) / (sum V sum v), zones by rising share v / V: twice the area under the
    Lorenz curve.

    Parameters
    ----------
    votes, valid : ndarray, shape (zones,)
        Votes of the party, 0 where it has no list, and valid votes, all positive.

    Returns
    -------
    float
        NaN without zones, or where the party has no vote.
    """
    if len(votes) == 0 or not votes.sum() > 0:
        return float("nan")
    # Of zones with the same share the smaller first, so that the order of rows decides nothing.
    order = np.lexsort((valid, votes / valid))
    own, whole = votes[order], valid[order]
    area = exact_total(whole * (np.cumsum(own) - own / 2))
    return 2 * area / (exact_total(whole) * exact_total(own))


def effective_zones(valid: Floats) -> float:
    """Return the effective number of zones (sum V)^2 / sum V^2, which large zones lower."""
    squares = exact_total(valid * valid)
    return exact_total(valid) ** 2 / squares if squares > 0 else float("nan")


def bochsler_standardised(weighted: float, zones: float) -> float:
    """Return Bochsler's weighted score as it would be with ten zones: PNSw ^ (1 / log10 E) (Bochsler 2010).

    Parameters
    ----------
    weighted : float
        `bochsler_weighted`.
    zones : float
        E, the effective number of zones.

    Returns
    -------
    float
        NaN with one effective zone, of which there is nothing to compare.
    """
    if not zones > 1 + 1e-12 or np.isnan(weighted):
        return float("nan")
    return float(weighted ** (1 / np.log10(zones)))


def golosov(shares: Floats) -> float:
    """Return Golosov's index of party nationalisation (Golosov 2014).

    IPN = 1 - (n - (sum s)^2 / sum s^2) / (n - 1): 0 with all support in one zone, whatever their number.

    Parameters
    ----------
    shares : ndarray, shape (zones,)
        Fractions of 1, 0 where the party has no list.

    Returns
    -------
    float
        NaN with fewer than two zones, or where all shares are 0.
    """
    n, squares = len(shares), exact_total(shares * shares)
    if n < 2 or not squares > 0:
        return float("nan")
    return 1 - (n - exact_total(shares) ** 2 / squares) / (n - 1)
