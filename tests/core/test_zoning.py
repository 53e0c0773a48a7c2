"""Zone classes: the rules as data, every zone in one class, and the classes against a plain re-implementation."""

from __future__ import annotations

import re
from fractions import Fraction
from string import Formatter
from typing import Any

import election_oracle as oracle
import numpy as np
import pytest
from field_rules import OF_FIELDS, OF_VOTES, columns_of, told
from generated_elections import Row, election, elections
from hypothesis import given, settings
from hypothesis import strategies as st

from mp_election_plugin.core.election import Election
from mp_election_plugin.core.errors import ElectionError
from mp_election_plugin.core.measures import party_measures
from mp_election_plugin.core.rule_fields import SOURCES, field_quantities
from mp_election_plugin.core.seat_prospects import PROSPECTS
from mp_election_plugin.core.typology import load_typology
from mp_election_plugin.core.zoning import (
    LANGUAGES,
    PRESETS,
    QUANTITIES,
    Classification,
    all_class_codes,
    classify,
    in_language,
    load_rule,
    reasons,
    rule_of,
    rule_quantities,
)

APART = ("zero", "no_list", "no_data")
thorough = settings(max_examples=5 * settings.default.max_examples)
RULES = {name: load_rule(name) for name in PRESETS}


def classes_of(rows: list[Row], code: str, rule: str, places: int = 0, **thresholds: float) -> list[str]:
    return classes_in(election(rows), code, rule, places, **thresholds)


def classes_in(made: Election, code: str, rule: str, places: int = 0, **thresholds: float) -> list[str]:
    """Return the classes of a party, of an election that is made once for all of its lists."""
    return codes_of(classified(made, code, rule, places, **thresholds))


def classified(made: Election, code: str, rule: str, places: int = 0, **thresholds: float) -> Classification:
    """Return the classes of a party by a preset, with what other analyses tell those that ask for it."""
    measures = party_measures(made, code, places=places)
    return classify(measures, RULES[rule], thresholds, further=told(RULES[rule], made, code))


def codes_of(result: Classification) -> list[str]:
    return [result.rule.classes[at].code for at in result.index]


def known_quantities() -> set[str]:
    measured = set(rule_quantities(party_measures(election([{"votes_A": 1}]), "A")))
    return measured | {name for source in SOURCES for name in source.quantities}


@pytest.mark.parametrize("name", PRESETS)
def test_every_class_has_words_in_all_languages(name: str) -> None:
    rule = load_rule(name)
    worded = [rule.label, *(each.label for each in rule.thresholds)]
    worded += [words for each in rule.classes for words in (each.label, each.reason)]
    for words in worded:
        assert set(words) == set(LANGUAGES), words
        assert all(text.strip() for text in words.values()), words
        assert re.search("[\u0600-\u06ff]", words["ar"]), words
        assert not re.search("[\u0600-\u06ff]", words["en"] + words["fr"]), words


