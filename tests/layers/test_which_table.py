"""Which table of a file is read is said where others have its columns; a text table may be called XLS."""

from __future__ import annotations

import contextlib
import sqlite3
from pathlib import Path

import pytest
from osgeo import gdal, ogr

from mp_election_plugin.core.errors import ElectionError, Message
from mp_election_plugin.layers.files import FileOptions, read_file

HEADER, ROWS = ["Commune", "RNI", "PAM"], [["Tétouan", "3", "4"], ["Fès", "5", "6"]]


def book(path: Path, driver: str, sheets: dict[str, list[str]]) -> Path:
    source = gdal.GetDriverByName(driver).Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    for name, header in sheets.items():
        layer = source.CreateLayer(name, geom_type=ogr.wkbNone)
        for column in header:
            layer.CreateField(ogr.FieldDefn(column, ogr.OFTString))
        for row in ROWS:
            feature = ogr.Feature(layer.GetLayerDefn())
            for at, cell in enumerate(row):
                feature.SetField(at, cell)
            layer.CreateFeature(feature)
    source.FlushCache()
    return path


def warned(path: Path, sheet: str = "") -> list[Message]:
    notes: list[Message] = []
    read_file(str(path), FileOptions(sheet=sheet), notes, lambda part: True)
    return [note for note in notes if "Only the sheet" in note.template]


@pytest.mark.parametrize(("ending", "driver"), [("xlsx", "XLSX"), ("ods", "ODS"), ("gpkg", "GPKG")])
def test_sheets_with_the_columns_of_the_one_read_are_named(
    qgis_app: object, tmp_path: Path, ending: str, driver: str
) -> None:
    path = book(tmp_path / f"t.{ending}", driver, {"Tanger": HEADER, "Fes": HEADER, "Notes": ["a", "b", "c"]})
    (note,) = warned(path)
    assert (note.values["names"], note.values["count"], note.warning) == ("Fes", 1, True)
    assert not warned(path, "Fes")
    assert not warned(book(tmp_path / f"u.{ending}", driver, {"Tanger": HEADER, "Notes": ["a", "b", "c"]}))


@pytest.mark.parametrize(("encoding", "mark"), [("utf-8", "\t"), ("utf-16", "\t"), ("cp1252", ";")])
def test_a_text_table_called_xls_is_read(tmp_path: Path, encoding: str, mark: str) -> None:
    path = tmp_path / "t.xls"
    path.write_bytes("\r\n".join(mark.join(row) for row in [HEADER, *ROWS]).encode(encoding))
    raw, _ = read_file(str(path), FileOptions(), [], lambda part: True)
    assert {name: values.tolist() for name, values in raw.columns.items()} == dict(zip(HEADER, map(list, zip(*ROWS))))


@pytest.mark.parametrize("text", ["<html><table><tr><td>A</td></tr></table></html>", "\ufeff\n<?xml version='1.0'?>"])
def test_a_page_of_the_web_called_xls_is_refused_with_what_to_do(tmp_path: Path, text: str) -> None:
    path = tmp_path / "t.xls"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ElectionError, match="save it as XLSX"):
        read_file(str(path), FileOptions(), [], lambda part: True)


def test_a_view_is_read_only_where_it_is_asked_for(qgis_app: object, tmp_path: Path) -> None:
    path = book(tmp_path / "t.gpkg", "GPKG", {"Tanger": HEADER})
    views = (
        "CREATE VIEW more AS WITH RECURSIVE n(Commune) AS (SELECT 1 UNION ALL SELECT Commune + 1 FROM n)"
        " SELECT * FROM n",
        "CREATE VIEW twice AS SELECT Commune, RNI, PAM, 1 AS a, 2 AS b FROM Tanger UNION ALL"
        " SELECT Commune, RNI, PAM, 1, 2 FROM Tanger",
        "INSERT INTO gpkg_contents (table_name, data_type) VALUES ('more', 'attributes'), ('twice', 'attributes')",
    )
    with contextlib.closing(sqlite3.connect(path)) as connection, connection:
        for statement in views:
            connection.execute(statement)
    raw, sheets = read_file(str(path), FileOptions(), [], lambda part: True)
    assert (len(raw), set(sheets)) == (2, {"Tanger", "more", "twice"})
    assert len(read_file(str(path), FileOptions(sheet="twice"), [], lambda part: True)[0]) == 4
