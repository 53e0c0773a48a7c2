"""Every theme on Morocco's real election, maps and atlases printed of it, in three languages."""

from __future__ import annotations

import re
import shutil
import subprocess
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import (
    NULL,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsGeometry,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsLayoutItemShape,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsProject,
    QgsRectangle,
    QgsRenderContext,
    QgsSymbolLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QImage
from small_elections import layer_of

from mp_election_plugin.core.parties import load_registry
from mp_election_plugin.styling import palette
from mp_election_plugin.styling.atlas_pages import Page, Table, page_layout
from mp_election_plugin.styling.atlas_template import FILLED, ORIENTATIONS, PAGES, TemplatePage, read_template, shipped
from mp_election_plugin.styling.labels import label_zones
from mp_election_plugin.styling.layouts import map_layout
from mp_election_plugin.styling.legends import legend_texts, text_width
from mp_election_plugin.styling.letters import label_font
from mp_election_plugin.styling.theme_registry import THEME_ENTRIES, THEMES
from mp_election_plugin.styling.themes import apply_theme, theme_title

SAMPLE = Path(palette.__file__).parents[1] / "resources" / "sample" / "morocco.gpkg"
OTHERS = (QgsLayoutItemMap, QgsLayoutItemLegend, QgsLayoutItemScaleBar)
# Themes of what other algorithms than these two write.
OF_OTHERS = {
    code for code, entry in THEME_ENTRIES.items() if not set(entry.needs) <= {"classifyzones", "zoneindicators"}
}


@pytest.fixture(scope="module")
def folder_of_all(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("maps")


@pytest.fixture
def made(folder_of_all: Path, run: Any) -> Path:
    """Return a folder with the constituencies of 2021, joined, measured, and classified for MP; made once."""
    folder = folder_of_all
    if (folder / "zones.gpkg").exists():
        return folder
    joined = run("joinresults", ZONES=f"{SAMPLE}|layername=constituencies",
                 RESULTS=f"{SAMPLE}|layername=results_2021_local", MATCHING=1,
                 OUTPUT=str(folder / "joined.gpkg"))["OUTPUT"]  # fmt: skip
    measured = run("zoneindicators", INPUT=joined, OUTPUT=str(folder / "measured.gpkg"))["OUTPUT"]
    run("classifyzones", INPUT=measured, PARTY="MP", OUTPUT=str(folder / "zones.gpkg"))
    return folder


@pytest.fixture
def with_electors(made: Path, run: Any) -> Path:
    """Return the folder with the same zones measured of electors that are invented: none are published of 2021."""
    import processing

    if not (made / "zones_electors.gpkg").exists():
        path = str(made / "joined.gpkg")
        for name, formula in (("registered", "900000"), ("voters", "300000 * (1 + $id % 3)")):
            given = {"INPUT": path, "FIELD_NAME": name, "FIELD_TYPE": 1, "FORMULA": formula}
            path = str(made / f"joined_{name}.gpkg")
            processing.run("native:fieldcalculator", {**given, "OUTPUT": path})
        measured = run("zoneindicators", INPUT=path, OUTPUT=str(made / "measured_electors.gpkg"))["OUTPUT"]
        run("classifyzones", INPUT=measured, PARTY="MP", OUTPUT=str(made / "zones_electors.gpkg"))
    return made


def zones_of(made: Path, name: str = "zones") -> QgsVectorLayer:
    return QgsVectorLayer(str(made / f"{name}.gpkg"), name, "ogr")


def classes(layer: QgsVectorLayer) -> list[tuple[str, int]]:
    """Return how many zones QGIS draws with each legend entry; fails where a zone has not one symbol."""
    renderer, found = layer.renderer().clone(), {}
    items = renderer.legendSymbolItems()
    parents = {item.parentRuleKey() for item in items} - {""}
    of_key = {item.ruleKey(): item.label() for item in items}
    # A rule without words draws for the entry above it.
    keys = {
        item.ruleKey(): item.label() or of_key[item.parentRuleKey()] for item in items if item.ruleKey() not in parents
    }
    context = QgsRenderContext()
    context.setExpressionContext(QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer)))
    renderer.startRender(context, layer.fields())
    for feature in layer.getFeatures():
        context.expressionContext().setFeature(feature)
        mine = [key for key in renderer.legendKeysForFeature(feature, context) if key in keys]
        assert len(mine) == 1, (feature["zone_code"], mine)
        found[mine[0]] = found.get(mine[0], 0) + 1
    renderer.stopRender(context)
    told = {key: int(re.search(r"\((\d+)", label).group(1)) for key, label in keys.items()}  # type: ignore[union-attr]
    assert {key: count for key, count in told.items() if count} == found
    assert sum(told.values()) == layer.featureCount()
    return [(label, found.get(key, 0)) for key, label in keys.items()]


