"""Broken and hostile files through the algorithm: plain words, no hang, no crash, bounded memory."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Callable

import pytest
from osgeo import ogr
from small_elections import records

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "layers"))

from broken_files import OLE, bomb, encrypted, row_xml, xlsx

HEADER = row_xml(1, ["code", "nom", "MP", "RNI"])
ROWS = [HEADER, row_xml(2, ["231", "A", "5", "7"]), row_xml(3, ["77", "B", "6", "8"])]
CSV = "code,nom,MP,RNI\n231,A,5,7\n77,B,6,8\n"
FIELDS = ("zone_code", "zone_name", "votes_MP", "votes_RNI")
WHOLE = [("231", "A", 5, 7), ("77", "B", 6, 8)]


def text(content: str | bytes) -> Callable[[Path], object]:
    return lambda path: path.write_bytes(content.encode() if isinstance(content, str) else content)


def loop(path: Path) -> None:
    os.symlink(path, path.with_name("other"))
    os.symlink(path.with_name("other"), path)


BROKEN: dict[str, tuple[str, Callable[[Path], object], str]] = {
    "nothing": ("r.csv", lambda path: None, "no such file"),
    "folder": ("r.csv", lambda path: path.mkdir(), "it is a folder"),
    "links in a circle": ("r.csv", loop, "no such file"),
    "pipe": ("r.csv", lambda path: os.mkfifo(path), "no such file"),
    "empty text": ("r.csv", text(""), "is empty"),
    "empty workbook": ("r.xlsx", text(""), "is empty"),
    "empty geopackage": ("r.gpkg", text(""), "cannot be read as a table"),
    "header alone": ("r.csv", text("code,nom,MP\n"), "has no rows"),
    "header alone in a workbook": ("r.xlsx", lambda path: xlsx(path, [HEADER]), "has no rows"),
    "random bytes as text": ("r.csv", text(bytes(range(256)) * 400), "binary file"),
    "random bytes as workbook": ("r.xlsx", text(bytes(range(256)) * 400), "no workbook at all"),
    "random bytes as geopackage": ("r.gpkg", text(bytes(range(256)) * 400), "cannot be read as a table"),
    "random bytes as old workbook": ("r.xls", text(OLE + bytes(range(256)) * 400), "cannot be read as a table"),
    "text as workbook": ("r.xlsx", text(CSV), "no workbook at all"),
    "workbook as text": ("r.csv", lambda path: xlsx(path, ROWS), "binary file"),
    "NUL in a cell": ("r.csv", text(CSV.replace("A", "A\0")), "binary file"),
    "NULs at the end": ("r.csv", text(CSV + "\0" * 5000), "binary file"),
    "10,000 columns": ("r.csv", text(",".join(f"c{at}" for at in range(10_000)) + "\n"), "10000 columns"),
    "a quote without end": ("r.csv", text('code,nom,MP\n1,"A,5\n2,B,6\n'), "Check the quotes"),
    "one column": ("r.csv", text("code\n1\n2\n"), "nothing divides"),
    "broken GeoJSON": ("r.geojson", text('{"type":"FeatureCollection","features":[{"ty'), "Failed to read GeoJSON"),
    "JSON that is no layer": ("r.json", text("[]"), "cannot be read as a table"),
    "page of the web": ("r.xlsx", text("<html><table><tr><td>1"), "no workbook at all"),
    "password": ("r.xlsx", encrypted, "has a password"),
    "password, old": ("r.xls", encrypted, "cannot be read as a table"),
    "no visible sheet": ("r.xlsx", lambda path: xlsx(path, ROWS, state="hidden"), "no visible sheet"),
    "sheet without rows": ("r.xlsx", lambda path: xlsx(path, []), "no columns"),
    "a cell far to the right": (
        "r.xlsx",
        lambda path: xlsx(path, [*ROWS, '<row r="9"><c r="XFD9" t="inlineStr"><is><t>x</t></is></c></row>']),
        "fields supported is 2000",
    ),
    "a cell far below": (
        "r.xlsx",
        lambda path: xlsx(path, [*ROWS, row_xml(1_048_576, ["x"])]),
        "Too big gap",
    ),
    "60,000 parts": ("r.xlsx", lambda path: xlsx(path, ROWS, entries=60_000), "60000 parts"),
    "an error in a cell": (
        "r.xlsx",
        lambda path: xlsx(path, [HEADER, row_xml(2, ["1", "A", '<c r="C2" t="e"><v>#REF!</v></c>', "5"])]),
        "1 A: “#REF!”",
    ),
    "a link to the network": (
        "r.vrt",
        text('<OGRVRTDataSource><OGRVRTLayer name="a"><SrcDataSource>/vsicurl/http://127.0.0.1:9/a.csv'
             "</SrcDataSource></OGRVRTLayer></OGRVRTDataSource>"),
        "cannot be read as a table",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_file_is_refused_in_plain_words(run: Any, tmp_path: Path, name: str) -> None:
    ending, make, words = BROKEN[name]
    path = tmp_path / ending
    make(path)
    start = time.process_time()
    told = run.refused("readresults", INPUT=str(path))
    assert words.replace("60000", "10000") in told and "Traceback" not in told
    assert time.process_time() - start < 5


def test_a_wrong_encoding_chosen_is_told(run: Any, tmp_path: Path) -> None:
    path = tmp_path / "r.csv"
    path.write_bytes(CSV.replace("A", "Fès").encode("windows-1252"))
    assert "is not all utf-8-sig" in run.refused("readresults", INPUT=str(path), ENCODING="utf-8")


def test_a_formula_is_read_as_its_stored_value_or_said(run: Any, tmp_path: Path) -> None:
    cells = ['<c r="C2"><f>2+3</f><v>5</v></c>', '<c r="D2"><f>SUM(C2:C3)</f></c>']
    path = xlsx(tmp_path / "r.xlsx", [HEADER, row_xml(2, ["231", "A", *cells]), ROWS[2]])
    found = run("readresults", INPUT=str(path))
    assert records(found["OUTPUT"], *FIELDS) == [("231", "A", 5, None), WHOLE[1]]
    assert any("sheet1 D2" in words and "C2" not in words for words in run.log.warnings)


def test_a_hidden_sheet_is_read_only_where_it_is_chosen(run: Any, tmp_path: Path) -> None:
    path = xlsx(tmp_path / "r.xlsx", ROWS, state="veryHidden")
    assert records(run("readresults", INPUT=str(path), SHEET="a")["OUTPUT"], *FIELDS) == WHOLE


def whole_file(folder: Path, ending: str) -> Path:
    """Write the table in a format; long enough for a cut to leave whole rows."""
    path = folder / f"whole.{ending}"
    if ending == "xlsx":
        return xlsx(path, [HEADER, *(row_xml(at, [str(9 * at % 977), f"zone {at}", "5", "7"]) for at in range(2, 400))])
    driver = {"gpkg": "GPKG", "ods": "ODS", "dbf": "ESRI Shapefile", "geojson": "GeoJSON"}[ending]
    dataset = ogr.GetDriverByName(driver).CreateDataSource(str(path))
    layer = dataset.CreateLayer("whole", None, ogr.wkbNone)
    for name in ("code", "nom", "MP", "RNI"):
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    for at in range(2, 400):
        feature = ogr.Feature(layer.GetLayerDefn())
        for place, value in enumerate((9 * at % 977, f"zone {at}", 5, 7)):
            feature.SetField(place, str(value))
        layer.CreateFeature(feature)
    del feature, layer, dataset
    return path


@pytest.mark.parametrize("ending", ["xlsx", "ods", "gpkg", "dbf", "geojson"])
def test_a_file_cut_short_is_refused_and_never_read_in_part(run: Any, tmp_path: Path, ending: str) -> None:
    whole = whole_file(tmp_path, ending)
    expected = records(run("readresults", INPUT=str(whole))["OUTPUT"])
    assert len(expected) == 398
    data, path = whole.read_bytes(), tmp_path / f"cut.{ending}"
    for part in range(1, 20):
        path.write_bytes(data[: len(data) * part // 20])
        told = run.refused("readresults", INPUT=str(path))
        assert "Traceback" not in told, part


# QGIS starts once; each file is read by a fork of it, whose memory begins anew.
CHILD = """
import json, os, resource, sys, time
sys.path[:0] = json.loads(sys.argv[1])
from qgis.core import QgsApplication, QgsProcessingException
application = QgsApplication([], False)
application.initQgis()
from processing.core.Processing import Processing
Processing.initialize()
from mp_election_plugin.algorithms.provider import ElectionProvider
provider = ElectionProvider()
QgsApplication.processingRegistry().addProvider(provider)
from small_elections import Runner
def read(path):
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    start = time.process_time()
    try:
        told = str(Runner()("readresults", INPUT=path)["ROWS"])
    except QgsProcessingException as error:
        told = str(error)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return told, time.process_time() - start, (peak - before) / 1024

