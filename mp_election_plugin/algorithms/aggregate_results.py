"""``aggregateresults``: results rolled up to a parent level, votes conserved, geometry dissolved."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterField,
)

from ..core import fields
from .base import ElectionAlgorithm, tr


class AggregateResults(ElectionAlgorithm):
    """Results of the parent level, as sums of their parts."""

    ID = "aggregateresults"
    PARENT_FIELD = "PARENT_FIELD"

    def displayName(self) -> str:
        return tr("Aggregate results to a parent level")

    def group(self) -> str:
        return tr("Data")

    def groupId(self) -> str:
        return "data"

    def tags(self) -> list[str]:
        return tr("election,aggregate,dissolve,sum,province,region,agrégation,تجميع").split(",")

    def shortDescription(self) -> str:
        return tr("Sums results by parent zone, keeps every vote, and dissolves the geometries.")

    def shortHelpString(self) -> str:
        return tr(
            "Sums the counts of an election layer by a parent field, and dissolves the geometries that there are.\n\n"
            "A list's votes are summed over the parts where it stood; NULL where it stood in none. Registered "
            "electors, ballots "
            "cast and invalid ballots are NULL unless every part with a result has them. Shares are never averaged: "
            "measure the "
            "aggregate again. Seats are not carried: a roll-up fills none.\n\n"
            "parts and parts_without_result tell how complete each parent is. Zones without parent are left out, "
            "counted and named "
            "in the log."
        )

    def initAlgorithm(self, config: Any = None) -> None:
        self.add_input(
            tr("Election layer"), tr("Layer or table with one feature a zone and one field votes_<CODE> a list.")
        )
        self.add(
            QgsProcessingParameterField(
                self.PARENT_FIELD,
                tr("Parent field"),
                None,
                self.INPUT,
                QgsProcessingParameterField.DataType.Any,
                False,
                True,
            ),
            tr("Code or name of the zone one level up; it becomes zone_code. Optional: parent_code, else parent_name."),
        )
        self.add_output(tr("Aggregated results"), tr("One feature a parent, with summed counts."))
        self.add_numbers(
            {
                "ZONES": tr("Parents"),
                "VOTES_IN": tr("Votes in"),
                "VOTES_OUT": tr("Votes of the parents"),
                "VOTES_WITHOUT_PARENT": tr("Votes of zones without parent, left out"),
                "ZONES_WITHOUT_PARENT": tr("Zones without parent, left out"),
                "PARTIAL": tr("Parents with parts that have no result"),
            }
        )

    def compute(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        from ..core.aggregation import roll_up
        from ..core.election import election_of
        from ..layers.columns import merged_geometry, texts
        from ..layers.compat import make_field
        from ..layers.table import ZoneTable

        table = self.read(parameters, self.INPUT, context, self.phase(feedback, 0, 30))
        field = self.parameterAsString(parameters, self.PARENT_FIELD, context)
        field = field or (fields.PARENT_CODE if fields.PARENT_CODE in table.frame else fields.PARENT_NAME)
        if field not in table.frame:
            raise QgsProcessingException(
                tr("There is no field “{field}”. Fields: {fields}").format(
                    field=field, fields=", ".join(table.frame.columns)
                )
            )
        if field in fields.COUNTS or fields.party_of(field) or field in fields.DERIVED:
            raise QgsProcessingException(
                tr(
                    "The field “{field}” holds figures, not the zone one level up. Choose a code or a name as parent. "
                    "Fields: {fields}"
                ).format(field=field, fields=", ".join(table.frame.columns))
            )
        parents = texts(table, field)
        if not any(parents):
            raise QgsProcessingException(tr("The field “{field}” is empty in all zones.").format(field=field))
        election = election_of(table.frame)
        named = field == fields.PARENT_CODE and fields.PARENT_NAME in table.frame
        names = texts(table, fields.PARENT_NAME) if named else list(parents)
        result = roll_up(election, table.frame, parents, names)
        self.say([*election.notes, *result.notes], feedback)

        geometry = None
        if table.geometry is not None:
            inside = np.flatnonzero(result.group >= 0)
            geometry = merged_geometry([table.geometry[row] for row in inside], result.group[inside])
        kinds = {name: "text" if name in fields.IDENTITY else "integer" for name in result.frame.columns}
        types = {name: make_field(name, kind) for name, kind in kinds.items()}
        rolled = ZoneTable(result.frame, types, geometry, table.crs, table.wkb_type)
        output = self.write(parameters, self.OUTPUT, context, rolled, self.phase(feedback, 60, 100))
        votes = [name for name in result.frame.columns if fields.party_of(name)]
        votes_in = int(np.nansum(election.votes) + np.nansum(election.others))
        votes_out = int(np.nansum(result.frame[votes].to_numpy()))
        feedback.pushInfo(
            tr("Votes: {votes_in} in = {votes_out} in the parents + {lost} without parent").format(
                votes_in=votes_in, votes_out=votes_out, lost=votes_in - votes_out
            )
        )
        return {
            self.OUTPUT: output,
            "ZONES": len(rolled),
            "VOTES_IN": votes_in,
            "VOTES_OUT": votes_out,
            "VOTES_WITHOUT_PARENT": votes_in - votes_out,
            "ZONES_WITHOUT_PARENT": int((result.group < 0).sum()),
            "PARTIAL": int((result.frame["parts_without_result"] > 0).sum()),
        }
