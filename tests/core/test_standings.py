"""All lists measured at once are as each measured alone; and a city is never counted with its arrondissements."""

from __future__ import annotations

import numpy as np
from generated_elections import Row, election, elections
from hypothesis import given
from hypothesis import strategies as st

from mp_election_plugin.core.grain import GRAINS, counted_zones
from mp_election_plugin.core.measures import party_measures
from mp_election_plugin.core.standings import standings, zone_classes
from mp_election_plugin.core.zoning import classify, load_rule


@given(elections())
def test_every_list_is_as_measured_alone(rows: list[Row]) -> None:
    given_election = election(rows)
    found, rule = standings(given_election), load_rule("strength")
    for column, code in enumerate(given_election.codes):
        alone = party_measures(given_election, code)
        for name in ("share", "rank", "margin", "gap"):
            np.testing.assert_array_equal(getattr(found, name)[:, column], getattr(alone, name), err_msg=name)
        expected = [rule.classes[at].code for at in classify(alone, rule).index]
        assert zone_classes(given_election, found, column, rule).tolist() == expected


@st.composite
def levels(draw: st.DrawFn) -> tuple[list[str], list[str | None], list[bool]]:
    """Draw zones of one level, each a part of none, of another one, or of one that is not there."""
    count = draw(st.integers(1, 8))
    codes = [str(number) for number in range(count)]
    parents = [draw(st.sampled_from([None, "elsewhere", *codes])) for _ in codes]
    return codes, parents, [draw(st.booleans()) for _ in codes]


def above(zone: int, parents: list[str | None]) -> list[int]:
    """Return the zones that contain a zone, none where they contain each other in a circle."""
    found: list[int] = []
    parent = parents[zone]
    while parent is not None and parent.isdigit():
        if int(parent) == zone or int(parent) in found:
            return []
        found.append(int(parent))
        parent = parents[int(parent)]
    return found


@given(levels(), st.sampled_from(GRAINS))
def test_no_ground_is_counted_twice_and_none_is_lost(
    level: tuple[list[str], list[str | None], list[bool]], grain: str
) -> None:
    codes, parents, has_result = level
    circles = any(not above(zone, parents) and parents[zone] in codes for zone in range(len(codes)))
    counted = counted_zones(codes, parents, has_result, grain)
    if circles:
        return
    leaves = [zone for zone in range(len(codes)) if str(zone) not in parents]
    for zone in leaves:
        assert sum(counted[each] for each in [zone, *above(zone, parents)]) == 1
    for zone in range(len(codes)):
        if counted[zone]:
            assert not any(counted[each] for each in above(zone, parents))
    # A zone with a result that is left out is covered by others that have one.
    for zone in np.flatnonzero(np.array(has_result) & ~counted):
        over = [each for each in above(zone, parents) if counted[each]]
        under = [each for each in range(len(codes)) if zone in above(each, parents) and counted[each]]
        assert any(has_result[each] for each in [*over, *under])


def test_circles_leave_every_zone_counted_once_or_more() -> None:
    assert counted_zones(["a", "b"], ["b", "a"], [True, True]).any()


def test_the_grain_says_which_side_counts() -> None:
    codes, parents = ["city", "north", "south", "village"], [None, "city", "city", None]
    everywhere = [True] * 4
    assert counted_zones(codes, parents, everywhere, "parts").tolist() == [False, True, True, True]
    assert counted_zones(codes, parents, everywhere, "whole").tolist() == [True, False, False, True]
    # The votes of the south are in those of the city only.
    assert counted_zones(codes, parents, [True, True, False, True], "parts").tolist() == [True, False, False, True]
    assert counted_zones(codes, parents, [False, True, False, True], "whole").tolist() == [False, True, True, True]
