"""Published tables into results tables: what is read, what stays blank, and what is refused by name."""

from __future__ import annotations

import math
import re
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mp_election_plugin.core.errors import ElectionError
from mp_election_plugin.core.parties import Party, Registry
from mp_election_plugin.core.published import RawTable
from mp_election_plugin.core.tables import LONG, WIDE, Reading, Results, read_results

REGISTRY = Registry(
    {
        "MP": Party("MP", {"fr": "Mouvement Populaire", "ar": "الحركة الشعبية"}, aliases=("Haraka",)),
        "PJD": Party("PJD", {"fr": "Parti de la Justice et du Développement"}),
        "RNI": Party("RNI", {"fr": "Rassemblement National des Indépendants"}),
    }
)


def raw(header: str, *rows: str) -> RawTable:
    """Return a table from lines of cells split at ``|``; an empty cell is blank."""
    names = header.split("|")
    cells = [[cell or None for cell in row.split("|")] for row in rows]
    columns = {}
    for at, name in enumerate(names):
        column = np.empty(len(rows), dtype=object)
        column[:] = [row[at] for row in cells]
        columns[name] = column
    return RawTable("table.csv", columns)


def read(table: RawTable, **reading: Any) -> Results:
    return read_results(table, Reading(**reading), REGISTRY)


def plain(results: Results, column: str) -> list[Any]:
    return [None if value is None or value != value else value for value in results.frame[column].tolist()]


def said(results: Results) -> str:
    return "\n".join(map(str, results.notes))


def refused(table: RawTable, **reading: Any) -> str:
    with pytest.raises(ElectionError) as caught:
        read(table, **reading)
    return str(caught.value)


def test_a_wide_table_is_recognised_by_its_headers() -> None:
    found = read(raw("idCirconscription|circonscription|prefProv|nSieges|nInscrits|MP|PJD",
                     "007|Fès|P|3|100|5|6", "01|Taza|Q|2|50||0"))  # fmt: skip
    assert plain(found, "zone_code") == ["007", "01"]
    assert plain(found, "zone_name") == ["Fès", "Taza"]
    assert plain(found, "parent_name") == ["P", "Q"]
    assert plain(found, "seats") == [3, 2]
    assert plain(found, "registered") == [100, 50]
    assert plain(found, "votes_MP") == [5, None]
    assert plain(found, "votes_PJD") == [6, 0]
    assert [(each.code, each.published, each.method, each.votes) for each in found.parties] == [
        ("MP", "MP", "code", 5),
        ("PJD", "PJD", "code", 6),
    ]


def test_a_long_table_gives_what_the_wide_one_gives() -> None:
    wide = read(raw("code|name|MP|PJD", "1|Fès|5|6", "2|Taza||0", "3|Azrou||"))
    long = read(raw("code|name|parti|voix", "1|Fès|MP|5", "1|Fès|PJD|6", "2|Taza|PJD|0", "3|Azrou||"))
    for column in ("zone_code", "zone_name", "votes_MP", "votes_PJD"):
        assert plain(wide, column) == plain(long, column), column


def test_lists_are_recognised_by_name_in_any_script_and_by_alias() -> None:
    found = read(raw("code|MOUVEMENT POPULAIRE|parti de la justice et du developpement", "1|5|6"))
    assert [each.code for each in found.parties] == ["MP", "PJD"]
    assert [each.method for each in found.parties] == ["name", "name"]
    assert [each.code for each in read(raw("code|الحركة الشعبية", "1|5")).parties] == ["MP"]
    assert [each.code for each in read(raw("code|haraka", "1|5")).parties] == ["MP"]


def test_an_unknown_list_among_known_ones_is_kept_with_a_code_of_its_own_and_said() -> None:
    found = read(raw("code|MP|Liste Étoile|Zitouna|PJD", "1|5|7|1|6"))
    assert [each.code for each in found.parties] == ["MP", "LISTE_ETOILE", "ZITOUNA", "PJD"]
    assert [each.method for each in found.parties] == ["code", "generated", "generated", "code"]
    assert plain(found, "votes_LISTE_ETOILE") == [7]
    assert "Liste Étoile → LISTE_ETOILE" in said(found)


