"""Makes the models that come with the plugin, the same bytes at every run.

    python3 scripts/build_models.py [--check]

Needs the Python that has QGIS. The files land in mp_election_plugin/resources/models; with --check nothing is written,
and the exit code tells whether the files there are what would be made.
"""

from __future__ import annotations

import argparse
import re
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from qgis.core import (
    QgsApplication,
    QgsProcessing,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExpression,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QPointF

from mp_election_plugin.algorithms.provider import ElectionProvider
from mp_election_plugin.algorithms.shipped_models import FOLDER, MODELS, help_of, inputs_of, title_of

VECTOR, POLYGONS = QgsProcessing.SourceType.TypeVector, QgsProcessing.SourceType.TypeVectorAnyGeometry
MATCHING = ["code", "code or name", "code or name, close names proposed", "close names applied"]


@dataclass
class Step:
    """One algorithm of a model: its parameters from inputs of the model, from other steps, or as plain values."""

    name: str
    algorithm: str
    inputs: dict[str, str]
    steps: dict[str, str] = field(default_factory=dict)
    values: dict[str, Any] = field(default_factory=dict)


def text(name: str, *, optional: bool = True) -> QgsProcessingParameterDefinition:
    return QgsProcessingParameterString(name, name, "" if optional else None, False, optional)


def one_field(name: str, parent: str, *, several: bool = False) -> QgsProcessingParameterDefinition:
    kind = QgsProcessingParameterField.DataType.Any
    return QgsProcessingParameterField(name, name, None, parent, kind, several, True)


def places() -> QgsProcessingParameterDefinition:
    return QgsProcessingParameterNumber("PLACES", "PLACES", QgsProcessingParameterNumber.Type.Integer, 0, False, 0)


def zones() -> list[QgsProcessingParameterDefinition]:
    """Return the inputs of the join that are the same in all models."""
    return [
        QgsProcessingParameterFeatureSource("ZONES", "ZONES", [POLYGONS]),
        one_field("ZONE_CODE", "ZONES"),
        one_field("ZONE_NAME", "ZONES", several=True),
        QgsProcessingParameterEnum("MATCHING", "MATCHING", MATCHING, False, 1),
        QgsProcessingParameterFeatureSource("ALIASES", "ALIASES", [VECTOR], None, True),
    ]


JOIN = {name: name for name in ("ZONES", "ZONE_CODE", "ZONE_NAME", "MATCHING", "ALIASES")}
PARTY = {"PARTY": "PARTY", "PLACES": "PLACES"}


def parts() -> dict[str, tuple[list[QgsProcessingParameterDefinition], list[Step]]]:
    """Return inputs and steps of every model; the output of the last step is the model's."""
    return {
        "tabletozonemap": (
            [
                QgsProcessingParameterFile("TABLE", "TABLE"),
                text("SHEET"),
                QgsProcessingParameterExpression("FILTER", "FILTER", "", "", True),
                *zones(),
                text("PARTY", optional=False),
                places(),
            ],
            [
                Step("read", "readresults", {"INPUT": "TABLE", "SHEET": "SHEET", "FILTER": "FILTER"}),
                Step("join", "joinresults", JOIN, {"RESULTS": "read"}),
                Step("classify", "classifyzones", PARTY, {"INPUT": "join"}),
                Step("style", "stylezones", {"PARTY": "PARTY"}, {"INPUT": "classify"}, {"THEME": "class"}),
            ],
        ),
        "twoelectionscompared": (
            [
                QgsProcessingParameterFeatureSource("RESULTS", "RESULTS", [VECTOR]),
                QgsProcessingParameterFeatureSource("PREVIOUS", "PREVIOUS", [VECTOR]),
                *zones(),
                text("PARTY", optional=False),
                QgsProcessingParameterFeatureSource("PARTY_MAP", "PARTY_MAP", [VECTOR], None, True),
            ],
            [
                Step("later", "joinresults", {**JOIN, "RESULTS": "RESULTS"}),
                Step("earlier", "joinresults", {**JOIN, "RESULTS": "PREVIOUS"}),
                Step(
                    "compare",
                    "compareelections",
                    {"PARTY": "PARTY", "PARTY_MAP": "PARTY_MAP"},
                    {"INPUT": "later", "PREVIOUS": "earlier"},
                ),
            ],
        ),
        "communestoprovince": (
            [
                QgsProcessingParameterFeatureSource("RESULTS", "RESULTS", [VECTOR]),
                *zones(),
                text("PARENT_FIELD"),
                text("PARTY", optional=False),
                places(),
            ],
            [
                Step("join", "joinresults", {**JOIN, "RESULTS": "RESULTS"}),
                Step("aggregate", "aggregateresults", {"PARENT_FIELD": "PARENT_FIELD"}, {"INPUT": "join"}),
                Step("classify", "classifyzones", PARTY, {"INPUT": "aggregate"}),
            ],
        ),
    }


def child_of(step: Step, at: int) -> QgsProcessingModelChildAlgorithm:
    """Return a step as the model keeps it."""
    source = QgsProcessingModelChildParameterSource
    child = QgsProcessingModelChildAlgorithm(f"mpelection:{step.algorithm}")
    child.setChildId(step.name)
    child.setDescription(child.algorithm().displayName())
    child.setPosition(QPointF(400.0, 100.0 + 120.0 * at))
    for name, given in step.inputs.items():
        child.addParameterSources(name, [source.fromModelParameter(given)])
    for name, other in step.steps.items():
        child.addParameterSources(name, [source.fromChildOutput(other, "OUTPUT")])
    # The designer asks for a value of every parameter that is not optional, also where it has a default.
    optional = QgsProcessingParameterDefinition.Flag.FlagOptional
    defaults = {
        each.name(): each.defaultValue()
        for each in child.algorithm().parameterDefinitions()
        if not each.isDestination() and not each.flags() & optional and each.name() not in (*step.inputs, *step.steps)
    }
    for name, value in {**defaults, **step.values}.items():
        child.addParameterSources(name, [source.fromStaticValue(value)])
    return child


def build(name: str) -> str:
    """Return the text of a model's file."""
    inputs, steps = parts()[name]
    words = inputs_of(name)
    model = QgsProcessingModelAlgorithm(title_of(name), "MP Election Analysis")
    for at, parameter in enumerate(inputs):
        label, hint = words[parameter.name()]
        parameter.setDescription(label)
        parameter.setHelp(hint)
        component = QgsProcessingModelParameter(parameter.name())
        component.setPosition(QPointF(120.0, 60.0 + 60.0 * at))
        model.addModelParameter(parameter, component)
    for at, step in enumerate(steps):
        child = child_of(step, at)
        if step is steps[-1]:
            output = QgsProcessingModelOutput("OUTPUT", words[f"{step.name}:OUTPUT"][0])
            output.setChildId(step.name)
            output.setChildOutputName("OUTPUT")
            output.setPosition(QPointF(680.0, 100.0 + 120.0 * at))
            child.setModelOutputs({"OUTPUT": output})
        model.addChildAlgorithm(child)
    model.setParameterOrder([each.name() for each in inputs])
    model.setHelpContent({"ALG_DESC": help_of(name)})
    model.updateDestinationParameters()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"{name}.model3"
        if not model.toFile(str(path)):
            raise OSError(f"{name} cannot be written")
        return in_order(path.read_text(encoding="utf-8"))


def in_order(xml: str) -> str:
    """Return XML with the attributes of every tag sorted, since Qt writes them in any order."""

    def sorted_tag(found: re.Match[str]) -> str:
        attributes = sorted(re.findall(r'[\w:]+="[^"]*"', found[2]))
        return f"<{' '.join([found[1], *attributes])}{found[3]}>"

    return re.sub(r"<(\w+)((?:\s+[\w:]+=\"[^\"]*\")+)\s*(/?)>", sorted_tag, xml)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="write nothing, tell whether the files are up to date")
    options = parser.parse_args()
    application = QgsApplication([], False)
    application.initQgis()
    provider = ElectionProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    stale = 0
    for name in MODELS:
        path, made = FOLDER / f"{name}.model3", build(name)
        if path.exists() and path.read_text(encoding="utf-8") == made:
            continue
        stale += 1
        print(f"{'not up to date' if options.check else 'written'}: {path.name}")
        if not options.check:
            path.write_text(made, encoding="utf-8")
    return 1 if options.check and stale else 0


if __name__ == "__main__":
    sys.exit(main())
