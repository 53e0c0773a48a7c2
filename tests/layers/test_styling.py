"""Themes, palettes, saved styles and printed maps: every zone drawn once, counted once, and told apart."""

from __future__ import annotations

import math
import re
import sqlite3
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import (
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsLayerTreeModel,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsLayoutItemShape,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsMarkerSymbol,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsRenderContext,
    QgsSymbolLayer,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QImage

from mp_election_plugin.core.errors import ElectionError
from mp_election_plugin.core.parties import Party, Registry, load_registry
from mp_election_plugin.core.zoning import PRESETS, load_rule
from mp_election_plugin.layers import compat
from mp_election_plugin.styling import palette, symbols
from mp_election_plugin.styling.background import background_layer
from mp_election_plugin.styling.layouts import export_map, map_layout
from mp_election_plugin.styling.legend_tree import show_legend
from mp_election_plugin.styling.legends import MapLegend, column_starts
from mp_election_plugin.styling.themes import THEMES, apply_theme, save_style, theme_title

REGISTRY = Registry(
    {
        "AA": Party("AA", {"en": "Alpha", "fr": "Alpha", "ar": "ألف"}, "#E3B505"),
        "BB": Party("BB", {"en": "Beta", "fr": "Bêta", "ar": "باء"}, "#1F3A7A"),
        "G1": Party("G1", {"en": "Grey one"}, "#8a8a8a"),
        "G2": Party("G2", {"en": "Grey two"}, "#a0a0a0"),
    }
)
FIELDS = {
    "zone_code": "text",
    "zone_name": "text",
    "zone_reason": "text",
    "party": "text",
    "votes": "integer",
    "share": "real",
    "zone_class": "text",
    "winner": "text",
    "winner_margin": "real",
    "tie": "integer",
    "winner_reason": "text",
    "votes_AA": "integer",
    "votes_BB": "integer",
    "swing_party": "text",
    "swing": "real",
    "now_votes": "integer",
    "before_votes": "integer",
    "before_valid": "integer",
    "history_class": "text",
    "history_reason": "text",
    "cluster_class": "text",
    "cluster_reason": "text",
    "rank": "integer",
    "margin": "real",
    "gap": "real",
    "turnout": "real",
    "registered": "integer",
    "seats": "integer",
    "seats_AA": "integer",
    "seats_BB": "integer",
    "seat_party": "text",
    "seats_won": "integer",
    "seat_missing": "integer",
    "seat_cushion": "integer",
    "seat_prospect": "text",
    "seat_reason": "text",
}
KINDS = {"text": compat.TEXT, "integer": compat.INTEGER, "real": compat.REAL}
# class, votes, share, winner, margin, tie, votes_BB; and whether the zone has a polygon. votes_AA are the votes.
ZONES: list[tuple[Any, ...]] = [
    ("stronghold", 60, 0.6, "AA", 0.2, 0, 40, True),
    ("stronghold", 50, 0.35, "AA", 0.1, 0, 40, False),
    ("holding", 30, 0.3, "AA", 0.05, 0, 30, True),
    ("contested", 5, 0.05, "BB", 0.049, 0, 95, True),
    ("weak", 4, 0.049, "BB", 0.902, 0, 96, True),
    ("weak", 1, 0.01, "BB", 0.98, 0, 99, False),
    ("tie", 50, 0.5, None, 0.0, 1, 50, True),
    ("zero", 0, 0.0, "BB", None, 0, 10, True),
    ("zero", 0, None, None, None, 0, 0, True),
    ("no_list", None, None, "BB", None, 0, 10, True),
    ("no_list", None, None, "BB", 0.3, 0, 10, False),
    ("no_data", None, None, None, None, 0, None, True),
    ("no_data", 7, None, "AA", math.nan, 0, None, True),
    (None, None, None, None, None, None, None, True),
]
# The swing of the zone at the same place, and votes of the party and of all lists before.
SWINGS: list[tuple[Any, Any, Any]] = [
    (0.2, 40, 100), (0.1, 40, 100), (0.05, 25, 100), (0.049, 0, 100), (0.0, 4, 100), (-0.01, 2, 100),
    (-0.0499, 55, 100), (-0.05, 5, 100), (-0.1, 10, 100), (None, 5, 100), (None, None, 100), (None, None, None),
    (math.nan, None, 100), (None, None, None),
]  # fmt: skip
# The class over several elections of the zone at the same place.
HISTORY = [
    "stronghold", "stronghold", "volatile", "winnable", "weak", "weak", "weak", "no_history", "no_history", "no_list",
    "no_list", "no_data", "no_data", None,
]  # fmt: skip
# The class of clusters of the zone at the same place.
CLUSTERS = [
    "high_high", "high_high", "low_low", "not_significant", "not_significant", "not_significant", "high_low", "island",
    "not_mapped", "no_list", "no_list", "no_data", "no_data", None,
]  # fmt: skip
# Place, margin, gap, turnout and electors of the zone at the same place.
STANDINGS: list[tuple[Any, Any, Any, Any, Any]] = [
    (1, 0.2, 0.2, 0.8, 900), (1, 0.1, 0.1, 0.29, 500), (1, 0.0, 0.05, 0.3, 300), (2, -0.9, -0.05, 0.5, 90),
    (4, -0.049, -0.1, 0.55, None), (6, -0.2, -0.11, 0.6, 20), (3, -0.1, 0.0, 0.7, 800), (2, -0.9, -0.9, 0.45, 70),
    (1, 0.0, 0.0, None, 60), (None, None, None, 0.4, 50), (None, None, None, 0.9, 40), (None, None, None, None, None),
    (None, math.nan, math.nan, math.nan, 30), (None, None, None, None, None),
]  # fmt: skip

# Seats to fill, seats of AA and of BB, and the prospect of AA of the zone at the same place.
SEATS: list[tuple[Any, Any, Any, Any]] = [
    (3, 2, 1, "safe"), (3, 2, 1, "safe"), (2, 1, 1, "marginal"), (2, 0, 2, "near_miss"), (4, 0, 4, "out_of_reach"),
    (4, 0, 4, "out_of_reach"), (1, None, None, "tie"), (2, 0, 1, "unknown"), (2, None, None, "unknown"),
    (2, None, 2, "no_list"), (2, None, 2, "no_list"), (None, None, None, "unknown"), (0, None, None, None),
    (None, None, None, None),
]  # fmt: skip


def build(zones: list[tuple[Any, ...]], drop: tuple[str, ...] = (), crs: str = "EPSG:4326") -> QgsVectorLayer:
    layer = QgsVectorLayer(f"MultiPolygon?crs={crs}", "zones", "memory")
    kept = [name for name in FIELDS if name not in drop]
    layer.dataProvider().addAttributes([QgsField(name, KINDS[FIELDS[name]]) for name in kept])
    layer.updateFields()
    features = []
    for number, (code, votes, share, winner, margin, tie, others, mapped) in enumerate(zones):
        swing, before, valid_before = SWINGS[number % len(SWINGS)]
        rank, own_margin, gap, turnout, registered = STANDINGS[number % len(STANDINGS)]
        seats, seats_of_one, seats_of_other, prospect = SEATS[number % len(SEATS)]
        values = {
            "zone_code": f"{number:03d}",
            "zone_name": f"Zone {number}",
            "zone_reason": "because",
            "winner_reason": None,
            "party": "AA",
            "votes": votes,
            "share": share,
            "zone_class": code,
            "winner": winner,
            "winner_margin": margin,
            "tie": tie,
            "votes_AA": votes,
            "votes_BB": others,
            "swing_party": "AA",
            "swing": swing,
            "now_votes": votes,
            "before_votes": before,
            "before_valid": valid_before,
            "history_class": HISTORY[number % len(HISTORY)],
            "history_reason": "steady",
            "cluster_class": CLUSTERS[number % len(CLUSTERS)],
            "cluster_reason": "by chance",
            "rank": rank,
            "margin": own_margin,
            "gap": gap,
            "turnout": turnout,
            "registered": registered,
            "seats": seats,
            "seats_AA": seats_of_one,
            "seats_BB": seats_of_other,
            "seat_party": "AA",
            "seats_won": seats_of_one,
            "seat_missing": 312,
            "seat_cushion": 271,
            "seat_prospect": prospect,
            "seat_reason": "by remainder",
        }
        feature = QgsFeature(layer.fields())
        feature.setAttributes([values[name] for name in kept])
        if mapped:
            feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(number, 30, number + 1, 31)))
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    layer.updateExtents()
    return layer


