"""An old workbook (XLS) with nothing but struct: sheets of cells, in sectors as the format has them."""

from __future__ import annotations

import struct
from pathlib import Path
from typing import Any

_BIFF8 = 0x0600


def _record(kind: int, data: bytes) -> bytes:
    return struct.pack("<HH", kind, len(data)) + data


def _text(text: str, size: str) -> bytes:
    return struct.pack(f"<{size}B", len(text), 1) + text.encode("utf-16-le")


def _cell(row: int, column: int, value: Any, texts: dict[str, int]) -> bytes:
    """Return a cell: text, number, true or false; ``("error", 42)``; ``("formula", 5.0)``, None for one left blank."""
    place = struct.pack("<HHH", row, column, 0)
    if isinstance(value, bool):
        return _record(0x0205, place + bytes([value, 0]))
    if isinstance(value, str):
        return _record(0x00FD, place + struct.pack("<I", texts.setdefault(value, len(texts))))
    if isinstance(value, tuple) and value[0] == "error":
        return _record(0x0205, place + bytes([value[1], 1]))
    if isinstance(value, tuple):
        blank = b"\x03\0\0\0\0\0\xff\xff"
        result = blank if value[1] is None else struct.pack("<d", value[1])
        # A reference to itself is formula enough.
        return _record(
            0x0006, place + result + struct.pack("<HIH", 0, 0, 5) + b"\x44" + struct.pack("<HH", row, column)
        )
    return _record(0x0203, place + struct.pack("<d", value))


def xls(path: Path, sheets: dict[str, list[list[Any]]], *, hidden: tuple[str, ...] = (), more: bytes = b"") -> Path:
    """Write an XLS; ``more`` are records that each sheet has behind its cells."""
    texts: dict[str, int] = {}
    bodies = []
    for rows in sheets.values():
        width = max(map(len, rows))
        cells = b"".join(
            _cell(row, column, value, texts)
            for row, values in enumerate(rows)
            for column, value in enumerate(values)
            if value is not None
        )
        size = _record(0x0200, struct.pack("<IIHHH", 0, len(rows), 0, width, 0))
        bodies.append(_record(0x0809, _bof(0x0010)) + size + cells + more + _record(0x000A, b""))
    shared = struct.pack("<II", len(texts), len(texts)) + b"".join(_text(text, "H") for text in texts)
    formats = _record(0x00E0, bytes(20)) * 16
    fixed = (
        _record(0x0809, _bof(0x0005)) + _record(0x0042, struct.pack("<H", 1200)) + _record(0x0022, b"\0\0") + formats
    )
    rest = _record(0x00FC, shared) + _record(0x000A, b"")
    entries = [struct.pack("<BB", name in hidden, 0) + _text(name, "B") for name in sheets]
    place = len(fixed) + sum(8 + len(entry) for entry in entries) + len(rest)
    book = fixed
    for entry, body in zip(entries, bodies):
        book += _record(0x0085, struct.pack("<I", place) + entry)
        place += len(body)
    path.write_bytes(_container(book + rest + b"".join(bodies)))
    return path


def _bof(kind: int) -> bytes:
    return struct.pack("<HHHHII", _BIFF8, kind, 0x0DBB, 0x07CC, 0, 6)


def _container(stream: bytes) -> bytes:
    """Return a file with one stream, in sectors of 512 bytes: the table of sectors, the directory, the stream."""
    stream = stream.ljust(max(4096, -(-len(stream) // 512) * 512), b"\0")
    count = len(stream) // 512
    tables = -(-(count + 2) // 128)
    end, free, table = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD
    chain = [*range(tables + 2, tables + 1 + count), end]
    sectors = [*[table] * tables, end, *chain]
    sectors += [free] * (tables * 128 - len(sectors))

    def entry(name: str, kind: int, child: int, start: int, size: int) -> bytes:
        text = (name + "\0").encode("utf-16-le")
        links = struct.pack("<III", free, free, child)
        return text.ljust(64, b"\0") + struct.pack("<HBB", len(text), kind, 1) + links + bytes(36) + struct.pack(
            "<III", start, size, 0)  # fmt: skip

    directory = entry("Root Entry", 5, 1, end, 0) + entry("Workbook", 2, free, tables + 1, len(stream))
    directory += (bytes(68) + struct.pack("<III", free, free, free) + bytes(48)) * 2
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(10)
    header += struct.pack("<IIIIIIIII", tables, tables, 0, 4096, end, 0, end, 0, 0)
    places = [*range(tables), *[free] * (109 - tables)]
    return header[:76] + struct.pack("<109I", *places) + struct.pack(f"<{len(sectors)}I", *sectors) + directory + stream
