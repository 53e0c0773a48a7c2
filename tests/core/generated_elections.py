"""Elections made up by hypothesis, and how a plain table becomes one."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd
from hypothesis import strategies as st

from mp_election_plugin.core.election import Election, election_of

Row = dict[str, "int | None"]

CODES = ("AAA", "BB", "C", "MP", "X1")


def frame_of(rows: Sequence[Row]) -> pd.DataFrame:
    """Return rows as the layers hand them over: counts as float with NaN, names as text."""
    columns: dict[str, object] = {
        "zone_code": np.array([f"{number:03d}" for number in range(len(rows))], dtype=object),
        "zone_name": np.array([f"Zone {number}" for number in range(len(rows))], dtype=object),
    }
    for name in rows[0]:
        columns[name] = np.array([np.nan if row[name] is None else row[name] for row in rows], dtype=np.float64)
    return pd.DataFrame(columns)


def election(rows: Sequence[Row]) -> Election:
    return election_of(frame_of(rows))


@st.composite
def elections(
    draw: st.DrawFn, *, zones: int = 6, lists: int = 5, published_valid: bool = True, others: bool = True
) -> list[Row]:
    """Draw zones with small counts, so that ties, zeros, blanks and exact thresholds come up often."""
    codes = CODES[: draw(st.integers(1, lists))]
    count = st.one_of(st.none(), st.just(0), st.sampled_from([10, 20, 25, 50]), st.integers(0, 300))
    with_others = others and draw(st.booleans())
    with_valid = published_valid and draw(st.booleans())
    with_counts = draw(st.booleans())
    rows: list[Row] = []
    for _ in range(draw(st.integers(1, zones))):
        row: Row = {f"votes_{code}": draw(count) for code in codes}
        if with_others:
            row["votes_OTHERS"] = draw(count)
        total = sum(value for value in row.values() if value is not None)
        if with_valid:
            row["valid"] = draw(st.one_of(st.none(), st.integers(total, total + 100), st.just(0)))
        if with_counts:
            row["seats"] = draw(st.one_of(st.none(), st.integers(0, 4)))
            row["registered"] = draw(st.one_of(st.none(), st.just(0), st.integers(total, total + 900)))
            row["voters"] = draw(st.one_of(st.none(), st.integers(total, total + 400)))
            row["invalid"] = draw(st.one_of(st.none(), st.integers(0, 60)))
        rows.append(row)
    return rows
