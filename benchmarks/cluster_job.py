"""One job of clusters.py, in a process of its own: prints seconds and peak memory as JSON."""

from __future__ import annotations

import json
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

DRAWS = 4_000_000


def make(zones: int, path: str) -> None:
    """Write Voronoi cells of random points as WKB, and a value for each, smooth with noise."""
    import shapely

    random = np.random.default_rng(zones)
    points = random.random((zones, 2)) * 1000
    cells = shapely.get_parts(
        shapely.voronoi_polygons(shapely.multipoints(points), extend_to=shapely.box(0, 0, 1000, 1000))
    )
    cells = shapely.multipolygons([[cell] for cell in cells])
    wkb = shapely.to_wkb(cells, byte_order=1)
    centre = shapely.get_coordinates(shapely.centroid(cells))
    value = np.sin(centre[:, 0] / 90) + np.cos(centre[:, 1] / 70) + random.normal(size=zones)
    ends = np.cumsum([len(each) for each in wkb])
    np.savez(path, wkb=np.frombuffer(b"".join(wkb), dtype=np.uint8), ends=ends, value=value)


def stored(path: str) -> tuple[list[bytes], Any]:
    data = np.load(path)
    whole, ends = data["wkb"].tobytes(), data["ends"].tolist()
    return [whole[start:end] for start, end in zip([0, *ends[:-1]], ends)], data["value"]


def ours(job: str, path: str) -> Callable[[], object]:
    """Return the work of ours, everything before it done."""
    from mp_election_plugin.core.clusters import Chance, getis_ord, local_moran
    from mp_election_plugin.core.contiguity import contiguity
    from mp_election_plugin.layers.outlines import read_outlines

    wkb, value = stored(path)
    head = b"GP\x00\x01\x00\x00\x00\x00"
    blobs: list[Any] = [head + each for each in wkb]
    if job == "contiguity":
        return lambda: contiguity(read_outlines(blobs))
    neighbours = contiguity(read_outlines(blobs))
    if job == "moran":
        return lambda: local_moran(value, neighbours, Chance(DRAWS, 1))

    class NoChance(Chance):
        def two_sided(self, values: Any, neighbours: Any) -> Any:
            return np.full(len(values), np.nan), np.zeros(len(values), dtype=np.int64)

    return lambda: getis_ord(value, neighbours, NoChance(1, 1), star=True)


def peer(job: str, path: str) -> Callable[[], object]:
    """Return the work of the peer, everything before it done and compiled."""
    import geopandas
    import shapely
    from esda import G_Local, Moran_Local
    from libpysal.graph import Graph

    wkb, value = stored(path)
    frame = geopandas.GeoDataFrame(geometry=shapely.from_wkb(wkb))
    if job == "contiguity":
        Graph.build_contiguity(frame[:100], rook=False)
        return lambda: Graph.build_contiguity(frame, rook=False)
    graph = Graph.build_contiguity(frame, rook=False)
    small = Graph.build_contiguity(frame[:500], rook=False)
    if job == "moran":
        Moran_Local(value[:500], small.to_W(), permutations=99, n_jobs=1, seed=1)
        weights = graph.to_W()
        return lambda: Moran_Local(value, weights, permutations=999, n_jobs=-1, seed=1)
    G_Local(value[:500], small.to_W(), transform="B", permutations=0, star=True)
    weights = graph.to_W()
    return lambda: G_Local(value, weights, transform="B", permutations=0, star=True)


def main() -> None:
    asked = json.loads(sys.argv[1])
    if asked["job"] == "make":
        make(asked["zones"], asked["data"])
        print("RESULT {}")
        return
    if asked["job"] == "versions":
        from importlib.metadata import version

        named = ("esda", "libpysal", "numba", "geopandas", "numpy", "shapely")
        print("RESULT " + json.dumps({"text": ", ".join(f"{name} {version(name)}" for name in named)}))
        return
    work = (ours if asked["side"] == "ours" else peer)(asked["job"], asked["data"])
    start = time.perf_counter()
    work()
    seconds = time.perf_counter() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print("RESULT " + json.dumps({"seconds": seconds, "peak": peak}))


if __name__ == "__main__":
    main()
