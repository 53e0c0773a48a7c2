"""Columns as publishers put them: further lists and figures anywhere, years and measures in one row, shares in full.

The table comes back, or it is refused, or a column that was left out is named in a warning: no other number ever.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from damaged_tables import ZONES, table_of_grid
from hypothesis import given, settings
from hypothesis import strategies as st
from test_tables import REGISTRY

from mp_election_plugin.core.blocks import take_block
from mp_election_plugin.core.errors import ElectionError
from mp_election_plugin.core.list_headers import list_named_in
from mp_election_plugin.core.tables import Reading, Results, read_results

KNOWN = ("MP", "PJD", "RNI")
UNKNOWN = ("Zitouna", "ZITOUNA", "Liste de l'Étoile", "النجمة", "Idées", "Parti vert", "Nida", "P2", "L7")
FIGURES = (
    "Population",
    "Superficie",
    "Inscrits femmes",
    "Nombre de bureaux",
    "idPref",
    "Code postal",
    "Total inscrits",
)
DOUBTS = ("cafés", "x", "nHab", "Écoles")
COUNTS = {"registered": "Électeurs inscrits", "voters": "Nombre de votants", "valid": "Suffrages exprimés"}
DAMAGES = ("counts", "total", "figures", "doubts", "bad cell", "years", "measures", "shares", "regions")


@dataclass
class Published:
    """A table as it is published, its block, and the votes of each zone by the name of the list."""

    grid: list[list[str | None]]
    block: str
    expected: dict[str, dict[str, int]]
    lists: list[str]
    done: set[str]


def _written(votes: list[int], done: set[str], form: str) -> list[str]:
    total = sum(votes)
    return (
        [form % (100 * vote / total if total else 0.0) for vote in votes] if "shares" in done else list(map(str, votes))
    )


@st.composite
def published(draw: st.DrawFn) -> Published:
    done = set(draw(st.lists(st.sampled_from(DAMAGES), unique=True, max_size=4)))
    # The shares of a single list are all 100: no share is known by that.
    known = list(KNOWN[: draw(st.integers(2 if "shares" in done else 1, 3))])
    lists = draw(st.permutations([*known, *draw(st.lists(st.sampled_from(UNKNOWN), unique_by=str.upper, max_size=3))]))
    zones = ZONES[: draw(st.integers(3, 8))]
    size = draw(st.sampled_from([9, 1800, 60_000]))
    vote = st.integers(0, size).filter(lambda number: not 1900 <= number <= 2100)
    votes = [[draw(vote) for _ in lists] for _ in zones]
    form = draw(st.sampled_from(["%r", "%.15g", "%.9f", "%.3f"]))
    columns: list[list[str | None]] = []
    for at, name in enumerate(lists):
        column = [_written(row, done, form)[at] for row in votes]
        header = f"{name} voix" if "measures" in done and "shares" not in done else name
        if "years" in done:
            columns.append([f"{header} 2016", *column])
            columns.append([f"{header} 2021", *(["7"] * len(zones) if "shares" not in done else column)])
        else:
            columns.append([header, *column])
        if "measures" in done and "shares" not in done:
            columns.append([f"{name} sièges", *(str(draw(st.integers(0, 9))) for _ in zones)])
    if "bad cell" in done:
        column = draw(st.sampled_from(columns))
        column[draw(st.integers(1, len(zones)))] = draw(st.sampled_from(["12O", "1 2 3 4", "x", "5-6", "-4", "2,5"]))
    totals = [sum(row) for row in votes]
    more: list[list[str | None]] = []
    if done & {"counts", "shares"}:
        more += [[name, *(str(total + extra) for total in totals)] for extra, name in zip((9, 4, 0), COUNTS.values())]
    if "total" in done and "years" not in done:
        more.append(["Total", *map(str, totals)])
    for damage, names in (("figures", FIGURES), ("doubts", DOUBTS)):
        if damage in done:
            chosen = draw(st.lists(st.sampled_from(names), min_size=1, max_size=2, unique=True))
            more += [[name, *(str(draw(st.integers(0, 2 * size))) for _ in zones)] for name in chosen]
    for column in more:
        # What nobody knows is a list where it stands between two: it is put before or after them.
        ends = column[0] in DOUBTS
        columns.insert(draw(st.sampled_from([0, len(columns)]) if ends else st.integers(0, len(columns))), column)
    columns = [["code", *(f"c{at}" for at in range(len(zones)))], ["nom", *zones], *columns]
    if "regions" in done:
        columns.insert(2, ["région", *(f"R{2 * at // len(zones)}" for at in range(len(zones)))])
    expected = {zone: dict(zip(lists, row)) for zone, row in zip(zones, votes)}
    return Published([list(row) for row in zip(*columns)], "2016" if "years" in done else "", expected, lists, done)


def votes_of(found: Results) -> dict[str, dict[str, int]]:
    """Return the votes of each zone by the published name of the list."""
    names = {each.code: list_named_in(each.published) or each.published for each in found.parties}
    votes = [f"votes_{code}" for code in names]
    rows = zip(found.frame["zone_name"], found.frame[votes].to_numpy())
    return {zone: {names[field[6:]]: int(np.nan_to_num(cell)) for field, cell in zip(votes, row)} for zone, row in rows}


@given(published())
@settings(max_examples=120, deadline=None)
def test_columns_anywhere_give_the_clean_table_or_a_refusal(table: Published) -> None:
    try:
        raw = take_block(table_of_grid(table.grid), table.block, REGISTRY.knows)
        found = read_results(raw, Reading(), REGISTRY)
    except ElectionError as error:
        # Nothing that is named in full is refused.
        assert table.done or set(table.lists) - set(KNOWN), error
        return
    read = votes_of(found)
    gone = [name for name in table.lists if name not in next(iter(read.values()))]
    said = "\n".join(str(note) for note in found.notes if note.warning and "not read" in str(note))
    # A list without a vote changes no sum: where sums prove the others, it is no list.
    empty = {name for name in gone if not any(row[name] for row in table.expected.values())}
    assert all(name in empty or (name in said and name not in KNOWN) for name in gone), said
    # A damaged cell is refused, or its column is one that is not read, by the warning or by the block.
    assert "bad cell" not in table.done or "years" in table.done or gone or table.done & {"measures", "shares"}
    # No sum tells a column of zeros at an end from a list nobody voted for: it may be read as one, with a warning.
    doubtful = [name for name in next(iter(read.values())) if name in DOUBTS]
    unknown = "\n".join(str(note) for note in found.notes if note.warning and "does not know" in str(note))
    assert all(name in unknown and not any(row[name] for row in read.values()) for name in doubtful), unknown
    assert {zone: {name: vote for name, vote in row.items() if name not in doubtful} for zone, row in read.items()} == {
        zone: {name: vote for name, vote in row.items() if name not in gone} for zone, row in table.expected.items()
    }
