"""Rows as PostgreSQL's COPY takes them: its text format for rows of any kind, its binary one for blocks of columns."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from .blocks import Block, Column, length

_ESCAPES = str.maketrans({"\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"})
_HEADER = b"PGCOPY\n\xff\r\n\0" + struct.pack(">ii", 0, 0)
_TRAILER = struct.pack(">h", -1)
# Rows are laid out in portions that the processor's cache holds.
_BYTES_AT_ONCE = 1 << 20


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
        self._parts, self._rest = parts, memoryview(b"")
        self.error: BaseException | None = None

    def read(self, size: int = -1) -> bytes:
        """Return at least one byte and about ``size``, nothing at the end."""
        found, have = [], 0
        try:
            while have < size:
                if not self._rest:
                    following = next(self._parts, None)
                    if following is None:
                        break
                    self._rest = memoryview(following)
                part, self._rest = self._rest[: size - have], self._rest[size - have :]
                found.append(part)
                have += len(part)
        except BaseException as error:
            # The driver would replace it by an error of its own.
            self.error = error
            raise
        return b"".join(found)


@dataclass(frozen=True)
class _Field:
    """A column in the order of bytes that the format has, with the lengths of the values, -1 for NULL.

    ``at`` says which of the values each row has; None where all rows have the one there is, or each its own.
    """

    lengths: NDArray[np.int32]
    values: NDArray[Any]
    at: NDArray[np.int64] | None = None

    def of(self, part: slice) -> tuple[NDArray[np.int32], NDArray[Any]]:
        """Return lengths and values of some rows."""
        if self.at is not None:
            rows = self.at[part]
            return self.lengths[rows], self.values[rows]
        return (self.lengths, self.values) if len(self.lengths) == 1 else (self.lengths[part], self.values[part])


def binary_rows(blocks: Iterable[Block]) -> Iterator[bytes]:
    """Yield the binary format, its head, a part a block, its end: texts, 8-byte whole numbers and 8-byte floats."""
    yield _HEADER
    known: dict[int, tuple[Any, _Field]] = {}
    for block in blocks:
        fields = []
        for number, column in enumerate(block):
            # Blocks share columns, such as the codes of the zones.
            if number not in known or known[number][0] is not column:
                known[number] = column, _field(column)
            fields.append(known[number][1])
        yield _rows(fields, length(block))
    yield _TRAILER


def numbered(blocks: Iterable[Block], first: int, kept: list[int]) -> Iterator[Block]:
    """Yield blocks with the number of each row, counted from ``first``, before those of their columns that are kept."""
    for block in blocks:
        count = length(block)
        yield [np.arange(first, first + count), *(block[at] for at in kept)]
        first += count


def _field(column: Column) -> _Field:
    if isinstance(column, str):
        text = column.encode()
        return _Field(np.array([len(text)]), np.array([text], dtype=f"S{max(1, len(text))}"))
    if column.dtype == np.float64:
        return _Field(np.where(np.isnan(column), -1, 8), column.astype(">f8"))
    if column.dtype == object:
        # Most texts come many times. NULL has the number -1, which is the last place.
        numbers, texts = pd.factorize(column)
        encoded = [text.encode() for text in texts]
        lengths = np.array([*map(len, encoded), -1])
        return _Field(lengths, np.array([*encoded, b""], dtype=f"S{max(1, lengths.max())}"), numbers)
    return _Field(np.where(np.ma.getmaskarray(column), -1, 8), np.ma.getdata(column).astype(">i8"))


def _rows(fields: list[_Field], count: int) -> bytes:
    """Return rows: laid out as records of one size, of which then the bytes that are none of a value fall out."""
    kinds: list[tuple[str, Any]] = [("fields", ">i2")]
    for number, field in enumerate(fields):
        kinds += [(f"length{number}", ">i4"), (f"value{number}", field.values.dtype)]
    kind = np.dtype(kinds)
    places = [kind.fields[f"value{number}"][1] for number in range(len(fields))]  # type: ignore[index]
    step = max(1, _BYTES_AT_ONCE // kind.itemsize)
    found = []
    for start in range(0, count, step):
        part = slice(start, min(start + step, count))
        records = np.empty(part.stop - start, dtype=kind)
        records["fields"] = len(fields)
        kept = np.ones((len(records), kind.itemsize), dtype=np.bool_)
        for number, (field, place) in enumerate(zip(fields, places)):
            lengths, values = field.of(part)
            size = values.dtype.itemsize
            records[f"length{number}"], records[f"value{number}"] = lengths, values
            if lengths.min() < size:
                kept[:, place : place + size] = np.arange(size) < lengths[:, None]
        found.append(records.view(np.uint8).reshape(kept.shape)[kept].tobytes())
    return b"".join(found)
