"""``stylezones``: a theme's native renderer and legend on a layer."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
from qgis.core import (
    QgsFeatureRequest,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
    QgsVectorLayer,
)

from ..core import fields
from ..core.breaks import common_steps, pooled_breaks
from ..core.election import Election
from ..core.measures import party_measures, places_of, zone_indicators
from ..core.parties import find_party
from ..core.registry import OF_LAYERS, earlier_fields, kinds
from ..core.rule_files import load_rule_file
from ..core.zoning import Rule, classify, load_rule
from ..layers.compat import from_qgis
from ..layers.places import user_language
from ..styling.counting import SHARE_BREAKS, number
from .base import ElectionAlgorithm, tr
from .classify_zones import forget_neighbours, in_order, measure_columns, rule_columns
from .comparison_columns import COMPARISON_KINDS
from .read_parties import add_registry, registry_of
from .stale import stale_clusters
from .styled_output import Theme, ThemePostProcessor, keep_style
from .zone_indicators import indicator_columns
from .zone_rules import RULE_FILE, add_rule_file, holding_of, told_by_fields

# The order is frozen: models may hold the number of a theme.
THEMES = ("class", "share", "winner", "swing", "clusters", "history")
BREAKS = ("fixed", "pooled")
# As many steps as are told apart at a glance, half as many again as quartiles would have.
POOLED_STEPS = 6
# What tells whether measures are those of the counts beside them.
MEASURED = ("votes", "share", "rank", "places", "margin", "gap", "lq", "excess_votes", "contribution")


def as_number(value: Any) -> float:
    """Return a value of a field as a number, also one that a CSV has as text; NaN where it is none."""
    try:
        return float(value)
    except (TypeError, ValueError):
        return float("nan")


def shares_of(layer: QgsVectorLayer) -> Any:
    """Return the shares of a classified layer.

    Raises
    ------
    QgsProcessingException
        If it has none; names it.
    """
    at = layer.fields().lookupField("share")
    if at < 0:
        raise QgsProcessingException(
            tr("“{layer}” has no field share: classify its zones first, then give both one legend.").format(
                layer=layer.name()
            )
        )
    request = QgsFeatureRequest().setSubsetOfAttributes([at]).setFlags(QgsFeatureRequest.Flag.NoGeometry)
    values = (number(from_qgis(feature.attribute(at))) for feature in layer.getFeatures(request))
    return np.array([np.nan if value is None else value for value in values], dtype=np.float64)


class StyleZones(ElectionAlgorithm):
    """A layer with the look of a theme, and the fields that the theme shows."""

    ID = "stylezones"
    THEME, PARTY, PARTY_REGISTRY = "THEME", "PARTY", "PARTY_REGISTRY"
    BREAKS, POOL_WITH = "BREAKS", "POOL_WITH"

    def displayName(self) -> str:
        return tr("Style zones")

    def group(self) -> str:
        return tr("Maps")

    def groupId(self) -> str:
        return "maps"

    def tags(self) -> list[str]:
        return tr("election,map,legend,style,theme,carte,légende,خريطة").split(",")

    def shortDescription(self) -> str:
        return tr("Gives zones a native renderer and legend: zone class, share, winner, swing, clusters or history.")

    def shortHelpString(self) -> str:
        return tr(
            "Copies an election layer and gives it a native renderer with its legend; the style is saved with the "
            "layer, so "
            "that any QGIS shows it.\n\n"
            "Theme class: zone classes of a party. Theme share: its share in steps of 5 points. Theme winner: the "
            "colour of the "
            "first list, darker with its margin. Theme swing: what a party gained or lost, in steps about 0; it needs "
            "the fields of “Compare elections”. Theme clusters: zones that are like their surroundings beyond chance; "
            "it needs those of “Clusters of zones”. Theme history: where the party is strong and steady over several "
            "elections; it needs the fields of “Compare elections”. No list, zero, tie and no data have legend entries "
            "of their own; every entry has its number of zones.\n\n"
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
                "several elections, by “Compare elections”."
            ),
        )
        self.add(
            QgsProcessingParameterString(self.PARTY, tr("Party"), "", False, True),
            tr("Code of the list. Optional where the layer holds the measures of a party, and for the theme winner."),
        )
        self.add(
            QgsProcessingParameterEnum(
                self.BREAKS, tr("Steps of share"), options=list(BREAKS), defaultValue=BREAKS[0], usesStaticStrings=True
            ),
            tr(
                "For the theme share. fixed: steps of 5 points. pooled: steps with about as many zones each, over this "
                "layer and those of the next parameter together."
            ),
            advanced=True,
        )
        vector = QgsProcessing.SourceType.TypeVector
        self.add(
            QgsProcessingParameterMultipleLayers(self.POOL_WITH, tr("One legend with"), vector, None, True),
            tr(
                "Optional, for the theme share: classified layers of other parties or elections. Run each layer with "
                "the others here, and all have the same steps."
            ),
            advanced=True,
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
        self._complete(table, theme, party, registry, (rule, file), feedback)
        breaks = self._breaks(parameters, table, context) if theme == "share" else None
        output = self.write(parameters, self.OUTPUT, context, table, self.phase(feedback, 40, 100))
        self._styled = (output, Theme(theme, registry, user_language(), rule, breaks))
        usual_name = self.parameterDefinition(self.OUTPUT).description()
        ThemePostProcessor.attach(output, context, self._styled[1], usual_name)
        return {self.OUTPUT: output}

    def _breaks(self, parameters: dict, table: Any, context: QgsProcessingContext) -> tuple[float, ...] | None:
        """Return where the steps of share begin, None for the usual ones of this layer alone."""
        layers = self.parameterAsLayerList(parameters, self.POOL_WITH, context) or []
        pooled = self.parameterAsEnumString(parameters, self.BREAKS, context) == "pooled"
        if not layers and not pooled:
            return None
        shares = [table.frame["share"].to_numpy(dtype=np.float64), *(shares_of(each) for each in layers)]
        return pooled_breaks(shares, POOLED_STEPS) if pooled else common_steps(shares, SHARE_BREAKS)

    def _complete(
        self,
        table: Any,
        theme: str,
        party: str,
        registry: Any,
        given: tuple[Rule | None, str],
        feedback: QgsProcessingFeedback,
    ) -> None:
        """Add the fields that the theme shows, where they are not there for this party and the rule file given."""
        from ..core.election import election_of
        from ..layers.columns import as_measures

        for group in OF_LAYERS:
            for names in (earlier_fields(group), tuple(kinds(group))):
                as_measures(table, {name: kind for name, kind in kinds(group).items() if name in names})
        if theme == "clusters":
            if "cluster_class" not in table.frame:
                raise QgsProcessingException(
                    tr("The theme clusters shows what “Clusters of zones” has found, and the layer does not have it.")
                )
            present = {each for each in table.frame.get("cluster_of", []) if each}
            asked = (find_party(party, sorted(present), registry) or party) if party else ""
            if asked and present and present != {asked}:
                raise QgsProcessingException(
                    tr("The clusters in the layer are those of {present}, not of {party}: find them again.").format(
                        present=", ".join(sorted(present)), party=party
                    )
                )
            if present & set(fields.party_codes(list(table.frame.columns))):
                self.say(stale_clusters(table, election_of(table.frame)), feedback)
            return
        if theme in ("swing", "history"):
            self._check_swing(table, theme, party, registry, feedback)
            return
        if theme == "winner":
            if not fields.party_codes(list(table.frame.columns)):
                return
            # Measured again where the votes are there: what stands in the layer may be of other votes.
            election = election_of(table.frame)
            columns, group = indicator_columns(zone_indicators(election), election.codes), "zone"
        else:
            codes = fields.party_codes(list(table.frame.columns))
            party = find_party(party, codes, registry) or party
            measured = {"party", "votes", "share", "zone_class"} <= set(table.frame.columns)
            present = {each for each in table.frame["party"] if each is not None} if measured else set()
            party = party or (next(iter(present)) if len(present) == 1 else "")
            if measured and present == {party} and party not in codes:
                return
            if not party:
                raise QgsProcessingException(
                    tr(
                        "The layer holds no measures of a party. Give the parameter PARTY the code of a list, such "
                        "as MP."
                    )
                )
            election = election_of(table.frame)
            rule = given[0] or load_rule("strength")
            if measured and present == {party}:
                holds = self._still_hold(table, election, party)
                if holds and (given[0] is None or {*table.frame["zone_class"]} <= {*rule.legend, None}):
                    return
                if not holds:
                    feedback.pushWarning(
                        tr(
                            "The measures of {party} in the layer are not those of its counts: the zones are measured "
                            "and classified again, by the rule {rule} and its usual thresholds."
                        ).format(party=party, rule=rule.name)
                    )
            measures = party_measures(election, party)
            columns = measure_columns(election, measures)
            holding = holding_of(rule, given[1], table, columns, self.phase(feedback, 30, 40))
            further, notes = told_by_fields(rule, table, election, party)
            self.say(notes, feedback)
            result = classify(measures, rule, holding=holding, further=further)
            columns, group = in_order({**columns, **rule_columns(result, user_language())}), "party"
            forget_neighbours(table)
        self.say(election.notes, feedback)
        self.add_measures(table, columns, kinds(group), earlier_fields(group))

    def _check_swing(self, table: Any, theme: str, party: str, registry: Any, feedback: QgsProcessingFeedback) -> None:
        """Refuse a layer without a comparison of the party asked for: it needs another election, which is not here."""
        if not set(COMPARISON_KINDS) <= set(table.frame.columns):
            raise QgsProcessingException(
                tr(
                    "The theme {theme} shows what “Compare elections” has measured, and the layer does not have it."
                ).format(theme=theme)
            )
        present = {each for each in table.frame["swing_party"] if each is not None}
        asked = (find_party(party, sorted(present), registry) or party) if party else ""
        if asked and present != {asked}:
            raise QgsProcessingException(
                tr("The comparison in the layer is of {present}, not of {party}: compare the elections again.").format(
                    present=", ".join(sorted(present)), party=party
                )
            )
        own = fields.vote_field(next(iter(present), ""))
        now = np.array([as_number(each) for each in table.frame["now_votes"]])
        if own in table.frame and not np.array_equal(now, table.frame[own].to_numpy(np.float64), equal_nan=True):
            feedback.pushWarning(
                tr("The votes in the layer are others than those compared: what is shown is that of before.")
            )

    def _still_hold(self, table: Any, election: Election, party: str) -> bool:
        """Return whether the measures in a layer are those of its counts, be it of either base and of its places."""
        from ..layers.table import as_counts

        as_counts(table, "votes")
        if not set(earlier_fields("party")) <= set(table.frame.columns):
            return False
        found = {name: np.array([as_number(each) for each in table.frame[name]]) for name in MEASURED}
        seats = found["places"]
        # Places are the seats of each zone, or one number for all that was given to the run.
        if not (np.array_equal(seats, places_of(election)) or (seats[0] > 0 and (seats == seats[0]).all())):
            return False
        asked = replace(election, seats=seats)
        bases = ["valid"] if np.isnan(election.registered).all() else ["valid", "registered"]
        for base in bases:
            measures = party_measures(asked, party, denominator=base)
            if all(np.allclose(found[name], getattr(measures, name), 1e-9, 1e-9, True) for name in MEASURED):
                return True
        return False

    def postProcessAlgorithm(self, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        keep_style(*self._styled, context, feedback)
        return {}
