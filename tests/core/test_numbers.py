"""Published numbers: a table of counts in any convention reads as those counts or is refused, never as others."""

from __future__ import annotations

import math
import time

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mp_election_plugin.core.errors import ElectionError
from mp_election_plugin.core.numbers import (
    Convention,
    Counts,
    checked_counts,
    find_convention,
    is_missing,
    parse_counts,
)

COUNTS = st.one_of(
    st.integers(0, 999),
    st.integers(1000, 99_999),
    st.integers(0, 99).map(lambda n: n * 1000),
    st.integers(0, 2**53 - 1),
)
GROUPINGS = ["", " ", "\u00a0", "\u202f", "\u2009", ".", ",", "'", "’", "٬"]
DECIMALS = ["", ".0", ",0", ".00", ",00", ".000", ",000", "٫0", "٫00", ".", ","]
DIGITS = ["0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹"]
BLANKS = st.sampled_from(
    [None, "", " ", "-", "–", "—", "n.d.", "ND", "N/A", "…", "...", "غ.م", "غ.م.", "\u00a0", "NaN", "/", "ـ", "s.o."]
)


def column(*cells: str | None) -> np.ndarray:
    values = np.empty(len(cells), dtype=object)
    values[:] = cells
    return values


def read(*cells: str | None, **given_: str) -> Counts:
    return parse_counts(column(*cells), find_convention([column(*cells)], **given_))


def written(count: int, grouping: str, decimals: str, digits: str) -> str:
    text = f"{count:,}".replace(",", grouping) + decimals
    return text.translate(str.maketrans("0123456789", digits))


@st.composite
def conventions(draw: st.DrawFn) -> tuple[str, str, str]:
    grouping, decimals = draw(st.sampled_from(GROUPINGS)), draw(st.sampled_from(DECIMALS))
    if grouping and decimals.startswith(grouping):
        decimals = ""
    return grouping, decimals, draw(st.sampled_from(DIGITS))


@given(conventions(), st.lists(st.lists(COUNTS, min_size=1, max_size=8), min_size=1, max_size=4))
def test_counts_in_any_convention_are_read_or_refused(convention: tuple[str, str, str], table: list[list[int]]) -> None:
    columns = [column(*(written(count, *convention) for count in counts)) for counts in table]
    found = find_convention(columns)
    for values, counts in zip(columns, table):
        result = parse_counts(values, found)
        assert not result.wrong and not result.too_large
        for row, count in enumerate(counts):
            assert result.values[row] == count or (row in result.ambiguous and math.isnan(result.values[row]))


@given(conventions(), st.lists(COUNTS, min_size=1, max_size=12))
def test_only_what_is_open_by_itself_is_refused(convention: tuple[str, str, str], counts: list[int]) -> None:
    grouping, decimals, _ = convention
    result = read(*(written(count, *convention) for count in counts))
    if grouping not in (".", ",") and decimals not in (".000", ",000"):
        assert not result.ambiguous
    proved = any(count % 1000 and count >= 1000 for count in counts)
    if grouping in (".", ",") and (proved or decimals not in ("", ".000", ",000")):
        # Thousands proved by a number that is no round one, or by the other mark.
        assert not result.ambiguous


@given(conventions(), st.lists(COUNTS, min_size=1, max_size=8))
def test_the_users_word_leaves_nothing_open(convention: tuple[str, str, str], counts: list[int]) -> None:
    grouping, decimals, digits = convention
    words = {}
    if grouping in (".", ","):
        words["thousands"] = grouping
    if decimals[:1] in (".", ","):
        words["decimal"] = decimals[:1]
    if words:
        result = read(*(written(count, *convention) for count in counts), **words)
        assert result.values.tolist() == counts and not result.ambiguous


@given(st.lists(st.one_of(BLANKS, COUNTS.map(str)), min_size=1, max_size=10), conventions())
def test_missing_is_never_zero_and_zero_is_never_missing(
    cells: list[str | None], convention: tuple[str, str, str]
) -> None:
    zero = written(0, *convention)
    result = read(*cells, zero)
    for row, cell in enumerate([*cells, zero]):
        assert math.isnan(result.values[row]) == is_missing(cell)
    assert result.values[-1] == 0 and not result.wrong


@given(st.lists(st.text(alphabet="0123456789 .,'’-+eE%*()٫٬٣\u00a0", max_size=9), min_size=1, max_size=5))
def test_whatever_is_read_as_a_count_has_its_digits(cells: list[str]) -> None:
    """No reading invents, drops or reorders digits, but for decimals that are all 0 and exponents."""
    result = read(*cells)
    for row, cell in enumerate(cells):
        value = result.values[row]
        if not math.isnan(value) and "e" not in cell.lower():
            digits = "".join("3" if char == "٣" else char for char in cell if char.isdigit()).lstrip("0")
            count = f"{value:.0f}".lstrip("0")
            assert digits.startswith(count) and set(digits[len(count) :]) <= {"0"}


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        (["1.234", "12"], [1234, 12]),
        (["1 234", "12\u00a0345", "7"], [1234, 12345, 7]),
        (["1.234.567", "12.000"], [1234567, 12000]),
        (["1.234,0", "12.000,0"], [1234, 12000]),
        (["0.000", "12.000", "1500.000"], [0, 12, 1500]),
        (["12.000", "7,0"], [12000, 7]),
        (["1,2E+03", "5"], [1200, 5]),
        (["١٬٢٣٤", "٥٦٫٠", "۷"], [1234, 56, 7]),
        (["+5", "5.0", "5,00", "5."], [5, 5, 5, 5]),
        (["1 234*", "12 †"], [1234, 12]),
        (["\u200f1234\u200f", "007"], [1234, 7]),
    ],
)
def test_published_forms_are_read(cells: list[str], expected: list[float]) -> None:
    result = read(*cells)
    assert result.values.tolist() == expected
    assert not (result.wrong or result.ambiguous or result.too_large)