def in_geopackage(layer: QgsVectorLayer, path: Path) -> QgsVectorLayer:
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", "zones"
    written = QgsVectorFileWriter.writeAsVectorFormatV3(
        layer, str(path), QgsProject.instance().transformContext(), options
    )
    assert written[0] == 0, written
    return reopened(path)


def reopened(path: Path) -> QgsVectorLayer:
    return QgsVectorLayer(f"{path}|layername=zones", "zones", "ogr")


def labels(layer: QgsVectorLayer) -> list[str]:
    # Rules without words draw, and are no entries.
    return [item.label() for item in layer.renderer().legendSymbolItems() if item.label()]


def leaves(layer: QgsVectorLayer) -> list[Any]:
    """Return the legend entries that draw zones: not a party's own, nor those that only explain what is pale."""
    items = layer.renderer().legendSymbolItems()
    parents = {item.parentRuleKey() for item in items}
    return [item for item in items if (item.ruleKey() not in parents or not item.ruleKey()) and draws(item.symbol())]


def draws(symbol: Any) -> bool:
    """Return whether a symbol is drawn on maps."""
    enabled = QgsSymbolLayer.Property.PropertyLayerEnabled
    return any(not each.dataDefinedProperties().isActive(enabled) for each in symbol.symbolLayers())


def drawn(layer: QgsVectorLayer) -> dict[str, list[str]]:
    """Return the zone codes that QGIS itself draws with each legend entry; fails where a zone has not one symbol."""
    renderer = layer.renderer().clone()
    words = {item.ruleKey(): item.label() for item in layer.renderer().legendSymbolItems()}
    # A rule without words draws for the entry above it.
    keys = {item.ruleKey(): item.label() or words[item.parentRuleKey()] for item in leaves(layer)}
    found: dict[str, list[str]] = {label: [] for label in keys.values()}
    context = QgsRenderContext()
    context.setExpressionContext(QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer)))
    renderer.startRender(context, layer.fields())
    for feature in layer.getFeatures():
        context.expressionContext().setFeature(feature)
        assert sum(map(draws, renderer.symbolsForFeature(feature, context))) == 1, feature["zone_code"]
        mine = [key for key in renderer.legendKeysForFeature(feature, context) if key in keys]
        assert len(mine) == 1, (feature["zone_code"], mine)
        found[keys[mine[0]]].append(feature["zone_code"])
    renderer.stopRender(context)
    return found


def counted(label: str) -> int:
    match = re.search(r"\((\d+)", label)
    assert match, label
    return int(match.group(1))


EXPECTED = {
    "class": [
        "Stronghold (2, 1 unmapped)",
        "Holding (1)",
        "Contested (1)",
        "Foothold (0)",
        "Average (0)",
        "Weak (2, 1 unmapped)",
        "Tie for the last place (1)",
        "No vote (2)",
        "No list (2, 1 unmapped)",
        "No data (3)",
    ],
    "share": [
        "35 % and over (3, 1 unmapped)",
        "30–35 % (1)",
        "25–30 % (0)",
        "20–25 % (0)",
        "15–20 % (0)",
        "10–15 % (0)",
        "5–10 % (1)",
        "under 5 % (2, 1 unmapped)",
        "No vote (2)",
        "No list (2, 1 unmapped)",
        "No data (3)",
    ],
    "winner": [
        "BB – Beta (6, 2 unmapped)",
        "by 10 points or more (3, 2 unmapped)",
        "by under 5 points (1)",
        "no other list (2)",
        "AA – Alpha (4, 1 unmapped)",
        "by 10 points or more (2, 1 unmapped)",
        "by 5 to 10 points (1)",
        "no other list (1)",
        "Tie for first place (1)",
        "No vote for any list (1)",
        "No data (2)",
    ],
    "swing": [
        "gain of 10 points or more (2, 1 unmapped)",
        "gain of 5 to 10 points (1)",
        "gain of 1 to 5 points (1)",
        "within 1 point (1)",
        "loss of 1 to 5 points (2, 1 unmapped)",
        "loss of 5 to 10 points (1)",
        "loss of 10 points or more (1)",
        "No list before (1)",
        "No list (2, 1 unmapped)",
        "No data (2)",
    ],
    "clusters": [
        "Cluster of high values (2, 1 unmapped)",
        "High among low (1)",
        "Low among high (0)",
        "Cluster of low values (1)",
        "Not significant (3, 1 unmapped)",
        "No neighbour with data (1)",
        "Not on the map (1)",
        "No list (2, 1 unmapped)",
        "No data (3)",
    ],
    "history": [
        "Stronghold (2, 1 unmapped)",
        "Strong but volatile (1)",
        "Winnable (1)",
        "Weak (3, 1 unmapped)",
        "No history (2)",
        "No list (2, 1 unmapped)",
        "No data (3)",
    ],
    "votes": [
        "50 votes and over (3, 1 unmapped)",
        "20–50 votes (1)",
        "10–20 votes (0)",
        "2–10 votes (3)",
        "under 2 votes (1, 1 unmapped)",
        "No vote (2)",
        "No list (2, 1 unmapped)",
        "No data (2)",
    ],
    "rank": [
        "1st (2, 1 unmapped)",
        "2nd (1)",
        "3rd (1)",
        "4th or 5th (1)",
        "6th or further (1, 1 unmapped)",
        "Tie for first place (1)",
        "No vote (2)",
        "No list (2, 1 unmapped)",
        "No data (3)",
    ],
    "margin": [
        "ahead by 20 points or more (1)",
        "ahead by 10 to 20 points (1, 1 unmapped)",
        "ahead by 5 to 10 points (0)",
        "ahead by under 5 points (0)",
        "Exactly level (1)",
        "behind by under 5 points (1)",
        "behind by 5 to 10 points (0)",
        "behind by 10 to 20 points (1)",
        "behind by 20 points or more (2, 1 unmapped)",
        "No list to compare with (1)",
        "No vote (2)",
        "No list (2, 1 unmapped)",
        "No data (2)",
    ],
    "gap": [
        "ahead by 20 points or more (1)",
        "ahead by 10 to 20 points (1, 1 unmapped)",
        "ahead by 5 to 10 points (1)",
        "ahead by under 5 points (0)",
        "Exactly level (1)",
        "behind by under 5 points (0)",
        "behind by 5 to 10 points (1)",
        "behind by 10 to 20 points (2, 1 unmapped)",
        "behind by 20 points or more (0)",
        "No list to compare with (1)",
        "No vote (2)",
        "No list (2, 1 unmapped)",
        "No data (2)",
    ],
    "turnout": [
        "80 % and over (2, 1 unmapped)",
        "70–80 % (1)",
        "60–70 % (1, 1 unmapped)",
        "50–60 % (2)",
        "40–50 % (2)",
        "30–40 % (1)",
        "under 30 % (1, 1 unmapped)",
        "No data (4)",
    ],
    "strength_turnout": [
        "share 35 % and over, turnout 60 % and over (2)",
        "share 35 % and over, turnout 45–60 % (0)",
        "share 35 % and over, turnout under 45 % (1, 1 unmapped)",
        "share 5–35 %, turnout 60 % and over (0)",
        "share 5–35 %, turnout 45–60 % (1)",
        "share 5–35 %, turnout under 45 % (1)",
        "share under 5 %, turnout 60 % and over (1, 1 unmapped)",
        "share under 5 %, turnout 45–60 % (1)",
        "share under 5 %, turnout under 45 % (0)",
        "No vote (2)",
        "No list (2, 1 unmapped)",
        "No data (3)",
    ],
    "seats": [
        "BB – Beta (18)",
        "AA – Alpha (5)",
        "All seats known, one dot a seat (8, 3 unmapped)",
        "Seats left open (empty dots) (3)",
        "No data (3)",
    ],
    "prospect": [
        "Safe seat (2, 1 unmapped)",
        "Marginal seat, with the votes to lose (1)",
        "Near miss, with the votes missing (1)",
        "Out of reach (2, 1 unmapped)",
        "Level for a seat (1)",
        "No list (2, 1 unmapped)",
        "Not known (5)",
    ],
    "strength_margin": [
        "share 35 % and over, in a winning place (2, 1 unmapped)",
        "share 35 % and over, within 10 points (1)",
        "share 35 % and over, over 10 points away (0)",
        "share 5–35 %, in a winning place (1)",
        "share 5–35 %, within 10 points (1)",
        "share 5–35 %, over 10 points away (0)",
        "share under 5 %, in a winning place (0)",
        "share under 5 %, within 10 points (1)",
        "share under 5 %, over 10 points away (1, 1 unmapped)",
        "No vote (2)",
        "No list (2, 1 unmapped)",
        "No data (3)",
    ],
    "share_alpha": [
        "35 % and over (3, 1 unmapped)",
        "30–35 % (1)",
        "25–30 % (0)",
        "20–25 % (0)",
        "15–20 % (0)",
        "10–15 % (0)",
        "5–10 % (1)",
        "under 5 % (1, 1 unmapped)",
        "Electors not published (1)",
        "No vote (2)",
        "No list (2, 1 unmapped)",
        "No data (3)",
        "full colour: 230 electors and over (4)",
        "half colour: 53–230 electors (1)",
        "pale colour: under 53 electors (1)",
    ],
}


