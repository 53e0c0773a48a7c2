"""Codes that lost something, decisions of the user, close names: each with its evidence."""

from __future__ import annotations

import pandas as pd
import pytest

from mp_election_plugin.core.aliases import Alias, alias_key, decisions, with_other_names
from mp_election_plugin.core.joining import join
from mp_election_plugin.core.likeness import closeness, common_length
from mp_election_plugin.core.matching import APPLY, CODE, CODE_OR_NAME, PROPOSE, match
from mp_election_plugin.core.places import Places

ZONES = ["01.051.01", "01.151.01", "12.231.01"]


@pytest.mark.parametrize(
    ("codes", "step"),
    [
        (["01-051-01", "01/151/01", "1223101"], "separators"),
        (["01.051.01.", "01.151.01.", "12.231.01."], "separators"),
        (["٠١.٠٥١.٠١", "٠١.١٥١.٠١", "١٢.٢٣١.٠١"], "digits"),
        (["0105101.0", "0115101.0", "1223101.0"], "decimals"),
        (["MA-01-051-01", "MA-01-151-01", "ma 12 231 01"], "prefix"),
        (["105101", "115101", "1223101"], "zeros"),
        (["1.051.01", "1.151.01", "12.231.01"], "zeros"),
        (["105101.0", "115101.0", "1223101.0"], "zeros"),
    ],
)
def test_codes_that_lost_something_meet_and_the_change_is_named(codes: list[str], step: str) -> None:
    found = match(Places(ZONES, [], []), Places(codes, [], []), mode=CODE)
    assert found.zone.tolist() == [0, 1, 2]
    assert step in found.code_steps.values()
    assert any(codes[0] in str(note) for note in found.notes)
    back = match(Places(codes, [], []), Places(ZONES, [], []), mode=CODE)
    assert back.zone.tolist() == [0, 1, 2]


def test_decimals_of_a_spreadsheet_are_no_digits_of_a_longer_code() -> None:
    regions = [f"{number:02d}" for number in range(1, 13)]
    found = match(
        Places(regions, [], []), Places([f"{number}.0" for number in range(1, 13)] + ["MRE"], [], []), mode=CODE
    )
    assert found.zone.tolist() == [*range(12), -1]
    found = match(Places(["11", "12", "110", "120"], [], []), Places(["11.0", "12.0"], [], []), mode=CODE)
    assert found.zone.tolist() == [0, 1]
    assert match(Places(["2310"], [], []), Places(["231.0"], [], []), mode=CODE).zone.tolist() == [-1]
    assert match(Places(["231.0"], [], []), Places(["2310"], [], []), mode=CODE).zone.tolist() == [-1]
    assert match(Places(["01.0"], [], []), Places(["01-0"], [], []), mode=CODE).zone.tolist() == [0]


def test_a_spreadsheets_decimals_are_no_part_of_a_whole_number() -> None:
    assert match(Places(["231", "45"], [], []), Places(["231.0", "45.0"], [], []), mode=CODE).zone.tolist() == [0, 1]
    # Of a code in groups they may well be: 01.511.01.0 is the city of Tangier.
    kept = match(Places(["01.511.01", "01.511.01.0"], [], []), Places(["01.511.01.0"], [], []), mode=CODE)
    assert kept.zone.tolist() == [1]


@pytest.mark.parametrize(
    ("zones", "codes"),
    [
        # Widths mixed: zeros are part of these codes.
        (["1", "2", "3"], ["1", "03"]),
        (["007", "07", "7"], ["7", "0007"]),
        # Letters of two countries tell apart.
        (["151", "152"], ["MA-151", "DZ-152"]),
        # Both have groups of their own.
        (["12.3"], ["01.23"]),
    ],
)
def test_codes_that_may_mean_another_zone_are_left(zones: list[str], codes: list[str]) -> None:
    found = match(Places(zones, [], []), Places(codes, [], []), mode=CODE)
    assert found.code_steps == {}
    assert all(zone == -1 or zones[zone] == code for zone, code in zip(found.zone.tolist(), codes))


def test_a_code_that_lost_something_joins_no_zone_of_another_name() -> None:
    zones = Places(["01", "02"], [["Fès", "Taza"]], [])
    found = match(zones, Places(["1", "2"], [["Fès", "Oujda"]], []), mode=CODE_OR_NAME)
    assert found.zone.tolist() == [0, -1]


