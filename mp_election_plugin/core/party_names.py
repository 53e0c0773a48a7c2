"""Forms of the names of lists in which the spellings of one meet, words for independents, and codes made from names."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from .names import ascii_text, normal_name, spelling_key

# A ta marbuta ends a word: what follows it at once has lost its blank.
_GLUED = re.compile(r"ة(?=[\u0621-\u064a])")
_OF = r"(?: (?:de la|de l|des|de|du|d|of the|of)(?= ))?"
_LIST = re.compile(rf"(?:قايمه|لايحه|listes?|lists?){_OF} (?=.)")
_PARTY = re.compile(rf"(?:حزب|parti|party){_OF} (?=.)")
_PARTY_END = re.compile(r"(?<=.) party$")
_WORDS_ARABIC = "مستقل مستقله مستقلون مستقلين مستقلات لامنتمي لامنتمون لامنتمين"
_WORDS_LATIN = "independent independents independant independante independants independantes"
_INDEPENDENT = frozenset(f"{_WORDS_ARABIC} {_WORDS_LATIN}".split())
# What is left of a name that says no more than that it is a list, and that it belongs to no party.
_WORDS_LIST = "قايمه قوايم لايحه لوايح حزب liste listes list lists parti party candidat"
_EMPTY = _INDEPENDENT | frozenset(_WORDS_LIST.split())
_GENERIC = re.compile(
    r"(?:sap|sans (?:appartenance(?: politique)?|etiquette|parti)|non (?:affilie|inscrit)e?s?|بدون انتما|لا منتم\w+)"
    r"(?: ?(?:\d+|liste|قايمه|لايحه))*"
)
INDEPENDENTS = "independents"
_SHORT = 5
_LETTERS = str.maketrans(
    {
        **dict(zip("ابتجحدرزسصضطعفقكلمنهي", "ABTJHDRZSSDTAFQKLMNHI")),
        **{"ث": "TH", "خ": "KH", "ذ": "DH", "ش": "CH", "ظ": "DH", "غ": "GH", "و": "OU"},
    }
)
_LAST = re.compile(r"ه\b")
_NO_CODE = re.compile(r"[^A-Z0-9]+")
_LONGEST = 20


@lru_cache(maxsize=65536)
def list_form(name: str) -> str:
    """Return the normal form of a list's name without leading words for “list”, where more than they are left."""
    form = normal_name(_GLUED.sub("ة ", name))
    while match := _LIST.match(form):
        form = form[match.end() :]
    return form


@lru_cache(maxsize=65536)
def party_form(name: str) -> str:
    """Return the form of a list's name without words for “list” and “party”."""
    form = list_form(name)
    match = _PARTY.match(form)
    return form[match.end() :] if match else _PARTY_END.sub("", form)


@lru_cache(maxsize=65536)
def sound_form(name: str) -> str:
    """Return the looser form of `names.spelling_key`, empty for names so short that they would meet by chance."""
    key = spelling_key(party_form(name))
    return key if len(key) >= _SHORT else ""


@lru_cache(maxsize=65536)
def is_generic(name: str) -> bool:
    """Return whether a name is one that any list without a party may have (independent list 2, SAP, القائمة المستقلة).

    Two lists of such a name are never known to be one.
    """
    form = list_form(name)
    return bool(_GENERIC.fullmatch(form)) or all(word in _EMPTY or word.isdigit() for word in form.split())


def kind_of(name: str) -> str:
    """Return the kind of a list that the registry does not have: `INDEPENDENTS` where it says so, else ``list``."""
    first = list_form(name).split(" ", 1)[0]
    return INDEPENDENTS if first in _INDEPENDENT or _GENERIC.fullmatch(list_form(name)) else "list"


def code_base(name: str) -> str:
    """Return what a code is made of: ASCII letters, digits and ``_``, at most 20; Arabic letters one by one."""
    text = ascii_text(name) if name.isascii() or not _has_arabic(name) else _latin(list_form(name))
    return _NO_CODE.sub("_", text.upper()).strip("_")[:_LONGEST].strip("_") or "LIST"


def _has_arabic(text: str) -> bool:
    return any("\u0600" <= char <= "\u06ff" for char in text)


def _latin(form: str) -> str:
    # The letter that ends most feminine words is a vowel there.
    return ascii_text(_LAST.sub("ا", form).translate(_LETTERS))


def free_code(text: str, taken: set[str]) -> str:
    """Return a list code made from a published name and not yet taken; `taken` is in capitals."""
    base = code_base(text)
    code, number = base, 1
    while code in taken:
        number += 1
        code = f"{base}_{number}"
    return code


def free_codes(names: Iterable[str], taken: set[str]) -> dict[str, str]:
    """Return a code of its own for each name, whatever their order.

    Parameters
    ----------
    names : iterable of str
    taken : set of str
        Codes that lists have already, in capitals: databases do not tell ``votes_ABC`` from ``votes_abc``.
    """
    taken = set(taken)
    found = {}
    for name in sorted(names):
        found[name] = free_code(name, taken)
        taken.add(found[name])
    return found
