"""The seam between the electoral database and the systems that keep it: GeoPackage files, and PostgreSQL servers.

Everything else of this package is written once, on the methods of `Database`. A dialect fills in the few that differ.
"""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from typing import Any, ClassVar

from ..core.errors import QT_TRANSLATE_NOOP, ElectionError
from ..layers.geometry import Blob
from .blocks import Block, length, plain
from .sql import filled, migrations, text_of

SCHEMA_VERSION = 2

# Name of each table, and of the view result, and whether it has geometry, in the order in which they can be filled.
TABLES = {
    "meta": False,
    "level": False,
    "party": False,
    "election": False,
    "import_log": False,
    "zone": True,
    "election_level": False,
    "election_party": False,
    "turnout": False,
    "standing": False,
    "seat": False,
    "alias": False,
    "unmatched": False,
    "edit_log": False,
    "result": False,
}


class Database(ABC):
    """One electoral database, open.

    Attributes
    ----------
    dialect : str
        Name of the folder with statements of its own.
    mark : str
        What stands for a bound value.
    words : dict
        Types and clauses of the dialect: ``key``, ``integer``, ``real``, ``text``, ``geometry``, ``row`` (the name,
        quoted), and of the table standing ``standing_key``, ``standing_rules`` and ``standing_parts``.
    label : str
        What to call the database in a message.
    """

    dialect: ClassVar[str]
    mark: ClassVar[str]
    words: ClassVar[dict[str, str]]
    label: str

    @abstractmethod
    def fetch(self, text: str, values: Sequence[Any]) -> list[tuple[Any, ...]]:
        """Run one statement and return its rows; none where it gives none."""

    @abstractmethod
    def execute_many(self, text: str, rows: Iterable[Sequence[Any]]) -> None:
        """Run one statement with many rows of values."""

    @abstractmethod
    def transaction(self, alone: Sequence[str] = (), beside: Sequence[str] = ()) -> AbstractContextManager[None]:
        """Return a context in which all lands, or nothing.

        Parameters
        ----------
        alone : sequence of str
            Names of what this writer changes, such as ``election 2021``: others that name it wait.
        beside : sequence of str
            Names of what it relies on: others may too, but one that has it alone waits. A file has one writer anyway.
        """

    @abstractmethod
    def close(self) -> None:
        """Give the connection back."""

    @abstractmethod
    def register(self) -> None:
        """Have the tables of a new schema known to readers of the format, inside the transaction that made them."""

    @abstractmethod
    def register_view(self, view: str, title: str) -> None:
        """Have a view with the geometry of zones known to readers as a layer; called again for the same view."""

    @abstractmethod
    def has_map(self, view: str) -> bool:
        """Return whether a map is there and known to readers as a layer."""

    @abstractmethod
    def forget_view(self, view: str) -> None:
        """Take back what `register_view` did, and the view's styles."""

    def keeps_styles(self) -> bool:
        """Return whether styles can be looked for and kept."""
        return True

    @abstractmethod
    def save_style(self, view: str, name: str, qml: str, sld: str) -> None:
        """Keep a style as the default one of a view, in place of one of that name."""

    @abstractmethod
    def has_style(self, view: str) -> bool:
        """Return whether a style is kept for a view."""

    @abstractmethod
    def layer_source(self, view: str) -> tuple[str, str]:
        """Return source and provider by which QGIS opens a view."""

    @abstractmethod
    def check_layers(self) -> None:
        """Refuse to open maps that QGIS would draw empty.

        Raises
        ------
        ElectionError
            If the connection of QGIS does not find what it draws them by.
        """

    @abstractmethod
    def has_table(self, name: str) -> bool:
        """Return whether a table is there."""

    @abstractmethod
    def faults(self) -> list[str]:
        """Return what the system itself finds wrong: damage, rows that refer to nothing."""

    @abstractmethod
    def note_rows(self, view: str, count: int) -> None:
        """Note how many rows a view has, where readers would read them all else; inside the transaction."""

    def geometry_in(self, blob: Blob) -> Any:
        """Return the value that is bound for a geometry, given as a GeoPackage blob."""
        return blob

    def geometry_out(self, value: Any) -> Blob:
        """Return the GeoPackage blob of a geometry as it was fetched."""
        return None if value is None else bytes(value)

    @abstractmethod
    def changed(self, tables: Iterable[str]) -> None:
        """Note that tables were changed, where the format keeps a date of it; inside the transaction."""

    @contextmanager
    def begun(self, blocks: Iterator[Block]) -> Iterator[Iterator[Block]]:
        """Return a context in which blocks are being made already, where a server does other work meanwhile."""
        yield blocks

    @contextmanager
    def many_zones(self) -> Iterator[None]:
        """Return a context for writing geometries in bulk; inside a transaction."""
        yield

    @contextmanager
    def many_results(self, election: str, level: str, *, all_count: bool) -> Iterator[None]:
        """Return a context for writing the standings of an election and level in bulk; inside a transaction.

        ``all_count`` says that all zones count.
        """
        yield

    @abstractmethod
    def check_results(self, election: str) -> None:
        """Refuse to read an election that is listed, where the system may have its results elsewhere.

        Raises
        ------
        ElectionError
            If they are not in the database.
        """

    @contextmanager
    def last(self, what: str) -> Iterator[None]:
        """Return a context for what a transaction does at its end: nobody else changes the same until it is over."""
        yield

    def create_map(self, view: str, election: str, level: str) -> None:
        """Make the view of an election and level."""
        # A view takes no bound values, so it finds its election by the number of a row.
        self.rows("create_map", view=view, number=self.value("number_of_map", (election, level)))

    def insert_blocks(
        self, table: str, columns: list[str], blocks: Iterable[Block], told: Callable[[int], None] = lambda _: None
    ) -> None:
        """Add many rows that come as columns.

        Parameters
        ----------
        table : str
        columns : list of str
        blocks : iterable of Block
            Each has the columns in that order. They may be made in another thread.
        told : callable
            Takes the number of blocks done, before each and in the thread of the caller; what it raises ends all.
        """
        for number, block in enumerate(blocks):
            told(number)
            count = length(block)
            self.insert(table, columns, zip(*(plain(column, count) for column in block)))

    def insert(self, table: str, columns: list[str], rows: Iterable[Sequence[Any]]) -> None:
        """Add many rows to a table, in the fastest way there is."""
        self.many("insert", rows, table=table, columns=columns, places=columns)

    def text(self, name: str, **identifiers: Any) -> str:
        """Return the statement of a file in this dialect."""
        return filled(text_of(name, self.dialect), self.words, identifiers, self.mark)

    def rows(self, name: str, values: Sequence[Any] = (), **identifiers: Any) -> list[tuple[Any, ...]]:
        """Run the statement of a file with its values bound and return its rows."""
        return self.fetch(self.text(name, **identifiers), values)

    def value(self, name: str, values: Sequence[Any] = (), **identifiers: Any) -> Any:
        """Return the first value of the first row, None where there is none."""
        found = self.rows(name, values, **identifiers)
        return found[0][0] if found else None

    def many(self, name: str, rows: Iterable[Sequence[Any]], **identifiers: Any) -> None:
        """Run the statement of a file once a row of values."""
        self.execute_many(self.text(name, **identifiers), rows)

    def script(self, name: str) -> None:
        """Run the statements of a file, which blank lines part."""
        for part in text_of(name, self.dialect).split("\n\n"):
            self.fetch(filled(part, self.words, {}), ())

    def version(self) -> int:
        """Return the version of the schema.

        Raises
        ------
        ElectionError
            If this is no electoral database.
        """
        found = self.value("meta_item", ("schema_version",)) if self.has_table("meta") else None
        if found is None or not re.fullmatch("[0-9]+", str(found)):
            raise ElectionError(
                QT_TRANSLATE_NOOP(
                    "core",
                    "{database} is no electoral database of this plugin: it has no table meta with a schema version. "
                    "Choose a database made by “Create electoral database”.",
                ),
                database=self.label,
            )
        return int(found)

    def create_schema(self) -> None:
        """Make all tables, in one transaction."""
        with self.transaction():
            self.script("schema")
            self.register()
            self.insert("meta", ["item", "value"], [("schema_version", str(SCHEMA_VERSION))])

    def bring_up_to_date(self) -> None:
        """Change an older schema into the one of this version, in one transaction.

        Raises
        ------
        ElectionError
            If the schema is newer than this version of the plugin knows, or no way leads from it.
        """
        if self._found_version() == SCHEMA_VERSION:
            return
        # Somebody else may be about it at the same moment.
        with self.transaction(["schema"]):
            for version in range(self._found_version(), SCHEMA_VERSION):
                self.script(migrations()[version])
            self.rows("set_meta_item", (str(SCHEMA_VERSION), "schema_version"))

    def _found_version(self) -> int:
        """Return the version of the schema, where it is this one or a way leads from it to this one."""
        found = self.version()
        if found > SCHEMA_VERSION:
            raise ElectionError(
                QT_TRANSLATE_NOOP(
                    "core",
                    "{database} has schema version {found}, this plugin knows versions up to {known}. Update the "
                    "plugin; nothing has been changed.",
                ),
                database=self.label,
                found=found,
                known=SCHEMA_VERSION,
            )
        if not set(range(found, SCHEMA_VERSION)) <= set(migrations()):
            raise ElectionError(
                QT_TRANSLATE_NOOP(
                    "core",
                    "{database} has schema version {found}, from which no way leads to version {known}. Create a new "
                    "database and load zones and results into it.",
                ),
                database=self.label,
                found=found,
                known=SCHEMA_VERSION,
            )
        return found
