"""``databasemap``: a map of one party, election and level that is a query of the electoral database."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsExpression,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingOutputVectorLayer,
    QgsVectorLayer,
)

from ..core.parties import find_party
from ..core.zoning import load_rule
from ..layers.compat import extent_of
from ..layers.places import shown_source, user_language
from .base import tr
from .database_base import DatabaseAlgorithm
from .database_maps import style_maps


class DatabaseMap(DatabaseAlgorithm):
    """A layer that reads the database each time it is drawn; its filter says which party."""

    ID = "databasemap"
    PARTY, SOURCE = "PARTY", "SOURCE"

    def displayName(self) -> str:
        return tr("Map from database")

    def tags(self) -> list[str]:
        return tr("election,database,map,party,layer,carte,parti,خريطة,حزب").split(",")

    def shortDescription(self) -> str:
        return tr("Opens the map of a party in an election: a layer that is a query of the electoral database.")

    def shortHelpString(self) -> str:
        return tr(
            "Opens the map of one party, one election and one level, in the colour of the party: votes, share, rank, "
            "margin, gap and zone class of every zone. The layer reads the database itself, nothing is copied: a later "
            "load shows at the next drawing.\n\n"
            "Another party is another filter of the layer, such as \"party\" = 'PI', and nothing else. Projects with "
            "the layer open in a QGIS without this plugin too. For analyses take “Election layer from database”."
        )

    def flags(self) -> Any:
        # A layer is made and styled, which is quick, and is the main thread's business.
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def initAlgorithm(self, config: Any = None) -> None:
        self.add_database()
        self.add_election()
        self.add_level()
        text = tr("Code or name of a party or list of that election, such as MP.")
        self.add_choice(self.PARTY, tr("Party"), "party", text)
        self.addOutput(QgsProcessingOutputVectorLayer(self.OUTPUT, tr("Map")))
        self.addOutput(QgsProcessingOutputString(self.SOURCE, tr("Source of the layer, with its filter")))

    def compute(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        from ..database import catalogue
        from ..database.results import RULE
        from ..styling.map_style import class_style, give_style

        election, level, wanted = (
            self.word(parameters, name, context) for name in (self.ELECTION, self.LEVEL, self.PARTY)
        )
        with self.database(parameters, context, read_only=True) as database:
            database.check_layers()
            whole = self._is_whole(database, election, level)
        if not whole:
            self._put_map(parameters, context, election, level)
            feedback.pushInfo(tr("The map was not in the database any more and has been made anew."))
        with self.database(parameters, context, read_only=True) as database:
            entry = catalogue.election_level(database, election, level)
            registry = catalogue.registry_of(database)
            codes = [code for code, _ in catalogue.parties_of(database, election, level)]
            party = find_party(wanted, codes, registry)
            if party is None:
                raise QgsProcessingException(
                    tr("“{party}” is no list of {election} on level {level}. Lists: {lists}").format(
                        party=wanted, election=election, level=level, lists=", ".join(sorted(codes))
                    )
                )
            zones = int(database.value("count_zones_of", (level, entry.vintage)))
            source, provider = database.layer_source(str(entry.map_view))
        title = f"{election}, {level}: {party}"
        layer = QgsVectorLayer(source, title, provider)
        if not layer.isValid() or not layer.setSubsetString(
            QgsExpression.createFieldEqualityExpression("party", party)
        ):
            raise QgsProcessingException(
                tr(
                    "QGIS cannot open the map {source}. Rename files and folders that have % or | in their name."
                ).format(source=shown_source(source, provider))
            )
        qml, _ = class_style(load_rule(RULE), registry.get(party).colour, zones, user_language())
        give_style(layer, qml)
        extent_of(layer)
        feedback.pushInfo(tr("Map of {count} zones: {title}").format(count=zones, title=title))
        context.temporaryLayerStore().addMapLayer(layer)
        if context.project() is not None:
            details = QgsProcessingContext.LayerDetails(title, context.project(), self.OUTPUT)
            context.addLayerToLoadOnCompletion(layer.id(), details)
        return {
            **self.handed_on(parameters, context),
            self.OUTPUT: layer.id(),
            self.SOURCE: shown_source(layer.source(), provider),
        }

    def _is_whole(self, database: Any, election: str, level: str) -> bool:
        """Return whether the map of results is there."""
        from ..database import catalogue

        view = catalogue.readable_results(database, election, level).map_view
        return view is not None and bool(database.has_map(view))

    def _put_map(self, parameters: dict, context: QgsProcessingContext, election: str, level: str) -> None:
        """Make a map anew that somebody has removed from the database."""
        from ..database import catalogue
        from ..database.maps import put_map

        with self.database(parameters, context) as database, database.transaction([f"election {election}"]):
            entries = {each.id: each for each in catalogue.elections(database)}
            put_map(database, entries[election], catalogue.level_of(database, level))
            style_maps(database)
