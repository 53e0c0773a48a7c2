"""The registry of parties: the embedded one is sound, a wrong one is refused by file and entry."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mp_election_plugin.core.errors import ElectionError
from mp_election_plugin.core.fields import party_of, vote_field
from mp_election_plugin.core.names import normal_name
from mp_election_plugin.core.parties import UNKNOWN_COLOUR, Party, Registry, find_party, load_registry
from mp_election_plugin.core.party_names import free_code


def written(folder: Path, content: Any) -> Path:
    path = folder / "parties.json"
    path.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
    return path


def entries(*parties: dict[str, Any]) -> dict[str, Any]:
    return {"format": "mpelection-parties/1", "parties": list(parties)}


def test_the_embedded_registry_has_names_and_colours_for_every_party() -> None:
    registry = load_registry()
    assert {"MP", "RNI", "PAM", "PI", "USFP", "UC", "PPS", "PJD", "AFG", "FGD", "PGV", "PVM", "PML", "PML1"} <= set(
        registry.parties
    )
    for code, party in registry.parties.items():
        assert party.code == code
        assert party.names.get("fr"), code
        assert party.kind, code
    assert registry.get("MP").name("ar") == "الحركة الشعبية"
    assert registry.get("MP").name("fr_MA") == "Mouvement Populaire"


def test_no_name_of_the_embedded_registry_stands_for_two_parties() -> None:
    owners: dict[str, set[str]] = {}
    for party in load_registry().parties.values():
        for text in (party.code, *party.names.values(), *party.aliases):
            owners.setdefault(normal_name(text), set()).add(party.code)
    slots = {code for code, party in load_registry().parties.items() if party.kind != "party"}
    shared = {form: codes for form, codes in owners.items() if len(codes) > 1 and not codes <= slots}
    assert shared == {}


def test_a_name_that_two_parties_have_names_neither() -> None:
    registry = Registry({"A": Party("A", {"fr": "Étoile"}), "B": Party("B", {"fr": "Etoile"})})
    assert registry.by_name() == {"a": "A", "b": "B"}


def test_an_unknown_party_has_its_code_for_a_name() -> None:
    party = load_registry().get("NOBODY")
    assert (party.name("fr"), party.colour) == ("NOBODY", UNKNOWN_COLOUR)


def test_a_party_without_a_name_in_a_language_has_one_in_another() -> None:
    assert Party("A", {"ar": "نجمة"}).name("en") == "نجمة"
    assert Party("A", {"en": "Star", "fr": "Étoile"}).name("ar") == "Étoile"


@pytest.mark.parametrize("content", ["{", "", "[1]", '{"format": "other/1", "parties": []}', '{"parties": {}}'])
def test_a_file_that_is_no_registry_is_refused_by_name(tmp_path: Path, content: str) -> None:
    path = written(tmp_path, content)
    with pytest.raises(ElectionError, match="parties.json"):
        load_registry(path)


def test_a_missing_file_is_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(ElectionError, match=r"nowhere\.json"):
        load_registry(tmp_path / "nowhere.json")


def test_a_file_in_another_encoding_is_refused_by_name(tmp_path: Path) -> None:
    path = tmp_path / "parties.json"
    path.write_bytes('{"format": "é"}'.encode("latin-1"))
    with pytest.raises(ElectionError, match="parties.json"):
        load_registry(path)


@pytest.mark.parametrize("entry", [{}, {"code": "A B"}, {"code": ""}, {"code": 7}, {"code": "حزب"}, "MP", None])
def test_an_entry_without_a_code_is_refused_by_its_number(tmp_path: Path, entry: Any) -> None:
    path = written(tmp_path, entries({"code": "A"}, entry))
    with pytest.raises(ElectionError, match="entry 2"):
        load_registry(path)


def test_a_code_twice_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ElectionError, match="entry 2.*“A”"):
        load_registry(written(tmp_path, entries({"code": "A"}, {"code": "A"})))


@pytest.mark.parametrize("colour", ["red", "#12345", "#1234567", 7, None])
def test_a_colour_that_is_none_is_refused_naming_the_party(tmp_path: Path, colour: Any) -> None:
    with pytest.raises(ElectionError, match="“A”"):
        load_registry(written(tmp_path, entries({"code": "A", "colour": colour})))


@pytest.mark.parametrize("entry", [{"code": "A", "aliases": "Star"}, {"code": "A", "aliases": 3},
                                   {"code": "A", "name_fr": 7}])  # fmt: skip
def test_names_and_aliases_of_a_wrong_kind_are_refused_naming_the_party(tmp_path: Path, entry: dict[str, Any]) -> None:
    with pytest.raises(ElectionError, match="“A”"):
        load_registry(written(tmp_path, entries(entry)))


def test_an_alias_may_be_for_some_elections(tmp_path: Path) -> None:
    aliases = ["Star", {"name": "Old star", "elections": ["2011", "2016"]}]
    party = load_registry(written(tmp_path, entries({"code": "A", "aliases": aliases}))).get("A")
    assert party.aliases == ("Star",)
    assert party.election_aliases == (("Old star", ("2011", "2016")),)


@pytest.mark.parametrize("alias", [{"name": "Star"}, {"elections": ["2011"]}, {"name": "Star", "elections": "2011"},
                                   {"name": "Star", "elections": [2011]}, ["Star"], None])  # fmt: skip
def test_an_alias_without_name_or_elections_is_refused_naming_the_party(tmp_path: Path, alias: Any) -> None:
    with pytest.raises(ElectionError, match="“A”"):
        load_registry(written(tmp_path, entries({"code": "A", "aliases": [alias]})))


def test_a_table_of_a_spreadsheet_is_a_registry_too(tmp_path: Path) -> None:
    rows = ["code;name;name_ar;Aliases;colour;kind;remarque",
            "MP;Mouvement Populaire;الحركة الشعبية;Haraka | Sunbula;#E3B505;;x",
            "PI;;حزب الاستقلال;;;coalition;", ";;;;;;"]  # fmt: skip
    path = tmp_path / "parties.csv"
    for encoding in ("utf-8-sig", "utf-8", "utf-16"):
        path.write_text("\r\n".join(rows), encoding=encoding)
        registry = load_registry(path)
        assert list(registry.parties) == ["MP", "PI"]
        assert registry.get("MP") == Party("MP", {"fr": "Mouvement Populaire", "ar": "الحركة الشعبية"}, "#E3B505",
                                           aliases=("Haraka", "Sunbula"))  # fmt: skip
        assert (registry.get("PI").kind, registry.get("PI").colour) == ("coalition", UNKNOWN_COLOUR)
        assert [str(note) for note in registry.notes if "remarque (1)" in str(note)]
    path.write_text("code,name\nA,Étoile,lost\n", encoding="utf-8")
    with pytest.raises(ElectionError, match=r"parties\.csv: line 2"):
        load_registry(path)
    for header in ("sigle,name", "code,name,name", ""):
        path.write_text(header, encoding="utf-8")
        with pytest.raises(ElectionError, match=r"parties\.csv is no party registry"):
            load_registry(path)


def noted(folder: Path, *parties: dict[str, Any]) -> str:
    registry = load_registry(written(folder, entries(*parties)))
    assert all(note.warning and "parties.json" in str(note) for note in registry.notes)
    return "\n".join(map(str, registry.notes))


def test_what_is_of_no_use_in_a_registry_is_said_with_file_key_and_reason(tmp_path: Path) -> None:
    assert noted(tmp_path, {"code": "A", "name_fr": "Étoile"}) == ""
    assert "nom (2), couleur (1)" in noted(tmp_path, {"code": "A", "nom": "x", "couleur": "#000000"},
                                           {"code": "B", "nom": "y"})  # fmt: skip
    assert "found by their code only: A" in noted(tmp_path, {"code": "A", "nom": "x"}, {"code": "B", "name": "y"})
    for blank in ("", "  "):
        assert "found by their code only: A" in noted(tmp_path, {"code": "A", "name_fr": blank, "aliases": [blank]})
    both = noted(tmp_path, {"code": "A", "name_fr": "Étoile"}, {"code": "B", "name_fr": "Lune", "aliases": ["ETOILE"]})
    assert "“Étoile” (A, B)" in both
    assert "“A” (A, B)" in noted(tmp_path, {"code": "A", "name": "x"}, {"code": "B", "name": "y", "aliases": ["a"]})
    assert load_registry().notes == ()


def test_a_plain_name_is_the_name_where_the_language_is_not_told(tmp_path: Path) -> None:
    plain, both = {"code": "A", "name": "Étoile"}, {"code": "B", "name": "Lune", "name_fr": "La Lune"}
    registry = load_registry(written(tmp_path, entries(plain, both)))
    assert registry.get("A").name("ar") == "Étoile"
    assert (registry.get("B").name("fr"), registry.get("B").aliases) == ("La Lune", ("Lune",))


def test_codes_that_differ_in_case_only_are_one_code(tmp_path: Path) -> None:
    with pytest.raises(ElectionError, match="entry 2.*“mp”"):
        load_registry(written(tmp_path, entries({"code": "MP"}, {"code": "mp"})))


def test_a_registry_of_a_windows_editor_is_read(tmp_path: Path) -> None:
    path = tmp_path / "parties.json"
    path.write_text(json.dumps(entries({"code": "A", "name_fr": "Étoile"})), encoding="utf-8-sig")
    assert load_registry(path).get("A").name("fr") == "Étoile"


@given(st.text(max_size=40), st.sets(st.sampled_from(["LIST", "A", "B", "A_2"])))
def test_a_made_up_code_is_a_field_name_and_not_taken(text: str, taken: set[str]) -> None:
    code = free_code(text, taken)
    assert code not in taken
    assert party_of(vote_field(code)) == code


def test_codes_are_those_of_vote_fields_and_of_no_other() -> None:
    assert [party_of(name) for name in ("votes_MP", "votes_", "votes_a b", "vote_MP", "votes_é", "votes_A_1")] == [
        "MP", None, None, None, None, "A_1",
    ]  # fmt: skip


@pytest.mark.parametrize("text", ["MP", "mp", "votes_MP", "VOTES_mp", "Mouvement Populaire", "الحركة الشعبية"])
def test_a_party_is_found_as_people_write_it(text: str) -> None:
    assert find_party(text, ["RNI", "MP", "X"], load_registry()) == "MP"


def test_a_party_that_several_or_none_could_be_is_not_guessed() -> None:
    registry = load_registry()
    assert find_party("ab", ["AB", "Ab"], registry) is None
    assert find_party("Mouvement Populaire", ["RNI"], registry) is None
    assert find_party("", ["RNI"], registry) is None
