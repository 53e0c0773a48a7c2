"""Neighbours exchanged: zones of one parent whose figures fit each other's sister figures much better than their own.

A row is compared with what is known of its zone from elsewhere: the size (electors, votes or inhabitants) and, where
the other ballot has the same lists, how the votes divide. The misfit of a row i in a zone j is

    |log(size i / sister size j) - median| / s  +  distance(shares i, shares j) / t

with half the sum of the differences of the shares as distance, the sister's shares moved as the whole country has, and
s and t the medians of both over the join as it is, which a few wrong joins hardly move. Exchanges are made one after
the other, the best first, as long as one lowers the misfit clearly; so rows moved in a circle are found too. Sizes
alone say nothing against a zone that the row names.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from .errors import QT_TRANSLATE_NOOP, Message
from .evidence import EXCHANGED, Figures, Finding, sizes
from .matching import Matching
from .places import Places

Numbers = NDArray[np.float64]
# An exchange must lower the misfit by so many usual misfits, fewer where size and shares both speak for it, and to less
# than this part of what it was.
GAIN_BY_SIZE, GAIN_BY_BOTH, REMAINS = 5.0, 2.0, 0.6
# A misfit beyond this tells nothing more: one row in error shall not pay for two bad exchanges.
MOST = 25.0
# The scales are at least these: a difference of 3 % in size, of 2 points in the shares.
LEAST_SIZE, LEAST_SHARE = 0.03, 0.02
MOST_TOGETHER = 600


def _shares(votes: Numbers, before: Numbers) -> tuple[Numbers, Numbers]:
    """Return shares of the lists of both ballots, those of the one before times what each list has gained since.

    Only lists that stood both times count; rows without votes are NaN.
    """
    now, then = np.nan_to_num(votes), np.nan_to_num(before)
    kept = (now.sum(axis=0) > 0) & (then.sum(axis=0) > 0)
    now, then = now[:, kept], then[:, kept]
    then = then * (now.sum(axis=0) / then.sum(axis=0))
    ours, theirs = (
        np.divide(each, total, out=np.full_like(each, np.nan), where=total > 0)
        for each in (now, then)
        for total in (each.sum(axis=1, keepdims=True),)
    )
    return ours, theirs


def _misfits(
    members: NDArray[np.int64], own: Numbers, other: Numbers, ours: Numbers, theirs: Numbers, scale: tuple[float, float]
) -> Numbers:
    """Return the misfit of each member's row (first axis) in each member's zone (second)."""
    size = np.abs(own[members, None] - other[None, members]) / scale[0]
    if not ours.size:
        return np.minimum(size, MOST)
    share = 0.5 * np.abs(ours[members, None, :] - theirs[None, members, :]).sum(axis=2) / scale[1]
    both: Numbers = np.minimum(np.nan_to_num(size) + np.nan_to_num(share), MOST)
    return both


def _groups(zones: Places, zone: NDArray[np.int64]) -> list[NDArray[np.int64]]:
    by_parent: dict[str | None, list[int]] = defaultdict(list)
    for at, each in enumerate(zone.tolist()):
        by_parent[zones.parent(each)].append(at)
    return [np.array(each) for each in by_parent.values() if 1 < len(each) <= MOST_TOGETHER]


def _unravel(misfit: Numbers, least: float) -> list[tuple[int, int]]:
    """Return pairs (row, zone) for rows that fit another zone, after the best exchanges."""
    count = len(misfit)
    at = np.arange(count)
    for _ in range(count):
        now = misfit[np.arange(count), at]
        # What row i costs in the zone of row j.
        there = misfit[:, at]
        before = now[:, None] + now[None, :]
        after = there + there.T
        gain = np.where(after < REMAINS * before, before - after, 0.0)
        np.fill_diagonal(gain, 0.0)
        best = int(gain.argmax())
        i, j = divmod(best, count)
        if gain[i, j] < least:
            break
        at[i], at[j] = at[j], at[i]
    return [(row, int(zone)) for row, zone in enumerate(at) if zone != row]


def exchanged(
    found: Matching, zones: Places, rows: Places, joined: NDArray[np.int64], figures: Figures
) -> Iterator[Finding]:
    """Return rows of one parent that fit the zone of another one much better than their own."""
    plain_own, plain_other = sizes(found, joined, figures)
    own, other = np.log(plain_own), np.log(plain_other)
    zone = found.zone[joined]
    ours = theirs = np.empty((len(joined), 0))
    if figures.sister_lists is not None and figures.lists.shape[1] > 1:
        ours, theirs = _shares(figures.lists[joined], figures.sister_lists[zone])
    usable = ~np.isnan(own - other)
    if usable.sum() < 3:
        return
    if not ours.size:
        named = [bool(rows.name(row)) and bool(zones.name(each)) for row, each in zip(joined.tolist(), zone.tolist())]
        usable &= ~np.array(named, dtype=bool)
        if usable.sum() < 3:
            return
    own = own - np.median((own - other)[usable])
    spread = float(np.median(np.abs(own - other)[usable]))
    apart = 0.5 * np.abs(ours - theirs).sum(axis=1)[usable]
    share_spread = float(np.nanmedian(apart)) if ours.size and not np.isnan(apart).all() else 1.0
    scale = (max(spread, LEAST_SIZE), max(share_spread, LEAST_SHARE))
    known = np.flatnonzero(usable)
    for group in _groups(zones, zone[known]):
        members = known[group]
        misfit = _misfits(members, own, other, ours, theirs, scale)
        for row_at, zone_at in _unravel(misfit, GAIN_BY_BOTH if ours.size else GAIN_BY_SIZE):
            row, better = int(joined[members[row_at]]), int(zone[members[zone_at]])
            text = QT_TRANSLATE_NOOP("core", "its figures fit zone {zone} much better: exchanged?")
            message = Message(text, {"zone": zones.label(better)}, warning=True)
            at = members[row_at]
            yield Finding(EXCHANGED, int(zone[at]), row, message, plain_own[at], plain_other[at])
