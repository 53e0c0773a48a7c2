"""The maps of seats on Morocco 2021: what the dots and the legend count is what the layer has."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsGeometry,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize, Qt
from small_elections import four_results, layer_of, records

from mp_election_plugin.core.parties import load_registry
from mp_election_plugin.styling.labels import label_zones
from mp_election_plugin.styling.seat_themes import PROSPECT_TONES, seat_lists
from mp_election_plugin.styling.themes import apply_theme


def seats_of(run: Any, sample: Path, party: str) -> QgsVectorLayer:
    given = {"ZONES": f"{sample}|layername=constituencies", "RESULTS": f"{sample}|layername=results_2021_local"}
    joined = run("joinresults", **given)["OUTPUT"]
    return run("allocateseats", INPUT=joined, PARTY=party, TURNOUT=70)["OUTPUT"]


@pytest.fixture
def seats_layer(run: Any, sample: Path) -> QgsVectorLayer:
    return seats_of(run, sample, "MP")


def dots_of(layer: QgsVectorLayer) -> list[list[str]]:
    """Return the colours of the dots that each zone has; ``empty`` of a seat left open."""
    rule = next(each for each in layer.renderer().rootRule().children() if each.label().startswith("All seats known"))
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    # As the renderer does it: each expression is read and prepared once.
    symbols = []
    for dots in rule.symbol().symbolLayers()[1:]:
        expression, fill = QgsExpression(dots.geometryExpression()), dots.subSymbol().symbolLayer(0)
        assert expression.prepare(context), expression.evalErrorString()
        symbols.append((expression, "empty" if fill.brushStyle() == Qt.BrushStyle.NoBrush else fill.fillColor().name()))
    out = []
    for feature in layer.getFeatures():
        if not feature.hasGeometry():
            feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(0, 0, 20, 20)))
        context.setFeature(feature)
        found = []
        for expression, colour in symbols:
            drawn = expression.evaluate(context)
            assert not expression.hasEvalError(), expression.evalErrorString()
            found += [colour] * (len(drawn.asGeometryCollection()) if isinstance(drawn, QgsGeometry) else 0)
        out.append(found)
    return out


def test_every_seat_of_morocco_has_a_dot_in_the_colour_of_its_list(seats_layer: QgsVectorLayer) -> None:
    registry, layer = load_registry(), seats_layer
    apply_theme(layer, "seats", registry=registry, language="en")
    lists = seat_lists(layer)
    rows = records(layer, "seats", *(f"seats_{code}" for code in lists))
    found = dots_of(layer)
    assert len(found) == 92 and sum(map(len, found)) == 305
    for dots, (places, *seats) in zip(found, rows):
        assert len(dots) == places
        assert dots.count("empty") == places - sum(each or 0 for each in seats)
        for code, number in zip(lists, seats):
            if number:
                assert dots.count(registry.get(code).colour.lower()) == number, code
    legend = [item.label() for item in layer.renderer().legendSymbolItems()]
    assert legend[0].startswith("RNI – ") and any(label.startswith("MP – Popular Movement (20)") for label in legend)


def test_the_prospects_of_a_party_have_their_colours_and_figures(seats_layer: QgsVectorLayer) -> None:
    apply_theme(seats_layer, "prospect", registry=load_registry(), language="fr")
    renderer = seats_layer.renderer()
    assert [each.value() for each in renderer.categories()][:4] == list(PROSPECT_TONES)[:4]
    counted = {}
    for (prospect,) in records(seats_layer, "seat_prospect"):
        counted[prospect] = counted.get(prospect, 0) + 1
    for category in renderer.categories():
        if not isinstance(category.value(), list):
            assert f"({counted.get(category.value(), 0)}" in category.label()


def placed(layer: QgsVectorLayer, width: int) -> dict[str, QgsRectangle]:
    """Return the labels that a map of a layer has, as they stand on it, by their text."""
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setExtent(layer.extent())
    settings.setOutputSize(QSize(width, width))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    found = job.takeLabelingResults().labelsWithinRect(layer.extent())
    return {each.labelText: each.labelRect for each in found}


def test_figures_of_prospects_are_labels_and_none_lies_on_another(run: Any, sample: Path) -> None:
    """On a small map some are left out; another theme has none."""
    layer = seats_of(run, sample, "RNI")
    apply_theme(layer, "prospect", registry=load_registry(), language="en")
    figures = [
        f"{missing if prospect == 'near_miss' else cushion:,}"
        for prospect, missing, cushion in records(layer, "seat_prospect", "seat_missing", "seat_cushion")
        if prospect in ("near_miss", "marginal")
    ]
    few, many = (placed(layer, width) for width in (120, 2000))
    assert 0 < len(few) < len(many) and set(few) <= set(many) <= set(figures)
    for labels in (few, many):
        rectangles = list(labels.values())
        assert not any(one.intersects(other) for one, other in combinations(rectangles, 2))
    label_zones(layer, "name", "en")
    assert any("\n" in text for text in placed(layer, 2000))
    label_zones(layer, "none", "en")
    assert layer.labelsEnabled()
    apply_theme(layer, "seats", registry=load_registry(), language="en")
    assert not layer.labelsEnabled()


def test_style_zones_gives_both_themes_and_refuses_a_layer_without_seats(run: Any) -> None:
    allocated = run("allocateseats", INPUT=four_results(), PARTY="MP")["OUTPUT"]
    for theme in ("seats", "prospect"):
        assert run("stylezones", INPUT=allocated, THEME=theme)["OUTPUT"].featureCount() == 4
        assert "Allocate seats" in run.refused("stylezones", INPUT=four_results(), THEME=theme)
    assert "allocate the seats again" in run.refused("stylezones", INPUT=allocated, THEME="prospect", PARTY="RNI")


def test_a_house_of_hundreds_has_a_dot_for_several_seats(run: Any) -> None:
    fields = {"zone_code": "text", "seats": "integer", "votes_AA": "integer", "votes_BB": "integer"}
    layer = layer_of(fields, [["01", 630, 60_000, 40_000]], [None])
    allocated = run("allocateseats", INPUT=layer, PARTY="AA", LAW="tunisia_2014")["OUTPUT"]
    apply_theme(allocated, "seats", registry=load_registry(), language="en")
    assert "All seats known, one dot for 10 seats (1, 1 unmapped)" in [
        item.label() for item in allocated.renderer().legendSymbolItems()
    ]
