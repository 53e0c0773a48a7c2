"""Translations as Qt loads them (.qm), written from those of a .ts file.

Qt's own tool for it belongs to a package that few machines have, and its bytes differ between versions; the form is
small: a table of hashes of the source texts, and the messages they lead to.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable

from ts_files import Entry

_MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
_HASHES, _MESSAGES = 0x42, 0x69
_END, _TRANSLATION, _SOURCE, _CONTEXT, _COMMENT = 1, 3, 6, 7, 8


def _hash(source: bytes) -> int:
    """Return the hash by which Qt finds a text: that of symbols in ELF files, never 0."""
    value = 0
    for byte in source:
        value = (value << 4) + byte
        high = value & 0xF0000000
        if high:
            value ^= high >> 24
        value &= ~high & 0xFFFFFFFF
    return value or 1


def _part(tag: int, content: bytes) -> bytes:
    return struct.pack(">BI", tag, len(content)) + content


def compiled(entries: Iterable[Entry]) -> bytes:
    """Return the bytes of a .qm file with the finished translations; the same entries give the same bytes."""
    hashes, messages = [], b""
    for entry in sorted(entries, key=lambda each: each.key):
        if not entry.finished or entry.vanished:
            continue
        source = entry.source.encode()
        hashes.append((_hash(source), len(messages)))
        messages += _part(_TRANSLATION, entry.translation.encode("utf-16-be"))
        messages += _part(_COMMENT, b"") + _part(_SOURCE, source) + _part(_CONTEXT, entry.context.encode())
        messages += struct.pack(">B", _END)
    table = b"".join(struct.pack(">II", *each) for each in sorted(hashes))
    return _MAGIC + _part(_HASHES, table) + _part(_MESSAGES, messages)
