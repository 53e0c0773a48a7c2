"""The dialogs of Processing offer what the chosen database holds; any other text can be written."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis.PyQt.QtWidgets import QDialog


@pytest.fixture
def morocco(provider: Any, tmp_path: Path) -> str:
    import processing

    path = str(tmp_path / "morocco.gpkg")
    processing.run("mpelection:createdatabase", {"DATABASE": path, "PACK": "morocco"})
    return path


def wrappers(provider: Any, algorithm: str, *names: str) -> tuple[QDialog, dict[str, Any]]:
    """Return the widgets that a dialog of Processing would make, put together as it does."""
    from processing.gui.wrappers import WidgetWrapperFactory

    dialog = QDialog()
    made = {
        name: WidgetWrapperFactory.create_wrapper(provider.algorithm(algorithm).parameterDefinition(name), dialog)
        for name in names
    }
    for name, wrapper in made.items():
        if name == "DATABASE":
            # The dialog keeps it, as a layout would.
            wrapper.widget.setParent(dialog)
        wrapper.postInitialize(list(made.values()))
    return dialog, made


def test_elections_and_levels_of_the_database_are_offered(provider: Any, morocco: str) -> None:
    from qgis.core import QgsProcessingContext

    dialog, made = wrappers(provider, "electionlayer", "DATABASE", "ELECTION", "LEVEL")
    made["DATABASE"].setParameterValue(morocco, QgsProcessingContext())
    for name, count, value in (("ELECTION", 5, "2021_local"), ("LEVEL", 4, "province")):
        choice = made[name]
        assert choice.widget.count() == 0
        choice.fill()
        assert choice.widget.count() == count
        choice.widget.setCurrentIndex(choice.widget.findData(value))
        assert choice.value() == value
        choice.setValue("something else")
        assert choice.value() == "something else"
        choice.fill()
        assert choice.value() == "something else"
        choice.setValue(value)
        assert choice.value() == value
    dialog.deleteLater()


def test_the_parties_of_the_chosen_election_are_offered(provider: Any, tmp_path: Path) -> None:
    import processing
    from qgis.core import QgsProcessingContext

    path = str(tmp_path / "morocco.gpkg")
    processing.run("mpelection:createdatabase", {"DATABASE": path, "PACK": "morocco_results"})
    dialog, made = wrappers(provider, "databasemap", "DATABASE", "ELECTION", "LEVEL", "PARTY")
    made["DATABASE"].setParameterValue(path, QgsProcessingContext())
    party = made["PARTY"]
    party.fill()
    everything = party.widget.count()
    made["ELECTION"].setValue("2021_regional")
    party.fill()
    offered = [party.widget.itemData(at) for at in range(party.widget.count())]
    assert offered[:3] == ["RNI", "PAM", "PI"] and "MP" in offered and len(offered) < everything
    assert party.widget.itemText(0).startswith("RNI – ")
    made["LEVEL"].setValue("constituency")
    party.fill()
    assert party.widget.count() == 0
    dialog.deleteLater()


def test_without_a_database_any_text_is_taken(provider: Any, tmp_path: Path) -> None:
    dialog, made = wrappers(provider, "loadresults", "DATABASE", "ELECTION", "LEVEL")
    made["LEVEL"].fill()
    assert made["LEVEL"].value() == ""
    made["LEVEL"].setValue("canton")
    assert made["LEVEL"].value() == "canton"
    dialog.deleteLater()


def test_a_model_offers_its_inputs_too(provider: Any, morocco: str) -> None:
    from processing.modeler.ModelerParametersDialog import ModelerParametersDialog
    from qgis.core import (
        QgsProcessingModelAlgorithm,
        QgsProcessingModelChildParameterSource,
        QgsProcessingModelParameter,
        QgsProcessingParameterString,
    )

    model = QgsProcessingModelAlgorithm("m", "m")
    model.addModelParameter(
        QgsProcessingParameterString("which", "Which election"), QgsProcessingModelParameter("which")
    )
    dialog = ModelerParametersDialog(provider.algorithm("electionlayer").create(), model)
    made = dialog.widget.widget.wrappers
    made["DATABASE"].setValue(morocco)
    choice = made["ELECTION"]
    choice.fill()
    texts = [choice.widget.itemText(at) for at in range(choice.widget.count())]
    assert any("2021_local" in text for text in texts) and any("Which election" in text for text in texts), texts
    choice.widget.setCurrentIndex(len(texts) - 1)
    assert isinstance(choice.value(), QgsProcessingModelChildParameterSource)
    made["LEVEL"].setValue("province")
    child = dialog.createAlgorithm()
    sources = child.parameterSources()
    assert sources["ELECTION"][0].parameterName() == "which"
    assert sources["LEVEL"][0].staticValue() == "province"
    dialog.deleteLater()


def test_connections_of_qgis_and_files_are_offered_as_databases(
    provider: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from qgis.core import QgsProviderRegistry

    metadata = QgsProviderRegistry.instance().providerMetadata("postgres")
    metadata.saveConnection(metadata.createConnection("dbname='x' host=nowhere.invalid", {}), "an office")
    dialog, made = wrappers(provider, "electionlayer", "DATABASE")
    place = made["DATABASE"]
    place.setValue("written.gpkg")
    place.fill()
    assert place.value() == "written.gpkg"
    box = place.widget
    office = box.findData("postgres:an office")
    box.setCurrentIndex(office)
    assert office >= 0 and place.value() == "postgres:an office"
    for chosen, expected in (("", "postgres:an office"), (str(tmp_path / "a.gpkg"), str(tmp_path / "a.gpkg"))):
        monkeypatch.setattr(place, "getFileName", lambda chosen=chosen: (chosen, ""))
        place.fill()
        last = box.count() - 1
        box.setCurrentIndex(last)
        box.activated.emit(last)
        assert place.value() == expected
    metadata.deleteConnection("an office")
    dialog.deleteLater()
