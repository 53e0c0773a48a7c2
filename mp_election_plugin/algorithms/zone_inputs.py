"""What zones must be before they come into a database: on earth, with inhabitants that are counts, in no circle."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingException

from ..core.errors import Message, some
from .base import tr
from .join_inputs import numbers


def refuse_other_places(table: Any, shapes: list[Any], labels: list[str]) -> None:
    """Refuse shapes, in degrees, that are on no place on earth: the layer has another reference system than it says.

    Raises
    ------
    QgsProcessingException
        If there are such; names them.
    """
    from ..layers.shapes import outside_world

    outside = outside_world(shapes)
    if outside:
        raise QgsProcessingException(
            tr(
                "{count} zones lie where there is no place on earth: {zones}. The reference system of the layer, "
                "{crs}, is not that of its coordinates; set the right one in the layer's properties."
            ).format(
                count=len(outside),
                zones=some([labels[row] for row in outside]),
                crs=table.crs.authid() or table.crs.description(),
            )
        )


def said_of_far_east(shapes: list[Any], labels: list[str]) -> list[Message]:
    """Return a warning of zones beyond 180 degrees: right on maps of the Pacific, else a mistake in coordinates."""
    from ..layers.shapes import beyond_half_turn

    far = beyond_half_turn(shapes)
    if not far:
        return []
    text = tr(
        "{count} zones lie east of 180° or west of −180°: {zones}. Maps of the Pacific have such; else look at the "
        "coordinates and the reference system."
    ).format(count=len(far), zones=some([labels[row] for row in far]))
    return [Message("{text}", {"text": text}, warning=True)]


def people_of(table: Any, field: str | None, labels: list[str]) -> tuple[Any, list[Message]]:
    """Return the inhabitants of each row, NaN where they are not known, and a note of what is no number.

    Raises
    ------
    QgsProcessingException, ElectionError
        If nothing is a number, or one is no count of people.
    """
    import numpy as np
    import pandas as pd

    from ..core.counts import check_counts
    from ..layers.columns import texts

    if field is None:
        return np.full(len(table), np.nan), []
    people = numbers(table, field)
    check_counts(pd.DataFrame({field: people}), [field], labels)
    unread = [
        f"{labels[row]}: “{text}”" for row, text in enumerate(texts(table, field)) if text and np.isnan(people[row])
    ]
    if not unread:
        return people, []
    text = tr("Inhabitants that are no number count as not known: {zones}").format(zones=some(unread))
    return people, [Message("{text}", {"text": text}, warning=True)]


def refuse_circles(database: Any) -> None:
    """Refuse zones that would be parts of themselves: their votes could not be summed.

    Raises
    ------
    QgsProcessingException
        If there are such; names them.
    """
    from ..database.zones import zones_in_circles

    rings = zones_in_circles(database)
    if rings:
        raise QgsProcessingException(
            tr("By their parents, zones would be parts of themselves: {zones}. Correct the parents.").format(
                zones=some(rings)
            )
        )
