"""The reports of seats as pages: an allocation with the steps of every zone, a scenario with its chart."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import QgsApplication

from ..core.errors import Message
from ..core.parties import Registry
from ..core.seat_laws import Law
from ..core.seat_record import records
from ..core.zoning import in_language
from ..layers.places import user_language
from ..styling.words import written
from .base import in_words, tr
from .report_page import direction_of, grouped, page, paragraph, safe, section, sentence
from .step_chart import StepChart

# Zones whose steps are written out; the table of the allocation has them all.
MOST_ZONES = 500
_STYLE = "ol{margin:.2em 0 1em}h3{margin:.8em 0 .2em}h4{margin:.4em 0 0;font-weight:normal;font-style:italic}"


def _law_lines(law: Law, direction: str) -> list[str]:
    """Return what the law is called, where it stands and its notes; those are in the language of the law file."""
    texts = "".join(f'<p dir="auto">{safe(each)}</p>' for each in (law.source, *law.notes))
    return [paragraph(in_language(law.label, user_language()), direction), texts]


def _notes(notes: list[Message], direction: str) -> list[str]:
    return [paragraph(in_words(each), direction, warning=each.warning) for each in notes]


class AllocationReport:
    """The report of ``allocateseats``.

    Parameters
    ----------
    law : Law
    party : str
        Code of the list.
    names : list of str
        What to call each zone.
    rows : dict of str to sequence
        Columns of the allocation table, ``zone`` being the row of the zone.
    places : ndarray
        Seats to fill in each zone, NaN where not known.
    reasons : sequence of str
        The sentence on the party in each zone.
    totals : dict of str to float
        Seats of each list.
    notes : list of Message
    """

    def __init__(
        self,
        *,
        law: Law,
        party: str,
        names: list[str],
        rows: dict[str, Any],
        places: Any,
        reasons: Any,
        totals: dict[str, float],
        notes: list[Message],
    ) -> None:
        self._law, self._party, self._names, self._places = law, party, names, places
        self._reasons, self._totals, self._notes = reasons, totals, notes
        self._rows: list[list[dict[str, Any]]] = [[] for _ in names]
        columns = {name: np.asarray(values).tolist() for name, values in rows.items()}
        for at, zone in enumerate(columns.pop("zone")):
            self._rows[zone].append({name: values[at] for name, values in columns.items()})

    def html(self) -> str:
        """Return the page."""
        direction = direction_of(QgsApplication.locale())
        won = sorted(((code, seats) for code, seats in self._totals.items() if seats), key=lambda each: -each[1])
        records_of_lists = [{tr("List"): code, tr("Seats"): int(seats)} for code, seats in won]
        parts = [*_law_lines(self._law, direction), *_notes(self._notes, direction)]
        if records_of_lists:
            parts.append(section(tr("Seats of the lists"), records_of_lists, direction))
        parts.append(f"<h2>{safe(tr('Zones'))}</h2>")
        parts += [self._zone(at, direction) for at in range(min(len(self._names), MOST_ZONES))]
        if len(self._names) > MOST_ZONES:
            text = tr("Only the first {count} zones are written out; ALLOCATION has all of them.")
            parts.append(paragraph(text.format(count=grouped(MOST_ZONES)), direction, warning=True))
        return page(tr("Allocation of seats: {party}").format(party=self._party), parts, _STYLE)

    def _zone(self, at: int, direction: str) -> str:
        parts = [f"<h3>{sentence(self._names[at], direction)}</h3>"]
        if self._reasons[at]:
            parts.append(paragraph(f"{self._party}: {self._reasons[at]}", direction))
        for each in records(self._rows[at], self._law, self._places[at], user_language()):
            if each.heading:
                parts.append(f"<h4>{sentence(each.heading, direction)}</h4>")
            lines = "".join(f"<li>{sentence(line, direction)}</li>" for line in each.lines)
            parts.append(f"<ol>{lines}</ol>")
        return "\n".join(parts)


class ScenarioReport:
    """The report of ``simulateseats``.

    Parameters
    ----------
    law, law_after : Law
    party : str
    registry : Registry
        Gives the colour of the chart.
    asked : list of (str, str)
        What the scenario asks for, each with its label.
    summary : dict of str to sequence
        Columns of the seats by list.
    changed : list of (str, str or None, str or None)
        Zones in which a seat changes hands: name, who gains, who loses.
    steps : dict of str to sequence
        Columns of the sensitivity, all lists.
    most : list of int
        Seats that the party may have at most at each step.
    now : float
        Swing of the scenario itself.
    notes : list of Message
    """

    def __init__(
        self,
        *,
        law: Law,
        law_after: Law,
        party: str,
        registry: Registry,
        asked: list[tuple[str, str]],
        summary: dict[str, Any],
        changed: list[tuple[str, str | None, str | None]],
        steps: dict[str, Any],
        most: list[int],
        now: float,
        notes: list[Message],
    ) -> None:
        self._laws, self._party, self._colour = (law, law_after), party, registry.get(party).colour
        self._asked = asked
        self._summary, self._changed, self._most, self._now, self._notes = summary, changed, most, now, notes
        own = [at for at, code in enumerate(steps["party"]) if code == party]
        self._steps = {name: [values[at] for at in own] for name, values in steps.items()}

    def html(self) -> str:
        """Return the page."""
        direction = direction_of(QgsApplication.locale())
        before, after = self._laws
        parts = [paragraph(in_language(before.label, user_language()), direction)]
        if after != before:
            text = tr("After: {law}").format(law=in_language(after.label, user_language()))
            parts.append(paragraph(text, direction))
        parts += [paragraph(f"{label}: {value}", direction) for label, value in self._asked]
        parts += _notes(self._notes, direction)
        parts += [section(tr("Seats by list"), self._lists(), direction)]
        if self._changed:
            moved = [{tr("Zone"): name, tr("Gains"): gains, tr("Loses"): loses} for name, gains, loses in self._changed]
            parts.append(section(tr("Zones in which a seat changes hands"), moved, direction))
        parts.append(self._sensitivity(direction))
        return page(tr("Scenario of seats: {party}").format(party=self._party), parts, _STYLE)

    def _lists(self) -> list[dict[str, Any]]:
        columns = self._summary
        order = sorted(
            range(len(columns["party"])), key=lambda at: (-columns["seats_after"][at], -columns["votes_after"][at])
        )
        return [
            {
                tr("List"): columns["party"][at],
                tr("Votes before"): int(columns["votes_before"][at]),
                tr("Votes after"): int(columns["votes_after"][at]),
                tr("Seats before"): int(columns["seats_before"][at]),
                tr("Seats after"): int(columns["seats_after"][at]),
                tr("Change"): int(columns["seats_change"][at]),
            }
            for at in order
        ]

    def _sensitivity(self, direction: str) -> str:
        swings, seats = self._steps["swing"], [int(each) for each in self._steps["seats"]]
        title = tr("Seats of {party} against its swing").format(party=self._party)
        chart = StepChart(swings, seats, self._most, self._now, self._colour).svg(title)
        rows = [
            {
                tr("Swing in points"): written([swing + 0.0], "+.2f", user_language())[0],
                tr("Votes"): int(votes),
                tr("Seats"): own,
                tr("Seats at most"): most,
                tr("Zones left open"): int(undecided),
            }
            for swing, votes, own, most, undecided in zip(
                swings, self._steps["votes"], seats, self._most, self._steps["undecided"]
            )
        ]
        key = tr(
            "The large point is the scenario itself. A pale band and an empty point: seats of zones left open, where "
            "lists are level or a figure is not published; the party has none to all of them."
        )
        return "\n".join(
            [
                f"<h2>{sentence(title, direction)}</h2>",
                chart,
                paragraph(key, direction),
                section(tr("Steps"), rows, direction),
            ]
        )
