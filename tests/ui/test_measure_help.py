"""The question mark of the dock explains every measure from the registry, in the user's language."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

pytest.importorskip("qgis.gui")

from qgis.core import QgsSettings

from mp_election_plugin.core.registry import all_measures
from mp_election_plugin.ui.measure_help import MeasureButton, page_of, sentence_of


@pytest.fixture(params=["en", "fr", "ar"])
def language(request: pytest.FixtureRequest, qgis_app: Any) -> Iterator[str]:
    before = QgsSettings().value("locale/userLocale")
    QgsSettings().setValue("locale/userLocale", request.param)
    yield request.param
    QgsSettings().setValue("locale/userLocale", before) if before else QgsSettings().remove("locale/userLocale")


def test_every_measure_has_its_sentence_in_the_language(language: str) -> None:
    for name, measure in all_measures().items():
        told = sentence_of(name)
        assert told.startswith(measure.label[language]) and measure.meaning[language] in told
    assert sentence_of("no_such_measure") == ""


def test_the_question_mark_opens_label_formula_and_source_of_what_stands_beside_it(language: str, qtbot: Any) -> None:
    button = MeasureButton(["share", "gap", "no_such_measure"])
    qtbot.addWidget(button)
    window = button.explain()
    shown = window.browser.toPlainText()
    for name in ("share", "gap"):
        measure = all_measures()[name]
        assert measure.label[language] in shown
        assert measure.formula in shown.replace("\u2068", "").replace("\u2069", "")
    assert all_measures()["lq"].label[language] not in shown
    window.close()


def test_arabic_is_written_from_the_right(language: str) -> None:
    assert ('dir="rtl"' in page_of(["share"])) is (language == "ar")
