"""What a theme reads of a layer, taken from it beforehand: then a thread of its own may make the renderer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
from qgis.core import QgsFeatureRequest, QgsFields, QgsVectorLayer, QgsVectorLayerFeatureSource

from ..layers.zone_rows import ZoneRows


class _Zone:
    """A zone of a list as far as a theme looks at it, with the methods of a feature."""

    __slots__ = ("_at", "_view")

    def __init__(self, view: ZoneView, at: int) -> None:
        self._view, self._at = view, at

    def attribute(self, index: int) -> Any:
        return self._view.column(index)[self._at]

    def hasGeometry(self) -> bool:
        return self._view.mapped[self._at]

    def geometry(self) -> _Zone:
        return self

    def isEmpty(self) -> bool:
        return not self._view.mapped[self._at]


class ZoneView:
    """A layer's fields, kind, name and zones, with the methods of a layer.

    Parameters
    ----------
    layer : QgsVectorLayer
        Of the thread that makes the view.
    rows : ZoneRows, optional
        The zones, where they have been read already; they are not read again then.
    """

    def __init__(self, layer: QgsVectorLayer, rows: ZoneRows | None = None) -> None:
        self._fields, self._kind, self._name = QgsFields(layer.fields()), layer.geometryType(), layer.name()
        self._source = QgsVectorLayerFeatureSource(layer)
        self._columns: dict[int, Sequence[Any]] = {}
        self._rows: ZoneRows | None = None
        self.mapped: list[bool] = []
        if rows is not None:
            self.take(rows)

    def take(self, rows: ZoneRows) -> None:
        """Take the zones from rows of a list from now on."""
        self._rows, self._columns = rows, {}
        self.mapped = rows.mapped.tolist()

    @property
    def source(self) -> QgsVectorLayerFeatureSource:
        """The features, for any thread."""
        return self._source

    def fields(self) -> QgsFields:
        """Return the fields."""
        return self._fields

    def geometryType(self) -> Any:
        """Return whether zones are polygons or points."""
        return self._kind

    def name(self) -> str:
        """Return the name of the layer."""
        return self._name

    def column(self, index: int) -> Sequence[Any]:
        """Return the values of a field, None for missing ones, where the zones are rows."""
        if index not in self._columns:
            rows = self._rows
            name = self._fields.at(index).name() if index >= 0 else ""
            found: Any = rows.columns.get(name, [None] * len(rows)) if rows is not None else []
            if isinstance(found, np.ndarray):
                found = [None if value != value else value for value in found.tolist()]
            self._columns[index] = found
        return self._columns[index]

    def getFeatures(self, request: QgsFeatureRequest | None = None) -> Iterator[Any]:
        """Return the zones."""
        if self._rows is not None:
            return (_Zone(self, at) for at in range(len(self._rows)))
        return iter(self._source.getFeatures(request or QgsFeatureRequest()))

    def uniqueValues(self, index: int) -> set[Any]:
        """Return the values of a field, each once."""
        if self._rows is not None:
            return set(self.column(index))
        request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry).setSubsetOfAttributes([index])
        return {feature.attribute(index) for feature in self.getFeatures(request)}
