"""Which zones are neighbours, from their outlines: queen and rook, exact or with a snapping tolerance.

Exactly (tolerance 0) zones are queen neighbours where they share a vertex, rook neighbours where they share an edge
between two vertices. With a tolerance they are queen neighbours where their outlines come as close as that, and rook
neighbours where they do so along more than a point; so slivers and gaps between outlines that were simplified one by
one, and vertices on the edge of a neighbour, part no zones.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .neighbours import Neighbours, from_pairs
from .ragged import expanded, within_groups

Numbers = NDArray[np.float64]
Ints = NDArray[np.int64]

# Pairs of edges that are compared at a time.
_AT_A_TIME = 2_000_000


@dataclass(frozen=True)
class Outlines:
    """The rings of all zones, one after the other.

    Parameters
    ----------
    xy : ndarray of float, shape (vertices, 2)
        Coordinates; a ring ends with the vertex it began with.
    ring_ends : ndarray of int, shape (rings,)
        One past the last vertex of each ring.
    zone_of_ring : ndarray of int, shape (rings,)
        Ascending.
    n : int
        Number of zones, those without an outline included.
    """

    xy: Numbers
    ring_ends: Ints
    zone_of_ring: Ints
    n: int

    @property
    def ring_starts(self) -> Ints:
        """First vertex of each ring."""
        starts: Ints = np.r_[0, self.ring_ends[:-1]].astype(np.int64)
        return starts

    def zone_of_vertex(self) -> Ints:
        """Return the zone of each vertex."""
        zones: Ints = np.repeat(self.zone_of_ring, self.ring_ends - self.ring_starts)
        return zones


def _vertex_ids(xy: Numbers) -> Ints:
    """Return a number for each vertex, the same where the coordinates are."""
    # -0.0 and 0.0 are one coordinate and two patterns of bits.
    bits = np.ascontiguousarray(xy + 0.0).view(np.uint64)
    # One key instead of two to sort by; what share one by chance are told apart by the coordinates themselves.
    with np.errstate(over="ignore"):
        key = (bits[:, 0] * np.uint64(0x9E3779B97F4A7C15)) ^ (bits[:, 1] * np.uint64(0xC2B2AE3D27D4EB4F))
    order = np.argsort(key, kind="stable")
    rest = bits[order]
    if (np.diff(key[order]) == 0).any():
        same_key = key[order][1:] == key[order][:-1]
        differ = (rest[1:] != rest[:-1]).any(axis=1)
        if (same_key & differ).any():
            order = np.lexsort((bits[:, 1], bits[:, 0]))
            rest = bits[order]
    new = np.r_[True, (rest[1:] != rest[:-1]).any(axis=1)]
    ids = np.empty(len(xy), dtype=np.int64)
    ids[order] = np.cumsum(new) - 1
    return ids


def _sharing(things: Ints, zones: Ints, n: int) -> tuple[Ints, Ints]:
    """Return pairs of zones (first below second, each once) that have a thing in common."""
    both = np.unique(things * n + zones)
    things, zones = both // n, both % n
    first, second = within_groups(things)
    pairs = np.unique(zones[first] * n + zones[second])
    return pairs // n, pairs % n


def _edges(outlines: Outlines) -> tuple[Ints, Ints]:
    """Return the first vertex of every edge, and its zone; edges without a length are none."""
    last = np.zeros(len(outlines.xy), dtype=bool)
    last[outlines.ring_ends - 1] = True
    start = np.flatnonzero(~last)
    long = (outlines.xy[start] != outlines.xy[start + 1]).any(axis=1)
    start = start[long]
    return start, outlines.zone_of_vertex()[start]


def contiguity(outlines: Outlines, *, rook: bool = False, tolerance: float = 0.0) -> Neighbours:
    """Return the neighbours of zones by their outlines.

    Parameters
    ----------
    outlines : Outlines
    rook : bool
        Whether zones that meet in a point only are no neighbours.
    tolerance : float
        Distance up to which outlines are taken to meet, in units of the coordinates; 0: they share vertices exactly.

    Returns
    -------
    Neighbours
        Symmetric, without the zones themselves, all of equal weight.

    Raises
    ------
    ValueError
        If the tolerance is negative or not finite.

    Notes
    -----
    Queen and rook contiguity as in Cliff and Ord (1981) and, exact ones, as libpysal and GeoDa have them.
    """
    if not 0 <= tolerance < np.inf:
        raise ValueError("tolerance")
    if not len(outlines.xy):
        return from_pairs(np.empty(0, np.int64), np.empty(0, np.int64), outlines.n)
    ids = _vertex_ids(outlines.xy)
    if rook:
        start, zones = _edges(outlines)
        low, high = np.minimum(ids[start], ids[start + 1]), np.maximum(ids[start], ids[start + 1])
        first, second = _sharing(
            np.unique(low * len(ids) + high, return_inverse=True)[1].reshape(-1), zones, outlines.n
        )
    else:
        first, second = _sharing(ids, outlines.zone_of_vertex(), outlines.n)
    if tolerance > 0:
        found = _close(outlines, first * outlines.n + second, rook, tolerance)
        both = np.union1d(first * outlines.n + second, found)
        first, second = both // outlines.n, both % outlines.n
    return from_pairs(first, second, outlines.n)


def _boxes(outlines: Outlines) -> Numbers:
    """Return x minimum, y minimum, x maximum, y maximum of each zone, NaN where it has no outline."""
    boxes = np.full((outlines.n, 4), np.nan)
    rings, at = np.unique(outlines.zone_of_ring, return_index=True)
    starts = outlines.ring_starts[at]
    boxes[rings, :2] = np.minimum.reduceat(outlines.xy, starts, axis=0)
    boxes[rings, 2:] = np.maximum.reduceat(outlines.xy, starts, axis=0)
    return boxes


def usual_size(outlines: Outlines) -> float:
    """Return the median of the zones' greater side, 0 where no zone has an outline."""
    boxes = _boxes(outlines)
    sides = (boxes[:, 2:] - boxes[:, :2]).max(axis=1)
    return float(np.nanmedian(sides)) if (~np.isnan(sides)).any() else 0.0


