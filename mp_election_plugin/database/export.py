"""The content of a database as plain tables: the same rows in the same order whichever system keeps it."""

from __future__ import annotations

import contextlib
import csv
import os
from collections.abc import Iterable, Iterator
from typing import Any

import numpy as np

from ..core import fields
from . import catalogue
from .connection import Database
from .records import Figures
from .results import read_figures

RESULTS = ("election", "level", "vintage", "zone_code", "zone_name", "zone_name_ar", "parent_code", "parent_name",
           "party", "votes", "counted")  # fmt: skip
COUNTS = ("election", "level", "vintage", "zone_code", *fields.COUNTS, "counted")
SEATS = ("election", "level", "zone_code", "party", "seats")
PARTIES = ("code", "name", "name_fr", "name_ar", "colour", "kind")
ELECTIONS = ("election", "name", "date", "body", "ballot", "law", "note", "level", "vintage", "source", "sha256")


def chosen(database: Database, election: str, level: str) -> list[catalogue.ElectionLevel]:
    """Return the results that are meant: of one election, on one level, or all where a text is empty.

    Raises
    ------
    ElectionError
        If both are named and the database has no such results.
    """
    if election and level:
        return [catalogue.election_level(database, election, level)]
    known = catalogue.election_levels(database)
    return [each for each in known if election in ("", each.election) and level in ("", each.level)]


def _whole(value: float) -> int | None:
    return None if np.isnan(value) else int(value)


def result_rows(entry: catalogue.ElectionLevel, figures: Figures, counted: Any) -> Iterator[tuple[Any, ...]]:
    """Yield one row a zone and list that has votes, 0 included, by zone and then by list."""
    lists = sorted(fields.party_codes(list(figures.frame.columns)))
    votes = {code: figures.frame[fields.vote_field(code)].to_numpy() for code in lists}
    for row, zone in enumerate(figures.zones):
        who = (entry.election, entry.level, entry.vintage, zone.code, zone.name, zone.name_ar, zone.parent_code,
               zone.parent_name)  # fmt: skip
        for code in lists:
            value = _whole(votes[code][row])
            if value is not None:
                yield (*who, code, value, int(counted[row]))


def count_rows(entry: catalogue.ElectionLevel, figures: Figures, counted: Any) -> Iterator[tuple[Any, ...]]:
    """Yield one row a zone that the results have, by zone."""
    columns = [figures.frame[name].to_numpy() for name in fields.COUNTS]
    for row, zone in enumerate(figures.zones):
        if figures.published[row]:
            counts = (_whole(column[row]) for column in columns)
            yield (entry.election, entry.level, entry.vintage, zone.code, *counts, int(counted[row]))


def seat_rows(database: Database, entries: Iterable[catalogue.ElectionLevel]) -> list[tuple[Any, ...]]:
    """Return the seats won, by election, level, zone and list."""
    wanted = {(each.election, each.level) for each in entries}
    return sorted(row for row in database.rows("seats") if row[:2] in wanted)


def party_rows(database: Database, entries: Iterable[catalogue.ElectionLevel]) -> list[tuple[Any, ...]]:
    """Return the parties and lists that stand in the results, by code."""
    wanted = {party for each in entries for party, _ in catalogue.parties_of(database, each.election, each.level)}
    return sorted(row for row in database.rows("parties") if row[0] in wanted)


def election_rows(database: Database, entries: Iterable[catalogue.ElectionLevel]) -> list[tuple[Any, ...]]:
    """Return what the elections are, and where the results of each level come from."""
    known = {each.id: each for each in catalogue.elections(database)}
    rows = []
    for each in entries:
        of = known[each.election]
        source = database.rows("source_of_import", (each.import_id,))
        rows.append((of.id, of.name, of.date, of.body, of.ballot, of.law, of.note, each.level, each.vintage,
                     *(source[0] if source else (None, None))))  # fmt: skip
    return rows


def write_csv(path: str, head: Iterable[str], rows: Iterable[Iterable[Any]]) -> int:
    """Write a table as UTF-8 with commas and line feeds, missing as nothing; return the number of rows.

    The file takes its place only when whole. It begins with the mark of UTF-8, without which a spreadsheet takes its
    Arabic for another encoding.
    """
    number, part = 0, f"{path}.part"
    try:
        with open(part, "w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(head)
            for row in rows:
                writer.writerow(row)
                number += 1
        os.replace(part, path)
    except OSError as error:
        # A full disk does not say of which file.
        raise OSError(error.errno, error.strerror, path) from error
    finally:
        with contextlib.suppress(FileNotFoundError):
            os.remove(part)
    return number


def read_all(database: Database, entries: list[catalogue.ElectionLevel]) -> Iterator[tuple[Any, Figures, Any]]:
    """Yield the results that are meant, one election and level after the other."""
    for entry in entries:
        figures, counted = read_figures(database, entry.election, entry.level)
        yield entry, figures, counted
