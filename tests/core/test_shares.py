"""Shares: votes come back from published percentages only where nothing else is possible."""

from __future__ import annotations

from decimal import ROUND_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mp_election_plugin.core.errors import ElectionError
from mp_election_plugin.core.shares import possible_votes, read_share, votes_from_shares


def column(*cells: str | None) -> np.ndarray:
    values = np.empty(len(cells), dtype=object)
    values[:] = cells
    return values


def published(votes: int, total: int, decimals: int, rounding: str, mark: str = ",") -> str:
    share = Decimal(100 * votes) / Decimal(total)
    return f"{share.quantize(Decimal(1).scaleb(-decimals), rounding=rounding)}".replace(".", mark)


ROUNDINGS = st.sampled_from([ROUND_HALF_UP, ROUND_HALF_EVEN])


@given(st.lists(st.integers(0, 9000), min_size=2, max_size=6), st.integers(0, 6), ROUNDINGS, st.sampled_from(".,٫"))
def test_votes_come_back_or_are_refused_never_others(votes: list[int], decimals: int, rounding: str, mark: str) -> None:
    total = sum(votes) or 1
    cells = {f"liste {n}": column(published(each, total, decimals, rounding, mark)) for n, each in enumerate(votes)}
    try:
        found, _ = votes_from_shares(cells, np.array([float(total)]), ["Fès"], "parts.csv")
    except ElectionError as error:
        # Two numbers of votes lie closer than the decimals tell apart.
        close = "too few decimals" in str(error) or "cut off" in str(error)
        assert sum(votes) == 0 or (close and "Fès" in str(error) and total * 1.001 >= 10 ** (decimals + 2))
        return
    assert [found[name][0] for name in cells] == votes


@given(st.integers(1, 30_000), st.integers(0, 5), ROUNDINGS, st.data())
def test_possible_votes_are_just_those_with_that_share(
    total: int, decimals: int, rounding: str, data: st.DataObject
) -> None:
    votes = data.draw(st.integers(0, total))
    share = read_share(published(votes, total, decimals, rounding), 100)
    assert share is not None
    fewest, most = possible_votes(share, total)
    assert 0 <= fewest <= votes <= most <= total
    half = Decimal("0.5").scaleb(-decimals)
    for other in range(max(fewest - 2, 0), min(most + 2, total) + 1):
        near = abs(Decimal(100 * other) / total - Decimal(share.digits).scaleb(-decimals)) <= half
        assert near == (fewest <= other <= most)


def test_shares_are_read_with_any_mark_and_sign() -> None:
    cells = ("12,5", "12.345", "7 %", "٣٤٫٥٪", "0", "100")
    shares = [read_share(cell, 100) for cell in cells]
    assert [share and float(share.value) for share in shares] == [0.125, 0.12345, 0.07, 0.345, 0, 1]
    assert [float(share.value) for share in map(read_share, ("0,5", "5%"), (1, 1)) if share] == [0.5, 0.05]
    assert not any(read_share(cell, 100) for cell in ("101", "-1", "1.234,5", "1 234", "x", "1e1", "5%%"))


@given(st.integers(1, 30_000), st.integers(0, 5), st.data())
def test_votes_of_a_share_cut_off_are_just_those_it_begins(total: int, decimals: int, data: st.DataObject) -> None:
    votes = data.draw(st.integers(0, total))
    share = read_share(published(votes, total, decimals, ROUND_DOWN), 100)
    assert share is not None
    fewest, most = possible_votes(share, total, cut=True)
    for other in range(max(votes - 2, 0), min(votes + 2, total) + 1):
        same = published(other, total, decimals, ROUND_DOWN) == published(votes, total, decimals, ROUND_DOWN)
        assert same == (fewest <= other <= most)