@pytest.mark.parametrize("name", PRESETS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_names_only_what_is_measured(name: str, language: str) -> None:
    rule = load_rule(name)
    known = known_quantities() | {f"t_{each.name}" for each in rule.thresholds}
    for each in rule.classes:
        named = {field for _, field, _, _ in Formatter().parse(each.reason[language]) if field is not None}
        assert named <= known, (each.code, named - known)
        in_english = {field for _, field, _, _ in Formatter().parse(each.reason["en"]) if field is not None}
        assert named == in_english, f"{each.code}: {language} says other numbers than English"


@pytest.mark.parametrize("name", PRESETS)
def test_every_condition_compares_what_is_measured_with_what_is_known(name: str) -> None:
    rule = load_rule(name)
    thresholds = {each.name for each in rule.thresholds}
    used = set()
    for each in rule.classes:
        for left, sign, right in each.when:
            assert left in known_quantities()
            assert sign in ("<", "<=", "==", ">=", ">")
            if isinstance(right, str):
                word = right.lstrip("-")
                assert word in known_quantities() or (word[0] == "$" and word[1:] in thresholds), right
                used.add(word.lstrip("$"))
    assert thresholds <= used, "a threshold that no class uses"
    assert rule.classes[-1].when == [], "the last class takes what is left"


@pytest.mark.parametrize("name", PRESETS)
def test_the_legend_has_every_class_once_and_no_other(name: str) -> None:
    rule = load_rule(name)
    assert sorted(rule.legend) == sorted({each.code for each in rule.classes})
    assert len(rule.legend) == len(set(rule.legend))
    assert set(APART) <= set(rule.legend)


@pytest.mark.parametrize("name", PRESETS)
def test_one_class_has_one_label_and_one_look(name: str) -> None:
    seen: dict[str, Any] = {}
    for each in load_rule(name).classes:
        assert seen.setdefault(each.code, (each.label, each.tone)) == (each.label, each.tone)
    assert len({tone for _, tone in seen.values()}) == len(seen), "two classes look alike"
    for language in LANGUAGES:
        assert len({label[language] for label, _ in seen.values()}) == len(seen), "two classes are called alike"


@pytest.mark.parametrize("name", PRESETS)
def test_a_rule_is_found_again_by_the_classes_of_a_layer(name: str) -> None:
    rule = load_rule(name)
    found = rule_of(set(rule.legend))
    assert found is not None
    assert found.name == name
    assert rule_of(set(rule.legend) | {"something_else"}) is None


def test_all_classes_of_all_presets_are_known_once() -> None:
    codes = all_class_codes()
    assert len(codes) == len(set(codes))
    assert {code for name in PRESETS for code in load_rule(name).legend} == set(codes)


def test_words_come_in_the_language_or_in_english() -> None:
    words = {"en": "Weak", "fr": "Faible", "ar": "ضعيفة"}
    assert [in_language(words, each) for each in ("fr_MA", "ar", "en_GB", "de")] == ["Faible", "ضعيفة", "Weak", "Weak"]


def test_an_unknown_rule_is_refused_with_those_there_are() -> None:
    with pytest.raises(ElectionError, match="strength, quotient, deviation"):
        load_rule("strenght")


def test_an_unknown_threshold_is_refused_with_those_there_are() -> None:
    with pytest.raises(ElectionError, match="stronghold_lq"):
        classify(party_measures(election([{"votes_A": 1}]), "A"), load_rule("strength"), {"lq": 1})


@given(elections(), st.integers(0, 4), st.sampled_from(PRESETS))
def test_every_zone_has_exactly_one_class_and_a_sentence_in_every_language(
    rows: list[Row], places: int, name: str
) -> None:
    made = election(rows)
    for code in oracle.lists_of(rows):
        result = classified(made, code, name, places)
        counts = result.counts()
        assert list(counts) == result.rule.legend
        assert sum(counts.values()) == len(rows)
        for language in LANGUAGES:
            sentences = reasons(result, language)
            assert len(sentences) == len(rows)
            for sentence in sentences:
                assert sentence.strip()
                assert not re.search(r"[{}]|\bnan\b|\binf\b|None", sentence), sentence


@thorough
@given(elections(), st.integers(0, 4))
def test_classes_by_strength_are_what_plain_loops_give(rows: list[Row], places: int) -> None:
    made = election(rows)
    for code in oracle.lists_of(rows):
        expected = [
            oracle.strength(zone, stronghold=Fraction(5, 4), contested=Fraction(5), foothold=Fraction(5, 4),
                            average=Fraction(3, 4))
            for zone in oracle.party(rows, code, places)
        ]  # fmt: skip
        assert classes_in(made, code, "strength", places) == expected


@thorough
@given(elections())
def test_classes_by_quotient_are_what_plain_loops_give(rows: list[Row]) -> None:
    made = election(rows)
    for code in oracle.lists_of(rows):
        assert classes_in(made, code, "quotient") == [oracle.quotient(zone) for zone in oracle.party(rows, code)]


@thorough
@given(elections())
def test_classes_by_deviation_are_what_exact_arithmetic_gives(rows: list[Row]) -> None:
    made = election(rows)
    for code in oracle.lists_of(rows):
        expected = oracle.deviation(oracle.party(rows, code), Fraction(3, 2), Fraction(1, 2))
        found = classes_in(made, code, "deviation")
        assert all(one is None or one == other for one, other in zip(expected, found)), (expected, found)


@pytest.mark.parametrize("zones", [2, 3, 13, 49])
@pytest.mark.parametrize("votes", [1, 3, 6, 7])
def test_zones_of_one_share_do_not_deviate_from_one_another_by_rounding(votes: int, zones: int) -> None:
    """Equal shares and a zone without the list: no spread between the zones, so none is far from the others."""
    rows: list[Row] = [{"votes_A": votes, "votes_B": 103 - votes}] * zones + [{"votes_A": None, "votes_B": 400}]
    assert classes_of(rows, "A", "deviation") == ["near"] * zones + ["no_list"]


@given(elections(), st.sampled_from(OF_VOTES), st.sampled_from([2, 10, 999]))
def test_multiplying_all_counts_changes_no_class(rows: list[Row], name: str, factor: int) -> None:
    larger = [
        {key: value if value is None or key == "seats" else value * factor for key, value in row.items()}
        for row in rows
    ]
    made, again = election(rows), election(larger)
    for code in oracle.lists_of(rows):
        assert classes_in(made, code, name) == classes_in(again, code, name)


@given(elections(), st.sampled_from(PRESETS), st.randoms(use_true_random=False))
def test_the_order_of_zones_changes_no_class(rows: list[Row], name: str, shuffler: Any) -> None:
    order = list(range(len(rows)))
    shuffler.shuffle(order)
    made, shuffled = election(rows), election([rows[at] for at in order])
    for code in oracle.lists_of(rows):
        found = classes_in(made, code, name)
        if name in OF_FIELDS:
            # What the fields say of a zone goes with it.
            columns = {field: [values[at] for at in order] for field, values in columns_of(made, code).items()}
            further, notes = field_quantities(RULES[name], columns, shuffled, code)
            again = codes_of(classify(party_measures(shuffled, code), RULES[name], further=further))
            assert not notes
        else:
            again = classes_in(shuffled, code, name)
        assert again == [found[at] for at in order]


@given(elections(), st.floats(0, 3), st.floats(0, 3), st.sampled_from(["stronghold_lq", "foothold_lq", "average_lq"]))
def test_moving_a_quotient_changes_only_the_zones_it_passes(
    rows: list[Row], one: float, other: float, name: str
) -> None:
    low, high = sorted((one, other))
    made = election(rows)
    for code in oracle.lists_of(rows):
        quotients = np.round(party_measures(election(rows), code).lq, 9)
        first = classes_in(made, code, "strength", **{name: low})
        second = classes_in(made, code, "strength", **{name: high})
        for quotient, before, after in zip(quotients, first, second):
            if before != after:
                assert low <= quotient < high


@given(elections(), st.floats(0, 100), st.floats(0, 100))
def test_moving_the_contested_gap_changes_only_the_zones_it_passes(rows: list[Row], one: float, other: float) -> None:
    low, high = sorted((one, other))
    made = election(rows)
    for code in oracle.lists_of(rows):
        behind = np.round(-100 * party_measures(election(rows), code).gap, 9)
        first = classes_in(made, code, "strength", contested_gap=low)
        second = classes_in(made, code, "strength", contested_gap=high)
        for distance, before, after in zip(behind, first, second):
            if before != after:
                assert low < distance <= high
                assert after == "contested"
            elif before == "contested":
                assert distance <= low


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ({"votes_A": None, "votes_B": None}, "no_data"),
        ({"votes_A": None, "votes_B": 5}, "no_list"),
        ({"votes_A": 0, "votes_B": 5}, "zero"),
        ({"votes_A": 0, "votes_B": 0}, "zero"),
        ({"votes_A": 50, "votes_B": 50}, "tie"),
        ({"votes_A": 90, "votes_B": 10}, "stronghold"),
    ],
)
def test_no_list_zero_and_no_data_are_three_classes(row: Row, expected: str) -> None:
    rows = [row, {"votes_A": 30, "votes_B": 70}]
    assert classes_of(rows, "A", "strength")[0] == expected


