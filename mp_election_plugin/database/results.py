"""Results of one election on one level: stored as a whole with their measures and their provenance, read as a table."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timezone
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ..core import fields
from ..core.counts import check_totals
from ..core.election import Election, election_of
from ..core.errors import QT_TRANSLATE_NOOP, ElectionError
from ..core.grain import counted_zones
from ..core.parties import Party, Registry
from ..core.standings import standings, zone_classes
from ..core.zoning import load_rule
from ..layers.writer import Cancelled
from . import catalogue
from .blocks import Block, Column, whole
from .connection import Database
from .maps import put_map
from .records import Figures, Provenance
from .sameness import RULE, is_stored, outcome_of, turnout_columns, votes_of
from .zones import Zone, read_zones, zones_of_results


def file_digest(path: str) -> str:
    """Return the SHA-256 of a file's bytes."""
    digest = hashlib.sha256()
    with open(path, "rb") as file:
        for part in iter(lambda: file.read(1 << 20), b""):
            digest.update(part)
    return digest.hexdigest()


def zones_to_join(database: Database, election: str, level: str, vintage: str) -> tuple[list[Zone], list[Zone]]:
    """Return the zones to join results to, and those that results of other elections have made.

    Nothing is joined to the latter: what a load finds must not depend on which election was loaded before.
    """
    own = {fid for (fid,) in database.rows("made_zones", (level, vintage, election))}
    zones = read_zones(database, level, vintage, geometry=False)
    others = [zone for zone in zones if zone.made_by is not None and zone.fid not in own]
    return [zone for zone in zones if zone.made_by is None], others


def store(
    database: Database,
    entry: catalogue.ElectionEntry,
    level: catalogue.Level,
    vintage: str,
    figures: Figures,
    provenance: Provenance,
    registry: Registry,
    progress: Callable[[float], bool],
) -> tuple[int, bool]:
    """Store results in place of those of that election and level, in a transaction of the caller.

    Parameters
    ----------
    database : Database
    entry : ElectionEntry
        The election; kept where it is not there yet.
    level : Level
    vintage : str
        That of the zones.
    figures : Figures
    provenance : Provenance
    registry : Registry
        Names of parties that the database does not have yet.
    progress : callable
        Takes the part done, returns False to stop.

    Returns
    -------
    import_id : int
        The import that the results stand for now.
    changed : bool
        False where they are the same as before, and nobody has changed them since: then nothing is written.

    Raises
    ------
    ElectionError
        If the votes together are too many to be summed to the unit.
    """
    check_totals(figures.frame)
    counted = counted_of(figures, level)
    outcome = outcome_of(vintage, figures, counted, provenance)
    before = database.rows("last_outcome", (entry.id, level.code))
    # A sum and a publication may have the same figures; which it is decides whether a later sum may replace it.
    same = bool(before) and before[0][1:] == (outcome, provenance.algorithm)
    if same and is_stored(database, entry.id, level.code, figures, counted):
        return int(before[0][0]), False
    lists = fields.party_codes(list(figures.frame.columns))
    catalogue.put_election(database, entry)
    catalogue.put_parties(database, [_party(registry, code) for code in lists])
    remove_figures(database, entry.id, level.code)
    import_id = log_import(database, entry.id, level.code, vintage, outcome, provenance)
    database.rows("put_election_level", (entry.id, level.code, vintage, import_id))
    view = put_map(database, entry, level)
    write_figures(database, entry.id, level.code, view, figures, counted, progress)
    _put_made_zones(database, entry.id, level.code, vintage, import_id, figures)
    database.changed(["election", "party", "import_log", "zone", "election_level", "election_party"])
    database.changed(["turnout", "standing", "result", "unmatched"])
    return import_id, True


def _put_made_zones(
    database: Database, election: str, level: str, vintage: str, import_id: int, figures: Figures
) -> None:
    """Have the zones that rows without a place on the map make, and no more those that only older results made."""
    # Other elections may make or give up the same zones meanwhile.
    with database.last("made zones"):
        database.many("delete_zone", database.rows("made_zones", (level, vintage, election)))
        needed = [zone for zone in figures.zones if not zone.fid or zone.made_by is not None]
        there = {code for (code,) in database.rows("made_codes", (level, vintage))} if needed else set()
        made = [_made(zone, level, vintage, import_id) for zone in needed if zone.code not in there]
        database.insert("zone", _MADE, made)