@pytest.fixture
def zones_layer(qgis_app: Any) -> QgsVectorLayer:
    return build(ZONES)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("stored", [False, True], ids=["memory", "geopackage"])
def test_legend_counts_and_order(theme: str, stored: bool, zones_layer: QgsVectorLayer, tmp_path: Path) -> None:
    layer = in_geopackage(zones_layer, tmp_path / "z.gpkg") if stored else zones_layer
    apply_theme(layer, theme, registry=REGISTRY, language="en")
    assert labels(layer) == EXPECTED[theme]


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("drop", [(), ("zone_class",), ("zone_class", "votes_AA", "votes_BB")], ids=str)
@pytest.mark.parametrize("stored", [False, True], ids=["memory", "geopackage"])
def test_every_zone_has_one_symbol_and_is_counted_with_it(
    theme: str, drop: tuple[str, ...], stored: bool, qgis_app: Any, tmp_path: Path
) -> None:
    if theme == "class" and drop:
        pytest.skip("the theme class needs the class")
    layer = build(ZONES, drop)
    if stored:
        layer = in_geopackage(layer, tmp_path / "z.gpkg")
    apply_theme(layer, theme, registry=REGISTRY, language="en")
    found = drawn(layer)
    assert sum(map(len, found.values())) == len(ZONES)
    if theme != "winner":
        # Two winners have entries of the same words, which a dictionary by label cannot hold apart.
        assert {label: len(codes) for label, codes in found.items()} == {label: counted(label) for label in found}


def test_winner_entries_count_what_is_drawn(qgis_app: Any) -> None:
    layer = build(ZONES)
    apply_theme(layer, "winner", registry=REGISTRY, language="en")
    root = layer.renderer().rootRule()
    for rule in root.children():
        steps = rule.children()
        if steps:
            assert counted(rule.label()) == sum(counted(step.label()) for step in steps)
    assert sum(counted(rule.label()) for rule in root.children()) == len(ZONES)


def test_every_row_of_a_legend_has_a_colour(qgis_app: Any) -> None:
    """A party's row too, which is all that a folded legend shows of it; the map draws its steps only."""
    for theme in THEMES:
        layer = build(ZONES)
        apply_theme(layer, theme, registry=REGISTRY, language="en")
        assert all(item.symbol() for item in layer.renderer().legendSymbolItems()), theme
    apply_theme(layer, "winner", registry=REGISTRY, language="en")
    top = layer.renderer().rootRule().children()[0]
    assert top.label().startswith("BB") and top.children() and not draws(top.symbol())
    assert top.symbol().asImage(QSize(30, 20)).pixelColor(15, 10) == top.children()[0].symbol().color()


@pytest.mark.parametrize("points", [False, True], ids=["polygons", "points"])
def test_the_symbol_of_a_partys_row_is_not_on_the_map(points: bool, qgis_app: Any) -> None:
    layer = build([("weak", 1, 0.1, "BB", 0.01, 0, 9, True)])
    layer = as_points(layer) if points else layer
    apply_theme(layer, "winner", registry=REGISTRY, language="en")
    assert colours_on_the_map(layer) != {"#ffffff"}
    for child in layer.renderer().rootRule().children()[0].children():
        child.setActive(False)
    assert colours_on_the_map(layer) == {"#ffffff"}


def colours_on_the_map(layer: QgsVectorLayer) -> set[str]:
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setOutputSize(QSize(40, 40))
    settings.setExtent(QgsRectangle(-1, 29, 2, 32))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    image = job.renderedImage()
    return {image.pixelColor(x, y).name() for x in range(40) for y in range(40)}


@pytest.mark.parametrize("theme", THEMES)
def test_a_legend_is_unfolded_in_the_layers_panel(theme: str, qgis_new_project: Any) -> None:
    """The desktop folds legends of ten entries, and what stands under an entry, whenever it makes them."""
    gui = pytest.importorskip("qgis.gui")
    project = QgsProject.instance()
    model = QgsLayerTreeModel(project.layerTreeRoot())
    model.setFlag(QgsLayerTreeModel.Flag.ShowLegendAsTree)
    model.setAutoCollapseLegendNodes(10)
    view = gui.QgsLayerTreeView()
    view.setModel(model)
    layer = build(ZONES)
    project.addMapLayer(layer)

    def folded() -> list[str]:
        top = view.node2index(project.layerTreeRoot().findLayer(layer.id()))
        rows = [top, *(view.model().index(row, 0, top) for row in range(view.model().rowCount(top)))]
        return [row.data() for row in rows if view.model().rowCount(row) and not view.isExpanded(row)]

    apply_theme(layer, theme, registry=REGISTRY, language="en")
    parties = ["BB – Beta (6, 2 unmapped)", "AA – Alpha (4, 1 unmapped)"]
    long = ["zones"] if len(labels(layer)) >= 10 else []
    # The circles of votes stand over rules without words, which stay folded.
    circles = labels(layer)[:-3] if theme == "votes" else []
    assert folded() == (parties if theme == "winner" else circles or long)
    show_legend(layer, project)
    assert folded() == circles
    apply_theme(layer, theme, registry=REGISTRY, language="en")
    show_legend(layer, project)
    assert folded() == circles
    # The desktop folds the row of a layer without telling its node, which it then calls unfolded.
    top = view.node2index(project.layerTreeRoot().findLayer(layer.id()))
    view.blockSignals(True)
    view.collapse(top)
    view.blockSignals(False)
    show_legend(layer, project)
    assert folded() == circles
    show_legend(build(ZONES), project)


