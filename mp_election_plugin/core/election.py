"""The counts of one election over zones, as arrays."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from . import fields
from .counts import check_counts
from .errors import QT_TRANSLATE_NOOP, ElectionError, Message, some

if TYPE_CHECKING:
    import pandas as pd

Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]


@dataclass(frozen=True)
class Election:
    """Counts of one election; missing is NaN everywhere and never zero.

    Attributes
    ----------
    codes : tuple of str
        Party or list codes, one a column of ``votes``; without ``OTHERS``.
    votes : ndarray, shape (zones, lists)
        Votes of every list; 0 is a published zero, NaN no list or not published.
    others : ndarray, shape (zones,)
        Votes of lists summed on the user's word; they count as valid votes but are no list.
    valid : ndarray, shape (zones,)
        Valid votes: as published, else the sum of the published lists.
    registered, voters, invalid, seats : ndarray, shape (zones,)
        Electors, ballots cast, invalid ballots, seats to fill.
    names : list of str
        What to call each zone in a message.
    notes : list of Message
        What was decided while reading.
    parents : ndarray of int, shape (zones,)
        Number of the zone one level up, the same for zones of one parent; -1 where none is given.
    """

    codes: tuple[str, ...]
    votes: Floats
    others: Floats
    valid: Floats
    registered: Floats
    voters: Floats
    invalid: Floats
    seats: Floats
    names: list[str]
    notes: list[Message] = field(default_factory=list)
    parents: NDArray[np.int64] = field(default_factory=lambda: np.empty(0, dtype=np.int64))

    def __post_init__(self) -> None:
        if len(self.parents) != len(self.valid):
            object.__setattr__(self, "parents", np.full(len(self.valid), -1, dtype=np.int64))

    # Measures of one list after the other ask for these: they are computed once an election.
    @cached_property
    def has_result(self) -> Bools:
        """Zones for which at least one list's votes, or a sum of lists, is published; shape (zones,)."""
        result: Bools = ~np.isnan(self.votes).all(axis=1) | ~np.isnan(self.others)
        return result

    @cached_property
    def lists(self) -> NDArray[np.int64]:
        """Number of lists whose votes are published, without lists summed; shape (zones,)."""
        number: NDArray[np.int64] = (~np.isnan(self.votes)).sum(axis=1).astype(np.int64)
        return number

    @cached_property
    def most_votes(self) -> Floats:
        """Votes of the largest list of each zone, or of the small lists summed, NaN without result; shape (zones,)."""
        most: Floats = np.fmax.reduce(np.column_stack([self.votes, self.others]), axis=1)
        return most

    def contradicts(self, whole: Floats) -> Bools:
        """Return where a list has more votes than the whole it is a part of: one of the two figures is wrong."""
        with np.errstate(invalid="ignore"):
            over: Bools = self.most_votes > whole
        return over

    def index(self, party: str) -> int:
        """Return the column of a party.

        Raises
        ------
        ElectionError
            If no such list exists; names those that do and the near spellings.
        """
        if party in self.codes:
            return self.codes.index(party)
        raise unknown_party(party, list(self.codes))


def unknown_party(party: str, codes: list[str]) -> ElectionError:
    """Return the error for a party that the table does not have, with near spellings."""
    import difflib

    folded = {code.casefold(): code for code in codes}
    near = [folded[key] for key in difflib.get_close_matches(party.casefold(), list(folded), n=3, cutoff=0.5)]
    if near:
        return ElectionError(
            QT_TRANSLATE_NOOP(
                "core",
                "There is no list “{party}” among the vote fields. Did you mean: {near}? Lists in the table: {codes}",
            ),
            party=party,
            near=", ".join(near),
            codes=some(codes, 60),
        )
    return ElectionError(
        QT_TRANSLATE_NOOP("core", "There is no list “{party}” among the vote fields. Lists in the table: {codes}"),
        party=party,
        codes=some(codes, 60),
    )


def zone_labels(table: pd.DataFrame) -> list[str]:
    """Return what to call each row in a message: code and name, or the row number."""
    columns = [table[name].tolist() for name in (fields.ZONE_CODE, fields.ZONE_NAME) if name in table]
    texts = [["" if value is None or value != value else str(value) for value in column] for column in columns]
    labels = [" ".join(filter(None, parts)) for parts in zip(*texts)] if texts else [""] * len(table)
    return [label or f"row {row}" for row, label in enumerate(labels, start=1)]


def _repeated_codes(table: pd.DataFrame) -> list[Message]:
    """Return a warning that names the zone codes which several rows have, and says that each row is counted."""
    codes = table[fields.ZONE_CODE].tolist() if fields.ZONE_CODE in table else []
    found = Counter(code for code in codes if code is not None and code == code and code != "")
    repeated = [f"{code} ({count})" for code, count in found.items() if count > 1]
    if not repeated:
        return []
    template = QT_TRANSLATE_NOOP(
        "core",
        "Zone codes that several rows have (how many): {codes}. Each row is counted as a zone of its own, with all its "
        "votes. If they are one zone, keep one of the rows.",
    )
    return [Message(template, {"codes": some(repeated)}, warning=True)]


