"""Code and name of a zone in one cell are read as both; cells that only look so stay names."""

from __future__ import annotations

import pytest
from damaged_tables import table_of_grid
from test_tables import REGISTRY

from mp_election_plugin.core.tables import Reading, Results, read_results

NAMES = ["Tétouan", "Fès", "طنجة", "Aïn Chock - Est"]


def read(cells: list[str], header: str = "Commune", **choices: object) -> Results:
    grid = [[header, "MP", "RNI"], *([cell, str(at), str(10 * at)] for at, cell in enumerate(cells, 1))]
    return read_results(table_of_grid(grid), Reading(**choices), REGISTRY)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "form",
    ["{code} - {name}", "{code}-{name}", "{code}: {name}", "{code} / {name}", "{name} ({code})", "{name} [{code}]"],
)
@pytest.mark.parametrize("codes", [["01051", "02061", "03071", "04081"], ["01.151.01.01.", "1.2", "1.3", "1.4"]])
@pytest.mark.parametrize("header", ["Commune", "code", "جماعة"])
def test_both_are_read_whatever_parts_them(form: str, codes: list[str], header: str) -> None:
    found = read([form.format(code=code, name=name) for code, name in zip(codes, NAMES)], header)
    assert found.frame["zone_code"].tolist() == codes
    assert found.frame["zone_name"].tolist() == NAMES
    assert [note.values["code"] for note in found.notes if "one cell" in note.template] == codes[:1]
    # The next file is read the same way: the column of codes is not one of the file.
    again = read([f"{code} - {name}" for code, name in zip(codes, NAMES)], header, roles=found.roles)
    assert again.frame.equals(found.frame) if form == "{code} - {name}" else "code" not in found.roles


@pytest.mark.parametrize(
    "cells",
    [
        ["1 - Est", "2 - Ouest", "3 - Nord"],
        ["Mohammedia", "Arrondissement 12", "Fès"],
        ["01051 - Tétouan", "Quartier 7", "02061 - Fès"],
        ["01051 - Tétouan", "01051 - Fès", "02061 - Rabat"],
        ["01051", "01052", "01053"],
    ],
)
def test_what_is_no_pair_of_both_stays_a_name(cells: list[str]) -> None:
    found = read(cells)
    assert found.frame["zone_name"].tolist() == cells
    assert "zone_code" not in found.frame


def test_totals_among_them_are_still_found() -> None:
    found = read(["01051 - Tétouan", "02061 - Fès", "Total"])
    assert found.frame["zone_code"].tolist() == ["01051", "02061"]
    grid = [["Commune", "MP", "RNI"], ["01051 - Tétouan", "1", "2"], ["02061 - Fès", "3", "4"], ["Total", "4", "6"]]
    summed = read_results(table_of_grid(grid), Reading(), REGISTRY)
    assert summed.frame["zone_name"].tolist() == ["Tétouan", "Fès"]


def test_the_users_word_that_there_are_no_codes_holds() -> None:
    cells = ["01051 - Tétouan", "02061 - Fès"]
    assert read(cells, roles={"code": None}).frame["zone_name"].tolist() == cells
