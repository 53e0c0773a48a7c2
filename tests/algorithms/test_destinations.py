"""Outputs never destroy an input, another output or the other tables of a file; no measure outlives its votes."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsVectorLayer,
)


@pytest.fixture
def run(provider: Any) -> Any:
    import processing

    return lambda algorithm, **given: processing.run(f"mpelection:{algorithm}", given)


def tables(path: Path) -> set[str]:
    with sqlite3.connect(path) as connection:
        return {name for (name,) in connection.execute("SELECT table_name FROM gpkg_contents")}


def test_a_file_with_other_tables_is_not_replaced(run: Any, sample: Path, tmp_path: Path) -> None:
    path = tmp_path / "m.gpkg"
    shutil.copy(sample, path)
    before = tables(path)
    with pytest.raises(QgsProcessingException, match="m.gpkg"):
        run("classifyzones", INPUT=f"{sample}|layername=results_2021_local", PARTY="MP", OUTPUT=str(path))
    assert tables(path) == before


def test_a_published_file_is_not_overwritten_by_what_is_read_from_it(run: Any, tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    path.write_text("code,MP,RNI\n1,5,6\n2,7,8\n", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match="x.csv"):
        run("readresults", INPUT=str(path), OUTPUT=str(path))
    assert path.read_text(encoding="utf-8").startswith("code,MP,RNI")


def test_two_outputs_to_one_file_are_refused(run: Any, sample: Path, tmp_path: Path) -> None:
    given = {
        "ZONES": f"{sample}|layername=constituencies",
        "RESULTS": f"{sample}|layername=results_2021_local",
    }
    path = tmp_path / "two.gpkg"
    with pytest.raises(QgsProcessingException, match="Two outputs"):
        run("joinresults", **given, OUTPUT=str(path), UNMATCHED_RESULTS=str(path))
    assert not path.exists()
    table = "ogr:dbname='{}' table=\"{}\" (geom)"
    run("joinresults", **given, OUTPUT=table.format(path, "a"), UNMATCHED_RESULTS=table.format(path, "b"))
    assert {"a", "b"} <= tables(path)


def test_a_step_of_a_model_is_asked_too(run: Any, sample: Path, tmp_path: Path, provider: Any) -> None:
    """A model runs its steps without checking their parameters first."""
    path = tmp_path / "m.gpkg"
    shutil.copy(sample, path)
    before = tables(path)
    step = QgsApplication.processingRegistry().createAlgorithmById("mpelection:classifyzones")
    given = {"INPUT": f"{sample}|layername=results_2021_local", "PARTY": "MP", "OUTPUT": str(path)}
    _, able = step.run(given, QgsProcessingContext(), QgsProcessingFeedback())
    assert not able
    assert tables(path) == before


@pytest.mark.parametrize(("theme", "field"), [("winner", "winner"), ("share", "votes")])
def test_a_theme_shows_the_election_that_was_joined_last(
    run: Any, sample: Path, tmp_path: Path, theme: str, field: str
) -> None:
    def joined(zones: str, ballot: str) -> str:
        return run("joinresults", ZONES=zones, RESULTS=f"{sample}|layername={ballot}",
                   OUTPUT=str(tmp_path / f"{ballot}.gpkg"))["OUTPUT"]  # fmt: skip

    old = joined(f"{sample}|layername=constituencies", "results_2016_local")
    old = run("zoneindicators", INPUT=old, OUTPUT=str(tmp_path / "z.gpkg"))["OUTPUT"]
    old = run("classifyzones", INPUT=old, PARTY="MP", OUTPUT=str(tmp_path / "c.gpkg"))["OUTPUT"]
    new = joined(old, "results_2021_local")
    assert not {"winner", "votes", "zone_class"} & set(QgsVectorLayer(new, "n", "ogr").fields().names())
    fresh = joined(f"{sample}|layername=constituencies", "results_2021_local")
    shown = [
        {each["zone_code"]: each[field] for each in run("stylezones", INPUT=layer, THEME=theme, PARTY="MP",
                                                        OUTPUT="TEMPORARY_OUTPUT")["OUTPUT"].getFeatures()}
        for layer in (new, fresh)
    ]  # fmt: skip
    both = set(shown[0]) & set(shown[1]) - {None}
    assert len(both) >= 73
    assert all(shown[0][code] == shown[1][code] for code in both)
