"""Lists and parties: spellings meet, generic names never do, and no vote is lost whatever is decided."""

from __future__ import annotations

import time
from collections import defaultdict
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from test_tables import raw

from mp_election_plugin.core.errors import ElectionError
from mp_election_plugin.core.parties import Party, Registry, load_registry
from mp_election_plugin.core.party_aliases import OWN, PartyAlias
from mp_election_plugin.core.party_matching import PartyIndex
from mp_election_plugin.core.party_names import code_base, free_codes, is_generic, kind_of, list_form
from mp_election_plugin.core.tables import Reading, Results, read_results

SMALL = Registry(
    {
        "MP": Party("MP", {"fr": "Mouvement Populaire", "ar": "الحركة الشعبية"}, aliases=("Haraka",)),
        "PI": Party("PI", {"fr": "Parti de l'Istiqlal", "ar": "حزب الاستقلال"}),
        "ND": Party("ND", {"fr": "Nord Démocratique"}),
        "SAP": Party("SAP", {"fr": "Sans appartenance politique, liste 1"}, kind="independents"),
        "SAP2": Party("SAP2", {"fr": "Sans appartenance politique, liste 2"}, kind="independents"),
    }
)
EMBEDDED = load_registry()
PARTIES = [party for party in EMBEDDED.parties.values() if party.kind != "independents"]


def read(*rows: str, header: str = "code|parti|voix", registry: Registry = SMALL, **reading: Any) -> Results:
    return read_results(raw(header, *rows), Reading(**reading), registry)


def refused(*rows: str, **reading: Any) -> str:
    with pytest.raises(ElectionError) as caught:
        read(*rows, **reading)
    return str(caught.value)


def said(found: Results) -> str:
    return "\n".join(map(str, found.notes))


def lists(found: Results) -> dict[str, tuple[str, str]]:
    return {each.published: (each.code, each.method) for each in found.parties}


def table_of(found: Results) -> dict[str, dict[str, float]]:
    """Return votes by zone and field, blanks left out."""
    votes = [name for name in found.frame if name.startswith("votes_")]
    return {
        str(row["zone_code"]): {name: row[name] for name in votes if row[name] == row[name]}
        for row in found.frame.to_dict("records")
    }


@pytest.mark.parametrize("party", PARTIES, ids=lambda party: party.code)
def test_a_party_of_the_embedded_registry_is_found_however_it_is_written(party: Party) -> None:
    index = PartyIndex(EMBEDDED)
    french, arabic = party.names["fr"], party.names.get("ar")
    spelt = [party.code, party.code.lower(), ".".join(party.code), french.upper(), f"Liste {french}",
             f"LISTE DU  {french}", f"{french} ({party.code})", f"{party.code} - {french}",
             french.replace("é", "e").replace("-", " "), f"Une autre liste ({party.code})"]  # fmt: skip
    if arabic:
        spelt += [f"قائمة {arabic}", f"لائحة {arabic}", f"قائمة{arabic}" if arabic.startswith("ال") else arabic,
                  arabic.replace("أ", "ا"), arabic.replace("ا", "اـ"), f"{arabic} - {french}"]  # fmt: skip
    assert {text: index.find(text).code for text in spelt} == dict.fromkeys(spelt, party.code)


@pytest.mark.parametrize("party", PARTIES, ids=lambda party: party.code)
def test_a_party_that_the_registry_lacks_is_never_taken_for_another(party: Party) -> None:
    index = PartyIndex(Registry({code: each for code, each in EMBEDDED.parties.items() if code != party.code}))
    for name in (*party.names.values(), f"Liste {party.names['fr']}", f"قائمة {party.names.get('ar', 'ب')}"):
        assert index.find(name).code is None, name


