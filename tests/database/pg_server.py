"""A throw-away PostgreSQL server with PostGIS: its own data folder, reached by a socket in it, gone at the end."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Any

USER = "postgres"
DATABASE = "elections"
# What a server does to outlive a power cut, which that of a test need not.
CARELESS = {"fsync": "off", "full_page_writes": "off", "synchronous_commit": "off"}


def programs() -> Path | None:
    """Return the folder of the newest server that has PostGIS, None where there is none."""
    found = [
        folder
        for folder in Path("/usr/lib/postgresql").glob("*/bin")
        if Path("/usr/share/postgresql", folder.parent.name, "extension", "postgis.control").is_file()
    ]
    return max(found, key=lambda folder: int(folder.parent.name), default=None)


class ThrowAwayServer:
    """A server of this process; roles but the superuser need a password.

    Parameters
    ----------
    parent : str
        Where its folder is made; the path of a socket must be short.
    settings : dict
        Settings of the server besides those that keep it to itself.
    """

    def __init__(self, parent: str, **settings: str) -> None:
        folder = programs()
        if folder is None:
            raise OSError("there is no PostgreSQL server with PostGIS here")
        self._programs = folder
        # The settings of QGIS may be those of other tests too, which run at the same time.
        self.name = f"test{os.getpid()}"
        self.folder = Path(tempfile.mkdtemp(prefix="mpe-", dir=parent))
        if os.getuid() == 0:
            # A server refuses to run as root.
            owner = pwd.getpwnam(USER)
            os.chown(self.folder, owner.pw_uid, owner.pw_gid)
        os.chmod(self.folder, 0o755)
        self.data = self.folder / "data"
        self._run("initdb", "-D", str(self.data), "-U", USER, "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "-N")
        (self.data / "pg_hba.conf").write_text(f"local all {USER} trust\nlocal all all scram-sha-256\n")
        lines = {"listen_addresses": "''", "unix_socket_directories": f"'{self.folder}'", **settings}
        with (self.data / "postgresql.conf").open("a", encoding="utf-8") as file:
            file.writelines(f"{name} = {value}\n" for name, value in lines.items())
        self.start()
        connection = self.connect(database="postgres")
        connection.autocommit = True
        connection.cursor().execute(f"CREATE DATABASE {DATABASE}")
        connection.close()
        self.execute("CREATE EXTENSION postgis")

    def _run(self, program: str, *arguments: str) -> None:
        command = [str(self._programs / program), *arguments]
        if os.getuid() == 0:
            command = ["setpriv", f"--reuid={USER}", f"--regid={USER}", "--clear-groups", *command]
        log = self.folder.parent / f"{self.folder.name}.log"
        # The server outlives the command and would keep a pipe open.
        with log.open("a") as file:
            done = subprocess.run(command, stdout=file, stderr=file, cwd="/", check=False)
        said = log.read_text(errors="replace")
        log.unlink()
        if done.returncode:
            raise OSError(said)

    def start(self) -> None:
        self._run("pg_ctl", "-D", str(self.data), "-l", str(self.data / "log"), "-w", "start")

    def stop(self, how: str = "immediate") -> None:
        self._run("pg_ctl", "-D", str(self.data), "-m", how, "-w", "stop")

    def remove(self) -> None:
        self.stop()
        shutil.rmtree(self.folder)

    def connect(self, user: str = USER, database: str = DATABASE, **more: Any) -> Any:
        """Return a connection of the driver."""
        import psycopg2

        return psycopg2.connect(host=str(self.folder), dbname=database, user=user, **more)

    def execute(self, text: str, *values: Any) -> list[tuple[Any, ...]]:
        """Run statements as the superuser and return the rows of the last."""
        connection = self.connect()
        try:
            with connection, connection.cursor() as cursor:
                cursor.execute(text, values or None)
                return cursor.fetchall() if cursor.description else []
        finally:
            connection.close()

    def uri(self, user: str = USER, password: str = "", database: str = DATABASE) -> str:
        """Return how QGIS names a connection to it."""
        from qgis.core import QgsDataSourceUri

        uri = QgsDataSourceUri()
        uri.setConnection(str(self.folder), "5432", database, user, password)
        return str(uri.uri(False))


def register(name: str, uri: str) -> None:
    """Keep a connection in QGIS, as its browser does."""
    from qgis.core import QgsProviderRegistry

    metadata = QgsProviderRegistry.instance().providerMetadata("postgres")
    kept = {"saveUsername": True, "savePassword": True, "estimatedMetadata": True}
    metadata.saveConnection(metadata.createConnection(uri, kept), name)
