"""What joins are judged by: the figures of the rows beside those known of the zones, and what is found."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from . import fields
from .errors import Message
from .matching import Matching, match
from .places import Places
from .zonegroups import ZoneGroups

Numbers = NDArray[np.float64]
NAMES, PARENTS, LEVELS, PART, SHARED_CODE = "names", "parents", "levels", "part", "shared_code"
TURNOUT, POPULATION, SISTER, EXCHANGED = "turnout", "population", "sister", "exchanged"


@dataclass(frozen=True)
class Finding:
    """Something that speaks against one joined zone: which test, in words, and the two numbers compared (or NaN)."""

    test: str
    zone: int
    row: int
    message: Message
    value: float = float("nan")
    reference: float = float("nan")


@dataclass(frozen=True)
class Figures:
    """Counts of the rows, and what is known of the zones from elsewhere; all may be missing (NaN).

    Attributes
    ----------
    registered, voters, valid, votes : ndarray, shape (rows,)
    lists : ndarray, shape (rows, lists)
        Votes of each list.
    population : ndarray, shape (zones,), or None
    sister_size : dict of ndarray, shape (zones,)
        ``registered``, ``valid`` or ``votes`` of the sister ballot or the election before.
    sister_lists : ndarray, shape (zones, lists), or None
        Its votes of the same lists, in the same order.
    """

    registered: Numbers
    voters: Numbers
    valid: Numbers
    votes: Numbers
    lists: Numbers
    population: Numbers | None = None
    sister_size: dict[str, Numbers] = field(default_factory=dict)
    sister_lists: Numbers | None = None

    def size(self, kind: str) -> Numbers:
        """Return one kind of count of the rows."""
        return {"registered": self.registered, "valid": self.valid, "votes": self.votes}[kind]


@dataclass(frozen=True)
class Elsewhere:
    """What is known of the zones besides the results: inhabitants, and another ballot of the same zones.

    Attributes
    ----------
    population : ndarray, shape (features,), or None
    sister : Places, or None
        Zones of the other ballot.
    sister_figures : DataFrame
        Its counts (``registered``, ``valid``) and votes by the names of the fields of the results.
    """

    population: NDArray[np.float64] | None = None
    sister: Places | None = None
    sister_figures: pd.DataFrame | None = None


def figures_of(
    groups: ZoneGroups,
    zones: Places,
    votes: pd.DataFrame,
    row_votes: NDArray[np.float64],
    counts: pd.DataFrame | None,
    elsewhere: Elsewhere,
) -> Figures:
    """Return the counts of the rows and what is known of the zones, side by side.

    Parameters
    ----------
    groups : ZoneGroups
    zones : Places
    votes : DataFrame, shape (rows, lists)
    row_votes : ndarray, shape (rows,)
    counts : DataFrame or None
    elsewhere : Elsewhere
        Its sister's zones are found by code or name, as the rows are.
    """

    def count(name: str) -> NDArray[np.float64]:
        if counts is None or name not in counts:
            return np.full(len(row_votes), np.nan)
        return np.asarray(counts[name].to_numpy(), dtype=np.float64)

    population = None
    if elsewhere.population is not None:
        # Of a zone of several features each has the whole number, or a part of it: the most is never too little.
        population = np.full(len(zones), np.nan)
        np.fmax.at(population, groups.group, elsewhere.population)
    sister_size: dict[str, NDArray[np.float64]] = {}
    sister_lists = None
    if elsewhere.sister is not None and elsewhere.sister_figures is not None:
        other = elsewhere.sister_figures
        at = match(zones, elsewhere.sister, ignore_code=groups.shared).zone
        known = np.flatnonzero(at >= 0)

        def of_zones(values: NDArray[np.float64]) -> NDArray[np.float64]:
            placed = np.full((len(zones), *values.shape[1:]), np.nan)
            placed[at[known]] = values[known]
            return placed

        shared = [name for name in votes.columns if name in other]
        if shared:
            sister_lists = of_zones(other.reindex(columns=votes.columns).to_numpy(dtype=np.float64))
        kinds = [name for name in (fields.REGISTERED, fields.VALID) if name in other]
        sister_size = {name: of_zones(other[name].to_numpy(dtype=np.float64)) for name in kinds}
        everything = other[[name for name in other if fields.party_of(str(name))]].to_numpy(dtype=np.float64)
        sister_size["votes"] = of_zones(np.nansum(everything, axis=1))
    return Figures(
        registered=count(fields.REGISTERED),
        voters=count(fields.VOTERS),
        valid=count(fields.VALID),
        votes=row_votes,
        lists=votes.to_numpy(dtype=np.float64),
        population=population,
        sister_size=sister_size,
        sister_lists=sister_lists,
    )


def sizes(found: Matching, joined: NDArray[np.int64], figures: Figures) -> tuple[Numbers, Numbers]:
    """Return the sizes of the joined rows and of their zones' sisters, of the first kind that both mostly have.

    Without a sister the inhabitants stand for it; NaN where either is missing or zero.
    """
    zones = found.zone[joined]
    choices = [(figures.size(kind)[joined], values[zones]) for kind, values in figures.sister_size.items()]
    if figures.population is not None:
        # Electors follow inhabitants better than votes do.
        choices += [
            (own[joined], figures.population[zones]) for own in (figures.registered, figures.valid, figures.votes)
        ]
    for own, other in choices:
        known = (own > 0) & (other > 0)
        if known.sum() >= max(3, len(joined) / 2):
            return np.where(known, own, np.nan), np.where(known, other, np.nan)
    nothing = np.full(len(joined), np.nan)
    return nothing, nothing
