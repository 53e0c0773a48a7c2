"""The metadata is what QGIS and the public plugin site demand."""

from __future__ import annotations

import configparser
import re
from pathlib import Path

import pytest

REPO = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def general() -> dict[str, str]:
    parser = configparser.ConfigParser()
    parser.read_string((REPO / "mp_election_plugin" / "metadata.txt").read_text(encoding="utf-8"))
    return dict(parser["general"])


@pytest.mark.parametrize(
    "key",
    [
        "name",
        "description",
        "about",
        "version",
        "author",
        "email",
        "homepage",
        "tracker",
        "repository",
        "icon",
        "tags",
        "changelog",
    ],
)
def test_a_required_key_is_there(general: dict[str, str], key: str) -> None:
    assert general.get(key, "").strip()


def test_versions_and_provider_are_declared(general: dict[str, str]) -> None:
    assert general["name"] == "MP Election Analysis"
    assert general["qgisminimumversion"] == "3.22"
    assert general["qgismaximumversion"] == "4.99"
    assert general["hasprocessingprovider"] == "yes"
    assert "supportsqt6" not in general
    assert re.fullmatch(r"\d+\.\d+\.\d+", general["version"])


def test_there_is_no_percent_sign_and_no_html() -> None:
    text = (REPO / "mp_election_plugin" / "metadata.txt").read_text(encoding="utf-8")
    assert "%" not in text
    assert not re.search(r"<[a-z/]", text)


def test_the_version_is_the_newest_of_the_changelog(general: dict[str, str]) -> None:
    newest = re.search(r"^## (\S+)", (REPO / "CHANGELOG.md").read_text(encoding="utf-8"), re.M)
    assert newest is not None
    assert newest.group(1) == general["version"]


def test_the_licence_is_the_same_in_the_package() -> None:
    text = (REPO / "LICENSE").read_text(encoding="utf-8")
    assert "GNU GENERAL PUBLIC LICENSE" in text
    assert (REPO / "mp_election_plugin" / "LICENSE").read_text(encoding="utf-8") == text


def test_the_public_site_can_read_names_and_version(general: dict[str, str]) -> None:
    assert "/" not in general["author"]
    assert general["category"] == "Vector"
    assert re.search(r"^" + re.escape(general["version"]) + r"\b", general["changelog"], re.M)


def test_the_icon_is_there(general: dict[str, str]) -> None:
    assert (REPO / "mp_election_plugin" / general["icon"]).is_file()
