"""Normal forms: spellings of one name meet, names of two places never do."""

from __future__ import annotations

import csv
from collections import defaultdict
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mp_election_plugin.core.names import ascii_text, may_be_same, normal_code, normal_name, sides, spelling_key
from mp_election_plugin.core.places import likeness


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Fès", "FES"),
        ("Aïn Chock", "ain-chock"),
        ("Témara", "Te\u0301mara"),
        ("Sidi  Slimane", "Sidi Slimane "),
        ("Al-Hoceïma", "Al Hoceima"),
        ("M'diq – Fnideq", "M diq Fnideq"),
        ("Province d'Azilal", "Azilal"),
        ("Région de l'Oriental", "Oriental"),
        ("Commune rurale de Tafraout", "Tafraout"),
        ("Préfecture de Rabat", "Rabat"),
        ("Circonscription régionale : Souss - Massa", "Souss-Massa"),
        ("أزيلال", "ازيلال"),
        ("إقليم أزيلال", "أزيلال"),
        ("عمالة مكناس", "مكناس"),
        ("جماعة تازة", "تازه"),
        ("المحمدية", "محمديه"),
        ("أكادير", "أڭادير"),
        ("أگادير", "أݣادير"),
        ("سلـــا", "سلا"),
        ("سَلَا", "سلا"),
        ("مصطفى", "مصطفي"),
        ("Ouarzazate", "ＯＵＡＲＺＡＺＡＴＥ"),
        ("Commune urbaine d’Azrou", "Azrou"),
        ("Préfecture d'arrondissements d'Anfa", "Anfa"),
        ("عمالة مقاطعات عين الشق", "عين الشق"),
        ("الجماعة القروية تازة", "تازة"),
        ("مَرَّاكُش", "مراكش"),
        ("بني ملال", "بنى ملال"),
        # Signs that nobody sees: marks of direction, joiners, blanks of no width, one that does not break.
        ("\u202bفاس\u202c", "فاس"),
        ("Ta\u200bza\u200f", "Taza"),
        ("Taza\u00a0Ville", "Taza Ville"),
        ("تا\u200cزة", "تازة"),
    ],
)
def test_spellings_of_one_name_have_one_normal_form(one: str, other: str) -> None:
    assert normal_name(one) == normal_name(other) != ""


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Oulad Ayad", "Ouled Ayad"),
        ("Beni Mellal", "Bni-Mellal"),
        ("Aït Melloul", "Ayt Melloul"),
        ("Es-Smara", "Smara"),
        ("El-Kelâa", "Al Kelaa"),
        ("Tifelt", "Tiffelt"),
        ("My Rachid", "Moulay Rachid"),
        ("My Idriss Zerhoun", "Moulay Driss Zerhoun"),
        ("Béni Mellal", "Bni-Mellal"),
        ("Sidi Slimane Echcharraa", "Sidi Slimane Ech-Charraa"),
        ("Sidi Slimane Echcharraa", "Sidi Slimane Charraa"),
        ("Errachidia", "Ar-Rachidia"),
        ("Ennakhil", "An-Nakhil"),
        ("Essaouira", "Es-Saouira"),
        ("L'Aïoun", "El Aioun"),
        ("M'diq", "Mdiq"),
        ("Ben-M'sick", "Ben Msik"),
    ],
)
def test_usual_spellings_of_one_moroccan_name_meet_in_the_looser_form(one: str, other: str) -> None:
    assert spelling_key(one) == spelling_key(other)
    assert likeness(one, other) == 1


# Each number as names of arrondissements have it; no two of different lines are one.
NUMBERS = {
    1: ["Arrondissement 1", "1er Arrondissement", "Arrondissement I", "Premier arrondissement", "Arrondissement 01",
        "Arrondissement n° 1", "1ère circonscription", "Ier arrondissement", "المقاطعة الأولى", "المقاطعة 1",
        "مقاطعة أولى", "المقاطعة رقم ١", "الدائرة الانتخابية الأولى"],
    2: ["Arrondissement 2", "2ème Arrondissement", "2e arrondissement", "Arrondissement II", "IIe arrondissement",
        "Deuxième arrondissement", "Second arrondissement", "المقاطعة الثانية", "الدائرة 2"],
    3: ["3e arrondissement", "Arrondissement III", "Troisième arrondissement", "المقاطعة الثالثة"],
    4: ["Arrondissement 4", "Arrondissement IV", "Quatrième arrondissement", "المقاطعة الرابعة"],
    11: ["Arrondissement 11", "XIe arrondissement", "Onzième arrondissement", "المقاطعة الحادية عشرة"],
    12: ["12ème arrondissement", "Arrondissement XII", "المقاطعة الثانية عشرة", "المقاطعة ١٢"],
    17: ["17e arrondissement", "Arrondissement XVII", "Dix-septième arrondissement", "المقاطعة السابعة عشرة"],
    101: ["Arrondissement 101"],
}  # fmt: skip


