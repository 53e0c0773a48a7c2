"""``readresults`` on files as they are published: encodings, delimiters, sheets, filters."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from osgeo import ogr
from qgis.core import QgsVectorLayer
from small_elections import csv_file, names_of, records

LINES = ["code{0}nom{0}province{0}MP{0}RNI", "007{0}Fès{0}P{0}5{0}", "01{0}Taza{0}Q{0}0{0}6"]
EXPECTED = [("007", "Fès", "P", 5, None), ("01", "Taza", "Q", 0, 6)]
FIELDS = ("zone_code", "zone_name", "parent_name", "votes_MP", "votes_RNI")


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "windows-1252", "utf-16"])
def test_text_files_of_any_delimiter_and_encoding_are_one_table(
    run: Any, tmp_path: Path, delimiter: str, encoding: str
) -> None:
    path = csv_file(tmp_path / "r.csv", *[line.format(delimiter) for line in LINES], encoding=encoding)
    found = run("readresults", INPUT=path)
    assert records(found["OUTPUT"], *FIELDS) == EXPECTED
    assert (found["ROWS"], found["LISTS"], found["VOTES"]) == (2, 2, 11)


@pytest.mark.parametrize("ending", ["gpkg", "geojson", "dbf", "ods", "xlsx"])
def test_files_of_other_formats_are_the_same_table(run: Any, tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"r.{ending}"
    driver = ogr.GetDriverByName({"gpkg": "GPKG", "geojson": "GeoJSON", "dbf": "ESRI Shapefile", "ods": "ODS",
                                  "xlsx": "XLSX"}[ending])  # fmt: skip
    dataset = driver.CreateDataSource(str(path))
    layer = dataset.CreateLayer("r", None, ogr.wkbNone)
    rows = [line.format("|").split("|") for line in LINES]
    for name in rows[0]:
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    for values in rows[1:]:
        feature = ogr.Feature(layer.GetLayerDefn())
        for index, value in enumerate(values):
            if value:
                feature.SetField(index, value)
        layer.CreateFeature(feature)
    del feature, layer, dataset
    assert records(run("readresults", INPUT=str(path))["OUTPUT"], *FIELDS) == EXPECTED


def test_the_written_table_keeps_blank_zero_and_leading_zeros_in_a_geopackage(run: Any, tmp_path: Path) -> None:
    path = csv_file(tmp_path / "r.csv", *[line.format(",") for line in LINES])
    output = run("readresults", INPUT=path, OUTPUT=str(tmp_path / "o.gpkg"))["OUTPUT"]
    assert records(output, *FIELDS) == EXPECTED
    layer = QgsVectorLayer(output, "table", "ogr")
    assert {field.typeName() for field in layer.fields() if field.name().startswith("votes_")} == {"Integer64"}


def test_quotes_line_breaks_and_delimiters_inside_cells_are_part_of_them(run: Any, tmp_path: Path) -> None:
    path = csv_file(tmp_path / "r.csv", "code,nom,MP", '1,"L\'Oued, ""vieux""",5', '2,"deux\nlignes",6')
    assert records(run("readresults", INPUT=path)["OUTPUT"], "zone_name") == [
        ("L'Oued, \"vieux\"",), ("deux\nlignes",),
    ]  # fmt: skip


def test_a_row_with_too_many_cells_is_refused_by_its_number(run: Any, tmp_path: Path) -> None:
    told = run.refused("readresults", INPUT=csv_file(tmp_path / "r.csv", "code,MP", "1,5", "2,6,7"))
    assert "another number: 3." in told


def test_blank_rows_are_no_zones(run: Any, tmp_path: Path) -> None:
    path = csv_file(tmp_path / "r.csv", "code,nom,MP", "1,Fès,5", ",,", " , ,", "2,Taza,6", "")
    assert run("readresults", INPUT=path)["ROWS"] == 2


def test_a_filter_chooses_rows_and_the_log_says_how_many(run: Any, tmp_path: Path) -> None:
    path = csv_file(tmp_path / "r.csv", "code,typeListe,MP", "1,locale,5", "1,régionale,6", "2,locale,7")
    found = run("readresults", INPUT=path, FILTER="\"typeListe\" = 'locale'")
    assert records(found["OUTPUT"], "zone_code", "votes_MP") == [("1", 5), ("2", 7)]
    assert "Filter keeps 2 of 3 rows" in run.log.text


