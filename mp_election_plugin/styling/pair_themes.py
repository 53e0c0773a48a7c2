"""Two measures on one map: share with turnout, and share with the gap to a place, in three by three classes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Callable

import numpy as np
from qgis.core import QgsRuleBasedRenderer, QgsVectorLayer

from ..core.errors import QT_TRANSLATE_NOOP, ElectionError
from ..core.parties import Registry
from . import palette
from .counting_maps import count_pairs, near_of, third_of
from .rules import Entry, absences, one_party, percent, renderer_of
from .scales import FAR, thirds_scale, values_of
from .symbols import ZoneSymbols
from .words import Words


def third_words(words: Words, bounds: Sequence[float]) -> list[str]:
    """Return the words of low, middle and high."""
    start, to = (percent(each, words) for each in bounds)
    return [words("under", to=start), words("between", start=start, to=to), words("from", start=to)]


def _third_conditions(field: str, bounds: Sequence[float]) -> list[str]:
    lower, upper = bounds
    return [
        f'"{field}" < {lower!r}',
        f'"{field}" >= {lower!r} AND "{field}" < {upper!r}',
        f'"{field}" >= {upper!r}',
    ]


def strength_turnout_renderer(
    layer: QgsVectorLayer, registry: Registry, words: Words, given: Sequence[Sequence[float]] | None = None
) -> QgsRuleBasedRenderer:
    """Draw thirds of share by thirds of turnout.

    Raises
    ------
    ElectionError
        If the turnout of no zone is known.
    """
    known = values_of(layer, "turnout")
    if len(known) and not np.isfinite(known).any():
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core",
                "The turnout of no zone of “{layer}” is known, by which the theme strength_turnout tells zones apart: "
                "ballots cast or registered electors are missing. The theme share needs neither.",
            ),
            layer=layer.name(),
        )
    fields = ("share", "turnout")
    shares, rates = given or thirds_scale([[values_of(layer, field)] for field in fields], False)
    second = (_third_conditions("turnout", rates), third_words(words, rates), lambda rate: third_of(rate, rates))
    return _pairs(layer, registry, words, "turnout", shares, second)


def strength_margin_renderer(
    layer: QgsVectorLayer, registry: Registry, words: Words, given: Sequence[Sequence[float]] | None = None
) -> QgsRuleBasedRenderer:
    """Draw thirds of share by whether the party is in a winning place, near it or far from it."""
    (shares,) = given or thirds_scale([[values_of(layer, "share")]], False)
    conditions = [f'"gap" < -{FAR!r}', f'"gap" <= 0 AND "gap" >= -{FAR!r}', '"gap" > 0']
    to = percent(FAR, words)
    said = [words("far_from_place", to=to), words("near_place", to=to), words("in_place")]
    return _pairs(layer, registry, words, "gap", shares, (conditions, said, near_of))


def _pairs(
    layer: QgsVectorLayer,
    registry: Registry,
    words: Words,
    field: str,
    shares: Sequence[float],
    second: tuple[list[str], list[str], Callable[[float], int]],
) -> QgsRuleBasedRenderer:
    """Return the renderer of nine classes, the strongest first.

    Parameters
    ----------
    layer, registry, words
        As for the other themes.
    field : str
        The other measure.
    shares : sequence of 2 floats
        Bounds of low, middle and high share.
    second : tuple
        Of the other measure, low to high: three conditions, their words, and the class of a value.
    """
    conditions, said, second_of = second
    tally = count_pairs(layer, field, shares, second_of)
    symbols = ZoneSymbols(layer, tally.zones)
    colours = palette.pair_colours(one_party(layer, registry).colour)
    strengths, first = _third_conditions("share", shares), third_words(words, shares)
    key = "pair_turnout" if field == "turnout" else "pair_margin"
    entries = [
        Entry(
            (strength, other),
            f'"votes" > 0 AND {strengths[strength]} AND {conditions[other]}',
            symbols.flat(colours[strength][other]),
            words(key, first=first[strength], second=said[other]),
        )
        for strength in (2, 1, 0)
        for other in (2, 1, 0)
    ]
    return renderer_of(entries, absences(layer), tally, symbols, words)
