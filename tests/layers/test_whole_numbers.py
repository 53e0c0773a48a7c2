"""Columns of texts as counts: at once, and the same as cell by cell."""

from __future__ import annotations

import re

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mp_election_plugin.layers.whole_numbers import numbers_of_digits, whole_numbers

DIGITS = st.text("0123456789", max_size=17)
ODD = ["  ", " 7 ", "-3", "3.0", "1.5", "1,000", "٣", "nan", "1e3", "|", "5|", "\x001"]
CELLS = st.one_of(st.none(), DIGITS, st.sampled_from(ODD))


def one_by_one(cells: list[str | None]) -> list[float | None] | None:
    texts = [(cell or "").strip() for cell in cells]
    if not all(re.fullmatch("(-?[0-9]+(\\.0+)?)?", text) for text in texts):
        return None
    return [float(text) if text else None for text in texts]


def as_list(numbers: np.ndarray | None) -> list[float | None] | None:
    return None if numbers is None else [None if np.isnan(number) else number for number in numbers.tolist()]


@given(st.one_of(st.lists(CELLS, max_size=6), st.lists(DIGITS, max_size=6)))
def test_a_column_at_once_is_what_its_cells_are(cells: list[str | None]) -> None:
    assert as_list(whole_numbers(cells)) == one_by_one(cells)


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        ([b"", b"0", b"007", b"538"], [None, 0, 7, 538]),
        ([b"999999999999999"], [999999999999999]),
        ([b"1234567890123456"], None),
        ([b"12", b"-3"], None),
        ([b"12", b" 3"], None),
        ([b"12", b"\xd9\xa3"], None),
        ([b"123", b"1\x003"], None),
    ],
)
def test_bytes_of_digits_are_numbers(texts: list[bytes], expected: list[float | None] | None) -> None:
    assert as_list(numbers_of_digits(np.array(texts))) == expected


def test_one_long_text_does_not_make_all_others_long() -> None:
    """All as wide as the widest would be a hundred gigabytes."""
    assert whole_numbers(["5"] * 100_000 + ["x" * 1_000_000]) is None