def test_the_word_for_party_may_be_there_or_not_and_sounds_may_be_spelt_otherwise() -> None:
    index = PartyIndex(SMALL)
    for text in ("Istiqlal", "Parti Istiqlal", "istiqlal party", "الاستقلال", "قائمة الإستقلال", "Parti de l’Istiklal"):
        assert index.find(text).code == "PI", text
    assert index.find("Sud Démocratique").code is None
    assert index.with_close("Sud Démocratique", index.find("Sud Démocratique")).proposed is None


@pytest.mark.parametrize(
    "name",
    ["SAP", "SAP 7", "Sans appartenance politique", "Liste indépendante", "Indépendants 2", "القائمة المستقلة",
     "قائمة مستقلة", "قائمة", "Liste 3", "حزب", "لا منتمون", "Sans étiquette"],
)  # fmt: skip
def test_generic_names_are_generic(name: str) -> None:
    assert is_generic(name)
    index = PartyIndex(Registry({"X": Party("X", {"fr": f"Parti {name}", "ar": f"حزب {name}"})}))
    found = index.find(name)
    assert found.code is None and index.with_close(name, found).proposed is None


@pytest.mark.parametrize("name", ["Rassemblement National des Indépendants", "القائمة المستقلة العدالة", "Liste 7 mai"])
def test_names_with_words_of_their_own_are_not_generic(name: str) -> None:
    assert not is_generic(name)


def test_independents_are_said_to_be_so() -> None:
    kinds = [kind_of(name) for name in ("القائمة المستقلة العدالة", "SAP", "قائمة الحزب", "Parti des indépendants")]
    assert kinds == ["independents", "independents", "list", "list"]


def test_slots_of_independents_are_lists_of_their_own_and_never_summed() -> None:
    found = read("1|SAP|5", "1|SAP2|6", "1|Indépendant|7", "1|Indépendant|9", "2|Sans appartenance politique|3")
    assert table_of(found) == {
        "1": {"votes_SAP": 5, "votes_SAP2": 6, "votes_INDEPENDANT": 9, "votes_INDEPENDANT_2": 7},
        "2": {"votes_SANS_APPARTENANCE_PO": 3},
    }
    assert {each.kind for each in found.parties} == {"independents"}


def test_spellings_of_a_list_without_party_are_one_where_no_zone_has_both() -> None:
    found = read("1|قائمة الأمل|5", "2|قائمة الأمـــــل|6", "3|الأمل|7", "1|Étoile|1", "2|ETOILE|2", "2|MP|9")
    assert [sorted(each.values()) for each in table_of(found).values()] == [[1, 5], [2, 6, 9], [7]]
    assert len(found.frame.filter(like="votes_").columns) == found.lists == 3
    assert "written in several ways" in said(found)
    both = read("1|Étoile|5", "1|ETOILE|6", "2|Étoile|7")
    assert table_of(both) == {"1": {"votes_ETOILE": 6, "votes_ETOILE_2": 5}, "2": {"votes_ETOILE_2": 7}}


def test_a_party_and_a_list_without_the_word_party_stay_apart_where_the_registry_has_neither() -> None:
    found = read("1|قائمة المستقبل|5", "2|قائمة حزب المستقبل|6")
    assert found.lists == 2


def test_two_sure_names_of_one_party_in_a_zone_are_refused_naming_both_and_a_decision_settles_it() -> None:
    words = refused("1|Mouvement Populaire|5", "1|الحركة الشعبية|6", "2|MP|7")
    assert "“Mouvement Populaire”" in words and "“الحركة الشعبية”" in words and "1" in words
    decided = [PartyAlias("الحركة الشعبية", OWN)]
    found = read("1|Mouvement Populaire|5", "1|الحركة الشعبية|6", "2|MP|7", aliases=decided)
    assert table_of(found) == {"1": {"votes_MP": 5, "votes_HRKA_CHABIA": 6}, "2": {"votes_MP": 7}}
    assert lists(found)["الحركة الشعبية"] == ("HRKA_CHABIA", "own")


