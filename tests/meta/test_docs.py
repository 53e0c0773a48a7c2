"""The documentation: no dead link, and every block of code or commands does what it says."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from docs_blocks import blocks, commands, run_command

REPO = Path(__file__).resolve().parents[2]
PAGES = sorted([*REPO.glob("*.md"), *(REPO / "docs").rglob("*.md"), *(REPO / "benchmarks").glob("*.md"),
                *(REPO / "mp_election_plugin" / "resources").rglob("*.md")])  # fmt: skip
each_page = pytest.mark.parametrize("path", PAGES, ids=[str(path.relative_to(REPO)) for path in PAGES])
_LINK = re.compile(r"(?<!\!)\[[^\]]*\]\(([^)\s]+)\)|!\[[^\]]*\]\(([^)\s]+)\)")
# What the pages call files that a reader has; the tests have them under their published names.
CALLED = {"results.xlsx": "parlement-elections-2021-1-0.xlsx"}
# Languages of blocks that are shown and not run.
SHOWN = {"text", ""}


def anchor(title: str) -> str:
    """Return the anchor that code hosts and MkDocs give a heading."""
    plain = re.sub(r"[`*]|\[|\]\([^)]*\)", "", title).strip().lower()
    return re.sub(r"[\s]+", "-", re.sub(r"[^\w\s-]", "", plain))


def anchors(path: Path) -> set[str]:
    text = re.sub(r"^```.*?^```", "", path.read_text(encoding="utf-8"), flags=re.S | re.M)
    return {anchor(each) for each in re.findall(r"^#+ (.+)$", text, re.M)}


@each_page
def test_no_link_is_dead(path: Path) -> None:
    dead = []
    for found in _LINK.findall(path.read_text(encoding="utf-8")):
        link = found[0] or found[1]
        if re.match(r"(https?|mailto):", link):
            continue
        file, _, place = link.partition("#")
        target = (path.parent / file).resolve() if file else path
        if not target.exists() or (place and place not in anchors(target)):
            dead.append(link)
    assert dead == []


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sample: Path) -> Path:
    """Return a working folder in which the files that the pages speak of lie, as far as they are there."""
    gdal = pytest.importorskip("osgeo.gdal")
    monkeypatch.chdir(tmp_path)
    (tmp_path / "mp_election_plugin").symlink_to(REPO / "mp_election_plugin")
    gdal.VectorTranslate(str(tmp_path / "zones.gpkg"), str(sample), layers=["constituencies"], format="GPKG")
    return tmp_path


def bring(text: str, desk: Path, shared: Path | None) -> str:
    """Bring the data that a text names; return what is missing."""
    for name in re.findall(r"[\w.-]+\.(?:xlsx|csv|geojson)", text):
        if (desk / name).exists() or re.search(
            rf"(?:OUTPUT|DICTIONARY|TABLE|DECISIONS|PROPOSALS|ALLOCATION|LIST)={re.escape(name)}", text
        ):
            continue
        found = list(shared.rglob(CALLED.get(name, name))) if shared else []
        if not found:
            return name
        (desk / name).symlink_to(found[0])
    return ""


def shared_folder(request: pytest.FixtureRequest) -> Path | None:
    try:
        return request.getfixturevalue("shared_data")
    except pytest.skip.Exception:
        return None


@each_page
def test_every_block_does_what_it_says(path: Path, request: pytest.FixtureRequest) -> None:
    shown = [each for each in blocks(path.read_text(encoding="utf-8")) if each.language not in SHOWN]
    work = [each for each in shown if not each.excuse]
    if not work:
        return
    desk, run = request.getfixturevalue("desk"), None
    values: dict[str, str] = {}
    for block in work:
        place = f"{path.name}:{block.line}"
        if block.language == "json":
            json.loads(block.text)
        if block.title:
            (desk / block.title).write_text(block.text + "\n", encoding="utf-8")
        elif block.language in ("bash", "sh"):
            missing = bring(block.text, desk, shared_folder(request))
            if missing:
                pytest.skip(f"{place}: {missing} is not there")
            for words in commands(block.text, values):
                run = run or request.getfixturevalue("run_algorithm")
                given = run_command(words, run, REPO / "scripts")
            for name, value in block.gives.items():
                assert str(given[name]) == value, f"{place}: {name}"
        elif block.language not in ("json", "csv"):
            raise AssertionError(f"{place}: a block in {block.language} is not run; say why, or run it")


@pytest.fixture
def run_algorithm(provider: Any) -> Any:
    """Return a function that runs an algorithm of the plugin by its id, as a terminal gives it: all values as text."""
    import processing

    def run(name: str, **given: str) -> Any:
        definition = provider.algorithm(name)
        assert definition is not None, f"there is no mpelection:{name}"
        known = {each.name() for each in definition.parameterDefinitions()}
        assert set(given) <= known, f"mpelection:{name} has no {set(given) - known}"
        optional = {each.name() for each in definition.parameterDefinitions() if each.isDestination()} - set(given)
        return processing.run(f"mpelection:{name}", {**dict.fromkeys(optional, "TEMPORARY_OUTPUT"), **given})

    return run


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("A=1\nqgis_process run x:y -- B=$A C=${A}2", [["qgis_process", "run", "x:y", "--", "B=1", "C=12"]]),
        ("for p in a b; do\n  say $p \\\n    on\ndone", [["say", "a", "on"], ["say", "b", "on"]]),
        ('run "A=b c"  # why', [["run", "A=b c"]]),
    ],
)
def test_commands_are_read_as_a_shell_reads_them(text: str, found: list[list[str]]) -> None:
    assert commands(text, {}) == found


def test_a_block_that_fails_is_found(desk: Path) -> None:
    with pytest.raises(ValueError, match="not run"):
        run_command(["rm", "-r", "/"], lambda *_: None, REPO / "scripts")
    with pytest.raises(ValueError, match="there is no"):
        run_command(["scripts/nothing.sh"], lambda *_: None, REPO / "scripts")
    page = "text\n\n<!-- not run: a reason -->\n```bash\nx\n```\n\n    y\n"
    assert [(each.text, each.excuse) for each in blocks(page)] == [("x", "a reason"), ("y", "")]
