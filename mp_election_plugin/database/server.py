"""PostgreSQL servers as QGIS knows them: its connections, how they are opened, and what they refuse in plain words."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from qgis.core import QgsCredentials, QgsDataSourceUri, QgsProviderRegistry

from ..core.errors import QT_TRANSLATE_NOOP, Conflict, ElectionError

PREFIX = "postgres:"
DEFAULT_SCHEMA = "mpelection"
_CONNECT_SECONDS = 10
_ASKED_AT_MOST = 3


@dataclass(frozen=True)
class Server:
    """A schema on a server; ``uri`` is that of the connection, which may hold a password and is never shown."""

    name: str
    schema: str
    uri: str = field(repr=False)


def driver() -> Any:
    """Return the driver, which QGIS brings for its own tools.

    Raises
    ------
    ElectionError
        If this QGIS has none.
    """
    try:
        import psycopg2
    except ImportError as error:
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core",
                "The Python package psycopg2, by which QGIS itself manages PostgreSQL, is missing. Install it with "
                "your system's packages (Debian: python3-psycopg2; OSGeo4W: python3-psycopg2) and restart QGIS, or "
                "use a GeoPackage.",
            )
        ) from error
    return psycopg2


def connections() -> list[str]:
    """Return the names of the connections that are registered in QGIS."""
    return sorted(_metadata().connections(False))


def _metadata() -> Any:
    return QgsProviderRegistry.instance().providerMetadata("postgres")


def _uri_of(name: str) -> str | None:
    """Return how QGIS keeps a connection, None where it has none of that name."""
    # Made from the settings: the list of connections must not be asked by two threads at once.
    uri = _metadata().createConnection(name).uri() if name else ""
    parts = QgsDataSourceUri(uri)
    return uri if parts.database() or parts.service() or parts.host() else None


def server_of(text: str) -> Server:
    """Return what a text such as ``postgres:office`` or ``postgres:office/schema`` means.

    Raises
    ------
    ElectionError
        If QGIS has no such connection; lists those it has.
    """
    name, schema = text[len(PREFIX) :].strip(), DEFAULT_SCHEMA
    uri = _uri_of(name)
    if uri is None and "/" in name:
        name, _, schema = name.rpartition("/")
        uri = _uri_of(name)
    if uri is None or not schema:
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core",
                "QGIS has no PostgreSQL connection “{name}”. It has: {known}. Add it in the browser of QGIS, and write "
                "postgres:CONNECTION or postgres:CONNECTION/SCHEMA.",
            ),
            name=name,
            known=", ".join(connections()) or "–",
        )
    return Server(f"{PREFIX}{name}/{schema}", schema, uri)


def connect(server: Server) -> Any:
    """Return an open connection; a password that the connection does not keep is asked for by QGIS.

    Raises
    ------
    ElectionError
        If the server cannot be reached or refuses the user.
    """
    uri = QgsDataSourceUri(server.uri)
    realm, user, password = uri.connectionInfo(False), uri.username(), uri.password()
    for attempt in range(_ASKED_AT_MOST):
        try:
            opened = driver().connect(
                uri.connectionInfo(True),
                connect_timeout=_CONNECT_SECONDS,
                application_name="MP Election Analysis",
                client_encoding="UTF8",
                keepalives_idle=30,
            )
        except driver().OperationalError as error:
            given = False
            if attempt + 1 < _ASKED_AT_MOST and "password" in str(error):
                given, user, password = QgsCredentials.instance().get(realm, user, password, str(error).strip())
            if not given:
                raise _not_connected(server.name, error) from error
            uri.setUsername(user)
            uri.setPassword(password)
        else:
            if attempt:
                QgsCredentials.instance().put(realm, user, password)
            return opened
    raise _not_connected(server.name, OSError("password"))


# Of the server, of its database or of one of its roles; the driver gives no state of an error before it is connected.
_FULL = ("too many connections", "too many clients", "connection slots")


def _not_connected(name: str, error: Exception) -> ElectionError:
    text = " ".join(str(error).split())
    if any(words in text for words in _FULL):
        template = QT_TRANSLATE_NOOP(
            "core",
            "{database}: the server takes no more connections now ({error}). Try again later, or ask the administrator "
            "for more; nothing has been changed.",
        )
    elif "password" in text or "role" in text or "pg_hba" in text or "authentication" in text:
        template = QT_TRANSLATE_NOOP(
            "core",
            "{database}: the server refuses the user or the password ({error}). Correct the connection in the browser "
            "of QGIS; nothing has been changed.",
        )
    elif "database" in text and "does not exist" in text:
        template = QT_TRANSLATE_NOOP(
            "core",
            "{database}: the server has no such database ({error}). Correct the connection in the browser of QGIS.",
        )
    else:
        template = QT_TRANSLATE_NOOP(
            "core",
            "{database}: the server cannot be reached ({error}). Look whether it runs, and at host and port of the "
            "connection in the browser of QGIS; nothing has been changed.",
        )
    return ElectionError(template, database=name, error=text)


# What a state of the standard (SQLSTATE) means for the user; the first two letters are its class.
_REFUSALS = {
    "42501": QT_TRANSLATE_NOOP(
        "core",
        "{database}: you may not do this ({error}). Whoever only reads has the role of a reader; ask the administrator "
        "for that of an editor. Nothing has been changed.",
    ),
    "25006": QT_TRANSLATE_NOOP("core", "{database} is open for reading only ({error}). Nothing has been changed."),
    "55P03": QT_TRANSLATE_NOOP(
        "core",
        "{database} is in use: another editor changes the same election or level. Wait until that is done and run "
        "again; nothing has been changed.",
    ),
    "53": QT_TRANSLATE_NOOP(
        "core", "{database}: the server has no room or memory left ({error}). The database is as it was."
    ),
    "57014": QT_TRANSLATE_NOOP(
        "core",
        "{database}: the server has stopped the work ({error}): its administrator has, or it took longer than the "
        "server allows (statement_timeout). Nothing has been changed.",
    ),
    "57": QT_TRANSLATE_NOOP(
        "core",
        "{database}: the server was stopped, or has ended the connection ({error}). The database is as it was; run "
        "again when the server runs.",
    ),
    "": QT_TRANSLATE_NOOP("core", "{database}: the server refuses: {error}. Nothing has been changed."),
}
_CONFLICT = QT_TRANSLATE_NOOP(
    "core",
    "{database}: another editor was changing the same and the server has let that one go first ({error}). Nothing has "
    "been changed; run again.",
)
# Serialisation failure, deadlock, and a row that another editor has made at the same time.
_CONFLICTS = {"40001", "40P01", "23505"}


def in_words(name: str, error: Exception, *, gone: bool) -> ElectionError:
    """Return the error for what the server refused; ``gone`` where it is not there any more."""
    state = getattr(error, "pgcode", None)
    diagnosis = getattr(error, "diag", None)
    text = getattr(diagnosis, "message_primary", None) or " ".join(str(error).split())
    if state in _CONFLICTS:
        return Conflict(_CONFLICT, database=name, error=text)
    # Without a state it is the connection itself that failed; COPY tells so by the most general class.
    lost = state is None and type(error) in (driver().OperationalError, driver().InterfaceError, driver().DatabaseError)
    return refusal(name, "57P01" if gone or lost else str(state or ""), text)


def refusal(name: str, state: str, text: str) -> ElectionError:
    """Return the error for a state of the standard."""
    template = _REFUSALS.get(state) or _REFUSALS.get(state[:2]) or _REFUSALS[""]
    return ElectionError(template, database=name, error=text)
