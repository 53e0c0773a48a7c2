"""Indices against their published formulas, and the laws that they keep."""

from __future__ import annotations

import math
from fractions import Fraction

import comparison_oracle as oracle
import numpy as np
import pandas as pd
import pytest
from election_oracle import valid_of
from generated_elections import Row, election, elections, frame_of
from hypothesis import given
from hypothesis import strategies as st

from mp_election_plugin.core import nationalisation
from mp_election_plugin.core.election import election_of
from mp_election_plugin.core.errors import ElectionError
from mp_election_plugin.core.indices import (
    check_seats,
    effective_number,
    election_indices,
    gallagher,
    golosov_number,
    loosemore_hanby,
)
from mp_election_plugin.core.party_indices import NATIONALISATION, party_indices
from mp_election_plugin.core.seats_won import SeatsWon, seats_of_table, seats_of_zones

SHARES = st.lists(st.integers(0, 200), min_size=2, max_size=12).filter(any)
SCORES = (nationalisation.jones_mainwaring, nationalisation.golosov)


def of(values: list[int]) -> np.ndarray:
    return np.array(values, dtype=float) / 200


@given(elections())
def test_nationalisation_is_that_of_the_formulas(rows: list[Row]) -> None:
    given_election = election(rows)
    for each in party_indices(given_election):
        expected = oracle.nationalisation(rows, each.party)
        for name in NATIONALISATION:
            found = getattr(each, name)
            assert math.isnan(found) if expected is None else found == pytest.approx(expected[name], abs=1e-12), name
        assert (each.nationalisation_reason is None) == (expected is not None)


@given(elections())
def test_votes_and_shares_of_parties_are_those_of_the_election(rows: list[Row]) -> None:
    given_election = election(rows)
    found = {each.party: each for each in party_indices(given_election)}
    assert set(found) == set(given_election.codes)
    for code, each in found.items():
        own = [row[f"votes_{code}"] for row in rows if row[f"votes_{code}"] is not None]
        assert each.votes == sum(own) if own else math.isnan(each.votes)
        shares = [float(share) for row in rows if (share := oracle.share(row, code)) is not None]
        assert each.zones_with_list == len(own)
        if shares:
            assert each.mean_share == pytest.approx(sum(shares) / len(shares), abs=1e-12)
            assert each.best_share == pytest.approx(max(shares), abs=1e-12)
        else:
            assert math.isnan(each.mean_share) and each.best == -1


@given(SHARES)
def test_nationalisation_is_between_0_and_1_and_1_for_equal_shares(values: list[int]) -> None:
    for score in SCORES:
        assert -1e-12 <= score(of(values)) <= 1 + 1e-12
        assert score(of([values[0] + 1] * len(values))) == pytest.approx(1, abs=1e-12)
    votes, valid = np.array(values, dtype=float), np.full(len(values), 200.0)
    weighted = nationalisation.bochsler_weighted(votes, valid)
    assert 0 <= weighted <= 1 + 1e-12
    assert weighted == pytest.approx(nationalisation.jones_mainwaring(of(values)), abs=1e-12), "equal zones"
    assert nationalisation.bochsler_weighted(valid / 2, valid) == pytest.approx(1, abs=1e-12)


@given(SHARES, st.integers(2, 5), st.randoms(use_true_random=False))
def test_order_and_scale_change_no_score(values: list[int], factor: int, random: object) -> None:
    shuffled = list(values)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    for score in SCORES:
        assert score(of(shuffled)) == pytest.approx(score(of(values)), abs=1e-12)
        assert score(of(values) / factor) == pytest.approx(score(of(values)), abs=1e-12)


