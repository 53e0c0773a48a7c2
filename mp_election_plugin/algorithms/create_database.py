"""``createdatabase``: an electoral database, empty or with Morocco in it."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFileDestination,
)

from .base import tr
from .database_base import DatabaseAlgorithm

PACKS = ("empty", "morocco", "morocco_results")


class CreateDatabase(DatabaseAlgorithm):
    """A new electoral database."""

    ID = "createdatabase"
    PACK = "PACK"

    def displayName(self) -> str:
        return tr("Create electoral database")

    def tags(self) -> list[str]:
        return tr("election,database,geopackage,create,base de données,قاعدة بيانات").split(",")

    def shortDescription(self) -> str:
        return tr("Makes a database for elections, levels, zones, parties and results, empty or with Morocco in it.")

    def shortHelpString(self) -> str:
        return tr(
            "Makes a new GeoPackage with the tables of an electoral database: level, zone, party, election, result, "
            "turnout, seat, alias, import_log and unmatched. Any program that reads GeoPackage opens it.\n\n"
            "Then “Load zones” brings the zones of a level, “Load results” the results of an election, “Election layer "
            "from database” gives them back for analyses. A map of each election and level is in the file as a layer: "
            "set its filter to \"party\" = 'MP'.\n\n"
            "Several people share a database on a PostgreSQL server with PostGIS: give postgres:CONNECTION instead of "
            "a file, with the name of a connection of QGIS. The tables are in a schema of their own.\n\n"
            "A file or schema that exists already is never replaced."
        )

    def initAlgorithm(self, config: Any = None) -> None:
        self.add(
            QgsProcessingParameterFileDestination(
                self.DATABASE, tr("Electoral database"), tr("Electoral database") + " (*.gpkg)"
            ),
            tr(
                "The GeoPackage to make, which must not exist yet; or postgres:CONNECTION for a server that QGIS has a "
                "PostgreSQL connection to, with /SCHEMA where the schema is not to be mpelection."
            ),
        )
        self.add(
            QgsProcessingParameterEnum(
                self.PACK, tr("Content"), options=list(PACKS), defaultValue=PACKS[0], usesStaticStrings=True
            ),
            tr(
                "What is in it to begin with. empty: nothing. morocco: regions, provinces, constituencies and "
                "communes, "
                "the parties, and the ballots of the House of Representatives 2011, 2016 and 2021 without results. "
                "morocco_results: the same with their results and the seats won."
            ),
        )
        self.add_numbers(
            {"ELECTIONS": tr("Elections"), "LEVELS": tr("Levels"), "ZONES": tr("Zones"), "PARTIES": tr("Parties")}
        )

    def compute(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        from ..database import catalogue
        from ..database.opening import create_database, open_database
        from ..database.pack import put_morocco
        from .database_maps import style_maps

        path = self.parameterAsFileOutput(parameters, self.DATABASE, context)
        pack = self.parameterAsEnumString(parameters, self.PACK, context)

        def fill(database: Any) -> None:
            if pack != PACKS[0]:
                put_morocco(database, with_results=pack == PACKS[2], progress=self.phase(feedback, 10, 90))
                self.say(style_maps(database), feedback)

        create_database(path, fill)
        with open_database(path, read_only=True) as database:
            numbers = {
                "ELECTIONS": len(catalogue.elections(database)),
                "LEVELS": len(catalogue.levels(database)),
                "ZONES": int(database.value("count_zones")),
                "PARTIES": len(catalogue.registry_of(database).parties),
            }
        feedback.pushInfo(
            tr("{ELECTIONS} elections, {LEVELS} levels, {ZONES} zones, {PARTIES} parties").format(**numbers)
        )
        return {self.DATABASE: path, **numbers}
