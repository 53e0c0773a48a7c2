"""Workbooks looked at before they are opened: too large once unpacked, hidden sheets, formulas without a value."""

from __future__ import annotations

import contextlib
import html
import os
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np

from ..core.errors import QT_TRANSLATE_NOOP, ElectionError, Message, some

_ENDINGS = (".xlsx", ".xlsm", ".ods")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP = b"PK\x03\x04"
_DAMAGE = (zipfile.BadZipFile, zlib.error, OSError, EOFError, NotImplementedError, RuntimeError)
# A sheet of a million rows unpacks to a third of it; a bomb of a few megabytes to many times.
_MOST_BYTES = 400_000_000
_MOST_PARTS = 10_000
# All cells are held at once, each in 80 bytes or more: so many take less than 1.5 GB.
_MOST_CELLS = 14_000_000
_FEW_BYTES = 1 << 20
_SNIFFED = 4096
# A text that many cells share is held several times for each: so much beyond short ones takes less than 1.5 GB too.
_MOST_TEXT, _SHORT = 200_000_000, 50
_LEAST_CELL = 24
_SHARED = "xl/sharedStrings.xml"
_REFERENCE = re.compile(rb'\bt="s"[^>]*>\s*<v[^>]*>(\d+)<')
_CELLS = (b"<c ", b"<c>", b"<c/", b"<si>", b"<si ")
_END = struct.Struct("<4s4xHH8xH")
_END_SIZE = 22
_BLOCK = 1 << 20
_OVERLAP = 1 << 12
_SHEET = re.compile(r"<(?:\w+:)?sheet\b([^>]*)>")
_ATTRIBUTE = re.compile(r'([\w:]+)\s*=\s*"([^"]*)"')
_ODS_SHEET = re.compile(r'<table:table\b[^>]*?\btable:name="([^"]*)"')
# A cell with a formula and nothing else in it.
_NO_VALUE = re.compile(rb'<c\b[^>]*?\br="([A-Z]+[0-9]+)"[^>]*>\s*<f\b[^>]*?(?:/>|>[^<]*</f>)\s*</c>')


@dataclass(frozen=True)
class Workbook:
    """What a workbook says of itself: names of sheets that are hidden, and cells without value by part of the file."""

    hidden: list[str] = field(default_factory=list)
    valueless: list[str] = field(default_factory=list)

    def say(self, notes: list[Message]) -> None:
        """Say which formulas have no value."""
        if self.valueless:
            template = QT_TRANSLATE_NOOP(
                "core",
                "Formulas whose result is not in the file, read as blank: {cells}. Open it in a spreadsheet program "
                "and save it, so that the results are in it.",
            )
            notes.append(Message(template, {"cells": some(self.valueless)}, warning=True))


def look_into(path: str) -> Workbook:
    """Return what a workbook says of itself; nothing for any other file.

    Raises
    ------
    ElectionError
        If it is no workbook, has a password, or would unpack to more than can be read.
    """
    lower = path.lower()
    with open(path, "rb") as file:
        start = file.read(8)
    if lower.endswith(_ENDINGS) and not start.startswith(_ZIP):
        raise _no_workbook(path, ole=start == _OLE, empty=not start)
    if not start.startswith(_ZIP):
        return Workbook()
    _refuse_many_parts(path)
    with open_archive(path) as archive:
        return _look(path, archive)


def is_text_named_workbook(path: str) -> bool:
    """Return whether a file called XLS is a text table, as many systems write it for spreadsheet programs.

    Raises
    ------
    ElectionError
        If it is a page of the web or XML, which a spreadsheet program opens and nothing else.
    """
    if not path.lower().endswith(".xls"):
        return False
    with open(path, "rb") as file:
        start = file.read(_SNIFFED)
    text = start.decode("utf-16" if start.startswith((b"\xff\xfe", b"\xfe\xff")) else "latin-1", "ignore")
    if text.removeprefix("ï»¿").lstrip().startswith("<"):
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core",
                "{path} is a page of the web (HTML or XML) with the ending of a workbook. Open it in a spreadsheet "
                "program and save it as XLSX.",
            ),
            path=path,
        )
    return (
        bool(text)
        and not start.startswith((_OLE, _ZIP))
        and all(char.isprintable() or char in "\t\r\n" for char in text)
    )