def counted_of(figures: Figures, level: catalogue.Level) -> NDArray[np.bool_]:
    """Return which zones of a level count, by its grain."""
    codes = [zone.code for zone in figures.zones]
    parents = [zone.parent_code if zone.parent_level == level.code else None for zone in figures.zones]
    # A row with no list's votes is published, but what is not known cannot stand for the votes of the whole.
    known = ~np.isnan(votes_of(figures, fields.party_codes(list(figures.frame.columns)))).all(axis=1)
    return counted_zones(codes, parents, figures.published & known, level.grain)


def remove_figures(database: Database, election: str, level: str) -> None:
    """Take out what `write_figures` wrote."""
    for name in ("remove_results", "remove_turnout", "remove_parties"):
        database.rows(name, (election, level))


def _party(registry: Registry, code: str) -> Party:
    return replace(registry.get(code), kind="others") if code == fields.OTHERS else registry.get(code)


_MADE = ["level", "vintage", "code", "name", "name_ar", "parent_level", "parent_code", "parent_name", "import_id"]


def _made(zone: Zone, level: str, vintage: str, import_id: int) -> tuple[Any, ...]:
    return (level, vintage, zone.code, zone.name, zone.name_ar, zone.parent_level, zone.parent_code, zone.parent_name,
            import_id)  # fmt: skip


def log_import(
    database: Database, election: str, level: str, vintage: str, outcome: str, provenance: Provenance
) -> int:
    """Write a load into the log, with the rows that found no zone; return its number."""
    at = datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    ledger = provenance.ledger
    values = (at, election, level, vintage, provenance.source, provenance.sha256, outcome, provenance.algorithm,
              json.dumps(provenance.parameters, ensure_ascii=False, sort_keys=True),
              ledger.rows_in, ledger.rows_joined, ledger.rows_unmatched,
              ledger.votes_in, ledger.votes_joined, ledger.votes_unmatched)  # fmt: skip
    database.rows("add_import", values)
    import_id = int(database.value("newest_import", (election, level)))
    database.insert(
        "unmatched",
        ["import_id", "row", "name", "parent", "code", "votes", "reason", "proposal", "score"],
        [
            (import_id, each.row, each.name, each.parent, each.code, each.votes, each.reason, each.proposal, each.score)
            for each in provenance.unmatched
        ],  # fmt: skip
    )
    return import_id


def write_figures(
    database: Database,
    election: str,
    level: str,
    view: str,
    figures: Figures,
    counted: NDArray[np.bool_],
    progress: Callable[[float], bool],
) -> None:
    """Write turnout, lists and results; measures are those of the zones that count."""
    lists = fields.party_codes(list(figures.frame.columns))

    def told(done: int) -> None:
        if not progress(done / len(lists)):
            raise Cancelled

    counting = election_of(figures.frame[counted].reset_index(drop=True))
    found = standing_blocks(figures, counted, lists, counting)
    blocks: Iterator[Block] = ([election, level, *block] for block in found)
    # All is measured before the first block is there; meanwhile a server takes the turnout.
    with database.begun(blocks) as coming:
        database.insert_blocks(
            "turnout",
            ["election", "level", "zone_code", *fields.COUNTS, "lists", "counted"],
            [[election, level, *turnout_columns(figures, counted)]],
        )
        total = float(np.nansum(counting.valid[counting.has_result]))
        _write_lists(database, election, level, lists, np.nansum(votes_of(figures, lists)[counted], axis=0), total)
        with database.many_results(election, level, all_count=bool(counted.all())):
            database.insert_blocks("standing", _STANDING, coming, told)
    database.note_rows(view, len(lists) * int(counted.sum()))


def _write_lists(
    database: Database, election: str, level: str, lists: list[str], sums: NDArray[np.float64], total: float
) -> None:
    """Write the lists with their votes, in all zones that count, and their shares of ``total`` valid votes."""
    database.insert(
        "election_party",
        ["election", "level", "party", "position", "votes", "share"],
        [
            (election, level, code, position, int(sums[position]), float(sums[position]) / total if total else None)
            for position, code in enumerate(lists)
        ],  # fmt: skip
    )


_STANDING = [
    "election",
    "level",
    "party",
    "zone_code",
    "votes",
    "share",
    "rank",
    "margin",
    "gap",
    "zone_class",
    "counted",
]


