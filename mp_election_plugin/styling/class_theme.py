"""The theme of the zone classes: every class of a rule in its tone, those without zones too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsCategorizedSymbolRenderer, QgsVectorLayer

from ..core.errors import QT_TRANSLATE_NOOP, ElectionError, some
from ..core.zoning import Rule, all_class_codes, rule_of
from .counting import Tally, count_classes
from .rule_theme import rule_renderer
from .rules import one_party

if TYPE_CHECKING:
    from .theme_registry import Look


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


def class_renderer(layer: QgsVectorLayer, look: Look) -> QgsCategorizedSymbolRenderer:
    """Draw the classes of the rule that the layer was classified by."""
    tally = look.zones or count_classes(layer)
    rule = _rule_in(tally, look.rule)
    colour = one_party(layer, look.registry).colour
    return rule_renderer(layer, "zone_class", rule, tally, colour, look.words)
