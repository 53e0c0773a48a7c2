"""Models that come with the plugin: chains of its algorithms, kept as files that the model designer opens.

The files are made by ``scripts/build_models.py``; what they are called and what is said of their inputs stands here,
where it is translated.
"""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingModelAlgorithm
from qgis.PyQt.QtGui import QIcon

from .base import as_html, tr
from .help_pages import page_url
from .join_inputs import matching_choices

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "models"
_ICON = Path(__file__).resolve().parent.parent / "icon.svg"
MODELS = ("tabletozonemap", "twoelectionscompared", "communestoprovince")


def title_of(name: str) -> str:
    """Return what a model is called."""
    return {
        "tabletozonemap": tr("Published table to zone map"),
        "twoelectionscompared": tr("Two elections compared"),
        "communestoprovince": tr("Commune results to province"),
    }[name]


def short_text_of(name: str) -> str:
    """Return what a model does, in a sentence."""
    return {
        "tabletozonemap": tr("From a published file and a layer of zones to the styled map of a party's zones."),
        "twoelectionscompared": tr("Joins two elections to the same zones and maps what changed for a party."),
        "communestoprovince": tr("Joins results to small zones, sums them by province, and classifies the provinces."),
    }[name]


def help_of(name: str) -> str:
    """Return the help of a model."""
    return {
        "tabletozonemap": tr(
            "Four steps: “Read published results”, “Join results to zones”, “Classify zones of a party”, “Style "
            "zones”. The result is that of the four run one after the other, and its style is saved with it.\n\n"
            "Run it as a batch process with one row a party for a map of each. Read the log: what the join could not "
            "place is named there. For side tables and finer choices run the steps by themselves, or open the model "
            "in the model designer."
        ),
        "twoelectionscompared": tr(
            "Three steps: “Join results to zones” for either election, and “Compare elections”, with its style.\n\n"
            "Both are joined to the same zones. Where boundaries changed between them, bring the earlier results to "
            "the new ones first (“Transfer results to other boundaries”) and compare the layers. Lists that changed "
            "their name or merged are declared in the party map; what corresponds to nothing is named in the log."
        ),
        "communestoprovince": tr(
            "Three steps: “Join results to zones”, “Aggregate results to a parent level”, “Classify zones of a party”. "
            "Votes are summed, shares measured again; provinces of which some communes have no result are named in "
            "the log and have a number in parts_without_result.\n\n"
            "The provinces fill no seats: give the winning places, or each is classified by its first place."
        ),
    }[name]


def inputs_of(name: str) -> dict[str, tuple[str, str]]:
    """Return label and help of the inputs of a model, and of its output."""
    shared = {
        "ZONES": (tr("Zones"), tr("Layer of the zones that the results belong to.")),
        "ZONE_CODE": (tr("Code of the zones"), tr("Optional: zone_code.")),
        "ZONE_NAME": (tr("Names of the zones"), tr("One or two fields. Optional: zone_name and zone_name_ar.")),
        "ALIASES": (tr("Decisions"), tr("Table of decisions that the matching window has saved. Optional.")),
        "MATCHING": (tr("Matching"), tr("How rows find their zones, as in “Join results to zones”.")),
        "PARTY": (tr("Party"), tr("Code of the list, as in its field votes_<CODE>, or its name; for instance MP.")),
        "PLACES": (
            tr("Winning places (0: the zone's seats)"),
            tr("Number of lists that win a place in each zone. 0 takes the zone's seats where they are known, else 1."),
        ),
    }
    own = {
        "tabletozonemap": {
            "TABLE": (tr("Published file"), tr("CSV, TSV, XLSX, XLS, ODS, DBF, GeoJSON or GeoPackage, as published.")),
            "SHEET": (tr("Sheet or table"), tr("Its name. Optional where the file has only one.")),
            "FILTER": (tr("Filter"), tr("Expression that chooses rows, such as one ballot of several. Optional.")),
            "style:OUTPUT": (tr("Zone map"), tr("The zones with results, measures and classes, styled.")),
        },
        "twoelectionscompared": {
            "RESULTS": (tr("Later results"), tr("Results table, as “Read published results” makes it.")),
            "PREVIOUS": (tr("Earlier results"), tr("Results table of the election before.")),
            "PARTY_MAP": (
                tr("Party map"),
                tr("Table with the columns from and to: codes of lists before, and those they count as now. Optional."),
            ),
            "compare:OUTPUT": (tr("Compared zones"), tr("The zones of the later election with what changed, styled.")),
        },
        "communestoprovince": {
            "RESULTS": (tr("Results"), tr("Results table, as “Read published results” makes it.")),
            "PARENT_FIELD": (
                tr("Province"),
                tr("Field with the code or name of the province. Optional: parent_code, else parent_name."),
            ),
            "classify:OUTPUT": (tr("Provinces"), tr("The provinces with results, measures and classes, styled.")),
        },
    }  # fmt: skip
    return {**shared, **own[name]}


class ShippedModel(QgsProcessingModelAlgorithm):
    """A model of the plugin, read from its file, with its texts in the user's language."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self.fromFile(str(FOLDER / f"{name}.model3"))
        for parameter in self.parameterDefinitions():
            label, text = inputs_of(name)[parameter.name()]
            parameter.setDescription(label)
            parameter.setHelp(as_html(text))
            if parameter.name() == "MATCHING":
                parameter.setOptions(matching_choices())
            if parameter.isDestination():
                self.outputDefinition(parameter.name()).setDescription(label)

    def createInstance(self) -> ShippedModel:
        return type(self)(self._name)

    def name(self) -> str:
        return self._name

    def displayName(self) -> str:
        return title_of(self._name)

    def group(self) -> str:
        return tr("Models")

    def groupId(self) -> str:
        return "models"

    def icon(self) -> QIcon:
        return QIcon(str(_ICON))

    def tags(self) -> list[str]:
        return tr("election,model,chain,batch,modèle,نموذج").split(",")

    def shortDescription(self) -> str:
        return short_text_of(self._name)

    def helpUrl(self) -> str:
        return page_url(self._name)

    def shortHelpString(self) -> str:
        return as_html(help_of(self._name))
