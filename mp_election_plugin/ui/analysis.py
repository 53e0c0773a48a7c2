"""An analysis for the dock: the chain of algorithms, then the zones of its layer and the look of the theme."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.parties import Registry
from ..layers.zone_rows import ZoneRows
from .choice import Choice
from .runner import ChainRunner, OutputOf, Step, Warned
from .texts import tr
from .theme_list import DockTheme
from .zone_loading import FEW, Dress, Loaded, ZoneLoader, dress_of

# Outputs beside the zones that parts of the dock ask for.
_TABLES = ("ALLOCATION",)


@dataclass
class Analysed:
    """What an analysis has given: its choice and layer, what was read of it, all numbers, warnings by algorithm."""

    choice: Choice
    layer: QgsVectorLayer
    warnings: list[Warned]
    numbers: dict[str, Any]
    loaded: Loaded | None = None


def first_steps(choice: Choice, compares: bool) -> list[Step]:
    """Return the steps that read an election layer out of a database, the earlier election before the one chosen."""
    of = {"DATABASE": choice.database, "LEVEL": choice.level}
    elections = ([choice.compared] if compares else []) + [choice.election]
    return [("mpelection:electionlayer", {**of, "ELECTION": election}) for election in elections]


class Analysis(QObject):
    """Runs one analysis at a time; what was shown before stays until there is something else."""

    shown = pyqtSignal(object)
    # A layer that was made for a purpose: its name, and the layer.
    made = pyqtSignal(str, object)
    failed = pyqtSignal(str, str)
    stopped = pyqtSignal()

    def __init__(self, runner: ChainRunner) -> None:
        super().__init__(runner)
        self._runner = runner
        self._purpose = ""
        self._choice = Choice()
        self._dress: Dress | None = None
        self.loader: ZoneLoader | None = None
        self._pending: Analysed | None = None
        # The zones that were read last: those of another party have the same names.
        self._last: ZoneRows | None = None
        self._tables: dict[str, QgsVectorLayer] = {}
        runner.finished.connect(self._finished)
        runner.failed.connect(self._failed)
        runner.stopped.connect(self._stopped)

    @property
    def purpose(self) -> str:
        """What a layer is being made for; empty for an analysis that is to be shown."""
        return self._purpose

    def start(
        self,
        choice: Choice,
        theme: DockTheme,
        registry: Registry,
        layer: QgsVectorLayer | None,
        extra: Sequence[Step] = (),
    ) -> None:
        """Analyse an election in place of what is under way.

        Parameters
        ----------
        choice : Choice
        theme : DockTheme
            Leads to the steps.
        registry : Registry
        layer : QgsVectorLayer or None
            The election layer, where none is to be read out of the database.
        extra : sequence of Step
            As in `DockTheme.steps`.
        """
        self._purpose, self._choice = "", choice
        self._dress = dress_of(theme.code, registry)
        first: list[Step] = []
        previous: Any = None
        if choice.database:
            first = first_steps(choice, theme.compares)
            previous = OutputOf(0) if theme.compares else None
        elif theme.compares:
            other = QgsProject.instance().mapLayer(choice.compared)
            # The run's own: the user may remove the layer in mid-run.
            previous = other.clone() if other is not None else None
        self._runner.start([*first, *theme.steps(choice.party, previous, extra)], layer)

    def take(self, output: str) -> QgsVectorLayer | None:
        """Hand over another output of the last analysis as a layer, once; None where it has none."""
        return self._tables.pop(output, None)

    def make(self, purpose: str, steps: list[Step]) -> None:
        """Make a layer for a purpose, which is told with it."""
        self._purpose = purpose
        self._runner.start(steps)

    def _finished(self, results: dict[str, Any], layer: QgsVectorLayer | None) -> None:
        purpose, self._purpose = self._purpose, ""
        tables = ((name, self._runner.take(name)) for name in _TABLES)
        self._tables = {name: table for name, table in tables if table is not None}
        if layer is None:
            self.failed.emit(tr("The analysis gave no layer."), "")
        elif purpose:
            self.made.emit(purpose, layer)
        else:
            self._load(Analysed(self._choice, layer, self._runner.warnings, results))

    def _failed(self, message: str, log: str) -> None:
        self.failed.emit(message, log)
        self._purpose = ""

    def _stopped(self) -> None:
        self._purpose = ""
        self.stopped.emit()

    def _load(self, analysed: Analysed) -> None:
        self.stop_loading()
        self._pending = analysed
        self.loader = loader = ZoneLoader(analysed.layer, self._dress, tr("Reading zones"), self._last)
        loader.loaded.connect(self._loaded)
        loader.failed.connect(self._not_loaded)
        loader.start(at_once=analysed.layer.featureCount() <= FEW)

    def _loaded(self, loaded: Loaded) -> None:
        analysed, self._pending, self.loader = self._pending, None, None
        if analysed is not None:
            analysed.loaded, self._last = loaded, loaded.rows
            analysed.numbers = {**analysed.numbers, **loaded.numbers}
            self.shown.emit(analysed)

    def _not_loaded(self, error: str) -> None:
        self._pending = self.loader = None
        self.failed.emit(error, "")

    def stop_loading(self) -> None:
        """Give up reading the zones of an analysis that has ended."""
        loader, self.loader, self._pending = self.loader, None, None
        if loader is not None:
            loader.loaded.disconnect(self._loaded)
            loader.failed.disconnect(self._not_loaded)
            loader.cancel()

    def give_up(self) -> None:
        """Stop all of it in silence."""
        self._purpose = ""
        self._runner.give_up()
        self.stop_loading()
