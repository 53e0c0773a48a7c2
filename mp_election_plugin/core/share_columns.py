"""Lists published in percent: which columns these are, and the votes in their place where they are exact."""

from __future__ import annotations

import re
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from . import fields
from .errors import QT_TRANSLATE_NOOP, ElectionError, Message, some
from .list_headers import is_other_figure, list_named_in
from .names import normal_name
from .numbers import Convention, Texts, checked_counts, clean, find_convention, is_missing, is_whole, parse_counts
from .party_matching import PartyIndex
from .published import RawTable, row_labels
from .roles import COUNT_ROLES, header_key
from .shares import PERCENT, divided, read_share, votes_from_shares
from .total_names import is_total
from .vote_columns import Lists

_PERCENT_WORD = re.compile(r"\b(?:pct|pourcentages?|pourcent|percent|percentage|share|نسبه|بالمئه|بالمايه)\b")
_SIGNS = re.compile(r"\(\s*[%٪]\s*\)|[%٪]")
# Figures in percent that are no list.
_NO_LIST = re.compile(r"(?:participation|abstention|turnout|taux|tx|nuls?|blancs?|total|somme|ensemble|مشاركه|مجموع).*")
_TOTAL = re.compile(r"(?:votes|voix)?(?:total|somme|ensemble|مجموع).*")
_WHOLES = {"percent": PERCENT, "fraction": 1}
# Rows that show of a long table whether its lists are shares.
_LOOKED_AT = 200
_FEWEST_ROWS = 3


def shares_into_votes(
    raw: RawTable,
    roles: dict[str, str],
    lists: Lists,
    index: PartyIndex,
    separators: tuple[str, str],
    notes: list[Message],
    *,
    keep_totals: bool,
) -> tuple[RawTable, dict[str, str], Lists]:
    """Return a wide table with votes for the lists that it publishes in percent; any other table as it is.

    Parameters
    ----------
    raw, roles, index
        As for `vote_columns.wide_lists`.
    lists : Lists
        Columns of the lists where they are known; else those that the registry knows, or that sum to 100 %.
    separators : tuple of str
        Thousands and decimal mark of the counts, as the user gave them.
    notes : list of Message
        Takes what was done.
    keep_totals : bool
        Whether rows of totals are zones; else their shares need give no votes.

    Returns
    -------
    RawTable, dict of str to str, Lists
        The table, its columns by role with that of the valid votes, and the lists.

    Raises
    ------
    ElectionError
        If the shares do not give exactly one whole number of votes each; names column, zones and cells.
    """
    found = _find(raw, roles, lists, index, notes)
    if found is None or not found[0]:
        return raw, roles, lists
    columns, whole = found
    bare = {column: _without_sign(column) for column in columns}
    others = {list_named_in(name) or name for name in raw.columns if name not in columns}
    beside = others | ({_code(index, name) for name in others} - {None})
    if all(name in others or _code(index, name) in beside for name in bare.values()):
        template = QT_TRANSLATE_NOOP("core", "Shares beside votes of the same lists, not read: {columns}")
        notes.append(Message(template, {"columns": some(columns, 40)}))
        kept = {name: values for name, values in raw.columns.items() if name not in columns}
        return replace(raw, columns=kept), roles, lists
    roles = _with_total(raw, roles, columns)
    labels = row_labels(raw, roles)
    counts = _plain_counts(raw, roles, separators)
    shares = {column: raw.columns[column] for column in columns}
    if not keep_totals:
        totals = _totals(raw, roles)
        shares = {column: values.copy() for column, values in shares.items()}
        for values in shares.values():
            values[totals] = None
    total = counts[roles["valid"]]
    numbers = np.array([np.nan if text is None else float(text) for text in total.tolist()])
    votes, by_sum = votes_from_shares(shares, numbers, labels, raw.source, whole=whole)
    template = QT_TRANSLATE_NOOP(
        "core",
        "Lists in percent: {columns}. Their votes are the only whole numbers with these shares of “{total}” ({cells} "
        "cells, {by_sum} of them by the sum of their zone).",
    )
    cells = int(sum((~np.isnan(each)).sum() for each in votes.values()))
    said = {"columns": some(columns, 40), "total": roles["valid"], "cells": cells, "by_sum": by_sum}
    notes.append(Message(template, said, warning=True))
    counts |= {column: _as_texts(each) for column, each in votes.items()}
    renamed = {bare.get(name, name): counts.get(name, values) for name, values in raw.columns.items()}
    # All lists of such a table are known now, for their shares sum to the whole.
    named = () if lists.expected and not lists.chosen else [bare.get(name, name) for name in lists.chosen or columns]
    return replace(raw, columns=renamed), roles, replace(lists, chosen=tuple(named))


