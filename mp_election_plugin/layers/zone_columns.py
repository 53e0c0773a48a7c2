"""The zones of a layer as they were read, feature by feature, made columns of a ranked list."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..core import fields
from ..core.names import learn
from .compat import column_from_qgis
from .zone_rows import SEARCHED, ZoneRows, searched

_TEXTS = frozenset((*SEARCHED, "parent_code", "zone_class", "zone_label", "zone_reason", "party"))


def rows_of(
    names: Sequence[str],
    read: Mapping[str, Sequence[Any]],
    lists: Mapping[str, Sequence[Any]],
    features: Sequence[int],
    mapped: Sequence[bool],
    like: ZoneRows | None = None,
) -> tuple[ZoneRows, dict[str, float]]:
    """Return zones as rows of a list, and the votes of each list.

    Parameters
    ----------
    names : sequence of str
        Columns that the rows are to have; all missing where they were not read.
    read : mapping
        Attributes of the zones by column.
    lists : mapping
        The same of the fields of votes by list. Where valid votes are not published, the rows have their sum, as every
        measure does.
    features : sequence of int
        Feature of each zone.
    mapped : sequence of bool
        Whether it has a polygon.
    like : ZoneRows, optional
        Rows read before: what they know of the names is taken over where the names are the same.
    """
    count = len(features)
    columns: dict[str, Any] = {name: np.full(count, np.nan) for name in names}
    columns.update({name: as_texts(values) if name in _TEXTS else _column(values) for name, values in read.items()})
    votes = {party: _numbers(_column(values)) for party, values in lists.items()}
    if votes and fields.VALID in columns:
        columns[fields.VALID] = _valid(_numbers(columns[fields.VALID]), np.array(list(votes.values())))
    texts = {name: tuple(columns[name]) for name in SEARCHED if isinstance(columns.get(name), list)}
    known = like if like is not None and _same_names(texts, like) else None
    search: Sequence[str]
    order: Sequence[str]
    if known is not None:
        columns.update({name: known.columns[name] for name in texts})
        search, order = known.search, known.order
    else:
        learn(text for column in texts.values() for text in column)
        words = [searched({name: column[at] for name, column in texts.items()}) for at in range(count)]
        search, order = [text for text, _ in words], [text for _, text in words]
    rows = ZoneRows(
        columns,
        search,
        order,
        features=np.array(features, dtype=np.int64),
        mapped=np.array(mapped, dtype=np.bool_),
    )
    if known is not None:
        rows.learn_from(known)
    return rows, {party: float(np.nansum(column)) for party, column in votes.items()}


def _same_names(texts: Mapping[str, tuple[Any, ...]], like: ZoneRows) -> bool:
    """Return whether rows have the names that were read, and no others."""
    names = {name: like.columns[name] for name in SEARCHED if isinstance(like.columns.get(name), tuple)}
    return names == texts


def as_texts(values: Sequence[Any]) -> list[str | None]:
    """Return the attributes of a field of texts; a code may be a number in a layer that others have made."""
    return [
        value
        if value is None or isinstance(value, str)
        else str(int(value))
        if isinstance(value, float) and value.is_integer()
        else str(value)
        for value in column_from_qgis(values)
    ]


def _column(values: Sequence[Any]) -> Any:
    """Return the attributes of a field as `ZoneRows` has them: numbers as an array, texts as a list."""
    known = column_from_qgis(values)
    kinds = set(map(type, known))
    if str in kinds:
        return known
    if kinds - {int, float, bool, type(None)}:
        # Dates and lists are no numbers.
        known = [value if isinstance(value, (int, float)) else None for value in known]
    return np.array(known, dtype=np.float64)


def _numbers(column: Any) -> NDArray[np.float64]:
    """Return a column as numbers; texts are none."""
    return column if isinstance(column, np.ndarray) else np.full(len(column), np.nan)


def _valid(valid: NDArray[np.float64], votes: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the valid votes, the sum of the lists of a zone where they are missing; ``votes`` has a row a list."""
    known = ~np.isnan(votes).all(axis=0)
    return np.where(np.isnan(valid) & known, np.nansum(votes, axis=0), valid)
