"""Decisions that went through a spreadsheet: codes without their zeros still mean their zones, or it is said."""

from __future__ import annotations

import pandas as pd
import pytest

from mp_election_plugin.core.aliases import Alias, restored
from mp_election_plugin.core.joining import Join, join
from mp_election_plugin.core.party_aliases import PartyAlias, decide
from mp_election_plugin.core.places import Places

NAMES = ["Azrou", "Ifrane", "Fès"]


def joined(codes: list[str], table: list[Alias], rows: Places | None = None) -> Join:
    rows = rows or Places([None, None], [["Azrou la Neuve", "Fès"]], [])
    votes = pd.DataFrame({"votes_A": [1.0] * len(rows)})
    return join(Places(codes, [NAMES], []), rows, votes, table=table)


def said(done: Join) -> str:
    return "\n".join(map(str, done.matching.notes))


@pytest.mark.parametrize(
    ("codes", "written"),
    [
        (["01051", "01052", "02051"], "1051"),
        (["01.051", "01.052", "02.051"], "1.051"),
        (["01.051", "01.052", "02.051"], "1051"),
        (["01051", "01052", "02051"], "1051.0"),
        (["01.051", "01.052", "02.051"], "01.051."),
        (["01051", "01052", "02051"], "\u200f01051"),
        (["01051", "01052", "02051"], '="01051"'),
        (["01051", "01052", "02051"], "'01051"),
        (["MA-01-051", "MA-01-052", "MA-02-051"], "01.051"),
    ],
)
def test_a_decision_without_its_zeros_is_applied_and_the_change_is_named(codes: list[str], written: str) -> None:
    done = joined(codes, [Alias("Azrou la Neuve", None, written)])
    assert done.matching.zone.tolist() == [0, 2]
    assert done.matching.method == ["alias", "name"]
    assert f"{written} → {codes[0]}" in said(done)
    assert not any(note.warning for note in done.matching.notes)


@pytest.mark.parametrize(
    ("codes", "written", "near"),
    [
        # Zeros are part of a code where widths differ, and a number may have lost them at its end too.
        (["1051", "01051", "2"], "001051", "1051, 01051"),
        (["1", "07", "007"], "7", "07, 007"),
        (["01.050", "01.052", "02.051"], "1.05", "01.050"),
        (["01.051", "01.052", "02.051"], "9.99", ""),
    ],
)
def test_a_code_that_may_mean_several_zones_is_reported_with_those_near_it(
    codes: list[str], written: str, near: str
) -> None:
    done = joined(codes, [Alias("Azrou la Neuve", None, written)])
    assert done.matching.zone.tolist() == [-1, 2]
    assert f"names zone {written}, which the layer does not have: not applied." in said(done)
    assert (f"Near it is {near}." in said(done)) is bool(near)


def test_parents_and_codes_for_names_come_back_too() -> None:
    rows = Places(["01051", None], [[None, "Fès la Neuve"]], [["01", "02"]])
    table = [Alias("1051", "1", "2"), Alias("Fès la Neuve", "2", "3")]
    done = joined(["1", "2", "3"], table, rows)
    assert done.matching.zone.tolist() == [1, 2]
    assert done.matching.method == ["alias", "alias"]


def test_a_table_in_another_encoding_is_told_by_its_broken_names() -> None:
    done = joined(["1", "2", "3"], [Alias("F\ufffds la Neuve", None, "3")])
    assert "letters that cannot be read: F\ufffds la Neuve. Save it as CSV in UTF-8." in said(done)
    _, notes = decide([PartyAlias("\ufffdtoile", "MP")], lambda code: code, "")
    assert [note.warning for note in notes] == [True] and "UTF-8" in str(notes[0])


def test_what_needs_no_mending_stays_as_it_is() -> None:
    table = [Alias("Zone 1", "Azilal", "01"), Alias("Zone 2", None, None), Alias("3", "P", "x")]
    zones, rows = Places(["01", "02"], [["a", "b"]], []), Places(["3"], [["c"]], [["Azilal"]])
    assert restored(table, zones, rows) == (table, [])
