"""Which lists of an earlier election count as which list of a later one: renamed, merged, gone into a coalition."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from .election import Election
from .errors import QT_TRANSLATE_NOOP, ElectionError, Message, some
from .fields import OTHERS, VOTES_PREFIX
from .parties import Registry

_CODE = re.compile(r"[A-Za-z0-9_]+")


@dataclass(frozen=True)
class PartyMap:
    """Codes of the later election by those of earlier ones; a list that is not named keeps its code.

    The map is applied once, not along a chain: where A became B and the old B became C, the two are told apart.
    """

    later: dict[str, str] = field(default_factory=dict)

    def of(self, code: str) -> str:
        """Return the code that a list of an earlier election has in the later one."""
        return self.later.get(code, code)


def party_map(pairs: Iterable[tuple[str | None, str | None]]) -> PartyMap:
    """Make a map of pairs (earlier code, later code).

    Parameters
    ----------
    pairs : iterable of (str or None, str or None)
        Codes, or names of vote fields such as ``votes_FGD``. Several earlier lists may become one. A pair without
        codes is passed over.

    Raises
    ------
    ElectionError
        If a code is missing or is none, if it is the sum of small lists, or if one earlier list becomes several later
        ones: its votes cannot be told apart.
    """
    targets: dict[str, list[str]] = {}
    for row, pair in enumerate(pairs, start=1):
        earlier, later = ((text or "").strip().removeprefix(VOTES_PREFIX) for text in pair)
        if not earlier and not later:
            continue
        for code in (earlier, later):
            if not _CODE.fullmatch(code) or code == OTHERS:
                raise ElectionError(
                    QT_TRANSLATE_NOOP(
                        "core",
                        "Party map, row {row}: “{earlier}” → “{later}”. Both need the code of one list, of ASCII "
                        "letters, digits and “_”; OTHERS is a sum of lists.",
                    ),
                    row=row,
                    earlier=earlier,
                    later=later,
                )
        if later not in targets.setdefault(earlier, []):
            targets[earlier].append(later)
    split = [f"{earlier} → {' + '.join(later)}" for earlier, later in targets.items() if len(later) > 1]
    if split:
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core",
                "The party map splits a list: {lists}. Nobody knows which of its votes belong to which successor, so "
                "no swing of them can be computed. Name one successor, or leave the list out: then the successors are "
                "new lists.",
            ),
            lists=some(split),
        )
    return PartyMap({earlier: later[0] for earlier, later in targets.items()})


def registry_map(registry: Registry, election: str, later: Sequence[str]) -> PartyMap:
    """Return what a party registry says of the lists of an earlier election.

    Parameters
    ----------
    registry : Registry
    election : str
        The earlier election, as the registry names it, such as ``2016``.
    later : sequence of str
        Lists of the later election: a successor that is none of them is followed to its own successor.

    Raises
    ------
    ElectionError
        If the registry says nothing of that election, or splits one of its lists.
    """
    heirs = _heirs(registry)
    pairs: list[tuple[str | None, str | None]] = []
    for party in registry.parties.values():
        for code, elections in party.earlier:
            if election in elections:
                heir = party.code
                passed = {code}
                while heir not in later and len(heirs.get(heir, ())) == 1 and heir not in passed:
                    passed.add(heir)
                    (heir,) = heirs[heir]
                pairs.append((code, heir))
    if not pairs:
        known = sorted({each for party in registry.parties.values() for _, names in party.earlier for each in names})
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core",
                "The party registry names no earlier lists of the election “{election}”. Elections it knows: {known}",
            ),
            election=election,
            known=", ".join(known) or "–",
        )
    return party_map(pairs)


def _heirs(registry: Registry) -> dict[str, set[str]]:
    """Return the lists that a registry names as successors, by earlier code."""
    found: dict[str, set[str]] = {}
    for party in registry.parties.values():
        for code, _ in party.earlier:
            found.setdefault(code, set()).add(party.code)
    return found


def not_declared(registry: Registry, later: Election, earlier: Election) -> list[Message]:
    """Return a warning where the registry knows a successor of a list that no map has named: it counts as new."""
    heirs = _heirs(registry)
    gone = [code for code in earlier.codes if code not in later.codes]
    pairs = [
        f"{code} → {heir}"
        for code in gone
        for heir in sorted(heirs.get(code, ()))
        if heir in later.codes and heir not in earlier.codes
    ]
    if not pairs:
        return []
    text = QT_TRANSLATE_NOOP(
        "core",
        "Compared as different lists, though the party registry names them as one: {pairs}. To count them as one, give "
        "a party map, or name the earlier elections.",
    )
    return [Message(text, {"pairs": some(pairs, 30)}, warning=True)]


def with_later_codes(election: Election, party_map: PartyMap) -> Election:
    """Return an earlier election with the codes of the later one; lists that became one are summed.

    In a zone where only some of them stood the sum is that of those that did; where none stood it is missing.
    """
    targets = [party_map.of(code) for code in election.codes]
    codes = tuple(dict.fromkeys(targets))
    if codes == election.codes:
        return election
    votes = np.full((len(election.valid), len(codes)), np.nan)
    for position, code in enumerate(codes):
        part = election.votes[:, [column for column, target in enumerate(targets) if target == code]]
        votes[:, position] = np.where(np.isnan(part).all(axis=1), np.nan, np.nansum(part, axis=1))
    return replace(election, codes=codes, votes=votes)


def with_lists(election: Election, codes: tuple[str, ...]) -> Election:
    """Return an election with these lists in this order; one that it does not have is missing in every zone."""
    at = {code: column for column, code in enumerate(election.codes)}
    votes = np.full((len(election.valid), len(codes)), np.nan)
    for position, code in enumerate(codes):
        if code in at:
            votes[:, position] = election.votes[:, at[code]]
    return replace(election, codes=codes, votes=votes)


def said_of_map(party_map: PartyMap, later: Election, earlier: Election) -> list[Message]:
    """Return notes on entries that found no list, on what was summed, and on successors that do not stand.

    Parameters
    ----------
    party_map : PartyMap
    later : Election
    earlier : Election
        Before the map was applied.
    """
    known = set(earlier.codes)
    used = {before: after for before, after in party_map.later.items() if before in known and before != after}
    notes = []
    if used:
        text = QT_TRANSLATE_NOOP("core", "Lists of the earlier election counted as one of the later: {pairs}")
        pairs = some([f"{before} → {after}" for before, after in used.items()], 30)
        notes.append(Message(text, {"pairs": pairs}))
    idle = [before for before in party_map.later if before not in known]
    if idle:
        text = QT_TRANSLATE_NOOP("core", "The party map names lists that the earlier election does not have: {codes}")
        notes.append(Message(text, {"codes": some(idle, 30)}))
    gone = sorted({after for after in used.values() if after not in later.codes})
    if gone:
        text = QT_TRANSLATE_NOOP(
            "core", "The party map names successors that do not stand in the later election: {codes}. Check the codes."
        )
        notes.append(Message(text, {"codes": some(gone, 30)}, warning=True))
    return notes
