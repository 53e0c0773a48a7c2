"""The themes of an election layer as native renderers: zone class, share, winner; legends in words, with counts.

Only native renderers and expressions over the layer's own fields are used, so that a QGIS without this plugin draws the
same map.
"""

from __future__ import annotations

from typing import Callable

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsExpression,
    QgsFillSymbol,
    QgsRendererCategory,
    QgsRuleBasedRenderer,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..core.errors import QT_TRANSLATE_NOOP, ElectionError, some
from ..core.parties import UNKNOWN_COLOUR, Party, Registry
from ..core.zoning import Rule, all_class_codes, in_language, rule_of
from . import palette, symbols
from .counting import (
    MARGIN_BREAKS,
    SHARE_BREAKS,
    Tally,
    count_classes,
    count_shares,
    count_winners,
    parties_of,
    vote_fields,
)
from .saving import save_style
from .words import Words

__all__ = ["THEMES", "apply_theme", "save_style", "theme_title"]

THEMES = ("class", "share", "winner")
_NEEDED = {
    "class": (["zone_class"], "classifyzones"),
    "share": (["party", "votes", "share"], "classifyzones"),
    "winner": (["winner", "winner_margin", "tie"], "zoneindicators"),
}
_MARGIN_WORDS = ("margin_under", "margin_between", "margin_from")


def apply_theme(
    layer: QgsVectorLayer,
    theme: str,
    *,
    registry: Registry,
    language: str,
    tr: Callable[[str], str] | None = None,
) -> None:
    """Give an election layer the renderer and the legend of a theme, and a map tip with the zone's reason.

    Parameters
    ----------
    layer : QgsVectorLayer
        Polygons; with the fields of ``classifyzones`` (class, share) or ``zoneindicators`` (winner).
    theme : {"class", "share", "winner"}
        What the colours say.
    registry : Registry
        Names and colours of the parties.
    language : str
        Language of the legend: ``en``, ``fr`` or ``ar``.
    tr : callable, optional
        Translates the English words into a language other than the three.

    Raises
    ------
    ElectionError
        If the theme is unknown, the layer is not of polygons, lacks fields, holds more than one party, or its zone
        classes are not those of one rule.
    """
    _check(layer, theme)
    words = Words(language, tr)
    if theme == "class":
        renderer = _class_renderer(layer, registry, words)
    elif theme == "share":
        renderer = _share_renderer(layer, registry, words)
    else:
        renderer = _winner_renderer(layer, registry, words)
    layer.setRenderer(renderer)
    _describe(layer, theme, language)
    layer.triggerRepaint()


def theme_title(
    layer: QgsVectorLayer,
    theme: str,
    *,
    registry: Registry,
    language: str,
    tr: Callable[[str], str] | None = None,
) -> str:
    """Return a theme's title for a layer or a legend, ``MP - zone class``; in Arabic with the party's Arabic name."""
    title = Words(language, tr)(f"theme_{theme}")
    if theme == "winner" or layer.fields().lookupField("party") < 0:
        return title[:1].upper() + title[1:]
    code = next(iter(parties_of(layer)), "")
    name = registry.get(code).names.get("ar", code) if language[:2] == "ar" else code
    return f"{name} - {title}" if name else title[:1].upper() + title[1:]


def _check(layer: QgsVectorLayer, theme: str) -> None:
    if theme not in THEMES:
        raise ElectionError(
            QT_TRANSLATE_NOOP("core", "There is no theme “{theme}”. Themes: {themes}"),
            theme=theme,
            themes=", ".join(THEMES),
        )
    if layer.geometryType() != QgsWkbTypes.GeometryType.PolygonGeometry:
        raise ElectionError(
            QT_TRANSLATE_NOOP("core", "“{layer}” is not a layer of polygons; a theme can only be drawn on zones."),
            layer=layer.name(),
        )
    names, algorithm = _NEEDED[theme]
    missing = [name for name in names if layer.fields().lookupField(name) < 0]
    if missing:
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core",
                "The theme “{theme}” needs the fields {fields}, which “{layer}” does not have. "
                "The algorithm mpelection:{algorithm} writes them; run it first.",
            ),
            theme=theme,
            fields=", ".join(missing),
            layer=layer.name(),
            algorithm=algorithm,
        )


