"""Texts and numbers as the user reads them."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QCoreApplication, QLocale

MISSING = "–"


def tr(text: str) -> str:
    """Translate a text of the desktop."""
    return QCoreApplication.translate("MPElection", text)


def whole(value: Any) -> str:
    """Return a count with the locale's grouping."""
    return MISSING if value is None else QLocale().toString(int(round(value)))


def percent(value: Any, decimals: int = 2) -> str:
    """Return a fraction of 1 in percent."""
    return MISSING if value is None else QLocale().toString(float(value) * 100, "f", decimals) + " %"


def points(value: Any) -> str:
    """Return a fraction of 1 in points, with its sign."""
    if value is None:
        return MISSING
    sign = "+" if value > 0 else ("−" if value < 0 else "")
    return sign + QLocale().toString(abs(float(value)) * 100, "f", 1)


def signed(value: Any) -> str:
    """Return a count with its sign."""
    if value is None:
        return MISSING
    number = int(round(value))
    return ("+" if number > 0 else ("−" if number < 0 else "")) + QLocale().toString(abs(number))
