"""The allocation of a zone in words: its figures are those of the allocation, in three languages."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from generated_elections import election

from mp_election_plugin.core.seat_laws import Law, load_law
from mp_election_plugin.core.seat_prospects import seat_outlook
from mp_election_plugin.core.seat_record import Record, records
from mp_election_plugin.core.seat_table import allocation_rows
from mp_election_plugin.core.seats import contest_of

ZONE = {"seats": 3, "registered": 600, "votes_A": 250, "votes_B": 100, "votes_C": 40, "votes_D": 9}


def rows_of(zone: dict[str, Any], law: Law) -> list[dict[str, Any]]:
    made = election([zone])
    columns = allocation_rows(seat_outlook(made, contest_of(made), law, made.codes[0]))
    return [{name: values[at] for name, values in columns.items()} for at in range(len(columns["party"]))]


def record_of(zone: dict[str, Any], name: str, language: str = "en") -> list[Record]:
    law = load_law(name)
    return records(rows_of(zone, law), law, zone["seats"], language)


def test_the_law_of_2021_as_a_commission_writes_it() -> None:
    (found,) = record_of(ZONE, "morocco_house_2021")
    assert found.heading == ""
    assert found.lines == [
        "Registered electors: 600",
        "Seats to fill: 3",
        "Quotient: 600 ÷ 3 = 200",
        "Seats by whole quotients: A 1",
        "Seats left: 2. Remainders in their order: 1. B 100; 2. A 50; 3. C 40; 4. D 9",
        "Result: A 2, B 1",
    ]


def test_a_threshold_a_divisor_and_a_tie() -> None:
    (found,) = record_of(ZONE, "morocco_house_2016")
    assert "Lists that take no part: D" in found.lines and "Votes of the lists that take part: 390" in found.lines
    (found,) = record_of(ZONE, "spain_congress")
    assert "Greatest quotients in their order: 1. A 250; 2. A 125; 3. B 100" in found.lines
    (found,) = record_of({**ZONE, "seats": 1, "votes_B": 250}, "spain_congress")
    assert found.lines[-2:] == ["Level for what is left, and none of them is given it: A, B", "No seat is given"]


def test_where_electors_are_not_known_every_range_has_its_record() -> None:
    zone = {**ZONE, "registered": None, "seats": 2, "votes_B": 240, "votes_A": 60, "votes_C": 20}
    found = record_of(zone, "morocco_house_2021")
    assert len(found) > 1
    assert found[0].heading.startswith("If there are 329 to ") and found[-1].heading.endswith(
        "or more registered electors"
    )
    # What is assumed is not called a figure.
    least = [each.heading.split()[3] for each in found]
    assert [each.lines[0] for each in found] == [
        f"Written with the least number of registered electors: {number}" for number in least
    ]
    assert "Quotient: 329 ÷ 2 = 164.50" in found[0].lines


@pytest.mark.parametrize("language", ["fr", "ar"])
@pytest.mark.parametrize("law", ["morocco_house_2021", "spain_congress", "morocco_communal_plurality"])
def test_every_line_is_in_the_language_asked_for(law: str, language: str) -> None:
    (found,), (english,) = record_of(ZONE, law, language), record_of(ZONE, law)
    assert len(found.lines) == len(english.lines)
    assert not set(found.lines) & set(english.lines)


def test_the_steps_add_up_on_many_zones() -> None:
    draw = np.random.default_rng(3)
    law = replace(load_law("morocco_house_2016"), base="registered", threshold=None)
    for _ in range(40):
        votes = {f"votes_{code}": int(each) for code, each in zip("ABCDE", draw.integers(0, 300, 5))}
        votes["votes_A"] += 1
        zone = {"seats": int(draw.integers(1, 8)), "registered": 3000, **votes}
        rows = rows_of(zone, law)
        (found,) = records(rows, law, zone["seats"], "en")
        given = sum(int(each["seats"]) for each in rows)
        said = [] if found.lines[-1] == "No seat is given" else found.lines[-1].removeprefix("Result: ").split(", ")
        assert sum(int(each.split()[1]) for each in said) == given
