"""Transfers: no vote is lost or made, what fitted together still does, and it does not matter what is done first."""

from __future__ import annotations

import math
from collections.abc import Sequence
from fractions import Fraction
from typing import Any

import numpy as np
import pandas as pd
import pytest
from generated_elections import Row, elections, frame_of
from hypothesis import given
from hypothesis import strategies as st

from mp_election_plugin.core import fields
from mp_election_plugin.core.aggregation import roll_up
from mp_election_plugin.core.crosswalk import (
    AREA,
    SAME_CODE,
    WEIGHT,
    Correspondence,
    Crosswalk,
    Ground,
    by_crosswalk,
    by_weights,
)
from mp_election_plugin.core.election import election_of
from mp_election_plugin.core.errors import ElectionError
from mp_election_plugin.core.transfer import Transfer, apportion, transfer

TARGETS = ["A", "B", "C", "D"]
Pair = tuple[str, "str | None", float]


def table_of(pairs: Sequence[Pair]) -> Crosswalk:
    old, new, weight = zip(*pairs)
    return Crosswalk(list(old), list(new), np.array(weight, dtype=np.float64))


def carried(frame: pd.DataFrame, moves: Correspondence) -> Transfer:
    return transfer(election_of(frame), frame, moves)


def walk(frame: pd.DataFrame, pairs: Sequence[Pair], targets: Sequence[str] = TARGETS) -> Transfer:
    return carried(frame, by_crosswalk(table_of(pairs), frame["zone_code"].tolist(), targets))


def counts_of(frame: pd.DataFrame) -> list[str]:
    return [name for name in frame.columns if name in fields.COUNTS or fields.party_of(name)]


@st.composite
def splits(draw: st.DrawFn) -> tuple[list[Row], list[Pair]]:
    """Draw an election, and for most zones one to four new ones with weights of every kind."""
    rows = draw(elections())
    pairs: list[Pair] = []
    for number in range(len(rows)):
        code = f"{number:03d}"
        chosen = draw(st.lists(st.sampled_from(TARGETS), min_size=0 if number else 1, max_size=4, unique=True))
        weights = draw(st.lists(st.sampled_from([1, 1, 2, 3, 7, 0.1]), min_size=len(chosen), max_size=len(chosen)))
        pairs += [(code, new, weight / sum(weights)) for new, weight in zip(chosen, weights)]
        if not chosen and draw(st.booleans()):
            pairs.append((code, None, math.nan))
    return rows, pairs


@given(splits())
def test_the_votes_of_every_list_are_conserved_to_the_unit(drawn: tuple[list[Row], list[Pair]]) -> None:
    rows, pairs = drawn
    frame = frame_of(rows)
    done = walk(frame, pairs)
    for name in counts_of(frame):
        values = done.frame[name].to_numpy()
        known = values[~np.isnan(values)]
        assert (known >= 0).all() and (known % 1 == 0).all()
        if fields.party_of(name):
            assert np.nansum(values) == np.nansum(frame[name].to_numpy())
            assert np.isnan(values).all() == frame[name].isna().all()
    assert done.votes_in == done.votes_out + done.votes_nowhere


@given(splits())
def test_counts_that_all_zones_publish_are_conserved_and_still_fit_together(
    drawn: tuple[list[Row], list[Pair]],
) -> None:
    rows, pairs = drawn
    for row in rows:
        votes = sum(value or 0 for name, value in row.items() if name.startswith("votes_"))
        row["valid"] = votes
        row["invalid"] = row.get("invalid") or 3
        row["voters"] = votes + row["invalid"]
        row["registered"] = row["voters"] + votes % 7
        row[next(iter(row))] = row[next(iter(row))] or 0
        row["valid"] = votes
    frame = frame_of(rows)
    out = walk(frame, pairs).frame
    for name in ("valid", "invalid", "voters", "registered"):
        assert np.nansum(out[name].to_numpy()) == np.nansum(frame[name].to_numpy())
    out = out[out["sources"] > 0]
    lists = [name for name in out.columns if fields.party_of(name)]
    np.testing.assert_array_equal(np.nansum(out[lists].to_numpy(), axis=1), out["valid"])
    np.testing.assert_array_equal(out["valid"] + out["invalid"], out["voters"])
    assert (out["registered"] >= out["voters"]).all()


@given(splits(), st.randoms(use_true_random=False))
def test_the_order_of_zones_targets_rows_and_lists_changes_nothing(
    drawn: tuple[list[Row], list[Pair]], shuffler: Any
) -> None:
    rows, pairs = drawn
    frame = frame_of(rows)
    one = walk(frame, pairs).frame.assign(target=[*TARGETS, *[None] * len(walk(frame, pairs).nowhere)])
    mixed = frame.sample(frac=1, random_state=shuffler.randrange(999)).reset_index(drop=True)
    mixed = mixed[shuffler.sample(list(mixed.columns), len(mixed.columns))]
    targets = shuffler.sample(TARGETS, len(TARGETS))
    other = walk(mixed, shuffler.sample(pairs, len(pairs)), targets).frame[one.columns.drop("target")]
    other = other.assign(target=[*targets, *[None] * (len(other) - len(targets))])
    keys = ["target", "source_zones"]
    one, other = (each.sort_values(keys).reset_index(drop=True)[sorted(each.columns)] for each in (one, other))
    pd.testing.assert_frame_equal(one, other)


