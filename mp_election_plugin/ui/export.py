"""The ranked list out of the dock: as text for the clipboard, as CSV for a file."""

from __future__ import annotations

import csv
import io
from typing import Any

from .zone_model import FIELDS


def as_text(rows: list[Any], columns: list[Any]) -> str:
    """Return the rows as the list shows them, separated by tabs, with headers."""
    lines = ["\t".join(column.header for column in columns)]
    lines += ["\t".join(column.show(row.values) for column in columns) for row in rows]
    return "\n".join(lines)


def write_csv(rows: list[Any], path: str) -> None:
    """Write the rows with their raw values; missing stays empty.

    Raises
    ------
    OSError
        If the file cannot be written.
    """
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow([*FIELDS, "on_map"])
    for row in rows:
        writer.writerow([*(row.values[name] for name in FIELDS), int(row.mapped)])
    # With a byte order mark, since spreadsheets take a CSV without one for a local encoding.
    with open(path, "w", encoding="utf-8-sig", newline="") as file:
        file.write(text.getvalue())
