"""Collect, hand out, take back and build the translations of the plugin.

Without options the texts of the code are collected into the .ts files: finished translations stay, new texts wait, and
those the code has no more are marked. Handed out are JSON files of what is not translated; a translator fills the empty
languages in, and they are taken back where fields, tags, names and spaces are right.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from qm_files import compiled
from translation_texts import Text, Unfit, collect, faults
from ts_files import Entry, merged, read, write

REPO = Path(__file__).resolve().parent.parent
PLUGIN = REPO / "mp_election_plugin"
FOLDER = PLUGIN / "i18n"
LANGUAGES = ("fr", "ar")
Entries = dict[tuple[str, str], Entry]


def ts_path(language: str) -> Path:
    """Return the file of a language."""
    return FOLDER / f"mp_election_plugin_{language}.ts"


def update(texts: dict[tuple[str, str], Text]) -> dict[str, Entries]:
    """Bring the .ts files to the texts of the code, and return their entries by language."""
    result = {}
    for language in LANGUAGES:
        result[language] = merged(read(ts_path(language)), texts)
        write(ts_path(language), language, result[language])
    return result


def export(texts: dict[tuple[str, str], Text], known: dict[str, Entries], size: int, folder: Path) -> list[Path]:
    """Write what a language lacks as JSON files of at most `size` texts each, and return them."""
    waiting = []
    for key, text in texts.items():
        words = {each: known[each][key].translation if known[each][key].finished else "" for each in LANGUAGES}
        if not all(words.values()):
            waiting.append({"context": text.context, "source": text.source, "where": text.places, **words})
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("texts_*.json"):
        old.unlink()
    paths = []
    for start in range(0, len(waiting), size):
        path = folder / f"texts_{start // size + 1:03d}.json"
        path.write_text(json.dumps(waiting[start : start + size], ensure_ascii=False, indent=1) + "\n", "utf-8")
        paths.append(path)
    return paths


def take(given: list[dict[str, Any]], known: dict[str, Entries], file: str) -> tuple[int, list[str]]:
    """Put translations of a JSON file into the entries; return how many, and what was refused and why."""
    taken, refused = 0, []
    for number, each in enumerate(given, 1):
        key = (each.get("context", ""), each.get("source", ""))
        for language in LANGUAGES:
            words = each.get(language, "")
            if not words:
                continue
            place = f"{file}, text {number}, {language}: “{key[1][:60]}”"
            entry = known[language].get(key)
            if entry is None:
                refused.append(f"{place}: the code has no such text")
                continue
            wrong = faults(entry.source, words)
            if wrong:
                refused.append(f"{place}: {'; '.join(wrong)}")
                continue
            entry.translation, entry.finished = words, True
            taken += 1
    return taken, refused


def release() -> list[Path]:
    """Build the .qm files beside the .ts files, for a plugin that runs from the tree."""
    paths = []
    for language in LANGUAGES:
        path = ts_path(language).with_suffix(".qm")
        path.write_bytes(compiled(read(ts_path(language)).values()))
        paths.append(path)
    return paths


def summary(known: dict[str, Entries]) -> list[str]:
    """Return how far each language is, a line each."""
    lines = []
    for language, entries in known.items():
        here = [each for each in entries.values() if not each.vanished]
        done = sum(each.finished for each in here)
        lines.append(
            f"{language}: {done} of {len(here)} texts translated, {len(here) - done} wait, "
            f"{len(entries) - len(here)} vanished"
        )
    return lines


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--export", type=int, metavar="N", help="hand out what is not translated, N texts a file")
    parser.add_argument("--into", type=Path, default=REPO / "dist" / "translations", help="folder of the files")
    parser.add_argument("--import", dest="files", type=Path, nargs="+", metavar="FILE", help="take files back")
    parser.add_argument("--release", action="store_true", help="build .qm files beside the .ts files, and only that")
    parser.add_argument("--check", action="store_true", help="write nothing; fail where a text cannot be collected")
    parser.add_argument("--drop-vanished", action="store_true", help="forget translations that the code has no more")
    return parser.parse_args()


def main() -> int:
    """Do what the options ask; return 1 if a text or translation was refused."""
    options = _options()
    if options.release:
        print(*release(), sep="\n")
        return 0
    try:
        texts = collect(PLUGIN)
    except Unfit as error:
        print(error, file=sys.stderr)
        return 1
    if options.check:
        return 0
    known = update(texts)
    refused: list[str] = []
    for path in options.files or []:
        taken, wrong = take(json.loads(path.read_text("utf-8")), known, path.name)
        refused += wrong
        print(f"{path}: {taken} translations taken, {len(wrong)} refused")
    if options.drop_vanished:
        known = {each: {key: one for key, one in known[each].items() if not one.vanished} for each in LANGUAGES}
    for language in LANGUAGES:
        write(ts_path(language), language, known[language])
    if options.export:
        print(*export(texts, known, options.export, options.into), sep="\n")
    print(*summary(known), sep="\n")
    if refused:
        print(*refused, sep="\n", file=sys.stderr)
    return 1 if refused else 0


if __name__ == "__main__":
    sys.exit(main())
