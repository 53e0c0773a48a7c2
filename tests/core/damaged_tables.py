"""Tables as they are published: a clean table, damaged in ways that say what was done."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from hypothesis import strategies as st

from mp_election_plugin.core.cells import Cells, Layout, table_of_cells
from mp_election_plugin.core.published import RawTable

Grid = list[list["str | None"]]

REGIONS = ("Oriental", "Souss - Massa", "الشرق")
ZONES = ("Anfa", "Berkane", "Aïn Chock", "Tétouan", "Guercif", "Azilal", "Driouch", "Figuig")
LISTS = ("MP", "PI", "PJD", "RNI", "USFP")
MARKS = ("", "-", "n.d.", "…")
DAMAGES = (
    "preamble",
    "two_rows",
    "merged",
    "totals",
    "total_first",
    "footer",
    "blank_rows",
    "blank_column",
    "header_again",
    "shuffled",
    "thousands",
    "marks",
    "arabic",
    "code_damage",
)


@dataclass
class Clean:
    """A table of results: zones by region, votes by list, None where not published."""

    regions: list[str]
    codes: list[str]
    names: list[str]
    lists: list[str]
    votes: list[list[int | None]]

    @property
    def header(self) -> list[str]:
        return ["region", "code", "nom", *self.lists]

    def grid(self) -> Grid:
        """Return the table as cells, one header row."""
        rows: Grid = [list(self.header)]
        for region, code, name, votes in zip(self.regions, self.codes, self.names, self.votes):
            rows.append([region, code, name, *(None if vote is None else str(vote) for vote in votes)])
        return rows

    def matrix(self) -> np.ndarray:
        return np.array([[np.nan if vote is None else vote for vote in row] for row in self.votes], dtype=float)


@dataclass
class Damaged:
    """A damaged grid, the clean table it came from, and what was done to it."""

    grid: Grid
    clean: Clean
    done: list[str]
    periods: tuple[str, ...] = ()
    totals: list[str] = field(default_factory=list)


@st.composite
def clean_tables(draw: st.DrawFn, *, least: int = 3) -> Clean:
    """Draw zones that stand together by region; some counts are missing, none is missing in a whole row or list."""
    count = draw(st.integers(least, len(ZONES)))
    lists = list(LISTS[: draw(st.integers(2, len(LISTS)))])
    regions = sorted(draw(st.lists(st.sampled_from(REGIONS[:2]), min_size=count, max_size=count)))
    # Beyond every year, so that a figure is never a year by chance; the modules are asked about years apart.
    vote = st.one_of(st.integers(0, 1800), st.integers(2200, 60000))
    votes: list[list[int | None]] = [[draw(vote) for _ in lists] for _ in range(count)]
    for row in votes:
        if draw(st.integers(0, 3)) == 0:
            row[draw(st.integers(1, len(lists) - 1))] = None
    return Clean(regions, [str(231 + at) for at in range(count)], list(ZONES[:count]), lists, votes)


def _total(label: str, votes: list[list[int | None]]) -> list[str | None]:
    sums = [sum(vote for vote in column if vote is not None) for column in zip(*votes)]
    return [None, None, label, *map(str, sums)]


def _with_totals(clean: Clean, rows: Grid, first: bool) -> tuple[Grid, list[str]]:
    """Return the rows with the total of each region, and of all, after them or before them."""
    grid: Grid = []
    labels = []
    for region in dict.fromkeys(clean.regions):
        at = [row for row, own in enumerate(clean.regions) if own == region]
        label = f"Total {region}"
        labels.append(label)
        total = _total(label, [clean.votes[row] for row in at])
        members = [rows[row] for row in at]
        grid += [total, *members] if first else [*members, total]
    labels.append("TOTAL GÉNÉRAL")
    whole = _total("TOTAL GÉNÉRAL", clean.votes)
    return ([whole, *grid] if first else [*grid, whole]), labels


def _header(clean: Clean, done: set[str], periods: tuple[str, ...]) -> Grid:
    """Return the rows of the header: lists over periods, or a word over the lists."""
    if not periods:
        return [list(clean.header)]
    upper: list[str | None] = ["region", "code", "nom"]
    for name in clean.lists:
        upper += [name, *([None] * (len(periods) - 1) if "merged" in done else [name] * (len(periods) - 1))]
    same = [None] * 3 if "merged" in done else ["region", "code", "nom"]
    return [upper, [*same, *(period for _ in clean.lists for period in periods)]]


def _written(number: str, done: set[str]) -> str:
    if "thousands" in done and number.isdigit():
        number = f"{int(number):,}".replace(",", "\u202f")
    if "arabic" in done:
        number = number.translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"))
    return number


def damage(draw: st.DrawFn, clean: Clean, done: set[str]) -> Damaged:
    """Do to a clean table what is named; the votes of a second period are twice those of the first."""
    periods = ("2016", "2021") if done & {"two_rows", "merged"} else ()
    rows = clean.grid()[1:]
    labels: list[str] = []
    if done & {"totals", "total_first"}:
        rows, labels = _with_totals(clean, rows, "total_first" in done)
    if periods:
        rows = [
            [*row[:3], *(cell if at == 0 or not cell else str(2 * int(cell)) for cell in row[3:] for at in (0, 1))]
            for row in rows
        ]
    mark = draw(st.sampled_from(MARKS)) if "marks" in done else None
    rows = [[*row[:3], *(mark if cell is None else _written(cell, done) for cell in row[3:])] for row in rows]
    if "code_damage" in done:
        rows = [[row[0], row[1] and f"{row[1]}.0", *row[2:]] for row in rows]
    header = _header(clean, done, periods)
    if "shuffled" in done:
        order = draw(st.permutations(range(len(header[0]))))
        # Merged cells stand over their own columns: only tables without them can be shuffled freely.
        if "merged" not in done:
            header, rows = ([[row[at] for at in order] for row in part] for part in (header, rows))
    if "header_again" in done:
        rows[len(rows) // 2 : len(rows) // 2] = [list(row) for row in header]
    grid = [*header, *rows]
    return Damaged(_around(draw, grid, len(header), done), clean, sorted(done), periods, labels)


def _around(draw: st.DrawFn, grid: Grid, header: int, done: set[str]) -> Grid:
    """Put titles above, notes below, and blank rows and columns between."""
    if "blank_rows" in done:
        at = draw(st.integers(header, len(grid)))
        grid = [*grid[:at], [], [None] * len(grid[0]), *grid[at:]]
    if "footer" in done:
        grid = [*grid, [], ["Source : ministère de l'intérieur"], ["* y compris les bureaux de l'étranger"]]
    if "preamble" in done:
        titles: Grid = [["Résultats des élections législatives"], ["Scrutin du 8 septembre 2021", None, ""], []]
        grid = [*titles[: draw(st.integers(1, 3))], *grid]
    if "blank_column" in done:
        at = draw(st.integers(0, 3))
        grid = [[*row[:at], None, *row[at:]] if len(row) > at else list(row) for row in grid]
    return grid


@st.composite
def damaged_tables(draw: st.DrawFn, damages: tuple[str, ...] = DAMAGES) -> Damaged:
    """Draw a clean table and damage it in several of the ways named."""
    clean = draw(clean_tables())
    done = set(draw(st.lists(st.sampled_from(damages), unique=True, max_size=len(damages))))
    return damage(draw, clean, done)


def table_of_grid(grid: list[list[str | None]]) -> RawTable:
    """Read a grid as the reader of files does."""
    columns = []
    for at in range(max(map(len, grid))):
        column = np.empty(len(grid), dtype=object)
        column[:] = [(row[at] or "").strip() or None if at < len(row) else None for row in grid]
        columns.append(column)
    return table_of_cells(Cells("t.csv", columns), Layout(), [])
