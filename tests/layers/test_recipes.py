"""The recipes shipped, on the workbooks they are for, against the workbooks' own cells read another way."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest

from mp_election_plugin.core.parties import load_registry
from mp_election_plugin.core.recipes import LAYOUTS, Recipe, load_recipe, shipped_recipes
from mp_election_plugin.core.tables import Reading, Results, read_results

Row = dict[str, str]
_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_LINK = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
SEATS = {
    "2002_": 295,
    "2007_": 295,
    "2011_": 305,
    "2016_local": 305,
    "2016_national": 0,
    "2021_local": 305,
    "2021_regional": 90,
}


def _text(node: ElementTree.Element) -> str:
    return "".join(each.text or "" for each in node.iter(f"{_MAIN}t"))


def _cells(path: Path, sheet: str) -> list[Row]:
    """Read a sheet with nothing but zip and XML: rows by header, blank cells left out."""
    with zipfile.ZipFile(path) as book:
        shared = [_text(node) for node in ElementTree.fromstring(book.read("xl/sharedStrings.xml"))]
        links = {
            each.get("Id"): each.get("Target")
            for each in ElementTree.fromstring(book.read("xl/_rels/workbook.xml.rels"))
        }
        sheets = ElementTree.fromstring(book.read("xl/workbook.xml")).iter(f"{_MAIN}sheet")
        part = next(links[each.get(_LINK)] for each in sheets if each.get("name") == sheet)
        root = ElementTree.fromstring(book.read("xl/" + str(part).removeprefix("/xl/")))
    rows: list[Row] = []
    for row in root.iter(f"{_MAIN}row"):
        cells: Row = {}
        for cell in row:
            value = cell.find(f"{_MAIN}v")
            column = re.sub(r"\d", "", str(cell.get("r")))
            if value is not None and value.text is not None:
                cells[column] = shared[int(value.text)] if cell.get("t") == "s" else value.text
            elif cell.get("t") == "inlineStr":
                cells[column] = _text(cell)
        rows.append(cells)
    header, *body = rows
    return [{header[column]: text for column, text in row.items()} for row in body if row]


def _workbook(folder: Path, name: str) -> Path:
    return next((folder / "morocco" / "results").glob(f"parlement-elections-{name[6:10]}-*.xlsx"))


def _read(path: Path, recipe: Recipe) -> Results:
    from mp_election_plugin.layers.files import filter_rows, read_file

    raw, _ = read_file(str(path), recipe.sheet or "", lambda part: True)
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
        filtered=bool(recipe.filter),
    )
    return read_results(raw, reading, load_registry())


def _recognised(columns: dict[str, object]) -> dict[str, str]:
    """Return the columns whose header is one of a role's."""
    from mp_election_plugin.core.published import ROLES, header_key

    return {role: name for name in columns for role, keys in ROLES.items() if header_key(name) in keys}


@pytest.mark.parametrize("name", shipped_recipes())
def test_a_workbook_read_by_its_recipe_has_the_sums_of_its_cells(
    qgis_app: object, shared_data: Path, name: str
) -> None:
    recipe = load_recipe(name)
    path = _workbook(shared_data, name)
    ballot = re.fullmatch(r"\"typeListe\" = '(\w+)'", recipe.filter or "")
    assert ballot is not None
    cells = [row for row in _cells(path, recipe.sheet or "") if row["typeListe"] == ballot[1]]
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


@pytest.mark.parametrize("name", shipped_recipes())
def test_a_recipe_names_every_list_of_its_workbook(shared_data: Path, name: str) -> None:
    recipe = load_recipe(name)
    described = _cells(_workbook(shared_data, name), "dictionnaire")
    lists = {row["Label"].strip() for row in described if "voix obtenu" in row.get("Définition (FR)", "")}
    # The dictionary of 2007 misspells one code, as the recipe says.
    lists = {"ALAHD" if label == "AIAD" else label for label in lists}
    assert set(recipe.vote_columns) == lists


def test_what_the_notes_say_can_be_derived_and_what_not(shared_data: Path) -> None:
    def rates(name: str) -> tuple[np.ndarray, ...]:
        recipe = load_recipe(name)
        rows = _cells(_workbook(shared_data, name), recipe.sheet or "")
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
