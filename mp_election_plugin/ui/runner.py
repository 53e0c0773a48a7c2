"""Runs algorithms one after the other in the background, each reading what the one before wrote."""

from __future__ import annotations

import contextlib
import os
from dataclasses import dataclass
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from .texts import tr

Step = tuple[str, dict[str, Any]]
Warned = tuple[str, str]
_ATTEMPTS = 3


@dataclass(frozen=True)
class OutputOf:
    """Stands among the parameters of a step for what an earlier step has written, by its number from 0."""

    step: int


class LogFeedback(QgsProcessingFeedback):
    """Keeps errors and warnings, to show them when a run ends."""

    def __init__(self) -> None:
        super().__init__(False)
        self.errors: list[str] = []
        self.warnings: list[str] = []
        self.log: list[str] = []

    def reportError(self, error: str, fatalError: bool = False) -> None:
        self.errors.append(error)
        self.log.append(error)

    def pushWarning(self, warning: str) -> None:
        self.warnings.append(warning)
        self.log.append(warning)

    def pushInfo(self, info: str) -> None:
        self.log.append(info)


def remove_files(paths: list[str]) -> None:
    """Remove what a chain has written in between; a file still open (Windows) goes with QGIS's temporary folder."""
    for path in paths:
        for leftover in (path, path + "-wal", path + "-shm"):
            with contextlib.suppress(OSError):
                os.remove(leftover)


def copy_of(layer: QgsVectorLayer) -> QgsVectorLayer:
    """Return a copy of a layer, which the user cannot remove while it is read."""
    copy = layer.clone()
    for _ in range(_ATTEMPTS):
        if copy.isValid():
            break
        # A GeoPackage cannot be opened at the moment in which another connection takes back its log.
        copy = layer.clone()
    # The copy of a layer in memory has no filter.
    copy.setSubsetString(layer.subsetString())
    return copy


