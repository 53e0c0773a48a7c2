"""``editparty``: names and colour of a party in the database corrected."""

from __future__ import annotations

from typing import Any, ClassVar

from qgis.core import QgsProcessingContext, QgsProcessingParameterColor

from ..core.parties import find_party
from .base import tr
from .edit_base import EditAlgorithm


class EditParty(EditAlgorithm):
    """What a party is called and how it is drawn; its code and its votes stay."""

    ID = "editparty"
    ITEM: ClassVar[str] = "party"
    CODE: ClassVar[str] = "PARTY"
    COLOUR = "COLOUR"
    _COLUMNS: ClassVar[dict[str, str]] = {"NAME": "name", "NAME_FR": "name_fr", "NAME_AR": "name_ar"}

    def displayName(self) -> str:
        return tr("Correct party in database")

    def tags(self) -> list[str]:
        return tr("election,database,edit,correct,party,colour,name,corriger,parti,حزب,لون").split(",")

    def shortDescription(self) -> str:
        return tr("Corrects the names or the colour of a party or list in the electoral database.")

    def shortHelpString(self) -> str:
        return tr(
            "Corrects the names and the colour of a party or list. Its code and its votes stay.\n\n"
            "“Map from database” draws in the new colour from then on. A style that is saved with a map or a project "
            "stays as it is. The table edit_log keeps what was there before."
        )

    def initAlgorithm(self, config: Any = None) -> None:
        self.add_database()
        self.add_choice(self.CODE, tr("Party"), "party", tr("Code or name of a party or list, such as MP."))
        self.add_texts({"NAME": tr("Name"), "NAME_FR": tr("French name"), "NAME_AR": tr("Arabic name")})
        self.add(
            QgsProcessingParameterColor(self.COLOUR, tr("Colour"), None, False, True),
            tr("As #1F77B4. Optional: it stays as it is."),
        )
        self.add_changed()

    def values(self, parameters: dict, context: QgsProcessingContext) -> dict[str, Any]:
        values = self.given(parameters, context, self._COLUMNS)
        colour = self.parameterAsColor(parameters, self.COLOUR, context)
        if colour.isValid():
            values["colour"] = colour.name().upper()
        return values

    def code(self, database: Any, text: str) -> str:
        from ..database import catalogue

        registry = catalogue.registry_of(database)
        return find_party(text, list(registry.parties), registry) or text
