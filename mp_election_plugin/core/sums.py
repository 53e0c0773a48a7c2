"""Which rows of a table of counts a row sums, and groups of rows that each have a sum."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from .names import normal_name
from .numbers import Texts
from .total_names import group_of, is_total, may_be_total

Rows = NDArray[np.int64]
Hashes = NDArray[np.uint64]

_KEY = ("code", "name")
# Share of the other rows that must have a code or name before a blank one says anything.
_MOST = 0.5
# A run of groups proves itself only when chance is out of question: groups, and rows and lists in each.
_GROUPS, _MEMBERS, _LISTS = 2, 2, 2
_FEW = 50
# A sum of all rows proves itself: rows with votes among the others, and votes of all lists.
_OTHERS, _WHOLE_VOTES = 3, 100


@dataclass(frozen=True)
class Total:
    """A row of totals: which rows it sums, and in what relation they stand to it."""

    row: int
    kind: str
    members: Rows


class SumTable:
    """Identity and figures of all rows, with a sum of every row that adds up as its figures do."""

    def __init__(self, identity: dict[str, Texts], votes: NDArray[np.float64]) -> None:
        self.identity = identity
        self.published = ~np.isnan(votes)
        self.votes = np.nan_to_num(votes)
        keys = [pd.isna(identity[role]) for role in _KEY if role in identity]
        # A blank in one column may be a gap; in both the row is of no zone.
        self.nobody = keys[0] & keys[1] if len(keys) == len(_KEY) else np.zeros(len(votes), dtype=bool)
        self.groups = [role for role in identity if role not in _KEY]
        # Odd multipliers, sums modulo 2^64: equal sums of rows have equal hashes, and figures decide about the rest.
        self.hashes: Hashes = np.zeros(len(votes), np.uint64)
        for at, column in enumerate(self.votes.T):
            factor = np.uint64(pow(0x9E3779B97F4A7C15, at + 1, 2**64) | 1)
            self.hashes += np.rint(column).astype(np.int64).astype(np.uint64) * factor
        self._members: dict[tuple[str, bool], dict[str, Rows]] = {}

    def __len__(self) -> int:
        return len(self.votes)

    def label(self, row: int) -> str:
        """Return the texts of a row that say which it is."""
        return " ".join(str(each[row]) for each in self.identity.values() if each[row] is not None)

    def differing(self, row: int, members: Rows) -> Rows:
        """Return the lists in which the published figure of a row is not the sum of others."""
        computed = self.votes[members].sum(axis=0)
        return np.flatnonzero(self.published[row] & (computed != self.votes[row]))

    def nameless(self) -> NDArray[np.bool_]:
        """Return the rows that lack a code or a name which nearly all others have."""
        lacking = np.zeros(len(self), dtype=bool)
        for role in set(_KEY) & set(self.identity):
            blank = pd.isna(self.identity[role])
            if len(self) > 2 and blank.sum() <= max(1, (1 - _MOST) * len(self)):
                lacking |= blank
        return lacking

    def members(self, role: str, text: str, *, folded: bool) -> Rows:
        """Return the rows with a text in a column, or its normal form."""
        if (role, folded) not in self._members:
            codes, texts = pd.factorize(self.identity[role])
            order = np.argsort(codes, kind="stable")
            bounds = np.searchsorted(codes[order], np.arange(len(texts) + 1))
            found: dict[str, Rows] = {}
            for at, each in enumerate(texts):
                name = normal_name(each) if folded else each
                rows = order[bounds[at] : bounds[at + 1]]
                found[name] = np.union1d(found[name], rows) if name in found else rows
            self._members[role, folded] = found
        return self._members[role, folded].get(text, np.empty(0, dtype=np.int64))


class Sums:
    """What each of some rows sums, of the rows that are not among them."""

    def __init__(self, table: SumTable, totals: NDArray[np.bool_]) -> None:
        self.table = table
        self.rows = np.flatnonzero(totals)
        self.leaf = ~totals
        self.leaves = int(self.leaf.sum())
        self.before = _running(np.where(self.leaf, table.hashes, np.uint64(0)))
        self.above = self._nearest(np.concatenate(([0], self.rows + 1)), self.rows, down=False)
        self.below = self._nearest(np.append(self.rows, len(table)), self.rows, down=True)

    def _nearest(self, bounds: Rows, rows: Rows, *, down: bool) -> dict[int, int]:
        """Return for rows the nearest bound above or below up to which the rows between have the row's hash."""
        found, seen = {}, {}
        at = len(bounds) - 1 if down else 0
        for row in rows[::-1].tolist() if down else rows.tolist():
            while 0 <= at < len(bounds) and (bounds[at] > row if down else bounds[at] <= row):
                seen[int(self.before[bounds[at]])] = int(bounds[at])
                at += -1 if down else 1
            own, here = int(self.table.hashes[row]), int(self.before[row])
            bound = seen.get((here + own if down else here - own) % 2**64)
            if bound is not None:
                found[row] = bound
        return found

    def all(self) -> list[Total]:
        """Return each row with what it sums."""
        return [self._one(int(row), place) for place, row in enumerate(self.rows)]

    def _one(self, row: int, place: int) -> Total:
        """Return what a row sums: the first of its groups, the rows above, below or all that agrees, else closest."""
        best: tuple[int, Total] | None = None
        for total in self._candidates(row, place):
            if not len(total.members):
                continue
            differing = len(self.table.differing(row, total.members))
            if best is None or differing < best[0]:
                best = (differing, total)
            if differing == 0:
                break
        return best[1] if best else Total(row, "all", np.empty(0, dtype=np.int64))

    def _candidates(self, row: int, place: int) -> Iterator[Total]:
        for role, text, folded in self._group_names(row):
            members = self.table.members(role, text, folded=folded)
            yield Total(row, "group", members[self.leaf[members]])
        if row in self.above:
            yield self._range(row, "above", self.above[row], row)
        if row in self.below:
            yield self._range(row, "below", row, self.below[row])
        previous = int(self.rows[place - 1]) + 1 if place else 0
        following = int(self.rows[place + 1]) if place + 1 < len(self.rows) else len(self.table)
        if len(self.rows) > 1:
            yield self._range(row, "above", previous, row)
            yield self._range(row, "below", row, following)
        # Asked of every row of a long table this would take for ever.
        outermost = place in (0, len(self.rows) - 1) or len(self.rows) < _FEW
        if outermost or self.table.hashes[row] == self.before[-1]:
            yield self._range(row, "all", 0, len(self.table))

    def _range(self, row: int, kind: str, start: int, end: int) -> Total:
        members = np.flatnonzero(self.leaf[start:end]) + start
        return Total(row, "all" if len(members) == self.leaves else kind, members)

    def _group_names(self, row: int) -> Iterator[tuple[str, str, bool]]:
        """Yield the groups a row names: “Total Oriental” in any column, or its own cells in those of zones above."""
        for role, column in self.table.identity.items():
            text = column[row]
            if text is not None and (is_total(text) or may_be_total(text)):
                rest = group_of(text)
                if rest:
                    yield from ((group, rest, True) for group in self.table.groups)
            elif text is not None and role in self.table.groups:
                yield role, text, False


