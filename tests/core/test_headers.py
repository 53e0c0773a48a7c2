"""Header and body of published sheets: clean ones come out as they are, damaged ones come back or are refused."""

from __future__ import annotations

import csv
import io

import pytest
from damaged_tables import DAMAGES, Damaged, damage, damaged_tables, table_of_grid
from hypothesis import given
from hypothesis import strategies as st

from mp_election_plugin.core.blocks import blocks, take_block
from mp_election_plugin.core.errors import ElectionError
from mp_election_plugin.core.headers import HeaderGuess, find_header
from mp_election_plugin.core.published import RawTable

CELL = st.one_of(
    st.none(), st.sampled_from(["", " ", "A", "Total", "n.d.", "Source : x", "12", "2021", "1 234", "0,5"])
)


def _columns(raw: RawTable) -> dict[str, list[str | None]]:
    return {name: values.tolist() for name, values in raw.columns.items()}


def _as_today(grid: list[list[str | None]]) -> dict[str, list[str | None]]:
    """Read a clean grid as the plain reader does: first row the header; blank rows and last columns left out."""
    rows = [[(cell or "").strip() or None for cell in row] for row in grid]
    while not any(row[-1] for row in rows):
        rows = [row[:-1] for row in rows]
    body = [row for row in rows[1:] if any(row)]
    return {name or f"column {at + 1}": [row[at] for row in body] for at, name in enumerate(rows[0])}


def _read(grid: list[list[str | None]]) -> tuple[RawTable, HeaderGuess]:
    guess = find_header(grid)
    return table_of_grid(grid), guess


@given(data=st.data())
def test_a_first_row_that_names_every_column_is_the_header_and_all_below_it_the_body(data: st.DataObject) -> None:
    width = data.draw(st.integers(1, 5))
    names = st.sampled_from(["code", "nom", "MP", "PI", "2016", "2021", "12", "Total", "Source", "1 000", "احزاب"])
    header = data.draw(st.lists(names, min_size=width, max_size=width, unique=True))
    # A zone has a code here: a row of a single cell after a blank row is what notes look like.
    body = data.draw(st.lists(st.lists(CELL, min_size=width, max_size=width).map(lambda row: ["Z9", *row[1:]])))
    body = [row for row in body if sum(bool(cell and cell.strip()) for cell in row) > 2 or width < 3]
    grid = [header, *body]
    raw, guess = _read(grid)
    assert (guess.first, guess.count) == (0, 1)
    assert _columns(raw) == _as_today([row for row in grid if row is header or row != header])


@given(damaged_tables(damages=("marks", "thousands", "arabic", "code_damage", "shuffled", "totals")))
def test_a_clean_table_with_blank_names_is_read_as_today(damaged: Damaged) -> None:
    grid = [list(row) for row in damaged.grid]
    for blanked in (0, len(grid[0]) - 1):
        grid[0][blanked] = None
        assert _columns(_read(grid)[0]) == _as_today(grid)


def _undamaged(damaged: Damaged) -> dict[str, list[str | None]]:
    """Return what the reader should find: the same damage without what is a matter of the sheet."""
    sheet_only = {"preamble", "footer", "blank_rows", "blank_column", "header_again", "shuffled"}
    plain = damage(lambda _: None, damaged.clean, set(damaged.done) - sheet_only - {"marks"})
    lists = [f"{name} – {period}" for name in damaged.clean.lists for period in damaged.periods]
    grid = [["region", "code", "nom", *(lists or damaged.clean.lists)], *plain.grid[2 if damaged.periods else 1 :]]
    return _as_today(grid)


@given(damaged_tables(damages=tuple(each for each in DAMAGES if each != "marks")))
def test_the_table_comes_back_from_a_damaged_sheet(damaged: Damaged) -> None:
    raw, _ = _read(damaged.grid)
    found = {name: values for name, values in _columns(raw).items() if any(values)}
    assert found == {name: values for name, values in _undamaged(damaged).items() if any(values)}


