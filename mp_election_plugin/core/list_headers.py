"""What the header of a column says: votes of a list, a sum, or some other figure."""

from __future__ import annotations

import re

from . import fields
from .ballots import is_part
from .names import normal_name
from .roles import COUNT_ROLES, ROLES, count_role, header_key, says_percent

# Figures that stand beside votes in published tables and are whole numbers too, as normal forms without spaces.
_NO_LIST = re.compile(
    r"(?:population|habitant|annee|superficie|surface|densite|menage|total|somme|ensemble|numero|objectid|ogcfid|"
    r"pourcent|percent|nombre|nbre|bureau|femmes|hommes|blancs|bulletin|electeurs|logement|altitude|longitude|latitude|"
    r"مجموع|سكان|عدد|نسبه).*"
    r"|pop\d*|hab|year|date|area|sum|rang|rank|ordre|num|no|n|nb|fid|gid|uid|taux|tx|pct|nuls?|سنه|رقم"
    r"|lat|lon|lng|insee|hcp\d*|dep|dept|prov|pref|reg|com|circ|wil|canton|cp|an|annees?|mandat|periode?|tour|round|listes|lists|candidats|candidates|candidatures|sections?|blank|vides?"
    r"|(?:taux|tx|pct|nb)[a-z]{4,}"
)
_TOTAL = re.compile(r"(?:votes)?(?:total|somme|ensemble|مجموع).*")
_CODE_LIKE = re.compile(r"[A-Z][A-Z0-9_]{1,9}")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_IDENTIFIERS = {"id", "code", "insee", "hcp", "fid", "gid", "uid"}
_GLUED_IDENTIFIER = re.compile(
    r"(?:id|code)(?:zone|reg|prov|pref|wil|circ|comm|sous|deleg|cercle|canton|arr|gouv|bureau|geo|postal|insee|hcp|pays)"
)
# Ballots and electors, however they are divided: “Inscrits hommes”, “Votants urbain”.
_BALLOTS_LATIN = (
    "inscrits votants exprimes exprimees nuls nulles blancs blanches bulletins electeurs abstentions abstention "
    "participation turnout registered voters electors ballots spoilt spoiled valid valides valables"
)
_BALLOTS_ARABIC = "مسجلين مسجلون ناخبين ناخبون مصوتين مصوتون ملغاه معبر مشاركه"
_OF_BALLOTS = {*_BALLOTS_LATIN.split(), *_BALLOTS_ARABIC.split()}
_UNCOUNTED = _OF_BALLOTS - {"exprimes", "exprimees", "ballots", "bulletins", "valid", "valides", "valables", "معبر"}
# Figures of a list that are no votes, before its name or after it.
_OF_LISTS_LATIN = "siege sieges seat seats elu elus elected mandats rang rank classement taux tx"
_OF_LISTS_ARABIC = "مقعد مقاعد نسبه رتبه"
_OF_LISTS = {*_OF_LISTS_LATIN.split(), *_OF_LISTS_ARABIC.split()}
_PERCENT = {"pct", "percent", "pourcent", "pourcentage", "percentage"}
# What other programs and people make of votes_<CODE>: other case, a blank, letters that no code has.
_WORD = r"(?:(?:nb|nbre|nombre|number)[\s_.]+(?:de[\s_]+|of[\s_]+)?)?(?:votes?|voix|suffrages?|أصوات|اصوات)"
_VOTES_OF = re.compile(rf"{_WORD}(?:[\s_]+obtenue?s?)?[\s_.:(-]+(?:(?:par|pour|for)\s+)?(\S.*?)\)?", re.I | re.S)
_OF_VOTES = re.compile(rf"(\S.*?)[\s_.:(\[-]+{_WORD}[)\]]?", re.I | re.S)
_YEAR = re.compile(r"(?:19|20)\d\d")
_PLACE = re.compile(
    r"(?:(?:du|de la|of the|le|la|the) )?(?:\d{1,2} ?(?:er|re|ère|e|è|ème|eme|st|nd|rd|th)|premiers?|première|seconde?|"
    r"deuxième|troisième|first|third|vainqueurs?|gagnants?|winners?|runner[- ]?up|الفائز|الأول|الثاني|الثالث)",
    re.IGNORECASE,
)
# A column without a header, as `headers` calls it.
_UNNAMED = re.compile(r"column \d+")
_LIST_WORDS = {"liste", "parti", "party", "حزب", "لايحه", "قايمه"}
_COUNTS = {key for role in COUNT_ROLES for key in ROLES[role]}
_ROLE_KEYS = {key for keys in ROLES.values() for key in keys}


def list_named_in(header: str) -> str | None:
    """Return the list of a header such as ``votes_MP``, ``VOTES_R-NI``, ``Voix MP`` or ``MP (voix)``, else None."""
    code = fields.party_of(header)
    if code or fields.counts_ballots(header) or count_role(header):
        return code
    for pattern in (_VOTES_OF, _OF_VOTES):
        named = pattern.fullmatch(header.strip())
        if named is not None:
            key = header_key(named[1])
            other = not key or _NO_LIST.fullmatch(key) or _YEAR.fullmatch(key) or key in _COUNTS or _place_in(header)
            return None if other else named[1]
    return None


def _place_in(header: str) -> bool:
    """Return whether a header is of the votes of whoever came first, second ... in each zone: these are no list."""
    named = next(filter(None, (each.fullmatch(header.strip()) for each in (_VOTES_OF, _OF_VOTES))), None)
    return named is not None and _PLACE.fullmatch(named[1].strip()) is not None


def _words(header: str) -> list[str]:
    """Return the words of a header in their normal form, ``idOld`` as two."""
    return normal_name(f"header {_CAMEL.sub(' ', header)}").split()[1:]


def is_other_figure(header: str) -> bool:
    """Return whether a header names a figure that is no list: population, totals, ranks, seats of a list, codes."""
    if says_list(header):
        return False
    words = _words(header)
    ends = {*words[:1], *words[-1:]}
    return bool(
        _NO_LIST.fullmatch(header_key(header))
        or header_key(header) in _ROLE_KEYS
        or is_part(header)
        or _place_in(header)
        or _GLUED_IDENTIFIER.match(header_key(header))
        or ends & _IDENTIFIERS
        or _OF_BALLOTS & set(words)
        or ends & _OF_LISTS
        or _PERCENT & set(words)
        or says_percent(header)
        or count_role(header)
    )


def is_total_column(header: str) -> bool:
    """Return whether a header says that the column is a sum of votes."""
    other = count_role(header) not in (None, "valid") or _UNCOUNTED & set(_words(header))
    return _TOTAL.fullmatch(header_key(header)) is not None and not other


def says_list(header: str) -> bool:
    """Return whether a header says “list” or “party” before a name."""
    words = _words(header)
    return len(words) > 1 and words[0] in _LIST_WORDS


def is_unnamed(header: str) -> bool:
    """Return whether a column has no header."""
    return _UNNAMED.fullmatch(header) is not None


def is_like_code(header: str) -> bool:
    """Return whether a header is in capitals like a code."""
    return _CODE_LIKE.fullmatch(header) is not None