def test_a_result_of_which_only_the_small_lists_are_published_is_a_zone_without_the_list() -> None:
    rows: list[Row] = [{"votes_A": None, "votes_OTHERS": 12}, {"votes_A": 1, "votes_OTHERS": 2}]
    assert classes_of(rows, "A", "strength")[0] == "no_list"


def test_exactly_the_threshold_belongs_to_the_better_class() -> None:
    # 25 of 100 behind 30 of 100 is 5 points, which no binary fraction is.
    rows: list[Row] = [{"votes_A": 25, "votes_B": 30, "votes_C": 45, "seats": 2}]
    assert classes_of(rows, "A", "strength", contested_gap=5) == ["contested"]
    # Shares 0.5 and 0.3 of equally large zones: 0.5 / 0.4 is a quotient of exactly 1.25.
    rows = [{"votes_A": 50, "votes_B": 50, "votes_C": None}, {"votes_A": 30, "votes_B": 30, "votes_C": 40}]
    assert classes_of(rows, "A", "quotient") == ["high", "near_average"]


def test_the_sentence_has_the_numbers_that_decided() -> None:
    rows: list[Row] = [{"votes_A": 60, "votes_B": 40, "seats": 1}, {"votes_A": 10, "votes_B": 90, "seats": 1}]
    result = classify(party_measures(election(rows), "A"), load_rule("strength"), {"average_lq": 0.5})
    strong, weak = reasons(result, "en")
    for number in ("Rank 1", "of 2 lists", "60.00 %", "1.71 times", "35.00 %", "1.25"):
        assert number in strong
    for number in ("80.00 points", "10.00 %", "0.29 times", "0.5"):
        assert number in weak


