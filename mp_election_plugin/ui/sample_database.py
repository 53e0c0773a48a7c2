"""The sample as an electoral database of the user's own, made once in the profile folder and opened from then on."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsProcessingContext, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject

from .live_layer import show_if_away
from .messages import clear_note, note, tell
from .runner import ChainRunner, LogFeedback
from .texts import tr

# The map that it opens with.
_MAP = {"ELECTION": "2021_local", "LEVEL": "constituency", "PARTY": "MP"}


def database_file() -> Path:
    """Return the file of the sample database: outside of the plugin's folder, which an update replaces."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "mp_election_plugin" / "morocco.gpkg"


class SampleDatabase(QObject):
    """Makes the sample database where it is not there yet, and opens a map of it."""

    def __init__(self, iface: Any, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._iface = iface
        self._file = database_file()
        self.runner = ChainRunner(self)
        self.runner.finished.connect(self._show_map)
        self.runner.failed.connect(self._failed)
        self.runner.stopped.connect(self._stopped)

    def open(self, *_: Any) -> None:
        """Open the map; make the file first if it is not there, in the background. A file that is there is left."""
        if self.runner.running:
            return
        self._file = file = database_file()
        if file.exists():
            self._show_map()
            return
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            text = tr(
                "The folder {folder} for the sample database cannot be made: {error}. “Create electoral database” in "
                "the toolbox makes one elsewhere, with the content morocco_results."
            )
            self._failed(text.format(folder=file.parent, error=error.strerror))
            return
        note(self._iface.messageBar(), tr("The sample database is being made: {path}").format(path=file))
        self.runner.start([("mpelection:createdatabase", {"DATABASE": str(file), "PACK": "morocco_results"})])

    def close_down(self) -> None:
        """Stop what is running; a database that is not whole is not kept."""
        self.runner.cancel()

    def _show_map(self, *_: Any) -> None:
        """Add the map to the project, or make it the active layer where the project has it."""
        # Opening it is the main thread's business and quick: the layer is a query, nothing is computed.
        algorithm = QgsApplication.processingRegistry().createAlgorithmById("mpelection:databasemap")
        able, why = algorithm.canExecute()
        if not able:
            self._failed(why)
            return
        context, feedback = QgsProcessingContext(), LogFeedback()
        results, opened = algorithm.run({"DATABASE": str(self._file), **_MAP}, context, feedback)
        if not opened:
            text = feedback.errors[-1] if feedback.errors else tr("The sample database cannot be opened.")
            self._failed(text, "\n".join(feedback.log))
            return
        # The context owns it until it is taken.
        layer = self._in_project(context.takeResultLayer(results["OUTPUT"]))
        self._iface.setActiveLayer(layer)
        show_if_away(self._iface.mapCanvas(), layer)
        text = tr("The sample database is {path}; what you load into it stays.")
        note(self._iface.messageBar(), text.format(path=self._file))

    def _in_project(self, layer: QgsVectorLayer) -> QgsVectorLayer:
        """Return the project's layer of the same source and filter; the layer itself, added, where there is none."""
        project = QgsProject.instance()
        sources = {each.source(): each for each in project.mapLayers().values()}
        return sources.get(layer.source()) or project.addMapLayer(layer)

    def _failed(self, message: str, log: str = "") -> None:
        self._stopped()
        tell(self._iface.messageBar(), message, log)

    def _stopped(self) -> None:
        clear_note(self._iface.messageBar())
