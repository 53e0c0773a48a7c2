"""The lists of a table as published, what each was taken for, and small ones summed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from . import fields
from .errors import QT_TRANSLATE_NOOP, ElectionError, Message, some
from .party_matching import GENERATED, OWN_LIST, Found, PartyIndex
from .party_names import kind_of
from .published import RawTable

Votes = dict[str, NDArray[np.float64]]
# A table of a database has at most 2,000 columns; the zones and the analyses have theirs beside the lists.
MOST_LISTS = 1500
SUMMED = "summed"


@dataclass(frozen=True)
class PartyRow:
    """One published name of a list and the code it was given, with the closest parties where it has none.

    ``method`` is ``decision``, ``code``, ``name``, ``spelling`` or ``abbreviation`` for a party of the registry,
    ``own`` for what was decided to be a list of its own, ``generated`` for any other, ``summed`` for one in ``OTHERS``.
    """

    code: str
    published: str
    method: str
    votes: int
    kind: str = "list"
    proposed: str | None = None
    score: float = float("nan")
    runner_up: str | None = None
    runner_up_score: float = float("nan")

    @property
    def is_party(self) -> bool:
        """Whether the name stands for a party of the registry."""
        return self.method not in (GENERATED, OWN_LIST, SUMMED)


def party_rows(
    raw: RawTable,
    found: list[tuple[str, str, str]],
    votes: Votes,
    index: PartyIndex,
    given: Mapping[str, Found],
) -> list[PartyRow]:
    """Return one row for each published name, in the order of the lists; a name's votes are those under it.

    Parameters
    ----------
    raw : RawTable
        The wide table.
    found : list of (column, code, method)
    votes : dict
        Votes by code.
    index : PartyIndex
    given : mapping
        What the names of a long table were found to be.
    """
    rows = []
    for column, code, method in found:
        header = fields.party_of(column) or column
        written = raw.spellings.get(column)
        names = [header] if written is None else sorted({name for name in written.tolist() if name is not None})
        for name in names:
            counts = votes[code] if written is None else votes[code][written == name]
            match = given.get(name) or index.with_close(name, index.find(name))
            how = match.method if match.code == code else method
            row = PartyRow(code, name, how, int(np.nansum(counts)), _kind(name, code, index))
            if match.code is None:
                row = replace(
                    row,
                    proposed=match.proposed,
                    score=match.score,
                    runner_up=match.runner_up,
                    runner_up_score=match.runner_up_score,
                )
            elif match.code != code:
                row = replace(row, proposed=match.code, score=1.0)
            rows.append(row)
    return rows


def _kind(name: str, code: str, index: PartyIndex) -> str:
    party = index.registry.parties.get(code)
    return party.kind if party is not None else kind_of(name)


def sum_minor(
    votes: Votes, parties: list[PartyRow], minor_below: float, notes: list[Message]
) -> tuple[Votes, list[PartyRow]]:
    """Sum lists below a percentage of all votes into ``OTHERS``; votes are conserved."""
    sums = {code: float(np.nansum(values)) for code, values in votes.items()}
    total = sum(sums.values())
    minor = {
        code
        for code, number in sums.items()
        if minor_below > 0 and (number * 100 < minor_below * total or code == fields.OTHERS)
    }
    if not minor - {fields.OTHERS}:
        return votes, parties
    matrix = np.column_stack([values for code, values in votes.items() if code in minor])
    others = np.where(np.isnan(matrix).all(axis=1), np.nan, np.nansum(matrix, axis=1))
    kept = {code: values for code, values in votes.items() if code not in minor}
    kept[fields.OTHERS] = others
    notes.append(
        Message(
            QT_TRANSLATE_NOOP(
                "core", "{count} lists below {percent:g} % of all votes are summed into votes_OTHERS: {lists}"
            ),
            {"count": len(minor), "percent": minor_below, "lists": some(sorted(minor), 40)},
        )
    )
    rows = [replace(each, code=fields.OTHERS, method=SUMMED) if each.code in minor else each for each in parties]
    return kept, rows


def close_names(parties: list[PartyRow]) -> list[Message]:
    """Return a note of the lists that are close to a party and were not taken for it."""
    close = sorted((each for each in parties if each.proposed is not None), key=lambda each: -each.votes)
    if not close:
        return []
    template = QT_TRANSLATE_NOOP(
        "core",
        "{count} names of lists are close to those of a party and were not taken for it: {names}. See PARTY_TABLE; "
        "PARTY_DECISIONS writes a table in which to decide.",
    )
    names = [f"{each.published} ({each.proposed}?)" for each in close]
    return [Message(template, {"count": len(close), "names": some(names, 8)}, warning=True)]


def refuse_too_many(source: str, votes: Votes) -> None:
    """Refuse more lists than a table of a database has room for.

    Raises
    ------
    ElectionError
        Says from which percentage on summing small lists is enough.
    """
    if len(votes) <= MOST_LISTS:
        return
    sums = sorted((float(np.nansum(values)) for values in votes.values()), reverse=True)
    # One of those kept makes room for votes_OTHERS.
    percent = 100 * sums[MOST_LISTS - 1] / (sum(sums) or 1)
    raise ElectionError(
        QT_TRANSLATE_NOOP(
            "core",
            "{source} has {count} lists, each of which needs a field; a table has room for {most}. Sum the small ones "
            "into votes_OTHERS with MINOR_BELOW ({percent} percent or more), or read a part of the file with FILTER.",
        ),
        source=source,
        count=len(votes),
        most=MOST_LISTS,
        percent=_above(percent),
    )


def refuse_two_columns(source: str, decided: str, other: str, code: str) -> None:
    """Refuse to give a party's code to the column that a decision says, and another to its own.

    Raises
    ------
    ElectionError
        Names both.
    """
    raise ElectionError(
        QT_TRANSLATE_NOOP(
            "core",
            "{source}: the columns “{one}” and “{other}” are both {code}, the first by a decision. Say in "
            "PARTY_ALIASES which of them is a list of its own (party: *), or name the columns to read in VOTE_FIELDS.",
        ),
        source=source,
        one=decided,
        other=other,
        code=code,
    )


def _above(percent: float) -> str:
    """Return a percentage a little larger than this one, with two figures that count."""
    digits = 2 - int(np.floor(np.log10(percent))) if percent > 0 else 4
    return f"{np.ceil(percent * 10**digits + 0.5) / 10**digits:.{max(digits, 0)}f}"
