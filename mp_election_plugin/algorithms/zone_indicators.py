"""``zoneindicators``: the measures of every zone that need no party."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from ..core.measures import ZoneIndicators, zone_indicators
from ..core.reasons import REASONS
from .base import ElectionAlgorithm, in_words, tr


def reason_words(reasons: Any) -> Any:
    """Return reason codes as texts in the user's language; None stays None."""
    from ..core.errors import Message

    words = {code: in_words(Message(text)) for code, text in REASONS.items()}
    texts = np.empty(len(reasons), dtype=object)
    texts[:] = [None if code is None else words[code] for code in reasons]
    return texts


INDICATOR_KINDS = {
    "winner": "text",
    "winner_share": "real",
    "runner_up": "text",
    "winner_margin": "real",
    "winner_reason": "text",
    "tie": "integer",
    "turnout": "real",
    "turnout_reason": "text",
    "invalid_rate": "real",
    "invalid_rate_reason": "text",
    "lists": "integer",
    "enp": "real",
    "enp_reason": "text",
}


def indicator_columns(measured: ZoneIndicators, codes: tuple[str, ...]) -> dict[str, Any]:
    """Return the fields of `zoneindicators` by name."""
    known = measured.winner_reason != "no_result"
    # Where figures contradict each other or lists are only summed, it is not known whether lists are level.
    counted = ~np.isin(measured.winner_reason.astype(str), ("no_result", "more_than_base", "only_others"))
    by_index = np.array([*codes, None], dtype=object)
    return {
        "winner": by_index[measured.winner],
        "winner_share": measured.winner_share,
        "runner_up": by_index[measured.runner_up],
        "winner_margin": measured.winner_margin,
        "winner_reason": reason_words(measured.winner_reason),
        "tie": np.where(counted, measured.tie, np.nan),
        "turnout": measured.turnout,
        "turnout_reason": reason_words(measured.turnout_reason),
        "invalid_rate": measured.invalid_rate,
        "invalid_rate_reason": reason_words(measured.invalid_rate_reason),
        "lists": np.where(known, measured.lists, np.nan),
        "enp": measured.enp,
        "enp_reason": reason_words(measured.enp_reason),
    }


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
        return tr(
            "Measures every zone of an election layer, without reference to a party.\n\n"
            "Adds winner, winner_share, runner_up and winner_margin (share of the first list minus that of the "
            "second), tie "
            "(1 where lists are level in first place), turnout (ballots cast / registered), invalid_rate ((cast - "
            "valid) / "
            "cast), lists (number of lists) and enp (effective number of lists, 1 / sum of squared shares; Laakso and "
            "Taagepera 1979).\n\n"
            "Shares and rates are fractions of 1. A measure that lacks what it needs is NULL and the field ending "
            "in _reason "
            "says why. Valid votes that are not published are the sum of the published lists."
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
        self.add_measures(table, indicator_columns(measured, election.codes), INDICATOR_KINDS)
        output = self.write(parameters, self.OUTPUT, context, table, self.phase(feedback, 40, 100))
        return {
            self.OUTPUT: output,
            "ZONES": len(table),
            "ZONES_WITH_RESULT": int(election.has_result.sum()),
            "VALID_VOTES": int(np.nansum(election.valid[election.has_result])),
            "TIES": int(measured.tie.sum()),
        }
