"""``classifyzones``: the measures of one party and its zone classes."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..core.election import Election
from ..core.measures import PartyMeasures, party_measures
from ..core.parties import Registry, find_party, load_registry
from ..core.zoning import PRESETS, Classification, all_class_codes, classify, in_language, load_rule, reasons
from ..layers.places import user_language
from .base import ElectionAlgorithm, tr
from .read_parties import add_registry
from .styled_output import Theme, ThemePostProcessor, keep_style

DENOMINATORS = ("valid", "registered")

PARTY_KINDS = {
    "party": "text",
    "votes": "integer",
    "share": "real",
    "rank": "integer",
    "places": "integer",
    "margin": "real",
    "gap": "real",
    "lq": "real",
    "excess_votes": "real",
    "contribution": "real",
    "zone_class": "text",
    "zone_label": "text",
    "zone_reason": "text",
}


def party_columns(measures: PartyMeasures, result: Classification, language: str) -> dict[str, Any]:
    """Return the fields of `classifyzones` by name."""
    classes = result.rule.classes
    codes = np.array([each.code for each in classes], dtype=object)
    labels = np.array([in_language(each.label, language) for each in classes], dtype=object)
    sentences = np.empty(len(result.index), dtype=object)
    sentences[:] = reasons(result, language)
    return {
        "party": np.full(len(measures.votes), measures.party, dtype=object),
        "votes": measures.votes,
        "share": measures.share,
        "rank": measures.rank,
        "places": measures.places.astype(float),
        "margin": measures.margin,
        "gap": measures.gap,
        "lq": measures.lq,
        "excess_votes": measures.excess_votes,
        "contribution": measures.contribution,
        "zone_class": codes[result.index],
        "zone_label": labels[result.index],
        "zone_reason": sentences,
    }


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
    PARTY_REGISTRY = "PARTY_REGISTRY"

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
        return tr(
            "Measures one party in every zone and classifies the zones by a written rule: the first class whose "
            "conditions "
            "hold is the zone's.\n\n"
            "Adds party, votes, share, rank (1 + lists strictly ahead), places (k), margin (ahead of the best other "
            "list), gap "
            "(to list k + 1 when in a winning place, to list k when not), lq (location quotient: share / overall "
            "share), "
            "excess_votes (votes - valid votes x overall share), contribution (votes / the party's votes), "
            "zone_class, "
            "zone_label and zone_reason.\n\n"
            "Rule strength: tie: level with another list across place k; stronghold: rank at most k and high "
            "location quotient; "
            "holding: rank at most k; contested: at most the given points behind place k; foothold: further behind, "
            "high "
            "location quotient; average; weak. Rule quotient: by location quotient. Rule deviation: by standard "
            "deviations of "
            "the difference from the overall share. Always apart: zero (a published 0), no list, no data.\n\n"
            "Shares, margins and gaps are fractions of 1 in the fields; thresholds are ratios, points or standard "
            "deviations. "
            "Overall figures are sums over all zones of the layer, with or without geometry: those of the country "
            "where the layer holds all of it."
        )

    def initAlgorithm(self, config: Any = None) -> None:
        self.add_input(
            tr("Election layer"), tr("Layer or table with one feature a zone and one field votes_<CODE> a list.")
        )
        self.add(
            QgsProcessingParameterString(self.PARTY, tr("Party")),
            tr("Code of the list, as in its field votes_<CODE>, or its name in the party registry; for instance MP."),
        )
        rule = QgsProcessingParameterEnum(
            self.RULE, tr("Rule"), options=list(PRESETS), defaultValue=PRESETS[0], usesStaticStrings=True
        )
        self.add(
            rule,
            tr(
                "What a zone's class says. strength: whether the party holds a winning place there, is near one or "
                "far from it. quotient: how many times its overall share it has there. deviation: how many standard "
                "deviations its share there is from the overall one."
            ),
        )
        self.add(
            QgsProcessingParameterNumber(
                self.PLACES,
                tr("Winning places (0: the zone's seats)"),
                QgsProcessingParameterNumber.Type.Integer,
                0,
                False,
                0,
            ),
            tr("Number of lists that win a place in each zone. 0 takes the zone's seats where they are known, else 1."),
        )
        self.add(
            QgsProcessingParameterEnum(
                self.DENOMINATOR,
                tr("Shares of"),
                options=[tr("Valid votes"), tr("Registered electors")],
                defaultValue=0,
            ),
            tr("What shares are taken of. Registered electors need the field registered."),
        )
        language = user_language()
        for name in PRESETS:
            for threshold in load_rule(name).thresholds:
                units = {"ratio": tr("ratio"), "points": tr("points"), "sd": tr("standard deviations")}
                number = QgsProcessingParameterNumber(
                    threshold.name.upper(),
                    in_language(threshold.label, language),
                    QgsProcessingParameterNumber.Type.Double,
                    threshold.default,
                    False,
                    0,
                )
                help_text = tr("Threshold of the rule {rule}, in {unit}.").format(rule=name, unit=units[threshold.unit])
                self.add(number, help_text, advanced=True)
        add_registry(self)
        self.add_output(
            tr("Classified zones"),
            tr(
                "The same features with the measures and classes added, styled. Fields of your own that have such a "
                "name are kept as zone_... and named in the log."
            ),
        )
        words = {"PARTY_VOTES": tr("Votes of the party"), "PARTY_SHARE": tr("Share of the party (fraction of 1)")}
        words.update(
            {"ZONES_WITH_LIST": tr("Zones with a list"), "ZONES_IN_PLACE": tr("Zones in a winning place, ties apart")}
        )
        words.update({"ZONES_FIRST": tr("Zones in which the party is first alone")})
        words.update({f"ZONES_{code.upper()}": tr("Zones: {label}").format(label=code) for code in all_class_codes()})
        self.add_numbers(words)

    def _thresholds(self, parameters: dict, context: QgsProcessingContext, rule: Any) -> dict[str, float]:
        return {each.name: self.parameterAsDouble(parameters, each.name.upper(), context) for each in rule.thresholds}

    def compute(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        from ..core.election import election_of

        rule = load_rule(self.parameterAsEnumString(parameters, self.RULE, context))
        denominator = DENOMINATORS[self.parameterAsEnum(parameters, self.DENOMINATOR, context)]
        table = self.read(parameters, self.INPUT, context, self.phase(feedback, 0, 30))
        election = election_of(table.frame)
        self.say(election.notes, feedback)
        registry = load_registry(self.parameterAsString(parameters, self.PARTY_REGISTRY, context) or None)
        self.say(list(registry.notes), feedback)
        measures = party_measures(
            election,
            named_party(self.parameterAsString(parameters, self.PARTY, context), election, registry, feedback),
            places=self.parameterAsInt(parameters, self.PLACES, context),
            denominator=denominator,
        )
        result = classify(measures, rule, self._thresholds(parameters, context, rule))
        language = user_language()
        self.add_measures(table, party_columns(measures, result, language), PARTY_KINDS)
        output = self.write(parameters, self.OUTPUT, context, table, self.phase(feedback, 40, 100))
        self._styled = (output, Theme("class", registry, language))
        usual_name = self.parameterDefinition(self.OUTPUT).description()
        ThemePostProcessor.attach(output, context, self._styled[1], usual_name)
        return {self.OUTPUT: output, **self._numbers(measures, result, feedback)}

    def _numbers(self, measures: PartyMeasures, result: Classification, feedback: QgsProcessingFeedback) -> dict:
        counts = result.counts()
        for code, count in counts.items():
            feedback.pushInfo(f"{in_language(result.rule.zone_class(code).label, user_language())}: {count}")
        numbers: dict[str, Any] = {f"ZONES_{code.upper()}": 0 for code in all_class_codes()}
        numbers.update({f"ZONES_{code.upper()}": count for code, count in counts.items()})
        # Only where there is a share, as in the classes: a zone without one is no data.
        in_place = (measures.rank <= measures.places) & ~measures.level & (measures.share > 0)
        numbers.update(
            {
                "PARTY_VOTES": int(measures.total_votes),
                # Outputs travel as JSON, which knows no NaN.
                "PARTY_SHARE": None if np.isnan(measures.total_share) else float(measures.total_share),
                "ZONES_WITH_LIST": int(measures.has_list.sum()),
                "ZONES_IN_PLACE": int(in_place.sum()),
                "ZONES_FIRST": int(((measures.rank == 1) & (measures.margin > 0)).sum()),
            }
        )
        return numbers

    def postProcessAlgorithm(self, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        keep_style(*self._styled, context, feedback)
        return {}
