"""Indices of one election as a whole: effective numbers, disproportionality, votes without seats, nationalisation."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .election import Election, Floats
from .errors import QT_TRANSLATE_NOOP, Message, some
from .exact import total
from .measures import ballots_cast, ratio
from .party_indices import NATIONALISATION, PartyIndices
from .reasons import first_reason
from .seats_won import SeatsWon
from .swings import Totals, totals

# Why an index is refused, beside the reasons of `reasons.REASONS`.
INDEX_REASONS = {
    "no_seats": QT_TRANSLATE_NOOP("core", "seats won are not given"),
    "zero_seats": QT_TRANSLATE_NOOP("core", "no seat won"),
    "unknown_seats": QT_TRANSLATE_NOOP("core", "it is not known who has won all seats"),
    "seats_of_zones": QT_TRANSLATE_NOOP("core", "seats won are not given by zone"),
    "one_zone": QT_TRANSLATE_NOOP("core", "fewer than two zones with valid votes"),
    "zero_votes": QT_TRANSLATE_NOOP("core", "the party has no vote"),
    "some_zones": QT_TRANSLATE_NOOP("core", "not published for all zones with a result"),
    "not_in_table": QT_TRANSLATE_NOOP("core", "seats won by lists that the table of votes does not have"),
}


@dataclass(frozen=True)
class Index:
    """One figure of the election; NaN with a reason where it is refused."""

    value: float
    reason: str | None = None


def effective_number(shares: Floats) -> float:
    """Return 1 / sum s^2 (Laakso & Taagepera 1979); NaN without shares."""
    squares = total(shares * shares)
    return 1 / squares if squares > 0 else float("nan")


def golosov_number(shares: Floats) -> float:
    """Return sum s / (s + s_1^2 - s^2), s_1 the largest share (Golosov 2010); lists without votes are left out."""
    own = shares[shares > 0]
    return total(own / (own + own.max() ** 2 - own * own)) if len(own) else float("nan")


def gallagher(votes: Floats, seats: Floats) -> float:
    """Return the least squares index sqrt(1/2 sum (v - s)^2) of shares of votes and seats (Gallagher 1991)."""
    return float(np.sqrt(total((votes - seats) ** 2) / 2))


def loosemore_hanby(votes: Floats, seats: Floats) -> float:
    """Return 1/2 sum |v - s| of shares of votes and seats (Loosemore & Hanby 1971)."""
    return total(np.abs(votes - seats)) / 2


def election_indices(
    election: Election, parties: list[PartyIndices], seats: SeatsWon | None = None
) -> dict[str, Index]:
    """Measure the election as a whole.

    Indices of votes need all lists, none of them summed: else they are NaN and say why. Those of seats count the seats
    of all lists; those of votes and seats need both. Nationalisation of the party system is the sum of the parties'
    scores weighted with their shares (Jones & Mainwaring 2003).

    Parameters
    ----------
    election : Election
    parties : list of PartyIndices
        As `party_indices.party_indices` gives them.
    seats : SeatsWon, optional

    Returns
    -------
    dict
        By name; fractions of 1, numbers of lists, or votes.
    """
    whole = totals(election)
    votes = np.nan_to_num(whole.shares)
    lacking = _lacking(whole)
    return {
        "effective_lists": _given(effective_number(votes), lacking),
        "golosov_lists": _given(golosov_number(votes), lacking),
        **_of_seats(election, votes, seats, lacking),
        **{f"system_{name}": _of_system(parties, name, lacking) for name in NATIONALISATION},
        "turnout": _turnout(election),
    }


def _given(value: float, reason: str | None) -> Index:
    """Return a figure, or why there is none."""
    return Index(float("nan"), reason) if reason is not None else Index(value)


def _lacking(whole: Totals) -> str | None:
    """Return why shares of votes are not those of all lists, None where they are."""
    if whole.complete:
        return None
    if whole.others > 0:
        return "others_summed"
    return "not_all_lists" if np.nansum(whole.votes) > 0 else "no_votes"


def _of_system(parties: list[PartyIndices], name: str, lacking: str | None) -> Index:
    """Return the sum of the parties' scores of nationalisation, weighted with their shares."""
    voted = [each for each in parties if each.share > 0]
    reason = next((each.nationalisation_reason for each in voted if each.nationalisation_reason), None)
    parts = np.array([getattr(each, name) * each.share for each in voted], dtype=np.float64)
    return _given(total(parts), lacking or reason)


