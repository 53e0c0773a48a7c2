"""Shares: votes come back from published percentages only where nothing else is possible."""

from __future__ import annotations

from decimal import ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mp_election_plugin.core.errors import ElectionError
from mp_election_plugin.core.shares import parse_shares, possible_votes, read_share, votes_from_shares


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
        found = votes_from_shares(cells, np.array([float(total)]), ["Fès"], "parts.csv", complete=sum(votes) > 0)
    except ElectionError as error:
        # Two numbers of votes lie closer than the decimals tell apart.
        assert "too few decimals" in str(error) and "Fès" in str(error) and total * 1.001 >= 10 ** (decimals + 2)
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
    values, wrong = parse_shares(column("12,5", "12.345", "7 %", "٣٤٫٥٪", None, "nd", "0", "100"))
    assert wrong == [] and values[[0, 1, 2, 3, 6, 7]].tolist() == [0.125, 0.12345, 0.07, 0.345, 0, 1]
    assert np.isnan(values[[4, 5]]).all()
    assert parse_shares(column("0,5", "5%"), whole=1)[0].tolist() == [0.5, 0.05]
    assert parse_shares(column("101", "-1", "1.234,5", "1 234", "x", "1e1", "5%%"))[1] == [0, 1, 2, 3, 4, 5, 6]


@pytest.mark.parametrize(
    ("cells", "total", "says"),
    [
        ({"PI": "12,5"}, 100_000.0, r"column “PI”.*too few decimals.*Fès: 12,5 \(12450–12550\)"),
        ({"PI": "12,53"}, 10.0, "no whole number of votes.*Fès: 12,53"),
        ({"PI": "12,5"}, float("nan"), "no published total.*Fès: 12,5"),
        ({"PI": "beaucoup"}, 10.0, "no shares: Fès: “beaucoup”"),
        ({"PI": "50", "RNI": "40"}, 10.0, r"do not sum.*Fès \(9 / 10\)"),
        ({"PI": "50", "RNI": None}, 10.0, r"do not sum.*Fès \(5 / 10\)"),
    ],
)
def test_a_refusal_names_column_and_zone(cells: dict[str, str | None], total: float, says: str) -> None:
    columns = {name: column(cell) for name, cell in cells.items()}
    with pytest.raises(ElectionError, match=says):
        votes_from_shares(columns, np.array([total]), ["Fès"], "parts.csv", complete=True)


def test_missing_shares_stay_missing() -> None:
    shares = {"PI": column("60", None, "100"), "RNI": column("40", "nd", None)}
    votes = votes_from_shares(shares, np.array([10, np.nan, 7.0]), ["A", "B", "C"], "parts.csv", complete=True)
    assert votes["PI"][[0, 2]].tolist() == [6, 7] and votes["RNI"][0] == 4
    assert np.isnan([votes["PI"][1], *votes["RNI"][1:]]).all()
    assert votes_from_shares({}, np.array([5.0]), ["A"], "parts.csv", complete=True) == {}
