"""``aggregatedatabase``: results of a level summed to the level of its parents, in the database."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from ..layers.user_colours import users_registry
from .base import tr
from .database_base import DatabaseAlgorithm
from .database_maps import style_maps


class AggregateDatabase(DatabaseAlgorithm):
    """Sums of the parents, stored as results of their level."""

    ID = "aggregatedatabase"
    PARENT_LEVEL = "PARENT_LEVEL"

    def displayName(self) -> str:
        return tr("Aggregate in database")

    def tags(self) -> list[str]:
        return tr("election,database,aggregate,sum,roll up,agrégation,تجميع").split(",")

    def shortDescription(self) -> str:
        return tr("Sums the results of a level to its parents and stores them as results of the upper level.")

    def shortHelpString(self) -> str:
        return tr(
            "Sums the results of an election on a level to the zones of an upper level, which their zones name as "
            "their "
            "parents, and stores them there in one transaction. Votes are conserved to the unit: a zone with results "
            "and without parent is an error that names it.\n\n"
            "Of a zone and its parts on the same level, such as a city and its arrondissements, only the side that "
            "counts "
            "is summed. Registered electors, ballots cast and invalid ballots are NULL unless every part has them. "
            "Seats "
            "are not carried.\n\n"
            "Results that were published for the upper level are never replaced by a sum; sums are, by newer ones."
        )

    def initAlgorithm(self, config: Any = None) -> None:
        self.add_database()
        self.add_election()
        self.add_level()
        text = tr("Code of the level of the parents, such as province.")
        self.add_choice(self.PARENT_LEVEL, tr("Level to sum to"), "level", text)
        self.add_vintage()
        self.add_numbers(
            {
                "ZONES_IN": tr("Zones summed"),
                "ZONES": tr("Zones with a sum"),
                "VOTES_IN": tr("Votes in"),
                "VOTES_OUT": tr("Votes of the sums"),
                "IMPORT": tr("Number of the import in the log"),
                "CHANGED": tr("1 where the database was changed, 0 where it had the same sums already"),
            }
        )

    def compute(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        from ..database import catalogue
        from ..database.records import Provenance
        from ..database.results import store
        from ..database.rolling import SUMMED, check_free, rolled_up, stale_sums

        election, level, upper = (
            self.word(parameters, name, context) for name in (self.ELECTION, self.LEVEL, self.PARENT_LEVEL)
        )
        wanted = self.parameterAsString(parameters, self.VINTAGE, context).strip()
        alone, beside = [f"election {election}"], [f"level {level}", f"level {upper}"]
        with self.database(parameters, context) as database, database.transaction(alone, beside):
            catalogue.election_level(database, election, level)
            target = catalogue.level_of(database, upper)
            vintage = catalogue.vintage_of(database, upper, wanted, election)
            check_free(database, election, upper, self.ID)
            entry = next(each for each in catalogue.elections(database) if each.id == election)
            figures, ledger, notes = rolled_up(database, election, level, upper, vintage)
            self.say(notes, feedback)
            provenance = Provenance(f"{election} / {level}", None, self.ID, {SUMMED: level}, ledger)
            number, changed = store(
                database,
                entry,
                target,
                vintage,
                figures,
                provenance,
                users_registry(),
                self.phase(feedback, 40, 95),
            )
            self.say(style_maps(database), feedback)
            if changed:
                self.say(stale_sums(database, election, upper), feedback)
        feedback.pushInfo(
            tr("Votes: {votes_in} in = {votes_joined} in the sums of {zones} zones").format(
                **vars(ledger), zones=int(figures.published.sum())
            )
        )
        return {
            **self.handed_on(parameters, context),
            "ZONES_IN": ledger.rows_in,
            "ZONES": int(figures.published.sum()),
            "VOTES_IN": ledger.votes_in,
            "VOTES_OUT": ledger.votes_joined,
            "IMPORT": number,
            "CHANGED": int(changed),
        }
