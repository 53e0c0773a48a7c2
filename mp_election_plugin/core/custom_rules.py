"""Zone rules of the user's own: a table of label, expression and colour, and the classes that are always apart."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .errors import QT_TRANSLATE_NOOP, ElectionError
from .zoning import LANGUAGES, Rule, ZoneClass, load_rule

CUSTOM = "custom"
OTHER = "other"
# What is no value is no class of a user's either: as in every preset these come first.
APART = ("no_data", "no_list", "zero")
COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")

_NAME = {"en": "Classes of the user", "fr": "Classes de l’utilisateur", "ar": "فئات المستعمل"}
_OTHER = {"en": "Other zones", "fr": "Autres zones", "ar": "مناطق أخرى"}
_OTHER_REASON = {
    "en": "No condition of the rule holds here: {share:.2f} %, rank {rank:.0f} of {lists:.0f lists}.",
    "fr": "Aucune condition de la règle n’est remplie ici : {share:.2f} %, rang {rank:.0f} sur {lists:.0f lists}.",
    "ar": "لا يتحقق هنا أي شرط من القاعدة: {share:.2f} ٪، الرتبة {rank:.0f} من {lists:.0f lists}.",
}
_REASON = {
    "en": "First condition that holds: EXPRESSION. {share:.2f} %, rank {rank:.0f} of {lists:.0f lists}.",
    "fr": "Première condition remplie : EXPRESSION. {share:.2f} %, rang {rank:.0f} sur {lists:.0f lists}.",
    "ar": "أول شرط يتحقق: EXPRESSION. {share:.2f} ٪، الرتبة {rank:.0f} من {lists:.0f lists}.",
}


def apart_classes() -> list[ZoneClass]:
    """Return the classes that are always apart, in the order in which they are tried."""
    return [each for each in load_rule("quotient").classes if each.code in APART]


def other_class() -> ZoneClass:
    """Return the class of the zones that no other takes."""
    return ZoneClass(OTHER, [], _OTHER, _OTHER_REASON, "party:0.06")


def expression_reason(expression: str) -> dict[str, str]:
    """Return the sentence of a class that an expression decides."""
    return condition_reason(expression.replace("{", "{{").replace("}", "}}"))


def condition_reason(shown: str) -> dict[str, str]:
    """Return the sentence of a class by what decides it, a part of a sentence that may have fields."""
    return {language: text.replace("EXPRESSION", shown) for language, text in _REASON.items()}


def rule_of_table(cells: Sequence[object], columns: int = 3) -> Rule:
    """Return a rule from the cells of a table, row by row: label, QGIS expression, colour.

    Zones without data, without the list and with a published 0 are apart, as in every rule; after the rows comes a
    class for all others.

    Parameters
    ----------
    cells : sequence
        Texts, ``columns`` a row; rows that are all blank are passed over.
    columns : int
        Number of columns.

    Raises
    ------
    ElectionError
        If there is no row, a row lacks label or expression, a label stands twice, or a colour is not ``#rrggbb``; names
        the row.
    """
    texts = ["" if each is None else str(each).strip() for each in cells]
    rows = [texts[start : start + columns] for start in range(0, len(texts), columns)]
    classes: list[ZoneClass] = []
    labels: set[str] = set()
    for number, row in enumerate(rows, start=1):
        label, expression, colour = (*row, "", "", "")[:3]
        if not any(row):
            continue
        problem = _problem(label, expression, colour, labels)
        if problem:
            raise ElectionError(QT_TRANSLATE_NOOP("core", "CUSTOM, row {row}: {problem}"), row=number, problem=problem)
        labels.add(label)
        words = dict.fromkeys(LANGUAGES, label)
        code = f"class_{number}"
        classes.append(ZoneClass(code, [], words, expression_reason(expression), colour.lower(), expression))
    if not classes:
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core",
                "The rule custom has no class. Give CUSTOM at least one row of label, QGIS expression and colour, or "
                "give a rule file.",
            )
        )
    legend = [each.code for each in classes] + [OTHER, *reversed(APART)]
    return Rule(CUSTOM, _NAME, [], [*apart_classes(), *classes, other_class()], legend)


def _problem(label: str, expression: str, colour: str, labels: set[str]) -> str:
    """Return what is wrong with a row, nothing where it is right."""
    if not label:
        return QT_TRANSLATE_NOOP("core", "the label is missing")
    if label in labels:
        return QT_TRANSLATE_NOOP("core", "its label stands in another row too")
    if not expression:
        return QT_TRANSLATE_NOOP("core", "the expression is missing")
    if not COLOUR.fullmatch(colour):
        return QT_TRANSLATE_NOOP("core", "the colour should be written #rrggbb, such as #1b7837")
    return ""
