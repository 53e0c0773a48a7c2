"""A theme given to an election layer: native renderer, legend in words with counts, map tip, labels.

Only native renderers and expressions over the layer's own fields are used, so that a QGIS without this plugin draws the
same map. The themes themselves are in `theme_registry`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Callable

from qgis.core import QgsExpression, QgsFeatureRenderer, QgsVectorLayer, QgsWkbTypes

from ..core.errors import QT_TRANSLATE_NOOP, ElectionError
from ..core.parties import Registry
from ..core.zoning import Rule
from ..layers.descriptions import call_fields
from .counting import Tally, parties_of
from .labels import label_figures
from .marks import mark_theme
from .saving import save_style
from .scales import Scale
from .theme_registry import THEME_ENTRIES, THEMES, Look, ThemeEntry
from .words import Words

__all__ = [
    "THEMES",
    "apply_theme",
    "give_renderer",
    "needs_of",
    "note_theme",
    "save_style",
    "theme_renderer",
    "theme_title",
]


def apply_theme(
    layer: QgsVectorLayer,
    theme: str,
    *,
    registry: Registry,
    language: str,
    tr: Callable[[str], str] | None = None,
    rule: Rule | None = None,
    breaks: Sequence[Any] | None = None,
    zones: Tally | None = None,
) -> None:
    """Give an election layer the renderer and the legend of a theme, and a map tip with the zone's reason.

    Parameters
    ----------
    layer : QgsVectorLayer
        Polygons or points, with the fields that the theme's entry in the registry names.
    theme : str
        What the colours say: one of `THEMES`.
    registry : Registry
        Names and colours of the parties.
    language : str
        Language of the legend: ``en``, ``fr`` or ``ar``.
    tr : callable, optional
        Translates the English words into a language other than the three.
    rule : Rule, optional
        The rule that gave the zone classes; the preset that has them where it is not given.
    breaks : sequence, optional
        Where the steps of the theme begin, as fractions, the first 0; for a theme of several measures a sequence for
        each. The theme's usual steps where not given.
    zones : Tally, optional
        Zones by class of the layer, where whoever wrote it has counted them; the layer is read for them else.

    Raises
    ------
    ElectionError
        If the theme is unknown, the layer is neither of polygons nor of points, lacks fields, holds more than one
        party, or its zone classes are not those of one rule.
    """
    renderer = theme_renderer(
        layer, theme, registry=registry, language=language, tr=tr, rule=rule, breaks=breaks, zones=zones
    )
    give_renderer(layer, theme, renderer, language, _scale_of(breaks))


def theme_renderer(
    layer: QgsVectorLayer,
    theme: str,
    *,
    registry: Registry,
    language: str,
    tr: Callable[[str], str] | None = None,
    rule: Rule | None = None,
    breaks: Sequence[Any] | None = None,
    zones: Tally | None = None,
) -> QgsFeatureRenderer:
    """Return the renderer of a theme, as `apply_theme` gives it to a layer, which is only read here.

    A `zone_view.ZoneView` may stand for the layer: then any thread may ask.
    """
    entry = _checked(layer, theme)
    return entry.make(layer, Look(registry, Words(language, tr), rule, _scale_of(breaks), zones))


def _scale_of(breaks: Sequence[Any] | None) -> Scale | None:
    """Return where steps begin as one sequence a measure."""
    if not breaks:
        return None
    return tuple(map(tuple, breaks)) if isinstance(breaks[0], Sequence) else (tuple(breaks),)


def give_renderer(
    layer: QgsVectorLayer, theme: str, renderer: QgsFeatureRenderer, language: str, scale: Scale | None = None
) -> None:
    """Give a layer the renderer of a theme, and a map tip with the zone's reason; reads no zone."""
    layer.setRenderer(renderer)
    note_theme(layer, theme, language, scale)
    layer.triggerRepaint()


def note_theme(layer: QgsVectorLayer, theme: str, language: str, scale: Scale | None = None) -> None:
    """Note that a layer has the renderer of a theme, and give it a map tip with the zone's reason."""
    mark_theme(layer, theme, scale, language)
    label_figures(layer, THEME_ENTRIES[theme].figures, language)
    _describe(layer, THEME_ENTRIES[theme], language)
    call_fields(layer, language)


def needs_of(theme: str) -> dict[str, tuple[str, ...]]:
    """Return the fields that a theme needs, by the id of the algorithm that writes them."""
    return THEME_ENTRIES[theme].needs


def theme_title(
    layer: QgsVectorLayer,
    theme: str,
    *,
    registry: Registry,
    language: str,
    tr: Callable[[str], str] | None = None,
    named: bool = False,
) -> str:
    """Return a theme's title for a layer or a legend, ``MP - zone class``; in Arabic with the party's Arabic name.

    ``named`` asks for the party's name in the other languages too, for readers of a page who do not know its code.
    """
    entry = THEME_ENTRIES[theme]
    title = Words(language, tr)(entry.label)
    code = next(iter(parties_of(layer, entry.party)), "") if entry.party else ""
    name = registry.get(code).names.get("ar", code) if language[:2] == "ar" else code
    if named and language[:2] != "ar":
        name = registry.get(code).name(language)
    return f"{name} - {title}" if name else title[:1].upper() + title[1:]


def _checked(layer: QgsVectorLayer, theme: str) -> ThemeEntry:
    """Return the entry of a theme that the layer can have."""
    entry = THEME_ENTRIES.get(theme)
    if entry is None:
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
    for algorithm, missing in entry.missing(layer).items():
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
    return entry


def zone_name_expression(layer: QgsVectorLayer, language: str) -> str:
    """Return the expression of a zone's name in a language, its code where it has none; empty without such fields."""
    names = [name for name in ("zone_name", "zone_name_ar", "zone_code") if layer.fields().lookupField(name) >= 0]
    if language[:2] == "ar":
        names.sort(key=lambda name: name != "zone_name_ar")
    return f"coalesce({', '.join(QgsExpression.quotedColumnRef(each) for each in names)})" if names else ""


def _describe(layer: QgsVectorLayer, entry: ThemeEntry, language: str) -> None:
    """Name features by their zone, and tell the reason when the pointer rests on one."""
    name = zone_name_expression(layer, language)
    if not name:
        return
    layer.setDisplayExpression(name)
    lines = [f"<b>[% {name} %]</b>"]
    if entry.code == "swing":
        percent = "round({} * 100, 2)".format
        lines.append(f"[% coalesce({percent('before_share')} || ' % → ' || {percent('now_share')} || ' %', '') %]")
    if layer.fields().lookupField(entry.reason) >= 0:
        lines.append(f"[% coalesce({QgsExpression.quotedColumnRef(entry.reason)}, '') %]")
    layer.setMapTipTemplate("<br>".join(lines))
