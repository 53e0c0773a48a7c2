"""``stylezones``: a theme's native renderer and legend on a layer."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
    QgsVectorLayer,
)

from ..core.rule_files import load_rule_file
from ..layers.places import user_language
from ..styling.labels import LABELS
from ..styling.scales import Scale, values_of
from ..styling.theme_registry import THEME_ENTRIES, THEMES
from .base import tr
from .read_parties import add_registry, registry_of
from .styled_output import Theme, ThemePostProcessor, keep_style
from .theme_fields import ThemedAlgorithm, as_number
from .zone_rules import RULE_FILE, add_rule_file

BREAKS = ("fixed", "pooled")


def field_values(layer: QgsVectorLayer, field: str) -> Any:
    """Return the values of a field that a theme has steps of.

    Raises
    ------
    QgsProcessingException
        If the layer lacks it; names both.
    """
    if layer.fields().lookupField(field) < 0:
        raise QgsProcessingException(
            tr("“{layer}” has no field {field}: classify its zones first, then give both one legend.").format(
                layer=layer.name(), field=field
            )
        )
    return values_of(layer, field)


class StyleZones(ThemedAlgorithm):
    """A layer with the look of a theme, and the fields that the theme shows."""

    ID = "stylezones"
    THEME, PARTY, PARTY_REGISTRY = "THEME", "PARTY", "PARTY_REGISTRY"
    BREAKS, POOL_WITH, LABELS = "BREAKS", "POOL_WITH", "LABELS"

    def displayName(self) -> str:
        return tr("Style zones")

    def group(self) -> str:
        return tr("Maps")

    def groupId(self) -> str:
        return "maps"

    def tags(self) -> list[str]:
        return tr("election,map,legend,style,theme,carte,légende,خريطة").split(",")

    def shortDescription(self) -> str:
        return tr(
            "Gives zones a native renderer and legend: zone class, share, votes, place, margin, turnout and more."
        )

    def shortHelpString(self) -> str:
        return tr(
            "Copies an election layer and gives it a native renderer with its legend; the style is saved with the "
            "layer, so "
            "that any QGIS shows it.\n\n"
            "Theme class: zone classes of a party. Theme share: its share in steps of 5 points. Theme winner: the "
            "colour of the "
            "first list, darker with its margin. Theme swing: what a party gained or lost, in steps about 0; it needs "
            "the fields of “Compare elections”. Theme clusters: zones that are like their surroundings beyond chance; "
            "it needs those of “Clusters of zones”. The others are "
            "explained at the parameter. No list, zero, tie and no data have legend entries of their own; "
            "every entry "
            "has its number of zones.\n\n"
            "Fields that the theme needs and the layer lacks are computed as “Classify zones of a party” (the rule "
            "file given, else the rule strength with its default "
            "thresholds) and “Zone indicators” do; those of the same party are kept where the counts of the layer "
            "still give them."
        )

    def initAlgorithm(self, config: Any = None) -> None:
        self.add_input(tr("Election layer"), tr("Layer with one feature a zone, as given by the other algorithms."))
        self.add(
            QgsProcessingParameterEnum(
                self.THEME, tr("Theme"), options=list(THEMES), defaultValue=THEMES[0], usesStaticStrings=True
            ),
            tr(
                "What the colours say. class: the zone classes of a party. share: the party's share of the votes, in "
                "steps of 5 points. winner: the list that is first in each zone, and by how much. swing: what the "
                "party gained or lost since an earlier election, as “Compare elections” has measured it. clusters: the "
                "zones that “Clusters of zones” has told from chance. history: the classes of the party's zones over "
                "several elections, by “Compare elections”. votes: circles in proportion to the party's "
                "votes. rank: its place among the lists. margin: how far it is ahead of the best other list, or behind "
                "it. gap: the same from the last winning place. turnout: ballots cast of electors. strength_turnout: "
                "low, middle and high share with low, middle and high turnout. strength_margin: low, middle and high "
                "share with the gap to the last winning place. share_alpha: the share, in colours that are the paler "
                "the fewer electors a zone has. seats: a dot for every seat, in the colour of the list that won it. "
                "prospect: seats of the party that are safe, at risk, nearly won or out of reach. Both show what "
                "“Allocate seats” has computed."
            ),
        )
        self.add(
            QgsProcessingParameterString(self.PARTY, tr("Party"), "", False, True),
            tr("Code of the list. Optional where the layer holds the measures of a party, and for the theme winner."),
        )
        self.add(
            QgsProcessingParameterEnum(
                self.BREAKS, tr("Steps"), options=list(BREAKS), defaultValue=BREAKS[0], usesStaticStrings=True
            ),
            tr(
                "For the themes share, share_alpha and turnout. fixed: steps of 5 points of share, of 10 points of "
                "turnout. pooled: steps with about as many zones each, over this layer and those of the next parameter "
                "together."
            ),
            advanced=True,
        )
        vector = QgsProcessing.SourceType.TypeVector
        self.add(
            QgsProcessingParameterMultipleLayers(self.POOL_WITH, tr("One legend with"), vector, None, True),
            tr(
                "Optional: classified layers of other parties or elections. Run each layer with the others here, and "
                "all have the same steps. For the themes share, share_alpha, turnout, votes, strength_turnout and "
                "strength_margin; the steps of the others are always the same."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterEnum(
                self.LABELS, tr("Labels"), options=list(LABELS), defaultValue=LABELS[0], usesStaticStrings=True
            ),
            tr(
                "What is written on the zones, as large as they allow and never one over another. none: nothing. name: "
                "the name of the zone. share: the party's share. name_share: both."
            ),
        )
        add_rule_file(self)
        add_registry(self)
        self.add_output(tr("Styled zones"), tr("The same features with the fields that the theme shows, styled."))

    def compute(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        theme = self.parameterAsEnumString(parameters, self.THEME, context)
        party = self.parameterAsString(parameters, self.PARTY, context).strip()
        registry = registry_of(self, parameters, context, feedback)
        table = self.read(parameters, self.INPUT, context, self.phase(feedback, 0, 30))
        file = self.parameterAsString(parameters, RULE_FILE, context)
        rule = load_rule_file(file) if file else None
        self.complete(table, theme, party, registry, (rule, file), feedback)
        scale = self._scale(parameters, theme, table, context)
        labels = self.parameterAsEnumString(parameters, self.LABELS, context)
        output = self.write(parameters, self.OUTPUT, context, table, self.phase(feedback, 40, 100))
        self._styled = (output, Theme(theme, registry, user_language(), rule, scale, labels=labels))
        usual_name = self.parameterDefinition(self.OUTPUT).description()
        ThemePostProcessor.attach(output, context, self._styled[1], usual_name)
        return {self.OUTPUT: output}

    def _scale(self, parameters: dict, theme: str, table: Any, context: QgsProcessingContext) -> Scale | None:
        """Return where the steps of the theme begin, None for the usual ones of this layer alone."""
        entry = THEME_ENTRIES[theme]
        layers = self.parameterAsLayerList(parameters, self.POOL_WITH, context) or []
        pooled = self.parameterAsEnumString(parameters, self.BREAKS, context) == "pooled"
        if entry.scale is None or not (layers or pooled):
            return None
        own = {name: np.array([as_number(each) for each in table.frame[name]]) for name in entry.scaled}
        return entry.scale(
            [[own[name], *(field_values(each, name) for each in layers)] for name in entry.scaled], pooled
        )

    def postProcessAlgorithm(self, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        keep_style(*self._styled, context, feedback)
        return {}
