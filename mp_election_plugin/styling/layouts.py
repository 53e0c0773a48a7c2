"""A map one can print: title, map, legend in words, scale bar and source on an A4 sheet, as a native print layout."""

from __future__ import annotations

import math

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFillSymbol,
    QgsLayoutExporter,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLineSymbol,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsTextFormat,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QFileInfo, QIODevice, QSaveFile, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFont

from ..core.errors import QT_TRANSLATE_NOOP, ElectionError
from ..layers.compat import extent_of
from .fonts import font, is_arabic
from .legends import MapLegend, legend_texts, text_width
from .letters import set_label_font
from .pair_key import KEY_HEIGHT, add_key, has_key
from .pdf import write_pdf
from .sheets import MARGIN, PAGE_WIDTHS, SCALE_BAR_WIDTH, Box, best_sheet

_TITLE, _SUBTITLE, _SOURCE = 19.0, 11.5, 7.5
_LINE = 0.3528 * 1.4  # height of a line of text in millimetres for each point of its size
_INK, _SOFT_INK = "#1c1c1c", "#555555"
_ABOVE_BAR = 2.5  # millimetres between the square of two measures and the scale bar


def map_layout(
    project: QgsProject,
    layer: QgsVectorLayer,
    *,
    title: str,
    subtitle: str,
    source: str,
    legend_title: str,
    background: QgsVectorLayer | None = None,
) -> QgsPrintLayout:
    """Lay out a map of a styled layer on an A4 sheet, upright or across as its extent asks.

    Texts in Arabic turn the sheet round: legend on the left, lines from the right.

    Parameters
    ----------
    project : QgsProject
        The project that the layout belongs to; it must outlive the layout. The layer need not be in it.
    layer : QgsVectorLayer
        The layer, styled.
    title, subtitle, source, legend_title : str
        Texts of the sheet; an empty one takes no room.
    background : QgsVectorLayer, optional
        A styled layer to draw below; its legend entries follow those of the zones.

    Raises
    ------
    ElectionError
        If no zone of the layer has a geometry.
    """
    layers = [layer] if background is None else [layer, background]
    crs, extent = view_of(layers, project)
    arabic = is_arabic(title + subtitle + legend_title + "".join(legend_texts(layer)))
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    legend = MapLegend(layout, layers, legend_title, arabic)
    head = [each for each in ((title, _TITLE, True, _INK), (subtitle, _SUBTITLE, False, _SOFT_INK)) if each[0]]
    room = {}
    for page_width in PAGE_WIDTHS:
        full = page_width - 2 * MARGIN
        top = MARGIN + 2 + sum(_text_height(text, size, full, arabic, bold) for text, size, bold, _ in head)
        room[page_width] = (top, MARGIN + 2 + _text_height(source, _SOURCE, full, arabic))
    wanted = KEY_HEIGHT + _ABOVE_BAR if has_key(layer) else 0.0
    sheet = best_sheet(legend, extent.width() / extent.height(), room, arabic, wanted)
    layout.pageCollection().page(0).setPageSize(QgsLayoutSize(sheet.width, sheet.height))
    full, y = sheet.width - 2 * MARGIN, MARGIN - 1
    for text, size, bold, ink in head:
        height = _text_height(text, size, full, arabic, bold)
        _label(layout, text, Box(MARGIN, y, full, height), font(size, arabic=arabic, bold=bold), ink, arabic)
        y += height
    height = _text_height(source, _SOURCE, full, arabic)
    foot = Box(MARGIN, sheet.height - MARGIN - height + 3, full, height)
    _label(layout, source, foot, font(_SOURCE, arabic=arabic), _SOFT_INK, arabic)
    drawn = _map(layout, layers, crs, extent, sheet.map)
    legend.place(sheet.fit, sheet.legend.x, sheet.legend.y, sheet.legend.width)
    free = sheet.scale_bar.y - sheet.legend.y - sheet.legend.height - _ABOVE_BAR
    add_key(layout, layer, Box(sheet.legend.x, sheet.scale_bar.y - _ABOVE_BAR - free, sheet.legend.width, free))
    if crs.isValid():
        _scale_bar(layout, drawn, sheet.scale_bar, arabic)
    return layout


