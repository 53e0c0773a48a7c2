"""Zones of the wanted classes that touch, as areas: numbered by size and named by their largest zone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .neighbours import Neighbours, parts

Numbers = NDArray[np.float64]
Ints = NDArray[np.int64]


@dataclass(frozen=True)
class Areas:
    """Areas of touching zones, the largest first.

    Parameters
    ----------
    area : ndarray of int, shape (n,)
        Area of each zone from 0 on, -1 where it is in none.
    zones : list of ndarray of int
        The zones of each area, the largest first.
    """

    area: Ints
    zones: list[Ints]


def find_areas(
    neighbours: Neighbours,
    wanted: NDArray[np.bool_],
    kinds: list[str | None],
    size: Numbers,
    names: Sequence[str] | None = None,
) -> Areas:
    """Put zones that touch into areas.

    Parameters
    ----------
    neighbours : Neighbours
        Of n zones.
    wanted : ndarray of bool, shape (n,)
    kinds : list of str or None, length n
        Zones of different kinds are in different areas, even where they touch.
    size : ndarray of float, shape (n,)
        What areas and the zones in them are ordered by, such as valid votes; NaN as 0.
    names : sequence of str, length n, optional
        What decides between those of one size, before their rows do.

    Returns
    -------
    Areas
    """
    weight, rows = np.nan_to_num(size), np.arange(neighbours.n)
    rank = rows if names is None else np.argsort(sorted(rows.tolist(), key=lambda row: (names[row], row)))
    label = np.full(neighbours.n, -1, dtype=np.int64)
    last = 0
    for kind in dict.fromkeys(kinds):
        of_kind = wanted & np.array([each == kind for each in kinds], dtype=bool)
        if of_kind.any():
            found = parts(neighbours, of_kind)
            label[of_kind] = found[of_kind] + last
            last = int(label.max()) + 1
    groups = [np.flatnonzero(label == each) for each in range(last)]
    groups = [zones[np.lexsort((rank[zones], -weight[zones]))] for zones in groups]
    groups.sort(key=lambda zones: (-float(weight[zones].sum()), int(rank[zones[0]])))
    area = np.full(neighbours.n, -1, dtype=np.int64)
    for number, zones in enumerate(groups):
        area[zones] = number
    return Areas(area, groups)
