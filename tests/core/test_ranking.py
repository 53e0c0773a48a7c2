"""The priority list: what plain loops give, ties that share a rank, and zones that lack something never the last."""

from __future__ import annotations

import math
import re
from typing import Any

import election_oracle as oracle
import numpy as np
import pytest
from generated_elections import Row, election, elections, frame_of
from hypothesis import given
from hypothesis import strategies as st

from mp_election_plugin.core.election import election_of
from mp_election_plugin.core.errors import ElectionError
from mp_election_plugin.core.measures import party_measures
from mp_election_plugin.core.ranking import DIRECTIONS, Ranking, criteria, priority_reasons, rank_zones

directions = st.sampled_from(DIRECTIONS)
some_weights = st.dictionaries(st.sampled_from(list(criteria())), st.sampled_from([1.0, 2.0, 0.5]), min_size=1)


def ranked(rows: list[Row], weights: dict[str, float], direction: str, party: str | None = None) -> Ranking:
    made = election(rows)
    return rank_zones(made, party_measures(made, party or made.codes[0]), weights=weights, direction=direction)


def plain(values: Any) -> list[float | None]:
    return [None if each is None or math.isnan(each) else each for each in np.asarray(values, dtype=float).tolist()]


@given(elections(), directions)
def test_values_are_what_plain_loops_give(rows: list[Row], direction: str) -> None:
    made = election(rows)
    party = made.codes[0]
    measures = party_measures(made, party)
    values = ranked(rows, {"excess_votes": 1.0}, direction).values
    for at, row in enumerate(rows):
        own = row[f"votes_{party}"]
        if own is None or measures.contradictory[at]:
            assert all(math.isnan(each[at]) for each in values.values())
            continue
        others = sorted(
            (row[name] for name in row if name.startswith("votes_") and name not in (f"votes_{party}", "votes_OTHERS")
             and row[name] is not None), reverse=True
        )  # fmt: skip
        ahead, behind = [each for each in others if each > own], [each for each in others if each <= own]
        if direction == "gain":
            expected: float | None = min(ahead) - own if ahead else None
        else:
            expected = own - max(behind) if behind else None
        assert plain(values["next_place"])[at] == expected
        k = int(row["seats"]) if row.get("seats") is not None else 1
        border = others[k - 1] if 0 < k <= len(others) else None
        holds = border is not None and len(ahead) < k and 0 < own != border
        if border is None or oracle.valid_of(row) in (None, 0) or holds == (direction == "gain"):
            assert math.isnan(values["last_place"][at])
        else:
            assert values["last_place"][at] == (border - own if direction == "gain" else own - border)


@given(elections(), some_weights, directions)
def test_a_rank_is_one_more_than_the_zones_strictly_before(
    rows: list[Row], weights: dict[str, float], direction: str
) -> None:
    found = ranked(rows, weights, direction)
    score = plain(np.round(found.score, 9))
    fewest = len(weights) == 1 and criteria()[next(iter(weights))].best[direction] == "fewest"
    for one, rank in zip(score, plain(found.rank)):
        if one is None:
            assert rank is None
            continue
        before = [each for each in score if each is not None and (each < one if fewest else each > one)]
        assert rank == 1 + len(before)
    for at, one in enumerate(score):
        lacking = [name for name in weights if math.isnan(found.values[name][at])]
        assert (one is None) == bool(lacking)
        assert all((found.missing[name][at] is not None) == math.isnan(found.values[name][at]) for name in criteria())


@given(elections(), some_weights, directions, st.randoms(use_true_random=False))
def test_neither_the_order_of_zones_nor_ten_times_the_votes_changes_a_rank(
    rows: list[Row], weights: dict[str, float], direction: str, shuffler: Any
) -> None:
    order = list(range(len(rows)))
    shuffler.shuffle(order)
    one = ranked(rows, weights, direction).rank
    np.testing.assert_array_equal(one[order], ranked([rows[at] for at in order], weights, direction).rank)
    tenfold: list[Row] = [
        {name: value if value is None or name == "seats" else 10 * value for name, value in row.items()} for row in rows
    ]
    np.testing.assert_array_equal(one, ranked(tenfold, weights, direction).rank)


@given(elections(), some_weights, directions, st.sampled_from(["en", "fr", "ar"]))
def test_every_zone_has_a_sentence_in_every_language(
    rows: list[Row], weights: dict[str, float], direction: str, language: str
) -> None:
    made = election(rows)
    measures = party_measures(made, made.codes[0])
    found = rank_zones(made, measures, weights=weights, direction=direction)
    for sentence in priority_reasons(found, measures, language):
        assert not re.search(r"\bnan\b|[{}]|None", sentence)


def three() -> list[Row]:
    return [
        {"registered": 1000, "voters": 500, "seats": 1, "votes_MP": 100, "votes_X": 300, "votes_Y": 100},
        {"registered": None, "voters": 200, "seats": 1, "votes_MP": 100, "votes_X": 60, "votes_Y": 40},
        {"registered": 900, "voters": 300, "seats": 2, "votes_MP": None, "votes_X": 200, "votes_Y": 100},
        {"registered": 1000, "voters": 500, "seats": 1, "votes_MP": 100, "votes_X": 300, "votes_Y": 100},
    ]


