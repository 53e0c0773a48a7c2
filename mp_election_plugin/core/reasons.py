"""Why a measure is refused: the reasons, and which of them is a zone's."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .election import Bools
from .errors import QT_TRANSLATE_NOOP

# Codes, since a text cannot be compared across languages.
REASONS = {
    "no_result": QT_TRANSLATE_NOOP("core", "no result published"),
    "below_threshold": QT_TRANSLATE_NOOP("core", "no list reaches the threshold"),
    "no_votes": QT_TRANSLATE_NOOP("core", "no list has a vote"),
    "only_others": QT_TRANSLATE_NOOP("core", "only small lists that are summed have votes"),
    "tie": QT_TRANSLATE_NOOP("core", "lists level in first place"),
    "tie_second": QT_TRANSLATE_NOOP("core", "lists level in second place"),
    "single_list": QT_TRANSLATE_NOOP("core", "a single list"),
    "no_registered": QT_TRANSLATE_NOOP("core", "registered electors not published"),
    "no_voters": QT_TRANSLATE_NOOP("core", "ballots cast not published"),
    "zero_registered": QT_TRANSLATE_NOOP("core", "no registered electors"),
    "zero_voters": QT_TRANSLATE_NOOP("core", "no ballots cast"),
    "zero_valid": QT_TRANSLATE_NOOP("core", "no valid votes"),
    "more_than_cast": QT_TRANSLATE_NOOP("core", "contradictory figures: more votes than ballots cast"),
    "more_than_base": QT_TRANSLATE_NOOP(
        "core", "contradictory figures: a list has more votes than the figure that shares are taken of"
    ),
    "more_than_registered": QT_TRANSLATE_NOOP("core", "contradictory figures: more ballots cast than electors"),
    "more_than_valid": QT_TRANSLATE_NOOP("core", "contradictory figures: more votes for lists than valid votes"),
    "not_all_lists": QT_TRANSLATE_NOOP("core", "the published lists do not add up to the valid votes"),
    "others_summed": QT_TRANSLATE_NOOP("core", "small lists are summed, their number is not known"),
    "no_list": QT_TRANSLATE_NOOP("core", "no list of the party"),
    "no_votes_at_all": QT_TRANSLATE_NOOP("core", "the party has no vote in any zone"),
    "no_parent": QT_TRANSLATE_NOOP("core", "the zone has no parent in parent_code or parent_name"),
    "not_mapped": QT_TRANSLATE_NOOP("core", "the zone is not on the map"),
    "no_neighbour": QT_TRANSLATE_NOOP("core", "the zone has no neighbour"),
    "no_result_around": QT_TRANSLATE_NOOP("core", "no neighbour has a result that a share can be taken of"),
    "no_places": QT_TRANSLATE_NOOP("core", "the zone has no seats to fill"),
    "no_seats": QT_TRANSLATE_NOOP("core", "the number of seats is not known"),
    "no_valid": QT_TRANSLATE_NOOP("core", "valid votes not published"),
    "zero_lists": QT_TRANSLATE_NOOP("core", "no votes for lists that take part"),
    "no_threshold_base": QT_TRANSLATE_NOOP("core", "the figure that the threshold is a share of is not published"),
    "single_list_below": QT_TRANSLATE_NOOP("core", "the single list has fewer votes than the law asks of it"),
    "fewer_lists": QT_TRANSLATE_NOOP("core", "no more lists than places"),
}

Reasons = NDArray[np.object_]


def first_reason(count: int, *cases: tuple[Bools, str]) -> Reasons:
    """Return the first reason that applies in each zone, None where none does."""
    out: Reasons = np.full(count, None, dtype=object)
    for where, code in reversed(cases):
        out[where] = code
    return out


def without_reason(reasons: Reasons) -> Bools:
    """Return where there is no reason."""
    found: Bools = np.equal(reasons, np.array(None))
    return found


def further(first: Reasons, *cases: tuple[Bools, str]) -> Reasons:
    """Return the reasons that there are, and where there is none the first further one that applies."""
    out = first.copy()
    for where, code in reversed(cases):
        out[where] = code
    given = first.astype(bool)
    out[given] = first[given]
    return out
