"""Parameters of a scenario, and what is written in them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..core import fields
from ..core.errors import some
from ..core.scenarios import KINDS, Scenario, column_of
from ..layers.places import user_language
from ..styling.words import written
from .base import ElectionAlgorithm, tr

SWING, SWING_KIND, SWING_TABLE = "SWING", "SWING_KIND", "SWING_TABLE"
TURNOUT_CHANGE, WITHDRAW, MERGE = "TURNOUT_CHANGE", "WITHDRAW", "MERGE"
# Signs as they are printed, and those of Arabic, are no reason to refuse what is written.
_SIGNS = str.maketrans("\u2212\u061b\u060c\u066a\u066b", "-;,%.")
_EXAMPLES = {SWING: "MP=2; PJD=-1.5", WITHDRAW: "PPS: RNI=60, PAM=20", MERGE: "PI+USFP=PI"}
# As `str` writes what a column of real numbers holds.
_NUMBER = re.compile(r"([+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)\s*%?")


def add_scenario(algorithm: ElectionAlgorithm) -> None:
    """Add the parameters of a scenario, all optional."""
    texts = {
        SWING: (
            tr("Swing (points)"),
            tr(
                "Points of the votes by which lists gain or lose, for instance MP=2; PJD=-1. Other lists give or take "
                "in proportion to their votes. Optional."
            ),
        ),
        WITHDRAW: (
            tr("Lists that withdraw"),
            tr(
                "A list and the percent of its votes that go to others, for instance PPS: RNI=60, PAM=20; what is left "
                "is not cast. Several with a semicolon. Optional."
            ),
        ),
        MERGE: (
            tr("Lists that merge"),
            tr("Lists that stand as one, for instance PI+USFP=PI; several with a semicolon. Optional."),
        ),
    }
    for name, (label, text) in texts.items():
        algorithm.add(QgsProcessingParameterString(name, label, "", False, True), text)
    kinds = list(KINDS)
    algorithm.add(
        QgsProcessingParameterEnum(
            SWING_KIND, tr("Kind of swing"), options=kinds, defaultValue=kinds[0], usesStaticStrings=True
        ),
        tr(
            "uniform: the same points in every zone where the list stands. proportional: its votes are multiplied "
            "everywhere by what makes these points of all votes."
        ),
    )
    algorithm.add(
        QgsProcessingParameterFeatureSource(
            SWING_TABLE, tr("Swing by zone"), [QgsProcessing.SourceType.TypeVector], None, True
        ),
        tr("Table with the columns zone_code, party and points, added to SWING. Optional."),
        advanced=True,
    )
    kind = QgsProcessingParameterNumber.Type.Double
    algorithm.add(
        QgsProcessingParameterNumber(
            TURNOUT_CHANGE, tr("Change of the ballots cast (%)"), kind, 0.0, False, -100, 1000
        ),
        tr("Percent by which the votes of all lists change; never to more ballots than registered electors."),
        advanced=True,
    )


def told(algorithm: ElectionAlgorithm, parameters: dict, context: QgsProcessingContext) -> list[tuple[str, str]]:
    """Return what the parameters of a scenario ask for, each with its label, as the user has written it."""
    values = {name: algorithm.parameterAsString(parameters, name, context).strip() for name in (MERGE, WITHDRAW, SWING)}
    source = algorithm.parameterAsSource(parameters, SWING_TABLE, context)
    values[SWING_TABLE] = source.sourceName() if source is not None else ""
    if values[SWING] or values[SWING_TABLE]:
        values[SWING_KIND] = algorithm.parameterAsEnumString(parameters, SWING_KIND, context)
    turnout = algorithm.parameterAsDouble(parameters, TURNOUT_CHANGE, context)
    values[TURNOUT_CHANGE] = written([turnout], "+.2f", user_language())[0] if turnout else ""
    return [(algorithm.parameterDefinition(name).description(), each) for name, each in values.items() if each]


def _parts(name: str, text: str, pattern: str) -> list[re.Match[str]]:
    """Return the parts of a text between semicolons, each as the pattern has it."""
    found = []
    for part in filter(None, (each.strip() for each in text.split(";"))):
        match = re.fullmatch(pattern, part)
        if match is None:
            told = tr("{name}: “{part}” is not understood. Write it as in {example}; a decimal has a point.")
            raise QgsProcessingException(told.format(name=name, part=part, example=_EXAMPLES[name]))
        found.append(match)
    return found


def _once(name: str, codes: Iterable[str], text: str) -> None:
    """Refuse a list that is named twice."""
    seen: set[str] = set()
    for code in codes:
        if code in seen:
            told = tr("{name}: the list “{code}” stands twice in “{text}”. Name each list once.")
            raise QgsProcessingException(told.format(name=name, code=code, text=text))
        seen.add(code)


def _numbers(name: str, text: str) -> dict[str, float]:
    """Return the numbers by code of ``CODE=number``, each code once."""
    found = _parts(name, text, r"(\w+)\s*=\s*([+-]?\d+(?:\.\d+)?)\s*%?")
    _once(name, (match[1] for match in found), text)
    return {match[1]: _within_all(name, match[2]) for match in found}


def _within_all(name: str, text: str) -> float:
    """Return a number of points or percent, which is no more than all votes."""
    number = float(text)
    if abs(number) > 100:
        raise QgsProcessingException(
            tr("{name}: {number} is not from -100 to 100.").format(name=name, number=text[:20])
        )
    return number


def scenario_of(
    algorithm: ElectionAlgorithm, parameters: dict, context: QgsProcessingContext, table: Any, contest: Any
) -> Scenario:
    """Return the scenario that the parameters hold."""

    def text(name: str) -> str:
        return algorithm.parameterAsString(parameters, name, context).translate(_SIGNS).strip()

    merges: dict[str, tuple[str, ...]] = {}
    for match in _parts(MERGE, text(MERGE), r"(\w+(?:\s*\+\s*\w+)+)\s*=\s*(\w+)"):
        merged = tuple(each.strip() for each in match[1].split("+"))
        _once(MERGE, (*(code for codes in merges.values() for code in codes), *merged), text(MERGE))
        _once(MERGE, (*merges, match[2]), text(MERGE))
        merges[match[2]] = merged
    withdrawals: dict[str, dict[str, float]] = {}
    for match in _parts(WITHDRAW, text(WITHDRAW), r"(\w+)\s*(?::\s*(.*))?"):
        given = _numbers(WITHDRAW, (match[2] or "").replace(",", ";"))
        _once(WITHDRAW, (*withdrawals, match[1]), text(WITHDRAW))
        _once(WITHDRAW, (match[1], *given), text(WITHDRAW))
        withdrawals[match[1]] = given
    return Scenario(
        merges=merges,
        withdrawals=withdrawals,
        swing=_numbers(SWING, text(SWING).replace(",", ";")),
        by_zone=_points(algorithm, parameters, context, table, contest),
        kind=algorithm.parameterAsEnumString(parameters, SWING_KIND, context),
        turnout=algorithm.parameterAsDouble(parameters, TURNOUT_CHANGE, context),
    )


def _points(
    algorithm: ElectionAlgorithm, parameters: dict, context: QgsProcessingContext, table: Any, contest: Any
) -> Any:
    """Return the points by zone and list, None where no table is given."""
    from ..layers.columns import texts

    if algorithm.parameterAsSource(parameters, SWING_TABLE, context) is None:
        return None
    given = algorithm.read(parameters, SWING_TABLE, context, lambda part: True)
    columns = (fields.ZONE_CODE, "party", "points")
    absent = [name for name in columns if name not in given.frame.columns]
    if absent:
        told = tr("SWING_TABLE needs the columns zone_code, party and points; it lacks: {columns}.")
        raise QgsProcessingException(told.format(columns=", ".join(absent)))
    if fields.ZONE_CODE not in table.frame.columns:
        raise QgsProcessingException(
            tr("SWING_TABLE names zones by their zone_code, and the election layer has no such field.")
        )
    rows: dict[str, list[int]] = {}
    for row, code in enumerate(texts(table, fields.ZONE_CODE)):
        if code is not None:
            rows.setdefault(code, []).append(row)
    codes, parties, numbers = (texts(given, name) for name in columns)
    _refuse_unknown(codes, rows)
    points = np.full(contest.votes.shape, np.nan)
    for code, party, number in zip(codes, parties, numbers):
        if party is None:
            told = tr("SWING_TABLE: a row of zone “{zone}” names no list. Write the code of the list in party.")
            raise QgsProcessingException(told.format(zone=code))
        column, own = column_of(contest, party), rows[code or ""]
        if not np.isnan(points[own, column]).all():
            raise QgsProcessingException(
                tr("SWING_TABLE: “{party}” stands twice for zone “{zone}”.").format(party=party, zone=code)
            )
        points[own, column] = _points_of(code or "", party, number or "")
    return points


def _refuse_unknown(given: list[str | None], rows: dict[str, list[int]]) -> None:
    """Refuse zones of the table that are none of the layer, and show how the layer writes its own."""
    unknown = [code or "–" for code in dict.fromkeys(given) if code not in rows]
    if unknown:
        told = tr(
            "SWING_TABLE: {count} of its zones are none of those read of the election layer: {zones}. Take zones of "
            "the same level, with zone_code written as there: {codes}"
        )
        raise QgsProcessingException(told.format(count=len(unknown), zones=some(unknown), codes=some(list(rows))))


def _points_of(zone: str, party: str, text: str) -> float:
    """Return the points of one row, with signs and digits as they are printed."""
    match = _NUMBER.fullmatch(text.translate(_SIGNS))
    if match is None:
        told = tr(
            "SWING_TABLE: “{points}” for “{party}” in zone “{zone}” is no number of points. Write it as in 2 or -1.5, "
            "a decimal with a point; leave the row out where nothing changes."
        )
        raise QgsProcessingException(told.format(points=text, party=party, zone=zone))
    return _within_all(f"{SWING_TABLE} ({zone}, {party})", match[1])
