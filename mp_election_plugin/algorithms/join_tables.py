"""The tables beside a join: rows and zones that found nothing, and close names proposed."""

from __future__ import annotations

from datetime import date
from typing import Any

import numpy as np

from ..core.errors import Message
from .base import in_words, tr

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
# Names that a Shapefile can have.
FREE_ZONE_KINDS = dict.fromkeys(("code", "name", "name_2", "parent", "parent_2"), "text")
SUSPICIOUS_KINDS = {
    "zone_code": "text",
    "zone_name": "text",
    "row": "integer",
    "key": "text",
    "test": "text",
    "text": "text",
    "value": "real",
    "reference": "real",
}
DECISION_KINDS = dict.fromkeys(("name", "parent", "zone_code", "decided_on", "note"), "text")


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
    aliases : list of Alias
        The decisions that went in.
    """

    def __init__(self, zones: Any, features: Any, rows: Any, done: Any, aliases: list[Any]) -> None:
        self.zones, self.features, self.rows, self.done, self.aliases = zones, features, rows, done, aliases

    def _of_row(self, row: int) -> dict[str, Any]:
        rows = self.rows
        return {"row": float(row + 1), "code": rows.codes[row], "name": rows.name(row), "parent": rows.parent(row)}

    def _name(self, zone: int) -> Any:
        feature = self.done.groups.first[zone]
        return next((column[feature] for column in self.features.names if column[feature]), None)

    def unmatched_records(self) -> list[dict[str, Any]]:
        """Return the rows that found no zone, each with its votes and its reason."""
        reason = self.done.matching.reason
        return [
            {
                **self._of_row(row),
                "votes": self.done.row_votes[row],
                "reason": in_words(reason[row] or Message("")),
            }
            for row in self.done.unmatched_rows.tolist()
        ]

    def unmatched_results(self) -> Any:
        from ..layers.columns import table_of

        return table_of(self.unmatched_records(), UNMATCHED_KINDS)

    def empty_zones(self) -> list[int]:
        return [int(zone) for zone in np.flatnonzero(self.done.row_of_zone == -1)]

    def _free_zone(self, zone: int) -> dict[str, Any]:
        """Return a zone with its names and parents, in two scripts where the layer has them."""
        feature = self.done.groups.first[zone]

        def two(columns: Any) -> tuple[Any, ...]:
            texts = dict.fromkeys(column[feature] for column in columns if column[feature])
            return (*texts, None, None)[:2]

        # The name of a parent stands behind its code.
        texts = (*two(self.features.names), *two(reversed(self.features.parents)))
        return dict(zip(FREE_ZONE_KINDS, (self.done.groups.codes[zone], *texts)))

    def unmatched_zones(self) -> Any:
        """Return the zones that found no result, with their geometry."""
        from ..layers.columns import merged_geometry, table_of

        groups = self.done.groups
        empty = self.empty_zones()
        table = table_of([self._free_zone(zone) for zone in empty], FREE_ZONE_KINDS)
        geometry, wkb_type = self.zones.geometry, self.zones.wkb_type
        if geometry is not None:
            if groups.merged:
                geometry, wkb_type = merged_geometry(geometry, groups.group, wkb_type)
            table.geometry = [geometry[zone] for zone in empty]
            table.crs, table.wkb_type = self.zones.crs, wkb_type
        return table

    def proposal_records(self) -> list[dict[str, Any]]:
        """Return close names with their score and the second best."""
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
        return records

    def proposals(self) -> Any:
        from ..layers.columns import table_of

        return table_of(self.proposal_records(), PROPOSAL_KINDS)

    def suspicious_records(self) -> list[dict[str, Any]]:
        """Return what speaks against single joins, by zone."""
        return [
            {
                "zone_code": self.done.groups.codes[each.zone],
                "zone_name": self._name(each.zone),
                "row": float(each.row + 1) if each.row >= 0 else np.nan,
                "key": self.rows.codes[each.row] or self.rows.name(each.row) if each.row >= 0 else None,
                "test": each.test,
                "text": in_words(each.message),
                "value": each.value,
                "reference": each.reference,
            }
            for each in self.done.findings
        ]

    def suspicious(self) -> Any:
        from ..layers.columns import table_of

        return table_of(self.suspicious_records(), SUSPICIOUS_KINDS)

    def decision_records(self) -> list[dict[str, Any]]:
        """Return the aliases that were given, then the close names applied now, as decisions."""
        records = [{name: getattr(each, name) for name in DECISION_KINDS} for each in self.aliases]
        today = date.today().isoformat()
        for each in self.done.matching.proposals:
            if each.applied:
                note = tr("close to {name}, score {score:.2f}").format(name=self._name(each.zone), score=each.score)
                records.append(
                    {
                        "name": self.rows.name(each.row),
                        "parent": self.rows.parent(each.row),
                        "zone_code": self.done.groups.codes[each.zone],
                        "decided_on": today,
                        "note": note,
                    }
                )
        return records

    def decisions(self) -> Any:
        """Return the decisions as one table of aliases."""
        from ..layers.columns import table_of

        return table_of(self.decision_records(), DECISION_KINDS)
