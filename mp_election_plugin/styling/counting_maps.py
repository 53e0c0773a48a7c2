"""Zones counted by legend entry for the themes of place, distance, turnout, votes and of two measures together."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Sequence
from typing import Callable

from qgis.core import QgsFeature, QgsVectorLayer

from .counting import Key, Tally, number, step_of, tally, votes_reader
from .scales import DISTANCE_BREAKS, FAR

# The first place of each entry of the theme rank.
PLACES = (1, 2, 3, 4, 6)


def _value(feature: QgsFeature, at: int) -> float | None:
    found = number(feature.attribute(at))
    return None if found is None or math.isnan(found) else found


def _of_party(layer: QgsVectorLayer, names: Sequence[str], key_of: Callable[..., Key]) -> Tally:
    """Count zones by what a function makes of the votes of a party and of other fields; absences are told by name."""
    columns, votes_of = votes_reader(layer)
    others = [layer.fields().lookupField(name) for name in names]

    def key(feature: QgsFeature) -> Key:
        votes = votes_of(feature)
        return votes if isinstance(votes, str) else key_of(votes, *(_value(feature, at) for at in others))

    return tally(layer, [*columns, *others], key)


def count_votes(layer: QgsVectorLayer, breaks: Sequence[float]) -> Tally:
    """Count zones by step of votes (an integer), and absences."""
    return _of_party(layer, (), lambda votes: step_of(votes, breaks))


def count_ranks(layer: QgsVectorLayer) -> Tally:
    """Count zones by the first place of each entry, ``tie`` where the first is shared, and absences."""

    def key_of(_: float, rank: float | None, margin: float | None) -> Key:
        if rank is None or rank < 1:
            return "no_data"
        if rank == 1 and margin == 0:
            return "tie"
        return PLACES[bisect_right(PLACES, rank) - 1]

    return _of_party(layer, ("rank", "margin"), key_of)


def count_distances(layer: QgsVectorLayer, field: str) -> Tally:
    """Count zones by step of a margin or gap (1 to 4 ahead, -1 to -4 behind), ``level``, ``alone``, and absences."""

    def key_of(_: float, distance: float | None) -> Key:
        if distance is None:
            return "alone"
        if distance == 0:
            return "level"
        step = bisect_right(DISTANCE_BREAKS, abs(distance))
        return step if distance > 0 else -step

    return _of_party(layer, (field,), key_of)


def count_turnouts(layer: QgsVectorLayer, breaks: Sequence[float]) -> Tally:
    """Count zones by step of turnout (an integer) and ``no_data``."""
    at = layer.fields().lookupField("turnout")

    def key_of(feature: QgsFeature) -> Key:
        rate = _value(feature, at)
        return "no_data" if rate is None else step_of(rate, breaks)

    return tally(layer, [at], key_of)


def third_of(value: float, bounds: Sequence[float]) -> int:
    """Return 0, 1 or 2: below both bounds, between them, from the second on."""
    return bisect_right(bounds, value)


def near_of(gap: float) -> int:
    """Return 2 in a winning place, 1 up to ten points behind it, 0 further behind."""
    return 2 if gap > 0 else 1 if gap >= -FAR else 0


def count_pairs(layer: QgsVectorLayer, field: str, bounds: Sequence[float], second_of: Callable[[float], int]) -> Tally:
    """Count zones by (third of share, class of another measure), and absences."""

    def key_of(_: float, share: float | None, other: float | None) -> Key:
        return "no_data" if share is None or other is None else (third_of(share, bounds), second_of(other))

    return _of_party(layer, ("share", field), key_of)


def count_weighed(layer: QgsVectorLayer, breaks: Sequence[float], electors: Sequence[float]) -> tuple[Tally, Tally]:
    """Count zones by step of share, ``no_electors`` and absences; and those with a step by third of electors."""
    weights = Tally()

    def key_of(_: float, share: float | None, registered: float | None) -> Key:
        if share is None:
            return "no_data"
        if registered is None or registered < 0:
            return "no_electors"
        third = third_of(registered, electors)
        weights.total[third] = weights.total.get(third, 0) + 1
        return step_of(share, breaks)

    return _of_party(layer, ("share", "registered"), key_of), weights
