"""The themes of seats: a dot a seat in the colours of the lists, and how far a party is from its next seat.

Dots are part of the renderer, placed and coloured by expressions over the layer's own fields, so that a QGIS without
this plugin draws the same map. They shrink with the zone: where zones are small on the map, dots of neighbours do not
cover one another. Figures are labels, of which QGIS leaves out those that have no room.
"""

from __future__ import annotations

import math
from collections import Counter
from typing import Any

from qgis.core import (
    NULL,
    QgsCategorizedSymbolRenderer,
    QgsExpression,
    QgsFeature,
    QgsFillSymbol,
    QgsGeometryGeneratorSymbolLayer,
    QgsRendererCategory,
    QgsRuleBasedRenderer,
    QgsSymbol,
    QgsSymbolLayer,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..core import fields
from ..core.parties import UNKNOWN_COLOUR, Registry
from ..core.seat_words import prospect_labels
from . import palette
from .counting import Tally, number, tally, text
from .rule_based import one_party
from .symbols import ZoneSymbols, flat, for_legend_only
from .words import Words

SEATS_NEEDED = ("seat_party", "seats_won", "seat_prospect")
# Diameter of a dot in millimetres on a zone that has room, by the most dots of a zone; the least it shrinks to.
_SIZES = ((4, 2.6), (6, 2.3), (12, 1.8), (25, 1.4))
_SMALLEST, _LEAST = 1.1, 0.55
# More dots than these in a zone are counted by nobody: one then stands for several seats.
_MOST_DOTS = 64
# Part of a zone's width that its dots may take, and the distance of two of them in diameters.
_ROOM, _PITCH = 0.55, 1.2
_GROUND, _OPEN_GROUND = "#f6f5f1", "#eadfc0"
_RING = "#5a5a5a"
# Tone of each prospect: what is held in the party's hue, what may be won in the contrasting one.
PROSPECT_TONES = {
    "safe": "party:0.85", "marginal": "party:0.4", "near_miss": "contrast:0.6", "out_of_reach": "contrast:0.12",
    "tie": "tie", "no_list": "no_list", "unknown": "no_data",
}  # fmt: skip
# Prospects whose votes are written on the map.
_WITH_FIGURES = ("marginal", "near_miss")
PROSPECT_FIGURES = (
    'CASE WHEN "seat_prospect" = \'marginal\' THEN "seat_cushion" '
    'WHEN "seat_prospect" = \'near_miss\' THEN "seat_missing" END'
)


def seat_lists(layer: QgsVectorLayer) -> list[str]:
    """Return the codes of the lists that the layer has seats of."""
    names = layer.fields().names()
    return [code for code in fields.party_codes(fields.frozen_names(names)) if f"{fields.SEATS}_{code}" in names]


class SeatCount:
    """Seats of a layer counted in one pass: by list, by zone, and what is not known."""

    def __init__(self, layer: QgsVectorLayer) -> None:
        self.lists = seat_lists(layer)
        at = layer.fields().lookupField
        own = [at(f"{fields.SEATS}_{code}") for code in self.lists]
        votes = [at(fields.vote_field(code)) for code in self.lists]
        places = at(fields.SEATS)
        self.won: Counter[str] = Counter()
        self.most = 0

        def key_of(feature: QgsFeature) -> str:
            seats = [number(feature.attribute(index)) for index in own]
            known = [0 if each is None or math.isnan(each) else int(each) for each in seats]
            self.won.update({code: count for code, count in zip(self.lists, known) if count})
            to_fill = number(feature.attribute(places)) if places >= 0 else None
            whole = int(to_fill) if to_fill is not None and not math.isnan(to_fill) else sum(known)
            self.most = max(self.most, whole, sum(known))
            if all(each is None or math.isnan(each) for each in seats):
                any_votes = any(number(feature.attribute(index)) is not None for index in votes if index >= 0)
                return "open" if any_votes and whole > 0 else "no_data"
            return "open" if whole > sum(known) else "known"

        columns = [*own, *(index for index in votes if index >= 0), places]
        self.zones: Tally = tally(layer, columns, key_of)


def _known(codes: list[str]) -> str:
    """Return the expression of the seats of some lists together."""
    terms = [f"coalesce({QgsExpression.quotedColumnRef(f'{fields.SEATS}_{code}')}, 0)" for code in codes]
    return " + ".join(terms) or "0"


def _to_fill(layer: QgsVectorLayer, codes: list[str]) -> str:
    """Return the expression of the seats of a zone, those given where the number to fill is not in the layer."""
    has = layer.fields().lookupField(fields.SEATS) >= 0
    return f'coalesce("{fields.SEATS}", {_known(codes)})' if has else f"({_known(codes)})"


class _Dots:
    """Dots on a square grid over the middle of a zone, one a seat; those of a list together.

    They are generated in millimetres of the map, a list a layer of the symbol. Data-defined properties would do it too,
    but QGIS shares their expressions between the threads that draw, and is not safe with many of them.
    """

    def __init__(self, layer: QgsVectorLayer, counted: SeatCount, colours: dict[str, str]) -> None:
        self.unit = max(1, -(-counted.most // _MOST_DOTS))
        slots = -(-counted.most // self.unit)
        self._top = next((size for most, size in _SIZES if slots <= most), _SMALLEST)
        self._colours = colours
        self._points = layer.geometryType() == QgsWkbTypes.GeometryType.PointGeometry
        known = _known(counted.lists)
        self._total = f"ceil(max({_to_fill(layer, counted.lists)}, {known}) / {self.unit}.0)"

    def _dots(self, first: str, last: str) -> str:
        """Return the expression of the dots from one number to another, of which the last may be ``@total``.

        QGIS copies the arguments of a function when it reads one, and copies those of the functions in them again: each
        function inside another doubles the time, which every symbol in a legend takes. So the variables are few, and
        are worked out beside what is drawn rather than around it.
        """
        total, columns, middle_x, middle_y, side = "@grid[0]", "@grid[1]", "@place[0]", "@place[1]", "@place[2]"
        size = f"{self._top}"
        if not self._points:
            size = f"max(min({_ROOM / _PITCH:.4f} * {side} / {columns}, {self._top}), {_LEAST})"
        across = f"((@element - 1) % {columns} - ({columns} - 1) / 2.0) * {size} * {_PITCH}"
        rows = f"(floor((@element - 1) / {columns}) - (ceil({total} / {columns}) - 1) / 2.0)"
        centre = f"make_point({middle_x} + {across}, {middle_y} + {rows} * {size} * {_PITCH})"
        circle = f"make_circle({centre}, {size} / 2, 24)"
        drawn = f"collect_geometries(array_foreach(generate_series(@grid[2], @grid[3]), {circle}))"
        # Dots lie on the largest part of a zone.
        part, of_part = "$geometry", "array(x($geometry), y($geometry), 0)"
        if not self._points:
            largest = "geometry_n(order_parts($geometry, 'area($geometry)', false), 1)"
            part = f"CASE WHEN num_geometries($geometry) > 1 THEN {largest} ELSE $geometry END"
            inside = "array(x(@middle), y(@middle), area(@part) ^ 0.5)"
            of_part = f"with_variable('middle', point_on_surface(@part), {inside})"
        place = f"with_variable('part', {part}, {of_part})"
        grid = f"with_variable('total', {self._total}, array(@total, max(ceil(@total ^ 0.5), 1), {first}, {last}))"
        # Most lists have no seat in a zone: nothing is measured for them.
        shown = f"CASE WHEN @grid[3] >= @grid[2] THEN with_variable('place', {place}, {drawn}) END"
        return f"with_variable('grid', {grid}, {shown})"

    def _layer(self, expression: str, fill: QgsFillSymbol) -> QgsSymbolLayer:
        dots = QgsGeometryGeneratorSymbolLayer.create({"geometryModifier": expression, "SymbolType": "Fill"})
        dots.setUnits(QgsUnitTypes.RenderUnit.RenderMillimeters)
        dots.setSubSymbol(fill)
        # After all zones, or a neighbour would cover what reaches over the border.
        dots.setRenderingPass(1)
        return dots

    def on(self, symbol: QgsSymbol, ground: str) -> QgsSymbol:
        """Return a zone's symbol with the dots over it; empty ones are seats left open."""
        before: list[str] = []
        first = "1"
        for code, colour in self._colours.items():
            before.append(code)
            last = f"round(({_known(before)}) / {self.unit}.0)"
            symbol.appendSymbolLayer(self._layer(self._dots(first, last), flat(colour, 0.1)))
            first = f"{last} + 1"
        # On the map this is nothing; in a legend, which draws every layer over all of its patch, it hides those below.
        symbol.appendSymbolLayer(self._layer("if(false, $geometry, NULL)", flat(ground, 0.1)))
        ring = QgsFillSymbol.createSimple({"style": "no", "outline_color": _RING, "outline_width": "0.15"})
        symbol.appendSymbolLayer(self._layer(self._dots(first, "@total"), ring))
        return symbol


def seats_renderer(layer: QgsVectorLayer, registry: Registry, words: Words) -> QgsRuleBasedRenderer:
    """Draw a dot for every seat, in the colour of the list that won it; empty dots are seats left open.

    The legend has the lists that won, those with most seats first, and the zones.
    """
    counted = SeatCount(layer)
    codes = sorted(counted.won, key=lambda code: (-counted.won[code], code))
    colours = party_colours(codes, registry)
    symbols, dots = ZoneSymbols(layer, counted.zones.zones), _Dots(layer, counted, colours)
    root = QgsRuleBasedRenderer.Rule(None)
    for code in codes:
        name = registry.get(code).name(words.language)
        title = name if words.language == "ar" or name == code else f"{code} – {name}"
        label = words.counted(title, counted.won[code])
        root.appendChild(_rule(for_legend_only(symbols.flat(colours[code])), "FALSE", label))
    everyone = [QgsExpression.quotedColumnRef(f"{fields.SEATS}_{code}") for code in counted.lists]
    any_seats = f"coalesce({', '.join(everyone)}) IS NOT NULL" if everyone else "FALSE"
    votes = [QgsExpression.quotedColumnRef(fields.vote_field(code)) for code in counted.lists]
    any_votes = f"coalesce({', '.join(votes)}) IS NOT NULL" if votes else "FALSE"
    left = f"{_to_fill(layer, counted.lists)} > {_known(counted.lists)}"
    conditions = {
        "seats_known": f"({any_seats}) AND NOT ({left})",
        "seats_open": f"({left}) AND (({any_seats}) OR ({any_votes}))",
    }
    ground = {"seats_known": _GROUND, "seats_open": _OPEN_GROUND}
    for key, condition in conditions.items():
        word = f"{key}_of" if key == "seats_known" and dots.unit > 1 else key
        label = words.counted(words(word, count=dots.unit), *counted.zones.of(key[len("seats_") :]))
        root.appendChild(_rule(dots.on(symbols.flat(ground[key]), ground[key]), condition, label))
    rest = f"NOT ({conditions['seats_known']}) AND NOT ({conditions['seats_open']})"
    label = words.counted(words("no_data"), *counted.zones.of("no_data"))
    root.appendChild(_rule(symbols.tone("no_data", UNKNOWN_COLOUR), rest, label))
    renderer = QgsRuleBasedRenderer(root)
    renderer.setUsingSymbolLevels(True)
    return renderer


def party_colours(codes: list[str], registry: Registry) -> dict[str, str]:
    """Return the colour of each list; grey means no list, so lists without a colour of their own get one."""
    unknown = [code for code in codes if palette.is_grey(registry.get(code).colour)]
    taken = [registry.get(code).colour for code in codes if code not in unknown]
    spare = dict(zip(unknown, palette.spare_colours(len(unknown), taken)))
    return {code: spare.get(code, registry.get(code).colour) for code in codes}


def _rule(symbol: QgsSymbol, condition: str, label: str) -> QgsRuleBasedRenderer.Rule:
    return QgsRuleBasedRenderer.Rule(symbol, filterExp=condition, label=label)


def count_prospects(layer: QgsVectorLayer) -> Tally:
    """Count zones by prospect; a zone without one is ``unknown``."""
    index = layer.fields().lookupField("seat_prospect")
    return tally(layer, [index], lambda feature: text(feature.attribute(index)) or "unknown")


def prospect_renderer(layer: QgsVectorLayer, registry: Registry, words: Words) -> QgsCategorizedSymbolRenderer:
    """Draw the prospect of a party in each zone; `PROSPECT_FIGURES` are the votes that decide where it is near."""
    counted = count_prospects(layer)
    colour = one_party(layer, registry, "seat_party").colour
    symbols, labels = ZoneSymbols(layer, counted.zones), prospect_labels(words.language)
    categories = []
    for code, tone in PROSPECT_TONES.items():
        # Lined where votes are missing: grey print tells it from a seat at risk.
        symbol = symbols.tone(tone, colour, diverging=code == "near_miss")
        value: Any = ["unknown", "", NULL] if code == "unknown" else code
        key = f"prospect_{code}"
        title = words(key, label=labels[code]) if code in _WITH_FIGURES else labels[code]
        label = words.counted(title, *counted.of(code))
        categories.append(QgsRendererCategory(value, symbol, label))
    return QgsCategorizedSymbolRenderer("seat_prospect", categories)
