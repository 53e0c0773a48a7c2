"""Makes the layout templates of the atlas, the same bytes at every run.

    python3 scripts/build_layouts.py [--check]

Needs the Python that has QGIS. The files land in mp_election_plugin/resources/layouts; with --check nothing is written,
and the exit code tells whether the files there are what would be made by this version of QGIS.
"""

from __future__ import annotations

import argparse
import re
import sys
import tempfile
import uuid
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFillSymbol,
    QgsLayoutFrame,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemManualTable,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLineSymbol,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
    QgsRectangle,
    QgsTextFormat,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from mp_election_plugin.styling.atlas_template import FOLDER, ORIENTATIONS, PAGES
from mp_election_plugin.styling.fonts import font

INK, SOFT, GRID = "#1c1c1c", "#555555", "#d0d0d0"
# Place (x, y, width, height in millimetres) on A4, size of the text in points, bold.
LANDSCAPE = {
    "title": (10, 5, 277, 13, 19, True),
    "subtitle": (10, 18, 277, 7, 10.5, False),
    "map": (10, 27, 148, 166, 0, False),
    "legend": (162, 27, 54, 104, 0, False),
    "totals": (162, 134, 54, 44, 8.5, False),
    "scalebar": (162, 181, 54, 12, 8, False),
    "best_title": (220, 27, 67, 6, 10, True),
    "best": (220, 33, 67, 74, 7.5, False),
    "nearest_title": (220, 112, 67, 6, 10, True),
    "nearest": (220, 118, 67, 74, 7.5, False),
    "source": (10, 195, 235, 8, 7, False),
    "page": (250, 195, 37, 8, 8, False),
}
PORTRAIT = {
    "title": (10, 5, 190, 13, 19, True),
    "subtitle": (10, 18, 190, 7, 10.5, False),
    "map": (10, 27, 190, 136, 0, False),
    "legend": (10, 168, 58, 112, 0, False),
    "best_title": (73, 168, 61, 6, 10, True),
    "best": (73, 174, 61, 66, 7.5, False),
    "nearest_title": (139, 168, 61, 6, 10, True),
    "nearest": (139, 174, 61, 66, 7.5, False),
    "totals": (73, 242, 61, 41, 8, False),
    "scalebar": (139, 268, 61, 12, 8, False),
    "source": (10, 284, 155, 8, 7, False),
    "page": (170, 284, 30, 8, 8, False),
}
PLACES = {"landscape": LANDSCAPE, "portrait": PORTRAIT}
# A3 is larger than A4 by the root of 2 on either side; its texts grow less, since it is read as near.
GROWTH = {"a4": (1.0, 1.0), "a3": (420 / 297, 1.25)}


def put(layout: QgsPrintLayout, item: QgsLayoutItem, name: str, place: tuple[float, ...]) -> None:
    x, y, width, height = place
    # The frame of a table is in the layout already.
    if not isinstance(item, QgsLayoutFrame):
        layout.addLayoutItem(item)
    item.setId(name)
    item.attemptResize(QgsLayoutSize(width, height))
    item.attemptMove(QgsLayoutPoint(x, y))


def label(layout: QgsPrintLayout, name: str, size: float, bold: bool) -> QgsLayoutItemLabel:
    item = QgsLayoutItemLabel(layout)
    item.setText(name)
    item.setFont(font(size, bold=bold))
    item.setFontColor(QColor(SOFT if name in ("subtitle", "source", "page") else INK))
    item.setMargin(0)
    item.setHAlign(Qt.AlignmentFlag.AlignRight if name == "page" else Qt.AlignmentFlag.AlignLeft)
    return item


def text_format(size: float) -> QgsTextFormat:
    words = QgsTextFormat()
    words.setFont(font(size))
    words.setSize(size)
    words.setColor(QColor(INK))
    return words


