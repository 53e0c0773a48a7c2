"""Columns of whole numbers that nobody knows: proved, refused or said, and never left out in silence."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from test_tables import raw, read, refused, said
from test_vote_columns import codes

ZONES = [("Fès", 51, 26), ("Taza", 33, 47), ("Azrou", 12, 78), ("Salé", 64, 35)]


def table(header: str, *cells: str, left: bool = True, valid: int | None = None) -> object:
    """Return four zones with a further column before or after the lists."""
    lines = []
    for at, ((name, one, other), cell) in enumerate(zip(ZONES, cells), start=1):
        votes = f"{one}|{other}"
        lines.append(f"a{at}|{name}|" + (f"{cell}|{votes}" if left else f"{votes}|{cell}"))
    return raw("code|nom|" + (f"{header}|MP|PJD" if left else f"MP|PJD|{header}"), *lines)


@pytest.mark.parametrize("left", [True, False])
def test_a_damaged_cell_of_an_unknown_list_is_named(left: bool) -> None:
    words = refused(table("Zitouna", "12O", "55", "8", "41", left=left))
    assert "column “Zitouna”" in words and "a1 Fès: “12O”" in words
    assert "a3 Azrou: “huit”" in refused(table("Liste Étoile", "12", "55", "huit", "41", left=left))
    assert "a2 Taza: “5-5”" in refused(raw("code|nom|MP|Zed|PJD", "a1|Fès|5|6|7", "a2|Taza|8|5-5|9", "a3|Salé|1|4|3"))
    assert "“12O”" in refused(raw("code|Voix MP|Voix Zed|Voix PJD", "1|5|12O|3", "2|6|7|8", "3|4|9|1"))


def test_numbers_of_an_unknown_column_that_can_be_read_in_two_ways_are_asked_about() -> None:
    for left in (True, False):
        assert "THOUSANDS or DECIMAL" in refused(table("Zed", "1.234", "987", "12", "2.345", left=left))
    found = read(table("Zed", "1.234", "2.345", "1.111", "3.141"), decimal=".")
    assert [each.code for each in found.parties] == ["MP", "PJD"]


def test_a_list_that_says_so_is_one_whatever_its_figures() -> None:
    assert "LISTE_ETOILE" in codes(table("Liste Étoile", "0", "0", "0", "0", left=False))


def test_a_column_with_a_negative_cell_or_a_fraction_is_said() -> None:
    for cell in ("-4", "2,5"):
        found = read(table("Zed", "40", cell, "12", "33"))
        assert "negative or fractions" in said(found) and "Zed" in said(found)


def test_columns_of_other_kinds_are_not_taken_for_damaged_lists() -> None:
    for cells in (
        ("0.45", "0.5", "1", "0.3"),
        ("45", "50.5", "33.1", "20"),
        ("-3", "4", "-1", "0"),
        ("a", "b", "3", "c"),
    ):
        assert codes(table("Zitouna", *cells)) == ["MP", "PJD"]


@pytest.mark.parametrize(
    ("header", "cells"),
    [
        ("lot", ("01", "02", "13", "60")),
        ("saison", ("2021", "2021", "2021", "2021")),
        ("ouvert", ("1", "0", "1", "1")),
    ],
)  # fmt: skip
def test_what_figures_show_to_be_no_list_is_said(header: str, cells: tuple[str, ...]) -> None:
    found = read(table(header, *cells))
    assert [each.code for each in found.parties] == ["MP", "PJD"]
    assert any(note.warning and header in str(note) and "not read as lists" in str(note) for note in found.notes)


@pytest.mark.parametrize(
    "header",
    ["Population", "Superficie (km2)", "idRegion", "Code postal", "prov_code", "Année", "Nb bureaux", "Candidats",
     "Listes", "Sièges élus", "Inscrits hommes", "Participation", "Ménages 2014", "HCP", "INSEE", "codeprov", "DEP",
     "Bureaux de vote"],
)  # fmt: skip
def test_figures_named_as_such_are_no_lists_on_either_side(header: str) -> None:
    for left in (True, False):
        found = read(table(header, "40", "52", "17", "33", left=left))
        assert [each.code for each in found.parties] == ["MP", "PJD"]


@pytest.mark.parametrize("header", ["Idées nouvelles", "Parti de l'Étoile", "Codéveloppement", "Numidia"])
def test_names_that_begin_like_a_figure_are_not_lost(header: str) -> None:
    try:
        found = codes(table(header, "40", "52", "17", "33"))
    except ValueError as error:
        assert f"“{header}”" in str(error)
        return
    assert len(found) == 3


def test_figures_of_the_zone_above_are_said_to_be_none() -> None:
    rows = [f"{at}|P{at % 2}|{700 + at % 2}|{10 + at}|{30 - at}" for at in range(1, 8)]
    found = read(raw("code|province|Zitouna|MP|PJD", *rows))
    assert [each.code for each in found.parties] == ["MP", "PJD"]
    assert "not read as lists" in said(found)


@given(st.lists(st.tuples(*[st.integers(2, 900)] * 4), min_size=4, max_size=6), st.integers(0, 3), st.data())
def test_sums_prove_which_columns_are_lists(rows: list[tuple[int, ...]], which: int, data: st.DataObject) -> None:
    """Of two unknown columns before the lists, none, one or both are in the valid votes."""
    taken = [bool(which & 1), bool(which & 2)]
    lines = [
        f"a{at}|{a}|{b}|{c}|{d}|{c + d + a * taken[0] + b * taken[1]}" for at, (a, b, c, d) in enumerate(rows, start=1)
    ]
    expected = [name for name, is_list in (("ALPHA", taken[0]), ("BETA", taken[1])) if is_list]
    for header in ("exprimes", "Total"):
        try:
            found = codes(raw(f"code|Alpha|Beta|MP|PJD|{header}", *lines))
        except ValueError as error:
            # Where the same sums come from other columns too it is asked.
            assert "“Alpha”" in str(error) or "“Beta”" in str(error)
            assert any(a == b for a, b, _, _ in rows) or all(a == b for a, b, _, _ in rows)
            continue
        assert found == [*expected, "MP", "PJD"]


def test_sums_that_are_published_for_some_zones_prove_nothing_of_votes_elsewhere() -> None:
    assert "“Alpha”" in refused(raw("code|exprimes|Alpha|MP|PJD", "1|11|0|5|6", "2||7|1|2", "3||9|3|4"))


def test_valid_votes_as_ballots_less_spoilt_ones_prove_lists() -> None:
    found = read(raw("code|votants|nuls|Alpha|MP|PJD", "1|20|2|7|5|6", "2|9|1|3|4|1", "3|11|0|2|8|1"))
    assert [each.code for each in found.parties] == ["ALPHA", "MP", "PJD"]


def test_a_coincidence_in_one_row_makes_no_sum() -> None:
    assert "“Zitouna”" in refused(raw("code|MP|PJD|Zitouna", "1|5|6|11"))
    found = read(raw("code|MP|PJD|X", "1|5|6|11", "2|7|9|16", "3|1|2|3"))
    assert "is the sum of the lists" in said(found)


def test_two_columns_of_one_party_are_two_lists_and_the_table_of_lists_says_whose_the_second_may_be() -> None:
    found = read(raw("code|MP|Mouvement Populaire|PJD", "1|5|7|6", "2|1|2|3"))
    second = found.parties[1]
    assert (second.code, second.votes, second.proposed) == ("MOUVEMENT_POPULAIRE", 9, "MP")
    assert found.parties[0].votes == 6 and "Mouvement Populaire (MP)" in said(found)
