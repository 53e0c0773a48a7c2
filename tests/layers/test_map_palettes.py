"""Colours of the themes of place, distance, turnout and of two measures: told apart by all eyes and in grey print."""

from __future__ import annotations

from itertools import combinations

import pytest
from test_styling import EYES, PALETTE_COLOURS, ciede2000

from mp_election_plugin.core.parties import load_registry
from mp_election_plugin.styling import palette
from mp_election_plugin.styling.colour_checks import doubts
from mp_election_plugin.styling.map_themes import DISTANCE_STRENGTHS, PLACE_STRENGTHS
from mp_election_plugin.styling.scales import TURNOUT_BREAKS

# CIEDE2000; 2.3 is just seen side by side.
NEIGHBOURS, ANY_TWO, SIDES = 9.0, 6.0, 8.0
every_colour = pytest.mark.parametrize("colour", PALETTE_COLOURS.values(), ids=PALETTE_COLOURS.keys())


def ramp_holds(ramp: list[str], *, apart: float, falls: float) -> None:
    """Check a ramp from dark to pale: neighbours are told apart by all eyes, and darken evenly in grey print."""
    for name, eyes in EYES.items():
        seen = [eyes(each) for each in ramp]
        closest = min(ciede2000(one, other) for one, other in zip(seen, seen[1:]))
        assert closest >= apart, (name, ramp, closest)
        steps = [palette.lightness(other) - palette.lightness(one) for one, other in zip(seen, seen[1:])]
        assert min(steps) >= falls, (name, ramp, steps)


@every_colour
def test_places_are_told_apart(colour: str) -> None:
    ramp = [palette.tone_colour(f"party:{strength}", colour) for strength in PLACE_STRENGTHS]
    ramp_holds(ramp, apart=7.0, falls=8.0)


@every_colour
def test_steps_ahead_and_behind_are_told_apart_and_darken_alike(colour: str) -> None:
    sides = [
        [palette.tone_colour(f"{side}:{strength}", colour) for strength in DISTANCE_STRENGTHS[::-1]]
        for side in ("party", "contrast")
    ]
    for ramp in sides:
        ramp_holds(ramp, apart=8.0, falls=9.0)
    for ahead, behind in zip(*sides):
        # Grey print keeps how far it is from 0; the lines on one side keep which side.
        assert abs(palette.lightness(ahead) - palette.lightness(behind)) < 1.5
        assert min(ciede2000(eyes(ahead), eyes(behind)) for eyes in EYES.values()) >= SIDES


def test_turnouts_are_told_apart() -> None:
    ramp_holds(palette.share_colours(palette.TURNOUT, len(TURNOUT_BREAKS))[::-1], apart=6.5, falls=8.0)


@every_colour
def test_nine_classes_of_two_measures_are_told_apart(colour: str) -> None:
    """Neighbours in the square of three by three by more than any two classes need."""
    square = palette.pair_colours(colour)
    for name, eyes in EYES.items():
        seen = {(one, other): eyes(square[one][other]) for one in range(3) for other in range(3)}
        for (first, a), (second, b) in combinations(seen.items(), 2):
            beside = abs(first[0] - second[0]) + abs(first[1] - second[1]) == 1
            found = ciede2000(a, b)
            assert found >= (NEIGHBOURS if beside else ANY_TWO), (name, first, second, found)


@every_colour
def test_two_measures_darken_together_in_grey_print(colour: str) -> None:
    square = palette.pair_colours(colour)
    lightness = [[palette.lightness(each) for each in row] for row in square]
    for one in range(3):
        for other in range(2):
            assert lightness[one][other] - lightness[one][other + 1] > 5
            assert lightness[other][one] - lightness[other + 1][one] > 5


def test_doubtful_colours_are_named() -> None:
    found = doubts({"A": "#d7191c", "B": "#d81b1f", "C": "#1a7f37", "D": "#fffbe6", "E": "#8c8c8c", "F": "#0000ff"})
    assert [(each.kind, each.other) for each in found["A"]][0] == ("alike", "B")
    assert [each.kind for each in found["D"]][0] in ("pale", "grey")
    assert [each.kind for each in found["E"]] == ["grey"]
    assert found["F"] == []
    red, green = "#b03a2e", "#6e6b1f"
    kinds = {each.kind for each in doubts({"R": red, "G": green})["R"]}
    assert kinds <= {"alike_to_blind"}


def test_the_registry_has_few_doubtful_colours_among_the_large_parties() -> None:
    large = {code: load_registry().get(code).colour for code in ("MP", "RNI", "PAM", "PI", "USFP", "UC", "PPS", "PJD")}
    assert not [each for found in doubts(large).values() for each in found if each.kind in ("pale", "grey", "alike")]


def test_a_colour_that_is_not_opaque_looks_as_on_white() -> None:
    """Legends of dark desktops would show it as a dark one."""
    assert palette.on_white("#000000", 0.35) == "#a6a6a6"
    assert palette.on_white("#aa7700", 1) == "#aa7700" and palette.on_white("#123456", 0) == "#ffffff"
