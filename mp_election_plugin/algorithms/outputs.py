"""How an algorithm writes: tables into GeoPackages, files of any format and other databases, whole or not at all."""

from __future__ import annotations

import importlib.util
import os
import tempfile
from typing import Any, Callable

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProperty,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..core import fields
from ..core.errors import QT_TRANSLATE_NOOP, ElectionError, Message, some
from ..layers.descriptions import undescribed
from ..layers.places import destination_text, output_file
from ..layers.translation import in_words

# Without pandas the algorithms stay visible and say what is missing; these modules need it.
if importlib.util.find_spec("pandas") is not None:
    from ..layers import sinks, writer
    from ..layers.table import ZoneTable


def in_memory(destination: str) -> bool:
    """Return whether an output goes to a temporary layer."""
    return destination in ("", QgsProcessing.TEMPORARY_OUTPUT) or destination.startswith("memory:")


def remove_old_style(destination: str, feedback: QgsProcessingFeedback) -> None:
    """Remove the style that a theme has left with a file whose data are others now, and say so where that fails."""
    from ..styling.saving import remove_theme

    path = destination.split("|")[0]
    if not os.path.isfile(path):
        return
    # A style of a GeoPackage is in it: one beside it may be that of another file of the name.
    in_file = path.lower().endswith(".gpkg")
    if not (writer.has_style(destination) if in_file else os.path.exists(os.path.splitext(path)[0] + ".qml")):
        return
    layer = QgsVectorLayer(destination, os.path.basename(path), "ogr")
    try:
        if layer.isValid():
            remove_theme(layer)
    except ElectionError as error:
        feedback.reportError(in_words(error.message), False)


class WritingAlgorithm(QgsProcessingAlgorithm):
    """An algorithm that writes tables to the outputs it has; ``_notes`` are said when it ends.

    ``_written`` are the files it wrote.
    """

    _notes: list[Message]
    _written: list[str]

    def asked(self, parameters: dict, name: str, context: QgsProcessingContext) -> bool:
        """Return whether the user wants an optional output."""
        return bool(destination_text(parameters.get(name), context))

    def write(
        self,
        parameters: dict,
        name: str,
        context: QgsProcessingContext,
        table: ZoneTable,
        progress: Callable[[float], bool],
    ) -> str:
        """Write an output parameter and return its id.

        Raises
        ------
        ElectionError, QgsProcessingException
            If it cannot be written; nothing is left half written.
        """
        value = parameters.get(name)
        text = destination_text(value, context)
        target, path = writer.geopackage_target(text), output_file(text)
        if target is not None:
            table = self._stored(table)
        if target is not None and writer.can_write_directly(table):
            destination = writer.write_geopackage(table, *target, progress)
        elif target is not None and target[1] is not None:
            destination = self._write_by_copy(parameters, name, context, table, target[0], target[1], progress)
        elif path is not None:
            destination = self._write_file(parameters, name, context, table, path, progress)
        else:
            if not progress(0.0):
                raise writer.Cancelled
            # What stood in a database is gone once its table is made anew: from there on it is written to the end.
            go_on = progress if in_memory(text) else lambda part: progress(part) or True
            return self._write_sink(parameters, name, context, table, go_on)
        self._written.append(destination)
        self._load(value, name, destination, context)
        return destination

    def _stored(self, table: ZoneTable) -> ZoneTable:
        """Return a table with the names that a GeoPackage can hold, and say which are others than they were."""
        stored = writer.with_stored_names(table)
        for old, new in zip(table.frame.columns, stored.frame.columns):
            # Of two names that differ by case only one stays; the other would be another list, or none.
            twins = [each for each in table.frame.columns if each.lower() == old.lower()]
            if old != new and any(fields.party_of(each) or each in fields.COUNTS for each in twins):
                raise ElectionError(
                    QT_TRANSLATE_NOOP(
                        "core",
                        "The fields {names} differ only by capital letters, which a GeoPackage does not tell apart: "
                        "one of them would become another list or be lost. Rename one of them, or leave it out.",
                    ),
                    names=", ".join(f"“{each}”" for each in twins),
                )
        pairs = [f"{old} → {new}" for old, new in zip(table.frame.columns, stored.frame.columns) if old != new]
        if pairs:
            template = QT_TRANSLATE_NOOP(
                "core", "Fields kept under another name, since a GeoPackage needs theirs or knows no case: {pairs}"
            )
            self._notes.append(Message(template, {"pairs": some(pairs, 30)}))
        return stored

    def _load(self, value: Any, name: str, destination: str, context: QgsProcessingContext) -> None:
        """Have an output loaded into the project where the user wants it there."""
        if isinstance(value, QgsProcessingOutputLayerDefinition) and value.destinationProject is not None:
            label = value.destinationName or self.parameterDefinition(name).description()
            details = QgsProcessingContext.LayerDetails(
                label, value.destinationProject, name, QgsProcessingUtils.LayerHint.Vector
            )
            context.addLayerToLoadOnCompletion(destination, details)

    def _write_sink(
        self,
        parameters: dict,
        name: str,
        context: QgsProcessingContext,
        table: ZoneTable,
        progress: Callable[[float], bool],
    ) -> str:
        wkb = table.wkb_type if table.geometry is not None else QgsWkbTypes.Type.NoGeometry
        kept = writer.fields_of(table)
        if in_memory(destination_text(parameters.get(name), context)):
            kept = undescribed(kept)
        sink, destination = self.parameterAsSink(parameters, name, context, kept, wkb, table.crs)
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, name))
        sinks.write_sink(table, sink, progress)
        return destination

    def _write_by_copy(
        self,
        parameters: dict,
        name: str,
        context: QgsProcessingContext,
        table: ZoneTable,
        path: str,
        layer: str,
        progress: Callable[[float], bool],
    ) -> str:
        """Write a table with fields such as dates: by QGIS into a file aside, from there as a whole into its place."""
        with tempfile.TemporaryDirectory(prefix="mpelection-") as folder:
            place = os.path.join(folder, "aside.gpkg")
            self._write_sink({**parameters, name: place}, name, context, table, progress)
            return writer.copy_geopackage(place, path, layer)

    def _write_file(
        self,
        parameters: dict,
        name: str,
        context: QgsProcessingContext,
        table: ZoneTable,
        path: str,
        progress: Callable[[float], bool],
    ) -> str:
        """Write a file in any format of QGIS, and refuse what the format does not keep."""
        with sinks.in_its_place(path) as place:
            value: Any = place
            if isinstance(parameters.get(name), QgsProcessingOutputLayerDefinition):
                # The user's options hold, but what is loaded is not the stand-in.
                value = QgsProcessingOutputLayerDefinition(parameters[name])
                value.sink, value.destinationProject = QgsProperty.fromValue(place), None
            try:
                written = self._write_sink({**parameters, name: value}, name, context, table, progress)
            except (QgsProcessingException, ElectionError) as error:
                words = in_words(error.message) if isinstance(error, ElectionError) else str(error)
                raise QgsProcessingException(words.replace(place, path)) from error
            sinks.name_as_asked(written, place, path)
            notes = sinks.check_written(table, place, path)
        self._notes.extend(notes)
        return path
