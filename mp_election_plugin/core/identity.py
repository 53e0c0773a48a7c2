"""Which zone each row of a published table is: merged cells filled, one row a zone, codes written in two ways."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from .ballots import refuse_several_rows
from .codes import PREFIX, ZEROS, Column, bare_code
from .errors import QT_TRANSLATE_NOOP, ElectionError, Message, some
from .names import normal_code, same_code
from .numbers import Texts
from .published import RawTable
from .roles import header_key
from .total_names import is_total, may_be_total

_ZONE = ("code", "name", "name_ar")
_PARENT = ("parent_code", "parent")
# Headers that also stand over plain numbers of rows, as databases write them.
_COUNTERS = ("id", "idzone")
_MOSTLY = 0.9


def texts_of(values: Texts) -> Texts:
    """Return codes or names trimmed; a column of whole numbers written ``545.0`` loses the ``.0``."""
    found = [value for value in values.tolist() if value is not None]
    if found and all(re.fullmatch(r"\d+\.0", value) for value in found):
        values = np.array([None if value is None else value[:-2] for value in values.tolist()], dtype=object)
    trimmed = np.empty(len(values), dtype=object)
    trimmed[:] = [(value.strip() or None) if value is not None else None for value in values.tolist()]
    return trimmed


def without_counter(
    raw: RawTable, roles: dict[str, str], chosen: Iterable[str | None], notes: list[Message]
) -> dict[str, str]:
    """Return the columns by role without a code that only counts the rows, where names say which zones they are."""
    column = roles.get("code")
    doubtful = column is not None and column not in chosen and header_key(column) in _COUNTERS and "name" in roles
    if not doubtful or column is None or not _counts_rows(raw, column):
        return roles
    template = QT_TRANSLATE_NOOP(
        "core",
        "Column “{column}” only counts the rows: not read as code of zones. If it is one, choose it with CODE_FIELD.",
    )
    notes.append(Message(template, {"column": column}, warning=True))
    return {role: name for role, name in roles.items() if role != "code"}


def _counts_rows(raw: RawTable, column: str) -> bool:
    """Return whether a column goes up with the rows of the file, whichever of them are left."""
    values = raw.columns[column].tolist()
    if len(values) < 2 or not all(value is not None and re.fullmatch(r"[1-9]\d{0,8}|0", value) for value in values):
        return False
    numbers = np.arange(len(raw)) if raw.numbers is None else raw.numbers
    steps = np.diff(np.array([int(value) for value in values]))
    return bool((steps > 0).all() and np.mean(steps == np.diff(numbers)) >= _MOSTLY)


def filled_down(raw: RawTable, roles: dict[str, str], notes: list[Message]) -> RawTable:
    """Return the table with merged cells filled: zones above a zone, and in long tables the zones themselves.

    A column is one of merged cells where each of its texts stands in one row only, with blank cells below it.
    """
    long = "party" in roles and "votes" in roles
    columns = dict(raw.columns)
    filled = []
    for role in (*_PARENT, *(_ZONE if long else ())):
        if role not in roles or pd.notna(raw.columns[roles[role]]).all():
            continue
        rows = _merged(columns[roles[role]], _fillable(raw, roles, role))
        if rows is not None:
            columns[roles[role]] = columns[roles[role]][rows]
            filled.append(roles[role])
    if not filled:
        return raw
    template = QT_TRANSLATE_NOOP("core", "Merged cells are filled downwards in: {columns}. Look at the zones there.")
    notes.append(Message(template, {"columns": ", ".join(filled)}, warning=True))
    return replace(raw, columns=columns)


def _fillable(raw: RawTable, roles: dict[str, str], role: str) -> NDArray[np.bool_]:
    """Return the rows whose cell may be merged with one above: those of a zone or list, and no totals."""
    named = [raw.columns[roles[each]] for each in _ZONE if each in roles]
    blank = np.logical_and.reduce([pd.isna(column) for column in named])
    listed = pd.notna(raw.columns[roles["party"]]) if "party" in roles else ~blank
    if role in _ZONE:
        # A row that has its own name is another zone, or a total.
        own = pd.notna(raw.columns[roles[role]])
        # A workbook says which cells of numbers are merged; merged texts it has in each row.
        merged = raw.covered.get(roles[role], np.zeros(len(raw), dtype=bool))
        return np.asarray(listed & (blank | own | merged))
    total = np.zeros(len(raw), dtype=bool)
    for column in named:
        codes, texts = pd.factorize(column)
        total |= np.array([*(is_total(text) or may_be_total(text) for text in texts), False])[codes]
    return np.asarray(listed & ~total)


def _merged(values: Texts, fillable: NDArray[np.bool_]) -> NDArray[np.int64] | None:
    """Return for each row the row that its cell is merged with, None where the column has no merged cells."""
    codes, texts = pd.factorize(values)
    blank = (codes < 0) & fillable
    own = codes[codes >= 0]
    if not blank.any() or len(own) > len(texts) or codes[np.argmax(fillable)] < 0:
        return None
    rows = np.arange(len(values))
    last = np.maximum.accumulate(np.where(codes >= 0, rows, 0))
    return np.where(blank, last, rows)


def check_one_row_a_zone(
    raw: RawTable, roles: dict[str, str], chosen: Iterable[str | None], labels: Sequence[str], notes: list[Message]
) -> None:
    """Refuse a table in which a zone has two rows, or may have, and rows that are of no zone.

    Parameters
    ----------
    raw : RawTable
    roles : dict of str to str
    chosen : iterable of str or None
        Columns that the user named: their word is not doubted, only said to be doubtful.
    labels : sequence of str
        What to call the rows.
    notes : list of Message
        Takes what is doubtful and not refused.

    Raises
    ------
    ElectionError
        Names the zones, and the filter on the column that tells the rows apart.
    """
    codes = texts_of(raw.columns[roles["code"]]).tolist() if "code" in roles else [None] * len(raw)
    names = _names(raw, roles)
    nobody = [str(raw.number(row)) for row in range(len(raw)) if codes[row] is None and names[row][-1] is None]
    if nobody:
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core",
                "{source}: these rows have neither code nor name of a zone, and are no sums of others: {rows}. Leave "
                "them out with FILTER, or fill in their zone.",
            ),
            source=raw.source,
            rows=some(nobody),
        )
    refuse_several_rows(raw, roles, _groups([(code,) for code in codes]), labels)
    _refuse_two_spellings(raw, codes, labels)
    homonyms = _groups(names)
    refuse_several_rows(raw, roles, [rows for rows in homonyms if any(codes[row] is None for row in rows)], labels)
    _check_homonyms(raw, roles, codes, homonyms, chosen, labels, notes)


def _names(raw: RawTable, roles: dict[str, str]) -> list[tuple[str | None, ...]]:
    """Return the zone above and the name of each row, in one case and without blanks that are too many."""
    found = [raw.columns[roles[role]].tolist() for role in _PARENT if role in roles]
    name = next((roles[role] for role in ("name", "name_ar") if role in roles), None)
    found.append(raw.columns[name].tolist() if name else [None] * len(raw))
    return [tuple(cell and " ".join(cell.casefold().split()) for cell in row) for row in zip(*found)]


def _groups(keys: Iterable[tuple[str | None, ...]]) -> list[list[int]]:
    """Return the rows of each key that several have; blank ones are no key."""
    groups: dict[tuple[str | None, ...], list[int]] = {}
    for row, key in enumerate(keys):
        if key[-1] is not None:
            groups.setdefault(key, []).append(row)
    return [rows for rows in groups.values() if len(rows) > 1]


def _refuse_two_spellings(raw: RawTable, codes: list[str | None], labels: Sequence[str]) -> None:
    """Refuse codes that are one code once damage is undone, such as ``231`` and ``231.0``."""
    joined = "".join(code for code in codes if code)
    if joined.isascii() and joined.isdigit():
        # Plain digits have one way to be written; leading zeros are part of them.
        return
    column = Column.of(codes)
    bare = {code: bare_code(code, PREFIX, column.letters) for code in codes if code}
    by_key: dict[str, list[int]] = {}
    for row, code in enumerate(codes):
        if code:
            by_key.setdefault(normal_code(bare[code]), []).append(row)
    wrong = [
        f"{labels[one]} / {labels[other]}"
        for rows in by_key.values()
        for at, one in enumerate(rows)
        for other in rows[at + 1 :]
        if same_code(bare[str(codes[one])], bare[str(codes[other])])
    ]
    if wrong:
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core",
                "{source}: these codes may be one code written in two ways: {zones}. Write all codes alike, or leave "
                "one row out with FILTER.",
            ),
            source=raw.source,
            zones=some(wrong, 6),
        )


def _check_homonyms(
    raw: RawTable,
    roles: dict[str, str],
    codes: list[str | None],
    homonyms: list[list[int]],
    chosen: Iterable[str | None],
    labels: Sequence[str],
    notes: list[Message],
) -> None:
    """Refuse rows of one name whose codes do not tell them apart; say of all others that they have one name."""
    if not homonyms:
        return
    zones = some([" / ".join(labels[row] for row in rows) for rows in homonyms], 6)
    if roles["code"] not in chosen and _counts_rows(raw, roles["code"]):
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core",
                "{source}: column “{column}” may only count the rows, and these have one name: {zones}. Choose one row "
                "a zone with FILTER, or say which column is the code with CODE_FIELD.",
            ),
            source=raw.source,
            column=roles["code"],
            zones=zones,
        )
    column = Column.of(codes)
    for rows in homonyms:
        bare = {bare_code(str(codes[row]), ZEROS, column.letters).lstrip("0") for row in rows}
        if len(bare) < len(rows):
            refuse_several_rows(raw, roles, [rows], labels)
    if set(_PARENT) & set(roles):
        template = QT_TRANSLATE_NOOP("core", "Zones of one name with several codes, read as they are: {zones}")
        notes.append(Message(template, {"zones": zones}, warning=True))
