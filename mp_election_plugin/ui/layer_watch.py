"""Tells when the layer that is shown has other data: edits saved, another filter, another source."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

# QGIS tells one change by several signals, and a script changes a layer many times: they are one.
_PAUSE = 300


class LayerWatch(QObject):
    """Watches one layer at a time."""

    # At once, and once no other change follows.
    touched = pyqtSignal()
    changed = pyqtSignal()
    ended = pyqtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._layer: QgsVectorLayer | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self.changed)

    def watch(self, layer: QgsVectorLayer | None) -> bool:
        """Watch a layer in place of the one before, None for nothing; returns whether it is another."""
        if layer is self._layer:
            return False
        if self._layer is not None and not sip.isdeleted(self._layer):
            for signal, slot in self._connections(self._layer):
                signal.disconnect(slot)
        self._timer.stop()
        self._layer = layer
        if layer is not None:
            for signal, slot in self._connections(layer):
                signal.connect(slot)
        return True

    def _connections(self, layer: QgsVectorLayer) -> list[tuple[Any, Any]]:
        told = (layer.afterCommitChanges, layer.subsetStringChanged, layer.dataSourceChanged, layer.dataChanged)
        return [
            *((signal, self.tell) for signal in told),
            (layer.editingStopped, self.ended),
            (layer.willBeDeleted, self._forget),
        ]

    def tell(self) -> None:
        """Tell of a change, at once and once no other follows."""
        self.touched.emit()
        self._timer.start()

    def _forget(self) -> None:
        self.watch(None)
