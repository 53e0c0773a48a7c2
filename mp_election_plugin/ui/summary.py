"""The lines that a committee asks for, out of the zones of the list."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtGui import QColor

from ..core.zoning import in_language, rule_of
from ..layers.zone_rows import ZoneRows
from ..styling.palette import tone_colour
from .class_bar import Segment
from .texts import isolated, percent, tr, whole


def totals_line(rows: ZoneRows, numbers: dict[str, Any]) -> str:
    """Return votes, overall share, the party's place, winning places and zones with a list.

    Parameters
    ----------
    rows : ZoneRows
    numbers : dict
        The outputs of ``classifyzones``: the totals are the algorithm's own, not counted again here. ``PLACE`` and
        ``LISTS``, the party's place by its votes among all lists, where they are known.
    """
    if not len(rows):
        return ""
    words = {
        "votes": isolated(whole(numbers["PARTY_VOTES"])),
        "share": isolated(percent(numbers["PARTY_SHARE"])),
        "places": isolated(whole(numbers["ZONES_IN_PLACE"])),
        "lists": isolated(whole(numbers["ZONES_WITH_LIST"])),
        "zones": isolated(whole(len(rows))),
    }
    if numbers.get("PLACE") is None:
        return tr("Votes: {votes} · {share} · zones in a winning place: {places} · lists in {lists} of {zones}").format(
            **words
        )
    place, all_lists = isolated(whole(numbers["PLACE"])), isolated(whole(numbers["LISTS"]))
    return tr(
        "Votes: {votes} · {share} · place {place} of {all_lists} · zones in a winning place: {places} · lists in "
        "{lists} of {zones}"
    ).format(place=place, all_lists=all_lists, **words)


def coverage_line(rows: ZoneRows) -> str:
    """Return how many zones are not on the map, and what share of the party's votes they hold."""
    if not len(rows):
        return ""
    away, votes = rows.unmapped("votes")
    total = rows.total("votes")
    if not away:
        return tr("Every zone is on the map ({zones})").format(zones=isolated(whole(len(rows))))
    share = votes / total if total else None
    return tr("Zones not on the map: {zones}, with {share} of the party's votes").format(
        zones=isolated(whole(away)), share=isolated(percent(share, 1))
    )


def class_segments(rows: ZoneRows, colour: str, language: str) -> list[Segment]:
    """Return the classes in the order and colours of the legend, with their numbers of zones."""
    counts = {code: count for code, count in rows.counts("zone_class").items() if code is not None}
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