@given(SHARES, st.integers(2, 4))
def test_splitting_zones_into_like_parts_changes_only_what_counts_zones(values: list[int], parts: int) -> None:
    """A zone in k like parts weighs as before; with zones alike all of them split, Gini stays too."""
    votes, valid = np.array(values, dtype=float) * parts, np.full(len(values), 200.0 * parts)
    before = nationalisation.bochsler_weighted(votes, valid)
    first = np.concatenate([np.repeat(votes[:1] / parts, parts), votes[1:]])
    whole = np.concatenate([np.repeat(valid[:1] / parts, parts), valid[1:]])
    assert nationalisation.bochsler_weighted(first, whole) == pytest.approx(before, abs=1e-12)
    repeated = np.repeat(of(values), parts)
    assert nationalisation.jones_mainwaring(repeated) == pytest.approx(
        nationalisation.jones_mainwaring(of(values)), abs=1e-12
    )


def test_scores_of_support_in_one_zone_of_ten() -> None:
    one = of([100, *[0] * 9])
    assert nationalisation.jones_mainwaring(one) == pytest.approx(0.1, abs=1e-12)
    assert nationalisation.golosov(one) == pytest.approx(0, abs=1e-12)
    assert nationalisation.effective_zones(np.full(10, 7.0)) == pytest.approx(10)
    assert nationalisation.bochsler_standardised(0.6, 10) == pytest.approx(0.6, abs=1e-12), "ten zones are the standard"
    assert math.isnan(nationalisation.bochsler_standardised(0.6, 1))


def test_the_example_of_the_package_electoral() -> None:
    """Its documentation has two provinces, A 200 and 190, B 100 and 800 votes; formulas of its pages, done by hand."""
    rows: list[Row] = [{"votes_A": 200, "votes_B": 100}, {"votes_A": 190, "votes_B": 800}]
    given_election = election(rows)
    found = {each.party: each for each in party_indices(given_election)}
    for code, (low, high) in {
        "A": (Fraction(190, 990), Fraction(2, 3)),
        "B": (Fraction(1, 3), Fraction(800, 990)),
    }.items():
        gini = 2 * (low + 2 * high) / (2 * (low + high)) - Fraction(3, 2)
        assert found[code].jones_mainwaring == pytest.approx(float(1 - gini), abs=1e-12)
    system = election_indices(given_election, list(found.values()))["system_jones_mainwaring"].value
    weighted = sum(found[code].jones_mainwaring * votes / 1290 for code, votes in (("A", 390), ("B", 900)))
    assert system == pytest.approx(weighted, abs=1e-12)
    assert election_indices(given_election, list(found.values()))["effective_lists"].value == pytest.approx(
        1 / ((390 / 1290) ** 2 + (900 / 1290) ** 2), abs=1e-12
    )


@pytest.mark.parametrize(
    ("large", "tenths", "hundredths", "laakso_taagepera", "golosov"),
    [
        ([0.75, 0.25], 0, 0, 1.60, 1.33),
        ([0.75], 1, 15, 1.74, 1.42),
        ([0.55, 0.45], 0, 0, 1.98, 1.82),
        ([0.55], 3, 15, 2.99, 2.24),
        ([0.35], 5, 15, 5.75, 4.49),
    ],
)
def test_effective_numbers_are_those_published_for_made_up_party_systems(
    large: list[float], tenths: int, hundredths: int, laakso_taagepera: float, golosov: float
) -> None:
    """The constellations that Golosov (2010) compares the two numbers on."""
    shares = np.array([*large, *[0.1] * tenths, *[0.01] * hundredths])
    assert shares.sum() == pytest.approx(1)
    assert effective_number(shares) == pytest.approx(laakso_taagepera, abs=0.006)
    assert golosov_number(shares) == pytest.approx(golosov, abs=0.006)


def test_disproportionality_by_hand() -> None:
    votes, seats = np.array([0.4, 0.35, 0.25]), np.array([0.5, 0.5, 0.0])
    assert gallagher(votes, seats) == pytest.approx(math.sqrt((0.01 + 0.0225 + 0.0625) / 2), abs=1e-12)
    assert loosemore_hanby(votes, seats) == pytest.approx(0.25, abs=1e-12)
    assert gallagher(votes, votes) == loosemore_hanby(votes, votes) == 0


ROWS: list[Row] = [
    {"votes_A": 60, "votes_B": 40, "votes_C": 0, "seats": 2, "registered": 200, "voters": 110},
    {"votes_A": 10, "votes_B": 70, "votes_C": 20, "seats": 1, "registered": 150, "voters": 105},
]


