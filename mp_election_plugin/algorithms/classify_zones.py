"""``classifyzones``: the measures of one party and its zone classes."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterString,
)

from ..core.class_totals import KINDS, class_totals
from ..core.election import Election
from ..core.measures import PartyMeasures, party_measures
from ..core.parties import Registry, find_party
from ..core.registry import earlier_fields, help_lines
from ..core.relative import neighbour_deviation
from ..core.rule_files import save_rule
from ..core.rule_order import never_reached
from ..core.zoning import Classification, all_class_codes, classify
from ..layers.measured import (
    NEIGHBOUR_KINDS,
    PARTY_KINDS,
    forget_neighbours,
    in_order,
    measure_columns,
    reason_words,
    rule_columns,
    totals_of,
)
from ..layers.places import user_language
from ..styling.counting import tally_of
from .base import ElectionAlgorithm, tr
from .neighbour_options import add_neighbour_options, surroundings
from .read_parties import add_places, add_registry, registry_of
from .styled_output import Theme, ThemePostProcessor, keep_style
from .zone_rules import SAVE_RULE, add_rule, add_rule_details, holding_of, rule_of, told_by_fields

DENOMINATORS = ("valid", "registered")


def named_party(text: str, election: Election, registry: Registry, feedback: QgsProcessingFeedback) -> str:
    """Return the list of an election that the user means, and say which where another word was given for it."""
    text = text.strip()
    code = find_party(text, list(election.codes), registry)
    if code is not None and code != text:
        feedback.pushInfo(tr("“{text}” is the list {code}.").format(text=text, code=code))
    return code or text


class ClassifyZones(ElectionAlgorithm):
    """Where are a party's zones: measures, class, and the sentence that explains it."""

    ID = "classifyzones"
    PARTY, RULE, PLACES, DENOMINATOR = "PARTY", "RULE", "PLACES", "DENOMINATOR"
    PARTY_REGISTRY, CLASS_TABLE, NEIGHBOUR_DEVIATION = "PARTY_REGISTRY", "CLASS_TABLE", "NEIGHBOUR_DEVIATION"

    def displayName(self) -> str:
        return tr("Classify zones of a party")

    def group(self) -> str:
        return tr("Analyses")

    def groupId(self) -> str:
        return "analyses"

    def tags(self) -> list[str]:
        return tr("election,party,stronghold,share,rank,location quotient,bastion,parti,حزب,معقل").split(",")

    def shortDescription(self) -> str:
        return tr("Measures a party in every zone and gives each zone a class by a written rule, with the reason.")

    def shortHelpString(self) -> str:
        return (
            tr(
                "Measures one party in every zone and classifies the zones by a written rule: the first class whose "
                "conditions "
                "hold is the zone's.\n\n"
                "Rule strength: tie: level with another list across place k; stronghold: rank at most k and high "
                "location quotient; holding: rank at most k; contested: at most the given points behind place k; "
                "foothold: further behind, high location quotient; average; weak. Rule quotient: by location quotient. "
                "Rule deviation: by standard deviations of the difference from the overall share. Rules margin_aec and "
                "margin_points: by the margin over the best other list. Rule seat: by the prospects that “Allocate "
                "seats” has written. Rule history: by the typology that “Compare elections” has written. Both are "
                "refused on a layer without these fields. Rule custom: your own classes. Always apart: "
                "zero (a published 0), no list, no data.\n\n"
                "Shares, margins and gaps are fractions of 1 in the fields; thresholds are ratios, points or standard "
                "deviations. "
                "Overall figures are sums over all zones of the layer, with or without geometry: those of the country "
                "where the layer holds all of it.\n\n"
                "Fields (v votes, V valid votes, E registered electors, B the base chosen, s = v / B, S the overall "
                "share):"
            )
            + f"\n{help_lines('party', user_language())}\n{help_lines('neighbours', user_language())}\n"
            + tr("A field ending in _reason says why a measure is missing.")
        )

    def initAlgorithm(self, config: Any = None) -> None:
        self.add_input(
            tr("Election layer"), tr("Layer or table with one feature a zone and one field votes_<CODE> a list.")
        )
        self.add(
            QgsProcessingParameterString(self.PARTY, tr("Party")),
            tr("Code of the list, as in its field votes_<CODE>, or its name in the party registry; for instance MP."),
        )
        add_rule(self)
        add_places(self)
        self.add(
            QgsProcessingParameterEnum(
                self.DENOMINATOR,
                tr("Shares of"),
                options=[tr("Valid votes"), tr("Registered electors")],
                defaultValue=0,
            ),
            tr("What shares are taken of. Registered electors need the field registered."),
        )
        add_rule_details(self)
        self.add(
            QgsProcessingParameterBoolean(self.NEIGHBOUR_DEVIATION, tr("Deviation from the neighbours"), False),
            tr(
                "Adds deviation_neighbours: the share minus that over the neighbouring zones together, summed from "
                "their votes. The parameters on neighbours below are used for it only."
            ),
            advanced=True,
        )
        add_neighbour_options(self, advanced=True)
        add_registry(self)
        self.add_output(
            tr("Classified zones"),
            tr(
                "The same features with the measures and classes added, styled. Fields of your own that have such a "
                "name are kept as zone_... and named in the log."
            ),
        )
        self.add_output(
            tr("Zones by class"),
            tr(
                "Table with a row a class: zones, votes of the party, valid votes, registered electors (empty "
                "unless every zone has them, and how many have not) and share."
            ),
            name=self.CLASS_TABLE,
            optional=True,
        )
        words = {"PARTY_VOTES": tr("Votes of the party"), "PARTY_SHARE": tr("Share of the party (fraction of 1)")}
        words.update(
            {"ZONES_WITH_LIST": tr("Zones with a list"), "ZONES_IN_PLACE": tr("Zones in a winning place, ties apart")}
        )
        words.update({"ZONES_FIRST": tr("Zones in which the party is first alone")})
        words.update({f"ZONES_{code.upper()}": tr("Zones: {label}").format(label=code) for code in all_class_codes()})
        self.add_numbers(words)

    def compute(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        from ..core.election import election_of
        from ..layers.columns import table_of
        from ..layers.geometry import bounding_boxes

        rule, thresholds, source = rule_of(self, parameters, context, feedback)
        denominator = DENOMINATORS[self.parameterAsEnum(parameters, self.DENOMINATOR, context)]
        table = self.read(parameters, self.INPUT, context, self.phase(feedback, 0, 30))
        election = election_of(table.frame)
        self.say(election.notes, feedback)
        registry = registry_of(self, parameters, context, feedback)
        measures = party_measures(
            election,
            named_party(self.parameterAsString(parameters, self.PARTY, context), election, registry, feedback),
            places=self.parameterAsInt(parameters, self.PLACES, context),
            denominator=denominator,
        )
        language = user_language()
        columns = measure_columns(election, measures)
        forget_neighbours(table)
        if self.parameterAsBool(parameters, self.NEIGHBOUR_DEVIATION, context):
            columns.update(self._around(parameters, context, feedback, table, measures))
        holding = holding_of(rule, source, table, columns, self.phase(feedback, 35, 40))
        further, notes = told_by_fields(rule, table, election, measures.party)
        self.say(notes, feedback)
        result = classify(measures, rule, thresholds, holding, further)
        self.say(never_reached(rule, result.thresholds, language), feedback)
        beside = {name: columns.pop(name) for name in NEIGHBOUR_KINDS if name in columns}
        columns = in_order({**columns, **rule_columns(result, language)})
        self.add_measures(table, columns, PARTY_KINDS, earlier_fields("party"))
        if beside:
            self.add_measures(table, beside, NEIGHBOUR_KINDS)
        found = self._numbers(measures, result)
        rows = class_totals(election, measures, result, language)
        self._say_classes(rows, feedback)
        found[self.OUTPUT] = self.write(parameters, self.OUTPUT, context, table, self.phase(feedback, 40, 95))
        if self.asked(parameters, self.CLASS_TABLE, context):
            totals = table_of(rows, KINDS)
            found[self.CLASS_TABLE] = self.write(
                parameters, self.CLASS_TABLE, context, totals, self.to_the_end(feedback)
            )
        if self.asked(parameters, SAVE_RULE, context):
            found[SAVE_RULE] = self.parameterAsFileOutput(parameters, SAVE_RULE, context)
            save_rule(rule, found[SAVE_RULE], result.thresholds)
        # Counted here, where they are known: to read them from the output takes as long as to write it.
        drawn = ~np.isnan(bounding_boxes(table.geometry or [])[:, 0])
        zones = tally_of(columns["zone_class"].tolist(), drawn.tolist())
        self._styled = (found[self.OUTPUT], Theme("class", registry, language, rule, zones=zones))
        usual_name = self.parameterDefinition(self.OUTPUT).description()
        ThemePostProcessor.attach(found[self.OUTPUT], context, self._styled[1], usual_name)
        return found

    def _around(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback, table: Any,
        measures: PartyMeasures,
    ) -> dict[str, Any]:  # fmt: skip
        """Return the fields on the neighbours of the zones, by name."""
        around = surroundings(self, parameters, context, table, self.phase(feedback, 30, 35))
        self.say(around.notes, feedback)
        found = neighbour_deviation(measures, around.neighbours, around.not_mapped)
        return {
            "deviation_neighbours": found.deviation_neighbours,
            "deviation_neighbours_reason": reason_words(found.deviation_neighbours_reason),
        }

    def _say_classes(self, rows: list[dict[str, Any]], feedback: QgsProcessingFeedback) -> None:
        """Write zones, votes and electors by class to the log."""
        words = tr("{label}: {zones} zones, {votes} votes, {registered} registered electors")
        for row in rows:
            shown = {name: "–" if value is None else value for name, value in row.items()}
            feedback.pushInfo(words.format(**shown))

    def _numbers(self, measures: PartyMeasures, result: Classification) -> dict:
        numbers: dict[str, Any] = {f"ZONES_{code.upper()}": 0 for code in all_class_codes()}
        numbers.update({f"ZONES_{code.upper()}": count for code, count in result.counts().items()})
        numbers.update(
            {
                **totals_of(measures),
                "ZONES_FIRST": int(((measures.rank == 1) & (measures.margin > 0)).sum()),
            }
        )
        return numbers

    def postProcessAlgorithm(self, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        keep_style(*self._styled, context, feedback)
        return {}