@pytest.mark.parametrize("theme", [each for each in THEMES if each not in OF_OTHERS])
def test_every_real_zone_is_in_one_class_and_the_style_comes_back(theme: str, run: Any, with_electors: Path) -> None:
    path, name = with_electors / f"styled_{theme}.gpkg", "joined_voters" if theme == "strength_turnout" else "joined"
    run("stylezones", INPUT=str(with_electors / f"{name}.gpkg"), PARTY="MP", THEME=theme, OUTPUT=str(path))
    first = QgsVectorLayer(str(path), "first", "ogr")
    counted = classes(first)
    assert sum(count for _, count in counted) == 92
    again = QgsVectorLayer(str(path), "again", "ogr")
    apply_theme(again, theme, registry=load_registry(), language="en")
    if theme != "class":
        # That of the classes alone names them in the language of QGIS; figures are the same in any.
        assert [count for _, count in classes(again)] == [count for _, count in counted]


def test_a_theme_of_turnout_draws_nothing_where_none_is_published(run: Any, made: Path, tmp_path: Path) -> None:
    path = tmp_path / "m.png"
    told = run.refused("zonemap", INPUT=str(made / "zones.gpkg"), THEME="strength_turnout", OUTPUT=str(path))
    assert "turnout of no zone" in told and not path.exists()


def test_the_classes_of_places_and_gaps_are_those_of_the_published_figures(made: Path) -> None:
    """Places, ties apart, and seats are those of the ministry: MP is in a winning place in 20, first in none."""
    layer = zones_of(made)
    apply_theme(layer, "gap", registry=load_registry(), language="en")
    found = classes(layer)
    assert sum(count for label, count in found if label.startswith("ahead")) == 20
    assert next(count for label, count in found if label.startswith("No list (")) == 13
    apply_theme(layer, "rank", registry=load_registry(), language="en")
    assert next(count for label, count in classes(layer) if label.startswith("1st")) == 0
    apply_theme(layer, "margin", registry=load_registry(), language="en")
    assert sum(count for label, count in classes(layer) if label.startswith("behind")) == 79


def sizes(layer: QgsVectorLayer, codes: list[str]) -> list[float]:
    """Return the area of the circles of some zones."""
    renderer, found = layer.renderer().clone(), {}
    context = QgsRenderContext()
    context.setExpressionContext(QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer)))
    renderer.startRender(context, layer.fields())
    for feature in layer.getFeatures():
        context.expressionContext().setFeature(feature)
        symbol = renderer.symbolsForFeature(feature, context)[-1]
        if symbol.symbolLayerCount() == 2 and symbol.symbolLayer(1).layerType() == "CentroidFill":
            marker = symbol.symbolLayer(1).subSymbol().symbolLayer(0)
            size = marker.dataDefinedProperties().property(QgsSymbolLayer.Property.PropertySize)
            found[feature["zone_code"]] = size.valueAsDouble(context.expressionContext(), -1)[0] ** 2
    renderer.stopRender(context)
    return [found[code] for code in codes]


def test_circles_have_areas_in_proportion_to_votes_and_all_parts_of_a_zone_one(made: Path) -> None:
    layer = zones_of(made)
    apply_theme(layer, "votes", registry=load_registry(), language="en")
    votes = {each["zone_code"]: each["votes"] for each in layer.getFeatures() if each["votes"] != NULL}
    large = [code for code, number in votes.items() if number > 2000]
    areas = np.array(sizes(layer, large)) / np.array([votes[code] for code in large])
    assert len(large) > 40 and np.allclose(areas, areas[0])
    centre = layer.renderer().rootRule().children()[0].children()[0].symbol().symbolLayer(1)
    assert centre.pointOnSurface() and not centre.pointOnAllParts()
    assert layer.renderer().usingSymbolLevels() and layer.renderer().orderByEnabled()


