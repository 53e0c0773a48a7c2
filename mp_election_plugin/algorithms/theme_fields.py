"""The fields that a theme shows: kept where they still hold, measured anew where they do not or are not there."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
from qgis.core import QgsProcessingException, QgsProcessingFeedback

from ..core import fields
from ..core.election import Election
from ..core.measures import party_measures, places_of, zone_indicators
from ..core.parties import find_party
from ..core.registry import OF_LAYERS, earlier_fields, kinds
from ..core.zoning import Rule, classify, load_rule
from ..layers.measured import forget_neighbours, in_order, indicator_columns, measure_columns, rule_columns
from ..layers.places import user_language
from ..styling.seat_themes import SEATS_NEEDED
from ..styling.theme_registry import THEME_ENTRIES
from .base import ElectionAlgorithm, tr
from .comparison_columns import COMPARISON_KINDS
from .stale import stale_clusters
from .zone_rules import holding_of, told_by_fields

# What tells whether measures are those of the counts beside them.
MEASURED = ("votes", "share", "rank", "places", "margin", "gap", "lq", "excess_votes", "contribution")


def as_number(value: Any) -> float:
    """Return a value of a field as a number, also one that a CSV has as text; NaN where it is none."""
    try:
        return float(value)
    except (TypeError, ValueError):
        return float("nan")


class ThemedAlgorithm(ElectionAlgorithm):
    """An algorithm that gives a layer a theme, with the fields that the theme shows."""

    def complete(
        self,
        table: Any,
        theme: str,
        party: str,
        registry: Any,
        given: tuple[Rule | None, str],
        feedback: QgsProcessingFeedback,
    ) -> None:
        """Add the fields that the theme shows, where they are not there for this party and the rule file given."""
        from ..layers.columns import as_measures

        for group in OF_LAYERS:
            for names in (earlier_fields(group), tuple(kinds(group))):
                as_measures(table, {name: kind for name, kind in kinds(group).items() if name in names})
        writers = THEME_ENTRIES[theme].needs
        if "zoneclusters" in writers:
            self._check_clusters(table, party, registry, feedback)
        if "compareelections" in writers:
            self._check_swing(table, theme, party, registry, feedback)
        if "allocateseats" in writers:
            self._check_seats(table, theme, party, registry)
        if "zoneindicators" in writers:
            self._measure_zones(table, feedback)
        if "classifyzones" in writers:
            self._measure_party(table, party, registry, given, feedback)

    def _check_seats(self, table: Any, theme: str, party: str, registry: Any) -> None:
        """Refuse a layer without seats: they need a law, which is not here; and the prospects of another party."""
        if not set(SEATS_NEEDED) <= set(table.frame.columns):
            raise QgsProcessingException(
                tr(
                    "The theme {theme} shows what “Allocate seats” has computed, and the layer does not have it."
                ).format(theme=theme)
            )
        present = {each for each in table.frame["seat_party"] if each is not None}
        asked = (find_party(party, sorted(present), registry) or party) if party else ""
        if theme == "prospect" and asked and present and present != {asked}:
            raise QgsProcessingException(
                tr(
                    "The prospects in the layer are those of {present}, not of {party}: allocate the seats again."
                ).format(present=", ".join(sorted(present)), party=party)
            )

    def _check_clusters(self, table: Any, party: str, registry: Any, feedback: QgsProcessingFeedback) -> None:
        """Refuse a layer without the clusters of the party asked for: they are found by another algorithm."""
        from ..core.election import election_of

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

    def _measure_zones(self, table: Any, feedback: QgsProcessingFeedback) -> None:
        """Measure what needs no party, where the votes are there: what stands in the layer may be of other votes."""
        from ..core.election import election_of

        if not fields.party_codes(list(table.frame.columns)):
            return
        election = election_of(table.frame)
        self.say(election.notes, feedback)
        columns = indicator_columns(zone_indicators(election), election.codes)
        self.add_measures(table, columns, kinds("zone"), earlier_fields("zone"))

    def _measure_party(
        self,
        table: Any,
        party: str,
        registry: Any,
        given: tuple[Rule | None, str],
        feedback: QgsProcessingFeedback,
    ) -> None:
        """Measure and classify for a party, unless the layer has that already, of the counts it has now."""
        from ..core.election import election_of

        codes = fields.party_codes(list(table.frame.columns))
        party = find_party(party, codes, registry) or party
        measured = {"party", "votes", "share", "zone_class"} <= set(table.frame.columns)
        present = {each for each in table.frame["party"] if each is not None} if measured else set()
        party = party or (next(iter(present)) if len(present) == 1 else "")
        if measured and present == {party} and party not in codes:
            return
        if not party:
            raise QgsProcessingException(
                tr("The layer holds no measures of a party. Give the parameter PARTY the code of a list, such as MP.")
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
        columns = in_order({**columns, **rule_columns(result, user_language())})
        forget_neighbours(table)
        self.say(election.notes, feedback)
        self.add_measures(table, columns, kinds("party"), earlier_fields("party"))

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