def standing_blocks(
    figures: Figures, counted: NDArray[np.bool_], lists: list[str], counting: Election | None = None
) -> Iterator[list[Column]]:
    """Yield a block of the standings list by list, in the order of the index that they fill.

    The columns are party, zone code, votes, share, rank, margin, gap, zone class and counted. ``counting`` is the
    election in the zones that count, where it is at hand.
    """
    rule, votes = load_rule(RULE), votes_of(figures, lists)
    codes = np.array([zone.code for zone in figures.zones], dtype=object)
    n = len(codes)
    # Zones that do not count are measured among themselves: their votes are in those of the others already.
    sides = [np.flatnonzero(side) for side in (counted, ~counted)]
    measured = []
    for rows, given in zip(sides, (counting, None)):
        part = given
        if part is None and len(rows):
            part = election_of(figures.frame.iloc[rows].reset_index(drop=True))
        measured.append((rows, part, standings(part) if part is not None else None))
    by_code = np.argsort(codes, kind="stable")
    named = codes[:0]
    for position in sorted(range(len(lists)), key=lambda at: lists[at]):
        columns = {name: np.full(n, np.nan) for name in ("share", "rank", "margin", "gap")}
        classes = np.full(n, None, dtype=object)
        for side, (rows, part, found) in enumerate(measured):
            if part is None or found is None:
                continue
            if lists[position] == fields.OTHERS:
                with np.errstate(invalid="ignore", divide="ignore"):
                    columns["share"][rows] = np.where(part.valid > 0, part.others / part.valid, np.nan)
                continue
            column = part.index(lists[position])
            for name, values in columns.items():
                values[rows] = getattr(found, name)[:, column]
            if side == 0:
                classes[rows] = zone_classes(part, found, column, rule)
        # One row a zone and list, so that a map of one list has all zones; only zones that do not count may be missing.
        kept = by_code[counted[by_code] | ~np.isnan(votes[by_code, position])]
        if len(kept) != len(named) or (named != codes[kept]).any():
            named = codes[kept]
        yield [
            lists[position],
            named,
            whole(votes[kept, position]),
            columns["share"][kept],
            whole(columns["rank"][kept]),
            columns["margin"][kept],
            columns["gap"][kept],
            classes[kept],
            counted[kept].astype(np.int64),
        ]


def read_figures(database: Database, election: str, level: str, *, geometry: bool = False) -> tuple[Figures, Any]:
    """Return the counts of all zones of an election and level, and which of them count.

    Returns
    -------
    figures : Figures
        Columns of lists in the order of the table they came from.
    counted : ndarray of bool, shape (zones,)

    Raises
    ------
    ElectionError
        If there are no such results, or a count is no number.
    """
    entry = catalogue.readable_results(database, election, level)
    turnout = database.rows("turnout", (election, level))
    zones = zones_of_results(database, level, entry.vintage, {row[0] for row in turnout}, geometry=geometry)
    at = {zone.code: row for row, zone in enumerate(zones)}
    n = len(zones)
    columns = {name: np.full(n, np.nan) for name in fields.COUNTS}
    published, counted = np.zeros(n, dtype=np.bool_), np.ones(n, dtype=np.bool_)
    for code, *counts, lists, counts_here in turnout:
        row = at.get(code)
        if row is None:
            continue
        for name, value in zip(fields.COUNTS, _numbers(counts, f"{election} / {level} / {code}")):
            columns[name][row] = value
        published[row], counted[row] = lists is not None, bool(counts_here)
    for party, _ in catalogue.parties_of(database, election, level):
        votes = columns[fields.vote_field(party)] = np.full(n, np.nan)
        found = [(at[code], value) for code, value in database.rows("votes", (election, level, party)) if code in at]
        if found:
            rows, values = zip(*found)
            votes[list(rows)] = _numbers(values, f"{election} / {level} / {party}")
    return Figures(zones, pd.DataFrame(columns, index=pd.RangeIndex(n)), published), counted


def _numbers(values: Sequence[Any], where: str) -> NDArray[np.float64]:
    """Return counts as they are stored, NaN where there is none."""
    try:
        return np.array(values, dtype=np.float64)
    except (TypeError, ValueError) as error:
        # SQLite takes texts in columns of numbers too.
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core",
                "{where}: a count is no number ({error}); somebody has edited it by hand. Correct it, or load the "
                "results again.",
            ),
            where=where,
            error=str(error),
        ) from error
