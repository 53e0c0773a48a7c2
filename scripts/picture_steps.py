"""Run inside QGIS by the scripts that picture it: steps, each of them when all before it has come to rest."""

from __future__ import annotations

import os
import traceback
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import numpy as np
from qgis import utils
from qgis.core import Qgis, QgsApplication, QgsProject
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtWidgets import QWidget

OUT = Path(os.environ["PICTURES_OUT"])
PLUGIN = "mp_election_plugin"
# How often QGIS is asked whether it is at rest, and how often in a row it has to be.
_EVERY, _TIMES = 100, 4
_COLOURS = 256

Step = Callable[[], Any]
log: list[str] = []


def plugin() -> Any:
    """Return the running plugin."""
    return utils.plugins[PLUGIN]


def at_rest() -> bool:
    """Return whether no task runs, the dock has nothing to come, and the map is drawn."""
    running = plugin().dock if PLUGIN in utils.plugins else None
    waiting = running is not None and running.busy
    return not (waiting or QgsApplication.taskManager().countActiveTasks() or utils.iface.mapCanvas().isDrawing())


def few_colours(image: QImage) -> QImage:
    """Return a picture in the colours that it has most of: a window has few, and its file is a quarter as large."""
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    bits = image.constBits()
    bits.setsize(image.sizeInBytes())
    pixels = np.frombuffer(bits, np.uint32)
    colours, counts = np.unique(pixels, return_counts=True)
    table = [int(each) for each in colours[np.argsort(-counts, kind="stable")][:_COLOURS]]
    return image.convertToFormat(QImage.Format.Format_Indexed8, table, Qt.ImageConversionFlag.AvoidDither)


def save(widget: QWidget, name: str) -> None:
    """Save what a widget shows."""
    if not few_colours(widget.grab().toImage()).save(str(OUT / f"{name}.png"), "PNG", 0):
        raise OSError(f"{name}.png cannot be written")


def window(name: str) -> Step:
    """Return the step that saves QGIS as it is, without its messages."""

    def take() -> None:
        utils.iface.messageBar().clearWidgets()
        save(utils.iface.mainWindow(), name)

    return take


def _heard(text: str, tag: str, level: Any) -> None:
    if level in (Qgis.MessageLevel.Warning, Qgis.MessageLevel.Critical):
        log.append(f"{tag}: {text}")


def _leave(problem: str = "") -> None:
    if problem:
        (OUT / "error.txt").write_text(problem, encoding="utf-8")
    QgsProject.instance().clear()
    QgsProject.instance().setDirty(False)
    os._exit(1 if problem else 0)


def follow(steps: Iterable[Step], quiet: bool = False) -> None:
    """Do the steps and end QGIS; one that fails ends it at once, and its error is in ``error.txt``.

    Parameters
    ----------
    steps : iterable of callable
    quiet : bool
        Whether a warning or an error in the message log of QGIS is a failure too.
    """
    waiting = iter(steps)
    timer = QTimer(utils.iface.mainWindow())
    rested = 0

    def tick() -> None:
        nonlocal rested
        rested = rested + 1 if at_rest() else 0
        if rested < _TIMES:
            return
        rested = 0
        try:
            step = next(waiting, None)
            if step is not None:
                step()
                return
        except Exception:
            _leave(traceback.format_exc())
        _leave("\n".join(log) if quiet else "")

    QgsApplication.messageLog().messageReceived[str, str, Qgis.MessageLevel].connect(_heard)
    timer.timeout.connect(tick)
    timer.start(_EVERY)
