"""Outputs never destroy an input, another output or the other tables of a file; no measure outlives its votes."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path
from typing import Any

import pytest
from osgeo import ogr
from qgis.core import (
    NULL,
    QgsApplication,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QTime


@pytest.fixture
def run(provider: Any) -> Any:
    import processing

    return lambda algorithm, **given: processing.run(f"mpelection:{algorithm}", given)


def tables(path: Path) -> set[str]:
    with sqlite3.connect(path) as connection:
        return {name for (name,) in connection.execute("SELECT table_name FROM gpkg_contents")}


def test_a_file_with_other_tables_is_not_replaced(run: Any, sample: Path, tmp_path: Path) -> None:
    path = tmp_path / "m.gpkg"
    shutil.copy(sample, path)
    before = tables(path)
    with pytest.raises(QgsProcessingException, match="m.gpkg"):
        run("classifyzones", INPUT=f"{sample}|layername=results_2021_local", PARTY="MP", OUTPUT=str(path))
    assert tables(path) == before


def test_a_published_file_is_not_overwritten_by_what_is_read_from_it(run: Any, tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    path.write_text("code,MP,RNI\n1,5,6\n2,7,8\n", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match="x.csv"):
        run("readresults", INPUT=str(path), OUTPUT=str(path))
    assert path.read_text(encoding="utf-8").startswith("code,MP,RNI")


def test_two_outputs_to_one_file_are_refused(run: Any, sample: Path, tmp_path: Path) -> None:
    given = {
        "ZONES": f"{sample}|layername=constituencies",
        "RESULTS": f"{sample}|layername=results_2021_local",
    }
    path = tmp_path / "two.gpkg"
    with pytest.raises(QgsProcessingException, match="Two outputs"):
        run("joinresults", **given, OUTPUT=str(path), UNMATCHED_RESULTS=str(path))
    assert not path.exists()
    table = "ogr:dbname='{}' table=\"{}\" (geom)"
    run("joinresults", **given, OUTPUT=table.format(path, "a"), UNMATCHED_RESULTS=table.format(path, "b"))
    assert {"a", "b"} <= tables(path)


def test_a_step_of_a_model_is_asked_too(run: Any, sample: Path, tmp_path: Path, provider: Any) -> None:
    """A model runs its steps without checking their parameters first."""
    path = tmp_path / "m.gpkg"
    shutil.copy(sample, path)
    before = tables(path)
    step = QgsApplication.processingRegistry().createAlgorithmById("mpelection:classifyzones")
    given = {"INPUT": f"{sample}|layername=results_2021_local", "PARTY": "MP", "OUTPUT": str(path)}
    _, able = step.run(given, QgsProcessingContext(), QgsProcessingFeedback())
    assert not able
    assert tables(path) == before


@pytest.mark.parametrize(("theme", "field"), [("winner", "winner"), ("share", "votes")])
def test_a_theme_shows_the_election_that_was_joined_last(
    run: Any, sample: Path, tmp_path: Path, theme: str, field: str
) -> None:
    def joined(zones: str, ballot: str) -> str:
        return run("joinresults", ZONES=zones, RESULTS=f"{sample}|layername={ballot}",
                   OUTPUT=str(tmp_path / f"{ballot}.gpkg"))["OUTPUT"]  # fmt: skip

    old = joined(f"{sample}|layername=constituencies", "results_2016_local")
    old = run("zoneindicators", INPUT=old, OUTPUT=str(tmp_path / "z.gpkg"))["OUTPUT"]
    old = run("classifyzones", INPUT=old, PARTY="MP", OUTPUT=str(tmp_path / "c.gpkg"))["OUTPUT"]
    new = joined(old, "results_2021_local")
    assert not {"winner", "votes", "zone_class"} & set(QgsVectorLayer(new, "n", "ogr").fields().names())
    fresh = joined(f"{sample}|layername=constituencies", "results_2021_local")
    shown = [
        {each["zone_code"]: each[field] for each in run("stylezones", INPUT=layer, THEME=theme, PARTY="MP",
                                                        OUTPUT="TEMPORARY_OUTPUT")["OUTPUT"].getFeatures()}
        for layer in (new, fresh)
    ]  # fmt: skip
    both = set(shown[0]) & set(shown[1]) - {None}
    assert len(both) >= 73
    assert all(shown[0][code] == shown[1][code] for code in both)


def into(path: Path, table: str) -> str:
    return f"ogr:dbname='{path}' table=\"{table}\" (geom)"


def dated_zones(count: int) -> QgsVectorLayer:
    """Return zones with fields of kinds that SQLite does not know."""
    layer = QgsVectorLayer(
        "Polygon?crs=EPSG:4326&field=zone_code:string&field=day:date&field=at:datetime&field=flag:bool"
        "&field=votes_MP:integer&field=votes_RNI:integer",
        "dated",
        "memory",
    )
    features = []
    for number in range(count):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(f"POLYGON(({number} 0,{number + 1} 0,{number + 1} 1,{number} 0))"))
        day = QDate(2021, 9, 8) if number else NULL
        at = QDateTime(QDate(2021, 9, 8), QTime(10, 30)) if number else NULL
        feature.setAttributes([str(number), day, at, bool(number % 2), number, 5])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def test_cancelling_leaves_a_table_with_dates_as_it_was(run: Any, tmp_path: Path) -> None:
    from small_elections import Log, records

    path = tmp_path / "dated.gpkg"
    zones = dated_zones(9000)
    written = run("classifyzones", INPUT=zones, PARTY="MP", OUTPUT=into(path, "t"))["OUTPUT"]
    before = records(written)
    assert [str(value) for value in before[1][1:3]] == [str(QDate(2021, 9, 8)), str(zones.getFeature(2)["at"])]
    assert before[0][1:3] == (None, None)
    import processing

    given = {"INPUT": zones, "PARTY": "RNI", "OUTPUT": into(path, "t")}
    with pytest.raises(QgsProcessingException, match="nothing has been written"):
        processing.run("mpelection:classifyzones", given, feedback=Log(cancel_at=60))
    assert records(written) == before
    assert tables(path) - {"layer_styles"} == {"t"}
    assert [each.name for each in tmp_path.iterdir()] == ["dated.gpkg"]


def small() -> QgsVectorLayer:
    from small_elections import layer_of, square

    fields = {"zone_code": "text", "parent_code": "text", "votes_MP": "integer", "votes_RNI": "integer"}
    return layer_of(fields, [["1", "P", 5, 6], ["2", "P", 7, 8]], [square(0), square(1)])


def test_names_of_tables_that_differ_by_case_are_one_table(run: Any, tmp_path: Path) -> None:
    path = tmp_path / "s.gpkg"
    run("zoneindicators", INPUT=small(), OUTPUT=into(path, "zones"))
    written = run("aggregateresults", INPUT=small(), OUTPUT=into(path, "ZONES"))["OUTPUT"]
    assert QgsVectorLayer(written, "z", "ogr").featureCount() == 1
    assert tables(path) == {"zones"}
    with pytest.raises(QgsProcessingException, match="Two outputs"):
        run("joinresults", ZONES=small(), RESULTS=small(), OUTPUT=into(path, "a"), UNMATCHED_ZONES=into(path, "A"))


@pytest.mark.parametrize("name", ["a|b", "sqlite_a", "Layer_Styles"])
def test_a_table_that_could_not_be_opened_is_refused(run: Any, tmp_path: Path, name: str) -> None:
    with pytest.raises(QgsProcessingException, match="cannot be the name of a table"):
        run("zoneindicators", INPUT=small(), OUTPUT=into(tmp_path / "s.gpkg", name))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("source", "table"), [("a.gpkg|layername=a", "A"), ("a.gpkg", "a")])
def test_an_output_over_its_own_input_table_is_refused(run: Any, tmp_path: Path, source: str, table: str) -> None:
    path = tmp_path / "a.gpkg"
    run("zoneindicators", INPUT=small(), OUTPUT=str(path))
    with pytest.raises(QgsProcessingException, match="is read"):
        run("aggregateresults", INPUT=str(tmp_path / source), OUTPUT=into(path, table))
    assert QgsVectorLayer(str(path), "a", "ogr").featureCount() == 2
    run("aggregateresults", INPUT=str(tmp_path / source), OUTPUT=into(path, "b"))
    assert tables(path) == {"a", "b"}
    with pytest.raises(QgsProcessingException, match="is read"):
        run("readresults", INPUT=str(path), SHEET="a", OUTPUT=into(path, "b"))


def test_a_text_table_that_qgis_reads_is_not_replaced(run: Any, tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    path.write_text("zone_code,votes_MP,votes_RNI\n1,5,6\n", encoding="utf-8")
    layer = QgsVectorLayer(f"file://{path}?geomType=none", "x", "delimitedtext")
    with pytest.raises(QgsProcessingException, match="is read"):
        run("zoneindicators", INPUT=layer, OUTPUT=str(path))


@pytest.mark.parametrize("name", ["x.json", "x.geojsonl"])
def test_an_output_has_the_name_it_was_given(run: Any, tmp_path: Path, name: str) -> None:
    other = tmp_path / f"{name}.geojson"
    other.write_text("kept", encoding="utf-8")
    written = run("zoneindicators", INPUT=small(), OUTPUT=str(tmp_path / name))["OUTPUT"]
    assert written == str(tmp_path / name)
    assert QgsVectorLayer(written, "x", "ogr").featureCount() == 2
    assert sorted(each.name for each in tmp_path.iterdir()) == [name, other.name]
    assert other.read_text(encoding="utf-8") == "kept"


def test_files_beside_a_new_output_are_not_replaced(run: Any, tmp_path: Path) -> None:
    beside = tmp_path / "x.xsd"
    beside.write_text("kept", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match="x.xsd"):
        run("zoneindicators", INPUT=small(), OUTPUT=str(tmp_path / "x.gml"))
    assert [each.read_text(encoding="utf-8") for each in tmp_path.iterdir()] == ["kept"]


@pytest.mark.parametrize("ending", ["xlsx", "ods", "kml"])
def test_a_workbook_with_other_sheets_is_not_replaced(run: Any, tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"book.{ending}"
    run("zoneindicators", INPUT=small(), OUTPUT=str(path))
    run("zoneindicators", INPUT=small(), OUTPUT=str(path))
    driver = ogr.Open(str(path)).GetDriver().GetName()
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = driver, "other"
    options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
    QgsVectorFileWriter.writeAsVectorFormatV3(small(), str(path), QgsCoordinateTransformContext(), options)
    before = path.read_bytes()
    with pytest.raises(QgsProcessingException, match="holds 2 tables or sheets"):
        run("zoneindicators", INPUT=small(), OUTPUT=str(path))
    assert path.read_bytes() == before


def test_lists_that_differ_by_case_are_not_given_other_codes(run: Any, tmp_path: Path) -> None:
    from small_elections import layer_of

    layer = layer_of({"zone_code": "text", "votes_mp": "integer", "votes_MP": "integer"}, [["1", 5, 7]])
    with pytest.raises(QgsProcessingException, match="“votes_mp”, “votes_MP” differ only"):
        run("zoneindicators", INPUT=layer, OUTPUT=str(tmp_path / "x.gpkg"))
    assert list(tmp_path.iterdir()) == []