def seats(by_zone: list[list[int]]) -> SeatsWon:
    found = np.array(by_zone, dtype=float)
    return SeatsWon(("A", "B", "C"), found.sum(axis=0), found)


def test_the_indices_of_an_election_with_seats() -> None:
    given_election, won = election(ROWS), seats([[1, 1, 0], [0, 1, 0]])
    parties = party_indices(given_election, won)
    found = {name: each.value for name, each in election_indices(given_election, parties, won).items()}
    v, s = (0.35, 0.55, 0.1), (1 / 3, 2 / 3, 0)
    assert found["effective_lists"] == pytest.approx(1 / sum(x * x for x in v))
    assert found["effective_seats"] == pytest.approx(1 / sum(x * x for x in s))
    assert found["gallagher"] == pytest.approx(math.sqrt(sum((x - y) ** 2 for x, y in zip(v, s)) / 2))
    assert (found["unrepresented_votes"], found["unrepresented_in_zones"]) == (20, 10 + 20)
    assert found["unrepresented_share"] == pytest.approx(0.1)
    assert found["turnout"] == pytest.approx(215 / 350)
    assert [(each.party, each.seats) for each in parties] == [("B", 2), ("A", 1), ("C", 0)]
    assert parties[0].votes_per_seat == 55 and parties[0].seat_bonus == pytest.approx(2 / 3 - 0.55)
    assert (parties[2].seats_reason, parties[0].seats_reason) == ("zero_seats", None)
    assert (parties[0].zones_first, parties[0].zones_in_place, parties[1].zones_in_place) == (1, 2, 1)
    assert check_seats(given_election, won) == []


def test_an_index_that_lacks_what_it_needs_says_so() -> None:
    def reasons(rows: list[Row], won: SeatsWon | None = None) -> dict[str, str | None]:
        given_election = election(rows)
        found = election_indices(given_election, party_indices(given_election, won), won)
        assert all(math.isnan(each.value) == (each.reason is not None) for each in found.values())
        return {name: each.reason for name, each in found.items()}

    assert {reasons(ROWS)[name] for name in ("gallagher", "effective_seats", "unrepresented_votes")} == {"no_seats"}
    summed = [{**row, "votes_OTHERS": 5} for row in ROWS]
    told = reasons(summed, seats([[1, 1, 0], [0, 1, 0]]))
    assert {told[name] for name in ("effective_lists", "golosov_lists", "gallagher", "loosemore_hanby",
                                    "unrepresented_votes", "system_golosov")} == {"others_summed"}  # fmt: skip
    assert told["effective_seats"] is None
    short = [{**row, "valid": 150} for row in ROWS]
    assert reasons(short)["effective_lists"] == "not_all_lists"
    assert reasons(ROWS[:1])["system_jones_mainwaring"] == "one_zone"
    stranger = SeatsWon(("A", "Z"), np.array([2.0, 1.0]))
    assert reasons(ROWS, stranger)["gallagher"] == "not_in_table"
    assert reasons(ROWS, stranger)["unrepresented_in_zones"] == "not_in_table"
    assert reasons(ROWS, SeatsWon(("A",), np.array([3.0])))["unrepresented_in_zones"] == "seats_of_zones"
    assert reasons([{**ROWS[0], "registered": None}, ROWS[1]])["turnout"] == "some_zones"
    assert reasons([{"votes_A": 0}, {"votes_A": 0}])["effective_lists"] == "no_votes"


