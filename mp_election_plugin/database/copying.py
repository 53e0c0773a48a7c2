"""Rows as PostgreSQL's COPY takes them: its text format for rows of any kind, its binary one for blocks of columns."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from .blocks import Block, Column, length

# Lengths and values of a column.
Field = tuple[NDArray[Any], NDArray[Any]]

_ESCAPES = str.maketrans({"\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"})
_HEADER = b"PGCOPY\n\xff\r\n\0" + struct.pack(">ii", 0, 0)
_TRAILER = struct.pack(">h", -1)
_ROWS_AT_ONCE = 8192


def _cell(value: Any) -> str:
    if value is None:
        return "\\N"
    # repr gives the shortest digits that are read back as the same number.
    return value.translate(_ESCAPES) if isinstance(value, str) else repr(value)


def text_rows(rows: Iterable[Sequence[Any]]) -> Iterator[bytes]:
    """Yield rows of texts, numbers and None in the text format."""
    for row in rows:
        yield ("\t".join(map(_cell, row)) + "\n").encode()


class Stream:
    """A file to read from, fed by parts; an error in making them is kept in ``error``."""

    def __init__(self, parts: Iterator[bytes]) -> None:
        self._parts, self._rest = parts, b""
        self.error: BaseException | None = None

    def read(self, size: int = -1) -> bytes:
        """Return at least one byte and about ``size``, nothing at the end."""
        found, have = [self._rest], len(self._rest)
        try:
            while have < size:
                part = next(self._parts, b"")
                if not part:
                    break
                found.append(part)
                have += len(part)
        except BaseException as error:
            # The driver would replace it by an error of its own.
            self.error = error
            raise
        whole = b"".join(found)
        self._rest = whole[size:]
        return whole[:size]


def binary_rows(blocks: Iterable[Block]) -> Iterator[bytes]:
    """Yield blocks in the binary format: texts, 8-byte whole numbers and 8-byte floats."""
    yield _HEADER
    known: dict[int, tuple[Any, Field]] = {}
    for block in blocks:
        count = length(block)
        fields = []
        for number, column in enumerate(block):
            # Blocks share columns, such as the codes of the zones.
            if number not in known or known[number][0] is not column:
                known[number] = column, _field(column)
            fields.append(known[number][1])
        for start in range(0, count, _ROWS_AT_ONCE):
            yield _rows(fields, slice(start, min(start + _ROWS_AT_ONCE, count)))
    yield _TRAILER


def _field(column: Column) -> Field:
    """Return the lengths of the values, -1 for NULL, and the values in the order of bytes that the format has.

    Of what is the same in all rows there is one.
    """
    if isinstance(column, str):
        text = column.encode()
        return np.array([len(text)]), np.array([text], dtype=f"S{max(1, len(text))}")
    if column.dtype == np.float64:
        return np.where(np.isnan(column), -1, 8), column.astype(">f8")
    if column.dtype == object:
        # Most texts come many times. NULL has the number -1, which is the last place.
        numbers, texts = pd.factorize(column)
        encoded = [text.encode() for text in texts]
        lengths = np.array([*map(len, encoded), -1])
        return lengths[numbers], np.array([*encoded, b""], dtype=f"S{max(1, lengths.max())}")[numbers]
    return np.where(np.ma.getmaskarray(column), -1, 8), np.ma.getdata(column).astype(">i8")


def _rows(fields: list[Field], part: slice) -> bytes:
    """Return some rows.

    Rows in which all values have the same lengths have the same layout: each layout is filled at once as records, which
    then go to the places of their rows.
    """
    count = part.stop - part.start
    own = [(lengths, values) if len(lengths) == 1 else (lengths[part], values[part]) for lengths, values in fields]
    kind_of = np.zeros(count, dtype=np.int64)
    for lengths, _ in own:
        if len(lengths) > 1:
            # One number a layout: the layouts so far times the lengths of this field.
            _, kind_of = np.unique(kind_of * (int(lengths.max()) + 2) + lengths + 1, return_inverse=True)
    first = np.unique(kind_of, return_index=True)[1]
    layouts = np.stack([lengths[first] if len(lengths) > 1 else lengths.repeat(len(first)) for lengths, _ in own])
    out = np.empty(count, dtype=object)
    for kind in range(len(first)):
        rows = np.flatnonzero(kind_of == kind)
        records = _records(layouts[:, kind].tolist(), [values for _, values in own], rows)
        size, whole = records.itemsize, records.tobytes()
        out[rows] = [whole[at : at + size] for at in range(0, len(whole), size)]
    return b"".join(out.tolist())


def _records(layout: list[int], values: list[Any], rows: NDArray[np.int64]) -> NDArray[Any]:
    """Return rows of one layout as records of the binary format."""
    kinds: list[tuple[str, Any]] = [("fields", ">i2")]
    for number, size in enumerate(layout):
        kinds.append((f"length{number}", ">i4"))
        if size > 0:
            kind = values[number].dtype.kind
            kinds.append((f"value{number}", f"S{size}" if kind == "S" else values[number].dtype))
    records = np.empty(len(rows), dtype=kinds)
    records["fields"] = len(layout)
    for number, size in enumerate(layout):
        records[f"length{number}"] = size
        if size > 0:
            mine = values[number]
            records[f"value{number}"] = mine[0] if len(mine) == 1 else mine[rows]
    return records
