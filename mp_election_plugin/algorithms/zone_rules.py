"""The zone rule of a run: a preset, the user's table of classes, or a file; and where it is kept."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Callable

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMatrix,
    QgsProcessingParameterNumber,
)

from ..core.custom_rules import CUSTOM, rule_of_table
from ..core.election import Bools, Election, Floats
from ..core.errors import Message
from ..core.fields import found_name
from ..core.registry import earlier_fields, kinds
from ..core.rule_fields import field_quantities
from ..core.rule_files import load_rule_file
from ..core.zoning import PRESETS, Rule, in_language, load_rule
from ..layers.measured import OF_RULE
from ..layers.places import user_language
from .base import tr

RULE, TABLE, RULE_FILE, SAVE_RULE = "RULE", "CUSTOM", "RULE_FILE", "SAVE_RULE"


def add_rule(algorithm: Any) -> None:
    """Add the parameter for the name of the rule."""
    rule = QgsProcessingParameterEnum(
        RULE, tr("Rule"), options=[*PRESETS, CUSTOM], defaultValue=PRESETS[0], usesStaticStrings=True
    )
    algorithm.add(
        rule,
        tr(
            "What a zone's class says. strength: whether the party holds a winning place there, is near one or "
            "far from it. quotient: how many times its overall share it has there. deviation: how many standard "
            "deviations its share there is from the overall one. margin_aec: how safe the zone is, by its share of "
            "the two best lists' votes, in the classes of the Australian Electoral Commission. margin_points: how many "
            "points it is ahead of or behind the best other list. seat: whether its seat there is safe or marginal, or "
            "one is near or out of reach, as “Allocate seats” has found it. history: whether it is strong and steady "
            "there over several elections, as “Compare elections” has found it. custom: the classes of the table below."
        ),
    )


def add_rule_details(algorithm: Any) -> None:
    """Add thresholds, the table of the user's classes, and the files."""
    language = user_language()
    units = {
        "ratio": tr("ratio"),
        "percent": tr("percent"),
        "points": tr("points"),
        "sd": tr("standard deviations"),
    }
    for name in PRESETS:
        for threshold in load_rule(name).thresholds:
            number = QgsProcessingParameterNumber(
                threshold.name.upper(),
                in_language(threshold.label, language),
                QgsProcessingParameterNumber.Type.Double,
                threshold.default,
                False,
                0,
            )
            help_text = tr("Threshold of the rule {rule}, in {unit}.").format(rule=name, unit=units[threshold.unit])
            algorithm.add(number, help_text, advanced=True)
    headers = [tr("Label"), tr("QGIS expression"), tr("Colour (#rrggbb)")]
    algorithm.add(
        QgsProcessingParameterMatrix(TABLE, tr("Classes of the rule custom"), 1, False, headers, [], True),
        tr(
            "Optional, for the rule custom: a label, a QGIS expression and a colour such as #1b7837 a row, tried in "
            "this order. An expression may name every field of the output but zone_class, zone_label and zone_reason, "
            "for instance share > 0.2 AND rank <= places; shares, margins and gaps are fractions of 1. Zones without "
            "data, without the list and with a published 0 are classes of their own before them, all others after them."
        ),
        advanced=True,
    )
    add_rule_file(algorithm)
    algorithm.add(
        QgsProcessingParameterFileDestination(
            SAVE_RULE, tr("Save the rule"), tr("Zone rules") + " (*.json)", None, True, False
        ),
        tr("The rule of this run with its thresholds and words, to be used again or shared."),
        advanced=True,
    )


def add_rule_file(algorithm: Any) -> None:
    """Add the parameter for a rule that was saved."""
    algorithm.add(
        QgsProcessingParameterFile(RULE_FILE, tr("Rule file"), extension="json", optional=True),
        tr(
            "A zone rule that was saved or written by hand. Optional; where it is given it decides, with its own "
            "thresholds, and the rule and thresholds above are not used."
        ),
        advanced=True,
    )


def rule_of(
    algorithm: Any, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
) -> tuple[Rule, dict[str, float], str]:
    """Return the rule of a run, its thresholds, and what messages call it."""
    file = algorithm.parameterAsString(parameters, RULE_FILE, context)
    if file:
        rule = load_rule_file(file)
        feedback.pushInfo(
            tr("The rule is “{rule}” of {file}, with its own thresholds.").format(rule=rule.name, file=file)
        )
        return rule, {}, file
    name = algorithm.parameterAsEnumString(parameters, RULE, context)
    cells = algorithm.parameterAsMatrix(parameters, TABLE, context)
    if name == CUSTOM:
        return rule_of_table(cells), {}, TABLE
    if any(cells):
        feedback.pushWarning(
            tr("The classes in CUSTOM are not used: the rule is {rule}. Choose the rule custom for them.").format(
                rule=name
            )
        )
    rule = load_rule(name)
    thresholds = {
        each.name: algorithm.parameterAsDouble(parameters, each.name.upper(), context) for each in rule.thresholds
    }
    return rule, thresholds, name


def told_by_fields(rule: Rule, table: Any, election: Election, party: str) -> tuple[dict[str, Floats], list[Message]]:
    """Return what the fields of other analyses in a layer tell a rule that asks for them, and what is to be said."""
    names = list(table.frame.columns)
    wanted = {field: found_name(field, names) for source in rule.needs for field in (*source.fields, source.votes)}
    columns = {field: table.frame[name].tolist() for field, name in wanted.items() if name in table.frame}
    return field_quantities(rule, columns, election, party)


def holding_of(
    rule: Rule, source: str, table: Any, columns: dict[str, Any], progress: Callable[[float], bool]
) -> dict[int, Bools]:
    """Return where the expressions of a rule hold, by number of the class; nothing for a rule without them.

    Parameters
    ----------
    rule : Rule
    source : str
        What messages call the rule: its file, or the table of classes, whose rows are counted.
    table : ZoneTable
        Zones as they were read.
    columns : dict
        Their measures by name, which the expressions may name too.
    progress : callable
        Takes the part done (0 to 1), returns False to stop.
    """
    from ..layers.expressions import where_true

    numbers = {at: each for at, each in enumerate(rule.classes) if each.expression}
    if not numbers:
        return {}
    probe = replace(table, types=dict(table.types))
    for group in ("party", "neighbours"):
        own = {name: columns[name] for name in kinds(group) if name in columns}
        probe.add_columns(own, kinds(group), earlier_fields(group))
    # Those of an earlier run are not what the rule is about to give.
    probe.frame = probe.frame.drop(columns=[name for name in OF_RULE if name in probe.frame])
    if source == TABLE:
        words = tr("{table}, row {row}")
        names = {at: words.format(table=TABLE, row=each.code.rpartition("_")[2]) for at, each in numbers.items()}
    else:
        names = {at: tr("{file}, class {code}").format(file=source, code=f"{each.code} ({at + 1})")
                 for at, each in numbers.items()}  # fmt: skip
    found = where_true(probe, {names[at]: each.expression for at, each in numbers.items()}, progress)
    return {at: found[names[at]] for at in numbers}
