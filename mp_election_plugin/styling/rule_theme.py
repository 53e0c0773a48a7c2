"""A theme of the classes of a written rule: one colour a class, all of them in the legend, also those without zones."""

from __future__ import annotations

from qgis.core import NULL, QgsCategorizedSymbolRenderer, QgsRendererCategory, QgsVectorLayer

from ..core.parties import Registry
from ..core.typology import load_typology
from ..core.zoning import Rule, in_language
from .counting import Tally, tally, text
from .rules import one_party
from .symbols import ZoneSymbols
from .words import Words

HISTORY = "history_class"


def rule_renderer(
    layer: QgsVectorLayer, field: str, rule: Rule, counted: Tally, colour: str, words: Words
) -> QgsCategorizedSymbolRenderer:
    """Return the renderer of a field with the codes of a rule's classes, in the party's colour.

    Classes without zones are drawn too: the legends of two maps can then be compared.
    """
    symbols = ZoneSymbols(layer, counted.zones)
    categories = []
    for code in rule.legend:
        each = rule.zone_class(code)
        # A zone without a class is drawn, by the empty value, and counted, by the missing one, as one without data.
        value = ["no_data", "", NULL] if code == "no_data" else code
        label = words.counted(in_language(each.label, words.language), *counted.of(code))
        categories.append(QgsRendererCategory(value, symbols.tone(each.tone, colour, diverging=rule.diverging), label))
    return QgsCategorizedSymbolRenderer(field, categories)


def history_renderer(layer: QgsVectorLayer, registry: Registry, words: Words) -> QgsCategorizedSymbolRenderer:
    """Return the renderer of a layer with the typology of ``compareelections``."""
    index = layer.fields().lookupField(HISTORY)
    counted = tally(layer, [index], lambda feature: text(feature.attribute(index)) or "no_data")
    colour = one_party(layer, registry, "swing_party").colour
    return rule_renderer(layer, HISTORY, load_typology(), counted, colour, words)
