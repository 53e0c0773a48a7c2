"""Votes for the next seat against every number of votes tried: thresholds, quotas that move, ties, lists in and out."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import numpy as np
import pytest

from mp_election_plugin.core.next_seat import next_seat, next_seats
from mp_election_plugin.core.rounded_quota import has_jumps
from mp_election_plugin.core.seat_laws import Law, Threshold
from mp_election_plugin.core.seats import Allocation, Contest, allocate

CODES = ("A", "B", "C", "D", "E")
# Up to as many votes a seat that can be won is won at all.
TRIED = 700

RULES = [("dhondt", None), ("sainte_lague", None), ("modified_sainte_lague", None), ("adams", None),
         ("huntington_hill", None), ("plurality", None), ("hare", "registered"), ("droop", "registered"),
         ("imperiali", "registered"),
         ("hare", "lists"), ("hare", "valid"), ("hare", "voters"), ("hagenbach_bischoff", "lists"),
         ("hagenbach_bischoff", "valid"), ("imperiali", "valid"), ("droop", "lists"), ("droop", "voters"),
         ("hagenbach_bischoff_rounded", "lists"), ("hagenbach_bischoff_rounded", "valid")]  # fmt: skip
THRESHOLDS = [
    None,
    Threshold(Fraction("0.1"), "valid"),
    Threshold(Fraction("0.15"), "voters", exempt=("B",), shares=(("C", Fraction("0.3")),)),
    Threshold(Fraction("0.05"), "registered"),
]


def contest(n: int, top: int, seed: int) -> Contest:
    """Return random zones, their electors many more than their ballots, so that every number can be tried."""
    draw = np.random.default_rng(seed)
    votes = draw.integers(0, top, (n, len(CODES)))
    votes[draw.random(votes.shape) < 0.12] = -1
    # A few large lists beside small ones, as in life: claims overtake each other on the way.
    votes[:, 0] *= draw.integers(1, 4, n)
    votes = np.maximum(votes, -1)
    total = np.maximum(votes, 0).sum(axis=1)
    invalid = draw.integers(0, 6, n)
    seats = draw.integers(1, 6, n)
    return Contest(CODES, votes, total, total + invalid, total * 4 + 50, seats, [str(row) for row in range(n)])


def tried(made: Contest, law: Law, row: int, column: int) -> tuple[float, float]:
    """Return the votes missing and the cushion of a list by allocating with every number of votes."""
    zone = np.full(TRIED, row)
    start = int(made.votes[row, column])
    numbers = np.arange(TRIED)
    seats = allocate(made.rows(zone).with_more(column, numbers - start), law).handed.seats[:, column]
    has = seats[start]
    more = np.flatnonzero((seats > has) & (numbers > start))
    if law.base == "registered":
        more = more[more - start <= int(made.registered[row] - made.least_ballots()[row])]
    fewer = np.flatnonzero((seats < has) & (numbers < start))
    return (
        float(more[0] - start) if len(more) else np.nan,
        float(start - fewer[-1]) if len(fewer) else np.nan,
    )


def _not_claims(found: Allocation, row: int, column: int) -> bool:
    """Return whether claims do not decide with a rounded quota: further rounds, or a list that has all seats."""
    lists = int((found.part[row] & (found.contest.votes[row] > 0)).sum())
    places = int(found.contest.seats[row])
    return bool(found.law.base != "lists" and lists <= places) or bool(found.handed.seats[row, column] >= places)


@pytest.mark.parametrize("threshold", THRESHOLDS, ids=["none", "valid", "mixed", "registered"])
@pytest.mark.parametrize(("method", "base"), RULES)
def test_no_smaller_number_of_votes_moves_a_seat(method: str, base: str | None, threshold: Threshold | None) -> None:
    law = Law("test", {"en": "x"}, "s", "d", "b", method, base, threshold)
    moved = 0
    for top, seed in ((8, 1), (40, 2)):
        made = contest(40, top, seed)
        found = allocate(made, law)
        missing, cushion = next_seats(found)
        for row, column in zip(*np.nonzero(made.votes >= 0)):
            if found.reason[row] is not None:
                assert np.isnan(missing[row, column]) and np.isnan(cushion[row, column])
                continue
            gained, lost = tried(made, law, row, column)
            said = (made.votes[row].tolist(), int(made.seats[row]), CODES[column], int(made.voters[row]))
            if has_jumps(law) and _not_claims(found, row, column):
                continue
            # What is beyond the numbers tried is not compared.
            if not (np.isnan(gained) and missing[row, column] >= TRIED - made.votes[row, column]):
                np.testing.assert_equal(missing[row, column], gained, err_msg=f"missing {said}")
            np.testing.assert_equal(cushion[row, column], lost, err_msg=f"cushion {said}")
            moved += not np.isnan(gained)
    assert moved > (15 if has_jumps(law) and base != "lists" else 50)


@pytest.mark.parametrize(("method", "base"), [("hare", "lists"), ("dhondt", None), ("hare", "registered")])
def test_one_list_alone_is_told_the_same_as_all_together(method: str, base: str | None) -> None:
    made = contest(200, 30, 3)
    law = Law("test", {"en": "x"}, "s", "d", "b", method, base, Threshold(Fraction("0.1"), "valid"))
    found = allocate(made, law)
    missing, cushion = next_seats(found)
    for column in range(len(CODES)):
        own = next_seat(found, column)
        np.testing.assert_equal(own.missing, missing[:, column])
        np.testing.assert_equal(own.cushion, cushion[:, column])


def test_another_list_that_drops_out_may_cost_a_list_its_seat_before_it_gains_one() -> None:
    law = Law("test", {"en": "x"}, "s", "d", "b", "hare", "lists", Threshold(Fraction("0.1"), "valid"))
    figures = (np.array([each]) for each in (120, 120, 600, 3))
    made = Contest(("A", "B", "C", "D"), np.array([[82, 15, 12, 11]]), *figures, ["z"])
    # C has exactly a tenth: with one vote more for B it drops out, and the third claim of A passes the first of B.
    one_more = made.with_more(1, np.array([1]))
    assert allocate(made, law).handed.seats.tolist() == [[2, 1, 0, 0]]
    assert allocate(one_more, law).handed.seats.tolist() == [[3, 0, 0, 0]]
    missing, cushion = next_seats(allocate(made, law))
    again = made.with_more(1, np.array([int(missing[0, 1])]))
    assert allocate(again, law).handed.seats[0, 1] == 2
    assert (missing[0, 1], cushion[0, 1]) == tried(made, law, 0, 1)


@pytest.mark.parametrize(
    ("method", "votes", "total", "seats", "column", "cushion"),
    [("sainte_lague", (1, 6, 0, 2), 11, 2, 1, 5), ("modified_sainte_lague", (4, 1, 2, 5, 5), 21, 4, 3, 3)],
)
def test_a_list_that_comes_back_may_be_level_for_the_last_seat(
    method: str, votes: tuple[int, ...], total: int, seats: int, column: int, cushion: int
) -> None:
    law = Law("test", {"en": "x"}, "s", "d", "b", method, None, Threshold(Fraction("0.1"), "valid"))
    figures = (np.array([each]) for each in (total, total, total, seats))
    made = Contest(CODES[: len(votes)], np.array([votes]), *figures, ["z"])
    found = allocate(made, law)
    assert next_seats(found)[1][0, column] == tried(made, law, 0, column)[1] == cushion
    assert next_seat(found, column).cushion[0] == cushion


def test_a_single_list_is_searched_for_its_share() -> None:
    law = Law("t", {"en": "x"}, "s", "d", "b", "hare", "valid", single_list=Threshold(Fraction("0.2"), "registered"))
    figures = (np.array([each]) for each in (80, 80, 500, 2))
    found = allocate(Contest(("A", "B"), np.array([[80, -1]]), *figures, ["z"]), law)
    assert found.reason[0] == "single_list_below"
    enough = replace(found.contest, votes=np.array([[130, -1]]), valid=np.array([130]), voters=np.array([130]))
    missing, cushion = next_seats(allocate(enough, law))
    assert np.isnan(missing[0, 0]) and cushion[0, 0] == 31


def test_the_only_list_needs_its_share_with_a_national_threshold_too() -> None:
    tenth, fifth = Threshold(Fraction(1, 10), "valid", "national"), Threshold(Fraction(1, 5), "registered")
    law = Law("test", {"en": "test"}, "s", "d", "b", "dhondt", None, tenth, fifth)
    counts = {"valid": 19, "voters": 22, "registered": 24, "seats": 4}
    one = Contest(("A",), np.array([[17]]), names=["0"], **{name: np.array([each]) for name, each in counts.items()})
    # 4 votes are no fifth of 24 electors.
    assert next_seat(allocate(one, law), 0).cushion.tolist() == [13]


@pytest.mark.parametrize(
    ("base", "votes", "figures", "cushion"),
    [
        # By further rounds the only list keeps all seats to its last vote.
        ("registered", [300], {"registered": 400, "voters": 300, "valid": 300, "seats": 3}, [300]),
        # Contradictory figures: more votes than ballots cast.
        (
            "voters",
            [4000, 3000, 8000, 6000],
            {"voters": 10_000, "valid": 21_000, "seats": 2},
            [np.nan, np.nan, 6001, 2001],
        ),
    ],
)
def test_votes_before_a_seat_is_lost_are_those_of_one_list_by_itself(
    base: str, votes: list[int], figures: dict[str, int], cushion: list[float]
) -> None:
    counts = {name: np.array([figures.get(name, -1)]) for name in ("valid", "voters", "registered", "seats")}
    codes = tuple(f"L{at}" for at in range(len(votes)))
    found = allocate(
        Contest(codes, np.array([votes]), names=["0"], **counts), Law("t", {}, "s", "d", "b", "hare", base)
    )
    np.testing.assert_array_equal(next_seats(found)[1][0], cushion)
    np.testing.assert_array_equal([next_seat(found, at).cushion[0] for at in range(len(votes))], cushion)


@pytest.mark.parametrize(("voters", "missing"), [(-1, 81.0), (119, 81.0), (120, np.nan)])
def test_who_has_voted_without_a_valid_vote_cannot_vote_again(voters: int, missing: float) -> None:
    figures = {"valid": 100, "voters": voters, "registered": 200, "seats": 2}
    counts = {name: np.array([figure]) for name, figure in figures.items()}
    law = Law("t", {}, "s", "d", "b", "hare", "registered")
    found = allocate(Contest(("A", "B"), np.array([[60, 40]]), names=["0"], **counts), law)
    np.testing.assert_array_equal(next_seats(found)[0][0, 0], missing)
    np.testing.assert_array_equal(next_seat(found, 0).missing[0], missing)
