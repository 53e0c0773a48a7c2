"""The spatial index of a GeoPackage table, packed at once: row by row it takes a third of the time of a whole run.

SQLite keeps an R-tree in three plain tables: nodes as blobs, the leaf of each row, the parent of each node. A node is a
big-endian depth (of the tree, in the root only; two bytes), the number of its cells (two bytes), and the cells: row or
node (eight bytes) and x minimum, x maximum, y minimum, y maximum as four-byte floats. Node 1 is the root. Source: the
comment on the database format in SQLite's ``ext/rtree/rtree.c``.
"""

from __future__ import annotations

import sqlite3
from math import ceil, sqrt
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .sql import statement

_CELL = np.dtype([("id", ">i8"), ("box", ">f4", 4)])
_HEAD = 4


def _outward(boxes: NDArray[np.float64]) -> NDArray[np.float32]:
    """Return boxes (x minimum, x maximum, y minimum, y maximum) in single precision, never smaller than they were."""
    single = boxes.astype(np.float32)
    low, high = single[:, ::2], single[:, 1::2]
    low[low > boxes[:, ::2]] = np.nextafter(low[low > boxes[:, ::2]], np.float32(-np.inf))
    high[high < boxes[:, 1::2]] = np.nextafter(high[high < boxes[:, 1::2]], np.float32(np.inf))
    return single


def _packed(boxes: NDArray[np.float32], capacity: int) -> NDArray[np.int64]:
    """Return the order that puts neighbours into the same node: slices by x, sorted by y (sort-tile-recursive)."""
    x, y = boxes[:, 0] + boxes[:, 1], boxes[:, 2] + boxes[:, 3]
    by_x = np.argsort(x, kind="stable")
    # Whole nodes a slice, else nodes would reach from the top of one slice to the bottom of the next.
    per_slice = capacity * ceil(sqrt(len(boxes) / capacity))
    slice_of = np.empty(len(boxes), dtype=np.int64)
    slice_of[by_x] = np.arange(len(boxes)) // per_slice
    return np.lexsort((y, slice_of))


def _node(cells: Any, size: int, depth: int) -> bytes:
    head = depth.to_bytes(2, "big") + len(cells).to_bytes(2, "big")
    return (head + cells.tobytes()).ljust(size, b"\0")


def fill_spatial_index(connection: sqlite3.Connection, index: str, rows: list[int], boxes: Any) -> None:
    """Fill an empty R-tree with the boxes of rows.

    Parameters
    ----------
    connection : sqlite3.Connection
        In a transaction of the caller.
    index : str
        Name of the R-tree.
    rows : list of int
        Ids of the rows.
    boxes : array of float, shape (rows, 4)
        x minimum, y minimum, x maximum, y maximum.
    """
    if not rows:
        return
    tables = {part: f"{index}_{part}" for part in ("node", "rowid", "parent")}
    (size,) = connection.execute(statement("node_size", node=tables["node"])).fetchone()
    capacity = (size - _HEAD) // _CELL.itemsize
    ids = np.asarray(rows, dtype=np.int64)
    level = _outward(np.asarray(boxes, dtype=np.float64)[:, [0, 2, 1, 3]])
    nodes: list[tuple[int, bytes]] = []
    free, depth = 2, 0
    while True:
        order = _packed(level, capacity)
        cells = np.empty(len(ids), dtype=_CELL)
        cells["id"], cells["box"] = ids[order], level[order]
        starts = np.arange(0, len(ids), capacity)
        root = len(starts) == 1
        numbers = np.array([1]) if root else np.arange(free, free + len(starts))
        free += len(starts)
        depth_of_root = depth if root else 0
        nodes += [
            (number, _node(cells[start : start + capacity], size, depth_of_root))
            for number, start in zip(numbers.tolist(), starts.tolist())
        ]
        of_node = np.repeat(numbers, np.diff([*starts, len(ids)]))
        place = (
            statement("insert_parent", parent=tables["parent"])
            if depth
            else statement("insert_leaf", leaf=tables["rowid"])
        )
        connection.executemany(place, zip(cells["id"].tolist(), of_node.tolist()))
        if root:
            break
        low = np.minimum.reduceat(level[order][:, ::2], starts)
        high = np.maximum.reduceat(level[order][:, 1::2], starts)
        level = np.stack([low[:, 0], high[:, 0], low[:, 1], high[:, 1]], axis=1)
        ids, depth = numbers, depth + 1
    connection.executemany(statement("insert_node", node=tables["node"]), nodes)