def test_ordinals_are_one_number_and_different_numbers_never_match() -> None:
    forms = {number: {normal_name(name) for name in names} for number, names in NUMBERS.items()}
    assert forms == {number: {str(number)} for number in NUMBERS}
    for one, names in NUMBERS.items():
        for other, others in NUMBERS.items():
            for left in names:
                for right in others:
                    assert may_be_same(left, right) is (one == other), (left, right)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Hassan II", "Hassan 2"),
        ("Mohammed Ier", "Mohammed 1"),
        ("الحسن الثاني", "الحسن 2"),
        ("1er arrondissement de Paris", "Paris 1"),
        ("Paris 1er arrondissement", "Paris I"),
        ("Tunis Première", "Tunis 1"),
    ],
)
def test_numbers_of_a_name_are_read_too(one: str, other: str) -> None:
    assert normal_name(one) == normal_name(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("01.051", "1.051"),
        ("01.051", "01.51"),
        ("12E", "12"),
        ("V", "5"),
        ("Sidi Ali", "Sidi Ali I"),
        ("Hassan II", "Hassan I"),
        ("Vie", "VI"),
        ("Vire", "VI"),
        ("La Vie", "La VI"),
    ],
)
def test_codes_and_words_that_are_no_numbers_stay_apart(one: str, other: str) -> None:
    assert normal_name(one) != normal_name(other)


def arrondissements(folder: Path) -> list[dict[str, str]]:
    with open(folder / "morocco" / "names" / "arrondissements.csv", encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_arrondissements_of_a_city_stay_apart_and_are_known_under_their_kind(shared_data: Path) -> None:
    rows = arrondissements(shared_data)
    assert len(rows) == 41
    for column, kinds in (
        ("name_fr", ("Arrondissement ", "Arrondissement de ")),
        ("name_ar", ("مقاطعة ", "المقاطعة ")),
    ):
        keys = {(row["commune_code"], spelling_key(row[column]), sides(row[column])) for row in rows}
        assert len(keys) == len(rows)
        assert all(normal_name(kind + row[column]) == normal_name(row[column]) for row in rows for kind in kinds)


OPPOSITES = [
    ("Fès-Nord", "Fès-Sud"),
    ("Fès-Chamalia", "Fès-Janoubia"),
    ("Fès-Nord", "Fès-Janoubia"),
    ("Taroudannt - Al-Janoubia", "Taroudannt - Chamalia"),
    ("Salé - Al-Jadida", "Salé - Médina"),
    ("Casablanca Est", "Casablanca Ouest"),
    ("Tunis 1", "Tunis 2"),
    ("Sfax 11", "Sfax 12"),
    ("Zone I", "Zone II"),
    ("Aït Bas", "Aït Haut"),
    ("فاس الشمالية", "فاس الجنوبية"),
    ("تارودانت الشمالية", "تارودانت الجنوبية"),
    ("الدار البيضاء الشرقية", "الدار البيضاء الغربية"),
    ("سلا الجديدة", "سلا المدينة"),
    ("تونس 1", "تونس 2"),
    ("صفاقس الأولى", "صفاقس الثانية"),
]


@pytest.mark.parametrize(("one", "other"), OPPOSITES)
def test_opposites_never_match(one: str, other: str) -> None:
    assert not may_be_same(one, other)
    assert likeness(one, other) == likeness(other, one) == 0


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # Eastern Arabic digits, as Tunisian and Egyptian sheets write them.
        ("تونس ١", "تونس ٢"),
        # The noun as well as the adjective: a published sheet has either.
        ("الدار البيضاء شمال", "الدار البيضاء جنوب"),
        ("الدار البيضاء شرق", "الدار البيضاء غرب"),
        # Upper and lower communes of the south-east, as the census spells them.
        ("Toudgha El Oulia", "Toudgha Essoufla"),
        ("Ferkla El Oulia", "Ferkla Es-Soufla"),
        ("Gheris El Ouloui", "Gheris Es-Soufli"),
        ("فركلة العليا", "فركلة السفلى"),
        # Any other country by configuration, not by code.
        ("Lanarkshire North", "Lanarkshire South"),
    ],
)
def test_opposites_in_other_words_and_digits_never_match_either(one: str, other: str) -> None:
    assert not may_be_same(one, other)


def test_digits_of_both_kinds_are_one_number() -> None:
    assert normal_name("تونس ١") == normal_name("تونس 1")


@pytest.mark.parametrize("name", ["Fès-Nord", "Salé 2", "Haut Atlas", "الشمالية", "Sidi Bou Othmane 3"])
def test_what_tells_places_apart_stays_in_the_normal_form(name: str) -> None:
    bare = name.replace("-Nord", "").replace(" 2", "").replace("Haut ", "").replace(" 3", "")
    assert normal_name(name) != normal_name(bare) or name == bare
    assert may_be_same(name, name)


@pytest.mark.parametrize("name", ["Commune", "Province", "Région", "جماعة", "El", "1", "ال"])
def test_a_name_that_is_only_a_kind_or_an_article_keeps_something(name: str) -> None:
    assert normal_name(name)
    assert spelling_key(name)


