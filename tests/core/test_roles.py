"""Headers of figures of a zone, as French, English and Arabic tables write them: each in its role, and never a list."""

from __future__ import annotations

import pytest
from test_tables import plain, raw, read, said

HEADERS = {
    "registered": (
        "Inscrits", "Inscrits total", "Total inscrits", "Total des inscrits", "Inscrits (total)", "Électeurs inscrits",
        "Nombre d'inscrits", "Nombre total d'électeurs inscrits", "Nb inscrits", "nbInscrits", "nInscrits", "Électeurs",
        "Registered voters", "Number of registered voters", "Total electors", "عدد المسجلين", "المسجلون",
        "عدد الناخبين المسجلين", "مجموع المسجلين", "عدد المرسمين", "Corps électoral",
    ),
    "voters": (
        "Votants", "Votants (total)", "Nombre de votants", "Total votants", "nVotants", "Ballots cast", "عدد المصوتين",
        "المصوتون", "عدد المقترعين", "Total ballots cast",
    ),
    "valid": (
        "Suffrages exprimés", "Exprimés", "Total exprimés", "Nombre de suffrages exprimés", "Voix exprimées",
        "Bulletins valides", "Suffrages valablement exprimés", "Valid votes", "Total valid votes",
        "الأصوات المعبر عنها",
        "عدد الأصوات المعبر عنها", "الأصوات الصحيحة", "عدد الأصوات المصرح بها", "Votes valides (total)",
    ),
    "invalid": (
        "Bulletins nuls", "Nuls", "Nombre de bulletins nuls", "Blancs et nuls", "Bulletins blancs et nuls",
        "Suffrages nuls", "Votes nuls", "Invalid votes", "Spoilt ballots", "الأصوات الملغاة", "عدد الأوراق الملغاة",
        "Bulletins annulés", "عدد الأصوات الملغاة",
    ),
    "seats": ("Sièges", "Nombre de sièges", "nSieges", "Sièges à pourvoir", "عدد المقاعد", "المقاعد", "Seats to fill"),
}  # fmt: skip


@pytest.mark.parametrize(("role", "header"), [(role, each) for role, headers in HEADERS.items() for each in headers])
def test_usual_headers_have_their_role_and_are_no_lists(role: str, header: str) -> None:
    found = read(raw(f"code|MP|{header}|PJD", "1|5|90|6", "2|7|80|8"))
    assert found.roles[role] == header
    assert plain(found, role) == [90, 80]
    assert [each.code for each in found.parties] == ["MP", "PJD"]
    assert "not the sum of the lists" not in said(found)


def test_the_plain_header_comes_before_the_one_of_a_total_and_parts_are_no_lists() -> None:
    found = read(raw("code|Total inscrits|Inscrits|Inscrits femmes|MP|PJD", "1|90|91|40|5|6", "2|80|81|30|7|8"))
    assert found.roles["registered"] == "Inscrits"
    assert [each.code for each in found.parties] == ["MP", "PJD"]
    assert "not the sum" not in said(found)
    found = read(raw("code|Inscrits hommes|Inscrits femmes|Total inscrits|MP", "1|50|40|90|5", "2|50|30|80|7"))
    assert plain(found, "registered") == [90, 80]


def test_figures_in_percent_are_no_counts() -> None:
    found = read(raw("code|Votants (%)|Votants|MP|PJD", "1|45|90|5|6", "2|40|80|7|8"))
    assert plain(found, "voters") == [90, 80]


@pytest.mark.parametrize(
    "header",
    [
        "MP voix",
        "MP (voix)",
        "Voix MP",
        "Nombre de voix MP",
        "Voix obtenues par MP",
        "MP_votes",
        "votes: MP",
        "أصوات MP",
    ],
)
def test_votes_of_a_list_are_told_by_words_before_or_behind_its_name(header: str) -> None:
    found = read(raw(f"code|{header}|{header.replace('MP', 'PJD')}", "1|5|6", "2|7|8"))
    assert [each.code for each in found.parties] == ["MP", "PJD"]


@pytest.mark.parametrize("word", ["sièges", "seats", "élus", "rang", "%", "rank", "مقاعد"])
def test_seats_ranks_and_shares_beside_votes_are_no_lists(word: str) -> None:
    rows = ("1|50|2|30|1", "2|20|1|70|3")
    for header in (f"code|MP voix|MP {word}|PJD voix|PJD {word}", f"code|MP|MP {word}|PJD|PJD {word}",
                   f"code|MP|{word} MP|Zed|{word} Zed|PJD"):  # fmt: skip
        table = raw(header, *(f"{row}|5" if header.count("|") > 4 else row for row in rows))
        found = read(table)
        assert sum(each.votes for each in found.parties) == (180 if "Zed" in header else 170)
