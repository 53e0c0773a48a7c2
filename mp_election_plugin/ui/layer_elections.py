"""The election layers of the project, offered as they come and go, and watched for other data."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from qgis.core import QgsProject, QgsVectorLayer

from ..core import fields
from ..core.parties import Registry
from ..layers.places import user_language
from .choice import Choice
from .choices_form import ChoicesForm
from .database_elections import select
from .live_layer import LiveLayer, is_emptied


def is_election_layer(layer: Any) -> bool:
    """Return whether a layer has a zone code and the votes of at least one list."""
    if not isinstance(layer, QgsVectorLayer) or not layer.isValid() or not layer.isSpatial():
        return False
    names = fields.frozen_names(layer.fields().names())
    if layer.customProperty(LiveLayer.MARK):
        return False
    return fields.ZONE_CODE in names and bool(fields.party_codes(names))


class LayerElections:
    """Fills the choices with the election layers of the project."""

    def __init__(self, form: ChoicesForm) -> None:
        self._form = form
        # The layer to choose when it comes.
        self.wanted = ""

    def refresh(self) -> bool:
        """Offer the election layers that the project has now; returns whether the one chosen is another then."""
        combo = self._form.layers
        before = combo.currentData()
        layers = filter(is_election_layer, QgsProject.instance().mapLayers().values())
        found = [layer for layer in layers if not is_emptied(layer)]
        items = [(each.id(), each.name(), "") for each in sorted(found, key=lambda each: each.name().casefold())]
        select(combo, items, self.wanted if combo_has(items, self.wanted) else before or "")
        return bool(combo.currentData() != before)

    def layer(self) -> QgsVectorLayer | None:
        """Return the election layer chosen."""
        return QgsProject.instance().mapLayer(self._form.layers.currentData() or "")

    def may_be(self, layer: str) -> bool:
        """Return whether a layer of an id could be chosen."""
        found = QgsProject.instance().mapLayer(layer)
        return found is not None and is_election_layer(found) and not is_emptied(found)

    def others(self) -> list[tuple[str, str, str]]:
        """Return the layers that the one chosen can be compared with: id, name, tip."""
        combo = self._form.layers
        items = [(combo.itemData(at), combo.itemText(at), "") for at in range(combo.count())]
        return [each for each in items if each[0] != combo.currentData()]

    def fill_compared(self, wanted: str) -> None:
        """Offer the layers to compare with; the one chosen stays where it is there still."""
        combo = self._form.compared
        select(combo, self.others(), wanted or combo.currentData() or "")

    def fill_parties(self, registry: Registry, party: str) -> None:
        """Offer the lists of the layer."""
        self._form.parties.fill(self.layer(), registry, user_language(), party)

    def chosen(self, choice: Choice) -> Choice:
        """Return a choice with the layer that is chosen."""
        layer = self.layer()
        if layer is None:
            return choice
        edited = layer.isEditable() and layer.isModified()
        compared = self._form.compared.currentData() or ""
        return replace(choice, layer=layer.id(), compared=compared, title=layer.name(), edited=edited)


def combo_has(items: list[tuple[str, str, str]], value: str) -> bool:
    """Return whether a value is among items."""
    return bool(value) and any(each[0] == value for each in items)
