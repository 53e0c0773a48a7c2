"""Encodings: a table of real names comes back from each of them; damage is undone, right text stays as it is."""

from __future__ import annotations

import csv
import random
import unicodedata
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mp_election_plugin.core.encodings import Decision, Detector, known_encoding, repair
from mp_election_plugin.core.errors import ElectionError
from mp_election_plugin.core.letters import plain_letters, plausibility

MISREADINGS = ["windows-1256", "windows-1252", "latin-1", "mac-roman"]
# Words of published French tables; the names alone have few accents.
FRENCH = [
    *(
        "Région",
        "Préfecture",
        "Électeurs inscrits",
        "Suffrages exprimés",
        "Bulletins nuls",
        "N° de siège",
        "À pourvoir",
    ),
    *("Élu(e)s", "RÉGION", "PRÉFECTURE", "SIÈGES OBTENUS", "Parti de l’Istiqlal", "Liste «\u00a0Avenir\u00a0»", "Cœur"),
    *(
        "Candidat indépendant",
        "Intitulé",
        "Été",
        "créée",
        "Où",
        "là",
        "Août",
        "Noël",
        "Reçus",
        "Île",
        "Diplôme",
        "Dîner",
    ),
]


def decode(data: bytes) -> tuple[str, Decision]:
    """Return the text of a file as the reader has it, and how its encoding was decided."""
    detector = Detector()
    detector.feed(data)
    decision = detector.decision()
    return decision.text(data.decode(decision.encoding, "ignore")).removeprefix("\ufeff"), decision


@cache
def scripts(name: str) -> set[str]:
    return {unicodedata.name(char).split()[0] for char in name if char.isalpha()} - {"MODIFIER"}


@pytest.fixture(scope="module")
def names(shared_data: Path) -> list[str]:
    """Return every name of the real data, French and Arabic."""
    found: dict[str, None] = {}
    for path in sorted([*shared_data.glob("morocco/names/*.csv"), *shared_data.glob("tunisia_2014/*.csv")]):
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                found.update(dict.fromkeys(text for text in row.values() if scripts(text)))
    assert len(found) > 5000
    return list(found)


@cache
def forms_of_cp864() -> dict[tuple[str, str], str]:
    """Return the characters of code page 864 by the letter and the form that they are."""
    forms: dict[tuple[str, str], str] = {}
    for byte in range(128, 256):
        char = bytes([byte]).decode("cp864", "ignore")
        form, _, base = unicodedata.decomposition(char).partition(" ") if char else ("", "", "")
        if base and " " not in base:
            forms[(chr(int(base, 16)), form)] = char
    return forms


@cache
def shaped(text: str) -> str:
    """Return Arabic text in the forms that code page 864 has, as DOS programs wrote it."""
    forms = forms_of_cp864()
    joins = {letter for letter, form in forms if form == "<initial>"} | set("طظ")
    marks = "ّـ"
    result = []
    for place, char in enumerate(text):
        following = text[place + 1 : place + 2]
        preceding = text[place - 1 : place] if place else ""
        on = char in joins and bool(scripts(following)) and following != "ء"
        before = preceding in joins or preceding in marks and bool(preceding)
        wanted = {
            (True, True): ("<medial>", "<initial>"),
            (False, True): ("<initial>",),
            (True, False): ("<final>",),
            (False, False): ("<isolated>",),
        }[(before, on)]
        choice = next(
            (forms[(char, form)] for form in (*wanted, "<isolated>", "<final>", "<initial>") if (char, form) in forms),
            char,
        )
        result.append(choice)
    return "".join(result)


def encoded(text: str, encoding: str) -> bytes | None:
    try:
        return (shaped(text) if encoding == "cp864" else text).encode(encoding)
    except UnicodeEncodeError:
        return None


def in_table(names: list[str], generator: random.Random) -> str:
    rows = [f"{number};{name};{generator.randrange(30000)}" for number, name in enumerate(names, start=1)]
    return "code;nom;voix\r\n" + "\r\n".join(rows) + "\r\n"


ENCODINGS = [
    *("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"),
    *("windows-1252", "windows-1256", "iso8859-6", "cp850", "cp437", "cp720", "cp864", "mac-roman"),
]
FRENCH_PAGES = {"windows-1252", "cp850", "cp437", "mac-roman"}
ARABIC_PAGES = {"cp864", "iso8859-6"}
# Several pages hold the letters of one name as other letters of a language: part of the names, and tables of 200.
HARD_NAMES = {"iso8859-6": 0.08, "mac-roman": 0.25}
HARD_TABLES = {("cp850", 5): 2, ("mac-roman", 5): 60, ("mac-roman", 12): 12}