def test_a_zone_that_has_its_row_is_not_taken_by_a_code_that_lost_something() -> None:
    found = match(Places(["01", "02"], [], []), Places(["1", "01", "02"], [], []), mode=CODE)
    assert found.zone.tolist() == [-1, 0, 1]
    assert "other rows mean the zone" in str(found.reason[0])


@pytest.mark.parametrize(
    "code", ["\u200f01.051", "01.051\u200b", "\u00a001.051", '="01.051"', "'01.051", "\ufeff01051"]
)
def test_signs_that_nobody_sees_are_no_part_of_a_code(code: str) -> None:
    found = match(Places(["01.051", "01.052"], [], []), Places([code], [], []), mode=CODE)
    assert found.zone.tolist() == [0]


def test_codes_cut_by_a_spreadsheet_join_nothing_and_are_named() -> None:
    zones = Places(["105100000", "105", "1051"], [], [])
    found = match(zones, Places(["1.05E+08", "1,051E+3", "105", "1E3"], [], []), mode=CODE)
    assert found.zone.tolist() == [-1, -1, 1, -1]
    (note,) = [note for note in found.notes if note.warning]
    assert "2 codes" in str(note) and "1.05E+08, 1,051E+3" in str(note)


@pytest.mark.parametrize("mode", [CODE_OR_NAME, APPLY])
@pytest.mark.parametrize(("one", "other"), [("---", "..."), ("\u200f", "\u200b"), ("", "-"), ("( )", "?")])
def test_names_without_a_letter_or_figure_are_none(mode: int, one: str, other: str) -> None:
    zones = Places(["1", "2"], [[one, "Taza"]], [["P", "P"]])
    found = match(zones, Places([None, None], [[other, "Taza"]], [["P", "P"]]), mode=mode)
    assert found.zone.tolist() == [-1, 1]
    assert found.proposals == []


def test_a_dash_for_a_name_says_nothing_against_a_code() -> None:
    found = match(Places(["1", "2"], [["Taza", "Fès"]], []), Places(["1", "2"], [["-", "…"]], []))
    assert found.zone.tolist() == [0, 1]
    assert (found.score.tolist(), found.suspicious) == ([1, 1], {})


def test_a_parent_in_another_script_hinders_no_name_that_one_zone_alone_has() -> None:
    zones = Places(["1", "2"], [["Sidi Ali", "Taza"]], [["Azilal", "Taza"]])
    rows = Places([None, None], [["Sidi Ali", "Taza"]], [["أزيلال", "تازة"]])
    assert match(zones, rows).zone.tolist() == [0, 1]
    two = Places(["1", "2"], [["Sidi Ali", "Sidi Ali"]], [["Azilal", "Azilal"]])
    found = match(two, Places([None], [["Sidi Ali"]], [["Azilal"]]), mode=APPLY)
    assert found.zone.tolist() == [-1]


def test_another_usual_spelling_joins_within_the_parent_only() -> None:
    zones = Places(["1", "2"], [["Oulad Gharb", "Fès"]], [["P", "Q"]])
    inside = match(zones, Places([None], [["Wlad Rharb"]], [["P"]]))
    assert (inside.zone.tolist(), inside.method, inside.score.tolist()) == ([0], ["name"], [0.95])
    for parents in ([["Q"]], []):
        assert match(zones, Places([None], [["Wlad Rharb"]], parents)).zone.tolist() == [-1]


