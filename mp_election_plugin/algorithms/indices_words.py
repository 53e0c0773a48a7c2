"""The indices of an election in words: label, unit, formula and source of each, and why one is refused."""

from __future__ import annotations

from typing import Any, Callable

import numpy as np

from ..core.errors import Message
from ..core.indices import INDEX_REASONS, Index
from ..core.reasons import REASONS
from ..core.registry import kinds
from .base import in_words, tr

PARTY_INDEX_KINDS = kinds("indices")
ELECTION_KINDS = {"index": "text", "label": "text", "value": "real", **dict.fromkeys(("unit", "formula", "source",
                                                                                      "reason"), "text")}  # fmt: skip

Words = tuple[Callable[[], str], Callable[[], str], str, str]


def _fraction() -> str:
    return tr("fraction of 1")


def _lists() -> str:
    return tr("lists")


def _votes() -> str:
    return tr("votes")


# Label, unit, formula, source, in the order of the report.
INDICES: dict[str, Words] = {
    "effective_lists": (
        lambda: tr("Effective number of lists by votes"), _lists, "1 / Σ v²", "Laakso & Taagepera 1979"),
    "golosov_lists": (
        lambda: tr("Effective number of lists by votes (Golosov)"), _lists, "Σ v / (v + v₁² − v²)", "Golosov 2010"),
    "effective_seats": (
        lambda: tr("Effective number of lists by seats"), _lists, "1 / Σ s²", "Laakso & Taagepera 1979"),
    "golosov_seats": (
        lambda: tr("Effective number of lists by seats (Golosov)"), _lists, "Σ s / (s + s₁² − s²)", "Golosov 2010"),
    "gallagher": (lambda: tr("Least squares index"), _fraction, "√(½ Σ (v − s)²)", "Gallagher 1991"),
    "loosemore_hanby": (
        lambda: tr("Index of distortion"), _fraction, "½ Σ |v − s|", "Loosemore & Hanby 1971"),
    "unrepresented_votes": (
        lambda: tr("Votes for lists that won no seat"), _votes, "Σ v, s = 0", ""),
    "unrepresented_share": (
        lambda: tr("Share of votes for lists that won no seat"), _fraction, "Σ v / V, s = 0", ""),
    "unrepresented_in_zones": (
        lambda: tr("Votes for lists that won no seat in the zone"), _votes, "Σ vᵢ, sᵢ = 0", ""),
    "unrepresented_in_zones_share": (
        lambda: tr("Share of votes for lists that won no seat in the zone"), _fraction, "Σ vᵢ / V, sᵢ = 0", ""),
    "system_jones_mainwaring": (
        lambda: tr("Nationalisation of the party system"), _fraction, "Σ v (1 − G)", "Jones & Mainwaring 2003"),
    "system_bochsler_weighted": (
        lambda: tr("Nationalisation of the party system, zones weighted"), _fraction, "Σ v PNSw",
        "Bochsler 2010; Jones & Mainwaring 2003"),
    "system_bochsler": (
        lambda: tr("Nationalisation of the party system, standardised"), _fraction, "Σ v PNSw^(1 / log₁₀ E)",
        "Bochsler 2010; Jones & Mainwaring 2003"),
    "system_golosov": (
        lambda: tr("Nationalisation of the party system (Golosov)"), _fraction, "Σ v IPN", "Golosov 2014"),
    "turnout": (lambda: tr("Turnout"), _fraction, "C / E", ""),
}  # fmt: skip


def index_words(code: str | None) -> str | None:
    """Return why an index is refused, in the user's language; None where it is not."""
    if code is None:
        return None
    return in_words(Message(INDEX_REASONS[code] if code in INDEX_REASONS else REASONS[code]))


def election_records(indices: dict[str, Index]) -> list[dict[str, Any]]:
    """Return one record an index, in the order of the report; a value that is refused is None."""
    return [
        {
            "index": name,
            "label": label(),
            "value": None if np.isnan(indices[name].value) else float(indices[name].value),
            "unit": unit(),
            "formula": formula,
            "source": source or None,
            "reason": index_words(indices[name].reason),
        }
        for name, (label, unit, formula, source) in INDICES.items()
    ]
