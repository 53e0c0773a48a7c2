"""Rows as columns: what comes by the million is not made into tuples where the database takes it faster otherwise."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Generic, TypeVar, Union

import numpy as np
from numpy.typing import NDArray

# One text that all rows have; an object array of texts and None; float64, in which NaN is missing; int64, or a masked
# array of it, in which what is masked is missing.
Column = Union[str, NDArray[Any]]
Block = Sequence[Column]
Part = TypeVar("Part")


class Ahead(Generic[Part]):
    """An iterator over what is made in a thread of its own: the next part while the one before is used.

    The first is begun at once. To be closed, which waits for the part that is being made.
    """

    def __init__(self, parts: Iterator[Part]) -> None:
        self._parts, self._pool = parts, ThreadPoolExecutor(1)
        self._coming = self._pool.submit(next, parts, None)

    def __iter__(self) -> Iterator[Part]:
        return self

    def __next__(self) -> Part:
        part = self._coming.result()
        if part is None:
            raise StopIteration
        self._coming = self._pool.submit(next, self._parts, None)
        return part

    def close(self) -> None:
        """Make no more."""
        self._pool.shutdown()


def whole(values: Any) -> Any:
    """Return whole numbers given as float with NaN as a masked array of int64."""
    missing = np.isnan(values)
    return np.ma.array(np.where(missing, 0, values).astype(np.int64), mask=missing)


def length(block: Block) -> int:
    """Return the number of rows of a block."""
    return next(len(column) for column in block if not isinstance(column, str))


def plain(column: Column, count: int) -> list[Any]:
    """Return a column as a list of Python's own values, missing as None."""
    if isinstance(column, str):
        return [column] * count
    if column.dtype == np.float64:
        missing = np.isnan(column)
        values = column.astype(object)
        values[missing] = None
        return list(values.tolist())
    return list(column.tolist())
