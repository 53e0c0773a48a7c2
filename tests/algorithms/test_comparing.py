"""`compareelections` and `partyindices` as users, models and batches run them, on made-up zones and on Morocco's."""

from __future__ import annotations

import json
import sqlite3
import time
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterFeatureSource,
    QgsVectorLayer,
)
from small_elections import Log, csv_file, layer_of, names_of, records, square

from mp_election_plugin.algorithms.comparison_columns import COMPARISON_KINDS
from mp_election_plugin.core.fields import DERIVED

MEMORY = "TEMPORARY_OUTPUT"
FIELDS = {"zone_code": "text", "zone_name": "text", "registered": "integer", "voters": "integer", "votes_MP": "integer",
          "votes_RNI": "integer", "votes_AFG": "integer"}  # fmt: skip
BEFORE = {**{name: kind for name, kind in FIELDS.items() if name != "votes_AFG"}, "votes_FGD": "integer"}


def later() -> QgsVectorLayer:
    rows = [
        ["01", "Fès", 500, 210, 60, 100, 40],
        ["02", "Sefrou", 400, 120, 80, 20, None],
        ["03", "Taza", 300, 110, None, 50, 50],
        ["04", "Azrou", 200, 100, 50, 30, 20],
    ]
    return layer_of(FIELDS, rows, [square(0), square(1), None, square(3)])


def earlier() -> QgsVectorLayer:
    rows = [
        ["01", "Fès", 400, 200, 100, 60, 40],
        ["02", "Séfrou", 380, 110, 30, 50, 20],
        ["03", "Taza", 290, 105, 20, 60, 20],
        ["04", "Nador", 100, 60, 30, 20, 10],
        ["77", "Elsewhere", 100, 60, 10, 20, 10],
    ]
    return layer_of(BEFORE, rows)


def test_zones_are_compared_and_those_that_do_not_correspond_are_listed(run: Any) -> None:
    found = run("compareelections", INPUT=later(), PREVIOUS=earlier(), PARTY="MP", UNMATCHED=MEMORY, FLIP_TABLE=MEMORY)
    rows = records(found["OUTPUT"], "zone_code", "compared_by", "before_votes", "now_votes", "change_votes", "swing",
                   "flip_kind", "before_winner", "now_winner", "before_rank", "now_rank")  # fmt: skip
    assert rows == [
        ("01", "code", 100, 60, -40, pytest.approx(-0.2), "lost", "MP", "RNI", 1, 2),
        ("02", "code", 30, 80, 50, pytest.approx(0.5), "gained", "RNI", "MP", 2, 1),
        ("03", "code", 20, None, None, None, None, "RNI", None, 2, None),
        ("04", "none", None, 50, None, None, None, None, "MP", None, 1),
    ]
    reasons = records(found["OUTPUT"], "swing_reason", "flip_reason", "compared_reason")
    assert reasons[2] == ("later election: no list of the party", "later election: lists level in first place", None)
    assert reasons[3][:2] == ("the zone corresponds to none of the earlier election",) * 2
    assert reasons[3][2] == "code and name disagree: 04 is “Azrou” now and “Nador” before"
    assert [row[1:5] for row in records(found["UNMATCHED"])] == [
        ("later", 4, "04", "Azrou"), ("earlier", 4, "04", "Nador"), ("earlier", 5, "77", "Elsewhere"),
    ]  # fmt: skip
    assert records(found["FLIP_TABLE"], "zone_code", "before_winner", "now_winner", "flip_kind") == [
        ("01", "MP", "RNI", "lost"), ("02", "RNI", "MP", "gained"),
    ]  # fmt: skip
    numbers = ("ZONES_COMPARED", "ZONES_NOT_COMPARED", "EARLIER_NOT_COMPARED", "FLIPS", "GAINED", "LOST", "HELD",
               "VOTES_BEFORE", "VOTES_NOW")  # fmt: skip
    assert [found[name] for name in numbers] == [3, 1, 2, 2, 1, 1, 0, 190, 190]
    assert found["SWING"] == pytest.approx(190 / 500 - 190 / 500)
    assert found["SWING_COMPARED"] == pytest.approx(140 / 400 - 150 / 400)
    assert any("not compared are 1 zones of the later election (04 Azrou)" in each for each in run.log.warnings)


