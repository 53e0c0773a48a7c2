"""What is in a database, looked at and changed behind the plugin's back, whichever system keeps it."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from qgis.core import QgsDataSourceUri, QgsProviderRegistry


def on_server(path: str) -> bool:
    return path.startswith("postgres:")


@contextlib.contextmanager
def connected(path: str, *, write: bool = False) -> Iterator[Any]:
    """Return a cursor of the system's own driver; what is changed stays."""
    if on_server(path):
        import psycopg2

        name, schema = path.removeprefix("postgres:").split("/")
        uri = QgsProviderRegistry.instance().providerMetadata("postgres").findConnection(name).uri()
        connection = psycopg2.connect(QgsDataSourceUri(uri).connectionInfo(True))
        cursor = connection.cursor()
        cursor.execute("SELECT set_config('search_path', %s, false)", (f'"{schema}", public',))
    else:
        address = path if write else f"{Path(path).as_uri()}?mode=ro"
        connection = sqlite3.connect(address, uri=not write)
        # Triggers of the spatial index call them.
        for name in ("ST_IsEmpty", "ST_MinX", "ST_MinY", "ST_MaxX", "ST_MaxY"):
            connection.create_function(name, 1, lambda blob: 1)
        cursor = connection.cursor()
    try:
        with connection:
            yield cursor
    finally:
        connection.close()


def _run(cursor: Any, path: str, query: str, values: tuple[Any, ...]) -> None:
    if on_server(path):
        cursor.execute(query.replace("%", "%%").replace("?", "%s") if values else query, values or None)
    else:
        cursor.execute(query, values)


def rows(path: str, query: str, *values: Any) -> list[tuple[Any, ...]]:
    with connected(path) as cursor:
        _run(cursor, path, query, values)
        return list(cursor.fetchall())


def change(path: str, query: str, *values: Any) -> None:
    """Change a database as another program would."""
    with connected(path, write=True) as cursor:
        _run(cursor, path, query, values)


_TABLES = "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
_TABLES_ON_SERVER = (
    "SELECT tablename FROM pg_tables WHERE schemaname = current_schema() OR tablename = 'layer_styles' ORDER BY 1"
)


def content(path: str) -> dict[str, list[tuple[Any, ...]]]:
    """Return every row of every table of a database, those of the format included."""
    names = [name for (name,) in rows(path, _TABLES_ON_SERVER if on_server(path) else _TABLES)]
    return {name: rows(path, f'SELECT * FROM "{name}" ORDER BY 1, 2') for name in names}
