"""Names and kinds of the fields of an election layer: the one currency of all algorithms."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

ZONE_CODE = "zone_code"
ZONE_NAME = "zone_name"
ZONE_NAME_AR = "zone_name_ar"
PARENT_CODE = "parent_code"
PARENT_NAME = "parent_name"
REGISTERED = "registered"
VOTERS = "voters"
VALID = "valid"
INVALID = "invalid"
SEATS = "seats"
MATCH_METHOD = "match_method"
MATCH_SCORE = "match_score"
MATCH_KEY = "match_key"

# What the analyses write. It belongs to the votes it was computed from, so no join carries it to others.
DERIVED = (
    "winner", "winner_share", "runner_up", "winner_margin", "winner_reason", "tie", "turnout", "turnout_reason",
    "invalid_rate", "invalid_rate_reason", "lists", "enp", "enp_reason", "party", "votes", "share", "rank", "places",
    "margin", "gap", "lq", "excess_votes", "contribution", "zone_class", "zone_label", "zone_reason",
    "compared_by", "compared_with", "compared_reason", "swing_party", "before_votes", "now_votes", "change_votes",
    "before_share", "now_share", "swing", "swing_reason", "before_rank", "now_rank", "before_valid", "before_turnout",
    "now_turnout", "change_turnout", "change_turnout_reason", "before_registered", "change_registered",
    "change_registered_reason", "before_winner", "now_winner", "flip", "flip_kind", "flip_reason", "volatility",
    "volatility_reason", "history_elections", "history_mean", "history_spread", "history_rise", "history_above",
    "history_always", "history_class", "history_label", "history_reason",
    "priority_party", "priority_rank", "priority_score", "priority_reason", "priority_excess_votes",
    "priority_next_place", "priority_last_place", "priority_turnout_reserve", "priority_contribution",
    "abstention", "golosov_n", "hhi", "deviation", "deviation_parent", "deviation_parent_reason",
    "deviation_neighbours", "deviation_neighbours_reason", "share_registered",
    "share_registered_reason", "share_eb", "share_reason", "margin_reason", "gap_reason", "lq_reason",
    "cluster_of", "cluster_value", "cluster_around", "cluster_statistic", "cluster_expected", "cluster_z", "cluster_p",
    "cluster_q", "cluster_quadrant", "cluster_neighbours", "cluster_draws", "cluster_class", "cluster_label",
    "cluster_reason", "area_party", "area_votes", "area_share",
    "seat_party", "seats_won", "seats_quota", "seat_missing", "seat_cushion", "seat_from", "seat_remainder_rank",
    "seat_prospect", "seat_label", "seat_reason", "registered_from",
    "seats_before", "seats_after", "seats_change", "seats_gained_by", "seats_lost_by", "seats_moved",
)  # fmt: skip

VOTES_PREFIX = "votes_"
OTHERS = "OTHERS"

IDENTITY = (ZONE_CODE, ZONE_NAME, ZONE_NAME_AR, PARENT_CODE, PARENT_NAME)
COUNTS = (REGISTERED, VOTERS, VALID, INVALID, SEATS)
MATCH = (MATCH_METHOD, MATCH_SCORE, MATCH_KEY)

_BALLOTS = {"total", "valid", "valides", "exprimes", "invalid", "invalides", "nuls", "blancs", "cast", "ensemble"}
_CODE = re.compile(r"[A-Za-z0-9_]+")


def vote_field(code: str) -> str:
    """Return the vote field of a party code, ``votes_<CODE>``."""
    return VOTES_PREFIX + code


def party_of(field_name: str) -> str | None:
    """Return the party code of a ``votes_<CODE>`` field, or None for any other field.

    Fields such as ``votes_total`` count ballots, not a list.
    """
    if not field_name.startswith(VOTES_PREFIX):
        return None
    code = field_name[len(VOTES_PREFIX) :]
    return code if _CODE.fullmatch(code) and code.lower() not in _BALLOTS else None


def is_derived(field_name: str, field_names: Iterable[str]) -> bool:
    """Return whether an analysis has written a field, among them the seats ``seats_<CODE>`` of a list in the layer."""
    lower = field_name.lower()
    if lower in DERIVED:
        return True
    votes = VOTES_PREFIX + lower[len(SEATS) + 1 :]
    return lower.startswith(SEATS + "_") and votes in {name.lower() for name in field_names}


def counts_ballots(field_name: str) -> bool:
    """Return whether a field such as ``votes_total`` counts ballots, not the votes of a list."""
    return field_name.lower().removeprefix(VOTES_PREFIX) in _BALLOTS


def like_vote_fields(field_names: list[str]) -> list[str]:
    """Return fields that are named much like votes of a list and are none: other letters, other case, or ballots."""
    return [name for name in field_names if name.lower().startswith(VOTES_PREFIX) and party_of(name) is None]


def party_codes(field_names: list[str]) -> list[str]:
    """Return the party codes of all vote fields, in their order; ``OTHERS`` included."""
    return [code for code in map(party_of, field_names) if code is not None]


def frozen_names(field_names: list[str]) -> list[str]:
    """Return the field names with those of the election layer as it writes them, whatever their case.

    Databases and formats give names in capitals or small letters. A name stays as it is where another differs from it
    by case only, since neither can be told to be the one.

    Parameters
    ----------
    field_names : list of str
        All fields of a layer.

    Returns
    -------
    list of str
        In the same order.
    """
    alike = Counter(name.casefold() for name in field_names)
    return [_frozen(name) if alike[name.casefold()] == 1 else name for name in field_names]


def _frozen(name: str) -> str:
    lower = name.lower()
    if lower in (*IDENTITY, *COUNTS):
        return lower
    if lower == vote_field(OTHERS).lower():
        return vote_field(OTHERS)
    votes = vote_field(name[len(VOTES_PREFIX) :])
    return votes if lower.startswith(VOTES_PREFIX) and party_of(votes) is not None else name


def found_name(name: str, field_names: list[str]) -> str:
    """Return the field that a name means: the very one, else the only one that differs from it by case only."""
    alike = [each for each in field_names if each.casefold() == name.casefold()]
    return alike[0] if name not in field_names and len(alike) == 1 else name
