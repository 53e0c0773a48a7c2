"""Zone classes of a party by a written rule: `rules` has the rule, this module applies it."""

from __future__ import annotations

import operator
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Callable

import numpy as np
from numpy.typing import NDArray

from .election import Bools, Floats
from .errors import QT_TRANSLATE_NOOP, ElectionError
from .exact import spread as exact_spread
from .measures import PartyMeasures, ratio
from .rule_fields import SOURCES
from .rules import (
    LANGUAGES,
    PRESETS,
    RULE_FORMAT,
    Rule,
    Threshold,
    ZoneClass,
    all_class_codes,
    in_language,
    load_rule,
    rule_of,
    rule_of_data,
)
from .wording import filled

__all__ = [
    "LANGUAGES", "OPERATORS", "PRESETS", "QUANTITIES", "RULE_FORMAT", "Classification", "Rule", "Threshold",
    "ZoneClass", "all_class_codes", "classify", "first_class", "in_language", "load_rule", "reasons", "rule_of",
    "rule_of_data", "rule_quantities",
]  # fmt: skip

# What a rule's conditions and sentences may name; see `rule_quantities`.
QUANTITIES = (
    "has_result", "has_list", "usable", "contradictory", "votes", "most", "base", "share", "overall", "rank", "lists",
    "places", "level", "margin", "share_of_two", "other_of_two", "gap", "behind", "lq", "excess", "deviation", "z",
    *(name for source in SOURCES for name in source.quantities),
)  # fmt: skip

OPERATORS: dict[str, Callable[[Any, Any], Any]] = {
    "<": operator.lt,
    "<=": operator.le,
    "==": operator.eq,
    ">=": operator.ge,
    ">": operator.gt,
}


@dataclass(frozen=True)
class Classification:
    """Classes of n zones: ``index`` into ``rule.classes``, thresholds used, and the measures behind them."""

    rule: Rule
    thresholds: dict[str, float]
    index: NDArray[np.int64]
    quantities: dict[str, Floats]

    def counts(self) -> dict[str, int]:
        """Return the number of zones of each class, in the order of the legend; zeros included."""
        found = np.bincount(self.index, minlength=len(self.rule.classes))
        counts = dict.fromkeys(self.rule.legend, 0)
        for each, number in zip(self.rule.classes, found):
            counts[each.code] += int(number)
        return counts


def rule_quantities(measures: PartyMeasures) -> dict[str, Floats]:
    """Return what a rule's conditions and sentences may name; every array has shape (zones,).

    Shares, margins and gaps are in percent and points here, since thresholds and sentences are. ``overall`` is the
    share over all zones measured, be they a country or a part of it; ``z`` is the deviation from it in standard
    deviations (population form, over the zones where the party has a share). ``share_of_two`` is the party's part of
    its own votes and the best other list's together, ``other_of_two`` that other list's.
    """
    known = measures.deviation[~np.isnan(measures.deviation)]
    spread = exact_spread(known) if len(known) else 0.0
    n = len(measures.votes)
    of_two = ratio(measures.share, 2 * measures.share - measures.margin) * 100
    # A published zero stays a zero where the base is unknown; any other zone needs a share to be classed.
    usable = measures.has_list & (~np.isnan(measures.share) | (measures.votes == 0))
    return {
        "has_result": measures.has_result.astype(np.float64),
        "has_list": measures.has_list.astype(np.float64),
        "usable": usable.astype(np.float64),
        "contradictory": measures.contradictory.astype(np.float64),
        "votes": measures.votes,
        "most": measures.most_votes,
        "base": measures.base,
        "share": measures.share * 100,
        "overall": np.full(n, measures.total_share * 100),
        "rank": measures.rank,
        "lists": measures.lists.astype(np.float64),
        "places": measures.places.astype(np.float64),
        "level": measures.level.astype(np.float64),
        "margin": measures.margin * 100,
        "share_of_two": of_two,
        "other_of_two": 100 - of_two,
        "gap": measures.gap * 100,
        "behind": -measures.gap * 100,
        "lq": measures.lq,
        "excess": measures.excess_votes,
        "deviation": measures.deviation * 100,
        "z": measures.deviation / spread if spread > 1e-12 else np.where(np.isnan(measures.share), np.nan, 0.0),
    }


def _holds(condition: list[Any], quantities: dict[str, Floats], thresholds: dict[str, float]) -> Bools:
    left, sign, right = condition
    if isinstance(right, str):
        negative = right.startswith("-")
        name = right.lstrip("-")
        value: Any = thresholds[name[1:]] if name.startswith("$") else quantities[name]
        right = -value if negative else value
    with np.errstate(invalid="ignore"):
        result: Bools = OPERATORS[sign](quantities[left], right)
    return result


