"""Numbers as English, French and Arabic write them, and the nouns that they count in the form they ask for.

A field of a sentence says how its number stands: ``{share:.2f}``, ``{deviation:+.2f}``, or with the noun it counts,
``{behind:.2f points}``. Digits are Western in all three languages, as is usual in Morocco.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from numbers import Real
from string import Formatter
from typing import Any

NO_BREAK_SPACE = "\u00a0"
NO_NUMBER = "–"
_NO_NUMBER = re.compile(r"[+-]?(?:nan|inf)")
# Beside Arabic letters a sign would pass to the other side of its number.
_LEFT_TO_RIGHT_MARK = "\u200e"
_MINUS = "\u2212"
_SIGNS = "+" + _MINUS

_MARKS = {
    "en": str.maketrans({"-": _MINUS}),
    "fr": str.maketrans({",": NO_BREAK_SPACE, ".": ",", "-": _MINUS}),
    "ar": str.maketrans(
        {",": NO_BREAK_SPACE, ".": ",", "-": _LEFT_TO_RIGHT_MARK + _MINUS, "+": _LEFT_TO_RIGHT_MARK + "+"}
    ),
}

_NOUNS: dict[str, dict[str, dict[str, str]]] = {
    "votes": {
        "en": {"one": "{} vote", "other": "{} votes"},
        "fr": {"one": "{} voix", "other": "{} voix"},
        "ar": {"one": "صوت واحد", "two": "صوتين", "few": "{} أصوات", "many": "{} صوتا", "other": "{} صوت"},
    },
    "neighbours": {
        "en": {"one": "{} neighbour", "other": "{} neighbours"},
        "fr": {"one": "{} voisine", "other": "{} voisines"},
        "ar": {"one": "جارة واحدة", "two": "جارتين", "few": "{} جارات", "many": "{} جارة", "other": "{} جارة"},
    },
    "lists": {
        "en": {"one": "{} list", "other": "{} lists"},
        "fr": {"one": "{} liste", "other": "{} listes"},
        "ar": {"one": "لائحة واحدة", "two": "لائحتين", "few": "{} لوائح", "many": "{} لائحة", "other": "{} لائحة"},
    },
    "places": {
        "en": {"one": "{} place", "other": "{} places"},
        "fr": {"one": "{} place", "other": "{} places"},
        "ar": {"one": "مرتبة واحدة", "two": "مرتبتين", "few": "{} مراتب", "many": "{} مرتبة", "other": "{} مرتبة"},
    },
    "seats": {
        "en": {"one": "{} seat", "other": "{} seats"},
        "fr": {"one": "{} siège", "other": "{} sièges"},
        "ar": {"one": "مقعد واحد", "two": "مقعدين", "few": "{} مقاعد", "many": "{} مقعدا", "other": "{} مقعد"},
    },
    "points": {
        "en": {"one": "{} point", "other": "{} points"},
        "fr": {"one": "{} point", "other": "{} points"},
        "ar": {"one": "نقطة واحدة", "two": "نقطتين", "few": "{} نقط", "many": "{} نقطة", "other": "{} نقطة"},
    },
    "deviations": {
        "en": {"one": "{} standard deviation", "other": "{} standard deviations"},
        "fr": {"one": "{} écart type", "other": "{} écarts types"},
        "ar": {
            "one": "انحراف معياري واحد",
            "two": "انحرافين معياريين",
            "few": "{} انحرافات معيارية",
            "many": "{} انحرافا معياريا",
            "other": "{} انحراف معياري",
        },
    },
}


def _known(language: str) -> str:
    """Return the language that numbers and nouns stand in: one of the three, English for any other."""
    return language[:2] if language[:2] in _MARKS else "en"


def written(numbers: Sequence[float], spec: str, language: str) -> list[str]:
    """Return numbers as a language writes them, thousands separated.

    Parameters
    ----------
    numbers : sequence of float
        Numbers; one that is missing or without end stands as a dash.
    spec : str
        A format of Python: ``.0f``, ``.2f``, ``+.2f`` or ``g``.
    language : str
        ``en``, ``fr`` or ``ar``; any other as English.
    """
    sign, rest = (spec[:1], spec[1:]) if spec.startswith("+") else ("", spec)
    texts = list(map(f"{{:{sign},{rest}}}".format, numbers))
    # One translation of all of them at once is many times faster than one of each.
    joined = "\n".join(texts)
    if "n" in joined:
        # Neither a missing number nor one without end is a word of the language; no other number has letters but e.
        joined = _NO_NUMBER.sub(NO_NUMBER, joined)
    return joined.translate(_MARKS[_known(language)]).split("\n") if texts else []


def count_form(number: float, language: str) -> str:
    """Return the form of a noun that a whole number asks for: ``one``, ``two``, ``few``, ``many`` or ``other``.

    French has the singular for 0 too. Arabic has forms of its own for 1, 2, 3 to 10 and 11 to 99, and counts what is
    beyond the last hundred; full hundreds, and one or two beyond them, have the form ``other``. A number below 0 has
    the form of its amount.
    """
    language, number = _known(language), abs(number)
    if language == "en":
        return "one" if number == 1 else "other"
    if language == "fr":
        return "one" if number < 2 else "other"
    if number in (1, 2):
        return "one" if number == 1 else "two"
    beyond = number % 100
    return "few" if 3 <= beyond <= 10 else "many" if beyond >= 11 else "other"


def _with_noun(text: str, number: float, forms: Mapping[str, str], language: str) -> str:
    """Return a whole number, as it is written, with its noun."""
    form = forms["other" if text == NO_NUMBER else count_form(round(number), language)]
    # One and two of Arabic are words without the number, and a sign has to be seen.
    if "{}" not in form and text.lstrip(_LEFT_TO_RIGHT_MARK)[0] in _SIGNS:
        form = forms["other"]
    return form.format(text)


def counted(numbers: Sequence[float], spec: str, noun: str, language: str) -> list[str]:
    """Return numbers with the noun that they count, each in its form; arguments as for `written`.

    With decimals English and Arabic have one form for all numbers, French has the singular below 2.
    """
    forms, texts = _NOUNS[noun][_known(language)], written(numbers, spec, language)
    if spec.endswith(".0f"):
        # By the text, which a missing number has too, and which decides about the form.
        different = dict(zip(texts, numbers))
        phrases = {text: _with_noun(text, number, forms, language) for text, number in different.items()}
        return [phrases[text] for text in texts]
    other = forms["other"].format
    if _known(language) != "fr":
        return list(map(other, texts))
    one = forms["one"].format
    # What is shown decides: 1.996 stands as 2,00.
    return [one(text) if text.lstrip(_SIGNS)[:2] in ("0,", "1,") else other(text) for text in texts]


def _in_type(literal: str, language: str) -> str:
    """Return words whose spaces before a percent sign or a high stop do not break, as French and Arabic ask."""
    return literal if _known(language) == "en" else re.sub(r" (?=[%٪;:!?»])", NO_BREAK_SPACE, literal)


def filled(
    template: str, n: int, columns: Mapping[str, Sequence[float]], fixed: Mapping[str, float], language: str
) -> list[str]:
    """Fill the fields ``{name:format}`` and ``{name:format noun}`` of a sentence, once for each of n rows.

    Parameters
    ----------
    template : str
        The sentence.
    n : int
        Number of rows.
    columns : mapping
        n numbers by field name.
    fixed : mapping
        Numbers by field name that are the same in every row.
    language : str
        Language of the sentence.

    Returns
    -------
    list of str, n sentences
    """
    pattern, varying = "", []
    for words, name, spec, _ in Formatter().parse(template):
        # A brace of the words stands for itself, also where the pattern is filled.
        pattern += _in_type(words, language).replace("{", "{{").replace("}", "}}")
        if name is None:
            continue
        number_format, _, noun = (spec or "").partition(" ")
        numbers = columns[name] if name in columns else [fixed[name]]
        texts = counted(numbers, number_format, noun, language) if noun else written(numbers, number_format, language)
        if name in columns:
            pattern += "{}"
            varying.append(texts)
        else:
            pattern += texts[0]
    return list(map(pattern.format, *varying)) if varying else [pattern.format()] * n


class _Phrase(Formatter):
    """Formats numbers that have a format as a language writes them; everything else as Python does."""

    def __init__(self, language: str) -> None:
        self._language = language

    def format_field(self, value: Any, format_spec: str) -> str:
        number_format, _, noun = format_spec.partition(" ")
        if not format_spec or not isinstance(value, Real):
            return str(super().format_field(value, format_spec))
        if noun:
            return counted([float(value)], number_format, noun, self._language)[0]
        return written([float(value)], number_format, self._language)[0]


def phrase(template: str, values: Mapping[str, Any], language: str) -> str:
    """Fill the fields of a sentence once, with values of any kind.

    Parameters
    ----------
    template : str
        The sentence, with fields ``{name}``, ``{name:format}`` and ``{name:format noun}``.
    values : mapping
        Values by field name. A number whose field has a format is written as the language writes it; any other value
        stands as it is, so that years, codes and numbers of rows are left alone.
    language : str
        Language of the sentence.
    """
    return _Phrase(language).vformat(template, (), values)