def test_the_layers_panel_shows_circles_whole(qgis_new_project: Any) -> None:
    """It cuts the symbols of polygons to the size of an icon."""
    model = QgsLayerTreeModel(QgsProject.instance().layerTreeRoot())
    layer = build(ZONES)
    apply_theme(layer, "votes", registry=REGISTRY, language="en")
    QgsProject.instance().addMapLayer(layer)
    node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
    heights = {each.data(0): each.minimumIconSize().height() for each in model.layerLegendNodes(node) if each.data(0)}
    assert list(heights) == labels(layer)
    assert heights[labels(layer)[0]] > 2 * heights[labels(layer)[-1]]


def test_share_without_class_field_tells_no_list_from_no_data_by_the_other_lists(qgis_app: Any) -> None:
    layer = build(ZONES, ("zone_class",))
    apply_theme(layer, "share", registry=REGISTRY, language="en")
    found = drawn(layer)
    assert found["No list (2, 1 unmapped)"] == ["009", "010"]
    assert found["No data (3)"] == ["011", "012", "013"]


@pytest.mark.parametrize(
    ("language", "label"),
    [
        ("en", "Stronghold (2, 1 unmapped)"),
        ("fr", "Bastion (2, 1 hors carte)"),
        ("fr_MA", "Bastion (2, 1 hors carte)"),
        ("ar", "\u200fمعقل (2، منها 1 خارج الخريطة)"),
        ("de", "Stronghold (2, 1 unmapped)"),
    ],
)
def test_legend_language(language: str, label: str, zones_layer: QgsVectorLayer) -> None:
    apply_theme(zones_layer, "class", registry=REGISTRY, language=language)
    assert labels(zones_layer)[0] == label


def test_words_of_another_language_come_from_the_translator(zones_layer: QgsVectorLayer) -> None:
    apply_theme(
        zones_layer, "winner", registry=REGISTRY, language="es", tr=lambda text: text.replace("No data", "Sin datos")
    )
    assert labels(zones_layer)[-1] == "Sin datos (2)"


@pytest.mark.parametrize("name", PRESETS)
def test_legend_of_every_preset_is_whole_and_in_its_order(name: str, qgis_app: Any) -> None:
    rule = load_rule(name)
    layer = build([(code, 5, 0.05, None, None, 0, 1, True) for code in reversed(rule.legend)])
    apply_theme(layer, "class", registry=REGISTRY, language="fr")
    assert labels(layer) == [f"{rule.zone_class(code).label['fr']} (1)" for code in rule.legend]
    drawn(layer)


@pytest.mark.parametrize("theme", THEMES)
def test_layer_without_features_has_a_legend(theme: str, qgis_app: Any) -> None:
    layer = build([])
    apply_theme(layer, theme, registry=REGISTRY, language="en")
    assert [each for each in labels(layer) if "colour:" not in each][-1] == (
        "Not known (0)" if theme == "prospect" else "No data (0)"
    )


def test_many_zones_have_thinner_outlines_and_grouped_counts(qgis_app: Any) -> None:
    few, many = build(ZONES), build(ZONES[:1] * 1200)
    for layer in (few, many):
        apply_theme(layer, "class", registry=REGISTRY, language="en")
    # The lists are held: a symbol belongs to its category, and a category to the list it came in.
    first, second = few.renderer().categories(), many.renderer().categories()
    widths = [each[0].symbol().symbolLayer(0).strokeWidth() for each in (first, second)]
    assert 0 < widths[1] < widths[0]
    assert labels(many)[0] == "Stronghold (1,200)"
    apply_theme(many, "class", registry=REGISTRY, language="fr")
    assert labels(many)[0] == "Bastion (1\u00a0200)"


def test_what_is_no_winner_is_in_the_legend_without_a_zone_too(qgis_app: Any) -> None:
    layer = build([("weak", 1, 0.1, "AA", 0.2, 0, 9, True)])
    apply_theme(layer, "winner", registry=REGISTRY, language="en")
    assert labels(layer)[-3:] == [
        "Tie for first place (0)",
        "No vote for any list (0)",
        "No data (0)",
    ]
    apply_theme(layer, "share", registry=REGISTRY, language="en")
    assert labels(layer)[-3:] == ["No vote (0)", "No list (0)", "No data (0)"]


def as_points(layer: QgsVectorLayer) -> QgsVectorLayer:
    points = QgsVectorLayer(f"Point?crs={layer.crs().authid()}", "points", "memory")
    points.dataProvider().addAttributes(layer.fields().toList())
    points.updateFields()
    features = []
    for feature in layer.getFeatures():
        point = QgsFeature(points.fields())
        point.setAttributes(feature.attributes())
        if feature.hasGeometry():
            point.setGeometry(feature.geometry().centroid())
        features.append(point)
    assert points.dataProvider().addFeatures(features)[0]
    points.updateExtents()
    return points


def symbols_of(layer: QgsVectorLayer) -> list[Any]:
    items = layer.renderer().legendSymbolItems()
    return [item.symbol().clone() for item in items if item.symbol() and item.label()]


@pytest.mark.parametrize("theme", THEMES)
def test_zones_as_points_have_the_legend_and_the_colours_of_polygons(theme: str, qgis_app: Any) -> None:
    polygons = build(ZONES)
    points = as_points(polygons)
    for layer in (polygons, points):
        apply_theme(layer, theme, registry=REGISTRY, language="fr")
    assert labels(points) == labels(polygons) and drawn(points) == drawn(polygons)
    looks = set()
    for marker, fill in zip(symbols_of(points), symbols_of(polygons)):
        assert marker.type() == compat_marker()
        if fill.type() == compat_marker():
            # Circles in proportion are whole in legends of polygons too.
            assert theme == "votes" and marker.size() == fill.size()
            looks.add(marker.size())
            continue
        assert marker.symbolLayer(0).color().name() == fill.symbolLayer(0).fillColor().name()
        assert (marker.symbolLayerCount() > 1) == (fill.symbolLayerCount() > 1)
        parts = [marker.symbolLayer(at).properties() for at in range(marker.symbolLayerCount())]
        looks.add(str([marker.opacity(), draws(marker), *parts]))
    # The theme winner shows those without a rival in the colour of the clearest wins.
    assert len(looks) == len(symbols_of(points)) - (2 if theme == "winner" else 0)


def compat_marker() -> Any:
    return QgsMarkerSymbol.createSimple({}).type()


def test_the_two_sides_of_a_diverging_scale_are_told_apart_as_points_too(qgis_app: Any) -> None:
    layer = as_points(build([(code, 5, 0.05, None, None, 0, 1, True) for code in load_rule("deviation").legend]))
    apply_theme(layer, "class", registry=REGISTRY, language="en")
    signs = {item.label(): item.symbol().symbolLayerCount() for item in layer.renderer().legendSymbolItems()}
    assert (signs["Far above (1)"], signs["Below (1)"], signs["Far below (1)"]) == (1, 2, 2)


@pytest.mark.parametrize("count", [1, 3, len(ZONES)])
def test_points_can_be_printed(count: int, qgis_app: Any, tmp_path: Path) -> None:
    """One point, or several in a row, have an extent without area."""
    layer = as_points(build(ZONES[:1] + ZONES[2:]))
    layer.dataProvider().deleteFeatures([each.id() for each in list(layer.getFeatures())[count:]])
    apply_theme(layer, "class", registry=REGISTRY, language="en")
    export_map(layer, str(tmp_path / "map.png"), title="t", source="s", legend_title="Class")
    image = QImage(str(tmp_path / "map.png"))
    present = {image.pixelColor(x, y).name() for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)}
    assert palette.tone_colour("party:1.0", "#E3B505") in present


