"""A level of an election rolled up to the level of its parents, votes conserved."""

from __future__ import annotations

import json

import numpy as np
import pandas as pd

from ..core import fields
from ..core.aggregation import roll_up
from ..core.election import election_of
from ..core.errors import QT_TRANSLATE_NOOP, ElectionError, Message, some
from . import catalogue
from .connection import Database
from .records import Figures, Ledger
from .results import read_figures
from .zones import home_of, read_zones

# Parameter in the log of imports that names the level that was summed; no other load has it.
SUMMED = "LEVEL"


def rolled_up(
    database: Database, election: str, level: str, upper: str, vintage: str
) -> tuple[Figures, Ledger, list[Message]]:
    """Return the results of an election on a level as sums of their parents, zones of an upper level.

    Of a zone and its parts on one level only the side that counts is summed. Seats are not carried.

    Parameters
    ----------
    database : Database
    election, level : str
        The results.
    upper, vintage : str
        Level and vintage of the parents.

    Returns
    -------
    figures : Figures
    ledger : Ledger
        Zones and votes in and out; they are equal.
    notes : list of Message

    Raises
    ------
    ElectionError
        If a zone with votes has no parent on that level: its votes would be lost.
    """
    figures, counted = read_figures(database, election, level)
    rows = np.flatnonzero(counted & figures.published)
    by_code = {zone.code: zone for zone in figures.zones}
    homes = [home_of(figures.zones[row], by_code, level) for row in rows]
    known = {zone.code: zone for zone in read_zones(database, upper, vintage, geometry=False)}
    parents = [home.parent_code if home.parent_level == upper and home.parent_code in known else None for home in homes]
    lost = [figures.zones[row].code for row, parent in zip(rows, parents) if parent is None]
    if lost:
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core",
                "{count} zones of {level} with results have no parent among the zones of {upper} {vintage}, and their "
                "votes would be lost: {zones}. Load the zones with PARENT_LEVEL={upper} and the codes of their "
                "parents.",
            ),
            count=len(lost),
            level=level,
            upper=upper,
            vintage=vintage,
            zones=some(lost),
        )
    frame = figures.frame.iloc[rows].reset_index(drop=True)
    labelled = frame.assign(zone_code=[figures.zones[row].code for row in rows])
    result = roll_up(election_of(labelled), labelled, parents)
    at = {code: row for row, code in enumerate(result.frame[fields.ZONE_CODE])}
    # Zones that other results have made are none of these.
    above = [zone for zone in known.values() if zone.made_by is None or zone.code in at]
    order = np.array([at.get(zone.code, -1) for zone in above], dtype=np.int64)
    published = order >= 0
    columns = [name for name in result.frame if name in fields.COUNTS or fields.party_of(name)]
    # Valid votes that no part publishes stay unpublished: the sum of lists is computed anew wherever it is needed.
    if frame[fields.VALID].isna().any():
        columns.remove(fields.VALID)
    values = result.frame[columns].iloc[np.where(published, order, 0)].reset_index(drop=True)
    values[~published] = np.nan
    lists = [fields.vote_field(code) for code in fields.party_codes(columns)]
    votes_in = int(np.nansum(frame[lists].to_numpy(dtype=np.float64)))
    votes_out = int(np.nansum(values[lists].to_numpy(dtype=np.float64)))
    if votes_in != votes_out:
        raise ElectionError(
            QT_TRANSLATE_NOOP("core", "{votes_in} votes in and {votes_out} out: nothing has been written."),
            votes_in=votes_in,
            votes_out=votes_out,
        )
    ledger = Ledger(len(rows), len(rows), 0, votes_in, votes_out, 0)
    return Figures(above, values, published), ledger, result.notes


def base_of(database: Database, entry: catalogue.ElectionLevel) -> str | None:
    """Return the level whose results have been summed to those of an entry, None where they were published."""
    logged = database.rows("import_of", (entry.import_id,))
    try:
        base = json.loads(logged[0][2]).get(SUMMED) if logged else None
    except (ValueError, AttributeError):
        # Somebody has edited the log by hand, which is a finding of its own.
        return None
    return base if isinstance(base, str) else None


def stale_sums(database: Database, election: str, level: str) -> list[Message]:
    """Return warnings where an election has results that are sums of those of a level, and no more what they sum to.

    To be asked after results or zones have been changed or removed: sums are the user's to make anew.
    """
    found = []
    for each in catalogue.election_levels(database):
        if each.election == election and base_of(database, each) == level:
            found += stale_sum(database, each, level)
    return found


def stale_sums_of_level(database: Database, level: str) -> list[Message]:
    """Return the warnings of `stale_sums` for all elections: another parent of a zone moves votes in the sums above."""
    elections = sorted({each.election for each in catalogue.election_levels(database) if each.level == level})
    return [note for election in elections for note in stale_sums(database, election, level)]


def stale_sum(
    database: Database, entry: catalogue.ElectionLevel, base: str, stored: Figures | None = None
) -> list[Message]:
    """Return a warning where the results of an entry are not what the results of their base level sum to now.

    ``stored`` are those of the entry, where they are at hand.
    """
    values = {"election": entry.election, "levels": entry.level, "level": base}
    known = {(each.election, each.level) for each in catalogue.election_levels(database)}
    if (entry.election, base) not in known:
        text = QT_TRANSLATE_NOOP(
            "core",
            "{election}: the results on {levels} are sums of those on level {level}, which are not in the database any "
            "more. Load these again, or remove the sums.",
        )
        return [Message(text, values, warning=True)]
    try:
        now, _, _ = rolled_up(database, entry.election, base, entry.level, entry.vintage)
        found = stored if stored is not None else read_figures(database, entry.election, entry.level)[0]
        same = _content(now).equals(_content(found))
    except ElectionError:
        # Where a zone has lost its parent the sum cannot be made; why, the algorithm says.
        same = False
    text = QT_TRANSLATE_NOOP(
        "core",
        "{election}: the results on {levels} are sums of those on level {level} as they were. Run “Aggregate in "
        "database” again.",
    )
    return [] if same else [Message(text, values, warning=True)]


def _content(figures: Figures) -> pd.DataFrame:
    """Return what is published, by zone, in an order that does not depend on how it was made."""
    frame = figures.frame.set_axis([zone.code for zone in figures.zones])[figures.published]
    return frame.astype(np.float64).dropna(axis=1, how="all").sort_index().sort_index(axis=1)


def check_free(database: Database, election: str, upper: str, algorithm: str) -> None:
    """Refuse to roll up over results that were published for the upper level.

    Raises
    ------
    ElectionError
        If the database has results there that another algorithm brought.
    """
    for each in catalogue.election_levels(database):
        if (each.election, each.level) != (election, upper):
            continue
        logged = database.rows("import_of", (each.import_id,))
        if logged and logged[0][3] != algorithm:
            raise ElectionError(
                QT_TRANSLATE_NOOP(
                    "core",
                    "The database has published results of “{election}” on level “{level}”, which a sum does not "
                    "replace. “Validate database” compares the two levels.",
                ),
                election=election,
                level=upper,
            )
