"""The themes share, winner and swing: rules over the fields that leave no zone undrawn and draw none twice."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsExpression, QgsRuleBasedRenderer, QgsVectorLayer

from ..core.parties import UNKNOWN_COLOUR, Party, Registry
from . import palette
from .counting import (
    MARGIN_BREAKS,
    SHARE_BREAKS,
    SWING_BREAKS,
    Tally,
    count_shares,
    count_swings,
    count_winners,
)
from .rules import Entry, absences, any_votes, leaf, none_of, one_party, renderer_of, step_condition, step_words
from .symbols import ZoneSymbols, for_legend_only
from .words import Words

_MARGIN_WORDS = ("margin_under", "margin_between", "margin_from")


def share_renderer(
    layer: QgsVectorLayer, registry: Registry, words: Words, given: Sequence[float] | None = None
) -> QgsRuleBasedRenderer:
    """Draw the share in steps of five points, the highest first and open upwards.

    Where breaks are ``given``, such as those of several layers together, their steps are drawn, with zones or without.
    """
    breaks = SHARE_BREAKS if given is None else list(given)
    tally = count_shares(layer, breaks)
    symbols = ZoneSymbols(layer, tally.zones)
    party = one_party(layer, registry)
    fixed = breaks == SHARE_BREAKS[: len(breaks)]
    colours = palette.share_colours(party.colour, palette.SHARE_STEPS if fixed else len(breaks))
    last = len(breaks) - 1 if given else max([1, *(key for key in tally.total if isinstance(key, int))])
    entries = [
        Entry(
            step,
            " AND ".join(filter(None, ['"votes" > 0', step_condition("share", step, last, breaks)])),
            symbols.flat(colours[step]),
            step_words(words, step, last, breaks),
        )
        for step in range(last, -1, -1)
    ]
    return renderer_of(entries, absences(layer), tally, symbols, words)


def _swing_words(words: Words, step: int) -> str:
    start = palette.SWING_STEPS[abs(step) - 1]
    side = "gain" if step > 0 else "loss"
    if abs(step) == len(palette.SWING_STEPS):
        return words(f"{side}_from", start=start)
    return words(f"{side}_between", start=start, to=palette.SWING_STEPS[abs(step)])


def _swing_condition(step: int) -> str:
    """Return the condition of a step of swing; like steps of gain and loss have like bounds."""
    size, last = abs(step), len(SWING_BREAKS)
    if size == 0:
        return f'"swing" > -{SWING_BREAKS[0]!r} AND "swing" < {SWING_BREAKS[0]!r}'
    sign, reached, short = ("", ">=", "<") if step > 0 else ("-", "<=", ">")
    bounds = [f'"swing" {reached} {sign}{SWING_BREAKS[size - 1]!r}']
    bounds += [f'"swing" {short} {sign}{SWING_BREAKS[size]!r}'] if size < last else []
    return " AND ".join(bounds)


def swing_renderer(layer: QgsVectorLayer, registry: Registry, words: Words) -> QgsRuleBasedRenderer:
    """Draw the swing of a party in steps about 0: gains in its hue, losses in the opposite one and lined.

    The steps are fixed and all of them shown, so that two maps compare. Grey print keeps how far a zone is from 0, and
    the lines which way.
    """
    tally = count_swings(layer)
    symbols = ZoneSymbols(layer, tally.zones)
    colour = one_party(layer, registry, "swing_party").colour
    root = QgsRuleBasedRenderer.Rule(None)
    last = len(palette.SWING_STEPS)
    for step in range(last, -last - 1, -1):
        if step == 0:
            symbol, label = symbols.flat(palette.NO_CHANGE), words("no_change", to=palette.SWING_STEPS[0])
        else:
            strength = palette.SWING_STRENGTHS[abs(step) - 1]
            tone = f"{'party' if step > 0 else 'contrast'}:{strength}"
            symbol, label = symbols.tone(tone, colour, diverging=True), _swing_words(words, step)
        root.appendChild(leaf(symbol, _swing_condition(step), words.counted(label, *tally.of(step))))
    # A memory layer may have NaN where a file has NULL.
    some_swing = 'coalesce(try("swing" > -2, FALSE), FALSE)'
    conditions = {
        "no_list_before": f'NOT {some_swing} AND "now_votes" IS NOT NULL AND "before_votes" IS NULL '
        'AND "before_valid" IS NOT NULL',
        "no_list": f'NOT {some_swing} AND "now_votes" IS NULL AND {any_votes(layer)}',
    }
    for key, condition in conditions.items():
        tone = "zero" if key == "no_list_before" else key
        root.appendChild(leaf(symbols.tone(tone, colour), condition, words.counted(words(key), *tally.of(key))))
    rest = none_of([some_swing, *conditions.values()])
    label = words.counted(words("no_data"), *tally.of("no_data"))
    root.appendChild(leaf(symbols.tone("no_data", UNKNOWN_COLOUR), rest, label))
    return QgsRuleBasedRenderer(root)


def winner_renderer(layer: QgsVectorLayer, registry: Registry, words: Words) -> QgsRuleBasedRenderer:
    """Draw each list in its own colour, the list with most zones first; then tie, no vote and no data.

    Lists and steps of margin without zones are left out, there may be dozens; the entries that are no list are always
    there, so that one reads that there is no tie. A share has no ties: its theme has no such entry.
    """
    tally = count_winners(layer)
    symbols = ZoneSymbols(layer, tally.zones)
    zones: dict[str, int] = {}
    for key, total in tally.total.items():
        if isinstance(key, tuple):
            zones[key[0]] = zones.get(key[0], 0) + total
    codes = sorted(zones, key=lambda code: (-zones[code], code))
    # Greys mean no list and no data, and the registry gives many small lists nearly the same one.
    unknown = [code for code in codes if palette.is_grey(registry.get(code).colour)]
    taken = [registry.get(code).colour for code in codes if code not in unknown]
    spare = dict(zip(unknown, palette.spare_colours(len(unknown), taken)))
    root = QgsRuleBasedRenderer.Rule(None)
    for code in codes:
        party = registry.get(code)
        root.appendChild(_party_rule(party, spare.get(code, party.colour), tally, symbols, words))
    for rule in _no_winner(layer, [rule.filterExpression() for rule in root.children()], tally, symbols, words):
        root.appendChild(rule)
    return QgsRuleBasedRenderer(root)


def _no_winner(
    layer: QgsVectorLayer, won: list[str], tally: Tally, symbols: ZoneSymbols, words: Words
) -> list[QgsRuleBasedRenderer.Rule]:
    """Return the rules of the zones that no list has won: tie, no vote, no data."""
    undecided = "coalesce(\"winner\", '') = ''"
    conditions = {
        "tie": f'{undecided} AND "tie" = 1',
        "no_vote": f'{undecided} AND "tie" = 0 AND {any_votes(layer)}',
    }
    conditions["no_data"] = none_of([*won, *conditions.values()])
    rules = []
    for key, condition in conditions.items():
        tone = "zero" if key == "no_vote" else key
        label = words.counted(words(key), *tally.of(key))
        rules.append(leaf(symbols.tone(tone, UNKNOWN_COLOUR), condition, label))
    return rules


def _party_rule(
    party: Party, colour: str, tally: Tally, symbols: ZoneSymbols, words: Words
) -> QgsRuleBasedRenderer.Rule:
    """Return the rule of a winner: its name, zones and colour, and under it a symbol for each step that occurs."""
    name = party.name(words.language)
    title = name if words.language == "ar" or name == party.code else f"{party.code} – {name}"
    steps: list[int | None] = [2, 1, 0, None]
    label = words.counted(title, *tally.of(*((party.code, step) for step in steps)))
    condition = f'"winner" = {QgsExpression.quotedString(party.code)}'
    colours = palette.margin_colours(colour)
    # A heading without a symbol would show no colour where the legend is folded.
    top = leaf(for_legend_only(symbols.flat(colours[2])), condition, label)
    conditions: dict[int | None, str] = {
        2: f'"winner_margin" >= {MARGIN_BREAKS[1]!r}',
        1: f'"winner_margin" >= {MARGIN_BREAKS[0]!r} AND "winner_margin" < {MARGIN_BREAKS[1]!r}',
        0: f'"winner_margin" < {MARGIN_BREAKS[0]!r}',
    }
    # A memory layer may have NaN where a file has NULL.
    conditions[None] = none_of(list(conditions.values()))
    for step in steps:
        if not tally.total.get((party.code, step)):
            continue
        word = "margin_none" if step is None else _MARGIN_WORDS[step]
        symbol = symbols.flat(colours[2 if step is None else step])
        entry = words.counted(words(word), *tally.of((party.code, step)))
        top.appendChild(leaf(symbol, conditions[step], entry))
    return top
