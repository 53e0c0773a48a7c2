"""Run inside QGIS by scripts/install_check.sh: installs, uses, disables, enables and upgrades the plugin from zips.

What it is given comes in the environment: INSTALL_OLD and INSTALL_NEW, the zips, INSTALL_SAMPLE, data to run on, and
INSTALL_OUT, the folder for report.json and pictures.
"""

from __future__ import annotations

import json
import os
import traceback
from pathlib import Path
from typing import Any, Callable

import pyplugin_installer
from qgis import utils
from qgis.core import Qgis, QgsApplication, QgsProcessingContext, QgsProcessingFeedback, QgsProject, QgsSettings
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QWidget

NAME = "mp_election_plugin"
OUT = Path(os.environ["INSTALL_OUT"])
SAMPLE = os.environ["INSTALL_SAMPLE"]
# Long enough for the dock to have run its analyses on the sample.
PATIENCE = 4000

PARTIES = ("MP", "RNI", "PJD")

dialogs: list[Any] = []
log: list[str] = []
told: list[str] = []
steps: list[tuple[str, Any]] = []


def heard(text: str, tag: str, level: Any) -> None:
    """Note a line of the message log; QGIS tells of a success there too, which is no fault."""
    (log if level in (Qgis.MessageLevel.Warning, Qgis.MessageLevel.Critical) else told).append(f"{tag}: {text}")


def version() -> str:
    return utils.pluginMetadata(NAME, "version")


def algorithms() -> int:
    provider = QgsApplication.processingRegistry().providerById("mpelection")
    return len(provider.algorithms()) if provider else 0


def install(zip_name: str) -> Any:
    """Install a zip as the plugin manager does, into the empty profile or over the version there is."""
    pyplugin_installer.instance().installFromZipFile(os.environ[zip_name])
    return {"version": version(), "active": NAME in utils.active_plugins, "algorithms": algorithms()}


def run() -> Any:
    """Run the main job with the installed plugin."""
    import processing

    given = {"ZONES": f"{SAMPLE}|layername=constituencies", "RESULTS": f"{SAMPLE}|layername=results_2021_local"}
    # Without a feedback of its own a run would write what it tells into the message log.
    quiet = QgsProcessingFeedback(False)
    joined = processing.run("mpelection:joinresults", {**given, "OUTPUT": str(OUT / "joined.gpkg")}, feedback=quiet)
    given = {"INPUT": joined["OUTPUT"], "PARTY": "MP", "OUTPUT": str(OUT / "classes.gpkg")}
    found = processing.run("mpelection:classifyzones", given, feedback=quiet)
    return {"votes_in": joined["VOTES_IN"], "party_votes": found["PARTY_VOTES"]}


def start_batch() -> Any:
    """Run one row a party in the batch dialog; the rows run in the background."""
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog

    algorithm = QgsApplication.processingRegistry().createAlgorithmById("mpelection:classifyzones")
    dialog = BatchAlgorithmDialog(algorithm)
    dialogs.append(dialog)
    panel = dialog.mainWidget()
    while panel.batchRowCount() < len(PARTIES):
        panel.addRow()
    for number, party in enumerate(PARTIES):
        column = panel.parameter_to_column
        for name, value in (("INPUT", str(OUT / "joined.gpkg")), ("PARTY", party)):
            panel.wrappers[number][column[name]].setParameterValue(value, QgsProcessingContext())
        # The first row of the table is that of the buttons that fill a column.
        panel.tblParameters.cellWidget(number + 1, column["OUTPUT"]).setValue(str(OUT / f"{party}.gpkg"))
    panel.checkLoadLayersOnCompletion.setChecked(True)
    dialog.show()
    dialog.runAlgorithm()
    return True


def end_batch() -> Any:
    """Return the names of the styled layers that the batch has loaded, and close its dialog."""
    loaded = QgsProject.instance().mapLayers()
    made = [layer for layer in loaded.values() if Path(layer.source().partition("|")[0]).stem in PARTIES]
    names = sorted(layer.name() for layer in made if layer.renderer().type() != "singleSymbol")
    QWidget.close(dialogs.pop())
    QgsProject.instance().removeMapLayers(list(loaded))
    return names


def open_dock() -> Any:
    """Open the dock with the sample."""
    plugin = utils.plugins[NAME]
    plugin.sample_action.trigger()
    return plugin.dock is not None


def picture(name: str) -> Callable[[], Any]:
    def take() -> Any:
        utils.iface.mainWindow().grab().save(str(OUT / f"{name}.png"))
        return [action.text() for action in (utils.plugins[NAME].dock_action, utils.plugins[NAME].sample_action)]

    return take


def disable() -> Any:
    """Disable the plugin as the manager's tick box does."""
    QgsSettings().setValue(f"PythonPlugins/{NAME}", False)
    return {"unloaded": utils.unloadPlugin(NAME), "algorithms": algorithms()}


def enable() -> Any:
    QgsSettings().setValue(f"PythonPlugins/{NAME}", True)
    return {
        "loaded": utils.loadPlugin(NAME),
        "started": utils.startPlugin(NAME),
        "algorithms": algorithms(),
    }


def finish() -> None:
    """Write what happened and leave, without a question about layers that are not saved."""
    report = {"qgis": Qgis.QGIS_VERSION, "steps": steps, "log": log, "told": told}
    (OUT / "report.json").write_text(json.dumps(report, ensure_ascii=False, indent=1), encoding="utf-8")
    QgsProject.instance().clear()
    QgsProject.instance().setDirty(False)
    QTimer.singleShot(500, lambda: os._exit(0))


WORK: list[tuple[str, Callable[[], Any], int]] = [
    ("install", lambda: install("INSTALL_OLD"), 500),
    ("run", run, 500),
    ("batch", start_batch, 3 * PATIENCE),
    ("batch done", end_batch, 500),
    ("dock", open_dock, PATIENCE),
    ("picture", picture("installed"), 200),
    ("disable", disable, 500),
    ("enable", enable, 500),
    ("upgrade", lambda: install("INSTALL_NEW"), 500),
    ("run again", run, 500),
    ("dock again", open_dock, PATIENCE),
    ("picture again", picture("upgraded"), 200),
]


def go_on(at: int) -> None:
    """Do one step and plan the next, so that QGIS itself runs between them."""
    if at == len(WORK):
        finish()
        return
    # What a step has begun in the background is done first: cancelled, it would be told.
    if QgsApplication.taskManager().countActiveTasks():
        QTimer.singleShot(500, lambda: go_on(at))
        return
    name, act, wait = WORK[at]
    try:
        steps.append((name, act()))
    except Exception:
        steps.append((name, "failed"))
        log.append(traceback.format_exc())
    QTimer.singleShot(wait, lambda: go_on(at + 1))


def give_up() -> None:
    """End where a dialog waits for somebody: its title and text are the report."""
    dialog = QApplication.activeModalWidget()
    if dialog is not None:
        texts = [child.text() for child in dialog.findChildren(type(dialog)) if hasattr(child, "text")]
        log.append(f"a dialog waits: {dialog.windowTitle()} {texts}")
        dialog.grab().save(str(OUT / "dialog.png"))
        finish()


QgsApplication.messageLog().messageReceived[str, str, Qgis.MessageLevel].connect(heard)
watch = QTimer()
watch.timeout.connect(give_up)
watch.start(15_000)
QTimer.singleShot(1000, lambda: go_on(0))
