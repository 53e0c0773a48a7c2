"""The measures, classes and sentences of a party with geopandas and pandas: reading, computing, writing a GeoPackage.

    python geopandas_peer.py INPUT.gpkg PARTY OUTPUT.gpkg

For an environment with geopandas and pyogrio. Prints seconds and peak memory as `one_run.py` does.
"""

from __future__ import annotations

import json
import resource
import sys
import time

import geopandas
import numpy as np
import pandas as pd


def measured(zones: pd.DataFrame, party: str) -> pd.DataFrame:
    """Return zones with the fields that the plugin's algorithm writes, but for those that say why one is missing."""
    lists = [name for name in zones.columns if name.startswith("votes_")]
    votes = zones[lists].to_numpy(dtype=float)
    own = votes[:, lists.index(f"votes_{party}")]
    others = np.delete(votes, lists.index(f"votes_{party}"), axis=1)
    valid = np.nansum(votes, axis=1)
    places = zones["seats"].fillna(1).to_numpy(dtype=int)
    overall = np.nansum(own) / valid.sum()
    share = own / valid
    ordered = -np.sort(-np.nan_to_num(others, nan=-np.inf), axis=1)
    last = ordered[np.arange(len(zones)), np.minimum(places, ordered.shape[1]) - 1]
    rank = 1 + (others > own[:, None]).sum(axis=1)
    gap, lq = (own - last) / valid, share / overall
    stood = ~np.isnan(own)
    mean = own[stood].sum() / valid[stood].sum()
    weights = valid[stood]
    between = (weights * (share[stood] - mean) ** 2).sum() / weights.sum() - mean * (1 - mean) / weights.mean()
    shrink = np.maximum(between, 0) / (np.maximum(between, 0) + mean * (1 - mean) / valid)
    sums = pd.DataFrame({"own": np.nan_to_num(own), "valid": valid}).groupby(zones["parent_code"].to_numpy())
    parent = sums["own"].transform("sum").to_numpy() / sums["valid"].transform("sum").to_numpy()
    conditions = [~stood, own == 0, own == last, (rank <= places) & (lq >= 1.25), rank <= places, gap >= -0.05,
                  lq >= 1.25, lq >= 0.75]  # fmt: skip
    codes = ["no_list", "zero", "tie", "stronghold", "holding", "contested", "foothold", "average"]
    classes = np.select(conditions, codes, "weak")
    found = zones.assign(
        party=party, votes=own, share=share, rank=np.where(stood, rank, np.nan), places=places,
        margin=(own - ordered[:, 0]) / valid, gap=gap, lq=lq, excess_votes=own - valid * overall,
        contribution=own / np.nansum(own), zone_class=classes,
        zone_label=pd.Series(classes).str.capitalize().to_numpy(),
        deviation=share - overall, deviation_parent=share - parent, share_registered=own / zones["registered"],
        share_eb=shrink * share + (1 - shrink) * mean,
    )  # fmt: skip
    found["zone_reason"] = [
        f"Rank {r} for {k} places, {100 * g:.2f} points to the last winning place; {100 * s:.2f} % is {q:.2f} times "
        f"the overall {100 * overall:.2f} %."
        for r, k, g, s, q in zip(rank.tolist(), places.tolist(), gap.tolist(), share.tolist(), lq.tolist())
    ]
    return found


def main() -> None:
    source, party, target = sys.argv[1:]
    start = time.perf_counter()
    measured(geopandas.read_file(source, engine="pyogrio"), party).to_file(target, driver="GPKG", engine="pyogrio")
    seconds = time.perf_counter() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print("RESULT " + json.dumps({"seconds": seconds, "peak": peak}), flush=True)


if __name__ == "__main__":
    main()
