"""Rolling results up to a parent level: counts are summed, nothing is averaged."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from . import fields
from .election import Election, zone_labels
from .errors import QT_TRANSLATE_NOOP, Message, some
from .frames import frame_of, text_column

# The field in which `transfer` marks what is an estimate.
ESTIMATED = "estimated"


@dataclass(frozen=True)
class RollUp:
    """Parents with their summed counts.

    Attributes
    ----------
    frame : DataFrame, one row a parent
        ``zone_code``, ``zone_name`` and counts of the election layer, then ``parts``, ``parts_without_result``, and
        ``estimated`` where the zones have it.
    group : ndarray of int, shape (zones,)
        Parent of each zone, -1 for zones without parent.
    notes : list of Message
    """

    frame: pd.DataFrame
    group: NDArray[np.int64]
    notes: list[Message]


def _sums(values: NDArray[np.float64], group: NDArray[np.int64], count: int) -> tuple[Any, Any]:
    """Return the sums of the known values of each group, NaN where none is known, and the numbers of known values."""
    known = ~np.isnan(values)
    total = np.bincount(group[known], weights=values[known], minlength=count)
    number = np.bincount(group[known], minlength=count)
    return np.where(number > 0, total, np.nan), number


@dataclass(frozen=True)
class Sums:
    """Counts summed by group.

    Attributes
    ----------
    columns : dict
        Sums by field, shape (groups,); NaN where nothing, or not all that it takes, is known.
    parts, with_result : ndarray of int, shape (groups,)
        Zones of each group, and those of them with a result.
    partial : list of (int, str)
        Groups and fields that are left empty, since they are published for some parts only.
    of_some, of_any : int
        Sums of a list over parts of which some have a result without it, and all sums of lists.
    """

    columns: dict[str, NDArray[np.float64]]
    parts: NDArray[np.int64]
    with_result: NDArray[np.int64]
    partial: list[tuple[int, str]]
    of_some: int
    of_any: int


def summed(election: Election, frame: pd.DataFrame, group: NDArray[np.int64], n: int) -> Sums:
    """Sum the counts of zones by group, as `roll_up` does; zones of group -1 are left out."""
    inside = group >= 0
    at = group[inside]
    has_result = election.has_result[inside]
    parts = np.bincount(at, minlength=n)
    with_result = np.bincount(at[has_result], minlength=n)
    columns: dict[str, NDArray[np.float64]] = {}
    partial = []
    for name in (fields.REGISTERED, fields.VOTERS, fields.INVALID):
        if name in frame:
            values = getattr(election, name)[inside]
            total, known = _sums(np.where(has_result, values, np.nan), at, n)
            columns[name] = np.where(known == with_result, total, np.nan)
            partial += [(int(row), name) for row in np.flatnonzero((known > 0) & (known < with_result))]
    # As in the measures of a party: valid votes count where the lists' votes are known.
    columns[fields.VALID], _ = _sums(np.where(has_result, election.valid[inside], np.nan), at, n)
    of_some = of_any = 0
    for position, code in enumerate(election.codes):
        columns[fields.vote_field(code)], known = _sums(election.votes[inside, position], at, n)
        of_some += int(((known > 0) & (known < with_result)).sum())
        of_any += int((known > 0).sum())
    if fields.vote_field(fields.OTHERS) in frame:
        columns[fields.vote_field(fields.OTHERS)], _ = _sums(election.others[inside], at, n)
    return Sums(columns, parts, with_result, partial, of_some, of_any)


def left_empty(cells: list[str]) -> Message:
    """Return the warning for sums that are left empty, since they are published for some parts only."""
    template = QT_TRANSLATE_NOOP("core", "Published for some parts only, so left empty: {cells}")
    return Message(template, {"cells": some(cells)}, warning=True)


def lists_of_some_parts(sums: Sums) -> list[Message]:
    """Return a note where lists stood, or have a figure, in some of the parts only."""
    template = QT_TRANSLATE_NOOP(
        "core",
        "{some} of {all} sums of a list are over some of the parts only: where a part has a result and none for the "
        "list (it did not stand, or is not published), it adds nothing.",
    )
    return [Message(template, {"some": sums.of_some, "all": sums.of_any})] if sums.of_some else []


def roll_up(election: Election, frame: pd.DataFrame, parents: list[Any], names: list[Any] | None = None) -> RollUp:
    """Sum counts by parent.

    A list's votes are the sum over the parts where it stood (a part without the list adds nothing); NULL if it stood in
    none. Valid votes include those taken as the sum of lists. Registered, voters and invalid are NULL unless every part
    with a result has them: a partial sum would pass for the whole. ``seats`` is not carried: a roll-up fills none.
    ``estimated``, where a transfer has written it, is 1 for a parent with an estimated part, 0 where all parts of which
    it is known are whole.

    Parameters
    ----------
    election : Election
        Counts of n zones.
    frame : DataFrame
        The zones' columns, in the same order.
    parents : list
        Parent of each zone; zones without one are left out and counted.
    names : list, optional
        Name of each zone's parent.

    Returns
    -------
    RollUp
        Parents in the order of their codes.
    """
    notes: list[Message] = []
    codes = sorted({parent for parent in parents if parent is not None})
    number = {code: position for position, code in enumerate(codes)}
    group = np.array([-1 if parent is None else number[parent] for parent in parents], dtype=np.int64)
    inside = group >= 0
    if not inside.all():
        lost = float(np.nansum(election.valid[~inside]))
        labels = zone_labels(frame)
        notes.append(
            Message(
                QT_TRANSLATE_NOOP(
                    "core", "{count} zones with {votes:.0f} valid votes have no parent and are left out: {zones}"
                ),
                {
                    "count": int((~inside).sum()),
                    "votes": lost,
                    "zones": some([labels[row] for row in np.flatnonzero(~inside)]),
                },
                warning=True,
            )
        )
    columns: dict[str, Any] = {fields.ZONE_CODE: np.array(codes, dtype=object)}
    if names is not None:
        columns[fields.ZONE_NAME], clashes = _names(codes, group, names)
        if clashes:
            notes.append(
                Message(
                    QT_TRANSLATE_NOOP("core", "Parents with several names, the first kept: {parents}"),
                    {"parents": some(clashes)},
                    warning=True,
                )
            )
    sums = summed(election, frame, group, len(codes))
    if sums.partial:
        notes.append(left_empty([f"{codes[row]} ({name})" for row, name in sums.partial]))
    notes += lists_of_some_parts(sums)
    columns.update(sums.columns)
    parts, with_result = sums.parts, sums.with_result
    columns["parts"] = parts.astype(np.float64)
    columns["parts_without_result"] = (parts - with_result).astype(np.float64)
    estimated = _estimated(frame, group, len(codes))
    if estimated is not None:
        columns[ESTIMATED] = estimated
        notes += _said_of_estimates([codes[row] for row in np.flatnonzero(estimated == 1).tolist()])
    incomplete = np.flatnonzero(with_result < parts)
    if len(incomplete):
        notes.append(
            Message(
                QT_TRANSLATE_NOOP("core", "Parents with parts that have no result: {parents}"),
                {
                    "parents": some(
                        [f"{codes[row]} ({parts[row] - with_result[row]}/{parts[row]})" for row in incomplete]
                    )
                },
                warning=True,
            )
        )
    return RollUp(frame_of(columns, len(codes)), group, notes)


def _estimated(frame: pd.DataFrame, group: NDArray[np.int64], n: int) -> NDArray[np.float64] | None:
    """Return 1 for parents with an estimated part, 0 for others, NaN where nothing is known of it; None without marks.

    A column of that name with anything but 0 and 1 is the user's own, and no mark.
    """
    if ESTIMATED not in frame:
        return None
    given = text_column([None if each == "" else each for each in frame[ESTIMATED].tolist()])
    marks = pd.to_numeric(given, errors="coerce").to_numpy(dtype=np.float64)
    known = ~np.isnan(marks)
    if not np.array_equal(known, given.notna()) or not np.isin(marks[known], (0, 1)).all():
        return None
    counted = known & (group >= 0)
    parts, number = _sums(np.where(counted, marks, np.nan)[group >= 0], group[group >= 0], n)
    return np.where(number > 0, np.minimum(parts, 1), np.nan)


def _said_of_estimates(parents: list[Any]) -> list[Message]:
    """Return the warning that names the parents whose counts rest on zones that were split."""
    template = QT_TRANSLATE_NOOP(
        "core", "{count} parents have parts that are estimates, of zones that were split (estimated = 1): {parents}"
    )
    return [Message(template, {"count": len(parents), "parents": some(parents)}, warning=True)] if parents else []


def _names(codes: list[Any], group: NDArray[np.int64], names: list[Any]) -> tuple[NDArray[np.object_], list[str]]:
    """Return the first name of each parent, and those parents that have several."""
    found: list[list[Any]] = [[] for _ in codes]
    for parent, name in zip(group.tolist(), names):
        if parent >= 0 and name is not None and name not in found[parent]:
            found[parent].append(name)
    chosen = np.empty(len(codes), dtype=object)
    chosen[:] = [each[0] if each else None for each in found]
    clashes = [f"{code}: {' / '.join(map(str, each))}" for code, each in zip(codes, found) if len(each) > 1]
    return chosen, clashes