def test_turnout_and_electors_and_history_come_with_the_swing(run: Any) -> None:
    found = run("compareelections", INPUT=later(), PREVIOUS=earlier(), PARTY="MP")
    row = records(found["OUTPUT"], "before_turnout", "now_turnout", "change_turnout", "change_registered")[0]
    assert row == (pytest.approx(0.5), pytest.approx(0.42), pytest.approx(-0.08), 100)
    classes = records(found["OUTPUT"], "history_class", "history_label", "history_elections")
    volatile = ("volatile", "Strong but volatile", 2)
    assert classes == [volatile, volatile, ("no_list", "No list", 1), ("no_history", "No history", 1)]
    assert [found[f"HISTORY_{name}"] for name in ("STRONGHOLD", "VOLATILE", "NO_HISTORY")] == [0, 2, 1]
    assert all(text for (text,) in records(found["OUTPUT"], "history_reason"))


def test_a_map_from_a_table_and_a_csv_makes_two_lists_one(run: Any, tmp_path: Path) -> None:
    table = layer_of({"from": "text", "to": "text"}, [["FGD", "AFG"], [None, None]])
    path = csv_file(tmp_path / "map.csv", "FROM;To;note", "votes_FGD;AFG;coalition")
    asked = {"INPUT": later(), "PREVIOUS": earlier(), "PARTY": "AFG"}
    alone = run("compareelections", **asked)
    assert alone["SWING"] is None and alone["VOTES_BEFORE"] is None
    assert any("FGD → AFG" in each for each in run.log.warnings), "what the registry knows is told"
    for given in ({"PARTY_MAP": table}, {"PARTY_MAP": path}, {"ELECTIONS": "2016"}):
        found = run("compareelections", SWINGS=MEMORY, **asked, **given)
        assert (found["VOTES_BEFORE"], found["VOTES_NOW"]) == (100, 110)
        rows = {row[0]: row for row in records(found["SWINGS"], "party", "earlier_lists", "swing", "reason")}
        assert rows["AFG"] == ("AFG", "FGD", pytest.approx(110 / 500 - 0.2), None)
        assert not [each for each in run.log.warnings if "FGD" in each]


def test_a_map_that_cannot_be_is_refused(run: Any) -> None:
    asked = {"INPUT": later(), "PREVIOUS": earlier(), "PARTY": "MP"}
    split = layer_of({"from": "text", "to": "text"}, [["FGD", "AFG"], ["FGD", "PSU"]])
    assert "splits a list: FGD → AFG + PSU" in run.refused("compareelections", PARTY_MAP=split, **asked)
    other = layer_of({"old": "text", "new": "text"}, [["FGD", "AFG"]])
    assert "from" in run.refused("compareelections", PARTY_MAP=other, **asked)
    assert "1997" in run.refused("compareelections", ELECTIONS="1997", **asked)
    assert "2 elections" in run.refused("compareelections", ELECTIONS="2016, 2011", **asked)
    assert "no list “XX”" in run.refused("compareelections", **{**asked, "PARTY": "XX"})


def test_layers_that_cannot_be_compared_are_refused(run: Any) -> None:
    nameless = layer_of({"votes_MP": "integer"}, [[1]])
    asked = {"INPUT": later(), "PREVIOUS": earlier(), "PARTY": "MP"}
    assert "PREVIOUS" in run.refused("compareelections", **{**asked, "PREVIOUS": nameless})
    empty = layer_of(BEFORE, [])
    assert "no features" in run.refused("compareelections", **{**asked, "PREVIOUS": empty})
    assert "no features" in run.refused("partyindices", INPUT=layer_of(FIELDS, []))
    elsewhere = layer_of(BEFORE, [["9", "Oujda", 1, 1, 1, 1, 1]])
    assert "No zone" in run.refused("compareelections", **{**asked, "PREVIOUS": elsewhere})


