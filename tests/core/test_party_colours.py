"""Colours of the user's: kept whole, laid over a registry, refused where they cannot be read."""

from __future__ import annotations

from pathlib import Path

import pytest

from mp_election_plugin.core.errors import ElectionError
from mp_election_plugin.core.parties import load_registry
from mp_election_plugin.core.party_colours import read_colours, recoloured, write_colours


def test_colours_come_back_and_go_when_there_are_none(tmp_path: Path) -> None:
    path = tmp_path / "profile" / "colours.json"
    assert read_colours(path) == {}
    write_colours(path, {"MP": "#123456", "AA": "#abcdef"})
    assert read_colours(path) == {"MP": "#123456", "AA": "#abcdef"}
    assert [each.name for each in path.parent.iterdir()] == ["colours.json"]
    write_colours(path, {})
    assert not path.exists()


def test_a_registry_has_the_users_colours_and_all_else_of_its_own() -> None:
    own = load_registry()
    other = recoloured(own, {"MP": "#123456", "NEW1": "#abcdef"})
    assert other.get("MP").colour == "#123456" and other.get("MP").names == own.get("MP").names
    assert other.get("NEW1").colour == "#abcdef"
    assert {code: party for code, party in other.parties.items() if code not in ("MP", "NEW1")} == {
        code: party for code, party in own.parties.items() if code != "MP"
    }
    assert own.get("MP").colour != "#123456"


@pytest.mark.parametrize(
    "text",
    ["", "[]", '{"format": "mpelection-colours/1"}', '{"format": "other", "colours": {}}',
     '{"format": "mpelection-colours/1", "colours": {"MP": "red"}}',
     '{"format": "mpelection-colours/1", "colours": {"MP": 5}}', "\ud83c".encode("utf-16", "surrogatepass").hex()],
)  # fmt: skip
def test_a_file_that_is_none_of_colours_is_named(tmp_path: Path, text: str) -> None:
    path = tmp_path / "colours.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ElectionError, match=r"colours\.json"):
        read_colours(path)


def test_a_place_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    with pytest.raises(ElectionError, match="file"):
        write_colours(tmp_path / "file" / "colours.json", {"MP": "#123456"})
