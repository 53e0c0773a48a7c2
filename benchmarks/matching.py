"""Times the matching of names beside a plain merge of pandas, reading included on both sides, and prints the ratio.

    python3 benchmarks/matching.py [--names 35000] [--parents 100] [--times 5]

Two CSV files: zones with code, name and parent, and results with name, parent and 30 lists, in another order. A third
of the results' names are written in another way (capitals, hyphens, articles, Ouled for Oulad), one in a hundred with
a letter missing. The merge finds only those written alike; ours proposes close names too.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
import pandas as pd

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from mp_election_plugin.core import likeness, names
from mp_election_plugin.core.matching import PROPOSE, match
from mp_election_plugin.core.places import Places

LISTS = 30
FIRST = ["Oulad", "Aït", "Sidi", "Béni", "Moulay", "Aïn", "Souk", "Jbel", "Dar", "Lalla"]
CONSONANTS, VOWELS = "bcdfghjklmnrstz", "aeiou"


def made_names(count: int, rng: np.random.Generator) -> list[str]:
    """Return different names of two words, Latin with accents, as Moroccan communes have them."""
    found: dict[str, None] = {}
    while len(found) < count:
        letters = zip(rng.choice(list(CONSONANTS), (count, 3)), rng.choice(list(VOWELS), (count, 3)))
        words = ["".join(c + v for c, v in zip(*each)).capitalize() for each in letters]
        found.update(dict.fromkeys(f"{a} {b}" for a, b in zip(rng.choice(FIRST, count), words)))
    return list(found)[:count]


def other_spelling(name: str, way: int, rng: np.random.Generator) -> str:
    """Return a name as another sheet might have it."""
    if way == 0:
        return name.upper()
    if way == 1:
        return name.replace(" ", "-")
    if way == 2:
        return "Commune de " + name.replace("Oulad", "Ouled")
    if way == 3:
        at = int(rng.integers(len(name) // 2, len(name)))
        return name[:at] + name[at + 1 :]
    return name


def write_files(folder: Path, count: int, parents: int) -> None:
    """Write the two files."""
    rng = np.random.default_rng(35)
    zone_names = made_names(count, rng)
    parent = [f"Province {number:03d}" for number in rng.integers(0, parents, count)]
    zones = pd.DataFrame({"code": [f"{at:06d}" for at in range(count)], "name": zone_names, "parent": parent})
    zones.to_csv(folder / "zones.csv", index=False)
    ways = rng.choice([0, 1, 2, 3, 4], count, p=[0.11, 0.11, 0.11, 0.01, 0.66])
    results = pd.DataFrame({"name": [other_spelling(n, w, rng) for n, w in zip(zone_names, ways)], "parent": parent})
    votes = pd.DataFrame(rng.integers(0, 5000, (count, LISTS)), columns=[f"votes_{at}" for at in range(LISTS)])
    pd.concat([results, votes], axis=1).sample(frac=1, random_state=1).to_csv(folder / "results.csv", index=False)


def read(folder: Path) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Return zones and results."""
    text = {"code": str, "name": str, "parent": str}
    return pd.read_csv(folder / "zones.csv", dtype=text), pd.read_csv(folder / "results.csv", dtype=text)


def plain_merge(folder: Path) -> int:
    """Return how many rows a merge on name and parent joins."""
    zones, results = read(folder)
    return int(zones.merge(results, on=["name", "parent"], how="left")["votes_0"].notna().sum())


def ours(folder: Path) -> int:
    """Return how many rows our matching joins, from a cold start."""
    names._normal.clear()
    for cached in (names._spelling, names.spelling_key, names.sides, likeness._ratio_of):
        cached.cache_clear()
    zones, results = read(folder)
    places = Places(zones["code"].tolist(), [zones["name"].tolist()], [zones["parent"].tolist()])
    rows = Places([None] * len(results), [results["name"].tolist()], [results["parent"].tolist()])
    return int((match(places, rows, mode=PROPOSE).zone >= 0).sum())


def main() -> None:
    """Time both in turn and print the ratio."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--names", type=int, default=35_000)
    parser.add_argument("--parents", type=int, default=100)
    parser.add_argument("--times", type=int, default=5)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_files(folder, given.names, given.parents)
        ratios = []
        for _ in range(given.times):
            start = time.perf_counter()
            merged = plain_merge(folder)
            middle = time.perf_counter()
            matched = ours(folder)
            end = time.perf_counter()
            ratios.append((end - middle) / (middle - start))
            print(f"merge {middle - start:.3f} s, {merged} joined; ours {end - middle:.3f} s, {matched} joined")
        print(f"ratio {statistics.median(ratios):.2f} (aim: below 3)")


if __name__ == "__main__":
    main()
