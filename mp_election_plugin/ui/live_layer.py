"""The one layer of the map that follows the dock."""

from __future__ import annotations

from typing import Any, Callable

from qgis.core import QgsCoordinateTransform, QgsCsException, QgsMapLayer, QgsProject, QgsRectangle, QgsVectorLayer

from ..styling.legend_tree import show_legend


def is_emptied(layer: QgsMapLayer) -> bool:
    """Return whether a layer in memory has no features, as after saving and opening its project."""
    return isinstance(layer, QgsVectorLayer) and layer.providerType() == "memory" and layer.featureCount() == 0


def show_if_away(canvas: Any, layer: QgsVectorLayer, extent: QgsRectangle | None = None) -> None:
    """Move the map to a layer that lies wholly outside of it; its extent is asked for where it is not given."""
    transform = QgsCoordinateTransform(layer.crs(), canvas.mapSettings().destinationCrs(), QgsProject.instance())
    try:
        extent = transform.transformBoundingBox(layer.extent() if extent is None else extent)
    except QgsCsException:
        # Nothing that this map could show.
        return
    if not extent.isEmpty() and extent.isFinite() and not extent.intersects(canvas.extent()):
        extent.scale(1.05)
        canvas.setExtent(extent)
        canvas.refresh()


class LiveLayer:
    """Keeps one layer in the project, and puts each new one in the place of the old."""

    MARK = "mpelection/live"

    def __init__(self) -> None:
        self._id = ""
        # Whether the user keeps the layer: the next one is put above it and does not take its place.
        self._kept = False

    def layer(self) -> QgsVectorLayer | None:
        """Return the layer, None where there is none or the user has removed it."""
        return QgsProject.instance().mapLayer(self._id) if self._id else None

    def replace(self, layer: QgsVectorLayer, name: str) -> None:
        """Put a layer in the place of the old one, at the top where there was none."""
        project = QgsProject.instance()
        layer.setName(name)
        layer.setCustomProperty(self.MARK, True)
        # It is replaced at the next choice: edits would be lost, and QGIS would stop to ask about them.
        layer.setReadOnly(True)
        old = self.layer()
        root = project.layerTreeRoot()
        node = root.findLayer(self._id) if old is not None else None
        parent = node.parent() if node is not None else root
        position = parent.children().index(node) if node is not None else 0
        visible = node.itemVisibilityChecked() if node is not None else True
        expanded = node.isExpanded() if node is not None else True
        project.addMapLayer(layer, False)
        added = parent.insertLayer(position, layer)
        added.setItemVisibilityChecked(visible)
        self._id = layer.id()
        # The panel unfolds what it is given whatever its node says, and follows changes only.
        added.setExpanded(True)
        added.setExpanded(expanded)
        if expanded:
            show_legend(layer, project)
        kept, self._kept = self._kept, False
        if old is not None and not kept:
            project.removeMapLayer(old.id())

    def keep(self) -> bool:
        """Leave the layer to the user as it is, and still show it until there is another; False where there is none."""
        layer = self.layer()
        if layer is None or self._kept:
            return False
        layer.removeCustomProperty(self.MARK)
        layer.setReadOnly(False)
        self._kept = True
        return True

    def shows(self, mark: str, value: str) -> QgsVectorLayer | None:
        """Return the layer where it has a mark of a value and is not kept, so that its filter may be changed."""
        layer = self.layer()
        if layer is None or self._kept:
            return None
        return layer if layer.customProperty(mark) == value else None

    def restyle(self, change: Callable[[QgsVectorLayer], bool]) -> bool:
        """Change the look of the layer, and leave its legend unfolded where it was; returns what the change returns."""
        layer, project = self.layer(), QgsProject.instance()
        if layer is None:
            return False
        node = project.layerTreeRoot().findLayer(layer.id())
        unfolded = node is not None and node.isExpanded()
        changed = change(layer)
        if changed and unfolded:
            show_legend(layer, project)
        return changed

    def take_up(self) -> None:
        """Take up the layer that an earlier dock or a saved project has left; what has lost its zones is removed.

        Layers in memory come back from a saved project without their features, maps of a database that is gone as
        layers that show nothing.
        """
        project = QgsProject.instance()
        left = [each for each in project.mapLayers().values() if each.customProperty(self.MARK)]
        emptied = [each.id() for each in left if is_emptied(each) or not each.isValid()]
        self._id = next((each.id() for each in left if each.id() not in emptied), "")
        project.removeMapLayers(emptied)

    def release(self) -> None:
        """Leave the layer to the user; it stays on the map until another dock takes it up."""
        layer = self.layer()
        if layer is not None:
            layer.setReadOnly(False)
        self._id, self._kept = "", False
