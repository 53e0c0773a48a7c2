"""Files of translations as Qt Linguist keeps them (.ts): read, merged with the texts of the code, written."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from xml.sax.saxutils import escape

from translation_texts import Text

_UNFINISHED, _VANISHED = "unfinished", "vanished"


@dataclass
class Entry:
    """A text and its translation; ``vanished`` if the code has it no more."""

    context: str
    source: str
    translation: str = ""
    finished: bool = False
    vanished: bool = False
    files: list[str] = field(default_factory=list)

    @property
    def key(self) -> tuple[str, str]:
        return self.context, self.source


def parse(content: bytes) -> dict[tuple[str, str], Entry]:
    """Return the entries of a .ts file by context and source."""
    entries = {}
    for context in ElementTree.fromstring(content).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            kind = "" if translation is None else translation.get("type", "")
            words = "" if translation is None else translation.text or ""
            entry = Entry(
                context.findtext("name", ""),
                message.findtext("source", ""),
                words,
                bool(words) and kind != _UNFINISHED,
                kind in (_VANISHED, "obsolete"),
                [each.get("filename", "").removeprefix("../") for each in message.iter("location")],
            )
            entries[entry.key] = entry
    return entries


def read(path: Path) -> dict[tuple[str, str], Entry]:
    """Return the entries of a .ts file, none if there is no such file."""
    return parse(path.read_bytes()) if path.exists() else {}


def merged(
    entries: Mapping[tuple[str, str], Entry], texts: Mapping[tuple[str, str], Text]
) -> dict[tuple[str, str], Entry]:
    """Return the entries of a file as the code asks for them now.

    Translations are kept. What the code has no more is marked as vanished where it was translated, in case it comes
    back, and left out where it was not.
    """
    result = {}
    for key, text in texts.items():
        old = entries.get(key, Entry(*key))
        result[key] = Entry(*key, old.translation, old.finished, False, list(text.files))
    for key, old in entries.items():
        if key not in texts and old.translation:
            result[key] = Entry(*key, old.translation, old.finished, True, old.files)
    return dict(sorted(result.items()))


def _message(entry: Entry) -> list[str]:
    kind = _VANISHED if entry.vanished else "" if entry.finished else _UNFINISHED
    mark = f' type="{kind}"' if kind else ""
    return [
        "    <message>",
        # No line numbers: they would change with every edit of a module.
        *(f'        <location filename="../{escape(each)}"/>' for each in entry.files),
        f"        <source>{escape(entry.source)}</source>",
        f"        <translation{mark}>{escape(entry.translation)}</translation>",
        "    </message>",
    ]


def write(path: Path, language: str, entries: Mapping[tuple[str, str], Entry]) -> None:
    """Write a .ts file; the same entries give the same bytes."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language}" sourcelanguage="en">')
    for context in sorted({each.context for each in entries.values()}):
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for entry in entries.values():
            if entry.context == context:
                lines += _message(entry)
        lines.append("</context>")
    lines.append("</TS>")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
