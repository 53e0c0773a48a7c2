"""Zones above in rows of their own: banners and totals give them to their zones, and nothing else is taken for one."""

from __future__ import annotations

from typing import Any

import pandas as pd
import pytest
from damaged_tables import table_of_grid

from mp_election_plugin.core.parents import banners_to_parents
from mp_election_plugin.core.parties import load_registry
from mp_election_plugin.core.tables import Reading, read_results
from mp_election_plugin.core.total_names import name_of_group

ZONES = {"Agdal": (5, 6), "Saiss": (7, 8), "Oued": (1, 2), "Tahla": (2, 3)}


def read(text: str) -> tuple[dict[str, str | None], list[str]]:
    """Return the zone above of each zone of a table written as CSV, whose votes are the right ones, and warnings."""
    grid: Any = [[cell or None for cell in line.split(",")] for line in text.splitlines()]
    notes: list[Any] = []
    results = read_results(banners_to_parents(table_of_grid(grid), notes), Reading(), load_registry())
    frame = results.frame
    votes = {name: (mp, rni) for name, mp, rni in zip(frame["zone_name"], frame["votes_MP"], frame["votes_RNI"])}
    assert {name: each for name, each in votes.items() if pd.notna(each[0])} == ZONES
    parents = frame["parent_name"] if "parent_name" in frame else [None] * len(frame)
    return dict(zip(frame["zone_name"], parents)), [str(note) for note in notes + results.notes if note.warning]


def body(first: str, second: str, *, after: tuple[str, str] = ("", ""), code: bool = True) -> str:
    """Return four zones with rows above and below each pair of them."""
    rows = [f"{f'{at},' if code else ''}{name},{mp},{rni}" for at, (name, (mp, rni)) in enumerate(ZONES.items(), 1)]
    lines = ["code,nom,MP,RNI" if code else "nom,MP,RNI", first, *rows[:2], after[0], second, *rows[2:], after[1]]
    return "\n".join(line for line in lines if line)


RIGHT = {"Agdal": "Fès", "Saiss": "Fès", "Oued": "Taza", "Tahla": "Taza"}
BANNERS = {
    "in the column of names": body(",Fès,,", ",Taza,,"),
    "in the column of codes": body("Fès,,,", "Taza,,,"),
    "with a colon": body(",Fès :,,", ",Taza :,,"),
    "without codes": body("Fès,,", "Taza,,", code=False),
    "under a banner of their own": body(",Région A,,\n,Fès,,", ",Taza,,"),
    "with totals": body(",Fès,,", ",Taza,,", after=(",Total,12,14", ",Total,3,5")),
    "over half of all rows with a total": "code,nom,MP,RNI\n,Fès,,\n1,Agdal,5,6\n2,Saiss,7,8\n,Total Fès,12,14\n"
    ",Taza,,\n3,Oued,1,2\n4,Tahla,2,3\n,Total Taza,3,5\n,TOTAL,15,19\n,Ensemble,15,19",
    "with a total before all": body(",TOTAL,15,19\n,Fès,,", ",Taza,,"),
    "in their own column": "province,nom,MP,RNI\nFès,,,\n,Agdal,5,6\n,Saiss,7,8\nTaza,,,\n,Oued,1,2\n,Tahla,2,3",
    "said twice": "province,nom,MP,RNI\n,Fès,,\nFès,Agdal,5,6\nFès,Saiss,7,8\n,Taza,,\nTaza,Oued,1,2\nTaza,Tahla,2,3",
}
TOTALS = {
    "below, in their own column": "province,code,nom,MP,RNI\n,1,Agdal,5,6\n,2,Saiss,7,8\nFès,,Total,12,14\n"
    ",3,Oued,1,2\n,4,Tahla,2,3\nTaza,,Total,3,5\nTOTAL GENERAL,,,15,19",
    "above, in their own column": "province,nom,MP,RNI\nFès,,12,14\n,Agdal,5,6\n,Saiss,7,8\nTaza,,3,5\n"
    ",Oued,1,2\n,Tahla,2,3",
    "and in the first row of each": "province,code,nom,MP,RNI\nFès,1,Agdal,5,6\n,2,Saiss,7,8\nFès,,Total,12,14\n"
    "Taza,3,Oued,1,2\n,4,Tahla,2,3\nTaza,,Total,3,5",
    "by name": body("", "", after=(",Total Fès,12,14", ",Sous-total de Taza,3,5\n,Total général,15,19")),
    "by the build of the table": body("Fès,12,14", "Taza,3,5", code=False),
}


@pytest.mark.parametrize("name", BANNERS)
def test_a_row_that_only_names_the_zone_above_is_that_of_the_rows_below_it(name: str) -> None:
    parents, warnings = read(BANNERS[name])
    assert parents == RIGHT
    assert any("Taza" in words and "no zones" in words for words in warnings)


@pytest.mark.parametrize("name", TOTALS)
def test_rows_of_totals_hand_the_zone_above_to_the_rows_they_sum(name: str) -> None:
    parents, warnings = read(TOTALS[name])
    assert parents == RIGHT
    assert any("Taza" in words and "rows that they sum" in words for words in warnings)


def test_of_a_total_that_disagrees_it_is_not_known_and_said() -> None:
    parents, warnings = read(TOTALS["below, in their own column"].replace("Total,12,14", "Total,12,15"))
    assert parents == {**RIGHT, "Agdal": None, "Saiss": None}
    assert any("Fès. The totals do not agree" in words for words in warnings)


@pytest.mark.parametrize(
    "text",
    [
        "nom,MP,RNI\nAgdal,5,6\nSaiss,7,8\nTaza,,\nOued,1,2\nTahla,2,3",
        "code,nom,MP,RNI\n1,Agdal,5,6\n2,Saiss,7,8\n,Taza,,\n3,Oued,1,2\n4,Tahla,2,3",
        "nom,MP,RNI\nTaza,,\nAgdal,5,6\nSaiss,7,8\nOued,1,2\nTahla,2,3",
    ],
)
def test_a_name_alone_that_may_be_a_zone_is_one_and_said(text: str) -> None:
    parents, warnings = read(text)
    assert parents == {**dict.fromkeys(ZONES), "Taza": None}
    assert any("zones without figures" in words and "Taza" in words for words in warnings)


@pytest.mark.parametrize("text", [body(",Fès,,-", ",Taza,,0"), body("8,Fès,,", "9,Taza,,")])
def test_a_zone_with_a_mark_a_figure_or_a_code_is_no_banner(text: str) -> None:
    notes: list[Any] = []
    raw = table_of_grid([[cell or None for cell in line.split(",")] for line in text.splitlines()])
    assert banners_to_parents(raw, notes) is raw and notes == []


def test_totals_of_no_zone_name_no_zone_above() -> None:
    text = body("", "", after=(",Total urbain,12,14", ",Total rural,3,5"))
    assert read(text)[0] == dict.fromkeys(ZONES)


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        *(("Total", ""), ("TOTAL GÉNÉRAL", ""), ("Sous total", ""), ("المجموع العام", ""), ("National total", "")),
        *(("Total Fès", "Fès"), ("Fès (total)", "Fès"), ("Total : Fès", "Fès"), ("مجموع إقليم فاس", "إقليم فاس")),
        *(("Total de l’Oriental", "Oriental"), ("Sous-total de la province de Taza", "province de Taza")),
    ],
)  # fmt: skip
def test_the_zone_of_a_total_is_told_as_published(text: str, zone: str) -> None:
    assert name_of_group(text) == zone
