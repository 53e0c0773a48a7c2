"""Where a party is strong and steady over several elections: the typology of its zones, by a written rule.

d_it = s_it - S_t: the share in zone i less the party's share over all zones in election t, so that the national tide is
removed. The classes look at the mean of d over the elections, at its standard deviation (population form: the elections
are all there are), and at the change from the earliest to the latest.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from .election import Election, Floats
from .errors import QT_TRANSLATE_NOOP, ElectionError
from .measures import party_measures
from .party_map import with_lists
from .swings import totals
from .zoning import Classification, Rule, first_class, rule_of_data

_FILE = Path(__file__).resolve().parent.parent / "resources" / "rules" / "typology.json"


@dataclass(frozen=True)
class History:
    """A party over T elections, the latest first; arrays of shape (zones,) where not told otherwise.

    Shares and deviations are fractions of 1. Of each zone the elections with a share count: ``elections`` of ``asked``.
    ``spread`` is the standard deviation, or with two elections the range, which is what two can tell. ``above`` is the
    number of elections in which the share is above that over all zones.
    """

    party: str
    asked: int
    shares: Floats
    deviations: Floats
    overall: Floats
    elections: Floats
    mean: Floats
    deviation: Floats
    extent: Floats
    rise: Floats
    above: Floats
    has_result: Floats
    has_list: Floats

    @property
    def spread(self) -> Floats:
        """Standard deviation of d, with two elections their range; NaN with fewer."""
        return np.where(self.elections == 2, self.extent, self.deviation)

    @property
    def always_above(self) -> Floats:
        """1 where the share is above the overall one in all elections asked for, 0 where not; NaN without any share."""
        return np.where(self.elections > 0, (self.above == self.asked).astype(np.float64), np.nan)


def history(elections: list[Election], wholes: list[Election], party: str) -> History:
    """Follow a party over elections.

    Parameters
    ----------
    elections : list of Election
        The latest first, each over the same n zones and with the codes of the latest. One without the party is a gap.
    wholes : list of Election
        The same elections with all of their own zones, over which S is taken.
    party : str

    Raises
    ------
    ElectionError
        If there is one election only: one says nothing of change.
    """
    if len(elections) < 2:
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core", "A typology needs two elections or more; two ballots of one day are one election."
            )
        )
    elections, wholes = ([_with(each, party) for each in some] for some in (elections, wholes))
    overall = np.array([totals(each).shares[each.index(party)] for each in wholes])
    shares = np.array([party_measures(each, party).share for each in elections])
    d = shares - overall[:, None]
    known = ~np.isnan(d)
    count = known.sum(axis=0).astype(np.float64)
    mean = np.where(count > 0, np.nansum(d, axis=0) / np.maximum(count, 1), np.nan)
    squares = np.nansum((d - mean) ** 2, axis=0)
    several = count >= 2
    low, high = np.where(known, d, np.inf).min(axis=0), np.where(known, d, -np.inf).max(axis=0)
    rows = np.arange(d.shape[1])
    latest, earliest = known.argmax(axis=0), len(d) - 1 - known[::-1].argmax(axis=0)
    return History(
        party=party,
        asked=len(elections),
        shares=shares,
        deviations=d,
        overall=overall,
        elections=count,
        mean=mean,
        deviation=np.where(several, np.sqrt(squares / np.maximum(count, 1)), np.nan),
        extent=np.where(several, high - low, np.nan),
        rise=np.where(several, d[latest, rows] - d[earliest, rows], np.nan),
        above=(known & (np.round(d, 12) > 0)).sum(axis=0).astype(np.float64),
        has_result=elections[0].has_result.astype(np.float64),
        has_list=(~np.isnan(elections[0].votes[:, elections[0].index(party)])).astype(np.float64),
    )


def _with(election: Election, party: str) -> Election:
    """Return an election that has the party, if in no zone."""
    return election if party in election.codes else with_lists(election, (*election.codes, party))


def load_typology() -> Rule:
    """Read the rule of the typology that the plugin ships: its thresholds, classes and words."""
    return rule_of_data(json.loads(_FILE.read_text(encoding="utf-8")))


def typify(found: History, rule: Rule, thresholds: dict[str, float] | None = None) -> Classification:
    """Give every zone its class of the typology.

    Parameters
    ----------
    found : History
    rule : Rule
        Its conditions name ``elections``, ``mean``, ``sd``, ``extent``, ``rise``, ``above`` (points, or numbers of
        elections), ``share``, ``before``, ``overall`` and ``overall_before`` (percent, of the latest two elections).
    thresholds : dict, optional
        Values by threshold name, in points; the rule's own where not given.

    Returns
    -------
    Classification
        With its sentences as `zoning.reasons` writes them.
    """
    n = len(found.mean)
    values = {each.name: each.default for each in rule.thresholds} | (thresholds or {})
    quantities: dict[str, Floats] = {
        "has_result": found.has_result,
        "has_list": found.has_list,
        "asked": np.full(n, float(found.asked)),
        "elections": found.elections,
        "above": found.above,
        "always": np.nan_to_num(found.always_above),
        "share": found.shares[0] * 100,
        "before": found.shares[1] * 100,
        "overall": np.full(n, found.overall[0] * 100),
        "overall_before": np.full(n, found.overall[1] * 100),
        "mean": found.mean * 100,
        "sd": found.deviation * 100,
        "extent": found.extent * 100,
        "rise": found.rise * 100,
    }
    return Classification(rule, values, first_class(rule, quantities, values), quantities)
