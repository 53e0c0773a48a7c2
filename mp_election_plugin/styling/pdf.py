"""Print layouts as the pages of one PDF file, drawn one after the other, written whole or not at all."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import Qgis, QgsLayoutExporter, QgsPrintLayout
from qgis.PyQt.QtCore import QIODevice, QMarginsF, QSaveFile, QSizeF
from qgis.PyQt.QtGui import QPageSize, QPainter, QPdfWriter

from ..core.errors import QT_TRANSLATE_NOOP, ElectionError

RESOLUTION = 300
_CREATOR = "QGIS, MP Election Analysis"


def write_pdf(path: str, pages: Iterable[QgsPrintLayout], title: str) -> int:
    """Write the first page of each layout into one file.

    Parameters
    ----------
    path : str
        The file, replaced if it is there.
    pages : iterable of QgsPrintLayout
        Layouts; each is drawn before the next is asked for, so that only one is held at a time. An iterable that fails
        or ends leaves an earlier file as it was, or the new one whole.
    title : str
        Title of the document.

    Returns
    -------
    int
        Number of pages.

    Raises
    ------
    ElectionError
        If the file could not be written.
    """
    file = QSaveFile(path)
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        raise _unwritten(path, file)
    writer = QPdfWriter(file)
    writer.setTitle(title)
    writer.setCreator(_CREATOR)
    writer.setResolution(RESOLUTION)
    painter, count = QPainter(), 0
    try:
        for layout in pages:
            size = layout.pageCollection().page(0).pageSize()
            writer.setPageSize(QPageSize(QSizeF(size.width(), size.height()), QPageSize.Unit.Millimeter))
            writer.setPageMargins(QMarginsF(0, 0, 0, 0))
            if count == 0:
                painter.begin(writer)
            else:
                writer.newPage()
            layout.renderContext().setDpi(RESOLUTION)
            # Texts stay texts, so that they can be searched and copied.
            layout.renderContext().setTextRenderFormat(Qgis.TextRenderFormat.AlwaysText)
            QgsLayoutExporter(layout).renderPage(painter, 0)
            count += 1
    finally:
        # What is not committed is thrown away with the file object.
        if painter.isActive():
            painter.end()
    if not (count and file.commit()):
        raise _unwritten(path, file)
    return count


def _unwritten(path: str, file: QSaveFile) -> ElectionError:
    return ElectionError(
        QT_TRANSLATE_NOOP(
            "core", "{path} could not be written: {problem}. Close it where it is open, or choose another."
        ),
        path=path,
        problem=file.errorString(),
    )
