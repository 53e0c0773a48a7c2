"""Neighbours by distance between points: the k nearest, or all within a band; in the plane or on the globe."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .contiguity import Outlines
from .neighbours import Neighbours, from_links
from .ragged import expanded

Numbers = NDArray[np.float64]
Ints = NDArray[np.int64]

# Mean radius of the earth in metres (IUGG 1980).
EARTH = 6_371_008.8
_PER_CELL = 3.0
_MOST_RINGS = 4
_COMPARED = 2_000_000


def centroids(outlines: Outlines) -> Numbers:
    """Return the centre of area of every zone, NaN where it has no outline; shape (n, 2).

    Rings are taken as they wind, so holes, which wind the other way, count against their zone. Where the area is 0
    it is the mean of the vertices.
    """
    # Near the ring's own first vertex products lose no digits to the size of projected coordinates.
    starts = outlines.ring_starts
    ring = np.repeat(np.arange(len(starts)), outlines.ring_ends - starts)
    origin = outlines.xy[starts]
    local = outlines.xy - origin[ring]
    x, y = local.T
    cross = np.zeros(len(local))
    cross[:-1] = x[:-1] * y[1:] - x[1:] * y[:-1]
    cross[outlines.ring_ends - 1] = 0.0
    moments = [np.zeros(len(local)) for _ in range(2)]
    for moment, values in zip(moments, (x, y)):
        moment[:-1] = (values[:-1] + values[1:]) * cross[:-1]
    area = np.add.reduceat(cross, starts) / 2
    zone = outlines.zone_of_ring
    areas = np.bincount(zone, area, minlength=outlines.n)
    means = np.stack([np.bincount(outlines.zone_of_vertex(), values, minlength=outlines.n) for values in outlines.xy.T])
    vertices = np.bincount(outlines.zone_of_vertex(), minlength=outlines.n)
    found = np.empty((outlines.n, 2))
    with np.errstate(divide="ignore", invalid="ignore"):
        for axis, moment in enumerate(moments):
            about = np.add.reduceat(moment, starts) / 6 + origin[:, axis] * area
            flat = np.abs(areas) <= 1e-14 * np.bincount(zone, np.abs(area), minlength=outlines.n)
            mean = means[axis] / vertices
            found[:, axis] = np.where(flat | (areas == 0), mean, np.bincount(zone, about, minlength=outlines.n) / areas)
    return found


def on_globe(longitude_latitude: Numbers) -> Numbers:
    """Return points of a sphere with the radius of the earth, in metres; shape (n, 3).

    Straight distances between them put points in the same order as those along great circles.
    """
    longitude, latitude = np.radians(longitude_latitude).T
    points: Numbers = EARTH * np.stack(
        [np.cos(latitude) * np.cos(longitude), np.cos(latitude) * np.sin(longitude), np.sin(latitude)], axis=1
    )
    return points


def chord(arc: float) -> float:
    """Return the straight distance in metres of two points of the earth that are so far apart along its surface."""
    return 2 * EARTH * float(np.sin(min(arc / EARTH, np.pi) / 2))


class _Cells:
    """Points in a grid of cells, to find those near to others."""

    def __init__(self, points: Numbers, size: float) -> None:
        self.points, self.size = points, size
        self._cell = np.floor((points - points.min(axis=0)) / size).astype(np.int64)
        self._most = self._cell.max(axis=0)
        spans = self._most + 1
        self._factors = np.array([int(np.prod(spans[axis + 1 :])) for axis in range(points.shape[1])], dtype=np.int64)
        key = self._cell @ self._factors
        self._order = np.argsort(key, kind="stable")
        self._keys = key[self._order]

    def pairs(self, asked: Ints, rings: int) -> tuple[Ints, Ints]:
        """Return pairs of points asked for (positions in ``asked``) and points in cells so many rings around them."""
        across = np.arange(-rings, rings + 1)
        steps = np.stack(np.meshgrid(*[across] * self.points.shape[1], indexing="ij"), axis=-1)
        steps = steps.reshape(-1, self.points.shape[1])
        first, second = [], []
        for step in steps:
            cell = self._cell[asked] + step
            inside = np.flatnonzero(((cell >= 0) & (cell <= self._most)).all(axis=1))
            key = cell[inside] @ self._factors
            begin, end = np.searchsorted(self._keys, key), np.searchsorted(self._keys, key, side="right")
            row, place = expanded(end - begin)
            first.append(inside[row])
            second.append(self._order[begin[row] + place])
        return np.concatenate(first), np.concatenate(second)


def _usual_size(points: Numbers) -> float:
    """Return a size of cells that hold a few points each, for points on a surface."""
    # Of most of them: a few far away would make one cell of all the others.
    low, high = np.percentile(points, [2, 98], axis=0)
    span = np.sort(high - low)[::-1]
    size = float(np.sqrt(max(span[0] * span[1], 0.0) * _PER_CELL / len(points)))
    # Points along a line, and points that are all one.
    size = max(size, float(span[0]) * _PER_CELL / len(points), float(np.ptp(points, axis=0).max()) / 1_000_000)
    return size or 1.0


def k_nearest(points: Numbers, k: int) -> Neighbours:
    """Return the k nearest other points of each point.

    Parameters
    ----------
    points : ndarray of float, shape (n, 2) or (n, 3)
        NaN where a zone has no place: it has no neighbours and is none.
    k : int
        At least 1; all others where there are no more.

    Returns
    -------
    Neighbours
        Of equal weight; not symmetric. Of points equally far away those count that come first by their coordinates.
    """
    if k < 1:
        raise ValueError("k")
    n, known = len(points), np.flatnonzero(~np.isnan(points).any(axis=1))
    # In the order of coordinates, so that the order of the zones decides nothing.
    known = known[np.lexsort(points[known].T)]
    k = min(k, len(known) - 1)
    if k < 1:
        return from_links(np.empty(0, np.int64), np.empty(0, np.int64), n)
    own = points[known]
    cells = _Cells(own, _usual_size(own))
    asked, rings = np.arange(len(own)), 1
    zone, other = [], []
    while len(asked):
        # Few points, far from all others, are compared with all at once instead of ring after ring.
        whole = rings > _MOST_RINGS or len(asked) * len(own) <= _COMPARED
        now = asked[: max(_COMPARED // len(own), 1)] if whole else asked
        asked = asked[len(now) :]
        first, second = (
            (each.reshape(-1) for each in np.indices((len(now), len(own)))) if whole else cells.pairs(now, rings)
        )
        differ = now[first] != second
        first, second = first[differ], second[differ]
        squared = ((own[now[first]] - own[second]) ** 2).sum(axis=1)
        order = np.lexsort((second, squared, first))
        first, second, squared = first[order], second[order], squared[order]
        count = np.bincount(first, minlength=len(now))
        begin = np.cumsum(count) - count
        place = np.arange(len(first)) - begin[first]
        # Beyond the rings looked at nothing can be nearer than their width.
        farthest = np.full(len(now), np.inf)
        last = place == k - 1
        farthest[first[last]] = squared[last]
        enough = np.full(len(now), True) if whole else farthest <= (rings * cells.size) ** 2
        taken = (place < k) & enough[first]
        zone.append(now[first[taken]])
        other.append(second[taken])
        asked = np.r_[asked, now[~enough]]
        rings += not whole
    return from_links(known[np.concatenate(zone)], known[np.concatenate(other)], n)


def within(points: Numbers, distance: float) -> Neighbours:
    """Return the other points within a distance of each point.

    Parameters
    ----------
    points : ndarray of float, shape (n, 2) or (n, 3)
        NaN where a zone has no place: it has no neighbours and is none.
    distance : float
        In units of the coordinates, above 0.

    Returns
    -------
    Neighbours
        Symmetric, of equal weight.
    """
    if not 0 < distance < np.inf:
        raise ValueError("distance")
    n, known = len(points), np.flatnonzero(~np.isnan(points).any(axis=1))
    if len(known) < 2:
        return from_links(np.empty(0, np.int64), np.empty(0, np.int64), n)
    own = points[known]
    # Cells so small that their numbers have no end would be no help.
    cells = _Cells(own, max(distance, float(np.ptp(own, axis=0).max()) / 100_000))
    first, second = cells.pairs(np.arange(len(own)), 1)
    near = (first != second) & (((own[first] - own[second]) ** 2).sum(axis=1) <= distance**2)
    return from_links(known[first[near]], known[second[near]], n)


def least_band(points: Numbers) -> float:
    """Return the least distance at which every point has a neighbour; 0 for fewer than two points."""
    nearest = k_nearest(points, 1)
    if not len(nearest.other):
        return 0.0
    gaps = np.sqrt(((points[nearest.zone] - points[nearest.other]) ** 2).sum(axis=1))
    # A last bit more, so that the farthest pair is within.
    return float(np.nextafter(gaps.max(), np.inf))