@given(elections())
def test_the_same_zones_have_the_same_counts(rows: list[Row]) -> None:
    frame = frame_of(rows)
    codes = frame["zone_code"].tolist()
    out = walk(frame, [(code, code, math.nan) for code in codes], codes).frame
    pd.testing.assert_frame_equal(out[counts_of(frame)], frame[counts_of(frame)])
    assert out["estimated"].tolist() == [0] * len(rows)


@given(elections(), st.randoms(use_true_random=False))
def test_merging_is_aggregating(rows: list[Row], shuffler: Any) -> None:
    frame = frame_of(rows)
    parents = [shuffler.choice("AB") for _ in rows]
    out = walk(frame, [(code, parent, math.nan) for code, parent in zip(frame["zone_code"], parents)], ["A", "B"]).frame
    out = out.assign(zone_code=["A", "B"])
    rolled = roll_up(election_of(frame), frame, parents).frame
    # One whole zone stays as it is, and zones without result have no sum in a roll-up.
    rolled = rolled[(rolled["parts"] > 1) & (rolled["parts_without_result"] < rolled["parts"])].reset_index(drop=True)
    out = out[out["zone_code"].isin(rolled["zone_code"])].reset_index(drop=True)
    for name in counts_of(frame):
        if name not in ("seats", "valid"):
            np.testing.assert_array_equal(out[name], rolled[name])
    if len(out):
        np.testing.assert_array_equal(election_of(out).valid, election_of(rolled).valid)


@given(splits())
def test_splitting_and_merging_again_gives_what_there_was(drawn: tuple[list[Row], list[Pair]]) -> None:
    rows, _ = drawn
    frame = frame_of(rows)
    pairs = [(code, f"{code}.{part}", 1 / 3) for code in frame["zone_code"] for part in range(3)]
    parts = [new for _, new, _ in pairs]
    split = walk(frame, pairs, [str(each) for each in parts]).frame
    split.insert(0, "zone_code", np.array(parts, dtype=object))
    back = walk(split, [(str(new), old, math.nan) for old, new, _ in pairs], frame["zone_code"].tolist()).frame
    names = [name for name in counts_of(frame) if name != "seats"]
    pd.testing.assert_frame_equal(back[names], frame[names])
    assert split["estimated"].tolist() == [1] * len(parts)


@given(
    st.lists(st.one_of(st.none(), st.integers(0, 10**9)), min_size=1, max_size=5),
    st.lists(st.lists(st.integers(1, 50), min_size=1, max_size=6), min_size=5, max_size=5),
)
def test_every_piece_has_its_quota_rounded_up_or_down_and_the_largest_remainders_go_up(
    counts: list[int | None], weights: list[list[int]]
) -> None:
    chosen = weights[: len(counts)]
    source = np.repeat(np.arange(len(counts)), [len(each) for each in chosen])
    quotas = [Fraction(each, sum(one)) for one in chosen for each in one]
    values = np.array([math.nan if count is None else count for count in counts])
    found = apportion(values, source, np.array([float(each) for each in quotas]))
    for number, count in enumerate(counts):
        own = found[source == number]
        if count is None:
            assert np.isnan(own).all()
            continue
        assert own.sum() == count
        exact = [count * quota for quota, at in zip(quotas, source) if at == number]
        up = [value - math.floor(each) for value, each in zip(own.tolist(), exact)]
        assert set(up) <= {0, 1}
        remainders = [each - math.floor(each) for each in exact]
        highest_down = max((each for each, one in zip(remainders, up) if not one), default=Fraction(0))
        lowest_up = min((each for each, one in zip(remainders, up) if one), default=Fraction(1))
        assert highest_down <= lowest_up


def test_of_equal_remainders_the_pieces_take_turns() -> None:
    counts = np.array([1.0, 3, 5, 7])
    found = apportion(counts, np.repeat(np.arange(4), 2), np.full(8, 0.5)).reshape(4, 2)
    assert found.tolist() == [[1, 0], [1, 2], [3, 2], [3, 4]]


def small() -> pd.DataFrame:
    return frame_of(
        [
            {"registered": 100, "seats": 2, "valid": 30, "votes_A": 10, "votes_B": 20},
            {"registered": None, "seats": 1, "valid": 5, "votes_A": 5, "votes_B": None},
            {"registered": 40, "seats": 3, "valid": 9, "votes_A": None, "votes_B": 9},
        ]
    )


