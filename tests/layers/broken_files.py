"""Files that are broken, hostile or no tables at all, and one that is whole to break."""

from __future__ import annotations

import os
import struct
import zipfile
from pathlib import Path

_NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
_LINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def row_xml(number: int, cells: list[str]) -> str:
    """Return a row of a sheet with texts in its cells; a cell that is XML stays as it is."""
    inner = "".join(
        cell if cell.startswith("<c") else f'<c r="{chr(65 + at)}{number}" t="inlineStr"><is><t>{cell}</t></is></c>'
        for at, cell in enumerate(cells)
    )
    return f'<row r="{number}">{inner}</row>'


def xlsx(
    path: Path, rows: list[str], *, state: str = "visible", entries: int = 0, before: str = "", after: str = ""
) -> Path:
    """Write a workbook of one sheet with nothing but zip; other XML may stand before and after its cells."""
    sheet = f"{_XML}<worksheet {_NS}>{before}<sheetData>{''.join(rows)}</sheetData>{after}</worksheet>"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as book:
        _frame(book, state)
        book.writestr("xl/worksheets/sheet1.xml", sheet)
        for number in range(entries):
            book.writestr(f"xl/media/{number}.bin", b"")
    return path


def _frame(book: zipfile.ZipFile, state: str) -> None:
    types = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    book.writestr(
        "[Content_Types].xml",
        f'{_XML}<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" '
        f'ContentType="{types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" '
        f'ContentType="{types}.worksheet+xml"/></Types>',
    )
    book.writestr(
        "_rels/.rels",
        f'{_XML}<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1" '
        f'Type="{_LINK}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    )
    book.writestr(
        "xl/workbook.xml",
        f'{_XML}<workbook {_NS} xmlns:r="{_LINK}"><sheets><sheet name="a" sheetId="1" state="{state}" r:id="rId1"/>'
        "</sheets></workbook>",
    )
    book.writestr(
        "xl/_rels/workbook.xml.rels",
        f'{_XML}<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1" '
        f'Type="{_LINK}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    )


def bomb(path: Path, megabytes: int) -> Path:
    """Write a workbook whose sheet inflates to so many megabytes of rows."""
    part = "".join(row_xml(at + 2, ["1", "x" * 50, "5"]) for at in range(1000)).encode()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as book:
        _frame(book, "visible")
        with book.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as sheet:
            sheet.write(f"{_XML}<worksheet {_NS}><sheetData>{row_xml(1, ['code', 'nom', 'MP'])}".encode())
            for _ in range(megabytes * 1_000_000 // len(part)):
                sheet.write(part)
            sheet.write(b"</sheetData></worksheet>")
    return path


def encrypted(path: Path) -> Path:
    """Write what Excel writes with a password: an OLE file that holds streams, and no zip."""
    header = OLE + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(470)
    path.write_bytes(header + "EncryptedPackage".encode("utf-16-le") + os.urandom(4096))
    return path
