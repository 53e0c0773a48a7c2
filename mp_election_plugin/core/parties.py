"""The registry of parties: codes, names in three languages, colours, and codes in earlier elections."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from .errors import QT_TRANSLATE_NOOP, ElectionError
from .fields import VOTES_PREFIX
from .names import normal_name

DEFAULT_REGISTRY = Path(__file__).resolve().parent.parent / "resources" / "parties" / "morocco.json"
_FORMAT = "mpelection-parties/1"
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
UNKNOWN_COLOUR = "#8c8c8c"


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
    """Parties by code."""

    parties: dict[str, Party]

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


def load_registry(path: str | Path | None = None) -> Registry:
    """Read a party registry (JSON, format ``mpelection-parties/1``).

    Parameters
    ----------
    path : str or Path, optional
        The file; the registry of Morocco where not given.

    Raises
    ------
    ElectionError
        If the file cannot be read, is of another format, or an entry is wrong; names the file and the entry.
    """
    file = Path(path) if path else DEFAULT_REGISTRY
    try:
        data: Any = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ElectionError(
            QT_TRANSLATE_NOOP("core", "The party registry {file} cannot be read: {error}"), file=file, error=error
        ) from error
    entries = data.get("parties") if isinstance(data, dict) and data.get("format") == _FORMAT else None
    if not isinstance(entries, list):
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core", "{file} is no party registry: it needs “format”: “{format}” and a list “parties”."
            ),
            file=file,
            format=_FORMAT,
        )
    parties: dict[str, Party] = {}
    for number, entry in enumerate(entries, start=1):
        code = entry.get("code") if isinstance(entry, dict) else None
        if not isinstance(code, str) or not re.fullmatch(r"[A-Za-z0-9_]+", code) or code in parties:
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
        colour = entry.get("colour", UNKNOWN_COLOUR)
        if not isinstance(colour, str) or not _COLOUR.fullmatch(colour):
            raise ElectionError(
                QT_TRANSLATE_NOOP("core", "{file}: the colour of “{code}” is “{colour}”; it should be like #1F77B4."),
                file=file,
                code=code,
                colour=colour,
            )
        names = {key: entry[f"name_{key}"] for key in ("en", "fr", "ar") if entry.get(f"name_{key}")}
        aliases = entry.get("aliases", [])
        general, of_elections = _aliases(aliases)
        if general is None or not all(isinstance(text, str) for text in names.values()):
            raise ElectionError(
                QT_TRANSLATE_NOOP(
                    "core",
                    "{file}: the names of “{code}” should be texts, and its “aliases” a list of texts, or of a “name” "
                    "with its “elections”.",
                ),
                file=file,
                code=code,
            )
        parties[code] = Party(
            code=code,
            names=names,
            colour=colour,
            kind=entry.get("kind", "party"),
            aliases=general,
            election_aliases=of_elections,
            earlier=_earlier(entry.get("earlier", []), code, file),
        )
    return Registry(parties)


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
