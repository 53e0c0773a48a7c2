"""Texts and numbers as the user reads them."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QCoreApplication, QLocale, Qt
from qgis.PyQt.QtGui import QGuiApplication

from ..layers.places import user_language

MISSING = "–"


def tr(text: str) -> str:
    """Translate a text of the desktop."""
    return QCoreApplication.translate("MPElection", text)


def _locale() -> QLocale:
    """Return the user's locale with thousands grouped, which QGIS leaves out unless told otherwise."""
    locale = QLocale()
    locale.setNumberOptions(locale.numberOptions() & ~QLocale.NumberOption.OmitGroupSeparator)
    return locale


def _upright(text: str) -> str:
    """Return a number that keeps its sign in front and its % behind between Arabic words too."""
    rtl = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return "\u200e" + text if rtl else text


def whole(value: Any) -> str:
    """Return a count with the locale's grouping."""
    return MISSING if value is None else _locale().toString(int(round(value)))


def percent(value: Any, decimals: int = 2) -> str:
    """Return a fraction of 1 in percent, with the sign that the sentences and legends of the language have."""
    if value is None:
        return MISSING
    sign = "٪" if user_language() == "ar" else "%"
    return _upright(f"{_locale().toString(float(value) * 100, 'f', decimals)} {sign}")


def points(value: Any) -> str:
    """Return a fraction of 1 in points, with its sign."""
    if value is None:
        return MISSING
    sign = "+" if value > 0 else ("−" if value < 0 else "")
    return _upright(sign + _locale().toString(abs(float(value)) * 100, "f", 1))


def signed(value: Any) -> str:
    """Return a count with its sign."""
    if value is None:
        return MISSING
    number = int(round(value))
    return _upright(("+" if number > 0 else ("−" if number < 0 else "")) + _locale().toString(abs(number)))
