"""``removeresults``: results that were loaded by mistake out of the electoral database, whole or not at all."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from .base import tr
from .database_base import DatabaseAlgorithm


class RemoveResults(DatabaseAlgorithm):
    """One election on one level taken out."""

    ID = "removeresults"

    def displayName(self) -> str:
        return tr("Remove results from database")

    def tags(self) -> list[str]:
        return tr("election,database,results,remove,delete,supprimer,résultats,حذف").split(",")

    def shortDescription(self) -> str:
        return tr("Takes the results of an election on a level, loaded by mistake, out of the electoral database.")

    def shortHelpString(self) -> str:
        return tr(
            "Takes the results of one election on one level out of the database in one transaction: votes, counts, "
            "measures, seats, the map with its style, and zones without geometry that only these results needed.\n\n"
            "The log of imports keeps the loads and says that the results were removed. The election, the parties, the "
            "boundaries and the decisions of matching stay, so the results can be loaded again. Results of the "
            "election on other levels stay too; the log names those that are sums of what was removed.\n\n"
            "A correction needs no removal: “Load results” replaces what is there."
        )

    def initAlgorithm(self, config: Any = None) -> None:
        self.add_database()
        self.add_election()
        self.add_level()
        self.add_numbers(
            {
                "LISTS": tr("Lists removed"),
                "VOTES": tr("Votes removed"),
                "ZONES_REMOVED": tr("Zones without geometry removed"),
            }
        )

    def compute(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        from ..database.removal import remove
        from ..database.rolling import stale_sums

        election, level = (self.word(parameters, name, context) for name in (self.ELECTION, self.LEVEL))
        alone, beside = [f"election {election}"], [f"level {level}"]
        with self.database(parameters, context) as database, database.transaction(alone, beside):
            removed = remove(database, election, level, self.ID)
            self.say(stale_sums(database, election, level), feedback)
        feedback.pushInfo(
            tr("{election} on level {level}: {votes} votes of {lists} lists removed").format(
                election=election, level=level, votes=removed.votes, lists=removed.lists
            )
        )
        return {
            **self.handed_on(parameters, context),
            "LISTS": removed.lists,
            "VOTES": removed.votes,
            "ZONES_REMOVED": removed.zones,
        }
