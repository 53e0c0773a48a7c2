"""Which share of each zone goes to which zone of other boundaries: by a crosswalk table, or by common ground."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Optional

import numpy as np
from numpy.typing import NDArray

from .errors import QT_TRANSLATE_NOOP, ElectionError, Message, some

Code = Optional[str]
Ids = NDArray[np.int64]
Floats = NDArray[np.float64]

# How sure a share is, the surest first.
SAME_CODE, CROSSWALK, WEIGHT, AREA = METHODS = ("same_code", "crosswalk", "weight", "area")
_CLOSE = 1e-6
# What no share can be taken of: the sum of several may have no end.
ENDLESS = 1e300


@dataclass(frozen=True)
class Correspondence:
    """Shares of source zones that go to target zones.

    Attributes
    ----------
    source, target : ndarray of int, shape (pairs,)
        Positions of the zones; pairs in the order of the sources, then of the codes of the targets.
    share : ndarray, shape (pairs,)
        Above 0; those of one source sum to 1. A source in no pair goes nowhere.
    method : ndarray of str, shape (pairs,)
        One of `METHODS`.
    targets : list of str or None
        Codes of the targets: those given, then others that a crosswalk names.
    notes : list of Message
    """

    source: Ids
    target: Ids
    share: Floats
    method: NDArray[np.object_]
    targets: list[Code]
    notes: list[Message]


def _in_order(
    source: Ids, target: Ids, share: Floats, method: NDArray[np.object_], targets: list[Code], notes: list[Message]
) -> Correspondence:
    """Return pairs in their order, which does not depend on that of the rows they come from."""
    ranked = sorted(range(len(targets)), key=lambda at: (targets[at] or "", at))
    rank = np.empty(len(targets), dtype=np.int64)
    rank[ranked] = np.arange(len(targets))
    order = np.lexsort((rank[target], source))
    return Correspondence(source[order], target[order], share[order], method[order], targets, notes)


@dataclass(frozen=True)
class Crosswalk:
    """A table of old and new codes, one row a pair.

    Attributes
    ----------
    old, new : list of str or None
        A blank new code says that the zone has no successor.
    weight : ndarray, shape (rows,)
        Share of the old zone that goes to the new one; NaN where none is given.
    """

    old: Sequence[Code]
    new: Sequence[Code]
    weight: Floats


def by_crosswalk(
    table: Crosswalk, sources: Sequence[Code], targets: Sequence[Code], *, same_code: bool = True
) -> Correspondence:
    """Return the shares that a crosswalk gives: merged n:1, renamed 1:1, split 1:n by its weights.

    Parameters
    ----------
    table : Crosswalk
    sources, targets : sequence of str or None
        Codes of the zones.
    same_code : bool
        Whether a source that the table does not list goes to the target of its own code.

    Returns
    -------
    Correspondence
        New codes that no target has are targets too, after the others.

    Raises
    ------
    ElectionError
        If no source is listed, a zone is split without weights, or a weight is negative or without end; names the
        zones.
    """
    successors, notes = _successors(table)
    if not successors.keys() & set(sources):
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core",
                "No old code of the crosswalk is that of a zone of the results. Crosswalk: {old}. Zones: {sources}. "
                "Choose the fields with the old and the new codes.",
            ),
            old=some([str(each) for each in successors], 4),
            sources=some([str(each) for each in sources if each is not None], 4),
        )
    known = {code: at for at, code in enumerate(targets) if code is not None}
    added = sorted({new for shares in successors.values() for new in shares if new not in known})
    number = {**known, **{code: len(targets) + at for at, code in enumerate(added)}}
    pairs: list[tuple[int, int, float, str]] = []
    kept: list[str] = []
    for source, code in enumerate(sources):
        if code in successors:
            pairs += [(source, number[new], share, CROSSWALK) for new, share in successors[code].items()]
        elif same_code and code is not None and code in known:
            pairs.append((source, known[code], 1.0, SAME_CODE))
            kept.append(code)
    given = {new for shares in successors.values() for new in shares}
    notes += _said_of_codes(successors.keys() - set(sources), kept, given, added)
    columns = list(zip(*pairs)) if pairs else [()] * 4
    return _in_order(
        np.array(columns[0], dtype=np.int64),
        np.array(columns[1], dtype=np.int64),
        np.array(columns[2], dtype=np.float64),
        np.array(columns[3], dtype=object),
        [*targets, *added],
        notes,
    )


def _successors(table: Crosswalk) -> tuple[dict[str, dict[str, float]], list[Message]]:
    """Return the shares of the new zones by old code, summing to 1; none for a zone without successor."""
    rows: dict[str, list[tuple[Code, float]]] = {}
    for old, new, weight in zip(table.old, table.new, table.weight.tolist()):
        if old is not None:
            rows.setdefault(old, []).append((new, weight))
    negative = [old for old, found in rows.items() if any(weight < 0 or weight >= ENDLESS for _, weight in found)]
    if negative:
        raise ElectionError(
            QT_TRANSLATE_NOOP("core", "The crosswalk has endless or negative weights. Correct them for: {zones}"),
            zones=some(negative),
        )
    successors: dict[str, dict[str, float]] = {}
    refused, scaled = [], []
    for old, found in rows.items():
        # Many to one by the nature of the table: a pair that is there twice without weight is one pair.
        pairs = list(dict.fromkeys(found)) if all(weight != weight for _, weight in found) else found
        if all(new is None for new, _ in pairs):
            successors[old] = {}
            continue
        alone = len({new for new, _ in pairs}) == 1 and all(weight != weight for _, weight in pairs)
        shares: dict[str, float] = {}
        for new, weight in pairs:
            if new is None or (weight != weight and not alone):
                refused.append(old)
                break
            shares[new] = 1.0 if alone else shares.get(new, 0.0) + weight
        total = sum(shares.values())
        if total <= 0:
            refused.append(old)
        elif abs(total - 1) > _CLOSE:
            scaled.append(f"{old} ({total:g})")
        successors[old] = {new: share / total for new, share in shares.items() if share > 0 and total > 0}
    if refused:
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core",
                "The crosswalk splits zones without saying how: {zones}. Give every row of such a zone its new code "
                "and, as weight, the share of the zone that goes there, or carry the results by a weight layer.",
            ),
            zones=some(list(dict.fromkeys(refused))),
        )
    if not scaled:
        return successors, []
    template = QT_TRANSLATE_NOOP(
        "core",
        "The weights of these zones do not sum to 1 and are taken in proportion (sum): {zones}. If a part of a zone is "
        "missing in the crosswalk, its votes go to the other parts.",
    )
    return successors, [Message(template, {"zones": some(scaled)}, warning=True)]


def _said_of_codes(unused: set[str], kept: list[str], given: set[str], added: list[str]) -> list[Message]:
    """Return what is to be said of codes that are in one of the tables only."""
    notes = []
    if unused:
        template = QT_TRANSLATE_NOOP("core", "Old codes of the crosswalk that no zone has: {count} ({codes})")
        notes.append(Message(template, {"count": len(unused), "codes": some(sorted(unused))}))
    if kept:
        template = QT_TRANSLATE_NOOP("core", "Zones that the crosswalk does not list and that keep their code: {count}")
        notes.append(Message(template, {"count": len(kept)}))
    again = sorted(given & set(kept))
    if again:
        template = QT_TRANSLATE_NOOP(
            "core",
            "The crosswalk gives these codes to other zones, and zones that it does not list keep them, so that both "
            "are summed: {codes}. If the codes were used anew, list all zones in the crosswalk.",
        )
        notes.append(Message(template, {"codes": some(again)}, warning=True))
    if added:
        template = QT_TRANSLATE_NOOP(
            "core", "New codes that no zone of the target layer has; their results are kept without geometry: {codes}"
        )
        notes.append(Message(template, {"codes": some(added)}, warning=True))
    return notes


@dataclass(frozen=True)
class Ground:
    """Pieces of ground that source zones share with target zones.

    Attributes
    ----------
    source, target : ndarray of int, shape (pieces,)
        Zones that each piece belongs to; a target of -1 for ground of a source that is in none.
    weight : ndarray, shape (pieces,)
        Inhabitants, or area; not negative.
    """

    source: Ids
    target: Ids
    weight: Floats


def by_weights(
    found: dict[str, Ground], sources: Sequence[str], targets: Sequence[Code], *, sliver: float = 0.01
) -> Correspondence:
    """Return the shares that weights of common ground give, such as the inhabitants of each piece.

    A piece that is less than ``sliver`` of both its zones is taken for an inaccuracy of the boundaries and left out;
    what is left of the source is taken for the whole.

    Parameters
    ----------
    found : dict of str to Ground
        Pieces by method, `WEIGHT` or `AREA`; no source is in two of them.
    sources : sequence of str
        What to call each source in a message.
    targets : sequence of str or None
        Codes of the targets.
    sliver : float
        Fraction of 1.
    """
    notes: list[Message] = []
    pairs = [_pairs(ground, method, sources, targets, sliver, notes) for method, ground in found.items()]
    source, target, share, method = (np.concatenate(columns) for columns in zip(*pairs))
    return _in_order(source, target, share, method, list(targets), notes)


def _pairs(
    ground: Ground, method: str, sources: Sequence[str], targets: Sequence[Code], sliver: float, notes: list[Message]
) -> tuple[Ids, Ids, Floats, NDArray[np.object_]]:
    """Return the pairs of zones with their shares, and note what is left out."""
    both, at = np.unique(np.stack([ground.source, ground.target], axis=1), axis=0, return_inverse=True)
    total = np.bincount(at.reshape(-1), weights=ground.weight, minlength=len(both))
    source, target = both[:, 0].astype(np.int64), both[:, 1].astype(np.int64)
    part = total / np.maximum(np.bincount(source, weights=total, minlength=len(sources)), 1e-300)[source]
    inside = target >= 0
    of_target = np.bincount(target[inside], weights=total[inside], minlength=len(targets))
    small = inside & (part < sliver) & (total < sliver * of_target[target])
    outside = ~inside & (part >= sliver)

    def pieces(rows: NDArray[np.bool_]) -> str:
        found = sorted(np.flatnonzero(rows).tolist(), key=lambda row: (-part[row], source[row], target[row]))
        ends = {row: f" → {targets[target[row]] or '–'}" if target[row] >= 0 else "" for row in found}
        return some([f"{sources[source[row]]}{ends[row]} ({100 * part[row]:.3g} %)" for row in found])

    if (small & (total > 0)).any():
        template = QT_TRANSLATE_NOOP(
            "core",
            "{count} pieces are taken for inaccuracies of the boundaries, being less than {percent:g} % of both their "
            "zones; the largest: {pieces}",
        )
        rows = small & (total > 0)
        notes.append(Message(template, {"count": int(rows.sum()), "percent": 100 * sliver, "pieces": pieces(rows)}))
    if outside.any():
        template = QT_TRANSLATE_NOOP(
            "core",
            "Zones that lie in part, or as a whole, outside the target zones; what is outside goes with the rest of "
            "the zone: {pieces}",
        )
        notes.append(Message(template, {"pieces": pieces(outside)}, warning=True))
    keep = inside & (total > 0) & ~small
    source, target, total = source[keep], target[keep], total[keep]
    share = total / np.bincount(source, weights=total, minlength=len(sources))[source]
    return source, target, share, np.full(len(source), method, dtype=object)
