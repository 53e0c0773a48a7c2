"""A recipe and next year's file: new lists are never lost, those that are gone are said, other tables are refused."""

from __future__ import annotations

import pytest
from test_tables import plain, raw, read, refused, said
from test_vote_columns import codes

LISTS = ["MP", "PJD", "Zitouna"]


def test_next_year_without_changes_is_read_alike_and_nothing_is_said() -> None:
    table = raw("code|nom|cafés|MP|PJD|Zitouna", "1|A|3|5|6|7")
    first = read(table, vote_fields=LISTS)
    assert (first.vote_columns, first.others) == (LISTS, ["cafés"])
    again = read(table, expected=first.vote_columns, others=first.others)
    assert plain(again, "votes_ZITOUNA") == [7]
    assert not [str(note) for note in again.notes if note.warning and "codes of their own" not in str(note)]


@pytest.mark.parametrize("header", ["code|RNI|MP|PJD|Zitouna", "code|MP|RNI|PJD|Zitouna", "code|MP|PJD|Zitouna|RNI"])
def test_a_new_party_of_the_registry_is_read_and_said(header: str) -> None:
    found = read(raw(header, "1|5|6|7|8"), expected=LISTS)
    assert sum(each.votes for each in found.parties) == 26
    assert "Lists that the recipe does not have, read as well: RNI" in said(found)


def test_a_new_list_nobody_knows_is_read_among_the_lists_and_asked_about_beside_them() -> None:
    found = read(raw("code|MP|Étoile|PJD|Zitouna", "1|5|9|6|7"), expected=LISTS)
    assert sum(each.votes for each in found.parties) == 27
    assert "read as well: Étoile" in said(found)
    words = refused(raw("code|MP|PJD|Zitouna|Étoile", "1|5|6|7|9"), expected=LISTS)
    assert "“Étoile”" in words and "VOTE_FIELDS: MP;PJD;Zitouna – or, with them" in words
    assert "“Étoile”" in refused(raw("code|Étoile|MP|PJD|Zitouna", "1|9|5|6|7"), expected=LISTS)


def test_a_list_that_is_gone_is_said_and_no_error() -> None:
    found = read(raw("code|exprimes|MP|PJD", "1|11|5|6", "2|7|3|4"), expected=LISTS)
    assert [each.code for each in found.parties] == ["MP", "PJD"]
    assert "Lists of the recipe that the table does not have: Zitouna" in said(found)
    # One list of three is enough where the sums prove that no vote is missing.
    assert codes(raw("code|exprimes|MP|PJD", "1|5|5|0", "2|3|3|0")) == ["MP", "PJD"]
    proved = read(raw("code|exprimes|MP", "1|5|5", "2|3|3"), expected=LISTS)
    assert [each.code for each in proved.parties] == ["MP"]


def test_a_recipe_of_another_table_is_refused() -> None:
    assert "does not fit" in refused(raw("code|Alpha|Beta", "1|5|6"), expected=LISTS)
    assert "does not fit" in refused(raw("code|MP|Alpha|Beta", "1|5|6|7"), expected=["MP", "PJD", "RNI", "Zitouna"])


def test_what_the_user_names_for_this_file_is_all_there_is() -> None:
    found = read(raw("code|MP|PJD|RNI", "1|5|6|7"), vote_fields=["MP"], expected=["MP", "PJD"])
    assert [each.code for each in found.parties] == ["MP"]


def test_a_recipe_of_shares_reads_the_next_table_of_shares() -> None:
    table = raw("code|exprimes|MP (%)|PJD (%)|Zitouna (%)", "1|16|25|50|25", "2|8|12,5|62,5|25")
    first = read(table)
    again = read(table, expected=first.vote_columns, others=first.others)
    assert plain(again, "votes_ZITOUNA") == plain(first, "votes_ZITOUNA") == [4, 2]
    gone = read(raw("code|exprimes|MP (%)|PJD (%)", "1|16|25|75"), expected=first.vote_columns)
    assert "that the table does not have: Zitouna" in said(gone)


def test_invalid_ballots_that_are_not_published_have_no_column_in_a_recipe() -> None:
    table = raw("code|invalide|MP|PJD", "1|0|5|6", "2|0|7|8")
    assert "invalid" not in read(table).roles
    assert plain(read(table, roles={"invalid": "invalide"}), "invalid") == [0, 0]


def test_what_the_figures_are_can_be_said() -> None:
    table = raw("code|exprimes|MP|PJD", "1|100|40|60", "2|100|31|69")
    assert plain(read(table, shares="percent"), "votes_MP") == [40, 31]
    halves = raw("code|exprimes|MP|PJD", "1|4|0,5|0,5", "2|8|0,25|0,75")
    assert plain(read(halves, shares="fraction"), "votes_MP") == [2, 2]
    assert "no counts" in refused(halves, shares="votes")
    hundred = raw("code|nom|MP|PJD", "1|A|40|60", "2|B|31|68", "3|C|55|45")
    assert "VALID_FIELD" in refused(hundred)
    assert plain(read(hundred, shares="votes"), "votes_MP") == [40, 31, 55]


def test_merged_cells_are_left_blank_and_a_sum_is_not_read_as_valid_votes_where_the_user_says_so() -> None:
    table = raw("code|province|MP|PJD|Total", "1|P|5|6|11", "2||3|4|7")
    assert plain(read(table), "parent_name") == ["P", "P"]
    found = read(table, fill_merged=False, roles={"valid": None})
    assert plain(found, "parent_name") == ["P", None]
    assert plain(found, "valid") == [None, None]
