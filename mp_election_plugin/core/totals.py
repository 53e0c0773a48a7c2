"""Rows of totals and subtotals in a published table: found by name, by blank code or name, or by the table's build."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable

import numpy as np
from numpy.typing import NDArray

from .errors import QT_TRANSLATE_NOOP, Message, some
from .numbers import Texts
from .sums import Rows, Sums, SumTable, Total, of_groups, of_whole
from .total_names import is_total, may_be_total, may_name_totals, naming_totals

_SHOWN = 10


@dataclass(frozen=True)
class Totals:
    """Rows that are totals, ascending, each with what it sums, and messages that name them."""

    found: list[Total]
    notes: list[Message]

    @property
    def rows(self) -> Rows:
        """Rows to leave out, ascending."""
        return np.array([each.row for each in self.found], dtype=np.int64)


def find_totals(
    identity: dict[str, Texts], votes: NDArray[np.float64], lists: list[str], *, numbers: Rows | None = None
) -> Totals:
    """Find the rows that sum other rows, so that no vote is counted twice.

    Parameters
    ----------
    identity : dict of str to array of str or None
        Columns that say which zone a row is: ``code``, ``name``, and under any other key those of the zones above it.
    votes : array (rows, lists)
        Counts, NaN where missing; missing adds nothing to a sum.
    lists : list of str
        Names of the lists, for messages.
    numbers : array of int, optional
        Numbers of the rows in the file, for messages; counted from 1 where not given.

    Returns
    -------
    Totals
        A row is one where its name says so (``Total``, ``Sous-total``, ``المجموع``), even if its figures disagree,
        which is a warning; where it lacks the code or name that others have, or has a name that may also be a place's
        (``Ensemble``), and is a sum; where all rows fall into groups that each have one; or where it is the sum of all
        others in every list. A sum of some rows alone is no proof: a real zone can happen to be it.
    """
    table = SumTable(identity, votes)
    strong, weak = _named(identity, len(table))
    found = _borne_out(table, strong, (weak | table.nameless()) & ~strong)
    found += of_groups(table, {each.row for each in found})
    found += of_whole(table, {each.row for each in found})
    found.sort(key=lambda each: each.row)
    return Totals(found, _notes(table, found, lists, np.arange(1, len(table) + 1) if numbers is None else numbers))


def totals_without_zone(
    identity: dict[str, Texts], votes: NDArray[np.float64], rows: Rows, label: Callable[[int], str]
) -> list[Message]:
    """Return a warning that names the totals among rows of results that found no zone, for their votes count twice.

    Parameters
    ----------
    identity, votes
        As in `find_totals`, of all rows.
    rows : array of int
        Rows that found no zone.
    label : callable
        What to call a row in the message.

    Returns
    -------
    list of Message
        A row without zone is a total as in `find_totals`, and where it is the sum of all others in two lists or more:
        that it is no zone of the map speaks for it too, so neither votes nor rows need be many.
    """
    if not len(rows):
        return []
    table = SumTable(identity, votes)
    totals = {each.row for each in find_totals(identity, votes, [""] * votes.shape[1]).found}
    own, known = table.votes[rows], table.published[rows]
    whole = ((own * 2 == table.votes.sum(axis=0)) | ~known).all(axis=1) & ((own > 0).sum(axis=1) > 1)
    several = (table.votes.sum(axis=1) > 0).sum() > 2
    found = [label(row) for row, sums in zip(rows.tolist(), whole.tolist()) if row in totals or (sums and several)]
    if not found:
        return []
    template = QT_TRANSLATE_NOOP(
        "core",
        "Rows without zone that are totals of other rows, by their name or figures: {rows}. Kept, their votes count "
        "twice in every total and share. Delete them from the results (“Read published results” leaves them out), or "
        "leave out rows without zone.",
    )
    return [Message(template, {"rows": some(found)}, warning=True)]


def _named(identity: dict[str, Texts], rows: int) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """Return the rows that are named like a total, and those whose name may be a total's or a place's."""
    strong, weak = np.zeros(rows, dtype=bool), np.zeros(rows, dtype=bool)
    for column in identity.values():
        texts = column.tolist()
        for row in naming_totals(texts) if may_name_totals(texts) else ():
            strong[row] |= is_total(texts[row])
            weak[row] |= may_be_total(texts[row])
    return strong, weak & ~strong


def _borne_out(table: SumTable, strong: NDArray[np.bool_], doubtful: NDArray[np.bool_]) -> list[Total]:
    """Return the totals: all that are named so, and of the doubtful rows those that are sums of rows that are not."""
    accepted = doubtful
    # A doubtful row that is no sum is a zone, and the others are asked again with it among their rows.
    for _ in range(5):
        found = Sums(table, strong | accepted).all()
        agreeing = np.zeros(len(table), dtype=bool)
        for each in found:
            agreeing[each.row] = _is_proof(table, each)
        still = accepted & agreeing
        if (still == accepted).all():
            return found
        accepted = still
    return Sums(table, strong).all()


def _is_proof(table: SumTable, total: Total) -> bool:
    """Return whether a row is in every list the sum of two rows or more; of one where it is of no zone by any name."""
    some_votes, nobody = int((table.votes[total.row] > 0).sum()), bool(table.nobody[total.row])
    if not some_votes:
        return nobody and _same(table, total.row, total.members)
    several = len(total.members) > 1 or (len(total.members) == 1 and nobody and some_votes > 1)
    return several and _same(table, total.row, total.members)


def _same(table: SumTable, row: int, members: Rows) -> bool:
    return bool((table.votes[members].sum(axis=0) == table.votes[row]).all())


def _notes(table: SumTable, found: list[Total], lists: list[str], numbers: Rows) -> list[Message]:
    """Say which rows are left out as totals of what, and where one disagrees with its rows."""
    templates = {
        "all": QT_TRANSLATE_NOOP("core", "Rows left out as totals of all others: {rows}"),
        "group": QT_TRANSLATE_NOOP("core", "Rows left out as totals of their group (of rows): {rows}"),
        "above": QT_TRANSLATE_NOOP("core", "Rows left out as totals of rows above them: {rows}"),
        "below": QT_TRANSLATE_NOOP("core", "Rows left out as totals of rows below them: {rows}"),
    }
    notes = []
    for kind, template in templates.items():
        of_kind = [each for each in found if each.kind == kind]
        shown = [
            f"{numbers[each.row]} “{table.label(each.row)}” ({_ranges(each.members, numbers)})"
            for each in of_kind[:_SHOWN]
        ]
        if of_kind:
            shown += [""] * (len(of_kind) - len(shown))
            notes.append(Message(template, {"rows": some(shown)}))
    whole = [f"{numbers[each.row]} “{table.label(each.row)}”" for each in found if each.kind == "whole"]
    if whole:
        template = QT_TRANSLATE_NOOP(
            "core",
            "Row left out as the total of all others, which it is in every list, though it has the code or name of a "
            "zone: {rows}. If it is one, use KEEP_TOTALS.",
        )
        notes.append(Message(template, {"rows": some(whole)}, warning=True))
    wrong = [
        f"{numbers[each.row]} “{table.label(each.row)}”, {lists[at]}: {table.votes[each.row, at]:.0f} / "
        f"{table.votes[each.members, at].sum():.0f}"
        for each in found
        for at in table.differing(each.row, each.members)
    ]
    if wrong:
        template = QT_TRANSLATE_NOOP(
            "core",
            "Totals that disagree with their rows (row, list: published / sum of its rows): {cells}. They are left out "
            "all the same; a row may be missing, or a figure wrong.",
        )
        notes.append(Message(template, {"cells": some(wrong)}, warning=True))
    return notes


def _ranges(members: Rows, numbers: Rows) -> str:
    """Return rows as text, runs of them by their ends."""
    breaks = np.flatnonzero(np.diff(members) > 1)
    starts, ends = np.concatenate(([0], breaks + 1)), np.append(breaks, len(members) - 1)
    shown = numbers[members] if len(members) else members
    return some([f"{shown[a]}–{shown[b]}" if a < b else f"{shown[a]}" for a, b in zip(starts, ends) if len(members)], 4)
