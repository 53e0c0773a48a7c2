"""``joinresults``: results table + boundary layer -> election layer, audited."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
)

from ..core import fields
from ..core.errors import Message
from ..layers.compat import chosen_fields
from ..layers.user_colours import users_registry
from .base import ElectionAlgorithm, in_words, tr
from .join_help import help_text
from .join_inputs import chosen_votes, matching_choices, numbers, read_aliases, said_of_columns, sister_of
from .join_report import JoinReport, by_hand
from .join_tables import JoinTables
from .report_page import write_text


class JoinResults(ElectionAlgorithm):
    """Results onto zones, with every row and vote accounted for."""

    ID = "joinresults"
    ZONES, ZONE_CODE, ZONE_NAME, ZONE_PARENT = "ZONES", "ZONE_CODE", "ZONE_NAME", "ZONE_PARENT"
    RESULTS, RESULT_CODE, RESULT_NAME, RESULT_PARENT = "RESULTS", "RESULT_CODE", "RESULT_NAME", "RESULT_PARENT"
    VOTE_FIELDS, ALIASES, MATCHING, WITHOUT_GEOMETRY = "VOTE_FIELDS", "ALIASES", "MATCHING", "WITHOUT_GEOMETRY"
    POPULATION, SISTER = "POPULATION", "SISTER"
    UNMATCHED_RESULTS, UNMATCHED_ZONES, PROPOSALS = "UNMATCHED_RESULTS", "UNMATCHED_ZONES", "PROPOSALS"
    SUSPICIOUS_TABLE, DECISIONS, REPORT, REPORT_JSON = "SUSPICIOUS_TABLE", "DECISIONS", "REPORT", "REPORT_JSON"

    def displayName(self) -> str:
        return tr("Join results to zones")

    def group(self) -> str:
        return tr("Data")

    def groupId(self) -> str:
        return "data"

    def tags(self) -> list[str]:
        return tr("election,join,match,audit,jointure,résultats,ربط,نتائج").split(",")

    def shortDescription(self) -> str:
        return tr("Joins a results table to a boundary layer by code and name, and accounts for every row and vote.")

    def shortHelpString(self) -> str:
        return help_text()

    def initAlgorithm(self, config: Any = None) -> None:
        field, any_type = QgsProcessingParameterField, QgsProcessingParameterField.DataType.Any
        default = tr("Optional: the field {field} where it is not chosen.")

        def column(name: str, label: str, parent: str, help_text: str) -> None:
            self.add(field(name, label, None, parent, any_type, False, True), help_text)

        self.add_input(tr("Zones"), tr("Boundary layer with one zone a feature."), name=self.ZONES, spatial=True)
        column(self.ZONE_CODE, tr("Zone code"), self.ZONES, default.format(field=fields.ZONE_CODE))
        column(self.ZONE_NAME, tr("Zone name"), self.ZONES, default.format(field=fields.ZONE_NAME))
        column(
            self.ZONE_PARENT,
            tr("Parent of the zone"),
            self.ZONES,
            tr("Code or name of the zone one level up. Optional: parent_code and parent_name where it is not chosen."),
        )
        self.add_input(tr("Results"), tr("Results table with one row a zone."), name=self.RESULTS)
        column(self.RESULT_CODE, tr("Result code"), self.RESULTS, default.format(field=fields.ZONE_CODE))
        column(self.RESULT_NAME, tr("Result name"), self.RESULTS, default.format(field=fields.ZONE_NAME))
        column(
            self.RESULT_PARENT,
            tr("Parent of the result"),
            self.RESULTS,
            tr("Code or name of the zone one level up. Optional: parent_code and parent_name where it is not chosen."),
        )
        self.add(
            field(self.VOTE_FIELDS, tr("Vote fields"), None, self.RESULTS, any_type, True, True),
            tr("Fields with the votes of a list, by code or name, votes_<CODE> in the output. Optional: all votes_*."),
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                self.ALIASES, tr("Aliases"), [QgsProcessing.SourceType.TypeVector], None, True
            ),
            tr(
                "Table of matching decisions with the fields name, parent, zone_code and, if wanted, decided_on and "
                "note; or a table of names with name, name_ar and, if known, zone_code and parent. Optional. In a date "
                "such as 02/03/2021 the day comes first."
            ),
        )
        self.add(
            QgsProcessingParameterEnum(
                self.MATCHING,
                tr("Matching"),
                options=matching_choices(),
                defaultValue=1,
            ),
            tr("What may join a row to a zone. Close names are applied only where one is clearly the best."),
        )
        self.add(
            QgsProcessingParameterBoolean(self.WITHOUT_GEOMETRY, tr("Keep results without zone"), True),
            tr(
                "Rows that find no zone follow the zones, without geometry, so that totals and national shares stay "
                "whole."
            ),
        )
        self.add(
            field(self.POPULATION, tr("Inhabitants of the zone"), None, self.ZONES, any_type, False, True),
            tr("Field with the inhabitants, to judge the join by. Optional: the field population where there is one."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                self.SISTER, tr("Another ballot of the same zones"), [QgsProcessing.SourceType.TypeVector], None, True
            ),
            tr(
                "Election layer or results table of the sister ballot or the election before, to judge the join by: "
                "zones whose figures are far from it, or fit a neighbour much better, are suspicious. Optional."
            ),
            advanced=True,
        )
        self.add_output(tr("Election layer"), tr("All zones with their results, then results without zone."))
        self.add_output(
            tr("Unmatched results"),
            tr("Rows that found no zone, each with its reason."),
            name=self.UNMATCHED_RESULTS,
            optional=True,
        )
        self.add_output(
            tr("Unmatched zones"),
            tr("Zones that found no result, with their geometry."),
            name=self.UNMATCHED_ZONES,
            optional=True,
        )
        self.add_output(
            tr("Proposals"), tr("Close names with their score and the second best."), name=self.PROPOSALS, optional=True
        )
        self.add_output(
            tr("Suspicious joins"),
            tr("What speaks against single joins: zone, row, test, the reason in words, and the two numbers compared."),
            name=self.SUSPICIOUS_TABLE,
            optional=True,
        )
        self.add_output(
            tr("Decisions"),
            tr("The aliases given and the close names applied, as a table of aliases for the next time."),
            name=self.DECISIONS,
            optional=True,
        )
        for name, label, kinds in (
            (self.REPORT, tr("Report of the join"), tr("HTML files (*.html)")),
            (self.REPORT_JSON, tr("Report of the join as data"), tr("JSON files (*.json)")),
        ):
            self.add(
                QgsProcessingParameterFileDestination(name, label, kinds, None, True, False),
                tr("Votes of each list in, joined and without zone; methods, changed codes, suspicions, proposals."),
            )
        self.add_numbers(
            {
                "ROWS_IN": tr("Result rows"),
                "ROWS_JOINED": tr("Result rows joined"),
                "ROWS_UNMATCHED": tr("Result rows without zone"),
                "VOTES_IN": tr("Votes in"),
                "VOTES_JOINED": tr("Votes joined"),
                "VOTES_UNMATCHED": tr("Votes without zone"),
                "ZONES_WITHOUT_RESULT": tr("Zones without result"),
                "SUSPICIOUS": tr("Zones against whose join something speaks"),
            }
        )

    def _chosen(
        self, parameters: dict, name: str, context: QgsProcessingContext, table: Any, defaults: list[str]
    ) -> list[str]:
        """Return the columns chosen by a field parameter, else those of the defaults that the table has."""
        columns = list(table.frame.columns)
        chosen = [fields.found_name(each, columns) for each in chosen_fields(self, parameters, name, context)]
        missing = [each for each in chosen if each not in table.frame]
        if missing:
            raise QgsProcessingException(
                tr("{parameter}: there is no field “{field}”. Fields: {fields}").format(
                    parameter=name, field=", ".join(missing), fields=", ".join(table.frame.columns)
                )
            )
        return chosen or [each for each in defaults if each in table.frame]

    def _places(
        self, parameters: dict, context: QgsProcessingContext, table: Any, side: str
    ) -> tuple[Any, list[list[str]]]:
        """Return codes, names and parents of one side of the join, and the columns they come from."""
        from ..core.places import Places
        from ..layers.columns import texts

        code = self._chosen(parameters, f"{side}_CODE", context, table, [fields.ZONE_CODE])
        names = self._chosen(parameters, f"{side}_NAME", context, table, [fields.ZONE_NAME, fields.ZONE_NAME_AR])
        parents = self._chosen(parameters, f"{side}_PARENT", context, table, [fields.PARENT_CODE, fields.PARENT_NAME])
        if not code and not names:
            raise QgsProcessingException(
                tr(
                    "Choose {side}_CODE or {side}_NAME: the table has neither zone_code nor zone_name. Fields: {fields}"
                ).format(side=side, fields=", ".join(table.frame.columns))
            )
        codes = texts(table, code[0]) if code else [None] * len(table)
        return (
            Places(codes, [texts(table, each) for each in names], [texts(table, each) for each in parents]),
            [code, names, parents],
        )

    def compute(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        from ..core.counts import check_counts
        from ..core.joining import join, joined_columns, put_together
        from ..layers.columns import election_columns

        zones = self.read(parameters, self.ZONES, context, self.phase(feedback, 0, 15))
        results = self.read(parameters, self.RESULTS, context, self.phase(feedback, 15, 35))
        features, zone_fields = self._places(parameters, context, zones, "ZONE")
        rows, row_fields = self._places(parameters, context, results, "RESULT")
        votes, codes = chosen_votes(self, parameters, context, results, [users_registry()])
        self._notes += codes.notes(votes)
        counts = [name for name in fields.COUNTS if name in results.frame]
        labels = rows.labels()
        check_counts(results.frame, [*votes.values(), *counts], labels)

        vote_frame = results.frame[list(votes.values())].set_axis(list(votes), axis=1)
        table = read_aliases(self, parameters, context, self.phase(feedback, 35, 36))
        done = join(
            features,
            rows,
            vote_frame,
            mode=self.parameterAsEnum(parameters, self.MATCHING, context),
            table=table,
            counts=results.frame[counts],
            elsewhere=self._elsewhere(parameters, context, zones, feedback),
        )
        keep = self.parameterAsBool(parameters, self.WITHOUT_GEOMETRY, context)
        zone_part = election_columns(zones, zone_fields, {}, carry=True)
        result_part = election_columns(results, row_fields, votes, carry=False)
        self._notes += said_of_columns(zones, zone_part, results, [*sum(row_fields, []), *votes.values()])
        whole, notes = put_together(zone_part.frame, done.groups)
        self._notes += notes
        frame = joined_columns(done, whole, result_part.frame, rows, keep_unmatched=keep)
        layer = self._joined(zones, zone_part, result_part, done, frame)
        output = self.write(parameters, self.OUTPUT, context, layer, self.phase(feedback, 55, 95))
        self._report(done, labels, keep, feedback)
        tables = JoinTables(zones, features, rows, done, table or [])
        return {
            self.OUTPUT: output,
            **self._side_tables(parameters, context, feedback, tables),
            **self._reports(parameters, context, JoinReport(tables, vote_frame, self.displayName())),
            **{name.upper(): value for name, value in vars(done.ledger).items()},
        }

    def _joined(self, zones: Any, zone_part: Any, result_part: Any, done: Any, frame: Any) -> Any:
        """Return the election layer: columns in the order of the frozen fields, geometries merged where zones are."""
        from ..layers.columns import in_order, merged_geometry
        from ..layers.compat import make_field
        from ..layers.table import ZoneTable

        types = {**zone_part.types, **result_part.types}
        for name, kind in zip(fields.MATCH, ("text", "real", "text")):
            types[name] = make_field(name, kind)
        geometry, wkb_type = zones.geometry, zones.wkb_type
        if geometry is not None:
            if done.groups.merged:
                geometry, wkb_type = merged_geometry(geometry, done.groups.group, wkb_type)
            geometry = [*geometry, *[None] * (len(frame) - len(geometry))]
        return ZoneTable(in_order(frame), types, geometry, zones.crs, wkb_type)

    def _elsewhere(self, parameters: dict, context: QgsProcessingContext, zones: Any, feedback: Any) -> Any:
        """Return the inhabitants of the zones and the other ballot, where they are given."""
        from ..core.joining import Elsewhere

        field = self._chosen(parameters, self.POPULATION, context, zones, ["population"])
        population = numbers(zones, field[0]) if field else None
        if parameters.get(self.SISTER) is None:
            return Elsewhere(population)
        sister = self.read(parameters, self.SISTER, context, self.phase(feedback, 36, 40))
        return Elsewhere(population, *sister_of(sister))

    def _report(self, done: Any, labels: list[str], keep: bool, feedback: QgsProcessingFeedback) -> None:
        ledger, found = done.ledger, done.matching
        self.say([*done.groups.notes, *found.notes], feedback)
        for each in [each for each in done.findings if each.row >= 0][:100]:
            feedback.pushWarning(
                tr("Suspicious: {row}: {why}").format(row=labels[each.row], why=in_words(each.message))
            )
        for row in done.unmatched_rows[:100]:
            feedback.pushInfo(
                tr("Without zone: {row}: {why}").format(row=labels[row], why=in_words(found.reason[row] or Message("")))
            )
        if len(done.unmatched_rows):
            feedback.pushInfo(by_hand())
        methods = {name: found.method.count(name) for name in ("code", "name", "alias", "close")}
        feedback.pushInfo(
            tr("Joined by: {methods}").format(methods=", ".join(f"{k} {v}" for k, v in methods.items() if v))
        )
        feedback.pushInfo(
            tr("Rows: {rows_in} in = {rows_joined} joined + {rows_unmatched} without zone").format(**vars(ledger))
        )
        feedback.pushInfo(
            tr("Votes: {votes_in} in = {votes_joined} joined + {votes_unmatched} without zone").format(**vars(ledger))
        )
        if ledger.rows_unmatched and not keep:
            feedback.pushWarning(
                tr(
                    "{votes_unmatched} votes without zone are left out: shares are no longer those of the whole."
                ).format(**vars(ledger))
            )
        if ledger.zones_without_result:
            feedback.pushWarning(tr("Zones without result: {count}").format(count=ledger.zones_without_result))

    def _side_tables(
        self,
        parameters: dict,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        tables: JoinTables,
    ) -> dict:
        """Write the tables that the user asked for, and return their ids."""
        # The election layer is written by now: what belongs to it follows, cancelled or not.
        progress = self.to_the_end(feedback)
        asked = {
            self.UNMATCHED_RESULTS: tables.unmatched_results,
            self.UNMATCHED_ZONES: tables.unmatched_zones,
            self.PROPOSALS: tables.proposals,
            self.SUSPICIOUS_TABLE: tables.suspicious,
            self.DECISIONS: tables.decisions,
        }
        return {
            name: self.write(parameters, name, context, make(), progress)
            for name, make in asked.items()
            if self.asked(parameters, name, context)
        }

    def _reports(self, parameters: dict, context: QgsProcessingContext, report: JoinReport) -> dict:
        """Write the reports that the user asked for, and return their paths."""
        makers = {self.REPORT: report.html, self.REPORT_JSON: report.json}
        asked = [name for name in makers if self.asked(parameters, name, context)]
        paths = {name: self.parameterAsFileOutput(parameters, name, context) for name in asked}
        for name, path in paths.items():
            write_text(path, makers[name]())
        return paths