def overlapping(boxes: Numbers, reach: float) -> tuple[Ints, Ints]:
    """Return pairs (first below second) of boxes that come as close as ``reach``, by a grid of cells."""
    known = np.flatnonzero(~np.isnan(boxes[:, 0]))
    if len(known) < 2:
        return np.empty(0, np.int64), np.empty(0, np.int64)
    low, high = boxes[known, :2] - reach / 2, boxes[known, 2:] + reach / 2
    origin = low.min(axis=0)
    # As large as a usual box, and not so small that one large box would cover cells without number.
    size = np.maximum(np.median(high - low, axis=0), (high.max(axis=0) - origin) / 2000)
    size[size <= 0] = 1.0
    first_cell = np.floor((low - origin) / size).astype(np.int64)
    last_cell = np.floor((high - origin) / size).astype(np.int64)
    across = last_cell - first_cell + 1
    owner, within = expanded(across[:, 0] * across[:, 1])
    column, row = within % across[owner, 0], within // across[owner, 0]
    cell = (first_cell[owner, 0] + column) * (int(last_cell[:, 1].max()) + 1) + first_cell[owner, 1] + row
    order = np.argsort(cell, kind="stable")
    one, other = within_groups(cell[order])
    one, other = owner[order][one], owner[order][other]
    meet = (low[one] <= high[other]).all(axis=1) & (low[other] <= high[one]).all(axis=1)
    one, other = known[one[meet]], known[other[meet]]
    pairs = np.unique(np.minimum(one, other) * len(boxes) + np.maximum(one, other))
    return pairs // len(boxes), pairs % len(boxes)


def _close(outlines: Outlines, known: Ints, rook: bool, tolerance: float) -> Ints:
    """Return pairs of zones, as first * n + second, not known yet, whose outlines come as close as the tolerance."""
    boxes = _boxes(outlines)
    first, second = overlapping(boxes, 2 * tolerance)
    new = ~np.isin(first * outlines.n + second, known)
    first, second = first[new], second[new]
    start, zone = _edges(outlines)
    a, b = outlines.xy[start], outlines.xy[start + 1]
    begin = np.searchsorted(zone, np.arange(outlines.n + 1))
    found = []
    for part in _parts(first, second, begin):
        pair, one, other = _edge_pairs(first[part], second[part], begin, a, b, boxes, tolerance)
        if rook:
            length = _shared_length(a[one], b[one], a[other], b[other], tolerance)
            total = np.bincount(pair, length, minlength=part.stop - part.start)
            # Round a corner outlines that meet in a point are close for about the tolerance on each side.
            meet = np.flatnonzero(total > 3 * tolerance)
        else:
            meet = np.unique(pair[_distance(a[one], b[one], a[other], b[other]) <= tolerance])
        found.append((first[part][meet] * outlines.n) + second[part][meet])
    return np.concatenate(found) if found else np.empty(0, np.int64)


