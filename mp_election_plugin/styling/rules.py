"""Rules of a renderer that leave no zone undrawn and draw none twice: conditions, and how entries become rules."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from qgis.core import QgsExpression, QgsRuleBasedRenderer, QgsSymbol, QgsVectorLayer

from ..core.errors import QT_TRANSLATE_NOOP, ElectionError, some
from ..core.parties import UNKNOWN_COLOUR, Party, Registry
from .counting import Tally, parties_of, vote_fields
from .symbols import ZoneSymbols
from .words import Words, written


@dataclass(frozen=True)
class Entry:
    """One class of a theme: the key it is counted by, the condition it is drawn by, its look and its words."""

    key: Hashable
    condition: str
    symbol: QgsSymbol
    words: str


def one_party(layer: QgsVectorLayer, registry: Registry, field: str = "party") -> Party:
    """Return the party the layer is about; the zones of two would lie one above the other."""
    parties = parties_of(layer, field)
    if len(parties) > 1:
        raise ElectionError(
            QT_TRANSLATE_NOOP("core", "The layer holds several parties ({parties}); filter it to one to draw it."),
            parties=some(parties),
        )
    return registry.get(parties[0] if parties else "")


def leaf(symbol: QgsSymbol, condition: str, label: str) -> QgsRuleBasedRenderer.Rule:
    """Return a rule that draws the zones of a condition."""
    return QgsRuleBasedRenderer.Rule(symbol, filterExp=condition, label=label)


def none_of(conditions: list[str]) -> str:
    """Return the condition that none of some conditions holds.

    One that is NULL does not hold, nor one that fails, as every comparison with NaN does. An ELSE rule would draw the
    same, but QGIS reports it with the features of the other rules too.
    """
    any_of = " OR ".join(f"({each})" for each in conditions)
    return f"coalesce(try(NOT ({any_of}), TRUE), TRUE)" if conditions else "TRUE"


def any_votes(layer: QgsVectorLayer) -> str:
    """Return the condition that a list's votes are published in the zone; never true in a layer without vote fields."""
    columns = [QgsExpression.quotedColumnRef(name) for name in vote_fields(layer)]
    return f"coalesce({', '.join(columns)}) IS NOT NULL" if columns else "FALSE"


def absences(layer: QgsVectorLayer) -> dict[str, str]:
    """Return the conditions of the zones in which a party has no vote, or no list."""
    has_class = layer.fields().lookupField("zone_class") >= 0
    no_list = "\"zone_class\" = 'no_list'" if has_class else any_votes(layer)
    return {"zero": '"votes" = 0', "no_list": f'"votes" IS NULL AND {no_list}'}


def percent(fraction: float, words: Words) -> str:
    """Return a fraction in percent with the decimal that it has."""
    points = round(fraction * 100, 1)
    return written([points], ".0f" if points == int(points) else ".1f", words.language)[0]


def step_words(words: Words, step: int, last: int, breaks: Sequence[float]) -> str:
    """Return the words of a step of percent, the last open upwards."""
    key = "from" if step == last else "between" if step else "under"
    ends = {"start": percent(breaks[step], words), "to": percent(breaks[min(step + 1, len(breaks) - 1)], words)}
    return words(key, **ends)


def step_condition(field: str, step: int, last: int, breaks: Sequence[float]) -> str:
    """Return the condition of a half-open step; the first begins below everything, the last has no end."""
    lower = [f'"{field}" >= {breaks[step]!r}'] if step else []
    upper = [f'"{field}" < {breaks[step + 1]!r}'] if step < last else []
    return " AND ".join([*lower, *upper])


def renderer_of(
    entries: Sequence[Entry],
    absent: dict[str, str],
    tally: Tally,
    symbols: ZoneSymbols,
    words: Words,
    taken: str = "",
) -> QgsRuleBasedRenderer:
    """Return a renderer of entries in their order, then of what is absent, and of everything that no rule takes.

    Parameters
    ----------
    entries : sequence of Entry
        Classes whose conditions exclude one another.
    absent : dict of str
        Conditions by tone, which is the key of the words too, such as ``zero`` and ``no_list``.
    tally : Tally
        Zones by key.
    symbols : ZoneSymbols
        How the zones of the layer are drawn.
    words : Words
        Words of the legend.
    taken : str, optional
        One condition that is true of all zones that the entries take, and of no others. It is needed where a value that
        is not a number makes the condition of one entry fail and another entry takes the zone.
    """
    root = QgsRuleBasedRenderer.Rule(None)
    for each in entries:
        root.appendChild(leaf(each.symbol, each.condition, words.counted(each.words, *tally.of(each.key))))
    for key, condition in absent.items():
        label = words.counted(words(key), *tally.of(key))
        root.appendChild(leaf(symbols.tone(key, UNKNOWN_COLOUR), condition, label))
    # What no other rule takes, so that no zone is left undrawn.
    rest = none_of([*([taken] if taken else [each.condition for each in entries]), *absent.values()])
    label = words.counted(words("no_data"), *tally.of("no_data"))
    root.appendChild(leaf(symbols.tone("no_data", UNKNOWN_COLOUR), rest, label))
    return QgsRuleBasedRenderer(root)
