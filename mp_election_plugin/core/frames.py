"""Frames whose texts stay what they are.

pandas 3 makes arrays of texts, and of nothing but None, into a type of its own in which what is missing is NaN. Here a
text that is missing is None in every version, since only that is written as NULL.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pandas as pd


def text_column(values: Any, index: pd.Index | None = None) -> pd.Series:
    """Return values as a column of Python objects.

    Parameters
    ----------
    values : array_like, shape (n,)
        Texts, or None.
    index : Index, optional
        Labels of the n rows; 0 to n - 1 if none are given.
    """
    return pd.Series(values, index=index, dtype=object, copy=False)


def frame_of(columns: Mapping[str, Any], length: int | None = None, *, copy: bool | None = None) -> pd.DataFrame:
    """Return columns as a frame with rows 0 to n - 1; arrays of objects stay so.

    Parameters
    ----------
    columns : mapping of str to ndarray, shape (n,)
        Numbers as numpy arrays of their kind, texts as arrays of dtype object.
    length : int, optional
        Number of rows n; needed where there may be no column.
    copy : bool, optional
        False keeps columns apart, so that none is copied (``pandas.DataFrame``).

    Examples
    --------
    >>> frame_of({"name": np.array(["Fès", None], dtype=object)})["name"].tolist()
    ['Fès', None]
    """
    if length is None:
        length = len(next(iter(columns.values()))) if columns else 0
    index = pd.RangeIndex(length)
    kept = {
        name: text_column(values, index) if getattr(getattr(values, "dtype", None), "kind", "") == "O" else values
        for name, values in columns.items()
    }
    return pd.DataFrame(kept, index=index, copy=copy)
