"""Levels of one election are compared zone by zone and in all, and sums with what they are sums of."""

from __future__ import annotations

from typing import Any

import pytest
from small_elections import layer_of, square
from test_loading import load

ZONES = {"zone_code": "text", "zone_name": "text", "parent_code": "text"}
VOTES = {"zone_code": "text", "zone_name": "text", "registered": "integer", "votes_A": "integer", "votes_B": "integer"}


def votes(of_a: int, of_b: int, count: int = 10, registered: int = 100) -> list[list[Any]]:
    return [[f"Z{row}", f"Zone {row}", registered, of_a, of_b] for row in range(count)]


def lower(moved: int = 5) -> Any:
    rows = [[f"Z{row}", f"Zone {row}", "A" if row < moved else "B"] for row in range(10)]
    return layer_of(ZONES, rows, [square(row) for row in range(10)])


@pytest.fixture
def levels(run: Any, empty: str) -> str:
    """Return a database with a country of two regions of five zones each."""
    run("loadzones", DATABASE=empty, ZONES=layer_of(ZONES, [["N", "Nation", None]], [square(0)]), LEVEL="nation",
        VINTAGE="2020")  # fmt: skip
    regions = layer_of(ZONES, [["A", "Alpha", "N"], ["B", "Beta", "N"]], [square(0), square(5)])
    run("loadzones", DATABASE=empty, ZONES=regions, LEVEL="region", VINTAGE="2020", PARENT_LEVEL="nation")
    run("loadzones", DATABASE=empty, ZONES=lower(), LEVEL="zone", VINTAGE="2020", PARENT_LEVEL="region")
    return empty


def put(run: Any, database: str, rows: list[list[Any]], level: str = "zone") -> dict[str, Any]:
    return load(run, database, layer_of(VOTES, rows), LEVEL=level)


def summed(run: Any, database: str, level: str, upper: str) -> dict[str, Any]:
    return dict(run("aggregatedatabase", DATABASE=database, ELECTION="2021", LEVEL=level, PARENT_LEVEL=upper))


def found(run: Any, database: str) -> tuple[int, int, str]:
    numbers = run("validatedatabase", DATABASE=database)
    return numbers["PROBLEMS"], numbers["WARNINGS"], "\n".join(run.log.warnings)


def test_votes_of_zones_without_a_parent_are_missed_above(run: Any, levels: str) -> None:
    put(run, levels, votes(3, 4))
    summed(run, levels, "zone", "region")
    assert found(run, levels)[:2] == (0, 0)
    put(run, levels, [*votes(3, 4), ["Q", "Quartier", None, 1000, 0]])
    problems, warnings, text = found(run, levels)
    assert (problems, warnings) == (1, 0)
    assert "70" in text and "1070" in text and "A 30 ≠ 1030" in text and "Q" in text
    put(run, levels, votes(3, 4))
    summed(run, levels, "region", "nation")
    put(run, levels, [*votes(3, 4), ["Q", "Quartier", None, 1000, 0]])
    assert found(run, levels)[:2] == (2, 0), "a sum of a sum is one"


def test_what_was_published_above_is_compared_in_all_too(run: Any, levels: str) -> None:
    put(run, levels, [["A", "Alpha", None, 15, 20], ["B", "Beta", None, 15, 20]], "region")
    put(run, levels, [*votes(3, 4), ["Q", "Quartier", None, 1000, 0]])
    problems, warnings, text = found(run, levels)
    assert (problems, warnings) == (0, 1)
    assert "70" in text and "1070" in text and "Q" in text
    put(run, levels, votes(3, 4))
    assert found(run, levels)[:2] == (0, 0)


def test_a_level_two_above_is_compared_even_where_that_between_is_not_there(run: Any, levels: str) -> None:
    put(run, levels, votes(1, 1))
    summed(run, levels, "zone", "region")
    summed(run, levels, "region", "nation")
    assert found(run, levels)[:2] == (0, 0)
    put(run, levels, votes(2, 1))
    summed(run, levels, "zone", "region")
    assert any("sums" in each for each in run.log.warnings)
    problems, _, text = found(run, levels)
    assert problems == 2 and "N A 10 ≠ 20" in text
    run("removeresults", DATABASE=levels, ELECTION="2021", LEVEL="region")
    problems, warnings, text = found(run, levels)
    assert (problems, warnings) == (1, 1) and "N A 10 ≠ 20" in text
    assert "sums of those on level region, which are not in the database" in text


