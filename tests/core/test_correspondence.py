"""Zones of two elections correspond by code and name, alike from both sides, and never by luck."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mp_election_plugin.core.correspondence import correspond
from mp_election_plugin.core.errors import ElectionError
from mp_election_plugin.core.places import Places

Zone = tuple  # code, name, parent


def places(*zones: Zone) -> Places:
    full = [(*zone, None, None, None)[:3] for zone in zones]
    codes, names, parents = ([zone[at] for zone in full] for at in range(3))
    return Places(codes, [names], [parents])


def pairs(later: Places, earlier: Places, **options: bool) -> list[int]:
    return correspond(later, earlier, **options).row.tolist()


def test_zones_correspond_by_code_and_then_by_name() -> None:
    later = places(("1", "Fès"), ("2", "Sefrou"), (None, "Taza"), ("9", "Azrou"))
    earlier = places(("2", "Séfrou"), ("7", "Azrou"), ("1", "Fes"), ("5", "Taza"))
    found = correspond(later, earlier)
    assert found.row.tolist() == [2, 0, 3, 1]
    assert found.method == ["code", "code", "name", "name"]
    assert found.later_reason == found.earlier_reason == {}
    assert pairs(later, earlier, by_name=False) == [2, 0, -1, -1]


def test_a_code_of_two_names_is_not_compared_not_even_by_name() -> None:
    later, earlier = places(("1", "Nador"), ("2", "Berkane")), places(("1", "Berkane"), ("2", "Oujda"), ("3", "Nador"))
    with pytest.raises(ElectionError, match="No zone of the later election corresponds"):
        correspond(later, earlier)
    found = correspond(places(("1", "Nador"), ("4", "Taza")), places(("1", "Oujda"), ("4", "Taza"), ("3", "Nador")))
    assert found.row.tolist() == [-1, 1]
    assert "1 is “Nador” now and “Oujda” before" in str(found.later_reason[0])
    assert "1 is “Nador” now and “Oujda” before" in str(found.earlier_reason[0])
    assert "this code or name" in str(found.earlier_reason[2])


def test_opposite_sides_of_a_town_are_two_zones() -> None:
    found = correspond(places(("1", "Fès-Nord"), ("2", "Taza")), places(("1", "Fès-Sud"), ("2", "Taza")))
    assert found.row.tolist() == [-1, 1]


def test_a_name_close_to_that_of_the_code_but_exactly_anothers_is_not_compared() -> None:
    later = places(("1", "Oulad Ali"), ("2", "Oulad Alia"), ("3", "Taza"))
    earlier = places(("1", "Oulad Alia"), ("3", "Taza"))
    assert pairs(later, earlier) == [-1, -1, 1]


def test_zones_of_one_code_or_one_name_are_not_told_apart_by_luck() -> None:
    found = correspond(places(("1", "Fès"), ("2", "Taza")), places(("1", "Fès"), ("1", "Sefrou"), ("2", "Taza")))
    assert found.row.tolist() == [0, 2], "the code decides nothing, the name does"
    found = correspond(places(("1", None), ("2", "Taza")), places(("1", None), ("1", None), ("2", "Taza")))
    assert found.row.tolist() == [-1, 2]
    assert "several zones have the code 1" in str(found.later_reason[0])
    found = correspond(places((None, "Bni Hilal"), ("2", "Taza")),
                       places(("8", "Bni Hilal"), ("9", "Bni Hilal"), ("2", "Taza")))  # fmt: skip
    assert found.row.tolist() == [-1, 2]
    assert "several zones have this name" in str(found.later_reason[0])


def test_the_parent_tells_zones_of_one_name_apart() -> None:
    later = places(("a", "Bni Hilal", "Sidi Bennour"), ("b", "Bni Hilal", "Taza"))
    earlier = places(("x", "Bni Hilal", "Taza"), ("y", "Bni Hilal", "Sidi Bennour"))
    assert pairs(later, earlier) == [1, 0]
    assert pairs(later, places(("x", "Bni Hilal", "Taza"))) == [-1, 0]


def test_leading_zeros_are_part_of_a_code() -> None:
    assert pairs(places(("01", None), ("2", None)), places(("1", None), ("2", None))) == [-1, 1]
    assert pairs(places(("05.091", None)), places(("05-091", None))) == [0]
    assert pairs(places(("1.23", None), ("2", None)), places(("12.3", None), ("2", None))) == [-1, 1]


def test_codes_of_two_systems_are_told() -> None:
    names = ["Fès", "Taza", "Nador", "Oujda", "Settat"]
    later = places(*((str(at), name) for at, name in enumerate(names)), (None, "Azrou"))
    earlier = places(*((str(at), name) for at, name in enumerate([*names[1:], names[0]])), (None, "Azrou"))
    found = correspond(later, earlier)
    assert found.row.tolist() == [-1] * 5 + [5]
    (note,) = found.notes
    assert note.warning and "5 codes name other zones" in str(note)


ZONES = st.lists(
    st.tuples(
        st.sampled_from([None, "1", "2", "3", "03"]),
        st.sampled_from([None, "Fès", "Taza", "Fès-Nord", "Oulad Ali", "Oulad Alia"]),
        st.sampled_from([None, "P", "Q"]),
    ),
    min_size=1,
    max_size=5,
)


@given(ZONES, ZONES, st.booleans())
def test_exchanging_the_elections_gives_the_same_pairs(later: list[Zone], earlier: list[Zone], by_name: bool) -> None:
    one, other = places(*later), places(*earlier)
    try:
        found = correspond(one, other, by_name=by_name)
    except ElectionError:
        with pytest.raises(ElectionError):
            correspond(other, one, by_name=by_name)
        return
    back = correspond(other, one, by_name=by_name)
    ours = {(zone, row) for zone, row in enumerate(found.row.tolist()) if row >= 0}
    assert ours == {(zone, row) for row, zone in enumerate(back.row.tolist()) if zone >= 0}
    assert len({row for _, row in ours}) == len(ours)
    assert set(found.later_reason) == {zone for zone, row in enumerate(found.row.tolist()) if row < 0}
    assert set(found.earlier_reason) == set(range(len(earlier))) - {row for _, row in ours}


def test_ten_thousand_zones_correspond_quickly() -> None:
    zones = [(f"{number:05d}", f"Zone {number}", f"P{number % 70}") for number in range(10_000)]
    found = correspond(places(*zones), places(*zones[::-1]))
    assert found.row.tolist() == list(range(10_000))[::-1]
    unnamed = places(*((None, name, parent) for _, name, parent in zones))
    assert correspond(unnamed, unnamed).method.count("name") == 10_000
