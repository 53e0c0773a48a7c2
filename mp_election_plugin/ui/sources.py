"""The choice of where elections come from: layers of the project, or a database that was opened lately."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QComboBox

from .choice import database_label, recent_databases
from .database_elections import select
from .texts import tr


class Sources:
    """Fills the choice of the data."""

    def __init__(self, combo: QComboBox) -> None:
        self._combo = combo
        self.fill("")

    def fill(self, chosen: str) -> None:
        """Offer the layers of the project and the recent databases, one of them chosen; acts on nothing."""
        names = list(dict.fromkeys([*([chosen] if chosen else []), *recent_databases()]))
        items = [("", tr("Layers of the Project"), tr("Election layers of the project"))]
        select(self._combo, [*items, *((name, database_label(name), name) for name in names)], chosen)
