"""The one layer of the map that follows the dock."""

from __future__ import annotations

from qgis.core import QgsProject, QgsVectorLayer


class LiveLayer:
    """Keeps one layer in the project, and puts each new one in the place of the old."""

    MARK = "mpelection/live"

    def __init__(self) -> None:
        self._id = ""

    def layer(self) -> QgsVectorLayer | None:
        """Return the layer, None where there is none or the user has removed it."""
        return QgsProject.instance().mapLayer(self._id) if self._id else None

    def replace(self, layer: QgsVectorLayer, name: str) -> None:
        """Put a layer in the place of the old one, at the top where there was none."""
        project = QgsProject.instance()
        layer.setName(name)
        layer.setCustomProperty(self.MARK, True)
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
        added.setExpanded(expanded)
        self._id = layer.id()
        if old is not None:
            project.removeMapLayer(old.id())

    def release(self) -> None:
        """Forget the layer; it stays in the project as any other."""
        layer = self.layer()
        if layer is not None:
            layer.removeCustomProperty(self.MARK)
        self._id = ""
