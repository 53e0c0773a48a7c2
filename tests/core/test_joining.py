"""The audited join: every row and vote accounted for, every zone there once, nothing missing turned into zero."""

from __future__ import annotations

import math

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mp_election_plugin.core.errors import ElectionError
from mp_election_plugin.core.joining import group_zones, join, joined_columns, put_together
from mp_election_plugin.core.matching import CODE
from mp_election_plugin.core.places import Places

Pair = tuple["str | None", "str | None"]


def places(pairs: list[Pair]) -> Places:
    return Places([code for code, _ in pairs], [[name for _, name in pairs]], [])


def texts(values: list[str | None]) -> np.ndarray:
    column = np.empty(len(values), dtype=object)
    column[:] = values
    return column


def identity(pairs: list[Pair]) -> pd.DataFrame:
    return pd.DataFrame({"zone_code": texts([c for c, _ in pairs]), "zone_name": texts([n for _, n in pairs])})


def votes_frame(votes: list[list[int | None]]) -> pd.DataFrame:
    matrix = np.array([[np.nan if value is None else value for value in row] for row in votes], dtype=float)
    return pd.DataFrame({f"votes_{at}": matrix[:, at] for at in range(matrix.shape[1])})


count = st.one_of(st.none(), st.just(0), st.integers(0, 10**7))


@st.composite
def joins(draw: st.DrawFn) -> tuple[list[Pair], list[Pair], list[list[int | None]]]:
    codes = st.sampled_from([f"{number:02d}" for number in range(12)])
    zone_codes = draw(st.lists(codes, min_size=1, max_size=8, unique=True))
    row_codes = draw(st.lists(codes, min_size=1, max_size=8, unique=True))
    names = {code: f"Zone {code}" for code in [*zone_codes, *row_codes]}
    votes = [[draw(count) for _ in range(3)] for _ in row_codes]
    return [(code, names[code]) for code in zone_codes], [(code, names[code]) for code in row_codes], votes


@given(joins(), st.booleans())
def test_rows_and_votes_in_are_those_joined_and_those_not(
    drawn: tuple[list[Pair], list[Pair], list[list[int | None]]], keep: bool
) -> None:
    zones, rows, votes = drawn
    frame = votes_frame(votes)
    if not {code for code, _ in zones} & {code for code, _ in rows}:
        with pytest.raises(ElectionError, match="No result row finds a zone"):
            join(places(zones), places(rows), frame)
        return
    done = join(places(zones), places(rows), frame)
    ledger = done.ledger
    plain = [sum(value for value in row if value is not None) for row in votes]
    met = [code in {code for code, _ in zones} for code, _ in rows]
    assert ledger.rows_in == ledger.rows_joined + ledger.rows_unmatched == len(rows)
    assert ledger.votes_in == ledger.votes_joined + ledger.votes_unmatched == sum(plain)
    assert (ledger.rows_joined, ledger.votes_joined) == (sum(met), sum(v for v, m in zip(plain, met) if m))
    assert ledger.zones_without_result == len(zones) - sum(met)

    result_frame = pd.concat([identity(rows), frame], axis=1)
    table = joined_columns(done, identity(zones), result_frame, places(rows), keep_unmatched=keep)
    assert len(table) == len(zones) + (ledger.rows_unmatched if keep else 0)
    assert table["zone_code"].tolist()[: len(zones)] == [code for code, _ in zones]
    total = np.nansum(table[list(frame.columns)].to_numpy())
    assert total == (ledger.votes_in if keep else ledger.votes_joined)
    by_code = {code: row for (code, _), row in zip(rows, votes)}
    for found in table.to_dict("records"):
        published = by_code.get(found["zone_code"])
        for at in range(3):
            expected = None if published is None else published[at]
            value = found[f"votes_{at}"]
            assert math.isnan(value) if expected is None else value == expected
        assert found["match_method"] == ("code" if found["zone_code"] in dict(zones) and published else "none")
        assert found["match_key"] == (None if published is None else found["zone_code"])


@given(joins(), st.randoms(use_true_random=False))
def test_the_order_of_rows_changes_nothing_in_the_zones(
    drawn: tuple[list[Pair], list[Pair], list[list[int | None]]], shuffler: object
) -> None:
    zones, rows, votes = drawn
    if not {code for code, _ in zones} & {code for code, _ in rows}:
        return
    order = list(range(len(rows)))
    shuffler.shuffle(order)  # type: ignore[attr-defined]
    tables = []
    for at in (list(range(len(rows))), order):
        some_rows, frame = [rows[row] for row in at], votes_frame([votes[row] for row in at])
        done = join(places(zones), places(some_rows), frame)
        result_frame = pd.concat([identity(some_rows), frame], axis=1)
        tables.append(joined_columns(done, identity(zones), result_frame, places(some_rows)).iloc[: len(zones)])
    pd.testing.assert_frame_equal(*tables)


def test_nothing_to_join_says_what_there_is() -> None:
    with pytest.raises(ElectionError, match="1 zones and 0 result rows"):
        join(places([("1", "A")]), places([]), pd.DataFrame({"votes_A": []}))


