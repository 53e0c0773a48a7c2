"""What can be wrong in an electoral database, looked for: each check names what it found."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from ..core import fields
from ..core.election import contradictions, zone_labels
from ..core.errors import QT_TRANSLATE_NOOP, ElectionError, Message, some
from ..core.names import normal_name
from ..core.parties import is_colour
from ..layers.geometry import to_geometry
from ..layers.writer import Cancelled
from . import catalogue
from .blocks import length, plain
from .connection import Database
from .level_checks import check_levels
from .records import Figures
from .results import read_figures, standing_blocks
from .zones import read_zones, zones_in_circles

CHECKS = ("damage", "orphans", "totals", "duplicates", "levels", "geometry", "measures", "counts")


@dataclass(frozen=True)
class Fault:
    """One finding of a check; ``message`` says where, a warning where it may be right all the same."""

    check: str
    message: Message


def _fault(check: str, template: str, *, warning: bool = False, **values: Any) -> Fault:
    return Fault(check, Message(template, values, warning=warning))


def validate(database: Database, progress: Callable[[float], bool]) -> list[Fault]:
    """Run all checks on a database.

    Parameters
    ----------
    database : Database
    progress : callable
        Takes the part done, returns False to stop.

    Returns
    -------
    list of Fault
        In the order of `CHECKS`; those whose message is a warning may be right.

    Raises
    ------
    Cancelled
        If ``progress`` returned False: a part of the checks would pass for all of them.
    """
    found = [fault for check in (_damage, _maps, _colours, _orphans, _circles, _zones) for fault in check(database)]
    read: dict[tuple[str, str], tuple[Figures, Any]] = {}
    entries = catalogue.election_levels(database)
    for number, entry in enumerate(entries):
        if not progress(number / max(len(entries), 1)):
            raise Cancelled
        try:
            figures, counted = read_figures(database, entry.election, entry.level)
        except ElectionError as error:
            # What cannot be read is certainly wrong, whatever the message of an error is elsewhere.
            found.append(Fault("damage", replace(error.message, warning=False)))
            continue
        read[entry.election, entry.level] = figures, counted
        found += _totals(database, entry)
        found += _measures(database, entry, figures, counted)
        found += _counts(entry, figures)
    found += [Fault("levels", message) for message in check_levels(database, read)]
    return sorted(found, key=lambda each: CHECKS.index(each.check))


def _damage(database: Database) -> Iterator[Fault]:
    for text in database.faults():
        yield _fault("damage", QT_TRANSLATE_NOOP("core", "The database itself is damaged: {text}"), text=text)


def _maps(database: Database) -> Iterator[Fault]:
    for entry in catalogue.election_levels(database):
        if entry.map_view is not None and not database.has_map(entry.map_view):
            text = QT_TRANSLATE_NOOP("core", "{where}: the map {view} is not there. “Map from database” makes it anew.")
            where = f"{entry.election} / {entry.level}"
            yield _fault("damage", text, warning=True, where=where, view=entry.map_view)


def _colours(database: Database) -> Iterator[Fault]:
    wrong = [f"{row[0]} “{row[4]}”" for row in database.rows("parties") if row[4] and not is_colour(row[4])]
    if wrong:
        text = QT_TRANSLATE_NOOP("core", "Colours of parties that are not like #1F77B4 and are not used: {parties}")
        yield _fault("damage", text, warning=True, parties=some(wrong))


def _circles(database: Database) -> Iterator[Fault]:
    rings = zones_in_circles(database)
    if rings:
        text = QT_TRANSLATE_NOOP(
            "core", "By their parents, zones are parts of themselves: {zones}. Load them with other parents."
        )
        yield _fault("levels", text, zones=some(rings))


def _orphans(database: Database) -> Iterator[Fault]:
    tables = {
        "lost_standing": QT_TRANSLATE_NOOP("core", "Results of zones that the database does not have: {zones}"),
        "lost_turnout": QT_TRANSLATE_NOOP("core", "Counts of zones that the database does not have: {zones}"),
        "lost_seat": QT_TRANSLATE_NOOP("core", "Seats of zones that the database does not have: {zones}"),
        "lost_alias": QT_TRANSLATE_NOOP("core", "Aliases of zones that the database does not have: {zones}"),
        "lost_parent": QT_TRANSLATE_NOOP("core", "Zones whose parent the database does not have: {zones}"),
    }
    for name, template in tables.items():
        lost = sorted(" / ".join(row) for row in database.rows(name))
        if lost:
            yield _fault("orphans", template, zones=some(lost))


def _zones(database: Database) -> Iterator[Fault]:
    """Check the zones of each level and vintage: shapes, and names that one parent has twice."""
    for level, vintage in sorted(database.rows("vintages_of_levels")):
        where = f"{level} {vintage}"
        names: dict[tuple[str, str], list[str]] = defaultdict(list)
        invalid = []
        for zone in read_zones(database, level, vintage):
            if zone.name:
                names[normal_name(zone.name), zone.parent_code or zone.parent_name or ""].append(zone.code)
            shape = to_geometry(zone.geometry)
            if zone.geometry is not None and (shape.isEmpty() or not shape.isGeosValid()):
                invalid.append(zone.code)
        twice = [" = ".join(codes) for codes in names.values() if len(codes) > 1]
        if twice:
            text = QT_TRANSLATE_NOOP(
                "core", "{level}: zones of one name under one parent, perhaps the same zone twice: {zones}"
            )
            yield _fault("duplicates", text, warning=True, level=where, zones=some(twice))
        if invalid:
            text = QT_TRANSLATE_NOOP("core", "{level}: zones with an invalid or empty geometry: {zones}")
            yield _fault("geometry", text, level=where, zones=some(invalid))


def _totals(database: Database, entry: catalogue.ElectionLevel) -> Iterator[Fault]:
    """Compare the votes of the zones with those of the lists, and with the ledger of the load."""
    where = f"{entry.election} / {entry.level}"
    sums = {party: (counted or 0, total or 0) for party, counted, total in
            database.rows("sums", (entry.election, entry.level))}  # fmt: skip
    for party, votes in catalogue.parties_of(database, entry.election, entry.level):
        mine = sums.get(party, (0, 0))[0]
        if mine != votes:
            text = QT_TRANSLATE_NOOP(
                "core", "{where}: the zones have {found} votes for {party}, the list has {votes} in all"
            )
            yield _fault("totals", text, where=where, party=party, found=mine, votes=votes)
    logged = database.rows("import_of", (entry.import_id,))
    if not logged:
        return
    votes_in, votes_joined, parameters, _ = logged[0]
    try:
        expected = votes_in if json.loads(parameters).get("WITHOUT_GEOMETRY", True) else votes_joined
    except (ValueError, AttributeError):
        text = QT_TRANSLATE_NOOP("core", "{where}: the parameters of import {number} cannot be read: {text}")
        yield _fault("damage", text, where=where, number=entry.import_id, text=parameters)
        return
    stored = sum(total for _, total in sums.values())
    if stored != expected:
        text = QT_TRANSLATE_NOOP(
            "core", "{where}: {stored} votes are stored, {expected} came in by import {number}. Load the results again."
        )
        yield _fault("totals", text, where=where, stored=stored, expected=expected, number=entry.import_id)


def _measures(database: Database, entry: catalogue.ElectionLevel, figures: Figures, counted: Any) -> Iterator[Fault]:
    """Compare the measures stored with those that the votes give now: votes may have been edited by hand."""
    lists = fields.party_codes(list(figures.frame.columns))
    wrong = []
    for block in standing_blocks(figures, counted, lists):
        count = length(block)
        now = {row[0]: row[1:] for row in zip(*(plain(column, count) for column in block[1:]))}
        stored = {row[0]: row[1:] for row in
                  database.rows("standing", (entry.election, entry.level, block[0]))}  # fmt: skip
        wrong += [f"{block[0]} {code}" for code in sorted(now.keys() | stored.keys())
                  if now.get(code) != stored.get(code)]  # fmt: skip
    if wrong:
        text = QT_TRANSLATE_NOOP(
            "core",
            "{where}: share, rank, margin, gap or class do not fit the votes in {count} places: {zones}. “Remove "
            "results”, then load them again.",
        )
        where = f"{entry.election} / {entry.level}"
        yield _fault("measures", text, where=where, count=len(wrong), zones=some(wrong))


def _counts(entry: catalogue.ElectionLevel, figures: Figures) -> Iterator[Fault]:
    """Name the zones whose figures contradict each other, as published."""
    frame = figures.frame
    votes = frame[[name for name in frame if fields.party_of(name)]].to_numpy(dtype=np.float64)
    total = np.where(np.isnan(votes).all(axis=1), np.nan, np.nansum(votes, axis=1))
    counts = {name: frame[name].to_numpy() for name in (fields.VALID, fields.VOTERS, fields.REGISTERED)}
    labelled = frame.assign(zone_code=[zone.code for zone in figures.zones], zone_name=[z.name for z in figures.zones])
    for note in contradictions(total, counts, zone_labels(labelled)):
        values = {**note.values, "where": f"{entry.election} / {entry.level}"}
        yield Fault("counts", Message("{where}: " + note.template, values, warning=True))
