"""A CSV read by columns has the very values, types and names that it has feature by feature."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest
from qgis.core import QgsVectorLayer

from mp_election_plugin.layers import table
from mp_election_plugin.layers.table import read_features, read_table

PLAIN = "zone_code,zone_name,votes_MP,votes_PI,turnout\n"
FILES = {
    "plain": (PLAIN + "01,Fès,5,,0.5\n02,,0,7,\n", True),
    "quoted": (PLAIN + '01,"a, ""b""\nc",5,1,x\n" 02 ", d ," 6 ",,\n', True),
    "arabic": (PLAIN + "٠١,فاس,5,1,\n", True),
    "short and long rows": (PLAIN + "01,Fès\n02,Sefrou,1,2,3,4,5\n\n03\n", True),
    "marked": ("\ufeff" + PLAIN + "01,Fès,5,1,\n", True),
    "semicolons": (PLAIN.replace(",", ";") + "01;Fès;5;1;0,5\n", True),
    "no rows": (PLAIN, True),
    "votes that are none": (PLAIN + "01,Fès,five,1,\n", True),
    "rows numbered": ("fid," + PLAIN + "1,01,Fès,5,1,\n2,02,Taza,5,1,\n", False),
    "columns twice": ("zone_code,votes_MP,votes_MP\n01,5,6\n", False),
    "geometry": ("WKT,zone_code,votes_MP\nPOINT (1 2),01,5\n", False),
}


def layer_of(path: Path) -> QgsVectorLayer:
    layer = QgsVectorLayer(str(path), "text", "ogr")
    assert layer.isValid()
    return layer


@pytest.mark.parametrize("name", FILES)
def test_by_columns_as_by_features(
    qgis_app: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    text, by_columns = FILES[name]
    path = tmp_path / "results.csv"
    path.write_bytes(text.encode())
    layer = layer_of(path)
    fast = read_table(layer, layer, lambda part: True)
    with monkeypatch.context() as patched:
        patched.setattr(table, "_stored", lambda layer: None)
        slow = read_table(layer, layer, lambda part: True)
    pd.testing.assert_frame_equal(fast.frame, slow.frame)
    assert [(key, kept.type()) for key, kept in fast.types.items()] == [
        (key, kept.type()) for key, kept in slow.types.items()
    ]
    if by_columns and "01" in text:
        with monkeypatch.context() as patched:
            patched.setattr(table, "read_features", None)
            read_table(layer, layer, lambda part: True)


def test_another_encoding_or_types_of_its_own_change_no_value(qgis_app: object, tmp_path: Path) -> None:
    path = tmp_path / "results.csv"
    path.write_bytes((PLAIN + "01,Fès,5,1,2021-09-08\n").encode("cp1252"))
    layer = layer_of(path)
    assert table._stored(layer) is None
    path.write_text(PLAIN + "01,Fes,5,,0.5\n02,Taza,,3,\n", encoding="utf-8")
    path.with_suffix(".csvt").write_text('"String","String","Integer","Real","Real"', encoding="utf-8")
    layer = layer_of(path)
    fast = read_table(layer, layer, lambda part: True).frame
    slow = read_features(layer, lambda part: True).frame
    pd.testing.assert_frame_equal(fast, slow)
    assert fast["votes_PI"].isna().tolist() == [True, False]
