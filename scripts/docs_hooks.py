"""Besides for MkDocs: pages that lie elsewhere in the repository become pages of the site, and links lead to them."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from mkdocs.structure.files import File

REPO = Path(__file__).resolve().parent.parent
# Pages of the site that have their place beside what they tell of.
ELSEWHERE = {
    "results.md": "benchmarks/RESULTS.md",
    "changelog.md": "CHANGELOG.md",
    "contributing.md": "CONTRIBUTING.md",
    "sample.md": "mp_election_plugin/resources/sample/README.md",
    "party_registries.md": "mp_election_plugin/resources/parties/README.md",
    "recipes.md": "mp_election_plugin/resources/recipes/README.md",
}
_LINK = re.compile(r"(!?)\[([^\]]*)\]\(([^)#\s]+)(#[^)\s]*)?\)")


def on_files(files: Any, config: Any) -> Any:
    """Add the pages that lie elsewhere."""
    for name, path in ELSEWHERE.items():
        files.append(File.generated(config, name, content=(REPO / path).read_text(encoding="utf-8")))
    return files


def on_page_markdown(markdown: str, page: Any, **_: Any) -> str:
    """Lead links to files of the repository to the pages that they are here; other files of it are only named."""
    name = page.file.src_uri
    source = REPO / ELSEWHERE[name] if name in ELSEWHERE else REPO / "docs" / name
    pages = {(REPO / path).resolve(): page_name for page_name, path in ELSEWHERE.items()}
    up = "../" * name.count("/")

    def led(found: re.Match[str]) -> str:
        picture, words, link, place = found[1], found[2], found[3], found[4] or ""
        if re.match(r"(https?|mailto):", link):
            return found[0]
        target = (source.parent / link).resolve()
        if target in pages:
            return f"[{words}]({up}{pages[target]}{place})"
        if target.is_relative_to(REPO / "docs"):
            return f"{picture}[{words}]({up}{target.relative_to(REPO / 'docs').as_posix()}{place})"
        # A file of the repository that is no page.
        return words

    return _LINK.sub(led, markdown)