def test_one_zone_and_nothing_but_nulls_are_survived(run: Any) -> None:
    one = layer_of(FIELDS, [["01", "Fès", None, None, 5, None, None]])
    blank = layer_of(BEFORE, [["01", "Fès", None, None, None, None, None]])
    found = run("compareelections", INPUT=one, PREVIOUS=blank, PARTY="MP", SWINGS=MEMORY, ZONE_SWINGS=MEMORY)
    assert records(found["OUTPUT"], "swing", "flip", "volatility", "history_class") == [
        (None, None, None, "no_history")
    ]
    assert found["SWING"] is None and found["VOLATILITY"] is None
    assert json.dumps({name: value for name, value in found.items() if not isinstance(value, QgsVectorLayer)})
    indices = run("partyindices", INPUT=one, ELECTION=MEMORY)
    assert (indices["EFFECTIVE_LISTS"], indices["SYSTEM_GOLOSOV"], indices["TURNOUT"]) == (1, None, None)
    assert run("partyindices", INPUT=blank)["EFFECTIVE_LISTS"] is None


def test_fields_stand_in_their_order_and_a_second_run_replaces_them(run: Any) -> None:
    once = run("compareelections", INPUT=later(), PREVIOUS=earlier(), PARTY="MP")["OUTPUT"]
    assert names_of(once) == [*FIELDS, *COMPARISON_KINDS]
    assert set(COMPARISON_KINDS) <= set(DERIVED), "a join carries none of them to other votes"
    twice = run("compareelections", INPUT=once, PREVIOUS=earlier(), PARTY="RNI")["OUTPUT"]
    assert names_of(twice) == names_of(once)
    assert {party for (party,) in records(twice, "swing_party")} == {"RNI"}
    own = layer_of({**FIELDS, "swing": "text"}, [["01", "Fès", 9, 8, 5, 3, 1, "my own"]])
    kept = run("compareelections", INPUT=own, PREVIOUS=earlier(), PARTY="MP")["OUTPUT"]
    assert records(kept, "zone_swing") == [("my own",)]
    assert any("swing → zone_swing" in each for each in run.log.warnings)
    again = run("joinresults", ZONES=once, RESULTS=layer_of({"zone_code": "text", "votes_MP": "integer"}, [["01", 5]]))
    assert "zone_swing" in names_of(again["OUTPUT"]) and "swing" not in names_of(again["OUTPUT"])


def test_measures_of_a_party_stay_beside_the_comparison(run: Any) -> None:
    classified = run("classifyzones", INPUT=later(), PARTY="MP")["OUTPUT"]
    found = run("compareelections", INPUT=classified, PREVIOUS=earlier(), PARTY="MP")["OUTPUT"]
    assert names_of(found)[: len(names_of(classified))] == names_of(classified)
    assert run("stylezones", INPUT=found, THEME="class", PARTY="MP")["OUTPUT"].isValid()


def legend_of(path: str) -> list[str]:
    """Return the legend that a file comes with."""
    layer = QgsVectorLayer(path, "compared", "ogr")
    return [item.label() for item in layer.renderer().legendSymbolItems()]


def test_the_theme_swing_shows_what_was_compared_and_nothing_else(run: Any, tmp_path: Path) -> None:
    path = str(tmp_path / "compared.gpkg")
    found = run("compareelections", INPUT=later(), PREVIOUS=earlier(), PARTY="MP", OUTPUT=path)["OUTPUT"]
    labels = legend_of(found)
    assert labels[0] == "gain of 10 points or more (1)" and "loss of 10 points or more (1)" in labels
    styled = run("stylezones", INPUT=found, THEME="swing", PARTY="mp")["OUTPUT"]
    assert records(styled, "swing") == records(found, "swing")
    assert "of MP, not of RNI" in run.refused("stylezones", INPUT=styled, THEME="swing", PARTY="RNI")
    assert "Compare elections" in run.refused("stylezones", INPUT=later(), THEME="swing")


def test_the_order_of_themes_is_frozen_and_grows_at_its_end(provider: Any) -> None:
    themes = provider.algorithm("stylezones").parameterDefinition("THEME").options()
    assert themes[:5] == ["class", "share", "winner", "swing", "clusters"]
    assert themes[5:9] == ["history", "votes", "rank", "margin"]


def test_an_output_may_not_lie_over_an_earlier_election(run: Any, tmp_path: Path) -> None:
    import processing

    path = str(tmp_path / "old.gpkg")
    processing.run("native:savefeatures", {"INPUT": earlier(), "OUTPUT": path})
    told = run.refused("compareelections", INPUT=later(), PREVIOUS=earlier(), EARLIER=[path], PARTY="MP", OUTPUT=path)
    assert "old.gpkg" in told
    assert len(records(path)) == 5


