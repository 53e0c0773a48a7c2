"""The table of party colours: what is chosen is kept in the profile or a database, and every map follows."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("qgis.gui")

from qgis.core import QgsProject, QgsVectorLayer

from mp_election_plugin.core.parties import load_registry
from mp_election_plugin.database import catalogue
from mp_election_plugin.database.opening import create_database, open_database
from mp_election_plugin.layers import user_colours
from mp_election_plugin.layers.user_colours import users_registry
from mp_election_plugin.styling import palette
from mp_election_plugin.styling.themes import apply_theme
from mp_election_plugin.ui import party_colours
from mp_election_plugin.ui.party_colours import PartyColours
from mp_election_plugin.ui.recolouring import edit_colours, recolour

OWN = load_registry().get("MP").colour.lower()


@pytest.fixture
def profile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qgis_new_project: Any) -> Iterator[Path]:
    """Return the file of colours of a profile of the test's own, without a sample database or servers."""
    path = tmp_path / "colours.json"
    monkeypatch.setattr(user_colours, "colours_file", lambda: path)
    monkeypatch.setattr(party_colours, "database_file", lambda: tmp_path / "none.gpkg")
    monkeypatch.setattr(party_colours, "on_servers", list)
    yield path


def themed(theme: str = "class") -> QgsVectorLayer:
    source = "Polygon?crs=EPSG:4326&field=zone_code:string&field=party:string&field=votes:integer&field=share:double"
    layer = QgsVectorLayer(f"{source}&field=zone_class:string", "zones", "memory")
    from qgis.core import QgsFeature, QgsGeometry, QgsRectangle

    feature = QgsFeature(layer.fields())
    feature.setAttributes(["1", "MP", 5, 0.5, "stronghold"])
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(0, 0, 1, 1)))
    assert layer.dataProvider().addFeatures([feature])[0]
    apply_theme(layer, theme, registry=load_registry(), language="en")
    return layer


def first_colour(layer: QgsVectorLayer) -> str:
    items = layer.renderer().legendSymbolItems()
    return str(items[0].symbol().color().name())


def test_what_is_chosen_is_kept_in_the_profile_and_used(qtbot: Any, profile: Path) -> None:
    dialog = PartyColours()
    qtbot.addWidget(dialog)
    assert dialog.colours()["MP"] == OWN
    dialog.set_colour("MP", "#0000ff")
    with qtbot.waitSignal(dialog.saved):
        dialog.keep()
    assert users_registry().get("MP").colour == "#0000ff"
    assert users_registry().get("RNI") == load_registry().get("RNI")
    # A registry file that is given says its own colours.
    own = Path(load_registry.__globals__["DEFAULT_REGISTRY"])
    assert users_registry(own).get("MP").colour.lower() == OWN
    again = PartyColours()
    qtbot.addWidget(again)
    assert again.colours()["MP"] == "#0000ff"
    again.restore()
    again.keep()
    assert not profile.exists()


def test_nothing_is_kept_on_cancel(qtbot: Any, profile: Path) -> None:
    dialog = PartyColours()
    qtbot.addWidget(dialog)
    dialog.set_colour("MP", "#0000ff")
    dialog.reject()
    assert not profile.exists() and users_registry().get("MP").colour.lower() == OWN


def test_warnings_follow_what_is_chosen(qtbot: Any, profile: Path) -> None:
    dialog = PartyColours()
    qtbot.addWidget(dialog)
    codes = [dialog.table.item(row, 0).text() for row in range(dialog.table.rowCount())]
    at = codes.index("MP")
    dialog.set_colour("MP", "#fefefe")
    assert "grey" in dialog.table.item(at, 3).text()
    dialog.set_colour("MP", load_registry().get("RNI").colour)
    assert "RNI" in dialog.table.item(at, 3).text()
    assert "MP" in dialog.table.item(codes.index("RNI"), 3).text()


def test_open_layers_follow_unless_the_user_has_styled_them(qtbot: Any, profile: Path) -> None:
    project = QgsProject.instance()
    follows, styled = themed(), themed()
    share = themed("share")
    project.addMapLayers([follows, styled, share])
    styled.renderer().categories()
    styled.renderer().updateCategoryLabel(0, "mine")
    before = first_colour(styled)
    registry = users_registry()
    blue = user_colours.recoloured(registry, {"MP": "#0000ff"})
    assert recolour(project, blue) == []
    assert first_colour(follows) == palette.tone_colour("party:1.0", "#0000ff")
    assert first_colour(styled) == before
    assert first_colour(share) in palette.share_colours("#0000ff")


class Desktop:
    def mainWindow(self) -> None:
        return None


def test_the_menus_table_makes_the_dock_and_the_maps_follow(qtbot: Any, profile: Path) -> None:
    layer = themed()
    QgsProject.instance().addMapLayer(layer)

    class Dock:
        registry: Any = None

    dialog = edit_colours(Desktop(), lambda: Dock)
    dialog.set_colour("MP", "#0000ff")
    dialog.keep()
    assert Dock.registry.get("MP").colour == "#0000ff"
    assert first_colour(layer) == palette.tone_colour("party:1.0", "#0000ff")


def test_the_colours_of_a_database_are_its_own(
    qtbot: Any, profile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = str(tmp_path / "elections.gpkg")
    create_database(path, lambda database: catalogue.put_parties(database, [load_registry().get("MP")]))
    monkeypatch.setattr(party_colours, "databases", lambda: [path])
    dialog = PartyColours()
    qtbot.addWidget(dialog)
    dialog.places.setCurrentIndex(1)
    assert list(dialog.colours()) == ["MP"]
    dialog.set_colour("MP", "#0000ff")
    dialog.keep()
    with open_database(path, read_only=True) as database:
        assert catalogue.registry_of(database).get("MP").colour == "#0000ff"
    assert not profile.exists()
    Path(path).unlink()
    dialog = PartyColours()
    qtbot.addWidget(dialog)
    dialog.places.setCurrentIndex(1)
    assert not dialog.problem.isHidden() and dialog.table.rowCount() == 0


def test_colours_that_cannot_be_read_are_said_and_cost_no_map(profile: Path) -> None:
    profile.write_text("nonsense", encoding="utf-8")
    registry = users_registry()
    assert registry.get("MP").colour.lower() == OWN
    assert "colours.json" in str(registry.notes[-1]) and registry.notes[-1].warning
