"""The ranked list out of the dock: as text for the clipboard, as CSV or a workbook for a file."""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Callable
from typing import Any

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from ..layers.workbook import write_workbook
from ..layers.zone_rows import WHOLE
from .texts import tr
from .zone_loading import BackgroundTask
from .zone_model import FIELDS

_TEXTS = frozenset(
    ("zone_code", "zone_name", "zone_name_ar", "parent_code", "parent_name", "parent_name_ar", "zone_class",
     "zone_label", "zone_reason", "party")
)  # fmt: skip
_ON_MAP = "on_map"
_CSV, _WORKBOOK = ".csv", ".xlsx"


def asked_path(parent: QWidget) -> str:
    """Return where the user wants the list, with an ending that says what it is; empty where nowhere."""
    kinds = ";;".join((f"{tr('CSV files')} (*{_CSV})", f"{tr('Workbooks')} (*{_WORKBOOK})"))
    path, kind = QFileDialog.getSaveFileName(parent, tr("Export List"), "", kinds)
    while path and not path.lower().endswith((_CSV, _WORKBOOK)):
        path += _WORKBOOK if _WORKBOOK in kind else _CSV
        if os.path.exists(path):
            # Whether it may be replaced is a question that the dialog asks of a whole name only.
            path, kind = QFileDialog.getSaveFileName(parent, tr("Export List"), path, kinds)
    return path


def as_text(rows: list[Any], columns: list[Any]) -> str:
    """Return the rows as the list shows them, separated by tabs, with headers."""
    lines = ["\t".join(column.header for column in columns)]
    lines += ["\t".join(column.show(row.values) for column in columns) for row in rows]
    return "\n".join(lines)


def _raw(row: Any) -> list[Any]:
    return [*(row.values.get(name) for name in FIELDS), int(row.mapped)]


def write_csv(rows: list[Any], path: str) -> None:
    """Write the rows with their raw values; missing stays empty.

    Raises
    ------
    OSError
        If the file cannot be written.
    """
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow([*FIELDS, _ON_MAP])
    writer.writerows(map(_raw, rows))
    # With a byte order mark, since spreadsheets take a CSV without one for a local encoding.
    with open(path, "w", encoding="utf-8-sig", newline="") as file:
        file.write(text.getvalue())


def write_list(rows: list[Any], path: str) -> None:
    """Write the rows as a workbook where the file is named as one, else as CSV.

    Raises
    ------
    OSError
        If the file cannot be written.
    """
    if not path.lower().endswith(_WORKBOOK):
        write_csv(rows, path)
        return
    kinds = {name: "text" if name in _TEXTS else "integer" if name in WHOLE else "real" for name in FIELDS}
    write_workbook(path, tr("Zones")[:31], {**kinds, _ON_MAP: "integer"}, map(_raw, rows))


class ListTask(BackgroundTask):
    """Does something with the rows of the list, which may be many, and hands over what it gives."""

    ended = pyqtSignal(object)

    def __init__(self, title: str, job: Callable[[], Any]) -> None:
        super().__init__(title)
        self._job = job
        self._made: Any = None

    def work(self) -> bool:
        self._made = self._job()
        return True

    def done(self) -> None:
        self.ended.emit(self._made)