def test_further_elections_are_followed_in_their_order(run: Any) -> None:
    oldest = layer_of(BEFORE, [["01", "Fès", 400, 200, 10, 150, 40], ["02", "Sefrou", 400, 200, 10, 150, 40]])
    found = run("compareelections", INPUT=later(), PREVIOUS=earlier(), EARLIER=[oldest], PARTY="MP", UNMATCHED=MEMORY)
    rows = records(found["OUTPUT"], "history_elections", "history_rise", "history_spread", "history_reason")
    assert [row[0] for row in rows] == [3, 3, 1, 1]
    # Shares of 0.3, 0.5, 0.05 less the overall ones of 0.38, 0.38, 0.05.
    d = [60 / 200 - 190 / 500, 100 / 200 - 190 / 500, 0]
    mean = sum(d) / 3
    assert rows[0][1] == pytest.approx(d[0] - d[2])
    assert rows[0][2] == pytest.approx((sum((each - mean) ** 2 for each in d) / 3) ** 0.5)
    assert "3 elections" in rows[0][3]
    assert {row[0] for row in records(found["UNMATCHED"], "election")} == {1, 2}


def test_in_a_model_it_gives_what_it_gives_by_hand(run: Any, provider: Any) -> None:
    model = QgsProcessingModelAlgorithm("compared", "compared", "test")
    for name in ("later", "earlier"):
        model.addModelParameter(QgsProcessingParameterFeatureSource(name, name), QgsProcessingModelParameter(name))
    source = QgsProcessingModelChildParameterSource
    first = QgsProcessingModelChildAlgorithm("mpelection:zoneindicators")
    first.setChildId("indicators")
    first.addParameterSources("INPUT", [source.fromModelParameter("later")])
    second = QgsProcessingModelChildAlgorithm("mpelection:compareelections")
    second.setChildId("compared")
    second.addParameterSources("INPUT", [source.fromChildOutput("indicators", "OUTPUT")])
    second.addParameterSources("PREVIOUS", [source.fromModelParameter("earlier")])
    second.addParameterSources("PARTY", [source.fromStaticValue("MP")])
    output = QgsProcessingModelOutput("zones")
    output.setChildId("compared")
    output.setChildOutputName("OUTPUT")
    second.setModelOutputs({"zones": output})
    for child in (first, second):
        model.addChildAlgorithm(child)
    model.updateDestinationParameters()
    context = QgsProcessingContext()
    # Held by the test: the context knows layers, and does not own them.
    layers = later(), earlier()
    results, fine = model.run({"later": layers[0], "earlier": layers[1], "compared:zones": MEMORY}, context, Log())
    assert fine
    layer = context.takeResultLayer(results["compared:zones"])
    by_hand = run("zoneindicators", INPUT=later())["OUTPUT"]
    by_hand = run("compareelections", INPUT=by_hand, PREVIOUS=earlier(), PARTY="MP")["OUTPUT"]
    assert records(layer) == records(by_hand)


def first_lists(sample: Path, year: int) -> dict[str, str]:
    """Return the list with most votes of each constituency, straight out of the table; none has a tie."""
    connection = sqlite3.connect(f"file:{sample}?mode=ro", uri=True)
    found = {}
    for zone in connection.execute("SELECT zone_code FROM results_" + str(year) + "_local").fetchall():
        cursor = connection.execute("SELECT * FROM results_" + str(year) + "_local WHERE zone_code = ?", zone)
        names = [column[0] for column in cursor.description]
        votes = {name: value for name, value in zip(names, cursor.fetchone()) if name.startswith("votes_") and value}
        found[zone[0]] = max(votes, key=lambda name: votes[name])
    connection.close()
    return found


def embedded(sample: Path, table: str) -> str:
    return f"{sample}|layername={table}"


@pytest.fixture
def morocco(run: Any, sample: Path) -> dict[str, Any]:
    """Return MP compared between the local ballots of 2016 and 2021, on the constituencies that have a polygon."""
    zones = run("joinresults", ZONES=embedded(sample, "constituencies"),
                RESULTS=embedded(sample, "results_2021_local"))["OUTPUT"]  # fmt: skip
    return run("compareelections", INPUT=zones, PREVIOUS=embedded(sample, "results_2016_local"), PARTY="MP",
               ELECTIONS="2016", SWINGS=MEMORY, ZONE_SWINGS=MEMORY, FLIP_TABLE=MEMORY, UNMATCHED=MEMORY)  # fmt: skip