def test_a_join_of_nothing_shows_what_both_sides_look_like() -> None:
    with pytest.raises(ElectionError) as caught:
        join(places([("01", "Fès")]), places([("1", "Taza")]), votes_frame([[1]]))
    assert "01 Fès" in str(caught.value)
    assert "1 Taza" in str(caught.value)


def test_parts_with_one_code_and_name_are_one_zone_and_reported() -> None:
    groups = group_zones(["1", "2", "1", "1"], ["Fès", "Taza", "FES", "fès"])
    assert groups.group.tolist() == [0, 1, 0, 0]
    assert groups.first.tolist() == [0, 1]
    assert groups.codes == ["1", "2"]
    assert groups.merged
    assert groups.shared == set()
    assert any("merged" in str(note) and "1 Fès (3)" in str(note) for note in groups.notes)


def test_votes_of_a_merged_zone_are_counted_once() -> None:
    zones: list[Pair] = [("1", "Fès"), ("1", "Fès"), ("2", "Taza")]
    done = join(places(zones), places([("1", "Fès"), ("2", "Taza")]), votes_frame([[10], [5]]))
    whole, notes = put_together(identity(zones), done.groups)
    assert notes == []
    table = joined_columns(done, whole, votes_frame([[10], [5]]), places([("1", "Fès"), ("2", "Taza")]))
    assert table["zone_code"].tolist() == ["1", "2"]
    assert table["votes_0"].tolist() == [10, 5]
    assert done.ledger.votes_joined == 15


def test_figures_on_which_the_parts_of_a_zone_disagree_are_missing_and_named() -> None:
    groups = group_zones(["1", "2", "1", "1"], ["Fès", "Taza", "Fès", "Fès"])
    frame = pd.DataFrame(
        {
            "seats": [1.0, 2.0, 3.0, np.nan],
            "registered_at": [np.nan, 1.0, 5.0, 5.0],
            "population": np.array([100, 50, 900, 100], dtype=object),
            "since": texts([None, "x", "1992", "2009"]),
            "tags": np.array([["a"], ["b"], ["c"], None], dtype=object),
        }
    )
    whole, notes = put_together(frame, groups)
    assert [None if math.isnan(value) else value for value in whole["seats"]] == [None, 2.0]
    assert whole["registered_at"].tolist() == [5.0, 1.0]
    assert whole["population"].tolist() == [None, 50]
    assert whole["since"].tolist() == ["1992", "x"]
    assert whole["tags"].tolist() == [["a"], ["b"]]
    figures, others = (str(note) for note in notes)
    assert "seats 1: 1 / 3" in figures
    assert "population 1: 100 / 900" in figures
    assert "since 1: 1992 / 2009" in others
    assert all(note.warning for note in notes)


def test_zones_sharing_a_code_but_not_the_name_keep_numbered_codes_and_join_by_name() -> None:
    zones: list[Pair] = [("1", "Fès"), ("1", "Taza"), ("2", "Azrou")]
    rows: list[Pair] = [("1", "Taza"), ("2", "Azrou")]
    done = join(places(zones), places(rows), votes_frame([[7], [9]]))
    table = joined_columns(done, identity(zones), votes_frame([[7], [9]]), places(rows))
    assert table["zone_code"].tolist() == ["1~1", "1~2", "2"]
    assert [None if math.isnan(value) else value for value in table["votes_0"]] == [None, 7, 9]
    assert table["match_method"].tolist() == ["none", "name", "code"]
    assert done.ledger.suspicious == 2
    assert any("Code 1 is shared" in str(note) and "Fès, Taza" in str(note) for note in done.groups.notes)


def test_by_code_alone_a_shared_code_joins_nothing_to_its_zones() -> None:
    zones: list[Pair] = [("1", "Fès"), ("1", "Taza"), ("2", "Azrou")]
    rows: list[Pair] = [("1", "Taza"), ("2", "Azrou")]
    done = join(places(zones), places(rows), votes_frame([[7], [9]]), mode=CODE)
    assert done.matching.zone.tolist() == [-1, 2]
    assert (done.ledger.votes_joined, done.ledger.votes_unmatched) == (9, 7)


def test_numbered_codes_stay_unique_beside_a_zone_that_has_such_a_code() -> None:
    groups = group_zones(["1", "1", "1~1"], ["Fès", "Taza", "Azrou"])
    assert len(set(groups.codes)) == 3


def test_zones_without_code_stay_zones_of_their_own_and_are_reported() -> None:
    groups = group_zones([None, None, "1"], ["Fès", "Fès", "Taza"])
    assert groups.group.tolist() == [0, 1, 2]
    assert any("2 zones have no code" in str(note) for note in groups.notes)