def test_a_column_that_is_no_list_is_not_read_and_said() -> None:
    found = read(raw("code|turnout|MP|remark|PJD", "1|0.5|5|ok|6"))
    assert [each.code for each in found.parties] == ["MP", "PJD"]
    assert "Columns not read: turnout, remark" in said(found)


def test_without_any_known_list_the_columns_of_whole_numbers_are_taken_and_said() -> None:
    found = read(raw("code|Alpha|Beta|remark|idOld", "1|5|6|x|9"))
    assert [each.code for each in found.parties] == ["ALPHA", "BETA"]
    assert "taken as lists: Alpha, Beta" in said(found)


def test_two_lists_never_share_a_code() -> None:
    found = read(raw("code|MP|Étoile|Etoile|Mouvement Populaire", "1|5|7|8|6"))
    codes = [each.code for each in found.parties]
    assert len(codes) == len(set(codes)) == 4
    assert sum(each.votes for each in found.parties) == 26


def test_vote_fields_of_the_election_layer_are_read_again_as_they_are() -> None:
    found = read(raw("zone_code|votes_MP|votes_X9|votes_OTHERS", "1|5|6|7"))
    assert [each.code for each in found.parties] == ["MP", "X9", "OTHERS"]
    assert plain(found, "votes_OTHERS") == [7]


def test_chosen_vote_fields_are_the_lists_and_a_missing_one_is_named() -> None:
    found = read(raw("code|MP|PJD|x", "1|5|6|7"), vote_fields=["x", "MP"])
    assert [each.code for each in found.parties] == ["X", "MP"]
    assert "“nope”" in refused(raw("code|MP", "1|5"), vote_fields=["nope"])


@pytest.mark.parametrize("blank", ["", "-", "–", "n.d.", "N/A", "null", " "])
def test_a_blank_cell_is_not_published_and_a_zero_is(blank: str) -> None:
    found = read(raw("code|MP|PJD", f"1|{blank}|0", "2|3|4"))
    assert plain(found, "votes_MP") == [None, 3]
    assert plain(found, "votes_PJD") == [0, 4]


@pytest.mark.parametrize(
    ("cell", "number"),
    [("12", 12), ("12.0", 12), ("1 234", 1234), ("1\u00a0234", 1234), ("1\u202f234", 1234), ("1'234", 1234),
     ("1.2E3", 1200), ("+5", 5), ("١٢", 12), ("007", 7)],
)  # fmt: skip
def test_numbers_are_read_as_sheets_write_them(cell: str, number: int) -> None:
    assert plain(read(raw("code|MP|PJD", f"1|{cell}|1")), "votes_MP") == [number]


@pytest.mark.parametrize("cell", ["-3", "2.5", "douze", "12 %", "1,5", "1e400"])
@pytest.mark.parametrize("column", ["MP", "nInscrits", "nSieges"])
def test_a_cell_that_is_no_count_is_refused_naming_column_zone_and_cell(column: str, cell: str) -> None:
    header = ["code", "name", "MP", "nInscrits", "nSieges"]
    values = ["01", "Fès", "1", "1", "1"]
    values[header.index(column)] = cell
    message = refused(raw("|".join(header), "|".join(values), "02|Taza|1|1|1"), vote_fields=["MP"])
    assert f"“{column}”" in message
    assert "01 Fès" in message
    assert cell in message


def filtered(table: RawTable, message: str) -> RawTable:
    """Apply the filter that a message suggests, of the form ``"column" = 'value'``."""
    found = re.findall(r"\"((?:[^\"]|\"\")+)\" = '((?:[^']|'')*)'", message)
    assert found, message
    column, value = found[-1][0].replace('""', '"'), found[-1][1].replace("''", "'")
    return table.take(np.flatnonzero(table.columns[column] == value))


def test_two_ballots_in_one_sheet_are_refused_with_a_filter_that_works() -> None:
    table = raw("code|name|typeListe|MP", "1|Fès|locale|5", "1|Fès|régionale|6", "2|Taza|locale|1", "3|X|régionale|2")
    message = refused(table)
    assert "typeListe" in message
    assert "locale, régionale" in message
    chosen = filtered(table, message)
    assert plain(read(chosen), "votes_MP") == [5, 1]


