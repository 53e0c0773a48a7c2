"""Local statistics of spatial association, with the moments that conditional permutation has, and corrections.

Every statistic is of zones that have a value and at least one neighbour that has one: others are left out before, with
mean and variance, and never taken for 0.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .neighbours import Neighbours
from .permutation import permute

Numbers = NDArray[np.float64]
Bools = NDArray[np.bool_]

NOT_SIGNIFICANT, NO_DATA, ISLAND = "not_significant", "no_data", "island"
QUADRANTS = ("high_high", "low_high", "low_low", "high_low")
HOT, COLD = "hot", "cold"
JOINED = "joined"


@dataclass(frozen=True)
class LocalStatistic:
    """A statistic of n zones, its moments, and how chance would have it.

    Parameters
    ----------
    statistic, expected, z : ndarray of float, shape (n,)
        The statistic, its expectation, and how many standard deviations it is above that.
    p : ndarray of float, shape (n,)
        Pseudo p-value of conditional permutation; exact for join counts.
    draws : ndarray of int, shape (n,)
        Permutations that each zone was judged by; 0 where none were needed.
    kind : ndarray of str, shape (n,)
        The class that the zone has if it is significant.
    """

    statistic: Numbers
    expected: Numbers
    z: Numbers
    p: Numbers
    draws: NDArray[np.int64]
    kind: NDArray[np.object_]


@dataclass(frozen=True)
class Chance:
    """How conditional permutation is done: see `permutation.permute`."""

    permutations: int
    seed: int
    step: Callable[[float], None] = lambda part: None
    threads: int | None = None

    def two_sided(self, values: Numbers, neighbours: Neighbours) -> tuple[Numbers, NDArray[np.int64]]:
        """Return two-sided pseudo p-values and the draws they come from."""
        tails = permute(
            values,
            neighbours,
            permutations=self.permutations,
            seed=self.seed,
            step=self.step,
            threads=self.threads,
        )
        return tails.two_sided(), tails.draws


def _lag_moments(values: Numbers, neighbours: Neighbours) -> tuple[Numbers, Numbers]:
    """Return mean and variance of the neighbours' weighted mean when all values but the zone's own are handed out anew.

    That is a weighted mean of values drawn without replacement from the n - 1 others.
    """
    n = len(values)
    total, squares = values.sum(), (values * values).sum()
    mean = (total - values) / (n - 1)
    variance = np.maximum((squares - values**2) / (n - 1) - mean**2, 0.0)
    weights = np.bincount(neighbours.zone, neighbours.share() ** 2, minlength=n)
    # Of a sum of k weights that is 1: sum w^2 - (1 - sum w^2) / (n - 2), all times the variance.
    return mean, variance * np.maximum(weights - (1 - weights) / (n - 2), 0.0)


def _standard(values: Numbers) -> Numbers:
    """Return values less their mean; all 0 where they are equal but for the last bits."""
    centred: Numbers = values - values.mean()
    spread = float(np.abs(values).max(initial=0.0))
    if float(np.abs(centred).max(initial=0.0)) <= 1e-14 * spread:
        return np.zeros_like(centred)
    return centred


def _z(statistic: Numbers, expected: Numbers, variance: Numbers) -> Numbers:
    """Return (statistic - expected) / standard deviation, NaN where chance would have only one value."""
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(variance > 1e-24, (statistic - expected) / np.sqrt(variance), np.nan)


def local_moran(
    values: Numbers, neighbours: Neighbours, chance: Chance, around: Numbers | None = None
) -> LocalStatistic:
    """Return local Moran's I of every zone.

    Parameters
    ----------
    values : ndarray of float, shape (n,)
        No NaN; every zone has a neighbour.
    neighbours : Neighbours
    chance : Chance
    around : ndarray of float, shape (n,), optional
        What is looked at around each zone, for the bivariate statistic; by default the values themselves.

    Returns
    -------
    LocalStatistic
        I_i = z_i * sum_j w_ij y_j with row-standardised w, z and y less their means, z y scaled so that the mean square
        of each is (n - 1) / n: positive where a zone is like its surroundings. ``kind`` is the quadrant: own value
        first, then the surroundings, high being above the mean; None on the mean itself.

    Notes
    -----
    Anselin (1995), with n - 1 as divisor as in GeoDa and PySAL. Expectation and variance are those of conditional
    permutation. The bivariate form is that of Anselin, Syabri and Smirnov (2002): it has the zone's own second value
    among those handed out to no other zone.
    """
    n = len(values)
    own = _standard(values)
    other = own if around is None else _standard(around)
    scale = math.sqrt(float((own**2).sum()) * float((other**2).sum()))
    factor = np.zeros(n) if scale == 0 else own * (n - 1) / scale
    lag = neighbours.lag(other)
    mean, variance = _lag_moments(other, neighbours) if n > 2 else (np.zeros(n), np.zeros(n))
    p, draws = chance.two_sided(other, neighbours)
    # Whatever stands around it, a zone on the mean has 0: nothing can be more extreme.
    p = np.where(own == 0, 1.0, p)
    high, high_around = own > 0, lag > 0
    kind = np.empty(n, dtype=object)
    for name, each in zip(
        QUADRANTS, (high & high_around, ~high & high_around, ~high & ~high_around, high & ~high_around)
    ):
        kind[each] = name
    kind[(own == 0) | (lag == 0)] = None
    return LocalStatistic(
        factor * lag, factor * mean, _z(factor * lag, factor * mean, factor**2 * variance), p, draws, kind
    )


def getis_ord(values: Numbers, neighbours: Neighbours, chance: Chance, *, star: bool) -> LocalStatistic:
    """Return Getis and Ord's G of every zone, or G* with the zone itself among its neighbours.

    Parameters
    ----------
    values : ndarray of float, shape (n,)
        No NaN; every zone has a neighbour.
    neighbours : Neighbours
    chance : Chance
    star : bool
        Whether the zone itself counts, as much as a neighbour (as the mean of its neighbours where they differ).

    Returns
    -------
    LocalStatistic
        ``statistic`` is the share of the sum of all values that lies in the neighbourhood for values of one sign, in
        the mean of a place: weighted mean / sum of the values it is drawn from; NaN where that sum is 0. ``z`` is the
        standardised form of Ord and Getis (1995), positive where high values gather; ``kind`` is ``hot`` or ``cold``.
    """
    n = len(values)
    centred = _standard(values)
    weights = np.ones(len(neighbours.other)) if neighbours.weight is None else neighbours.weight
    sums = np.bincount(neighbours.zone, weights, minlength=n).astype(np.float64)
    squares = np.bincount(neighbours.zone, weights**2, minlength=n)
    around = np.bincount(neighbours.zone, weights * centred[neighbours.other], minlength=n)
    of, held = n - 1, centred
    if star:
        own = sums / neighbours.count
        sums, squares, around = sums + own, squares + own**2, around + own * centred
        of, held = n, np.zeros(n)
    mean = (centred.sum() - held) / of
    variance = (
        np.maximum(((centred**2).sum() - held**2) / of - mean**2, 0.0)
        * np.maximum(of * squares - sums**2, 0.0)
        / max(of - 1, 1)
    )
    all_values = np.full(n, values.sum()) if star else values.sum() - values
    with np.errstate(divide="ignore", invalid="ignore"):
        statistic = np.where(all_values != 0, (around / sums + values.mean()) / all_values, np.nan)
        expected = np.where(all_values != 0, 1.0 / of, np.nan)
    # Against the size of the differences: those of small numbers are no smaller chance.
    unit = float(np.abs(centred).max(initial=0.0)) or 1.0
    z = _z(around.astype(np.float64) / unit, sums * mean / unit, variance / unit**2)
    # The zone's own value is held, so G and G* have the same permuted part and the same p.
    p, draws = chance.two_sided(centred, neighbours)
    mean_around, _ = _lag_moments(centred, neighbours) if n > 2 else (np.zeros(n), np.zeros(n))
    kind = np.where(neighbours.lag(centred) > mean_around, HOT, COLD).astype(object)
    return LocalStatistic(statistic, expected, z, p, draws, kind)


def local_join_count(members: Bools, neighbours: Neighbours) -> LocalStatistic:
    """Return how many neighbours of each member are members too.

    Parameters
    ----------
    members : ndarray of bool, shape (n,)
        Which zones have the class.
    neighbours : Neighbours
        Their weights do not count.

    Returns
    -------
    LocalStatistic
        ``statistic`` is 0 and ``p`` NaN for zones that are no members. ``p`` is the exact chance of at least as many
        members among the neighbours, hypergeometric, upper tail; ``kind`` is ``joined``.

    Notes
    -----
    BB_i = x_i sum_j w_ij x_j (Anselin and Li 2019), for which conditional permutation is drawing without replacement.
    """
    n, count = neighbours.n, neighbours.count
    around = np.bincount(neighbours.zone, members[neighbours.other], minlength=n).astype(np.int64)
    others, marked = n - 1, int(members.sum()) - 1
    p = np.full(n, np.nan)
    tails: dict[tuple[int, int], float] = {}
    for zone in np.flatnonzero(members).tolist():
        key = (int(count[zone]), int(around[zone]))
        if key not in tails:
            tails[key] = _at_least(key[1], key[0], marked, others)
        p[zone] = tails[key]
    part = marked / others if others else 0.0
    expected = np.where(members, count * part, 0.0)
    variance = np.where(members, count * part * (1 - part) * (others - count) / max(others - 1, 1), 0.0)
    statistic = np.where(members, around, 0).astype(np.float64)
    kind = np.full(n, None, dtype=object)
    kind[members] = JOINED
    return LocalStatistic(statistic, expected, _z(statistic, expected, variance), p, np.zeros(n, np.int64), kind)


def _at_least(least: int, drawn: int, marked: int, all_: int) -> float:
    """Return the chance of at least so many marked ones among those drawn without replacement."""
    ways = sum(math.comb(marked, hit) * math.comb(all_ - marked, drawn - hit) for hit in range(least, drawn + 1))
    return ways / math.comb(all_, drawn)


@dataclass(frozen=True)
class GlobalMoran:
    """Moran's I of all zones together, its expectation -1 / (n - 1), and z under randomisation (NaN below 4 zones)."""

    statistic: float
    expected: float
    z: float