def test_grey_winners_get_colours_that_can_be_told_apart(qgis_app: Any) -> None:
    layer = build([("weak", 1, 0.1, code, 0.2, 0, 9, True) for code in ("G1", "G2", "AA", "XX", "BB")])
    apply_theme(layer, "winner", registry=REGISTRY, language="en")
    colours = [rule.children()[0].symbol().color().name() for rule in layer.renderer().rootRule().children()[:5]]
    pairs = [palette.difference(a, b) for i, a in enumerate(colours) for b in colours[:i]]
    assert min(pairs) > 20, colours


def test_winner_code_with_a_quote_is_drawn(qgis_app: Any) -> None:
    layer = build([("weak", 1, 0.1, "L'UNION", 0.2, 0, 9, True)])
    apply_theme(layer, "winner", registry=REGISTRY, language="en")
    assert drawn(layer)["by 10 points or more (1)"] == ["000"]


@pytest.mark.parametrize(
    ("theme", "drop", "words"),
    [
        ("class", ("zone_class",), ["zone_class", "mpelection:classifyzones"]),
        ("share", ("share", "party"), ["party, share", "mpelection:classifyzones"]),
        ("winner", ("winner", "tie"), ["winner, tie", "mpelection:zoneindicators"]),
        ("swing", ("swing", "before_votes"), ["swing, before_votes", "mpelection:compareelections"]),
        ("history", ("history_class",), ["history_class", "mpelection:compareelections"]),
    ],
)
def test_missing_fields_are_named_with_the_algorithm(
    theme: str, drop: tuple[str, ...], words: list[str], qgis_app: Any
) -> None:
    with pytest.raises(ElectionError) as error:
        apply_theme(build(ZONES, drop), theme, registry=REGISTRY, language="en")
    for word in words:
        assert word in str(error.value)


def test_refusals_in_words(zones_layer: QgsVectorLayer) -> None:
    with pytest.raises(ElectionError, match="class, share, winner, swing, clusters, history"):
        apply_theme(zones_layer, "colours", registry=REGISTRY, language="en")
    table = QgsVectorLayer("None?field=zone_class:string", "table", "memory")
    lines = QgsVectorLayer("LineString?field=zone_class:string", "roads", "memory")
    for layer in (table, lines):
        with pytest.raises(ElectionError, match=f"polygons or points, and “{layer.name()}” has neither"):
            apply_theme(layer, "class", registry=REGISTRY, language="en")
    mixed = build([("stronghold", 1, 0.1, None, None, 0, 1, True), ("very_high", 1, 0.1, None, None, 0, 1, True)])
    with pytest.raises(ElectionError, match="one rule"):
        apply_theme(mixed, "class", registry=REGISTRY, language="en")
    unknown = build([("fortress", 1, 0.1, None, None, 0, 1, True)])
    with pytest.raises(ElectionError, match="fortress"):
        apply_theme(unknown, "class", registry=REGISTRY, language="en")
    zones_layer.dataProvider().changeAttributeValues({1: {zones_layer.fields().lookupField("party"): "BB"}})
    with pytest.raises(ElectionError, match="AA, BB"):
        apply_theme(zones_layer, "share", registry=REGISTRY, language="en")


def test_title_display_name_and_map_tip(zones_layer: QgsVectorLayer) -> None:
    assert theme_title(zones_layer, "class", registry=REGISTRY, language="en") == "AA - zone class"
    assert theme_title(zones_layer, "share", registry=REGISTRY, language="ar").startswith("ألف - ")
    assert theme_title(zones_layer, "winner", registry=REGISTRY, language="fr") == "Liste arrivée en tête"
    assert theme_title(zones_layer, "swing", registry=REGISTRY, language="fr") == "AA - glissement"
    apply_theme(zones_layer, "class", registry=REGISTRY, language="en")
    assert "zone_name" in zones_layer.displayExpression()
    assert "zone_reason" in zones_layer.mapTipTemplate()


@pytest.mark.parametrize("theme", THEMES)
def test_style_comes_back_with_the_geopackage(theme: str, zones_layer: QgsVectorLayer, tmp_path: Path) -> None:
    path = tmp_path / "z.gpkg"
    layer = in_geopackage(zones_layer, path)
    apply_theme(layer, theme, registry=REGISTRY, language="ar")
    before, kind = drawn(layer), layer.renderer().type()
    expected = labels(layer)
    save_style(layer, "MP")
    del layer
    again = reopened(path)
    assert again.renderer().type() == kind
    assert labels(again) == expected
    assert drawn(again) == before
    assert "zone_name" in again.displayExpression()


def styles(path: Path) -> list[tuple[str, int]]:
    connection = sqlite3.connect(path)
    rows = connection.execute("SELECT styleName, useAsDefault FROM layer_styles ORDER BY id").fetchall()
    connection.close()
    return rows


def test_saving_twice_replaces_the_style(zones_layer: QgsVectorLayer, tmp_path: Path) -> None:
    path = tmp_path / "z.gpkg"
    layer = in_geopackage(zones_layer, path)
    apply_theme(layer, "class", registry=REGISTRY, language="en")
    save_style(layer, "MP")
    apply_theme(layer, "share", registry=REGISTRY, language="en")
    save_style(layer, "MP")
    assert styles(path) == [("MP", 1)]
    assert labels(reopened(path)) == EXPECTED["share"]
    apply_theme(layer, "winner", registry=REGISTRY, language="en")
    save_style(layer, "other")
    assert [row for row in styles(path) if row[1]] == [("other", 1)]
    assert labels(reopened(path)) == EXPECTED["winner"]


def test_style_of_another_layer_in_the_geopackage_stays(zones_layer: QgsVectorLayer, tmp_path: Path) -> None:
    path = tmp_path / "z.gpkg"
    first = in_geopackage(zones_layer, path)
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", "regions"
    options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
    QgsVectorFileWriter.writeAsVectorFormatV3(zones_layer, str(path), QgsProject.instance().transformContext(), options)
    second = QgsVectorLayer(f"{path}|layername=regions", "regions", "ogr")
    for layer, theme in ((first, "class"), (second, "share"), (second, "winner")):
        apply_theme(layer, theme, registry=REGISTRY, language="en")
        save_style(layer, "MP")
    assert len(styles(path)) == 2
    assert labels(reopened(path)) == EXPECTED["class"]


def test_style_beside_a_file_and_nothing_for_memory(zones_layer: QgsVectorLayer, tmp_path: Path) -> None:
    apply_theme(zones_layer, "class", registry=REGISTRY, language="en")
    save_style(zones_layer, "MP")
    path = tmp_path / "z.geojson"
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GeoJSON"
    QgsVectorFileWriter.writeAsVectorFormatV3(zones_layer, str(path), QgsProject.instance().transformContext(), options)
    layer = QgsVectorLayer(str(path), "z", "ogr")
    apply_theme(layer, "share", registry=REGISTRY, language="en")
    save_style(layer, "MP")
    assert (tmp_path / "z.qml").is_file()
    assert labels(QgsVectorLayer(str(path), "z", "ogr")) == labels(layer)


def test_style_that_cannot_be_saved_is_an_error_in_words(zones_layer: QgsVectorLayer, tmp_path: Path) -> None:
    path = tmp_path / "z.gpkg"
    layer = in_geopackage(zones_layer, path)
    apply_theme(layer, "class", registry=REGISTRY, language="en")
    path.unlink()
    path.mkdir()
    with pytest.raises(ElectionError, match="zones"):
        save_style(layer, "MP")