def _find(
    raw: RawTable, roles: dict[str, str], lists: Lists, index: PartyIndex, notes: list[Message]
) -> tuple[list[str], int] | None:
    """Return the columns of lists that are shares, and what all votes together are in them; None without any."""
    free = [name for name in raw.columns if name not in roles.values() and name not in lists.others]
    named = lists.named
    wanted = set(named) & set(free)
    wanted |= {name for name in free if _without_sign(name) in named}
    known = [name for name in free if name in wanted or (not lists.chosen and _code(index, _without_sign(name)))]
    others = [name for name in free if name not in known and not _NO_LIST.fullmatch(header_key(name))]
    others = [] if lists.chosen else others
    if lists.shares:
        shares = wanted or {*known, *others}
        whole = _WHOLES.get(lists.shares)
        return ([name for name in free if name in shares and _are_shares(raw, name, whole)], whole) if whole else None
    for chosen in ([each for each in names if _says_percent(raw, each)] for names in (known, [*known, *others])):
        if chosen and (wanted or _scale(raw, chosen) == PERCENT):
            return chosen, PERCENT
    if any(_says_percent(raw, each) for each in known):
        return [each for each in [*known, *others] if _says_percent(raw, each)], PERCENT
    unknown = [each for each in others if not is_other_figure(each)]
    broken = [each for each in others if not is_whole(raw.columns[each], Convention())]
    for names in dict.fromkeys(map(tuple, (known, [*known, *broken], [*known, *unknown]))):
        scale = _scale(raw, list(names)) if len(names) > 1 else None
        if scale and not _may_be_counts(raw, roles, list(names), scale, notes):
            return list(names), scale
    return None


def _are_shares(raw: RawTable, name: str, whole: int) -> bool:
    """Return whether a column has cells and all of them can be shares."""
    known = {text for text in raw.columns[name].tolist() if not is_missing(text)}
    return bool(known) and all(read_share(text, whole) is not None for text in known)


def _code(index: PartyIndex, name: str) -> str | None:
    """Return the code that a header has in the registry."""
    found = index.find(list_named_in(name) or name)
    return fields.party_of(name) or (found.code if found.is_list else None)


def _without_sign(name: str) -> str:
    """Return a header without the words that say percent; what is left of none is the header itself."""
    left = " ".join(_SIGNS.sub(" ", name).split()).strip(" -–_")
    words = [word for word in left.split() if not _PERCENT_WORD.fullmatch(normal_name(word))]
    return " ".join(words) or name


def _says_percent(raw: RawTable, name: str) -> bool:
    """Return whether a header, or every cell below it, says percent."""
    known = [text for text in raw.columns[name].tolist()[:_LOOKED_AT] if not is_missing(text)]
    if not known:
        return False
    said = _SIGNS.search(name) or _PERCENT_WORD.search(normal_name(name))
    return bool(said) or all(clean(text).endswith("%") for text in known)


