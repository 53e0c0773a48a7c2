"""``zonemap``: a layer as a map that can be printed, one image or one PDF page."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsFeatureRequest,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsVectorLayer,
)

from ..layers.compat import from_qgis
from ..styling.theme_registry import THEMES
from ..styling.words import Words
from .atlas_content import coverage
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

AS_IT_IS = "as_it_is"


class ZoneMap(PrintedAlgorithm):
    """A sheet with title, map, legend, scale bar and source."""

    ID = "zonemap"
    THEME, TITLE, SUBTITLE, LEGEND_TITLE, SOURCE = "THEME", "TITLE", "SUBTITLE", "LEGEND_TITLE", "SOURCE"
    BACKGROUND, BACKGROUND_LABEL, WIDTH = "BACKGROUND", "BACKGROUND_LABEL", "WIDTH"

    def displayName(self) -> str:
        return tr("Map of zones")

    def tags(self) -> list[str]:
        return tr("election,map,print,image,pdf,carte,imprimer,خريطة").split(",")

    def shortDescription(self) -> str:
        return tr("Draws a layer of zones as a sheet with title, map, legend, scale bar and source.")

    def shortHelpString(self) -> str:
        return tr(
            "Lays out a layer on an A4 sheet, upright or across as its extent asks, and writes it as an image or as "
            "PDF.\n\n"
            "A layer in degrees is drawn in an equal-area projection about its middle, since colours weigh by area. "
            "Under the title stands how many zones are not on the map and, where the layer has the measures of a "
            "party, how many of its votes are theirs. The layer itself stays as it is."
        )

    def initAlgorithm(self, config: Any = None) -> None:
        add_map_input(self, tr("Layer to draw, as it is styled: in the project, or with the style kept in its file."))
        add_choice(
            self,
            self.THEME,
            tr("Theme"),
            (AS_IT_IS, *THEMES),
            AS_IT_IS,
            tr("What the colours say. as_it_is: the style that the layer has. Any other: ")
            + " ".join(tr("{theme}: as in “Style zones”.").format(theme=theme) for theme in THEMES),
        )
        add_text(self, self.TITLE, tr("Title"), tr("Optional: the name of the theme or of the layer."))
        add_text(
            self,
            self.SUBTITLE,
            tr("Subtitle"),
            tr("Optional: such as the election. What is not on the map follows it."),
        )
        add_text(
            self,
            self.LEGEND_TITLE,
            tr("Title of the legend"),
            tr("Optional: the name of the theme where TITLE is another; none for the style that the layer has."),
        )
        add_text(self, self.SOURCE, tr("Source"), tr("Optional: where the figures and boundaries are from."))
        add_areas(
            self,
            self.BACKGROUND,
            tr("Ground"),
            tr(
                "Optional: polygons that cover the country, such as its regions. They are drawn below in one neutral "
                "colour, so that zones without a polygon do not look like the sea."
            ),
        )
        add_text(
            self,
            self.BACKGROUND_LABEL,
            tr("Legend entry of the ground"),
            tr("Optional: “Zone without a polygon”, with their number."),
        )
        add_language(self)
        add_labels(self, "none")
        whole = QgsProcessingParameterNumber.Type.Integer
        self.add(
            QgsProcessingParameterNumber(self.WIDTH, tr("Width in pixels"), whole, 1600, False, 200, 20000),
            tr("Width of an image; its height follows from the sheet. A PDF has none."),
            advanced=True,
        )
        add_registry(self)
        self.add(
            QgsProcessingParameterFileDestination(
                self.OUTPUT, tr("Map"), tr("Images (*.png *.jpg *.tif);;PDF files (*.pdf)")
            ),
            tr("The file; its ending says whether it is an image or PDF."),
        )
        self.add_numbers({"ZONES": tr("Zones"), "NOT_ON_MAP": tr("Zones that are not on the map")})

    def compute(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        from ..styling.background import background_layer
        from ..styling.labels import label_zones
        from ..styling.layouts import export_map
        from ..styling.themes import apply_theme, theme_title

        # A copy: the layer of the user keeps its style. It is the context's, so that a run that fails leaves none.
        layer = context.temporaryLayerStore().addMapLayer(layer_of(self, parameters, self.INPUT, context).clone())
        language = language_of(self, parameters, context)
        theme = self.parameterAsEnumString(parameters, self.THEME, context)
        registry = registry_of(self, parameters, context, feedback)
        title, legend_title = (self._text(parameters, name, context) for name in (self.TITLE, self.LEGEND_TITLE))
        if theme != AS_IT_IS:
            apply_theme(layer, theme, registry=registry, language=language)
            said = theme_title(layer, theme, registry=registry, language=language, named=True)
            # A title of the user's need not say what the colours do.
            title, legend_title = title or said, legend_title or (said if title else "")
        labels = self.parameterAsEnumString(parameters, LABELS_OF, context)
        if labels != "none":
            label_zones(layer, labels, language)
        words = Words(language)
        zones, unmapped, sentence = self._coverage(layer, words)
        subtitle = self._text(parameters, self.SUBTITLE, context)
        source = self._text(parameters, self.SOURCE, context)
        ground = None
        if parameters.get(self.BACKGROUND) not in (None, ""):
            label = self._text(parameters, self.BACKGROUND_LABEL, context)
            label = label or words.counted(words("not_mapped_ground"), unmapped)
            ground = background_layer(layer_of(self, parameters, self.BACKGROUND, context), label)
        path = self.parameterAsFileOutput(parameters, self.OUTPUT, context)
        export_map(
            layer,
            path,
            title=title or layer.name(),
            subtitle=f"{subtitle}. {sentence}" if subtitle else sentence,
            source=words("source", source=source) if source else "",
            width_px=self.parameterAsInt(parameters, self.WIDTH, context),
            legend_title=legend_title,
            background=ground,
        )
        return {self.OUTPUT: path, "ZONES": zones, "NOT_ON_MAP": unmapped}

    def _text(self, parameters: dict, name: str, context: QgsProcessingContext) -> str:
        return str(self.parameterAsString(parameters, name, context)).strip()

    def _coverage(self, layer: QgsVectorLayer, words: Words) -> tuple[int, int, str]:
        """Return the zones, those not on the map, and the sentence that says so."""
        at = layer.fields().lookupField("votes")
        request = QgsFeatureRequest().setSubsetOfAttributes([at] if at >= 0 else [])
        zones = unmapped = 0
        votes = lost = 0.0
        for feature in layer.getFeatures(request):
            own = from_qgis(feature.attribute(at)) if at >= 0 else None
            away = not feature.hasGeometry() or feature.geometry().isEmpty()
            zones, unmapped = zones + 1, unmapped + away
            votes += own or 0
            lost += (own or 0) if away else 0
        return zones, unmapped, coverage(words, zones, unmapped, votes, lost if at >= 0 else None)
