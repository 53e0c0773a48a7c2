"""Words that name a row of totals, in French, English and Arabic."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from .names import normal_name

# A cheap look at the cells as they stand, before the normal form of a few of them is taken.
_MAY_BE = re.compile(
    "tot|ensembl|somme|sum|" + "|".join("\u0640*".join(word) for word in ("مجموع", "جمالي", "جمالى")), re.IGNORECASE
)
_STRONG = re.compile(
    r"(?:(?:sous|sub|grand|s) )?(?:tota(?:l|ux)|totals|subtotal|soustotal)\b|.+ total(?: general)?$"
    r"|(?:مجموع|اجمالي|حاصل مجموع)\b"
)
# Words that are also names of places: the figures or a blank code have to bear them out.
_WEAK = re.compile(r"(?:ensemble|somme|sum)\b")
_WORDS = re.compile(
    r"\b(?:(?:sous|sub|grand|s) )?(?:tota(?:l|ux)|totals|subtotal|soustotal|ensemble|somme|sum|general|generale|"
    r"national|(?:مجموع|اجمالي|عام|عامه|كلي))\b"
)
_LINK = re.compile(r"^(?:(?:de la|de l|des|du|de|d|of the|of|la|le|les|l) )+")

_BEFORE = re.compile(
    r"\W*(?:(?:sous|sub|grand)[\s-]*)?(?:total|totaux|subtotal|ensemble|somme|sum|(?:ال)?مجموع|(?:ال)?[إا]جمالي)\b"
    r"(?:\s+(?:général|general|partiel)\b)?(?:\s+(?:(?:de l|d)['’]|(?:de la|des|du|de|of the|of|pour|for)\b))?"
    r"[\s:–—-]*",
    re.IGNORECASE,
)
_AFTER = re.compile(r"[\s:–—(-]*\b(?:(?:sous|sub)[\s-]*)?total\b[\s)]*$", re.IGNORECASE)


def may_name_totals(texts: Iterable[str | None]) -> bool:
    """Return whether any text has letters that a total's name has: a cheap question before each is asked."""
    return _MAY_BE.search("\n".join(text for text in texts if text)) is not None


def naming_totals(texts: Sequence[str | None]) -> list[int]:
    """Return the places of the texts that have letters of a total's name; no other is one."""
    search = _MAY_BE.search
    return [at for at, text in enumerate(texts) if text and search(text)]


def is_total(text: str) -> bool:
    """Return whether a text says that its row is a total; words that are also names of places do not."""
    return _MAY_BE.search(text) is not None and _STRONG.match(normal_name(text)) is not None


def may_be_total(text: str) -> bool:
    """Return whether a text begins with a word that names totals and places, such as ``Ensemble`` or ``Somme``."""
    return _MAY_BE.search(text) is not None and _WEAK.match(normal_name(text)) is not None


def group_of(text: str) -> str:
    """Return the normal form of what a total says it is the total of; empty for a plain ``Total général``."""
    rest = " ".join(_WORDS.sub(" ", normal_name(text)).split())
    return normal_name(_LINK.sub("", rest))


def name_of_group(text: str) -> str:
    """Return the zone that a total is told to be of, as published; empty for a plain ``Total général``."""
    found = _BEFORE.match(text)
    rest = _AFTER.sub("", text[found.end() :] if found else text).strip(" :–—-()")
    return rest if group_of(rest) else ""
