"""The fields that ``compareelections`` adds to zones, and the words of its reasons."""

from __future__ import annotations

from typing import Any

import numpy as np

from ..core.comparison import NOT_COMPARED, NOT_COMPARED_WORDS, SIDES, ZoneComparison
from ..core.correspondence import Correspondence
from ..core.errors import Message
from ..core.reasons import REASONS
from ..core.registry import kinds
from ..core.typology import History
from ..core.zoning import Classification, in_language, reasons
from .base import in_words

COMPARISON_KINDS = kinds("comparison")


def side_words(code: str | None) -> str | None:
    """Return a reason such as ``before:no_list`` in the user's language."""
    if code is None:
        return None
    if code == NOT_COMPARED:
        return in_words(Message(NOT_COMPARED_WORDS))
    side, _, reason = code.partition(":")
    return in_words(Message(SIDES[side], {"reason": in_words(Message(REASONS[reason]))}))


def all_side_words(codes: Any) -> Any:
    """Return reasons in the user's language, each looked up once; None stays None."""
    words = {code: side_words(code) for code in set(codes.tolist())}
    return objects([words[code] for code in codes.tolist()])


def objects(values: list[Any]) -> Any:
    """Return a column of texts, None for missing."""
    found = np.empty(len(values), dtype=object)
    found[:] = values
    return found


def comparison_columns(
    found: ZoneComparison,
    zones: Correspondence,
    earlier_names: list[str | None],
    followed: History,
    typology: Classification,
    codes: tuple[str, ...],
    language: str,
) -> dict[str, Any]:
    """Return the fields of ``compareelections`` by name.

    Parameters
    ----------
    found : ZoneComparison
    zones : Correspondence
        Which zone of the earlier election each zone is compared with.
    earlier_names : list of str or None
        Code, else name, of the zones of the earlier election.
    followed, typology : History, Classification
        The party over all elections, and the classes of its zones.
    codes : tuple of str
        Lists of both elections.
    language : str
    """
    by_index = np.array([*codes, None], dtype=object)
    classes = typology.rule.classes
    class_codes = objects([each.code for each in classes])
    labels = objects([in_language(each.label, language) for each in classes])
    partner = [earlier_names[row] if row >= 0 else None for row in zones.row.tolist()]
    why = [None if row >= 0 else in_words(zones.later_reason[zone]) for zone, row in enumerate(zones.row.tolist())]
    columns = {
        "compared_by": objects(zones.method),
        "compared_with": objects(partner),
        "compared_reason": objects(why),
        "swing_party": np.full(len(partner), found.party, dtype=object),
        "before_votes": found.before.votes,
        "now_votes": found.now.votes,
        "change_votes": found.change_votes,
        "before_share": found.before.share,
        "now_share": found.now.share,
        "swing": found.swing,
        "swing_reason": all_side_words(found.swing_reason),
        "before_rank": found.before.rank,
        "now_rank": found.now.rank,
        "before_valid": found.before.base,
        "before_turnout": found.zones_before.turnout,
        "now_turnout": found.zones_now.turnout,
        "change_turnout": found.change_turnout,
        "change_turnout_reason": all_side_words(found.change_turnout_reason),
        "before_registered": found.before_registered,
        "change_registered": found.change_registered,
        "change_registered_reason": all_side_words(found.change_registered_reason),
        "before_winner": by_index[found.zones_before.winner],
        "now_winner": by_index[found.zones_now.winner],
        "flip": found.flip,
        "flip_kind": found.flip_kind,
        "flip_reason": all_side_words(found.flip_reason),
        "volatility": found.volatility,
        "volatility_reason": all_side_words(found.volatility_reason),
        "history_elections": followed.elections,
        "history_mean": followed.mean,
        "history_spread": followed.spread,
        "history_rise": followed.rise,
        "history_above": followed.above,
        "history_always": followed.always_above,
        "history_class": class_codes[typology.index],
        "history_label": labels[typology.index],
        "history_reason": objects(reasons(typology, language)),
    }
    return {name: columns[name] for name in COMPARISON_KINDS}
