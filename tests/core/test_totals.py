"""Rows of totals: found with a reason, never a zone, and a total that disagrees with its rows is said."""

from __future__ import annotations

import time

import numpy as np
import pytest
from damaged_tables import Clean, Damaged, clean_tables, damage, damaged_tables, table_of_grid
from hypothesis import given
from hypothesis import strategies as st

from mp_election_plugin.core.numbers import checked_counts, find_convention
from mp_election_plugin.core.total_names import group_of, is_total, may_be_total
from mp_election_plugin.core.totals import Totals, find_totals

Cells = "list[str | None]"


def _texts(cells: Cells) -> np.ndarray:
    column = np.empty(len(cells), dtype=object)
    column[:] = cells
    return column


def _find(identity: dict[str, Cells], votes: list[list[float]]) -> Totals:
    columns = {role: _texts(cells) for role, cells in identity.items()}
    matrix = np.array(votes, dtype=float)
    return find_totals(columns, matrix, [f"L{at + 1}" for at in range(matrix.shape[1])])


def _said(found: Totals) -> str:
    return "\n".join(map(str, found.notes))


@pytest.mark.parametrize(
    "text",
    [
        "Total", "TOTAL GÉNÉRAL", "Sous-total", "S/Total", "Totaux", "Total région Oriental", "Oriental - Total",
        "Grand total",
        "المجموع", "مجموع", "المجمـوع العام", "الإجمالي", "مجموع الجهة", "اجمالى",
    ],
)  # fmt: skip
def test_names_of_totals(text: str) -> None:
    assert is_total(text)


@pytest.mark.parametrize("text", ["Totana", "Anfa", "Somme", "Ensemble", "Summit", "مجموعة", "Ait Total Bas"])
def test_places_that_only_look_like_totals(text: str) -> None:
    assert not is_total(text)
    assert may_be_total(text) == (text in ("Somme", "Ensemble"))


def test_what_a_total_is_the_total_of() -> None:
    assert group_of("Total de la région de l'Oriental") == group_of("Oriental") == "oriental"
    assert group_of("مجموع جهة الشرق") == "شرق"
    assert group_of("TOTAL GÉNÉRAL") == group_of("المجموع العام") == ""


def _votes_of(damaged: Damaged) -> tuple[dict[str, np.ndarray], np.ndarray]:
    raw = table_of_grid(damaged.grid)
    labels = [str(row + 1) for row in range(len(raw))]
    convention = find_convention(raw.columns[name] for name in damaged.clean.lists)
    columns = [checked_counts(raw.columns[name], convention, name, labels, "t") for name in damaged.clean.lists]
    return {"parent": raw.columns["region"], "code": raw.columns["code"], "name": raw.columns["nom"]}, np.column_stack(
        columns
    )


SHEETS = ("preamble", "totals", "total_first", "footer", "blank_rows", "blank_column", "header_again", "shuffled")


@given(damaged_tables(damages=(*SHEETS, "thousands", "marks", "arabic")))
def test_after_header_and_totals_the_clean_table_is_back(damaged: Damaged) -> None:
    identity, votes = _votes_of(damaged)
    found = find_totals(identity, votes, damaged.clean.lists)
    kept = np.setdiff1d(np.arange(len(votes)), found.rows)
    np.testing.assert_array_equal(votes[kept], damaged.clean.matrix())
    assert identity["name"][kept].tolist() == damaged.clean.names
    assert identity["name"][found.rows].tolist() == ([] if not damaged.totals else _order(damaged))
    assert not any(note.warning for note in found.notes)
    assert all(label in _said(found) for label in damaged.totals)


def _order(damaged: Damaged) -> list[str]:
    first = "total_first" in damaged.done
    return [damaged.totals[-1], *damaged.totals[:-1]] if first else damaged.totals


@given(clean_tables())
def test_zones_are_never_totals_where_nothing_names_them_so(clean: Clean) -> None:
    identity = {"parent": _texts(clean.regions), "code": _texts(clean.codes), "name": _texts(clean.names)}
    votes = np.nan_to_num(clean.matrix())
    # One zone is made the sum of two others: it is no total by that.
    votes[2] = votes[0] + votes[1]
    assert not len(find_totals(identity, votes, clean.lists).rows)


@given(data=st.data(), clean=clean_tables())
def test_a_total_that_disagrees_is_left_out_and_named(data: st.DataObject, clean: Clean) -> None:
    damaged = damage(data.draw, clean, {"totals"})
    identity, votes = _votes_of(damaged)
    wrong = int(find_totals(identity, votes, clean.lists).rows[data.draw(st.integers(0, len(damaged.totals) - 1))])
    at = data.draw(st.integers(0, len(clean.lists) - 1))
    before = votes[wrong, at]
    votes[wrong, at] = before + data.draw(st.integers(1, 99))
    found = find_totals(identity, votes, clean.lists)
    assert identity["name"][found.rows].tolist() == damaged.totals
    warnings = [str(note) for note in found.notes if note.warning]
    label = identity["name"][wrong]
    assert len(warnings) == 1
    assert f"{wrong + 1} “{label}”, {clean.lists[at]}: {votes[wrong, at]:.0f} / {before:.0f}" in warnings[0]


