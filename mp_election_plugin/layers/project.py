"""Layers of a project that show a file which is written anew."""

from __future__ import annotations

import os

from qgis.core import QgsProject, QgsProviderRegistry, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QMetaObject, Qt, QThread

from ..core.errors import QT_TRANSLATE_NOOP, Message


def _shows(layer: QgsVectorLayer, path: str, table: str | None) -> bool:
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    if not parts.get("path") or os.path.realpath(parts["path"]) != path:
        return False
    return table is None or parts.get("layerName") in (None, "", table)


def _layers(project: QgsProject, targets: list[tuple[str, str | None]]) -> list[QgsVectorLayer]:
    return [
        layer
        for layer in project.mapLayers().values()
        if isinstance(layer, QgsVectorLayer) and any(_shows(layer, path, table) for path, table in targets)
    ]


def edited_problem(project: QgsProject, targets: list[tuple[str, str | None]]) -> Message | None:
    """Return the message for a file whose layer has edits that are not saved, None where there is none.

    Parameters
    ----------
    project : QgsProject
    targets : list of tuple
        File and table of each output, the table None where the whole file is written.
    """
    for layer in _layers(project, targets):
        if layer.isEditable() and layer.isModified():
            return Message(
                QT_TRANSLATE_NOOP(
                    "core",
                    "{path} is open as layer “{layer}” with edits that are not saved and would be lost. Save or "
                    "discard them, or choose another file.",
                ),
                {"path": layer.source().split("|")[0], "layer": layer.name()},
            )
    return None


def _renew(layer: QgsVectorLayer) -> None:
    if layer.isEditable():
        # Nothing is changed in it, else the run would have been refused.
        layer.rollBack()
    layer.reload()
    provider = layer.dataProvider()
    if provider is not None and (provider.wkbType() != layer.wkbType() or provider.crs() != layer.crs()):
        layer.setDataSource(layer.source(), layer.name(), layer.providerType())
    layer.triggerRepaint()


def show_anew(project: QgsProject, targets: list[tuple[str, str | None]]) -> None:
    """Have the layers of a project that show written files show what is in them now.

    Parameters
    ----------
    project : QgsProject
    targets : list of tuple
        File and table of each output, the table None where the whole file was written.
    """
    at_home = QThread.currentThread() == QCoreApplication.instance().thread()
    for layer in _layers(project, targets):
        if at_home:
            _renew(layer)
        else:
            # Steps of a model end in the thread of the model; the layer reloads in its own.
            QMetaObject.invokeMethod(layer, "reload", Qt.ConnectionType.QueuedConnection)
