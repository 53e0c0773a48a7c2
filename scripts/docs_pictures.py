"""Run inside QGIS by scripts/docs_pictures.sh: shows what the documentation pictures, and saves it to PICTURES_OUT."""

from __future__ import annotations

import os
import traceback
from pathlib import Path
from typing import Any, Callable

from processing import createAlgorithmDialog
from qgis import utils
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QTimer

OUT = Path(os.environ["PICTURES_OUT"])
# Long enough for the dock to have run its analyses on the sample.
PATIENCE = 6000
dialogs: list[Any] = []


def load_sample() -> None:
    utils.plugins["mp_election_plugin"].sample_action.trigger()


def desktop() -> None:
    utils.iface.mainWindow().grab().save(str(OUT / "desktop.png"))


def open_dialog() -> None:
    dialogs.append(createAlgorithmDialog("mpelection:readresults", {}))
    dialogs[-1].resize(880, 620)
    dialogs[-1].show()


def dialog() -> None:
    dialogs.pop().grab().save(str(OUT / "read_dialog.png"))


WORK: list[tuple[Callable[[], None], int]] = [
    (load_sample, PATIENCE),
    (desktop, 200),
    (open_dialog, 1500),
    (dialog, 200),
]


def go_on(at: int) -> None:
    """Do one step and plan the next, so that QGIS itself runs between them."""
    if at == len(WORK):
        QgsProject.instance().clear()
        os._exit(0)
    act, wait = WORK[at]
    try:
        act()
    except Exception:
        (OUT / "error.txt").write_text(traceback.format_exc(), encoding="utf-8")
        os._exit(1)
    QTimer.singleShot(wait, lambda: go_on(at + 1))


QTimer.singleShot(2000, lambda: go_on(0))