@pytest.mark.parametrize("size", [5, 12, 60])
@pytest.mark.parametrize("encoding", ENCODINGS)
def test_a_table_of_real_names_comes_back_from_every_encoding(names: list[str], encoding: str, size: int) -> None:
    pool = [name for name in names + FRENCH if encoded(name, encoding) is not None]
    french = [name for name in pool if scripts(name) == {"LATIN"} and not name.isascii()]
    arabic = [name for name in pool if scripts(name) == {"ARABIC"}]
    generator = random.Random(size)
    failed = []
    for _ in range(200):
        # French with at least one accent, Arabic, and both together, among names that are plain ASCII.
        kinds = [french] if encoding in FRENCH_PAGES else [arabic] if encoding in ARABIC_PAGES else [french, arabic]
        chosen = [generator.choice(generator.choice(kinds)) for _ in range(max(1, size // 5))]
        chosen += generator.sample(pool, size - len(chosen))
        text = in_table(chosen, generator)
        read, decision = decode(encoded(text, encoding) or b"")
        if read != plain_letters(text):
            failed.append((decision, chosen))
    # The only ones: letters that two code pages hold as two letters of French, and the log says so.
    assert len(failed) <= HARD_TABLES.get((encoding, size), 0), f"{len(failed)}: {failed[:3]}"
    assert all(decision.doubtful for decision, _ in failed), [each for each in failed if not each[0].doubtful][:3]


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_one_name_alone_comes_back_nearly_always_and_never_wrong_in_silence(names: list[str], encoding: str) -> None:
    pool = [name for name in names + FRENCH if not name.isascii() and encoded(name, encoding) is not None]
    wrong = []
    for name in pool:
        text = f"nom;voix\n{name};1234\n"
        read, decision = decode(encoded(text, encoding) or b"")
        if read != plain_letters(text):
            wrong.append((name, read, decision))
    assert len(wrong) <= HARD_NAMES.get(encoding, 0.02) * len(pool), f"{len(wrong)} of {len(pool)}: {wrong[:10]}"
    assert all(decision.doubtful for _, _, decision in wrong), [each for each in wrong if not each[2].doubtful]


def test_right_text_is_not_repaired(names: list[str]) -> None:
    assert [name for name in names + FRENCH if repair([name]) is not None] == []
    assert repair(names + FRENCH) is None
    assert repair([None, "", "Rabat"]) is None
    # Its bytes in windows-1256 happen to be valid UTF-8.
    assert repair(["ط·"]) is None


def misread(text: str, encoding: str) -> str:
    """Return text as a program shows UTF-8 read in an encoding; bytes that windows-1252 lacks become controls."""
    return "".join(bytes([byte]).decode(encoding, "ignore") or chr(byte) for byte in text.encode("utf-8"))


@pytest.mark.parametrize("encoding", MISREADINGS)
def test_damage_is_undone_for_every_name(names: list[str], encoding: str) -> None:
    beyond = [name for name in names + FRENCH if not name.isascii()]
    damaged = [misread(name, encoding) for name in beyond]
    assert [(name, repair([text])) for name, text in zip(beyond, damaged) if repair([text]) != [name]] == []
    assert repair([None, "Rabat", *damaged]) == [None, "Rabat", *beyond]


@pytest.mark.parametrize("encoding", MISREADINGS)
def test_a_column_that_holds_right_text_too_is_left_alone(encoding: str) -> None:
    assert repair([misread("Témara", encoding), "Tétouan"]) is None
    assert repair([misread("سلا", encoding), "فاس"]) is None


@given(st.lists(st.text(max_size=20), max_size=8))
def test_what_repair_changes_is_what_one_misreading_makes(texts: list[str]) -> None:
    result = repair(texts)
    if result is not None:
        assert any([misread(text, encoding) for text in result] == texts for encoding in MISREADINGS)


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused_in_words(data: bytes) -> None:
    try:
        text, decision = decode(data)
    except ElectionError:
        return
    assert isinstance(text, str) and decision.encoding


@given(st.data())
def test_blocks_of_any_size_give_the_decision_of_the_whole(data: st.DataObject) -> None:
    text = "nom;voix\r\nTémara;12\r\nسلا;5\r\nSalé;7\r\nفاس;8\r\n" * 3
    whole = text.encode(data.draw(st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "windows-1256"])))
    detector, start = Detector(), 0
    while start < len(whole):
        size = data.draw(st.integers(7, 40))
        detector.feed(whole[start : start + size])
        start += size
    assert detector.decision().encoding == decode(whole)[1].encoding


def test_letters_that_come_late_in_a_file_are_heard() -> None:
    detector = Detector()
    for _ in range(3):
        detector.feed("Kénitra;12\r\n".encode("windows-1252") * 50_000)
    detector.feed("القنيطرة;12\r\nسلا;5\r\nالرباط;7\r\n".encode("windows-1256"))
    assert detector.decision().encoding == "windows-1256"


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"PK\x03\x04\x00\x00\x08\x00\x00\x00!\x00", "binary"),
        ("Témara\nSalé\nKénitra\nFès\nAïn\n".encode() + b"T\xe9touan\n", "damage"),
        ("Москва;1\nПетербург;2\nСамара;3\n".encode("cp1251"), "cannot be told"),
        ("Łódź;1\nGdańsk;2\nWrocław;3\n".encode("cp1250"), "cannot be told"),
        ("Αθήνα;1\nΠάτρα;2\nΘεσσαλονίκη;3\n".encode("cp1253"), "cannot be told"),
    ],
)
def test_what_is_no_text_is_refused(data: bytes, says: str) -> None:
    with pytest.raises(ElectionError, match=says):
        decode(data)


