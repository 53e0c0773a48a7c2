"""Real zones and results for the tests of matching and joining."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from mp_election_plugin.core.places import Places


def properties(path: Path) -> list[dict[str, Any]]:
    return [feature["properties"] for feature in json.loads(path.read_text(encoding="utf-8"))["features"]]


def column(records: list[dict[str, Any]], name: str) -> list[str | None]:
    """Return a property as text; a whole number loses its fraction, as the plugin reads it."""
    values = [record[name] for record in records]
    return [None if v is None else str(int(v)) if isinstance(v, float) else str(v) for v in values]


def places(
    records: list[dict[str, Any]], code: str | None, names: list[str], parents: list[str] | None = None
) -> Places:
    codes: list[str | None] = column(records, code) if code else [None] * len(records)
    return Places(codes, [column(records, name) for name in names], [column(records, each) for each in parents or []])


def rows_of(path: Path) -> list[dict[str, Any]]:
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def units(folder: Path) -> list[dict[str, Any]]:
    """Return the 1,538 communal units, with the names of the census and those of the boundaries' own source."""
    return properties(folder / "morocco" / "boundaries" / "unites_1538_simplified.geojson")


def tunisia(folder: Path) -> tuple[Places, Places, pd.DataFrame, list[dict[str, Any]]]:
    """Return the delegations' features, the 264 result rows, and their votes by list."""
    features = properties(folder / "tunisia_2014" / "delegations.geojson")
    long = pd.read_csv(folder / "tunisia_2014" / "results_full_long.csv")
    wide = long.pivot_table(index=["constituency_ar", "delegation_ar"], columns="list", values="votes", aggfunc="sum")
    rows = [{"parent": parent, "name": name} for parent, name in wide.index]
    zones = places(features, "adm_id", ["deleg_name", "deleg_na_1"], ["circo_name", "circo_na_1"])
    return zones, places(rows, None, ["name"], ["parent"]), wide.reset_index(drop=True), features


def ballot(sample: Path, table: str) -> pd.DataFrame:
    """Return a table of results of the embedded database."""
    import sqlite3

    base = sqlite3.connect(f"file:{sample}?mode=ro", uri=True)
    try:
        found = pd.read_sql(f"SELECT * FROM {table} ORDER BY zone_code", base)
    finally:
        base.close()
    return found


def votes_of(frame: pd.DataFrame) -> pd.DataFrame:
    return frame[[name for name in frame if name.startswith("votes_")]].astype(float)


def permuted(groups: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Return an order in which the members of one group of several have changed places."""
    names, counts = np.unique(groups, return_counts=True)
    members = np.flatnonzero(groups == rng.choice(names[counts > 1]))
    order = np.arange(len(groups))
    while (order == np.arange(len(groups))).all():
        order[members] = rng.permutation(members)
    return order
