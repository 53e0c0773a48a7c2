"""What a join is told besides zones and results: decisions, names, inhabitants, another ballot."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Callable

import numpy as np
from qgis.core import QgsProcessingContext, QgsProcessingException

from ..core import fields
from ..core.errors import QT_TRANSLATE_NOOP, Message, some
from ..core.list_codes import ListCodes
from ..core.parties import Registry
from ..layers.compat import chosen_fields
from .base import ElectionAlgorithm, tr

ALIAS_FIELDS = ("name", "parent", "zone_code", "decided_on", "note", "name_ar")


def matching_choices() -> list[str]:
    """Return what MATCHING may be, in words, in the order of its numbers."""
    return [
        tr("By code"),
        tr("By code or name"),
        tr("By code or name, close names proposed"),
        tr("By code or name, close names applied"),
    ]


def read_aliases(
    algorithm: ElectionAlgorithm,
    parameters: dict,
    context: QgsProcessingContext,
    progress: Callable[[float], bool],
    name: str = "ALIASES",
) -> list[Any] | None:
    """Return the decisions of an alias table, None where none is given.

    Raises
    ------
    QgsProcessingException
        If the table lacks the fields of decisions and those of names.
    """
    from ..core.aliases import Alias
    from ..layers.columns import texts

    if parameters.get(name) is None:
        return None
    table = algorithm.read(parameters, name, context, progress, may_be_empty=True)
    columns_of = {field: fields.found_name(field, list(table.frame.columns)) for field in ALIAS_FIELDS}
    has = [field for field, column in columns_of.items() if column in table.frame]
    missing = [field for field in ("name", "zone_code") if field not in has]
    if missing and not {"name", "name_ar"} <= set(has):
        raise QgsProcessingException(
            tr(
                "The alias table lacks the fields {missing}; it needs name, zone_code and, optionally, parent; a table "
                "of names needs name and name_ar."
            ).format(missing=", ".join(missing))
        )
    columns = {field: texts(table, columns_of[field]) for field in has}
    records = [dict(zip(columns, row)) for row in zip(*columns.values())]
    return [Alias(**record) for record in records if record["name"]]


def numbers(table: Any, column: str) -> Any:
    """Return a column as float with NaN, numbers kept as text included.

    Raises
    ------
    QgsProcessingException
        If nothing in it is a number.
    """
    import pandas as pd

    from ..layers.columns import texts

    found = pd.to_numeric(pd.Series(texts(table, column), dtype=object), errors="coerce").to_numpy(dtype=np.float64)
    if len(found) and np.isnan(found).all() and any(texts(table, column)):
        raise QgsProcessingException(tr("The field “{field}” has no numbers; choose another.").format(field=column))
    return found


def chosen_votes(
    algorithm: ElectionAlgorithm,
    parameters: dict,
    context: QgsProcessingContext,
    table: Any,
    registries: Sequence[Registry],
    name: str = "VOTE_FIELDS",
) -> tuple[dict[str, str], ListCodes]:
    """Return the columns of lists by vote field, and what knows of which list each is.

    ``registries`` know the parties that lists given by name may be.
    """
    from ..layers.columns import vote_columns

    codes = ListCodes(registries)
    return vote_columns(table, chosen_fields(algorithm, parameters, name, context), codes), codes


def said_of_columns(zones: Any, zone_part: Any, results: Any, used: list[str]) -> list[Message]:
    """Return a note for columns of the results that the join does not take, and one for those of zones renamed.

    Parameters
    ----------
    zones, zone_part : ZoneTable
        The zone layer, and its columns under the names they have in the election layer.
    results : ZoneTable
        The results table.
    used : list of str
        Columns of it that the join takes.
    """
    known = {*used, *fields.IDENTITY, *fields.COUNTS, *fields.MATCH}
    notes = []
    left = [name for name in results.frame if name not in known]
    if left:
        template = QT_TRANSLATE_NOOP(
            "core",
            "Columns of the results that hold neither zone, counts nor votes of the election are not taken: {names}",
        )
        notes.append(Message(template, {"names": some(left, 30)}))
    old = [name for name in zones.frame if f"zone_{name}" in zone_part.frame and f"zone_{name}" not in zones.frame]
    if old:
        template = QT_TRANSLATE_NOOP(
            "core", "Fields of the zones that would pass for figures of this election are kept as zone_...: {names}"
        )
        notes.append(Message(template, {"names": some(old, 30)}))
    return notes


def sister_of(table: Any) -> tuple[Any, Any]:
    """Return the zones of another ballot and its figures, by the fields of the election layer.

    Raises
    ------
    QgsProcessingException
        If it names no zones or has no votes.
    """
    import pandas as pd

    from ..core.places import Places
    from ..layers.columns import texts

    def columns(*names: str) -> list[Any]:
        return [texts(table, name) for name in names if name in table.frame]

    codes, names = columns(fields.ZONE_CODE), columns(fields.ZONE_NAME, fields.ZONE_NAME_AR)
    figures = [name for name in table.frame if name in fields.COUNTS or fields.party_of(name)]
    if not (codes or names) or not any(fields.party_of(name) for name in figures):
        raise QgsProcessingException(
            tr("SISTER: the table needs zone_code or zone_name, and fields votes_<CODE>. Fields: {fields}").format(
                fields=", ".join(table.frame.columns)
            )
        )
    places = Places(codes[0] if codes else [None] * len(table), names, columns(fields.PARENT_CODE, fields.PARENT_NAME))
    return places, pd.DataFrame({name: numbers(table, name) for name in figures})