def test_two_rows_of_one_usual_spelling_take_no_zone() -> None:
    zones = Places(["1", "2"], [["Oulad Said", "Fès"]], [["P", "P"]])
    found = match(zones, Places([None, None], [["Ouled Said", "Wlad Said"]], [["P", "P"]]), mode=APPLY)
    assert found.zone.tolist() == [-1, -1]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kénitra", "Kénitra-Gharb"),
        ("Salé", "Salé Médina"),
        ("Mghogha", "Charf-Mghogha"),
        ("دار شعبان", "دار شعبان الفهري"),
    ],
)
def test_a_part_is_proposed_as_such_and_never_applied(one: str, other: str) -> None:
    for zone, row in ((one, other), (other, one)):
        found = match(Places(["1"], [[zone]], [["P"]]), Places([None], [[row]], [["P"]]), mode=APPLY)
        assert found.zone.tolist() == [-1]
        assert all(each.part and not each.applied for each in found.proposals)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Oulad Ziyane", "Ouled Zidane"),
        ("Oulad Zarrad", "Oulad Aarrad"),
        ("سيدي قاسم", "سيدي الكامل"),
        ("Aït Ali", "Aït Aïssi"),
    ],
)
def test_a_consonant_makes_another_short_name(one: str, other: str) -> None:
    found = match(Places(["1"], [[one]], [["P"]]), Places([None], [[other]], [["P"]]), mode=APPLY)
    assert found.zone.tolist() == [-1]


def test_initials_and_consonants_alone_are_proposed_and_not_applied() -> None:
    for one, other in (("س.ب الشرقية", "سيدي بوزيد الشرقية"), ("S. B. Est", "Sidi Bouzid Est"), ("لحدار", "لحضر")):
        close = closeness(one, other)
        assert 0.75 <= close.score < 1
        assert not close.sure
    assert closeness("س.ب الشرقية", "سيدي بوزيد الغربية").score == 0


def test_the_longest_common_subsequence_is_that_of_plain_dynamic_programming() -> None:
    def plain(one: str, other: str) -> int:
        row = [0] * (len(other) + 1)
        for a in one:
            before = row[:]
            for at, b in enumerate(other, 1):
                row[at] = before[at - 1] + 1 if a == b else max(before[at], row[at - 1])
        return row[-1]

    words = ["", "a", "ouledayad", "bahharauledaiad", "قلعه", "كلعه", "abcabcabc", "cbacbacba", "x" * 80 + "y"]
    for one in words:
        for other in words:
            assert common_length(one, other) == plain(one, other)


def test_of_two_decisions_the_later_one_counts_and_of_undated_ones_neither() -> None:
    table = [
        Alias("Fez", None, "1", "2021-01-01"),
        Alias("FEZ", None, "2", "2024-01-01"),
        Alias("Taza Ville", None, "1"),
        Alias("Taza-ville", None, "2"),
    ]
    codes, notes = decisions(table)
    assert codes == {alias_key("fez", None): "2"}
    (note,) = notes
    assert "Taza Ville" in str(note)


def test_the_other_name_of_a_table_is_given_within_the_parent() -> None:
    table = [Alias("Sidi Ali", "P", name_ar="سيدي علي"), Alias("Sidi Ali", "Q", name_ar="سيدي عالي"), Alias("X", None)]
    rows = Places([None] * 3, [["SIDI ALI", "Sidi Ali", "سيدي علي"]], [["Q", "R", "P"]])
    assert with_other_names(rows, table).names[1] == ["سيدي عالي", None, "Sidi Ali"]
    assert with_other_names(rows, [Alias("X", None, "1")]) is rows


def test_a_table_of_names_with_codes_decides_and_its_idle_entries_are_only_counted() -> None:
    zones = Places(["1", "2"], [["فاس", "تازة"]], [])
    rows = Places([None, None], [["Fès", "Taza"]], [])
    table = [
        Alias("Fès", None, "1", name_ar="فاس"),
        Alias("Taza", None, "9", name_ar="تازة"),
        Alias("A", None, "2", name_ar="ا"),
    ]
    done = join(zones, rows, pd.DataFrame({"votes_A": [1.0, 2.0]}), mode=PROPOSE, table=table)
    assert done.matching.zone.tolist() == [0, 1]
    assert done.matching.method == ["alias", "name"]
    assert sum("of no use" in str(note) for note in done.matching.notes) == 1
    assert not any(note.warning for note in done.matching.notes)
    assert set(done.matching.unused.values()) == {"zone", "row"}


def test_a_side_that_only_one_name_has_is_proposed_and_not_applied() -> None:
    """The layer misspells west; it might as well be another place."""
    found = match(Places(["1"], [["صفاقس الغريبة"]], [["P"]]), Places([None], [["صفاقس الغربية"]], [["P"]]), mode=APPLY)
    assert [(each.zone, each.applied) for each in found.proposals] == [(0, False)]
