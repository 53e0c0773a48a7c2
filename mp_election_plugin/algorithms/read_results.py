"""``readresults``: a published file into a results table."""

from __future__ import annotations

import re
from typing import Any

import numpy as np
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExpression,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..core import fields
from ..core.errors import Message
from ..core.parties import load_registry
from .base import ElectionAlgorithm, tr

PARTY_TABLE_KINDS = {"code": "text", "name": "text", "published": "text", "method": "text", "votes": "integer"}


class ReadResults(ElectionAlgorithm):
    """A published file of results, as it comes, into a results table."""

    ID = "readresults"
    ENCODING, DELIMITER, BLOCK = "ENCODING", "DELIMITER", "BLOCK"
    HEADER_ROW, HEADER_ROWS = "HEADER_ROW", "HEADER_ROWS"
    SHEET, FILTER, LAYOUT, VOTE_FIELDS = "SHEET", "FILTER", "LAYOUT", "VOTE_FIELDS"
    PARTY_REGISTRY, MINOR_BELOW, PARTY_TABLE = "PARTY_REGISTRY", "MINOR_BELOW", "PARTY_TABLE"

    def displayName(self) -> str:
        return tr("Read published results")

    def group(self) -> str:
        return tr("Data")

    def groupId(self) -> str:
        return "data"

    def tags(self) -> list[str]:
        return tr("election,results,import,excel,xlsx,csv,résultats,lire,نتائج").split(",")

    def shortDescription(self) -> str:
        return tr("Reads a published file (CSV, XLSX, ODS, DBF, GeoPackage ...) into a results table.")

    def shortHelpString(self) -> str:
        return tr(
            "Reads one ballot of a published file into a results table: one row a zone, fields zone_code, "
            "zone_name, parent_name, "
            "registered, voters, valid, invalid, seats and one field votes_<CODE> a list.\n\n"
            "Cells are read as text: codes keep their leading zeros, blank cells stay NULL and a published 0 stays "
            "0. Columns are "
            "recognised by their header, lists by the party registry; the log says what was recognised and every "
            "choice can be "
            "made by a parameter.\n\n"
            "Where the file holds several ballots, choose one with FILTER, for instance \"typeListe\" = 'locale'. "
            "Two rows for one "
            "zone, or cells that are no counts, are errors that name them."
        )

    def _roles(self) -> dict[str, tuple[str, str]]:
        return {
            "CODE_FIELD": ("code", tr("Column of the zone code")),
            "NAME_FIELD": ("name", tr("Column of the zone name")),
            "PARENT_FIELD": ("parent", tr("Column of the parent zone")),
            "PARTY_FIELD": ("party", tr("Column of the list (long tables)")),
            "VOTES_FIELD": ("votes", tr("Column of the votes (long tables)")),
            "REGISTERED_FIELD": ("registered", tr("Column of registered electors")),
            "VOTERS_FIELD": ("voters", tr("Column of ballots cast")),
            "VALID_FIELD": ("valid", tr("Column of valid votes")),
            "INVALID_FIELD": ("invalid", tr("Column of invalid ballots")),
            "SEATS_FIELD": ("seats", tr("Column of seats to fill")),
        }

    def initAlgorithm(self, config: Any = None) -> None:
        self.add(
            QgsProcessingParameterFile(
                self.INPUT,
                tr("Published file"),
                fileFilter=tr("Tables")
                + " (*.csv *.tsv *.txt *.xlsx *.xls *.ods *.dbf *.geojson *.json *.gpkg);;"
                + tr("All files")
                + " (*)",
            ),
            tr("CSV, TSV, XLSX, XLS, ODS, DBF, GeoJSON or GeoPackage."),
        )
        self.add(
            QgsProcessingParameterString(self.SHEET, tr("Sheet"), "", False, True),
            tr("Name of the sheet or table, or its number from 1. Optional: the one with the most cells."),
        )
        self.add(
            QgsProcessingParameterExpression(self.FILTER, tr("Filter"), "", None, True),
            tr(
                "QGIS expression that chooses the rows, such as \"typeListe\" = 'locale'. All cells are text in it. "
                "Optional."
            ),
        )
        self.add(
            QgsProcessingParameterEnum(
                self.LAYOUT,
                tr("Layout"),
                options=[tr("Recognised"), tr("Wide: one column a list"), tr("Long: one row a list and zone")],
                defaultValue=0,
            ),
            tr("How the lists stand in the table."),
        )
        self._add_file_options()
        optional = tr("Optional: recognised by its header.")
        for name, (_, label) in self._roles().items():
            self.add(
                QgsProcessingParameterString(name, label, "", False, True), optional, advanced=name != "CODE_FIELD"
            )
        self.add(
            QgsProcessingParameterString(self.VOTE_FIELDS, tr("Columns of votes (wide tables)"), "", False, True),
            tr("Names of the columns, separated by semicolons. Optional: recognised by the party registry."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFile(self.PARTY_REGISTRY, tr("Party registry"), extension="json", optional=True),
            tr("File with codes and names of the parties. Optional: Morocco's, shipped with the plugin."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(
                self.MINOR_BELOW,
                tr("Sum lists below (percent of all votes)"),
                QgsProcessingParameterNumber.Type.Double,
                0,
                False,
                0,
                100,
            ),
            tr("Lists with fewer votes are summed into votes_OTHERS, votes conserved. 0 sums none."),
            advanced=True,
        )
        self.add_output(tr("Results table"), tr("One row a zone, fields of the election layer."))
        self.add_output(
            tr("Lists"),
            tr("Each list as published, its code, how it was matched, its votes."),
            name=self.PARTY_TABLE,
            optional=True,
        )
        self.add_numbers({"ROWS": tr("Rows"), "LISTS": tr("Lists"), "VOTES": tr("Votes of all lists")})

    def _add_file_options(self) -> None:
        texts = {
            self.ENCODING: (
                tr("Encoding"),
                tr("Of text tables, such as utf-8, windows-1256 or cp850. Optional: told from the letters."),
            ),
            self.DELIMITER: (
                tr("Delimiter"),
                tr("What divides the cells of a text table: a comma, semicolon, bar or TAB. Optional: found."),
            ),
            self.BLOCK: (
                tr("Block of columns"),
                tr("Where the same lists stand side by side for several ballots or periods: the one to read."),
            ),
        }
        for name, (label, text) in texts.items():
            self.add(QgsProcessingParameterString(name, label, "", False, True), text, advanced=True)
        numbers = {
            self.HEADER_ROW: (
                tr("First row of the header"),
                tr("Counted from 1, titles above it included. 0: found."),
            ),
            self.HEADER_ROWS: (
                tr("Rows of the header"),
                tr("How many rows name the columns; their words are put together. 0: found."),
            ),
        }
        for name, (label, text) in numbers.items():
            kind = QgsProcessingParameterNumber.Type.Integer
            self.add(QgsProcessingParameterNumber(name, label, kind, 0, False, 0), text, advanced=True)

    def _file_options(self, parameters: dict, context: QgsProcessingContext) -> Any:
        """Return how the file is to be read, as far as the user says so."""
        from ..core.cells import Layout
        from ..layers.files import FileOptions

        def text(name: str) -> str:
            return self.parameterAsString(parameters, name, context).strip()

        def row(name: str) -> int | None:
            return self.parameterAsInt(parameters, name, context) or None

        delimiter = text(self.DELIMITER)
        return FileOptions(
            text(self.SHEET),
            text(self.ENCODING),
            "\t" if delimiter.casefold() in ("tab", "\\t") else delimiter,
            Layout(row(self.HEADER_ROW), row(self.HEADER_ROWS)),
            text(self.BLOCK),
        )

    def compute(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        from ..core.tables import Reading, read_results
        from ..layers.columns import table_of
        from ..layers.files import read_file
        from ..layers.filters import filter_rows

        path = self.parameterAsFile(parameters, self.INPUT, context)
        registry = load_registry(self.parameterAsString(parameters, self.PARTY_REGISTRY, context) or None)
        notes: list[Message] = []
        options = self._file_options(parameters, context)
        raw, sheets = read_file(path, options, notes, self.phase(feedback, 0, 40), registry.knows)
        feedback.pushInfo(tr("Reading {source}").format(source=raw.source))
        self.say(notes, feedback)
        if len(sheets) > 1:
            feedback.pushInfo(tr("Sheets: {sheets}").format(sheets=", ".join(sheets)))
        expression = self.parameterAsString(parameters, self.FILTER, context).strip()
        if expression:
            rows = len(raw)
            raw = filter_rows(raw, expression, self.phase(feedback, 40, 50))
            feedback.pushInfo(tr("Filter keeps {kept} of {rows} rows").format(kept=len(raw), rows=rows))
        if feedback.isCanceled():
            raise QgsProcessingException(tr("Cancelled; nothing has been written."))
        chosen = {
            role: self.parameterAsString(parameters, name, context).strip() for name, (role, _) in self._roles().items()
        }
        votes = self.parameterAsString(parameters, self.VOTE_FIELDS, context)
        reading = Reading(
            layout=self.parameterAsEnum(parameters, self.LAYOUT, context),
            roles={role: column for role, column in chosen.items() if column},
            vote_fields=[each.strip() for each in re.split(r"[;\n]", votes) if each.strip()],
            filtered=bool(expression),
            minor_below=self.parameterAsDouble(parameters, self.MINOR_BELOW, context),
        )
        results = read_results(raw, reading, registry)
        self.say(results.notes, feedback)
        table = self._table(results.frame)
        written = {self.OUTPUT: self.write(parameters, self.OUTPUT, context, table, self.phase(feedback, 60, 95))}
        if self.asked(parameters, self.PARTY_TABLE, context):
            records = [
                {
                    "code": each.code,
                    "name": registry.get(each.code).name("fr") if each.method in ("code", "name") else None,
                    "published": each.published,
                    "method": each.method,
                    "votes": float(each.votes),
                }
                for each in results.parties
            ]
            lists = table_of(records, PARTY_TABLE_KINDS)
            written[self.PARTY_TABLE] = self.write(
                parameters, self.PARTY_TABLE, context, lists, self.to_the_end(feedback)
            )
        numbers = {
            "ROWS": len(results.frame),
            "LISTS": len(results.parties),
            "VOTES": sum(each.votes for each in results.parties),
        }
        feedback.pushInfo(tr("{ROWS} rows, {LISTS} lists, {VOTES} votes").format(**numbers))
        return {**written, **numbers}

    def _table(self, frame: Any) -> Any:
        from qgis.core import QgsCoordinateReferenceSystem, QgsWkbTypes

        from ..layers.compat import make_field
        from ..layers.table import ZoneTable

        kinds = {name: "text" if name in fields.IDENTITY else "integer" for name in frame.columns}
        types = {name: make_field(name, kind) for name, kind in kinds.items()}
        frame = frame.assign(
            **{name: frame[name].astype(np.float64) for name, kind in kinds.items() if kind == "integer"}
        )
        return ZoneTable(frame, types, None, QgsCoordinateReferenceSystem(), QgsWkbTypes.Type.NoGeometry)