def test_layers_pooled_have_one_legend(run: Any, made: Path) -> None:
    """Steps of any theme that has them, over two parties' layers together."""
    other = str(made / "rni.gpkg")
    run("classifyzones", INPUT=str(made / "joined.gpkg"), PARTY="RNI", OUTPUT=other)
    own = str(made / "zones.gpkg")
    for theme in ("votes", "strength_margin"):
        legends = []
        for number, (first, second) in enumerate(((own, other), (other, own))):
            path = str(made / f"pooled_{theme}_{number}.gpkg")
            run("stylezones", INPUT=first, THEME=theme, POOL_WITH=[second], BREAKS="pooled", OUTPUT=path)
            styled = QgsVectorLayer(path, "styled", "ogr")
            labels = [item.label() for item in styled.renderer().legendSymbolItems()]
            legends.append([label.split(" (")[0] for label in labels])
        assert legends[0] == legends[1], theme


def test_electors_weigh_the_colours(run: Any, made: Path) -> None:
    """The pale, half and full colours are thirds of the zones with electors; without electors the theme is refused."""
    fields = {"zone_code": "text", "registered": "integer", "votes_A": "integer", "votes_B": "integer"}
    rows = [[f"{n}", 1000 * (n + 1) if n < 9 else None, 30 + n, 50] for n in range(10)]
    wkt = [f"Polygon(({n} 0, {n + 1} 0, {n + 1} 1, {n} 0))" for n in range(10)]
    layer = layer_of(fields, rows, wkt)
    path = str(made / "weighed.gpkg")
    run("stylezones", INPUT=layer, THEME="share_alpha", PARTY="A", OUTPUT=path)
    styled = QgsVectorLayer(path, "styled", "ogr")
    texts = [item.label() for item in styled.renderer().legendSymbolItems()]
    assert [re.search(r"\((\d+)", text).group(1) for text in texts[-3:]] == ["3", "3", "3"]  # type: ignore[union-attr]
    assert next(text for text in texts if text.startswith("Electors not published")).endswith("(1)")
    run("stylezones", INPUT=str(made / "zones.gpkg"), THEME="share_alpha", OUTPUT=str(made / "unweighed.gpkg"))
    assert "registered electors" in run.log.errors[-1]


def test_a_dock_can_tell_why_a_theme_cannot_be_shown(made: Path) -> None:
    bare = zones_of(made, "joined")
    missing = {code: entry.missing(bare) for code, entry in THEME_ENTRIES.items()}
    assert missing["turnout"] == {"zoneindicators": ["turnout"]}
    assert set(missing["strength_turnout"]) == {"zoneindicators", "classifyzones"}
    measured = zones_of(made)
    lacking = {code for code, entry in THEME_ENTRIES.items() if entry.missing(measured)}
    assert {"swing", "clusters"} <= lacking == OF_OTHERS - {"share_alpha"}


@pytest.mark.parametrize("language", ["en", "ar"])
def test_labels_do_not_overlap_and_grow_with_the_scale(language: str, made: Path) -> None:
    layer = zones_of(made)
    apply_theme(layer, "class", registry=load_registry(), language=language)
    label_zones(layer, "name_share", language)
    counts, heights = [], []
    for part in (1.0, 0.25):
        settings = QgsMapSettings()
        settings.setLayers([layer])
        settings.setOutputSize(QSize(900, 900))
        settings.setOutputDpi(150)
        extent = QgsRectangle(layer.extent())
        extent.scale(part)
        settings.setExtent(extent)
        job = QgsMapRendererParallelJob(settings)
        job.start()
        job.waitForFinished()
        results = job.takeLabelingResults()
        found = [(each.labelText, QgsGeometry(each.labelGeometry)) for each in results.allLabels()]
        for number, (text, box) in enumerate(found):
            assert not any(box.overlaps(other) for _, other in found[:number]), text
        counts.append(len(found))
        heights.append(max(box.boundingBox().height() for _, box in found) / extent.height())
    assert min(counts) > 0 and heights[1] > heights[0]
    name = {"en": "Tata", "ar": "طاطا"}[language]
    labelled = [text for text, _ in found]
    assert any(text.startswith(name) and ("%" in text or "٪" in text) for text in labelled), labelled


