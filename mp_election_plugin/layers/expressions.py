"""Where QGIS expressions hold in a table of zones: what decides the classes of a user's own rule."""

from __future__ import annotations

from typing import Callable

import numpy as np
from qgis.core import (
    QgsCoordinateTransformContext,
    QgsDistanceArea,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsFeatureRequest,
    QgsFields,
)

from ..core.election import Bools
from ..core.errors import QT_TRANSLATE_NOOP, ElectionError, some
from . import compat
from .geometry import to_geometry
from .table import ZoneTable
from .writer import Cancelled, python_values

Progress = Callable[[float], bool]
_STEP = 5000
# Variables that QGIS gives while it evaluates, each by certain functions.
_EACH = {"array_filter", "array_foreach"}
_GIVEN_BY = {
    "element": {*_EACH, "array_all", "array_any"},
    "counter": _EACH,
    "parent": {"aggregate", "overlay_nearest", "geometries_to_array"},
}


def where_true(table: ZoneTable, expressions: dict[str, str], progress: Progress) -> dict[str, Bools]:
    """Return for each expression the zones in which it is true; NULL is not.

    Parameters
    ----------
    table : ZoneTable
        Zones with all fields that may be named.
    expressions : dict
        QGIS expressions by what messages call them, such as ``CUSTOM, row 2``.
    progress : callable
        Takes the part done (0 to 1), returns False to stop.

    Raises
    ------
    ElectionError
        If an expression is wrong, names a field that is not there, fails in a zone, or gives no yes or no; names which.
    Cancelled
        If ``progress`` returned False.
    """
    context = QgsExpressionContext()
    context.appendScope(QgsExpressionContextUtils.globalScope())
    parsed = {name: _parsed(name, text, table, context) for name, text in expressions.items()}
    wanted = _wanted(list(parsed.values()), list(table.frame.columns))
    fields = QgsFields()
    for name in wanted:
        fields.append(compat.renamed(table.types[name], name))
    columns = [python_values(table.frame[name], compat.kind_of(table.types[name].type())) for name in wanted]
    context.setFields(fields)
    ground = QgsDistanceArea()
    ground.setSourceCrs(table.crs, QgsCoordinateTransformContext())
    ground.setEllipsoid(table.crs.ellipsoidAcronym())
    for each in parsed.values():
        # So $area and $perimeter are metres on the ellipsoid, also of degrees and in every project.
        each.setGeomCalculator(ground)
        each.prepare(context)
    shapes = table.geometry if any(each.needsGeometry() for each in parsed.values()) else None
    found = {name: np.zeros(len(table), dtype=np.bool_) for name in parsed}
    feature = QgsFeature(fields)
    for row, values in enumerate(zip(*columns) if columns else [()] * len(table)):
        if row % _STEP == 0 and not progress(row / len(table)):
            raise Cancelled
        feature.setAttributes(list(values))
        feature.setId(row + 1)
        if shapes is not None:
            blob = shapes[row]
            feature.clearGeometry()
            if blob is not None:
                feature.setGeometry(to_geometry(blob))
        context.setFeature(feature)
        for name, each in parsed.items():
            found[name][row] = _truth(name, each, context, row + 1)
    return found


def _parsed(name: str, text: str, table: ZoneTable, context: QgsExpressionContext) -> QgsExpression:
    """Return an expression that can be evaluated in the table."""
    parsed = QgsExpression(text)
    if parsed.hasParserError():
        raise ElectionError(
            QT_TRANSLATE_NOOP("core", "{name}: {expression} is no expression: {error}"),
            name=name,
            expression=text,
            error=parsed.parserErrorString().strip(),
        )
    known = {each.lower() for each in table.frame.columns}
    missing = sorted(
        each
        for each in parsed.referencedColumns()
        if each != QgsFeatureRequest.ALL_ATTRIBUTES and each.lower() not in known
    )
    if missing:
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core", "{name}: {expression} names fields that are not there: {missing}. Fields: {fields}"
            ),
            name=name,
            expression=text,
            missing=", ".join(missing),
            fields=some(list(table.frame.columns), 80),
        )
    unknown = _unknown_variables(parsed, context)
    if unknown:
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core",
                "{name}: {expression} names variables that are not known here: {missing}. Variables of a layer, of a "
                "project or of an open window are not; write the value itself.",
            ),
            name=name,
            expression=text,
            missing=", ".join(f"@{each}" for each in unknown),
        )
    return parsed


def _unknown_variables(parsed: QgsExpression, context: QgsExpressionContext) -> list[str]:
    """Return the variables of an expression that nothing gives a value, which QGIS takes for NULL without a word."""
    functions = set(parsed.referencedFunctions())
    if "with_variable" in functions:
        # It gives variables of its own, under names that are only known when it is evaluated.
        return []
    return sorted(
        name
        for name in parsed.referencedVariables()
        if name
        and not (
            context.hasVariable(name) or name in compat.FEATURE_VARIABLES or functions & _GIVEN_BY.get(name, set())
        )
    )


def _wanted(parsed: list[QgsExpression], columns: list[str]) -> list[str]:
    """Return the columns that the expressions name, all where one may name any."""
    named = {each.lower() for one in parsed for each in one.referencedColumns()}
    return columns if QgsFeatureRequest.ALL_ATTRIBUTES in named else [name for name in columns if name.lower() in named]


def _truth(name: str, parsed: QgsExpression, context: QgsExpressionContext, row: int) -> bool:
    value = compat.from_qgis(parsed.evaluate(context))
    if parsed.hasEvalError():
        raise ElectionError(
            QT_TRANSLATE_NOOP("core", "{name}: {expression} fails in zone {row}: {error}"),
            name=name,
            expression=parsed.expression(),
            row=row,
            error=parsed.evalErrorString(),
        )
    if value is not None and not isinstance(value, (bool, int, float)):
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core", "{name}: {expression} gives “{value}” in zone {row}; it should be true or false."
            ),
            name=name,
            expression=parsed.expression(),
            row=row,
            value=value,
        )
    return value is not None and value == value and value != 0
