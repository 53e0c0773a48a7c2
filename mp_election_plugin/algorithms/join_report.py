"""The report of a join: for people as HTML, for machines as JSON."""

from __future__ import annotations

import json
import math
from typing import Any

import numpy as np
from qgis.core import QgsApplication

from ..core.errors import Message
from .base import in_words, tr
from .join_tables import JoinTables
from .report_page import direction_of, grouped, page, paragraph, section


def by_hand() -> str:
    """Return where to decide on rows without zone."""
    return tr(
        "Rows without zone are decided by hand in the matching window: menu Vector, MP Election Analysis, Match Zones "
        "and Parties."
    )


class JoinReport:
    """The report of one join.

    Parameters
    ----------
    tables : JoinTables
    votes : DataFrame, shape (rows, lists)
        Votes of the result rows.
    title : str
    """

    def __init__(self, tables: JoinTables, votes: Any, title: str) -> None:
        self.tables, self.done, self.title = tables, tables.done, title
        matrix = votes.to_numpy(dtype=np.float64)
        joined = self.done.matching.zone >= 0
        sums = [np.nansum(part, axis=0) for part in (matrix, matrix[joined], matrix[~joined])]
        self.lists = [
            {"list": name, "votes_in": int(a), "votes_joined": int(b), "votes_unmatched": int(c)}
            for name, a, b, c in zip(votes.columns, *sums)
        ]

    def content(self) -> dict[str, Any]:
        """Return everything as plain lists, numbers and texts."""
        done, found = self.done, self.done.matching
        codes = done.groups.codes
        methods = ("code", "name", "alias", "close", "none")
        return {
            "ledger": dict(vars(done.ledger)),
            "lists": self.lists,
            "methods": {name: found.method.count(name) for name in methods},
            "changed_codes": [
                {"row": row + 1, "code": done.rows.codes[row], "zone_code": codes[found.zone[row]], "change": step}
                for row, step in sorted(found.code_steps.items())
            ],
            "suspicious": self.tables.suspicious_records(),
            "proposals": self.tables.proposal_records(),
            "unmatched_results": self.tables.unmatched_records(),
            "unmatched_zones": [
                {"code": codes[zone], "name": done.zones.name(zone)} for zone in self.tables.empty_zones()
            ],
            "aliases_used": [
                {"row": row + 1, "name": done.rows.name(row), "alias": key, "zone_code": codes[found.zone[row]]}
                for row, key in sorted(found.aliases.items())
            ],
            "aliases_unused": [{"alias": key, "lacks": lacks} for key, lacks in sorted(found.unused.items())],
            "notes": [in_words(note) for note in self._notes()],
        }

    def _notes(self) -> list[Message]:
        return [*self.done.groups.notes, *self.done.matching.notes]

    def json(self) -> str:
        """Return the report as JSON; missing is null."""
        return json.dumps(_plain(self.content()), ensure_ascii=False, indent=1, allow_nan=False)

    def html(self) -> str:
        """Return the report as a page in the user's language, written from its side."""
        content = _plain(self.content())
        direction = direction_of(QgsApplication.locale())
        ledger = {name: grouped(value) for name, value in content["ledger"].items()}
        parts = [
            paragraph(text, direction)
            for text in (
                tr("Rows: {rows_in} in = {rows_joined} joined + {rows_unmatched} without zone").format(**ledger),
                tr("Votes: {votes_in} in = {votes_joined} joined + {votes_unmatched} without zone").format(**ledger),
                tr("Zones without result: {count}").format(count=ledger["zones_without_result"]),
                tr("Suspicious zones: {count}").format(count=ledger["suspicious"]),
            )
        ]
        parts += [paragraph(in_words(note), direction, warning=note.warning) for note in self._notes()]
        if ledger["rows_unmatched"] != "0":
            parts.append(paragraph(by_hand(), direction))
        methods = [{"match_method": name, "rows": count} for name, count in content["methods"].items()]
        sections = (
            (tr("Methods"), methods),
            (tr("Votes by list"), content["lists"]),
            (tr("Suspicious joins"), content["suspicious"]),
            (tr("Proposals"), content["proposals"]),
            (tr("Results without zone"), content["unmatched_results"]),
            (tr("Zones without result"), content["unmatched_zones"]),
            (tr("Codes that were changed to meet those of zones"), content["changed_codes"]),
            (tr("Aliases applied"), content["aliases_used"]),
            (tr("Aliases not applied"), content["aliases_unused"]),
        )
        parts += [section(title, records, direction) for title, records in sections if records]
        return page(self.title, parts)


def _plain(value: Any) -> Any:
    """Return a value as JSON knows it: NaN is None, whole numbers without a fraction."""
    if isinstance(value, dict):
        return {key: _plain(each) for key, each in value.items()}
    if isinstance(value, list):
        return [_plain(each) for each in value]
    if isinstance(value, np.generic):
        value = value.item()
    if isinstance(value, float):
        if not math.isfinite(value):
            return None
        return int(value) if value.is_integer() else round(value, 4)
    return value
