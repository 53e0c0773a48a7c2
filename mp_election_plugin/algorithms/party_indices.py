"""``partyindices``: one row a party over all zones of an election, and the indices of the election."""

from __future__ import annotations

import json
from typing import Any

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
)

from ..core import fields
from ..core.errors import QT_TRANSLATE_NOOP, ElectionError
from ..core.indices import Index, check_seats, election_indices
from ..core.parties import Registry
from ..core.party_indices import PartyIndices, party_indices
from ..core.registry import help_lines
from ..core.seats_won import SeatsWon, seats_of_table, seats_of_zones
from ..layers.places import user_language
from .base import ElectionAlgorithm, tr
from .indices_words import ELECTION_KINDS, INDICES, PARTY_INDEX_KINDS, election_records, index_words
from .read_parties import add_places, add_registry, registry_of


class PartyIndicesAlgorithm(ElectionAlgorithm):
    """What a party is over the whole country, and what the election was."""

    ID = "partyindices"
    PLACES, SEATS, PARTY_REGISTRY = "PLACES", "SEATS", "PARTY_REGISTRY"
    ELECTION, REPORT_JSON = "ELECTION", "REPORT_JSON"

    def displayName(self) -> str:
        return tr("Party indices")

    def group(self) -> str:
        return tr("Analyses")

    def groupId(self) -> str:
        return "analyses"

    def tags(self) -> list[str]:
        return tr(
            "election,nationalisation,Gini,Gallagher,disproportionality,effective number of parties,seats,"
            "disproportionnalité,مؤشرات"
        ).split(",")

    def shortDescription(self) -> str:
        return tr("One row a party: votes, zones, nationalisation, seats; and the indices of the election.")

    def shortHelpString(self) -> str:
        told = tr(
            "Sums every party over the zones of an election layer, and measures the election as a whole.\n\n"
            "Of the election: effective number of lists by votes and by seats (Laakso and Taagepera 1979; Golosov "
            "2010), Gallagher's least squares index (1991), Loosemore and Hanby's index (1971), votes for lists that "
            "won no seat, nationalisation of the party system (the parties' scores weighted by their shares), "
            "turnout. All shares and indices are fractions of 1.\n\n"
            "Seats come from fields seats_<CODE> of the layer, or from a table. An index of votes is NULL, with its "
            "reason, where lists are summed in votes_OTHERS or do not add up to the valid votes. A field seats_<CODE> "
            "that is NULL beside others is none won where the list has no votes or the others fill all seats of the "
            "zone; else it is not known, and what rests on it is NULL.\n\n"
            "Fields of the parties (v votes, V valid votes, s = v / V):"
        )
        return f"{told}\n{help_lines('indices', user_language())}"

    def initAlgorithm(self, config: Any = None) -> None:
        self.add_input(
            tr("Election layer"), tr("Layer or table with one feature a zone and one field votes_<CODE> a list.")
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                self.SEATS, tr("Seats won"), [QgsProcessing.SourceType.TypeVector], None, True
            ),
            tr(
                "Table with the columns party and seats and, where seats are known by zone, zone_code; of one election "
                "and ballot. Optional: the fields seats_<CODE> of the layer, where it has them."
            ),
        )
        add_places(self)
        add_registry(self)
        self.add_output(tr("Party indices"), tr("One row a party, the one with most votes first."))
        self.add_output(
            tr("Indices of the election"),
            tr("One row an index: value, unit, formula, source, and why it is NULL."),
            name=self.ELECTION,
            optional=True,
        )
        self.add(
            QgsProcessingParameterFileDestination(
                self.REPORT_JSON, tr("Indices as data"), tr("JSON files (*.json)"), None, True, False
            ),
            tr("The indices of the election and of the parties in one file. Optional."),
        )
        self.add_numbers(
            {
                "ZONES": tr("Zones"),
                "LISTS": tr("Lists"),
                "VALID_VOTES": tr("Valid votes of the zones with a result"),
                "SEATS_WON": tr("Seats won"),
                **{name.upper(): label() for name, (label, *_) in INDICES.items()},
            }
        )

    def compute(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        from ..core.election import election_of
        from ..core.swings import totals
        from ..layers.columns import table_of
        from ..layers.descriptions import describe

        table = self.read(parameters, self.INPUT, context, self.phase(feedback, 0, 30))
        election = election_of(table.frame)
        self.say(election.notes, feedback)
        seats = self._seats(parameters, context, feedback, table, election)
        parties = party_indices(election, seats, self.parameterAsInt(parameters, self.PLACES, context))
        indices = election_indices(election, parties, seats)
        registry = registry_of(self, parameters, context, feedback)
        rows = self._rows(parties, table, registry)
        listed = table_of(rows, PARTY_INDEX_KINDS)
        describe(listed.types, PARTY_INDEX_KINDS, user_language(), "indices")
        output = self.write(parameters, self.OUTPUT, context, listed, self.phase(feedback, 60, 95))
        results = {self.OUTPUT: output}
        figures = election_records(indices)
        if self.asked(parameters, self.ELECTION, context):
            side = table_of(figures, ELECTION_KINDS)
            results[self.ELECTION] = self.write(parameters, self.ELECTION, context, side, self.to_the_end(feedback))
        if self.asked(parameters, self.REPORT_JSON, context):
            path = self.parameterAsFileOutput(parameters, self.REPORT_JSON, context)
            results[self.REPORT_JSON] = self._report(path, figures, rows)
        for each in figures:
            value = each["reason"] if each["value"] is None else f"{each['value']:g}"
            feedback.pushInfo(f"{each['label']}: {value}")
        return {
            **results,
            "ZONES": len(table),
            "LISTS": len(parties),
            "VALID_VOTES": int(totals(election).valid),
            "SEATS_WON": None if seats is None or np.isnan(seats.total) else int(seats.total),
            **{name.upper(): _number(found) for name, found in indices.items()},
        }

    def _seats(
        self,
        parameters: dict,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        table: Any,
        election: Any,
    ) -> SeatsWon | None:
        """Return the seats won: of the table that is given, else of the zones' fields; None where there are none."""
        from ..core.seats_won import seat_fields
        from ..layers.columns import texts
        from ..layers.table import as_counts

        if parameters.get(self.SEATS) is None:
            for column in seat_fields(list(table.frame.columns)).values():
                as_counts(table, column)
            found = seats_of_zones(table.frame, election)
        else:
            given = self.read(parameters, self.SEATS, context, self.phase(feedback, 30, 40))
            names = list(given.frame.columns)
            party, number, zone = (fields.found_name(each, names) for each in ("party", "seats", "zone_code"))
            if not {party, number} <= set(names):
                raise QgsProcessingException(
                    tr("SEATS: the table needs the columns party and seats. Columns: {fields}").format(
                        fields=", ".join(names)
                    )
                )
            as_counts(given, number)
            if given.frame[number].dtype.kind != "f":
                raise QgsProcessingException(tr("SEATS: the column “{field}” holds text.").format(field=number))
            zones = texts(given, zone) if zone in names else None
            codes = texts(table, fields.ZONE_CODE) if fields.ZONE_CODE in table.frame else [None] * len(table)
            found = seats_of_table(texts(given, party), given.frame[number].to_numpy(), zones, election, codes)
        if found is not None:
            self.say(check_seats(election, found), feedback)
        return found

    def _rows(self, parties: list[PartyIndices], table: Any, registry: Registry) -> list[dict[str, Any]]:
        """Return one record a party, with its name and that of its best zone."""
        from ..layers.columns import texts

        language = user_language()

        def of_zone(row: int, name: str) -> str | None:
            return texts(table, name)[row] if row >= 0 and name in table.frame else None

        return [
            {
                **vars(each),
                "party_name": registry.get(each.party).name(language),
                "best_zone_code": of_zone(each.best, fields.ZONE_CODE),
                "best_zone_name": of_zone(each.best, fields.ZONE_NAME),
                "seat_votes": each.votes_per_seat,
                "nationalisation_reason": index_words(each.nationalisation_reason),
                "seats_reason": index_words(each.seats_reason),
            }
            for each in parties
        ]

    def _report(self, path: str, figures: list[dict[str, Any]], rows: list[dict[str, Any]]) -> str:
        """Write all figures as JSON, in which what is not known is null."""
        parties = [{name: _plain(row[name]) for name in PARTY_INDEX_KINDS} for row in rows]
        data = {"format": "mpelection-indices/1", "election": figures, "parties": parties}
        try:
            with open(path, "w", encoding="utf-8") as file:
                json.dump(data, file, ensure_ascii=False, indent=1, allow_nan=False)
        except OSError as error:
            raise ElectionError(
                QT_TRANSLATE_NOOP("core", "{file} cannot be written: {error}"), file=path, error=error
            ) from error
        return path


def _number(found: Index) -> float | None:
    """Return a figure as an output, which travels as JSON and knows no NaN."""
    return None if np.isnan(found.value) else float(found.value)


def _plain(value: Any) -> Any:
    """Return a value that JSON can hold."""
    return None if isinstance(value, float) and np.isnan(value) else value
