"""What the algorithms of seats share: their opening parameters, what is read of them, and the report."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..core.seat_laws import Law, load_law, shipped_laws
from ..core.zoning import in_language
from ..layers.places import user_language
from .base import ElectionAlgorithm, tr
from .classify_zones import named_party
from .read_parties import registry_of
from .report_page import write_text

DEFAULT_LAW = "morocco_house_2021"


@dataclass(frozen=True)
class Opened:
    """What a run is of: the law, the layer as a table, its election, and the code of the party."""

    law: Law
    table: Any
    election: Any
    party: str


class SeatsAlgorithm(ElectionAlgorithm):
    """An algorithm that hands out the seats of an election layer by a law, and looks at one party."""

    LAW, PARTY, REPORT = "LAW", "PARTY", "REPORT"
    SEATS, TURNOUT = "SEATS", "TURNOUT"

    def group(self) -> str:
        return tr("Analyses")

    def groupId(self) -> str:
        return "analyses"

    def add_law(self, name: str, label: str, default: str | None) -> None:
        """Add a law: one of the plugin by its name, or a file."""
        parameter = QgsProcessingParameterString(name, label, default or "", False, default is None)
        text = tr(
            "Name of a law that comes with the plugin, or path of a law file (JSON, “format”: “mpelection-law/1”). "
            "Laws of the plugin: {laws}."
        ).format(laws=", ".join(shipped_laws()))
        self.add(parameter, text if default else text + " " + tr("Optional."))

    def add_opening(self) -> None:
        """Add the layer, the law and the party."""
        self.add_input(
            tr("Election layer"),
            tr("Layer or table with one feature a zone, its seats, and one field votes_<CODE> a list."),
        )
        self.add_law(self.LAW, tr("Electoral law"), DEFAULT_LAW)
        self.add(
            QgsProcessingParameterString(self.PARTY, tr("Party")),
            tr("Code of the list, as in its field votes_<CODE>, or its name in the party registry; for instance MP."),
        )

    def add_percent(self, name: str, label: str, text: str, default: float) -> None:
        """Add a percentage."""
        kind = QgsProcessingParameterNumber.Type.Double
        self.add(QgsProcessingParameterNumber(name, label, kind, default, False, 0, 100), text, advanced=True)

    def add_seats(self) -> None:
        """Add the seats of each zone."""
        whole = QgsProcessingParameterNumber.Type.Integer
        self.add(
            QgsProcessingParameterNumber(self.SEATS, tr("Seats of each zone (0: field seats)"), whole, 0, False, 0),
            tr("The same number for every zone, where the layer has no field seats. 0 takes the field."),
        )

    def add_turnout(self) -> None:
        """Add the turnout that the user holds to be the highest."""
        self.add_percent(
            self.TURNOUT,
            tr("Highest turnout that is possible (%)"),
            tr(
                "Where registered electors are not published: 100 assumes nothing, they are at least the ballots cast. "
                "A lower turnout, on your word, rules out the smallest numbers."
            ),
            100.0,
        )

    def turnout(self, parameters: dict, context: QgsProcessingContext) -> float:
        """Return that turnout as a part of 1."""
        return self.parameterAsDouble(parameters, self.TURNOUT, context) / 100

    def add_report(self, label: str, text: str) -> None:
        """Add the report as a page."""
        kinds = tr("HTML files (*.html)")
        self.add(QgsProcessingParameterFileDestination(self.REPORT, label, kinds, None, True, False), text)

    def opened(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Opened:
        """Read the law, the layer and the party, and say which law it is."""
        from ..core.election import election_of

        law = load_law(self.parameterAsString(parameters, self.LAW, context).strip())
        feedback.pushInfo(f"{in_language(law.label, user_language())} ({law.source})")
        table = self.read(parameters, self.INPUT, context, self.phase(feedback, 0, 30))
        election = election_of(table.frame)
        self.say(election.notes, feedback)
        registry = registry_of(self, parameters, context, feedback)
        party = named_party(self.parameterAsString(parameters, self.PARTY, context), election, registry, feedback)
        return Opened(law, table, election, party)

    def write_report(self, parameters: dict, context: QgsProcessingContext, html: str) -> dict[str, str]:
        """Write the report and return its path as a result."""
        path = self.parameterAsFileOutput(parameters, self.REPORT, context)
        write_text(path, html)
        return {self.REPORT: path}
