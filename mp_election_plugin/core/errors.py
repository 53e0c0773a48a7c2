"""What core has to tell people: messages that the boundary can translate, and errors that carry one."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Mark a text for translation and return it unchanged; core itself never translates."""
    return text


@dataclass(frozen=True)
class Message:
    """A sentence with named values, in English until the boundary translates its template.

    Parameters
    ----------
    template : str
        English text with ``{name}`` fields, marked with ``QT_TRANSLATE_NOOP("core", ...)``.
    values : dict
        Values of the fields.
    warning : bool
        True for what a user should look at, False for what is only worth knowing.
    """

    template: str
    values: dict[str, Any] = field(default_factory=dict)
    warning: bool = False

    def __str__(self) -> str:
        return self.template.format(**self.values)


class ElectionError(ValueError):
    """Input that cannot be used as it is; says what is wrong, where, and what to do.

    Parameters
    ----------
    template : str
        English text with ``{name}`` fields.
    **values
        Values of the fields.
    """

    def __init__(self, template: str, **values: Any) -> None:
        self.message = Message(template, values, warning=True)
        super().__init__(str(self.message))


class Conflict(ElectionError):
    """Somebody else was changing the same; tried again, it may go well."""


def some(items: list[str], most: int = 10) -> str:
    """Join the first ``most`` items for a message and say how many more there are."""
    shown = ", ".join(items[:most])
    more = len(items) - most
    return f"{shown}, … (+{more})" if more > 0 else shown
