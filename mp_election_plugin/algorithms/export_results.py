"""``exportresults``: the content of an electoral database as tidy CSV, and as a GeoPackage of election layers."""

from __future__ import annotations

import contextlib
import os
import tempfile
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterFileDestination,
)

from .base import tr
from .data_dictionary import DICTIONARY_KINDS, dictionary
from .database_base import DatabaseAlgorithm
from .election_layer import election_table


class ExportResults(DatabaseAlgorithm):
    """Plain files that any program reads, the same from every system that keeps the database."""

    ID = "exportresults"
    COUNTS, SEATS, DICTIONARY, PACKAGE = "COUNTS", "SEATS", "DICTIONARY", "PACKAGE"

    def displayName(self) -> str:
        return tr("Export results")

    def tags(self) -> list[str]:
        return tr("election,database,export,csv,tidy,geopackage,exporter,تصدير").split(",")

    def shortDescription(self) -> str:
        return tr("Writes the results of an electoral database as tidy CSV and as a GeoPackage of election layers.")

    def shortHelpString(self) -> str:
        return tr(
            "Writes the results of a database as files that any program reads. The tidy CSV has one row a zone and "
            "list: "
            "UTF-8 with its mark, so that spreadsheets show Arabic, commas, missing as nothing, rows in a fixed order, "
            "so that the same content gives the same bytes. "
            "An "
            "absent row is no list or not published, 0 a published zero; counted is 0 where a zone's votes are also in "
            "those of its parts, or of the zone it is a part of.\n\n"
            "The other outputs are the counts of the zones, the seats won, a data dictionary that explains each "
            "column, "
            "and a GeoPackage with one election layer for each election and level, the seats, elections and parties, "
            "and the dictionary."
        )

    def initAlgorithm(self, config: Any = None) -> None:
        self.add_database()
        election, level = (
            tr("Id of one election. Optional: all of them."),
            tr("Code of one level. Optional: all of them."),
        )
        self.add_choice(self.ELECTION, tr("Election"), "election", election, optional=True)
        self.add_choice(self.LEVEL, tr("Level"), "level", level, optional=True)
        csv_file = tr("CSV files (*.csv)")
        self.add(
            QgsProcessingParameterFileDestination(self.OUTPUT, tr("Results (tidy CSV)"), csv_file),
            tr("One row a zone and list."),
        )
        others = {
            self.COUNTS: (
                tr("Counts (CSV)"),
                csv_file,
                tr("One row a zone: registered, voters, valid, invalid, seats."),
            ),
            self.SEATS: (tr("Seats won (CSV)"), csv_file, tr("One row a zone and list that won seats.")),
            self.DICTIONARY: (tr("Data dictionary (CSV)"), csv_file, tr("What each column of each output means.")),
            self.PACKAGE: (
                tr("Package (GeoPackage)"),
                tr("GeoPackage files (*.gpkg)"),
                tr(
                    "One election layer for each election and level, and the tables seats, elections, parties and "
                    "data_dictionary. It is made anew."
                ),
            ),
        }
        for name, (label, kind, text) in others.items():
            destination = QgsProcessingParameterFileDestination(name, label, kind, None, True)
            destination.setCreateByDefault(False)
            self.add(destination, text)
        self.add_numbers(
            {
                "ROWS": tr("Rows of results"),
                "VOTES": tr("Votes in them that count, summed over elections and levels"),
                "LAYERS": tr("Elections and levels exported"),
            }
        )

    def compute(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        from ..database import export
        from ..layers.writer import Cancelled

        paths = {
            name: self.parameterAsFileOutput(parameters, name, context)
            for name in (self.OUTPUT, self.COUNTS, self.SEATS, self.DICTIONARY, self.PACKAGE)
            if name == self.OUTPUT or self.asked(parameters, name, context)
        }
        election, level = (
            self.parameterAsString(parameters, name, context).strip() for name in (self.ELECTION, self.LEVEL)
        )
        votes = 0

        def results(database: Any) -> Any:
            nonlocal votes
            for number, found in enumerate(export.read_all(database, entries)):
                feedback.setProgress(90 * number / len(entries))
                if feedback.isCanceled():
                    raise Cancelled
                for row in export.result_rows(*found):
                    votes += row[-2] * row[-1]
                    yield row

        with self.database(parameters, context, read_only=True) as database, _in_words():
            entries = export.chosen(database, election, level)
            if not entries:
                raise QgsProcessingException(tr("The database has no such results: there is nothing to export."))
            number = export.write_csv(paths[self.OUTPUT], export.RESULTS, results(database))
            if self.COUNTS in paths:
                rows = (row for found in export.read_all(database, entries) for row in export.count_rows(*found))
                export.write_csv(paths[self.COUNTS], export.COUNTS, rows)
            if self.SEATS in paths:
                export.write_csv(paths[self.SEATS], export.SEATS, export.seat_rows(database, entries))
            if self.DICTIONARY in paths:
                words = dictionary()
                export.write_csv(paths[self.DICTIONARY], DICTIONARY_KINDS, (each.values() for each in words))
            if self.PACKAGE in paths:
                self._package(database, entries, paths[self.PACKAGE])
        feedback.pushInfo(
            tr("{rows} rows, {votes} votes, of {layers} elections and levels").format(
                rows=number, votes=votes, layers=len(entries)
            )
        )
        return {
            **self.handed_on(parameters, context),
            **paths,
            "ROWS": number,
            "VOTES": votes,
            "LAYERS": len(entries),
        }

    def _package(self, database: Any, entries: list[Any], path: str) -> None:
        """Write one layer for each election and level, and tables that explain them; it takes its place when whole."""
        from ..database import export
        from ..database.maps import free_name
        from ..database.results import read_figures
        from ..layers.columns import table_of
        from ..layers.writer import remove_journals, with_stored_names, write_geopackage

        with tempfile.TemporaryDirectory(prefix=".mpelection-", dir=os.path.dirname(os.path.abspath(path))) as folder:
            place = os.path.join(folder, "package.gpkg")
            tables = {
                "elections": (export.ELECTIONS, export.election_rows(database, entries)),
                "parties": (export.PARTIES, export.party_rows(database, entries)),
                "seats": (export.SEATS, export.seat_rows(database, entries)),
                "data_dictionary": (tuple(DICTIONARY_KINDS), [tuple(each.values()) for each in dictionary()]),
            }
            taken = set(tables)
            for entry in entries:
                table = election_table(*read_figures(database, entry.election, entry.level, geometry=True))
                name = free_name(f"{entry.election}_{entry.level}", taken)
                write_geopackage(with_stored_names(table), place, name, lambda part: True)
            for name, (columns, rows) in tables.items():
                kinds = {column: "integer" if column == export.SEATS[-1] else "text" for column in columns}
                records = [dict(zip(columns, row)) for row in rows]
                write_geopackage(table_of(records, kinds), place, name, lambda part: True)
            remove_journals(path)
            os.replace(place, path)


@contextlib.contextmanager
def _in_words() -> Any:
    """Say in plain words which file cannot be written."""
    try:
        yield
    except OSError as error:
        raise QgsProcessingException(
            tr("{path} cannot be written: {why}. Choose another file or folder.").format(
                path=error.filename or "", why=error.strerror or error
            )
        ) from error