def test_the_turnout_reserve_is_a_ceiling_and_unknown_where_the_registered_are() -> None:
    found = ranked(three(), {"turnout_reserve": 1.0}, "gain", "MP")
    assert plain(found.values["turnout_reserve"]) == [100, None, None, 100]
    assert found.rank[[0, 3]].tolist() == [1, 1]
    assert found.missing["turnout_reserve"].tolist() == [None, "no_registered", "no_list", None]


def test_what_is_said_of_zones() -> None:
    made = election_of(frame_of(three()))
    measures = party_measures(made, "MP")

    def said(weights: dict[str, float], direction: str, language: str = "en") -> list[str]:
        return list(
            priority_reasons(rank_zones(made, measures, weights=weights, direction=direction), measures, language)
        )

    assert said({"last_place": 1.0}, "gain") == [
        "Rank 1 of 2: 200 votes missing to the last winning place, place 1; now in place 2.",
        "Not ranked: already in a winning place.",
        "Not ranked: no list of the party.",
        "Rank 1 of 2: 200 votes missing to the last winning place, place 1; now in place 2.",
    ]
    assert said({"last_place": 1.0}, "defend")[1] == (
        "Rank 1 of 1: 40 votes ahead of the first list without a winning place; now in place 1 of 1 that win."
    )
    both = said({"excess_votes": 1.0, "turnout_reserve": 1.0}, "defend")
    assert both[1] == "Not ranked: Turnout reserve (ceiling): registered electors not published."
    assert both[0].startswith("Rank 1 of 2: score 0.38 (1 is the highest); ") and "a ceiling, not a forecast" in both[0]
    assert "inscrits" in said({"turnout_reserve": 1.0}, "gain", "fr")[1]
    assert "100 صوت" in said({"next_place": 1.0}, "gain", "ar")[0].replace("200", "100")


def test_without_a_vote_there_is_no_place_to_defend() -> None:
    rows: list[Row] = [{"votes_MP": 0, "votes_X": 0, "valid": 5}, {"votes_MP": 7, "votes_X": 0, "valid": 7}]
    assert plain(ranked(rows, {"last_place": 1.0}, "defend", "MP").values["last_place"]) == [None, 7]
    assert plain(ranked(rows, {"last_place": 1.0}, "gain", "MP").values["last_place"]) == [0, None]


def test_the_score_of_several_is_the_weighted_mean_of_percentile_ranks() -> None:
    rows: list[Row] = [{"votes_MP": votes, "votes_X": 400 - votes} for votes in (10, 20, 20, 40)]
    found = ranked(rows, {"contribution": 3.0, "next_place": 1.0}, "gain", "MP")
    assert found.score.tolist() == pytest.approx([0.0, 0.5, 0.5, 1.0])
    assert found.rank.tolist() == [4, 2, 2, 1]


@pytest.mark.parametrize("weights", [{"votes": 1.0}, {"excess_votes": 0.0}, {"excess_votes": math.nan}])
def test_a_criterion_that_is_none_or_weighs_nothing_is_refused(weights: dict[str, float]) -> None:
    with pytest.raises(ElectionError, match="criteria are excess_votes, next_place"):
        ranked(three(), weights, "gain")


def test_only_the_proportion_of_weights_counts() -> None:
    """Also where their sum has no end."""
    rows: list[Row] = [{"votes_A": 30, "votes_B": 20}, {"votes_A": 5, "votes_B": 45}, {"votes_A": 9, "votes_B": 1}]
    small = ranked(rows, {"excess_votes": 1.0, "contribution": 1.0}, "defend")
    large = ranked(rows, {"excess_votes": 1.5e308, "contribution": 1.5e308}, "defend")
    assert large.score.tolist() == small.score.tolist() and large.rank.tolist() == small.rank.tolist()
    assert len(set(large.score.tolist())) > 1


def test_no_criterion_at_all_is_refused() -> None:
    with pytest.raises(ElectionError, match="No criterion is given"):
        ranked([{"votes_A": 1, "votes_B": 2}], {}, "gain")


def test_votes_to_the_next_seat_rank_as_the_law_has_them() -> None:
    """Zones without the list, and those in which no votes move a seat, have no rank and say why."""
    made = election_of(frame_of(three()))
    measures = party_measures(made, "MP")
    to_seat = np.array([120.0, 30.0, 5.0, np.nan])
    found = rank_zones(made, measures, weights={"next_seat": 1.0}, direction="gain", to_seat=to_seat)
    assert plain(found.rank) == [2, 1, None, None]
    assert priority_reasons(found, measures).tolist() == [
        "Rank 2 of 2: 120 votes missing for the next seat under the electoral law; 100 votes here.",
        "Rank 1 of 2: 30 votes missing for the next seat under the electoral law; 100 votes here.",
        "Not ranked: no list of the party.",
        "Not ranked: no number of votes brings a seat, or it changes with a figure that is not published.",
    ]
