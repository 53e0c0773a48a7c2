"""Outputs of algorithms that go into an electoral database: they may not replace a table or view that is its own."""

from __future__ import annotations

import contextlib
import os
import re
import sqlite3
from pathlib import Path

from qgis.core import QgsDataSourceUri

from ..core.errors import QT_TRANSLATE_NOOP, ElectionError, Message
from ..layers.destinations import files_and_tables, reserved_name
from ..layers.places import server_place
from .connection import TABLES
from .server import Server, connect, driver, in_words
from .sql import filled, text_of

# As Processing names them: "postgis" is the older word for the provider of QGIS.
_ON_SERVER = re.compile(r"^(?:postgis|postgres):(?://)?(?P<uri>.*)$", re.I | re.S)
# Where all of these are together there is an electoral database.
_MARKS = {"meta", "standing", "election_level", "import_log"}


def own_table_problem(destinations: list[str]) -> Message | None:
    """Return why an output may not be written, None where it replaces no table of an electoral database.

    Where the server cannot be asked, nothing is written: QGIS would tell its password with what it cannot reach.
    """
    for path, table in files_and_tables(destinations):
        if table is not None and _is_own(path, table):
            return _refused(table, path)
    for text in destinations:
        found = _ON_SERVER.match(text)
        if found is None:
            continue
        uri = QgsDataSourceUri(found["uri"])
        problem = reserved_name(uri.table())
        if problem is None:
            try:
                problem = _replaces(found["uri"], uri.schema(), uri.table())
            except ElectionError as error:
                problem = error.message
        if problem is not None:
            return problem
    return None


def _replaces(uri: str, schema: str, table: str) -> Message | None:
    """Return the refusal where a table, or the one found on the search path, is of an electoral database."""
    server = Server(server_place(uri, schema), schema, uri)
    statement = filled(text_of("own_table", "postgis"), {}, {}, "%s")
    with contextlib.closing(connect(server)) as connection:
        try:
            with connection.cursor() as cursor:
                cursor.execute(statement, (table, schema, schema, list(TABLES)))
                found = cursor.fetchall()
        except driver().Error as error:
            raise in_words(server.name, error, gone=bool(connection.closed)) from error
    return _refused(table, found[0][0]) if found else None


def _is_own(path: str, table: str) -> bool:
    """Return whether a table or view is there and belongs to the electoral database that a file is."""
    if not os.path.isfile(path):
        return False
    try:
        with contextlib.closing(sqlite3.connect(Path(path).as_uri() + "?mode=ro", uri=True)) as connection:
            statement = filled(text_of("relations", "geopackage"), {}, {})
            # SQLite knows no case of names.
            views = {name.lower(): bool(is_view) for name, is_view in connection.execute(statement)}
    except sqlite3.Error:
        # No database at all, or one that cannot be written either.
        return False
    name = table.lower()
    return name in views and set(views) >= _MARKS and (views[name] or name in TABLES)


def _refused(table: str, place: str) -> Message:
    return Message(
        QT_TRANSLATE_NOOP(
            "core",
            "“{table}” in “{place}” is a table or view of an electoral database and cannot be replaced by the output. "
            "Choose another name, or another place.",
        ),
        {"table": table, "place": place},
    )
