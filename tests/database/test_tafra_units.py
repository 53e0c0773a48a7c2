"""The communal and regional-council files in Tafra's layout, by the shipped recipes, onto communes and their parts."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsVectorLayer
from tafra_units import HEADER, INVENTED, LISTS, make_workbook, units
from test_loading import rows

UNITS = 1538


@pytest.fixture
def database(run: Any, shared_data: Path, tmp_path: Path) -> str:
    """Return Morocco with 1,503 communes and the 41 arrondissements of six of them."""
    path = str(run("createdatabase", DATABASE=str(tmp_path / "morocco.gpkg"), PACK="morocco")["DATABASE"])
    layer = QgsVectorLayer(str(shared_data / "morocco" / "boundaries" / "unites_1538_simplified.geojson"), "u", "ogr")
    layer.setSubsetString("type = 'arrondissement'")
    found = run("loadzones", DATABASE=path, ZONES=layer, LEVEL="commune", VINTAGE="2024", ADD=True,
                ZONE_CODE="hcp2024", ZONE_NAME="name_fr", ZONE_NAME_AR="name_ar", ZONE_PARENT="parent_code",
                PARENT_LEVEL="commune")  # fmt: skip
    assert (found["ZONES_ADDED"], found["WITHOUT_PARENT"]) == (41, 0)
    return path


@pytest.mark.parametrize("recipe", ["tafra_2021_communal", "tafra_2021_regional_councils"])
def test_units_are_found_by_french_name_and_province_and_no_city_counts_twice(
    run: Any, shared_data: Path, database: str, tmp_path: Path, recipe: str
) -> None:
    book = tmp_path / "units.xlsx"
    published = make_workbook(book, shared_data)
    total = sum(votes or 0 for row in published for votes in row[-len(LISTS) :])
    read = run("readresults", INPUT=str(book), RECIPE=recipe)
    assert (read["ROWS"], read["LISTS"], read["VOTES"]) == (UNITS, len(LISTS), total)
    found = run("loadresults", DATABASE=database, RESULTS=read["OUTPUT"], ELECTION="invented", LEVEL="commune",
                ELECTION_NAME=INVENTED, PUBLISHED=str(book))  # fmt: skip
    assert (found["ROWS_JOINED"], found["ROWS_UNMATCHED"], found["VOTES_JOINED"]) == (UNITS, 0, total), run.log.text
    assert found["ZONES_WITHOUT_RESULT"] == 6
    # Each unit has the votes of its own row, told by the code that the HCP gives it.
    votes = dict(rows(database, "SELECT zone_code, votes FROM result WHERE party = 'MP'"))
    at = HEADER.index("MP")
    assert votes == {
        unit["hcp2024"]: row[at] for unit, row in zip(units(shared_data), published) if row[at] is not None
    }
    assert rows(database, "SELECT sum(votes) FROM result WHERE counted = 1") == [(total,)]
    assert rows(database, "SELECT count(*) FROM turnout WHERE counted = 0") == [(6,)]
    sums = run("aggregatedatabase", DATABASE=database, ELECTION="invented", LEVEL="commune", PARENT_LEVEL="province")
    assert (sums["ZONES_IN"], sums["ZONES"], sums["VOTES_OUT"]) == (UNITS, 75, total)
    assert run("validatedatabase", DATABASE=database)["PROBLEMS"] == 0, run.log.text
    assert rows(database, "SELECT name FROM election WHERE id = 'invented'") == [(INVENTED,)]
