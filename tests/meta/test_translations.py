"""Every text can be translated, and what is translated is whole: nothing missing, unused or ill-formed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import translations
from qm_files import compiled
from translation_texts import Text, Unfit, collect, faults
from ts_files import Entry, merged, read, write

# The part of the texts that has to be translated, by language. Set both to 1.0 once `scripts/translations.py` says that
# no text waits: from then on a text without translation, or a translation without text, fails.
FLOOR = {"fr": 1.0, "ar": 1.0}

LANGUAGES = sorted(FLOOR)
each_language = pytest.mark.parametrize("language", LANGUAGES)


@pytest.fixture(scope="module")
def texts() -> dict[tuple[str, str], Text]:
    return collect(translations.PLUGIN)


def known(language: str) -> dict[tuple[str, str], Entry]:
    return read(translations.ts_path(language))


@each_language
def test_enough_is_translated(language: str, texts: dict[tuple[str, str], Text]) -> None:
    entries = known(language)
    lacking = [key for key in texts if key not in entries or not entries[key].finished]
    assert 1 - len(lacking) / len(texts) >= FLOOR[language], lacking[:5]


@each_language
def test_nothing_is_translated_that_the_code_has_no_more(language: str, texts: dict[tuple[str, str], Text]) -> None:
    if FLOOR[language] == 1.0:
        assert [key for key in known(language) if key not in texts] == []


@each_language
def test_no_translation_is_ill_formed(language: str) -> None:
    wrong = {each.source[:60]: faults(each.source, each.translation) for each in known(language).values()
             if each.finished}  # fmt: skip
    assert {source: each for source, each in wrong.items() if each} == {}


@each_language
def test_the_file_is_as_the_script_writes_it(language: str, tmp_path: Path) -> None:
    write(tmp_path / "again.ts", language, known(language))
    assert (tmp_path / "again.ts").read_bytes() == translations.ts_path(language).read_bytes()


def in_three_languages(data: Any, place: str) -> list[str]:
    """Return the words of a resource that are not there in every language."""
    if isinstance(data, list):
        return [lack for number, each in enumerate(data) for lack in in_three_languages(each, f"{place}[{number}]")]
    if not isinstance(data, dict):
        return []
    lacks = [lack for name, each in data.items() for lack in in_three_languages(each, f"{place}.{name}")]
    if isinstance(data.get("en"), str) and data["en"]:
        lacks += [f"{place}.{language}" for language in LANGUAGES if not data.get(language)]
    return lacks


def test_words_in_resources_are_in_three_languages() -> None:
    lacks = []
    for path in sorted((translations.PLUGIN / "resources").rglob("*.json")):
        lacks += in_three_languages(json.loads(path.read_text("utf-8")), path.name)
    assert lacks == []


@pytest.mark.parametrize(
    ("source", "translation"),
    [
        ("{count} zones", "{nombre} zones"),
        ("{count} zones", "zones"),
        ("{share:.2f} %", "{share} %"),
        ("votes_<CODE> of the list", "votes_ de la liste"),
        ("<b>Votes</b>", "<b>Voix"),
        ("Field zone_code", "Champ code_zone"),
        (" points", "points"),
        ("Match Zones…", "Apparier les zones"),
        ("One.\n\nTwo.", "Un. Deux."),
        ("{a} and {b}", "{a} et {b"),
    ],
)
def test_an_ill_formed_translation_is_found(source: str, translation: str) -> None:
    assert faults(source, source) == []
    assert faults(source, translation)


@pytest.mark.parametrize("code", ['tr(f"{a} zones")', 'tr("a" + b)', "tr(name)", 'tr("%n zones")', 'self.tr("")',
                                  'QT_TRANSLATE_NOOP("core", text)', 'tr("a", "b")'])  # fmt: skip
def test_a_text_that_cannot_be_found_again_is_refused(code: str, tmp_path: Path) -> None:
    (tmp_path / "module.py").write_text(code, "utf-8")
    with pytest.raises(Unfit, match=r"module.py:1"):
        collect(tmp_path)


def test_texts_are_collected_from_every_form(tmp_path: Path) -> None:
    code = (
        "class A:\n    def title(self):\n        return self.tr('one ' 'text')\n"
        "words = {'a': lambda: tr('two')}\nMARK = QT_TRANSLATE_NOOP('core', 'three')\n"
        "def tr(text):\n    return QCoreApplication.translate('MPElection', text)\n"
        "other = 'x'.translate(table)\n"
    )
    (tmp_path / "module.py").write_text(code, "utf-8")
    found = collect(tmp_path)
    assert list(found) == [("MPElection", "one text"), ("MPElection", "two"), ("core", "three")]
    assert found["MPElection", "one text"].places == ["module.py: A.title"]


def test_translations_are_kept_and_what_vanished_is_marked() -> None:
    old = {key: Entry(*key, "mot", True) for key in [("core", "stays"), ("core", "goes")]}
    new = merged(old, {("core", each): Text("core", each) for each in ("stays", "comes")})
    assert [(each.source, each.finished, each.vanished) for each in new.values()] == [
        ("comes", False, False), ("goes", True, True), ("stays", True, False)
    ]  # fmt: skip


def test_what_is_handed_out_comes_back(tmp_path: Path) -> None:
    texts = {("core", f"{{n}} of {number}"): Text("core", f"{{n}} of {number}") for number in range(5)}
    entries = {each: merged({}, texts) for each in translations.LANGUAGES}
    paths = translations.export(texts, entries, 2, tmp_path)
    assert [len(json.loads(path.read_text("utf-8"))) for path in paths] == [2, 2, 1]
    given = json.loads(paths[0].read_text("utf-8"))
    given[0].update(fr="{n} sur 0", ar="{n} من 0")
    given[1].update(fr="sur 1", ar="{n} من 1")
    taken, refused = translations.take(given, entries, "texts_001.json")
    assert taken == 3
    assert len(refused) == 1 and "text 2, fr" in refused[0]
    assert len(translations.export(texts, entries, 9, tmp_path)) == 1
    assert len(json.loads((tmp_path / "texts_001.json").read_text("utf-8"))) == 4


@each_language
def test_qt_finds_every_translation(language: str, texts: dict[tuple[str, str], Text], tmp_path: Path) -> None:
    """Qt itself reads the compiled file; a translation of our own making stands for each text of the code."""
    core = pytest.importorskip("qgis.PyQt.QtCore")
    entries = {key: Entry(*key, f"نص {number} – {text.source}", True)
               for number, (key, text) in enumerate(texts.items())}  # fmt: skip
    path = tmp_path / f"all_{language}.qm"
    path.write_bytes(compiled(entries.values()))
    translator = core.QTranslator()
    assert translator.load(str(path))

    def found(context: str, source: str) -> str:
        return translator.translate(context.encode(), source.encode())

    assert [key for key, each in entries.items() if found(*key) != each.translation] == []
    assert not found("core", "a text that is not there")
