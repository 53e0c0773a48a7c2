"""``editelection``: name, date, body, ballot, law and note of an election in the database corrected."""

from __future__ import annotations

from typing import Any, ClassVar

from qgis.core import QgsProcessingContext

from .base import tr
from .edit_base import EditAlgorithm


class EditElection(EditAlgorithm):
    """What an election is called; its id and its results stay."""

    ID = "editelection"
    ITEM: ClassVar[str] = "election"
    CODE: ClassVar[str] = "ELECTION"
    DATE = "DATE"
    _COLUMNS: ClassVar[dict[str, str]] = {
        "NAME": "name",
        "DATE": "date",
        "BODY": "body",
        "BALLOT": "ballot",
        "LAW": "law",
        "NOTE": "note",
    }

    def displayName(self) -> str:
        return tr("Correct election in database")

    def tags(self) -> list[str]:
        return tr("election,database,edit,correct,name,date,corriger,élection,تصحيح").split(",")

    def shortDescription(self) -> str:
        return tr("Corrects name, date, body, ballot, law or note of an election in the electoral database.")

    def shortHelpString(self) -> str:
        return tr(
            "Corrects what the database says of an election: name, date, body, ballot, law and note. What is left "
            "empty stays as it is.\n\n"
            "The id of the election and its results stay, so projects with its maps stay whole. The table edit_log "
            "keeps what was there before."
        )

    def initAlgorithm(self, config: Any = None) -> None:
        self.add_database()
        self.add_election()
        self.add_texts(
            {
                "NAME": tr("Name"),
                "DATE": tr("Date, as 2021-09-08"),
                "BODY": tr("Body that is elected"),
                "BALLOT": tr("Ballot"),
                "LAW": tr("Electoral law"),
                "NOTE": tr("Note"),
            }
        )
        self.add_changed()

    def values(self, parameters: dict, context: QgsProcessingContext) -> dict[str, Any]:
        values = self.given(parameters, context, self._COLUMNS)
        if values.get("date") is not None:
            values["date"] = self.day(parameters, self.DATE, context)
        return values
