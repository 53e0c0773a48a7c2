"""The zones of a party in order of priority: by one criterion or several weighted, with the reason in words.

What a criterion is called, which end of it is best and what is said of a zone stands in ``resources/ranking``.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .election import Election, Floats
from .errors import QT_TRANSLATE_NOOP, ElectionError
from .measures import PartyMeasures, zone_indicators
from .reasons import REASONS, Reasons, first_reason
from .wording import filled
from .zoning import in_language

DIRECTIONS = ("defend", "gain")
_FILE = Path(__file__).resolve().parent.parent / "resources" / "ranking" / "criteria.json"


@dataclass(frozen=True)
class Criterion:
    """What zones are ranked by.

    Attributes
    ----------
    name : str
        Code, as in the parameters.
    label : dict of str
        Words by language.
    whole : bool
        Whether values are whole numbers of votes.
    best : dict of str
        ``most`` or ``fewest`` by direction: which zones come first.
    reason : dict of dict of str
        Sentence by direction and language.
    """

    name: str
    label: dict[str, str]
    whole: bool
    best: dict[str, str]
    reason: dict[str, dict[str, str]]


@lru_cache(maxsize=1)
def _texts() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(_FILE.read_text(encoding="utf-8"))
    return found


def criteria() -> dict[str, Criterion]:
    """Return all criteria by name, the usual one first."""
    return {each["name"]: Criterion(**each) for each in _texts()["criteria"]}


@dataclass(frozen=True)
class Ranking:
    """Zones in order of priority; arrays of shape (zones,), NaN or None where a zone is not ranked.

    Attributes
    ----------
    rank : ndarray
        1 + number of zones strictly before; zones that are level share one.
    score : ndarray
        The criterion's value, or with weights the weighted mean of percentile ranks from 0 to 1.
    values : dict of str to ndarray
        Of every criterion, in votes; contribution as a fraction of 1.
    missing : dict of str to ndarray
        Why a criterion has no value: a key of the words, else None.
    weights : dict of str to float
        Criteria that decided.
    direction : str
    """

    rank: Floats
    score: Floats
    values: dict[str, Floats]
    missing: dict[str, Reasons]
    weights: dict[str, float]
    direction: str


def _votes_beside(election: Election, measures: PartyMeasures) -> tuple[Floats, Floats]:
    """Return the votes of the nearest list strictly ahead, and of the best list that is not; NaN where none is."""
    own = np.where(measures.contradictory, np.nan, measures.votes)
    others = np.delete(election.votes, election.index(measures.party), axis=1)
    with np.errstate(invalid="ignore"):
        before = others > own[:, None]
        ahead = np.where(before, others, np.inf).min(axis=1, initial=np.inf)
        behind = np.where(~before & ~np.isnan(others), others, -np.inf).max(axis=1, initial=-np.inf)
    unknown = np.isnan(own)
    return np.where(np.isinf(ahead) | unknown, np.nan, ahead), np.where(np.isinf(behind) | unknown, np.nan, behind)


def criterion_values(
    election: Election, measures: PartyMeasures, direction: str, to_seat: Floats | None = None
) -> tuple[dict[str, Floats], dict[str, Reasons]]:
    """Return the values of all criteria, and why one has none.

    With v the party's votes, V valid votes, S its overall share, s = v / V, E electors and T turnout:

    - excess_votes = v - V S;
    - next_place, to gain: votes of the nearest list strictly ahead - v; to defend: v - those of the best list behind or
      level;
    - last_place, to gain: votes of the list in the last winning place - v, for zones in which the party is in none (0
      is level); to defend: v - votes of the first list without, for zones in which it is in one;
    - next_seat: as the electoral law has it, given by ``to_seat``;
    - turnout_reserve = E (1 - T) s: all who stayed at home voting, and as the others did. A ceiling, no forecast;
    - contribution = v / sum v.

    Parameters
    ----------
    election : Election
        Counts of n zones.
    measures : PartyMeasures
        Of the party, shares of valid votes.
    direction : {"defend", "gain"}
    to_seat : ndarray, shape (n,), optional
        To gain: votes missing for the next seat; to defend: votes whose loss costs one. None where no law was applied.
    """
    n, own, why = len(measures.votes), measures.votes, measures.share_reason
    ahead, behind = _votes_beside(election, measures)
    gap = np.round(measures.gap * measures.base)
    # As in the classes: without a vote there is no place.
    in_place = (measures.rank <= measures.places) & ~measures.level & (measures.share > 0)
    turnout = zone_indicators(election)
    if direction == "gain":
        next_place, last_place = ahead - own, np.where(in_place, np.nan, 0.0 - gap)
        no_next, no_last = "first", (in_place, "in_place")
    else:
        next_place, last_place = own - behind, np.where(in_place, gap, np.nan)
        no_next, no_last = "last", (~in_place, "not_in_place")
    reserve = election.registered * (1 - turnout.turnout) * measures.share

    def reasons(values: Floats, other: Reasons, *cases: Any) -> Reasons:
        """Return why a value is missing: what the share lacks, then another measure, then the cases."""
        found = first_reason(n, *cases)
        for each in (other, why):
            found = np.where([one is None for one in each], found, each)
        found[~np.isnan(values)] = None
        return found

    values = {
        "excess_votes": np.where(np.isnan(measures.share), np.nan, measures.excess_votes),
        "next_place": next_place,
        "last_place": last_place,
        "next_seat": np.full(n, np.nan) if to_seat is None else np.where(np.isnan(own), np.nan, to_seat),
        "turnout_reserve": reserve,
        "contribution": measures.contribution,
    }
    everywhere = np.ones(n, dtype=np.bool_)
    missing = {
        "excess_votes": reasons(values["excess_votes"], why),
        "next_place": reasons(next_place, why, (everywhere, no_next)),
        "last_place": reasons(last_place, measures.gap_reason, no_last),
        "next_seat": reasons(
            values["next_seat"], why, (everywhere, "no_next_seat" if direction == "gain" else "no_seat_to_lose")
        ),
        "turnout_reserve": reasons(reserve, turnout.turnout_reason),
        "contribution": reasons(values["contribution"], why, (everywhere, "no_votes")),
    }
    return values, missing


def _ordered(values: Floats, best: str) -> Floats:
    """Return values of which the greatest is best, without the last bits, which are no difference."""
    rounded = np.round(values, 9) + 0.0
    return rounded if best == "most" else -rounded


def _percentiles(values: Floats) -> Floats:
    """Return the percentile rank of each known value: the part of the others below it, those level counting half."""
    out = np.full(len(values), np.nan)
    known = np.flatnonzero(~np.isnan(values))
    ordered = np.sort(values[known])
    below = np.searchsorted(ordered, values[known], side="left")
    upto = np.searchsorted(ordered, values[known], side="right")
    out[known] = (below + (upto - below - 1) / 2) / (len(known) - 1) if len(known) > 1 else 1.0
    return out


def _ranks(values: Floats) -> Floats:
    """Return 1 + number of values strictly greater, NaN for NaN."""
    ordered = np.sort(values[~np.isnan(values)])
    greater = len(ordered) - np.searchsorted(ordered, values, side="right")
    return np.where(np.isnan(values), np.nan, 1.0 + greater)


def rank_zones(
    election: Election,
    measures: PartyMeasures,
    *,
    weights: dict[str, float],
    direction: str = "defend",
    to_seat: Floats | None = None,
) -> Ranking:
    """Rank the zones of a party.

    By one criterion its values decide. By several, each zone's score is the weighted mean of its percentile ranks, 1
    for the best zone of each; a zone that lacks one of the criteria has no score.

    Parameters
    ----------
    election, measures, to_seat
        As for `criterion_values`.
    weights : dict of str to float
        Weight above 0 by criterion.
    direction : {"defend", "gain"}
        Which zones come first: for excess votes those with most, or with fewest; for places those with the smallest
        lead, or the smallest distance behind.

    Raises
    ------
    ElectionError
        If there is no such criterion, or a weight is not above 0.
    """
    known = criteria()
    if not weights:
        raise ElectionError(
            QT_TRANSLATE_NOOP("core", "No criterion is given. Criteria: {criteria}"), criteria=", ".join(known)
        )
    for name, weight in weights.items():
        if name not in known or not weight > 0:
            raise ElectionError(
                QT_TRANSLATE_NOOP(
                    "core", "“{name}” with weight {weight:g}: weights are above 0, and criteria are {criteria}."
                ),
                name=name,
                weight=weight,
                criteria=", ".join(known),
            )
    values, missing = criterion_values(election, measures, direction, to_seat)
    ordered = {name: _ordered(values[name], known[name].best[direction]) for name in weights}
    if len(weights) == 1:
        (name,) = weights
        return Ranking(_ranks(ordered[name]), values[name], values, missing, weights, direction)
    # In the order of the criteria, not of the words of the user: two orders of one sum may differ in the last bit.
    names = [name for name in known if name in weights]
    # By the greatest, so that the sum of very large weights has an end.
    greatest = max(weights.values())
    parts = {name: weights[name] / greatest for name in names}
    score = sum(parts[name] / sum(parts.values()) * _percentiles(ordered[name]) for name in names)
    mean: Floats = np.asarray(score, dtype=np.float64)
    return Ranking(_ranks(np.round(mean, 12)), mean, values, missing, weights, direction)


def listed_order(rank: Floats, codes: Sequence[str | None], names: Sequence[str | None]) -> NDArray[np.int64]:
    """Return the rows in the order of a list: by rank, those not ranked last; of the same rank by code, then name.

    Codes are texts and are ordered as such; a zone without one follows those that have. So the list is the same
    whatever the order of the rows, where zones can be told apart at all.
    """
    keys = [(at != at, 0.0 if at != at else at, code is None, code or "", name or "")
            for at, code, name in zip(rank.tolist(), codes, names)]  # fmt: skip
    return np.array(sorted(range(len(keys)), key=keys.__getitem__), dtype=np.int64)


def priority_reasons(found: Ranking, measures: PartyMeasures, language: str = "en") -> NDArray[np.object_]:
    """Return a sentence for every zone: its rank and what decided, or why it has none; shape (zones,)."""
    texts, known = _texts(), criteria()
    words = {name: in_language(each, language) for name, each in texts["words"].items()}
    out = np.full(len(found.rank), None, dtype=object)
    for row in np.flatnonzero(np.isnan(found.rank)).tolist():
        name = next(each for each in found.weights if np.isnan(found.values[each][row]))
        code = found.missing[name][row]
        why = in_language(texts["missing"].get(code, {"en": REASONS.get(code, code)}), language)
        label = f"{in_language(known[name].label, language)}: " if len(found.weights) > 1 else ""
        out[row] = f"{words['unranked']}{label}{why}."
    rows = np.flatnonzero(~np.isnan(found.rank))
    several = len(found.weights) > 1
    parts = [in_language(known[name].reason[found.direction], language) for name in found.weights]
    template = words["ranked"] + (words["score"] if several else "")
    columns = {
        "priority": found.rank, "score": found.score, "votes": measures.votes, "rank": measures.rank,
        "share": 100 * measures.share, "places": measures.places.astype(np.float64),
        "percent": 100 * measures.contribution,
    }  # fmt: skip
    fixed = {"zones": float(len(rows))}
    shown = {name: (np.round(each[rows], 9) + 0.0).tolist() for name, each in columns.items()}
    sentences = filled(template, len(rows), shown, fixed, language)
    for number, (name, part) in enumerate(zip(found.weights, parts)):
        own = {**shown, "value": (np.round(found.values[name][rows]) + 0.0).tolist()}
        said = filled(part, len(rows), own, fixed, language)
        mark = "" if number == 0 else "؛ " if language[:2] == "ar" else " ; " if language[:2] == "fr" else "; "
        sentences = [f"{before}{mark}{after}" for before, after in zip(sentences, said)]
    out[rows] = [f"{each}." for each in sentences]
    return out
