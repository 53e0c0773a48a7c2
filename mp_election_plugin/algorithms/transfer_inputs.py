"""What a transfer is told: the target zones, and which share of each zone goes to which of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback

from ..core import fields
from ..core.errors import QT_TRANSLATE_NOOP, Message, some
from ..layers.compat import from_qgis
from .base import ElectionAlgorithm, tr
from .join_inputs import numbers, said_of_columns

if TYPE_CHECKING:
    import pandas as pd

    from ..layers.table import ZoneTable


def is_given(parameters: dict, name: str) -> bool:
    """Return whether an optional input is given; dialogs leave it out, or hand it over as NULL or as nothing."""
    return from_qgis(parameters.get(name)) not in (None, "")


def chosen_field(
    algorithm: ElectionAlgorithm,
    parameters: dict,
    name: str,
    context: QgsProcessingContext,
    table: Any,
    usual: str,
    *,
    needed: bool = False,
) -> str | None:
    """Return the field that a parameter names, else the usual one where the table has it.

    Raises
    ------
    QgsProcessingException
        If the table lacks the field that is named, or one that is needed.
    """
    columns = list(table.frame.columns)
    wanted = algorithm.parameterAsString(parameters, name, context)
    found = fields.found_name(wanted or usual, columns)
    if found in columns:
        return found
    if wanted or needed:
        raise QgsProcessingException(
            tr("{parameter}: there is no field “{field}”. Choose one of: {fields}").format(
                parameter=name, field=wanted or usual, fields=", ".join(columns)
            )
        )
    return None


class TargetZones:
    """The zones that results go to, features of one zone put together.

    Parameters
    ----------
    table : ZoneTable
        Their layer.
    code, name : str or None
        Fields of it.
    """

    def __init__(self, table: ZoneTable, code: str | None, name: str | None) -> None:
        from ..core.frames import text_column
        from ..core.joining import group_zones, put_together
        from ..layers.columns import election_columns, merged_geometry, places_in
        from ..layers.table import ZoneTable

        texts = places_in(table, name) if name else [None] * len(table)
        groups = group_zones(places_in(table, code) if code else [None] * len(table), texts)
        part = election_columns(table, [[code] if code else [], [name] if name else [], []], {}, carry=True)
        frame, notes = put_together(part.frame, groups)
        geometry, wkb_type = table.geometry, table.wkb_type
        if geometry is not None and groups.merged:
            geometry, wkb_type = merged_geometry(geometry, groups.group, wkb_type)
        frame[fields.ZONE_CODE] = text_column(groups.codes)
        self.codes = groups.codes
        self.notes = [*groups.notes, *notes, *said_of_columns(table, part, part, list(part.frame.columns))]
        self.zones = ZoneTable(frame, part.types, geometry, table.crs, wkb_type)

    def with_results(self, table: ZoneTable, done: Any, targets: list[Any], names: dict[str, Any]) -> ZoneTable:
        """Return the zones with the counts carried to them, and after them what is on no zone.

        Parameters
        ----------
        table : ZoneTable
            The election layer.
        done : Transfer
        targets : list of str or None
            Codes of the zones, then others of the crosswalk.
        names : dict
            Names of those by code.
        """
        import pandas as pd

        from ..core.transfer import KINDS
        from ..layers.columns import in_order
        from ..layers.compat import make_field
        from ..layers.table import ZoneTable

        added, nowhere = targets[len(self.codes) :], table.frame.iloc[done.nowhere]
        tail = self._tail(nowhere, added, set(targets), names, self._has_other_parents(table.frame))
        frame = pd.concat([self.zones.frame, tail], ignore_index=True)
        types = {**self.zones.types}
        for name in frame.columns:
            if name not in types:
                types[name] = make_field(name, "text")
            if frame[name].dtype.kind == "O":
                frame[name] = frame[name].where(frame[name].notna(), None)
        for name in done.frame.columns:
            if name in KINDS:
                continue
            values = done.frame[name].to_numpy()
            if name == fields.SEATS and name in frame:
                own = frame[name].to_numpy(dtype=np.float64)
                values = np.where(np.isnan(own), values, own)
            frame[name], types[name] = values, make_field(name, "integer")
        geometry = self.zones.geometry
        if geometry is not None:
            geometry = [*geometry, *[None] * (len(frame) - len(geometry))]
        return ZoneTable(in_order(frame), types, geometry, self.zones.crs, self.zones.wkb_type)

    def _tail(
        self, nowhere: pd.DataFrame, added: list[Any], taken: set[Any], names: dict[str, Any], other_parents: bool
    ) -> pd.DataFrame:
        """Return who the rows without geometry are: new codes that no zone has, then zones that go nowhere."""
        from ..core.frames import frame_of

        identity = [name for name in fields.IDENTITY if name in nowhere or name == fields.ZONE_CODE]
        if any(names.get(code) for code in added) and fields.ZONE_NAME not in identity:
            identity.insert(1, fields.ZONE_NAME)
        columns = {}
        for name in identity:
            known = {fields.ZONE_CODE: added, fields.ZONE_NAME: [names.get(code) for code in added]}
            own = nowhere[name].tolist() if name in nowhere else [None] * len(nowhere)
            if name == fields.ZONE_CODE:
                # A code is that of one zone.
                own = [None if code in taken else code for code in own]
            elif name in (fields.PARENT_CODE, fields.PARENT_NAME):
                own = [None] * len(own) if other_parents else own
            values = np.empty(len(added) + len(own), dtype=object)
            values[:] = [*known.get(name, [None] * len(added)), *own]
            columns[name] = values
        return frame_of(columns)

    def _has_other_parents(self, sources: pd.DataFrame) -> bool:
        """Return whether no source has a parent of the target zones: theirs are of another level.

        Rolled up beside the parents of the target zones they would pass for some of them.
        """
        for name in (fields.PARENT_CODE, fields.PARENT_NAME):
            if name in sources and name in self.zones.frame:
                theirs, ours = ({*frame[name].dropna()} for frame in (sources, self.zones.frame))
                return bool(theirs and ours) and not theirs & ours
        return False


def correspondence(
    algorithm: ElectionAlgorithm,
    parameters: dict,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    table: ZoneTable,
    target: TargetZones,
) -> tuple[Any, dict[str, Any]]:
    """Return which share of each zone goes where, and the names of new codes."""
    if is_given(parameters, "CROSSWALK"):
        return _by_crosswalk(algorithm, parameters, context, feedback, table, target)
    return _by_ground(algorithm, parameters, context, feedback, table, target), {}


def _by_crosswalk(
    algorithm: ElectionAlgorithm,
    parameters: dict,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    table: ZoneTable,
    target: TargetZones,
) -> tuple[Any, dict[str, Any]]:
    from ..core.crosswalk import Crosswalk, by_crosswalk
    from ..layers.columns import places_in

    rows = algorithm.read(parameters, "CROSSWALK", context, algorithm.phase(feedback, 25, 35))

    def chosen(name: str, usual: str, needed: bool) -> str | None:
        return chosen_field(algorithm, parameters, name, context, rows, usual, needed=needed)

    old, new = (chosen(f"CROSSWALK_{each}", f"{each.lower()}_code", True) for each in ("OLD", "NEW"))
    weight, name = chosen("CROSSWALK_WEIGHT", "weight", False), chosen("CROSSWALK_NAME", "new_name", False)
    weights = numbers(rows, weight) if weight else np.full(len(rows), np.nan)
    new_codes = places_in(rows, str(new))
    moves = by_crosswalk(
        Crosswalk(places_in(rows, str(old)), new_codes, weights),
        _source_codes(table),
        target.codes,
        same_code=algorithm.parameterAsBool(parameters, "SAME_CODE", context),
    )
    return moves, {code: text for code, text in zip(new_codes, places_in(rows, name)) if code} if name else {}


def _source_codes(table: ZoneTable) -> list[Any]:
    from ..layers.columns import places_in

    if fields.ZONE_CODE not in table.frame:
        raise QgsProcessingException(
            tr("The results have no field zone_code, by which the crosswalk knows them. Fields: {fields}").format(
                fields=", ".join(table.frame.columns)
            )
        )
    return places_in(table, fields.ZONE_CODE)


def _by_ground(
    algorithm: ElectionAlgorithm,
    parameters: dict,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    table: ZoneTable,
    target: TargetZones,
) -> Any:
    """Return the shares by the inhabitants of a weight layer, by area where there are none."""
    from ..core.crosswalk import AREA, WEIGHT, by_weights
    from ..core.election import zone_labels
    from ..layers.overlay import Overlay

    if table.geometry is None or target.zones.geometry is None:
        raise QgsProcessingException(
            tr("Without a crosswalk both the election layer and the target zones need polygons; one is a table.")
        )
    progress = algorithm.phase(feedback, 35, 65)
    laid = Overlay(table, target.zones, context.transformContext(), progress)
    labels, notes, found = zone_labels(table.frame), [], {}
    empty = np.array([not shape.isNull() for shape in laid.sources])
    if is_given(parameters, "WEIGHT"):
        found[WEIGHT] = _inhabitants(algorithm, parameters, context, feedback, laid)
        people = np.bincount(found[WEIGHT].source, weights=found[WEIGHT].weight, minlength=len(table))
        empty &= people == 0
        template = QT_TRANSLATE_NOOP(
            "core", "The weight layer has no inhabitants in these zones; they are shared out by area: {zones}"
        )
    else:
        template = QT_TRANSLATE_NOOP(
            "core",
            "Neither a crosswalk nor a weight layer is given: all zones are shared out by area, as if people lived "
            "spread evenly. Zones that are split are rough estimates. Zones: {zones}",
        )
    if empty.any():
        found[AREA] = laid.by_area(np.flatnonzero(empty))
        zones = some([labels[row] for row in np.flatnonzero(empty)])
        notes.append(Message(template, {"zones": zones}, warning=True))
    algorithm.say([*laid.notes, *notes], feedback)
    sliver = algorithm.parameterAsDouble(parameters, "SLIVER", context) / 100
    return by_weights(found, labels, target.codes, sliver=sliver)


def _inhabitants(
    algorithm: ElectionAlgorithm,
    parameters: dict,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    laid: Any,
) -> Any:
    from qgis.core import QgsWkbTypes

    from ..layers.overlay import inhabited

    layer = algorithm.read(parameters, "WEIGHT", context, algorithm.phase(feedback, 25, 35))
    field = chosen_field(algorithm, parameters, "WEIGHT_FIELD", context, layer, "population", needed=True)
    people = numbers(layer, str(field))
    inhabited(layer, people, laid.crs)
    missing = int(np.isnan(people).sum())
    if missing:
        template = QT_TRANSLATE_NOOP("core", "Features of the weight layer without a number, not used: {count}")
        algorithm.say([Message(template, {"count": missing}, warning=True)], feedback)
    points = QgsWkbTypes.geometryType(layer.wkb_type) == QgsWkbTypes.GeometryType.PointGeometry
    return laid.by_points(layer, people) if points else laid.by_polygons(layer, people)
