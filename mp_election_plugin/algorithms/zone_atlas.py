"""``zoneatlas``: a PDF with a page for each region, or any other group of zones: map, legend, tables, totals."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterExpression,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate

from ..core.rule_files import load_rule_file
from ..styling.atlas_template import ORIENTATIONS, PAGES, read_template, shipped
from ..styling.theme_registry import THEMES
from ..styling.words import Words
from .base import tr
from .map_options import (
    LABELS_OF,
    PrintedAlgorithm,
    add_areas,
    add_choice,
    add_labels,
    add_language,
    add_map_input,
    add_text,
    language_of,
    layer_of,
)
from .read_parties import add_registry, registry_of
from .zone_rules import RULE_FILE, add_rule_file


@dataclass(frozen=True)
class Asked:
    """What the user has asked for, the same on every page."""

    theme: str
    title: str
    source: str
    language: str
    labels: str
    overview: bool
    template: str


class ZoneAtlas(PrintedAlgorithm):
    """A page for each group of zones, and one of all of them."""

    ID = "zoneatlas"
    PARENT, AREAS, THEME, OVERVIEW = "PARENT", "AREAS", "THEME", "OVERVIEW"
    TITLE, SOURCE, DATE = "TITLE", "SOURCE", "DATE"
    PAGE, ORIENTATION, TEMPLATE = "PAGE", "ORIENTATION", "TEMPLATE"

    def displayName(self) -> str:
        return tr("Atlas of zones")

    def tags(self) -> list[str]:
        return tr("election,atlas,map,print,pdf,report,region,carte,imprimer,خريطة").split(",")

    def shortDescription(self) -> str:
        return tr("Prints a PDF with a page for each region: map, legend, best and nearest zones, totals, source.")

    def shortHelpString(self) -> str:
        return tr(
            "Prints a PDF atlas of a party. Every page has the map of the zones of one region, or of any other group, "
            "the legend with the number of zones, the ten zones with the highest shares, the ten just outside a "
            "winning place, the totals, the source and the date. The first page shows all zones and lists the "
            "pages.\n\n"
            "The layer needs the fields of “Classify zones of a party”, and those of the theme. Steps of colours are "
            "the same on every page. In Arabic the page is read from the right.\n\n"
            "The page comes from a layout template of QGIS (.qpt). Copy one of the plugin's folder resources/layouts, "
            "change it in a print layout, save it as a template and give it here: items are filled by their item id; "
            "what has another id stays as it is."
        )

    def initAlgorithm(self, config: Any = None) -> None:
        add_map_input(self, tr("Zones with the measures of a party, as “Classify zones of a party” gives them."))
        self.add(
            QgsProcessingParameterExpression(self.PARENT, tr("Page of a zone"), '"parent_code"', self.INPUT),
            tr(
                "Field or expression with the code of the region, or whatever group has a page. The first two "
                'characters of a code are left("parent_code", 2).'
            ),
        )
        add_areas(
            self,
            self.AREAS,
            tr("Regions"),
            tr(
                "Optional: polygons with zone_code and zone_name of what the pages show. They give pages their names "
                "and frames, and a ground for zones without a polygon."
            ),
        )
        add_choice(
            self,
            self.THEME,
            tr("Theme"),
            THEMES,
            THEMES[0],
            tr("What the colours say.")
            + " "
            + " ".join(tr("{theme}: as in “Style zones”.").format(theme=theme) for theme in THEMES),
        )
        add_text(self, self.TITLE, tr("Title"), tr("Optional: such as the election; it stands on every page."))
        add_text(self, self.SOURCE, tr("Source"), tr("Optional: where the figures and boundaries are from."))
        add_text(self, self.DATE, tr("Date"), tr("Optional: the date that the pages bear. Today where none is given."))
        add_language(self)
        add_labels(self, "name")
        add_choice(self, self.PAGE, tr("Paper"), PAGES, PAGES[0], tr("a4: 297 × 210 mm. a3: 420 × 297 mm."))
        add_choice(
            self,
            self.ORIENTATION,
            tr("Orientation"),
            ORIENTATIONS,
            ORIENTATIONS[0],
            tr("landscape: wider than high. portrait: higher than wide."),
        )
        self.add(
            QgsProcessingParameterBoolean(self.OVERVIEW, tr("Page of all zones first"), True),
            tr("Begins with a page of all zones that lists the others."),
        )
        self.add(
            QgsProcessingParameterFile(
                self.TEMPLATE, tr("Layout template"), extension="qpt", optional=True, defaultValue=None
            ),
            tr("Optional: a template of your own, in place of the plugin's for the paper and orientation."),
            advanced=True,
        )
        add_rule_file(self)
        add_registry(self)
        self.add(
            QgsProcessingParameterFileDestination(self.OUTPUT, tr("Atlas"), tr("PDF files (*.pdf)")),
            tr("The PDF file."),
        )
        self.add_numbers({"PAGES": tr("Pages"), "ZONES": tr("Zones")})

    def _asked(self, parameters: dict, context: QgsProcessingContext) -> Asked:
        title, source, date = (
            str(self.parameterAsString(parameters, name, context)).strip()
            for name in (self.TITLE, self.SOURCE, self.DATE)
        )
        language = language_of(self, parameters, context)
        date = date or QDate.currentDate().toString("dd/MM/yyyy" if language in ("fr", "ar") else "yyyy-MM-dd")
        said = Words(language)("source", source=source) if source else ""
        page, orientation = (
            self.parameterAsEnumString(parameters, name, context) for name in (self.PAGE, self.ORIENTATION)
        )
        return Asked(
            self.parameterAsEnumString(parameters, self.THEME, context),
            title,
            f"{said} · {date}" if said else date,
            language,
            self.parameterAsEnumString(parameters, LABELS_OF, context),
            self.parameterAsBoolean(parameters, self.OVERVIEW, context),
            self.parameterAsFile(parameters, self.TEMPLATE, context) or str(shipped(page, orientation)),
        )

    def compute(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        from ..styling.atlas_pages import page_layout
        from ..styling.pdf import write_pdf
        from .atlas_maker import AtlasMaker

        asked = self._asked(parameters, context)
        document = read_template(asked.template)
        layer = layer_of(self, parameters, self.INPUT, context)
        areas: QgsVectorLayer | None = None
        if parameters.get(self.AREAS) not in (None, ""):
            areas = layer_of(self, parameters, self.AREAS, context)
        file = self.parameterAsString(parameters, RULE_FILE, context)
        # The layouts of a run belong to a project of its own, whose ellipsoid measures the scale bar.
        project = QgsProject()
        project.setEllipsoid("EPSG:7030")
        registry = registry_of(self, parameters, context, feedback)
        maker = AtlasMaker(layer, areas, asked, registry, load_rule_file(file) if file else None, project)
        # Not as an expression: QGIS would silently take the default in place of one that is wrong.
        maker.group(self.parameterAsString(parameters, self.PARENT, context))
        self.say(maker.notes, feedback)
        going = self.phase(feedback, 5, 100)

        def layouts() -> Iterator[Any]:
            from ..layers.writer import Cancelled

            for number, page in enumerate(maker.pages()):
                if not going(number / max(maker.count, 1)):
                    raise Cancelled
                yield page_layout(project, document, asked.template, page, arabic=asked.language == "ar")

        path = self.parameterAsFileOutput(parameters, self.OUTPUT, context)
        pages = write_pdf(path, layouts(), asked.title or maker.title)
        return {self.OUTPUT: path, "PAGES": pages, "ZONES": maker.zones}
