"""Close names for rows that found no zone: within the parent, one to one, with the runner-up."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from .likeness import Closeness, closeness
from .names import learn, spelling_key
from .places import Places, ZoneIndex, distinct_names

CLOSE_ENOUGH = 0.75
# A close name is applied only where it is very close and the second best is clearly worse.
APPLIED_FROM = 0.85
CLEAR_LEAD = 0.05
# Zones of a parent that are all compared; of more only those that share the most pairs of letters with the row.
ALL_COMPARED = 30
BEST_COMPARED = 12


@dataclass(frozen=True)
class Proposal:
    """A close name for a row that found no zone; ``runner_up`` is the second best zone, -1 where there is none.

    ``part`` says that one name has all the words of the other and more: a place and, perhaps, a part of it.
    """

    row: int
    zone: int
    score: float
    runner_up: int
    runner_up_score: float
    applied: bool
    part: bool = False


def _pairs(name: str) -> set[str]:
    key = f" {spelling_key(name)} "
    return {key[at : at + 2] for at in range(len(key) - 1)}


class _Pool:
    """Free zones of one parent, found by the pairs of letters of their names."""

    def __init__(self, zones: Places, members: list[int]) -> None:
        self.zones, self.members = zones, members
        self._with: dict[str, list[int]] | None = None

    def near(self, names: list[str]) -> Iterable[int]:
        """Return the zones worth comparing with a row."""
        if len(self.members) <= ALL_COMPARED:
            return self.members
        if self._with is None:
            self._with = defaultdict(list)
            for at, zone in enumerate(self.members):
                for pair in {pair for name in distinct_names(self.zones, zone) for pair in _pairs(name)}:
                    self._with[pair].append(at)
        hits = [self._with[pair] for name in names for pair in _pairs(name) if pair in self._with]
        if not hits:
            return []
        shared = np.bincount(np.concatenate([np.array(each) for each in hits]), minlength=len(self.members))
        # The longer a name the more it shares with any other, so the order of equals does not matter much.
        best = np.argsort(-shared, kind="stable")[:BEST_COMPARED]
        return [self.members[at] for at in best.tolist() if shared[at]]


class _Pools:
    def __init__(self, index: ZoneIndex, free: list[int]) -> None:
        self.index = index
        self.everywhere = _Pool(index.zones, free)
        members: dict[str, list[int]] = defaultdict(list)
        for zone in free:
            for form in index.parents.of[zone]:
                members[form].append(zone)
        self.inside = {form: _Pool(index.zones, zones) for form, zones in members.items()}

    def of(self, forms: frozenset[str], names: list[str]) -> tuple[set[int], bool]:
        """Return the zones to compare a row with, and whether one of them may be applied.

        Inside the row's parent only, where the zones know it. A parent that no zone has means that the zone may be
        missing: what is close elsewhere is then proposed and never applied.
        """
        if not forms or not self.index.parents.all:
            return set(self.everywhere.near(names)), True
        if forms.isdisjoint(self.index.parents.all):
            return set(self.everywhere.near(names)), False
        return {zone for form in forms if form in self.inside for zone in self.inside[form].near(names)}, True


def _best_closeness(zones: Places, zone: int, names: list[str]) -> Closeness:
    close = [closeness(ours, theirs) for ours in distinct_names(zones, zone) for theirs in names]
    return max(close, key=lambda each: (each.score, each.sure), default=Closeness(0.0))


def propose(
    index: ZoneIndex, rows: Places, parents: list[frozenset[str]], open_rows: list[int], free: list[int], *, apply: bool
) -> list[Proposal]:
    """Return a zone close in name for each row that has one: the best pair first, each zone once.

    Parameters
    ----------
    index : ZoneIndex
    rows : Places
    parents : list of frozenset
        Normal forms of the parents of each row.
    open_rows, free : list of int
        Rows without zone and zones without row.
    apply : bool
        Whether a proposal may be applied; it is where the zone is clearly the best of the row, the row clearly the best
        of the zone, and nothing speaks against it.
    """
    pools = _Pools(index, free)
    learn(text for column in rows.names for text in (column[row] for row in open_rows))
    ranked: dict[int, list[tuple[float, int, Closeness]]] = {}
    may_apply: dict[int, bool] = {}
    rivals: dict[int, list[float]] = defaultdict(list)
    for row in open_rows:
        names = distinct_names(rows, row)
        candidates, may_apply[row] = pools.of(parents[row], names)
        scored = [(zone, _best_closeness(index.zones, zone, names)) for zone in candidates]
        kept = [(-close.score, zone, close) for zone, close in scored if close.score >= CLOSE_ENOUGH]
        ranked[row] = sorted(kept, key=lambda each: each[:2])
        for negative, zone, _ in kept:
            rivals[zone].append(-negative)
    pairs = sorted(
        ((negative, row, zone, close) for row, close_ones in ranked.items() for negative, zone, close in close_ones),
        key=lambda each: each[:3],
    )
    found: list[Proposal] = []
    done_rows: set[int] = set()
    taken: set[int] = set()
    for negative, row, zone, close in pairs:
        if row in done_rows or zone in taken:
            continue
        done_rows.add(row)
        taken.add(zone)
        second = next(((-score, other) for score, other, _ in ranked[row] if other != zone), (0.0, -1))
        rival = max([0.0, *sorted(rivals[zone])[:-1]])
        clear = close.sure and -negative >= APPLIED_FROM and -negative - max(second[0], rival) >= CLEAR_LEAD
        applied = apply and may_apply[row] and clear
        found.append(Proposal(row, zone, -negative, second[1], second[0], applied, close.part))
    return found
