"""Partitions of the table standing, one an election: found, missed, and filled before anybody sees them."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass

from ..core.errors import QT_TRANSLATE_NOOP, ElectionError
from .connection import Database
from .maps import free_name

# Rows that come in bulk are numbered from the number of the election times this; the sequence stays far below.
_NUMBERS_OF_ELECTION = 1 << 36


@dataclass(frozen=True)
class NewPart:
    """A partition that a load fills: its name, the number of the first row, and columns left to their defaults."""

    name: str
    first: int
    same: list[str]


def part_of(database: Database, election: str) -> str | None:
    """Return the partition that holds the results of an election, None where there is none."""
    found = database.value("part_of", (election,))
    return None if found is None else str(found)


def check_part(database: Database, election: str) -> None:
    """Refuse to read an election whose partition is not there: no row is not the same as no vote.

    Raises
    ------
    ElectionError
        If there is none.
    """
    if part_of(database, election) is None:
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core",
                "{database}: the results of {election} are in no partition of the table standing; somebody has "
                "detached it. Have the administrator attach it again, or load the results again, or take them out by "
                "“Remove results”.",
            ),
            database=database.label,
            election=election,
        )


@contextlib.contextmanager
def filled_part(
    database: Database, parts: dict[str, NewPart], election: str, level: str, *, all_count: bool
) -> Iterator[str]:
    """Make the partition of an election, which nobody sees yet, for rows to go into; attach it at the end.

    Parameters
    ----------
    database : Database
    parts : dict
        Told where the rows of a table go meanwhile.
    election, level : str
    all_count : bool
        Whether all rows count.

    Yields
    ------
    str
        Name of the partition.
    """
    number = int(database.value("election_number", (election,)))
    # The partition of this name may have been detached and kept, and people have tables of their own.
    part = free_name(f"standing_{number}", {name.lower() for name, _ in database.rows("relations")})
    # With the constraint that spares the server to look for it in the rows when they are attached.
    database.rows("create_part", (election,), part=part)
    # What all rows have alike need not be sent, nor be read, millions of times; 1 is the default of counted.
    database.rows("set_defaults", (election, level), part=part)
    same = ["election", "level", *(["counted"] if all_count else [])]
    parts["standing"] = NewPart(part, number * _NUMBERS_OF_ELECTION, same)
    try:
        yield part
    finally:
        del parts["standing"]
    database.rows("bulk_settings")
    database.rows("key_part", part=part)
    database.rows("attach_part", (election,), part=part)
    database.rows("unbound_part", part=part)
