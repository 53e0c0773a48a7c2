"""Which zone a result row belongs to, with the evidence for it.

Order of evidence: an alias decided by the user, the code, the name within the same parent, the name where it is unique,
another usual spelling of it within the same parent, then (proposed, or applied on request) close names within the same
parent. What is not certain is never guessed.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from .alias_matching import take_aliases
from .aliases import alias_key
from .codes import LOOSE, STEPS, Column, cut_codes
from .errors import QT_TRANSLATE_NOOP, ElectionError, Message, some
from .names import normal_forms, normal_name, sides, spelling_key
from .places import Parents, Places, ZoneIndex, distinct_names, names_likeness, of_another_parent
from .proposing import Proposal, propose

__all__ = ["APPLY", "CODE", "CODE_OR_NAME", "PROPOSE", "Matching", "Proposal", "alias_key", "match"]

CODE, CODE_OR_NAME, PROPOSE, APPLY = range(4)
NAMES_AGREE = 0.8
# A name in another usual spelling, and a code that lost something: not letter for letter, and hardly ever wrong.
NEARLY_CERTAIN = 0.95


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
    code_steps : dict
        By row what was done to its code before it met that of its zone, of `codes.STEPS`.
    aliases : dict
        By row the key of the decision that was applied.
    unused : dict
        By key the decisions not applied: ``zone`` where the layer lacks the zone, ``row`` where no row has the name.
    """

    zone: NDArray[np.int64]
    method: list[str]
    score: NDArray[np.float64]
    reason: list[Message | None]
    proposals: list[Proposal] = field(default_factory=list)
    suspicious: dict[int, Message] = field(default_factory=dict)
    notes: list[Message] = field(default_factory=list)
    code_steps: dict[int, str] = field(default_factory=dict)
    aliases: dict[int, str] = field(default_factory=dict)
    unused: dict[str, str] = field(default_factory=dict)

    def take(self, row: int, zone: int, method: str, score: float = 1.0) -> None:
        self.zone[row] = zone
        self.method[row] = method
        self.score[row] = score
        self.reason[row] = None

    def take_names(self, pairs: list[tuple[int, int]]) -> None:
        """Take zones by name for rows of which nothing was said yet: (row, zone)."""
        if pairs:
            rows, zones = zip(*pairs)
            self.zone[list(rows)] = zones
            self.score[list(rows)] = 1.0
            for row in rows:
                self.method[row] = "name"

    def leave(self, row: int, reason: Message) -> None:
        self.take(row, -1, "none", 0.0)
        self.reason[row] = reason

    @property
    def open(self) -> list[int]:
        """Rows that have no zone."""
        rows: list[int] = np.flatnonzero(self.zone == -1).tolist()
        return rows