def test_a_sum_without_its_base_and_one_that_is_older_are_told(run: Any, levels: str) -> None:
    put(run, levels, votes(3, 4))
    summed(run, levels, "zone", "region")
    run("removeresults", DATABASE=levels, ELECTION="2021", LEVEL="zone")
    assert "not in the database any more" in run.log.text
    problems, warnings, text = found(run, levels)
    assert (problems, warnings) == (0, 1) and "sums of those on level zone" in text
    put(run, levels, votes(3, 4))
    assert "sums" not in run.log.text, "what is loaded again is what was summed"
    assert found(run, levels)[:2] == (0, 0)
    put(run, levels, votes(3, 4, registered=101))
    assert "as they were" in run.log.text
    problems, warnings, text = found(run, levels)
    assert (problems, warnings) == (0, 1) and "as they were" in text


def test_a_level_that_is_partial_is_a_warning_unless_it_has_more(run: Any, levels: str) -> None:
    put(run, levels, [["A", "Alpha", None, 15, 20], ["B", "Beta", None, 15, 20]], "region")
    put(run, levels, votes(3, 4, count=3))
    problems, warnings, text = found(run, levels)
    assert (problems, warnings) == (0, 2)
    assert "A A 15 ≠ 9" in text and "not complete" in text and "no results below them on zone: B" in text
    put(run, levels, votes(300, 4, count=3))
    assert found(run, levels)[0] == 1


def test_zones_that_get_another_parent_make_sums_stale(run: Any, levels: str) -> None:
    put(run, levels, votes(3, 4))
    summed(run, levels, "zone", "region")
    run("loadzones", DATABASE=levels, ZONES=lower(), LEVEL="zone", VINTAGE="2020", PARENT_LEVEL="region")
    assert "sums" not in run.log.text
    run("loadzones", DATABASE=levels, ZONES=lower(4), LEVEL="zone", VINTAGE="2020", PARENT_LEVEL="region")
    assert any("2021" in each and "sums of those on level zone" in each for each in run.log.warnings)


def test_what_is_below_an_arrondissement_is_compared_with_it_or_with_its_city(run: Any, levels: str) -> None:
    parts = layer_of(ZONES, [["A1", "First", "A"], ["A2", "Second", "A"]], [square(0), square(1)])
    run("loadzones", DATABASE=levels, ZONES=parts, LEVEL="region", VINTAGE="2020", PARENT_LEVEL="region", ADD=True)
    rows = [["S1", "One", "A1"], ["S2", "Two", "A2"], ["S3", "Three", "B"]]
    stations = layer_of(ZONES, rows, [square(row) for row in range(3)])
    run("loadzones", DATABASE=levels, ZONES=stations, LEVEL="station", VINTAGE="2020", PARENT_LEVEL="region")
    put(run, levels, [["S1", "One", None, 1, 2], ["S2", "Two", None, 3, 4], ["S3", "Three", None, 5, 6]], "station")
    others = [["B", "Beta", None, 5, 6]]
    for cities, told in (
        ([["A", "Alpha", None, 4, 6]], ""),
        ([["A1", "First", None, 1, 2], ["A2", "Second", None, 3, 4]], ""),
        ([["A", "Alpha", None, 4, 6], ["A1", "First", None, 1, 2], ["A2", "Second", None, 3, 4]], ""),
        ([["A", "Alpha", None, 5, 6]], "A A 5 ≠ 4"),
        ([["A1", "First", None, 2, 2], ["A2", "Second", None, 2, 4]], "A1 A 2 ≠ 1, A2 A 2 ≠ 3"),
    ):
        put(run, levels, cities + others, "region")
        problems, _, text = found(run, levels)
        assert problems == bool(told) and told in text, text
