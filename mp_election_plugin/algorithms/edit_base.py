"""What the corrections of elections, levels and parties in a database share."""

from __future__ import annotations

from typing import Any, ClassVar

from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback, QgsProcessingParameterString

from .base import tr
from .database_base import DatabaseAlgorithm

# Written where a text is to be empty; an empty parameter leaves what is there.
_NOTHING = "-"


class EditAlgorithm(DatabaseAlgorithm):
    """One row of a table that says what something is called."""

    # "election", "level" or "party", and the parameter that names it.
    ITEM: ClassVar[str]
    CODE: ClassVar[str]

    def add_texts(self, labels: dict[str, str]) -> None:
        """Add a text for each column that can be corrected, by the name of its parameter."""
        text = tr("Optional: it stays as it is. A hyphen (-) alone empties it.")
        for name, label in labels.items():
            needed = tr("Optional: it stays as it is.")
            self.add(QgsProcessingParameterString(name, label, "", False, True), needed if name == "NAME" else text)

    def given(self, parameters: dict, context: QgsProcessingContext, columns: dict[str, str]) -> dict[str, Any]:
        """Return what is to be written, by column, of texts by the names of their parameters."""
        values: dict[str, Any] = {}
        for name, column in columns.items():
            text = self.line(parameters, name, context)
            if text == _NOTHING and column == "name":
                raise QgsProcessingException(tr("{parameter} cannot be empty.").format(parameter=name))
            if text:
                values[column] = None if text == _NOTHING else text
        return values

    def values(self, parameters: dict, context: QgsProcessingContext) -> dict[str, Any]:
        """Return what is to be written, by column of the table."""
        raise NotImplementedError

    def code(self, database: Any, text: str) -> str:
        """Return the id or code that a text means."""
        return text

    def add_changed(self) -> None:
        self.add_numbers({"CHANGED": tr("Values changed")})

    def compute(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        from ..database.editing import edit

        text = self.word(parameters, self.CODE, context)
        values = self.values(parameters, context)
        if not values:
            raise QgsProcessingException(tr("Nothing to correct: give at least one new value."))
        with self.database(parameters, context) as database, database.transaction([f"{self.ITEM} {text}"]):
            code = self.code(database, text)
            edits = edit(database, self.ITEM, code, values)
        for each in edits:
            feedback.pushInfo(
                tr("{code}: {column} was “{old}” and is “{new}” now").format(
                    code=code,
                    column=each.column,
                    old="" if each.old is None else each.old,
                    new="" if each.new is None else each.new,
                )
            )
        if not edits:
            feedback.pushInfo(tr("{code} is written so already: nothing was changed.").format(code=code))
        return {**self.handed_on(parameters, context), "CHANGED": len(edits)}