def test_a_map_is_drawn_as_the_layer_is_or_by_a_theme(run: Any, made: Path, tmp_path: Path) -> None:
    path = str(made / "zones.gpkg")
    images = {}
    for theme in ("as_it_is", "class", "share"):
        found = run("zonemap", INPUT=path, THEME=theme, WIDTH=500, LANGUAGE="en", OUTPUT=str(tmp_path / f"{theme}.png"))
        assert (found["ZONES"], found["NOT_ON_MAP"]) == (92, 19)
        images[theme] = QImage(found["OUTPUT"])
        assert images[theme].width() == 500
    tone = palette.tone_colour("party:1.0", load_registry().get("MP").colour)

    def pixels(image: QImage, colour: str) -> int:
        return sum(
            image.pixelColor(x, y).name() == colour for x in range(0, 500, 2) for y in range(0, image.height(), 2)
        )

    assert pixels(images["as_it_is"], tone) > 50 and pixels(images["class"], tone) > 50
    assert pixels(images["share"], palette.share_colours(load_registry().get("MP").colour)[0]) > 50
    told = run.refused("zonemap", INPUT=path, THEME="swing", OUTPUT=str(tmp_path / "no.png"))
    assert "compareelections" in told and not (tmp_path / "no.png").exists()


def test_a_filtered_file_is_drawn_though_zones_are_not_on_the_map(run: Any, made: Path, tmp_path: Path) -> None:
    layer = zones_of(made)
    assert layer.setSubsetString("zone_code IS NOT NULL")
    assert any(not each.hasGeometry() for each in layer.getFeatures())
    QgsProject.instance().addMapLayer(layer)
    try:
        image = run("zonemap", INPUT=layer, THEME="share", WIDTH=300, OUTPUT=str(tmp_path / "m.png"))["OUTPUT"]
    finally:
        QgsProject.instance().removeMapLayer(layer)
    drawn = QImage(image)
    assert len({drawn.pixelColor(x, y).name() for x in range(0, 300, 3) for y in range(0, 300, 3)}) > 5


def test_drawing_a_map_leaves_the_layer_of_the_project_as_it_is(run: Any, made: Path, tmp_path: Path) -> None:
    layer = zones_of(made)
    before = layer.renderer().type(), [item.label() for item in layer.renderer().legendSymbolItems()]
    run("zonemap", INPUT=layer, THEME="share", LABELS="name", OUTPUT=str(tmp_path / "m.pdf"))
    assert (layer.renderer().type(), [item.label() for item in layer.renderer().legendSymbolItems()]) == before
    assert not layer.labelsEnabled()


@pytest.mark.parametrize("language", ["fr", "ar"])
@pytest.mark.parametrize("theme", ["strength_margin", "strength_turnout", "share"])
def test_two_measures_have_a_square_of_their_nine_colours(theme: str, language: str, with_electors: Path) -> None:
    """Share grows upwards; the other measure to the right, in Arabic to the left."""
    layer, project = zones_of(with_electors, "zones_electors"), QgsProject()
    apply_theme(layer, theme, registry=load_registry(), language=language)
    title = "خريطة" if language == "ar" else "Carte"
    layout = map_layout(project, layer, title=title, subtitle="", source="", legend_title="")
    shapes = [each for each in layout.items() if isinstance(each, QgsLayoutItemShape)]
    if theme == "share":
        assert shapes == []
        return
    rows: dict[float, list[tuple[float, str]]] = {}
    for each in shapes:
        rows.setdefault(round(each.pos().y(), 1), []).append((each.pos().x(), each.symbol().color().name()))
    found = [[colour for _, colour in sorted(rows[y])] for y in sorted(rows)]
    expected = palette.pair_colours(load_registry().get("MP").colour)[::-1]
    assert found == ([row[::-1] for row in expected] if language == "ar" else expected)
    boxes = [each.mapRectToScene(each.rect()) for each in layout.items() if isinstance(each, OTHERS)]
    assert boxes and not any(shape.mapRectToScene(shape.rect()).intersects(box) for shape in shapes for box in boxes)


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_the_square_of_two_measures_has_its_room_and_its_words_a_line_each(language: str, made: Path) -> None:
    layer, project = zones_of(made), QgsProject()
    apply_theme(layer, "strength_margin", registry=load_registry(), language=language)
    heading = theme_title(layer, "strength_margin", registry=load_registry(), language=language, named=True)
    layout = map_layout(project, layer, title=heading, subtitle="1", source="2", legend_title=heading)
    assert sum(isinstance(each, QgsLayoutItemShape) for each in layout.items()) == 9
    axes = [each for each in layout.items() if isinstance(each, QgsLayoutItemLabel) and each.text()[-1] in "→←"]
    assert len(axes) == 2
    for each in axes:
        assert text_width(each.text(), label_font(each)) < each.rect().width(), each.text()


