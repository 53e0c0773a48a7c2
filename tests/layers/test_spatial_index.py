"""The packed spatial index: SQLite finds it sound, and it finds what a look at every box finds."""

from __future__ import annotations

import sqlite3

import numpy as np
import pytest

from mp_election_plugin.layers.spatial_index import fill_spatial_index


def _indexed(boxes: np.ndarray, rows: list[int]) -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:")
    connection.execute('CREATE VIRTUAL TABLE "an ""index" USING rtree(id, minx, maxx, miny, maxy)')
    with connection:
        fill_spatial_index(connection, 'an "index', rows, boxes)
    return connection


def _boxes(count: int, seed: int) -> np.ndarray:
    chance = np.random.default_rng(seed)
    corner = chance.uniform(-1e6, 1e6, (count, 2))
    size = chance.exponential(3e4, (count, 2)) * chance.integers(0, 2, (count, 1))
    return np.hstack([corner, corner + size])


# A full node of this SQLite holds 51 cells: one node, one more than a node, one more than two levels.
@pytest.mark.parametrize("count", [0, 1, 51, 52, 51 * 51, 51 * 51 + 1, 20000])
def test_sqlite_finds_the_index_sound_and_whole(count: int) -> None:
    rows = list(range(7, 7 + 3 * count, 3))
    connection = _indexed(_boxes(count, count), rows)
    assert connection.execute("SELECT rtreecheck('an \"index')").fetchone() == ("ok",)
    assert [row for (row,) in connection.execute('SELECT id FROM "an ""index" ORDER BY id')] == rows


@pytest.mark.parametrize("seed", range(5))
def test_a_window_meets_the_boxes_that_a_look_at_each_meets(seed: int) -> None:
    boxes = _boxes(5000, seed)
    rows = list(range(1, 5001))
    connection = _indexed(boxes, rows)
    for west, south, east, north in _boxes(40, 100 + seed):
        query = 'SELECT id FROM "an ""index" WHERE maxx >= ? AND minx <= ? AND maxy >= ? AND miny <= ?'
        found = {row for (row,) in connection.execute(query, (west, east, south, north))}
        meet = (boxes[:, 2] >= west) & (boxes[:, 0] <= east) & (boxes[:, 3] >= south) & (boxes[:, 1] <= north)
        # Boxes are kept in single precision, rounded outwards: none is lost, and none comes in from afar.
        near = (boxes[:, 2] >= west - 1) & (boxes[:, 0] <= east + 1)
        near &= (boxes[:, 3] >= south - 1) & (boxes[:, 1] <= north + 1)
        assert set(np.flatnonzero(meet) + 1) <= found <= set(np.flatnonzero(near) + 1)


def test_rows_can_be_added_and_taken_out_afterwards() -> None:
    connection = _indexed(_boxes(3000, 1), list(range(1, 3001)))
    connection.execute('DELETE FROM "an ""index" WHERE id % 2')
    connection.executemany(
        'INSERT INTO "an ""index" VALUES (?, ?, ?, ?, ?)', [(5000 + i, i, i + 1, -i, 1 - i) for i in range(500)]
    )
    assert connection.execute("SELECT rtreecheck('an \"index')").fetchone() == ("ok",)
    assert connection.execute('SELECT count(*) FROM "an ""index"').fetchone() == (2000,)
