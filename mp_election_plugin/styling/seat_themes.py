"""The themes of seats: a dot a seat in the colours of the lists, and how far a party is from its next seat.

Dots and figures are part of the renderer, placed and coloured by expressions over the layer's own fields, so that a
QGIS without this plugin draws the same map. They shrink with the zone: where zones are small on the map, dots of
neighbours do not cover one another.
"""

from __future__ import annotations

import math
from collections import Counter
from typing import Any

from qgis.core import (
    NULL,
    QgsCategorizedSymbolRenderer,
    QgsCentroidFillSymbolLayer,
    QgsExpression,
    QgsFeature,
    QgsFillSymbol,
    QgsFontMarkerSymbolLayer,
    QgsMarkerSymbol,
    QgsProperty,
    QgsRendererCategory,
    QgsRuleBasedRenderer,
    QgsSimpleMarkerSymbolLayer,
    QgsSymbol,
    QgsSymbolLayer,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtGui import QColor

from ..core import fields
from ..core.parties import UNKNOWN_COLOUR, Registry
from ..core.seat_words import prospect_labels
from . import palette
from .counting import Tally, number, tally, text
from .fonts import font
from .rule_based import one_party
from .symbols import ZoneSymbols, for_legend_only
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


def _metres_a_unit(layer: QgsVectorLayer) -> float:
    """Return about how many metres a unit of the layer's coordinates has, in the middle of it."""
    if not layer.crs().isGeographic():
        return 1.0
    middle = layer.extent().center().y() if layer.featureCount() and not layer.extent().isEmpty() else 0.0
    return 111_320.0 * math.sqrt(max(math.cos(math.radians(max(-85.0, min(85.0, middle)))), 0.05))


class _Dots:
    """Dots on a square grid over the middle of a zone, one a seat; those of a list together."""

    def __init__(self, layer: QgsVectorLayer, counted: SeatCount, colours: dict[str, str]) -> None:
        self.unit = max(1, -(-counted.most // _MOST_DOTS))
        self.slots = -(-counted.most // self.unit)
        self._points = layer.geometryType() == QgsWkbTypes.GeometryType.PointGeometry
        self._top = next((size for most, size in _SIZES if self.slots <= most), _SMALLEST)
        self._colours = colours
        total = f"max({_to_fill(layer, counted.lists)}, {_known(counted.lists)})"
        self._total = f"ceil(({total}) / {self.unit}.0)"
        self._columns = f"ceil(sqrt({self._total}))"
        width = f"sqrt(area($geometry)) * {_metres_a_unit(layer):.1f} * 1000 / @map_scale"
        room = f"{_ROOM} / {_PITCH} * ({width}) / max({self._columns}, 1)"
        size = f"max(min({room}, {self._top}), {_LEAST})"
        self._size = str(self._top) if self._points else f"coalesce({size}, {self._top})"

    def _colour(self, slot: int) -> str:
        """Return the expression of a dot's colour: that of the list whose seat it is; none for a seat left open."""
        before: list[str] = []
        cases = []
        for code, colour in self._colours.items():
            before.append(code)
            cases.append(f"WHEN round(({_known(before)}) / {self.unit}.0) >= {slot} THEN '{colour}'")
        return f"CASE {' '.join(cases)} ELSE '255,255,255,0' END" if cases else "'255,255,255,0'"

    def _offset(self, slot: int) -> str:
        column, row = f"(({slot} - 1) % {self._columns})", f"floor(({slot} - 1) / {self._columns})"
        rows = f"ceil({self._total} / {self._columns})"
        pitch = f"{_PITCH} * ({self._size})"
        across = f"({column} - ({self._columns} - 1) / 2) * {pitch}"
        down = f"({row} - ({rows} - 1) / 2) * {pitch}"
        return f"to_string({across}) || ',' || to_string({down})"

    def marker(self) -> QgsMarkerSymbol:
        """Return the dots as one marker."""
        symbol = QgsMarkerSymbol()
        properties = QgsSymbolLayer.Property
        for slot in range(1, self.slots + 1):
            dot = QgsSimpleMarkerSymbolLayer.create(
                {"name": "circle", "size": str(self._top), "color": "#ffffff", "outline_color": _RING,
                 "outline_width": "0.1"}
            )  # fmt: skip
            for key, expression in (
                (properties.PropertyLayerEnabled, f"{self._total} >= {slot}"),
                (properties.PropertyFillColor, self._colour(slot)),
                (properties.PropertySize, self._size),
                (properties.PropertyOffset, self._offset(slot)),
            ):
                dot.setDataDefinedProperty(key, QgsProperty.fromExpression(expression))
            if slot == 1:
                symbol.changeSymbolLayer(0, dot)
            else:
                symbol.appendSymbolLayer(dot)
        return symbol

    def on(self, symbol: QgsSymbol) -> QgsSymbol:
        """Return a zone's symbol with the dots over it."""
        return _over(symbol, self.marker())


def _over(symbol: QgsSymbol, marker: QgsMarkerSymbol) -> QgsSymbol:
    """Return a fill with a marker over the middle of its largest part; of a marker, both as one."""
    if not isinstance(symbol, QgsFillSymbol):
        for each in marker.symbolLayers():
            symbol.appendSymbolLayer(each.clone())
        return symbol
    middle = QgsCentroidFillSymbolLayer()
    middle.setPointOnSurface(True)
    middle.setPointOnAllParts(False)
    middle.setSubSymbol(marker)
    # After all zones, or a neighbour would cover what reaches over the border.
    middle.setRenderingPass(1)
    symbol.appendSymbolLayer(middle)
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
    ground = {"seats_known": symbols.flat(_GROUND), "seats_open": symbols.flat(_OPEN_GROUND)}
    for key, condition in conditions.items():
        word = f"{key}_of" if key == "seats_known" and dots.unit > 1 else key
        label = words.counted(words(word, count=dots.unit), *counted.zones.of(key[len("seats_") :]))
        root.appendChild(_rule(dots.on(ground[key]), condition, label))
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
    """Draw the prospect of a party in each zone, with the votes that decide: ``+312`` missing, ``−271`` at risk."""
    counted = count_prospects(layer)
    colour = one_party(layer, registry, "seat_party").colour
    symbols, labels = ZoneSymbols(layer, counted.zones), prospect_labels(words.language)
    categories = []
    for code, tone in PROSPECT_TONES.items():
        # Lined where votes are missing: grey print tells it from a seat at risk.
        symbol = symbols.tone(tone, colour, diverging=code == "near_miss")
        if code in _WITH_FIGURES:
            symbol = _over(symbol, _figure(code))
        value: Any = ["unknown", "", NULL] if code == "unknown" else code
        key = f"prospect_{code}"
        title = words(key, label=labels[code]) if code in _WITH_FIGURES else labels[code]
        label = words.counted(title, *counted.of(code))
        categories.append(QgsRendererCategory(value, symbol, label))
    renderer = QgsCategorizedSymbolRenderer("seat_prospect", categories)
    renderer.setUsingSymbolLevels(True)
    return renderer


def _figure(prospect: str) -> QgsMarkerSymbol:
    """Return the votes at risk or missing as a marker; nothing where they depend on a figure that is not published."""
    field, sign = ("seat_cushion", "−") if prospect == "marginal" else ("seat_missing", "+")
    marker = QgsFontMarkerSymbolLayer(font(8).family(), "", 2.4, QColor("#000000"))
    shown = f"coalesce('{sign}' || format_number(\"{field}\", 0), '')"
    marker.setDataDefinedProperty(QgsSymbolLayer.Property.PropertyCharacter, QgsProperty.fromExpression(shown))
    symbol = QgsMarkerSymbol()
    symbol.changeSymbolLayer(0, marker)
    return symbol
