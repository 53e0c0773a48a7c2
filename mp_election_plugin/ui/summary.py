"""The lines that a committee asks for, out of the zones of the list."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtGui import QColor

from ..core.zoning import in_language, rule_of
from ..styling.palette import tone_colour
from .class_bar import Segment
from .texts import isolated, percent, tr, whole


def _sum(rows: list[Any], field: str) -> float:
    return sum(row.values[field] for row in rows if row.values[field] is not None)


def totals_line(rows: list[Any], numbers: dict[str, Any]) -> str:
    """Return votes, overall share, winning places and zones with a list.

    Parameters
    ----------
    rows : list of ZoneRow
    numbers : dict
        The outputs of ``classifyzones``: the totals are the algorithm's own, not counted again here.
    """
    if not rows:
        return ""
    return tr("Votes: {votes} · {share} · zones in a winning place: {places} · lists in {lists} of {zones}").format(
        votes=isolated(whole(numbers["PARTY_VOTES"])),
        share=isolated(percent(numbers["PARTY_SHARE"])),
        places=isolated(whole(numbers["ZONES_IN_PLACE"])),
        lists=isolated(whole(numbers["ZONES_WITH_LIST"])),
        zones=isolated(whole(len(rows))),
    )


def coverage_line(rows: list[Any]) -> str:
    """Return how many zones are not on the map, and what share of the party's votes they hold."""
    if not rows:
        return ""
    away = [row for row in rows if not row.mapped]
    total = _sum(rows, "votes")
    if not away:
        return tr("Every zone is on the map ({zones})").format(zones=isolated(whole(len(rows))))
    share = _sum(away, "votes") / total if total else None
    return tr("Zones not on the map: {zones}, with {share} of the party's votes").format(
        zones=isolated(whole(len(away))), share=isolated(percent(share, 1))
    )


def class_segments(rows: list[Any], colour: str, language: str) -> list[Segment]:
    """Return the classes in the order and colours of the legend, with their numbers of zones."""
    counts: dict[str, int] = {}
    for row in rows:
        code = row.values["zone_class"]
        if code is not None:
            counts[code] = counts.get(code, 0) + 1
    rule = rule_of(set(counts)) if counts else None
    if rule is None:
        return []
    return [
        Segment(
            code,
            in_language(rule.zone_class(code).label, language),
            QColor(tone_colour(rule.zone_class(code).tone, colour)),
            counts.get(code, 0),
        )
        for code in rule.legend
    ]
