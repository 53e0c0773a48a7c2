"""Views of a GeoPackage: a query that may take any time, and a table is read before it unless it is asked for."""

from __future__ import annotations

import contextlib
import os
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


def is_gone(source: str) -> bool:
    """Return whether the file of a layer is known to be gone, or to have lost its view or table.

    QGIS would crash where it filtered such a layer. Where the file cannot be read now nothing is known. It is
    not waited for: whoever asks holds the window.

    Parameters
    ----------
    source : str
        A layer of a GeoPackage as QGIS has it, ``path|layername=name``; any other is not known to be gone.
    """
    path, _, rest = source.partition("|layername=")
    if not rest:
        return False
    if not os.path.isfile(path):
        return True
    uri = f"{Path(path).absolute().as_uri()}?mode=ro"
    try:
        with contextlib.closing(sqlite3.connect(uri, uri=True, timeout=0)) as connection:
            kinds = connection.execute(statement("kinds_of_tables")).fetchall()
    except sqlite3.Error:
        return False
    return rest.partition("|")[0] not in [name for _, name in kinds]