def test_two_ballots_of_different_zones_are_refused_as_well() -> None:
    assert "typeListe" in refused(raw("code|typeListe|MP", "1|locale|5", "2|nationale|6"))


def test_a_role_given_as_none_is_not_read() -> None:
    found = read(raw("code|typeListe|MP", "1|locale|5", "2|nationale|6"), roles={"ballot": None})
    assert plain(found, "votes_MP") == [5, 6]


def test_two_rows_for_one_zone_are_refused_naming_zones_and_a_filter_that_works() -> None:
    table = raw('code|name|L\'an "x"|MP', "1|Fès|20'11|5", "1|Fès|2016|5", "2|Taza|20'11|7", "2|Taza|2016|7")
    message = refused(table)
    assert "1 Fès" in message
    assert "2 Taza" in message
    assert len(read(filtered(table, message)).frame) == 2


def test_rows_that_only_their_votes_tell_apart_are_refused_without_a_filter_on_votes() -> None:
    """A row typed twice: to filter by a number of votes would be nonsense."""
    message = refused(raw("code|name|MP|PJD", "1|Fès|5|8", "1|Fès|6|8", "2|Taza|7|9"))
    assert "1 Fès" in message
    assert '"MP" = \'' not in message
    assert "“MP”" not in message


def test_two_zones_of_one_name_in_two_provinces_are_two_zones() -> None:
    found = read(raw("province|commune|MP", "P|Sidi Ali|5", "Q|Sidi Ali|6"))
    assert plain(found, "votes_MP") == [5, 6]


def test_a_list_twice_in_a_zone_is_refused_naming_both() -> None:
    message = refused(raw("code|name|parti|voix", "1|Fès|MP|5", "1|Fès|MP|6", "2|Taza|MP|1"))
    assert "1 Fès – MP" in message


def test_two_rounds_in_a_long_table_are_refused_with_a_filter_that_works() -> None:
    table = raw("code|tour|parti|voix", "1|a|MP|5", "1|b|MP|6", "1|a|PJD|7", "1|b|PJD|8", "2|a|MP|1", "2|b|MP|2")
    message = refused(table)
    assert "\"tour\" = 'a'" in message
    assert plain(read(filtered(table, message)), "votes_MP") == [5, 1]


def test_votes_without_a_list_in_a_long_table_are_refused_naming_the_row() -> None:
    message = refused(raw("code|parti|voix", "1|MP|5", "1||6"))
    assert "row 2" in message


def test_figures_of_a_zone_that_differ_between_its_rows_are_refused() -> None:
    message = refused(raw("code|inscrits|parti|voix", "1|100|MP|5", "1|101|PJD|6"))
    assert "inscrits" in message
    assert "1" in message


def test_a_long_table_needs_its_two_columns() -> None:
    assert "PARTY_FIELD" in refused(raw("code|a", "1|5"), layout=LONG)


def test_the_layout_can_be_forced() -> None:
    found = read(raw("code|parti|voix|MP", "1|x|5|6"), layout=WIDE)
    assert [each.code for each in found.parties] == ["MP"]


def test_neither_code_nor_name_is_refused_with_the_columns_there_are() -> None:
    message = refused(raw("MP|PJD", "5|6"))
    assert "CODE_FIELD" in message
    assert "MP, PJD" in message


def test_an_empty_table_is_refused() -> None:
    assert "no rows" in refused(raw("code|MP"))


def test_a_chosen_column_that_is_not_there_is_named_with_those_that_are() -> None:
    message = refused(raw("code|MP", "1|5"), roles={"code": "kode"})
    assert "“kode”" in message
    assert "code, MP" in message


def test_codes_keep_zeros_and_lose_only_what_a_sheet_added() -> None:
    assert plain(read(raw("code|MP", "01.07|5", "007|6")), "zone_code") == ["01.07", "007"]
    assert plain(read(raw("code|MP", "545.0|5", "546.0|6")), "zone_code") == ["545", "546"]
    assert plain(read(raw("code|MP", "545.0|5", "5A|6")), "zone_code") == ["545.0", "5A"]
    assert plain(read(raw("code|MP", " 01 |5", "2|6")), "zone_code") == ["01", "2"]


