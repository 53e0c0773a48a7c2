"""Lists and parties through the algorithm: Tunisia 2014 by party, decisions that are replayed, and very many lists."""

from __future__ import annotations

import csv
import time
from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest
from small_elections import layer_of, records, square

REGISTRY = str(Path(__file__).with_name("tunisia_2014_parties.json"))
# Names that the published sheets cut off, and what the official seats say they are.
CUT_OFF = {
    "قائمة حزب حركة": "NAHDHA",
    "قائمة حزب الاتحاد": "UPL",
    "قائمة حزب الاتحاد الوطني": "UPL",
    "قائمة حزب التحالف": "TAHALOF",
}
DECISION = {"name": "text", "party": "text", "election": "text", "decided_on": "text", "note": "text"}


def decisions(*rows: tuple[Any, ...]) -> Any:
    return layer_of(DECISION, [[*row, *[None] * (5 - len(row))] for row in rows])


@pytest.fixture
def tunisia(shared_data: Path) -> Path:
    return shared_data / "tunisia_2014"


def seats_by_list(folder: Path) -> list[dict[str, str]]:
    with (folder / "seats_by_list_and_constituency_27.csv").open(encoding="utf-8-sig") as file:
        return list(csv.DictReader(file))


def by_constituency(output: Any, codes: set[str]) -> dict[tuple[str, str], int]:
    """Return votes by constituency and party."""
    fields = sorted(codes)
    found: dict[tuple[str, str], int] = defaultdict(int)
    for parent, *votes in records(output, "parent_name", *(f"votes_{code}" for code in fields)):
        for code, number in zip(fields, votes):
            found[parent, code] += number or 0
    return found


def test_tunisia_by_party_has_the_votes_of_every_list_that_won_a_seat(run: Any, tunisia: Path, tmp_path: Path) -> None:
    output = str(tmp_path / "tunisia.gpkg")
    found = run(
        "readresults",
        INPUT=str(tunisia / "results_full_long.csv"),
        PARTY_REGISTRY=REGISTRY,
        PARTY_ALIASES=decisions(*CUT_OFF.items()),
        OUTPUT=output,
        PARTY_TABLE="TEMPORARY_OUTPUT",
    )
    assert (found["ROWS"], found["VOTES"]) == (264, 3296219)
    winners = seats_by_list(tunisia)
    codes = {each["code"] for each in winners}
    assert len(codes) == 17
    counted = by_constituency(found["OUTPUT"], codes)
    official = {(each["constituency_ar"], each["code"]): int(each["votes"]) for each in winners}
    assert len(official) == len(winners) == 114
    assert {key: counted[key] for key in official} == official
    nationally = {code: sum(n for (_, party), n in official.items() if party == code) for code in codes}
    assert {code: sum(counted[key] for key in official if key[1] == code) for code in codes} == nationally
    table = records(found["PARTY_TABLE"], "published", "code", "method", "votes", "kind")
    assert sum(votes for _, _, _, votes, _ in table) == 3296219
    assert {name: code for name, code, method, _, _ in table if method == "decision"} == CUT_OFF


def test_tunisia_without_decisions_leaves_what_is_cut_off_alone_and_proposes(run: Any, tunisia: Path) -> None:
    found = run(
        "readresults",
        INPUT=str(tunisia / "results_full_long.csv"),
        PARTY_REGISTRY=REGISTRY,
        PARTY_TABLE="TEMPORARY_OUTPUT",
        PARTY_DECISIONS="TEMPORARY_OUTPUT",
    )
    assert found["VOTES"] == 3296219
    winners = seats_by_list(tunisia)
    truth = {each["list"].replace("ّ", "").strip(): each["code"] for each in winners}
    taken = {}
    for name, code, method, proposed in records(found["PARTY_TABLE"], "published", "code", "method", "proposed"):
        plain = name.replace("ّ", "").strip()
        if method != "generated":
            taken[plain] = code
        elif plain in truth:
            assert plain in CUT_OFF and proposed is not None
    assert not set(taken) & set(CUT_OFF)
    assert {name: taken[name] for name in truth if name not in CUT_OFF} == {
        name: code for name, code in truth.items() if name not in CUT_OFF
    }
    open_names = {name for name, party in records(found["PARTY_DECISIONS"], "name", "party") if party is None}
    assert set(CUT_OFF) <= open_names
    assert any("close to those of a party" in text for text in run.log.warnings)


def test_two_lists_cut_off_to_one_name_are_told_apart_by_their_number(run: Any, tunisia: Path) -> None:
    found = run("readresults", INPUT=str(tunisia / "results_full_long.csv"), PARTY_TABLE="TEMPORARY_OUTPUT")
    names = dict(records(found["PARTY_TABLE"], "published", "votes"))
    with (tunisia / "results_full_long.csv").open(encoding="utf-8-sig") as file:
        rows = [each for each in csv.DictReader(file) if each["constituency_ar"] == "بنزرت"]
    for number in ("5", "22"):
        whole = sum(int(each["votes"]) for each in rows if each["list_no"] == number)
        assert names[f"قائمة الحزب ({number})"] == whole > 0


def long_file(folder: Path, *rows: str, header: str = "code,parti,voix") -> str:
    path = folder / "long.csv"
    path.write_text("\n".join([header, *rows]) + "\n", encoding="utf-8")
    return str(path)