def test_nested_totals_after_their_rows_without_any_column_of_groups() -> None:
    names = ["a", "b", "Total P1", "c", "d", "Total P2", "Total R1", "e", "f", "Total P3", "Total R2", "Total général"]
    leaf = [[1, 10], [2, 20], [4, 40], [8, 80], [16, 160], [32, 320]]
    a, b, c, d, e, f = (np.array(each) for each in leaf)
    votes = [a, b, a + b, c, d, c + d, a + b + c + d, e, f, e + f, e + f, a + b + c + d + e + f]
    found = _find({"name": names}, [each.tolist() for each in votes])
    assert found.rows.tolist() == [2, 5, 6, 9, 10, 11]
    assert [each.members.tolist() for each in found.found] == [
        [0, 1], [3, 4], [0, 1, 3, 4], [7, 8], [7, 8], [0, 1, 3, 4, 7, 8],
    ]  # fmt: skip
    assert "7 “Total R1” (1–2, 4–5)" in _said(found)
    assert not any(note.warning for note in found.notes)


def test_a_subtotal_of_rows_that_do_not_stand_together_is_found_by_its_region() -> None:
    found = _find(
        {"parent": ["A", "B", "A", "B", "A", None], "name": ["p", "q", "r", "s", "Sous-total", "Total B"]},
        [[1, 2], [10, 20], [3, 4], [30, 40], [4, 6], [40, 60]],
    )
    assert [each.members.tolist() for each in found.found] == [[0, 2], [1, 3]]
    assert not any(note.warning for note in found.notes)


def test_a_row_without_code_is_a_total_only_if_it_is_a_sum() -> None:
    codes = ["1", "2", "3", None]
    assert _find({"code": codes}, [[1, 2], [3, 4], [5, 6], [9, 12]]).rows.tolist() == [3]
    assert not len(_find({"code": codes}, [[1, 2], [3, 4], [5, 6], [9, 13]]).rows)
    assert not len(_find({"code": [None] * 3, "name": ["a", "b", "c"]}, [[1, 2], [3, 4], [4, 6]]).rows)


def test_a_place_named_like_a_sum_stays_unless_it_is_one() -> None:
    names = ["Aisne", "Oise", "Somme"]
    assert not len(_find({"name": names}, [[1, 2], [3, 4], [5, 5]]).rows)
    assert _find({"name": [*names[:2], "Ensemble"]}, [[1, 2], [3, 4], [4, 6]]).rows.tolist() == [2]


@pytest.mark.parametrize("last", [False, True])
def test_groups_that_each_begin_or_end_with_their_sum(last: bool) -> None:
    groups = [[[9, 12], [1, 2], [3, 4], [5, 6]], [[30, 40], [10, 20], [20, 20]], [[5, 8], [2, 5], [3, 3]]]
    rows = [row for group in groups for row in (group[1:] + group[:1] if last else group)]
    names = [f"zone {at}" for at in range(len(rows))]
    expected = [3, 6, 9] if last else [0, 4, 7]
    assert _find({"name": names}, rows).rows.tolist() == expected
    parents = [f"province {at}" for at, group in enumerate(groups) for _ in group]
    assert _find({"name": names, "parent": parents}, rows).rows.tolist() == expected
    rows[expected[1]][0] += 1
    assert not len(_find({"name": names, "parent": parents}, rows).rows)


def test_a_total_that_does_not_publish_a_list_agrees_with_the_rest() -> None:
    found = _find({"name": ["a", "b", "Total"]}, [[1, 2], [3, 4], [4, np.nan]])
    assert found.rows.tolist() == [2]
    assert not any(note.warning for note in found.notes)


def test_a_table_of_nothing_but_totals_or_without_rows() -> None:
    assert _find({"name": ["Total"]}, [[5, 6]]).rows.tolist() == [0]
    assert not len(find_totals({"name": _texts([])}, np.empty((0, 2)), ["A", "B"]).rows)


@given(data=st.data(), clean=clean_tables())
def test_the_order_of_lists_changes_nothing(data: st.DataObject, clean: Clean) -> None:
    identity, votes = _votes_of(damage(data.draw, clean, {"totals"}))
    order = data.draw(st.permutations(range(len(clean.lists))))
    there, back = find_totals(identity, votes, clean.lists), find_totals(identity, votes[:, order], clean.lists)
    assert there.rows.tolist() == back.rows.tolist()


