"""Opening the database that a user names."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

from ..core.errors import QT_TRANSLATE_NOOP, ElectionError
from .connection import SCHEMA_VERSION, Database
from .geopackage import GeoPackage


def _open(name: str, *, read_only: bool) -> Database:
    """Open what a name means, here and nowhere else: a file.

    Raises
    ------
    ElectionError
        If it is neither a GeoPackage nor anything else that is known.
    """
    if os.path.isfile(name) or name.lower().endswith(".gpkg"):
        return GeoPackage(name, read_only=read_only)
    raise ElectionError(
        QT_TRANSLATE_NOOP(
            "core", "There is no database “{name}”. Give the path of a GeoPackage made by “Create electoral database”."
        ),
        name=name,
    )


@contextmanager
def open_database(name: str, *, read_only: bool = False) -> Iterator[Database]:
    """Open an electoral database, bring an older schema up to date, and close it at the end.

    Parameters
    ----------
    name : str
        Path of a GeoPackage.
    read_only : bool
        Whether nothing is to be written; an older schema is brought up to date all the same.

    Raises
    ------
    ElectionError
        If it cannot be opened, is no electoral database, or its schema is newer than this plugin.
    """
    database = _open(name, read_only=read_only)
    try:
        if read_only and database.version() < SCHEMA_VERSION:
            database.close()
            database = _open(name, read_only=False)
        database.bring_up_to_date()
        yield database
    finally:
        database.close()
