"""The dock: choose an election, a party and a theme; the map, the ranked list and the card follow."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProject, QgsVectorLayer
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import Qt, QTimer

from ..core.parties import Registry
from . import sample
from .analysis import first_steps
from .choice import Choice, kept_choice
from .dialogs import AlgorithmDialogs, has_algorithm
from .follow import Follow
from .keys import add_keys
from .layer_elections import is_election_layer
from .layer_reading import save_as_temporary
from .live_layer import is_emptied
from .matching_window import MatchingWindow
from .messages import note
from .panel import ElectionPanel
from .sample_database import SampleDatabase
from .seats_control import SeatsControl
from .texts import right_to_left, tr

__all__ = ["ElectionDock", "is_election_layer"]

# What a layer is made for: to be the sample's election layer, or the input of an algorithm's dialog.
_SAMPLE, _DIALOG = "sample", "dialog:"


class ElectionDock(QgsDockWidget):
    """The dock. It computes nothing: an analysis is an algorithm run in the background, a map a query of a database."""

    def __init__(self, iface: Any) -> None:
        super().__init__(tr("Elections"))
        self.setObjectName("mpElectionDock")
        if right_to_left():
            self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.iface = iface
        self.panel = ElectionPanel()
        self.setWidget(self.panel)
        self.follow = Follow(iface, self.panel, self)
        self.runner, self.live, self.zones = self.follow.runner, self.follow.live, self.follow.zones
        self.databases, self.watch = self.follow.databases, self.follow.watch
        self.sample_database = SampleDatabase(iface, self)
        self.dialogs = AlgorithmDialogs(iface)
        self.seats = SeatsControl(iface, self.live, self.follow.analysis.take, self)
        # Whether another layer or theme is shown since the map was drawn last.
        self._other_legend = False
        # Made on first use.
        self.matching: MatchingWindow | None = None
        self._keys = add_keys(self.panel, self.follow.back)
        self._connect()
        self._take_up()

    def _connect(self) -> None:
        panel, follow = self.panel, self.follow
        panel.sample_button.clicked.connect(self.load_sample)
        panel.database_button.clicked.connect(self.sample_database.open)
        panel.menu.sample_wanted.connect(self.sample_database.open)
        panel.menu.new_wanted.connect(lambda: self.dialogs.show("createdatabase", {}))
        panel.menu.chosen.connect(self.open_database)
        self.sample_database.ready.connect(self.open_database)
        panel.parties.not_found.connect(self._no_party)
        panel.choices.back_button.clicked.connect(follow.back)
        panel.cancel_button.clicked.connect(follow.cancel)
        panel.keep_button.clicked.connect(self.keep)
        panel.rank_button.clicked.connect(lambda: self.open_dialog("rankzones"))
        panel.atlas_button.clicked.connect(lambda: self.open_dialog("zoneatlas"))
        panel.match_button.clicked.connect(self.match)
        panel.atlas_button.setVisible(has_algorithm("zoneatlas"))
        follow.runner.progressed.connect(lambda part, label: panel.show_working(int(part), label))
        follow.analysis.made.connect(self._made)
        self.seats.attach(panel, self.zones.chosen_feature, self.analyse)
        follow.extra_steps = self.seats.steps_for
        follow.choosing.completed, follow.choosing.given = self.seats.completed, self.seats.given
        follow.layer_shown.connect(self.seats.show)
        follow.layer_shown.connect(self._legend_is_other)
        self.iface.mapCanvas().mapCanvasRefreshed.connect(self._lay_out_legend)
        for signal, slot in self._of_project():
            signal.connect(slot)

    def _of_project(self) -> list[tuple[Any, Any]]:
        project = QgsProject.instance()
        return [
            (project.layersAdded, self.follow.refresh_layers),
            (project.layersRemoved, self.follow.refresh_layers),
            (project.layerTreeRoot().nameChanged, self.follow.refresh_layers),
            (project.cleared, self._project_cleared),
            (project.writeMapLayer, save_as_temporary),
            (project.readProject, self._take_up),
        ]

    def close_down(self) -> None:
        """Let go of the project and stop what is running; called before the dock is deleted."""
        for signal, slot in self._of_project():
            signal.disconnect(slot)
        self.iface.mapCanvas().mapCanvasRefreshed.disconnect(self._lay_out_legend)
        self.follow.close_down()
        self.seats.close_down()
        self.sample_database.close_down()
        self.dialogs.close_down()
        if self.matching is not None:
            self.matching.close_down()
            self.matching.deleteLater()
            self.matching = None

    @property
    def registry(self) -> Registry:
        """The parties that election layers of the project are among, in the colours of the user."""
        return self.follow.choosing.registry

    @registry.setter
    def registry(self, registry: Registry) -> None:
        """Show what is shown in other colours."""
        self.follow.choosing.registry = registry
        if self.databases.name:
            # It may be the database whose colours were changed.
            self.follow.open_database(self.databases.name)
        elif self.follow.shown is not None:
            self.analyse()

    @property
    def busy(self) -> bool:
        """Whether anything is still to come."""
        return self.follow.busy or self.sample_database.runner.running

    def source_layer(self) -> QgsVectorLayer | None:
        """Return the election layer chosen; None where a database is."""
        return self.follow.choosing.layer()

    def party(self) -> str:
        """Return the code of the party chosen."""
        return self.follow.choosing.party()

    def theme(self) -> str:
        """Return the theme chosen."""
        return self.follow.choosing.theme()

    def analyse(self, *_: Any) -> None:
        """Show what is chosen, anew where it is shown already."""
        self.follow.analyse()

    def open_database(self, name: str) -> None:
        """Open an electoral database and show it."""
        self.follow.first = True
        self.follow.open_database(name)

    def load_sample(self, *_: Any) -> None:
        """Open the embedded data and make its election layer."""
        project, follow = QgsProject.instance(), self.follow
        sample.add_layers(project)
        if self.databases.name:
            follow.choose_source("")
        earlier = sample.election_layer(project)
        if earlier is not None:
            self.panel.layers.setCurrentIndex(self.panel.layers.findData(earlier.id()))
            follow.layer_chosen()
            return
        sample.remove_emptied(project)
        self.panel.show_empty(False)
        follow.analysis.make(_SAMPLE, [sample.join_step()])

    def _made(self, purpose: str, layer: QgsVectorLayer) -> None:
        """Add a layer that was made to the project, and go on with what it was made for."""
        project, follow = QgsProject.instance(), self.follow
        self.panel.hide_working()
        if purpose == _SAMPLE:
            follow.first = True
            layer.setName(sample.election_name())
            layer.setCustomProperty(sample.MARK, True)
            follow.choosing.elections.wanted = layer.id()
        else:
            layer.setName(follow.shown.title if follow.shown is not None else tr("Election layer"))
        project.addMapLayer(layer)
        project.layerTreeRoot().findLayer(layer.id()).setItemVisibilityChecked(False)
        follow.choosing.elections.wanted = ""
        if purpose.startswith(_DIALOG):
            self._show_dialog(purpose[len(_DIALOG) :], layer)

    def _legend_is_other(self, *_: Any) -> None:
        self._other_legend = True

    def _lay_out_legend(self) -> None:
        """Have the Layers panel make its lines as high as their symbols, once QGIS has made these with the map.

        It keeps the heights that they had before.
        """
        tree, anew = getattr(self.iface, "layerTreeView", None), self._other_legend
        self._other_legend = False
        if anew and tree is not None:
            QTimer.singleShot(0, tree().doItemsLayout)

    def _no_party(self, typed: str) -> None:
        note(self.iface.messageBar(), tr("No party of this election has “{typed}” in its names.").format(typed=typed))

    def match(self, *_: Any) -> None:
        """Open the matching window, with what the project makes likely where nothing is chosen."""
        if self.matching is None:
            self.matching = MatchingWindow(self.iface, self.window())
        self.matching.guess()
        self.matching.show()
        self.matching.raise_()
        self.matching.activateWindow()

    def keep(self, *_: Any) -> None:
        """Leave the live layer to the user; the next choice makes another."""
        layer = self.live.layer()
        if layer is None or not self.live.keep():
            text = tr("There is no map to keep.") if layer is None else tr("“{layer}” is kept already.")
        else:
            text = tr("“{layer}” is kept; the next choice makes another layer.")
        note(self.iface.messageBar(), text.format(layer=layer.name() if layer is not None else ""))

    def open_dialog(self, name: str) -> None:
        """Open the dialog of an algorithm on what is shown; where that is a query, its election layer is made first."""
        shown, layer = self.follow.shown, self.live.layer()
        if shown is None or self.runner.running:
            note(self.iface.messageBar(), tr("There is no map yet that it could be of."))
            return
        if shown.database and not is_election_layer(self.source_of(shown) or layer):
            self.follow.analysis.make(_DIALOG + name, first_steps(shown, compares=False))
            return
        self._show_dialog(name, self.source_of(shown) or layer)

    def source_of(self, shown: Choice) -> QgsVectorLayer | None:
        """Return the election layer that what is shown was made of, where it is in the project."""
        return QgsProject.instance().mapLayer(shown.layer) if shown.layer else None

    def _show_dialog(self, name: str, layer: QgsVectorLayer | None) -> None:
        shown = self.follow.shown
        party = {"PARTY": shown.party, "THEME": shown.theme} if shown is not None else {}
        self.dialogs.show(name, {**({"INPUT": layer.id()} if layer is not None else {}), **party})

    def _project_cleared(self) -> None:
        self.follow.forget()

    def _take_up(self, *_: Any) -> None:
        """Clear away what a saved project could not keep, and show what it was saved with."""
        project = QgsProject.instance()
        self.live.take_up()
        sample.remove_emptied(project)
        emptied = filter(is_emptied, filter(is_election_layer, project.mapLayers().values()))
        names = ", ".join(sorted(f"“{layer.name()}”" for layer in emptied))
        if names:
            text = tr(
                "Not offered, since a temporary layer is empty when its project is opened again: {layers}. Make it "
                "anew and save it to a file."
            )
            note(self.iface.messageBar(), text.format(layers=names))
        self._restore(kept_choice(project))

    def _restore(self, wanted: Choice) -> None:
        """Show what a project was saved with, as far as it is still there."""
        follow, choosing = self.follow, self.follow.choosing
        follow.history.forget()
        if wanted.database:
            follow.open_database(wanted.database, wanted)
            return
        choosing.elections.wanted = wanted.layer
        choosing.elections.refresh()
        choosing.elections.wanted = ""
        choosing.check_theme(wanted.theme)
        self.panel.show_empty(self.panel.layers.count() == 0)
        if choosing.put(wanted):
            self.analyse()
        elif choosing.layer() is not None:
            follow.layer_chosen()
