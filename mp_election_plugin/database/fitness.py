"""What a server's database must have to hold an electoral database, and to have its maps drawn by QGIS."""

from __future__ import annotations

from ..core.errors import QT_TRANSLATE_NOOP, ElectionError
from ..layers.sql import quoted
from .connection import Database


def check_fit(database: Database) -> None:
    """Refuse a server's database in which no electoral database can be made.

    Raises
    ------
    ElectionError
        If it lacks PostGIS, or its encoding lacks letters.
    """
    if not database.rows("postgis_schema"):
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core",
                "{database}: the server's database has no PostGIS. Have its administrator run CREATE EXTENSION "
                "postgis in it.",
            ),
            database=database.label,
        )
    encoding = str(database.value("encoding"))
    if encoding != "UTF8":
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core",
                "{database}: the server's database has the encoding {encoding}, which does not keep the names of "
                "all languages. Have its administrator make one with the encoding UTF8.",
            ),
            database=database.label,
            encoding=encoding,
        )


def check_in_sight(label: str, schemas: list[str]) -> None:
    """Refuse to open maps where PostGIS is in a schema that QGIS, by its connection, does not find it in.

    Parameters
    ----------
    label : str
        What to call the database.
    schemas : list of str
        That of PostGIS where it is not on the search path; else none.

    Raises
    ------
    ElectionError
        If there is one.
    """
    if schemas:
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core",
                "{database}: QGIS would draw an empty map, since PostGIS is in the schema “{schema}”, which is not "
                "on the search path of this connection. Have the administrator add it: ALTER DATABASE … SET "
                "search_path = {path}.",
            ),
            database=label,
            schema=schemas[0],
            path=", ".join(dict.fromkeys(map(quoted, ("$user", "public", schemas[0])))),
        )