def _one_party(layer: QgsVectorLayer, registry: Registry) -> Party:
    """Return the party the layer is about; the zones of two would lie one above the other."""
    parties = parties_of(layer)
    if len(parties) > 1:
        raise ElectionError(
            QT_TRANSLATE_NOOP("core", "The layer holds several parties ({parties}); filter it to one to draw it."),
            parties=some(parties),
        )
    return registry.get(parties[0] if parties else "")


def _rule_in(tally: Tally) -> Rule:
    """Return the rule whose classes a layer has, the default one where it has none yet."""
    found = {str(key) for key in tally.total}
    rule = rule_of(found)
    if rule is None:
        unknown = sorted(found - set(all_class_codes()))
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core", "The zone classes are not those of one rule: {codes}. Classify the zones again with one rule."
            ),
            codes=some(unknown or sorted(found)),
        )
    return rule


def _class_renderer(layer: QgsVectorLayer, registry: Registry, words: Words) -> QgsCategorizedSymbolRenderer:
    """Draw every class of the rule, those without zones too: the legends of two maps can then be compared."""
    tally = count_classes(layer)
    rule = _rule_in(tally)
    colour = _one_party(layer, registry).colour
    outline = symbols.outline_width(tally.zones)
    diverging = any(each.tone == "contrast_light" for each in rule.classes)
    categories = []
    for code in rule.legend:
        each = rule.zone_class(code)
        # The empty value is QGIS's "all other values": a zone without a class is drawn as one without data.
        value = ["no_data", ""] if code == "no_data" else code
        label = words.counted(in_language(each.label, words.language), *tally.of(code))
        symbol = symbols.tone_symbol(each.tone, colour, outline, diverging=diverging)
        categories.append(QgsRendererCategory(value, symbol, label))
    return QgsCategorizedSymbolRenderer("zone_class", categories)


def _leaf(symbol: QgsFillSymbol, condition: str, label: str) -> QgsRuleBasedRenderer.Rule:
    return QgsRuleBasedRenderer.Rule(symbol, filterExp=condition, label=label)


def _no_data(tally: Tally, outline: float, words: Words) -> QgsRuleBasedRenderer.Rule:
    """Return the rule for all zones that no other takes, so that none is left undrawn."""
    label = words.counted(words("no_data"), *tally.of("no_data"))
    symbol = symbols.tone_symbol("no_data", UNKNOWN_COLOUR, outline)
    return QgsRuleBasedRenderer.Rule(symbol, label=label, elseRule=True)


def _any_votes(layer: QgsVectorLayer) -> str:
    """Return the condition that a list's votes are published in the zone; never true in a layer without vote fields."""
    columns = [QgsExpression.quotedColumnRef(name) for name in vote_fields(layer)]
    return f"coalesce({', '.join(columns)}) IS NOT NULL" if columns else "FALSE"


def _step_words(words: Words, step: int, last: int) -> str:
    start = step * palette.SHARE_STEP_POINTS
    key = "from" if step == last else "between" if step else "under"
    return words(key, start=start, to=start + palette.SHARE_STEP_POINTS)


def _share_renderer(layer: QgsVectorLayer, registry: Registry, words: Words) -> QgsRuleBasedRenderer:
    tally = count_shares(layer)
    outline = symbols.outline_width(tally.zones)
    colours = palette.share_colours(_one_party(layer, registry).colour)
    last = max([1, *(key for key in tally.total if isinstance(key, int))])
    root = QgsRuleBasedRenderer.Rule(None)
    for step in range(last, -1, -1):
        lower = [f'"share" >= {SHARE_BREAKS[step]!r}'] if step else ['"share" IS NOT NULL']
        upper = [f'"share" < {SHARE_BREAKS[step + 1]!r}'] if step < last else []
        label = words.counted(_step_words(words, step, last), *tally.of(step))
        condition = " AND ".join(['"votes" > 0', *lower, *upper])
        root.appendChild(_leaf(symbols.flat(colours[step], outline), condition, label))
    has_class = layer.fields().lookupField("zone_class") >= 0
    no_list = "\"zone_class\" = 'no_list'" if has_class else _any_votes(layer)
    conditions = {"zero": '"votes" = 0', "no_list": f'"votes" IS NULL AND {no_list}'}
    for key, condition in conditions.items():
        label = words.counted(words(key), *tally.of(key))
        root.appendChild(_leaf(symbols.tone_symbol(key, UNKNOWN_COLOUR, outline), condition, label))
    root.appendChild(_no_data(tally, outline, words))
    return QgsRuleBasedRenderer(root)


