"""The themes of an election layer as native renderers, with legends in words and counts.

Only native renderers and expressions over the layer's own fields are used, so that a QGIS without this plugin draws the
same map.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Callable

from qgis.core import QgsCategorizedSymbolRenderer, QgsExpression, QgsVectorLayer, QgsWkbTypes

from ..core.errors import QT_TRANSLATE_NOOP, ElectionError, some
from ..core.parties import Registry
from ..core.zoning import Rule, all_class_codes, rule_of
from ..layers.descriptions import call_fields
from .cluster_theme import cluster_renderer
from .counting import Tally, count_classes, parties_of
from .marks import mark_theme
from .rule_based import one_party, share_renderer, swing_renderer, winner_renderer
from .rule_theme import history_renderer, rule_renderer
from .saving import save_style
from .words import Words

__all__ = ["THEMES", "apply_theme", "save_style", "theme_title"]

THEMES = ("class", "share", "winner", "swing", "clusters", "history")
_NEEDED = {
    "class": (["zone_class"], "classifyzones"),
    "share": (["party", "votes", "share"], "classifyzones"),
    "winner": (["winner", "winner_margin", "tie"], "zoneindicators"),
    "swing": (["swing_party", "swing", "now_votes", "before_votes", "before_valid"], "compareelections"),
    "clusters": (["cluster_class"], "zoneclusters"),
    "history": (["swing_party", "history_class"], "compareelections"),
}
# The field with the party that a theme is about; winners are of all parties.
_PARTY = {
    "class": "party",
    "share": "party",
    "swing": "swing_party",
    "clusters": "cluster_of",
    "history": "swing_party",
}
_REASON = {
    "winner": "winner_reason",
    "swing": "history_reason",
    "clusters": "cluster_reason",
    "history": "history_reason",
}


def apply_theme(
    layer: QgsVectorLayer,
    theme: str,
    *,
    registry: Registry,
    language: str,
    tr: Callable[[str], str] | None = None,
    rule: Rule | None = None,
    breaks: Sequence[float] | None = None,
    zones: Tally | None = None,
) -> None:
    """Give an election layer the renderer and the legend of a theme, and a map tip with the zone's reason.

    Parameters
    ----------
    layer : QgsVectorLayer
        Polygons or points; with the fields of ``classifyzones`` (class, share), ``zoneindicators`` (winner) or
        ``compareelections`` (swing, history) or ``zoneclusters`` (clusters).
    theme : {"class", "share", "winner", "swing", "clusters", "history"}
        What the colours say.
    registry : Registry
        Names and colours of the parties.
    language : str
        Language of the legend: ``en``, ``fr`` or ``ar``.
    tr : callable, optional
        Translates the English words into a language other than the three.
    rule : Rule, optional
        The rule that gave the zone classes; the preset that has them where it is not given.
    breaks : sequence of float, optional
        Where the steps of the theme share begin, as fractions, the first 0; steps of 5 points where not given.
    zones : Tally, optional
        Zones by class of the layer, where whoever wrote it has counted them; the layer is read for them else.

    Raises
    ------
    ElectionError
        If the theme is unknown, the layer is neither of polygons nor of points, lacks fields, holds more than one
        party, or its zone classes are not those of one rule.
    """
    _check(layer, theme)
    words = Words(language, tr)
    if theme == "class":
        renderer = _class_renderer(layer, registry, words, rule, zones)
    elif theme == "share":
        renderer = share_renderer(layer, registry, words, breaks)
    elif theme == "swing":
        renderer = swing_renderer(layer, registry, words)
    elif theme == "clusters":
        renderer = cluster_renderer(layer, words)
    elif theme == "history":
        renderer = history_renderer(layer, registry, words)
    else:
        renderer = winner_renderer(layer, registry, words)
    layer.setRenderer(renderer)
    mark_theme(layer)
    _describe(layer, theme, language)
    call_fields(layer, language)
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
    code = next(iter(parties_of(layer, _PARTY[theme])), "") if theme in _PARTY else ""
    name = registry.get(code).names.get("ar", code) if language[:2] == "ar" else code
    return f"{name} - {title}" if name else title[:1].upper() + title[1:]


def _check(layer: QgsVectorLayer, theme: str) -> None:
    if theme not in THEMES:
        raise ElectionError(
            QT_TRANSLATE_NOOP("core", "There is no theme “{theme}”. Themes: {themes}"),
            theme=theme,
            themes=", ".join(THEMES),
        )
    kinds = QgsWkbTypes.GeometryType
    if layer.geometryType() not in (kinds.PolygonGeometry, kinds.PointGeometry):
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core",
                "A theme draws zones as polygons or points, and “{layer}” has neither. Join the results to a layer of "
                "polygons, or of one point a zone.",
            ),
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


def _rule_in(tally: Tally, given: Rule | None) -> Rule:
    """Return the rule whose classes a layer has, the default one where it has none yet."""
    found = {str(key) for key in tally.total}
    rule = given if given is not None and found <= {*given.legend, "no_data"} else rule_of(found)
    if rule is None:
        unknown = sorted(found - set(all_class_codes()))
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core",
                "The zone classes are not those of one rule: {codes}. Classify the zones again with one rule, or give "
                "the rule file that they were classified by.",
            ),
            codes=some(unknown or sorted(found)),
        )
    return rule


def _class_renderer(
    layer: QgsVectorLayer, registry: Registry, words: Words, given: Rule | None, zones: Tally | None
) -> QgsCategorizedSymbolRenderer:
    """Draw the classes of the rule that the layer was classified by."""
    tally = zones or count_classes(layer)
    rule = _rule_in(tally, given)
    return rule_renderer(layer, "zone_class", rule, tally, one_party(layer, registry).colour, words)


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
    if theme == "swing":
        percent = "round({} * 100, 2)".format
        lines.append(f"[% coalesce({percent('before_share')} || ' % → ' || {percent('now_share')} || ' %', '') %]")
    reason = _REASON.get(theme, "zone_reason")
    if layer.fields().lookupField(reason) >= 0:
        lines.append(f"[% coalesce({QgsExpression.quotedColumnRef(reason)}, '') %]")
    layer.setMapTipTemplate("<br>".join(lines))
