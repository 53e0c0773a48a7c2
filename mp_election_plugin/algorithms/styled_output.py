"""Outputs that arrive styled: in the project by a post-processor, in a file by a style kept with the layer."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import ClassVar

from qgis.core import (
    QgsMapLayer,
    QgsMessageLog,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProject,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QTimer

from ..core.errors import ElectionError
from ..core.parties import Registry
from ..core.zoning import Rule
from ..layers.project import show_anew
from ..styling.counting import Tally
from ..styling.scales import Scale
from .base import in_words, tr
from .outputs import remove_old_style


@dataclass(frozen=True)
class Theme:
    """A theme with what it needs to be given to a layer."""

    theme: str
    registry: Registry
    language: str
    rule: Rule | None = None
    breaks: Scale | None = None
    zones: Tally | None = None
    labels: str = "none"

    def apply(self, layer: QgsVectorLayer) -> None:
        """Give a layer the theme's renderer and legend, and labels where they are asked for."""
        from ..styling.labels import label_zones
        from ..styling.themes import apply_theme

        apply_theme(
            layer,
            self.theme,
            registry=self.registry,
            language=self.language,
            rule=self.rule,
            breaks=self.breaks,
            zones=self.zones,
        )
        if self.labels != "none":
            label_zones(layer, self.labels, self.language)

    def title(self, layer: QgsVectorLayer) -> str:
        """Return the name of a layer with the theme: party and theme."""
        from ..styling.themes import theme_title

        return theme_title(layer, self.theme, registry=self.registry, language=self.language)

    def renew(self, layer: QgsVectorLayer, project: QgsProject) -> None:
        """Give a layer of a project the theme of the file it shows, unless the user has styled it himself."""
        from ..styling.legend_tree import show_legend
        from ..styling.marks import give_title, has_theme, has_title

        if not has_theme(layer):
            return
        # Asked before: the panel folds a long legend whenever it is made anew.
        node = project.layerTreeRoot().findLayer(layer.id())
        unfolded = node is not None and node.isExpanded()
        try:
            self.apply(layer)
        except ElectionError as error:
            QgsMessageLog.logMessage(in_words(error.message), "MP Election Analysis")
            return
        if has_title(layer):
            give_title(layer, self.title(layer))
        if unfolded:
            show_legend(layer, project)


class ThemePostProcessor(QgsProcessingLayerPostProcessorInterface):
    """Gives a layer its theme, its name and an unfolded legend when Processing loads it.

    Processing holds no reference of its own, so those waiting are held here until they are called.
    """

    _waiting: ClassVar[list[ThemePostProcessor]] = []

    def __init__(self, theme: Theme, usual_name: str) -> None:
        super().__init__()
        self._theme, self._usual_name = theme, usual_name

    @classmethod
    def attach(cls, destination: str, context: QgsProcessingContext, theme: Theme, usual_name: str) -> None:
        """Have the layer styled on loading, if it is to be loaded; renamed too, if it has the output's usual name."""
        if not context.willLoadLayerOnCompletion(destination):
            return
        processor = cls(theme, usual_name)
        cls._waiting.append(processor)
        context.layerToLoadOnCompletionDetails(destination).setPostProcessor(processor)

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        from ..styling.marks import give_title

        try:
            if _can_be_styled(layer, feedback):
                self._theme.apply(layer)
                # A name that the user chose, or that of the file, stays.
                if layer.name() == self._usual_name:
                    give_title(layer, self._theme.title(layer))
                _show_legend_soon(layer.id(), context.project() or QgsProject.instance())
        except ElectionError as error:
            feedback.reportError(in_words(error.message), False)
        finally:
            self._waiting.remove(self)


def _show_legend_soon(layer_id: str, project: QgsProject) -> None:
    """Unfold a layer's legend once the layer is in the panel, which newer QGIS does after the post-processors."""
    from ..styling.legend_tree import show_legend

    def show() -> None:
        layer = project.mapLayer(layer_id)
        if layer is not None:
            show_legend(layer, project)

    QTimer.singleShot(0, show)


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


def keep_style(destination: str, theme: Theme, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:
    """Save the theme with a layer that is in a file, so that any QGIS opens it styled.

    A style that cannot be saved is reported and loses no result. Layers of the project that show the file are renewed,
    and get the theme where they had the look of one and not the user's own.
    """
    path, _, table = destination.partition("|layername=")
    if not os.path.isfile(path):
        return
    _save_style(destination, theme, feedback)
    # Last: a layer that opened the file while its style was saved would lose sight of it.
    project = context.project() or QgsProject.instance()
    show_anew(project, [(os.path.realpath(path), table or None)], lambda layer: theme.renew(layer, project))


def _save_style(destination: str, theme: Theme, feedback: QgsProcessingFeedback) -> None:
    from ..layers.writer import has_style
    from ..styling.saving import STYLE_NAME
    from ..styling.themes import save_style

    layer = QgsVectorLayer(destination, "zones", "ogr")
    if not layer.isValid() or not layer.isSpatial() or not _can_be_styled(layer, feedback):
        remove_old_style(destination, feedback)
        return
    try:
        theme.apply(layer)
        save_style(layer, STYLE_NAME)
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
