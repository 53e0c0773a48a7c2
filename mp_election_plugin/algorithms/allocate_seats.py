"""``allocateseats``: seats by a law given as data, and how far a party is from its next seat in every zone."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
)

from ..core import fields
from ..core.errors import QT_TRANSLATE_NOOP, ElectionError, Message, some
from ..core.registry import help_lines, kinds
from ..layers.places import user_language
from .base import tr
from .read_parties import add_registry
from .seat_inputs import Opened, SeatsAlgorithm

KINDS = kinds("seats")


def check_names(codes: tuple[str, ...]) -> None:
    """Refuse lists whose field of seats would have the name of another one; a GeoPackage knows no case."""
    taken = [code for code in codes if f"{fields.SEATS}_{code}".casefold() in KINDS]
    if taken:
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core",
                "The seats of these lists would stand in a field that has another meaning: {codes}. Give their fields "
                "votes_<CODE> another code.",
            ),
            codes=some(taken),
        )


class AllocateSeats(SeatsAlgorithm):
    """Seats of all lists, and of one party the votes missing, the votes at risk and its prospect."""

    ID = "allocateseats"
    ALLOCATION = "ALLOCATION"
    MARGINAL, NEAR_MISS = "MARGINAL", "NEAR_MISS"

    def displayName(self) -> str:
        return tr("Allocate seats")

    def tags(self) -> list[str]:
        return tr("election,seats,quota,remainder,D'Hondt,Hare,sièges,quotient,reste,مقاعد,القاسم الانتخابي").split(",")

    def shortDescription(self) -> str:
        return tr("Hands out the seats of every zone by a law, and tells how far a party is from the next one.")

    def shortHelpString(self) -> str:
        told = tr(
            "Hands out the seats of every zone by an electoral law that is given as data, in whole numbers.\n\n"
            "Adds seats_<CODE> of every list: NULL where it has no list, is level with others for a seat, or where the "
            "seats depend on a figure that is not published; and fields of the party, below.\n\n"
            "seat_prospect: safe; marginal (a seat within MARGINAL percent of the valid votes of being lost); "
            "near_miss (the next one within NEAR_MISS percent); out_of_reach; no_list; tie; unknown. What is at risk "
            "goes first.\n\n"
            "Where the quota's base (registered electors, ballots cast) is not published none is assumed: the result "
            "is worked out for every number from the ballots on. Where it is the same for all, registered_from is the "
            "least of them; else ALLOCATION has the result of each range, and seats are given only where all ranges "
            "agree. seat_missing and seat_cushion are NULL where they change with it; seat_reason gives both ends.\n\n"
            "Ties are reported, never broken. “Classify zones of a party” takes the prospects as its rule seat.\n\n"
            "Fields of the party (v votes):"
        )
        return f"{told}\n{help_lines('seats', user_language())}"

    def initAlgorithm(self, config: Any = None) -> None:
        self.add_opening()
        self.add_seats()
        percent = tr("In percent of the zone's valid votes.")
        self.add_percent(self.MARGINAL, tr("Marginal seat within (%)"), percent, 2.0)
        self.add_percent(self.NEAR_MISS, tr("Near miss within (%)"), percent, 2.0)
        self.add_turnout()
        add_registry(self)
        self.add_output(tr("Zones with seats"), tr("The same features with seats by list and the party's prospect."))
        self.add_output(
            tr("Allocation"),
            tr(
                "One row a zone and list (and range of electors): votes, whether it takes part, quota, whole seats, "
                "remainder and its rank, seats by remainder, seats, whether it is level for one, and the votes "
                "missing for one more and those whose loss costs one."
            ),
            name=self.ALLOCATION,
            optional=True,
        )
        self.add_report(
            tr("Report of the allocation"),
            tr("A page with the law, the seats of the lists, and the allocation of every zone step by step."),
        )
        from ..core.seat_prospects import PROSPECTS
        from ..core.seat_words import prospect_labels

        self.add_numbers(
            {
                "SEATS": tr("Seats to fill"),
                "SEATS_ALLOCATED": tr("Seats handed out"),
                "TIES": tr("Zones with lists level for a seat"),
                "UNDECIDED": tr("Zones with a seat of which it is not known whose it is"),
                "PARTY_SEATS": tr("Seats of the party"),
                **{f"ZONES_{code.upper()}": prospect_labels(user_language())[code] for code in PROSPECTS},
            }
        )

    def compute(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        from ..core.seat_prospects import seat_outlook
        from ..core.seat_ranges import turnout_notes
        from ..core.seats import allocation_notes, contest_of

        opened = self.opened(parameters, context, feedback)
        election, table = opened.election, opened.table
        check_names(election.codes)
        contest = contest_of(election, self.parameterAsInt(parameters, self.SEATS, context))
        turnout = self.turnout(parameters, context)
        outlook = seat_outlook(
            election,
            contest,
            opened.law,
            opened.party,
            marginal=self.parameterAsDouble(parameters, self.MARGINAL, context),
            near=self.parameterAsDouble(parameters, self.NEAR_MISS, context),
            turnout=turnout,
            go_on=self.phase(feedback, 30, 50),
        )
        notes = [*turnout_notes(contest, opened.law, turnout), *allocation_notes(outlook.found, election.others)]
        self.say(notes, feedback)
        self._say_ranges(outlook)
        listed = self._allocation(table, outlook) if self.asked(parameters, self.ALLOCATION, context) else None
        columns = self._columns(outlook, election)
        # Made before anything is written: what cannot be told must not leave half of the outputs.
        asked = self.asked(parameters, self.REPORT, context)
        html = self._report(opened, outlook, columns, [*notes, *self._notes]) if asked else None
        self.add_measures(table, columns, {name: KINDS.get(name, "integer") for name in columns})
        results = {self.OUTPUT: self.write(parameters, self.OUTPUT, context, table, self.phase(feedback, 50, 95))}
        if listed is not None:
            results[self.ALLOCATION] = self.write(
                parameters, self.ALLOCATION, context, listed, self.to_the_end(feedback)
            )
        if html is not None:
            results.update(self.write_report(parameters, context, html))
        return {**results, **self._numbers(outlook)}

    def _report(self, opened: Opened, outlook: Any, columns: dict[str, Any], notes: list[Message]) -> str:
        """Return the page of the allocation."""
        from ..core.seat_table import allocation_rows
        from .seat_report import AllocationReport

        seats = outlook.found.contest.seats
        totals = np.nansum(outlook.seats, axis=0)
        return AllocationReport(
            law=opened.law,
            party=opened.party,
            names=opened.election.names,
            rows=allocation_rows(outlook),
            places=np.where(seats < 0, np.nan, seats),
            reasons=columns["seat_reason"],
            totals=dict(zip(opened.election.codes, totals.tolist())),
            notes=notes,
        ).html()

    def _say_ranges(self, outlook: Any) -> None:
        """Say how many zones stand on a figure that is not published, and in how many the result depends on it."""
        zones, counts = np.unique(outlook.ranges.zone, return_counts=True)
        if len(zones):
            template = QT_TRANSLATE_NOOP(
                "core",
                "The figure that the quota divides is not published in {count} zones and none is assumed: in {same} of "
                "them the seats are the same for every number that it can have, in {depends} they depend on it.",
            )
            depends = int(outlook.undecided[zones].sum())
            values = {"count": len(zones), "same": len(zones) - depends, "depends": depends}
            self._notes.append(Message(template, values, warning=bool(depends)))

    def _columns(self, outlook: Any, election: Any) -> dict[str, Any]:
        from ..core.seat_prospects import PROSPECTS
        from ..core.seat_table import quotas
        from ..core.seat_words import prospect_labels, seat_reasons

        language = user_language()
        labels = prospect_labels(language)
        codes = [PROSPECTS[at] for at in outlook.prospect.tolist()]

        def single(bounds: Any) -> Any:
            return np.where(bounds[0] == bounds[1], bounds[0], np.nan)

        seats = {f"{fields.SEATS}_{code}": outlook.seats[:, at] for at, code in enumerate(election.codes)}
        return {
            **seats,
            "seat_party": np.full(len(codes), election.codes[outlook.column], dtype=object),
            "seats_won": outlook.seats[:, outlook.column],
            "seats_quota": quotas(outlook.found),
            "seat_missing": single(outlook.missing),
            "seat_cushion": single(outlook.cushion),
            "seat_from": outlook.taken_from,
            "seat_remainder_rank": outlook.remainder_rank,
            "seat_prospect": np.array(codes, dtype=object),
            "seat_label": np.array([labels[code] for code in codes], dtype=object),
            "seat_reason": seat_reasons(outlook, election, language),
            "registered_from": outlook.holds_from,
        }

    def _allocation(self, table: Any, outlook: Any) -> Any:
        """Return the table of the allocation, each row with its zone's code and names."""
        from ..core.seat_table import KINDS as ROW_KINDS
        from ..core.seat_table import allocation_rows
        from ..layers.columns import rows_of

        rows = allocation_rows(outlook)
        listed = rows_of(table, rows.pop("zone"), spatial=False)
        named = [name for name in fields.IDENTITY if name in listed.frame]
        listed.frame = listed.frame[named]
        listed.types = {name: listed.types[name] for name in named}
        listed.add_columns(rows, ROW_KINDS)
        return listed

    def _numbers(self, outlook: Any) -> dict[str, Any]:
        from ..core.seat_prospects import PROSPECTS

        counts = np.bincount(outlook.prospect, minlength=len(PROSPECTS))
        return {
            "SEATS": int(np.maximum(outlook.found.contest.seats, 0).sum()),
            "SEATS_ALLOCATED": int(np.nansum(outlook.seats)),
            "TIES": int((outlook.found.handed.open > 0).sum()),
            "UNDECIDED": int(outlook.undecided.sum()),
            "PARTY_SEATS": int(np.nansum(outlook.seats[:, outlook.column])),
            **{f"ZONES_{code.upper()}": int(number) for code, number in zip(PROSPECTS, counts)},
        }
