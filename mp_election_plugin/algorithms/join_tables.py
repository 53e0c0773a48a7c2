"""The tables beside a join: rows and zones that found nothing, and close names proposed."""

from __future__ import annotations

from typing import Any

import numpy as np

from ..core.errors import Message
from .base import in_words

UNMATCHED_KINDS = {
    "row": "integer",
    "code": "text",
    "name": "text",
    "parent": "text",
    "votes": "integer",
    "reason": "text",
}
PROPOSAL_KINDS = {
    "row": "integer",
    "code": "text",
    "name": "text",
    "parent": "text",
    "proposed_code": "text",
    "proposed_name": "text",
    "score": "real",
    "runner_up_code": "text",
    "runner_up_name": "text",
    "runner_up_score": "real",
    "applied": "integer",
}


class JoinTables:
    """Tables of what a join left open.

    Parameters
    ----------
    zones : ZoneTable
        The zone layer.
    features, rows : Places
        Zones and result rows as they went into the join.
    done : Join
        Its outcome.
    """

    def __init__(self, zones: Any, features: Any, rows: Any, done: Any) -> None:
        self.zones, self.features, self.rows, self.done = zones, features, rows, done

    def _of_row(self, row: int) -> dict[str, Any]:
        rows = self.rows
        return {
            "row": float(row + 1),
            "code": rows.codes[row],
            "name": next((column[row] for column in rows.names if column[row]), None),
            "parent": next((column[row] for column in reversed(rows.parents) if column[row]), None),
        }

    def _name(self, zone: int) -> Any:
        feature = self.done.groups.first[zone]
        return next((column[feature] for column in self.features.names if column[feature]), None)

    def unmatched_results(self) -> Any:
        """Return the rows that found no zone, each with its votes and its reason."""
        from ..layers.columns import table_of

        reason = self.done.matching.reason
        records = [
            {
                **self._of_row(row),
                "votes": self.done.row_votes[row],
                "reason": in_words(reason[row] or Message("")),
            }
            for row in self.done.unmatched_rows.tolist()
        ]
        return table_of(records, UNMATCHED_KINDS)

    def unmatched_zones(self) -> Any:
        """Return the zones that found no result, with their geometry."""
        from ..layers.columns import merged_geometry, table_of

        groups = self.done.groups
        empty = np.flatnonzero(self.done.row_of_zone == -1).tolist()
        records = [{"code": groups.codes[zone], "name": self._name(zone)} for zone in empty]
        table = table_of(records, {"code": "text", "name": "text"})
        if self.zones.geometry is not None:
            geometry = merged_geometry(self.zones.geometry, groups.group) if groups.merged else self.zones.geometry
            table.geometry = [geometry[zone] for zone in empty]
            table.crs, table.wkb_type = self.zones.crs, self.zones.wkb_type
        return table

    def proposals(self) -> Any:
        """Return close names with their score and the second best."""
        from ..layers.columns import table_of

        codes = self.done.groups.codes
        records = []
        for each in self.done.matching.proposals:
            second = each.runner_up >= 0
            records.append(
                {
                    **self._of_row(each.row),
                    "proposed_code": codes[each.zone],
                    "proposed_name": self._name(each.zone),
                    "score": each.score,
                    "runner_up_code": codes[each.runner_up] if second else None,
                    "runner_up_name": self._name(each.runner_up) if second else None,
                    "runner_up_score": each.runner_up_score if second else np.nan,
                    "applied": float(each.applied),
                }
            )
        return table_of(records, PROPOSAL_KINDS)
