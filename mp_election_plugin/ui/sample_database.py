"""The sample as an electoral database of the user's own, made once in the profile folder and opened from then on."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject, pyqtSignal

from .messages import clear_note, note, tell
from .runner import ChainRunner
from .texts import tr


def database_file() -> Path:
    """Return the file of the sample database: outside of the plugin's folder, which an update replaces."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "mp_election_plugin" / "morocco.gpkg"


class SampleDatabase(QObject):
    """Makes the sample database where it is not there yet."""

    # The file of the database, to be opened.
    ready = pyqtSignal(str)

    def __init__(self, iface: Any, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._iface = iface
        self._file = database_file()
        self.runner = ChainRunner(self)
        self.runner.finished.connect(self._made)
        self.runner.failed.connect(self._failed)
        self.runner.stopped.connect(self._stopped)

    def open(self, *_: Any) -> None:
        """Tell the file; make it first if it is not there, in the background. A file that is there is left."""
        if self.runner.running:
            return
        self._file = file = database_file()
        if file.exists():
            self._made()
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

    def _made(self, *_: Any) -> None:
        """Say where the database is, and have it opened."""
        text = tr("The sample database is {path}; what you load into it stays.")
        note(self._iface.messageBar(), text.format(path=self._file))
        self.ready.emit(str(self._file))

    def _failed(self, message: str, log: str = "") -> None:
        self._stopped()
        tell(self._iface.messageBar(), message, log)

    def _stopped(self) -> None:
        clear_note(self._iface.messageBar())
