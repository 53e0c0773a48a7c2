"""The registry of measures: each once, with label, unit, formula, source, and how its field is filled.

The words lie in ``resources/measures.json``; field names and comments, help texts and ``docs/measures.md`` come from
there. Each field is computed by the function that makes the measures it belongs to.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from .errors import QT_TRANSLATE_NOOP
from .zoning import in_language

FORMAT = "mpelection-measures/1"
_FILE = Path(__file__).resolve().parent.parent / "resources" / "measures.json"

# Who writes the measures of a group, and by which functions of core.
WRITTEN_BY = {
    "zone": "zoneindicators",
    "party": "classifyzones",
    "neighbours": "classifyzones",
    "ranking": "rankzones",
    "comparison": "compareelections",
    "seats": "allocateseats",
    "clusters": "zoneclusters",
    "transfer": "transferresults",
    "indices": "partyindices",
}
COMPUTED_BY = {
    "zone": "measures.zone_indicators",
    "party": "measures.party_measures, relative.relative_measures, zoning.classify",
    "neighbours": "relative.neighbour_deviation",
    "ranking": "ranking.rank_zones, ranking.priority_reasons",
    "comparison": "comparison.compare_zones, typology.history, typology.typify",
    "seats": "seat_prospects.seat_outlook, seat_words.seat_reasons",
    "clusters": "cluster_analysis.find_clusters, cluster_words.cluster_sentences",
    "transfer": "transfer.transfer",
    "indices": "party_indices.party_indices",
}
# Of the others a row is a party, and its fields may be called as those of a zone are.
OF_LAYERS = tuple(group for group in WRITTEN_BY if group != "indices")
# Those of other names ending in _reason say why a measure is missing, which is said once for all.
_SENTENCES = ("zone_reason", "priority_reason", "seat_reason", "cluster_reason", "history_reason")
_LAST_OF_FIRST = {"zone": "enp_reason", "party": "zone_reason"}

UNITS = {
    "fraction": QT_TRANSLATE_NOOP("core", "fraction of 1"),
    "votes": QT_TRANSLATE_NOOP("core", "votes"),
    "lists": QT_TRANSLATE_NOOP("core", "lists"),
    "places": QT_TRANSLATE_NOOP("core", "places"),
    "seats": QT_TRANSLATE_NOOP("core", "seats"),
    "zones": QT_TRANSLATE_NOOP("core", "zones"),
    "electors": QT_TRANSLATE_NOOP("core", "electors"),
    "elections": QT_TRANSLATE_NOOP("core", "elections"),
    "probability": QT_TRANSLATE_NOOP("core", "probability"),
    "deviations": QT_TRANSLATE_NOOP("core", "standard deviations"),
    "as looked at": QT_TRANSLATE_NOOP("core", "that of what is looked at"),
    "count": QT_TRANSLATE_NOOP("core", "number"),
    "rank": QT_TRANSLATE_NOOP("core", "rank"),
    "ratio": QT_TRANSLATE_NOOP("core", "ratio"),
    "index 0 to 1": QT_TRANSLATE_NOOP("core", "index from 0 to 1"),
    "0 or 1": QT_TRANSLATE_NOOP("core", "0 or 1"),
    "code": QT_TRANSLATE_NOOP("core", "code"),
    "text": QT_TRANSLATE_NOOP("core", "text"),
}


@dataclass(frozen=True)
class Measure:
    """A measure, or what belongs to one, as a field of the outputs.

    Attributes
    ----------
    name : str
        Name of the field.
    kind : {"text", "integer", "real"}
        Kind of the field.
    unit : str
        Key of `UNITS`.
    label : dict of str
        What to call it, by language.
    formula : str
        v votes, V valid votes, C ballots cast, E registered electors, B the base chosen (V or E), s = v / B, S = sum v
        / sum B over all zones; t the later election and t-1 the earlier one, d = s - S; z standardised values.
    source : str
        Where it was published.
    needs : tuple of str
        What must be published for it.
    meaning : dict of str
        How to read it and its sign, by language.
    reason : str or None
        The field that says why it is missing; None where it never is, or is empty on purpose.
    group : str
        Key of `WRITTEN_BY`: the analysis that it belongs to.
    """

    name: str
    kind: str
    unit: str
    label: dict[str, str]
    formula: str
    source: str
    needs: tuple[str, ...]
    meaning: dict[str, str]
    reason: str | None
    group: str

    def called(self, language: str) -> str:
        """Return its label."""
        return in_language(self.label, language)

    def comment(self, language: str) -> str:
        """Return formula, how to read it, and the source in one line."""
        return f"{self.formula}. {in_language(self.meaning, language)} ({self.source})"


@cache
def measures(group: str) -> tuple[Measure, ...]:
    """Return the measures of a group, a key of `WRITTEN_BY`, in the order of their fields."""
    data: dict[str, Any] = json.loads(_FILE.read_text(encoding="utf-8"))
    return tuple(Measure(**{**each, "needs": tuple(each["needs"])}, group=group) for each in data[group])


@cache
def all_measures() -> dict[str, Measure]:
    """Return all measures of zones by name."""
    return {each.name: each for group in OF_LAYERS for each in measures(group)}


def kinds(group: str) -> dict[str, str]:
    """Return ``text``, ``integer`` or ``real`` by field of a group, in their order."""
    return {each.name: each.kind for each in measures(group)}


def earlier_fields(group: str) -> tuple[str, ...]:
    """Return the fields that the first releases wrote, by which a layer of theirs is known as measured.

    None for a group that has had the same fields from its first release on.
    """
    names = [each.name for each in measures(group)]
    return tuple(names[: names.index(_LAST_OF_FIRST[group]) + 1]) if group in _LAST_OF_FIRST else ()


def help_lines(group: str, language: str) -> str:
    """Return the fields of a group, one a line: name, label, formula and how to read it."""
    shown = (each for each in measures(group) if not each.name.endswith("_reason") or each.name in _SENTENCES)
    return "\n".join(
        f"{each.name}: {each.called(language)} = {each.formula}. {in_language(each.meaning, language)}"
        for each in shown
    )
