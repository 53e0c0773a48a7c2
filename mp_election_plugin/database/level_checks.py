"""Whether the levels of one election agree: zone by zone, in all, and the sums with what they are sums of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..core import fields
from ..core.errors import QT_TRANSLATE_NOOP, Message, some
from . import catalogue
from .connection import Database
from .records import Figures
from .rolling import base_of, stale_sum
from .zones import Zone, home_of, levels_above

Read = Mapping[tuple[str, str], tuple[Figures, Any]]


@dataclass
class _Pair:
    """The results of an election on a level beside those on a level above.

    ``above`` is the code of the zone above for each zone of ``parts``, None for none; ``inside`` says which of these
    are to add up to ``wholes``, ``missing`` names wholes below which a zone that counts has no result.
    """

    election: str
    level: str
    upper: str
    parts: Figures
    wholes: Figures
    above: list[str | None]
    inside: NDArray[np.bool_]
    missing: set[str]
    whole_counts: NDArray[np.bool_]
    names: list[str] = field(init=False)

    def __post_init__(self) -> None:
        self.names = sorted(
            {each for frame in (self.parts.frame, self.wholes.frame) for each in frame if fields.party_of(each)}
        )

    def votes(self, figures: Figures, name: str) -> NDArray[np.float64]:
        """Return the votes of a list in the zones of one side, 0 where it has none."""
        if name not in figures.frame:
            return np.zeros(len(figures.zones))
        return np.nan_to_num(figures.frame[name].to_numpy(dtype=np.float64))

    def message(self, template: str, *, warning: bool = False, **values: Any) -> Message:
        """Return a finding with the names of what is compared."""
        words = {"election": self.election, "level": self.level, "upper": self.upper, **values}
        return Message(template, words, warning=warning)


def check_levels(database: Database, read: Read) -> Iterator[Message]:
    """Compare every level of an election with all those above it, and a whole with its parts on one level.

    Parameters
    ----------
    database : Database
    read : mapping of (election, level) to (Figures, ndarray of bool)
        Results as `results.read_figures` returns them.
    """
    told = set()
    entries = {(each.election, each.level): each for each in catalogue.election_levels(database)}
    bases = {key: base_of(database, entry) for key, entry in entries.items()}
    for election, level in read:
        for pair in _pairs(database, read, election, level, entries[election, level].vintage):
            found = [*_by_zone(pair), *_in_all(pair, summed=level in _summed_from(bases, election, pair.upper))]
            if found:
                told.add((election, level, pair.upper))
            yield from found
    for key, entry in entries.items():
        base = bases[key]
        # What is not equal zone by zone has been said; left is what only a sum made anew shows, such as counts.
        readable = key in read and ((entry.election, base) in read or (entry.election, base) not in entries)
        if base is not None and readable and (entry.election, base, entry.level) not in told:
            yield from stale_sum(database, entry, base, read[key][0])


def _summed_from(bases: Mapping[tuple[str, str], str | None], election: str, level: str) -> set[str]:
    """Return the levels that the results on a level are sums of, at once or as sums of sums."""
    found: set[str] = set()
    base = bases.get((election, level))
    while base is not None and base not in found:
        found.add(base)
        base = bases.get((election, base))
    return found


def _pairs(database: Database, read: Read, election: str, level: str, vintage: str) -> Iterator[_Pair]:
    figures, counted = read[election, level]
    others = {each for of, each in read if of == election} - {level}
    by_code = {zone.code: zone for zone in figures.zones}
    # Of an arrondissement the city is the whole on its own level; one level up it is the city's province.
    homes = [home_of(zone, by_code, level) for zone in figures.zones] if others else []
    chains = levels_above(database, homes, vintage) if others else []
    for upper in sorted(others & {upper for chain in chains for upper in chain}):
        wholes, whole_counts = read[election, upper]
        used = {zone.code: wholes.published[row] * (1 + whole_counts[row]) for row, zone in enumerate(wholes.zones)}
        # Of an arrondissement and its city above, that with results that count is meant.
        above = [max(chain[upper], key=lambda code: int(used.get(code, 0))) if upper in chain else None
                 for chain in chains]  # fmt: skip
        gaps = np.flatnonzero(counted & ~figures.published)
        missing = {str(above[row]) for row in gaps if above[row] is not None}
        inside = figures.published & counted
        yield _Pair(election, level, upper, figures, wholes, above, inside, missing, whole_counts)
    if any(zone.parent_level == level for zone in figures.zones):
        parents = [_parent_on(zone, level) for zone in figures.zones]
        yield _Pair(election, level, level, figures, figures, parents, figures.published, set(), counted)


def _parent_on(zone: Zone, level: str) -> str | None:
    return zone.parent_code if zone.parent_level == level else None


def _by_zone(pair: _Pair) -> Iterator[Message]:
    """Say where the sum of parts is not the whole, list by list, of wholes and parts that are both published."""
    at = {zone.code: row for row, zone in enumerate(pair.wholes.zones) if pair.wholes.published[row]}
    group = np.array([at.get(code, -1) if code is not None else -1 for code in pair.above], dtype=np.int64)
    rows = np.flatnonzero((group >= 0) & pair.inside)
    compared = sorted(set(group[rows].tolist()))
    found, over = [], set()
    for name in pair.names:
        sums = np.zeros(len(pair.wholes.zones))
        np.add.at(sums, group[rows], pair.votes(pair.parts, name)[rows])
        theirs = pair.votes(pair.wholes, name)
        for row in compared:
            if sums[row] != theirs[row]:
                code = pair.wholes.zones[row].code
                found.append((code, f"{code} {fields.party_of(name)} {theirs[row]:.0f} ≠ {sums[row]:.0f}"))
                if sums[row] > theirs[row]:
                    over.add(code)
    # A whole that counts needs no complete parts.
    by_whole = {zone.code for row, zone in enumerate(pair.wholes.zones)
                if pair.upper == pair.level and pair.whole_counts[row]}  # fmt: skip
    partial = pair.missing - over
    other = QT_TRANSLATE_NOOP(
        "core", "{election}: the zones of {upper} and their parts of {level} have other votes: {zones}"
    )
    fewer = QT_TRANSLATE_NOOP(
        "core",
        "{election}: the results on {level} are not complete, zones are missing below these of {upper}, which have "
        "more votes: {zones}",
    )
    for template, soft, mine in (
        (other, False, [text for code, text in found if code not in by_whole and code not in partial]),
        (other, True, [text for code, text in found if code in by_whole]),
        (fewer, True, [text for code, text in found if code in partial and code not in by_whole]),
    ):
        if mine:
            yield pair.message(template, warning=soft, zones=some(mine))


def _in_all(pair: _Pair, *, summed: bool) -> Iterator[Message]:
    """Say where all votes of two levels differ since zones of the one have nothing on the other to be compared with."""
    if pair.upper == pair.level:
        return
    published = {zone.code for row, zone in enumerate(pair.wholes.zones) if pair.wholes.published[row]}
    counts_above = pair.wholes.published & pair.whole_counts
    below, above, different = 0.0, 0.0, []
    mine, theirs = np.zeros(len(pair.parts.zones)), np.zeros(len(pair.wholes.zones))
    for name in pair.names:
        parts, wholes = pair.votes(pair.parts, name), pair.votes(pair.wholes, name)
        one, other = parts[pair.inside].sum(), wholes[counts_above].sum()
        if one != other:
            different.append(f"{fields.party_of(name)} {other:.0f} ≠ {one:.0f}")
        below, above = below + one, above + other
        mine, theirs = mine + parts, theirs + wholes
    if not different:
        return
    homeless = [zone.code for row, zone in enumerate(pair.parts.zones)
                if pair.inside[row] and mine[row] and pair.above[row] not in published]  # fmt: skip
    used = {code for row, code in enumerate(pair.above) if pair.inside[row]}
    bare = [zone.code for row, zone in enumerate(pair.wholes.zones)
            if counts_above[row] and theirs[row] and zone.code not in used]  # fmt: skip
    values = {"above": int(above), "below": int(below), "parties": some(different)}
    of_level = QT_TRANSLATE_NOOP(
        "core",
        "{election}: {upper} has {above} votes in all and {level} has {below} ({parties}). Zones of {level} with "
        "votes that no zone with results on {upper} has below it: {zones}. Load the zones with their parents.",
    )
    of_upper = QT_TRANSLATE_NOOP(
        "core",
        "{election}: {upper} has {above} votes in all and {level} has {below} ({parties}). Zones of {upper} that "
        "have no results below them on {level}: {zones}.",
    )
    for text, zones in ((of_level, homeless), (of_upper, bare)):
        if zones:
            yield pair.message(text, warning=not summed, zones=some(zones), **values)
