"""Fields of other analyses as those analyses write them, for the rules that look at them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np

from mp_election_plugin.core.election import Election
from mp_election_plugin.core.rule_fields import field_quantities
from mp_election_plugin.core.rules import PRESETS, Rule, load_rule
from mp_election_plugin.core.seat_laws import load_law
from mp_election_plugin.core.seat_prospects import PROSPECTS, seat_outlook
from mp_election_plugin.core.seats import contest_of
from mp_election_plugin.core.typology import history, load_typology, typify

# The rules on votes alone, and those that look at fields.
OF_VOTES = tuple(name for name in PRESETS if not load_rule(name).needs)
OF_FIELDS = tuple(name for name in PRESETS if load_rule(name).needs)


def columns_of(made: Election, party: str) -> dict[str, list[Any]]:
    """Return what ``allocateseats`` and ``compareelections`` write of a party, by field.

    Two seats are filled in every zone; in the earlier election every third zone is blank and others had half the votes.
    """
    outlook = seat_outlook(made, contest_of(made, 2), load_law("spain_congress"), party)
    classes = [PROSPECTS[at] for at in outlook.prospect.tolist()]
    single = [np.where(low == high, low, np.nan) for low, high in (outlook.missing, outlook.cushion)]
    blank = (np.arange(len(made.valid)) % 3 == 1)[:, None]
    votes = np.where(blank, np.nan, np.floor(made.votes / 2) + 1)
    before = replace(made, votes=votes, valid=np.nansum(votes, axis=1), others=np.full(len(votes), np.nan))
    followed = history([made, before], [made, before], party)
    typology = typify(followed, load_typology())
    return {
        "seat_party": [party] * len(classes),
        "seat_prospect": classes,
        "seats_won": outlook.seats[:, outlook.column].tolist(),
        "seat_missing": single[0].tolist(),
        "seat_cushion": single[1].tolist(),
        "swing_party": [party] * len(classes),
        "now_votes": made.votes[:, made.index(party)].tolist(),
        "history_class": [typology.rule.classes[at].code for at in typology.index.tolist()],
        "history_elections": followed.elections.tolist(),
        "history_above": followed.above.tolist(),
        "history_mean": followed.mean.tolist(),
        "history_spread": followed.spread.tolist(),
        "history_rise": followed.rise.tolist(),
    }


def told(rule: Rule, made: Election, party: str) -> dict[str, Any]:
    """Return the quantities of fields that a rule needs; nothing for a rule on votes alone."""
    return field_quantities(rule, columns_of(made, party), made, party)[0] if rule.needs else {}