def global_moran(values: Numbers, neighbours: Neighbours) -> GlobalMoran:
    """Return Moran's I with row-standardised weights.

    Notes
    -----
    I = sum_ij w_ij z_i z_j / sum_i z_i^2 with sum_j w_ij = 1; variance under randomisation of Cliff and Ord (1981).
    """
    n, z = len(values), _standard(values)
    squares = float((z**2).sum())
    if n < 2 or squares == 0:
        return GlobalMoran(float("nan"), float("nan"), float("nan"))
    statistic = float((z * neighbours.lag(z)).sum()) / squares
    expected = -1.0 / (n - 1)
    if n < 4:
        return GlobalMoran(statistic, expected, float("nan"))
    share, zone, other = neighbours.share(), neighbours.zone, neighbours.other
    forth, back = zone * n + other, other * n + zone
    order = np.argsort(back)
    place = np.minimum(np.searchsorted(back[order], forth), len(back) - 1)
    mirrored = np.where(back[order][place] == forth, share[order][place], 0.0)
    # S1 = 1/2 sum (w_ij + w_ji)^2 over all ordered pairs; one-way links have only one side here.
    both = mirrored > 0
    s1 = 0.5 * float(((share + mirrored)[both] ** 2).sum()) + float((share[~both] ** 2).sum())
    columns = np.bincount(other, share, minlength=n)
    s2 = float(((1.0 + columns) ** 2).sum())
    s0 = float(n)
    kurtosis = n * float((z**4).sum()) / squares**2
    first = n * ((n * n - 3 * n + 3) * s1 - n * s2 + 3 * s0**2)
    second = kurtosis * ((n * n - n) * s1 - 2 * n * s2 + 6 * s0**2)
    variance = (first - second) / ((n - 1) * (n - 2) * (n - 3) * s0**2) - expected**2
    return GlobalMoran(
        statistic, expected, (statistic - expected) / math.sqrt(variance) if variance > 0 else float("nan")
    )


