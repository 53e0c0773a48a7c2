"""Classes of a rule that no zone can get, since an earlier class takes every zone that they would take."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .errors import QT_TRANSLATE_NOOP, Message, some
from .rules import Rule, ZoneClass, in_language
from .zoning import OPERATORS

Condition = tuple[str, str, Any]


def never_reached(rule: Rule, thresholds: Mapping[str, float], language: str = "en") -> list[Message]:
    """Return a warning for every class that its thresholds leave without any zone.

    An earlier class takes all zones of a later one where each of its conditions follows from one of the later class:
    a location quotient of at least 3 is one of at least 0.75 too. What expressions take is not known here.

    Parameters
    ----------
    rule : Rule
    thresholds : mapping
        Values by name, all of the rule's.
    language : str
        Language of the labels.

    Returns
    -------
    list of Message, one a class; those whose code another entry of the rule can still give are not among them
    """
    before: dict[str, ZoneClass] = {}
    open_codes: set[str] = set()
    tried: list[tuple[ZoneClass, list[Condition]]] = []
    for each in rule.classes:
        own = [_of_numbers(condition, thresholds) for condition in each.when]
        first = next((one for one, conditions in tried if _follow(conditions, own)), None)
        if first is None:
            open_codes.add(each.code)
        else:
            before.setdefault(each.code, first)
        if not each.expression:
            tried.append((each, own))
    text = QT_TRANSLATE_NOOP(
        "core",
        "No zone can be of the class “{label}”: with these thresholds “{earlier}”, which is tried first, takes every "
        "zone that it would take. Check the order of the thresholds: {thresholds}",
    )
    shown = some([f"{name} {value:g}" for name, value in thresholds.items()], 40) or "–"
    return [
        Message(
            text,
            {
                "label": in_language(rule.zone_class(code).label, language),
                "earlier": in_language(first.label, language),
                "thresholds": shown,
            },
            warning=True,
        )
        for code, first in before.items()
        if code not in open_codes
    ]


def _of_numbers(condition: list[Any], thresholds: Mapping[str, float]) -> Condition:
    """Return a condition with the number of its threshold."""
    left, sign, right = condition
    if isinstance(right, str) and "$" in right:
        negative, _, name = right.partition("$")
        right = -thresholds[name] if negative else thresholds[name]
    return left, sign, right


def _follow(earlier: list[Condition], later: list[Condition]) -> bool:
    """Return whether all earlier conditions hold wherever all later ones do."""
    return all(any(_implies(given, each) for given in later) for each in earlier)


def _implies(given: Condition, wanted: Condition) -> bool:
    if given == wanted:
        return True
    (left, sign, value), (other, asked, bound) = given, wanted
    if left != other or isinstance(value, str) or isinstance(bound, str):
        return False
    if sign == "==":
        return bool(OPERATORS[asked](value, bound))
    if asked == "==" or sign[0] != asked[0]:
        return False
    # Only “at least” says less than “more than” the same number.
    strict = sign == asked or asked.endswith("=")
    further = value > bound if sign[0] == ">" else value < bound
    return bool(further or (value == bound and strict))
