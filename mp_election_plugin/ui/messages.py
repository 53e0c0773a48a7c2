"""What the dock says in QGIS's message bar."""

from __future__ import annotations

from typing import Any

from qgis.core import Qgis
from qgis.gui import QgsMessageBar

from .texts import tr

NOTE = "mpElectionNote"


def clear_note(bar: Any) -> None:
    """Take back what was said in passing."""
    for earlier in bar.items():
        if earlier.objectName() == NOTE:
            bar.popWidget(earlier)


def note(bar: Any, text: str) -> None:
    """Say something in passing, in place of what was said so before."""
    clear_note(bar)
    item = QgsMessageBar.createMessage(tr("Elections"), text)
    item.setObjectName(NOTE)
    item.setLevel(Qgis.MessageLevel.Info)
    bar.pushItem(item)


def tell(bar: Any, message: str, log: str = "") -> None:
    """Tell an error, with the log behind a button."""
    # A button for details that are not there would open an empty window.
    details = (log,) if log.strip() else ()
    bar.pushMessage(tr("Elections"), message, *details, Qgis.MessageLevel.Critical)