def _parts(first: Ints, second: Ints, begin: Ints) -> list[slice]:
    """Return slices of the pairs of zones that have a bounded number of edges to compare."""
    counts = np.diff(begin)
    work = np.cumsum(counts[first] + counts[second])
    if not len(work):
        return []
    cuts = np.unique(np.searchsorted(work, np.arange(_AT_A_TIME, work[-1] + _AT_A_TIME, _AT_A_TIME)) + 1)
    ends = np.unique(np.minimum(cuts, len(work))).tolist()
    return [slice(start, end) for start, end in zip([0, *ends[:-1]], ends)]


def _edge_pairs(
    first: Ints, second: Ints, begin: Ints, a: Numbers, b: Numbers, boxes: Numbers, tolerance: float
) -> tuple[Ints, Ints, Ints]:
    """Return the pair of zones and the two edges, for edges whose boxes come as close as the tolerance."""
    low, high = np.minimum(a, b), np.maximum(a, b)
    near = []
    for own, other in ((first, second), (second, first)):
        pair, at = expanded(begin[own + 1] - begin[own])
        edge = begin[own[pair]] + at
        box = boxes[other[pair]]
        close = (low[edge] <= box[:, 2:] + tolerance).all(axis=1) & (high[edge] >= box[:, :2] - tolerance).all(axis=1)
        near.append((pair[close], edge[close]))
    (pair_one, edge_one), (pair_two, edge_two) = near
    count = np.bincount(pair_two, minlength=len(first))
    where = np.cumsum(count) - count
    which, at = expanded(count[pair_one])
    one, other = edge_one[which], edge_two[where[pair_one[which]] + at]
    close = (low[one] <= high[other] + tolerance).all(axis=1) & (low[other] <= high[one] + tolerance).all(axis=1)
    return pair_one[which][close], one[close], other[close]


def _to_segment(point: Numbers, a: Numbers, b: Numbers) -> Numbers:
    """Return the distance of points to segments."""
    along = b - a
    part = ((point - a) * along).sum(axis=1) / (along * along).sum(axis=1)
    nearest = a + np.clip(part, 0, 1)[:, None] * along
    distance: Numbers = np.hypot(*(point - nearest).T)
    return distance


def _cross(a: Numbers, b: Numbers, c: Numbers) -> Numbers:
    turn: Numbers = (b[:, 0] - a[:, 0]) * (c[:, 1] - a[:, 1]) - (b[:, 1] - a[:, 1]) * (c[:, 0] - a[:, 0])
    return turn


def _distance(a: Numbers, b: Numbers, c: Numbers, d: Numbers) -> Numbers:
    """Return the distance of segments a-b and c-d, 0 where they cross."""
    ends = [_to_segment(a, c, d), _to_segment(b, c, d), _to_segment(c, a, b), _to_segment(d, a, b)]
    crossing = (_cross(a, b, c) * _cross(a, b, d) < 0) & (_cross(c, d, a) * _cross(c, d, b) < 0)
    return np.where(crossing, 0.0, np.minimum.reduce(ends))


def _shared_length(a: Numbers, b: Numbers, c: Numbers, d: Numbers, tolerance: float) -> Numbers:
    """Return the length of a-b along which it is within the tolerance of the line c-d and beside the segment c-d."""
    along = d - c
    length = np.hypot(*along.T)
    unit = along / length[:, None]
    own = np.hypot(*(b - a).T)
    from_a, from_b = ((point - c) for point in (a, b))
    position = [(each * unit).sum(axis=1) for each in (from_a, from_b)]
    height = [each[:, 0] * unit[:, 1] - each[:, 1] * unit[:, 0] for each in (from_a, from_b)]
    low, high = np.zeros(len(a)), np.ones(len(a))
    for at_a, at_b, least, most in ((*position, 0.0, length), (*height, -tolerance, tolerance)):
        change = at_b - at_a
        with np.errstate(divide="ignore", invalid="ignore"):
            enter, leave = (least - at_a) / change, (most - at_a) / change
        level = change == 0
        inside = (at_a >= least) & (at_a <= most)
        enter, leave = np.minimum(enter, leave), np.maximum(enter, leave)
        low = np.where(level, np.where(inside, low, 1.0), np.maximum(low, enter))
        high = np.where(level, np.where(inside, high, 0.0), np.minimum(high, leave))
    shared: Numbers = np.maximum(high - low, 0.0) * own
    return shared