@given(elections(others=False), st.data())
def test_disproportionality_is_between_0_and_1_and_0_where_seats_follow_votes(
    rows: list[Row], data: st.DataObject
) -> None:
    given_election = election(rows)
    codes = given_election.codes
    numbers = data.draw(st.lists(st.integers(0, 9), min_size=len(codes), max_size=len(codes)).filter(any))
    won = SeatsWon(codes, np.array(numbers, dtype=float))
    found = election_indices(given_election, party_indices(given_election, won), won)
    for name in ("gallagher", "loosemore_hanby", "unrepresented_share"):
        assert found[name].reason is not None or -1e-12 <= found[name].value <= 1 + 1e-12
    exact = SeatsWon(codes, np.nansum(given_election.votes, axis=0))
    if exact.total > 0:
        even = election_indices(given_election, party_indices(given_election, exact), exact)
        if even["gallagher"].reason is None:
            assert even["gallagher"].value == pytest.approx(0, abs=1e-9)
            assert even["effective_lists"].value == pytest.approx(even["effective_seats"].value)
            assert sum(valid_of(row) or 0 for row in rows) == exact.total


def test_seats_come_from_fields_or_from_a_table() -> None:
    given_election = election(ROWS)
    frame = frame_of([{**row, "seats_A": row["seats"], "seats_B": None, "seats_ZZ": 3} for row in ROWS])
    found = seats_of_zones(frame, given_election)
    assert found is not None and (found.of("A"), found.of("B"), found.total) == (3, 0, 3)
    assert seats_of_zones(frame_of(ROWS), given_election) is None, "the field seats is no list"
    table = seats_of_table(["A", "B", "votes_B"], np.array([1.0, 1, 1]), ["000", "000", "001"], given_election,
                           ["000", "001"])  # fmt: skip
    assert table.of("B") == 2 and table.by_zone is not None
    np.testing.assert_array_equal(table.by_zone, [[1, 1, 0], [0, 1, 0]])
    national = seats_of_table(["A", "B"], np.array([2.0, np.nan]), None, given_election, ["000", "001"])
    assert national.by_zone is None and (national.of("A"), national.of("B")) == (2, 0)
    elsewhere = seats_of_table(["A"], np.array([2.0]), ["999"], given_election, ["000", "001"])
    assert elsewhere.by_zone is None and elsewhere.total == 2


def test_seats_that_cannot_be_are_refused_or_told() -> None:
    given_election = election(ROWS)
    for parties, numbers in (
        (["A", None], [1.0, 1.0]),
        (["A", "B"], [1.0, 0.5]),
        (["A", "B"], [1.0, -1.0]),
        (["A", "B"], [1.0, math.inf]),
    ):
        with pytest.raises(ElectionError, match="rows without a party or with seats that are no counts: 2"):
            seats_of_table(parties, np.array(numbers), None, given_election, ["000", "001"])
    with pytest.raises(ElectionError, match="“A” stands twice for 000, in rows 1 and 2"):
        seats_of_table(["A", "A"], np.array([1.0, 2]), ["000", "000"], given_election, ["000", "001"])
    told = check_seats(given_election, SeatsWon(("A", "Z"), np.array([4.0, 1.0])))
    assert all(each.warning for each in told)
    assert "Z (1)" in str(told[0]) and "5 seats were won and 3 are to be filled" in str(told[1])
    assert "No list has won a seat" in str(check_seats(given_election, SeatsWon((), np.array([])))[-1])
    frame = frame_of([{**ROWS[0], "seats_A": 3, "seats_B": None}, {**ROWS[1], "seats_A": None, "seats_B": None}])
    blank = seats_of_zones(frame, given_election)
    assert blank is not None and blank.without == ("001 Zone 1",), "where all seats are given, a blank is none won"
    assert "1 zones with a result" in str(check_seats(given_election, blank)[0])


def test_rows_and_columns_in_another_order_change_no_row_and_no_best_zone() -> None:
    """Two lists level in votes, each with its best share in two zones."""
    table = frame_of([{"votes_A": votes, "votes_B": 40 - votes} for votes in (30, 10, 30, 10)])
    table = table.drop(columns="zone_code").assign(zone_name=["Taza", "Sefrou", "Fès", "Azrou"])
    turned = table.iloc[::-1, ::-1].reset_index(drop=True)
    found = [
        [(each.party, made.names[each.best]) for each in party_indices(made)]
        for made in map(election_of, (table, turned))
    ]
    assert found[0] == found[1] == [("A", "Fès"), ("B", "Azrou")]