def test_decisions_written_again_give_the_same_and_can_be_filled_in(run: Any, tmp_path: Path) -> None:
    path = long_file(tmp_path, "1,Mouvement Populair,5", "1,PJD,6", "2,Harakat,7", "2,PJD,8")
    first = run("readresults", INPUT=path, PARTY_DECISIONS="TEMPORARY_OUTPUT")
    proposed = records(first["PARTY_DECISIONS"], "name", "party")
    assert proposed == [("Mouvement Populair", None), ("Harakat", None)]
    table = decisions(("Mouvement Populair", "MP", None, "2026-01-02", "typo"), ("Harakat", "mouvement populaire"))
    second = run("readresults", INPUT=path, PARTY_ALIASES=table, PARTY_DECISIONS="TEMPORARY_OUTPUT")
    assert records(second["OUTPUT"], "zone_code", "votes_MP", "votes_PJD") == [("1", 5, 6), ("2", 7, 8)]
    again = run("readresults", INPUT=path, PARTY_ALIASES=second["PARTY_DECISIONS"], PARTY_DECISIONS="TEMPORARY_OUTPUT")
    assert records(again["OUTPUT"]) == records(second["OUTPUT"])
    assert records(again["PARTY_DECISIONS"]) == records(second["PARTY_DECISIONS"]) == records(table)


def test_a_decision_for_one_election_needs_its_name(run: Any, tmp_path: Path) -> None:
    path = long_file(tmp_path, "1,Étoile,5", "1,PJD,6")
    table = decisions(("Étoile", "MP", "2021"))
    assert "votes_ETOILE" in [each.name() for each in fields_of(run("readresults", INPUT=path, PARTY_ALIASES=table))]
    assert any("ELECTION" in text for text in run.log.warnings)
    found = run("readresults", INPUT=path, PARTY_ALIASES=table, ELECTION="2021")
    assert records(found["OUTPUT"], "votes_MP", "votes_PJD") == [(5, 6)]
    other = run("readresults", INPUT=path, PARTY_ALIASES=table, ELECTION="2016")
    assert "votes_ETOILE" in [each.name() for each in fields_of(other)]


def fields_of(found: dict[str, Any]) -> Any:
    layer = found["OUTPUT"]
    return layer.fields()


def test_a_table_that_is_none_of_decisions_is_refused_with_its_fields(run: Any, tmp_path: Path) -> None:
    path = long_file(tmp_path, "1,MP,5")
    words = run.refused("readresults", INPUT=path, PARTY_ALIASES=layer_of({"liste": "text"}, [["MP"]]))
    assert "name, party" in words and "liste" in words


def test_a_registry_may_be_a_table_and_what_of_it_is_of_no_use_is_in_the_log(run: Any, tmp_path: Path) -> None:
    registry = tmp_path / "parties.csv"
    lines = ("code;name;aliases;couleur", "ET;Étoile;Star|Nedjma;#000000", "LU;Lune;STAR;", "SO;;;")
    registry.write_text("\n".join(lines), encoding="utf-8")
    path = long_file(tmp_path, "1,Nedjma,5", "1,LUNE,6", "2,so,7", "2,Star,8")
    found = run("readresults", INPUT=path, PARTY_REGISTRY=str(registry))
    assert [records(found["OUTPUT"], f"votes_{code}") for code in ("ET", "LU", "SO", "STAR")] == [
        [(5,), (None,)], [(6,), (None,)], [(None,), (7,)], [(None,), (8,)],
    ]  # fmt: skip
    said = "\n".join(run.log.warnings)
    assert "couleur (1)" in said and "code only: SO" in said and "“Star” (ET, LU)" in said
    assert said.count(str(registry)) == 3
    registry.write_text("code;name\nET;a\nET;b\n", encoding="utf-8")
    assert "entry 2" in run.refused("readresults", INPUT=path, PARTY_REGISTRY=str(registry))


def many(folder: Path, lists: int, zones: int = 3) -> str:
    rows = [f"{zone},Liste {at},{at + zone}" for zone in range(1, zones + 1) for at in range(1, lists + 1)]
    return long_file(folder, *rows)


def test_fifteen_hundred_lists_are_written_joined_and_measured(run: Any, tmp_path: Path) -> None:
    path = many(tmp_path, 1500)
    started = time.process_time()
    found = run("readresults", INPUT=path, OUTPUT=str(tmp_path / "many.gpkg"))
    assert (found["ROWS"], found["LISTS"]) == (3, 1500)
    rows = records(found["OUTPUT"])
    assert sum(value for row in rows for value in row if isinstance(value, int)) == found["VOTES"]
    zones = layer_of({"zone_code": "text"}, [["1"], ["2"], ["3"]], [square(0), square(1), square(2)])
    joined = run("joinresults", ZONES=zones, RESULTS=found["OUTPUT"], OUTPUT=str(tmp_path / "joined.gpkg"))
    assert joined["VOTES_JOINED"] == found["VOTES"]
    measured = run("zoneindicators", INPUT=joined["OUTPUT"], OUTPUT=str(tmp_path / "measured.gpkg"))
    assert records(measured["OUTPUT"], "winner", "lists") == [("LISTE_1500", 1500)] * 3
    assert time.process_time() - started < 60


def test_more_lists_than_a_table_holds_are_refused_with_a_way_out_that_works(run: Any, tmp_path: Path) -> None:
    path = many(tmp_path, 2100)
    words = run.refused("readresults", INPUT=path, OUTPUT=str(tmp_path / "many.gpkg"))
    assert "2100 lists" in words and "MINOR_BELOW" in words and "FILTER" in words
    assert not (tmp_path / "many.gpkg").exists()
    percent = float(words.split("MINOR_BELOW (")[1].split(" ")[0])
    found = run("readresults", INPUT=path, OUTPUT=str(tmp_path / "many.gpkg"), MINOR_BELOW=percent)
    assert found["VOTES"] == sum(at + zone for at in range(1, 2101) for zone in (1, 2, 3))
