"""Parts that fit together are dissolved by their edges: the same ground as the geometry engine gives, or left to it."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import QgsGeometry, QgsVectorLayer, QgsWkbTypes

from mp_election_plugin.layers.columns import merged_geometry
from mp_election_plugin.layers.dissolving import dissolved
from mp_election_plugin.layers.geometry import bounding_box, to_blob, to_geometry


def blobs(*wkt: str) -> list[bytes | None]:
    return [to_blob(QgsGeometry.fromWkt(each)) for each in wkt]


def box(x: float, y: float, width: float = 1.0, height: float = 1.0) -> str:
    a, b = x + width, y + height
    return f"(({x} {y},{a} {y},{a} {b},{x} {b},{x} {y}))"


def same_ground(found: QgsGeometry, parts: list[QgsGeometry]) -> bool:
    union = QgsGeometry.unaryUnion(parts)
    return found.isGeosValid() and found.symDifference(union).area() <= 1e-9 * union.area()


def test_squares_in_a_row_become_one_polygon_with_all_its_corners() -> None:
    parts = blobs(*(f"MULTIPOLYGON({box(x, 0)})" for x in range(3)))
    found = to_geometry(dissolved(parts, [[0, 1, 2]])[0])
    assert QgsWkbTypes.displayString(found.wkbType()) == "MultiPolygon"
    assert (found.area(), found.length()) == (3, 8)
    blob = dissolved(parts, [[0, 1, 2]])[0]
    assert blob is not None and bounding_box(blob) == (0, 0, 3, 1)


@pytest.mark.parametrize("turned", [False, True])
def test_an_enclave_fills_the_hole_of_its_neighbour_and_a_hole_that_is_left_stays(turned: bool) -> None:
    ring = "(0 0,9 0,9 9,0 9,0 0),(1 1,2 1,2 2,1 2,1 1),(5 5,6 5,6 6,5 6,5 5)"
    enclave = "(1 1,1 2,2 2,2 1,1 1)" if turned else "(1 1,2 1,2 2,1 2,1 1)"
    found = to_geometry(dissolved(blobs(f"MULTIPOLYGON(({ring}))", f"MULTIPOLYGON(({enclave}))"), [[0, 1]])[0])
    assert found.area() == 80
    assert len(found.asMultiPolygon()[0]) == 2


@pytest.mark.parametrize(
    ("parts", "area"),
    [
        ((box(0, 0, 9, 9), box(1, 1)), 81),  # one upon the other
        ((box(0, 0, 9, 9), box(0, 0, 9, 9)), 81),  # twice the same
        ((box(0, 0, 9, 9), box(0, 0, 9, 9), box(20, 0)), 82),  # twice the same beside another
        ((box(0, 0, 9, 9), box(0, 0)), 81),  # upon each other along a border
        ((box(0, 0, 2, 2), box(1, 1, 2, 2)), 7),  # borders that cross
        ((box(0, 0, 1, 2), box(1, 0), box(1, 1)), 4),  # a corner of two on the middle of an edge
        ((box(0, 0), box(1, 1)), 2),  # touching in a corner
    ],
)
def test_parts_that_do_not_fit_are_left_to_the_geometry_engine(parts: tuple[str, ...], area: float) -> None:
    given = blobs(*(f"MULTIPOLYGON({each})" for each in parts))
    assert dissolved(given, [list(range(len(given)))]) == {}
    merged, _ = merged_geometry(given, np.zeros(len(given), np.int64), QgsWkbTypes.Type.MultiPolygon)
    assert to_geometry(merged[0]).area() == area


def test_one_bad_group_spoils_no_other_and_single_parts_are_left_alone() -> None:
    given = blobs(*(f"MULTIPOLYGON({each})" for each in (box(0, 0), box(1, 0), box(5, 5, 2, 2), box(6, 6), box(20, 0))))
    assert set(dissolved(given, [[0, 1], [2, 3], [4]])) == {0}


def test_the_communes_of_morocco_give_the_ground_that_the_geometry_engine_gives(
    qgis_app: Any, shared_data: Path
) -> None:
    """Many of them have slivers between them: those groups are left to the engine, the others are the same."""
    path = shared_data / "morocco" / "boundaries" / "communes_1503_simplified.geojson"
    parts = []
    groups: dict[str, list[int]] = defaultdict(list)
    for feature in QgsVectorLayer(str(path), "communes", "ogr").getFeatures():
        groups[feature["province_code"]].append(len(parts))
        parts.append(feature.geometry())
    pairs = [[at, at + 1] for at in range(0, len(parts) - 1, 2)]
    members = [*groups.values(), *pairs]
    found = dissolved([to_blob(part) for part in parts], members)
    assert len(found) > 100
    for number, blob in found.items():
        assert same_ground(to_geometry(blob), [parts[at] for at in members[number]])
