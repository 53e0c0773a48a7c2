"""The Processing provider."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .aggregate_database import AggregateDatabase
from .aggregate_results import AggregateResults
from .allocate_seats import AllocateSeats
from .classify_zones import ClassifyZones
from .cluster_areas import ClusterAreas
from .compare_elections import CompareElections
from .create_database import CreateDatabase
from .database_map import DatabaseMap
from .edit_election import EditElection
from .edit_level import EditLevel
from .edit_party import EditParty
from .election_layer import ElectionLayer
from .export_results import ExportResults
from .join_results import JoinResults
from .load_results import LoadResults
from .load_zones import LoadZones
from .party_indices import PartyIndicesAlgorithm
from .rank_zones import RankZones
from .read_results import ReadResults
from .remove_results import RemoveResults
from .shipped_models import MODELS, ShippedModel
from .simulate_seats import SimulateSeats
from .style_zones import StyleZones
from .transfer_results import TransferResults
from .validate_database import ValidateDatabase
from .zone_atlas import ZoneAtlas
from .zone_clusters import ZoneClusters
from .zone_contiguity import ZoneContiguity
from .zone_indicators import ZoneIndicatorsAlgorithm
from .zone_map import ZoneMap

_ICON = Path(__file__).resolve().parent.parent / "icon.svg"


class ElectionProvider(QgsProcessingProvider):
    """All algorithms of the plugin, under ``mpelection:``."""

    def __init__(self) -> None:
        super().__init__()
        # A model finds its steps in the registry, which knows the provider only once its algorithms are loaded.
        QgsApplication.processingRegistry().providerAdded.connect(self._registered)

    def _registered(self, name: str) -> None:
        if name == self.id():
            self._load_models()
            self.algorithmsLoaded.emit()

    def _load_models(self) -> None:
        for name in MODELS:
            self.addAlgorithm(ShippedModel(name))

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
            TransferResults,
            ZoneIndicatorsAlgorithm,
            ClassifyZones,
            CompareElections,
            PartyIndicesAlgorithm,
            RankZones,
            AllocateSeats,
            SimulateSeats,
            StyleZones,
            ZoneMap,
            ZoneAtlas,
            ZoneClusters,
            ZoneContiguity,
            ClusterAreas,
            CreateDatabase,
            LoadZones,
            LoadResults,
            ElectionLayer,
            DatabaseMap,
            AggregateDatabase,
            RemoveResults,
            EditElection,
            EditLevel,
            EditParty,
            ValidateDatabase,
            ExportResults,
        ):
            self.addAlgorithm(algorithm())
        # Loaded anew, as when settings change, the provider is known already.
        if QgsApplication.processingRegistry().providerById(self.id()) is not None:
            self._load_models()
