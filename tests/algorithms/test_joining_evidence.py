"""``joinresults``: decisions kept and replayed, names in two scripts, suspicious joins, and the report."""

from __future__ import annotations

import json
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsApplication, QgsFeature, QgsProject, QgsVectorFileWriter, QgsVectorLayer
from qgis.PyQt.QtCore import QDate, QDateTime
from small_elections import four_results, four_zones, layer_of, names_of, records, square


class Page(HTMLParser):
    """Tags and texts of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        # The tag opened last before each text.
        self.opened: list[tuple[str, dict[str, str | None]]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.texts.append(data)
        self.opened.append(self.tags[-1] if self.tags else ("", {}))


def named_zones(*names: str) -> Any:
    rows = [[str(at), name] for at, name in enumerate(names, 1)]
    return layer_of({"zone_code": "text", "zone_name": "text"}, rows, [square(at) for at in range(len(rows))])


def named_results(*rows: tuple[str, int]) -> Any:
    return layer_of({"zone_name": "text", "votes_MP": "integer"}, [list(row) for row in rows])


def test_decisions_are_kept_and_replayed(run: Any) -> None:
    zones, results = named_zones("Ouaouizaght", "Azrou"), named_results(("Ouaouizeght", 5), ("Azrou la Neuve", 6))
    given = layer_of({"name": "text", "zone_code": "text", "note": "text"}, [["Azrou la neuve", "2", "by hand"]])
    first = run("joinresults", ZONES=zones, RESULTS=results, ALIASES=given, MATCHING=3, DECISIONS="TEMPORARY_OUTPUT")
    kept = first["DECISIONS"]
    assert names_of(kept) == ["name", "parent", "zone_code", "decided_on", "note"]
    assert records(kept, "name", "zone_code") == [("Azrou la neuve", "2"), ("Ouaouizeght", "1")]
    ((_, by_hand), (dated, note)) = records(kept, "decided_on", "note")
    assert by_hand == "by hand"
    assert len(dated) == 10
    assert "Ouaouizaght" in note
    again = run("joinresults", ZONES=zones, RESULTS=results, ALIASES=kept, MATCHING=0)
    assert records(again["OUTPUT"], "zone_code", "votes_MP", "match_method") == [("1", 5, "alias"), ("2", 6, "alias")]


@pytest.mark.parametrize("kind", ["date", "datetime"])
def test_decisions_of_a_database_have_dates_that_are_no_texts(run: Any, tmp_path: Path, kind: str) -> None:
    """The later one stands first, and the words by which Python shows a date would sort the other way."""
    table = QgsVectorLayer(f"None?field=name:string&field=zone_code:string&field=decided_on:{kind}", "a", "memory")
    at = QDateTime if kind == "datetime" else QDate
    for code, day in (("1", QDate(2021, 10, 2)), ("2", QDate(2021, 9, 30))):
        feature = QgsFeature(table.fields())
        feature.setAttributes(["Fez", code, at(day) if kind == "datetime" else day])
        assert table.dataProvider().addFeature(feature)
    options = QgsVectorFileWriter.SaveVectorOptions()
    path = str(tmp_path / "decisions.gpkg")
    QgsVectorFileWriter.writeAsVectorFormatV3(table, path, QgsProject.instance().transformContext(), options)
    found = run("joinresults", ZONES=named_zones("Fès", "Taza"), RESULTS=named_results(("Fez", 5)), ALIASES=path)
    assert records(found["OUTPUT"], "zone_code", "votes_MP", "match_method")[0] == ("1", 5, "alias")
    assert "decided_on" not in run.log.text


def test_french_results_meet_arabic_zones_by_a_table_of_names(run: Any) -> None:
    zones, results = named_zones("أزيلال", "تازة"), named_results(("AZILAL", 5), ("Taza", 6))
    names = layer_of({"name": "text", "name_ar": "text"}, [["Azilal", "ازيلال"], ["Taza", "تازه"], ["Fès", "فاس"]])
    found = run("joinresults", ZONES=zones, RESULTS=results, ALIASES=names)
    assert records(found["OUTPUT"], "zone_code", "votes_MP", "match_method") == [("1", 5, "name"), ("2", 6, "name")]
    assert run.log.warnings == []


def test_a_table_that_is_neither_of_decisions_nor_of_names_is_refused(run: Any) -> None:
    table = layer_of({"name": "text"}, [["Azilal"]])
    told = run.refused("joinresults", ZONES=named_zones("A"), RESULTS=named_results(("A", 1)), ALIASES=table)
    assert "zone_code" in told
    assert "name_ar" in told


def test_the_change_of_a_code_is_in_the_log(run: Any) -> None:
    zones = layer_of({"zone_code": "text"}, [["01.051"], ["01.151"]], [square(0), square(1)])
    results = layer_of({"zone_code": "text", "votes_MP": "integer"}, [["MA-01-051", 5], ["MA-01-151", 6]])
    found = run("joinresults", ZONES=zones, RESULTS=results, MATCHING=0)
    assert records(found["OUTPUT"], "zone_code", "votes_MP", "match_key") == [
        ("01.051", 5, "MA-01-051"), ("01.151", 6, "MA-01-151"),
    ]  # fmt: skip
    assert "MA-01-051" in run.log.text


def test_suspicious_joins_are_listed_with_their_numbers(run: Any) -> None:
    zones = layer_of({"zone_code": "text", "zone_name": "text", "people": "text"},
                     [["1", "Fès", "900"], ["2", "Taza", "50"], ["3", "Azrou", None]],
                     [square(0), square(1), square(2)])  # fmt: skip
    results = layer_of({"zone_code": "text", "zone_name": "text", "registered": "integer", "votes_MP": "integer"},
                       [["1", "Fès", 100, 120], ["2", "Taza", 80, 10], ["3", "Oujda", 10, 5]])  # fmt: skip
    found = run("joinresults", ZONES=zones, RESULTS=results, POPULATION="people", SUSPICIOUS_TABLE="TEMPORARY_OUTPUT")
    table = found["SUSPICIOUS_TABLE"]
    assert names_of(table) == ["zone_code", "zone_name", "row", "key", "test", "text", "value", "reference"]
    rows = {row[:4]: row[4:] for row in records(table, "test", "zone_code", "row", "key", "value", "reference")}
    assert rows["turnout", "1", 1, "1"] == (120, 100)
    assert rows["population", "2", 2, "2"] == (80, 50)
    assert ("names", "3", 3, "3") in rows
    assert found["SUSPICIOUS"] == len(rows) == 3


def test_a_sister_ballot_shows_what_was_exchanged(run: Any) -> None:
    figures = {"1": (900, 100), "2": (50, 550), "3": (2000, 2100), "4": (400, 380), "5": (10, 190), "6": (700, 90)}
    kinds = {"zone_code": "text", "votes_MP": "integer", "votes_PI": "integer"}
    zones = layer_of({"zone_code": "text"}, [[code] for code in figures], [square(at) for at in range(6)])
    sister = layer_of(kinds, [[code, *counts] for code, counts in figures.items()])
    exchanged = {**figures, "1": figures["2"], "2": figures["1"]}
    results = layer_of(kinds, [[code, a + 3, b + 2] for code, (a, b) in exchanged.items()])
    found = run("joinresults", ZONES=zones, RESULTS=results, SISTER=sister, SUSPICIOUS_TABLE="TEMPORARY_OUTPUT")
    tests = records(found["SUSPICIOUS_TABLE"], "zone_code", "test")
    assert {code for code, test in tests if test == "exchanged"} == {"1", "2"}
    assert {code for code, _ in tests} == {"1", "2"}
    alone = run("joinresults", ZONES=zones, RESULTS=results)
    assert alone["SUSPICIOUS"] == 0
    told = run.refused("joinresults", ZONES=zones, RESULTS=results, SISTER=zones)
    assert "SISTER" in told


def reported(run: Any, folder: Path, **given: Any) -> tuple[dict[str, Any], Page, dict[str, Any]]:
    paths = {"REPORT": str(folder / "report.html"), "REPORT_JSON": str(folder / "report.json")}
    found = run("joinresults", **given, **paths)
    assert {name: found[name] for name in paths} == paths
    page = Page(Path(paths["REPORT"]).read_text(encoding="utf-8"))
    return found, page, json.loads(Path(paths["REPORT_JSON"]).read_text(encoding="utf-8"))


def test_the_report_has_the_ledger_of_the_join_and_of_every_list(run: Any, tmp_path: Path) -> None:
    found, page, data = reported(run, tmp_path, ZONES=four_zones(), RESULTS=four_results())
    assert {name.upper(): value for name, value in data["ledger"].items()} == {
        name: value for name, value in found.items() if isinstance(value, int)
    }
    for each in data["lists"]:
        assert each["votes_in"] == each["votes_joined"] + each["votes_unmatched"]
    assert sum(each["votes_in"] for each in data["lists"]) == found["VOTES_IN"]
    assert [each["list"] for each in data["lists"]] == ["votes_MP", "votes_RNI", "votes_PJD"]
    assert data["methods"] == {"code": 3, "name": 0, "alias": 0, "close": 0, "none": 1}
    assert [each["code"] for each in data["unmatched_results"]] == ["99"]
    assert [each["name"] for each in data["unmatched_zones"]] == ["Azrou"]
    assert "votes_PJD" in page.texts
    assert any("matching window" in text for text in page.texts) and "matching window" in run.log.text
    # QGIS shows it in its results viewer by the type of this output.
    join = QgsApplication.processingRegistry().algorithmById("mpelection:joinresults")
    assert join.outputDefinition("REPORT").type() == "outputHtml"
    assert any("500 in = 400 joined + 100" in text for text in page.texts)


def test_aliases_used_and_not_are_in_the_report(run: Any, tmp_path: Path) -> None:
    aliases = layer_of({"name": "text", "zone_code": "text"}, [["Fez", "1"], ["Nobody", "1"], ["Taza", "9"]])
    _, _, data = reported(run, tmp_path, ZONES=named_zones("Fès", "Taza"),
                          RESULTS=named_results(("Fez", 1), ("Taza", 2)), ALIASES=aliases)  # fmt: skip
    assert [(each["name"], each["zone_code"]) for each in data["aliases_used"]] == [("Fez", "1")]
    assert {each["alias"]: each["lacks"] for each in data["aliases_unused"]} == {"nobody|": "row", "taza|": "zone"}


def test_what_is_in_the_data_is_text_in_the_report_and_nothing_else(run: Any, tmp_path: Path) -> None:
    hostile = "<script>alert('&')</script>"
    _, page, data = reported(run, tmp_path, ZONES=named_zones("Fès", "Taza"),
                             RESULTS=named_results(("Fès", 1), (hostile, 2)))  # fmt: skip
    assert "script" not in {tag for tag, _ in page.tags}
    assert hostile in page.texts
    assert data["unmatched_results"][0]["name"] == hostile


def test_names_of_the_other_script_are_set_apart_and_blank_columns_left_out(run: Any, tmp_path: Path) -> None:
    zones = named_zones("أزيلال (2)", "أزيلال (3)", "Taza")
    _, page, data = reported(run, tmp_path, ZONES=zones, RESULTS=named_results(("أزيلال", 1234567), ("Taza", 2)),
                             MATCHING=2)  # fmt: skip
    apart = {text for (tag, _), text in zip(page.opened, page.texts) if tag == "bdi"}
    assert "أزيلال" in apart
    assert {"code", "parent"} <= set(data["unmatched_results"][0])
    headers = [text for (tag, _), text in zip(page.opened, page.texts) if tag == "th"]
    assert "reason" in headers and "parent" not in headers
    assert "1\u202f234\u202f567" in page.texts
    assert any("1\u202f234\u202f569 in = 2 joined + 1\u202f234\u202f567" in text for text in page.texts)


@pytest.mark.parametrize(("language", "direction"), [("ar", "rtl"), ("fr", "ltr")])
def test_the_report_is_written_from_the_side_of_the_language(
    run: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, language: str, direction: str
) -> None:
    monkeypatch.setattr(QgsApplication, "locale", lambda: language)
    _, page, _ = reported(run, tmp_path, ZONES=named_zones("أزيلال"), RESULTS=named_results(("أزيلال", 1)))
    assert page.tags[0] == ("html", {"lang": language, "dir": direction})


def test_a_report_that_cannot_be_written_is_said_in_words(run: Any, tmp_path: Path) -> None:
    (tmp_path / "taken").mkdir()
    told = run.refused("joinresults", ZONES=four_zones(), RESULTS=four_results(), REPORT_JSON=str(tmp_path / "taken"))
    assert "taken" in told
