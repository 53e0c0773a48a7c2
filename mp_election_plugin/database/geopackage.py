"""The electoral database in a GeoPackage: tables that any reader of the format knows, and one writer at a time."""

from __future__ import annotations

import contextlib
import itertools
import os
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timezone
from pathlib import Path
from typing import Any, ClassVar

import numpy as np

from ..core.errors import QT_TRANSLATE_NOOP, ElectionError
from ..layers.destinations import unwritable
from ..layers.geometry import EMPTY, Blob, bounding_box, is_blob, with_srs
from ..layers.spatial_index import fill_spatial_index
from .connection import TABLES, Database

WGS84 = 4326
_WAIT_SECONDS = 5.0
_MOST_VALUES = 999
_FLAT = {"ST_IsEmpty": None, "ST_MinX": 0, "ST_MinY": 1, "ST_MaxX": 2, "ST_MaxY": 3}


def now() -> str:
    """Return the time as GeoPackage writes it."""
    return datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.%f")[:-3] + "Z"


def _box_function(position: int | None) -> Any:
    def of(blob: Blob) -> Any:
        box = None if blob is None else bounding_box(blob)
        if position is None:
            return None if blob is None else int(box is None)
        return None if box is None else box[position]

    return of


class GeoPackage(Database):
    """An electoral database in a file.

    Parameters
    ----------
    path : str
        The file.
    read_only : bool
        Whether it is opened for reading only.

    Raises
    ------
    ElectionError
        If it is not there, cannot be written, is no GeoPackage, or is damaged.
    """

    dialect: ClassVar[str] = "geopackage"
    mark: ClassVar[str] = "?"
    words: ClassVar[dict[str, str]] = {
        "key": "INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL",
        "integer": "INTEGER",
        "real": "REAL",
        "text": "TEXT",
        "geometry": "MULTIPOLYGON",
        "row": '"row"',
        "standing_key": "INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL",
        "standing_rules": "UNIQUE (election, level, party, zone_code),\n"
        "  FOREIGN KEY (election, level, party) REFERENCES election_party (election, level, party)",
        "standing_parts": "",
    }

    def __init__(self, path: str, *, read_only: bool = False) -> None:
        self.path, self.label = path, path
        if not os.path.isfile(path):
            raise ElectionError(
                QT_TRANSLATE_NOOP(
                    "core",
                    "There is no database {path}. Create it with “Create electoral database”, or choose another.",
                ),
                path=path,
            )
        problem = unwritable(path)
        if problem is not None and not read_only:
            raise ElectionError(problem.template, **problem.values)
        # What a power cut has left is taken back by whoever opens the file next, and a reader must be able to.
        uri = Path(path).resolve().as_uri() + ("?mode=rw" if problem is None else "?mode=ro")
        with self._said():
            self._connection = sqlite3.connect(uri, uri=True, timeout=_WAIT_SECONDS, isolation_level=None)
        try:
            with self._said():
                self._connection.execute("PRAGMA foreign_keys = ON")
                self._connection.execute("PRAGMA query_only = ON" if read_only else "PRAGMA query_only = OFF")
                self._connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
            for name, position in _FLAT.items():
                self._connection.create_function(name, 1, _box_function(position), deterministic=True)
        except ElectionError:
            self.close()
            raise

    @contextlib.contextmanager
    def _said(self) -> Iterator[None]:
        """Say in plain words what SQLite refuses."""
        try:
            yield
        except sqlite3.Error as error:
            raise _in_words(self.path, error) from error

    def fetch(self, text: str, values: Sequence[Any]) -> list[tuple[Any, ...]]:
        with self._said():
            return self._connection.execute(text, values).fetchall()

    def execute_many(self, text: str, rows: Iterable[Sequence[Any]]) -> None:
        with self._said():
            self._connection.executemany(text, rows)

    def insert(self, table: str, columns: list[str], rows: Iterable[Sequence[Any]]) -> None:
        """Add rows, as many with one statement as SQLite of any version binds values for: half the time of one each."""
        width = len(columns)
        most = _MOST_VALUES // width
        cells = itertools.chain.from_iterable(rows)

        def statement(count: int) -> str:
            one = self.text("insert", table=table, columns=columns, places=columns)
            head, _, places = one.rpartition("VALUES ")
            return f"{head}VALUES {', '.join([places] * count)}"

        whole = iter(lambda: tuple(itertools.islice(cells, most * width)), ())
        rest: tuple[Any, ...] = ()

        def full() -> Iterator[tuple[Any, ...]]:
            nonlocal rest
            for part in whole:
                if len(part) < most * width:
                    rest = part
                    return
                yield part

        self.execute_many(statement(most), full())
        if rest:
            self.fetch(statement(len(rest) // width), rest)

    @contextlib.contextmanager
    def transaction(self, alone: Sequence[str] = (), beside: Sequence[str] = ()) -> Iterator[None]:
        # The lock is taken at once, so that what is read first still holds when it is written.
        self.fetch("BEGIN IMMEDIATE", ())
        try:
            yield
            self.fetch("COMMIT", ())
        except BaseException:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            raise

    def close(self) -> None:
        self._connection.close()

    def has_table(self, name: str) -> bool:
        return bool(self.rows("has_table", (name,)))

    def register(self) -> None:
        for table, spatial in TABLES.items():
            kind, srs = ("features", WGS84) if spatial else ("attributes", 0)
            self.rows("register_table", (table, kind, table, now(), srs))
        self.rows("register_geometry", ("zone", WGS84))

    def register_view(self, view: str, title: str) -> None:
        self._unregister(view)
        self.rows("register_table", (view, "features", view, now(), WGS84))
        self.rows("set_description", (title, view))
        self.rows("copy_extent", ("zone", view))
        self.rows("register_geometry", (view, WGS84))

    def _unregister(self, view: str) -> None:
        for name in ("forget_geometry", "forget_table"):
            self.rows(name, (view,))

    def has_map(self, view: str) -> bool:
        return bool(self.rows("has_map", (view,)))

    def forget_view(self, view: str) -> None:
        self._unregister(view)
        self.rows("forget_largest", (view,))
        if self.has_table("layer_styles"):
            self.rows("forget_styles", (view,))
        if self.has_table("gpkg_ogr_contents"):
            self.rows("forget_count", (view,))

    def note_rows(self, view: str, count: int) -> None:
        # Without the table of GDAL's own, and without a largest fid, all rows are read each time the layer is opened.
        if not self.has_table("gpkg_ogr_contents"):
            self.script("ogr_contents")
        self.rows("set_count", (view, count))
        self.rows("forget_largest", (view,))
        self.rows("note_largest", (view,))

    def save_style(self, view: str, name: str, qml: str, sld: str) -> None:
        if not self.has_table("layer_styles"):
            self.script("layer_styles")
            self.rows("register_table", ("layer_styles", "attributes", "layer_styles", now(), 0))
        self.rows("forget_styles", (view,))
        self.rows("insert_style", (view, name, qml, sld, now()))

    def has_style(self, view: str) -> bool:
        return self.has_table("layer_styles") and bool(self.value("count_styles", (view,)))

    def layer_source(self, view: str) -> tuple[str, str]:
        return f"{self.path}|layername={view}", "ogr"

    def check_layers(self) -> None:
        """Refuse nothing: QGIS reads the file by itself."""

    def changed(self, tables: Iterable[str]) -> None:
        self.many("set_changed", [(now(), table) for table in tables])

    def geometry_out(self, value: Any) -> Blob:
        if value is None:
            return None
        # SQLite takes anything; `checks` names zones whose geometry is empty.
        return value if isinstance(value, bytes) and is_blob(value) else EMPTY

    def geometry_in(self, blob: Blob) -> Any:
        return None if blob is None else with_srs(blob, WGS84)

    def check_results(self, election: str) -> None:
        """Refuse nothing: all results are in one table."""

    @contextlib.contextmanager
    def many_zones(self) -> Iterator[None]:
        """Write geometries without the triggers of the spatial index, and pack the index anew at the end."""
        triggers = self.rows("triggers_of", ("zone",))
        for name, _ in triggers:
            self.rows("drop_trigger", trigger=name)
        yield
        geometries = ((fid, self.geometry_out(value)) for fid, value in self.rows("zone_geometries"))
        boxes = {fid: bounding_box(blob) for fid, blob in geometries if blob is not None}
        known = {fid: box for fid, box in boxes.items() if box is not None}
        if known:
            corners = np.array(list(known.values()))
            extent = [*corners[:, :2].min(axis=0).tolist(), *corners[:, 2:].max(axis=0).tolist()]
            # Row by row an R-tree is emptied as slowly as it is filled; its root is replaced by the new one.
            self.script("clear_nodes")
            with self._said():
                fill_spatial_index(self._connection, "rtree_zone_geom", list(known), corners)
            self.rows("set_extent", (*extent, "features"))
        else:
            self.rows("clear_index")
        for _, text in triggers:
            self.fetch(text, ())

    def faults(self) -> list[str]:
        found = [str(text) for (text,) in self.fetch("PRAGMA integrity_check", ()) if text != "ok"]
        if self.value("unindexed"):
            found.append("rtree_zone_geom")
        loose = self.fetch("PRAGMA foreign_key_check", ())
        return found + [f"{table} {fid} -> {other}" for table, fid, other, _ in loose]


def _in_words(path: str, error: sqlite3.Error) -> ElectionError:
    """Return the error for what SQLite refused."""
    text = str(error)
    if "locked" in text or "busy" in text:
        template = QT_TRANSLATE_NOOP(
            "core",
            "{path} is in use by another program, which is writing to it. Wait until it is done, or close it, and run "
            "again; nothing has been changed.",
        )
    elif "full" in text or "disk I/O" in text:
        template = QT_TRANSLATE_NOOP(
            "core",
            "{path} cannot be written: the disk is full or fails ({error}). Make room and run again; the database is "
            "as "
            "it was.",
        )
    elif "readonly" in text or "unable to open" in text:
        template = QT_TRANSLATE_NOOP(
            "core", "{path} cannot be written: it is read-only. Choose a file, and a folder, that you may write."
        )
    elif "not a database" in text or "malformed" in text or "file is encrypted" in text:
        template = QT_TRANSLATE_NOOP(
            "core", "{path} is no GeoPackage, or it is damaged ({error}). Take a copy of it, or create it anew."
        )
    else:
        template = QT_TRANSLATE_NOOP("core", "{path}: the database refuses: {error}. Nothing has been changed.")
    return ElectionError(template, path=path, error=text)
