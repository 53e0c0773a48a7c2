"""Real files through the algorithm with nothing but what a user must say: totals are the sums of their own cells."""

from __future__ import annotations

import csv
import sys
from pathlib import Path
from typing import Any

import pytest
from small_elections import records

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "layers"))

from workbooks import WORKBOOKS, rows_of, workbook

from mp_election_plugin.core.recipes import load_recipe


def own_cells(folder: Path, name: str) -> tuple[str, str, list[dict[str, str]], list[str]]:
    """Return the workbook, its FILTER, the rows of one ballot as XML has them, and its lists by its own dictionary."""
    recipe = load_recipe(name)
    path = workbook(folder, name)
    ballot = (recipe.filter or "").split("'")[1]
    rows = [row for row in rows_of(path, recipe.sheet or "") if row["typeListe"] == ballot]
    return str(path), recipe.filter or "", rows, list(recipe.vote_columns)


@pytest.mark.parametrize("name", WORKBOOKS)
@pytest.mark.parametrize("with_recipe", [False, True])
def test_a_workbook_read_with_nothing_but_its_filter_is_its_own_cells(
    run: Any, shared_data: Path, name: str, with_recipe: bool
) -> None:
    path, ballot, rows, lists = own_cells(shared_data, name)
    found = run("readresults", INPUT=path, **({"RECIPE": name} if with_recipe else {"FILTER": ballot}))
    assert (found["ROWS"], found["LISTS"]) == (len(rows), len(lists))
    assert found["VOTES"] == sum(int(row[each]) for row in rows for each in lists if each in row)
    expected = [
        (row["idCirconscription"], *(int(row[each]) if each in row else None for each in lists)) for row in rows
    ]
    fields = [f"votes_{each}" for each in lists]
    assert records(found["OUTPUT"], "zone_code", *fields) == expected


def test_the_long_table_of_tunisia_is_read_with_no_parameter_at_all(run: Any, shared_data: Path) -> None:
    path = shared_data / "tunisia_2014" / "results_full_long.csv"
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    zones: dict[tuple[str, str], int] = {}
    for row in rows:
        zone = (row["constituency_ar"], row["delegation_ar"])
        zones[zone] = zones.get(zone, 0) + int(row["votes"])
    found = run("readresults", INPUT=str(path))
    assert found["VOTES"] == 3_296_219 and found["ROWS"] == len(zones) == 264
    names = [field.name() for field in found["OUTPUT"].fields() if field.name().startswith("votes_")]
    read = {
        (parent, name): sum(vote for vote in votes if vote is not None)
        for parent, name, *votes in records(found["OUTPUT"], "parent_name", "zone_name", *names)
    }
    assert read == zones
    assert any("told apart by a number" in text for text in run.log.warnings)
