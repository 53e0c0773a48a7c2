"""Numbers and counted nouns in English, French and Arabic."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mp_election_plugin.core.wording import count_form, counted, filled, phrase, written

NO_BREAK = "\u00a0"


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", ["1,234,567.50", "\u22120.25", "999.00"]),
        ("fr", ["1\u00a0234\u00a0567,50", "\u22120,25", "999,00"]),
        ("fr_MA", ["1\u00a0234\u00a0567,50", "\u22120,25", "999,00"]),
        ("ar", ["1\u00a0234\u00a0567,50", "\u200e\u22120,25", "999,00"]),
        ("de", ["1,234,567.50", "\u22120.25", "999.00"]),
    ],
)
def test_numbers_stand_as_the_language_writes_them(language: str, expected: list[str]) -> None:
    assert written([1_234_567.5, -0.25, 999.0], ".2f", language) == expected
    assert written([], ".2f", language) == []


def test_a_sign_that_is_asked_for_is_there_and_stays_before_its_number() -> None:
    assert written([2.5, -2.5], "+.2f", "fr") == ["+2,50", "\u22122,50"]
    assert written([2.5, -2.5], "+.2f", "ar") == ["\u200e+2,50", "\u200e\u22122,50"]
    assert written([1.25, 5.0, 0.75], "g", "ar") == ["1,25", "5", "0,75"]


@given(st.lists(st.integers(-(10**12), 10**12), min_size=1), st.sampled_from(["en", "fr", "ar"]))
def test_no_digit_is_lost(numbers: list[int], language: str) -> None:
    marks = str.maketrans({NO_BREAK: None, ",": None, "\u200e": None, "\u2212": "-"})
    assert [int(text.translate(marks)) for text in written(list(map(float, numbers)), ".0f", language)] == numbers


# The examples that the Unicode consortium gives for its plural rules of each language.
UNICODE_SAMPLES = {
    "en": {"one": [1], "other": [0, *range(2, 17), 100, 1000, 10_000, 1_000_000]},
    "fr": {"one": [0, 1], "other": [*range(2, 18), 100, 1000, 10_000]},
    "ar": {
        "one": [1],
        "two": [2],
        "few": [*range(3, 11), *range(103, 111), 1003],
        "many": [*range(11, 27), 99, 111, 199, 1011],
        "other": [0, *range(100, 103), *range(200, 203), *range(300, 303), 1000, 10_000, 1_000_000],
    },
}


@pytest.mark.parametrize("language", UNICODE_SAMPLES)
def test_forms_are_those_of_unicode(language: str) -> None:
    for form, numbers in UNICODE_SAMPLES[language].items():
        assert {count_form(number, language) for number in numbers} == {form}


@pytest.mark.parametrize(
    ("noun", "language", "expected"),
    [
        ("lists", "en", ["0 lists", "1 list", "2 lists", "3 lists", "11 lists", "100 lists"]),
        ("lists", "fr", ["0 liste", "1 liste", "2 listes", "3 listes", "11 listes", "100 listes"]),
        ("lists", "ar", ["0 لائحة", "لائحة واحدة", "لائحتين", "3 لوائح", "11 لائحة", "100 لائحة"]),
        ("places", "en", ["0 places", "1 place", "2 places", "3 places", "11 places", "100 places"]),
        ("places", "ar", ["0 مرتبة", "مرتبة واحدة", "مرتبتين", "3 مراتب", "11 مرتبة", "100 مرتبة"]),
        ("votes", "fr", ["0 voix", "1 voix", "2 voix", "3 voix", "11 voix", "100 voix"]),
        ("votes", "ar", ["0 صوت", "صوت واحد", "صوتين", "3 أصوات", "11 صوتا", "100 صوت"]),
        ("points", "ar", ["0 نقطة", "نقطة واحدة", "نقطتين", "3 نقط", "11 نقطة", "100 نقطة"]),
    ],
)
def test_nouns_stand_in_the_form_that_the_number_asks_for(noun: str, language: str, expected: list[str]) -> None:
    assert counted([0, 1, 2, 3, 11, 100], ".0f", noun, language) == expected


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", ["\u22125 votes", "\u22122 votes", "\u22121 vote", "+1 vote", "+2 votes", "+5 votes"]),
        ("fr", ["\u22125 voix", "\u22122 voix", "\u22121 voix", "+1 voix", "+2 voix", "+5 voix"]),
        ("ar", ["\u22125 أصوات", "\u22122 صوت", "\u22121 صوت", "+1 صوت", "+2 صوت", "+5 أصوات"]),
    ],
)
def test_a_counted_number_keeps_its_sign_and_has_the_form_of_its_amount(language: str, expected: list[str]) -> None:
    texts = counted([-5, -2, -1, 1, 2, 5], "+.0f", "votes", language)
    assert [text.lstrip("\u200e") for text in texts] == expected


def test_numbers_with_decimals() -> None:
    numbers = [0.5, 1.0, 1.994, 1.996, -1.5, 2.0]
    shown = ["0,50 point", "1,00 point", "1,99 point", "2,00 points", "\u22121,50 point", "2,00 points"]
    assert counted(numbers, ".2f", "points", "fr") == shown
    assert counted([1.0, 2.0], ".2f", "points", "en") == ["1.00 points", "2.00 points"]
    assert counted([1.0, 3.0], ".2f", "points", "ar") == ["1,00 نقطة", "3,00 نقطة"]


def test_a_sentence_is_filled_once_a_row() -> None:
    template = "{votes:.0f votes}, {share:.2f} % (au moins {least:g}) ; fin"
    columns = {"votes": [1.0, 2500.0], "share": [0.5, 12.0]}
    assert filled(template, 2, columns, {"least": 1.25}, "fr") == [
        "1 voix, 0,50\u00a0% (au moins 1,25)\u00a0; fin",
        "2\u00a0500 voix, 12,00\u00a0% (au moins 1,25)\u00a0; fin",
    ]
    assert filled("Au moins {least:g}.", 3, {}, {"least": 2.5}, "fr") == ["Au moins 2,5."] * 3


def test_a_sentence_for_the_log_writes_numbers_that_have_a_format() -> None:
    template = "{year}: {name} has {share:.1f} %, {votes:.0f votes}, row {row}"
    values = {"year": 2021, "name": "Fès", "share": 1234.56, "votes": 3, "row": 12345}
    assert phrase(template, values, "en") == "2021: Fès has 1,234.6 %, 3 votes, row 12345"
    assert phrase(template, values, "fr") == f"2021: Fès has 1{NO_BREAK}234,6 %, 3 voix, row 12345"
    assert phrase(template, values, "ar") == f"2021: Fès has 1{NO_BREAK}234,6 %, 3 أصوات, row 12345"
    with pytest.raises(KeyError):
        phrase("{nothing}", values, "en")
