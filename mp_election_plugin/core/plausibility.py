"""What speaks against a join that has been made: names, parents and levels that disagree, figures that do not fit."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from . import evidence
from .errors import QT_TRANSLATE_NOOP, Message
from .evidence import Figures, Finding, sizes
from .exchanges import exchanged
from .matching import Matching
from .names import normal_name
from .places import Parents, Places, distinct_names, stated_level

# A size that is half as large again, or two thirds, and far outside of what the other zones do.
FAR_RATIO = 1.5
FAR_SPREADS = 6.0


def examine(found: Matching, zones: Places, rows: Places, shared: set[int], figures: Figures) -> list[Finding]:
    """Return everything that speaks against the joins, by zone.

    Parameters
    ----------
    found : Matching
    zones, rows : Places
    shared : set of int
        Zones that share a code with zones of other names.
    figures : Figures
    """
    joined = np.flatnonzero(found.zone >= 0)
    findings = [
        Finding(evidence.NAMES, int(found.zone[row]), row, message, value=float(found.score[row]))
        for row, message in found.suspicious.items()
    ]
    shared_text = QT_TRANSLATE_NOOP("core", "its code is that of other zones too")
    findings += [Finding(evidence.SHARED_CODE, zone, -1, Message(shared_text)) for zone in sorted(shared)]
    findings += _parents_and_levels(found, zones, rows)
    findings += _too_many(found, joined, figures)
    findings += _far_from_sister(found, joined, figures)
    findings += exchanged(found, zones, rows, joined, figures)
    order = {zone: at for at, zone in enumerate(dict.fromkeys(each.zone for each in findings))}
    return sorted(findings, key=lambda each: order[each.zone])


def _parents_and_levels(found: Matching, zones: Places, rows: Places) -> Iterator[Finding]:
    ours, theirs = Parents(zones), Parents(rows)
    siblings: dict[frozenset[str], int] = defaultdict(int)
    for forms in theirs.of:
        siblings[forms] += 1
    row_names, zone_names = rows.first_names(), zones.first_names()
    for row in np.flatnonzero(found.zone >= 0).tolist():
        zone = int(found.zone[row])
        forms = theirs.of[row]
        # The same words state the same level: nearly all rows need no closer look.
        same = row_names[row] == zone_names[zone]
        if same and not (forms and forms.isdisjoint(ours.of[zone])):
            continue
        # Parents written in another script, or by another system of codes, say nothing.
        if forms and ours.of[zone] and not forms.isdisjoint(ours.all) and forms.isdisjoint(ours.of[zone]):
            text = QT_TRANSLATE_NOOP("core", "the row is of {parent}, the zone of {other}")
            values = {"parent": rows.parent(row), "other": zones.parent(zone)}
            yield Finding(evidence.PARENTS, zone, row, Message(text, values, warning=True))
        level, other = (None, None) if same else (stated_level(rows, row), stated_level(zones, zone))
        if level and other and level != other:
            text = QT_TRANSLATE_NOOP("core", "the row “{name}” and the zone “{zone}” are of different levels")
            values = {"name": rows.name(row), "zone": zones.name(zone)}
            yield Finding(evidence.LEVELS, zone, row, Message(text, values, warning=True))
        if forms and siblings[forms] > 1 and forms.isdisjoint(ours.of[zone]):
            named = {normal_name(name) for name in distinct_names(zones, zone)}
            if not forms.isdisjoint(named):
                text = QT_TRANSLATE_NOOP(
                    "core", "the row is one of {count} parts of {parent}; the zone may be the whole of it"
                )
                part_values: dict[str, object] = {"count": siblings[forms], "parent": rows.parent(row)}
                yield Finding(evidence.PART, zone, row, Message(text, part_values, warning=True))


def _too_many(found: Matching, joined: NDArray[np.int64], figures: Figures) -> Iterator[Finding]:
    """Return rows with more ballots than electors, or more electors or votes than inhabitants."""
    cast = np.fmax(np.fmax(figures.voters, figures.valid), figures.votes)
    for row in joined[cast[joined] > figures.registered[joined]].tolist():
        text = QT_TRANSLATE_NOOP("core", "{cast} ballots or votes of {registered} registered electors")
        values = {"cast": int(cast[row]), "registered": int(figures.registered[row])}
        yield Finding(
            evidence.TURNOUT,
            int(found.zone[row]),
            row,
            Message(text, values, warning=True),
            cast[row],
            figures.registered[row],
        )
    if figures.population is None:
        return
    people = figures.population[found.zone[joined]]
    most = np.fmax(cast, figures.registered)[joined]
    for at in np.flatnonzero((most > people) & (people > 0)).tolist():
        text = QT_TRANSLATE_NOOP("core", "{count} electors or votes of {population} inhabitants")
        values = {"count": int(most[at]), "population": int(people[at])}
        row = int(joined[at])
        yield Finding(
            evidence.POPULATION, int(found.zone[row]), row, Message(text, values, warning=True), most[at], people[at]
        )


def _far_from_sister(found: Matching, joined: NDArray[np.int64], figures: Figures) -> Iterator[Finding]:
    if not figures.sister_size:
        return
    own, other = sizes(found, joined, figures)
    known = np.flatnonzero(~np.isnan(own))
    if len(known) < 3:
        return
    change = np.log(own[known] / other[known])
    off = np.abs(change - np.median(change))
    far = known[off > max(np.log(FAR_RATIO), FAR_SPREADS * float(np.median(off)))]
    for at in far.tolist():
        text = QT_TRANSLATE_NOOP("core", "{value} here and {reference} in the other ballot: far from what is usual")
        values = {"value": int(own[at]), "reference": int(other[at])}
        row = int(joined[at])
        yield Finding(
            evidence.SISTER, int(found.zone[row]), row, Message(text, values, warning=True), own[at], other[at]
        )
