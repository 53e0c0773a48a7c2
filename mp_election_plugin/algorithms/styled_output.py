"""Outputs that arrive styled: in the project by a post-processor, in a file by a style kept with the layer."""

from __future__ import annotations

import os
from typing import Callable, ClassVar

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProject,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..core.errors import ElectionError
from ..core.parties import Registry
from ..layers.project import show_anew
from .base import in_words, tr


class ThemePostProcessor(QgsProcessingLayerPostProcessorInterface):
    """Gives a layer its theme when Processing loads it.

    Processing holds no reference of its own, so those waiting are held here until they are called.
    """

    _waiting: ClassVar[list[ThemePostProcessor]] = []

    def __init__(self, apply: Callable[[QgsVectorLayer], None]) -> None:
        super().__init__()
        self._apply = apply

    @classmethod
    def attach(cls, destination: str, context: QgsProcessingContext, apply: Callable[[QgsVectorLayer], None]) -> None:
        """Have the layer styled on loading, if it is to be loaded."""
        if not context.willLoadLayerOnCompletion(destination):
            return
        processor = cls(apply)
        cls._waiting.append(processor)
        context.layerToLoadOnCompletionDetails(destination).setPostProcessor(processor)

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        try:
            if _can_be_styled(layer, feedback):
                self._apply(layer)
        except ElectionError as error:
            feedback.reportError(in_words(error.message), False)
        finally:
            self._waiting.remove(self)


def theme_function(theme: str, registry: Registry, language: str) -> Callable[[QgsVectorLayer], None]:
    """Return the function that gives a layer a theme."""
    from ..styling.themes import apply_theme

    def apply(layer: QgsVectorLayer) -> None:
        apply_theme(layer, theme, registry=registry, language=language)

    return apply


def _can_be_styled(layer: QgsVectorLayer, feedback: QgsProcessingFeedback) -> bool:
    """Return whether a layer has zones to colour, and say so where it has lines instead."""
    if layer.geometryType() == QgsWkbTypes.GeometryType.LineGeometry:
        feedback.pushWarning(
            tr(
                "The zones are lines: a theme draws polygons or points, and the layer keeps a plain symbol. The "
                "figures are complete. Join the results to a layer of polygons for the map."
            )
        )
        return False
    return True


def keep_style(destination: str, apply: Callable[[QgsVectorLayer], None], feedback: QgsProcessingFeedback) -> None:
    """Save the theme with a layer that is in a file, so that any QGIS opens it styled.

    A style that cannot be saved is reported and loses no result. Layers of the project that show the file are renewed.
    """
    path, _, table = destination.partition("|layername=")
    if not os.path.isfile(path):
        return
    _save_style(destination, apply, feedback)
    # Last: a layer that opened the file while its style was saved would lose sight of it.
    show_anew(QgsProject.instance(), [(os.path.realpath(path), table or None)])


def _save_style(destination: str, apply: Callable[[QgsVectorLayer], None], feedback: QgsProcessingFeedback) -> None:
    from ..layers.writer import has_style
    from ..styling.themes import save_style

    layer = QgsVectorLayer(destination, "zones", "ogr")
    if not layer.isValid() or not layer.isSpatial():
        return
    if not _can_be_styled(layer, feedback):
        return
    try:
        apply(layer)
        save_style(layer, "MP Election Analysis")
        if destination.split("|")[0].lower().endswith(".gpkg") and not has_style(destination):
            feedback.reportError(
                tr(
                    "The result is written without its style: the file was in use while it was replaced. Close its "
                    "layers, or choose another file, and run again."
                ),
                False,
            )
    except ElectionError as error:
        feedback.reportError(
            tr("The result is written, its style could not be saved: {error}").format(error=in_words(error.message)),
            False,
        )