def test_a_constant_zero_of_invalid_ballots_is_not_published() -> None:
    found = read(raw("code|invalide|MP", "1|0|5", "2|0|6"))
    assert plain(found, "invalid") == [None, None]
    assert any(note.warning and "invalide" in str(note) for note in found.notes)


def test_invalid_ballots_that_are_published_keep_their_zeros() -> None:
    assert plain(read(raw("code|nuls|MP", "1|0|5", "2|3|6")), "invalid") == [0, 3]
    assert plain(read(raw("code|nuls|MP", "1|0|5")), "invalid") == [0]


cells = st.lists(st.one_of(st.none(), st.integers(0, 1000)), min_size=4, max_size=4)


@given(st.lists(cells, min_size=1, max_size=6), st.sampled_from([0.0, 0.5, 5.0, 20.0, 60.0, 100.0]))
def test_summing_small_lists_conserves_every_vote(rows: list[list[int | None]], below: float) -> None:
    lines = ["|".join([str(at), *("" if cell is None else str(cell) for cell in row)]) for at, row in enumerate(rows)]
    table = raw("code|MP|PJD|RNI|votes_OTHERS", *lines)
    found = read(table, minor_below=below, vote_fields=["MP", "PJD", "RNI", "votes_OTHERS"])
    total = sum(cell or 0 for row in rows for cell in row)
    names = [name for name in found.frame.columns if name.startswith("votes_")]
    assert np.nansum(found.frame[names].to_numpy()) == total == sum(each.votes for each in found.parties)
    for zone, row in enumerate(rows):
        values = [found.frame[name][zone] for name in names]
        assert np.nansum(values) == sum(cell or 0 for cell in row)
        # What nobody published does not become a zero by being summed.
        assert all(math.isnan(value) for value in values) == all(cell is None for cell in row)
    for name in names:
        if below and name != "votes_OTHERS":
            assert found.frame[name].sum() * 100 >= below * total


@given(st.lists(cells, min_size=1, max_size=6), st.randoms(use_true_random=False))
def test_wide_and_long_in_any_order_are_one_table(rows: list[list[int | None]], shuffler: Any) -> None:
    parties = ["MP", "PJD", "RNI", "ZED"]
    wide = [f"{at}|" + "|".join("" if cell is None else str(cell) for cell in row) for at, row in enumerate(rows)]
    long = [f"{at}|{party}|{cell}" for at, row in enumerate(rows) for party, cell in zip(parties, row)
            if cell is not None]  # fmt: skip
    long += [f"{at}||" for at, row in enumerate(rows) if all(cell is None for cell in row)]
    shuffler.shuffle(long)
    one = read(raw("code|" + "|".join(parties), *wide), vote_fields=parties)
    if all(cell is None for row in rows for cell in row):
        return
    other = read(raw("code|parti|voix", *long))
    frame = other.frame.set_index("zone_code").loc[[str(at) for at in range(len(rows))]]
    for party, published in zip(parties, zip(*rows)):
        expected = [None if value is None else float(value) for value in published]
        assert plain(one, f"votes_{party}") == expected
        if any(value is not None for value in published):
            values = frame[f"votes_{party}"].tolist()
            assert [None if value != value else value for value in values] == expected


def test_a_total_beside_the_lists_is_no_list_but_the_valid_votes() -> None:
    found = read(raw("code|MP|PJD|Total", "1|5|8|13", "2|7||7"))
    assert [each.code for each in found.parties] == ["MP", "PJD"]
    assert plain(found, "valid") == [13, 7]


def test_a_total_that_is_no_sum_is_no_list_either_and_said() -> None:
    found = read(raw("code|MP|PJD|Total", "1|5|8|13", "2|7||8"))
    assert len(found.parties) == 2 and plain(found, "valid") == [None, None]
    assert "Column “Total” is not the sum of the lists in 1 zones: 2." in said(found)


def test_a_long_table_without_zones_is_refused_with_its_columns() -> None:
    assert "CODE_FIELD" in refused(raw("place|parti|voix", "Fès|MP|5", "Fès|PJD|6"))


