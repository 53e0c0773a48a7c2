"""Zone rules in files, to be kept and shared: read with every key checked, written whole."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import asdict, replace
from pathlib import Path
from string import Formatter
from typing import Any

from .custom_rules import APART, COLOUR, OTHER, apart_classes, condition_reason, expression_reason, other_class
from .errors import QT_TRANSLATE_NOOP, ElectionError, some
from .recipes import once
from .zoning import LANGUAGES, OPERATORS, QUANTITIES, RULE_FORMAT, Rule, ZoneClass, rule_of_data

UNITS = ("ratio", "percent", "points", "sd")
_KEYS = {"format", "name", "label", "thresholds", "classes", "legend"}
_THRESHOLD_KEYS = {"name", "default", "unit", "label"}
_CLASS_KEYS = {"code", "when", "expression", "label", "reason", "tone"}
_TONE = re.compile(r"(?:party|contrast):(?:0(?:\.\d+)?|1(?:\.0+)?)|contrast|contrast_light|tie|zero|no_list|no_data")
_ENDLESS = 1e300
_CODE = re.compile(r"[a-z][a-z0-9_]*")


def load_rule_file(path: str | Path) -> Rule:
    """Read a rule (JSON, format ``mpelection-rule/1``).

    A class has conditions (``when``) or a QGIS expression (``expression``). Labels and sentences are one text, or one
    by language; a sentence may be left out. What every rule keeps apart (no data, no list, a published 0) is put first
    where the file does not have it, a class for all other zones last; the legend is by default in the order of the
    classes.

    Raises
    ------
    ElectionError
        If the file cannot be read, has keys that no rule has, or a value that its key cannot have; names file, key and
        reason.
    """
    try:
        data: Any = json.loads(Path(path).read_text(encoding="utf-8-sig"), object_pairs_hook=once)
        # Escapes can make halves of letters, which no file could be written with.
        json.dumps(data, ensure_ascii=False).encode("utf-8")
    except (OSError, ValueError, RecursionError) as error:
        raise ElectionError(
            QT_TRANSLATE_NOOP("core", "The zone rule {file} cannot be read: {error}"), file=path, error=error
        ) from error
    if not isinstance(data, dict) or data.get("format") != RULE_FORMAT:
        raise ElectionError(
            QT_TRANSLATE_NOOP("core", "{file} is no zone rule: it needs “format”: “{format}”."),
            file=path,
            format=RULE_FORMAT,
        )
    try:
        return _rule(data)
    except _Wrong as error:
        raise ElectionError(
            QT_TRANSLATE_NOOP("core", "{file}: “{key}”: {problem}"), file=path, key=error.key, problem=error.problem
        ) from error


def save_rule(rule: Rule, path: str | Path, thresholds: Mapping[str, float] | None = None) -> None:
    """Write a rule, with thresholds of a run as its own.

    Raises
    ------
    ElectionError
        If the file cannot be written.
    """
    values = thresholds or {}
    kept = replace(rule, thresholds=[replace(each, default=values.get(each.name, each.default))
                                     for each in rule.thresholds])  # fmt: skip
    data: dict[str, Any] = {"format": RULE_FORMAT, **asdict(kept)}
    for each in data["classes"]:
        # A class is decided by one of the two.
        del each["when" if each["expression"] else "expression"]
    try:
        Path(path).write_text(json.dumps(data, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    except OSError as error:
        raise ElectionError(
            QT_TRANSLATE_NOOP("core", "The zone rule {file} cannot be written: {error}"), file=path, error=error
        ) from error


class _Wrong(Exception):
    """A key whose value cannot be, and why."""

    def __init__(self, key: str, problem: str) -> None:
        super().__init__(key, problem)
        self.key, self.problem = key, problem


def _check(right: object, key: str, problem: str) -> None:
    if not right:
        raise _Wrong(key, problem)


def _object(value: Any, known: set[str], needed: set[str], key: str) -> dict[str, Any]:
    """Return a JSON object with the keys that it should have and no others."""
    _check(isinstance(value, dict), key, QT_TRANSLATE_NOOP("core", "should be an object"))
    unknown, missing = sorted(set(value) - known), sorted(needed - set(value))
    _check(not unknown, key, QT_TRANSLATE_NOOP("core", "has keys that it cannot have: ") + some(unknown))
    _check(not missing, key, QT_TRANSLATE_NOOP("core", "lacks the keys ") + some(missing))
    return dict(value)


def _words(value: Any, key: str) -> dict[str, str]:
    """Return words by language; one text stands for all."""
    if isinstance(value, str) and value.strip():
        return dict.fromkeys(LANGUAGES, value)
    right = isinstance(value, dict) and "en" in value and set(value) <= set(LANGUAGES)
    right = right and all(isinstance(each, str) and each.strip() for each in value.values())
    _check(
        right, key, QT_TRANSLATE_NOOP("core", "should be a text, or texts by language (en, fr, ar) with at least en")
    )
    return dict(value)


def _list(value: Any, key: str) -> list[Any]:
    _check(isinstance(value, list), key, QT_TRANSLATE_NOOP("core", "should be a list"))
    return list(value)


def _rule(data: dict[str, Any]) -> Rule:
    """Return the checked data of a file as a rule that leaves no zone out."""
    given = _object(data, _KEYS, {"name", "label", "classes"}, "rule")
    _check(isinstance(given["name"], str) and given["name"], "name", QT_TRANSLATE_NOOP("core", "should be a text"))
    thresholds = [
        _threshold(each, f"thresholds {n}")
        for n, each in enumerate(_list(given.get("thresholds", []), "thresholds"), 1)
    ]
    names = [each["name"] for each in thresholds]
    _check(len(set(names)) == len(names), "thresholds", QT_TRANSLATE_NOOP("core", "a name stands twice"))
    classes = [_zone_class(each, f"classes {n}", names) for n, each in enumerate(_list(given["classes"], "classes"), 1)]
    _check(classes, "classes", QT_TRANSLATE_NOOP("core", "there is no class"))
    rule = rule_of_data(
        {"name": given["name"], "label": _words(given["label"], "label"), "thresholds": thresholds,
         "classes": classes, "legend": []}
    )  # fmt: skip
    own = {each.code: each for each in rule.classes}
    first, others = _apart_first(rule.classes)
    last = rule.classes[-1]
    rest = [other_class()] if last.when or last.expression else []
    _check(
        not rest or OTHER not in own,
        "classes",
        QT_TRANSLATE_NOOP("core", "the class “other” should be the last, without conditions"),
    )
    rule = replace(rule, classes=[*first, *others, *rest])
    return replace(rule, legend=_legend(given.get("legend"), rule))


def _apart_first(classes: list[ZoneClass]) -> tuple[list[ZoneClass], list[ZoneClass]]:
    """Return the classes that are apart and come first, and all others; nothing comes first where the file has all.

    Each decides only among the zones that those before it leave, so they are tried in their usual order.
    """
    own = {each.code: each for each in classes}
    given = [(each.code, each.when) for each in classes]
    apart = apart_classes()
    if all((each.code, each.when) in given for each in apart):
        return [], classes
    first = []
    for each in apart:
        if (each.code, each.when) in given:
            first.append(classes[given.index((each.code, each.when))])
        else:
            # A class that the file has by another condition keeps its look and its name.
            look = own.get(each.code, each)
            first.append(replace(each, label=look.label, tone=look.tone))
    return first, [each for each in classes if each not in first]


def _legend(value: Any, rule: Rule) -> list[str]:
    """Return the order of the legend, by default that of the classes with those apart at the end."""
    codes = list(dict.fromkeys(each.code for each in rule.classes))
    if value is None:
        return [code for code in codes if code not in APART] + list(reversed(APART))
    added = [code for code in codes if code not in _list(value, "legend")]
    legend = [*value, *(code for code in added if code in (*APART, OTHER))]
    right = sorted(map(str, legend)) == sorted(codes)
    _check(right, "legend", QT_TRANSLATE_NOOP("core", "should have the code of every class once: ") + some(codes, 40))
    return legend


def _threshold(value: Any, key: str) -> dict[str, Any]:
    given = _object(value, _THRESHOLD_KEYS, _THRESHOLD_KEYS, key)
    right: object = isinstance(given["name"], str) and _CODE.fullmatch(given["name"])
    _check(right, f"{key} name", QT_TRANSLATE_NOOP("core", "should be of small letters, digits and “_”"))
    number = given["default"]
    _check(_is_number(number), f"{key} default", QT_TRANSLATE_NOOP("core", "should be a number"))
    _check(given["unit"] in UNITS, f"{key} unit", QT_TRANSLATE_NOOP("core", "should be one of ") + some(list(UNITS)))
    return {**given, "default": float(number), "label": _words(given["label"], f"{key} label")}


def _zone_class(value: Any, key: str, thresholds: list[str]) -> dict[str, Any]:
    """Return the checked data of a class."""
    given = _object(value, _CLASS_KEYS, {"code", "label", "tone"}, key)
    right: object = isinstance(given["code"], str) and _CODE.fullmatch(given["code"])
    _check(right, f"{key} code", QT_TRANSLATE_NOOP("core", "should be of small letters, digits and “_”"))
    tone = given["tone"]
    right = isinstance(tone, str) and (_TONE.fullmatch(tone) or COLOUR.fullmatch(tone))
    _check(right, f"{key} tone", QT_TRANSLATE_NOOP("core", "should be a colour #rrggbb, or a tone such as party:0.5"))
    both = "when" in given and "expression" in given
    _check(not both, key, QT_TRANSLATE_NOOP("core", "has conditions and an expression; it should have one of the two"))
    expression = given.get("expression", "")
    right = isinstance(expression, str) and ("expression" not in given or expression.strip())
    _check(right, f"{key} expression", QT_TRANSLATE_NOOP("core", "should be a QGIS expression"))
    when = _list(given.get("when", []), f"{key} when")
    for condition in when:
        _check(_is_condition(condition, thresholds), f"{key} when", _condition_words(thresholds))
    if "reason" not in given:
        reason = expression_reason(expression) if expression else _usual_reason(given["code"], when)
    else:
        reason = _words(given["reason"], f"{key} reason")
        for text in reason.values():
            _check_sentence(text, f"{key} reason", thresholds)
    return {**given, "label": _words(given["label"], f"{key} label"), "reason": reason, "when": when,
            "expression": expression}  # fmt: skip


def _usual_reason(code: str, when: list[list[Any]]) -> dict[str, str]:
    """Return the sentence of a class without one: that of the class that is always apart, else its conditions."""
    for each in apart_classes():
        if (each.code, each.when) == (code, when):
            return each.reason
    return condition_reason(", ".join(map(_condition_shown, when))) if when else other_class().reason


def _condition_shown(condition: list[Any]) -> str:
    """Return a condition as a sentence shows it, a threshold as the field of its number."""
    left, sign, right = condition
    if not isinstance(right, str):
        right = f"{right:.12g}"
    elif "$" in right:
        negative, _, name = right.partition("$")
        right = f"{negative}{{t_{name}:g}}"
    return f"{left} {sign} {right}"


def _condition_words(thresholds: list[str]) -> str:
    return (
        QT_TRANSLATE_NOOP("core", "a condition should be [measure, operator, number, measure or threshold]: ")
        + f"{some(list(QUANTITIES), 40)}; {some(list(OPERATORS))}; {some(['$' + each for each in thresholds], 40)}"
    )


def _is_condition(value: Any, thresholds: list[str]) -> bool:
    if not isinstance(value, list) or len(value) != 3 or value[0] not in QUANTITIES or value[1] not in [*OPERATORS]:
        return False
    right = value[2]
    if isinstance(right, str):
        name = right[1:] if right.startswith("-") else right
        return name[1:] in thresholds if name.startswith("$") else name in QUANTITIES
    return _is_number(right)


def _is_number(value: Any) -> bool:
    """Return whether a value is a number, and one that can be compared with: JSON has NaN and infinity too."""
    return isinstance(value, (int, float)) and not isinstance(value, bool) and abs(value) < _ENDLESS


def _check_sentence(text: str, key: str, thresholds: list[str]) -> None:
    """Refuse a sentence with a field that is no quantity, or written in a way that numbers are not."""
    known = {*QUANTITIES, *(f"t_{each}" for each in thresholds)}
    try:
        # A conversion (``!r``) is part of what a number is not written as.
        fields = [
            (name, f"!{conversion}{spec or ''}" if conversion else spec or "")
            for _, name, spec, conversion in Formatter().parse(text)
            if name is not None
        ]
    except ValueError as error:
        raise _Wrong(key, str(error)) from error
    for name, spec in fields:
        _check(name in known, key, QT_TRANSLATE_NOOP("core", "names what is not measured: ") + name)
        right = re.fullmatch(r"(\+?\.[0-6]f|g)( (votes|lists|places|seats|points|deviations))?", spec)
        _check(
            right,
            key,
            QT_TRANSLATE_NOOP("core", "a number should be written as in {share:.2f} or {votes:.0f votes}, not as ")
            + spec,
        )