def export_map(
    layer: QgsVectorLayer,
    path: str,
    *,
    title: str,
    subtitle: str = "",
    source: str,
    width_px: int = 1600,
    legend_title: str = "",
    background: QgsVectorLayer | None = None,
) -> None:
    """Write a map of a styled layer as an image or as PDF; the format is that of the file's ending.

    Parameters
    ----------
    layer : QgsVectorLayer
        The layer, styled; as few zones as one or as many as there are.
    path : str
        The image file, replaced if it is there.
    title, subtitle, source, legend_title : str
        Texts of the sheet.
    width_px : int
        Width of the image in pixels; its height follows from the sheet.
    background : QgsVectorLayer, optional
        A styled layer to draw below; its legend entries follow those of the zones.

    Raises
    ------
    ElectionError
        If no zone has a geometry, or the image could not be written.
    """
    project = QgsProject()
    project.setEllipsoid("EPSG:7030")
    layout = map_layout(
        project,
        layer,
        title=title,
        subtitle=subtitle,
        source=source,
        legend_title=legend_title,
        background=background,
    )
    if QFileInfo(path).suffix().lower() == "pdf":
        write_pdf(path, [layout], title)
        return
    page = layout.pageCollection().page(0).pageSize()
    size = QSize(width_px, round(width_px * page.height() / page.width()))
    # Not exportToImage: it has GDAL add georeferencing to the PNG, which GDAL refuses with an error on the console.
    image = QgsLayoutExporter(layout).renderPageToImage(0, size, width_px / page.width() * 25.4)
    file = QSaveFile(path)
    opened = file.open(QIODevice.OpenModeFlag.WriteOnly)
    if not (opened and image.save(file, QFileInfo(path).suffix()) and file.commit()):
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core",
                "The map could not be written to {path}; check the folder, its permissions and the ending (.png).",
            ),
            path=path,
        )


def view_of(layers: list[QgsVectorLayer], project: QgsProject) -> tuple[QgsCoordinateReferenceSystem, QgsRectangle]:
    """Return the reference system to draw in, and the layers' extent in it; the first layer's must not be empty.

    Coordinates in degrees, or in web Mercator, stretch the zones far from the equator. They are drawn in Lambert's
    azimuthal equal-area projection about the middle of the layer: areas are true, since colours on a map of zones weigh
    by area, and shapes nearly so for a country. A projected layer is drawn in its own system.
    """
    layer, *others = layers
    layer.updateExtents()
    extent, own = extent_of(layer), layer.crs()
    points = layer.geometryType() == QgsWkbTypes.GeometryType.PointGeometry
    size = max(extent.width(), extent.height())
    if extent.isNull() or not math.isfinite(size) or not (size > 0 or points and size == 0):
        raise ElectionError(
            QT_TRANSLATE_NOOP("core", "No zone of “{layer}” has a geometry; there is nothing to draw on a map."),
            layer=layer.name(),
        )
    for other in others:
        extent.combineExtentWith(
            QgsCoordinateTransform(other.crs(), own, project).transformBoundingBox(extent_of(other))
        )
    crs = own
    if own.isValid() and (own.isGeographic() or own.authid() == "EPSG:3857"):
        degrees = QgsCoordinateReferenceSystem("EPSG:4326")
        middle = QgsCoordinateTransform(own, degrees, project).transformBoundingBox(extent)
        if middle.width() < 120:
            at = f"+lat_0={middle.center().y():.3f} +lon_0={middle.center().x():.3f}"
            crs = QgsCoordinateReferenceSystem.fromProj(f"+proj=laea {at} +datum=WGS84 +units=m +no_defs")
        else:
            crs = QgsCoordinateReferenceSystem.fromProj("+proj=eqearth +datum=WGS84 +units=m +no_defs")
        extent = QgsCoordinateTransform(own, crs, project).transformBoundingBox(extent)
    if points:
        # One point, or several in a row, have no area to show.
        extent.grow(0.03 * max(extent.width(), extent.height()) or 1000.0)
    extent.scale(1.03)
    return crs, extent