def test_a_row_of_totals_is_left_out_and_said_unless_kept() -> None:
    table = raw("code|nom|MP|PJD", "1|A|10|30", "2|B|5|6", "|Total|15|36")
    found = read(table)
    assert plain(found, "votes_MP") == [10, 5]
    assert "Rows left out as totals of all others: 3 “Total”" in said(found)
    assert plain(read(table, keep_totals=True), "votes_MP") == [10, 5, 15]


def test_numbers_are_read_as_the_table_writes_them() -> None:
    table = raw("code|MP|PJD", "1|1.234|12.345.678", "2|999|-", "3|٢٣٤|1 000 000")
    assert plain(read(table), "votes_MP") == [1234, 999, 234]
    assert plain(read(table), "votes_PJD") == [12345678, None, 1000000]
    assert "THOUSANDS or DECIMAL" in refused(raw("code|MP|PJD", "1|12.000|5"))
    assert plain(read(raw("code|MP|PJD", "1|12.000|5"), decimal="."), "votes_MP") == [12]
    assert plain(read(raw("code|MP|PJD", "1|12.000|5"), thousands="."), "votes_MP") == [12000]


def test_a_registered_list_beside_vote_columns_is_read_too() -> None:
    found = read(raw("code|MP|RNI|votes_OTHERS", "1|5|8|2", "2|7|1|3"))
    assert [each.code for each in found.parties] == ["MP", "RNI", "OTHERS"]


def test_spellings_of_one_party_in_a_long_table_are_one_list() -> None:
    rows = ("1|MP|10", "1|RNI|5", "2|Mouvement Populaire|7", "2|RNI|9")
    assert plain(read(raw("code|parti|voix", *rows)), "votes_MP") == [10, 7]


def test_a_list_named_like_a_column_of_a_long_table_is_refused() -> None:
    assert "nom" in refused(raw("code|nom|parti|voix", "1|A|nom|5", "1|A|MP|6"))


def test_vote_fields_that_repeat_or_are_no_votes_are_refused() -> None:
    for chosen in (["MP", "MP"], ["MP", "code"]):
        with pytest.raises(ElectionError, match="VOTE_FIELDS"):
            read(raw("code|MP|RNI", "1|5|8", "2|7|1"), vote_fields=chosen)


def test_arabic_headers_with_hamza_are_recognised() -> None:
    assert plain(read(raw("الدائرة|MP|RNI", "فاس|5|8", "تازة|7|1")), "zone_name") == ["فاس", "تازة"]


def test_blank_codes_and_names_are_said_to_be_blank() -> None:
    words = refused(raw("code|nom|MP", "||5", "||6"))
    assert "code, nom" in words and "blank in every row" in words


def test_numbers_too_large_for_votes_are_called_so() -> None:
    assert "too large to be votes: 1: “9007199254740993”" in refused(raw("code|MP", "1|9007199254740993"))


def test_votes_are_never_proposed_as_what_tells_ballots_apart_but_rounds_and_years_are() -> None:
    assert "FILTER, or another" in refused(raw("code|MP|RNI", "1|50|60", "1|70|60"))
    assert "\"tour\" = '1'" in refused(raw("code|tour|MP|RNI", "1|1|50|60", "1|2|70|60"))
    assert "\"an\" = '2016'" in refused(raw("code|an|MP|RNI", "1|2016|50|60", "1|2021|70|60"))


@pytest.mark.parametrize("word", ["Total", "Inscrits", "Bulletins nuls", "Blancs et nuls", "المجموع"])
def test_rows_of_totals_and_ballots_in_a_long_table_are_no_lists(word: str) -> None:
    words = refused(raw("code|parti|voix", "1|MP|5", "1|PJD|6", f"1|{word}|11"))
    assert word in words and f"NOT IN ('{word}')" in words


def test_lists_that_have_numbers_for_names_are_read() -> None:
    found = read(raw("code|nom|1|2|3", "231|A|5|6|7", "77|B|8|9|1"))
    assert [(each.published, each.votes) for each in found.parties] == [("1", 13), ("2", 15), ("3", 8)]


def test_whole_numbers_with_decimals_that_sum_to_one_are_votes() -> None:
    found = read(raw("code|nom|MP|PJD", "231|A|1.0|0.0", "77|B|0.0|1.0", "5|C|1.0|0.0"))
    assert plain(found, "votes_MP") == [1, 0, 1]