def test_two_hundred_thousand_rows_with_a_tenth_of_subtotals_in_seconds() -> None:
    groups, size = 20_000, 9
    rng = np.random.default_rng(7)
    leaf = rng.integers(0, 1000, (groups, size, 5)).astype(float)
    votes = np.concatenate([leaf, leaf.sum(axis=1, keepdims=True)], axis=1).reshape(-1, 5)
    votes = np.concatenate([votes, leaf.sum(axis=(0, 1))[None]])
    # Every hundredth subtotal is wrong: no row may make the search start again.
    votes[size :: 100 * (size + 1), 0] += 1
    kinds = ["zone"] * size + ["Total"]
    names = _texts([f"{kinds[at % len(kinds)]} {at}" for at in range(len(votes) - 1)] + ["Total"])
    start = time.process_time()
    found = find_totals({"name": names}, votes, list("ABCDE"))
    # A search that starts again at each subtotal takes minutes; the processor time says so on a busy machine too.
    assert time.process_time() - start < 6
    assert len(found.rows) == groups + 1
    assert sum(note.warning for note in found.notes) == 1


def test_a_row_without_code_that_equals_one_other_is_a_zone() -> None:
    identity = {"code": ["1", None, "3", "4"], "parent": ["A", "A", "B", "B"]}
    assert not len(_find(identity, [[5, 6], [5, 6], [7, 8], [9, 1]]).rows)


def test_pairs_of_equal_zones_and_a_single_list_prove_nothing() -> None:
    parents = ["A", "A", "B", "B", "C", "C"]
    assert not len(_find({"parent": parents}, [[5, 6], [5, 6], [7, 8], [7, 8], [1, 2], [1, 2]]).rows)
    parents = ["A"] * 3 + ["B"] * 3
    assert not len(_find({"parent": parents}, [[3, 0], [1, 0], [2, 0], [7, 0], [3, 0], [4, 0]]).rows)


@pytest.mark.parametrize("first", [False, True])
def test_a_wrong_subtotal_is_compared_to_the_rows_beside_it(first: bool) -> None:
    names = ["Total", "Total P1", "a", "b", "Total P2", "c", "d"]
    votes = [[15, 150], [4, 30], [1, 10], [2, 20], [12, 120], [4, 40], [8, 80]]
    # Read from below, each total follows its rows.
    found = _find({"name": names if first else names[::-1]}, votes if first else votes[::-1])
    assert found.rows.tolist() == ([0, 1, 4] if first else [2, 5, 6])
    assert [str(note) for note in found.notes if "“Total P1”, L1: 4 / 3" in str(note) and note.warning]
    assert sum(note.warning for note in found.notes) == 1


def test_nested_totals_before_their_rows() -> None:
    names = ["Total", "Total R1", "Total P1", "a", "b", "Total P2", "c", "d", "Total R2", "Total P3", "e", "f"]
    a, b, c, d, e, f = (np.array([2**at, 10 * 2**at]) for at in range(6))
    votes = [a + b + c + d + e + f, a + b + c + d, a + b, a, b, c + d, c, d, e + f, e + f, e, f]
    found = _find({"name": names}, [each.tolist() for each in votes])
    assert [each.members.tolist() for each in found.found] == [
        [3, 4, 6, 7, 10, 11], [3, 4, 6, 7], [3, 4], [6, 7], [10, 11], [10, 11],
    ]  # fmt: skip
    assert not any(note.warning for note in found.notes)


def test_a_row_of_no_name_at_all_may_be_the_sum_of_one_zone() -> None:
    identity = {"parent": ["A", None, "B", "B", None, None], "code": ["1", None, "3", "4", None, None]}
    identity["name"] = ["a", None, "c", "d", None, None]
    votes = [[5, 6], [5, 6], [7, 8], [9, 1], [16, 9], [21, 15]]
    found = _find(identity, votes)
    assert found.rows.tolist() == [1, 4, 5]
    assert [each.members.tolist() for each in found.found] == [[0], [2, 3], [0, 2, 3]]


@pytest.mark.parametrize("place", [0, 2, 4])
def test_a_row_with_code_and_name_that_is_all_others_in_every_list_is_their_total(place: int) -> None:
    votes = [[20.0, 31, 5], [37, 54, 10], [54, 77, 15], [71, 100, 20]]
    votes.insert(place, np.sum(votes, axis=0).tolist())
    names = ["A", "B", "C", "D"]
    names.insert(place, "Royaume")
    found = _find({"code": [str(at) for at in range(5)], "name": names}, votes)
    assert found.rows.tolist() == [place]
    assert f"“{place} Royaume”" in _said(found) and "KEEP_TOTALS" in _said(found)


@pytest.mark.parametrize(
    "votes",
    [
        [[20.0, 31], [37, 54], [57, 85]],  # two others
        [[2.0, 3], [3, 5], [5, 7], [10, 15]],  # too few votes to prove anything
        [[20.0, 0], [37, 0], [54, 0], [111, 0]],  # one list
        [[20.0, 31], [37, 54], [54, 77], [111, 163]],  # one vote too many
    ],
)
def test_a_zone_with_half_of_the_votes_stays_where_chance_can_make_it(votes: list[list[float]]) -> None:
    names = [f"Z{at}" for at in range(len(votes))]
    assert not len(_find({"code": names, "name": names}, votes).rows)
