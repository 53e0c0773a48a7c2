"""``validatedatabase``: what is wrong in an electoral database, counted, named and reported."""

from __future__ import annotations

import html
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFileDestination,
)

from .base import in_words, tr
from .database_base import DatabaseAlgorithm
from .report_page import write_text


class ValidateDatabase(DatabaseAlgorithm):
    """All checks of a database."""

    ID = "validatedatabase"
    REPORT = "REPORT"

    def displayName(self) -> str:
        return tr("Validate database")

    def tags(self) -> list[str]:
        return tr("election,database,validate,check,vérifier,contrôle,تحقق").split(",")

    def shortDescription(self) -> str:
        return tr("Checks an electoral database: totals, orphans, duplicates, levels that disagree, geometry.")

    def shortHelpString(self) -> str:
        return tr(
            "Checks an electoral database and changes nothing in it.\n\n"
            "damage: the file itself, references, the spatial index. orphans: results, seats, aliases and parents of "
            "zones that are not there. totals: votes of the zones against those of the lists, and against the ledger "
            "of "
            "the load. duplicates: zones of one name under one parent. levels: an election that is loaded on two "
            "levels, "
            "or for a whole and its parts, with other sums, zone by zone or in all; sums of results that "
            "have changed or gone. geometry: invalid or empty. measures: share, rank, margin, "
            "gap and class against the votes, which somebody may have edited. counts: more votes than valid, more "
            "ballots than electors.\n\n"
            "What is certainly wrong counts in PROBLEMS, what may be right all the same in WARNINGS."
        )

    def labels(self) -> dict[str, str]:
        """Return what each check looks for."""
        return {
            "damage": tr("Damage, references and index"),
            "orphans": tr("Orphans"),
            "totals": tr("Totals that differ"),
            "duplicates": tr("Duplicates"),
            "levels": tr("Levels that disagree"),
            "geometry": tr("Geometry"),
            "measures": tr("Measures that do not fit the votes"),
            "counts": tr("Counts that contradict each other"),
        }

    def initAlgorithm(self, config: Any = None) -> None:
        self.add_database()
        report = QgsProcessingParameterFileDestination(self.REPORT, tr("Report"), tr("HTML files (*.html)"), None, True)
        report.setCreateByDefault(False)
        self.add(report, tr("All findings and what the database holds, as a page."))
        self.add_numbers({"PROBLEMS": tr("Problems"), "WARNINGS": tr("Warnings")})
        self.add_numbers({name.upper(): label for name, label in self.labels().items()})

    def compute(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        from ..database.checks import CHECKS, validate

        with self.database(parameters, context, read_only=True) as database:
            faults = validate(database, self.phase(feedback, 0, 95))
            held = self._held(database)
        for fault in faults:
            feedback.pushWarning(in_words(fault.message))
        numbers = {
            "PROBLEMS": sum(1 for each in faults if not each.message.warning),
            "WARNINGS": sum(1 for each in faults if each.message.warning),
            **{name.upper(): sum(1 for each in faults if each.check == name) for name in CHECKS},
        }
        feedback.pushInfo(tr("{PROBLEMS} problems, {WARNINGS} warnings").format(**numbers))
        found = {**self.handed_on(parameters, context), **numbers}
        if self.asked(parameters, self.REPORT, context):
            path = self.parameterAsFileOutput(parameters, self.REPORT, context)
            write_text(path, self._page(faults, held))
            found[self.REPORT] = path
        return found

    def _held(self, database: Any) -> list[tuple[str, str, str, str, int]]:
        """Return election, level, vintage, lists and votes of all results."""
        from ..database import catalogue

        held = []
        for each in catalogue.election_levels(database):
            lists = catalogue.parties_of(database, each.election, each.level)
            votes = sum(number for _, number in lists)
            held.append((each.election, each.level, each.vintage, str(len(lists)), votes))
        return held

    def _page(self, faults: list[Any], held: list[Any]) -> str:
        """Return the findings as a page, written from the side of the user's language."""
        direction = "rtl" if QgsApplication.locale()[:2] == "ar" else "ltr"
        labels = self.labels()
        parts = [f"<h1>{html.escape(self.displayName())}</h1>"]
        for name, label in labels.items():
            mine = [each for each in faults if each.check == name]
            items = "".join(f"<li>{html.escape(in_words(each.message))}</li>" for each in mine)
            body = f"<ul>{items}</ul>" if mine else f"<p>{html.escape(tr('Nothing found.'))}</p>"
            parts.append(f"<h2>{html.escape(label)}</h2>{body}")
        head = [tr("Election"), tr("Level"), tr("Vintage of the zones"), tr("Lists"), tr("Votes")]
        rows = [head, *held]
        cells = ("".join(f"<td>{html.escape(str(cell))}</td>" for cell in row) for row in rows)
        table = "".join(f"<tr>{each}</tr>" for each in cells)
        parts.append(f"<h2>{html.escape(tr('Results in the database'))}</h2><table border='1'>{table}</table>")
        return (
            f"<!DOCTYPE html><html dir='{direction}'><head><meta charset='utf-8'>"
            f"<title>{html.escape(self.displayName())}</title></head>"
            f"<body style='font-family:sans-serif'>{''.join(parts)}</body></html>"
        )