def test_targets_say_where_their_results_come_from() -> None:
    out = walk(small(), [("000", "A", 0.35), ("000", "B", 0.65), ("001", "B", 1)]).frame
    assert out["source_zones"].tolist() == ["000 (35 %)", "000 (65 %), 001", None, None, "002"]
    assert out["sources"].tolist() == [1, 2, 0, 0, 1]
    assert out["transfer"].tolist() == ["crosswalk", "crosswalk", None, None, "none"]
    assert out["estimated"].fillna(-1).tolist() == [1, 1, -1, -1, 0]
    assert out["votes_A"].fillna(-1).tolist() == [3, 12, -1, -1, -1]
    assert out["seats"].fillna(-1).tolist() == [-1, -1, -1, -1, 3]


def test_a_figure_of_some_sources_only_is_left_empty_and_what_is_missing_is_named() -> None:
    done = walk(small(), [("000", "A", math.nan), ("001", "A", math.nan)], ["A"])
    assert math.isnan(done.frame["registered"][0])
    said = "\n".join(map(str, done.notes))
    assert "A (registered)" in said
    assert "registered 100 / 140" in said


def test_zones_not_listed_keep_their_code_unless_codes_were_used_anew() -> None:
    frame = small()
    given = table_of([("000", "A", math.nan)])
    moves = by_crosswalk(given, frame["zone_code"].tolist(), ["A", "001", "002"])
    assert moves.method.tolist() == ["crosswalk", SAME_CODE, SAME_CODE]
    assert len(by_crosswalk(given, frame["zone_code"].tolist(), ["A", "001"], same_code=False).source) == 1
    again = by_crosswalk(table_of([("000", "001", math.nan)]), frame["zone_code"].tolist(), ["001"])
    assert any("001" in str(note) and note.warning for note in again.notes)


def test_a_new_code_that_no_target_has_keeps_its_votes() -> None:
    done = walk(small(), [("000", "Z", 1.0), ("001", "A", 1.0), ("002", "A", 1.0)], ["A"])
    assert done.frame["votes_B"].tolist() == [9, 20]
    assert any("Z" in str(note) and note.warning for note in done.notes)


@pytest.mark.parametrize(
    ("pairs", "told"),
    [
        ([("000", "A", math.nan), ("000", "B", math.nan)], "without saying how: 000"),
        ([("000", "A", 0.5), ("000", "B", math.nan)], "without saying how: 000"),
        ([("000", "A", 0.5), ("000", None, 0.5)], "without saying how: 000"),
        ([("000", "A", 0.0)], "without saying how: 000"),
        ([("000", "A", -0.5), ("000", "B", 1.5)], "negative weights. Correct them for: 000"),
        ([("000", "A", math.inf), ("000", "B", 1.0)], "negative weights. Correct them for: 000"),
        ([("000", "A", 1e308), ("000", "B", 1e308)], "negative weights. Correct them for: 000"),
        ([("X", "A", 1.0)], "No old code"),
    ],
)
def test_a_crosswalk_that_does_not_say_what_is_needed_is_refused(pairs: list[Pair], told: str) -> None:
    with pytest.raises(ElectionError, match=told):
        walk(small(), pairs)


def test_weights_that_do_not_sum_to_1_are_taken_in_proportion_and_named() -> None:
    done = walk(small(), [("000", "A", 300), ("000", "B", 100), ("001", "A", 1), ("002", "A", 1)])
    assert done.frame["votes_B"].tolist()[:2] == [15 + 9, 5]
    assert any("000 (400)" in str(note) and note.warning for note in done.notes)
    assert not any("001" in str(note) for note in done.notes)


def test_slivers_are_left_out_unless_they_are_much_of_a_small_target() -> None:
    ground = Ground(np.array([0, 0, 0, 1]), np.array([0, 1, 2, 1]), np.array([990.0, 5.0, 5.0, 900.0]))
    moves = by_weights({WEIGHT: ground}, ["big", "other"], ["A", "B", "tiny"])
    pairs = list(zip(moves.source.tolist(), moves.target.tolist(), moves.share.round(4).tolist()))
    assert pairs == [(0, 0, 0.995), (0, 2, 0.005), (1, 1, 1.0)]
    assert any("big → B" in str(note) for note in moves.notes)


def test_ground_outside_all_targets_is_named_and_goes_with_the_rest() -> None:
    found = {
        WEIGHT: Ground(np.array([0, 0]), np.array([0, -1]), np.array([30.0, 70.0])),
        AREA: Ground(np.array([1]), np.array([-1]), np.array([1.0])),
    }
    moves = by_weights(found, ["half", "sea"], ["A"])
    assert (moves.source.tolist(), moves.share.tolist()) == ([0], [1.0])
    said = "\n".join(str(note) for note in moves.notes if note.warning)
    assert "half (70 %)" in said
    assert "sea (100 %)" in said


def test_a_zone_without_lists_keeps_its_other_figures() -> None:
    frame = frame_of([{"votes_A": None, "registered": 70}, {"votes_A": 3, "registered": 10}])
    out = walk(frame, [("000", "A", 0.5), ("000", "B", 0.5), ("001", "C", 1)]).frame
    assert out["registered"].tolist()[:3] == [35, 35, 10]
    assert math.isnan(out["votes_A"][0])