def test_morocco_from_2016_to_2021(morocco: dict[str, Any], sample: Path) -> None:
    assert (morocco["VOTES_BEFORE"], morocco["VOTES_NOW"]) == (409_085, 534_292)
    assert (morocco["ZONES_COMPARED"], morocco["ZONES_NOT_COMPARED"], morocco["EARLIER_NOT_COMPARED"]) == (92, 0, 0)
    assert records(morocco["UNMATCHED"]) == []
    assert morocco["SWING"] == pytest.approx(534_292 / 7_588_505 - 409_085 / 5_775_030)
    swings = records(morocco["SWINGS"], "before_votes", "now_votes")
    assert [sum(row[at] or 0 for row in swings) for at in (0, 1)] == [5_775_030, 7_588_505]
    before, now = first_lists(sample, 2016), first_lists(sample, 2021)
    expected = sorted((zone, before[zone][6:], now[zone][6:]) for zone in now if before[zone] != now[zone])
    assert sorted(records(morocco["FLIP_TABLE"], "zone_code", "before_winner", "now_winner")) == expected
    assert len(expected) == morocco["FLIPS"] == 73
    assert (morocco["GAINED"], morocco["LOST"], morocco["HELD"]) == (0, 8, 0)
    places = {row[0]: row[1:] for row in records(morocco["SWINGS"], "party", "zones_gained", "zones_lost")}
    assert [sum(row[at] for row in places.values()) for at in (0, 1)] == [73, 73]
    assert (places["RNI"], places["PJD"], places["MP"]) == ((55, 0), (0, 40), (0, 8))
    zones = records(morocco["ZONE_SWINGS"], "party", "before_votes", "now_votes")
    for at in (1, 2):
        assert sum(row[at] or 0 for row in zones) == [0, 5_775_030, 7_588_505][at]
    assert sum(row[2] or 0 for row in zones if row[0] == "MP") == 534_292


def test_morocco_by_name_alone_gives_the_same_zones(run: Any, sample: Path) -> None:
    import processing

    dropped = {"COLUMN": ["zone_code", "fid"], "OUTPUT": MEMORY}
    before = processing.run("native:deletecolumn", {"INPUT": embedded(sample, "results_2016_local"), **dropped})[
        "OUTPUT"
    ]
    now = embedded(sample, "results_2021_local")
    by_name = run("compareelections", INPUT=now, PREVIOUS=before, PARTY="MP")
    by_code = run(
        "compareelections", INPUT=now, PREVIOUS=embedded(sample, "results_2016_local"), PARTY="MP", MATCHING=0
    )
    assert (by_name["ZONES_COMPARED"], by_code["ZONES_COMPARED"]) == (92, 92)
    assert {how for (how,) in records(by_name["OUTPUT"], "compared_by")} == {"name"}
    assert {how for (how,) in records(by_code["OUTPUT"], "compared_by")} == {"code"}
    assert records(by_name["OUTPUT"], "swing") == records(by_code["OUTPUT"], "swing")


def test_two_ballots_of_one_day_are_told_and_two_elections_are_not(run: Any, sample: Path) -> None:
    asked = {"INPUT": embedded(sample, "results_2016_local"), "PARTY": "MP"}
    run("compareelections", PREVIOUS=embedded(sample, "results_2016_national"), **asked)
    assert any("may be two ballots of one day" in each for each in run.log.warnings)
    run("compareelections", PREVIOUS=embedded(sample, "results_2011_local"), **asked)
    assert not any("one day" in each for each in run.log.warnings)