COLOURS = {
    "yellow": "#f2c500",
    "navy": "#12235a",
    "red": "#d7191c",
    "green": "#1a7f37",
    "lime": "#bfef45",
    "blue": "#1f77b4",
    "rose": "#f0a0c4",
    "grey": "#8c8c8c",
    "black": "#000000",
    "white": "#ffffff",
    "orange": "#f28c28",
    "violet": "#7b3fa0",
    "turquoise": "#17becf",
    "brown": "#8c564b",
}
PALETTE_COLOURS = {**COLOURS, **{code: party.colour for code, party in load_registry().parties.items()}}
EYES = {
    "normal": lambda colour: colour,
    "protanopia": lambda colour: palette.seen_with(colour, "protanopia"),
    "deuteranopia": lambda colour: palette.seen_with(colour, "deuteranopia"),
}


def test_lightness_of_known_colours() -> None:
    assert palette.lightness("#ffffff") == pytest.approx(100, abs=0.01)
    assert palette.lightness("#000000") == pytest.approx(0, abs=0.01)
    assert palette.lightness("#777777") == pytest.approx(50.0, abs=0.3)
    assert palette.lab("#ff0000") == pytest.approx((53.24, 80.09, 67.20), abs=0.05)
    # Whoever lacks a cone for red or green sees greys as they are.
    assert palette.difference(palette.seen_with("#777777", "deuteranopia"), "#777777") < 1
    red, green = (palette.seen_with(colour, "deuteranopia") for colour in ("#c0392b", "#6b7d2a"))
    assert palette.difference(red, green) < palette.difference("#c0392b", "#6b7d2a") / 2


@pytest.mark.parametrize("eyes", EYES)
@pytest.mark.parametrize("colour", PALETTE_COLOURS.values(), ids=PALETTE_COLOURS.keys())
def test_tones_darken_by_steps_one_can_see(colour: str, eyes: str) -> None:
    tones = [f"party:{strength}" for strength in (1.0, 0.75, 0.5, 0.28, 0.12)]
    ramps = [[palette.tone_colour(tone, colour) for tone in tones], palette.share_colours(colour)[::-1]]
    ramps.append(palette.margin_colours(colour)[::-1])
    for ramp, floor in zip(ramps, (8.0, 7.5, 9.0)):
        lightness = [palette.lightness(EYES[eyes](each)) for each in ramp]
        assert all(b - a >= floor for a, b in zip(lightness, lightness[1:])), lightness


@pytest.mark.parametrize("name", PRESETS)
@pytest.mark.parametrize("colour", PALETTE_COLOURS.values(), ids=PALETTE_COLOURS.keys())
def test_classes_of_a_rule_are_told_apart(colour: str, name: str) -> None:
    rule = load_rule(name)
    tones = [rule.zone_class(code).tone for code in rule.legend]
    flat = [tone for tone in tones if tone.startswith(("party", "contrast"))]
    for eyes in EYES.values():
        seen = [eyes(palette.tone_colour(tone, colour)) for tone in flat]
        closest = min(palette.difference(a, b) for i, a in enumerate(seen) for b in seen[:i])
        assert closest > 7, (flat, seen)
        if "contrast" in flat:
            contrast = seen[flat.index("contrast")]
            party = [each for tone, each in zip(flat, seen) if tone.startswith("party")]
            assert min(palette.difference(contrast, each) for each in party) > 30


def test_strength_keeps_its_order_in_grey_print() -> None:
    rule = load_rule("strength")
    tones = [rule.zone_class(code).tone for code in rule.legend]
    for name, colour in PALETTE_COLOURS.items():
        lightness = [palette.lightness(palette.tone_colour(tone, colour)) for tone in tones[:6]]
        assert all(b - a > 5 for a, b in zip(lightness, lightness[1:])), (name, lightness)


def test_special_classes_have_patterns_of_their_own() -> None:
    """They are told from the party's tones, and from one another, in grey print and with any eyes."""
    patterns = []
    for tone in ("tie", "zero", "no_list", "no_data"):
        symbol = symbols.tone_symbol(tone, "#f2c500", 0.1)
        assert symbol.symbolLayerCount() == 2
        pattern = symbol.symbolLayer(1)
        angle = pattern.lineAngle() if hasattr(pattern, "lineAngle") else None
        patterns.append((pattern.layerType(), angle, symbol.symbolLayer(0).fillColor().name()))
        assert symbol.opacity() == 1 and symbol.symbolLayer(0).fillColor().alpha() == 255
    assert len(set(patterns)) == 4
    assert symbols.tone_symbol("contrast", "#f2c500", 0.1).symbolLayerCount() == 1
    assert symbols.tone_symbol("contrast", "#f2c500", 0.1, diverging=True).symbolLayerCount() == 2


def test_unknown_tone_is_refused() -> None:
    for tone in ("party:2", "party:", "gold"):
        with pytest.raises(ElectionError, match="tone"):
            palette.tone_colour(tone, "#f2c500")


def ciede2000(first: str, second: str) -> float:
    """The colour difference of ISO/CIE 11664-6, which weighs lightness, chroma and hue as eyes do."""
    (l1, a1, b1), (l2, a2, b2) = palette.lab(first), palette.lab(second)
    mean = (math.hypot(a1, b1) + math.hypot(a2, b2)) / 2
    stretch = 1.5 - 0.5 * math.sqrt(mean**7 / (mean**7 + 25**7))
    c1, c2 = math.hypot(stretch * a1, b1), math.hypot(stretch * a2, b2)
    h1, h2 = (math.degrees(math.atan2(b, stretch * a)) % 360 for a, b in ((a1, b1), (a2, b2)))
    turn = (h2 - h1 + 180) % 360 - 180
    hue, chroma, light = h1 + turn / 2, (c1 + c2) / 2, (l1 + l2) / 2
    cosines = ((-0.17, 1, -30), (0.24, 2, 0), (0.32, 3, 6), (-0.20, 4, -63))
    weight = 1 + sum(factor * math.cos(math.radians(times * hue + shift)) for factor, times, shift in cosines)
    blue = math.sin(math.radians(60 * math.exp(-(((hue % 360 - 275) / 25) ** 2))))
    d_light = (l2 - l1) / (1 + 0.015 * (light - 50) ** 2 / math.sqrt(20 + (light - 50) ** 2))
    d_chroma = (c2 - c1) / (1 + 0.045 * chroma)
    d_hue = 2 * math.sqrt(c1 * c2) * math.sin(math.radians(turn / 2)) / (1 + 0.015 * chroma * weight)
    rotation = -2 * math.sqrt(chroma**7 / (chroma**7 + 25**7)) * blue
    return math.sqrt(d_light**2 + d_chroma**2 + d_hue**2 + rotation * d_chroma * d_hue)


def test_the_difference_is_that_of_the_standard() -> None:
    """Differences of screen primaries, as CIEDE2000 is known to give them."""
    assert ciede2000("#ff0000", "#00ff00") == pytest.approx(86.61, abs=0.05)
    assert ciede2000("#0000ff", "#ff0000") == pytest.approx(52.88, abs=0.05)
    assert ciede2000("#123456", "#123456") == 0


@pytest.mark.parametrize("colour", PALETTE_COLOURS.values(), ids=PALETTE_COLOURS.keys())
def test_neighbouring_steps_of_share_are_told_apart(colour: str) -> None:
    """At least 6.9 of CIEDE2000, three times what is just seen side by side, and evenly spaced in lightness."""
    steps = palette.share_colours(colour)
    differences = [ciede2000(one, other) for one, other in zip(steps, steps[1:])]
    assert min(differences) >= 6.9, differences
    falls = [palette.lightness(one) - palette.lightness(other) for one, other in zip(steps, steps[1:])]
    assert min(falls) >= 8.5 and max(falls) - min(falls) < 1, falls