def test_the_sentence_does_not_contradict_its_class_by_rounding() -> None:
    """A quotient of 1.2497 must not be read as 1.25 in a sentence that says it is below 1.25."""
    rows: list[Row] = [{"votes_A": 12497, "votes_B": 7503}, {"votes_A": 7503, "votes_B": 12497}]
    result = classify(party_measures(election(rows), "A"), load_rule("strength"))
    assert codes_of(result)[0] == "holding"
    assert "1.2497 times" in reasons(result, "en")[0]
    assert "1.25 times" not in reasons(result, "en")[0]
    assert "1,25 fois" not in reasons(result, "fr")[0]


def test_a_gap_of_one_vote_is_not_read_as_none() -> None:
    rows: list[Row] = [{"votes_A": 99_999, "votes_B": 100_000}]
    result = classify(party_measures(election(rows), "A"), load_rule("strength"))
    assert "0.001 points behind" in reasons(result, "en")[0]


def test_counts_are_not_cut_where_a_threshold_is_near() -> None:
    """Ten places and a threshold of 10.004 points are the same number to two decimals."""
    rows: list[Row] = [{"votes_A": 1, **{f"votes_L{n}": 100 for n in range(11)}, "seats": 10}]
    result = classify(party_measures(election(rows), "A"), load_rule("strength"), {"contested_gap": 10.004})
    assert "for 10 places" in reasons(result, "en")[0]


# A zone for every class, and counts of 1, 2, 3, 11 and over a thousand.
VARIED: list[Row] = [
    {"votes_A": a, "votes_B": b, "votes_C": c, "seats": seats}
    for a, b, c, seats in [
        (5000, 5000, None, 1),
        (60_000, 5000, 3, 2),
        (5100, 5000, None, 1),
        (5000, 5100, 400, 1),
        (4400, 5600, None, 1),
        (2000, 8000, 3, 1),
        (900, 8000, 7000, 2),
        (1, 2, 3, 2),
        (1, 1, None, 1),
        (0, 8000, 5, 11),
        (None, 8000, 5, 11),
        (None, None, None, 1),
    ]
]


