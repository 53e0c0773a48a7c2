"""The legend of a printed map: its texts broken to lines, measured, and fitted to the room there is."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import (
    QgsLayerTreeLayer,
    QgsLayoutItem,
    QgsLayoutItemLegend,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendRenderer,
    QgsLegendStyle,
    QgsLegendSymbolItem,
    QgsMapLayerLegendUtils,
    QgsPrintLayout,
    QgsSymbol,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSizeF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetricsF

from .fonts import font
from .letters import set_legend_font
from .symbols import proportional_size

_TITLE, _ENTRY = 11.0, 9.5
_TEXT_SCALES = (1.0, 0.92, 0.84, 0.76, 0.68)
_SWATCH = (7.0, 4.2)
_MILLIMETRES_A_POINT = 0.3528


def text_width(text: str, of: QFont) -> float:
    """Return the width of a line of text in millimetres, measured large so that hinting plays no part."""
    large = QFont(of)
    large.setPixelSize(200)
    return QFontMetricsF(large).horizontalAdvance(text) / 200 * of.pointSizeF() * _MILLIMETRES_A_POINT


def line_height(of: QFont) -> float:
    """Return the distance of two lines of text in millimetres."""
    large = QFont(of)
    large.setPixelSize(200)
    return QFontMetricsF(large).lineSpacing() / 200 * of.pointSizeF() * _MILLIMETRES_A_POINT


def broken(text: str, of: QFont, width: float) -> str:
    """Break a text at spaces to lines of at most a width in millimetres; a longer word keeps a line of its own."""
    lines: list[str] = []
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and text_width(longer, of) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return "\n".join(lines)


def legend_texts(layer: QgsVectorLayer) -> list[str]:
    """Return the texts of a layer's legend entries; one that begins a group has a blank line before it.

    Groups are a party with its steps, and what follows the last of them; a legend without steps has no groups.
    """
    items = _items(layer)
    heads = _headings(items)
    begins = [at > 0 and (heads[at] or items[at - 1].level() > items[at].level()) for at in range(len(items))]
    return ["\n" * begin + item.label() for begin, item in zip(begins, items)]


def headings(layer: QgsVectorLayer) -> list[bool]:
    """Tell for each legend entry whether others stand under it."""
    return _headings(_items(layer))


def _headings(items: list[QgsLegendSymbolItem]) -> list[bool]:
    parents = {item.parentRuleKey() for item in items} - {""}
    return [item.ruleKey() in parents for item in items]


def _numbered(layer: QgsVectorLayer) -> list[tuple[int, QgsLegendSymbolItem]]:
    """Return the legend entries with the numbers that QGIS has for them; rules without words are no entries."""
    renderer = layer.renderer()
    items = renderer.legendSymbolItems() if renderer else []
    return [(number, item) for number, item in enumerate(items) if item.label()]


def _items(layer: QgsVectorLayer) -> list[QgsLegendSymbolItem]:
    return [item for _, item in _numbered(layer)]


def _unseen(symbol: QgsSymbol) -> QgsSymbol:
    """Return a symbol that draws nothing and has the size of another."""
    copy = symbol.clone()
    for part in copy.symbolLayers():
        part.setEnabled(False)
    return copy


def column_starts(texts: list[str], columns: int) -> list[int]:
    """Return the entries at which further columns begin, so that columns are about as long and no group is torn.

    Parameters
    ----------
    texts : list of str
        Entries, broken to lines; one that heads a group begins with a blank line.
    columns : int
        Columns wanted; there may come out fewer.
    """
    heads = [number for number, text in enumerate(texts) if text.startswith("\n")]
    # Without groups every entry may begin a column.
    allowed = heads or list(range(1, len(texts)))
    lines = [text.count("\n") + 1 for text in texts]
    starts: list[int] = []
    for column in range(1, columns):
        wanted = sum(lines) * column / columns
        free = [number for number in allowed if not starts or number > starts[-1]]
        if free:
            starts.append(min(free, key=lambda number: (abs(sum(lines[:number]) - wanted), -number)))
    return starts


@dataclass(frozen=True)
class Fit:
    """A way to set the legend: width of a line, text scale and columns, and the millimetres that it then takes."""

    line: float
    text_scale: float
    columns: int
    width: float
    height: float


@dataclass(frozen=True)
class Setting:
    """Texts of a legend broken to lines: its title, its entries, those of other layers, and where columns begin."""

    title: str
    texts: tuple[str, ...]
    others: tuple[tuple[str, ...], ...]
    starts: tuple[int, ...]


class MapLegend:
    """The legend item of a layout: the entries of the first layer in columns, those of others after them."""

    def __init__(
        self, layout: QgsPrintLayout, layers: list[QgsVectorLayer], title: str, arabic: bool, growth: float = 1.0
    ) -> None:
        # Larger sheets have larger texts.
        self._title, self._arabic, self._growth = title, arabic, growth
        self._texts, *others = map(legend_texts, layers)
        self._layer, *self._others = layers
        self._other_texts = others
        self._headings = headings(self._layer)
        numbered = _numbered(self._layer)
        # The number that QGIS has for each entry.
        self._at = [number for number, _ in numbered]
        self._circles = [proportional_size(item.symbol()) for _, item in numbered]
        self._unseen = {
            number: _unseen(item.symbol()) for (number, item), heads in zip(numbered, self._headings) if heads
        }
        # What QGIS has measured, by all that it depends on: several sheets ask for the same.
        self._measured: dict[tuple[object, ...], tuple[float, float]] = {}
        self._item = QgsLayoutItemLegend(layout)
        self._item.setAutoUpdateModel(False)
        self._item.setWrapString("\n")
        self._item.setSplitLayer(True)
        self._item.setBackgroundEnabled(False)
        self._item.setBoxSpace(0)
        side = Qt.AlignmentFlag.AlignRight if arabic else Qt.AlignmentFlag.AlignLeft
        self._item.setSymbolAlignment(side)
        self._item.setTitleAlignment(side)
        for style in (QgsLegendStyle.Style.Title, QgsLegendStyle.Style.SymbolLabel):
            self._item.rstyle(style).setAlignment(side)
        layout.addLayoutItem(self._item)

    def _node(self, layer: QgsVectorLayer) -> QgsLayerTreeLayer:
        """Return a node for a layer in the legend, without its name."""
        node = QgsLayerTreeLayer(layer)
        QgsLegendRenderer.setNodeLegendStyle(node, QgsLegendStyle.Style.Hidden)
        return node

    def _add(self, node: QgsLayerTreeLayer) -> None:
        """Put a node with all its settings below what is there: QGIS makes its entries once, by what they are then."""
        self._item.model().rootGroup().addChildNode(node)

    def _hide_swatches(self, node: QgsLayerTreeLayer) -> None:
        """Leave headings without a swatch on paper, where nothing is folded: their first step has the same colour."""
        for number, unseen in self._unseen.items():
            QgsMapLayerLegendUtils.setLegendNodeCustomSymbol(node, number, unseen.clone())

    def fit(self, line: float, width: float, height: float, columns: tuple[int, ...]) -> Fit:
        """Return the first setting that stays within a width and a height: the largest text, then the first columns.

        Entries longer than ``line`` millimetres are broken. Where no setting stays within, the lowest one is returned.
        """
        lowest = None
        for scale in (self._growth * each for each in _TEXT_SCALES):
            for number in columns:
                found = self._fit(line, scale, number)
                if found.width <= width and found.height <= height:
                    return found
                if lowest is None or found.height < lowest.height:
                    lowest = found
        if lowest is None:
            raise ValueError("a legend needs at least one number of columns to try")
        return lowest

    def place(self, fit: Fit, x: float, y: float, width: float) -> None:
        """Put the legend with a setting at a place; Arabic from the right end of the width."""
        self._set(fit.text_scale, self._setting(fit.line, fit.text_scale, fit.columns))
        if self._arabic:
            # By its right end, where it stays when QGIS resizes it on drawing.
            self._item.setReferencePoint(QgsLayoutItem.ReferencePoint.UpperRight)
        self._item.attemptResize(QgsLayoutSize(fit.width, fit.height))
        self._item.attemptMove(QgsLayoutPoint(x + width if self._arabic else x, y))

    def _fonts(self, scale: float) -> tuple[QFont, QFont]:
        """Return the fonts of entries and of the title."""
        return font(_ENTRY * scale, arabic=self._arabic), font(_TITLE * scale, arabic=self._arabic, bold=True)

    def _setting(self, line: float, scale: float, columns: int) -> Setting:
        """Return the texts broken to lines of a width, and where columns begin."""
        entry, title = self._fonts(scale)
        swatch = max([_SWATCH[0], *self._circles])
        texts = tuple(broken(text, entry, line - swatch) for text in self._texts)
        others = tuple(tuple(broken(text, entry, line - _SWATCH[0]) for text in each) for each in self._other_texts)
        return Setting(broken(self._title, title, line), texts, others, (0, *column_starts(list(texts), columns)))

    def _fit(self, line: float, scale: float, columns: int) -> Fit:
        """Return the room that a setting takes; what comes out as another did is not measured again."""
        setting = self._setting(line, scale, columns)
        if (scale, setting) not in self._measured:
            self._set(scale, setting)
            # The item itself knows its size only once it has been drawn.
            size = QgsLegendRenderer(self._item.model(), self._item.legendSettings()).minimumSize()
            self._measured[scale, setting] = size.width(), size.height()
        return Fit(line, scale, columns, *self._measured[scale, setting])

    def _set(self, scale: float, setting: Setting) -> None:
        """Set the size of the texts, the texts and the columns."""
        entry, title = self._fonts(scale)
        for style, of in (
            (QgsLegendStyle.Style.Title, title),
            (QgsLegendStyle.Style.Group, title),
            (QgsLegendStyle.Style.Subgroup, entry),
            (QgsLegendStyle.Style.SymbolLabel, entry),
        ):
            set_legend_font(self._item, style, of, QColor("#1c1c1c"))
        self._item.setTitle(setting.title)
        self._item.setSymbolHeight(_SWATCH[1] * scale)
        self._item.setStyleMargin(QgsLegendStyle.Style.Symbol, QgsLegendStyle.Side.Top, 2.0 * scale)
        # Circles in proportion are as large as on the map, and have the room for it.
        self._sizes = [QSizeF(max(side, _SWATCH[0] * scale), max(side, _SWATCH[1] * scale)) for side in self._circles]
        self._item.setSymbolWidth(max([_SWATCH[0] * scale, *self._circles]))
        texts, starts = list(setting.texts), list(setting.starts)
        self._item.setColumnCount(len(starts))
        self._item.model().rootGroup().removeAllChildren()
        for piece in self._pieces(list(zip(starts, [*starts[1:], len(texts)]))):
            if piece:
                self._add_entries(piece, texts, starts)
            else:
                self._add_others(setting.others)

    def _pieces(self, columns: list[tuple[int, int]]) -> list[list[tuple[int, int]]]:
        """Return the columns in the order in which QGIS sets them, from the left; an empty piece is the other layers.

        They follow the last entry. In Arabic the last column is the left one, so they stand between it and the rest.
        """
        if not self._arabic or len(columns) == 1:
            return [columns, []]
        return [columns[-1:], [], columns[-2::-1]] if self._others else [columns[::-1]]

    def _add_entries(self, columns: list[tuple[int, int]], texts: list[str], starts: list[int]) -> None:
        """Add the entries of columns, a break before each column but the first of the legend."""
        first = not self._item.model().rootGroup().children()
        node = self._node(self._layer)
        self._hide_swatches(node)
        QgsMapLayerLegendUtils.setLegendNodeOrder(node, [self._at[each] for span in columns for each in range(*span)])
        for number, text in enumerate(texts):
            starting = number in starts
            breaking = starting and not (first and number == columns[0][0])
            QgsMapLayerLegendUtils.setLegendNodeColumnBreak(node, self._at[number], breaking)
            # Beside a swatch a blank line above would draw swatch and label apart: there it ends the entry before.
            label = text if self._headings[number] and not starting else text.lstrip("\n")
            after = number + 1
            if after < len(texts) and after not in starts and not self._headings[after]:
                label += "\n" * texts[after].startswith("\n")
            QgsMapLayerLegendUtils.setLegendNodeUserLabel(node, self._at[number], label)
            if self._circles[number]:
                QgsMapLayerLegendUtils.setLegendNodeSymbolSize(node, self._at[number], self._sizes[number])
        self._add(node)

    def _add_others(self, texts: tuple[tuple[str, ...], ...]) -> None:
        """Add the entries of the other layers."""
        for layer, others in zip(self._others, texts):
            node = self._node(layer)
            for number, text in enumerate(others):
                QgsMapLayerLegendUtils.setLegendNodeUserLabel(node, number, text)
            self._add(node)
