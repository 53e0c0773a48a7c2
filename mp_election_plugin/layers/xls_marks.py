"""What an old workbook (XLS) says of its cells beside their text: its records, which GDAL gives only in part."""

from __future__ import annotations

import struct
from collections.abc import Iterator

from ..core.cells import Merged
from .sheet_marks import SheetMarks, error_text

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MOST_BYTES = 400_000_000
_BOF, _EOF, _SHEET = (0x0009, 0x0209, 0x0409, 0x0809), 0x000A, 0x0085
_BOOLEAN, _FORMULA, _MERGED, _ROW, _COLUMN = 0x0205, 0x0006, 0x00E5, 0x0208, 0x007D
_ERRORS = {0: "#NULL!", 7: "#DIV/0!", 15: "#VALUE!", 23: "#REF!", 29: "#NAME?", 36: "#NUM!", 42: "#N/A"}
# The result of a formula that is no number, and that of one which is blank.
_NO_NUMBER, _BLANK = b"\xff\xff", 3
_END = 0xFFFFFFFA


class _Damaged(Exception):
    """The file is no container of streams, or its chains lead nowhere."""


class OldWorkbook:
    """The records of an XLS; of a file that is none, or damaged, there are none, and its reader says so."""

    def __init__(self, path: str) -> None:
        with open(path, "rb") as file:
            data = file.read(_MOST_BYTES) if file.read(8) == OLE and not file.seek(0) else b""
        try:
            self._stream = _Container(data).stream(("Workbook", "Book")) if data else b""
        except (_Damaged, struct.error):
            self._stream = b""

    def sheets(self) -> list[tuple[str, int, bool]]:
        """Return name, place in the stream and whether it is hidden, of each sheet."""
        found = []
        for kind, data in self._records(0):
            if kind == _SHEET and len(data) > 7:
                place, state = struct.unpack_from("<IB", data)
                wide = self._stream[4:6] == b"\x00\x06"
                name = (
                    data[8:].decode("utf-16-le" if data[7] & 1 else "latin-1", "replace")
                    if wide
                    else data[7:].decode("latin-1")
                )
                found.append((name, place, state & 3 != 0))
        return found

    def hidden(self) -> list[str]:
        """Return the names of hidden sheets."""
        return [name for name, _, hidden in self.sheets() if hidden]

    def marks(self, sheet: str) -> SheetMarks:
        """Return what a sheet says of its cells."""
        marks = SheetMarks()
        place = next((place for name, place, _ in self.sheets() if name == sheet), None)
        for kind, data in self._records(place) if place is not None else ():
            if (kind == _BOOLEAN and len(data) >= 8) or (kind == _FORMULA and len(data) >= 14):
                cell = struct.unpack_from("<HH", data)
                text = _boolean(data) if kind == _BOOLEAN else _result(data)
                if text is not None:
                    (marks.results if kind == _FORMULA and data[12:14] != _NO_NUMBER else marks.texts)[cell] = text
                elif data[6] == _BLANK:
                    marks.results[cell] = ""
            elif kind == _MERGED and len(data) >= 2:
                ranges = data[2 : 2 + 8 * struct.unpack_from("<H", data)[0]]
                marks.merged += [Merged(*each) for each in struct.iter_unpack("<HHHH", ranges[: len(ranges) // 8 * 8])]
            elif kind == _ROW and len(data) >= 14 and data[12] & 0x20:
                marks.rows.append((int.from_bytes(data[:2], "little"),) * 2)
            elif kind == _COLUMN and len(data) >= 10 and data[8] & 1:
                first, last = struct.unpack_from("<HH", data)
                marks.columns.append((first, last))
        return marks

    def _records(self, place: int) -> Iterator[tuple[int, bytes]]:
        """Yield kind and content of the records of a sheet, or of the whole book; charts within it are passed over."""
        depth = 0
        while place + 4 <= len(self._stream):
            kind, size = struct.unpack_from("<HH", self._stream, place)
            depth += kind in _BOF
            if depth == 1:
                yield kind, self._stream[place + 4 : place + 4 + size]
            depth -= kind == _EOF
            if depth < 1:
                return
            place += 4 + size


def _boolean(data: bytes) -> str:
    return error_text(_ERRORS.get(data[6], "#?")) if data[7] else "TRUE" if data[6] else "FALSE"


def _result(data: bytes) -> str | None:
    """Return what a formula has given: a number, true, false or an error; None for a text, which is read, or blank."""
    if data[12:14] != _NO_NUMBER:
        return f"{struct.unpack_from('<d', data, 6)[0]:.15g}"
    return {1: "TRUE" if data[8] else "FALSE", 2: error_text(_ERRORS.get(data[8], "#?"))}.get(data[6])


class _Container:
    """A file of streams in sectors, as old workbooks are."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        shift, self._small_shift = struct.unpack_from("<HH", data, 30)
        self._size = 1 << shift
        count, first, self._cutoff = struct.unpack_from("<I", data, 44)[0], *struct.unpack_from("<I4xI", data, 48)
        self._small_first, _, more, _ = struct.unpack_from("<IIII", data, 60)
        places = list(struct.unpack_from("<109I", data, 76))
        while more < _END and len(places) < count:
            *others, more = struct.unpack(f"<{self._size // 4}I", self._sector(more))
            places += others
        fat = b"".join(self._sector(place) for place in places[:count])
        self._next = struct.unpack(f"<{len(fat) // 4}I", fat)
        self._directory = self._chain(first)

    def _sector(self, number: int) -> bytes:
        start = (number + 1) * self._size
        if start + self._size > len(self._data) + self._size - 1:
            raise _Damaged
        return self._data[start : start + self._size].ljust(self._size, b"\0")

    def _chain(self, number: int) -> bytes:
        parts: list[bytes] = []
        while number < _END:
            if number >= len(self._next) or len(parts) > len(self._next):
                raise _Damaged
            parts.append(self._sector(number))
            number = self._next[number]
        return b"".join(parts)

    def stream(self, names: tuple[str, ...]) -> bytes:
        """Return the content of the first stream of one of the names."""
        entries = [self._directory[at : at + 128] for at in range(0, len(self._directory) - 127, 128)]
        for entry in entries:
            length = struct.unpack_from("<H", entry, 64)[0]
            if entry[: max(length - 2, 0)].decode("utf-16-le", "replace") in names:
                start, size = struct.unpack_from("<II", entry, 116)
                if size >= self._cutoff:
                    return self._chain(start)[:size]
                return self._small(struct.unpack_from("<I", entries[0], 116)[0], start)[:size]
        return b""

    def _small(self, root: int, number: int) -> bytes:
        """Return a stream that is too small for sectors of its own."""
        all_small, table = self._chain(root), self._chain(self._small_first)
        following, size = struct.unpack(f"<{len(table) // 4}I", table), 1 << self._small_shift
        parts: list[bytes] = []
        while number < _END:
            if number >= len(following) or len(parts) > len(following):
                raise _Damaged
            parts.append(all_small[number * size : (number + 1) * size])
            number = following[number]
        return b"".join(parts)