def contradictions(votes: Floats, counts: dict[str, Floats], labels: Sequence[str]) -> list[Message]:
    """Return a warning for each pair of figures that contradict each other, naming the zones.

    Parameters
    ----------
    votes : ndarray, shape (zones,)
        Votes of all published lists together, NaN where none is published.
    counts : dict of str to ndarray, shape (zones,)
        Valid votes, ballots cast and electors, each under the name the user knows it by, in this order: none can
        exceed the next. Those not published may be left out.
    labels : sequence of str
        What to call each zone.
    """
    notes = []
    levels = [("", votes), *counts.items()]
    for position, (bound, most) in enumerate(levels):
        for name, values in levels[:position]:
            with np.errstate(invalid="ignore"):
                over = np.flatnonzero(values > most)
            if not len(over):
                continue
            template = QT_TRANSLATE_NOOP(
                "core", "“{name}” is more than “{bound}” in {count} zones: {zones}. Check the figures."
            )
            if not name:
                template = QT_TRANSLATE_NOOP(
                    "core", "The lists have more votes than “{bound}” in {count} zones: {zones}. Check the figures."
                )
            zones = some([labels[row] for row in over])
            values_of = {"name": name, "bound": bound, "count": len(over), "zones": zones}
            notes.append(Message(template, values_of, warning=True))
    return notes


def election_of(table: pd.DataFrame) -> Election:
    """Take the counts out of an election table.

    Parameters
    ----------
    table : DataFrame
        Rows are zones; counts are float columns with NaN for missing, fields as in `core.fields`.

    Returns
    -------
    Election
        Valid votes that are not published are the sum of the published lists, and a note says so.

    Raises
    ------
    ElectionError
        If there are no rows, no ``votes_<CODE>`` column, or a count is negative or fractional.
    """
    if len(table) == 0:
        raise ElectionError(
            QT_TRANSLATE_NOOP("core", "The layer has no features. Choose a layer or table with at least one zone.")
        )
    codes = fields.party_codes(list(table.columns))
    if not codes:
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core",
                "There is no vote field. An election layer has one field votes_<CODE> a list, such as votes_MP; "
                "make one with “Read published results” and “Join results to zones”.",
            )
        )
    labels = zone_labels(table)
    present = [name for name in fields.COUNTS if name in table]
    check_counts(table, present + [fields.vote_field(code) for code in codes], labels)

    def column(name: str) -> Floats:
        if name not in table:
            return np.full(len(table), np.nan)
        values: Floats = table[name].to_numpy(dtype=np.float64)
        return values

    lists = tuple(code for code in codes if code != fields.OTHERS)
    votes = np.ascontiguousarray(
        table[[fields.vote_field(code) for code in lists]].to_numpy(dtype=np.float64).reshape(len(table), len(lists))
    )
    others = column(fields.vote_field(fields.OTHERS))
    published = column(fields.VALID)
    summed = np.nansum(votes, axis=1) + np.nan_to_num(others)
    known = ~np.isnan(votes).all(axis=1) | ~np.isnan(others) if lists else ~np.isnan(others)
    valid = np.where(np.isnan(published) & known, summed, published)

    notes = _repeated_codes(table)
    filled = int((np.isnan(published) & known).sum())
    if filled:
        notes.append(
            Message(
                QT_TRANSLATE_NOOP(
                    "core",
                    "Valid votes are not published for {count} zones: the sum of their published lists is used.",
                ),
                {"count": filled},
            )
        )
    aside = fields.like_vote_fields(list(table.columns))
    if aside:
        template = QT_TRANSLATE_NOOP(
            "core",
            "Not taken as lists, since their names are not votes_<CODE> with ASCII letters, digits and “_”, or they "
            "count ballots: {names}",
        )
        notes.append(Message(template, {"names": some(aside)}, warning=True))
    over = np.nan_to_num(others) > (np.nanmax(np.nan_to_num(votes), axis=1) if lists else 0)
    if over.any():
        template = QT_TRANSLATE_NOOP(
            "core",
            "Lists summed into votes_OTHERS take no part in ranks, winners and places. In {count} zones they have more "
            "votes together than the first list, and one of them may be ahead: {zones}",
        )
        zones = some([labels[row] for row in np.flatnonzero(over)])
        notes.append(Message(template, {"count": int(over.sum()), "zones": zones}, warning=True))
    counts = {name: column(name) for name in (fields.VALID, fields.VOTERS, fields.REGISTERED)}
    notes += contradictions(np.where(known, summed, np.nan), counts, labels)
    return Election(
        codes=lists,
        votes=votes,
        others=others,
        valid=valid,
        registered=column(fields.REGISTERED),
        voters=column(fields.VOTERS),
        invalid=column(fields.INVALID),
        seats=column(fields.SEATS),
        names=labels,
        notes=notes,
        parents=_parents(table),
    )


def _parents(table: pd.DataFrame) -> NDArray[np.int64]:
    """Return a number for each parent, by the codes where any is given, else by the names; -1 where there is none."""
    for name in (fields.PARENT_CODE, fields.PARENT_NAME):
        if name in table:
            column = table[name].where(table[name] != "", None)
            numbers: NDArray[np.int64] = column.factorize()[0].astype(np.int64)
            if (numbers >= 0).any():
                return numbers
    return np.full(len(table), -1, dtype=np.int64)
