"""The dialogs of algorithms, opened filled in from the dock."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QDialog

from .messages import tell
from .texts import tr


def has_algorithm(name: str) -> bool:
    """Return whether the plugin has an algorithm of that name."""
    return QgsApplication.processingRegistry().algorithmById(f"mpelection:{name}") is not None


class AlgorithmDialogs:
    """Opens dialogs beside the window and keeps them until they are closed."""

    def __init__(self, iface: Any) -> None:
        self._iface = iface
        self.open: list[QDialog] = []

    def show(self, name: str, parameters: dict[str, Any]) -> QDialog | None:
        """Open the dialog of an algorithm with those of the parameters that it has; None where there is none."""
        # Imported when it is used: Processing may be switched off in QGIS.
        from processing import createAlgorithmDialog

        algorithm = QgsApplication.processingRegistry().algorithmById(f"mpelection:{name}")
        if algorithm is None:
            text = tr("The algorithm {name} is not available.").format(name=f"mpelection:{name}")
            tell(self._iface.messageBar(), text)
            return None
        given = {key: value for key, value in parameters.items() if algorithm.parameterDefinition(key) is not None}
        dialog = createAlgorithmDialog(algorithm.id(), given)
        if dialog is None:
            return None
        self.open = [each for each in self.open if not sip.isdeleted(each)] + [dialog]
        dialog.show()
        return dialog

    def close_down(self) -> None:
        """Close what is open."""
        for each in self.open:
            if not sip.isdeleted(each):
                each.close()
        self.open = []
