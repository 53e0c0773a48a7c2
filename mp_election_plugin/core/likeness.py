"""How alike two names are, and whether one of them may be a part of the other."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from .names import exclude_each_other, may_be_same, normal_name, spelling_key, spelling_words

# Words that many places have; what two names share besides them counts.
_COMMON_LATIN = (
    "sidi uled ait bni mulai ain ued suk jbel dar lala ahl ida sebt had tnin tlet arba khmis jmat ksar bu abu ben ibn"
)
_COMMON_ARABIC = "سيدي اولاد ايت بني مولاي عين واد وادي سوك سبت احد حد دار لالا اهل ايدا ادا بو ابن بن جماعه راس كصر"
_COMMON = frozenset(f"{_COMMON_LATIN} {_COMMON_ARABIC}".split())
# Letters of nearly one sound in Arabic, and the long vowels, which are written or not.
_SKELETON_AR = str.maketrans("طصضذظثكغ", "تسددزتكك", "اويه")
_VOWELS = re.compile("[aeiouh]")
# The skeletons of two names may agree by chance: never enough to be applied.
SKELETON_SCORE = 0.82
INITIALS_SCORE = 0.8
LONG_WORD, ALIKE = 8, 0.9


def common_length(one: str, other: str) -> int:
    """Return the length of the longest common subsequence, by bits of whole numbers.

    Source: H. Hyyrö, Bit-parallel LCS-length computation revisited, AWOCA 2004.
    """
    places: dict[str, int] = {}
    for at, char in enumerate(one):
        places[char] = places.get(char, 0) | 1 << at
    full = (1 << len(one)) - 1
    row = full
    for char in other:
        hits = row & places.get(char, 0)
        row = ((row + hits) | (row - hits)) & full
    return len(one) - bin(row).count("1")


def ratio(one: str, other: str) -> float:
    """Return twice the longest common subsequence by the sum of the lengths: 1 for equal texts, 0 for none shared."""
    total = len(one) + len(other)
    return 2 * common_length(one, other) / total if total else 0.0


def _consonants(key: str) -> str:
    """Return the consonants of a spelling, those of nearly one sound as one."""
    return _VOWELS.sub("", key) if key.isascii() else key.translate(_SKELETON_AR)


def likeness(left: str, right: str) -> float:
    """Return how alike two names are, 0 to 1: 1 for spellings of one name, 0 for names that exclude each other.

    The ratio of the longest common subsequence of the normal forms, or of the looser spelling keys where that is
    higher.
    """
    return _ratio_of(left, right) if may_be_same(left, right) else 0.0


@lru_cache(maxsize=65536)
def _ratio_of(left: str, right: str) -> float:
    best = 0.0
    for one, other in ((normal_name(left), normal_name(right)), (spelling_key(left), spelling_key(right))):
        if one and one == other:
            return 1.0
        best = max(best, ratio(one, other))
    # Equal only after normalisation is certain; close is never quite.
    return min(best, 0.99)


@dataclass(frozen=True)
class Closeness:
    """How close two names are: the score, whether one may be part of the other, and whether it may ever be applied."""

    score: float
    part: bool = False
    sure: bool = True


def closeness(left: str, right: str) -> Closeness:
    """Return how close two names are, with what speaks against joining them.

    Never sure: names of which one has all the words of the other and more (a place and a part of it), or a word for a
    side that the other lacks; names that agree only in their consonants, or by initials (S.B. Est).
    """
    if exclude_each_other(left, right):
        return Closeness(0.0)
    score = _ratio_of(left, right)
    same_sides = may_be_same(left, right)
    if score == 1.0 and same_sides:
        return Closeness(1.0)
    one, other = set(spelling_words(left)), set(spelling_words(right))
    if one < other or other < one:
        shared = (one & other) - _COMMON
        return Closeness(max(score, 0.76) if shared else score, part=True, sure=False)
    if not same_sides:
        return Closeness(max(score, _initials(left, right)), sure=False)
    weaker = max(SKELETON_SCORE if _one_skeleton(left, right) else 0.0, _initials(left, right))
    if weaker > score:
        return Closeness(weaker, sure=False)
    return Closeness(score, sure=_own_words_alike(one, other))


def _own_words_alike(one: set[str], other: set[str]) -> bool:
    """Return whether what is left of two names without shared and common words differs only in vowels.

    In short words a consonant makes another name: Ziyane is not Zidane. In a long one it may be a slip.
    """
    left = "".join(sorted(one - other - _COMMON))
    right = "".join(sorted(other - one - _COMMON))
    if not (left and right) or _consonants(left) == _consonants(right):
        return True
    return min(len(left), len(right)) >= LONG_WORD and ratio(left, right) >= ALIKE


def _one_skeleton(left: str, right: str) -> bool:
    one = _consonants(spelling_key(left))
    return len(one) >= 3 and one == _consonants(spelling_key(right))


def _initials(left: str, right: str) -> float:
    """Return the score of names whose words agree one by one, single letters standing for words they begin."""
    one, other = normal_name(left).split(), normal_name(right).split()
    if len(one) != len(other) or len(one) < 2:
        return 0.0
    short = whole = 0
    for a, b in zip(one, other):
        if a == b:
            whole += len(a) > 1
        elif min(len(a), len(b)) == 1 and a[0] == b[0]:
            short += 1
        else:
            return 0.0
    return INITIALS_SCORE if short and whole else 0.0
