"""Decisions of the user about which party a list is, kept in a table and replayed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from .aliases import unread_names
from .dates import unread_dates, written_date
from .errors import QT_TRANSLATE_NOOP, Message, some
from .names import normal_name
from .party_names import list_form

# What stands in place of a code where a list is to stay one of its own; no code has this sign.
OWN = "*"


@dataclass(frozen=True)
class PartyAlias:
    """One decision: the party that a list's name means, in one election or in all of them.

    ``party`` is a code or name of the registry, or `OWN`; empty where nothing is decided yet.
    """

    name: str
    party: str | None = None
    election: str | None = None
    decided_on: str | None = None
    note: str | None = None


@dataclass
class PartyDecisions:
    """Decisions that hold for one election, by name as written and by its form; `OWN` for a list of its own."""

    by_name: dict[str, str] = field(default_factory=dict)
    by_form: dict[str, str] = field(default_factory=dict)


def same_election(one: str | None, other: str | None) -> bool:
    """Return whether two names of elections are one."""
    return normal_name(one or "") == normal_name(other or "")


def decide(
    table: Iterable[PartyAlias], code_of: Callable[[str], str | None], election: str
) -> tuple[PartyDecisions, list[Message]]:
    """Return the decisions that hold for an election.

    Of two decisions on one name the one for this election counts before that for all, then the later one; of undated
    ones neither.

    Parameters
    ----------
    table : iterable of PartyAlias
    code_of : callable
        The code that the registry has for a code or name.
    election : str
        Name of the election; empty where unknown.

    Returns
    -------
    decisions : PartyDecisions
    notes : list of Message
        Decisions that clash, that name no party of the registry, or that need the name of the election; names and
        dates that cannot be read.
    """
    table = list(table)
    here: list[tuple[PartyAlias, str]] = []
    unknown, elsewhere = [], []
    for alias in table:
        if not alias.party:
            continue
        if alias.election and not same_election(alias.election, election):
            elsewhere.append(alias.name)
            continue
        code = OWN if alias.party.strip() == OWN else code_of(alias.party)
        if code is None:
            unknown.append(f"{alias.name} → {alias.party}")
        else:
            here.append((alias, code))
    by_name, clashing = _latest(here, lambda name: name.strip())
    by_form, _ = _latest(here, list_form)
    notes = unread_names(alias.name for alias in table) + unread_dates(alias.decided_on for alias in table)
    return PartyDecisions(by_name, by_form), notes + _notes(clashing, unknown, [] if election else elsewhere)


def _latest(decided: list[tuple[PartyAlias, str]], key_of: Callable[[str], str]) -> tuple[dict[str, str], list[str]]:
    """Return the code that counts for each key, and the names whose decisions clash."""
    rivals: dict[str, list[tuple[tuple[bool, str], str, str]]] = defaultdict(list)
    for alias, code in decided:
        rivals[key_of(alias.name)].append(((bool(alias.election), written_date(alias.decided_on)), code, alias.name))
    found, clashing = {}, []
    for key, group in rivals.items():
        latest = max(weight for weight, _, _ in group)
        codes = {code for weight, code, _ in group if weight == latest}
        if len(codes) == 1:
            found[key] = codes.pop()
        else:
            clashing.append(group[0][2])
    return found, clashing


def _notes(clashing: list[str], unknown: list[str], elsewhere: list[str]) -> list[Message]:
    templates = (
        QT_TRANSLATE_NOOP(
            "core",
            "{count} names of the table of decisions mean several parties: {names}. None is applied; give the date in "
            "decided_on, or the election.",
        ),
        QT_TRANSLATE_NOOP(
            "core", "{count} decisions name a party that the registry does not have, and are not applied: {names}"
        ),
        QT_TRANSLATE_NOOP(
            "core", "{count} decisions are for one election and not applied: {names}. Say which this is with ELECTION."
        ),
    )
    return [
        Message(template, {"count": len(names), "names": some(names, 5)}, warning=True)
        for template, names in zip(templates, (clashing, unknown, elsewhere))
        if names
    ]


def not_met(table: Iterable[PartyAlias], names: Iterable[str], election: str) -> list[Message]:
    """Return a note of the decisions on names that the table of results does not have."""
    forms = {list_form(name) for name in names}
    gone = [
        alias.name
        for alias in table
        if alias.party and list_form(alias.name) not in forms
        if not alias.election or same_election(alias.election, election)
    ]
    if not gone:
        return []
    template = QT_TRANSLATE_NOOP("core", "{count} decisions are on names that this table does not have: {names}")
    return [Message(template, {"count": len(gone), "names": some(gone, 5)})]
