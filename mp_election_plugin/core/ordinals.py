"""Numbers in names of places as digits, whatever they are written as: 1er, premier, I, الأولى and 01 are one number."""

from __future__ import annotations

import re

_WORDS = {
    "1": "un premier premiere first اول اولي",
    "2": "deux deuxieme second seconde ثاني ثانيه",
    "3": "trois troisieme third ثالث ثالثه",
    "4": "quatre quatrieme fourth رابع رابعه",
    "5": "cinq cinquieme fifth خامس خامسه",
    "6": "six sixieme sixth سادس سادسه",
    "7": "sept septieme seventh سابع سابعه",
    "8": "huit huitieme eighth ثامن ثامنه",
    "9": "neuf neuvieme ninth تاسع تاسعه",
    "10": "dix dixieme tenth عاشر عاشره",
    "11": "onze onzieme",
    "12": "douze douzieme",
    "13": "treize treizieme",
    "14": "quatorze quatorzieme",
    "15": "quinze quinzieme",
    "16": "seize seizieme",
    "20": "vingt vingtieme",
}
_TO_TWENTY = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx"
_ROMAN = {letters: str(number) for number, letters in enumerate(_TO_TWENTY.split(), start=1)}
_ARTICLE = "ال"
_SPELT = {
    article + word: number for number, words in _WORDS.items() for word in words.split() for article in ("", _ARTICLE)
}
_SPELT.update({letters + end: number for letters, number in _ROMAN.items() for end in ("", "e", "eme", "ieme")})
_SPELT.update(dict.fromkeys(("ier", "iere"), "1"))
_SUFFIX = re.compile(r"([0-9]+)(?:er|ere|re|eme|ieme|nd|nde|st|rd|th|e)?")
_FIGURES = "0123456789"
# The sign of a number, in front of it.
_SIGNS = frozenset(("n", "no", "nr", "num", "numero", "رقم"))
# Kinds of zone that follow their number, and what joins them to the place that they are of.
_KINDS = frozenset(
    ("arrondissement", "circonscription", "commune", "delegation", "region", "cercle", "district"),
)
_OF = frozenset(("de", "la", "l", "des", "du", "d", "of", "the"))
_TEN = frozenset(("عشر", "عشره"))
_ELEVENTH = frozenset(article + word for article in ("", _ARTICLE) for word in ("حادي", "حاديه"))
_SPELT.update(dict.fromkeys(_ELEVENTH, "1"))
# Words that say something only beside a number.
_BESIDE = _SIGNS | _KINDS | _TEN


def _number(word: str) -> str:
    """Return what a word is as a number, empty where it is none; some are one only in their place (see `_counts`)."""
    if word[0] in _FIGURES:
        found = _SUFFIX.fullmatch(word)
        return found[1] if found else ""
    return _SPELT.get(word, "")


def _counts(words: list[str], at: int) -> bool:
    """Return whether a word that may be a number is one where it stands."""
    word = words[at]
    if at + 1 < len(words) and words[at + 1] in _KINDS:
        return True
    # A letter alone is a number only behind the name that it numbers; so is 12e, which may be a code.
    if len(word) == 1 or (word.endswith("e") and word[:-1].isdigit()):
        return at > 0
    # A word, as in La Vie.
    if word.endswith("e") and word[:-1] in _ROMAN:
        return False
    # The eleventh is two words.
    return word not in _ELEVENTH or (at + 1 < len(words) and words[at + 1] in _TEN)


def _in_digits(words: list[str]) -> list[str]:
    """Return words with numbers as digits, without the signs of numbers and the kinds of zone that follow them."""
    found: list[str] = []
    at, first = 0, ""
    while at < len(words):
        word = words[at]
        number = _number(word) if word and (word.isdigit() or _counts(words, at)) else ""
        before = found[-1] if found else ""
        if number:
            if before in _SIGNS:
                found.pop()
            found.append(number)
            if found == [number] and at + 1 < len(words) and words[at + 1] in _KINDS:
                first = number
        elif word in _TEN and before.isdigit() and len(before) == 1:
            found[-1] = f"1{before}"
        elif word in _KINDS and before.isdigit():
            while at + 1 < len(words) and words[at + 1] in _OF:
                at += 1
        else:
            found.append(word)
        at += 1
    if first and len(found) > 1:
        # 1er arrondissement de Paris: as Paris 1.
        found = [*found[1:], first]
    return _teens(_without_zeros(found))


def _teens(words: list[str]) -> list[str]:
    """Return words with 10 and 7 as 17: dix-septième."""
    for at in range(len(words) - 2, -1, -1):
        if words[at] == "10" and words[at + 1] in ("7", "8", "9"):
            words[at : at + 2] = [f"1{words[at + 1]}"]
    return words


def _without_zeros(words: list[str]) -> list[str]:
    """Return words with 01 as 1 where it numbers a name; of a code the zeros are a part."""
    digits = [at for at, word in enumerate(words) if word.isdigit()]
    if len(digits) == 1 and len(words) > 1:
        words[digits[0]] = words[digits[0]].lstrip("0") or "0"
    return words


def numbered(text: str) -> str:
    """Return names, one a line, in their plain form, with the numbers in them as digits.

    Different numbers stay different, and what is no number stays as it is.
    """
    words = set(text.split())
    hits = _SPELT.keys() & words
    figures = [word for word in words if word[0] in _FIGURES]
    if figures:
        hits |= {word for word in figures if word[0] == "0" or not word.isdigit()}
        hits |= _BESIDE & words
    if not hits:
        return text
    lines = [line.split(" ") for line in text.split("\n")]
    return "\n".join(" ".join(line if hits.isdisjoint(line) else _in_digits(line)) for line in lines)
