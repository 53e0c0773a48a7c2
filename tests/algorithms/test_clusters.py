"""Clusters, neighbours and areas through Processing: Morocco's results, other reference systems, bad input."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import NULL, QgsGeometry, QgsProcessingException, QgsVectorLayer
from small_elections import layer_of, names_of, records, square

MORAN, GI_STAR, G, RATES, BIVARIATE, DIFFERENCE, JOIN_COUNT = range(7)
KINDS = {"zone_code": "text", "zone_name": "text", "value": "real"}
QUEEN, ROOK, NEAREST, BAND, TABLE, FILE = range(6)


def board(values: list[Any], columns: int = 6, *, crs: str = "EPSG:32629", size: float = 1000.0) -> QgsVectorLayer:
    """Return squares side by side with a value each."""
    rows = [[f"{at + 1:03d}", f"Zone {at + 1}", value] for at, value in enumerate(values)]
    outlines = [square(size * (at % columns), size * (at // columns), size) for at in range(len(values))]
    return layer_of(KINDS, rows, outlines, crs)


def told(layer: Any) -> list[dict[str, Any]]:
    """Return the rows of a layer by field name, NULL as None."""
    if isinstance(layer, str):
        layer = QgsVectorLayer(layer, "read back", "ogr")
    return [dict(zip(names_of(layer), row)) for row in records(layer, *names_of(layer))]


def half_high() -> list[float]:
    random = np.random.default_rng(4)
    return [float(value) for value in random.normal(10, 1, 36) + np.repeat([6, 0], 18)]


@pytest.fixture
def local_2021(run: Any, sample: Path, tmp_path: Path) -> str:
    """Return the constituencies with the local ballot of 2021."""
    out = str(tmp_path / "local_2021.gpkg")
    run(
        "joinresults",
        ZONES=f"{sample}|layername=constituencies",
        RESULTS=f"{sample}|layername=results_2021_local",
        OUTPUT=out,
    )
    return out


def test_clusters_of_a_field(run: Any) -> None:
    result = run("zoneclusters", INPUT=board(half_high()), FIELD="value")
    rows = told(result["OUTPUT"])
    assert result["ZONES_HIGH_HIGH"] >= 5
    assert result["ZONES_LOW_LOW"] >= 5
    assert {row["cluster_class"] for row in rows} <= {"high_high", "low_low", "high_low", "low_high", "not_significant"}
    assert result["ZONES_TESTED"] == 36
    assert result["LINKS"] == 5 * 6 * 2 + 2 * 25
    for row in rows:
        assert row["cluster_q"] >= row["cluster_p"]
        assert (row["cluster_class"] != "not_significant") == (row["cluster_q"] <= 0.05)
        assert row["cluster_reason"]
        assert row["cluster_draws"] > 0


@pytest.mark.parametrize("crs", ["EPSG:32629", "EPSG:4326", "EPSG:3857", "EPSG:2264"])
def test_the_reference_system_changes_no_class(run: Any, crs: str) -> None:
    """The last one measures in feet."""
    size = 0.01 if crs == "EPSG:4326" else 1000.0
    values = half_high()
    plain = told(run("zoneclusters", INPUT=board(values), FIELD="value")["OUTPUT"])
    other = told(run("zoneclusters", INPUT=board(values, crs=crs, size=size), FIELD="value")["OUTPUT"])
    assert [row["cluster_class"] for row in plain] == [row["cluster_class"] for row in other]
    assert [row["cluster_p"] for row in plain] == [row["cluster_p"] for row in other]


def test_distances_are_metres_whatever_the_reference_system(run: Any) -> None:
    """A thousand US survey feet are 304.8 m."""
    feet = board([1.0] * 4, 4, crs="EPSG:2264")
    lines = told(run("zonecontiguity", INPUT=feet)["OUTPUT"])
    assert [round(row["metres"], 1) for row in lines] == [304.8] * 3
    assert run("zonecontiguity", INPUT=feet, CONTIGUITY=BAND, DISTANCE=300)["LINKS"] == 0
    assert run("zonecontiguity", INPUT=feet, CONTIGUITY=BAND, DISTANCE=310)["LINKS"] == 3
    degrees = board([1.0] * 4, 4, crs="EPSG:4326", size=0.01)
    lines = told(run("zonecontiguity", INPUT=degrees)["OUTPUT"])
    assert [round(row["metres"]) for row in lines] == [1112] * 3
    assert run("zonecontiguity", INPUT=degrees, CONTIGUITY=BAND)["LINKS"] == 3


def test_missing_zero_no_outline_and_island_keep_their_class(run: Any) -> None:
    values: list[Any] = half_high()
    values[0], values[7], values[35] = None, 0.0, None
    layer = board(values)
    layer.startEditing()
    ids = [feature.id() for feature in layer.getFeatures()]
    layer.changeGeometry(ids[14], QgsGeometry())
    layer.changeGeometry(ids[20], QgsGeometry.fromWkt(square(90_000, 90_000, 1000)))
    layer.commitChanges()
    rows = told(run("zoneclusters", INPUT=layer, FIELD="value")["OUTPUT"])
    assert [rows[at]["cluster_class"] for at in (0, 35, 14, 20)] == ["no_data", "no_data", "not_mapped", "island"]
    assert rows[0]["cluster_value"] is None
    assert rows[7]["cluster_value"] == 0
    assert rows[7]["cluster_class"] not in ("no_data", "island", "not_mapped")
    for at in (0, 14, 20):
        assert rows[at]["cluster_p"] is None
        assert rows[at]["cluster_reason"]


def test_the_same_seed_gives_the_same_table(run: Any, tmp_path: Path) -> None:
    tables = []
    for seed in (5, 5, 6):
        result = run("zoneclusters", INPUT=board(half_high()), FIELD="value", SEED=seed)
        tables.append([[row[name] for name in row if name.startswith("cluster")] for row in told(result["OUTPUT"])])
    assert tables[0] == tables[1]
    assert tables[0] != tables[2]


def test_morocco_2021(run: Any, local_2021: str, tmp_path: Path) -> None:
    out = str(tmp_path / "clusters.gpkg")
    result = run("zoneclusters", INPUT=local_2021, PARTY="MP", CORRECTION=0, OUTPUT=out)
    assert result["ZONES_NO_LIST"] == 13
    assert result["ZONES_NO_DATA"] == 0
    assert result["ZONES_TESTED"] + result["ZONES_NOT_MAPPED"] + result["ZONES_ISLAND"] == 79
    assert result["MORAN"] > 0
    layer = QgsVectorLayer(f"{out}|layername=clusters", "clusters", "ogr")
    assert layer.renderer().type() == "categorizedSymbol"
    assert layer.renderer().classAttribute() == "cluster_class"
    assert {row["cluster_of"] for row in told(layer)} == {"MP"}
    labels = [item.label() for item in layer.renderer().legendSymbolItems()]
    assert any("Cluster of high values" in label for label in labels)
    assert any("No list" in label for label in labels)
    # Fields of the election are carried on, untouched.
    assert sum(row["votes_MP"] for row in told(layer) if row["votes_MP"] is not None) == 534_292


def test_every_method_runs_on_morocco(run: Any, local_2021: str, sample: Path, tmp_path: Path) -> None:
    before = str(tmp_path / "before.gpkg")
    run(
        "joinresults",
        ZONES=f"{sample}|layername=constituencies",
        RESULTS=f"{sample}|layername=results_2016_local",
        OUTPUT=before,
    )
    classes = run("classifyzones", INPUT=local_2021, PARTY="MP")["OUTPUT"]
    more: dict[int, dict[str, Any]] = {
        GI_STAR: {},
        G: {},
        RATES: {},
        BIVARIATE: {"PARTY_2": "RNI"},
        DIFFERENCE: {"PREVIOUS": before},
    }
    for method, parameters in more.items():
        result = run("zoneclusters", INPUT=local_2021, PARTY="MP", METHOD=method, **parameters)
        assert result["ZONES_TESTED"] > 40, method
    joined = run("zoneclusters", INPUT=classes, METHOD=JOIN_COUNT, CLASSES="stronghold;holding")
    assert joined["ZONES_TESTED"] == joined["ZONES_JOINED"] + joined["ZONES_NOT_SIGNIFICANT"]
    assert joined["PERMUTATIONS_USED"] == 0


def test_a_difference_is_that_of_the_same_zones(run: Any) -> None:
    now, before = board(half_high()), board([1.0] * 36)
    result = run("zoneclusters", INPUT=now, FIELD="value", METHOD=DIFFERENCE, PREVIOUS=before)
    values = half_high()
    assert [row["cluster_value"] for row in told(result["OUTPUT"])] == pytest.approx([value - 1 for value in values])
    fewer = board([1.0] * 30)
    result = run("zoneclusters", INPUT=now, FIELD="value", METHOD=DIFFERENCE, PREVIOUS=fewer)
    assert result["ZONES_NO_DATA"] == 6
    assert "not in the earlier layer" in run.log.text


def test_lines_can_be_edited_and_given_back(run: Any, tmp_path: Path) -> None:
    zones = board(half_high())
    lines = str(tmp_path / "lines.gpkg")
    made = run("zonecontiguity", INPUT=zones, OUTPUT=lines)
    assert (made["ISLANDS"], made["FEWEST"], made["MOST"]) == (0, 3, 8)
    layer = QgsVectorLayer(f"{lines}|layername=lines", "lines", "ogr")
    assert layer.featureCount() == made["LINKS"]
    direct = run("zoneclusters", INPUT=zones, FIELD="value")
    again = run("zoneclusters", INPUT=zones, FIELD="value", CONTIGUITY=TABLE, NEIGHBOURS=layer)
    for name in ("cluster_p", "cluster_class"):
        assert [row[name] for row in told(direct["OUTPUT"])] == [row[name] for row in told(again["OUTPUT"])]
    # Zone 1 loses all its lines but the one to zone 36, which is drawn anew.
    layer.startEditing()
    for feature in list(layer.getFeatures()):
        if "001" in (feature["zone_code"], feature["neighbour_code"]):
            layer.deleteFeature(feature.id())
    feature = next(layer.getFeatures())
    feature.setId(0)
    feature["fid"] = NULL
    feature["zone_code"], feature["neighbour_code"], feature["mutual"] = "001", "036", 1
    assert layer.addFeature(feature)
    assert layer.commitChanges()
    rows = told(run("zoneclusters", INPUT=zones, FIELD="value", CONTIGUITY=TABLE, NEIGHBOURS=layer)["OUTPUT"])
    assert rows[0]["cluster_neighbours"] == 1
    assert rows[0]["cluster_around"] == pytest.approx(half_high()[35])
    assert rows[35]["cluster_neighbours"] == 4


def test_a_file_of_neighbours(run: Any, tmp_path: Path) -> None:
    path = tmp_path / "zones.gal"
    links = [f"{at:03d} 1\n{at % 36 + 1:03d}" for at in range(1, 37)]
    path.write_text("0 36 zones zone_code\n" + "\n".join(links) + "\n", encoding="utf-8")
    result = run("zoneclusters", INPUT=board(half_high()), FIELD="value", CONTIGUITY=FILE, WEIGHTS_FILE=str(path))
    rows = told(result["OUTPUT"])
    assert rows[0]["cluster_around"] == pytest.approx(half_high()[1])
    assert rows[35]["cluster_around"] == pytest.approx(half_high()[0])


def test_slivers_are_bridged_and_said(run: Any) -> None:
    rows = [[f"{at}", f"Z{at}", float(at % 5)] for at in range(12)]
    layer = layer_of(KINDS, rows, [square(1001 * at, 0, 1000) for at in range(12)], "EPSG:32629")
    assert run("zonecontiguity", INPUT=layer)["LINKS"] == 11
    assert "11 because their outlines come within 1 m" in run.log.text
    assert run("zonecontiguity", INPUT=layer, SNAP=0)["LINKS"] == 0


def test_areas_keep_all_votes_and_are_an_election_layer(run: Any, local_2021: str) -> None:
    classes = run("classifyzones", INPUT=local_2021, PARTY="MP")["OUTPUT"]
    result = run("clusterareas", INPUT=classes, CLASSES="stronghold+holding")
    rows = told(result["OUTPUT"])
    strong = [row for row in told(classes) if row["zone_class"] in ("stronghold", "holding")]
    assert result["ZONES"] == sum(row["zones"] for row in rows) == len(strong) == 20
    assert sum(row["area_votes"] for row in rows) == result["PARTY_VOTES"] == sum(row["votes"] for row in strong)
    for row in rows:
        assert row["area_share"] == pytest.approx(row["votes_MP"] / row["valid"])
        assert len(row["zone_list"].split(", ")) == row["zones"]
    assert [row["valid"] for row in rows] == sorted((row["valid"] for row in rows), reverse=True)
    again = run("classifyzones", INPUT=result["OUTPUT"], PARTY="MP")
    assert again["PARTY_VOTES"] == result["PARTY_VOTES"]
    fewer = run("clusterareas", INPUT=classes, CLASSES="stronghold+holding", MIN_ZONES=2)
    assert fewer["AREAS"] + fewer["LEFT_OUT"] == result["AREAS"]


@pytest.mark.parametrize(
    ("parameters", "word"),
    [
        ({}, "PARTY, or FIELD"),
        ({"FIELD": "nowhere"}, "nowhere"),
        ({"FIELD": "zone_name"}, "no number"),
        ({"PARTY": "MP"}, "MP"),
        ({"FIELD": "value", "PARTY": "MP"}, "not both"),
        ({"METHOD": RATES, "FIELD": "value"}, "PARTY"),
        ({"METHOD": BIVARIATE, "FIELD": "value"}, "FIELD_2"),
        ({"METHOD": JOIN_COUNT, "FIELD": "zone_name"}, "CLASSES"),
        ({"METHOD": JOIN_COUNT, "FIELD": "zone_name", "CLASSES": "Atlantis"}, "Atlantis"),
        ({"FIELD": "value", "CONTIGUITY": TABLE}, "NEIGHBOURS"),
        ({"FIELD": "value", "CONTIGUITY": FILE}, "WEIGHTS_FILE"),
        ({"FIELD": "value", "CONTIGUITY": FILE, "WEIGHTS_FILE": "/nowhere.gal"}, "nowhere.gal"),
    ],
)
def test_bad_input_is_refused_in_words(run: Any, parameters: dict[str, Any], word: str) -> None:
    answer = run.refused("zoneclusters", INPUT=board(half_high()), **parameters)
    assert word in answer + " ".join(run.log.errors)


def test_zones_without_polygons_are_refused_in_words(run: Any, sample: Path) -> None:
    assert run.refused("zonecontiguity", INPUT=f"{sample}|layername=results_2021_local")


def test_a_cancelled_run_writes_nothing(run: Any, tmp_path: Path) -> None:
    out = tmp_path / "out.gpkg"
    with pytest.raises(QgsProcessingException):
        run(
            "zoneclusters",
            cancel_at=30,
            INPUT=board(half_high()),
            FIELD="value",
            PERMUTATIONS=2_000_000,
            OUTPUT=str(out),
        )
    assert not out.exists()


def test_numbers_travel_as_json(run: Any) -> None:
    result = run("zoneclusters", INPUT=board([1.0] * 36), FIELD="value")
    numbers = {name: value for name, value in result.items() if name != "OUTPUT"}
    assert json.loads(json.dumps(numbers))["MORAN"] is None
