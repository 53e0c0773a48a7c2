"""The zip that users install keeps the rules of the public plugin site."""

from __future__ import annotations

import os
import re
import zipfile
from pathlib import Path

import pytest

REPO = Path(__file__).resolve().parents[2]
FORBIDDEN = (".pyc", ".exe", ".dll", ".so", ".dylib", ".bat", ".sh", ".ps1", ".cmd")


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    """Build the zip of the last commit with the project's own builder."""
    # The tests run with a home of their own, so what the user told git about folders of other owners is not known.
    os.environ.update({"GIT_CONFIG_COUNT": "1", "GIT_CONFIG_KEY_0": "safe.directory", "GIT_CONFIG_VALUE_0": str(REPO)})
    import build_zip

    folder = tmp_path_factory.mktemp("package")
    first = build_zip.build(REPO, folder / "one.zip")
    second = build_zip.build(REPO, folder / "two.zip")
    assert first.read_bytes() == second.read_bytes()
    return zipfile.ZipFile(first)


def test_there_is_one_top_folder(package: zipfile.ZipFile) -> None:
    assert {name.split("/")[0] for name in package.namelist()} == {"mp_election_plugin"}


@pytest.mark.parametrize("name", ["__init__.py", "metadata.txt", "LICENSE", "icon.svg", "plugin.py"])
def test_what_qgis_needs_is_inside(package: zipfile.ZipFile, name: str) -> None:
    assert f"mp_election_plugin/{name}" in package.namelist()


def test_the_sample_and_the_rules_are_inside(package: zipfile.ZipFile) -> None:
    names = package.namelist()
    assert "mp_election_plugin/resources/sample/morocco.gpkg" in names
    assert "mp_election_plugin/resources/parties/morocco.json" in names
    assert "mp_election_plugin/resources/rules/strength.json" in names


def test_nothing_forbidden_or_hidden_is_inside(package: zipfile.ZipFile) -> None:
    for name in package.namelist():
        assert not name.endswith(FORBIDDEN), name
        assert not any(part.startswith((".", "__pycache__", "__MACOSX")) for part in name.split("/")), name
        assert ".." not in name and "\\" not in name


def test_it_is_small_enough(package: zipfile.ZipFile) -> None:
    """The site takes 25 MB; the sample may have 6 MB of it unpacked."""
    assert Path(str(package.filename)).stat().st_size < 15_000_000
    assert package.getinfo("mp_election_plugin/resources/sample/morocco.gpkg").file_size < 6_000_000


def test_tests_and_tools_stay_outside(package: zipfile.ZipFile) -> None:
    assert not [
        name for name in package.namelist() if set(name.split("/")) & {"tests", "scripts", "benchmarks", "docs"}
    ]


def test_folder_and_file_names_are_plain(package: zipfile.ZipFile) -> None:
    assert all(name.isascii() and not name.startswith("/") and ":" not in name for name in package.namelist())


def test_no_file_is_executable(package: zipfile.ZipFile) -> None:
    assert not any(each.external_attr >> 16 & 0o111 for each in package.infolist())


def test_translations_are_compiled(package: zipfile.ZipFile) -> None:
    names = package.namelist()
    for language in ("fr", "ar"):
        assert f"mp_election_plugin/i18n/mp_election_plugin_{language}.qm" in names
    assert not [name for name in names if name.endswith(".ts")]


def test_the_site_takes_its_folder_and_its_first_entry(package: zipfile.ZipFile) -> None:
    first = package.namelist()[0]
    assert re.fullmatch(r"[A-Za-z][A-Za-z0-9_-]+", first.split("/")[0])
    assert first.split("/")[0].isidentifier()
    assert len(package.namelist()) == len(set(package.namelist()))
    # Every file is packed for good: none is a link, or opened by a password.
    assert not any(each.flag_bits & 0x1 or each.external_attr >> 28 == 0xA for each in package.infolist())


def test_every_algorithm_has_its_page_inside(package: zipfile.ZipFile) -> None:
    pages = {name for name in package.namelist() if name.startswith("mp_election_plugin/help/en/")}
    assert {path.name for path in (REPO / "docs" / "algorithms").glob("*.md")} - {"index.md"} == {
        f"{name.rpartition('/')[2][: -len('.html')]}.md" for name in pages
    }


def test_a_version_may_be_said_for_an_upgrade_that_is_tried(package: zipfile.ZipFile, tmp_path: Path) -> None:
    import build_zip

    with zipfile.ZipFile(build_zip.build(REPO, tmp_path / "old.zip", called="0.0.1")) as old:
        assert "version=0.0.1\n" in old.read("mp_election_plugin/metadata.txt").decode()
        assert sorted(old.namelist()) == sorted(package.namelist())