@pytest.mark.parametrize(
    ("one", "other"),
    [("El Aaiún", "Laâyoune"), ("Dar El Beida", "Casablanca"), ("الدار البيضاء", "Casablanca"), ("Tanger", "Tangier"),
     ("Azemmour", "Zemmour"), ("Assa", "Assaka")],
)  # fmt: skip
def test_two_names_of_one_place_and_names_much_alike_are_no_spellings_of_one_name(one: str, other: str) -> None:
    """A table of names or a decision says that they are one; the form of a name does not."""
    assert normal_name(one) != normal_name(other) and spelling_key(one) != spelling_key(other)


@given(st.text(max_size=30), st.text(max_size=30))
def test_likeness_is_certain_only_of_spellings_of_one_name(one: str, other: str) -> None:
    assert 0 <= likeness(one, other) <= 1
    if likeness(one, other) == 1:
        assert normal_name(one) == normal_name(other) or spelling_key(one) == spelling_key(other)


@given(st.text(max_size=30))
def test_case_and_form_of_unicode_do_not_matter(name: str) -> None:
    import unicodedata

    assert normal_name(unicodedata.normalize("NFD", name)) == normal_name(unicodedata.normalize("NFC", name))


@pytest.mark.parametrize(
    ("code", "expected"),
    [("01.07", "0107"), ("01-07", "0107"), (" 01 07 ", "0107"), ("ab/12", "AB12"), ("007", "007"), ("7", "7")],
)
def test_codes_lose_separators_and_keep_leading_zeros(code: str, expected: str) -> None:
    assert normal_code(code) == expected


def test_ascii_keeps_what_latin_letters_mean() -> None:
    assert ascii_text("Fès, œuvre, łódź") == "Fes, oeuvre, lodz"
    assert ascii_text("حزب") == ""


def communes(folder: Path) -> list[dict[str, str]]:
    with open(folder / "morocco" / "names" / "communes.csv", encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_no_two_communes_of_a_province_have_one_normal_form(shared_data: Path) -> None:
    """Province and name are a key in both scripts; a normal form that folded too much would break it."""
    rows = communes(shared_data)
    assert len(rows) >= 1500
    for column in ("name_fr", "name_ar"):
        seen: dict[tuple[str, str], set[str]] = defaultdict(set)
        for row in rows:
            seen[row["province_code"], normal_name(row[column])].add(row[column])
        assert [names for names in seen.values() if len(names) > 1] == []
        assert len(seen) == len(rows), "two communes of one province share a normal form"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Caïdat de Tarfaya", "Tarfaya"),
        ("Cercle d'Azilal", "دائرة Azilal"),
        ("الجماعة الترابية أزيلال", "أزيلال"),
        ("قيادة تازة", "تازة"),
        ("Commune de l’Oued", "Oued"),
        ("Al Hoceïma (Mun.)", "Al Hoceima"),
        ("Bni Makada (Arrond.)", "Bni Makada"),
        ("Anfa (arrondissement) ", "Anfa"),
    ],
)
def test_what_kind_of_zone_it_is_is_not_its_name(one: str, other: str) -> None:
    assert normal_name(one) == normal_name(other) != ""


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Wlad Saïd", "Oulad Said"),
        ("Ouled Rharb", "Oulad Gharb"),
        ("Shtouka", "Chtouka"),
        ("Djerada", "Jerada"),
        ("Sidi Yahya", "Sidi Yahia"),
        ("Oued Essafa", "Ouad Essafa"),
        ("Sidi Abdallah", "Sidi Abdellah"),
        ("Mohammed", "Mohamed"),
        ("Taza la Haute", "Taza Haute"),
        ("قلعة السراغنة", "كلعة السراغنة"),
    ],
)
def test_one_sound_is_spelt_in_several_ways(one: str, other: str) -> None:
    assert spelling_key(one) == spelling_key(other)
    assert likeness(one, other) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("X Supérieur", "X Inférieur"),
        ("X Sharqia", "X Gharbiya"),
        ("X Chargia", "X Rharbia"),
        ("Sfax 1er", "Sfax 2ème"),
        ("X Fouqania", "X Tahtania"),
        ("الدار الأولى", "الدار الثانية"),
        ("سيدي الجديد", "سيدي القديم"),
        ("X III", "X IV"),
        ("Aït Bas", "Aït Haut"),
        ("Janoubia", "Chamalia"),
        ("El Jadida", "El Qadima"),
        ("1er Arrondissement", "Deuxième Arrondissement"),
        ("المقاطعة الأولى", "المقاطعة 2"),
    ],
)
def test_more_opposites_never_match(one: str, other: str) -> None:
    assert not may_be_same(one, other)
    assert likeness(one, other) == 0


@given(st.lists(st.text(max_size=20), max_size=20))
def test_names_learnt_together_have_the_forms_of_names_learnt_alone(names: list[str]) -> None:
    from mp_election_plugin.core import names as module

    alone = [module._normalise(name.replace("\n", " ")) for name in names]
    module._normal.clear()
    module.learn(names)
    assert [normal_name(name) for name in names] == alone
