"""Polygons that fit together dissolved by their edges: what two of them share goes, what is left is the outline.

An edge that one part has in one direction and another in the other lies inside the whole. The outline is that of the
union exactly where it bounds a valid polygon, which is asked of each; whatever overlaps, has gaps along its borders or
touches itself is left to the geometry engine, which is many times slower.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .geometry import Blob, as_blob, to_geometry, wkb_of

_MULTIPOLYGON, _POLYGON = 6, 3
_POINT_SIZE = 16
_FACTORS = np.array([0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F], dtype=np.uint64)

Ids = NDArray[np.int64]


@dataclass(frozen=True)
class _Rings:
    """Rings of the parts of all groups: their points one after the other, and what each ring belongs to."""

    points: NDArray[np.float64]
    starts: Ids
    group: Ids
    outer: NDArray[np.bool_]


def dissolved(geometry: list[Blob], members: list[list[int]]) -> dict[int, Blob]:
    """Return the union of each group of multipolygons that fit together, by its number; others are not in it.

    Parameters
    ----------
    geometry : list of bytes or None
        GeoPackage blobs.
    members : list of lists of int
        Features of each group; groups of fewer than two are left out.
    """
    rings = _rings(geometry, members)
    if rings is None:
        return {}
    begin, end, group = _edges(rings)
    points, at = _same_points(rings.points)
    if at is None:
        return {}
    outline, broken = _outline(at[begin], at[end], group)
    found: dict[int, Blob] = {}
    of_group = group[outline]
    order = np.argsort(of_group, kind="stable")
    outline, of_group = outline[order], of_group[order]
    bounds = np.flatnonzero(np.diff(of_group, prepend=-1, append=-1))
    for first, last in zip(bounds[:-1].tolist(), bounds[1:].tolist()):
        number = int(of_group[first])
        edges = outline[first:last]
        if number in broken:
            continue
        blob = _polygons(points, at[begin[edges]].tolist(), at[end[edges]].tolist())
        if blob is not None and to_geometry(blob).isGeosValid():
            found[number] = blob
    return found


def _rings(geometry: list[Blob], members: list[list[int]]) -> _Rings | None:
    """Return the rings of all groups of at least two; one with anything but little-endian multipolygons has none."""
    pieces: list[bytes] = []
    sizes: list[int] = []
    group: list[int] = []
    outer: list[bool] = []
    for number, features in enumerate(members):
        if len(features) < 2:
            continue
        own: list[tuple[bytes, int, bool]] = []
        for feature in features:
            rings = _rings_of(geometry[feature])
            if rings is None:
                break
            own += rings
        else:
            pieces += [piece for piece, _, _ in own]
            sizes += [size for _, size, _ in own]
            outer += [is_outer for _, _, is_outer in own]
            group += [number] * len(own)
    if not pieces:
        return None
    points = np.frombuffer(b"".join(pieces), dtype="<f8").reshape(-1, 2)
    starts = np.concatenate([[0], np.cumsum(sizes)]).astype(np.int64)
    return _Rings(points, starts, np.array(group, dtype=np.int64), np.array(outer, dtype=np.bool_))


def _rings_of(blob: Blob) -> list[tuple[bytes, int, bool]] | None:
    """Return points, number of points and whether it is an outer one of each ring of a multipolygon; else None."""
    if blob is None:
        return None
    wkb = wkb_of(blob)
    order, kind, parts = struct.unpack_from("<BII", wkb)
    if order != 1 or kind != _MULTIPOLYGON:
        return None
    found, offset = [], 9
    for _ in range(parts):
        order, kind, count = struct.unpack_from("<BII", wkb, offset)
        if order != 1 or kind != _POLYGON:
            return None
        offset += 9
        for number in range(count):
            (size,) = struct.unpack_from("<I", wkb, offset)
            end = offset + 4 + size * _POINT_SIZE
            if size:
                found.append((wkb[offset + 4 : end], size, number == 0))
            offset = end
    return found


def _edges(rings: _Rings) -> tuple[Ids, Ids, Ids]:
    """Return begin, end and group of all edges of some length, outer rings clockwise and inner ones against it."""
    count = len(rings.points)
    of_ring = np.repeat(np.arange(len(rings.group)), np.diff(rings.starts))
    begin = np.arange(count)
    last = np.zeros(count, dtype=np.bool_)
    last[rings.starts[1:] - 1] = True
    begin = begin[~last]
    x, y = rings.points[:, 0], rings.points[:, 1]
    # Measured from the first point of each ring, since coordinates are large and zones may be small.
    x, y = x - x[rings.starts[:-1]][of_ring], y - y[rings.starts[:-1]][of_ring]
    area = np.bincount(
        of_ring[begin], weights=x[begin] * y[begin + 1] - x[begin + 1] * y[begin], minlength=len(rings.group)
    )
    turned = ((area > 0) == rings.outer)[of_ring[begin]]
    end = np.where(turned, begin, begin + 1)
    begin = np.where(turned, begin + 1, begin)
    some_length = (rings.points[begin] != rings.points[end]).any(axis=1)
    begin, end = begin[some_length], end[some_length]
    return begin, end, rings.group[of_ring[begin]]


def _same_points(points: NDArray[np.float64]) -> tuple[NDArray[np.float64], Ids | None]:
    """Return the different points, and the number of each point among them; None should two have one hash."""
    # Adding 0 makes -0.0 the 0.0 that it is equal to.
    bits = np.ascontiguousarray(points + 0.0).view(np.uint64)
    mixed = bits * _FACTORS
    mixed ^= mixed >> np.uint64(29)
    hashes = mixed[:, 0] * _FACTORS[1] ^ mixed[:, 1]
    _, first, at = np.unique(hashes, return_index=True, return_inverse=True)
    different = points[first]
    return different, at if np.array_equal(different[at], points) else None


def _outline(begin: Ids, end: Ids, group: Ids) -> tuple[Ids, set[int]]:
    """Return the edges that lie on the outline of their group, and the groups whose parts do not fit together."""
    low, high = np.minimum(begin, end), np.maximum(begin, end)
    order = np.lexsort((high, low, group))
    one, other = order[:-1], order[1:]
    same = (group[one] == group[other]) & (low[one] == low[other]) & (high[one] == high[other])
    # Twice in one direction, or three times: parts lie upon each other.
    wrong = same & (begin[one] == begin[other])
    wrong[1:] |= same[1:] & same[:-1]
    inner = np.zeros(len(begin), dtype=np.bool_)
    inner[one[same]] = inner[other[same]] = True
    outline = np.flatnonzero(~inner)
    # Two ways on from one point: parts touch there, and which way the outline goes is the engine's to say.
    ways = np.lexsort((begin[outline], group[outline]))
    here = outline[ways]
    crossing = (begin[here[1:]] == begin[here[:-1]]) & (group[here[1:]] == group[here[:-1]])
    return outline, {*group[one[wrong]].tolist(), *group[here[1:][crossing]].tolist()}


def _polygons(points: NDArray[np.float64], begin: list[int], end: list[int]) -> Blob:
    """Return the edges of an outline as a multipolygon; None where it is not known which outer ring has which hole."""
    following = dict(zip(begin, end))
    outer: list[NDArray[np.float64]] = []
    holes: list[NDArray[np.float64]] = []
    while following:
        start, point = following.popitem()
        path = [start]
        while point != start:
            path.append(point)
            following_point = following.pop(point, None)
            if following_point is None:
                return None
            point = following_point
        path.append(start)
        ring = points[path]
        x, y = (ring - ring[0]).T
        (outer if (x[:-1] * y[1:] - x[1:] * y[:-1]).sum() < 0 else holes).append(ring)
    if len(outer) != 1 and holes:
        return None
    wkb = struct.pack("<BII", 1, _MULTIPOLYGON, len(outer))
    for ring in outer:
        rings = [ring, *holes]
        wkb += struct.pack("<BII", 1, _POLYGON, len(rings))
        wkb += b"".join(struct.pack("<I", len(each)) + each.tobytes() for each in rings)
    corners: Any = np.concatenate(outer)
    return as_blob(wkb, corners.min(axis=0).tolist(), corners.max(axis=0).tolist())
