"""A zone rule as data: its thresholds, classes and words, and the rules that the plugin ships.

A rule is a list of classes in the order in which they are tried; the first whose conditions all hold is the zone's. A
condition is ``[measure, operator, value]``, the value a number, another measure, or a threshold (``$name``,
``-$name``).
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from string import Formatter
from typing import Any

from .errors import QT_TRANSLATE_NOOP, ElectionError
from .rule_fields import SOURCES, FieldSource

LANGUAGES = ("en", "fr", "ar")
RULE_FORMAT = "mpelection-rule/1"
PRESETS = ("strength", "quotient", "deviation", "margin_aec", "margin_points", "seat", "history")
_RULES = Path(__file__).resolve().parent.parent / "resources" / "rules"


@dataclass(frozen=True)
class Threshold:
    """A number of a rule that the user may change: a ratio, percent, points (of percent) or standard deviations."""

    name: str
    default: float
    unit: str
    label: dict[str, str]


@dataclass(frozen=True)
class ZoneClass:
    """One class of a rule: its conditions, its words in three languages, and how it is drawn.

    ``tone`` is ``party:<0..1>`` (the party's hue, 1 the darkest), ``contrast:<0..1>`` (the opposed hue), a colour
    ``#rrggbb``, or one of ``contrast``, ``contrast_light``, ``tie``, ``zero``, ``no_list``, ``no_data``. A class may
    have an ``expression`` instead of conditions, which core does not evaluate: whoever classifies tells where it holds.
    """

    code: str
    when: list[list[Any]]
    label: dict[str, str]
    reason: dict[str, str]
    tone: str
    expression: str = ""


@dataclass(frozen=True)
class Rule:
    """A written rule: thresholds, classes in the order they are tried, and the order of the legend."""

    name: str
    label: dict[str, str]
    thresholds: list[Threshold]
    classes: list[ZoneClass]
    legend: list[str]

    def zone_class(self, code: str) -> ZoneClass:
        """Return the class of a code."""
        return next(each for each in self.classes if each.code == code)

    @property
    def needs(self) -> tuple[FieldSource, ...]:
        """The analyses whose fields its conditions and sentences name; none for a rule on votes alone."""
        named = {
            word.lstrip("-") for each in self.classes for one in each.when for word in one if isinstance(word, str)
        }
        for each in self.classes:
            for text in each.reason.values():
                named.update(name for _, name, _, _ in Formatter().parse(text) if name)
        return tuple(source for source in SOURCES if named & set(source.quantities))

    @property
    def diverging(self) -> bool:
        """Whether the classes lie on two sides of a middle, each with a hue of its own."""
        return any(each.tone.startswith(("contrast_light", "contrast:")) for each in self.classes)


def in_language(words: dict[str, str], language: str) -> str:
    """Return the words in a language (``fr``, ``fr_MA`` ...), English where there are none."""
    return words.get(language[:2], words["en"])


def load_rule(name: str) -> Rule:
    """Read a rule that the plugin ships.

    Raises
    ------
    ElectionError
        If there is no preset of that name; lists those there are.
    """
    if name not in PRESETS:
        raise ElectionError(
            QT_TRANSLATE_NOOP("core", "There is no zone rule “{name}”. Rules: {rules}"),
            name=name,
            rules=", ".join(PRESETS),
        )
    return rule_of_data(json.loads((_RULES / f"{name}.json").read_text(encoding="utf-8")))


def rule_of_data(data: dict[str, Any]) -> Rule:
    """Return a rule from its data in JSON, which are taken to be right."""
    return Rule(
        name=data["name"],
        label=data["label"],
        thresholds=[Threshold(**each) for each in data["thresholds"]],
        classes=[ZoneClass(**each) for each in data["classes"]],
        legend=data["legend"],
    )


def all_class_codes() -> list[str]:
    """Return the class codes of all presets, each once, in the order of their legends."""
    codes: dict[str, None] = {}
    for name in PRESETS:
        codes.update(dict.fromkeys(load_rule(name).legend))
    return list(codes)


def rule_of(codes: set[str]) -> Rule | None:
    """Return the preset to which class codes found in a layer belong, None if no preset has them all."""
    for name in PRESETS:
        rule = load_rule(name)
        if codes <= set(rule.legend):
            return rule
    return None
