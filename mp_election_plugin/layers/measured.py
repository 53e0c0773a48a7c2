"""What core has measured of the zones of a layer, as fields with their names, and what is to be said of it."""

from __future__ import annotations

from typing import Any

import numpy as np

from ..core.election import Election
from ..core.errors import QT_TRANSLATE_NOOP, Message, some
from ..core.measures import PartyMeasures, ZoneIndicators
from ..core.reasons import REASONS
from ..core.registry import earlier_fields, kinds
from ..core.relative import relative_measures
from ..core.standings import in_place
from ..core.zoning import Classification, in_language, reasons
from .translation import in_words

INDICATOR_KINDS, PARTY_KINDS, NEIGHBOUR_KINDS = kinds("zone"), kinds("party"), kinds("neighbours")
# The fields that a rule gives; every other one is there before it, and may be named by its expressions.
OF_RULE = ("zone_class", "zone_label", "zone_reason")


def reason_words(reasons: Any) -> Any:
    """Return reason codes as texts in the user's language; None stays None."""
    words = {code: in_words(Message(text)) for code, text in REASONS.items()}
    texts = np.empty(len(reasons), dtype=object)
    texts[:] = [None if code is None else words[code] for code in reasons]
    return texts


def indicator_columns(measured: ZoneIndicators, codes: tuple[str, ...]) -> dict[str, Any]:
    """Return the fields of `zoneindicators` by name."""
    known = measured.winner_reason != "no_result"
    # Where figures contradict each other or lists are only summed, it is not known whether lists are level.
    counted = ~np.isin(measured.winner_reason.astype(str), ("no_result", "more_than_base", "only_others"))
    by_index = np.array([*codes, None], dtype=object)
    columns: dict[str, Any] = {
        "winner": by_index[measured.winner],
        "runner_up": by_index[measured.runner_up],
        "tie": np.where(counted, measured.tie, np.nan),
        "lists": np.where(known, measured.lists, np.nan),
    }
    for name in INDICATOR_KINDS:
        if name.endswith("_reason"):
            columns[name] = reason_words(getattr(measured, name))
        elif name not in columns:
            columns[name] = getattr(measured, name)
    return {name: columns[name] for name in INDICATOR_KINDS}


def measure_columns(election: Election, measures: PartyMeasures) -> dict[str, Any]:
    """Return the fields of `classifyzones` that need no rule, by name."""
    further = relative_measures(election, measures)
    columns: dict[str, Any] = {"party": np.full(len(measures.votes), measures.party, dtype=object)}
    for name, kind in PARTY_KINDS.items():
        if name in columns or name in OF_RULE:
            continue
        values = getattr(measures if hasattr(measures, name) else further, name)
        columns[name] = values.astype(float) if kind == "integer" else values
        if name.endswith("_reason"):
            columns[name] = reason_words(values)
    return columns


def rule_columns(result: Classification, language: str) -> dict[str, Any]:
    """Return the fields of `classifyzones` that a rule gives, by name."""
    classes = result.rule.classes
    codes = np.array([each.code for each in classes], dtype=object)
    labels = np.array([in_language(each.label, language) for each in classes], dtype=object)
    sentences = np.empty(len(result.index), dtype=object)
    sentences[:] = reasons(result, language)
    return dict(zip(OF_RULE, (codes[result.index], labels[result.index], sentences)))


def in_order(columns: dict[str, Any]) -> dict[str, Any]:
    """Return the fields of `classifyzones` in their order."""
    return {name: columns[name] for name in PARTY_KINDS}


def forget_neighbours(table: Any) -> None:
    """Leave out what an earlier run has measured of the neighbours, since a new one may not."""
    if {*earlier_fields("party"), *NEIGHBOUR_KINDS} <= set(table.frame):
        table.frame = table.frame.drop(columns=list(NEIGHBOUR_KINDS))
        for name in NEIGHBOUR_KINDS:
            del table.types[name]


def totals_of(measures: PartyMeasures) -> dict[str, Any]:
    """Return the totals of a party, named as the outputs of `classifyzones`."""
    return {
        "PARTY_VOTES": int(measures.total_votes),
        # Outputs travel as JSON, which knows no NaN.
        "PARTY_SHARE": None if np.isnan(measures.total_share) else float(measures.total_share),
        "ZONES_WITH_LIST": int(measures.has_list.sum()),
        "ZONES_IN_PLACE": int(in_place(measures).sum()),
    }


def said_of_part(layer: str) -> Message:
    """Return the warning that only a part of a layer was read."""
    template = QT_TRANSLATE_NOOP(
        "core",
        "Only a part of “{layer}” was read, its selected or filtered features: all totals, shares and "
        "what is compared with them are those of this part.",
    )
    return Message(template, {"layer": layer}, warning=True)


def said_of_renamed(renamed: dict[str, str]) -> list[Message]:
    """Return the warning that fields of the user's own have other names now, none where there are no such."""
    if not renamed:
        return []
    pairs = some([f"{old} → {new}" for old, new in renamed.items()], 30)
    template = QT_TRANSLATE_NOOP(
        "core",
        "The layer has fields of its own that are named like what is measured here. They keep their values "
        "under another name: {pairs}",
    )
    return [Message(template, {"pairs": pairs}, warning=True)]
