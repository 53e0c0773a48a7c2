"""Each party over the zones of one election: votes, share, places, how evenly its support is spread, seats."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from . import nationalisation
from .election import Bools, Election, Floats
from .exact import mean, spread
from .measures import PartyMeasures, party_measures, zone_indicators
from .seats_won import SeatsWon
from .swings import totals

NATIONALISATION = ("jones_mainwaring", "bochsler_weighted", "bochsler", "golosov")


@dataclass(frozen=True)
class PartyIndices:
    """One party over all zones; fractions of 1, NaN where refused. ``best`` is a row of the election, -1 for none."""

    party: str
    votes: float
    share: float
    zones_with_list: int
    zones_first: int
    zones_in_place: int
    best: int
    best_share: float
    mean_share: float
    sd_share: float
    jones_mainwaring: float
    bochsler_weighted: float
    bochsler: float
    golosov: float
    nationalisation_reason: str | None
    seats: float
    seat_share: float
    seat_bonus: float
    votes_per_seat: float
    seats_reason: str | None


def _zones_measured(election: Election) -> Bools:
    """Return the zones that indices over zones look at: with valid votes, and figures that do not contradict."""
    with np.errstate(invalid="ignore"):
        found: Bools = election.has_result & (election.valid > 0) & ~election.contradicts(election.valid)
    return found


def party_indices(election: Election, seats: SeatsWon | None = None, places: int = 0) -> list[PartyIndices]:
    """Measure every list over all zones, the one with most votes first.

    Mean and standard deviation (population form) are those of its shares where it has a list, every zone counted alike.
    For nationalisation a zone without the list has a share of 0, and zones without valid votes or with contradictory
    figures are left out.

    Parameters
    ----------
    election : Election
    seats : SeatsWon, optional
        Seats won by list; seat shares are of all seats won, those of lists without votes in the table included.
    places : int
        Winning places of every zone; 0 takes the zone's seats where known, else 1.
    """
    whole, zones, winner = totals(election), _zones_measured(election), zone_indicators(election).winner
    found = []
    for column, code in enumerate(election.codes):
        measures = party_measures(election, code, places=places)
        scores, reason = _nationalisation(np.nan_to_num(election.votes[zones, column]), election.valid[zones])
        votes, share = float(whole.votes[column]), float(whole.shares[column])
        won = seats.of(code) if seats is not None else float("nan")
        seat_share = won / seats.total if seats is not None and seats.total > 0 else float("nan")
        found.append(
            PartyIndices(
                party=code,
                votes=votes,
                share=share,
                zones_first=int((winner == column).sum()),
                **_over_zones(measures, election.names),
                **scores,
                nationalisation_reason=reason,
                seats=won,
                seat_share=seat_share,
                seat_bonus=seat_share - share,
                votes_per_seat=votes / won if won > 0 else float("nan"),
                seats_reason=_no_seats(seats, won),
            )
        )
    return sorted(found, key=lambda each: (-np.nan_to_num(each.votes, nan=-1.0), each.party))


def _no_seats(seats: SeatsWon | None, won: float) -> str | None:
    """Return why a list has no seats, no share of them, or no votes a seat."""
    if seats is None:
        return "no_seats"
    if np.isnan(won) or np.isnan(seats.total):
        return "unknown_seats"
    return "zero_seats" if won == 0 else None


def _over_zones(measures: PartyMeasures, names: list[str]) -> dict[str, Any]:
    """Return how a list fares over the zones: where it stands, where it is in a winning place, and its shares.

    Of zones with the same best share the first by its name is given, wherever its row is.
    """
    known = measures.share[~np.isnan(measures.share)]
    none = float("nan")
    in_place = (measures.rank <= measures.places) & ~measures.level & (measures.share > 0)
    best = np.flatnonzero(measures.share == known.max()).tolist() if len(known) and known.max() > 0 else []
    return {
        "zones_with_list": int(measures.has_list.sum()),
        "zones_in_place": int(in_place.sum()),
        "best": min(best, key=lambda row: (names[row], row), default=-1),
        "best_share": float(known.max()) if len(known) else none,
        "mean_share": mean(known),
        "sd_share": spread(known),
    }


def _nationalisation(votes: Floats, valid: Floats) -> tuple[dict[str, Any], str | None]:
    """Return the scores of a party with these votes in zones with valid votes, and why there are none."""
    reason = "one_zone" if len(valid) < 2 else "zero_votes" if not votes.sum() > 0 else None
    if reason is not None:
        return dict.fromkeys(NATIONALISATION, float("nan")), reason
    weighted = nationalisation.bochsler_weighted(votes, valid)
    scores = (
        nationalisation.jones_mainwaring(votes / valid),
        weighted,
        nationalisation.bochsler_standardised(weighted, nationalisation.effective_zones(valid)),
        nationalisation.golosov(votes / valid),
    )
    return dict(zip(NATIONALISATION, scores)), None