class ChainRunner(QObject):
    """A chain of algorithms as background tasks.

    The context, the feedback and the task are kept until the task has ended: QGIS holds no reference of its own. A run
    that is cancelled or replaced ends in silence.
    """

    progressed = pyqtSignal(float, str)
    finished = pyqtSignal(dict, object)
    failed = pyqtSignal(str, str)
    stopped = pyqtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps: list[Step] = []
        self._done = 0
        self._results: dict[str, Any] = {}
        self._context: QgsProcessingContext | None = None
        self._feedback: LogFeedback | None = None
        self._task: QgsProcessingAlgRunnerTask | None = None
        self._between: list[str] = []
        # What the steps of the last run have warned of, each with the id of its algorithm.
        self.warnings: list[Warned] = []
        # The context of a run while it is told that it has finished.
        self._ended: QgsProcessingContext | None = None
        # Tasks told to stop still need their context until they have ended.
        self._ending: list[tuple[Any, ...]] = []

    @property
    def running(self) -> bool:
        """Whether a chain is under way."""
        return self._task is not None

    def start(self, steps: list[Step], layer: QgsVectorLayer | None = None) -> None:
        """Run a chain, in place of one that is under way.

        Parameters
        ----------
        steps : list of (algorithm id, parameters)
            Layers among the parameters are the run's own: those of the project could be removed in mid-run.
        layer : QgsVectorLayer, optional
            The input of the first step. A copy of it is read, which the user cannot remove in mid-run.
        """
        self.give_up()
        self._steps, self._done, self._results, self.warnings = list(steps), 0, {}, []
        self._context = context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        if layer is not None:
            name, parameters = self._steps[0]
            self._steps[0] = (name, {**parameters, "INPUT": copy_of(layer)})
        # An algorithm that fails leaves its parameters in Python's traceback: a layer that Python owned would outlive
        # QGIS and crash it on leaving.
        for layer in (each for _, parameters in self._steps for each in parameters.values()):
            if isinstance(layer, QgsVectorLayer):
                context.temporaryLayerStore().addMapLayer(layer)
        self._next(context)

    def cancel(self) -> None:
        """Stop the chain; what it has written in between is removed."""
        if self.running:
            self.give_up()
            self.stopped.emit()

    def give_up(self) -> None:
        """Stop the chain in silence."""
        if self._task is None:
            return
        task, feedback = self._task, self._feedback
        task.executed.disconnect(self._executed)
        # The thread still reads and writes them: they are let go when it has ended, and not with an earlier run.
        kept = self._kept()
        # The task still uses them while it tells that it has ended.
        task.executed.connect(lambda *_: QTimer.singleShot(0, lambda: self._forget(kept)))
        if feedback is not None:
            feedback.cancel()
        task.cancel()

    def _kept(self) -> tuple[Any, ...]:
        """Take what a run needs out of the way of the next."""
        kept = (self._task, self._feedback, self._context, self._between)
        self._task = self._feedback = self._context = None
        self._between, self._steps = [], []
        self._ending.append(kept)
        return kept

    def _forget(self, kept: tuple[Any, ...]) -> None:
        """Let go of what a run needed; a layer that outlives QGIS would crash it on leaving."""
        if kept in self._ending:
            self._ending.remove(kept)
            # The task and its connection hold each other, and with them what is kept.
            kept[2].temporaryLayerStore().removeAllMapLayers()
            remove_files(kept[-1])

    def _next(self, context: QgsProcessingContext) -> None:
        name, parameters = self._steps[self._done]
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(name)
        if algorithm is None:
            self._fail(tr("The algorithm {name} is not available.").format(name=name))
            return
        able, why = algorithm.canExecute()
        if not able:
            self._fail(why)
            return
        last = self._done == len(self._steps) - 1
        output = "TEMPORARY_OUTPUT" if last else QgsProcessingUtils.generateTempFilename("zones.gpkg")
        if not last:
            self._between.append(output)
        parameters = {"OUTPUT": output, **parameters}
        # A step that begins anew, as one that reads a database does, takes nothing from the one before.
        if self._done and algorithm.parameterDefinition("INPUT") is not None:
            parameters.setdefault("INPUT", OutputOf(self._done - 1))
        for parameter, value in parameters.items():
            if isinstance(value, OutputOf):
                # Opened here: a layer that the task's thread opens is not safe from what the project does meanwhile.
                read = QgsVectorLayer(self._between[value.step], "zones", "ogr")
                parameters[parameter] = context.temporaryLayerStore().addMapLayer(read)
        self._feedback = feedback = LogFeedback()
        label = algorithm.displayName()
        # What a cancelled run still tells must not show as the progress of the next.
        feedback.progressChanged.connect(
            lambda part: self._progress(part, label) if self.running and self._feedback is feedback else None
        )
        task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
        task.executed.connect(self._executed)
        self._task = task
        self._progress(0.0, label)
        # As `BackgroundTask.start` has it.
        QTimer.singleShot(0, lambda: self._give(task))

    def _give(self, task: QgsProcessingAlgRunnerTask) -> None:
        """Have QGIS run a task; one that was given up meanwhile would never tell that it has ended."""
        if not task.isCanceled():
            QgsApplication.taskManager().addTask(task)
            return
        for kept in [each for each in self._ending if each[0] is task]:
            self._forget(kept)

    def _progress(self, part: float, label: str) -> None:
        self.progressed.emit((self._done * 100 + part) / max(len(self._steps), 1), label)

    def _executed(self, successful: bool, results: dict[str, Any]) -> None:
        task, feedback = self._task, self._feedback
        if feedback is not None and feedback.isCanceled():
            # By the task manager of QGIS.
            self._release()
            self.stopped.emit()
            return
        if not successful:
            errors = feedback.errors if feedback is not None else []
            log = feedback.log if feedback is not None else []
            self._fail(errors[-1] if errors else tr("The analysis failed."), "\n".join(log))
            return
        self._results.update(results)
        name = self._steps[self._done][0].rpartition(":")[2]
        self.warnings += [(name, text) for text in (feedback.warnings if feedback is not None else [])]
        self._done += 1
        context = self._context
        if self._done < len(self._steps):
            # The task that is telling that it has ended is still needed.
            QTimer.singleShot(0, lambda: task)
            if context is not None:
                self._next(context)
            return
        self._release()
        self._ended = context
        # None of an algorithm that makes a file and no layer.
        layer = self.take("OUTPUT")
        self.finished.emit(dict(self._results), layer)
        self._ended = None

    def take(self, output: str) -> QgsVectorLayer | None:
        """Return another output of the last step as a layer; only while `finished` is told."""
        found = self._results.get(output)
        return self._ended.takeResultLayer(found) if self._ended is not None and found else None

    def _release(self) -> None:
        """Let go of a run that has ended; not at once: the task that is telling so still refers to its parts."""
        if self._context is not None:
            kept = self._kept()
            QTimer.singleShot(0, lambda: self._forget(kept))

    def _fail(self, message: str, log: str = "") -> None:
        self._release()
        self.failed.emit(message, log)