def test_a_blank_beside_seats_of_others_is_none_won_only_where_that_is_known() -> None:
    """Level lists and seats that rest on a figure not published are blank in what an allocation writes, and not 0."""
    rows: list[Row] = [
        {"votes_A": 60, "votes_B": 40, "votes_C": 10, "votes_D": 4, "seats": 2, "seats_A": 1, "seats_B": None,
         "seats_C": None},
        {"votes_A": 10, "votes_B": 70, "votes_C": None, "votes_D": 5, "seats": 1, "seats_A": 0, "seats_B": 1,
         "seats_C": None},
        {"votes_A": 10, "votes_B": 30, "votes_C": 5, "votes_D": 5, "seats": 1, "seats_A": None, "seats_B": 1,
         "seats_C": None},
    ]  # fmt: skip
    made = election(rows)
    won = seats_of_zones(frame_of(rows), made)
    assert won is not None and won.unknown == ("000 Zone 0",) and not won.without
    assert (won.of("A"), won.of("D"), math.isnan(won.of("B")), math.isnan(won.of("C"))) == (1, 0, True, True)
    parties = {each.party: each for each in party_indices(made, won)}
    assert {each.seats_reason for each in parties.values()} == {"unknown_seats"}
    assert (parties["A"].seats, parties["A"].votes_per_seat) == (1, 80) and math.isnan(parties["A"].seat_share)
    found = election_indices(made, list(parties.values()), won)
    assert {found[name].reason for name in ("gallagher", "effective_seats", "unrepresented_votes")} == {"unknown_seats"}
    (note,) = check_seats(made, won)
    assert note.warning and "000 Zone 0" in str(note) and "not taken as 0" in str(note)
    # Without the number of seats of a zone nothing proves that all are given.
    blank: list[Row] = [{**row, "seats": None} for row in rows]
    again = seats_of_zones(frame_of(blank), election(blank))
    assert again is not None and len(again.unknown) == 2, "in the second zone the list has no votes"
    first = [{**row, "seats_B": 1} for row in rows[:1]]
    full = seats_of_zones(frame_of(first), election(first))
    assert full is not None and (full.of("C"), full.total) == (0, 2)


@given(elections(zones=8), st.randoms(use_true_random=False))
def test_the_order_of_zones_and_lists_changes_no_bit_of_an_index(rows: list[Row], random: object) -> None:
    """Equal, and not only nearly: sums of shares are taken in no order."""
    table = frame_of(rows)
    order, columns = list(range(len(rows))), list(table.columns)
    random.shuffle(order)  # type: ignore[attr-defined]
    random.shuffle(columns)  # type: ignore[attr-defined]
    found = []
    for made in (election_of(table), election_of(table.iloc[order].reset_index(drop=True)[columns])):
        parties = {each.party: {**vars(each), "best": None} for each in party_indices(made)}
        indices = election_indices(made, party_indices(made))
        found.append(repr((sorted(parties.items()), sorted(indices.items()))))
    assert found[0] == found[1]


def test_the_order_of_a_hundred_zones_and_forty_lists_changes_no_bit() -> None:
    """As many as there are in an election: with a plain sum half of these indices have another last digit."""
    rng = np.random.default_rng(5)
    votes = np.where(rng.random((100, 40)) < 0.3, np.nan, rng.negative_binomial(1, 0.001, (100, 40)).astype(float))
    table = pd.DataFrame({f"votes_L{at:02d}": votes[:, at] for at in range(40)})
    table["zone_code"] = np.array([f"{at:03d}" for at in range(100)], dtype=object)
    turned = table.iloc[rng.permutation(100)].reset_index(drop=True)[rng.permutation(table.columns)]
    one, other = (
        {each.party: {**vars(each), "best": None} for each in party_indices(made)}
        for made in map(election_of, (table, turned))
    )
    assert repr(sorted(one.items())) == repr(sorted(other.items()))
    first, second = (election_indices(made, party_indices(made)) for made in map(election_of, (table, turned)))
    assert repr(first) == repr(second)
