"""Which zone a result row belongs to, with the evidence for it.

Order of evidence: an alias decided by the user, the code, the name within the same parent, the name where it is unique,
then (proposed, or applied on request) close names within the same parent. What is not certain is never guessed.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from .errors import QT_TRANSLATE_NOOP, ElectionError, Message, some
from .names import normal_code, normal_name, same_code
from .places import Places, ZoneIndex, distinct_names, names_likeness, parent_forms

CODE, CODE_OR_NAME, PROPOSE, APPLY = range(4)
NAMES_AGREE = 0.8
CLOSE_ENOUGH = 0.75
# A close name is applied only where it is very close and the second best is clearly worse.
APPLIED_FROM = 0.85
CLEAR_LEAD = 0.05


@dataclass(frozen=True)
class Proposal:
    """A close name for a row that found no zone; ``runner_up`` is the second best zone, -1 where there is none."""

    row: int
    zone: int
    score: float
    runner_up: int
    runner_up_score: float
    applied: bool


@dataclass
class Matching:
    """The outcome: for each result row the zone (-1: none), how it was found, how sure, and why it was not.

    Attributes
    ----------
    zone : ndarray of int, shape (rows,)
    method : list of str
        ``code``, ``name``, ``alias``, ``close`` or ``none``.
    score : ndarray, shape (rows,)
        1 for certain; for a match by code the likeness of the names where both are known; 0 for none.
    reason : list of Message or None
        Why a row found no zone.
    suspicious : dict
        Message by row that was matched although something speaks against it.
    """

    zone: NDArray[np.int64]
    method: list[str]
    score: NDArray[np.float64]
    reason: list[Message | None]
    proposals: list[Proposal] = field(default_factory=list)
    suspicious: dict[int, Message] = field(default_factory=dict)
    notes: list[Message] = field(default_factory=list)

    def take(self, row: int, zone: int, method: str, score: float = 1.0) -> None:
        self.zone[row] = zone
        self.method[row] = method
        self.score[row] = score
        self.reason[row] = None


def _check_aliases(aliases: dict[str, str], index: ZoneIndex, notes: list[Message]) -> dict[str, int]:
    usable = {}
    # Zones that share a code are named by their numbered ones, which decide nothing else.
    zone_of = {code: zone for zone, code in enumerate(index.zones.codes) if code}
    for key, code in aliases.items():
        if code in zone_of:
            usable[key] = zone_of[code]
        else:
            notes.append(
                Message(
                    QT_TRANSLATE_NOOP(
                        "core", "Alias “{key}” names zone {code}, which the layer does not have: not applied."
                    ),
                    {"key": key, "code": code},
                    warning=True,
                )
            )
    return usable


def alias_key(name: str | None, parent: str | None) -> str:
    """Return the key under which a matching decision is kept: normal forms of name and parent."""
    return f"{normal_name(name or '')}|{normal_name(parent or '')}"


def match(
    zones: Places,
    rows: Places,
    *,
    mode: int = CODE_OR_NAME,
    aliases: dict[str, str] | None = None,
    ignore_code: set[int] | None = None,
) -> Matching:
    """Find the zone of every result row.

    Parameters
    ----------
    zones : Places
        The zones, each code once.
    rows : Places
        The result rows.
    mode : int
        0 code; 1 code or name; 2 code or name, close names proposed and not applied; 3 close names applied.
    aliases : dict, optional
        Zone code by `alias_key` of a row, or by the row's own code: decisions of the user.
    ignore_code : set of int, optional
        Zones whose code is shared by zones of other names: their code decides nothing.

    Returns
    -------
    Matching
        A row whose code names one zone and whose name exactly names another goes to the zone of its name (modes 1 to 3)
        and is suspicious; by code alone it stays with the code and is suspicious.

    Raises
    ------
    ElectionError
        If two rows find the same zone; names both.
    """
    n = len(rows)
    index = ZoneIndex(zones, ignore_code or set())
    result = Matching(np.full(n, -1, dtype=np.int64), ["none"] * n, np.zeros(n), [None] * n)
    usable = _check_aliases(aliases or {}, index, result.notes)
    used_aliases: set[str] = set()
    plain = range(n) if usable else _plain_matches(result, index, rows)
    for row in plain:
        if usable:
            parents = [None, *(column[row] for column in rows.parents)]
            keys = [alias_key(name, parent) for name in distinct_names(rows, row) for parent in reversed(parents)]
            key = next((each for each in [rows.codes[row] or "", *keys] if each in usable), None)
            if key is not None:
                used_aliases.add(key)
                result.take(row, usable[key], "alias")
                continue
        if not _by_code(result, index, rows, row, mode) and mode >= CODE_OR_NAME:
            _by_name(result, index, rows, row)
    for key in sorted(set(usable) - used_aliases):
        result.notes.append(
            Message(
                QT_TRANSLATE_NOOP("core", "Alias “{key}” matches no row of the results."), {"key": key}, warning=True
            )
        )
    if mode >= PROPOSE:
        _propose(result, index, rows, apply=mode == APPLY)
    for row in np.flatnonzero(result.zone == -1).tolist():
        if result.reason[row] is None:
            result.reason[row] = Message(
                QT_TRANSLATE_NOOP("core", "no zone has this code")
                if mode == CODE
                else QT_TRANSLATE_NOOP("core", "no zone has this code or name")
            )
    _check_one_to_one(result, zones, rows)
    return result


def _plain_matches(result: Matching, index: ZoneIndex, rows: Places) -> list[int]:
    """Take all rows whose code and name are letter for letter those of a zone, and return the others."""
    zone = np.array([index.code.get(code, -1) if code else -1 for code in rows.codes], dtype=np.int64)
    same = np.zeros(len(rows), dtype=bool)
    for theirs in rows.names:
        row_names = np.array(theirs, dtype=object)
        known = np.array([text is not None for text in theirs], dtype=bool)
        for ours in index.zones.names:
            same |= known & (np.array(ours, dtype=object)[zone] == row_names)
    same &= zone >= 0
    result.zone[same] = zone[same]
    result.score[same] = 1.0
    for row in np.flatnonzero(same).tolist():
        result.method[row] = "code"
    return [int(row) for row in np.flatnonzero(~same)]


def _by_code(result: Matching, index: ZoneIndex, rows: Places, row: int, mode: int) -> bool:
    code = rows.codes[row]
    zone = index.code.get(code, -1) if code else -1
    if zone < 0 and code:
        alike = index.normal_codes.get(normal_code(code), set())
        forms = {each for each in alike if same_code(code, index.zones.codes[each] or "")}
        zone = next(iter(forms)) if len(forms) == 1 else -1
    if zone < 0:
        return False
    zones = index.zones
    if any(ours[zone] is not None and ours[zone] == theirs[row] for ours in zones.names for theirs in rows.names):
        result.take(row, zone, "code")
        return True
    agreement = names_likeness(zones, zone, rows, row)
    if agreement is None or agreement >= NAMES_AGREE:
        result.take(row, zone, "code", 1.0 if agreement is None else agreement)
        return True
    named, _ = index.by_name(rows, row)
    named -= {zone}
    values = {"code": code, "zone": zones.label(zone), "name": distinct_names(rows, row)[0]}
    if mode >= CODE_OR_NAME and len(named) == 1:
        other = next(iter(named))
        result.take(row, other, "name")
        result.suspicious[row] = Message(
            QT_TRANSLATE_NOOP(
                "core",
                "code {code} is that of zone {zone}, but the name “{name}” is that of zone {other}: joined by name",
            ),
            {**values, "other": zones.label(other)},
            warning=True,
        )
        return True
    result.take(row, zone, "code", agreement)
    result.suspicious[row] = Message(
        QT_TRANSLATE_NOOP("core", "code {code} is that of zone {zone}, but the row is named “{name}”: joined by code"),
        values,
        warning=True,
    )
    return True


def _by_name(result: Matching, index: ZoneIndex, rows: Places, row: int) -> None:
    found, parent_known = index.by_name(rows, row)
    if len(found) == 1:
        result.take(row, next(iter(found)), "name")
    elif len(found) > 1:
        labels = some([index.zones.label(zone) for zone in sorted(found)], 5)
        result.reason[row] = Message(
            QT_TRANSLATE_NOOP("core", "several zones have this name: {zones}; give the parent or the code"),
            {"zones": labels},
        )
    elif parent_known:
        result.reason[row] = Message(QT_TRANSLATE_NOOP("core", "no zone of its parent has this name"))


def _close(index: ZoneIndex, rows: Places, row: int, free: set[int]) -> tuple[list[tuple[float, int]], bool]:
    """Return free zones with names close to a row's, best first, and whether one of them may be applied.

    Inside the row's parent only, where the zones know it. A parent that no zone has means that the zone may be missing:
    what is close elsewhere is then proposed and never applied.
    """
    candidates, may_apply = free, True
    forms = parent_forms(rows, row)
    if forms and index.zones.parents and any(index.parents):
        candidates, may_apply = index.within(free, forms)
    scored = []
    for zone in candidates:
        score = names_likeness(index.zones, zone, rows, row)
        if score is not None and score >= CLOSE_ENOUGH:
            scored.append((score, zone))
    return sorted(scored, key=lambda each: (-each[0], each[1])), may_apply


def _propose(result: Matching, index: ZoneIndex, rows: Places, *, apply: bool) -> None:
    """Propose close names, one to one: the best pair first, each zone once.

    Applied only where the zone is clearly the best of the row and the row clearly the best of the zone.
    """
    free = set(range(len(index.zones))) - set(result.zone.tolist())
    ranked, may_apply = {}, {}
    for row in np.flatnonzero(result.zone == -1).tolist():
        ranked[row], may_apply[row] = _close(index, rows, row, free)
    rivals: dict[int, list[float]] = defaultdict(list)
    for close in ranked.values():
        for score, zone in close:
            rivals[zone].append(score)
    pairs = sorted((-score, row, zone) for row, close in ranked.items() for score, zone in close)
    done_rows: set[int] = set()
    taken: set[int] = set()
    for negative, row, zone in pairs:
        if row in done_rows or zone in taken:
            continue
        done_rows.add(row)
        taken.add(zone)
        score = -negative
        second = next(((other_score, other) for other_score, other in ranked[row] if other != zone), (0.0, -1))
        rival = max([0.0, *sorted(rivals[zone])[:-1]])
        clear = score >= APPLIED_FROM and score - max(second[0], rival) >= CLEAR_LEAD
        applied = apply and may_apply[row] and clear
        result.proposals.append(Proposal(row, zone, score, second[1], second[0], applied))
        if applied:
            result.take(row, zone, "close", score)
        else:
            result.reason[row] = Message(
                QT_TRANSLATE_NOOP("core", "a close name is proposed: {zone}"), {"zone": index.zones.label(zone)}
            )


def _check_one_to_one(result: Matching, zones: Places, rows: Places) -> None:
    matched = result.zone[result.zone >= 0]
    if len(np.unique(matched)) == len(matched):
        return
    by_zone: dict[int, list[int]] = defaultdict(list)
    for row, zone in enumerate(result.zone.tolist()):
        if zone >= 0:
            by_zone[zone].append(row)
    clashes = [
        f"{zones.label(zone)} ← " + " + ".join(f"{rows.label(row)} ({result.method[row]})" for row in found)
        for zone, found in by_zone.items()
        if len(found) > 1
    ]
    raise ElectionError(
        QT_TRANSLATE_NOOP(
            "core",
            "Several result rows belong to one zone: {clashes}. Filter the results to one ballot, aggregate them "
            "first, or "
            "join by another field.",
        ),
        clashes=some(clashes, 8),
    )
