"""Which zone a row is: counters, blank codes, damaged codes and merged cells never give a wrong or a second zone."""

from __future__ import annotations

import numpy as np
import pytest
from test_tables import plain, raw, read, refused, said


def test_a_column_that_counts_the_rows_is_no_code() -> None:
    found = read(raw("id|nom|MP|RNI", "1|Fès|50|60", "2|Taza|70|80"))
    assert "zone_code" not in found.frame and plain(found, "zone_name") == ["Fès", "Taza"]
    assert "“id” only counts the rows" in said(found)
    assert "several rows: Fès" in refused(raw("id|nom|MP|RNI", "1|Fès|50|60", "2|Fès|70|80"))
    assert plain(read(raw("id|nom|MP", "1|Fès|5", "2|Taza|6"), roles={"code": "id"}), "zone_code") == ["1", "2"]


def test_ids_that_do_not_count_the_rows_are_codes() -> None:
    assert plain(read(raw("id|nom|MP", "231|Fès|5", "41|Taza|6")), "zone_code") == ["231", "41"]
    assert plain(read(raw("id|MP|RNI", "1|50|60", "2|70|80")), "zone_code") == ["1", "2"]


def test_a_counter_of_a_filtered_table_still_counts_the_rows_of_the_file() -> None:
    table = raw("id|nom|MP|RNI", *(f"{at}|zone {at // 2}|{at}50|{at}60" for at in range(1, 9)))
    table = type(table)(table.source, table.columns, np.arange(2, 10))
    found = read(table.take(np.array([0, 2, 4, 6])))
    assert "zone_code" not in found.frame and len(found.frame) == 4


def test_a_counter_in_a_long_table_does_not_make_every_row_a_zone() -> None:
    rows = ("1|Fès|MP|50", "2|Fès|RNI|60", "3|Taza|MP|70", "4|Taza|RNI|80")
    found = read(raw("id|nom|parti|voix", *rows))
    assert plain(found, "votes_MP") == [50, 70] and plain(found, "votes_RNI") == [60, 80]
    assert "may only count the rows" in refused(raw("code|nom|parti|voix", *rows))


def test_codes_that_count_the_rows_do_not_hide_two_rows_of_a_zone() -> None:
    table = raw("code|nom|province|MP|RNI", "1|Fès|P|50|60", "2|Fès|P|70|80", "3|Fès|Q|7|8")
    assert "“code” may only count the rows" in refused(table) and "1 Fès / 2 Fès" in refused(table)
    found = read(table, roles={"code": "code"})
    assert len(found.frame) == 3 and "Zones of one name with several codes" in said(found)


def test_zones_of_one_name_with_real_codes_are_read_and_said() -> None:
    found = read(raw("code|nom|province|MP|RNI", "231|Fès|P|50|60", "77|Fès|P|70|80"))
    assert plain(found, "zone_code") == ["231", "77"] and "231 Fès / 77 Fès" in said(found)


@pytest.mark.parametrize("rows", [("|Fès|50|60", "|Fès|70|80"), ("231|Fès|50|60", "|FÈS |70|80")])
def test_rows_of_one_name_of_which_one_has_no_code_are_refused(rows: tuple[str, ...]) -> None:
    assert "1 zones have several rows" in refused(raw("code|nom|MP|RNI", *rows, "9|Taza|1|2"))


def test_two_rows_of_one_name_without_codes_are_refused_in_every_layout() -> None:
    assert "several rows" in refused(raw("nom|MP|RNI", "Fès|50|60", "Fès|70|80"))
    assert "several rows" in refused(raw("province|nom|MP|RNI", "P|Fès|50|60", "P|Fès|70|80"))
    assert "several rows" in refused(raw("nom_ar|MP|RNI", "فاس|50|60", "فاس|70|80"))
    assert "several rows" in refused(raw("nom|parti|voix", "Fès|MP|50", "Fès|RNI|60", "Fès|MP|70"))


@pytest.mark.parametrize(
    ("one", "other"),
    [("231", "231.0"), ("01.151", "MA-01-151"), ("01.151", "01.151."), ("231", "٢٣١"), ("01.151", "01151")],
)
def test_one_code_written_in_two_ways_is_refused(one: str, other: str) -> None:
    words = refused(raw("code|nom|MP|RNI", f"{one}|Fès|50|60", f"{other}|Taza|70|80"))
    assert "written in two ways" in words and f"{one} Fès / {other} Taza" in words


def test_a_code_that_lost_its_zero_is_one_only_where_the_names_say_so() -> None:
    assert "several rows" in refused(raw("code|nom|MP|RNI", "01151|Fès|50|60", "1151|Fès|70|80"))
    assert len(read(raw("code|nom|MP|RNI", "01151|Fès|50|60", "1151|Taza|70|80")).frame) == 2
    assert len(read(raw("code|nom|MP|RNI", "1.23|Fès|50|60", "12.3|Taza|70|80")).frame) == 2


@pytest.mark.parametrize("code", ["231.5", "1091001", "01.151.", "MA-01-151", "٢٣١", "01.07.05"])
def test_damaged_codes_stay_as_published(code: str) -> None:
    assert plain(read(raw("code|nom|MP", f"{code}|Fès|5", "7|Taza|6")), "zone_code") == [code, "7"]


def test_rows_of_no_zone_are_refused_with_their_number() -> None:
    assert "neither code nor name of a zone, and are no sums of others: 2." in refused(
        raw("code|nom|MP|RNI", "1|A|50|60", "||1|2", "3|B|7|8")
    )


def test_merged_cells_of_zones_above_are_filled_but_not_into_totals() -> None:
    rows = ("P|1|A|50|60", "|2|B|1|2", "|3|C|3|3", "Q|4|D|5|9", "|5|E|7|8", "||Total|66|82")
    found = read(raw("province|code|nom|MP|RNI", *rows))
    assert plain(found, "parent_name") == ["P", "P", "P", "Q", "Q"]
    assert "Merged cells are filled downwards in: province" in said(found)
    found = read(raw("province|code|nom|MP", "P|1|A|5", "P|2|B|6", "|3|C|7"))
    assert plain(found, "parent_name") == ["P", "P", None]


def test_merged_cells_of_a_long_table_are_filled() -> None:
    rows = ("P|1|A|MP|50", "|||RNI|60", "|2|B|MP|70", "|||RNI|80")
    found = read(raw("province|code|nom|parti|voix", *rows))
    assert plain(found, "zone_code") == ["1", "2"] and plain(found, "parent_name") == ["P", "P"]
    assert plain(found, "votes_MP") == [50, 70] and plain(found, "votes_RNI") == [60, 80]
    assert "several rows" in refused(raw("code|nom|parti|voix", "1|A|MP|50", "1|A|RNI|60", "||MP|70", "||MP|80"))


def test_lists_of_one_name_are_told_apart_by_their_number() -> None:
    rows = ("A|8|Union|5", "A|12|Union|6", "A|3|MP|7", "A|4|RNI|1", "A|5|PJD|2", "B|8|Union|9", "B|3|MP|1")
    found = read(raw("nom|list_no|liste|voix", *rows))
    assert [(each.published, each.votes) for each in found.parties if "Union" in each.published] == [
        ("Union (8)", 14), ("Union (12)", 6),
    ]  # fmt: skip
    assert "told apart by a number behind their name: Union (12), Union (8)" in said(found)
    assert "several rows in one zone" in refused(raw("nom|liste|voix", "A|Union|5", "A|Union|6", "B|MP|1"))
