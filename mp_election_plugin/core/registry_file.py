"""The entries of a party registry as a file has them: JSON, or a table (CSV) of a spreadsheet."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any

from .encodings import Detector
from .errors import QT_TRANSLATE_NOOP, ElectionError

FORMAT = "mpelection-parties/1"
TABLES = (".csv", ".tsv", ".txt")
# Between aliases in one cell of a table.
_BETWEEN = "|"


def read_entries(file: Path) -> list[Any]:
    """Return the entries of a registry, each a dict where it is well formed.

    A table has a header with ``code``, and any of ``name``, ``name_fr``, ``name_ar``, ``name_en``, ``aliases`` (with
    ``|`` between them), ``colour``, ``kind``.

    Raises
    ------
    ElectionError
        If the file cannot be read or is no registry; names it.
    """
    try:
        raw = file.read_bytes()
        if file.suffix.lower() in TABLES:
            return _of_table(file, raw)
        data: Any = json.loads(raw.decode("utf-8-sig"))
    except (OSError, ValueError, RecursionError, csv.Error) as error:
        raise ElectionError(
            QT_TRANSLATE_NOOP("core", "The party registry {file} cannot be read: {error}"), file=file, error=error
        ) from error
    entries = data.get("parties") if isinstance(data, dict) and data.get("format") == FORMAT else None
    if not isinstance(entries, list):
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core", "{file} is no party registry: it needs “format”: “{format}” and a list “parties”."
            ),
            file=file,
            format=FORMAT,
        )
    return entries


def _of_table(file: Path, raw: bytes) -> list[Any]:
    """Return the rows of a table as entries; blank cells are left out."""
    detector = Detector()
    detector.feed(raw)
    found = detector.decision()
    text = found.text(raw.decode(found.encoding)).lstrip("\ufeff")
    head = text.split("\n", 1)[0]
    # Spreadsheets write semicolons or tabs where the comma is the decimal mark.
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=max(",;\t", key=head.count))
    header = [name.strip().lower() for name in next(lines, [])]
    named = [name for name in header if name]
    if "code" not in named or len(set(named)) < len(named):
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core",
                "{file} is no party registry: a table needs a column “code”, and no column twice. Columns: {columns}",
            ),
            file=file,
            columns=", ".join(named),
        )
    entries = []
    for line in lines:
        cells = [cell.strip() for cell in line]
        if any(cell for cell in cells[len(header) :]):
            raise ElectionError(
                QT_TRANSLATE_NOOP("core", "{file}: line {line} has more cells than the header."),
                file=file,
                line=lines.line_num,
            )
        entry: dict[str, Any] = {name: cell for name, cell in zip(header, cells) if name and cell}
        if "aliases" in entry:
            entry["aliases"] = [each.strip() for each in entry["aliases"].split(_BETWEEN) if each.strip()]
        if entry:
            entries.append(entry)
    return entries
