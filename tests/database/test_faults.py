"""Power cuts, full disks, locks, and files that are not what they should be: a clear word, and nothing half done."""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from kill_loads import kill_loads, make_data
from looking import content, rows
from small_elections import four_results, four_zones, square

from mp_election_plugin.core.errors import ElectionError
from mp_election_plugin.database import connection as seam
from mp_election_plugin.database import sql
from mp_election_plugin.database.geopackage import GeoPackage
from mp_election_plugin.database.opening import open_database

HERE = Path(__file__).resolve().parent


@pytest.fixture
def place(tmp_path: Path) -> Any:
    """Files only; test_server_faults.py has what befalls servers."""
    return lambda name: str(tmp_path / f"{name}.gpkg")


def test_killed_loads_leave_whole_databases(provider: Any, tmp_path: Path) -> None:
    found = kill_loads(tmp_path, 4, seed=3)
    assert found["before"] + found["after"] == 4


def test_a_full_disk_leaves_the_database_as_it_was(run: Any, loaded: str, tmp_path: Path) -> None:
    """The file may not grow: SQLite meets what it meets on a full disk."""
    make_data(str(tmp_path / "data.gpkg"))
    run("loadzones", DATABASE=loaded, ZONES=f"{tmp_path / 'data.gpkg'}|layername=zones", LEVEL="x", VINTAGE="1")
    before = content(loaded)
    script = tmp_path / "full.py"
    script.write_text(
        "import os, resource, sys\n"
        f"sys.path.insert(0, {str(HERE)!r})\n"
        "from kill_loads import start_qgis\n"
        "kept = start_qgis()\n"
        "import processing\n"
        "limit = os.path.getsize(sys.argv[1]) + 20000\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))\n"
        "given = {'DATABASE': sys.argv[1], 'RESULTS': sys.argv[2] + '|layername=results', 'ELECTION': 'e',\n"
        "         'LEVEL': 'x'}\n"
        "try:\n"
        "    processing.run('mpelection:loadresults', given)\n"
        "except Exception as error:\n"
        "    print('TOLD', error, flush=True)\n"
        "os._exit(0 if kept else 1)\n",
        encoding="utf-8",
    )
    command = [sys.executable, str(script), loaded, str(tmp_path / "data.gpkg")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert "TOLD" in done.stdout and "disk" in done.stdout, done.stdout + done.stderr
    # The next one to open the file takes back what the failed load has begun, be it only to read.
    with open_database(loaded, read_only=True) as database:
        assert database.faults() == []
    assert content(loaded) == before


def test_a_database_that_another_program_writes_is_told(run: Any, loaded: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mp_election_plugin.database.geopackage._WAIT_SECONDS", 0.2)
    before = content(loaded)
    other = sqlite3.connect(loaded, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    told = run.refused("loadresults", DATABASE=loaded, RESULTS=four_results(), ELECTION="2021", LEVEL="commune")
    assert "in use by another program" in told
    other.execute("ROLLBACK")
    other.close()
    assert content(loaded) == before


def test_a_reader_in_the_midst_of_its_rows_is_told_too(run: Any, loaded: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mp_election_plugin.database.geopackage._WAIT_SECONDS", 0.2)
    before = content(loaded)
    other = sqlite3.connect(loaded, isolation_level=None)
    reading = other.execute("SELECT * FROM standing")
    reading.fetchone()
    told = run.refused("loadresults", DATABASE=loaded, RESULTS=four_results(), ELECTION="2021", LEVEL="commune")
    assert "in use by another program" in told
    reading.close()
    other.close()
    assert content(loaded) == before


def test_a_read_only_database_is_read_and_not_written(run: Any, loaded: str) -> None:
    before = content(loaded)
    os.chmod(loaded, 0o444)
    told = run.refused("loadresults", DATABASE=loaded, RESULTS=four_results(), ELECTION="2021", LEVEL="commune")
    assert "read-only" in told
    assert run("electionlayer", DATABASE=loaded, ELECTION="2016", LEVEL="commune")["VOTES"] == 500
    os.chmod(loaded, 0o644)
    assert content(loaded) == before


def test_a_reader_cannot_write(loaded: str) -> None:
    with open_database(loaded, read_only=True) as database, pytest.raises(ElectionError):
        database.rows("remove_results", ("2016", "commune"))


def foreign(loaded: str, sample: Path, tmp_path: Path) -> dict[str, tuple[Path, str]]:
    """Return files that are no electoral database, each with a word of what is to be told."""
    made = {name: tmp_path / f"{name}.gpkg" for name in ("other", "text", "nothing", "cut", "newer", "nowhere")}
    shutil.copy(sample, made["other"])
    made["text"].write_text("zone,votes\n" * 500, encoding="utf-8")
    made["nothing"].touch()
    made["cut"].write_bytes(Path(loaded).read_bytes()[:20000])
    shutil.copy(loaded, made["newer"])
    with contextlib.closing(sqlite3.connect(made["newer"])) as connection, connection:
        connection.execute("UPDATE meta SET value = '99' WHERE item = 'schema_version'")
    words = {
        "other": "no electoral database", "text": "no GeoPackage", "nothing": "no electoral database",
        "cut": "damaged", "newer": "99", "nowhere": "no database",
    }  # fmt: skip
    return {name: (path, words[name]) for name, path in made.items()}


def test_other_files_are_told_apart_and_left_alone(run: Any, loaded: str, sample: Path, tmp_path: Path) -> None:
    for name, (path, word) in foreign(loaded, sample, tmp_path).items():
        before = path.read_bytes() if path.exists() else None
        for told in (
            run.refused("loadresults", DATABASE=str(path), RESULTS=four_results(), ELECTION="2021", LEVEL="commune"),
            run.refused("electionlayer", DATABASE=str(path), ELECTION="2021", LEVEL="commune"),
            run.refused("validatedatabase", DATABASE=str(path)),
        ):
            assert word in told and path.name in told and "Traceback" not in told, (name, told)
        assert (path.read_bytes() if path.exists() else None) == before, name


def test_an_older_schema_is_brought_up_to_date_whole_or_not(
    loaded: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A version that does not exist yet, with a step that works and one that fails after its first statement."""
    folder = tmp_path / "sql"
    shutil.copytree(Path(sql.__file__).parent, folder)
    (folder / "migrate").mkdir(exist_ok=True)
    monkeypatch.setattr(sql, "_FOLDER", folder)
    sql.text_of.cache_clear()
    step = folder / "migrate" / "2.sql"
    step.write_text(
        "ALTER TABLE election ADD COLUMN round INTEGER\n\nINSERT INTO nowhere VALUES (1)\n", encoding="utf-8"
    )
    monkeypatch.setattr(seam, "SCHEMA_VERSION", 3)
    before = content(loaded)
    with pytest.raises(ElectionError), open_database(loaded):
        pass
    assert content(loaded) == before
    step.write_text("ALTER TABLE election ADD COLUMN round INTEGER\n", encoding="utf-8")
    sql.text_of.cache_clear()
    with open_database(loaded) as database:
        assert database.version() == 3
        assert database.fetch("SELECT round FROM election", ()) == [(None,)]
    monkeypatch.setattr(seam, "SCHEMA_VERSION", 2)
    with pytest.raises(ElectionError, match="newer|version 3"), open_database(loaded):
        pass
    sql.text_of.cache_clear()


def test_a_creation_that_fails_leaves_no_file(run: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(self: GeoPackage) -> None:
        raise ElectionError("no")

    monkeypatch.setattr(GeoPackage, "create_schema", broken)
    run.refused("createdatabase", DATABASE=str(tmp_path / "new.gpkg"))
    assert list(tmp_path.iterdir()) == []
    run.refused("createdatabase", DATABASE=str(tmp_path / "nowhere" / "new.gpkg"))


def test_zones_with_unsaved_edits_in_the_project_are_not_lost(run: Any, loaded: str, qgis_new_project: None) -> None:
    from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer

    layer = QgsVectorLayer(f"{loaded}|layername=zone", "zones", "ogr")
    QgsProject.instance().addMapLayer(layer)
    layer.startEditing()
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromWkt(square(0)))
    layer.addFeature(feature)
    told = run.refused("loadzones", DATABASE=loaded, ZONES=four_zones(), LEVEL="commune", VINTAGE="2025")
    assert "edits that are not saved" in told
    layer.rollBack()
    QgsProject.instance().removeMapLayer(layer)
    assert rows(loaded, "SELECT DISTINCT vintage FROM zone") == [("2024",)]


def test_a_folder_that_takes_no_file_is_told_by_name(
    run: Any, loaded: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*args: Any, **given: Any) -> Any:
        raise OSError(28, "No space left on device")

    path = str(tmp_path / "new.gpkg")
    with monkeypatch.context() as patched:
        patched.setattr("mp_election_plugin.database.new_geopackage.tempfile.mkstemp", full)
        assert f"{path} cannot be written: No space left" in run.refused("createdatabase", DATABASE=path)
    out = str(tmp_path / "out.csv")
    with monkeypatch.context() as patched:
        patched.setattr("mp_election_plugin.database.export.csv.writer", full)
        told = run.refused("exportresults", DATABASE=loaded, OUTPUT=out)
    assert f"{out} cannot be written: No space left" in told
    assert not [each.name for each in tmp_path.iterdir() if each.name.startswith(("new", "out", ".mp"))]
