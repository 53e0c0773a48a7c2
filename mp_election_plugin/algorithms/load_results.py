"""``loadresults``: a results table into the electoral database, joined, audited, and whole or not at all."""

from __future__ import annotations

import os
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
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ..core import fields
from ..core.errors import Message
from ..core.parties import Registry
from ..layers.compat import chosen_fields
from ..layers.user_colours import users_registry
from .base import in_words, tr
from .database_base import DatabaseAlgorithm
from .database_maps import style_maps
from .join_inputs import chosen_votes, matching_choices, read_aliases
from .join_report import JoinReport
from .join_results import JoinResults
from .join_tables import JoinTables

ENTRY = ("ELECTION_NAME", "BODY", "BALLOT", "LAW")


class LoadResults(DatabaseAlgorithm, JoinResults):
    """The join of `joinresults`, its zones and its results in the database."""

    ID = "loadresults"
    PUBLISHED = "PUBLISHED"
    UNMATCHED_ZONES, DECISIONS = "UNMATCHED_ZONES", "DECISIONS"

    def displayName(self) -> str:
        return tr("Load results into database")

    def tags(self) -> list[str]:
        return tr("election,database,results,load,import,charger,résultats,نتائج").split(",")

    def shortDescription(self) -> str:
        return tr("Joins a results table to the zones of a level and stores it in the electoral database, audited.")

    def shortHelpString(self) -> str:
        return tr(
            "Joins a results table to the zones of a level, as “Join results to zones” does, and stores it in the "
            "database as the results of one election on that level, in one transaction: all of it or nothing.\n\n"
            "Rows that find no zone are kept in the table unmatched with their reason and the closest zone; they "
            "become "
            "zones without geometry, so that totals and shares stay whole, unless that is switched off. Decisions "
            "(ALIASES, and close names applied) are kept in the table alias and replayed at every later load of the "
            "level.\n\n"
            "Loading the same again changes nothing. Loading a corrected table replaces the results of that election "
            "and "
            "level as a whole, and the log says what was there; "
            "import_log keeps every load with its source, SHA-256, parameters and ledger.\n\n"
            "Votes, counts, share, rank, margin, gap and zone class (rule strength) of every list are stored. An "
            "absent "
            "row of result is no list, or not published, and never 0. An election that is not in the database yet is "
            "made."
        )

    def initAlgorithm(self, config: Any = None) -> None:
        field, any_type = QgsProcessingParameterField, QgsProcessingParameterField.DataType.Any
        self.add_database()
        self.add_input(tr("Results"), tr("Results table with one row a zone."), name=self.RESULTS)
        self.add_election()
        self.add_level()
        self.add_vintage()
        default = tr("Optional: the field {field} where it is not chosen.")
        columns = {
            self.RESULT_CODE: (tr("Result code"), default.format(field=fields.ZONE_CODE)),
            self.RESULT_NAME: (tr("Result name"), default.format(field=fields.ZONE_NAME)),
            self.RESULT_PARENT: (
                tr("Parent of the result"),
                tr(
                    "Code or name of the zone one level up. Optional: parent_code and parent_name where it is not "
                    "chosen."
                ),
            ),
        }
        for name, (label, text) in columns.items():
            self.add(field(name, label, None, self.RESULTS, any_type, False, True), text)
        self.add(
            field(self.VOTE_FIELDS, tr("Vote fields"), None, self.RESULTS, any_type, True, True),
            tr(
                "Fields with the votes of a list, named votes_<CODE>, or by the name of the list: it is then the party "
                "of that name, or a list with a code of its own. Optional: all fields votes_*."
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
            QgsProcessingParameterFeatureSource(
                self.ALIASES, tr("Aliases"), [QgsProcessing.SourceType.TypeVector], None, True
            ),
            tr(
                "Table of matching decisions with name, parent, zone_code and, if wanted, decided_on and note, which "
                "the "
                "database keeps; or a table of names with name, name_ar and, if known, zone_code and parent. Optional: "
                "those that the database has are applied anyway."
            ),
        )
        self.add(
            QgsProcessingParameterBoolean(self.WITHOUT_GEOMETRY, tr("Keep results without zone"), True),
            tr("Rows that find no zone become zones without geometry, so that totals and national shares stay whole."),
        )
        self.add(
            QgsProcessingParameterFile(self.PUBLISHED, tr("Published file"), optional=True),
            tr(
                "File that the results were read from; its name and SHA-256 go into the log of imports. Optional: the "
                "file of the results table."
            ),
        )
        self._add_entry()
        self._add_outputs()

    def _add_entry(self) -> None:
        labels = {
            "ELECTION_NAME": (tr("Name of a new election"), tr("Optional: its id.")),
            "ELECTION_DATE": (tr("Date of a new election"), tr("As 2021-09-08. Optional.")),
            "BODY": (tr("Body that is elected"), tr("Such as House of Representatives. Optional.")),
            "BALLOT": (tr("Ballot"), tr("Such as local, regional or national lists. Optional.")),
            "LAW": (tr("Electoral law"), tr("Name of the law by which seats are allocated. Optional.")),
        }
        for name, (label, text) in labels.items():
            self.add(QgsProcessingParameterString(name, label, "", False, True), text, advanced=True)

    def _add_outputs(self) -> None:
        for name, label, text in (
            (self.UNMATCHED_RESULTS, tr("Results without zone"), tr("Rows that found no zone, with votes and reason.")),
            (self.PROPOSALS, tr("Proposals"), tr("Close names with their score and the second best.")),
            (self.SUSPICIOUS_TABLE, tr("Suspicious joins"), tr("What speaks against single joins, by zone.")),
        ):
            self.add_output(label, text, name=name, optional=True)
        for name, label, kind in (
            (self.REPORT, tr("Report"), "HTML (*.html)"),
            (self.REPORT_JSON, tr("Report for machines"), "JSON (*.json)"),
        ):
            destination = QgsProcessingParameterFileDestination(name, label, kind, None, True)
            destination.setCreateByDefault(False)
            self.add(destination, tr("Everything the join found and decided."))
        self.add_numbers(
            {
                "ROWS_IN": tr("Rows in"),
                "ROWS_JOINED": tr("Rows joined"),
                "ROWS_UNMATCHED": tr("Rows without zone"),
                "VOTES_IN": tr("Votes in"),
                "VOTES_JOINED": tr("Votes joined"),
                "VOTES_UNMATCHED": tr("Votes without zone"),
                "ZONES_WITHOUT_RESULT": tr("Zones without result"),
                "SUSPICIOUS": tr("Suspicious joins"),
                "IMPORT": tr("Number of the import in the log"),
                "CHANGED": tr("1 where the database was changed, 0 where it had the same results already"),
            }
        )

    def checkParameterValues(self, parameters: dict, context: QgsProcessingContext) -> tuple[bool, str]:
        able, why = super().checkParameterValues(parameters, context)
        if able and not self.parameterAsString(parameters, self.ELECTION, context).strip():
            return False, tr("ELECTION is empty: give the election an id, such as 2021_local.")
        return able, why

    def _entry(self, parameters: dict, context: QgsProcessingContext) -> Any:
        from ..database.catalogue import ElectionEntry

        election = self.key(parameters, self.ELECTION, context)
        name, body, ballot, law = (self.line(parameters, each, context) or None for each in ENTRY)
        return ElectionEntry(
            election, name or election, self.day(parameters, "ELECTION_DATE", context), body, ballot, law
        )

    def _kept(self, parameters: dict, context: QgsProcessingContext, entry: Any, known: Any) -> list[Message]:
        """Return a warning where other things are said of an election than the database has of it: these stay."""
        other = [
            f"{name}: {old or '–'} ≠ {new}"
            for name, old, new in (
                ("ELECTION_NAME", getattr(known, "name", None), entry.name),
                ("ELECTION_DATE", getattr(known, "date", None), entry.date),
                *((name, getattr(known, name.lower(), None), getattr(entry, name.lower())) for name in ENTRY[1:]),
            )
            if known is not None and self.parameterAsString(parameters, name, context).strip() and old != new
        ]
        text = tr(
            "The database has the election {election} already and keeps what it has: {values}. To change it use "
            "“Correct election in database”."
        )
        words = {"text": text.format(election=entry.id, values="; ".join(other))}
        return [Message("{text}", words, warning=True)] if other else []

    def _source(self, parameters: dict, context: QgsProcessingContext) -> tuple[str, str | None]:
        """Return name and SHA-256 of the file that the results come from; its folder is nobody else's business."""
        from ..database.results import file_digest

        path = self.parameterAsFile(parameters, self.PUBLISHED, context)
        layer = self.parameterAsVectorLayer(parameters, self.RESULTS, context)
        if path and not os.path.isfile(path):
            raise QgsProcessingException(tr("There is no file {path}.").format(path=path))
        if not path and layer is not None:
            path = layer.source().split("|")[0]
        if path and os.path.isfile(path):
            return os.path.basename(path), file_digest(path)
        return (layer.name() if layer is not None else ""), None

    def compute(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        from ..core.counts import check_counts
        from ..database import catalogue, loading, results
        from ..database.records import Provenance
        from ..database.replacing import said_of_replaced, stored_results
        from ..database.rolling import stale_sums
        from ..database.zones import places_of

        entry = self._entry(parameters, context)
        table = self.read(parameters, self.RESULTS, context, self.phase(feedback, 0, 20))
        rows, _ = self._places(parameters, context, table, "RESULT")
        labels = rows.labels()
        given = read_aliases(self, parameters, context, self.phase(feedback, 20, 22)) or []
        source, digest = self._source(parameters, context)
        keep = self.parameterAsBool(parameters, self.WITHOUT_GEOMETRY, context)
        matching = self.parameterAsEnum(parameters, self.MATCHING, context)

        level_code = self.word(parameters, self.LEVEL, context)
        alone, beside = [f"election {entry.id}"], [f"level {level_code}"]
        with self.database(parameters, context) as database, database.transaction(alone, beside):
            # What the database calls its parties goes before what anybody else calls them.
            users = users_registry()
            votes, codes = chosen_votes(self, parameters, context, table, [catalogue.registry_of(database), users])
            self._notes += codes.notes(votes)
            frame = loading.main_columns(table.frame, votes)
            check_counts(frame, list(frame.columns), labels)
            level = catalogue.level_of(database, level_code)
            wanted = self.parameterAsString(parameters, self.VINTAGE, context).strip()
            vintage = catalogue.vintage_of(database, level.code, wanted, entry.id)
            known = next((each for each in catalogue.elections(database) if each.id == entry.id), None)
            self._notes += self._kept(parameters, context, entry, known)
            zones, others = results.zones_to_join(database, entry.id, level.code, vintage)
            aliases = [*loading.aliases_of(database, level.code, vintage), *given]
            done = self._join(places_of(zones, level.code), rows, frame, votes, matching, aliases)
            tables = JoinTables(None, done.zones, rows, done, aliases)
            decided = [each for each in given if not each.name_ar] + _applied(tables)
            loading.keep_aliases(database, level.code, vintage, decided)
            reasons = {row: in_words(done.matching.reason[row] or Message("")) for row in done.unmatched_rows.tolist()}
            provenance = Provenance(
                source, digest, self.ID, self._settings(parameters, context, matching, keep, votes),
                loading.ledger_of(done), loading.unmatched_of(done, reasons),
            )  # fmt: skip
            figures = loading.figures_of_join(done, zones, others, frame, keep_unmatched=keep)
            registry = Registry({**users.parties, **codes.parties(votes)})
            before = stored_results(database, entry.id, level.code)
            number, changed = results.store(
                database, entry, level, vintage, figures, provenance, registry, self.phase(feedback, 40, 95),
            )  # fmt: skip
            self.say(style_maps(database), feedback)
            if changed:
                self.say(said_of_replaced(before, figures, level), feedback)
                self.say(stale_sums(database, entry.id, level.code), feedback)
        self._report(done, labels, keep, feedback)
        self._tell(entry, level, vintage, number, changed, known is None, feedback)
        report = JoinReport(tables, frame[list(votes)], self.displayName())
        return {
            **self.handed_on(parameters, context),
            **self._side_tables(self._declared(parameters), context, feedback, tables),
            **self._reports(parameters, context, report),
            **{name.upper(): value for name, value in vars(done.ledger).items()},
            "IMPORT": number,
            "CHANGED": int(changed),
        }

    def _declared(self, parameters: dict) -> dict:
        """Return the parameters that are of this algorithm: a join has outputs that a load does not have."""
        return {name: value for name, value in parameters.items() if self.parameterDefinition(name) is not None}

    def _join(self, zones: Any, rows: Any, frame: Any, votes: Any, matching: int, aliases: list[Any]) -> Any:
        from ..core.joining import join

        counts = [name for name in fields.COUNTS if name in frame]
        return join(zones, rows, frame[list(votes)], mode=matching, table=aliases or None, counts=frame[counts])

    def _settings(
        self, parameters: dict, context: QgsProcessingContext, matching: int, keep: bool, votes: dict[str, str]
    ) -> dict[str, Any]:
        """Return the choices of this load, as the log keeps them."""
        chosen = {
            name: chosen_fields(self, parameters, name, context)
            for name in (self.RESULT_CODE, self.RESULT_NAME, self.RESULT_PARENT)
        }
        return {
            **{name: columns for name, columns in chosen.items() if columns},
            self.MATCHING: matching,
            self.WITHOUT_GEOMETRY: keep,
            self.VOTE_FIELDS: list(votes.values()),
        }

    def _tell(
        self,
        entry: Any,
        level: Any,
        vintage: str,
        number: int,
        changed: bool,
        new: bool,
        feedback: QgsProcessingFeedback,
    ) -> None:
        words = {"election": entry.id, "level": level.code, "vintage": vintage, "number": number}
        if new and changed:
            feedback.pushInfo(tr("The election {election} was not in the database and has been made.").format(**words))
        if changed:
            text = tr("Import {number}: {election} on level {level}, zones of {vintage}, is in the database.")
        else:
            text = tr("The database has these results of {election} on level {level} already: nothing was changed.")
        feedback.pushInfo(text.format(**words))


def _applied(tables: JoinTables) -> list[Any]:
    """Return the close names applied in this load as decisions."""
    from ..core.aliases import Alias

    return [Alias(**record) for record in tables.decision_records()[len(tables.aliases) :]]