def test_the_looser_of_two_names_in_a_zone_stays_a_list_of_its_own_and_is_said() -> None:
    found = read("1|Parti de l'Istiqlal|5", "1|Istiqlal|6", "2|Istiqlal|7")
    assert table_of(found) == {"1": {"votes_PI": 5, "votes_ISTIQLAL": 6}, "2": {"votes_ISTIQLAL": 7}}
    assert "stay lists of their own: Istiqlal" in said(found)
    proposed = {each.published: (each.proposed, each.score) for each in found.parties if each.proposed}
    assert proposed == {"Istiqlal": ("PI", 1.0)}


def test_a_list_number_tells_two_lists_of_one_name_apart_only_where_that_is_no_second_ballot() -> None:
    rows = ("1|P|قائمة الحزب|5|1", "1|P|قائمة الحزب|22|2", "2|P|قائمة الحزب|5|3", "3|Q|قائمة الحزب|5|4",
            *(f"{zone}|{'PPQ'[zone - 1]}|Liste {letter}x|{at}|1" for zone in (1, 2, 3)
              for at, letter in enumerate("abc", start=30)))  # fmt: skip
    found = read(*rows, header="code|province|parti|list_no|voix")
    named = {each.published: each.votes for each in found.parties if "الحزب" in each.published}
    # In province Q the number 5 says nothing of the list number 5 of province P.
    assert named == {"قائمة الحزب (5)": 4, "قائمة الحزب (22)": 2, "قائمة الحزب": 4}
    ballots = ("1|Alpha|1|5", "1|Alpha|2|6", "1|Beta|3|7", "1|Beta|4|8")
    assert "several rows" in refused(*ballots, header="code|parti|list_no|voix")
    assert "several rows" in refused("1|MP|1|5", "1|MP|2|6", "1|a|3|1", "1|b|4|1", "1|c|5|1", "1|d|6|1",
                                     header="code|parti|list_no|voix")  # fmt: skip


def test_close_names_are_proposed_with_the_runner_up_and_never_applied() -> None:
    registry = Registry({**SMALL.parties, "MPS": Party("MPS", {"fr": "Mouvement Populaire Social"})})
    found = read("1|Mouvment Populair|5", "1|PI|6", registry=registry)
    row = next(each for each in found.parties if each.published == "Mouvment Populair")
    assert (row.method, row.proposed, row.runner_up) == ("generated", "MP", "MPS")
    assert 0.75 <= row.runner_up_score < row.score < 1
    assert "Mouvment Populair (MP?)" in said(found)


def test_a_later_decision_wins_a_clash_is_reported_and_so_is_what_does_not_apply() -> None:
    table = [
        PartyAlias("Zitouna", "PI", decided_on="2020-01-01"), PartyAlias("ZITOUNA", "MP", decided_on="2021-01-01"),
        PartyAlias("Zitouna", "MP", decided_on="2021-01-01"), PartyAlias("Lune", "MP"), PartyAlias("Lune", "PI"),
        PartyAlias("Soleil", "NOBODY"), PartyAlias("Absente", "MP"), PartyAlias("Plus tard", None),
        PartyAlias("Terre", "MP", election="2016"),
    ]  # fmt: skip
    found = read("1|Zitouna|5", "1|Lune|6", "1|Soleil|7", "1|Terre|8", aliases=table)
    assert {name: how for name, (_, how) in lists(found).items()} == {
        "Zitouna": "decision", "Lune": "generated", "Soleil": "generated", "Terre": "generated"}  # fmt: skip
    words = said(found)
    assert "mean several parties: Lune" in words
    assert "Soleil → NOBODY" in words
    assert "does not have: Absente" in words
    assert "not applied: Terre" in words and "Plus tard" not in words
    # In the election that a decision is for it comes before one for all.
    table.append(PartyAlias("Terre", "PI", decided_on="2024-01-01"))
    assert lists(read("1|Terre|8", "2|Lune|6", aliases=table, election="2016"))["Terre"] == ("MP", "decision")
    assert "“Terre” and “Zitouna” are both MP" in refused("1|Terre|8", "1|Zitouna|5", aliases=table, election="2016")


