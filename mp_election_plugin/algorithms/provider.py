"""The Processing provider."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .aggregate_database import AggregateDatabase
from .aggregate_results import AggregateResults
from .classify_zones import ClassifyZones
from .cluster_areas import ClusterAreas
from .create_database import CreateDatabase
from .election_layer import ElectionLayer
from .export_results import ExportResults
from .join_results import JoinResults
from .load_results import LoadResults
from .load_zones import LoadZones
from .read_results import ReadResults
from .style_zones import StyleZones
from .validate_database import ValidateDatabase
from .zone_clusters import ZoneClusters
from .zone_contiguity import ZoneContiguity
from .zone_indicators import ZoneIndicatorsAlgorithm

_ICON = Path(__file__).resolve().parent.parent / "icon.svg"


class ElectionProvider(QgsProcessingProvider):
    """All algorithms of the plugin, under ``mpelection:``."""

    def id(self) -> str:
        return "mpelection"

    def name(self) -> str:
        return "MP Election Analysis"

    def icon(self) -> QIcon:
        return QIcon(str(_ICON))

    def loadAlgorithms(self) -> None:
        for algorithm in (
            ReadResults,
            JoinResults,
            AggregateResults,
            ZoneIndicatorsAlgorithm,
            ClassifyZones,
            StyleZones,
            ZoneClusters,
            ZoneContiguity,
            ClusterAreas,
            CreateDatabase,
            LoadZones,
            LoadResults,
            ElectionLayer,
            AggregateDatabase,
            ValidateDatabase,
            ExportResults,
        ):
            self.addAlgorithm(algorithm())
