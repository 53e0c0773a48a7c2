"""Years, ballots and rounds within one row of headers make blocks; other figures with years do not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from test_tables import REGISTRY, raw, read

from mp_election_plugin.core.block_headers import one_row_blocks, split_header
from mp_election_plugin.core.blocks import take_block
from mp_election_plugin.core.errors import ElectionError

BLOCKS = ("2016", "2021", "locale", "Nationale", "tour 1", "T2", "1er tour", "2015-2016")
NAMES = ("MP", "Mouvement Populaire", "PE2", "Liste de l'Étoile", "الحركة الشعبية", "Inscrits", "Voix MP", "MP %")


@given(st.sampled_from(NAMES), st.sampled_from(BLOCKS), st.sampled_from(" _-./"), st.booleans(), st.booleans())
def test_a_header_is_a_name_and_a_block_in_any_order(
    name: str, block: str, mark: str, first: bool, brackets: bool
) -> None:
    written = f"({block})" if brackets else block
    header = f"{written}{mark}{name}" if first else f"{name}{mark}{written}"
    assert split_header(header) == (name, block)


@pytest.mark.parametrize("header", ["MP", "PE2", "SAP3", "2016", "MP 12", "PML1", "votes_MP", "Zone 5", "code", "A-B"])
def test_a_header_without_a_year_or_ballot_is_a_name(header: str) -> None:
    assert split_header(header) is None


def test_a_year_glued_to_a_name_or_between_words_is_found() -> None:
    assert split_header("MP2016") == ("MP", "2016")
    assert split_header("MP 2016 voix") == ("MP voix", "2016")
    assert split_header("MP ٢٠١٦") == ("MP", "2016")
    assert split_header("MP locale 2016") == split_header("MP 2016 locale") == ("MP", "2016 locale")


@pytest.mark.parametrize("header", ["MP 2016|RNI 2016|MP 2021|RNI 2021", "2016_MP|2016_RNI|2021_MP|2021_RNI"])
def test_blocks_are_refused_by_name_and_one_is_chosen(header: str) -> None:
    table = raw(f"code|{header}|Population 2014", "1|5|6|7|8|900")
    with pytest.raises(ElectionError, match="2016, 2021. Choose one with BLOCK"):
        take_block(table, "", REGISTRY.knows)
    chosen = take_block(table, "2021", REGISTRY.knows)
    assert list(chosen.columns) == ["code", "MP", "RNI", "Population 2014"]
    assert [(each.code, each.votes) for each in read(chosen).parties] == [("MP", 7), ("RNI", 8)]


def test_all_columns_are_read_where_the_user_says_so() -> None:
    table = raw("code|Union Nationale|Union Locale|Zed", "1|5|6|7")
    with pytest.raises(ElectionError, match="BLOCK"):
        take_block(table, "", REGISTRY.knows)
    assert list(take_block(table, "*", REGISTRY.knows).columns) == list(table.columns)


def test_lists_without_a_year_beside_those_with_one_are_a_block() -> None:
    table = raw("code|MP|RNI|MP 2016|RNI 2016", "1|5|6|7|8")
    with pytest.raises(ElectionError, match="–, 2016"):
        take_block(table, "", REGISTRY.knows)
    assert list(take_block(table, "–", REGISTRY.knows).columns) == ["code", "MP", "RNI"]


def test_one_year_in_all_headers_is_no_choice() -> None:
    table = take_block(
        raw("code|MP 2021|Zed 2021|RNI 2021|Inscrits 2021|Population 2014", "1|5|6|7|90|120"), "", REGISTRY.knows
    )
    found = read(table)
    assert [each.code for each in found.parties] == ["MP", "ZED", "RNI"]
    assert found.roles["registered"] == "Inscrits"


@pytest.mark.parametrize(
    "header",
    [
        "code|Population 2014|Population 2024|MP|RNI",
        "code|Inscrits 2016|Inscrits 2021|MP|RNI",
        "code|Cafés 2014|Cafés 2024|MP|RNI",
        "code|Rassemblement National des Indépendants|Mouvement Populaire",
    ],
)
def test_years_of_other_figures_are_no_blocks(header: str) -> None:
    assert one_row_blocks(header.split("|"), REGISTRY.knows) == {}


def test_years_of_votes_in_long_tables_are_blocks() -> None:
    table = raw("code|parti|Voix 2016|Voix 2021", "1|MP|5|7", "1|RNI|6|8")
    with pytest.raises(ElectionError, match="2016, 2021"):
        take_block(table, "", REGISTRY.knows)
    found = read(take_block(table, "2021", REGISTRY.knows))
    assert [(each.code, each.votes) for each in found.parties] == [("MP", 7), ("RNI", 8)]
