"""Texts and numbers as the user reads them."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QGuiApplication

from ..layers.places import user_language
from ..layers.translation import in_words, tr
from ..styling.words import NO_BREAK_SPACE, written

__all__ = ["in_words", "isolated", "percent", "points", "right_to_left", "signed", "tr", "whole"]

MISSING = "–"
_LEFT_TO_RIGHT = "\u200e"
_RIGHT_TO_LEFT = "\u200f"


def right_to_left() -> bool:
    """Return whether lines run from the right: without Qt's own Arabic texts QGIS speaks Arabic and runs them left."""
    return user_language() == "ar" or QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def _written(value: float, spec: str) -> str:
    """Return a number as the sentences and legends of the language have it; its sign stays in front."""
    text = written([value], spec, user_language())[0]
    rtl = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return _LEFT_TO_RIGHT + text if rtl and not text.startswith(_LEFT_TO_RIGHT) else text


def _with_sign(value: float, spec: str) -> str:
    return _written(value, f"+{spec}" if value else spec)


def isolated(text: str) -> str:
    """Return a figure that Arabic words around it leave as it is, its percent sign where Arabic lines have it."""
    if user_language() != "ar":
        return text
    mark = _RIGHT_TO_LEFT if text.endswith(percent_sign()) else ""
    return f"\u2068{mark}{text}\u2069"


def whole(value: Any) -> str:
    """Return a count with thousands separated."""
    return MISSING if value is None else _written(round(value), ".0f")


def percent_sign() -> str:
    """Return the sign that the sentences and legends of the language have."""
    return "٪" if user_language() == "ar" else "%"


def percent(value: Any, decimals: int = 2) -> str:
    """Return a fraction of 1 in percent, with the sign that the sentences and legends of the language have."""
    if value is None:
        return MISSING
    # Without a mark of direction: in a line from the right the sign is read after the number.
    return f"{written([float(value) * 100], f'.{decimals}f', user_language())[0]}{NO_BREAK_SPACE}{percent_sign()}"


def points(value: Any) -> str:
    """Return a fraction of 1 in points, with its sign; none where it rounds to nothing."""
    return MISSING if value is None else _with_sign(round(float(value) * 100, 1) or 0.0, ".1f")


def signed(value: Any) -> str:
    """Return a count with its sign."""
    return MISSING if value is None else _with_sign(round(value), ".0f")
