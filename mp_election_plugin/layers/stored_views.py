"""Views of a GeoPackage: a query that may take any time, and a table is read before it unless it is asked for."""

from __future__ import annotations

import contextlib
import sqlite3
from pathlib import Path

from .sql import statement


def views_of(path: str) -> list[str]:
    """Return the names of the views of a GeoPackage that has tables too; none for any other file.

    What cannot be read is left to the reader of the file, which says why.
    """
    if not path.lower().endswith(".gpkg"):
        return []
    try:
        with contextlib.closing(sqlite3.connect(f"{Path(path).absolute().as_uri()}?mode=ro", uri=True)) as connection:
            kinds = connection.execute(statement("kinds_of_tables")).fetchall()
    except sqlite3.Error:
        return []
    views = [name for kind, name in kinds if kind == "view"]
    return views if len(views) < len(kinds) else []
