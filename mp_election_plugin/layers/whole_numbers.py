"""Columns of texts that are whole numbers, as CSV has them: at once, since cell by cell takes as long as the file."""

from __future__ import annotations

import re
from typing import Any

import numpy as np
from numpy.typing import NDArray

# Cells are parted by a sign that no number has.
_WHOLE_NUMBERS = re.compile(r"(?:\s*(?:-?[0-9]+(?:\.0+)?\s*)?\|)*")
# A float holds any number of so many digits.
_EXACT_DIGITS = 15


def whole_numbers(values: list[Any]) -> NDArray[np.float64] | None:
    """Return texts as numbers, NaN where one is blank or None; None where any is no whole number."""
    texts = [value or "" for value in values]
    if max(map(len, texts), default=0) <= _EXACT_DIGITS and all(map(str.isascii, texts)):
        numbers = numbers_of_digits(np.array(texts, dtype="S"))
        if numbers is not None:
            return numbers
    joined = "|".join(texts) + "|"
    if joined.count("|") != len(texts) or _WHOLE_NUMBERS.fullmatch(joined) is None:
        return None
    return np.array([text.strip() or np.nan for text in texts], dtype=np.float64)


def numbers_of_digits(texts: NDArray[np.bytes_]) -> NDArray[np.float64] | None:
    """Return texts of digits as numbers, NaN for an empty one; None where one has anything else, or too many digits."""
    width = texts.dtype.itemsize
    if width > _EXACT_DIGITS:
        return None
    signs = np.ascontiguousarray(texts).view(np.uint8).reshape(len(texts), width)
    blank = signs == 0
    if not (blank | ((signs >= ord("0")) & (signs <= ord("9")))).all() or (blank[:, :-1] & ~blank[:, 1:]).any():
        return None
    numbers = np.zeros(len(texts))
    for at in range(width):
        numbers = np.where(blank[:, at], numbers, numbers * 10 + (signs[:, at] - float(ord("0"))))
    numbers[blank[:, 0]] = np.nan
    return numbers