def test_accents_apart_from_their_letters_are_utf8(names: list[str]) -> None:
    for name in [name for name in names + FRENCH if not name.isascii()]:
        text = unicodedata.normalize("NFD", f"nom;voix\n{name};1234\n")
        read, decision = decode(text.encode())
        assert read == text and (decision.encoding == "utf-8"), decision


def test_a_stretch_at_the_end_or_with_a_vowel_is_no_word() -> None:
    assert plausibility(["رـٌـِـ"]) < 0 < plausibility(["حــركة"]) and plausibility(["هـ"]) > 0


def test_the_users_word_is_an_encoding_of_text() -> None:
    assert (known_encoding("cp1251"), known_encoding("UTF8")) == ("cp1251", "utf-8-sig")
    for name in ("klingon", "rot13", "base64", "a\0b"):
        with pytest.raises(ElectionError, match="unknown"):
            known_encoding(name)


def test_the_log_says_what_else_it_could_be() -> None:
    _, decision = decode("سلا;1\nفاس;2\nالرباط;3\n".encode("windows-1256"))
    assert decision.runner_up not in (None, "windows-1256") and not decision.doubtful
    assert "windows-1256" in str(decision.message("voix.csv")) and "next" in str(decision.message("voix.csv"))
    assert Decision("cp850", 0.5, "cp437", 0.4).message("voix.csv").warning
    # Equal text is no other reading.
    assert decode("Témara;1\n".encode("windows-1252"))[1].runner_up not in ("windows-1256", None)


def test_other_latin_and_numbers_with_hard_blanks_are_read() -> None:
    for text in (
        "Coruña;12\nMálaga;1\u00a0234\nCádiz;5\n",
        "zone;km²\nA;5\n",
        "N° de zone\n12\n",
        "zone;voix\nA;1\u00a0234\nB;12\u00a0345\n",
    ):
        for encoding in ("windows-1252", "cp850", "utf-8"):
            assert decode(text.encode(encoding))[0] == text, encoding


def test_plausibility_ranks_right_text_above_wrong() -> None:
    assert plausibility(["abc", "12"]) == 0
    assert plausibility(["القنيطرة"]) > 0.8 > 0 > plausibility(["ÇáÞäíØÑÉ"])
    assert plausibility(["ﺍﻟﻘﻨﻴﻄﺮﺓ"]) > plausibility(["ﺍﻝﻗﻥﻳﻁﺭﺓ"])


def test_one_word_once_misread_is_still_utf8() -> None:
    wrong = "region;nom;voix\nRabat-Salé;Anfa;5\n".encode().decode("windows-1256")
    assert decode(wrong.encode()) == (wrong, decode(wrong.encode())[1]) and repair([wrong]) is not None
