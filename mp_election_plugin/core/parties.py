"""The registry of parties: codes, names in three languages, colours, and codes in earlier elections."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from .errors import QT_TRANSLATE_NOOP, ElectionError, Message, some
from .fields import VOTES_PREFIX
from .names import normal_name
from .party_names import INDEPENDENTS
from .registry_file import read_entries

DEFAULT_REGISTRY = Path(__file__).resolve().parent.parent / "resources" / "parties" / "morocco.json"
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
UNKNOWN_COLOUR = "#8c8c8c"
_NAMES = ("name", "name_fr", "name_ar", "name_en")
_KEYS = frozenset(("code", *_NAMES, "colour", "colour_source", "kind", "aliases", "earlier"))


@dataclass(frozen=True)
class Party:
    """A party, a coalition, or a slot of independents (``kind``), as one list code of an election.

    ``election_aliases`` are names with the elections in which they are the party's, ``earlier`` codes of lists that
    count as the party's in earlier elections, with these.
    """

    code: str
    names: dict[str, str] = field(default_factory=dict)
    colour: str = UNKNOWN_COLOUR
    kind: str = "party"
    aliases: tuple[str, ...] = ()
    election_aliases: tuple[tuple[str, tuple[str, ...]], ...] = ()
    earlier: tuple[tuple[str, tuple[str, ...]], ...] = ()

    def name(self, language: str) -> str:
        """Return the name in a language, else the French, the English, the Arabic one, else the code."""
        for key in (language[:2], "fr", "en", "ar"):
            if self.names.get(key):
                return self.names[key]
        return self.code


@dataclass(frozen=True)
class Registry:
    """Parties by code; ``notes`` say what of the file is of no use."""

    parties: dict[str, Party]
    notes: tuple[Message, ...] = ()

    def get(self, code: str) -> Party:
        """Return the party of a code; a party of that code without a name where the registry has none."""
        return self.parties.get(code) or Party(code)

    def knows(self, text: str) -> bool:
        """Return whether a text is a code, name or alias of one party."""
        return text in self.parties or normal_name(text) in self.by_name()

    def by_name(self) -> dict[str, str]:
        """Return the code of every normal form of a code, name or alias that only one party has."""
        found: dict[str, set[str]] = {}
        for party in self.parties.values():
            for text in (party.code, *party.names.values(), *party.aliases):
                found.setdefault(normal_name(text), set()).add(party.code)
        return {form: next(iter(codes)) for form, codes in found.items() if form and len(codes) == 1}


def is_colour(text: Any) -> bool:
    """Return whether a value is a colour like #1F77B4."""
    return isinstance(text, str) and _COLOUR.fullmatch(text) is not None


def load_registry(path: str | Path | None = None) -> Registry:
    """Read a party registry: JSON of format ``mpelection-parties/1``, or a table (CSV) with a column ``code``.

    Parameters
    ----------
    path : str or Path, optional
        The file; the registry of Morocco where not given.

    Returns
    -------
    Registry
        Its ``notes`` say which keys are not known, and which names are of no use.

    Raises
    ------
    ElectionError
        If the file cannot be read, is of another format, or an entry is wrong; names the file and the entry.
    """
    file = Path(path) if path else DEFAULT_REGISTRY
    entries = read_entries(file)
    parties: dict[str, Party] = {}
    taken: set[str] = set()
    for number, entry in enumerate(entries, start=1):
        code = entry.get("code") if isinstance(entry, dict) else None
        # Databases do not tell votes_ABC from votes_abc.
        if not isinstance(code, str) or not re.fullmatch(r"[A-Za-z0-9_]+", code) or code.casefold() in taken:
            raise ElectionError(
                QT_TRANSLATE_NOOP(
                    "core",
                    "{file}: entry {number} needs a “code” of its own of ASCII letters, digits and “_”; it has "
                    "“{code}”.",
                ),
                file=file,
                number=number,
                code=code,
            )
        taken.add(code.casefold())
        parties[code] = _party(file, code, entry)
    registry = Registry(parties)
    unknown = Counter(key for entry in entries for key in entry if key not in _KEYS)
    return replace(registry, notes=tuple(registry_notes(file, registry, unknown)))


