"""From the join to the styled map: by hand, in a model, and from the file alone."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    QgsApplication,
    QgsLayerTreeModel,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingUtils,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication
from small_elections import Log, four_results, four_zones, layer_of, names_of, records, square

from mp_election_plugin.algorithms.styled_output import ThemePostProcessor
from mp_election_plugin.core.zoning import all_class_codes


def joined_layer(run: Any) -> QgsVectorLayer:
    return run("joinresults", ZONES=four_zones(), RESULTS=four_results())["OUTPUT"]


def test_a_zone_without_result_has_no_measure_and_every_reason(run: Any) -> None:
    """What is not known is NULL, also the number of lists and whether there is a tie."""
    layer = run("zoneindicators", INPUT=joined_layer(run))["OUTPUT"]
    names = ["winner", "winner_share", "runner_up", "winner_margin", "tie", "turnout", "invalid_rate", "lists", "enp"]
    assert records(layer, *names)[3] == (None,) * len(names)
    reasons = ["winner_reason", "turnout_reason", "invalid_rate_reason", "enp_reason"]
    assert all(records(layer, *reasons)[3])


def test_indicators_of_zones_are_those_of_their_votes(run: Any) -> None:
    found = run("zoneindicators", INPUT=joined_layer(run))
    assert {name: found[name] for name in ("ZONES", "ZONES_WITH_RESULT", "VALID_VOTES", "TIES")} == {
        "ZONES": 5, "ZONES_WITH_RESULT": 4, "VALID_VOTES": 500, "TIES": 1,
    }  # fmt: skip
    rows = records(found["OUTPUT"], "zone_code", "winner", "winner_share", "runner_up", "tie", "winner_reason")
    assert rows[0] == ("01", "RNI", 0.5, "MP", 0, None)
    assert rows[2] == ("03", None, 0.5, None, 1, "lists level in first place")
    assert rows[4][:4] == ("99", "MP", 0.7, "RNI")


def test_classes_of_zones_and_their_numbers(run: Any) -> None:
    found = run("classifyzones", INPUT=joined_layer(run), PARTY="MP")
    assert records(found["OUTPUT"], "zone_code", "votes", "rank", "places", "zone_class") == [
        ("01", 60, 2, 2, "holding"),
        ("02", 0, 3, 1, "zero"),
        ("03", None, None, 1, "no_list"),
        ("04", None, None, 1, "no_data"),
        ("99", 70, 1, 1, "stronghold"),
    ]
    assert (found["PARTY_VOTES"], found["ZONES_HOLDING"], found["ZONES_ZERO"]) == (130, 1, 1)
    assert found["PARTY_SHARE"] == pytest.approx(130 / 500)
    assert (found["ZONES_WITH_LIST"], found["ZONES_IN_PLACE"], found["ZONES_FIRST"]) == (3, 2, 1)
    assert sum(value for name, value in found.items() if name in class_numbers()) == 5
    assert all(sentence for (sentence,) in records(found["OUTPUT"], "zone_reason"))


def class_numbers() -> set[str]:
    return {f"ZONES_{code.upper()}" for code in all_class_codes()}


def test_thresholds_places_and_denominator_are_heeded(run: Any) -> None:
    layer = joined_layer(run)

    def classes(**given: Any) -> list[str]:
        output = run("classifyzones", INPUT=layer, PARTY="MP", **given)["OUTPUT"]
        return [each for (each,) in records(output, "zone_class")]

    # A share of 0.3 against 0.26 is a quotient of 1.15.
    assert classes(STRONGHOLD_LQ=1.1)[0] == "stronghold"
    assert classes(PLACES=1)[0] == "average"
    assert classes(PLACES=1, CONTESTED_GAP=25)[0] == "contested"
    assert set(classes(RULE="quotient")) <= {"very_high", "high", "near_average", "low", "very_low", "zero", "no_list",
                                             "no_data"}  # fmt: skip
    found = run("classifyzones", INPUT=layer, PARTY="MP", DENOMINATOR=1)
    assert records(found["OUTPUT"], "share")[0] == (60 / 500,)
    assert found["PARTY_SHARE"] == pytest.approx(130 / 1400)


def test_a_party_without_any_vote_has_a_share_that_a_model_can_use(run: Any) -> None:
    layer = layer_of({"zone_code": "text", "votes_A": "integer", "votes_B": "integer"}, [["1", 0, 0]], [square(0)])
    share = run("classifyzones", INPUT=layer, PARTY="A")["PARTY_SHARE"]
    assert share is None or share == share, "NaN is no JSON"


def test_aggregating_conserves_votes_and_dissolves_geometry(run: Any) -> None:
    found = run("aggregateresults", INPUT=joined_layer(run), PARENT_FIELD="parent_code")
    layer = found["OUTPUT"]
    assert records(layer, "zone_code", "votes_MP", "votes_RNI", "votes_PJD", "parts", "parts_without_result") == [
        ("P", 60, 180, 60, 2, 0),
        ("Q", None, 50, 50, 2, 1),
    ]
    assert [feature.geometry().area() for feature in layer.getFeatures()] == [2, 2]
    assert [len(feature.geometry().asGeometryCollection()) for feature in layer.getFeatures()] == [1, 1]
    assert (found["VOTES_IN"], found["VOTES_OUT"], found["ZONES_WITHOUT_PARENT"], found["PARTIAL"]) == (500, 400, 1, 1)
    assert any("1 zones with 100 valid votes have no parent" in warning for warning in run.log.warnings)
    assert "seats" not in names_of(layer)


def test_parts_with_a_spike_dissolve_to_polygons_only(run: Any, tmp_path: Path) -> None:
    spiky = "MULTIPOLYGON(((0 0,1 0,1 1,0.5 1,0.5 3,0.5 1,0 1,0 0)))"
    bow_tie = "MULTIPOLYGON(((2 0,3 1,3 0,2 1,2 0)))"
    layer = layer_of({"zone_code": "text", "parent_code": "text", "votes_A": "integer"},
                     [["1", "P", 1], ["2", "P", 2], ["3", "P", 3]], [spiky, bow_tie, square(1)])  # fmt: skip
    stored = run("zoneindicators", INPUT=stored_copy(layer, tmp_path), OUTPUT=str(tmp_path / "z.gpkg"))["OUTPUT"]
    rolled = run("aggregateresults", INPUT=stored, PARENT_FIELD="parent_code", OUTPUT=str(tmp_path / "a.gpkg"))
    (feature,) = QgsVectorLayer(rolled["OUTPUT"], "rolled", "ogr").getFeatures()
    geometry = feature.geometry()
    assert geometry.wkbType() in (3, 6)
    assert geometry.isGeosValid()
    assert geometry.area() == pytest.approx(1 + 0.5 + 1)


def stored_copy(layer: QgsVectorLayer, folder: Path) -> str:
    """Return the layer in a file: a source in memory is checked for invalid geometries by Processing itself."""
    import processing

    return processing.run("native:savefeatures", {"INPUT": layer, "OUTPUT": str(folder / "stored.gpkg")})["OUTPUT"]


def chain(run: Any) -> list[tuple[Any, ...]]:
    layer = run("zoneindicators", INPUT=joined_layer(run))["OUTPUT"]
    return records(run("classifyzones", INPUT=layer, PARTY="MP")["OUTPUT"])


def model_of_the_chain() -> QgsProcessingModelAlgorithm:
    model = QgsProcessingModelAlgorithm("where are our zones", "tests")
    for name in ("ZONES", "RESULTS"):
        parameter = QgsProcessingParameterFeatureSource(name, name, [-1])
        model.addModelParameter(parameter, QgsProcessingModelParameter(name))

    def child(identifier: str, algorithm: str, **sources: Any) -> QgsProcessingModelChildAlgorithm:
        made = QgsProcessingModelChildAlgorithm(f"mpelection:{algorithm}")
        made.setChildId(identifier)
        for name, source in sources.items():
            made.addParameterSources(name, [source])
        return made

    source = QgsProcessingModelChildParameterSource
    model.addChildAlgorithm(
        child("join", "joinresults", ZONES=source.fromModelParameter("ZONES"),
              RESULTS=source.fromModelParameter("RESULTS"))
    )  # fmt: skip
    model.addChildAlgorithm(child("measure", "zoneindicators", INPUT=source.fromChildOutput("join", "OUTPUT")))
    last = child("classify", "classifyzones", INPUT=source.fromChildOutput("measure", "OUTPUT"),
                 PARTY=source.fromStaticValue("MP"))  # fmt: skip
    output = QgsProcessingModelOutput("classes")
    output.setChildOutputName("OUTPUT")
    output.setChildId("classify")
    last.setModelOutputs({"classes": output})
    model.addChildAlgorithm(last)
    return model


@pytest.mark.parametrize("destination", ["TEMPORARY_OUTPUT", "o.gpkg"])
def test_a_model_of_the_chain_gives_what_the_steps_give_by_hand(run: Any, tmp_path: Path, destination: str) -> None:
    import processing

    target = str(tmp_path / destination) if "." in destination else destination
    model = model_of_the_chain()
    found = processing.run(model, {"ZONES": four_zones(), "RESULTS": four_results(), "classify:classes": target})
    layers = [value for value in found.values() if isinstance(value, QgsVectorLayer) or str(value).endswith(".gpkg")]
    assert len(layers) == 1, found
    assert records(layers[0]) == chain(run)


STYLES = "SELECT count(*) FROM layer_styles WHERE f_table_name = ? AND useAsDefault"


@pytest.mark.parametrize(
    ("algorithm", "given"),
    [("classifyzones", {"PARTY": "MP"}), ("classifyzones", {"PARTY": "RNI", "RULE": "quotient"}),
     ("classifyzones", {"PARTY": "RNI", "RULE": "deviation"}), ("stylezones", {"PARTY": "MP", "THEME": "class"}),
     ("stylezones", {"PARTY": "MP", "THEME": "share"}), ("stylezones", {"THEME": "winner"})],
)  # fmt: skip
def test_the_style_is_kept_with_the_layer_in_its_file(
    run: Any, tmp_path: Path, algorithm: str, given: dict[str, Any]
) -> None:
    import sqlite3

    path = tmp_path / "styled zones.gpkg"
    run(algorithm, INPUT=joined_layer(run), OUTPUT=str(path), **given)
    assert run.log.errors == []
    with sqlite3.connect(path) as connection:
        assert connection.execute(STYLES, ("styled zones",)).fetchone() == (1,)
    layer = QgsVectorLayer(str(path), "opened afresh", "ogr")
    assert layer.renderer().type() in ("categorizedSymbol", "RuleRenderer")
    if given.get("THEME", "class") == "class":
        assert layer.renderer().type() == "categorizedSymbol"
        assert "zone_class" in layer.renderer().classAttribute()
        values = [category.value() for category in layer.renderer().categories()]
        # An entry may stand for several values, such as no data and NULL.
        drawn = {each for value in values for each in (value if isinstance(value, list) else [value])}
        assert {each for (each,) in records(layer, "zone_class")} <= drawn
        assert {"zero", "no_list", "no_data"} <= drawn


def test_styling_again_replaces_the_style_and_keeps_one_default(run: Any, tmp_path: Path) -> None:
    import sqlite3

    path = tmp_path / "z.gpkg"
    table = f"ogr:dbname='{path}' table=\"zones\" (geom)"
    joined = run("joinresults", ZONES=four_zones(), RESULTS=four_results(), OUTPUT=str(tmp_path / "j.gpkg"))["OUTPUT"]
    for party in ("MP", "RNI"):
        run("classifyzones", INPUT=joined, PARTY=party, OUTPUT=table)
        with sqlite3.connect(path) as connection:
            assert connection.execute(STYLES, ("zones",)).fetchone() == (1,)
            assert connection.execute("SELECT count(*) FROM layer_styles").fetchone() == (1,)


@pytest.mark.parametrize("output", ["TEMPORARY_OUTPUT", "o.gpkg", "o.geojson"])
def test_an_output_arrives_styled_in_the_project(run: Any, tmp_path: Path, output: str) -> None:
    """As the desktop does it: the layer is to be loaded, and its post-processor runs when it is."""
    project, context = QgsProject(), QgsProcessingContext()
    context.setProject(project)
    target = QgsProcessingOutputLayerDefinition(str(tmp_path / output) if "." in output else output, project)
    target.destinationName = "my zones"
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("mpelection:classifyzones")
    parameters = {"INPUT": joined_layer(run).clone(), "PARTY": "MP", "OUTPUT": target}
    context.temporaryLayerStore().addMapLayer(parameters["INPUT"])
    _, done = algorithm.run(parameters, context, Log())
    assert done
    ((identifier, details),) = context.layersToLoadOnCompletion().items()
    assert details.name == "my zones"
    layer = QgsProcessingUtils.mapLayerFromString(identifier, context)
    details.postProcessor().postProcessLayer(layer, context, Log())
    assert layer.renderer().type() == "categorizedSymbol"
    assert ThemePostProcessor._waiting == []


@pytest.mark.parametrize(
    ("algorithm", "given", "chosen", "name"),
    [
        ("classifyzones", {"PARTY": "MP"}, "Classified zones", "MP - zone class"),
        ("classifyzones", {"PARTY": "RNI", "RULE": "deviation"}, "", "RNI - zone class"),
        ("stylezones", {"PARTY": "MP", "THEME": "share"}, "Styled zones", "MP - share"),
        ("stylezones", {"THEME": "winner"}, "", "Leading list"),
        ("classifyzones", {"PARTY": "MP"}, "my zones", "my zones"),
    ],
)
def test_a_loaded_output_is_named_by_party_and_theme_and_its_legend_is_unfolded(
    run: Any,
    qgis_new_project: Any,
    monkeypatch: pytest.MonkeyPatch,
    algorithm: str,
    given: dict[str, Any],
    chosen: str,
    name: str,
) -> None:
    """Loaded by Processing itself, as after its dialog; a name that the user chose stays."""
    from processing.gui import Postprocessing

    # Newer versions ask the desktop for its layer tree, of which the tests have only a stand-in.
    monkeypatch.setattr(Postprocessing, "iface", None, raising=False)
    project, context = QgsProject.instance(), QgsProcessingContext()
    context.setProject(project)
    model = QgsLayerTreeModel(project.layerTreeRoot())
    model.setAutoCollapseLegendNodes(10)
    target = QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", project)
    target.destinationName = chosen
    made = QgsApplication.processingRegistry().createAlgorithmById(f"mpelection:{algorithm}")
    source = joined_layer(run).clone()
    context.temporaryLayerStore().addMapLayer(source)
    _, done = made.run({"INPUT": source, "OUTPUT": target, **given}, context, Log())
    assert done
    Postprocessing.handleAlgorithmResults(made, context, Log(), parameters={})
    (layer,) = project.mapLayers().values()
    node = project.layerTreeRoot().findLayer(layer.id())
    assert layer.name() == node.name() == name
    QCoreApplication.processEvents()
    assert node.isExpanded()
    assert model.layerLegendNodes(node)


def test_a_party_may_be_named_in_any_way_and_drawn_with_colours_of_ones_own(run: Any, tmp_path: Path) -> None:
    layer = joined_layer(run)
    found = run("classifyzones", INPUT=layer, PARTY="votes_mp")
    assert found["PARTY_VOTES"] == run("classifyzones", INPUT=layer, PARTY="Mouvement Populaire")["PARTY_VOTES"] == 130
    assert {row[0] for row in records(found["OUTPUT"], "party")} == {"MP"}


def test_the_registry_chosen_colours_the_zones(run: Any, tmp_path: Path) -> None:
    own = tmp_path / "own.json"
    own.write_text(json.dumps({"format": "mpelection-parties/1", "parties": [{"code": "MP", "colour": "#7F1D8C"}]}))

    def colours(name: str, **given: Any) -> list[str]:
        target = str(tmp_path / f"{name}.gpkg")
        run("classifyzones", INPUT=joined_layer(run), PARTY="MP", OUTPUT=target, **given)
        layer = QgsVectorLayer(target, "zones", "ogr")
        renderer = layer.renderer()
        return [category.symbol().color().name() for category in renderer.categories()]

    assert colours("usual")[0] != colours("own", PARTY_REGISTRY=str(own))[0]


def test_a_part_of_a_layer_is_said_to_be_one(run: Any) -> None:
    layer = joined_layer(run)
    QgsProject.instance().addMapLayer(layer, False)
    run("classifyzones", INPUT=layer, PARTY="MP")
    assert not any("Only a part" in text for text in run.log.warnings)
    layer.selectByExpression("\"zone_code\" in ('01', '02')")
    found = run("classifyzones", INPUT=QgsProcessingFeatureSourceDefinition(layer.id(), True), PARTY="MP")
    assert found["PARTY_VOTES"] == 60 and "Only a part" in run.log.warnings[-1]
    layer.setSubsetString("\"zone_code\" = '01'")
    found = run("classifyzones", INPUT=layer, PARTY="MP")
    assert found["PARTY_VOTES"] == 60 and "Only a part" in run.log.warnings[-1]


@pytest.mark.parametrize(
    ("algorithm", "given", "own"),
    [
        ("zoneindicators", {}, ["turnout", "Lists"]),
        ("classifyzones", {"PARTY": "MP"}, ["rank", "votes", "VOTES"]),
        ("stylezones", {"PARTY": "MP", "THEME": "share"}, ["rank", "share"]),
        ("stylezones", {"THEME": "winner"}, ["winner", "zone_winner"]),
    ],
)
def test_fields_of_the_users_own_outlive_an_analysis_and_are_named(
    run: Any, algorithm: str, given: dict[str, Any], own: list[str]
) -> None:
    fields = {"zone_code": "text", "votes_MP": "integer", "votes_RNI": "integer", **dict.fromkeys(own, "text")}
    layer = layer_of(fields, [["1", 5, 7, *own], ["2", 3, None, *own]], [square(0), square(1)])
    first = run(algorithm, INPUT=layer, **given)["OUTPUT"]
    assert f"{own[0]} → zone_" in run.log.warnings[-1]
    kept = [name for name in names_of(first) if set(records(first, name)) <= {(each,) for each in own}]
    assert [records(first, name)[0][0] for name in kept] == own
    # What an earlier run has written is replaced without a word, and the user's stay.
    names = names_of(first)
    again = run(algorithm, INPUT=first, **given)["OUTPUT"]
    assert (names_of(again), records(again)) == (names, records(first))
    assert run.log.warnings == []


def communes(*rows: list[Any], **more: str) -> QgsVectorLayer:
    """Return zones with their parents and what else is known of them, one square each."""
    fields = {"zone_code": "text", "parent_name": "text", "votes_A": "integer", **more}
    return layer_of(fields, rows, [square(at) for at in range(len(rows))])


def test_two_parents_of_one_name_are_not_summed_in_silence(run: Any) -> None:
    layer = communes(["1", "Sidi Ali", 5, "01"], ["2", "Sidi Ali", 7, "02"], ["3", "Fès", 1, "03"], parent_code="text")
    run("aggregateresults", INPUT=layer, PARENT_FIELD="parent_name")
    assert "parent_code" in run.log.warnings[-1] and "Sidi Ali: 01 / 02" in run.log.warnings[-1]
    found = run("aggregateresults", INPUT=layer)
    assert records(found["OUTPUT"], "zone_code", "zone_name", "votes_A") == [
        ("01", "Sidi Ali", 5), ("02", "Sidi Ali", 7), ("03", "Fès", 1)
    ]  # fmt: skip
    assert run.log.warnings == []
    layer = communes(["1", "Sidi Ali", 5, "N"], ["2", "Sidi Ali", 7, "S"], ["3", "Fès", 1, "N"], region="text")
    found = run("aggregateresults", INPUT=layer, GRANDPARENT_FIELD="region")
    assert "“region”: Sidi Ali: N / S" in run.log.warnings[-1]
    assert records(found["OUTPUT"], "zone_name", "parent_name") == [("Fès", "N"), ("Sidi Ali", None)]


def test_parent_codes_that_nobody_filled_give_way_to_names(run: Any) -> None:
    layer = communes(["1", "Fès", 5, None], ["2", "Fès", 7, None], parent_code="text")
    assert records(run("aggregateresults", INPUT=layer)["OUTPUT"], "zone_code", "votes_A") == [("Fès", 12)]


def test_what_is_known_of_parents_is_carried_up_and_the_rest_is_said(run: Any) -> None:
    layer = communes(
        ["1", "Fès", 5, "فاس", "R1", "r-1", "urban", 10, "x"],
        ["2", "Fès", 7, None, "R1", "r-1", "rural", 20, "x"],
        ["3", "Taza", 1, "تازة", "R2", "r-2", "rural", 30, "x"],
        parent_name_ar="text", grandparent_name="text", district="text", kind="text", population="integer", year="text",
    )  # fmt: skip
    found = run("aggregateresults", INPUT=layer)["OUTPUT"]
    assert records(found, "zone_name", "zone_name_ar", "parent_name", "district") == [
        ("Fès", "فاس", "R1", "r-1"), ("Taza", "تازة", "R2", "r-2")
    ]  # fmt: skip
    assert {"kind", "population", "year"}.isdisjoint(names_of(found))
    assert any(info.endswith("left out: kind, population, year") for info in run.log.infos)
    assert records(run("aggregateresults", INPUT=found)["OUTPUT"], "zone_code", "votes_A") == [("R1", 12), ("R2", 1)]


def test_a_zone_that_a_layer_has_twice_is_named_by_every_analysis(run: Any) -> None:
    layer = communes(["1", "Fès", 5, "01"], ["1", "Fès", 5, "01"], ["2", "Taza", 1, "02"], parent_code="text")
    for algorithm, given in {"zoneindicators": {}, "classifyzones": {"PARTY": "A"}, "aggregateresults": {},
                             "stylezones": {"PARTY": "A"}}.items():  # fmt: skip
        run(algorithm, INPUT=layer, **given)
        assert any("1 (2)" in warning and "counted" in warning for warning in run.log.warnings), algorithm
