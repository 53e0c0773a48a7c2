"""``electionlayer``: results of the electoral database as an election layer, for analyses."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from ..core import fields
from ..core.errors import QT_TRANSLATE_NOOP, Message, some
from .base import tr
from .database_base import DatabaseAlgorithm


class ElectionLayer(DatabaseAlgorithm):
    """One feature a zone that counts, one field a list."""

    ID = "electionlayer"

    def displayName(self) -> str:
        return tr("Election layer from database")

    def tags(self) -> list[str]:
        return tr("election,database,layer,export,couche,élection,طبقة").split(",")

    def shortDescription(self) -> str:
        return tr("Gives the results of an election on a level as an election layer, which all analyses take.")

    def shortHelpString(self) -> str:
        return tr(
            "Gives the results of an election on a level as an election layer: one feature a zone, with zone_code, "
            "zone_name, the parent, registered, voters, valid, invalid, seats and one field votes_<CODE> a list. NULL "
            "is "
            "no list or not published, 0 a published zero.\n\n"
            "Zones without a map come without geometry, zones without a result with NULL in all counts. Of a zone and "
            "its "
            "parts on the same level, such as a city and its arrondissements, only the side that counts is in the "
            "layer, "
            "so that no vote is counted twice."
        )

    def initAlgorithm(self, config: Any = None) -> None:
        self.add_database()
        self.add_election()
        self.add_level()
        self.add_output(tr("Election layer"), tr("One feature a zone, one field votes_<CODE> a list."))
        self.add_numbers(
            {
                "ZONES": tr("Zones"),
                "ZONES_WITHOUT_RESULT": tr("Zones without result"),
                "ZONES_LEFT_OUT": tr("Zones left out, since their parts or their whole count"),
                "LISTS": tr("Lists"),
                "VOTES": tr("Votes of all lists"),
            }
        )

    def compute(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        from ..database.results import read_figures

        election, level = (self.word(parameters, name, context) for name in (self.ELECTION, self.LEVEL))
        with self.database(parameters, context, read_only=True) as database:
            figures, counted = read_figures(database, election, level, geometry=True)
        feedback.setProgress(50)
        out = [figures.zones[row].code for row in np.flatnonzero(~counted)]
        if out:
            text = QT_TRANSLATE_NOOP(
                "core", "{count} zones are left out, since their parts, or the whole they are parts of, count: {zones}"
            )
            self._notes.append(Message(text, {"count": len(out), "zones": some(out)}))
        table = election_table(figures, counted)
        lists = [name for name in table.frame if fields.party_of(name)]
        votes = int(np.nansum(table.frame[lists].to_numpy(dtype=np.float64)))
        output = self.write(parameters, self.OUTPUT, context, table, self.phase(feedback, 50, 100))
        numbers = {
            "ZONES": len(table),
            "ZONES_WITHOUT_RESULT": int((~figures.published[counted]).sum()),
            "ZONES_LEFT_OUT": len(out),
            "LISTS": len(lists),
            "VOTES": votes,
        }
        feedback.pushInfo(tr("{ZONES} zones, {LISTS} lists, {VOTES} votes").format(**numbers))
        return {**self.handed_on(parameters, context), self.OUTPUT: output, **numbers}


def election_table(figures: Any, counted: Any) -> Any:
    """Return the zones that count as the table of an election layer."""
    from qgis.core import QgsCoordinateReferenceSystem, QgsWkbTypes

    from ..core.frames import frame_of
    from ..layers.columns import in_order
    from ..layers.compat import make_field
    from ..layers.table import ZoneTable

    rows = np.flatnonzero(counted).tolist()
    zones = [figures.zones[row] for row in rows]
    texts = {
        fields.ZONE_CODE: [zone.code for zone in zones],
        fields.ZONE_NAME: [zone.name for zone in zones],
        fields.ZONE_NAME_AR: [zone.name_ar for zone in zones],
        fields.PARENT_CODE: [zone.parent_code for zone in zones],
        fields.PARENT_NAME: [zone.parent_name for zone in zones],
    }
    columns: dict[str, Any] = {name: np.array(values, dtype=object) for name, values in texts.items()}
    columns.update({name: figures.frame[name].to_numpy()[rows] for name in figures.frame})
    columns["population"] = np.array(
        [np.nan if zone.population is None else zone.population for zone in zones], dtype=np.float64
    )
    frame = in_order(frame_of(columns, len(rows)))
    types = {name: make_field(name, "text" if name in texts else "integer") for name in frame}
    crs = QgsCoordinateReferenceSystem("EPSG:4326")
    return ZoneTable(frame, types, [zone.geometry for zone in zones], crs, QgsWkbTypes.Type.MultiPolygon)
