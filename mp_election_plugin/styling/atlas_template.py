"""The template of an atlas page: found, read, checked, and turned round for Arabic."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsLayoutFrame,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemManualTable,
    QgsLayoutItemMap,
    QgsLayoutItemPage,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
    QgsScaleBarSettings,
    QgsTextFormat,
)
from qgis.PyQt.QtCore import QFile, QIODevice, Qt
from qgis.PyQt.QtGui import QFont, QFontInfo
from qgis.PyQt.QtXml import QDomDocument

from ..core.errors import QT_TRANSLATE_NOOP, ElectionError
from .fonts import font
from .legends import line_height, text_width
from .letters import label_font, set_label_font

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "layouts"
PAGES, ORIENTATIONS = ("a4", "a3"), ("landscape", "portrait")
# Items that are filled, by their id; a template may lack any but the map, and have others that stay as they are.
FILLED = (
    "title",
    "subtitle",
    "map",
    "legend",
    "totals",
    "scalebar",
    "best_title",
    "best",
    "nearest_title",
    "nearest",
    "source",
    "page",
)
# A variable of the layout that says that it is drawn for Arabic already.
DIRECTION, RIGHT_TO_LEFT = "mpelection_direction", "rtl"

# Headings are set smaller down to this part, then broken.
_SMALLEST = 0.6


def shipped(page: str, orientation: str) -> Path:
    """Return the template that comes with the plugin for a page size and orientation."""
    return FOLDER / f"atlas_{page}_{orientation}.qpt"


def read_template(path: str | Path) -> QDomDocument:
    """Read a layout template.

    Raises
    ------
    ElectionError
        If the file cannot be read, or is no layout template; names it.
    """
    file, document = QFile(str(path)), QDomDocument()
    read = file.open(QIODevice.OpenModeFlag.ReadOnly) and bool(document.setContent(file.readAll()))
    if not read or document.documentElement().tagName() != "Layout":
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core",
                "{file} is no layout template. Save one from a print layout of QGIS (Layout, Save as Template), such "
                "as a changed copy of those in the plugin's folder resources/layouts.",
            ),
            file=path,
        )
    return document


class TemplatePage:
    """A layout made of a template, with its items by id; turned round and in Arabic letters where that is asked for."""

    def __init__(self, project: QgsProject, document: QDomDocument, path: str | Path, arabic: bool) -> None:
        self.layout = QgsPrintLayout(project)
        items, loaded = self.layout.loadFromTemplate(document, QgsReadWriteContext())
        self.arabic = arabic
        # An item of a table is its frame.
        self.items: dict[str, QgsLayoutItem] = {item.id(): item for item in items if item.id()}
        if not loaded or not isinstance(self.items.get("map"), QgsLayoutItemMap):
            raise ElectionError(
                QT_TRANSLATE_NOOP(
                    "core",
                    "{file}: the template has no map with the item id “map”. Items that are filled have the ids {ids}.",
                ),
                file=path,
                ids=", ".join(FILLED),
            )
        drawn_so = self.layout.customProperty(DIRECTION) or _variable(self.layout, DIRECTION)
        if arabic and drawn_so != RIGHT_TO_LEFT:
            for item in items:
                self._turn(item)
        for item in items:
            self._set_letters(item)

    @property
    def width(self) -> float:
        """Width of the page in millimetres."""
        return float(self.layout.pageCollection().page(0).pageSize().width())

    @property
    def map(self) -> QgsLayoutItemMap:
        """The map."""
        return self.items["map"]

    def box(self, name: str) -> tuple[float, float, float, float] | None:
        """Return place and size of an item in millimetres; None where the template has no such item."""
        item = self.items.get(name)
        return (item.pos().x(), item.pos().y(), item.rect().width(), item.rect().height()) if item else None

    @property
    def growth(self) -> float:
        """How much larger than on A4 texts are set that the template does not set; a larger sheet is read as near."""
        size = self.layout.pageCollection().page(0).pageSize()
        return 1 + 0.6 * (max(1.0, max(size.width(), size.height()) / 297) - 1)

    def say(self, name: str, text: str, *, on_one_line: bool = False) -> None:
        """Set the text of a label, where the template has it; smaller where it would not fit.

        A text on one line is fitted to the width of the label, one of several lines to its height.
        """
        item = self.items.get(name)
        if not isinstance(item, QgsLayoutItemLabel):
            return
        item.setText(text)
        needed, room = 0.0, item.rect().width()
        if on_one_line:
            needed = text_width(text, label_font(item)) * 1.03
        elif "\n" in text:
            needed, room = (text.count("\n") + 1) * line_height(label_font(item)), item.rect().height()
        if needed > room:
            smaller = label_font(item)
            smaller.setPointSizeF(smaller.pointSizeF() * max(_SMALLEST, room / needed))
            set_label_font(item, smaller)

    def table(self, name: str) -> tuple[QgsLayoutItemManualTable, float] | None:
        """Return a table and its width in millimetres, where the template has it."""
        frame = self.items.get(name)
        if not isinstance(frame, QgsLayoutFrame) or not isinstance(frame.multiFrame(), QgsLayoutItemManualTable):
            return None
        return frame.multiFrame(), frame.rect().width()

    def _turn(self, item: QgsLayoutItem) -> None:
        """Put an item to the other side of the page, its text to the other side of the item."""
        if isinstance(item, QgsLayoutItemPage):
            return
        x = self.width - item.pos().x() - item.rect().width()
        item.attemptMove(QgsLayoutPoint(x, item.pos().y()), False)
        sides = {Qt.AlignmentFlag.AlignLeft: Qt.AlignmentFlag.AlignRight}
        sides.update({right: left for left, right in sides.items()})
        if isinstance(item, QgsLayoutItemLabel):
            item.setHAlign(sides.get(item.hAlign(), item.hAlign()))
        if isinstance(item, QgsLayoutItemScaleBar):
            item.setAlignment(QgsScaleBarSettings.Alignment.AlignRight)

    def _set_letters(self, item: QgsLayoutItem) -> None:
        """Give texts a font that this computer has and that has the letters; size and weight stay."""
        if isinstance(item, QgsLayoutItemLabel):
            set_label_font(item, _present(label_font(item), self.arabic))
        elif isinstance(item, QgsLayoutItemScaleBar):
            item.setTextFormat(_with_letters(item.textFormat(), self.arabic))
        elif isinstance(item, QgsLayoutFrame) and isinstance(item.multiFrame(), QgsLayoutItemManualTable):
            table = item.multiFrame()
            table.setContentTextFormat(_with_letters(table.contentTextFormat(), self.arabic))


def _variable(layout: QgsPrintLayout, name: str) -> str:
    """Return a variable of a layout, which its properties panel sets."""
    names, values = (layout.customProperty(key) or [] for key in ("variableNames", "variableValues"))
    names, values = ([each] if isinstance(each, str) else list(each) for each in (names, values))
    return str(dict(zip(names, values)).get(name, ""))


def _present(of: QFont, arabic: bool) -> QFont:
    """Return a font of the same size and weight in a family that is there and has the letters."""
    if not arabic and QFontInfo(of).family() == of.family():
        return of
    result = font(of.pointSizeF(), arabic=arabic, bold=of.bold())
    result.setItalic(of.italic())
    return result


def _with_letters(of: QgsTextFormat, arabic: bool) -> QgsTextFormat:
    result = QgsTextFormat(of)
    plain = QFont(of.font())
    plain.setPointSizeF(of.size())
    letters = _present(plain, arabic)
    result.setFont(letters)
    result.setSize(letters.pointSizeF())
    return result
