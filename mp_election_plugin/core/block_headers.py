"""Blocks of columns within one row of headers: ``MP 2016`` and ``MP 2021``, ``Locale RNI`` and ``Régionale RNI``."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Callable

from .list_headers import is_other_figure, list_named_in
from .names import normal_name
from .roles import ROLES, count_role, header_key, says_percent

_YEAR = r"(?:1[89]|20)\d\d(?:\s*[-–/]\s*(?:(?:1[89]|20)\d\d|\d\d))?"
_MARKS = r"\s_.:/|()\[\]–—-"
_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩", "0123456789")
# A year may also stand at a name without anything between them; what is a year only has no name.
_NAMED = rf"(?=.*[^\d{_MARKS}])"
_YEAR_LAST = re.compile(rf"{_NAMED}(.*?[^{_MARKS}])(?:[{_MARKS}]+|(?<!\d))({_YEAR})[)\]\s]*", re.DOTALL)
_YEAR_FIRST = re.compile(rf"{_NAMED}[(\[\s]*({_YEAR})(?:[{_MARKS}]+|(?!\d))([^{_MARKS}].*)", re.DOTALL)
_YEAR_INSIDE = re.compile(rf"(.*?[^{_MARKS}])[{_MARKS}]+({_YEAR})[{_MARKS}]+([^{_MARKS}].*)", re.DOTALL)
_PIECES = re.compile(rf"[{_MARKS}]+")
_BALLOTS_LATIN = (
    "locale locales local nationale nationales national regionale regionales regional legislatives legislative "
    "communales communale municipales municipale provinciales presidentielle presidentielles parliamentary"
)
_BALLOTS_ARABIC = "محليه وطنيه جهويه تشريعيه جماعيه بلديه رياسيه"
_BALLOTS = {*_BALLOTS_LATIN.split(), *_BALLOTS_ARABIC.split()}
_ROUND = re.compile(
    r"(?:t|r)[12]|(?:tour|round|دوره) ?[12]|(?:[12](?:er|re|e|eme|st|nd)?|premier|second) ?(?:tour|round)"
)


# What the block of columns is called whose headers name no ballot or period, where others do.
WITHOUT = "–"


def split_header(header: str) -> tuple[str, str] | None:
    """Return the name in a header and the ballot or period before or behind it, None where there is none."""
    text = header.translate(_DIGITS).strip()
    block: list[str] = []
    for _ in range(3):
        found = _YEAR_LAST.fullmatch(text)
        if found:
            text, block = found[1], [found[2], *block]
            continue
        found = _YEAR_FIRST.fullmatch(text)
        if found:
            block, text = [*block, found[1]], found[2]
            continue
        found = _YEAR_INSIDE.fullmatch(text)
        if found:
            text, block = f"{found[1]} {found[3]}", [*block, found[2]]
            continue
        worded = _ballot_at_an_end(text)
        if worded is None:
            break
        text, word = worded
        block.append(word)
    text = text.strip(" _.:/|-–—")
    return (text, " ".join(sorted(block, key=lambda word: not word[:1].isdigit()))) if block and text else None


def _ballot_at_an_end(text: str) -> tuple[str, str] | None:
    """Return a header without the words for a ballot or round at its end or start, and these words."""
    pieces = list(_PIECES.finditer(text))
    for mark in (*pieces[-2:], *pieces[:2]):
        before, after = text[: mark.start()].lstrip("(["), text[mark.end() :].rstrip(")]")
        for name, word in ((before, after), (after, before)):
            form = normal_name(f"header {word}").removeprefix("header ")
            if name.strip() and not says_percent(word) and (form in _BALLOTS or _ROUND.fullmatch(form)):
                return name, word
    return None


def one_row_blocks(columns: Sequence[str], is_list: Callable[[str], bool] | None = None) -> dict[str, dict[str, str]]:
    """Return the blocks that one row of headers names, each with its columns by the name they have within it.

    Parameters
    ----------
    columns : sequence of str
    is_list : callable, optional
        Whether a text is known as the name of a list.

    Returns
    -------
    dict of str to dict of str to str
        Empty where fewer than two blocks have a list in common, and no single one has two lists that are known.
        Figures of a zone in a block of lists belong to it; years of other figures, as of a census, are no blocks.
    """
    known = is_list or (lambda text: False)
    # “Rassemblement National” is one name.
    parts = {column: None if known(column) else split_header(column) for column in columns}
    names = {each[0] for each in parts.values() if each is not None}
    found: dict[str, dict[str, str]] = {}
    for column, each in parts.items():
        if each is not None:
            found.setdefault(each[1], {}).setdefault(each[0], column)
        elif column in names and _may_be_list(column, known):
            found.setdefault(WITHOUT, {})[column] = column
    lists = {block: {name for name in each if _may_be_list(name, known)} for block, each in found.items()}
    with_lists = {block: each for block, each in found.items() if lists[block]}
    of_known = any(known(_listed(column)) for column in columns)
    several = [name for name in set().union(*lists.values()) if sum(name in each for each in lists.values()) > 1]
    # Beside lists without a year, only years of lists make blocks: “Cafés 2014” and “Cafés 2024” are none.
    if several and (not of_known or any(known(_listed(name)) for name in several)):
        return with_lists
    alone = [sum(known(_listed(name)) for name in each) for block, each in lists.items() if block != WITHOUT]
    return with_lists if len(with_lists) == 1 and max(alone, default=0) > 1 else {}


def _listed(name: str) -> str:
    return list_named_in(name) or name


def _may_be_list(name: str, known: Callable[[str], bool]) -> bool:
    """Return whether what a block calls a column may be votes, and no figure of the zone."""
    votes = header_key(name) in ROLES["votes"]
    return votes or known(_listed(name)) or not (is_other_figure(name) or count_role(name))
