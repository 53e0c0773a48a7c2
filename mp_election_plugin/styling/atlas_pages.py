"""A page of an atlas: a template filled with the map of its zones, legend, tables, totals, source and number."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import (
    QgsLayoutItemLegend,
    QgsLayoutItemManualTable,
    QgsLayoutItemScaleBar,
    QgsPrintLayout,
    QgsProject,
    QgsTableCell,
    QgsTextFormat,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QFont
from qgis.PyQt.QtXml import QDomDocument

from .atlas_template import TemplatePage
from .layouts import bar_segment, view_of, widened
from .legends import MapLegend, text_width
from .pair_key import KEY_HEIGHT, LARGEST_KEY, add_key, has_key
from .sheets import SCALE_BAR_WIDTH, Box
from .words import isolated

# Texts of tables are set smaller, down to this part, before a name is broken to two lines.
_SMALLEST, _STEP = 0.88, 0.04
_HEAD = "#eef0f2"
_RIGHT_TO_LEFT_MARK = "\u200f"
# Millimetres of a legend's line that are neither swatch nor text.
_BESIDE_TEXT = 4.0


@dataclass(frozen=True)
class Table:
    """A table of a page: heading, names of the columns, rows of texts; the first column holds names, others numbers."""

    title: str
    columns: Sequence[str]
    rows: Sequence[Sequence[str]]


@dataclass(frozen=True)
class Page:
    """What a page shows.

    Attributes
    ----------
    title, subtitle, source, number, legend_title : str
        Its texts.
    layers : list of QgsVectorLayer
        Layers of the map, the uppermost first.
    explained : list of QgsVectorLayer
        Those of them that the legend explains.
    framed : QgsVectorLayer or None
        The layer whose extent the map shows; None where there is nothing to draw.
    totals : sequence of str
        Its lines.
    best, nearest : Table
    instead : str
        What is said where there is no map.
    """

    title: str
    subtitle: str
    source: str
    number: str
    legend_title: str
    layers: list[QgsVectorLayer]
    explained: list[QgsVectorLayer]
    framed: QgsVectorLayer | None
    totals: Sequence[str]
    best: Table
    nearest: Table
    instead: str = ""


def page_layout(project: QgsProject, document: QDomDocument, path: str, page: Page, *, arabic: bool) -> QgsPrintLayout:
    """Fill a template with a page.

    Parameters
    ----------
    project : QgsProject
        The project that the layout belongs to; it must outlive the layout.
    document : QDomDocument
        The template.
    path : str
        Its file, for messages.
    page : Page
    arabic : bool
        True for a page that is read from the right.

    Raises
    ------
    ElectionError
        If the template has no map.
    """
    made = TemplatePage(project, document, path, arabic)
    mark = _RIGHT_TO_LEFT_MARK if arabic else ""
    subtitle = page.subtitle if page.framed is not None else f"{page.subtitle} {page.instead}"
    for name, text in (("title", page.title), ("subtitle", subtitle)):
        made.say(name, mark + text, on_one_line=True)
    for name, text in (("source", page.source), ("page", page.number)):
        made.say(name, mark + text)
    made.say("totals", "\n".join(mark + line for line in page.totals))
    _fill_map(made, project, page)
    _fill_legend(made, page)
    for name, table in (("best", page.best), ("nearest", page.nearest)):
        made.say(f"{name}_title", mark + table.title, on_one_line=True)
        found = made.table(name)
        if found is not None:
            _fill_table(*found, table, arabic)
    return made.layout


def _fill_map(made: TemplatePage, project: QgsProject, page: Page) -> None:
    bar = made.items.get("scalebar")
    if page.framed is None:
        for item in (made.map, bar):
            if item is not None:
                made.layout.removeLayoutItem(item)
        return
    crs, extent = view_of([page.framed], project)
    shown = made.map
    shown.setLayers(page.layers)
    shown.setKeepLayerSet(True)
    shown.setCrs(crs)
    shown.setExtent(widened(extent, shown.rect().width() / shown.rect().height()))
    if not isinstance(bar, QgsLayoutItemScaleBar):
        return
    if not crs.isValid():
        made.layout.removeLayoutItem(bar)
        return
    bar.setLinkedMap(shown)
    bar.setUnits(QgsUnitTypes.DistanceUnit.DistanceKilometers)
    bar.setUnitLabel("كم" if made.arabic else "km")
    right = bar.pos().x() + bar.rect().width()
    bar.setUnitsPerSegment(bar_segment(shown, SCALE_BAR_WIDTH))
    bar.update()
    bar.refresh()
    if made.arabic:
        bar.setPos(right - bar.rect().width(), bar.pos().y())


def _fill_legend(made: TemplatePage, page: Page) -> None:
    """Put a legend in place of the template's, as large as its box allows."""
    box, old = made.box("legend"), made.items.get("legend")
    if box is None or not isinstance(old, QgsLayoutItemLegend):
        return
    made.layout.removeLayoutItem(old)
    x, y, width, height = box
    legend = MapLegend(made.layout, page.explained, page.legend_title, made.arabic, made.growth)
    columns = (1, 2) if width > 120 else (1,)
    shown = page.explained[0]
    line, room = width / columns[-1] - _BESIDE_TEXT, height - KEY_HEIGHT if has_key(shown) else height
    fit = legend.fit(line, width, room, columns)
    if fit.height > room:
        # Too many words for a square beside them: they have the box to themselves.
        fit = legend.fit(line, width, height, columns)
    legend.place(fit, x, y, width)
    # Below the words where they leave the room.
    add_key(made.layout, shown, Box(x, y + fit.height, width, min(height - fit.height, LARGEST_KEY)))


