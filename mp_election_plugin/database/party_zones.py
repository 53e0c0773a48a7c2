"""The zones of a party as the database keeps them: read at once, completed to the measures that an analysis gives.

What does not change with the party is read once for an election and level (`ZoneBase`).
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..core import fields
from ..core.measures import PartyMeasures
from ..core.names import learn
from ..core.standings import list_measures
from ..core.zoning import Rule, classify, in_language, load_rule, reasons
from ..layers.measured import totals_of
from ..layers.zone_rows import SEARCHED, ZoneRows, searched
from . import catalogue
from .connection import Database
from .contents import State, state_of
from .sameness import RULE
from .zones import parents_in_arabic, zones_of_results

# What the list sorts by, prepared where it is not waited for.
SORTED = ("zone_name", "zone_label", "share", "gap", "excess_votes", "votes", "rank")


@dataclass
class ZoneBase:
    """The zones of an election and level with their turnout.

    Attributes
    ----------
    at : dict
        Number of each zone by its code.
    texts : dict
        Names and parents by field, one text or None a zone.
    turnout : dict
        Counts by field, float with NaN, and ``lists``.
    mapped : ndarray of bool
        Whether the zone has a polygon.
    has_result : ndarray of bool
        Whether the votes of a list, or of several together, are published.
    search, order : list of str
        As in `layers.zone_rows`.
    name_keys : ndarray of float
        Place of each zone in the order of names.
    state : tuple
        That of the database when they were read.
    most : dict, optional
        Votes of the largest list by zone, read when they are first needed.
    counted : CountedZones, optional
        The zones that counted when a party was last read: as a rule they are those of all parties.
    features : dict, optional
        Features of a map of the file by the code of their zone, once they are known: they are those of the zones.
    """

    election: str
    level: str
    vintage: str
    at: dict[str, int]
    texts: dict[str, tuple[Any, ...]]
    turnout: dict[str, NDArray[np.float64]]
    mapped: NDArray[np.bool_]
    has_result: NDArray[np.bool_]
    search: tuple[str, ...]
    order: tuple[str, ...]
    name_keys: NDArray[np.float64]
    state: State = ()
    most: dict[str, int] | None = field(default=None)
    counted: CountedZones | None = field(default=None)
    features: dict[str, int] | None = field(default=None)


@dataclass(frozen=True)
class CountedZones:
    """Zones of a base in the order of their rows: their codes as they were read, numbers in the base, and columns."""

    codes: tuple[str, ...]
    where: NDArray[np.int64]
    rows: ZoneRows


@dataclass(frozen=True)
class PartyZones:
    """The zones of a party: the rows of the list, the measures behind them, and the totals that an analysis gives."""

    rows: ZoneRows
    measures: PartyMeasures
    numbers: dict[str, Any]


def read_base(database: Database, election: str, level: str) -> ZoneBase:
    """Read what the zones of an election and level are called, and their turnout.

    Raises
    ------
    ElectionError
        If the database has no such results.
    """
    entry = catalogue.readable_results(database, election, level)
    turnout = database.rows("turnout", (election, level))
    zones = zones_of_results(database, level, entry.vintage, {row[0] for row in turnout}, geometry=False)
    n = len(zones)
    texts: dict[str, tuple[Any, ...]] = {
        "zone_code": tuple(zone.code for zone in zones),
        "zone_name": tuple(zone.name for zone in zones),
        "zone_name_ar": tuple(zone.name_ar for zone in zones),
        "parent_code": tuple(zone.parent_code for zone in zones),
        "parent_name": tuple(zone.parent_name for zone in zones),
        "parent_name_ar": tuple(parents_in_arabic(database, zones, entry.vintage)),
    }
    at = {zone.code: number for number, zone in enumerate(zones)}
    drawn = {code for (code,) in database.rows("mapped_codes", (level, entry.vintage))}
    mapped = np.array([zone.code in drawn for zone in zones], dtype=np.bool_)
    learn(each for name in SEARCHED for each in texts[name])
    words = [searched({name: texts[name][number] for name in SEARCHED}) for number in range(n)]
    counts = {name: np.full(n, np.nan) for name in (*fields.COUNTS, "lists")}
    kept = [row for row in turnout if row[0] in at]
    if kept:
        where = [at[row[0]] for row in kept]
        for position, name in enumerate((*fields.COUNTS, "lists"), start=1):
            counts[name][where] = [np.nan if row[position] is None else row[position] for row in kept]
    search, order = tuple(text for text, _ in words), tuple(text for _, text in words)
    names = ZoneRows({}, search, order).keys("zone_name")
    has_result = counts["lists"] > 0
    _complete_valid(database, election, level, at, counts)
    # A sum of lists is no list.
    for code, _ in database.rows("votes", (election, level, fields.OTHERS)):
        if code in at:
            counts["lists"][at[code]] -= 1
    return ZoneBase(
        election, level, entry.vintage, at, texts, counts, mapped, has_result, search, order, names, state_of(database)
    )


def _complete_valid(
    database: Database, election: str, level: str, at: dict[str, int], counts: dict[str, NDArray[np.float64]]
) -> None:
    """Take the sum of the lists where the valid votes are not published, as every measure does."""
    missing = np.isnan(counts[fields.VALID]) & (counts["lists"] > 0)
    if not missing.any():
        return
    for code, votes in database.rows("sums_of_zones", (election, level)):
        if votes is not None and code in at and missing[at[code]]:
            counts[fields.VALID][at[code]] = votes


def read_party(database: Database, base: ZoneBase, party: str, language: str) -> PartyZones:
    """Read the standing of a party in all zones that count.

    Parameters
    ----------
    database : Database
    base : ZoneBase
    party : str
        Code of the list.
    language : str
        Language of the class names and of the sentences: ``en``, ``fr`` or ``ar``.

    Returns
    -------
    PartyZones
        Numbers are named as the outputs of ``classifyzones``, with ``PLACE``, the party's place by its votes, and
        ``LISTS``, how many lists there are.
    """
    counted, figures, classes = _standing(database, base, party)
    measures = _measures(database, base, party, counted.where, figures)
    rule = load_rule(RULE)
    labels = {each.code: in_language(each.label, language) for each in rule.classes}
    columns = dict(counted.rows.columns)
    columns.update(zone_class=classes, zone_label=list(map(labels.get, classes)), party=[party] * len(classes))
    columns.update(
        {name: getattr(measures, name) for name in ("votes", "share", "rank", "margin", "gap", "excess_votes")}
    )
    columns.update(places=measures.places.astype(np.float64), lq=measures.lq)
    rows = ZoneRows(
        columns,
        counted.rows.search,
        counted.rows.order,
        mapped=counted.rows.mapped,
        later={"zone_reason": lambda at: _reason(measures, rule, at, language) if classes[at] else None},
    )
    rows.learn_from(counted.rows)
    rows.prepare(SORTED)
    return PartyZones(rows, measures, _numbers(database, base, party, measures))


def _standing(
    database: Database, base: ZoneBase, party: str
) -> tuple[CountedZones, list[NDArray[np.float64]], list[Any]]:
    """Return the zones of a party that count, its votes, share, rank, margin and gap there, and its classes."""
    found = [row for row in database.rows("standing", (base.election, base.level, party)) if row[-1]]
    codes = tuple(row[0] for row in found)
    if (base.counted is None or codes != base.counted.codes) and not base.at.keys() >= set(codes):
        found = [row for row in found if row[0] in base.at]
        codes = tuple(row[0] for row in found)
    _, *figures, classes, _ = zip(*found) if found else [()] * 8
    return _counted(base, codes), [np.array(each, dtype=np.float64) for each in figures], list(classes)


def _counted(base: ZoneBase, codes: tuple[str, ...]) -> CountedZones:
    """Return the zones of some codes with what does not change with the party; made once for the same codes."""
    if base.counted is None or base.counted.codes != codes:
        where = np.array([base.at[code] for code in codes], dtype=np.int64)
        numbers = where.tolist()
        columns: dict[str, Any] = {name: [values[at] for at in numbers] for name, values in base.texts.items()}
        columns.update({name: values[where] for name, values in base.turnout.items()})
        rows = ZoneRows(
            columns,
            [base.search[at] for at in numbers],
            [base.order[at] for at in numbers],
            mapped=base.mapped[where],
            keys={"zone_name": base.name_keys[where]},
        )
        rows.prepare(("zone_name",))
        base.counted = CountedZones(codes, where, rows)
    return base.counted


def _measures(
    database: Database, base: ZoneBase, party: str, where: NDArray[np.int64], measured: list[NDArray[np.float64]]
) -> PartyMeasures:
    votes, share, rank, margin, gap = measured
    turnout = {name: values[where] for name, values in base.turnout.items()}
    # The stored rank is missing beside votes only where a list has more votes than all lists together.
    contradictory = ~np.isnan(votes) & np.isnan(rank)
    most = np.full(len(where), np.nan)
    if contradictory.any() and party != fields.OTHERS:
        if base.most is None:
            base.most = dict(database.rows("most_votes", (base.election, base.level)))
        codes = base.texts["zone_code"]
        for row in np.flatnonzero(contradictory).tolist():
            most[row] = base.most.get(codes[where[row]], np.nan)
    return list_measures(
        party=party,
        votes=votes,
        base=turnout[fields.VALID],
        share=share,
        rank=rank,
        margin=margin,
        gap=gap,
        level=(votes > 0) & (gap == 0),
        lists=np.nan_to_num(turnout["lists"]).astype(np.int64),
        places=np.nan_to_num(turnout[fields.SEATS], nan=1.0).astype(np.int64),
        has_result=base.has_result[where],
        contradictory=contradictory,
        most_votes=most,
    )


def _numbers(database: Database, base: ZoneBase, party: str, measures: PartyMeasures) -> dict[str, Any]:
    votes = dict(catalogue.parties_of(database, base.election, base.level))
    votes.pop(fields.OTHERS, None)
    return {
        **totals_of(measures),
        "PLACE": 1 + sum(count > votes.get(party, 0) for count in votes.values()),
        "LISTS": len(votes),
    }


def _reason(measures: PartyMeasures, rule: Rule, at: int, language: str) -> str:
    """Return the sentence of one zone; the rule needs no figures of other zones beyond the overall share."""
    parts = {each.name: getattr(measures, each.name) for each in dataclasses.fields(measures)}
    one: dict[str, Any] = {name: value[at : at + 1] for name, value in parts.items() if isinstance(value, np.ndarray)}
    return reasons(classify(dataclasses.replace(measures, **one), rule), language)[0]
