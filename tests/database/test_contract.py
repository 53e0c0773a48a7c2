"""What models and scripts rely on: ids, parameters and outputs of the algorithms of the database, and a chain."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsVectorLayer
from small_elections import four_results, four_zones

IDS = {
    "createdatabase": {"DATABASE", "PACK"},
    "loadzones": {"DATABASE", "ZONES", "LEVEL", "VINTAGE", "ZONE_CODE", "ZONE_NAME", "PARENT_LEVEL", "INVALID", "ADD"},
    "loadresults": {"DATABASE", "RESULTS", "ELECTION", "LEVEL", "VINTAGE", "MATCHING", "ALIASES", "WITHOUT_GEOMETRY",
                    "PUBLISHED", "UNMATCHED_RESULTS"},
    "electionlayer": {"DATABASE", "ELECTION", "LEVEL", "OUTPUT"},
    "databasemap": {"DATABASE", "ELECTION", "LEVEL", "PARTY"},
    "aggregatedatabase": {"DATABASE", "ELECTION", "LEVEL", "PARENT_LEVEL"},
    "removeresults": {"DATABASE", "ELECTION", "LEVEL"},
    "editelection": {"DATABASE", "ELECTION", "NAME", "DATE", "BODY", "BALLOT", "LAW", "NOTE"},
    "editlevel": {"DATABASE", "LEVEL", "NAME", "RANK"},
    "editparty": {"DATABASE", "PARTY", "NAME", "NAME_FR", "NAME_AR", "COLOUR"},
    "validatedatabase": {"DATABASE", "REPORT"},
    "exportresults": {"DATABASE", "ELECTION", "LEVEL", "OUTPUT", "COUNTS", "SEATS", "DICTIONARY", "PACKAGE"},
}  # fmt: skip


@pytest.mark.parametrize("name", IDS)
def test_ids_and_parameters_are_there(provider: Any, name: str) -> None:
    algorithm = provider.algorithm(name)
    assert algorithm is not None and algorithm.group() == "Database"
    assert IDS[name] <= {each.name() for each in algorithm.parameterDefinitions()}


def test_every_output_is_returned_and_declared(run: Any, provider: Any, tmp_path: Path) -> None:
    path = str(tmp_path / "e.gpkg")
    found = {"createdatabase": run("createdatabase", DATABASE=path)}
    given = {"DATABASE": path}
    zones, provinces = four_zones(), four_zones()
    provinces.startEditing()
    for feature, code in zip(list(provinces.getFeatures()), ("P", "Q", "R", "S")):
        provinces.changeAttributeValue(feature.id(), 0, code)
    provinces.commitChanges()
    run("loadzones", **given, ZONES=provinces, LEVEL="province", VINTAGE="1")
    found["loadzones"] = run("loadzones", **given, ZONES=zones, LEVEL="commune", VINTAGE="1", PARENT_LEVEL="province")
    found["loadresults"] = run(
        "loadresults", **given, RESULTS=four_results(), ELECTION="e", LEVEL="commune", WITHOUT_GEOMETRY=False,
        UNMATCHED_RESULTS="TEMPORARY_OUTPUT", PROPOSALS="TEMPORARY_OUTPUT", SUSPICIOUS_TABLE="TEMPORARY_OUTPUT",
        REPORT=str(tmp_path / "r.html"), REPORT_JSON=str(tmp_path / "r.json"),
    )  # fmt: skip
    found["electionlayer"] = run("electionlayer", **given, ELECTION="e", LEVEL="commune")
    found["databasemap"] = run("databasemap", **given, ELECTION="e", LEVEL="commune", PARTY="MP")
    found["databasemap"].pop("SOURCE")
    found["aggregatedatabase"] = run("aggregatedatabase", **given, ELECTION="e", LEVEL="commune",
                                     PARENT_LEVEL="province")  # fmt: skip
    found["editelection"] = run("editelection", **given, ELECTION="e", NAME="E")
    found["editlevel"] = run("editlevel", **given, LEVEL="commune", RANK=7)
    found["editparty"] = run("editparty", **given, PARTY="MP", COLOUR="#123456")
    found["validatedatabase"] = run("validatedatabase", **given, REPORT=str(tmp_path / "v.html"))
    files = {name: str(tmp_path / f"{name}.csv") for name in ("OUTPUT", "COUNTS", "SEATS", "DICTIONARY")}
    found["exportresults"] = run("exportresults", **given, **files, PACKAGE=str(tmp_path / "p.gpkg"))
    found["removeresults"] = run("removeresults", **given, ELECTION="e", LEVEL="commune")
    for name, results in found.items():
        declared = {each.name(): each for each in provider.algorithm(name).outputDefinitions()}
        assert set(results) == set(declared) - {"SOURCE"}, name
        for key, value in results.items():
            if declared[key].type() == "outputNumber":
                assert type(value) in (int, float), f"{name} {key}"
            elif declared[key].type() in ("outputFile", "outputHtml", "outputString"):
                assert Path(value).is_file(), f"{name} {key}"
            else:
                assert isinstance(value, QgsVectorLayer), f"{name} {key}"


def test_a_model_hands_the_database_from_step_to_step(provider: Any, tmp_path: Path) -> None:
    """What one step gives as DATABASE is what the next one takes: a model runs them in that order."""
    import processing
    from qgis.core import (
        QgsProcessingContext,
        QgsProcessingFeedback,
        QgsProcessingModelAlgorithm,
        QgsProcessingModelChildAlgorithm,
        QgsProcessingModelChildParameterSource,
    )

    source = QgsProcessingModelChildParameterSource
    model = QgsProcessingModelAlgorithm("chain", "test")
    path = str(tmp_path / "chain.gpkg")

    def step(name: str, **parameters: Any) -> None:
        child = QgsProcessingModelChildAlgorithm(f"mpelection:{name}")
        child.setChildId(name)
        for key, value in parameters.items():
            child.addParameterSources(key, [value if isinstance(value, source) else source.fromStaticValue(value)])
        model.addChildAlgorithm(child)

    # The last step comes first: only what it is handed can tell that the others go before it.
    step("validatedatabase", DATABASE=source.fromChildOutput("aggregatedatabase", "DATABASE"))
    step("aggregatedatabase", DATABASE=source.fromChildOutput("createdatabase", "DATABASE"), ELECTION="2021_local",
         LEVEL="constituency", PARENT_LEVEL="province")  # fmt: skip
    step("createdatabase", DATABASE=path, PACK="morocco_results")
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    results, done = model.run({}, context, feedback)
    assert done, results
    layer = processing.run("mpelection:electionlayer", {"DATABASE": path, "ELECTION": "2021_local", "LEVEL": "province",
                                                        "OUTPUT": "TEMPORARY_OUTPUT"})  # fmt: skip
    assert layer["OUTPUT"].featureCount() == 75
