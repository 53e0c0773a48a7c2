"""Which party of the registry a published list is: by decision, code, name, usual spelling; close names proposed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

import numpy as np

from .errors import QT_TRANSLATE_NOOP, Message, some
from .likeness import closeness
from .names import normal_code, normal_name, sides, spelling_key
from .parties import Party, Registry
from .party_aliases import OWN, PartyAlias, PartyDecisions, decide, same_election
from .party_names import INDEPENDENTS, is_generic, list_form, party_form, sound_form
from .proposing import BEST_COMPARED, CLOSE_ENOUGH

# How sure a match is, the surest first. From LOOSE on a match yields to a surer one in the same zone.
DECIDED, CODE, NAME, LIST_NAME, LOOSE, SPELLING, ABBREVIATION = range(7)
_METHODS = ("decision", "code", "name", "name", "name", "spelling", "abbreviation")
GENERATED, OWN_LIST = "generated", "own"
_BRACKETS = re.compile(r"[(\[]([^()\[\]]*)[)\]]")
_NUMBERED = re.compile(r"\s*\(?\d{1,3}\s*(?:[.)/:\-–—]\s*|\s)\s*([^\W\d_].*)", re.S)
_ARABIC = "[\u0621-\u064a]"
# A change of script divides as a dash does: both parts have to name the party.
_DIVIDED = re.compile(
    rf"\s+[-–—/|:]\s+|\s*[/|]\s*|\s*\n\s*|(?<=[A-Za-zÀ-ÿ.])\s+(?={_ARABIC})|(?<={_ARABIC})\s+(?=[A-Za-zÀ-ÿ])"
)


@dataclass(frozen=True)
class Found:
    """What a list's name was found to be.

    ``code`` is None for a list of its own. ``proposed`` is the party with the closest name, ``runner_up`` the next one;
    neither is applied.
    """

    code: str | None = None
    method: str = GENERATED
    tier: int = ABBREVIATION
    proposed: str | None = None
    score: float = float("nan")
    runner_up: str | None = None
    runner_up_score: float = float("nan")

    @property
    def is_list(self) -> bool:
        """Whether the name is that of a list for sure: what stands in brackets alone is not enough."""
        return self.tier == DECIDED or (self.code is not None and self.tier < ABBREVIATION)


class PartyIndex:
    """Parties of a registry by the forms of their codes, names and aliases, and the decisions of the user.

    Parameters
    ----------
    registry : Registry
    aliases : iterable of PartyAlias
        Decisions.
    election : str
        Name of the election: names of the registry and decisions that are for one election hold in it only.
    """

    def __init__(self, registry: Registry, aliases: Iterable[PartyAlias] = (), election: str = "") -> None:
        self.registry = registry
        self._texts = {
            party.code: [*party.names.values(), *party.aliases, *_names_in(party, election)]
            for party in registry.parties.values()
        }
        codes = {code: [code] for code in registry.parties}
        known = {code: [code, *texts] for code, texts in self._texts.items()}
        # Each tier: the form that is compared, and the parties that have it. One of several parties is of none.
        self._tiers = (
            (CODE, str.strip, _owners(codes, str.strip)),
            (CODE, _folded, _owners(codes, _folded)),
            (CODE, normal_code, _owners(codes, normal_code)),
            (NAME, normal_name, _owners(known, normal_name)),
            (LIST_NAME, list_form, _owners(known, list_form)),
            (LOOSE, party_form, _owners(known, party_form)),
            (SPELLING, sound_form, _owners(self._texts, sound_form)),
        )
        self._found: dict[str, Found] = {}
        self._close: _CloseNames | None = None
        self.decisions = PartyDecisions()
        self._own = _owners(known, str.strip)
        self.decisions, self.notes = decide(aliases, self._code_of, election)
        self.notes = [*registry.notes, *self.notes, *self._taken_from_others()]
        self._found.clear()

    def _code_of(self, text: str) -> str | None:
        return self.find(text).code

    def _taken_from_others(self) -> list[Message]:
        """Return a note of decisions that give the very name of one party to another."""
        taken = [
            f"{name} ({', '.join(sorted(owners))}) → {code}"
            for name, code in self.decisions.by_name.items()
            if (owners := self._own.get(name)) and code not in owners
        ]
        if not taken:
            return []
        template = QT_TRANSLATE_NOOP(
            "core", "{count} decisions are on a name that is a party's own in the registry, and go before it: {names}"
        )
        return [Message(template, {"count": len(taken), "names": some(taken, 5)}, warning=True)]

    def find(self, name: str) -> Found:
        """Return what a name is, without what is close to it."""
        if name not in self._found:
            self._found[name] = self._find(name)
        return self._found[name]

    def _find(self, name: str) -> Found:
        # What a party is called letter for letter is another name's spelling for no decision.
        decided = self.decisions.by_name.get(name.strip()) or (
            None if name.strip() in self._own else self.decisions.by_form.get(list_form(name))
        )
        if decided is not None:
            return Found(None, OWN_LIST, DECIDED) if decided == OWN else Found(decided, _METHODS[DECIDED], DECIDED)
        code, tier = self._known(name)
        if code is None:
            code, tier = self._known_in_part(name)
        numbered = _NUMBERED.fullmatch(name) if code is None else None
        if numbered:
            # A place on the ballot is no part of a name, where the rest is one that is sure.
            code, tier = self._known(numbered[1])
            code = code if tier <= LIST_NAME else None
        return Found() if code is None else Found(code, _METHODS[tier], tier)

    def _known(self, name: str) -> tuple[str | None, int]:
        """Return the party by the first tier that any party meets."""
        generic = is_generic(name)
        for tier, form_of, owners in self._tiers:
            if generic and tier > LIST_NAME:
                break
            codes = owners.get(form_of(name))
            if codes and tier >= LOOSE:
                codes = {code for code in codes if self._may_be(name, code, tier)}
            if codes:
                return (next(iter(codes)), tier) if len(codes) == 1 else (None, tier)
        return None, ABBREVIATION

    def _may_be(self, name: str, code: str, tier: int) -> bool:
        """Return whether a looser form may stand for a party: never for independents, nor for another side."""
        if self.registry.parties[code].kind == INDEPENDENTS:
            return False
        form = sound_form(name)
        return tier == LOOSE or any(
            sides(text) == sides(name) for text in self._texts[code] if sound_form(text) == form
        )

    def _known_in_part(self, name: str) -> tuple[str | None, int]:
        """Return the party by what stands in brackets or beside a dash: ``Mouvement Populaire (MP)``."""
        for inside, others in _parts(name):
            known = [self._known(part)[0] for part in (*inside, *others)]
            codes = {code for code in known if code is not None}
            if len(codes) > 1:
                break
            if codes and None not in known:
                return codes.pop(), LOOSE
            # Outside the brackets any name may stand, inside only that of the party.
            if codes and inside and None not in known[: len(inside)]:
                return codes.pop(), ABBREVIATION
        return None, ABBREVIATION

    def with_close(self, name: str, found: Found) -> Found:
        """Return a list of its own with the parties of the closest names; a generic name is close to none."""
        if found.code is not None or found.method == OWN_LIST or is_generic(name):
            return found
        if self._close is None:
            self._close = _CloseNames(self.registry)
        ranked = self._close.ranked(name)
        if not ranked:
            return found
        (proposed, score), (second, lower) = ranked[0], (ranked[1] if len(ranked) > 1 else (None, float("nan")))
        return replace(found, proposed=proposed, score=score, runner_up=second, runner_up_score=lower)


def _parts(name: str) -> Iterator[tuple[list[str], list[str]]]:
    """Return what stands in brackets and what outside, or the parts beside a dash, in each way to divide a name."""
    brackets = list(_BRACKETS.finditer(name))
    dashes = list(_DIVIDED.finditer(name))
    for some_of in (brackets[-1:], brackets if len(brackets) > 1 else []):
        inside = [match[1] for match in some_of]
        outside = name
        for match in some_of:
            outside = outside.replace(match[0], " ")
        if all(map(str.strip, inside)) and inside and outside.strip():
            yield inside, [outside]
    for match in (*dashes[:1], *(dashes[-1:] if len(dashes) > 1 else [])):
        yield [], [name[: match.start()], name[match.end() :]]


def _folded(text: str) -> str:
    return text.strip().casefold()


def _names_in(party: Party, election: str) -> list[str]:
    """Return the names that a party has in one election only."""
    return [
        name
        for name, elections in party.election_aliases
        if election and any(same_election(each, election) for each in elections)
    ]


def _owners(texts: dict[str, list[str]], form_of: Callable[[str], str]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for code, names in texts.items():
        for name in names:
            form = form_of(name)
            if form:
                found.setdefault(form, set()).add(code)
    return found


class _CloseNames:
    """Names of the registry, found by the pairs of letters that they share with another name."""

    def __init__(self, registry: Registry) -> None:
        forms = {
            (party_form(text), party.code)
            for party in registry.parties.values()
            if party.kind != INDEPENDENTS
            for text in (*party.names.values(), *party.aliases, *(name for name, _ in party.election_aliases))
        }
        self._forms = sorted(forms)
        pairs = [_pairs(form) for form, _ in self._forms]
        self._number = {pair: at for at, pair in enumerate(sorted({pair for each in pairs for pair in each}))}
        self._has = np.zeros((len(pairs), len(self._number)), dtype=np.int32)
        for row, each in enumerate(pairs):
            self._has[row, [self._number[pair] for pair in each]] = 1
        self._sizes = self._has.sum(axis=1)

    def ranked(self, name: str) -> list[tuple[str, float]]:
        """Return the parties close to a name, the closest first, each once."""
        form = party_form(name)
        pairs = _pairs(form)
        shared = self._has[:, [self._number[pair] for pair in pairs if pair in self._number]].sum(axis=1)
        alike = 2 * shared / (self._sizes + len(pairs))
        best: dict[str, float] = {}
        for at in np.argsort(-alike, kind="stable")[:BEST_COMPARED].tolist():
            other, code = self._forms[at]
            score = closeness(form, other).score if shared[at] else 0.0
            if score >= CLOSE_ENOUGH:
                best[code] = max(score, best.get(code, 0.0))
        return sorted(best.items(), key=lambda each: (-each[1], each[0]))


def _pairs(form: str) -> set[str]:
    key = f" {spelling_key(form)} "
    return {key[at : at + 2] for at in range(len(key) - 1)}
