"""Another theme for a layer that is shown: its renderer is made in the background, and given when it is ready."""

from __future__ import annotations

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..layers.zone_rows import ZoneRows
from ..styling.zone_view import ZoneView
from .zone_loading import FEW, BackgroundTask, Dress, Dressed


class Dresser(BackgroundTask):
    """Makes the renderer of another theme for a layer that is shown."""

    dressed = pyqtSignal(object)

    def __init__(self, layer: QgsVectorLayer, dress: Dress, rows: ZoneRows | None = None) -> None:
        super().__init__(dress.theme)
        self._view, self._dress = ZoneView(layer, rows), dress
        self._made: Dressed | None = None

    def work(self) -> bool:
        self._made = self._dress.made(self._view)
        return True

    def done(self) -> None:
        self.dressed.emit(self._made)


class Dressing(QObject):
    """Makes one renderer at a time."""

    dressed = pyqtSignal(object)
    failed = pyqtSignal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dresser: Dresser | None = None

    @property
    def running(self) -> bool:
        """Whether a renderer is being made."""
        return self._dresser is not None

    def start(self, layer: QgsVectorLayer, dress: Dress, rows: ZoneRows | None, zones: int) -> None:
        """Make a renderer in place of one that is being made; at once where zones are few.

        Parameters
        ----------
        layer : QgsVectorLayer
            What it is for.
        dress : Dress
        rows : ZoneRows or None
            The zones, where they have all that the theme needs; the layer is read else.
        zones : int
        """
        self.stop()
        self._dresser = dresser = Dresser(layer, dress, rows)
        dresser.dressed.connect(self._made)
        dresser.failed.connect(self._not_made)
        dresser.start(at_once=zones <= FEW)

    def stop(self) -> None:
        """Give up a renderer that is being made."""
        dresser, self._dresser = self._dresser, None
        if dresser is not None:
            dresser.dressed.disconnect(self._made)
            dresser.failed.disconnect(self._not_made)
            dresser.cancel()

    def _made(self, made: Dressed) -> None:
        self._dresser = None
        self.dressed.emit(made)

    def _not_made(self, error: str) -> None:
        self._dresser = None
        self.failed.emit(error)
