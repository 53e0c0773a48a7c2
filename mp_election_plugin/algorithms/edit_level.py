"""``editlevel``: name and rank of a level in the database corrected."""

from __future__ import annotations

from typing import Any, ClassVar

from qgis.core import QgsProcessingContext, QgsProcessingParameterNumber

from .base import tr
from .edit_base import EditAlgorithm


class EditLevel(EditAlgorithm):
    """What a level is called; its code and its zones stay."""

    ID = "editlevel"
    ITEM: ClassVar[str] = "level"
    CODE: ClassVar[str] = "LEVEL"
    RANK = "RANK"

    def displayName(self) -> str:
        return tr("Correct level in database")

    def tags(self) -> list[str]:
        return tr("election,database,edit,correct,level,name,corriger,niveau,تصحيح").split(",")

    def shortDescription(self) -> str:
        return tr("Corrects the name or the rank of a level of zones in the electoral database.")

    def shortHelpString(self) -> str:
        return tr(
            "Corrects the name of a level of zones, or its rank, by which levels are listed. The code of the level, "
            "its zones and the results on it stay. Which side counts where zones are parts of others is changed by "
            "“Load zones into database”.\n\n"
            "The table edit_log keeps what was there before."
        )

    def initAlgorithm(self, config: Any = None) -> None:
        self.add_database()
        self.add_level()
        self.add_texts({"NAME": tr("Name")})
        self.add(
            QgsProcessingParameterNumber(
                self.RANK, tr("Rank"), QgsProcessingParameterNumber.Type.Integer, None, True, minValue=1
            ),
            tr("1 for the level with the largest zones. Optional: it stays as it is."),
        )
        self.add_changed()

    def values(self, parameters: dict, context: QgsProcessingContext) -> dict[str, Any]:
        values = self.given(parameters, context, {"NAME": "name"})
        if parameters.get(self.RANK) is not None:
            values["rank"] = self.parameterAsInt(parameters, self.RANK, context)
        return values