@pytest.mark.parametrize("colour", PALETTE_COLOURS.values(), ids=PALETTE_COLOURS.keys())
def test_gains_and_losses_are_told_apart_by_all_eyes_and_darken_alike(colour: str) -> None:
    """Their hues differ; in grey print losses are lined, and steps of one size have one lightness."""
    gains, losses = (
        [palette.tone_colour(f"{side}:{strength}", colour) for strength in palette.SWING_STRENGTHS]
        for side in ("party", "contrast")
    )
    for gain, loss in zip(gains, losses):
        assert abs(palette.lightness(gain) - palette.lightness(loss)) < 1.5
        assert min(ciede2000(eyes(gain), eyes(loss)) for eyes in EYES.values()) >= 8, (gain, loss)
    for ramp in (gains, losses):
        whole = [palette.NO_CHANGE, *ramp]
        for eyes in EYES.values():
            falls = [palette.lightness(eyes(a)) - palette.lightness(eyes(b)) for a, b in zip(whole, whole[1:])]
            assert min(falls) >= 10, (whole, falls)


SAMPLE = Path(palette.__file__).parents[1] / "resources" / "sample" / "morocco.gpkg"


def winners(table: str) -> list[str]:
    """Return the lists that are first alone in a constituency."""
    connection = sqlite3.connect(f"file:{SAMPLE}?mode=ro", uri=True)
    cursor = connection.execute(f"SELECT * FROM {table}")
    codes = [(at, column[0][6:]) for at, column in enumerate(cursor.description) if column[0].startswith("votes_")]
    found = set()
    for row in cursor:
        votes = sorted(((row[at], code) for at, code in codes if row[at] is not None), reverse=True)
        if votes and (len(votes) == 1 or votes[0][0] > votes[1][0]):
            found.add(votes[0][1])
    connection.close()
    return sorted(found)


# CIEDE2000 between two lists that win zones on one map, in the same step of margin. Seen side by side 2.3 is just
# noticeable; whoever is blind to red or green has the names and counts of the legend for the closest pairs.
LEAST_DIFFERENCE = {"normal": 8.5, "protanopia": 2.5, "deuteranopia": 2.5}


@pytest.mark.parametrize(
    "table", ["results_2021_local", "results_2021_regional", "results_2016_local", "results_2016_national",
              "results_2011_local"]
)  # fmt: skip
def test_winners_of_an_election_are_told_apart_in_every_step_of_margin(table: str, qgis_app: Any) -> None:
    codes = winners(table)
    assert len(codes) >= 3
    layer = build([("weak", 1, 0.1, code, margin, 0, 9, True) for code in codes for margin in (0.01, 0.07, 0.3)])
    apply_theme(layer, "winner", registry=load_registry(), language="en")
    rules = layer.renderer().rootRule().children()[: len(codes)]
    for step in range(3):
        colours = [rule.children()[step].symbol().color().name() for rule in rules]
        for name, eyes in EYES.items():
            seen = list(map(eyes, colours))
            closest = min(
                (ciede2000(one, other), rules[i].label(), rules[j].label())
                for i, one in enumerate(seen)
                for j, other in enumerate(seen[:i])
            )
            assert closest[0] >= LEAST_DIFFERENCE[name], (name, step, closest)


def test_the_clearest_win_has_nearly_the_partys_own_colour() -> None:
    for code, party in load_registry().parties.items():
        if code in {"MP", "RNI", "PAM", "PI", "USFP", "UC", "PPS", "PJD"}:
            _, _, hue = palette.polar(palette.margin_colours(party.colour)[-1])
            turn = abs((hue - palette.polar(party.colour)[2] + 180) % 360 - 180)
            assert turn < 15, (code, turn)
            assert ciede2000(palette.margin_colours(party.colour)[-1], party.colour) < 15, code


def test_columns_of_a_legend_tear_no_group() -> None:
    grouped = ["A", "a1", "a2", "a3", "\nB", "b1", "\nC", "c1", "c2"]
    assert column_starts(grouped, 2) == [6]
    assert column_starts([*grouped, "\nD", "d1", "d2", "d3"], 2) == [6]
    assert column_starts(["A", *["a"] * 9, "\nB", "b", "\nC", "c"], 2) == [10]
    assert column_starts(grouped, 9) == [4, 6]
    assert column_starts(["one", "two", "three", "four"], 2) == [2]
    assert column_starts(["one"], 3) == []


def box(item: Any) -> QgsRectangle:
    rect = item.mapRectToScene(item.rect())
    return QgsRectangle(rect.left(), rect.top(), rect.right(), rect.bottom())


EXTENTS = {
    "square": [(x, y) for x in range(3) for y in range(3)],
    "wide": [(x, 0) for x in range(9)],
    "tall": [(0, y) for y in range(9)],
}


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("cells", EXTENTS.values(), ids=EXTENTS.keys())
def test_nothing_on_the_sheet_overlaps_or_leaves_it(
    theme: str, language: str, cells: list[tuple[int, int]], qgis_app: Any
) -> None:
    layer = build(ZONES[: len(cells)])
    layer.dataProvider().changeGeometryValues(
        {n: QgsGeometry.fromRect(QgsRectangle(x, 30 + y, x + 1, 31 + y)) for n, (x, y) in enumerate(cells, start=1)}
    )
    apply_theme(layer, theme, registry=REGISTRY, language=language)
    project = QgsProject()
    words = "دوائر الحزب " * 12 if language == "ar" else "A title of many words " * 8
    layout = map_layout(project, layer, title=words, subtitle=words, source=words * 3, legend_title=words)
    page = layout.pageCollection().page(0).pageSize()
    whole = QgsRectangle(0, 0, page.width(), page.height())
    kinds = (QgsLayoutItemMap, QgsLayoutItemLegend, QgsLayoutItemScaleBar, QgsLayoutItemLabel)
    boxes = [(type(item).__name__, box(item)) for item in layout.items() if isinstance(item, kinds)]
    # The square of two measures has the words of its axes too.
    axes = 2 * any(isinstance(item, QgsLayoutItemShape) for item in layout.items())
    assert sorted(name for name, _ in boxes).count("QgsLayoutItemLabel") == 3 + axes
    for number, (name, rect) in enumerate(boxes):
        assert rect.width() > 3 and rect.height() > 3, (name, rect.toString())
        assert whole.contains(rect), (name, rect.toString())
        for other, second in boxes[:number]:
            common = rect.intersect(second)
            assert common.width() < 0.2 or common.height() < 0.2, (name, rect.toString(), other, second.toString())
    legend = next(item for item in layout.items() if isinstance(item, QgsLayoutItemLegend))
    assert legend.title().replace("\n", " ") == words


@pytest.mark.parametrize(("language", "first_is_left"), [("en", True), ("ar", False)])
def test_the_first_column_of_a_legend_is_where_reading_begins(
    language: str, first_is_left: bool, qgis_app: Any
) -> None:
    parties = {f"P{n}": Party(f"P{n}", {"en": f"Party {n}"}, colour) for n, colour in enumerate(COLOURS.values())}
    layer = build([("weak", 1, 0.1, code, 0.2, 0, 9, True) for code in parties])
    apply_theme(layer, "winner", registry=Registry(parties), language=language)
    project = QgsProject()
    title = "حزب" if language == "ar" else "Party"
    layout = map_layout(project, layer, title=title, subtitle="", source="", legend_title="")
    item = next(each for each in layout.items() if isinstance(each, QgsLayoutItemLegend))
    columns, first = item.columnCount(), layer.renderer().legendSymbolItems()[0].label()
    assert columns > 1
    model, node = item.model(), item.model().rootGroup().findLayers()[0]
    entries = [each.data(0) for each in model.layerLegendNodes(node)]
    breaks = [at for at, each in enumerate(model.layerLegendNodes(node)) if each.columnBreak()]
    assert len(breaks) == columns - 1
    assert sorted(entry.strip() for entry in entries) == sorted(labels(layer))
    column_of_first = sum(at <= [entry.strip() for entry in entries].index(first) for at in breaks)
    assert column_of_first == (0 if first_is_left else columns - 1)
    # Within a column the order of reading stays.
    start = entries.index(first)
    length = (min([at for at in breaks if at > start], default=len(entries))) - start
    assert [entry.strip() for entry in entries[start : start + length]] == labels(layer)[:length]
    assert not any(entries[at].startswith("\n") for at in [0, *breaks])