@contextlib.contextmanager
def open_archive(path: str) -> Iterator[zipfile.ZipFile]:
    """Give the parts of a workbook.

    Raises
    ------
    ElectionError
        If one that is read is damaged.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            yield archive
    except _DAMAGE as error:
        raise ElectionError(
            QT_TRANSLATE_NOOP("core", "{path} is damaged: {error}. Get it again, or save it again as XLSX."),
            path=path,
            error=error,
        ) from error


def sheet_names(path: str) -> list[str]:
    """Return the names of all sheets of an XLSX or ODS workbook, hidden ones too; none for a file that is none."""
    try:
        look_into(path)
        with zipfile.ZipFile(path) as archive:
            parts = set(archive.namelist())
            if "xl/workbook.xml" in parts:
                found = _SHEET.findall(archive.read("xl/workbook.xml").decode("utf-8", "replace"))
                return [html.unescape(dict(_ATTRIBUTE.findall(each)).get("name", "")) for each in found]
            if "content.xml" in parts:
                return _ODS_SHEET.findall(archive.read("content.xml").decode("utf-8", "replace"))
    except (ElectionError, OSError, *_DAMAGE):
        return []
    return []


def _no_workbook(path: str, *, ole: bool, empty: bool) -> ElectionError:
    if empty:
        return ElectionError(QT_TRANSLATE_NOOP("core", "{path} is empty."), path=path)
    if ole:
        return ElectionError(
            QT_TRANSLATE_NOOP(
                "core",
                "{path} has a password, or is an old workbook under a wrong name. Save it without password, or rename "
                "it to .xls.",
            ),
            path=path,
        )
    return ElectionError(
        QT_TRANSLATE_NOOP(
            "core", "{path} is damaged, or no workbook at all whatever its ending says. Get it again, or save it anew."
        ),
        path=path,
    )


def _refuse_many_parts(path: str) -> None:
    """Refuse a directory of so many parts that reading it alone would take all memory."""
    with open(path, "rb") as file:
        size = file.seek(0, os.SEEK_END)
        file.seek(max(0, size - _END_SIZE - (1 << 16)))
        tail = file.read()
    at = tail.rfind(b"PK\x05\x06")
    if at >= 0 and len(tail) - at >= _END_SIZE and _END.unpack_from(tail, at)[2] > _MOST_PARTS:
        raise _too_large(path)


def _too_large(path: str) -> ElectionError:
    return ElectionError(
        QT_TRANSLATE_NOOP(
            "core",
            "{path} would unpack to more than {most} MB, {cells} million cells or {parts} parts, more than can be "
            "read. Save the sheet alone as CSV and read that.",
        ),
        path=path,
        most=_MOST_BYTES // 1_000_000,
        cells=_MOST_CELLS // 1_000_000,
        parts=_MOST_PARTS,
    )


def _look(path: str, archive: zipfile.ZipFile) -> Workbook:
    parts = archive.infolist()
    if len(parts) > _MOST_PARTS or sum(part.file_size for part in parts) > _MOST_BYTES:
        raise _too_large(path)
    if any(part.flag_bits & 1 for part in parts):
        raise _no_workbook(path, ole=True, empty=False)
    names = {part.filename for part in parts}
    if "xl/workbook.xml" not in names:
        return Workbook()
    _refuse_much_text(path, archive)
    sheets = [
        dict(_ATTRIBUTE.findall(found[1]))
        for found in _SHEET.finditer(archive.read("xl/workbook.xml").decode("utf-8", "replace"))
    ]
    hidden = [html.unescape(each.get("name", "")) for each in sheets if each.get("state", "visible") != "visible"]
    valueless = []
    cells = 0
    for part in parts:
        of_sheet = part.filename.startswith("xl/worksheets/") and part.filename.endswith(".xml")
        if of_sheet or part.filename == _SHARED:
            # One and the other are in memory at the same time.
            cells += _cells(archive, part)
        if cells > _MOST_CELLS:
            raise _too_large(path)
        if of_sheet:
            sheet = os.path.basename(part.filename).removesuffix(".xml")
            valueless += [f"{sheet} {cell}" for cell in _valueless(archive, part)]
    return Workbook(hidden, valueless)


def _cells(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> int:
    """Return how many cells a sheet has, or how many texts a list of them."""
    if part.file_size < _FEW_BYTES:
        return 0
    with archive.open(part) as file:
        return sum(block.count(tag) for block in iter(lambda: file.read(_BLOCK), b"") for tag in _CELLS)


def _refuse_much_text(path: str, archive: zipfile.ZipFile) -> None:
    """Refuse a workbook whose cells refer to long texts so often that they would fill all memory."""
    if _SHARED not in archive.namelist():
        return
    lengths = np.array([max(len(text) - _SHORT, 0) for text in archive.read(_SHARED).split(b"<si")[1:]], dtype=np.int64)
    sheets = [part for part in archive.infolist() if part.filename.startswith("xl/worksheets/")]
    # No sheet has more cells than its bytes allow.
    if not len(lengths) or lengths.max() * sum(part.file_size for part in sheets) // _LEAST_CELL < _MOST_TEXT:
        return
    total = 0
    for part in sheets:
        for piece in pieces(archive, part.filename, b"</row>"):
            used = np.array(_REFERENCE.findall(piece), dtype=np.int64)
            total += int(lengths[used[used < len(lengths)]].sum())
            if total > _MOST_TEXT:
                raise _too_large(path)


def pieces(archive: zipfile.ZipFile, part: str, end: bytes) -> Iterator[bytes]:
    """Yield a part of a workbook in pieces that end with the end of a row."""
    rest = b""
    with archive.open(part) as file:
        for block in iter(lambda: file.read(_BLOCK), b""):
            rest += block
            cut = rest.rfind(end)
            if cut >= 0:
                yield rest[: cut + len(end)]
                rest = rest[cut + len(end) :]
    yield rest


def _valueless(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> Iterator[str]:
    """Yield the cells of a sheet that have a formula and no value."""
    seen = ""
    rest = b""
    with archive.open(part) as file:
        for block in iter(lambda: file.read(_BLOCK), b""):
            text = rest + block
            for found in _NO_VALUE.finditer(text) if b"<f" in text else ():
                cell = found[1].decode("ascii")
                if cell != seen:
                    yield cell
                seen = cell
            rest = text[-_OVERLAP:]