def test_a_map_with_a_title_of_its_own_says_what_its_colours_do(run: Any, made: Path, tmp_path: Path) -> None:
    options = {"INPUT": str(made / "zones.gpkg"), "THEME": "gap", "LANGUAGE": "fr"}
    for name, given in (("own", {"TITLE": "Chambre 2021"}), ("theme", {})):
        run("zonemap", OUTPUT=str(tmp_path / f"{name}.pdf"), **options, **given)
        (text,) = pdf_texts(str(tmp_path / f"{name}.pdf"))
        words = " ".join(text.split())
        # By the name of the party, and once: as the title, or over the legend.
        assert words.count("Mouvement Populaire") == 1 and "écart avec la dernière place gagnante" in words


def pdf_texts(path: str) -> list[str]:
    """Return the text of each page."""
    program = shutil.which("pdftotext")
    if program is None:
        pytest.skip("pdftotext is not installed")
    done = subprocess.run([program, "-layout", path, "-"], capture_output=True, check=True)
    # Ligatures as letters, spaces that do not break as spaces.
    return unicodedata.normalize("NFKC", done.stdout.decode("utf-8")).rstrip("\f").split("\f")


@pytest.fixture
def atlas(made: Path, run: Any) -> Callable[..., dict[str, Any]]:
    """Return a function that prints the atlas of Morocco's twelve regions."""

    def print_atlas(name: str, **given: Any) -> dict[str, Any]:
        options = {"PARENT": 'left("parent_code", 2)', "AREAS": f"{SAMPLE}|layername=regions", "SOURCE": "HCP",
                   "DATE": "2026-01-31", "TITLE": "2021", **given}  # fmt: skip
        return run("zoneatlas", INPUT=str(made / "zones.gpkg"), OUTPUT=str(made / name), **options)

    return print_atlas


def test_the_atlas_has_a_page_for_each_region_with_its_figures(atlas: Any, made: Path) -> None:
    found = atlas("fr.pdf", LANGUAGE="fr", OVERVIEW=False)
    assert (found["PAGES"], found["ZONES"]) == (12, 92)
    pages = pdf_texts(found["OUTPUT"])
    assert len(pages) == 12
    regions = [each["zone_name"] for each in QgsVectorLayer(f"{SAMPLE}|layername=regions", "r", "ogr").getFeatures()]
    for page, region in zip(pages, regions):
        assert region in page
        for words in ("Légende", "Meilleures zones", "Les plus proches", "Source : HCP", "2026-01-31", "Zones : "):
            assert words in page, (region, words)
    zones = zones_of(made)
    votes: dict[str, int] = {}
    for each in zones.getFeatures():
        region = each["parent_code"][:2]
        votes[region] = votes.get(region, 0) + (0 if each["votes"] == NULL else each["votes"])
    assert sum(votes.values()) == 534_292
    for page, number in zip(pages, (votes[code] for code in sorted(votes))):
        assert number == 0 or f"Voix : {number:,}".replace(",", " ") in page, number


def test_the_first_page_lists_the_others(atlas: Any) -> None:
    areas = "\"parent_code\" < '07'"
    found = atlas("en.pdf", LANGUAGE="en", PAGE="a3", ORIENTATION="portrait", THEME="share", PARENT=areas, AREAS=None)
    assert found["PAGES"] == 3
    first, second, _ = pdf_texts(found["OUTPUT"])
    assert "Votes: 534,292" in first and "Share: 7.04" in first and re.search(r"1 ?/ ?3$", first.strip())
    listed = dict(re.findall(r" ([01]) +([\d,]+) +[\d.]+ % +[23]\b", first))
    assert sum(int(votes.replace(",", "")) for votes in listed.values()) == 534_292
    assert f"Votes: {listed['0']}" in second


def test_an_atlas_in_arabic_reads_from_the_right(made: Path, qgis_app: Any) -> None:
    layer = zones_of(made)
    apply_theme(layer, "class", registry=load_registry(), language="ar")
    rows = [("مكناس", "1", "2"), ("القنيطرة", "3", "4")]
    table = Table("أقوى الدوائر", ("الدائرة", "الأصوات", "النسبة"), rows)
    page = Page("جهة", "حزب", "المصدر", "1", "المفتاح", [layer], [layer], layer, ["الأصوات: 5"], table, table)
    project = QgsProject()
    for orientation in ORIENTATIONS:
        path = shipped("a4", orientation)
        document = read_template(path)
        turned, straight = (page_layout(project, document, str(path), page, arabic=arabic) for arabic in (True, False))
        width = turned.pageCollection().page(0).pageSize().width()
        left = {item.id(): item for item in straight.items() if hasattr(item, "id") and item.id()}
        checked = 0
        for item in turned.items():
            other = left.get(item.id()) if hasattr(item, "id") else None
            if isinstance(item, (QgsLayoutItemLabel, QgsLayoutItemMap)) and other is not None:
                assert item.pos().x() == pytest.approx(width - other.pos().x() - other.rect().width(), abs=0.1)
                checked += 1
        assert checked >= 7
        legend = next(each for each in turned.items() if isinstance(each, QgsLayoutItemLegend))
        assert sorted(text.strip() for text in legend_texts(layer))
        assert legend.symbolAlignment() == left["title"].hAlign().__class__.AlignRight
        found = TemplatePage(project, document, path, True).table("best")
        assert found is not None
        cells = _cells_of(turned, "best")
        assert [cell.strip("\u200e") for cell in cells[1]] == ["2", "1", "مكناس"]


