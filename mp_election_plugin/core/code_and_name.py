"""Columns that hold code and name of a zone in one cell: ``01051 - Tétouan``."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from .errors import QT_TRANSLATE_NOOP, Message
from .numbers import Texts
from .published import RawTable

# A code of digits, dotted or with its country, then a sign that parts it from a name, which has letters.
_CODE = r"(?:[A-Z]{2}[-. ]?)?\d[\d.]*(?:-\d+)*\.?"
_BOTH = re.compile(rf"({_CODE})(?:\s*[:–—|]\s*|\s+[-/]\s+|\s*-\s*(?=[^\d\s]))(\S.*)", re.S)
_BRACKETED = re.compile(rf"(\S.*?)\s*[(\[]({_CODE})[)\]]", re.S)
_LETTER = re.compile(r"[^\W\d_]")
# So few cells may look alike by chance.
_FEWEST = 2


def split_codes(
    raw: RawTable, roles: dict[str, str], given: Mapping[str, str | None], notes: list[Message]
) -> tuple[RawTable, dict[str, str]]:
    """Divide a column of zones with code and name in one cell, where the table has no other column of codes or names.

    Parameters
    ----------
    raw : RawTable
    roles : dict
        Columns by role.
    given : mapping
        Roles that the user chose; with a code, even None, nothing is divided.
    notes : list of Message
        Takes what was decided.

    Returns
    -------
    RawTable, dict
        With a column more, ``<column> (code)``, and the role of codes; as given where cells are no such pairs. Cells
        without a code, as those of totals are, stay names.
    """
    both = [roles[role] for role in ("code", "name") if role in roles]
    if len(both) != 1 or "code" in given:
        return raw, roles
    column = both[0]
    codes, names = _divided(raw.columns[column])
    if codes is None:
        return raw, roles
    added = f"{column} (code)"
    while added in raw.columns:
        added += " "
    raw = replace(raw, columns={**raw.columns, column: names, added: codes})
    template = QT_TRANSLATE_NOOP(
        "core", "Column “{column}” holds code and name in one cell: read as both, such as {code} and {name}."
    )
    first = next(row for row, code in enumerate(codes.tolist()) if code is not None)
    notes.append(Message(template, {"column": column, "code": codes[first], "name": names[first]}))
    return raw, {**roles, "code": added, "name": column}


def _divided(cells: Texts) -> tuple[Texts | None, Texts]:
    """Return codes and names, None for codes where a cell with a digit is no pair, or two zones have one code."""
    codes, names = np.full(len(cells), None, dtype=object), cells.copy()
    for row, cell in enumerate(cells.tolist()):
        if cell is None:
            continue
        code, name = _pair(cell)
        if code is not None:
            codes[row], names[row] = code, name
        elif any(map(str.isdigit, cell)):
            return None, cells
    by_code: dict[str, str] = {}
    for code, name in zip(codes.tolist(), names.tolist()):
        if code is not None and by_code.setdefault(code, name) != name:
            return None, cells
    filled = sum(cell is not None for cell in cells.tolist())
    return (codes if len(by_code) >= _FEWEST and 2 * len(_filled(codes)) > filled else None), names


def _filled(cells: Texts) -> list[str]:
    return [cell for cell in cells.tolist() if cell is not None]


def _pair(cell: str) -> tuple[str | None, str]:
    """Return the code and the name of a cell, None and the cell where it is no such pair."""
    first = _BOTH.fullmatch(cell)
    code, name = (first[1], first[2]) if first else (None, "")
    if code is None:
        last = _BRACKETED.fullmatch(cell)
        code, name = (last[2], last[1]) if last else (None, "")
    # A single digit is an ordinal more often than a code.
    if code is None or not _LETTER.search(name) or sum(map(str.isdigit, code)) < 2:
        return None, cell
    return code, name.strip()
