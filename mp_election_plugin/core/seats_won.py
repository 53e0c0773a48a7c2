"""Seats that lists have won: from fields ``seats_<CODE>`` of the zones, or from a table of parties and seats."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from .counts import check_counts
from .election import Election, Floats, zone_labels
from .errors import QT_TRANSLATE_NOOP, ElectionError, some
from .fields import VOTES_PREFIX

if TYPE_CHECKING:
    import pandas as pd

SEATS_PREFIX = "seats_"
_FIELD = re.compile(SEATS_PREFIX + r"([A-Za-z0-9_]+)")


@dataclass(frozen=True)
class SeatsWon:
    """Seats won by list; a list that is not named has won none, NaN is a list of which it is not known how many.

    ``by_zone`` are the seats of the election's lists in its zones, shape (zones, lists), None where they are not known
    by zone. ``without`` are zones with a result in which no list has a figure, not even 0, ``unknown`` those in which
    some list has one and it is not known what another has.
    """

    codes: tuple[str, ...]
    seats: Floats
    by_zone: Floats | None = None
    without: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()

    @property
    def total(self) -> float:
        """Seats won by all lists, NaN where those of one are not known."""
        return float(self.seats.sum())

    def of(self, code: str) -> float:
        """Return the seats of a list."""
        return float(self.seats[self.codes.index(code)]) if code in self.codes else 0.0


def seat_fields(columns: list[str]) -> dict[str, str]:
    """Return the fields ``seats_<CODE>`` by code."""
    found = {column: match[1] for column in columns if (match := _FIELD.fullmatch(column))}
    return {code: column for column, code in found.items()}


def seats_of_zones(table: pd.DataFrame, election: Election) -> SeatsWon | None:
    """Return the seats that fields ``seats_<CODE>`` of an election layer hold; None where no field belongs to a list.

    A list without such a field has won none. In a zone where some list has a figure, a blank is a list that has won
    none where it has no votes, or where the figures fill all seats of the zone. Else it is not known what the list has
    won: lists may be level for the last seat, or the allocation rest on a figure that is not published.

    Raises
    ------
    ElectionError
        If a value is no count.
    """
    found = {code: column for code, column in seat_fields(list(table.columns)).items() if code in election.codes}
    if not found:
        return None
    check_counts(table, list(found.values()), zone_labels(table))
    given = np.full((len(table), len(election.codes)), np.nan)
    for code, column in found.items():
        given[:, election.codes.index(code)] = table[column].to_numpy(dtype=np.float64)
    blank = np.flatnonzero(np.isnan(given).all(axis=1) & election.has_result)
    none = np.isnan(given).all(axis=1)
    full = np.nansum(given, axis=1) >= election.seats
    # A list without a field of its own is none of those that won seats; a blank in one is a figure that is missing.
    named = np.array([code in found for code in election.codes], dtype=np.bool_)
    open_seats = named & np.isnan(given) & ~np.isnan(election.votes) & ~(none | full)[:, None]
    by_zone = np.where(open_seats, np.nan, np.nan_to_num(given))
    unknown = np.flatnonzero(open_seats.any(axis=1))
    names = (tuple(election.names[zone] for zone in zones.tolist()) for zones in (blank, unknown))
    return SeatsWon(election.codes, by_zone.sum(axis=0), by_zone, *names)


def seats_of_table(
    parties: list[str | None],
    seats: Floats,
    zones: list[str | None] | None,
    election: Election,
    codes: list[str | None],
) -> SeatsWon:
    """Return the seats of a table with one row a party, or one a party and zone.

    Parameters
    ----------
    parties : list of str or None
        Code of each row's list.
    seats : ndarray, shape (rows,)
        Seats won, NaN for none.
    zones : list of str or None, optional
        Zone code of each row. Seats are known by zone where every row with seats has the code of a zone.
    election : Election
    codes : list of str or None
        Codes of the election's zones.

    Raises
    ------
    ElectionError
        If a row has seats and no party, a count is none, or one zone and party stand in two rows.
    """
    won: dict[str, float] = {}
    own = [(party or "").strip().removeprefix(VOTES_PREFIX) for party in parties]
    bad = [
        f"{row + 1}: {value:g}"
        for row, value in enumerate(seats.tolist())
        if value < 0 or value % 1 > 0 or value == np.inf
    ]
    nameless = [str(row + 1) for row, party in enumerate(own) if not party and seats[row] > 0]
    if bad or nameless:
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core",
                "Seats won: rows without a party or with seats that are no counts: {rows}. Correct the table.",
            ),
            rows=some([*nameless, *bad]),
        )
    seen: dict[tuple[str, str | None], int] = {}
    for row, party in enumerate(own):
        key = (party, zones[row] if zones else None)
        if seats[row] > 0 and key in seen:
            raise ElectionError(
                QT_TRANSLATE_NOOP(
                    "core",
                    "Seats won: “{party}” stands twice for {zone}, in rows {first} and {second}. Filter the table to "
                    "one election and ballot.",
                ),
                party=party,
                zone=key[1] or "–",
                first=seen[key] + 1,
                second=row + 1,
            )
        if seats[row] > 0:
            seen[key] = row
            won[party] = won.get(party, 0.0) + float(seats[row])
    return SeatsWon(tuple(won), np.array(list(won.values())), _by_zone(own, seats, zones, election, codes))


def _by_zone(
    parties: list[str], seats: Floats, zones: list[str | None] | None, election: Election, codes: list[str | None]
) -> Floats | None:
    if zones is None:
        return None
    at = {code: zone for zone, code in enumerate(codes) if code}
    found = np.zeros((len(codes), len(election.codes)))
    for party, number, zone in zip(parties, seats.tolist(), zones):
        if not number > 0:
            continue
        if zone not in at:
            return None
        if party in election.codes:
            found[at[zone], election.codes.index(party)] += number
    return found