def _running(values: Hashes) -> Hashes:
    """Return the sums of all values before each, and of all, modulo 2^64."""
    return np.concatenate((np.zeros(1, np.uint64), np.cumsum(values, dtype=np.uint64)))


def of_groups(table: SumTable, known: set[int]) -> list[Total]:
    """Return the totals that only the build of the table shows: every group of rows has one, all first or all last."""
    rows = np.setdiff1d(np.arange(len(table)), np.fromiter(known, dtype=np.int64, count=len(known)))
    if table.votes.shape[1] < _LISTS or len(rows) < _GROUPS * (_MEMBERS + 1):
        return []
    for role in table.groups:
        codes, texts = pd.factorize(table.identity[role][rows])
        if (codes >= 0).all() and len(texts) >= _GROUPS:
            order = np.argsort(codes, kind="stable")
            ends = np.append(np.flatnonzero(np.diff(codes[order])) + 1, len(rows))
            found = _one_each(table, rows[order], ends, "group")
            if found:
                return found
    found = _one_each(table, rows, _runs(table.hashes[rows]), "below")
    if found:
        return found
    # Read from the end, totals that follow their rows come first.
    return _one_each(table, rows[::-1], _runs(table.hashes[rows][::-1]), "above")


def of_whole(table: SumTable, known: set[int]) -> list[Total]:
    """Return the row that in every list is the sum of all others, though it has the code and name of a zone.

    One zone with half of all votes may be; with half of those of every list, and to the vote, it is out of question.
    """
    rows = np.setdiff1d(np.arange(len(table)), np.fromiter(known, dtype=np.int64, count=len(known)))
    votes = table.votes[rows]
    if (votes.sum(axis=1) > 0).sum() <= _OTHERS:
        return []
    same = (votes * 2 == votes.sum(axis=0)) | ~table.published[rows]
    whole = same.all(axis=1) & ((votes > 0).sum(axis=1) >= _LISTS)
    whole &= votes.sum(axis=1) >= _WHOLE_VOTES
    return [Total(int(rows[at]), "whole", np.delete(rows, at)) for at in np.flatnonzero(whole)]


def _runs(hashes: Hashes) -> Rows:
    """Return the ends of groups whose first row has the hash of the sum of the others; empty where rows are left."""
    before = _running(hashes)
    order = np.argsort(before, kind="stable")
    place = np.searchsorted(before[order], before[1:] + hashes, side="right") - 1
    last = order[np.maximum(place, 0)]
    fits = (before[last] == before[1:] + hashes) & (last > np.arange(len(hashes)) + _MEMBERS)
    ends, at = [], 0
    while at < len(hashes):
        if not fits[at]:
            return np.empty(0, dtype=np.int64)
        at = int(last[at])
        ends.append(at)
    return np.array(ends, dtype=np.int64)


def _one_each(table: SumTable, rows: Rows, ends: Rows, kind: str) -> list[Total]:
    """Return the first row of every group, or the last, where in each it is the sum of the others, else nothing."""
    starts = np.concatenate(([0], ends[:-1]))
    sizes = ends - starts
    if (sizes > _MEMBERS).sum() < _GROUPS or (sizes < 2).any():
        return []
    votes = table.votes[rows]
    sums = np.add.reduceat(votes, starts, axis=0)
    for at in (starts, ends - 1):
        own = votes[at]
        if (own * 2 == sums).all() and ((own > 0).sum(axis=1) >= _LISTS).sum() >= _GROUPS:
            return [
                Total(int(rows[one]), kind, np.sort(np.setdiff1d(rows[start:end], rows[one])))
                for one, start, end in zip(at, starts, ends)
            ]
    return []
