"""Which columns are lists: proved by sums where they can be, asked about where not, and no other figure ever."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from test_tables import raw, read, refused, said


def codes(table: object) -> list[str]:
    return [each.code for each in read(table).parties]  # type: ignore[arg-type]


def test_figures_beside_the_lists_are_never_lists() -> None:
    header = "code|population|année|MP|PJD|total|pctNuls|taux|Nombre de bureaux|nbSections|Superficie"
    assert codes(raw(header, "1|900|2021|5|6|11|3|41|7|8|120", "2|900|2021|5|6|11|3|41|7|8|120")) == ["MP", "PJD"]
    assert codes(raw("code|Alpha|Beta|population|année", "1|5|6|900|2021")) == ["ALPHA", "BETA"]


def test_whole_numbers_after_the_last_list_are_asked_about() -> None:
    words = refused(raw("code|MP|PJD|Zitouna", "1|5|6|7"))
    assert "“Zitouna”" in words and "VOTE_FIELDS: MP;PJD – or, with them: MP;PJD;Zitouna" in words
    assert "“column 4”" in refused(raw("code|MP|PJD|column 4", "1|5|6|7"))


@pytest.mark.parametrize("header", ["ZITOUNA", "Liste de l'Étoile", "لائحة النجمة"])
def test_a_header_that_says_list_or_is_a_code_makes_a_list_after_the_last(header: str) -> None:
    assert codes(raw(f"code|MP|PJD|{header}", "1|5|6|7"))[:2] == ["MP", "PJD"]
    assert len(codes(raw(f"code|MP|PJD|{header}", "1|5|6|7"))) == 3


def test_capitals_prove_nothing_where_all_headers_are_capitals() -> None:
    assert "“CAFES”" in refused(raw("CODE|MP|PJD|CAFES", "1|5|6|7"))


def test_valid_votes_prove_what_is_a_list() -> None:
    assert codes(raw("code|exprimes|MP|PJD|Zitouna", "1|18|5|6|7", "2|6|1|2|3")) == ["MP", "PJD", "ZITOUNA"]
    assert codes(raw("code|exprimes|MP|Zitouna|PJD", "1|11|5|7|6", "2|3|1|3|2")) == ["MP", "PJD"]


@given(st.lists(st.tuples(*[st.integers(0, 50)] * 4), min_size=1, max_size=6), st.booleans())
def test_the_sum_decides_whatever_the_numbers(rows: list[tuple[int, ...]], is_list: bool) -> None:
    cells = [
        f"{number}|{a + b + (x if is_list else 0)}|{a}|{b}|{x}" for number, (a, b, x, _) in enumerate(rows, start=1)
    ]
    found = codes(raw("code|exprimes|MP|PJD|Zitouna", *cells))
    # A column of zeros changes no sum: the proof holds without it.
    expected = is_list and any(x for _, _, x, _ in rows)
    assert found == ["MP", "PJD", *(["ZITOUNA"] if expected else [])]


def test_what_would_exceed_the_electors_is_no_list() -> None:
    assert codes(raw("code|inscrits|MP|Cafés|PJD", "1|20|5|700|6")) == ["MP", "PJD"]
    words = refused(raw("code|inscrits|Alpha|Beta|Cafés", "1|20|5|6|700"))
    assert "more than “inscrits”" in words and "Alpha, Beta, Cafés" in words


def test_columns_of_ballots_named_like_votes_are_no_lists() -> None:
    found = read(raw("zone_code|votes_MP|votes_PJD|votes_total|votes_valid", "1|5|6|11|11"))
    assert [each.code for each in found.parties] == ["MP", "PJD"]
    assert found.frame["valid"].tolist() == [11]


def test_more_votes_than_ballots_or_electors_is_said_with_the_zones() -> None:
    found = read(raw("code|nom|inscrits|votants|exprimes|MP|PJD", "1|Fès|10|9|11|5|6", "2|Taza|20|15|12|6|6"))
    words = said(found)
    assert "more votes than “votants” in 1 zones: 1 Fès" in words
    assert "more votes than “inscrits” in 1 zones: 1 Fès" in words
    assert "Taza" not in words


def test_a_list_on_the_left_of_those_known_is_read_where_the_sums_prove_it_or_its_header_is_a_code() -> None:
    assert codes(raw("code|exprimes|Zitouna|MP|PJD", "1|18|7|5|6", "2|6|3|1|2")) == ["ZITOUNA", "MP", "PJD"]
    assert codes(raw("code|nom|NEWP|MP|PJD", "1|A|7|5|6")) == ["NEWP", "MP", "PJD"]
    words = refused(raw("code|nom|cafés|MP|PJD", "1|A|7|5|6"))
    assert "“cafés”" in words and "VOTE_FIELDS: MP;PJD – or, with them: cafés;MP;PJD" in words


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("code|votes_MP|VOTES_RNI|Votes PJD", ["MP", "RNI", "PJD"]),
        ("code|votes_MP|votes_R-NI|votes_P J D", ["MP", "RNI", "PJD"]),
        ("code|VOTES_MP|VOTES_RNI|VOTES_TOTAL", ["MP", "RNI"]),
        ("code|Voix MP|Voix RNI|Voix exprimées", ["MP", "RNI"]),
        ("code|votes_MP|votes_RNI|votes_حزب النجمة", ["MP", "RNI", "HZB_ALNJM"]),
    ],
)
def test_columns_much_like_votes_of_a_list_are_lists(header: str, expected: list[str]) -> None:
    found = read(raw(header, "1|5|6|11", "2|1|2|3"))
    assert [each.code for each in found.parties][: len(expected) - 1] == expected[:-1]
    assert len(found.parties) == len(expected)
    assert found.parties[-1].code == expected[-1] or expected[-1].startswith("HZB")


def test_whole_numbers_beside_columns_of_votes_are_said() -> None:
    assert "not named as votes and are not read: Autres." in said(
        read(raw("code|votes_MP|votes_RNI|Autres", "1|5|6|9"))
    )
    assert "not named as votes" not in said(read(raw("code|valid|votes_MP|votes_RNI|Autres", "1|11|5|6|9")))
