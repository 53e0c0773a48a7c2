"""Rows of a published table chosen by a QGIS expression."""

from __future__ import annotations

from typing import Callable

import numpy as np
from qgis.core import QgsExpression, QgsExpressionContext, QgsExpressionContextUtils, QgsFeature, QgsFields

from ..core.errors import QT_TRANSLATE_NOOP, ElectionError, some
from ..core.published import RawTable
from .compat import from_qgis, make_field
from .writer import Cancelled

Progress = Callable[[float], bool]


def filter_rows(raw: RawTable, expression: str, progress: Progress) -> RawTable:
    """Return the rows for which a QGIS expression is true; all cells are text in it.

    Raises
    ------
    ElectionError
        If the expression is wrong, names a column that is not there, or keeps no row.
    """
    parsed = QgsExpression(expression)
    if parsed.hasParserError():
        raise ElectionError(
            QT_TRANSLATE_NOOP("core", "FILTER {filter} is no expression: {error}"),
            filter=expression,
            error=parsed.parserErrorString().strip(),
        )
    missing = sorted(name for name in parsed.referencedColumns() if name not in raw.columns and name != "*")
    if missing:
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core", "FILTER {filter} names columns that {source} does not have: {missing}. Columns: {columns}"
            ),
            filter=expression,
            source=raw.source,
            missing=", ".join(missing),
            columns=some(list(raw.columns), 60),
        )
    fields = QgsFields()
    for name in raw.columns:
        fields.append(make_field(name, "text"))
    context = QgsExpressionContext()
    context.appendScope(QgsExpressionContextUtils.globalScope())
    context.setFields(fields)
    parsed.prepare(context)
    kept = []
    feature = QgsFeature(fields)
    for row, values in enumerate(zip(*(column.tolist() for column in raw.columns.values()))):
        if row % 20000 == 0 and not progress(row / max(len(raw), 1)):
            raise Cancelled
        feature.setAttributes(list(values))
        # $id is the row of the file, as messages count it.
        feature.setId(raw.number(row))
        context.setFeature(feature)
        value = from_qgis(parsed.evaluate(context))
        if parsed.hasEvalError():
            raise ElectionError(
                QT_TRANSLATE_NOOP("core", "FILTER {filter} fails in row {row}: {error}"),
                filter=expression,
                row=raw.number(row),
                error=parsed.evalErrorString(),
            )
        if value not in (None, 0, "", "0", "false", "False"):
            kept.append(row)
    if not kept:
        found = {
            name: sorted({v for v in raw.columns[name].tolist() if v is not None})
            for name in parsed.referencedColumns()
            if name in raw.columns
        }
        raise ElectionError(
            QT_TRANSLATE_NOOP("core", "FILTER {filter} keeps no row of {source}. Values there: {values}"),
            filter=expression,
            source=raw.source,
            values="; ".join(f"{name}: {some(values, 8)}" for name, values in found.items()) or "–",
        )
    return raw.take(np.array(kept, dtype=np.int64))
