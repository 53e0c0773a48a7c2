"""``rankzones``: the zones of a party in order of priority, with the reason in words."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..core import fields
from ..core.fields import found_name
from ..core.measures import party_measures
from ..core.ranking import DIRECTIONS, criteria, listed_order, priority_reasons, rank_zones
from ..core.registry import help_lines, kinds
from ..core.rule_fields import votes_to_seat
from ..core.zoning import in_language
from ..layers.places import user_language
from .base import ElectionAlgorithm, tr
from .classify_zones import named_party
from .read_parties import add_places, add_registry, registry_of

KINDS = kinds("ranking")
# What the criterion next_seat reads; it is no field of the ranking, since it stands in the layer.
SEAT_FIELDS = ("seat_party", "seat_missing", "seat_cushion")


class RankZones(ElectionAlgorithm):
    """A priority list: where a party has most to defend, or most to gain."""

    ID = "rankzones"
    PARTY, CRITERION, DIRECTION, WEIGHTS, TOP = "PARTY", "CRITERION", "DIRECTION", "WEIGHTS", "TOP"
    PLACES, PARTY_REGISTRY, LIST = "PLACES", "PARTY_REGISTRY", "LIST"

    def displayName(self) -> str:
        return tr("Rank zones of a party")

    def group(self) -> str:
        return tr("Analyses")

    def groupId(self) -> str:
        return "analyses"

    def tags(self) -> list[str]:
        return tr("election,party,priority,campaign,ranking,priorité,classement,campagne,أولوية,ترتيب").split(",")

    def shortDescription(self) -> str:
        return tr("Puts a party's zones in order of priority by one criterion or several, and says why in words.")

    def shortHelpString(self) -> str:
        return (
            tr(
                "Ranks the zones of a party by one criterion, or by several with weights.\n\n"
                "Criteria: excess_votes (votes - valid votes x overall share); next_place (votes to the list in the "
                "next place); last_place (votes missing to the last winning place, or ahead of the first list without "
                "one; the places are the zone's seats where known: no electoral law is applied); turnout_reserve "
                "(registered x (1 - turnout) x share: a ceiling, as if all who did not vote did, and as the others; "
                "NULL where the registered are not published); contribution (votes / the party's votes).\n\n"
                "A zone that lacks what decides has no rank, never the last, and priority_reason says why. Zones that "
                "are level share a rank, and the next rank is that many further on; in LIST they stand in the order of "
                "their codes.\n\n"
                "Fields (v votes, V valid votes, C ballots cast, E registered electors, s = v / V, S the overall "
                "share):"
            )
            + f"\n{help_lines('ranking', user_language())}"
        )

    def initAlgorithm(self, config: Any = None) -> None:
        self.add_input(
            tr("Election layer"), tr("Layer or table with one feature a zone and one field votes_<CODE> a list.")
        )
        self.add(
            QgsProcessingParameterString(self.PARTY, tr("Party")),
            tr("Code of the list, as in its field votes_<CODE>, or its name in the party registry; for instance MP."),
        )
        names = list(criteria())
        self.add(
            QgsProcessingParameterEnum(
                self.CRITERION, tr("Criterion"), options=names, defaultValue=names[0], usesStaticStrings=True
            ),
            tr(
                "What decides. excess_votes: votes above what the overall share would give. next_place: votes between "
                "the party and the list beside it. last_place: votes between the party and the border of the winning "
                "places. turnout_reserve: the party's share of those who did not vote. contribution: the zone's part "
                "of all the party's votes."
            )
            + " "
            + tr(
                "next_seat: votes missing for the next seat under the electoral law, or whose loss costs one; it "
                "needs the output of “Allocate seats” for the party as its input."
            ),
        )
        self.add(
            QgsProcessingParameterEnum(
                self.DIRECTION,
                tr("Which come first"),
                options=list(DIRECTIONS),
                defaultValue=DIRECTIONS[0],
                usesStaticStrings=True,
            ),
            tr(
                "defend: the zones with most excess votes, or with the smallest lead over the list behind. gain: those "
                "with fewest excess votes, or the smallest distance to the list ahead, winning places held left out. "
                "Turnout reserve and contribution: the greatest first in both."
            ),
        )
        self.add(
            QgsProcessingParameterString(self.WEIGHTS, tr("Weights of several criteria"), "", False, True),
            tr(
                "For instance excess_votes=2, turnout_reserve=1: decides in place of the criterion. A zone that lacks "
                "one of them is not ranked. Optional."
            ),
        )
        self.add(
            QgsProcessingParameterNumber(
                self.TOP, tr("First zones only (0: all)"), QgsProcessingParameterNumber.Type.Integer, 0, False, 0
            ),
            tr("Keeps the zones with a rank up to this, those level with the last included. 0 keeps all zones."),
        )
        add_places(self)
        add_registry(self)
        self.add_output(tr("Ranked zones"), tr("The same features in their order, with the fields of the ranking."))
        self.add_output(
            tr("Priority list"),
            tr(
                "The same as a table without geometry, the first zone first, those of one rank by their codes, for a "
                "CSV or a spreadsheet."
            ),
            name=self.LIST,
            optional=True,
        )
        self.add_numbers(
            {
                "ZONES_RANKED": tr("Zones ranked"),
                "ZONES_UNRANKED": tr("Zones that lack what decides"),
                "ZONES_LEVEL": tr("Zones that share their rank"),
                "PARTY_VOTES": tr("Votes of the party"),
                "TURNOUT_RESERVE": tr("Turnout reserve of all zones where it is known (ceiling)"),
            }
        )

    def _weights(self, parameters: dict, context: QgsProcessingContext) -> dict[str, float]:
        """Return the weights by criterion; of the one criterion 1 where none are given."""
        text = self.parameterAsString(parameters, self.WEIGHTS, context).strip(" \t\n,;")
        if not text:
            return {self.parameterAsEnumString(parameters, self.CRITERION, context): 1.0}
        found: dict[str, float] = {}
        for part in filter(None, (each.strip() for each in text.replace(";", ",").split(","))):
            name, _, number = (each.strip() for each in part.partition("="))
            try:
                weight = float(number)
            except ValueError:
                weight = 0.0
            if name in found or not 0 < weight < float("inf"):
                raise QgsProcessingException(
                    tr(
                        "WEIGHTS: “{part}” is not understood. Give each criterion once, with a weight above 0, such as "
                        "excess_votes=2, turnout_reserve=1."
                    ).format(part=part)
                )
            found[name] = weight
        return found

    def compute(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        from ..core.election import election_of
        from ..layers.columns import rows_of, texts

        weights = self._weights(parameters, context)
        direction = self.parameterAsEnumString(parameters, self.DIRECTION, context)
        table = self.read(parameters, self.INPUT, context, self.phase(feedback, 0, 30))
        election = election_of(table.frame)
        self.say(election.notes, feedback)
        registry = registry_of(self, parameters, context, feedback)
        party = named_party(self.parameterAsString(parameters, self.PARTY, context), election, registry, feedback)
        measures = party_measures(election, party, places=self.parameterAsInt(parameters, self.PLACES, context))
        to_seat = None
        if "next_seat" in weights:
            names = {name: found_name(name, list(table.frame.columns)) for name in SEAT_FIELDS}
            seats = {name: table.frame[own].tolist() for name, own in names.items() if own in table.frame}
            to_seat = votes_to_seat(seats, election, party, direction)
        found = rank_zones(election, measures, weights=weights, direction=direction, to_seat=to_seat)
        language = user_language()
        known = [in_language(criteria()[name].label, language) for name in weights]
        feedback.pushInfo(tr("Ranked by: {criteria}").format(criteria=", ".join(known)))
        columns = {
            "priority_party": np.full(len(table), measures.party, dtype=object),
            "priority_rank": found.rank,
            "priority_score": found.score,
            "priority_reason": priority_reasons(found, measures, language),
            **{f"priority_{name}": found.values[name] for name in found.values if f"priority_{name}" in KINDS},
        }
        self.add_measures(table, columns, KINDS)
        top = self.parameterAsInt(parameters, self.TOP, context)
        if top:
            table = rows_of(table, np.flatnonzero(found.rank <= top))
            feedback.pushInfo(tr("Only the first zones are kept: totals and shares of the output are theirs alone."))
        results = {self.OUTPUT: self.write(parameters, self.OUTPUT, context, table, self.phase(feedback, 40, 95))}
        if self.asked(parameters, self.LIST, context):
            unknown: list[str | None] = [None] * len(table)
            told = [
                texts(table, name) if name in table.frame else unknown for name in (fields.ZONE_CODE, fields.ZONE_NAME)
            ]
            order = listed_order(table.frame["priority_rank"].to_numpy(), *told)
            listed = rows_of(table, order, spatial=False)
            results[self.LIST] = self.write(parameters, self.LIST, context, listed, self.to_the_end(feedback))
        return {**results, **self._numbers(measures, found)}

    def _numbers(self, measures: Any, found: Any) -> dict[str, Any]:
        ranked = found.rank[~np.isnan(found.rank)]
        reserve = found.values["turnout_reserve"]
        _, counts = np.unique(ranked, return_counts=True)
        return {
            "ZONES_RANKED": len(ranked),
            "ZONES_UNRANKED": len(found.rank) - len(ranked),
            "ZONES_LEVEL": int(counts[counts > 1].sum()),
            "PARTY_VOTES": int(measures.total_votes),
            # Where no zone publishes what it takes there is none, which is not a reserve of 0.
            "TURNOUT_RESERVE": None if np.isnan(reserve).all() else float(np.nansum(reserve)),
        }
