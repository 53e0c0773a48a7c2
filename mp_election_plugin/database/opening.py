"""Opening the database that a user names."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from ..core.errors import QT_TRANSLATE_NOOP, ElectionError
from ..layers.places import server_place
from .connection import SCHEMA_VERSION, Database
from .geopackage import GeoPackage
from .new_geopackage import create_geopackage
from .postgis import PostGIS
from .server import PREFIX, connections, server_of


def _on_server(name: str) -> bool:
    return name.startswith(PREFIX)


def on_servers() -> list[str]:
    """Return the names of databases by the connections that QGIS has; there need not be one behind each."""
    return [f"{PREFIX}{name}" for name in connections()]


def _open(name: str, *, read_only: bool) -> Database:
    """Open what a name means, here and nowhere else: a file, or a schema on a server that QGIS has a connection to.

    Raises
    ------
    ElectionError
        If it is neither.
    """
    if _on_server(name):
        return PostGIS(server_of(name), read_only=read_only)
    if os.path.isfile(name) or name.lower().endswith(".gpkg"):
        return GeoPackage(name, read_only=read_only)
    raise ElectionError(
        QT_TRANSLATE_NOOP(
            "core",
            "There is no database “{name}”. Give the path of a GeoPackage made by “Create electoral database”, or "
            "postgres:CONNECTION.",
        ),
        name=name,
    )


def place_of(name: str) -> str:
    """Return the file or the schema of a server that a name means, as `layers.places` tells it of a layer.

    Raises
    ------
    ElectionError
        If it names a connection that QGIS does not have.
    """
    if not _on_server(name):
        return os.path.realpath(name)
    server = server_of(name)
    return server_place(server.uri, server.schema)


def create_database(name: str, fill: Callable[[Database], None] | None = None) -> None:
    """Make an electoral database, which is there only when whole.

    Parameters
    ----------
    name : str
        As in `open_database`.
    fill : callable, optional
        Takes the open database and puts the first content in.

    Raises
    ------
    ElectionError
        If there is such a database already, or it cannot be made.
    """
    if not _on_server(name):
        if not name.lower().endswith(".gpkg"):
            raise ElectionError(
                QT_TRANSLATE_NOOP(
                    "core",
                    "{path}: an electoral database is a GeoPackage, whose name ends with .gpkg, or a schema on a "
                    "server, postgres:CONNECTION.",
                ),
                path=name,
            )
        create_geopackage(name, fill)
        return
    database = PostGIS(server_of(name), new=True)
    try:
        with database.transaction():
            database.create_schema()
            if fill is not None:
                fill(database)
    finally:
        database.close()


@contextmanager
def open_database(name: str, *, read_only: bool = False) -> Iterator[Database]:
    """Open an electoral database, bring an older schema up to date, and close it at the end.

    Parameters
    ----------
    name : str
        Path of a GeoPackage, or ``postgres:CONNECTION``, a connection of QGIS, with ``/SCHEMA`` where it is not
        ``mpelection``.
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
            database = _brought_up_to_date(name, database.label)
        database.bring_up_to_date()
        yield database
    finally:
        database.close()


def _brought_up_to_date(name: str, label: str) -> Database:
    """Return a database open for reading, whose schema was older."""
    try:
        with open_database(name):
            pass
    except ElectionError as error:
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core",
                "{database} has an older schema and is brought up to date by the first one who opens it and may write "
                "it: {error}",
            ),
            database=label,
            error=error.message,
        ) from error
    return _open(name, read_only=True)