@given(damaged_tables())
def test_what_a_damaged_sheet_holds_is_never_lost_without_a_word(damaged: Damaged) -> None:
    raw, guess = _read(damaged.grid)
    kept = set(guess.body) | set(range(guess.first, guess.first + guess.count))
    said = " ".join(map(str, guess.notes))
    for number, row in enumerate(damaged.grid):
        if any(cell and cell.strip() for cell in row) and number not in kept:
            assert str(number + 1) in said


def test_titles_with_figures_and_a_header_of_three_rows() -> None:
    grid = [
        ["Élections 2021"],
        ["Nombre de zones", "2"],
        [],
        ["Code", "Nom", "Listes locales", None, None, None, "Nuls"],
        [None, None, "MP", None, "PI", None, None],
        [None, None, "2016", "2021", "2016", "2021", None],
        ["01", "Anfa", "10", "20", "30", "40", "1"],
        ["02", "Azilal", "50", "60", "70", "80", "2"],
        ["Source : elections.ma"],
    ]
    raw, guess = _read(grid)
    assert (guess.first, guess.count, guess.body) == (3, 3, [6, 7])
    assert list(raw.columns) == ["Code", "Nom", "MP – 2016", "MP – 2021", "PI – 2016", "PI – 2021", "Nuls"]
    said = [str(note) for note in guess.notes]
    assert any("rows 4 to 6" in note for note in said)
    assert any("Nombre de zones" in note for note in said)
    assert any("Listes locales" in note for note in said)
    assert any("9: Source" in note for note in said)


def test_a_zone_without_votes_is_no_header_and_no_note() -> None:
    grid = [
        ["Titre"],
        [None, "code", "nom", "MP", "PI"],
        ["1", "A", "Anfa"],
        ["2", "B", "Azilal", "5", "6"],
        ["3", "C"],
    ]
    raw, guess = _read(grid)
    assert (guess.first, guess.count, guess.body) == (1, 1, [2, 3, 4])
    assert list(raw.columns)[0] == "column 1"


def test_years_as_names_of_columns() -> None:
    grid = [["Voix du MP"], ["code", "nom", "2016", "2021"], ["1", "Anfa", "1950", "2010"], ["2", "Azilal", "7", "8"]]
    raw, guess = _read(grid)
    assert (guess.first, guess.body, list(raw.columns)) == (1, [2, 3], ["code", "nom", "2016", "2021"])


def test_the_user_says_where_the_header_is() -> None:
    grid = [["a", "b", "c"], ["code", "nom", "1"], [None, None, "2"], ["x", "y", "3"]]
    assert find_header(grid).count == 1
    guess = find_header(grid, 2, 2)
    assert (guess.first, guess.count, guess.names, guess.body) == (1, 2, ["code", "nom", "1 – 2"], [3])
    assert find_header(grid, 2).names == ["code", "nom", "1"]
    assert find_header(grid, None, 1).names == ["a", "b", "c"]
    for wrong in ((0, 1), (9, None), (4, 2), (None, 9), (None, 0)):
        with pytest.raises(ElectionError, match="HEADER_ROW"):
            find_header(grid, *wrong)


def test_repeated_names_and_sheets_without_header_are_refused() -> None:
    with pytest.raises(ElectionError, match="same name: MP"):
        find_header([["code", "MP", "MP"], ["1", "5", "6"]])
    with pytest.raises(ElectionError, match="names the columns of figures"):
        find_header([["Titre"], ["1", "Anfa", "500"], ["2", "Azilal", "600"]])
    with pytest.raises(ElectionError, match="empty"):
        find_header([[], [None, " "]])


TWO_BALLOTS = """Code,Nom,Locale,,Régionale,,Inscrits
,,MP,PI,MP,PI,
1,Anfa,10,20,30,40,90
2,Azilal,1,2,3,4,9
"""


