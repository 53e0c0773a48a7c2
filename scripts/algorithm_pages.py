"""Makes the page of every algorithm from the algorithm itself: docs/algorithms for the site, help for the package.

    /usr/bin/python3 scripts/algorithm_pages.py [--check]

Needs the Python that has QGIS. The packaged pages are what the help buttons open; they are made in English, and in a
language in which most texts are translated. With --check nothing is written, and the exit code tells whether all are
current.
"""

from __future__ import annotations

import argparse
import html
import os
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

REPO = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(REPO), str(Path(__file__).resolve().parent), "/usr/share/qgis/python/plugins"]

from page_words import GROUPS, KINDS, WORDS  # noqa: E402
from qgis.core import (  # noqa: E402
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsSettings,
)
from qgis.PyQt.QtCore import QCoreApplication, QTranslator  # noqa: E402

# The part of the texts that has to be translated for pages in a language.
_MOST = 0.9
DOCS = REPO / "docs" / "algorithms"
HELP = REPO / "mp_election_plugin" / "help"
_STYLE = (
    "body{font-family:sans-serif;max-width:52em;margin:1em auto;padding:0 1em;line-height:1.45}"
    "table{border-collapse:collapse;width:100%}td,th{border:1px solid #bbb;padding:.3em .5em;text-align:start;"
    "vertical-align:top}code{direction:ltr;unicode-bidi:embed}"
)


@dataclass
class Row:
    """A parameter, output or number: its name, its label, what it is, and what to know of it."""

    name: str
    label: str
    kind: str
    text: str


@dataclass
class Page:
    """What is told of an algorithm, in one language."""

    language: str
    name: str
    title: str
    group: str
    paragraphs: list[str]
    parameters: list[Row]
    outputs: list[Row]
    command: str

    def word(self, key: str) -> str:
        return WORDS[key][self.language]


def _default(parameter: QgsProcessingParameterDefinition, language: str) -> str:
    """Return the default of a parameter in words, nothing where it has none."""
    value = parameter.defaultValue()
    if value in (None, "") or parameter.isDestination():
        return ""
    if isinstance(parameter, QgsProcessingParameterEnum) and not parameter.usesStaticStrings():
        value = WORDS["comma"][language].join(
            parameter.options()[int(each)] for each in (value if isinstance(value, list) else [value])
        )
    elif isinstance(value, bool):
        value = WORDS["yes" if value else "no"][language]
    return f"{WORDS['default'][language]}{WORDS['colon'][language]}{value}."


def _parameter(parameter: QgsProcessingParameterDefinition, language: str) -> Row:
    flags, kind = parameter.flags(), KINDS[parameter.type()][language]
    optional = bool(flags & QgsProcessingParameterDefinition.Flag.FlagOptional)
    advanced = bool(flags & QgsProcessingParameterDefinition.Flag.FlagAdvanced)
    marks = [WORDS[key][language] for key, is_so in (("optional", optional), ("advanced", advanced)) if is_so]
    kind = WORDS["comma"][language].join([kind, *marks])
    text = [html.unescape(parameter.help())]
    if isinstance(parameter, QgsProcessingParameterEnum):
        numbered = not parameter.usesStaticStrings()
        choices = [f"{at}: {each}" if numbered else each for at, each in enumerate(parameter.options())]
        listed = WORDS["semicolon"][language].join(choices)
        text.append(f"{WORDS['choices'][language]}{WORDS['colon'][language]}{listed}.")
    text.append(_default(parameter, language))
    return Row(parameter.name(), parameter.description(), kind, " ".join(each for each in text if each))


def page_of(algorithm: QgsProcessingAlgorithm, language: str) -> Page:
    """Return what there is to tell of an algorithm, in the language that is spoken now."""
    definitions = algorithm.parameterDefinitions()
    written = {each.name() for each in definitions if each.isDestination()}
    required = [
        f"{each.name()}=…"
        for each in definitions
        if not each.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional
        and (each.isDestination() or each.defaultValue() is None)
    ]
    return Page(
        language,
        algorithm.name(),
        algorithm.displayName(),
        algorithm.group(),
        html.unescape(algorithm.shortHelpString()).split("\n\n"),
        [_parameter(each, language) for each in definitions],
        [
            Row(each.name(), each.description(), KINDS[each.type()][language], "")
            for each in algorithm.outputDefinitions()
            if each.name() not in written
        ],
        f"qgis_process run mpelection:{algorithm.name()} -- {' '.join(required)}",
    )


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("<", "\\<").replace("*", "\\*").replace("\n", "<br>")


def as_markdown(page: Page) -> str:
    """Return the page for the site."""
    lines = [
        "<!-- made by scripts/algorithm_pages.py from the code; change that, not this page -->",
        f"# {page.title}",
        "",
    ]
    lines += [f"`mpelection:{page.name}` – {page.group}", ""]
    for paragraph in page.paragraphs:
        lines += [*(_cell(each) + "  " for each in paragraph.split("\n")[:-1]), _cell(paragraph.split("\n")[-1]), ""]
    for key, rows in (("parameters", page.parameters), ("numbers", page.outputs)):
        if rows:
            lines += [f"## {page.word(key)}", "", f"| {page.word('name')} | {page.word('meaning')} |", "|---|---|"]
            lines += [
                f"| `{row.name}` | **{_cell(row.label)}** ({row.kind}){'. ' if row.text else ''}{_cell(row.text)} |"
                for row in rows
            ] + [""]
    lines += [f"## {page.word('command')}", "", "```text", page.command, "```", ""]
    return "\n".join(lines)


