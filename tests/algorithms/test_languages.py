"""Words change with the language; ids, values, fields and results do not."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingParameterEnum,
    QgsSettings,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QTranslator
from small_elections import records

LOCALE = "locale/userLocale"
# Names and codes that are the same in every language.
_SAME = re.compile(r"[\W\d_]*|MP Election Analysis")


@pytest.fixture
def speak(provider: Any, tmp_path: Path) -> Iterator[Callable[[str], None]]:
    """Return a function that changes the language; in any but English each text of the plugin is marked with ⟦ ⟧."""
    import translations
    from qm_files import compiled
    from translation_texts import collect
    from ts_files import Entry

    texts = collect(translations.PLUGIN)
    path = tmp_path / "marked.qm"
    path.write_bytes(compiled(Entry(*key, f"⟦{each.source}⟧", True) for key, each in texts.items()))
    translator, before = QTranslator(), QgsSettings().value(LOCALE)
    assert translator.load(str(path))

    def change(language: str) -> None:
        QCoreApplication.removeTranslator(translator)
        if language != "en":
            QCoreApplication.installTranslator(translator)
        QgsSettings().setValue(LOCALE, language)
        provider.refreshAlgorithms()

    yield change
    change("en")
    QgsSettings().setValue(LOCALE, before) if before else QgsSettings().remove(LOCALE)


def contract(algorithm: QgsProcessingAlgorithm) -> Any:
    """Return what models and scripts keep of an algorithm: no word of any language may be among it."""
    parameters = []
    for each in algorithm.parameterDefinitions():
        options = []
        if isinstance(each, QgsProcessingParameterEnum):
            options = each.options() if each.usesStaticStrings() else list(range(len(each.options())))
        parameters.append((each.name(), each.type(), each.defaultValue(), options))
    outputs = [(each.name(), each.type()) for each in algorithm.outputDefinitions()]
    return algorithm.id(), algorithm.groupId(), parameters, outputs


def shown(algorithm: QgsProcessingAlgorithm) -> dict[str, str]:
    """Return what a user reads of an algorithm, by where it stands."""
    words = {
        "name": algorithm.displayName(),
        "group": algorithm.group(),
        "short": algorithm.shortDescription(),
        "help": algorithm.shortHelpString(),
    }
    for each in algorithm.parameterDefinitions():
        words[f"{each.name()} label"], words[f"{each.name()} help"] = each.description(), each.help()
        if isinstance(each, QgsProcessingParameterEnum) and not each.usesStaticStrings():
            words.update({f"{each.name()} option {at}": option for at, option in enumerate(each.options())})
    for output in algorithm.outputDefinitions():
        words[f"{output.name()} output"] = output.description()
    return words


def test_what_models_keep_has_no_language(provider: Any, speak: Callable[[str], None]) -> None:
    kept = {}
    for language in ("en", "fr", "ar"):
        speak(language)
        kept[language] = {each.id(): contract(each) for each in provider.algorithms()}
    assert kept["fr"] == kept["en"]
    assert kept["ar"] == kept["en"]


def test_every_word_of_an_algorithm_is_translated(provider: Any, speak: Callable[[str], None]) -> None:
    speak("en")
    english = {each.id(): shown(each) for each in provider.algorithms()}
    speak("fr")
    bare = [
        (each.id(), place, words)
        for each in provider.algorithms()
        for place, words in shown(each).items()
        if words == english[each.id()][place] and not _SAME.fullmatch(words)
    ]
    assert bare == [], chr(10).join(map(str, bare))


def run_model(path: Path, sample: Path, out: Path) -> list[Any]:
    """Run a model file and return code, class, votes and share of its zones."""
    model = QgsProcessingModelAlgorithm()
    assert model.fromFile(str(path))
    given = {
        "ZONES": f"{sample}|layername=constituencies",
        "RESULTS": f"{sample}|layername=results_2021_local",
        "PARTY": "MP",
        "MATCHING": 1,
        "PLACES": 3,
        "classify:OUTPUT": str(out),
    }
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    _, done = model.run(given, context, feedback)
    assert done, feedback.textLog()
    layer = QgsVectorLayer(str(out), "zones", "ogr")
    return [*records(layer, "zone_code", "zone_class", "votes", "share")]


def test_a_model_made_in_french_runs_in_arabic(
    provider: Any, speak: Callable[[str], None], sample: Path, tmp_path: Path
) -> None:
    import build_models

    paths, found = {}, {}
    for language in ("en", "fr"):
        speak(language)
        paths[language] = tmp_path / f"{language}.model3"
        paths[language].write_text(build_models.build("communestoprovince"), encoding="utf-8")
    assert "⟦" in paths["fr"].read_text(encoding="utf-8")
    speak("ar")
    for language, path in paths.items():
        found[language] = run_model(path, sample, tmp_path / f"{language}.gpkg")
    assert found["fr"] == found["en"]
    assert len(found["fr"]) > 50
    assert QgsApplication.processingRegistry().algorithmById("mpelection:classifyzones") is not None


@pytest.mark.parametrize(("language", "said"), [("fr", "[optionnel]"), ("ar", "[اختياري]")])
def test_the_label_of_an_optional_parameter_has_its_name(
    language: str, said: str, provider: Any, tmp_path: Path
) -> None:
    """QGIS's own Arabic says “1%” in the place of the name."""
    import translations
    from qgis.gui import QgsGui, QgsProcessingGui
    from qm_files import compiled
    from ts_files import read

    path = tmp_path / "own.qm"
    path.write_bytes(compiled(read(translations.PLUGIN / "i18n" / f"mp_election_plugin_{language}.ts").values()))
    own, of_qgis = QTranslator(), QTranslator()
    assert of_qgis.load(f"qgis_{language}", QgsApplication.i18nPath())
    assert own.load(str(path))
    installed = [of_qgis, own]
    for each in installed:
        QCoreApplication.installTranslator(each)
    try:
        parameter = QgsProcessingParameterEnum("X", "الحزب", ["a"], optional=True)
        make = QgsGui.processingGuiRegistry().createParameterWidgetWrapper
        wrapper = make(parameter, QgsProcessingGui.WidgetType.Standard)
        label = wrapper.createWrappedLabel()
        assert label.text() == f"الحزب {said}"
    finally:
        for each in installed:
            QCoreApplication.removeTranslator(each)
