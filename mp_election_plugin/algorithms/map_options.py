"""Options that printed maps share: language, labels, the layer to draw and how it is opened."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingParameterEnum,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorLayer,
    QgsProject,
    QgsVectorLayer,
)

from ..layers.places import user_language
from ..styling.labels import LABELS
from .base import ElectionAlgorithm, tr

LANGUAGE, LABELS_OF = "LANGUAGE", "LABELS"
LANGUAGES = ("user", "en", "fr", "ar")


class PrintedAlgorithm(ElectionAlgorithm):
    """What algorithms that draw layouts have in common."""

    def group(self) -> str:
        return tr("Maps")

    def groupId(self) -> str:
        return "maps"

    def flags(self) -> QgsProcessingAlgorithm.Flag:
        # Layouts are drawn in the thread of the application, as those of QGIS's own algorithms are.
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading


def add_map_input(algorithm: ElectionAlgorithm, text: str) -> None:
    """Add the layer to draw, whole, with its style."""
    kind = QgsProcessing.SourceType.TypeVectorAnyGeometry
    algorithm.add(QgsProcessingParameterVectorLayer(algorithm.INPUT, tr("Election layer"), [kind]), text)


def add_areas(algorithm: ElectionAlgorithm, name: str, label: str, text: str) -> None:
    """Add an optional layer of polygons."""
    kind = QgsProcessing.SourceType.TypeVectorPolygon
    algorithm.add(QgsProcessingParameterVectorLayer(name, label, [kind], None, True), text)


def add_text(algorithm: ElectionAlgorithm, name: str, label: str, text: str) -> None:
    """Add an optional text."""
    algorithm.add(QgsProcessingParameterString(name, label, "", False, True), text)


def add_choice(algorithm: ElectionAlgorithm, name: str, label: str, options: Any, default: str, text: str) -> None:
    """Add a choice among codes, which the text explains."""
    algorithm.add(
        QgsProcessingParameterEnum(name, label, options=list(options), defaultValue=default, usesStaticStrings=True),
        text,
    )


def add_language(algorithm: ElectionAlgorithm) -> None:
    """Add the language of the page."""
    add_choice(
        algorithm,
        LANGUAGE,
        tr("Language"),
        LANGUAGES,
        LANGUAGES[0],
        tr(
            "Language of the page. user: that of QGIS. en: English. fr: French. ar: Arabic, read from the right, with "
            "Arabic names where the layer has them."
        ),
    )


def add_labels(algorithm: ElectionAlgorithm, default: str) -> None:
    """Add what is written on the zones."""
    add_choice(
        algorithm,
        LABELS_OF,
        tr("Labels"),
        LABELS,
        default,
        tr(
            "What is written on the zones, as large as they allow and never one over another. none: nothing. name: the "
            "name of the zone. share: the party's share. name_share: both."
        ),
    )


def language_of(algorithm: ElectionAlgorithm, parameters: dict, context: QgsProcessingContext) -> str:
    """Return the language chosen."""
    chosen = algorithm.parameterAsEnumString(parameters, LANGUAGE, context)
    return user_language() if chosen == LANGUAGES[0] else str(chosen)


def layer_of(
    algorithm: ElectionAlgorithm, parameters: dict, name: str, context: QgsProcessingContext
) -> QgsVectorLayer:
    """Return a layer, one of the project as it is shown there, one of a file with the style that is kept with it.

    Raises
    ------
    QgsProcessingException
        If it cannot be opened.
    """
    layer = algorithm.parameterAsVectorLayer(parameters, name, context)
    if layer is None:
        raise QgsProcessingException(algorithm.invalidSourceError(parameters, name))
    project = context.project() or QgsProject.instance()
    if project.mapLayer(layer.id()) is not layer and layer.dataProvider().name() != "memory":
        # Processing opens files without their style.
        layer.loadDefaultStyle()
    return layer
