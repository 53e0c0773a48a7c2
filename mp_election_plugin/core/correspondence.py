"""Which zones of two elections are the same: by code and by name, alike from both sides, and never by luck.

A join asks where a result row belongs and lets the name decide; a comparison leaves out what does not agree, since a
swing between two places looks like any other.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from .errors import QT_TRANSLATE_NOOP, ElectionError, Message, some
from .matching import NAMES_AGREE
from .names import learn, normal_code, normal_name, same_code
from .places import Places, ZoneIndex, distinct_names, names_likeness, of_another_parent

CODE, NAME, NONE = "code", "name", "none"


@dataclass
class Correspondence:
    """Zones of an earlier election by those of the later one.

    Attributes
    ----------
    row : ndarray of int, shape (later zones,)
        Row of the earlier election, -1 where none corresponds.
    method : list of str
        ``code``, ``name`` or ``none``.
    later_reason, earlier_reason : dict
        Message by zone of either election that has no counterpart.
    notes : list of Message
    """

    row: NDArray[np.int64]
    method: list[str]
    later_reason: dict[int, Message] = field(default_factory=dict)
    earlier_reason: dict[int, Message] = field(default_factory=dict)
    notes: list[Message] = field(default_factory=list)

    def take(self, zone: int, row: int, method: str) -> None:
        self.row[zone], self.method[zone] = row, method

    @property
    def compared(self) -> int:
        """Number of zones that correspond."""
        return int((self.row >= 0).sum())


def correspond(later: Places, earlier: Places, *, by_name: bool = True) -> Correspondence:
    """Find the zones of two elections that are the same.

    By code where one zone of each side has it and nothing in the names speaks against it; then, if asked for, by name
    where one zone of each side has it, in the parent where that is known. Exchanging the two elections gives the same
    pairs.

    Parameters
    ----------
    later, earlier : Places
        Zones of the elections.
    by_name : bool
        Whether zones without a counterpart by code may correspond by name.

    Raises
    ------
    ElectionError
        If no zone corresponds; shows what both sides look like.
    """
    found = Correspondence(np.full(len(later), -1, dtype=np.int64), [NONE] * len(later))
    for places in (later, earlier):
        for column in places.names:
            learn(column)
    indexes = ZoneIndex(later, set()), ZoneIndex(earlier, set())
    against = _by_code(found, later, earlier, indexes)
    if by_name:
        _by_name(found, later, earlier, indexes)
    _explain(found, later, earlier, by_name=by_name)
    by_code = found.method.count(CODE)
    if against >= 3 and against >= by_code:
        text = QT_TRANSLATE_NOOP(
            "core",
            "{against} codes name other zones in the two elections, {by_code} the same: the codes are of two systems. "
            "Those zones are not compared. Give both layers the codes of one system, or layers without codes to "
            "compare by name.",
        )
        found.notes.append(Message(text, {"against": against, "by_code": by_code}, warning=True))
    if not found.compared:
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core",
                "No zone of the later election corresponds to one of the earlier. Later zones look like: {later}. "
                "Earlier zones look like: {earlier}. Give both the same zone_code, or let names correspond too.",
            ),
            later=some([later.label(zone) for zone in range(min(4, len(later)))]),
            earlier=some([earlier.label(row) for row in range(min(4, len(earlier)))]),
        )
    return found


def _zones_by_code(places: Places) -> dict[str, list[int]]:
    found: dict[str, list[int]] = defaultdict(list)
    for zone, code in enumerate(places.codes):
        if code:
            found[normal_code(code)].append(zone)
    return found


def _by_code(found: Correspondence, later: Places, earlier: Places, indexes: tuple[ZoneIndex, ZoneIndex]) -> int:
    """Take the zones of one code whose names do not disagree; return the number of codes of two names."""
    theirs = _zones_by_code(earlier)
    against = 0
    for key, zones in _zones_by_code(later).items():
        rows = theirs.get(key, [])
        if len(zones) > 1 or len(rows) > 1:
            text = QT_TRANSLATE_NOOP("core", "several zones have the code {code}")
            found.later_reason.update({zone: Message(text, {"code": later.codes[zone]}) for zone in zones})
            found.earlier_reason.update({row: Message(text, {"code": earlier.codes[row]}) for row in rows})
            continue
        if not rows or not same_code(later.codes[zones[0]] or "", earlier.codes[rows[0]] or ""):
            continue
        zone, row = zones[0], rows[0]
        if _agree(later, zone, earlier, row, indexes):
            found.take(zone, row, CODE)
            continue
        against += 1
        text = QT_TRANSLATE_NOOP("core", "code and name disagree: {code} is “{now}” now and “{before}” before")
        message = Message(
            text, {"code": later.codes[zone], "now": later.name(zone), "before": earlier.name(row)}, warning=True
        )
        found.later_reason[zone] = found.earlier_reason[row] = message
    return against


def _agree(later: Places, zone: int, earlier: Places, row: int, indexes: tuple[ZoneIndex, ZoneIndex]) -> bool:
    """Return whether the names of two zones of one code may be one: alike, and neither that of another zone."""
    now, before = distinct_names(later, zone), distinct_names(earlier, row)
    if not now or not before or {*map(normal_name, now)} & {*map(normal_name, before)}:
        return True
    likeness = names_likeness(later, zone, earlier, row)
    if likeness is not None and likeness < NAMES_AGREE:
        return False
    ours, theirs = indexes
    elsewhere = {each for name in before for each in ours.names.get(normal_name(name), ())} - {zone}
    elsewhere_before = {each for name in now for each in theirs.names.get(normal_name(name), ())} - {row}
    return not elsewhere and not elsewhere_before


def _by_name(found: Correspondence, later: Places, earlier: Places, indexes: tuple[ZoneIndex, ZoneIndex]) -> None:
    """Take zones that have one name, alone on both sides in their parent; a code of two names stays left out."""
    ours, theirs = indexes

    def meant(index: ZoneIndex, own: ZoneIndex, places: Places, row: int) -> list[int]:
        forms = own.parents.of[row]
        names = index.by_name(distinct_names(places, row), forms)
        return sorted(zone for zone in names if not of_another_parent(index, zone, places, row, forms))

    taken = set(found.row[found.row >= 0].tolist())
    disagreeing = {zone for zone, reason in found.later_reason.items() if reason.warning}
    text = QT_TRANSLATE_NOOP("core", "several zones have this name: {zones}")
    for zone in range(len(later)):
        if found.row[zone] >= 0 or zone in disagreeing:
            continue
        rows = meant(theirs, ours, later, zone)
        if len(rows) > 1:
            found.later_reason[zone] = Message(text, {"zones": some([earlier.label(row) for row in rows], 5)})
        if len(rows) != 1 or rows[0] in taken:
            continue
        row = rows[0]
        if row in found.earlier_reason and found.earlier_reason[row].warning:
            continue
        back = meant(ours, theirs, earlier, row)
        if back == [zone]:
            found.take(zone, row, NAME)
        elif len(back) > 1:
            message = Message(text, {"zones": some([later.label(each) for each in back], 5)})
            found.later_reason[zone] = found.earlier_reason[row] = message


def _explain(found: Correspondence, later: Places, earlier: Places, *, by_name: bool) -> None:
    """Give every zone without a counterpart a reason, and those that have one none."""
    matched = set(found.row[found.row >= 0].tolist())
    general = (
        QT_TRANSLATE_NOOP("core", "no zone of the other election has this code or name")
        if by_name
        else QT_TRANSLATE_NOOP("core", "no zone of the other election has this code")
    )
    for zone in range(len(later)):
        if found.row[zone] >= 0:
            found.later_reason.pop(zone, None)
        else:
            found.later_reason.setdefault(zone, Message(general))
    for row in range(len(earlier)):
        if row in matched:
            found.earlier_reason.pop(row, None)
        else:
            found.earlier_reason.setdefault(row, Message(general))
