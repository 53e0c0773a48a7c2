"""``zonecontiguity``: the neighbours of zones, as a table and as lines to look at and to edit."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsWkbTypes

from ..core import fields
from ..core.frames import frame_of
from .base import ElectionAlgorithm, tr
from .neighbour_options import add_neighbour_options, surroundings


class ZoneContiguity(ElectionAlgorithm):
    """Who is beside whom, one line a pair of neighbours."""

    ID = "zonecontiguity"

    def displayName(self) -> str:
        return tr("Neighbours of zones")

    def group(self) -> str:
        return tr("Spatial statistics")

    def groupId(self) -> str:
        return "spatialstatistics"

    def tags(self) -> list[str]:
        return tr("election,neighbours,contiguity,queen,rook,weights,voisinage,contiguïté,جوار").split(",")

    def shortDescription(self) -> str:
        return tr("Draws a line between the centres of neighbouring zones; the table of the lines can be edited.")

    def shortHelpString(self) -> str:
        return tr(
            "Finds which zones are neighbours and draws a line between their centres.\n\n"
            "The lines have zone_code and neighbour_code, zone_name and neighbour_name, weight, mutual (1: both are a "
            "neighbour of the other) and metres, the distance of the centres (NULL where a centre is not known). "
            "Delete a "
            "line, or add one, for instance over a strait, and give the layer to “Clusters of zones” as table of "
            "neighbours."
            "\n\n"
            "Queen neighbours share a border or a corner, rook neighbours a border. Zones without a neighbour are "
            "named in "
            "the log."
        )

    def initAlgorithm(self, config: Any = None) -> None:
        self.add_input(tr("Zones"), tr("Layer with one polygon a zone, such as an election layer."), spatial=True)
        add_neighbour_options(self)
        self.add_output(tr("Neighbours"), tr("One line a pair of neighbours, with their codes."))
        self.add_numbers(
            {
                "ZONES": tr("Zones"),
                "LINKS": tr("Pairs of neighbours"),
                "ISLANDS": tr("Zones without a neighbour"),
                "FEWEST": tr("Fewest neighbours of a zone"),
                "MEAN": tr("Mean number of neighbours"),
                "MOST": tr("Most neighbours of a zone"),
            }
        )

    def compute(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        from ..core.election import zone_labels
        from ..core.errors import QT_TRANSLATE_NOOP, Message, some
        from ..core.neighbours import degrees, pairs

        table = self.read(parameters, self.INPUT, context, self.phase(feedback, 0, 30))
        found = surroundings(self, parameters, context, table, self.phase(feedback, 30, 40))
        islands = np.flatnonzero(found.neighbours.count == 0)
        if len(islands):
            labels = zone_labels(table.frame)
            template = QT_TRANSLATE_NOOP("core", "{count} zones have no neighbour: {zones}")
            values = {"count": len(islands), "zones": some([labels[row] for row in islands])}
            found.notes.append(Message(template, values, warning=True))
        self.say(found.notes, feedback)
        first, second, weight, mutual = pairs(found.neighbours)
        lines = self._lines(table, found, first, second, weight, mutual)
        output = self.write(parameters, self.OUTPUT, context, lines, self.phase(feedback, 50, 100))
        fewest, mean, most = degrees(found.neighbours)
        return {
            self.OUTPUT: output,
            "ZONES": len(table),
            "LINKS": len(first),
            "ISLANDS": len(islands),
            "FEWEST": fewest,
            "MEAN": mean,
            "MOST": most,
        }

    def _lines(self, table: Any, found: Any, first: Any, second: Any, weight: Any, mutual: Any) -> Any:
        """Return the table of the pairs with their lines."""
        from ..layers.compat import make_field
        from ..layers.outlines import line_blob, metres_between
        from ..layers.table import ZoneTable

        columns: dict[str, Any] = {}
        for name, other in ((fields.ZONE_CODE, "neighbour_code"), (fields.ZONE_NAME, "neighbour_name")):
            if name in table.frame:
                values = table.frame[name].to_numpy(dtype=object)
                columns[name], columns[other] = values[first], values[second]
        kinds = dict.fromkeys(columns, "text")
        columns["weight"], columns["mutual"] = weight, mutual.astype(np.float64)
        columns["metres"] = metres_between(found.centres, first, second, table.crs)
        kinds.update({"weight": "real", "mutual": "integer", "metres": "real"})
        centres = found.centres
        known = ~np.isnan(centres).any(axis=1)
        geometry = [
            line_blob(centres[one], centres[other]) if known[one] and known[other] else None
            for one, other in zip(first.tolist(), second.tolist())
        ]
        frame = frame_of(columns, len(first))
        types = {name: make_field(name, kind) for name, kind in kinds.items()}
        return ZoneTable(frame, types, geometry, table.crs, QgsWkbTypes.Type.MultiLineString)
