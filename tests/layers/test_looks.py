"""How maps and pages look: letters of Arabic pages, colours that nothing below tints, broken names."""

from __future__ import annotations

import re
from typing import Any

import pytest

pytest.importorskip("qgis.core")

from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsFeature,
    QgsGeometry,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor, QFontInfo, QFontMetricsF

from mp_election_plugin.core.parties import Party, Registry
from mp_election_plugin.styling.cluster_theme import cluster_renderer
from mp_election_plugin.styling.fonts import font
from mp_election_plugin.styling.labels import label_text
from mp_election_plugin.styling.legends import line_height
from mp_election_plugin.styling.themes import apply_theme, theme_title
from mp_election_plugin.styling.words import Words, isolated

REGISTRY = Registry({"AA": Party("AA", {"en": "Alpha", "fr": "Alphe", "ar": "ألف"}, "#aa5500")})


def layer_with(fields: str, *rows: dict[str, Any]) -> QgsVectorLayer:
    """Return squares beside one another, each with the values of a row."""
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:32629&{fields}", "zones", "memory")
    features = []
    for number, row in enumerate(rows):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(number * 100, 0, number * 100 + 100, 100)))
        for name, value in row.items():
            feature.setAttribute(name, value)
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    return layer


def test_lines_of_arabic_stand_as_close_as_those_of_latin_letters(qgis_app: Any) -> None:
    """A font of Arabic letters alone has no capitals, by whose height newer versions of QGIS place a line."""
    letters = font(10, arabic=True)
    metrics = QFontMetricsF(letters)
    assert metrics.capHeight() > 0.5 * metrics.ascent()
    assert line_height(letters) < 1.5 * letters.pointSizeF() * 0.3528
    families = letters.families()
    assert QFontInfo(letters).family() == families[0] and len(families) > 1
    assert any(re.search("Arabic|Segoe|Geeza|DejaVu|Arial", each) for each in families)


def colours_over(layer: QgsVectorLayer, ground: str) -> list[str]:
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setBackgroundColor(QColor(ground))
    settings.setExtent(layer.extent())
    settings.setOutputSize(QSize(100 * layer.featureCount(), 100))
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    image = job.renderedImage()
    return [image.pixelColor(100 * number + 50, 50).name() for number in range(layer.featureCount())]


def test_what_lies_below_does_not_tint_shares_weighed_by_electors(qgis_app: Any) -> None:
    fields = "field=party:string&field=votes:integer&field=share:double&field=registered:integer"
    rows = [{"party": "AA", "votes": 10, "share": 0.12, "registered": 1000 * step} for step in range(1, 7)]
    layer = layer_with(fields, *rows)
    apply_theme(layer, "share_alpha", registry=REGISTRY, language="en")
    found = colours_over(layer, "#000000")
    assert found == colours_over(layer, "#ffffff")
    # Few, some and many electors, two zones each, the paler the fewer.
    assert found[0] == found[1] != found[2] == found[3] != found[4] == found[5]
    assert QColor(found[0]).lightness() > QColor(found[2]).lightness() > QColor(found[4]).lightness()


@pytest.mark.parametrize(("kind", "told"), [("high_high", 4), ("cold", 2), ("joined", 2)])
def test_a_map_without_clusters_tells_what_could_have_been(kind: str, told: int, qgis_app: Any) -> None:
    layer = layer_with(
        "field=cluster_class:string&field=cluster_quadrant:string",
        {"cluster_class": "not_significant", "cluster_quadrant": kind},
        {"cluster_class": "not_significant", "cluster_quadrant": None},
    )
    labels = [item.label() for item in cluster_renderer(layer, Words("en")).legendSymbolItems()]
    assert "Not significant (2)" in labels
    # Besides those without significance and without data.
    assert len(labels) == told + 2 and sum(label.endswith(" (0)") for label in labels) == told + 1


def test_long_names_can_be_broken_but_not_after_an_article(qgis_app: Any) -> None:
    layer = layer_with("field=zone_name:string", {"zone_name": "El-Kelâa-des-Sraghna"})
    context = QgsExpressionContext()
    context.setFields(layer.fields())
    context.setFeature(next(layer.getFeatures()))
    assert QgsExpression(label_text(layer, "name", "fr")).evaluate(context) == "El-Kelâa-\u200bdes-\u200bSraghna"


def test_a_share_in_arabic_has_its_sign_at_the_left_everywhere(qgis_app: Any) -> None:
    assert isolated("7,04\u00a0٪").startswith("\u200f") and isolated("−4,1") == "\u200e−4,1"
    layer = layer_with("field=share:double", {"share": 0.0704})
    context = QgsExpressionContext()
    context.setFields(layer.fields())
    context.setFeature(next(layer.getFeatures()))
    text = QgsExpression(label_text(layer, "share", "ar")).evaluate(context)
    assert text == isolated("7,0\u00a0٪")


def test_a_page_calls_a_party_by_its_name(qgis_app: Any) -> None:
    layer = layer_with("field=party:string", {"party": "AA"})
    titles = [theme_title(layer, "class", registry=REGISTRY, language=each, named=True) for each in ("en", "fr", "ar")]
    assert [title.split(" - ")[0] for title in titles] == ["Alpha", "Alphe", "ألف"]
    assert theme_title(layer, "class", registry=REGISTRY, language="fr").startswith("AA - ")
