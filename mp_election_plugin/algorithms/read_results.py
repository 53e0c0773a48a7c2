"""``readresults``: a published file into a results table."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import (
    QgsProcessingContext,
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
from ..core.recipes import LAYOUTS, Recipe, save_recipe
from .base import ElectionAlgorithm, tr
from .read_options import add_file_options, add_recipe_outputs, as_recipe, chosen_lists, recipe_of, roles
from .read_parties import (
    DECISION_KINDS,
    ELECTION,
    PARTY_DECISIONS,
    PARTY_TABLE,
    PARTY_TABLE_KINDS,
    add_party_inputs,
    add_party_outputs,
    add_registry,
    decision_records,
    party_records,
    read_party_aliases,
)
from .read_report import write_report


class ReadResults(ElectionAlgorithm):
    """A published file of results, as it comes, into a results table."""

    ID = "readresults"
    SAVE_RECIPE, REPORT = "SAVE_RECIPE", "REPORT"
    SHEET, FILTER, LAYOUT, VOTE_FIELDS = "SHEET", "FILTER", "LAYOUT", "VOTE_FIELDS"
    PARTY_REGISTRY, MINOR_BELOW = "PARTY_REGISTRY", "MINOR_BELOW"

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
            "recognised by their header, lists by the party registry and the decisions given; the log says what was "
            "recognised and every choice can be made by a parameter. A list is taken for a party only where its name "
            "is the party's beyond doubt; close names are listed with the lists, for you to decide.\n\n"
            "Lists in percent become votes where the published valid votes and the decimals leave one whole number "
            "only; rows of totals are left out and named.\n\n"
            "Where the file holds several ballots, choose one with FILTER, for instance \"typeListe\" = 'locale'. "
            "Two rows for one "
            "zone, or cells that are no counts, are errors that name them."
        )

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
        add_file_options(self)
        optional = tr("Optional: recognised by its header. A single - says that there is none.")
        for name, (_, label) in roles().items():
            self.add(
                QgsProcessingParameterString(name, label, "", False, True), optional, advanced=name != "CODE_FIELD"
            )
        self.add(
            QgsProcessingParameterString(self.VOTE_FIELDS, tr("Columns of votes (wide tables)"), "", False, True),
            tr("Names of the columns, separated by semicolons. Optional: recognised by the party registry."),
            advanced=True,
        )
        add_registry(self)
        add_party_inputs(self)
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
        add_party_outputs(self)
        add_recipe_outputs(self)
        self.add_numbers({"ROWS": tr("Rows"), "LISTS": tr("Lists"), "VOTES": tr("Votes of all lists")})

    def compute(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        from ..core.cells import Layout
        from ..core.tables import Reading, read_results
        from ..layers.columns import table_of
        from ..layers.files import FileOptions, read_file
        from ..layers.filters import filter_rows
        from ..layers.writer import Cancelled

        choices = recipe_of(self, parameters, context)
        registry = load_registry(choices.registry)
        path = self.parameterAsFile(parameters, self.INPUT, context)
        notes: list[Message] = []
        options = FileOptions(
            choices.sheet or "",
            choices.encoding or "",
            choices.delimiter or "",
            Layout(choices.header_row, choices.header_rows),
            choices.block or "",
        )
        raw, sheets = read_file(path, options, notes, self.phase(feedback, 0, 40), registry.knows)
        feedback.pushInfo(tr("Reading {source}").format(source=raw.source))
        if len(sheets) > 1:
            feedback.pushInfo(tr("Sheets: {sheets}").format(sheets=", ".join(sheets)))
        if choices.filter:
            rows = len(raw)
            raw = filter_rows(raw, choices.filter, self.phase(feedback, 40, 50))
            text = tr("Filter keeps {kept} of {rows} rows").format(kept=len(raw), rows=rows)
            notes.append(Message("{text}", {"text": text}))
        reading = Reading(
            layout=LAYOUTS.index(choices.layout or LAYOUTS[0]),
            roles=dict(choices.columns),
            vote_fields=chosen_lists(self, parameters, context),
            expected=list(choices.vote_columns),
            others=list(choices.other_columns),
            shares=choices.shares or "",
            fill_merged=choices.fill_merged is not False,
            minor_below=choices.minor_below or 0.0,
            thousands=choices.thousands or "",
            decimal=choices.decimal or "",
            keep_totals=bool(choices.keep_totals),
            aliases=read_party_aliases(self, parameters, context, self.phase(feedback, 50, 55)),
            election=self.parameterAsString(parameters, ELECTION, context).strip(),
        )
        done = self.phase(feedback, 50, 60)

        def step(part: float) -> None:
            if not done(part):
                raise Cancelled

        results = read_results(raw, reading, registry, step)
        notes += results.notes
        self.say(notes, feedback)
        table = self._table(results.frame)
        written = {self.OUTPUT: self.write(parameters, self.OUTPUT, context, table, self.phase(feedback, 60, 95))}
        beside = {
            PARTY_TABLE: lambda: table_of(party_records(results.parties, registry), PARTY_TABLE_KINDS),
            PARTY_DECISIONS: lambda: table_of(
                decision_records(reading.aliases, results.parties, registry, reading.election), DECISION_KINDS
            ),
        }
        for name, make in beside.items():
            if self.asked(parameters, name, context):
                written[name] = self.write(parameters, name, context, make(), self.to_the_end(feedback))
        numbers = {
            "ROWS": len(results.frame),
            "LISTS": results.lists,
            "VOTES": sum(each.votes for each in results.parties),
        }
        feedback.pushInfo(tr("{ROWS} rows, {LISTS} lists, {VOTES} votes").format(**numbers))
        written.update(self._keep(parameters, context, choices, results, notes, numbers, raw.source))
        return {**written, **numbers}

    def _keep(
        self,
        parameters: dict,
        context: QgsProcessingContext,
        choices: Recipe,
        results: Any,
        notes: list[Message],
        numbers: dict[str, int],
        source: str,
    ) -> dict:
        """Write the recipe of this reading and its report where the user wants them."""
        kept = {}
        if self.asked(parameters, self.SAVE_RECIPE, context):
            kept[self.SAVE_RECIPE] = self.parameterAsFileOutput(parameters, self.SAVE_RECIPE, context)
            save_recipe(as_recipe(choices, results), kept[self.SAVE_RECIPE])
        if self.asked(parameters, self.REPORT, context):
            kept[self.REPORT] = self.parameterAsFileOutput(parameters, self.REPORT, context)
            write_report(kept[self.REPORT], source, notes, results.parties, numbers)
        return kept

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