@pytest.mark.parametrize(
    "cell",
    [
        *(
            "1 23",
            "12 34",
            "1234 567",
            "0 123",
            "1.23.456",
            "1,23,456",
            "1 234 (1)",
            "(12)",
            "1234¹",
            "12,5",
            "12.5",
            "-5",
        ),
        *(
            "−5",
            "12 %",
            "12%",
            "abc",
            "néant",
            "1/2",
            "0,5",
            "1e-3",
            "1.5E0",
            "5-",
            "1..5",
            "1'23",
            "*",
            "inf",
            "1_000",
        ),
    ],
)
def test_what_is_no_count_is_named_wrong(cell: str) -> None:
    result = read("7", cell)
    assert result.wrong == [1] and math.isnan(result.values[1]) and result.values[0] == 7


@pytest.mark.parametrize(
    "cells",
    [
        ["12.000"],
        ["12.000", "5"],
        ["12,000", "500,000"],
        ["1.234", "5678"],
        ["1.234", "1 234"],
        ["1.234", "5,678"],
        ["12.000", "5.0"],
        ["1.234", "12.000", "0.000"],
        ["1.234", "5.0"],
        ["1.234", "1.234.567", "5.0"],
    ],
)
def test_what_can_be_read_in_two_ways_is_refused_and_says_what_decides(cells: list[str]) -> None:
    values = column(*cells)
    convention = find_convention([values])
    assert parse_counts(values, convention).ambiguous
    with pytest.raises(ElectionError, match=r"voix.csv, column “PI”.*zone 1: “1.*THOUSANDS or DECIMAL"):
        labels = [f"zone {row}" for row in range(1, len(cells) + 1)]
        checked_counts(values, convention, "PI", labels, "voix.csv")


def test_one_column_decides_for_another() -> None:
    votes, registered = column("12.000", "3.000"), column("45.123", "9.870")
    assert parse_counts(votes, find_convention([votes, registered])).values.tolist() == [12000, 3000]
    assert parse_counts(votes, find_convention([votes, column("1234")])).ambiguous == [0, 1]


def test_the_users_word_is_checked_and_binds() -> None:
    assert read("12.000", "1.500", thousands=".").values.tolist() == [12000, 1500]
    assert read("12.000", "1500.000", decimal=".").values.tolist() == [12, 1500]
    assert read("12.000", "1.500", decimal=",").values.tolist() == [12000, 1500]
    assert read("12,0", "1.500", thousands=" ", decimal=",").wrong == [1]
    assert read("12.5.0", "1.5", thousands=".").wrong == [0, 1]
    for words in ({"thousands": ".", "decimal": "."}, {"decimal": ";"}, {"thousands": "x"}):
        with pytest.raises(ElectionError, match="THOUSANDS"):
            read("5", **words)


@pytest.mark.parametrize("cell", [str(2**53), "9" * 400, "9 007 199 254 740 992", "1E+16", "1E999"])
def test_too_large_is_told_apart_from_wrong(cell: str) -> None:
    for cells in ((cell,), ("7,0", cell)):
        result = read(*cells)
        assert result.too_large == [len(cells) - 1] and not result.wrong and math.isnan(result.values[-1])
    assert read(str(2**53 - 1), "1 000").values[0] == 2**53 - 1
    with pytest.raises(ElectionError, match="too large"):
        checked_counts(column(cell), Convention(), "PI", ["Fès"], "voix.csv")


def test_blank_columns_and_empty_tables_are_read() -> None:
    assert read().values.shape == (0,)
    assert np.isnan(read(None, None).values).all() and not read(None, "").wrong
    assert find_convention([]) == Convention()


def test_a_million_cells_are_read_quickly() -> None:
    numbers = np.arange(1_000_000) * 37 % 100_003
    for cells in (numbers.astype(str), np.array([f"{number:,}" for number in numbers.tolist()])):
        values = cells.astype(object)
        start = time.process_time()
        result = parse_counts(values, find_convention([values]))
        # About 0.2 and 1 second on an idle machine.
        assert time.process_time() - start < 5
        assert (result.values == numbers).all()


@pytest.mark.parametrize("cell", ["1.23E+06", "1,23E+06", "1.20E+03"])
def test_a_number_whose_digits_a_spreadsheet_cut_off_is_no_count(cell: str) -> None:
    assert read(cell).wrong == [0]


def test_powers_that_programs_write_without_loss_are_read() -> None:
    assert read("1e+05", "1.2E7", "1.23E+02").values.tolist() == [100_000, 12_000_000, 123]