@pytest.mark.parametrize("name", PRESETS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_calls_the_zones_of_a_layer_a_nation_or_leaves_out_what_a_gap_is_to(
    name: str, language: str
) -> None:
    rule = load_rule(name)
    words = [rule.label, *(each.label for each in rule.thresholds)]
    words += [each.label for each in rule.classes] + [each.reason for each in rule.classes]
    for each in words:
        assert not re.search("nation|وطني", each[language]), each
    last_place = {"en": "last winning place", "fr": "dernière place gagnante", "ar": "آخر مرتبة فائزة"}
    for zone_class in rule.classes:
        if "{behind" in zone_class.reason[language]:
            assert last_place[language] in zone_class.reason[language]


# What a sentence of the language must not have: another language's marks, a plural of one, a sign gone astray.
FOREIGN = {
    "en": r"\d,\d\d?\b|\d[ \u00a0]\d|٪|\b1 (lists|places|votes)\b",
    "fr": r"\d\.\d|\b5,000\b|\b1 (listes|places)\b| %",
    "ar": r"\d\.\d|%|[٠-٩]|\b[12] (صوت|لائحة|مرتبة)|(?<!\u200e)[+\u2212]\d",
}


@pytest.mark.parametrize("name", PRESETS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_number_stands_as_its_language_writes_it(name: str, language: str) -> None:
    result = classified(election(VARIED), "A", name)
    found = reasons(result, language)
    for sentence in found:
        assert not re.search(FOREIGN[language], sentence), sentence
        assert not re.search(r"-\d", sentence), "a hyphen is no minus"
    # A number with decimals is there to be read in the language's own way.
    assert any(re.search(r"\d\.\d" if language == "en" else r"\d,\d", each) for each in found)


def test_sentences_in_full() -> None:
    rows: list[Row] = [
        {"votes_A": 1_234, "votes_B": 1_234, "votes_C": None, "seats": 1},
        {"votes_A": 2_000, "votes_B": 9_000, "votes_C": 500, "seats": 1},
    ]
    result = classify(party_measures(election(rows), "A"), RULES["strength"])
    assert reasons(result, "en") == [
        "With 1,234 votes the list is level with another across place 1; the law decides, not the map.",
        "Rank 2 for 1 place, 60.87 points behind the last winning place; 17.39 % is 0.751 times the overall "
        "23.15 % (at least 0.75).",
    ]
    assert reasons(result, "fr") == [
        "Avec 1\u00a0234 voix la liste est à égalité avec une autre pour la place 1\u00a0; c’est la loi qui tranche, "
        "pas la carte.",
        "Rang 2 pour 1 place, à 60,87 points de la dernière place gagnante\u00a0; 17,39\u00a0% représentent 0,751 fois "
        "la part d’ensemble de 23,15\u00a0% (au moins 0,75).",
    ]


@pytest.mark.parametrize("rule", PRESETS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_zone_whose_figures_contradict_each_other_has_no_class_and_says_why(rule: str, language: str) -> None:
    rows: list[Row] = [
        {"votes_A": 30, "votes_B": None, "valid": 20, "registered": None},
        {"votes_A": 3, "votes_B": None, "valid": None, "registered": 0},
        {"votes_A": 1, "votes_B": 9, "valid": None, "registered": 30},
        {"votes_A": 4, "votes_B": 73, "valid": 25, "registered": None},
        {"votes_A": 41, "votes_B": 5, "valid": 0, "registered": None},
    ]
    result = classified(election(rows), "A", rule)
    assert codes_of(result)[0] == "no_data" != codes_of(result)[2]
    assert codes_of(result)[3:] == ["no_data", "no_data"]
    for zone, figures in {0: ("30", "20"), 3: ("73", "25"), 4: ("41", "0")}.items():
        assert set(figures) <= set(re.findall(r"\d+", reasons(result, language)[zone]))
    of_registered = party_measures(election(rows), "A", denominator="registered")
    further = told(RULES[rule], election(rows), "A")
    assert codes_of(classify(of_registered, RULES[rule], further=further))[1] == "no_data"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_zone_with_no_seats_has_no_place_to_win(language: str) -> None:
    """Known seats of 0 are none to win; seats that are not known leave the first place."""
    rows: list[Row] = [
        {"votes_A": votes, "votes_B": 101, "seats": seats}
        for votes, seats in ((200, 0), (100, 0), (40, 0), (100, None), (101, 0), (101, 1))
    ]
    found = party_measures(election(rows), "A")
    assert found.places.tolist() == [0, 0, 0, 1, 0, 1]
    assert found.rank.tolist() == [1, 2, 2, 2, 1, 1]
    assert np.isnan(found.gap).tolist() == [True, True, True, False, True, False]
    assert found.gap_reason[0] == "no_places"
    result = classify(found, RULES["strength"])
    assert codes_of(result) == ["foothold", "average", "weak", "contested", "average", "tie"]
    assert not any(re.search(r"\bnan\b", sentence) for sentence in reasons(result, language))
    assert party_measures(election(rows), "A", places=2).places.tolist() == [2] * 6


def test_the_codes_that_a_rule_may_ask_of_other_analyses_are_those_they_write() -> None:
    seats, comparison = SOURCES
    assert seats.codes == PROSPECTS
    assert set(comparison.codes) == set(load_typology().legend)
    assert known_quantities() == set(QUANTITIES)
    assert PRESETS[:5] == OF_VOTES and OF_FIELDS == ("seat", "history")


@given(elections())
def test_seat_and_history_are_what_those_analyses_found_but_for_what_is_no_value(rows: list[Row]) -> None:
    """No data, no list, a published 0 and contradictory figures are apart, as in every rule."""
    made = election(rows)
    for code in oracle.lists_of(rows):
        columns, measures = columns_of(made, code), party_measures(made, code)
        for name, field in (("seat", "seat_prospect"), ("history", "history_class")):
            for at, found in enumerate(classes_in(made, code, name)):
                apart = not measures.has_list[at] or measures.votes[at] == 0 or measures.contradictory[at]
                taken = {"seat_tie": "tie", "history_none": "no_history"}.get(found, found.partition("_")[2])
                assert (found in APART) if apart else columns[field][at] == taken, (found, columns[field][at])


def test_a_rule_on_fields_is_refused_where_they_are_missing_strange_or_of_another_party() -> None:
    made = election([{"votes_A": 9, "votes_B": 3}, {"votes_A": 2, "votes_B": 4}])
    columns = columns_of(made, "A")

    def refused(name: str, **changes: Any) -> str:
        given_columns = {key: value for key, value in {**columns, **changes}.items() if value is not None}
        with pytest.raises(ElectionError) as caught:
            field_quantities(RULES[name], given_columns, made, "A")
        return str(caught.value)

    assert "mpelection:allocateseats" in refused("seat", seat_prospect=None, seats_won=None)
    assert "seat_prospect, seats_won" in refused("seat", seat_prospect=None, seats_won=None)
    assert "mpelection:compareelections" in refused("history", history_mean=None)
    assert "of B here, not of A" in refused("seat", seat_party=["B", "B"])
    assert "A, B here" in refused("history", swing_party=["A", "B"])
    assert "“Safe”" in refused("seat", seat_prospect=["Safe", "safe"])
    assert "“many” in zone 001 Zone 1" in refused("seat", seats_won=[1, "many"])
    assert "no number" in refused("history", history_mean=["inf", "0"])
    # Texts, as a CSV has them, and blanks are read as they are meant.
    texts = {key: ["" if value != value else str(value) for value in values] for key, values in columns.items()}
    for name in OF_FIELDS:
        found, notes = field_quantities(RULES[name], texts, made, "A")
        for key, values in field_quantities(RULES[name], columns, made, "A")[0].items():
            np.testing.assert_array_equal(found[key], values)
        assert not notes
    stale = field_quantities(RULES["history"], {**columns, "now_votes": [9, 1]}, made, "A")[1]
    assert [str(each).split(" that ")[0] for each in stale] == ["The votes of 1 zones are others than those"]
    assert stale[0].warning and "001 Zone 1" in str(stale[0])


@pytest.mark.parametrize("name", OF_FIELDS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_field_that_is_blank_beside_its_class_gives_a_sentence_without_it(name: str, language: str) -> None:
    made = election(VARIED)
    columns = columns_of(made, "A")
    blank = {field: [None] * len(values) if field.endswith(("won", "missing", "cushion", "mean", "spread", "rise"))
             else values for field, values in columns.items()}  # fmt: skip
    further, _ = field_quantities(RULES[name], blank, made, "A")
    result = classify(party_measures(made, "A"), RULES[name], further=further)
    assert not any(re.search(r"\bnan\b|–|None", each) for each in reasons(result, language))
    assert set(codes_of(result)) <= {"seat_tie", "seat_unknown", "history_none", *APART}
