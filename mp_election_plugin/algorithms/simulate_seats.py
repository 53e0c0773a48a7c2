"""``simulateseats``: seats before and after a swing, a withdrawal, a merger, another turnout or another law."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterNumber,
)

from ..core.errors import QT_TRANSLATE_NOOP, Message
from ..core.seat_laws import load_law
from .base import tr
from .read_parties import add_registry, registry_of
from .scenario_inputs import add_scenario, scenario_of, told
from .seat_inputs import Opened, SeatsAlgorithm

KINDS = {
    "seats_before": "integer",
    "seats_after": "integer",
    "seats_change": "integer",
    "seats_gained_by": "text",
    "seats_lost_by": "text",
    "seats_moved": "integer",
}
SUMMARY_KINDS = {"party": "text", "votes_before": "integer", "votes_after": "integer", "seats_before": "integer",
                 "seats_after": "integer", "seats_change": "integer"}  # fmt: skip
SENSITIVITY_KINDS = {"swing": "real", "party": "text", "votes": "integer", "seats": "integer", "undecided": "integer"}


def _open_notes(before: Any, after: Any) -> list[Message]:
    """Return what sums of seats leave out: zones in which it is not known whose a seat is."""
    counts = {"before": int(before.undecided.sum()), "after": int(after.undecided.sum())}
    if not any(counts.values()):
        return []
    template = QT_TRANSLATE_NOOP(
        "core",
        "In {before} zones before and {after} after it is open whose a seat is; such a seat is in the sum of no list.",
    )
    return [Message(template, counts, warning=True)]


class SimulateSeats(SeatsAlgorithm):
    """What another election would give, on the votes of this one."""

    ID = "simulateseats"
    LAW_AFTER = "LAW_AFTER"
    STEPS, STEP = "STEPS", "STEP"
    SUMMARY, SENSITIVITY = "SUMMARY", "SENSITIVITY"

    def displayName(self) -> str:
        return tr("Simulate seats")

    def tags(self) -> list[str]:
        return tr("election,seats,swing,scenario,coalition,sièges,simulation,مقاعد,محاكاة").split(",")

    def shortDescription(self) -> str:
        return tr("Seats before and after: swings, turnout, lists that withdraw or merge, another law.")

    def shortHelpString(self) -> str:
        return tr(
            "Changes the votes of an election as a scenario says and hands out the seats anew. In this order: lists "
            "merge, lists withdraw, votes swing, turnout changes. Votes stay whole numbers and, but for turnout and "
            "votes that go to no list, their sum. It is arithmetic on this election, no forecast.\n\n"
            "Adds seats_before, seats_after and seats_change of the party, seats_gained_by and seats_lost_by (lists, "
            "with how many seats) and seats_moved. They are NULL where a tie, or a figure that is not published, "
            "leaves it open whose a seat is.\n\n"
            "SUMMARY has one row a list; SENSITIVITY the seats of every list when the party swings further in steps."
        )

    def initAlgorithm(self, config: Any = None) -> None:
        self.add_opening()
        self.add_seats()
        add_scenario(self)
        self.add_law(self.LAW_AFTER, tr("Electoral law after"), None)
        numbers = QgsProcessingParameterNumber.Type
        self.add(
            QgsProcessingParameterNumber(self.STEPS, tr("Steps of the swing"), numbers.Integer, 5, False, 1, 50),
            tr("For SENSITIVITY: steps down and up from the scenario."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(self.STEP, tr("Points a step"), numbers.Double, 1.0, False, 0.01, 50),
            tr("For SENSITIVITY: points of the votes by which the party swings in each step."),
            advanced=True,
        )
        self.add_turnout()
        add_registry(self)
        self.add_output(tr("Zones before and after"), tr("The same features with the seats before and after."))
        self.add_output(
            tr("Seats by list"),
            tr("One row a list: votes and seats before and after."),
            name=self.SUMMARY,
            optional=True,
        )
        self.add_output(
            tr("Sensitivity"),
            tr("One row a step and list: swing of the party in points, votes, seats, and zones left open."),
            name=self.SENSITIVITY,
            optional=True,
        )
        self.add_report(
            tr("Report of the scenario"),
            tr("Page with the seats by list, the zones in which a seat changes hands, and a chart of the sensitivity."),
        )
        self.add_numbers(
            {
                "SEATS_BEFORE": tr("Seats of the party before"),
                "SEATS_AFTER": tr("Seats of the party after"),
                "ZONES_CHANGED": tr("Zones in which a seat changes hands"),
                "UNDECIDED_BEFORE": tr("Zones left open before"),
                "UNDECIDED_AFTER": tr("Zones left open after"),
            }
        )

    def compute(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        from ..core.scenario_notes import scenario_notes
        from ..core.scenarios import changed
        from ..core.seat_prospects import known_seats
        from ..core.seat_ranges import turnout_notes
        from ..core.seats import allocation_notes, contest_of

        opened = self.opened(parameters, context, feedback)
        law, table, codes = opened.law, opened.table, opened.election.codes
        later = self.parameterAsString(parameters, self.LAW_AFTER, context).strip()
        law_after = load_law(later) if later else law
        column = opened.election.index(opened.party)
        contest = contest_of(opened.election, self.parameterAsInt(parameters, self.SEATS, context))
        scenario = scenario_of(self, parameters, context, table, contest)
        turnout = self.turnout(parameters, context)
        before = known_seats(contest, law, turnout=turnout)
        after = known_seats(changed(contest, scenario), law_after, turnout=turnout)
        notes = [
            *(turnout_notes(contest, law, turnout) or turnout_notes(contest, law_after, turnout)),
            *scenario_notes(contest, scenario),
            *allocation_notes(after.found, opened.election.others),
            *_open_notes(before, after),
        ]
        self.say(notes, feedback)
        columns = self._columns(before, after, codes, column)
        summary = self._summary(before, after, codes)
        wanted = [self.asked(parameters, name, context) for name in (self.SENSITIVITY, self.REPORT)]
        steps: dict[str, Any] = {}
        if any(wanted):
            steps = self._sensitivity(parameters, context, (contest, scenario, law_after), opened.party, feedback)
        html = None
        if wanted[1]:
            registry = registry_of(self, parameters, context, feedback)
            now = scenario.swing.get(opened.party, 0.0)
            asked = told(self, parameters, context)
            html = self._report(opened, law_after, registry, (asked, columns, summary, steps, now, notes))
        self.add_measures(table, columns, KINDS)
        results = {self.OUTPUT: self.write(parameters, self.OUTPUT, context, table, self.phase(feedback, 50, 80))}
        if self.asked(parameters, self.SUMMARY, context):
            results[self.SUMMARY] = self._write_table(
                parameters, self.SUMMARY, context, summary, SUMMARY_KINDS, feedback
            )
        if wanted[0]:
            listed = {name: steps[name] for name in SENSITIVITY_KINDS}
            results[self.SENSITIVITY] = self._write_table(
                parameters, self.SENSITIVITY, context, listed, SENSITIVITY_KINDS, feedback
            )
        if html is not None:
            results.update(self.write_report(parameters, context, html))
        return {
            **results,
            "SEATS_BEFORE": int(np.nansum(before.seats[:, column])),
            "SEATS_AFTER": int(np.nansum(after.seats[:, column])),
            "ZONES_CHANGED": int(np.nansum(columns["seats_moved"] > 0)),
            "UNDECIDED_BEFORE": int(before.undecided.sum()),
            "UNDECIDED_AFTER": int(after.undecided.sum()),
        }

    def _report(self, opened: Opened, law_after: Any, registry: Any, found: Any) -> str:
        """Return the page of the scenario."""
        from .seat_report import ScenarioReport

        asked, columns, summary, steps, now, notes = found
        moved = np.flatnonzero(np.nan_to_num(columns["seats_moved"]) > 0).tolist()
        own = [at for at, code in enumerate(steps["party"]) if code == opened.party]
        return ScenarioReport(
            law=opened.law,
            law_after=law_after,
            party=opened.party,
            registry=registry,
            asked=asked,
            summary=summary,
            changed=[
                (opened.election.names[row], columns["seats_gained_by"][row], columns["seats_lost_by"][row])
                for row in moved
            ],
            steps=steps,
            most=[int(steps["most"][at]) for at in own],
            now=now,
            notes=notes,
        ).html()

    def _columns(self, before: Any, after: Any, codes: tuple[str, ...], column: int) -> dict[str, Any]:
        """Return the seats of the party, and who gains and loses in each zone where all of it is known."""
        known = ~(before.undecided | after.undecided)
        change = np.nan_to_num(after.seats) - np.nan_to_num(before.seats)

        def named(sign: int) -> Any:
            rows = []
            for row, ready in enumerate(known.tolist()):
                moved = [(codes[at], int(abs(change[row, at]))) for at in np.flatnonzero(sign * change[row] > 0)]
                rows.append(", ".join(f"{code} {seats}" for code, seats in moved) or None if ready else None)
            return np.array(rows, dtype=object)

        own_before, own_after = before.seats[:, column], after.seats[:, column]
        return {
            "seats_before": own_before,
            "seats_after": own_after,
            "seats_change": own_after - own_before,
            "seats_gained_by": named(1),
            "seats_lost_by": named(-1),
            "seats_moved": np.where(known, np.maximum(change, 0).sum(axis=1), np.nan),
        }

    def _summary(self, before: Any, after: Any, codes: tuple[str, ...]) -> dict[str, Any]:
        def votes(known: Any) -> Any:
            return np.maximum(known.found.contest.votes, 0).sum(axis=0)

        seats = [np.nansum(each.seats, axis=0) for each in (before, after)]
        return {
            "party": np.array(codes, dtype=object),
            "votes_before": votes(before),
            "votes_after": votes(after),
            "seats_before": seats[0],
            "seats_after": seats[1],
            "seats_change": seats[1] - seats[0],
        }

    def _sensitivity(
        self, parameters: dict, context: QgsProcessingContext, given: Any, party: str, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Return the seats of every list at each step of the party's swing, and the most that it may have."""
        from ..core.scenarios import swung_further
        from ..core.seat_prospects import known_seats

        contest, scenario, law = given
        turnout = self.turnout(parameters, context)
        steps = self.parameterAsInt(parameters, self.STEPS, context)
        step = self.parameterAsDouble(parameters, self.STEP, context)
        rows: dict[str, list[Any]] = {name: [] for name in (*SENSITIVITY_KINDS, "most")}
        for number in range(-steps, steps + 1):
            if feedback.isCanceled():
                raise QgsProcessingException(tr("Cancelled."))
            further = number * step
            known = known_seats(swung_further(contest, scenario, party, further), law, turnout=turnout)
            m = len(contest.codes)
            rows["swing"] += [scenario.swing.get(party, 0.0) + further] * m
            rows["party"] += contest.codes
            rows["votes"] += np.maximum(known.found.contest.votes, 0).sum(axis=0).tolist()
            rows["seats"] += np.nansum(known.seats, axis=0).tolist()
            rows["undecided"] += [int(known.undecided.sum())] * m
            rows["most"] += known.most_seats().sum(axis=0).tolist()
        return {name: np.array(values, dtype=object if name == "party" else None) for name, values in rows.items()}

    def _write_table(
        self,
        parameters: dict,
        name: str,
        context: QgsProcessingContext,
        columns: dict[str, Any],
        kinds: dict[str, str],
        feedback: QgsProcessingFeedback,
    ) -> str:
        import pandas as pd
        from qgis.core import QgsCoordinateReferenceSystem, QgsWkbTypes

        from ..layers.table import ZoneTable

        frame = pd.DataFrame(index=pd.RangeIndex(len(columns["party"])))
        table = ZoneTable(frame, {}, None, QgsCoordinateReferenceSystem(), QgsWkbTypes.Type.NoGeometry)
        table.add_columns(columns, kinds)
        return self.write(parameters, name, context, table, self.to_the_end(feedback))
