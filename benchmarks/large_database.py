"""Makes an electoral database with an invented election of any size, quickly: the parts of a load without the join."""

from __future__ import annotations

import math
import struct
from pathlib import Path

import numpy as np
import pandas as pd

from mp_election_plugin.core.parties import Registry
from mp_election_plugin.database import catalogue, results
from mp_election_plugin.database.opening import create_database, open_database
from mp_election_plugin.database.records import Figures, Ledger, Provenance
from mp_election_plugin.database.zones import Zone, read_zones, write_zones
from mp_election_plugin.layers.geometry import as_blob

LEVEL, VINTAGE = "commune", "2021"
_SIDE = 0.01


def square(column: int, row: int) -> bytes:
    """Return a square as it is stored."""
    x, y = -10 + column * _SIDE, 30 + row * _SIDE
    corners = [(x, y), (x + _SIDE, y), (x + _SIDE, y + _SIDE), (x, y + _SIDE), (x, y)]
    ring = struct.pack("<II", 1, len(corners)) + b"".join(struct.pack("<dd", *corner) for corner in corners)
    wkb = struct.pack("<BII", 1, 6, 1) + struct.pack("<BI", 1, 3) + ring
    return as_blob(wkb, corners[0], corners[2])


def zones_of(count: int) -> list[Zone]:
    """Return square zones beside each other, a hundred of them in a parent."""
    side = math.ceil(math.sqrt(count))
    return [
        Zone(
            f"{number:06d}",
            f"Zone {number * 7919 % count}",
            parent_code=f"P{number // 100}",
            parent_name=f"Parent {number // 100}",
            geometry=square(number % side, number // side),
        )
        for number in range(count)
    ]


def figures_of(zones: list[Zone], lists: int, seed: int) -> Figures:
    """Return invented counts; one list in five is missing in a zone."""
    rng, count = np.random.default_rng(seed), len(zones)
    votes = rng.negative_binomial(1, 0.002, (count, lists)).astype(np.float64)
    votes[rng.random((count, lists)) < 0.2] = np.nan
    valid = np.nansum(votes, axis=1)
    columns = {"registered": 2 * valid + 10, "voters": valid + 5, "valid": valid, "invalid": np.full(count, 5.0)}
    columns["seats"] = (np.arange(count) % 3 + 1).astype(np.float64)
    columns.update({f"votes_P{number:02d}": votes[:, number] for number in range(lists)})
    return Figures(zones, pd.DataFrame(columns), np.ones(count, dtype=np.bool_))


def make(path: Path, count: int, lists: int, elections: int = 1) -> None:
    """Make a GeoPackage with elections named e1, e2, ... on one level."""
    create_database(str(path))
    level = catalogue.Level(LEVEL, "Communes", 1)
    with open_database(str(path)) as database:
        with database.transaction():
            catalogue.put_level(database, level)
            write_zones(database, LEVEL, VINTAGE, zones_of(count))
        zones = read_zones(database, LEVEL, VINTAGE, geometry=False)
        for number in range(1, elections + 1):
            entry = catalogue.ElectionEntry(f"e{number}", f"Election {number}", f"{2010 + number}-01-01", "House", "l")
            ledger = Ledger(count, count, 0, 0, 0, 0)
            provenance = Provenance("invented", None, "benchmark", {}, ledger)
            figures = figures_of(zones, lists, number)
            with database.transaction():
                results.store(
                    database, entry, level, VINTAGE, figures, provenance, Registry({}), lambda part: True
                )  # fmt: skip
