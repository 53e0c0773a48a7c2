"""Layers of the project drawn anew by their themes when the colours of parties have changed."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt

from ..core.errors import ElectionError
from ..core.parties import Registry
from ..layers.places import user_language
from ..layers.user_colours import users_registry
from ..styling.marks import theme_of
from ..styling.themes import apply_theme
from .messages import note
from .party_colours import PartyColours
from .texts import tr


def recolour(project: QgsProject, registry: Registry) -> list[str]:
    """Give the layers that still have the look of a theme the colours of a registry.

    A layer that the user has styled stays as it is.

    Returns
    -------
    list of str
        The names of layers that could not be drawn anew, such as those classified by a rule file of the user's.
    """
    problems = []
    for layer in project.mapLayers().values():
        theme, scale = theme_of(layer) if isinstance(layer, QgsVectorLayer) and layer.isValid() else ("", None)
        if not theme:
            continue
        try:
            apply_theme(layer, theme, registry=registry, language=user_language(), breaks=scale)
        except ElectionError:
            problems.append(layer.name())
    return problems


def edit_colours(iface: Any, dock: Any) -> PartyColours:
    """Open the table of party colours; what is open follows the colours that are kept."""
    dialog = PartyColours(iface.mainWindow())
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.saved.connect(lambda: _follow(iface, dock()))
    dialog.open()
    return dialog


def _follow(iface: Any, dock: Any) -> None:
    """Draw what is open in the colours kept just now; say which layers could not follow."""
    registry = users_registry()
    if dock is not None:
        dock.registry = registry
    problems = recolour(QgsProject.instance(), registry)
    if problems:
        text = tr("These layers keep their colours, since their theme cannot be made again: {layers}. Style them anew.")
        note(iface.messageBar(), text.format(layers=", ".join(problems)))
