"""Codes of lists that are given by their names: the party that the name means, else a code of the name's own."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence

from . import fields
from .errors import QT_TRANSLATE_NOOP, Message, some
from .parties import Party, Registry
from .party_matching import PartyIndex
from .party_names import code_base, kind_of, list_form

_DIGITS = 6


def is_code(name: str) -> bool:
    """Return whether a field is named by a code, with or without ``votes_``, and not by the name of a list."""
    return name.isascii() and name.replace("_", "").isalnum()


def list_name(field: str) -> str:
    """Return the name of the list that a field of votes has in its name."""
    return field[len(fields.VOTES_PREFIX) :] if field.lower().startswith(fields.VOTES_PREFIX) else field


class ListCodes:
    """Codes by the names of lists.

    Parameters
    ----------
    registries : sequence of Registry
        Those that know parties; the first one that knows a name decides.
    """

    def __init__(self, registries: Sequence[Registry]) -> None:
        self._registries = registries
        self._indices: list[PartyIndex] | None = None

    def of(self, name: str) -> str | None:
        """Return the code of a list by its name, the same one in every table; None where the name says nothing."""
        return self.known(name) or _own_code(name)

    def known(self, name: str) -> str | None:
        """Return the code of the party that a name means, None where no registry knows it."""
        if self._indices is None:
            self._indices = [PartyIndex(registry) for registry in self._registries]
        found = (index.find(name) for index in self._indices)
        return next((each.code for each in found if each.is_list), None)

    def parties(self, votes: Mapping[str, str]) -> dict[str, Party]:
        """Return the lists that no registry knows, with the names that their columns have, by code.

        ``votes`` are the columns by vote field.
        """
        named = {fields.party_of(field): list_name(column) for field, column in votes.items() if not is_code(column)}
        return {
            code: Party(code, {"ar" if _is_arabic(name) else "fr": name}, kind=kind_of(name))
            for code, name in named.items()
            if code is not None and self.known(name) is None
        }

    def notes(self, votes: Mapping[str, str]) -> list[Message]:
        """Return what to say of lists given by name: which party they are, and which have codes of their own."""
        own = self.parties(votes)
        named = {
            column: code
            for field, column in votes.items()
            if not is_code(column) and (code := fields.party_of(field)) is not None
        }
        texts = (
            (
                [f"{column} → {code}" for column, code in named.items() if code not in own],
                QT_TRANSLATE_NOOP("core", "Lists given by name, taken for these parties: {columns}"),
                False,
            ),
            (
                [f"{column} → {code}" for column, code in named.items() if code in own],
                QT_TRANSLATE_NOOP("core", "Lists that the registry does not know, with codes of their own: {columns}"),
                True,
            ),
        )
        return [
            Message(template, {"columns": some(pairs, 40)}, warning=warning)
            for pairs, template, warning in texts
            if pairs
        ]


def _is_arabic(name: str) -> bool:
    return any("\u0600" <= char <= "\u06ff" for char in name)


def _own_code(name: str) -> str | None:
    """Return a code made of a name; letters that ASCII does not have are told apart by a digest of the name."""
    if name.isascii():
        code = re.sub(r"[^A-Za-z0-9_]+", "_", name)
        return code if code.strip("_") else None
    form = list_form(name)
    if not form:
        return None
    digest = hashlib.sha256(form.encode()).hexdigest()[:_DIGITS].upper()
    return f"{code_base(name)}_{digest}"
