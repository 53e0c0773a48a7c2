"""What is stored of a load: the figures of the zones, and where they come from."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from .zones import Zone


@dataclass(frozen=True)
class Ledger:
    """Rows and votes in = joined + unmatched."""

    rows_in: int
    rows_joined: int
    rows_unmatched: int
    votes_in: int
    votes_joined: int
    votes_unmatched: int


@dataclass(frozen=True)
class Unmatched:
    """A row that found no zone, with the zone proposed for it."""

    row: int
    name: str | None
    parent: str | None
    code: str | None
    votes: int | None
    reason: str | None = None
    proposal: str | None = None
    score: float | None = None


@dataclass(frozen=True)
class Provenance:
    """Where results come from and how they were joined; ``sha256`` is that of the file they were read from."""

    source: str
    sha256: str | None
    algorithm: str
    parameters: dict[str, Any]
    ledger: Ledger
    unmatched: list[Unmatched] = field(default_factory=list)


@dataclass(frozen=True)
class Figures:
    """The counts of zones.

    Attributes
    ----------
    zones : list of Zone
        All zones of the level; those with ``fid`` 0 are made by these results, without geometry.
    frame : DataFrame, one row a zone
        Counts and ``votes_<CODE>`` of the election layer, float with NaN.
    published : ndarray of bool, shape (zones,)
        Whether the results have a row for the zone.
    """

    zones: list[Zone]
    frame: pd.DataFrame
    published: NDArray[np.bool_]
