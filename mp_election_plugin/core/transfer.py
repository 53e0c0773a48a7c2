"""Results carried to other boundaries: every count shared out in whole numbers, none lost and none made."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from . import fields
from .aggregation import left_empty, lists_of_some_parts, summed
from .crosswalk import METHODS, Correspondence, Floats, Ids
from .election import Election, zone_labels
from .errors import QT_TRANSLATE_NOOP, Message, some
from .frames import frame_of
from .registry import kinds

# Those who voted for a list are among the valid votes, these among the ballots cast, these among the electors.
_LEVELS = (fields.VALID, fields.VOTERS, fields.REGISTERED)
NOWHERE = "none"
KINDS = kinds("transfer")


@dataclass(frozen=True)
class Transfer:
    """Results on other boundaries.

    Attributes
    ----------
    frame : DataFrame
        One row a target, then one a source that goes nowhere: counts, then the columns of `KINDS`.
    nowhere : ndarray of int
        Those sources.
    votes_in, votes_out, votes_nowhere : int
        ``in = out + nowhere``.
    notes : list of Message
    """

    frame: pd.DataFrame
    nowhere: Ids
    votes_in: int
    votes_out: int
    votes_nowhere: int
    notes: list[Message]


def apportion(counts: Floats, source: Ids, share: Floats) -> Floats:
    """Share out whole numbers by largest remainder, each within its source.

    With v a count and w a share every piece gets floor(v w); the units that are left go to the largest remainders. Of
    equal remainders the pieces take turns in their order, beginning with piece floor(v / pieces) modulo pieces, so that
    of many counts shared by halves not all odd units go the same way.

    Parameters
    ----------
    counts : ndarray, shape (sources,)
        Whole numbers; NaN for missing.
    source : ndarray of int, shape (pieces,)
        Source of each piece, in ascending order.
    share : ndarray, shape (pieces,)
        Sums to 1 in each source.

    Returns
    -------
    ndarray, shape (pieces,)
        Whole numbers that sum to the count of each source; NaN where it is.
    """
    given = np.nan_to_num(counts)[source]
    pieces = np.bincount(source, minlength=len(counts))
    first = np.cumsum(pieces) - pieces
    exact = given * share
    found: Floats = np.floor(exact)
    left = (np.nan_to_num(counts) - np.bincount(source, weights=found, minlength=len(counts)))[source]
    place = np.arange(len(source)) - first[source]
    turn = (place - given // pieces[source]) % pieces[source]
    # The last bits of a product are not what decides.
    order = np.lexsort((turn, -np.round(exact - found, 6), source))
    found[order] += place < left[order]
    return np.where(np.isnan(counts)[source], np.nan, found)


def _pieces(frame: pd.DataFrame, votes: list[str], source: Ids, share: Floats) -> dict[str, Floats]:
    """Return all counts shared out, so that what is part of another in the source is part of it in each piece.

    Votes of each list are shared out by themselves; so are valid votes for no list shown, ballots cast that are not
    valid, and electors who did not vote, as far as they are known. Valid votes, ballots cast and electors of a piece
    are the sums. Where figures contradict each other each is shared out by itself.
    """
    found = {name: apportion(frame[name].to_numpy(), source, share) for name in votes}
    whole = np.nansum([frame[name].to_numpy() for name in votes], axis=0)
    below = np.nansum(list(found.values()), axis=0)
    for name in filter(frame.columns.__contains__, _LEVELS):
        total = frame[name].to_numpy()
        with np.errstate(invalid="ignore"):
            nested = total >= whole
        rest = apportion(np.where(nested, total - whole, np.nan), source, share)
        found[name] = np.where(nested[source], below + rest, apportion(total, source, share))
        known = ~np.isnan(total)
        whole, below = np.where(known, total, whole), np.where(known[source], found[name], below)
    if fields.INVALID in frame:
        # Where they are the ballots cast that are not valid, these were shared out in the same way.
        found[fields.INVALID] = apportion(frame[fields.INVALID].to_numpy(), source, share)
    return found


@dataclass(frozen=True)
class _Flow:
    """Pieces of zones in the order of their sources, those that go nowhere to places of their own after the targets."""

    source: Ids
    target: Ids
    share: Floats
    method: NDArray[np.object_]
    nowhere: Ids
    count: int

    @property
    def whole(self) -> NDArray[np.bool_]:
        """Pieces that are all of their source; shape (pieces,)."""
        alone: NDArray[np.bool_] = np.bincount(self.source)[self.source] == 1
        return alone

    @property
    def per_target(self) -> Ids:
        """Number of pieces of each target; shape (count,)."""
        return np.bincount(self.target, minlength=self.count)


def _flow(moves: Correspondence, zones: int) -> _Flow:
    goes = np.zeros(zones, dtype=np.bool_)
    goes[moves.source] = True
    nowhere = np.flatnonzero(~goes)
    source = np.concatenate([moves.source, nowhere])
    order = np.argsort(source, kind="stable")
    target = np.concatenate([moves.target, len(moves.targets) + np.arange(len(nowhere))])[order]
    share = np.concatenate([moves.share, np.ones(len(nowhere))])[order]
    method = np.concatenate([moves.method, np.full(len(nowhere), NOWHERE, dtype=object)])[order]
    return _Flow(source[order], target, share, method, nowhere, len(moves.targets) + len(nowhere))


def transfer(election: Election, frame: pd.DataFrame, moves: Correspondence) -> Transfer:
    """Carry results to other zones.

    Votes of a list are the sum over the pieces of zones where it stood, NULL where it stood in none. Registered,
    voters and invalid are NULL unless all pieces with a result have them; valid is NULL where no source has it. A
    target that is one whole source has its counts as they are, seats too; no other has seats.

    Parameters
    ----------
    election : Election
        Counts of n zones.
    frame : DataFrame
        The zones' columns, in the same order.
    moves : Correspondence
        Where they go.

    Returns
    -------
    Transfer
    """
    flow = _flow(moves, len(frame))
    votes = [name for name in frame.columns if fields.party_of(name) is not None]
    pieces = _pieces(frame, votes, flow.source, flow.share)
    labels = zone_labels(frame)
    names = [*(code or "–" for code in moves.targets), *(labels[row] for row in flow.nowhere)]
    columns, notes = _summed(election, frame, pieces, flow, names)
    notes += _not_whole(frame, columns)
    out = frame_of({**columns, **_origins(flow, labels, frame)}, flow.count)
    n = len(moves.targets)
    total, kept = (int(np.nansum(each[votes].to_numpy())) for each in (frame, out[:n]))
    if len(flow.nowhere):
        template = QT_TRANSLATE_NOOP(
            "core",
            "{count} zones go nowhere, with {votes} votes; they are kept as rows without geometry, so that totals stay "
            "whole: {zones}",
        )
        values = {"count": len(flow.nowhere), "votes": total - kept, "zones": some(names[n:])}
        notes.append(Message(template, values, warning=True))
    return Transfer(out, flow.nowhere, total, kept, int(np.nansum(out[n:][votes].to_numpy())), [*moves.notes, *notes])


def _summed(
    election: Election, frame: pd.DataFrame, pieces: dict[str, Floats], flow: _Flow, names: list[str]
) -> tuple[dict[str, Floats], list[Message]]:
    """Return the counts of the targets, in the order of the columns they come from."""
    nothing = np.full(len(flow.source), np.nan)
    votes = np.empty((len(flow.source), len(election.codes)))
    for position, code in enumerate(election.codes):
        votes[:, position] = pieces[fields.vote_field(code)]
    others = pieces.get(fields.vote_field(fields.OTHERS), nothing)
    counts = {name: pieces.get(name, nothing) for name in (*_LEVELS, fields.INVALID)}
    valid, voters, registered, invalid = counts.values()
    listed = np.nansum(votes, axis=1) + np.nan_to_num(others)
    has_result = ~np.isnan(votes).all(axis=1) | ~np.isnan(others)
    valid = np.where(np.isnan(valid) & has_result, listed, valid)
    made = Election(election.codes, votes, others, valid, registered, voters, invalid, nothing, [])
    sums = summed(made, frame, flow.target, flow.count)
    parts, found = flow.per_target, {}
    alone = flow.whole & (parts[flow.target] == 1)
    for name in frame.columns:
        if name not in fields.COUNTS and fields.party_of(name) is None:
            continue
        column = sums.columns.get(name, np.full(flow.count, np.nan))
        if name in counts:
            known = np.bincount(flow.target[~np.isnan(counts[name])], minlength=flow.count)
            # Zones without result: what all of them have is theirs all the same.
            own = np.bincount(flow.target, weights=np.nan_to_num(counts[name]), minlength=flow.count)
            bare = (sums.with_result == 0) & (known == parts) & (parts > 0)
            column = np.where(bare, own, np.where(known > 0, column, np.nan))
        column[flow.target[alone]] = frame[name].to_numpy()[flow.source[alone]]
        found[name] = column
    partial = [f"{names[row]} ({name})" for row, name in sums.partial]
    return found, [*([left_empty(partial)] if partial else []), *lists_of_some_parts(sums)]


def _not_whole(frame: pd.DataFrame, columns: dict[str, Floats]) -> list[Message]:
    """Return the warning for counts of which a part is in no target."""
    lost = []
    for name, values in columns.items():
        given, kept = np.nansum(frame[name].to_numpy()), np.nansum(values)
        if name != fields.SEATS and kept < given:
            lost.append(f"{name} {given - kept:.0f} / {given:.0f}")
    if not lost:
        return []
    template = QT_TRANSLATE_NOOP(
        "core",
        "Not all of these counts is in the targets, since a target has a figure only where all its parts have one "
        "(missing / in): {counts}",
    )
    return [Message(template, {"counts": some(lost)}, warning=True)]


def _origins(flow: _Flow, labels: list[str], frame: pd.DataFrame) -> dict[str, NDArray[np.generic]]:
    """Return what tells where the results of each target come from: the columns of `KINDS`."""
    whole, sure = flow.whole, {method: rank for rank, method in enumerate((*METHODS, NOWHERE))}
    codes = frame[fields.ZONE_CODE].tolist() if fields.ZONE_CODE in frame else [None] * len(frame)
    texts: list[list[str]] = [[] for _ in range(flow.count)]
    method = np.full(flow.count, None, dtype=object)
    estimated = np.where(flow.per_target > 0, 0.0, np.nan)
    order = sorted(range(len(flow.source)), key=lambda at: (codes[flow.source[at]] or "", flow.source[at]))
    for at in order:
        source, target = int(flow.source[at]), int(flow.target[at])
        code = codes[source] or labels[source]
        texts[target].append(code if whole[at] else f"{code} ({100 * flow.share[at]:.4g} %)")
        if method[target] is None or sure[method[target]] < sure[flow.method[at]]:
            method[target] = flow.method[at]
        if not whole[at]:
            estimated[target] = 1.0
    listed = np.full(flow.count, None, dtype=object)
    listed[:] = [", ".join(each) or None for each in texts]
    return dict(zip(KINDS, (method, flow.per_target.astype(np.float64), listed, estimated)))
