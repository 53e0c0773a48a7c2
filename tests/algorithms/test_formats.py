"""Outputs in other formats: as good as a GeoPackage, or refused with nothing left; names and paths as they come."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    QgsApplication,
    QgsFeatureRequest,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsVectorLayer,
)
from small_elections import Rows, four_results, four_zones, layer_of, names_of, records, square

from mp_election_plugin.algorithms.styled_output import Theme, ThemePostProcessor
from mp_election_plugin.core.parties import load_registry

KEPT = ["geojson", "csv", "xlsx", "ods", "kml", "gml"]
# A column that nobody has published, a zero, and a zone without anything.
FIELDS = {"zone_code": "text", "zone_name": "text", "parent_code": "text", "registered": "integer",
          "valid": "integer", "votes_MP": "integer", "votes_RNI": "integer"}  # fmt: skip
ROWS: Rows = [
    ["01", "Fès", "P", None, None, 0, 5],
    ["02", "فاس", "P", None, None, None, 7],
    ["03", "Taza", "Q", None, None, None, None],
    ["04", "Azrou", "Q", None, None, 12, 0],
]
PLACES = [square(0), square(1), square(2), None]
MEASURES = ("zone_code", "registered", "valid", "votes_MP", "votes", "share", "rank", "margin", "zone_class")


def source(run: Any, step: str, tmp_path: Path, output: str) -> Any:
    """Run a step from the same data into an output."""
    if step == "readresults":
        path = tmp_path / "published.csv"
        cells = [",".join("" if each is None else str(each) for each in (row[0], row[1], *row[3:])) for row in ROWS]
        path.write_text("\n".join(["code,name,registered,valid,MP,RNI", *cells]), encoding="utf-8")
        given: dict[str, Any] = {"INPUT": str(path)}
    elif step == "joinresults":
        given = {
            "ZONES": four_zones(),
            "RESULTS": layer_of(FIELDS, [*ROWS, ["99", "Elsewhere", "Z", None, None, 3, 4]]),
        }
    else:
        given = {"INPUT": layer_of(FIELDS, ROWS, PLACES), "PARTY": "MP", "PARENT_FIELD": "parent_code"}
    return run(step, OUTPUT=output, **given)["OUTPUT"]


@pytest.mark.parametrize("step", ["readresults", "joinresults", "classifyzones", "aggregateresults"])
@pytest.mark.parametrize("ending", KEPT)
def test_an_output_in_any_format_gives_the_numbers_of_a_geopackage(
    run: Any, tmp_path: Path, step: str, ending: str
) -> None:
    plain = source(run, step, tmp_path, str(tmp_path / "o.gpkg"))
    other = source(run, step, tmp_path, str(tmp_path / f"o.{ending}"))
    found = []
    for layer in (plain, other):
        measured = run("classifyzones", INPUT=layer, PARTY="MP", OUTPUT=str(tmp_path / "c.gpkg"))["OUTPUT"]
        there = names_of(QgsVectorLayer(measured, "c", "ogr"))
        names = [name for name in MEASURES if name in there]
        found.append((names, records(measured, *names)))
    assert found[0] == found[1]
    assert (None in [row[found[0][0].index("votes_MP")] for row in found[0][1]]) == (step != "aggregateresults")
    further: dict[str, dict[str, Any]] = {"zoneindicators": {}, "aggregateresults": {"PARENT_FIELD": "zone_code"}}
    if step != "aggregateresults":
        further["joinresults"] = {"ZONES": four_zones()}
    for algorithm, given in further.items():
        counts = []
        for layer in (plain, other):
            key = "RESULTS" if algorithm == "joinresults" else "INPUT"
            done = run(algorithm, **{key: layer}, **given)
            counts.append(records(done["OUTPUT"], "zone_code", "votes_MP", "votes_RNI"))
        assert counts[0] == counts[1], algorithm


@pytest.mark.parametrize(
    ("output", "why"),
    [
        ("o.shp", "votes_MANYLETTERS"),
        ("o.dbf", "o.dbf.shp"),
        ("o.sqlite", "votes_MP"),
        # Older versions lose the zone without geometry, newer ones refuse it.
        ("o.fgb", "3 of 4 rows|NULL geometry"),
    ],
)
def test_a_format_that_would_lose_something_is_refused_and_nothing_is_touched(
    run: Any, tmp_path: Path, output: str, why: str
) -> None:
    old = tmp_path / output
    old.write_text("what was there")
    layer = layer_of({**FIELDS, "votes_MANYLETTERS": "integer"}, [[*row, 1] for row in ROWS], PLACES)
    told = run.refused("zoneindicators", INPUT=layer, OUTPUT=str(old))
    assert any(each in told for each in why.split("|"))
    assert ".gpkg" in told
    assert ".mpelection" not in told
    assert [path.name for path in tmp_path.iterdir()] == [output]
    assert old.read_text() == "what was there"


def test_a_shapefile_is_refused_where_it_cuts_and_written_where_it_does_not(run: Any, tmp_path: Path) -> None:
    def write(code: str, name: str) -> None:
        zones = layer_of({"zone_code": "text", "zone_name": "text"}, [["01", "Fès"], [code, name]],
                         [square(0), square(1)])  # fmt: skip
        run("joinresults", ZONES=zones, RESULTS=four_results(), MATCHING=0, UNMATCHED_ZONES=str(tmp_path / "u.shp"))

    with pytest.raises(QgsProcessingException, match="u.shp is not written.*“name”"):
        write("x", "فاس " * 60)
    assert list(tmp_path.iterdir()) == []
    for code in ("x", "y"):
        write(code, "فاس")
        assert records(str(tmp_path / "u.shp"), "code", "name") == [(code, "فاس")]
    assert {path.stem for path in tmp_path.iterdir()} == {"u"}


def test_a_table_format_says_that_the_map_is_not_in_it(run: Any, tmp_path: Path) -> None:
    run("classifyzones", INPUT=layer_of(FIELDS, ROWS, PLACES), PARTY="MP", OUTPUT=str(tmp_path / "o.csv"))
    assert any("o.csv" in each and "no geometries" in each for each in run.log.warnings)
    run("classifyzones", INPUT=layer_of(FIELDS, ROWS, PLACES), PARTY="MP", OUTPUT=str(tmp_path / "o.geojson"))
    assert not any("geometries" in each for each in run.log.warnings)


@pytest.mark.parametrize("name", ["it's", "été à Fès", "دائرة", "a b;c", "x" * 200])
@pytest.mark.parametrize("ending", [".gpkg", ".geojson", ""])
def test_paths_with_any_letters_work(run: Any, tmp_path: Path, name: str, ending: str) -> None:
    folder = tmp_path / name
    folder.mkdir()
    given = {"INPUT": layer_of(FIELDS, ROWS, PLACES), "PARTY": "MP"}
    found = run("classifyzones", **given, OUTPUT=str(folder / (name + ending)))["OUTPUT"]
    assert Path(found).name == name + (ending or ".gpkg")
    assert records(found, "zone_code", "votes") == [("01", 0), ("02", None), ("03", None), ("04", 12)]
    assert run.log.errors == []


@pytest.mark.parametrize(
    ("output", "why"),
    [("o.unknown", ".unknown"), ("nowhere/o.csv", "folder does not exist"), ("folder.csv", "it is a folder"),
     ("x" * 300 + ".gpkg", "too long"), ("x" * 300 + ".csv", "too long")],
)  # fmt: skip
def test_places_that_cannot_be_written_are_named_as_the_user_named_them(
    run: Any, tmp_path: Path, output: str, why: str
) -> None:
    (tmp_path / "folder.csv").mkdir()
    told = run.refused("zoneindicators", INPUT=layer_of(FIELDS, ROWS, PLACES), OUTPUT=str(tmp_path / output))
    assert str(tmp_path / output) in told
    assert why in told
    assert ".mpelection" not in told
    assert [path.name for path in tmp_path.iterdir()] == ["folder.csv"]


@pytest.mark.parametrize("output", ["/proc/x.gpkg", "/proc/x.geojson"])
def test_a_folder_that_takes_no_files_is_told_by_the_name_of_the_output(run: Any, output: str) -> None:
    told = run.refused("zoneindicators", INPUT=layer_of(FIELDS, ROWS, PLACES), OUTPUT=output)
    assert output in told
    assert ".mpelection" not in told


@pytest.mark.parametrize("output", ["o.gpkg", "o.geojson"])
def test_a_file_made_read_only_is_not_replaced_even_by_the_superuser(run: Any, tmp_path: Path, output: str) -> None:
    path = tmp_path / output
    path.write_text("kept")
    path.chmod(0o444)
    assert "read-only" in run.refused("zoneindicators", INPUT=layer_of(FIELDS, ROWS, PLACES), OUTPUT=str(path))
    assert path.read_text() == "kept"


def test_a_folder_given_as_published_file_is_called_a_folder(run: Any, tmp_path: Path) -> None:
    assert "it is a folder" in run.refused("readresults", INPUT=str(tmp_path))


def election(votes: int, x: float, kind: str = "MultiPolygon") -> QgsVectorLayer:
    shapes = {
        "MultiPolygon": square,
        "Point": lambda at: f"Point({at} {at})",
        "LineString": lambda at: f"LineString({at} {at}, {at} {at + 1})",
    }
    wkt = [shapes[kind](x + at) for at in range(3)]
    rows = [[str(at), votes, 5] for at in range(3)]
    return layer_of({"zone_code": "text", "votes_MP": "integer", "votes_RNI": "integer"}, rows, wkt, kind=kind)


@pytest.fixture
def project() -> Any:
    yield QgsProject.instance()
    QgsProject.instance().clear()


@pytest.mark.parametrize("output", ["o.gpkg", "o.geojson", "table"])
@pytest.mark.parametrize(
    ("algorithm", "given"),
    [("classifyzones", {"PARTY": "MP"}), ("zoneindicators", {}), ("stylezones", {"THEME": "winner"}),
     ("aggregateresults", {"PARENT_FIELD": "zone_code"})],
)  # fmt: skip
def test_layers_of_the_project_show_the_file_that_was_written_anew(
    run: Any, tmp_path: Path, project: QgsProject, output: str, algorithm: str, given: dict[str, Any]
) -> None:
    path = tmp_path / ("o.gpkg" if output == "table" else output)
    destination = f"ogr:dbname='{path}' table=\"zones\" (geom)" if output == "table" else str(path)
    first = run("joinresults", ZONES=election(1, 0), RESULTS=election(1, 0), OUTPUT=destination)["OUTPUT"]
    layers = [QgsVectorLayer(first, name, "ogr") for name in ("one", "two")]
    project.addMapLayers(layers)
    for votes in (2, 3):
        iterator = layers[0].getFeatures()
        next(iterator)
        run(algorithm, INPUT=election(votes, votes), OUTPUT=destination, **given)
        del iterator
        for layer in layers:
            assert [value for (value,) in records(layer, "votes_MP")] == [votes] * 3
            assert layer.extent().xMinimum() == votes
            assert names_of(layer) == names_of(QgsVectorLayer(first, "fresh", "ogr"))
    run(algorithm, INPUT=election(4, 4, "Point"), OUTPUT=destination, **given)
    assert [layer.wkbType() for layer in layers] == [QgsVectorLayer(first, "fresh", "ogr").wkbType()] * 2


@pytest.mark.parametrize("output", ["o.gpkg", "o.geojson"])
def test_edits_that_are_not_saved_are_not_lost(run: Any, tmp_path: Path, project: QgsProject, output: str) -> None:
    path = str(tmp_path / output)
    run("zoneindicators", INPUT=election(1, 0), OUTPUT=path)
    layer = QgsVectorLayer(path, "my zones", "ogr")
    project.addMapLayer(layer)
    assert layer.startEditing()
    run("zoneindicators", INPUT=election(2, 0), OUTPUT=path)
    assert [value for (value,) in records(layer, "votes_MP")] == [2] * 3
    assert layer.startEditing()
    number = next(layer.getFeatures()).id()
    assert layer.changeAttributeValue(number, layer.fields().indexOf("zone_code"), "edited")
    told = run.refused("zoneindicators", INPUT=election(3, 0), OUTPUT=path)
    assert "“my zones”" in told
    assert path in told
    assert layer.commitChanges()
    assert [value for (value,) in records(layer, "votes_MP")] == [2] * 3
    assert ("edited",) in records(layer, "zone_code")


def test_what_is_loaded_into_the_project_is_the_file_and_not_its_stand_in(run: Any, tmp_path: Path) -> None:
    project, context = QgsProject(), QgsProcessingContext()
    context.setProject(project)
    target = QgsProcessingOutputLayerDefinition(str(tmp_path / "o.geojson"), project)
    target.destinationName = "mine"
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("mpelection:zoneindicators")
    layer = election(1, 0)
    context.temporaryLayerStore().addMapLayer(layer)
    assert algorithm.run({"INPUT": layer, "OUTPUT": target}, context, QgsProcessingFeedback())[1]
    ((identifier, details),) = context.layersToLoadOnCompletion().items()
    assert (identifier, details.name) == (str(tmp_path / "o.geojson"), "mine")


@pytest.mark.parametrize(("algorithm", "given"), [("classifyzones", {}), ("stylezones", {"THEME": "class"})])
@pytest.mark.parametrize("kind", ["LineString", "Point", "MultiPolygon"])
def test_lines_are_said_to_have_no_theme(
    run: Any, tmp_path: Path, algorithm: str, given: dict[str, Any], kind: str
) -> None:
    run(algorithm, INPUT=election(1, 0, kind), PARTY="MP", OUTPUT=str(tmp_path / "o.gpkg"), **given)
    assert any("The zones are lines" in each for each in run.log.warnings) == (kind == "LineString")


@pytest.mark.parametrize("kind", ["LineString", "Point", "MultiPolygon"])
def test_lines_loaded_into_the_project_keep_their_symbol(run: Any, kind: str) -> None:
    layer = run("classifyzones", INPUT=election(1, 0, kind), PARTY="MP")["OUTPUT"]
    processor = ThemePostProcessor(Theme("class", load_registry(), "en"), "")
    ThemePostProcessor._waiting.append(processor)
    processor.postProcessLayer(layer, QgsProcessingContext(), run.log)
    assert layer.renderer().type() == ("singleSymbol" if kind == "LineString" else "categorizedSymbol")
    assert any("The zones are lines" in each for each in run.log.warnings) == (kind == "LineString")


@pytest.mark.parametrize(
    "names",
    [
        ("geom", "geom_"),
        ("fid_", "geom"),
        ("GEOM", "geom_", "Geom__"),
        ("a", "A", "a_"),
        ("name", "NAME"),
        ("Fid_", "fid__"),
    ],
)
@pytest.mark.parametrize("output", ["o.gpkg", "table", "memory", "o.geojson"])
def test_fields_that_differ_by_case_or_bear_names_of_the_file_keep_their_values(
    run: Any, tmp_path: Path, names: tuple[str, ...], output: str
) -> None:
    fields = {"zone_code": "text", "votes_MP": "integer", **dict.fromkeys(names, "text")}
    layer = layer_of(fields, [["01", 5, *(f"value of {name}" for name in names)]], [square(0)])
    places = {"table": f"ogr:dbname='{tmp_path / 'o.gpkg'}' table=\"zones\" (geom)", "memory": "TEMPORARY_OUTPUT"}
    found = run("classifyzones", INPUT=layer, PARTY="MP", OUTPUT=places.get(output, str(tmp_path / output)))["OUTPUT"]
    (values,) = records(found)
    assert {f"value of {name}" for name in names} <= set(values)


def test_the_sample_survives_the_way_through_geojson(run: Any, tmp_path: Path, sample: Path) -> None:
    joined = [
        run("joinresults", ZONES=f"{sample}|layername=constituencies", RESULTS=f"{sample}|layername=results_2021_local",
            OUTPUT=str(tmp_path / name))["OUTPUT"]
        for name in ("j.gpkg", "j.geojson", "j.csv")
    ]  # fmt: skip
    found = []
    for layer in joined:
        done = run("classifyzones", INPUT=layer, PARTY="MP", OUTPUT=str(tmp_path / "c.gpkg"))
        del done["OUTPUT"]
        found.append((done, records(str(tmp_path / "c.gpkg"), "zone_code", "votes", "share", "zone_class")))
    assert found[0] == found[1] == found[2]
    assert len(found[0][1]) > 70


def test_a_field_called_fid_is_kept_and_said_unless_it_numbers_the_rows(run: Any, tmp_path: Path) -> None:
    import processing

    fields = {"fid": "text", "zone_code": "text", "votes_A": "integer"}
    layer = layer_of(fields, [["x7", "1", 5], ["x9", "2", 6]], [square(0), square(1)])
    found = run("zoneindicators", INPUT=layer, OUTPUT=str(tmp_path / "o.gpkg"))["OUTPUT"]
    assert records(found, "fid_", "zone_code") == [("x7", "1"), ("x9", "2")]
    assert any("fid → fid_" in info for info in run.log.infos)
    again = run("zoneindicators", INPUT=found, OUTPUT=str(tmp_path / "p.gpkg"))["OUTPUT"]
    assert records(again, "fid_") == [("x7",), ("x9",)]
    assert not any("another name" in info for info in run.log.infos)
    # A copy of a file brings its row numbers along, which are none of the zones.
    copy = QgsVectorLayer(again, "again", "ogr").materialize(QgsFeatureRequest())
    assert "fid" in names_of(copy)
    assert "fid" not in names_of(run("zoneindicators", INPUT=copy)["OUTPUT"])
    # A file whose rows are numbered under another name has a fid of the user's own.
    path = str(tmp_path / "own.gpkg")
    processing.run("native:savefeatures", {"INPUT": layer, "OUTPUT": path, "LAYER_OPTIONS": "FID=row"})
    found = run("zoneindicators", INPUT=path)["OUTPUT"]
    assert records(found, "fid") == [("x7",), ("x9",)]


@pytest.mark.parametrize(("step", "theme"), [("classifyzones", "share"), ("zoneindicators", "class")])
def test_measures_that_a_format_kept_as_texts_are_numbers_again(
    run: Any, tmp_path: Path, step: str, theme: str
) -> None:
    layer = layer_of(FIELDS, ROWS, PLACES)
    given = {"PARTY": "MP"} if step == "classifyzones" else {}
    direct = run(step, INPUT=layer, **given, OUTPUT=str(tmp_path / "direct.gpkg"))["OUTPUT"]
    text = run(step, INPUT=layer, **given, OUTPUT=str(tmp_path / "text.csv"))["OUTPUT"]
    styled = run("stylezones", INPUT=text, THEME=theme, PARTY="MP", OUTPUT=str(tmp_path / "styled.gpkg"))["OUTPUT"]
    of_party, of_zone = ("share", "votes", "lq", "rank"), ("winner_share", "turnout", "lists", "enp")
    measures = of_party if step == "classifyzones" else of_zone
    kinds = [
        [fields.field(name).typeName() for name in measures]
        for fields in (QgsVectorLayer(path, "x", "ogr").fields() for path in (direct, styled))
    ]
    assert kinds[0] == kinds[1]
    for one, other in zip(records(direct, *measures), records(styled, *measures)):
        assert one == pytest.approx(other)


def test_a_text_among_measures_is_measured_anew(run: Any, tmp_path: Path) -> None:
    text = run("classifyzones", INPUT=layer_of(FIELDS, ROWS), PARTY="MP", OUTPUT=str(tmp_path / "text.csv"))["OUTPUT"]
    lines = Path(text).read_text(encoding="utf-8").splitlines()
    at = lines[0].split(",").index("gap")
    cells = lines[1].split(",")
    cells[at] = "far"
    Path(text).write_text("\n".join([lines[0], ",".join(cells), *lines[2:]]), encoding="utf-8")
    styled = run("stylezones", INPUT=text, THEME="class", OUTPUT=str(tmp_path / "styled.gpkg"))["OUTPUT"]
    assert isinstance(records(styled, "gap")[0][0], float)
