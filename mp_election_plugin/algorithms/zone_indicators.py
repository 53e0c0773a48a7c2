"""``zoneindicators``: the measures of every zone that need no party."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from ..core.measures import zone_indicators
from ..core.registry import earlier_fields, help_lines
from ..layers.measured import INDICATOR_KINDS, indicator_columns
from ..layers.places import user_language
from .base import ElectionAlgorithm, tr


class ZoneIndicatorsAlgorithm(ElectionAlgorithm):
    """Winner, margin, turnout, number of lists and more, for every zone."""

    ID = "zoneindicators"

    def displayName(self) -> str:
        return tr("Zone indicators")

    def group(self) -> str:
        return tr("Analyses")

    def groupId(self) -> str:
        return "analyses"

    def tags(self) -> list[str]:
        return tr("election,winner,margin,turnout,effective number of parties,élection,participation,انتخابات").split(
            ","
        )

    def shortDescription(self) -> str:
        return tr("Measures every zone: winner, margin, turnout, effective number of lists.")

    def shortHelpString(self) -> str:
        return (
            tr(
                "Measures every zone of an election layer, without reference to a party.\n\n"
                "Shares and rates are fractions of 1. A measure that lacks what it needs is NULL and the field ending "
                "in _reason says why. Valid votes that are not published are the sum of the published lists.\n\n"
                "Fields (v votes, V valid votes, C ballots cast, E registered electors, s = v / V, s1 the largest s):"
            )
            + f"\n{help_lines('zone', user_language())}"
        )

    def initAlgorithm(self, config: Any = None) -> None:
        self.add_input(
            tr("Election layer"),
            tr("Layer or table with one feature a zone and one field votes_<CODE> a list."),
        )
        self.add_output(
            tr("Zone indicators"),
            tr(
                "The same features with the indicators added. Fields of your own that have such a name are kept as "
                "zone_... and named in the log."
            ),
        )
        self.add_numbers(
            {
                "ZONES": tr("Zones"),
                "ZONES_WITH_RESULT": tr("Zones with a result"),
                "VALID_VOTES": tr("Valid votes of the zones with a result"),
                "TIES": tr("Zones with a tie for first place"),
            }
        )

    def compute(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        from ..core.election import election_of

        table = self.read(parameters, self.INPUT, context, self.phase(feedback, 0, 30))
        election = election_of(table.frame)
        self.say(election.notes, feedback)
        measured = zone_indicators(election)
        columns = indicator_columns(measured, election.codes)
        self.add_measures(table, columns, INDICATOR_KINDS, earlier_fields("zone"))
        output = self.write(parameters, self.OUTPUT, context, table, self.phase(feedback, 40, 100))
        return {
            self.OUTPUT: output,
            "ZONES": len(table),
            "ZONES_WITH_RESULT": int(election.has_result.sum()),
            "VALID_VOTES": int(np.nansum(election.valid[election.has_result])),
            "TIES": int(measured.tie.sum()),
        }