def test_a_row_without_zone_keeps_its_code_only_where_no_zone_has_it() -> None:
    zones: list[Pair] = [("1", "Fès"), ("1", "Taza"), ("2", "Azrou")]
    rows: list[Pair] = [("1~2", "Nowhere"), ("2", "Azrou"), ("X", "Elsewhere"), ("X", "Third")]
    frame = pd.concat([identity(rows), votes_frame([[1], [2], [3], [4]])], axis=1)
    done = join(places(zones), places(rows), frame[["votes_0"]])
    table = joined_columns(done, identity(zones), frame, places(rows))
    codes = [code for code in table["zone_code"] if code is not None]
    assert len(codes) == len(set(codes))
    assert table["zone_name"].tolist()[3:] == ["Nowhere", "Elsewhere", "Third"]
    assert table["votes_0"].sum() == 10


def test_of_a_zone_the_layer_says_who_it_is_and_counts_come_from_the_results() -> None:
    zones: list[Pair] = [("1", "Fès")]
    rows: list[Pair] = [("1", "FEZ")]
    zone_frame = identity(zones).assign(population=[1000.0])
    frame = pd.concat([identity(rows), votes_frame([[0]])], axis=1)
    done = join(places(zones), places(rows), frame[["votes_0"]])
    table = joined_columns(done, zone_frame, frame, places(rows))
    assert table.loc[0, ["zone_name", "population", "votes_0", "match_key"]].tolist() == ["Fès", 1000.0, 0.0, "1"]


def test_a_row_without_any_figure_has_no_votes_rather_than_none_at_all() -> None:
    done = join(places([("1", "A")]), places([("1", "A"), ("2", "B")]), votes_frame([[1], [None]]))
    assert math.isnan(done.row_votes[1])
    assert done.ledger.votes_unmatched == 0


PAIRS: list[Pair] = [("1", "Fès"), ("2", "Taza")]


def test_seats_that_the_results_leave_open_are_those_of_the_zone() -> None:
    zones = Places(["1", "2"], [["Fès", "Taza"]], [])
    rows = Places(["1", "2"], [["Fès", "Taza"]], [])
    done = join(zones, rows, pd.DataFrame({"votes_MP": [1.0, 2.0]}))
    frame = joined_columns(
        done,
        identity(PAIRS).assign(seats=[3.0, 4.0]),
        identity(PAIRS).assign(seats=[np.nan, 5.0], votes_MP=[1.0, 2.0]),
        rows,
    )
    assert frame["seats"].tolist() == [3.0, 5.0]


def test_a_place_of_the_same_name_in_a_parent_that_the_layer_lacks_is_another_place() -> None:
    zones = Places([None, None], [["Ajdir", "Imzouren"]], [["Al Hoceima", "Al Hoceima"]])
    rows = Places([None] * 3, [["Ajdir", "Ajdir", "Imzouren"]], [["Taza", "Al Hoceima", "Al-Hoceima"]])
    done = join(zones, rows, pd.DataFrame({"votes_MP": [1.0, 2.0, 3.0]}))
    assert done.matching.zone.tolist() == [-1, 0, 1]
    assert "another parent" in str(done.matching.reason[0])


TOTAL_CASES: list[tuple[Pair, list[int | None]]] = [
    ((None, "Total"), [50, 50]),
    (("99", "Maroc"), [50, 50]),
    ((None, "المجموع العام"), [50, None]),
    ((None, None), [50, 50]),
    # A total by its name that disagrees with its rows is one all the same.
    ((None, "Total général"), [51, 50]),
]


@pytest.mark.parametrize(("who", "votes"), TOTAL_CASES)
def test_a_total_among_the_rows_without_zone_is_said_to_count_twice(who: Pair, votes: list[int | None]) -> None:
    zones: list[Pair] = [("01", "Fès"), ("02", "Sefrou"), ("03", "Taza")]
    cells: list[list[int | None]] = [[10, 25], [30, 20], [10, 5], votes]
    done = join(places(zones), places([*zones, who]), votes_frame(cells))
    said = [str(note) for note in done.matching.notes if note.warning]
    label = " ".join(part for part in who if part) or "row 4"
    assert any("twice" in note and f": {label}. " in note for note in said)
    assert done.ledger.rows_unmatched == 1


@pytest.mark.parametrize(
    ("who", "votes"), [(("99", "Abroad"), [50, 49]), (("99", "Abroad"), [50, 0]), ((None, "Abroad"), [0, 0])]
)
def test_a_row_without_zone_that_is_no_total_is_none(who: Pair, votes: list[int | None]) -> None:
    zones: list[Pair] = [("01", "Fès"), ("02", "Sefrou"), ("03", "Taza")]
    done = join(places(zones), places([*zones, who]), votes_frame([[10, 25], [30, 20], [10, 5], votes]))
    assert not any("twice" in str(note) for note in done.matching.notes)


def test_a_total_that_found_its_zone_is_none() -> None:
    pairs: list[Pair] = [("01", "Fès"), ("02", "Sefrou"), ("03", "Taza")]
    done = join(places(pairs), places(pairs), votes_frame([[30, 30], [20, 20], [10, 10]]))
    assert not any("twice" in str(note) for note in done.matching.notes)