def _scale(raw: RawTable, columns: list[str]) -> int | None:
    """Return 100 or 1 where the columns sum to about it in every row that has any, None elsewhere."""
    cells = [raw.columns[name].tolist()[:_LOOKED_AT] for name in columns]
    for whole in (PERCENT, 1):
        shares = [[None if is_missing(text) else read_share(text, whole) for text in column] for column in cells]
        unread = any(
            share is None and not is_missing(text)
            for column, texts in zip(shares, cells)
            for share, text in zip(column, texts)
        )
        known = [share for column in shares for share in column if share is not None]
        if unread or not known:
            continue
        # Digits cut off, not rounded, lose up to a whole unit each; quotients written in full have no last zeros.
        full = divided(known)
        errors = [1 / each.unit for each in known] if full is None else [2 * float(each.error or 0) for each in full]
        decimals = any(each.decimals for each in known)
        slack = len(columns) * (1 if decimals else 0.5) * max(errors) + 1e-9
        rows = [[float(share.value) for share in row if share is not None] for row in zip(*shares)]
        # Where nobody voted all shares are 0.
        sums = [sum(row) for row in rows if any(row)]
        if sums and slack < 0.5 and all(abs(each - 1) <= slack for each in sums):
            return whole
    return None


def _may_be_counts(raw: RawTable, roles: dict[str, str], columns: list[str], scale: int, notes: list[Message]) -> bool:
    """Return whether columns that sum to 100 may be votes: whole numbers, in few rows or as many as the valid votes."""
    if not all(is_whole(raw.columns[name], Convention()) for name in columns):
        return False
    if scale == 1:
        return True
    sums = np.nansum([parse_counts(raw.columns[name], Convention()).values for name in columns], axis=0)
    if "valid" not in roles:
        few = int((sums > 0).sum()) < _FEWEST_ROWS
        if few:
            template = QT_TRANSLATE_NOOP(
                "core",
                "The lists sum to 100 in every row and are read as votes: {columns}. SHARES says if they are not.",
            )
            notes.append(Message(template, {"columns": some(columns)}, warning=True))
        return few
    return bool(((sums == parse_counts(raw.columns[roles["valid"]], Convention()).values) & (sums > 0)).any())


def _with_total(raw: RawTable, roles: dict[str, str], shares: list[str]) -> dict[str, str]:
    """Return the columns by role with that of the total that the shares are of."""
    if "valid" in roles:
        return roles
    free = [name for name in raw.columns if name not in roles.values() and name not in shares]
    totals = [name for name in free if _TOTAL.fullmatch(header_key(name)) and not _says_percent(raw, name)]
    if len(totals) == 1:
        return {**roles, "valid": totals[0]}
    raise ElectionError(
        QT_TRANSLATE_NOOP(
            "core",
            "{source}: the lists are in percent ({columns}), and no column is recognised as the valid votes that these "
            "are shares of. Choose VALID_FIELD, or say with SHARES that they are votes.",
        ),
        source=raw.source,
        columns=some(shares),
    )


def _plain_counts(raw: RawTable, roles: dict[str, str], separators: tuple[str, str]) -> dict[str, Texts]:
    """Return the columns of counts in plain digits: the votes beside them say nothing of how they were written."""
    names = [roles[role] for role in COUNT_ROLES if role in roles]
    thousands, decimal = separators
    convention = find_convention(
        (raw.columns[name] for name in names), thousands=thousands or None, decimal=decimal or None
    )
    rows = row_labels(raw, roles)
    return {name: _as_texts(checked_counts(raw.columns[name], convention, name, rows, raw.source)) for name in names}


def _totals(raw: RawTable, roles: dict[str, str]) -> NDArray[np.bool_]:
    """Return the rows that are named like a total."""
    named = [raw.columns[roles[role]].tolist() for role in ("code", "name", "name_ar", "parent") if role in roles]
    return np.array([any(text is not None and is_total(text) for text in row) for row in zip(*named)], dtype=bool)


def _as_texts(values: NDArray[np.float64]) -> Texts:
    texts = np.empty(len(values), dtype=object)
    texts[:] = [None if np.isnan(value) else str(int(value)) for value in values]
    return texts
