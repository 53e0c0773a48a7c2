"""Zones, votes and electors by zone class."""

from __future__ import annotations

from typing import Any

import numpy as np

from .election import Bools, Election, Floats
from .measures import PartyMeasures
from .zoning import Classification, in_language

KINDS = {
    "class": "text",
    "label": "text",
    "zones": "integer",
    "votes": "integer",
    "valid": "integer",
    "registered": "integer",
    "without_registered": "integer",
    "share": "real",
}


def class_totals(
    election: Election, measures: PartyMeasures, result: Classification, language: str
) -> list[dict[str, Any]]:
    """Return a row for each class of the rule, in the order of the legend, those without zones too.

    ``votes`` and ``valid`` are sums over the zones that have the figure, None where none has it. ``registered`` is None
    unless every zone of the class with a result has it, as in a roll-up: a partial sum would pass for the whole;
    ``without_registered`` counts those that have not. ``share`` is the party's share of the base over the zones of the
    class in which anything is measured, None without a list or a base.
    """
    codes = np.array([each.code for each in result.rule.classes], dtype=object)[result.index]
    rows = []
    for code in result.rule.legend:
        of_class: Bools = codes == code
        based = of_class & measures.has_result & ~np.isnan(measures.base) & ~measures.contradictory
        base = _sum(measures.base, based)
        votes = _sum(measures.votes, of_class)
        lacking = of_class & measures.has_result & np.isnan(election.registered)
        rows.append(
            {
                "class": code,
                "label": in_language(result.rule.zone_class(code).label, language),
                "zones": int(of_class.sum()),
                "votes": votes,
                "valid": _sum(election.valid, of_class),
                "registered": None if lacking.any() else _sum(election.registered, of_class),
                "without_registered": int(lacking.sum()),
                "share": float(np.nansum(measures.votes[based])) / base if base and votes is not None else None,
            }
        )
    return rows


def _sum(values: Floats, where: Bools) -> int | None:
    """Return the sum of what is known, None where nothing is."""
    known = values[where]
    return int(np.nansum(known)) if (~np.isnan(known)).any() else None
