"""The tables beside a comparison: swings of all lists, flips, and zones that correspond to none."""

from __future__ import annotations

from typing import Any

import numpy as np

from ..core.comparison import Pair, ZoneComparison
from ..core.parties import Registry
from ..core.places import Places
from ..core.swings import Swings, zone_swings
from .base import in_words
from .comparison_columns import all_side_words, objects, side_words
from .comparison_inputs import Earlier

SWING_KINDS = {
    **dict.fromkeys(("party", "party_name", "earlier_lists"), "text"),
    **dict.fromkeys(("before_votes", "now_votes", "change_votes"), "integer"),
    **dict.fromkeys(("before_share", "now_share", "swing"), "real"),
    **dict.fromkeys(("zones_before", "zones_now", "zones_gained", "zones_lost"), "integer"),
    **dict.fromkeys(("compared_before_votes", "compared_now_votes"), "integer"),
    "compared_swing": "real",
    "reason": "text",
}
ZONE_SWING_KINDS = {
    **dict.fromkeys(("zone_code", "zone_name", "party"), "text"),
    **dict.fromkeys(("before_votes", "now_votes", "change_votes"), "integer"),
    **dict.fromkeys(("before_share", "now_share", "swing"), "real"),
    "reason": "text",
}
FLIP_KINDS = {
    **dict.fromkeys(("zone_code", "zone_name", "parent", "before_winner", "now_winner"), "text"),
    **dict.fromkeys(("before_winner_share", "before_margin", "now_winner_share", "now_margin"), "real"),
    "flip_kind": "text",
}
UNMATCHED_KINDS = {
    "election": "integer",
    "side": "text",
    "row": "integer",
    **dict.fromkeys(("zone_code", "zone_name", "parent"), "text"),
    **dict.fromkeys(("valid", "party_votes"), "integer"),
    "reason": "text",
}


def swing_table(found: Swings, registry: Registry, language: str) -> Any:
    """Return one row a list, over all zones of each election; votes sum to those of the elections."""
    from ..layers.columns import table_of

    records = [
        {
            **vars(each),
            "party_name": registry.get(each.party).name(language),
            "earlier_lists": " + ".join(each.earlier) or None,
            "change_votes": each.now_votes - each.before_votes,
            "reason": side_words(each.reason),
        }
        for each in found.parties
    ]
    return table_of(records, SWING_KINDS)


def zone_swing_table(pair: Pair, places: Places) -> Any:
    """Return one row a zone and list that stands in it in either election."""
    from ..core.frames import frame_of
    from ..layers.columns import table_of

    found = zone_swings(pair)
    now, before = pair.now.votes, pair.before.votes
    zones, lists = np.nonzero(~np.isnan(now) | ~np.isnan(before))
    codes, names = objects(list(places.codes)), objects([places.name(row) for row in range(len(places))])
    parties = objects(list(pair.now.codes))
    at = (zones, lists)
    columns = {
        "zone_code": codes[zones],
        "zone_name": names[zones],
        "party": parties[lists],
        "before_votes": before[at],
        "now_votes": now[at],
        "change_votes": now[at] - before[at],
        "before_share": found.before_share[at],
        "now_share": found.now_share[at],
        "swing": found.swing[at],
        "reason": all_side_words(found.reason[at]),
    }
    table = table_of([], ZONE_SWING_KINDS)
    table.frame = frame_of(columns, len(zones))
    return table


def flip_table(pair: Pair, found: ZoneComparison, places: Places) -> Any:
    """Return the zones in which another list is first than before."""
    from ..layers.columns import table_of

    codes, before, now = pair.now.codes, found.zones_before, found.zones_now
    records = [
        {
            "zone_code": places.codes[zone],
            "zone_name": places.name(zone),
            "parent": places.parent(zone),
            "before_winner": codes[before.winner[zone]],
            "before_winner_share": before.winner_share[zone],
            "before_margin": before.winner_margin[zone],
            "now_winner": codes[now.winner[zone]],
            "now_winner_share": now.winner_share[zone],
            "now_margin": now.winner_margin[zone],
            "flip_kind": found.flip_kind[zone],
        }
        for zone in np.flatnonzero(found.flip == 1).tolist()
    ]
    return table_of(records, FLIP_KINDS)


def unmatched_table(earlier: list[Earlier], later: Places, party: str) -> Any:
    """Return the zones of either side that correspond to none, of each comparison.

    ``election`` is 1 for the earlier election, 2 and more for those before it.
    """
    from ..layers.columns import table_of

    records = []
    for number, each in enumerate(earlier, start=1):
        sides = (
            ("later", later, each.pair.now, each.zones.later_reason),
            ("earlier", each.places, each.pair.whole, each.zones.earlier_reason),
        )
        for side, places, election, reasons in sides:
            column = election.codes.index(party) if party in election.codes else None
            records += [
                {
                    "election": number,
                    "side": side,
                    "row": row + 1,
                    "zone_code": places.codes[row],
                    "zone_name": places.name(row),
                    "parent": places.parent(row),
                    "valid": election.valid[row],
                    "party_votes": np.nan if column is None else election.votes[row, column],
                    "reason": in_words(reasons[row]),
                }
                for row in sorted(reasons)
            ]
    return table_of(records, UNMATCHED_KINDS)
