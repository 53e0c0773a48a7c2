"""A layer's legend in the Layers panel, unfolded: QGIS folds one of ten entries, and a party's steps always."""

from __future__ import annotations

from qgis.core import QgsMapLayer, QgsProject

# What QGIS keeps with a layer's node: the legend entries whose own entries are shown.
_UNFOLDED = "expandedLegendNodes"


def show_legend(layer: QgsMapLayer, project: QgsProject) -> None:
    """Unfold a layer's legend in the Layers panel, with all entries under its entries.

    A layer without a node in the panel is left alone. To be called after the renderer is set: QGIS folds a long legend
    whenever it makes it anew.

    Parameters
    ----------
    layer : QgsMapLayer
        A layer of the project, styled.
    project : QgsProject
        The project whose layer tree has the node.
    """
    node = project.layerTreeRoot().findLayer(layer.id())
    if node is None:
        return
    renderer = layer.renderer()
    # Rules without words draw for the entry above them, and stay folded.
    parents = {item.parentRuleKey() for item in renderer.legendSymbolItems() if item.label()} if renderer else set()
    node.setCustomProperty(_UNFOLDED, sorted(filter(None, parents)))
    # Entries that are there already are unfolded only when they are made anew.
    layer.legendChanged.emit()
    # The panel follows changes only, and may have folded what its node calls unfolded.
    node.setExpanded(False)
    node.setExpanded(True)
