"""Up to which figure each list takes part where a threshold in the zone decides it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .divisors import Ints
from .election import Bools
from .least_votes import has_moving_lists
from .seat_laws import Law
from .seats import Contest

FAR = 2**62


@dataclass(frozen=True)
class Limits:
    """Up to which figure each list takes part, and what that figure is with votes of a list.

    Attributes
    ----------
    most : ndarray, shape (n, m)
        Greatest figure with which a list still reaches the threshold; of its own votes another thing is true.
    figure : ndarray, shape (n,)
    moves : bool
        Whether the figure grows with the votes.
    upper, lower : ndarray, shape (m,)
        Share of each list as a fraction.
    exempt : ndarray of bool, shape (m,)
    """

    most: Ints
    figure: Ints
    moves: bool
    upper: Ints
    lower: Ints
    exempt: Bools

    def entry(self, votes: Ints, own: Ints) -> Ints:
        """Return the least votes with which a list takes part itself, others' votes as they are."""
        upper, lower = self.upper[own], self.lower[own]
        # With x votes of its own the figure is x and what it is without them.
        base = self.figure - votes if self.moves else self.figure
        by = lower - upper if self.moves else lower
        least: Ints = np.where(self.exempt[own], 0, -(-base * upper // by))
        return least


def limits_of(contest: Contest, law: Law) -> Limits | None:
    """Return the limits of a threshold in the zone; None where who takes part does not change."""
    threshold = law.threshold
    if threshold is None or not has_moving_lists(law):
        return None
    shares = [dict(threshold.shares).get(code, threshold.share) for code in contest.codes]
    upper, lower = (np.array([getattr(each, part) for each in shares]) for part in ("numerator", "denominator"))
    exempt = np.array([code in threshold.exempt for code in contest.codes], dtype=np.bool_)
    most = np.where(exempt[None, :], FAR, np.maximum(contest.votes, 0) * lower // upper)
    return Limits(
        np.where(contest.votes > 0, most, -1), contest.figure(threshold.of), threshold.of != "registered", upper, lower,
        exempt,
    )  # fmt: skip
