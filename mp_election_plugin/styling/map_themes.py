"""The themes votes, place, margin, gap, turnout, share weighed by electors: native renderers over the fields."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsFeatureRequest, QgsRuleBasedRenderer, QgsVectorLayer

from ..core.errors import QT_TRANSLATE_NOOP, ElectionError
from ..core.parties import UNKNOWN_COLOUR, Registry
from . import palette
from .counting import SHARE_BREAKS
from .counting_maps import PLACES, count_distances, count_ranks, count_turnouts, count_votes, count_weighed
from .rules import Entry, absences, leaf, one_party, percent, renderer_of, step_condition, step_words
from .scales import DISTANCE_BREAKS, TURNOUT_BREAKS, alpha_scale, round_steps, values_of
from .symbols import ZoneSymbols, circle_in, for_legend_only, with_colours
from .words import Words

# Strengths of the tones: of the places from the first on, of the distances from 0 outwards.
PLACE_STRENGTHS = (1.0, 0.78, 0.56, 0.34, 0.12)
DISTANCE_STRENGTHS = (0.25, 0.5, 0.75, 1.0)
# Percent of the colour, the rest white, where electors are few, some, many.
OPACITIES = (35, 65, 100)


def votes_renderer(
    layer: QgsVectorLayer, registry: Registry, words: Words, given: Sequence[float] | None = None
) -> QgsRuleBasedRenderer:
    """Draw votes as circles whose area is in proportion to them, the large ones below the small ones.

    The legend shows for each step of votes the circle of its middle. The Layers panel cuts the symbols of polygons to
    the size of an icon, and those of points not: of polygons each step has a circle that only legends show, and under
    it a rule without words that draws.
    """
    breaks = list(given or round_steps([values_of(layer, "votes")]))
    tally = count_votes(layer, breaks)
    symbols = ZoneSymbols(layer, tally.zones)
    colour = palette.tone_colour("party:0.75", one_party(layer, registry).colour)
    last, top = len(breaks) - 1, 2 * breaks[-1] or 1.0
    entries = []
    for step in range(last, -1, -1):
        end = breaks[step + 1] if step < last else top
        ends = {"start": words.number(round(breaks[step])), "to": words.number(round(end))}
        key = "votes_from" if step == last and step else "votes_between" if step else "votes_under"
        bounds = step_condition("votes", step, last, breaks)
        condition = " AND ".join(filter(None, ['"votes" > 0', bounds]))
        symbol = symbols.proportional(colour, "votes", top, (breaks[step] + end) / 2)
        entries.append(Entry(step, condition, symbol, words(key, **ends)))
    renderer = renderer_of(entries, absences(layer), tally, symbols, words)
    for rule in renderer.rootRule().children()[: len(entries)]:
        circle = circle_in(rule.symbol())
        if circle is not None:
            rule.appendChild(leaf(rule.symbol().clone(), "", ""))
            rule.setSymbol(for_legend_only(circle))
    # Areas first, circles above all areas, and of circles the largest first.
    renderer.setUsingSymbolLevels(True)
    renderer.setOrderBy(QgsFeatureRequest.OrderBy([QgsFeatureRequest.OrderByClause('"votes"', False)]))
    renderer.setOrderByEnabled(True)
    return renderer


def rank_renderer(layer: QgsVectorLayer, registry: Registry, words: Words) -> QgsRuleBasedRenderer:
    """Draw the place of a party among the lists, the first darkest; a first place that is shared is a tie."""
    tally = count_ranks(layer)
    symbols = ZoneSymbols(layer, tally.zones)
    colour = one_party(layer, registry).colour
    # A list alone in its zone has no margin; a memory layer may have NaN where a file has NULL.
    alone_at_first = '"rank" = 1 AND coalesce(try("margin" <> 0, TRUE), TRUE)'
    entries = []
    for number, place in enumerate(PLACES):
        after = PLACES[number + 1] if number + 1 < len(PLACES) else None
        within = f'"rank" >= {place}' + (f' AND "rank" < {after}' if after else "")
        condition = f'"votes" > 0 AND {alone_at_first if place == 1 else within}'
        symbol = symbols.tone(f"party:{PLACE_STRENGTHS[number]}", colour)
        entries.append(Entry(place, condition, symbol, words(f"rank_{place}")))
        if place == 1:
            tie = '"votes" > 0 AND "rank" = 1 AND coalesce(try("margin" = 0, FALSE), FALSE)'
            shared = Entry("tie", tie, symbols.tone("tie", UNKNOWN_COLOUR), words("tie"))
    return renderer_of([*entries, shared], absences(layer), tally, symbols, words)


def distance_renderer(layer: QgsVectorLayer, registry: Registry, words: Words, field: str) -> QgsRuleBasedRenderer:
    """Draw how far ahead or behind a party is, in steps about 0: ahead in its hue, behind in the opposite one, lined.

    Parameters
    ----------
    layer, registry, words
        As for the other themes.
    field : {"margin", "gap"}
        Ahead of the best other list, or of the last winning place.
    """
    tally = count_distances(layer, field)
    symbols = ZoneSymbols(layer, tally.zones)
    colour = one_party(layer, registry).colour
    last = len(DISTANCE_BREAKS)
    entries = []
    for step in [*range(last, 0, -1), *range(-1, -last - 1, -1)]:
        size, side = abs(step), "ahead" if step > 0 else "behind"
        tone = f"{'party' if step > 0 else 'contrast'}:{DISTANCE_STRENGTHS[size - 1]}"
        key = f"{side}_{'from' if size == last else 'between' if size > 1 else 'under'}"
        ends = {
            "start": percent(DISTANCE_BREAKS[size - 1], words),
            "to": percent(DISTANCE_BREAKS[min(size, last - 1)], words),
        }
        symbol = symbols.tone(tone, colour, diverging=True)
        entries.append(Entry(step, _distance_condition(field, step), symbol, words(key, **ends)))
    known = f'coalesce(try("{field}" > -9, FALSE), FALSE)'
    entries.insert(last, Entry("level", f'"votes" > 0 AND "{field}" = 0', symbols.tone("tie", colour), words("level")))
    entries.append(Entry("alone", f'"votes" > 0 AND NOT {known}', symbols.flat(palette.NO_CHANGE), words("alone")))
    return renderer_of(entries, absences(layer), tally, symbols, words, taken='"votes" > 0')


def _distance_condition(field: str, step: int) -> str:
    size, last = abs(step), len(DISTANCE_BREAKS)
    sign, reached, short = ("", ">=", "<") if step > 0 else ("-", "<=", ">")
    lower = f'"{field}" {reached} {sign}{DISTANCE_BREAKS[size - 1]!r}' if size > 1 else f'"{field}" {reached[0]} 0'
    upper = [f'"{field}" {short} {sign}{DISTANCE_BREAKS[size]!r}'] if size < last else []
    return " AND ".join(['"votes" > 0', lower, *upper])


def turnout_renderer(layer: QgsVectorLayer, words: Words, given: Sequence[float] | None = None) -> QgsRuleBasedRenderer:
    """Draw the turnout in steps of ten points, in a hue of no party."""
    breaks = list(given or TURNOUT_BREAKS)
    tally = count_turnouts(layer, breaks)
    symbols = ZoneSymbols(layer, tally.zones)
    colours = palette.share_colours(palette.TURNOUT, len(breaks))
    last = len(breaks) - 1
    entries = [
        Entry(
            step,
            step_condition("turnout", step, last, breaks) or '"turnout" >= 0',
            symbols.flat(colours[step]),
            step_words(words, step, last, breaks),
        )
        for step in range(last, -1, -1)
    ]
    return renderer_of(entries, {}, tally, symbols, words)


def alpha_renderer(
    layer: QgsVectorLayer, registry: Registry, words: Words, given: Sequence[Sequence[float]] | None = None
) -> QgsRuleBasedRenderer:
    """Draw the share, its colour the paler the fewer electors a zone has, so that large empty zones do not shout.

    Raises
    ------
    ElectionError
        If the electors of no zone are published.
    """
    breaks, electors = given or alpha_scale([[values_of(layer, "share")], [values_of(layer, "registered")]], False)
    tally, weights = count_weighed(layer, breaks, electors)
    if tally.zones and not weights.total:
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core",
                "No zone of “{layer}” has both votes of the party and registered electors, by which the theme "
                "share_alpha weighs its colours. The theme share needs no electors.",
            ),
            layer=layer.name(),
        )
    symbols = ZoneSymbols(layer, tally.zones)
    steps = palette.SHARE_STEPS if list(breaks) == SHARE_BREAKS[: len(breaks)] else len(breaks)
    colours = palette.share_colours(one_party(layer, registry).colour, steps)
    few, many = electors
    last = len(breaks) - 1
    entries = []
    for step in range(last, -1, -1):
        bounds = ['"votes" > 0 AND "registered" >= 0', step_condition("share", step, last, breaks) or '"share" >= 0']
        shades = [palette.on_white(colours[step], each / 100) for each in OPACITIES]
        symbol = with_colours(symbols.flat(colours[step]), "registered", electors, shades)
        entries.append(Entry(step, " AND ".join(bounds), symbol, step_words(words, step, last, breaks)))
    unknown = '"votes" > 0 AND "share" >= 0 AND NOT coalesce(try("registered" >= 0, FALSE), FALSE)'
    entries.append(Entry("no_electors", unknown, symbols.tone("tie", UNKNOWN_COLOUR), words("no_electors")))
    renderer = renderer_of(entries, absences(layer), tally, symbols, words)
    for third, key, start, to in (
        (2, "electors_many", many, many),
        (1, "electors_middle", few, many),
        (0, "electors_few", few, few),
    ):
        ends = {"start": words.number(round(start)), "to": words.number(round(to))}
        sample = for_legend_only(symbols.flat(palette.on_white(colours[-1], OPACITIES[third] / 100)))
        label = words.counted(words(key, **ends), *weights.of(third))
        renderer.rootRule().appendChild(leaf(sample, "FALSE", label))
    return renderer