def match(
    zones: Places,
    rows: Places,
    *,
    mode: int = CODE_OR_NAME,
    aliases: dict[str, str] | None = None,
    ignore_code: set[int] | None = None,
    all_aliases_matter: bool = True,
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
    all_aliases_matter : bool
        Whether each alias not applied is worth a warning; of a table of names only their number is told.

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
    if aliases:
        take_aliases(result, index, rows, aliases, tell_each=all_aliases_matter)
    _plain_matches(result, index, rows)
    parents = Parents(rows).of
    _by_codes(result, index, rows, parents, mode)
    if mode >= CODE_OR_NAME:
        _by_names(result, index, rows, parents)
    if mode >= PROPOSE:
        _propose(result, index, rows, parents, apply=mode == APPLY)
    for row in result.open:
        if result.reason[row] is None:
            result.reason[row] = Message(
                QT_TRANSLATE_NOOP("core", "no zone has this code")
                if mode == CODE
                else QT_TRANSLATE_NOOP("core", "no zone has this code or name")
            )
    _tell_steps(result, rows)
    _tell_cut_codes(result, rows)
    _check_one_to_one(result, zones, rows)
    return result


def _plain_matches(result: Matching, index: ZoneIndex, rows: Places) -> None:
    """Take all rows whose code and name are letter for letter those of a zone."""
    if not any(rows.codes):
        return
    zone = np.array([index.code.get(code, -1) if code else -1 for code in rows.codes], dtype=np.int64)
    same = np.zeros(len(rows), dtype=bool)
    for theirs in rows.names:
        row_names = np.array(theirs, dtype=object)
        known = np.array([text is not None for text in theirs], dtype=bool)
        for ours in index.zones.names:
            same |= known & (np.array(ours, dtype=object)[zone] == row_names)
    same &= (zone >= 0) & (result.zone == -1)
    result.zone[same] = zone[same]
    result.score[same] = 1.0
    for row in np.flatnonzero(same).tolist():
        result.method[row] = "code"


def _by_codes(result: Matching, index: ZoneIndex, rows: Places, parents: list[frozenset[str]], mode: int) -> None:
    open_rows = [row for row in result.open if rows.codes[row]]
    column = Column.of(rows.codes) if open_rows else Column("", False)
    for row in open_rows:
        code = rows.codes[row]
        zone, step = index.codes.find(code, column) if code else (-1, "")
        if zone >= 0:
            _by_code(result, index, rows, parents, row, zone, step, mode)
    meant = np.bincount(result.zone[result.zone >= 0], minlength=len(index.zones))
    for row, step in list(result.code_steps.items()):
        if step in LOOSE and meant[result.zone[row]] > 1:
            del result.code_steps[row]
            result.leave(row, Message(QT_TRANSLATE_NOOP("core", "other rows mean the zone of its code too")))


def _by_code(
    result: Matching,
    index: ZoneIndex,
    rows: Places,
    parents: list[frozenset[str]],
    row: int,
    zone: int,
    step: str,
    mode: int,
) -> None:
    """Take the zone of a row's code, unless the name is exactly that of another."""
    zones = index.zones
    names = distinct_names(rows, row)
    agreement = names_likeness(zones, zone, rows, row)
    agree = agreement is None or agreement >= NAMES_AGREE
    named: set[int] = set()
    # Two places may have one name in two spellings: only the parent says that it is the other one.
    doubtful = agreement is not None and (agreement < 1 or index.knows(parents[row]))
    if doubtful and not _one_name(zones, zone, names):
        named = set(index.by_name(names, parents[row])) - {zone}
    if agree and not named:
        certain = NEARLY_CERTAIN if step in LOOSE else 1.0
        result.take(row, zone, "code", certain if agreement is None else agreement)
        if step:
            result.code_steps[row] = step
        return
    if step in LOOSE:
        # Two doubts are too many: a code that lost something, and another name.
        return
    values = {"code": rows.codes[row], "zone": zones.label(zone), "name": names[0]}
    if mode >= CODE_OR_NAME and len(named) == 1:
        other = next(iter(named))
        result.take(row, other, "name")
        text = QT_TRANSLATE_NOOP(
            "core",
            "code {code} is that of zone {zone}, but the name “{name}” is that of zone {other}: joined by name",
        )
        result.suspicious[row] = Message(text, {**values, "other": zones.label(other)}, warning=True)
        return
    result.take(row, zone, "code", agreement or 0.0)
    if step:
        result.code_steps[row] = step
    text = QT_TRANSLATE_NOOP(
        "core", "code {code} is that of zone {zone}, but the row is named “{name}”: joined by code"
    )
    result.suspicious[row] = Message(text, values, warning=True)


def _one_name(zones: Places, zone: int, names: list[str]) -> bool:
    """Return whether a zone has one of the names, in normal form."""
    forms = {normal_name(name) for name in names}
    return any(normal_name(name) in forms for name in distinct_names(zones, zone))


def _by_names(result: Matching, index: ZoneIndex, rows: Places, parents: list[frozenset[str]]) -> None:
    open_rows = result.open
    if not open_rows:
        # Names of a hundred thousand zones are not worked out for nobody.
        return
    names = [normal_forms([column[row] for row in open_rows]) for column in rows.names]
    if len(names) == 1:
        # Nearly all rows are of the one zone of their name in their parent.
        certain = index.by_form_in_parent(open_rows, names[0], parents)
        result.take_names(certain)
        left = [at for at, row in enumerate(open_rows) if result.zone[row] == -1]
        open_rows, names = [open_rows[at] for at in left], [[names[0][at] for at in left]]
    # Where some rows name a parent of the zones, another parent is another place.
    known = {forms: index.knows(forms) for forms in set(parents)}
    comparable = any(known.values())
    for row, *forms in zip(open_rows, *names):
        parent = parents[row]
        found = index.by_form(forms, parent)
        if comparable and found and all(of_another_parent(index, zone, rows, row, parent) for zone in found):
            text = QT_TRANSLATE_NOOP("core", "the zone of this name is of another parent: {zone}")
            result.reason[row] = Message(text, {"zone": index.zones.label(next(iter(found)))})
        elif len(found) == 1:
            result.take(row, next(iter(found)), "name")
        elif len(found) > 1:
            labels = some([index.zones.label(zone) for zone in sorted(found)], 5)
            text = QT_TRANSLATE_NOOP("core", "several zones have this name: {zones}; give the parent or the code")
            result.reason[row] = Message(text, {"zones": labels})
        elif known[parent]:
            result.reason[row] = Message(QT_TRANSLATE_NOOP("core", "no zone of its parent has this name"))
    _by_spelling(result, index, rows, parents)


def _by_spelling(result: Matching, index: ZoneIndex, rows: Places, parents: list[frozenset[str]]) -> None:
    """Take zones of the same parent by another usual spelling; too loose a form to go by without the parent."""
    open_rows = [row for row in result.open if index.knows(parents[row])]
    if not open_rows:
        return
    spellings = index.by_spelling(_free(result, index))
    meant: dict[int, list[int]] = defaultdict(list)
    for row in open_rows:
        keys = {(spelling_key(name), sides(name)) for name in distinct_names(rows, row)}
        found = index.within({zone for key in keys for zone in spellings.get(key, ())}, parents[row])
        if len(found) == 1:
            meant[next(iter(found))].append(row)
    for zone, claimants in meant.items():
        if len(claimants) == 1:
            result.take(claimants[0], zone, "name", NEARLY_CERTAIN)


def _free(result: Matching, index: ZoneIndex) -> list[int]:
    taken = set(result.zone.tolist())
    return [zone for zone in range(len(index.zones)) if zone not in taken]


def _propose(result: Matching, index: ZoneIndex, rows: Places, parents: list[frozenset[str]], *, apply: bool) -> None:
    result.proposals = propose(index, rows, parents, result.open, _free(result, index), apply=apply)
    for each in result.proposals:
        if each.applied:
            result.take(each.row, each.zone, "close", each.score)
            continue
        text = (
            QT_TRANSLATE_NOOP("core", "a close name is proposed, which may be the whole or a part of it: {zone}")
            if each.part
            else QT_TRANSLATE_NOOP("core", "a close name is proposed: {zone}")
        )
        result.reason[each.row] = Message(text, {"zone": index.zones.label(each.zone)})


def _tell_steps(result: Matching, rows: Places) -> None:
    """Note which codes were changed to meet those of zones, and how."""
    for step, text in STEPS.items():
        changed = [row for row, done in result.code_steps.items() if done == step]
        if changed:
            examples = some([rows.codes[row] or "" for row in changed], 3)
            result.notes.append(Message(text, {"count": len(changed), "examples": examples}))


def _tell_cut_codes(result: Matching, rows: Places) -> None:
    cut = cut_codes(rows.codes[row] for row in result.open)
    if cut:
        text = QT_TRANSLATE_NOOP(
            "core",
            "{count} codes were cut by a spreadsheet and name no zone any more: {codes}. Export the table again with "
            "the codes as text, or join by name.",
        )
        result.notes.append(Message(text, {"count": len(cut), "codes": some(cut, 5)}, warning=True))


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
