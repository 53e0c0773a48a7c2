"""What the header of a column says: votes of a list, a sum, or some other figure."""

from __future__ import annotations

import re

from . import fields
from .published import COUNT_ROLES, ROLES, header_key

# Figures that stand beside votes in published tables and are whole numbers too, as normal forms without spaces.
_NO_LIST = re.compile(
    r"(?:population|habitant|annee|superficie|surface|densite|menage|total|somme|ensemble|numero|objectid|ogcfid|"
    r"pourcent|percent|nombre|nbre|bureau|femmes|hommes|blancs|bulletin|electeurs|مجموع|سكان|عدد|نسبه).*"
    r"|pop\d*|hab|year|date|area|sum|rang|rank|ordre|num|no|n|nb|fid|taux|tx|pct|nuls?|سنه|رقم"
    r"|(?:taux|tx|pct|nb)[a-z]{4,}"
)
_TOTAL = re.compile(r"(?:votes)?(?:total|somme|ensemble|مجموع).*")
_IDENTIFIER = re.compile(r"(?:id|code)(?:$|[a-z])")
_CODE_LIKE = re.compile(r"[A-Z][A-Z0-9_]{1,9}")
# What other programs make of votes_<CODE>: other case, a blank, letters that no code has.
_VOTES_OF = re.compile(r"(?:votes?|voix)[\s_.:-]+(\S.*)", re.IGNORECASE | re.DOTALL)
_LIST_WORD = re.compile(r"(?:liste|parti|حزب|لائحه|لايحه|قائمه|قايمه).+")
_ROLE = re.compile("(?:" + "|".join(re.escape(key) for role in COUNT_ROLES for key in ROLES[role]) + ")")


def list_named_in(header: str) -> str | None:
    """Return the list of a header such as ``votes_MP``, ``VOTES_R-NI`` or ``Voix MP``; None for any other header."""
    code = fields.party_of(header)
    named = _VOTES_OF.fullmatch(header.strip())
    if code or named is None or fields.counts_ballots(header):
        return code
    key = header_key(named[1])
    return None if _NO_LIST.fullmatch(key) or _ROLE.fullmatch(key) else named[1]


def is_other_figure(header: str) -> bool:
    """Return whether a header names a figure that is no list: population, totals, ranks, codes."""
    key = header_key(header)
    return bool(_NO_LIST.fullmatch(key) or _IDENTIFIER.match(key))


def is_total_column(header: str) -> bool:
    """Return whether a header says that the column is a sum."""
    return _TOTAL.fullmatch(header_key(header)) is not None


def says_list(header: str) -> bool:
    """Return whether a header says “list” or “party”."""
    return _LIST_WORD.fullmatch(header_key(header)) is not None


def is_like_code(header: str) -> bool:
    """Return whether a header is in capitals like a code."""
    return _CODE_LIKE.fullmatch(header) is not None