def test_names_of_one_election_hold_in_it_only_and_are_proposed_in_others() -> None:
    party = Party("PML1", {"fr": "Parti libéral"}, election_aliases=(("Balance", ("2016", "2021")),))
    registry = Registry({"PML1": party})
    assert lists(read("1|Balance|5", "1|A|1", registry=registry, election="2021"))["Balance"] == ("PML1", "name")
    for election in ("2011", ""):
        found = read("1|Balance|5", "1|A|1", registry=registry, election=election)
        assert [(each.method, each.proposed) for each in found.parties] == [("generated", "PML1"), ("generated", None)]


def test_decisions_make_a_column_of_a_wide_table_a_list() -> None:
    rows = ("1|5|6|7", "2|5|6|7")
    with pytest.raises(ElectionError, match="Zitouna"):
        read(*rows, header="code|MP|PI|Zitouna")
    for party, code in (("ND", "ND"), (OWN, "ZITOUNA")):
        found = read(*rows, header="code|MP|PI|Zitouna", aliases=[PartyAlias("Zitouna", party)])
        assert [each.code for each in found.parties] == ["MP", "PI", code]


def test_a_decision_takes_no_votes_from_what_is_the_party_by_its_own_code_or_name() -> None:
    decided = [PartyAlias("Zitouna", "MP")]
    for own in ("MP", "Mouvement Populaire"):
        words = refused("1|Zitouna|5", f"1|{own}|6", "2|PI|7", aliases=decided)
        assert "“Zitouna”" in words and f"“{own}”" in words and "both MP" in words
        with pytest.raises(ElectionError, match=f"“Zitouna” and “{own}” are both MP"):
            read("1|5|6|7", header=f"code|Zitouna|{own}|PI", aliases=decided)
    # No zone has both: they are one party, whatever the order.
    found = read("1|Zitouna|5", "2|MP|6", aliases=decided)
    assert table_of(found) == {"1": {"votes_MP": 5}, "2": {"votes_MP": 6}}
    # Two columns decided for one party are never summed, nor is one of them left out.
    with pytest.raises(ElectionError, match="are both MP"):
        read("1|5|6|7", header="code|Zitouna|Lune|PI", aliases=[*decided, PartyAlias("Lune", "MP")])
    settled = [*decided, PartyAlias("MP", OWN)]
    found = read("1|Zitouna|5", "1|MP|6", "2|PI|7", aliases=settled)
    assert table_of(found) == {"1": {"votes_MP": 5, "votes_MP_2": 6}, "2": {"votes_PI": 7}}
    assert "party's own in the registry" in said(found) and "MP (MP) → *" in said(found)


def test_a_decision_on_another_spelling_leaves_what_is_called_like_a_party_letter_for_letter() -> None:
    decided = [PartyAlias("mp", "PI"), PartyAlias("haraka", OWN)]
    found = read("1|MP|5", "2|mp|6", "3|Haraka|7", "4|HARAKA|8", aliases=decided)
    assert lists(found)["MP"] == ("MP", "code") and lists(found)["mp"] == ("PI", "decision")
    assert lists(found)["Haraka"] == ("MP", "name") and lists(found)["HARAKA"][1] == "own"
    wide = read("1|5|6|7", header="code|MP|PI|ND", aliases=decided)
    assert [each.code for each in wide.parties] == ["MP", "PI", "ND"]


def test_two_columns_of_one_party_are_never_summed_and_the_surer_has_its_code() -> None:
    found = read("1|5|6|7", header="code|Istiqlal|MP|PI")
    assert [each.code for each in found.parties] == ["ISTIQLAL", "MP", "PI"]
    assert "stay lists of their own: Istiqlal (PI)" in said(found)


