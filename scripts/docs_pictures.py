"""Run inside QGIS by scripts/docs_pictures.sh: shows what the documentation pictures, and saves it to PICTURES_OUT."""

from __future__ import annotations

from typing import Any

from picture_steps import follow, plugin, save, window
from processing import createAlgorithmDialog
from qgis.PyQt.QtWidgets import QWidget

dialogs: list[Any] = []


def load_sample() -> None:
    plugin().sample_action.trigger()


def open_dialog() -> None:
    dialogs.append(createAlgorithmDialog("mpelection:readresults", {}))
    dialogs[-1].resize(880, 620)
    dialogs[-1].show()


def dialog() -> None:
    shown = dialogs.pop()
    save(shown, "read_dialog")
    QWidget.close(shown)


follow([load_sample, window("desktop"), open_dialog, dialog])