def _party(file: Path, code: str, entry: dict[str, Any]) -> Party:
    colour = entry.get("colour", UNKNOWN_COLOUR)
    if not is_colour(colour):
        raise ElectionError(
            QT_TRANSLATE_NOOP("core", "{file}: the colour of “{code}” is “{colour}”; it should be like #1F77B4."),
            file=file,
            code=code,
            colour=colour,
        )
    names = {key: entry[f"name_{key}"] for key in ("en", "fr", "ar") if entry.get(f"name_{key}")}
    general, of_elections = _aliases(entry.get("aliases", []))
    kind, name = entry.get("kind", "party"), entry.get("name") or ""
    if general is None or not all(isinstance(text, str) for text in (*names.values(), kind, name)):
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core",
                "{file}: the names of “{code}” should be texts, and its “aliases” a list of texts, or of a “name” "
                "with its “elections”.",
            ),
            file=file,
            code=code,
        )
    if name.strip():
        # A name in no language that is told is that of the registry's own.
        names.setdefault("fr", name)
        general = general if name in names.values() else (*general, name)
    return Party(
        code=code,
        names={key: text for key, text in names.items() if text.strip()},
        colour=colour,
        kind=kind,
        aliases=tuple(text for text in general if text.strip()),
        election_aliases=of_elections,
        earlier=_earlier(entry.get("earlier", []), code, file),
    )


def _earlier(entries: Any, code: str, file: Path) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return the codes of earlier lists with their elections.

    Raises
    ------
    ElectionError
        If an entry is not of a “code” and its “elections”.
    """
    found = []
    for entry in entries if isinstance(entries, list) else [None]:
        earlier, elections = (entry.get("code"), entry.get("elections")) if isinstance(entry, dict) else (None, None)
        if not isinstance(earlier, str) or not isinstance(elections, list):
            raise ElectionError(
                QT_TRANSLATE_NOOP("core", "{file}: “earlier” of “{code}” should be a list of “code” and “elections”."),
                file=file,
                code=code,
            )
        found.append((earlier, tuple(map(str, elections))))
    return tuple(found)


def _aliases(entries: Any) -> tuple[tuple[str, ...] | None, tuple[tuple[str, tuple[str, ...]], ...]]:
    """Return the aliases for all elections and those for some; None where an entry is wrong."""
    general: list[str] = []
    of_elections: list[tuple[str, tuple[str, ...]]] = []
    for entry in entries if isinstance(entries, list) else [None]:
        name, elections = (entry.get("name"), entry.get("elections")) if isinstance(entry, dict) else (entry, [])
        if not isinstance(name, str) or not isinstance(elections, list):
            return None, ()
        if not all(isinstance(each, str) for each in elections):
            return None, ()
        if isinstance(entry, dict):
            of_elections.append((name, tuple(elections)))
        else:
            general.append(name)
    return tuple(general), tuple(of_elections)


def registry_notes(file: Path, registry: Registry, unknown: Counter[str]) -> list[Message]:
    """Return what to say of a registry: keys that are not read, parties without a name, names that two parties have.

    Independents are left out: their names are of no party anyway.
    """
    notes = []
    if unknown:
        template = QT_TRANSLATE_NOOP(
            "core", "{file}: these keys are not known and not read: {keys}. Known are: {known}"
        )
        keys = some([f"{key} ({count})" for key, count in unknown.most_common()])
        notes.append(Message(template, {"file": file, "keys": keys, "known": ", ".join(sorted(_KEYS))}, warning=True))
    parties = [party for party in registry.parties.values() if party.kind != INDEPENDENTS]
    nameless = [party.code for party in parties if not (party.names or party.aliases or party.election_aliases)]
    if nameless:
        template = QT_TRANSLATE_NOOP(
            "core", "{file}: {count} parties have no name, so they are found by their code only: {codes}"
        )
        notes.append(Message(template, {"file": file, "count": len(nameless), "codes": some(nameless)}, warning=True))
    owners: dict[str, dict[str, str]] = {}
    for party in parties:
        for text in (party.code, *party.names.values(), *party.aliases):
            owners.setdefault(normal_name(text), {}).setdefault(party.code, text)
    shared = [
        f"“{next(iter(texts.values()))}” ({', '.join(texts)})"
        for form, texts in owners.items()
        if form and len(texts) > 1
    ]
    if shared:
        template = QT_TRANSLATE_NOOP(
            "core",
            "{file}: {count} names are of more than one party, and find none of them but the one whose code they are: "
            "{names}",
        )
        notes.append(Message(template, {"file": file, "count": len(shared), "names": some(shared)}, warning=True))
    return notes


def find_party(text: str, codes: list[str], registry: Registry) -> str | None:
    """Return the list that a user means: by its code, its vote field, in any case, or by its name in the registry.

    Parameters
    ----------
    text : str
        What the user wrote: ``MP``, ``mp``, ``votes_MP``, ``Mouvement Populaire``.
    codes : list of str
        Codes of the lists there are.
    registry : Registry
        Names of the parties.

    Returns
    -------
    str or None
        One of ``codes``; None where none, or more than one, is meant.
    """
    if text in codes:
        return text
    folded = text.casefold()
    if folded.startswith(VOTES_PREFIX):
        folded = folded[len(VOTES_PREFIX) :]
    same = [code for code in codes if code.casefold() == folded]
    named = registry.by_name().get(normal_name(text))
    same = same or [code for code in codes if code == named]
    return same[0] if len(same) == 1 else None