def test_a_party_on_paper_is_a_heading_and_what_is_no_party_stands_apart(qgis_app: Any) -> None:
    """Its own swatch, for the folded legend of the desktop, would say on paper what its first step says."""
    layer = build(ZONES[:2] + ZONES[6:7])
    apply_theme(layer, "winner", registry=REGISTRY, language="en")
    project = QgsProject()
    layout = map_layout(project, layer, title="t", subtitle="", source="", legend_title="")
    item = next(each for each in layout.items() if isinstance(each, QgsLayoutItemLegend))
    assert item.columnCount() == 2
    nodes = item.model().layerLegendNodes(item.model().rootGroup().findLayers()[0])
    shown = [any(part.enabled() for part in (node.customSymbol() or node.symbol()).symbolLayers()) for node in nodes]
    assert shown == [not label.startswith("AA") for label in labels(layer)]
    layout = QgsPrintLayout(project)
    MapLegend(layout, [layer], "", False).fit(90, 200, 200, (1,))
    item = next(each for each in layout.items() if isinstance(each, QgsLayoutItemLegend))
    nodes = item.model().layerLegendNodes(item.model().rootGroup().findLayers()[0])
    entries = [node.data(0) for node in nodes]
    at = next(number for number, entry in enumerate(entries) if entry.startswith("Tie"))
    assert [entry.endswith("\n") for entry in entries] == [number == at - 1 for number in range(len(entries))]


def columns_of(legend: QgsLayoutItemLegend) -> list[list[str]]:
    """Return the entries of a printed legend by column, from the left."""
    columns: list[list[str]] = [[]]
    for node in legend.model().rootGroup().findLayers():
        for entry in legend.model().layerLegendNodes(node):
            if entry.columnBreak():
                columns.append([])
            columns[-1].append(entry.data(0).strip().replace("\n", " "))
    assert len(columns) == legend.columnCount()
    return columns


@pytest.mark.parametrize(("language", "label"), [("en", "Not a zone"), ("ar", "ليس دائرة")])
@pytest.mark.parametrize("theme", THEMES)
def test_the_ground_below_the_zones_is_drawn_and_in_the_legend(
    theme: str, language: str, label: str, qgis_app: Any, tmp_path: Path
) -> None:
    """What has no polygon is not white like the sea; the ground is one area, also of several regions."""
    layer = build(ZONES)
    apply_theme(layer, theme, registry=REGISTRY, language=language)
    regions = QgsVectorLayer("Polygon?crs=EPSG:4326", "regions", "memory")
    for x, width in ((-1, 8), (7, 8)):
        region = QgsFeature()
        region.setGeometry(QgsGeometry.fromRect(QgsRectangle(x, 29, x + width, 32)))
        regions.dataProvider().addFeature(region)
    ground = background_layer(regions, label)
    assert [each.geometry().area() for each in ground.getFeatures()] == [48]
    texts = {"title": "Zones", "subtitle": "", "source": "s", "legend_title": "Class"}
    project = QgsProject()
    layout = map_layout(project, layer, background=ground, **texts)
    legend = next(item for item in layout.items() if isinstance(item, QgsLayoutItemLegend))
    columns = columns_of(legend)
    assert sorted(entry for column in columns for entry in column) == sorted([*labels(layer), label])
    # In Arabic the left column is the last to be read.
    last = columns[-1 if language == "en" else 0]
    assert last[-1] == label
    assert last[:-1] == labels(layer)[-len(last) + 1 :]
    drawn_map = next(item for item in layout.items() if isinstance(item, QgsLayoutItemMap))
    assert box(drawn_map).intersect(box(legend)).isEmpty()
    path = tmp_path / "map.png"
    for background, shown in ((ground, True), (None, False)):
        export_map(layer, str(path), background=background, **texts)
        image = QImage(str(path)).convertToFormat(QImage.Format.Format_RGB32)
        bits = image.constBits()
        bits.setsize(image.sizeInBytes())
        pixels = np.frombuffer(bits, dtype=np.uint32).reshape(image.height(), image.width())[::8, ::8]
        ground_pixels = (pixels & 0xFFFFFF == int(palette.GROUND.lstrip("#"), 16)).sum()
        assert (ground_pixels > 100) == shown


@pytest.mark.parametrize("width", [640, 1600])
def test_image_has_the_width_asked_for_and_the_colours_of_the_legend(
    width: int, zones_layer: QgsVectorLayer, tmp_path: Path
) -> None:
    apply_theme(zones_layer, "class", registry=REGISTRY, language="en")
    path = tmp_path / "map.png"
    export_map(zones_layer, str(path), title="Zones", source="Invented", width_px=width, legend_title="AA - zone class")
    image = QImage(str(path))
    assert image.width() == width
    assert image.height() in (round(width * 210 / 297), round(width * 297 / 210))
    present = {image.pixelColor(x, y).name() for x in range(0, width, 2) for y in range(0, image.height(), 2)}
    assert {palette.tone_colour(f"party:{tone}", "#E3B505") for tone in ("1.0", "0.75", "0.12")} <= present
    assert [each.name for each in tmp_path.iterdir()] == ["map.png"]


def test_areas_keep_their_proportion_on_the_map(qgis_app: Any) -> None:
    layer = build(ZONES[:2])
    layer.dataProvider().changeGeometryValues(
        {
            1: QgsGeometry.fromRect(QgsRectangle(-10, 20, -9, 21)),
            2: QgsGeometry.fromRect(QgsRectangle(-10, 35, -9, 36)),
        }
    )
    project = QgsProject()
    layout = map_layout(project, layer, title="t", subtitle="", source="", legend_title="")
    drawn_map = next(item for item in layout.items() if isinstance(item, QgsLayoutItemMap))
    from qgis.core import QgsCoordinateTransform, QgsDistanceArea

    transform = QgsCoordinateTransform(layer.crs(), drawn_map.crs(), project)
    ellipsoid = QgsDistanceArea()
    ellipsoid.setEllipsoid("EPSG:7030")
    ellipsoid.setSourceCrs(layer.crs(), project.transformContext())
    for feature in layer.getFeatures():
        true, shape = ellipsoid.measureArea(feature.geometry()), feature.geometry().densifyByCount(50)
        shape.transform(transform)
        assert shape.area() == pytest.approx(true, rel=0.005)


def test_map_that_cannot_be_drawn_or_written_is_an_error_in_words(zones_layer: QgsVectorLayer, tmp_path: Path) -> None:
    apply_theme(zones_layer, "class", registry=REGISTRY, language="en")
    for path in (tmp_path / "no" / "folder.png", tmp_path / "map.nonsense"):
        with pytest.raises(ElectionError, match="could not be written"):
            export_map(zones_layer, str(path), title="t", source="s")
        assert not path.exists()
    empty = build([zone for zone in ZONES if not zone[-1]])
    apply_theme(empty, "class", registry=REGISTRY, language="en")
    with pytest.raises(ElectionError, match="geometry"):
        export_map(empty, str(tmp_path / "map.png"), title="t", source="s")
