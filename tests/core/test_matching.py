"""Which zone a row belongs to: certain matches taken, uncertain ones left, every decision with its reason."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mp_election_plugin.core.errors import ElectionError
from mp_election_plugin.core.matching import APPLY, CODE, CODE_OR_NAME, PROPOSE, Matching, alias_key, match
from mp_election_plugin.core.places import Places


def places(*triples: tuple[str | None, str | None] | tuple[str | None, str | None, str | None]) -> Places:
    """Return places of (code, name) or (code, name, parent)."""
    codes = [each[0] for each in triples]
    names = [each[1] for each in triples]
    parents = [[each[2] for each in triples]] if len(triples[0]) > 2 else []
    return Places(codes, [names], parents)


def zones_of(found: Matching, zones: Places) -> list[str | None]:
    return [zones.names[0][at] if at >= 0 else None for at in found.zone.tolist()]


def test_codes_match_letter_for_letter_first_and_names_are_not_asked() -> None:
    zones, rows = places(("01", "Fès"), ("1", "Taza")), places(("1", "Taza"), ("01", "Fès"))
    for mode in (CODE, CODE_OR_NAME, PROPOSE, APPLY):
        found = match(zones, rows, mode=mode)
        assert found.zone.tolist() == [1, 0]
        assert found.method == ["code", "code"]
        assert found.score.tolist() == [1, 1]


text = st.one_of(st.none(), st.sampled_from(["", "Fès", "فاس", "01"]))


@given(st.lists(st.tuples(text, text, text), max_size=5), st.integers(0, 2))
def test_labels_and_names_of_all_places_are_those_of_each(rows: list[tuple[str | None, ...]], columns: int) -> None:
    of = Places([row[0] for row in rows], [[row[1 + at] for row in rows] for at in range(columns)], [])
    assert of.labels() == [of.label(row) for row in range(len(rows))]
    assert [name or None for name in of.first_names()] == [of.name(row) for row in range(len(rows))]


def test_leading_zeros_are_part_of_a_code() -> None:
    found = match(places(("007", None), ("07", None)), places(("7", None), ("07", None), ("007", None)), mode=CODE)
    assert found.zone.tolist() == [-1, 1, 0]
    assert str(found.reason[0]) == "no zone has this code"


def test_codes_meet_without_separators_where_one_zone_alone_has_that_form() -> None:
    zones = places(("01.07", None), ("02.08", None))
    assert match(zones, places(("0107", None), ("02-08", None)), mode=CODE).zone.tolist() == [0, 1]
    twofold = places(("1.23", None), ("12.3", None))
    assert match(twofold, places(("123", None)), mode=CODE).zone.tolist() == [-1]


def test_a_code_with_its_own_separators_elsewhere_is_another_code() -> None:
    """Region 1, province 23 is not region 12, province 3."""
    assert match(places(("12.3", None)), places(("1.23", None)), mode=CODE).zone.tolist() == [-1]


def test_by_code_alone_names_decide_nothing_and_a_contradiction_is_reported() -> None:
    zones = places(("1", "Fès"), ("2", "Taza"))
    found = match(zones, places(("2", "Fès")), mode=CODE)
    assert found.zone.tolist() == [1]
    assert found.method == ["code"]
    assert found.score[0] < 0.8
    assert "joined by code" in str(found.suspicious[0])
    assert match(zones, places((None, "Fès")), mode=CODE).zone.tolist() == [-1]


def test_codes_permuted_inside_a_province_join_by_name_and_are_all_suspicious() -> None:
    """A 100 % join that is false: every code exists, every one names another zone."""
    names = ["Azrou", "Ifrane", "Timahdite", "Tigrigra"]
    zones = places(*((str(at), name, "Ifrane") for at, name in enumerate(names)))
    rows = places(*((str((at + 1) % 4), name, "Ifrane") for at, name in enumerate(names)))
    found = match(zones, rows, mode=CODE_OR_NAME)
    assert zones_of(found, zones) == names
    assert found.method == ["name"] * 4
    assert sorted(found.suspicious) == [0, 1, 2, 3]
    by_code = match(zones, rows, mode=CODE)
    assert by_code.zone.tolist() == [1, 2, 3, 0]
    assert sorted(by_code.suspicious) == [0, 1, 2, 3]


def test_a_spelling_is_no_contradiction() -> None:
    found = match(places(("1", "Bzou - Ouaouizaght")), places(("1", "Bzou-Ouaouizeght")))
    assert found.zone.tolist() == [0]
    assert found.suspicious == {}
    assert 0.8 <= found.score[0] < 1


def test_the_arabic_name_speaks_where_the_french_does_not() -> None:
    zones = Places(["1", "2"], [["Fès", "Taza"], ["فاس", "تازة"]], [])
    rows = Places([None, None], [["تازه", "فاس"]], [])
    assert match(zones, rows).zone.tolist() == [1, 0]


@pytest.mark.parametrize("mode", [CODE_OR_NAME, PROPOSE, APPLY])
def test_an_ambiguous_name_is_not_guessed_and_the_reason_names_the_zones(mode: int) -> None:
    zones = places(("1", "Sidi Ali"), ("2", "Sidi Ali"))
    found = match(zones, places((None, "SIDI ALI")), mode=mode)
    assert found.zone.tolist() == [-1]
    # Where close names are proposed the table of proposals has both.
    said = str(found.reason[0]) + str([(each.zone, each.runner_up) for each in found.proposals])
    assert ("1 Sidi Ali" in said and "2 Sidi Ali" in said) or "(0, 1)" in said


def test_the_parent_tells_two_zones_of_one_name_apart() -> None:
    zones = places(("1", "Sidi Ali", "Azilal"), ("2", "Sidi Ali", "Taza"))
    rows = places((None, "Sidi Ali", "Province de Taza"), (None, "Sidi Ali", "AZILAL"))
    assert match(zones, rows).zone.tolist() == [1, 0]


def test_a_name_in_another_parent_is_another_zone() -> None:
    zones = places(("1", "Sidi Ali", "Azilal"), ("2", "Ouaoula", "Taza"))
    found = match(zones, places((None, "Sidi Ali", "Taza")), mode=APPLY)
    assert found.zone.tolist() == [-1]
    assert str(found.reason[0]) == "no zone of its parent has this name"


def test_the_parent_may_be_a_code_or_a_name() -> None:
    zones = Places(["1", "2"], [["Sidi Ali", "Sidi Ali"]], [["05.081", "05.091"], ["Azilal", "Béni Mellal"]])
    by_code = Places([None], [["Sidi Ali"]], [["05091"]])
    by_name = Places([None], [["Sidi Ali"]], [["beni-mellal"]])
    assert match(zones, by_code).zone.tolist() == match(zones, by_name).zone.tolist() == [1]


@pytest.mark.parametrize(
    ("zone", "row"),
    [
        ("Fès-Nord", "Fès-Sud"),
        ("Fès-Nord", "Fès-Janoubia"),
        ("Taroudannt - Chamalia", "Taroudannt - Janoubia"),
        ("Tunis 1", "Tunis 2"),
        ("تارودانت الشمالية", "تارودانت الجنوبية"),
    ],
)
def test_the_opposite_zone_is_not_proposed_even_where_it_is_the_only_one_left(zone: str, row: str) -> None:
    found = match(places(("1", zone, "P")), places((None, row, "P")), mode=APPLY)
    assert found.zone.tolist() == [-1]
    assert found.proposals == []


def test_close_names_are_proposed_with_their_score_and_applied_only_on_request() -> None:
    zones, rows = places(("1", "Ouaouizaght", "Azilal")), places((None, "Ouaouizeght", "Azilal"))
    proposed = match(zones, rows, mode=PROPOSE)
    assert proposed.zone.tolist() == [-1]
    assert [(each.row, each.zone, each.applied) for each in proposed.proposals] == [(0, 0, False)]
    assert 0.75 <= proposed.proposals[0].score < 1
    assert "Ouaouizaght" in str(proposed.reason[0])
    applied = match(zones, rows, mode=APPLY)
    assert applied.zone.tolist() == [0]
    assert applied.method == ["close"]
    assert applied.proposals[0].applied
    assert match(zones, rows, mode=CODE_OR_NAME).proposals == []


def test_close_names_stay_inside_the_parent() -> None:
    zones = places(("1", "Ouaouizaght", "Azilal"), ("2", "Autre", "Taza"))
    found = match(zones, places((None, "Ouaouizeght", "Taza")), mode=APPLY)
    assert found.zone.tolist() == [-1]
    assert found.proposals == []


def test_a_zone_that_has_its_row_is_not_proposed_to_another() -> None:
    zones = places(("1", "Ouaouizaght"))
    found = match(zones, places(("1", "Ouaouizaght"), (None, "Ouaouizeght")), mode=APPLY)
    assert found.zone.tolist() == [0, -1]
    assert found.proposals == []


def test_two_zones_equally_close_to_a_row_are_not_guessed_between() -> None:
    zones = places(("1", "Tamellalt A"), ("2", "Tamellalt B"))
    found = match(zones, places((None, "Tamellalt C")), mode=APPLY)
    assert found.zone.tolist() == [-1]
    assert not found.proposals[0].applied
    assert found.proposals[0].runner_up == 1
    assert found.proposals[0].runner_up_score == found.proposals[0].score


def test_two_rows_equally_close_to_a_zone_are_not_guessed_between() -> None:
    zones = places(("1", "Tamellalt C"))
    found = match(zones, places((None, "Tamellalt A"), (None, "Tamellalt B")), mode=APPLY)
    assert found.zone.tolist() == [-1, -1]


def test_the_order_of_rows_does_not_decide_who_gets_a_zone() -> None:
    zones = places(("1", "Tamellalt C"))
    rows = [(None, "Tamellalt A"), (None, "Tamellalt B")]
    one = match(zones, places(*rows), mode=APPLY).zone.tolist()
    other = match(zones, places(*reversed(rows)), mode=APPLY).zone.tolist()
    assert one == list(reversed(other))


@pytest.mark.parametrize("mode", [CODE, CODE_OR_NAME, PROPOSE, APPLY])
def test_two_rows_for_one_zone_are_an_error_that_names_both(mode: int) -> None:
    with pytest.raises(ElectionError) as caught:
        match(places(("01", "Fès"), ("2", "Taza")), places(("01", "Fès"), ("0-1", "Fès bis")), mode=mode)
    for words in ("01 Fès", "0-1 Fès bis"):
        assert words in str(caught.value)


def test_a_row_by_code_and_a_row_by_name_for_one_zone_are_an_error_that_names_both() -> None:
    with pytest.raises(ElectionError, match=r"9 Fès ← 9 Ville \(code\) \+ Fès \(name\)"):
        match(places(("9", "Fès")), places(("9", "Ville"), (None, "Fès")))


def test_an_alias_is_applied_by_name_and_by_name_and_parent() -> None:
    zones = places(("1", "Fès", "P"), ("2", "Taza", "P"))
    aliases = {alias_key("Ville de Fez", None): "1", alias_key("Taza Ville", "P"): "2"}
    found = match(zones, places((None, "ville de fez", "P"), (None, "TAZA-VILLE", "p")), aliases=aliases)
    assert found.zone.tolist() == [0, 1]
    assert found.method == ["alias", "alias"]
    assert found.notes == []


def test_an_alias_goes_before_the_code() -> None:
    found = match(places(("1", "Fès"), ("2", "Taza")), places(("1", "Taza")), aliases={alias_key("Taza", None): "2"})
    assert (found.zone.tolist(), found.method) == ([1], ["alias"])


def test_an_alias_of_the_parent_goes_before_one_of_the_name_alone() -> None:
    zones = places(("1", "A", "P"), ("2", "B", "Q"))
    aliases = {alias_key("X", None): "1", alias_key("X", "Q"): "2"}
    found = match(zones, places((None, "X", "Q"), (None, "X", "P")), aliases=aliases)
    assert found.zone.tolist() == [1, 0]


def test_stale_aliases_are_reported_and_not_applied() -> None:
    aliases = {alias_key("Fès", None): "99", alias_key("Nobody", None): "1"}
    found = match(places(("1", "Fès")), places(("1", "Fès")), aliases=aliases)
    assert found.method == ["code"]
    notes = " ".join(str(note) for note in found.notes)
    assert "names zone 99" in notes
    assert "“nobody|” matches no row" in notes


def test_a_shared_code_decides_nothing() -> None:
    zones = places(("1~1", "Fès"), ("1~2", "Taza"))
    for mode in (CODE, CODE_OR_NAME):
        found = match(zones, places(("1~1", "Other")), mode=mode, ignore_code={0, 1})
        assert found.zone.tolist() == [-1]
    assert match(zones, places(("1", "Taza")), ignore_code={0, 1}).zone.tolist() == [1]


def test_an_alias_may_name_one_of_the_zones_that_share_a_code() -> None:
    """The codes with a tilde are those that the output shows: a decision of the user has no other name for them."""
    zones = places(("1~1", "Fès"), ("1~2", "Taza"))
    found = match(zones, places(("1", "Other")), aliases={alias_key("Other", None): "1~2"}, ignore_code={0, 1})
    assert found.zone.tolist() == [1]


named = st.tuples(
    st.one_of(st.none(), st.sampled_from(["01", "1", "0-1", "02", "2", "A.1", "a1"])),
    st.one_of(st.none(), st.sampled_from(["Fès", "FES", "Taza", "Taza Nord", "Taza Sud", "Azrou", "Azru"])),
    st.one_of(st.none(), st.sampled_from(["P", "Q"])),
)


@given(
    st.lists(named, min_size=1, max_size=5, unique_by=lambda each: each[0] or object()),
    st.lists(named, min_size=1, max_size=5),
    st.sampled_from([CODE, CODE_OR_NAME, PROPOSE, APPLY]),
    st.randoms(use_true_random=False),
)
def test_every_row_has_one_zone_or_a_reason_in_any_order(
    zone_list: list[Any], row_list: list[Any], mode: int, shuffler: Any
) -> None:
    zones = places(*zone_list)

    def outcome(rows: list[Any]) -> Matching | None:
        try:
            return match(zones, places(*rows), mode=mode)
        except ElectionError:
            return None

    order = list(range(len(row_list)))
    shuffler.shuffle(order)
    found, other = outcome(row_list), outcome([row_list[at] for at in order])
    assert (found is None) == (other is None)
    if found is None or other is None:
        return
    taken = [zone for zone in found.zone.tolist() if zone >= 0]
    assert len(taken) == len(set(taken))
    for row, zone in enumerate(found.zone.tolist()):
        assert (zone >= 0) == (found.method[row] != "none") == (found.reason[row] is None) == (
            found.score[row] > 0
        ) or (zone >= 0 and row in found.suspicious)
        if found.method[row] == "close":
            left, right = zone_list[zone][2], row_list[row][2]
            assert left == right or right is None or right not in {each[2] for each in zone_list}
    assert [found.zone[at] for at in order] == other.zone.tolist()


def constituencies(folder: Path) -> list[dict[str, str]]:
    path = folder / "morocco" / "results" / "circonscriptions_2021_to_hcp.csv"
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_a_row_whose_parent_no_zone_has_takes_no_close_zone_of_another_parent() -> None:
    """Khénifra, province of Khénifra, is missing from the zones: Kénitra in Kénitra is not it."""
    zones = places(("1", "Kénitra", "Kénitra"), ("2", "Tata", "Tata"))
    found = match(zones, places((None, "Khénifra", "Khénifra"), (None, "Taza", "Taza")), mode=APPLY)
    assert found.zone.tolist() == [-1, -1]


def test_no_constituency_whose_zone_is_missing_takes_that_of_another(shared_data: Path) -> None:
    """One by one, each of the 92 is left out of the zones; its row must find none, however close the others are."""
    rows = constituencies(shared_data)
    assert len(rows) == 92
    wrong = []
    for out, missing in enumerate(rows):
        triples = [(None, each["circonscription_tafra"], each["pref_prov_tafra"]) for each in rows]
        zones = places(*triples[:out], *triples[out + 1 :])
        found = match(zones, places(triples[out]), mode=APPLY)
        if found.zone[0] >= 0:
            wrong.append((missing["circonscription_tafra"], zones.names[0][int(found.zone[0])]))
    assert wrong == []


def test_all_constituencies_find_themselves_by_name(shared_data: Path) -> None:
    rows = constituencies(shared_data)
    zones = places(*((None, each["circonscription_tafra"], each["pref_prov_tafra"]) for each in rows))
    shouted = places(
        *((None, each["circonscription_tafra"].upper().replace("-", " "), each["pref_prov_tafra"]) for each in rows)
    )
    np.testing.assert_array_equal(match(zones, shouted).zone, np.arange(92))