@given(st.lists(st.lists(st.integers(0, 3000), min_size=3, max_size=3), min_size=1, max_size=3), st.integers(0, 4))
def test_shares_cut_off_never_give_other_votes(zones: list[list[int]], decimals: int) -> None:
    totals = [max(sum(votes), 1) for votes in zones]
    cells = {
        f"L{at}": column(*(published(votes[at], total, decimals, ROUND_DOWN) for votes, total in zip(zones, totals)))
        for at in range(3)
    }
    try:
        found, _ = votes_from_shares(cells, np.array(totals, dtype=float), list("ABC"), "parts.csv")
    except ElectionError:
        return
    assert np.array(list(found.values())).T.tolist() == zones


def test_the_sum_decides_where_decimals_leave_several_numbers() -> None:
    shares = {"PI": column("33.33"), "RNI": column("66.7")}
    votes, by_sum = votes_from_shares(shares, np.array([3000.0]), ["Fès"], "parts.csv")
    assert (votes["PI"][0], votes["RNI"][0], by_sum) == (1000, 2000, 1)


@pytest.mark.parametrize(
    ("cells", "total", "says"),
    [
        ({"PI": "12,5", "RNI": "87,5"}, 100_000.0, r"column “PI”.*too few decimals.*Fès: “12,5” \(12450–12550\)"),
        ({"PI": "12,53"}, 10.0, "no whole number of votes.*Fès: “12,53"),
        ({"PI": "12,5"}, float("nan"), "no published total.*Fès: “12,5"),
        ({"PI": "beaucoup"}, 10.0, "no shares: Fès: “beaucoup”"),
        ({"PI": "50", "RNI": "40"}, 10.0, r"do not sum.*Fès \(9 / 10\)"),
        ({"PI": "50", "RNI": None}, 10.0, r"do not sum.*Fès \(5 / 10\)"),
    ],
)
def test_a_refusal_names_column_and_zone(cells: dict[str, str | None], total: float, says: str) -> None:
    columns = {name: column(cell) for name, cell in cells.items()}
    with pytest.raises(ElectionError, match=says):
        votes_from_shares(columns, np.array([total]), ["Fès"], "parts.csv")


def test_missing_shares_stay_missing() -> None:
    shares = {"PI": column("60", None, "100"), "RNI": column("40", "nd", None)}
    votes, _ = votes_from_shares(shares, np.array([10, np.nan, 7.0]), ["A", "B", "C"], "parts.csv")
    assert votes["PI"][[0, 2]].tolist() == [6, 7] and votes["RNI"][0] == 4
    assert np.isnan([votes["PI"][1], *votes["RNI"][1:]]).all()
    assert votes_from_shares({}, np.array([5.0]), ["A"], "parts.csv") == ({}, 0)


QUOTIENTS = {
    "percent": (lambda part, whole: 100 * part / whole, 100),
    "by steps": (lambda part, whole: part / whole * 100, 100),
    "fraction": (lambda part, whole: part / whole, 1),
}


@given(
    st.lists(st.lists(st.integers(0, 90_000), min_size=2, max_size=4), min_size=1, max_size=4).filter(
        lambda zones: len({len(votes) for votes in zones}) == 1 and all(map(sum, zones))
    ),
    st.sampled_from(sorted(QUOTIENTS)),
    st.sampled_from(["%r", "%.15g", "%.17g", "%.12g", "%.10f", "%.9g"]),
)
def test_quotients_written_in_full_give_their_votes(zones: list[list[int]], kind: str, form: str) -> None:
    """Votes over their total as programs write it: with noise in the last digits, without zeros at the end."""
    quotient, whole = QUOTIENTS[kind]
    totals = np.array([float(sum(votes)) for votes in zones])
    cells = {
        f"L{at}": column(*(form % quotient(votes[at], sum(votes)) for votes in zones)) for at in range(len(zones[0]))
    }
    try:
        found, _ = votes_from_shares(cells, totals, [f"zone {at}" for at in range(len(zones))], "t.csv", whole=whole)
    except ElectionError as error:
        # A table of quotients all of which end early has no digits that show it to be one.
        assert max(len(text.partition(".")[2]) for values in cells.values() for text in values) < 7, error
        return
    assert np.array(list(found.values())).T.tolist() == zones