def test_a_results_table_is_read_again_with_the_codes_it_has() -> None:
    found = read("1|5|6|7", "2|1|2|3", header="zone_code|votes_ISTIQLAL|votes_AML|votes_MP")
    assert [each.code for each in found.parties] == ["ISTIQLAL", "AML", "MP"]


def test_figures_of_a_party_beside_its_votes_are_not_taken_for_lists() -> None:
    found = read("1|5|6|2", header="code|MP|PI|Sièges (MP)")
    assert [(each.code, each.votes) for each in found.parties] == [("MP", 5), ("PI", 6)]
    with pytest.raises(ElectionError, match="whole numbers"):
        read("1|5|6|2", header="code|MP|PI|Élan (MP)")


def test_codes_of_arabic_names_can_be_read_and_tell_lists_apart() -> None:
    assert code_base("قائمة نداء قرطاج") == "NDA_QRTAJ"
    assert code_base("قائمة حزب الأمان") == "HZB_AMAN"
    assert code_base("حركة وفاء") == "HRKA_OUFA"
    assert code_base("؟") == "LIST"


@given(st.lists(st.text(max_size=12), unique=True, max_size=8), st.randoms(use_true_random=False))
def test_made_up_codes_do_not_depend_on_the_order_of_names(names: list[str], shuffler: Any) -> None:
    mixed = list(names)
    shuffler.shuffle(mixed)
    found = free_codes(names, {"MP", "LIST"})
    assert found == free_codes(mixed, {"MP", "LIST"})
    assert len(set(found.values())) == len(names)
    assert not {"MP", "LIST"} & set(found.values())


NAMES = ["MP", "mp", "M.P.", "Mouvement Populaire", "Liste Mouvement Populaire", "Mouvement Populair", "الحركة الشعبية",
         "قائمة الحركة الشعبية", "Istiqlal", "Parti de l'Istiqlal", "الاستقلال", "Istiklal (PI)", "SAP", "SAP2",
         "Indépendant", "القائمة المستقلة", "Étoile", "ETOILE", "Liste Étoile", "قائمة الأمل", "قائمة الأمـل", "الأمل",
         "حزب الأمل", "X (MP)", "PI/MP", "Sud Démocratique"]  # fmt: skip
CELLS = st.lists(
    st.tuples(st.sampled_from("1234"), st.sampled_from(NAMES), st.integers(0, 999), st.sampled_from("789")),
    min_size=1,
    max_size=9,
)
DECISIONS = st.lists(
    st.builds(
        PartyAlias,
        st.sampled_from(NAMES),
        st.sampled_from(["MP", "PI", "istiqlal", OWN, "NOBODY", None]),
        st.sampled_from([None, "2021"]),
        st.sampled_from([None, "2020-01-01", "2021-01-01"]),
    ),
    max_size=4,
)
REGISTRIES = st.sets(st.sampled_from(sorted(SMALL.parties))).map(
    lambda codes: Registry({code: SMALL.parties[code] for code in sorted(codes)})
)


def attempt(cells: list[tuple[Any, ...]], registry: Registry, aliases: list[PartyAlias]) -> Results | None:
    rows = [f"{zone}|{name}|{votes}|{number}" for zone, name, votes, number in cells]
    try:
        return read(*rows, header="code|parti|voix|list_no", registry=registry, aliases=aliases, keep_totals=True)
    except ElectionError:
        return None


@given(CELLS, REGISTRIES, DECISIONS)
def test_votes_are_conserved_in_every_zone_and_no_two_rows_of_a_zone_are_summed(
    cells: list[tuple[Any, ...]], registry: Registry, aliases: list[PartyAlias]
) -> None:
    found = attempt(cells, registry, aliases)
    if found is None:
        return
    expected: dict[str, list[int]] = defaultdict(list)
    for zone, _, votes, _ in cells:
        expected[zone].append(votes)
    assert {zone: sorted(each.values()) for zone, each in table_of(found).items()} == {
        zone: sorted(votes) for zone, votes in expected.items()
    }
    assert sum(each.votes for each in found.parties) == sum(map(sum, expected.values()))


