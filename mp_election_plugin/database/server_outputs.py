"""Outputs of algorithms that go to a PostgreSQL server: they may not replace a table of an electoral database."""

from __future__ import annotations

import contextlib
import re

from qgis.core import QgsDataSourceUri

from ..core.errors import QT_TRANSLATE_NOOP, ElectionError, Message
from ..layers.destinations import reserved_name
from ..layers.places import server_place
from .connection import TABLES
from .server import Server, connect, driver, in_words
from .sql import filled, text_of

# As Processing names them: "postgis" is the older word for the provider of QGIS.
_ON_SERVER = re.compile(r"^(?:postgis|postgres):(?://)?(?P<uri>.*)$", re.I | re.S)


def server_output_problem(destinations: list[str]) -> Message | None:
    """Return why an output may not be written to a server, None where it may or goes elsewhere.

    Where the server cannot be asked, nothing is written: QGIS would tell its password with what it cannot reach.
    """
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
    if not found:
        return None
    return Message(
        QT_TRANSLATE_NOOP(
            "core",
            "“{table}” in the schema “{schema}” is a table or view of an electoral database and cannot be replaced by "
            "the output. Choose another name, or another schema.",
        ),
        {"table": table, "schema": found[0][0]},
    )
