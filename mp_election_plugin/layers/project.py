"""Layers of a project that show a file which is written anew."""

from __future__ import annotations

from typing import Callable, ClassVar

from qgis.core import QgsProject, QgsProviderRegistry, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QMetaObject, QObject, Qt, QThread, QTimer, pyqtSlot

from ..core.errors import QT_TRANSLATE_NOOP, Message
from .places import place_of_layer, same_table


def _shows(layer: QgsVectorLayer, path: str, table: str | None) -> bool:
    if place_of_layer(layer) != path:
        return False
    shown = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source()).get("layerName")
    return table is None or not shown or same_table(shown, table)


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
                # The source of a layer on a server may have a password in it.
                {"path": place_of_layer(layer), "layer": layer.name()},
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


class _Call(QObject):
    """A call that waits for the application's thread; held here, since Qt holds no reference to it."""

    _waiting: ClassVar[list[_Call]] = []

    def __init__(self, call: Callable[[], None]) -> None:
        super().__init__()
        self._call = call
        self._waiting.append(self)
        self.moveToThread(QCoreApplication.instance().thread())

    @pyqtSlot()
    def run(self) -> None:
        # Not at once: Qt still refers to what it calls.
        QTimer.singleShot(0, lambda: self._waiting.remove(self))
        self._call()


def show_anew(
    project: QgsProject,
    targets: list[tuple[str, str | None]],
    restyle: Callable[[QgsVectorLayer], None] | None = None,
) -> None:
    """Have the layers of a project that show written files show what is in them now.

    Layers live in the application's thread. Steps of a model end in another one: then it is done there, later.

    Parameters
    ----------
    project : QgsProject
    targets : list of tuple
        File and table of each output, the table None where the whole file was written.
    restyle : callable, optional
        Called with each of the layers after it was reloaded.
    """

    def renew() -> None:
        for layer in _layers(project, targets):
            _renew(layer)
            if restyle is not None:
                restyle(layer)

    if QThread.currentThread() == QCoreApplication.instance().thread():
        renew()
    else:
        QMetaObject.invokeMethod(_Call(renew), "run", Qt.ConnectionType.QueuedConnection)
