"""Run inside QGIS by scripts/dock_pictures.sh: the sample database in the dock, theme by theme, saved to PICTURES_OUT.

DOCK_NAME begins the name of each picture. DOCK_CHECKS asks for the checks of a desktop after them. DOCK_LETTERS is the
size of letters in percent; other than 100, a few pictures are taken.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Any

import processing
from picture_steps import OUT, PLUGIN, Step, follow, plugin, save, window
from qgis import utils
from qgis.core import QgsProcessingFeedback, QgsProject, QgsSettings
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QToolBar

from mp_election_plugin.ui.theme_list import NUMBERS

NAME, CHECKS = os.environ["DOCK_NAME"], bool(os.environ.get("DOCK_CHECKS"))
SIZE, HIGH, LAYERS_WIDTH = QSize(1280, 800), 1560, 330
LARGER = int(os.environ.get("DOCK_LETTERS", "100")) != 100
# Provinces and constituencies in 2021; of 2011 the sample has registered electors too.
ELECTION, LEVELS = "2021_local", ("province", "constituency")
WITH_ELECTORS = "2011_local"


def check(right: bool, words: str) -> None:
    """Fail with words where something is not right."""
    if not right:
        raise RuntimeError(words)


def panel() -> Any:
    """Return the widgets of the dock."""
    return plugin().dock.panel


def make_room() -> None:
    """Give the map and the legend what room there is."""
    main = utils.iface.mainWindow()
    main.resize(SIZE)
    if NAME.startswith("ar"):
        # As Qt's own Arabic texts do, which QGIS has on most systems.
        QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    for each in main.findChildren(QDockWidget):
        if each.objectName() in ("Browser", "Browser2", "LayerOrder", "MessageLog"):
            each.hide()
    # Half of what is in a picture else, and the same in all of them.
    for bar in main.findChildren(QToolBar):
        if bar.parent() is main:
            bar.hide()
    layers = main.findChild(QDockWidget, "Layers")
    main.resizeDocks([layers], [LAYERS_WIDTH], Qt.Orientation.Horizontal)


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


def level(code: str, election: str = ELECTION) -> Step:
    """Return the step that chooses a level of an election."""

    def step() -> None:
        choose(panel().choices.elections, election)
        choose(panel().choices.levels, code)

    return step


def theme(code: str) -> Step:
    """Return the step that presses the button of a theme."""
    return lambda: panel().themes.button(NUMBERS[code]).click()


def offered() -> list[str]:
    """Return the themes that can be shown now; each of the others says why not."""
    button = panel().themes.button
    themes = panel().choices.offered
    silent = [
        code for code in themes if not button(NUMBERS[code]).isEnabled() and "\n" not in button(NUMBERS[code]).toolTip()
    ]
    check(not silent, f"no reason is given why these themes cannot be shown: {silent}")
    return [code for code in themes if button(NUMBERS[code]).isEnabled()]


def scene(code: str, name: str) -> Iterator[Step]:
    """Yield the steps that picture a theme, and fail where the map is not of it."""
    yield theme(code)
    picture = window(f"{NAME}_{name}")

    def step() -> None:
        shown = plugin().dock.follow.shown
        check(shown is not None and shown.theme == code, f"{code} is wanted, and shown is {shown}")
        picture()

    yield step


def open_card() -> None:
    """Choose the first zone of the list and open its card."""
    panel().table.setCurrentIndex(panel().table.model().index(0, 0))
    panel().pages.setCurrentIndex(1)


def close_card() -> None:
    panel().table.clearSelection()
    panel().pages.setCurrentIndex(0)


def card() -> Iterator[Step]:
    yield theme("class")
    yield open_card
    yield window(f"{NAME}_card")
    # All of the card, in a window higher than the screen.
    yield lambda: utils.iface.mainWindow().resize(SIZE.width(), HIGH)
    yield lambda: save(plugin().dock, f"{NAME}_whole_card")
    yield lambda: utils.iface.mainWindow().resize(SIZE)
    yield close_card
    yield lambda: panel().pages.setCurrentIndex(2)
    yield window(f"{NAME}_distribution")
    yield close_card


def pictures() -> Iterator[Step]:
    """Yield the steps of all pictures."""
    yield make_room
    yield plugin().database_action.trigger
    yield sum_to_provinces
    for code in LEVELS:
        yield level(code)
        for each in offered():
            yield from scene(each, f"{code}_{each}")
    yield level(LEVELS[1], WITH_ELECTORS)
    yield from scene("share_alpha", f"{LEVELS[1]}_share_alpha")
    yield level(LEVELS[1])
    yield from card()


def larger() -> Iterator[Step]:
    """Yield the steps of the pictures with larger letters."""
    yield make_room
    yield plugin().database_action.trigger
    yield level(LEVELS[1])
    for each in ("class", "strength_margin", "winner", "seats"):
        yield from scene(each, f"{LEVELS[1]}_{each}")
    yield from card()


def checks() -> Iterator[Step]:
    """Yield what has to hold: another party, a project closed and opened, the plugin ten times off and on."""
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
    # The classes of a plugin that was enabled anew are others.
    yield lambda: check(repr(plugin().dock.follow.shown) == repr(before), f"enabled: {plugin().dock.follow.shown}")
    yield window(f"{NAME}_enabled")


def session() -> Iterator[Step]:
    yield from larger() if LARGER else pictures()
    if CHECKS:
        yield from checks()


follow(session(), quiet=True)
