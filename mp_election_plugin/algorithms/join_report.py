"""The report of a join: for people as HTML, for machines as JSON."""

from __future__ import annotations

import html
import json
import math
import re
from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import QgsApplication, QgsProcessingException

from ..core.errors import Message
from .base import in_words, tr
from .join_tables import JoinTables

# A page longer than this is read by nobody; the JSON has everything.
MOST_ROWS = 500
_STYLE = (
    "body{font-family:sans-serif;margin:1.5em}table{border-collapse:collapse;margin:.5em 0 1.5em}"
    "th,td{border:1px solid #bbb;padding:.2em .6em;text-align:start;vertical-align:top}th{background:#eee}"
    "td.n{text-align:end;font-variant-numeric:tabular-nums}.warning{color:#a00000}"
)
_WARNING = ' class="warning"'
# Columns that hold sentences rather than names.
_SENTENCES = ("reason", "text")
_ARABIC, _LATIN = r"\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc", r"A-Za-z\u00c0-\u024f"
_OTHER_SCRIPT = {
    "ltr": re.compile(rf"([{_ARABIC}](?:[\s.'’\-]*[{_ARABIC}0-9])*)"),
    "rtl": re.compile(rf"([{_LATIN}](?:[\s.'’~_\-]*[{_LATIN}0-9])*)"),
}


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
        language = QgsApplication.locale()
        direction = "rtl" if language.startswith(("ar", "fa", "he", "ur")) else "ltr"
        ledger = {name: _grouped(value) for name, value in content["ledger"].items()}
        parts = [
            f"<p>{_sentence(text, direction)}</p>"
            for text in (
                tr("Rows: {rows_in} in = {rows_joined} joined + {rows_unmatched} without zone").format(**ledger),
                tr("Votes: {votes_in} in = {votes_joined} joined + {votes_unmatched} without zone").format(**ledger),
                tr("Zones without result: {count}").format(count=ledger["zones_without_result"]),
                tr("Suspicious zones: {count}").format(count=ledger["suspicious"]),
            )
        ]
        parts += [
            f"<p{_WARNING if note.warning else ''}>{_sentence(in_words(note), direction)}</p>" for note in self._notes()
        ]
        if ledger["rows_unmatched"] != "0":
            parts.append(f"<p>{_sentence(by_hand(), direction)}</p>")
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
        parts += [_section(title, records, direction) for title, records in sections if records]
        return (
            f'<!DOCTYPE html>\n<html lang="{_safe(language[:2])}" dir="{direction}"><head><meta charset="utf-8">'
            f"<title>{_safe(self.title)}</title><style>{_STYLE}</style></head><body><h1>{_safe(self.title)}</h1>\n"
            + "\n".join(parts)
            + "\n</body></html>\n"
        )


def write_text(path: str, text: str) -> None:
    """Write a report.

    Raises
    ------
    QgsProcessingException
        If the file cannot be written.
    """
    try:
        Path(path).write_text(text, encoding="utf-8")
    except OSError as error:
        why = tr("The report “{path}” cannot be written: {why}. Choose another file.")
        raise QgsProcessingException(why.format(path=path, why=error.strerror)) from error


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


def _safe(value: Any) -> str:
    return html.escape(str(value), quote=True)


def _sentence(text: str, direction: str) -> str:
    """Return a sentence in which names of the other script do not turn around what stands beside them."""
    pieces = _OTHER_SCRIPT[direction].split(text)
    return "".join(f"<bdi>{_safe(piece)}</bdi>" if at % 2 else _safe(piece) for at, piece in enumerate(pieces))


def _grouped(number: float) -> str:
    """Return a number with a narrow space between thousands."""
    return f"{number:,}".replace(",", "\u202f")


def _cell(name: str, value: Any, direction: str) -> str:
    if value is None:
        return "<td></td>"
    if isinstance(value, (int, float)):
        return f'<td class="n">{_safe(value if name == "row" else _grouped(value))}</td>'
    # Names of the other script keep their own direction.
    text = _sentence(value, direction) if name in _SENTENCES else f"<bdi>{_safe(value)}</bdi>"
    return f"<td>{text}</td>"


def _section(title: str, records: list[dict[str, Any]], direction: str) -> str:
    # A column that is blank all the way down only takes room.
    names = [name for name in records[0] if any(each[name] is not None for each in records)]
    head = "".join(f"<th>{_safe(name)}</th>" for name in names)
    rows = "\n".join(
        f"<tr>{''.join(_cell(name, each[name], direction) for name in names)}</tr>" for each in records[:MOST_ROWS]
    )
    more = len(records) - MOST_ROWS
    rest = f"<p>{_safe(tr('… and {count} more').format(count=more))}</p>" if more > 0 else ""
    return f"<h2>{_safe(title)} <bdi>({len(records)})</bdi></h2>\n<table><tr>{head}</tr>\n{rows}</table>{rest}"
