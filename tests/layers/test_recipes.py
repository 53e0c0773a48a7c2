"""The recipes shipped, on the workbooks they are for, against the workbooks' own cells read another way."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest
from workbooks import rows_of, workbook

from mp_election_plugin.core.parties import load_registry
from mp_election_plugin.core.recipes import LAYOUTS, Recipe, load_recipe
from mp_election_plugin.core.tables import Reading, Results, read_results

SEATS = {
    "tafra_2002": 295,
    "tafra_2007": 295,
    "tafra_2011": 305,
    "tafra_2016_local": 305,
    "tafra_2016_national": 0,
    "tafra_2021_local": 305,
    "tafra_2021_regional": 90,
}


def _read(path: Path, recipe: Recipe) -> Results:
    from mp_election_plugin.layers.files import FileOptions, read_file
    from mp_election_plugin.layers.filters import filter_rows

    raw, _ = read_file(str(path), FileOptions(sheet=recipe.sheet or ""), [], lambda part: True)
    if recipe.filter:
        raw = filter_rows(raw, recipe.filter, lambda part: True)
    left = {
        column
        for role, column in _recognised(raw.columns).items()
        if role in recipe.columns and recipe.columns[role] is None
    }
    raw = type(raw)(raw.source, {name: values for name, values in raw.columns.items() if name not in left})
    reading = Reading(
        layout=LAYOUTS.index(recipe.layout or "auto"),
        roles={role: column for role, column in recipe.columns.items() if column},
        vote_fields=list(recipe.vote_columns),
    )
    return read_results(raw, reading, load_registry())


def _recognised(columns: dict[str, object]) -> dict[str, str]:
    """Return the columns whose header is one of a role's."""
    from mp_election_plugin.core.roles import ROLES, header_key

    return {role: name for name in columns for role, keys in ROLES.items() if header_key(name) in keys}


@pytest.mark.parametrize("name", SEATS)
def test_a_workbook_read_by_its_recipe_has_its_ownrows_of(qgis_app: object, shared_data: Path, name: str) -> None:
    recipe = load_recipe(name)
    path = workbook(shared_data, name)
    ballot = re.fullmatch(r"\"typeListe\" = '(\w+)'", recipe.filter or "")
    assert ballot is not None
    cells = [row for row in rows_of(path, recipe.sheet or "") if row["typeListe"] == ballot[1]]
    results = _read(path, recipe)
    frame = results.frame
    assert len(frame) == len(cells)
    assert frame["zone_code"].tolist() == [row["idCirconscription"] for row in cells]
    assert frame["zone_name"].tolist() == [row["circonscription"].strip() for row in cells]
    for list_ in recipe.vote_columns:
        expected = [float(row[list_]) if list_ in row else np.nan for row in cells]
        np.testing.assert_array_equal(frame[f"votes_{list_}"].to_numpy(), expected)
    assert sum(each.votes for each in results.parties) == sum(
        int(row[list_]) for row in cells for list_ in recipe.vote_columns if list_ in row
    )
    for field, column in (("registered", "nInscrits"), ("seats", "nSieges")):
        expected = [float(row[column]) if recipe.columns.get(field) and column in row else np.nan for row in cells]
        np.testing.assert_array_equal(frame[field].to_numpy(), expected)
    assert frame["invalid"].isna().all()
    assert frame["seats"].sum() == SEATS[name]
    assert not [str(note) for note in results.notes if note.warning and "FILTER" not in str(note)]
    assert {each.method for each in results.parties} == {"code"}


@pytest.mark.parametrize("name", SEATS)
def test_a_recipe_names_every_list_of_itsworkbook(shared_data: Path, name: str) -> None:
    recipe = load_recipe(name)
    described = rows_of(workbook(shared_data, name), "dictionnaire")
    lists = {row["Label"].strip() for row in described if "voix obtenu" in row.get("Définition (FR)", "")}
    # The dictionary of 2007 misspells one code, as the recipe says.
    lists = {"ALAHD" if label == "AIAD" else label for label in lists}
    assert set(recipe.vote_columns) == lists


def test_what_the_notes_say_can_be_derived_and_what_not(shared_data: Path) -> None:
    def rates(name: str) -> tuple[np.ndarray, ...]:
        recipe = load_recipe(name)
        rows = rows_of(workbook(shared_data, name), recipe.sheet or "")
        votes = np.array([sum(float(row.get(each, 0)) for each in recipe.vote_columns) for row in rows])
        keys = ("nInscrits", "txParticipation", "pctNuls")
        return (*(np.array([float(row[key]) for row in rows]) for key in keys), votes)

    for name in ("tafra_2002", "tafra_2011"):
        registered, turnout, spoilt, votes = rates(name)
        assert np.abs(registered * turnout - np.rint(registered * turnout)).max() < 1e-6
    np.testing.assert_allclose(registered * turnout * (1 - spoilt), votes, atol=1e-6)
    registered, turnout, spoilt, votes = rates("tafra_2002")
    share = registered * turnout * spoilt
    assert (votes > share + 0.5).sum() == 17
    assert np.sum(share) / np.sum(registered * turnout) == pytest.approx(0.84, abs=0.005)
    _, turnout, spoilt, _ = rates("tafra_2007")
    assert np.allclose(turnout * 100, np.rint(turnout * 100)) and np.allclose(spoilt * 100, np.rint(spoilt * 100))
