"""What the algorithms of the electoral database share: the parameter that names it, and the layers that show it."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
    QgsProject,
)
from qgis.PyQt.QtCore import QDate, QLocale, Qt

from ..core.dates import written_date
from ..core.errors import Conflict, Message
from ..core.names import DIGITS_AS_ASCII
from ..layers.project import edited_problem
from .base import ElectionAlgorithm, in_words, tr

# Named and not imported: algorithms run where there are no widgets, and Processing looks it up when it makes a dialog.
_CHOICE = "mp_election_plugin.ui.database_choice.DatabaseChoice"
_PLACE = "mp_election_plugin.ui.database_choice.DatabasePlace"


# Runs of a load that other editors are in the way of.
_ATTEMPTS = 4


class DatabaseAlgorithm(ElectionAlgorithm):
    """An algorithm that works on an electoral database."""

    DATABASE, ELECTION, LEVEL, VINTAGE = "DATABASE", "ELECTION", "LEVEL", "VINTAGE"

    def group(self) -> str:
        return tr("Database")

    def groupId(self) -> str:
        return "database"

    def add_database(self) -> None:
        """Add the database to work on, and the output that hands it on to the next step of a model."""
        # Any text may be given, since it need not be a file.
        parameter = QgsProcessingParameterFile(
            self.DATABASE, tr("Electoral database"), fileFilter=tr("Electoral database") + " (*.gpkg *.GPKG *)"
        )
        parameter.setMetadata({"widget_wrapper": {"class": _PLACE}})
        self.add(
            parameter,
            tr(
                "GeoPackage made by “Create electoral database”; or postgres:CONNECTION, a PostgreSQL connection of "
                "QGIS, with /SCHEMA where it is not mpelection."
            ),
        )
        self.addOutput(QgsProcessingOutputString(self.DATABASE, tr("Electoral database, for the next step")))

    def add_choice(self, name: str, label: str, kind: str, text: str, *, optional: bool = False) -> None:
        """Add a text that the dialogs offer a list for: what the database holds."""
        parameter = QgsProcessingParameterString(name, label, "" if optional else None, False, optional)
        parameter.setMetadata({"widget_wrapper": {"class": _CHOICE, "kind": kind}})
        self.add(parameter, text)

    def add_election(self) -> None:
        text = tr("Id of the election in the database, such as 2021_local: one ballot of one election.")
        self.add_choice(self.ELECTION, tr("Election"), "election", text)

    def add_level(self) -> None:
        text = tr("Code of the level in the database, such as province.")
        self.add_choice(self.LEVEL, tr("Level"), "level", text)

    def add_vintage(self) -> None:
        self.add(
            QgsProcessingParameterString(self.VINTAGE, tr("Vintage of the zones"), "", False, True),
            tr(
                "Which boundaries of the level are meant, such as 2024. Optional: those of the results that the "
                "database has of the election, else the only ones, or those of the last year where each vintage has "
                "a year in its name."
            ),
        )

    def attempt(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        """Run the algorithm, and again where other editors of a server were in the way: nothing is changed then."""
        for attempt in range(1, _ATTEMPTS):
            try:
                return super().attempt(parameters, context, feedback)
            except QgsProcessingException as error:
                if not isinstance(error.__cause__, Conflict) or feedback.isCanceled():
                    raise
                feedback.pushInfo(str(error))
                feedback.pushInfo(tr("Tried again ({number} of {most})").format(number=attempt, most=_ATTEMPTS - 1))
        return super().attempt(parameters, context, feedback)

    def word(self, parameters: dict, name: str, context: QgsProcessingContext) -> str:
        """Return a text that may not be empty.

        Raises
        ------
        QgsProcessingException
            If it is, or has control characters.
        """
        text = self.line(parameters, name, context)
        if not text:
            raise QgsProcessingException(
                tr("{parameter} is empty: {label} is needed.").format(
                    parameter=name, label=self.parameterDefinition(name).description()
                )
            )
        return text

    def line(self, parameters: dict, name: str, context: QgsProcessingContext) -> str:
        """Return a text without control characters, which databases and names of layers do not take alike.

        Raises
        ------
        QgsProcessingException
            If it has some.
        """
        text = self.parameterAsString(parameters, name, context).strip()
        shown = "".join(
            "\ufffd" if unicodedata.category(each) == "Cc" and not each.isspace() else each for each in text
        )
        self._refuse_signs(name, text, shown)
        return text

    def key(self, parameters: dict, name: str, context: QgsProcessingContext) -> str:
        """Return a text that may be made a key of the database: no empty one, on one line and without tabs.

        Raises
        ------
        QgsProcessingException
            If it is none.
        """
        text = self.word(parameters, name, context)
        shown = "".join("\ufffd" if unicodedata.category(each) in ("Cc", "Zl", "Zp") else each for each in text)
        self._refuse_signs(name, text, shown)
        return text

    def _refuse_signs(self, name: str, text: str, shown: str) -> None:
        """Refuse a text that is shown in another way, with a mark for what it should not have."""
        if shown != text:
            raise QgsProcessingException(
                tr("{parameter}: “{text}” has a control character (�). Write it without.").format(
                    parameter=name, text=shown
                )
            )

    def day(self, parameters: dict, name: str, context: QgsProcessingContext) -> str | None:
        """Return a date as year, month and day; None where there is none.

        Raises
        ------
        QgsProcessingException
            If it cannot be told.
        """
        text = self.parameterAsString(parameters, name, context).strip()
        day = written_date(text)[:10]
        if text and not day:
            raise QgsProcessingException(
                tr("{parameter}: “{text}” is no date. Write it like 2021-09-08.").format(parameter=name, text=text)
            )
        # The day comes first, which not all who write so know.
        if day and day[:4] not in text.translate(DIGITS_AS_ASCII)[:4]:
            read = QLocale(QgsApplication.locale()).toString(
                QDate.fromString(day, Qt.DateFormat.ISODate), "d MMMM yyyy"
            )
            said = tr("{parameter}: “{text}” is read as {day}.").format(parameter=name, text=text, day=read)
            self._notes.append(Message("{text}", {"text": said}, warning=_may_be_exchanged(day)))
        return day or None

    @contextmanager
    def database(self, parameters: dict, context: QgsProcessingContext, *, read_only: bool = False) -> Iterator[Any]:
        """Open the database; for writing only where no layer of the project has edits in it that are not saved.

        Raises
        ------
        QgsProcessingException, ElectionError
            If it cannot be opened, or not written.
        """
        from ..database.opening import open_database, place_of

        name = self.parameterAsFile(parameters, self.DATABASE, context)
        if not read_only:
            targets: list[tuple[str, str | None]] = [(place_of(name), None)]
            problem = edited_problem(context.project() or QgsProject.instance(), targets)
            if problem is not None:
                raise QgsProcessingException(in_words(problem))
            # Layers that show the database are to show it anew.
            self._targets = [*self._targets, *targets]
        with open_database(name, read_only=read_only) as database:
            yield database

    def handed_on(self, parameters: dict, context: QgsProcessingContext) -> dict[str, str]:
        """Return the output by which the next step of a model finds the database."""
        return {self.DATABASE: self.parameterAsFile(parameters, self.DATABASE, context)}


def _may_be_exchanged(day: str) -> bool:
    """Return whether a date is another one where the month comes first."""
    month, number = int(day[5:7]), int(day[8:10])
    return number <= 12 and number != month
