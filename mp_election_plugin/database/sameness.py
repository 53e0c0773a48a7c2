"""Whether results are those that the database holds, and the columns by which they are written and compared."""

from __future__ import annotations

import hashlib
import json
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..core import fields
from .blocks import plain, whole
from .connection import Database
from .records import Figures, Provenance

RULE = "strength"


def votes_of(figures: Figures, lists: list[str]) -> Any:
    """Return the votes as an array of shape (zones, lists)."""
    return np.column_stack([figures.frame[fields.vote_field(code)].to_numpy(dtype=np.float64) for code in lists])


def turnout_columns(figures: Figures, counted: NDArray[np.bool_]) -> list[Any]:
    """Return the columns of turnout: zone code, counts, number of lists and counted."""
    frame = figures.frame
    known = (~np.isnan(votes_of(figures, fields.party_codes(list(frame.columns))))).sum(axis=1)
    missing = np.full(len(frame), np.nan)
    counts = [frame[name].to_numpy(dtype=np.float64) if name in frame else missing for name in fields.COUNTS]
    counts.append(np.where(figures.published, known, np.nan))
    kept = np.flatnonzero(figures.published | ~counted)
    codes = np.array([zone.code for zone in figures.zones], dtype=object)
    return [codes[kept], *(whole(values[kept]) for values in counts), counted[kept].astype(np.int64)]


def outcome_of(vintage: str, figures: Figures, counted: Any, provenance: Provenance) -> str:
    """Return what tells whether results are the same as those stored: by what would be stored, not by how it came."""
    digest = hashlib.sha256()
    made = [(zone.code, zone.name, zone.name_ar, zone.parent_code, zone.parent_name) for zone in figures.zones
            if not zone.fid or zone.made_by is not None]  # fmt: skip
    columns = list(figures.frame.columns)
    identity = [vintage, [zone.code for zone in figures.zones], made, columns, RULE]
    unmatched = [(each.row, each.name, each.code, each.votes) for each in provenance.unmatched]
    digest.update(json.dumps([identity, unmatched], ensure_ascii=False).encode())
    digest.update(np.packbits(figures.published).tobytes() + np.packbits(counted).tobytes())
    for name in columns:
        # One way to write a missing value and a zero, else the same figures would have several digests.
        values = figures.frame[name].to_numpy(dtype=np.float64)
        digest.update(np.where(np.isnan(values), -1.0, values + 0.0).astype("<f8").tobytes())
    return digest.hexdigest()


def is_stored(database: Database, election: str, level: str, figures: Figures, counted: NDArray[np.bool_]) -> bool:
    """Return whether the counts, and the votes by list and by zone, are in the tables: people edit these by hand."""
    columns = turnout_columns(figures, counted)
    rows = zip(*(plain(column, len(columns[0])) for column in columns))
    if sorted(rows) != sorted(database.rows("turnout", (election, level))):
        return False
    lists = fields.party_codes(list(figures.frame.columns))
    votes = votes_of(figures, lists)
    by_list = {code: (float(np.nansum(votes[counted, at])), float(np.nansum(votes[:, at])))
               for at, code in enumerate(lists)}  # fmt: skip
    by_zone = {zone.code: float(total) for zone, total in zip(figures.zones, np.nansum(votes, axis=1)) if total}
    found_by_list = {party: (mine or 0, total or 0) for party, mine, total in database.rows("sums", (election, level))}
    found_by_zone = {code: total for code, total in database.rows("sums_of_zones", (election, level)) if total}
    return by_list == found_by_list and by_zone == found_by_zone