def _fill_table(item: QgsLayoutItemManualTable, width: float, table: Table, arabic: bool) -> None:
    """Set the cells of a table; in Arabic the first column is the right one."""
    margin = 2 * item.cellMargin() + item.gridStrokeWidth()
    of = _fitting(item.contentTextFormat(), table, width, margin)
    item.setContentTextFormat(of)
    # Widths are without the margins of the cells.
    numbers = [_widest(of, table, column) + 0.8 for column in range(1, len(table.columns))]
    widths = [max(width - sum(numbers) - len(table.columns) * margin - 0.4, 10.0), *numbers]
    item.setWrapBehavior(QgsLayoutItemManualTable.WrapBehavior.WrapText)
    item.setColumnWidths(widths[::-1] if arabic else widths)
    lines = [_cells(table.columns, of, arabic, True), *(_cells(row, of, arabic, False) for row in table.rows)]
    item.setTableContents(lines)
    item.refresh()


def _cells(texts: Sequence[str], of: QgsTextFormat, arabic: bool, head: bool) -> list[QgsTableCell]:
    cells = []
    for column, text in enumerate(texts):
        cell = QgsTableCell(isolated(text) if arabic and column and not head else text)
        # Numbers end at the right in Arabic too, so that their decimals stand below one another.
        left = column == 0 and not arabic
        cell.setHorizontalAlignment(Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight)
        words = QgsTextFormat(of)
        if head:
            bold = QFont(of.font())
            bold.setBold(True)
            words.setFont(bold)
            cell.setBackgroundColor(QColor(_HEAD))
        cell.setTextFormat(words)
        cells.append(cell)
    return cells[::-1] if arabic else cells


def _fitting(of: QgsTextFormat, table: Table, width: float, margin: float) -> QgsTextFormat:
    """Return the format, smaller where the names would not stay on one line."""
    scale, result = 1.0, of
    while scale >= _SMALLEST:
        result = QgsTextFormat(of)
        result.setSize(of.size() * scale)
        needed = sum(_widest(result, table, column) + margin + 0.8 for column in range(len(table.columns)))
        if needed <= width:
            break
        scale -= _STEP
    return result


def _widest(of: QgsTextFormat, table: Table, column: int) -> float:
    """Return the width in millimetres of the widest text of a column, its heading included."""
    plain, bold = QFont(of.font()), QFont(of.font())
    for each in (plain, bold):
        each.setPointSizeF(of.size())
    bold.setBold(True)
    cells = [text_width(row[column], plain) for row in table.rows]
    return max([text_width(table.columns[column], bold), *cells])