def first_class(
    rule: Rule,
    quantities: dict[str, Floats],
    thresholds: dict[str, float],
    holding: dict[int, Bools] | None = None,
) -> NDArray[np.int64]:
    """Return the number of the first class whose conditions all hold in each zone, -1 where none does; shape (n,).

    ``holding`` says, by number of the class, where expressions hold.
    """
    # Points are compared after rounding away the last bits: (20 - 25) / 100 is exactly 5 points behind to a reader.
    used = {part.lstrip("-") for each in rule.classes for left, _, right in each.when for part in (left, str(right))}
    rounded = {name: np.round(array, 9) for name, array in quantities.items() if name in used}
    index = np.full(len(next(iter(quantities.values()))), -1, dtype=np.int64)
    for number, each in enumerate(rule.classes):
        free = index == -1
        if each.expression:
            free = free & (holding or {})[number]
        for condition in each.when:
            free = free & _holds(condition, rounded, thresholds)
        index[free] = number
    return index


def classify(
    measures: PartyMeasures,
    rule: Rule,
    thresholds: dict[str, float] | None = None,
    holding: dict[int, Bools] | None = None,
    further: Mapping[str, Floats] | None = None,
) -> Classification:
    """Give every zone the first class of the rule whose conditions hold.

    Parameters
    ----------
    measures : PartyMeasures
        Measures of n zones.
    rule : Rule
        The rule.
    thresholds : dict, optional
        Values by threshold name, in the units of the rule; the rule's own where not given.
    holding : dict, optional
        Where the expression of a class holds, by number of the class in the rule.
    further : mapping, optional
        What the fields of other analyses say, as `rule_fields.field_quantities` reads them, for a rule that needs them.

    Returns
    -------
    Classification

    Raises
    ------
    ElectionError
        If a threshold is unknown to the rule, or no class of the rule takes a zone.
    """
    values = {each.name: each.default for each in rule.thresholds}
    for name, value in (thresholds or {}).items():
        if name not in values:
            raise ElectionError(
                QT_TRANSLATE_NOOP("core", "The rule “{rule}” has no threshold “{name}”. Thresholds: {names}"),
                rule=rule.name,
                name=name,
                names=", ".join(values),
            )
        values[name] = value
    quantities = {**rule_quantities(measures), **(further or {})}
    index = first_class(rule, quantities, values, holding)
    if (index == -1).any():
        raise ElectionError(
            QT_TRANSLATE_NOOP("core", "The rule “{rule}” has no class for {count} zones; add one without conditions."),
            rule=rule.name,
            count=int((index == -1).sum()),
        )
    return Classification(rule, values, index, quantities)


class _Precise(float):
    """A number so near to a threshold that two decimals would show it on the other side: shown with all it has."""

    def __format__(self, spec: str) -> str:
        if not spec.endswith(".2f"):
            return float.__format__(self, spec)
        return float.__format__(self, spec.replace(".2f", ".6f")).rstrip("0")


def _shown(values: Floats, thresholds: list[float]) -> list[float]:
    """Return the numbers of a sentence, those that rounding would make contradict the class as `_Precise`.

    They keep as many decimals as tell them from the threshold, six at most.
    """
    # Rounding in the ninth place turns the last bits of a difference into zero, and adding 0 a zero's minus into plus.
    numbers: list[float] = (np.round(values, 9) + 0.0).tolist()
    rounded = np.abs(np.round(values, 2))
    decimals: dict[int, int] = {}
    # A gap of a few votes is not 0.00 points either.
    for threshold in (0.0, *thresholds):
        near = (rounded == round(threshold, 2)) & (np.abs(np.abs(values) - threshold) > 1e-6)
        for row in np.flatnonzero(near).tolist():
            size = abs(numbers[row])
            enough = next((most for most in range(3, 6) if round(size, most) != round(threshold, most)), 6)
            decimals[row] = max(enough, decimals.get(row, 0))
    for row, most in decimals.items():
        numbers[row] = _Precise(round(numbers[row], most))
    return numbers


def reasons(result: Classification, language: str = "en") -> list[str]:
    """Return a sentence for every zone with the numbers that decided, written as the language writes them.

    Parameters
    ----------
    result : Classification
        Classes of n zones.
    language : str
        ``en``, ``fr`` or ``ar``; English where the rule has no words in it.

    Returns
    -------
    list of str, n sentences
    """
    found: list[str] = [""] * len(result.index)
    thresholds = list(result.thresholds.values())
    fixed = {f"t_{name}": value for name, value in result.thresholds.items()}
    for number, each in enumerate(result.rule.classes):
        rows = np.flatnonzero(result.index == number)
        if not len(rows):
            continue
        template = in_language(each.reason, language)
        names = [name for name in result.quantities if f"{{{name}:" in template]
        columns = {name: _shown(result.quantities[name][rows], thresholds) for name in names}
        for row, sentence in zip(rows.tolist(), filled(template, len(rows), columns, fixed, language)):
            found[row] = sentence
    return found