def test_two_ballots_side_by_side_need_a_choice() -> None:
    grid: list[list[str | None]] = [list(row) for row in csv.reader(io.StringIO(TWO_BALLOTS))]
    raw, guess = _read(grid)
    assert guess.names[2:] == ["Locale – MP", "Locale – PI", "Régionale – MP", "Régionale – PI", "Inscrits"]
    known = {"MP", "PI"}.__contains__
    assert list(blocks(guess.names, known)) == ["Locale", "Régionale"]
    with pytest.raises(ElectionError, match="Locale, Régionale. Choose one with BLOCK"):
        take_block(raw, "", known)
    with pytest.raises(ElectionError, match="no block “Nationale”. Blocks: Locale, Régionale"):
        take_block(raw, "Nationale", known)
    one = _columns(take_block(raw, "Régionale", known))
    assert one == {
        "Code": ["1", "2"],
        "Nom": ["Anfa", "Azilal"],
        "MP": ["30", "3"],
        "PI": ["40", "4"],
        "Inscrits": ["90", "9"],
    }


def test_blocks_of_ballot_and_period_and_lists_that_stand_in_one_of_them_only() -> None:
    columns = ["code", "MP – Locale – 2016", "MP – Locale – 2021", "PI – Locale – 2021", "RNI – Régionale – 2021"]
    assert blocks(columns)["Locale – 2021"] == {"MP": "MP – Locale – 2021", "PI": "PI – Locale – 2021"}
    assert list(blocks(columns)) == ["Locale – 2016", "Locale – 2021", "Régionale – 2021"]
    assert blocks(["code", "MP", "PI"]) == {} == blocks(["MP – Locale", "PI – Régionale"])


def test_a_table_without_blocks_is_left_alone() -> None:
    raw, _ = _read([["code", "MP"], ["1", "5"]])
    assert take_block(raw, "") is raw
    with pytest.raises(ElectionError, match="no blocks"):
        take_block(raw, "Locale")


@given(damaged_tables(damages=tuple(each for each in DAMAGES if each not in ("marks", "total_first", "totals"))))
def test_each_period_is_a_block_with_the_votes_of_that_period(damaged: Damaged) -> None:
    if not damaged.periods:
        return
    raw, _ = _read(damaged.grid)
    known = set(damaged.clean.lists).__contains__
    whole = _columns(raw)
    for period in damaged.periods:
        one = _columns(take_block(raw, period, known))
        assert {name: one[name] for name in damaged.clean.lists} == {
            name: whole[f"{name} – {period}"] for name in damaged.clean.lists
        }
        assert one["nom"] == whole["nom"]


def test_a_cell_merged_downwards_names_its_own_column_only() -> None:
    grid = [["Code", None, "MP", None, "PI", None], [None, "Nom", "2016", "2021", "2016", "2021"], list("1A5678")]
    assert _read(grid)[1].names == ["Code", "Nom", "MP – 2016", "MP – 2021", "PI – 2016", "PI – 2021"]


def test_titles_and_notes_of_two_cells_belong_to_no_table() -> None:
    grid = [
        ["Date :", "08/09/2021"],
        [None, "nom", "MP", "PI", "RNI"],
        ["A", "Anfa", "5", "6", "7"],
        ["B", "Azilal", "7", "8", "9"],
        ["Source :", "elections.ma"],
    ]
    guess = find_header(grid)
    assert (guess.first, guess.count, guess.body) == (1, 1, [2, 3])


def test_a_figure_in_a_title_is_no_row_of_the_body() -> None:
    zones = [["A", "Anfa", "5", "6", "7"], ["B", "Azilal", "7", "8", "9"]]
    guess = find_header([["Sièges", None, "305"], [], [None, "nom", "MP", "PI", "RNI"], *zones])
    assert (guess.first, guess.count, guess.body) == (2, 1, [3, 4])


@pytest.mark.parametrize("above", ['région"', '"région', "RÉGION", "région"])
def test_a_name_said_twice_is_one_whatever_its_case_or_a_stray_quote(above: str) -> None:
    grid = [[above, "nom", "MP", "MP"], ["région", "nom", "2016", "2021"], ["R", "Fès", "1", "2"]]
    assert [name.lower() for name in find_header(grid).names[:2]] == ["région", "nom"]
