"""What the fields of measures are called and mean, as the layer and its file tell it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from qgis.core import QgsField, QgsFields, QgsVectorLayer

from ..core.registry import all_measures, measures
from .sql import statement


def describe(types: dict[str, QgsField], names: Iterable[str], language: str, group: str = "") -> None:
    """Give fields that are measures their label as alias, and formula, meaning and source as comment.

    ``group`` is that of a table whose fields may be called as those of zones are.
    """
    known = {each.name: each for each in measures(group)} if group else all_measures()
    for name in names:
        if name in known:
            types[name].setAlias(known[name].called(language))
            types[name].setComment(known[name].comment(language))


def undescribed(fields: QgsFields) -> QgsFields:
    """Return fields without aliases and comments, for a layer that keeps none: newer versions warn of each."""
    plain = QgsFields()
    for field in fields:
        copy = QgsField(field)
        copy.setAlias("")
        copy.setComment("")
        plain.append(copy)
    return plain


def call_fields(layer: QgsVectorLayer, language: str) -> None:
    """Give the fields of a layer that are measures their label, where they have no other: a style keeps it."""
    for name, measure in all_measures().items():
        at = layer.fields().lookupField(name)
        if at >= 0 and not layer.attributeAlias(at):
            layer.setFieldAlias(at, measure.called(language))


def write_descriptions(connection: sqlite3.Connection, table: str, stored: list[str], fields: QgsFields) -> None:
    """Write aliases and comments into a GeoPackage, as the standard's extension for schemas keeps them.

    GDAL reads them from 3.7 on; older releases pass over them.

    Parameters
    ----------
    connection : sqlite3.Connection
        In a transaction.
    table : str
        Name of the table.
    stored : list of str
        Names of the columns in it.
    fields : QgsFields
        The fields that they hold.
    """
    described = [(column, field.alias(), field.comment()) for column, field in zip(stored, fields) if field.alias()]
    if not described:
        return
    # Names are unique in a table: of two columns that are called alike only the first has it, both have the title.
    first = {alias: column for column, alias, _ in reversed(described)}
    rows = [(table, at, alias if first[alias] == at else None, alias, comment) for at, alias, comment in described]
    connection.execute(statement("create_extensions"))
    connection.execute(statement("create_data_columns"))
    connection.execute(statement("register_schema_extension"), ("gpkg_data_columns",))
    connection.executemany(statement("describe_column"), rows)
