"""Rows as PostgreSQL's COPY takes them: its text format for rows of any kind, its binary one for blocks of columns."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .blocks import Block, length

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
    for block in blocks:
        count = length(block)
        for start in range(0, count, _ROWS_AT_ONCE):
            yield _rows(block, start, min(start + _ROWS_AT_ONCE, count))
    yield _TRAILER


def _rows(block: Block, start: int, stop: int) -> bytes:
    """Return some rows of a block.

    Rows in which all values have the same lengths have the same layout: each layout is filled at once as records, whose
    bytes then go to the places of their rows.
    """
    count = stop - start
    fields = [_field(column, start, stop) for column in block]
    lengths = np.stack([np.full(count, size) if isinstance(size, int) else size for size, _ in fields])
    layouts, kind_of = np.unique(lengths, axis=1, return_inverse=True)
    kind_of = kind_of.ravel()
    sizes = 2 + 4 * len(fields) + np.where(layouts > 0, layouts, 0).sum(axis=0)
    ends = np.cumsum(sizes[kind_of])
    out = np.empty(int(ends[-1]), dtype=np.uint8)
    starts = ends - sizes[kind_of]
    for kind in range(layouts.shape[1]):
        rows = np.flatnonzero(kind_of == kind)
        records = _records(layouts[:, kind].tolist(), [values for _, values in fields], rows)
        out[starts[rows][:, None] + np.arange(sizes[kind])] = records.view(np.uint8).reshape(len(rows), -1)
    return out.tobytes()


def _field(column: Any, start: int, stop: int) -> tuple[Any, Any]:
    """Return the lengths of the values, -1 for NULL, and the values as bytes or big-endian numbers."""
    if isinstance(column, str):
        text = column.encode()
        return len(text), np.array([text], dtype=f"S{max(1, len(text))}")
    part = column[start:stop]
    if part.dtype == np.float64:
        return np.where(np.isnan(part), -1, 8), part.astype(">f8")
    if part.dtype == object:
        texts = [None if value is None else value.encode() for value in part.tolist()]
        lengths = np.array([-1 if text is None else len(text) for text in texts])
        return lengths, np.array([text or b"" for text in texts], dtype=f"S{max(1, lengths.max())}")
    missing = np.ma.getmaskarray(part)
    return np.where(missing, -1, 8), np.ma.getdata(part).astype(">i8")


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