print("READY", flush=True)
for line in sys.stdin:
    process = os.fork()
    if not process:
        print("RESULT " + json.dumps(read(line.rstrip())), flush=True)
        os._exit(0)
    _, ended = os.waitpid(process, 0)
    print(f"ENDED {ended}", flush=True)
os._exit(0)
"""
Read = Callable[[Path], "tuple[str, float, float]"]


@pytest.fixture(scope="module")
def read_apart(qgis_app: Any) -> Iterator[Read]:
    """Return a function that reads a file in a process of its own: what is told, seconds of the processor, megabytes.

    One that takes two minutes is killed, and so fails.
    """
    command = [sys.executable, "-c", CHILD, json.dumps([each for each in sys.path if each])]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
                          start_new_session=True) as child:  # fmt: skip

        def heard(wanted: str) -> str:
            for line in child.stdout or ():
                if line.startswith((wanted, "ENDED")):
                    return line
            raise AssertionError("the process that reads has ended")

        def read(path: Path) -> tuple[str, float, float]:
            patience = threading.Timer(120, os.killpg, (child.pid, signal.SIGKILL))
            patience.start()
            try:
                print(path, file=child.stdin, flush=True)
                line = heard("RESULT ")
                assert line.startswith("RESULT "), f"the reading of {path.name} crashed: {line}"
                assert heard("ENDED") == "ENDED 0\n"
            finally:
                patience.cancel()
            told, seconds, megabytes = json.loads(line[7:])
            return told, seconds, megabytes

        heard("READY")
        yield read
        assert child.stdin is not None
        child.stdin.close()


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"x" * 100_000_000, "has no end"),
        (b"code,nom,MP\n1,A,5\n2," + b"x" * 100_000_000 + b",6\n", "has no end"),
        (b"1," * 50_000_000, "columns"),
        (b'code,nom,MP\n1,A,5\n2,"' + b"x\n" * 50_000_000, "nothing divides"),
        (b"a,b\n" * 40_000_000, "million cells"),
    ],
    ids=["one cell", "a cell", "one line", "a quote without end", "many rows"],
)
def test_a_hundred_megabytes_of_nonsense_take_little_time_and_memory(
    read_apart: Read, tmp_path: Path, content: bytes, words: str
) -> None:
    path = tmp_path / "r.csv"
    path.write_bytes(content)
    told, seconds, megabytes = read_apart(path)
    assert words in told and "Traceback" not in told
    assert seconds < 30 and megabytes < 1000


def test_a_zip_bomb_is_refused_unopened(read_apart: Read, tmp_path: Path) -> None:
    told, seconds, megabytes = read_apart(bomb(tmp_path / "r.xlsx", 450))
    assert "would unpack to more than 400 MB" in told
    assert seconds < 5 and megabytes < 50
