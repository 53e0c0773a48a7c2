"""Zones whose figures contradict each other, or lack what a measure needs: one verdict in fields, numbers and maps."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsVectorLayer
from small_elections import layer_of, records, square

FIELDS = {"zone_code": "text", "registered": "integer", "voters": "integer", "valid": "integer", "seats": "integer",
          "votes_MP": "integer", "votes_RNI": "integer", "votes_OTHERS": "integer"}  # fmt: skip


def zones(*rows: list[Any]) -> QgsVectorLayer:
    return layer_of(FIELDS, rows, [square(at) for at in range(len(rows))])


def legend(path: str) -> list[str]:
    layer = QgsVectorLayer(path, "styled", "ogr")
    return [item.label().strip() for item in layer.renderer().legendSymbolItems()]


@pytest.mark.parametrize("valid", [10, 0])
def test_a_zone_whose_figures_contradict_each_other_is_no_data_everywhere(run: Any, tmp_path: Path, valid: int) -> None:
    layer = zones(["1", 100, None, valid, 1, 50, 10, None], ["2", 100, None, 30, 1, 20, 1, None])
    found = run("classifyzones", INPUT=layer, PARTY="MP")
    assert any("“valid” in 1 zones: 1." in text for text in run.log.warnings)
    assert (found["PARTY_VOTES"], found["ZONES_WITH_LIST"]) == (70, 2)
    assert (found["ZONES_IN_PLACE"], found["ZONES_FIRST"], found["ZONES_NO_DATA"]) == (1, 1, 1)
    measured = ("share", "rank", "margin", "gap", "lq", "excess_votes", "contribution", "zone_class")
    assert records(found["OUTPUT"], *measured)[0] == (None,) * 7 + ("no_data",)
    assert "50" in records(found["OUTPUT"], "zone_reason")[0][0]

    zone = run("zoneindicators", INPUT=layer)
    row = records(zone["OUTPUT"], "winner", "winner_share", "winner_margin", "tie", "winner_reason")[0]
    assert row[:4] == (None,) * 4 and row[4].startswith("contradictory figures")
    for theme in ("class", "share", "winner"):
        drawn = legend(run("stylezones", INPUT=layer, PARTY="MP", THEME=theme,
                           OUTPUT=str(tmp_path / f"{theme}.gpkg"))["OUTPUT"])  # fmt: skip
        assert "No data (1)" in drawn, theme
        assert not [label for label in drawn if label.startswith(("no other list", "No vote for any list (1"))]


def test_zones_in_place_are_those_of_the_classes(run: Any) -> None:
    """A zone without electors has no share of them, and so no class."""
    layer = zones(["1", 100, None, 60, 1, 50, 10, None], ["2", None, None, 30, 1, 20, 1, None])
    found = run("classifyzones", INPUT=layer, PARTY="MP", DENOMINATOR=1)
    assert found["ZONES_IN_PLACE"] == found["ZONES_STRONGHOLD"] + found["ZONES_HOLDING"] == 1


def test_valid_votes_are_those_of_the_zones_with_a_result(run: Any) -> None:
    """Others would not be in the sums of their parents, nor in what shares are taken of."""
    layer = zones(["1", 1000, 500, 480, 1, 200, 280, None], ["2", 1000, 500, 480, 1, None, None, None])
    found = run("zoneindicators", INPUT=layer)
    assert (found["ZONES"], found["ZONES_WITH_RESULT"], found["VALID_VOTES"]) == (2, 1, 480)
    assert run("classifyzones", INPUT=layer, PARTY="MP")["PARTY_SHARE"] == 200 / 480


@pytest.mark.parametrize("lists", [None, 0])
def test_votes_of_summed_lists_only_leave_the_winner_unknown_and_are_votes(
    run: Any, tmp_path: Path, lists: int | None
) -> None:
    layer = zones(["1", None, None, None, 1, lists, lists, 50], ["2", None, None, None, 1, 5, 4, None])
    row = records(run("zoneindicators", INPUT=layer)["OUTPUT"], "winner", "tie", "winner_reason")[0]
    assert row == (None, None, "only small lists that are summed have votes")
    drawn = legend(run("stylezones", INPUT=layer, THEME="winner", OUTPUT=str(tmp_path / "winner.gpkg"))["OUTPUT"])
    assert "No data (1)" in drawn and "No vote for any list (0)" in drawn


def edited(layer: QgsVectorLayer, **values: int) -> QgsVectorLayer:
    """Return a layer with other values in all zones."""
    at = {layer.fields().lookupField(name): value for name, value in values.items()}
    assert layer.dataProvider().changeAttributeValues({feature.id(): at for feature in layer.getFeatures()})
    return layer


def two_zones() -> list[list[Any]]:
    return [["1", 900, None, 300, 2, 100, 200, None], ["2", 900, None, 200, 1, 120, 80, None]]


def test_measures_of_counts_that_were_edited_are_made_again(run: Any) -> None:
    layer = edited(run("classifyzones", INPUT=zones(*two_zones()), PARTY="MP")["OUTPUT"], valid=1000, votes_RNI=7)
    for theme in ("share", "class"):
        styled = run("stylezones", INPUT=layer, THEME=theme)["OUTPUT"]
        assert records(styled, "share", "rank") == [(0.1, 1), (0.12, 1)]
        assert "measured and classified again" in run.log.text


def test_measures_of_two_parts_are_made_again_for_the_whole(run: Any) -> None:
    import processing

    parts = [run("classifyzones", INPUT=zones(row), PARTY="MP")["OUTPUT"] for row in two_zones()]
    merged = processing.run("native:mergevectorlayers", {"LAYERS": parts, "OUTPUT": "memory:"})["OUTPUT"]
    assert records(merged, "contribution") == [(1.0,), (1.0,)]
    styled = run("stylezones", INPUT=merged, THEME="class")["OUTPUT"]
    assert records(styled, "contribution") == [(100 / 220,), (120 / 220,)]


@pytest.mark.parametrize("suffix", ["gpkg", "geojson"])
@pytest.mark.parametrize(
    "given", [{}, {"RULE": "deviation"}, {"PLACES": 2}, {"DENOMINATOR": 1}, {"STRONGHOLD_LQ": 3.0}]
)
def test_measures_of_the_counts_that_are_there_are_kept(
    run: Any, tmp_path: Path, given: dict[str, Any], suffix: str
) -> None:
    """Also those of another rule, base, threshold or number of places than the usual ones."""
    layer = run("classifyzones", INPUT=zones(*two_zones()), PARTY="MP", **given)["OUTPUT"]
    stored = str(tmp_path / f"o.{suffix}")
    run("classifyzones", INPUT=zones(*two_zones()), PARTY="MP", OUTPUT=stored, **given)
    styled = run("stylezones", INPUT=stored, THEME="class")["OUTPUT"]
    assert records(styled, "zone_class", "zone_reason") == records(layer, "zone_class", "zone_reason")
    assert "again" not in run.log.text
