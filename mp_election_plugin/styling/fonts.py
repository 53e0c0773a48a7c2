"""Fonts of print layouts: a family is always set, since an unset one may turn out a mathematics font."""

from __future__ import annotations

import re

from qgis.PyQt.QtGui import QFont, QFontInfo

_LATIN = ("Open Sans", "Noto Sans", "Segoe UI", "Helvetica Neue", "DejaVu Sans", "Arial")
_ARABIC = ("Noto Naskh Arabic", "Noto Sans Arabic", "Segoe UI", "Geeza Pro", "DejaVu Sans", "Arial")
# Those of the Latin families that have no Arabic letters.
_LATIN_ONLY = ("Open Sans", "Noto Sans", "Helvetica Neue")
_ARABIC_LETTERS = re.compile("[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufeff]")


def is_arabic(text: str) -> bool:
    """Tell whether a text has letters that run from the right."""
    return bool(_ARABIC_LETTERS.search(text))


def font(size: float, *, arabic: bool = False, bold: bool = False) -> QFont:
    """Return a font of a size in points, of the first family that this computer has for the script.

    Naskh letters are small on their body: they get an eighth more. In Arabic text a Latin family without Arabic letters
    comes first all the same: newer versions of QGIS place lines by the height of its capitals, which a font of Arabic
    letters alone does not have, and Latin letters and digits are then not from whatever font happens to have them.
    """
    families = [*_LATIN_ONLY, *_ARABIC, *_LATIN] if arabic else list(_LATIN)
    present = [family for family in dict.fromkeys(families) if QFontInfo(QFont(family)).family() == family] or [
        "DejaVu Sans"
    ]
    result = QFont(present[0])
    result.setFamilies(present)
    result.setPointSizeF(size * 1.125 if arabic else size)
    result.setBold(bold)
    return result
