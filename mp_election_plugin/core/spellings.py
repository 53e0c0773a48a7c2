"""Which names in a long table are one list: spellings of one party or of one name, never two lists of one zone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from .errors import QT_TRANSLATE_NOOP, ElectionError, Message, some
from .party_matching import DECIDED, LOOSE, NAME, Found, PartyIndex
from .party_names import INDEPENDENTS, is_generic, list_form

Numbers = NDArray[np.int64]


@dataclass(frozen=True)
class Spellings:
    """Lists of a long table, in the order in which they come first.

    ``lists`` are called by their usual name; ``of_name`` is the list of each name; ``found`` what each name is.
    """

    lists: list[str]
    of_name: Numbers
    found: dict[str, Found]


class _Names:
    """Names of a long table and the zones in which each stands.

    Parameters
    ----------
    names : list of str
    zone, number : arrays, one value a row
        Zone and name of each row.
    """

    def __init__(self, names: list[str], zone: Numbers, number: Numbers) -> None:
        self.names = names
        self.rows = np.bincount(number, minlength=len(names))
        seen = pd.unique(zone * len(names) + number)
        self.zone, self.name = seen // len(names), seen % len(names)

    def together(self, group: Numbers) -> list[tuple[int, list[int]]]:
        """Return the groups of which a zone has several names, with those names, for each such zone once."""
        count = int(group.max(initial=0)) + 1
        cells = pd.DataFrame({"cell": self.zone * count + group[self.name], "name": self.name})
        several = cells[(group[self.name] >= 0) & cells["cell"].duplicated(keep=False)]
        found = {(int(cell) % count, tuple(each)) for cell, each in several.groupby("cell")["name"]}
        return sorted((which, list(each)) for which, each in found)

    def zone_of(self, name: int, other: int) -> int:
        """Return a zone that has both names."""
        return int(np.intersect1d(self.zone[self.name == name], self.zone[self.name == other])[0])

    def usual(self, members: Sequence[int]) -> str:
        """Return the name that most rows have, the first in the alphabet where several do."""
        return min((-int(self.rows[each]), self.names[each]) for each in members)[1]


def one_list(
    names: list[str],
    zone: Numbers,
    number: Numbers,
    index: PartyIndex,
    labels: Sequence[str],
    notes: list[Message],
    own: set[str],
) -> Spellings:
    """Return which names are one list.

    Names of one party are one list; where a zone has two of them, the surer one is the party and the other a list of
    its own. Names that the registry does not have are one list where their forms are equal and no zone has both.

    Parameters
    ----------
    names : list of str
        Different names of the table.
    zone, number : arrays, one value a row
        Zone and name of each row.
    index : PartyIndex
    labels : sequence of str
        What to call each zone.
    notes : list of Message
        Takes what is decided.
    own : set of str
        Names that stand for a list of their own whatever they are like.

    Raises
    ------
    ElectionError
        If a zone has two names that are one party with certainty; names both.
    """
    table = _Names(names, zone, number)
    found = [Found() if name in own else index.find(name) for name in names]
    _yield_to_surer(table, found, labels, notes)
    group = _groups(table, found, own)
    order, lists = pd.factorize(group)
    members: list[list[int]] = [[] for _ in lists]
    for name, which in enumerate(order.tolist()):
        members[which].append(name)
    usual = [table.usual(each) for each in members]
    joined = [each for each in members if len(each) > 1]
    if joined:
        template = QT_TRANSLATE_NOOP("core", "{count} lists are written in several ways and taken as one each: {lists}")
        shown = [" = ".join(names[each] for each in group) for group in joined]
        notes.append(Message(template, {"count": len(joined), "lists": some(shown, 8)}))
    whole = {name: index.with_close(name, each) if name not in own else each for name, each in zip(names, found)}
    return Spellings(usual, order.astype(np.int64), whole)


def _yield_to_surer(table: _Names, found: list[Found], labels: Sequence[str], notes: list[Message]) -> None:
    """Take the party from names beside which a zone has a surer one; refuse two that are equally sure."""
    code_number = {code: at for at, code in enumerate(sorted({each.code for each in found if each.code}))}
    names = table.names
    given_up: set[int] = set()
    while True:
        group = np.array([code_number[each.code] if each.code else -1 for each in found], dtype=np.int64)
        yielding: set[int] = set()
        for _, rivals in table.together(group):
            surest = min(found[each].tier for each in rivals)
            # A decision takes no votes from what is the party by its own code or name: two are equally sure.
            sure = surest if surest != DECIDED else NAME
            first = [each for each in rivals if found[each].tier <= sure]
            if len(first) > 1 and surest < LOOSE:
                _refuse_two_names(table, first, found, labels)
            yielding.update(each for each in rivals if each not in first or len(first) > 1)
        if not yielding:
            break
        given_up |= yielding
        for each in yielding:
            found[each] = Found()
    if given_up:
        template = QT_TRANSLATE_NOOP(
            "core",
            "{count} names are like those of a party that stands in the same zone under another: they stay lists of "
            "their own: {names}",
        )
        shown = some(sorted(names[each] for each in given_up), 8)
        notes.append(Message(template, {"count": len(given_up), "names": shown}, warning=True))


def _refuse_two_names(table: _Names, rivals: list[int], found: list[Found], labels: Sequence[str]) -> None:
    one, other = rivals[:2]
    raise ElectionError(
        QT_TRANSLATE_NOOP(
            "core",
            "“{one}” and “{other}” are both {code}, and {zone} has votes under both. Choose one ballot with FILTER, or "
            "say in PARTY_ALIASES which of them is a list of its own (party: *).",
        ),
        one=table.names[one],
        other=table.names[other],
        code=found[one].code,
        zone=labels[table.zone_of(one, other)],
    )


def _groups(table: _Names, found: list[Found], own: set[str]) -> Numbers:
    """Return the list of each name as a number: of its party, else of its form, else its own."""
    keys: list[tuple[str, str]] = []
    for name, each in zip(table.names, found):
        if each.code is not None:
            keys.append(("code", each.code))
        elif name in own or is_generic(name):
            keys.append(("name", name))
        else:
            keys.append(("form", list_form(name)))
    number = dict(zip(dict.fromkeys(keys), range(len(keys))))
    group = np.array([number[key] for key in keys], dtype=np.int64)
    # Two names of one form in one zone are two lists, wherever else they stand.
    for which in {which for which, _ in table.together(group)}:
        members = np.flatnonzero(group == which)
        group[members] = len(keys) + members
    return group


def tell_slots_apart(
    names: Sequence[str | None],
    zone: Numbers,
    place: Numbers,
    votes: NDArray[np.float64],
    list_number: Sequence[str | None] | None,
    index: PartyIndex,
) -> tuple[list[str | None], set[str]]:
    """Return names with what tells lists of one name in one zone apart, and the names made so.

    By the number that the table gives each list; else, for names that any list may have, by their order in votes.

    Parameters
    ----------
    names : sequence of str or None
        Name of each row.
    zone, place : arrays
        Zone of each row, and what list numbers are counted in: its parent, else the same everywhere.
    votes : array
    list_number : sequence of str or None, optional
    index : PartyIndex
    """
    rows = pd.DataFrame({"zone": zone, "place": place, "name": np.array(names, dtype=object), "votes": votes})
    rows["number"] = None if list_number is None else np.array(list_number, dtype=object)
    several = rows[rows["name"].notna() & rows.duplicated(["zone", "name"], keep=False)]
    new = list(names)
    made: set[str] = set()
    for name, group in several.groupby("name", sort=False):
        of_registry = index.find(str(name)).code
        slot = is_generic(str(name)) or index.registry.get(of_registry or "").kind == INDEPENDENTS
        numbered = group["number"].notna().all() and not group.duplicated(["zone", "number"]).any()
        if numbered and (slot or of_registry is None) and _few(group, rows):
            wanted = set(zip(group["place"], group["number"]))
            same = rows[rows["name"] == name]
            for row, where, number in zip(same.index.tolist(), same["place"], same["number"]):
                if (where, number) in wanted:
                    new[row] = f"{name} ({number})"
                    made.add(str(new[row]))
        elif slot:
            ranked = group.sort_values("votes", ascending=False, kind="stable")
            for row, at in zip(ranked.index.tolist(), (ranked.groupby("zone").cumcount() + 1).tolist()):
                if at > 1:
                    new[row] = f"{name} ({at})"
                    made.add(str(new[row]))
    return new, made


def _few(group: pd.DataFrame, rows: pd.DataFrame) -> bool:
    """Return whether most rows of the zones concerned are of one list each: two ballots repeat them all."""
    zones = rows[rows["zone"].isin(group["zone"])]
    return int(zones.duplicated(["zone", "name"], keep=False).sum()) * 2 < len(zones)
