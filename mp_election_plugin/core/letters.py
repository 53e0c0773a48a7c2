"""How much a text looks like French or Arabic: what tells the right encoding of a file from the wrong ones."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

_FRENCH = frozenset("éèêëàâçîïôûùüœæÉÈÊËÀÂÇÎÏÔÛÙÜŒÆ")
_OTHER_LATIN = frozenset("áíóúñäößÿÁÍÓÚÑÄÖŸ")
_ALONE = frozenset("àÀâôéÉ")
# Letters by how often Arabic text has them; the last are those of Maghrebi and Persian spelling.
_ARABIC = {
    **dict.fromkeys("ايلنمرتوبدسعةهقحك", 1.0),
    **dict.fromkeys("فأجشطخصزضإىئثغآ", 0.7),
    **dict.fromkeys("ءذظؤ", 0.4),
    "ـ": -0.2,
    **dict.fromkeys("پچژگکڤڨڭݣٱ", -0.3),
}
_ARTICLES = ("ال", "وال", "بال", "لل")
_PUNCTUATION = frozenset("’‘“”«»–—…°·•€§№ªº²³،؛؟٪٫٬\u00a0\u202f\u2009")
_INSIDE_WORDS = frozenset("’‘–·")
_FORMS = ("<initial>", "<medial>", "<isolated>", "<final>")
_PRESENTATION = {
    code: unicodedata.normalize("NFKC", chr(code)) for code in (*range(0xFB50, 0xFDFD), *range(0xFE70, 0xFEFD))
}
# Letters that join to the next one: what DOS code pages write in another form at the end of a word than within it.
_JOINING = frozenset(
    letter
    for code, letter in _PRESENTATION.items()
    if len(letter) == 1 and unicodedata.decomposition(chr(code)).startswith("<initial>")
)
_PARTS = re.compile(r"L+|A+|D+|P|O+|X|B")
_STRETCH = re.compile("ـ[\u064b-\u0652]*")
_MIXED = re.compile(r"(?=LA|AL|LO|OL|AO|OA)")


def composed(text: str) -> str:
    """Return text with each accent in its letter (NFC), as nearly all text is written; some systems part the two."""
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def plain_letters(text: str) -> str:
    """Return Arabic text with letters for the presentation forms (initial, medial, final) that some code pages hold."""
    return text.translate(_PRESENTATION)


@lru_cache(maxsize=4096)
def _kind(char: str) -> str:
    """Return L(atin), A(rabic), D(igit), P(unctuation), O(ther letter), X (symbol) or B (never part of a text)."""
    name = unicodedata.name(char, "")
    category = unicodedata.category(char)
    if char in _PUNCTUATION:
        return "P"
    if category == "Nd":
        return "D"
    if category[0] in "LM" or char == "ـ":
        return "L" if name.startswith("LATIN") else "A" if name.startswith("ARABIC") else "O"
    if char == "\ufffd" or category in ("Cc", "Cn", "Co", "Cs") or "\u2500" <= char <= "\u25ff":
        return "B"
    return "P" if char.isascii() else "X"


def _latin(word: str) -> float:
    """Return the score of the accented letters of a word in Latin letters."""
    accented = [char for char in word if not char.isascii()]
    if not accented:
        return 0.0
    if len(word) == 1:
        return 0.5 if word in _ALONE else -1.0
    score = sum(1.0 if char in _FRENCH else 0.2 if char in _OTHER_LATIN else -0.5 for char in accented)
    if not (word.isupper() or word[1:].islower()):
        score -= 1.5 * len(accented)
    pairs = sum(1 for one, other in zip(word, word[1:]) if one != other and not (one.isascii() or other.isascii()))
    return score - 2.0 * pairs


def _arabic(word: str) -> float:
    """Return the score of a run of Arabic letters."""
    plain = plain_letters(word)
    if len(plain) == 1:
        return 0.2 if plain in "و" else -0.5
    score = sum(_ARABIC.get(char, 0.1 if unicodedata.combining(char) else -1.0) for char in plain)
    score += float(plain.startswith(_ARTICLES))
    score -= 2.0 * sum(plain[:-1].count(char) for char in "ةى")
    # Stretched are letters within a word, and no vowel stands on the stretch; “هـ” is the year's.
    score -= (
        2.0 * sum(each.end() == len(plain) or len(each[0]) > 1 for each in _STRETCH.finditer(plain)) * (plain != "هـ")
    )
    for place, char in enumerate(word):
        form = unicodedata.decomposition(char).split(" ")[0]
        last = place == len(word) - 1
        if form in _FORMS[:2]:
            score -= 3.0 * last
        elif form in _FORMS[2:] and plain_letters(char) in _JOINING - set("طظ"):
            score -= 3.0 * (not last)
    return score


@lru_cache(maxsize=1 << 14)
def _run(run: str) -> float:
    """Return the score of the characters beyond ASCII in a run of text without blanks."""
    kinds = "".join(map(_kind, run))
    score = -3.0 * len(_MIXED.findall(kinds))
    for part in _PARTS.finditer(kinds):
        kind, start, end = kinds[part.start()], part.start(), part.end()
        before, after = kinds[start - 1 : start], kinds[end : end + 1]
        piece = run[start:end]
        if kind == "L":
            score += _latin(piece)
            score -= (before == "D" and not piece[0].isascii()) + (after == "D" and not piece[-1].isascii())
        elif kind == "A":
            score += _arabic(piece) - (before == "D") - (after == "D")
        elif not piece.isascii():
            beside = (before in ("L", "A")) + (after in ("L", "A"))
            cut = kind == "P" and beside == 2 and piece not in _INSIDE_WORDS
            score += {"D": 0.5 - 2.0 * bool(beside), "P": -1.0 if cut else 0.3, "X": -2.0, "B": -4.0}.get(
                kind, -0.5 * len(piece)
            )
    return score


def plausibility(runs: Iterable[str]) -> float:
    """Return how much texts look like French or Arabic.

    Parameters
    ----------
    runs : iterable of str
        Pieces of text without blanks, such as words.

    Returns
    -------
    float
        Mean score of their characters beyond ASCII: about 1 for right text, below 0 for what is none: accents that do
        not fit the case of their word or stand side by side, scripts mixed in one word, symbols and controls within
        words, forms of Arabic letters where they cannot stand. 0 where all is ASCII.
    """
    total, count = 0.0, 0
    for run in map(composed, runs):
        beyond = sum(not char.isascii() for char in run)
        if beyond:
            total += _run(run)
            count += beyond
    return total / count if count else 0.0
