"""Whether what an analysis has found in a layer is still that of the layer's votes."""

from __future__ import annotations

from typing import Any

import numpy as np

from ..core.election import Election
from ..core.errors import Message
from ..core.measures import party_measures
from ..core.rule_fields import stale_votes

# Shares in a layer may have gone through a format that keeps fifteen digits.
_SAME = 1e-9


def _numbers(table: Any, name: str) -> Any:
    """Return a field as numbers, NaN where it holds none."""
    found = np.full(len(table), np.nan)
    for row, value in enumerate(table.frame[name].tolist()):
        try:
            found[row] = np.nan if value is None else float(value)
        except (TypeError, ValueError):
            continue
    return found


def _only_list(table: Any, name: str, election: Election) -> str:
    """Return the list that a field names in all zones, empty where it names none of the layer, or several."""
    present = {value for value in table.frame[name].tolist() if value} if name in table.frame else set()
    return present.pop() if len(present) == 1 and present <= set(election.codes) else ""


def stale_clusters(table: Any, election: Election) -> list[Message]:
    """Return the warning that clusters were found with other votes.

    The value of a zone is the share then. Clusters of a difference have other values everywhere, and so say nothing.
    """
    party = _only_list(table, "cluster_of", election)
    if not party or "cluster_value" not in table.frame:
        return []
    then, now = _numbers(table, "cluster_value"), party_measures(election, party, places=1).share
    with np.errstate(invalid="ignore"):
        same = np.abs(now - then) <= _SAME
    return stale_votes(~same, ~np.isnan(then), "zoneclusters", election.names) if same.any() else []


def stale_classes(table: Any, election: Election) -> list[Message]:
    """Return the warning that zones were classified with other votes."""
    party = _only_list(table, "party", election)
    if not party or not {"votes", "zone_class"} <= set(table.frame):
        return []
    then, now = _numbers(table, "votes"), election.votes[:, election.index(party)]
    return stale_votes(then != now, ~(np.isnan(then) & np.isnan(now)), "classifyzones", election.names)