def as_html(page: Page) -> str:
    """Return the page for the package, whole in one file."""
    direction, escape = "rtl" if page.language == "ar" else "ltr", html.escape
    parts = [f"<h1>{escape(page.title)}</h1>", f"<p><code>mpelection:{page.name}</code> – {escape(page.group)}</p>"]
    parts += [f"<p>{escape(each, quote=False)}</p>".replace("\n", "<br>") for each in page.paragraphs]
    for key, rows in (("parameters", page.parameters), ("numbers", page.outputs)):
        if not rows:
            continue
        parts.append(f"<h2>{escape(page.word(key))}</h2>\n<table>")
        parts.append(f"<tr><th>{escape(page.word('name'))}</th><th>{escape(page.word('meaning'))}</th></tr>")
        parts += [
            f"<tr><td><code>{row.name}</code></td><td><b>{escape(row.label)}</b> ({escape(row.kind)})"
            f"{'<br>' if row.text else ''}{escape(row.text, quote=False)}</td></tr>"
            for row in rows
        ]
        parts.append("</table>")
    parts.append(f'<h2>{escape(page.word("command"))}</h2>\n<pre dir="ltr">{escape(page.command)}</pre>')
    body = "\n".join(parts).replace("\n\n", "\n")
    return (
        f'<!DOCTYPE html>\n<html lang="{page.language}" dir="{direction}">\n<head><meta charset="utf-8">'
        f"<title>{escape(page.title)}</title><style>{_STYLE}</style></head>\n<body>\n{body}\n</body>\n</html>\n"
    )


def index(pages: list[Page]) -> str:
    """Return the page that lists all algorithms by their groups."""
    lines = [
        "<!-- made by scripts/algorithm_pages.py from the code; change that, not this page -->",
        "# Algorithms",
        "",
    ]
    lines += [
        "Every page is made from the algorithm itself. In QGIS the help button of its dialog opens the same text.",
        "",
    ]
    for group in dict.fromkeys(each.group for each in pages):
        lines += [f"## {group}", ""]
        lines += [
            f"- [{each.title}]({each.name}.md), `mpelection:{each.name}`" for each in pages if each.group == group
        ]
        lines.append("")
    return "\n".join(lines)


class Speaker:
    """Has the plugin speak a language, by the translations of the tree."""

    def __init__(self, folder: Path) -> None:
        self._folder, self._translator = folder, QTranslator()

    def speak(self, language: str) -> None:
        from qm_files import compiled
        from translations import ts_path
        from ts_files import read

        QCoreApplication.removeTranslator(self._translator)
        QgsSettings().setValue("locale/userLocale", language)
        if language == "en":
            return
        path = self._folder / f"{language}.qm"
        path.write_bytes(compiled(read(ts_path(language)).values()))
        self._translator.load(str(path))
        QCoreApplication.installTranslator(self._translator)


def spoken() -> list[str]:
    """Return English, and the languages in which most texts are translated; the rest of a page is English."""
    from translation_texts import collect
    from translations import LANGUAGES, PLUGIN, ts_path
    from ts_files import read

    texts = collect(PLUGIN)
    known = {each: read(ts_path(each)) for each in LANGUAGES}
    done = {each: sum(key in known[each] and known[each][key].finished for key in texts) for each in LANGUAGES}
    return ["en", *(each for each in LANGUAGES if done[each] >= _MOST * len(texts))]


def wanted(provider: Any, folder: Path) -> dict[Path, str]:
    """Return the text of every page by its file."""
    speaker, result = Speaker(folder), {}
    for language in spoken():
        speaker.speak(language)
        provider.refreshAlgorithms()
        pages = sorted((page_of(each, language) for each in provider.algorithms()), key=lambda each: each.name)
        result.update({HELP / language / f"{page.name}.html": as_html(page) for page in pages})
        if language == "en":
            result.update({DOCS / f"{page.name}.md": as_markdown(page) for page in pages})
            order = {group: at for at, group in enumerate(GROUPS)}
            result[DOCS / "index.md"] = index(sorted(pages, key=lambda each: order.get(each.group, len(order))))
    speaker.speak("en")
    return result


def stale(pages: dict[Path, str]) -> list[Path]:
    """Return the files that are not what they should be, or should not be there."""
    there = [*DOCS.glob("*.md"), *HELP.rglob("*.html")]
    other = [path for path, text in pages.items() if not path.is_file() or path.read_text(encoding="utf-8") != text]
    return sorted({*other, *(path for path in there if path not in pages)})


def main() -> int:
    """Write the pages, or tell which are not current."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="write nothing; fail where a page is not current")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        # A home of its own: the language is a setting, and the user's stays as it is.
        os.environ.update({"HOME": folder, "XDG_CONFIG_HOME": folder, "QT_QPA_PLATFORM": "offscreen"})
        application = QgsApplication([], False)
        application.initQgis()
        from processing.core.Processing import Processing

        from mp_election_plugin.algorithms.provider import ElectionProvider

        Processing.initialize()
        provider = ElectionProvider()
        QgsApplication.processingRegistry().addProvider(provider)
        pages = wanted(provider, Path(folder))
        old = stale(pages)
        if not options.check:
            for path in old:
                if path in pages:
                    path.parent.mkdir(parents=True, exist_ok=True)
                    path.write_text(pages[path], encoding="utf-8")
                else:
                    path.unlink()
        for path in old:
            print(path.relative_to(REPO), "is not current" if options.check else "written")
        sys.stdout.flush()
        # QGIS crashes on some ways out with Python objects still alive.
        os._exit(int(options.check and bool(old)))


if __name__ == "__main__":
    sys.exit(main())