def test_two_ballots_without_a_filter_are_refused_and_the_filter_suggested_works(run: Any, tmp_path: Path) -> None:
    path = csv_file(tmp_path / "r.csv", "code,typeListe,MP", "1,locale,5", "1,régionale,6", "2,locale,7")
    told = run.refused("readresults", INPUT=path)
    suggested = told[told.index('"typeListe"') :].strip()
    assert suggested == "\"typeListe\" = 'locale'"
    assert run("readresults", INPUT=path, FILTER=suggested)["VOTES"] == 12


@pytest.mark.parametrize(
    ("expression", "words"),
    [('"typeListe" = ', "no expression"), ("\"nope\" = 'x'", "nope"), ("\"typeListe\" = 'x'", "locale, régionale")],
)
def test_a_wrong_filter_is_refused_with_what_there_is(run: Any, tmp_path: Path, expression: str, words: str) -> None:
    path = csv_file(tmp_path / "r.csv", "code,typeListe,MP", "1,locale,5", "1,régionale,6")
    assert words in run.refused("readresults", INPUT=path, FILTER=expression)


def test_a_sheet_is_chosen_by_name_or_number_and_an_unknown_one_is_refused(run: Any, tmp_path: Path) -> None:
    path = tmp_path / "r.xlsx"
    dataset = ogr.GetDriverByName("XLSX").CreateDataSource(str(path))
    for name, votes in (("local", "5"), ("régional", "6")):
        layer = dataset.CreateLayer(name)
        for field in ("code", "MP"):
            layer.CreateField(ogr.FieldDefn(field, ogr.OFTString))
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField(0, "01")
        feature.SetField(1, votes)
        layer.CreateFeature(feature)
    del feature, layer, dataset
    assert run("readresults", INPUT=str(path), SHEET="régional")["VOTES"] == 6
    assert run("readresults", INPUT=str(path), SHEET="1")["VOTES"] == 5
    assert "local, régional" in run.refused("readresults", INPUT=str(path), SHEET="national")


def test_the_list_of_parties_says_how_each_was_recognised(run: Any, tmp_path: Path) -> None:
    path = csv_file(tmp_path / "r.csv", "code,MP,Parti de la Justice et du Développement,Étoile,RNI", "1,900,80,1,19")
    found = run("readresults", INPUT=path, MINOR_BELOW=5, PARTY_TABLE="TEMPORARY_OUTPUT")
    assert records(found["PARTY_TABLE"], "code", "published", "method", "votes") == [
        ("MP", "MP", "code", 900),
        ("PJD", "Parti de la Justice et du Développement", "name", 80),
        ("OTHERS", "Étoile", "summed", 1),
        ("OTHERS", "RNI", "summed", 19),
    ]
    assert names_of(found["OUTPUT"])[-1] == "votes_OTHERS"
    assert found["VOTES"] == 1000


def test_two_lists_whose_codes_differ_by_case_are_both_written(run: Any, tmp_path: Path) -> None:
    """A database does not tell votes_ABC from votes_abc; neither may be lost."""
    path = csv_file(tmp_path / "r.csv", "code,votes_ABC,votes_abc", "1,5,7")
    output = run("readresults", INPUT=path, OUTPUT=str(tmp_path / "o.gpkg"))["OUTPUT"]
    (found,) = records(output)
    assert sorted(value for value in found if isinstance(value, int)) == [5, 7]


def test_a_registry_of_another_country_gives_its_codes(run: Any, tmp_path: Path) -> None:
    registry = tmp_path / "parties.json"
    registry.write_text('{"format": "mpelection-parties/1", "parties": [{"code": "NDM", "name_ar": "حركة نهضة"}]}',
                        encoding="utf-8")  # fmt: skip
    path = csv_file(tmp_path / "r.csv", "code,حركة نهضة", "1,5")
    assert names_of(run("readresults", INPUT=path, PARTY_REGISTRY=str(registry))["OUTPUT"])[-1] == "votes_NDM"
