"""Conditional permutation of neighbours' values, by reference draws that zones share.

A zone keeps its own value while those of all other zones are handed out anew. Of the k neighbours of a zone that count
alike only the sum matters, and that is a sum of k values drawn without replacement from the others. So all zones with k
neighbours can be judged by the same R draws from all n values: for zone i those that contain i itself are taken out,
about R k / n of them, and what is left are draws from the others, each as likely as any. This is exact, no
approximation; the zones' p-values are only no longer independent of each other, which none of them needs.

Values are compared as whole numbers of a fine grid, so that sums are the same in any order of adding up, and a seed
gives the same counts on every machine and any number of processors. Sums of k values that are as near as k steps are
equal: 0.1 + 0.2 is 0.3, which no binary number is.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .neighbours import Neighbours

Numbers = NDArray[np.float64]
Ints = NDArray[np.int64]

# Draws are made in parts of so many, each with a stream of its own, so that parts can be made at the same time.
_PART = 50_000
# Steps of the grid from 0 to the largest value, as a power of two: sums of 2 ** 20 neighbours still are whole numbers
# of 63 bits.
_STEPS = 40
_WEIGHT_STEPS = float(2**20)
# Sequential stopping: so many draws beyond the value are enough (Besag and Clifford 1991).
ENOUGH = 50
_FIRST_BATCH = 200


@dataclass(frozen=True)
class Tails:
    """How often a permuted sum was as large, or as small, as the one there is.

    Parameters
    ----------
    above, below : ndarray of int, shape (n,)
        Draws whose sum is at least, and at most, the observed one.
    draws : ndarray of int, shape (n,)
        Draws that each zone was judged by.
    """

    above: Ints
    below: Ints
    draws: Ints

    def one_sided(self) -> Numbers:
        """Return the pseudo p of the smaller tail, (count + 1) / (draws + 1); NaN where there were no draws."""
        smaller = np.minimum(self.above, self.below)
        return np.where(self.draws > 0, (smaller + 1) / (self.draws + 1), np.nan)

    def two_sided(self) -> Numbers:
        """Return twice the pseudo p of the smaller tail, at most 1."""
        return np.minimum(2 * self.one_sided(), 1.0)

    def upper(self) -> Numbers:
        """Return the pseudo p of the upper tail."""
        return np.where(self.draws > 0, (self.above + 1) / (self.draws + 1), np.nan)


def draws_for(n: int, alpha: float, *, sides: int = 2, most: int = 0) -> int:
    """Return how many draws the least p-value needs to reach alpha / n, as the first step of Benjamini-Hochberg asks.

    Parameters
    ----------
    n : int
        Zones tested.
    alpha : float
    sides : int
        2 where the smaller tail is doubled.
    most : int
        Most neighbours of a zone: of draws that zones share, a zone with k neighbours is left about 1 - k / n. A
        hundredth more are made, since how many are left is chance.

    Examples
    --------
    >>> draws_for(1538, 0.05, sides=1)
    30759
    """
    draws = sides * n / alpha
    if most:
        draws *= 1.01 * n / max(n - most, 1)
    return int(np.ceil(draws)) - 1


def on_grid(values: Numbers) -> Ints:
    """Return values as whole numbers of steps so fine that what differs in 12 digits differs here."""
    largest = float(np.abs(values).max(initial=0.0))
    # A power of two scales without rounding.
    exponent = int(np.ceil(np.log2(largest))) if largest > 0 else 0
    steps: Ints = np.rint(np.ldexp(values, _STEPS - exponent)).astype(np.int64)
    return steps


def permute(
    values: Numbers,
    neighbours: Neighbours,
    *,
    permutations: int,
    seed: int,
    step: Callable[[float], None] = lambda part: None,
    threads: int | None = None,
) -> Tails:
    """Judge the sum of the neighbours' values of every zone by conditional permutation.

    Parameters
    ----------
    values : ndarray of float, shape (n,)
        No NaN.
    neighbours : Neighbours
    permutations : int
        Number of draws, at least 1; with neighbours that count differently the most a zone is given.
    seed : int
        Not negative; the same seed gives the same counts.
    step : callable, optional
        Takes the part done (0 to 1); what it raises ends the work.
    threads : int, optional
        How many parts are made at the same time; by default one a processor. The counts do not depend on it.

    Returns
    -------
    Tails
        With 0 draws for zones without neighbours.
    """
    if permutations < 1 or seed < 0:
        raise ValueError("permutations or seed")
    if neighbours.weight is None:
        return _shared(on_grid(values), neighbours, permutations, seed, step, threads or os.cpu_count() or 1)
    return _each(values, neighbours, permutations, seed, step)


def _shared(
    values: Ints, neighbours: Neighbours, permutations: int, seed: int, step: Callable[[float], None], threads: int
) -> Tails:
    """Count by draws that all zones with the same number of neighbours share."""
    n, count = neighbours.n, neighbours.count
    observed = np.zeros(n, dtype=np.int64)
    np.add.at(observed, neighbours.zone, values[neighbours.other])
    above, below, contained = (np.zeros(n, dtype=np.int64) for _ in range(3))
    sizes = [int(size) for size in np.unique(count) if size > 0]
    jobs = [(size, part) for size in sizes for part in range(-(-permutations // _PART))]
    work = sum(size + 4 for size, _ in jobs)
    groups = {size: _Group(values, np.flatnonzero(count == size), observed) for size in sizes}

    def judged(job: tuple[int, int]) -> tuple[Ints, Ints, Ints]:
        size, part = job
        rows = min(_PART, permutations - part * _PART)
        return groups[size].counts(_draws(n, size, rows, (seed, size, part)))

    done = 0
    with ThreadPoolExecutor(max_workers=max(threads, 1)) as pool:
        # As many at a time as there are threads: a cancelled run does not finish all of them first.
        for chunk in _chunks(jobs, max(threads, 1)):
            for (size, _), (more, less, own) in zip(chunk, pool.map(judged, chunk)):
                zones = groups[size].zones
                above[zones] += more
                below[zones] += less
                contained[zones] += own
                done += size + 4
            step(done / work)
    return Tails(above, below, np.where(count > 0, permutations - contained, 0))


def _chunks(jobs: list[tuple[int, int]], size: int) -> Iterator[list[tuple[int, int]]]:
    for start in range(0, len(jobs), size):
        yield jobs[start : start + size]


class _Group:
    """The zones with one number of neighbours, ordered by the sum that their neighbours have."""

    def __init__(self, values: Ints, zones: Ints, observed: Ints) -> None:
        self.zones = zones[np.argsort(observed[zones], kind="stable")]
        self._values, self._observed = values, observed[self.zones]
        self._place = np.full(len(values), -1, dtype=np.int32)
        self._place[self.zones] = np.arange(len(zones), dtype=np.int32)

    def counts(self, drawn: NDArray[np.int32]) -> tuple[Ints, Ints, Ints]:
        """Return, of some draws (one a column), how many are above and below each zone, without those that contain it.

        Also how many contain it.
        """
        sums = self._values[drawn[0]]
        for row in drawn[1:]:
            sums += self._values[row]
        m = len(self.zones)
        ordered = np.sort(sums)
        near = len(drawn)
        above = len(sums) - np.searchsorted(ordered, self._observed - near, side="left")
        below = np.searchsorted(ordered, self._observed + near, side="right")
        contained = np.zeros(m, dtype=np.int64)
        for row in drawn:
            place = self._place[row]
            of_group = np.flatnonzero(place >= 0)
            place = place[of_group]
            difference = sums[of_group] - self._observed[place]
            contained += np.bincount(place, minlength=m)
            above -= np.bincount(place[difference >= -near], minlength=m)
            below -= np.bincount(place[difference <= near], minlength=m)
        return above, below, contained


def _uniform(count: int, key: tuple[int, ...]) -> Iterator[Numbers]:
    """Yield arrays of so many numbers from 0 up to 1, the same for a key in every version of numpy.

    The raw bits of PCG64 are promised to stay; what a Generator makes of them is not.
    """
    bits = np.random.PCG64(np.random.SeedSequence(list(key)))
    while True:
        yield (bits.random_raw(count) >> np.uint64(11)).astype(np.float64) * 2.0**-53


def _draws(n: int, size: int, count: int, key: tuple[int, ...]) -> NDArray[np.int32]:
    """Return draws of so many different numbers below n, each set as likely as any other; shape (size, count).

    Floyd's method (Bentley and Floyd 1987): no draw is thrown away, so any size up to n can be had.
    """
    drawn = np.empty((size, count), dtype=np.int32)
    for at, uniform in zip(range(size), _uniform(count, key)):
        last = n - size + at
        new = (uniform * (last + 1)).astype(np.int32)
        taken = np.zeros(count, dtype=bool)
        for row in drawn[:at]:
            taken |= row == new
        new[taken] = last
        drawn[at] = new
    return drawn


def _each(
    values: Numbers, neighbours: Neighbours, permutations: int, seed: int, step: Callable[[float], None]
) -> Tails:
    """Count by draws of each zone's own, until enough are beyond the value (Besag and Clifford 1991)."""
    n = neighbours.n
    above, below, draws = (np.zeros(n, dtype=np.int64) for _ in range(3))
    share, ends = neighbours.share(), neighbours.ends
    grid = on_grid(values)
    for zone in range(n):
        start, end = int(ends[zone - 1]) if zone else 0, int(ends[zone])
        if start == end:
            continue
        # Weights on a grid too, coarse enough for whole numbers of 63 bits.
        weight = np.rint(share[start:end] * _WEIGHT_STEPS).astype(np.int64)
        observed = int((weight * grid[neighbours.other[start:end]]).sum())
        others = np.delete(grid, zone)
        # Each value is half a step from its own at most; the weights are the same in all sums.
        near = (end - start) * int(_WEIGHT_STEPS)
        batch, part = _FIRST_BATCH, 0
        while draws[zone] < permutations and min(above[zone], below[zone]) < ENOUGH:
            rows = int(min(batch, permutations - draws[zone]))
            sums = (others[_orders(n - 1, end - start, rows, (seed, zone, part))] * weight[:, None]).sum(axis=0)
            above[zone] += int((sums >= observed - near).sum())
            below[zone] += int((sums <= observed + near).sum())
            draws[zone] += rows
            batch, part = min(2 * batch, _PART), part + 1
        step((zone + 1) / n)
    return Tails(above, below, draws)


def _orders(n: int, size: int, count: int, key: tuple[int, ...]) -> Ints:
    """Return draws of different numbers below n in any order, each as likely as any other; shape (size, count)."""
    drawn = _draws(n, size, count, key).astype(np.int64)
    shuffled = np.argsort(np.stack([each for _, each in zip(range(size), _uniform(count, (*key, 1)))]), axis=0)
    return np.take_along_axis(drawn, shuffled, axis=0)
