"""The reports of seats: whole, escaped, and their figures are those of the outputs."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtXml import QDomDocument
from small_elections import four_results, layer_of, records

from mp_election_plugin.algorithms.step_chart import StepChart


class Whole(HTMLParser):
    """Keeps the open tags; void ones have no end."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: Any) -> None:
        if tag not in ("meta", "line", "rect", "circle", "polyline"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in ("line", "rect", "circle", "polyline"):
            assert self.open.pop() == tag


def page_of(path: Path) -> str:
    text = path.read_text(encoding="utf-8")
    parser = Whole()
    parser.feed(text)
    assert parser.open == [] and "http" not in text.replace("http://www.w3.org/2000/svg", "")
    return text


def test_the_report_of_an_allocation_has_the_steps_of_every_zone(run: Any, sample: Path, tmp_path: Path) -> None:
    path = tmp_path / "allocation.html"
    given = {"INPUT": f"{sample}|layername=results_2021_local", "PARTY": "MP"}
    found = run("allocateseats", **given, REPORT=str(path))
    text = page_of(path)
    assert found["REPORT"] == str(path)
    assert len(re.findall("<h3>", text)) == 92 and "not verified against the Bulletin officiel" in text
    assert '<td><bdi>MP</bdi></td><td class="n">18</td>' in text
    assert "Quotient: 47,753 ÷ 4 = 11,938.25" in text


def test_names_are_escaped_and_the_page_turns_round_in_arabic(
    run: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fields = {"zone_code": "text", "zone_name": "text", "seats": "integer", "votes_AA": "integer", "votes_B": "integer"}
    layer = layer_of(fields, [["01", "<script>alert(1)</script>", 2, 60, 40], ["02", None, 0, 5, 6]])
    path = tmp_path / "r.html"
    run("allocateseats", INPUT=layer, PARTY="AA", LAW="tunisia_2014", REPORT=str(path))
    assert "<script>" not in page_of(path) and "&lt;script&gt;" in page_of(path)
    monkeypatch.setattr(QgsApplication, "locale", lambda: "ar")
    run("allocateseats", INPUT=layer, PARTY="AA", LAW="tunisia_2014", REPORT=str(path))
    assert 'dir="rtl"' in page_of(path)


def test_the_report_of_a_scenario_has_the_seats_and_a_chart_that_qt_reads(run: Any, tmp_path: Path) -> None:
    path = tmp_path / "scenario.html"
    given = {"INPUT": four_results(), "PARTY": "MP", "LAW": "spain_congress", "SWING": "MP=10", "STEPS": 3, "STEP": 10}
    found = run("simulateseats", **given, REPORT=str(path), SENSITIVITY="TEMPORARY_OUTPUT")
    text = page_of(path)
    svg = re.search(r"<svg.*</svg>", text, re.S).group()
    assert QDomDocument().setContent(svg)[0]
    assert svg.count("<circle") == 7 and svg.count('class="now"') == 1
    own = [seats for party, seats in records(found["SENSITIVITY"], "party", "seats") if party == "MP"]
    assert f">{own[3]}</text>" in svg and own[3] == found["SEATS_AFTER"]
    assert "Swing (points): MP=10" in text and "Kind of swing: uniform" in text and "Change of the ballots" not in text
    # Without the table the page is the same.
    again = tmp_path / "again.html"
    run("simulateseats", **given, REPORT=str(again))
    assert again.read_text(encoding="utf-8") == text


def test_the_report_says_all_that_the_scenario_asks_for(run: Any, tmp_path: Path) -> None:
    path = tmp_path / "scenario.html"
    points = layer_of({"zone_code": "text", "party": "text", "points": "real"}, [["01", "RNI", -3.5]])
    points.setName("by <zone>")
    run("simulateseats", INPUT=four_results(), PARTY="MP", LAW="spain_congress", WITHDRAW="PJD: MP=50",
        SWING_TABLE=points, TURNOUT_CHANGE=-2.5, REPORT=str(path))  # fmt: skip
    text = page_of(path)
    for said in ("PJD: MP=50", "by &lt;zone&gt;", "Change of the ballots cast (%): −2.50"):
        assert said in text, said
    assert "Lists that merge" not in text


def test_seats_left_open_are_a_band_of_the_chart() -> None:
    chart = StepChart([-1.0, 0.0, 1.0], [3, 3, 5], [3, 4, 5], 0.0, "#e5b300").svg("Seats <of> A & B")
    assert chart.count('class="open"') == 1 and "Seats &lt;of&gt; A &amp; B" in chart
    points = re.search(r'points="([^"]*)"', chart).group(1).split()
    heights = [float(each.split(",")[1]) for each in points]
    assert len(points) == 6 and heights[0] == heights[3] > heights[4]


def test_a_chart_of_one_step_or_no_seat_is_drawn_too() -> None:
    for swings, seats in (([0.0], [0]), ([0.0, 0.5], [0, 0])):
        assert "NaN" not in StepChart(swings, seats, seats, 0.0, "#123456").svg("x")


def test_a_report_that_cannot_be_written_is_told(run: Any, tmp_path: Path) -> None:
    given = {"INPUT": four_results(), "PARTY": "MP", "LAW": "spain_congress"}
    path = tmp_path / "file"
    path.write_text("x", encoding="utf-8")
    assert "cannot be written" in run.refused("allocateseats", **given, REPORT=str(path / "r.html"))
