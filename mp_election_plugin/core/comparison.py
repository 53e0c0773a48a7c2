"""Two elections of the same zones side by side: swing, gains and losses, first places that changed, volatility.

s are shares of valid votes, t the later election and t - 1 the earlier one. Lists of the earlier election have the
codes of the later one, through a declared party map.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .election import Bools, Election, Floats
from .errors import QT_TRANSLATE_NOOP, Message
from .exact import row_sums
from .measures import PartyMeasures, ZoneIndicators, party_measures, zone_indicators
from .party_map import PartyMap, with_later_codes, with_lists
from .reasons import Reasons, first_reason

# A measure of two elections is refused for a reason of one of them: ``before:no_list``.
NOW, BEFORE = "now", "before"
SIDES = {
    NOW: QT_TRANSLATE_NOOP("core", "later election: {reason}"),
    BEFORE: QT_TRANSLATE_NOOP("core", "earlier election: {reason}"),
}
NOT_COMPARED = "not_compared"
# Two elections years apart differ by more, both in valid votes of the median zone and in votes that moved between lists
# (Morocco: 20 and 19 % at least); the two ballots of 7 October 2016 by 1.1 and 1.9 %.
_ALIKE, _ENOUGH_ZONES = 0.025, 10
NOT_COMPARED_WORDS = QT_TRANSLATE_NOOP("core", "the zone corresponds to none of the earlier election")

GAINED, LOST, HELD, OTHER, SAME = "gained", "lost", "held", "other", "same"


@dataclass(frozen=True)
class Pair:
    """Two elections over the zones of the later one, with the same lists.

    Attributes
    ----------
    now, before : Election
        n zones each; a zone that does not correspond to one of the earlier election has no figures in ``before``.
    whole : Election
        The earlier election with all of its own zones and the same lists.
    compared : ndarray of bool, shape (n,)
    """

    now: Election
    before: Election
    whole: Election
    compared: Bools


def take_zones(election: Election, rows: NDArray[np.int64]) -> Election:
    """Return an election of other zones: for each its row in this one, -1 for a zone that it does not have."""
    absent = rows < 0
    at = np.where(absent, 0, rows)

    def taken(values: Floats) -> Floats:
        found: Floats = values[at].copy()
        found[absent] = np.nan
        return found

    return Election(
        codes=election.codes,
        votes=taken(election.votes),
        others=taken(election.others),
        valid=taken(election.valid),
        registered=taken(election.registered),
        voters=taken(election.voters),
        invalid=taken(election.invalid),
        seats=taken(election.seats),
        names=[election.names[row] for row in at.tolist()],
    )


def side_by_side(later: Election, earlier: Election, rows: NDArray[np.int64], party_map: PartyMap) -> Pair:
    """Put two elections side by side.

    Parameters
    ----------
    later, earlier : Election
    rows : ndarray of int, shape (later zones,)
        Row of each zone in the earlier election, -1 where none corresponds.
    party_map : PartyMap
        From codes of the earlier election to those of the later one.
    """
    mapped = with_later_codes(earlier, party_map)
    codes = tuple(dict.fromkeys([*later.codes, *mapped.codes]))
    whole = with_lists(mapped, codes)
    return Pair(with_lists(later, codes), take_zones(whole, rows), whole, rows >= 0)


def of_sides(compared: Bools, now: Reasons, before: Reasons, where: Bools) -> Reasons:
    """Return why a measure of two elections is refused: the zone, the earlier election, then the later one."""
    found = first_reason(len(where), (where & ~compared, NOT_COMPARED))
    for row in np.flatnonzero(where & compared).tolist():
        side, reason = (BEFORE, before[row]) if before[row] is not None else (NOW, now[row])
        found[row] = None if reason is None else f"{side}:{reason}"
    return found


@dataclass(frozen=True)
class ZoneComparison:
    """What changed in every zone; arrays of shape (zones,), NaN or None where refused.

    ``now`` and ``before`` are the party's measures, ``zones_now`` and ``zones_before`` those of the zones. ``flip`` is
    1 where another list is first, 0 where the same is; ``flip_kind`` says what that is to the party: ``gained``,
    ``lost``, ``held``, ``other`` (between other lists) or ``same`` (another list, which was first before).
    """

    party: str
    now: PartyMeasures
    before: PartyMeasures
    zones_now: ZoneIndicators
    zones_before: ZoneIndicators
    swing: Floats
    swing_reason: Reasons
    change_votes: Floats
    change_turnout: Floats
    change_turnout_reason: Reasons
    before_registered: Floats
    change_registered: Floats
    change_registered_reason: Reasons
    flip: Floats
    flip_kind: Reasons
    flip_reason: Reasons
    volatility: Floats
    volatility_reason: Reasons


def compare_zones(pair: Pair, party: str) -> ZoneComparison:
    """Compare the two elections in every zone.

    - swing s_t - s_(t-1), NaN where the party has no list in one of them: an absent list is no share of 0;
    - flip: the list that is first alone is another one. NaN where either election has a tie or no first list;
    - volatility 1/2 sum |s_t - s_(t-1)| over all lists (Pedersen 1979), in which an absent list has 0; NaN where the
      lists of either election do not add up to its valid votes.

    Parameters
    ----------
    pair : Pair
    party : str
        Code of the later election.

    Raises
    ------
    ElectionError
        If neither election has the party.
    """
    now, before = party_measures(pair.now, party), party_measures(pair.before, party)
    zones_now, zones_before = zone_indicators(pair.now), zone_indicators(pair.before)
    compared = pair.compared
    swing = now.share - before.share
    turnout = zones_now.turnout - zones_before.turnout
    registered = pair.now.registered - pair.before.registered
    flip, kind = _flips(zones_now.winner, zones_before.winner, pair.now.codes.index(party))
    volatility = pedersen(shares(pair.now), shares(pair.before))
    volatility = np.where(np.isnan(zones_now.enp) | np.isnan(zones_before.enp), np.nan, volatility)
    return ZoneComparison(
        party=party,
        now=now,
        before=before,
        zones_now=zones_now,
        zones_before=zones_before,
        swing=swing,
        swing_reason=of_sides(compared, now.share_reason, before.share_reason, np.isnan(swing)),
        change_votes=now.votes - before.votes,
        change_turnout=turnout,
        change_turnout_reason=of_sides(
            compared, zones_now.turnout_reason, zones_before.turnout_reason, np.isnan(turnout)
        ),
        before_registered=pair.before.registered,
        change_registered=registered,
        change_registered_reason=of_sides(
            compared, _unregistered(pair.now), _unregistered(pair.before), np.isnan(registered)
        ),
        flip=flip,
        flip_kind=kind,
        flip_reason=of_sides(
            compared,
            _undecided(zones_now),
            _undecided(zones_before),
            np.isnan(flip),
        ),
        volatility=volatility,
        volatility_reason=of_sides(compared, zones_now.enp_reason, zones_before.enp_reason, np.isnan(volatility)),
    )


def _unregistered(election: Election) -> Reasons:
    return first_reason(len(election.registered), (np.isnan(election.registered), "no_registered"))


def _undecided(measured: ZoneIndicators) -> Reasons:
    """Return why no list is first alone; a single list is first, though nothing is known of its margin."""
    found = measured.winner_reason.copy()
    found[measured.winner >= 0] = None
    return found


def _flips(now: NDArray[np.int64], before: NDArray[np.int64], party: int) -> tuple[Floats, Reasons]:
    """Return where the first place changed, and what that is to the party."""
    known = (now >= 0) & (before >= 0)
    changed = now != before
    kind = first_reason(
        len(now),
        (known & changed & (now == party), GAINED),
        (known & changed & (before == party), LOST),
        (known & changed, OTHER),
        (known & (now == party), HELD),
        (known, SAME),
    )
    return np.where(known, changed.astype(np.float64), np.nan), kind


def shares(election: Election) -> Floats:
    """Return the shares of valid votes of all lists, NaN where a list is absent or the figures contradict; (n, lists).

    Sums of small lists are not among them.
    """
    valid = np.where(election.contradicts(election.valid), np.nan, election.valid)
    with np.errstate(divide="ignore", invalid="ignore"):
        found: Floats = np.where(valid[:, None] > 0, election.votes / valid[:, None], np.nan)
    return found


def pedersen(now: Floats, before: Floats) -> Floats:
    """Return 1/2 sum |s_t - s_(t-1)| along the last axis, an absent list counted as 0 (Pedersen 1979)."""
    return row_sums(np.abs(np.nan_to_num(now) - np.nan_to_num(before))) / 2


def said_of_dates(pair: Pair) -> list[Message]:
    """Return warnings where the two elections look like one, or like two ballots of one day."""
    at = np.flatnonzero(pair.compared)
    if np.array_equal(pair.now.votes[at], pair.before.votes[at], equal_nan=True):
        text = QT_TRANSLATE_NOOP(
            "core", "All lists have the same votes in both elections: this looks like one election given twice."
        )
        return [Message(text, warning=True)]
    notes = []
    for name in ("registered", "voters"):
        now, before = getattr(pair.now, name)[at], getattr(pair.before, name)[at]
        both = ~np.isnan(now) & ~np.isnan(before)
        if both.sum() >= 2 and np.array_equal(now[both], before[both]):
            text = QT_TRANSLATE_NOOP(
                "core",
                "“{name}” is the same in both elections in all {count} zones that publish it: this looks like two "
                "ballots of one day. They are no two dates, and say nothing of change over time.",
            )
            notes.append(Message(text, {"name": name, "count": int(both.sum())}, warning=True))
    return notes or _nearly_alike(pair, at)


def _nearly_alike(pair: Pair, at: NDArray[np.int64]) -> list[Message]:
    """Return a warning where as many people voted, and for the same lists, as hardly happens in two years."""
    now, before = pair.now.valid[at], pair.before.valid[at]
    both = (now > 0) & (before > 0)
    if both.sum() < _ENOUGH_ZONES:
        return []
    change = float(np.median(np.abs(now[both] / before[both] - 1)))
    votes = [np.nansum(each.votes[at][both], axis=0) for each in (pair.now, pair.before)]
    moved = float(pedersen(*(each / max(float(each.sum()), 1.0) for each in votes)))
    if change >= _ALIKE or moved >= _ALIKE:
        return []
    text = QT_TRANSLATE_NOOP(
        "core",
        "Valid votes differ by {change:.1f} % in the median zone and {moved:.1f} % of the votes moved between lists: "
        "these may be two ballots of one day. They are no two dates, and say nothing of change over time.",
    )
    return [Message(text, {"change": change * 100, "moved": moved * 100}, warning=True)]
