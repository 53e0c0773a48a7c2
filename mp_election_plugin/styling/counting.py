"""The zones of a layer counted by legend entry, in one pass over its features.

The entries are decided here with the same conditions that the renderers state as expressions; the tests hold the two
against each other, zone by zone.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections import Counter
from collections.abc import Hashable, Sequence
from dataclasses import dataclass, field
from typing import Any, Callable

from qgis.core import QgsFeature, QgsFeatureRequest, QgsVectorLayer

from ..core import fields
from . import palette

Key = Hashable
# Half-open steps of share and margin in fractions: a share of exactly 5 % begins the second step.
SHARE_BREAKS = [step * palette.SHARE_STEP_POINTS / 100 for step in range(palette.SHARE_STEPS)]
MARGIN_BREAKS = [0.05, 0.1]
# Of the size of a swing, alike on both sides of 0.
SWING_BREAKS = [points / 100 for points in palette.SWING_STEPS]


@dataclass
class Tally:
    """Zones by key: all of them, and those without geometry."""

    total: dict[Key, int] = field(default_factory=dict)
    unmapped: dict[Key, int] = field(default_factory=dict)

    @property
    def zones(self) -> int:
        """Return the number of all zones."""
        return sum(self.total.values())

    def of(self, *keys: Key) -> tuple[int, int]:
        """Return the zones of some keys together, all and those without geometry."""
        return sum(self.total.get(key, 0) for key in keys), sum(self.unmapped.get(key, 0) for key in keys)


def text(value: Any) -> str:
    """Return a text value, empty where it is missing; a database NULL is no text on any version of Qt."""
    return value if isinstance(value, str) else ""


def number(value: Any) -> float | None:
    """Return a number, also one written as text (columns of views are), None where there is none."""
    if isinstance(value, str):
        try:
            value = float(value)
        except ValueError:
            return None
    return float(value) if isinstance(value, (int, float)) else None


def tally(layer: QgsVectorLayer, columns: list[int], key_of: Callable[[QgsFeature], Key]) -> Tally:
    """Count the zones of a layer by the key that a function gives to each.

    Parameters
    ----------
    layer : QgsVectorLayer
        Zones, with or without geometry.
    columns : list of int
        Indexes of the fields that the function reads; negative ones, of fields the layer lacks, are passed over.
    key_of : callable
        From a feature to the key of a legend entry. To read a value costs more than to fetch it: the function should
        read no more than it needs.
    """
    request = QgsFeatureRequest().setSubsetOfAttributes([index for index in columns if index >= 0])
    result = Tally()
    for feature in layer.getFeatures(request):
        key = key_of(feature)
        result.total[key] = result.total.get(key, 0) + 1
        # A GeoPackage may hold an empty geometry where others hold none.
        if not feature.hasGeometry() or feature.geometry().isEmpty():
            result.unmapped[key] = result.unmapped.get(key, 0) + 1
    return result


def tally_of(keys: Sequence[Key], mapped: Sequence[bool]) -> Tally:
    """Count zones whose keys are known already, without reading them again; ``mapped`` tells which have a geometry."""
    return Tally(dict(Counter(keys)), dict(Counter(key for key, drawn in zip(keys, mapped) if not drawn)))


def parties_of(layer: QgsVectorLayer, name: str = "party") -> list[str]:
    """Return the codes in the field of the party, sorted; none where there is no such field."""
    index = layer.fields().lookupField(name)
    return sorted(filter(None, map(text, layer.uniqueValues(index)))) if index >= 0 else []


def count_classes(layer: QgsVectorLayer) -> Tally:
    """Count zones by class code; a zone without one is ``no_data``."""
    index = layer.fields().lookupField("zone_class")
    return tally(layer, [index], lambda feature: text(feature.attribute(index)) or "no_data")


def votes_reader(layer: QgsVectorLayer) -> tuple[list[int], Callable[[QgsFeature], Key]]:
    """Return the columns and the function that tell how many votes the party of a layer has in a zone.

    The function gives a positive number, or one of ``zero``, ``no_list`` and ``no_data``.
    """
    votes_at, class_at = map(layer.fields().lookupField, ("votes", "zone_class"))
    columns = [] if class_at >= 0 else _vote_columns(layer)

    def votes_of(feature: QgsFeature) -> Key:
        votes = number(feature.attribute(votes_at))
        if votes is None:
            no_list = feature.attribute(class_at) == "no_list" if class_at >= 0 else _any_number(feature, columns)
            return "no_list" if no_list else "no_data"
        if votes == 0:
            return "zero"
        return votes if votes > 0 else "no_data"

    return [votes_at, class_at, *columns], votes_of


def count_shares(layer: QgsVectorLayer, breaks: Sequence[float] = SHARE_BREAKS) -> Tally:
    """Count zones by step of share (an integer), ``zero``, ``no_list`` and ``no_data``; breaks begin the steps."""
    share_at = layer.fields().lookupField("share")
    columns, votes_of = votes_reader(layer)

    def key_of(feature: QgsFeature) -> Key:
        votes = votes_of(feature)
        if isinstance(votes, str):
            return votes
        share = number(feature.attribute(share_at))
        return "no_data" if share is None or math.isnan(share) else step_of(share, breaks)

    return tally(layer, [*columns, share_at], key_of)


def step_of(value: float, breaks: Sequence[float]) -> int:
    """Return the number of the step that a value is in; breaks begin the steps, what is below the first is in it."""
    return max(0, bisect_right(breaks, value) - 1)


def count_winners(layer: QgsVectorLayer) -> Tally:
    """Count zones by (list, step of margin), the step None without a margin; ``tie``, ``no_vote``, ``no_data``."""
    winner_at, margin_at, tie_at = map(layer.fields().lookupField, ("winner", "winner_margin", "tie"))
    columns = _vote_columns(layer)

    def key_of(feature: QgsFeature) -> Key:
        winner = text(feature.attribute(winner_at))
        if winner:
            margin = number(feature.attribute(margin_at))
            if margin is None or math.isnan(margin):
                return winner, None
            return winner, bisect_right(MARGIN_BREAKS, margin)
        tie = number(feature.attribute(tie_at))
        if tie == 1:
            return "tie"
        return "no_vote" if tie == 0 and _any_number(feature, columns) else "no_data"

    return tally(layer, [winner_at, margin_at, tie_at, *columns], key_of)


def count_swings(layer: QgsVectorLayer) -> Tally:
    """Count zones by step of swing (-3 to 3, 0 in the middle), ``no_list_before``, ``no_list`` and ``no_data``."""
    names = ("swing", "now_votes", "before_votes", "before_valid")
    swing_at, now_at, before_at, valid_at = map(layer.fields().lookupField, names)
    columns = _vote_columns(layer)

    def key_of(feature: QgsFeature) -> Key:
        swing = number(feature.attribute(swing_at))
        if swing is not None and not math.isnan(swing):
            step = bisect_right(SWING_BREAKS, abs(swing))
            return step if swing > 0 else -step
        if number(feature.attribute(now_at)) is None:
            return "no_list" if _any_number(feature, columns) else "no_data"
        known_before = number(feature.attribute(valid_at)) is not None
        return "no_list_before" if number(feature.attribute(before_at)) is None and known_before else "no_data"

    return tally(layer, [swing_at, now_at, before_at, valid_at, *columns], key_of)


def _vote_columns(layer: QgsVectorLayer) -> list[int]:
    return [layer.fields().lookupField(name) for name in vote_fields(layer)]


def _any_number(feature: QgsFeature, columns: list[int]) -> bool:
    return any(number(feature.attribute(index)) is not None for index in columns)


def vote_fields(layer: QgsVectorLayer) -> list[str]:
    """Return the vote fields of a layer; a zone in which none has a value has no result."""
    return [name for name in layer.fields().names() if fields.party_of(name) is not None]