def _winner_renderer(layer: QgsVectorLayer, registry: Registry, words: Words) -> QgsRuleBasedRenderer:
    """Draw each list in its own colour, the list with most zones first; entries without zones are left out."""
    tally = count_winners(layer)
    outline = symbols.outline_width(tally.zones)
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
        root.appendChild(_party_rule(party, spare.get(code, party.colour), tally, outline, words))
    undecided = "coalesce(\"winner\", '') = ''"
    conditions = {
        "tie": f'{undecided} AND "tie" = 1',
        "no_vote": f'{undecided} AND coalesce("tie", 0) <> 1 AND {_any_votes(layer)}',
    }
    for key, condition in conditions.items():
        if tally.total.get(key):
            tone = "tie" if key == "tie" else "zero"
            label = words.counted(words(key), *tally.of(key))
            root.appendChild(_leaf(symbols.tone_symbol(tone, UNKNOWN_COLOUR, outline), condition, label))
    root.appendChild(_no_data(tally, outline, words))
    return QgsRuleBasedRenderer(root)


def _party_rule(party: Party, colour: str, tally: Tally, outline: float, words: Words) -> QgsRuleBasedRenderer.Rule:
    """Return the rule of a winner: its name and zones, and under it a symbol for each step of margin that occurs."""
    name = party.name(words.language)
    title = name if words.language == "ar" or name == party.code else f"{party.code} – {name}"
    steps = [2, 1, 0, None]
    label = words.counted(title, *tally.of(*((party.code, step) for step in steps)))
    condition = f'"winner" = {QgsExpression.quotedString(party.code)}'
    top = QgsRuleBasedRenderer.Rule(None, filterExp=condition, label=label)
    colours = palette.margin_colours(colour)
    conditions = {
        2: f'"winner_margin" >= {MARGIN_BREAKS[1]!r}',
        1: f'"winner_margin" >= {MARGIN_BREAKS[0]!r} AND "winner_margin" < {MARGIN_BREAKS[1]!r}',
        0: f'"winner_margin" < {MARGIN_BREAKS[0]!r}',
        None: '"winner_margin" IS NULL',
    }
    for step in steps:
        if not tally.total.get((party.code, step)):
            continue
        word = "margin_none" if step is None else _MARGIN_WORDS[step]
        symbol = symbols.flat(colours[2 if step is None else step], outline)
        entry = words.counted(words(word), *tally.of((party.code, step)))
        top.appendChild(_leaf(symbol, conditions[step], entry))
    return top


def _describe(layer: QgsVectorLayer, theme: str, language: str) -> None:
    """Name features by their zone, and tell the reason when the pointer rests on one."""
    names = [name for name in ("zone_name", "zone_name_ar", "zone_code") if layer.fields().lookupField(name) >= 0]
    if language[:2] == "ar":
        names.sort(key=lambda name: name != "zone_name_ar")
    if not names:
        return
    name = f"coalesce({', '.join(QgsExpression.quotedColumnRef(each) for each in names)})"
    layer.setDisplayExpression(name)
    lines = [f"<b>[% {name} %]</b>"]
    reason = "winner_reason" if theme == "winner" else "zone_reason"
    if layer.fields().lookupField(reason) >= 0:
        lines.append(f"[% coalesce({QgsExpression.quotedColumnRef(reason)}, '') %]")
    layer.setMapTipTemplate("<br>".join(lines))