@given(CELLS, REGISTRIES, DECISIONS, st.randoms(use_true_random=False))
def test_rows_in_any_order_give_the_same_lists_and_codes(
    cells: list[tuple[Any, ...]], registry: Registry, aliases: list[PartyAlias], shuffler: Any
) -> None:
    mixed = list(cells)
    shuffler.shuffle(mixed)
    one, other = attempt(cells, registry, aliases), attempt(mixed, registry, aliases)
    assert (one is None) == (other is None)
    if one is not None and other is not None:
        assert table_of(one) == table_of(other)
        assert sorted(map(repr, one.parties)) == sorted(map(repr, other.parties))


@given(CELLS)
def test_a_decision_that_says_what_was_found_changes_no_vote(cells: list[tuple[Any, ...]]) -> None:
    found = attempt(cells, SMALL, [])
    if found is None:
        return
    decided = [PartyAlias(each.published, each.code) for each in found.parties if each.is_party]
    again = attempt(cells, SMALL, decided)
    assert again is not None and table_of(again) == table_of(found)


@given(CELLS, st.floats(0, 60))
def test_small_lists_are_summed_by_all_their_spellings_and_no_vote_is_lost(
    cells: list[tuple[Any, ...]], below: float
) -> None:
    whole = attempt(cells, SMALL, [])
    if whole is None:
        return
    rows = [f"{zone}|{name}|{votes}|{number}" for zone, name, votes, number in cells]
    found = read(*rows, header="code|parti|voix|list_no", keep_totals=True, minor_below=below)
    total = sum(votes for _, _, votes, _ in cells)
    assert sum(sum(each.values()) for each in table_of(found).values()) == total
    assert sum(each.votes for each in found.parties) == total
    by_list: dict[str, int] = defaultdict(int)
    for each in whole.parties:
        by_list[each.code] += each.votes
    kept = {code for code, votes in by_list.items() if votes * 100 >= below * total}
    expected = {f"votes_{code}" for code in kept} | ({"votes_OTHERS"} if len(kept) < len(by_list) else set())
    assert {name for name in found.frame if name.startswith("votes_")} == expected
    assert found.lists == whole.lists == len(by_list)


def test_a_list_word_alone_is_kept() -> None:
    assert [list_form(name) for name in ("Liste", "قائمة قائمة الشهيد", "قائمةالبديل", "Liste de l'Étoile")] == [
        "liste", "شهيد", "بديل", "etoile"]  # fmt: skip


def test_fifteen_hundred_lists_and_a_hundred_parties_are_matched_in_a_moment() -> None:
    words = ["Union", "Front", "Espoir", "Réforme", "Progrès", "Justice", "Avenir", "Liberté", "Travail", "Terre"]
    texts = [f"{a} {b} {c}" for a in words for b in words for c in words]
    registry = Registry({f"P{at}": Party(f"P{at}", {"fr": f"Parti {text}"}) for at, text in enumerate(texts[::10])})
    names = [f"{text} {end}" for text in texts for end in ("", "locale")][:1500]
    started = time.process_time()
    found = read(*(f"1|{name}|{at + 1}" for at, name in enumerate(names)), registry=registry)
    assert time.process_time() - started < 8
    assert len({each.code for each in found.parties if each.is_party}) == 75


@pytest.mark.parametrize("form", ["1. {}", "12) {}", "(3) {}", "4- {}", "05 {}", "6 – {}"])
def test_a_place_on_the_ballot_before_a_sure_name_is_no_part_of_it(form: str) -> None:
    index = PartyIndex(EMBEDDED)
    assert [index.find(form.format(name)).code for name in ("RNI", "Mouvement Populaire")] == ["RNI", "MP"]
    assert index.find(form.format("Zitouna")).code is None
    assert index.find(form.format("MPX")).code is None
