"""Laws of deciding: every step back, every row and vote in one place, and a table that means what was decided."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("qgis.core")

from mp_election_plugin.core.aliases import Alias, decisions
from mp_election_plugin.ui import alias_file
from mp_election_plugin.ui.alias_file import PARTIES, ZONES, AliasError, merged, read_table, write_table
from mp_election_plugin.ui.decisions import ALIKE, TWICE, Decisions, OpenRow, alias_key

NOW = "2026-11-24T10:00:00"


def book(rng: random.Random, **options: Any) -> Decisions:
    """Return rows of which some have votes, proposals and the name of another."""
    rows = []
    for number in range(rng.randrange(1, 30)):
        votes = rng.choice([None, 0.0, float(rng.randrange(9999))])
        close = tuple((f"Z{rng.randrange(12)}", rng.random()) for _ in range(rng.randrange(3)))
        rows.append(OpenRow(f"name {rng.randrange(40)}", rng.choice(["A", "B", None]), str(number), votes, "", close))
    return Decisions(rows, rng.randrange(99), rng.randrange(99_999), **options)


def step(made: Decisions, rng: random.Random) -> None:
    row = rng.randrange(len(made.rows))
    act = rng.randrange(3)
    if act == 0:
        made.accept(row, f"Z{rng.randrange(12)}")
    elif act == 1:
        made.accept_above(rng.random())
    else:
        made.take_back(rng.sample(range(len(made.rows)), rng.randrange(len(made.rows) + 1)))


@pytest.mark.parametrize("seed", range(60))
def test_undo_takes_every_step_back_and_nothing_more(seed: int) -> None:
    rng = random.Random(seed)
    made = book(rng)
    states = [dict(made.chosen)]
    for _ in range(15):
        step(made, rng)
        if made.chosen != states[-1]:
            states.append(dict(made.chosen))
    while states:
        assert made.chosen == states.pop()
        assert made.undo() is bool(states)


@pytest.mark.parametrize("seed", range(60))
def test_every_row_and_vote_is_joined_decided_or_unmatched(seed: int) -> None:
    rng = random.Random(seed)
    made = book(rng)
    votes_in = made.joined_votes + sum(int(each.votes or 0) for each in made.rows)
    for _ in range(15):
        step(made, rng)
        rows, votes = made.balance()
        assert rows.total == made.joined_rows + len(made.rows) == rows.joined + rows.decided + rows.unmatched
        assert votes.total == votes_in == votes.joined + votes.decided + votes.unmatched
        assert votes.decided == sum(int(made.rows[row].votes or 0) for row in made.chosen)


@pytest.mark.parametrize("seed", range(60))
def test_accepting_all_above_a_score_takes_best_proposals_only_and_no_zone_twice(seed: int) -> None:
    rng = random.Random(seed)
    made = book(rng)
    made.accept(0, "Z1")
    before = dict(made.chosen)
    score = rng.random()
    made.accept_above(score)
    added = {row: code for row, code in made.chosen.items() if row not in before}
    assert all(made.rows[row].proposals[0][0] == code and made.rows[row].proposals[0][1] >= score
               for row, code in added.items())  # fmt: skip
    assert len(set(made.chosen.values())) == len(made.chosen)
    passed = [row for row, each in enumerate(made.rows)
              if row not in made.chosen and each.proposals and each.proposals[0][1] >= score]  # fmt: skip
    row_of = {code: row for row, code in made.chosen.items()}
    for row in passed:
        (code, likeness), *others = made.rows[row].proposals
        if others and others[0][1] >= likeness:
            continue
        assert row_of[code] in before or made.rows[row_of[code]].proposals[0][1] >= likeness


def test_a_zone_decided_twice_is_told_of_both_rows_until_one_is_taken_back() -> None:
    made = Decisions([OpenRow("a"), OpenRow("b"), OpenRow("c")])
    for row, code in enumerate(("1", "1", "2")):
        made.accept(row, code)
    assert made.clashes() == {0: TWICE, 1: TWICE}
    made.take_back([1])
    assert made.clashes() == {}


def test_a_party_takes_several_lists() -> None:
    made = Decisions([OpenRow("Parti a"), OpenRow("PARTI A"), OpenRow("b")], one_to_one=False)
    for row in range(3):
        made.accept(row, "A")
    assert made.clashes() == {}
    made.accept(1, "B")
    assert made.clashes() == {0: ALIKE, 1: ALIKE}


def test_rows_that_the_table_cannot_tell_apart_are_told() -> None:
    """An entry of the alias table would join both of them to one zone."""
    made = Decisions([OpenRow("Ain", "P"), OpenRow("AÏN", "p"), OpenRow("Ain", "Q")])
    made.accept(0, "1")
    made.accept(2, "2")
    assert made.clashes() == {0: ALIKE}


def test_what_is_decided_after_saving_is_unsaved() -> None:
    made = Decisions([OpenRow("a"), OpenRow("b")])
    made.accept(0, "1")
    made.mark_saved(made.chosen)
    assert not made.unsaved
    made.undo()
    assert made.unsaved


@pytest.mark.parametrize("seed", range(80))
def test_a_merged_table_means_what_was_decided_and_has_lost_nothing(seed: int) -> None:
    rng = random.Random(seed)
    dates = [None, "2020-01-01", "2026-11-24", "2026-11-24T23:59:59", "31/12/2026", "2099-01-01"]
    old = [
        {"name": f"n{rng.randrange(5)}", "parent": rng.choice([None, "P"]), "zone_code": rng.choice([None, "1", "2"]),
         "decided_on": rng.choice(dates), "mine": str(at), "name_ar": rng.choice([None, None, "ن"])}
        for at in range(rng.randrange(12))
    ]  # fmt: skip
    new = [{"name": f"N{at}", "parent": rng.choice([None, "p"]), "zone_code": str(rng.randrange(1, 4)), "note": None}
           for at in range(5)]  # fmt: skip
    columns, found = merged(["name", "parent", "zone_code", "decided_on", "mine", "name_ar"], old, new, ZONES, NOW)
    assert found[: len(old)] == old
    assert set(columns) >= {"mine", *ZONES.columns}
    table = [Alias(*(each.get(name) for name in ("name", "parent", "zone_code", "decided_on", "note", "name_ar")))
             for each in found]  # fmt: skip
    codes, _ = decisions(table)
    assert {codes.get(alias_key(each["name"], each["parent"])) for each in new} == {each["zone_code"] for each in new}
    assert all(codes[alias_key(each["name"], each["parent"])] == each["zone_code"] for each in new)
    assert merged(columns, found, new, ZONES, NOW)[1] == found


def test_a_table_comes_back_from_its_file_as_it_was(tmp_path: Path) -> None:
    path = str(tmp_path / "aliases.csv")
    records = [
        {"name": "دوز, الشمالية", "parent": None, "zone_code": "01", "decided_on": NOW, "note": 'two\nlines "quoted"'},
        {"name": "b;c", "parent": "P", "zone_code": "02", "decided_on": None, "note": None},
    ]
    write_table(path, ZONES.columns, records)
    assert Path(path).read_bytes().startswith(b"\xef\xbb\xbfname,parent,zone_code")
    assert read_table(path, ZONES) == (list(ZONES.columns), records)
    assert [each.name for each in tmp_path.iterdir()] == ["aliases.csv"]


def test_a_table_of_a_spreadsheet_with_semicolons_is_read(tmp_path: Path) -> None:
    path = tmp_path / "aliases.csv"
    path.write_text("\ufeffname;zone_code;;\r\na, b;007;;\r\n;;;\r\n", encoding="utf-8")
    assert read_table(str(path), ZONES) == (["name", "zone_code"], [{"name": "a, b", "zone_code": "007"}])


@pytest.mark.parametrize(
    ("content", "word"),
    [
        (b"other,columns\n1,2\n", "zone_code"),
        (b"name,zone_code,name\na,1,b\n", "twice"),
        (b"name,zone_code\na,1,lost\n", "line 2"),
        ("name,zone_code\né,1\n".encode("latin-1"), "UTF-8"),
    ],
)
def test_a_table_that_would_lose_something_is_refused(tmp_path: Path, content: bytes, word: str) -> None:
    path = tmp_path / "aliases.csv"
    path.write_bytes(content)
    with pytest.raises(AliasError, match=word) as failed:
        read_table(str(path), ZONES)
    assert str(path) in str(failed.value)


def test_a_table_of_parties_needs_a_party(tmp_path: Path) -> None:
    path = tmp_path / "parties.csv"
    path.write_text("name,party\na,MP\n", encoding="utf-8")
    assert read_table(str(path), PARTIES)[1] == [{"name": "a", "party": "MP"}]
    with pytest.raises(AliasError):
        read_table(str(path), ZONES)


def test_a_table_that_cannot_be_written_names_its_path_and_leaves_the_old_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "aliases.csv"
    path.write_text("name,zone_code\na,1\n", encoding="utf-8")

    def full(*_: Any) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(alias_file.os, "fsync", full)
    with pytest.raises(AliasError, match="No space left") as failed:
        write_table(str(path), ZONES.columns, [])
    assert str(path) in str(failed.value)
    assert path.read_text(encoding="utf-8") == "name,zone_code\na,1\n"
    assert [each.name for each in tmp_path.iterdir()] == ["aliases.csv"]
    with pytest.raises(AliasError, match="nowhere"):
        write_table(str(tmp_path / "nowhere" / "a.csv"), ZONES.columns, [])


def test_two_zones_of_one_name_are_not_decided_by_their_order() -> None:
    made = Decisions([
        OpenRow("Oulad Ali", None, "9", 5, "", (("1", 1.0), ("2", 1.0))),
        OpenRow("Sefrou", None, "8", 5, "", (("3", 0.9), ("4", 0.8))),
    ])  # fmt: skip
    assert made.accept_above(0.85) == 1
    assert made.chosen == {1: "3"}
