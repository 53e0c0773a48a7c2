"""Neighbours of zones as a sparse table: who is beside whom, with what weight."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.float64]
Ints = NDArray[np.int64]


@dataclass(frozen=True)
class Neighbours:
    """The neighbours of n zones, row after row.

    Parameters
    ----------
    ends : ndarray of int, shape (n,)
        One past the last neighbour of each zone in ``other``.
    other : ndarray of int, shape (links,)
        The neighbours, ascending within a zone; never the zone itself.
    weight : ndarray of float, shape (links,), optional
        How much each counts, above 0; None where all count alike.
    """

    ends: Ints
    other: Ints
    weight: Numbers | None = None

    @property
    def n(self) -> int:
        """Number of zones."""
        return len(self.ends)

    @property
    def count(self) -> Ints:
        """Number of neighbours of each zone, shape (n,)."""
        return np.diff(self.ends, prepend=0)

    @property
    def zone(self) -> Ints:
        """The zone whose neighbour each link leads to, shape (links,)."""
        return np.repeat(np.arange(self.n), self.count)

    def of(self, zone: int) -> list[int]:
        """Return the neighbours of one zone."""
        start = int(self.ends[zone - 1]) if zone else 0
        found: list[int] = self.other[start : self.ends[zone]].tolist()
        return found

    def among(self, kept: NDArray[np.bool_]) -> Neighbours:
        """Return the neighbours of the zones kept among themselves, numbered anew in the same order."""
        zone = self.zone
        both = kept[zone] & kept[self.other]
        number = np.cumsum(kept) - 1
        count = np.bincount(number[zone[both]], minlength=int(kept.sum()))
        weight = None if self.weight is None else self.weight[both]
        return Neighbours(np.cumsum(count), number[self.other[both]], weight)

    def taken(self, order: Ints) -> Neighbours:
        """Return the neighbours of the same zones put in another order, given as their present numbers."""
        number = np.empty(self.n, dtype=np.int64)
        number[order] = np.arange(self.n)
        return from_links(number[self.zone], number[self.other], self.n, self.weight)

    def share(self) -> Numbers:
        """Return the row-standardised weight of each link: those of a zone sum to 1; shape (links,)."""
        if self.weight is None:
            return 1.0 / self.count[self.zone]
        total = np.bincount(self.zone, self.weight, minlength=self.n)
        return self.weight / total[self.zone]

    def lag(self, values: Numbers) -> Numbers:
        """Return the weighted mean of the neighbours' values, NaN where a zone has no neighbours; shape (n,)."""
        sums = np.bincount(self.zone, self.share() * values[self.other], minlength=self.n)
        return np.where(self.count > 0, sums, np.nan)


def from_pairs(first: Ints, second: Ints, n: int) -> Neighbours:
    """Return neighbours from pairs of zones, each given once and meant both ways."""
    zone, other = np.r_[first, second], np.r_[second, first]
    return from_links(zone, other, n)


def from_links(zone: Ints, other: Ints, n: int, weight: Numbers | None = None) -> Neighbours:
    """Return neighbours from links that lead one way, in any order, each given once."""
    order = np.argsort(zone * n + other, kind="stable")
    ends = np.cumsum(np.bincount(zone, minlength=n))
    return Neighbours(ends, other[order].astype(np.int64), None if weight is None else weight[order])


def parts(neighbours: Neighbours, kept: NDArray[np.bool_]) -> Ints:
    """Return the number of the connected part that each kept zone belongs to, -1 for the others; shape (n,).

    Parts are numbered in the order of their first zone.
    """
    zone, other = neighbours.zone, neighbours.other
    both = kept[zone] & kept[other]
    zone, other = zone[both], other[both]
    # Trees of zones, hung under each other by links and made flat in turns (Zhang, Azad and Hu 2020, FastSV).
    root = np.arange(neighbours.n)
    while True:
        before = root.copy()
        above = root[root]
        for one, another in ((zone, other), (other, zone)):
            np.minimum.at(root, before[one], above[another])
            np.minimum.at(root, one, above[another])
        root = np.minimum(root, root[root])
        if (root == before).all():
            break
    found = np.full(neighbours.n, -1, dtype=np.int64)
    found[kept] = np.unique(root[kept], return_inverse=True)[1].reshape(-1)
    return found


def pairs(neighbours: Neighbours) -> tuple[Ints, Ints, Numbers, NDArray[np.bool_]]:
    """Return every pair of neighbours once: the two zones, the weight, and whether each is a neighbour of the other.

    Of a pair that is mutual with two weights both directions are given, as pairs that are not mutual.
    """
    zone, other, n = neighbours.zone, neighbours.other, neighbours.n
    weight = np.ones(len(other)) if neighbours.weight is None else neighbours.weight
    forth, back = zone * n + other, other * n + zone
    order = np.argsort(forth)
    place = np.minimum(np.searchsorted(forth[order], back), max(len(forth) - 1, 0))
    same = np.zeros(len(forth), dtype=bool)
    if len(forth):
        mirror = order[place]
        same = (forth[mirror] == back) & (weight[mirror] == weight)
    kept = ~same | (zone < other)
    return zone[kept], other[kept], weight[kept], same[kept]


def degrees(neighbours: Neighbours) -> tuple[int, float, int]:
    """Return the fewest, mean and most neighbours of a zone."""
    count = neighbours.count
    return (int(count.min()), float(count.mean()), int(count.max())) if len(count) else (0, 0.0, 0)
