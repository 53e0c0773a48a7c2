"""Run inside QGIS by scripts/dock_pictures.sh: the sample database in the dock, theme by theme, saved to PICTURES_OUT.

DOCK_NAME begins the name of each picture. DOCK_SCENES is "all", for every theme on provinces and constituencies with
the checks of a desktop after them, or "some".
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Any

import processing
from qgis import utils
from qgis.core import QgsProcessingFeedback, QgsProject, QgsSettings
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtWidgets import QDockWidget

from mp_election_plugin.ui.theme_list import NUMBERS
from scripts.picture_steps import OUT, PLUGIN, Step, follow, plugin, window

NAME, SCENES = os.environ["DOCK_NAME"], os.environ["DOCK_SCENES"]
SIZE = QSize(1180, 830)
ELECTION, LEVELS = "2021_local", ("province", "constituency")
SOME = ("class", "share", "winner", "swing", "strength_turnout")


def panel() -> Any:
    """Return the widgets of the dock."""
    return plugin().dock.panel


def make_room() -> None:
    """Give the map and the legend what room there is."""
    main = utils.iface.mainWindow()
    main.resize(SIZE)
    for each in main.findChildren(QDockWidget):
        if each.objectName() in ("Browser", "Browser2", "LayerOrder", "MessageLog"):
            each.hide()


def sum_to_provinces() -> None:
    """Have the sample database hold results of provinces too, and read it again."""
    given = {"DATABASE": plugin().dock.databases.name, "ELECTION": "", "LEVEL": LEVELS[1], "PARENT_LEVEL": LEVELS[0]}
    for election in ("2016_local", ELECTION):
        quiet = QgsProcessingFeedback(False)
        processing.run("mpelection:aggregatedatabase", {**given, "ELECTION": election}, feedback=quiet)
    plugin().dock.open_database(given["DATABASE"])


def choose(combo: Any, value: str) -> None:
    """Choose in a list as the user does."""
    place = combo.findData(value)
    if place < 0:
        raise LookupError(f"{combo.objectName()} does not offer {value}")
    combo.setCurrentIndex(place)
    combo.activated.emit(place)


def level(code: str) -> Step:
    """Return the step that chooses a level of the election of 2021."""

    def step() -> None:
        choose(panel().choices.elections, ELECTION)
        choose(panel().choices.levels, code)

    return step


def theme(code: str) -> Step:
    """Return the step that presses the button of a theme."""
    return lambda: panel().themes.button(NUMBERS[code]).click()


def shows(code: str) -> Step:
    """Return the step that fails where the map is not of a theme."""

    def step() -> None:
        shown = plugin().dock.follow.shown
        if shown is None or shown.theme != code:
            raise RuntimeError(f"{code} is wanted, and shown is {shown}")

    return step


def scene(code: str, name: str) -> Iterator[Step]:
    """Yield the steps that picture a theme."""
    yield theme(code)
    yield shows(code)
    yield window(f"{NAME}_{name}")


def open_card() -> None:
    """Choose the first zone of the list and open its card."""
    panel().table.selectRow(0)
    panel().pages.setCurrentIndex(1)


def close_card() -> None:
    panel().table.clearSelection()
    panel().pages.setCurrentIndex(0)


def card() -> Iterator[Step]:
    yield theme("class")
    yield open_card
    yield window(f"{NAME}_card")
    yield close_card
    yield lambda: panel().pages.setCurrentIndex(2)
    yield window(f"{NAME}_distribution")
    yield close_card


def pictures() -> Iterator[Step]:
    """Yield the steps of all pictures."""
    yield make_room
    yield plugin().database_action.trigger
    yield sum_to_provinces
    every = list(panel().choices.offered) if SCENES == "all" else list(SOME)
    for code in LEVELS if SCENES == "all" else LEVELS[1:]:
        yield level(code)
        for each in every:
            yield from scene(each, f"{code}_{each}")
    yield from card()


def check(right: bool, words: str) -> None:
    if not right:
        raise RuntimeError(words)


def checks() -> Iterator[Step]:
    """Yield what a desktop has to stand: another party, a project closed and opened, the plugin off and on ten times."""
    project, file = QgsProject.instance(), str(OUT / "kept.qgz")
    yield lambda: choose(panel().parties, "PI")
    yield window(f"{NAME}_other_party")
    before = plugin().dock.follow.shown
    yield lambda: check(before.party == "PI", f"another party is wanted, and shown is {before}")
    yield lambda: check(project.write(file), "the project cannot be saved")
    yield lambda: project.clear()
    yield lambda: check(plugin().dock.follow.shown is None, "a closed project is shown still")
    yield lambda: check(project.read(file), "the project cannot be read")
    yield lambda: check(plugin().dock.follow.shown == before, f"restored: {plugin().dock.follow.shown}, not {before}")
    yield window(f"{NAME}_restored")
    for _ in range(10):
        yield lambda: check(utils.unloadPlugin(PLUGIN), "the plugin cannot be disabled")
        yield lambda: check(utils.loadPlugin(PLUGIN) and utils.startPlugin(PLUGIN), "the plugin cannot be enabled")
    yield lambda: check(QgsSettings().value("mpelection/dock_open", False, type=bool), "the dock is not open")
    yield lambda: check(plugin().dock.follow.shown == before, f"enabled: {plugin().dock.follow.shown}, not {before}")
    yield window(f"{NAME}_enabled")


def session() -> Iterator[Step]:
    yield from pictures()
    if SCENES == "all":
        yield from checks()


follow(session(), quiet=True)