OF_SEATS = (
    "effective_seats", "golosov_seats", "gallagher", "loosemore_hanby", "unrepresented_votes", "unrepresented_share",
    "unrepresented_in_zones", "unrepresented_in_zones_share",
)  # fmt: skip


def _of_seats(election: Election, votes: Floats, seats: SeatsWon | None, lacking: str | None) -> dict[str, Index]:
    """Return the indices that need the seats won.

    Unrepresented are the votes of lists that won no seat anywhere; in zones, those for lists that won none in the zone.
    """
    if seats is None or not seats.total > 0:
        why = "no_seats" if seats is None else "unknown_seats" if np.isnan(seats.total) else "zero_seats"
        return dict.fromkeys(OF_SEATS, Index(float("nan"), why))
    others = [code for code in seats.codes if code not in election.codes]
    won = np.array([seats.of(code) for code in (*election.codes, *others)]) / seats.total
    padded = np.concatenate([votes, np.zeros(len(others))])
    strangers = won[len(votes) :].sum() > 0
    both = lacking or ("not_in_table" if strangers else None)
    whole = totals(election)
    without = float(np.nansum(np.where(won[: len(votes)] == 0, whole.votes, 0.0)))
    in_zones = both or ("seats_of_zones" if seats.by_zone is None else None)
    there = np.zeros_like(election.votes) if seats.by_zone is None else seats.by_zone
    lost = float(np.nansum(np.where(there == 0, election.votes, 0.0)))
    values = (
        Index(effective_number(won)),
        Index(golosov_number(won)),
        _given(gallagher(padded, won), both),
        _given(loosemore_hanby(padded, won), both),
        _given(without, both),
        _given(without / whole.valid if both is None else float("nan"), both),
        _given(lost, in_zones),
        _given(lost / whole.valid if in_zones is None else float("nan"), in_zones),
    )
    return dict(zip(OF_SEATS, values))


def _turnout(election: Election) -> Index:
    """Return ballots cast over registered electors, of all zones with a result; none where a zone lacks either."""
    chosen = election.has_result
    cast, registered = ballots_cast(election)[chosen], election.registered[chosen]
    for values, reason in ((registered, "no_registered"), (cast, "no_voters")):
        if np.isnan(values).all():
            return Index(float("nan"), reason)
        if np.isnan(values).any():
            return Index(float("nan"), "some_zones")
    whole, base = np.array([cast.sum()]), np.array([registered.sum()])
    reason = first_reason(1, (base == 0, "zero_registered"), (whole > base, "more_than_registered"))[0]
    return Index(float(ratio(whole, base)[0]) if reason is None else float("nan"), reason)


def check_seats(election: Election, seats: SeatsWon) -> list[Message]:
    """Return what does not fit between seats won and votes: lists unknown, zones without seats, other sums."""
    notes = []
    if seats.without:
        text = QT_TRANSLATE_NOOP(
            "core", "No list has a number of seats in {count} zones with a result, so none are counted there: {zones}"
        )
        values = {"count": len(seats.without), "zones": some(list(seats.without))}
        notes.append(Message(text, values, warning=True))
    if seats.unknown:
        text = QT_TRANSLATE_NOOP(
            "core",
            "In {count} zones some lists have a number of seats and others with votes have none, and the seats of the "
            "zone are not all given: how many these have won is not known, and is not taken as 0. Zones: {zones}",
        )
        values = {"count": len(seats.unknown), "zones": some(list(seats.unknown))}
        notes.append(Message(text, values, warning=True))
    strangers = [f"{code} ({seats.of(code):.0f})" for code in seats.codes if code not in election.codes]
    strangers = [each for each in strangers if not each.endswith("(0)")]
    if strangers:
        text = QT_TRANSLATE_NOOP(
            "core", "Seats won by lists that have no field of votes: {lists}. Indices of votes and seats are refused."
        )
        notes.append(Message(text, {"lists": some(strangers)}, warning=True))
    filled = float(np.nansum(election.seats))
    if not np.isnan(election.seats).any() and not np.isnan(seats.total) and filled != seats.total:
        text = QT_TRANSLATE_NOOP("core", "{won:.0f} seats were won and {filled:.0f} are to be filled: check the seats.")
        notes.append(Message(text, {"won": seats.total, "filled": filled}, warning=True))
    if seats.total == 0:
        text = QT_TRANSLATE_NOOP("core", "No list has won a seat: indices of seats are refused.")
        notes.append(Message(text, warning=True))
    return notes
