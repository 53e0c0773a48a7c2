"""Which zones are neighbours: the parameters that say so, and the neighbours that they mean."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Callable

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
)

from ..core import fields
from ..core.errors import QT_TRANSLATE_NOOP, ElectionError, Message, some
from .base import tr

QUEEN, ROOK, NEAREST, BAND, TABLE, FILE = range(6)
# What a tolerance that is not given is of the size of a usual zone.
_OF_A_ZONE = 0.001


@dataclass(frozen=True)
class Surroundings:
    """The neighbours of a layer's zones, and what was found on the way.

    Parameters
    ----------
    neighbours : Neighbours
    centres : ndarray of float, shape (n, 2)
        Centres of the zones in the layer's own coordinates, NaN where there are none.
    not_mapped : ndarray of bool, shape (n,)
        Zones that are not drawn and have no neighbour.
    notes : list of Message
    """

    neighbours: Any
    centres: Any
    not_mapped: Any
    notes: list[Message]


def add_neighbour_options(algorithm: Any, *, advanced: bool = False) -> None:
    """Add the parameters that say which zones are neighbours, all as advanced ones where they are seldom needed."""
    kinds = [
        tr("Queen: a common border or corner"),
        tr("Rook: a common border"),
        tr("The nearest zones, by their centres"),
        tr("All zones within a distance, by their centres"),
        tr("A table of neighbours"),
        tr("A file of neighbours (.gal, .gwt)"),
    ]
    algorithm.add(
        QgsProcessingParameterEnum("CONTIGUITY", tr("Neighbours"), options=kinds, defaultValue=QUEEN),
        tr("Which zones count as neighbours of a zone. Each counts alike, unless a table or file gives weights."),
        advanced=advanced,
    )
    real, whole = QgsProcessingParameterNumber.Type.Double, QgsProcessingParameterNumber.Type.Integer
    numbers = {
        "SNAP": (
            tr("Snapping tolerance (metres, -1: found)"),
            QgsProcessingParameterNumber("SNAP", "", real, -1, False, -1),
            tr(
                "Outlines that come as close as this meet: it bridges slivers and gaps of simplified boundaries. 0: "
                "only "
                "vertices that are exactly the same. -1: a thousandth of the size of a usual zone, said in the log."
            ),
        ),
        "K": (
            tr("Number of nearest zones"),
            QgsProcessingParameterNumber("K", "", whole, 6, False, 1),
            tr("How many zones are neighbours of each, where the nearest ones are."),
        ),
        "DISTANCE": (
            tr("Distance (metres, 0: found)"),
            QgsProcessingParameterNumber("DISTANCE", "", real, 0, False, 0),
            tr(
                "Zones whose centres are this near to each other are neighbours. 0: the least at which no zone is "
                "without "
                "a neighbour. On the globe where the layer has geographic coordinates, else in its plane."
            ),
        ),
    }
    for label, parameter, text in numbers.values():
        parameter.setDescription(label)
        algorithm.add(parameter, text, advanced=True)
    kind = [QgsProcessing.SourceType.TypeVector]
    algorithm.add(
        QgsProcessingParameterFeatureSource("NEIGHBOURS", tr("Table of neighbours"), kind, None, True),
        tr(
            "Optional: made by “Neighbours of zones” and edited, or your own: fields zone_code and neighbour_code, one "
            "row a "
            "link; "
            "optional are weight, and mutual (1: the row holds both ways)."
        ),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterFile(
            "WEIGHTS_FILE", tr("File of neighbours"), optional=True, fileFilter="GeoDa (*.gal *.gwt)"
        ),
        tr("Optional: as GeoDa and PySAL write it, with the zone codes as ids."),
        advanced=True,
    )


def surroundings(
    algorithm: Any, parameters: dict, context: QgsProcessingContext, table: Any, progress: Callable[[float], bool]
) -> Surroundings:
    """Return the neighbours that the parameters mean.

    Raises
    ------
    ElectionError, QgsProcessingException
        If the layer has no polygons where they are needed, or the table or file of neighbours is not of this layer.
    """
    from ..core.election import zone_labels
    from ..core.neighbours import Neighbours
    from ..layers.outlines import shapes_of

    kind = algorithm.parameterAsEnum(parameters, "CONTIGUITY", context)
    shapes = shapes_of(table)
    centres, labels = shapes.centres(), zone_labels(table.frame)
    mapped = ~np.isnan(centres).any(axis=1)
    notes = _said_of_shapes(shapes, labels, np.flatnonzero(~mapped).tolist() if table.geometry is not None else [])
    found: Neighbours
    if kind in (QUEEN, ROOK):
        tolerance = algorithm.parameterAsDouble(parameters, "SNAP", context)
        found = _beside(shapes, kind == ROOK, tolerance, notes)
    elif kind in (NEAREST, BAND):
        found = _near(algorithm, parameters, context, centres, shapes, notes)
    elif kind == TABLE:
        found = _from_table(algorithm, parameters, context, table, progress)
    else:
        found = _from_file(algorithm, parameters, context, table)
    return Surroundings(found, centres, (found.count == 0) & ~mapped, notes)


def _said_of_shapes(shapes: Any, labels: list[str], missing: list[int]) -> list[Message]:
    """Say which zones have no outline, the outline of another one, or one that is not valid."""
    notes = []
    said = (
        (
            missing,
            QT_TRANSLATE_NOOP("core", "{count} zones have no outline and so no neighbours by it: {zones}"),
            False,
        ),
        (
            shapes.invalid,
            QT_TRANSLATE_NOOP("core", "The outlines of {count} zones are not valid and are read as they are: {zones}"),
            True,
        ),
        (
            [row for rows in shapes.twins for row in rows],
            QT_TRANSLATE_NOOP("core", "{count} zones have the outline of another one, and are its neighbours: {zones}"),
            True,
        ),
    )
    for rows, template, warning in said:
        if rows:
            values = {"count": len(rows), "zones": some([labels[row] for row in rows])}
            notes.append(Message(template, values, warning=warning))
    return notes


def _needs_outlines(shapes: Any) -> None:
    if not len(shapes.outlines.xy):
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core",
                "The layer has no polygons, so it cannot be seen which zones are neighbours by a border. Choose a "
                "layer of polygons, a table or file of neighbours, or, for points, the nearest zones or those within "
                "a distance (CONTIGUITY).",
            )
        )


def _beside(shapes: Any, rook: bool, tolerance: float, notes: list[Message]) -> Any:
    """Return the neighbours by border, and say what a tolerance has added."""
    from ..core.contiguity import contiguity, usual_size

    _needs_outlines(shapes)
    if tolerance < 0:
        tolerance = _OF_A_ZONE * usual_size(shapes.outlines)
    found = contiguity(shapes.outlines, rook=rook, tolerance=tolerance)
    exact = contiguity(shapes.outlines, rook=rook) if tolerance > 0 else found
    template = QT_TRANSLATE_NOOP(
        "core",
        "{links} pairs of zones are neighbours: {exact} by vertices that are exactly the same, {more} because their "
        "outlines come within {tolerance} m of each other (SNAP).",
    )
    links, same = len(found.other) // 2, len(exact.other) // 2
    values = {"links": links, "exact": same, "more": links - same, "tolerance": f"{tolerance:.3g}"}
    notes.append(Message(template, values))
    return found


def _near(
    algorithm: Any, parameters: dict, context: QgsProcessingContext, centres: Any, shapes: Any, notes: list[Message]
) -> Any:
    """Return the neighbours by the distance of centres."""
    from ..core.nearest import chord, k_nearest, least_band, on_globe, within

    if np.isnan(centres).all():
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core",
                "The layer has neither polygons nor points, so it cannot be seen which zones are near each other. "
                "Choose a layer that has, or a table or file of neighbours.",
            )
        )
    points = on_globe(centres) if shapes.geographic else centres * shapes.metres
    if algorithm.parameterAsEnum(parameters, "CONTIGUITY", context) == NEAREST:
        return k_nearest(points, algorithm.parameterAsInt(parameters, "K", context))
    distance = algorithm.parameterAsDouble(parameters, "DISTANCE", context)
    if distance == 0:
        distance = least_band(points)
        if distance == 0:
            # A single zone has none near it, at whatever distance.
            return k_nearest(points, 1)
        template = QT_TRANSLATE_NOOP(
            "core", "Zones are neighbours up to {distance} m, the least that leaves none alone."
        )
        notes.append(Message(template, {"distance": f"{distance:.0f}"}))
    elif shapes.geographic:
        distance = chord(distance)
    return within(points, distance)


def _codes(table: Any) -> list[Any]:
    """Return the codes by which a table or file of neighbours names the zones, as texts."""
    from ..layers.columns import places_in

    if fields.ZONE_CODE not in table.frame:
        raise ElectionError(
            QT_TRANSLATE_NOOP("core", "The layer has no field zone_code, by which neighbours are named.")
        )
    codes = places_in(table, fields.ZONE_CODE)
    known = [code for code in codes if code is not None]
    twice = sorted({code for code in known if known.count(code) > 1}) if len(set(known)) < len(known) else []
    if twice:
        raise ElectionError(
            QT_TRANSLATE_NOOP("core", "Several zones have the codes {codes}: neighbours cannot be told by them."),
            codes=some(twice),
        )
    return codes


def _from_file(algorithm: Any, parameters: dict, context: QgsProcessingContext, table: Any) -> Any:
    from ..core.weights_files import read_weights

    path = algorithm.parameterAsFile(parameters, "WEIGHTS_FILE", context)
    if not path:
        raise QgsProcessingException(tr("Neighbours from a file are asked for: choose WEIGHTS_FILE."))
    return read_weights(path, _codes(table))


def _from_table(
    algorithm: Any, parameters: dict, context: QgsProcessingContext, table: Any, progress: Callable[[float], bool]
) -> Any:
    """Return the neighbours of a table with one row a link."""
    from ..core.weights_files import numbered
    from ..layers.columns import places_in

    if algorithm.parameterAsSource(parameters, "NEIGHBOURS", context) is None:
        raise QgsProcessingException(tr("Neighbours from a table are asked for: choose NEIGHBOURS."))
    links = algorithm.read(parameters, "NEIGHBOURS", context, progress, may_be_empty=True)
    frame = links.frame
    missing = [name for name in (fields.ZONE_CODE, "neighbour_code") if name not in frame]
    if missing:
        raise ElectionError(
            QT_TRANSLATE_NOOP("core", "The table of neighbours has no field {fields}. Fields: {found}"),
            fields=", ".join(missing),
            found=some(list(frame.columns), 40),
        )
    weight = _numbers(frame, "weight")
    mutual = _numbers(frame, "mutual")
    rows = []
    codes = (places_in(links, name) for name in (fields.ZONE_CODE, "neighbour_code"))
    for at, (code, other) in enumerate(zip(*codes)):
        each = 1.0 if np.isnan(weight[at]) else float(weight[at])
        if code is None or other is None or not 0 < each < np.inf:
            raise ElectionError(
                QT_TRANSLATE_NOOP(
                    "core", "The table of neighbours, row {row}: two zone codes and a weight above 0 are needed."
                ),
                row=at + 1,
            )
        rows.append((at + 1, code, other, each))
        if mutual[at] == 1:
            rows.append((at + 1, other, code, each))
    return numbered(tr("The table of neighbours"), rows, _codes(table))


def _numbers(frame: Any, name: str) -> Any:
    """Return a column as numbers, NaN where it is not there, blank, or no number."""
    if name not in frame:
        return np.full(len(frame), np.nan)
    values = frame[name].tolist()
    found = np.full(len(values), np.nan)
    for row, value in enumerate(values):
        if value is None or value == "":
            continue
        try:
            found[row] = float(value)
        except ValueError as error:
            raise ElectionError(
                QT_TRANSLATE_NOOP("core", "The table of neighbours, row {row}: {field} “{value}” is no number."),
                row=row + 1,
                field=name,
                value=value,
            ) from error
    return found
