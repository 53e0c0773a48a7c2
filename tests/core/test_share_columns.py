"""Tables in percent: the votes behind them, or a refusal that names zone and cell; tables of votes are left alone."""

from __future__ import annotations

from decimal import ROUND_HALF_UP

import pytest
from hypothesis import given
from hypothesis import strategies as st
from test_shares import published
from test_tables import plain, raw, read, refused, said

VOTES = {"Fès": (5031, 2480, 77), "Taza": (812, 3304, 1205), "Sefrou": (0, 911, 404)}


def table(decimals: int = 3, sign: str = " %", heads: str = "MP|PJD|RNI", lines: tuple[str, ...] = ()) -> list[str]:
    """Return the lines of a table of shares with valid votes."""
    rows = [f"code|nom|exprimes|{heads}"]
    for at, (name, votes) in enumerate(VOTES.items()):
        total = sum(votes)
        cells = [published(each, total, decimals, ROUND_HALF_UP) + sign for each in votes]
        rows.append(f"{231 + at}|{name}|{total}|" + "|".join(cells))
    return [*rows, *lines]


def expected(found: object) -> None:
    for at, code in enumerate(("MP", "PJD", "RNI")):
        assert plain(found, f"votes_{code}") == [votes[at] for votes in VOTES.values()]  # type: ignore[arg-type]


@pytest.mark.parametrize("sign", [" %", "%", "٪", ""])
@pytest.mark.parametrize("heads", ["MP|PJD|RNI", "MP (%)|PJD (%)|RNI (%)", "% MP|% PJD|% RNI"])
def test_shares_with_a_total_become_votes_and_this_is_said(sign: str, heads: str) -> None:
    found = read(raw(*table(sign=sign, heads=heads)))
    expected(found)
    assert "Lists in percent" in said(found) and "“exprimes”" in said(found)
    assert [each.code for each in found.parties] == ["MP", "PJD", "RNI"]


def test_fractions_of_one_and_totals_with_thousands_are_read() -> None:
    rows = ["code|nom|inscrits|exprimes|MP|PJD|RNI"]
    for at, (name, votes) in enumerate(VOTES.items()):
        total = sum(votes)
        shares = [f"{each / total:.6f}" for each in votes]
        rows.append(f"{231 + at}|{name}|20.000|{f'{total:,}'.replace(',', '.')}|" + "|".join(shares))
    found = read(raw(*rows))
    expected(found)
    assert plain(found, "registered") == [20000] * 3


def test_lists_the_registry_does_not_know_and_rows_of_totals() -> None:
    total = sum(map(sum, VOTES.values()))
    rows = table(2, heads="MP|Étoile|Zed", lines=(f"||Total|{total}|41,09 %|47,08 %|11,85 %",)[:0])
    rows.append(f"|Total|{total}|41,09 %|47,08 %|11,83 %")
    found = read(raw(*rows))
    assert [sum(plain(found, name)) for name in ("votes_MP", "votes_ETOILE", "votes_ZED")] == [5843, 6695, 1686]
    assert "left out as totals" in said(found)


def test_turnout_in_percent_is_no_list() -> None:
    rows = table()
    found = read(raw(rows[0] + "|Participation", *(f"{row}|45,2 %" for row in rows[1:])))
    expected(found)
    assert "Participation" in said(found)


def test_shares_beside_votes_are_not_read() -> None:
    rows = table(heads="% MP|% PJD|% RNI")
    votes = ["|".join(map(str, each)) for each in VOTES.values()]
    found = read(raw(rows[0] + "|MP|PJD|RNI", *(f"{row}|{cells}" for row, cells in zip(rows[1:], votes))))
    expected(found)
    assert "Shares beside votes" in said(found)


def test_long_tables_of_shares() -> None:
    rows = []
    for name, votes in VOTES.items():
        for code, each in zip(("MP", "PJD", "RNI"), votes):
            rows.append(f"{name}|{sum(votes)}|{code}|{published(each, sum(votes), 3, ROUND_HALF_UP)} %")
    expected(read(raw("nom|exprimes|parti|voix", *rows)))


def test_a_total_column_is_the_total_of_shares() -> None:
    rows = table()
    found = read(raw(rows[0].replace("exprimes", "Total des voix"), *rows[1:]))
    expected(found)
    assert plain(found, "valid") == [sum(votes) for votes in VOTES.values()]


def test_shares_that_give_no_exact_votes_are_refused_with_zone_and_cell() -> None:
    assert "too few decimals" in refused(raw(*table(0))) and "231 Fès: “66 %”" in refused(raw(*table(0)))
    rows = table()
    assert "VALID_FIELD" in refused(raw(*("|".join([*row.split("|")[:2], *row.split("|")[3:]]) for row in rows)))
    rows[1] = rows[1].replace("7588", "7600")
    assert "231 Fès" in refused(raw(*rows))
    rows = table()
    assert "do not sum" in refused(raw(*("|".join(row.split("|")[:-1]) for row in rows)), vote_fields=["MP", "PJD"])


def test_percentages_without_sign_and_decimals_are_not_taken_for_votes() -> None:
    assert "too few decimals" in refused(raw(*table(0, sign="")))
    assert "VALID_FIELD" in refused(raw("code|nom|MP|PJD", "1|A|40|60", "2|B|31|68", "3|C|55|45"))
    two = read(raw("code|nom|MP|PJD", "1|A|40|60", "2|B|31|69"))
    assert plain(two, "votes_MP") == [40, 31] and "sum to 100 in every row and are read as votes" in said(two)
    three = raw("code|nom|MP|PJD", "1|A|40|60", "2|B|31|69", "3|C|55|45")
    assert "SHARES" in refused(three)
    assert plain(read(three, shares="votes"), "votes_MP") == [40, 31, 55]
    # Lists that the registry does not know are shares too where all sum to 100.
    found = read(raw("code|nom|exprimes|MP|PJD|Zed", "1|A|4|50|25|25", "2|B|4|75|25|0", "3|C|2|50|0|50"))
    assert plain(found, "votes_ZED") == [1, 0, 1]


def test_a_zone_where_nobody_voted_does_not_hide_that_the_others_are_shares() -> None:
    found = read(raw("code|nom|exprimes|MP|PJD", "1|A|0|0,0|0,0", "2|B|3|0,0|100,0"))
    assert plain(found, "votes_PJD") == [0, 3]


@given(
    st.lists(st.tuples(*[st.integers(0, 20_000)] * 3), min_size=1, max_size=5), st.integers(1, 5), st.booleans()
)  # fmt: skip
def test_a_table_of_shares_gives_its_votes_or_is_refused(
    zones: list[tuple[int, int, int]], decimals: int, sign: bool
) -> None:
    rows = []
    for at, votes in enumerate(zones):
        cells = [published(each, sum(votes) or 1, decimals, ROUND_HALF_UP, ".") + "%" * sign for each in votes]
        rows.append(f"{231 + at}|zone {at}|{sum(votes)}|" + "|".join(cells))
    try:
        found = read(raw("code|nom|exprimes|MP|PJD|RNI", *rows))
    except ValueError:
        return
    for at, code in enumerate(("MP", "PJD", "RNI")):
        assert plain(found, f"votes_{code}") == [votes[at] for votes in zones]
