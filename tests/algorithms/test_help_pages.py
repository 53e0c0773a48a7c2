"""The page of every algorithm is what the algorithm says, and its help button opens it."""

from __future__ import annotations

import html
from pathlib import Path
from typing import Any

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QUrl


def test_pages_are_current(provider: Any, tmp_path: Path) -> None:
    import algorithm_pages

    before = QgsSettings().value("locale/userLocale")
    try:
        old = algorithm_pages.stale(algorithm_pages.wanted(provider, tmp_path))
    finally:
        QgsSettings().setValue("locale/userLocale", before) if before else QgsSettings().remove("locale/userLocale")
    assert old == [], "run scripts/algorithm_pages.py"


def test_the_help_button_of_each_algorithm_opens_its_own_page(provider: Any) -> None:
    for each in provider.algorithms():
        url = QUrl(each.helpUrl())
        assert url.isLocalFile(), each.id()
        page = Path(url.toLocalFile()).read_text(encoding="utf-8")
        assert f"<title>{html.escape(each.displayName())}</title>" in page
        for parameter in each.parameterDefinitions():
            assert f"<code>{parameter.name()}</code>" in page, each.id()


def test_a_page_holds_its_text_and_nothing_from_outside(provider: Any, repo: Path) -> None:
    for path in (repo / "mp_election_plugin" / "help").rglob("*.html"):
        page = path.read_text(encoding="utf-8")
        assert "http" not in page and "<script" not in page, path.name
        assert "&amp;lt;" not in page, "text was escaped twice"


def test_an_algorithm_without_a_page_has_no_address(provider: Any) -> None:
    from mp_election_plugin.algorithms.help_pages import page_url

    assert page_url("nosuchalgorithm") == ""
