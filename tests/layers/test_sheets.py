"""Header and totals found in real workbooks: as they are they come out as the plain reader has them, dressed up too."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from damaged_tables import table_of_grid
from workbooks import WORKBOOKS, grid, workbook

from mp_election_plugin.core.headers import find_header
from mp_election_plugin.core.numbers import Convention, parse_counts
from mp_election_plugin.core.published import RawTable
from mp_election_plugin.core.recipes import load_recipe
from mp_election_plugin.core.totals import find_totals


def _cells(raw: RawTable) -> dict[str, list[str | None]]:
    return {name: values.tolist() for name, values in raw.columns.items()}


@pytest.mark.parametrize("name", WORKBOOKS)
def test_a_clean_workbook_comes_out_as_the_plain_reader_has_it(qgis_app: object, shared_data: Path, name: str) -> None:
    from mp_election_plugin.layers.files import FileOptions, read_file

    path, sheet = workbook(shared_data, name), load_recipe(name).sheet or ""
    raw, _ = read_file(str(path), FileOptions(sheet=sheet), [], lambda part: True)
    cells = grid(path, sheet)
    guess = find_header(cells)
    assert (guess.first, guess.count, guess.notes) == (0, 1, [])
    read = table_of_grid(cells)
    assert list(read.columns) == list(raw.columns)
    for column, values in _cells(raw).items():
        # GDAL writes fractions in its own way; codes, names and votes are the same texts.
        if not column.startswith(("tx", "pct", "rep")):
            assert _cells(read)[column] == values


@pytest.mark.parametrize("name", WORKBOOKS)
def test_no_zone_of_a_real_election_is_taken_for_a_total(shared_data: Path, name: str) -> None:
    recipe = load_recipe(name)
    cells = grid(workbook(shared_data, name), recipe.sheet or "")
    raw = table_of_grid(cells)
    found = find_totals(_identity(raw), _votes(raw, recipe.vote_columns), list(recipe.vote_columns))
    assert not len(found.rows)


def _identity(raw: RawTable) -> dict[str, np.ndarray]:
    roles = {"code": "idCirconscription", "name": "circonscription", "region": "region", "province": "prefProv"}
    return {role: raw.columns[column] for role, column in roles.items()}


def _votes(raw: RawTable, lists: tuple[str, ...]) -> np.ndarray:
    return np.column_stack([parse_counts(raw.columns[name], Convention()).values for name in lists])


@pytest.mark.parametrize("named", [True, False])
def test_a_real_table_dressed_up_gives_the_same_votes(shared_data: Path, named: bool) -> None:
    recipe = load_recipe("tafra_2011")
    header, *body = [list(row) for row in grid(workbook(shared_data, "tafra_2011"), recipe.sheet or "")]
    body = [[*row, *[None] * (len(header) - len(row))] for row in body]
    region, province, name = (header.index(each) for each in ("region", "prefProv", "circonscription"))
    votes = [header.index(each) for each in recipe.vote_columns]

    def total(label: str, rows: list[list[str | None]], level: int | None) -> list[str | None]:
        row: list[str | None] = [None] * len(header)
        row[name] = label if named else None
        for above in (region, province)[: 0 if level is None else level]:
            row[above] = rows[0][above]
        for at in votes:
            row[at] = str(sum(int(each[at] or 0) for each in rows))
        return row

    dressed: list[list[str | None]] = []
    totals = []
    for one in dict.fromkeys(str(row[region]) for row in body):
        of_region = [row for row in body if row[region] == one]
        for other in dict.fromkeys(str(row[province]) for row in of_region):
            of_province = [row for row in of_region if row[province] == other]
            dressed += of_province
            if len(of_province) > 1:
                totals.append(len(dressed))
                dressed.append(total(f"Total {other}", of_province, 2))
        if len(of_region) > 1:
            totals.append(len(dressed))
            dressed.append(total(f"Total région {one}", of_region, 1))
    totals.append(len(dressed))
    dressed.append(total("TOTAL GÉNÉRAL", body, None))
    sheet = [
        ["Chambre des représentants"],
        ["Scrutin du 25 novembre 2011"],
        [],
        header,
        *dressed,
        [],
        ["Source : Tafra"],
    ]
    guess = find_header(sheet)
    raw = table_of_grid(sheet)
    found = find_totals(
        _identity(raw), _votes(raw, recipe.vote_columns), list(recipe.vote_columns), numbers=np.array(guess.body) + 1
    )
    assert found.rows.tolist() == totals
    assert not [str(note) for note in found.notes if note.warning]
    kept = np.setdiff1d(np.arange(len(raw)), found.rows)
    assert np.nansum(_votes(raw.take(kept), recipe.vote_columns)) == 4745480
