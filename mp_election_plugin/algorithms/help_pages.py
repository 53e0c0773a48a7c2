"""The packaged page of each algorithm, which its help button opens; made by scripts/algorithm_pages.py."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QUrl

from ..layers.places import user_language

FOLDER = Path(__file__).resolve().parent.parent / "help"


def page_url(name: str) -> str:
    """Return the address of an algorithm's page, in the user's language where there is one, else in English.

    An algorithm without a page has no address, so that QGIS shows no help rather than a wrong one.
    """
    for language in (user_language(), "en"):
        path = FOLDER / language / f"{name}.html"
        if path.is_file():
            return QUrl.fromLocalFile(str(path)).toString()
    return ""