def scale_bar(layout: QgsPrintLayout, size: float) -> QgsLayoutItemScaleBar:
    bar = QgsLayoutItemScaleBar(layout)
    bar.setStyle("Single Box")
    bar.setUnits(QgsUnitTypes.DistanceUnit.DistanceKilometers)
    bar.setUnitLabel("km")
    bar.setNumberOfSegments(2)
    bar.setNumberOfSegmentsLeft(0)
    bar.setHeight(1.6)
    bar.setBoxContentSpace(0.5)
    bar.setTextFormat(text_format(size))
    bar.setFillSymbol(QgsFillSymbol.createSimple({"color": INK, "outline_style": "no"}))
    bar.setLineSymbol(QgsLineSymbol.createSimple({"line_color": INK, "line_width": "0.25"}))
    return bar


def table(layout: QgsPrintLayout, size: float) -> QgsLayoutFrame:
    item = QgsLayoutItemManualTable.create(layout)
    layout.addMultiFrame(item)
    item.setContentTextFormat(text_format(size))
    item.setGridColor(QColor(GRID))
    item.setGridStrokeWidth(0.15)
    item.setVerticalGrid(False)
    item.setCellMargin(0.8)
    frame = QgsLayoutFrame(layout, item)
    item.addFrame(frame)
    return frame


def template(page: str, orientation: str) -> QgsPrintLayout:
    """Return the template of a page size and orientation."""
    sides, texts = GROWTH[page]
    layout = QgsPrintLayout(QgsProject.instance())
    layout.initializeDefaults()
    layout.setName(f"MP Election Analysis, {page.upper()} {orientation}")
    width, height = (297, 210) if orientation == "landscape" else (210, 297)
    layout.pageCollection().page(0).setPageSize(QgsLayoutSize(round(width * sides), round(height * sides)))
    for name, (*place, size, bold) in PLACES[orientation].items():
        box = tuple(round(each * sides, 2) for each in place)
        if name == "map":
            item: QgsLayoutItem = QgsLayoutItemMap(layout)
            item.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
            item.setBackgroundEnabled(False)
        elif name == "legend":
            item = QgsLayoutItemLegend(layout)
            item.setAutoUpdateModel(False)
        elif name == "scalebar":
            item = scale_bar(layout, size * texts)
        elif name in ("best", "nearest"):
            item = table(layout, size * texts)
        else:
            item = label(layout, name, size * texts, bold)
        put(layout, item, name, box)
        if name == "map":
            item.setExtent(QgsRectangle(0, 0, box[2], box[3]))
    return layout


def stable(text: str) -> str:
    """Return a template without what changes from run to run: identifiers and the order of attributes."""
    found = list(dict.fromkeys(re.findall(r"\{[0-9a-f-]{36}\}", text)))
    for number, old in enumerate(found):
        text = text.replace(old, f"{{{uuid.uuid5(uuid.NAMESPACE_URL, str(number))}}}")

    def ordered(tag: re.Match[str]) -> str:
        pairs = sorted(re.findall(r'[\w:.-]+="[^"]*"', tag.group(2)))
        return f"<{tag.group(1)} {' '.join(pairs)}{tag.group(3)}>"

    return re.sub(r'<([\w:.-]+)((?:\s+[\w:.-]+="[^"]*")+)\s*(/?)>', ordered, text)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true")
    arguments = parser.parse_args()
    application = QgsApplication([], False)
    application.initQgis()
    FOLDER.mkdir(exist_ok=True)
    differs = 0
    for page in PAGES:
        for orientation in ORIENTATIONS:
            target = FOLDER / f"atlas_{page}_{orientation}.qpt"
            with tempfile.TemporaryDirectory() as folder:
                path = Path(folder) / "layout.qpt"
                template(page, orientation).saveAsTemplate(str(path), QgsReadWriteContext())
                made = stable(path.read_text(encoding="utf-8"))
            same = target.is_file() and target.read_text(encoding="utf-8") == made
            differs += not same
            if not arguments.check:
                target.write_text(made, encoding="utf-8")
            print(f"{'same' if same else 'differs' if arguments.check else 'written'}: {target.name}")
    return 1 if arguments.check and differs else 0


if __name__ == "__main__":
    sys.exit(main())