def false_discovery(p: Numbers) -> Numbers:
    """Return the q-values of Benjamini and Hochberg (1995); NaN stays NaN and does not count as a test."""
    q = np.full(len(p), np.nan)
    known = np.flatnonzero(~np.isnan(p))
    order = known[np.argsort(p[known], kind="stable")]
    m = len(order)
    raised = p[order] * m / np.arange(1, m + 1)
    q[order] = np.minimum(np.minimum.accumulate(raised[::-1])[::-1], 1.0)
    return q


def bonferroni(p: Numbers) -> Numbers:
    """Return p-values times the number of tests, at most 1."""
    adjusted: Numbers = np.minimum(p * int((~np.isnan(p)).sum()), 1.0)
    return adjusted


def standardised_rates(events: Numbers, base: Numbers) -> Numbers:
    """Return empirical-Bayes standardised rates, whose variance does not depend on the size of a zone.

    Parameters
    ----------
    events, base : ndarray of float, shape (n,)
        Votes of a list and the votes they are a part of; base above 0, no NaN.

    Returns
    -------
    ndarray of float, shape (n,)
        (r_i - b) / sqrt(A + b (1 - b) / base_i), r_i = events / base, b the rate of all zones, A the variance of the
        rates beyond that of chance, at least 0.

    Notes
    -----
    Assuncao and Reis (1999), with the binomial variance b (1 - b) / base instead of the Poisson b / base, since a
    share of votes is no rare event. A by moments: sum base (r - b)^2 / sum base - b (1 - b) / mean base.
    """
    rate, overall = events / base, float(events.sum() / base.sum())
    binomial = overall * (1 - overall)
    beyond = float((base * (rate - overall) ** 2).sum() / base.sum()) - binomial / float(base.mean())
    variance = max(beyond, 0.0) + binomial / base
    return np.where(variance > 0, (rate - overall) / np.sqrt(np.where(variance > 0, variance, 1.0)), 0.0)


def cluster_classes(local: LocalStatistic, adjusted: Numbers, alpha: float) -> NDArray[np.object_]:
    """Return the class of each zone: its kind where the adjusted p is at most alpha, else ``not_significant``."""
    significant = (adjusted <= alpha) & (local.kind != None)  # noqa: E711 - compared element by element
    return np.where(significant, local.kind, NOT_SIGNIFICANT).astype(object)