def _cells_of(layout: Any, name: str) -> list[list[str]]:
    frame = next(each for each in layout.items() if hasattr(each, "multiFrame") and each.id() == name)
    return [[str(cell.content()) for cell in row] for row in frame.multiFrame().tableContents()]


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("orientation", ORIENTATIONS)
@pytest.mark.parametrize("language", ["fr", "ar"])
def test_nothing_of_a_page_overlaps_or_leaves_it(page: str, orientation: str, language: str, qgis_app: Any) -> None:
    path, project = shipped(page, orientation), QgsProject()
    made = TemplatePage(project, read_template(path), path, language == "ar")
    assert set(FILLED) <= set(made.items)
    size = made.layout.pageCollection().page(0).pageSize()
    whole = QgsRectangle(0, 0, size.width(), size.height())
    boxes = {}
    for name in FILLED:
        if name not in ("legend", "scalebar"):
            x, y, width, height = made.box(name)
            boxes[name] = QgsRectangle(x, y, x + width, y + height)
            assert whole.contains(boxes[name]), name
    for first, one in boxes.items():
        for second, other in boxes.items():
            common = one.intersect(other)
            assert first == second or min(common.width(), common.height()) < 0.1, (first, second)


def test_a_template_of_the_user_is_filled_and_keeps_what_is_his(atlas: Any, made: Path) -> None:
    text = shipped("a4", "landscape").read_text(encoding="utf-8")
    own = made / "own.qpt"
    # The page number becomes a text of the user's.
    own.write_text(text.replace('id="page"', 'id="mine"').replace('labelText="page"', 'labelText="Cercle"'), "utf-8")
    found = atlas("own.pdf", TEMPLATE=str(own), LANGUAGE="fr", OVERVIEW=False, PARENT="1", AREAS=None)
    (page,) = pdf_texts(found["OUTPUT"])
    assert "Cercle" in page and not re.search(r"1 ?/ ?1$", page.strip()) and "Meilleures zones" in page


def test_an_atlas_that_cannot_be_printed_says_why_and_leaves_the_old_one(run: Any, atlas: Any, made: Path) -> None:
    old = made / "kept.pdf"
    old.write_bytes(b"old")
    bad = made / "bad.qpt"
    bad.write_text("<Layout/>", encoding="utf-8")
    no_template = made / "no.qpt"
    no_template.write_text("text", encoding="utf-8")
    given = {"INPUT": str(made / "zones.gpkg"), "OUTPUT": str(old)}
    for changed, words in (
        ({"TEMPLATE": str(bad)}, "no map with the item id"),
        ({"TEMPLATE": str(no_template)}, "no layout template"),
        ({"PARENT": "left("}, "cannot be evaluated"),
        ({"INPUT": str(made / "measured.gpkg")}, "classifyzones"),
        ({"THEME": "swing"}, "compareelections"),
    ):
        assert words in run.refused("zoneatlas", **{**given, **changed}), words
    assert old.read_bytes() == b"old"


def test_pages_without_an_area_bear_their_code_and_are_warned_of(run: Any, made: Path) -> None:
    found = run("zoneatlas", INPUT=str(made / "zones.gpkg"), PARENT="'0'", LANGUAGE="en",
                AREAS=f"{SAMPLE}|layername=regions", OUTPUT=str(made / "codes.pdf"))  # fmt: skip
    assert found["PAGES"] == 2
    assert any("no area" in warning for warning in run.log.warnings)


def test_a_cancelled_atlas_is_not_written(run: Any, made: Path) -> None:
    path = made / "cancelled.pdf"
    told = run.refused("zoneatlas", cancel_at=5, INPUT=str(made / "zones.gpkg"), OUTPUT=str(path))
    assert "Cancelled" in told and not path.exists()
