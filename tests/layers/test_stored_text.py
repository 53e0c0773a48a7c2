"""Tables of dBASE and others whose text is bytes: the encoding is the one given, declared, or told from the letters."""

from __future__ import annotations

import json
import struct
from pathlib import Path

import pytest

from mp_election_plugin.core.errors import ElectionError, Message
from mp_election_plugin.layers.files import FileOptions, read_file

ARABIC, FRENCH = ["طنجة", "أصيلة", "الحسيمة"], ["Tétouan", "Fès", "Aïn Aouda"]
WIDTH = 30


def dbf(path: Path, names: list[str], encoding: str, language: int, column: str = "NAME") -> Path:
    """Write a table of dBASE III with the byte of its code page; 0 declares none."""
    columns = [(b"CODE", 5), (column.encode(encoding), WIDTH)]
    length = 1 + sum(width for _, width in columns)
    head = struct.pack("<4BIHH16xBB2x", 3, 121, 1, 1, len(names), 32 + 32 * len(columns) + 1, length, 0, language)
    for name, width in columns:
        head += name.ljust(11, b"\0") + b"C" + bytes(4) + bytes([width, 0]) + bytes(14)
    rows = b"".join(
        b" " + str(10_000 + at).encode() + name.encode(encoding)[:WIDTH].ljust(WIDTH) for at, name in enumerate(names)
    )
    path.write_bytes(head + b"\r" + rows + b"\x1a")
    return path


def read(path: Path, encoding: str = "") -> tuple[dict[str, list[str | None]], list[Message]]:
    notes: list[Message] = []
    raw, _ = read_file(str(path), FileOptions(encoding=encoding), notes, lambda part: True)
    return {name: values.tolist() for name, values in raw.columns.items()}, notes


@pytest.mark.parametrize(
    ("names", "encoding", "language"),
    [
        (ARABIC, "cp1256", 0),
        (ARABIC, "cp1256", 0x03),
        (ARABIC, "cp1256", 0x57),
        (ARABIC, "utf-8", 0),
        (FRENCH, "cp1252", 0),
        (FRENCH, "cp1252", 0x03),
        (FRENCH, "cp850", 0x02),
        (FRENCH, "cp850", 0),
        (FRENCH, "utf-8", 0),
    ],
)
def test_names_are_right_whatever_a_dbf_says_of_its_encoding(
    tmp_path: Path, names: list[str], encoding: str, language: int
) -> None:
    found, notes = read(dbf(tmp_path / "t.dbf", names, encoding, language))
    assert found["NAME"] == names
    assert any("is read as" in note.template for note in notes)


def test_headers_of_a_dbf_are_in_its_encoding_too(tmp_path: Path) -> None:
    found, _ = read(dbf(tmp_path / "t.dbf", ARABIC, "cp1256", 0, column="الجماعة"))
    assert list(found) == ["CODE", "الجماعة"]


def test_the_encoding_given_holds_against_the_file(tmp_path: Path) -> None:
    path = dbf(tmp_path / "t.dbf", FRENCH, "cp1252", 0x02)
    assert read(path, "cp1252")[0]["NAME"] == FRENCH
    assert read(path, "cp850")[0]["NAME"] != FRENCH


def test_a_letter_that_a_width_in_bytes_cuts_is_left_out(tmp_path: Path) -> None:
    long = "ا" * (WIDTH // 2 - 1) + "ا"
    path = dbf(tmp_path / "t.dbf", ["x" + long], "utf-8", 0)
    assert read(path, "utf-8")[0]["NAME"] == [("x" + long)[:-1]]


def test_bytes_that_the_encoding_given_does_not_have_are_refused_by_name(tmp_path: Path) -> None:
    path = dbf(tmp_path / "t.dbf", FRENCH, "cp1252", 0)
    with pytest.raises(ElectionError, match="t.dbf is not in the encoding utf-8"):
        read(path, "utf-8-sig")


def test_geojson_that_is_no_utf8_is_read_by_its_letters(tmp_path: Path) -> None:
    path = tmp_path / "t.geojson"
    features = [{"type": "Feature", "geometry": None, "properties": {"name": name, "votes": 1}} for name in FRENCH]
    text = json.dumps({"type": "FeatureCollection", "features": features}, ensure_ascii=False)
    path.write_bytes(text.encode("cp1252"))
    assert read(path)[0]["name"] == FRENCH


def numbers(path: Path, cells: list[bytes], deleted: int = -1) -> Path:
    """Write a table of dBASE III with names and a column of numbers five places wide."""
    columns = [(b"NAME", b"C", 6), (b"MP", b"N", 5)]
    head = struct.pack("<4BIHH16xBB2x", 3, 121, 1, 1, len(cells), 32 + 32 * len(columns) + 1, 12, 0, 0)
    for name, kind, width in columns:
        head += name.ljust(11, b"\0") + kind + bytes(4) + bytes([width, 0]) + bytes(14)
    rows = b"".join((b"*" if at == deleted else b" ") + b"zone *" + cell.rjust(5) for at, cell in enumerate(cells))
    path.write_bytes(head + b"\r" + rows + b"\x1a")
    return path


def test_numbers_that_did_not_fit_a_dbf_are_refused_by_column_and_row(tmp_path: Path) -> None:
    with pytest.raises(ElectionError, match=r"t\.dbf: numbers did not fit .* MP \(2, 4\)"):
        read(numbers(tmp_path / "t.dbf", [b"7", b"*****", b"", b"*****"]))
    found, _ = read(numbers(tmp_path / "u.dbf", [b"7", b"*****", b""], deleted=1))
    assert found["MP"] == ["7", None]
