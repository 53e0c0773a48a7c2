"""Counts taken out of a table: what is refused, what is filled in, and what is said."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from generated_elections import election, frame_of

from mp_election_plugin.core.election import election_of, zone_labels
from mp_election_plugin.core.errors import ElectionError


def test_a_table_without_rows_is_refused() -> None:
    with pytest.raises(ElectionError, match="no features"):
        election_of(pd.DataFrame({"votes_A": np.array([], dtype=float)}))


def test_a_table_without_votes_is_refused_with_what_to_do() -> None:
    with pytest.raises(ElectionError, match="Read published results"):
        election_of(pd.DataFrame({"zone_code": ["1"]}))


@pytest.mark.parametrize("value", [-1.0, 2.5, float("inf"), float("-inf")])
@pytest.mark.parametrize("column", ["votes_A", "votes_OTHERS", "registered", "valid", "seats"])
def test_a_count_that_is_none_is_refused_naming_column_and_zone(column: str, value: float) -> None:
    frame = frame_of([{"votes_A": 1, "votes_OTHERS": 1, "registered": 9, "valid": 2, "seats": 1}] * 2)
    frame.loc[1, column] = value
    with pytest.raises(ElectionError) as caught:
        election_of(frame)
    assert column in str(caught.value)
    assert "001 Zone 1" in str(caught.value)


def test_a_vote_column_of_text_is_refused_naming_it() -> None:
    frame = frame_of([{"votes_A": 1, "votes_B": 2}])
    frame["votes_B"] = np.array(["2"], dtype=object)
    with pytest.raises(ElectionError, match="votes_B.*text"):
        election_of(frame)


def test_valid_votes_not_published_are_the_sum_of_lists_and_the_log_says_so() -> None:
    made = election([{"votes_A": 3, "votes_B": None, "votes_OTHERS": 4, "valid": None}, {"votes_A": 1, "votes_B": 1,
                     "votes_OTHERS": 0, "valid": 9}])  # fmt: skip
    assert made.valid.tolist() == [7, 9]
    assert any("1 zones" in str(note) and "sum" in str(note) for note in made.notes)


def test_valid_votes_of_a_zone_without_result_stay_missing() -> None:
    made = election([{"votes_A": None, "votes_B": None}, {"votes_A": 1, "votes_B": 2}])
    assert np.isnan(made.valid[0])
    assert made.has_result.tolist() == [False, True]


def test_lists_with_more_votes_than_are_valid_are_a_warning_that_names_the_zone() -> None:
    made = election([{"votes_A": 30, "valid": 20}])
    assert any(note.warning and "Zone 0" in str(note) for note in made.notes)


def test_an_unknown_party_is_refused_with_those_there_are_and_the_near_spellings() -> None:
    made = election([{"votes_MP": 1, "votes_PJD": 1, "votes_RNI": 1}])
    with pytest.raises(ElectionError) as caught:
        made.index("PJDD")
    assert "Did you mean: PJD?" in str(caught.value)
    assert "MP, PJD, RNI" in str(caught.value)
    with pytest.raises(ElectionError, match="Did you mean: MP"):
        made.index("mp")
    with pytest.raises(ElectionError) as caught:
        made.index("QQQQQQ")
    assert "Did you mean" not in str(caught.value)


def test_the_sum_of_small_lists_cannot_be_asked_for_as_a_party() -> None:
    with pytest.raises(ElectionError, match="OTHERS"):
        election([{"votes_A": 1, "votes_OTHERS": 1}]).index("OTHERS")


def test_a_zone_is_called_by_code_and_name_or_by_its_row() -> None:
    frame = pd.DataFrame({"zone_code": ["01", None, None], "zone_name": ["Fès", "Taza", None]})
    assert zone_labels(frame) == ["01 Fès", "Taza", "row 3"]


def test_fields_named_much_like_votes_are_said_to_be_no_lists() -> None:
    table = pd.DataFrame({"votes_MP": [5.0], "votes_PS-U": [4.0], "Votes_PAM": [3.0], "votes_total": [12.0]})
    made = election_of(table)
    assert made.codes == ("MP",)
    assert any("votes_PS-U, Votes_PAM, votes_total" in str(note) for note in made.notes if note.warning)


def test_lists_summed_into_others_that_may_be_ahead_are_said_to_be() -> None:
    table = pd.DataFrame({"votes_MP": [20.0, 90.0], "votes_PAM": [10.0, 1.0], "votes_OTHERS": [70.0, 9.0]})
    (note,) = [str(each) for each in election_of(table).notes if each.warning]
    assert "In 1 zones" in note and "row 1" in note


def test_zone_codes_that_repeat_are_named_and_each_row_is_counted() -> None:
    frame = frame_of([{"votes_A": 1}, {"votes_A": 2}, {"votes_A": 4}, {"votes_A": 8}, {"votes_A": 16}])
    made = election_of(frame.assign(zone_code=["01", "02", "01", None, None]))
    (note,) = [str(each) for each in made.notes if each.warning]
    assert "01 (2)" in note and "02" not in note and "counted" in note
    assert made.votes.sum() == 31
    apart = election_of(frame.assign(zone_code=[1.0, 2.0, 3.0, np.nan, np.nan]))
    assert not [each for each in apart.notes if each.warning]
