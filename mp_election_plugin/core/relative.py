"""Measures of a party beside those of `measures`.

Against the parent, the neighbours and the registered electors, and for small zones.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .election import Bools, Election, Floats
from .exact import sums_by
from .measures import PartyMeasures, ratio
from .neighbours import Neighbours
from .reasons import Reasons, first_reason, further
from .smoothing import empirical_bayes


@dataclass(frozen=True)
class RelativeMeasures:
    """Further measures of one party; arrays of shape (zones,), fractions of 1, NaN where refused.

    The ``*_reason`` arrays hold a key of `REASONS` where the measure is refused, else None. ``share_eb`` is refused
    where the share is.
    """

    share_registered: Floats
    share_registered_reason: Reasons
    share_eb: Floats
    deviation_parent: Floats
    deviation_parent_reason: Reasons
    margin_reason: Reasons
    lq_reason: Reasons


def relative_measures(election: Election, measures: PartyMeasures) -> RelativeMeasures:
    """Measure one party against the parent of each zone and its registered electors, and smooth its shares.

    - share of the registered v / E, whatever base the other measures have;
    - deviation from the parent s - S_j, S_j = sum v / sum B over the zones of the same parent j in the layer, summed as
      the overall share is;
    - smoothed share: `smoothing.empirical_bayes` of the votes and the base.

    Parameters
    ----------
    election : Election
        Counts of n zones.
    measures : PartyMeasures
        Those of the party in this election.

    Returns
    -------
    RelativeMeasures
    """
    n = len(measures.votes)
    no_result, no_list = (~measures.has_result, "no_result"), (~measures.has_list, "no_list")
    registered, beyond = election.registered, election.contradicts(election.registered)
    refused = np.isnan(measures.share)
    other_lists = (~np.isnan(election.votes)).sum(axis=1) - measures.has_list
    parent_share = share_in_parent(election, measures)
    return RelativeMeasures(
        share_registered=np.where(beyond, np.nan, ratio(measures.votes, registered)),
        share_registered_reason=first_reason(
            n,
            no_result,
            no_list,
            (np.isnan(registered), "no_registered"),
            (beyond, "more_than_base"),
            (registered == 0, "zero_registered"),
        ),
        share_eb=empirical_bayes(np.where(refused, np.nan, measures.votes), measures.base),
        deviation_parent=measures.share - parent_share,
        deviation_parent_reason=further(measures.share_reason, (election.parents < 0, "no_parent")),
        margin_reason=further(measures.share_reason, (other_lists == 0, "single_list")),
        lq_reason=further(measures.share_reason, (np.full(n, not measures.total_share > 0), "no_votes_at_all")),
    )


def share_in_parent(election: Election, measures: PartyMeasures) -> Floats:
    """Return the party's share over the zones of the same parent, NaN where a zone has none; shape (zones,)."""
    parents = election.parents
    counted = measures.has_result & ~np.isnan(measures.base) & (parents >= 0)
    size = int(parents.max(initial=-1)) + 1
    where = parents[counted]
    votes: Floats = np.bincount(where, np.nan_to_num(measures.votes[counted]), minlength=size).astype(np.float64)
    base: Floats = np.bincount(where, measures.base[counted], minlength=size).astype(np.float64)
    shares = np.append(ratio(votes, base), np.nan)
    found: Floats = shares[parents]
    return found


@dataclass(frozen=True)
class NeighbourDeviation:
    """How far a party's share is from that around each zone; arrays of shape (zones,), see `neighbour_deviation`."""

    deviation_neighbours: Floats
    deviation_neighbours_reason: Reasons


def neighbour_deviation(measures: PartyMeasures, neighbours: Neighbours, not_mapped: Bools) -> NeighbourDeviation:
    """Measure one party against the neighbours of each zone: s - sum v_j / sum B_j over the neighbours j.

    The share around a zone is summed from votes as the overall share is, and never a mean of shares: a large neighbour
    counts for more, and one with a result and without the list for no vote of its own base. A neighbour without a
    result or a base counts for nothing. Where the neighbours have weights w, it is sum w v_j / sum w B_j.

    Parameters
    ----------
    measures : PartyMeasures
        Of n zones.
    neighbours : Neighbours
        Of the same zones.
    not_mapped : ndarray of bool, shape (n,)
        Zones that have no neighbour since they are not on the map.

    Returns
    -------
    NeighbourDeviation
        Fractions of 1, above 0 where the share is higher than around; NaN where the zone has no share, no neighbour
        (an island), or none with a result. The reason is a key of `REASONS`.
    """
    n, counted = len(measures.votes), measures.has_result & ~np.isnan(measures.base)
    zone, other = neighbours.zone, neighbours.other
    weight = np.ones(len(other)) if neighbours.weight is None else neighbours.weight
    votes, base = (
        sums_by(zone, weight * np.where(counted, np.nan_to_num(each), 0.0)[other], n)
        for each in (measures.votes, measures.base)
    )
    around = ratio(votes, base)
    reason = further(
        measures.share_reason,
        (not_mapped, "not_mapped"),
        (neighbours.count == 0, "no_neighbour"),
        (np.isnan(around), "no_result_around"),
    )
    return NeighbourDeviation(measures.share - around, reason)