def test_moroccan_provinces_have_a_table_of_swing_with_the_same_sums(run: Any, sample: Path) -> None:
    now, before = (
        run("aggregateresults", INPUT=embedded(sample, f"results_{year}_local"), PARENT_FIELD="parent_code")["OUTPUT"]
        for year in (2021, 2016)
    )
    found = run("compareelections", INPUT=now, PREVIOUS=before, PARTY="MP", ELECTIONS="2016", ZONE_SWINGS=MEMORY)
    assert (found["ZONES_COMPARED"], found["ZONES_NOT_COMPARED"]) == (now.featureCount(), 0)
    rows = records(found["ZONE_SWINGS"], "zone_code", "party", "before_votes", "now_votes", "before_share", "now_share")
    assert sum(row[2] or 0 for row in rows) == 5_775_030 and sum(row[3] or 0 for row in rows) == 7_588_505
    provinces: dict[str, list[float]] = {}
    for code, _, _, _, *shares in rows:
        sums = provinces.setdefault(code, [0.0, 0.0])
        provinces[code] = [one + (other or 0) for one, other in zip(sums, shares)]
    assert all(sums == [pytest.approx(1), pytest.approx(1)] for sums in provinces.values())
    assert len(provinces) == now.featureCount() == 75


def test_indices_of_morocco_with_the_seats_that_were_won(run: Any, sample: Path, tmp_path: Path) -> None:
    import processing

    won = processing.run(
        "native:extractbyexpression",
        {"INPUT": embedded(sample, "seats_won"), "EXPRESSION": "\"election\" = 2021 AND \"ballot\" = 'local'",
         "OUTPUT": MEMORY},
    )["OUTPUT"]  # fmt: skip
    path = tmp_path / "indices.json"
    found = run("partyindices", INPUT=embedded(sample, "results_2021_local"), SEATS=won, ELECTION=MEMORY,
                REPORT_JSON=str(path))  # fmt: skip
    assert (found["LISTS"], found["VALID_VOTES"], found["SEATS_WON"]) == (30, 7_588_505, 305)
    names = ("party", "votes", "zones_with_list", "zones_first", "zones_in_place", "best_zone_name", "seats")
    rows = {row[0]: row[1:] for row in records(found["OUTPUT"], *names)}
    assert rows["MP"] == (534_292, 79, 0, 20, "Ifrane", 20)
    assert sum(row[2] for row in rows.values()) == 92
    assert sum(row[5] for row in rows.values()) == 305
    squares = sum((row[0] / 7_588_505) ** 2 for row in rows.values())
    assert found["EFFECTIVE_LISTS"] == pytest.approx(1 / squares, rel=1e-12)
    distance = sum((row[0] / 7_588_505 - row[5] / 305) ** 2 for row in rows.values())
    assert found["GALLAGHER"] == pytest.approx((distance / 2) ** 0.5, rel=1e-12)
    assert found["UNREPRESENTED_VOTES"] == sum(row[0] for row in rows.values() if not row[5])
    assert found["TURNOUT"] is None
    told = {row[0]: row[1:] for row in records(found["ELECTION"], "index", "value", "reason")}
    assert told["turnout"] == (None, "registered electors not published")
    data = json.loads(path.read_text(encoding="utf-8"))
    assert len(data["parties"]) == 30
    assert {each["index"]: each["value"] for each in data["election"]}["gallagher"] == found["GALLAGHER"]


def test_seats_of_another_election_beside_are_refused(run: Any, sample: Path) -> None:
    told = run.refused(
        "partyindices", INPUT=embedded(sample, "results_2021_local"), SEATS=embedded(sample, "seats_won")
    )
    assert "stands twice" in told and "one election" in told
    text = layer_of({"party": "text", "seats": "text"}, [["MP", "many"]])
    assert "text" in run.refused("partyindices", INPUT=later(), SEATS=text)
    assert "party and seats" in run.refused("partyindices", INPUT=later(), SEATS=layer_of({"party": "text"}, [["MP"]]))


def test_ten_thousand_zones_take_seconds(run: Any) -> None:
    codes = [f"P{number}" for number in range(6)]
    fields = {"zone_code": "text", **{f"votes_{code}": "integer" for code in codes}}
    now, before = (
        layer_of(
            fields, [[f"{zone:05d}", *((zone * factor + at * 37) % 500 for at in range(6))] for zone in range(10_000)]
        )
        for factor in (7, 11)
    )
    start = time.process_time()
    found = run("compareelections", INPUT=now, PREVIOUS=before, PARTY="P3")
    assert found["ZONES_COMPARED"] == 10_000
    assert run("partyindices", INPUT=now)["LISTS"] == 6
    assert time.process_time() - start < 20
