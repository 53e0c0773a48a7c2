"""Batch processing as the desktop does it: one row a party, one styled layer a row."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis import gui
from qgis.core import QgsApplication, QgsProcessingContext, QgsProject, QgsVectorLayer
from qgis.PyQt.QtWidgets import QWidget

# Where the dialog runs its rows in the background it calls at its end what only the desktop sets up, and crashes where
# that is missing, with QGIS's own algorithms too: scripts/install_check.sh has a whole desktop.
pytestmark = pytest.mark.skipif(
    hasattr(gui, "QgsProcessingBatchAlgorithmDialogBase"),
    reason="the batch dialog of this version needs a whole desktop",
)
PARTIES = ("MP", "RNI", "PJD")
PATIENCE = 60_000


@pytest.fixture
def batch(provider: Any, qgis_iface: Any, qtbot: Any, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Return a function that fills the batch dialog of an algorithm and runs it; it returns the layers it loaded."""
    from processing.gui import Postprocessing
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog

    # Newer versions ask the desktop for its layer tree, of which the tests have only a stand-in.
    monkeypatch.setattr(Postprocessing, "iface", None, raising=False)
    manager = QgsApplication.taskManager()

    def run(name: str, rows: list[dict[str, Any]], outputs: dict[str, str]) -> list[QgsVectorLayer]:
        dialog = BatchAlgorithmDialog(QgsApplication.processingRegistry().createAlgorithmById(f"mpelection:{name}"))
        panel = dialog.mainWidget()
        while panel.batchRowCount() < len(rows):
            panel.addRow()
        for number, row in enumerate(rows):
            for parameter, value in row.items():
                column = panel.parameter_to_column[parameter]
                if parameter in outputs:
                    panel.tblParameters.cellWidget(number + 1, column).setValue(value)
                else:
                    panel.wrappers[number][column].setParameterValue(value, QgsProcessingContext())
        before = set(QgsProject.instance().mapLayers())
        panel.checkLoadLayersOnCompletion.setChecked(True)
        dialog.runAlgorithm()
        # Newer versions run the rows in the background, one after the other.
        qtbot.waitUntil(
            lambda: not manager.countActiveTasks()
            and len(QgsProject.instance().mapLayers()) == len(before) + len(rows),
            timeout=PATIENCE,
        )
        QWidget.close(dialog)
        return [layer for key, layer in QgsProject.instance().mapLayers().items() if key not in before]

    yield run
    QgsProject.instance().clear()


@pytest.mark.parametrize(("name", "output"), [("classifyzones", "OUTPUT"), ("tabletozonemap", "style:OUTPUT")])
def test_every_party_gets_a_layer_of_its_own_styled(
    batch: Any, sample: Path, tmp_path: Path, name: str, output: str
) -> None:
    import processing

    zones, results = f"{sample}|layername=constituencies", f"{sample}|layername=results_2021_local"
    given: dict[str, Any] = {"TABLE": str(sample), "SHEET": "results_2021_local", "ZONES": zones}
    if name == "classifyzones":
        joined = str(tmp_path / "joined.gpkg")
        processing.run("mpelection:joinresults", {"ZONES": zones, "RESULTS": results, "OUTPUT": joined})
        given = {"INPUT": joined}
    rows = [{**given, "PARTY": party, output: str(tmp_path / f"{party}.gpkg")} for party in PARTIES]
    layers = batch(name, rows, {output: ""})
    assert len(layers) == len(PARTIES)
    for party in PARTIES:
        written = QgsVectorLayer(str(tmp_path / f"{party}.gpkg"), party, "ogr")
        assert {feature["party"] for feature in written.getFeatures()} == {party}
        assert written.renderer().type() != "singleSymbol"
    assert all(layer.renderer().type() != "singleSymbol" for layer in layers)


def test_inputs_that_are_left_open_in_the_batch_dialog_are_not_given(batch: Any, sample: Path, tmp_path: Path) -> None:
    """The dialog hands them over as NULL, not as nothing."""
    given = {"ZONES": f"{sample}|layername=constituencies", "RESULTS": f"{sample}|layername=results_2021_local"}
    joined = str(tmp_path / "joined.gpkg")
    (layer,) = batch("joinresults", [{**given, "OUTPUT": joined}], {"OUTPUT": ""})
    assert layer.featureCount() > 90
    row = {"INPUT": joined, "TARGET": given["ZONES"], "OUTPUT": str(tmp_path / "transferred.gpkg")}
    (same,) = batch("transferresults", [row], {"OUTPUT": ""})
    assert same.featureCount() >= layer.featureCount()
