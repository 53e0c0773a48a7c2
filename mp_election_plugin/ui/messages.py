"""What the dock says in QGIS's message bar."""

from __future__ import annotations

from typing import Any

from qgis.core import Qgis
from qgis.gui import QgsMessageBar

from .texts import tr

NOTE = "mpElectionNote"


def note(bar: Any, text: str) -> None:
    """Say something in passing, in place of what was said so before."""
    for earlier in bar.items():
        if earlier.objectName() == NOTE:
            bar.popWidget(earlier)
    item = QgsMessageBar.createMessage(tr("Elections"), text)
    item.setObjectName(NOTE)
    item.setLevel(Qgis.MessageLevel.Info)
    bar.pushItem(item)