def _text_height(text: str, size: float, width: float, arabic: bool, bold: bool = False) -> float:
    """Return the height in millimetres that a text takes when broken to a width; 0 for no text."""
    if not text:
        return 0.0
    lines = math.ceil(text_width(text, font(size, arabic=arabic, bold=bold)) * 1.03 / width)
    return lines * size * _LINE * (1.3 if arabic else 1.0)


def _put(item: QgsLayoutItem, layout: QgsPrintLayout, box: Box) -> None:
    layout.addLayoutItem(item)
    item.attemptMove(QgsLayoutPoint(box.x, box.y))
    item.attemptResize(QgsLayoutSize(box.width, box.height))


def _label(layout: QgsPrintLayout, text: str, box: Box, of: QFont, ink: str, arabic: bool) -> None:
    if not text:
        return
    label = QgsLayoutItemLabel(layout)
    label.setText(text)
    set_label_font(label, of, QColor(ink))
    label.setMargin(0)
    label.setHAlign(Qt.AlignmentFlag.AlignRight if arabic else Qt.AlignmentFlag.AlignLeft)
    _put(label, layout, box)


def _map(
    layout: QgsPrintLayout,
    layers: list[QgsVectorLayer],
    crs: QgsCoordinateReferenceSystem,
    extent: QgsRectangle,
    box: Box,
) -> QgsLayoutItemMap:
    item = QgsLayoutItemMap(layout)
    _put(item, layout, box)
    item.setLayers(layers)
    item.setKeepLayerSet(True)
    item.setCrs(crs)
    item.setExtent(widened(extent, box.width / box.height))
    item.setBackgroundEnabled(False)
    return item


def widened(extent: QgsRectangle, ratio: float) -> QgsRectangle:
    """Return an extent widened about its middle to the ratio of width and height of the box that shall show it."""
    width, height = max(extent.width(), extent.height() * ratio), max(extent.height(), extent.width() / ratio)
    middle = extent.center()
    return QgsRectangle(
        middle.x() - width / 2, middle.y() - height / 2, middle.x() + width / 2, middle.y() + height / 2
    )


def _scale_bar(layout: QgsPrintLayout, drawn: QgsLayoutItemMap, box: Box, arabic: bool) -> None:
    """Add a scale bar of two segments of a round number of kilometres, up to a fifth of the sheet."""
    bar = QgsLayoutItemScaleBar(layout)
    bar.setStyle("Single Box")
    bar.setLinkedMap(drawn)
    bar.setUnits(QgsUnitTypes.DistanceUnit.DistanceKilometers)
    bar.setUnitLabel("كم" if arabic else "km")
    bar.setUnitsPerSegment(bar_segment(drawn, box.width))
    bar.setNumberOfSegments(2)
    bar.setNumberOfSegmentsLeft(0)
    bar.setHeight(1.6)
    bar.setBoxContentSpace(0.5)
    words = QgsTextFormat()
    words.setFont(font(8, arabic=arabic))
    words.setSize(8)
    words.setColor(QColor(_INK))
    bar.setTextFormat(words)
    bar.setFillSymbol(QgsFillSymbol.createSimple({"color": _INK, "outline_style": "no"}))
    bar.setLineSymbol(QgsLineSymbol.createSimple({"line_color": _INK, "line_width": "0.25"}))
    layout.addLayoutItem(bar)
    bar.update()
    bar.refresh()
    x = box.x + box.width - bar.rect().width() if arabic else box.x
    bar.attemptMove(QgsLayoutPoint(x, box.y + box.height - bar.rect().height()))


def bar_segment(drawn: QgsLayoutItemMap, width: float) -> float:
    """Return a round number of kilometres of which two segments fit a width in millimetres, up to that of a bar."""
    unit, kilometres = drawn.crs().mapUnits(), QgsUnitTypes.DistanceUnit.DistanceKilometers
    a_millimetre = drawn.extent().width() / drawn.rect().width() * QgsUnitTypes.fromUnitToUnitFactor(unit, kilometres)
    return _round_number(a_millimetre * (min(width, SCALE_BAR_WIDTH) - 14) / 2)


def _round_number(most: float) -> float:
    """Return the largest 1, 2 or 5 times a power of ten that is not above a positive number."""
    power = 10.0 ** math.floor(math.log10(most))
    return next(step * power for step in (5, 2, 1) if step * power <= most)
